"""Every option is declared once: two commands with the same option share one declaration."""

from __future__ import annotations

import importlib
import typing

from pyqemu.img.app import COMMANDS
from pyqemu.img.declare import Opt
from pyqemu.img.exerciser import io
from pyqemu.img.server import nbd


def test_no_option_is_declared_twice() -> None:
    functions = [
        getattr(importlib.import_module(f"pyqemu.img.commands.{module}"), name) for name, module in COMMANDS.items()
    ]
    seen: dict[tuple[object, ...], Opt] = {}
    for function in [*functions, io, nbd]:
        for hint in typing.get_type_hints(function, include_extras=True).values():
            for one in getattr(hint, "__metadata__", ()):
                if isinstance(one, Opt):
                    known = seen.setdefault((one.names, one.help), one)
                    assert known is one, f"{function.__name__}: {one.names} is declared again"
