"""How the translator treats each operation of the table: its class, and which operands its record carries.  Warm code.

An operation without a meaning has class ``NOT_IMPLEMENTED``: it decodes, disassembles, and raises illegal_opcode when executed
(semantics-gaps.md 1 lists why).  ``tests/execution/test_rows.py`` checks that exactly the other rows can be traced.
"""

from __future__ import annotations

from .state import MODE_FP_TRAPS, MODE_FX_TRAPS
from .tables import Row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

ALU: Final = 0  # pure: reads, computes, writes
FAULTING: Final = 1  # may raise: division, getsp
LOAD: Final = 2
STORE: Final = 3
READ_STATE: Final = 4
WRITE_STATE: Final = 5
ARRAY_STORE: Final = 6
ARRAY_LOAD: Final = 7
ARRAY_WRITE_REGISTER: Final = 8
ARRAY_READ_REGISTER: Final = 9
MOVE_PAIR: Final = 10
TARGET: Final = 11  # ibranchd, icalld: the operation is the operand of the transfer
NOT_IMPLEMENTED: Final = 12

_SIZE: Final = {"b": "b", "h": "h", "w": "w", "d": "d", "q": "d", "qp": "q", "mqp": "m"}
_SEGMENTS: Final = ("cs", "ds", "es", "fs", "gs", "ss", "gd")
_DIVISIONS: Final = frozenset(("udivs", "udivd", "sdivs", "sdivd", "udivx", "umodx", "sdivx", "smodx"))
_NO_MEANING: Final = frozenset(
    (
        "puttst", "aptoap", "aptoapb", "getva", "gettd", "gettc", "puttc", "invtc", "cast", "tdtomp", "odtoap", "getsod", "getsap",
        "cudtoap", "gdtoap", "movtrs", "movtrcs", "movtrd", "movtrcd", "movtrq", "movtrcq", "vfsi", "vfbgv", "modbgv", "mkfsw",
        "qpchecks", "qpcheckd", "qpcheckq", "ldrd", "ldrqp", "strd", "strqp",
    )
)  # fmt: skip
_FP: Final = ("f", "pf", "qpf", "istof", "idtof", "pistof", "qpistof", "qpidtof")
_COPIES: Final = frozenset(("fxsqrtixx", "fxsqrtusx", "fxsqrtudx", "fxsqrtuxx"))
_TO_F80: Final = frozenset(("istofx", "idtofx", "fstofx", "fdtofx"))


class Info:
    """What the translator needs to know about a row.

    ``slots``: 1, 2, 3 for each source operand in order; ``kinds`` their kinds; ``dst`` the kind of the destination or "";
    ``name`` is what the handler key begins with; ``base`` are the flags every key of the row has; ``segment``: addressed through
    a segment; ``literal``: has an 8-bit literal; ``merge``: takes a merge condition.
    """

    __slots__ = ("base", "cls", "dst", "kinds", "literal", "merge", "name", "segment", "slots", "traps")

    def __init__(self, row: Row, iset: int) -> None:
        mnemonic = row.mnemonic
        self.slots = tuple(int(f[3]) for f, k in row.operands if f.startswith("src"))
        self.kinds = "".join(k for f, k in row.operands if f.startswith("src"))
        self.dst = next((k for f, k in row.operands if f in ("dst", "pdst")), "")
        if mnemonic.startswith("qplog"):
            self.kinds, self.dst = "ppp", "p"  # the table prints them as 64-bit registers
        self.name = mnemonic
        self.literal = "LIT8" in row.form or "PSHUFH" in row.form
        self.merge = "MRG" in row.form
        self.segment = False
        wide = "x" in self.kinds + self.dst or "p" in self.kinds + self.dst
        self.base = ["5"] if wide and iset >= 5 else []
        self.cls = self._classify(row, mnemonic)
        #: The bit of ``mode`` under which it may raise exc_fp: that of the register with its exception masks, or 0.
        self.traps = 0
        if self.cls == ALU and mnemonic not in _COPIES:
            if mnemonic in _TO_F80 or mnemonic.startswith("fx"):
                self.traps = MODE_FX_TRAPS
            elif mnemonic.startswith(_FP):
                self.traps = MODE_FP_TRAPS

    def _classify(self, row: Row, name: str) -> int:
        form = row.form
        if name in _NO_MEANING or name[-3:-1] == "_f" or name.startswith("cctop"):
            return NOT_IMPLEMENTED
        if form == "AAURW":
            return ARRAY_WRITE_REGISTER
        if form == "AAURR":
            return ARRAY_READ_REGISTER
        if form == "ALOPF10":
            return self._array("staa", name)
        if form == "ALOPF19":
            return self._array("ldaa", name)
        if form == "ALOPF15":
            return WRITE_STATE
        if form == "ALOPF16":
            return READ_STATE
        if name in ("ibranchd", "icalld"):
            return TARGET
        if row.mas and name[:2] in ("ld", "st"):
            return self._memory(name)
        if name in ("movtq", "movtcq"):
            self.name = "movtd"
            return MOVE_PAIR
        if name in _DIVISIONS or name == "getsp":
            return FAULTING
        return ALU

    def _array(self, prefix: str, name: str) -> int:
        size = _SIZE.get(name[4:])
        if size is None:
            return NOT_IMPLEMENTED
        self.name = f"{prefix}.{size}"
        return ARRAY_STORE if prefix == "staa" else ARRAY_LOAD

    def _memory(self, name: str) -> int:
        kind = name[:2]
        rest = name[2:]
        if rest[:2] in _SEGMENTS and rest[2:] in _SIZE:
            self.segment = True
            rest = rest[2:]
        size = _SIZE.get(rest)
        if size is None or (rest == "q" and self.segment):
            return NOT_IMPLEMENTED  # protected mode
        self.name = f"{kind}.{size}"
        if kind == "ld":
            self.dst = self.dst if self.dst in ("p", "q") else "d"
            return LOAD
        return STORE


WRITABLE: Final = frozenset((0x80, 0x83, 0x84, 0x85, 0x86, 0x87, 0x92, 0x9C, 0x9D, 0xA0, 0xA1, 0xA2, 0xC0, 0xC3, 0xC7))
"""State registers that user level may write (semantics.md 1.9)."""

READ_IS_ILLEGAL: Final = frozenset((0x23, 0x24, 0x2E))
"""eir, tsd, tr."""

LSR_NUMBERS: Final = (0x83, 0xC3)
"""lsr, lsr1: what %pcntN, %lcntex and the gates of loop_mode look at."""

WRITE_IS_ILLEGAL: Final = frozenset((0x25, 0x81, 0x8A, *READ_IS_ILLEGAL))
"""cuir, ip, idr and those: writing is an illegal opcode; other registers raise priv_action."""
