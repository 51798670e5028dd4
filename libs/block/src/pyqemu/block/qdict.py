"""The order and the human form of dictionaries in QEMU's output."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


__all__ = ["in_order", "ordered", "tree_lines"]


def _key_order(name: str) -> int:
    """QEMU prints dictionaries in the order of a hash table with 512 buckets; scripts have seen that order for years."""
    value = 0x238F13AF * len(name)
    for index, byte in enumerate(name.encode()):
        value += byte << (index * 5 % 24)
    return (1103515243 * value + 12345) % (1 << 32) % 512


def ordered(value: dict[str, Any]) -> list[tuple[str, Any]]:
    """The items as QEMU would print them."""
    return sorted(value.items(), key=lambda item: _key_order(item[0]))


def in_order(value: Any) -> Any:
    """A copy whose dictionaries, at every level, have QEMU's order."""
    return {key: in_order(item) for key, item in ordered(value)} if isinstance(value, dict) else value


def tree_lines(value: Any, indent: int) -> list[str]:
    """Nested dictionaries and lists, one line an item, four blanks a level."""
    pad = "    " * indent
    pairs = ordered(value) if isinstance(value, dict) else [(f"[{i}]", item) for i, item in enumerate(value)]
    lines = []
    for key, item in pairs:
        label = f"{pad}{key.replace('-', ' ') if isinstance(value, dict) else key}:"
        if isinstance(item, dict | list):
            lines.append(label)
            lines += tree_lines(item, indent + 1)
        else:
            lines.append(f"{label} {('true' if item else 'false') if isinstance(item, bool) else item}")
    return lines
