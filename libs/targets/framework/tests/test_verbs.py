"""Views of registers: what ``narrow`` reads and ``widen`` stores, evaluated by the reference interpreter."""

import random
from typing import get_args

import pytest
from pyqemu.targets.framework import F32, F64, S8, S32, S64, U8, U16, U32, U64, VEC64, VEC128, FlowError, Insn, Label
from pyqemu.targets.framework import Facet as FacetType
from pyqemu.targets.framework.verbs import narrow, widen
from pyqemu.tcg_ir import F64 as TF64
from pyqemu.tcg_ir import I64, V128, Function, StateLayout
from pyqemu.tcg_ir.interp import Interpreter
from pyqemu.tcg_ir.memory import SparseMemory
from pyqemu.tcg_ir.verify import verify


def facet(annotation) -> FacetType:
    return next(a for a in get_args(annotation) if isinstance(a, FacetType))


def evaluate(build, type, result, value):
    b = Insn(Function("view", [("x", type)], result), StateLayout([]))
    b.ret(build(b, b.param("x")))
    verify(b.function)
    return Interpreter(SparseMemory()).run(b.function, (value,)).value


def signed(value, bits):
    return value - (1 << bits) if value >> (bits - 1) else value


REGISTERS = (I64, TF64, V128)
VIEWS = {
    "U8": U8, "S8": S8, "U16": U16, "U32": U32, "S32": S32, "U64": U64, "S64": S64, "F32": F32, "F64": F64,
    "VEC64": VEC64, "VEC128": VEC128,
}  # fmt: skip
FITTING = [(r, n) for r in REGISTERS for n, v in VIEWS.items() if facet(v).type.bits <= r.bits]


@pytest.mark.parametrize(("register", "name"), FITTING, ids=repr)
@pytest.mark.parametrize("box", ["zero", "ones"])
def test_reading_takes_the_low_bits_and_writing_extends_them(register, name, box):
    view = facet(VIEWS[name])
    rng = random.Random(name)
    mask = view.type.mask
    boxed = name == "F32" and box == "ones" and register is not V128
    for _ in range(20):
        value = rng.getrandbits(register.bits)
        if boxed:
            value |= 0xFFFFFFFF << 32
        assert evaluate(lambda b, x: narrow(b, x, view, box), register, view.type, value) == value & mask
        low = value & mask
        if boxed:
            expected = low | 0xFFFFFFFF << 32
        elif view.signed and register is not V128:  # a vector's other lanes are zero
            expected = signed(low, view.type.bits) & (1 << 64) - 1
        else:
            expected = low
        assert evaluate(lambda b, x: widen(b, x, view, register, box), view.type, register, low) == expected


@pytest.mark.parametrize("register", (I64, TF64), ids=repr)
def test_a_wrongly_boxed_single_reads_as_the_default_nan(register):
    for value, expected in ((0xFFFFFFFF_3F800000, 0x3F800000), (0x3F800000, 0x7FC00000), (0xFFFFFFFE_3F800000, 0x7FC00000)):
        assert evaluate(lambda b, x: narrow(b, x, facet(F32), "ones"), register, facet(F32).type, value) == expected
        assert evaluate(lambda b, x: narrow(b, x, facet(F32), "zero"), register, facet(F32).type, value) == value & 0xFFFFFFFF


def test_bool_is_not_zero():
    from pyqemu.targets.framework import BOOL
    from pyqemu.tcg_ir import I1

    assert [evaluate(lambda b, x: narrow(b, x, facet(BOOL), "zero"), I64, I1, v) for v in (0, 1, 1 << 63)] == [0, 1, 1]
    assert [evaluate(lambda b, x: widen(b, x, facet(BOOL), I64, "zero"), I1, I64, v) for v in (0, 1)] == [0, 1]


def test_one_way_to_go_on():
    b = Insn(Function("f", [("env", I64), ("ip", I64)]), StateLayout([]))
    b.jump(Label("target"))
    with pytest.raises(FlowError, match="goes on in one way"):
        b.syscall()
    assert b.take_flow().kind == "jump"
    assert b.take_flow().kind == ""
    with pytest.raises(FlowError, match="known to hold"):
        b.trap(1, when=b.eq(b.const(I64, 1), 1))
    b.trap(1, when=b.eq(b.const(I64, 1), 2))
    assert b.take_flow().kind == ""
    with pytest.raises(FlowError, match="no pc is known"):
        b.pc_value()
