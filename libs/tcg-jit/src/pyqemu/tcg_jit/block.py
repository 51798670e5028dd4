"""One block of threaded code as the engine knows it.  Start-up path."""

from __future__ import annotations

from _bisect import bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .regions import Installed


class Block:
    """One block of translated code.

    ``base`` is the host address of its first record; ``pcs`` pairs of (word index, guest pc); ``arrivals`` the link words of
    other blocks that lead here, as (address of the word, address of the record it held before).
    """

    __slots__ = ("arrivals", "base", "computed", "digest", "end", "key", "pc", "pcs", "raw", "region", "relocs", "returns", "size", "valid")

    def __init__(
        self, pc: int, key: int, size: int, base: int, end: int, pcs: list[tuple[int, int]], raw: bytes, relocs: list[int],
        returns: int = -1, computed: int = -1,
    ) -> None:  # fmt: skip
        self.pc = pc
        self.key = key
        self.size = size
        self.base = base
        self.end = end
        self.pcs = pcs
        self.arrivals: list[tuple[int, int]] = []
        self.valid = True
        #: The records with places in the block as offsets, and where those stand.
        self.raw = raw
        self.relocs = relocs
        self.returns = returns
        self.computed = computed
        #: Of the guest code, when a region has wanted it; the code cannot change while the block is valid.
        self.digest = b""
        #: The region that has taken over the head.
        self.region: Installed | None = None

    def pc_of(self, ip: int) -> int:
        """Guest pc of the instruction whose records include the one at ``ip``."""
        at = (ip - self.base) >> 3
        pcs = self.pcs
        return pcs[bisect_right(pcs, (at, 1 << 64)) - 1][1]
