"""A machine: one tree of objects, one memory topology, one clock, and the operations monitors ask for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from pyqemu.memory import AddressSpace, Endian, MemoryRegion, RamRegion, Topology, Unassigned
from pyqemu.qdev import _vmstate
from pyqemu.qdev._chardev import Chardev, Stdio
from pyqemu.qdev._clock import VirtualClock
from pyqemu.qdev._device import Bus, Device, ResetPhase, SysBusDevice
from pyqemu.qdev._mainloop import MainLoop
from pyqemu.qdev._object import Container, Object
from pyqemu.qdev._registry import find_type
from pyqemu.qdev.errors import DeviceError, DeviceNotFound, QdevError, StateError, UnsupportedError, WiringError

EventSink = Callable[[str, dict[str, Any]], None]


class SystemBus(Bus):
    """Where the board places devices."""

    TYPE = "System"
    ACCEPTS = "sys-bus-device"


class Machine(Object):
    """Starts empty (`none`); devices are added by code, a platform text, or a monitor."""

    TYPE = "none-machine"

    def __init__(self, *, endian: Endian = Endian.LITTLE, ram_size: int = 0, ram_base: int = 0) -> None:
        super().__init__()
        self.root = Container()
        self.root.add_child("machine", self)
        for name in ("objects", "chardevs"):
            self.root.add_child(name, Container())
        for name in ("peripheral", "peripheral-anon", "unattached"):
            self.add_child(name, Container())
        self.topology = Topology()
        self.system_memory = MemoryRegion("system", 1 << 64, owner=self)
        self.system_io = MemoryRegion("io", 1 << 16, owner=self)
        self.memory = AddressSpace(self.topology, self.system_memory, "memory", endian=endian)
        self.io = AddressSpace(self.topology, self.system_io, "I/O", unassigned=Unassigned.ONES)
        self.clock = VirtualClock()
        self.sysbus = SystemBus()
        self._children["unattached"].add_child("sysbus", self.sysbus)
        self.buses: dict[str, Bus] = {"main-system-bus": self.sysbus}
        self._drives: dict[str, tuple[Any, tuple[type[Exception], ...]]] = {}
        self.run_state = "running"
        self.migration: dict[str, str] = {}
        self._anonymous = 0
        self._unattached = 0
        self._sinks: list[EventSink] = []
        self.loop: MainLoop | None = None
        """What character devices watch their descriptors with; set by whoever runs the machine."""
        self.stdio: Stdio | None = None
        """Standard streams, if whoever runs the machine lends them."""
        self.shutdown_requested = False
        if ram_size:
            self.system_memory.add(RamRegion("ram", ram_size), ram_base)

    # -- events ---------------------------------------------------------------------------------------------------

    def subscribe(self, sink: EventSink) -> Callable[[], None]:
        """Hear events (name, data); call the result to stop."""
        self._sinks.append(sink)
        return lambda: self._sinks.remove(sink)

    def emit(self, event: str, data: dict[str, Any] | None = None) -> None:
        for sink in list(self._sinks):
            sink(event, data or {})

    # -- building -------------------------------------------------------------------------------------------------

    def place(
        self, device: Device, *, mmio: Sequence[int] = (), pio: Sequence[int] = (), id: str = "",
        priority: int | None = None,
    ) -> Device:  # fmt: skip
        """Realize a board device and map its regions, in order, at the given addresses (mmio, or pio ports)."""
        regions = device.regions if isinstance(device, SysBusDevice) else []
        self._attach(device, "unattached", id or self._next_unattached())
        try:
            device.realize_in(self)
            regions = device.regions if isinstance(device, SysBusDevice) else []
            if len(mmio) + len(pio) > len(regions):
                raise DeviceError(f"'{device.TYPE}' has {len(regions)} regions, not {len(mmio) + len(pio)}")
            with self.topology.transaction():
                for region, address in zip(regions, mmio, strict=False):
                    self.system_memory.add(region, address, priority=priority)
                for region, port in zip(regions[len(mmio) :], pio, strict=False):
                    self.system_io.add(region, port, priority=priority)
            if isinstance(device, SysBusDevice):
                self.sysbus.plug(device)
        except BaseException:
            self._take_out(device)
            raise
        return device

    def _next_unattached(self) -> str:
        self._unattached += 1
        return f"device[{self._unattached - 1}]"

    def _attach(self, device: Object, folder: str, name: str) -> None:
        self._children[folder].add_child(name, device)

    def _take_out(self, device: Device) -> None:
        with self.topology.transaction():
            for region in device.regions if isinstance(device, SysBusDevice) else []:
                if region.container is not None:
                    region.container.remove(region)
        if device.bus is not None:
            device.bus.unplug(device)
        device.unrealize_now()
        if device.parent is not None:
            device.parent.remove_child(device)

    def add_bus(self, name: str, bus: Bus, owner: Object) -> Bus:
        """A device offers a bus under a name unique in the machine."""
        if name in self.buses:
            raise DeviceError(f"there is a bus '{name}' already")
        owner.add_child(name, bus)
        self.buses[name] = bus
        return bus

    def remove_bus(self, name: str) -> None:
        bus = self.buses.pop(name)
        if bus.parent is not None:
            bus.parent.remove_child(bus)

    def device_add(self, driver: str, options: dict[str, Any]) -> Device:
        """What `-device` and `device_add` do: create, set properties, plug into a bus, realize."""
        found = find_type(driver)
        if not issubclass(found, Device):
            raise DeviceError(f"'{driver}' is not a device")
        options = dict(options)
        name, bus_name = options.pop("id", ""), options.pop("bus", "")
        if not isinstance(name, str) or not isinstance(bus_name, str):
            raise DeviceError("'id' and 'bus' are strings")
        if issubclass(found, SysBusDevice):
            raise DeviceError(f"'{driver}' is wired by the board and cannot be added by itself")
        bus = self._find_bus(found, bus_name)
        device = found()
        self._anonymous += 0 if name else 1
        if name and name in self._children["peripheral"].children:
            raise DeviceError(f"Duplicate device ID '{name[:64]}'")
        folder = "peripheral" if name else "peripheral-anon"
        self._attach(device, folder, name or f"device[{self._anonymous - 1}]")
        try:
            for key, value in options.items():
                device.set(key, value)
            bus.plug(device)
            device.realize_in(self)
            if bus.hotplug is not None:
                bus.hotplug(device)
        except BaseException:
            self._take_out(device)
            raise
        return device

    def _find_bus(self, found: type[Device], name: str) -> Bus:
        if name:
            bus = self.buses.get(name)
            if bus is None:
                raise DeviceError(f"Bus '{name[:64]}' not found")
            return bus
        for bus in self.buses.values():
            if found.BUS in bus.type_chain() and bus.has_room():
                return bus
        raise DeviceError(f"No '{found.BUS or 'suitable'}' bus found for device '{found.TYPE}'")

    def device_del(self, text: str) -> None:
        """Unplug a hot-pluggable device by id or path."""
        try:
            device = self._children["peripheral"].children[text]
        except KeyError:
            device = self.root.resolve(text) if text.startswith("/") else None  # type: ignore[assignment]
        if not isinstance(device, Device):
            raise DeviceNotFound(f"Device '{text[:200]}' not found")
        if not device.HOTPLUGGABLE:
            raise DeviceError(f"Device '{text[:200]}' does not support hotplugging")
        device.check_unplug()
        told = {"path": device.path} | ({"device": device.name} if device.parent is self._children["peripheral"] else {})
        self._take_out(device)
        self.emit("DEVICE_DELETED", told)

    def object_add(self, found: type[Object], name: str, properties: dict[str, Any]) -> Object:
        """Create a user-creatable object under /objects (chardevs under /chardevs)."""
        if not found.USER_CREATABLE:
            raise DeviceError(f"object type '{found.TYPE}' cannot be created by a user")
        made = found()
        folder = self.root.children["chardevs" if issubclass(found, Chardev) else "objects"]
        folder.add_child(name, made)
        try:
            for key, value in properties.items():
                made.set(key, value)
            if isinstance(made, Chardev):
                made.stdio = self.stdio
                made.open()
                if self.loop is not None:
                    made.start(self.loop)
        except BaseException:
            folder.remove_child(made)
            raise
        return made

    def add_drive(self, name: str, backend: Any, errors: tuple[type[Exception], ...] = (OSError,)) -> None:
        """Offer a disk back end to devices by id; errors are what it raises for a request that failed."""
        if not name or name in self._drives:
            raise DeviceError(f"there is a drive '{name[:64]}' already")
        self._drives[name] = backend, errors

    def drive(self, name: str) -> tuple[Any, tuple[type[Exception], ...]]:
        found = self._drives.get(name)
        if found is None:
            raise DeviceNotFound(f"Drive '{name[:200]}' not found")
        return found

    def chardev(self, name: str) -> Chardev:
        found = self.root.children["chardevs"].children.get(name)
        if not isinstance(found, Chardev):
            raise DeviceNotFound(f"Chardev '{name[:200]}' not found")
        return found

    # -- asking ---------------------------------------------------------------------------------------------------

    def devices(self) -> Iterator[Device]:
        """Realized devices, parents before children."""
        for node in self.root.walk():
            if isinstance(node, Device) and node.is_realized:
                yield node

    def device(self, text: str) -> Device:
        found = self.root.resolve(text)
        if not isinstance(found, Device):
            raise DeviceNotFound(f"'{text[:200]}' is not a device")
        return found

    def check_wiring(self) -> None:
        """WiringError that lists every output nothing hangs on, for boards that must not have any."""
        open_lines = [
            f"{d.path}:{line.name}" for d in self.devices() for lines in d.outputs.values() for line in lines
            if not line.is_connected
        ]  # fmt: skip
        if open_lines:
            raise WiringError(f"not connected: {', '.join(open_lines)}")

    # -- running --------------------------------------------------------------------------------------------------

    def reset(self) -> None:
        """Three phases, each over all devices before the next."""
        devices = list(self.devices())
        for phase in ResetPhase:
            for device in devices:
                device.reset_phase(phase)
        self.emit("RESET", {"guest": False, "reason": "host-qmp-system-reset"})

    def stop(self) -> None:
        if self.run_state == "running":
            self.run_state = "paused"
            self.emit("STOP")

    def cont(self) -> None:
        if self.run_state != "running":
            self.run_state = "running"
            self.emit("RESUME")

    def shutdown(self) -> None:
        self.shutdown_requested = True
        self.run_state = "shutdown"
        self.emit("SHUTDOWN", {"guest": False, "reason": "host-qmp-quit"})

    # -- snapshots ------------------------------------------------------------------------------------------------

    def save(self) -> dict[str, Any]:
        return _vmstate.save(self)

    def load(self, snapshot: dict[str, Any]) -> None:
        _vmstate.load(self, snapshot)

    def save_stream(self) -> bytes:
        return _vmstate.pack(self, _vmstate.save(self))

    def migrate_to(self, uri: str) -> None:
        """Save the machine to `file:PATH`, atomically; it is paused for good, as its state lives elsewhere now."""
        path = self._migration_file(uri)
        was_running = self.run_state == "running"
        self.stop()
        partial = f"{path}.partial"

        def store() -> None:
            stream = self.save_stream()
            with open(partial, "wb") as out:
                out.write(stream)
            os.replace(partial, path)

        try:
            self._migration(store)
        except QdevError:
            if was_running:
                self.cont()
            raise
        self.run_state = "postmigrate"

    def migrate_from(self, uri: str) -> None:
        """Take over the state saved by migrate_to; a refused one leaves the machine as it was."""
        path = self._migration_file(uri)

        def fetch() -> None:
            with open(path, "rb") as file:
                self.load_stream(file.read(_vmstate.MAX_STREAM + 1))

        self._migration(fetch)

    @staticmethod
    def _migration_file(uri: str) -> str:
        kind, _, path = uri.partition(":")
        if kind != "file" or not path:
            raise UnsupportedError(f"migration to '{uri[:100]}'", "only file:PATH is")
        return path

    def _migration(self, action: Callable[[], None]) -> None:
        self.migration = {"status": "active"}
        try:
            action()
        except (OSError, QdevError) as error:
            self.migration = {"status": "failed", "error-desc": str(error)}
            self.emit("MIGRATION", {"status": "failed"})
            raise error if isinstance(error, QdevError) else StateError(f"migration failed: {error}") from error
        self.migration = {"status": "completed"}
        self.emit("MIGRATION", {"status": "completed"})

    def load_stream(self, stream: bytes) -> None:
        if len(stream) > _vmstate.MAX_STREAM:
            raise StateError("the stream is too long")
        _vmstate.load(self, _vmstate.unpack(self, stream))


__all__ = ["Machine", "QdevError", "SystemBus"]
