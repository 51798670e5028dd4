"""``qemu-cli system``: a machine behind monitors.  Options are spelled with one dash, as users of machine emulators write them."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pyqemu.qdev import Stdio
    from pyqemu.qdev.serve import Service


def _drive(service: Service, text: str, images: ExitStack) -> None:
    from pyqemu.block import BlockError, open_image
    from pyqemu.qdev import keyval
    from pyqemu.qdev.errors import QdevError

    options = dict(keyval.parse(text, implied="file"))
    name, file = options.pop("id", ""), options.pop("file", "")
    options.pop("if", None)
    read_only = options.pop("readonly", "off") == "on"
    image_format = options.pop("format", None)
    if options or not name or not file:
        raise QdevError(f"-drive '{text[:100]}': expected file=...,id=...[,format=...][,readonly=on]")
    node = images.enter_context(open_image(file, image_format, read_only=read_only))
    service.machine.add_drive(name, node, errors=(BlockError, OSError))


def _streams() -> Stdio | None:
    """Our standard streams for the machine, unless we were started without."""
    from pyqemu.qdev import Stdio

    reader, writer = sys.__stdin__, sys.__stdout__
    if reader is None or writer is None:
        return None

    def write(data: bytes) -> None:
        writer.buffer.write(data)
        writer.buffer.flush()

    return Stdio(reader.fileno(), write)


def system(
    machine: Annotated[str, typer.Option("-machine", "-M", metavar="TYPE", help="Machine type; there is `none`, an empty one.")] = "none",
    board: Annotated[Path | None, typer.Option("-board", metavar="FILE", help="Devices of a platform text file.")] = None,
    drive: Annotated[list[str] | None, typer.Option("-drive", metavar="file=F,id=ID", help="Disk image for a device.")] = None,
    chardev: Annotated[list[str] | None, typer.Option("-chardev", metavar="BACKEND,id=ID", help="Character device.")] = None,
    device: Annotated[list[str] | None, typer.Option("-device", metavar="DRIVER[,PROP=V]", help="Add a device.")] = None,
    qmp: Annotated[list[str] | None, typer.Option("-qmp", metavar="ADDRESS", help="Serve QMP: unix:P, tcp:H:P, stdio.")] = None,
    monitor: Annotated[list[str] | None, typer.Option("-monitor", metavar="ADDRESS", help="Serve the human monitor.")] = None,
    qtest: Annotated[list[str] | None, typer.Option("-qtest", metavar="ADDRESS", help="Serve the qtest protocol.")] = None,
    nographic: Annotated[bool, typer.Option("-nographic", help="Accepted: there is no display.")] = False,
) -> None:
    """Start a machine and serve its monitors (-qmp, -monitor, -qtest) until `quit`."""
    from pyqemu.block.errors import BlockError
    from pyqemu.qdev import Machine
    from pyqemu.qdev.errors import QdevError
    from pyqemu.qdev.serve import Service

    def fail(text: str) -> typer.Exit:
        sys.stderr.write(f"qemu-cli system: {text}\n")
        return typer.Exit(1)

    if machine != "none":
        raise fail(f"unsupported machine type '{machine}'; there is 'none'")
    if not (qmp or monitor or qtest):
        raise fail("nothing would talk to the machine: give -qmp, -monitor or -qtest")
    service = Service(Machine(), _streams())
    with ExitStack() as images:
        images.callback(service.close)
        try:
            for text in drive or ():
                _drive(service, text, images)
            for text in chardev or ():
                service.add_chardev(text)
            if board is not None:
                service.add_board(board.read_text())
            for text in device or ():
                service.add_device(text)
            for text in qmp or ():
                service.add_qmp(text)
            for text in qtest or ():
                service.add_qtest(text)
            for text in monitor or ():
                service.add_monitor(text)
            service.run()
        except (QdevError, BlockError) as error:
            raise fail(str(error)) from None
        except OSError as error:
            raise fail(f"{error.filename or ''}: {error.strerror}") from None
        except KeyboardInterrupt:
            raise typer.Exit(130) from None
