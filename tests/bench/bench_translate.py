"""Cost of translating new guest code: decoding and record building, in microseconds per bundle.

Decodes every basic block of the e2k test programs that is reachable from their functions, with all handlers known, and reports medians.
CPU time, one thread; run on a quiet machine.
"""

from __future__ import annotations

import statistics
import time
from collections import defaultdict
from pathlib import Path

from pyqemu.targets.e2k.elf import ElfFile
from pyqemu.targets.e2k.target import target
from pyqemu.tcg_ir.records import BlockWriter

PROGRAMS = Path(__file__).parent.parent / "data" / "e2k" / "programs"


class FakeCpu:
    """What translation asks a CPU for: the window mode of a function's first bundle."""

    recheck = False

    def get(self, name: str, index: int = 0) -> int:
        return 0


def main() -> None:
    """Print the table."""
    model = target("e8c")
    handlers: defaultdict[str, int] = defaultdict(lambda: 1)
    rows = []
    for path in sorted(PROGRAMS.glob("*/*.elf")):
        elf = ElfFile.read(path)
        text = next(s for s in elf.sections if s.name == ".text")

        def fetch(pc: int, size: int, text=text) -> bytes:
            at = pc - text.address
            if not 0 <= at < len(text.data):
                raise LookupError(pc)
            return bytes(text.data[at : at + size])

        pending = [s.value for s in elf.symbols if s.section and text.address <= s.value < text.address + len(text.data)]
        seen: set[int] = set()
        bundles = 0
        start = time.thread_time()
        while pending:
            pc = pending.pop()
            if pc in seen:
                continue
            seen.add(pc)
            writer = BlockWriter(handlers, pc)
            writer.head(1)
            try:
                model.translate(writer, fetch, pc, FakeCpu())
            except LookupError:
                continue
            pending += writer.successors
            bundles += writer.insns
        spent = time.thread_time() - start
        if bundles:
            rows.append((path.stem, bundles, 1e6 * spent / bundles))
    print(f"{'program':<12} {'bundles':>8} {'us/bundle':>10}")
    for name, bundles, cost in rows:
        print(f"{name:<12} {bundles:8} {cost:10.2f}")
    print(f"median {statistics.median(cost for _, _, cost in rows):.2f} us per bundle, all programs "
          f"{sum(b * c for _, b, c in rows) / sum(b for _, b, _ in rows):.2f}")  # fmt: skip


if __name__ == "__main__":
    main()
