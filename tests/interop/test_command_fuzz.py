"""A few random command sequences, the same in every run; ``command_fuzz.py`` plays as many as one likes."""

from __future__ import annotations

import pytest
from command_fuzz import IMG, IO, play

pytestmark = pytest.mark.skipif(IMG is None or IO is None, reason="qemu-utils is not installed")


@pytest.mark.parametrize("seed", [0, 3, 14, 24, 54, 59])
def test_both_tools_agree(seed: int) -> None:
    assert not play(seed, steps=8 if seed != 54 else 12)
