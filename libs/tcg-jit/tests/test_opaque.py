"""What LLVM cannot know as a constant need not be hidden from it; all else must be."""

from __future__ import annotations

import pytest
from pyqemu.tcg_ir import F32, F64, I32, I64, THREADED_PARAMS, V128, Function, StateLayout, ops
from pyqemu.tcg_ir.builder import Builder
from pyqemu.tcg_jit.lower import Lowering
from pyqemu.tcg_jit.opaque import Opaque


@pytest.fixture
def b():
    return Builder(Function("f", THREADED_PARAMS), StateLayout())


def opaque_after(b):
    """The analysis, when it has seen the whole function."""
    found = Opaque(b.function)
    for block in b.function.blocks:
        for inst in block.insts:
            found.see(inst)
    return found


def from_memory(b, type):
    return b.hload(type, b.param("env"), 0)


def test_what_comes_from_memory_stays_opaque_through_casts(b):
    x = b.bitcast(b.trunc(from_memory(b, I64), I32), F32)
    y = b.fadd(x, b.const(F32, 0x3F800000))
    found = opaque_after(b)
    assert found.is_opaque(x.id) and found.is_opaque(y.id)


def test_computed_integers_may_be_known(b):
    # x & 0 is 0 whatever x is.
    x = b.bitcast(b._emit(ops.AND, I64, (from_memory(b, I64), from_memory(b, I64))), F64)
    assert not opaque_after(b).is_opaque(x.id)


def test_a_boxed_single_is_opaque_in_its_low_half_only(b):
    boxed = b.or_(b.zext(from_memory(b, I32), I64), 0xFFFFFFFF_00000000)
    low, spoiled = b.trunc(boxed, I32), b.trunc(b.or_(boxed, 0xFFFFFFFF), I32)
    found = opaque_after(b)
    assert low.id in found.values and not found.is_opaque(spoiled.id)


def test_lane_zero_of_a_vector_of_zeros_with_an_opaque_lane(b):
    vector = b.setlane(F64, b.const(V128, 0), 0, from_memory(b, F64))
    low, high = b.getlane(F64, vector, 0), b.getlane(F64, vector, 1)
    found = opaque_after(b)
    assert found.is_opaque(low.id) and not found.is_opaque(high.id)


def test_a_variable_is_as_opaque_as_everything_assigned_to_it(b):
    good, bad = b.var(I64, from_memory(b, I64)), b.var(I64, from_memory(b, I64))
    with b.if_(b.ne(b.param("ip"), 0)):
        good.set(from_memory(b, I64))
        bad.set(7)
    x, y = good.get(), bad.get()
    found = opaque_after(b)
    assert found.is_opaque(x.id) and not found.is_opaque(y.id)


def test_variables_that_get_each_other(b):
    x, y = b.var(I64, from_memory(b, I64)), b.var(I64, from_memory(b, I64))
    loop = b.new_block()
    b.br(loop)
    b.enter(loop)
    old = x.get()
    x.set(y.get())
    y.set(old)
    b.br(loop)
    assert opaque_after(b).is_opaque(old.id)
    x.set(3)
    assert not opaque_after(b).is_opaque(old.id)


def text(b):
    b.leave(1)
    module = Lowering()
    module.add_threaded(b.function, "h")
    return module.text()


def test_constants_are_hidden_where_they_are_assigned_to_float_variables(b):
    x = b.var(F64, from_memory(b, F64))
    with b.if_(b.ne(b.param("ip"), 0)):
        x.set(0x3FF0000000000000)
    b.hstore(b.param("env"), 8, b.fadd(x.get(), x.get()))
    out = text(b)
    assert out.count('asm ""') == 1  # the assignment; neither operand


def test_constant_operands_are_hidden(b):
    b.hstore(b.param("env"), 8, b.fmul(b.const(F64, 0x3FF0000000000000), from_memory(b, F64)))
    assert text(b).count('asm ""') == 1
