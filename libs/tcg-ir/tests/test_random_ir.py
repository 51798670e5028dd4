"""The generators: deterministic, well-formed, complete."""

from pyqemu.tcg_ir import ops
from pyqemu.tcg_ir.random_ir import (
    GUEST_SIZE,
    LAYOUT,
    helpers,
    op_cases,
    random_function,
    run_reference,
    state_noise,
    variants,
)  # fmt: skip
from pyqemu.tcg_ir.text import dump
from pyqemu.tcg_ir.verify import verify


def test_every_operation_has_cases() -> None:
    seen: set[str] = set()
    functions = {}
    for case in op_cases(1, 1):
        functions[id(case.function)] = case.function
        seen.update(inst[0].name for block in case.function.blocks for inst in block.insts)
        for helper in case.helpers.values():
            seen.update(inst[0].name for block in helper.blocks for inst in block.insts)
    # next and goto continue with another record: random functions end in them.
    assert set(ops.OPS) - seen == {"next", "goto"}
    for function in functions.values():
        verify(function, helpers())


def test_every_type_of_every_regular_operation() -> None:
    made = {(v.op.name, v.args[0].name) for v in variants() if v.op.shape in ("bin", "un", "cmp")}
    for op in ops.OPS.values():
        if op.shape in ("bin", "un", "cmp"):
            types = ["f32", "f64"] if op.domain == "float" else ["i8", "i16", "i32", "i64", "i128"]
            assert {(op.name, t) for t in types if (op.name, t) != ("bswap", "i8")} <= made


def test_every_lane_operation() -> None:
    made = {v.imm[0].name for v in variants() if v.op is ops.LANES}
    assert made == {op.name for op in ops.OPS.values() if op.lanes}


def test_same_seed_same_cases() -> None:
    first, second = ([(str(c), dump(c.function), c.values) for c in op_cases(9, 1, only="deposit")] for _ in range(2))
    assert first == second
    assert first
    assert dump(random_function(4, 50)) == dump(random_function(4, 50)) != dump(random_function(5, 50))


def test_results_land_where_the_case_says() -> None:
    for case in op_cases(2, 2, only="add"):
        if len(case.values) != 2:
            continue
        after = run_reference(case.function, case.state(), case.guest()).state
        ((offset, t),) = case.outputs
        assert int.from_bytes(after[offset : offset + (t.bits + 7) // 8], "little") == sum(case.values) & t.mask


def test_functions_of_all_sizes_are_well_formed() -> None:
    for n in (0, 1, 5, 200):
        for seed in range(10):
            function = random_function(seed, n)
            verify(function, helpers())
            run_reference(function, state_noise("x"), bytes(GUEST_SIZE), helpers())
    assert len(state_noise("x")) == LAYOUT.size
