"""The entry point: finds the sub-command, imports only that, turns errors into one line and an exit code.

Start-up is a feature: scripts call ``info`` hundreds of times.  So a typer application with one command is built
for a known sub-command, and with all of them only for help.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from pyqemu.block.errors import BlockError

__all__ = ["COMMANDS", "CommandError", "main"]

VERSION = "7.2.0"

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
_HINT = "Try 'qemu-img --help' for more information"


class CommandError(Exception):
    """A message for stderr and an exit code; ``hint`` adds the line that points to the help."""

    def __init__(self, message: str, code: int = 1, *, hint: bool = False) -> None:
        super().__init__(message)
        self.code = code
        self.hint = hint


def _command(name: str) -> Callable[..., None]:
    module = importlib.import_module(f".commands.{COMMANDS[name]}", __package__)
    function: Callable[..., None] = getattr(module, name)
    return function


def _application(names: Sequence[str]) -> Any:
    import typer

    app = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
        help="QEMU disk image utility: create, convert, check and inspect disk images.",
        no_args_is_help=False,
    )
    for name in names:
        app.command(name)(_command(name))

    @app.callback()
    def several() -> None:
        """QEMU disk image utility: create, convert, check and inspect disk images."""

    return typer.main.get_command(app)


def _run(arguments: list[str]) -> int:
    if not arguments:
        raise CommandError("Not enough arguments", hint=True)
    first = arguments[0]
    if first in ("-V", "--version"):
        sys.stdout.write(f"qemu-img version {VERSION} (pyqemu)\n")
        return 0
    if first in ("-T", "--trace") or first.startswith("--trace="):
        raise CommandError("tracing (-T) is not supported")
    if first not in COMMANDS and first not in ("-h", "--help"):
        if first.startswith("-"):
            raise CommandError(f"unrecognized option '{first}'", hint=True)
        raise CommandError(f"Command not found: {first}", hint=True)
    if first == "resize" and len(arguments) > 1 and arguments[-1].startswith("-") and arguments[-2:-1] != ["--"]:
        if arguments[-1] not in ("-h", "--help"):
            # The size may be "-1G": the last argument is never an option.
            arguments = [*arguments[:-1], "--", arguments[-1]]
    names = [first] if first in COMMANDS else sorted(COMMANDS)
    result = _application(names).main(arguments, prog_name="qemu-img", standalone_mode=False)
    return result if isinstance(result, int) else 0


def _usage_text(error: Any) -> str:
    """A parse error in getopt's words."""
    option = getattr(error, "option_name", None)
    kind = type(error).__name__
    if kind == "NoSuchOption":
        if option.startswith("--"):
            return f"unrecognized option '{option}'"
        return f"unrecognized option '{option}'"
    if kind == "BadOptionUsage":
        return f"option requires an argument -- '{option.lstrip('-')}'"
    return str(error.format_message())


def main(argv: Sequence[str] | None = None) -> int:
    """Run with these arguments (default: the process's) and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except CommandError as error:
        sys.stdout.flush()
        if str(error):
            sys.stderr.write(f"qemu-img: {error}\n" + (f"{_HINT}\n" if error.hint else ""))
        return error.code
    except BlockError as error:
        sys.stdout.flush()
        sys.stderr.write(f"qemu-img: {error}\n")
        return getattr(error, "exit_code", 1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if hasattr(error, "format_message"):
            sys.stderr.write(f"qemu-img: {_usage_text(error)}\n{_HINT}\n")
            return 1
        if type(error).__name__ in ("Exit", "Abort"):
            return int(getattr(error, "exit_code", 1))
        raise


if __name__ == "__main__":
    sys.exit(main())
