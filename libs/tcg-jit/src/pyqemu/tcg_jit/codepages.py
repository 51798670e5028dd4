"""Pages of guest code: which blocks are made of what they hold, and what becomes of those when somebody writes there.

Writes to a page with translated code fault.  The page is *opened* then: the write goes through, and everything made of the page's code
is out of use.  But hardly ever is the code of all blocks on a page changed: a run-time compiler appends, or patches a word.  So blocks
are laid to sleep and woken when the page is *watched* again, those whose bytes are what they were.

A block that sleeps is in no table and not ``valid``, as if it had never been made, but it keeps its records, its links to others and those
of others to it, and its places in jump caches: all lead to its head, and the head's handler is ``resume``, which leaves to the run loop.
That asks ``Engine.go_on`` for what is there now.  So opening and watching cost one store for each block of the page, and a block that
comes back is reached the ways it was reached before.

What makes this right:

* A page is watched first and read then, so a write from another thread is either seen or faults, waits for the engine's lock and opens the
  page again.
* The copy that a page is compared with was read while it was watched, so it is what its blocks were made from, unless somebody can write
  unseen (memory shared with other processes): blocks of such pages do not sleep, they are dropped.
* A block on several pages wakes when none of them is open and none has changed below it.
* Where translation depends on more than bytes (breakpoints), blocks are dropped, also those that sleep.

Start-up path.
"""

from __future__ import annotations

from . import cdata as ctypes
from .block import Block
from .errors import GuestFault
from .image import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final

    from .engine import Engine

PAGE: Final = 4096
#: Open pages with blocks that sleep, at most; those of the page that has been open for longest are dropped.
MOST_OPEN: Final = 4096
_NO_CODE: Final = (1 << 64, b"")


class CodePages:
    """The pages of one engine's guest code.  Every method is called with the engine's lock held."""

    def __init__(self, engine: Engine) -> None:
        self.engine: Final = engine
        self.memory: Final = engine.memory
        #: Pages where writes fault, and what has been made of their code.
        self.watched: Final[dict[int, list[Block | Group]]] = {}
        #: Pages whose code has changed while the program ran.
        self.changed: Final[set[int]] = set()
        #: Bytes of watched pages: (address of the first, bytes).
        self._read: Final[dict[int, tuple[int, bytes]]] = {}
        #: Open pages: what they held, and the blocks that sleep.
        self._open: Final[dict[int, tuple[bytes, list[Block]]]] = {}

    # ---- reading and watching ----
    def fetch(self, pc: int, size: int) -> bytes:
        """As ``memory.fetch``; pages that cannot change unnoticed are read once."""
        page = pc & -PAGE
        start, code = self._read.get(page, _NO_CODE)
        if start <= pc and pc + size <= start + len(code):
            return code[pc - start : pc - start + size]
        if page + PAGE - pc < size or page not in self.watched or self.memory.changes_unseen(page):
            return self.memory.fetch(pc, size)
        try:
            code, start = self.memory.fetch(page, PAGE), page
        except GuestFault:
            code = b""
        if page + len(code) < pc + size:  # not all memory is made of pages
            code, start = self.memory.fetch(pc, page + PAGE - pc), pc
        self._read[page] = start, code
        return code[pc - start : pc - start + size]

    def watch(self, pc: int, size: int) -> bool:
        """Make writes to the pages of ``[pc, pc + size)`` fault; whether there was one that did not yet.  Raises ``GuestFault``.

        Code is read behind this: what another thread writes from now on waits for our lock, and then opens the page.
        """
        fresh = [page for page in range(pc & -PAGE, pc + max(size, 1), PAGE) if page not in self.watched]
        for page in fresh:
            self.memory.fetch(max(page, pc), 1)  # what cannot be executed is not watched
            self._close(page)
        return bool(fresh)

    def watch_all(self, pages: Iterable[int]) -> list[int]:
        """Make writes to ``pages`` fault; those where they did not yet."""
        fresh = [page for page in pages if page not in self.watched]
        for page in fresh:
            self._close(page)
        return fresh

    def release(self, pages: Iterable[int]) -> None:
        """Let writes to those of ``pages`` go through again of which nothing has been made."""
        for page in pages:
            if self.watched.get(page) == []:
                del self.watched[page]
                self._read.pop(page, None)
                self.memory.unprotect_code(page)

    def add(self, block: Block) -> None:
        """A block has been made."""
        for page in range(block.pc & -PAGE, block.pc + max(block.size, 1), PAGE):
            there = self.watched.get(page)
            if there is None:  # a member of a region whose page has been opened
                there = self._close(page)
            there.append(block)

    def _close(self, page: int) -> list[Block | Group]:
        there = self.watched[page] = []
        self.memory.protect_code(page)
        if page in self._open:
            self._wake(page)
        return there

    def within(self, start: int, size: int) -> list[int]:
        """The watched pages of ``[start, start + size)``."""
        watched = self.watched
        pages = range(start & -PAGE, start + size, PAGE)
        return [page for page in pages if page in watched] if len(pages) < len(watched) else [page for page in watched if page in pages]

    # ---- writes ----
    def open(self, page: int, *, for_good: bool = False, changes: bool = True) -> None:
        """Code on a page is about to change: nothing that has been made of it is used as it is.  ``for_good``: nor ever again; not
        ``changes``: the code will be the same.
        """
        engine = self.engine
        engine.stats.invalidations += 1
        if changes:
            self.changed.add(page)
        if engine.regions is not None:
            engine.regions.drop_page(page)
        if engine.native is not None:
            engine.native.drop(page)
        blocks: list[Block] = []
        for owner in self.watched.pop(page):
            if owner.__class__ is Group:
                if owner.valid:
                    engine.drop_group(owner)
            elif owner.valid or owner.asleep:  # type: ignore[union-attr]
                blocks.append(owner)  # type: ignore[arg-type]
        read = self._read.pop(page, None)
        copy = b"" if for_good or not blocks else self._copy(page, read)
        asleep = [block for block in blocks if block.asleep or (copy and self._lay_down(block, engine.resume))]
        if asleep and copy:
            self._open[page] = copy, asleep
            if len(self._open) > MOST_OPEN:
                self.forget(next(iter(self._open)))
            blocks = [block for block in blocks if not block.asleep]
        for block in blocks:
            engine.drop_block(block)
        self.memory.unprotect_code(page)

    def _copy(self, page: int, read: tuple[int, bytes] | None) -> bytes:
        """What blocks of a page were made from; empty when nobody knows."""
        if self.memory.changes_unseen(page):
            return b""
        if read is not None and read[0] == page and len(read[1]) == PAGE:
            return read[1]
        try:
            copy = self.memory.fetch(page, PAGE)
        except GuestFault:
            return b""
        return copy if len(copy) == PAGE else b""

    def _lay_down(self, block: Block, resume: int) -> bool:
        """Lay a block to sleep; False when it is one that is not found by its pc."""
        key = block.pc, block.key
        for table in self.engine.tables:
            if table.get(key) is block:
                head = ctypes.c_uint64.from_address(block.base)
                block.asleep, block.table = head.value, table
                block.valid = False
                head.value = resume
                del table[key]
                return True
        return False

    def sleeps_at(self, pc: int) -> bool:
        """Whether blocks of the page of ``pc`` sleep."""
        return pc & -PAGE in self._open

    def _wake(self, page: int) -> None:
        """A page has just been watched again: wake its blocks that are still what its bytes mean."""
        old, blocks = self._open.pop(page)
        engine = self.engine
        new = b""
        if not self.memory.changes_unseen(page):
            try:
                new = self.memory.fetch(page, PAGE)
            except GuestFault:  # (cannot be executed any more)
                new = b""
        if len(new) == PAGE:
            self._read[page] = page, new
        same = new == old
        there = self.watched[page]
        for block in blocks:
            if not block.asleep:
                continue  # has been dropped because of another page
            pc, end = block.pc, block.pc + max(block.size, 1)
            if not same:
                low, high = max(pc - page, 0), min(end - page, PAGE)
                if len(new) != PAGE or old[low:high] != new[low:high]:
                    engine.drop_block(block)
                    continue
            there.append(block)
            if (pc ^ (end - 1)) & -PAGE and any(other in self._open for other in range(pc & -PAGE, end, PAGE)):
                continue
            table = block.table
            if table.setdefault((pc, block.key), block) is not block:
                engine.drop_block(block)
                continue
            block.valid = True
            count = ctypes.c_int64.from_address(block.base + 8)
            if count.value <= 0:  # it was waiting for a region
                count.value = engine.threshold
            ctypes.c_uint64.from_address(block.base).value, block.asleep = block.asleep, 0
            engine.stats.woken += 1

    def forget(self, page: int) -> None:
        """Drop the blocks of a page that sleep."""
        for block in self._open.pop(page, (b"", ()))[1]:
            if block.asleep:
                self.engine.drop_block(block)

    def forget_all(self) -> None:
        """Drop everything."""
        for page in list(self.watched):
            self.open(page, for_good=True, changes=False)
        for page in list(self._open):
            self.forget(page)


__all__ = ["MOST_OPEN", "PAGE", "CodePages"]
