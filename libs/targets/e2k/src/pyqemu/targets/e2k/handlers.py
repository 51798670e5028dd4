"""Key -> IR of a handler: the one driver that reads operands, calls the meaning and writes the result.

A key is ``name:letters`` or ``name:letters/flag,flag...``.  Each letter is one operand of the record:

====== ========= ===================================================================================================
letter in record operand
====== ========= ===================================================================================================
``W``  half      window register: byte offset from base1
``B``  half      rotating %b: ``32 * (index >> 1) + offset inside the pair``, resolved through BR at run time
``G``  half      global register or temporary: byte offset in the state block
``L``  word      literal, 64 bits
``E``  nothing   %empty: the result is dropped
``w b g`` half   destinations W B G of a 32-bit result under wdbl: the high word is cleared
``P``  half      predicate, static: its shift in the image ``preds``; ``O`` the same in ``preds_old``
``Q``  half      predicate, rotating: its number, image ``preds``; ``N`` the same in ``preds_old``
``H``  half      a plain number
====== ========= ===================================================================================================

The flag ``T`` is on every key of a CPU with ``tags=on``: tags of operands are looked at, tags of results written (``semantics.tags``).

A record is the handler's address, then all halves packed four to a word, then the literal words.  Two register images exist
(state.py); the flag ``5`` says that extensions lie 8 bytes behind their register, otherwise 16.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from pyqemu.tcg_ir import (
    F32,
    F64,
    I1,
    I8,
    I16,
    I32,
    I64,
    I128,
    THREADED_PARAMS,
    V64,
    V128,
    Builder,
    Function,
    Type,
    Value,
)
from pyqemu.tcg_ir.threaded import trace_shared

from .exceptions import FP, raise_if
from .state import LAYOUT, MODE_WDBL, PC_SHIFT, TAGS_OF_STATE

if TYPE_CHECKING:
    from .semantics import Meaning

HALF_LETTERS: Final = frozenset("WBGwbgPOQNH")
RECORDS: Final[dict[str, Callable[[Trace], None]]] = {}


class KeyFormatError(LookupError):
    """A handler key that no handler understands; says which part."""


def record(name: str) -> Callable[[Callable[[Trace], None]], Callable[[Trace], None]]:
    """Register the body of a record that is not a plain operation (memory, control, predicates...)."""

    def register(fn: Callable[[Trace], None]) -> Callable[[Trace], None]:
        if name in RECORDS:
            raise ValueError(f"record {name!r} is declared twice")
        RECORDS[name] = fn
        return fn

    return register


class Trace:
    """One handler under construction: its builder, and its operands by position."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.name, _, rest = key.partition(":")
        self.letters, _, flags = rest.partition("/")
        self.flags = frozenset(flags.split(",")) if flags else frozenset()
        self.b = Builder(Function(key, THREADED_PARAMS), LAYOUT)
        halves = sum(c in HALF_LETTERS for c in self.letters)
        half, word = 0, 8 + 8 * ((halves + 3) // 4)
        self.places: list[int] = []  # byte offset of each operand in the record
        for c in self.letters:
            if c in HALF_LETTERS:
                self.places.append(8 + 2 * half)
                half += 1
            elif c == "L":
                self.places.append(word)
                word += 8
            elif c == "E":
                self.places.append(0)
            else:
                raise KeyFormatError(f"{key!r}: unknown operand letter {c!r}")
        self.size = word  # bytes of the record, without links
        self.ext = 8 if "5" in self.flags else 16
        self.tagged = "T" in self.flags
        self.b.before_guest_access = self._publish

    def _publish(self) -> None:
        self.b.set("fault_ip", self.b.param("ip"))

    def number(self, prefix: str, default: int = 0) -> int:
        """The number behind a flag letter: ``number("l")`` of flag ``l27`` is 27."""
        for flag in self.flags:
            if flag[:1] == prefix and flag[1:].isdigit():
                return int(flag[1:])
        return default

    # ---- operands ----
    def half(self, i: int) -> Value:
        """The half of operand ``i`` as i64."""
        return self.b.zext(self.b.hload(I16, self.b.param("ip"), self.places[i]), I64)

    def word(self, i: int) -> Value:
        return self.b.hload(I64, self.b.param("ip"), self.places[i])

    def link(self, i: int) -> Value:
        """Link ``i`` behind the operands (``BlockWriter.branch``)."""
        return self.b.hload(I64, self.b.param("ip"), self.size + 8 * i)

    def address(self, i: int) -> tuple[Value, int, int]:
        """(host base, constant offset 0, distance of the extension) of register operand ``i``."""
        b = self.b
        letter = self.letters[i].upper()
        field = self.half(i)
        if letter == "W":
            return b.add(b.param("base1"), field), 0, self.ext
        if letter == "G":
            return b.add(b.param("env"), field), 0, 8
        if letter == "B":
            return b.add(b.param("base1"), rotated(b, field)), 0, self.ext
        raise KeyFormatError(f"{self.key!r}: operand {i} is no register")

    def read(self, i: int, kind: str, facet: str = "I") -> Value:
        """Source operand ``i`` of table kind s, d, x, p or b, seen as ``facet`` (semantics.registry)."""
        b = self.b
        if self.letters[i] == "L":
            if kind == "s":
                return as_facet(b, b.hload(I32, b.param("ip"), self.places[i]), facet)
            value = self.word(i)
            if kind == "p":
                return as_facet(b, b.zext(value, I128), facet)
            return b.zext(value, I128) if kind == "x" else as_facet(b, value, facet)
        base, at, ext = self.address(i)
        if kind == "s":
            return as_facet(b, b.hload(I32, base, at), facet)
        if kind == "d":
            return as_facet(b, b.hload(I64, base, at), facet)
        if kind == "b":
            return b.trunc(b.hload(I64, base, at), I1)
        if kind == "p" and ext == 8:
            return as_facet(b, b.hload(V128, base, at), facet)
        low, high = b.hload(I64, base, at), b.hload(I64, base, at + ext)
        if kind == "x":
            high = b.and_(high, 0xFFFF)
        whole = b.or_(b.zext(low, I128), b.shl(b.zext(high, I128), 64))
        return whole if kind == "x" else as_facet(b, whole, facet)

    def write(self, i: int, kind: str, value: Value, tag: Value | None = None) -> None:
        """Destination operand ``i``: a value of any facet, written as table kind s, d, x, p or b, with its tag (none: a number)."""
        b = self.b
        letter = self.letters[i]
        if letter == "E":
            return
        if letter in "PQ":
            self.write_predicate(i, value, tag)
            return
        if self.tagged:
            self._write_tag(i, kind, tag if tag is not None else b.const(I32, 0))
        value = as_integer(b, value)
        base, at, ext = self.address(i)
        if kind == "b":
            b.hstore(base, at, b.zext(value, I64))
        elif kind == "s":
            if letter in "wbg":
                b.hstore(base, at, b.zext(value, I64))
            elif "y" in self.flags:  # wdbl decides at run time
                keep = b.select(b.eq(b.and_(b.get("mode"), MODE_WDBL), 0), b.const(I64, -1 << 32), b.const(I64, 0))
                b.hstore(base, at, b.or_(b.and_(b.hload(I64, base, at), keep), b.zext(value, I64)))
            else:
                b.hstore(base, at, value)
        elif kind == "d":
            b.hstore(base, at, value)
        elif kind == "p" and ext == 8:
            b.hstore(base, at, b.bitcast(value, V128))
        else:
            b.hstore(base, at, b.trunc(value, I64))
            b.hstore(base, at + ext, b.trunc(b.lshr(value, 64), I64))

    def zero(self, kind: str) -> Value:
        """0 as a value of table kind s, d, x, p or b."""
        return self.b.const({"s": I32, "d": I64, "b": I1}.get(kind, I128), 0)

    # ---- tags ----
    def _tag_place(self, i: int) -> tuple[Value, int, int]:
        """(host base, constant offset, distance of the extension's) of the tags of register operand ``i``."""
        b = self.b
        if self.letters[i] in "Gg":
            return b.add(b.param("env"), b.lshr(self.half(i), 3)), TAGS_OF_STATE, 1
        base, at, ext = self.address(i)
        return b.add(base, b.get("tag_delta")), at, ext

    def tag(self, i: int, kind: str) -> Value:
        """Tag of source operand ``i`` of table kind s, d, x, p or b, as i32: 2 bits for each of its 32-bit words."""
        b = self.b
        if self.letters[i] in "LH":
            return b.const(I32, 0)
        if self.letters[i] in "PQON":
            image = b.get("preds_old" if self.letters[i] in "ON" else "preds")
            return b.zext(b.trunc(b.lshr(image, b.add(self._shift(i), 1)), I1), I32)
        base, at, ext = self._tag_place(i)
        low = b.zext(b.hload(I8, base, at), I32)
        if kind in "sb":
            return b.and_(low, 3)
        if kind == "d":
            return low
        return b.or_(low, b.shl(b.zext(b.hload(I8, base, at + ext), I32), 4))

    def _write_tag(self, i: int, kind: str, tag: Value) -> None:
        b = self.b
        base, at, ext = self._tag_place(i)
        if kind == "s":
            whole = b.select(b.eq(tag, 0), b.const(I32, 0), b.const(I32, 5))  # the high word has been cleared
            if self.letters[i] in "wbg":
                low = whole
            else:
                low = b.or_(b.and_(b.zext(b.hload(I8, base, at), I32), 12), tag)
                if "y" in self.flags:
                    low = b.select(b.eq(b.and_(b.get("mode"), MODE_WDBL), 0), low, whole)
        else:
            low = b.and_(tag, 15)
        b.hstore(base, at, b.trunc(low, I8))
        if kind in "xp":
            b.hstore(base, at + ext, b.trunc(b.lshr(tag, 4), I8))

    # ---- predicates ----
    def _shift(self, i: int) -> Value:
        """Shift of predicate operand ``i`` in the image."""
        return rotated_predicate(self.b, self.half(i)) if self.letters[i] in "QN" else self.half(i)

    def predicate(self, i: int) -> Value:
        """The value of predicate operand ``i`` as i1 (``G``: a temporary)."""
        b = self.b
        if self.letters[i] == "G":
            return self.read(i, "b")
        image = b.get("preds_old" if self.letters[i] in "ON" else "preds")
        return b.trunc(b.lshr(image, self._shift(i)), I1)

    def condition(self, i: int) -> Value:
        """The value of operand ``i`` of an RLP or MRGC as i1: a predicate, or ``H`` for %pcntN."""
        if self.letters[i] != "H":
            return self.predicate(i)
        return self.b.ule(self.b.zext(self.b.get("pcnt"), I64), self.half(i))

    def write_predicate(self, i: int, value: Value, tag: Value | None = None) -> None:
        """Value bit := value, tag bit := whether there is a tag that is not 0."""
        b = self.b
        shift = self._shift(i)
        image = b.and_(b.get("preds"), b.not_(b.shl(b.const(I64, 3), shift)))
        bits = b.zext(value, I64)
        if self.tagged and tag is not None:
            bits = b.or_(bits, b.shl(b.zext(b.ne(tag, 0), I64), 1))
        b.set("preds", b.or_(image, b.shl(bits, shift)))

    # ---- going on ----
    def next(self, more: int = 0) -> None:
        """Continue with the record behind this one (and behind ``more`` bytes)."""
        self.b.next(self.size + more)


def rotated(b: Builder, field: Value) -> Value:
    """Byte offset from base1 of a %b operand (semantics.md 1.3)."""
    mode = b.get("mode")
    rsz = b.extract(mode, 6, 6)
    pair = b.add(b.extract(mode, 12, 6), b.lshr(field, 5))
    pair = b.select(b.ugt(pair, rsz), b.sub(pair, b.add(rsz, 1)), pair)
    return b.or_(b.shl(b.add(b.extract(mode, 0, 6), pair), 5), b.and_(field, 31))


def rotated_predicate(b: Builder, index: Value) -> Value:
    """Shift in the predicate image of %pred[index] (semantics.md 1.3)."""
    mode = b.get("mode")
    psz = b.extract(mode, 18, 5)
    turned = b.add(b.extract(mode, 23, 5), index)
    turned = b.select(b.ugt(turned, psz), b.sub(turned, b.add(psz, 1)), turned)
    return b.shl(b.select(b.ugt(index, psz), index, turned), 1)


_FLOAT: Final = {32: F32, 64: F64}
_VECTOR: Final = {64: V64, 128: V128}
_INTEGER: Final[dict[int, Type]] = {32: I32, 64: I64, 128: I128}


def as_facet(b: Builder, value: Value, facet: str) -> Value:
    """The same bits as an integer, float or vector."""
    bits = value.type.bits
    if facet == "F":
        return b.bitcast(value, _FLOAT[bits])
    if facet == "V":
        return b.bitcast(value, _VECTOR[bits])
    return b.bitcast(value, _INTEGER[bits])


def as_integer(b: Builder, value: Value) -> Value:
    return value if value.type.kind == "int" else b.bitcast(value, _INTEGER[value.type.bits])


#: Sources and destination of the records that put a temporary where it belongs at the end of a bundle.
COMMITS: Final = {f"commit.{kind}": (kind, kind) for kind in "sdxpb"}


def kinds_of(name: str) -> tuple[str, ...]:
    """Operand kinds of an operation: sources in order, destination last."""
    if name in COMMITS:
        return COMMITS[name]
    if name.startswith("qplog"):
        return ("p", "p", "p", "p")
    from .tables import ROWS, rows_by_mnemonic

    rows = rows_by_mnemonic(name)
    if not rows:
        raise KeyFormatError(f"no operation is called {name!r}")
    return tuple(kind for _, kind in ROWS[rows[0]].operands if kind)


def trace(key: str) -> Function:
    """The IR of the handler ``key``, shared ones included; raises ``KeyFormatError`` for a key that nothing answers to."""
    shared = trace_shared(key, LAYOUT, PC_SHIFT)
    if shared is not None:
        return shared
    from . import semantics

    if key.startswith("fn:"):
        from .semantics.f80 import helper

        return helper(key[3:])
    from .semantics import aau, control, memory, predicates, state_access, tags  # noqa: F401  (registration of records)

    t = Trace(key)
    body = RECORDS.get(t.name)
    if body is not None:
        body(t)
        return t.b.function
    meaning = semantics.meaning(t.name)
    kinds = kinds_of(t.name)
    if t.name in COMMITS:
        t.write(1, kinds[1], t.read(0, kinds[0]), t.tag(0, kinds[0]) if t.tagged else None)
        t.next()
        return t.b.function
    if meaning is None:
        raise KeyFormatError(f"operation {t.name!r} has no meaning")
    _operation(t, meaning, kinds)
    return t.b.function


class Speculation:
    """Facet ``Sm`` of a meaning: true for a speculative operation; ``failures`` are conditions under which it has no result."""

    def __init__(self, speculative: bool) -> None:
        self.speculative = speculative
        self.failures: list[Value] = []

    def __bool__(self) -> bool:
        return self.speculative


def _operation(t: Trace, meaning: Meaning, kinds: tuple[str, ...]) -> None:
    """Read the operands, call the meaning, write the result."""
    if len(t.letters) - len(kinds) not in ((0, 1) if "Cond" in meaning.facets else (0,)):
        raise KeyFormatError(f"{t.key!r}: the operation has {len(kinds)} operands")
    speculation = Speculation("sm" in t.flags)
    last = len(kinds) - 1
    if t.tagged:
        from .semantics import tags

        if tags.never_traps(t.name):
            tags.move(t, kinds)
            return
        if speculation:
            with t.b.if_(tags.diagnostic(t, t.name, kinds)):
                tags.write_diagnostic(t, last, kinds[last])
                t.next()
    args: list[object] = []
    at = 0
    for facet in meaning.facets:
        if facet == "Cond":
            args.append(merge_condition(t, len(kinds)))
        elif facet == "Lit":
            args.append(t.number("l"))
        elif facet == "Sm":
            args.append(speculation)
        else:
            args.append(t.read(at, kinds[at], facet))
            at += 1
    if at != last:
        raise KeyFormatError(f"{t.key!r}: the meaning takes {at} operands, the table has {last}")
    if meaning.x87:
        from .semantics.f80 import environment

        value = environment(t.b, meaning, args, "t" in t.flags)
    elif "t" in t.flags:
        value = _trapping(t, meaning, args)
    else:
        value = meaning.fn(t.b, *args)
    if t.tagged and speculation.failures:
        (failed,) = speculation.failures
        tags.set_tags(t, last, kinds[last], value, t.b.select(failed, t.b.const(I32, tags.DV[kinds[last]]), t.b.const(I32, 0)))
    else:
        t.write(last, kinds[last], value)
    t.next()


def _trapping(t: Trace, meaning: Meaning, args: list[object]) -> Value:
    """The value, or exc_fp when the operation raises a flag that PFPFR does not mask."""
    b = t.b
    before = b.fpenv_get()
    b.fpenv_set(b.and_(before, ~0x3F))
    value = meaning.fn(b, *args)
    after = b.fpenv_get()
    b.fpenv_set(b.or_(after, b.and_(before, 0x3F)))
    unmasked = b.and_(after, b.not_(b.lshr(b.get("pfpfr_high"), 7)))
    raise_if(b, b.ne(b.and_(unmasked, 0x3F), 0), FP)
    return value


def merge_condition(t: Trace, at: int) -> Value:
    """Condition of a merge: the predicate or %pcntN behind the operands; without MRGC the first source is chosen."""
    b = t.b
    if len(t.letters) <= at:
        return b.const(I1, 0)
    cond = t.condition(at)
    return b.not_(cond) if "n" in t.flags else cond
