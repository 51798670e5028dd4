"""The page about system calls, made from the table: ``python -m pyqemu.linux_user.syscalls.page > docs/syscalls.md``."""

from __future__ import annotations

import sys

from ..abi.aarch64 import Abi as Aarch64
from ..abi.e2k_numbers import FAST, NUMBERS, NUMBERS_32
from ..abi.riscv64 import Abi as Riscv64
from .dispatch import shown_name
from .table import FULL, NONE, PARTIAL, ROWS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def _by_name(numbers: Mapping[int, str]) -> dict[str, str]:
    """Row -> its numbers, as text."""
    out: dict[str, str] = {}
    for number, name in sorted(numbers.items()):
        text = f"fast {number - FAST}" if number >= FAST else str(number)
        out[name] = f"{out[name]}, {text}" if name in out else text
    return out


def page() -> str:
    """The page as Markdown."""
    e2k = _by_name(NUMBERS)
    for name, text in _by_name({n: name for n, name in NUMBERS_32.items() if NUMBERS.get(n) != name}).items():
        e2k[name] = f"{e2k[name]}, {text} (32-bit)" if name in e2k else f"{text} (32-bit)"
    generic = _by_name({**Aarch64.numbers, **Riscv64.numbers})
    count = {level: sum(1 for row in ROWS.values() if row[1] == level) for level in (FULL, PARTIAL, NONE)}
    lines = [
        "# System calls",
        "",
        "Generated from `syscalls/table.py`. Numbers: of e2k programs, and of aarch64 and riscv64 programs, which are the kernel's"
        " generic ones. What is not listed answers ENOSYS. 32-bit e2k programs have the same calls, except `newfstatat`, with their"
        " own records (`syscalls/compat32.py`).",
        "",
        f"{count[FULL]} calls are supported in full, {count[PARTIAL]} in part, {count[NONE]} answer ENOSYS for the reason given.",
        "",
        "| call | e2k | generic | arguments | support | note |",
        "|---|---|---|---|---|---|",
    ]
    for name in sorted(ROWS):
        arguments, support, note, _ = ROWS[name]
        words = " ".join(word.partition(":")[0] for word in arguments.split())
        lines.append(f"| `{shown_name(name)}` | {e2k.get(name, '')} | {generic.get(name, '')} | {words} | {support} | {note} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
