"""Loads and stores of one and of two registers (DDI 0487, C4.1.93), general and SIMD&FP.

One description per kind of access; the addressing modes are made for all of them alike.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Final, NamedTuple

from pyqemu.targets.framework import S32, S64, U8, U16, U32, U64, VEC128, Choice, Imm, Insn
from pyqemu.targets.framework.operands import RegisterClass
from pyqemu.tcg_ir import I8, I16, I32, I64, V128, Type, Value

from .base import XSP, B, D, H, Q, S, W, X, extended, isa, named


class Access(NamedTuple):
    """One kind of access: mnemonic, size:V:opc bits, type in memory, registers, and how they see the value."""

    mnemonic: str
    size: str
    vector: str
    opc: str
    type: Type
    cls: RegisterClass
    facet: Any
    signed: int = 0  # sign-extended to so many bits

    @property
    def load(self) -> bool:
        return self.mnemonic.startswith("ld")

    @property
    def name(self) -> str:
        return f"{self.mnemonic}_{self.cls.names[0][0]}"

    @property
    def scale(self) -> int:
        return (self.type.bits // 8).bit_length() - 1


ACCESSES: Final = (
    Access("strb", "00", "0", "00", I8, W, U8),
    Access("ldrb", "00", "0", "01", I8, W, U8),
    Access("ldrsb", "00", "0", "10", I8, X, U64, 64),
    Access("ldrsb", "00", "0", "11", I8, W, U32, 32),
    Access("strh", "01", "0", "00", I16, W, U16),
    Access("ldrh", "01", "0", "01", I16, W, U16),
    Access("ldrsh", "01", "0", "10", I16, X, U64, 64),
    Access("ldrsh", "01", "0", "11", I16, W, U32, 32),
    Access("str", "10", "0", "00", I32, W, U32),
    Access("ldr", "10", "0", "01", I32, W, U32),
    Access("ldrsw", "10", "0", "10", I32, X, U64, 64),
    Access("str", "11", "0", "00", I64, X, U64),
    Access("ldr", "11", "0", "01", I64, X, U64),
    Access("str", "00", "1", "00", I8, B, U8),
    Access("ldr", "00", "1", "01", I8, B, U8),
    Access("str", "01", "1", "00", I16, H, U16),
    Access("ldr", "01", "1", "01", I16, H, U16),
    Access("str", "10", "1", "00", I32, S, U32),
    Access("ldr", "10", "1", "01", I32, S, U32),
    Access("str", "11", "1", "00", I64, D, U64),
    Access("ldr", "11", "1", "01", I64, D, U64),
    Access("str", "00", "1", "10", V128, Q, VEC128),
    Access("ldr", "00", "1", "11", V128, Q, VEC128),
)

D1 = Annotated[Value, "the register's facet"]


def _fetch(b: Insn, access: Access, address: Value) -> Value:
    value = b.load(access.type, address)
    if access.signed:
        return b.sext(value, I64 if access.signed == 64 else I32)
    return value


def _load(access: Access) -> Callable[..., Any]:
    def at(b: Insn, rn: U64, off: S64) -> D1:
        return _fetch(b, access, rn + off)

    return at


def _load_pre(access: Access) -> Callable[..., Any]:
    def pre(b: Insn, rn: U64, off: S64) -> tuple[D1, U64]:
        address = rn + off
        return _fetch(b, access, address), address

    return pre


def _load_post(access: Access) -> Callable[..., Any]:
    def post(b: Insn, rn: U64, off: S64) -> tuple[D1, U64]:
        return _fetch(b, access, rn), rn + off

    return post


def _load_register(access: Access) -> Callable[..., Any]:
    def indexed(b: Insn, rn: U64, rm: U64, ext: int, amount: int) -> D1:
        return _fetch(b, access, rn + extended(b, rm, ext, amount * access.scale))

    return indexed


def _store(access: Access) -> Callable[..., Any]:
    def at(b: Insn, rt: D1, rn: U64, off: S64) -> None:
        b.store(rn + off, rt)

    return at


def _store_pre(access: Access) -> Callable[..., Any]:
    def pre(b: Insn, rt: D1, rn: U64, off: S64) -> U64:
        address = rn + off
        b.store(address, rt)
        return address

    return pre


def _store_post(access: Access) -> Callable[..., Any]:
    def post(b: Insn, rt: D1, rn: U64, off: S64) -> U64:
        b.store(rn, rt)
        return rn + off

    return post


def _store_register(access: Access) -> Callable[..., Any]:
    def indexed(b: Insn, rt: D1, rn: U64, rm: U64, ext: int, amount: int) -> None:
        b.store(rn + extended(b, rm, ext, amount * access.scale), rt)

    return indexed


def _literal(access: Access) -> Callable[..., Any]:
    def literal(b: Insn, target: U64) -> D1:
        return _fetch(b, access, target)

    return literal


_INDEX_W: Final = Choice("", "", "uxtw", "", "", "", "sxtw", "")
_INDEX_X: Final = Choice("", "", "", "lsl", "", "", "", "sxtx")


def _rows(access: Access) -> None:
    a = access
    name = a.name
    facets = {"D1": a.facet}
    kinds = {"rt": a.cls, "rn": XSP}
    head = f"{a.size} 111 {a.vector}"
    at, pre, post, indexed = (
        named(f, f"{name}{suffix}", facets)
        for f, suffix in (
            ((_load if a.load else _store)(a), ""),
            ((_load_pre if a.load else _store_pre)(a), "_pre"),
            ((_load_post if a.load else _store_post)(a), "_post"),
            ((_load_register if a.load else _store_register)(a), "_register"),
        )
    )
    back = "rt rn" if a.load else "rn"
    isa.row(
        f"{a.mnemonic} rt, [rn, off]",
        f"{head} 01 {a.opc} off:12 rn:5 rt:5",
        at,
        name=name,
        kinds={**kinds, "off": Imm(scale=1 << a.scale)},
    )
    isa.alias(f"{a.mnemonic} rt, [rn]", f"{a.mnemonic} rt, [rn, 0]", row=name)
    unscaled = a.mnemonic[:2] + "u" + a.mnemonic[2:]
    isa.row(f"{unscaled} rt, [rn, off]", f"{head} 00 {a.opc} 0 off:9 00 rn:5 rt:5", at, name=f"{name}_unscaled", kinds=kinds)
    isa.row(f"{a.mnemonic} rt, [rn], off", f"{head} 00 {a.opc} 0 off:9 01 rn:5 rt:5", post, name=f"{name}_post", kinds=kinds, out=back)
    isa.row(f"{a.mnemonic} rt, [rn, off]!", f"{head} 00 {a.opc} 0 off:9 11 rn:5 rt:5", pre, name=f"{name}_pre", kinds=kinds, out=back)
    if a.vector == "0":  # the unprivileged forms do the same in user mode
        unprivileged = a.mnemonic[:2] + "t" + a.mnemonic[2:]
        isa.row(f"{unprivileged} rt, [rn, off]", f"{head} 00 {a.opc} 0 off:9 10 rn:5 rt:5", at, name=f"{name}_unprivileged", kinds=kinds)
    tail = "rm:5 ext:3 amount:1 10 rn:5 rt:5"
    both_sizes = (("_w", W, _INDEX_W), ("_x", X, _INDEX_X))
    for suffix, cls, choice in both_sizes:
        row = f"{name}_register{suffix}"
        own = {**kinds, "rm": cls, "ext": choice}
        before = [f"{name}_register_w"] if suffix == "_x" else []
        if a.scale:
            isa.row(
                f"{a.mnemonic} rt, [rn, rm, ext amount]",
                f"{head} 00 {a.opc} 1 {tail}",
                indexed,
                name=row,
                before=before,
                kinds={**own, "amount": Choice("0", str(a.scale))},
            )
        else:  # "lsl 0" is not the same code as nothing here
            plain, written = (tail.replace("amount:1", digit) for digit in "01")
            isa.row(
                f"{a.mnemonic} rt, [rn, rm, ext]", f"{head} 00 {a.opc} 1 {plain}", indexed, name=row, kinds=own, amount=0, before=before
            )
            isa.row(
                f"{a.mnemonic} rt, [rn, rm, ext 0]",
                f"{head} 00 {a.opc} 1 {written}",
                indexed,
                name=f"{row}0",
                kinds=own,
                amount=1,
                before=[f"{b}0" for b in before],
            )
    isa.alias(f"{a.mnemonic} rt, [rn, rm]", f"{a.mnemonic} rt, [rn, rm, lsl{' 0' if a.scale else ''}]", row=f"{name}_register_x")


for _access in ACCESSES:
    _rows(_access)

# ---- literals ----
_BY_NAME: Final = {a.name: a for a in ACCESSES}
for _opc, _vector, _key in (
    ("00", "0", "ldr_w"),
    ("01", "0", "ldr_x"),
    ("10", "0", "ldrsw_x"),
    ("00", "1", "ldr_s"),
    ("01", "1", "ldr_d"),
    ("10", "1", "ldr_q"),
):
    _a = _BY_NAME[_key]
    isa.row(
        f"{_a.mnemonic} rt, target",
        f"{_opc} 011 {_vector} 00 target[20:2] rt:5",
        named(_literal(_a), f"{_key}_literal", {"D1": _a.facet}),
        name=f"{_key}_literal",
        kinds={"rt": _a.cls},
    )

# ---- prefetch ----
_PREFETCH: Final = Choice(
    *(
        f"{('pld', 'pli', 'pst', '')[n >> 3]}{('l1', 'l2', 'l3', '')[n >> 1 & 3]}{('keep', 'strm')[n & 1]}"
        if n >> 3 < 3 and n >> 1 & 3 < 3
        else str(n)
        for n in range(32)
    )
)
isa.operand("prfop", _PREFETCH)


def prefetch(b: Insn) -> None:
    """Prefetching has no effect that a program can see."""


isa.row(
    "prfm prfop, [rn, off]",
    "11 111 0 01 10 off:12 rn:5 prfop:5",
    prefetch,
    name="prfm",
    ignore="prfop rn off",
    kinds={"rn": XSP, "off": Imm(scale=8)},
)
isa.row("prfum prfop, [rn, off]", "11 111 0 00 10 0 off:9 00 rn:5 prfop:5", prefetch, ignore="prfop rn off", kinds={"rn": XSP})
isa.row("prfm prfop, target", "11 011 0 00 target[20:2] prfop:5", prefetch, name="prfm_literal", ignore="prfop target")
for _suffix, _cls, _choice in (("w", W, _INDEX_W), ("x", X, _INDEX_X)):
    isa.row(
        "prfm prfop, [rn, rm, ext amount]",
        "11 111 0 00 10 1 rm:5 ext:3 amount:1 10 rn:5 prfop:5",
        prefetch,
        name=f"prfm_register_{_suffix}",
        ignore="prfop rn rm ext amount",
        kinds={"rn": XSP, "rm": _cls, "ext": _choice, "amount": Choice("0", "3")},
        before=["prfm_register_w"] if _suffix == "x" else [],
    )


# ---- pairs ----
class Pair(NamedTuple):
    """Two registers: opc:V, L, type of each, class, facet."""

    mnemonic: str
    opc: str
    vector: str
    type: Type
    cls: RegisterClass
    facet: Any
    signed: bool = False


PAIRS: Final = (
    Pair("stp", "00", "0", I32, W, U32),
    Pair("ldp", "00", "0", I32, W, U32),
    Pair("ldpsw", "01", "0", I32, X, S32, True),
    Pair("stp", "10", "0", I64, X, U64),
    Pair("ldp", "10", "0", I64, X, U64),
    Pair("stp", "00", "1", I32, S, U32),
    Pair("ldp", "00", "1", I32, S, U32),
    Pair("stp", "01", "1", I64, D, U64),
    Pair("ldp", "01", "1", I64, D, U64),
    Pair("stp", "10", "1", V128, Q, VEC128),
    Pair("ldp", "10", "1", V128, Q, VEC128),
)


def _load_two(b: Insn, p: Pair, address: Value) -> tuple[Value, Value]:
    return b.load(p.type, address), b.load(p.type, address + p.type.bits // 8)


def _store_two(b: Insn, p: Pair, address: Value, rt: Value, rt2: Value) -> None:
    b.store(address, rt)
    b.store(address + p.type.bits // 8, rt2)


def _pair_load(p: Pair, mode: str) -> Callable[..., Any]:
    if not mode:

        def at(b: Insn, rn: U64, off: S64) -> tuple[D1, D1]:
            return _load_two(b, p, rn + off)

        return at

    def back(b: Insn, rn: U64, off: S64) -> tuple[D1, D1, U64]:
        after = rn + off
        return *_load_two(b, p, after if mode == "_pre" else rn), after

    return back


def _pair_store(p: Pair, mode: str) -> Callable[..., Any]:
    if not mode:

        def at(b: Insn, rt: D1, rt2: D1, rn: U64, off: S64) -> None:
            _store_two(b, p, rn + off, rt, rt2)

        return at

    def back(b: Insn, rt: D1, rt2: D1, rn: U64, off: S64) -> U64:
        after = rn + off
        _store_two(b, p, after if mode == "_pre" else rn, rt, rt2)
        return after

    return back


for _p in PAIRS:
    _is_load = _p.mnemonic.startswith("ld")
    _name = f"{_p.mnemonic}_{_p.cls.names[0][0]}"
    _made = {
        mode: named((_pair_load if _is_load else _pair_store)(_p, mode), f"{_name}{mode}", {"D1": _p.facet})
        for mode in ("", "_pre", "_post")
    }
    _outs = "rt rt2" if _is_load else ""
    _kinds = {"rt": _p.cls, "rt2": _p.cls, "rn": XSP, "off": Imm(signed=True, scale=_p.type.bits // 8)}
    for _mode, _code, _text in (
        ("", "010", "[rn, off]"),
        ("_post", "001", "[rn], off"),
        ("_pre", "011", "[rn, off]!"),
        ("_np", "000", "[rn, off]"),
    ):
        if _mode == "_np" and _p.signed:
            continue  # the code is another instruction
        _mnemonic = _p.mnemonic[:2] + "np" if _mode == "_np" else _p.mnemonic
        _back = " rn" if _mode in ("_pre", "_post") else ""
        isa.row(
            f"{_mnemonic} rt, rt2, {_text}",
            f"{_p.opc} 101 {_p.vector} {_code} {int(_is_load)} off:7 rt2:5 rn:5 rt:5",
            _made["" if _mode == "_np" else _mode],
            name=f"{_name}{_mode}",
            kinds=_kinds,
            out=(_outs + _back).strip() or None,
        )
        if not _mode:
            isa.alias(f"{_mnemonic} rt, rt2, [rn]", f"{_mnemonic} rt, rt2, [rn, 0]", row=_name)

__all__ = ["ACCESSES", "PAIRS"]
