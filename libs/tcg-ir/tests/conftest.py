"""Collects ``.tir`` files.  ``--bless`` (or PYQEMU_BLESS=1) rewrites their expected texts."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyqemu.tcg_ir.filetest import Case, Filetest


def pytest_addoption(parser: pytest.Parser) -> None:
    try:
        parser.addoption("--bless", action="store_true", help="rewrite the expected texts of filetests")
    except ValueError:
        # Another package's conftest declared the same option; it means the same there.
        return


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if file_path.suffix == ".tir" and Path(__file__).parent in file_path.parents:
        return TirFile.from_parent(parent, path=file_path)
    return None


class TirFile(pytest.File):
    def collect(self) -> Iterator[pytest.Item]:
        file = Filetest(self.path.read_text())
        bless = os.environ.get("PYQEMU_BLESS") == "1" or self.config.getoption("--bless", default=False)
        if bless and file.blessed() != file.text:
            self.path.write_text(file.blessed())
            file = Filetest(self.path.read_text())
        for case in file.cases():
            yield TirItem.from_parent(self, name=case.name, case=case)


class TirItem(pytest.Item):
    def __init__(self, *, case: Case, **kwargs: object) -> None:
        super().__init__(**kwargs)
        self.case = case

    def runtest(self) -> None:
        self.case.check()

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        return f"{self.path}:{self.case.line}: {excinfo.value}"

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.case.line - 1, f"{self.path.name}:{self.case.line} {' '.join(self.case.command)}"
