"""Native machines shared by the tests of this folder, one per instruction set, made when first used."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from rig import Rig


class Rigs(dict[int, Rig]):
    def __missing__(self, iset: int) -> Rig:
        rig = self[iset] = Rig(iset)
        return rig


@pytest.fixture(scope="session")
def rigs() -> Rigs:
    pytest.importorskip("llvmlite")
    return Rigs()
