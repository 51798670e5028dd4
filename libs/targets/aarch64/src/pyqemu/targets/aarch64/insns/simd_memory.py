"""Loads and stores of structures of vector elements (DDI 0487, C4.1.93: Advanced SIMD load/store multiple and single structures)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pyqemu.targets.framework import U64, VEC128, Choice, Imm, Insn
from pyqemu.tcg_ir import I64, V128, Value

from . import vectors as vec
from .base import XSP, isa

isa.operand("q lane", Imm())
_SIZES: Final = {0: ("8b", "4h", "2s", "1d"), 1: ("16b", "8h", "4s", "2d")}


def _regs(n: int) -> list[str]:
    return ["vt", *(f"vt_{i}" for i in range(1, n))]


def _signature(function: Callable[..., Any], name: str, params: list[str], results: list[str], **facets: Any) -> Callable[..., Any]:
    """A meaning with positional parameters of these names: registers are VEC128, ``rn`` and ``rm`` U64, others static."""
    kinds = {"rn": U64, "rm": U64, "imm": U64}
    space: dict[str, Any] = {"function": function}
    exec(f"def meaning(b, {', '.join(params)}):\n    return function(b, {', '.join(params)})", space)
    meaning: Callable[..., Any] = space["meaning"]
    meaning.__name__ = name
    meaning.__annotations__ = {"b": Insn, **{p: kinds.get(p, VEC128 if p.startswith("vt") else int) for p in params}}
    found = [U64 if r == "rn" else VEC128 for r in results]
    meaning.__annotations__["return"] = None if not found else found[0] if len(found) == 1 else tuple[tuple(found)]  # type: ignore[misc]
    return meaning


def _read(b: Insn, address: Value, size: int) -> list[Value]:
    """``size`` bytes of memory as vectors; the last may be half a one."""
    out = []
    for at in range(0, size, 16):
        if size - at >= 16:
            out.append(b.load(V128, address + at))
        else:
            out.append(vec.low_half(b, b.load(I64, address + at)))
    return out


def _write(b: Insn, address: Value, size: int, chunks: list[Value]) -> None:
    for at, chunk in zip(range(0, size, 16), chunks, strict=True):
        b.store(address + at, chunk if size - at >= 16 else b.getlane(I64, chunk, 0))


def _load_multiple(n: int, interleaved: bool) -> Callable[..., tuple[Value, ...]]:
    def load(b: Insn, address: Value, size: int, q: int) -> tuple[Value, ...]:
        bytes_ = 16 if q else 8
        if not interleaved:
            return tuple(_read(b, address + i * bytes_, bytes_)[0] for i in range(n))
        lane = vec.LANES[size]
        count, per_chunk = bytes_ * 8 // lane.bits, 128 // lane.bits
        chunks = _read(b, address, n * bytes_)
        return tuple(vec.gather(b, lane, chunks, [divmod(n * i + k, per_chunk) for i in range(count)]) for k in range(n))

    return load


def _store_multiple(n: int, interleaved: bool) -> Callable[..., None]:
    def store(b: Insn, address: Value, size: int, q: int, registers: list[Value]) -> None:
        bytes_ = 16 if q else 8
        if not interleaved:
            for i, register in enumerate(registers):
                _write(b, address + i * bytes_, bytes_, [register])
            return
        lane = vec.LANES[size]
        count, per_chunk = bytes_ * 8 // lane.bits, 128 // lane.bits
        order = [(e % n, e // n) for e in range(n * count)]
        chunks = [vec.gather(b, lane, registers, order[at : at + per_chunk]) for at in range(0, n * count, per_chunk)]
        _write(b, address, n * bytes_, chunks)

    return store


def _after(mode: str, rn: Value, operand: list[Value], size: int) -> tuple[Value, ...]:
    """The new base register, when there is one."""
    return () if not mode else (rn + size,) if mode == "_imm" else (rn + operand[0],)


def _multiple(is_load: bool, n: int, interleaved: bool, mode: str, name: str) -> Callable[..., Any]:
    load, store = _load_multiple(n, interleaved), _store_multiple(n, interleaved)
    extra = ["rm"] if mode == "_reg" else []
    back = ["rn"] if mode else []
    if is_load:

        def function(b: Insn, rn: Value, *rest: Any) -> Any:
            *operand, size, q = rest
            out = (*load(b, rn, size, q), *_after(mode, rn, operand, n * (16 if q else 8)))
            return out if len(out) > 1 else out[0]

        return _signature(function, name, ["rn", *extra, "arr", "q"], [*_regs(n), *back])

    def function_store(b: Insn, *rest: Any) -> Any:
        registers, (rn, *operand, size, q) = list(rest[:n]), rest[n:]
        store(b, rn, size, q, registers)
        out = _after(mode, rn, operand, n * (16 if q else 8))
        return out[0] if out else None

    return _signature(function_store, name, [*_regs(n), "rn", *extra, "arr", "q"], back)


def _modes(size: int) -> tuple[tuple[str, str, str], ...]:
    """(suffix, text behind the base register, bits 23 and 20 to 16) of the three ways to address."""
    return ("", "", "0 {} 0 00000"), ("_imm", f", {size}", "1 {} 0 11111"), ("_reg", ", rm", "1 {} 0 rm:5")


for _l, _word in ((1, "ld"), (0, "st")):
    for _opcode, _structure, _n in (
        ("0111", 1, 1),
        ("1010", 1, 2),
        ("0110", 1, 3),
        ("0010", 1, 4),
        ("1000", 2, 2),
        ("0100", 3, 3),
        ("0000", 4, 4),
    ):
        _list = ", ".join(f"{r}.arr" for r in _regs(_n))
        for _mode in ("", "_imm", "_reg"):
            _name = f"{_word}{_structure}_multiple{_n}{_mode}"
            _function = _multiple(bool(_l), _n, _structure > 1, _mode, _name)
            for _q in (0, 1):
                _, _tail, _bits = next(m for m in _modes(_n * (16 if _q else 8)) if m[0] == _mode)
                _names = _SIZES[_q] if _structure == 1 or _q else (*_SIZES[0][:3], "")
                _outs = (_regs(_n) if _l else []) + (["rn"] if _mode else [])
                isa.row(
                    f"{_word}{_structure} {{ {_list} }}, [rn]{_tail}",
                    f"0 {_q} 001100 {_bits.format(_l)} {_opcode} arr:2 rn:5 vt:5",
                    _function,
                    name=f"{_name}_q{_q}",
                    kinds={"rn": XSP, "arr": Choice(*_names)},
                    q=_q,
                    out=" ".join(_outs) or None,
                    before=[f"{_word}{_structure}_multiple{_n}_reg_q{_q}"] if _mode == "_imm" else [],
                )


# ---- single structures ----
def _single(is_load: bool, n: int, size: int, mode: str, name: str) -> Callable[..., Any]:
    lane = vec.LANES[size]
    step = lane.bits // 8
    extra = ["rm"] if mode == "_reg" else []
    back = ["rn"] if mode else []

    def function(b: Insn, *rest: Any) -> Any:
        registers, (rn, *operand, idx) = list(rest[:n]), rest[n:]
        after = _after(mode, rn, operand, n * step)
        if is_load:
            values = [b.load(lane, rn + i * step) for i in range(n)]
            out = (*(b.setlane(lane, r, idx, v) for r, v in zip(registers, values, strict=True)), *after)
            return out if len(out) > 1 else out[0]
        for i, register in enumerate(registers):
            b.store(rn + i * step, b.getlane(lane, register, idx))
        return after[0] if after else None

    return _signature(function, name, [*_regs(n), "rn", *extra, "idx"], (_regs(n) if is_load else []) + back)


def _replicate(n: int, size: int, mode: str, name: str) -> Callable[..., Any]:
    lane = vec.LANES[size]
    step = lane.bits // 8

    def function(b: Insn, rn: Value, *rest: Any) -> Any:
        *operand, arr = rest
        values = [b.load(lane, rn + i * step) for i in range(n)]
        out = (*(vec.clear(b, b.splat(v, V128), arr) for v in values), *_after(mode, rn, operand, n * step))
        return out if len(out) > 1 else out[0]

    return _signature(function, name, ["rn", *(["rm"] if mode == "_reg" else []), "arr"], _regs(n) + (["rn"] if mode else []))


#: size -> bits opcode<2:1>, then where the lane's number stands: Q, S:size.
_LANE_BITS: Final = {
    0: ("idx[3]", "00", "idx[2] idx[1:0]"),
    1: ("idx[2]", "01", "idx[1] idx[0] 0"),
    2: ("idx[1]", "10", "idx[0] 00"),
    3: ("idx:1", "10", "0 01"),
}

for _n in (1, 2, 3, 4):
    _o0, _r = (_n - 1) >> 1, (_n - 1) & 1
    for _size, (_qbit, _op, _place) in _LANE_BITS.items():
        _letter = "bhsd"[_size]
        for _mode, _tail, _bits in _modes(_n << _size):
            _head = _bits.split(" ", 1)[0]
            _rest = _bits.rsplit(" ", 1)[1]
            for _l, _word in ((1, "ld"), (0, "st")):
                _name = f"{_word}{_n}_{_letter}{_mode}"
                _list = ", ".join(f"{r}.{_letter}" for r in _regs(_n))
                isa.row(
                    f"{_word}{_n} {{ {_list} }}[idx], [rn]{_tail}",
                    f"0 {_qbit} 001101 {_head} {_l} {_r} {_rest} {_op} {_o0} {_place} rn:5 vt:5",
                    _single(bool(_l), _n, _size, _mode, _name),
                    name=_name,
                    kinds={"rn": XSP},
                    out=" ".join((_regs(_n) if _l else []) + (["rn"] if _mode else [])) or None,
                    before=[f"{_word}{_n}_{_letter}_reg"] if _mode == "_imm" else [],
                )
            _name = f"ld{_n}r_{_letter}{_mode}"
            _list = ", ".join(f"{r}.arr" for r in _regs(_n))
            isa.row(
                f"ld{_n}r {{ {_list} }}, [rn]{_tail}",
                f"0 arr:1 001101 {_head} 1 {_r} {_rest} 11 {_o0} 0 {_size:02b} rn:5 vt:5",
                _replicate(_n, _size, _mode, _name),
                name=_name,
                kinds={"rn": XSP, "arr": Choice(_SIZES[0][_size], _SIZES[1][_size])},
                out=" ".join(_regs(_n) + (["rn"] if _mode else [])),
                before=[f"ld{_n}r_{_letter}_reg"] if _mode == "_imm" else [],
            )
