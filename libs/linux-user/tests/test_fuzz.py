"""System calls with random arguments: an error number or a result, never a Python exception and never a crash of the host."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

#: More rounds for a longer search.
COUNT = int(os.environ.get("PYQEMU_FUZZ_CALLS", "3000"))


@pytest.mark.parametrize("bits", [64, 32])
@pytest.mark.parametrize("seed", range(3))
def test_random_arguments(seed, bits, guest, tmp_path: Path):
    guest.bits = bits
    path = guest.build(tmp_path)
    script = Path(__file__).parent / "fuzz_calls.py"
    with open(tmp_path / "input", "w+b") as own:  # not /dev/null: what belongs to everybody must not change owner or mode
        run = subprocess.run(
            [sys.executable, str(script), str(path), str(seed), str(COUNT)],
            cwd=tmp_path, stdin=own, capture_output=True, text=True, timeout=100, check=False,
        )  # fmt: skip
    assert run.returncode == 0, (run.returncode, run.stderr[-3000:])
    assert run.stdout.startswith("survived")
