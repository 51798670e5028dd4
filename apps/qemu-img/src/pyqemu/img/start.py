"""From the commands ``qemu-img``, ``qemu-io`` and ``qemu-nbd`` to their code, with the modules kept for them.  Start-up path."""

from __future__ import annotations

import gc
import os
import sys

from pyqemu.startup import snapshot

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

__all__ = ["run"]


def asks_for_help(arguments: list[str]) -> bool:
    """Help pages are made of docstrings, which the modules that are kept do not have."""
    return "-h" in arguments or "--help" in arguments


def run(command: str, arguments: list[str]) -> NoReturn:
    """Be ``command`` ("qemu-img", "qemu-io" or "qemu-nbd") with these arguments; ends the process."""
    gc.set_threshold(50_000)  # a command of some milliseconds makes no garbage, and looking for it costs one of them
    if command == "qemu-io":
        from .exerciser import main
    elif command == "qemu-nbd":
        from .server import main
    else:
        from .app import main
    status = main(arguments)
    if not asks_for_help(arguments):
        snapshot.finish()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)  # everything is closed; taking the interpreter apart would take milliseconds more


if __name__ == "__main__":
    if not asks_for_help(sys.argv):
        snapshot.use(sys.argv[1])
    run(sys.argv[1], sys.argv[2:])
