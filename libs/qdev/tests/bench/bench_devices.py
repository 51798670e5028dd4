"""CPU time of one guest access to a device, printed; asserts nothing.  Run: python libs/qdev/tests/bench/bench_devices.py"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from boards import everything


def per_call(action, count=20_000):
    """Microseconds of processor time, the best of several runs."""
    best = float("inf")
    for _ in range(7):
        start = time.process_time()
        for _ in range(count):
            action()
        best = min(best, time.process_time() - start)
    return best / count * 1e6


def main():
    machine = everything()
    load, store = machine.memory.load, machine.memory.store
    rows = {
        "16550 read LSR": lambda: load(0x1000_0005, 1),
        "16550 write THR": lambda: store(0x1000_0000, 65, 1),
        "PL011 read FR": lambda: load(0x0900_0018, 4),
        "PL011 write DR": lambda: store(0x0900_0000, 65, 4),
        "PLIC read priority": lambda: load(0x0C00_0004, 4),
        "PLIC claim": lambda: load(0x0C20_0004, 4),
        "GICv2 acknowledge": lambda: load(0x0801_000C, 4),
        "ACLINT read mtime": lambda: load(0x0200_BFF8, 8),
        "PL022 read SR": lambda: load(0x0905_000C, 4),
        "virtio-mmio read status": lambda: load(0x1000_1070, 4),
        "PCI config read": lambda: load(0x3000_8000, 4),
    }
    for name, action in rows.items():
        print(f"{name:28} {per_call(action):6.2f} us")


if __name__ == "__main__":
    main()
