"""Real e2k Linux programs, run as a user would run them, give exactly the output, status and signal that expected.json states.

``tests/data/e2k/programs`` and ``bench`` hold source, executable and expectations, which were computed by models of the programs
and not recorded from an emulator.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

DATA = Path(__file__).parents[1] / "data" / "e2k"
PROGRAMS = sorted(path.parent for path in (DATA / "programs").glob("*/expected.json"))
BENCHES = sorted(path.parent for path in (DATA / "bench").glob("*/expected.json"))

#: Program -> what is missing.  A program here that passes fails the test: take it off the list then.
EXPECTED_FAILURES: dict[str, str] = {}
TIMEOUT = 60
#: How blocks become regions (``PYQEMU_TIER1``): never; at the second entry, while the guest waits; soon, and at whatever moment.
TIERS = {"threaded": "0", "forced": "2,wait", "mixed": "20"}
#: Programs that are run in each of these ways, besides the usual one.
IN_EACH_TIER = (
    "aau", "calls", "forkpipe", "fp64", "interp", "longjmp", "preds", "quicksort", "segv", "signal", "spec", "swploop", "threads", "vliw",
)  # fmt: skip


class Hangs(Exception):
    """A program did not end in time."""


def run_guest(
    folder: Path, argv: list[str], stdin: str, env: dict[str, str], cwd: Path, options: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[bytes]:
    """One program under ``qemu-cli user`` in a process of its own."""
    command = [sys.executable, "-m", "pyqemu.cli", "user", *options, str(folder / f"{folder.name}.elf"), *argv]
    guest = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, **env}, cwd=cwd,
        start_new_session=True,
    )  # fmt: skip
    try:
        stdout, stderr = guest.communicate(stdin.encode(), TIMEOUT)
    except subprocess.TimeoutExpired:
        os.killpg(guest.pid, signal.SIGKILL)  # its children too
        guest.communicate()
        raise Hangs(f"{folder.name} did not end in {TIMEOUT} seconds") from None
    return subprocess.CompletedProcess(command, guest.returncode, stdout, stderr)


def problem_of(folder: Path, expected: dict[str, Any], cwd: Path, options: tuple[str, ...] = ()) -> str:
    """What is wrong with a program's run, or nothing."""
    try:
        run = run_guest(folder, expected["argv"], expected["stdin"], expected["env"], cwd, options)
    except Hangs as error:
        return str(error)
    return difference(folder, expected, run)


def difference(folder: Path, expected: dict[str, Any], run: subprocess.CompletedProcess[bytes]) -> str:
    """What is not as expected, or nothing."""
    wanted = -expected["signal"] if expected["signal"] is not None else expected["exit"]
    errors = run.stderr.decode("utf-8", "replace")
    if run.returncode != wanted:
        return f"{folder.name}: status {run.returncode} instead of {wanted}\n{errors}"
    if run.stdout != expected["stdout"].encode():
        return f"{folder.name}: output {run.stdout[:2000]!r} instead of {str(expected['stdout'])[:2000]!r}\n{errors}"
    if expected["signal"] is None and run.stderr:
        return f"{folder.name}: standard error is not empty\n{errors}"
    if expected["signal"] is not None and f"killed by signal {expected['signal']}" not in errors:
        return f"{folder.name}: no report of the fatal signal\n{errors}"
    return ""


def judge(name: str, problem: str) -> None:
    """Fail on a problem, unless it is expected, and on an expected problem that is not there."""
    if name in EXPECTED_FAILURES:
        if not problem:
            pytest.fail(f"{name} passes: remove it from EXPECTED_FAILURES")
        pytest.xfail(EXPECTED_FAILURES[name])
    assert not problem, problem


@pytest.mark.parametrize("folder", PROGRAMS, ids=lambda folder: folder.name)
def test_program(folder: Path, tmp_path: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text())
    judge(folder.name, problem_of(folder, expected, tmp_path))


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("name", IN_EACH_TIER)
def test_program_in_each_tier(name: str, tier: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYQEMU_TIER1", TIERS[tier])
    folder = DATA / "programs" / name
    expected = json.loads((folder / "expected.json").read_text())
    judge(name, problem_of(folder, expected, tmp_path))


#: Compiling the handlers of another mode takes its time: every fourth program, all of them with PYQEMU_E2K_TAGS=all.
TAGGED = PROGRAMS if os.environ.get("PYQEMU_E2K_TAGS") == "all" else PROGRAMS[::4]


@pytest.mark.parametrize("folder", TAGGED, ids=lambda folder: folder.name)
def test_program_with_tags(folder: Path, tmp_path: Path) -> None:
    """No program of these uses a diagnostic value: with tags kept nothing changes."""
    expected = json.loads((folder / "expected.json").read_text())
    judge(folder.name, problem_of(folder, expected, tmp_path, ("--cpu", ",tags=on")))


@pytest.mark.parametrize("folder", BENCHES, ids=lambda folder: folder.name)
def test_bench_in_its_smallest_size(folder: Path, tmp_path: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text())
    smallest = expected["smaller_runs"][0]
    judge(folder.name, problem_of(folder, {**expected, **smallest}, tmp_path))


def test_every_expected_failure_exists() -> None:
    known = {folder.name for folder in (*PROGRAMS, *BENCHES)}
    assert set(EXPECTED_FAILURES) <= known
    assert len(PROGRAMS) == 52 and len(BENCHES) == 4
