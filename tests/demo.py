"""What ``make demo`` shows: Elbrus programs under ``qemu-cli user``, with the time each took."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

DATA = Path(__file__).parent / "data" / "e2k"
QEMU_CLI = Path(sys.executable).parent / "qemu-cli"


def show(title: str, command: list[str]) -> int:
    """Run one command with its output on the terminal; print what it is and how long it took."""
    print(f"\n== {title}\n$ qemu-cli {' '.join(str(Path(c).name) if '/' in c else c for c in command)}", flush=True)
    start = time.perf_counter()
    status = subprocess.run([str(QEMU_CLI), *command], check=False).returncode
    print(f"[exit status {status}, {time.perf_counter() - start:.2f} s]", flush=True)
    return status


def main() -> int:
    """0 when every program ended as it should."""
    good = True
    hello = str(DATA / "programs" / "hello" / "hello.elf")
    good &= show("hello from an Elbrus (first run: handlers are compiled once and cached)", ["user", hello]) == 20
    good &= show("again, from the cache", ["user", hello]) == 20
    good &= show("its system calls", ["user", "--strace", hello]) == 20
    bench = str(DATA / "bench" / "bench_int" / "bench_int.elf")
    good &= show("a sieve and CRC-32, about a second of computing", ["user", bench, "150"]) == 0
    recursion = str(DATA / "bench" / "bench_call" / "bench_call.elf")
    good &= show("double recursion through register windows", ["user", recursion, "25"]) == 0
    mandelbrot = str(DATA / "programs" / "mandel" / "mandel.elf")
    good &= show("a picture, in double precision", ["user", mandelbrot]) == 0
    print("\nall as expected" if good else "\nsomething ended as it should not", flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
