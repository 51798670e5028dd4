"""The node contract as coroutines, for servers and device models that live in an event loop.

Requests run in a small pool of threads, where file I/O and codecs release the interpreter lock.  Requests of one
node may overlap; the node itself orders writers of one cluster.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

from .node import Extent, Node

__all__ = ["AsyncNode"]

P = ParamSpec("P")
T = TypeVar("T")


class AsyncNode:
    """Wraps an open node; ``async with`` closes it.  ``workers``: requests that run at the same time."""

    def __init__(self, node: Node, *, workers: int = 4) -> None:
        self.node = node
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="block")

    async def _call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        work = functools.partial(function, *args, **kwargs)
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    @property
    def size(self) -> int:
        return self.node.size

    async def read(self, offset: int, length: int) -> bytes:
        return await self._call(self.node.read, offset, length)

    async def read_into(self, offset: int, buffer: bytearray | memoryview) -> None:
        await self._call(self.node.read_into, offset, buffer)

    async def write(self, offset: int, data: bytes | bytearray | memoryview, *, fua: bool = False) -> None:
        await self._call(self.node.write, offset, data, fua=fua)

    async def zero(self, offset: int, length: int, *, unmap: bool = False, fua: bool = False) -> None:
        await self._call(self.node.zero, offset, length, unmap=unmap, fua=fua)

    async def discard(self, offset: int, length: int) -> None:
        await self._call(self.node.discard, offset, length)

    async def flush(self) -> None:
        await self._call(self.node.flush)

    async def extents(self, offset: int = 0, length: int | None = None) -> list[Extent]:
        return await self._call(lambda: list(self.node.extents(offset, length)))

    async def copy_from(self, source: AsyncNode, source_offset: int, offset: int, length: int) -> None:
        await self._call(self.node.copy_from, source.node, source_offset, offset, length)

    async def truncate(self, size: int, preallocation: str = "off") -> None:
        await self._call(self.node.truncate, size, preallocation)

    async def close(self) -> None:
        """Wait for what is running and close the node."""
        await self._call(self.node.close)
        self._pool.shutdown()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
