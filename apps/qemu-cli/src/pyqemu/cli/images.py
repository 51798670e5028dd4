"""``qemu-cli nbd`` and ``qemu-cli io``: disk images behind NBD, and the command language of block test suites."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pyqemu.block.nbd import NbdServer

Format = Annotated[str | None, typer.Option("-f", "--format", metavar="FMT", help="Image format (default: probed).")]
ImageOpts = Annotated[bool, typer.Option("--image-opts", help="FILE is a driver specification.")]
ReadOnly = Annotated[bool, typer.Option("-r", "--read-only", help="Open read-only.")]


def nbd(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The image to serve.")],
    image_format: Format = None,
    image_opts: ImageOpts = False,
    read_only: ReadOnly = False,
    socket: Annotated[str | None, typer.Option("-k", "--socket", metavar="PATH", help="Unix socket to listen on.")] = None,
    bind: Annotated[str, typer.Option("-b", "--bind", metavar="HOST", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("-p", "--port", min=0, max=65535, help="TCP port; 0 takes a free one.")] = 10809,
    name: Annotated[str, typer.Option("-x", "--export-name", metavar="NAME", help="Name of the export.")] = "",
    description: Annotated[str, typer.Option("-D", "--description", metavar="TEXT", help="Its description.")] = "",
    bitmap: Annotated[list[str] | None, typer.Option("-B", "--bitmap", metavar="NAME", help="Expose a dirty bitmap.")] = None,
    allocation_depth: Annotated[bool, typer.Option("-A", "--allocation-depth", help="Expose allocation depth.")] = False,
    snapshot: Annotated[str | None, typer.Option("-l", "--load-snapshot", metavar="NAME", help="Serve a snapshot.")] = None,
    persistent: Annotated[bool, typer.Option("-t", "--persistent", help="Go on when the last client has left.")] = False,
    cache: Annotated[str, typer.Option("--cache", metavar="MODE", help="Cache mode.")] = "writeback",
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help="Say where the server listens.")] = False,
) -> None:
    """Serve a disk image over NBD."""
    from pyqemu.block.errors import BlockError
    from pyqemu.block.nbd import run_nbd_server

    def ready(server: NbdServer) -> None:
        if verbose:
            sys.stderr.write(f"listening on {socket or f'{bind}:{server.port}'}\n")
            sys.stderr.flush()

    try:
        run_nbd_server(
            file, format=image_format, image_opts=image_opts, read_only=read_only, name=name, description=description, unix=socket,
            host=bind, port=port, bitmaps=bitmap, allocation_depth=allocation_depth, snapshot=snapshot, persistent=persistent,
            cache=cache, ready=ready,
        )  # fmt: skip
    except BlockError as error:
        sys.stderr.write(f"qemu-cli nbd: {error}\n")
        raise typer.Exit(1) from None
    except OSError as error:
        sys.stderr.write(f"qemu-cli nbd: {error.strerror}\n")
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def io(
    file: Annotated[str | None, typer.Argument(metavar="FILE", help="The image; it can also be opened by a command.")] = None,
    command: Annotated[list[str] | None, typer.Option("-c", "--cmd", metavar="COMMAND", help="Run it; may be repeated.")] = None,
    image_format: Format = None,
    image_opts: ImageOpts = False,
    read_only: ReadOnly = False,
    cache: Annotated[str, typer.Option("-t", "--cache", metavar="MODE", help="Cache mode.")] = "writeback",
) -> None:
    """Run read, write, map and other commands on an image; without -c from standard input."""
    from contextlib import nullcontext

    from pyqemu.block import open_image
    from pyqemu.block.errors import BlockError
    from pyqemu.block.io import IoSession
    from pyqemu.block.registry import OpenContext

    def say(text: str) -> None:
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
        sys.stdout.flush()

    context = OpenContext(cache=cache)
    try:
        opened = open_image(file, image_format, read_only=read_only, image_opts=image_opts, context=context) if file else nullcontext()
        with opened as node:
            session = IoSession(node, say=say, context=context)
            for line in command if command is not None else sys.stdin:
                session.run(line)
                if session.ended:
                    break
    except BlockError as error:
        sys.stderr.write(f"qemu-cli io: {error}\n")
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    if session.failed:
        raise typer.Exit(1)
