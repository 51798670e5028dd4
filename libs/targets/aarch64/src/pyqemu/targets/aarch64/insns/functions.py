"""Native functions that meanings call for what is rare or long; compiled beside the handlers that need them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pyqemu.tcg_ir import Function

FUNCTIONS: Final[dict[str, Callable[[], Function]]] = {}
