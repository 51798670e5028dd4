"""The decoded wide instruction: the one value that decoder, disassembler, assembler tests and execution share.

Everything here is plain data.  A ``Bundle`` is what ``decode`` makes of the bytes (encoding.md sections 1 to 8); it keeps raw
register codes (8 bits, encoding.md 2.3) because their meaning depends on run-time state (rotation) and because the
disassembler prints them.  This module is warm code: slots classes and ints only.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


# Kinds of control transfer a bundle can carry (``Bundle.transfer``).
CT_NONE: Final = 0
CT_CT: Final = 1  # ct %ctprN          (transfer_arg = N)
CT_CALL: Final = 2  # call %ctprN, wbs   (transfer_arg = N)
CT_IBRANCH: Final = 3  # ibranch disp       (transfer_arg = signed byte displacement from the bundle)
CT_ICALL: Final = 4  # icall disp, wbs (v6)
CT_DONE: Final = 5  # done / iret / hret / glaunch (transfer_arg = param[2:0])
CT_HCALL: Final = 6  # hcall (v6)
CT_IBRANCHD: Final = 7  # ibranchd: target in channel 0's ALU operation (v6)
CT_ICALLD: Final = 8  # icalld (v6)

# Kinds of control-transfer preparation in CS0 (``Bundle.prepare``).
PREP_NONE: Final = 0
PREP_DISP: Final = 1  # prepare_arg = signed byte displacement from the bundle
PREP_LDISP: Final = 2
PREP_SDISP: Final = 3  # prepare_arg = system entry number 0..31
PREP_RETURN: Final = 4
PREP_GETTSD: Final = 5
PREP_PUTTSD: Final = 6
PREP_PREF: Final = 7  # prepare_arg = raw 28-bit parameter

AAU_MAS: Final = 0x3F  # the access specifier that makes an array access one of an array unit register (encoding.md 8.3)


class Op:
    """One operation of an arithmetic-logic channel.

    A pair operation (encoding.md 2.4) is one ``Op`` whose ``channel`` is the lower one and ``pair`` the upper one; its
    ``src*``/``dst`` codes are those of the lower channel.
    """

    __slots__ = ("ales", "als", "channel", "dst", "lit1", "lit2", "mas", "opce", "pair", "row", "sm", "src1", "src2", "src3")

    channel: int
    pair: int  # -1 when the operation uses one channel
    row: int  # index into ``tables.ROWS``; the row names mnemonic, form and operand kinds
    sm: bool  # speculative mode
    src1: int  # raw 8-bit register code, -1 when the form has none
    src2: int
    src3: int  # third source (ALES) or the value of a store
    dst: int  # destination code; for compares the predicate number 0..31; for rws/rwd the state register number
    lit1: int  # value when src1 is a literal (0..31), else 0
    lit2: int  # value when src2 is a literal, sign-extended to a Python int, else 0
    mas: int  # 0 when absent
    opce: int  # 8-bit immediate (forms *_LIT8, PSHUFH), state register number (rrs/rrd), 16-bit opce1 (AAU forms), wbs (icalld)
    als: int  # raw syllables, for dumps and error messages
    ales: int  # raw 16-bit ALES; -1 when the channel has none


class Mova:
    """``mova*`` of channel 0..3 (encoding.md 8.1)."""

    __slots__ = ("am", "area", "be", "channel", "dst", "ind", "opc")

    channel: int
    opc: int  # 1 b, 2 h, 3 w, 4 d, 5 q, 7 qp
    area: int
    ind: int
    am: bool
    be: bool
    dst: int


class Bundle:
    """One wide instruction."""

    __slots__ = (
        "abgd", "abgi", "abnf", "abnt", "abpf", "abpt", "alcf", "alct", "bap", "cds", "cond", "cond_arg", "crp", "cs0", "cs1",
        "eap", "flush", "hs", "ipd", "loop_mode", "lts", "lts_count", "movas", "nop", "ops", "pls", "prepare", "prepare_arg",
        "prepare_ctpr", "setbn", "setbp", "setei", "setsft", "settr", "setwd", "size", "slrp", "srp", "ss", "ss2", "transfer",
        "transfer_arg", "vfbg", "vfdi", "vfrpsz", "wait", "wbs",
    )  # fmt: skip

    size: int  # bytes
    hs: int  # raw header syllable
    nop: int
    loop_mode: bool
    ops: list[Op]  # ascending channel
    lts: tuple[int, int, int, int]  # raw words, 0 where absent
    lts_count: int
    # SS
    ss: int  # raw word, -1 when absent
    ss2: int  # second format: 0 none, 2 invts, 3 flushts, 6/7 invts under predicate (number in cond_arg)
    ipd: int
    eap: bool
    bap: bool
    srp: bool
    crp: bool
    slrp: bool
    vfdi: bool
    abgi: bool
    abgd: bool
    abnf: bool
    abnt: bool
    abpf: bool
    abpt: bool
    alcf: bool
    alct: bool
    cond: int  # ctcond type 0..15 (encoding.md 3.3); meaningful when transfer != CT_NONE
    cond_arg: int  # psrc, 5 bits
    # CS0 and CS1
    cs0: int  # raw, -1 when absent
    cs1: int
    transfer: int  # CT_*
    transfer_arg: int
    wbs: int  # of call/icall/icalld, else 0
    prepare: int  # PREP_*
    prepare_ctpr: int  # 1..3
    prepare_arg: int
    setwd: int  # LTS0 word when CS1 is SETR0/SETR1, else -1
    vfrpsz: bool
    settr: int  # type value or -1
    setbn: int  # rbs | rsz << 6 | rcur << 12, or -1
    setbp: int  # psz or -1
    setei: int  # value or -1
    setsft: bool
    wait: int  # wait bits or -1
    flush: int  # bit 0 flushr, 1 flushc, 2 fillr, 3 fillc
    vfbg: int  # raw parameters or -1
    # predicate logic and conditional execution
    pls: tuple[int, ...]  # raw PLS words, PLS0 first
    cds: tuple[int, ...]  # raw non-empty 16-bit conditions in assembler order (CDS0 high, CDS0 low, CDS1 high, ...)
    movas: list[Mova]
