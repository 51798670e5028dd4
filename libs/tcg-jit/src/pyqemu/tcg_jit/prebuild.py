"""Handlers made when the packages are installed, so that a program's first run finds the common ones.  A tool; never on the way to a guest.

Which are common is in a file ``common.keys`` of the target's package, one handler key a line.
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


def keys_path(target: Target) -> str:
    """Where the list of a target's common handlers is, or would be."""
    return os.path.join(os.path.dirname(sys.modules[type(target).__module__].__file__ or ""), KEYS_NAME)


def common_keys(target: Target) -> list[str]:
    """Keys of a target's common handlers; none when it has no list."""
    try:
        with open(keys_path(target), encoding="utf-8") as file:
            return file.read().split()
    except FileNotFoundError:
        return []


def write_keys(target: Target, keys: Iterable[str]) -> None:
    """Replace the list."""
    with open(keys_path(target), "w", encoding="utf-8") as file:
        file.writelines(f"{key}\n" for key in sorted(set(keys)))


def _list_of(folder: str) -> list[str]:
    """The list from which the handlers in ``folder`` were made."""
    try:
        with open(os.path.join(folder, KEYS_NAME), encoding="utf-8") as file:
            return file.read().split()
    except FileNotFoundError:
        return []


def build(target: Target) -> tuple[str, int, dict[str, str]]:
    """Make a target's common handlers, unless they are there for the sources and the list as they are.

    Gives the folder, their number, and reasons of failures.  What was made of older sources is deleted.  Raises ``OSError`` when the
    packages' folder cannot be written.
    """
    root = cache.installed_root()
    name = cache.folder_name(target)
    folder = os.path.join(root, name)
    keys = common_keys(target)
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
        failed: dict[str, str] = server.handle({"keys": keys})["failed"]
        with open(os.path.join(made, KEYS_NAME), "w", encoding="utf-8") as list_made:
            list_made.writelines(f"{key}\n" for key in keys)
        for file in os.listdir(made):
            os.chmod(os.path.join(made, file), 0o644)  # for whoever uses this installation
        os.rename(made, folder)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    return folder, len(keys) - len(failed), failed
