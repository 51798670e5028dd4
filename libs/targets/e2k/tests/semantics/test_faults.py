"""What the CPU refuses: the checklist of semantics-faults.md 3 and the faults of its section 2, each executed natively and interpreted.

Bundles that the assembler would not make are patched: ``word`` replaces bits of a syllable.  Nothing of a refused bundle is done.
"""

from __future__ import annotations

from random import Random

import pytest
from pyqemu.targets.e2k.asm import assemble_bundle
from pyqemu.targets.e2k.tables import ROWS
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT
from rig import CODE, DATA, Rig

ILLEGAL, PRIV_ACTION, FP_DISABLED, WINDOW_BOUNDS, ARRAY_BOUNDS, NOT_ALIGNED = 0, 1, 2, 9, 17, 19
AINSTR_PAGE_MISS, SOFTWARE_TRAP, DIV, FP = 22, 26, 34, 35


def bundle(text: str, iset: int = 4) -> bytes:
    return assemble_bundle(f"{{ {text} }}", iset)


def patched(text: str, index: int, clear: int, value: int, iset: int = 4) -> bytes:
    """A bundle with bits of syllable ``index`` replaced."""
    code = bytearray(bundle(text, iset))
    word = int.from_bytes(code[4 * index : 4 * index + 4], "little")
    code[4 * index : 4 * index + 4] = (word & ~clear & 0xFFFFFFFF | value).to_bytes(4, "little")
    return bytes(code)


def syllables(*words: int) -> bytes:
    return b"".join(word.to_bytes(4, "little") for word in words)


def opcode_of(channels: tuple[int, ...], not_in: int) -> int:
    """The opcode, in its place in the syllable, of an operation that v4 has in these channels and not in another one."""
    for opcode in range(0x80):
        used = {c for row in ROWS if row.exists_in(4) and row.opcode == opcode and not row.opc2 for c in row.channels}
        if not_in not in used and set(channels) <= used and bool(channels) == bool(used):
            return opcode << 24
    raise LookupError(channels)


AND = "pass %pred0, @p0 ; pass %pred1, @p1 ; andp @p0, @p1, @p4 ; pass @p4, %pred2"
ADD = "adds,0 %r1, %r2, %r3"
ALS = 1  # the first channel's syllable stands behind the header
#: name -> (bundles, exception); the last bundle raises it.  Those with ``:N`` run in instruction set N.
CASES: dict[str, tuple[list[bytes], int]] = {
    "syllables do not fit into the bundle": ([syllables(0xFC001000, 0)], ILLEGAL),
    "an extension without an operation": ([syllables(0x00100010, 0, 0, 0)], ILLEGAL),
    "undefined operation": ([patched(ADD, ALS, 0x7F000000, opcode_of((), 0))], ILLEGAL),
    "operation of another channel": ([patched(ADD, ALS, 0x7F000000, opcode_of((2, 5), 0))], ILLEGAL),
    "unknown operation besides a register outside the window": ([bundle("puttst,3 %dr1, %dr2 ; addd,2 %dr40, 1, %dr3")], ILLEGAL),
    "unknown operation besides a setwd": ([bundle("puttst,3 %dr1, %dr2 ; setwd wsz = 0x8 ; addd,2 0, 1, %dr17")], ILLEGAL),
    "operation of a later instruction set": ([bundle("qpand,0 %qpr1, %qpr2, %qpr3", 5)], ILLEGAL),
    "operation of a later instruction set:5": ([bundle("fmas,0 %r1, %r2, %r3, %r4", 6)], ILLEGAL),
    "missing literal": ([patched(ADD, ALS, 0xFF00, 0xD800)], ILLEGAL),
    **{f"reserved source {code:#x}": ([patched(ADD, ALS, 0xFF00, code << 8)], ILLEGAL) for code in (0xD2, 0xD3, 0xD6, 0xD7, 0xDF)},
    **{f"reserved destination {code:#x}": ([patched(ADD, ALS, 0xFF, code)], ILLEGAL) for code in (0xC0, 0xCC, 0xD0, 0xD4, 0xDD)},
    "%ctpr as destination outside channel 0": ([patched("movtd,1 %dr1, %dr2", ALS, 0xFF, 0xD1)], ILLEGAL),
    "%ctpr as destination of another operation": ([patched("addd,0 %dr1, %dr2, %dr3", ALS, 0xFF, 0xD1)], ILLEGAL),
    "third source is a literal": ([patched("insfd,0 %dr1, %dr2, %dr3, %dr4", 2, 0xFF0000, 0xC10000)], ILLEGAL),
    "load in channel 3 with a store in 2": (
        [patched("ldd,3 %dr9, 0, %dr2", 0, 0, 1 << 28)[:4] + syllables(0x24800000 | 0x89C081, 0x67898000 | 0xC082, 0)], ILLEGAL,
    ),
    "condition of type a": ([patched("ibranch 0x40 ? %pred1", 1, 0x1E0, 0x140)], ILLEGAL),
    "condition of type d": ([patched("ibranch 0x40 ? %pred1", 1, 0x1E0, 0x1A0)], ILLEGAL),
    "condition on neither %pred nor %pcnt": ([patched("adds,0 %r1, %r2, %r3 ? %pred1", 3, 0x600060, 0)], ILLEGAL),
    "ldisp to %ctpr1": ([patched("ldisp %ctpr2, 0x8", 1, 0xC0000000, 0x40000000)], ILLEGAL),
    "return prepared in %ctpr1": ([patched("return %ctpr3", 1, 0xC0000000, 0x40000000)], ILLEGAL),
    "done": ([bundle("done")], PRIV_ACTION),
    "hcall:6": ([bundle("hcall 0x1, wbs = 0x4", 6)], ILLEGAL),
    "setsft": ([bundle("setsft")], SOFTWARE_TRAP),
    "fillr:6": ([bundle("fillr", 6)], PRIV_ACTION),
    "undefined state register": ([patched("rrd,0 %psr, %dr1", ALS, 0xFF0000, 0x020000)], ILLEGAL),
    "read of %tr": ([patched("rrd,0 %psr, %dr1", ALS, 0xFF0000, 0x2E0000)], ILLEGAL),
    "write of %ip": ([bundle("rwd,0 %dr1, %ip")], ILLEGAL),
    "write of %idr": ([bundle("rwd,0 %dr1, %idr")], ILLEGAL),
    "write of %eir": ([bundle("rwd,0 %dr1, %eir")], ILLEGAL),
    "write of %cuir": ([bundle("rwd,0 %dr1, %cuir")], ILLEGAL),
    "write of a privileged register": ([bundle("rwd,0 %dr1, %psr")], PRIV_ACTION),
    "register of a later instruction set": ([patched("rrd,0 %psr, %dr1", ALS, 0xFF0000, 0xC30000)], ILLEGAL),
    "ct through an empty ctpr": ([bundle("ct %ctpr1")], ILLEGAL),
    "ct through a system label": ([bundle("sdisp %ctpr1, 0x3"), bundle("ct %ctpr1")], ILLEGAL),
    "call through an empty ctpr": ([bundle("call %ctpr1, wbs = 0x4")], ILLEGAL),
    "call through a return": ([bundle("return %ctpr3"), bundle("call %ctpr3, wbs = 0x4")], ILLEGAL),
    "a ctpr is used up by nothing but a call": ([bundle("call %ctpr2, wbs = 0x4 ? %pred1"), bundle("ct %ctpr2")], ILLEGAL),
    "bap without ldisp": ([bundle("disp %ctpr2, 0x8"), bundle("bap")], ILLEGAL),
    "a prefetch program that cannot be read": ([bundle("ldisp %ctpr2, 0x8000"), bundle("bap")], AINSTR_PAGE_MISS),
    "setwd below the parameter area": ([bundle("setwd wsz = 0x2")], ILLEGAL),
    "setwd above 112 pairs": ([patched("setwd wsz = 0x70", 3, 0xFE0, 113 << 5)], ILLEGAL),
    "CLP with operation 2": ([patched(AND, 1, 0xC000, 0x8000)], ILLEGAL),
    "a CLP that feeds itself": ([patched(AND, 1, 7 << 10, 4 << 10)], ILLEGAL),
    "combination that v1 alone has": ([patched("add_subs,1 %r1, %r2, %r3, %r4", 2, 0xFF000000, 0x0F000000)], ILLEGAL),
    "an odd register of a pair": ([patched("movtq,0 %qr2, %qr4", ALS, 0xFF00, 0x8300)], ILLEGAL),
    "register outside the window": ([bundle("setwd wsz = 0x8"), bundle("adds,0 %r16, 0, %r1")], WINDOW_BOUNDS),
    "destination outside the new window": ([bundle("adds,0 %r1, 0, %r16 ; setwd wsz = 0x8")], WINDOW_BOUNDS),
    "%b outside its area": ([bundle("setbn rsz = 0x1, rbs = 0x4, rcur = 0x0"), bundle("adds,0 %b[4], 0, %r1")], WINDOW_BOUNDS),
    "call with more than the window": (
        [bundle("setwd wsz = 0x8"), bundle("movtd,0 %dr9, %ctpr1"), bundle("call %ctpr1, wbs = 0x9")], WINDOW_BOUNDS,
    ),
    "getsp below the stack": ([bundle("getsp,0 %r1, %dr2")], ARRAY_BOUNDS),
    "division by zero": ([bundle("sdivd,5 %dr1, %dr10, %dr2")], DIV),
    "quotient overflow": ([bundle("udivx,5 %dr11, %r12, %r2")], DIV),
    "unmasked floating-point exception": ([bundle("rwd,0 %dr10, %pfpfr"), bundle("fdivd,5 %dr13, %dr10, %dr2")], FP),
    "unmasked f80 exception": ([bundle("rwd,0 %dr10, %fpcr"), bundle("fxdivdx,5 %dr14, %dr10, %dr2")], FP),
    "floating point switched off": ([bundle("rwd,0 %dr10, %upsr"), bundle("fadds,0 %r1, %r2, %r3")], FP_DISABLED),
    "f80 switched off": ([bundle("rwd,0 %dr10, %upsr"), bundle("fxaddxx,0 %dr1, %dr2, %dr3")], FP_DISABLED),
    "packed floating point switched off": ([bundle("rwd,0 %dr10, %upsr"), bundle("pfadds,0 %dr1, %dr2, %dr3")], FP_DISABLED),
    "misaligned access with ac": ([bundle("rwd,0 %dr15, %upsr"), bundle("ldw,0 %dr9, 2, %dr2")], NOT_ALIGNED),
}  # fmt: skip

#: Neighbours of the cases that are allowed.
ALLOWED = {
    "no operation in a mova": [bundle("nop")],
    "integer operations with floating point off": [bundle("rwd,0 %dr10, %upsr"), bundle(ADD), bundle("istofs,0 %r1, %r2 ? ~%pred0")],
    "misaligned access that says so": [bundle("rwd,0 %dr15, %upsr"), bundle("ldw,0 %dr9, 2, %dr2, mas = 0x10")],
    "speculative access that is misaligned": [bundle("rwd,0 %dr15, %upsr"), bundle("ldw,0,sm %dr9, 2, %dr2")],
    "speculative division": [bundle("sdivd,5,sm %dr1, %dr10, %dr2")],
    "an even register of a pair": [bundle("movtq,0 %qr2, %qr4")],
    "odd registers of 128 bits:5": [bundle("movtq,0 %qr2, %qr4", 5).replace(b"\x85\x83", b"\x86\x84").replace(b"\x84\x82", b"\x85\x83")],
    "call that is not made": [bundle("call %ctpr1, wbs = 0x4 ? %pred1")],
    "operation switched off": [bundle("sdivd,5 %dr1, %dr10, %dr2 ? %pred1")],
}


@pytest.fixture(scope="module", params=[False, True], ids=["interpreter", "native"])
def machines(request: pytest.FixtureRequest) -> dict[int, Rig]:
    if request.param:
        pytest.importorskip("llvmlite")
    return {iset: Rig(iset, native=request.param) for iset in (4, 5, 6)}


def run(rig: Rig, codes: list[bytes]) -> tuple[int, int, int]:
    rig.load([b"".join(codes)])
    rig.memory.map(DATA, bytes(4096))
    image = rig.start(Random(5))
    for name in ("mode", "mxcsr", "fpsr"):
        image.set_field(name, {"mode": 4 << 18, "mxcsr": 0x1F80}.get(name, 0))
    image.set_field("fpcr", 0x37F)
    image.set_field("preds", 1)
    image.set_field("wd_size", 32)
    for n, value in (
        (1, 0x80000000), (2, 7), (9, DATA), (10, 0), (11, 1 << 40), (12, 2), (13, 0x3FF0000000000000), (14, 1 << 63), (15, 5),
    ):  # fmt: skip
        image.put(0x80 | n, "d", value)
    image.set_half(0x80 | 14, 0x3FFF, True)
    reason, after = rig.run(image, CODE)
    changed = [d for d in after.differences(image) if d.startswith("window")]
    return reason, rig.machine.pc - CODE, len(changed) if len(codes) == 1 else -1


@pytest.mark.parametrize("name", CASES)
def test_what_is_refused(name: str, machines: dict[int, Rig]) -> None:
    codes, number = CASES[name]
    iset = int(name.partition(":")[2] or 4)
    reason, at, changed = run(machines[iset], codes)
    assert reason == EXIT_EXCEPTION, f"ended by {reason} at +{at:#x}"
    assert machines[iset].machine.exit_arg & 0xFF == number
    assert at == sum(len(code) for code in codes[:-1])
    assert changed in (-1, 0)


@pytest.mark.parametrize("name", ALLOWED)
def test_what_is_not(name: str, machines: dict[int, Rig]) -> None:
    codes = ALLOWED[name]
    rig = machines[int(name.partition(":")[2] or 4)]
    reason, at, _ = run(rig, codes)
    assert (reason, at) == (EXIT_FAULT, sum(len(code) for code in codes)), rig.machine.exit_arg
