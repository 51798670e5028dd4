"""The reference interpreter: outcomes, faults, memory, helpers, and its integers against an independent oracle."""

import ctypes
from random import Random

import pytest
from pyqemu.tcg_ir import (
    F64,
    I1,
    I8,
    I16,
    I32,
    I64,
    I128,
    THREADED_PARAMS,
    V128,
    Builder,
    Function,
    IRError,
    StateLayout,
    fp,
    ops,
    threaded,
)
from pyqemu.tcg_ir.interp import GuestFault, Interpreter, StepLimit, evaluate
from pyqemu.tcg_ir.memory import RawMemory, SparseMemory, Unmapped
from pyqemu.tcg_ir.operands import random_int

ENV, RECORD, GBASE = 0x1000, 0x8000, 0x100000


def _machine() -> tuple[SparseMemory, StateLayout]:
    layout = StateLayout()
    memory = SparseMemory()
    memory.map(ENV, layout.size)
    memory.map(RECORD, 64)
    return memory, layout


def _word(memory: SparseMemory, address: int) -> int:
    return int.from_bytes(memory.read(address, 8), "little")


def test_head_counts_down_and_leaves_when_hot() -> None:
    memory, layout = _machine()
    head = threaded.trace_shared("head", layout, 2)
    assert head is not None
    memory.write(RECORD + 8, (2).to_bytes(8, "little") + (0x4000).to_bytes(8, "little"))
    args = {"env": ENV, "ip": RECORD, "base1": 5, "gbase": GBASE}
    outcome = Interpreter(memory).run(head, args)
    assert (outcome.kind, outcome.ip) == ("next", RECORD + 32)
    assert outcome.pinned == {"env": ENV, "base1": 5, "gbase": GBASE}
    assert Interpreter(memory).run(head, args).kind == "leave"
    assert _word(memory, ENV + layout["pc"]) == 0x4000
    assert _word(memory, ENV + layout["exit_reason"]) == 6
    assert _word(memory, ENV + layout["ip"]) == RECORD


def test_pinned_values_are_passed_on() -> None:
    memory, layout = _machine()
    f = Function("f", THREADED_PARAMS)
    b = Builder(f, layout)
    b.pin("base1", b.param("base1") + 32)
    b.goto(b.param("ip") - 8)
    outcome = Interpreter(memory).run(f, (ENV, 4, 2**64 - 16, GBASE))
    assert outcome.ip == 2**64 - 4
    assert outcome.pinned["base1"] == 16


def test_addresses_of_records_wrap() -> None:
    f = Function("f", THREADED_PARAMS)
    Builder(f).next(16)
    assert Interpreter(SparseMemory()).run(f, (ENV, 2**64 - 8, 0, 0)).ip == 8


def test_state_is_exact_at_a_fault() -> None:
    memory, layout = _machine()
    memory.map(GBASE, 16)
    f = Function("f", THREADED_PARAMS)
    b = Builder(f, layout)
    b.set("pc", 0x4000)
    b.store(b.const(I64, 8), b.const(I64, 7))
    b.set("pc", 0x4004)
    b.store(b.const(I64, 12), b.const(I64, 9))
    b.set("pc", 0x4008)
    b.leave(0)
    with pytest.raises(GuestFault) as e:
        Interpreter(memory).run(f, (ENV, RECORD, 0, GBASE))
    assert (e.value.address, e.value.size, e.value.write) == (12, 8, True)
    assert _word(memory, ENV + layout["pc"]) == 0x4004
    # An access that does not fit stores nothing.
    assert memory.read(GBASE, 16) == bytes(8) + (7).to_bytes(8, "little")


def test_host_access_outside_memory() -> None:
    f = Function("f", [("p", I64)], I64)
    b = Builder(f)
    b.ret(b.hload(I64, b.param("p"), -8))
    with pytest.raises(Unmapped, match="read of 8 bytes at 0xff8"):
        Interpreter(SparseMemory()).run(f, (0x1000,))


def test_broken_promise_of_alignment() -> None:
    memory = SparseMemory()
    memory.map(0, 64)
    f = Function("f", [("a", I64), ("gbase", I64)], I32)
    b = Builder(f)
    b.ret(b.load(I32, b.param("a"), align=4))
    assert Interpreter(memory).run(f, (4, 0)).value == 0
    with pytest.raises(IRError, match="guest address 0x6 is not 4-byte aligned"):
        Interpreter(memory).run(f, (6, 0))


def test_helpers_in_ir_and_in_python() -> None:
    double = Function("double", [("x", I64)], I64)
    b = Builder(double)
    b.ret(b.param("x") * 2)
    f = Function("f", [("x", I64)], I64)
    b = Builder(f)
    r = b.call("double", [b.param("x")], I64)
    assert r is not None
    s = b.call("negate", [r], I64)
    assert s is not None
    b.call("note", [s], None)
    b.ret(s)
    seen: list[int] = []
    machine = Interpreter(SparseMemory(), {"double": double, "negate": lambda x: -x, "note": seen.append})
    assert machine.run(f, (21,)).value == 2**64 - 42
    assert seen == [2**64 - 42]
    with pytest.raises(IRError, match="no helper 'double'"):
        Interpreter(SparseMemory()).run(f, (1,))
    with pytest.raises(IRError, match="returned nothing"):
        Interpreter(SparseMemory(), {"double": lambda x: None}).run(f, (1,))


def test_step_limit() -> None:
    f = Function("f", [])
    b = Builder(f)
    with b.loop():
        pass
    with pytest.raises(StepLimit, match="more than 100 instructions"):
        Interpreter(SparseMemory(), steps=100).run(f, ())


def test_errors_of_use() -> None:
    f = Function("f", [("x", I64)], I64)
    b = Builder(f)
    with pytest.raises(IRError, match="takes 1 arguments"):
        Interpreter(SparseMemory()).run(f, ())
    with pytest.raises(IRError, match="does not end in a terminator"):
        Interpreter(SparseMemory()).run(f, (1,))
    late = b.add(b.param("x"), 1)
    b._insts.clear()
    b.ret(late)
    with pytest.raises(IRError, match="has no value yet"):
        Interpreter(SparseMemory()).run(f, (1,))


def test_floating_point_environment_is_sticky() -> None:
    f = Function("f", [("x", F64), ("y", F64)], F64)
    b = Builder(f)
    b.ret(b.fdiv(b.param("x"), b.param("y")))
    machine = Interpreter(SparseMemory())
    one = 0x3FF0000000000000
    machine.run(f, (one, 0))
    machine.run(f, (one, 0x4008000000000000))
    machine.run(f, (one, one))
    assert machine.fpenv == fp.DEFAULT | fp.ZE | fp.PE


def test_sparse_memory() -> None:
    memory = SparseMemory()
    memory.map(0x1000, b"abcd")
    with pytest.raises(ValueError, match="overlaps what is mapped at 0x1000"):
        memory.map(0xFFF, 2)
    assert memory.read(0x1001, 2) == b"bc"
    with pytest.raises(Unmapped):
        memory.read(0x1002, 3)


def test_raw_memory() -> None:
    buffer = (ctypes.c_uint8 * 16)(*range(16))
    base = ctypes.addressof(buffer)
    memory = RawMemory([(base, 16)])
    f = Function("f", [("p", I64)], I32)
    b = Builder(f)
    b.hstore(b.param("p"), 8, b.const(I16, 0xBEEF))
    b.ret(b.hload(I32, b.param("p"), 2))
    assert Interpreter(memory).run(f, (base,)).value == 0x05040302
    assert bytes(buffer[8:10]) == b"\xef\xbe"
    with pytest.raises(Unmapped):
        memory.read(base + 13, 4)
    with pytest.raises(Unmapped):
        memory.write(base - 1, b"x")


# ---- integers against C's and Python's own arithmetic ----
def _signed(t, x: int) -> int:
    return x - (1 << t.bits) if x >> (t.bits - 1) else x


def _c_division(t, x: int, y: int) -> tuple[int, int]:
    """Truncating division as C does it, through exact rationals."""
    from fractions import Fraction

    q = int(Fraction(_signed(t, x), _signed(t, y)))
    return q & t.mask, (_signed(t, x) - q * _signed(t, y)) & t.mask


@pytest.mark.parametrize("t", [I8, I16, I32, I64, I128], ids=str)
def test_integers_against_their_definitions(t) -> None:
    rng = Random(f"integers {t}")
    w = t.bits
    for _ in range(400):
        x, y = random_int(rng, w), random_int(rng, w)
        n = y % w
        bits_x = [x >> i & 1 for i in range(w)]
        expected = {
            "umulh": (x * y) // 2**w,
            "smulh": (_signed(t, x) * _signed(t, y) // 2**w) % 2**w,
            "shl": x * 2**n % 2**w,
            "lshr": x // 2**n,
            "ashr": (_signed(t, x) // 2**n) % 2**w,
            "rotl": (x * 2**n % 2**w) + (x * 2**n // 2**w),
            "rotr": x // 2**n + (x % 2**n) * 2 ** (w - n) % 2**w,
            "smin": sorted((x, y), key=lambda v: _signed(t, v))[0],
            "smax": sorted((x, y), key=lambda v: _signed(t, v))[1],
            "uadd_sat": sorted((0, x + y, t.mask))[1],
            "usub_sat": sorted((0, x - y, t.mask))[1],
            "sadd_sat": sorted((-(2 ** (w - 1)), _signed(t, x) + _signed(t, y), 2 ** (w - 1) - 1))[1] % 2**w,
            "ssub_sat": sorted((-(2 ** (w - 1)), _signed(t, x) - _signed(t, y), 2 ** (w - 1) - 1))[1] % 2**w,
            "uavg": -(-(x + y) // 2),
            "sdiv": _c_division(t, x, y)[0] if y else 0,
            "srem": _c_division(t, x, y)[1] if y else 0,
            "slt": int(_signed(t, x) < _signed(t, y)),
        }
        product = 0
        for i, bit in enumerate(bits_x):
            product ^= (y << i) * bit
        expected["clmul"], expected["clmulh"] = product % 2**w, product // 2**w
        for name, value in expected.items():
            got = ops.OPS[name].eval(w, x, y)
            assert got == value, f"{name}.{t} {x:#x}, {y:#x}: got {got:#x}, expected {value:#x}"
        unary = {
            "not": t.mask - x,
            "neg": (2**w - x) % 2**w,
            "abs": abs(_signed(t, x)) % 2**w,
            "clz": next((i for i, bit in enumerate(reversed(bits_x)) if bit), w),
            "ctz": next((i for i, bit in enumerate(bits_x) if bit), w),
            "popcnt": sum(bits_x),
            "bitreverse": sum(bit << (w - 1 - i) for i, bit in enumerate(bits_x)),
        }
        if w > 8:
            unary["bswap"] = sum((x >> 8 * i & 255) << (w - 8 - 8 * i) for i in range(w // 8))
        for name, value in unary.items():
            assert ops.OPS[name].eval(w, x) == value, f"{name}.{t} {x:#x}"


def test_evaluate_one_instruction() -> None:
    b = Builder(Function("f", []))
    b.addc(b.const(I8, 255), 1, b.const(I1, 1))
    assert evaluate(b._insts[-1]) == (1, 1)
    b.lanes("add", I32, b.const(V128, 2**128 - 1), b.const(V128, 1))
    assert evaluate(b._insts[-1]) == (0xFFFFFFFF_FFFFFFFF_FFFFFFFF_00000000,)


def test_helpers_made_when_called() -> None:
    """A mapping that is empty so far and makes what is asked for."""

    class Maker(dict[str, Function]):
        def __missing__(self, name: str) -> Function:
            if name != "twice":
                raise KeyError(name)
            twice = self[name] = Function(name, [("x", I64)], I64)
            b = Builder(twice)
            b.ret(b.shl(twice.params[0], 1))
            return twice

    for name in ("twice", "thrice"):
        f = Function("f", [("x", I64)], I64)
        b = Builder(f)
        b.ret(b.call(name, [f.params[0]], I64))
        machine = Interpreter(SparseMemory(), Maker())
        if name == "twice":
            assert machine.run(f, [21]).value == 42
        else:
            with pytest.raises(IRError, match="no helper 'thrice'"):
                machine.run(f, [21])
