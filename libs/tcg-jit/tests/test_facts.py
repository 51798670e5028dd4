"""Conditions that were found not to hold are not asked again, as long as nothing has changed."""

from __future__ import annotations

import pytest
from pyqemu.tcg_ir import I32, I64, THREADED_PARAMS, Function, ops
from pyqemu.tcg_ir.builder import Builder
from pyqemu.tcg_ir.cfg import reachable
from pyqemu.tcg_jit.facts import drop_repeated
from pyqemu.tcg_jit.ops_of_regions import RELOAD


class Code:
    """A function that asks about variable 0, which may change in between."""

    def __init__(self):
        self.function = Function("f", THREADED_PARAMS)
        self.function.vars += [I32, I32]
        self.b = Builder(self.function)

    def ask(self, limit=3, var=0):
        """A rare branch to where nothing comes back from."""
        b = self.b
        out, on = b.new_block(), b.new_block()
        b.cbr(b.unlikely(b.ugt(b._emit(ops.GETVAR, I32, (), var), limit)), out, on)
        b.enter(out)
        b.goto(b.const(I64, 0))
        b.enter(on)

    def set(self, var):
        self.b._effect(ops.SETVAR, (self.b.const(I32, 9),), var)

    def questions(self):
        """How many are asked before and after."""
        self.b.goto(self.b.const(I64, 8))
        before = self._count()
        drop_repeated(reachable(self.function))
        return before, self._count()

    def _count(self):
        return sum(inst[0] is ops.CBR for block in reachable(self.function) for inst in block.insts)


@pytest.mark.parametrize("between, left", [
    (lambda code: None, 1), (lambda code: code.set(1), 1), (lambda code: code.set(0), 2),
    (lambda code: code.b._effect(RELOAD, (), "env"), 2), (lambda code: code.b._effect(RELOAD, (), "base1"), 2),
])  # fmt: skip
def test_the_second_question_is_asked_when_something_changed(between, left):
    code = Code()
    code.ask()
    between(code)
    code.ask()
    assert code.questions() == (2, left)


@pytest.mark.parametrize("other", [{"limit": 4}, {"var": 1}])
def test_another_question_is_another(other):
    code = Code()
    code.ask()
    code.ask(**other)
    assert code.questions() == (2, 2)


@pytest.mark.parametrize("both, left", [(True, 3), (False, 4)])
def test_where_paths_meet_all_must_have_asked(both, left):
    code = Code()
    b = code.b
    with b.if_(b.eq(b.param("ip"), 0)) as arm:
        code.ask()
    with arm.else_():
        if both:
            code.ask()
        else:
            code.ask(var=1)
    code.ask()
    assert code.questions() == (4, left)


@pytest.mark.parametrize("changes, left", [(False, 2), (True, 3)])
def test_a_loop_asks_again_only_what_it_changes(changes, left):
    code = Code()
    b = code.b
    code.ask()
    head, done = b.new_block(), b.new_block()
    b.br(head)
    b.enter(head)
    code.ask()
    if changes:
        code.set(0)
    b.cbr(b.eq(b.param("ip"), 0), head, done)
    b.enter(done)
    assert code.questions() == (3, left)
