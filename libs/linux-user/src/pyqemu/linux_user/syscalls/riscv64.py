"""Calls that only RISC-V has (Documentation/arch/riscv/hwprobe.rst and uabi of the kernel)."""

from __future__ import annotations

from _struct import Struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..kernel import Kernel
    from ..task import Task

EINVAL = 22
_PAIR = Struct("<qQ")
_M64 = (1 << 64) - 1


def flush_icache(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """Pages with translated code are write-protected, so a change has been noticed before, unless another process made it."""
    start, end, flags = a[:3]
    if flags & ~1:
        return -EINVAL
    if start < end:
        kernel.engine.synchronize(start, end - start)
    return 0


def hwprobe(kernel: Kernel, task: Task, a: Sequence[int]) -> int:
    """Facts about the CPUs by key; all CPUs are alike here, so which of them are asked about makes no difference."""
    pairs, count, size, cpus, flags = a[:5]
    if flags & ~1 or bool(size) != bool(cpus):
        return -EINVAL
    facts = kernel.abi.hwprobe_facts()
    mm = kernel.mm
    if flags & 1:  # RISCV_HWPROBE_WHICH_CPUS: drop all CPUs from the set unless all pairs hold
        if not size or size > 4096:
            return -EINVAL
        wanted = [_PAIR.unpack(mm.read(pairs + i * _PAIR.size, _PAIR.size)) for i in range(count)]
        if not all(_holds(facts, key, value) for key, value in wanted):
            mm.write(cpus, bytes(size))
        return 0
    for i in range(count):
        at = pairs + i * _PAIR.size
        key, _ = _PAIR.unpack(mm.read(at, _PAIR.size))
        mm.write(at, _PAIR.pack(key, facts[key]) if key in facts else _PAIR.pack(-1, 0))
    return 0


#: Keys whose values are sets of bits: BASE_BEHAVIOR, IMA_EXT_0.
_BITS = (3, 4)


def _holds(facts: dict[int, int], key: int, value: int) -> bool:
    have = facts.get(key)
    return have is not None and (have & value == value if key in _BITS else have == value)
