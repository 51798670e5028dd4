"""``asm`` and ``disas`` with ``--hex --lines``: filters, a line out for each line in.

``quick`` runs the usual command lines without the option parser, whose start takes longer than a thousand lines; what it does not
know it leaves to that.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_CHUNK = 1 << 16


def run_filter(command: str, iset: int, file: str) -> bool:
    """Filter a file, ``-`` for standard input, to standard output; whether a line had an error.  Raises ``OSError``.

    What has been read is answered before more is read, so the other end of a pipe may wait for each answer.
    """
    if command == "asm":
        from pyqemu.targets.e2k.asm import asm_lines as convert
    else:
        from pyqemu.targets.e2k.disas import disas_lines as convert
    if file == "-":
        return _pump(0, lambda lines: convert(lines, iset))
    source = os.open(file, os.O_RDONLY | os.O_CLOEXEC)
    try:
        return _pump(source, lambda lines: convert(lines, iset))
    finally:
        os.close(source)


def _pump(source: int, convert: Callable[[Iterable[str]], Iterator[str]]) -> bool:
    bad = False
    rest = b""
    while True:
        data = os.read(source, _CHUNK)
        pieces = (rest + data).split(b"\n")
        rest = pieces.pop() if data else b""
        if not data and pieces == [b""]:
            return bad
        out = list(convert([piece.decode(errors="replace") for piece in pieces]))
        bad = bad or any(line.startswith("error:") for line in out)
        answer = "".join([f"{line}\n" for line in out]).encode(errors="backslashreplace")
        while answer:
            answer = answer[os.write(1, answer) :]
        if not data:
            return bad


def quick(command: str, words: list[str]) -> int | None:
    """The exit status of ``asm`` or ``disas`` with these arguments, or None: not a plain filter, ask the option parser."""
    iset, file = 4, "-"
    flags = set()
    at = 0
    while at < len(words):
        word = words[at]
        if word in ("--hex", "--lines"):
            flags.add(word)
        elif word in ("-t", "--target") and words[at + 1 : at + 2] == ["e2k"]:
            at += 1
        elif word == "--iset" and words[at + 1 : at + 2] and words[at + 1] in "123456" and len(words[at + 1]) == 1:
            at += 1
            iset = int(words[at])
        elif word == "-" and file == "-":
            pass
        else:
            return None
        at += 1
    if flags != {"--hex", "--lines"}:
        return None
    sys.stdout.flush()
    try:
        return int(run_filter(command, iset, file))
    except BrokenPipeError:
        return 1
