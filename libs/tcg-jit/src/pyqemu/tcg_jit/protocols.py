"""What the engine asks of a target and of guest memory.  Both are structural: nobody has to import this module."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pyqemu.tcg_ir import Function, StateLayout
    from pyqemu.tcg_ir.records import BlockWriter

    from .cpu import Cpu


class CodeMemory(Protocol):
    """Guest memory as the engine sees it."""

    @property
    def gbase(self) -> int:
        """Host address of guest address 0."""

    def fetch(self, pc: int, size: int) -> bytes:
        """Up to ``size`` bytes of executable guest memory at ``pc`` (fewer at the end of a mapping; never none).

        Raises ``GuestFault`` (or a subclass of the memory's own) when ``pc`` itself is not executable.
        """

    def changes_unseen(self, page: int) -> bool:
        """Whether a page that ``protect_code`` was called for may change all the same (memory shared with other processes)."""

    def protect_code(self, page: int) -> None:
        """Guest page at address ``page`` holds translated code: make guest writes to it fault until ``unprotect_code``."""

    def unprotect_code(self, page: int) -> None:
        """Writes may go through again."""

    # A memory may also have ``code_origin(page) -> int``: where the mapping of a file begins that a page of code that nobody can write to
    # belongs to, 0 when it belongs to none.  With it, translations are kept between runs (``image``).


class Target(Protocol):
    """One guest CPU model."""

    name: str
    #: ``module:factory`` and the argument by which the compile process makes the same target, e.g. ("pyqemu.targets.e2k:target", "e8c").
    spec: tuple[str, str]
    layout: StateLayout
    #: Low bits of a guest pc that are always zero; the jump cache drops them.
    pc_shift: int
    #: Changes whenever the meaning of any handler changes; part of the cache key.
    fingerprint: str
    #: Python helpers by number: called with the CPU and the address of the helper record.
    helpers: Sequence[Callable[[Cpu, int], None]]

    def translate(self, writer: BlockWriter, fetch: Callable[[int, int], bytes], pc: int, cpu: Cpu) -> None:
        """Decode one block of guest code at ``pc`` and write its records up to a control transfer; the engine has written ``head``.

        The block ends earlier, with a jump to what follows, after ``writer.limit`` instructions (packets) and in front of an
        instruction (never the first) whose address is in ``writer.stops``.
        """

    def block_key(self, cpu: Cpu) -> int:
        """Everything besides the pc that decoding depends on, read from the CPU's state: blocks are kept by (pc, key).

        A target that specialises blocks on such a mode makes its ``head`` check it and leaves with EXIT_CHECK when it differs;
        ``exit_arg`` may be the host address of a link word to chain to the block for the present mode (0: none).  When the block for
        the present key is the very one that left, its precondition needs precise checks: the engine asks for the block
        again with ``cpu.recheck`` set.
        """

    # A target may also have ``remember() -> bytes | None`` (what it has learnt of instruction words, None when that is hardly more than it
    # was told) and ``recall(data)``, which gets this back in later runs of the same program with the same sources of the target.

    # A target may have ``late_modules``, names of modules that translating and emulating load when they need them: loaded before a guest
    # gives up the right to read them (``rights``).

    # A target may have ``address_bits``, how many bits of an address count, when that is not 64.  It then has ``untagged(key) -> str``, the
    # handler that does with the same record what ``key`` does and ignores the other bits of addresses (empty: there is none, or it is one).

    # A target may be ``native``: it has ``decoder() -> Program | None``, what native translation decodes with (compile process; see
    # ``decoding``), and tells ``native_slot(word, bits) -> (key, flags)`` of one instruction, ``native_pair(first, second) -> key`` of
    # two in one record, each (word, bits).

    def trace(self, key: str) -> Function:
        """The IR of the handler ``key`` (only called in the compile process and by tools)."""
