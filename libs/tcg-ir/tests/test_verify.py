"""Messages of the verifier (its rules are tested in filetests/verify.tir), and what the builder refuses itself."""

import pytest
from pyqemu.tcg_ir import (
    F64,
    I1,
    I8,
    I32,
    I64,
    I128,
    THREADED_PARAMS,
    V64,
    V128,
    Builder,
    Function,
    IRError,
    StateLayout,
    Value,
    ops,
    threaded,
)  # fmt: skip
from pyqemu.tcg_ir.text import dump
from pyqemu.tcg_ir.verify import VerifyError, problems, verify


def test_message_names_op_block_pc_and_shows_the_block() -> None:
    f = Function("f", [("x", I64), ("y", I32)])
    b = Builder(f)
    b.pc = 0x10054
    block = b.new_block("body")
    b.br(block)
    b.enter(block)
    x = b.add(b.param("x"), 1)
    b._emit(ops.SUB, I64, (x, b.param("y")))
    b.ret()
    with pytest.raises(VerifyError) as e:
        verify(f)
    assert str(e.value) == (
        "sub: operand types differ: %2:i64, %y:i32 (function f, block body, guest pc 0x10054)\n"
        "    body:\n"
        "      %2:i64 = add %x, 1:i64\n"
        " >>   %3:i64 = sub %2, %y\n"
        "      ret"
    )
    assert e.value.problem.index == 1


def test_malformed_immediates_are_reported_not_raised() -> None:
    for op, imm in (
        (ops.EXTRACT, 3), (ops.CBR, None), (ops.LANES, (1, 2, 3)), (ops.LOAD, (1, 1, "")), (ops.HLOAD, "8"),
        (ops.SHUFFLE, (I8, [1])), (ops.GETLANE, (I8,)), (ops.CALL, "f"), (ops.ZEXT, 64), (ops.FENCE, None), (ops.NOT, 1),
    ):  # fmt: skip
        f = Function("f", [("x", I64)])
        b = Builder(f)
        args = (b.param("x"),) * {ops.FENCE: 0, ops.SHUFFLE: 2}.get(op, 1)
        result = None if op in (ops.CBR, ops.FENCE) else Value(None, I64, 1)
        b._insts.append((op, result, args, imm))
        with pytest.raises(VerifyError, match="immediate"):
            verify(f)


def test_values_of_another_function_are_found() -> None:
    f = Function("f", [("x", I64)])
    b = Builder(f)
    stranger = Value(None, I64, 77)
    b.ret(b.add(b.param("x"), stranger))
    messages = [p.message for p in problems(f)]
    assert "%77:i64 is not defined" in messages
    verify_messages = [p.message for p in problems(Function("empty", []))]
    assert verify_messages == ["function 'empty' has no block"]


@pytest.mark.parametrize("key", threaded.SHARED_HANDLERS)
def test_shared_handlers_are_well_formed(key: str) -> None:
    function = threaded.trace_shared(key, StateLayout(), 4)
    assert function is not None
    verify(function)


def _builder(**params) -> Builder:
    return Builder(Function("f", [*params.items(), *THREADED_PARAMS]), StateLayout())


def test_both_arms_may_leave() -> None:
    b = _builder(c=I1)
    f = Function("f", THREADED_PARAMS)
    b = Builder(f, StateLayout())
    with b.if_(b.hload(I1, b.param("env"))) as arm:
        b.leave(0)
    with arm.else_():
        b.next(8)
    verify(f)


def test_loop_that_never_ends() -> None:
    f = Function("f", [("p", I64)])
    b = Builder(f)
    with b.loop():
        b.hstore(b.param("p"), 0, b.param("p"))
    verify(f)
    assert "b2" in dump(f)


def test_a_pin_must_not_get_lost_at_a_join() -> None:
    b = _builder(c=I1)
    with pytest.raises(IRError, match="pins a value"), b.if_(b.param("c")):
        b.pin("base1", b.param("ip"))
    b = _builder(c=I1)
    with b.if_(b.param("c")):
        b.pin("base1", b.param("ip"))
        b.next(8)
    assert b.pinned["base1"] is b.param("base1")


def test_builder_refuses() -> None:
    b = _builder(x=I64, y=I32, f=F64, v=V128, w=V64, c=I1, z=I8)
    x, y, f, v, w, z = (b.param(n) for n in "xyfvwz")
    wrong = [
        (lambda: b.add(x, y), "operand types differ"),
        (lambda: b.add(1, 2), "two plain ints"),
        (lambda: b.add(f, f), "works on int"),
        (lambda: b.fadd(x, x), "works on float"),
        (lambda: b.eq(f, f), "works on int"),
        (lambda: b.fptosi(x, I32), "works on float"),
        (lambda: b.zext(x, I32), "to the narrower i32"),
        (lambda: b.sext(x, I8), "to the narrower i8"),
        (lambda: b.trunc(y, I64), "to the wider i64"),
        (lambda: b.bitcast(x, I32), "widths differ"),
        (lambda: b.bswap(z), "16 bits or wider"),
        (lambda: b.extract(x, 60, 5), "does not lie"),
        (lambda: b.deposit(x, x, 0, 0), "does not lie"),
        (lambda: b.select(x, x, x), "i1 condition"),
        (lambda: b.lanes("udiv", I8, v, v), "not a lane operation"),
        (lambda: b.lanes("add", I8, v, w), "one vector type"),
        (lambda: b.lanes("zext", I8, v, to=I64), "no vector of 1024 bits"),
        (lambda: b.shuffle(I32, v, v, (0, 1, 2)), "shuffle of"),
        (lambda: b.atomic("nand", x, x), "no atomic operation"),
        (lambda: b.pin("r1", x), "not a pinned parameter"),
        (lambda: b.value(I8, x), "expected i8"),
        (lambda: Builder(Function("g", [])).get("pc"), "no state layout"),
        (lambda: Value(None, I64, -1, 1) + Value(None, I64, -1, 2), "free constants"),
    ]
    for build, message in wrong:
        with pytest.raises(IRError, match=message):
            build()


def test_operators_and_bare_verbs_make_the_same() -> None:
    pretty, bare = Function("f", [("x", I64), ("y", I64)]), Function("f", [("x", I64), ("y", I64)])
    b = Builder(pretty)
    x, y = b.param("x"), b.param("y")
    b.ret(((x + y - 3) * 5 & ~x | y ^ 1) << 2 >> (7 - y) ^ -x + (3 + x) * (2 * y) & (1 | x) ^ (4 ^ x) & (5 & y))
    p = pretty.blocks[0].insts
    b = Builder(bare)
    x, y = b.param("x"), b.param("y")
    left = b.lshr(b.shl(b.or_(b.and_(b.mul(b.sub(b.add(x, y), 3), 5), b.not_(x)), b.xor(y, 1)), 2), b.sub(7, y))
    assert [i[0] for i in p[:8]] == [i[0] for i in bare.blocks[0].insts[:8]]
    assert left.type is I64


def test_constants_fold_at_once() -> None:
    b = Builder(Function("f", [("x", I64), ("a", I128)]))
    x = b.param("x")
    three = b.const(I64, 3)
    assert (three + 4).const == 7
    assert ((three + 4) * three).const == 21
    assert b.sub(3, three).const == 0
    assert b.zext(b.const(I8, -1), I64).const == 255
    assert b.sext(b.const(I8, -1), I64).const == I64.mask
    assert b.extract(b.const(I64, 0x1234), 4, 8).const == 0x23
    assert b.sextract(b.const(I64, 0xF00), 8, 4).const == I64.mask
    assert b.deposit(b.const(I64, 0), 0xFF, 4, 4).const == 0xF0
    assert b.popcnt(b.const(I64, 7)).const == 3
    assert b.ult(b.const(I64, 1), 2).const == 1
    assert b.select(b.const(I1, 1), x, 0) is x
    assert x + 0 is x and 0 + x is x and x * 1 is x and (x & -1) is x
    assert (x * 0).const == 0 and (x | -1).const == I64.mask
    assert b.umul_wide(b.const(I64, -1), -1)[1].const == I64.mask - 1
    assert b.smul_wide(b.const(I64, -1), -1)[1].const == 0
    assert not b.block.insts
