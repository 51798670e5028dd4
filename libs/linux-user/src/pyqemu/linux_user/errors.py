"""Errors of the package.  The text of each is what a user should read after the program's name."""

from __future__ import annotations


class LinuxUserError(Exception):
    """Base of everything this package raises on purpose."""


class LoadError(LinuxUserError):
    """A program cannot be loaded; ``errno`` is what execve would answer."""

    def __init__(self, path: str, why: str, errno: int = 8) -> None:
        super().__init__(f"{path}: {why}")
        self.path = path
        self.why = why
        self.errno = errno


class MemoryMapError(LinuxUserError):
    """The host has no room for the guest's address space."""


class UnsupportedError(LinuxUserError):
    """Something that exists on Linux and that this package refuses by name."""
