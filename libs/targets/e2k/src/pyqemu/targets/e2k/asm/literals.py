"""Long literals of one bundle: candidates and placement (encoding.md 11.5).

Halves are numbered as bits of a mask: 0 LTS0 high, 1 LTS0 low, 2 LTS1 high, 3 LTS1 low, 4/5 LTS2, 6/7 LTS3.
"""

from __future__ import annotations

from typing import Final

from .lexer import Expr, Place

_SIZE_PREFIX: Final = {"_f16s": 16, "_f16": 16, "_f32s": 32, "_f32": 32, "_f64": 64}
_REF_PREFIX: Final = {"_lit16_ref": 16, "_lit32_ref": 32, "_lit64_ref": 64}
_PLACES: Final = {f"_lts{k}{half}" for k in range(4) for half in (("", "lo", "hi") if k < 2 else ("",))}
PREFIXES: Final = {*_SIZE_PREFIX, *_REF_PREFIX, *_PLACES}

# Relocation operators whose literal has 32 bits; everything else that names a symbol takes 64 (11.5).
_NARROW: Final = ("GOT", "GOTPLT", "TLS_IE", "TLS_GDMOD", "TLS_GDREL", "SIZE", "ISLOCAL32")
_CODE_16: Final = (0xD4, 0xD0, 0xD5, 0xD1)  # by half bit


class Literal:
    """One literal that some operation needs; ``code`` is the operand byte once placed, ``mask`` the halves used."""

    __slots__ = ("candidates", "code", "expr", "mask", "order", "place")

    def __init__(self, expr: Expr, candidates: list[tuple[int, int]], order: int, place: Place) -> None:
        self.expr = expr
        self.candidates = candidates  # (size, mask)
        self.order = order
        self.place = place
        self.code = 0
        self.mask = 0

    def halves(self, size: int, mask: int) -> list[tuple[int, object]]:
        """(half bit, content) of this literal when placed so; contents that compare equal may be shared."""
        low = (mask & -mask).bit_length() - 1
        if size == 16:
            order = [low]
        elif size == 32:
            order = [low + 1, low]  # least significant half first
        else:
            order = [low + 1, low, low + 3, low + 2]
        if self.expr.constant:
            return [(bit, self.expr.value >> 16 * i & 0xFFFF) for i, bit in enumerate(order)]
        return [(bit, (self.expr, size, i)) for i, bit in enumerate(order)]


def operand_code(size: int, mask: int) -> int:
    """The src2 byte that names a placed literal (2.3)."""
    low = (mask & -mask).bit_length() - 1
    if size == 16:
        return _CODE_16[low]
    return (0xD8 if size == 32 else 0xDC) + low // 2


def signed64(value: int) -> int:
    """The value as the assembler's 64-bit arithmetic sees it."""
    return (value & (1 << 64) - 1 ^ 1 << 63) - (1 << 63)


def candidates(expr: Expr, kind: str, prefixes: list[str], place: Place, bits: int = 64) -> list[tuple[int, int]]:
    """All (size, mask) that the literal could take, in the order that decides ties; ``bits`` is the size of an address."""
    size = next((_SIZE_PREFIX[p] for p in prefixes if p in _SIZE_PREFIX), 0)
    where = next((p for p in prefixes if p in _PLACES), "")
    if size:
        sizes = [size]
    elif not expr.constant:
        sizes = [32 if bits == 32 or expr.modifier in _NARROW else 64]
    else:
        value = signed64(expr.value)
        if kind == "d" and not -(1 << 31) <= value < 1 << 31:
            sizes = [64]
        elif not -(1 << 15) <= value < 1 << 15:
            sizes = [32, 64]
        else:
            sizes = [16, 32, 64]
    out: list[tuple[int, int]] = []
    for n in sizes:
        out += [(n, mask) for mask in _masks(n, where)]
    if not out:
        place.fail(f"a literal of {sizes[0]} bits cannot stand in {where}")
    return out


def reference_code(prefixes: list[str], place: Place) -> int:
    """The operand byte of ``_litNN_ref,_ltsK``, or 0 when the prefixes are of the other sort."""
    size = next((_REF_PREFIX[p] for p in prefixes if p in _REF_PREFIX), 0)
    if not size:
        return 0
    masks = _masks(size, next((p for p in prefixes if p in _PLACES), ""))
    if not masks:
        place.fail("expected a place (_lts0 ...) that fits the size")
    return operand_code(size, masks[0])


def _masks(size: int, where: str) -> list[int]:
    lts = int(where[4]) if where else -1
    if size == 16:
        halves = [(0, "hi", 1), (0, "lo", 2), (1, "hi", 4), (1, "lo", 8)]
        return [m for k, half, m in halves if lts in (-1, k) and where[5:] in ("", half)]
    if where[5:]:
        return []
    last = 4 if size == 32 else 3
    return [(3 if size == 32 else 15) << 2 * k for k in range(last) if lts in (-1, k)]


def place_all(literals: list[Literal]) -> tuple[list[int], list[tuple[int, Literal, int]]]:
    """Places the literals: the four LTS words used (as many as needed) and (LTS index, literal, size) of those with symbols.

    Raises ``AsmError`` when there is no room.
    """
    order = sorted(literals, key=lambda t: (len(t.candidates), [-size for size, _ in t.candidates], t.order))
    best_mask = 1 << 9
    best: list[tuple[int, int]] = []
    chosen: list[tuple[int, int]] = []
    content: dict[int, object] = {}
    last = len(order) - 1
    places = [[(size, mask, literal.halves(size, mask)) for size, mask in literal.candidates] for literal in order]

    def search(index: int, mask: int) -> None:
        nonlocal best_mask, best
        for size, wanted, halves in places[index]:
            if mask | wanted >= best_mask:
                continue
            if mask & wanted and any(bit in content and content[bit] != value for bit, value in halves):
                continue
            if index == last:
                best_mask, best = mask | wanted, [*chosen, (size, wanted)]
                continue
            added = [bit for bit, _ in halves if bit not in content]
            content.update(halves)
            chosen.append((size, wanted))
            search(index + 1, mask | wanted)
            chosen.pop()
            for bit in added:
                del content[bit]

    if order:
        search(0, 0)
    if order and not best:
        order[-1].place.fail("the literals of this bundle do not fit into four words")
    words = [0, 0, 0, 0]
    symbols: list[tuple[int, Literal, int]] = []
    for literal, (size, mask) in zip(order, best, strict=True):
        literal.code = operand_code(size, mask)
        literal.mask = mask
        if literal.expr.constant:
            for bit, value in literal.halves(size, mask):
                assert isinstance(value, int)
                words[bit >> 1] |= value << (0 if bit & 1 else 16)
        else:
            symbols.append((((mask & -mask).bit_length() - 1) // 2, literal, size))
    used = 0
    for literal in order:
        used |= literal.mask
    return words[: (used.bit_length() + 1) // 2], symbols
