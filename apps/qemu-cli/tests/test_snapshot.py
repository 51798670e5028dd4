"""The import snapshot: used when it is up to date, ignored when anything about it is not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pyqemu.cli import snapshot

SCRIPT = """
import sys
from pyqemu.cli import snapshot
used = snapshot.use()
import pyqemu.linux_user.errors as errors
print(used, type(errors.__spec__.loader).__name__, errors.LoadError("a", "b"))
if sys.argv[1] == "write":
    snapshot._write()
"""


@pytest.fixture
def copy(tmp_path):
    """The packages that the command imports, copied so that the test may change them."""
    for name in ("pyqemu.cli", "pyqemu.linux_user", "pyqemu.tcg_jit"):
        module = __import__(name, fromlist=["x"])
        target = tmp_path / name.replace(".", "/")
        shutil.copytree(Path(module.__file__).parent, target, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def run(folder: Path, word: str, script: str = SCRIPT) -> str:
    environ = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-S", "-c", script, word], env=environ, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def snapshot_of(folder: Path) -> Path:
    return folder / "pyqemu" / "cli" / "__pycache__" / Path(snapshot.path()).name


def test_a_written_snapshot_serves_the_next_process(copy):
    assert run(copy, "write") == "False SourceFileLoader a: b"
    assert snapshot_of(copy).exists()
    assert run(copy, "read") == "True Finder a: b"


def test_a_changed_source_is_noticed(copy):
    run(copy, "write")
    source = copy / "pyqemu" / "linux_user" / "errors.py"
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
    (copy / "pyqemu" / "linux_user" / "errors.py").touch()
    assert run(copy, "", script).split("\n")[1:] == ["recorded"]


def test_a_snapshot_copied_with_its_tree_is_not_used(copy, tmp_path_factory):
    run(copy, "write")
    other = tmp_path_factory.mktemp("other") / "tree"
    shutil.copytree(copy, other)
    source = other / "pyqemu" / "linux_user" / "errors.py"
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
        data[-len(data) // 8 :: 3] = bytes(len(data[-len(data) // 8 :: 3]))
    elif damage == "foreign":
        data[4] ^= 1
    path.write_bytes(b"" if damage == "empty" else data)
    used = damage in ("cut", "code")  # their index is whole
    assert run(copy, "read") == f"{used} SourceFileLoader a: b"


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(copy, monkeypatch):
    cache = snapshot_of(copy).parent
    cache.write_text("a file where the folder should be")
    environ = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    script = "from pyqemu.cli import snapshot; snapshot.record(); print('alive')"
    command = [sys.executable, "-S", "-c", script]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.stderr) == ("alive\n", "")


def test_recording_does_not_hold_the_guests_output_open(copy):
    script = (
        "from pyqemu.cli import snapshot; import pyqemu.linux_user.errors; snapshot.record(); import os; os._exit(0)"
    )
    environ = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-S", "-c", script], env=environ, capture_output=True, timeout=60, check=True)
    deadline = time.monotonic() + 30
    while not snapshot_of(copy).exists() and time.monotonic() < deadline:
        os.sched_yield()
    assert run(copy, "read") == "True Finder a: b"
