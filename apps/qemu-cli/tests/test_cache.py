"""``qemu-cli cache`` and ``qemu-cli user --aot``: what is shown, taken along, refused, and translated ahead."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
from pathlib import Path

import pytest

LOOP = """
  .text
  .global _start
_start:
  { setwd wsz = 0x8, nfx = 0x1 ; setbn rsz = 0x3, rbs = 0x4, rcur = 0x0 }
  { addd,0 0, 0x4000, %dr1 }
again:
  { subd,0 %dr1, 1, %dr1 ; cmpedb,1 %dr1, 1, %pred0 ; disp %ctpr2, again }
  { ct %ctpr2 ? ~%pred0 }
  { sdisp %ctpr1, 0x3 ; addd,0 0, 300, %db[0] ; addd,1 0, 7, %db[1] }
  { call %ctpr1, wbs = 0x4 }
"""


@pytest.fixture(scope="session")
def guest(tmp_path_factory) -> Path:
    from pyqemu.targets.e2k.asm import assemble
    from pyqemu.targets.e2k.link import link

    path = tmp_path_factory.mktemp("guest") / "loop.elf"
    path.write_bytes(link([assemble(LOOP, 4)]).to_bytes())
    path.chmod(0o755)
    return path


def run(*words, folder: Path, **environ: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "pyqemu.cli", *map(str, words)]
    env = {**os.environ, "PYQEMU_CACHE_DIR": str(folder), **environ}
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, env=env)


def until(condition, seconds: float = 60) -> None:
    """What the compile process writes when the guest has ended comes a moment later."""
    end = time.time() + seconds
    while not condition() and time.time() < end:
        time.sleep(0.05)
    assert condition()


@pytest.fixture(scope="session")
def filled(guest, tmp_path_factory) -> Path:
    """A cache in which a program has left handlers and regions."""
    folder = tmp_path_factory.mktemp("cache") / "c"
    done = run("user", guest, folder=folder, PYQEMU_TIER1="5,wait")
    assert done.returncode == 7, done.stderr
    until(lambda: list(folder.glob("*/about.json")) and list(folder.glob("*/regions-*/*.reg")))
    return folder


def shown(folder: Path) -> list[dict]:
    return json.loads(run("cache", "show", "--json", folder=folder).stdout)["guests"]


def test_show(filled, guest):
    [found] = shown(filled)
    assert found["about"]["target"] == "e2k"
    assert found["current"] is True
    assert found["handlers"] > 5
    assert found["damaged"] == []
    [program] = found["programs"]
    assert program["regions"] >= 1
    before = program["uses"]
    assert run("user", guest, folder=filled, PYQEMU_TIER1="5,wait").returncode == 7
    [found] = shown(filled)
    assert found["programs"][0]["uses"] > before
    text = run("cache", "show", folder=filled).stdout
    assert "e2k" in text and "in use" in text
    assert re.search(r"program [0-9a-f]{16}: \d+ blocks, \d+ regions, \d+ KiB in \d+ files, run \d+s ago, \d+ uses", text)


def test_what_is_exported_comes_in_elsewhere_and_is_used(filled, guest, tmp_path):
    archive = tmp_path / "code.tar.gz"
    done = run("cache", "export", archive, folder=filled)
    assert done.returncode == 0, done.stderr
    other = tmp_path / "other"
    done = run("cache", "import", archive, "--json", folder=other)
    found = json.loads(done.stdout)
    assert (done.returncode, found["refused"]) == (0, [])
    assert found["regions"] >= 1
    copied = tmp_path / "copy.elf"
    shutil.copy(guest, copied)  # another place, the same program
    done = run("user", "--stats", copied, folder=other, PYQEMU_TIER1="5,wait")
    counters = dict(line.split(None, 1) for line in done.stderr.splitlines())
    assert done.returncode == 7
    assert int(counters["regions"]) >= 1
    assert int(counters["compile_requests"]) == 0
    assert "6:" not in counters["exits"]  # nothing had to become hot


def repacked(archive: Path, out: Path, change) -> Path:
    """The archive with each member (name, data) run through ``change``, which gives a list of them."""
    with tarfile.open(archive) as old, tarfile.open(out, "w:gz") as new:
        for member in old:
            data = old.extractfile(member).read()
            for name, content in change(member.name, data):
                info = tarfile.TarInfo(name)
                info.size = len(content)
                new.addfile(info, io.BytesIO(content))
    return out


@pytest.fixture
def archive(filled, tmp_path) -> Path:
    path = tmp_path / "good.tar.gz"
    assert run("cache", "export", path, folder=filled).returncode == 0
    return path


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("host", "0" * 20, "another processor"),
        ("sources", "0" * 20, "another version of pyqemu"),
        ("factory", "os:system", "no target package"),
        ("factory", "pyqemu.targets.nothing:target", "is not installed"),
        ("argument", "no such model", "cannot be made"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_reason(archive, tmp_path, field, value, why):
    def change(name, data):
        if name.endswith("about.json"):
            return [(name, json.dumps({**json.loads(data), field: value}).encode())]
        return [(name, data)]

    done = run("cache", "import", repacked(archive, tmp_path / "x", change), folder=tmp_path / "c")
    assert done.returncode == 1
    assert why in done.stderr
    assert "Traceback" not in done.stderr
    assert not list((tmp_path / "c").glob("*/*"))


def test_names_in_an_archive_are_not_believed(archive, tmp_path):
    def change(name, data):
        evil = ("../evil.seg", "/tmp/evil.seg", "0/../../evil.seg", "0/regions-0123456789abcdef/../../evil.reg", "0/x.py", "0/evil/x.seg")
        return [(name, data), *((wrong, data) for wrong in evil)]

    done = run("cache", "import", repacked(archive, tmp_path / "x", change), folder=tmp_path / "in" / "c")
    assert done.returncode == 0
    assert done.stderr.count("is no file of a code cache") >= 6
    assert not [p for p in tmp_path.rglob("*evil*") if p.is_file()]
    assert not list(tmp_path.rglob("*.py"))


def test_damaged_code_in_an_archive_is_not_taken(archive, tmp_path):
    def change(name, data):
        return [(name, data if name.endswith(".json") else data[:-1] + bytes([data[-1] ^ 1]))]

    done = run("cache", "import", repacked(archive, tmp_path / "x", change), folder=tmp_path / "c")
    assert done.returncode == 1
    assert "is damaged" in done.stderr
    assert not [p for p in (tmp_path / "c").rglob("*") if p.suffix in (".seg", ".reg", ".tmp")]


@pytest.mark.parametrize("content", [b"", b"no archive", bytes(10240)])
def test_something_else_is_no_archive(tmp_path, content):
    (tmp_path / "x").write_bytes(content)
    done = run("cache", "import", tmp_path / "x", folder=tmp_path / "c")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr or "took over 0 files" in done.stdout


def test_nothing_to_export_is_said(tmp_path):
    done = run("cache", "export", tmp_path / "x", folder=tmp_path / "empty")
    assert (done.returncode, (tmp_path / "x").exists()) == (1, False)
    assert "nothing in" in done.stderr


def test_clear_by_age(filled, tmp_path):
    folder = tmp_path / "c"
    shutil.copytree(filled, folder)
    assert run("cache", "clear", "--older-than", "1d", folder=folder).stdout == "removed 0 files\n"
    for path in (*folder.glob("*/regions-*"), *folder.glob("*")):
        os.utime(path, (1000, 1000))
    assert run("cache", "clear", "--older-than", "soon", folder=folder).returncode == 1
    assert run("cache", "clear", "--older-than", "1d", folder=folder).returncode == 0
    assert not list(folder.rglob("*.reg"))
    assert run("cache", "clear", folder=folder).returncode == 0
    assert list(folder.iterdir()) == []


# ---- ahead of time ----

C_PROGRAM = r"""
#include <stdio.h>
#include <stdlib.h>
static int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
int main(void) {
  int a[500];
  unsigned h = 0;
  for (int i = 0; i < 500; i++) a[i] = (i * 7919) % 503;
  qsort(a, 500, sizeof *a, compare);
  for (int i = 0; i < 500; i++) h = h * 31 + a[i];
  printf("%d %u\n", fib(15), h);
  return 5;
}
"""


@pytest.fixture(scope="session")
def small(tmp_path_factory) -> Path:
    """A static riscv64 program without a C library."""
    if not shutil.which("riscv64-linux-gnu-gcc"):
        pytest.skip("no riscv64-linux-gnu-gcc (Debian: gcc-riscv64-linux-gnu)")
    folder = tmp_path_factory.mktemp("rv")
    source = C_PROGRAM[C_PROGRAM.index("int fib") : C_PROGRAM.index("int main")] + (
        "void _start(void) { register long r __asm__(\"a0\") = fib(18) & 63; register long n __asm__(\"a7\") = 93;"
        "__asm__ volatile(\"ecall\" :: \"r\"(r), \"r\"(n)); for (;;); }\n"
    )
    (folder / "p.c").write_text(source)
    command = ["riscv64-linux-gnu-gcc", "-O1", "-static", "-nostdlib", "-ffreestanding", "-o", folder / "p", folder / "p.c"]
    subprocess.run(command, check=True)
    return folder / "p"


def counters_of(done) -> dict[str, str]:
    return dict(line.split(None, 1) for line in done.stderr.splitlines() if " " in line)


def test_a_program_translated_ahead_starts_warm(small, tmp_path):
    done = run("user", "--aot", small, folder=tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stdout + done.stderr
    assert re.search(r"\d+ blocks of \d+ instructions; \d+ handlers compiled\n\d+ regions; in ", done.stdout)
    assert "compiling: " in done.stderr
    again = run("user", "--aot", small, folder=tmp_path)
    assert re.search(r"(\d+) regions, \1 of them were there", again.stdout), again.stdout
    ran = run("user", "--stats", small, folder=tmp_path, PYQEMU_TIER1="1000000")
    counters = counters_of(ran)
    assert ran.returncode == 2584 & 63
    assert int(counters["regions"]) >= 1
    assert int(counters["compile_requests"]) == 0


def test_the_libraries_of_a_program_are_found_where_they_will_be(tmp_path):
    from pyqemu.linux_user.aot import _libraries
    from pyqemu.linux_user.process import CAPTURE, Process

    if not shutil.which("riscv64-linux-gnu-gcc") or not Path("/usr/riscv64-linux-gnu/lib/libc.so.6").exists():
        pytest.skip("no riscv64-linux-gnu-gcc with its C library (Debian: gcc-riscv64-linux-gnu)")
    (tmp_path / "p.c").write_text(C_PROGRAM.replace("return 5", 'char *m = 0; size_t n = 0; FILE *f = fopen("/proc/self/maps", "r");'
                                                                " while (getline(&m, &n, f) > 0) fputs(m, stdout); return 5"))  # fmt: skip
    subprocess.run(["riscv64-linux-gnu-gcc", "-O1", "-o", tmp_path / "p", tmp_path / "p.c"], check=True)
    engine = {"cache_dir": str(tmp_path / "c")}
    libraries = _libraries(str(tmp_path / "p"), "", "", engine)
    assert any(name == "libc.so.6" for name, _, _ in libraries)
    result = Process([str(tmp_path / "p")], stdout=CAPTURE, engine=engine).run()
    assert result.exit == 5
    maps = result.stdout.decode()
    for name, place, address in libraries:
        lowest = min(int(line.split("-")[0], 16) for line in maps.splitlines() if line.endswith(Path(place).name))
        assert lowest == address, name


def test_a_guest_whose_modes_are_not_known_gets_handlers(guest, tmp_path):
    done = run("user", "--aot", guest, folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "no regions: they are made as the program runs" in done.stdout
    assert int(counters_of(run("user", "--stats", guest, folder=tmp_path))["compile_requests"]) <= 1


@pytest.mark.parametrize(("content", "why"), [(None, "No such file"), (b"text", "not an ELF file")])
def test_what_cannot_be_translated_is_said(tmp_path, content, why):
    path = tmp_path / "p"
    if content is not None:
        path.write_bytes(content)
        path.chmod(0o755)
    done = run("user", "--aot", path, folder=tmp_path / "c")
    assert done.returncode == 1
    assert why in done.stderr
    assert "Traceback" not in done.stderr


# ---- looking at regions ----


def test_a_region_is_dumped_and_named_for_perf(guest, tmp_path):
    done = run("user", "-d", "region", "-perfmap", "-D", tmp_path / "log", guest, folder=tmp_path / "c", PYQEMU_TIER1="5,wait")
    assert done.returncode == 7, done.stderr
    text = (tmp_path / "log").read_text()
    assert "---- region.ir 0x" in text and "function region(" in text
    assert "---- region.llvm 0x" in text and "musttail" in text
    assert "---- region.asm 0x" in text and "jmpq" in text


def test_the_file_for_perf(tmp_path, monkeypatch):
    from pyqemu.tcg_jit.perfmap import PerfMap

    names = PerfMap(str(tmp_path))
    names.add(0x1000, 0x20, "region:0x400000")
    names.add_segment(0x2000, ["b", "a"], [64, 0])
    path = tmp_path / f"perf-{os.getpid()}.map"
    assert path.read_text() == "1000 20 region:0x400000\n2000 40 a\n2040 100 b\n"
    child = os.fork()
    if child == 0:
        names.after_fork()
        names.add(0x3000, 1, "of the child")
        os._exit(0)
    os.waitpid(child, 0)
    assert "of the child" not in path.read_text()
    assert (tmp_path / f"perf-{child}.map").read_text() == path.read_text() + "3000 1 of the child\n"


