"""The table of operations and what executes them agree."""

from __future__ import annotations

import logging
from random import Random

import pytest
from adapter import E2kAdapter
from pyqemu.targets.e2k import semantics
from pyqemu.targets.e2k.asm import assemble_bundle
from pyqemu.targets.e2k.exceptions import ROW_SHIFT, describe, signal_of
from pyqemu.targets.e2k.handlers import KeyFormatError, trace
from pyqemu.targets.e2k.model import ModelError, model_for_flags, models, parse_model
from pyqemu.targets.e2k.rowinfo import ALU, FAULTING, NOT_IMPLEMENTED, Info
from pyqemu.targets.e2k.tables import ROWS, UNINDEXED, rows_by_mnemonic
from pyqemu.targets.e2k.target import target
from pyqemu.tcg_ir.state import EXIT_EXCEPTION
from pyqemu.tcg_ir.threaded import BlockWriter
from pyqemu.tcg_ir.verify import verify

#: Combinations that only v1 had (semantics-alu.md 6): no CPU model has that instruction set.
ISETS = range(2, 7)


def test_every_row_has_a_meaning_or_says_that_it_has_none() -> None:
    missing = []
    for row in ROWS[:UNINDEXED]:
        isets = [i for i in ISETS if row.exists_in(i)]
        if not isets:
            continue
        info = Info(row, isets[-1])
        if info.cls in (ALU, FAULTING):
            meaning = semantics.meaning(info.name)
            if meaning is None or meaning.operands != len(info.slots):
                missing.append(row.mnemonic)
        elif info.cls == NOT_IMPLEMENTED:
            assert semantics.meaning(row.mnemonic) is None, row.mnemonic
    assert not missing


def test_every_meaning_belongs_to_a_row() -> None:
    semantics.meaning("adds")
    assert not [name for name in semantics.registry.MEANINGS if not rows_by_mnemonic(name)]


@pytest.mark.parametrize("letters", ["W", "B", "G"])
def test_handlers_are_well_formed(letters: str) -> None:
    """A sample per kind of operand; the random bundles cover the rest."""
    rng = Random(7)
    rows = [r for r in ROWS[:UNINDEXED] if r.exists_in(6) and Info(r, 6).cls in (ALU, FAULTING)]
    for row in rng.sample(rows, 60):
        info = Info(row, 6)
        result = "P" if info.dst == "b" else letters
        flags = [*info.base, *(["l3"] if info.literal else [])]
        key = f"{info.name}:{letters * len(info.slots)}{result}{'P' if info.merge else ''}"
        verify(trace(f"{key}/{','.join(flags)}" if flags else key))


@pytest.mark.parametrize("key", ["nonsense:W", "adds:WWx", "adds:WWWW", "adds", "br:/c12", "aptoap:WWW", "ld.x:WWW"])
def test_bad_keys_are_refused(key: str) -> None:
    with pytest.raises((KeyFormatError, ValueError, IndexError)):
        trace(key)


def test_an_operation_without_a_meaning_names_itself() -> None:
    adapter = E2kAdapter({"isa": "e2k v4"})
    machine = adapter.reference
    machine.reset()
    machine.memory.code(0x10000, assemble_bundle("getva,0 %qr2, %r1, %dr4", 4))
    adapter.prepare(machine, {})
    machine.pc = 0x10000
    assert machine.run() == EXIT_EXCEPTION
    assert machine.exit_arg >> ROW_SHIFT
    assert describe(machine.exit_arg, machine.pc) == "illegal_opcode at 0x10000: operation getva is not implemented"
    assert signal_of(machine.exit_arg) == (4, 1, 0)  # SIGILL ILL_ILLOPC
    assert signal_of(0, 0x0DC0C08004000001) == (5, 1, 0)  # the breakpoint pattern: SIGTRAP TRAP_BRKPT
    assert signal_of(34) == (8, 1, 34)


def test_models() -> None:
    assert parse_model("e8c").iset == 4
    assert parse_model("E16C,tags=off").mdl == 0x0B
    assert parse_model("").name == "elbrus-v4"
    assert parse_model(model_for_flags(0x05000010)).iset == 5
    assert {parse_model(name).iset for name, _, _ in models()} == {2, 3, 4, 5, 6}
    for bad in ("pentium", "e8c,colour=red"):
        with pytest.raises(ModelError):
            parse_model(bad)
    with pytest.raises(ModelError):
        model_for_flags(0x77000000)


def test_garbage_never_escapes_the_translator(caplog: pytest.LogCaptureFixture) -> None:
    """Random words as code: every block is translated, whatever it raises when it is executed."""
    rng = Random(99)
    caplog.set_level(logging.WARNING)
    adapter = E2kAdapter({"isa": "e2k v6"})
    machine = adapter.reference
    adapter.prepare(machine, {})
    keys: dict[str, int] = {}

    class Handlers(dict[str, int]):
        def __missing__(self, key: str) -> int:
            return keys.setdefault(key, len(keys))

    for iset, name in ((2, "e2c+"), (4, "e8c"), (6, "e16c")):
        chip = target(name)
        assert chip.model.iset == iset
        for _ in range(400):
            code = rng.randbytes(64)
            for recheck in (False, True):
                machine.recheck = recheck
                writer = BlockWriter(Handlers(), 0)
                writer.head(1)
                chip.translate(writer, lambda pc, size, code=code: code[pc : pc + size], 0, machine)
                assert writer.size > 0
                assert all(isinstance(word, int) and 0 <= word < 1 << 64 for word in writer.words)
    machine.recheck = False
