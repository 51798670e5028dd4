"""``python -m pyqemu.tcg_ir.opt [-p PASS,PASS] [--each] FILE``: verifies a file of functions, runs passes, prints them.

Without ``-p`` the whole pipeline runs until nothing changes.  ``-p ""`` only verifies and prints.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .builder import Function, IRError
from .passes import PASSES, optimise
from .text import dump, dump_all, parse
from .verify import verify


def transform(text: str, passes: Sequence[str] | None = None, trace: list[str] | None = None) -> str:
    """The functions of ``text`` after the named passes, run once in that order (``None``: the whole pipeline).

    The result of every pass is verified.  ``trace`` gets the text after each pass that changed something.  Raises ``IRError``
    for text that does not parse, functions that are malformed, and names that are not passes.
    """
    for name in passes or ():
        if name not in PASSES:
            raise IRError(f"no pass is called {name!r}; there are {', '.join(PASSES)}")
    functions = parse(text)
    helpers = {f.name: f for f in functions}
    for function in functions:
        # A function may call helpers of other files, so signatures are checked only against those that are here.
        verify(function, helpers if _calls_known(function, helpers) else None)

    def after(name: str, function: Function) -> None:
        verify(function)
        if trace is not None:
            trace.append(f"; after {name}\n{dump(function)}\n")

    for function in functions:
        if passes is None:
            optimise(function, after=after)
            continue
        for name in passes:
            if PASSES[name](function):
                after(name, function)
    return dump_all(functions)


def _calls_known(function: Function, helpers: dict[str, Function]) -> bool:
    return all(
        inst[3][0] in helpers for block in function.blocks for inst in block.insts if inst[0].imm == "call"
    )


def main(argv: Sequence[str] | None = None) -> int:
    """The command.  Gives the exit status: 0, or 1 with a message on standard error."""
    parser = argparse.ArgumentParser(prog="python -m pyqemu.tcg_ir.opt", description="run passes over IR functions")
    parser.add_argument("file", help="file of functions, - for standard input")
    parser.add_argument("-p", "--passes", help=f"comma-separated, of {', '.join(PASSES)}; default: all, repeated")
    parser.add_argument("--each", action="store_true", help="print after each pass that changes a function")
    options = parser.parse_args(argv)
    names = None if options.passes is None else [name for name in options.passes.split(",") if name]
    trace: list[str] | None = [] if options.each else None
    try:
        text = sys.stdin.read() if options.file == "-" else Path(options.file).read_text()
        result = transform(text, names, trace)
    except (IRError, OSError, UnicodeDecodeError) as e:
        print(f"{options.file}: {e}", file=sys.stderr)
        return 1
    for step in trace or ():
        print(step)
    print(result, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
