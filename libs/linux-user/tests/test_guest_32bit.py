"""Programs of 32-bit mode: entries 1 and 5, 4-byte pointers and longs in every record, addresses below 4 GiB (linux-abi.md 3, 4, 7)."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest
from pyqemu.linux_user.syscalls.compat32 import CALLS, LAYOUTS, SPECIAL, SPLIT, VECTORS, narrow, size_of, widen
from pyqemu.linux_user.syscalls.layouts import record as layout
from pyqemu.linux_user.syscalls.table import ROWS


def output(result) -> list[str]:
    assert result.exit == 0, (result.exit, result.signal, result.report, result.stderr)
    return result.stdout.decode().splitlines()


@pytest.mark.parametrize("cpu", ["", "e8c,tags=on", "e16c"])
def test_arguments_and_auxiliary_vector(guest32, run, cpu):
    """argc, argv, environment and auxv are 4-byte words; everything lies below 0xf0000000."""
    g = guest32
    g.text.insert(0, "getsp 0, %dr12")
    g.asm("ldw %dr12, 0, %dr8", 'SHOWI "argc ", %dr8', "ldw %dr12, 8, %dr0", "PUTS_AT", "NL")
    g.asm(
        "addd %dr8, 2, %dr9", "shld %dr9, 2, %dr9", "addd %dr12, %dr9, %dr12", "environment:", "ldw %dr12, 0, %dr9", "addd %dr12, 4, %dr12",
        "cmpesb %r9, 0, %pred0", "ibranch environment ? ~%pred0", "vector:", "ldw %dr12, 0, %dr8", "ldw %dr12, 4, %dr9",
        "addd %dr12, 8, %dr12", "cmpesb %r8, 0, %pred0", "ibranch end ? %pred0", "MOV %dr8, %db[0]", "DO o_dec", "PUTC 32",
        "MOV %dr9, %db[0]", "DO o_dec", "NL", "ibranch vector", "end:",
    )  # fmt: skip
    source = g.source().replace("PUTS_AT", "MOV %dr0, %db[0]\n  DO o_str")
    g.source = lambda: source  # type: ignore[method-assign]
    lines = output(run(g, "argument", cpu=cpu))
    assert lines[:2] == ["argc 2", "argument"]
    vector = {int(line.split()[0]): int(line.split()[1]) for line in lines[2:]}
    assert vector[6] == 4096 and vector[4] == 32 and vector[9] >= 0x10000 and vector[32] == 0x1F and 33 not in vector
    assert 0 < vector[31] < 0xF0000000


def test_time_and_limits(guest32, run):
    g = guest32
    g.space("ts", 16)
    g.words("short", 0, 1000)
    g.space("limit", 16)
    g.call("clock_gettime", 1, "&ts")
    g.show("clock")
    g.asm("LA ts, %dr0", "ldw %dr0, 8, %dr1", 'SHOWI "behind ", %dr1')
    g.call("nanosleep", "&short", 0)
    g.show("slept")
    g.call("ugetrlimit", 16, "&limit")
    g.show_word("procedure", "limit", 0, "ldw")
    g.call("ugetrlimit", 4, "&limit")
    g.show_word("core", "limit", 4, "ldw")
    g.space("use", 144)
    g.call("getrusage", 0, "&use")
    g.show("rusage")
    g.asm("MOV 1, %db[0]", "MOV 1, %db[1]", "LA ts, %db[2]", "sdisp %ctpr1, 0x5", "call %ctpr1, wbs = 0x8")
    g.show("fast")
    g.asm("LA ts, %dr0", "ldw %dr0, 0, %dr1", "cmpesb %r1, 0, %pred0", "MOV 1, %dr1", "addd 0, 0, %dr1 ? %pred0", 'SHOWI "seconds ", %dr1')
    import resource

    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    core = 0xFFFFFFFF if hard < 0 else min(hard, 0xFFFFFFFF)
    wanted = ["clock 0", "behind 0", "slept 0", f"procedure {128 << 20}", f"core {core}", "rusage 0", "fast 0"]
    assert output(run(g))[:-1] == wanted


def test_files(guest32, run, tmp_path: Path):
    target = tmp_path / "file"
    g = guest32
    g.string("name", str(target))
    g.string("a", "alpha ")
    g.string("b", "beta")
    g.words("vector", "a", 6, "b", 4)
    g.space("first", 16)
    g.space("second", 16)
    g.words("reading", "first", 3, "second", 5)
    g.space("s", 96)
    g.space("where", 8)
    g.call("openat", -100, "&name", 0o102, 0o600)
    g.asm("MOV %db[0], %dr8")
    g.call("writev", "%dr8", "&vector", 2)
    g.show("writev")
    g.call("preadv", "%dr8", "&reading", 2, 2, 0)
    g.show("preadv")
    g.asm("PUTS first", "NL", "PUTS second", "NL")
    g.call("fstat64", "%dr8", "&s")
    g.show_word("size", "s", 40, "ldd")
    # 64-bit positions in two arguments, low half first
    g.call("pwrite64", "%dr8", "&b", 4, 0x10, 1)
    g.show("pwrite")
    g.call("fstat64", "%dr8", "&s")
    g.show_word("size", "s", 40, "ldd")
    g.call("lseek", "%dr8", -4, 2)
    g.call("_llseek", "%dr8", 0, 0, "&where", 1)
    g.show_word("at", "where", 0, "ldd")
    g.call("ftruncate64", "%dr8", 5, 0)
    g.show("truncated")
    g.call("readv", "%dr8", "&reading", 1025)
    g.show("too many")
    lines = output(run(g))
    end = (1 << 32) + 0x14
    assert lines == [
        "writev 10", "preadv 8", "pha", " beta", "size 10", "pwrite 4", f"size {end}", f"at {end - 4}", "truncated 0", "too many -22",
    ]  # fmt: skip
    assert target.read_bytes() == b"alpha"


def test_memory_lies_below_four_gibibytes(guest32, run):
    g = guest32
    g.call("mmap", 0, 8192, 3, 0x12, -1, 0)
    g.asm("MOV %db[0], %dr8", "shrd %dr8, 32, %dr9", 'SHOWI "high ", %dr9', "cmpbdb %dr8, 0xf0000000, %pred0", "MOV 0, %dr9")
    g.asm("addd 0, 1, %dr9 ? %pred0", 'SHOWI "low ", %dr9', "MOV 42, %dr9", "stw %dr8, 4096, %r9", "ldw %dr8, 4096, %dr10")
    g.asm('SHOWI "", %dr10')
    g.call("mmap", 0xF0000000, 4096, 3, 0x112, -1, 0)
    g.show("beyond")
    # the segment forms form their address in 32 bits
    g.asm("subd %dr8, 4, %dr0", "addd %dr0, 4100, %dr1", "MOV 7, %dr2", "stgdw %r8, 4096, %r2", "ldgdw %r8, 4096, %dr3")
    g.asm('SHOWI "segment ", %dr3')
    g.asm("addd 0, 0xfffffff0, %dr4", "adds %r8, 16, %r5", "sxt 6, %r5, %dr5", "ldgdw %r4, %r5, %dr6", 'SHOWI "wraps ", %dr6')
    assert output(run(g))[:4] == ["high 0", "low 1", "42", "beyond -12"]


def test_signals(guest32, run):
    """sigaction of 20 bytes, stack_t of 12, siginfo and ucontext of 32-bit programs."""
    g = guest32
    g.words("action", "handler", 4 | 0x08000000, 0, 0, 0)
    g.space("old", 32)
    g.words("stack", "area", 0, 16384)
    g.data.append(".align 16\narea: .skip 16384")
    g.call("sigaltstack", "&stack", 0)
    g.show("stack")
    g.call("rt_sigaction", 11, "&action", 0, 8)
    g.show("action")
    g.call("rt_sigaction", 11, 0, "&old", 8)
    g.asm("LA handler, %dr1", "LA old, %dr0", "ldw %dr0, 0, %dr2", "subd %dr1, %dr2, %dr1", 'SHOWI "same ", %dr1')
    g.show_word("flags", "old", 4, "ldw")
    g.asm("MOV 0x1234, %dr9", "std %dr9, 0, %dr9", 'SAY "resumed"', "NL")
    g.functions(
        """handler:
  ENTER
  MOV %dr2, %dr12
  MOV %dr1, %dr11
  SHOWI "signal ", %dr0
  ldw %dr11, 8, %dr3
  SHOWI "code ", %dr3
  ldw %dr11, 12, %dr3
  SHOWI "address ", %dr3
  ldw %dr11, 16, %dr3
  SHOWI "trap ", %dr3
  ldw %dr12, 8, %dr4
  LA area, %dr5
  subd %dr4, %dr5, %dr4
  SHOWI "stack ", %dr4
  ldw %dr12, 16, %dr4
  SHOWI "size ", %dr4
  ldd %dr12, 32, %dr4
  addd %dr4, 8, %dr4
  std %dr12, 32, %dr4
  RET
"""
    )
    lines = output(run(g))
    assert lines == [
        "stack 0", "action 0", "same 0", f"flags {4 | 0x08000000}", "signal 11", "code 1", f"address {0x1234}", "trap 29", "stack 0",
        "size 16384", "resumed",
    ]  # fmt: skip


def test_threads_and_processes(guest32, run):
    g = guest32
    g.space("word", 16)
    g.data.append(".align 32\narea: .skip 65536")
    g.words("timeout", 5, 0)
    g.space("use", 144)
    flags = 0x100 | 0x200 | 0x400 | 0x800 | 0x10000 | 0x40000 | 0x200000
    g.call("clone2", flags, "&area", 65536, 0, "&word", 0)
    g.asm("cmpedb %db[0], 0, %pred0", "ibranch child ? %pred0")
    g.asm("again:")
    g.call("futex", "&word", 0, 0, "&timeout", 0, 0)
    g.asm("LA word, %dr0", "ldw %dr0, 4, %dr1", "cmpesb %r1, 77, %pred0", "ibranch again ? ~%pred0", 'SHOWI "thread ", %dr1')
    g.call("fork")
    g.asm("cmpedb %db[0], 0, %pred0", "ibranch forked ? %pred0", "MOV %db[0], %dr8")
    g.call("wait4", "%dr8", "&word", 0, "&use")
    g.asm("subd %db[0], %dr8, %dr9", 'SHOWI "waited ", %dr9')
    g.show_word("status", "word", 0, "ldw")
    g.functions(
        """child:
  LA word, %dr0
  MOV 77, %dr1
  stw %dr0, 4, %r1
  LA word, %db[1]
  MOV 1, %db[2]
  MOV 9, %db[3]
  SYS 248
  MOV 0, %db[1]
  SYS 1
forked:
  MOV 9, %db[1]
  SYS 300
"""
    )
    assert output(run(g)) == ["thread 77", "waited 0", f"status {9 << 8}"]


def test_messages_with_descriptors(guest32, run):
    """Headers of 28 bytes, control messages with 4-byte lengths."""
    g = guest32
    g.space("pair", 8)
    g.string("text", "hello")
    g.words("parts", "text", 5)
    g.words("control", 16, 1, 1, 1)  # SCM_RIGHTS with descriptor 1
    g.words("message", 0, 0, "parts", 1, "control", 16, 0)
    g.space("into", 16)
    g.words("room", "into", 16)
    g.space("area", 32)
    g.words("answer", 0, 0, "room", 1, "area", 32, 0)
    g.words("args", 1, 1, 0, "pair")
    g.call("socketcall", 8, "&args")
    g.show("socketpair")
    g.asm("LA pair, %dr0", "ldw %dr0, 0, %dr8", "ldw %dr0, 4, %dr9")
    g.call("sendmsg", "%dr8", "&message", 0)
    g.show("sent")
    g.call("recvmsg", "%dr9", "&answer", 0)
    g.show("received")
    g.asm("PUTS into", "NL")
    g.show_word("used", "answer", 20, "ldw")
    g.show_word("length", "area", 0, "ldw")
    g.asm("LA area, %dr0", "ldw %dr0, 12, %dr8")
    g.string("line", "by the copy\\n")
    g.asm("DO o_flush")
    g.call("write", "%dr8", "&line", 12)
    assert output(run(g)) == ["socketpair 0", "sent 5", "received 5", "hello", "used 16", "length 16", "by the copy"]


def test_execve_with_short_pointers(guest32, run, tmp_path: Path):
    g = guest32
    g.text.insert(0, "getsp 0, %dr12")
    g.string("path", str(tmp_path / "guest.elf"))
    g.string("word", "again")
    g.words("argv", "path", "word", 0)
    g.words("environment", 0)
    g.asm("ldw %dr12, 0, %dr8", 'SHOWI "argc ", %dr8', "cmpesb %r8, 2, %pred0", "ibranch end ? %pred0", "DO o_flush")
    g.call("execve", "&path", "&argv", "&environment")
    g.show("failed")
    g.asm("end:")
    assert output(run(g)) == ["argc 1", "argc 2"]


def test_coroutine(guest32, run):
    """makecontext and swapcontext with the ucontext of 32-bit mode: link 4, stack 8, sigcontext 24."""
    g = guest32
    g.space("main", 1792)
    g.space("other", 1792)
    g.space("stack", 16384)
    g.quads("args", 5)
    g.asm("LA other, %dr0", "LA stack, %dr1", "stw %dr0, 8, %r1", "MOV 16384, %dr1", "stw %dr0, 16, %r1")
    g.asm("LA main, %dr1", "stw %dr0, 4, %r1")
    g.call("makecontext", "&other", "&body", 8, "&args", 8)
    g.show("make")
    g.call("swapcontext", "&main", "&other", 8)
    g.show("back")
    g.functions('body:\n  ENTER\n  SHOWI "argument ", %dr0\n  RET\n')
    assert output(run(g)) == ["make 0", "argument 5", "back 0"]


def test_back_traces_and_stack_sizes_have_short_words(guest32, run):
    g = guest32
    g.space("trace", 32)
    g.space("frame", 8)
    g.space("buffer", 256)
    g.quads("result", -1)
    g.call("get_backtrace", "&trace", 1, 0, 0)
    g.show("frames")
    g.show_word("second", "trace", 4, "ldw")
    g.asm("rrd %pcsp.lo, %dr0", "shld %dr0, 16, %dr0", "shrd %dr0, 16, %dr0", "LA frame, %dr1", "addd %dr0, 64, %dr0", "std %dr1, 0, %dr0")
    g.call("access_hw_stacks", 0, "&frame", "&buffer", 256, "&result")
    g.show("read")
    g.show_word("bytes", "result", 0, "ldw")
    g.show_word("high", "result", 4, "ldw")
    assert output(run(g)) == ["frames 1", "second 0", "read 0", "bytes 64", f"high {0xFFFFFFFF}"]


# ---- the conversions themselves --------------------------------------------------------------------------------


def test_every_layout_has_the_same_fields_in_both_widths():
    for name, (short, long) in LAYOUTS.items():
        values = struct.unpack(short, bytes(struct.calcsize(short)))
        assert len(values) == len(struct.unpack(long, bytes(struct.calcsize(long)))), name
    sizes = {"rusage": (72, 144), "sysinfo": (64, 112), "statfs": (64, 120), "sigevent": (64, 64), "action": (20, 32), "stack": (12, 24)}
    for name, (short, long) in sizes.items():
        assert (size_of(name, False), size_of(name, True)) == (short, long), name


def test_values_survive():
    for name, (short, _) in LAYOUTS.items():
        size = struct.calcsize(short)
        fields = struct.unpack(short, bytes(size))
        if name in ("statfs", "statfs64"):  # the spare words are cleared
            fields = fields[:-4]
        data = struct.pack(short, *(i + 1 for i in range(len(fields))), *([0] * (4 if name.startswith("statfs") else 0)))
        assert narrow(name, widen(name, data)) == data, name


def test_what_does_not_fit_is_an_overflow():
    with pytest.raises(OSError) as caught:
        narrow("timespec", struct.pack("<2q", 1 << 40, 0))
    assert caught.value.errno == 75
    assert struct.unpack("<2I", narrow("rlimit", struct.pack("<2Q", 1 << 40, (1 << 64) - 1))) == (0xFFFFFFFF, 0xFFFFFFFF)
    big = struct.pack("<q9QHH4x2QI4x", 1, 0, 0, 0, 64 << 30, 1 << 30, 0, 0, 0, 0, 5, 0, 0, 0, 1)
    small = struct.unpack("<i9IHH2II8x", narrow("sysinfo", big))
    assert small[4] * small[-1] == 64 << 30


def test_the_tables_name_calls_and_arguments_that_exist():
    for table in (CALLS, SPLIT, VECTORS, SPECIAL):
        assert set(table) <= set(ROWS)
    for name, records in CALLS.items():
        kinds = ROWS[name][0].split()
        for index, direction, record in records:
            assert index < len(kinds), name
            assert direction in ("in", "out", "io") and (record in LAYOUTS or record == "siginfo"), name
            size = kinds[index].partition(":")[2]
            if size and record != "siginfo":
                wide = layout("sigaction", "e2k").size if size == "sigaction" else int(size)
                assert wide == size_of(record, True), f"{name} argument {index}"
    assert os.sysconf("SC_PAGESIZE") == 4096
