"""Options of the whole test run."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import pytest

EXPECTED_SKIPS = Path(__file__).parent / "expected-skips.txt"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--no-unexpected-skips",
        action="store_true",
        help="fail when a test is skipped for a reason that tests/expected-skips.txt does not list",
    )
    group = parser.getgroup("guest programs")
    group.addoption("--guest-matrix", choices=["default", "full"], default="default", help="which builds and modes of the C programs")
    group.addoption("--guest-emulator", choices=["ours", "qemu-user"], default="ours", help="what runs the C programs")
    group.addoption("--guest-builds", metavar="FOLDER", help="keep the built C programs there (default: a temporary folder)")
    with contextlib.suppress(ValueError):  # another conftest was first; it means the same there
        parser.addoption("--bless", action="store_true", help="rewrite what tests expect")


class SkipWatch:
    """Collects the reasons of skipped tests and fails the run for those nobody expected."""

    def __init__(self, patterns: list[re.Pattern[str]]) -> None:
        self.patterns = patterns
        self.unexpected: list[str] = []

    def note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if not report.skipped or hasattr(report, "wasxfail"):
            return
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        reason = reason.removeprefix("Skipped: ")
        if not any(p.search(reason) for p in self.patterns):
            self.unexpected.append(f"{report.nodeid}: {reason}")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.note(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self.note(report)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.unexpected and session.exitstatus == 0:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        for line in self.unexpected:
            terminalreporter.write_line(f"unexpected skip: {line}", red=True)


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--no-unexpected-skips"):
        lines = EXPECTED_SKIPS.read_text().splitlines()
        patterns = [re.compile(line) for line in lines if line.strip() and not line.startswith("#")]
        config.pluginmanager.register(SkipWatch(patterns), "skip-watch")
