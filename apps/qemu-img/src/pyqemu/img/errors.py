"""A command's own failures."""

from __future__ import annotations

__all__ = ["CommandError"]


class CommandError(Exception):
    """A message for stderr and an exit code; ``hint`` adds the line that points to the help."""

    def __init__(self, message: str, code: int = 1, *, hint: bool = False) -> None:
        super().__init__(message)
        self.code = code
        self.hint = hint
