"""What every operation computes; see ``registry``."""

from __future__ import annotations

from .registry import MEANINGS, Meaning

_loaded = False


def meaning(name: str) -> Meaning | None:
    """The meaning of an operation, ``None`` when it has none (not established, or done by a helper)."""
    global _loaded
    if not _loaded:
        from . import bitwise, compare, control, f80, fp, integer, muldiv, packed, packed_fp, packed_special  # noqa: F401  (registration)

        _loaded = True
    found = MEANINGS.get(name)
    if found is None:
        from .combined import compose

        found = compose(name)
        if found is not None:
            MEANINGS[name] = found
    return found


__all__ = ["Meaning", "meaning"]
