"""QEMU's ``key=value,key=value`` grammar and its way of naming nested options.

``a=1,b=x,,y`` is ``{"a": "1", "b": "x,y"}``: a comma in a value is doubled.  A bare ``name`` is ``name=on`` and
``noname`` is ``name=off``.  ``file.driver=nbd`` and ``{"file": {"driver": "nbd"}}`` mean the same.
"""

from __future__ import annotations

from .errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = ["Spec", "escape", "flatten", "merge", "nest", "parse_json_name", "parse_keyval", "render_json_name"]

Spec = dict[str, "Any"]


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    current = ""
    position = 0
    while True:
        comma = text.find(",", position)
        if comma < 0:
            pieces.append(current + text[position:])
            return pieces
        current += text[position:comma]
        if text.startswith(",,", comma):
            current += ","
            position = comma + 2
        else:
            pieces.append(current)
            current = ""
            position = comma + 1


def parse_keyval(text: str, implied: str | None = None) -> dict[str, str]:
    """Parse one option string; with ``implied`` the first piece may be a bare value of that key.  Last one wins."""
    result: dict[str, str] = {}
    for index, piece in enumerate(_pieces(text)):
        key, equals, value = piece.partition("=")
        if equals:
            result[key] = value
        elif index == 0 and implied is not None:
            result[implied] = piece
        elif not piece:
            continue
        elif piece.startswith("no") and len(piece) > 2:
            result[piece[2:]] = "off"
        else:
            result[piece] = "on"
    return result


def escape(value: str) -> str:
    """A value as it must stand inside an option string."""
    return value.replace(",", ",,")


def nest(flat: Mapping[str, Any]) -> Spec:
    """``{"file.driver": "x"}`` -> ``{"file": {"driver": "x"}}``."""
    result: Spec = {}
    for key, value in flat.items():
        *path, last = key.split(".")
        place = result
        for name in path:
            inner = place.setdefault(name, {})
            if not isinstance(inner, dict):
                raise UsageError(f"Cannot mix scalar and non-scalar keys at '{name}'")
            place = inner
        if last in place:
            raise UsageError(f"Duplicate or mixed option '{key}'")
        place[last] = nest(value) if isinstance(value, dict) else value
    return result


def flatten(spec: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """The inverse of `nest`: dotted keys, lists by index."""
    result: dict[str, Any] = {}
    for key, value in spec.items():
        if isinstance(value, dict):
            result |= flatten(value, f"{prefix}{key}.")
        elif isinstance(value, list):
            result |= flatten({str(i): v for i, v in enumerate(value)}, f"{prefix}{key}.")
        else:
            result[prefix + key] = value
    return result


def merge(spec: Spec, more: Mapping[str, Any]) -> Spec:
    """``spec`` with what ``more`` says added, at every depth; ``more`` wins."""
    result = dict(spec)
    for key, value in more.items():
        old = result.get(key)
        result[key] = merge(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return result


def parse_json_name(name: str) -> Spec:
    """The dictionary of a ``json:{...}`` file name."""
    import json
    import re

    def requote(match: re.Match[str]) -> str:
        """QEMU's JSON also has 'single quotes'."""
        text = match.group()
        if text.startswith('"'):
            return text
        return '"' + text[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'

    text = re.sub(r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'""", requote, name.removeprefix("json:"))
    try:
        value = json.loads(text)
    except ValueError as error:
        raise UsageError(f"Could not parse the JSON options: {error}") from None
    if not isinstance(value, dict):
        raise UsageError("Invalid JSON object given")
    return nest(value)


def render_json_name(spec: Mapping[str, Any]) -> str:
    """A ``json:`` file name that opens to this specification."""
    import json

    return "json:" + json.dumps(spec)
