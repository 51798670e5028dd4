"""Regions in the runner: finding what to compile, installing what was compiled, remembering it between runs.

A region takes over the heads of its entry blocks: the head's first word becomes the address of the region's code, its last the
address of an entry record in the region's *table*, so that entering a region is what entering a block always was.  The table is
data of ``SLOT_SIZE`` bytes an entry:

* the way to a block outside: a link word, then the ``link`` record it leads to at first (as at the end of a block);
* a record outside at which to go on after a fault or an exit: a ``resume`` record.  The run loop asks ``resolve`` for what it stands for;
* for each entry of the region: the address of the table, the number of the entry, where to go when the region constants have other
  values than the region was made for, and how often that may happen before it is worth a region of its own;
* for each entry again: a *second head*.  A head can be taken over by several regions, made for different values: the entry of one leads
  to the second head of the next.

Compilation happens in a compile process of its own; a thread of ours waits for its answers and installs them while guest code runs.
Regions are kept in files beside the handlers, one folder per program, and are used only when every byte of guest code they were made
from is still the same.  Start-up path: no heavy imports.
"""

from __future__ import annotations

from _bisect import bisect_right, insort_right
from _struct import pack, unpack

from pyqemu.tcg_ir.records import target_index

from . import cache, host
from . import cdata as ctypes
from . import hostos as os
from .errors import EngineError, GuestFault
from .regionfile import RegionFile, from_data, list_files, read_index

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Final

    from .block import Block
    from .client import CompileClient
    from .cpu import Cpu
    from .engine import Engine
    from .image import Group
    from .stats import Stats

#: Bytes of one entry of a region's table (the same number as ``region.SLOT_SIZE``).
SLOT_SIZE: Final = 32
#: Requests that have been described and sent to the compile process at most, and hot blocks that wait for their turn: the hottest is
#: next.  More than that become hot again later.
MAX_SENT: Final = 6
MAX_WAITING: Final = 1024
#: Hot blocks that are chosen at once.
_LOOKED_FOR: Final = 12
_NEVER: Final = 1 << 62
_NO_TARGETS: Final = (0, 0, 0, 0)
#: How often a computed jump may lead out of its region before that is made again with where it goes, and how often it is made again.
MISSES: Final = 1 << 14
MOST_TIMES: Final = 4
#: A kept region is put to use when an entry of it has run this many times the threshold: reading, checking and mapping it takes as long
#: as it saves until then, and what was hot in a long run is not worth that in a short one.  Before ``image.HOTTER``.
EXPECTED: Final = 4
#: Entries after which a block asks again that is part of a request under way.
_LATER: Final = 1 << 18
#: Regions that share one head, made for different values of the region constants.
MAX_VARIANTS: Final = 4
#: Requests on the way when regions are made ahead of time.
_AHEAD: Final = 4


class Stored:
    """One region in a file: what ``install`` needs, read when it is wanted.

    ``keys``: handlers; ``at``, ``size``: where its code lies in the file's; ``marks``: pairs of u32, distance in the code and
    number of a slot, by distance: a guest access belongs to the last one before it.  ``blocks``: (pc, key, size, records, places,
    handlers, pcs, digest of the code bytes, ``returns``, ``computed``) each, handlers as (word index, number in ``keys``);
    ``slots``: (block, word, pc); ``entries``: numbers of blocks; ``values``: of the region constants; ``targets``: of computed jumps that
    have a memory in the table, by block; ``rank``: it gives way to one of a higher rank (``regionfile``).
    """

    __slots__ = ("at", "blocks", "entries", "file", "keys", "marks", "number", "rank", "size", "slots", "targets", "used", "values")

    def __init__(self, file: RegionFile, number: int) -> None:
        self.file = file
        self.number = number
        self.used = False
        row = file.rows[number]
        self.at: int = row[5]
        self.size: int = row[6]
        self.rank: int = row[8]
        self.keys: list[str] | None = None
        self.marks = b""
        self.blocks: Any = ()
        self.slots: Any = ()
        self.entries: Any = ()
        self.values: tuple[int, ...] = ()
        self.targets: dict[int, tuple[int, ...]] = {}

    def read(self) -> bool:
        """Read the description; False when it or the code is damaged or gone."""
        if self.keys is None:
            found = self.file.read(self.number)
            if found.__class__ is not tuple or len(found) != 8:
                return False
            self.keys, start, self.marks, self.blocks, self.slots, self.entries, self.values, self.targets = found
            self.at += start
        return True


class Installed:
    """A region in use.  Looks like a block where host addresses are looked up: ``base`` to ``end`` is its table."""

    __slots__ = ("base", "blocks", "code", "end", "heads", "stored", "valid")

    def __init__(self, stored: Stored, code: int, base: int, end: int) -> None:
        self.stored = stored
        self.code = code
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
        self.wait = wait
        self.folder = ""
        self.stored: dict[tuple[int, int], list[Stored]] = {}
        self.by_page: dict[int, list[Installed]] = {}
        self._by_code: list[tuple[int, Installed]] = []
        self.count = 0
        #: Heads that regions have taken over: (region, address of the entry that the head, or a second head, leads to).
        self._chains: Final[dict[Block, list[tuple[Installed, int]]]] = {}
        #: Bytes of code that are mapped for regions; no more are made when that does not help any more.
        self.mapped = 0
        self.full = False
        self._files: dict[str, RegionFile] = {}
        self._known: dict[str, list[Stored]] = {}
        self._client: CompileClient | None = None
        #: Requests on their way.
        self._sent: list[dict[str, Any]] = []
        #: Hot blocks that wait: values of the region constants, address of the count of their entries.
        self._waiting: dict[Block, tuple[tuple[int, ...], int]] = {}
        #: The hottest of them when that was last looked for, the very hottest last.
        self._hottest: list[Block] = []
        #: Heads of blocks of an image that ask for a kept region.
        self._expected: Final[set[int]] = set()
        #: Blocks that regions in use consist of: what runs there is not counted.
        self.inside: Final[set[tuple[int, int]]] = set()
        #: Blocks of regions that have been given up: the rank of what is made instead.
        self.better: Final[dict[tuple[int, int], int]] = {}
        self._wake: Any = None
        self._running = False

    # ---- files ----
    def open(self, folder: str) -> None:
        """Use the regions that were kept in ``folder``, which is a program's, and keep new ones there; "": nowhere."""
        self.folder = folder
        if folder:
            self._load_new()

    def files(self) -> set[RegionFile]:
        """The files that regions may still be taken from."""
        return {stored.file for known in self.stored.values() for stored in known}

    def _load_new(self) -> None:
        for name in list_files(self.folder):
            self._load(name)

    def _load(self, name: str, data: bytes = b"") -> list[Stored]:
        """The regions of a file of the program's folder, known from now on.  ``data``: the file, which has not been written."""
        known = self._known.get(name)
        if known is not None:
            return known
        file = read_index(os.path.join(self.folder, name)) if not data else from_data(os.path.join(self.folder, name), data)
        if file is None:
            return []
        out = self._known[name] = []
        for number, row in enumerate(file.rows):
            stored = Stored(file, number)
            out.append(stored)
            for head in row[1]:
                self.stored.setdefault(head, []).append(stored)
        return out

    # ---- installing ----
    def find(self, pc: int, key: int) -> Block | None:
        """A block for ``pc`` from kept regions, installed now; ``None`` when there is none for the code as it is."""
        found = False
        for stored in sorted(self.stored.get((pc, key), ()), key=_rank, reverse=True):
            if not stored.used and self.install(stored, (pc, key)):
                found = True
        return self.engine.known_block(pc, key) if found else None

    def expect(self, group: Group) -> None:
        """Blocks of an image for which regions are kept ask for them, but not before they have run for a while."""
        for pc, key in self.stored:
            number = group.number(pc, key) if group.pcs[0] <= pc <= group.pcs[-1] else -1
            if number >= 0:
                self.expect_at(group.base + 8 * group.starts[number])

    def expect_at(self, head: int, count: int = 0) -> None:
        """Regions are kept for the block whose head is at this address; it asks for them when it has been entered ``count`` times.

        Other blocks must count further, or regions around them would be made that are there already; without ``count`` it is an image's.
        """
        ctypes.c_uint64.from_address(head + 8).value = count or EXPECTED * max(self.threshold, 1)
        self._expected.add(head)

    def install(self, stored: Stored, head: tuple[int, int]) -> bool:
        """Put a region to use for the block ``head``, one of its entries; False when the guest's code is not what it was made from, or
        something it needs is missing."""
        engine = self.engine
        if engine._breakpoints or self.full or not stored.read():
            return False
        handlers = engine.handlers
        assert stored.keys is not None
        if not engine.knows((*stored.keys, "resume", "link")) or not self._wanted(stored, head):
            return False
        slots, entries = stored.slots, stored.entries
        # All the room there will be need of, now: making room can mean to drop everything.
        engine.make_room(SLOT_SIZE * (len(slots) + 2 * len(entries)) + sum(len(stored.blocks[n][3]) for n in entries))
        # Protected first: what another thread writes from now on makes us drop the region again.
        pages = {page for b in stored.blocks for page in range(b[0] & -4096, b[0] + max(b[2], 1), 4096)}
        fresh = engine.pages.watch_all(pages)
        code = self._map(stored) if self._same_code(stored) else 0
        if not code:
            engine.pages.release(fresh)
            return False
        stored.used = True
        stored.file.note_use(stored.number)
        base = engine._reserve(SLOT_SIZE * (len(slots) + 2 * len(entries)))
        resume, link = handlers["resume"], handlers["link"]
        words: list[int] = []
        for i, (block, _, pc) in enumerate(slots):
            at = base + SLOT_SIZE * i
            words += (at + 8, link, pc, at) if block == -1 else (resume, 0, 0, 0) if block >= 0 else _NO_TARGETS
        self._remember_targets(stored, words)
        first = base + SLOT_SIZE * len(slots)
        for k in range(len(entries)):
            words += (base, k, 0, max(self.threshold, 1))
        for k, number in enumerate(entries):
            words += (code, _NEVER, stored.blocks[number][0], first + SLOT_SIZE * k)
        engine._fill(base, pack(f"<{len(words)}Q", *words))
        region = Installed(stored, code, base, base + 8 * len(words))
        engine._know(base, region)
        for page in pages:
            self.by_page.setdefault(page, []).append(region)
        for k, number in enumerate(entries):
            self._take_over(region, number, first + SLOT_SIZE * k, first + SLOT_SIZE * (len(entries) + k))
        insort_right(self._by_code, (code, region), key=_first)
        self.inside.update([b[:2] for b in stored.blocks])
        self.count += 1
        stats = engine.stats
        stats.regions += 1
        stats.region_bytes += stored.size
        if engine.perf_map is not None:
            engine.perf_map.add(code, stored.size, f"region:{stored.blocks[entries[0]][0]:#x}")
        return True

    def _wanted(self, stored: Stored, at: tuple[int, int]) -> bool:
        """Whether a head is free, or taken by regions for other values of the region constants."""
        head = self.engine.known_block(*at)
        chain = self._chains.get(head, ()) if head is not None else ()
        return self._room(chain, stored)

    def _room(self, chain: Sequence[tuple[Installed, int]], stored: Stored) -> bool:
        """Whether a region can go to the end of a chain: it is not full, and none of it is for the same values."""
        if chain and chain[0][0].stored.rank < stored.rank:
            return True  # all of it makes way
        return len(chain) < MAX_VARIANTS and all(other.stored.values != stored.values for other, _ in chain)

    def _take_over(self, region: Installed, number: int, entry: int, second: int) -> None:
        """Lead the head of an entry block to the region: ``entry`` is the address of its entry, ``second`` of its second head."""
        head = self.member(region, number, shared=True)
        if head is None:
            return
        poke = ctypes.c_uint64.from_address
        chain = self._chains.setdefault(head, [])
        poke(entry + 16).value = head.base + 32  # behind the head
        if not self._room(chain, region.stored):
            return
        if chain and chain[0][0].stored.rank < region.stored.rank:
            chain.clear()
            self.engine.stats.regions_replaced += 1
        if not chain:
            head.region = region
            # The head's handler must find the entry record when it runs: this order.
            poke(head.base + 24).value = entry
            poke(head.base).value = region.code
        else:
            poke(chain[-1][1] + 16).value = second
            self.engine.stats.region_variants += 1
        region.heads.append(head)
        chain.append((region, entry))

    def _same_code(self, stored: Stored) -> bool:
        fetch = _by_pages(self.engine.memory.fetch)
        blocks = self.engine._blocks
        try:
            for pc, key, size, _, _, _, _, digest, _, _ in stored.blocks:
                block = blocks.get((pc, key))
                if (block is None or block.digest != digest) and digest_of(fetch, pc, size) != digest:
                    return False
        except GuestFault:
            return False
        return True

    def _map(self, stored: Stored) -> int:
        """Host address of the region's code; 0 when it cannot be mapped."""
        file = stored.file
        if not file.base:
            try:
                file.base = self._place(file)
            except OSError:
                return 0
            if not file.base:
                return 0
            self._files[file.path] = file
            self.mapped += (file.size + cache.PAGE - 1) & -cache.PAGE
        return file.base + stored.at

    def _place(self, file: RegionFile) -> int:
        """Map a file; 0 when the space for code is used up.  Then everything begins anew, if that frees some of it."""
        engine = self.engine
        while True:
            try:
                return file.place(engine.region)
            except EngineError as error:
                if engine.reclaim():
                    continue
                if self.mapped >= host.CODE_REGION_SIZE >> 3:
                    engine.start_over()
                elif not engine.retired:  # other engines of the process have it
                    self.full = True
                    engine.stats.region_failures.append(str(error))
                return 0

    def retire(self) -> tuple[list[tuple[int, int]], set[Installed]]:
        """All translations have been dropped: (address, size) of the code that is not needed once every CPU has left it."""
        old = [(file.base, file.size) for file in self._files.values()]
        for file in self._files.values():
            file.base = 0
        self._files.clear()
        self._chains.clear()
        self._expected.clear()
        self.inside.clear()
        self._waiting.clear()
        self.mapped = 0
        return old, {region for _, region in self._by_code}

    def forget(self, regions: set[Installed]) -> None:
        """Retired regions whose code goes away now."""
        self._by_code[:] = [entry for entry in self._by_code if entry[1] not in regions]

    def member(self, region: Installed, number: int, shared: bool = False) -> Block | None:
        """The records of a member block.  ``shared``: those that everybody uses for its pc, or none."""
        block = region.blocks.get(number)
        if block is not None:
            return block
        engine = self.engine
        pc, key, size, raw, relocs, places, pcs, _, returns, computed = region.stored.blocks[number]
        words = list(unpack(f"<{len(raw) >> 3}Q", raw))
        keys = region.stored.keys
        assert keys is not None
        for word, name in places:
            words[word] = engine.handlers[keys[name]]
        known = engine.known_block(pc, key)
        if known is not None:
            if not shared and known.raw != pack(f"<{len(words)}Q", *words):
                known = None
            elif shared:
                return known
        if known is None:
            known = engine._place_words(pc, key, size, words, list(relocs), list(pcs), returns, computed)
            if shared:
                engine._blocks[pc, key] = known
        region.blocks[number] = known
        return known

    def resolve(self, ip: int, region: Installed) -> int:
        """The record that an entry of a region's table stands for."""
        return self._record(region, (ip - region.base) // SLOT_SIZE)

    def region_at(self, host_pc: int) -> Installed | None:
        """The region whose code includes ``host_pc``."""
        i = bisect_right(self._by_code, host_pc, key=_first) - 1
        if i < 0:
            return None
        start, region = self._by_code[i]
        return region if host_pc - start < region.stored.size else None

    def _mark_at(self, region: Installed, host_pc: int) -> int:
        """Number of the slot that tells the record of the access at ``host_pc``."""
        marks = memoryview(region.stored.marks).cast("I")
        k = bisect_right(marks[::2], host_pc - region.code) - 1
        if k < 0:
            raise EngineError(f"the guest access at host address {host_pc:#x} has no mark")
        return marks[2 * k + 1]

    def fault_record(self, host_pc: int) -> int:
        """The record whose access faulted at ``host_pc``, or 0 when that is not in a region."""
        region = self.region_at(host_pc)
        return 0 if region is None else self._record(region, self._mark_at(region, host_pc))

    def key_at(self, region: Installed, host_pc: int) -> str:
        """Key of the handler that the access at ``host_pc`` was made of."""
        block, word, _ = region.stored.slots[self._mark_at(region, host_pc)]
        keys = region.stored.keys
        assert keys is not None
        return keys[dict(region.stored.blocks[block][5])[word]]

    def _record(self, region: Installed, number: int) -> int:
        block, word, _ = region.stored.slots[number]
        member = self.member(region, block)
        assert member is not None
        record: int = member.base + 8 * word
        return record

    def drop_page(self, page: int) -> None:
        """Guest code on a page has changed: regions made from it are not entered any more, and left soon."""
        regions = self.by_page.pop(page, ())
        for region in regions:
            if region.valid:
                region.stored.used = False
                self._drop(region)
        if regions:
            for cpu in self.engine.cpus:
                if cpu.get("in_guest"):  # on another thread, perhaps in a loop of one of them
                    cpu.set("interrupt", 1)

    def _drop(self, region: Installed) -> None:
        """A region is not entered any more."""
        poke = ctypes.c_uint64.from_address
        region.valid = False
        self.inside.difference_update([b[:2] for b in region.stored.blocks])
        self.engine.stats.regions_dropped += 1
        for head in region.heads:
            if any(other is region for other, _ in self._chains.get(head, ())):
                del self._chains[head]
                head.region = None
                poke(head.base).value = self.engine.handlers["head"]
                poke(head.base + 8).value = self.threshold

    def give_up(self, region: Installed) -> list[Block]:
        """The records that a region was made from are about to get other handlers: it is not used again, and what is made of them
        goes before it in later runs.  Its blocks, with records and links; CPUs that are in it may stay."""
        if region.valid:
            self._drop(region)
            for block in region.stored.blocks:
                self.better[block[:2]] = max(self.better.get(block[:2], 0), region.stored.rank + 1)
        from .choosing import unfold

        return unfold(self, region)

    def head_of(self, ip: int) -> tuple[Block | None, int]:
        """The block whose head, or second head, is at ``ip``, and the address of the count that made it ask."""
        owner = self.engine._owner(ip)
        if owner.__class__ is Installed:
            entry = ctypes.c_uint64.from_address(ip + 24).value
            number = (ip - owner.base) // SLOT_SIZE - len(owner.stored.slots) - len(owner.stored.entries)
            return self.member(owner, owner.stored.entries[number], shared=True), entry + 24
        block: Block | None = owner  # type: ignore[assignment]
        if block is None or block.region is None:
            return block, ip + 8
        return block, ctypes.c_uint64.from_address(ip + 24).value + 24

    # ---- asking for regions ----
    def request(self, cpu: Cpu, ip: int, misses: bool = False) -> None:
        """The block whose head is at ``ip`` is hot, or its region is not for the mode the CPU is in: have a region made for it.

        ``misses``: its region should have more targets of computed jumps.
        """
        engine = self.engine
        with engine._lock:
            block, count = self.head_of(ip)
            if block is None or not block.valid or engine.known_block(block.pc, block.key) is not block:
                return
            if engine._breakpoints or self.full:
                return
            if misses:
                self._grow(block)
                return
            if block.region is None and self.find(block.pc, block.key) is not None and block.region is not None:
                return
            if ip in self._expected:
                self._expected.discard(ip)
                if block.region is None:  # it has run once
                    ctypes.c_uint64.from_address(count).value = self.threshold
                    return
            values = tuple([cpu.get(name) for name in getattr(engine.target, "region_constants", ())])
            if not self._wanted_for(block, values):
                return
            if block.region is not None and block.region.stored.rank:
                engine.stats.region_misfits += 1
            if self.wait:
                from .choosing import describe

                self._send(describe(self, values, block))
                return
            if self._covered(block) or len(self._waiting) >= MAX_WAITING:
                ctypes.c_uint64.from_address(count).value = _LATER
                return
            if self._wake is None and not self._start():
                return
            self._waiting[block] = values, count
            self._describe_next()
            if self._sent and self._wake.locked():
                self._wake.release()

    def _wanted_for(self, block: Block, values: tuple[int, ...]) -> bool:
        """Whether a region from ``block`` on for these values would find a place."""
        if block.region is None:
            return True
        chain = self._chains[block]
        if not chain[0][0].stored.rank:
            return True
        return len(chain) < MAX_VARIANTS and all(other.stored.values != values for other, _ in chain)

    def _remember_targets(self, stored: Stored, words: list[int]) -> None:
        """The memories of computed jumps, in the words of a table, begin with the targets that are part of the region."""
        shift = self.engine.target.pc_shift
        for slot, (block, number, part) in enumerate(stored.slots):
            if block == -2 and part == 0:
                at, others = 4 * slot, self._others(stored, number)
                words[at] = MISSES
                for pc in stored.targets[number]:
                    words[at + 4 + target_index(pc, shift, others)] = pc

    def _others(self, stored: Stored, number: int) -> int:
        """How many targets besides the last the record of a block's computed jump remembers."""
        raw: bytes = stored.blocks[number][3]
        computed: int = stored.blocks[number][9]
        return (len(raw) >> 3) - computed - 1

    def _grow(self, head: Block) -> None:
        """Have the region at a head made again with all targets that its computed jumps remember, if it is one loop with them."""
        from .choosing import chosen, describe

        region = head.region
        chain = self._chains.get(head, ())
        if region is None or not region.valid or len(chain) != 1:
            return
        stored = region.stored
        first = self.engine.known_block(*stored.blocks[stored.entries[0]][:2])
        busy = len(self._sent) >= MAX_SENT or (first is not None and self._covered(first))
        poke = ctypes.c_uint64.from_address
        for slot, (block, number, part) in enumerate(stored.slots):
            if block != -2 or part:
                continue
            memory = region.base + SLOT_SIZE * slot
            poke(memory).value = MISSES if busy else _NEVER
            member = self.member(region, number, shared=True)
            if member is None or member.computed < 0:
                continue
            for n in range(self._others(stored, number)):
                pc = poke(memory + SLOT_SIZE + 8 * n).value
                if pc:
                    poke(member.base + 8 * (member.computed + 1 + n)).value = pc
        if busy or stored.rank > MOST_TIMES or first is None or not first.valid or first.region is not region:
            return
        loop = chosen(self, first, None)
        if loop is None or {(b.pc, b.key) for b in loop[0]} <= {b[:2] for b in stored.blocks}:
            return
        self._send(describe(self, stored.values, first, rank=stored.rank + 1))

    def _send(self, message: dict[str, Any]) -> None:
        """Have a region made by the compile process, now or when it comes to it."""
        if self.wait:
            self._open_client()
            assert self._client is not None
            self._accept(self._client.request(_message(message, self.folder, self.engine)), message)
            return
        if self._wake is None and not self._start():
            return
        self._sent.append(message)
        if self._wake.locked():
            self._wake.release()

    def _covered(self, block: Block) -> bool:
        """Whether the block is part of a request on its way."""
        return any((block.pc, block.key) in message["covers"] for message in self._sent)

    def _describe_next(self) -> None:
        """Send requests for the hottest blocks that wait.  Describing takes time: it is done when the compile process wants work."""
        from .choosing import describe

        known = self.engine.known_block
        while self._waiting and len(self._sent) < MAX_SENT:
            while self._hottest and self._hottest[-1] not in self._waiting:
                self._hottest.pop()
            if not self._hottest:
                self._hottest = sorted(self._waiting, key=self._left, reverse=True)[-_LOOKED_FOR:]
            block = self._hottest.pop()
            values, count = self._waiting.pop(block)
            if not block.valid or known(block.pc, block.key) is not block or not self._wanted_for(block, values):
                continue
            if self._covered(block):
                ctypes.c_uint64.from_address(count).value = _LATER
                continue
            try:
                self._sent.append(describe(self, values, block))
            except GuestFault:  # code of a file that has been cut short
                ctypes.c_uint64.from_address(count).value = _LATER

    def _left(self, block: Block) -> int:
        """The count of a block that waits: how much it has gone below zero."""
        count: int = ctypes.c_int64.from_address(self._waiting[block][1]).value
        return count

    def make_ahead(self, cpu: Cpu, blocks: Sequence[Block], functions: set[int], done: Callable[[int], None]) -> None:
        """Have regions made of functions before they run: each from a block of ``blocks`` that no region made so far includes.

        ``functions``: where functions begin.  All code they consist of has been translated and linked.  ``done`` is told how many of
        ``blocks`` have been dealt with.
        """
        from .choosing import describe

        self._open_client()
        client = self._client
        assert client is not None
        covered: set[tuple[int, int]] = set()
        waiting: list[dict[str, Any]] = []
        there: set[Installed] = set()
        stats = self.engine.stats
        values = tuple([cpu.get(name) for name in getattr(self.engine.target, "region_constants", ())])
        for n, block in enumerate(blocks):
            if block.region is not None:
                there.add(block.region)
                covered.update(member[:2] for member in block.region.stored.blocks)
            if (block.pc, block.key) in covered or block.region is not None:
                continue
            message = describe(self, values, block, ahead=functions, rank=0)
            covered |= message["covers"]
            client.post(_message(message, self.folder, self.engine))
            waiting.append(message)
            while len(waiting) >= _AHEAD:
                self._made(client.answer(), waiting.pop(0), stats)
            done(n)
        while waiting:
            self._made(client.answer(), waiting.pop(0), stats)
        stats.regions_found += len(there)
        done(len(blocks))

    def _made(self, answer: dict[str, Any], message: dict[str, Any], stats: Stats) -> None:
        if answer.get("error"):
            stats.region_failures.append(f"{message['blocks'][0][0]:#x}: {answer['error']}")
            return
        stats.regions += 1
        stats.regions_found += bool(answer.get("found"))

    def _open_client(self) -> None:
        if not self.folder and self.engine.folder:
            self.folder = cache.program_folder(self.engine.folder, "any")
        if self._client is None:
            self._client = self.engine.new_client()
        self._client.start()

    def _start(self) -> bool:
        """Have a compile process, and a thread that waits for it; False when there can be none, and from now on no regions."""
        from _thread import allocate_lock, start_new_thread

        before = host.block_signals()  # a thread begins with the mask of its maker: no signal of the guest's may go to this one
        try:
            self._open_client()
            assert self._client is not None
            self._wake = allocate_lock()
            self._wake.acquire()
            start_new_thread(self._work, (self._client, self._wake))
        except (EngineError, RuntimeError) as error:
            self.engine.stats.region_failures.append(str(error))
            self._wake = None
            self.full = True
            return False
        finally:
            host.unblock_signals(before)
        self._running = True
        return True

    def _work(self, client: CompileClient, wake: Any) -> None:
        """The thread that waits for the compile process."""
        host.block_signals()
        posted = deaths = 0
        while True:
            wake.acquire()
            sent = self._sent
            while sent and client is self._client:
                try:
                    while posted < len(sent):
                        with self.engine._lock:  # (files are opened under it: who closes what is to be closed waits)
                            client.start()
                        client.post(_message(sent[posted], self.folder, self.engine))
                        posted += 1
                    answer = client.answer()
                except (EngineError, OSError, EOFError) as error:
                    if client is not self._client:
                        return
                    client.restart()
                    posted = 0
                    deaths += 1
                    if deaths < 2:
                        continue
                    answer = {"error": f"the compile process dies: {error}"}
                deaths = 0
                if client is not self._client:
                    return
                self._accept(answer, sent[0])
                with self.engine._lock:
                    sent.pop(0)
                    posted = max(posted - 1, 0)
                    if client is self._client:
                        self._describe_next()
            if client is not self._client:
                return

    def _accept(self, answer: dict[str, Any], message: dict[str, Any]) -> None:
        """Install what the compile process has made."""
        engine = self.engine
        if answer.get("error"):
            engine.stats.region_failures.append(f"{message['blocks'][0][0]:#x}: {answer['error']}")
            return
        if answer.get("file") and self.folder:  # the compile process could not
            with engine._lock, host.OwnFiles():
                self._keep(answer["regions"], answer["file"])
        if engine.on_dump is not None:
            for name, stage, text in answer.get("dump", ()):
                engine.on_dump(name, stage, text)
        with engine._lock:
            stats = engine.stats
            stats.region_time += answer["ms"].get("region", 0.0) / 1e3
            stats.regions_found += bool(answer.get("found"))
            first = message["blocks"][0][:2]
            for stored in self._load(answer["regions"], answer.get("file", b"")):
                if stored.used or stored.file.rows[stored.number][0] != answer["identity"]:
                    continue
                head = engine.known_block(*first)
                if head is not None and stored.read() and all(self._still(b) for b in stored.blocks):
                    self._need()
                    if not self.install(stored, first) and head.region is None:
                        ctypes.c_uint64.from_address(head.base + 8).value = _LATER

    def _keep(self, name: str, data: bytes) -> None:
        try:
            cache.write_file(os.path.join(self.folder, name), data)
        except OSError:  # they are here all the same
            return

    def _still(self, block: Any) -> bool:
        known = self.engine.known_block(block[0], block[1])
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
        self._forget_requests()

    def _forget_requests(self) -> None:
        sent, self._sent = self._sent, []
        waiting, self._waiting, self._hottest = self._waiting, {}, []
        for head in {*[head for message in sent for head in message["covers"]], *[(block.pc, block.key) for block in waiting]}:
            block = self.engine.known_block(*head)
            if block is not None and block.region is None:  # what the parent has asked for is not coming here: count anew
                ctypes.c_uint64.from_address(block.base + 8).value = self.threshold

    def hang_up(self) -> None:
        """The compile process is not to be used any more, and the thread that waits for it ends; what is wanted is asked for anew."""
        client, self._client = self._client, None
        wake, self._wake = self._wake, None
        if client is not None:
            client.hang_up()
        if wake is not None and wake.locked():
            wake.release()
        self._forget_requests()

    def close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            client.close()
        wake, self._wake = self._wake, None
        if wake is not None and wake.locked():
            wake.release()


def _rank(stored: Stored) -> int:
    return stored.rank


def _first(entry: tuple[int, Installed]) -> int:
    return entry[0]


def _message(described: dict[str, Any], folder: str, engine: Engine) -> dict[str, Any]:
    region = {name: value for name, value in described.items() if name != "covers"}
    return {"region": region, "folder": folder, "keys": [], "verify": engine.verify, "dump": "region" in engine.dump}


def _by_pages(fetch: Callable[[int, int], bytes]) -> Callable[[int, int], bytes]:
    """``fetch`` for many small pieces of a few pages, which do not change meanwhile."""
    pages: dict[int, bytes] = {}

    def piece(pc: int, size: int) -> bytes:
        page = pc & -cache.PAGE
        code = pages.get(page)
        if code is None:
            try:
                code = fetch(page, cache.PAGE)
            except GuestFault:  # not all memory is made of pages
                code = b""
            pages[page] = code
        return code[pc - page : pc - page + size] or fetch(pc, size)

    return piece


def digest_of(fetch: Callable[[int, int], bytes], pc: int, size: int) -> bytes:
    code = fetch(pc, size) if size else b""
    while len(code) < size:
        code += fetch(pc + len(code), size - len(code))
    return cache.checksum(code[:size])
