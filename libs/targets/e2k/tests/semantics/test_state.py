"""State registers: rrs, rrd, rws, rwd by number (semantics.md 1.9), getsp (semantics-alu.md 7)."""

from __future__ import annotations

from random import Random

import pytest
from pyqemu.targets.e2k.asm import assemble_bundle
from pyqemu.targets.e2k.registers import STATE_REGISTERS
from pyqemu.targets.e2k.tables import rows_by_mnemonic
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT
from rig import BASE, CHAIN, FREE, SEED, STACK, Image, Rig

COVERS = {
    index: f"tests/semantics/test_state.py::{test}"
    for name, test in (
        ("rrd", "test_read"), ("rrs", "test_read"), ("rwd", "test_write_and_read_back"),
        ("rws", "test_write_and_read_back"), ("getsp", "test_getsp"),
    )
    for index in rows_by_mnemonic(name)
}  # fmt: skip

PRIV_ACTION, ILLEGAL, ARRAY_BOUNDS = 1, 0, 17
M32, M64 = (1 << 32) - 1, (1 << 64) - 1
#: What user level may write (semantics.md 1.9), with the bits that read back and those that read as one.
WRITABLE = {
    "upsr": (0x7FF, 0), "lsr": (0x1FFFFFFFFFFFFFFF, 0), "ilcr": (0x1F001FFFFFFFFF, 0), "pfpfr": (0xFC00FFBF, 0), "fpcr": (0x1F3F, 0x40),
    "fpsr": (0xFFFF, 0), "sclkr": (0, 0), "tir.hi": (0, 0), "tir.lo": (0, 0), "rpr": (0, 0), "rpr.hi": (0, 0), "sbbp": (0, 0),
    "upsrm": (0, 0), "lsr1": (M64, 0), "ilcr1": (M64, 0),
}  # fmt: skip
ILLEGAL_WRITES = {"idr", "ip", "cuir"}
ILLEGAL_READS = {"eir", "tsd", "tr"}
#: What a write may change besides the register itself.
FIELDS = {
    "upsr": {"upsr", "mode"},
    "lsr": {"lcnt", "ecnt", "vlc", "over", "ldmc", "ldovl", "pcnt", "strmd", "semc",
        "ilcr_lcnt", "ilcr_ecnt", "ilcr_pcnt"},
    "ilcr": {"ilcr_lcnt", "ilcr_ecnt", "ilcr_pcnt"}, "pfpfr": {"pfpfr_high", "mxcsr", "mode"}, "fpcr": {"fpcr", "mode"}, "fpsr": {"fpsr"},
    "lsr1": {"lcnt", "ilcr_lcnt"}, "ilcr1": {"ilcr_lcnt"},
}  # fmt: skip


def names(iset: int) -> list[str]:
    """Registers of an instruction set; of two names of one number the shorter."""
    by_number: dict[int, str] = {}
    for name, (number, first, last, _) in STATE_REGISTERS.items():
        if first <= iset <= last and len(name) < len(by_number.get(number, "x" * 20)):
            by_number[number] = name
    return list(by_number.values())


def expected_read(image: Image, name: str, gbase: int, address: int, size: int, chain: list[int]) -> int | None:
    """The value by the definitions of semantics.md 1, ``None`` where the reference leaves it open."""
    f = image.field
    lsr = (
        f("lcnt") & M32 | f("ecnt") << 32 | f("vlc") << 37 | f("over") << 38 | f("ldmc") << 39 | f("ldovl") << 40 | f("pcnt") << 48
        | f("strmd") << 53 | f("semc") << 60
    )  # fmt: skip
    access = 3 << 59
    values = {
        "psr": 0x26, "wd": 8 * f("wd_size") << 16 | 8 * f("wd_psize") << 32 | f("wd_fx") << 48,
        "psp.lo": BASE - gbase & M64 | access, "psp.hi": 0x2000 << 32, "pshtp": 0, "pcshtp": 0,
        "pcsp.lo": CHAIN | access, "pcsp.hi": 0x20 | 4096 << 32, "sbr": STACK + 0x1000, "usd.lo": STACK | access, "usd.hi": FREE << 32,
        "ctpr1": f("ctpr", 1), "ctpr2": f("ctpr", 2), "ctpr3": f("ctpr", 3), "cr0.lo": chain[0], "cr0.hi": chain[1], "cr1.lo": chain[2],
        "cr1.hi": chain[3], "upsr": f("upsr"), "ip": address, "nip": address + size, "lsr": lsr, "fpcr": f("fpcr"), "fpsr": f("fpsr"),
        "ilcr": f("ilcr_lcnt") & M32 | f("ilcr_ecnt") << 32 | f("ilcr_pcnt") << 48, "br": f("mode") & (1 << 28) - 1, "bgr": 0xFF,
        "pfpfr": f("mxcsr") & 0xE03F | 0x1F80, "lsr1": f("lcnt"), "ilcr1": f("ilcr_lcnt"),
    }  # fmt: skip
    return values.get(name)


def randomize_loop(rng: Random, image: Image) -> None:
    for name, bits in (
        ("lcnt", 64), ("ecnt", 5), ("vlc", 1), ("over", 1), ("ldmc", 1), ("ldovl", 8), ("pcnt", 5), ("strmd", 7), ("semc", 1),
        ("ilcr_lcnt", 64), ("ilcr_ecnt", 5), ("ilcr_pcnt", 5), ("upsr", 11),
    ):  # fmt: skip
        image.set_field(name, rng.getrandbits(bits))
    image.set_field("upsr", 1)
    for n in (1, 2, 3):
        image.set_field("ctpr", rng.getrandbits(48) & ~7 | rng.choice((0, 3 << 54, 5 << 54 | 2 << 57)), n)


@pytest.mark.parametrize("iset", [2, 4, 5, 6])
@pytest.mark.parametrize("suffix", ["d", "s"])
def test_read(suffix: str, iset: int, rigs: dict[int, Rig]) -> None:
    rng, rig = Random(f"{SEED}/{iset}{suffix}"), rigs[iset]
    problems, known = [], 0
    readable = [n for n in names(iset) if n not in ("clkr", "sclkr", "rndpr")]
    dr = "%dr5" if suffix == "d" else "%r5"
    bundles = [assemble_bundle(f"rr{suffix},0 %{n}, {dr}", iset) for n in readable]
    for start in range(0, len(bundles), 60):
        addresses = rig.load(bundles[start : start + 60])
        for name, address in zip(readable[start : start + 60], addresses, strict=False):
            chain = [rng.getrandbits(64) for _ in range(4)]
            rig.memory.write(CHAIN + 0x20, b"".join(v.to_bytes(8, "little") for v in chain))
            image = rig.start(rng)
            randomize_loop(rng, image)
            reason, got = rig.run(image, address)
            if name in ILLEGAL_READS:
                good = reason == EXIT_EXCEPTION and rig.machine.exit_arg & 0xFF == ILLEGAL and got.compared() == image.compared()
                problems += [] if good else [f"{name}: end {reason}, wanted illegal_opcode"]
                continue
            wanted = image.copy()
            value = expected_read(image, name, rig.memory.gbase, address, 16, chain)
            if value is None:  # readable, and nothing but the destination changes
                value = got.get(0x85, suffix)
            else:
                known += 1
            wanted.put(0x85, suffix, value)
            if reason != EXIT_FAULT or got.compared() != wanted.compared():
                problems.append(f"{name}: end {reason} {got.differences(wanted)[:3]}")
    assert not problems, f"PYQEMU_E2K_SEED={SEED}\n" + "\n".join(problems)
    assert known >= 28


@pytest.mark.parametrize("iset", [4, 6])
@pytest.mark.parametrize("suffix", ["d", "s"])
def test_write_and_read_back(suffix: str, iset: int, rigs: dict[int, Rig]) -> None:
    """A writable register reads back; every other raises by the access rules and changes nothing."""
    rng, rig = Random(f"{SEED}/w{iset}{suffix}"), rigs[iset]
    problems = []
    writable = names(iset)
    dr = "%dr5" if suffix == "d" else "%r5"
    bundles = []
    for n in writable:
        bundles.append(assemble_bundle(f"rw{suffix},0 {dr}, %{n}", iset))
        bundles.append(assemble_bundle(f"rrd,0 %{n}, %dr6", iset))
    for start in range(0, len(bundles), 60):
        addresses = rig.load(bundles[start : start + 60])
        for at in range(0, len(addresses), 2):
            name = writable[(start + at) // 2]
            image = rig.start(rng)
            randomize_loop(rng, image)
            value = rng.getrandbits(64)
            if name == "pfpfr":
                value |= 0x1F80  # everything masked
            if name == "upsr":
                value = value & ~4 | 1
            image.put(0x85, "d", value)
            value &= M64 if suffix == "d" else M32
            reason, got = rig.run(image, addresses[at])
            if name not in WRITABLE:
                wanted = {ILLEGAL} if name in ILLEGAL_WRITES else {PRIV_ACTION}
                if name in ILLEGAL_READS:  # the text can be read both ways
                    wanted.add(ILLEGAL)
                good = reason == EXIT_EXCEPTION and rig.machine.exit_arg & 0xFF in wanted and got.compared() == image.compared()
                problems += [] if good else [f"{name}: end {reason} {rig.machine.exit_arg & 0xFF}, wanted exception {wanted}"]
                continue
            allowed = FIELDS.get(name, {"state_regs"})
            changed = {d.partition(":")[0].rstrip("0123456789") for d in got.differences(image)}
            if reason != EXIT_FAULT or changed - allowed - {"ilcr_lcnt"}:
                problems.append(f"{name}: end {reason} changed {changed - allowed}")
            _, read = rig.run(got, addresses[at + 1])
            mask, ones = WRITABLE[name]
            if (read.get(0x86, "d") & (mask | ones)) != (value & mask | ones):
                problems.append(f"{name}: wrote {value:#x}, reads {read.get(0x86, 'd'):#x}")
    assert not problems, f"PYQEMU_E2K_SEED={SEED}\n" + "\n".join(problems)


def test_a_written_loop_register_loads_its_initial_values(rigs: dict[int, Rig]) -> None:
    """rwd lsr also loads ilcr; lsr1 sets both counters."""
    rig = rigs[6]
    addresses = rig.load([assemble_bundle("rwd,0 %dr5, %lsr", 6), assemble_bundle("rwd,0 %dr5, %lsr1", 6)])
    image = rig.start(Random(1))
    image.put(0x85, "d", 0x0107F72700000008)
    _, got = rig.run(image, addresses[0])
    assert [got.field(n) for n in ("lcnt", "ecnt", "vlc", "pcnt", "strmd", "ldovl")] == [8, 7, 1, 7, 8, 0xF7]
    assert [got.field(n) for n in ("ilcr_lcnt", "ilcr_ecnt", "ilcr_pcnt")] == [8, 7, 7]
    image.put(0x85, "d", 0x123456789ABCDEF0)
    _, got = rig.run(image, addresses[1])
    assert got.field("lcnt") == got.field("ilcr_lcnt") == 0x123456789ABCDEF0


def test_getsp(rigs: dict[int, Rig]) -> None:
    """USD.base and USD.size move by s32(s2) without its low 4 bits; below the stack: array_bounds."""
    rng, rig = Random(SEED), rigs[4]
    (address,) = rig.load([assemble_bundle("getsp,0 %r2, %dr3", 4)])
    edges = (0, -16, -1, 15, 16, 100, -100, -FREE, -FREE - 1, -FREE - 16, -(1 << 31))
    for n in [*edges, *(rng.randrange(-0x10000, 0x1000) for _ in range(20))]:
        image = rig.start(rng)
        image.put(0x82, "d", n & M32 | rng.getrandbits(32) << 32)
        step = n & ~15
        reason, got = rig.run(image, address)
        wanted = image.copy()
        if FREE + step < 0:
            assert reason == EXIT_EXCEPTION and rig.machine.exit_arg & 0xFF == ARRAY_BOUNDS, n
        else:
            assert reason == EXIT_FAULT, n
            wanted.set_field("usd_base", STACK + step)
            wanted.set_field("usd_size", FREE + step)
            wanted.put(0x83, "d", STACK + step)
        assert got.compared() == wanted.compared(), (n, got.differences(wanted))


def test_the_clock_only_grows(rigs: dict[int, Rig]) -> None:
    rig = rigs[6]
    (address,) = rig.load([assemble_bundle("rrd,0 %clkr, %dr1", 6) + assemble_bundle("rrd,0 %clkr, %dr2", 6)])
    _, got = rig.run(rig.start(Random(1)), address)
    assert 0 < got.get(0x81, "d") < got.get(0x82, "d")
