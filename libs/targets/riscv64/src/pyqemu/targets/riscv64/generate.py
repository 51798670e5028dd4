"""Write ``drivers.py`` and ``drivers_v.py`` from the rows: ``python -m pyqemu.targets.riscv64.generate``."""

from __future__ import annotations

from pathlib import Path

from pyqemu.targets.framework import Table, drivers_module

from .rows import isa
from .target import FEATURES


def modules() -> dict[str, str]:
    """Name of each generated module's file, and its text."""
    return {"drivers.py": drivers_module(Table(isa, set(FEATURES) - {"v"})), "drivers_v.py": drivers_module(Table(isa))}


if __name__ == "__main__":
    for name, text in modules().items():
        Path(__file__).with_name(name).write_text(text)
