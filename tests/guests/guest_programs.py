"""Guest programs in C and C++: what their headers declare, how they are built, and how they are run.

Each file of ``c/`` is one program.  Lines ``// guest: key=value ...`` (values with blanks in quotes) say how to build and judge it:

    ========  ===========================================================================================================
    link      ways to link, of static, dynamic and static-pie (default static)
    opt       optimisation levels (default O2)
    std       language standard (default gnu11, gnu++17)
    cflags    more flags for every CPU; ``cflags.CPU`` for one (``cflags.x86_64`` for the native build)
    libs      flags behind the source: -lm,-pthread
    shared    files of ``c/lib`` that become shared objects beside the program; it is linked against those marked with ``+``
    cpus      all, or the names of those CPUs whose language it speaks
    args      arguments; {dir} is the folder with program and shared objects
    stdin     standard input, with escapes
    oracle    native: the same source built for this machine and run here; expected: ``NAME.CPU.expected`` or ``NAME.expected``
    forced    yes: in the default matrix also in the engine's forced modes, and in more than the first of its builds
    peer      why Debian's qemu-user cannot serve as a check of the program itself; ``peer.CPU`` for one CPU
    timeout   seconds (default 60)
    ========  ===========================================================================================================
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from pathlib import Path

FOLDER = Path(__file__).parent / "c"
LINKS = {"static": ["-static"], "dynamic": [], "static-pie": ["-static-pie", "-fPIE"]}
#: Floating-point contraction is a choice of the compiler that differs between CPUs; results must not.
COMMON_FLAGS = ["-ffp-contract=off", "-g0", "-I", str(FOLDER)]


@dataclass(frozen=True)
class Cpu:
    """A CPU that Debian has a cross compiler for."""

    name: str
    triplet: str  #: prefix of the tools; the sysroot is /usr/TRIPLET
    machine: int  #: e_machine of its ELF files

    @property
    def sysroot(self) -> str:
        return f"/usr/{self.triplet}"


NATIVE = Cpu("x86_64", "x86_64-linux-gnu", 62)
CPUS = (Cpu("riscv64", "riscv64-linux-gnu", 243), Cpu("aarch64", "aarch64-linux-gnu", 183))

#: Engine mode -> environment.  "mixed" is what users get; in "tier1" the guest waits for regions of all that is at all warm, in "early"
#: of nearly everything, which takes minutes for a program and is for the full matrix.
MODES = {
    "mixed": {},
    "tier0": {"PYQEMU_TIER1": "0"},
    "tier1": {"PYQEMU_TIER1": "2000,wait"},
    "early": {"PYQEMU_TIER1": "40,wait"},
}


class GuestError(Exception):
    """A header that cannot be understood, a build that failed, a run that did not end."""


@dataclass(frozen=True)
class Build:
    """One way to build a program."""

    link: str
    opt: str

    def __str__(self) -> str:
        return f"{self.link}-{self.opt}"


@dataclass(frozen=True)
class Program:
    """A source file with what its header says."""

    source: Path
    link: tuple[str, ...] = ("static",)
    opt: tuple[str, ...] = ("O2",)
    std: str = ""
    cflags: dict[str, list[str]] = field(default_factory=dict, hash=False)
    libs: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    cpus: tuple[str, ...] = ()
    args: tuple[str, ...] = ()
    stdin: str = ""
    oracle: str = "native"
    forced: bool = False
    peer: dict[str, str] = field(default_factory=dict, hash=False)
    timeout: float = 60.0

    @property
    def name(self) -> str:
        return self.source.stem

    def builds(self, full: bool) -> list[Build]:
        """All ways to build it; or the first one, and for programs that are ``forced`` so many that each value occurs."""
        if full:
            return [Build(link, opt) for link, opt in product(self.link, self.opt)]
        count = max(len(self.link), len(self.opt)) if self.forced else 1
        return [Build(self.link[i % len(self.link)], self.opt[i % len(self.opt)]) for i in range(count)]

    def expected_file(self, cpu: Cpu) -> Path:
        """The recorded output: that of the CPU, else that of all."""
        own = self.source.with_name(f"{self.name}.{cpu.name}.expected")
        return own if own.exists() else self.source.with_name(f"{self.name}.expected")


def parse(source: Path) -> Program:
    """The program of a source file; raises ``GuestError`` that names file and key."""
    values: dict[str, str] = {}
    for line in source.read_text().splitlines():
        if line.startswith("// guest:"):
            for word in shlex.split(line.removeprefix("// guest:")):
                key, equals, value = word.partition("=")
                if not equals or key in values:
                    raise GuestError(f"{source.name}: {word!r} is no key=value or comes twice")
                values[key] = value
    cflags = {k.removeprefix("cflags").removeprefix("."): shlex.split(values.pop(k)) for k in list(values) if k.startswith("cflags")}
    peer = {k.removeprefix("peer").removeprefix("."): values.pop(k) for k in list(values) if k.startswith("peer")}
    known = {c.name for c in CPUS}
    lists: dict[str, tuple[str, ...]] = {}
    for key in ("link", "opt", "libs", "shared", "cpus"):
        if key in values:
            lists[key] = tuple(values.pop(key).split(","))
    for key, allowed in (("link", set(LINKS)), ("cpus", {*known, "all"})):
        if wrong := set(lists.get(key, ())) - allowed:
            raise GuestError(f"{source.name}: {key} {sorted(wrong)} is none of {sorted(allowed)}")
    if lists.get("cpus") == ("all",):
        del lists["cpus"]
    rest: dict[str, object] = dict(values)
    if "args" in values:
        rest["args"] = tuple(shlex.split(values["args"]))
    if "stdin" in values:
        rest["stdin"] = values["stdin"].encode().decode("unicode_escape")
    if "timeout" in values:
        rest["timeout"] = float(values["timeout"])
    if values.get("forced", "yes") != "yes" or values.get("oracle", "native") not in ("native", "expected"):
        raise GuestError(f"{source.name}: forced is yes or absent; oracle is native or expected")
    rest["forced"] = "forced" in values
    if wrong := set(rest) - set(Program.__dataclass_fields__):
        raise GuestError(f"{source.name}: unknown keys {sorted(wrong)}")
    return Program(source, cflags=cflags, peer=peer, **lists, **rest)  # type: ignore[arg-type]


def programs(folder: Path = FOLDER) -> list[Program]:
    """Every program of a folder, by name."""
    return [parse(path) for path in sorted([*folder.glob("*.c"), *folder.glob("*.cc")])]


def compiler(cpu: Cpu, source: Path) -> str:
    """The compiler driver for a source file."""
    tool = "g++" if source.suffix == ".cc" else "gcc"
    return tool if cpu is NATIVE else f"{cpu.triplet}-{tool}"


def missing(program: Program, cpu: Cpu, build: Build) -> str:
    """What is needed for a build and not there, in a few words, or nothing."""
    needed = [compiler(cpu, program.source)] + ([compiler(NATIVE, program.source)] if program.oracle == "native" else [])
    for tool in needed:
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    if build.link == "static-pie" and not Path(cpu.sysroot, "lib/rcrt1.o").exists():
        return f"the C library for {cpu.name} has no rcrt1.o, which static-pie needs"
    return ""


class Builder:
    """Builds each binary once.  Folders are named after source, flags and compiler, so many processes can share one root."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def build(self, program: Program, cpu: Cpu, build: Build) -> Path:
        """Path of the executable; raises ``GuestError`` with the compiler's words."""
        commands = self._commands(program, cpu, build)
        texts = [text for part in (program.source, *self._parts(program)) for text in _with_includes(part)]
        key = hashlib.sha256(repr((commands, _version(commands[0][0]))).encode() + b"".join(texts)).hexdigest()[:16]
        name = f"{program.name}-{cpu.name}-{build}-{key}"
        folder = self.root / name
        if (folder / "done").exists():
            return folder / program.name
        self.root.mkdir(parents=True, exist_ok=True)
        with open(self.root / f"{name}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not (folder / "done").exists():
                folder.mkdir(exist_ok=True)
                for command in commands:
                    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
                    if done.returncode:
                        raise GuestError(f"{shlex.join(command)}\n{done.stderr}")
                (folder / "done").touch()
        return folder / program.name

    @staticmethod
    def _parts(program: Program) -> list[Path]:
        return [program.source.parent / "lib" / name.removeprefix("+") for name in program.shared]

    def _commands(self, program: Program, cpu: Cpu, build: Build) -> list[list[str]]:
        flags = [f"-{build.opt}", *COMMON_FLAGS, *program.cflags.get("", []), *program.cflags.get(cpu.name, [])]
        commands: list[list[str]] = []
        linked: list[str] = []
        for name, part in zip(program.shared, self._parts(program), strict=True):
            output = f"lib{part.stem}.so"
            commands.append([compiler(cpu, part), *flags, "-fPIC", "-shared", str(part), "-o", output, *linked, f"-Wl,-soname,{output}"])
            if name.startswith("+"):
                linked.append(f"./{output}")
        standard = program.std or ("gnu++17" if program.source.suffix == ".cc" else "gnu11")
        commands.append(
            [compiler(cpu, program.source), f"-std={standard}", *flags, *LINKS[build.link], str(program.source),
             "-o", program.name, *linked, *(["-Wl,-rpath,$ORIGIN"] if program.shared else []), *program.libs]
        )  # fmt: skip
        return commands


def _with_includes(source: Path) -> list[bytes]:
    """A source file and what it includes by quoted names."""
    text = source.read_bytes()
    names = re.findall(rb'^#include "([^"]+)"', text, re.MULTILINE)
    return [text, *(part for name in names for part in _with_includes(source.parent / os.fsdecode(name)))]


@cache
def _version(tool: str) -> str:
    return subprocess.run([tool, "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]


@dataclass(frozen=True)
class Outcome:
    """How a run ended: status as ``subprocess`` gives it, and what was written."""

    status: int
    stdout: bytes
    stderr: bytes


def emulator(kind: str, cpu: Cpu) -> list[str]:
    """The words before the program: kind is native, ours or qemu-user."""
    if kind == "native":
        return []
    if kind == "qemu-user":
        return [f"qemu-{cpu.name}", "-L", cpu.sysroot]
    return [sys.executable, "-m", "pyqemu.cli", "user", "-L", cpu.sysroot]


def environment(extra: dict[str, str]) -> dict[str, str]:
    """What every run sees of the environment: little, and the same natively."""
    kept = {k: v for k, v in os.environ.items() if k.startswith(("PYQEMU_CACHE", "PYTHON", "XDG_", "VIRTUAL_ENV"))}
    return {**kept, "PATH": "/usr/bin:/bin", "HOME": "/tmp", "LC_ALL": "C", "TZ": "UTC", "GUEST_TEST": "set by the runner", **extra}


def run(
    program: Program, executable: Path, words: list[str], cwd: Path, extra: dict[str, str], patience: float = 1.0
) -> Outcome:
    """One run in a session of its own; raises ``GuestError`` when it does not end in time, which ``patience`` multiplies."""
    args = [arg.replace("{dir}", str(executable.parent)) for arg in program.args]
    guest = subprocess.Popen(
        [*words, str(executable), *args], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=environment(extra), cwd=cwd, start_new_session=True,
    )  # fmt: skip
    try:
        stdout, stderr = guest.communicate(program.stdin.encode(), program.timeout * patience)
    except subprocess.TimeoutExpired:
        os.killpg(guest.pid, signal.SIGKILL)  # its children too
        stdout, stderr = guest.communicate()
        limit = program.timeout * patience
        raise GuestError(f"{program.name} did not end in {limit} s; so far {stdout[-2000:]!r} {stderr[-2000:]!r}") from None
    return Outcome(guest.returncode, stdout, stderr)


def difference(wanted: Outcome, got: Outcome) -> str:
    """What is not as wanted, or nothing: status, and the first line of output that differs."""
    errors = got.stderr.decode("utf-8", "replace")[-3000:]
    if got.stdout != wanted.stdout:
        ours, theirs = got.stdout.splitlines(), wanted.stdout.splitlines()
        at = next((i for i, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), min(len(ours), len(theirs)))
        return (f"line {at + 1} is {b''.join(ours[at : at + 1])!r} instead of {b''.join(theirs[at : at + 1])!r} "
                f"({len(ours)} and {len(theirs)} lines); status {got.status} instead of {wanted.status}\n{errors}")  # fmt: skip
    if got.status != wanted.status:
        return f"status {got.status} instead of {wanted.status}\n{errors}"
    return ""
