"""The import snapshot: used when it is up to date, ignored when anything about it is not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pyqemu.startup import snapshot

COMMAND = "example"
#: Modules of a package that a command imports.
ERRORS = """
class LoadError(Exception):
    def __init__(self, path, why):
        super().__init__(f"{path}: {why}")
"""
TASK = "REMEMBERED = 8\n"

SCRIPT = """
import sys
from pyqemu.startup import snapshot
used = snapshot.use("example")
import pyqemu.example.errors as errors
print(used, type(errors.__spec__.loader).__name__, errors.LoadError("a", "b"))
if sys.argv[1] == "write":
    snapshot._write()
"""


@pytest.fixture
def copy(tmp_path):
    """The package, copied so that the test may change it, and one that is imported with its help."""
    package = Path(snapshot.__file__).parent
    shutil.copytree(package, tmp_path / "pyqemu" / "startup", ignore=shutil.ignore_patterns("__pycache__"))
    example = tmp_path / "pyqemu" / "example"
    example.mkdir()
    for name, text in (("__init__", ""), ("errors", ERRORS), ("task", TASK)):
        (example / f"{name}.py").write_text(text)
    return tmp_path


def run(folder: Path, word: str, script: str = SCRIPT) -> str:
    environ = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-S", "-c", script, word], env=environ, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def snapshot_of(folder: Path) -> Path:
    return folder / "pyqemu" / "startup" / "__pycache__" / f"{COMMAND}.{sys.implementation.cache_tag}.bin"


def test_a_written_snapshot_serves_the_next_process(copy):
    assert run(copy, "write") == "False SourceFileLoader a: b"
    assert snapshot_of(copy).exists()
    assert run(copy, "read") == "True Finder a: b"


def test_a_changed_source_is_noticed(copy):
    run(copy, "write")
    source = copy / "pyqemu" / "example" / "errors.py"
    source.write_text(source.read_text().replace("{path}: {why}", "{path} -- {why}"))
    assert run(copy, "write") == "True SourceFileLoader a -- b"
    assert run(copy, "read") == "True Finder a -- b"


def test_modules_are_added(copy):
    run(copy, "write")
    script = SCRIPT.replace("errors", "task").replace('task.LoadError("a", "b")', "task.REMEMBERED")
    assert run(copy, "write", script) == "True SourceFileLoader 8"
    assert run(copy, "read", script) == "True Finder 8"
    assert run(copy, "read") == "True Finder a: b"


def test_a_run_that_lacked_nothing_writes_nothing(copy):
    instead = "snapshot.record = lambda: print('recorded')\nsnapshot.finish()"
    script = SCRIPT.replace('if sys.argv[1] == "write":\n    snapshot._write()', instead)
    assert run(copy, "", script).split("\n")[1:] == ["recorded"]
    run(copy, "write")
    assert run(copy, "", script) == "True Finder a: b"
    (copy / "pyqemu" / "example" / "errors.py").touch()
    assert run(copy, "", script).split("\n")[1:] == ["recorded"]


def test_a_snapshot_copied_with_its_tree_is_not_used(copy, tmp_path_factory):
    run(copy, "write")
    other = tmp_path_factory.mktemp("other") / "tree"
    shutil.copytree(copy, other)
    source = other / "pyqemu" / "example" / "errors.py"
    source.write_text(source.read_text().replace("{path}: {why}", "{path} -- {why}"))
    assert snapshot_of(other).exists()
    assert run(other, "read") == "False SourceFileLoader a -- b"


@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "foreign", "code"])
def test_a_damaged_snapshot_is_ignored(copy, damage):
    run(copy, "write")
    path = snapshot_of(copy)
    data = bytearray(path.read_bytes())
    if damage == "cut":
        del data[len(data) - 50 :]
    elif damage == "flip":
        data[40] ^= 1
    elif damage == "code":
        data[-100::3] = bytes(len(data[-100::3]))
    elif damage == "foreign":
        data[4] ^= 1
    path.write_bytes(b"" if damage == "empty" else data)
    used = damage in ("cut", "code")  # their index is whole
    assert run(copy, "read") == f"{used} SourceFileLoader a: b"


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(copy, monkeypatch):
    cache = snapshot_of(copy).parent
    cache.write_text("a file where the folder should be")
    environ = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    script = "from pyqemu.startup import snapshot; snapshot.use('example'); snapshot.record(); print('alive')"
    command = [sys.executable, "-S", "-c", script]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.stderr) == ("alive\n", "")


def test_recording_does_not_hold_the_guests_output_open(copy):
    script = (
        "from pyqemu.startup import snapshot; snapshot.use('example'); import pyqemu.example.errors; snapshot.record(); "
        "import os; os._exit(0)"
    )
    environ = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-S", "-c", script], env=environ, capture_output=True, timeout=60, check=True)
    deadline = time.monotonic() + 30
    while not snapshot_of(copy).exists() and time.monotonic() < deadline:
        os.sched_yield()
    assert run(copy, "read") == "True Finder a: b"


def test_each_command_has_its_own(copy):
    run(copy, "write")
    other = SCRIPT.replace('"example"', '"other"')
    assert run(copy, "write", other) == "False SourceFileLoader a: b"
    assert run(copy, "read", other) == run(copy, "read") == "True Finder a: b"


def test_a_changed_version_of_the_module_itself_starts_afresh(copy):
    run(copy, "write")
    source = copy / "pyqemu" / "startup" / "snapshot.py"
    source.write_text(source.read_text() + "\n# changed\n")
    assert run(copy, "write") == "False SourceFileLoader a: b"
    assert run(copy, "read") == "True Finder a: b"


def test_the_recording_process_holds_no_files(copy):
    """Nor the locks of images that were open in it: the next command may want them."""
    script = """
import fcntl, os, struct, sys, time
from pyqemu.startup import snapshot
snapshot.use("example")
import pyqemu.example.errors
snapshot._write = lambda: time.sleep(30)
image = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT)
lock = struct.pack("hhqqi4x", fcntl.F_WRLCK, 0, 0, 1, 0)
fcntl.fcntl(image, fcntl.F_OFD_SETLK, lock)
fork = os.fork
def forked():
    global child
    child = fork()
    return child
os.fork = forked
snapshot.record()
os.close(image)
other = os.open(sys.argv[1], os.O_RDWR)
for _ in range(100):
    try:
        fcntl.fcntl(other, fcntl.F_OFD_SETLK, lock)
        print("free")
        break
    except OSError:
        time.sleep(0.1)
os.kill(child, 9)
"""
    assert run(copy, str(copy / "image"), script) == "free"
