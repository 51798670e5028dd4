"""Bundles to records.  Warm code: runs once per new guest bundle.

The one place that knows the order of a wide instruction (semantics.md 2.1).  The records of a bundle stand in this order:

 1. ``snapshot``/``zero32``/``keep.ctpr``: copies of old state that a later record of the bundle still needs;
 2. operations that may fault: unimplemented ones, division, getsp, loads, stores in channel order, array loads and stores; all results
    but the last one's go to temporaries, so that a fault leaves the registers as they were before the bundle;
 3. everything else that computes; a result that a later record of the bundle must not see goes to a temporary;
 4. predicate logic; writes of state registers and ctprs;
 5. ``commit`` records for the temporaries;
 6. setwd, preparation of transfers, setbn/setbp, index steps of the array unit, bap, wait;
 7. the transfer of control, with alc/abn/abp.

All reads come before all writes because 2 and 3 read registers in place and only temporaries are written behind readers.

A block is translated for the window mode (BR, wdbl) in force at its head; an ``assume`` record there checks it together with the
number of window registers that the block needs.  A block of a rotating loop resolves %b at run time instead.  With ``recheck`` nothing is
assumed and bounds are checked bundle by bundle.
"""

from __future__ import annotations

from .bundle import (
    CT_CALL,
    CT_CT,
    CT_DONE,
    CT_IBRANCH,
    CT_IBRANCHD,
    CT_ICALL,
    CT_ICALLD,
    PREP_DISP,
    PREP_GETTSD,
    PREP_LDISP,
    PREP_PUTTSD,
    PREP_RETURN,
    PREP_SDISP,
    Bundle,
    Op,
)
from .decode import decode
from .errors import DecodeError, TruncatedBundle
from .exceptions import (
    ARRAY_BOUNDS,
    ILLEGAL_OPCODE,
    INSTR_PAGE_MISS,
    PRIV_ACTION,
    ROW_SHIFT,
    WINDOW_BOUNDS,
)
from .rowinfo import (
    ALU,
    ARRAY_LOAD,
    ARRAY_READ_REGISTER,
    ARRAY_STORE,
    ARRAY_WRITE_REGISTER,
    FAULTING,
    HELPER,
    LOAD,
    MOVE_PAIR,
    NOT_IMPLEMENTED,
    READ_IS_ILLEGAL,
    READ_STATE,
    STORE,
    TARGET,
    WRITABLE,
    WRITE_IS_ILLEGAL,
    WRITE_STATE,
    Info,
)
from .state import LAYOUT, MODE_PCUR, MODE_PSZ, MODE_RBS, MODE_RCUR, MODE_RSZ, MODE_WDBL, reg_lo
from .tables import ROWS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

    from pyqemu.tcg_ir.threaded import BlockWriter

    from .model import Model

MAX_BUNDLES: Final = 64
_FETCH: Final = 1024  # bytes asked for at once
_M64: Final = (1 << 64) - 1
_G: Final = LAYOUT["g"]
_TEMPS: Final = LAYOUT["temps"]
_MLOCK: Final = LAYOUT["mlock"]
_CTPR: Final = tuple(LAYOUT.at("ctpr", n) for n in range(4))
_ASSUME_WORDS: Final = 7
_SYSTEM_ENTRY: Final = 0xE20000000000  # what sdisp shows as the address of entry 0; entries lie 0x800 apart

# tags in the image of a ctpr, see control.py
_TAG: Final = 54
_LOCAL, _LDISP, _SYSTEM, _RETURN = 3 << _TAG, 3 << _TAG | 1 << 57, 5 << _TAG | 2 << 57, 2 << _TAG | 3 << 57

_NO_GUESS: Final = _M64  # no ctpr ever holds this

# helper numbers, in the order of ``helpers.HELPERS``
HELPER_F80: Final = 0
HELPER_CLOCK: Final = 1

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
    letters: list[str] = []
    halves: list[int] = []
    identities: list[int] = []
    rbs, rsz, rcur = br & 63, br >> 6 & 63, br >> 12 & 63
    for code in range(256):
        if code < 0x80:
            if br < 0:
                letter, half = "B", 32 * (code >> 1) + reg_lo(code & 1, iset)
                identity = 0x10000 | half
            elif code < 2 * rsz + 2:
                letter, half = "W", reg_lo(2 * rbs + (2 * rcur + code) % (2 * rsz + 2), iset)
                identity = half
            else:
                letter, half, identity = "!", 0, -1
        elif code < 0xC0:
            letter, half = "W", reg_lo(code & 63, iset)
            identity = half
        elif code < 0xE0:
            letter, half, identity = "L", 0, -1
        else:
            letter, half = "G", _G + 16 * (code & 31)
            identity = 0x8000 | half
        letters.append(letter)
        halves.append(half)
        identities.append(identity)
    table = ("".join(letters), halves, identities)
    if len(_tables) > 512:
        _tables.clear()
    _tables[v5, br] = table
    return table


class Item:
    """One operation of the bundle under way."""

    __slots__ = ("channel", "code", "emit", "faults", "info", "kind", "op", "reads", "temp", "writes")

    def __init__(
        self, channel: int, emit: Callable[[Item, str, int], None], op: Any, info: Any, reads: tuple[int, ...], code: int, kind: str
    ) -> None:
        self.channel = channel
        self.emit = emit  # emit(item, destination letter, destination half)
        self.op = op
        self.info = info
        self.reads = reads  # identities of the registers it reads
        self.code = code  # destination register code, -1 none
        self.kind = kind  # kind of the destination: s d p x b, "" none
        self.writes = -1  # identity of the destination
        self.temp = -1
        self.faults = False


class _EndOfBlock(Exception):
    """A bundle turned out to raise an exception whenever it is executed; its record has been written."""


class BlockTranslator:
    """Translates one block; see the module's text for the order of records."""

    def __init__(self, writer: BlockWriter, model: Model, infos: dict[int, Info], pc: int, cpu: Any) -> None:
        self.writer = writer
        self.handlers = writer.handlers
        self.words = writer.words
        self.model = model
        self.iset = model.iset
        self.v5 = model.iset >= 5
        self.infos = infos
        self.pc = pc
        self.cpu = cpu
        self.recheck: bool = cpu.recheck
        self.mode: int = cpu.get("mode")
        self.mask = 0  # bits of mode that the block relies on
        self.need = 0  # window registers that must exist at the head
        self.size = -1  # window size once a setwd has been seen
        self.checked = 0  # recheck: bounds already checked in this block
        self.checked_b = 0
        self.known: dict[int, int] = {}  # ctpr number -> its image, when this block prepared it
        self.br_known = False  # rbs, rsz, rcur known whatever mode was at the head
        self.pred_known = False
        self.wdbl_known = False
        self.dynamic_b = self.dynamic_p = self.recheck
        self.letters, self.halves, self.idents = _register_table(self.v5, -1)
        self.merges: dict[int, tuple[int, int]] = {}  # channel -> merge condition of this bundle
        self.mlock = False
        self.condition_temp = -1
        self.next_pc = pc
        self.old = False  # predicate readers of this bundle look at the snapshot
        self.bundle_pc = pc

    # ---- records ----
    def put(self, key: str, halves: tuple[int, ...] = (), literals: tuple[int, ...] = ()) -> int:
        """One record; returns the index of its first word."""
        words = self.words
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
        raise _EndOfBlock

    # ---- operands ----
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
                literals += (literal & _M64,)
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

    # ---- emitters: (item, destination letter, destination half) ----
    def emit_operation(self, item: Item, letter: str, half: int) -> None:
        op, info = item.op, item.info
        text, halves, literals = self.sources(op, info)
        flags = info.base
        if letter == "y":
            letter = self.letters[item.code]
            flags = [*flags, "y"]
        if info.literal:
            flags = [*flags, f"l{op.opce}"]
        if op.sm and info.cls == FAULTING:
            flags = [*flags, "sm"]
        text += letter
        if letter != "E":
            halves += (half,)
        if info.merge:
            condition = self.merges.get(op.channel)
            if condition is not None:
                p, h = self.predicate(condition[0])
                text += p
                halves += (h,)
                if condition[1]:
                    flags = [*flags, "n"]
        self.put(f"{info.name}:{text}/{','.join(flags)}" if flags else f"{info.name}:{text}", halves, literals)

    def emit_helper(self, item: Item, letter: str, half: int) -> None:
        """f80 arithmetic: a Python helper reads the operands (see ``helpers``)."""
        op, info = item.op, item.info
        text, halves, literals = self.sources(op, info)
        dynamic = letter == "y"
        text += self.letters[item.code] if dynamic else letter
        halves += (half,)
        packed = 0
        for i, h in enumerate(halves):
            packed |= h << 16 * i
        descriptor = op.row | dynamic << 15
        for i, c in enumerate(text):
            descriptor |= ord(c) << 16 + 8 * i
        self.words += (self.handlers["helper"], HELPER_F80, 8 * (5 + len(literals)), descriptor, packed, *literals)

    def emit_load(self, item: Item, letter: str, half: int, offset: int = 0, second: bool = False) -> None:
        op, info = item.op, item.info
        name, flags = self.access(op, info, load=True)
        if name is None:
            return
        text, halves, literals = self.sources(op, info)
        if offset:
            flags.append(f"o{offset}")
        if op.sm:
            flags.append("sm")
        text += letter
        if letter != "E":
            halves += (half,)
        self.put(f"{name}:{text}/{','.join(flags)}" if flags else f"{name}:{text}", halves, literals)
        if op.sm:
            self.junk(letter, half, info.dst == "p")

    def junk(self, letter: str, half: int, wide: bool) -> None:
        """The record that takes over when the speculative access in front of it faults."""
        self.put(f"junk:{letter}/q,5" if wide else f"junk:{letter}", (half,))

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

    def emit_store(self, item: Item, letter: str, half: int) -> None:
        op, info = item.op, item.info
        name, flags = self.access(op, info, load=False)
        if name is None:
            return
        text, halves, literals = self.sources(op, info)
        self.put(f"{name}:{text}/{','.join(flags)}" if flags else f"{name}:{text}", halves, literals)

    def emit_pair_load(self, item: Item, letter: str, half: int) -> None:
        """Half of ldq: ``item.info`` is (info, byte offset)."""
        info, offset = item.info
        whole = Item(item.channel, self.emit_load, item.op, info, (), item.code, "d")
        self.emit_load(whole, letter, half, offset)

    def emit_pair_store(self, item: Item, letter: str, half: int) -> None:
        """Half of stq: the value is register src3 or the one behind it."""
        info, second = item.info
        op = item.op
        name, flags = self.access(op, info, load=False)
        if name is None:
            return
        text, halves, literals = self.sources(op, info)
        if second:
            flags.append("o8")
            code = op.src3 + 1
            text = text[:-1] + self.letters[code]
            halves = (*halves[:-1], self.halves[code])
        self.put(f"{name}:{text}/{','.join(flags)}" if flags else f"{name}:{text}", halves, literals)

    def emit_move_half(self, item: Item, letter: str, half: int) -> None:
        """Half of movtq: ``item.info`` is the source code."""
        code = item.info
        if self.letters[code] == "L":
            self.put(f"movtd:L{letter}", (half,), (item.op.lit2 & _M64,))
        else:
            self.put(f"movtd:{self.letters[code]}{letter}", (self.halves[code], half))

    def emit_read_state(self, item: Item, letter: str, half: int) -> None:
        op = item.op
        number = op.opce
        if number in READ_IS_ILLEGAL:
            self.exception(ILLEGAL_OPCODE)
            return
        flags = ["s"] if item.kind == "s" else []
        if letter == "y":
            letter = self.letters[item.code]
            flags.append("y")
        constant = -1
        if number == 0x81:
            constant = self.bundle_pc
        elif number == 0x82:
            constant = self.next_pc
        elif number == 0x8A:
            constant = 0x3A200 | self.model.mdl
        halves = (half,) if letter != "E" else ()
        if constant >= 0:
            self.put(f"rr.const:{letter}L/{','.join(flags)}" if flags else f"rr.const:{letter}L", halves, (constant,))
            return
        if number == 0x90:  # %clkr
            self.words += (self.handlers["helper"], HELPER_CLOCK, 24)
        flags.append(f"k{number}")
        self.put(f"rr:{letter}/{','.join(flags)}", halves)

    def emit_write_state(self, item: Item, letter: str, half: int) -> None:
        op, info = item.op, item.info
        number = op.opce
        if number not in WRITABLE:
            self.exception(ILLEGAL_OPCODE if number in WRITE_IS_ILLEGAL else PRIV_ACTION)
            return
        text, halves, literals = self.sources(op, info)
        self.put(f"rw:{text}/{'s,' if info.kinds == 's' else ''}k{number}", halves, literals)

    def emit_unknown(self, item: Item, letter: str, half: int) -> None:
        self.exception(ILLEGAL_OPCODE, item.op.row)

    def emit_ctpr(self, item: Item, letter: str, half: int) -> None:
        """movtd or getpl into %ctprN."""
        op, info = item.op, item.info
        text, halves, literals = self.sources(op, info)
        self.put(f"movtd.ctpr:{text}H{'/s' if info.kinds == 's' else ''}", (*halves, _CTPR[op.dst & 3]), literals)

    def emit_array_store(self, item: Item, letter: str, half: int) -> None:
        info, code, offset = item.info
        opce = item.op.opce
        flags = ["5"] if info.kinds == "p" else []
        if item.op.mas & 8 and item.op.mas & 7 != 7:
            flags.append("be")
        if offset:
            flags.append(f"o{offset}")
        text = self.letters[code] + "HH"
        literals: tuple[int, ...] = ()
        if opce & 3:
            text += "L"
            literals = (item.op.lit2 & _M64,)
        key = f"{info.name}:{text}"
        self.put(f"{key}/{','.join(flags)}" if flags else key, (self.halves[code], opce >> 11 & 31, opce >> 7 & 15), literals)

    def emit_array_load(self, item: Item, letter: str, half: int) -> None:
        info, offset = item.info
        opce = item.op.opce
        flags = ["5"] if info.dst == "p" else []
        if offset:
            flags.append(f"o{offset}")
        literals: tuple[int, ...] = (item.op.lit2 & _M64,) if opce & 3 else ()
        key = f"{info.name}:{letter}HH{'L' if literals else ''}"
        fields = (opce >> 11 & 31, opce >> 7 & 15)
        self.put(f"{key}/{','.join(flags)}" if flags else key, (half, *fields) if letter != "E" else fields, literals)

    def _aau_register(self, op: Op) -> tuple[int, int]:
        """(class code, index) of an array unit register (encoding.md 8.3)."""
        code = op.opce >> 2 & 31
        return code, op.opce >> 11 & 31 if code in (0, 4, 5, 0x10) else op.opce >> 7 & 15

    def emit_array_register_write(self, item: Item, letter: str, half: int) -> None:
        info, code, high = item.info
        cls, index = self._aau_register(item.op)
        flags = [f"k{cls}"]
        if info.kinds != "s":
            flags.append("d")
        if high:
            flags.append("hi")
        if not self.v5:
            flags.append("32")
        self.put(f"aaurw:{self.letters[code]}H/{','.join(flags)}", (self.halves[code], index))

    def emit_array_register_read(self, item: Item, letter: str, half: int) -> None:
        info, high = item.info
        cls, index = self._aau_register(item.op)
        flags = [f"k{cls}"]
        if letter == "y":
            letter = self.letters[item.code]
            flags.append("y")
        if info.dst != "s":
            flags.append("d")
        if high:
            flags.append("hi")
        self.put(f"aaurr:{letter}H/{','.join(flags)}", (half, index) if letter != "E" else (index,))

    def emit_mova(self, item: Item, letter: str, half: int) -> None:
        """``item.op`` is the mova, ``item.info`` the byte offset in the element group."""
        m = item.op
        size = ("", "b", "h", "w", "d", "d", "", "q")[m.opc]
        area = m.area + (32 if m.channel >= 2 else 0)
        flags = ["5"] if size == "q" else []
        if m.be:
            flags.append("be")
        key = f"mova.{size}:{letter}HH"
        self.put(f"{key}/{','.join(flags)}" if flags else key, (half, area, item.info))
        self.junk(letter, half, size == "q")

    # ---- one bundle ----
    def bundle(self, bd: Bundle, pc: int) -> bool:
        """Write the records of a bundle; whether it ends the block."""
        self.bundle_pc = pc
        self.next_pc = next_pc = pc + bd.size
        writer = self.writer
        writer.at(pc)
        self.mlock = mlock = bd.transfer != 0 and bd.cond >= 8 and bd.cond < 10
        self.old = False
        self.condition_temp = -1
        ops = bd.ops
        if not (ops or bd.movas or bd.pls or bd.cs1 >= 0 or mlock) or (
            len(ops) == 1 and bd.cs1 < 0 and not (bd.cds or bd.pls or bd.movas or bd.loop_mode or mlock) and self._single(ops[0], bd)
        ):
            # one operation or none, and nothing that it could interfere with
            if bd.bap:
                self.put("bap:")
            if bd.prepare:
                self._prepare(bd, pc)
            return self._finish(bd, pc, next_pc, 0)
        self.merges = {}
        guards: dict[int, list[tuple[int, int]]] = {}
        am_guards: dict[int, list[tuple[int, int]]] = {}
        if bd.cds:
            self._conditions(bd.cds, guards, am_guards)
        if ops or bd.movas:
            early, late = self._items(bd)
            self._check_bounds(bd)
        else:
            early = late = []
        if bd.setwd >= 0:
            self._setwd_static(bd)
        if bd.pls or guards or bd.transfer or self.merges:
            self._snapshot_if_needed(bd, guards)
        if mlock:
            self.put("zero32:H", (_MLOCK,))
        kept = 0
        if late and bd.transfer in (CT_CT, CT_CALL):
            n = bd.transfer_arg
            if any(i.emit == self.emit_ctpr and i.op.dst & 3 == n for i in late):
                self.put("keep.ctpr:H", (_CTPR[n],))
                kept = 1

        gated = 0
        commits: list[Item] = []
        if early or late:
            items = early + late
            self._place_results(items, bd)
            for item in items:
                gate = -1
                if bd.loop_mode and item.info is not None and item.emit in (self.emit_store, self.emit_pair_store, self.emit_array_store):
                    gate = self.put("gate:H" if gated else "gate:H/0", (0,))
                    gated += 1
                self._emit_item(item, guards.get(item.channel))
                if item.temp >= 0:
                    commits.append(item)
                if gate >= 0:
                    if item.emit == self.emit_array_store:
                        self._array_increment(item, am_guards)
                    self.words[gate + 1] |= 8 * (len(self.words) - gate)
        if bd.pls:
            self._predicate_logic(bd)
        for item in commits:
            self._commit(item, guards.get(item.channel))
        if gated:
            self.put("gate.end:")
        if not bd.loop_mode:
            for item in early:
                if item.emit == self.emit_array_store:
                    self._array_increment(item, am_guards)
        if bd.cs1 >= 0:
            if bd.setbp >= 0 and bd.transfer and bd.cond in (2, 3, 6, 7, 14, 15):
                # the transfer's predicate is numbered by the old BR
                letter, half = self.predicate(bd.cond_arg)
                self.condition_temp = _TEMPS + 16 * 15
                self.put(f"keep.pred:G{letter}", (self.condition_temp, half))
            self._windows(bd)
        if bd.movas:
            self._area_steps(bd)
        if bd.bap:
            self.put("bap:")
        if bd.prepare:
            self._prepare(bd, pc)
        for item in late:
            if item.emit == self.emit_ctpr:
                self.known.pop(item.op.dst & 3, None)
        return self._finish(bd, pc, next_pc, kept)

    def _finish(self, bd: Bundle, pc: int, next_pc: int, kept: int) -> bool:
        """The last step: transfer, or the advances of a bundle without one."""
        if bd.transfer:
            return self._transfer(bd, pc, next_pc, kept)
        if bd.alcf or bd.abnf or bd.abpf:
            flags = self._advance_flags(bd.alcf << 1, bd.abnf << 1, bd.abpf << 1)
            self.put(f"advance:/{','.join(flags)}")
            self._advance_static(bd.abnf, bd.abpf)
        return False

    def _single(self, op: Op, bd: Bundle) -> bool:
        """The records of an operation that stands alone; False when it needs the general treatment."""
        info = self.infos.get(op.row)
        if info is None:
            info = self.infos[op.row] = Info(ROWS[op.row], self.iset)
        cls = info.cls
        dst = op.dst
        kind = info.dst
        if cls > STORE or kind == "q" or "q" in info.kinds or (kind == "b" and bd.transfer):
            return False
        letters, halves = self.letters, self.halves
        text = ""
        need = area = 0
        registers: tuple[int, ...] = ()
        literals: tuple[int, ...] = ()
        for slot in info.slots:
            if slot == 2:
                code = op.src2
            elif slot == 1:
                code = op.src1
            else:
                code = op.src3
            letter = letters[code]
            text += letter
            if letter == "L":
                literals += ((op.lit2 if slot == 2 else op.lit1) & _M64,)
                continue
            registers += (halves[code],)
            if code < 0x80:
                if code >= area:
                    area = code + 1
            elif code < 0xC0 and code - 0x80 >= need:
                need = code - 0x7F
        flags = info.base
        if kind and kind != "b":
            if 0xC0 <= dst < 0xE0:
                if cls == ALU:
                    if 0xD1 <= dst <= 0xD3:
                        return False
                    text = ""
                elif cls == LOAD and op.sm:
                    return True  # a prefetch
                letter = "E"
            else:
                if dst < 0x80:
                    if dst >= area:
                        area = dst + 1
                elif dst < 0xC0 and dst - 0x80 >= need:
                    need = dst - 0x7F
                letter = letters[dst]
                half = halves[dst]
                registers += (half,)
                if kind == "s" and not info.name.startswith("movt"):
                    if not self.wdbl_known:
                        if self.recheck:
                            flags = [*flags, "y"]
                        else:
                            self.mask |= MODE_WDBL
                    if self.mode & MODE_WDBL and "y" not in flags:
                        letter = letter.lower()
            text += letter
        elif kind == "b":
            letter, half = self.predicate(dst)
            text += letter
            registers += (half,)
        if area or need:
            self._require(need, area)
        if cls == ALU or cls == FAULTING:
            if letter == "E" and cls == ALU:
                return True
            if info.merge:
                return False  # cannot be: a merge without its condition; the general way says what it gives
            if info.literal:
                flags = [*flags, f"l{op.opce}"]
            if op.sm and cls == FAULTING:
                flags = [*flags, "sm"]
            self.put(f"{info.name}:{text}/{','.join(flags)}" if flags else f"{info.name}:{text}", registers, literals)
            return True
        name: str | None = info.name
        if op.mas or info.segment or info.base:
            name, access = self.access(op, info, cls == LOAD)
            if name is None:
                return True
            flags = access
        else:
            flags = []
        if op.sm and cls == LOAD:
            flags.append("sm")
        self.put(f"{name}:{text}/{','.join(flags)}" if flags else f"{name}:{text}", registers, literals)
        if op.sm and cls == LOAD:
            self.junk(letter, half, kind == "p")
        return True

    def _require(self, need: int, area: int) -> None:
        """This bundle names ``need`` window registers and ``area`` rotating ones."""
        if area and not self.br_known and not self.recheck:
            self.mask |= MODE_RBS | MODE_RSZ | (0 if self.dynamic_b else MODE_RCUR)
        if self.size >= 0:
            if need > self.size:
                self.fatal(WINDOW_BOUNDS)
            need = 0
        if self.br_known or not self.recheck:
            if area > (self.mode >> 5 & 126) + 2:
                self.fatal(WINDOW_BOUNDS)
            area = 0
        if self.recheck:
            if need > self.checked or area > self.checked_b:
                self.checked = max(need, self.checked)
                self.checked_b = max(area, self.checked_b)
                self.put("bounds:HH", (need, area))
        elif need > self.need:
            self.need = need

    def _conditions(
        self, cds: tuple[int, ...], guards: dict[int, list[tuple[int, int]]], am_guards: dict[int, list[tuple[int, int]]]
    ) -> None:
        """RLP and MRGC (encoding.md 7): per channel a list of (predicate code, negated)."""
        for half in cds:
            kind = half >> 14
            first = 3 * (kind & 1)
            predicate = half & 0x7F
            for k in range(3):
                if half >> 10 + k & 1:
                    negated = half >> 7 + k & 1
                    if kind < 2:
                        guards.setdefault(first + k, []).append((predicate, negated))
                    elif predicate >= 0x60:
                        self.merges[first + k] = (predicate & 31, negated)
            if half & 0x2000 and kind < 2:
                am_guards.setdefault(first + 2, []).append((predicate, half >> 9 & 1))

    def _items(self, bd: Bundle) -> tuple[list[Item], list[Item]]:
        """The operations of a bundle in the order of their records: those that may fault, then the others."""
        divisions: list[Item] = []
        loads: list[Item] = []
        stores: list[Item] = []
        plain: list[Item] = []
        last: list[Item] = []
        infos = self.infos
        idents = self.idents
        for op in bd.ops:
            row = op.row
            info = infos.get(row)
            if info is None:
                info = infos[row] = Info(ROWS[row], self.iset)
            cls = info.cls
            reads = tuple([idents[op.src1 if s == 1 else op.src2 if s == 2 else op.src3] for s in info.slots])
            channel = op.channel
            if cls == ALU:
                if 0xD1 <= op.dst <= 0xD3 and info.dst != "b":
                    last.append(Item(channel, self.emit_ctpr, op, info, reads, -1, ""))
                elif op.dst in (0xCD, 0xCE, 0xCF, 0xDE, 0xDF) and info.dst != "b":
                    continue  # result to %empty
                else:
                    plain.append(Item(channel, self.emit_operation, op, info, reads, op.dst, info.dst))
            elif cls == LOAD:
                if info.dst == "q":
                    for k in (0, 1):
                        loads.append(Item(channel, self.emit_pair_load, op, (info, 8 * k), reads, op.dst + k, "d"))
                elif not (op.sm and op.dst >= 0xC0 and op.dst < 0xE0):  # a speculative load to %empty is a prefetch
                    loads.append(Item(channel, self.emit_load, op, info, reads, op.dst, info.dst))
            elif cls == STORE:
                if "q" in info.kinds:
                    for k in (0, 1):
                        both = (*reads[:-1], idents[op.src3 + k])
                        stores.append(Item(channel, self.emit_pair_store, op, (info, k), both, -1, ""))
                else:
                    stores.append(Item(channel, self.emit_store, op, info, reads, -1, ""))
            elif cls == FAULTING:
                divisions.append(Item(channel, self.emit_operation, op, info, reads, op.dst, info.dst))
            elif cls == READ_STATE:
                plain.append(Item(channel, self.emit_read_state, op, info, reads, op.dst, info.dst))
            elif cls == WRITE_STATE:
                last.append(Item(channel, self.emit_write_state, op, info, reads, -1, ""))
            elif cls == HELPER:
                plain.append(Item(channel, self.emit_helper, op, info, reads, op.dst, info.dst))
            elif cls == MOVE_PAIR:
                literal = 0xC0 <= op.src2 < 0xE0
                for k in (0, 1):
                    code = op.src2 if literal else op.src2 + k
                    plain.append(Item(op.pair if k else channel, self.emit_move_half, op, code, (idents[code],), op.dst + k, "d"))
            elif cls == ARRAY_STORE:
                for k in (0, 1) if info.kinds == "q" else (0,):
                    code = op.src3 + k
                    stores.append(Item(channel, self.emit_array_store, op, (info, code, 8 * k), (idents[code],), -1, ""))
            elif cls == ARRAY_LOAD:
                for k in (0, 1) if info.dst == "q" else (0,):
                    kind = info.dst if info.dst == "p" else "d"
                    loads.append(Item(channel, self.emit_array_load, op, (info, 8 * k), (), op.dst + k, kind))
            elif cls == ARRAY_WRITE_REGISTER:
                for k in (0, 1) if info.kinds == "q" else (0,):
                    code = op.src3 + k
                    last.append(Item(channel, self.emit_array_register_write, op, (info, code, k), (idents[code],), -1, ""))
            elif cls == ARRAY_READ_REGISTER:
                for k in (0, 1) if info.dst == "q" else (0,):
                    kind = "d" if info.dst == "q" else info.dst
                    plain.append(Item(channel, self.emit_array_register_read, op, (info, k), (), op.dst + k, kind))
            elif cls == NOT_IMPLEMENTED:
                divisions.append(Item(channel, self.emit_unknown, op, info, (), -1, ""))
            # TARGET: belongs to the transfer
        for item in divisions:
            item.faults = True
        for item in loads:
            item.faults = True
        for item in stores:
            item.faults = True
        early = divisions + loads + stores
        for m in bd.movas:
            if not m.opc or 0xC0 <= m.dst < 0xE0:
                continue  # no operation, or its result is dropped
            count = 2 if m.opc == 5 else 1
            for k in range(count):
                at = m.ind + (8 * (1 - k if m.be else k) if count == 2 else 0)
                early.append(Item(-1, self.emit_mova, m, at, (), m.dst + k, "p" if m.opc == 7 else "d"))
        return early, plain + last

    def _check_bounds(self, bd: Bundle) -> None:
        """Window bounds of all operands (semantics.md 1.1): sources against the old size, destinations against the new one."""
        need = need_dst = area = 0
        for op in bd.ops:
            info = self.infos[op.row]
            for slot in info.slots:
                code = op.src1 if slot == 1 else op.src2 if slot == 2 else op.src3
                if code < 0x80:
                    if code >= area:
                        area = code + 1
                elif code < 0xC0 and (code & 63) >= need:
                    need = (code & 63) + 1
            if "q" in info.kinds and need:
                need += need & 1
            code = op.dst
            if info.dst and info.dst != "b":
                more = 2 if info.dst == "q" else 1
                if code < 0x80:
                    if code + more > area:
                        area = code + more
                elif code < 0xC0 and (code & 63) + more > need_dst:
                    need_dst = (code & 63) + more
        for m in bd.movas:
            code = m.dst
            if code < 0x80:
                area = max(area, code + 1 + (m.opc == 5))
            elif code < 0xC0:
                need_dst = max(need_dst, (code & 63) + 1 + (m.opc == 5))
        if bd.setwd >= 0:
            if need_dst > 2 * (bd.setwd >> 5 & 0x7F):
                self.fatal(WINDOW_BOUNDS)
        elif need_dst > need:
            need = need_dst
        if need or area:
            self._require(need, area)

    def _setwd_static(self, bd: Bundle) -> None:
        """From here on the window size and wdbl are known."""
        size = 2 * (bd.setwd >> 5 & 0x7F)
        if size > 224:
            self.fatal(ILLEGAL_OPCODE)
        self.size = size
        if self.iset >= 3:
            self.wdbl_known = True
            self.mode = self.mode & ~MODE_WDBL | (MODE_WDBL if bd.setwd & 8 else 0)

    def _snapshot_if_needed(self, bd: Bundle, guards: dict[int, list[tuple[int, int]]]) -> None:
        """Predicates are read before any is written: keep the old image when a predicate is both read and written."""
        written = set()
        for op in bd.ops:
            if self.infos[op.row].dst == "b":
                written.add(op.dst)
        for word in bd.pls:
            if word & 0x20:
                written.add(word & 31)
        if not written:
            return
        read = set()
        for terms in guards.values():
            for code, _ in terms:
                if code >= 0x60:
                    read.add(code & 31)
        for number, _ in self.merges.values():
            read.add(number)
        for word in bd.pls[:2]:
            for code in (word >> 24 & 0x7F, word >> 16 & 0x7F):
                if code >= 0x60:
                    read.add(code & 31)
        if bd.transfer and bd.cond in (2, 3, 6, 7, 14, 15):
            read.add(bd.cond_arg)
        if read & written:
            self.put("snapshot:")
            self.old = True

    def _place_results(self, items: list[Item], bd: Bundle) -> None:
        """Decide which results go to temporaries."""
        idents = self.idents
        low = high = -1
        if self.dynamic_b and not self.br_known:
            if self.recheck:
                low, high = 0, 0x8000
            else:  # rbs and rsz are checked at the head
                low = 32 * (self.mode & 63)
                high = low + 32 * ((self.mode >> 6 & 63) + 1)
        last_fault = -1
        for k, item in enumerate(items):
            if item.faults:
                last_fault = k
            if item.code >= 0 and item.kind != "b":
                item.writes = idents[item.code]
        written: set[int] = set()
        temps = 0
        local_compare = self.mlock and bd.cond == 9
        for k, item in enumerate(items):
            ident = item.writes
            if ident < 0:
                if item.kind == "b" and local_compare:
                    item.temp = 8 + item.channel
                continue
            if item.code >= 0xC0 and item.code < 0xE0:
                continue
            if (item.faults and k < last_fault) or (k < last_fault and not item.faults):
                item.temp = temps
            else:
                for other in items[k + 1 :]:
                    if ident in other.reads:
                        item.temp = temps
                        break
                    if low >= 0 and other.reads:
                        if ident >= 0x10000:
                            if any(low <= r < high for r in other.reads):
                                item.temp = temps
                                break
                        elif low <= ident < high and any(r >= 0x10000 for r in other.reads):
                            item.temp = temps
                            break
            if ident in written:  # two writers: the higher channel wins
                item.temp = temps
            written.add(ident)
            if item.temp >= 0:
                temps += 1

    def _emit_item(self, item: Item, terms: list[tuple[int, int]] | None) -> None:
        guard = self._guard(terms) if terms else -1
        if item.temp >= 0:
            item.emit(item, "G", _TEMPS + 16 * item.temp)
        elif item.kind == "b":
            letter, half = self._predicate_destination(item.op.dst)
            item.emit(item, letter, half)
        elif item.code >= 0:
            keep = item.info.__class__ is Info and item.info.name.startswith("movt")
            letter, half, dynamic = self.destination(item.code, item.kind, keep)
            item.emit(item, "y" if dynamic else letter, half)
        else:
            item.emit(item, "E", 0)
        if guard >= 0:
            self._end_guard(guard)

    def _predicate_destination(self, number: int) -> tuple[str, int]:
        old = self.old
        self.old = False
        letter, half = self.predicate(number)
        self.old = old
        return letter, half

    def _guard(self, terms: list[tuple[int, int]]) -> int:
        """Write a guard; returns where its distance is to be patched: word index << 8 | bit shift, with the record's index below."""
        letters = ""
        halves: tuple[int, ...] = ()
        negated = ""
        for code, neg in terms:
            if code >= 0x60:
                letter, half = self.predicate(code & 31)
            else:
                letter, half = "H", code & 31
            letters += letter
            halves += (half,)
            negated += "1" if neg else "0"
        at = self.put(f"guard:{letters}H/m{negated}", (*halves, 0))
        return at << 8 | len(terms)

    def _end_guard(self, guard: int) -> None:
        at, position = guard >> 8, guard & 255
        distance = 8 * (len(self.words) - at)
        self.words[at + 1 + position // 4] |= distance << 16 * (position % 4)

    def _commit(self, item: Item, terms: list[tuple[int, int]] | None) -> None:
        guard = self._guard(terms) if terms else -1
        kind = item.kind
        temp = _TEMPS + 16 * item.temp
        if kind == "b":
            letter, half = self._predicate_destination(item.op.dst)
            self.put(f"commit.b:G{letter}", (temp, half))
        else:
            keep = item.info.__class__ is Info and item.info.name.startswith("movt")
            letter, half, dynamic = self.destination(item.code, kind, keep)
            flags = (["5"] if kind in "px" and self.v5 else []) + (["y"] if dynamic else [])
            key = f"commit.{kind}:G{letter}"
            self.put(f"{key}/{','.join(flags)}" if flags else key, (temp, half))
        if guard >= 0:
            self._end_guard(guard)

    def _predicate_logic(self, bd: Bundle) -> None:
        blank: list[str] = []
        letters = ""
        halves: tuple[int, ...] = ()
        for k, word in enumerate(bd.pls):
            if k < 2:
                for shift in (24, 16):
                    code = word >> shift & 0x7F
                    if code >= 0x60:
                        letter, half = self.predicate(code & 31)
                        letters += letter
                        halves += (half,)
                        word &= ~(31 << shift)
            blank.append(word & 0x7FFFFFE0)
        stores = False
        for word in bd.pls:
            if word & 0x20:
                letter, half = self._predicate_destination(word & 31)
                letters += letter
                halves += (half,)
                stores = True
        local = bd.transfer and bd.cond == 9 and bd.cond_arg >> 3 == 2
        if stores or local:
            text = "-".join([f"{w:x}" for w in blank])
            self.put(f"plu:{letters}/x{text}{',loc' if local else ''}", halves)

    # ---- step 6 ----
    def _windows(self, bd: Bundle) -> None:
        """setwd, setbn, setbp, wait; settr and the like have no effect that a program sees."""
        if bd.setwd >= 0:
            flags = "/dbl" if self.iset >= 3 else ""
            lts0 = bd.setwd
            self.put(f"setwd:HHH{flags}", (2 * (lts0 >> 5 & 0x7F), 0 if lts0 & 16 else 1, lts0 >> 3 & 1))
        if bd.setbn >= 0 or bd.setbp >= 0:
            clear = value = 0
            if bd.setbn >= 0:
                clear, value = MODE_RBS | MODE_RSZ | MODE_RCUR, bd.setbn
                self.br_known = True
            if bd.setbp >= 0:
                clear |= MODE_PSZ | MODE_PCUR
                value |= bd.setbp << 18
                self.pred_known = True
            self.mode = self.mode & ~clear | value
            self.use_registers()
            self.put("setbr:LL", (), (clear, value))
        if bd.wait >= 0 and bd.wait & 0x3FFF & ~0x10:
            self.put("fence:")

    def _array_increment(self, item: Item, am_guards: dict[int, list[tuple[int, int]]]) -> None:
        info, _, offset = item.info
        opce = item.op.opce
        if not opce & 4 or offset:
            return
        terms = am_guards.get(item.channel)
        guard = self._guard(terms) if terms else -1
        shift = {"b": 0, "h": 1, "w": 2, "d": 3, "q": 4}[info.name[5:]]
        self.put("aasti.inc:HHH" if self.v5 else "aasti.inc:HHH/32", (opce >> 7 & 15, opce >> 4 & 7, shift))
        if guard >= 0:
            self._end_guard(guard)

    def _area_steps(self, bd: Bundle) -> None:
        """Once per area and channel pair."""
        done = set()
        for m in bd.movas:
            area = m.area + (32 if m.channel >= 2 else 0)
            if m.am and area not in done:
                done.add(area)
                self.put("area.step:H" if self.v5 else "area.step:H/32", (area,))

    def _prepare(self, bd: Bundle, pc: int) -> None:
        kind, n = bd.prepare, bd.prepare_ctpr
        ipd = (bd.ipd if bd.ss >= 0 else 3) << 59
        if kind == PREP_DISP or kind == PREP_LDISP:
            target = pc + bd.prepare_arg & (1 << 48) - 1
            image = target | (_LOCAL if kind == PREP_DISP else _LDISP) | ipd
            if kind == PREP_DISP:
                self.writer.successors.append(target)
        elif kind == PREP_SDISP:
            image = _SYSTEM_ENTRY + bd.prepare_arg * 0x800 | _SYSTEM | ipd
        elif kind == PREP_RETURN:
            self.put("prepare.return:HL", (_CTPR[n],), (_RETURN | ipd,))
            self.known[n] = -1
            return
        elif kind in (PREP_GETTSD, PREP_PUTTSD):
            self.exception(ILLEGAL_OPCODE)  # protected mode
            return
        else:
            return  # pref
        self.known[n] = image
        self.put("prepare:HL", (_CTPR[n],), (image,))

    # ---- step 7 ----
    def _advance_flags(self, alc: int, abn: int, abp: int) -> list[str]:
        flags = []
        if alc:
            flags.append(f"a{alc}")
        if abn:
            flags.append(f"n{abn}")
        if abp:
            flags.append(f"p{abp}")
        return flags

    def _advance_static(self, abn: bool, abp: bool) -> None:
        """Keep track of BR across an unconditional advance in the middle of the block."""
        mode = self.mode
        if abn and not (self.dynamic_b and not self.br_known):
            rcur, rsz = mode >> 12 & 63, mode >> 6 & 63
            mode = mode & ~MODE_RCUR | (rsz if rcur == 0 else rcur - 1) << 12
            if not self.br_known:  # it follows from what the head has checked
                self.mask |= MODE_RBS | MODE_RSZ | MODE_RCUR
        if abp and not (self.dynamic_p and not self.pred_known):
            pcur, psz = mode >> 23 & 31, mode >> 18 & 31
            mode = mode & ~MODE_PCUR | (psz if pcur == 0 else pcur - 1) << 23
        self.mode = mode
        self.use_registers()

    def _transfer(self, bd: Bundle, pc: int, next_pc: int, kept: int) -> bool:
        kind = bd.transfer
        letters = ""
        halves: tuple[int, ...] = ()
        cond = bd.cond
        flags = [] if cond == 1 else [f"c{cond}"]
        if cond in (2, 3, 6, 7, 14, 15):
            letter, half = ("G", self.condition_temp) if self.condition_temp >= 0 else self.predicate(bd.cond_arg)
            letters, halves = letter, (half,)
        elif cond == 9:
            flags.append(f"f{bd.cond_arg}")
            channels = {0: ((0, 1, 3, 4)[bd.cond_arg >> 1 & 3],), 1: (3, 4) if bd.cond_arg & 4 else (0, 1)}.get(bd.cond_arg >> 3, ())
            letters = "G" * len(channels)
            halves = tuple(_TEMPS + 16 * (8 + c) for c in channels)
        flags += self._advance_flags(bd.alct | bd.alcf << 1, bd.abnt | bd.abnf << 1, bd.abpt | bd.abpf << 1)
        branch = self._branch
        if kind == CT_IBRANCH:
            target = pc + bd.transfer_arg
            if flags:
                branch("br", letters, halves, (), flags, target, next_pc)
            else:
                self.writer.jump(target)
            return True
        if kind == CT_CT:
            n = bd.transfer_arg
            image = self.known.get(n, 0) if not kept else 0
            tag = image >> _TAG & 7
            if image > 0 and tag == 3:
                target = image & (1 << 48) - 1
                if flags:
                    branch("br", letters, halves, (), flags, target, next_pc)
                else:
                    self.writer.jump(target)
                return True
            if image == 0:
                image = self.cpu.get("ctpr", n)
                tag = image >> _TAG & 7
                if tag != 3:
                    image = _NO_GUESS if tag != 2 else -1
            if image < 0:
                flags.append("r")
                image = _NO_GUESS
            target = image & (1 << 48) - 1 if image != _NO_GUESS else 0
            branch("ct", "HL" + letters, (_CTPR[0 if kept else n], *halves), (image,), flags, target, next_pc)
            return True
        if kind == CT_CALL:
            n = bd.transfer_arg
            image = self.known.get(n, 0) if not kept else 0
            tag = image >> _TAG & 7
            if image > 0 and tag == 5:
                entry = (image & (1 << 48) - 1) - _SYSTEM_ENTRY >> 11
                branch("sys", "HLH" + letters, (bd.wbs, entry, *halves), (next_pc,), flags, 0, next_pc)
                return True
            if image > 0 and tag == 3:
                flags.append("d")
            elif image == 0:
                image = self.cpu.get("ctpr", n)
                if image >> _TAG & 7 != 3:
                    image = _NO_GUESS
            else:
                image = _NO_GUESS
            target = image & (1 << 48) - 1 if image != _NO_GUESS else 0
            where = _CTPR[0 if kept else n]
            branch("call", "HLHL" + letters, (bd.wbs, where, *halves), (next_pc, image), flags, target, next_pc)
            return True
        if kind == CT_ICALL:
            branch("icall", "HL" + letters, (bd.wbs, *halves), (next_pc,), flags, pc + bd.transfer_arg, next_pc)
            return True
        if kind in (CT_IBRANCHD, CT_ICALLD):
            op = next(o for o in bd.ops if self.infos[o.row].cls == TARGET)
            text, registers, literals = self.sources(op, self.infos[op.row])
            if kind == CT_ICALLD:
                flags.append("call")
            branch("ibranchd", text + "HL" + letters, (*registers, bd.wbs, *halves), (*literals, next_pc), flags, 0, next_pc)
            return True
        guard = self._guard([(0x60 | bd.cond_arg, int(cond == 3))]) if cond in (2, 3) else -1
        self.exception(PRIV_ACTION if kind == CT_DONE else ILLEGAL_OPCODE)
        if guard >= 0:
            self._end_guard(guard)
            self.writer.jump(next_pc)
        return True

    def _branch(
        self, name: str, letters: str, halves: tuple[int, ...], literals: tuple[int, ...], flags: list[str], taken: int, fall: int
    ) -> None:
        """A record with two links behind its operands; a ``taken`` of 0 is never followed."""
        words: list[int] = []
        for i in range(0, len(halves), 4):
            word = 0
            for j, half in enumerate(halves[i : i + 4]):
                word |= half << 16 * j
            words.append(word)
        words += literals
        key = f"{name}:{letters}"
        self.writer.branch(f"{key}/{','.join(flags)}" if flags else key, tuple(words), taken, fall)
        successors = self.writer.successors
        if not taken:
            del successors[-2]

    # ---- the block ----
    def run(self, fetch: Callable[[int, int], bytes]) -> None:
        bundles, end, ends = self._decode(fetch)
        if not self.recheck:
            for bd in bundles:
                if bd.setbn >= 0:
                    break
                if bd.abnt or bd.abnf:
                    self.dynamic_b = True
                    break
            for bd in bundles:
                if bd.setbp >= 0:
                    break
                if bd.abpt or bd.abpf:
                    self.dynamic_p = True
                    break
        self.use_registers()
        mode = self.mode
        writer = self.writer
        start = len(self.words)
        pc = self.pc
        ended = False
        try:
            for bd in bundles:
                ended = self.bundle(bd, pc)
                pc += bd.size
        except _EndOfBlock:
            ended = True
        else:
            if not ended:
                if ends:
                    writer.at(pc)
                    self.exception(ends - 1)
                else:
                    writer.jump(pc)
        if self.mask or self.need:
            self._insert_assumption(start, mode)
        writer.finish(end - self.pc)

    def _decode(self, fetch: Callable[[int, int], bytes]) -> tuple[list[Bundle], int, int]:
        """Bundles up to a transfer; the address behind the last; 1 + the exception that the bundle behind them raises, or 0."""
        pc = start = self.pc
        code = fetch(pc, _FETCH)
        iset = self.iset
        bundles: list[Bundle] = []
        while True:
            try:
                bd = decode(code, pc - start, iset, pc)
            except TruncatedBundle as error:
                if bundles:
                    return bundles, pc, 0  # the next block begins with a fresh look at memory
                return bundles, pc + 8, 1 + INSTR_PAGE_MISS if error.size else 1 + ILLEGAL_OPCODE
            except DecodeError:
                return bundles, pc + 8, 1 + ILLEGAL_OPCODE
            bundles.append(bd)
            pc += bd.size
            if bd.transfer or len(bundles) == MAX_BUNDLES or pc - start >= len(code):
                return bundles, pc, 0

    def _insert_assumption(self, start: int, mode: int) -> None:
        """Put the ``assume`` record, whose need is known only now, in front of the block's records."""
        writer = self.writer
        words = self.words
        shift = 8 * _ASSUME_WORDS
        relocs = writer.relocs
        for k in range(len(relocs)):
            i = relocs[k]
            if i >= start:
                words[i] += shift
                relocs[k] = i + _ASSUME_WORDS
        handlers = self.handlers
        link = start + 4
        words[start:start] = [
            handlers["assume:HLL"], self.need, self.mask, mode & self.mask, 8 * (link + 1), handlers["check"], 8 * link,
        ]  # fmt: skip
        relocs += (link, link + 2)
        writer.pcs[1:] = [(i + _ASSUME_WORDS, p) for i, p in writer.pcs[1:]]


__all__ = ["BlockTranslator"]
