"""f80 operations, done by ``pyqemu.softfloat`` (semantics-alu.md 8.3).  Imported when a program first uses one.

Each operation is a function of the environment and the operands' bits; operand and result kinds come from the table.  Rounding and
precision are FPCR's, flags go to FPSR; an unmasked one raises exc_fp and nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable
from ctypes import c_uint16, c_uint32, c_uint64
from typing import TYPE_CHECKING, Any, Final

from pyqemu.softfloat import (
    EQUAL,
    LESS,
    NAN_RULES,
    UNORDERED,
    Env,
    f32_to_f80,
    f64_to_f80,
    f80,
    f80_compare,
    f80_compare_quiet,
    f80_to_f32,
    f80_to_f64,
    f80_to_i32,
    f80_to_i64,
    flags_to_x87,
    i32_to_f80,
    i64_to_f80,
)

from .exceptions import FP
from .rowinfo import Info
from .state import MODE_WDBL
from .tables import ROWS

if TYPE_CHECKING:
    from pyqemu.tcg_jit.engine import Cpu

    Function = Callable[..., int]

_ROUNDING: Final = (0, 2, 3, 1)  # FPCR.rc -> Rounding
_PRECISION: Final = (24, 64, 53, 64)
_TO_ZERO: Final = 1
_M32, _M64 = (1 << 32) - 1, (1 << 64) - 1
_BIAS: Final = 16383

_WIDEN: Final[dict[str, Any]] = {"s": f32_to_f80, "d": f64_to_f80, "x": lambda env, x: x}
_NARROW: Final[dict[str, Any]] = {"s": f80_to_f32, "d": f80_to_f64, "x": lambda env, x: x}


def _signed(value: int, bits: int) -> int:
    return value - (1 << bits) if value >> bits - 1 else value


def _arithmetic(name: str, s2: str, d: str) -> Function:
    """s1 is f80, s2 is widened, the result narrowed with a second rounding."""
    reverse = name == "rsub"
    function = getattr(f80, "sub" if reverse else name)
    widen, narrow = _WIDEN[s2], _NARROW[d]

    def operation(env: Env, x: int, y: int) -> int:
        y = widen(env, y)
        result = function(env, y, x) if reverse else function(env, x, y)
        return int(narrow(env, result))

    return operation


def _divide_second_step(s1: str, d: str) -> Function:
    """fxdivt: s1, of the kind that the first suffix names, by the f80 s2."""
    widen, narrow = _WIDEN[s1], _NARROW[d]

    def operation(env: Env, x: int, y: int) -> int:
        x = widen(env, x & _M32 if s1 == "s" else x)
        return int(narrow(env, f80.div(env, x, y)))

    return operation


def _root(s1: str) -> Function:
    """fxsqrtt: the root of the original operand."""
    widen = _WIDEN[s1]
    return lambda env, x, y: f80.sqrt(env, widen(env, x & _M32 if s1 == "s" else x))


_RELATIONS: Final[dict[str, tuple[frozenset[int], bool, bool]]] = {
    # answers for which it holds, whether a quiet NaN is invalid, negated
    "eq": (frozenset((EQUAL,)), False, False),
    "lt": (frozenset((LESS,)), True, False),
    "le": (frozenset((LESS, EQUAL)), True, False),
    "uod": (frozenset((UNORDERED,)), False, False),
    "neq": (frozenset((EQUAL,)), False, True),
    "nlt": (frozenset((LESS,)), True, True),
    "nle": (frozenset((LESS, EQUAL)), True, True),
    "od": (frozenset((UNORDERED,)), False, True),
}
_FLAG_WORD: Final = {LESS: 0x01, EQUAL: 0x40, UNORDERED: 0x45}


def _compare(relation: str, s2: str) -> Function:
    holds, signalling, negate = _RELATIONS[relation]
    widen = _WIDEN[s2]
    compare = f80_compare if signalling else f80_compare_quiet
    return lambda env, x, y: (compare(env, x, widen(env, y)) in holds) != negate


def _compare_flags(signalling: bool, s2: str) -> Function:
    widen = _WIDEN[s2]
    compare = f80_compare if signalling else f80_compare_quiet
    return lambda env, x, y: _FLAG_WORD.get(compare(env, x, widen(env, y)), 0)


def _scale(env: Env, x: int, n: int) -> int:
    """One multiplication by 2**n, made a number of the format first."""
    p = _signed(n, 32)
    if p > _BIAS:
        factor = 0x7FFF << 64 | 1 << 63
    elif p > -_BIAS:
        factor = p + _BIAS << 64 | 1 << 63
    elif p > -_BIAS - 63:
        factor = 1 << p + _BIAS + 62
    else:
        factor = int(p == -_BIAS - 63)
    return f80.mul(env, x, factor)


def _function(name: str) -> Function:
    """The function for a mnemonic; ``KeyError`` when there is none."""
    fixed: dict[str, Function] = {
        "istofx": lambda env, x: i32_to_f80(env, _signed(x, 32)),
        "idtofx": lambda env, x: i64_to_f80(env, _signed(x, 64)),
        "fstofx": f32_to_f80,
        "fdtofx": f64_to_f80,
        "fxtofs": f80_to_f32,
        "fxtofd": f80_to_f64,
        "fxtois": f80_to_i32,
        "fxtoid": f80_to_i64,
        "fxtoistr": lambda env, x: f80_to_i32(env, x, _TO_ZERO),
        "fxtoidtr": lambda env, x: f80_to_i64(env, x, _TO_ZERO),
        "fxscalesx": _scale,
        "fxsqrtisx": f32_to_f80,
        "fxsqrtidx": f64_to_f80,
    }
    if name in fixed:
        return fixed[name]
    if name.startswith("fxcmp"):
        if name[-1] == "f":
            return _compare_flags(name[5:7] == "od", name[-2])
        return _compare(name[5:-2], name[-2])
    if name.startswith("fxsqrtt"):
        return _root(name[-2])
    if name.startswith("fxdivt"):
        return _divide_second_step(name[-2], name[-1])
    return _arithmetic(name[2:-2], name[-2], name[-1])


#: row | extension distance << 16 -> (function, kinds of the sources, kind of the destination)
_operations: dict[int, tuple[Function, str, str]] = {}


def operation(row: int) -> tuple[Function, str, str]:
    """What row ``row`` computes, and its operand kinds."""
    found = _operations.get(row)
    if found is None:
        info = Info(ROWS[row], 4)
        found = _operations[row] = (_function(info.name), info.kinds, info.dst)
    return found


def _rotated(cpu: Cpu, half: int) -> int:
    mode = cpu.get("mode")
    rsz = mode >> 6 & 63
    pair = (mode >> 12 & 63) + (half >> 5)
    if pair > rsz:
        pair -= rsz + 1
    return 32 * ((mode & 63) + pair) | half & 31


def _place(cpu: Cpu, letter: str, half: int) -> tuple[int, int]:
    """(host address, distance of the extension) of a register operand."""
    ext = 8 if cpu.engine.target.model.iset >= 5 else 16  # type: ignore[attr-defined]
    if letter == "W":
        return cpu.get("base1") + half, ext
    if letter == "B":
        return cpu.get("base1") + _rotated(cpu, half), ext
    return cpu.env + half, 8


def execute(cpu: Cpu, record: int) -> None:
    """Run the operation of a helper record: number, size, row and operand letters, packed halves, literals."""
    words = (c_uint64 * 8).from_address(record)
    descriptor, packed = words[3], words[4]
    function, kinds, dst = operation(descriptor & 0x7FFF)
    letters = [chr(c) for c in (descriptor >> 16).to_bytes(6, "little") if c]
    literal = 5
    halves = 0
    operands: list[int] = []
    for letter, kind in zip(letters, kinds, strict=False):
        if letter == "L":
            value = words[literal]
            literal += 1
        else:
            at, ext = _place(cpu, letter, packed >> 16 * halves & 0xFFFF)
            halves += 1
            value = c_uint64.from_address(at).value
            if kind == "x":
                value |= c_uint16.from_address(at + ext).value << 64
        operands.append(value & _M32 if kind == "s" else value)
    fpcr = cpu.get("fpcr")
    env = Env(rounding=_ROUNDING[fpcr >> 10 & 3], precision=_PRECISION[fpcr >> 8 & 3], nan=NAN_RULES["e2k"])
    result = int(function(env, *operands))
    flags = flags_to_x87(env.flags)
    status = cpu.get("fpsr") | flags
    if flags & ~fpcr & 0x3F:
        cpu.set("fpsr", status | 0x8080)  # es, b
        cpu.raise_exception(FP)
        return
    cpu.set("fpsr", status)
    _write(cpu, letters[-1], packed >> 16 * halves & 0xFFFF, dst, result, bool(descriptor >> 15 & 1))


def _write(cpu: Cpu, letter: str, half: int, kind: str, value: int, dynamic: bool) -> None:
    if letter == "E":
        return
    if kind == "b" and letter != "G":
        shift = half
        if letter in "QN":
            mode = cpu.get("mode")
            psz = mode >> 18 & 31
            number = half
            if number <= psz:
                number += mode >> 23 & 31
                if number > psz:
                    number -= psz + 1
            shift = 2 * number
        cpu.set("preds", cpu.get("preds") & ~(3 << shift) | value << shift)
        return
    if dynamic and cpu.get("mode") & MODE_WDBL:
        letter = letter.lower()
    at, ext = _place(cpu, letter.upper(), half)
    if kind == "s" and letter.isupper():
        c_uint32.from_address(at).value = value & _M32
    elif kind == "s":
        c_uint64.from_address(at).value = value & _M32
    else:
        c_uint64.from_address(at).value = value & _M64
        if kind == "x":
            c_uint64.from_address(at + ext).value = value >> 64


__all__ = ["execute", "operation"]
