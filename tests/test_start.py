"""What a warm run of a guest program loads: start-up is paid by every program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

HELLO = Path(__file__).parent / "data" / "e2k" / "programs" / "hello" / "hello.elf"
#: The same program for guests whose programs are built by a cross compiler; without a C library, whose start has hot loops.
SOURCE = """
static long call(long n, long a, long b, long c) {
#ifdef __riscv
    register long r asm("a0") = a, x asm("a1") = b, y asm("a2") = c, number asm("a7") = n;
    asm volatile("ecall" : "+r"(r) : "r"(x), "r"(y), "r"(number) : "memory");
#else
    register long r asm("x0") = a, x asm("x1") = b, y asm("x2") = c, number asm("x8") = n;
    asm volatile("svc #0" : "+r"(r) : "r"(x), "r"(y), "r"(number) : "memory");
#endif
    return r;
}
void start(void) { call(64, 1, (long)"Hello from Elbrus!\\n\\n", 20); call(93, 20, 0, 0); }
"""

#: Heavy modules that the path from ``qemu-cli user PROGRAM`` to the guest's exit may not import.
FORBIDDEN = {
    "argparse", "asyncio", "capstone", "click", "collections", "contextlib", "dataclasses", "enum", "functools", "hashlib",
    "importlib.metadata", "inspect", "json", "llvmlite", "logging", "pathlib", "pkg_resources", "re", "rich", "selectors", "socket",
    "ssl", "subprocess", "tempfile", "threading", "typer", "typing", "urllib",
}  # fmt: skip

# The guest ends through os._exit; print what is loaded by then.
SCRIPT = """
import os, sys
before = set(sys.modules)
def leave(status):
    sys.stderr.write("\\n".join(sorted(set(sys.modules) - before)))
    sys.stderr.flush()
    leave_now(status)
leave_now, os._exit = os._exit, leave
from pyqemu.cli import main
sys.argv = ["qemu-cli", "user", sys.argv[1]]
main()
"""


def program(guest: str, folder: Path) -> Path:
    if guest == "e2k":
        return HELLO
    compiler = shutil.which(f"{guest}-linux-gnu-gcc")
    if compiler is None:
        pytest.skip(f"no {guest}-linux-gnu-gcc")
    out = folder / "hello"
    options = ["-static", "-nostdlib", "-Wl,-e,start", "-O1", "-x", "c", "-"]
    subprocess.run([compiler, *options, "-o", str(out)], input=SOURCE, text=True, check=True)
    return out


@pytest.mark.parametrize("guest", ["e2k", "riscv64", "aarch64"])
def test_the_second_run_imports_nothing_heavy(guest, tmp_path):
    hello = program(guest, tmp_path)
    # Without regions: whether the first run's are ready for the second, or asked for again, is a matter of how busy the host is.
    environ = {**os.environ, "PYQEMU_CACHE_DIR": str(tmp_path / "cache"), "PYQEMU_TIER1": "0"}
    command = [sys.executable, "-I", "-c", SCRIPT, str(hello)]
    for run in ("cold", "warm"):
        done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 20, done.stderr
        assert done.stdout == "Hello from Elbrus!\n\n"
        loaded = set(done.stderr.split("\n"))
        assert "pyqemu.tcg_jit.engine" in loaded
        if run == "warm":
            assert loaded & FORBIDDEN == set()
            assert "pyqemu.tcg_jit.client" not in loaded
            assert "pyqemu.tcg_ir.builder" not in loaded


def dynamic(guest: str, name: str, folder: Path) -> Path:
    """A program that uses the C library of the cross compiler and says its name."""
    compiler = shutil.which(f"{guest}-linux-gnu-gcc")
    if compiler is None:
        pytest.skip(f"no {guest}-linux-gnu-gcc")
    out = folder / name
    source = f'#include <stdio.h>\nint main(int argc, char **argv) {{ printf("%s %d\\n", "{name}", argc); return 20; }}'
    subprocess.run([compiler, "-O1", "-x", "c", "-", "-o", str(out)], input=source, text=True, check=True)
    return out


@pytest.mark.parametrize("guest", ["riscv64", "aarch64"])
def test_the_second_run_of_a_dynamic_program_imports_nothing_heavy(guest, tmp_path):
    """What C libraries ask of a new process is answered without heavy modules."""
    hello = dynamic(guest, "hello", tmp_path)
    environ = {**os.environ, "PYQEMU_CACHE_DIR": str(tmp_path / "cache"), "PYQEMU_TIER1": "0", "QEMU_LD_PREFIX": f"/usr/{guest}-linux-gnu"}
    command = [sys.executable, "-I", "-c", SCRIPT, str(hello)]
    for run in ("cold", "warm"):
        done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=120, check=False)
        assert (done.returncode, done.stdout) == (20, "hello 1\n"), done.stderr
        if run == "warm":
            assert set(done.stderr.split("\n")) & FORBIDDEN == set()


@pytest.mark.parametrize("guest", ["riscv64", "aarch64"])
def test_a_new_program_finds_the_c_library_translated(guest, tmp_path):
    environ = {**os.environ, "PYQEMU_CACHE_DIR": str(tmp_path / "cache"), "QEMU_LD_PREFIX": f"/usr/{guest}-linux-gnu"}
    blocks = []
    for name in ("first", "second"):
        command = [sys.executable, "-m", "pyqemu.cli", "user", "--stats", str(dynamic(guest, name, tmp_path))]
        done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=120, check=False)
        assert (done.returncode, done.stdout) == (20, f"{name} 1\n"), done.stderr
        blocks.append({line.split()[0]: line.split()[1] for line in done.stderr.splitlines()})
        deadline = time.monotonic() + 60
        while len(list(tmp_path.glob("cache/*/regions-shared/*.img"))) < 2:  # the loader and the C library: written aside
            assert time.monotonic() < deadline
            time.sleep(0.05)
    first, second = (int(each["blocks"]) for each in blocks)
    assert first > 500
    assert second < first // 10
    assert int(blocks[1]["image_blocks"]) > 500
