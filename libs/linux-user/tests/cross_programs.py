"""Guest programs in C and C++, built by cross compilers when a test asks for them, and the same programs for the host."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SOURCES = Path(__file__).parent / "abi"
ARCHES = ("riscv64", "aarch64")
TIMEOUT = 120


def compiler(arch: str, suffix: str = ".c") -> str:
    """The compiler for a guest, or for the host (``host``); skips the test when there is none."""
    name = {".c": "gcc", ".cpp": "g++"}[suffix]
    name = name if arch == "host" else f"{arch}-linux-gnu-{name}"
    if shutil.which(name) is None:
        pytest.skip(f"no {name}")
    return name


@functools.cache
def build(folder: Path, arch: str, source: str, *options: str) -> Path:
    """Build ``abi/SOURCE`` or the text of a C program; the program is called ``guest`` on every architecture."""
    given = source.endswith((".c", ".cpp"))
    out = folder / "".join([arch, "-", source if given else f"{hash(source) & 0xFFFFFFFF:x}", *options]) / "guest"
    out.parent.mkdir(parents=True, exist_ok=True)
    path = SOURCES / source if given else out.with_suffix(".c")
    if path.parent == out.parent:
        path.write_text(source)
    flags = ["-O1", "-w", "-pthread", *(["-fnon-call-exceptions"] if path.suffix == ".cpp" else []), *options]
    subprocess.run([compiler(arch, path.suffix), *flags, str(path), "-o", str(out), "-lm"], check=True)
    return out


def run_host(program: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """A program for the host in a folder of its own."""
    return _run([str(program), *arguments], folder)


def run_guest(program: Path, folder: Path, *arguments: str, options: tuple[str, ...] = ()) -> subprocess.CompletedProcess[bytes]:
    """A guest program under ``qemu-cli user``."""
    return _run([sys.executable, "-m", "pyqemu.cli", "user", *options, str(program), *arguments], folder)


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[bytes]:
    folder.mkdir(exist_ok=True)
    return subprocess.run(command, cwd=folder, env=os.environ, stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT, check=False)
