"""The target as tools and the runner see it: models, generated files, registers, what a start-up imports."""

import os
import random
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from pyqemu.targets.aarch64 import codes, cpu_models, generate, state, target
from pyqemu.targets.aarch64.insns import isa
from pyqemu.targets.aarch64.models import FEATURES, MODELS, parse_model
from pyqemu.targets.aarch64.target import REGISTERS
from pyqemu.targets.framework import Table
from pyqemu.targets.framework.coverage import coverage_page
from pyqemu.targets.framework.testing import ReferenceMachine

HERE = Path(__file__).parent.parent


def _current(request, path, text):
    if request.config.getoption("--bless", False) or os.environ.get("PYQEMU_BLESS") == "1":
        path.write_text(text)
    assert path.read_text() == text, "run pytest --bless to rewrite it"


def test_drivers_are_current(request):
    _current(request, generate.DRIVERS, generate.text())


def test_coverage_page_is_current(request):
    _current(request, HERE / "docs" / "instructions.md", coverage_page(Table(isa), "Instructions of the AArch64 target"))


def test_every_row_is_implemented_and_every_feature_used():
    assert all(row.implemented for row in isa.rows)
    assert {name for row in isa.rows for name in row.needs.split()} == set(FEATURES)


def test_generated_drivers_decode_as_the_rows(arm):
    rng = random.Random(8)
    for row in arm.table.rows:
        for _ in range(3):
            word = arm.table.random_word(rng, row)
            index, _, key, *_, words, addresses, label = arm._entry(word, 32)
            assert index >= 0
            plan = arm.table.plans[arm.table.index[row.name]]
            assert (key, words, addresses, label) == (*plan(word)[:3], plan(word)[3] or 0), row.name


def test_models_and_switches():
    assert cpu_models()[0] == "max" and set(cpu_models()) == set(MODELS)
    assert parse_model("").features == frozenset(FEATURES)
    assert "lse" not in parse_model("cortex-a53").features
    assert "lse" in parse_model("cortex-a53,+lse").features
    assert parse_model("max,-aes").spec == "max,-aes" and parse_model("-aes").spec == "max,-aes"
    assert parse_model("cortex-a72,-crc,+crc").spec == "cortex-a72"
    assert target("neoverse-n1").spec == ("pyqemu.targets.aarch64.target:target", "neoverse-n1")
    assert target("cortex-a53").hwcap & 1 << 8 == 0 and target("neoverse-n1").hwcap & 1 << 8


@pytest.mark.parametrize(
    ("spec", "message"),
    [("cortex-a9", "unknown aarch64 CPU 'cortex-a9'"), ("max,+sve", "unknown feature switch '+sve'"), ("max,lse", "'lse'")],
)
def test_bad_specs(spec, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        target(spec)


def test_identification_registers_say_what_is_there():
    plain, full = parse_model("cortex-a53"), parse_model("max")
    assert plain.identification(0) == 0x410FD034
    assert plain.identification(48) == 0x11120  # AES with PMULL, SHA-1, SHA-256, CRC32
    assert full.identification(48) >> 20 & 15 == 2  # LSE
    assert full.identification(48) >> 12 & 15 == 2  # SHA-512 includes SHA-256


def test_flags_and_control_go_round():
    machine = ReferenceMachine(target())
    for nzcv in range(16):
        state.write_nzcv(machine, nzcv << 28)
        assert state.read_nzcv(machine) == nzcv << 28
    for flags in range(32):
        state.write_fpsr(machine, flags | state.FPSR_IDC)
        assert state.read_fpsr(machine) == flags | state.FPSR_IDC
    for mode, rounding in enumerate((0, 2, 1, 3)):
        state.write_fpcr(machine, mode << 22)
        assert machine.get("mxcsr") >> 13 & 3 == rounding
        assert state.read_fpsr(machine) == 31 | state.FPSR_IDC


def test_bitmask_codes():
    values = set()
    for code in range(1 << 13):
        try:
            value = codes.decode_bitmask(code)
        except ValueError:
            continue
        values.add(value)
        assert codes.decode_bitmask(codes.encode_bitmask(value, 64)) == value
    assert len(values) == 5334  # as the manual's definition gives
    with pytest.raises(ValueError, match="is not a bitmask immediate"):
        codes.encode_bitmask(0x1234567, 64)


def test_gdb_registers():
    root = ET.fromstring(REGISTERS.gdb_xml())
    assert root.findtext("architecture") == "aarch64"
    core, fpu = root.findall("feature")
    assert [f.get("name") for f in (core, fpu)] == ["org.gnu.gdb.aarch64.core", "org.gnu.gdb.aarch64.fpu"]
    assert [(r.get("name"), r.get("regnum")) for r in core][30:] == [("x30", "30"), ("sp", "31"), ("pc", "32")]
    assert [r.get("bitsize") for r in fpu] == ["128"] * 32


def test_a_runner_imports_neither_rows_nor_anything_heavy():
    script = """
import sys
before = set(sys.modules)
from pyqemu.targets.aarch64.target import target
from pyqemu.tcg_ir.records import BlockWriter
class Keys(dict):
    def __missing__(self, key):
        return 16
writer = BlockWriter(Keys(), 0)
code = bytes.fromhex("2000028b 20284262 e0031faa 00e4006f c0035fd6")
target().translate(writer, lambda pc, n: code[pc:][:n], 0, None)
assert len(writer.pcs) == 3, writer.pcs
print(*sorted(set(sys.modules) - before))
"""
    command = [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{script}"]
    loaded = set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    own = "pyqemu.targets.aarch64"
    wanted = ("_drivers", "codes", "emulation", "models", "state", "target")
    assert {m for m in loaded if m.startswith(own)} == {own, *(f"{own}.{m}" for m in wanted)}
    assert not loaded & {"typing", "re", "enum", "functools", "collections", "dataclasses", "inspect", "importlib.metadata"}


def test_the_package_exports_a_function_of_the_name_of_a_module():
    import pyqemu.targets.aarch64 as package
    from pyqemu.targets.aarch64.target import target as function

    assert package.target is function is target


def test_readme_example(capsys):
    text = (HERE / "README.md").read_text()
    exec(re.search(r"```python\n(.*?)```", text, re.S)[1], {})
    assert capsys.readouterr().out == "42\n"
