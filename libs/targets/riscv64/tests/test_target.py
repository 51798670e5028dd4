"""The target as tools and the runner see it: models, generated files, registers, what a start-up imports."""

import os
import random
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from pyqemu.targets.framework import Table
from pyqemu.targets.framework.coverage import coverage_page
from pyqemu.targets.framework.testing import ReferenceMachine
from pyqemu.targets.riscv64 import REGISTERS, cpu_models, generate, read_fcsr, target, write_fcsr
from pyqemu.targets.riscv64.rows import isa
from pyqemu.targets.riscv64.target import FEATURES, MODELS, parse_spec

HERE = Path(__file__).parent.parent


def _current(request, path, text):
    if request.config.getoption("--bless", False) or os.environ.get("PYQEMU_BLESS") == "1":
        path.write_text(text)
    assert path.read_text() == text, "run pytest --bless to rewrite it"


def test_drivers_are_current(request):
    for name, text in generate.modules().items():
        _current(request, Path(generate.__file__).with_name(name), text)


def test_coverage_page_is_current(request):
    _current(request, HERE / "docs" / "instructions.md", coverage_page(Table(isa), "Instructions of the RISC-V target"))


def test_every_row_is_implemented_and_every_feature_used():
    assert all(row.implemented for row in isa.rows)
    used = {name for row in isa.rows for name in row.needs.split()}
    assert used == set(FEATURES) - {"zihintpause", "zihintntl", "zvfhmin"}  # hints are instructions everywhere; the last is part of V


@pytest.mark.parametrize("spec", [*MODELS, "rv64,-zba", "rv64gc,+zbb", "rv64,c=off", "max,-d", "rv64imac,f=on"])
def test_the_generated_drivers_decode_as_a_table_of_the_chosen_rows(spec):
    cpu = target(spec)
    chosen = Table(isa, cpu._features)
    rng = random.Random(spec)
    for row in isa.rows:
        base = Table.random_word(cpu.table, rng, row) if row.name in cpu.table.index else row.pattern.value
        for word in {base, *(base ^ 1 << rng.randrange(row.pattern.bits) for _ in range(6))}:
            found = chosen.decode(word, row.pattern.bits)
            entry = cpu._entry(word, row.pattern.bits)
            assert (entry[0] >= 0) == (found is not None), hex(word)
            if found is not None:
                key, words, addresses, label = chosen.plans[chosen.index[found.name]](word)
                assert (entry[2], entry[6], entry[7], entry[8]) == (key, words, addresses, label or 0)


def test_models_and_switches():
    assert cpu_models() == list(MODELS)
    assert parse_spec("") == parse_spec("max") == parse_spec("rv64") == FEATURES
    assert "zba" not in parse_spec("rv64,-zba") and "zbb" in parse_spec("rv64gc, +zbb")
    assert parse_spec("rv64,d=off,f=false")[:4] == ("m", "a", "c", "zicbom")
    assert not {"f", "d", "v"} & set(parse_spec("max,-zicsr"))
    assert target("rv64gc").spec == ("pyqemu.targets.riscv64.target:target", "rv64gc")
    assert target("rv64gc").fingerprint != target().fingerprint


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ("rv32", "no RISC-V CPU model 'rv32'"),
        ("rv64,+zfoo", "no RISC-V feature 'zfoo'"),
        ("rv64,zba=maybe", "a feature is on or off"),
        ("rv64,-f,+d", "feature 'd' needs 'f'"),
        ("rv64,+v,-zicsr", "feature 'v' needs 'd'"),
    ],
)
def test_bad_specs(spec, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        target(spec)


def test_fcsr_goes_round():
    machine = ReferenceMachine(target())
    for value in range(256):
        write_fcsr(machine, value)
        assert read_fcsr(machine) == value
    write_fcsr(machine, 0x60)
    assert machine.get("mxcsr") == 0x1F80 | 2 << 13  # round up, everything masked
    machine.set("fflags", 4)
    assert read_fcsr(machine) == 0x64


def test_gdb_registers():
    root = ET.fromstring(REGISTERS.gdb_xml())
    assert root.findtext("architecture") == "riscv:rv64"
    features = root.findall("feature")
    assert [f.get("name") for f in features] == ["org.gnu.gdb.riscv.cpu", "org.gnu.gdb.riscv.fpu"]
    names = [[(r.get("name"), r.get("regnum")) for r in f] for f in features]
    assert names[0][0] == ("zero", "0") and names[0][10] == ("a0", "10") and names[0][32] == ("pc", "32")
    assert names[1][0] == ("ft0", "33") and names[1][31] == ("ft11", "64")


def test_a_runner_imports_neither_rows_nor_anything_heavy():
    script = """
import sys
before = set(sys.modules)
from pyqemu.targets.riscv64.target import target
from pyqemu.tcg_ir.records import BlockWriter
class Keys(dict):
    def __missing__(self, key):
        return 16
writer = BlockWriter(Keys(), 0)
code = bytes.fromhex("3385c500 53f5c502 2ee0 f3252000 8280")
target().translate(writer, lambda pc, n: code[pc:][:n], 0, None)
assert len(writer.pcs) == 6, writer.pcs
print(*sorted(set(sys.modules) - before))
"""
    command = [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{script}"]
    loaded = set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    own = "pyqemu.targets.riscv64"
    assert {m for m in loaded if m.startswith(own)} == {own, f"{own}.drivers", f"{own}.state", f"{own}.target"}
    assert not loaded & {"typing", "re", "enum", "functools", "collections", "dataclasses", "inspect", "importlib.metadata"}


def test_explain():
    cpu = target("rv64gc")
    assert cpu.explain(bytes.fromhex("13950560")) == ".4byte 0x60059513 is no instruction of riscv64"
    assert cpu.explain(cpu.assemble("nop")) == ""


def test_readme_example(capsys):
    text = (HERE / "README.md").read_text()
    exec(re.search(r"```python\n(.*?)```", text, re.S)[1], {})
    assert capsys.readouterr().out == "42\n"
