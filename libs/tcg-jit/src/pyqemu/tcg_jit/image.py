"""Images: the translated blocks of a program, kept on disk, so that the next run need not decode what this one has decoded.

An image holds the blocks of threaded code of one program and its libraries in *groups*, one per mapping of a file.  The file::

    0   8  magic "PYQIMG04"
    8   16 seal of the index: u64 length, checksum
    24     index: marshalled (count of entries that makes a block hot, keys of handlers, rows of groups)
           groups, each from a multiple of 8 on

A row: (lowest pc, pc behind the highest, file offset, size, checksum, counts of the arrays).  A group is a sequence of arrays in the order
of ``ARRAYS``, blocks sorted by (pc, key).  Words of records that hold the address of a handler have the number of its key instead,
places in the block are offsets in the group, links lead to the ``link`` records.  Three lists of word numbers tell which is which; a native
routine puts addresses in (``runtime``), so that using a group costs neither decoding nor an object per block.  The file is mapped: only
the records are copied.

A group is used when the guest first gets to one of its blocks, and only when the pages of guest code that it was made from have the same
bytes as then.  ``Block`` objects are made of single blocks when somebody asks for them.  When guest code on any of its pages changes, the
whole group is dropped.  Start-up path; ``imagewriter`` writes images.
"""

from __future__ import annotations

from _bisect import bisect_left, bisect_right
from _struct import pack, unpack_from
from marshal import loads

from . import cache, host
from . import cdata as ctypes
from . import hostos as os
from .block import Block
from .errors import GuestFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Final

    from .block import Rest
    from .engine import Engine

SUFFIX: Final = ".img"
NAME: Final = f"translated{SUFFIX}"
MAGIC: Final = b"PYQIMG04"
HEADER_SIZE: Final = 24
#: Arrays of a group: name and format of an element.
ARRAYS: Final = (
    ("words", "Q"),  # records
    ("pcs", "Q"),  # per block: guest pc,
    ("keys", "Q"),  # what else decoding depended on,
    ("returns", "q"),  # where the call at its end returns to, or -1
    ("runs", "Q"),  # pairs: address and size of guest code to compare
    ("starts", "I"),  # per block, and one more: number of its first word,
    ("sizes", "I"),  # bytes of guest code,
    ("computed", "i"),  # number in the block of the word with a computed jump's target, or -1
    ("places", "I"),  # per block, and one more: number of its first entry in ``insns``
    ("insns", "I"),  # pairs: number of a word in the block, guest pc minus the block's
    ("handlers", "I"),  # words that hold a handler
    ("relocs", "I"),  # words that hold a place in the group
    ("links", "I"),  # pairs: word that leads to another block, first word of that block
    ("jumps", "I"),  # numbers of blocks that computed jumps lead to
)
#: Blocks of an image are hot after this many times the usual count: what most runs need has been compiled by the first ones.
HOTTER: Final = 6
_WIDTH: Final = {"Q": 8, "q": 8, "I": 4, "i": 4}
DIGEST_SIZE: Final = 16
#: Guest code is read in pieces of so many bytes: fresh memory for all of it would take longer than the reading.
_PIECE: Final = 1 << 15


class Group:
    """One group of an image in use.  Looks like a block where host addresses are looked up: ``base`` to ``end`` are its records."""

    __slots__ = ("arrivals", "base", "blocks", "borrowed", "computed", "digest", "end", "engine", "handlers", "insns", "jumps", "keys",
                 "links", "pages", "pcs", "places", "relocs", "returns", "runs", "sizes", "starts", "table", "valid", "words")  # fmt: skip

    words: memoryview[int]
    pcs: memoryview[int]
    keys: memoryview[int]
    returns: memoryview[int]
    runs: memoryview[int]
    starts: memoryview[int]
    sizes: memoryview[int]
    computed: memoryview[int]
    places: memoryview[int]
    insns: memoryview[int]
    handlers: memoryview[int]
    relocs: memoryview[int]
    links: memoryview[int]
    jumps: memoryview[int]

    def __init__(self, engine: Engine, data: memoryview[int], offset: int, counts: tuple[int, ...], table: bytes) -> None:
        self.engine: Final = engine
        self.table: Final = table
        at = offset + DIGEST_SIZE
        self.digest: Final = bytes(data[offset:at])
        for (name, kind), count in zip(ARRAYS, counts, strict=True):
            size = count * _WIDTH[kind]
            setattr(self, name, data[at : at + size].cast(kind))  # type: ignore[call-overload]
            at += size
        self.base = self.end = 0
        self.valid = False  # until it is in use, and when it is not any more
        #: It comes from another program (``shared``).
        self.borrowed = False
        #: Links from outside that lead here, as a block has them.
        self.arrivals: Final[list[tuple[int, int]]] = []
        #: Objects made so far, by number.
        self.blocks: Final[dict[int, Block]] = {}
        #: Pages with code that the group was made from.
        self.pages: Final[list[int]] = [
            page for i in range(0, len(self.runs), 2) for page in range(self.runs[i], self.runs[i] + self.runs[i + 1], cache.PAGE)
        ]

    def is_current(self) -> bool:
        """Whether guest code is what the group was made from."""
        try:
            return code_digest(self.runs, self.engine.memory.fetch) == self.digest
        except GuestFault:
            return False

    def number(self, pc: int, key: int) -> int:
        """Number of the block for (pc, key), -1 when there is none."""
        pcs = self.pcs
        i = bisect_left(pcs, pc)
        while i < len(pcs) and pcs[i] == pc:
            if self.keys[i] == key:
                return i
            i += 1
        return -1

    def block(self, number: int) -> Block:
        """A block as an object."""
        block = self.blocks.get(number)
        if block is None:
            start, stop = self.starts[number], self.starts[number + 1]
            made = Block(
                self.pcs[number], self.keys[number], self.sizes[number], self.base + 8 * start, self.base + 8 * stop,
                lambda: self._details(number), self.returns[number], self.computed[number],
            )  # fmt: skip
            block = self.blocks.setdefault(number, made)  # (another thread may be doing the same)
            if self.valid:
                self.engine.adopt_block(block)
            else:
                block.valid = False
        return block

    def entered(self) -> list[int]:
        """Numbers of the blocks that have run."""
        words = host.view(self.base, self.end - self.base).cast("Q")
        untouched = HOTTER * self.engine.threshold
        return [number for number, start in enumerate(self.starts[:-1]) if words[start + 1] != untouched]

    def _details(self, number: int) -> Rest:
        """The parts of a block that few are asked for."""
        start, stop = self.starts[number], self.starts[number + 1]
        words = list(self.words[start:stop])
        words[1] = self.engine.threshold  # as in a block that was translated in this run
        handlers = self.handlers
        for i in handlers[bisect_left(handlers, start) : bisect_left(handlers, stop)]:
            words[i - start] = unpack_from("<Q", self.table, 8 * words[i - start])[0]
        relocs = [i - start for i in self.relocs[bisect_left(self.relocs, start) : bisect_left(self.relocs, stop)]]
        for i in relocs:
            words[i] -= 8 * start
        pc = self.pcs[number]
        insns = self.insns[2 * self.places[number] : 2 * self.places[number + 1]]
        pcs = [(insns[i], pc + insns[i + 1]) for i in range(0, len(insns), 2)]
        return pcs, pack(f"<{len(words)}Q", *words), relocs

    def block_of(self, ip: int) -> Block:
        """The block whose records include host address ``ip``, which lies in the group."""
        return self.block(bisect_right(self.starts, (ip - self.base) >> 3) - 1)

    def block_at(self, base: int) -> Block | None:
        """The block whose records begin at host address ``base``, which lies in the group."""
        number = bisect_left(self.starts, (base - self.base) >> 3)
        return self.block(number) if 8 * self.starts[number] == base - self.base and number < len(self.pcs) else None

    def prepare(self, base: int) -> None:
        """Put addresses into the records, which have been copied to ``base``."""
        self.base = base
        self.end = base + 8 * len(self.words)
        routines = self.engine.region.routines
        pointer, size = ctypes.c_void_p, ctypes.c_size_t
        relocate = ctypes.routine(routines["pyqemu_relocate"], None, pointer, pointer, size, pointer)
        relocate(base, bytes(self.handlers), len(self.handlers), self.table)
        relocate(base, bytes(self.relocs), len(self.relocs), None)
        connect = ctypes.routine(routines["pyqemu_connect"], None, pointer, pointer, size)
        connect(base, bytes(self.links), len(self.links) >> 1)

    def disconnect(self) -> None:
        """Make every link lead to its ``link`` record: no block goes on to one of the group."""
        self.valid = False
        poke = ctypes.c_uint64.from_address
        base, words, links = self.base, self.words, self.links
        for i in range(0, len(links), 2):
            poke(base + 8 * links[i]).value = base + words[links[i]]
        for word, record in tuple(self.arrivals):
            if base <= poke(word).value < self.end:
                poke(word).value = record


class Image:
    """The image of one program, and which of its groups are in use."""

    def __init__(self, engine: Engine, path: str) -> None:
        self.engine: Final = engine
        #: "" when it is kept nowhere.
        self.path = path
        #: Rows of groups that have not been used so far.
        self.rows: list[Any] = []
        self.groups: list[Group] = []
        self.count = 0
        self.handler_keys: list[str] = []
        self._table = b""
        self._data = memoryview(b"")
        self._read_index()

    def _read_index(self) -> None:
        try:
            fd = os.open(self.path, os.O_RDONLY | os.O_CLOEXEC)
            try:
                size = os.fstat(fd).st_size
                if size <= HEADER_SIZE:
                    return
                data = host.file_view(fd, size)
            finally:
                os.close(fd)
            size = int.from_bytes(data[8:16], "little")
            payload = cache.unseal(data[8 : HEADER_SIZE + size]) if bytes(data[:8]) == MAGIC else None
            if payload is None:
                return
            hot, keys, rows = loads(payload)
        except (OSError, ValueError, EOFError, TypeError, OverflowError, MemoryError):
            return
        handlers = self.engine.handlers
        if hot != self.engine.threshold or not self.engine.resume or not self.engine.knows(keys):
            return
        self._data = data
        self.handler_keys = keys
        self._table = pack(f"<{len(keys)}Q", *[handlers[k] for k in keys])
        self.rows = rows
        self.count = sum(row[5][1] for row in rows)

    def _read(self, row: Any) -> memoryview | None:
        """A group as it lies in the file; ``None`` when it is damaged."""
        _, _, offset, size, check, _ = row
        data = self._data[offset : offset + size]
        return data if len(data) == size and cache.checksum(data) == check else None

    def unused(self) -> list[tuple[int, int, bytes, tuple[int, ...]]]:
        """Groups that have not been wanted so far: (lowest pc, pc behind the highest, bytes, counts)."""
        found = [(row[0], row[1], self._read(row), row[5]) for row in self.rows]
        return [(low, behind, bytes(data), counts) for low, behind, data, counts in found if data is not None]

    def find(self, pc: int, key: int) -> Block | None:
        """The block for (pc, key), if the image has it for the code as it is."""
        for row in self.rows:
            if row[0] <= pc < row[1]:
                self.use(row)
                break
        return self.known(pc, key)

    def use(self, row: Any) -> None:
        """Use the group of a row.  One try: code that differs will not come back."""
        self.rows.remove(row)
        if self._read(row) is not None:
            group = Group(self.engine, self._data, row[2], row[5], self._table)
            if self.engine.install_group(group):
                self.groups.append(group)

    def known(self, pc: int, key: int) -> Block | None:
        """The block for (pc, key) in the groups in use."""
        for group in self.groups:
            if group.pcs[0] <= pc <= group.pcs[-1]:
                number = group.number(pc, key)
                if number >= 0:
                    return group.block(number)
        return None

    def entry(self, pc: int, key: int) -> tuple[int, Group] | None:
        """Where the block for (pc, key) begins, and its group, if it is in one that is in use."""
        for group in self.groups:
            if group.pcs[0] <= pc <= group.pcs[-1]:
                number = group.number(pc, key)
                if number >= 0:
                    return group.base + 8 * group.starts[number], group
        return None

    def forget(self, group: Group) -> None:
        """A group is not valid any more."""
        if group in self.groups:
            self.groups.remove(group)


def code_digest(runs: Sequence[int], fetch: Callable[[int, int], bytes]) -> bytes:
    """Digest of guest code: ``runs`` has address and size of each piece, one after the other.  Raises ``GuestFault``."""
    digests = b""
    for i in range(0, len(runs), 2):
        address, end = runs[i], runs[i] + runs[i + 1]
        while address < end:
            size = min(_PIECE, end - address)
            data = fetch(address, size)
            while len(data) < size:
                data += fetch(address + len(data), size - len(data))
            digests += cache.checksum(data)
            address += size
    return cache.digest(digests)


__all__ = ["ARRAYS", "DIGEST_SIZE", "HEADER_SIZE", "HOTTER", "MAGIC", "NAME", "Group", "Image", "code_digest"]
