"""The typed errors of this package.  Every failure a caller can meet is one of these or an OSError subclass of one."""

from __future__ import annotations

import errno
import os

__all__ = [
    "BlockError",
    "ContractError",
    "FormatError",
    "IoError",
    "LockError",
    "UnsupportedError",
    "UsageError",
    "error_number",
    "reason",
]


class BlockError(Exception):
    """Root of this package's errors; ``str()`` is one line (sometimes two) fit for a user."""


class UsageError(BlockError):
    """The caller asked for something that makes no sense: a bad option, size or name."""


class UnsupportedError(BlockError):
    """A known feature that this package, format or node cannot do; the message names it."""


class FormatError(BlockError):
    """The image's contents break the rules of its format."""


class LockError(BlockError):
    """Another process holds the image in a way that excludes us."""


class IoError(BlockError):
    """An operating system or transport error, with its errno."""

    def __init__(self, message: str, number: int = errno.EIO) -> None:
        super().__init__(message)
        self.errno = number

    @classmethod
    def from_os(cls, what: str, error: OSError) -> IoError:
        number = error.errno or errno.EIO
        return cls(f"{what}: {os.strerror(number)}", number)


class ContractError(BlockError):
    """A driver or a caller broke the node contract: a bug on the side that is named."""

    def __init__(self, node: str, operation: str, offset: int, length: int, why: str) -> None:
        super().__init__(f"{node}: {operation}({offset:#x}, {length:#x}): {why}")
        self.node, self.operation, self.offset, self.length = node, operation, offset, length


def reason(error: BlockError) -> str:
    """The error as the text of an errno: for messages that name the place themselves."""
    return os.strerror(error_number(error))


def error_number(error: BlockError) -> int:
    """The errno that fits best."""
    number: int = getattr(error, "errno", errno.EOPNOTSUPP if isinstance(error, UnsupportedError) else errno.EIO)
    return number
