"""Mutated images of one format in a process of its own, with limits: prints what went wrong, one line each.

python libs/block/tests/fuzz/hostile.py FORMAT FIRST-SEED COUNT
"""

from __future__ import annotations

import faulthandler
import os
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path

from target import exercise, mutate, seeds

_MEMORY = 1 << 30
#: Walking a table is linear in the size of the file; machines that run tests are busy.
_SECONDS = 60


class _Slow(BaseException):
    """A case took too long."""


def _alarm(number: int, frame: object) -> None:
    raise _Slow


def main(form: str, first: int, count: int) -> int:
    """How many cases failed."""
    starts = seeds(form)
    failures = 0
    signal.signal(signal.SIGALRM, _alarm)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 34, 1 << 34))
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        image = Path(folder) / "image"
        for number in range(first, first + count):
            dice = random.Random(f"{form}{number}")
            image.write_bytes(mutate(dice.choice(starts), dice))
            signal.alarm(_SECONDS)
            try:
                exercise(image, form)
            except BaseException as error:
                failures += 1
                where = traceback.extract_tb(error.__traceback__)[-1]
                print(
                    f"{form} {number}: {type(error).__name__}: {error} at {where.filename}:{where.lineno}", flush=True
                )
            finally:
                signal.alarm(0)
            others = sorted(path.name for path in Path(folder).iterdir() if path != image)
            if others:
                failures += 1
                print(f"{form} {number}: other files appeared: {others}", flush=True)
    return failures


if __name__ == "__main__":
    faulthandler.enable()
    started = time.monotonic()
    sys.exit(min(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])), 100))
