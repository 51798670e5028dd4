"""Guests that give up rights, or their root directory, go on with all that the engine has to do for them afterwards.

The new user cannot use the cache; where Python lies in a home of root's neither Python nor the packages.
"""

from __future__ import annotations

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from cross_programs import ARCHES, build, compiler, run_host

only_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give up rights")

#: What guests do (see ``abi/rights.c``): to another user, jailed, both, another effective user and back, in new namespaces, in a child with
#: such, without capabilities, as another user with them, and with limits that would bind a compile process.
WAYS = ("u", "r", "ru", "e", "eb", "n", "N", "nr", "c", "k", "f", "p", "fpu", "uo")


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("rights")


@pytest.fixture(params=ARCHES)
def arch(request):
    compiler(request.param)
    pytest.importorskip(f"pyqemu.targets.{request.param}")
    return request.param


@pytest.fixture
def place():
    """A folder that everybody may enter: pytest's own are its user's alone."""
    path = Path(tempfile.mkdtemp(prefix="rights-"))
    path.chmod(0o755)
    yield path
    shutil.rmtree(path, ignore_errors=True)  # a compile process may still be putting things into the cache


def run(
    place: Path, program: Path, letters: str, *options: str, environ: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    root = place / "root"
    root.mkdir(exist_ok=True)
    for where in (root / "guest", place / "guest"):
        shutil.copy(program, where)
    libraries = Path(f"/usr/{program.parent.name.partition('-')[0]}-linux-gnu/lib")
    if libraries.is_dir():
        (root / "lib").mkdir(exist_ok=True)
        for name in ("libc.so.6", "libm.so.6", *(path.name for path in libraries.glob("ld-linux-*"))):
            shutil.copy(libraries / name, root / "lib")
    environ = {**os.environ, "PYQEMU_CACHE_DIR": str(place / "cache")} if environ is None else environ
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


@only_root
@pytest.mark.parametrize("link", ["dynamic", "static"])
@pytest.mark.parametrize("letters", WAYS)
def test_everything_still_works(arch, letters, link, folder, place):
    want = expected(folder, place, letters)
    got = run(place, build(folder, arch, "rights.c", *(("-static",) if link == "static" else ())), letters)
    assert got.stderr.decode() == want.stderr.decode() == ""
    assert got.stdout.decode() == want.stdout.decode()
    assert got.returncode == want.returncode


@only_root
def test_nothing_of_ours_is_left_in_a_jail(arch, folder, place):
    program = build(folder, arch, "rights.c", "-static")
    run(place, program, "r")
    root = place / "root"
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    again = run(place, program, "r", environ={**os.environ, "PYQEMU_CACHE_DIR": "", "HOME": str(place), "TMPDIR": str(place)})
    assert again.returncode == 7
    assert set(root.rglob("*")) == before.keys()


@only_root
def test_another_user_has_a_cache_of_its_own(arch, folder, place):
    """And none of what it makes is put where root would run it."""
    program = build(folder, arch, "rights.c", "-static")
    home, tmp = place / "home", place / "tmp"
    home.mkdir(0o700)
    tmp.mkdir()
    tmp.chmod(0o1777)
    environ = {**os.environ, "PYQEMU_CACHE_DIR": "", "XDG_CACHE_HOME": "", "HOME": str(home), "TMPDIR": str(tmp)}
    for _ in range(2):
        assert run(place, program, "u", environ=environ).returncode == 7
    own = tmp / "pyqemu-65534"
    assert (own.stat().st_uid, own.stat().st_mode & 0o777) == (65534, 0o700)
    made = [path for path in own.rglob("*") if path.is_file()]
    assert any(path.suffix == ".reg" for path in made) and {path.stat().st_uid for path in made} == {65534}
    assert {path.stat().st_uid for path in home.rglob("*")} == {0}
    # (What root's guest has asked for before it gives up is made as root, also later.)
    users = {path.name for path in own.rglob("*.reg")} - {path.name for path in home.rglob("*.reg")}
    assert users
    assert run(place, program, "u", environ=environ).returncode == 7
    assert not users & {path.name for path in home.rglob("*.reg")}


def test_a_guest_in_another_working_directory(arch, folder, place):
    """Where cache and sysroot are is meant as it was at the start."""
    text = """
    #include <math.h>
    #include <stdio.h>
    #include <unistd.h>
    int main(int argc, char **argv) {
        volatile double x = argc;
        volatile long double wide = argc;
        printf("%d ", chdir("/proc"));
        printf("%.3f %.3Lf %d\\n", tgamma(x + 1.5), wide / 3, access("/lib/only here", F_OK));
    }
    """
    program = build(folder, arch, text)
    shutil.copytree(f"/usr/{arch}-linux-gnu/lib", place / "root" / "lib", ignore=lambda _, names: [n for n in names if ".so" not in n])
    (place / "root" / "lib" / "only here").touch()
    environ = {**os.environ, "PYQEMU_CACHE_DIR": "cache", "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "pyqemu.cli", "user", "-L", "root", str(program)]
    got = subprocess.run(command, cwd=place, env=environ, capture_output=True, text=True, timeout=120, check=False)
    assert (got.stderr, got.stdout) == ("", "0 1.329 0.333 0\n")
    assert (place / "cache").is_dir()


def test_compile_processes_let_go_of_standard_error(arch, folder, place):
    """Who waits for a daemon to close it must not wait for us."""
    text = """
    #include <math.h>
    #include <stdio.h>
    #include <unistd.h>
    int main(int argc, char **argv) {
        volatile long double x = argc;
        double sum = 0;
        for (int i = 0; i < 2000000; i++) sum += i * (double)x;
        printf("%f %f", (double)(x / 3), sum + log(argc + 1.5));
        fflush(stdout);
        close(1);
        close(2);
        sleep(60);
    }
    """
    program = build(folder, arch, text, "-static")
    environ = {**os.environ, "PYQEMU_CACHE_DIR": str(place / "cache")}
    command = [sys.executable, "-m", "pyqemu.cli", "user", str(program)]
    process = subprocess.Popen(command, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with process:
        start = time.monotonic()
        out, err = (stream.read() if stream is not None else b"" for stream in (process.stdout, process.stderr))
        assert process.poll() is None and time.monotonic() - start < 55
        process.kill()
    assert out.startswith(b"0.333333 1999999000000.9") and err == b""


#: What functions of the runner import that are not for guests: for debuggers, for the compile process, for whoever lists CPU models; and
#: what a guest can go on without (``Cpu._find_fault_address``).
NOT_LATE = (
    "pyqemu.linux_user.gdb", "pyqemu.targets.aarch64", "pyqemu.targets.riscv64", "pyqemu.targets.e2k.handlers",
    "pyqemu.targets.framework", "pyqemu.tcg_ir.threaded",
    "pyqemu.tcg_jit.tracing", "xml.sax.saxutils", "fractions", "ctypes", "importlib",
)  # fmt: skip

LOADED = """
import sys
from pyqemu.linux_user import process
from pyqemu.linux_user.abi import {arch}
from pyqemu.linux_user.syscalls import rights
from pyqemu.targets.{arch}.target import target
from pyqemu.tcg_jit import engine
from pyqemu.tcg_jit import rights as engines
class Kernel:
    abi = type("Abi", (), {{"arch": "{arch}"}})
engines.load_late(rights._late_modules(Kernel))
engines.load_late(engines.late_modules(target("")))
print("\\n".join(f"{{name}} {{getattr(module, '__file__', None) or ''}}" for name, module in sys.modules.items()))
"""


def _imports(name: str, file: str) -> set[str]:
    """Modules that functions of a module import."""
    package = name if file.endswith("__init__.py") else name.rpartition(".")[0]
    found = set()
    for function in ast.walk(ast.parse(Path(file).read_text())):
        for node in ast.walk(function) if isinstance(function, ast.FunctionDef) else ():
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = importlib.util.resolve_name("." * node.level + (node.module or ""), package) if node.level else node.module or ""
                folder = Path(file).parents[node.level - 1] if node.level else None
                folder = folder.joinpath(*(node.module or "").split(".")) if folder is not None else None
                below = [a.name for a in node.names if folder is not None and (folder / f"{a.name}.py").exists()]
                found.update(f"{base}.{name}" for name in below) if below else found.add(base)
    return found


@pytest.mark.parametrize("guest", ["e2k", *ARCHES])
def test_whatever_may_be_imported_late_has_been(guest):
    run = subprocess.run([sys.executable, "-c", LOADED.format(arch=guest)], capture_output=True, text=True, timeout=60, check=True)
    files = dict(line.split(" ", 1) for line in run.stdout.splitlines())
    lacking = {
        (wanted, name)
        for name, file in files.items()
        if name.startswith("pyqemu.") and file.endswith(".py")
        for wanted in _imports(name, file)
        if wanted not in files and wanted and not wanted.startswith(NOT_LATE)
    }
    assert {name for _, name in lacking} == set(), lacking
