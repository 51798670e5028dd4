"""One declaration of the monitor's types, commands and events; dispatch, validation and introspection read it.

A type is written as text: a builtin (`str int bool number any`), a name of STRUCTS or ENUMS, or `[T]`.  Members with a
leading `*` are optional.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pyqemu.qdev.errors import QdevError

Members = dict[str, str]
BUILTINS = {"str": "string", "int": "int", "bool": "boolean", "number": "number", "any": "value"}

ENUMS: dict[str, tuple[str, ...]] = {
    "QMPCapability": ("oob",),
    "RunState": ("running", "paused", "shutdown", "postmigrate"),
    "DataFormat": ("utf8", "base64"),
    "MigrationStatus": ("none", "active", "completed", "failed"),
    "ShutdownCause": ("host-qmp-quit", "host-qmp-system-reset", "guest-reset"),
    "ChardevBackendKind": ("null", "ringbuf", "file", "pty", "socket", "stdio", "mux"),
}
STRUCTS: dict[str, Members] = {
    "VersionTriple": {"major": "int", "minor": "int", "micro": "int"},
    "VersionInfo": {"qemu": "VersionTriple", "package": "str"},
    "CommandInfo": {"name": "str"},
    "StatusInfo": {"running": "bool", "status": "RunState"},
    "NameInfo": {"*name": "str"},
    "ObjectPropertyInfo": {"name": "str", "type": "str", "*description": "str", "*default-value": "any"},
    "ObjectTypeInfo": {"name": "str", "*abstract": "bool", "*parent": "str"},
    "ChardevInfo": {"label": "str", "filename": "str", "frontend-open": "bool"},
    "ChardevBackend": {"type": "ChardevBackendKind", "*data": "any"},
    "ChardevReturn": {"*pty": "str"},
    "MachineInfo": {"name": "str", "*alias": "str", "*is-default": "bool", "cpu-max": "int", "hotpluggable-cpus": "bool"},
    "MemoryInfo": {"base-memory": "int", "*plugged-memory": "int"},
    "MigrationInfo": {"*status": "MigrationStatus", "*error-desc": "str"},
    "IrqInfo": {"path": "str", "line": "str", "level": "int", "*sink": "str"},
}
EVENTS: dict[str, Members] = {
    "RESET": {"guest": "bool", "reason": "ShutdownCause"},
    "SHUTDOWN": {"guest": "bool", "reason": "ShutdownCause"},
    "STOP": {},
    "RESUME": {},
    "MIGRATION": {"status": "MigrationStatus"},
    "DEVICE_DELETED": {"*device": "str", "path": "str"},
}


@dataclass(frozen=True)
class CommandSpec:
    """A command: arguments, result, and the function (session, **arguments) that does it."""

    name: str
    arguments: Members
    returns: str
    function: Callable[..., Any]
    oob: bool = False
    open_arguments: bool = False
    """Further arguments are allowed and passed on (the properties of device_add and object-add)."""


class CommandTable:
    """Commands by name, filled by a decorator."""

    def __init__(self) -> None:
        self.commands: dict[str, CommandSpec] = {}

    def command(
        self, name: str, arguments: Members | None = None, returns: str = "", *, oob: bool = False, open: bool = False
    ) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        def add(function: Callable[..., Any]) -> Callable[..., Any]:
            self.commands[name] = CommandSpec(name, arguments or {}, returns, function, oob, open)
            return function

        return add


def check(type_text: str, value: Any, where: str) -> None:
    """Does a JSON value fit a type?  QdevError in the words clients know."""
    if type_text.startswith("["):
        if not isinstance(value, list):
            raise QdevError(f"Invalid parameter type for '{where}', expected: array")
        for item in value:
            check(type_text[1:-1], item, where)
    elif type_text in ENUMS:
        if value not in ENUMS[type_text]:
            raise QdevError(f"Parameter '{where}' does not accept value '{str(value)[:60]}'")
    elif type_text in STRUCTS:
        if not isinstance(value, dict):
            raise QdevError(f"Invalid parameter type for '{where}', expected: object")
        check_members(STRUCTS[type_text], value, f"{where}.", open_members=False)
    elif not _fits(type_text, value):
        raise QdevError(f"Invalid parameter type for '{where}', expected: {BUILTINS[type_text]}")


def _fits(type_text: str, value: Any) -> bool:
    if type_text == "any":
        return True
    if isinstance(value, bool):
        return type_text == "bool"
    wanted: dict[str, Any] = {"str": str, "int": int, "number": (int, float), "bool": bool}
    return isinstance(value, wanted[type_text])


def check_members(members: Members, given: dict[str, Any], prefix: str, *, open_members: bool) -> None:
    names = {name.lstrip("*"): type_text for name, type_text in members.items()}
    for name in members:
        if not name.startswith("*") and name not in given:
            raise QdevError(f"Parameter '{prefix}{name}' is missing")
    for name, value in given.items():
        if name in names:
            check(names[name], value, prefix + name)
        elif not open_members:
            raise QdevError(f"Parameter '{prefix}{name[:60]}' is unexpected")


def introspect(table: CommandTable) -> list[dict[str, Any]]:
    """The answer to query-qmp-schema: everything reachable, each type once."""
    found: dict[str, dict[str, Any]] = {}

    def use(type_text: str) -> str:
        if type_text in found:
            return type_text
        if type_text.startswith("["):
            found[type_text] = {}
            found[type_text] = {"name": type_text, "meta-type": "array", "element-type": use(type_text[1:-1])}
        elif type_text in ENUMS:
            words = list(ENUMS[type_text])
            found[type_text] = {"name": type_text, "meta-type": "enum", "members": [{"name": w} for w in words],
                                "values": words}  # fmt: skip
        elif type_text in STRUCTS:
            add_object(type_text, STRUCTS[type_text])
        else:
            found[type_text] = {"name": type_text, "meta-type": "builtin", "json-type": BUILTINS[type_text]}
        return type_text

    def add_object(name: str, members: Members) -> str:
        found[name] = {}
        listed = []
        for member, type_text in members.items():
            entry: dict[str, Any] = {"name": member.lstrip("*"), "type": use(type_text)}
            if member.startswith("*"):
                entry["default"] = None
            listed.append(entry)
        found[name] = {"name": name, "meta-type": "object", "members": listed}
        return name

    empty = add_object("empty", {})
    entries = []
    for spec in table.commands.values():
        arguments = add_object(f"{spec.name}-arg", spec.arguments) if spec.arguments else empty
        entry = {"name": spec.name, "meta-type": "command", "arg-type": arguments,
                 "ret-type": use(spec.returns) if spec.returns else empty}  # fmt: skip
        entries.append(entry | ({"allow-oob": True} if spec.oob else {}))
    for name, members in EVENTS.items():
        arguments = add_object(f"{name}-arg", members) if members else empty
        entries.append({"name": name, "meta-type": "event", "arg-type": arguments})
    return entries + list(found.values())
