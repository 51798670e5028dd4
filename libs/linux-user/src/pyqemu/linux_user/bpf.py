"""Classic BPF programs as seccomp(2) has them: checked as Linux checks them, and run.

Source: Documentation/networking/filter.rst and seccomp_filter.rst of the kernel.  A program is a list of (code, jt, jf, k).
"""

from __future__ import annotations

from _struct import Struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    Instruction = tuple[int, int, int, int]

INSTRUCTION: Final = Struct("<HBBI")
MAX_INSTRUCTIONS: Final = 4096
SCRATCH: Final = 16
_M32: Final = 0xFFFFFFFF

# Classes, and what else a code is made of.
_LD, _LDX, _ST, _STX, _ALU, _JMP, _RET, _MISC = range(8)
_W_IMM, _W_ABS, _W_MEM, _W_LEN = 0x00, 0x20, 0x60, 0x80
_X = 0x08
_ADD, _SUB, _MUL, _DIV, _OR, _AND, _LSH, _RSH, _NEG, _MOD, _XOR = range(0x00, 0xB0, 0x10)
_JA, _JEQ, _JGT, _JGE, _JSET = range(0x00, 0x50, 0x10)
_RET_A = 0x10
_TXA = 0x80

#: What seccomp allows: the constants, the data, its length, the scratch words; all of arithmetic and jumps but MOD and what seccomp lacks.
_LOADS = frozenset((_LD | _W_IMM, _LD | _W_ABS, _LD | _W_MEM, _LD | _W_LEN, _LDX | _W_IMM, _LDX | _W_MEM, _LDX | _W_LEN))
_ARITHMETIC = frozenset(
    _ALU | operation | source
    for operation in (_ADD, _SUB, _MUL, _DIV, _OR, _AND, _LSH, _RSH, _XOR)
    for source in (0, _X)
) | {_ALU | _NEG}
_TESTS = frozenset(_JMP | test | source for test in (_JEQ, _JGT, _JGE, _JSET) for source in (0, _X))
_RETURNS = frozenset((_RET, _RET | _RET_A))
_OTHERS = frozenset((_ST, _STX, _MISC, _MISC | _TXA, _JMP | _JA))
_ALLOWED = _LOADS | _ARITHMETIC | _TESTS | _RETURNS | _OTHERS


def parse(data: bytes) -> list[Instruction]:
    """The instructions in ``data`` (8 bytes each)."""
    return [(code, jt, jf, k) for code, jt, jf, k in INSTRUCTION.iter_unpack(data)]


def valid(program: Sequence[Instruction], size: int) -> bool:
    """Whether a program for data of ``size`` bytes may run: it ends, stays inside of itself and its data, and reads no scratch word that
    was not written on the way there."""
    count = len(program)
    if not 0 < count <= MAX_INSTRUCTIONS:
        return False
    written: list[int] = [(1 << SCRATCH) - 1] * count  # scratch words that all ways to an instruction have written
    written[0] = 0
    for at, (code, jt, jf, k) in enumerate(program):
        if code not in _ALLOWED:
            return False
        have = written[at]
        if code == _LD | _W_ABS and (k & 3 or k >= size):
            return False
        if code in (_LD | _W_MEM, _LDX | _W_MEM, _ST, _STX):
            if k >= SCRATCH or (code in (_LD | _W_MEM, _LDX | _W_MEM) and not have >> k & 1):
                return False
            if code in (_ST, _STX):
                have |= 1 << k
        if code == _ALU | _DIV and not k:
            return False
        if code in (_ALU | _LSH, _ALU | _RSH) and k > 31:
            return False
        targets: tuple[int, ...]
        if code == _JMP | _JA:
            targets = (at + 1 + k,)
        elif code in _TESTS:
            targets = (at + 1 + jt, at + 1 + jf)
        elif code in _RETURNS:
            targets = ()
        else:
            targets = (at + 1,)
        for target in targets:
            if target >= count:
                return False
            written[target] &= have
    return program[-1][0] in _RETURNS


def run(program: Sequence[Instruction], words: Sequence[int]) -> tuple[int, int]:
    """What a valid program returns for data given as 32-bit words, and the highest word that it has looked at (-1: none)."""
    a = x = at = 0
    seen = -1
    scratch = [0] * SCRATCH
    while True:
        code, jt, jf, k = program[at]
        at += 1
        kind = code & 7
        if kind == _LD:
            mode = code & 0xE0
            if mode == _W_ABS:
                a = words[k >> 2]
                seen = max(seen, k >> 2)
            else:
                a = k if mode == _W_IMM else scratch[k] if mode == _W_MEM else 4 * len(words)
        elif kind == _JMP:
            if code == _JMP | _JA:
                at += k
                continue
            other = x if code & _X else k
            test = code & 0xF0
            if test == _JEQ:
                true = a == other
            elif test == _JGT:
                true = a > other
            elif test == _JGE:
                true = a >= other
            else:
                true = bool(a & other)
            at += jt if true else jf
        elif kind == _RET:
            return a if code & _RET_A else k, seen
        elif kind == _ALU:
            other = x if code & _X else k
            operation = code & 0xF0
            if operation == _ADD:
                a = a + other & _M32
            elif operation == _SUB:
                a = a - other & _M32
            elif operation == _MUL:
                a = a * other & _M32
            elif operation == _DIV:
                if not other:
                    return 0, seen  # a division by zero ends the program
                a //= other
            elif operation == _OR:
                a |= other
            elif operation == _AND:
                a &= other
            elif operation == _LSH:
                a = a << (other & 31) & _M32
            elif operation == _RSH:
                a >>= other & 31
            elif operation == _XOR:
                a ^= other
            else:
                a = -a & _M32
        elif kind == _LDX:
            mode = code & 0xE0
            x = k if mode == _W_IMM else scratch[k] if mode == _W_MEM else 4 * len(words)
        elif kind == _ST:
            scratch[k] = a
        elif kind == _STX:
            scratch[k] = x
        elif code & _TXA:
            a = x
        else:
            x = a
