"""What the programs of this package have in common: errors as one line, exit codes, help pages and versions."""

from __future__ import annotations

import os
import sys

from pyqemu.block.errors import BlockError

from .declare import GETOPT, parse, to_typer
from .errors import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["VERSION", "guarded", "run_single", "show_help"]

#: The version of QEMU whose options, output and exit codes the programs have.
VERSION = "7.2.0"


def guarded(program: str, work: Callable[[], int]) -> int:
    """Run ``work``: what goes wrong becomes one line on stderr and an exit code."""
    try:
        message = ""
        try:
            code = work()
        except CommandError as error:
            code, message = error.code, str(error)
            if message and error.hint:
                message += f"\nTry '{program} --help' for more information"
        except BlockError as error:
            code, message = getattr(error, "exit_code", 1), str(error)
        # Standard output comes last, as where it is buffered by C's library: whoever reads both through one pipe sees the same.
        if message:
            sys.stderr.write(f"{program}: {message}\n")
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        _discard_output()
        return 1
    except OSError as error:
        # Standard output may be what failed (a full disk): what is left in its buffer would fail again at exit.
        _discard_output()
        where = f"{error.filename}: " if error.filename else ""
        sys.stderr.write(f"{program}: {where}{error.strerror}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\n" if sys.stdout.isatty() else "")
        return 130


def _discard_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def run_single(program: str, command: Callable[..., int | None], arguments: list[str]) -> int:
    """A program that is one command: its help page, its version, or the command itself."""

    def work() -> int:
        if "-V" in arguments or "--version" in arguments:
            sys.stdout.write(f"{program} {VERSION} (pyqemu)\n")
            return 0
        if "-h" in arguments or "--help" in arguments:
            return show_help(program, command)
        return command(**parse(command, arguments, GETOPT)) or 0

    return guarded(program, work)


def show_help(program: str, command: Callable[..., object]) -> int:
    """The help page, made by typer from the declarations."""
    import typer

    app = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.command()(to_typer(command))
    typer.main.get_command(app).main(["--help"], prog_name=program, standalone_mode=False)
    return 0
