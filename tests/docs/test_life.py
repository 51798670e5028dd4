"""Writes the dumps of ``docs/life-of-an-instruction.md`` (``--bless`` or PYQEMU_BLESS=1) and compares them with what the code does now."""

import os
import re
from pathlib import Path

import pytest
from pyqemu.targets.framework.testing import ReferenceMachine
from pyqemu.tcg_ir.text import dump

PAGE = Path(__file__).parents[2] / "docs/life-of-an-instruction.md"
DUMP = re.compile(r"^<!-- dump (?P<name>[\w-]+) -->\n```text\n(?P<body>.*?)^```$", re.S | re.M)

TOY_TEXT = """\
loop:   { addi r1, r1, 8 ; ld r2, 0(r1) }
        add r3, r3, r2
        bne r1, r4, loop
"""
E2K_TEXT = """\
{
  adds,0 %r1, %r2, %r3
  subs,1 %r3, %r1, %r2
  ldd,2 %r4, 0x10, %r5
}
"""
PC = 0x10000


class Toy:
    def __init__(self):
        from pyqemu.targets.toy import target

        self.target = target()
        self.code = self.target.assemble(TOY_TEXT, PC)
        self.machine = ReferenceMachine(self.target)
        self.machine.memory.code(PC, self.code)
        self.block = self.machine.block(PC)
        self.key = next(k for k in self.machine._keys if "|" in k)

    def text(self):
        return TOY_TEXT

    def bytes(self):
        return "\n".join(self.target.listing(self.code, PC))

    def decode(self):
        lines = []
        for at in (0, 2):
            d = self.target.decode(self.code[at:], PC + at)
            fields = self.target.table.operands(d.row, d.word)
            lines += [
                f"{d.word:016b}  the word",
                f"{d.row.pattern.diagram()}  row {d.row.name!r}: {d.row.text}",
                "  " + " ".join(f"{n}={v}" for n, v in fields.items()) + f" p={int(d.packet)}",
            ]
        return "\n".join(lines)

    def records(self):
        return self.machine.describe(self.block)

    def ir(self):
        return dump(self.target.trace(self.key))

    def _lowered(self):
        from pyqemu.tcg_jit.lower import Lowering

        module = Lowering()
        module.add_threaded(self.target.trace(self.key), "handler")
        return module.text()

    def llvm(self):
        from pyqemu.tcg_jit.llvm import Compiler

        lines = str(Compiler().parse(self._lowered())).split("\n")
        return "\n".join(t for t in lines if t.strip() and not t.startswith((";", "source", "target")))

    def asm(self):
        from pyqemu.tcg_jit.llvm import Compiler

        lines = Compiler().assembly(self._lowered()).split("\n")
        return "\n".join(t.expandtabs(8) for t in lines if re.match(r"\t[a-z]|\w+:", t))

    def _region(self):
        """The loop as a region: one block, whose first link leads to itself."""
        from pyqemu.tcg_jit.region import RegionBlock, RegionBuilder

        machine, block = self.machine, self.block
        keys = {address: key for key, address in machine._keys.items()}
        words = list(block.buffer)
        relocs = frozenset(i for i, word in enumerate(words) if block.base <= word < block.end)
        for i in relocs:
            words[i] -= block.base
        loop = next(i for i in sorted(relocs) if keys.get(words[words[i] >> 3]) == "link" and words[(words[i] >> 3) + 1] == PC)
        request = [RegionBlock(PC, len(self.code), -1, tuple(words), relocs, {loop: 0}, ())]
        return RegionBuilder(self.target.layout, request, keys, machine.function).build().function

    def region(self):
        return dump(self._region())

    def regionasm(self):
        from pyqemu.tcg_jit.llvm import Compiler
        from pyqemu.tcg_jit.lower import Lowering

        module = Lowering()
        module.add_threaded(self._region(), "region", marks=True)
        lines = Compiler().assembly(module.text()).split("\n")
        return "\n".join(t.expandtabs(8) for t in lines if re.match(r"\t[a-z]|\.LBB\w+:|\w+:", t))


class E2k:
    def __init__(self):
        from pyqemu.targets.e2k.asm import assemble_bundle
        from pyqemu.targets.e2k.target import target

        self.code = assemble_bundle(E2K_TEXT, 4)
        self.target = target("elbrus-v4")
        self.machine = ReferenceMachine(self.target)
        self.machine.memory.code(PC, self.code)
        self.block = self.machine.block(PC)

    def text(self):
        return E2K_TEXT

    def decode(self):
        from pyqemu.targets.e2k.decode import decode
        from pyqemu.targets.e2k.tables import ROWS

        b = decode(self.code, 0, 4)
        words = [self.code[i : i + 4][::-1].hex() for i in range(0, len(self.code), 4)]
        lines = [f"{len(self.code)} bytes, syllables: {' '.join(words)}", f"header {b.hs:#010x}, {b.lts_count} literal syllable(s)"]
        for op in b.ops:
            codes = f"src1={op.src1:#x} src2={op.src2:#x} dst={op.dst:#x} literal={op.lit2:#x}"
            lines.append(f"channel {op.channel}: als {op.als:08x}  {ROWS[op.row].mnemonic}  {codes}")
        return "\n".join(lines)

    def records(self):
        return self.machine.describe(self.block)

    def ir(self):
        return dump(self.target.trace(next(k for k in self.machine._keys if k.startswith("adds"))))


#: What must be in a dump that is not compared literally.
PATTERNS = {
    "toy-llvm": ("musttail call", "preserve_nonecc?", "load i64"),
    "toy-asm": (r"handler:", r"jmpq?\s+\*|br\s+x"),
    "toy-region": (r"function region\(", r"load %", r"hstore %env, %\d+ \[\d+\]", r"goto"),
    "toy-regionasm": (r"region:", r"jmpq?\s+\*", r"j\w+\s+\.LBB"),
}
MODULES = {"toy-llvm": "llvmlite", "toy-asm": "llvmlite", "toy-regionasm": "llvmlite"}


@pytest.fixture(scope="module")
def guests():
    return {}


@pytest.mark.parametrize("name", [m["name"] for m in DUMP.finditer(PAGE.read_text(encoding="utf-8"))])
def test_dump(name, guests, request):
    if name in MODULES:
        pytest.importorskip(MODULES[name])
        pytest.importorskip("pyqemu.tcg_jit")
    guest, _, stage = name.partition("-")
    if guest not in guests:
        guests[guest] = {"toy": Toy, "e2k": E2k}[guest]()
    got = getattr(guests[guest], stage)().rstrip("\n") + "\n"
    page = PAGE.read_text(encoding="utf-8")
    shown = next(m for m in DUMP.finditer(page) if m["name"] == name)
    for pattern in PATTERNS.get(name, ()):
        assert re.search(pattern, got), f"{name}: no {pattern!r} in\n{got}"
    if request.config.getoption("--bless", False) or os.environ.get("PYQEMU_BLESS") == "1":
        PAGE.write_text(page[: shown.start("body")] + got + page[shown.end("body") :], encoding="utf-8")
    elif name not in PATTERNS:
        assert got == shown["body"], "the page shows something else; pytest tests/docs --bless rewrites it"
