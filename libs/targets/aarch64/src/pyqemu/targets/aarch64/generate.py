"""Write ``_drivers.py`` from the rows: ``python -m pyqemu.targets.aarch64.generate``."""

from __future__ import annotations

from pathlib import Path

from pyqemu.targets.framework import Table, drivers_module

from .insns import isa

DRIVERS = Path(__file__).with_name("_drivers.py")


def text() -> str:
    """What the file has to be."""
    return drivers_module(Table(isa))


if __name__ == "__main__":
    DRIVERS.write_text(text())
