"""Every load and store (semantics-memory.md 1 to 3, 8): addresses, sizes, byte order, faults, speculation; all memory is compared."""

from __future__ import annotations

from random import Random

import pytest
from claims import executes, iset_of
from pyqemu.targets.e2k.rowinfo import LOAD, STORE, Info
from pyqemu.targets.e2k.tables import ROWS, UNINDEXED, Row
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT
from rig import DATA, FACTOR, SEED, Image, Placed, Rig, place

LOADS = [r for r in ROWS[:UNINDEXED] if executes(r) and Info(r, iset_of(r)).cls == LOAD]
STORES = [r for r in ROWS[:UNINDEXED] if executes(r) and Info(r, iset_of(r)).cls == STORE]
COVERS = {r.index: "tests/semantics/test_memory.py::test_loads" for r in LOADS} | {
    r.index: "tests/semantics/test_memory.py::test_stores" for r in STORES
}

SIZES = {"b": 1, "h": 2, "w": 4, "d": 8, "q": 16, "qp": 16, "mqp": 16}
ARRAY_BOUNDS, ADDR_NOT_ALIGNED = 17, 19
AREA = 8192
UNMAPPED = 0x50000
#: MAS values of ordinary accesses: plain, big-endian, misalignment allowed, the cache policies, watch on a store
ORDINARY = (0, 0, 0, 8, 0x10, 0x18, 0x20, 0x40, 0x60)
M64 = (1 << 64) - 1


def shape(row: Row) -> tuple[str, bool]:
    """(size suffix, through a segment) of a mnemonic."""
    rest = row.mnemonic[2:]
    for segment in ("cs", "ds", "es", "fs", "gs", "ss", "gd"):
        if rest.startswith(segment) and rest[2:] in SIZES:
            return rest[2:], True
    return rest, False


def sx32(x: int) -> int:
    return (x & 0xFFFFFFFF ^ 0x80000000) - 0x80000000 & M64


class Case:
    """A bundle with one access, its operands chosen so that it reaches ``address``."""

    def __init__(self, rng: Random, rig: Rig, row: Row, *, sm: bool, mas: int) -> None:
        self.rng, self.rig, self.row = rng, rig, row
        self.suffix, self.segment = shape(row)
        self.size = SIZES[self.suffix]
        self.placed: Placed = place(rng, row, rig.iset, variety=False, sm=sm, mas=mas)
        self.mas = mas

    def operands(self, image: Image, address: int) -> int:
        """Set both address registers; gives the byte mask of stmqp."""
        op = self.placed.op
        assert isinstance(op.src2, int)
        kind = self.placed.kinds[0][1]
        mask = self.rng.choice((0, 1, 0x8001, 0xFFFF, self.rng.getrandbits(16)))
        if self.suffix == "mqp":
            if op.src1 == op.src2:
                image.put(op.src1, kind, address, True)
                return address & 0xFFFF
            image.put(op.src1, kind, address, True)
            image.put(op.src2, kind, mask | self.rng.getrandbits(16) << 16, True)
            return mask
        if op.src1 == op.src2:
            image.put(op.src1, kind, address >> 1, True)
        else:
            offset = self.rng.choice((0, 8, -8, self.rng.getrandbits(32)))
            image.put(op.src1, kind, address - offset, True)
            image.put(op.src2, kind, offset, True)
        return 0


def final_address(case: Case, image: Image) -> int:
    """The effective address from the operands as they ended up."""
    op = case.placed.op
    kind = case.placed.kinds[0][1]
    x = image.get(op.src1, kind)
    y = 0 if case.suffix == "mqp" else image.get(op.src2, kind)  # type: ignore[arg-type]
    return sx32(x + y) if kind == "s" else x + y & M64


def run(rig: Rig, case: Case, address_of: int, where: int) -> str:
    rng = case.rng
    image = rig.start(rng)
    data = rng.randbytes(AREA)
    rig.memory.write(DATA, data)
    op, row = case.placed.op, case.row
    mask = case.operands(image, where)
    ea = final_address(case, image)
    load = row.mnemonic.startswith("ld")
    wanted, memory = image.copy(), bytearray(data)
    big = bool(case.mas & 8)
    mapped = DATA <= ea <= DATA + AREA - case.size
    fault = exception = -1
    if load and case.segment:
        exception = ARRAY_BOUNDS
    elif load and not mapped:
        if op.sm:
            junk = 0x4AFAFAFA4AFAFAFA
            kind = {"q": "q", "qp": "p"}.get(case.suffix, "d")
            wanted.put(op.dst, kind, junk | junk << 64)
        else:
            fault = ea
    elif load:
        bytes_ = data[ea - DATA : ea - DATA + case.size]
        value = int.from_bytes(bytes_, "big" if big else "little")
        if case.suffix == "q" and big:  # two accesses of eight bytes
            value = int.from_bytes(bytes_[:8], "big") | int.from_bytes(bytes_[8:], "big") << 64
        wanted.put(op.dst, {"q": "q", "qp": "p"}.get(case.suffix, "d"), value)
    else:
        kind = case.placed.kinds[2][1]
        value = image.get(op.src3, kind)
        raw = (value & (1 << 8 * case.size) - 1).to_bytes(case.size, "little")
        if case.suffix == "q" and big:
            raw = raw[7::-1] + raw[:7:-1]
        elif big and case.suffix != "mqp":
            raw = raw[::-1]
        bytes_in = [i for i in range(case.size) if case.suffix != "mqp" or mask >> i & 1]
        bad = [i for i in bytes_in if not DATA <= ea + i < DATA + AREA]
        if bad:
            fault = ea + (bad[0] if case.suffix == "mqp" else 0)
        else:
            for i in bytes_in:
                memory[ea - DATA + i] = raw[i]
    reason, got = rig.run(image, address_of)
    what = f"{row.mnemonic} v{rig.iset} {case.placed.code.hex()} ea={ea:#x} mas={case.mas:#x} sm={op.sm}"
    if exception >= 0:
        if reason != EXIT_EXCEPTION or rig.machine.exit_arg & 0xFF != exception:
            return f"{what}: end {reason}, wanted exception {exception}"
    elif fault >= 0:
        # of a 16-byte access either half may be the one that is reported; on a page boundary the first bad byte
        near = 0 <= rig.machine.fault_address - (fault & M64) < case.size
        if reason != EXIT_FAULT or rig.machine.pc != address_of or not near:
            return f"{what}: end {reason} pc={rig.machine.pc:#x} at {rig.machine.fault_address:#x}, wanted a fault at {fault:#x}"
    elif reason != EXIT_FAULT or rig.machine.pc != address_of + len(case.placed.code):
        return f"{what}: end {reason} pc={rig.machine.pc:#x} fault={rig.machine.fault_address:#x}"
    if got.compared() != wanted.compared():
        return f"{what}: {'; '.join(got.differences(wanted)[:4])}"
    if rig.memory.read(DATA, AREA) != bytes(memory):
        return f"{what}: memory differs"
    return ""


def run_rows(rig: Rig, rows: list[Row], rng: Random) -> list[str]:
    cases = []
    for row in rows:
        suffix, segment = shape(row)
        load = row.mnemonic.startswith("ld")
        choices = {0, rng.choice(ORDINARY)} if suffix not in ("mqp",) else {0}
        cases += [Case(rng, rig, row, sm=False, mas=mas) for mas in sorted(choices)]
        if load and not segment:
            cases.append(Case(rng, rig, row, sm=True, mas=0))
    problems = []
    for start in range(0, len(cases), 60):
        part = cases[start : start + 60]
        addresses = rig.load([c.placed.code for c in part])
        rig.memory.map(DATA, bytes(AREA))
        for case, address in zip(part, addresses, strict=True):
            for i in range(6 * FACTOR):
                where = DATA + 0x800 + rng.randrange(0x1000) if i % 3 else rng.choice((UNMAPPED, DATA + 4096 - 3, DATA + 0x900))
                problem = run(rig, case, address, where)
                if problem:
                    problems.append(problem)
                    break
    return problems


@pytest.mark.parametrize("iset", [2, 4, 5, 6])
def test_loads(iset: int, rigs: dict[int, Rig]) -> None:
    rows = [r for r in LOADS if r.exists_in(iset) and (iset == 6 or not shape(r)[1])]
    problems = run_rows(rigs[iset], rows, Random(f"{SEED}/loads/{iset}"))
    assert not problems, f"PYQEMU_E2K_SEED={SEED}\n" + "\n".join(problems)


@pytest.mark.parametrize("iset", [2, 4, 5, 6])
def test_stores(iset: int, rigs: dict[int, Rig]) -> None:
    rows = [r for r in STORES if r.exists_in(iset) and (iset == 6 or not shape(r)[1])]
    problems = run_rows(rigs[iset], rows, Random(f"{SEED}/stores/{iset}"))
    assert not problems, f"PYQEMU_E2K_SEED={SEED}\n" + "\n".join(problems)


@pytest.mark.parametrize("mnemonic", ["stb", "sth", "stw", "std", "stqp", "stmqp"])
def test_a_store_that_faults_half_way_has_stored_nothing(mnemonic: str, rigs: dict[int, Rig]) -> None:
    rng, rig = Random(f"{SEED}/{mnemonic}"), rigs[6]
    row = next(r for r in STORES if r.mnemonic == mnemonic)
    problems = []
    for n in range(6):
        case = Case(rng, rig, row, sm=False, mas=0)
        (address,) = rig.load([case.placed.code])
        rig.memory.map(DATA, bytes(AREA))
        problems.append(run(rig, case, address, DATA + AREA - case.size + 1 + n % max(case.size - 1, 1)))
    assert not any(problems), problems


def test_all_rows_are_drawn() -> None:
    assert all(any(r.exists_in(i) for i in (2, 4, 5, 6)) for r in LOADS + STORES)
    assert all(r.exists_in(6) for r in LOADS + STORES)
