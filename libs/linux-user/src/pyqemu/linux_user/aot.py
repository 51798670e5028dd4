"""Translating a program and its libraries before it runs, so that its first run starts warm.

Code is found by following control flow from entry points and function symbols.  The program and its interpreter are mapped as for
a run; where the interpreter will put the libraries it says itself (``LD_TRACE_LOADED_OBJECTS``: it maps them, prints their addresses
and ends).  Then all handlers that the code needs are compiled, and regions of all functions, into the cache folder.  Nothing of the
program is run.

A target whose decoding depends on a mode that code changes as it runs (``region_constants``) gets handlers only: which modes a
function will see is not known before.  Nothing can be said of code that is loaded later, or made at run time.
"""

from __future__ import annotations

from struct import Struct, unpack_from
from typing import TYPE_CHECKING, Any, NamedTuple

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.errors import CompileError, GuestFault

from .elf import PT_LOAD, ElfFile, extent, load, open_elf
from .errors import LoadError
from .kernel import Kernel
from .mm import page_up
from .process import CAPTURE, Process
from .program import boot, find_program
from .start import AT_BASE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_SHT_SYMTAB, _SHT_DYNSYM, _STT_FUNC, _SHN_UNDEF = 2, 11, 2, 0
_SECTION = {64: Struct("<IIQQQQIIQQ"), 32: Struct("<IIIIIIIIII")}
_ET_DYN = 3
#: Handlers asked for at once.
_BATCH = 48



class Module(NamedTuple):
    """A file that is mapped: ``bias`` is added to its addresses; ``low`` to ``high``: its code."""

    path: str
    bias: int
    low: int
    high: int
    roots: tuple[int, ...]


class Report(NamedTuple):
    """What was done.  ``skipped``: (what, why) for code that could not be translated, ``left_out``: libraries and why."""

    modules: list[Module]
    blocks: int
    instructions: int
    handlers: int
    regions: int
    found: int
    folder: str
    skipped: list[tuple[str, str]]
    left_out: list[tuple[str, str]]


def translate(
    path: str,
    *,
    cpu: str = "",
    sysroot: str = "",
    engine: Mapping[str, Any] | None = None,
    progress: Callable[[str, int, int], None] | None = None,
) -> Report:
    """Translate ``path`` and its libraries into the cache; raises ``LoadError``, ``UnsupportedError``, ``EngineError``."""
    from pyqemu.tcg_jit.engine import Engine

    options = {"hot": 1, **(engine or {})}
    kernel = Kernel(sysroot=sysroot, cpu=cpu, engine_factory=lambda target, mm: Engine(target, mm, **options))
    program = find_program(kernel, os.fsencode(path), [os.fsencode(path)])
    try:
        processor = boot(kernel, program, [])
        modules, left_out = _modules(kernel, program, path, cpu, sysroot, engine)
    finally:
        program.close()
    try:
        return _Work(kernel.engine, processor, modules, progress or _quiet).run(left_out)
    finally:
        kernel.engine.close()


def _quiet(step: str, done: int, total: int) -> None:
    """Nobody looks."""


def _modules(
    kernel: Kernel, program: Any, path: str, cpu: str, sysroot: str, engine: Mapping[str, Any] | None
) -> tuple[list[Module], list[tuple[str, str]]]:
    """Everything that will be mapped, as far as it is known where."""
    elf: ElfFile = program.elf
    base = page_up(kernel.mm.limit // 3 * 2) if elf.type == _ET_DYN else 0
    modules = [_module(elf, base - extent(elf)[0] if base else 0)]
    left_out: list[tuple[str, str]] = []
    if program.interpreter is None:
        return modules, left_out
    interpreter: ElfFile = program.interpreter
    word = elf.bits // 8
    words = [int.from_bytes(kernel.auxv[i : i + word], "little") for i in range(0, len(kernel.auxv), word)]
    modules.append(_module(interpreter, dict(zip(words[::2], words[1::2], strict=True))[AT_BASE]))
    for name, place, address in _libraries(path, cpu, sysroot, engine):
        host = os.fsdecode(kernel.translate_path(os.fsencode(place)) or os.fsencode(place))
        try:
            library = open_elf(host, place)
        except LoadError as error:
            left_out.append((name, error.why))
            continue
        try:
            library.read_segments()
            if os.path.samefile(host, interpreter.path):
                continue
            low, high = extent(library)
            if not kernel.mm.vmas.is_free(address, address + high - low):
                left_out.append((name, f"its place {address:#x} is taken"))
                continue
            load(library, kernel.mm, address)
            modules.append(_module(library, address - low))
        except LoadError as error:
            left_out.append((name, error.why))
        finally:
            library.close()
    if len(modules) == 2 and not left_out:
        left_out.append(("libraries", "the program interpreter does not say where it puts them"))
    return modules, left_out


def _libraries(path: str, cpu: str, sysroot: str, engine: Mapping[str, Any] | None) -> list[tuple[str, str, int]]:
    """(name, path, address) of the libraries, as the program interpreter lists them."""
    run = Process(
        [path], env={"LD_TRACE_LOADED_OBJECTS": "1"}, cpu=cpu, sysroot=sysroot, stdin=b"", stdout=CAPTURE, stderr=CAPTURE, engine=engine,
    ).run()  # fmt: skip
    out = []
    for line in (run.stdout or b"").decode("utf-8", "replace").splitlines():
        name, arrow, rest = line.strip().partition(" => ")
        place, _, address = (rest if arrow else name).rpartition(" (0x")
        if place.startswith("/") and address.endswith(")"):
            out.append((name if arrow else place, place, int(address[:-1], 16)))
    return out


def _module(elf: ElfFile, bias: int) -> Module:
    code = [s for s in elf.segments if s.type == PT_LOAD and s.flags & 1]
    low = min((s.vaddr for s in code), default=0) + bias
    high = max((s.vaddr + s.memsz for s in code), default=0) + bias
    roots = {elf.entry + bias} if elf.entry else set()
    roots.update(address + bias for address in function_symbols(elf))
    return Module(elf.path, bias, low, high, tuple(sorted(r for r in roots if low <= r < high)))


def function_symbols(elf: ElfFile) -> list[int]:
    """Addresses of the functions that the symbol tables name; none when there are no tables, or they are damaged."""
    wide = elf.bits == 64
    head = os.pread(elf.fd, 64, 0)
    (offset,) = unpack_from("<Q" if wide else "<I", head, 40 if wide else 32)
    size, count = unpack_from("<HH", head, 58 if wide else 46)
    shape = _SECTION[elf.bits]
    table = os.pread(elf.fd, size * count, offset)
    if size != shape.size or len(table) != size * count:
        return []
    symbol = Struct("<IBBHQQ" if wide else "<IIIBBH")
    out: set[int] = set()
    for section in shape.iter_unpack(table):
        if section[1] not in (_SHT_SYMTAB, _SHT_DYNSYM) or section[9] != symbol.size:
            continue
        data = os.pread(elf.fd, section[5], section[4])
        for entry in symbol.iter_unpack(data[: len(data) // symbol.size * symbol.size]):
            info, place, value = (entry[1], entry[3], entry[4]) if wide else (entry[3], entry[5], entry[1])
            if info & 15 == _STT_FUNC and place != _SHN_UNDEF:
                out.add(value)
    return sorted(out)


class _Work:
    """Finding code, and having it compiled."""

    def __init__(self, engine: Any, cpu: Any, modules: list[Module], progress: Callable[[str, int, int], None]) -> None:
        self.engine = engine
        self.cpu = cpu
        self.modules = modules
        self.progress = progress
        self.skipped: list[tuple[str, str]] = []
        self.handlers = 0
        self.instructions = 0

    def run(self, left_out: list[tuple[str, str]]) -> Report:
        engine = self.engine
        heads, others = self.discover()
        self.compile("handlers", last=True)
        regions = found = 0
        if engine.regions is not None and not getattr(engine.target, "region_constants", ()):
            blocks = self.place(heads + others)
            engine.regions.make_ahead(self.cpu, blocks, set(heads), lambda done: self.progress("regions", done, len(blocks)))
            regions, found = engine.stats.regions, engine.stats.regions_found
            self.skipped += [(reason.partition(": ")[0], reason.partition(": ")[2]) for reason in engine.stats.region_failures]
        folder = engine.regions.folder if engine.regions is not None and regions else engine.folder
        return Report(
            self.modules, len(heads) + len(others), self.instructions, self.handlers, regions, found, folder, self.skipped, left_out
        )

    def discover(self) -> tuple[list[int], list[int]]:
        """Guest addresses of blocks: those at roots, and those that control flow leads to."""
        engine, cpu = self.engine, self.cpu
        spans = [(m.low, m.high) for m in self.modules]
        roots = list(dict.fromkeys(pc for m in self.modules for pc in m.roots))
        seen: set[int] = set()
        heads: list[int] = []
        others: list[int] = []
        pending: list[int] = []
        for number, root in enumerate(roots):
            pending.append(root)
            while pending:
                pc = pending.pop()
                if pc in seen or not any(low <= pc < high for low, high in spans):
                    continue
                seen.add(pc)
                try:
                    writer = engine.decode(cpu, pc)
                except GuestFault:
                    continue
                except Exception as error:  # a target's own error for what it cannot decode is not worth ending for
                    if not type(error).__module__.startswith("pyqemu."):
                        raise
                    self.skipped.append((f"{pc:#x}", str(error)))
                    continue
                (heads if pc == root else others).append(pc)
                self.instructions += writer.insns
                pending += writer.successors
                if writer.returns >= 0:
                    pending.append(writer.returns)
            if number % 64 == 0:
                self.progress("code", number, len(roots))
                self.compile("code")
        self.progress("code", len(roots), len(roots))
        return heads, others

    def compile(self, step: str, last: bool = False) -> None:
        """Have missing handlers compiled, when there are enough of them or these are the last."""
        missing = self.engine.handlers.missing
        if not missing or (len(missing) < _BATCH and not last):
            return
        wanted = len(missing)
        try:
            self.engine.need_handlers()
        except CompileError as error:
            self.skipped.append(("handler", str(error)))
            wanted -= 1
        self.handlers += wanted

    def place(self, pcs: list[int]) -> list[Any]:
        """Blocks with their records, linked to each other."""
        engine, cpu = self.engine, self.cpu
        blocks = []
        for n, pc in enumerate(pcs):
            try:
                blocks.append(engine.find_block(cpu, pc))
            except (GuestFault, CompileError):
                continue
            if n % 256 == 0:
                self.progress("blocks", n, len(pcs))
        for block in blocks:
            engine.link_ahead(block)
        self.progress("blocks", len(pcs), len(pcs))
        return blocks


__all__ = ["Module", "Report", "function_symbols", "translate"]
