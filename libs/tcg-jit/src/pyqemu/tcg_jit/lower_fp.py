"""Floating-point operations as LLVM text: a part of ``lower``, which see.  Used in the compile process only.

All arithmetic is by constrained intrinsics: rounding is what the control word says, and flags are raised as the host raises them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pyqemu.tcg_ir import Type, Value, ops
from pyqemu.tcg_ir.fp import infinity

from .llvmtext import EXCEPT, LLVM_TYPE, RARELY, suffix

if TYPE_CHECKING:
    from pyqemu.tcg_ir.builder import Inst

    from .lower import FunctionText


def fsqrt(f: FunctionText, ty: str, bits: int, a: list[str]) -> str:
    return f.strict_call(
        f"llvm.experimental.constrained.sqrt.{suffix(ty)}", ty, f"{ty} {a[0]}", 'metadata !"round.dynamic"', EXCEPT
    )


def fma(f: FunctionText, ty: str, bits: int, a: list[str]) -> str:
    return f.strict_call(
        f"llvm.experimental.constrained.fma.{suffix(ty)}",
        ty,
        *(f"{ty} {v}" for v in a),
        'metadata !"round.dynamic"',
        EXCEPT,
    )


def sign_bit(operation: str, mask: Callable[[int], int]) -> Callable[[FunctionText, str, int, list[str]], str]:
    def emit(f: FunctionText, ty: str, bits: int, a: list[str]) -> str:
        ity = ty.replace("double", "i64").replace("float", "i32")
        i = f.new(f"bitcast {ty} {a[0]} to {ity}")
        r = f.new(f"{operation} {ity} {i}, {f.constant(ity, mask(bits))}")
        return f.new(f"bitcast {ity} {r} to {ty}")

    return emit


def fma_inst(f: FunctionText, inst: Inst) -> None:
    _, result, args, _ = inst
    t = args[0].type
    f.names[result.id] = fma(f, LLVM_TYPE[t.name], t.bits, [f.operand(ops.FMA, a) for a in args])


def fcanon(f: FunctionText, inst: Inst) -> None:
    """A branch: the value itself must not wait for the comparison."""
    op, result, (value, nan, *factors), _ = inst
    ty = LLVM_TYPE[value.type.name]
    name = f.operand(op, value)
    f.temp += 1
    slot, rare, after = f"%canonical{f.temp}", f"nan{f.temp}", f"number{f.temp}"
    f.slots.append(f"{slot} = alloca {ty}")
    f.module.declarations["rarely"] = RARELY
    f.lines += (f"store {ty} {name}, ptr {slot}", f"br i1 {f.is_nan(ty, name)}, label %{rare}, label %{after}, !prof !0", f"{rare}:")
    f.lines.append(f"store {ty} {f.hide(value.type, f.arg(nan))}, ptr {slot}")
    if factors:
        _invalid_product(f, value.type, [f.arg(x) for x in factors], after)
    f.lines += (f"br label %{after}", f"{after}:")
    f.names[result.id] = f.new(f"load {ty}, ptr {slot}")


def _invalid_product(f: FunctionText, type: Type, factors: list[str], after: str) -> None:
    """Raise invalid when the factors are infinity and zero."""
    ty, ity = LLVM_TYPE[type.name], f"i{type.bits}"
    x, y = (f.new(f"and {ity} {f.new(f'bitcast {ty} {name} to {ity}')}, {(1 << type.bits - 1) - 1}") for name in factors)
    least = f.intrinsic(f"llvm.umin.{ity}", ity, f"{ity} {x}", f"{ity} {y}")
    zero = f.new(f"icmp eq {ity} {least}, 0")
    infinite = f.new(f"icmp eq {ity} {f.new(f'or {ity} {x}, {y}')}, {infinity(type.bits)}")
    invalid = f.new(f"and i1 {infinite}, {zero}")
    f.lines += (f"br i1 {invalid}, label %invalid{f.temp}, label %{after}", f"invalid{f.temp}:")
    operands = [f"{ty} {f.hide(type, f.arg(Value(None, type, -1, bits)))}" for bits in (infinity(type.bits), 0)]
    f.strict_call(f"llvm.experimental.constrained.fmul.{suffix(ty)}", ty, *operands, 'metadata !"round.dynamic"', EXCEPT)


def round_to(f: FunctionText, ty: str, name: str, imm: int) -> str:
    letter = "s" if ty == "float" else "d"
    return f.new(f'call {ty} asm sideeffect "rounds{letter} $${imm}, $1, $0", "=x,x,~{{mxcsr}}"({ty} {name})')


def frint(f: FunctionText, inst: Inst) -> None:
    _, result, (x,), imm = inst
    f.names[result.id] = round_to(f, LLVM_TYPE[x.type.name], f.operand(ops.FRINT, x), imm)


def fpenv_get(f: FunctionText, inst: Inst) -> None:
    slot = f.environment_slot()
    f.lines.append(f'call void asm sideeffect "stmxcsr $0", "=*m,~{{mxcsr}},~{{memory}}"(ptr elementtype(i32) {slot})')
    f.names[inst[1].id] = f.new(f"load i32, ptr {slot}")


def fpenv_set(f: FunctionText, inst: Inst) -> None:
    slot = f.environment_slot()
    f.lines.append(f"store i32 {f.arg(inst[2][0])}, ptr {slot}")
    f.lines.append(f'call void asm sideeffect "ldmxcsr $0", "*m,~{{mxcsr}},~{{memory}}"(ptr elementtype(i32) {slot})')


__all__ = ["fcanon", "fma", "fma_inst", "fpenv_get", "fpenv_set", "frint", "fsqrt", "round_to", "sign_bit"]
