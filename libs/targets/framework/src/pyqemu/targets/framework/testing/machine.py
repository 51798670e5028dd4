"""Two machines that run guest code of any target: the reference interpreter and the native engine.

``ReferenceMachine`` translates blocks as the engine does and runs each record's handler in the reference interpreter of ``tcg_ir``: it
is slow, needs no compiler, and is the oracle.  ``NativeMachine`` is the real engine (``pyqemu.tcg_jit`` must be installed).  Both work on
real host memory, so that a target's Python helpers see what they expect.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import tempfile
from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol

from pyqemu.tcg_ir import Function, StateLayout
from pyqemu.tcg_ir.interp import GuestFault, Interpreter
from pyqemu.tcg_ir.memory import RawMemory
from pyqemu.tcg_ir.state import (
    EXIT_CHECK,
    EXIT_EXCEPTION,
    EXIT_FAULT,
    EXIT_HELPER,
    EXIT_HOT,
    EXIT_INTERRUPT,
    EXIT_LOOKUP,
    FP_PATIENCE,
)  # fmt: skip
from pyqemu.tcg_ir.threaded import JUMP_CACHE_ENTRIES, BlockWriter
from pyqemu.tcg_ir.verify import verify

PAGE: Final = 4096
_RESERVED: Final = 1 << 32
_GUARD: Final = 1 << 30  # kept inaccessible on both sides: small negative addresses must not reach what the host has there
_MAP_NORESERVE: Final = 0x4000
_M64: Final = 0xFFFF_FFFF_FFFF_FFFF
_NEVER_HOT: Final = 1 << 62


class FetchFault(Exception):
    """Code is fetched from where there is none."""

    def __init__(self, address: int) -> None:
        super().__init__(f"no code at {address:#x}")
        self.address = address


class TargetLike(Protocol):
    """What a machine needs of a target; ``tcg_jit``'s ``Target`` is this and more."""

    layout: StateLayout

    @property
    def pc_shift(self) -> int: ...

    @property
    def helpers(self) -> Sequence[Callable[[Any, int], None]]: ...

    def block_key(self, cpu: Any) -> int: ...

    def translate(self, writer: BlockWriter, fetch: Callable[[int, int], bytes], pc: int, cpu: Any) -> None: ...

    def trace(self, key: str) -> Function: ...


class GuestMemory:
    """The low 4 GiB of a guest, mapped page by page; code is what ``code`` declares, to the byte."""

    def __init__(self) -> None:
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | _MAP_NORESERVE
        self._map = mmap.mmap(-1, _RESERVED + 2 * _GUARD, flags=flags, prot=mmap.PROT_READ | mmap.PROT_WRITE)
        self.gbase: Final = ctypes.addressof(ctypes.c_char.from_buffer(self._map)) + _GUARD
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._protect(-_GUARD, _RESERVED + 2 * _GUARD, 0)
        self.pages: Final[set[int]] = set()
        self.ranges: Final[list[tuple[int, int]]] = []  # host addresses, start and end
        self._code: list[tuple[int, int]] = []

    def _protect(self, address: int, size: int, prot: int) -> None:
        protect = self._libc.mprotect
        if protect(ctypes.c_void_p(self.gbase + address), ctypes.c_size_t(size), prot):
            raise OSError(ctypes.get_errno(), "mprotect")

    def map(self, address: int, data: bytes) -> None:
        """Make the pages under ``data`` accessible and store it there."""
        for page in range(address & -PAGE, address + len(data), PAGE):
            if page not in self.pages:
                self.pages.add(page)
                self._protect(page, PAGE, mmap.PROT_READ | mmap.PROT_WRITE)
                self.ranges.append((self.gbase + page, self.gbase + page + PAGE))
        self.write(address, data)

    def code(self, address: int, data: bytes, *, alone: bool = False) -> None:
        """Map ``data`` as code: it can be fetched, nothing behind it can; ``alone``: and no code that was declared before."""
        self.map(address, data)
        if alone:
            self._code.clear()
        self._code.append((address, address + len(data)))

    def write(self, address: int, data: bytes) -> None:
        self._map[_GUARD + address : _GUARD + address + len(data)] = data

    def read(self, address: int, size: int) -> bytes:
        return self._map[_GUARD + address : _GUARD + address + size]

    def fetch(self, pc: int, size: int) -> bytes:
        for start, end in self._code:
            if start <= pc < end:
                return self.read(pc, min(size, end - pc))
        raise FetchFault(pc)

    def changes_unseen(self, page: int) -> bool:
        return False

    def protect_code(self, page: int) -> None:
        self._protect(page, PAGE, mmap.PROT_READ)

    def unprotect_code(self, page: int) -> None:
        self._protect(page, PAGE, mmap.PROT_READ | mmap.PROT_WRITE)

    def forget(self) -> None:
        """Unmap everything."""
        for page in self.pages:
            self.unprotect_code(page)
            self.write(page, bytes(PAGE))
            self._protect(page, PAGE, 0)
        self.pages.clear()
        self.ranges.clear()
        self._code.clear()


class Machine(Protocol):
    """What a test needs of either machine.  ``run`` gives one of ``tcg_ir.state.EXIT_*``."""

    layout: StateLayout
    memory: GuestMemory
    pc: int

    def get(self, name: str, index: int = 0) -> int: ...

    def set(self, name: str, value: int, index: int = 0) -> None: ...

    def run(self) -> int: ...

    def reset(self) -> None: ...

    @property
    def exit_arg(self) -> int: ...

    @property
    def fault_address(self) -> int: ...

    def read_state(self) -> bytes: ...


class _Keys(dict[str, int]):
    """Handler keys -> made-up addresses; ``names`` is the way back."""

    def __init__(self) -> None:
        super().__init__()
        self.names: Final[dict[int, str]] = {}

    def __missing__(self, key: str) -> int:
        address = self[key] = 0x7000_0000_0000 + 64 * len(self)
        self.names[address] = key
        return address


class _Helpers(dict[str, Function]):
    """Helper functions of a target (key ``fn:NAME``), traced when they are first called."""

    def __init__(self, target: TargetLike) -> None:
        super().__init__()
        self.target = target

    def __missing__(self, name: str) -> Function:
        self[name] = function = self.target.trace("fn:" + name)
        verify(function)
        return function


class _Placed:
    """A block in memory."""

    def __init__(self, writer: BlockWriter, source: bytes) -> None:
        self.buffer = (ctypes.c_uint64 * len(writer.words))(*[w & _M64 for w in writer.words])
        self.base = ctypes.addressof(self.buffer)
        self.end = self.base + 8 * len(writer.words)
        for i in writer.relocs:
            self.buffer[i] += self.base
        self.pc = writer.pc
        self.pcs = writer.pcs
        self.source = source

    def pc_of(self, ip: int) -> int:
        at = (ip - self.base) >> 3
        return [pc for word, pc in self.pcs if word <= at][-1]


class ReferenceMachine:
    """Runs a target in the reference interpreter.  ``max_records``: ``run`` raises ``RuntimeError`` after so many."""

    def __init__(self, target: TargetLike, memory: GuestMemory | None = None, *, max_records: int = 100_000) -> None:
        self.target: Final = target
        self.layout: StateLayout = target.layout
        self.memory: GuestMemory = memory or GuestMemory()
        self.engine: Final = self  # what a helper may reach through cpu.engine
        self.max_records: Final = max_records
        self.recheck = False
        self._state = ctypes.create_string_buffer(self.layout.size)
        self._jumps = (ctypes.c_uint64 * (2 * JUMP_CACHE_ENTRIES))()
        self.env: Final = ctypes.addressof(self._state)
        self._keys = _Keys()
        self._functions: dict[int, Function] = {}
        self._blocks: dict[tuple[int, int, bool], _Placed] = {}
        self._last: _Placed | None = None  # where execution was last
        self._raw = RawMemory(())
        self._interp = Interpreter(self._raw, _Helpers(target))
        self._interp.on_exception = lambda: self.set("fp_patience", FP_PATIENCE)
        self.reset()

    def reset(self) -> None:
        """Reset state and memory; translations of code that is still the same stay."""
        ctypes.memset(self.env, 0, self.layout.size)
        self.memory.forget()
        for name, field in self.layout.fields.items():
            for i in range(field.count if field.reset else 0):
                self.set(name, field.reset, i)
        ctypes.memset(self._jumps, 0, ctypes.sizeof(self._jumps))
        self._jumps[0] = _M64  # what is zero matches nothing but pc 0, which no guest pc of all ones does
        self.set("gbase", self.memory.gbase)
        self.set("jump_cache", ctypes.addressof(self._jumps))
        self.set("mxcsr", 0x1F80)

    # ---- state ----
    def get(self, name: str, index: int = 0) -> int:
        """A field of the state as an unsigned int."""
        at = self.layout.at(name, index)
        return int.from_bytes(ctypes.string_at(self.env + at, max(self.layout.fields[name].type.bits // 8, 1)), "little")

    def set(self, name: str, value: int, index: int = 0) -> None:
        at, t = self.layout.at(name, index), self.layout.fields[name].type
        ctypes.memmove(self.env + at, (value & t.mask).to_bytes(max(t.bits // 8, 1), "little"), max(t.bits // 8, 1))

    def read_state(self) -> bytes:
        return self._state.raw

    @property
    def pc(self) -> int:
        return self.get("pc")

    @pc.setter
    def pc(self, value: int) -> None:
        self.set("pc", value)

    @property
    def exit_arg(self) -> int:
        return self.get("exit_arg")

    @property
    def fault_address(self) -> int:
        """Guest address of the last fault."""
        return self.get("fault_addr") - self.memory.gbase & _M64

    def raise_exception(self, number: int) -> None:
        """For Python helpers: ``run`` returns EXIT_EXCEPTION with this number."""
        self.set("exit_reason", EXIT_EXCEPTION)
        self.set("exit_arg", number)

    # ---- blocks ----
    def block(self, pc: int, checked: bool = False) -> _Placed:
        key = (pc, self.target.block_key(self), checked)
        block = self._blocks.get(key)
        if block is not None and self.memory.fetch(pc, max(len(block.source), 1)) == block.source:
            return block
        writer = BlockWriter(self._keys, pc)
        writer.head(_NEVER_HOT)
        self.recheck = checked
        try:
            self.target.translate(writer, self.memory.fetch, pc, self)
        finally:
            self.recheck = False
        block = self._blocks[key] = _Placed(writer, self.memory.fetch(pc, max(writer.size, 1)))
        return block

    def handler_keys(self) -> list[str]:
        """Keys of all handlers that blocks have named so far."""
        return list(self._keys)

    def share_handlers(self, other: ReferenceMachine) -> None:
        """Use the handlers that ``other``, a machine of the same target, has traced, and let it use ours; drops all blocks."""
        self.flush()
        self._keys, self._functions = other._keys, other._functions

    def function(self, key: str) -> Function:
        """The (verified) IR of a handler."""
        function = self._functions.get(self._keys[key])
        if function is None:
            function = self.target.trace(key)
            verify(function)
            self._functions[self._keys[key]] = function
        return function

    def _by_address(self, address: int) -> Function:
        function = self._functions.get(address)
        if function is None:
            function = self.function(self._keys.names[address])
        return function

    def _block_of(self, ip: int) -> _Placed:
        block = self._last
        if block is None or not block.base <= ip < block.end:
            block = self._last = next(b for b in self._blocks.values() if b.base <= ip < b.end)
        return block

    def flush(self) -> None:
        """Forget all translations of blocks; handlers stay."""
        self._blocks.clear()
        self._last = None

    def describe(self, block: _Placed) -> str:
        """A block as text, one record per line: number, handler key, operand words; links as the number of the record they lead to."""
        keys = self._keys.names
        starts = [i for i, word in enumerate(block.buffer) if word in keys]
        numbers = {block.base + 8 * i: n for n, i in enumerate(starts)}
        spans = zip(starts, [*starts[1:], len(block.buffer)], strict=True)
        pcs = dict(block.pcs[1:])
        lines = []
        for n, (start, stop) in enumerate(spans):
            if start in pcs:
                lines.append(f"{pcs[start]:#x}:")
            words = [
                f"->{numbers[w]}" if w in numbers else f"+{w - block.base}" if block.base <= w < block.end else f"{w:#x}"
                for w in block.buffer[start + 1 : stop]
            ]
            lines.append(f"{n:4} {keys[block.buffer[start]]:<16} {' '.join(words)}".rstrip())
        return "\n".join(lines)

    # ---- running ----
    def run(self) -> int:
        """Run from ``pc`` to EXIT_SYSCALL, EXIT_EXCEPTION, EXIT_FAULT, EXIT_INTERRUPT or EXIT_ICOUNT; ``pc`` is then exact."""
        left = self.max_records
        state = (self.env, self.env + self.layout.size)
        jumps = (ctypes.addressof(self._jumps), ctypes.addressof(self._jumps) + ctypes.sizeof(self._jumps))
        known: _Placed | None = None
        try:
            block = self.block(self.pc)
            ip, base1, gbase = block.base, self.get("base1"), self.memory.gbase
            while True:
                left -= 1
                if left < 0:
                    raise RuntimeError(f"more than {self.max_records} records run, pc is near {self._block_of(ip).pc_of(ip):#x}")
                here = self._block_of(ip)
                if here is not known:
                    self._raw.ranges[:] = [state, (here.base, here.end), *self.memory.ranges, jumps]
                    known = here
                self._interp.fpenv = self.get("mxcsr")
                try:
                    outcome = self._interp.run(self._by_address(ctypes.c_uint64.from_address(ip).value), (self.env, ip, base1, gbase))
                except GuestFault as fault:
                    self.set("mxcsr", self._interp.fpenv)
                    if self.get("spec_ip"):
                        ip, base1 = self.get("spec_ip"), self.get("base1")
                        self.set("spec_ip", 0)
                        continue
                    self.set("fault_addr", fault.address + gbase)
                    self.set("exit_reason", EXIT_FAULT)
                    self.pc = self._block_of(self.get("fault_ip")).pc_of(self.get("fault_ip"))
                    return EXIT_FAULT
                self.set("mxcsr", self._interp.fpenv)
                if outcome.kind != "leave":
                    ip, base1 = outcome.ip, outcome.pinned["base1"]
                    continue
                entry = self._left()
                if entry < 0:
                    return self.get("exit_reason")
                ip, base1 = entry, self.get("base1")
        except FetchFault as fault:
            self.pc = fault.address
            self.set("fault_addr", fault.address + self.memory.gbase)
            self.set("exit_reason", EXIT_FAULT)
            return EXIT_FAULT

    def _left(self) -> int:
        """A handler left: the record to go on with, or -1 when the embedder is to act."""
        reason = self.get("exit_reason")
        at = self.get("ip")
        if reason == EXIT_LOOKUP:
            return self.block(self.pc).base
        if reason == EXIT_HELPER:
            self.pc = self._block_of(at).pc_of(at)
            size = ctypes.c_uint64.from_address(at + 16).value
            self.target.helpers[self.exit_arg](self, at)
            return at + size if self.get("exit_reason") == EXIT_HELPER else -1
        if reason == EXIT_CHECK:
            failed = self._block_of(at)
            self.pc = failed.pc
            block = self.block(failed.pc)
            return (self.block(failed.pc, True) if block is failed else block).base
        if reason == EXIT_HOT:
            return at + 32
        if reason == EXIT_EXCEPTION:
            self.pc = self._block_of(at).pc_of(at)
            emulate = getattr(self.target, "emulate", None)  # as for the engine, not every target has it
            if emulate is not None and emulate(self, self.exit_arg):
                return self.block(self.pc).base
        elif reason == EXIT_INTERRUPT:
            self.set("interrupt", 0)
        return -1


class NativeMachine:
    """The same face over the native engine.  Raises ``ImportError`` when ``pyqemu.tcg_jit`` is not installed.

    ``options`` go to the engine (``hot``, ``wait_for_regions``, ``verify``).
    """

    def __init__(self, target: Any, *, cache_dir: str | None = None, **options: Any) -> None:
        from pyqemu.tcg_jit import Engine
        from pyqemu.tcg_jit.errors import GuestFault as NoCode

        class Memory(GuestMemory):
            def fetch(self, pc: int, size: int) -> bytes:
                try:
                    return super().fetch(pc, size)
                except FetchFault:
                    raise NoCode(pc, size, execute=True) from None

        self.layout: StateLayout = target.layout
        self.memory: GuestMemory = Memory()
        # A cache of its own unless the environment names one: what one run compiled must not hide what the next cannot.
        self._folder = None if cache_dir or "PYQEMU_CACHE_DIR" in os.environ else tempfile.TemporaryDirectory(prefix="pyqemu-test-")
        self.native: Final = Engine(target, self.memory, cache_dir=self._folder.name if self._folder else cache_dir, **options)
        self.cpu: Final = self.native.new_cpu()

    def reset(self) -> None:
        self.native.flush()
        self.memory.forget()
        for name, field in self.layout.fields.items():
            if name not in ("gbase", "jump_cache", "host_mxcsr", "host_sp"):
                for i in range(field.count):
                    self.set(name, field.reset, i)
        self.cpu.set("mxcsr", 0x1F80)

    def get(self, name: str, index: int = 0) -> int:
        size = self.layout.fields[name].type.bits // 8
        if size <= 8:
            return self.cpu.get(name, index)
        at = self.layout.at(name, index)
        return int.from_bytes(ctypes.string_at(self.cpu.env + at, size), "little")

    def set(self, name: str, value: int, index: int = 0) -> None:
        size = self.layout.fields[name].type.bits // 8
        if size <= 8:
            self.cpu.set(name, value, index)
            return
        data = (value & self.layout.fields[name].type.mask).to_bytes(size, "little")
        ctypes.memmove(self.cpu.env + self.layout.at(name, index), data, size)

    def read_state(self) -> bytes:
        return self.cpu.read_state()

    @property
    def pc(self) -> int:
        return self.cpu.pc

    @pc.setter
    def pc(self, value: int) -> None:
        self.cpu.pc = value

    @property
    def exit_arg(self) -> int:
        return self.cpu.exit_arg

    @property
    def fault_address(self) -> int:
        return self.get("fault_addr") - self.memory.gbase & _M64

    def run(self) -> int:
        return self.cpu.run()
