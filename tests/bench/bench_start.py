"""Start-up: a bare interpreter, one with site, and a warm ``qemu-cli user hello``, interleaved; wall and CPU milliseconds."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

HELLO = Path(__file__).parent.parent / "data" / "e2k" / "programs" / "hello" / "hello.elf"
ROUNDS = 41


def main() -> None:
    """Print minimum and median of each."""
    commands = {
        "python -I -S -c pass": [sys.executable, "-I", "-S", "-c", "pass"],
        "python -c pass": [sys.executable, "-c", "pass"],
        "qemu-cli user hello": [str(Path(sys.executable).parent / "qemu-cli"), "user", str(HELLO)],
    }
    subprocess.run(commands["qemu-cli user hello"], stdout=subprocess.DEVNULL, check=False)
    wall: dict[str, list[float]] = {name: [] for name in commands}
    cpu: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
            wall[name].append(1e3 * (time.perf_counter() - start))
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            cpu[name].append(1e3 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime))
    print(f"{'':<24} {'wall min':>9} {'median':>8} {'cpu min':>9} {'median':>8}")
    for name in commands:
        w, c = wall[name], cpu[name]
        print(f"{name:<24} {min(w):9.1f} {statistics.median(w):8.1f} {min(c):9.1f} {statistics.median(c):8.1f}")


if __name__ == "__main__":
    main()
