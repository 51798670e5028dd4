"""The four e2k benchmark programs under ``qemu-cli user`` with a warm cache: seconds, and counters of the engine.

Prints medians of three runs each, and from ``--stats`` how often generated code was left for Python.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

BENCH = Path(__file__).parent.parent / "data" / "e2k" / "bench"
QEMU_CLI = Path(sys.executable).parent / "qemu-cli"


def main() -> None:
    """Run and print."""
    print(f"{'program':<12} {'argument':>8} {'seconds':>8}  exits to Python by reason")
    for folder in sorted(p for p in BENCH.iterdir() if p.is_dir()):
        expected = json.loads((folder / "expected.json").read_text())
        command = [str(QEMU_CLI), "user", "--stats", str(folder / f"{folder.name}.elf"), *expected["argv"]]
        times = []
        exits = ""
        for _ in range(3):
            start = time.perf_counter()
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            times.append(time.perf_counter() - start)
            if done.stdout != expected["stdout"]:
                sys.exit(f"{folder.name}: wrong output {done.stdout!r}")
            exits = next(line.split(None, 1)[1] for line in done.stderr.splitlines() if line.startswith("exits"))
        print(f"{folder.name:<12} {' '.join(expected['argv']):>8} {statistics.median(times):8.2f}  {exits}")


if __name__ == "__main__":
    main()
