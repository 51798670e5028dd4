"""Writes ``_table.py`` from ``opcodes.csv``, the one description of the operations.

Run ``python -m pyqemu.targets.e2k.generate`` after a change of the CSV; a test fails when the two differ.  The generated module
exists because parsing a CSV of 2,655 lines costs ten times the start-up budget, while unmarshalling a string costs next to nothing.
"""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent
FIRST_LINES = '''"""Generated from opcodes.csv by ``python -m pyqemu.targets.e2k.generate``; do not edit.

ROW_LINES: one CSV line per operation, sorted by decoding key; the rows from UNINDEXED on are not found by an ALS opcode.
ALIASES: other spelling and mnemonic, one pair per line; RANGES: ``opc2 << 7 | opcode`` -> ``first row << 12 | row behind the last``.
Both texts are single strings because unmarshalling one string costs nothing, thousands of them a millisecond.
"""

# ruff: noqa: E501
# fmt: off
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

'''


def decoding_key(fields: list[str]) -> int:
    """``opc2 << 7 | opcode`` of a CSV row, or -1 when the row is not an operation that an ALS opcode selects."""
    if not fields[2].startswith("0x") or not fields[1].startswith(("ALOPF", "AAUR")) or fields[0] in ("mmurr", "mmurw"):
        return -1  # the two MMU register operations are ldd and std with a special MAS
    return (0 if fields[4] == "-" else int(fields[4], 16)) << 7 | int(fields[2], 16)


def source() -> str:
    """The text of ``_table.py``."""
    lines = (HERE / "opcodes.csv").read_text(encoding="ascii").replace('"', "").splitlines()[1:]
    rows: list[tuple[int, int, str]] = []
    aliases: dict[str, str] = {}
    for number, line in enumerate(lines):
        fields = line.split(",", 17)
        if fields[16] != "-":
            aliases[fields[0]] = fields[16]
            continue
        key = decoding_key(fields)
        # Rows without a key keep their order behind all others; AAU register access stands behind the operation it shares with.
        rows.append((key if key >= 0 else 1 << 20, number, line))
    rows.sort()
    ranges: dict[int, tuple[int, int]] = {}
    for index, (key, _, _) in enumerate(rows):
        first, _ = ranges.get(key, (index, index))
        ranges[key] = (first, index + 1)
    unindexed = ranges.pop(1 << 20)[0]
    out = [FIRST_LINES, f"UNINDEXED: Final = {unindexed}\n", 'ROW_LINES: Final = """\\\n']
    out += [f"{line}\n" for _, _, line in rows]
    out.append('"""\n\nALIASES: Final = """\\\n')
    out += [f"{alias} {name}\n" for alias, name in sorted(aliases.items())]
    out.append('"""\n\nRANGES: Final = {\n')
    out += [f"    {key:#06x}: {first << 12 | stop:#08x},\n" for key, (first, stop) in ranges.items()]
    out.append("}\n")
    return "".join(out)


if __name__ == "__main__":
    (HERE / "_table.py").write_text(source(), encoding="ascii")
