"""The part of ``os`` that a guest's start needs, straight from its C half.

The Python half of ``os`` loads the abstract container classes and more; importing it costs a millisecond, a twentieth of a small program's
run.  Names and behaviour are those of ``os`` (``environ`` is for reading); whatever is not here is fetched from ``os``, and where that has
been loaded already everything is its own.  Start-up path: modules there have ``from pyqemu.tcg_jit import hostos as os``.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING or "os" in sys.modules:
    from os import *
    from os import DirEntry, _exit, path
else:
    from posix import *
    from posix import _exit
    from posix import environ as environb

    _ENCODING = sys.getfilesystemencoding(), sys.getfilesystemencodeerrors()

    def fsencode(name):
        """The bytes of a file name."""
        name = fspath(name)
        return name if name.__class__ is bytes else name.encode(*_ENCODING)

    def fsdecode(name):
        """The text of a file name."""
        name = fspath(name)
        return name if name.__class__ is str else name.decode(*_ENCODING)

    environ = {fsdecode(name): fsdecode(value) for name, value in environb.items()}

    def _slash(path):
        return "/" if path.__class__ is str else b"/"

    class _Path:
        """``os.path``."""

        @staticmethod
        def join(path, *parts):
            """One path of several; an absolute one begins anew."""
            for part in parts:
                slash = _slash(path)
                path = part if not path or part[:1] == slash else path + part if path[-1:] == slash else path + slash + part
            return path

        @staticmethod
        def dirname(path):
            """Everything in front of the last component."""
            slash = _slash(path)
            head = path[: path.rfind(slash) + 1]
            return head.rstrip(slash) or head

        @staticmethod
        def basename(path):
            """The last component."""
            return path[path.rfind(_slash(path)) + 1 :]

        @staticmethod
        def isdir(path):
            """Whether a folder is there, or a link to one."""
            try:
                return stat(path).st_mode & 0o170000 == 0o040000
            except (OSError, ValueError):
                return False

        @staticmethod
        def islink(path):
            """Whether a symbolic link is there."""
            try:
                return lstat(path).st_mode & 0o170000 == 0o120000
            except (OSError, ValueError):
                return False

        @staticmethod
        def lexists(path):
            """Whether something is there, if only a link to nothing."""
            try:
                lstat(path)
            except (OSError, ValueError):
                return False
            return True

        def __getattr__(self, name):
            import os

            return getattr(os.path, name)

    path = _Path()

    def __getattr__(name):
        if name.startswith("__"):
            raise AttributeError(name)
        import os

        return getattr(os, name)
