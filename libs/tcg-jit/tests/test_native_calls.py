"""System calls made by native code: what is made, what is left to the run loop and in which state, and signals at every moment."""

from __future__ import annotations

import ctypes
import errno
import os
import random
import signal
import struct
import threading
import time

import pytest
from pyqemu.tcg_ir.state import EXIT_INTERRUPT, EXIT_SYSCALL
from pyqemu.tcg_jit import Engine
from pyqemu.tcg_jit.native_calls import (
    CALL,
    CLOCK,
    DESCRIPTOR,
    DIRECTORY,
    FDS,
    MASKED,
    PATH,
    PLAIN,
    RECORD,
    SIGMASK,
    SIGNED_4,
    SIZED,
    TIMEOFDAY,
    NativeCalls,
)
from tiny import ADDI, BNEZ, PAGE, SYS, Memory, Tiny, program

# Numbers of x86-64, the only host with native routines.
READ, WRITE, LSEEK, GETPID, GETPPID, DUP = 0, 1, 8, 39, 110, 32
#: The guest's own numbers: entries of the table.
G_GETPID, G_WRITE, G_READ, G_CLOCK, G_DAY, G_SELECT, G_DUP, G_STAT, G_NONE, FORMS = range(10)
#: Where test data lies: not on the page with the program.
DATA = 4 * PAGE
#: Where the interrupted instruction's address lies in a ucontext_t.
RIP = 168
_M64 = (1 << 64) - 1


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return str(tmp_path_factory.mktemp("cache"))


class Machine:
    """A guest that makes one call, number in x7, arguments and result from x0 on, and then one that nobody makes natively."""

    def __init__(self, cache):
        self.memory = Memory()
        self.engine = Engine(Tiny(), self.memory, cache_dir=cache, verify=True)
        self.memory.write(0, program((SYS,), (ADDI, 7, 6, G_NONE), (SYS,)))
        self.cpu = self.engine.new_cpu()
        x = [Tiny.layout.at("x", n) for n in range(8)]
        self.table = NativeCalls(Tiny.layout, Tiny.pc_shift, FORMS + 4, number=x[7], arguments=[*x[:6]], result=x[0], limit=2 * Memory.SIZE)
        self.cpu.set("native_calls", self.table.address)
        table = self.table
        table.set_call(G_GETPID, CALL, GETPID, ())
        table.set_call(G_WRITE, CALL, WRITE, (DESCRIPTOR, SIZED + 2, PLAIN))
        table.set_call(G_READ, CALL, READ, (DESCRIPTOR, SIZED + 2, PLAIN))
        table.set_call(G_CLOCK, CLOCK, 0, ())
        table.set_call(G_DAY, TIMEOFDAY, 0, ())
        table.set_select(G_SELECT, 1, 0xF, FORMS, 3)
        table.set_call(FORMS + 1, CALL, GETPID, ())
        table.set_call(FORMS + 2, CALL, GETPPID, ())
        table.set_call(G_DUP, CALL, DUP, (DESCRIPTOR,))
        table.set_call(G_STAT, CALL, 5, (DESCRIPTOR, 144))

    def start(self, number, *args):
        cpu = self.cpu
        cpu.pc = 0
        for i in range(8):
            cpu.set("x", 0, i)
        for i, value in enumerate(args):
            cpu.set("x", value & _M64, i)
        cpu.set("x", number, 7)

    def call(self, number, *args):
        """The result of the call when native code has made it, else None."""
        self.start(number, *args)
        cpu = self.cpu
        before = cpu.get("call_count")
        assert cpu.run() == EXIT_SYSCALL
        if cpu.get("call_count") == before:
            assert cpu.pc == 4, "left at the call itself"
            values = [v & _M64 for v in (*args, *(0,) * (7 - len(args)), number)]
            assert [cpu.get("x", i) for i in range(8)] == values, "with nothing changed"
            return None
        assert cpu.pc == 12 and cpu.get("call_count") == before + 1
        value = cpu.get("x", 0)
        return value - (1 << 64) if value >> 63 else value


@pytest.fixture
def machine(cache):
    machine = Machine(cache)
    with machine.engine:
        yield machine


@pytest.fixture
def pipe():
    ends = os.pipe()
    yield ends
    for fd in ends:
        os.close(fd)


def test_a_call_without_arguments(machine):
    assert machine.call(G_GETPID) == os.getpid()


def test_a_loop_of_calls_does_not_leave(machine):
    machine.memory.write(0, program((SYS,), (ADDI, 1, 1, -1), (BNEZ, 1, -2), (ADDI, 7, 6, G_NONE), (SYS,)))
    machine.start(G_GETPID, 0, 50_000)
    assert machine.cpu.run() == EXIT_SYSCALL
    assert machine.cpu.get("call_count") == 50_000
    assert sum(machine.engine.stats.exits.values()) < 10
    machine.cpu.close()
    assert machine.engine.stats.native_calls == 50_000


def test_unknown_numbers_leave(machine):
    for number in (G_NONE, FORMS + 4, 1 << 40, _M64):
        assert machine.call(number) is None


def test_pointers_get_the_guest_base(machine, pipe):
    machine.memory.write(DATA, b"some text")
    assert machine.call(G_WRITE, pipe[1], DATA, 9) == 9
    assert os.read(pipe[0], 100) == b"some text"
    os.write(pipe[1], b"an answer")
    assert machine.call(G_READ, pipe[0], DATA + 100, 50) == 9
    assert bytes(machine.memory.bytes[DATA + 100 : DATA + 110]) == b"an answer\0"
    assert machine.call(G_STAT, pipe[0], DATA) == 0
    assert struct.unpack_from("<QQ", machine.memory.bytes, DATA)[1] == os.fstat(pipe[0]).st_ino


@pytest.mark.parametrize(
    ("at", "size", "native"),
    [
        (2 * Memory.SIZE - 16, 16, True),
        (2 * Memory.SIZE - 16, 17, False),
        (2 * Memory.SIZE, 0, True),
        (2 * Memory.SIZE + 1, 0, False),
        (DATA, _M64, False),
        (_M64, 2, False),
        (1 << 63, 1 << 63, False),
    ],
)
def test_pointers_stay_below_the_limit(machine, pipe, at, size, native):
    os.write(pipe[1], b"x" * 64)
    result = machine.call(G_READ, pipe[0], at, size)
    assert (result is not None) == native
    if native:  # that part of the guest's memory is not accessible
        assert result == (-errno.EFAULT if size else 0)


def test_a_null_pointer_stays_one(machine, pipe):
    machine.memory.write(0, program((SYS,), (ADDI, 7, 6, G_NONE), (SYS,)))
    assert machine.call(G_WRITE, pipe[1], 0, 4) == -errno.EFAULT


@pytest.mark.parametrize(
    ("at", "size", "native"),
    [
        (DATA - 8, 8, True),
        (DATA - 8, 9, False),
        (DATA + 100, 1, False),
        (DATA + PAGE - 1, 1, False),
        (DATA + PAGE, 8, True),
        (DATA - 8, 3 * PAGE, False),
    ],
)
def test_guarded_addresses_leave(machine, pipe, at, size, native):
    machine.table.guard(DATA, DATA + PAGE)
    os.write(pipe[1], b"x" * 16)
    assert (machine.call(G_READ, pipe[0], at, size) is not None) == native
    machine.table.guard(1 << 64, 0)
    assert machine.call(G_READ, pipe[0], at, 1) == 1


def test_descriptors_of_others_leave(machine, pipe):
    assert machine.call(G_DUP, -1) is None
    assert machine.call(G_DUP, FDS) is None
    assert machine.call(G_DUP, FDS - 1) == -errno.EBADF
    machine.table.refuse(pipe)
    assert machine.call(G_DUP, pipe[0]) is None
    assert machine.call(G_DUP, pipe[1] + (7 << 32)) is None, "descriptors have 32 bits"
    machine.table.refuse(pipe[:1])
    copy = machine.call(G_DUP, pipe[1])
    os.close(copy)


def test_an_entry_by_the_value_of_an_argument(machine):
    assert machine.call(G_SELECT, 0, 0x41) == os.getpid()
    assert machine.call(G_SELECT, 0, 0x32) == os.getppid()
    assert machine.call(G_SELECT, 0, 0) is None, "no such form"
    assert machine.call(G_SELECT, 0, 3) is None, "beyond the forms"


def test_the_time_of_day(machine):
    view = machine.memory.bytes
    before = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    assert machine.call(G_CLOCK, time.CLOCK_MONOTONIC, DATA) == 0
    seconds, nanoseconds = struct.unpack_from("<QQ", view, DATA)
    assert before <= seconds * 10**9 + nanoseconds <= time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    assert machine.call(G_DAY, DATA, 0) == 0
    assert abs(struct.unpack_from("<QQ", view, DATA)[0] - time.time()) < 5
    for bad in ((G_CLOCK, 12345, DATA), (G_CLOCK, 0, 0), (G_CLOCK, 0, Memory.SIZE + 8), (G_DAY, DATA, DATA), (G_DAY, Memory.SIZE - 8)):
        assert machine.call(*bad) is None
    machine.table.guard(DATA, DATA + PAGE)
    assert machine.call(G_CLOCK, 0, DATA + 8) is None


def test_a_pending_interrupt_goes_first(machine):
    machine.start(G_GETPID)
    machine.cpu.run()
    machine.start(G_GETPID)
    machine.cpu.set("interrupt", 1)
    assert machine.cpu.run() == EXIT_INTERRUPT


def test_a_signal_ends_a_call_that_waits(machine, pipe):
    machine.engine.catch_signal(signal.SIGALRM)
    try:
        machine.start(G_READ, pipe[0], DATA, 1)
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        assert machine.cpu.run() == EXIT_SYSCALL
        assert machine.cpu.pc == 4 and machine.cpu.get("call_error") == errno.EINTR
        assert machine.cpu.get("x", 0) == pipe[0] and machine.cpu.get("in_call") == 0
        assert [number for number, _ in machine.engine.pending_signals()] == [signal.SIGALRM]
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        machine.engine.release_signal(signal.SIGALRM)


def test_a_call_that_is_about_to_be_made_is_not_made_after_a_signal(machine):
    """The native signal handler, called as the kernel would: with the registers of the interrupted thread."""
    at = machine.engine.region.routines
    handler = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(at["pyqemu_on_signal"])
    call, called, left = at["pyqemu_call"], at["pyqemu_called"], at["pyqemu_left"]
    assert call < called < left and ctypes.string_at(called - 2, 2) == b"\x0f\x05", "syscall"
    for pc, then in ((call - 1, call - 1), (call, left), (called - 2, left), (called - 1, left), (called, called), (left, left)):
        info, context = ctypes.create_string_buffer(128), ctypes.create_string_buffer(1024)
        struct.pack_into("<Q", context, RIP, pc)
        expected = bytearray(context.raw)
        struct.pack_into("<Q", expected, RIP, then)
        handler(signal.SIGUSR1, ctypes.addressof(info), ctypes.addressof(context))
        assert context.raw == expected
        assert [number for number, _ in machine.engine.pending_signals()] == [signal.SIGUSR1]
        assert machine.cpu.get("interrupt")


def test_no_signal_is_lost_on_the_way_into_a_call_that_waits(machine, pipe):
    """The signal comes at a random moment around the host's call; one that came unnoticed would leave us waiting for ever."""
    stuck, rounds = [], [0]
    done = threading.Event()

    def rescue():
        last = -1
        while not done.wait(10):
            if last == rounds[0]:
                stuck.append(last)
                os.write(pipe[1], b"x")
            last = rounds[0]

    # To this thread: of a signal to the process the kernel may choose another one, such as those of the test runner's.
    rng = random.Random(7)
    me, go = threading.get_ident(), threading.Semaphore(0)

    def shoot():
        while go.acquire() and not done.is_set():
            end = time.perf_counter() + rng.uniform(0, 40e-6)
            while time.perf_counter() < end:
                pass
            signal.pthread_kill(me, signal.SIGALRM)

    machine.memory.write(0, program((SYS,), (ADDI, 6, 6, 1), (ADDI, 7, 7, 0), (BNEZ, 7, -3)))
    machine.engine.catch_signal(signal.SIGALRM)
    signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGALRM,))
    threads = [threading.Thread(target=rescue), threading.Thread(target=shoot)]
    for thread in threads:
        thread.start()
    signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGALRM,))
    try:
        made = before = 0
        for rounds[0] in range(1000):
            machine.start(G_READ, pipe[0], DATA, 1)
            go.release()
            if rounds[0] % 2:
                time.sleep(rng.uniform(0, 60e-6))  # the other thread begins now, otherwise when this one is in the guest
            reason = machine.cpu.run()
            assert reason in (EXIT_SYSCALL, EXIT_INTERRUPT)
            machine.cpu.set("interrupt", 0)
            if reason == EXIT_SYSCALL and machine.cpu.get("call_error") == errno.EINTR:
                made += 1
            else:
                before += 1
            while not machine.engine.pending_signals():
                pass  # one that came before the guest was entered
        assert not stuck
        assert made and before, "both were seen"
    finally:
        done.set()
        go.release()
        for thread in threads:
            thread.join()
        machine.engine.release_signal(signal.SIGALRM)


def test_a_table_has_so_many_entries(machine):
    with pytest.raises(IndexError):
        machine.table.set_call(FORMS + 4, CALL, GETPID, ())


# ---- paths, records, masks ----

OPENAT, FSTAT, SIGPROCMASK = 257, 5, 14
#: st_mode, st_size and st_ino of a struct stat of x86-64, in another order and other sizes.
FORM = 40, ((24, 4, 4, 2), (48, 8, 8, 8), (8, 16, 8, 4), (88, 24, SIGNED_4, 8), (48, 32, 2, 1))


@pytest.fixture
def more(machine):
    """The machine with calls of these kinds at the numbers of others."""
    table = machine.table
    table.set_call(G_WRITE, CALL, OPENAT, (DIRECTORY, PATH, MASKED + 0o40000, PLAIN))
    table.set_call(G_READ, CALL, FSTAT, (DESCRIPTOR, RECORD + table.add_record(*FORM)))
    table.set_call(G_STAT, SIGMASK, SIGPROCMASK, ())
    table.set_signals(_M64 & ~(1 << 8), 0xFFFF)
    table.allow_paths(True)
    assert table.add_record(*FORM) == table.add_record(*FORM), "once"
    return machine


@pytest.mark.parametrize(
    ("path", "native"),
    [
        (b"/dev/null", True), (b"/", True), (b"/p", True), (b"/proc/self/exe", False), (b"/pr", False), (b"proc/self", True),
        (b"", True), (b"nowhere", True),
    ],
)  # fmt: skip
def test_paths(more, path, native):
    more.memory.write(DATA, path + b"\0")
    got = more.call(G_WRITE, -100, DATA, 0, 0)
    assert (got is not None) == native
    if native:
        try:
            fd = os.open(path, 0)
        except OSError as error:
            assert got == -error.errno
        else:
            assert os.fstat(got).st_ino == os.fstat(fd).st_ino
            os.close(fd)
            os.close(got)


def test_paths_that_are_not_the_hosts_leave(more, tmp_path):
    more.memory.write(DATA, b"/dev/null\0")
    more.table.allow_paths(False)
    assert more.call(G_WRITE, -100, DATA, 0) is None
    more.memory.write(DATA, b"name\0")
    directory = os.open(tmp_path, os.O_RDONLY)
    made = more.call(G_WRITE, directory, DATA, os.O_CREAT | os.O_WRONLY, 0o600)
    os.close(made)
    os.close(directory)
    assert (tmp_path / "name").exists()


def test_odd_arguments_of_a_call_with_a_path_leave(more):
    more.memory.write(DATA, b"/dev/null\0")
    for arguments in (
        (-100, 0, 0), (-100, 20 * PAGE, 0), (-100, 2 * Memory.SIZE - 100, 0), (-100, _M64, 0), (-100, DATA, 0o40000), (FDS, DATA, 0),
        (-101, DATA, 0),
    ):  # fmt: skip
        assert more.call(G_WRITE, *arguments) is None, arguments


def test_a_record_in_another_form(more, tmp_path):
    (tmp_path / "file").write_bytes(bytes(1000))
    with open(tmp_path / "file", "rb") as file:
        more.memory.write(DATA, b"\xff" * 64)
        assert more.call(G_READ, file.fileno(), DATA) == 0
        status = os.fstat(file.fileno())
        mtime = int(status.st_mtime) & 0xFFFFFFFF
        expected = struct.pack(
            "<4xH2xQI4xqB7x", status.st_mode, 1000, status.st_ino & 0xFFFFFFFF, mtime - (mtime >> 31 << 32), 1000 & 0xFF
        )
        assert bytes(more.memory.bytes[DATA : DATA + 48]) == expected + b"\xff" * 8
        for at in (0, 20 * PAGE, 2 * Memory.SIZE - 39, Memory.SIZE - 8, _M64):
            assert more.call(G_READ, file.fileno(), at) is None, at
        more.table.guard(DATA + 32, DATA + 64)
        assert more.call(G_READ, file.fileno(), DATA) is None
    more.table.guard(1, 0)
    assert more.call(G_READ, 900, DATA) == -errno.EBADF
    assert bytes(more.memory.bytes[DATA : DATA + 40]) == expected, "nothing is written after an error"


def test_the_signal_mask(more):
    cpu, memory = more.cpu, more.memory
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    cpu.set("sigmask", 0x5)
    try:
        for how, mask, result in ((0, 0x102, 0x7), (1, 0x3, 0x4), (2, 1 << 40 | 1, 1 << 40 | 1), (2, 0, 0)):
            was = cpu.get("sigmask")
            memory.write(DATA, mask.to_bytes(8, "little"))
            assert more.call(G_STAT, how, DATA, DATA + 8, 8) == 0
            assert cpu.get("sigmask") == result
            assert int.from_bytes(memory.bytes[DATA + 8 : DATA + 16], "little") == was
            blocked = sum(1 << (n - 1) for n in signal.pthread_sigmask(signal.SIG_BLOCK, ()))
            assert blocked == result & 0xFFFF
        assert more.call(G_STAT, 77, 0, DATA, 8) == 0, "only to see"
        assert more.call(G_STAT, 0, 0, 0, 8) == 0
        for arguments in ((3, DATA, 0, 8), (0, DATA, 0, 4), (0, 20 * PAGE, 0, 8), (0, DATA, 20 * PAGE, 8)):
            assert more.call(G_STAT, *arguments) is None, arguments
            assert cpu.get("sigmask") == 0
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def test_unblocking_leaves_while_a_signal_waits(more):
    cpu, memory = more.cpu, more.memory
    cpu.set("sigmask", 1 << 40)
    cpu.set("signal_waiting", 1)
    memory.write(DATA, (1 << 41).to_bytes(8, "little"))
    assert more.call(G_STAT, 2, DATA, 0, 8) is None
    more.start(G_STAT, 0, DATA, 0, 8)
    assert cpu.run() == EXIT_INTERRUPT, "somebody looks"
    assert cpu.get("sigmask") == 3 << 40
    cpu.set("signal_waiting", 0)
    assert more.call(G_STAT, 1, DATA, 0, 8) == 0
