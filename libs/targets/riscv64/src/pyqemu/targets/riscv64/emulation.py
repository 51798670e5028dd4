"""What Python executes: counters, and floating point in the rounding mode that the host does not have.

Guest code is stopped at the instruction, which is decoded here once more.  Start-up path: every C library asks how fast the time ticks.
"""

from __future__ import annotations

from time import monotonic_ns, perf_counter_ns

from pyqemu.targets.framework.scalar import EXC_ILLEGAL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

_M64: Final = (1 << 64) - 1
_SYSTEM: Final = 0x73
_OP_FP: Final = 0x53
_OP_V: Final = 0x57
_ROUNDING_DYNAMIC: Final = 7
_NEAR_AWAY: Final = 4
#: Nanoseconds of a tick of the ``time`` register: 10 MHz.
TICK: Final = 100
_INTEGERS: Final = ("i32", "ui32", "i64", "ui64")


def emulate(cpu: Any) -> bool:
    """Execute the instruction at the pc; False when it is an exception, which is then set."""
    pc = cpu.get("pc")
    word = int.from_bytes(cpu.engine.memory.fetch(pc, 4), "little")
    rd = word >> 7 & 31
    if word & 0x7F == _SYSTEM:
        number = word >> 20
        value = monotonic_ns() // TICK if number == 0xC01 else perf_counter_ns()
        if rd:
            cpu.set("x", value & _M64, rd)
    elif word & 0x7F == _OP_V:
        from .vemulation import emulate_vector

        if not emulate_vector(cpu, word):
            return False
    else:
        mode = word >> 12 & 7
        if mode == _ROUNDING_DYNAMIC:
            mode = cpu.get("frm")
        if mode > _NEAR_AWAY:
            cpu.raise_exception(EXC_ILLEGAL)
            return False
        _floating(cpu, word, rd, mode)
    cpu.set("pc", pc + 4 & _M64)
    return True


#: Bits 26..25 of an instruction, and the last two of rs2 of a conversion -> format, its width, its NaN.
_FORMATS: Final = (("f32", 32, 0x7FC0_0000), ("f64", 64, 0), ("f16", 16, 0x7E00))


def _floating(cpu: Any, word: int, rd: int, mode: int) -> None:
    import pyqemu.softfloat as sf
    from pyqemu.softfloat import names

    env = sf.Env(rounding=mode, nan=sf.NAN_RULES["riscv"], int_rule=sf.INT_RULES["saturate-nan-max"])
    opcode, funct5, own = word & 0x7F, word >> 27, word >> 25 & 3
    rs1, rs2, rs3 = word >> 15 & 31, word >> 20 & 31, word >> 27
    fmt, width, _ = _FORMATS[own]

    def operand(n: int, kind: int = own) -> int:
        raw: int = cpu.get("f", n)
        _, bits, nan = _FORMATS[kind]
        if raw >> bits == (1 << 64 - bits) - 1:
            return raw & (1 << bits) - 1
        return nan if bits < 64 else raw

    def call(name: str, *args: int) -> int:
        value: int = getattr(names, name)(env, *args)
        return value

    value = -1
    if opcode != _OP_FP:
        # fmadd, fmsub, fnmsub, fnmadd
        negate = (0, sf.NEGATE_C, sf.NEGATE_PRODUCT, sf.NEGATE_PRODUCT | sf.NEGATE_C)[opcode >> 2 & 3]
        value = call(f"{fmt}_muladd", operand(rs1), operand(rs2), operand(rs3), negate)
    elif funct5 < 4:
        value = call(f"{fmt}_{('add', 'sub', 'mul', 'div')[funct5]}", operand(rs1), operand(rs2))
    elif funct5 == 0b01011:
        value = call(f"{fmt}_sqrt", operand(rs1))
    elif funct5 == 0b01000 and rs2 & 4:  # fround; froundnx sets the inexact flag
        value = getattr(names, f"{fmt}_round_to_int")(env, operand(rs1), None, bool(rs2 & 1))
    elif funct5 == 0b01000:
        value = call(f"{_FORMATS[rs2][0]}_to_{fmt}", operand(rs1, rs2))
    elif funct5 == 0b11010:
        kind = _INTEGERS[rs2]
        raw = cpu.get("x", rs1) & ((1 << int(kind[-2:])) - 1)
        signed = kind[0] == "i" and raw >> int(kind[-2:]) - 1
        value = call(f"{kind}_to_{fmt}", raw - (1 << int(kind[-2:])) if signed else raw)
    else:
        result = call(f"{fmt}_to_{_INTEGERS[rs2]}", operand(rs1))
        if rs2 < 2:  # 32 bits are extended by their sign, also unsigned ones
            result = (result & 0xFFFF_FFFF ^ 0x8000_0000) - 0x8000_0000
        if rd:
            cpu.set("x", result & _M64, rd)
    if value >= 0:
        cpu.set("f", value | (1 << 64) - (1 << width), rd)
    cpu.set("fflags", cpu.get("fflags") | env.flags & 31)
