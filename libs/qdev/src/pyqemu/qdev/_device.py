"""Devices and buses: life cycle, reset, lines, state."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from pyqemu.memory import MemoryRegion, RamRegion
from pyqemu.qdev._clock import ClockSignal
from pyqemu.qdev._irq import IrqLine
from pyqemu.qdev._object import Object
from pyqemu.qdev._registers import RegBlock
from pyqemu.qdev._state import State, _TimerState
from pyqemu.qdev.errors import DeviceError, PropertyError, WiringError

if TYPE_CHECKING:
    from pyqemu.qdev._machine import Machine


class ResetPhase(enum.Enum):
    """A reset runs each phase over the whole tree before the next begins."""

    ENTER = "enter"
    """State goes to its reset values; nobody else may be touched."""
    HOLD = "hold"
    """The device is in reset: lines take their reset levels."""
    EXIT = "exit"
    """Out of reset: what a device does by itself may begin."""


class Bus(Object):
    """Devices hang on it.  `accepts` is the type its devices must have; slots may be addressed."""

    TYPE = "bus"
    ACCEPTS: ClassVar[str] = "device"

    def __init__(self, **properties: Any) -> None:
        super().__init__(**properties)
        self.devices: list[Device] = []
        self.hotplug: Callable[[Device], None] | None = None

    def has_room(self) -> bool:
        return True

    def plug(self, device: Device) -> None:
        """Attach; raises DeviceError for a device that does not fit this bus."""
        if not device.is_a(self.ACCEPTS):
            raise DeviceError(f"'{device.TYPE}' does not go on bus '{self.describe()}' ({self.ACCEPTS} only)")
        self.devices.append(device)
        device.bus = self

    def unplug(self, device: Device) -> None:
        self.devices.remove(device)
        device.bus = None


class Device(Object):
    """A part that is configured, realized, reset, snapshotted and perhaps unplugged.

    State is declared (see State); anything else assigned outside __init__ and realize is a bug that a lint finds.
    """

    TYPE = "device"
    BUS: ClassVar[str] = ""
    VERSION: ClassVar[int] = 1
    MINIMUM_VERSION: ClassVar[int] = 1
    HOTPLUGGABLE: ClassVar[bool] = False

    def __init__(self, **properties: Any) -> None:
        self.bus: Bus | None = None
        self._machine: Machine | None = None
        self._realized = False
        self.outputs: dict[str, list[IrqLine]] = {}
        self.inputs: dict[str, list[Callable[[int], None]]] = {}
        self.clocks: dict[str, ClockSignal] = {}
        self.owned_ram: list[RamRegion] = []
        """RAM that belongs to snapshots also while it is mapped nowhere."""
        super().__init__(**properties)
        for state in self.declared_state():
            if not isinstance(state, _TimerState):
                state.keep, kept = False, state.keep
                state.reset(self)
                state.keep = kept

    # -- declarations ---------------------------------------------------------------------------------------------

    @classmethod
    def declared_state(cls) -> list[State]:
        """Every declared field, base classes first; redeclared names count once, as the youngest says."""
        cached: list[State] | None = cls.__dict__.get("_declared_state")
        if cached is None:
            found: dict[str, State] = {}
            for c in reversed(cls.__mro__):
                found.update({n: v for n, v in c.__dict__.items() if isinstance(v, State)})
            cached = [v for v in found.values() if not isinstance(v, RegBlock)]
            cls._declared_state = cached  # type: ignore[attr-defined]
        return cached

    # -- life -----------------------------------------------------------------------------------------------------

    @property
    def machine(self) -> Machine:
        if self._machine is None:
            raise DeviceError(f"'{self.describe()}' is not part of a machine yet")
        return self._machine

    @property
    def is_realized(self) -> bool:
        return self._realized

    @property
    def is_frozen(self) -> bool:
        return self._realized

    def realize_in(self, machine: Machine) -> None:
        """Check properties, then let the device come to life; on an error it is as before."""
        if self._realized:
            raise DeviceError(f"'{self.describe()}' is realized already")
        for name, prop in self.declared_properties().items():
            if prop.required and prop.attribute not in self._properties:
                raise PropertyError(f"'{self.TYPE}' needs property '{name}'")
        self._machine = machine
        for state in self.declared_state():
            if isinstance(state, _TimerState):
                setattr(self, state.name, machine.clock.timer(getattr(self, state.method)))
        try:
            self.realize()
        except BaseException:
            self._machine = None
            raise
        self._realized = True

    def unrealize_now(self) -> None:
        if self._realized:
            for state in self.declared_state():
                if isinstance(state, _TimerState):
                    getattr(self, state.name).cancel()
            for lines in self.outputs.values():
                for line in lines:
                    line.disconnect()
            self.unrealize()
            self._realized = False

    def realize(self) -> None:
        """Hook: properties are final; make lines, claim back ends.  Raise DeviceError to refuse."""

    def check_unplug(self) -> None:
        """Hook before a hot unplug: raise DeviceError to refuse; nothing has happened yet."""

    def unrealize(self) -> None:
        """Hook: give back what realize took."""

    # -- reset ----------------------------------------------------------------------------------------------------

    def reset_phase(self, phase: ResetPhase) -> None:
        if phase is ResetPhase.ENTER:
            for state in self.declared_state():
                state.reset(self)
            self.reset_enter()
        elif phase is ResetPhase.HOLD:
            self.reset_hold()
        else:
            self.reset_exit()

    def reset_enter(self) -> None:
        """Hook, after declared state has its reset values."""

    def reset_hold(self) -> None:
        """Hook: set output lines to their reset levels."""

    def reset_exit(self) -> None:
        """Hook."""

    # -- snapshot -------------------------------------------------------------------------------------------------

    def pre_save(self) -> None:
        """Hook before state is read for a snapshot."""

    def check_state(self, fields: dict[str, Any]) -> None:
        """Hook before a snapshot is loaded: raise StateError if these values (as JSON) do not fit this device."""

    def post_load(self, version: int) -> None:
        """Hook after state was restored: derive what is not declared.  It cannot refuse any more.

        Output levels and clock frequencies need no care: they are part of every snapshot."""

    # -- lines ----------------------------------------------------------------------------------------------------

    def add_outputs(self, count: int, name: str = "irq") -> list[IrqLine]:
        lines = [IrqLine(f"{name}[{i}]" if count > 1 else name) for i in range(count)]
        self.outputs.setdefault(name, []).extend(lines)
        return lines

    def add_inputs(self, count: int, handler: Callable[[int, int], None], name: str = "in") -> None:
        """Inputs by index; handler(index, level)."""
        have = self.inputs.setdefault(name, [])
        base = len(have)
        have.extend(lambda level, n=base + i: handler(n, level) for i in range(count))  # type: ignore[misc]

    def output(self, name: str = "irq", index: int = 0) -> IrqLine:
        lines = self.outputs.get(name, [])
        if not 0 <= index < len(lines):
            raise WiringError(f"'{self.describe()}' has no output {name}[{index}]")
        return lines[index]

    def input(self, index: int, name: str = "in") -> Callable[[int], None]:
        lines = self.inputs.get(name, [])
        if not 0 <= index < len(lines):
            raise WiringError(f"'{self.describe()}' has no input {name}[{index}]")
        return lines[index]

    def connect(self, target: Device, index: int, *, output: str = "irq", number: int = 0, to: str = "in") -> None:
        """Wire an output of this device to an input of another."""
        self.output(output, number).connect(target.input(index, to), f"{target.describe()}:{to}[{index}]")

    def add_clock(self, name: str, hz: float = 0.0) -> ClockSignal:
        clock = self.clocks[name] = ClockSignal(f"{self.TYPE}.{name}", hz)
        return clock


class SysBusDevice(Device):
    """A device that the board places: memory regions by index and IRQ outputs."""

    TYPE = "sys-bus-device"

    def __init__(self, **properties: Any) -> None:
        self.regions: list[MemoryRegion] = []
        super().__init__(**properties)

    def add_region(self, region: MemoryRegion) -> MemoryRegion:
        self.regions.append(region)
        return region
