"""Passes: plain functions that take a function, change it in place, and say whether they did.

``PASSES`` is the flat list of them; ``optimise`` runs a pipeline until nothing changes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Final

from ..builder import Function
from .control_flow import branches
from .dead_code import dead
from .folding import fold
from .local_variables import variables
from .state_access import state

Pass = Callable[[Function], bool]

PASSES: Final[dict[str, Pass]] = {
    "branches": branches,
    "fold": fold,
    "variables": variables,
    "state": state,
    "dead": dead,
}

#: Turns of the pipeline after which the driver gives up and says so.
LIMIT: Final = 32

_log = logging.getLogger(__name__)


def optimise(
    function: Function,
    passes: Iterable[Pass] = tuple(PASSES.values()),
    *,
    limit: int = LIMIT,
    after: Callable[[str, Function], None] | None = None,
) -> bool:
    """Runs the passes in turn until none changes the function; gives whether any did.

    ``after`` is called with the pass's name and the function whenever a pass changed it (for dumps).  If passes still
    find something after ``limit`` turns, a warning is logged with their names: some rewrites undo each other.
    """
    passes = tuple(passes)
    changed = False
    busy: list[str] = []
    for _ in range(limit):
        busy = []
        for run in passes:
            if run(function):
                busy.append(run.__name__)
                if after is not None:
                    after(run.__name__, function)
        if not busy:
            return changed
        changed = True
    _log.warning("function %s: still changing after %d turns: %s", function.name, limit, ", ".join(busy))
    return changed


__all__ = ["LIMIT", "PASSES", "Pass", "branches", "dead", "fold", "optimise", "state", "variables"]
