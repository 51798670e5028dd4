"""Every operation that reads and writes registers and predicates only, against the models of ``models_int`` and ``models_fp``."""

from __future__ import annotations

from random import Random

import pytest
from claims import executes, family, iset_of
from models_fp import FP_MODELS, Env
from models_int import MODELS, Args, Division
from pyqemu.targets.e2k.rowinfo import ALU, FAULTING, MOVE_PAIR, Info
from pyqemu.targets.e2k.tables import ROWS, UNINDEXED, Row
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT
from rig import FACTOR, SEED, Image, Placed, Rig, place

EXC_DIV = 34
#: Operations of these classes have their own tests (memory, control, array access).
ELSEWHERE = ("getsp",)
KEEP_HIGH = ("movts", "movtcs")


def is_alu(row: Row) -> bool:
    return executes(row) and Info(row, iset_of(row)).cls in (ALU, FAULTING, MOVE_PAIR) and row.mnemonic not in ELSEWHERE


GROUPS: dict[str, list[Row]] = {}
for _row in ROWS[:UNINDEXED]:
    if is_alu(_row):
        GROUPS.setdefault(family(_row), []).append(_row)

#: Groups of three-input logic.
TABLES = {family(r) for r in ROWS[:UNINDEXED] if r.mnemonic.startswith(("plog_", "qplog_"))}

TEST = "tests/semantics/test_alu.py::test_rows"
COVERS = {row.index: f"{TEST}[{name}]" for name, rows in GROUPS.items() for row in rows}


def is_float(row: Row) -> bool:
    return row.mnemonic in FP_MODELS and not row.mnemonic.startswith("mov")


_EDGES = {
    8: (0, 1, 0x7F, 0x80, 0xFF), 16: (0, 1, 0x7FFF, 0x8000, 0xFFFF), 32: (0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF),
    64: (0, 1, (1 << 63) - 1, 1 << 63, (1 << 64) - 1),
}  # fmt: skip


_SCALES = (0, 1, 5, 40, 130, 2000, 16384, -1, -149, -150, -151, -1074, -1075, -1076, -16445, -16446, -16447)


def integer_value(rng: Random, bits: int) -> int:
    how = rng.randrange(8)
    if how < 3:
        return rng.getrandbits(bits)
    if how == 3:
        return rng.randrange(140)
    if how == 4:  # a field descriptor
        return rng.getrandbits(16)
    width = rng.choice((8, 16, 32, 64))
    value = 0
    for at in range(0, bits, width):
        value |= (rng.choice(_EDGES[width]) if rng.random() < 0.7 else rng.getrandbits(width)) << at
    return value & (1 << bits) - 1


def float_value(rng: Random, exponent: int, fraction: int, explicit: bool = False) -> int:
    """A number of a format: specials, denormals, and numbers near each other."""
    sign, top = rng.getrandbits(1), (1 << exponent) - 1
    how = rng.randrange(12)
    bits = rng.choice((0, 1, (1 << fraction) - 1, 1 << fraction - 1, rng.getrandbits(fraction), rng.getrandbits(fraction)))
    if how == 0:
        e, bits = 0, 0
    elif how == 1:
        e = 0
    elif how == 2:
        e, bits = top, 0
    elif how == 3:
        e = top
    elif how == 4:
        e = rng.choice((1, 2, top - 1, top - 2))
    elif how < 7:
        e = top // 2 + rng.randrange(-70, 70)
    elif how < 10:
        e = top // 2 + rng.randrange(-3, 4)
    else:
        e = rng.randrange(top + 1) if not explicit else top // 2 + rng.choice((-1, 1)) * rng.randrange(1100)
    integer = 1 if e else 0
    if explicit:
        if e and rng.random() < 0.03:
            integer = 0
        return (sign << exponent | e) << fraction + 1 | integer << fraction | bits
    return (sign << exponent | e) << fraction | bits


def operand(rng: Random, row: Row, kind: str, position: int) -> int:
    bits = {"s": 32, "d": 64, "x": 80, "p": 128, "q": 128}[kind]
    if kind == "x":
        return float_value(rng, 15, 63, True)
    name = row.mnemonic
    whole = not is_float(row) or ("fscale" in name and position > 0) or name.lstrip("qp").startswith(("is", "id"))
    if whole or rng.random() < 0.04:
        if "scale" in name and position:
            return rng.choice(_SCALES) & 0xFFFFFFFF
        return integer_value(rng, bits)
    if "toif" in name and position == 0:
        return rng.getrandbits(4) | (rng.getrandbits(64) << 4 & (1 << bits) - 1)
    double = name.startswith("fd") or "fdto" in name or (name.endswith("d") and "fsto" not in name)
    single = bits == 32 or (not double and "s" in name.split("_")[-1][-3:])
    if single:
        return sum(float_value(rng, 8, 23) << at for at in range(0, bits, 32))
    return sum(float_value(rng, 11, 52) << at for at in range(0, bits, 64))


def expected(image: Image, placed: Placed) -> tuple[Image, int, int]:
    """(state behind, exception or -1, flags not to compare) by the model."""
    row, op = placed.row, placed.op
    after = image.copy()
    if placed.guard is not None and not image.condition(placed.guard):
        return after, -1, 0
    s = []
    for name, kind in placed.kinds:
        code = getattr(op, name)
        s.append(image.get(code, kind))
    mnemonic = row.mnemonic
    extended = "x" in [k for _, k in placed.kinds] + [placed.dst_kind]
    fpcr, mxcsr = image.field("fpcr"), image.field("mxcsr")
    if extended:
        env = Env(rc=fpcr >> 10 & 3, precision={0: 24, 2: 53, 3: 64}[fpcr >> 8 & 3])
    else:
        env = Env(rc=mxcsr >> 13 & 3, fz=bool(mxcsr >> 15 & 1))
    if mnemonic in FP_MODELS:
        value = FP_MODELS[mnemonic](env, *s)
        name = "fpsr" if extended else "mxcsr"
        after.set_field(name, after.field(name) | env.flags)
    else:
        arguments = Args(tuple(s), op.lit8, op.merge is not None and image.condition(op.merge), env)
        try:
            value = MODELS[mnemonic](arguments)
        except Division:
            if not op.sm:
                return image, EXC_DIV, 0
            value = 0
    if placed.dst_kind == "b":
        after.set_predicate(op.dst, value)
    else:
        after.put(op.dst, placed.dst_kind, value, mnemonic in KEEP_HIGH)
        if mnemonic in ("movtq", "movtcq") and image.iset >= 5:  # two registers of 128 bits (semantics-alu.md 7)
            for k in (0, 1):
                after.set_half(op.dst + k, image.half(op.src2 + k, True) if op.src2 < 0xC0 or op.src2 >= 0xE0 else 0, True)
    return after, -1, env.ignore


def check(rig: Rig, rng: Random, placed: Placed, address: int, wdbl: int) -> str:
    """One run; what is wrong, or nothing."""
    image = rig.start(rng, wdbl)
    if is_float(placed.row) and rng.random() < 0.1:
        image.set_field("mxcsr", image.field("mxcsr") | 0x8000)
    for i, (name, kind) in enumerate(placed.kinds):
        code = getattr(placed.op, name)
        if not 0xC0 <= code < 0xE0:
            value = operand(rng, placed.row, kind, i)
            image.put(code, kind, value, True)
    wanted, exception, ignore = expected(image, placed)
    reason, got = rig.run(image, address)
    what = f"{placed.row.mnemonic} v{rig.iset} {placed.code.hex()} " + " ".join(
        f"{n}={image.get(getattr(placed.op, n), k):#x}" for n, k in placed.kinds
    )
    if exception >= 0:
        if reason != EXIT_EXCEPTION or rig.machine.exit_arg & 0xFF != exception or rig.machine.pc != address:
            return f"{what}: end {reason}, wanted exception {exception}"
    elif reason != EXIT_FAULT or rig.machine.pc != address + len(placed.code):
        return f"{what}: end {reason} at {rig.machine.pc:#x}"
    if got.compared(ignore) != wanted.compared(ignore):
        flags = f"mxcsr={image.field('mxcsr'):#x} fpcr={image.field('fpcr'):#x} lit={placed.op.lit8:#x}"
        return f"{what} {flags}: {'; '.join(got.differences(wanted, ignore)[:4])}"
    return ""


def run_rows(rig: Rig, rows: list[Row], seed: str, count: int, variety: bool) -> list[str]:
    rng = Random(seed)
    placed, wdbl = [], []
    for row in rows:
        faulting = Info(row, rig.iset).cls == FAULTING
        literals = 4 if any(n == "lit8" for n, _ in row.operands) else 1
        for sm in (False, True) if faulting else (rng.random() < 0.15,):
            placed += [place(rng, row, rig.iset, variety=variety, sm=sm) for _ in range(literals)]
    problems = []
    for start in range(0, len(placed), 64):
        part = placed[start : start + 64]
        wdbl = [int(rng.random() < 0.25) for _ in part]
        addresses = rig.load([p.code for p in part])
        for p, address, double in zip(part, addresses, wdbl, strict=True):
            for _ in range(count):
                problem = check(rig, rng, p, address, double)
                if problem:
                    problems.append(problem)
                    break
    return problems


@pytest.mark.parametrize("name", sorted(GROUPS))
def test_rows(name: str, rigs: dict[int, Rig]) -> None:
    """Operands in the window, in the latest instruction set that has the row."""
    by_iset: dict[int, list[Row]] = {}
    for row in GROUPS[name]:
        by_iset.setdefault(iset_of(row), []).append(row)
    problems = []
    for iset, rows in by_iset.items():
        if name in TABLES and FACTOR == 1:  # 512 operations of one meaning: a sample natively, all of them in the interpreter
            problems += run_rows(Rig(iset, native=False), rows, f"{SEED}/{name}", 2, False)
            rows = Random(f"{SEED}/{name}").sample(rows, 16)
        problems += run_rows(rigs[iset], rows, f"{SEED}/{name}", 10 * FACTOR, False)
    assert not problems, f"PYQEMU_E2K_SEED={SEED}: {len(problems)} rows differ\n" + "\n".join(problems[:40])


@pytest.mark.parametrize("iset", [2, 3, 4, 5, 6])
def test_operand_places(iset: int, rigs: dict[int, Rig]) -> None:
    """Global and rotating registers, constants, conditions and other channels, on a sample of rows (all with PYQEMU_E2K_FACTOR > 1)."""
    rng = Random(f"{SEED}/{iset}")
    rows = [row for rows in GROUPS.values() for row in rows if row.exists_in(iset) and usable(row, iset)]
    if FACTOR == 1:
        rows = rng.sample(rows, 30)
    problems = run_rows(rigs[iset], rows, f"{SEED}/{iset}", 6 * FACTOR, True)
    assert not problems, f"PYQEMU_E2K_SEED={SEED}: {len(problems)} rows differ\n" + "\n".join(problems[:40])


def usable(row: Row, iset: int) -> bool:
    from rig import usable_channels

    return bool(row.pairs or usable_channels(row, iset))


def test_every_row_has_a_model() -> None:
    missing = {row.mnemonic for rows in GROUPS.values() for row in rows} - set(MODELS) - set(FP_MODELS)
    assert not missing


def test_the_models_disagree_with_wrong_results(rigs: dict[int, Rig]) -> None:
    """The comparison can fail: with another operation's model it does."""
    row = next(r for r in ROWS if r.mnemonic == "addd")
    kept = MODELS["addd"]
    MODELS["addd"] = MODELS["subd"]
    try:
        assert run_rows(rigs[6], [row], "wrong", 10, False)
    finally:
        MODELS["addd"] = kept


