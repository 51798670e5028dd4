"""What other programs have translated of the shared libraries that a program uses.

The image of a program has what it has run itself, of libraries too: one file, mapped at its start.  What is in none is looked for in the
images of the libraries, which all programs write and which lie in a folder beside those of the programs, one file for each library (see
``image`` for the format).  A program that is run for the first time has to decode its own code only.

The embedder's memory names libraries (``library``): the same name says that contents and guest addresses are the same, unless somebody has
made it up; a group is used only when the code is what it was made from, as everywhere.
"""

from __future__ import annotations

from . import cache
from . import hostos as os
from .errors import EngineError
from .image import SUFFIX, Image

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final

    from .block import Block
    from .engine import Engine
    from .image import Group

#: The folder's name, where programs have digests.
FOLDER: Final = "shared"
#: An image is written anew when a run has this many blocks, and this part of it, that are new; and it has so many at most.
_FEW, _PART, _MOST = 8, 32, 40_000


class Shared:
    """The images of the libraries that one program has looked for."""

    def __init__(self, engine: Engine) -> None:
        self.engine: Final = engine
        self.move()
        #: Pages that need not be looked at once more.
        self._seen: Final[set[int]] = set()
        #: Library of each mapping, by its beginning.
        self._names: Final[dict[int, str]] = {}
        #: Number of blocks in a library's image, and the groups of them that could be used.
        self._found: Final[dict[str, tuple[int, list[Group]]]] = {}

    def move(self) -> None:
        """Use the engine's folder as it is now."""
        #: "" when it cannot be used: a guest that has another user's id by now, or another root.
        self.folder = ""
        if self.engine.folder:
            try:
                self.folder = cache.program_folder(self.engine.folder, FOLDER)
            except EngineError:
                return

    def path(self, name: str) -> str:
        """Where the image of a library is."""
        return os.path.join(self.folder, name + SUFFIX)

    def find(self, pc: int, key: int) -> Block | None:
        """The block for (pc, key), if it is in the image of a library that has not been looked for so far: the image is in use now."""
        page = pc & -cache.PAGE
        if page in self._seen or not self.folder:
            return None
        self._seen.add(page)
        memory = self.engine.memory
        origin = memory.code_origin(page)  # type: ignore[attr-defined]
        name = memory.library(page) if origin and hasattr(memory, "library") else ""
        if not name:
            return None
        self._names[origin] = name
        if name in self._found:
            return None
        mine = self.engine.image
        assert mine is not None
        image = Image(self.engine, self.path(name))
        self._found[name] = image.count, image.groups
        for row in list(image.rows):
            image.use(row)
        for group in image.groups:
            group.borrowed = True
            mine.groups.append(group)
        return mine.known(pc, key)

    def news(self, by_origin: Mapping[int, list[Block]]) -> dict[str, list[Block]]:
        """Names of libraries of which enough is new, each with all blocks there are, sorted: those of its image, and the program's.

        ``by_origin``: the program's blocks by the beginning of the mapping.
        """
        mine: dict[str, list[Block]] = {}
        for origin, name in self._names.items():
            mine.setdefault(name, []).extend(by_origin.get(origin, ()))
        out: dict[str, list[Block]] = {}
        for name, (count, groups) in self._found.items():
            there = {group.block(number) for group in groups if group.valid for number in range(len(group.pcs))}
            new = [block for block in mine[name] if block not in there]
            if len(new) >= max(_FEW, count // _PART) and len(there) + len(new) <= _MOST:
                out[name] = sorted(there.union(new), key=_place)
        return out


def _place(block: Block) -> tuple[int, int]:
    return block.pc, block.key


__all__ = ["FOLDER", "Shared"]
