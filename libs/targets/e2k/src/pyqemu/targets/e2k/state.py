"""The architectural state of an e2k CPU as one table (semantics.md section 1).

Window registers are not in the table: ``%r0`` of the current window lies at host address ``base1`` (pinned in a register while
code runs), register n 16 bytes further each: the register file *is* the procedure stack in guest memory, so a call
moves ``base1`` up and a return moves it down, and nothing is ever spilled or copied.  Two memory images exist (semantics.md 1.7):
before v5 a pair is ``r0.lo r1.lo r0.ext r1.ext``, from v5 ``r0.lo r0.ext r1.lo r1.ext``; see ``reg_lo``/``reg_ext``.

``psp_ind`` is therefore not stored: it is ``base1 - gbase - psp_base``.

With ``tags=on`` (see ``semantics.tags``) every 8 bytes of a register have 4 tag bits, 2 for each 32-bit word, in a byte of their own.
Tags of window registers lie beside the procedure stack, at its address plus ``tag_delta``; those of globals and temporaries in ``gtags``.

``mode`` keeps BR and wdbl in one word with the layout of CR1.hi: a call stores it, a return loads it, and the head of a block
compares it with what the block was translated for.
"""

from __future__ import annotations

from pyqemu.tcg_ir.state import Field, StateLayout
from pyqemu.tcg_ir.types import I32, I64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

#: As ``probe_page``: no access is near it.
NO_PAGE: Final = 1 << 63

E2K_FIELDS: Final = (
    Field("g", I64, 32, stride=16, doc="global registers: lo; ext 8 bytes behind"),
    Field("temps", I64, 64, doc="results of the bundle under way that must not be seen before it ends: 32 slots of lo, ext"),
    Field("gtags", I64, 16, doc="tags=on: a byte with the tags of each 8 bytes of g and temps"),
    Field("tag_delta", I64, doc="tags=on: host distance from 8 bytes of the procedure stack to the byte with their tags"),
    Field("spec_addr", I64, doc="address of the last speculative store"),
    Field("probe_page", I64, reset=NO_PAGE, doc="the page that the last probe has found writable; none behind a system call"),
    Field("chan_diag", I32, doc="tags=on: channels whose results in the bundle under way are diagnostic, one bit each"),
    Field("aau_tags", I64, doc="tags=on: diagnostic bits of aasti (15:0), aaind (31:16), aaincr (39:32)"),
    Field("preds", I64, doc="predicate file image, physical numbering: value at bit 2i, tag at bit 2i+1"),
    Field("preds_old", I64, doc="the image before the bundle under way, when the bundle both reads and writes predicates"),
    Field("ctpr", I64, 4, doc="ctpr1..3 at index 1..3: base[47:0] ta_tag[56:54] opc[58:57] ipd[60:59]; 0: scratch of one bundle"),
    Field("wd_size", I32, doc="window size in registers"),
    Field("wd_psize", I32, doc="parameter area in registers"),
    Field("wd_fx", I32, doc="extensions are live"),
    Field("mode", I64, doc="BR and wdbl where CR1.hi has them: rbs[5:0] rsz[11:6] rcur[17:12] psz[22:18] pcur[27:23] wdbl[35]"),
    Field("bgr", I32, reset=0xFF, doc="val[7:0] cur[10:8]"),
    Field("psp_base", I64, doc="guest address of the procedure stack"),
    Field("psp_size", I64, doc="bytes"),
    Field("psp_limit", I64, doc="host address behind the procedure stack: gbase + psp_base + psp_size"),
    Field("pcsp_base", I64, doc="guest address of the chain stack"),
    Field("pcsp_ind", I64, doc="offset of the top chain record; a call adds 32, then stores there"),
    Field("pcsp_size", I64, doc="bytes"),
    Field("usd_base", I64, doc="data stack pointer"),
    Field("usd_size", I64, doc="bytes free below it"),
    Field("sbr", I64, doc="top of the data stack"),
    Field("cr1_fixed", I64, reset=0x26 << 57, doc="what CR1.lo holds whatever is called: tr[14:0] cui[55:40] psr[63:57]"),
    Field("upsr", I32, reset=0x01),
    Field("fpcr", I32, reset=0x37F),
    Field("fpsr", I32, reset=0x3F),
    Field("fx_status", I32, 3, doc="environment of the f80 operation under way: flags, rounding, precision (pyqemu.softfloat.emit)"),
    Field("pfpfr_high", I32, reset=0x1F80, doc="bits 31:16 and 12:7 of PFPFR; flags, rounding, fz live in mxcsr, whose layout it shares"),
    Field("lcnt", I64, doc="LSR: remaining iterations"),
    Field("ecnt", I32),
    Field("vlc", I32),
    Field("over", I32),
    Field("ldmc", I32),
    Field("ldovl", I32),
    Field("pcnt", I32),
    Field("strmd", I32),
    Field("strmd_new", I32, doc="strmd behind the stores of the bundle under way"),
    Field("semc", I32),
    Field("ilcr_lcnt", I64),
    Field("ilcr_ecnt", I32),
    Field("ilcr_pcnt", I32),
    Field("aad_lo", I64, 32),
    Field("aad_hi", I64, 32),
    Field("aasti", I64, 16),
    Field("aaind", I64, 16),
    Field("aaincr", I64, 8, reset=1, doc="number 0 is 1 for ever"),
    Field("aasr", I32),
    Field("aafstr", I32),
    Field("aaldv", I64),
    Field("aaldm", I64),
    Field("aaldi", I64, 64),
    Field("aalda", I32, 64),
    Field("area_cfg", I64, 64, doc="prefetch program slot words: fapb of area i, 0..31 left, 32..63 right"),
    Field("area_pos", I64, 64, doc="current byte position of area i"),
    Field("sys_wbs", I32, doc="EXIT_SYSCALL: wbs of the call; the kernel's %r0 is %r[2 * sys_wbs] of the window at base1"),
    Field("mlock", I32, doc="MLOCK of the bundle under way"),
    Field("locals", I32, doc="local predicates @p0..@p6 of the bundle under way, one bit each"),
    Field("lock_addr", I64, doc="address of the last wait-lock load"),
    Field("lock_value", I64, doc="what it loaded; the conditional store compares with it"),
    Field("lock_value_hi", I64),
    Field("state_regs", I64, 256, doc="state registers without behaviour of their own, by number"),
)

LAYOUT: Final = StateLayout(E2K_FIELDS)


def reg_lo(n: int, iset: int) -> int:
    """Byte offset of window register ``n``'s low half from ``base1``."""
    return 16 * n if iset >= 5 else 32 * (n >> 1) + 8 * (n & 1)


def reg_ext(n: int, iset: int) -> int:
    """Byte offset of window register ``n``'s extension from ``base1``."""
    return 16 * n + 8 if iset >= 5 else 32 * (n >> 1) + 8 * (n & 1) + 16


#: ``env`` + TAGS_OF_STATE + (offset of a global or temporary >> 3) is the address of its tags.
TAGS_OF_STATE: Final = LAYOUT["gtags"] - (LAYOUT["g"] >> 3)

#: Bundles are aligned to 8 bytes: so many low bits of a pc are zero.
PC_SHIFT: Final = 3

#: Targets that a computed jump remembers besides the last one.
MORE_TARGETS: Final = 16

#: Bits of ``mode``: the fields of BR and wdbl.
MODE_RBS: Final = 0x3F
MODE_RSZ: Final = 0x3F << 6
MODE_RCUR: Final = 0x3F << 12
MODE_PSZ: Final = 0x1F << 18
MODE_PCUR: Final = 0x1F << 23
MODE_WDBL: Final = 1 << 35
MODE_BR: Final = (1 << 28) - 1
MODE_MASK: Final = MODE_BR | MODE_WDBL
#: Bits of ``mode`` that no architectural register holds: what UPSR.ac and the masks of PFPFR and FPCR say about the code to be made.
MODE_AC: Final = 1 << 40  # misaligned accesses fault
MODE_FP_TRAPS: Final = 1 << 41  # some exception of PFPFR is unmasked
MODE_FX_TRAPS: Final = 1 << 42  # some exception of FPCR is unmasked
MODE_FP_OFF: Final = 1 << 43  # UPSR.fe is 0: floating-point operations raise exc_fp_disabled
MODE_INTERNAL: Final = MODE_AC | MODE_FP_TRAPS | MODE_FX_TRAPS | MODE_FP_OFF
#: Those that say what is in UPSR, as opposed to the floating-point control registers.
MODE_OF_UPSR: Final = MODE_AC | MODE_FP_OFF

#: Bytes that the hardware stacks have at first, and by which they grow as far as a program can see (linux-abi.md 2).
PROCEDURE_STEP: Final = 16384
CHAIN_STEP: Final = 4096

#: A procedure stack needs this many mapped bytes behind ``psp_limit``: a %b operand can reach 126 + 128 registers.
PSP_SLACK: Final = 8192
