"""Errors of the engine."""

from __future__ import annotations


class EngineError(Exception):
    """The engine itself cannot go on: no compiler, no memory for code, unusable cache folder."""


class CompileError(EngineError):
    """A handler could not be compiled; the text says which and what the compiler said."""


class GuestFault(Exception):
    """An access to guest memory that the guest may not make."""

    def __init__(self, address: int, size: int = 1, *, write: bool = False, execute: bool = False, mapped: bool = False) -> None:
        kind = "execute" if execute else "write" if write else "read"
        super().__init__(f"guest {kind} of {size} byte(s) at {address:#x}: {'not permitted' if mapped else 'not mapped'}")
        self.address = address
        self.size = size
        self.write = write
        self.execute = execute
        self.mapped = mapped
        #: Where the instruction begins that cannot be fetched, when that is known: it may reach into the page that faults.
        self.pc: int | None = None
