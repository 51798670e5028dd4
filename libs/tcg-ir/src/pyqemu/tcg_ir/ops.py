"""Every IR operation, declared once.

An ``OpDef`` gives name, operand shape, what it computes on Python ints, and the facts passes need.  Constant folding,
the reference interpreter, verifier, text form, lane operations and the documentation all read this table; code
generators add their own column beside it (``fp.EVAL`` is the interpreter's for floating point).

``eval`` receives the operand width in bits, then the operands as unsigned ints of that width, and returns an unsigned
int of the result width.  All operations are total: where hardware disagrees or C is undefined the choice is in
``doc``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

Eval = Callable[..., int]


class OpDef:
    """Declaration of one operation.

    ``shape``: ``"bin"`` (T, T -> T), ``"un"`` (T -> T), ``"cmp"`` (T, T -> i1), ``"cast"`` (T -> U), ``"special"``
    (own rule in builder and verifier).  ``domain``: the type kinds allowed for T.  ``lanes``: whether it works lane
    by lane too. ``imm``: the form of the immediate, "" for none; the forms are listed in ``IMMEDIATES``.
    """

    __slots__ = (
        "commutative", "doc", "domain", "effect", "eval", "imm", "lanes", "name", "right_unit", "right_zero", "shape",
        "terminator",
    )  # fmt: skip

    def __init__(
        self,
        name: str,
        shape: str,
        domain: str = "int",
        eval: Eval | None = None,
        *,
        commutative: bool = False,
        right_unit: int | None = None,
        right_zero: int | None = None,
        imm: str = "",
        lanes: bool = False,
        effect: str = "",
        terminator: bool = False,
        doc: str = "",
    ) -> None:
        self.name: Final = name
        self.shape: Final = shape
        self.domain: Final = domain
        self.eval: Final = eval
        self.commutative: Final = commutative
        self.right_unit: Final = right_unit  # x op unit == x (-1 stands for all ones)
        self.right_zero: Final = right_zero  # x op zero == zero
        self.imm: Final = imm
        self.lanes: Final = lanes
        self.effect: Final = effect  # "", "read", "write", "guest", "fence", "fp", "call", "control"
        self.terminator: Final = terminator
        self.doc: Final = doc

    def __repr__(self) -> str:
        return f"<op {self.name}>"


#: Form of an instruction's immediate -> what the Python value is.
IMMEDIATES: Final = {
    "": "None",
    "type": "the result type",
    "int": "int: byte offset, size in bytes, or number of a local variable",
    "field": "(position, length) in bits",
    "rounding": "int: 0 nearest-even 1 down 2 up 3 zero 4 current; +8: without inexact",
    "lanes": "(scalar operation, lane type, result lane type or None); for frint a fourth item, its rounding",
    "shuffle": "(lane type, indexes)",
    "lane": "(lane type, index)",
    "mark": "(number, ((byte offset in the state, number of a local variable, version), ...)): where versions are equal, values are;"
    " optionally ((variable, pattern), ...): what the state gets for a NaN",
    "access": '(big-endian, alignment in bytes known to hold, atomic ordering or "")',
    "word": "str: block label, ordering or name of the read-modify-write operation",
    "words": "(label if true, label if false)",
    "call": "(function name, result type or None)",
}

#: Orderings of guest loads, guest stores and fences; "" is not atomic.
LOAD_ORDERS: Final = ("", "relaxed", "acquire", "seq_cst")
STORE_ORDERS: Final = ("", "relaxed", "release", "seq_cst")
FENCE_ORDERS: Final = ("acquire", "release", "acq_rel", "seq_cst")

OPS: Final[dict[str, OpDef]] = {}


def _op(name: str, shape: str, domain: str = "int", eval: Eval | None = None, **facts: object) -> OpDef:
    if name in OPS:
        raise ValueError(f"operation {name!r} is declared twice")
    op = OPS[name] = OpDef(name, shape, domain, eval, **facts)  # type: ignore[arg-type]
    return op


def _m(w: int) -> int:
    return (1 << w) - 1


def _s(w: int, x: int) -> int:
    """Signed reading of a ``w``-bit pattern."""
    return x - (1 << w) if x >> (w - 1) else x


def _clamp(lo: int, hi: int, x: int) -> int:
    return lo if x < lo else hi if x > hi else x


def _sdiv(w: int, a: int, b: int) -> int:
    if not b:
        return 0
    x, y = _s(w, a), _s(w, b)
    q = abs(x) // abs(y)
    return (q if (x < 0) == (y < 0) else -q) & _m(w)


def _srem(w: int, a: int, b: int) -> int:
    if not b:
        return 0
    x, y = _s(w, a), _s(w, b)
    r = abs(x) % abs(y)
    return (-r if x < 0 else r) & _m(w)


def _bswap(w: int, a: int) -> int:
    return int.from_bytes(a.to_bytes(w // 8, "little"), "big")


def _bitreverse(w: int, a: int) -> int:
    return int(f"{a:0{w}b}"[::-1], 2)


def _ctz(w: int, a: int) -> int:
    return (a & -a).bit_length() - 1 if a else w


def _rotl(w: int, a: int, n: int) -> int:
    n %= w
    return ((a << n) | (a >> (w - n))) & _m(w)


def _clmul(w: int, a: int, b: int) -> int:
    r = 0
    while b:
        low = b & -b
        r ^= a * low
        b ^= low
    return r


# ---- integer, T x T -> T (also lane by lane) ----
ADD = _op("add", "bin", "int", lambda w, a, b: (a + b) & _m(w), commutative=True, right_unit=0, lanes=True)
SUB = _op("sub", "bin", "int", lambda w, a, b: (a - b) & _m(w), right_unit=0, lanes=True)
MUL = _op(
    "mul", "bin", "int", lambda w, a, b: (a * b) & _m(w), commutative=True, right_unit=1, right_zero=0, lanes=True,
)  # fmt: skip
UMULH = _op(
    "umulh", "bin", "int", lambda w, a, b: (a * b) >> w, commutative=True, right_zero=0, lanes=True,
    doc="high half of the unsigned product",
)  # fmt: skip
SMULH = _op(
    "smulh", "bin", "int", lambda w, a, b: ((_s(w, a) * _s(w, b)) >> w) & _m(w), commutative=True, right_zero=0,
    lanes=True,
    doc="high half of the signed product",
)  # fmt: skip
UDIV = _op("udiv", "bin", "int", lambda w, a, b: a // b if b else 0, right_unit=1, doc="x / 0 = 0")
SDIV = _op(
    "sdiv", "bin", "int", _sdiv, right_unit=1,
    doc="truncates; x / 0 = 0; the most negative value / -1 wraps to itself",
)  # fmt: skip
UREM = _op("urem", "bin", "int", lambda w, a, b: a % b if b else 0, doc="x % 0 = 0")
SREM = _op("srem", "bin", "int", _srem, doc="sign of the dividend; x % 0 = 0")
AND = _op("and", "bin", "int", lambda w, a, b: a & b, commutative=True, right_unit=-1, right_zero=0, lanes=True)
OR = _op("or", "bin", "int", lambda w, a, b: a | b, commutative=True, right_unit=0, right_zero=-1, lanes=True)
XOR = _op("xor", "bin", "int", lambda w, a, b: a ^ b, commutative=True, right_unit=0, lanes=True)
SHL = _op(
    "shl", "bin", "int", lambda w, a, n: (a << (n % w)) & _m(w), right_unit=0, lanes=True,
    doc="count modulo width",
)  # fmt: skip
LSHR = _op("lshr", "bin", "int", lambda w, a, n: a >> (n % w), right_unit=0, lanes=True, doc="count modulo width")
ASHR = _op(
    "ashr", "bin", "int", lambda w, a, n: (_s(w, a) >> (n % w)) & _m(w), right_unit=0, lanes=True,
    doc="count modulo width",
)  # fmt: skip
ROTL = _op("rotl", "bin", "int", _rotl, right_unit=0, lanes=True, doc="count modulo width")
ROTR = _op("rotr", "bin", "int", lambda w, a, n: _rotl(w, a, -n), right_unit=0, lanes=True, doc="count modulo width")
UMIN = _op("umin", "bin", "int", lambda w, a, b: min(a, b), commutative=True, right_unit=-1, right_zero=0, lanes=True)
UMAX = _op("umax", "bin", "int", lambda w, a, b: max(a, b), commutative=True, right_unit=0, right_zero=-1, lanes=True)
SMIN = _op("smin", "bin", "int", lambda w, a, b: a if _s(w, a) < _s(w, b) else b, commutative=True, lanes=True)
SMAX = _op("smax", "bin", "int", lambda w, a, b: a if _s(w, a) > _s(w, b) else b, commutative=True, lanes=True)
UADD_SAT = _op("uadd_sat", "bin", "int", lambda w, a, b: min(a + b, _m(w)), commutative=True, right_unit=0, lanes=True)
USUB_SAT = _op("usub_sat", "bin", "int", lambda w, a, b: max(a - b, 0), right_unit=0, lanes=True)
SADD_SAT = _op(
    "sadd_sat", "bin", "int", lambda w, a, b: _clamp(-(1 << w - 1), (1 << w - 1) - 1, _s(w, a) + _s(w, b)) & _m(w),
    commutative=True, right_unit=0, lanes=True,
)  # fmt: skip
SSUB_SAT = _op(
    "ssub_sat", "bin", "int", lambda w, a, b: _clamp(-(1 << w - 1), (1 << w - 1) - 1, _s(w, a) - _s(w, b)) & _m(w),
    right_unit=0, lanes=True,
)  # fmt: skip
UAVG = _op(
    "uavg", "bin", "int", lambda w, a, b: (a + b + 1) >> 1, commutative=True, lanes=True,
    doc="unsigned average, rounded up",
)  # fmt: skip
CLMUL = _op(
    "clmul", "bin", "int", lambda w, a, b: _clmul(w, a, b) & _m(w), commutative=True, right_unit=1, right_zero=0,
    doc="low half of the carry-less product",
)  # fmt: skip
CLMULH = _op(
    "clmulh", "bin", "int", lambda w, a, b: _clmul(w, a, b) >> w, commutative=True, right_zero=0,
    doc="high half of the carry-less product",
)  # fmt: skip

# ---- integer, T -> T ----
NOT = _op("not", "un", "int", lambda w, a: a ^ _m(w), lanes=True)
NEG = _op("neg", "un", "int", lambda w, a: -a & _m(w), lanes=True)
ABS = _op(
    "abs", "un", "int", lambda w, a: abs(_s(w, a)) & _m(w), lanes=True,
    doc="the most negative value stays itself",
)  # fmt: skip
BSWAP = _op("bswap", "un", "int", _bswap, lanes=True, doc="16 bits or wider")
BITREVERSE = _op("bitreverse", "un", "int", _bitreverse, lanes=True)
CLZ = _op("clz", "un", "int", lambda w, a: w - a.bit_length(), lanes=True, doc="clz(0) = width")
CTZ = _op("ctz", "un", "int", _ctz, lanes=True, doc="ctz(0) = width")
POPCNT = _op("popcnt", "un", "int", lambda w, a: a.bit_count(), lanes=True)
UNLIKELY = _op("unlikely", "un", "int", lambda w, a: a, doc="the same value; as the condition of a cbr it hardly ever holds")

# ---- integer compares, T x T -> i1 (lane by lane: all ones / zero) ----
EQ = _op("eq", "cmp", "int", lambda w, a, b: int(a == b), commutative=True, lanes=True)
NE = _op("ne", "cmp", "int", lambda w, a, b: int(a != b), commutative=True, lanes=True)
ULT = _op("ult", "cmp", "int", lambda w, a, b: int(a < b), lanes=True)
ULE = _op("ule", "cmp", "int", lambda w, a, b: int(a <= b), lanes=True)
UGT = _op("ugt", "cmp", "int", lambda w, a, b: int(a > b), lanes=True)
UGE = _op("uge", "cmp", "int", lambda w, a, b: int(a >= b), lanes=True)
SLT = _op("slt", "cmp", "int", lambda w, a, b: int(_s(w, a) < _s(w, b)), lanes=True)
SLE = _op("sle", "cmp", "int", lambda w, a, b: int(_s(w, a) <= _s(w, b)), lanes=True)
SGT = _op("sgt", "cmp", "int", lambda w, a, b: int(_s(w, a) > _s(w, b)), lanes=True)
SGE = _op("sge", "cmp", "int", lambda w, a, b: int(_s(w, a) >= _s(w, b)), lanes=True)

# ---- casts (imm of the instruction is the result type) ----
ZEXT = _op("zext", "cast", "int", lambda w, a, to: a, imm="type", lanes=True)
SEXT = _op("sext", "cast", "int", lambda w, a, to: _s(w, a) & _m(to), imm="type", lanes=True)
TRUNC = _op("trunc", "cast", "int", lambda w, a, to: a & _m(to), imm="type", lanes=True)
BITCAST = _op("bitcast", "cast", "any", lambda w, a, to: a, imm="type", doc="same bits, another type of the same width")

# ---- bit fields (imm = position, length) ----
EXTRACT = _op(
    "extract", "special", "int", lambda w, a, pos, n: (a >> pos) & _m(n), imm="field",
    doc="zero-extended field of T, result T",
)  # fmt: skip
SEXTRACT = _op(
    "sextract", "special", "int", lambda w, a, pos, n: _s(n, (a >> pos) & _m(n)) & _m(w), imm="field",
    doc="sign-extended field of T, result T",
)  # fmt: skip
DEPOSIT = _op(
    "deposit", "special", "int", lambda w, a, b, pos, n: (a & ~(_m(n) << pos)) | ((b & _m(n)) << pos), imm="field",
    doc="a with its field replaced by the low bits of b",
)  # fmt: skip

# ---- choice and carries ----
SELECT = _op("select", "special", "any", lambda w, c, a, b: a if c else b, doc="c (i1) ? a : b")
ADDC = _op("addc", "special", "int", doc="(a + b + carry (i1)) -> sum, carry out (i1)")
SUBB = _op("subb", "special", "int", doc="(a - b - borrow (i1)) -> difference, borrow out (i1)")

# ---- floating point: host arithmetic under the guest's rounding mode, flags sticky in the FP environment ----
# NaN results follow x86 SSE: the first NaN operand quieted, else the second, else the negative quiet default NaN.  Of two
# NaNs native code may choose the other: compilers swap operands.  The interpreter always gives the first.
FADD = _op("fadd", "bin", "float", commutative=False, lanes=True, effect="fp")
FSUB = _op("fsub", "bin", "float", lanes=True, effect="fp")
FMUL = _op("fmul", "bin", "float", lanes=True, effect="fp")
FDIV = _op("fdiv", "bin", "float", lanes=True, effect="fp")
FSQRT = _op("fsqrt", "un", "float", lanes=True, effect="fp")
FMA = _op(
    "fma", "special", "float", lanes=True, effect="fp",
    doc="a * b + c, one rounding; NaN choice: the first NaN among a, b, c",
)  # fmt: skip
FCANON = _op("fcanon", "bin", "float", effect="fp", doc="a, or b where a is a NaN; flags as those of funo a, a")
FMA_CANON = _op(
    "fma_canon", "special", "float", effect="fp",
    doc="(a, b, x, y): as fcanon a, b; invalid besides where a is a NaN and x and y are infinity and zero",
)  # fmt: skip
FNEG = _op("fneg", "un", "float", lambda w, a: a ^ (1 << w - 1), lanes=True, doc="flips the sign bit, also of NaN")
FABS = _op("fabs", "un", "float", lambda w, a: a & _m(w - 1), lanes=True, doc="clears the sign bit, also of NaN")
# quiet compares raise invalid for signalling NaN only, the *s forms for every NaN
FEQ = _op("feq", "cmp", "float", lanes=True, effect="fp", doc="ordered and equal, quiet")
FLT = _op("flt", "cmp", "float", lanes=True, effect="fp", doc="ordered and less, quiet")
FLE = _op("fle", "cmp", "float", lanes=True, effect="fp", doc="ordered and less or equal, quiet")
FUEQ = _op("fueq", "cmp", "float", lanes=True, effect="fp", doc="equal or unordered, quiet")
FUNO = _op("funo", "cmp", "float", lanes=True, effect="fp", doc="unordered, quiet")
FEQS = _op("feqs", "cmp", "float", lanes=True, effect="fp", doc="as feq, signalling")
FLTS = _op("flts", "cmp", "float", lanes=True, effect="fp", doc="as flt, signalling")
FLES = _op("fles", "cmp", "float", lanes=True, effect="fp", doc="as fle, signalling")
FUNOS = _op("funos", "cmp", "float", lanes=True, effect="fp", doc="as funo, signalling")
SITOFP = _op(
    "sitofp", "cast", "int", imm="type", effect="fp", lanes=True,
    doc="i32/i64 -> f32/f64, current rounding mode",
)  # fmt: skip
UITOFP = _op(
    "uitofp", "cast", "int", imm="type", effect="fp", lanes=True,
    doc="i32/i64 -> f32/f64, current rounding mode",
)  # fmt: skip
FPTOSI = _op(
    "fptosi", "cast", "float", imm="type", effect="fp", lanes=True,
    doc="f32/f64 -> i32/i64, current rounding mode; out of range or NaN: the most negative value and invalid",
)  # fmt: skip
FPTOSI_Z = _op("fptosi_z", "cast", "float", imm="type", effect="fp", lanes=True, doc="as fptosi, toward zero")
FPEXT = _op("fpext", "cast", "float", imm="type", effect="fp", lanes=True, doc="f32 -> f64; quiets NaN")
FPTRUNC = _op("fptrunc", "cast", "float", imm="type", effect="fp", lanes=True, doc="f64 -> f32, current rounding mode")
FRINT = _op(
    "frint", "special", "float", imm="rounding", effect="fp", lanes=True,
    doc="round to integral; imm: 0 nearest-even 1 down 2 up 3 zero 4 current; +8: without inexact",
)  # fmt: skip
FPENV_GET = _op("fpenv_get", "special", "int", effect="fp", doc="the control and status word (x86 MXCSR layout) -> i32")
FPENV_SET = _op("fpenv_set", "special", "int", effect="fp", doc="replaces the control and status word")

# ---- vectors ----
LANES = _op(
    "lanes", "special", "vec", imm="lanes",
    doc="a scalar operation lane by lane; shift counts are lanes too; compares give all-ones masks",
)  # fmt: skip
SHUFFLE = _op(
    "shuffle", "special", "vec", imm="shuffle",
    doc="imm = (lane type, indexes): lanes of the concatenation b:a (index 0 = lane 0 of a)",
)  # fmt: skip
VTABLE = _op(
    "vtable", "special", "vec",
    doc="result byte i = byte (index.b[i] mod number of bytes) of the table operand",
)  # fmt: skip
SPLAT = _op("splat", "special", "vec", imm="type", doc="scalar -> every lane; imm = vector type")
GETLANE = _op("getlane", "special", "vec", imm="lane", doc="imm = (lane type, index) -> scalar")
SETLANE = _op(
    "setlane", "special", "vec", imm="lane",
    doc="imm = (lane type, index): a with one lane replaced by scalar b",
)  # fmt: skip

# ---- host memory: CPU state and records.  imm = byte offset ----
HLOAD = _op("hload", "special", "any", imm="int", effect="read", doc="load from base + imm")
HSTORE = _op("hstore", "special", "any", imm="int", effect="write", doc="store to base + imm")

# ---- guest memory.  imm = (big endian, alignment in bytes known to hold, atomic ordering or "") ----
LOAD = _op(
    "load", "special", "any", imm="access", effect="guest",
    doc="guest load; may fault; atomic accesses are single-copy atomic",
)  # fmt: skip
STORE = _op("store", "special", "any", imm="access", effect="guest", doc="guest store; may fault")
CMPXCHG = _op(
    "cmpxchg", "special", "int", effect="guest",
    doc="(address, expected, new) -> old value, sequentially consistent",
)  # fmt: skip
ATOMIC = _op(
    "atomic", "special", "int", imm="word", effect="guest",
    doc="imm = (op, ...): read-modify-write -> old value, sequentially consistent",
)  # fmt: skip
FENCE = _op(
    "fence", "special", "int", imm="word", effect="fence",
    doc='imm = "acquire", "release", "acq_rel" or "seq_cst"',
)  # fmt: skip

# ---- local variables (imm = variable number) ----
GETVAR = _op("getvar", "special", "any", imm="int", effect="read")
SETVAR = _op("setvar", "special", "any", imm="int", effect="write")

MARK = _op(
    "mark", "special", "any", imm="mark", effect="write",
    doc="the next guest access has this number; should it fault, the state gets these variables; before `leave`: it gets them",
)  # fmt: skip

#: Read-modify-write operations of ``atomic``: (width, old, operand) -> new.
RMW: Final[dict[str, Eval]] = {
    **{op.name: op.eval for op in (ADD, SUB, AND, OR, XOR, UMIN, UMAX, SMIN, SMAX) if op.eval is not None},
    "xchg": lambda w, a, b: b,
}

# ---- calls of native helper functions (imm = (name, result type or None)) ----
CALL = _op(
    "call", "special", "any", imm="call", effect="call",
    doc="helper function written in IR and compiled beside the caller",
)  # fmt: skip

# ---- control ----
BR = _op("br", "special", "int", imm="word", effect="control", terminator=True, doc="imm = block label")
CBR = _op(
    "cbr", "special", "int", imm="words", effect="control", terminator=True,
    doc="i1; imm = (label if true, label if false)",
)  # fmt: skip
RET = _op("ret", "special", "any", effect="control", terminator=True, doc="return from a helper function")
NEXT = _op(
    "next", "special", "int", imm="int", effect="control", terminator=True,
    doc="continue with the record imm bytes behind this one",
)  # fmt: skip
GOTO = _op(
    "goto", "special", "int", effect="control", terminator=True,
    doc="continue with the record at this host address",
)  # fmt: skip
LEAVE = _op(
    "leave", "special", "int", effect="control", terminator=True,
    doc="return to the run loop; the exit fields of the state are set",
)  # fmt: skip
