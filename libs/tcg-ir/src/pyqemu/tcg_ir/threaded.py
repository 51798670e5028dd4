"""Threaded code: how a block of guest code is laid out as records, and the handlers that every target shares.

A *record* is an array of 64-bit words: the host address of its handler, then the handler's operands.  A handler gets
``THREADED_PARAMS``: ``env`` (the state block), ``ip`` (the address of its record), ``base1`` (the target's second base pointer) and
``gbase`` (host address of guest address 0), does its work, and continues with another record (``Builder.next``/``goto``) or
returns to the run loop (``Builder.leave``).

A *block* is a sequence of records made from guest code that is entered at its first record only.  Its ends are
*links*: a word that holds the address of the record to go on with.  A link starts out pointing at a ``link`` record of the same
block, which leaves with ``EXIT_LOOKUP``; the run loop then stores the address of the wanted block into the word.

``BlockWriter`` (in ``records``) writes blocks; this module says what the shared handlers do.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .builder import THREADED_PARAMS, Builder, Function, Value
from .records import JUMP_CACHE_ENTRIES, LOOKUP_COMPUTED, LOOKUP_LINK, TARGET_FOLD, BlockWriter, jump_cache_slot
from .state import (
    EXIT_CHECK,
    EXIT_DEBUG,
    EXIT_HELPER,
    EXIT_HOT,
    EXIT_ICOUNT,
    EXIT_INTERRUPT,
    EXIT_LOOKUP,
    EXIT_RESUME,
    StateLayout,
)
from .types import I32, I64


def begin(name: str, layout: StateLayout) -> Builder:
    """A builder for a handler."""
    return Builder(Function(name, THREADED_PARAMS), layout)


def operand(b: Builder, index: int) -> Value:
    """Word ``index`` of the record's operands (0 is the first), as i64."""
    return b.hload(I64, b.param("ip"), 8 + 8 * index)


def target_offset(b: Builder, pc: Value, pc_shift: int, others: int) -> Value:
    """Byte offset of the word that remembers ``pc`` as a target, of ``others``: what ``records.target_index`` is for ints."""
    bits = b.lshr(pc, pc_shift)
    return b.shl(b.and_(b.xor(bits, b.lshr(bits, TARGET_FOLD)), others - 1), 3)


def lookup(b: Builder, pc: Value, pc_shift: int, remember: int = 0, others: int = 0) -> None:
    """Go to the block at a computed guest pc: through the jump cache, else out to the run loop.  Ends the current block.

    ``remember``: byte offset in the record of a word for the last target of this jump, and of ``others`` words (a power of two) behind
    it for more of them, for who makes regions.  Which of those a target goes to is decided by its own bits: no comparison is needed.
    """
    first = len(b.block.insts)
    if remember:
        b.hstore(b.param("ip"), remember, pc)
    if others:
        place = b.add(b.param("ip"), target_offset(b, pc, pc_shift, others))
        b.hstore(place, remember + 8, pc)
    b.block.computed = (first, len(b.block.insts), pc, b.pinned["base1"])
    slot = b.shl(b.and_(b.lshr(pc, pc_shift), JUMP_CACHE_ENTRIES - 1), 4)
    entry = b.add(b.get("jump_cache"), slot)
    with b.rarely(b.ne(b.hload(I64, entry, 0), pc)):
        b.set("pc", pc)
        b.leave(EXIT_LOOKUP, LOOKUP_COMPUTED)
    b.goto(b.hload(I64, entry, 8))


def _head(b: Builder, pc_shift: int) -> None:
    count = operand(b, 0) - 1
    b.hstore(b.param("ip"), 8, count)
    with b.rarely(b.eq(count, 0)):
        b.set("pc", operand(b, 1))
        b.leave(EXIT_HOT)
    with b.rarely(b.ne(b.get("interrupt"), b.const(I32, 0))):
        b.set("pc", operand(b, 1))
        b.leave(EXIT_INTERRUPT)
    b.next(32)


def _head_icount(b: Builder, pc_shift: int) -> None:
    with b.rarely(b.ne(b.get("interrupt"), b.const(I32, 0))):
        b.set("pc", operand(b, 1))
        b.leave(EXIT_INTERRUPT)
    left = b.get("icount") - operand(b, 2)
    with b.rarely(b.slt(left, 0)):
        b.set("pc", operand(b, 1))
        b.leave(EXIT_ICOUNT)
    b.set("icount", left)
    b.next(32)


def _jump(b: Builder, pc_shift: int) -> None:
    b.goto(operand(b, 0))


def _link(b: Builder, pc_shift: int) -> None:
    b.set("pc", operand(b, 0))
    b.leave(EXIT_LOOKUP, LOOKUP_LINK)


def _lookup(b: Builder, pc_shift: int) -> None:
    lookup(b, b.get("pc"), pc_shift)


def _helper(b: Builder, pc_shift: int) -> None:
    b.leave(EXIT_HELPER, operand(b, 0))


def _check(b: Builder, pc_shift: int) -> None:
    b.leave(EXIT_CHECK, operand(b, 0))


def _resume(b: Builder, pc_shift: int) -> None:
    b.leave(EXIT_RESUME)


def _debug(b: Builder, pc_shift: int) -> None:
    b.set("pc", operand(b, 0))
    b.leave(EXIT_DEBUG)


#: Handlers every target has: key -> what its record does.
#: ``helper`` record: word 0 number of the target's Python helper, word 1 size of the record in bytes, then its operands.
SHARED_HANDLERS: Final[dict[str, Callable[[Builder, int], None]]] = {
    "head": _head,  # count, pc, 0
    "head.icount": _head_icount,  # count, pc, instructions
    "jump": _jump,  # link
    "link": _link,  # pc, address of the link word
    "lookup": _lookup,  # goes to env.pc
    "helper": _helper,
    "check": _check,
    "debug": _debug,  # pc
    "resume": _resume,  # stands in a region's table for the record to go on with outside
}


def trace_shared(key: str, layout: StateLayout, pc_shift: int) -> Function | None:
    """The IR of a shared handler, or ``None`` when ``key`` is the target's own."""
    body = SHARED_HANDLERS.get(key)
    if body is None:
        return None
    b = begin(key, layout)
    body(b, pc_shift)
    return b.function


__all__ = [
    "JUMP_CACHE_ENTRIES", "LOOKUP_COMPUTED", "LOOKUP_LINK", "SHARED_HANDLERS", "BlockWriter", "begin", "jump_cache_slot", "lookup",
    "operand", "target_offset", "trace_shared",
]  # fmt: skip
