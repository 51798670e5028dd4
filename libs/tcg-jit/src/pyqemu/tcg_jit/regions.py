"""Regions in the runner: finding what to compile, installing what was compiled, remembering it between runs.

A region takes over the heads of its entry blocks: the head's first word becomes the address of the region's code, its last the
address of an entry record in the region's *table*, so that entering a region is what entering a block always was.  The table is
data of ``SLOT_SIZE`` bytes an entry:

* the way to a block outside: a link word, then the ``link`` record it leads to at first (as at the end of a block);
* a record outside at which to go on after a fault or an exit: a ``resume`` record.  The run loop asks ``resolve`` for what it stands for;
* for each entry of the region: the address of the table and the number of the entry.

Compilation happens in a compile process of its own; a thread of ours waits for its answers and installs them while guest code runs.
Regions are kept in files beside the handlers, one folder per program, and are used only when every byte of guest code they were made
from is still the same.  Start-up path: no heavy imports.
"""

from __future__ import annotations

import ctypes
import os
from _bisect import bisect_right, insort_right
from _blake2 import blake2b
from _struct import pack, unpack
from marshal import loads

from . import cache, host
from .errors import EngineError, GuestFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

    from .client import CompileClient
    from .engine import Block, Cpu, Engine

#: Bytes of one entry of a region's table (the same number as ``region.SLOT_SIZE``).
SLOT_SIZE: Final = 32
#: Blocks of one request.
MAX_BLOCKS: Final = 256
#: A block that ran this much less often than its region's first is left out.
COLD: Final = 64
#: Requests that wait for the compile process at most; more blocks than that become hot again later.
MAX_WAITING: Final = 256
#: Entries after which a block asks again that is part of a request under way.
_LATER: Final = 1 << 18
SUFFIX: Final = ".reg"


class Stored:
    """One region in a file: what ``install`` needs.

    ``at``, ``size``: where its code lies in the file's; ``marks``: pairs of u32, distance in the code and number of a slot, by distance: a
    guest access belongs to the last one before it.
    ``blocks``: (pc, key, size, records, places, handlers, pcs, digest of the code bytes) each; ``slots``: (block, word, pc);
    ``entries``: numbers of blocks.  Handlers are (word index, number in ``keys``).
    """

    __slots__ = ("at", "blocks", "entries", "file", "marks", "size", "slots", "used")

    def __init__(self, file: RegionFile, at: int, size: int, marks: bytes, blocks: Any, slots: Any, entries: Any) -> None:
        self.file = file
        self.at = at
        self.size = size
        self.marks = marks
        self.blocks = blocks
        self.slots = slots
        self.entries = entries
        self.used = False


class RegionFile:
    """A file of regions; its code is mapped when the first of them is installed."""

    __slots__ = ("base", "keys", "offset", "path", "size")

    def __init__(self, path: str, keys: list[str], offset: int, size: int) -> None:
        self.path = path
        self.keys = keys
        self.offset = offset
        self.size = size
        self.base = 0


class Installed:
    """A region in use.  Looks like a block where host addresses are looked up: ``base`` to ``end`` is its table."""

    __slots__ = ("base", "blocks", "end", "heads", "stored", "valid")

    def __init__(self, stored: Stored, base: int, end: int) -> None:
        self.stored = stored
        self.base = base
        self.end = end
        self.valid = True
        self.blocks: dict[int, Block] = {}  # members with records of their own, by number
        self.heads: list[Block] = []


class Regions:
    """The regions of one engine.  Every method but ``request`` is called with the engine's lock held."""

    def __init__(self, engine: Engine, threshold: int, wait: bool = False) -> None:
        self.engine: Final = engine
        #: Entries of a block after which it is hot.
        self.threshold: Final = threshold
        #: The guest waits for each region: tests want to know what runs where.
        self.wait: Final = wait
        self.folder = ""
        self.stored: dict[tuple[int, int], list[Stored]] = {}
        self.by_page: dict[int, list[Installed]] = {}
        self._by_code: list[tuple[int, Installed]] = []
        self.count = 0
        self._known: set[str] = set()
        self._client: CompileClient | None = None
        self._waiting: list[dict[str, Any]] = []
        self._wake: Any = None
        self._running = False

    # ---- files ----
    def open(self, program: str) -> None:
        """Use the regions that were kept for ``program`` (a name for a set of code, such as a digest), and keep new ones there."""
        self.folder = cache.private_folder(os.path.join(self.engine.folder, f"regions-{program}"))
        self._load_new()

    def _load_new(self) -> None:
        for name in sorted(n for n in os.listdir(self.folder) if n.endswith(SUFFIX)):
            if name not in self._known:
                self._known.add(name)
                self._load(os.path.join(self.folder, name))

    def _load(self, path: str) -> list[Stored]:
        found = read_regions(path)
        if found is None:
            return []
        (keys, regions), offset, size = found
        file = RegionFile(path, keys, offset, size)
        out = []
        for at, length, marks, blocks, slots, entries in regions:
            stored = Stored(file, at, length, marks, blocks, slots, entries)
            out.append(stored)
            for number in entries:
                self.stored.setdefault((blocks[number][0], blocks[number][1]), []).append(stored)
        return out

    # ---- installing ----
    def find(self, pc: int, key: int) -> Block | None:
        """A block for ``pc`` from a kept region, installed now; ``None`` when there is none for the code as it is."""
        for stored in self.stored.get((pc, key), ()):
            if not stored.used and self.install(stored):
                return self.engine._blocks.get((pc, key))
        return None

    def install(self, stored: Stored) -> bool:
        """Put a region to use; False when the guest's code is not what it was made from, or something it needs is missing."""
        engine = self.engine
        if engine._breakpoints:
            return False
        handlers = engine.handlers
        if any(k not in handlers for k in stored.file.keys) or not self._same_code(stored):
            return False
        for name in ("resume", "link"):
            if name not in handlers:
                return False
        code = self._map(stored.file)
        if not code:
            return False
        stored.used = True
        slots, entries = stored.slots, stored.entries
        base = engine._reserve(SLOT_SIZE * (len(slots) + len(entries)))
        resume, link = handlers["resume"], handlers["link"]
        words: list[int] = []
        for i, (block, _, pc) in enumerate(slots):
            at = base + SLOT_SIZE * i
            words += (at + 8, link, pc, at) if block < 0 else (resume, 0, 0, 0)
        for k in range(len(entries)):
            words += (base, k, 0, 0)
        engine._fill(base, pack(f"<{len(words)}Q", *words))
        region = Installed(stored, base, base + 8 * len(words))
        engine._know(base, region)
        for page in {page for b in stored.blocks for page in range(b[0] & -4096, b[0] + max(b[2], 1), 4096)}:
            self.by_page.setdefault(page, []).append(region)
            if page not in engine._pages:
                engine._pages[page] = []
                engine.memory.protect_code(page)
        for k, number in enumerate(entries):
            head = self._member(region, number, shared=True)
            if head is None or head.region is not None:
                continue
            head.region = region
            region.heads.append(head)
            # The head's handler must find the entry record when it runs: this order.
            ctypes.c_uint64.from_address(head.base + 24).value = base + SLOT_SIZE * (len(slots) + k)
            ctypes.c_uint64.from_address(head.base).value = code + stored.at
        insort_right(self._by_code, (code + stored.at, region), key=_first)
        self.count += 1
        engine.stats.regions += 1
        return True

    def _same_code(self, stored: Stored) -> bool:
        fetch = self.engine.memory.fetch
        try:
            return all(_digest(fetch, b[0], b[2]) == b[7] for b in stored.blocks)
        except GuestFault:
            return False

    def _map(self, file: RegionFile) -> int:
        if not file.base:
            try:
                fd = os.open(file.path, os.O_RDONLY | os.O_CLOEXEC)
            except OSError:
                return 0
            try:
                file.base = self.engine.region.map(fd, file.offset, file.size)
            except (OSError, EngineError):
                return 0
            finally:
                os.close(fd)
        return file.base

    def _member(self, region: Installed, number: int, shared: bool = False) -> Block | None:
        """The records of a member block.  ``shared``: those that everybody uses for its pc, or none."""
        block = region.blocks.get(number)
        if block is not None:
            return block
        engine = self.engine
        pc, key, size, raw, relocs, places, pcs, _ = region.stored.blocks[number]
        words = list(unpack(f"<{len(raw) >> 3}Q", raw))
        keys = region.stored.file.keys
        for word, name in places:
            words[word] = engine.handlers[keys[name]]
        known = engine._blocks.get((pc, key))
        if known is not None:
            if not shared and known.raw != pack(f"<{len(words)}Q", *words):
                known = None
            elif shared:
                return known
        if known is None:
            known = engine._place_words(pc, key, size, words, list(relocs), list(pcs))
            if shared:
                engine._blocks[pc, key] = known
        region.blocks[number] = known
        return known

    def resolve(self, ip: int, region: Installed) -> int:
        """The record that an entry of a region's table stands for."""
        return self._record(region, (ip - region.base) // SLOT_SIZE)

    def fault_record(self, host_pc: int) -> int:
        """The record whose access faulted at ``host_pc``, or 0 when that is not in a region."""
        i = bisect_right(self._by_code, host_pc, key=_first) - 1
        if i < 0:
            return 0
        start, region = self._by_code[i]
        stored = region.stored
        if host_pc - start >= stored.size:
            return 0
        marks = memoryview(stored.marks).cast("I")
        k = bisect_right(marks[::2], host_pc - start) - 1
        if k < 0:
            raise EngineError(f"the guest access at host address {host_pc:#x} has no mark")
        return self._record(region, marks[2 * k + 1])

    def _record(self, region: Installed, number: int) -> int:
        block, word, _ = region.stored.slots[number]
        member = self._member(region, block)
        assert member is not None
        return member.base + 8 * word

    def drop_page(self, page: int) -> None:
        """Guest code on a page has changed: regions made from it are not entered any more, and left soon."""
        regions = self.by_page.pop(page, ())
        for region in regions:
            if not region.valid:
                continue
            region.valid = False
            region.stored.used = False
            for head in region.heads:
                head.region = None
                ctypes.c_uint64.from_address(head.base).value = self.engine.handlers["head"]
                ctypes.c_uint64.from_address(head.base + 8).value = self.threshold
        if regions:
            for cpu in self.engine.cpus:
                if cpu.get("in_guest"):  # on another thread, perhaps in a loop of one of them
                    cpu.set("interrupt", 1)

    # ---- asking for regions ----
    def request(self, cpu: Cpu, block: Block) -> None:
        """``block`` is hot: have a region made that begins with it."""
        engine = self.engine
        with engine._lock:
            if not block.valid or block.region is not None or engine._breakpoints or engine._blocks.get((block.pc, block.key)) is not block:
                return
            if any((block.pc, block.key) in waiting["covers"] for waiting in self._waiting) or len(self._waiting) >= MAX_WAITING:
                ctypes.c_uint64.from_address(block.base + 8).value = _LATER
                return
            message = self._describe(cpu, block)
            if self.wait:
                self._open_client()
                assert self._client is not None
                self._accept(self._client.request(_message(message, self.folder)), message)
                return
            if self._wake is None:
                self._start()
            self._waiting.append(message)
            if self._wake.locked():
                self._wake.release()

    def _describe(self, cpu: Cpu, first: Block) -> dict[str, Any]:
        """The blocks around ``first`` that run often enough, as the compile process wants them."""
        engine = self.engine
        by_base, table = engine._at_base, engine._blocks
        least = max(self.threshold // COLD, 1)
        numbers = {first: 0}
        order = [first]
        links: list[dict[int, int]] = []
        for block in order:
            mine: dict[int, int] = {}
            links.append(mine)
            following = [(i, by_base.get(ctypes.c_uint64.from_address(block.base + 8 * i).value)) for i in block.relocs]
            if block.returns >= 0:
                following.append((-1, table.get((block.returns, block.key))))
            if block.computed >= 0:
                following.append((-2, table.get((ctypes.c_uint64.from_address(block.base + 8 * block.computed).value, block.key))))
            for i, other in following:
                if other is None or not other.valid or table.get((other.pc, other.key)) is not other:
                    continue
                if other not in numbers:
                    left = ctypes.c_uint64.from_address(other.base + 8).value
                    if len(order) >= MAX_BLOCKS or (other.region is None and 0 < left <= self.threshold and self.threshold - left < least):
                        continue
                    numbers[other] = len(order)
                    order.append(other)
                if i != -1:
                    mine[i] = numbers[other]
        names = engine._names()
        keys: dict[int, str] = {}
        blocks = []
        fetch = engine.memory.fetch
        for block, mine in zip(order, links, strict=True):
            for word in unpack(f"<{len(block.raw) >> 3}Q", block.raw):
                if word in names:
                    keys[word] = names[word]
            digest = _digest(fetch, block.pc, block.size)
            blocks.append((block.pc, block.key, block.size, block.raw, block.relocs, block.returns, block.computed, mine, block.pcs, digest))
        constants = getattr(engine.target, "region_constants", ())
        values = [cpu.get(name) for name in constants]
        covers = {(b.pc, b.key) for b in order}
        return {"blocks": blocks, "keys": keys, "constants": list(constants), "values": values, "covers": covers}

    def _open_client(self) -> None:
        from .client import CompileClient

        if not self.folder:
            self.folder = cache.private_folder(os.path.join(self.engine.folder, "regions-any"))
        if self._client is None:
            self._client = CompileClient(self.engine.folder, self.engine.target.spec)
        self._client.start()

    def _start(self) -> None:
        from _thread import allocate_lock, start_new_thread

        self._open_client()
        self._wake = allocate_lock()
        self._wake.acquire()
        self._running = True
        start_new_thread(self._work, (self._client, self._wake))

    def _work(self, client: CompileClient, wake: Any) -> None:
        """The thread that waits for the compile process."""
        host.block_signals()
        sent = deaths = 0
        while True:
            wake.acquire()
            waiting = self._waiting
            while waiting and client is self._client:
                try:
                    while sent < len(waiting):
                        client.post(_message(waiting[sent], self.folder))
                        sent += 1
                    answer = client.answer()
                except (EngineError, OSError, EOFError) as error:
                    if client is not self._client:
                        return
                    client.restart()
                    sent = 0
                    deaths += 1
                    if deaths < 2:
                        continue
                    answer = {"error": f"the compile process dies: {error}"}
                deaths = 0
                if client is not self._client:
                    return
                self._accept(answer, waiting[0])
                waiting.pop(0)
                sent = max(sent - 1, 0)
            if client is not self._client:
                return

    def _accept(self, answer: dict[str, Any], message: dict[str, Any]) -> None:
        """Install what the compile process has made."""
        engine = self.engine
        if answer.get("error"):
            engine.stats.region_failures.append(f"{message['blocks'][0][0]:#x}: {answer['error']}")
            return
        with engine._lock:
            engine.stats.region_time += answer["ms"].get("region", 0.0) / 1e3
            if answer["regions"] in self._known:
                return
            self._known.add(answer["regions"])
            for stored in self._load(os.path.join(self.folder, answer["regions"])):
                number = stored.entries[0]
                head = engine._blocks.get((stored.blocks[number][0], stored.blocks[number][1]))
                if head is not None and head.region is None and all(self._still(b) for b in stored.blocks):
                    self._need()
                    self.install(stored)

    def _still(self, block: Any) -> bool:
        known = self.engine._blocks.get((block[0], block[1]))
        return known is not None and known.valid

    def _need(self) -> None:
        """The handlers that a region's table names."""
        handlers = self.engine.handlers
        for key in ("resume", "link"):
            handlers[key]  # remembered as missing when it is
        if handlers.missing:
            self.engine._resolve_missing()

    def client_fds(self) -> tuple[int, ...]:
        return () if self._client is None else self._client.fds()

    def after_fork(self) -> None:
        """In the child: the thread and the compile process are the parent's."""
        client, self._client = self._client, None
        if client is not None:
            client.close()
        self._wake = None
        self._waiting = []

    def close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            client.close()
        wake, self._wake = self._wake, None
        if wake is not None and wake.locked():
            wake.release()


def _first(entry: tuple[int, Installed]) -> int:
    return entry[0]


def _message(described: dict[str, Any], folder: str) -> dict[str, Any]:
    return {"region": {name: value for name, value in described.items() if name != "covers"}, "folder": folder, "keys": []}


def _digest(fetch: Any, pc: int, size: int) -> bytes:
    code = fetch(pc, size) if size else b""
    while len(code) < size:
        code += fetch(pc + len(code), size - len(code))
    return blake2b(code[:size], digest_size=8).digest()


def read_regions(path: str) -> tuple[Any, int, int] | None:
    """What a file of regions holds: (keys, regions), file offset and size of the code; ``None`` when it is damaged or foreign."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        return None
    if data[:8] != cache.REGION_MAGIC:
        return None
    payload = cache.unseal(memoryview(data)[8:])
    if payload is None or len(payload) < 16:
        return None
    size, offset, code = unpack("<IIQ", payload[:16])
    if offset + code != len(data) or 40 + size > offset:
        return None
    return loads(payload[16 : 16 + size]), offset, code
