"""Register operand codes (semantics.md 1.1): literals, reserved codes, and indexes outside the window or the rotating area."""

from __future__ import annotations

from random import Random

import pytest
from pyqemu.targets.e2k.asm import assemble_bundle
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT
from rig import RSZ, SEED, WINDOW_REGISTERS, Rig

ILLEGAL, WINDOW_BOUNDS = 0, 9
M64 = (1 << 64) - 1


def sx(value: int, bits: int) -> int:
    return ((value & (1 << bits) - 1) ^ 1 << bits - 1) - (1 << bits - 1) & M64


def with_codes(code: bytes, *, src1: int = -1, src2: int = -1, dst: int = -1) -> bytes:
    """A bundle whose first operation (the word behind the header) has other register codes."""
    out = bytearray(code)
    for at, value in ((4, dst), (5, src2), (6, src1)):
        if value >= 0:
            out[at] = value
    return bytes(out)


@pytest.mark.parametrize("name", ["addd", "adds"])
def test_literals(name: str, rigs: dict[int, Rig]) -> None:
    """Codes d0..de with two literal words in the bundle; a word that is not there, and reserved codes, are illegal."""
    rng, rig = Random(SEED), rigs[4]
    d = "d" if name == "addd" else ""
    cases = []
    for code in range(0xD0, 0xE0):
        for _ in range(3):
            low, high = rng.getrandbits(32), rng.getrandbits(32)
            both = assemble_bundle(f"{{ addd,0 %dr1, _f64,_lts0 {high << 32 | low:#x}, %dr3 }}", 4)
            one = assemble_bundle(f"{{ {name},0 %{d}r1, %{d}r2, %{d}r3 }}", 4)
            both = both[:7] + one[7:8] + both[8:]
            assert both[5] == 0xDC and both[-4:] == low.to_bytes(4, "little")
            cases.append((code, low, high, with_codes(both, src2=code)))
    addresses = rig.load([c[-1] for c in cases])
    for (code, low, high, raw), address in zip(cases, addresses, strict=True):
        values = {
            0xD0: sx(low, 16), 0xD1: sx(high, 16), 0xD4: sx(low >> 16, 16), 0xD5: sx(high >> 16, 16), 0xD8: sx(low, 32), 0xD9: sx(high, 32),
            0xDC: high << 32 | low,
        }  # fmt: skip
        image = rig.start(rng)
        reason, got = rig.run(image, address)
        if code not in values:
            assert (reason, rig.machine.exit_arg & 0xFF) == (EXIT_EXCEPTION, ILLEGAL), hex(code)
            assert got.compared() == image.compared()
            continue
        wanted = image.copy()
        wanted.put(0x83, d or "s", image.get(0x81, "d") + values[code])
        assert reason == EXIT_FAULT and rig.machine.pc == address + len(raw)
        assert got.compared() == wanted.compared(), (hex(code), got.differences(wanted))


@pytest.mark.parametrize("field", ["src1", "src2", "dst"])
def test_indexes_outside_the_window(field: str, rigs: dict[int, Rig]) -> None:
    """%r[n] with n >= size and %b[n] with n >= 2 * (rsz + 1), in each operand: window_bounds, and nothing has changed."""
    rng, rig = Random(SEED), rigs[4]
    plain = assemble_bundle("{ addd,0 %dr1, %dr2, %dr3 }", 4)
    sizes = {0x80 | n: n for n in (7, 8, 20, 39, 40, 63)}
    rotating = {n: n for n in (0, 2 * RSZ + 1, 2 * RSZ + 2, 100)}
    codes = [*sizes, *rotating]
    addresses = rig.load([with_codes(plain, **{field: code}) for code in codes])
    for size in (8, 40, WINDOW_REGISTERS):
        for code, address in zip(codes, addresses, strict=True):
            image = rig.start(rng)
            image.set_field("wd_size", size)
            reason, got = rig.run(image, address)
            bad = sizes[code] >= size if code in sizes else rotating[code] >= 2 * RSZ + 2
            assert reason == (EXIT_EXCEPTION if bad else EXIT_FAULT), (size, hex(code))
            if bad:
                assert rig.machine.exit_arg & 0xFF == WINDOW_BOUNDS
                assert got.compared() == image.compared()


def test_window_of_a_bundle_with_setwd(rigs: dict[int, Rig]) -> None:
    """Destinations are checked against the new size, sources against the old one."""
    rng, rig = Random(SEED), rigs[4]
    larger = assemble_bundle("{ setwd wsz=20, nfx=0 ; addd,0 %dr1, 5, %dr39 }", 4)
    source = assemble_bundle("{ setwd wsz=20, nfx=0 ; addd,0 %dr39, 5, %dr1 }", 4)
    addresses = rig.load([larger, source])
    for (old, address), bad in {(16, addresses[0]): False, (16, addresses[1]): True, (64, addresses[1]): False}.items():
        image = rig.start(rng)
        image.set_field("wd_size", old)
        reason, got = rig.run(image, address)
        assert reason == (EXIT_EXCEPTION if bad else EXIT_FAULT), (old, address)
        if not bad:
            assert got.field("wd_size") == 40
        else:
            assert rig.machine.exit_arg & 0xFF == WINDOW_BOUNDS
            assert got.compared() == image.compared()


def test_a_bundle_that_raises_has_written_nothing(rigs: dict[int, Rig]) -> None:
    """A division by zero in channel 5 undoes neither register, predicate, memory nor rotation of the bundle: they are never made."""
    rng, rig = Random(SEED), rigs[4]
    items = ["addd,0 %dr1, 1, %dr8", "cmpedb,1 %dr1, %dr1, %pred3", "stw,2 %r1, [ %dr2 ]", "udivd,5 %dr1, %dr3, %dr9", "abn 3"]
    (address,) = rig.load([assemble_bundle("{ " + " ; ".join(items) + " }", 4)])
    rig.memory.map(0x100000, bytes(16))
    image = rig.start(rng)
    image.put(0x82, "d", 0x100000)
    image.put(0x83, "d", 0)
    image.set_predicate(3, 0)
    reason, got = rig.run(image, address)
    assert (reason, rig.machine.exit_arg & 0xFF) == (EXIT_EXCEPTION, 34)
    assert got.compared() == image.compared()
    assert rig.memory.read(0x100000, 16) == bytes(16)
