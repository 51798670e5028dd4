"""One block of threaded code as the engine knows it.  Start-up path."""

from __future__ import annotations

from _bisect import bisect_right

from . import cdata as ctypes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

    from .regions import Installed

    Rest = tuple[list[tuple[int, int]], bytes, list[int]]

_NO_TABLE: Final[dict[tuple[int, int], Block]] = {}


class Block:
    """One block of translated code.

    ``base`` is the host address of its first record; ``arrivals`` the link words of other blocks that lead here, as (address of the word,
    address of the record it held before).  ``rest``: ``pcs``, ``raw`` and ``relocs``, or what gives them when they are wanted.
    """

    __slots__ = ("_rest", "arrivals", "asleep", "base", "computed", "digest", "end", "key", "pc", "region", "returns", "size", "table",
                 "valid")  # fmt: skip

    def __init__(
        self, pc: int, key: int, size: int, base: int, end: int, rest: Rest | Callable[[], Rest], returns: int = -1, computed: int = -1
    ) -> None:
        self.pc = pc
        self.key = key
        self.size = size
        self.base = base
        self.end = end
        self._rest = rest
        self.arrivals: list[tuple[int, int]] = []
        self.valid = True
        #: While it sleeps (``codepages``): the first word of its head, and the table to which it will return.
        self.asleep = 0
        self.table: dict[tuple[int, int], Block] = _NO_TABLE
        self.returns = returns
        self.computed = computed
        #: Of the guest code, when a region has wanted it; the code cannot change while the block is valid.
        self.digest = b""
        #: The region that has taken over the head.
        self.region: Installed | None = None

    @property
    def pcs(self) -> list[tuple[int, int]]:
        """Pairs of (word index, guest pc)."""
        return self._details()[0]

    @property
    def raw(self) -> bytes:
        """The records with places in the block as offsets."""
        return self._details()[1]

    @property
    def relocs(self) -> list[int]:
        """Where those stand."""
        return self._details()[2]

    def _details(self) -> Rest:
        rest = self._rest
        if rest.__class__ is not tuple:
            rest = self._rest = rest()  # type: ignore[operator]
        return rest

    def replace_words(self, new: dict[int, int]) -> None:
        """Other words at these numbers, in the records and in ``raw``; none of them is a place in the block."""
        pcs, raw, relocs = self._details()
        words = memoryview(bytearray(raw)).cast("Q")
        for number, word in new.items():
            words[number] = word
            ctypes.c_uint64.from_address(self.base + 8 * number).value = word
        self._rest = pcs, words.tobytes(), relocs

    def pc_of(self, ip: int) -> int:
        """Guest pc of the instruction whose records include the one at ``ip``."""
        at = (ip - self.base) >> 3
        pcs = self.pcs
        return pcs[bisect_right(pcs, (at, 1 << 64)) - 1][1]
