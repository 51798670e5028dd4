"""Restricted Python gives the same results as LLVM's code as when Python executes it."""

from __future__ import annotations

import ctypes
import mmap
import random
import textwrap

import pytest
from pyqemu.tcg_ir.builder import IRError
from pyqemu.tcg_ir.restricted import Program, tabulated
from pyqemu.tcg_jit.llvm import Compiler

M64 = (1 << 64) - 1
COMPILER = Compiler()


def compile_functions(source, names=(), *roots):
    """The functions ``roots`` of a program, callable."""
    program = Program(dict(names))
    program.add(textwrap.dedent(source))
    code, symbols = COMPILER.compile(program.text(roots), verify=True)
    memory = mmap.mmap(-1, len(code), prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    memory.write(code)
    base = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    out = []
    for root in roots:
        count = len(program.functions[root].args.args)
        function = ctypes.CFUNCTYPE(ctypes.c_uint64, *[ctypes.c_uint64] * count)(base + symbols[root])
        function.memory = memory
        out.append(function)
    return out[0] if len(out) == 1 else out


def expression(rng, depth):
    if depth == 0 or rng.random() < 0.1:
        return rng.choice(["a", "b", "c", str(rng.getrandbits(rng.choice((4, 16, 32)))), "K"])
    x, y = expression(rng, depth - 1), expression(rng, depth - 1)
    kind = rng.randrange(9)
    if kind < 6:
        return f"({x} {rng.choice('+-*&|^')} {y})"
    if kind == 6:
        return f"({x} {rng.choice(('<<', '>>'))} {rng.randrange(64)})"
    if kind == 7:
        return f"({x} if {condition(rng, 1)} else {y})"
    return f"T[{x} & 3]"


def condition(rng, depth):
    if depth == 0:
        small = [f"({rng.choice('abc')} & {rng.randrange(16)})" for _ in range(2)]
        return rng.choice([
            f"{small[0]} {rng.choice(('==', '!=', '<', '<=', '>', '>='))} {small[1]}",
            f"{small[0]} in (1, 2, 8)", f"{small[0]} not in (0, 3)",
        ])  # fmt: skip
    return f"({condition(rng, depth - 1)} {rng.choice(('and', 'or'))} not {condition(rng, depth - 1)})"


class Wrapped(int):
    """An int that wraps as 64 bits do."""

    def _(name):
        operation = getattr(int, name)
        return lambda self, other: Wrapped(operation(int(self), int(other) & M64 if "shift" not in name else int(other)) & M64)

    __add__, __sub__, __mul__, __and__, __or__, __xor__, __lshift__, __rshift__ = map(
        _, ("__add__", "__sub__", "__mul__", "__and__", "__or__", "__xor__", "__lshift__", "__rshift__")
    )
    __radd__, __rmul__, __rand__, __ror__, __rxor__, __rsub__, __rlshift__, __rrshift__ = map(
        _, ("__radd__", "__rmul__", "__rand__", "__ror__", "__rxor__", "__rsub__", "__rlshift__", "__rrshift__")
    )


@pytest.mark.parametrize("seed", range(30))
def test_expressions(seed):
    rng = random.Random(seed)
    names = {"K": rng.getrandbits(20), "T": tuple(rng.getrandbits(rng.choice((8, 16, 60))) for _ in range(4))}
    text = "".join(f"    r = r * 31 + {expression(rng, 4)}\n" for _ in range(6))
    source = f"def f(a, b, c):\n    r = 0\n{text}    return r\n"
    native = compile_functions(source, names, "f")
    python = {k: Wrapped(v) if isinstance(v, int) else tuple(map(Wrapped, v)) for k, v in names.items()}
    literal = source.replace("r = 0\n", "r = W(0)\n")
    python["W"] = Wrapped
    exec(literal, python)
    for _ in range(50):
        values = [rng.getrandbits(rng.choice((4, 32, 64))) for _ in range(3)]
        assert native(*values) == int(python["f"](*map(Wrapped, values))) & M64, (source, values)


def test_statements():
    source = """
    def collatz(n):
        steps = 0
        while n != 1:
            if n & 1:
                n = 3 * n + 1
            else:
                n >>= 1
            steps += 1
            if steps == 1000:
                break
        return steps

    def primes(limit):
        found = 0
        n = 1
        while 1:
            n += 1
            if n > limit:
                return found
            d = 2
            while d * d <= n:
                if divides(d, n):
                    break
                d += 1
            if d * d <= n:
                continue
            found += 1

    def divides(d, n):
        while n > 0:
            n -= d
        return n == 0
    """
    names: dict = {}
    exec(textwrap.dedent(source), names)
    collatz, primes = compile_functions(source, {}, "collatz", "primes")
    assert [collatz(n) for n in range(1, 60)] == [names["collatz"](n) for n in range(1, 60)]
    assert [primes(n) for n in range(2, 60)] == [names["primes"](n) for n in range(2, 60)]


def test_memory_and_tables():
    source = """
    D = {
        0x10: 1,
        0x20: f1,
    }
    def f1(w):
        return 100 + (w & 0xf)
    def find(w):
        r = D.get(w & 0xf0, -1)
        return r if r.__class__ is int else r(w)
    P = {
        3: p3,
        9: p9,
    }
    def p3(p, x):
        store16(p, x)
        return load8(p + 1)
    def p9(p, x):
        store64(p, x << 8)
        return load32(p)
    def put(n, p, x):
        return P[n](p, x)
    def coded(w):
        return code(w >> 4 & 7)
    def unsigned(a, b):
        return below(a, b)
    """

    def code(n):
        if n == 5:
            raise ValueError(n)
        return -n

    find, put, coded, unsigned = compile_functions(source, {"code": code}, "find", "put", "coded", "unsigned")
    assert [find(w) for w in (0x13, 0x2F, 0x30)] == [1, 115, M64]
    buffer = ctypes.create_string_buffer(16)
    at = ctypes.addressof(buffer)
    assert put(3, at, 0x1234) == 0x12 and buffer.raw[:3] == b"\x34\x12\0"
    assert put(9, at, 0x010203) == 0x01020300 and put(4, at, 0) == M64
    assert [coded(n << 4) for n in range(8)] == [(-n) & M64 if n != 5 else 0 for n in range(8)]
    assert (unsigned(1, M64), unsigned(M64, 1), unsigned(2, 2)) == (1, 0, 0)
    assert tabulated(code, 3)[5] == 0


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("return a / 2", "no operator Div"),
        ("return a ** 2", "no operator Pow"),
        ("return unknown", "'unknown' is no constant"),
        ("return unknown(a)", "no function 'unknown'"),
        ("return code(a)", "cannot be tabulated"),
        ("return a[0]", "is no tuple"),
        ("for i in a: pass", "For cannot be used"),
        ("return 'x'", "cannot be used"),
        ("a, b = b, a", "Assign cannot be used"),
        ("del a", "Delete cannot be used"),
    ],
)
def test_what_cannot_be_compiled_is_named(body, what):
    with pytest.raises(IRError, match=r"f, line 2: .*" + what):
        compile_functions(f"def f(a, b):\n    {body}\n", {"code": lambda x: x}, "f")
