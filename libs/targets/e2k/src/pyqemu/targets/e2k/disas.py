"""``Bundle`` to text, in the form of the established disassembler (encoding.md 11.6).

``bundle_lines`` gives the items of one bundle, ``disas_bundle`` one line with the items joined by " ; " (the form of the golden vectors),
``disas_code`` walks code and never fails: what is no bundle comes out as an array prefetch entry or as data words with the reason.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from .bundle import (
    CT_CALL,
    CT_CT,
    CT_DONE,
    CT_HCALL,
    CT_IBRANCH,
    CT_ICALL,
    PREP_DISP,
    PREP_GETTSD,
    PREP_LDISP,
    PREP_PREF,
    PREP_PUTTSD,
    PREP_RETURN,
    PREP_SDISP,
    Bundle,
    Mova,
    Op,
)
from .decode import decode, layout_of
from .elf import ElfFile, iset_of_flags
from .errors import DecodeError
from .registers import AAU_REGISTERS, MU_REGISTERS, state_register_names
from .tables import ROWS, Row

__all__ = [
    "Line",
    "bundle_lines",
    "disas_bundle",
    "disas_code",
    "disas_elf",
    "disas_lines",
    "prefetch_entry",
    "register_name",
    "syllable_lines",
]

_MASK64 = (1 << 64) - 1
_SPECIAL_DST = {
    0xCD: "%tst", 0xCE: "%tc", 0xCF: "%tcd", 0xD1: "%ctpr1", 0xD2: "%ctpr2", 0xD3: "%ctpr3", 0xDE: "%empty.lo", 0xDF: "%empty.hi",
}  # fmt: skip
_PREFIX = {"s": "", "d": "d", "x": "d", "q": "q", "p": "qp"}
_LOCAL_CHANNELS = (0, 1, 3, 4)
_MOVA_NAMES = ("", "movab", "movah", "movaw", "movad", "movaq", "", "movaqp")
_TRANSFER_NAMES = {0: "done", 2: "iret", 3: "hret", 4: "glaunch"}


class Line(NamedTuple):
    """One stretch of code in a listing."""

    address: int
    code: bytes
    text: str  # items joined with " ; "
    error: str  # empty, or why these bytes are no bundle


def register_name(code: int, kind: str) -> str:
    """The text of a register operand code (2.3), ``kind`` as in opcodes.csv."""
    prefix = _PREFIX[kind]
    if code < 0x80:
        return f"%{prefix}b[{code}]"
    if code < 0xC0:
        return f"%{prefix}r{code - 0x80}"
    if code >= 0xE0:
        return f"%{prefix}g{code - 0xE0}"
    return _SPECIAL_DST.get(code, "<reserved special register>")


def bundle_lines(b: Bundle, address: int = 0, iset: int = 6) -> list[str]:
    """The items of a bundle; ``address`` is where it stands, branch targets are printed as absolute addresses."""
    out: list[str] = []
    if b.loop_mode:
        out.append("loop_mode")
    if b.nop:
        out.append(f"nop {b.nop}")
    if b.ss >= 0:
        out += _stub_lines(b)
    lines: list[tuple[int, list[str]]] = []
    for op in b.ops:
        _op_lines(b, op, iset, lines)
    for _, texts in sorted(lines, key=lambda item: item[0]):
        out += texts
    out += _cs0_lines(b, address)
    out += _cs1_lines(b, iset)
    for m in b.movas:
        out += _mova_lines(m)
    out += _pls_lines(b.pls)
    return out


def disas_bundle(code: bytes | memoryview, iset: int, address: int = 0) -> str:
    """One bundle as one line; raises ``DecodeError``."""
    return " ; ".join(bundle_lines(decode(code, 0, iset, address, strict=False), address, iset))


def syllable_lines(code: bytes | memoryview, iset: int, address: int = 0) -> list[str]:
    """The words of a bundle side by side with what they are: ``offset: word  name  meaning`` (encoding.md section 1).

    For traces and for learning the format; raises ``DecodeError``.
    """
    b = decode(code, 0, iset, address, strict=False)
    words = struct.unpack_from(f"<{b.size // 4}I", code)
    layout = layout_of(b.hs, iset, address)
    _, channels, ss_at, cs0_at, cs1_at, middle, halves, tail, pls_at, cds_at = layout
    names = [""] * len(words)
    names[0] = "HS"
    for index, name in ((ss_at, "SS"), (cs0_at, "CS0"), (cs1_at, "CS1")):
        if index:
            names[index] = name
    for channel, at, ales_at, shift in channels:
        names[at] = f"ALS{channel}"
        if ales_at > 0:
            names[ales_at] += f" ALES{channel} {'high' if shift else 'low'}"
    if b.movas or (b.ss >= 0 and not b.ss & 0x100000 and b.ss & 0xF000):
        present = b.ss >> 12 & 15
        aas = [i for i in (0, 1) if present >> 2 * i & 3] + [2 + i for i in range(4) if present >> i & 1]
        for n, i in enumerate(aas, halves):
            names[middle + (n >> 1)] += f" AAS{i} {'low' if n & 1 else 'high'}"
    for i in range(b.lts_count):
        names[tail - 1 - i] = names[tail - 1 - i] or f"LTS{i}"
    for i, at in enumerate(pls_at):
        names[at] = f"PLS{i}"
    for i, at in enumerate(cds_at):
        names[at] = f"CDS{i}"
    meaning = {f"ALS{op.channel}": _first_line(b, op, iset) for op in b.ops}
    meaning["SS"] = " ; ".join(_stub_lines(b)) if b.ss >= 0 else ""
    meaning["CS0"] = " ; ".join(_cs0_lines(b, address))
    meaning["CS1"] = " ; ".join(_cs1_lines(b, iset))
    out = []
    for i, (word, name) in enumerate(zip(words, names, strict=True)):
        name = name.strip() or "-"
        out.append(f"{address + 4 * i:8x}: {word:08x}  {name:<24} {meaning.get(name, '')}".rstrip())
    return out


def _first_line(b: Bundle, op: Op, iset: int) -> str:
    lines: list[tuple[int, list[str]]] = []
    _op_lines(b, op, iset, lines)
    return lines[-1][1][0]


def condition_text(cond: int, argument: int) -> str:
    """The text after " ? " of a control transfer (3.3), empty for "always"."""
    neg = "~" if argument & 1 else ""
    if cond == 1:
        return ""
    if cond == 2:
        return f"%pred{argument}"
    if cond == 3:
        return f"~%pred{argument}"
    if cond == 4:
        return "%LOOP_END"
    if cond == 5:
        return "%NOT_LOOP_END"
    if cond in (6, 14):
        return f"{'~' if cond == 14 else ''}%pred{argument} || %LOOP_END"
    if cond in (7, 15):
        return f"{'~' if cond == 7 else ''}%pred{argument} && %NOT_LOOP_END"
    if cond == 8:
        channels = "".join(str(_LOCAL_CHANNELS[i]) for i in range(4) if argument >> i & 1)
        return f"%MLOCK || %dt_al{channels}" if channels else "%MLOCK"
    kind = argument >> 3
    if kind == 0:
        return f"%MLOCK || {neg}%cmp{_LOCAL_CHANNELS[argument >> 1 & 3]}"
    if kind == 1:
        low = 3 if argument & 4 else 0
        return f"%MLOCK || {'~' if argument & 2 else ''}%cmp{low} || {neg}%cmp{low + 1}"
    return f"%MLOCK || {neg}%clp{argument >> 1 & 3}"


def _suffix(b: Bundle) -> str:
    if b.cond == 1:
        return ""
    return f" ? {condition_text(b.cond, b.cond_arg) if b.cond else ''}".rstrip()


def _predicate(value: int) -> str:
    """A predicate of a condition word: 0x60+n %predn, 0x40+n %pcntn."""
    return f"%{'pred' if value & 0x20 else 'pcnt'}{value & 31}"


def _stub_lines(b: Bundle) -> list[str]:
    out = []
    if b.transfer == CT_CT:
        out.append(f"ct %ctpr{b.transfer_arg}{_suffix(b)}")
    if b.ipd:
        out.append(f"ipd {b.ipd}")
    if b.eap:
        out.append("eap")
    if b.bap:
        out.append("bap")
    for present, name in ((b.crp, "crp"), (b.srp, "srp"), (b.slrp, "slrp")):
        if present:
            out.append(name)
    if b.vfdi:
        out.append("vfdi")
    if b.abgi or b.abgd:
        out.append(f"abg abgi={b.abgi:d}, abgd={b.abgd:d}")
    if b.abnf or b.abnt:
        out.append(f"abn abnf={b.abnf:d}, abnt={b.abnt:d}")
    if b.abpf or b.abpt:
        out.append(f"abp abpf={b.abpf:d}, abpt={b.abpt:d}")
    if b.alcf or b.alct:
        out.append(f"alc alcf={b.alcf:d}, alct={b.alct:d}")
    return out


def _guards(b: Bundle, channel: int) -> tuple[str, str, str]:
    """Texts of the conditions of a channel: guard (" ? ..."), merge predicate (", ..."), guard of an ``incr``."""
    if not b.cds:
        return "", "", ""
    cluster, lane = divmod(channel, 3)
    guards: list[str] = []
    merge = increment = ""
    for i in range(len(b.cds)):
        value = b.cds[i ^ 1] if i ^ 1 < len(b.cds) else b.cds[i]  # the low half of each word comes first
        if value >> 14 & 1 != cluster:
            continue
        text = ("~" if value >> 7 + lane & 1 else "") + _predicate(value)
        if value >> 10 + lane & 1:
            if value >> 15:
                merge = f", {text}"
            else:
                guards.append(text)
        if lane == 2 and value & 0x2000 and not value >> 15:
            increment = f" ? {text}"
    return f" ? {', '.join(guards)}" if guards else "", merge, increment


def _source2(b: Bundle, op: Op, code: int, kind: str) -> str:
    if code < 0xC0 or code >= 0xE0:
        return register_name(code, kind)
    if code < 0xD0:
        return f"{code & 15:#x}"
    if code < 0xD8:
        return f"_f16s {op.lit2 & 0xFFFF:#x}"
    if code < 0xDC:
        return f"_f32s {op.lit2 & 0xFFFFFFFF:#x}"
    return f"_f64 {op.lit2 & _MASK64:#x}"


def _aau_register(opce: int) -> str:
    code = opce >> 2 & 31
    for name, (number, index, count) in AAU_REGISTERS.items():
        if number == code:
            if count == 1:
                return f"%{name}"
            return f"%{name}{opce >> 11 & 31 if index == 'd' else opce >> 7 & 15}"
    return f"<unknown array register {code:#x}>"


def _array_address(op: Op) -> str:
    literal = f" + _f32s,_lts{(op.opce & 3) - 1} {op.lit2 & 0xFFFFFFFF:#x}" if op.opce & 3 else ""
    return f"%aad{op.opce >> 11 & 31} [ %aasti{op.opce >> 7 & 15}{literal} ]"


def _mmu_register(row: Row, op: Op, iset: int) -> str:
    """The operation when an ldd or std is an MMU register access (section 10)."""
    if op.mas & 7 != 7 or op.src1 != 0xC0 or not 0xC0 <= op.src2 < 0xE0 or row.mnemonic not in ("ldd", "std"):
        return ""
    for name, (address, mas, channel, first, writable) in MU_REGISTERS.items():
        if address == op.lit2 and mas == op.mas and first <= iset:
            if row.mnemonic == "ldd" and channel == op.channel:
                return f"mmurr,{channel} %{name}, {register_name(op.dst, 'd')}"
            if row.mnemonic == "std" and op.channel == 2 and 0 < writable <= iset:
                return f"mmurw,2 {register_name(op.src3, 'd')}, %{name}"
    return ""


def _op_lines(b: Bundle, op: Op, iset: int, lines: list[tuple[int, list[str]]]) -> None:
    """Appends (channel, texts) of an operation, and of its upper half where the established disassembler shows it."""
    row = ROWS[op.row]
    guard, merge, increment = _guards(b, op.channel)
    if op.mas & 7 == 7:
        special = _mmu_register(row, op, iset)
        if special:
            lines.append((op.channel, [special + guard]))
            return
    head = f"{row.mnemonic},{op.channel}{',sm' if op.sm else ''} "
    register_access = row.form.startswith("AAUR")
    tail = f"{merge}{'' if register_access else _mas(op)}{guard}"
    texts: list[str]
    if row.form == "ALOPF10":
        texts = [f"{head}{register_name(op.src3, row.print_kinds)}, {_array_address(op)}{tail}"]
        if op.opce & 4:
            texts.append(f"incr,{op.channel} %aaincr{op.opce >> 4 & 7}{increment}")
    elif row.form == "ALOPF19":
        texts = [f"{head}{_array_address(op)}, {register_name(op.dst, row.print_kinds)}{tail}"]
    elif row.form == "AAURW":
        texts = [f"{head}{register_name(op.src3, row.print_kinds)}, {_aau_register(op.opce)}{tail}"]
    elif row.form == "AAURR":
        texts = [f"{head}{_aau_register(op.opce)}, {register_name(op.dst, row.print_kinds)}{tail}"]
    else:
        if row.form == "ALOPF12_ICALLD":
            head += f"wbs = {op.opce:#x}, "
        if row.form in ("ALOPF12_IBRANCHD", "ALOPF12_ICALLD"):
            tail = _suffix(b)
        texts = [f"{head}{', '.join(_operands(b, op, row, iset, 0))}{tail}"]
        if op.pair >= 0 and "prints both" in row.notes:
            upper_guard, upper_merge, _ = _guards(b, op.pair)
            upper = f"{row.mnemonic},{op.pair}{',sm' if op.sm else ''} {', '.join(_operands(b, op, row, iset, 1))}"
            lines.append((op.pair, [f"{upper}{upper_merge}{_mas(op)}{upper_guard}"]))
    lines.append((op.channel, texts))


def _mas(op: Op) -> str:
    return f", mas = {op.mas:#x}" if op.mas else ""


def _operands(b: Bundle, op: Op, row: Row, iset: int, upper: int) -> list[str]:
    """Operand texts; ``upper`` is 1 for the second half of a pair operation, whose q registers are one higher."""
    kinds = iter(row.print_kinds)
    out: list[str] = []
    for field, kind in row.operands:
        if field in ("src1", "src2", "src3", "dst"):
            printed = next(kinds)
            code: int = getattr(op, field)
            high = upper if kind == "q" and not (row.mas and field == "src1") else 0
            if field == "src1" and 0xC0 <= code < 0xE0:
                out.append(f"{code & 31:#x}")
            elif field == "src2":
                out.append(_source2(b, op, code + high if not 0xC0 <= code < 0xE0 else code, printed))
            else:
                out.append(register_name(code + high, printed))
        elif field == "pdst":
            out.append(f"%pred{op.dst}")
        elif field == "lit8":
            out.append(f"{op.opce:#x}")
        elif field in ("sreg@7-0", "sreg@23-16"):
            name = state_register_names(iset).get(op.opce, "")
            out.append(f"%{name}" if name else f"<unknown state register {op.opce:#x}>")
    return out


def _cs0_lines(b: Bundle, address: int) -> list[str]:
    if b.cs0 < 0:
        return []
    target = address + b.prepare_arg & _MASK64
    kind = b.prepare
    if kind == PREP_DISP:
        return [f"disp %ctpr{b.prepare_ctpr}, {target:#x}"]
    if kind == PREP_LDISP:
        return [f"ldisp %ctpr{b.prepare_ctpr}, {target:#x}"]
    if kind == PREP_SDISP:
        return [f"sdisp %ctpr{b.prepare_ctpr}, {b.prepare_arg:#x}"]
    if kind == PREP_RETURN:
        return [f"return %ctpr{b.prepare_ctpr}"]
    if kind == PREP_GETTSD:
        return [f"gettsd %ctpr{b.prepare_ctpr}"]
    if kind == PREP_PUTTSD:
        return [f"puttsd {target:#x}"]
    if kind == PREP_PREF:
        return [f"pref %ipr{b.prepare_arg & 7}, disp = {b.prepare_arg >> 4:#x}, ipd = {b.prepare_arg >> 3 & 1}"]
    if b.transfer == CT_IBRANCH:
        return [f"ibranch {address + b.transfer_arg & _MASK64:#x}{_suffix(b)}"]
    if b.transfer == CT_ICALL:
        return [f"icall {b.transfer_arg >> 3 & 0xFFFFFFF:#x}, wbs = {b.wbs:#x}{_suffix(b)}"]
    if b.transfer == CT_HCALL:
        return [f"hcall {b.transfer_arg:#x}, wbs = {b.wbs:#x}{_suffix(b)}"]
    if b.transfer == CT_DONE:
        return [f"{_TRANSFER_NAMES[b.transfer_arg]}{_suffix(b)}"]
    if b.cs0 >> 28 & 3 == 3:
        return [f"invalid gettsd %ctpr{b.cs0 >> 30}"]
    return ["unimp"]


def _cs1_lines(b: Bundle, iset: int) -> list[str]:
    if b.cs1 < 0:
        return []
    out: list[str] = []
    kind = b.cs1 >> 28
    if b.setwd >= 0:
        if b.vfrpsz:
            out.append(f"vfrpsz rpsz = {b.setwd >> 12 & 31:#x}")
        dbl = f", dbl = {b.setwd >> 3 & 1:#x}" if iset >= 3 else ""
        out.append(f"setwd wsz = {b.setwd >> 5 & 127:#x}, nfx = {b.setwd >> 4 & 1:#x}{dbl}")
    if b.setbn >= 0:
        out.append(f"setbn rbs = {b.setbn & 63:#x}, rsz = {b.setbn >> 6 & 63:#x}, rcur = {b.setbn >> 12:#x}")
    if b.setbp >= 0:
        out.append(f"setbp psz = {b.setbp:#x}")
    if b.setei >= 0:
        out.append(f"setei {b.setei:#x}")
    if b.setsft:
        out.append("setsft")
    if b.wait >= 0:
        out.append(_wait_text(b.wait, iset))
    if b.transfer == CT_CALL:
        out.append(f"call %ctpr{b.transfer_arg}, wbs = {b.wbs:#x}{' ?' if not b.cond else _suffix(b)}")
    if b.flush:
        out += [name for bit, name in enumerate(("flushr", "flushc", "fillr", "fillc")) if b.flush >> bit & 1]
    if b.vfbg >= 0:
        out.append(f"vfbg umask = {b.vfbg & 255:#x}, dmask = {b.vfbg >> 8 & 255:#x}, chkm4 = {b.vfbg >> 16:#x}")
    if kind > 8:
        out.append("unimp")
    return out


def _wait_text(bits: int, iset: int) -> str:
    names = []
    if iset >= 5 and bits & 8:
        names.append(f"sal = {bits >> 8 & 1}")
    if iset >= 5 and bits & 4:
        names.append(f"sas = {bits >> 7 & 1}")
    if iset >= 2:
        names.append(f"trap = {bits >> 6 & 1}")
    fields = ((5, "ma_c"), (4, "fl_c"), (3, "ld_c"), (2, "st_c"), (1, "all_e"), (0, "all_c"))
    names += [f"{name} = {bits >> bit & 1}" for bit, name in fields]
    return f"wait {', '.join(names)}"


def _mova_lines(m: Mova) -> list[str]:
    if not m.opc:
        return []
    name = _MOVA_NAMES[m.opc]
    kind = "q" if m.opc >= 5 else "d"

    def one(channel: int, index: int, dst: int) -> str:
        return (
            f"{name},{channel} area = {m.area}, ind = {index}, am = {m.am:d}, be = {m.be:d}, {register_name(dst, kind)}"
        )

    if m.opc != 5:
        return [one(m.channel, m.ind, m.dst)]
    first = m.ind + 8 if m.be else m.ind
    return [one(m.channel, first, m.dst), one(m.channel + 1, 2 * m.ind + 8 - first, m.dst + 1)]


def _elp_text(value: int) -> str:
    if value >= 0x60:
        return f"%pred{value & 31}"
    if value == 0x40:
        return "%bgrpred"
    if value > 0x40:
        return f"%rndpred{value & 15}"
    return "%spred" + "".join(str(i) for i in range(6) if value >> i & 1) if value else "%lcntex"


def _pls_lines(pls: tuple[int, ...]) -> list[str]:
    """Predicate items, PLS2 first; only what feeds a written result, and every use of %rndpred."""
    needed = 0
    for index in range(len(pls) - 1, -1, -1):
        word = pls[index]
        if word & 0x20 or needed >> 4 + index & 1:
            needed |= 1 << (word >> 10 & 7) | 1 << (word >> 6 & 7) | 16 << index
    out: list[str] = []
    for index in range(len(pls) - 1, -1, -1):
        word = pls[index]
        if index < 2:
            for half, shift in ((2 * index, 24), (2 * index + 1, 16)):
                elp = word >> shift & 0x7F
                if needed >> half & 1 or 0x41 <= elp < 0x50:
                    out.append(f"pass {_elp_text(elp)}, @p{half}")
        if needed >> 4 + index & 1:
            name = ("andp", "landp", "", "movep")[word >> 14 & 3]
            first = f"{'~' if word & 0x2000 else ''}@p{word >> 10 & 7}"
            second = f"{'~' if word & 0x200 else ''}@p{word >> 6 & 7}"
            out.append(f"{name} {first}, {second}, @p{4 + index}")
            if word & 0x20:
                out.append(f"pass @p{4 + index}, %pred{word & 31}")
    return out


def prefetch_entry(code: bytes | memoryview) -> str:
    """The text of an entry of an array prefetch program (8.2), 16 bytes; empty when no side holds an operation."""
    words = struct.unpack_from("<4I", code)
    out: list[str] = []
    for word, disp, name in ((words[0], words[1], "ct"), (words[2], words[3], "dpl")):
        head = f"apb {name}={word >> 31}"
        fmt = word >> 25 & 7
        if not fmt:
            out.append(f"{head}, fmt=0")
            continue
        out.append(
            f"{head}, dcd={word >> 28 & 3}, fmt={fmt}, mrng={word >> 20 & 31}, d={word >> 15 & 31}, incr={word >> 12 & 7}, "
            f"ind={word >> 8 & 15}, asz={word >> 5 & 7}, abs={word & 31}, disp={disp:#x}"
        )
    return " ; ".join(out) if (words[0] | words[2]) >> 25 & 7 else ""


def _prefetch_starts(view: memoryview, iset: int) -> set[int]:
    """Offsets that an ``ldisp`` in this code names: array prefetch programs, which nothing in their own bytes marks (1.5)."""
    starts: set[int] = set()
    offset = 0
    while offset < len(view):
        try:
            b = decode(view, offset, iset, offset, strict=False)
        except DecodeError:
            offset += 8
            continue
        if b.prepare == PREP_LDISP:
            starts.add(offset + b.prepare_arg)
        offset += b.size
    return starts


def disas_code(code: bytes | memoryview, iset: int, address: int = 0) -> Iterator[Line]:
    """Everything in ``code``, whatever it is."""
    offset = 0
    view = memoryview(code)
    prefetch = _prefetch_starts(view, iset)
    asynchronous = False
    while offset < len(view):
        at = address + offset
        asynchronous |= offset in prefetch
        text = prefetch_entry(view[offset : offset + 16]) if asynchronous and len(view) - offset >= 16 else ""
        if text:
            asynchronous = not view[offset + 3] >> 7  # the entry with ct=1 is the last
            yield Line(at, bytes(view[offset : offset + 16]), text, "")
            offset += 16
            continue
        asynchronous = False
        try:
            b = decode(view, offset, iset, at, strict=False)
            text, size, error = " ; ".join(bundle_lines(b, at, iset)) or "nop", b.size, ""
        except DecodeError as problem:
            error = problem.reason
            size = min(8, len(view) - offset)
            if len(view) - offset >= 16:
                text = prefetch_entry(view[offset : offset + 16])
            if text:
                size, error = 16, ""
            else:
                piece = bytes(view[offset : offset + size])
                words = [f"{int.from_bytes(piece[i : i + 4], 'little'):#010x}" for i in range(0, len(piece) & ~3, 4)]
                words += [f"{byte:#04x}" for byte in piece[len(piece) & ~3 :]]
                text = f".word {', '.join(words)}"
        yield Line(at, bytes(view[offset : offset + size]), text, error)
        offset += size


def disas_lines(lines: Iterable[str], iset: int) -> Iterator[str]:
    """One line of hex digits in, one line of text out, ``error: ...`` where there is none (a filter)."""
    for line in lines:
        try:
            code = bytes.fromhex(line.strip())
        except ValueError:
            yield "error: expected pairs of hexadecimal digits"
            continue
        items: list[str] = []
        error = "" if code else "expected the bytes of a bundle"
        offset = 0
        while offset < len(code) and not error:
            try:
                b = decode(code, offset, iset, 0, strict=False)
            except DecodeError as problem:
                entry = prefetch_entry(code[offset:]) if len(code) - offset >= 16 else ""
                if entry:
                    items.append(entry)
                    offset += 16
                    continue
                error = f"{problem.reason} (byte {offset})"
                break
            items += bundle_lines(b, offset, iset)
            offset += b.size
        yield f"error: {error}" if error else " ; ".join(items)


def disas_elf(path: str | Path, iset: int | None = None) -> Iterator[str]:
    """A listing of the executable sections of an ELF file: headings, ``address: bytes text`` lines, symbols as labels.

    ``iset`` defaults to the one the file names.  Raises ``ElfError`` for files that are no e2k ELF and OSError.
    """
    elf = ElfFile.read(Path(path))
    if iset is None:
        iset = iset_of_flags(elf.flags)
    labels: dict[int, list[str]] = {}
    for symbol in elf.symbols:
        if symbol.name and symbol.section and symbol.kind < 3:
            labels.setdefault(symbol.value, []).append(symbol.name)
    for section in elf.sections:
        if not section.flags & 4 or section.kind == 8:
            continue
        yield ""
        yield f"Section {section.name}:"
        for line in disas_code(section.data, iset, section.address):
            for name in labels.get(line.address, ()):
                yield ""
                yield f"{line.address:016x} <{name}>:"
            yield f"  {line.address:8x}:  {line.text}" + (f"  ! {line.error}" if line.error else "")
