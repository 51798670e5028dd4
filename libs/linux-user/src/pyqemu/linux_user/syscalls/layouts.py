"""What architectures lay out or number differently: records and flag words.  Each is declared once; conversions are derived.

An architecture has the entry of its own name, else the one of ``generic`` (the kernel's asm-generic headers).

A record is text: ``name:letter`` is a field (letters as in ``struct``, little-endian, no implied padding), a number that many bytes
of padding.  Fields of one name are the same fact; what the source lacks is zero, and what does not fit is cut off.

A flag word is a table from names to bits.  A bit that is not named means the same everywhere; a name that the other side does not
have is dropped.
"""

from __future__ import annotations

from _struct import Struct, calcsize

from .._host import ARCH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

_TIMES = "atime:q atime_ns:Q mtime:q mtime_ns:Q ctime:q ctime_ns:Q"
_PERM = "key:I uid:I gid:I cuid:I cgid:I mode:I seq:H 2 4 16"

_STAT = {
    "generic": f"dev:Q ino:Q mode:I nlink:I uid:I gid:I rdev:Q 8 size:q blksize:i 4 blocks:q {_TIMES} 8",
    "x86-64": f"dev:Q ino:Q nlink:Q mode:I uid:I gid:I 4 rdev:Q size:q blksize:q blocks:q {_TIMES} 24",
}

RECORDS: Final = {
    # linux-abi.md 9
    "stat": {
        **_STAT,
        "e2k": f"dev:I 4 ino:Q mode:I nlink:I uid:I gid:I rdev:I 4 size:q blksize:q blocks:q {_TIMES}",
    },
    # The record of 32-bit programs, made from what the calls of 64-bit hosts give: only e2k has these calls in 64-bit mode.
    "stat64": {
        **_STAT,
        "e2k": "dev:Q ino:Q mode:I nlink:I uid:I gid:I rdev:Q size:q blksize:I 4 blocks:q atime:i atime_ns:I mtime:i mtime_ns:I"
        " ctime:i ctime_ns:I",
    },
    "epoll_event": {
        "generic": "events:I 4 data:Q",
        "x86-64": "events:I data:Q",
    },
    "sigaction": {
        "generic": "handler:Q flags:Q mask:Q",
        **dict.fromkeys(("x86-64", "aarch64", "e2k"), "handler:Q flags:Q restorer:Q mask:Q"),
    },
    "semid_ds": {
        "generic": f"{_PERM} otime:q ctime:q nsems:Q 16",
        **dict.fromkeys(("x86-64", "e2k"), f"{_PERM} otime:q 8 ctime:q 8 nsems:Q 16"),
    },
}  # fmt: skip

FLAGS: Final = {
    # open, fcntl(F_GETFL), pipe2 and others
    "oflags": {
        "generic": {"DIRECT": 0o40000, "LARGEFILE": 0o100000, "DIRECTORY": 0o200000, "NOFOLLOW": 0o400000},
        "aarch64": {"DIRECTORY": 0o40000, "NOFOLLOW": 0o100000, "DIRECT": 0o200000, "LARGEFILE": 0o400000},
    },
    "mapflags": {
        "generic": {
            "FIXED": 0x10, "ANONYMOUS": 0x20, "GROWSDOWN": 0x100, "DENYWRITE": 0x800, "EXECUTABLE": 0x1000, "LOCKED": 0x2000,
            "NORESERVE": 0x4000, "POPULATE": 0x8000, "NONBLOCK": 0x10000, "STACK": 0x20000, "HUGETLB": 0x40000,
            "SYNC": 0x80000, "FIXED_NOREPLACE": 0x100000,
        },
        # linux-abi.md 8
        "e2k": {
            "ANONYMOUS": 0x10, "FIXED": 0x100, "DENYWRITE": 0x800, "GROWSDOWN": 0x1000, "GROWSUP": 0x2000, "EXECUTABLE": 0x4000,
            "LOCKED": 0x8000, "NORESERVE": 0x10000, "POPULATE": 0x20000, "NONBLOCK": 0x40000, "FIRST32": 0x80000,
            "WRITECOMBINED": 0x100000, "HUGETLB": 0x200000, "FIXED_NOREPLACE": 0x400000,
            # These bits are nothing on e2k, and something elsewhere.
            "none": 0x20 | 0x40 | 0x80 | 0x200 | 0x400,
        },
    },
}  # fmt: skip


class Record:
    """A record of one architecture: ``names`` of its fields, ``struct`` that takes them as unsigned numbers."""

    __slots__ = ("letters", "masks", "names", "offsets", "signed", "size", "struct")

    def __init__(self, text: str) -> None:
        self.names: list[str] = []
        self.masks: list[int] = []
        self.offsets: list[int] = []
        self.letters: list[str] = []
        letters, signed = "<", "<"
        for word in text.split():
            name, colon, letter = word.partition(":")
            if colon:
                self.names.append(name)
                self.letters.append(letter)
                self.offsets.append(calcsize(letters))
                self.masks.append((1 << 8 * calcsize("<" + letter)) - 1)
                letters += letter.upper()
                signed += letter
            else:
                letters += f"{word}x"
                signed += f"{word}x"
        self.struct = Struct(letters)
        self.signed = Struct(signed)
        self.size = self.struct.size


class Conversion:
    """From bytes of one layout to bytes of another."""

    __slots__ = ("_moves", "source", "target")

    def __init__(self, source: Record, target: Record) -> None:
        self.source = source
        self.target = target
        where = {name: i for i, name in enumerate(source.names)}
        self._moves = [(where.get(name, -1), mask) for name, mask in zip(target.names, target.masks, strict=True)]

    def __call__(self, data: bytes) -> bytes:
        values = self.source.signed.unpack(data)
        return self.target.struct.pack(*[values[i] & mask if i >= 0 else 0 for i, mask in self._moves])

    def moves(self) -> list[tuple[int, int, str, str]]:
        """Per element that both have: offset and format in the source, offset and format in the target, as (from, to, format, format)."""
        source, target = self.source, self.target
        pairs = [(i, to) for to, (i, _) in enumerate(self._moves) if i >= 0]
        return [(source.offsets[i], target.offsets[to], source.letters[i], target.letters[to]) for i, to in pairs]

    def all(self, data: bytes) -> bytes:
        """An array of records."""
        size = self.source.size
        return b"".join(self(data[at : at + size]) for at in range(0, len(data), size))


_records: dict[tuple[str, str], Record] = {}
_conversions: dict[tuple[str, str, str], Conversion] = {}


def record(name: str, arch: str) -> Record:
    """The record ``name`` as ``arch`` has it; raises ``KeyError``."""
    found = _records.get((name, arch))
    if found is None:
        layouts = RECORDS[name]
        found = _records[name, arch] = Record(layouts[arch] if arch in layouts else layouts["generic"])
    return found


def conversion(name: str, source: str, target: str) -> Conversion:
    """Converts record ``name`` from one architecture to another; ``source`` and ``target`` may be ARCH, the host's."""
    found = _conversions.get((name, source, target))
    if found is None:
        found = _conversions[name, source, target] = Conversion(record(name, source), record(name, target))
    return found


def same(name: str, arch: str) -> bool:
    """Whether the host has record ``name`` as ``arch`` has it."""
    layouts = RECORDS[name]
    return layouts.get(arch, layouts.get("generic")) == layouts.get(ARCH, layouts.get("generic"))


def size_of(letter: str) -> int:
    """Bytes of an element."""
    return calcsize("<" + letter)


def bits_that_differ(name: str, source: str, target: str) -> int:
    """The bits of flag word ``name`` that do not mean the same in both."""
    tables = FLAGS[name]
    ours, theirs = tables.get(source, tables["generic"]), tables.get(target, tables["generic"])
    bits = 0
    for word in {*ours, *theirs}:
        if ours.get(word) != theirs.get(word):
            bits |= ours.get(word, 0) | theirs.get(word, 0)
    return bits


def flags(name: str, source: str, target: str) -> Callable[[int], int] | None:
    """A function that converts flag word ``name``; None when both have the same bits."""
    tables = FLAGS[name]
    ours, theirs = tables.get(source, tables["generic"]), tables.get(target, tables["generic"])
    if ours == theirs:
        return None
    kept = -1
    moves = []
    for word, bit in ours.items():
        if theirs.get(word) != bit:
            kept &= ~bit
            if word in theirs:
                moves.append((bit, theirs[word]))

    def convert(value: int) -> int:
        out = value & kept
        for bit, other in moves:
            if value & bit:
                out |= other
        return out

    return convert
