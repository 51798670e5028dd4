"""``python -m pyqemu.startup.direct FILE...``: let commands be started by this Python itself, without a shell in between.

A command is a file for a shell and for Python: the shell finds the Python that lies beside it.  That takes six tenths of a millisecond, a
twentieth of the run of a small program, so the installation names the Python in the first line.  Such a command goes the old way when it
finds that it has been copied to elsewhere, or is called as it cannot start fast.
"""

from __future__ import annotations

import os
import sys

_SHELL = b"#!/bin/sh\n"
#: What older kernels read of the first line.
_LONGEST = 127


def start_directly(file: str, python: str = sys.executable) -> bool:
    """Change the first line of ``file``; whether that was possible.  Raises ``OSError``."""
    line = os.fsencode(f"#!{python} -IS\n")
    if len(line) > _LONGEST or len(line.split()) != 2 or not os.path.isabs(python):
        return False
    with open(file, "rb") as old:
        text = old.read()
        mode = os.fstat(old.fileno()).st_mode
    if not text.startswith(_SHELL):
        return False
    temporary = f"{file}.{os.getpid()}"
    with open(temporary, "wb") as new:
        new.write(line + text[len(_SHELL) :])
        os.fchmod(new.fileno(), mode & 0o7777)
    os.rename(temporary, file)
    return True


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        start_directly(argument)
