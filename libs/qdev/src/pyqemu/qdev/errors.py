"""What can go wrong, by name."""

from __future__ import annotations


class QdevError(Exception):
    """Base of every error this package raises on purpose."""

    error_class = "GenericError"
    """The class QMP reports it as."""


class PropertyError(QdevError):
    """A property that does not exist, a value it cannot take, or a change that comes too late."""


class DeviceNotFound(QdevError):
    """A path or id that names no object."""

    error_class = "DeviceNotFound"


class DeviceError(QdevError):
    """A device that cannot be described, realized, placed or removed like this."""


class WiringError(QdevError):
    """A line that does not exist, is driven twice, or stays open although it must not."""


class StateError(QdevError):
    """A snapshot that does not fit this machine or is damaged."""


class CommandNotFound(QdevError):
    """A monitor command that does not exist."""

    error_class = "CommandNotFound"


class UnsupportedError(QdevError):
    """A request that is understood and not implemented."""

    def __init__(self, what: str, reason: str) -> None:
        super().__init__(f"{what} is not supported: {reason}")
        self.what, self.reason = what, reason
