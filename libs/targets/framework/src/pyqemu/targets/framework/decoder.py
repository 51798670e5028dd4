"""The decoder as plain Python source: a dictionary on the masked word, then, where rows are left, on the next fixed bits.

``find_16(w)``, ``find_32(w)``, ... give the index of the row that a word matches, or -1.  Two rows that match a common word must say
which goes first (``before=``); only rows that end up in one leaf can overlap, so the check costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from .errors import TableError
from .operands import Choice, RegisterClass
from .rows import Row

_LEAF: Final = 3  # rows in a chain of tests; more get a dictionary
_WILD: Final = 4  # bits that a row may leave open in a dictionary's key (it is entered 2**bits times)


def conditions(row: Row) -> list[str]:
    """What must hold besides the fixed bits: the row's guard, and fields whose kind does not know every code."""
    out = [f"({row.guard_source()})"] if row.guard else []
    for name, field in row.pattern.fields.items():
        if name == row.isa.packet:
            continue
        kind = row.kind(name)
        if isinstance(kind, RegisterClass | Choice) and len(kind.names) < 1 << field.width:
            out.append(f"{field.source()} < {len(kind.names)}")
        if isinstance(kind, Choice) and kind.holes:
            out.append(f"{field.source()} not in {kind.holes!r}")
    return out


def overlap(a: Row, b: Row) -> bool:
    """Whether some word has the fixed bits of both."""
    p, q = a.pattern, b.pattern
    return p.bits == q.bits and not (p.value ^ q.value) & p.mask & q.mask


def in_order(rows: Sequence[Row]) -> list[Row]:
    """Rows of one leaf, each before those it yields to; raises ``TableError`` for an overlap without a stated order."""
    ahead: dict[str, set[str]] = {r.name: set() for r in rows}
    for i, a in enumerate(rows):
        for b in rows[i + 1 :]:
            if not overlap(a, b):
                continue
            a_first, b_first = b.name in a.before, a.name in b.before
            if a_first == b_first:
                both = "each is declared before the other" if a_first else "state the order with before="
                word = a.pattern.value | b.pattern.value
                raise b.error(f"overlaps with {a.name!r} of {a.where} (both match {word:#x}); {both}")
            if a_first:
                ahead[b.name].add(a.name)
            else:
                ahead[a.name].add(b.name)
    out: list[Row] = []
    left = list(rows)
    while left:
        placed = {r.name for r in out}
        ready = next((r for r in left if ahead[r.name] <= placed), None)
        if ready is None:
            raise left[0].error(f"the order of {', '.join(r.name for r in left)} goes round in a circle")
        out.append(ready)
        left.remove(ready)
    return out


class _Source:
    """Collects functions and dictionaries of one decoder."""

    def __init__(self, bits: int, index: dict[str, int]) -> None:
        self.bits = bits
        self.index = index
        self.lines: list[str] = []
        self.count = 0

    def leaf(self, rows: Sequence[Row], done: int) -> list[str]:
        """Body of a function that tests what ``done`` does not cover."""
        body: list[str] = []
        for row in in_order(rows):
            rest = row.pattern.mask & ~done
            tests = [f"w & {rest:#x} == {row.pattern.value & rest:#x}"] if rest else []
            tests += conditions(row)
            found = f"return {self.index[row.name]}  # {row.name}"
            if not tests:
                return [*body, found]
            body += [f"if {' and '.join(tests)}:", f"    {found}"]
        return [*body, "return -1"]

    def node(self, rows: Sequence[Row], done: int) -> list[str]:
        """Body of a function that finds the row of ``w`` among ``rows``; bits ``done`` are known to match."""
        mask = _split(rows, done) if len(rows) > _LEAF else 0
        if not mask:
            return self.leaf(rows, done)
        buckets: dict[int, list[Row]] = {}
        for row in rows:
            wild = mask & ~row.pattern.mask
            for bits in _subsets(wild):
                buckets.setdefault(row.pattern.value & mask | bits, []).append(row)
        entries = []
        for key, members in sorted(buckets.items()):
            body = self.node(members, done | mask)
            if len(body) == 1:
                entries.append(f"    {key:#x}: {body[0].removeprefix('return ')}".replace("  #", ",  #"))
                continue
            entries.append(f"    {key:#x}: {self.function(body)},")
        self.count += 1
        name = f"d{self.bits}_{self.count}"
        self.lines += [f"{name} = {{", *entries, "}"]
        return [f"r = {name}.get(w & {mask:#x}, -1)", "return r if r.__class__ is int else r(w)"]

    def function(self, body: list[str]) -> str:
        self.count += 1
        name = f"f{self.bits}_{self.count}"
        self.lines += [f"def {name}(w):", *("    " + line for line in body)]
        return name


def _split(rows: Sequence[Row], done: int) -> int:
    """The bits to look at next: those that all rows fix, else those that most rows fix."""
    common = ~done
    for row in rows:
        common &= row.pattern.mask
    if common:
        return common
    bits = rows[0].pattern.bits
    counts = [sum(r.pattern.mask >> i & 1 for r in rows) if not done >> i & 1 else 0 for i in range(bits)]
    most = max(counts)
    if most < 2:
        return 0
    best = [i for i, n in enumerate(counts) if n == most][:_WILD]
    mask = sum(1 << i for i in best)
    # It must tell some rows apart, or there is nothing to gain.
    return mask if len({r.pattern.value & mask for r in rows if r.pattern.mask & mask == mask}) > 1 else 0


def _subsets(mask: int) -> Iterable[int]:
    sub = mask
    while True:
        yield sub
        if not sub:
            return
        sub = (sub - 1) & mask


def decoder_source(rows: Sequence[Row]) -> str:
    """Source of one ``find_BITS(w)`` for each width among ``rows``; the index is the position in ``rows``."""
    seen: dict[str, Row] = {}
    names = {r.name for r in rows[0].isa.rows} if rows else set()
    index = {}
    for i, row in enumerate(rows):
        if row.name in seen:
            raise TableError(row.where, f"row {row.name!r} is declared twice, first at {seen[row.name].where}")
        seen[row.name] = row
        index[row.name] = i
        for other in row.before:
            if other not in names:
                raise row.error(f"before={other!r} names no row")
    for row in rows:
        for other in row.before:
            if other in seen and not overlap(row, seen[other]):
                raise row.error(f"before={other!r} is pointless: no word matches both")
    text: list[str] = []
    for bits in sorted({r.pattern.bits for r in rows}):
        source = _Source(bits, index)
        body = source.node([r for r in rows if r.pattern.bits == bits], 0)
        text += [*source.lines, f"def find_{bits}(w):", *("    " + line for line in body)]
    return "\n".join(text) + "\n"
