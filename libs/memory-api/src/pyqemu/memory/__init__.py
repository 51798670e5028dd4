"""Guest physical memory: regions, flat views, address spaces, dispatch, dirty logging, DMA, IOMMU, ram_device."""

from pyqemu.memory._address_space import AddressSpace, Unassigned
from pyqemu.memory._dirty import PAGE_SIZE, DirtyClient, DirtyPages, DirtySnapshot
from pyqemu.memory._dma import DmaMapping, RegionCache
from pyqemu.memory._flatview import FlatRange, FlatView, render
from pyqemu.memory._io_region import ANY_ACCESS, IoRegion, ReentrancyGuard, hole_region, nop_region
from pyqemu.memory._iommu import IommuEntry, IommuNotifier, IommuRegion
from pyqemu.memory._listener import EventRange, MemoryListener, Section
from pyqemu.memory._mtree import flat_text, range_text, tree_text
from pyqemu.memory._native_map import NativeMap
from pyqemu.memory._ram import RamBlock
from pyqemu.memory._ram_device import DeviceBar, DeviceFileRegion, RamDeviceRegion, file_bar
from pyqemu.memory._ram_regions import RamRegion, RomDeviceRegion, RomRegion
from pyqemu.memory._region import AliasRegion, EventMatch, MemoryRegion, ReservedRegion
from pyqemu.memory._topology import Topology
from pyqemu.memory._types import (
    UNSPECIFIED,
    AccessRule,
    Endian,
    IoOps,
    MemTxAttrs,
    MemTxResult,
    NarrowWrite,
    Permission,
)
from pyqemu.memory.errors import (
    BounceExhausted,
    MemoryApiError,
    MemTxError,
    NativeUnavailable,
    OverlapError,
    RegionError,
    VfioUserError,
)

__all__ = [
    "ANY_ACCESS", "PAGE_SIZE", "UNSPECIFIED",
    "AccessRule", "AddressSpace", "AliasRegion", "BounceExhausted", "DeviceBar", "DeviceFileRegion", "DirtyClient",
    "DirtyPages", "DirtySnapshot", "DmaMapping", "Endian", "EventMatch", "EventRange", "FlatRange", "FlatView",
    "IoOps", "IoRegion", "IommuEntry", "IommuNotifier", "IommuRegion", "MemTxAttrs", "MemTxError",
    "MemTxResult", "MemoryApiError", "MemoryListener", "MemoryRegion", "NarrowWrite", "NativeMap",
    "NativeUnavailable", "OverlapError", "Permission", "RamBlock", "RamDeviceRegion", "RamRegion", "ReentrancyGuard",
    "RegionCache", "RegionError", "ReservedRegion", "RomDeviceRegion", "RomRegion", "Section", "Topology",
    "Unassigned", "VfioUserError", "file_bar", "flat_text", "hole_region", "nop_region",
    "range_text", "render", "tree_text",
]  # fmt: skip
