"""What stands for ``os`` on the start-up path does what ``os`` does."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyqemu.tcg_jit import hostos

PATHS = st.text(alphabet="/a.\udcff", max_size=12)


@pytest.fixture(scope="module")
def small():
    """The module as it is where nobody has loaded ``os``."""
    spec = importlib.util.spec_from_file_location("small_hostos", hostos.__file__)
    module = importlib.util.module_from_spec(spec)
    kept = sys.modules.pop("os")
    try:
        spec.loader.exec_module(module)
    finally:
        sys.modules["os"] = kept
    return module


def test_it_is_os_where_that_is_loaded():
    assert hostos.open is os.open
    assert hostos.environ is os.environ
    assert hostos.path is os.path


@given(PATHS, st.lists(PATHS, max_size=3))
def test_paths_are_joined_and_split_as_os_does(small, path, parts):
    assert isinstance(small.path, small._Path)
    for name, arguments in (("join", (path, *parts)), ("dirname", (path,)), ("basename", (path,))):
        expected = getattr(os.path, name)(*arguments)
        assert getattr(small.path, name)(*arguments) == expected
        assert getattr(small.path, name)(*map(os.fsencode, arguments)) == os.fsencode(expected)


@given(st.binary().filter(lambda data: b"\0" not in data))
def test_names_are_coded_as_os_does(small, name):
    assert small.fsdecode(name) == os.fsdecode(name) == small.fsdecode(small.fsdecode(name))
    assert small.fsencode(os.fsdecode(name)) == name == small.fsencode(name)


def test_files_are_looked_at_as_os_does(small, tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("")
    (tmp_path / "link").symlink_to("folder")
    (tmp_path / "broken").symlink_to("nowhere")
    for name in ("folder", "file", "link", "broken", "missing", "zero\0"):
        path = str(tmp_path / name)
        for function in ("isdir", "islink", "lexists"):
            assert getattr(small.path, function)(path) == getattr(os.path, function)(path), (function, name)


def test_the_environment_is_that_of_the_process():
    script = "import sys; sys.path.insert(0, sys.argv[1]); import hostos as h; loaded = 'os' in sys.modules\n"
    script += "print(loaded, ascii(h.environ), h.environb, h.environb is __import__('posix').environ)\n"
    script += "import os; print(dict(os.environ) == h.environ, h.path.splitext('a.b'), h.walk is os.walk, 'os' in sys.modules)"
    environ = {b"PLAIN": b"x=y", b"ODD": b"\xff\xc3\xa4", b"LC_ALL": b"C.UTF-8"}
    command = [sys.executable, "-I", "-S", "-c", script, os.path.dirname(hostos.__file__)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    first, second = done.stdout.splitlines()
    assert first.startswith("False ") and "'ODD': '\\udcff\\xe4'" in first and "b'PLAIN': b'x=y'" in first and first.endswith("True")
    assert second == "True ('a', '.b') True True"
