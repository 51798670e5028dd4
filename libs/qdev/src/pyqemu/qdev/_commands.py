"""The QMP commands.  Each is its row of the schema and a few lines."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any

from pyqemu.memory import RamRegion
from pyqemu.qdev import schema
from pyqemu.qdev._chardev import CHARDEVS, PtyChardev, RingbufChardev, backend_options
from pyqemu.qdev._device import Device
from pyqemu.qdev._machine import Machine
from pyqemu.qdev._object import Object
from pyqemu.qdev._registry import BUILT_IN, find_type
from pyqemu.qdev.errors import DeviceError, PropertyError, QdevError

if TYPE_CHECKING:
    from pyqemu.qdev.qmp import QmpSession

COMMANDS = schema.CommandTable()
command = COMMANDS.command


@command("qmp_capabilities", {"*enable": "[QMPCapability]"}, oob=True)
def qmp_capabilities(s: QmpSession, enable: list[str] | None = None) -> None:
    if s.negotiated:
        raise QdevError("Capabilities negotiation is already complete, command ignored")
    s.negotiated = True
    s.oob = "oob" in (enable or [])


@command("query-version", returns="VersionInfo")
def query_version(s: QmpSession) -> Any:
    from pyqemu.qdev.qmp import VERSION

    return VERSION


@command("query-commands", returns="[CommandInfo]")
def query_commands(s: QmpSession) -> Any:
    return [{"name": name} for name in COMMANDS.commands]


@command("query-qmp-schema", returns="[any]")
def query_qmp_schema(s: QmpSession) -> Any:
    return schema.introspect(COMMANDS)


@command("query-status", returns="StatusInfo")
def query_status(s: QmpSession) -> Any:
    return {"running": s.machine.run_state == "running", "status": s.machine.run_state}


@command("query-name", returns="NameInfo")
def query_name(s: QmpSession) -> Any:
    return {}


@command("query-machines", returns="[MachineInfo]")
def query_machines(s: QmpSession) -> Any:
    return [{"name": "none", "cpu-max": 0, "hotpluggable-cpus": False}]


@command("query-memory-size-summary", returns="MemoryInfo")
def query_memory_size_summary(s: QmpSession) -> Any:
    regions = {id(r.region): r.region.size for r in s.machine.memory.view if isinstance(r.region, RamRegion)}
    return {"base-memory": sum(regions.values())}


# -- running --------------------------------------------------------------------------------------------------------------


@command("stop")
def stop(s: QmpSession) -> None:
    s.machine.stop()


@command("cont")
def cont(s: QmpSession) -> None:
    s.machine.cont()


@command("system_reset")
def system_reset(s: QmpSession) -> None:
    s.machine.reset()


@command("quit", oob=True)
def quit_(s: QmpSession) -> None:
    s.machine.shutdown()


@command("migrate", {"uri": "str", "*detach": "bool"})
def migrate(s: QmpSession, uri: str, detach: bool = False) -> None:
    s.machine.migrate_to(uri)


@command("migrate-incoming", {"uri": "str"})
def migrate_incoming(s: QmpSession, uri: str) -> None:
    s.machine.migrate_from(uri)


@command("query-migrate", returns="MigrationInfo")
def query_migrate(s: QmpSession) -> Any:
    return s.machine.migration


# -- objects --------------------------------------------------------------------------------------------------------------


@command("qom-list", {"path": "str"}, "[ObjectPropertyInfo]")
def qom_list(s: QmpSession, path: str) -> Any:
    return [{"name": name, "type": kind} for name, kind in s.machine.root.resolve(path).list_properties()]


@command("qom-get", {"path": "str", "property": "str"}, "any")
def qom_get(s: QmpSession, path: str, property: str) -> Any:
    return s.machine.root.resolve(path).get(property)


@command("qom-set", {"path": "str", "property": "str", "value": "any"})
def qom_set(s: QmpSession, path: str, property: str, value: Any) -> None:
    s.machine.root.resolve(path).set(property, value)


@command("qom-list-types", {"*implements": "str", "*abstract": "bool"}, "[ObjectTypeInfo]")
def qom_list_types(s: QmpSession, implements: str = "", abstract: bool = False) -> Any:
    listed = []
    for name in BUILT_IN:
        chain = find_type(name).type_chain()
        if not implements or implements in chain:
            listed.append({"name": name, "parent": chain[1]})
    return listed


def _describe(name: str) -> Any:
    return [
        {"name": p.name, "type": p.type_name, "description": p.help, "default-value": p.to_json(p.default)}
        for p in find_type(name).offered_properties().values()
    ]


@command("device-list-properties", {"typename": "str"}, "[ObjectPropertyInfo]")
def device_list_properties(s: QmpSession, typename: str) -> Any:
    if not issubclass(find_type(typename), Device):
        raise PropertyError(f"Parameter 'typename' expects a device type, not '{typename}'")
    return _describe(typename)


@command("qom-list-properties", {"typename": "str"}, "[ObjectPropertyInfo]")
def qom_list_properties(s: QmpSession, typename: str) -> Any:
    return _describe(typename)


@command("device_add", {"driver": "str", "*bus": "str", "*id": "str"}, open=True)
def device_add(s: QmpSession, arguments: dict[str, Any]) -> None:
    rest = {key: value for key, value in arguments.items() if key != "driver"}
    s.machine.device_add(arguments["driver"], rest)


@command("device_del", {"id": "str"})
def device_del(s: QmpSession, id: str) -> None:
    s.machine.device_del(id)


@command("object-add", {"qom-type": "str", "id": "str"}, open=True)
def object_add(s: QmpSession, arguments: dict[str, Any]) -> None:
    rest = {key: value for key, value in arguments.items() if key not in ("qom-type", "id")}
    s.machine.object_add(find_type(arguments["qom-type"]), arguments["id"], rest)


@command("object-del", {"id": "str"})
def object_del(s: QmpSession, id: str) -> None:
    folder = s.machine.root.children["objects"]
    found: Object | None = folder.children.get(id)
    if found is None:
        raise DeviceError(f"object '{id[:60]}' not found")
    folder.remove_child(found)


# -- character devices ----------------------------------------------------------------------------------------------------


@command("query-chardev", returns="[ChardevInfo]")
def query_chardev(s: QmpSession) -> Any:
    chardevs = s.machine.root.children["chardevs"].children
    return [
        {"label": n, "filename": c.TYPE.removeprefix("chardev-"), "frontend-open": bool(getattr(c, "is_busy", False))}
        for n, c in chardevs.items()
    ]


@command("chardev-add", {"id": "str", "backend": "ChardevBackend"}, "ChardevReturn")
def chardev_add(s: QmpSession, id: str, backend: dict[str, Any]) -> Any:
    data = backend.get("data", {})
    if not isinstance(data, dict):
        raise QdevError("Invalid parameter type for 'backend.data', expected: object")
    kind = backend["type"]
    made = s.machine.object_add(CHARDEVS[kind], id, backend_options(kind, data))
    return {"pty": made.pts} if isinstance(made, PtyChardev) else {}


@command("chardev-remove", {"id": "str"})
def chardev_remove(s: QmpSession, id: str) -> None:
    found = s.machine.chardev(id)
    if found.is_busy:
        raise DeviceError(f"Chardev '{id}' is busy")
    found.close()
    s.machine.root.children["chardevs"].remove_child(found)


def _ringbuf(machine: Machine, name: str) -> RingbufChardev:
    found = machine.chardev(name)
    if not isinstance(found, RingbufChardev):
        raise DeviceError(f"{name} is not a ringbuf device")
    return found


@command("ringbuf-read", {"device": "str", "size": "int", "*format": "DataFormat"}, "str")
def ringbuf_read(s: QmpSession, device: str, size: int, format: str = "utf8") -> Any:
    if size <= 0:
        raise QdevError("size must be greater than zero")
    data = _ringbuf(s.machine, device).read(size)
    return b64encode(data).decode() if format == "base64" else data.decode(errors="replace")


@command("ringbuf-write", {"device": "str", "data": "str", "*format": "DataFormat"})
def ringbuf_write(s: QmpSession, device: str, data: str, format: str = "utf8") -> None:
    """Bytes for the device behind the ring buffer."""
    try:
        raw = b64decode(data, validate=True) if format == "base64" else data.encode()
    except ValueError as error:
        raise QdevError(f"Parameter 'data' is not base64: {error}") from error
    _ringbuf(s.machine, device).feed(raw)


# -- memory and the human monitor -----------------------------------------------------------------------------------------


@command("pmemsave", {"val": "int", "size": "int", "filename": "str"})
def pmemsave(s: QmpSession, val: int, size: int, filename: str) -> None:
    if size < 0:
        raise QdevError("Parameter 'size' must not be negative")
    try:
        with open(filename, "wb") as out:
            for at in range(val, val + size, 1 << 20):
                out.write(s.machine.memory.read(at, min(1 << 20, val + size - at)))
    except OSError as error:
        raise QdevError(f"cannot write '{filename[:200]}': {error.strerror}") from error


@command("x-query-irq", returns="[IrqInfo]")
def query_irq(s: QmpSession) -> Any:
    return [
        {"path": d.path, "line": line.name, "level": line.level} | ({"sink": line.sink_name} if line.sink_name else {})
        for d in s.machine.devices()
        for lines in d.outputs.values()
        for line in lines
    ]


@command("human-monitor-command", {"command-line": "str", "*cpu-index": "int"}, "str")
def human_monitor_command(s: QmpSession, command_line: str, cpu_index: int = 0) -> Any:
    from pyqemu.qdev.hmp import HumanMonitor

    return HumanMonitor(s.machine).run(command_line)
