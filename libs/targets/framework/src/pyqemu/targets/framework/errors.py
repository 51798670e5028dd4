"""What can be wrong with a table, and with text or values given to it."""

from __future__ import annotations

import sys
from typing import NamedTuple


class Where(NamedTuple):
    """A place in a source file."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


def caller(depth: int = 1) -> Where:
    """The place ``depth`` calls above the function that asks."""
    frame = sys._getframe(depth + 1)
    return Where(frame.f_code.co_filename, frame.f_lineno)


class TableError(ValueError):
    """A mistake in the description of a CPU; ``str()`` begins with ``file:line:`` of the row at fault."""

    def __init__(self, where: Where, message: str) -> None:
        super().__init__(f"{where}: {message}")
        self.where = where
        self.message = message


class AsmError(ValueError):
    """Text that is not an instruction of this CPU, or an operand that does not fit its field; names line and text."""


class EncodingError(AsmError):
    """An operand value that its field cannot hold."""
