"""Statements of linux-abi.md about what a program sees of the kernel, one by one."""

from __future__ import annotations

SIGINFO, ONSTACK = 4, 0x08000000


def output(result) -> list[str]:
    assert result.signal is None, result.report
    return result.stdout.decode().splitlines()


def install(guest, signo: int, handler: str, flags: int = SIGINFO) -> None:
    label = f"act{len(guest.data)}"
    guest.quads(label, handler, flags, 0, 0)
    guest.call("rt_sigaction", signo, f"&{label}", 0, 8)


def test_first_sizes_of_the_hardware_stacks(guest, run):
    """Section 2: 4 KiB of chain stack, 16 KiB of procedure stack, growing on demand."""
    guest.asm("rrd %pcsp.hi, %dr8", "rrd %psp.hi, %dr9")
    guest.asm("shrd %dr8, 32, %dr8", "shrd %dr9, 32, %dr9", 'SHOWI "chain ", %dr8', 'SHOWI "procedure ", %dr9')
    guest.asm("MOV 300, %db[0]", "DO deeper", "MOV %db[0], %dr8", "MOV %db[1], %dr9")
    guest.asm('SHOWI "chain ", %dr8', 'SHOWI "procedure ", %dr9')
    guest.functions(
        "deeper:\n  ENTER\n  cmpedb %dr0, 0, %pred0\n  ibranch bottom ? %pred0\n  subd %dr0, 1, %db[0]\n  DO deeper\n"
        "  MOV %db[0], %dr0\n  MOV %db[1], %dr1\n  RET\n"
        "bottom:\n  rrd %pcsp.hi, %dr0\n  shrd %dr0, 32, %dr0\n  rrd %psp.hi, %dr1\n  shrd %dr1, 32, %dr1\n  RET"
    )
    chain, procedure = 301 * 32, 301 * 256
    assert output(run(guest)) == [
        "chain 4096", "procedure 16384", f"chain {chain // 4096 * 4096 + 4096}", f"procedure {procedure // 16384 * 16384 + 16384}",
    ]  # fmt: skip


def test_a_function_that_just_returns(guest, run):
    """Section 6.3: -1 in set_backtrace makes the function that is returned to return as well; it cannot be taken out again."""
    guest.quads("just", -1)
    guest.space("seen", 24)
    guest.asm("MOV 1, %dr8", "cmpedb %dr8, 1, %pred3", "DO outer", "MOV %db[0], %dr9", 'SHOWI "result ", %dr9', 'SHOWI "own ", %dr8')
    guest.asm("MOV 0, %dr10", "addd 0, 1, %dr10 ? %pred3", 'SHOWI "predicate ", %dr10')
    guest.functions(
        """outer:
  ENTER
  getsp -4096, %dr5
  MOV 5, %dr0
  DO inner
  SAY "not reached\\n"
  MOV 6, %dr0
  RET
inner:
  ENTER
  LA just, %db[1]
  MOV 1, %db[2]
  MOV 1, %db[3]
  MOV 0, %db[4]
  SYS 252
  MOV %db[0], %dr1
  SHOWI "set ", %dr1
  LA seen, %db[1]
  MOV 3, %db[2]
  MOV 0, %db[3]
  MOV 0, %db[4]
  SYS 253
  MOV %db[0], %dr1
  SHOWI "got ", %dr1
  LA seen, %dr2
  ldd %dr2, 8, %dr1
  SHOWI "second ", %dr1
  LA seen, %db[1]
  MOV 1, %db[2]
  MOV 1, %db[3]
  MOV 0, %db[4]
  LA back, %dr1
  std %db[1], 0, %dr1
  SYS 252
  MOV %db[0], %dr1
  SHOWI "taken out ", %dr1
back:
  MOV 7, %dr0
  RET"""
    )
    assert output(run(guest)) == ["set 1", "got 3", "second -1", "taken out -1", "result 5", "own 1", "predicate 1"]


def test_siginfo_of_sigpoll_has_an_int_for_the_band(guest, run):
    """Section 7: band at 16, descriptor at 20; in a handler and from rt_sigtimedwait."""
    guest.space("ends", 8)
    guest.space("seen", 16)
    guest.space("info", 128)
    guest.quads("mask", 1 << 28)
    guest.quads("timeout", 5, 0)
    guest.call("socketpair", 1, 1, 0, "&ends")
    guest.asm("LA ends, %dr0", "ldw %dr0, 0, %dr8", "ldw %dr0, 4, %dr9")
    install(guest, 29, "polled")
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr10")
    guest.call("fcntl", "%dr8", 8, "%dr10")  # F_SETOWN
    guest.call("fcntl", "%dr8", 10, 29)  # F_SETSIG: with siginfo
    guest.call("fcntl", "%dr8", 4, 0o20002)  # O_ASYNC | O_RDWR
    guest.call("write", "%dr9", "&mask", 1)
    guest.call("getpid")
    guest.asm("LA seen, %dr0", "ldd %dr0, 0, %dr1", "andd %dr1, 1, %dr1", 'SHOWI "in ", %dr1')
    guest.asm("LA seen, %dr0", "ldd %dr0, 8, %dr1", "subd %dr1, %dr8, %dr1", 'SHOWI "descriptor ", %dr1')
    guest.call("rt_sigprocmask", 0, "&mask", 0, 8)
    guest.call("write", "%dr9", "&mask", 1)
    guest.call("rt_sigtimedwait", "&mask", "&info", "&timeout", 8)
    guest.show("taken")
    guest.asm("LA info, %dr0", "ldw %dr0, 20, %dr1", "subd %dr1, %dr8, %dr1", 'SHOWI "descriptor ", %dr1')
    guest.functions(
        "polled:\n  ENTER\n  LA seen, %dr3\n  ldw %dr1, 16, %dr4\n  std %dr3, 0, %dr4\n  ldw %dr1, 20, %dr4\n  std %dr3, 8, %dr4\n  RET"
    )
    assert output(run(guest)) == ["in 1", "descriptor 0", "taken 29", "descriptor 0"]


def test_a_handler_changes_the_alternate_stack(guest, run):
    """Section 7: leaving a handler restores the alternate stack's settings; those of the context count."""
    guest.space("alt", 16384)
    guest.space("other", 8192)
    guest.space("old", 24)
    guest.quads("stack", "alt", 0, 16384)
    guest.call("sigaltstack", "&stack", 0)
    install(guest, 10, "changes")
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr8")
    guest.call("kill", "%dr8", 10)
    guest.call("sigaltstack", 0, "&old")
    guest.asm("LA old, %dr0", "ldd %dr0, 0, %dr1", "LA other, %dr2", "subd %dr1, %dr2, %dr1", 'SHOWI "stack ", %dr1')
    guest.show_word("size", "old", 16)
    guest.functions(
        "changes:\n  ENTER\n  LA other, %dr3\n  std %dr2, 16, %dr3\n  MOV 8192, %dr3\n  std %dr2, 32, %dr3\n"
        "  addd 0, 0, %db[1]\n  LA old, %db[2]\n  SYS 186\n  RET"
    )
    assert output(run(guest)) == ["stack 0", "size 8192"]


def test_sigaltstack_in_a_handler_is_undone(guest, run):
    guest.space("alt", 16384)
    guest.space("other", 8192)
    guest.space("old", 24)
    guest.quads("stack", "alt", 0, 16384)
    guest.quads("second", "other", 0, 8192)
    guest.call("sigaltstack", "&stack", 0)
    install(guest, 10, "changes")
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr8")
    guest.call("kill", "%dr8", 10)
    guest.call("sigaltstack", 0, "&old")
    guest.show_word("size", "old", 16)
    guest.functions("changes:\n  ENTER\n  LA second, %db[1]\n  addd 0, 0, %db[2]\n  SYS 186\n  RET")
    assert output(run(guest)) == ["size 16384"]


def test_context_of_a_page_fault(guest, run):
    """Section 7: one trap record, its exception and address, one trap cell with the address of the data."""
    guest.space("seen", 48)
    install(guest, 11, "on_fault")
    guest.asm("MOV 0x7000, %dr8", "faulting:", "ldd %dr8, 24, %dr9", "after:")
    for text, offset in (("records", 0), ("exception", 8), ("at the instruction", 16), ("cells", 24), ("cell", 32), ("trap", 40)):
        guest.show_word(text, "seen", offset)
    guest.functions(
        """on_fault:
  ENTER
  LA seen, %dr3
  ldw %dr2, 144, %dr4
  std %dr3, 0, %dr4
  ldd %dr2, 304, %dr4
  std %dr3, 8, %dr4
  ldd %dr2, 152, %dr4
  LA faulting, %dr5
  subd %dr4, %dr5, %dr4
  std %dr3, 16, %dr4
  ldw %dr2, 1752, %dr4
  std %dr3, 24, %dr4
  ldd %dr2, 456, %dr4
  std %dr3, 32, %dr4
  ldw %dr1, 24, %dr4
  std %dr3, 40, %dr4
  LA after, %dr5
  std %dr2, 48, %dr5
  RET"""
    )
    assert output(run(guest)) == [
        "records 1", f"exception {1 << 29}", "at the instruction 0", "cells 1", f"cell {0x7000 + 24}", "trap 29",
    ]  # fmt: skip


def test_limits_can_be_set(guest, run):
    """Section 6.3: 16 MiB of data stack; both numberings are the same limit; what is set is shown, and binds."""
    guest.space("limit", 16)
    guest.quads("less", 65536, 1 << 20)
    guest.quads("more", 1 << 20, 1 << 19)
    guest.quads("stack", 1 << 20, 1 << 40)
    guest.call("getrlimit", 3, "&limit")
    guest.show_word("data stack", "limit")
    guest.call("prlimit64", 0, 17, "&less", "&limit")
    guest.show_word("was", "limit")
    guest.call("setrlimit", 10001, "&more")
    guest.show("soft above hard")
    guest.call("setrlimit", 3, "&stack")
    guest.call("getrlimit", 3, "&limit")
    guest.show_word("data stack", "limit")
    guest.call("getrlimit", 10002, "&limit")
    guest.show_word("chain", "limit")
    guest.show_word("hard", "limit", 8)
    install(guest, 11, "full", SIGINFO | ONSTACK)
    guest.space("alt", 16384)
    guest.quads("altstack", "alt", 0, 16384)
    guest.call("sigaltstack", "&altstack", 0)
    guest.asm("addd 0, 0, %dg9", "DO deeper")
    guest.functions(
        "deeper:\n  { setwd wsz=16, nfx=1 ; setbn rbs=8, rsz=7, rcur=0 }\n  addd %dg9, 1, %dg9\n  DO deeper\n  RET\n"
        'full:\n  ENTER\n  ldw %dr1, 8, %dr3\n  SHOWI "code ", %dr3\n  SHOWI "deep ", %dg9\n  EXIT 0'
    )
    assert output(run(guest)) == [
        f"data stack {16 << 20}", f"was {8 << 20}", "soft above hard -22", f"data stack {1 << 20}", "chain 65536", f"hard {1 << 20}",
        "code 128", f"deep {65536 // 32 - 1}",
    ]  # fmt: skip


def test_calls_through_the_entries_of_32_bit_programs(guest, run):
    """Section 4: entry 1 makes 32-bit calls, whoever uses it: arguments are cut, records are narrow."""
    guest.space("time", 16)
    guest.space("limit", 16)
    guest.string("text", "hello\\n")
    guest.quads("vector", 0)

    def call32(entry: int, number: int, *args: str) -> None:
        for i, arg in enumerate(args, 1):
            guest.value(arg, f"%db[{i}]")
        guest.asm(f"addd 0, {number}, %db[0]", f"sdisp %ctpr1, {entry}", "call %ctpr1, wbs = 0x8")

    guest.asm("LA time, %dr8", "subd 0, 1, %dr9", "std %dr8, 0, %dr9", "std %dr8, 8, %dr9")
    call32(1, 267, 0, "%dr8")  # clock_gettime: a record of 8 bytes
    guest.show("clock")
    guest.asm("ldd %dr8, 8, %dr9", 'SHOWI "behind it ", %dr9')
    call32(4, 76, 3, "&limit")  # getrlimit: two words of 4 bytes
    guest.show_word("limit", "limit", 0, "ldw")
    guest.asm("LA vector, %dr8", "LA text, %dr9", "stw %dr8, 0, %r9", "MOV 6, %dr9", "stw %dr8, 4, %r9", "DO o_flush")
    call32(1, 146, 1, "%dr8", 1)  # writev
    guest.show("written")
    call32(5, 1, 0, "%dr8")  # fast clock_gettime
    guest.show("fast")
    call32(1, 224, 0, 0)  # newfstatat: 64-bit programs only
    guest.show("not there")
    call32(8, 20)
    guest.show("protected")
    call32(6, 7)
    guest.show("no such fast call")
    assert output(run(guest)) == [
        "clock 0", "behind it -1", f"limit {16 << 20}", "hello", "written 6", "fast 0", "not there -38", "protected -38",
        "no such fast call -38",
    ]  # fmt: skip


def test_calls_through_the_entry_of_64_bit_programs(guest32, run):
    guest = guest32
    guest.space("time", 16)
    guest.asm("LA time, %dr8", "subd 0, 1, %dr9", "std %dr8, 8, %dr9")
    guest.value("%dr8", "%db[2]")
    guest.asm("MOV 1, %db[1]", "addd 0, 267, %db[0]", "sdisp %ctpr1, 4", "call %ctpr1, wbs = 0x8", "ldd %dr8, 8, %dr9")
    guest.asm('SHOWI "behind it ", %dr9')
    source = guest.source
    guest.source = lambda: source().replace("sdisp %ctpr1, 2", "sdisp %ctpr1, 0x3")
    guest.asm("MOV 1, %db[1]", "addd 0, 267, %db[0]", "LA time, %db[2]", "sdisp %ctpr1, 2", "call %ctpr1, wbs = 0x8")
    guest.show("clock")
    guest.asm("LA time, %dr8", "ldd %dr8, 8, %dr9", "MOV 0, %dr10", "cmpbdb %dr9, [1000000000], %pred0", "addd 0, 1, %dr10 ? %pred0")
    guest.asm('SHOWI "nanoseconds ", %dr10')
    assert output(run(guest)) == ["behind it -1", "clock 0", "nanoseconds 1"]


def test_memory_below_4_gib(guest, run):
    """Section 8: MAP_FIRST32."""
    for size in (8192, 8 << 20):
        guest.call("mmap", 0, size, 3, 0x80012, -1, 0)
        guest.asm("shrd %db[0], 32, %dr9", 'SHOWI "above ", %dr9')
    guest.call("mmap", 0, 8192, 3, 0x12, -1, 0)
    guest.asm("MOV 0, %dr9", "shrd %db[0], 32, %dr8", "cmpedb %dr8, 0, %pred0", "addd 0, 1, %dr9 ? ~%pred0", 'SHOWI "else ", %dr9')
    assert output(run(guest)) == ["above 0", "above 0", "else 1"]


def test_getsp_beyond_the_limit(guest, run):
    """Section 7: SIGSEGV with SEGV_ACCERR and the first byte below the stack."""
    guest.space("alt", 16384)
    guest.quads("stack", "alt", 0, 16384)
    guest.call("sigaltstack", "&stack", 0)
    install(guest, 11, "full", SIGINFO | ONSTACK)
    guest.asm("getsp 0, %dr8", "rrd %usd.hi, %dr9", "shrd %dr9, 32, %dr9", "subd %dr8, %dr9, %dg9", "again:", "getsp -65536, %dr8")
    guest.asm("ibranch again")
    guest.functions(
        "full:\n  ENTER\n  ldw %dr1, 8, %dr3\n  SHOWI \"code \", %dr3\n  ldd %dr1, 16, %dr3\n  subd %dr3, %dg9, %dr3\n"
        "  SHOWI \"below \", %dr3\n  ldw %dr1, 24, %dr3\n  SHOWI \"trap \", %dr3\n  EXIT 0"
    )
    assert output(run(guest)) == ["code 2", "below -1", "trap 17"]


def test_state_at_the_first_instruction(guest, run):
    """Section 2."""
    guest.asm("getsp 0, %dr0")
    registers = ("psr", "upsr", "fpcr", "fpsr", "pfpfr", "cr0.hi", "cr1.lo", "pshtp", "pcshtp")
    for name in registers:
        guest.asm(f"rrd %{name}, %dr8", f'SHOWX "{name} ", %dr8')
    guest.asm("rrd %sbr, %dr8", "andd %dr8, 4095, %dr9", 'SHOWI "sbr in its page ", %dr9', "rrd %usd.lo, %dr9", "rrd %usd.hi, %dr10")
    guest.asm("shld %dr9, 16, %dr9", "shrd %dr9, 16, %dr9", "andd %dr9, 15, %dr11", 'SHOWI "sp in its sixteen bytes ", %dr11')
    guest.asm("shrd %dr10, 32, %dr10", "subd %dr9, %dr10, %dr10", "subd %dr8, %dr10, %dr10", 'SHOWI "area ", %dr10')
    source = guest.source
    zero = "".join(f"  ord %dr2, %dr{n}, %dr2\n" for n in range(3, 16)) + "".join(f"  ord %dr2, %dg{n}, %dr2\n" for n in range(32))
    first = f"_start:\n  ord %dr0, %dr1, %dr1\n{zero}  ord %dr1, %dr2, %dr1\n  rrd %cr0.lo, %dr2\n  ord %dr1, %dr2, %dr15\n  ENTER\n"
    guest.source = lambda: source().replace("_start:\n  ENTER\n", first)
    guest.asm('SHOWI "other registers ", %dr15')
    assert output(run(guest)) == [
        f"psr {0x26:016x}", f"upsr {1:016x}", f"fpcr {0x37F:016x}", f"fpsr {0x3F:016x}", f"pfpfr {0x1FBF:016x}",
        *(f"{name} {0:016x}" for name in registers[5:]), "sbr in its page 0", "sp in its sixteen bytes 0", f"area {16 << 20}",
        "other registers 0",
    ]  # fmt: skip


def test_registers_in_a_handler_and_behind_it(guest, run):
    """Section 7: a window of four quads, zeros behind the arguments; %g16-%g31 are zero there and come back, %g0-%g15 are kept."""
    guest.space("seen", 32)
    install(guest, 10, "handler")
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr8", *(f"MOV {100 + n}, %dg{n}" for n in (7, 15, 16, 31)), "MOV 5, %dr9", "rwd %dr9, %lsr")
    guest.asm("cmpedb %dr9, 5, %pred4", "cmpedb %dr9, 6, %pred5")
    guest.call("kill", "%dr8", 10)
    for n in (7, 15, 16, 31):
        guest.asm(f'SHOWI "g{n} ", %dg{n}')
    guest.asm("MOV 0, %dr9", "addd 0, 1, %dr9 ? %pred4", "addd %dr9, 2, %dr9 ? %pred5", 'SHOWI "predicates ", %dr9')
    for text, offset in (("rest", 0), ("globals", 8), ("frame to siginfo", 16), ("frame to ucontext", 24)):
        guest.show_word(text, "seen", offset)
    zero = "".join(f"  ord %dr3, %dr{n}, %dr3\n" for n in range(4, 8))
    upper = "".join(f"  ord %dr4, %dg{n}, %dr4\n" for n in range(17, 32))
    guest.functions(
        f"""handler:
{zero}  MOV %dg16, %dr4
{upper}  LA seen, %dr5
  std %dr5, 0, %dr3
  std %dr5, 8, %dr4
  getsp 0, %dr6
  subd %dr1, %dr6, %dr7
  std %dr5, 16, %dr7
  subd %dr2, %dr6, %dr7
  std %dr5, 24, %dr7
  MOV 200, %dg7
  MOV 201, %dg16
  cmpedb %dr7, 1, %pred4
  cmpedb %dr7, %dr7, %pred5
  RET"""
    )
    assert output(run(guest)) == [
        "g7 200", "g15 115", "g16 116", "g31 131", "predicates 1", "rest 0", "globals 0", "frame to siginfo 64", "frame to ucontext 192",
    ]  # fmt: skip


def test_the_mask_of_the_context_is_the_one_behind_the_handler(guest, run):
    guest.space("mask", 8)
    install(guest, 10, "handler")
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr8")
    guest.call("kill", "%dr8", 10)
    guest.call("rt_sigprocmask", 0, 0, "&mask", 8)
    guest.show_word("mask", "mask")
    guest.functions("handler:\n  ENTER\n  MOV 0x900, %dr3\n  addd %dr2, 1616, %dr4\n  std %dr4, 0, %dr3\n  RET")
    assert output(run(guest)) == [f"mask {0x800}"]  # and SIGKILL cannot be blocked


def test_another_return_address_by_a_fast_call(guest, run):
    """Section 4: fast call 5."""
    guest.asm("DO away", 'SAY "not here\\n"', "EXIT 1", "there:", 'SAY "here\\n"')
    guest.functions(
        "away:\n  ENTER\n  LA there, %db[1]\n  MOV 0, %db[2]\n  addd 0, 5, %db[0]\n  sdisp %ctpr1, 6\n  call %ctpr1, wbs = 0x8\n  RET"
    )
    assert output(run(guest)) == ["here"]


def test_stack_and_registers_of_a_thread(guest, run):
    """Section 5: the frame that made the call is copied; the data stack as it was asked for, trimmed to 32 bytes."""
    guest.space("seen", 64)
    guest.space("tid", 8)
    guest.space("stack", 65536 + 64)
    guest.asm("MOV 77, %dr12", "LA stack, %dr8", "addd %dr8, 21, %dr8", "MOV 78, %dg5")
    # VM FS FILES SIGHAND THREAD SYSVSEM SETTLS PARENT_SETTID CHILD_CLEARTID
    guest.call("clone2", 0x3D0F00, "%dr8", 65536, "&tid", "&tid", 0x1234)
    guest.asm("MOV %db[0], %dr9", "cmpedb %dr9, 0, %pred0", "ibranch parent ? ~%pred0", "LA seen, %dr0")
    guest.asm("std %dr0, 0, %dr12", "std %dr0, 8, %dg13", "std %dr0, 16, %dg5", "rrd %usd.hi, %dr1", "shrd %dr1, 32, %dr1")
    guest.asm("std %dr0, 24, %dr1", "rrd %sbr, %dr1", "getsp 0, %dr2", "subd %dr1, %dr2, %dr1", "std %dr0, 32, %dr1")
    guest.asm("LA stack, %dr1", "subd %dr2, %dr1, %dr2", "std %dr0, 40, %dr2")
    guest.call("exit", 0)
    guest.asm("parent:", "LA tid, %dr1", "ldw %dr1, 0, %dr2", "cmpesb %r2, 0, %pred0", "ibranch joined ? %pred0")
    guest.call("futex", "&tid", 0, "%dr2", 0, 0, 0)
    guest.asm("ibranch parent", "joined:")
    for n, text in enumerate(("register", "thread pointer", "global", "size", "top to sbr", "top")):
        guest.show_word(text, "seen", 8 * n)
    assert output(run(guest)) == [
        "register 77", f"thread pointer {0x1234}", "global 78", "size 65536", "top to sbr 0", f"top {(65536 + 21) & ~31}",
    ]  # fmt: skip
