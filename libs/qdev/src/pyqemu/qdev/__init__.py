"""Devices as register tables, an object tree, buses, lines, time, snapshots, and the monitors that drive them."""

from pyqemu.qdev._chardev import CHARDEVS, Chardev, CharFrontend, MuxChardev, NullChardev, RingbufChardev, Stdio
from pyqemu.qdev._clock import SECOND, ClockSignal, Timer, VirtualClock
from pyqemu.qdev._device import Bus, Device, ResetPhase, SysBusDevice
from pyqemu.qdev._irq import IrqLine
from pyqemu.qdev._machine import Machine
from pyqemu.qdev._mainloop import MainLoop
from pyqemu.qdev._mmio import MmioDevice, RegisterDevice
from pyqemu.qdev._object import Container, Object
from pyqemu.qdev._property import BoolProp, EnumProp, LinkProp, Property, SizeProp, StrProp, UintProp
from pyqemu.qdev._registers import Behaviour, Field, Reg, RegBlock
from pyqemu.qdev._registry import find_type, type_names
from pyqemu.qdev._state import U8, U16, U32, U64, Array, Buffer, Flag1, State, TimerState
from pyqemu.qdev._vmstate import inspect as inspect_stream
from pyqemu.qdev.errors import (
    CommandNotFound,
    DeviceError,
    DeviceNotFound,
    PropertyError,
    QdevError,
    StateError,
    UnsupportedError,
    WiringError,
)

__all__ = [
    "CHARDEVS", "SECOND", "U8", "U16", "U32", "U64",
    "Array", "Behaviour", "BoolProp", "Buffer", "Bus", "CharFrontend", "Chardev", "ClockSignal", "CommandNotFound",
    "Container", "Device", "DeviceError", "DeviceNotFound", "EnumProp", "Field", "Flag1", "IrqLine", "LinkProp",
    "Machine", "MainLoop", "MmioDevice", "MuxChardev", "NullChardev", "Object", "Property", "PropertyError",
    "QdevError", "Reg", "RegBlock", "RegisterDevice", "ResetPhase", "RingbufChardev", "SizeProp", "State", "StateError", "Stdio",
    "StrProp", "SysBusDevice", "Timer", "TimerState", "UintProp", "UnsupportedError", "VirtualClock", "WiringError",
    "find_type", "inspect_stream", "type_names",
]  # fmt: skip
