"""access_hw_stacks (linux-abi.md 6.1): what each mode reads, writes and refuses."""

from __future__ import annotations

import pytest

READ_CHAIN, READ_PROCEDURE, WRITE_PROCEDURE, OFFSET, CHAIN_SIZE, PROCEDURE_SIZE = range(6)
CHAIN_AT, PROCEDURE_AT, PUT_PROCEDURE, PUT_CHAIN = range(6, 10)
EFAULT, EAGAIN, ENOMEM, EINVAL, ESRCH = -14, -11, -12, -22, -3


def output(result) -> list[str]:
    assert result.signal is None, result.report
    return result.stdout.decode().splitlines()


def prepare(guest) -> None:
    """``frame`` holds the chain stack's base + 64: the records of main (empty) and of the function that makes the calls."""
    guest.space("frame", 8)
    guest.space("buffer", 4096)
    guest.quads("result", -1)
    guest.asm("rrd %pcsp.lo, %dr8", "shld %dr8, 16, %dr8", "shrd %dr8, 16, %dr8", "LA frame, %dr9")


def at(guest, offset: int, absolute: bool = True) -> None:
    guest.asm(f"addd %dr8, {offset}, %dr10" if absolute else f"MOV {offset}, %dr10", "std %dr9, 0, %dr10")


@pytest.mark.parametrize(
    ("mode", "frame", "buffer", "size", "result", "want"),
    [
        (10, 32, "&buffer", 64, "&result", EINVAL),
        (READ_CHAIN, 64, "&buffer", 64, "&result", 0),
        (READ_CHAIN, 64, "&buffer", 64, 0, 0),
        (READ_CHAIN, 64, "&buffer", 63, "&result", ENOMEM),
        (READ_CHAIN, 96, "&buffer", 4096, "&result", EAGAIN),
        (READ_CHAIN, -32, "&buffer", 4096, "&result", EAGAIN),
        (READ_CHAIN, 8, "&buffer", 4096, "&result", EINVAL),
        (READ_CHAIN, 64, 8, 64, "&result", EFAULT),
        (READ_CHAIN, 64, "&buffer", 64, 8, EFAULT),
        (OFFSET, 32, 0, 0, "&result", 0),
        (OFFSET, -8, 0, 0, "&result", ESRCH),
        (OFFSET, 32, 0, 0, 8, EFAULT),
    ],
)
def test_addresses(guest, run, mode, frame, buffer, size, result, want):
    prepare(guest)
    at(guest, frame)
    guest.call("access_hw_stacks", mode, "&frame", buffer, size, result)
    guest.show("got")
    assert output(run(guest)) == [f"got {want}"]


@pytest.mark.parametrize(
    ("mode", "frame", "size", "want"),
    [
        (CHAIN_AT, 0, 64, 0), (CHAIN_AT, 32, 32, 0), (CHAIN_AT, 8, 32, EINVAL), (CHAIN_AT, 0, 40, EINVAL), (CHAIN_AT, 32, 64, EINVAL),
        (CHAIN_AT, 1 << 40, 32, EINVAL), (PUT_CHAIN, 8, 8, 0), (PUT_CHAIN, 4, 8, EINVAL), (PUT_CHAIN, 0, 4, EINVAL),
        (PROCEDURE_AT, 0, 256, 0), (PROCEDURE_AT, 8, 24, 0), (PROCEDURE_AT, 8, 256, EINVAL), (PUT_PROCEDURE, 200, 64, EINVAL),
    ],
)  # fmt: skip
def test_offsets(guest, run, mode, frame, size, want):
    prepare(guest)
    at(guest, frame, absolute=False)
    guest.call("access_hw_stacks", mode, "&frame", "&buffer", size, 0)
    guest.show("got")
    guest.call("access_hw_stacks", mode, 8, "&buffer", size, 0)
    guest.show("no frame")
    assert output(run(guest)) == [f"got {want}", f"no frame {EFAULT}"]


def test_what_the_records_say(guest, run):
    """The bottom record shows the privilege bit alone; the running function's has its return address and window."""
    prepare(guest)
    at(guest, 64)
    guest.call("access_hw_stacks", READ_CHAIN, "&frame", "&buffer", 4096, "&result")
    guest.asm("behind:")
    guest.show_word("bytes", "result")
    for text, offset in (("predicates", 0), ("address", 8), ("fields", 16), ("stack", 24)):
        guest.asm("LA buffer, %dr0", f"ldd %dr0, {offset}, %dr1", f'SHOWX "{text} ", %dr1')
    guest.asm("LA buffer, %dr0", "ldd %dr0, 40, %dr1", "LA behind, %dr2", "subd %dr1, %dr2, %dr1", 'SHOWI "address of the call ", %dr1')
    guest.asm("ldd %dr0, 48, %dr1", "shrd %dr1, 33, %dr1", "andd %dr1, 127, %dr1", 'SHOWI "wbs ", %dr1')
    guest.asm("ldd %dr0, 56, %dr1", "andd %dr1, 63, %dr1", 'SHOWI "rbs ", %dr1')
    zero = "0" * 16
    assert output(run(guest)) == [
        "bytes 64", f"predicates {zero}", f"address {zero}", f"fields {1 << 57:016x}", f"stack {zero}", "address of the call 0", "wbs 8",
        "rbs 8",
    ]  # fmt: skip


def test_registers_of_outer_functions_are_read_and_written(guest, run):
    """Even registers of v4: 32 bytes a pair, the odd one's value at 8 (section 3)."""
    prepare(guest)
    guest.asm("MOV 0x1111, %dr12", "MOV 0x2222, %dr13", "DO inner", 'SHOWX "r12 ", %dr12', 'SHOWX "r13 ", %dr13')
    guest.functions(
        f"""inner:
  ENTER
  LA frame, %dr1
  MOV 192, %dr2
  std %dr1, 0, %dr2
  MOV {PROCEDURE_AT}, %db[1]
  LA frame, %db[2]
  LA buffer, %db[3]
  MOV 32, %db[4]
  MOV 0, %db[5]
  SYS 254
  LA buffer, %dr1
  ldd %dr1, 0, %dr2
  SHOWX "even " , %dr2
  ldd %dr1, 8, %dr2
  SHOWX "odd " , %dr2
  MOV 0x3333, %dr2
  std %dr1, 0, %dr2
  MOV 0x4444, %dr2
  std %dr1, 8, %dr2
  MOV {PUT_PROCEDURE}, %db[1]
  LA frame, %db[2]
  LA buffer, %db[3]
  MOV 16, %db[4]
  MOV 0, %db[5]
  SYS 254
  RET"""
    )
    assert output(run(guest)) == [
        f"even {0x1111:016x}", f"odd {0x2222:016x}", f"r12 {0x3333:016x}", f"r13 {0x4444:016x}",
    ]  # fmt: skip


def test_sizes(guest, run):
    prepare(guest)
    guest.call("access_hw_stacks", CHAIN_SIZE, 0, 0, 0, "&result")
    guest.show_word("chain", "result")
    guest.call("access_hw_stacks", PROCEDURE_SIZE, 0, 0, 0, "&result")
    guest.show_word("procedure", "result")
    guest.call("access_hw_stacks", PROCEDURE_SIZE, 0, 0, 0, 8)
    guest.show("nowhere")
    assert output(run(guest)) == ["chain 64", "procedure 256", f"nowhere {EFAULT}"]


def test_another_return_address(guest, run):
    """A write to the chain changes what is the user's own: here where a function returns to, and not the exception index."""
    prepare(guest)
    guest.quads("words", "other", 0xFF << 16)
    guest.asm("DO inner", 'SAY "not reached\\n"', "other:", 'SAY "somewhere else\\n"')
    guest.functions(
        f"""inner:
  ENTER
  LA frame, %dr1
  MOV 40, %dr2
  std %dr1, 0, %dr2
  MOV {PUT_CHAIN}, %db[1]
  LA frame, %db[2]
  LA words, %db[3]
  MOV 8, %db[4]
  MOV 0, %db[5]
  SYS 254
  RET"""
    )
    assert output(run(guest)) == ["somewhere else"]
