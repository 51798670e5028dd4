"""Combined operations by name: ``A_B`` computes t = A(s1, s2), then B(s3, t) (semantics-alu.md 6, 8.4; semantics-packed.md 7)."""

from __future__ import annotations

from .registry import MEANINGS, Builder, Meaning, Value


def compose(name: str) -> Meaning | None:
    """The meaning of a combined mnemonic, ``None`` when its halves have no meaning."""
    first, bar, second = name.partition("_")
    if not bar or not second:
        return None
    width = second[-1]
    prefix = next((p for p in ("qpf", "pf", "f") if first.startswith(p)), "")
    a = MEANINGS.get(first + width)
    reverse = second[:-1] == "rsub"  # rsub x, y = y - x
    c = MEANINGS.get(prefix + ("sub" if reverse else second[:-1]) + width)
    if a is None or c is None or a.operands != 2 or c.operands != 2:
        return None
    a_merges, c_merges = "Cond" in a.facets, "Cond" in c.facets
    facet = a.facets[0]

    def combined(b: Builder, s1: Value, s2: Value, s3: Value, *cond: Value) -> Value:
        t = a.fn(b, s1, s2, *(cond if a_merges else ()))
        more = cond if c_merges else ()
        return c.fn(b, t, s3, *more) if reverse else c.fn(b, s3, t, *more)

    conditions = ("Cond",) if a_merges or c_merges else ()
    return Meaning(name, combined, (facet, facet, facet, *conditions), c.result)


__all__ = ["compose"]
