"""The import snapshot: used when it is up to date, ignored when anything about it is not."""

from __future__ import annotations

import argparse
import ast
import os
import shutil
import subprocess
import sys
import tarfile
import time
import typing
from pathlib import Path
from types import CodeType

import pytest
from pyqemu.startup import recording, snapshot

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
    from pyqemu.startup import recording; recording.write()
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
    script = SCRIPT.replace('if sys.argv[1] == "write":\n    from pyqemu.startup import recording; recording.write()', instead)
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


PACKAGE = {
    "__init__.py": "from . import first\nfrom .second import VALUE\nORDER.append('package')",
    "first.py": "import pyqemu.probe.deep.third\nfrom pyqemu.probe import second\nsecond.ORDER.append('first')",
    "second.py": "from __future__ import annotations\nORDER = ['second']\nVALUE: int = 7\ndef wrong() -> Missing: raise ValueError",
    "deep/third.py": "from ..second import ORDER\nfrom .. import ring_a\nORDER.append('third')",
    "ring_a.py": "BEFORE = 1\nfrom . import ring_b",
    "ring_b.py": "from .ring_a import BEFORE\nfrom .second import ORDER\nORDER.append('ring')",
}


def test_what_a_module_needs_is_imported_as_python_would(copy):
    package = copy / "pyqemu" / "probe"
    (package / "deep").mkdir(parents=True)
    for name, text in PACKAGE.items():
        (package / name).write_text(text.replace("ORDER.append('package')", "second.ORDER.append('package')"))
    show = """
import sys
from pyqemu.startup import snapshot
used = snapshot.use("example")
import pyqemu.probe as probe
snapshot.close()
for name in sorted(n for n in sys.modules if n.startswith("pyqemu.probe")):
    module = sys.modules[name]
    spec = module.__spec__
    above, _, child = name.rpartition(".")
    print(name, module.__package__, list(getattr(module, "__path__", [])), getattr(module, "__file__", None), spec.name, spec.origin,
          spec.parent, getattr(sys.modules[above], child) is module, spec.loader is module.__loader__)
print(probe.second.ORDER, probe.VALUE, probe.first.second.wrong.__annotations__)
try:
    probe.second.wrong()
except ValueError as error:
    print(error.__traceback__.tb_next.tb_lineno, error.__traceback__.tb_next.tb_frame.f_code.co_filename)
if sys.argv[1] == "write":
    from pyqemu.startup import recording; recording.write()
"""
    usual = run(copy, "write", show)
    assert "['second', 'ring', 'third', 'first', 'package'] 7 {'return': 'Missing'}" in usual
    assert run(copy, "read", show + "print(used, type(probe.deep.third.__loader__).__name__)") == f"{usual}\nTrue Finder"


def test_an_error_in_a_needed_module_leaves_nothing_behind(copy):
    package = copy / "pyqemu" / "probe"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "outer.py").write_text("from . import inner")
    (package / "inner.py").write_text("import os\nif os.environ.get('PROBE'): raise LookupError('inner')")
    script = "from pyqemu.startup import snapshot; import sys; snapshot.use('example')\n"
    assert run(copy, "", script + "import pyqemu.probe.outer; from pyqemu.startup import recording; recording.write()") == ""
    fails = """
import os
os.environ["PROBE"] = "1"
for _ in range(2):
    try:
        import pyqemu.probe.outer
    except LookupError as error:
        print(error, *sorted(n for n in sys.modules if n.startswith("pyqemu.probe")))
"""
    assert run(copy, "", script + fails) == "inner pyqemu.probe\ninner pyqemu.probe"


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
from pyqemu.startup import recording
recording.write = lambda: time.sleep(30)
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


def _lines(code: CodeType) -> list[object]:
    own = [line for start, end, line in code.co_lines() for _ in range(start, end, 2)]
    return [code.co_name, own, *(_lines(part) for part in code.co_consts if isinstance(part, CodeType))]


@pytest.mark.parametrize("module", [argparse, ast, snapshot, tarfile, typing])
def test_lines_are_kept_without_columns(module):
    source = Path(module.__file__).read_text()
    source += "\n" * 5000 + "far = [\n" + "\n" * 300 + "1]\nback = (\n\n\n1 +\n2 if far else far.x)"
    code = compile(source, module.__file__, "exec")
    short = recording._without_columns(code)
    assert _lines(short) == _lines(code)
    assert not any(column for _, _, column, _ in short.co_positions())
    assert len(short.co_linetable) < len(code.co_linetable)


def test_a_pack_is_divided_when_only_a_part_is_used(copy):
    """Two modules that need a third: it is first kept with one of them, and then apart."""
    example = copy / "pyqemu" / "example"
    (example / "one.py").write_text("from . import task")
    (example / "two.py").write_text("from . import task")
    script = """
import sys
from pyqemu.startup import snapshot
snapshot.use("example")
__import__(f"pyqemu.example.{sys.argv[1]}")
unused = snapshot._finder is not None and snapshot._finder.unused()
places = {} if snapshot._finder is None else {n.rpartition(".")[2]: e[0] for n, e in snapshot._finder.entries.items() if e[1]}
print(unused, len({places.get(n) for n in ("one", "two", "task")}))
from pyqemu.startup import recording; recording.write()
"""
    assert run(copy, "one", script) == "False 1"
    assert run(copy, "two", script) == "True 2"  # one and task lie together
    assert run(copy, "two", script) == "False 3"
    assert run(copy, "one", script) == "False 3"
