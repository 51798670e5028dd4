"""Every IR operation, natively compiled, against the reference interpreter on random and edge operands."""

from __future__ import annotations

import itertools
import os

import pytest
from native import Native
from pyqemu.tcg_ir import F32, F64, ops
from pyqemu.tcg_ir.random_ir import LAYOUT, OpCase, op_cases, random_function, run_reference, state_noise
from pyqemu.tcg_ir.random_ir import helpers as random_helpers

SEED = int(os.environ.get("PYQEMU_TEST_SEED", "1"))
VECTORS = int(os.environ.get("PYQEMU_TEST_VECTORS", "8"))
FIRST = LAYOUT["operand"]  # what lies before are the engine's own fields

MXCSR = LAYOUT["mxcsr"]


@pytest.fixture(scope="module")
def native(tmp_path_factory):
    return Native(str(tmp_path_factory.mktemp("native")))


def prepare(native, state: bytes) -> tuple[dict[int, int], bytes]:
    """Engine fields for a run: no pending fault, default floating-point control."""
    state = bytearray(state)
    state[MXCSR : MXCSR + 4] = (0x1F80).to_bytes(4, "little")
    fields = {LAYOUT["gbase"]: native.guest, LAYOUT["base1"]: native.state + LAYOUT["r"], LAYOUT["spec_ip"]: 0}
    return fields, bytes(state)


def is_nan(bits: int, t) -> bool:
    fraction = 52 if t is F64 else 23
    return bits >> fraction & (t.mask >> fraction + 1) == t.mask >> fraction + 1 and bits & ((1 << fraction) - 1) != 0


def free_nan_choice(case: OpCase) -> bool:
    """With two NaN operands the host may pick either payload: the IR leaves the choice open there."""
    op, lane = case.variant.op, None
    if op is ops.LANES:
        op, lane = case.variant.imm[0], case.variant.imm[1]
    if op not in (ops.FADD, ops.FSUB, ops.FMUL, ops.FDIV, ops.FMA):
        return False
    t = lane or case.variant.args[0]
    if t not in (F32, F64):
        return False
    values = list(case.values)
    # A constant operand is not among the values: count it as a possible NaN.
    missing = len(case.variant.args) - len(values)
    lanes = range(0, case.variant.args[0].bits, t.bits)
    return any(sum(is_nan(v >> at & t.mask, t) for v in values) + missing > 1 for at in lanes)


def test_every_operation_agrees_with_the_interpreter(native):
    checked = 0
    wrong: dict[str, str] = {}
    groups = itertools.groupby(op_cases(SEED, VECTORS), key=lambda c: id(c.function))
    batch: list[list[OpCase]] = []

    def flush():
        nonlocal checked
        helpers = {k: v for cases in batch for k, v in cases[0].helpers.items()}
        for address, cases in zip(native.compile([c[0].function for c in batch], helpers), batch, strict=True):
            for case in cases:
                fields, state = prepare(native, case.state())
                want = run_reference(case.function, state, case.guest(), case.helpers)
                got_state, got_guest = native.run(address, state, case.guest(), fields)
                if free_nan_choice(case):
                    continue
                for offset, t in case.outputs:
                    size = (t.bits + 7) // 8
                    g = int.from_bytes(got_state[offset : offset + size], "little")
                    w = int.from_bytes(want.state[offset : offset + size], "little")
                    if g != w:
                        wrong.setdefault(case.variant.name, f"{case}: native {g:#x}, interpreter {w:#x}")
                if got_guest != want.guest:
                    wrong.setdefault(case.variant.name, f"{case}: guest memory differs")
                checked += 1
        batch.clear()

    for _, group in groups:
        cases = list(group)
        batch.append(cases)
        if len(batch) >= 250:
            flush()
    flush()
    assert not wrong, "\n".join(wrong.values())
    assert checked > 5000


def without_denormal(state: bytes) -> bytes:
    """The state without the denormal-operand flag: LLVM does not know that flag and may simplify what only sets it (x == x)."""
    out = bytearray(state)
    out[LAYOUT["fpenv_out"]] &= ~2
    return bytes(out[FIRST:])


def leaves(function) -> bool:
    """Whether the function can only end by leaving: random record addresses are nowhere to go natively."""
    return not any(block.insts[-1][0] in (ops.GOTO, ops.NEXT) for block in function.blocks)


def test_random_functions_agree_with_the_interpreter(native):
    count = int(os.environ.get("PYQEMU_TEST_FUNCTIONS", "60"))
    functions = [f for n in range(count) if leaves(f := random_function(SEED * 100_000 + n, 30))]
    assert len(functions) > count // 4
    addresses = native.compile(functions, random_helpers())
    for n, (function, address) in enumerate(zip(functions, addresses, strict=True)):
        for k in range(3):
            state = state_noise(f"{n} {k}")
            guest = state_noise(f"{n} {k} guest")[:256]
            fields, state = prepare(native, state)
            want = run_reference(function, state, guest, random_helpers())
            got_state, got_guest = native.run(address, state, guest, fields)
            assert without_denormal(got_state) == without_denormal(want.state), f"function {n}, state {k}"
            assert got_guest == want.guest, f"function {n}, state {k}"


