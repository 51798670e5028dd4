"""The table of operations: generated form, uniqueness, and the closed formulas of encoding.md as an independent check."""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

import pytest
from pyqemu.targets.e2k import _table, generate
from pyqemu.targets.e2k.registers import AAU_REGISTERS, MU_REGISTERS, STATE_REGISTERS, state_register_names
from pyqemu.targets.e2k.tables import NO_LIMIT, ROWS, UNINDEXED, aliases, candidates, rows_by_mnemonic


def test_generated_table_is_fresh() -> None:
    assert Path(_table.__file__).read_text(encoding="ascii") == generate.source()


def test_every_csv_line_is_a_row_or_an_alias() -> None:
    lines = (Path(generate.__file__).parent / "opcodes.csv").read_text(encoding="ascii").splitlines()
    assert len(ROWS) + len(aliases()) == len(lines) - 1
    assert all(rows_by_mnemonic(name) for name in aliases().values())


def test_two_rows_never_match_one_word() -> None:
    for key in _table.RANGES:
        for channel, iset in itertools.product(range(6), range(1, 7)):
            rows = [r for r in candidates(key & 0x7F, key >> 7, channel, iset) if not r.form.startswith("AAUR")]
            for a, b in itertools.combinations(rows, 2):
                both = a.mask & b.mask
                assert a.value & both != b.value & both, (a, b, channel, iset)


def test_fixed_bits_lie_inside_their_mask() -> None:
    for row in ROWS[:UNINDEXED]:
        assert row.value & ~row.mask == 0, row
        assert row.channels, row
        assert set(itertools.chain(*row.pairs)) <= set(row.channels), row
        assert 1 <= row.min_iset <= row.max_iset, row


INTEGER = {
    "and": 0, "andn": 1, "or": 2, "orn": 3, "xor": 4, "xorn": 5, "rsub": 6, "merge": 7, "add": 8, "sub": 9, "scl": 10, "scr": 11,
    "shl": 12, "shr": 13, "sar": 14, "getf": 15,
}  # fmt: skip


def test_combined_integer_operations_follow_their_formula() -> None:
    """opc = (B[1:0] << 5) | (A << 1) | d, opc2 = 8 + (B >> 2) (encoding.md 2.2)."""
    seen = 0
    for row in ROWS[:UNINDEXED]:
        if not 8 <= row.opc2 <= 11 or row.mnemonic.startswith("insf"):
            continue
        first, second = row.mnemonic[:-1].split("_")
        double = row.mnemonic[-1] == "d"
        a, b = INTEGER[first], INTEGER[second]
        assert (row.opcode, row.opc2) == ((b & 3) << 5 | a << 1 | double, 8 + (b >> 2)), row
        seen += 1
    assert seen == 480


def test_truth_table_operations_follow_their_formula() -> None:
    for row in ROWS[:UNINDEXED]:
        if row.mnemonic.startswith(("plog_0x", "qplog_0x")):
            code = int(row.mnemonic.partition("_")[2], 16)
            assert (row.opcode, row.opc2) == (code & 0x7F, (0x12 if row.mnemonic[0] == "q" else 0x10) + (code >> 7)), (
                row
            )


def test_rows_parse_lazily_and_by_slices() -> None:
    assert ROWS[0] is ROWS[0]
    assert ROWS[-1].index == len(ROWS) - 1
    assert [r.index for r in ROWS[5:8]] == [5, 6, 7]
    with pytest.raises(IndexError):
        ROWS[len(ROWS)]


def test_registers() -> None:
    names = state_register_names(6)
    assert names[0x81] == "ip" and names[0x1E] == "sbr" and names[0xA0] == "rpr.lo"
    assert 0x24 in state_register_names(2) and 0x24 not in state_register_names(3)
    assert all(0 <= n < 256 and lo <= hi <= NO_LIMIT for n, lo, hi, _ in STATE_REGISTERS.values())
    assert MU_REGISTERS["mtrr32"][0] == 0x300
    assert AAU_REGISTERS["aasr"][0] == 0x1B


def test_decoder_loads_no_heavy_modules() -> None:
    """The decoder is on the start-up path: it may load itself and what the interpreter has anyway."""
    script = (
        "import sys, struct, __future__; before = set(sys.modules); import pyqemu.targets.e2k.decode; "
        "print(*sorted(m for m in set(sys.modules) - before if not m.startswith('pyqemu')))"
    )
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert not loaded, loaded
