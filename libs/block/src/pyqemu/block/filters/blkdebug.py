"""``blkdebug``: requests fail or wait on purpose, by kind, place, count or state."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator

from ..errors import IoError, UsageError
from ..named import NamedTuple
from ..node import Extent, Node
from ..registry import OpenContext
from ..units import parse_size
from ._base import FilterDriver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FaultFilter", "Rule", "open_filter", "parse_name"]

_KINDS = ("read", "write", "zero", "discard", "flush", "block-status")
_USUAL_KINDS = _KINDS[:-1]
#: Events that formats and nodes here tell of; names are QEMU's BlkdebugEvent.  Others are refused.
EVENTS = frozenset(
    (
        *(
            "none",
            "read_aio",
            "write_aio",
            "read_compressed",
            "write_compressed",
            "read_backing_aio",
            "cow_read",
            "cow_write",
        ),
        *(
            "l1_update",
            "l2_load",
            "l2_update",
            "refblock_load",
            "refblock_update_part",
            "reftable_update",
            "cluster_alloc",
        ),
        *(
            "pwritev",
            "pwritev_zero",
            "pwritev_done",
            "flush_to_os",
            "flush_to_disk",
            "cor_write",
            "empty_image_prepare",
        ),
        *("pwritev_rmw_head", "pwritev_rmw_after_head", "pwritev_rmw_tail", "pwritev_rmw_after_tail"),
    )
)


class Rule(NamedTuple):
    """Fail requests of ``kind`` (usual kinds if empty) that touch byte ``at`` (anywhere if None), after ``skip`` others.

    It comes into force when ``event`` is told of ("none": at once) in ``state`` (0: any), in place of the rules of earlier
    events.  ``new_state``: do not fail, change the state at the event.
    """

    kind: str = ""
    at: int | None = None
    errno: int = 5
    skip: int = 0
    once: bool = False
    state: int = 0
    new_state: int = 0
    event: str = "none"


class FaultFilter(FilterDriver):
    name = "blkdebug"

    def __init__(self, file: Node, rules: Iterable[Rule], *, align: int = 1, zero_align: int = 1) -> None:
        super().__init__(file)
        self.alignment = self.cluster = align
        self.zero_alignment = max(align, zero_align)
        self._rules = list(rules)
        self._active: list[Rule] = []
        self._passed: dict[int, int] = {}  # id of an active rule -> requests it has let pass
        self._state = 1
        self._breaks: dict[str, str] = {}  # tag -> event
        self._suspended: dict[str, threading.Event] = {}  # tag -> what lets it go on
        #: Called with a line when a request is suspended or resumed.
        self.report: Callable[[str], None] = lambda text: None
        self.event("none")

    # -- breakpoints --------------------------------------------------------------------------------------------

    def set_break(self, event: str, tag: str) -> None:
        """Who tells of the event next waits until `resume`."""
        self._breaks[tag] = _known(event)

    def remove_break(self, tag: str) -> bool:
        """Forget a breakpoint and let who waits there go on; False if it is not set any more."""
        self.resume(tag)
        return self._breaks.pop(tag, None) is not None

    def resume(self, tag: str) -> bool:
        """Let the request go on; False if none waits."""
        waiting = self._suspended.pop(tag, None)
        if waiting is None:
            return False
        self.report(f"blkdebug: Resuming request '{tag}'")
        waiting.set()
        return True

    def suspended(self) -> list[str]:
        """Tags of the requests that wait."""
        return list(self._suspended)

    def _pause(self, kind: str) -> None:
        tag = next((tag for tag, wanted in self._breaks.items() if wanted == kind), None)
        if tag is None:
            return
        del self._breaks[tag]
        waiting = self._suspended[tag] = threading.Event()
        self.report(f"blkdebug: Suspended request '{tag}'")
        waiting.wait()

    # -- faults -------------------------------------------------------------------------------------------------

    def event(self, name: str, offset: int = 0, length: int = 0) -> None:
        if self._breaks:
            self._pause(name)
        if not self._rules:
            return
        state, fresh = self._state, True
        for rule in self._rules:
            if rule.event != name or rule.state not in (0, state):
                continue
            if rule.new_state:
                self._state = rule.new_state
                continue
            if fresh:
                self._active, fresh = [], False
            self._active.insert(0, rule)

    def _visit(self, kind: str, offset: int, length: int) -> None:
        for rule in self._active:
            if kind != rule.kind if rule.kind else kind not in _USUAL_KINDS:
                continue
            if rule.at is not None and not offset <= rule.at < offset + length:
                continue
            passed = self._passed.get(id(rule), 0)
            if passed < rule.skip:
                self._passed[id(rule)] = passed + 1
                continue
            if rule.once:
                self._active = [one for one in self._active if one is not rule]
                self._rules = [one for one in self._rules if one is not rule]
            raise IoError(f"injected: {os.strerror(rule.errno)}", rule.errno)

    def read_into(self, offset: int, view: memoryview) -> None:
        self._visit("read", offset, len(view))
        super().read_into(offset, view)

    def write(self, offset: int, view: memoryview) -> None:
        self.event("pwritev")
        self._visit("write", offset, len(view))
        super().write(offset, view)
        self.event("pwritev_done")

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        self.event("pwritev_zero")
        self._visit("zero", offset, length)
        super().zero(offset, length, unmap)
        self.event("pwritev_done")

    def discard(self, offset: int, length: int) -> None:
        self._visit("discard", offset, length)
        super().discard(offset, length)

    def extents(self, offset: int, length: int) -> Iterator[Extent]:
        self._visit("block-status", offset, length)
        return super().extents(offset, length)

    def flush(self) -> None:
        self.event("flush_to_os")
        self.event("flush_to_disk")
        self._visit("flush", 0, 0)
        super().flush()


def _known(event: str) -> str:
    if event not in EVENTS:
        raise UsageError(f"blkdebug does not support event '{event}'")
    return event


def _number(text: Any) -> int:
    try:
        return int(str(text), 0)
    except ValueError:
        raise UsageError(f"blkdebug: '{text}' is not a number") from None


def _rule(section: str, given: dict[str, Any]) -> Rule:
    """One ``inject-error`` or ``set-state``."""
    known = {"event", "state"} | (
        {"iotype", "errno", "sector", "once", "immediately"} if section == "inject-error" else {"new_state"}
    )
    unknown = sorted(set(given) - known)
    if unknown:
        raise UsageError(f"blkdebug does not support '{unknown[0]}' in {section}")
    io = {"write-zeroes": "zero"}.get(given.get("iotype", ""), given.get("iotype", ""))
    if io and io not in _KINDS:
        raise UsageError(f"blkdebug does not support iotype '{io}'")
    sector = _number(given.get("sector", -1))
    return Rule(
        io,
        sector * 512 if sector >= 0 else None,
        _number(given.get("errno", 5)),
        once=str(given.get("once", "off")) in ("on", "True"),
        state=_number(given.get("state", 0)),
        new_state=_number(given.get("new_state", 0)),
        event=_known(str(given.get("event", "none"))),
    )


def _from_config(path: str) -> list[Rule]:
    """Rules of a file with sections [inject-error] and [set-state] of ``key = "value"`` lines."""
    try:
        with open(path) as file:
            lines = file.read(1 << 20).splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"Could not read blkdebug config file: {getattr(error, 'strerror', error)}") from None
    sections: list[tuple[str, dict[str, Any]]] = []
    for line in map(str.strip, lines):
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            if line[1:-1] not in ("inject-error", "set-state"):
                raise UsageError(f"blkdebug does not support section '{line[1:-1]}'")
            sections.append((line[1:-1], {}))
            continue
        key, equals, value = line.partition("=")
        if not equals or not sections:
            raise UsageError(f"Could not parse blkdebug config file: '{line}'")
        sections[-1][1][key.strip()] = value.strip().strip('"')
    return [_rule(*section) for section in sections]


def parse_name(name: str) -> dict[str, Any]:
    """``blkdebug:CONFIG:IMAGE`` as a specification; CONFIG may be empty."""
    from ..graph import spec_of

    config, colon, image = name.removeprefix("blkdebug:").partition(":")
    if not colon:
        raise UsageError("blkdebug requires both config file and image names")
    return {"driver": "blkdebug", "image": spec_of(image)} | ({"config": config} if config else {})


def open_filter(spec: dict[str, Any], context: OpenContext, child: Callable[..., Node]) -> FaultFilter:
    """``driver=blkdebug,image=...,inject-error.0.iotype=write,inject-error.0.errno=5,inject-error.0.sector=N``"""
    rules = _from_config(str(spec["config"])) if "config" in spec else []
    for section in ("inject-error", "set-state"):
        given = spec.get(section, [])
        rules += [_rule(section, one) for one in (given.values() if isinstance(given, dict) else given)]
    align = _size(spec, "align", 1)
    if align & (align - 1) or align < 0:
        raise UsageError(f"Cannot meet constraints with align {align}")
    opt = 1
    for key in ("opt-write-zero", "opt-discard"):
        value = _size(spec, key, 0)
        if value >= 1 << 31 or value % max(align, 1):
            raise UsageError(f"Cannot meet constraints with {key} {value}")
        opt = max(opt, value)
    # Longest transfers are a hint about splitting: content and answers are the same, so they are read and left.
    for key in ("max-transfer", "max-write-zero", "max-discard"):
        _size(spec, key, 0)
    return FaultFilter(child("image"), rules, align=align, zero_align=opt)


def _size(spec: dict[str, Any], key: str, default: int) -> int:
    return parse_size(str(spec[key]), key) if key in spec else default
