"""``qemu-cli cache``: look at the cache of generated code, clear it, take it to another machine."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

if TYPE_CHECKING:
    from pyqemu.tcg_jit.archive import Folder

cache_app = typer.Typer(no_args_is_help=True, help="The cache of generated code.", rich_markup_mode=None)
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}


def _fail(text: str) -> NoReturn:
    sys.stderr.write(f"qemu-cli cache: {text}\n")
    raise typer.Exit(1)


def _root() -> str:
    from pyqemu.tcg_jit import cache

    return cache.default_root()


def _age(moment: float) -> str:
    seconds = max(time.time() - moment, 0)
    for unit in ("w", "d", "h", "m"):
        if seconds >= 2 * _UNITS[unit]:
            return f"{seconds // _UNITS[unit]:.0f}{unit}"
    return f"{seconds:.0f}s"


def _size(size: int) -> str:
    return f"{size / 1024:.0f} KiB" if size < 10 << 20 else f"{size / (1 << 20):.0f} MiB"


def _as_dict(folder: Folder) -> dict[str, Any]:
    return {
        **folder._asdict(),
        "about": folder.about._asdict() if folder.about is not None else None,
        "programs": [program._asdict() for program in folder.programs],
    }


@cache_app.command("show")
def cache_show(as_json: Json = False) -> None:
    """Where the cache is and what it holds: per guest the handlers, per program the regions."""
    from pyqemu.tcg_jit import archive
    from pyqemu.tcg_jit.shared import FOLDER as LIBRARIES

    root = _root()
    found = archive.folders(root)
    if as_json:
        typer.echo(json.dumps({"folder": root, "guests": [_as_dict(folder) for folder in found]}, indent=1))
        return
    typer.echo(f"folder  {root}" + ("" if Path(root).is_dir() else " (not there yet)"))
    for folder in found:
        about = folder.about
        of = f"{about.target} {about.argument}".strip() if about is not None else "?"
        state = {True: "in use", False: "for other sources or another processor", None: "not known for what"}[folder.current]
        typer.echo(
            f"{Path(folder.path).name}  {of}, {state}: {folder.handlers} handlers, {_size(folder.size)} in {folder.files} files,"
            f" written {_age(folder.written)} ago"
        )
        for name in folder.damaged:
            typer.echo(f"  damaged, ignored: {name}")
        for program in folder.programs:
            name = "libraries" if program.name == LIBRARIES else f"program {program.name}"
            typer.echo(
                f"  {name}: {program.blocks} blocks, {program.regions} regions,"
                f" {_size(program.size)} in {program.files} files,"
                f" run {_age(program.used)} ago, {program.uses} uses"
                + (f", {program.damaged} damaged" if program.damaged else "")
            )


@cache_app.command("info", hidden=True)
def cache_info() -> None:
    """The older name of `show`."""
    cache_show()


@cache_app.command("clear")
def cache_clear(
    older_than: Annotated[
        str, typer.Option("--older-than", metavar="AGE", help="Only what was not used for AGE: 30d, 12h, 90m, 3600s, 4w.")
    ] = "",
) -> None:
    """Delete generated code.  Running programs are not affected; it is made again when needed."""
    from pyqemu.tcg_jit import cache

    moment = 0.0
    if older_than:
        number, unit = older_than[:-1], older_than[-1]
        if unit not in _UNITS or not number.isdecimal():
            _fail(f"{older_than!r} is no age; write for example 30d")
        moment = time.time() - int(number) * _UNITS[unit]
    typer.echo(f"removed {cache.clear(_root(), moment)} files")


@cache_app.command("export")
def cache_export(file: Annotated[str, typer.Argument(metavar="FILE", help="The archive to write.")], as_json: Json = False) -> None:
    """Write what was made by this installation to an archive, for other machines with the same processor and the same pyqemu."""
    from pyqemu.tcg_jit import archive
    from pyqemu.tcg_jit.errors import EngineError

    try:
        guests, files = archive.export(_root(), file)
    except EngineError as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{file}: {error.strerror}")
    typer.echo(json.dumps({"guests": guests, "files": files}) if as_json else f"wrote {files} files of {guests} guests to {file}")


@cache_app.command("import")
def cache_import(file: Annotated[str, typer.Argument(metavar="FILE", help="An archive.")], as_json: Json = False) -> None:
    """Take over what fits this machine.  It is machine code that guests will run through: import only what you trust.

    The exit status is 1 when nothing fits.
    """
    from pyqemu.tcg_jit import archive
    from pyqemu.tcg_jit.errors import EngineError

    try:
        found = archive.import_(_root(), file)
    except EngineError as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{file}: {error.strerror}")
    if as_json:
        typer.echo(json.dumps(found._asdict()))
    else:
        for what, why in found.refused:
            typer.echo(f"refused: {what}: {why}", err=True)
        typer.echo(f"took over {found.files} files: {found.handlers} handlers, {found.regions} regions, {found.blocks} blocks")
    if not found.files:
        raise typer.Exit(1)


@cache_app.command("build")
def cache_build(guests: Annotated[list[str] | None, typer.Argument(metavar="[GUEST]...", help="Default: all.")] = None) -> None:
    """Make the common handlers of guests, for all users of this installation: the first run of a program then starts fast."""
    from pyqemu.linux_user.guests import GUESTS
    from pyqemu.tcg_jit import prebuild

    known = sorted(set(GUESTS.values()))
    for guest in guests or known:
        if guest not in known:
            _fail(f"no guest {guest!r}: there are {', '.join(known)}")
        target = __import__(f"pyqemu.targets.{guest}.target", fromlist=["target"]).target("")
        start = time.monotonic()
        try:
            _, count, failed = prebuild.build(target)
        except OSError as error:
            _fail(f"{error.filename}: {error.strerror}")
        for key, why in failed.items():
            typer.echo(f"{guest}: {key}: {why}", err=True)
        if count:
            typer.echo(f"{guest}: {count} handlers in {time.monotonic() - start:.1f} s")
