"""Drivers as a module: the same blocks as from the rows, without loading rows."""

import ctypes
import importlib.util
import random
import subprocess
import sys
from pathlib import Path

import pytest
import rv64_piece
from pyqemu.targets import toy
from pyqemu.targets.framework import (
    Coded,
    Imm,
    Insn,
    Isa,
    RegisterClass,
    ScalarTarget,
    Table,
    TableError,
    drivers_module,
)
from pyqemu.targets.framework.facets import U64
from pyqemu.tcg_ir.threaded import BlockWriter


class Keys(dict):
    def __missing__(self, key):
        self[key] = 16 * len(self) + 16
        return self[key]


def load(text, path):
    path.write_text(text)
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["toy", "rv64"])
def test_same_blocks_from_rows_and_from_the_module(name, tmp_path):
    from_rows = toy.target() if name == "toy" else rv64_piece.target()
    isa = toy.isa if name == "toy" else rv64_piece.isa
    drivers = load(drivers_module(from_rows.table), tmp_path / f"{name}_drivers.py")
    loaded = []

    def rows():
        loaded.append(1)
        return isa

    lazy = ScalarTarget(
        rows, name=name, spec=("x:y", ""), registers=from_rows.registers, max_packet=from_rows.max_packet, **_given(drivers),
        features=None if name == "toy" else "MFC",
    )  # fmt: skip
    rng = random.Random(5)
    for _ in range(300):
        code = b""
        for _ in range(8):
            row = rng.choice(from_rows.table.rows)
            if row.pattern.fields.get("p"):
                code += from_rows.table.to_bytes(from_rows.table.random_word(rng, row, packet=False), row.pattern.bits)
            else:
                code += from_rows.table.to_bytes(from_rows.table.random_word(rng, row), row.pattern.bits)
        code += rng.randbytes(4)
        blocks = []
        keys = Keys()
        for target in (from_rows, lazy):
            writer = BlockWriter(keys, 0x1000)
            target.translate(writer, lambda pc, n, code=code: code[pc - 0x1000 :][:n] or bytes(n), 0x1000, None)
            blocks.append((writer.words, writer.relocs, writer.pcs, writer.size))
        assert blocks[0] == blocks[1]
    if name == "rv64":
        assert not loaded, "decoding without packets needs no rows"



def _given(drivers):
    """Arguments of ``ScalarTarget`` that give it generated drivers."""
    return {"drivers": lambda: drivers, "pc_shift": drivers.PC_SHIFT}


def test_a_module_that_knows_more_rows_than_the_cpu_has(tmp_path):
    drivers = load(drivers_module(rv64_piece.target().table), tmp_path / "all_drivers.py")
    few = ScalarTarget(
        rv64_piece.isa, name="rv64", spec=("x:y", ""), registers=rv64_piece.REGISTERS, **_given(drivers), features=("M",)
    )
    for word, bits, known in ((0x02C5B533, 32, True), (0x00C58533, 32, True), (0x00C5F553, 32, False), (0x952E, 16, False)):
        assert (few._entry(word, bits)[0] >= 0) is known, hex(word)


def test_a_runner_loads_no_rows(tmp_path):
    (tmp_path / "drivers.py").write_text(drivers_module(rv64_piece.target().table))
    script = """
import sys
from pyqemu.targets.framework.registers import Register, Registers
from pyqemu.targets.framework.scalar import ScalarTarget
from pyqemu.tcg_ir.state import Field, StateLayout
from pyqemu.tcg_ir.threaded import BlockWriter
from pyqemu.tcg_ir.types import I64
import drivers
layout = StateLayout([Field("x", I64, 32), Field("f", I64, 32)])
target = ScalarTarget(lambda: 1 / 0, name="rv64", spec=("", ""), registers=Registers(layout, [Register("pc", "pc")]),
    drivers=lambda: drivers, pc_shift=drivers.PC_SHIFT)
class Keys(dict):
    def __missing__(self, key):
        return 16
writer = BlockWriter(Keys(), 0)
target.translate(writer, lambda pc, n: bytes.fromhex("3385c500 82 80 00 00"), 0, None)
assert len(writer.pcs) == 3, writer.pcs
print(*sorted(m for m in sys.modules if m.startswith("pyqemu.targets") or m in ("inspect", "random", "hashlib", "dataclasses")))
"""
    path = [str(tmp_path), *sys.path]
    command = [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {path!r}\n{script}"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == [
        "pyqemu.targets", "pyqemu.targets.framework", "pyqemu.targets.framework.flow", "pyqemu.targets.framework.registers",
        "pyqemu.targets.framework.scalar",
    ]  # fmt: skip


def decode_mask(raw):
    return (1 << raw) - 1


def encode_mask(value):
    if value & (value + 1):
        raise ValueError(f"{value:#x} is no mask")
    return value.bit_length()


def with_mask(b: Insn, ra: U64, mask: U64) -> U64:
    return ra & mask


def _masked(decode):
    isa = Isa("masked", toy.isa.layout, unit=16)
    registers = RegisterClass("r", [f"r{n}" for n in range(8)])
    isa.operand("rd", registers, out=True)
    isa.operand("ra", registers)
    isa.operand("mask", Coded(decode, encode_mask))
    isa.row("mask rd, ra, mask", "0000 rd:3 ra:3 mask:6", with_mask, name="masked")
    return Table(isa)


def test_coded_operands(tmp_path):
    table = _masked(decode_mask)
    assert table.plans[0](0x3F)[1][0] == (1 << 63) - 1
    # The module of a target can be imported by name; here the test module stands in for it.
    sys.modules[decode_mask.__module__] = sys.modules[__name__]
    module = load(drivers_module(table), tmp_path / "masked.py")
    plan, name = module.PLANS[0]
    assert plan(0x3F, name) == table.plans[0](0x3F)
    assert table.encode(table.rows[0], {"rd": 0, "ra": 0, "mask": 0xFF}) == 8
    with pytest.raises(ValueError, match="operand 'mask': 0x5 is no mask"):
        table.encode(table.rows[0], {"rd": 0, "ra": 0, "mask": 5})
    with pytest.raises(TableError, match="must be a function of a module"):
        drivers_module(_masked(lambda raw: raw))


def test_rows_that_differ_in_their_meaning_only_share_a_plan(tmp_path):
    table = toy.target().table
    module = load(drivers_module(table), tmp_path / "shared.py")
    add, sub = (module.PLANS[table.index[name]] for name in ("add", "sub"))
    assert add[0] is sub[0]
    assert add[0](0x014C, add[1]) == table.plans[table.index["add"]](0x014C) != sub[0](0x014C, sub[1])
    assert len({f for f, _ in filter(None, module.PLANS)}) < len(table.rows)


def test_one_profile_for_all_variants_of_a_meaning(tmp_path):
    module = load(drivers_module(toy.target().table), tmp_path / "profiles.py")
    assert "i.shift" in module.PROFILES and "i.shift[dir=0]" not in module.PROFILES
    lazy = ScalarTarget(lambda: 1 / 0, name="toy", spec=("", ""), registers=toy.REGISTERS, max_packet=2, **_given(module))
    assert lazy._profile("i.shift[dir=1]") == module.PROFILES["i.shift"]


def test_module_text_is_stable():
    assert drivers_module(Table(toy.isa)) == drivers_module(Table(toy.isa))
    assert Path(__file__).exists()


def python_row(cpu, rd, imm):
    cpu.set("x", imm + 1, rd)


def test_rows_that_python_executes_need_no_table(tmp_path):
    class Cpu:
        def set(self, name, value, index):
            self.seen = name, value, index

    layout = rv64_piece.REGISTERS.layout
    isa = Isa("pythonic", layout, unit=16)
    isa.operand("rd", RegisterClass("x", [f"x{n}" for n in range(16)]))
    isa.operand("imm", Imm())
    isa.helper("h rd, imm", "10 imm:10 rd:4")(python_row)
    isa.helper("g rd", "110000000000 rd:4", name="g")(lambda cpu, rd: cpu.set("x", 5, rd))
    drivers = load(drivers_module(Table(isa)), tmp_path / "pythonic.py")
    assert list(drivers.PYTHON) == [0], "a function without a name needs the table"
    target = ScalarTarget(lambda: isa, name="pythonic", spec=("x:y", ""), registers=rv64_piece.REGISTERS, **_given(drivers))
    record = (ctypes.c_uint64 * 4)(0, 0, 32, 0x80A3 << 8 | 2)
    cpu = Cpu()
    target._python_row(cpu, ctypes.addressof(record))
    assert cpu.seen == ("x", 11, 3)
    assert "table" not in target.__dict__, "no table was made"
    record[3] = 0xC007 << 8 | 2
    target._python_row(cpu, ctypes.addressof(record))
    assert cpu.seen == ("x", 5, 7)


def test_words_are_remembered_between_processes():
    code = bytes.fromhex("33b5c502 b385c500 2e95 8280")

    def block(target):
        writer = BlockWriter(Keys(), 0x1000)
        target.translate(writer, lambda pc, n: code[pc - 0x1000 :][:n], 0x1000, None)
        return writer.words

    first, second = rv64_piece.target(), rv64_piece.target()
    expected = block(first)
    assert first.remember() is None, "too few to be worth a file"
    for n in range(200):
        first._memo[n << 8 | 32] = first._entry(n, 32)
    second.recall(first.remember())
    second._entry = None  # is not needed for what it has been told
    assert block(second) == expected
    assert second.remember() is None, "it knows no more than it was told"
