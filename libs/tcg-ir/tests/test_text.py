"""What prints reads back, for everything the generators make."""

import pytest
from pyqemu.tcg_ir import THREADED_PARAMS, Function, StateLayout, threaded
from pyqemu.tcg_ir.random_ir import op_cases, random_function
from pyqemu.tcg_ir.text import ParseError, dump, dump_all, parse, parse_function


def _shape(function: Function):
    """Everything that makes up a function, in comparable form."""

    def value(v):
        return (v.type.name, v.const) if v.const is not None else (v.type.name, v.id, v.name)

    def results(r):
        return tuple(map(value, r)) if isinstance(r, tuple) else r and value(r)

    return (
        function.name,
        [value(p) for p in function.params],
        function.result,
        function.vars,
        [
            (b.label, b.pc, [(op.name, results(r), tuple(map(value, args)), imm) for op, r, args, imm in b.insts])
            for b in function.blocks
        ],
    )


@pytest.mark.parametrize("seed", range(60))
def test_random_functions_round_trip(seed: int) -> None:
    function = random_function(seed, 80)
    text = dump(function)
    again = parse_function(text)
    assert dump(again) == text
    assert _shape(again) == _shape(function)


def test_every_operation_round_trips() -> None:
    functions = {id(c.function): c.function for c in op_cases(3, 1)}.values()
    again = parse(dump_all(functions))
    for function, copy in zip(functions, again, strict=True):
        assert _shape(copy) == _shape(function)


@pytest.mark.parametrize("key", threaded.SHARED_HANDLERS)
def test_shared_handlers_round_trip(key: str) -> None:
    function = threaded.trace_shared(key, StateLayout(), 2)
    assert function is not None
    assert _shape(parse_function(dump(function))) == _shape(function)


def test_odd_names_are_quoted() -> None:
    text = 'function "a b"("7": i64, "x:y": i8) {\n"b;1":\n  %2:i64 = not %"7"\n  br ["b;1"]\n}'
    function = parse_function(text)
    assert [p.name for p in function.params] == ["7", "x:y"]
    assert dump(function) == text


def test_operands_may_be_defined_later_in_the_text() -> None:
    function = parse_function(
        "function f(c: i1) -> i64 {\nentry:\n  br [b]\na:\n  ret %1\nb:\n  %1:i64 = hload 0:i64 [0]\n  br [a]\n}"
    )
    assert function.blocks[1].insts[0][2][0].type.name == "i64"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("%y:i64 = not %x", "a result is a number, not %y"),
        ("%1:i64 = frobnicate %x", "no operation 'frobnicate'"),
        ("%1:i65 = add %x, %x", "no type 'i65'"),
        ("%1:i64 = add %x, %y", "no parameter %y"),
        ("%1:i64 = add %x, 1", "ends too early"),
        ("%1:i64 = add %x, %x [3]", "add has no immediate"),
        ("%1:i64 = extract %x [3]", "extract: immediate [3] is not (position, length) in bits"),
        ("%1:i64 = extract %x [a b]", "expected a number, got 'a'"),
        ("%1:v128 = lanes %x, %x [add q8]", "lanes: immediate [add q8]"),
        ("%1:i64 = load %x [acquire seq_cst]", "two orderings"),
        ("%1:i64 = add %x, %9", "uses %9, which nothing defines"),
        ("ret ]", "expected a number, got ']'"),
        ("ret %x %x", "unexpected '%'"),
        ('ret "', "cannot read"),
    ],
)
def test_errors_name_the_line(line: str, message: str) -> None:
    with pytest.raises(ParseError) as e:
        parse(f"function f(x: i64) {{\nentry:\n  {line}\n}}\n")
    assert message in str(e.value)
    assert e.value.line in (1, 3)
    assert str(e.value).startswith(f"line {e.value.line}: ")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("function f() {\n", "has no end"),
        ("function f() {\n  ret\n}", "an instruction before the first block"),
        ("function f(x: i64, x: i64) {\n}", "two parameters 'x'"),
        ("funktion f() {\n}", "expected 'function'"),
        ("function f() {\nentry:\n  ret\n}\nrest", "expected 'function'"),
    ],
)
def test_errors_in_the_frame(text: str, message: str) -> None:
    with pytest.raises(ParseError, match=message):
        parse(text)
    with pytest.raises(ParseError, match="expected one function, got 0"):
        parse_function("; nothing")


def test_dump_of_a_function_under_construction() -> None:
    function = Function("f", THREADED_PARAMS)
    assert dump(function) == "function f(env: i64, ip: i64, base1: i64, gbase: i64) {\n}"
