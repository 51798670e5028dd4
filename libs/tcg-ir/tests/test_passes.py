"""Passes change how a function computes, never what: the interpreter before = the interpreter after, also at faults."""

import logging
import os
from random import Random

import pytest
from pyqemu.tcg_ir import Function, ops, passes, random_ir
from pyqemu.tcg_ir.interp import GuestFault, Interpreter
from pyqemu.tcg_ir.memory import SparseMemory
from pyqemu.tcg_ir.operands import random_int
from pyqemu.tcg_ir.passes.identities import _INVERSE, _MIRRORED
from pyqemu.tcg_ir.text import dump, parse_function
from pyqemu.tcg_ir.verify import verify

FUNCTIONS = int(os.environ.get("PYQEMU_IR_FUNCTIONS", "80"))
HELPERS = random_ir.helpers()


def _effects(function: Function, seed: str):
    """Everything a run leaves behind; at a fault too."""
    memory = SparseMemory()
    state = memory.map(random_ir.ENV, random_ir.state_noise(seed))
    guest = memory.map(random_ir.GBASE, bytes(range(256)))
    memory.map(random_ir.RECORD, 256)
    machine = Interpreter(memory, HELPERS)
    args = (random_ir.ENV, random_ir.RECORD, random_ir.ENV + random_ir.LAYOUT["r"], random_ir.GBASE)
    try:
        end: object = machine.run(function, args)
    except GuestFault as e:
        end = (e.address, e.size, e.write)
    return end, bytes(state), bytes(guest), machine.fpenv


def _check(function: Function, pipeline, seed: int) -> int:
    """Gives the number of instructions removed."""
    before = dump(function)
    expected = [_effects(function, f"{seed} {k}") for k in range(2)]

    def after(name: str, changed: Function) -> None:
        verify(changed, HELPERS)
        got = [_effects(changed, f"{seed} {k}") for k in range(2)]
        assert got == expected, f"{name} changes what seed {seed} does:\n{before}\n\nbecomes\n{dump(changed)}"

    passes.optimise(function, pipeline, after=after)
    return before.count("\n") - dump(function).count("\n")


@pytest.mark.parametrize("name", passes.PASSES)
def test_each_pass_keeps_the_meaning(name: str) -> None:
    removed = sum(
        _check(random_ir.random_function(seed, 40, faults=seed % 2 == 0), [passes.PASSES[name]], seed)
        for seed in range(FUNCTIONS)
    )
    assert removed > 0


def test_the_pipeline_keeps_the_meaning() -> None:
    for seed in range(1000, 1000 + FUNCTIONS):
        _check(random_ir.random_function(seed, 60, faults=seed % 2 == 0), passes.PASSES.values(), seed)


def test_random_functions_do_fault_and_finish() -> None:
    ends = [_effects(random_ir.random_function(s, 60, faults=True), "0")[0] for s in range(60)]
    kinds = {end[0] for end in ends if not isinstance(end[0], int)}
    assert kinds == {"next", "goto", "leave"}
    assert sum(isinstance(end[0], int) for end in ends) > 3


def test_single_operations_keep_their_meaning() -> None:
    seen: set[int] = set()
    for case in random_ir.op_cases(7, 1):
        expected = random_ir.run_reference(case.function, case.state(), case.guest(), case.helpers)
        if id(case.function) not in seen:
            seen.add(id(case.function))
            keep = case.function  # the id stays taken while the generator holds it
            passes.optimise(keep)
            verify(keep, case.helpers)
        got = random_ir.run_reference(case.function, case.state(), case.guest(), case.helpers)
        assert got == expected, str(case)


def test_inverse_and_mirrored_compares() -> None:
    rng = Random("compares")
    assert {op for op in ops.OPS.values() if op.shape == "cmp" and op.domain == "int"} == set(_INVERSE)
    for _ in range(200):
        x, y = random_int(rng, 8), random_int(rng, 8)
        for op, inverse in _INVERSE.items():
            assert op.eval(8, x, y) != inverse.eval(8, x, y), (op, x, y)
        for op, mirrored in _MIRRORED.items():
            assert op.eval(8, x, y) == mirrored.eval(8, y, x), (op, x, y)


def test_the_driver_reports_passes_that_never_agree(caplog: pytest.LogCaptureFixture) -> None:
    function = parse_function("function f(x: i64) -> i64 {\nentry:\n  ret %x\n}")

    def restless(f: Function) -> bool:
        return True

    def idle(f: Function) -> bool:
        return False

    seen: list[str] = []
    with caplog.at_level(logging.WARNING):
        assert passes.optimise(function, [restless, idle], limit=4, after=lambda name, f: seen.append(name))
    assert seen == ["restless"] * 4
    assert caplog.messages == ["function f: still changing after 4 turns: restless"]
    assert not passes.optimise(function, [idle])


def test_the_pipeline_settles_on_every_random_function(caplog: pytest.LogCaptureFixture) -> None:
    for seed in range(60):
        function = random_ir.random_function(seed, 60)
        passes.optimise(function)
        assert not passes.optimise(function), f"seed {seed} changes again"
    assert not caplog.messages
