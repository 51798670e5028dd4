"""The loop of a guest thread: run code, see why it stopped, act, deliver signals, go on."""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT, EXIT_ICOUNT, EXIT_INTERRUPT, EXIT_NAMES, EXIT_SYSCALL
from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.errors import GuestFault
from pyqemu.tcg_jit.host import OwnFiles

from . import signals
from ._host import NUMBERS, PAGE, syscall
from .errors import LinuxUserError
from .kernel import Kernel, ProcessEnded, Stop, TaskEnded
from .signals import SI_KERNEL, SIGBUS, SIGSEGV, fault_info

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .task import Task

_MAPERR, _ACCERR = 1, 2
#: An instruction can reach so far into a page that cannot be executed.
_INSTRUCTION = 64
_ADRERR = 2  # of SIGBUS
_M64 = (1 << 64) - 1


def run_task(kernel: Kernel, task: Task) -> None:
    """Run one thread until it ends; leaves with ``TaskEnded``, ``ProcessEnded`` or an error."""
    kernel.use_native_calls(task)
    while True:
        cpu = task.cpu
        abi = kernel.abi
        trace = task.trace
        if trace is not None:
            reason = trace.run(task)
        else:
            reason = cpu.run() if kernel.gdb is None else kernel.gdb.run(task)
        if reason == EXIT_SYSCALL:
            if trace is not None:
                trace.syscall(task)
            else:
                abi.syscall(task)
        elif reason == EXIT_FAULT:
            _fault(kernel, task)
        elif reason == EXIT_EXCEPTION:
            abi.exception(task)
        elif reason not in (EXIT_INTERRUPT, EXIT_ICOUNT):
            name = EXIT_NAMES[reason] if 0 <= reason < len(EXIT_NAMES) else str(reason)
            raise LinuxUserError(f"the engine left guest code with an unexpected reason: {name}")
        _settle(kernel, task, reason == EXIT_INTERRUPT)


def _settle(kernel: Kernel, task: Task, interrupted: bool) -> None:
    """Everything that has to happen before the thread may run code again."""
    while True:
        if kernel.stop is not None:
            raise ProcessEnded
        if task.dismissed:
            raise TaskEnded
        cpu = task.cpu
        if interrupted or cpu.get("interrupt"):
            cpu.set("interrupt", 0)
            kernel.collect_signals()
        if task.pending or kernel.pending or task.saved_blocked is not None:
            signals.deliver(kernel, task)
        if kernel.used_timers:
            signals.leave_handler(task)  # the native handler leaves the signals of timers blocked
        if kernel.interrupted:
            kernel.interrupted = False
            raise KeyboardInterrupt
        trace = task.trace
        if trace is not None and trace.interrupt:
            trace.attend(task)
            interrupted = True
            continue
        restart, task.restart, task.resume = task.restart or task.resume, None, None
        if restart is None:
            return
        # A signal came before or during the call, but no handler: it is as if nothing had been.
        if trace is not None:
            trace.repeat(task, restart)
        else:
            kernel.abi.repeat(task, restart)
        interrupted = False


def _fault(kernel: Kernel, task: Task) -> None:
    cpu, mm = task.cpu, kernel.mm
    signo, code = cpu.get("fault_signal"), cpu.get("fault_code")
    address = (cpu.get("fault_addr") - mm.gbase) & _M64
    trap = kernel.abi.data_trap
    if address == cpu.pc and kernel.abi.trampoline(task, address):
        return
    if code == SI_KERNEL:  # not a canonical address: the processor does not tell which
        code, address = _MAPERR, 0
    elif signo == SIGSEGV:
        if mm.is_code_write(address):
            mm.prepare_write(address, 1)
            return
        # Another thread may have made the page writable while we were on the way here: then it is not the guest's fault.  Once for each
        # time that has happened; a fault that comes again is what it seems.
        opened = (address & -PAGE, mm.times_opened(address))
        if code == _ACCERR and opened[1] and opened != task.tried_again:
            task.tried_again = opened
            return
        if code == _ACCERR and mm.vmas.find(address) is None:
            code = _MAPERR
        if address == cpu.pc or (cpu.pc < address <= cpu.pc + _INSTRUCTION and not address & 4095):
            trap = kernel.abi.fetch_trap(code == _ACCERR)
        elif address >= getattr(kernel.abi, "user_end", 1 << 64):
            signo, code = SIGBUS, _ADRERR
    signals.force(kernel, task, signo, fault_info(signo, code, address, trap))


def run_thread(kernel: Kernel, task: Task) -> None:
    """The whole life of a host thread that carries a guest thread.  Errors end the process and are kept for its owner."""
    try:
        run_task(kernel, task)
    except TaskEnded:
        end_task(kernel, task)
    except ProcessEnded:
        release_robust_futexes(kernel, task)
        kernel.leave(task)
    except ImportError as error:
        kernel.leave(task)
        kernel.fail(_out_of_reach(kernel, error))
    except BaseException as error:
        kernel.leave(task)
        kernel.fail(error)
    if kernel.child and (kernel.stop is not None or not kernel.tasks):
        leave_child(kernel)


def _out_of_reach(kernel: Kernel, error: ImportError) -> BaseException:
    """What to say when a module cannot be loaded: a guest may have given up the right to read it."""
    if getattr(kernel.engine, "place", None) is None:
        return error
    where = f"user id {os.geteuid()} with the present root directory"
    return LinuxUserError(f"{error.name}, a module of the runner, is needed now and cannot be read by {where}")


def end_task(kernel: Kernel, task: Task) -> None:
    """exit(2) of one thread: tell those who wait for it."""
    if task.trace is not None and task.tid != os.getpid():
        task.trace.ended(kernel.last_status << 8)
        kernel.traces.remove(task.trace)
    release_robust_futexes(kernel, task)
    if task.clear_tid:
        try:
            kernel.mm.write_u32(task.clear_tid, 0)
            syscall(NUMBERS["futex"], kernel.mm.gbase + task.clear_tid, 1, 1)
        except GuestFault:
            pass  # Linux ignores a bad address here as well
    kernel.abi.release(task)
    kernel.leave(task)
    release = getattr(task.cpu, "close", None)
    if release is not None:
        release()


_FUTEX_OWNER_DIED, _FUTEX_TID, _FUTEX_WAITERS = 0x40000000, 0x3FFFFFFF, 0x80000000
_ROBUST_LIMIT = 2048


def release_robust_futexes(kernel: Kernel, task: Task) -> None:
    """Mark the robust futexes that the thread still holds (set_robust_list(2))."""
    head, _ = task.robust
    task.robust = (0, 0)
    if not head:
        return
    mm = kernel.mm
    word_size = kernel.abi.word
    try:
        entry, offset, pending = (
            int.from_bytes(word, "little") for (word,) in Struct(f"{word_size}s").iter_unpack(mm.read(head, 3 * word_size))
        )
        for _ in range(_ROBUST_LIMIT):
            if entry & ~1 == head:
                break
            following = int.from_bytes(mm.read(entry & ~1, word_size), "little")
            if entry & ~1 != pending & ~1:
                _release(kernel, task, entry, offset, False)
            entry = following
        if pending & ~1:
            _release(kernel, task, pending, offset, True)
    except GuestFault:
        return  # a damaged list ends the walk, as in the kernel


def _release(kernel: Kernel, task: Task, entry: int, offset: int, pending: bool) -> None:
    """One lock of the list; ``pending``: the thread was about to take it, or to give it back."""
    mm = kernel.mm
    word = (entry & ~1) + offset & (1 << 8 * kernel.abi.word) - 1
    value = mm.read_u32(word)
    mine = value & _FUTEX_TID == task.tid
    if mine:
        mm.write_u32(word, value & _FUTEX_WAITERS | _FUTEX_OWNER_DIED)
    if not entry & 1 and (value & _FUTEX_WAITERS if mine else pending and not value):  # (who waits for priority is the host's affair)
        syscall(NUMBERS["futex"], mm.gbase + word, 1, 1)


def keep_program(kernel: Kernel) -> None:
    """The program ends in this process: what has been learnt of it is kept for its next run."""
    keep = getattr(kernel.engine, "keep_program", None)  # engines need not have it
    if keep is not None:
        try:
            keep()
        except (ImportError, OSError, MemoryError):
            return  # a program that has given up its privileges, or has filled its memory, ends as it would have


def tell_tracers(kernel: Kernel, stop: Stop) -> None:
    """The process is about to end."""
    if kernel.traces:
        from .trace.tracee import process_ended

        process_ended(kernel, stop.signal if stop.signal is not None else (stop.exit or 0) << 8)


def leave_child(kernel: Kernel) -> None:
    """End a forked host process as its guest ended."""
    from .process import exit_as

    error = kernel.error
    if error is not None:
        with OwnFiles():
            if type(error).__module__.startswith("pyqemu."):
                os.write(2, f"pyqemu: {error}\n".encode("utf-8", "backslashreplace"))
            else:
                import traceback

                traceback.print_exception(error)
        os._exit(125)
    if kernel.vfork_fd >= 0:
        from .syscalls.vfork import hand_over

        hand_over(kernel)
    for task in list(kernel.tasks.values()):
        release_robust_futexes(kernel, task)
    keep_program(kernel)
    stop = kernel.stop or Stop(kernel.last_status)
    tell_tracers(kernel, stop)
    exit_as(stop)
