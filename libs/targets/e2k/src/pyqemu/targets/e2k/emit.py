"""The records of single operations.  Warm code.

Every emitter takes the item, and letter and half of the destination that the bundle's order has chosen: the register itself, a
temporary (``G``), or nothing (``E``); ``y`` stands for a register under a wdbl that is decided at run time.
"""

from __future__ import annotations

from .bundle import Op
from .exceptions import AINSTR_PAGE_MISS, FP_DISABLED, ILLEGAL_OPCODE, PRIV_ACTION
from .records import LSR_TEMP, M64, TEMPS, RecordWriter
from .rowinfo import FAULTING, LSR_NUMBERS, READ_IS_ILLEGAL, WRITABLE, WRITE_IS_ILLEGAL
from .state import LAYOUT, MODE_AC

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

CTPR: Final = tuple(LAYOUT.at("ctpr", n) for n in range(4))

SIZE_IN_BYTES: Final = {"b": 1, "h": 2, "w": 4, "d": 8, "q": 16}

# helper numbers, in the order of ``helpers.HELPERS``
HELPER_CLOCK: Final = 0
HELPER_UNPROTECT: Final = 1


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


class Emitters(RecordWriter):
    """One method per kind of operation."""

    def emit_operation(self, item: Item, letter: str, half: int) -> None:
        op, info = item.op, item.info
        text, halves, literals = self.sources(op, info)
        flags = info.base
        if letter == "y":
            letter = self.letters[item.code]
            flags = [*flags, "y"]
        if info.literal:
            flags = [*flags, f"l{op.opce}"]
        if op.sm and (self.tags or info.cls == FAULTING):
            flags = [*flags, "sm"]
        if self.watched:
            flags = [*flags, f"v{op.channel}"]
        if info.traps & self.mode:
            flags = [*flags, "t"]
        text += letter
        if letter != "E":
            halves += (half,)
        if info.merge:
            condition = self.merges.get(op.channel)
            if condition is not None:
                p, h = self.term(condition[0])
                text += p
                halves += (h,)
                if condition[1]:
                    flags = [*flags, "n"]
        self.put(f"{info.name}:{text}/{','.join(flags)}" if flags else f"{info.name}:{text}", halves, literals)

    def emit_getsp_check(self, item: Item, letter: str, half: int) -> None:
        text, halves, literals = self.sources(item.op, item.info)
        self.put(f"getsp.ok:{text}", halves, literals)

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
            self.junk(letter, half, info.dst == "p", op.channel)

    def emit_store(self, item: Item, letter: str, half: int) -> None:
        op, info = item.op, item.info
        name, flags = self.access(op, info, load=False)
        if name is None:
            return
        text, halves, literals = self.sources(op, info)
        self.store(f"{name}:{text}", flags, halves, literals, op.sm)

    def store(self, key: str, flags: list[str], halves: tuple[int, ...], literals: tuple[int, ...], speculative: bool) -> None:
        """A store; a speculative one that faults is made again once (see ``helpers.unprotect``)."""
        if speculative:
            flags = [*flags, "sm"]
        self.put(f"{key}/{','.join(flags)}" if flags else key, halves, literals)
        if speculative:
            self.words += (self.handlers["helper"], HELPER_UNPROTECT, 24)
            self.put(f"{key}/{','.join([*flags, 'again'])}", halves, literals)

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
        self.store(f"{name}:{text}", flags, halves, literals, op.sm)

    def emit_move_half(self, item: Item, letter: str, half: int) -> None:
        """Half of movtq: ``item.info`` is the source code."""
        code = item.info
        if item.kind == "p":
            literal = self.letters[code] == "L"
            halves = (half,) if literal else (self.halves[code], half)
            self.put(f"commit.p:{self.letters[code]}{letter}/5", halves, (item.op.lit2 & M64,) if literal else ())
        elif self.letters[code] == "L":
            self.put(f"movtd:L{letter}", (half,), (item.op.lit2 & M64,))
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
        if number in (0x80, 0x84, 0x85):
            self.stop = True  # what follows is made for another mode
        text, halves, literals = self.sources(op, info)
        flags = f"{'s,' if info.kinds == 's' else ''}k{number}"
        if number in LSR_NUMBERS and self.keeps_lsr:
            self.put(f"movt{info.kinds}:{text}G", (*halves, TEMPS + 16 * LSR_TEMP), literals)
            self.lsr_write = f"rw:G/{flags}"
            return
        self.put(f"rw:{text}/{flags}", halves, literals)

    def emit_unknown(self, item: Item, letter: str, half: int) -> None:
        self.exception(ILLEGAL_OPCODE, item.op.row)

    def emit_disabled(self, item: Item, letter: str, half: int) -> None:
        """A floating-point operation while UPSR.fe is 0."""
        self.exception(FP_DISABLED)

    def emit_ctpr(self, item: Item, letter: str, half: int) -> None:
        """movtd or getpl into %ctprN."""
        op, info = item.op, item.info
        text, halves, literals = self.sources(op, info)
        self.put(f"movtd.ctpr:{text}H{'/s' if info.kinds == 's' else ''}", (*halves, CTPR[op.dst & 3]), literals)

    def array_access(self, op: Op) -> list[str]:
        """Flags of an access of the array unit by its MAS: what is refused, the order of bytes."""
        self.rely_on(MODE_AC)
        flags = ["ac"] if self.mode & MODE_AC and not op.mas & 16 else []
        if op.mas & 8 and op.mas & 7 != 7:
            flags.append("be")
        return flags

    def emit_array_store(self, item: Item, letter: str, half: int) -> None:
        info, code, offset = item.info
        opce = item.op.opce
        flags = ["5"] if info.kinds == "p" else []
        flags += self.array_access(item.op)
        if offset:
            flags.append(f"o{offset}")
        text = self.letters[code] + "HH"
        literals: tuple[int, ...] = ()
        if opce & 3:
            text += "L"
            literals = (item.op.lit2 & M64,)
        self.store(f"{info.name}:{text}", flags, (self.halves[code], opce >> 11 & 31, opce >> 7 & 15), literals, item.op.sm)

    def emit_array_load(self, item: Item, letter: str, half: int) -> None:
        info, offset = item.info
        opce = item.op.opce
        flags = ["5"] if info.dst == "p" else []
        flags += self.array_access(item.op)
        if offset:
            flags.append(f"o{offset}")
        if item.op.sm:
            flags.append("sm")
        literals: tuple[int, ...] = (item.op.lit2 & M64,) if opce & 3 else ()
        key = f"{info.name}:{letter}HH{'L' if literals else ''}"
        fields = (opce >> 11 & 31, opce >> 7 & 15)
        self.put(f"{key}/{','.join(flags)}" if flags else key, (half, *fields) if letter != "E" else fields, literals)
        if item.op.sm:
            self.junk(letter, half, info.dst == "p", item.op.channel)

    def probe(self, item: Item) -> None:
        """The fault of a store, without the store."""
        op = item.op
        if item.emit == self.emit_array_store:
            info, _, offset = item.info
            text = "HHL" if op.opce & 3 else "HH"
            halves: tuple[int, ...] = (op.opce >> 11 & 31, op.opce >> 7 & 15)
            literals: tuple[int, ...] = (op.lit2 & M64,) if op.opce & 3 else ()
            flags = [flag for flag in self.array_access(op) if flag == "ac"]
            flags.append(f"n{SIZE_IN_BYTES[info.name[5:]]}")
            if offset:
                flags.append(f"o{offset}")
            self.put(f"probe.a:{text}/{','.join(flags)}", halves, literals)
            return
        pair = item.emit == self.emit_pair_store
        info = item.info[0] if pair else item.info
        name, flags = self.access(op, info, load=False)
        if name is None:
            return
        text, halves, literals = self.sources(op, info)
        flags = [flag for flag in flags if flag in ("s", "z", "ac", "cs")]
        if pair and item.info[1]:
            flags.append("o8")
        if name == "st.m":
            key = "probe.m"
        else:
            key = "probe"
            flags.append(f"n{SIZE_IN_BYTES[name[3:]]}")
        key = f"{key}:{text[:-1]}"  # without the value
        self.put(f"{key}/{','.join(flags)}" if flags else key, halves[:-1], literals)

    def begin_prefetch(self) -> None:
        """bap, and what happens when its program cannot be read."""
        self.put("bap:")
        self.exception(AINSTR_PAGE_MISS)

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
