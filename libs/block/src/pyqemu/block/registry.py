"""Names of formats, protocols and filters, where they live, and how a format is recognised.

The table is lazy: asking for a name imports its module.  A name that is not in the table is looked up among the
entry points of group ``pyqemu.block.formats`` (an object with the interface of `Format`); that costs 50 ms and so
happens only then.
"""

from __future__ import annotations

import sys

from .errors import UsageError
from .named import NamedTuple
from .node import Driver, Node
from .options import FILE_OPTIONS, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Probe = Callable[[bytes, str], int]

__all__ = ["FORMATS", "Format", "OpenContext", "find_format", "format_names", "import_module", "probe_format"]


class OpenContext(NamedTuple):
    """How to open: shared by all nodes of one graph."""

    read_only: bool = True
    cache: str = "writeback"
    force_share: bool = False
    #: Do not open backing files.
    no_backing: bool = False
    #: The image will be resized (another lock).
    resize: bool = False
    #: Secrets by id, for encrypted images: bytes.
    secrets: dict[str, bytes] = {}  # noqa: RUF012 (never changed)
    #: TLS credentials by id, for nbd: see `pyqemu.block.objects`.
    credentials: dict[str, dict[str, str]] = {}  # noqa: RUF012
    locking: str = "auto"
    #: Opened for metadata only; an encrypted image needs no key then.
    metadata_only: bool = False
    #: Opened to be checked: the image may be dirty or damaged.
    checking: bool = False


class Format:
    """What a format module offers as ``FORMAT``."""

    name: str = ""
    #: Options of create, in the order in which "Formatting" prints them.
    options: tuple[Option, ...] = ()
    #: Options of amend.
    amend_options: tuple[Option, ...] = ()
    #: Formats that say so are opened read-only always.
    can_write = True
    #: Keys of a specification this format understands besides driver, file, backing, read-only ...
    spec_keys: tuple[str, ...] = ()

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        raise NotImplementedError

    def create(self, filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
        """Make an image; ``values`` holds parsed options.  Raises UnsupportedError if the format cannot be made."""
        raise UsageError(f"Format driver '{self.name}' does not support image creation")

    def measure(self, size: int, source: Node | None, values: dict[str, Any]) -> dict[str, int]:
        """Bytes a file of this format needs: ``required``, ``fully-allocated`` and perhaps ``bitmaps``."""
        raise UsageError(f"Block driver '{self.name}' does not support size measurement")

    def all_options(self) -> tuple[Option, ...]:
        """The format's options and those of the file below it."""
        known = {option.name for option in self.options}
        return self.options + tuple(option for option in FILE_OPTIONS if option.name not in known)


def _magic(*patterns: tuple[int, bytes], score: int = 100) -> Probe:
    def probe(head: bytes, filename: str) -> int:
        return score if any(head.startswith(pattern, offset) for offset, pattern in patterns) else 0

    return probe


def _qcow(version: tuple[int, ...]) -> Probe:
    def probe(head: bytes, filename: str) -> int:
        return 100 if head[:4] == b"QFI\xfb" and int.from_bytes(head[4:8], "big") in version else 0

    return probe


def _vmdk(head: bytes, filename: str) -> int:
    if head[:4] in (b"KDMV", b"COWD"):
        return 100
    for line in head.split(b"\n"):
        line = line.strip()
        if line.startswith(b"version="):
            return 100 if line[8:] in (b"1", b"2", b"3") else 0
        if line and not line.startswith(b"#"):
            return 0
    return 0


def _dmg(head: bytes, filename: str) -> int:
    return 2 if filename.endswith(".dmg") else 0


def _cloop(head: bytes, filename: str) -> int:
    return 2 if head.startswith(b"#!/bin/sh\n#V2.0 Format\nmodprobe cloop") else 0


class Entry(NamedTuple):
    module: str
    probe: Probe


FORMATS: dict[str, Entry] = {
    "raw": Entry(".formats.raw", lambda head, filename: 1),
    "qcow2": Entry(".formats.qcow2", _qcow((2, 3))),
    "qcow": Entry(".formats.qcow", _qcow((1,))),
    "qed": Entry(".formats.qed", _magic((0, b"QED\0"))),
    "vdi": Entry(".formats.vdi", _magic((64, b"\x7f\x10\xda\xbe"))),
    "vmdk": Entry(".formats.vmdk", _vmdk),
    "vpc": Entry(".formats.vpc", _magic((0, b"conectix"))),
    "vhdx": Entry(".formats.vhdx", _magic((0, b"vhdxfile"))),
    "parallels": Entry(".formats.parallels", _magic((0, b"WithoutFreeSpace"), (0, b"WithouFreSpacExt"))),
    "luks": Entry(".formats.luks", _magic((0, b"LUKS\xba\xbe\0\x01"))),
    "bochs": Entry(".formats.bochs", _magic((0, b"Bochs Virtual HD Image\0"))),
    "cloop": Entry(".formats.cloop", _cloop),
    "dmg": Entry(".formats.dmg", _dmg),
}

#: Protocols and filters: name -> (module, function ``open_(spec, context, open_child) -> Driver``).
PROTOCOLS: dict[str, str] = {
    "file": ".protocols",
    "host_device": ".protocols",
    "host_cdrom": ".protocols",
    "null-co": ".protocols",
    "nbd": ".protocols",
    "http": ".protocols",
    "https": ".protocols",
}
FILTERS: dict[str, str] = {
    "blkdebug": ".filters.blkdebug",
    "copy-on-read": ".filters.copy_on_read",
    "compress": ".filters.compress",
    "throttle": ".filters.throttle",
    "quorum": ".filters.quorum",
}
#: Names QEMU knows and we refuse by name.
ABSENT = frozenset(
    (
        *("blklogwrites", "blkverify", "blkreplay", "copy-before-write", "ftp", "ftps", "gluster"),
        *("iscsi", "iser", "nfs", "nvme", "null-aio", "preallocate", "rbd", "replication", "snapshot-access", "ssh"),
        "vvfat",
    )
)


def import_module(name: str) -> Any:
    """The module of this package with a relative name (``.formats.raw``); `importlib` would have to be imported for it."""
    full = (__package__ or "") + name
    __import__(full)
    return sys.modules[full]


def find_format(name: str) -> Format:
    """The format of this name; UsageError if nobody has it."""
    entry = FORMATS.get(name)
    if entry:
        try:
            found: Format = import_module(entry.module).FORMAT
        except ModuleNotFoundError as error:
            if error.name != (__package__ or "") + entry.module:
                raise
            raise UsageError(f"Format '{name}' is not supported yet") from None
        return found
    if name in ABSENT:
        raise UsageError(f"Driver '{name}' is not supported")
    from importlib.metadata import entry_points

    for point in entry_points(group="pyqemu.block.formats", name=name):
        loaded: Format = point.load()
        return loaded
    raise UsageError(f"Unknown driver '{name}'")


def format_names() -> list[str]:
    """The built-in formats."""
    return sorted(FORMATS)


def probe_format(head: bytes, filename: str) -> str:
    """The format whose probe is surest; raw if nothing else fits."""
    return max(FORMATS, key=lambda name: FORMATS[name].probe(head, filename))
