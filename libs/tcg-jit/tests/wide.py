"""The tiny CPU with everything that regions treat in a way of their own, and random programs for it.

Beyond ``tiny``: a mode that decoding depends on (blocks are kept per mode, and check it) and by which registers rotate; a window of
registers in memory at ``base1``; calls; state that is written in parts, or at a place known at run time only; helpers in IR.

10 li a = b | c << 8; 11 call to signed word offset b, return address to a; 12 mode += a, modulo 4; 13 window moves by signed a registers;
14 rot[a + mode] = rot[b + mode] + x[c]; 15 win[a] = win[b] + x[c]; 16 x[a] = rot[b + mode] ^ win[c]; 17 x[a] = x[b] - x[c];
18 upper half of x[a] = lower half of x[b]; 19 x[a] = bits 16 to 31 of x[b]; 20 x[x[a] modulo 4] = x[b]; 21 helper in IR on x[a];
22 x[a] and x[a + 1] = x[b] and x[b + 1] as one vector.
"""

from __future__ import annotations

import random

from pyqemu.tcg_ir import I16, I32, I64, V128, Function, StateLayout
from pyqemu.tcg_ir.builder import Builder
from pyqemu.tcg_ir.records import BlockWriter
from pyqemu.tcg_ir.state import EXIT_CHECK, Field
from pyqemu.tcg_ir.threaded import begin, lookup, operand, trace_shared
from tiny import ADDI, BNEZ, HELP, JR, LD, LDZ, ST, SYS, TRAP, Tiny, program, signed

LI, CALL, MODE, MOVE, ROT, WIN, OUT, SUB, HIGH, PART, DYN, MIX, PAIR = range(10, 23)
_ENDS = (BNEZ, SYS, JR, TRAP, CALL, MODE)
#: Where programs keep things: code, data that they load and store, register windows.
CODE, DATA, WINDOWS = 0, 0x4000, 0xA000


class Wide(Tiny):
    """``argument`` "plain": the region compiler is told of no constants; "loose": blocks serve all modes, only rotation differs."""

    name = "wide"
    layout = StateLayout([Field("x", I64, 8), Field("rot", I64, 4), Field("mode", I64)])

    def __init__(self, argument: str = "") -> None:
        super().__init__(argument)
        self.spec = ("wide:Wide", argument)
        if argument != "plain":
            self.region_constants = ("mode",)

    def block_key(self, cpu) -> int:
        return 0 if self.fingerprint == "loose" else cpu.get("mode")

    def translate(self, w: BlockWriter, fetch, pc: int, cpu) -> None:
        mode = self.block_key(cpu)
        if self.fingerprint != "loose":
            w.op("assume", mode)
        at = pc
        while True:
            op, a, b, c = fetch(at, 4)
            w.at(at)
            at += 4
            if op == LI:
                w.op("li", 8 * a, b | c << 8)
            elif op == CALL:
                target = at - 4 + 4 * signed(b)
                w.op("li", 8 * a, at)
                w.returns = at
                w.jump(target)
            elif op == MODE:
                w.op("mode", a)
                w.jump(at)
            elif op == MOVE:
                w.op("move", 8 * signed(a) & (1 << 64) - 1)
            elif op == ADDI:
                w.op("addi", 8 * a, 8 * b, c ^ mode)  # decoding depends on the mode
            elif op == BNEZ:
                w.branch("bnez", (8 * a,), at - 4 + 4 * signed(b), at)
            elif op == SYS:
                w.op("sys", at)
            elif op == JR:
                w.op("jr", 8 * a)
                w.computed = len(w.words)
                w.words += [0] * 5
            elif op == LDZ:
                w.op("ldz", 8 * a, 8 * b)
                w.op("ones", 8 * a)
            elif op == HELP:
                w.op("helper", 0, 32, a)
            elif op == TRAP:
                w.op("trap", b)
            else:
                w.op({LD: "ld", ST: "st", ROT: "rot", WIN: "win", OUT: "out", SUB: "sub", HIGH: "high", PART: "part",
                      DYN: "dyn", MIX: "mix", PAIR: "pair"}[op], a, b, c)  # fmt: skip
            if op in _ENDS:
                break
            if w.insns == w.limit or at in w.stops:
                w.jump(at)
                break
        w.finish(at - pc)

    def trace(self, key: str):
        shared = trace_shared(key, self.layout, self.pc_shift)
        if shared is not None:
            return shared
        if key == "fn:mix":
            return self._mix()
        if key in ("addi", "bnez", "sys", "ldz", "ones", "trap"):
            return super().trace(key)
        b = begin(key, self.layout)
        env, ip, base1, layout = b.param("env"), b.param("ip"), b.param("base1"), self.layout

        def x(i):
            return b.add(env, b.shl(operand(b, i), 3)), layout["x"]

        def rotating(i):
            return b.add(env, b.shl(b.and_(b.add(operand(b, i), b.get("mode")), 3), 3)), layout["rot"]

        def window(i):
            return b.add(base1, b.shl(operand(b, i), 3)), 0

        def get(place, type=I64):
            return b.hload(type, *place)

        def put(place, value):
            b.hstore(*place, value)

        b.before_guest_access = lambda: b.set("fault_ip", ip)
        if key == "assume":
            with b.if_(b.ne(b.get("mode"), operand(b, 0))):
                b.leave(EXIT_CHECK, 0)
            b.next(16)
            return b.function
        if key == "li":
            b.hstore(b.add(env, operand(b, 0)), layout["x"], operand(b, 1))
            b.next(24)
            return b.function
        if key == "mode":
            b.set("mode", b.and_(b.add(b.get("mode"), operand(b, 0)), 3))
            b.next(16)
            return b.function
        if key == "move":
            moved = b.add(base1, operand(b, 0))
            b.set("base1", moved)
            b.pin("base1", moved)
            b.next(16)
            return b.function
        if key == "jr":
            pc = b.hload(I64, b.add(env, operand(b, 0)), layout["x"])
            lookup(b, pc, self.pc_shift, 16, 4)
            return b.function
        if key == "ld":
            put(x(0), b.load(I64, get(x(1))))
        elif key == "st":
            b.store(get(x(1)), get(x(0)))
        elif key == "rot":
            put(rotating(0), get(rotating(1)) + get(x(2)))
        elif key == "win":
            put(window(0), get(window(1)) + get(x(2)))
        elif key == "out":
            put(x(0), b.xor(get(rotating(1)), get(window(2))))
        elif key == "sub":
            put(x(0), get(x(1)) - get(x(2)))
        elif key == "high":
            place, offset = x(0)
            put((place, offset + 4), b.trunc(get(x(1)), I32))
        elif key == "part":
            place, offset = x(1)
            put(x(0), b.zext(get((place, offset + 2), I16), I64))
        elif key == "dyn":
            put((b.add(env, b.shl(b.and_(get(x(0)), 3), 3)), layout["x"]), get(x(1)))
        elif key == "mix":
            place, offset = x(0)
            b.call("mix", (b.add(place, offset),), None)
        elif key == "pair":
            put(x(0), get(x(1), V128))
        else:
            raise KeyError(key)
        b.next(32)
        return b.function

    def _mix(self) -> Function:
        """Changes a word of the state behind the caller's back."""
        function = Function("mix", (("place", I64),))
        b = Builder(function, self.layout)
        place = b.param("place")
        value = b.hload(I64, place, 0)
        b.hstore(place, 0, b.xor(b.mul(value, 0x9E3779B97F4A7C15), b.lshr(value, 29)))
        b.ret()
        return function


BLOCK_SIZE = 16


def random_program(rng: random.Random, blocks: int = 7, *, faults: bool = True, modify: bool = False) -> bytes:
    """Random control flow that ends: every block takes one from x7 and goes to a system call when that is 0.

    x0 to x3 are data, x4 an address of data, x5 a computed target, x6 return addresses.  Blocks are 16 instructions long.
    ``faults``: some addresses are bad, some blocks trap.  ``modify``: some blocks store over the code of others.
    """
    size = BLOCK_SIZE
    out = []
    for n in range(blocks):
        # The mode changes what addi adds: x7 goes down by what does not depend on it.
        words: list[tuple[int, ...]] = [(LI, 4, 1), (SUB, 7, 7, 4), (BNEZ, 7, 2), (SYS,), _address(rng, faults)]
        while len(words) < size - 4:
            words.append(_random_op(rng, faults))
        if modify and rng.random() < 0.4:
            victim = 4 * (rng.randrange(blocks) * size + 6)
            # Two instructions: x[..] = x0, x0 = x0.
            words[-4:] = [(LI, 5, victim & 255, victim >> 8), (LI, 4, 0, rng.randrange(4)), (ST, 4, 5), (LI, 4, 0, DATA >> 8)]
        words += _end(rng, n * size + len(words), len(words), blocks, faults)
        words += [(ADDI, 0, 1, 3)] * (size - 1 - len(words))
        words.append((BNEZ, 7, rng.randrange(blocks) * size - (n * size + size - 1)))
        out += words
    return program(*out, (SYS,))


def _end(rng: random.Random, here: int, length: int, blocks: int, faults: bool) -> list[tuple[int, ...]]:
    target = rng.randrange(blocks) * BLOCK_SIZE
    kind = rng.random()
    if kind < 0.35:
        return [(BNEZ, rng.randrange(4), target - here)]
    if kind < 0.55:
        return [(CALL, 6, target - here)]
    if kind < 0.65:
        return [(LI, 5, 4 * target & 255, 4 * target >> 8), (JR, 5)]
    if kind < 0.8:
        return [(BNEZ, 6, 2), (BNEZ, 7, -(length + 1)), (JR, 6)]  # return, once something has been called
    if kind < 0.9 or not faults:
        return [(MODE, rng.randrange(4))]
    return [(TRAP, 0, rng.randrange(256))]


def _address(rng: random.Random, faults: bool) -> tuple[int, ...]:
    return (LI, 4, 0, 0xF0) if faults and not rng.randrange(25) else (LI, 4, 8 * rng.randrange(32), DATA >> 8)


def _random_op(rng: random.Random, faults: bool) -> tuple[int, ...]:
    r = rng.randrange
    x = lambda: r(4)  # noqa: E731
    choice = r(100)
    if choice < 12:
        return (ADDI, x(), x(), r(256))
    if choice < 22:
        return (LD, x(), 4)
    if choice < 32:
        return (ST, x(), 4)
    if choice < 34:
        return (LDZ, x(), 4)
    if choice < 36:
        return _address(rng, faults)
    if choice < 38:
        return (HELP, x())
    if choice < 42:
        return (MOVE, r(-2, 3))
    if choice < 52:
        return (ROT, r(4), r(4), x())
    if choice < 62:
        return (WIN, r(6), r(6), x())
    if choice < 72:
        return (OUT, x(), r(4), r(6))
    if choice < 78:
        return (SUB, x(), x(), x())
    if choice < 83:
        return (HIGH, x(), x())
    if choice < 88:
        return (PART, x(), x())
    if choice < 92:
        return (DYN, x(), x())
    if choice < 96:
        return (MIX, x())
    return (PAIR, 2 * r(2), 2 * r(2))
