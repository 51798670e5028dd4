"""``qemu-nbd``: a disk image behind the network block device protocol."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence

from pyqemu.block.errors import BlockError, UsageError
from pyqemu.block.units import parse_size

from .declare import Annotated, Opt
from .errors import CommandError
from .exerciser import NoCache, ReadOnly, Trace
from .program import run_single
from .types import CACHE_MODES, Files, Format, ImageOpts, Objects, Temporary, make_context, warn_probed_raw

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from pyqemu.block.nbd import NbdServer, ServeRequest

__all__ = ["main", "nbd"]

_LONGEST_NAME = 4096


def nbd(
    files: Files = None,
    format: Format = None,
    image_opts: ImageOpts = False,
    read_only: ReadOnly = False,
    socket: Annotated[str | None, Opt("-k", "--socket", metavar="PATH", help="Unix socket to listen on.")] = None,
    bind: Annotated[str | None, Opt("-b", "--bind", metavar="HOST", help="Address to listen on (127.0.0.1).")] = None,
    port: Annotated[str | None, Opt("-p", "--port", metavar="PORT", help="TCP port (10809); 0: a free one.")] = None,
    shared: Annotated[str, Opt("-e", "--shared", metavar="N", help="Clients at a time (1); 0: any number.")] = "1",
    name: Annotated[str, Opt("-x", "--export-name", metavar="NAME", help="Name of the export.")] = "",
    description: Annotated[str, Opt("-D", "--description", metavar="TEXT", help="Its description.")] = "",
    offset: Annotated[
        str | None, Opt("-o", "--offset", metavar="BYTES", help="Where in the image the export starts.")
    ] = None,
    bitmap: Annotated[list[str] | None, Opt("-B", "--bitmap", metavar="NAME", help="Expose a dirty bitmap.")] = None,
    allocation_depth: Annotated[bool, Opt("-A", "--allocation-depth", help="Expose allocation depth.")] = False,
    load_snapshot: Annotated[
        str | None, Opt("-l", "--load-snapshot", metavar="NAME", help="Serve an internal snapshot.")
    ] = None,
    snapshot: Temporary = False,
    persistent: Annotated[bool, Opt("-t", "--persistent", help="Go on when the last client has left.")] = False,
    cache: Annotated[list[str] | None, Opt("--cache", metavar="MODE", help="Cache mode.")] = None,
    nocache: NoCache = False,
    aio: Annotated[str | None, Opt("--aio", metavar="threads", help="How I/O is done.")] = None,
    discard: Annotated[
        str | None, Opt("--discard", metavar="ignore|unmap", help="What becomes of discards (ignore).")
    ] = None,
    detect_zeroes: Annotated[str, Opt("--detect-zeroes", metavar="off|on|unmap", help="Treatment of zeros.")] = "off",
    tls_creds: Annotated[str | None, Opt("--tls-creds", metavar="ID", help="TLS credentials (see --object).")] = None,
    tls_hostname: Annotated[
        str | None, Opt("--tls-hostname", metavar="HOST", help="Name the server must prove (with -L).")
    ] = None,
    tls_authz: Annotated[str | None, Opt("--tls-authz", metavar="ID", hidden=True)] = None,
    objects: Objects = None,
    fork: Annotated[bool, Opt("--fork", help="Go to the background once the server listens.")] = False,
    pid_file: Annotated[str | None, Opt("--pid-file", metavar="FILE", help="Store the process id.")] = None,
    listing: Annotated[bool, Opt("-L", "--list", help="List the exports of another server.")] = False,
    connect: Annotated[str | None, Opt("-c", "--connect", metavar="DEV", hidden=True)] = None,
    disconnect: Annotated[str | None, Opt("-d", "--disconnect", metavar="DEV", hidden=True)] = None,
    trace: Trace = None,
    verbose: Annotated[bool, Opt("-v", "--verbose", help="With -p 0: say which port it is.")] = False,
) -> None:
    """Serve a disk image over NBD."""
    for option, value in (("-c", connect), ("-d", disconnect)):
        if value is not None:
            raise CommandError(f"{option}: kernel devices are not supported")
    if tls_authz is not None:
        if tls_creds is None:
            raise CommandError("--tls-authz is not permitted without --tls-creds")
        raise CommandError("--tls-authz is not supported")
    modes = (cache or []) + (["none"] if nocache else [])
    if len(modes) > 1:
        raise CommandError("-n and --cache can only be specified once")
    if modes and modes[0] not in CACHE_MODES:
        raise CommandError(f"Invalid cache mode `{modes[0]}'")
    if aio not in (None, "threads", "native", "io_uring"):
        raise CommandError(f"Invalid aio mode '{aio}'")
    if aio not in (None, "threads"):
        raise CommandError(f"AIO mode '{aio}' is not supported; use 'threads'")
    if discard not in (None, "ignore", "off", "unmap", "on"):
        raise CommandError(f"Invalid discard mode `{discard}'")
    if detect_zeroes not in ("off", "on", "unmap"):
        raise CommandError(f"Failed to parse detect_zeroes mode: invalid parameter value: {detect_zeroes}")
    if detect_zeroes == "unmap" and discard not in ("unmap", "on"):
        raise CommandError("setting detect-zeroes to unmap is not allowed without setting discard operation to unmap")
    start = _number("offset", "0" if offset is None else offset)
    if image_opts and format is not None:
        raise CommandError("--image-opts and -f are mutually exclusive")
    clients = _number("shared device number", shared)
    for what, text in (("name", name), ("description", description)):
        if len(text.encode()) > _LONGEST_NAME:
            raise CommandError(f"export {what} '{text}' too long")
    context = make_context(objects, cache=modes[0] if modes else "writeback")
    if listing:
        if files:
            raise CommandError("List mode is incompatible with a file name")
        if name or description or bitmap or snapshot or load_snapshot or offset or read_only or allocation_depth:
            raise CommandError("List mode is incompatible with per-device settings")
        if fork:
            raise CommandError("List mode is incompatible with forking")
    elif not files or len(files) != 1:
        raise CommandError("Invalid number of arguments", hint=True)
    if tls_hostname is not None and tls_creds is None:
        raise CommandError("--tls-hostname is not permitted without --tls-creds")
    if tls_hostname is not None and not listing:
        raise CommandError("TLS hostname is only supported with export list")
    if socket is not None and not os.path.isabs(socket):
        raise CommandError("socket path must be absolute")
    from pyqemu.block.nbd import ServeRequest, credentials_context, describe_exports

    tls: Any = None
    if tls_creds is not None:
        try:
            tls = credentials_context(context.credentials, tls_creds, context.secrets, server=not listing)
        except BlockError as error:
            raise CommandError(f"Failed to get TLS creds: {error}") from None
    host, number = bind or "127.0.0.1", _port(port)
    if listing:
        print(describe_exports(unix=socket, host=host, port=number, tls=tls, tls_hostname=tls_hostname))
        return
    assert files
    request = ServeRequest(
        files[0], format, image_opts, read_only, name, description, socket, host, number,
        bitmaps=bitmap or [], allocation_depth=allocation_depth, load_snapshot=load_snapshot, temporary=snapshot,
        offset=start, persistent=persistent, shared=clients, discard=discard in ("unmap", "on"),
        detect_zeroes=detect_zeroes, context=context, tls=tls,
    )  # fmt: skip
    _serve(request, fork=fork, pid_file=pid_file, verbose=verbose)


def _number(what: str, text: str) -> int:
    """A number as C writes it, or (which qemu-nbd does not know) a size with a suffix."""
    try:
        number = int(text, 8 if text[:1] == "0" and text.isdigit() else 0)
    except ValueError:
        try:
            number = parse_size(text) if text else -1
        except UsageError:
            number = -1
    if not 0 <= number < 1 << 64:
        raise CommandError(f"Invalid {what} '{text}'")
    return number


def _port(text: str | None) -> int:
    if text is None:
        return 10809
    if not text.isdigit() or int(text) > 65535:
        raise CommandError(f"Invalid port '{text}'")
    return int(text)


def _serve(request: ServeRequest, *, fork: bool, pid_file: str | None, verbose: bool) -> None:
    from pyqemu.block.nbd import run_nbd_server

    request.opened = warn_probed_raw
    tell = _go_to_background() if fork else None

    def ready(server: NbdServer) -> None:
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda *_: server.stop())
        if pid_file is not None:
            try:
                with open(pid_file, "w") as out:
                    out.write(f"{os.getpid()}\n")
            except OSError as error:
                raise CommandError(f"Could not create '{pid_file}': {error.strerror}") from None
        if verbose and request.unix is None and not request.port:  # which one is free nobody else knows
            sys.stderr.write(f"listening on {request.host}:{server.port}\n")
            sys.stderr.flush()
        if tell is not None:
            tell()

    run_nbd_server(request, ready)


def _go_to_background() -> Callable[[], None]:
    """Fork.  The parent waits for the child's word and exits with 0, or with 1 if the child ended without it.

    Returns in the child, with what gives the word; until then the child's messages still reach the terminal.
    """
    reader, writer = os.pipe()
    if os.fork():
        os.close(writer)
        os._exit(0 if os.read(reader, 1) else 1)
    os.close(reader)
    os.setsid()

    def tell() -> None:
        null = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(null, descriptor)
        os.close(null)
        os.write(writer, b".")
        os.close(writer)

    return tell


def main(argv: Sequence[str] | None = None) -> int:
    """Run with these arguments (default: the process's) and return the exit code."""
    return run_single("qemu-nbd", nbd, list(sys.argv[1:] if argv is None else argv))
