"""What a folder of the cache was made for, by content: the same on every machine that could use it.

The name of a folder tells sources apart by place, size and time, which is quick.  ``about.json`` inside says it in a way that another
machine can compare: target, host processor, and a digest of the sources themselves.
"""

from __future__ import annotations

import hashlib
import json
import os
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from . import cache

if TYPE_CHECKING:
    from .protocols import Target

NAME: Final = "about.json"


class About(NamedTuple):
    """``factory`` and ``argument`` make the target; ``host`` and ``sources`` are digests."""

    target: str
    factory: str
    argument: str
    fingerprint: str
    host: str
    sources: str


def of(target: Target) -> About:
    """What this machine, with the sources it has, makes of a target."""
    host = hashlib.blake2b(cache.host_identity(), digest_size=10).hexdigest()
    digest = hashlib.blake2b(digest_size=10)
    for folder in cache.source_folders(target):
        for where, folders, files in os.walk(folder):
            folders[:] = sorted(name for name in folders if name[0] not in "._")
            for name in sorted(name for name in files if name.endswith(".py")):
                with open(os.path.join(where, name), "rb") as file:
                    data = file.read()
                digest.update(f"{os.path.relpath(os.path.join(where, name), folder)} {len(data)}\n".encode() + data)
    return About(target.name, *target.spec, target.fingerprint, host, digest.hexdigest())


def note(folder: str, target: Target) -> None:
    """Write it into a folder that has none yet; not into one that is for other sources than those loaded now.  Raises ``OSError``."""
    path = os.path.join(folder, NAME)
    if not os.path.exists(path) and os.path.basename(folder) == cache.folder_name(target):
        cache.write_file(path, json.dumps(of(target)._asdict(), indent=1).encode())


def read(folder: str) -> About | None:
    """What the folder says; ``None`` when it does not."""
    try:
        with open(os.path.join(folder, NAME), "rb") as file:
            return parse(file.read())
    except OSError:
        return None


def parse(data: bytes) -> About | None:
    """The contents of a file; ``None`` when they are something else."""
    try:
        found: Any = json.loads(data)
        about = About(**found)
    except (ValueError, TypeError):
        return None
    return about if all(isinstance(text, str) for text in about) else None
