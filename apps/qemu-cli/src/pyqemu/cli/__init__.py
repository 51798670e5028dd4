"""The command line ``qemu-cli``.

``qemu-cli user`` is dispatched before anything heavy is imported: its start-up is paid by every guest program.
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
        return
    if len(words) > 1 and words[1] in ("asm", "disas") and "--lines" in words:
        from .filters import quick

        status = quick(words[1], words[2:])
        if status is not None:
            sys.exit(status)
    from .app import app

    app(prog_name="qemu-cli")


__all__ = ["main"]
