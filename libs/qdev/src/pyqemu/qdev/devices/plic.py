"""RISC-V platform-level interrupt controller (PLIC specification 1.0.0), SiFive layout.

Inputs `in[1..sources-1]` are level lines; outputs `irq[n]`, one per context.  Unlisted offsets are computed: the map
is 64 MiB and mostly empty.
"""

from __future__ import annotations

from pyqemu.memory import AccessRule, NarrowWrite
from pyqemu.qdev._mmio import MmioDevice
from pyqemu.qdev._property import UintProp
from pyqemu.qdev._state import Array

MAX_SOURCES, MAX_CONTEXTS = 1024, 64
PRIORITY, PENDING, ENABLE, CONTEXT = 0x0, 0x1000, 0x2000, 0x20_0000


class Plic(MmioDevice):
    TYPE = "sifive-plic"
    DESCRIPTION = "RISC-V platform-level interrupt controller"
    SIZE = 0x400_0000
    VALID = AccessRule(4, 4)
    NARROW = NarrowWrite.REJECT

    sources = UintProp(32, 96, "sources including the absent source 0", low=2, high=MAX_SOURCES)
    contexts = UintProp(32, 1, "interrupt targets", low=1, high=MAX_CONTEXTS)
    max_priority = UintProp(32, 7, "highest priority; one less than a power of two", low=1, high=0xFFFF_FFFF)

    priority: list[int] = Array(MAX_SOURCES)
    pending: list[int] = Array(MAX_SOURCES // 32)
    claimed: list[int] = Array(MAX_SOURCES // 32)
    level: list[int] = Array(MAX_SOURCES // 32, keep=True)
    enable: list[int] = Array(MAX_CONTEXTS * (MAX_SOURCES // 32))
    threshold: list[int] = Array(MAX_CONTEXTS)

    def realize(self) -> None:
        self._lines = self.add_outputs(self.contexts)
        self.add_inputs(self.sources, self._input)

    def reset_hold(self) -> None:
        for line in self._lines:
            line.set(0)

    def reset_exit(self) -> None:
        for source in range(1, self.sources):
            self._gateway(source)
        self._update()

    # -- gateways -------------------------------------------------------------------------------------------------

    def _input(self, source: int, level: int) -> None:
        _put(self.level, source, level)
        self._gateway(source)
        self._update()

    def _gateway(self, source: int) -> None:
        """A high line becomes one request; the next only after completion."""
        if source and _bit(self.level, source) and not _bit(self.claimed, source):
            _put(self.pending, source, 1)

    def _best(self, context: int) -> int:
        """The pending enabled source with the highest priority above the threshold, lowest number first; or 0."""
        best, best_priority = 0, self.threshold[context]
        base = context * (MAX_SOURCES // 32)
        for word in range((self.sources + 31) // 32):
            ready = self.pending[word] & self.enable[base + word]
            while ready:
                source = word * 32 + (ready & -ready).bit_length() - 1
                ready &= ready - 1
                if self.priority[source] > best_priority:
                    best, best_priority = source, self.priority[source]
        return best

    def _update(self) -> None:
        for context, line in enumerate(self._lines):
            line.set(self._best(context))

    # -- registers ------------------------------------------------------------------------------------------------

    def read_unlisted(self, offset: int) -> int:
        words = (self.sources + 31) // 32
        if offset < PENDING:
            return self.priority[offset >> 2]
        if PENDING <= offset < PENDING + 4 * words:
            return self.pending[(offset - PENDING) >> 2]
        if ENABLE <= offset < ENABLE + 0x80 * self.contexts:
            context, rest = divmod(offset - ENABLE, 0x80)
            if rest < 4 * words:
                return self.enable[context * (MAX_SOURCES // 32) + (rest >> 2)]
        if CONTEXT <= offset < CONTEXT + 0x1000 * self.contexts:
            context, rest = divmod(offset - CONTEXT, 0x1000)
            if rest == 0:
                return self.threshold[context]
            if rest == 4:
                return self._claim(context)
        return super().read_unlisted(offset)

    def write_unlisted(self, offset: int, value: int) -> None:
        words = (self.sources + 31) // 32
        if offset < 4 * self.sources:
            if offset:
                self.priority[offset >> 2] = value & self.max_priority
        elif PENDING <= offset < PENDING + 4 * words:
            return
        elif ENABLE <= offset < ENABLE + 0x80 * self.contexts and (offset - ENABLE) % 0x80 < 4 * words:
            context, rest = divmod(offset - ENABLE, 0x80)
            # Source 0 does not exist and cannot be enabled.
            self.enable[context * (MAX_SOURCES // 32) + (rest >> 2)] = value & (0xFFFF_FFFE if rest == 0 else 0xFFFF_FFFF)
        elif CONTEXT <= offset < CONTEXT + 0x1000 * self.contexts and (offset - CONTEXT) % 0x1000 in (0, 4):
            context, rest = divmod(offset - CONTEXT, 0x1000)
            if rest == 0:
                self.threshold[context] = value & self.max_priority
            else:
                self._complete(context, value)
        else:
            super().write_unlisted(offset, value)
            return
        self._update()

    def _claim(self, context: int) -> int:
        # Claiming ignores the threshold's meaning for notification only when something is above it: the
        # specification gives the highest pending enabled source, threshold not regarded.
        threshold, self.threshold[context] = self.threshold[context], 0
        source = self._best(context)
        self.threshold[context] = threshold
        if source:
            _put(self.pending, source, 0)
            _put(self.claimed, source, 1)
            self._update()
        return source

    def _complete(self, context: int, source: int) -> None:
        enabled = 0 < source < self.sources and _bit(
            self.enable[context * (MAX_SOURCES // 32) : (context + 1) * (MAX_SOURCES // 32)], source
        )
        if enabled:
            _put(self.claimed, source, 0)
            self._gateway(source)


def _bit(words: list[int], index: int) -> int:
    return words[index >> 5] >> (index & 31) & 1


def _put(words: list[int], index: int, value: int) -> None:
    if value:
        words[index >> 5] |= 1 << (index & 31)
    else:
        words[index >> 5] &= ~(1 << (index & 31))
