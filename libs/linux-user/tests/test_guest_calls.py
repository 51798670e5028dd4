"""System calls made by guest programs, with results known from the manual pages."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pyqemu.linux_user.abi.e2k_numbers import NUMBERS
from pyqemu.targets.e2k.asm import assemble


def output(result) -> list[str]:
    assert result.signal is None, result.report
    return result.stdout.decode().splitlines()


def test_errors_come_in_linux_order(guest, run):
    guest.string("missing", "/no/such/file")
    guest.space("buffer", 64)
    cases = [
        (("openat", -100, "&missing", 0, 0), -2),
        (("openat", 77, "&buffer", 0, 0), -2),  # an empty name, before the descriptor is looked at
        (("read", 77, "&buffer", 4), -9),
        (("write", 1, 8, 4), -14),
        (("mmap", 0, 0, 3, 0x12, -1, 0), -22),
        (("mmap", 0, 4096, 3, 0x2, 77, 0), -9),
        (("mmap", 0, 0, 3, 0x2, 77, 0), -9),  # the descriptor before the length
        (("mmap", 0, 4096, 3, 0x12, -1, 12), -22),
        (("mmap", 1, 4096, 3, 0x112, -1, 0), -22),
        (("munmap", 1, 4096), -22),
        (("munmap", 0x10000, 0), -22),
        (("mprotect", 0x30000000, 4096, 1), -12),
        (("kill", 0, 65), -22),
        (("rt_sigaction", 9, "&buffer", 0, 8), -22),
        (("rt_sigaction", 10, 0, 0, 4), -22),
        (("getrandom", "&buffer", 8, 64), -22),
        (("fcntl", 77, 1, 0), -9),
        (("dup2", 77, 78), -9),
        (("epoll_create", 0), -22),
        (("waitpid", -1, 0, 0), -10),
        (("e2k_longjmp", 0), -38),
        (("setcontext", 0, 0), -22),
        (("setcontext", 0, 8), -14),
        (("el_posix", 0, 0), -38),
    ]
    for call, _ in cases:
        guest.call(*call)
        guest.show(call[0])
    lines = output(run(guest))
    assert [tuple(line.split()) for line in lines] == [(call[0], str(want)) for call, want in cases]


def test_vectors_and_directories(guest, run, tmp_path: Path):
    target = tmp_path / "out"
    guest.string("name", str(target))
    guest.string("one", "alpha ")
    guest.string("two", "beta")
    guest.quads("vector", "one", 6, "two", 4)
    guest.space("first", 8)
    guest.space("second", 8)
    guest.quads("reading", "first", 3, "second", 5)
    guest.call("openat", -100, "&name", 0o102, 0o600)
    guest.asm("MOV %db[0], %dr8")
    guest.call("writev", "%dr8", "&vector", 2)
    guest.show("writev")
    guest.call("preadv", "%dr8", "&reading", 2, 2, 0)
    guest.show("preadv")
    guest.asm("PUTS first", "NL", "PUTS second", "NL")
    guest.call("readv", "%dr8", "&reading", 1025)
    guest.show("too many")
    lines = output(run(guest))
    assert lines == ["writev 10", "preadv 8", "pha", " beta", "too many -22"]
    assert target.read_bytes() == b"alpha beta"


def test_stat_records(guest, run, tmp_path: Path):
    file = tmp_path / "file"
    file.write_bytes(b"x" * 12345)
    os.chmod(file, 0o640)
    os.utime(file, ns=(1_500_000_000_000_000_001, 1_600_000_000_000_000_002))
    guest.string("name", str(file))
    guest.space("s", 112)
    guest.space("t", 88)
    guest.call("newfstatat", -100, "&name", "&s", 0)
    guest.show("result")
    guest.call("fstatat64", -100, "&name", "&t", 0)
    for place, fields in (
        ("s", ((8, "ldd"), (16, "ldw"), (20, "ldw"), (40, "ldd"), (64, "ldd"), (72, "ldd"), (80, "ldd"), (88, "ldd"))),
        ("t", ((8, "ldd"), (16, "ldw"), (20, "ldw"), (40, "ldd"), (64, "ldw"), (68, "ldw"), (72, "ldw"), (76, "ldw"))),
    ):
        for offset, size in fields:
            guest.show_word(f"{place}{offset}", place, offset, size)
    lines = output(run(guest))
    st = os.stat(file)
    want = [st.st_ino, st.st_mode, 1, 12345, 1_500_000_000, 1, 1_600_000_000, 2]
    assert lines[0] == "result 0"
    assert [int(line.split()[1]) for line in lines[1:9]] == want
    assert [int(line.split()[1]) for line in lines[9:]] == want


def test_epoll_events_have_sixteen_bytes(guest, run):
    guest.quads("event", 1, 0x1122334455667788)
    guest.space("events", 64)
    guest.call("eventfd2", 5, 0)
    guest.asm("MOV %db[0], %dr8")
    guest.call("epoll_create1", 0)
    guest.asm("MOV %db[0], %dr9")
    guest.call("epoll_ctl", "%dr9", 1, "%dr8", "&event")
    guest.show("ctl")
    guest.call("epoll_wait", "%dr9", "&events", 4, 1000)
    guest.show("wait")
    guest.show_word("events", "events", 0, "ldw")
    guest.show_word("data", "events", 8)
    guest.call("epoll_wait", "%dr9", "&events", 0, 0)
    guest.show("none")
    assert output(run(guest)) == ["ctl 0", "wait 1", "events 1", f"data {0x1122334455667788}", "none -22"]


def test_poll_and_select(guest, run):
    guest.space("ends", 8)
    guest.quads("fds", 0, 0)
    guest.quads("set", 0)
    guest.quads("zero", 0, 0)
    guest.call("pipe", "&ends")
    guest.asm("LA ends, %dr0", "ldw %dr0, 0, %dr8", "ldw %dr0, 4, %dr9")
    guest.call("write", "%dr9", "&zero", 1)
    # struct pollfd {fd, events = POLLIN}
    guest.asm("LA fds, %dr0", "stw %dr0, 0, %r8", "MOV 1, %dr1", "sth %dr0, 4, %r1")
    guest.call("poll", "&fds", 1, 0)
    guest.show("poll")
    guest.asm("LA fds, %dr0", "ldh %dr0, 6, %dr1", 'SHOWI "revents ", %dr1')
    guest.asm("LA set, %dr0", "MOV 1, %dr1", "shld %dr1, %dr8, %dr1", "std %dr0, 0, %dr1")
    guest.asm("addd %dr8, 1, %dr10")
    guest.call("select", "%dr10", "&set", 0, 0, "&zero")
    guest.show("select")
    guest.call("select", -1, 0, 0, 0, 0)
    guest.show("negative")
    assert output(run(guest)) == ["poll 1", "revents 1", "select 1", "negative -22"]


def test_sockets_and_messages(guest, run):
    guest.space("pair", 8)
    guest.string("one", "he")
    guest.string("two", "llo")
    guest.quads("parts", "one", 2, "two", 3)
    guest.quads("message", 0, 0, "parts", 2, 0, 0, 0)
    guest.space("into", 16)
    guest.quads("room", "into", 16)
    guest.quads("answer", 0, 0, "room", 1, 0, 0, 0)
    guest.quads("args", 1, 1, 0, "pair")
    guest.call("socketcall", 8, "&args")
    guest.show("socketpair")
    guest.asm("LA pair, %dr0", "ldw %dr0, 0, %dr8", "ldw %dr0, 4, %dr9")
    guest.call("sendmsg", "%dr8", "&message", 0)
    guest.show("sent")
    guest.call("recvmsg", "%dr9", "&answer", 0)
    guest.show("received")
    guest.asm("PUTS into", "NL")
    guest.call("setsockopt", "%dr8", 1, 26, "&into", 16)
    guest.show("filter")
    assert output(run(guest)) == ["socketpair 0", "sent 5", "received 5", "hello", "filter -92"]


def test_proc_self_shows_the_guest(guest, run, tmp_path: Path):
    guest.string("exe", "/proc/self/exe")
    guest.string("maps", "/proc/self/maps")
    guest.string("cmdline", "/proc/self/cmdline")
    guest.space("buffer", 4096)
    guest.call("readlinkat", -100, "&exe", "&buffer", 4096)
    guest.asm("PUTS buffer", "NL")
    guest.call("openat", -100, "&cmdline", 0, 0)
    guest.asm("MOV %db[0], %dr8")
    guest.call("read", "%dr8", "&buffer", 4096)
    guest.show("cmdline")
    guest.call("openat", -100, "&maps", 0, 0)
    guest.asm("MOV %db[0], %dr8", "LA buffer, %dr0", "MOV 0, %dr1")
    guest.call("read", "%dr8", "&buffer", 4000)
    guest.asm("LA buffer, %dr0", "addd %dr0, %db[0], %dr0", "MOV 0, %dr1", "stb %dr0, 0, %r1", "PUTS buffer")
    lines = output(run(guest, "argument"))
    path = str(tmp_path / "guest.elf")
    assert lines[0] == path
    assert lines[1] == f"cmdline {len(path) + 1 + len('argument') + 1}"
    text = "\n".join(lines[2:])
    assert path in text and "[stack]" in text and "[procedure stack]" in text and "python" not in text


def test_code_that_changes_itself(guest, run):
    # The same function twice; between the calls its literal is overwritten through a writable mapping.
    guest.call("mmap", 0, 4096, 7, 0x12, -1, 0)
    guest.asm(
        "MOV %db[0], %dr8",
        # copy 64 bytes of the template
        "LA template, %dr1",
        "MOV 0, %dr2",
        "copy:",
        "ldd %dr1, %dr2, %dr3",
        "std %dr8, %dr2, %dr3",
        "addd %dr2, 8, %dr2",
        "cmpedb %dr2, 64, %pred0",
        "ibranch copy ? ~%pred0",
        "DO indirect",
        "MOV %db[0], %dr9",
        'SHOWI "before ", %dr9',
        # find the literal 1111 and replace it
        "MOV 0, %dr2",
        "seek:",
        "ldw %dr8, %dr2, %dr3",
        "addd %dr2, 4, %dr2",
        "cmpesb %r3, 111111, %pred0",
        "ibranch seek ? ~%pred0",
        "subd %dr2, 4, %dr2",
        "MOV 222222, %dr3",
        "stw %dr8, %dr2, %r3",
        "DO indirect",
        "MOV %db[0], %dr9",
        'SHOWI "after ", %dr9',
        "EXIT 0",
        "indirect:",
        "ENTER",
        "LA place, %dr1",
        "ldd %dr1, 0, %dr1",
        "movtd %dr1, %ctpr1",
        "call %ctpr1, wbs = 0x8",
        "MOV %db[0], %dr0",
        "RET",
        ".align 8",
        "template:",
        "{ setwd wsz = 0x8, nfx = 0x1 }",
        "addd 0, _f32s 111111, %dr0",
        "RET",
    )
    guest.quads("place", 0)
    guest.text.insert(guest.text.index("MOV %db[0], %dr8") + 1, "LA place, %dr0\n  std %dr0, 0, %dr8")
    assert output(run(guest)) == ["before 111111", "after 222222"]


@pytest.mark.parametrize("cpu", ["e8c", "e8c,tags=on"])
def test_a_speculative_store_into_translated_code_is_made(guest, run, cpu):
    """Our own write protection of translated code is no reason to drop it; a page that nobody may write is."""
    guest.call("mmap", 0, 4096, 7, 0x12, -1, 0)
    guest.asm(
        "MOV %db[0], %dr8", "LA place, %dr0", "std %dr0, 0, %dr8", "LA template, %dr1", "MOV 0, %dr2", "copy:", "ldd %dr1, %dr2, %dr3",
        "std %dr8, %dr2, %dr3", "addd %dr2, 8, %dr2", "cmpedb %dr2, 64, %pred0", "ibranch copy ? ~%pred0", "DO indirect",
        "MOV %db[0], %dr9", 'SHOWI "before ", %dr9', "MOV 222222, %dr3", "stw,2,sm %dr8, 20, %r3", "DO indirect", "MOV %db[0], %dr9",
        'SHOWI "after ", %dr9', "LA _start, %dr1", "std,2,sm %dr1, 0, %dr3", "ldd %dr1, 0, %dr4", "cmpedb %dr4, %dr3, %pred0",
        "MOV 0, %dr9", "addd 0, 1, %dr9 ? %pred0", 'SHOWI "code ", %dr9', "EXIT 0", "indirect:", "ENTER", "LA place, %dr1",
        "ldd %dr1, 0, %dr1", "movtd %dr1, %ctpr1", "call %ctpr1, wbs = 0x8",
        "MOV %db[0], %dr0", "RET", ".align 8", "template:",
        "{ setwd wsz = 0x8, nfx = 0x1 ; addd,0 0, [ _f32s, _lts1 111111 ], %dr0 }", "RET",
    )  # fmt: skip
    guest.quads("place", 0)
    code = assemble("{ setwd wsz = 0x8, nfx = 0x1 ; addd,0 0, [ _f32s, _lts1 111111 ], %dr0 }", iset=4)
    offset = next(s for s in code.sections if s.name == ".text").data.index((111111).to_bytes(4, "little"))
    guest.text = [line.replace("%dr8, 20,", f"%dr8, {offset},") for line in guest.text]
    assert output(run(guest, cpu=cpu)) == ["before 111111", "after 222222", "code 0"]


def test_asynchronous_requests(guest, run, tmp_path: Path):
    target = tmp_path / "file"
    guest.string("name", str(target))
    guest.string("text", "asynchronous")
    guest.quads("context", 0)
    guest.space("event", 128)
    guest.space("into", 16)
    # iocb: data, key, opcode | priority | descriptor, buffer, size, offset, reserved, flags
    guest.quads("write", 11, 0, 1, "text", 12, 0, 0, 0)
    guest.quads("read", 22, 0, 0, "into", 4, 1, 0, 0)
    guest.quads("bad", 33, 0, 99, 0, 0, 0, 0, 0)
    guest.quads("list", "write", "read", "bad")
    guest.quads("zero", 0, 0)
    guest.call("openat", -100, "&name", 0o102, 0o600)
    guest.asm("MOV %db[0], %dr8", "LA write, %dr0", "stw %dr0, 20, %r8", "LA read, %dr0", "stw %dr0, 20, %r8")
    guest.call("io_setup", 8, "&context")
    guest.show("setup")
    guest.asm("LA context, %dr0", "ldd %dr0, 0, %dr9")
    guest.call("io_submit", "%dr9", 3, "&list")
    guest.show("accepted")
    guest.call("io_getevents", "%dr9", 1, 4, "&event", "&zero")
    guest.show("events")
    for offset in (0, 16, 32, 48):
        guest.show_word(f"at{offset}", "event", offset)
    guest.asm("PUTS into", "NL")
    guest.call("io_getevents", "%dr9", 1, 4, "&event", "&zero")
    guest.show("no more")
    guest.call("io_submit", "%dr9", 1, "&list + 16")
    guest.show("unknown")
    guest.call("io_destroy", "%dr9")
    guest.show("destroy")
    guest.call("io_destroy", "%dr9")
    guest.show("again")
    assert output(run(guest)) == [
        "setup 0", "accepted 2", "events 2", "at0 11", "at16 12", "at32 22", "at48 4", "sync", "no more 0", "unknown -22", "destroy 0",
        "again -22",
    ]  # fmt: skip
    assert target.read_bytes() == b"asynchronous"


def test_a_read_into_translated_code_drops_it(guest, run):
    # read(2) stores into a page that holds translated code.
    guest.call("mmap", 0, 4096, 7, 0x12, -1, 0)
    guest.asm("MOV %db[0], %dr8", "LA place, %dr0", "std %dr0, 0, %dr8")
    guest.space("ends", 8)
    guest.quads("place", 0)
    guest.call("pipe", "&ends")
    guest.asm("LA ends, %dr0", "ldw %dr0, 0, %dr10", "ldw %dr0, 4, %dr11")
    for template in ("first", "second"):
        guest.call("write", "%dr11", f"&{template}", 64)
        guest.call("read", "%dr10", "%dr8", 64)
        guest.show("read")
        guest.asm("DO indirect", "MOV %db[0], %dr9", 'SHOWI "value ", %dr9')
    guest.functions(
        """indirect:
  ENTER
  LA place, %dr1
  ldd %dr1, 0, %dr1
  movtd %dr1, %ctpr1
  call %ctpr1, wbs = 0x8
  MOV %db[0], %dr0
  RET
  .align 8
first:
  { setwd wsz = 0x8, nfx = 0x1 }
  addd 0, 1, %dr0
  RET
  .skip 64
  .align 8
second:
  { setwd wsz = 0x8, nfx = 0x1 }
  addd 0, 2, %dr0
  RET
  .skip 64"""
    )
    assert output(run(guest)) == ["read 64", "value 1", "read 64", "value 2"]


def test_limits_of_the_hardware_stacks(guest, run):
    guest.space("limit", 16)
    for resource in (16, 10002):
        guest.call("ugetrlimit", resource, "&limit")
        guest.show_word("soft", "limit")
    assert output(run(guest)) == [f"soft {128 << 20}", f"soft {8 << 20}"]


@pytest.mark.parametrize("iset", [4])
def test_unknown_calls_are_logged_once(guest, run, iset):
    lines = []
    guest.asm("SYS 2000", "SYS 2000")
    guest.call("bpf", 0, 0, 0)
    run(guest, log=lambda item, text: lines.append((item, text)))
    assert [item for item, _ in lines] == ["unimp", "unimp"]
    assert "syscall_2000" in lines[0][1] and "bpf" in lines[1][1] and "pc 0x" in lines[1][1]


def test_obsolete_calls(guest, run, tmp_path: Path):
    """readdir gives one entry at a time, ustat free space, sysfs kinds of file systems."""
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("alpha", "beta"):
        (folder / name).write_text("")
    word = guest.bits // 8
    guest.string("folder", str(folder))
    guest.string("kind", "tmpfs")
    guest.space("entry", 300)
    guest.space("name", 64)
    guest.space("space", 32)
    guest.call("openat", -100, "&folder", 0o200000, 0)
    guest.asm("MOV %db[0], %dr8")
    for _ in range(5):
        guest.call("readdir", "%dr8", "&entry", 1)
        guest.show("readdir")
        guest.asm(f'LA entry, %dr0\naddd %dr0, {2 * word + 2}, %dr0\nMOV %dr0, %db[0]\nDO o_str\nSAY "\\n"')
    guest.call("sysfs", 1, "&kind", 0)
    guest.asm("MOV %db[0], %dr9")
    guest.call("sysfs", 2, "%dr9", "&name")
    guest.show("sysfs")
    guest.asm('LA name, %db[0]\nDO o_str\nSAY "\\n"')
    guest.call("sysfs", 2, 99999, "&name")
    guest.show("sysfs")
    guest.call("ustat", os.stat("/").st_dev + (1 << 20), "&space")
    guest.show("ustat")
    lines = output(run(guest))
    entries = [(lines[i], lines[i + 1]) for i in range(0, 10, 2)]
    assert {name for _, name in entries[:4]} == {".", "..", "alpha", "beta"}
    assert [count for count, _ in entries] == ["readdir 1"] * 4 + ["readdir 0"]
    assert lines[10:] == ["sysfs 0", "tmpfs", "sysfs -22", "ustat -22"]


def test_one_program_traces_another(guest, run):
    """PTRACE_TRACEME, memory, the register record, system call stops, the end."""
    guest.quads("word", 77)
    guest.quads("status", 0)
    guest.quads("there", 0)
    guest.space("record", 4096)

    def wait(text: str) -> None:
        guest.call("wait4", "%dr8", "&status", 0x40000000, 0)
        guest.show_word(text, "status", 0, "ldw")

    def trace(request: int, address: int | str, data: int | str) -> None:
        guest.call("ptrace", request, "%dr8", address, data)

    guest.call("fork")
    guest.asm("MOV %db[0], %dr8", "cmpedb %dr8, 0, %pred0", "ibranch parent ? ~%pred0")
    guest.call("ptrace", 0, 0, 0, 0)
    guest.asm("addd 0, 0x1234, %dg5")
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr9")
    guest.call("kill", "%dr9", 19)
    guest.call("getpriority", 5, 6)
    guest.asm("LA word, %dr0", "ldd %dr0, 0, %dr9")
    guest.call("exit_group", "%dr9")
    guest.asm("parent:")
    wait("stopped")
    trace(1, "&word", "&there")
    guest.show("peek")
    guest.show_word("word", "there")
    trace(4, "&word", 42)
    guest.show("poke")
    trace(12, 0, "&record")
    guest.show("registers")
    guest.show_word("g5", "record", 8 * 6)
    trace(24, 0, 0)
    wait("enters")
    trace(24, 0, 0)
    wait("leaves")
    trace(12, 0, "&record")
    for name, back in (("result", 8), ("number", 7), ("first", 6), ("second", 5)):
        guest.asm("LA record, %dr0", "ldd %dr0, 0, %dr1", "addd %dr0, %dr1, %dr0", f"subd %dr0, {96 + 8 * back}, %dr0")
        guest.asm("ldd %dr0, 0, %dr1", f'SHOWI "{name} ", %dr1')
    trace(7, 0, 0)
    wait("end")
    result = run(guest)
    number = {name: n for n, name in reversed(list(NUMBERS.items()))}["getpriority"]
    assert output(result) == [
        f"stopped {0x7F | 19 << 8}", "peek 0", "word 77", "poke 0", "registers 0", f"g5 {0x1234}",
        f"enters {0x7F | 5 << 8}", f"leaves {0x7F | 5 << 8}", "result -22", f"number {number}", "first 5", "second 6", f"end {42 << 8}",
    ]  # fmt: skip


def test_a_filter_sees_the_programs_own_numbers(guest, run):
    """seccomp: by number and architecture; what native code makes otherwise passes the filter too."""
    numbers = {name: n for n, name in reversed(list(NUMBERS.items()))}
    load, equal, give = 0x20, 0x15, 0x06

    def code(operation: int, k: int, yes: int = 0, no: int = 0) -> int:
        return operation | yes << 16 | no << 24 | k << 32

    guest.quads(
        "filter", code(load, 4), code(equal, 0xC00000AF, 1, 0), code(give, 0x80000000), code(load, 0),
        code(equal, numbers["getppid"], 0, 1), code(give, 0x50000 | 71), code(equal, numbers["getpgid"], 0, 3),
        code(load, 16), code(equal, 7, 0, 1), code(give, 0x50000 | 72), code(give, 0x7FFF0000),
    )  # fmt: skip
    guest.quads("program", 11, "filter")
    for _ in range(2):
        guest.call("getppid")
    guest.call("prctl", 38, 1, 0, 0, 0)
    guest.show("no new privileges")
    guest.call("seccomp", 1, 0, "&program")
    guest.show("seccomp")
    guest.call("getppid")
    guest.show("getppid")
    guest.call("getpgid", 7)
    guest.show("argument")
    guest.call("prctl", 21, 0, 0, 0, 0)
    guest.show("mode")
    assert output(run(guest)) == ["no new privileges 0", "seccomp 0", "getppid -71", "argument -72", "mode 2"]
