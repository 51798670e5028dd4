"""A simple request generator."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

from ..node import Node

__all__ = ["BenchRequest", "bench"]


@dataclass
class BenchRequest:
    """``count`` requests of ``size`` bytes, ``depth`` at a time, ``step`` bytes apart."""

    count: int = 75000
    depth: int = 64
    size: int = 4096
    offset: int = 0
    step: int = 0
    write: bool = False
    pattern: int = 0
    flush_interval: int = 0
    drain: bool = True


def bench(node: Node, request: BenchRequest) -> float:
    """Seconds for all requests."""
    step = request.step or request.size
    lock = threading.Lock()
    state = {"issued": 0, "offset": request.offset}
    errors: list[BaseException] = []
    data = bytes([request.pattern]) * request.size

    def work() -> None:
        buffer = bytearray(request.size)
        try:
            while not errors:
                with lock:
                    if state["issued"] >= request.count:
                        return
                    state["issued"] += 1
                    number, offset = state["issued"], state["offset"]
                    state["offset"] = (offset + step) % max(node.size, 1)
                if request.write:
                    node.write(offset, data)
                    if request.flush_interval and number % request.flush_interval == 0:
                        node.flush()
                else:
                    node.read_into(offset, buffer)
        except BaseException as error:
            errors.append(error)

    started = time.perf_counter()
    threads = [threading.Thread(target=work) for _ in range(min(request.depth, 4))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return time.perf_counter() - started
