"""The `driver,key=value,flag` grammar of command lines and HMP; a doubled comma stands for one."""

from __future__ import annotations

from pyqemu.qdev.errors import QdevError


def parse(text: str, *, implied: str = "") -> dict[str, str]:
    """Keys and values; a first word without `=` belongs to the implied key, later ones mean `on` (`no...` off)."""
    found: dict[str, str] = {}
    for position, part in enumerate(_split(text)):
        key, equals, value = part.partition("=")
        if not equals:
            if position == 0 and implied:
                key, value = implied, part
            else:
                key, value = part, "on"
        if not key or (not equals and not part):
            raise QdevError(f"Invalid parameter '{part[:60]}'")
        if key in found:
            raise QdevError(f"Parameter '{key[:60]}' is given twice")
        found[key] = value
    return found


def _split(text: str) -> list[str]:
    parts, part = [], ""
    at = 0
    while at < len(text):
        if text[at] == ",":
            if text[at + 1 : at + 2] == ",":
                part += ","
                at += 2
                continue
            parts.append(part)
            part = ""
        else:
            part += text[at]
        at += 1
    if part or parts:
        parts.append(part)
    return parts
