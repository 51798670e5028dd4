"""Guests that give up rights, or their root directory, go on with all that the engine has to do for them afterwards.

The new user cannot use the cache; where Python lies in a home of root's neither Python nor the packages.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from cross_programs import ARCHES, build, compiler, run_host

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give up rights")

#: What guests do (see ``abi/rights.c``): to another user, jailed, both, another effective user and back, in new namespaces, in a child with
#: such, without capabilities, and with limits that would bind a compile process.
WAYS = ("u", "r", "ru", "e", "eb", "n", "N", "nr", "c", "f", "p", "fpu", "uo")


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("rights")


@pytest.fixture(params=ARCHES)
def arch(request):
    compiler(request.param)
    pytest.importorskip(f"pyqemu.targets.{request.param}")
    return request.param


@pytest.fixture
def place(tmp_path_factory):
    """A folder that everybody may enter: pytest's own are its user's alone."""
    with tempfile.TemporaryDirectory(prefix="rights-") as path:
        os.chmod(path, 0o755)
        yield Path(path)


def run(place: Path, program: Path, letters: str, *options: str) -> subprocess.CompletedProcess[bytes]:
    root = place / "root"
    root.mkdir(exist_ok=True)
    for where in (root / "guest", place / "guest"):
        shutil.copy(program, where)
    libraries = Path(f"/usr/{program.parent.name.partition('-')[0]}-linux-gnu/lib")
    if libraries.is_dir():
        (root / "lib").mkdir(exist_ok=True)
        for name in ("libc.so.6", "libm.so.6", *(path.name for path in libraries.glob("ld-linux-*"))):
            shutil.copy(libraries / name, root / "lib")
    cache = place / "cache"
    environ = {**os.environ, "PYQEMU_CACHE_DIR": str(cache)}
    again = "/guest" if "r" in letters else str(place / "guest")
    command = [sys.executable, "-m", "pyqemu.cli", "user", *options, str(place / "guest"), letters, str(root), again]
    return subprocess.run(command, env=environ, stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=False)


def expected(folder: Path, place: Path, letters: str) -> subprocess.CompletedProcess[bytes]:
    """The same on the host, where nothing can get out of reach."""
    host = build(folder, "host", "rights.c", "-static")
    shutil.copy(host, place / "native")
    root = place / "native-root"
    root.mkdir()
    shutil.copy(host, root / "native")
    again = "/native" if "r" in letters else str(place / "native")
    return run_host(place / "native", place, letters, str(root), again)


@pytest.mark.parametrize("link", ["dynamic", "static"])
@pytest.mark.parametrize("letters", WAYS)
def test_everything_still_works(arch, letters, link, folder, place):
    want = expected(folder, place, letters)
    got = run(place, build(folder, arch, "rights.c", *(("-static",) if link == "static" else ())), letters)
    assert got.stderr.decode() == want.stderr.decode() == ""
    assert got.stdout.decode() == want.stdout.decode()
    assert got.returncode == want.returncode
