"""Running single IR functions natively, for tests: compile here, map read and execute only, call through the trampoline."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable, Mapping

from pyqemu.tcg_ir import Function
from pyqemu.tcg_jit import cache, host
from pyqemu.tcg_jit.llvm import Compiler
from pyqemu.tcg_jit.lower import Lowering
from pyqemu.tcg_jit.server import write_runtime


class Native:
    """Compiles batches of functions and runs them on a state block of real memory."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.compiler = Compiler()
        self.region = host.code_region()
        if self.region.enter is None:
            segment = cache.open_segment(os.path.join(folder, write_runtime(folder)))
            assert segment is not None
            routines = dict(zip(segment.names, segment.offsets, strict=True))
            self.region.start_runtime(segment.fd, segment.code_offset, segment.code_size, routines)
            segment.close()
        memory = host.PROT_READ | host.PROT_WRITE
        self.state = host.mmap(0, 65536, memory, host.MAP_PRIVATE | host.MAP_ANONYMOUS)
        self.guest = host.mmap(0, 65536, memory, host.MAP_PRIVATE | host.MAP_ANONYMOUS)
        self.record = host.mmap(0, 4096, memory, host.MAP_PRIVATE | host.MAP_ANONYMOUS)

    def compile(self, functions: Iterable[Function], helpers: Mapping[str, Function] | None = None) -> list[int]:
        """Host addresses of the functions."""
        lowering = Lowering()
        count = 0
        for function in functions:
            lowering.add_threaded(function, f"h{count}")
            count += 1
        for name, helper in (helpers or {}).items():
            lowering.add_helper(helper, f"fn_{name}")
        blob, symbols = self.compiler.compile(lowering.text(), verify=True)
        path = cache.write_segment(self.folder, f"test{id(lowering)}", blob, {"x": 0})
        segment = cache.open_segment(path)
        assert segment is not None
        base = self.region.map(segment.fd, segment.code_offset, segment.code_size)
        segment.close()
        return [base + symbols[f"h{i}"] for i in range(count)]

    def run(self, address: int, state: bytes, guest: bytes, engine: dict[int, int]) -> tuple[bytes, bytes]:
        """State and guest memory after one function; ``engine`` gives 8-byte engine fields to set before (offset: value)."""
        ctypes.memmove(self.state, state, len(state))
        ctypes.memmove(self.guest, guest, len(guest))
        for offset, value in engine.items():
            ctypes.c_uint64.from_address(self.state + offset).value = value
        ctypes.c_uint64.from_address(self.record).value = address
        assert self.region.enter is not None
        host.enter_thread(self.state)
        self.region.enter(self.state, self.record)
        return ctypes.string_at(self.state, len(state)), ctypes.string_at(self.guest, len(guest))
