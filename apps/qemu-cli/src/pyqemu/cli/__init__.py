"""The command line ``qemu-cli``.

``qemu-cli user`` is dispatched before anything heavy is imported: its start-up is paid by every guest program.
``io`` and ``nbd`` are the programs qemu-io and qemu-nbd of `pyqemu.img`; they too do without what they do not need.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point of the command."""
    words = sys.argv
    if len(words) > 1 and words[1] == "user":
        import gc

        from . import snapshot

        gc.set_threshold(50_000)  # start-up makes no garbage, and looking for it costs a millisecond
        snapshot.use()
        from .user import run

        run(words[2:], snapshot.finish)
    elif len(words) > 1 and words[1] == "io":
        from pyqemu.img.exerciser import main as exercise

        sys.exit(exercise(words[2:]))
    elif len(words) > 1 and words[1] == "nbd":
        from pyqemu.img.server import main as serve

        sys.exit(serve(words[2:]))
    else:
        from .app import app

        app(prog_name="qemu-cli")


__all__ = ["main"]
