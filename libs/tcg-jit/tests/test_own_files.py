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


THREADS = """
import os, resource, sys, threading
from pyqemu.tcg_jit import host
sys.setswitchinterval(1e-6)
resource.setrlimit(resource.RLIMIT_NOFILE, (16, 40))
low = []
def work():
    for _ in range(3000):
        with host.OwnFiles():
            if resource.getrlimit(resource.RLIMIT_NOFILE)[0] < 40:
                low.append(1)
            with host.OwnFiles():
                pass
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(low), *resource.getrlimit(resource.RLIMIT_NOFILE))
"""


def test_many_threads_at_once() -> None:
    run = subprocess.run([sys.executable, "-c", THREADS], capture_output=True, text=True, timeout=120, check=False)
    assert (run.stdout, run.stderr) == ("0 16 40\n", "")


FORK = """
import os, resource, threading
from pyqemu.tcg_jit import host
resource.setrlimit(resource.RLIMIT_NOFILE, (16, 40))
there, over = threading.Event(), threading.Event()
def stay():
    with host.OwnFiles():
        there.set()
        over.wait()
def limit():
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]
thread = threading.Thread(target=stay)
thread.start()
there.wait()
def child():
    if os.fork() == 0:
        first = limit()
        with host.OwnFiles():
            second = limit()
        print(first, second, limit(), flush=True)
        os._exit(0)
    os.wait()
child()
with host.OwnFiles():
    child()
over.set()
thread.join()
print(limit())
"""


def test_the_child_of_a_fork_has_none_of_the_other_threads() -> None:
    run = subprocess.run([sys.executable, "-c", FORK], capture_output=True, text=True, timeout=60, check=False)
    assert (run.stdout, run.stderr) == ("16 40 16\n40 40 40\n16\n", "")
