"""Which handlers do programs need?  Writes ``common.keys`` of a target: those that at least two of the given command lines use.

    python tests/tools/common_handlers.py aarch64 [-L SYSROOT] 'PROGRAM ARGUMENTS' 'PROGRAM ARGUMENTS' ...

Each command runs once with an empty cache.  Keys that the list has already stay when ``--add`` is given.  With ``--rare`` that list is
left as it is, and ``rare.keys`` gets what at least one command uses and the list lacks.
"""

from __future__ import annotations

import argparse
import collections
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from pyqemu.tcg_jit import cache, prebuild

LEAST = 2


def used(command: str, sysroot: str) -> set[str]:
    """Keys of the handlers in the cache after a run."""
    with tempfile.TemporaryDirectory() as folder:
        words = [sys.executable, "-m", "pyqemu.cli", "user", *(["-L", sysroot] if sysroot else []), *shlex.split(command)]
        environ = {**os.environ, "PYQEMU_CACHE_DIR": folder, "PYQEMU_TIER1": "0"}
        with suppress(subprocess.TimeoutExpired):
            subprocess.run(words, env=environ, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, timeout=300, check=False)
        found: set[str] = set()
        for path in Path(folder).glob(f"*/*{cache.SUFFIX}"):
            if not path.name.startswith(cache.OTHER_PREFIXES):
                segment = cache.open_segment(str(path))
                if segment is not None:
                    found.update(segment.names)
                    segment.close()
        return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("guest")
    parser.add_argument("commands", nargs="+")
    parser.add_argument("-L", dest="sysroot", default="")
    parser.add_argument("--add", action="store_true")
    parser.add_argument("--rare", action="store_true")
    options = parser.parse_args()
    target = __import__(f"pyqemu.targets.{options.guest}.target", fromlist=["target"]).target("")
    name = prebuild.RARE_NAME if options.rare else prebuild.KEYS_NAME
    common = set(prebuild.common_keys(target))
    keys = set(prebuild.common_keys(target, name)) if options.add else set()
    shutil.rmtree(cache.installed_root(), ignore_errors=True)  # what has been made at installation would not be in the cache
    counts: collections.Counter[str] = collections.Counter()
    for command in options.commands:
        found = used(command, options.sysroot)
        print(f"{len(found):5} handlers: {command}", flush=True)
        counts.update(found)
    keys.update(key for key, count in counts.items() if count >= (1 if options.rare else LEAST))
    if options.rare:
        keys -= common
    prebuild.write_keys(target, keys, name)
    print(f"{len(keys)} in {prebuild.keys_path(target, name)}")


if __name__ == "__main__":
    main()
