"""The engine opens files beyond the limit that a guest lives with."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import os, resource
from pyqemu.tcg_jit import host
resource.setrlimit(resource.RLIMIT_NOFILE, (16, 40))
told = []
host.own_fd_listeners.append(told.append)
taken = []
try:
    while True:
        taken.append(os.dup(0))
except OSError:
    pass
files = host.OwnFiles()
with files:
    first, second = (files.high(fd) for fd in os.pipe())
assert files.limit == 16 <= min(first, second) and told == [first, second], (first, second, told)
assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == 16
try:
    os.dup(0)
except OSError as error:
    print(error.errno, not os.get_inheritable(first))
"""


def test_descriptors_beyond_the_limit() -> None:
    run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False)
    assert (run.stdout, run.stderr) == ("24 True\n", "")


def test_a_low_limit_can_be_raised_past_them() -> None:
    script = (
        "import os, resource\nfrom pyqemu.tcg_jit import host\n"
        "_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)\nresource.setrlimit(resource.RLIMIT_NOFILE, (12, hard))\n"
        "files = host.OwnFiles()\nwith files: fd = files.high(os.dup(0))\nprint(hard, fd)"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    hard, fd = map(int, run.stdout.split())
    assert fd >= min(1024, hard - 1)


@pytest.mark.parametrize("limit", [5000, 9])
def test_without_a_higher_limit_they_lie_as_high_as_can_be(limit: int) -> None:
    text = (
        "import os, resource; from pyqemu.tcg_jit import host\n"
        f"resource.setrlimit(resource.RLIMIT_NOFILE, ({limit}, {limit}))\n"
        "files = host.OwnFiles()\nwith files: fd = files.high(os.dup(0))\nprint(fd)"
    )
    run = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, timeout=60, check=False)
    assert int(run.stdout) >= min(limit // 2, 4000)  # beyond the limit needs a privilege
