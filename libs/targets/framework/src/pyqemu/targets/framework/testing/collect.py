"""The pytest side of ``.ins`` files.  In a target's ``conftest.py``:

    from pyqemu.targets.framework.testing import Adapter
    from pyqemu.targets.framework.testing.collect import ins_collector
    from pyqemu.targets.toy import target

    pytest_collect_file = ins_collector(lambda header: Adapter(target()))

Each line becomes one test per engine: ``interp`` (the reference) and ``native`` (skipped by name where ``pyqemu.tcg_jit`` or llvmlite is
missing).
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from .ins import Adapter, Case, InsError, parse_ins, run_case
from .machine import Machine, NativeMachine

ENGINES: Final = ("interp", "native")


class InsItem(pytest.Item):
    """One line on one engine."""

    def __init__(self, *, case: Case, engine: str, machines: Machines, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.case = case
        self.engine = engine
        self.machines = machines

    def runtest(self) -> None:
        adapter = self.machines.adapter(self.case.header)
        run_case(self.case, adapter, self.machines.machine(self.engine, self.case.header))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, InsError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.case.line - 1, self.name


class Machines:
    """Adapters and machines by header, made when first needed and shared by all lines."""

    def __init__(self, make: Callable[[Mapping[str, str]], Adapter], cache_dir: Callable[[], str | None]) -> None:
        self._make = make
        self._cache_dir = cache_dir
        self._adapters: dict[str, Adapter] = {}
        self._native: dict[str, NativeMachine] = {}

    def adapter(self, header: Mapping[str, str]) -> Adapter:
        key = repr(sorted(header.items()))
        if key not in self._adapters:
            self._adapters[key] = self._make(header)
        return self._adapters[key]

    def machine(self, engine: str, header: Mapping[str, str]) -> Machine:
        adapter = self.adapter(header)
        if engine == "interp":
            return adapter.reference
        key = repr(sorted(header.items()))
        if key not in self._native:
            for module in ("pyqemu.tcg_jit", "llvmlite"):
                if importlib.util.find_spec(module) is None:
                    pytest.skip(f"{module} is not installed")
            self._native[key] = NativeMachine(adapter.target, cache_dir=self._cache_dir())
        return self._native[key]


class InsFile(pytest.File):
    """An ``.ins`` file."""

    machines: Machines

    def collect(self) -> Iterator[InsItem]:
        for case in parse_ins(self.path.read_text(encoding="utf-8"), str(self.path)):
            for engine in ENGINES:
                name = f"L{case.line}-{case.name}[{engine}]"
                yield InsItem.from_parent(self, name=name, case=case, engine=engine, machines=self.machines)


def ins_collector(
    make: Callable[[Mapping[str, str]], Adapter], cache_dir: Callable[[], str | None] = lambda: None
) -> Callable[[pytest.Collector, Path], InsFile | None]:
    """A ``pytest_collect_file`` for ``.ins`` files; ``make`` gets the header lines in force (``target toy`` is {"target": "toy"})."""
    machines = Machines(make, cache_dir)

    def pytest_collect_file(parent: pytest.Collector, file_path: Path) -> InsFile | None:
        if file_path.suffix != ".ins":
            return None
        file: InsFile = InsFile.from_parent(parent, path=file_path)
        file.machines = machines
        return file

    return pytest_collect_file
