"""Tables inside the hand-written pages of ``docs``, made from what assembles and executes.

A page has lines ``<!-- table NAME -->`` and ``<!-- end -->``; ``fill`` puts the table of that name between them.  ``python -m
pyqemu.targets.e2k.pages DOCS`` rewrites all pages of a folder, ``isa.md`` too; a test compares.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from .exceptions import EXCEPTIONS
from .isadoc import page as isa_page
from .model import models, parse_model
from .registers import STATE_REGISTERS
from .rowinfo import NOT_IMPLEMENTED, Info
from .state import E2K_FIELDS
from .tables import ROWS, UNINDEXED, Row

_MARK: Final = re.compile(r"(<!-- table ([\w-]+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)
_LATEST: Final = 6


def table(header: str, lines: Iterable[Iterable[object]]) -> str:
    """A Markdown table; ``header`` names its columns, separated by ``|``."""
    out = [f"| {header} |", "|" + "---|" * (header.count("|") + 1)]
    out += ["| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |" for cells in lines]
    return "\n".join(out) + "\n"


def _executes(row: Row, iset: int) -> bool:
    return row.exists_in(iset) and Info(row, iset).cls != NOT_IMPLEMENTED


def cpu_models() -> str:
    """The CPU models that ``--cpu`` knows."""

    def line(name: str, spellings: str, text: str) -> tuple[object, ...]:
        model = parse_model(name)
        return f"`{name}`", " ".join(f"`{s}`" for s in spellings.split()), model.doc, f"v{model.iset}", f"{0x3A200 | model.mdl:#x}"

    return table("name | other names | CPU | instruction set | `%idr`", (line(*entry) for entry in models()))


def _families(rows: list[Row]) -> str:
    """Mnemonics, the truth tables of three-input logic as one, combined operations counted."""
    names = sorted({row.mnemonic for row in rows})
    plain = [n for n in names if "_" not in n]
    combined = [n for n in names if "_" in n and not n.startswith(("plog_", "qplog_"))]
    tables = sorted({n.partition("_")[0] for n in names if n.startswith(("plog_", "qplog_"))})
    parts = [f"`{n}`" for n in plain] + [f"`{n}_0x00` ... `{n}_0xff`" for n in tables]
    if combined:
        shown = " ".join(f"`{n}`" for n in combined[:4])
        parts.append(f"{len(combined)} combined and other operations with two names ({shown} ...)")
    return " ".join(parts)


def features() -> str:
    """What each instruction set brings."""
    lines = []
    for iset in range(2, _LATEST + 1):
        have = [row for row in ROWS[:UNINDEXED] if row.exists_in(iset)]
        fresh = [row for row in have if row.min_iset == iset]
        lines.append((f"v{iset}", len(have), sum(_executes(row, iset) for row in have), len(fresh), _families(fresh)))
    return table("instruction set | operations | executed | new | the new ones", lines)


def control_items() -> str:
    """Control items by the first instruction set that has them."""
    by_iset: dict[int, list[str]] = {}
    for row in ROWS[UNINDEXED:]:
        by_iset.setdefault(row.min_iset, []).append(f"`{row.mnemonic}`")
    return table("from | control items", ((f"v{i}", " ".join(sorted(set(names)))) for i, names in sorted(by_iset.items())))


def late_registers() -> str:
    """State registers that not every instruction set has."""
    lines = [
        (f"`%{name}`", f"{number:#04x}", f"v{first}+" if last > _LATEST else f"v{first}-v{last}")
        for name, (number, first, last, _) in STATE_REGISTERS.items()
        if first > 1 or last < _LATEST
    ]
    return table("register | number | instruction sets", lines)


def exceptions() -> str:
    """Exceptions and what they become."""
    names = {4: "SIGILL", 5: "SIGTRAP", 7: "SIGBUS", 8: "SIGFPE", 11: "SIGSEGV"}
    lines = ((n, f"exc_{name}", names[signal], code) for n, (name, signal, code) in sorted(EXCEPTIONS.items()))
    return table("number | exception | signal | si_code", lines)


def state_fields() -> str:
    """The CPU's state as the emulator keeps it."""
    lines = ((f"`{f.name}`", f"{f.type.name}" + (f" x {f.count}" if f.count > 1 else ""), f.doc) for f in E2K_FIELDS if f.doc)
    return table("field | type | contents", lines)


def directives() -> str:
    """Directives of the assembler."""
    from .asm.assembler import CONDITIONS, DATA_SIZES, DIRECTIVES

    sizes: dict[int, list[str]] = {}
    for name, size in DATA_SIZES.items():
        sizes.setdefault(size, []).append(f"`{name}`")
    lines: list[tuple[str, str]] = [(" ".join(names), f"data of {size} byte{'s' * (size > 1)}") for size, names in sorted(sizes.items())]
    rest = sorted({*DIRECTIVES, *CONDITIONS, ".macro", ".endm", ".rept", ".irp", ".irpc", ".endr"})
    for title, wanted in _DIRECTIVE_GROUPS:
        found = [name for name in rest if name in wanted.split()]
        rest = [name for name in rest if name not in found]
        lines.append((" ".join(f"`{n}`" for n in found), title))
    if rest:
        lines.append((" ".join(f"`{n}`" for n in rest), "others"))
    return table("directives | what for", lines)


_DIRECTIVE_GROUPS: Final = (
    ("strings (`.asciz` and `.string` end with a zero byte)", ".ascii .asciz .string"),
    ("floating-point numbers", ".float .single .double"),
    ("sections", ".text .data .bss .rodata .section .seg .pushsection .popsection .previous"),
    ("symbols", ".global .globl .weak .local .hidden .protected .internal .type .size .set .equ .label .extern"),
    ("room in .bss shared by objects", ".comm .lcomm"),
    ("alignment and room", ".align .balign .p2align .skip .space .zero .fill .org"),
    ("macros and repetition", ".macro .endm .rept .irp .irpc .endr"),
    ("conditions", ".if .ifne .ifeq .iflt .ifle .ifgt .ifge .ifdef .ifndef .ifb .ifnb .ifc .ifnc .elseif .else .endif"),
    ("other files", ".include .incbin"),
    ("names for registers", ".reg"),
    ("dialect: order of store operands, dependences in a bundle", ".ignore .accept"),
    ("an error of one's own", ".error"),
    ("accepted without effect", ".file .ident .loc"),
)


def operators() -> str:
    """``symbol@OPERATOR`` in literals."""
    from .asm.bundle import LITERAL_RELOCATIONS

    bits: dict[str, list[str]] = {}
    for (name, width), kind in LITERAL_RELOCATIONS.items():
        bits.setdefault(name or "(none)", []).append(f"{width} bits: {kind}")
    return table("operator | relocation | value", ((f"`{n}`", ", ".join(k), _OPERATORS.get(n, "")) for n, k in bits.items()))


_OPERATORS: Final = {
    "(none)": "the symbol's address", "ABS": "the same", "PCREL": "distance from the bundle, as `%ip` reads it",
    "GOTOFF": "distance from `_GLOBAL_OFFSET_TABLE_`", "GOT": "offset in the global offset table of a slot with the address",
    "GOTPLT": "the same, of the function's slot", "TLS_LE": "offset from the thread pointer, in a program",
    "TLS_IE": "offset in the table of a slot with the offset from the thread pointer", "TLS_GDMOD": "slot with the module's number",
    "TLS_GDREL": "slot with the offset in the module's block", "SIZE": "the symbol's size",
    "ISLOCAL32": "1 if the symbol is the object's own",
}  # fmt: skip


def statements() -> str:
    """Control statements of the assembler, with what they do."""
    from .asm.control import HANDLERS
    from .isadoc import operations

    known: dict[str, str] = {}
    for (name, _), (text, _) in operations().items():
        known.setdefault(name, text)
    lines = ((f"`{name}`", known.get(name, "")) for name in sorted(HANDLERS) if not name.startswith(("mova", "fapb", "apb")))
    return table("statement | effect", lines)


TABLES: Final[dict[str, Callable[[], str]]] = {
    "cpu-models": cpu_models,
    "features": features,
    "control-items": control_items,
    "late-registers": late_registers,
    "exceptions": exceptions,
    "state": state_fields,
    "directives": directives,
    "operators": operators,
    "statements": statements,
}


def fill(text: str) -> str:
    """A page with fresh tables; raises ``KeyError`` for a name that no table has."""
    return _MARK.sub(lambda m: m[1] + "\n" + TABLES[m[2]]() + "\n" + m[4], text)


def main(folder: str) -> None:
    """Rewrite the pages of a folder."""
    (Path(folder) / "isa.md").write_text(isa_page(), encoding="utf-8")
    for path in sorted(Path(folder).glob("*.md")):
        if path.name != "isa.md":
            path.write_text(fill(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
