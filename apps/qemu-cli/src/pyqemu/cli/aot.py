"""``qemu-cli user --aot``: translate a program and its libraries, and show how far it is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyqemu.linux_user.aot import Report

_STEPS = {"code": "finding code", "blocks": "decoding", "regions": "compiling"}
#: Reasons shown without ``--stats``.
_SHOWN = 5


@contextmanager
def _bar() -> Iterator[Callable[[str, int, int], None]]:
    """A progress bar on a terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    with Progress(TextColumn("{task.description:>12}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=console) as shown:
        tasks: dict[str, Any] = {}

        def progress(step: str, done: int, total: int) -> None:
            if step not in tasks:
                tasks[step] = shown.add_task(_STEPS[step], total=total)
            shown.update(tasks[step], completed=done)

        yield progress


@contextmanager
def _lines() -> Iterator[Callable[[str, int, int], None]]:
    """One line per tenth elsewhere."""
    tenths: dict[str, int] = {}

    def progress(step: str, done: int, total: int) -> None:
        tenth = 10 * done // total if total else 10
        if tenths.get(step, -1) < tenth:
            tenths[step] = tenth
            sys.stderr.write(f"{_STEPS[step]}: {done} of {total}\n")

    yield progress


def translate_ahead(command: list[str], cpu: str, sysroot: str, verbose: bool, engine: dict[str, Any]) -> NoReturn:
    """The command.  Exit status: 0 when everything found was translated, 3 when some of it could not be, 1 when nothing was."""
    from pyqemu.linux_user.aot import translate

    if len(command) > 1:
        sys.stderr.write(f"qemu-cli user --aot: arguments are not used, nothing is run: {' '.join(command[1:])}\n")
    shown: AbstractContextManager[Callable[[str, int, int], None]] = _bar() if sys.stderr.isatty() else _lines()
    try:
        with shown as progress:
            report = translate(command[0], cpu=cpu, sysroot=sysroot, engine=engine, progress=progress)
    except KeyboardInterrupt:
        sys.stderr.write("qemu-cli user --aot: interrupted; what was made so far is kept\n")
        _end(130)
    except Exception as error:
        if not type(error).__module__.startswith("pyqemu."):
            raise
        sys.stderr.write(f"qemu-cli user --aot: {error}\n")
        _end(1)
    sys.stdout.write(_text(report, verbose))
    _end(3 if report.skipped or report.left_out else 0)


def _end(status: int) -> NoReturn:
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _text(report: Report, verbose: bool) -> str:
    lines = [f"{m.path}  at {m.bias:#x}  {len(m.roots)} entry points" for m in report.modules]
    lines.append(f"{report.blocks} blocks of {report.instructions} instructions; {report.handlers} handlers compiled")
    if report.regions:
        there = f", {report.found} of them were there" if report.found else ""
        lines.append(f"{report.regions} regions{there}; in {report.folder}")
    else:
        lines.append(f"no regions: they are made as the program runs; handlers are in {report.folder}")
    lines += [f"left out: {name}: {why}" for name, why in report.left_out]
    few = report.skipped if verbose else report.skipped[:_SHOWN]
    lines += [f"not translated: {what}: {why}" for what, why in few]
    if len(few) < len(report.skipped):
        lines.append(f"not translated: {len(report.skipped) - len(few)} more, --stats lists them")
    return "\n".join(lines) + "\n"
