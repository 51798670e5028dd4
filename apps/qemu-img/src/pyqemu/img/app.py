"""The entry point: finds the sub-command, imports only that, turns errors into one line and an exit code.

Start-up is a feature: scripts call ``info`` hundreds of times.  So a typer application with one command is built
for a known sub-command, and with all of them only for help.
"""

from __future__ import annotations

import os
import sys

from .declare import parse, to_typer
from .errors import CommandError
from .program import VERSION, guarded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["COMMANDS", "main"]

#: Sub-command -> module; the function has the command's name.
COMMANDS = {
    "amend": "change",
    "bench": "run",
    "bitmap": "bitmap",
    "check": "inspect",
    "commit": "change",
    "compare": "compare",
    "convert": "copy",
    "create": "create",
    "dd": "copy",
    "info": "inspect",
    "map": "inspect",
    "measure": "create",
    "rebase": "change",
    "resize": "change",
    "snapshot": "change",
}


def _command(name: str) -> Callable[..., int | None]:
    full = f"{__package__}.commands.{COMMANDS[name]}"
    __import__(full)
    function: Callable[..., int | None] = getattr(sys.modules[full], name)
    return function


def _help(arguments: list[str]) -> int:
    """Help pages, made by typer from the same declarations."""
    import typer
    from pyqemu.block.registry import FILTERS, FORMATS, PROTOCOLS

    known = " ".join(sorted([*FORMATS, *PROTOCOLS, *FILTERS]))
    app = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
        help="QEMU disk image utility: create, convert, check and inspect disk images.",
        epilog=f"Supported formats: {known}",
    )
    for name in sorted(COMMANDS):
        app.command(name)(to_typer(_command(name)))
    typer.main.get_command(app).main(arguments, prog_name="qemu-img", standalone_mode=False)
    return 0


def _skip_trace(arguments: list[str]) -> list[str]:
    """Read ``-T`` options in front of the command.  There are no trace events here, and a name that is none is warned of."""
    while arguments and (arguments[0] in ("-T", "--trace") or arguments[0].startswith(("--trace=", "-T"))):
        first, *rest = arguments
        text = first.removeprefix("--trace=").removeprefix("-T") if first not in ("-T", "--trace") else ""
        if first in ("-T", "--trace"):
            if not rest:
                raise CommandError(f"missing argument for option '{first}'", hint=True)
            text, *rest = rest
        for piece in text.split(","):
            key, equals, value = piece.partition("=")
            if equals and key == "events" and not os.path.exists(value):
                raise CommandError(f"{value}: No such file or directory")
            name = value if equals and key == "enable" else "" if equals else piece
            if name and "*" not in name:
                sys.stderr.write(f"qemu-img: warning: trace event '{name}' does not exist\n")
        arguments = rest
    if not arguments:
        raise CommandError("Not enough arguments", hint=True)
    return arguments


def _run(arguments: list[str]) -> int:
    if not arguments:
        raise CommandError("Not enough arguments", hint=True)
    arguments = _skip_trace(arguments)
    first = arguments[0]
    if first in ("-V", "--version"):
        sys.stdout.write(f"qemu-img version {VERSION} (pyqemu)\n")
        return 0
    if first not in COMMANDS and first not in ("-h", "--help"):
        if first.startswith("-"):
            raise CommandError(f"unrecognized option '{first}'", hint=True)
        raise CommandError(f"Command not found: {first}", hint=True)
    if first == "resize" and len(arguments) > 1 and arguments[-1].startswith("-") and arguments[-2:-1] != ["--"]:
        if arguments[-1] not in ("-h", "--help"):
            # The size may be "-1G": the last argument is never an option.
            arguments = [*arguments[:-1], "--", arguments[-1]]
    if first in ("-h", "--help"):
        return _help(["--help"])
    if arguments[1:2] in (["-h"], ["--help"]):
        return _help([first, "--help"])
    command = _command(first)
    return command(**parse(command, arguments[1:])) or 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run with these arguments (default: the process's) and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    return guarded("qemu-img", lambda: _run(arguments))


if __name__ == "__main__":
    sys.exit(main())
