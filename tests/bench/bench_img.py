"""qemu-img against the real one, in the same run: medians of seconds and of processor seconds, ratio, peak memory.  Asserts nothing."""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REAL = "/usr/bin/qemu-img"
OURS = str(Path(sys.executable).parent / "qemu-img")


def make_mixed(path: Path, mib: int) -> None:
    """A quarter holes, a quarter zeros that are stored, a quarter program text, a quarter noise, in 4 MiB pieces."""
    text = Path(sys.executable).resolve().read_bytes() + Path("/usr/bin/qemu-img").read_bytes()
    text = (text * (1 + (4 << 20) // len(text)))[: 4 << 20]
    dice = random.Random(1)
    with open(path, "wb") as file:
        for piece in range(mib // 4):
            kind = piece % 4
            if kind == 0:
                file.seek(4 << 20, os.SEEK_CUR)
            elif kind == 1:
                file.write(bytes(4 << 20))
            elif kind == 2:
                turn = dice.randrange(len(text))
                file.write(text[turn:] + text[:turn])
            else:
                file.write(dice.randbytes(4 << 20))
        file.truncate(mib << 20)


def run(tool: str, arguments: list[str]) -> tuple[float, int, float]:
    """(seconds, peak RSS in KiB, processor seconds)."""
    started = time.perf_counter()
    process = subprocess.Popen([tool, *arguments], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{tool} {' '.join(arguments)} failed")
    return time.perf_counter() - started, usage.ru_maxrss, usage.ru_utime + usage.ru_stime


def compare_tools(name: str, arguments: list[str], *, outputs: list[Path] | None, rounds: int) -> None:
    walls: dict[str, list[float]] = {REAL: [], OURS: []}
    works: dict[str, list[float]] = {REAL: [], OURS: []}
    peak = {}
    sizes = {}
    for number in range(rounds):
        for tool in (REAL, OURS) if number % 2 else (OURS, REAL):
            for path in outputs or []:
                path.unlink(missing_ok=True)
            seconds, rss, cpu = run(tool, arguments)
            works[tool].append(cpu)
            walls[tool].append(seconds)
            peak[tool] = rss
            sizes[tool] = sum(path.stat().st_blocks * 512 for path in outputs or [])
    wall = {tool: statistics.median(values) for tool, values in walls.items()}
    work = {tool: statistics.median(values) for tool, values in works.items()}
    extra = f"  size {sizes[OURS] / sizes[REAL]:.3f}" if sizes[REAL] else ""
    print(
        f"{name:28} real {wall[REAL]:8.3f} s  ours {wall[OURS]:8.3f} s  ratio {wall[OURS] / wall[REAL]:6.2f}"
        f"  cpu {work[REAL]:7.3f} : {work[OURS]:7.3f} s ({work[OURS] / work[REAL]:.2f})"
        f"  rss {peak[OURS] // 1024} MiB (real {peak[REAL] // 1024}){extra}",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__,
        epilog="Quarters of the image are holes, stored zeros, program text and noise; it lies in the page cache. "
        "Slow rows have one round. Peak memory is at least this program's own, of which the tools are started.",
    )
    parser.add_argument("mib", nargs="?", type=int, default=2048, metavar="MIB", help="size of the image (default: 2048)")
    parser.add_argument("folder", nargs="?", help="where the images are made (default: the temporary folder); 4 times the size is needed")
    parser.add_argument("--rounds", type=int, default=7, help="runs of each tool, taking turns (default: 7)")
    parser.add_argument("--only", metavar="WORD", help="only rows whose name has this in it")
    arguments = parser.parse_intermixed_args()
    mib, rounds = arguments.mib, arguments.rounds
    wanted = arguments.only or ""

    def compare(name: str, words: list[str], *, outputs: list[Path] | None = None, rounds: int = rounds) -> None:
        if wanted in name:
            compare_tools(name, words, outputs=outputs, rounds=rounds)

    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        base = Path(folder)
        raw, qcow, out = base / "mixed.raw", base / "mixed.qcow2", base / "out"
        make_mixed(raw, mib)
        run(REAL, ["convert", "-f", "raw", "-O", "qcow2", str(raw), str(qcow)])
        compare("convert raw->qcow2", ["convert", "-f", "raw", "-O", "qcow2", str(raw), str(out)], outputs=[out])
        compare("convert qcow2->raw", ["convert", "-f", "qcow2", "-O", "raw", str(qcow), str(out)], outputs=[out])
        compare(
            "convert -c zlib",
            ["convert", "-c", "-f", "raw", "-O", "qcow2", str(raw), str(out)],
            outputs=[out],
            rounds=1,
        )
        zstd = ["convert", "-c", "-f", "raw", "-O", "qcow2", "-o", "compression_type=zstd", str(raw), str(out)]
        compare("convert -c zstd", zstd, outputs=[out], rounds=1)
        squeezed, row = base / "squeezed.qcow2", "convert compressed->raw"
        if wanted in row:  # made by the real tool, whichever rows were asked for
            run(REAL, [*zstd[:-1], str(squeezed)])
        compare(row, ["convert", "-f", "qcow2", "-O", "raw", str(squeezed), str(base / "o2")], outputs=[base / "o2"], rounds=1)
        compare("compare", ["compare", "-f", "raw", "-F", "qcow2", str(raw), str(qcow)])
        for command in ("info", "check", "map"):
            compare(command, [command, str(qcow)])
        big = base / "big.qcow2"
        run(REAL, ["create", "-q", "-f", "qcow2", str(big), "8T"])
        compare("convert empty 8T", ["convert", "-O", "qcow2", str(big), str(out)], outputs=[out])
        for tool in (REAL, OURS) if wanted in "convert -n to a fresh empty 8T" else ():
            run(REAL, ["create", "-q", "-f", "qcow2", str(out), "8T"])
            print(
                "convert -n to a fresh empty 8T", tool, run(tool, ["convert", "-n", "-O", "qcow2", str(big), str(out)])
            )
        if not out.exists():
            run(REAL, ["create", "-q", "-f", "qcow2", str(out), "8T"])
        compare("convert -n empty 8T", ["convert", "-n", "-O", "qcow2", str(big), str(out)])
        sparse = base / "sparse.raw"
        with open(sparse, "wb") as file:
            for tib in range(15):  # ext4 ends below 16 TiB
                file.seek(tib << 40)
                file.write(b"x" * 4096)
            file.truncate((16 << 40) - (1 << 20))
        compare(
            "convert sparse 16T",
            ["convert", "-f", "raw", "-O", "qcow2", "-o", "cluster_size=2M", str(sparse), str(out)],
            outputs=[out],
            rounds=1,
        )
    print(f"peak of this script's children: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024} MiB")


if __name__ == "__main__":
    main()
