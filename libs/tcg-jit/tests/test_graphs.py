"""Loops in graphs, against the definition: nodes that lead to each other."""

from hypothesis import given
from hypothesis import strategies as st
from pyqemu.tcg_jit.graphs import components, loop_around

GRAPHS = st.integers(1, 8).flatmap(lambda n: st.lists(st.sets(st.integers(0, n - 1), max_size=3), min_size=n, max_size=n))


def reach(graph, start, allowed):
    seen, todo = set(), [start]
    while todo:
        for target in graph[todo.pop()]:
            if target in allowed and target not in seen:
                seen.add(target)
                todo.append(target)
    return seen


@given(GRAPHS)
def test_components_are_nodes_that_lead_to_each_other(graph):
    nodes = range(len(graph))
    far = [reach(graph, n, set(nodes)) for n in nodes]
    wanted = {frozenset(m for m in nodes if m in far[n] and n in far[m]) for n in nodes if n in far[n]}
    assert {frozenset(found) for found in components(nodes, dict(enumerate(graph)))} == wanted


@given(GRAPHS, st.data())
def test_the_loop_around_a_node(graph, data):
    nodes = range(len(graph))
    ends = data.draw(st.sets(st.sampled_from(nodes)))
    loop = loop_around(0, graph, ends)
    if loop:
        assert not ends & set(loop)
        assert all(reach(graph, n, set(loop)) == set(loop) for n in loop)
        assert 0 in loop
    kept = set(nodes) - ends
    if 0 in kept and 0 in reach(graph, 0, kept):  # a loop without open ends is part of what is found
        around = {n for n in reach(graph, 0, kept) if 0 in reach(graph, n, kept)}
        assert around <= set(loop)
    else:
        assert not loop


def test_an_inner_loop_is_found_when_the_outer_one_is_not_known_completely():
    # 0: head of the outer loop, which leads elsewhere; 1 to 3: the inner one
    graph = [[1], [3, 2], [1, 0], [2]]
    assert loop_around(1, graph, {0}) == [1, 2, 3]
    assert loop_around(1, graph, ()) == [0, 1, 2, 3]
