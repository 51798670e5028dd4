"""Options declared once: parsing ``-o name=value``, ``-o help``, the "Formatting" line and defaults read this table."""

from __future__ import annotations

from .errors import UsageError
from .named import NamedTuple
from .units import parse_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

__all__ = ["FILE_OPTIONS", "Option", "help_text", "luks_amend_options", "one_of", "parse_options", "render_options"]

_TYPE_TEXT = {"str": "str", "bool": "bool (on/off)", "size": "size", "num": "num"}


class Option(NamedTuple):
    """One creation option: ``type`` is str, bool, size (bytes) or num."""

    name: str
    type: str
    help: str
    default: str | None = None

    def parse(self, text: str) -> Any:
        if self.type == "bool":
            if text not in ("on", "off"):
                raise UsageError(f"Parameter '{self.name}' expects 'on' or 'off'")
            return text == "on"
        if self.type == "size":
            try:
                return parse_size(text)
            except UsageError:
                raise UsageError(
                    f"Parameter '{self.name}' expects a non-negative number below 2^64\n"
                    "Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-\n"
                    "and exabytes, respectively."
                ) from None
        if self.type == "num":
            try:
                return int(text, 0)
            except ValueError:
                raise UsageError(f"Parameter '{self.name}' expects a number") from None
        return text


FILE_OPTIONS = (
    Option("extent_size_hint", "size", "Extent size hint for the image file, 0 to disable"),
    Option("nocow", "bool", "Turn off copy-on-write (valid only on btrfs)"),
    Option("preallocation", "str", "Preallocation mode (allowed values: off, falloc, full)"),
    Option("size", "size", "Virtual disk size"),
)


def luks_amend_options(prefix: str) -> tuple[Option, ...]:
    """Options that change key slots."""
    return (
        Option(prefix + "state", "str", "Select new state of affected keyslots (active/inactive)"),
        Option(prefix + "new-secret", "str", "New secret to set in the matching keyslots. Empty string to erase"),
        Option(prefix + "old-secret", "str", "Select all keyslots that match this password"),
        Option(prefix + "keyslot", "num", "Select a single keyslot to modify explicitly"),
        Option(prefix + "iter-time", "num", "Time to spend in PBKDF in milliseconds"),
    )


def one_of(parameter: str, value: str, known: Iterable[str]) -> str:
    """``value`` if it is one of the known ones, else a UsageError."""
    if value not in known:
        raise UsageError(f"Parameter '{parameter}' does not accept value '{value}'")
    return value


def parse_options(table: Iterable[Option], given: Mapping[str, str]) -> dict[str, Any]:
    """Check names and types; the result holds given values and declared defaults, in the table's order."""
    known = {option.name: option for option in table}
    for name in given:
        if name not in known:
            raise UsageError(f"Invalid parameter '{name}'")
    result: dict[str, Any] = {}
    for option in known.values():
        text = given.get(option.name, option.default)
        if text is not None:
            result[option.name] = option.parse(text)
    return result


def render_options(table: Iterable[Option], values: Mapping[str, Any]) -> str:
    """``cluster_size=65536 lazy_refcounts=off``: the values in the table's order."""
    parts = []
    for option in table:
        value = values.get(option.name)
        if value is None:
            continue
        text = ("on" if value else "off") if option.type == "bool" else str(value).replace(",", ",,")
        parts.append(f"{option.name}={text}")
    return " ".join(parts)


def help_text(table: Iterable[Option]) -> str:
    """What ``-o help`` prints, sorted by name."""
    lines = ["Supported options:"]
    for option in sorted(table, key=lambda option: option.name):
        typed = f"{option.name}=<{_TYPE_TEXT[option.type]}>"
        lines.append(f"  {typed:<22} - {option.help}")
    return "\n".join(lines)
