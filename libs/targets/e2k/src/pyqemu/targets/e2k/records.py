"""Writing records: operands by register code, predicates, guards, exceptions.  Warm code.

``RecordWriter`` knows what a block knows while it is being translated (the window mode, the window's size) and how operands are addressed
under that knowledge; what operations and bundles are made of stands in the classes built on it: ``emit``, ``gather``, ``transfer``,
``translate``.
"""

from __future__ import annotations

from .bundle import Op
from .exceptions import ARRAY_BOUNDS, PRIV_ACTION, ROW_SHIFT
from .rowinfo import Info
from .state import LAYOUT, MODE_AC, MODE_PCUR, MODE_PSZ, MODE_RBS, MODE_RCUR, MODE_RSZ, MODE_WDBL, reg_lo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

    from pyqemu.tcg_ir.threaded import BlockWriter

    from .model import Model

M64: Final = (1 << 64) - 1
TEMPS: Final = LAYOUT["temps"]
# Slots that are not for results in general: compares that the transfer of their bundle looks at, a transfer's predicate, a new LSR.
COMPARE_TEMP: Final = 24
CONDITION_TEMP: Final = 31
LSR_TEMP: Final = 30
_STORE_LOAD_FENCE: Final = 0x78  # from v6 this access specifier orders; before it would ask for big-endian data
_G: Final = LAYOUT["g"]

#: Register code -> (letters, halves, identities) per (iset class, BR); see ``_register_table``.
_tables: dict[tuple[bool, int], tuple[str, list[int], list[int]]] = {}


def _register_table(v5: bool, br: int) -> tuple[str, list[int], list[int]]:
    """How each register code is addressed under BR ``br`` (-1: not known).

    Identities tell whether two codes name the same register: window registers by offset, globals from 0x8000, rotating ones of unknown
    place from 0x10000, literals -1.  A %b outside its area has letter ``!``.
    """
    table = _tables.get((v5, br))
    if table is not None:
        return table
    iset = 5 if v5 else 1
    if br < 0:
        places = [32 * (code >> 1) + reg_lo(code & 1, iset) for code in range(0x80)]
        table = ("B" * 0x80, places, [0x10000 | place for place in places])
    else:
        size = (br >> 5 & 126) + 2  # 2 * rsz + 2 registers from 2 * rbs on, turned by 2 * rcur
        first, turn = 2 * (br & 63), br >> 11 & 126
        places = [reg_lo(first + (turn + code) % size, iset) for code in range(size)]
        rest = 0x80 - size
        table = ("W" * size + "!" * rest, places + [0] * rest, places + [-1] * rest)
    fixed = _tables.get((v5, -2))
    if fixed is None:
        window = [reg_lo(n, iset) for n in range(64)]
        globals_ = [_G + 16 * n for n in range(32)]
        identities = window + [-1] * 32 + [0x8000 | g for g in globals_]
        fixed = _tables[v5, -2] = ("W" * 64 + "L" * 32 + "G" * 32, window + [0] * 32 + globals_, identities)
    table = (table[0] + fixed[0], table[1] + fixed[1], table[2] + fixed[2])
    if len(_tables) > 512:
        _tables.clear()
    _tables[v5, br] = table
    return table


def tagged(key: str) -> str:
    """The variant of a handler that keeps tags."""
    return f"{key},T" if "/" in key else f"{key}/T"


class EndOfBlock(Exception):
    """A bundle turned out to raise an exception whenever it is executed; its record has been written."""


class RecordWriter:
    """Records of one block."""

    def __init__(
        self, writer: BlockWriter, model: Model, infos: dict[int, Info], pc: int, cpu: Any, rotating: bool = False
    ) -> None:
        self.writer = writer
        self.handlers = writer.handlers
        self.words = writer.words
        self.model = model
        self.iset = model.iset
        self.tags: bool = model.tags
        self.watched = False  # the bundle looks at which channels' results are diagnostic
        self.v5 = model.iset >= 5
        self.infos = infos
        self.pc = pc
        self.cpu = cpu
        self.recheck: bool = cpu.recheck
        self.mode: int = cpu.get("mode")
        self.mask = 0  # bits of mode that the block relies on
        self.need = 0  # window registers that must exist at the head
        self.calls = False  # room for a chain record must exist at the head
        self.size = -1  # window size once a setwd has been seen
        self.checked = 0  # recheck: bounds already checked in this block
        self.checked_b = 0
        self.known: dict[int, int] = {}  # ctpr number -> its image, when this block prepared it
        self.br_known = False  # rbs, rsz, rcur known whatever mode was at the head
        self.pred_known = False
        self.wdbl_known = False
        self.dynamic_b = self.dynamic_p = self.recheck or rotating
        self.letters, self.halves, self.idents = _register_table(self.v5, -1)
        self.merges: dict[int, tuple[int, int]] = {}  # channel -> merge condition of this bundle, as guards have it
        self.mlock = False
        self.condition_temp = -1
        self.keeps_lsr = False  # the bundle looks at LSR when its operations have been executed
        self.lsr_write = ""  # key of the record that then writes it
        self.moved: set[int] = set()  # ctprs that this block has written by movtd: their tag is 3
        self.ctpr_tag = (-1, 0)  # (number, tag) of a ctpr that the block relies on at its head
        self.stop = False  # the block ends behind this bundle
        self.next_pc = pc
        self.stores: list[Any] = []  # those of this bundle, in order
        self.old = False  # predicate readers of this bundle look at the snapshot
        self.bundle_pc = pc

    def put(self, key: str, halves: tuple[int, ...] = (), literals: tuple[int, ...] = ()) -> int:
        """One record; returns the index of its first word."""
        words = self.words
        if self.tags:
            key = tagged(key)
        at = len(words)
        words.append(self.handlers[key])
        n = len(halves)
        if n:
            if n == 3:
                words.append(halves[0] | halves[1] << 16 | halves[2] << 32)
            elif n == 2:
                words.append(halves[0] | halves[1] << 16)
            elif n == 1:
                words.append(halves[0])
            else:
                for i in range(0, n, 4):
                    word = 0
                    for j, half in enumerate(halves[i : i + 4]):
                        word |= half << 16 * j
                    words.append(word)
        if literals:
            words += literals
        return at

    def exception(self, number: int, row: int = -1) -> None:
        self.put("raise:L", (), (number | (row + 1) << ROW_SHIFT,))

    def fatal(self, number: int) -> None:
        """The bundle raises ``number`` unconditionally: the block ends here."""
        self.exception(number)
        raise EndOfBlock

    def use_registers(self) -> None:
        """Select the register table for the present knowledge of BR; a block that needs BR says so in ``mask``."""
        if self.br_known or not self.dynamic_b:
            self.letters, self.halves, self.idents = _register_table(self.v5, self.mode & (MODE_RBS | MODE_RSZ | MODE_RCUR))
        else:
            self.letters, self.halves, self.idents = _register_table(self.v5, -1)

    def predicate(self, number: int) -> tuple[str, int]:
        """(letter, half) of %pred[number]."""
        old = self.old
        if not self.pred_known:
            if self.recheck:
                return ("N" if old else "Q"), number
            self.mask |= MODE_PSZ
            psz = self.mode >> 18 & 31
            if number > psz:
                return ("O" if old else "P"), 2 * number
            if self.dynamic_p:
                return ("N" if old else "Q"), number
            self.mask |= MODE_PCUR
        else:
            psz = self.mode >> 18 & 31
            if number > psz:
                return ("O" if old else "P"), 2 * number
        turned = (self.mode >> 23 & 31) + number
        if turned > psz:
            turned -= psz + 1
        return ("O" if old else "P"), 2 * turned

    def sources(self, op: Op, info: Info) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
        """Letters, halves and literal words of an operation's sources."""
        text = ""
        halves: tuple[int, ...] = ()
        literals: tuple[int, ...] = ()
        for slot in info.slots:
            if slot == 1:
                code = op.src1
                literal = op.lit1
            elif slot == 2:
                code = op.src2
                literal = op.lit2
            else:
                code = op.src3
                literal = 0
            letter = self.letters[code]
            text += letter
            if letter == "L":
                literals += (literal & M64,)
            else:
                halves += (self.halves[code],)
        return text, halves, literals

    def destination(self, code: int, kind: str, keep_high: bool = False) -> tuple[str, int, bool]:
        """(letter, half, dynamic wdbl) of destination register ``code``."""
        if 0xC0 <= code < 0xE0:
            return "E", 0, False  # %empty (the decoder lets %ctprN through for two operations only)
        letter = self.letters[code]
        half = self.halves[code]
        if kind == "s" and not keep_high:
            if not self.wdbl_known:
                if self.recheck:
                    return letter, half, True
                self.mask |= MODE_WDBL
            if self.mode & MODE_WDBL:
                return letter.lower(), half, False
        return letter, half, False

    def _predicate_destination(self, number: int) -> tuple[str, int]:
        old = self.old
        self.old = False
        letter, half = self.predicate(number)
        self.old = old
        return letter, half

    def term(self, code: int) -> tuple[str, int]:
        """(letter, half) of a condition of RLP or MRGC: %pred[n], or ``H`` for %pcntN."""
        return self.predicate(code & 31) if code >= 0x60 else ("H", code & 31)

    def _guard(self, terms: list[tuple[int, int]]) -> int:
        """Write a guard; returns where its distance is to be patched: word index << 8 | bit shift, with the record's index below."""
        letters = ""
        halves: tuple[int, ...] = ()
        negated = ""
        for code, neg in terms:
            letter, half = self.term(code)
            letters += letter
            halves += (half,)
            negated += "1" if neg else "0"
        at = self.put(f"guard:{letters}H/m{negated}", (*halves, 0))
        return at << 8 | len(terms)

    def _end_guard(self, guard: int) -> None:
        at, position = guard >> 8, guard & 255
        distance = 8 * (len(self.words) - at)
        self.words[at + 1 + position // 4] |= distance << 16 * (position % 4)

    def junk(self, letter: str, half: int, wide: bool, channel: int = -1) -> None:
        """The record that takes over when the speculative access in front of it faults."""
        flags = ["q", "5"] if wide else []
        if self.watched and channel >= 0:
            flags.append(f"v{channel}")
        if letter == "E":
            letter = "H"  # no result, but as long as all of them: the access in front skips it
        self.put(f"junk:{letter}/{','.join(flags)}" if flags else f"junk:{letter}", (half,))

    def rely_on(self, bit: int) -> None:
        """The block is right only while this internal bit of ``mode`` stays as it is; it must be assumed even under ``recheck``."""
        self.mask |= bit

    def access(self, op: Op, info: Info, load: bool) -> tuple[str | None, list[str]]:
        """(record name or None for no access at all, flags) by MAS (semantics-memory.md 2) and addressing."""
        flags: list[str] = []
        if info.segment:
            if self.model.mode32:
                flags.append("z")
            elif load:
                self.exception(ARRAY_BOUNDS)
                return None, flags
            elif "s" in info.kinds[:2]:
                flags.append("s")
        if "p" in info.kinds or info.dst == "p":
            flags.append("5")
        mas = op.mas
        self.rely_on(MODE_AC)
        if self.mode & MODE_AC and not mas & 16:
            flags.append("ac")
        if not mas:
            return info.name, flags
        mod = mas & 7
        if mod == 7:
            special = mas >> 3
            if special >= 8:
                self.exception(PRIV_ACTION)
                return None, flags
            if load:
                if special == 0 and op.channel == 0:
                    flags.append("lk")
            elif special < 4:
                return None, flags  # flushes, DAM invalidation: no access
            return info.name, flags
        if self.iset >= 6 and mas == _STORE_LOAD_FENCE:
            self.put("fence:")
            return info.name, flags
        if mas & 8:
            flags.append("be")
        if self.iset >= 6 and mod == 3 and mas & 0x10:
            self.put("fence:")
            if load or mas & 0x60 != 0x60:
                return info.name, flags
            mod = 2
        if load:
            if mod == 2 or (mod == 3 and op.channel in (2, 5)):
                flags.append("ck")
        elif mod in (2, 5) and self.mlock:
            flags.append("cs")
        return info.name, flags
