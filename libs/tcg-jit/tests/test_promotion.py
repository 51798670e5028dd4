"""Which variables of a region stay variables, and which accesses get recoveries."""

from __future__ import annotations

from pyqemu.tcg_ir import F64, I64, THREADED_PARAMS, Function, StateLayout
from pyqemu.tcg_ir.builder import Builder
from pyqemu.tcg_ir.cfg import reachable
from pyqemu.tcg_jit import promotion
from pyqemu.tcg_jit.promotion import Loops


class Graph:
    """A function whose blocks lead where ``edges`` says; ``uses``: block -> variables it reads; ``marks``: block -> guest accesses;
    ``pcs``: block -> guest pc.
    """

    def __init__(self, edges, uses=(), marks=(), types=(), pcs=()):
        function = Function("f", THREADED_PARAMS)
        function.vars.extend(types)
        b = Builder(function, StateLayout())
        blocks = {name: b.block if n == 0 else b.new_block() for n, name in enumerate(edges)}
        condition = b.eq(b.param("ip"), 0)
        for name, targets in edges.items():
            b.enter(blocks[name])
            blocks[name].pc = dict(pcs).get(name, -1)
            for var in dict(uses).get(name, ()):
                b._emit(promotion.ops.GETVAR, types[var], (), var)
            for _ in range(dict(marks).get(name, 0)):
                b.mark(0)
            if len(targets) == 2:
                b.cbr(condition, *[blocks[target] for target in targets])
            elif targets:
                b.br(blocks[targets[0]])
            else:
                b.leave(1)
        names = {block.label: name for name, block in blocks.items()}
        self.loops = Loops(reachable(function))
        self.depth = {names[label]: depth for label, depth in self.loops.depth.items()}
        self.innermost = {frozenset(names[label] for label in loop) for loop in self.loops.innermost}
        self.guarded = {names[label] for label in self.loops.guarded()}


NESTED = {"in": "o", "o": "ix", "i": "ij", "j": "o", "x": ""}


def test_depth_and_innermost_loops():
    graph = Graph(NESTED)
    assert graph.depth == {"in": 0, "o": 1, "i": 2, "j": 1, "x": 0}
    assert graph.innermost == {frozenset("i")}


def test_two_loops_in_a_row_are_both_innermost():
    graph = Graph({"in": "a", "a": "ab", "b": "c", "c": "bx", "x": ""})
    assert graph.innermost == {frozenset("a"), frozenset("bc")}
    assert graph.depth == {"in": 0, "a": 1, "b": 1, "c": 1, "x": 0}


def test_a_loop_entered_in_the_middle_begins_where_its_code_does():
    # An interpreter: "d" decides where to go on, "a" to "c" come back to it, the region is entered at "a".
    edges = {"in": "ad", "a": "de", "d": "af", "f": "bc", "b": "de", "c": "d", "e": ""}
    entered = Graph(edges)
    assert len(entered.innermost) == 1 and "a" not in next(iter(entered.innermost))  # by order: "a" alone is the outer loop
    ordered = Graph(edges, pcs={"d": 0x10, "f": 0x10, "a": 0x20, "b": 0x30, "c": 0x40, "e": 0x50})
    assert ordered.innermost == {frozenset("abcdf")}


def test_code_without_loops_has_none():
    graph = Graph({"in": "ab", "a": "x", "b": "x", "x": ""}, marks={"a": 3})
    assert not graph.innermost and not graph.guarded


def test_recoveries_are_made_in_innermost_loops_of_bounded_size():
    assert Graph(NESTED, marks={"in": 1, "o": 1, "i": promotion.GUARDED, "j": 1}).guarded == {"i"}
    assert Graph(NESTED, marks={"i": promotion.GUARDED + 1}).guarded == set()


def test_few_variables_all_stay():
    places = {var: (8 * var, I64) for var in range(promotion.KEPT)}
    assert Graph(NESTED, types=[I64] * promotion.KEPT).loops.kept(places) == set(places)


def test_variables_of_deep_loops_stay_before_others():
    count = 2 * promotion.KEPT
    inner = set(range(promotion.KEPT))
    outside = [var for var in range(count) if var not in inner] * 3
    types = [I64] * count
    graph = Graph(NESTED, uses={"in": outside, "i": sorted(inner)}, types=types)
    assert graph.loops.kept({var: (8 * var, I64) for var in range(count)}) == inner


def test_every_innermost_loop_keeps_its_own():
    count = 2 * promotion.KEPT
    first, second = set(range(promotion.KEPT)), set(range(promotion.KEPT, count))
    graph = Graph({"in": "a", "a": "ab", "b": "bx", "x": ""}, uses={"a": [*first] * 2, "b": second}, types=[I64] * count)
    assert graph.loops.kept({var: (8 * var, I64) for var in range(count)}) == first | second


def test_floats_do_not_take_the_place_of_integers():
    integers, floats = promotion.KEPT + 2, promotion.KEPT_FLOATS + 2
    types = [I64] * integers + [F64] * floats
    graph = Graph(NESTED, uses={"i": range(len(types))}, types=types)
    kept = graph.loops.kept({var: (8 * var, type) for var, type in enumerate(types)})
    assert sum(types[var] is I64 for var in kept) == promotion.KEPT
    assert sum(types[var] is F64 for var in kept) == promotion.KEPT_FLOATS
