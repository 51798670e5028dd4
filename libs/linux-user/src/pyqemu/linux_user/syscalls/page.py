"""The page about system calls, made from the table: ``python -m pyqemu.linux_user.syscalls.page > docs/syscalls.md``."""

from __future__ import annotations

import sys

from ..abi.e2k_numbers import FAST, NUMBERS, NUMBERS_32
from .table import FULL, NONE, PARTIAL, ROWS


def page() -> str:
    """The page as Markdown."""
    numbers: dict[str, list[str]] = {}
    for number, name in sorted(NUMBERS.items()):
        numbers.setdefault(name, []).append(f"fast {number - FAST}" if number >= FAST else str(number))
    for number, name in NUMBERS_32.items():
        if NUMBERS.get(number) != name:
            numbers.setdefault(name, []).append(f"{number} (32-bit)")
    count = {level: sum(1 for row in ROWS.values() if row[1] == level) for level in (FULL, PARTIAL, NONE)}
    lines = [
        "# System calls",
        "",
        "Generated from `syscalls/table.py`. Numbers are those of e2k programs; what is not listed answers ENOSYS.",
        "32-bit programs have the same calls, except `newfstatat`, with their own records (`syscalls/compat32.py`).",
        "",
        f"{count[FULL]} calls are supported in full, {count[PARTIAL]} in part, {count[NONE]} answer ENOSYS for the reason given.",
        "",
        "| call | number | arguments | support | note |",
        "|---|---|---|---|---|",
    ]
    for name in sorted(ROWS):
        arguments, support, note, _ = ROWS[name]
        words = " ".join(word.partition(":")[0] for word in arguments.split())
        lines.append(f"| `{name}` | {', '.join(numbers.get(name, []))} | {words} | {support} | {note} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
