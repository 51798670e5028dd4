"""``qemu-io``: the command language of block test suites on an image."""

from __future__ import annotations

import sys

from .declare import Annotated, Opt
from .errors import CommandError
from .program import run_single
from .types import (
    CACHE_MODES,
    Aio,
    Cache,
    Files,
    Format,
    ImageOpts,
    Objects,
    Share,
    Temporary,
    make_context,
    warn_probed_raw,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["io", "main"]

ReadOnly = Annotated[bool, Opt("-r", "--read-only", help="Open read-only.")]
NoCache = Annotated[bool, Opt("-n", "--nocache", help="The same as cache mode none.")]
Trace = Annotated[list[str] | None, Opt("-T", "--trace", metavar="PATTERN", help="Accepted; there are no events.")]


def io(
    files: Files = None,
    command: Annotated[
        list[str] | None, Opt("-c", "--cmd", metavar="COMMAND", help="Run this command; may be repeated.")
    ] = None,
    format: Format = None,
    image_opts: ImageOpts = False,
    read_only: ReadOnly = False,
    snapshot: Temporary = False,
    cache: Cache = None,
    nocache: NoCache = False,
    native: Annotated[bool, Opt("-k", "--native-aio", hidden=True)] = False,
    aio: Aio = None,
    discard: Annotated[
        str | None, Opt("-d", "--discard", metavar="ignore|unmap", help="What becomes of discards.")
    ] = None,
    misalign: Annotated[bool, Opt("-m", "--misalign", help="Use buffers that are not aligned.")] = False,
    share: Share = False,
    copy_on_read: Annotated[bool, Opt("-C", "--copy-on-read", help="Store what is read from backing files.")] = False,
    objects: Objects = None,
    trace: Trace = None,
) -> int:
    """Run read, write, map and other commands on an image; without -c from standard input."""
    if native:
        raise CommandError("AIO mode 'native' is not supported; use 'threads'")
    if aio not in (None, "threads", "native", "io_uring"):
        raise CommandError(f"Invalid aio option: {aio}")
    if aio not in (None, "threads"):
        raise CommandError(f"AIO mode '{aio}' is not supported; use 'threads'")
    if cache is not None and cache not in CACHE_MODES:
        raise CommandError(f"Invalid cache option: {cache}")
    if discard not in (None, "ignore", "off", "unmap", "on"):
        raise CommandError(f"Invalid discard option: {discard}")
    if files and len(files) > 1:
        raise CommandError(f"Unexpected argument: {files[1]}", hint=True)
    from pyqemu.block.io import IoOptions, IoSession

    context = make_context(objects, cache="none" if nocache else cache or "writethrough", share=share)
    options = IoOptions(format, image_opts, read_only, snapshot, copy_on_read, discard not in ("ignore", "off"))
    with IoSession(say=_say, complain=_complain, context=context, options=options, opened=warn_probed_raw) as session:
        if files and not session.open(files[0]):
            return 1
        for line in command if command is not None else _lines():
            session.run(line)
            sys.stdout.flush()
            if session.ended:
                break
    return 1 if session.failed else 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _complain(text: str) -> None:
    sys.stdout.flush()
    sys.stderr.write(f"qemu-io: {text}\n")


def _lines() -> Iterator[str]:
    """Standard input.  The prompt is shown there too, as scripts that talk to this program wait for it."""
    while True:
        sys.stdout.write("qemu-io> ")
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            return
        yield line


def main(argv: Sequence[str] | None = None) -> int:
    """Run with these arguments (default: the process's) and return the exit code."""
    return run_single("qemu-io", io, list(sys.argv[1:] if argv is None else argv))
