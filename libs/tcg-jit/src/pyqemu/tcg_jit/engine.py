"""The engine: blocks of threaded code and their links.

This module is on the start-up path of every guest: it imports nothing heavy, and never LLVM.
"""

from __future__ import annotations

from _bisect import bisect_right, insort_right
from _struct import pack

from pyqemu.tcg_ir.records import BlockWriter

from . import cache, host
from . import cdata as ctypes
from . import hostos as os
from .block import Block
from .codepages import CodePages
from .cpu import OUTSIDE, Cpu
from .errors import CompileError, EngineError, GuestFault
from .image import NAME as IMAGE_NAME
from .image import Group, Image
from .jumps import JumpTable
from .regions import Regions
from .stats import Stats

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from types import TracebackType
    from typing import Any, Final

    from .client import CompileClient
    from .cpu import Slot
    from .nativeblocks import Decoder, NativeBlocks, Piece
    from .perfmap import PerfMap
    from .protocols import CodeMemory, Target
    from .regions import Installed
    from .rights import Place, Standby
    from .shared import Shared

_ARENA_SIZE: Final = 8 << 20
#: Bytes of records after which all translations are dropped and made again when needed.
TB_SIZE: Final = 256 << 20
#: Count of block entries after which a block is hot; without regions the counter simply never gets there.
HOT: Final = 800
_NEVER_HOT: Final = 1 << 62
#: Blocks decoded ahead (along known successors) to ask for all their missing handlers in one request.
_LOOKAHEAD: Final = 96
#: So many new blocks are worth a new image, whatever its size; one of so few is always worth it: without the decoders starts a run in half
#: the time, and which blocks a small program runs may depend on whether it writes to a file or a terminal.
_MANY: Final = 1024
#: Engines with less room for records than this translate in Python.
_LEAST_ROOM: Final = 64 << 20
_FEW: Final = 2048

class Handlers(dict[str, int]):
    """Handler key -> host address.  Asking for an unknown key remembers it in ``missing`` and gives 0."""

    def __init__(self) -> None:
        super().__init__()
        self.missing: list[str] = []

    def __missing__(self, key: str) -> int:
        if key not in self.missing:
            self.missing.append(key)
        return 0


class Engine:
    """Executes guest code of one target in one guest memory; any number of CPUs.

    ``cache_dir``: root of the code cache (default: ``cache.default_root()``).  ``icount``: instruction-count mode.
    ``hot``: entries of a block after which a region is made of it, 0 for never (default: ``PYQEMU_TIER1``, else ``HOT``).
    ``wait_for_regions``: the guest waits for each (default: ``PYQEMU_TIER1`` ends in ``,wait``).  ``dump``: stages of
    ("guest", "decode", "ir", "opt", "llvm", "asm") to give to ``on_dump(key, stage, text)``, and "region" for every stage of regions.
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
        #: Bits of a guest address that count, for CPUs that ignore the others (``tags``).
        self.address_bits: Final[int] = getattr(target, "address_bits", 64)
        self.cpus: Final[list[Cpu]] = []
        #: Fields of the state block, for all CPUs.
        self.slots: Final[dict[str, Slot]] = {}
        self.verify: Final = verify
        self.dump: Final = dump
        self.on_dump: Final = on_dump
        #: Counts how often everything was dropped.  What an older epoch has left behind is reused when no CPU can be in it.
        self.epoch = 0
        self.tb_size: Final = tb_size
        self.retired: list[tuple[int, list[memoryview], list[tuple[int, int]], set[Installed], NativeBlocks | None]] = []
        self._spare: list[memoryview] = []
        self.perf_map: PerfMap | None = None
        if perf_map:
            from .perfmap import PerfMap

            self.perf_map = PerfMap()
        self._blocks: dict[tuple[int, int], Block] = {}
        self._checked: dict[tuple[int, int], Block] = {}
        #: Blocks of one instruction for ``Cpu.step``: the usual ones, and those with precise checks.
        self._steps: dict[tuple[int, int], Block] = {}
        self._checked_steps: dict[tuple[int, int], Block] = {}
        #: Where blocks are found again when their pages are what they were.
        self.tables: Final = (self._blocks, self._checked)
        self._breakpoints: set[int] = set()
        #: There have been breakpoints: what has been translated is not of general use.
        self._debugged = False
        self._bases: list[int] = []
        self._by_base: dict[int, Block | Installed | Group | Piece] = {}
        self._at_base: dict[int, Block] = {}
        #: Where computed jumps have led that a CPU had to ask for.
        self.jumps: Final = JumpTable(target.pc_shift)
        #: Blocks of earlier runs of the program.
        self.image: Image | None = None
        self.shared: Shared | None = None
        #: Blocks that native code has translated; ``None`` before there are any, and when there are none.
        self.native: NativeBlocks | None = None
        self._decoder: Decoder | None = None
        self._rare_loaded = False
        #: Of those that have run, how many somebody has written down.
        self._native_kept = 0
        #: Blocks translated that no image has.
        self._fresh = 0
        self._program_folder = ""
        self._recalled = True
        self._arenas: list[memoryview] = []
        self._arena = memoryview(b"")
        self._arena_next = self._arena_end = 0
        self._failed: dict[str, str] = {}
        #: Handlers that have been dumped.
        self.shown: Final[set[str]] = set()
        self._client: CompileClient | None = None
        self._lock = _make_lock()
        self.pages: Final = CodePages(self)
        #: Where code is kept; "" when nowhere: a guest has given up rights, or its root (``rights``).
        self.folder = self._open_cache(cache_dir)
        #: The folder was not chosen by the embedder.
        self.default_place: Final = cache_dir is None
        #: What has been made ready for a guest that gives up rights, and who starts compile processes for us since it has.
        self.place: Place | None = None
        self.standby: Standby | None = None
        self.source: Standby | None = None
        self._program = ""
        self._load_all()
        #: The handler of heads that lead nowhere any more; known before there is a block.
        self.resume = self.handlers.get("resume", 0)
        if hot is None:
            number, _, wait = (os.environ.get("PYQEMU_TIER1") or str(HOT)).partition(",")
            hot = int(number)
            wait_for_regions = wait_for_regions or wait == "wait"
        #: Regions, unless instructions are counted.
        self.regions: Final = Regions(self, hot, wait_for_regions) if hot > 0 and not icount else None
        self.threshold = hot if self.regions is not None else _NEVER_HOT
        #: Whether native code may translate code of files.
        self._native_wanted = (
            not icount and not dump and tb_size >= _LEAST_ROOM and hasattr(memory, "code_origin") and getattr(target, "native", False)
            and os.environ.get("PYQEMU_DECODER") != "python"
        )  # fmt: skip

    # ---- the cache of handlers ----
    def _open_cache(self, cache_dir: str | None) -> str:
        root = cache_dir if cache_dir is not None else cache.default_root()
        root = cache.private_folder(root if root.startswith("/") else os.path.join(os.getcwd(), root))  # the guest may go elsewhere
        return cache.private_folder(os.path.join(root, cache.folder_name(self.target)))

    def _load_all(self) -> None:
        self._known_segments: set[str] = set()
        installed = cache.installed_folder(os.path.basename(self.folder))
        paths = [os.path.join(folder, n) for folder in (installed, self.folder) if folder for n in cache.list_segments(folder)]
        if self.region.enter is None and not any(
            self._load_runtime(path) for path in paths if os.path.basename(path).startswith(cache.RUNTIME_PREFIX)
        ):
            self.start_compiler()
            assert self._client is not None
            answer = self._client.request({"runtime": True})
            if not self._load_runtime(os.path.join(self.folder, answer["segment"])):
                raise EngineError(f"the native routines just compiled into {self.folder!r} cannot be loaded")
        self._load_new(paths)

    def _segments(self) -> list[str]:
        return [os.path.join(self.folder, name) for name in cache.list_segments(self.folder)] if self.folder else []

    def load_segments(self) -> None:
        """Load what there is in the folder by now."""
        with host.OwnFiles():
            self._load_new(self._segments())

    def _load_runtime(self, path: str) -> bool:
        segment = cache.open_segment(path)
        if segment is None:
            return False
        try:
            routines = dict(zip(segment.names, segment.offsets, strict=True))
            size = segment.code_size
            _mapped(segment, lambda fd, offset: self.region.start_runtime(fd, offset, size, routines))
        finally:
            segment.close()
        return True

    def load_installed(self) -> None:
        """Load all that has been made at installation and is used when it is needed: later it may be out of sight."""
        from . import nativeblocks

        self._load_rare()
        if self._native_wanted and self._decoder is None:
            self._decoder = nativeblocks.load_decoder(self)

    def knows(self, keys: Collection[str]) -> bool:
        """Whether all these handlers are there; if need be those that few programs need are loaded."""
        handlers = self.handlers
        if all(k in handlers for k in keys):
            return True
        self._load_rare()
        return all(k in handlers for k in keys)

    def _load_rare(self) -> None:
        """Handlers that have been made at installation and that few programs need."""
        if self._rare_loaded:
            return
        self._rare_loaded = True
        installed = cache.installed_folder(os.path.basename(self.folder))
        names = cache.list_segments(installed) if installed else []
        self._load_new([os.path.join(installed, name) for name in names if name.startswith(cache.RARE_PREFIX)], rare=True)

    def _load_new(self, paths: list[str], *, rare: bool = False) -> None:
        for path in paths:
            if path in self._known_segments or (not rare and os.path.basename(path).startswith(cache.OTHER_PREFIXES)):
                continue
            self._known_segments.add(path)
            mapped = self.region.segments.get(path)
            if mapped is None:
                segment = cache.open_segment(path)
                if segment is None:
                    continue
                try:
                    base = self.map_segment(segment)
                finally:
                    segment.close()
                mapped = self.region.segments[path] = (base, segment.names, segment.offsets)
            self._add_handlers(*mapped)

    def _add_handlers(self, base: int, keys: list[str], offsets: Sequence[int]) -> None:
        if self.perf_map is not None:
            self.perf_map.add_segment(base, keys, offsets)
        added = dict(zip(keys, [base + at for at in offsets], strict=True))
        added.update(self.handlers)  # what is known stays
        self.handlers.update(added)
        self.stats.loaded += len(keys)

    def new_client(self) -> CompileClient:
        """A connection to a compile process of its own, not started yet."""
        from .client import CompileClient

        return CompileClient("" if self.source is not None else self.folder, self.target.spec, self.source)

    def map_segment(self, segment: cache.Segment) -> int:
        """Map the code of a segment; its host address."""
        size = segment.code_size
        base: int = _mapped(segment, lambda fd, offset: self.region.map(fd, offset, size))
        return base

    def start_compiler(self) -> CompileClient:
        client = self._client
        if client is None:
            client = self._client = self.new_client()
        client.start()
        return client

    def _resolve_missing(self) -> None:
        """Get the handlers in ``handlers.missing``: from segments others wrote meanwhile, else from the compile process."""
        with host.OwnFiles():
            self._get_missing()

    def _get_missing(self) -> None:
        missing = self.handlers.missing
        self.handlers["resume"]  # what a region needs should be there when the first one is
        self._load_new(self._segments())
        self.knows(missing)
        keys = [k for k in missing if k not in self.handlers and k not in self._failed]
        if keys:
            from time import perf_counter

            start = perf_counter()
            answer = self.start_compiler().compile(keys, self.verify)
            self.stats.compile_requests += 1
            for code, symbols in answer.get("code", ()):  # it cannot be had as a file
                self._add_handlers(self.region.map_copy(code), list(symbols), list(symbols.values()))
                self._keep_segment(code, symbols)
            self._load_new(self._segments())
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

    def _keep_segment(self, code: bytes, symbols: dict[str, int]) -> None:
        """Put handlers into the folder that the compile process cannot write to."""
        if not self.folder:
            return
        from time import time_ns

        name = f"{time_ns():020d}-{cache.digest(code).hex()[:12]}"
        try:
            self._known_segments.add(cache.write_segment(self.folder, name, code, symbols))
        except OSError:  # they are here all the same
            return

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

    def find_entry(self, cpu: Cpu, pc: int) -> tuple[int, Block | Group | Piece]:
        """Where the block that ``find_block`` gives begins, and the block, or the group of an image or the piece of native blocks that it
        is in: these need no object.

        A kept region for such a block is found when its head is entered (``Regions.expect``).  Raises ``GuestFault``.
        """
        key = self.target.block_key(cpu)
        block = self._blocks.get((pc, key))
        if block is None and not self._breakpoints:
            with self._lock:
                entry: tuple[int, Group | Piece] | None = self.image.entry(pc, key) if self.image is not None else None
                if entry is None and self.native is not None:
                    entry = self.native.entry(pc)
                if entry is None and self._native_wanted and self.native_page(pc):
                    try:
                        block = self._kept(pc, key)
                        if block is None and self._build(pc) and self.native is not None:
                            entry = self.native.entry(pc)
                    except GuestFault as fault:
                        fault.pc = pc
                        raise
            if entry is not None:
                return entry
        if block is None:
            block = self.find_block(cpu, pc)
        return block.base, block

    def find_step(self, cpu: Cpu, pc: int, *, checked: bool = False) -> Block:
        """A block of the one instruction at ``pc``, whatever breakpoints there are.  Raises ``GuestFault``."""
        key = (pc, self.target.block_key(cpu))
        table = self._checked_steps if checked else self._steps
        with self._lock:
            return table.get(key) or self._translate(cpu, key, table, checked, step=True)

    def _write(self, cpu: Cpu, pc: int, checked: bool, step: bool = False) -> BlockWriter:
        writer = BlockWriter(self.handlers, pc)
        writer.head(self.threshold, self.icount)
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
            self.target.translate(writer, self.pages.fetch, pc, cpu)
        finally:
            cpu.recheck = False
        return writer

    def _translate(
        self, cpu: Cpu, key: tuple[int, int], table: dict[tuple[int, int], Block], checked: bool, step: bool = False
    ) -> Block:
        block = table.get(key)
        if block is not None:  # another thread was faster
            return block
        pc = key[0]
        pages = self.pages
        if not self.resume:
            self.resume = self.handlers["resume"]  # when it is missing, it will be made with what else is
        if pages.sleeps_at(pc):
            pages.watch(pc, 1)
            block = table.get(key)
            if block is not None:
                return block
        if table is self._blocks and not self._breakpoints:
            block = self._kept(*key)
            if block is None and self._native_wanted and self.native_page(pc):
                if self.native is not None:
                    block = self.native.known(pc)
                if block is None and self._build(pc) and self.native is not None:
                    block = self.native.known(pc)
            if block is not None:
                return block
        self._recall_words()
        pages.watch(pc, 1)
        while True:
            writer = self._write(cpu, pc, checked, step)
            if self.handlers.missing:
                self._look_ahead(cpu, writer)
                self._resolve_missing()
                self.resume = self.handlers["resume"]
                writer = self._write(cpu, pc, checked, step)
            self.make_room(8 * len(writer.words))
            # What was read before its page was watched (another page, or all have been dropped) may have changed meanwhile.
            if not pages.watch(pc, writer.size):
                break
            block = table.get(key)
            if block is not None:  # it lies on that page as well and has slept
                return block
        block = self._place(writer, key[1])
        table[key] = block
        if self.on_dump is not None:
            from .dumping import show

            show(self, writer, self.on_dump)
        return block

    def _kept(self, pc: int, key: int) -> Block | None:
        """The block for (pc, key) from what earlier runs have left, put to use now."""
        block = None
        if self.image is not None:
            block = self.image.find(pc, key) or self._find_shared(pc, key)
        if block is None and self.regions is not None and self.regions.stored:
            block = self.regions.find(pc, key)
        return block

    # ---- native translation ----
    def native_page(self, pc: int) -> bool:
        """Whether code at ``pc`` is for native translation: of a file, and not changed so far."""
        page = pc & -4096
        return bool(self.memory.code_origin(page)) and page not in self.pages.changed  # type: ignore[attr-defined]

    def _build(self, pc: int) -> bool:
        """Have the block at ``pc`` translated by native code; False when that cannot be.  Raises ``GuestFault``."""
        native = self.native
        if native is None or not native.room():
            native = self._native_room()
            if native is None:
                return False
        self.pages.watch(pc, 1)
        return native.build(pc) > 0

    def _native_room(self) -> NativeBlocks | None:
        """Native blocks with room for more; ``None`` when there is no decoder.  This can drop all translations."""
        from . import nativeblocks

        if self._decoder is None:
            self._decoder = nativeblocks.load_decoder(self)
            if self._decoder is None:
                self._native_wanted = False
                return None
        if not all(self.handlers.get(k) for k in ("resume", "head", "jump", "link")):
            return None  # not yet: Python has them made
        self.resume = self.handlers["resume"]
        if self.native is not None and self.native.full():
            self.start_over()
        try:
            memory = self._new_memory(_ARENA_SIZE)
            if self.native is None:
                self.native = nativeblocks.NativeBlocks(self, self._decoder)
                self.jumps.look_in(self.native.control, self._decoder.find)
        except OSError:  # the guest may have little memory: Python needs less at once
            self._native_wanted = False
            return None
        piece = self.native.add_piece(memory)
        self._know(piece.base, piece)
        return self.native

    def handler_names(self) -> dict[int, str]:
        """Host address of each handler -> its key."""
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
                    other = self.known_block(poke(record + 8).value, block.key)
                    if other is not None:
                        other.arrivals.append((block.base + 8 * i, record))
                        poke(block.base + 8 * i).value = other.base

    def _place(self, writer: BlockWriter, key: int) -> Block:
        block = self._place_words(writer.pc, key, writer.size, writer.words, writer.relocs, writer.pcs, writer.returns, writer.computed)
        if self.image is not None and self.memory.code_origin(writer.pc & -4096):  # type: ignore[attr-defined]
            self._fresh += 1  # (what the guest has written itself goes into no image)
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

    def _fill(self, base: int, data: bytes | memoryview) -> None:
        at = base - self._arena_base
        self._arena[at : at + len(data)] = data

    def _know(self, base: int, owner: Block | Installed | Group | Piece) -> None:
        """Remember whose memory begins at ``base``."""
        self._by_base[base] = owner
        insort_right(self._bases, base)

    def _place_words(
        self, pc: int, key: int, size: int, words: list[int], relocs: list[int], pcs: list[tuple[int, int]],
        returns: int = -1, computed: int = -1,
    ) -> Block:  # fmt: skip
        raw = pack(f"<{len(words)}Q", *words)
        base = self._reserve(len(raw))
        for i in relocs:
            words[i] += base
        self._fill(base, pack(f"<{len(words)}Q", *words))
        block = Block(pc, key, size, base, base + len(raw), (pcs, raw, relocs), returns, computed)
        self._know(base, block)
        self._at_base[base] = block
        self.pages.add(block)
        return block

    def _new_memory(self, size: int) -> memoryview:
        """Fresh memory for records, at least so much.  This can drop all translations."""
        if self._arenas and sum(map(len, self._arenas)) + max(_ARENA_SIZE, size) > self.tb_size:
            self.start_over()
        if self._spare and len(self._spare[-1]) >= size:
            memory = self._spare.pop()
        else:
            memory = host.memory(max(min(_ARENA_SIZE, self.tb_size), size))
        self._arenas.append(memory)
        return memory

    def _new_arena(self, size: int) -> None:
        memory = self._new_memory(size)
        self._arena = memory
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
        self.retired.append((self.epoch, self._arenas, code, regions, self.native))
        self._arenas = []
        self._arena_next = self._arena_end = 0
        self.native = None
        self.epoch += 1
        self.jumps.clear()
        for cpu in self.cpus:
            cpu.set("interrupt", 1)
            cpu.forget_jumps()
        self.reclaim()

    def reclaim(self) -> bool:
        """Free the memory of epochs that no CPU can be in any more; whether there was any."""
        # Out of a native system call leads only the jump cache, where nothing of what is dropped is left.
        oldest = min((cpu.epoch for cpu in self.cpus if not cpu.get("in_call")), default=OUTSIDE)
        done = [entry for entry in self.retired if entry[0] < oldest]
        if not done:
            return False
        self.retired = [entry for entry in self.retired if entry[0] >= oldest]
        ranges = []
        for _, arenas, code, regions, _ in done:
            for memory in arenas:
                start = ctypes.addressof(ctypes.c_char.from_buffer(memory))
                ranges.append((start, start + len(memory)))
            self._spare += arenas
            for address, size in code:
                self.region.unmap(address, size)
            if self.regions is not None:
                self.regions.forget(regions)
        kept = [b for b in self._bases if not any(lo <= b < hi for lo, hi in ranges)]
        self._bases, self._by_base = kept, {b: self._by_base[b] for b in kept}
        for lo, hi in ranges:
            for b in [b for b in self._at_base if lo <= b < hi]:
                del self._at_base[b]
        return True

    def _owner(self, ip: int) -> Block | Installed | None:
        # Without the lock, which others hold while they compile: in between they may insert, so the place is looked for again.
        bases, by_base = self._bases, self._by_base
        i = bisect_right(bases, ip) - 1
        while i >= 0:
            base = bases[i]
            last, i = i, bisect_right(bases, ip) - 1
            if i == last:
                owner = by_base[base]
                if ip >= owner.end:
                    return None
                return owner.block_of(ip) if hasattr(owner, "block_of") else owner
        return None

    def known_block(self, pc: int, key: int) -> Block | None:
        """The block for (pc, key), if there is one now."""
        block = self._blocks.get((pc, key))
        if block is None and self.image is not None:
            block = self.image.known(pc, key)
        native = self.native  # (another thread may drop everything)
        if block is None and native is not None:
            block = native.known(pc)
        return block

    def block_at(self, base: int) -> Block | None:
        """The block whose records begin at host address ``base``."""
        block = self._at_base.get(base)
        if block is None and self.image is not None:
            for group in self.image.groups:
                if group.base <= base < group.end:
                    return group.block_at(base)
        native = self.native
        if block is None and native is not None:
            return native.block_at(base)
        return block

    def valid_blocks(self) -> list[Block]:
        """The blocks in use that are there as objects, and those that native code has translated if they have run."""
        native = self.native
        if native is not None:
            native.entered_blocks()
        return [block for block in self._blocks.values() if block.valid]

    def adopt_block(self, block: Block) -> None:
        """A group of an image, or native blocks, have made an object of a block."""
        self._blocks.setdefault((block.pc, block.key), block)

    def install_group(self, group: Group) -> bool:
        """Use a group of an image, if guest code is what it was made from."""
        size = group.words.nbytes
        self.make_room(size)
        # Protected first: what another thread writes from now on makes us drop the group again.
        fresh = self.pages.watch_all(group.pages)
        if not group.is_current():
            self.pages.release(fresh)
            return False
        base = self._reserve(size)
        self._fill(base, group.words.cast("B"))
        group.prepare(base)
        if self.regions is not None:
            self.regions.expect(group)
        group.valid = True
        self._know(base, group)
        for page in group.pages:
            self.pages.watched[page].append(group)
        self.jumps.expect(self.region.routines["pyqemu_expect"], group)
        self.stats.image_blocks += len(group.pcs)
        return True

    def drop_group(self, group: Group) -> None:
        """Guest code on one of its pages has changed."""
        group.disconnect()
        if self.image is not None:
            self.image.forget(group)
        for block in list(group.blocks.values()):
            self.drop_block(block)
        for page in group.pages:
            there = self.pages.watched.get(page)
            if there is not None and group in there:
                there.remove(group)
            if self.regions is not None:
                self.regions.drop_page(page)
        words = host.view(group.base, group.end - group.base).cast("Q")
        for start in group.starts[:-1]:
            words[start] = self.resume

    def add_jump(self, cpu: Cpu, pc: int, base: int) -> None:
        """A computed jump leads to the block at ``base``."""
        with self._lock:
            if cpu.epoch == self.epoch:  # or else the block may be one that has been dropped, whose memory will be something else
                self.jumps.add(pc, base)

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

    def go_on(self, cpu: Cpu, ip: int) -> int:
        """Where to go on from a ``resume`` record: one of a region's table stands for a record, as the head of a block it stands for what
        the guest's code there means now.  Raises ``GuestFault``."""
        record = self.resolve(ip)
        block = self.block_of(ip)
        if record != ip or block is None or block.base != ip:
            return record
        cpu.pc = block.pc
        with self._lock:
            if self.native is not None:
                self.native.settle()
        found = self.find_block(cpu, block.pc)
        if block.valid:
            return ip
        cpu.remember_jump(block.pc, found.base)
        return found.base

    def open_program(self, program: str) -> None:
        """Keep what is learnt of the code of ``program`` under this name between runs, and use what is kept there: regions,
        translated blocks, and what the target remembers of instruction words."""
        self._program = program
        self._program_folder = folder = cache.program_folder(self.folder, program) if self.folder else ""
        self._recalled = not folder
        if self.regions is not None:
            self.regions.open(folder)
        self._fresh = 0
        self.pages.changed.clear()
        usual = self.threshold == HOT and self.on_dump is None and hasattr(self.memory, "code_origin")
        self.image = Image(self, os.path.join(folder, IMAGE_NAME) if folder else "") if usual else None
        self.shared = None

    def reopen_program(self) -> None:
        """The cache's folder is another: what is in use stays, and what is learnt from now on goes there."""
        if not self._program:
            return
        self._program_folder = folder = cache.program_folder(self.folder, self._program) if self.folder else ""
        if self.regions is not None:
            self.regions.open(folder)
        if self.image is not None:
            self.image.path = os.path.join(folder, IMAGE_NAME) if folder else ""
        if self.shared is not None:
            self.shared.move()

    def hang_up(self) -> None:
        """Have nothing more to do with the compile processes that there are, and let no thread wait for them.  The lock is held."""
        client, self._client = self._client, None
        if client is not None:
            client.hang_up()
        if self.regions is not None:
            self.regions.hang_up()

    def _find_shared(self, pc: int, key: int) -> Block | None:
        """The block for (pc, key) from what other programs have made of the library that it is in."""
        if self.shared is None:
            from .shared import Shared

            self.shared = Shared(self)
        return self.shared.find(pc, key)

    def _recall_words(self) -> None:
        """Before the first translation: what the target remembers of the program."""
        if self._recalled:
            return
        self._recalled = True
        recall = getattr(self.target, "recall", None)
        if recall is not None:
            data = cache.read_words(self._program_folder)
            if data is not None:
                recall(data)

    def keep_program(self, *, wait: bool = False) -> None:
        """Write down what ``open_program`` will want.  Done by a process of its own unless the caller wants to ``wait`` for it."""
        remember = getattr(self.target, "remember", None)
        data = remember() if remember is not None and self._program_folder else None
        if data is not None:
            cache.write_words(self._program_folder, data)
        image, fresh, self._fresh = self.image, self._fresh, 0
        native = self.native
        if native is not None:
            entered = native.entered()
            fresh, self._native_kept = fresh + entered - self._native_kept, entered
        if image is None or not image.path or self._debugged or fresh < (1 if image.count < _FEW else min(image.count >> 5, _MANY)):
            return
        try:
            from .imagewriter import write_image, write_image_aside
        except ImportError:  # the guest's root is another now, and our files are out of sight
            return
        wait = wait or (self.place is not None and self.place.childless)
        with self._lock:
            (write_image if wait else write_image_aside)(self, image)

    def pc_of(self, ip: int) -> int:
        """Guest pc of the record at host address ``ip``."""
        block = self.block_of(ip)
        if block is None:
            raise EngineError(f"no record at {ip:#x}")
        return block.pc_of(ip)

    def handler_at(self, ip: int) -> str:
        """Key of the handler of the record at host address ``ip``."""
        return self.handler_names()[ctypes.c_uint64.from_address(ip).value]

    def link(self, cpu: Cpu, record: int, base: int, owner: Block | Group | Piece) -> None:
        """Make the link that the ``link`` record at ``record``, which ``cpu`` has left from, lead to a block (``find_entry``)."""
        if cpu.epoch != self.epoch:
            return  # the record may be one that has been dropped, whose memory will be something else
        word = ctypes.c_uint64.from_address(record + 16).value
        owner.arrivals.append((word, record))
        ctypes.c_uint64.from_address(word).value = base
        if not owner.valid:  # another thread has dropped it meanwhile, and may have seen no link yet
            ctypes.c_uint64.from_address(word).value = record

    # ---- invalidation ----
    def invalidate(self, start: int, size: int) -> None:
        """Code in ``[start, start + size)`` is about to change; writes to its pages go through again."""
        with self._lock:
            for page in range(start & -4096, start + size, 4096):
                if page in self.pages.watched:
                    self.pages.open(page)
                else:  # (another name of a page with code)
                    self.memory.unprotect_code(page)

    def synchronize(self, start: int, size: int) -> None:
        """The guest asks that code in ``[start, start + size)`` be read again: only what can change unseen has to be."""
        with self._lock:
            for page in self.pages.within(start, size):
                if self.memory.changes_unseen(page):
                    self.pages.open(page)

    def flush(self) -> None:
        """Forget all translations."""
        with self._lock:
            self.pages.forget_all()

    def write_fault(self, address: int) -> bool:
        """A guest write to guest ``address`` faulted: if its page held code, put that out of use and allow the write."""
        page = address & -4096
        with self._lock:
            if page not in self.pages.watched:
                return False
            self.pages.open(page)
        return True

    def drop_block(self, block: Block) -> None:
        """A block is not used any more, whatever comes.  Called with the lock held."""
        block.valid = False
        block.asleep = 0
        # Who has found it finds another: jump caches are not looked through.
        ctypes.c_uint64.from_address(block.base).value = self.resume
        for word, record in tuple(block.arrivals):
            if ctypes.c_uint64.from_address(word).value == block.base:
                ctypes.c_uint64.from_address(word).value = record
        for table in (self._blocks, self._checked, self._steps, self._checked_steps):
            if table.get((block.pc, block.key)) is block:
                del table[block.pc, block.key]

    # ---- debugging ----
    def set_breakpoint(self, pc: int) -> None:
        """Make ``run`` return EXIT_DEBUG in front of the instruction at ``pc``.

        A CPU on another thread notices when it next enters a block anew; stop it first for a breakpoint that counts from now on.
        """
        with self._lock:
            self._debugged = True
            self._breakpoints.add(pc)
            self._retranslate(pc)

    def clear_breakpoint(self, pc: int) -> None:
        """Take the breakpoint at ``pc`` away, if there is one."""
        with self._lock:
            self._breakpoints.discard(pc)
            self._retranslate(pc)

    def _retranslate(self, pc: int) -> None:
        """The code at ``pc`` is the same and will mean something else."""
        page = pc & -4096
        if page in self.pages.watched:
            self.pages.open(page, for_good=True)
        self.pages.forget(page)

    @property
    def breakpoints(self) -> frozenset[int]:
        return frozenset(self._breakpoints)

    # ---- CPUs and signals ----
    def new_cpu(self) -> Cpu:
        """A CPU with the target's reset state."""
        cpu = Cpu(self)
        with self._lock:
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

    def forget_signals(self) -> None:
        """Recorded host signals were another process's: the parent's of this one."""
        self.region.forget_signals()

    def host_fds(self) -> tuple[int, ...]:
        """Descriptors of this process that the engine uses."""
        own = () if self._client is None else self._client.fds()
        if self.standby is not None:
            own = (*own, self.standby.fileno())
        return own if self.regions is None else own + self.regions.client_fds()

    def before_fork(self) -> None:
        """Call before a fork: no other thread is in the middle of a change then.  ``after_fork_parent`` or ``after_fork`` ends it."""
        self._lock.acquire()

    def after_fork_parent(self) -> None:
        """Call in the parent, also when the fork has failed."""
        self._lock.release()

    def after_fork(self) -> None:
        """Call in the child of a fork: the compile process belongs to the parent, other threads' CPUs are gone."""
        self._fresh = 0  # what the parent has translated is the parent's to keep
        if self.native is not None:
            self._native_kept = self.native.entered()
        for cpu in self.cpus:
            cpu.epoch = OUTSIDE
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
        self.keep_program()
        for cpu in list(self.cpus):
            cpu.close()
        if self.regions is not None:
            self.regions.close()
        if self._client is not None:
            self._client.close()
            self._client = None
        if self.standby is not None:
            self.standby.close()

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _mapped(segment: cache.Segment, map_code: Callable[[int, int], Any]) -> Any:
    """What ``map_code`` gives for file and offset of a segment's code.  Where the cache's file system forbids execution, a memory file
    takes its place."""
    try:
        return map_code(segment.fd, segment.code_offset)
    except OSError:
        fd = os.memfd_create("pyqemu-code")
        try:
            os.write(fd, os.pread(segment.fd, segment.code_size, segment.code_offset))
            return map_code(fd, 0)
        finally:
            os.close(fd)


def _make_lock() -> Any:
    from _thread import RLock

    return RLock()


__all__ = ["Cpu", "Engine", "Handlers"]
