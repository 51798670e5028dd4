"""Loops in graphs: of blocks of a region, of blocks around a hot one.  Imports nothing heavy: the runner uses it too."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from typing import TypeVar

    Node = TypeVar("Node")


def components(nodes: Iterable[Node], following: Mapping[Node, Iterable[Node]]) -> list[list[Node]]:
    """Sets of nodes that lead to each other (Tarjan's algorithm, without recursion); a node alone only when it leads to itself."""
    inside = set(nodes)
    index: dict[Node, int] = {}
    low: dict[Node, int] = {}
    stack: list[Node] = []
    on_stack: set[Node] = set()
    found: list[list[Node]] = []
    for root in nodes:
        if root in index:
            continue
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        work = [(root, iter(following[root]))]
        while work:
            node, edges = work[-1]
            for target in edges:
                if target not in inside:
                    continue
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(following[target])))
                    break
                if target in on_stack and index[target] < low[node]:
                    low[node] = index[target]
            else:
                work.pop()
                if work and low[node] < low[work[-1][0]]:
                    low[work[-1][0]] = low[node]
                if low[node] == index[node]:
                    group = []
                    while True:
                        member = stack.pop()
                        on_stack.discard(member)
                        group.append(member)
                        if member == node:
                            break
                    if len(group) > 1 or node in following[node]:
                        found.append(group)
    return found


def loop_around(node: int, following: Sequence[Collection[int]], open_ends: Collection[int]) -> list[int]:
    """The largest loop that a node is in and of whose nodes everything is known; empty when there is none.

    ``following``: where each node leads; ``open_ends``: nodes that lead to more than is known.
    """
    edges = dict(enumerate(following))
    inside = list(edges)
    while True:
        loop = next((found for found in components(inside, edges) if node in found), [])
        known = [n for n in loop if n not in open_ends]
        if len(known) == len(loop):
            return sorted(loop)
        inside = known


__all__ = ["components", "loop_around"]
