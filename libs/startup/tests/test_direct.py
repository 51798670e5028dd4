"""Commands that Python starts without a shell in between."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from pyqemu.startup.direct import start_directly

COMMAND = Path(__file__).parents[3] / "apps" / "qemu-cli" / "bin" / "qemu-cli"
HELLO = Path(__file__).parents[3] / "tests" / "data" / "e2k" / "programs" / "hello" / "hello.elf"


def run(*words: object, **environ: str) -> tuple[int, str]:
    done = subprocess.run([*map(str, words)], env={**os.environ, **environ}, capture_output=True, text=True, timeout=120, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def installed(tmp_path):
    """An environment with the command, started directly."""
    if not COMMAND.exists():
        pytest.skip("the command is not here")
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "python").symlink_to(sys.executable)
    (tmp_path / "pyvenv.cfg").write_text((Path(sys.prefix) / "pyvenv.cfg").read_text())
    packages = tmp_path / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
    packages.mkdir(parents=True)
    (packages / "all.pth").write_text("\n".join(p for p in sys.path if Path(p).is_dir()))
    shutil.copy(COMMAND, folder)
    command = folder / "qemu-cli"
    if not start_directly(str(command), str(folder / "python")):
        pytest.skip("the path of temporary files is too long")
    return command


def test_the_first_line_names_python_and_the_rest_is_as_it_was(installed):
    assert installed.read_bytes() == b"#!%s -IS\n" % os.fsencode(installed.parent / "python") + COMMAND.read_bytes().partition(b"\n")[2]
    assert os.access(installed, os.X_OK)
    assert not start_directly(str(installed))


@pytest.mark.parametrize("python", ["/" + "long/" * 30 + "python", "/with space/python", "python"])
def test_a_name_that_the_kernel_would_not_read_is_not_written(tmp_path, python):
    file = tmp_path / "command"
    file.write_bytes(b"#!/bin/sh\nexit 3\n")
    assert not start_directly(str(file), python)
    assert file.read_bytes() == b"#!/bin/sh\nexit 3\n"


def test_guests_and_other_commands_run(installed, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(installed)
    for command in (installed, link):
        for _ in ("without a snapshot", "with one"):
            assert run(command, "user", HELLO, PYTHONPATH="") == (20, "Hello from Elbrus!\n\n")
    assert run(installed, "--help", PYTHONPATH="")[0] == 0


def test_a_copy_is_run_by_the_python_beside_it(installed, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(installed, other)
    (other / "python").write_text('#!/bin/sh\necho "other $1"\n')
    (other / "python").chmod(0o755)
    assert run(other / "qemu-cli", "user", HELLO, PYTHONPATH="") == (0, "other -I\n")
    installed.unlink()
    assert run(other / "qemu-cli", "user", HELLO, PYTHONPATH="") == (0, "other -I\n")


def test_what_the_user_asks_of_python_counts(installed, tmp_path):
    extra = tmp_path / "extra"
    extra.mkdir()
    (extra / "sitecustomize.py").write_text("print('seen', flush=True)")
    assert run(installed, "user", HELLO, PYTHONPATH=str(extra)) == (20, "seen\nHello from Elbrus!\n\n")


def test_the_installation_does_it():
    command = Path(sysconfig.get_path("scripts")) / "qemu-cli"
    if not command.exists():
        pytest.skip("qemu-cli is not installed")
    first = command.read_bytes().partition(b"\n")[0]
    assert first in (b"#!/bin/sh", b"#!%s -IS" % os.fsencode(sys.executable))
