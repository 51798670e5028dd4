"""Signals in guest programs: frames, masks, restarts, what an embedding program sees."""

from __future__ import annotations

import os
import signal
import threading

import pytest
from pyqemu.linux_user import Process

SIGINFO, ONSTACK, RESTART, RESETHAND = 4, 0x08000000, 0x10000000, 0x80000000


def output(result) -> list[str]:
    assert result.signal is None, result.report
    return result.stdout.decode().splitlines()


def install(guest, signo: int, handler: str, flags: int = 0, mask: int = 0) -> None:
    label = f"act{len(guest.data)}"
    guest.quads(label, handler, flags, 0, mask)
    guest.call("rt_sigaction", signo, f"&{label}", 0, 8)


COUNT = """count_it:
  ENTER
  LA count, %dr1
  ldd %dr1, 0, %dr2
  addd %dr2, 1, %dr2
  std %dr1, 0, %dr2
  RET
"""


def test_siginfo_and_context_on_the_alternate_stack(guest, run):
    guest.space("alt", 16384)
    guest.quads("stack", "alt", 0, 16384)
    guest.space("old", 24)
    guest.space("seen", 128)
    guest.call("sigaltstack", "&stack", 0)
    guest.show("altstack")
    install(guest, 11, "on_fault", SIGINFO | ONSTACK)
    guest.asm("MOV 0x123, %dr12", "MOV 0x7000, %dr8", "faulting:", "ldd %dr8, 24, %dr9", 'SHOWX "r12 ", %dr12')
    for text, offset in (("code", 0), ("address", 8), ("on it", 32), ("at the instruction", 40)):
        guest.show_word(text, "seen", offset)
    guest.call("sigaltstack", 0, "&old")
    guest.show_word("flags", "old", 8, "ldw")
    guest.functions(
        """on_fault:
  ENTER
  LA seen, %dr3
  ldw %dr1, 8, %dr4
  std %dr3, 0, %dr4
  ldd %dr1, 16, %dr4
  std %dr3, 8, %dr4
  getsp 0, %dr4
  LA alt, %dr5
  subd %dr4, %dr5, %dr4
  cmpbdb %dr4, 16384, %pred0
  MOV 0, %dr6
  addd 0, 1, %dr6 ? %pred0
  std %dr3, 32, %dr6
  ldd %dr2, 48, %dr4
  LA faulting, %dr5
  subd %dr4, %dr5, %dr4
  std %dr3, 40, %dr4
  # resume behind the load: the handler changes the address in the context
  LA after, %dr5
  std %dr2, 48, %dr5
  RET"""
    )
    at = guest.text.index('SHOWX "r12 ", %dr12')
    guest.text.insert(at, "after:")
    lines = output(run(guest))
    assert lines == [
        "altstack 0",
        "r12 0000000000000123",
        "code 1",
        f"address {0x7000 + 24}",
        "on it 1",
        "at the instruction 0",
        "flags 0",
    ]


def test_a_handler_without_siginfo_gets_the_sigcontext(guest, run):
    guest.space("seen", 16)
    install(guest, 10, "handler")
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr8")
    guest.call("kill", "%dr8", 10)
    guest.asm("back:")
    guest.show_word("third argument", "seen", 8)
    guest.asm(
        "LA seen, %dr0", "ldd %dr0, 0, %dr1", "LA back, %dr2", "subd %dr1, %dr2, %dr1", 'SHOWI "resumes at ", %dr1'
    )
    guest.functions(
        "handler:\n  ENTER\n  LA seen, %dr3\n  ldd %dr1, 8, %dr4\n  std %dr3, 0, %dr4\n  std %dr3, 8, %dr2\n  RET"
    )
    assert output(run(guest)) == ["third argument 0", "resumes at 0"]


def test_blocked_signals_wait_and_sigsuspend_lets_them_in(guest, run):
    guest.quads("count", 0)
    guest.quads("usr1", 1 << 9)
    guest.quads("none", 0)
    guest.space("pending", 8)
    install(guest, 10, "count_it")
    guest.call("rt_sigprocmask", 0, "&usr1", 0, 8)
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr8")
    for _ in range(2):  # an ordinary signal waits once, however often it is sent
        guest.call("kill", "%dr8", 10)
    guest.show_word("while blocked", "count")
    guest.call("rt_sigpending", "&pending", 8)
    guest.show_word("pending", "pending")
    guest.call("rt_sigsuspend", "&none", 8)
    guest.show("suspend")
    guest.show_word("afterwards", "count")
    guest.call("rt_sigprocmask", 0, 0, "&pending", 8)
    guest.show_word("mask", "pending")
    guest.functions(COUNT)
    assert output(run(guest)) == ["while blocked 0", "pending 512", "suspend -4", "afterwards 1", "mask 512"]


def test_sigtimedwait_takes_a_blocked_signal(guest, run):
    guest.quads("usr1", 1 << 9)
    guest.quads("zero", 0, 0)
    guest.space("info", 128)
    guest.call("rt_sigprocmask", 0, "&usr1", 0, 8)
    guest.call("rt_sigtimedwait", "&usr1", 0, "&zero", 8)
    guest.show("nothing")
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr8")
    guest.call("kill", "%dr8", 10)
    guest.call("rt_sigtimedwait", "&usr1", "&info", "&zero", 8)
    guest.show("taken")
    guest.asm(
        "LA info, %dr0", "ldw %dr0, 16, %dr1", "subd %dr1, %dr8, %dr1", "sxt 2, %r1, %dr1", 'SHOWI "sender ", %dr1'
    )
    assert output(run(guest)) == ["nothing -11", "taken 10", "sender 0"]


def test_a_signal_blocked_in_the_guest_does_not_reach_threads_of_the_embedder(guest, run):
    stop = threading.Event()
    bystander = threading.Thread(target=stop.wait)
    bystander.start()
    try:
        guest.quads("usr1", 1 << 9)
        guest.quads("zero", 0, 0)
        guest.call("rt_sigprocmask", 0, "&usr1", 0, 8)
        guest.call("getpid")
        guest.asm("MOV %db[0], %dr8")
        guest.call("kill", "%dr8", 10)
        guest.call("rt_sigtimedwait", "&usr1", 0, "&zero", 8)
        guest.show("taken")
        assert output(run(guest)) == ["taken 10"]
    finally:
        stop.set()
        bystander.join()


@pytest.mark.parametrize(("flags", "want"), [(RESTART, "read 1"), (0, "read -4")])
def test_a_handler_interrupts_or_restarts_a_read(guest, run, flags, want):
    # A timer fires while the guest waits for a pipe; its handler writes the byte that the read waits for.
    guest.space("ends", 8)
    guest.quads("timer", 0, 0, 0, 400000)  # later than whatever has to be compiled first
    guest.space("byte", 8)
    guest.call("pipe", "&ends")
    install(guest, 14, "on_alarm", flags)
    guest.call("setitimer", 0, "&timer", 0)
    guest.asm("LA ends, %dr0", "ldw %dr0, 0, %dr8")
    guest.call("read", "%dr8", "&byte", 1)
    guest.show("read")
    guest.functions(
        f"""on_alarm:
  ENTER
  LA ends, %dr0
  ldw %dr0, 4, %dr8
  MOV %dr8, %db[1]
  LA ends, %db[2]
  MOV 1, %db[3]
  SYS {4}
  RET"""
    )
    assert output(run(guest)) == [want]


def test_reset_and_default_action(guest, run):
    guest.quads("count", 0)
    install(guest, 10, "count_it", RESETHAND)
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr8")
    guest.call("tgkill", "%dr8", "%dr8", 10)
    guest.show_word("handled", "count")
    guest.asm("DO o_flush")
    guest.call("kill", "%dr8", 10)
    guest.show("survived")
    guest.functions(COUNT)
    result = run(guest)
    assert (result.exit, result.signal, result.reason) == (None, 10, "signal")
    assert result.stdout == b"handled 1\n"
    assert "SIGUSR1" in result.report and "(itself)" in result.report


def test_nested_handlers_and_longjmp_out_of_one(guest, run):
    # The outer handler raises another signal; the inner one leaves both with a non-local return.
    guest.space("jump", 80)
    install(guest, 10, "outer")
    install(guest, 12, "inner")
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr12", "LA jump, %db[0]", "DO mark", "MOV %db[0], %dr9", 'SHOWI "mark ", %dr9')
    guest.asm("cmpedb %dr9, 0, %pred0", "ibranch leave ? ~%pred0")
    guest.call("kill", "%dr12", 10)
    guest.asm('SAY "not reached\\n"', "leave:", 'SAY "left\\n"')
    guest.functions(
        """outer:
  ENTER
  SYS 20
  MOV %db[0], %db[1]
  MOV 12, %db[2]
  SYS 37
  SAY "not reached either\\n"
  RET
inner:
  ENTER
  LA jump, %db[1]
  MOV 7, %db[2]
  SYS 230
  RET
mark:
  {
    setwd wsz = 0x8, nfx = 0x1
  }
  MOV 0, %dr2
  std %dr0, 0x00, %dr2
  std %dr0, 0x40, %dr2
  std %dr0, 0x48, %dr2
  rrd %cr0.hi, %dr1
  std %dr0, 0x08, %dr1
  rrd %cr1.lo, %dr1
  std %dr0, 0x10, %dr1
  rrd %pcsp.lo, %dr1
  std %dr0, 0x18, %dr1
  rrd %pcsp.hi, %dr1
  std %dr0, 0x20, %dr1
  rrs %pcshtp, %r1
  stw %dr0, 0x28, %r1
  rrs %cr1.hi, %r1
  stw %dr0, 0x2c, %r1
  rrd %usd.lo, %dr1
  std %dr0, 0x30, %dr1
  rrd %wd, %dr1
  std %dr0, 0x38, %dr1
  stw %dr0, 0x38, %r2
  MOV 0, %dr0
  RET"""
    )
    assert output(run(guest)) == ["mark 0", "mark 7", "left"]


def test_a_frame_that_does_not_fit_is_fatal(guest, run):
    guest.space("alt", 4096)
    guest.quads("stack", "alt", 0, 4096)
    guest.call("sigaltstack", "&stack", 0)
    guest.show("altstack")
    install(guest, 10, "deep", ONSTACK)
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr8", "DO o_flush")
    guest.call("kill", "%dr8", 10)
    # The handler runs on the small stack and raises the signal again: the second frame does not fit.
    guest.functions("deep:\n  ENTER\n  subd 0, 1, %db[1]\n  getsp -3000, %dr2\n  RET")
    result = run(guest)
    assert result.stdout == b"altstack 0\n"
    assert result.signal in (None, 11)


def test_ctrl_c_raises_keyboard_interrupt(guest, run):
    guest.asm("spin:", "ibranch spin")
    before = signal.getsignal(signal.SIGINT)
    timer = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        run(guest)
    timer.join()
    assert signal.getsignal(signal.SIGINT) is before
    with pytest.raises(KeyboardInterrupt):  # Python's own handler is in place again
        os.kill(os.getpid(), signal.SIGINT)
        threading.Event().wait(5)


def test_a_broken_pipe_kills_the_guest_and_not_the_host(guest, run):
    guest.space("ends", 8)
    guest.call("pipe", "&ends")
    guest.asm("LA ends, %dr0", "ldw %dr0, 0, %dr8", "ldw %dr0, 4, %dr9")
    guest.call("close", "%dr8")
    guest.call("write", "%dr9", "&ends", 1)
    guest.show("survived")
    result = run(guest)
    assert (result.signal, result.stdout) == (13, b"")


def test_fault_report_names_address_pc_and_mapping(guest, run):
    guest.asm("MOV 0x7010, %dr8", "MOV 0x77, %dr9", "ldd %dr8, 8, %dr10")
    result = run(guest)
    assert result.signal == 11
    assert "address 0x7018: nothing is mapped there" in result.report
    assert "ldd" in result.report.split("code:")[1].splitlines()[1]
    assert "0000000000000077" in result.report
    assert "below" in result.report and "guest.elf" in result.report


def test_return_from_start_is_reported(guest, run):
    guest.asm("RET")
    result = run(guest)
    assert result.signal in (4, 11)


def test_errors_of_python_callbacks_propagate(guest, run):
    class Mine(Exception):
        pass

    def strace(line: str) -> None:
        raise Mine(line)

    guest.call("getpid")
    with pytest.raises(Mine, match="getpid"):
        run(guest, strace=strace)
    assert Process is not None


def test_no_signal_is_lost_before_a_call_that_waits(guest, run):
    # Each round arms a timer that fires about when the guest enters a read that only the handler can end.
    guest.quads("timer", 0, 0, 0, 0)
    guest.space("ends", 8)
    guest.space("byte", 8)
    guest.call("pipe", "&ends")
    install(guest, 14, "on_alarm", RESTART)
    guest.asm("LA ends, %dr0", "ldw %dr0, 0, %dr8", "MOV 0, %dr10", "round:")
    guest.asm("LA timer, %dr0", "addd %dr10, 1, %dr1", "std %dr0, 24, %dr1")
    guest.call("setitimer", 0, "&timer", 0)
    guest.call("read", "%dr8", "&byte", 1)
    guest.asm("addd %dr10, 1, %dr10", "cmpldb %dr10, 150, %pred0", "ibranch round ? %pred0", 'SHOWI "rounds ", %dr10')
    guest.functions(
        "on_alarm:\n  ENTER\n  LA ends, %dr0\n  ldw %dr0, 4, %dr8\n  MOV %dr8, %db[1]\n  LA ends, %db[2]\n  MOV 1, %db[3]\n  SYS 4\n  RET"
    )
    assert output(run(guest)) == ["rounds 150"]
