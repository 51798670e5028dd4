"""``qemu-cli nbd`` and ``qemu-cli io``: disk images behind NBD, and the command language of block test suites."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

if TYPE_CHECKING:
    from pyqemu.block.nbd import NbdServer, ServeRequest
    from pyqemu.block.registry import OpenContext

Format = Annotated[str | None, typer.Option("-f", "--format", metavar="FMT", help="Image format (default: probed).")]
ImageOpts = Annotated[bool, typer.Option("--image-opts", help="FILE is a driver specification.")]
ReadOnly = Annotated[bool, typer.Option("-r", "--read-only", help="Open read-only.")]
Objects = Annotated[
    list[str] | None,
    typer.Option("--object", metavar="DEF", help="An object: secret,id=ID,... or tls-creds-x509,id=ID,dir=FOLDER,..."),
]
NoCache = Annotated[bool, typer.Option("-n", "--nocache", help="The same as cache mode none.")]
Aio = Annotated[str, typer.Option("-i", "--aio", metavar="threads", help="How I/O is done.")]
Discard = Annotated[str, typer.Option("-d", "--discard", metavar="ignore|unmap", help="What becomes of discards.")]
Trace = Annotated[list[str] | None, typer.Option("-T", "--trace", metavar="PATTERN", help="Accepted; there are no events.")]
_CACHE_MODES = ("none", "writeback", "writethrough", "directsync", "unsafe")


def _fail(command: str, text: str) -> NoReturn:
    sys.stderr.write(f"qemu-cli {command}: {text}\n")
    raise typer.Exit(1)


def _context(command: str, objects: list[str] | None, cache: str, nocache: bool, aio: str, share: bool = False) -> OpenContext:
    """What the options that both commands have say about opening."""
    from pyqemu.block.objects import parse_objects
    from pyqemu.block.registry import OpenContext

    if cache not in _CACHE_MODES:
        _fail(command, f"Invalid cache mode '{cache}'")
    if aio != "threads":
        _fail(command, f"Invalid aio mode '{aio}': only threads are supported")
    found = parse_objects(objects or [])
    mode = "none" if nocache else cache
    return OpenContext(cache=mode, force_share=share, secrets=found.secrets, credentials=found.credentials)


def _guarded(command: str, work: Callable[[], None]) -> None:
    """Errors as one line and exit code 1, Ctrl-C as 130."""
    from pyqemu.block.errors import BlockError

    try:
        work()
    except BlockError as error:
        _fail(command, str(error))
    except OSError as error:
        _fail(command, str(error.strerror or error))
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def nbd(
    file: Annotated[str | None, typer.Argument(metavar="FILE", help="The image to serve.")] = None,
    image_format: Format = None,
    image_opts: ImageOpts = False,
    read_only: ReadOnly = False,
    socket: Annotated[str | None, typer.Option("-k", "--socket", metavar="PATH", help="Unix socket to listen on.")] = None,
    bind: Annotated[str, typer.Option("-b", "--bind", metavar="HOST", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("-p", "--port", min=0, max=65535, help="TCP port; 0 takes a free one.")] = 10809,
    shared: Annotated[int, typer.Option("-e", "--shared", min=0, metavar="N", help="Clients at a time; 0: any number.")] = 1,
    name: Annotated[str, typer.Option("-x", "--export-name", metavar="NAME", help="Name of the export.")] = "",
    description: Annotated[str, typer.Option("-D", "--description", metavar="TEXT", help="Its description.")] = "",
    offset: Annotated[str, typer.Option("-o", "--offset", metavar="BYTES", help="Where in the image the export starts.")] = "0",
    bitmap: Annotated[list[str] | None, typer.Option("-B", "--bitmap", metavar="NAME", help="Expose a dirty bitmap.")] = None,
    allocation_depth: Annotated[bool, typer.Option("-A", "--allocation-depth", help="Expose allocation depth.")] = False,
    load_snapshot: Annotated[str | None, typer.Option("-l", "--load-snapshot", metavar="NAME", help="Serve a snapshot.")] = None,
    snapshot: Annotated[bool, typer.Option("-s", "--snapshot", help="Writes go to a temporary overlay.")] = False,
    persistent: Annotated[bool, typer.Option("-t", "--persistent", help="Go on when the last client has left.")] = False,
    cache: Annotated[str, typer.Option("--cache", metavar="MODE", help="Cache mode.")] = "writeback",
    nocache: NoCache = False,
    aio: Annotated[str, typer.Option("--aio", metavar="threads", help="How I/O is done.")] = "threads",
    discard: Annotated[str, typer.Option("--discard", metavar="ignore|unmap", help="What becomes of discards.")] = "unmap",
    detect_zeroes: Annotated[str, typer.Option("--detect-zeroes", metavar="off|on|unmap", help="Treatment of zeros.")] = "off",
    tls_creds: Annotated[str | None, typer.Option("--tls-creds", metavar="ID", help="TLS credentials (see --object).")] = None,
    tls_hostname: Annotated[str | None, typer.Option("--tls-hostname", metavar="HOST", help="Expected of the server (-L).")] = None,
    tls_authz: Annotated[str | None, typer.Option("--tls-authz", metavar="ID", hidden=True)] = None,
    objects: Objects = None,
    fork: Annotated[bool, typer.Option("--fork", help="Go to the background once the server listens.")] = False,
    pid_file: Annotated[str | None, typer.Option("--pid-file", metavar="FILE", help="Store the process id.")] = None,
    listing: Annotated[bool, typer.Option("-L", "--list", help="List the exports of another server.")] = False,
    connect: Annotated[str | None, typer.Option("-c", "--connect", metavar="DEV", hidden=True)] = None,
    disconnect: Annotated[str | None, typer.Option("-d", "--disconnect", metavar="DEV", hidden=True)] = None,
    trace: Trace = None,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help="Say where the server listens.")] = False,
) -> None:
    """Serve a disk image over NBD."""
    from pyqemu.block.nbd import ServeRequest, credentials_context, describe_exports
    from pyqemu.block.units import parse_size

    for option, value in (("-c", connect), ("-d", disconnect), ("--tls-authz", tls_authz)):
        if value is not None:
            _fail("nbd", f"{option} is not supported")
    if socket is not None and not os.path.isabs(socket):
        _fail("nbd", "socket path must be absolute")

    def credentials(*, server: bool, context: OpenContext) -> Any:
        if tls_creds is None:
            return None
        return credentials_context(context.credentials, tls_creds, context.secrets, server=server)

    def list_exports() -> None:
        if file is not None:
            _fail("nbd", "List mode is incompatible with a file name")
        if name or description or bitmap or snapshot or load_snapshot or offset != "0":
            _fail("nbd", "List mode is incompatible with per-device settings")
        tls = credentials(server=False, context=_context("nbd", objects, cache, nocache, aio))
        print(describe_exports(unix=socket, host=bind, port=port, tls=tls, tls_hostname=tls_hostname))

    def serve() -> None:
        if file is None:
            _fail("nbd", "Invalid number of arguments")
        if discard not in ("ignore", "unmap"):
            _fail("nbd", f"Invalid discard mode '{discard}'")
        if detect_zeroes not in ("off", "on", "unmap"):
            _fail("nbd", f"Invalid detect-zeroes mode '{detect_zeroes}'")
        context = _context("nbd", objects, cache, nocache, aio)
        request = ServeRequest(
            file, image_format, image_opts, read_only, name, description, socket, bind, port,
            bitmaps=bitmap or [], allocation_depth=allocation_depth, load_snapshot=load_snapshot, temporary=snapshot,
            offset=parse_size(offset, "offset"), persistent=persistent, shared=shared, discard=discard == "unmap",
            detect_zeroes=detect_zeroes, context=context, tls=credentials(server=True, context=context),
        )  # fmt: skip
        _serve(request, fork=fork, pid_file=pid_file, verbose=verbose)

    _guarded("nbd", list_exports if listing else serve)


def _serve(request: ServeRequest, *, fork: bool, pid_file: str | None, verbose: bool) -> None:
    from pyqemu.block.nbd import run_nbd_server

    tell = _go_to_background() if fork else None

    def ready(server: NbdServer) -> None:
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda *_: server.stop())
        if pid_file is not None:
            with open(pid_file, "w") as out:
                out.write(f"{os.getpid()}\n")
        if verbose:
            sys.stderr.write(f"listening on {request.unix or f'{request.host}:{server.port}'}\n")
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


def io(
    file: Annotated[str | None, typer.Argument(metavar="FILE", help="The image; it can also be opened by a command.")] = None,
    command: Annotated[list[str] | None, typer.Option("-c", "--cmd", metavar="COMMAND", help="Run it; may be repeated.")] = None,
    image_format: Format = None,
    image_opts: ImageOpts = False,
    read_only: ReadOnly = False,
    snapshot: Annotated[bool, typer.Option("-s", "--snapshot", help="Writes go to a temporary overlay.")] = False,
    cache: Annotated[str, typer.Option("-t", "--cache", metavar="MODE", help="Cache mode.")] = "writeback",
    nocache: NoCache = False,
    native: Annotated[bool, typer.Option("-k", "--native-aio", hidden=True)] = False,
    aio: Aio = "threads",
    discard: Discard = "unmap",
    misalign: Annotated[bool, typer.Option("-m", "--misalign", help="Use buffers that are not aligned.")] = False,
    share: Annotated[bool, typer.Option("-U", "--force-share", help="Open although another process writes.")] = False,
    copy_on_read: Annotated[bool, typer.Option("-C", "--copy-on-read", help="Store what is read from backing files.")] = False,
    objects: Objects = None,
    trace: Trace = None,
) -> None:
    """Run read, write, map and other commands on an image; without -c from standard input."""
    from pyqemu.block.io import IoOptions, IoSession

    if native:
        _fail("io", "-k (native AIO) is not supported")
    if discard not in ("ignore", "off", "unmap", "on"):
        _fail("io", f"Invalid discard option: {discard}")

    def say(text: str) -> None:
        sys.stdout.write(text + "\n")

    def run() -> None:
        context = _context("io", objects, cache, nocache, aio, share)
        options = IoOptions(image_format, image_opts, read_only, snapshot, copy_on_read, discard in ("unmap", "on"))
        with IoSession(say=say, complain=_complain, context=context, options=options) as session:
            if file is not None and not session.open(file):
                raise typer.Exit(1)
            for line in command if command is not None else _lines():
                session.run(line)
                sys.stdout.flush()
                if session.ended:
                    break
        if session.failed:
            raise typer.Exit(1)

    _guarded("io", run)


def _complain(text: str) -> None:
    sys.stdout.flush()
    sys.stderr.write(f"qemu-io: {text}\n")


def _lines() -> Any:
    """Standard input, with a prompt on a terminal."""
    while True:
        if sys.stdin.isatty():
            sys.stdout.write("qemu-io> ")
            sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            return
        yield line
