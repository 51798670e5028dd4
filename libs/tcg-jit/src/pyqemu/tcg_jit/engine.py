"""The engine: blocks of threaded code, their links, and the loop around generated code.

This module is on the start-up path of every guest: it imports nothing heavy, and never LLVM.
"""

from __future__ import annotations

import ctypes
import mmap
import os
from _bisect import bisect_right
from _struct import pack

from pyqemu.tcg_ir.records import JUMP_CACHE_ENTRIES, BlockWriter
from pyqemu.tcg_ir.state import (
    EXIT_CHECK,
    EXIT_DEBUG,
    EXIT_EXCEPTION,
    EXIT_FAULT,
    EXIT_HELPER,
    EXIT_HOT,
    EXIT_ICOUNT,
    EXIT_INTERRUPT,
    EXIT_LOOKUP,
    EXIT_RESUME,
)

from . import cache, host
from .errors import CompileError, EngineError, GuestFault
from .regions import Regions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any, Final

    from pyqemu.tcg_ir import StateLayout

    from .client import CompileClient
    from .perfmap import PerfMap
    from .protocols import CodeMemory, Target
    from .regions import Installed

_FMT: Final = {1: "B", 8: "B", 16: "H", 32: "I", 64: "Q"}
#: A fork copies state and records instead of sharing them.
_PRIVATE: Final = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
_ARENA_SIZE: Final = 8 << 20
#: Bytes of records after which all translations are dropped and made again when needed.
TB_SIZE: Final = 256 << 20
#: ``Cpu.epoch`` of a CPU that uses no translations.
_OUTSIDE: Final = 1 << 62
#: Count of block entries after which a block is hot; without regions the counter simply never gets there.
HOT: Final = 800
_NEVER_HOT: Final = 1 << 62
#: Blocks decoded ahead (along known successors) to ask for all their missing handlers in one request.
_LOOKAHEAD: Final = 96
_HEAD_SIZE: Final = 32  # bytes of a block's first record
_NO_CODE: Final = (1 << 64, b"")
_EMULATED: Final = 1  # no address of a record

SEGV_MAPERR, SEGV_ACCERR, SI_KERNEL = 1, 2, 128


class Block:
    """One block of translated code.

    ``base`` is the host address of its first record; ``pcs`` pairs of (word index, guest pc); ``links`` the link words of
    other blocks that lead here, as (address of the word, address of the record it held before).
    """

    __slots__ = ("base", "computed", "end", "key", "links", "pc", "pcs", "raw", "region", "relocs", "returns", "size", "valid")

    def __init__(
        self, pc: int, key: int, size: int, base: int, end: int, pcs: list[tuple[int, int]], raw: bytes, relocs: list[int],
        returns: int = -1, computed: int = -1,
    ) -> None:  # fmt: skip
        self.pc = pc
        self.key = key
        self.size = size
        self.base = base
        self.end = end
        self.pcs = pcs
        self.links: list[tuple[int, int]] = []
        self.valid = True
        #: The records with places in the block as offsets, and where those stand.
        self.raw = raw
        self.relocs = relocs
        self.returns = returns
        self.computed = computed
        #: The region that has taken over the head.
        self.region: Installed | None = None

    def pc_of(self, ip: int) -> int:
        """Guest pc of the instruction whose records include the one at ``ip``."""
        at = (ip - self.base) >> 3
        pcs = self.pcs
        return pcs[bisect_right(pcs, (at, 1 << 64)) - 1][1]


class Handlers(dict[str, int]):
    """Handler key -> host address.  Asking for an unknown key remembers it in ``missing`` and gives 0."""

    def __init__(self) -> None:
        super().__init__()
        self.missing: list[str] = []

    def __missing__(self, key: str) -> int:
        if key not in self.missing:
            self.missing.append(key)
        return 0


class Stats:
    """Counters, for ``--stats``.  Times in seconds."""

    __slots__ = (
        "blocks", "compile_requests", "compile_time", "compiled", "exits", "flushes", "insns", "invalidations", "loaded",
        "native_calls", "region_bytes", "region_failures", "region_misfits", "region_time", "region_variants", "regions",
        "regions_dropped", "regions_found", "regions_replaced", "translate_time", "words",
    )  # fmt: skip

    def __init__(self) -> None:
        self.blocks = 0
        self.insns = 0
        self.words = 0
        self.translate_time = 0.0
        self.compile_requests = 0
        self.compiled = 0
        self.compile_time = 0.0
        self.loaded = 0
        self.invalidations = 0
        #: System calls made by native code; counted when a CPU is closed.
        self.native_calls = 0
        #: How often the memory for translations was used up.
        self.flushes = 0
        #: Regions put to use, and bytes of their code; taken out of use because guest code changed.
        self.regions = 0
        self.region_bytes = 0
        self.regions_dropped = 0
        #: Heads whose region, made before the program ran, gave way to a better one.
        self.regions_replaced = 0
        #: Regions asked for that the cache had by then.
        self.regions_found = 0
        #: Heads whose region was for other values of the region constants too often; regions that share a head with another for that.
        self.region_misfits = 0
        self.region_variants = 0
        self.region_time = 0.0
        self.region_failures: list[str] = []
        self.exits: dict[int, int] = {}

    def as_dict(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in self.__slots__}


class Engine:
    """Executes guest code of one target in one guest memory; any number of CPUs.

    ``cache_dir``: root of the code cache (default: ``cache.default_root()``).  ``icount``: instruction-count mode.
    ``hot``: entries of a block after which a region is made of it, 0 for never (default: ``PYQEMU_TIER1``, else ``HOT``).
    ``wait_for_regions``: the guest waits for each (default: ``PYQEMU_TIER1`` ends in ``,wait``).  ``dump``: stages of
    ("decode", "ir", "opt", "llvm", "asm") to give to ``on_dump(key, stage, text)``, and "region" for every stage of regions.
    ``verify``: verify IR before compiling.  ``tb_size``: bytes of records after which everything is translated anew.  ``perf_map``:
    write names of generated code to ``/tmp/perf-PID.map``.
    """

    def __init__(
        self,
        target: Target,
        memory: CodeMemory,
        *,
        cache_dir: str | None = None,
        icount: bool = False,
        hot: int | None = None,
        wait_for_regions: bool = False,
        dump: tuple[str, ...] = (),
        on_dump: Callable[[str, str, str], None] | None = None,
        verify: bool = False,
        tb_size: int = TB_SIZE,
        perf_map: bool = False,
    ) -> None:
        self.target: Final = target
        self.memory: Final = memory
        self.icount: Final = icount
        self.stats: Final = Stats()
        self.handlers: Final = Handlers()
        self.region: Final = host.code_region()
        #: Optional in a target: ``emulate(cpu, exception) -> bool``, True when it has executed the instruction and moved the pc on.
        self.emulate: Final = getattr(target, "emulate", None)
        self.cpus: Final[list[Cpu]] = []
        self.verify: Final = verify
        self.dump: Final = dump
        self.on_dump: Final = on_dump
        #: Counts how often everything was dropped.  What an older epoch has left behind is reused when no CPU can be in it.
        self.epoch = 0
        self.tb_size: Final = tb_size
        self.retired: list[tuple[int, list[tuple[mmap.mmap, memoryview]], list[tuple[int, int]], set[Installed]]] = []
        self._spare: list[tuple[mmap.mmap, memoryview]] = []
        self.perf_map: PerfMap | None = None
        if perf_map:
            from .perfmap import PerfMap

            self.perf_map = PerfMap()
        self._blocks: dict[tuple[int, int], Block] = {}
        self._checked: dict[tuple[int, int], Block] = {}
        #: Blocks of one instruction for ``Cpu.step``: the usual ones, and those with precise checks.
        self._steps: dict[tuple[int, int], Block] = {}
        self._checked_steps: dict[tuple[int, int], Block] = {}
        self._breakpoints: set[int] = set()
        self._bases: list[int] = []
        self._by_base: list[Block | Installed] = []
        self._at_base: dict[int, Block] = {}
        self._pages: dict[int, list[Block]] = {}
        #: Bytes of pages that are protected, by page: (address of the first, bytes).
        self._code: dict[int, tuple[int, bytes]] = {}
        self._words_folder = ""
        self._arenas: list[tuple[mmap.mmap, memoryview]] = []
        self._arena = memoryview(b"")
        self._arena_next = self._arena_end = 0
        self._failed: dict[str, str] = {}
        self._shown: set[str] = set()
        self._client: CompileClient | None = None
        self._lock = _make_lock()
        self.folder: Final = self._open_cache(cache_dir)
        self._load_all()
        if hot is None:
            number, _, wait = (os.environ.get("PYQEMU_TIER1") or str(HOT)).partition(",")
            hot = int(number)
            wait_for_regions = wait_for_regions or wait == "wait"
        #: Regions, unless instructions are counted.
        self.regions: Final = Regions(self, hot, wait_for_regions) if hot > 0 and not icount else None
        self._threshold = hot if self.regions is not None else _NEVER_HOT

    # ---- the cache of handlers ----
    def _open_cache(self, cache_dir: str | None) -> str:
        root = cache.private_folder(cache_dir if cache_dir is not None else cache.default_root())
        return cache.private_folder(os.path.join(root, cache.folder_name(self.target)))

    def _load_all(self) -> None:
        self._known_segments: set[str] = set()
        names = cache.list_segments(self.folder)
        if self.region.enter is None and not any(self._load_runtime(n) for n in names if n.startswith(cache.RUNTIME_PREFIX)):
            self._start_compiler()
            assert self._client is not None
            answer = self._client.request({"runtime": True})
            if not self._load_runtime(answer["segment"]):
                raise EngineError(f"the native routines just compiled into {self.folder!r} cannot be loaded")
        self._load_new(names)

    def _load_runtime(self, name: str) -> bool:
        segment = cache.open_segment(os.path.join(self.folder, name))
        if segment is None:
            return False
        try:
            fd, offset = _executable(segment)
            self.region.start_runtime(fd, offset, segment.code_size, dict(zip(segment.names, segment.offsets, strict=True)))
        finally:
            segment.close()
        return True

    def _load_new(self, names: list[str]) -> None:
        for name in names:
            if name in self._known_segments or name.startswith(cache.RUNTIME_PREFIX):
                continue
            self._known_segments.add(name)
            path = os.path.join(self.folder, name)
            mapped = self.region.segments.get(path)
            if mapped is None:
                segment = cache.open_segment(path)
                if segment is None:
                    continue
                try:
                    fd, offset = _executable(segment)
                    base = self.region.map(fd, offset, segment.code_size)
                finally:
                    segment.close()
                mapped = self.region.segments[path] = (base, segment.names, segment.offsets)
            base, keys, offsets = mapped
            if self.perf_map is not None:
                self.perf_map.add_segment(base, keys, offsets)
            handlers = self.handlers
            for key, at in zip(keys, offsets, strict=True):
                if key not in handlers:
                    handlers[key] = base + at
            self.stats.loaded += len(keys)

    def _start_compiler(self) -> CompileClient:
        client = self._client
        if client is None:
            from .client import CompileClient

            client = self._client = CompileClient(self.folder, self.target.spec)
        client.start()
        return client

    def _resolve_missing(self) -> None:
        """Get the handlers in ``handlers.missing``: from segments others wrote meanwhile, else from the compile process."""
        with host.OwnFiles():
            self._get_missing()

    def _get_missing(self) -> None:
        missing = self.handlers.missing
        self.handlers["resume"]  # what a region needs should be there when the first one is
        self._load_new(cache.list_segments(self.folder))
        keys = [k for k in missing if k not in self.handlers and k not in self._failed]
        if keys:
            from time import perf_counter

            start = perf_counter()
            answer = self._start_compiler().compile(keys, self.verify)
            self.stats.compile_requests += 1
            self._load_new(cache.list_segments(self.folder))
            self._failed.update(answer["failed"])
            self.stats.compiled += len(keys)
            self.stats.compile_time += perf_counter() - start
        lost = [k for k in missing if k not in self.handlers]
        self.handlers.missing = []
        for key in lost:
            if key in self._failed:
                raise CompileError(f"handler {key!r}: {self._failed[key]}")
        if lost:
            raise EngineError(f"handlers {lost[:5]} were compiled but their segment in {self.folder!r} cannot be read")

    # ---- blocks ----
    def find_block(self, cpu: Cpu, pc: int, *, checked: bool = False) -> Block:
        """The block for ``pc`` in the CPU's present mode, translated now if need be.  Raises ``GuestFault``."""
        key = (pc, self.target.block_key(cpu))
        block = (self._checked if checked else self._blocks).get(key)
        if block is not None:
            return block
        try:
            with self._lock:
                return self._translate(cpu, key, self._checked if checked else self._blocks, checked)
        except GuestFault as fault:
            fault.pc = pc
            raise

    def find_step(self, cpu: Cpu, pc: int, *, checked: bool = False) -> Block:
        """A block of the one instruction at ``pc``, whatever breakpoints there are.  Raises ``GuestFault``."""
        key = (pc, self.target.block_key(cpu))
        table = self._checked_steps if checked else self._steps
        with self._lock:
            return table.get(key) or self._translate(cpu, key, table, checked, step=True)

    def _write(self, cpu: Cpu, pc: int, checked: bool, step: bool = False) -> BlockWriter:
        writer = BlockWriter(self.handlers, pc)
        writer.head(self._threshold, self.icount)
        if step:
            writer.limit = 1
        elif self._breakpoints:
            if pc in self._breakpoints:
                self.memory.fetch(pc, 1)  # what cannot be executed faults instead
                writer.op("debug", pc)
                writer.finish(1)
                return writer
            writer.stops = self._breakpoints
        cpu.recheck = checked
        try:
            self.target.translate(writer, self._fetch, pc, cpu)
        finally:
            cpu.recheck = False
        return writer

    def _fetch(self, pc: int, size: int) -> bytes:
        """As ``memory.fetch``; pages that cannot change unnoticed are read once."""
        page = pc & -4096
        start, code = self._code.get(page, _NO_CODE)
        if start <= pc and pc + size <= start + len(code):
            return code[pc - start : pc - start + size]
        rest = page + 4096 - pc
        if rest < size or page not in self._pages or self.memory.changes_unseen(page):
            return self.memory.fetch(pc, size)
        code = self.memory.fetch(pc, rest)
        self._code[page] = (pc, code)
        return code[:size]

    def _translate(
        self, cpu: Cpu, key: tuple[int, int], table: dict[tuple[int, int], Block], checked: bool, step: bool = False
    ) -> Block:
        block = table.get(key)
        if block is not None:  # another thread was faster
            return block
        pc = key[0]
        if table is self._blocks and self.regions is not None and self.regions.stored:
            block = self.regions.find(*key)
            if block is not None:
                return block
        writer = self._write(cpu, pc, checked, step)
        if self.handlers.missing:
            self._look_ahead(cpu, writer)
            self._resolve_missing()
            writer = self._write(cpu, pc, checked, step)
        block = self._place(writer, key[1])
        table[key] = block
        if self.on_dump is not None:
            self._show(writer, self.on_dump)
        return block

    def _show(self, writer: BlockWriter, on_dump: Callable[[str, str, str], None]) -> None:
        """Dump a new block, and each of its handlers that was not shown before."""
        if "decode" in self.dump:
            on_dump(f"{writer.pc:#x}", "decode", self.describe(writer))
        stages = tuple(stage for stage in self.dump if stage not in ("decode", "region"))
        if stages:
            names = self._names()
            fresh = [k for k in dict.fromkeys(names.get(word, "") for word in writer.words) if k and k not in self._shown]
            self._shown.update(fresh)
            for key, stage, text in self._start_compiler().dump(fresh, stages) if fresh else ():
                on_dump(key, stage, text)

    def _names(self) -> dict[int, str]:
        return {address: key for key, address in self.handlers.items()}

    def _look_ahead(self, cpu: Cpu, first: BlockWriter) -> None:
        """Decode known successors only to learn which handlers they need."""
        seen = {first.pc}
        pending = list(first.successors)
        while pending and len(seen) < _LOOKAHEAD:
            pc = pending.pop(0)
            if pc in seen:
                continue
            seen.add(pc)
            try:
                pending += self._write(cpu, pc, False).successors
            except GuestFault:
                continue

    def decode(self, cpu: Cpu, pc: int) -> BlockWriter:
        """The block at ``pc`` as records, kept nowhere.  Handlers it needs are remembered in ``handlers.missing``; see ``need_handlers``.

        Raises ``GuestFault``.
        """
        return self._write(cpu, pc, False)

    def need_handlers(self) -> int:
        """Have all handlers in ``handlers.missing`` compiled now; their number.  Raises ``CompileError``."""
        with self._lock:
            count = len(self.handlers.missing)
            if count:
                self._resolve_missing()
        return count

    def link_ahead(self, block: Block) -> None:
        """Set the links of ``block`` to the blocks that are known for them, as running it would."""
        poke = ctypes.c_uint64.from_address
        link = self.handlers["link"]
        with self._lock:
            for i in block.relocs:
                record = poke(block.base + 8 * i).value
                if block.base <= record < block.end and poke(record).value == link:
                    other = self._blocks.get((poke(record + 8).value, block.key))
                    if other is not None:
                        other.links.append((block.base + 8 * i, record))
                        poke(block.base + 8 * i).value = other.base

    def _place(self, writer: BlockWriter, key: int) -> Block:
        block = self._place_words(writer.pc, key, writer.size, writer.words, writer.relocs, writer.pcs, writer.returns, writer.computed)
        stats = self.stats
        stats.blocks += 1
        stats.insns += writer.insns
        stats.words += len(writer.words)
        return block

    def _reserve(self, size: int) -> int:
        """Host address of fresh memory for records."""
        self.make_room(size)
        base = self._arena_next
        self._arena_next = base + size
        return base

    def make_room(self, size: int) -> None:
        """Have ``size`` bytes of fresh memory ready.  This can drop all translations."""
        if self._arena_next + size > self._arena_end:
            self._new_arena(size)

    def _fill(self, base: int, data: bytes) -> None:
        at = base - self._arena_base
        self._arena[at : at + len(data)] = data

    def _know(self, base: int, owner: Block | Installed) -> None:
        """Remember whose memory begins at ``base``."""
        self._by_base.insert(i := bisect_right(self._bases, base), owner)
        self._bases.insert(i, base)

    def _place_words(
        self, pc: int, key: int, size: int, words: list[int], relocs: list[int], pcs: list[tuple[int, int]],
        returns: int = -1, computed: int = -1,
    ) -> Block:  # fmt: skip
        raw = pack(f"<{len(words)}Q", *words)
        base = self._reserve(len(raw))
        for i in relocs:
            words[i] += base
        self._fill(base, pack(f"<{len(words)}Q", *words))
        block = Block(pc, key, size, base, base + len(raw), pcs, raw, relocs, returns, computed)
        self._know(base, block)
        self._at_base[base] = block
        for page in range(pc & -4096, pc + max(size, 1), 4096):
            there = self._pages.get(page)
            if there is None:
                self._pages[page] = [block]
                self.memory.protect_code(page)
            else:
                there.append(block)
        return block

    def _new_arena(self, size: int) -> None:
        if self._arenas and sum(len(memory) for memory, _ in self._arenas) + max(_ARENA_SIZE, size) > self.tb_size:
            self.start_over()
        if self._spare and len(self._spare[-1][0]) >= size:
            memory, view = self._spare.pop()
        else:
            memory = mmap.mmap(-1, max(min(_ARENA_SIZE, self.tb_size), size), _PRIVATE)
            view = memoryview(memory)
        self._arenas.append((memory, view))
        self._arena = view
        self._arena_base = self._arena_next = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        self._arena_end = self._arena_base + len(memory)

    def start_over(self) -> None:
        """Drop all translations and begin with empty memory.  Other threads may be in what is dropped: it is kept until they have left.

        Every CPU is made to leave generated code (``run`` returns EXIT_INTERRUPT).  Called with the lock held.
        """
        self.flush()
        self.stats.flushes += 1
        code, regions = self.regions.retire() if self.regions is not None else ([], set())
        for table in (self._blocks, self._checked, self._steps, self._checked_steps):
            table.clear()
        self.retired.append((self.epoch, self._arenas, code, regions))
        self._arenas = []
        self._arena_next = self._arena_end = 0
        self.epoch += 1
        for cpu in self.cpus:
            cpu.set("interrupt", 1)
        self.reclaim()

    def reclaim(self) -> bool:
        """Free the memory of epochs that no CPU can be in any more; whether there was any."""
        # Out of a native system call leads only the jump cache, where nothing of what is dropped is left.
        oldest = min((cpu.epoch for cpu in self.cpus if not cpu.get("in_call")), default=_OUTSIDE)
        done = [entry for entry in self.retired if entry[0] < oldest]
        if not done:
            return False
        self.retired = [entry for entry in self.retired if entry[0] >= oldest]
        ranges = []
        for _, arenas, code, regions in done:
            for memory, _ in arenas:
                start = ctypes.addressof(ctypes.c_char.from_buffer(memory))
                ranges.append((start, start + len(memory)))
            self._spare += arenas
            for address, size in code:
                self.region.unmap(address, size)
            if self.regions is not None:
                self.regions.forget(regions)
        keep = [(b, owner) for b, owner in zip(self._bases, self._by_base, strict=True) if not any(lo <= b < hi for lo, hi in ranges)]
        self._bases = [b for b, _ in keep]
        self._by_base = [owner for _, owner in keep]
        for lo, hi in ranges:
            for b in [b for b in self._at_base if lo <= b < hi]:
                del self._at_base[b]
        return True

    def _owner(self, ip: int) -> Block | Installed | None:
        i = bisect_right(self._bases, ip) - 1
        if i >= 0 and ip < self._by_base[i].end:
            return self._by_base[i]
        return None

    def block_of(self, ip: int) -> Block | None:
        """The block whose records include host address ``ip``."""
        owner = self._owner(ip)
        return owner if owner.__class__ is Block else None

    def resolve(self, ip: int) -> int:
        """The record at ``ip``, or the one that an entry of a region's table stands for."""
        owner = self._owner(ip)
        if owner is None or owner.__class__ is Block:
            return ip
        assert self.regions is not None
        with self._lock:
            return self.regions.resolve(ip, owner)  # type: ignore[arg-type]

    def open_regions(self, program: str) -> None:
        """Keep what is learnt of the code of ``program`` under this name between runs, regions above all, and use what is kept there."""
        self._words_folder = cache.program_folder(self.folder, program)
        recall = getattr(self.target, "recall", None)
        if recall is not None:
            data = cache.read_words(self._words_folder)
            if data is not None:
                recall(data)
        if self.regions is not None:
            self.regions.open(program)

    def _keep_words(self) -> None:
        remember = getattr(self.target, "remember", None)
        data = remember() if remember is not None and self._words_folder else None
        if data is not None:
            cache.write_words(self._words_folder, data)

    def pc_of(self, ip: int) -> int:
        """Guest pc of the record at host address ``ip``."""
        block = self.block_of(ip)
        if block is None:
            raise EngineError(f"no record at {ip:#x}")
        return block.pc_of(ip)

    def handler_at(self, ip: int) -> str:
        """Key of the handler of the record at host address ``ip``."""
        return self._names()[ctypes.c_uint64.from_address(ip).value]

    def link(self, cpu: Cpu, record: int, block: Block) -> None:
        """Make the link that the ``link`` record at ``record``, which ``cpu`` has left from, lead to ``block``."""
        if cpu.epoch != self.epoch:
            return  # the record may be one that has been dropped, whose memory will be something else
        word = ctypes.c_uint64.from_address(record + 16).value
        block.links.append((word, record))
        ctypes.c_uint64.from_address(word).value = block.base

    # ---- invalidation ----
    def invalidate(self, start: int, size: int) -> None:
        """Forget all translations of guest code in ``[start, start + size)``."""
        with self._lock:
            for page in range(start & -4096, start + size, 4096):
                if page in self._pages:
                    self._drop_page(page)

    def flush(self) -> None:
        """Forget all translations."""
        with self._lock:
            for page in list(self._pages):
                self._drop_page(page)

    def write_fault(self, address: int) -> bool:
        """A guest write to guest ``address`` faulted: if its page held code, drop the code and allow the write."""
        page = address & -4096
        with self._lock:
            if page not in self._pages:
                return False
            self._drop_page(page)
        return True

    def _drop_page(self, page: int) -> None:
        self.stats.invalidations += 1
        if self.regions is not None:
            self.regions.drop_page(page)
        self._code.pop(page, None)
        for block in self._pages.pop(page):
            if not block.valid:
                continue
            block.valid = False
            for word, record in block.links:
                if ctypes.c_uint64.from_address(word).value == block.base:
                    ctypes.c_uint64.from_address(word).value = record
            for table in (self._blocks, self._checked, self._steps, self._checked_steps):
                if table.get((block.pc, block.key)) is block:
                    del table[block.pc, block.key]
            for cpu in self.cpus:
                cpu.forget_jump(block)
        self.memory.unprotect_code(page)

    # ---- debugging ----
    def set_breakpoint(self, pc: int) -> None:
        """Make ``run`` return EXIT_DEBUG in front of the instruction at ``pc``.

        A CPU on another thread notices when it next enters a block anew; stop it first for a breakpoint that counts from now on.
        """
        with self._lock:
            self._breakpoints.add(pc)
            self.invalidate(pc, 1)

    def clear_breakpoint(self, pc: int) -> None:
        """Take the breakpoint at ``pc`` away, if there is one."""
        with self._lock:
            self._breakpoints.discard(pc)
            self.invalidate(pc, 1)

    @property
    def breakpoints(self) -> frozenset[int]:
        return frozenset(self._breakpoints)

    # ---- CPUs and signals ----
    def new_cpu(self) -> Cpu:
        """A CPU with the target's reset state."""
        cpu = Cpu(self)
        self.cpus.append(cpu)
        return cpu

    def interrupt(self, cpu: Cpu) -> None:
        """Make ``cpu`` leave generated code soon (``run`` returns EXIT_INTERRUPT).  Any thread may call this."""
        cpu.set("interrupt", 1)

    def catch_signal(self, signo: int, *, chain: bool = False) -> None:
        """Record host signal ``signo`` natively: it interrupts all CPUs and shows up in ``pending_signals``."""
        self.region.catch_signal(signo, chain=chain)

    def release_signal(self, signo: int) -> None:
        self.region.release_signal(signo)

    def pending_signals(self) -> list[tuple[int, bytes]]:
        """Recorded host signals: (number, siginfo)."""
        return self.region.pending_signals()

    def host_fds(self) -> tuple[int, ...]:
        """Descriptors of this process that the engine uses."""
        own = () if self._client is None else self._client.fds()
        return own if self.regions is None else own + self.regions.client_fds()

    def before_fork(self) -> None:
        """Call before a fork: no other thread is in the middle of a change then.  ``after_fork_parent`` or ``after_fork`` ends it."""
        self._lock.acquire()

    def after_fork_parent(self) -> None:
        """Call in the parent, also when the fork has failed."""
        self._lock.release()

    def after_fork(self) -> None:
        """Call in the child of a fork: the compile process belongs to the parent, other threads' CPUs are gone."""
        for cpu in self.cpus:
            cpu.epoch = _OUTSIDE
        if self.perf_map is not None:
            self.perf_map.after_fork()
        if self._client is not None:
            self._client.close()
            self._client = None
        self._lock = _make_lock()
        if self.regions is not None:
            self.regions.after_fork()

    def close(self) -> None:
        """Release CPUs and the compile process.  Code stays mapped: other engines of the process share it."""
        self._keep_words()
        for cpu in list(self.cpus):
            cpu.close()
        if self.regions is not None:
            self.regions.close()
        if self._client is not None:
            self._client.close()
            self._client = None

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def describe(self, writer: BlockWriter) -> str:
        """The records of a block as text: guest pc, handler key, operand words."""
        names = self._names()
        starts = dict(writer.pcs)
        lines: list[str] = []
        current = ""
        for i, word in enumerate(writer.words):
            if i in starts:
                lines.append(f"{starts[i]:#x}:")
            key = names.get(word)
            if key is not None:
                current = f"    {key}"
                lines.append(current)
            elif lines:
                lines[-1] += f" {word:#x}"
        return "\n".join(lines)


class Cpu:
    """One guest CPU: its state block and the run loop.  A CPU runs on one thread at a time."""

    def __init__(self, engine: Engine) -> None:
        self.engine: Final = engine
        self.layout: Final[StateLayout] = engine.target.layout
        size = self.layout.size
        jump = (size + 4095) & -4096
        self._memory: mmap.mmap | None = mmap.mmap(-1, jump + 16 * JUMP_CACHE_ENTRIES, _PRIVATE)
        view = memoryview(self._memory)
        self.env: Final = ctypes.addressof(ctypes.c_char.from_buffer(self._memory))
        self._views: Final = {"B": view.cast("B"), "H": view.cast("H"), "I": view.cast("I"), "Q": view.cast("Q")}
        self.q: Final = self._views["Q"]
        self._jump_q: Final = view[jump:].cast("Q")
        self._clear_jumps()
        self.recheck = False  # set while a block with precise checks is wanted, see Target.translate
        layout = self.layout
        # name -> view of its element size, index of element 0, distance of elements, their number, mask
        self._slots: Final[dict[str, tuple[memoryview[int], int, int, int, int]]] = {}
        for name, field in layout.fields.items():
            size = max(field.type.bits >> 3, 1)
            if size <= 8:
                slot = (self._views[_FMT[field.type.bits]], layout[name] // size, field.step // size, field.count, field.type.mask)
                self._slots[name] = slot
        for name, field in layout.fields.items():
            if field.reset:
                for i in range(field.count):
                    self.set(name, field.reset, i)
        self.set("gbase", engine.memory.gbase)
        self.set("jump_cache", self.env + jump)
        self.set("mxcsr", 0x1F80)
        self._pc_at = layout["pc"] >> 3
        self._ip_at = layout["ip"] >> 3
        self._reason_at = layout["exit_reason"] >> 3
        self._arg_at = layout["exit_arg"] >> 3
        self._no_jumps: mmap.mmap | None = None  # an empty jump cache, for ``step``
        #: The engine's epoch when ``run`` or ``step`` began, while they last.
        self.epoch = _OUTSIDE
        self._flag = self.env + layout["interrupt"]
        engine.region.add_cpu(self._flag)

    # ---- state ----
    def get(self, name: str, index: int = 0) -> int:
        """A field of the state as an unsigned int."""
        view, at, step, count, _ = self._slots[name]
        if not 0 <= index < count:
            raise IndexError(f"state field {name!r} has {count} elements, not {index + 1}")
        value: int = view[at + index * step]
        return value

    def set(self, name: str, value: int, index: int = 0) -> None:
        """Change a field of the state; excess bits are cut off."""
        view, at, step, count, mask = self._slots[name]
        if not 0 <= index < count:
            raise IndexError(f"state field {name!r} has {count} elements, not {index + 1}")
        view[at + index * step] = value & mask

    @property
    def pc(self) -> int:
        """Guest pc; exact whenever generated code is not running."""
        pc: int = self.q[self._pc_at]
        return pc

    @pc.setter
    def pc(self, value: int) -> None:
        self.q[self._pc_at] = value

    @property
    def exit_arg(self) -> int:
        """Detail of the last exit."""
        arg: int = self.q[self._arg_at]
        return arg

    def read_state(self) -> bytes:
        """A copy of the whole state block."""
        return bytes(self._views["B"][: self.layout.size])

    # ---- the jump cache ----
    def _clear_jumps(self) -> None:
        # No guest pc is all ones: entries start out matching nothing.
        self._jump_q[:] = memoryview((b"\xff" * 8 + bytes(8)) * JUMP_CACHE_ENTRIES).cast("Q")

    def forget_jump(self, block: Block) -> None:
        """A block goes away: remove it from the jump cache."""
        at = 2 * ((block.pc >> self.engine.target.pc_shift) & (JUMP_CACHE_ENTRIES - 1))
        if self._jump_q[at] == block.pc:
            self._jump_q[at] = 0xFFFFFFFFFFFFFFFF

    def _remember_jump(self, block: Block) -> None:
        at = 2 * ((block.pc >> self.engine.target.pc_shift) & (JUMP_CACHE_ENTRIES - 1))
        self._jump_q[at] = 0xFFFFFFFFFFFFFFFF
        self._jump_q[at + 1] = block.base
        self._jump_q[at] = block.pc

    # ---- running ----
    def run(self) -> int:
        """Run from ``pc`` until something needs the embedder; the reason, one of EXIT_SYSCALL, EXIT_EXCEPTION, EXIT_FAULT,
        EXIT_INTERRUPT, EXIT_ICOUNT, EXIT_DEBUG.  ``pc`` is exact: of the instruction itself for exceptions and faults, of the next one
        otherwise."""
        engine = self.engine
        q = self.q
        env = self.env
        enter = engine.region.enter
        assert enter is not None
        host.enter_thread(env)
        exits = engine.stats.exits
        try:
            self.epoch = engine.epoch
            ip = engine.find_block(self, q[self._pc_at]).base
            while True:
                reason = enter(env, ip)
                exits[reason] = exits.get(reason, 0) + 1
                if reason == EXIT_LOOKUP:
                    ip = self._on_lookup()
                elif reason == EXIT_CHECK:
                    ip = self._on_check()
                elif reason in (EXIT_HELPER, EXIT_FAULT, EXIT_EXCEPTION):
                    ip = self._inside(reason)
                    if ip == _EMULATED:
                        ip = engine.find_block(self, q[self._pc_at]).base
                    if not ip:
                        return int(q[self._reason_at])
                elif reason == EXIT_RESUME:
                    ip = engine.resolve(q[self._ip_at])
                elif reason == EXIT_INTERRUPT:
                    self.set("interrupt", 0)
                    return EXIT_INTERRUPT
                elif reason == EXIT_HOT:
                    if engine.regions is not None:
                        engine.regions.request(self, q[self._ip_at])
                    # Again through the head: the counter has wrapped, or there is a region now.
                    ip = engine.find_block(self, q[self._pc_at]).base
                else:
                    return int(reason)
        except GuestFault as fault:
            return self._fetch_fault(fault)
        finally:
            self.epoch = _OUTSIDE

    def step(self) -> int:
        """Execute the one instruction (packet, bundle) at ``pc``, also when a breakpoint stands there.

        EXIT_DEBUG when it is done, else what ``run`` would have returned; never EXIT_INTERRUPT.
        """
        engine = self.engine
        q = self.q
        if engine.icount:
            left = self.get("icount")
            if left == 0 or left >> 63:
                return EXIT_ICOUNT
        # The handlers that follow the jump cache leave with EXIT_LOOKUP when it is empty; links of these blocks are never set.
        if self._no_jumps is None:
            self._no_jumps = mmap.mmap(-1, 16 * JUMP_CACHE_ENTRIES, _PRIVATE)
            self._no_jumps.write(b"\xff" * (16 * JUMP_CACHE_ENTRIES))
        jumps = self.get("jump_cache")
        self.set("jump_cache", ctypes.addressof(ctypes.c_char.from_buffer(self._no_jumps)))
        self.epoch = engine.epoch
        try:
            reason = self._step()
        except GuestFault as fault:
            return self._fetch_fault(fault)
        finally:
            self.set("jump_cache", jumps)
            self.epoch = _OUTSIDE
        if reason == EXIT_DEBUG and engine.icount:
            self.set("icount", self.get("icount") - 1)
        q[self._reason_at] = reason
        return reason

    def _step(self) -> int:
        engine = self.engine
        q = self.q
        enter = engine.region.enter
        assert enter is not None
        host.enter_thread(self.env)
        block = engine.find_step(self, q[self._pc_at])
        ip = block.base + _HEAD_SIZE
        while True:
            reason = enter(self.env, ip)
            engine.stats.exits[reason] = engine.stats.exits.get(reason, 0) + 1
            if reason == EXIT_LOOKUP:
                return EXIT_DEBUG
            if reason == EXIT_CHECK:
                q[self._pc_at] = block.pc
                again = engine.find_step(self, block.pc)
                block = engine.find_step(self, block.pc, checked=True) if again is block else again
                ip = block.base + _HEAD_SIZE
                continue
            if reason == EXIT_RESUME:
                ip = engine.resolve(q[self._ip_at])
                continue
            following = self._inside(reason)
            if following == _EMULATED:
                return EXIT_DEBUG
            if following == 0:
                return int(q[self._reason_at])
            ip = following

    def _fetch_fault(self, fault: GuestFault) -> int:
        """Code that cannot be fetched: the fault is the guest's, at its pc; the address may lie behind that, in the instruction."""
        self.q[self._pc_at] = fault.address if fault.pc is None else fault.pc
        self.set("fault_addr", fault.address + self.get("gbase"))
        self.set("fault_code", SEGV_ACCERR if fault.mapped else SEGV_MAPERR)
        self.set("fault_signal", host.SIGSEGV)
        self.q[self._reason_at] = EXIT_FAULT
        return EXIT_FAULT

    def _inside(self, reason: int) -> int:
        """Handle an exit in the middle of a block: the record to go on with, 0 when the embedder has to see the reason, ``_EMULATED``
        to go on with the block at the pc."""
        engine = self.engine
        q = self.q
        if engine.regions is not None and engine.regions.count:
            at = 0
            if reason == EXIT_FAULT:
                with engine._lock:
                    at = engine.regions.fault_record(self.get("fault_pc"))
            q[self._ip_at] = at or engine.resolve(q[self._ip_at])
        if reason == EXIT_HELPER:
            at = q[self._ip_at]
            q[self._pc_at] = engine.pc_of(at)
            size: int = ctypes.c_uint64.from_address(at + 16).value
            engine.target.helpers[q[self._arg_at]](self, at)
            return at + size if q[self._reason_at] == EXIT_HELPER else 0
        if reason == EXIT_FAULT:
            ip: int = q[self._ip_at]
            q[self._pc_at] = engine.pc_of(ip)
            if self.get("fault_code") == SI_KERNEL:
                self._find_fault_address()
            # Go on inside the old block, whose records stay: code may lie on the page it writes to, and translating
            # it again first would protect the page again.
            if engine.write_fault(self.get("fault_addr") - self.get("gbase")):
                return ip
        if reason == EXIT_EXCEPTION:
            q[self._pc_at] = engine.pc_of(q[self._ip_at])
            if engine.emulate is not None and engine.emulate(self, q[self._arg_at]):
                return _EMULATED
        q[self._reason_at] = reason
        return 0

    def _find_fault_address(self) -> None:
        """The host cannot form the address and did not report it: no mapping can be there."""
        ip = self.q[self._ip_at]
        key = self.engine.handler_at(ip)
        from .tracing import fault_address

        found = fault_address(self, key, ip)
        if found is not None:
            self.set("fault_addr", found + self.get("gbase"))
            self.set("fault_code", SEGV_MAPERR)

    def _on_lookup(self) -> int:
        q = self.q
        block = self.engine.find_block(self, q[self._pc_at])
        if q[self._arg_at]:
            self.engine.link(self, q[self._ip_at], block)
        else:
            self._remember_jump(block)
        return block.base

    def _on_check(self) -> int:
        """A block's precondition failed at its head: another mode, or bounds that need checking bundle by bundle."""
        q = self.q
        engine = self.engine
        failed = engine.block_of(engine.resolve(q[self._ip_at]))
        assert failed is not None
        q[self._pc_at] = failed.pc
        block = engine.find_block(self, failed.pc)
        if block is failed:
            block = engine.find_block(self, failed.pc, checked=True)
        else:
            self._remember_jump(block)
        if q[self._arg_at] and self.epoch == engine.epoch:
            # The record gave the address of a link: chain to the variant for this mode, or to the checked one.
            word = q[self._arg_at]
            ctypes.c_uint64.from_address(word).value = block.base
            block.links.append((word, q[self._ip_at]))
        return block.base

    def raise_exception(self, number: int) -> None:
        """For Python helpers: make ``run`` return EXIT_EXCEPTION with this number instead of going on."""
        self.q[self._reason_at] = EXIT_EXCEPTION
        self.q[self._arg_at] = number

    def close(self) -> None:
        """The CPU is not used any more."""
        with self.engine._lock:
            if self in self.engine.cpus:
                self.engine.cpus.remove(self)
                self.engine.stats.native_calls += self.get("call_count")
        self._forget_flag()

    def _forget_flag(self) -> None:
        """Recorded signals must not set the flag any more: its memory goes away."""
        if self._flag:
            self.engine.region.remove_cpu(self._flag)
            self._flag = 0

    def __del__(self) -> None:
        # also for CPUs that nobody closed; a half-made one has no flag yet
        if getattr(self, "_flag", 0):
            self._forget_flag()


def _executable(segment: cache.Segment) -> tuple[int, int]:
    """File and offset to map as code.  Where the cache's file system forbids execution, a memory file takes its place."""
    try:
        at = host.mmap(0, 4096, host.PROT_READ | host.PROT_EXEC, host.MAP_PRIVATE, segment.fd, segment.code_offset)
    except OSError:
        fd = os.memfd_create("pyqemu-code")
        os.write(fd, os.pread(segment.fd, segment.code_size, segment.code_offset))
        os.close(segment.fd)
        segment.fd = fd
        return fd, 0
    host.munmap(at, 4096)
    return segment.fd, segment.code_offset


def _make_lock() -> Any:
    from _thread import RLock

    return RLock()


__all__ = ["EXIT_FAULT", "EXIT_ICOUNT", "Block", "Cpu", "Engine", "Handlers", "Stats"]
