"""Bytes to ``Bundle``.  Warm code: runs once per new guest bundle (budget 5-6 us per operation).

What depends on the header syllable alone is worked out once per header (``layout_of``), what depends on opcode, channel and
instruction set once per such triple (``_plan``); the rest is straight-line field extraction.  Section numbers refer to encoding.md.

Everything ill-formed that the bytes alone show raises ``IllegalInstruction``.  Not checked here, because run-time state decides:
window bounds of registers, contents of %ctprN, privileges.
"""

from __future__ import annotations

from struct import Struct

from .bundle import (
    AAU_MAS,
    CT_CALL,
    CT_CT,
    CT_DONE,
    CT_HCALL,
    CT_IBRANCH,
    CT_IBRANCHD,
    CT_ICALL,
    CT_ICALLD,
    CT_NONE,
    PREP_DISP,
    PREP_GETTSD,
    PREP_LDISP,
    PREP_NONE,
    PREP_PREF,
    PREP_PUTTSD,
    PREP_RETURN,
    PREP_SDISP,
    Bundle,
    Mova,
    Op,
)
from .errors import DecodeError, IllegalInstruction, TruncatedBundle
from .registers import state_register_names
from .tables import Row, candidates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

__all__ = ["DecodeError", "IllegalInstruction", "TruncatedBundle", "decode"]

ISETS = range(1, 7)
MAX_BUNDLE = 64  # bytes

# Field groups of a plan (what the form of a row extracts).
_SRC1, _SRC2, _SRC3_ALS, _SRC3_ALES, _DST, _PDST, _SREG_DST = 1, 2, 4, 8, 16, 32, 64
_MAS, _LOAD, _STORE, _PAIR, _SPECIAL, _CTPR_DST = 128, 256, 512, 1024, 2048, 4096

_FORMS = {
    "ALOPF1": _SRC1 | _SRC2 | _DST,
    "ALOPF1_MRG": _SRC1 | _SRC2 | _DST,
    "ALOPF2": _SRC2 | _DST,
    "ALOPF3": _SRC1 | _SRC2 | _SRC3_ALS,
    "ALOPF7": _SRC1 | _SRC2 | _PDST,
    "ALOPF8": _SRC2 | _PDST,
    "ALOPF10": _SRC3_ALS | _SPECIAL,
    "ALOPF11": _SRC1 | _SRC2 | _DST,
    "ALOPF11_LIT8": _SRC1 | _SRC2 | _DST | _SPECIAL,
    "ALOPF11_MRG": _SRC1 | _SRC2 | _DST,
    "ALOPF12": _SRC2 | _DST,
    "ALOPF12_IBRANCHD": _SRC2 | _DST | _SPECIAL,
    "ALOPF12_ICALLD": _SRC2 | _DST | _SPECIAL,
    "ALOPF12_PSHUFH": _SRC2 | _DST | _SPECIAL,
    "ALOPF13": _SRC1 | _SRC2 | _SRC3_ALS,
    "ALOPF15": _SRC2 | _SREG_DST | _SPECIAL,
    "ALOPF16": _DST | _SPECIAL,
    "ALOPF17": _SRC1 | _SRC2 | _PDST,
    "ALOPF19": _DST | _SPECIAL,
    "ALOPF21": _SRC1 | _SRC2 | _SRC3_ALES | _DST,
    "ALOPF21_MRG": _SRC1 | _SRC2 | _SRC3_ALES | _DST,
    "ALOPF22": _SRC2 | _DST,
    "AAURR": _DST | _SPECIAL,
    "AAURW": _SRC3_ALS | _SPECIAL,
}
_STORE_FORMS = ("ALOPF3", "ALOPF13", "ALOPF10", "AAURW")
_ALES_DEFAULT = 0x01C0  # ALES2/ALES5 that are flagged but not stored (1.3)

_WORDS = [Struct(f"<{2 * n}I") for n in range(1, 9)]
# 0 illegal, 1 register or special destination, 2 %ctpr1..3 (2.3)
_DST_OK = bytes(
    (0 if 0xC0 <= c <= 0xDF else 1) | (c in (0xCD, 0xCE, 0xCF, 0xDE, 0xDF)) | (2 if 0xD1 <= c <= 0xD3 else 0)
    for c in range(256)
)

# With the kinds of q operands: registers of 128 bits, which need not be even (from v5 on).
_ANY_REGISTER = 1 << 24

# A plan: (row index, field groups, mas of AAU rows, partner channel or -1, kinds of q operands in a pair as a mask of als bytes)
_Plan = tuple[int, int, "_Plan | None", int, int]
# What an opcode means in a channel: (mask, {als | ales_lo << 32 under the mask: plan})
_Choice = tuple[int, dict[int, _Plan]]

# Header layouts: see layout_of.  Bounded, because random input must not fill memory.
_Layout = tuple[
    int, tuple[tuple[int, int, int, int], ...], int, int, int, int, int, int, tuple[int, ...], tuple[int, ...]
]
_layouts: dict[int, _Layout] = {}
_choices: dict[int, _Choice] = {}
_sregs: dict[int, frozenset[int]] = {}
_CACHE_LIMIT = 1 << 14


def decode(
    code: bytes | bytearray | memoryview, offset: int, iset: int, address: int = 0, strict: bool = True
) -> Bundle:
    """The wide instruction at ``code[offset:]`` in instruction set ``iset`` (1..6).

    ``address`` is its guest address and serves the errors only.  Raises ``TruncatedBundle`` when ``code`` ends too early and
    ``IllegalInstruction`` when the CPU would refuse the bundle.  With ``strict`` off, what is refused although its text is clear
    (forbidden channel mixes, reserved destinations and control syllables) passes: that is for disassembly.
    """
    try:
        lng = code[offset] >> 4 & 7
        words = _WORDS[lng].unpack_from(code, offset)
    except Exception:
        _truncated(code, offset, address)
    hs = words[0]
    layout = _layouts.get(hs << 3 | iset)
    if layout is None:
        layout = layout_of(hs, iset, address)
    size, channels, ss_at, cs0_at, cs1_at, half_at, half_end, tail, pls_at, cds_at = layout

    b = Bundle()
    b.size = size
    b.hs = hs
    b.nop = hs >> 7 & 7
    b.loop_mode = hs & 0x400 != 0

    # SS (3)
    b.abgi = b.abgd = b.abnf = b.abnt = b.abpf = b.abpt = b.alcf = b.alct = False
    b.eap = b.bap = b.srp = b.crp = b.slrp = b.vfdi = False
    b.ss2 = 0
    ctop = cond = cond_arg = 0
    if ss_at:
        b.ss = ss = words[ss_at]
        b.ipd = ss >> 30
        ctop = ss >> 10 & 3
        cond = ss >> 5 & 15
        cond_arg = ss & 31
        rp = ss >> 25 & 5
        if rp:
            if rp == 4:
                b.srp = True
            elif rp == 1:
                b.crp = True
                if iset < 2:
                    _illegal("crp does not exist in this instruction set", address, size)
            else:
                b.slrp = True
                if iset < 3:
                    _illegal("slrp does not exist in this instruction set", address, size)
        if ss & 0x100000:
            _second_format(b, ss, iset, address)
        elif ss & 0x35EFF000:
            b.eap = ss & 0x20000000 != 0
            b.bap = ss & 0x10000000 != 0
            b.vfdi = ss & 0x4000000 != 0
            b.abgi = ss & 0x1000000 != 0
            b.abgd = ss & 0x800000 != 0
            b.abnf = ss & 0x400000 != 0
            b.abnt = ss & 0x200000 != 0
            b.abpf = ss & 0x80000 != 0
            b.abpt = ss & 0x40000 != 0
            b.alcf = ss & 0x20000 != 0
            b.alct = ss & 0x10000 != 0
        if ss & 0x10F000 and not ss & 0x100000:
            mask = ss >> 12 & 15
            halves = half_end + (mask & 3 != 0) + (mask & 12 != 0) + mask.bit_count()
            end = half_at + (halves + 1 >> 1)
            if end > tail:
                _illegal("array prefetch syllables do not fit into the bundle", address, size)
            b.movas = _movas(words, half_at, half_end, mask, iset, address, size, strict)
        else:
            end = half_at + (half_end + 1 >> 1)
            b.movas = []
    else:
        b.ss = -1
        b.ipd = 0
        end = half_at + (half_end + 1 >> 1)
        b.movas = []
    b.cond = cond
    b.cond_arg = cond_arg

    # LTS: what is left between the half-syllables and the tail (1.4)
    count = tail - end
    if count >= 4:
        count = 4
        b.lts = lts = (words[tail - 1], words[tail - 2], words[tail - 3], words[tail - 4])
    elif count == 1:
        b.lts = lts = (words[tail - 1], 0, 0, 0)
    elif count == 2:
        b.lts = lts = (words[tail - 1], words[tail - 2], 0, 0)
    elif count == 3:
        b.lts = lts = (words[tail - 1], words[tail - 2], words[tail - 3], 0)
    else:
        b.lts = lts = (0, 0, 0, 0)
    b.lts_count = count

    # CS1 first: it holds the MAS of the channels (5)
    masses = 0
    b.wbs = 0
    b.setwd = b.settr = b.setbn = b.setbp = b.setei = b.wait = b.vfbg = -1
    b.vfrpsz = b.setsft = False
    b.flush = 0
    call = -1
    if cs1_at:
        b.cs1 = cs1 = words[cs1_at]
        kind = cs1 >> 28
        if kind == 6:
            masses = cs1
        elif kind == 5:
            call = cs1 >> 7 & 7
            b.wbs = cs1 & 127
        else:
            _cs1(b, cs1, kind, iset, lts[0], count, address, strict)
    else:
        b.cs1 = -1

    # Channels (2)
    b.ops = ops = []
    memory = 0
    transfer = CT_NONE
    if channels:
        done = 0  # mask of channels that an earlier pair operation has taken
        for channel, at, ales_at, shift in channels:
            als = words[at]
            if ales_at > 0:
                ales = words[ales_at] >> shift & 0xFFFF
                if ales < 0x100:
                    _illegal("operation extension 0 is not defined", address, size)
                code_key = (als >> 24 & 0x7F) | (ales & 0xFF00) >> 1 | channel << 15 | iset << 18
                word = als | (ales & 0xFF) << 32
            elif ales_at == 0:
                ales = -1
                code_key = (als >> 24 & 0x7F) | channel << 15 | iset << 18
                word = als
            else:
                ales = _ALES_DEFAULT
                code_key = (als >> 24 & 0x7F) | 0x80 | channel << 15 | iset << 18
                word = als | 0xC000000000
            choice = _choices.get(code_key)
            if choice is None:
                choice = _choice(code_key, channel, iset, address, size)
            plan = choice[1].get(word & choice[0])
            if plan is None:
                _illegal(f"undefined operation {als:#010x} in channel {channel}", address, size)
            flags = plan[1]
            op = Op()
            op.channel = channel
            op.als = als
            op.ales = ales
            op.sm = als > 0x7FFFFFFF
            op.mas = op.lit1 = op.lit2 = 0
            op.pair = -1
            op.opce = -1
            if flags & _MAS:
                if masses and channel != 1 and channel != 4:
                    op.mas = mas = masses >> _MAS_SHIFT[channel] & 0x7F
                    if mas == AAU_MAS and plan[2] is not None:
                        plan = plan[2]
                        flags = plan[1]
                memory |= 1 << channel if flags & _STORE else 0x100 << channel
            op.row = plan[0]
            if flags & _SRC1:
                op.src1 = src = als >> 16 & 0xFF
                if 0xC0 <= src < 0xE0:
                    op.lit1 = src & 31
            else:
                op.src1 = -1
            if flags & _SRC2:
                op.src2 = src = als >> 8 & 0xFF
                if 0xC0 <= src < 0xE0:
                    if src < 0xD0:
                        op.lit2 = src & 15
                    else:
                        op.lit2 = _literal(src, lts, count, address, size)
            else:
                op.src2 = -1
            if flags & _DST:
                op.dst = dst = als & 0xFF
                if _DST_OK[dst] != 1 and strict and not (_DST_OK[dst] and flags & _CTPR_DST and channel == 0):
                    _illegal(f"destination code {dst:#x} is not allowed here", address, size)
                if flags & _SRC3_ALES:
                    op.src3 = src = ales & 0xFF
                    if 0xC0 <= src < 0xE0:
                        _illegal(f"third source code {src:#x} is reserved", address, size)
                else:
                    op.src3 = -1
            elif flags & _SRC3_ALS:
                op.dst = -1
                op.src3 = src = als & 0xFF
                if 0xC0 <= src < 0xE0:
                    _illegal(f"third source code {src:#x} is reserved", address, size)
            elif flags & _PDST:
                op.dst = als & 31
                op.src3 = -1
            else:
                op.dst = als & 0xFF
                op.src3 = -1
            if flags & (_SPECIAL | _PAIR):
                if flags & _SPECIAL:
                    transfer |= _special(op, flags, iset, lts, count, address, size)
                if flags & _PAIR:
                    if done >> channel & 1:
                        continue
                    _pair(op, plan, channels, words, address, size)
                    done |= 1 << op.pair
            ops.append(op)
        if memory & 0x104 and strict and (memory & 0x804 == 0x804 or memory & 0x120 == 0x120):
            _illegal(
                "this load and this store cannot stand in one bundle (channels 3 and 2, or 0 and 5)", address, size
            )

    # CS0 (4) and the control transfer (3.4)
    b.prepare = PREP_NONE
    b.prepare_ctpr = b.prepare_arg = 0
    argument = 0
    if cs0_at:
        b.cs0 = cs0 = words[cs0_at]
        kind = cs0 >> 28
        if kind & 3 == 0 and kind:
            b.prepare = PREP_DISP
            b.prepare_ctpr = kind >> 2
            b.prepare_arg = ((cs0 & 0xFFFFFFF ^ 0x8000000) - 0x8000000) * 8
        elif kind == 0 or kind == 3:
            transfer, argument = _immediate_transfer(cs0, kind, call, transfer, iset, address, size)
            call = -1
        else:
            _prepare(b, cs0, kind, iset, address, strict)
    else:
        b.cs0 = -1
    if call >= 0:
        if call or transfer:
            _illegal("call without a place to go", address, size)
        if not ctop:
            _illegal("call without %ctpr", address, size)
        b.transfer = CT_CALL
        b.transfer_arg = ctop
    elif transfer:
        if ctop or not cond:
            _illegal("immediate branch without a condition of its own", address, size)
        if transfer == CT_ICALLD:
            b.wbs = ops[0].opce
        b.transfer = transfer
        b.transfer_arg = argument
    elif ctop and cond:
        b.transfer = CT_CT
        b.transfer_arg = ctop
    else:
        b.transfer = CT_NONE
        b.transfer_arg = 0
        cond = 0
    if cond >= 8:
        _check_condition(cond, cond_arg, pls_at, address, size)

    # PLS (6) and CDS (7)
    if pls_at:
        b.pls = pls = tuple([words[i] for i in pls_at])
        _check_pls(pls, iset, address, size)
    else:
        b.pls = ()
    if cds_at:
        conditions = []
        for i in cds_at:
            word = words[i]
            for value in (word >> 16, word & 0xFFFF):
                if value & 0x3C00:
                    if value & 0x60 != 0x60 and value & 0x60 != 0x40:
                        _illegal("condition on something that is neither %pred nor %pcnt", address, size)
                    conditions.append(value)
        b.cds = tuple(conditions)
    else:
        b.cds = ()
    return b


_MAS_SHIFT = (21, 0, 14, 7, 0, 0)


def _illegal(reason: str, address: int, size: int) -> NoReturn:
    raise IllegalInstruction(reason, address, size)


def _truncated(code: bytes | bytearray | memoryview, offset: int, address: int) -> NoReturn:
    if not 0 <= offset <= len(code):
        raise TruncatedBundle(f"offset {offset} is outside the code", address)
    left = len(code) - offset
    raise TruncatedBundle(
        f"the code ends after {left} bytes of the bundle", address, ((code[offset] >> 4 & 7) + 1) * 8 if left else 0
    )


def layout_of(hs: int, iset: int, address: int) -> _Layout:
    """Where the syllables of a bundle with header ``hs`` stand (1.1 to 1.4), as word indices, 0 for absent.

    (size, ((channel, ALS, ALES, shift of the ALES), ...), SS, CS0, CS1, half-syllable area, halves taken by ALES, tail, PLS, CDS);
    an ALES index is 0 when there is none and -1 when the channel uses the default value.
    """
    if iset not in ISETS:
        raise ValueError(f"instruction set {iset}, known are 1 to 6")
    size = ((hs >> 4 & 7) + 1) * 8
    total = size >> 2
    at = 1
    ss_at = cs0_at = cs1_at = 0
    if hs & 0x1000:
        ss_at, at = at, at + 1
    als: list[tuple[int, int]] = []
    for channel in range(6):
        if hs >> 26 + channel & 1:
            als.append((channel, at))
            at += 1
        elif hs >> 20 + channel & 1:
            _illegal(f"operation extension without operation in channel {channel}", address, size)
    if hs & 0x4000:
        cs0_at, at = at, at + 1
    middle = (hs & 15) + 1
    c1 = hs >> 15 & 1
    ales25_at = 0
    if iset >= 4 and middle == at + 1 + c1:
        ales25_at, at = at, at + 1
    elif middle != at + c1:
        _illegal("middle pointer does not match the syllables present", address, size)
    if c1:
        cs1_at = at
    cds = hs >> 16 & 3
    pls = hs >> 18 & 3
    tail = total - cds - pls
    half = 0
    channels: list[tuple[int, int, int, int]] = []
    for channel, index in als:
        if not hs >> 20 + channel & 1:
            channels.append((channel, index, 0, 0))
        elif channel in (2, 5):
            channels.append((channel, index, ales25_at or -1, 16 if channel == 2 else 0))
        else:
            channels.append((channel, index, middle + (half >> 1), 0 if half & 1 else 16))
            half += 1
    if middle + (half + 1 >> 1) > tail:
        _illegal("the syllables do not fit into the bundle", address, size)
    if len(_layouts) >= _CACHE_LIMIT:
        _layouts.clear()
    layout = (
        size,
        tuple(channels),
        ss_at,
        cs0_at,
        cs1_at,
        middle,
        half,
        tail,
        tuple(total - cds - 1 - i for i in range(pls)),
        tuple(total - 1 - i for i in range(cds)),
    )
    _layouts[hs << 3 | iset] = layout
    return layout


def _plan(row: Row, channel: int, iset: int, aau: _Plan | None) -> _Plan:
    flags = _FORMS[row.form]
    if row.mas or row.form.startswith("AAUR"):
        flags |= _MAS | (_STORE if row.form in _STORE_FORMS else _LOAD)
    if row.mnemonic in ("movtd", "getpl"):
        flags |= _CTPR_DST
    quads = 0
    partner = -1
    if row.pairs:
        flags |= _PAIR
        partner = next((pair[0] + pair[1] - channel for pair in row.pairs if channel in pair), -1)
        memory = flags & _MAS
        for field, kind in row.operands:
            if kind == "q" and not (field == "src1" and memory):
                quads |= {"src1": 0x10000, "src2": 0x100, "src3": 1, "dst": 1}[field]
        if iset >= 5 and row.mnemonic in ("movtq", "movtcq"):
            quads |= _ANY_REGISTER
    return row.index, flags, aau, partner, quads


def _choice(key: int, channel: int, iset: int, address: int, size: int) -> _Choice:
    """What the opcode in ``key`` can mean; remembered, so it costs once per opcode and channel."""
    rows = candidates(key & 0x7F, key >> 7 & 0xFF, channel, iset)
    if not rows:
        _undefined(key, channel, iset, address, size)
    mask = rows[0].mask
    plans: dict[int, _Plan] = {}
    aau: _Plan | None = None
    for row in rows:
        if row.form.startswith("AAUR"):
            aau = _plan(row, channel, iset, None)
    for row in rows:
        if not row.form.startswith("AAUR"):
            if row.mask != mask or row.value in plans:
                raise AssertionError(f"rows {rows} cannot be told apart")
            plans[row.value] = _plan(row, channel, iset, aau)
    choice = mask, plans
    _choices[key] = choice
    return choice


def _undefined(key: int, channel: int, iset: int, address: int, size: int) -> NoReturn:
    """Names the rows that the opcode means elsewhere: in other channels or instruction sets."""
    opcode, opc2 = key & 0x7F, key >> 7 & 0xFF
    what = f"opcode {opcode:#x}{f' with extension {opc2:#x}' if opc2 else ''} is not defined in channel {channel}"
    other = sorted({row.mnemonic for c in range(6) for row in candidates(opcode, opc2, c, iset)})
    if other:
        _illegal(f"{what} ({', '.join(other[:3])} in other channels)", address, size)
    other = sorted({row.mnemonic for i in ISETS for c in range(6) for row in candidates(opcode, opc2, c, i)})
    if other:
        _illegal(f"{what} of instruction set {iset} ({', '.join(other[:3])} in others)", address, size)
    _illegal(what, address, size)


def _literal(code: int, lts: tuple[int, int, int, int], count: int, address: int, size: int) -> int:
    """The value of a long literal, sign-extended (2.3)."""
    k = code & 3
    if code < 0xD8:
        if code & 2:
            _illegal(f"second source code {code:#x} is reserved", address, size)
        if k < count:
            value = lts[k] >> 16 if code & 4 else lts[k] & 0xFFFF
            return (value ^ 0x8000) - 0x8000
    elif code < 0xDC:
        if k < count:
            return (lts[k] ^ 0x80000000) - 0x80000000
    else:
        if k == 3:
            _illegal("second source code 0xdf is reserved", address, size)
        if k + 1 < count:
            value = lts[k] | lts[k + 1] << 32
            return (value ^ 1 << 63) - (1 << 63)
    _illegal(f"second source {code:#x} names a literal that the bundle does not have", address, size)


def _special(op: Op, flags: int, iset: int, lts: tuple[int, int, int, int], count: int, address: int, size: int) -> int:
    """Fields that only a few forms have; returns the CT_* of a transfer that the operation makes."""
    als = op.als
    if flags & _SREG_DST or not flags & (_SRC1 | _SRC2 | _MAS):  # rws rwd, rrs rrd
        op.opce = number = op.dst if flags & _SREG_DST else als >> 16 & 0xFF
        known = _sregs.get(iset)
        if known is None:
            known = _sregs[iset] = frozenset(state_register_names(iset))
        if number not in known:
            _illegal(f"state register {number:#x} does not exist", address, size)
        return CT_NONE
    if flags & _MAS:  # array access
        op.opce = als >> 8 & 0xFFFF
        if op.mas != AAU_MAS:
            if als & 0x800:
                _illegal("reserved bit of an array access", address, size)
            place = als >> 8 & 3
            if place:
                if place > count:
                    _illegal("array access names a literal that the bundle does not have", address, size)
                op.lit2 = (lts[place - 1] ^ 0x80000000) - 0x80000000
        return CT_NONE
    if als >> 24 & 0x7F == 0x53 and op.ales == _ALES_DEFAULT and not flags & _SRC1 and iset >= 6 and op.channel == 0:
        return CT_IBRANCHD
    if als >> 24 & 0x7F == 0x54 and op.ales == _ALES_DEFAULT and not flags & _SRC1 and iset >= 6 and op.channel == 0:
        op.opce = als >> 16 & 0xFF
        return CT_ICALLD
    op.opce = op.ales & 0xFF  # 8-bit literal
    return CT_NONE


def _pair(
    op: Op,
    plan: _Plan,
    channels: tuple[tuple[int, int, int, int], ...],
    words: tuple[int, ...],
    address: int,
    size: int,
) -> None:
    """Checks the upper half of a pair operation (2.4)."""
    partner = plan[3]
    quads = plan[4] & ~_ANY_REGISTER
    even = quads == plan[4]
    for channel, at, ales_at, shift in channels:
        if channel == partner and partner > op.channel:
            ales = words[ales_at] >> shift & 0xFFFF if ales_at > 0 else -1 if ales_at == 0 else _ALES_DEFAULT
            low = op.als
            # q registers are even in the lower channel and one more in the upper; literals (2.3) are repeated.
            for unit in (0x10000, 0x100, 1):
                if quads & unit:
                    code = low // unit & 0xFF
                    if 0xC0 <= code < 0xDE and unit != 1:
                        quads -= unit
                    elif code & 1 and even:
                        _illegal("odd register in a pair operation", address, size)
            if ales == op.ales and words[at] == low + quads:
                op.pair = partner
                return
    _illegal(f"channel {op.channel} holds half of a pair operation", address, size)


def _second_format(b: Bundle, ss: int, iset: int, address: int) -> None:
    kind = ss >> 27 & 6 | ss >> 26 & 1
    if kind not in (0, 2, 3, 6, 7) or (kind == 3 and iset < 3):
        _illegal(f"stub syllable of the second format with code {kind}", address, b.size)
    b.ss2 = kind


def _movas(
    words: tuple[int, ...], half_at: int, first: int, mask: int, iset: int, address: int, size: int, strict: bool
) -> list[Mova]:
    """The array moves of a bundle (8.1); ``movaq`` is one record with the lower channel, register and index."""

    def half(n: int) -> int:
        return words[half_at + (n >> 1)] >> (0 if n & 1 else 16) & 0xFFFF

    position = first
    destinations = [0, 0, 0, 0]
    for low, bits in ((0, 3), (2, 12)):
        if mask & bits:
            value = half(position)
            destinations[low], destinations[low + 1] = value >> 8, value & 0xFF
            position += 1
    result: list[Mova] = []
    quad: Mova | None = None
    for k in range(4):
        if not mask >> k & 1:
            continue
        value = half(position)
        position += 1
        m = Mova()
        m.channel = k
        m.opc = opc = value >> 12 & 7
        m.be = value & 0x8000 != 0
        m.area = value >> 6 & 31
        m.ind = value >> 1 & 31
        m.am = value & 1 != 0
        m.dst = destinations[k]
        if opc == 6 or value & 0x800 or (opc == 7 and iset < 5 and strict):
            _illegal(f"mova syllable {value:#06x} is reserved", address, size)
        if opc and _DST_OK[m.dst] != 1 and strict:
            _illegal(f"destination code {m.dst:#x} is not allowed here", address, size)
        if opc == 5:
            if quad is None and not k & 1:
                quad = m
            elif (
                quad is not None
                and k == quad.channel + 1
                and (m.area, m.am, m.be) == (quad.area, quad.am, quad.be)
                and m.dst == quad.dst | 1
                and not quad.dst & 1
                and m.ind - quad.ind == (-8 if m.be else 8)
            ):
                quad.ind = min(quad.ind, m.ind)
                result.append(quad)
                quad = None
            else:
                _illegal("movaq without its other half", address, size)
        else:
            result.append(m)
    if quad is not None:
        _illegal("movaq without its other half", address, size)
    result.sort(key=lambda m: m.channel)
    return result


def _cs1(b: Bundle, cs1: int, kind: int, iset: int, lts0: int, count: int, address: int, strict: bool) -> None:
    if kind <= 1 or kind == 4:
        if kind <= 1:
            if not count:
                _illegal("setwd without its literal", address, b.size)
            b.setwd = lts0
            b.vfrpsz = kind == 1
            if cs1 & 0x2000000:
                b.settr = lts0 >> 17
        if cs1 & 0x4000000:
            b.setbn = cs1 & 0x3FFFF
        if cs1 & 0x8000000:
            b.setbp = cs1 >> 18 & 31
    elif kind == 3:
        b.wait = cs1 & 0x3FFF
    elif kind == 2:
        if cs1 & 0x8000000:
            if iset < 2:
                _illegal("setsft does not exist in this instruction set", address, b.size)
            b.setsft = True
        else:
            b.setei = cs1 & 0xFF
    elif kind == 7:
        if cs1 & 12 and iset < 6:
            _illegal("fillr and fillc do not exist in this instruction set", address, b.size)
        b.flush = cs1 & 15
    elif kind == 8:
        b.vfbg = cs1 & 0x1FFFF
    elif strict:
        _illegal(f"control syllable 1 opcode {kind} is reserved", address, b.size)


def _prepare(b: Bundle, cs0: int, kind: int, iset: int, address: int, strict: bool) -> None:
    """The preparations of a control transfer other than ``disp`` (4); ``kind`` is ctpr << 2 | ctp_opc."""
    ctpr = kind >> 2
    b.prepare_ctpr = ctpr
    if kind == 1:
        b.prepare = PREP_PREF
        b.prepare_arg = cs0 & 0xFFFFFFF
    elif kind == 2 or kind == 9:
        b.prepare = PREP_PUTTSD if kind == 2 else PREP_LDISP
        b.prepare_arg = ((cs0 & 0xFFFFFFF ^ 0x8000000) - 0x8000000) * 8
    elif kind & 3 == 2:
        b.prepare = PREP_SDISP
        b.prepare_arg = cs0 & 31
    elif kind & 3 == 3 and cs0 & 7 == 1 and iset >= 3:
        b.prepare = PREP_GETTSD
    elif kind == 15 and cs0 & 7 == 0:
        b.prepare = PREP_RETURN
    elif strict:
        _illegal(f"control transfer preparation {cs0:#010x} is reserved", address, b.size)


def _immediate_transfer(
    cs0: int, kind: int, call: int, other: int, iset: int, address: int, size: int
) -> tuple[int, int]:
    """ibranch, icall, hcall, done, iret, hret and glaunch: (CT_*, argument)."""
    if other:
        _illegal("two control transfers in one bundle", address, size)
    if kind == 3:
        if call >= 0:
            _illegal("call and another control transfer in one bundle", address, size)
        parameter = cs0 & 7
        if parameter not in (0, 2, 3, 4) or (parameter and iset < 6):
            _illegal(f"control syllable 0 {cs0:#010x} is reserved", address, size)
        return CT_DONE, parameter
    displacement = ((cs0 & 0xFFFFFFF ^ 0x8000000) - 0x8000000) * 8
    if call < 0:
        return CT_IBRANCH, displacement
    if iset >= 6 and call == 1:
        return CT_ICALL, displacement
    if iset >= 6 and call == 2:
        return CT_HCALL, cs0 >> 1 & 15
    _illegal("call together with an immediate branch", address, size)


def _check_condition(cond: int, argument: int, pls_at: tuple[int, ...], address: int, size: int) -> None:
    if 10 <= cond <= 13:
        _illegal(f"control transfer condition {cond} is reserved", address, size)
    if cond == 9:
        if argument >> 3 == 3:
            _illegal("local branch condition is reserved", address, size)
        if argument >> 3 == 2 and argument >> 1 & 3 >= len(pls_at):
            _illegal("branch on a predicate operation that the bundle does not have", address, size)


def _check_pls(pls: tuple[int, ...], iset: int, address: int, size: int) -> None:
    """Sources of local predicates exist and depend on earlier ones only (6)."""
    levels = [0, 0, 0, 0]
    for index, word in enumerate(pls):
        if index < 2:
            for elp in (word >> 24 & 0x7F, word >> 16 & 0x7F):
                if 0x50 <= elp < 0x60 or (0x41 <= elp < 0x50 and iset < 3):
                    _illegal(f"predicate source {elp:#x} is reserved", address, size)
        first, second = word >> 10 & 7, word >> 6 & 7
        limit = (1, 4, 5)[index]
        if first > limit or second > limit:
            _illegal(f"@p{4 + index} depends on a predicate that is not ready", address, size)
        if word & 0xC000 == 0x8000:
            _illegal("predicate operation 2 is reserved", address, size)
        levels.append(
            max(levels[first] if first < len(levels) else 0, levels[second] if second < len(levels) else 0) + 1
        )
        if levels[-1] > 2 and word & 0x20:
            _illegal("more than two levels of predicate operations", address, size)
