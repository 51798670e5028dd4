"""Cost of one access, printed; asserts nothing.  Run: python libs/memory-api/tests/bench/bench_dispatch.py"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pyqemu.memory import (
    AddressSpace,
    IoOps,
    IoRegion,
    MemoryRegion,
    NativeMap,
    RamBlock,
    RamDeviceRegion,
    RamRegion,
    Topology,
)  # fmt: skip
from pyqemu.memory._native import native

C_LOOP = """
#include <stdint.h>
typedef int (*load_fn)(const void *, uint64_t, uint64_t, uint64_t *);
uint64_t run(load_fn load, const void *table, uint64_t count, uint64_t base, uint64_t mask, uint64_t rounds) {
    uint64_t sum = 0, out = 0, at = 12345;
    for (uint64_t i = 0; i < rounds; i++) {
        at = at * 6364136223846793005u + 1442695040888963407u;
        if (load(table, count, base + ((at >> 20) & mask), &out)) sum += out;
    }
    return sum;
}
"""


def per_call(action, count=200_000):
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(count):
            action()
        best = min(best, time.perf_counter() - start)
    return best / count * 1e9


def main():
    root = MemoryRegion("system", 1 << 32)
    space = AddressSpace(Topology(), root, "memory")
    with root.transaction():
        for i in range(100):  # a machine has many ranges
            ops = IoOps(lambda o, s, a: o, lambda o, v, s, a: None)
            root.add(IoRegion(f"dev{i}", 0x1000, ops), 0x1000_0000 + i * 0x2000)
        root.add(RamRegion("ram", 64 << 20), 0x8000_0000)
        root.add(RamDeviceRegion("bar", RamBlock.anonymous(4096)), 0xF000_0000)
    table = NativeMap(space)
    load, store = space.load, space.store
    empty = per_call(lambda: None)
    rows = {
        "device load32, Python": lambda: load(0x1000_2004, 4),
        "device store32, Python": lambda: store(0x1000_2004, 1, 4),
        "RAM load32, Python": lambda: load(0x8000_0004, 4),
        "RAM store32, Python": lambda: store(0x8000_0004, 1, 4),
        "ram_device load32": lambda: load(0xF000_0004, 4),
        "NativeMap.load32 called from Python": lambda: table.load(0x8000_0004, 4),
    }
    for name, action in rows.items():
        print(f"{name:40} {per_call(action) - empty:8.0f} ns")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "loop.c"
        source.write_text(C_LOOP)
        command = ["gcc", "-O2", "-shared", "-fPIC", "-o", f"{folder}/loop.so", str(source)]
        if subprocess.run(command, check=False).returncode:
            print("RAM load64 from native code               not measured: no gcc", file=sys.stderr)
            return
        import ctypes

        run = ctypes.CDLL(f"{folder}/loop.so").run
        run.restype = ctypes.c_uint64
        run.argtypes = [ctypes.c_void_p, ctypes.c_void_p] + [ctypes.c_uint64] * 4
        for mask, what in ((0xFFF8, "64 KiB"), ((64 << 20) - 8, "64 MiB")):
            rounds = 5_000_000
            start = time.perf_counter()
            run(native().addresses["table_load8"], table.table, table.count, 0x8000_0000, mask, rounds)
            print(f"RAM load64 from native code, {what:11} {(time.perf_counter() - start) / rounds * 1e9:8.1f} ns")


if __name__ == "__main__":
    main()
