"""Array access unit: bap, mova, staa, ldaa and the registers, against semantics-memory.md 6 and 7."""

from __future__ import annotations

from random import Random

import pytest
from pyqemu.targets.e2k.asm import assemble_bundle
from pyqemu.targets.e2k.decode import decode
from pyqemu.targets.e2k.tables import rows_by_mnemonic
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT
from rig import DATA, FACTOR, SEED, Image, Rig

_TESTS = {
    "test_array_stores": "staab staah staaw staad staaq staaqp incr",
    "test_array_loads_by_index": "ldaab ldaah ldaaw ldaad ldaaq ldaaqp",
    "test_registers": "aaurw aaurwd aaurr aaurrd",
    "test_register_pairs": "aaurwq aaurrq",
    "test_array_moves": "movab movah movaw movad movaq movaqp",
    "test_begin_array_prefetch": "fapb bap",
}
COVERS = {
    index: f"tests/semantics/test_array.py::{test}"
    for test, names in _TESTS.items()
    for name in names.split()
    for index in rows_by_mnemonic(name)
}

AREA = 4096
M32, M48, M64 = (1 << 32) - 1, (1 << 48) - 1, (1 << 64) - 1
SIZES = {"b": 1, "h": 2, "w": 4, "d": 8, "q": 16, "qp": 16}
REGISTER = {"b": "%r6", "h": "%r6", "w": "%r6", "d": "%dr6", "q": "%qr6", "qp": "%xr6"}


def signed(x: int, bits: int) -> int:
    return (x & (1 << bits) - 1 ^ 1 << bits - 1) - (1 << bits - 1)


def item(iset: int, *items: str) -> bytes:
    return assemble_bundle("{ " + " ; ".join(items) + " }", iset)


def register(letter: str) -> str:
    return {"qp": "%qpr6"}.get(letter, REGISTER[letter])


def array(rng: Random, image: Image, iset: int) -> None:
    """Descriptors, indexes and increments that mostly stay inside DATA."""
    for n in range(32):
        image.set_field("aad_lo", 3 << 59 | DATA + 0x400 + 16 * rng.randrange(64), n)
    for n in range(16):
        image.set_field("aasti", 16 * rng.randrange(64), n)
        image.set_field("aaind", 16 * rng.randrange(64) if n else 0, n)
    for n in range(1, 8):
        image.set_field("aaincr", rng.choice((1, 2, -1, -3, 5)), n)
    image.set_field("aaincr", 1, 0)


@pytest.mark.parametrize("iset", [4, 6])
def test_array_stores(iset: int, rigs: dict[int, Rig]) -> None:
    rng, rig = Random(f"{SEED}/{iset}"), rigs[iset]
    cases = []
    for letter in ("b", "h", "w", "d", "q", *(["qp"] if iset >= 5 else [])):
        for literal in (0, 0x40, -0x20):
            for step in (-1, 0, 3):
                for off in (False, True):
                    place = f" + _f32s,_lts0 {literal & M32:#x}" if literal else ""
                    texts = [f"staa{letter},2 {register(letter)}, %aad3 [ %aasti5{place} ]{' ? %pred1' if off else ''}"]
                    texts += [f"incr,2 %aaincr{step}"] if step >= 0 else []
                    cases.append((letter, literal, step, off, item(iset, *texts)))
    for start in range(0, len(cases), 50):
        addresses = rig.load([c[-1] for c in cases[start : start + 50]])
        rig.memory.map(DATA, bytes(AREA))
        for (letter, literal, step, off, code), address in zip(cases[start:], addresses, strict=False):
            image = rig.start(rng)
            array(rng, image, iset)
            data = rng.randbytes(AREA)
            rig.memory.write(DATA, data)
            _, got = rig.run(image, address)
            wanted, memory = image.copy(), bytearray(data)
            ea = (image.field("aad_lo", 3) & M48) + image.field("aasti", 5) + literal - DATA
            if not off or image.predicate(1):
                value = image.get(0x86, {"q": "q", "qp": "p"}.get(letter, "d"))
                size = SIZES[letter]
                memory[ea : ea + size] = (value & (1 << 8 * size) - 1).to_bytes(size, "little")
            if step >= 0:
                scale = 8 if letter == "q" else SIZES[letter]
                if letter == "q":
                    scale = (got.field("aasti", 5) - image.field("aasti", 5)) // signed(image.field("aaincr", step), 64)
                    assert scale in (8, 16)  # "size 8,(q: 8),16": the reference can be read both ways
                index = image.field("aasti", 5) + signed(image.field("aaincr", step), 64) * scale
                wanted.set_field("aasti", index & (M32 if iset < 5 else M64), 5)
            assert got.compared() == wanted.compared(), (letter, literal, step, off, code.hex(), got.differences(wanted))
            assert rig.memory.read(DATA, AREA) == bytes(memory), (letter, literal, step, off)


def test_array_loads_by_index(rigs: dict[int, Rig]) -> None:
    """ldaa: the mirror of staa (definition by symmetry)."""
    rng, rig = Random(SEED), rigs[6]
    codes = {
        letter: item(6, f"ldaa{letter},2 %aad3 [ %aasti5 ], {register(letter)}")
        if letter != "q"
        else item(6, "ldaaq,2 %aad3 [ %aasti5 ], %qr6")
        for letter in SIZES
    }
    addresses = rig.load(list(codes.values()))
    rig.memory.map(DATA, bytes(AREA))
    for letter, address in zip(codes, addresses, strict=True):
        for _ in range(3 * FACTOR):
            image = rig.start(rng)
            array(rng, image, 6)
            data = rng.randbytes(AREA)
            rig.memory.write(DATA, data)
            reason, got = rig.run(image, address)
            assert reason == EXIT_FAULT and rig.machine.pc == address + len(codes[letter]), letter
            ea = (image.field("aad_lo", 3) & M48) + image.field("aasti", 5) - DATA
            value = int.from_bytes(data[ea : ea + SIZES[letter]], "little")
            wanted = image.copy()
            wanted.put(0x86, {"q": "q", "qp": "p"}.get(letter, "d"), value)
            assert got.compared() == wanted.compared(), (letter, got.differences(wanted))


@pytest.mark.parametrize("iset", [4, 6])
@pytest.mark.parametrize("suffix", ["", "d"])
def test_registers(suffix: str, iset: int, rigs: dict[int, Rig]) -> None:
    """Written by aaurw and aaurwd, then read back; numbers 0 of aaind and aaincr keep their constants."""
    rng, rig = Random(SEED), rigs[iset]
    names = ["aad7", "aasti0", "aasti9", "aaind0", "aaind9", "aaincr0", "aaincr5"]
    d = "d" if suffix else ""
    codes = []
    for name in names:
        codes.append(item(iset, f"aaurw{suffix},2 %{d}r1, %{name}"))
        codes.append(item(iset, f"aaurr{suffix},2 %{name}, %{d}r2") if suffix == "" else item(iset, f"aaurrd,2 %{name}, %dr2"))
    addresses = rig.load(codes)
    wide = 64 if iset >= 5 else 32
    for i, name in enumerate(names):
        image = rig.start(rng)
        array(rng, image, iset)
        value = image.get(0x81, "d")
        field = name.rstrip("0123456789")
        n = int(name.removeprefix(field))
        _, got = rig.run(image, addresses[2 * i])
        wanted = image.copy()
        if field == "aad":
            kept = value & (M48 | 3 << 57) if suffix else value & M32
            wanted.set_field("aad_lo", kept | 3 << 59, n)
        elif field == "aasti" or n:
            stored = value & M64 if suffix else value & M32
            if field == "aaincr":
                stored = got.field("aaincr", n)
                assert (stored ^ value) & M32 == 0  # increments are signed; how wide they are kept does not show
            else:
                stored &= (1 << wide) - 1
            wanted.set_field(field, stored, n)
        assert got.compared() == wanted.compared(), (name, got.differences(wanted))
        before = got.copy()
        _, read = rig.run(got, addresses[2 * i + 1])
        seen = before.field("aad_lo" if field == "aad" else field, n)
        before.put(0x82, "d" if suffix else "s", seen)
        assert read.compared() == before.compared(), (name, read.differences(before))


def test_register_pairs(rigs: dict[int, Rig]) -> None:
    rng, rig = Random(SEED), rigs[4]
    addresses = rig.load([item(4, "aaurwq,2 %qr2, %aad3"), item(4, "aaurrq,2 %aad3, %qr4")])
    image = rig.start(rng)
    image.put(0x82, "q", 0x20000 | 0x1000 << 96)
    _, got = rig.run(image, addresses[0])
    wanted = image.copy()
    wanted.set_field("aad_lo", 3 << 59 | 0x20000, 3)
    wanted.set_field("aad_hi", 0x1000 << 32, 3)
    assert got.compared() == wanted.compared(), got.differences(wanted)
    _, back = rig.run(got, addresses[1])
    wanted.put(0x84, "q", 3 << 59 | 0x20000 | 0x1000 << 96)
    assert back.compared() == wanted.compared(), back.differences(wanted)


@pytest.mark.parametrize("iset", [4, 6])
def test_array_moves(iset: int, rigs: dict[int, Rig]) -> None:
    """Two moves of one bundle from random areas: values, byte order, junk for what cannot be read, one step per area and pair."""
    rng, rig = Random(f"{SEED}/{iset}"), rigs[iset]
    letters = ["b", "h", "w", "d"] + (["qp"] if iset >= 5 else [])
    cases = []
    for _ in range(40):
        moves = []
        for channel in rng.sample(range(4), 2):
            letter = rng.choice(letters)
            moves.append((channel, letter, rng.randrange(4), rng.choice((0, 4, 8, 16)), rng.randrange(2), rng.randrange(2), 0x8A + channel))
        texts = [
            f"mova{w},{c} area={a}, ind={i}, am={am}, be={be}, %{'qp' if w == 'qp' else 'd'}r{dst & 63}"
            for c, w, a, i, am, be, dst in moves
        ]
        cases.append((moves, item(iset, *texts)))
    cases.append(([(0, "q", 1, 0, 1, 0, 0x8A)], item(iset, "movaq,0 area=1, ind=0, am=1, be=0, %qr10")))
    addresses = rig.load([c for _, c in cases])
    rig.memory.map(DATA, bytes(AREA))
    for (moves, code), address in zip(cases, addresses, strict=True):
        for _ in range(4 * FACTOR):
            image = rig.start(rng)
            array(rng, image, iset)
            data = rng.randbytes(AREA)
            rig.memory.write(DATA, data)
            for area in range(64):
                fmt, disp = rng.randrange(1, 6), rng.choice((0, 8, -16, 3, 0x10000))
                config = rng.randrange(16) << 8 | rng.randrange(8) << 12 | rng.randrange(32) << 15 | fmt << 25 | (disp & M32) << 32
                image.set_field("area_cfg", config, area)
                image.set_field("area_pos", 16 * rng.randrange(64), area)
            wanted = image.copy()
            stepped = set()
            for channel, letter, number, ind, am, be, dst in moves:
                area = number + 32 * (channel >= 2)
                config = image.field("area_cfg", area)
                size = SIZES[letter] if letter != "q" else 8
                base = image.field("aad_lo", config >> 15 & 31) & M48
                for half in (0, 8) if letter == "q" else (0,):
                    ea = base + image.field("area_pos", area) + signed(config >> 32, 32) + ind + half - DATA
                    if ea % size or not 0 <= ea <= AREA - size:
                        kind = None
                    else:
                        kind = "p" if letter == "qp" else "d"
                        wanted.put(dst + half // 8, kind, int.from_bytes(data[ea : ea + size], "big" if be else "little"))
                    if kind is None:  # a diagnostic value; its number is not specified
                        wanted.set_half(dst + half // 8, -1)
                        if letter == "qp":
                            wanted.set_half(dst, -1, True)
                if am and area not in stepped:
                    stepped.add(area)
                    step = signed(image.field("aaincr", config >> 12 & 7), 64) << (config >> 25 & 7) - 1
                    wanted.set_field("area_pos", image.field("area_pos", area) + step, area)
            reason, got = rig.run(image, address)
            assert reason == EXIT_FAULT and rig.machine.pc == address + len(code)
            for _, letter, *_, dst in moves:  # a junk number is not compared
                for d in (dst, dst + 1) if letter == "q" else (dst,):
                    if wanted.half(d) == M64:
                        wanted.set_half(d, got.half(d))
                        if letter == "qp":
                            wanted.set_half(d, got.half(d, True), True)
            assert got.compared() == wanted.compared(), (moves, got.differences(wanted))


def test_begin_array_prefetch(rigs: dict[int, Rig]) -> None:
    """bap reads the program up to the slot with ct, on both sides; it needs what ldisp prepared."""
    rng, rig = Random(SEED), rigs[4]
    words = []
    slots = 5
    for i in range(slots):
        for side in range(2):
            low = rng.randrange(6) << 25 | rng.randrange(32) << 15 | rng.randrange(8) << 12
            low |= rng.randrange(16) << 8 | rng.getrandbits(8)
            if side == 0 and i == slots - 1:
                low |= 1 << 31
            words.append(low | rng.getrandbits(32) << 32)
    (address,) = rig.load([item(4, "bap")])
    rig.memory.map(DATA, b"".join(w.to_bytes(8, "little") for w in words) + b"\xff" * 64)
    image = rig.start(rng)
    array(rng, image, 4)
    for opc in (1, 0):
        image.set_field("ctpr", DATA | 3 << 54 | opc << 57, 2)
        reason, got = rig.run(image, address)
        if not opc:
            assert reason == EXIT_EXCEPTION and rig.machine.exit_arg & 0xFF == 0
            assert got.compared() == image.compared()
            continue
        wanted = image.copy()
        for i, word in enumerate(words):
            area = i // 2 + 32 * (i & 1)
            wanted.set_field("area_cfg", word, area)
            start = image.field("aaind", word >> 8 & 15) if word >> 25 & 7 else 0
            wanted.set_field("area_pos", start, area)
        assert got.compared() == wanted.compared(), got.differences(wanted)


@pytest.mark.parametrize("written", [False, True], ids=["", "predicate written"])
@pytest.mark.parametrize("channel", [0, 2])
def test_steps_of_areas_under_a_condition(channel: int, written: bool, rigs: dict[int, Rig]) -> None:
    """An RLP with AM: the area moves on if its condition holds, as it was before the bundle; the move itself is made anyway."""
    rng, rig = Random(SEED), rigs[4]
    compare = "cmpesb,0 %r1, %r1, %pred3 ; " if written else ""
    # the RLP comes from an operation under the same condition, whose channel bit is then replaced by AM
    lane = "1" if channel < 2 else "4"
    code = bytearray(item(4, f"{compare}adds,{lane} %r1, 1, %r2 ? ~%pred3", f"movad,{channel} area=1, ind=0, am=1, be=0, %dr10"))
    decoded = decode(bytes(code), 0, 4)
    (half,) = {half for half in decoded.cds if half & 0x1C00}
    wanted_half = half & ~0x1F80 | 0x2000 | 0x200  # AM, negated
    at = max(i for i in range(0, len(code), 2) if int.from_bytes(code[i : i + 2], "little") == half)
    code[at : at + 2] = wanted_half.to_bytes(2, "little")
    assert [h for h in decode(bytes(code), 0, 4).cds if h & 0x2000] == [wanted_half]
    (address,) = rig.load([bytes(code)])
    rig.memory.map(DATA, bytes(AREA))
    area = 1 + 32 * (channel >= 2)
    for value in (0, 1):
        image = rig.start(rng)
        array(rng, image, 4)
        image.set_predicate(3, value)
        config = 2 << 12 | 5 << 15 | 4 << 25
        image.set_field("area_cfg", config, area)
        image.set_field("area_pos", 64, area)
        image.set_field("aad_lo", DATA, 5)
        image.set_field("aaincr", 3, 2)
        reason, got = rig.run(image, address)
        assert reason == EXIT_FAULT
        assert got.field("area_pos", area) == 64 + (0 if value else 3 << 3)
        assert got.half(0x8A) == 0


def test_the_condition_of_an_increment_is_that_before_the_bundle(rigs: dict[int, Rig]) -> None:
    rng, rig = Random(SEED), rigs[4]
    (address,) = rig.load([item(4, "cmpesb,0 %r1, %r1, %pred3", "staad,2 %dr6, %aad1 [ %aasti2 ]", "incr,2 %aaincr3 ? %pred3")])
    rig.memory.map(DATA, bytes(AREA))
    for value in (0, 1):
        image = rig.start(rng)
        array(rng, image, 4)
        image.set_predicate(3, value)
        image.set_field("aasti", 64, 2)
        image.set_field("aaincr", 5, 3)
        reason, got = rig.run(image, address)
        assert (reason, got.field("aasti", 2)) == (EXIT_FAULT, 64 + (40 if value else 0))
