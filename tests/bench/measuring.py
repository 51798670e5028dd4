"""Rows of the guest benchmark, how each is run, and what one run costs: used by ``bench_guests``."""

from __future__ import annotations

import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from guest_programs import CPUS, NATIVE, Build, Builder, Cpu, GuestError, Program, compiler, emulator

SOURCES = Path(__file__).parent / "c"
#: The host's own build, Debian's emulator, ours with a cache that fits, ours with an empty one.
NATIVELY, PEER, WARM, COLD = "native", "qemu-user", "warm", "cold"
KINDS = (NATIVELY, PEER, WARM, COLD)


@dataclass(frozen=True)
class Row:
    """One program with arguments; ``size`` is the amount of work that takes Debian's emulator about one second."""

    name: str
    source: str
    what: str
    size: int
    before: tuple[str, ...] = ()  #: arguments in front of the amount
    link: str = "static"
    opt: str = "O2"
    startup: bool = False

    def program(self) -> Program:
        return Program(SOURCES / f"{self.source}.c", link=(self.link,), opt=(self.opt,), libs=("-lm", "-pthread"))

    def arguments(self, seconds: float) -> tuple[str, ...]:
        return () if self.startup else (*self.before, str(max(1, round(self.size * seconds))))


ROWS = (
    Row("integer", "integer", "integer arithmetic", 300),
    Row("float64", "float64", "double precision", 60),
    Row("float32", "float32", "single precision, vectorised", 250, opt="O3"),
    Row("calls", "calls", "calls and returns", 500),
    Row("pointers", "pointers", "pointer chasing", 20),
    Row("interpreter", "interpreter", "byte-code interpreter", 250),
    Row("memory", "memory", "copies and strings", 250),
    Row("syscalls", "syscalls", "small system calls", 100),
    Row("threads2", "threads", "two threads", 800, before=("2",)),
    Row("threads8", "threads", "eight threads", 800, before=("8",)),
    Row("mixed", "yardstick", "the yardstick's mix", 4),
    Row("hello", "hello", "start-up, static", 0, startup=True),
    Row("hello-dyn", "hello", "start-up, dynamic", 0, link="dynamic", startup=True),
)


@dataclass
class Sample:
    """What one run cost."""

    wall: float  #: seconds
    cpu: float  #: seconds, of the process and the children it waited for
    rss: int  #: peak, KiB

    def by(self, clock: str) -> float:
        """Seconds by the wall clock or, for ``cpu``, of processors."""
        return self.cpu if clock == "cpu" else self.wall


@dataclass
class Result:
    """All runs of one row on one CPU."""

    row: Row
    cpu: str
    seconds: float
    samples: dict[str, list[Sample]] = field(default_factory=dict)
    problem: str = ""

    clock: str = "wall"

    def times(self, kind: str) -> list[float]:
        return [sample.by(self.clock) for sample in self.samples.get(kind, [])]

    def median(self, kind: str) -> float | None:
        times = self.times(kind)
        return statistics.median(times) if times else None

    def rss(self, kind: str) -> int | None:
        samples = self.samples.get(kind)
        return max(sample.rss for sample in samples) if samples else None

    def ratios(self, above: str, below: str) -> list[float]:
        """Quotients round by round: two runs next to each other see the same noise."""
        return [a / b for a, b in zip(self.times(above), self.times(below), strict=False) if b]


class WrongOutput(Exception):
    """A run that failed, or printed something else than the native one."""


def available(cpu: Cpu) -> dict[str, str]:
    """Kind of run -> why there is none of it for a CPU."""
    from pyqemu.linux_user.guests import GUESTS

    missing = {}
    if shutil.which(compiler(NATIVE, SOURCES / "hello.c")) is None:
        missing[NATIVELY] = "gcc is not installed"
    if shutil.which(f"qemu-{cpu.name}") is None:
        missing[PEER] = f"qemu-{cpu.name} is not installed"
    if cpu.machine not in GUESTS:
        missing[WARM] = missing[COLD] = f"qemu-cli runs no {cpu.name} programs"
    return missing


class Bench:
    """Builds and runs rows; everything is below one temporary folder."""

    def __init__(self, folder: Path) -> None:
        """Raises ``GuestError`` without a compiler for this machine: the launcher is built by it."""
        self.folder = folder
        self.builder = Builder(folder / "builds")
        self.warm_cache = folder / "warm-cache"
        self.warm_cache.mkdir()
        if shutil.which(compiler(NATIVE, SOURCES / "launch.c")) is None:
            raise GuestError("gcc is not installed")
        self.launcher = self.builder.build(Program(SOURCES / "launch.c", link=("static",)), NATIVE, Build("static", "O2"))

    def timed(self, command: list[str], env: dict[str, str], wanted: bytes | None) -> tuple[Sample, bytes]:
        """One run in a fresh folder; raises ``WrongOutput``."""
        with tempfile.TemporaryDirectory(dir=self.folder) as scratch:
            report = Path(scratch, "report")
            done = subprocess.run(
                [str(self.launcher), str(report), *command],
                stdin=subprocess.DEVNULL, capture_output=True, env=env, cwd=scratch, check=False,
            )  # fmt: skip
            if done.returncode or (wanted is not None and done.stdout != wanted):
                raise WrongOutput(f"status {done.returncode}, output {done.stdout[-200:]!r}, {done.stderr[-500:]!r}")
            wall, cpu, rss = report.read_text().split()
        return Sample(float(wall), float(cpu), int(rss)), done.stdout

    def measure(self, row: Row, cpu: Cpu, seconds: float, rounds: int, kinds: list[str], warm_ups: int) -> Result:
        """All rounds of a row, kinds taking turns, the first one another in each round."""
        result = Result(row, cpu.name, seconds)
        program, build = row.program(), Build(row.link, row.opt)
        commands = {}
        for kind in kinds:
            executable = self.builder.build(program, NATIVE if kind == NATIVELY else cpu, build)
            words = emulator({NATIVELY: "native", PEER: "qemu-user"}.get(kind, "ours"), cpu)
            if kind in (WARM, COLD):
                words = [str(Path(sys.executable).with_name("qemu-cli")), *words[3:]]  # as a user starts it
            commands[kind] = [*words, str(executable), *row.arguments(seconds)]
        wanted: bytes | None = None
        try:
            for kind in (NATIVELY, PEER, *[WARM] * warm_ups):
                if kind in commands:
                    _, wanted = self._run(kind, commands[kind], wanted)
            repeats = rounds * (7 if row.startup else 1)
            for number in range(repeats):
                turn = number % len(kinds)
                for kind in kinds[turn:] + kinds[:turn]:
                    if kind == COLD and number >= rounds:
                        continue
                    sample, wanted = self._run(kind, commands[kind], wanted)
                    result.samples.setdefault(kind, []).append(sample)
        except WrongOutput as error:
            result.problem = str(error)
        return result

    def _run(self, kind: str, command: list[str], wanted: bytes | None) -> tuple[Sample, bytes]:
        if kind != COLD:
            return self.timed(command, {**os.environ, "PYQEMU_CACHE_DIR": str(self.warm_cache)}, wanted)
        with tempfile.TemporaryDirectory(dir=self.folder, ignore_cleanup_errors=True) as cache:
            # (a compile process may still be writing when its guest has ended)
            return self.timed(command, {**os.environ, "PYQEMU_CACHE_DIR": cache}, wanted)


def geometric_mean(values: list[float]) -> float:
    """Of positive numbers; not a number for none."""
    return math.exp(statistics.fmean(map(math.log, values))) if values else math.nan


def cpus(names: list[str]) -> list[Cpu]:
    """CPUs by name; all for none."""
    return [cpu for cpu in CPUS if not names or cpu.name in names]
