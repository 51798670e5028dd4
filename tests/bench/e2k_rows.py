"""The e2k programs against what the emulator in C needs for them, brought to this machine's speed by a yardstick.

The peer cannot be had as a package, so its times are recorded: measured once on a machine on which forty rounds of ``c/yardstick.c``,
built natively with -O2, took ``YARDSTICK`` seconds.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
from pathlib import Path

from guest_programs import NATIVE, Build, GuestError, Program
from measuring import Bench, WrongOutput

PROGRAMS = Path(__file__).parent.parent / "data" / "e2k" / "bench"
YARDSTICK = 2.2
YARDSTICK_ROUNDS = "40"
#: Program -> (argument, seconds of the emulator in C).
RECORDED = {
    "bench_int": ("700", 3.3),
    "bench_call": ("31", 2.6),
    "bench_fp": ("1500", 2.45),
    "bench_mem": ("12000", 3.1),
}


def yardstick(bench: Bench, clock: str) -> float:
    """Seconds that the yardstick takes here; raises ``GuestError`` without a compiler."""
    source = Path(__file__).parent / "c" / "yardstick.c"
    executable = bench.builder.build(Program(source, link=("dynamic",)), NATIVE, Build("dynamic", "O2"))
    sample, _ = bench.timed([str(executable), YARDSTICK_ROUNDS], dict(os.environ), None)
    return sample.by(clock)


def measure(bench: Bench, rounds: int, only: list[str], clock: str) -> list[dict[str, object]]:
    """One dictionary per program: seconds of all runs, of the peer scaled, and ratios."""
    chosen = [name for name in RECORDED if not only or name in only]
    if not chosen:
        return []
    environment = {**os.environ, "PYQEMU_CACHE_DIR": str(bench.warm_cache)}
    qemu_cli = str(Path(sys.executable).with_name("qemu-cli"))
    commands: dict[str, list[str]] = {}
    walls: dict[str, list[float]] = {}
    outputs: dict[str, bytes | None] = {}
    scales: list[float] = []
    for name in chosen:
        folder = PROGRAMS / name
        expected = json.loads((folder / "expected.json").read_text())
        commands[name] = [qemu_cli, "user", str(folder / f"{name}.elf"), RECORDED[name][0]]
        outputs[name] = expected["stdout"].encode() if expected["argv"] == [RECORDED[name][0]] else None
        walls[name] = []
    for number in range(-2, rounds):  # two warm-ups
        if number >= 0:
            scales.append(yardstick(bench, clock) / YARDSTICK)
        for name in chosen:
            try:
                sample, outputs[name] = bench.timed(commands[name], environment, outputs[name])
            except WrongOutput as error:
                raise GuestError(f"{name}: {error}") from None
            if number >= 0:
                walls[name].append(sample.by(clock))
    rows = []
    for name in chosen:
        ratios = [wall / (RECORDED[name][1] * scale) for wall, scale in zip(walls[name], scales, strict=True)]
        rows.append({
            "name": name, "cpu": "e2k", "argument": RECORDED[name][0], "warm": walls[name],
            "peer_scaled": RECORDED[name][1] * statistics.median(scales), "yardstick_scale": scales, "ratios": ratios,
        })  # fmt: skip
    return rows
