"""Handlers made when the packages are installed, so that a program's first run finds the common ones.  A tool; never on the way to a guest.

Which are common is in a file ``common.keys`` of the target's package, one handler key a line.  Those in ``rare.keys`` are made as well, in
a segment of their own that is looked at when a program misses a handler: what many programs need a few of must not be paid for by the start
of all.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from . import cache
from .server import CompileServer, write_decoder, write_runtime

if TYPE_CHECKING:
    from .protocols import Target

KEYS_NAME: Final = "common.keys"
RARE_NAME: Final = "rare.keys"


def keys_path(target: Target, name: str = KEYS_NAME) -> str:
    """Where the list of a target's common handlers is, or would be; or another of its lists."""
    return os.path.join(os.path.dirname(sys.modules[type(target).__module__].__file__ or ""), name)


def common_keys(target: Target, name: str = KEYS_NAME) -> list[str]:
    """Keys of a target's common handlers, or of another list; none when it has no list."""
    return _read(keys_path(target, name))


def write_keys(target: Target, keys: Iterable[str], name: str = KEYS_NAME) -> None:
    """Replace a list."""
    with open(keys_path(target, name), "w", encoding="utf-8") as file:
        file.writelines(f"{key}\n" for key in sorted(set(keys)))


def _read(path: str) -> list[str]:
    try:
        with open(path, encoding="utf-8") as file:
            return file.read().split()
    except FileNotFoundError:
        return []


def _list_of(folder: str) -> list[str]:
    """The list from which the handlers in ``folder`` were made."""
    return _read(os.path.join(folder, KEYS_NAME))


def build(target: Target) -> tuple[str, int, dict[str, str]]:
    """Make a target's common handlers, unless they are there for the sources and the list as they are.

    Gives the folder, their number, and reasons of failures.  What was made of older sources is deleted.  Raises ``OSError`` when the
    packages' folder cannot be written.
    """
    root = cache.installed_root()
    name = cache.folder_name(target)
    folder = os.path.join(root, name)
    common, rare = common_keys(target), common_keys(target, RARE_NAME)
    keys = common + rare
    if not keys or (cache.installed_folder(name) and _list_of(folder) == keys):
        return folder, 0, {}
    os.makedirs(root, mode=0o755, exist_ok=True)
    for old in os.listdir(root):
        if old.rpartition("-")[0] == target.name or old.endswith(".tmp"):
            shutil.rmtree(os.path.join(root, old), ignore_errors=True)
    made = f"{folder}.{os.getpid()}.tmp"
    os.mkdir(made, 0o755)
    try:
        server = CompileServer(made, target)
        write_runtime(made)
        write_decoder(made, target)
        failed: dict[str, str] = server.handle({"keys": common})["failed"]
        if rare:
            failed.update(server.handle({"keys": rare, "prefix": cache.RARE_PREFIX})["failed"])
        with open(os.path.join(made, KEYS_NAME), "w", encoding="utf-8") as list_made:
            list_made.writelines(f"{key}\n" for key in keys)
        for file in os.listdir(made):
            os.chmod(os.path.join(made, file), 0o644)  # for whoever uses this installation
        os.rename(made, folder)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    return folder, len(keys) - len(failed), failed
