"""``ScalarTarget``: a CPU that executes one instruction (or one packet) after the other, as the engine wants it.

A target is a set of rows, a choice of features, and a few facts.  This class builds blocks, places links, turns illegal and unimplemented
instructions into exceptions, and traces handlers.  ``translate`` is warm code, and this module is on the start-up path of every guest that
uses it: tables, assembler and tracing load when they are first needed.
"""

from __future__ import annotations

from _struct import unpack

from pyqemu.tcg_ir.state import EXIT_EXCEPTION

from .flow import FLOW_BRANCH, FLOW_JUMP, FLOW_NEXT, FLOW_SYSCALL, MORE_TARGETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from functools import cached_property
    from types import ModuleType
    from typing import Any, Final, Literal

    from pyqemu.tcg_ir import Function, StateLayout
    from pyqemu.tcg_ir.records import BlockWriter
    from pyqemu.tcg_ir.restricted import Program

    from .assembler import Assembler
    from .isa import Isa
    from .registers import Registers
    from .rows import Row
    from .table import Table
    from .tracer import Tracer

    #: What the memo keeps of an instruction word: row index (-1: illegal), packet bit, then handler key, flow, whether it is a mere jump,
    #: pc words (1: pc, 2: next pc), operand words, displacements of address operands and of the label.
    _Entry = tuple[int, int, str, str, bool, int, tuple[int, ...], tuple[int, ...], int]
else:

    class cached_property:
        """As the one of functools, whose import costs more than a target's own."""

        def __init__(self, make: Any) -> None:
            self.make = make

        def __set_name__(self, owner: Any, name: str) -> None:
            self.name = name

        def __get__(self, instance: Any, owner: Any) -> Any:
            value = instance.__dict__[self.name] = self.make(instance)
            return value


#: Exception numbers of every target built with this framework; a target's own begin at FIRST_EXCEPTION.
EXC_ILLEGAL: Final = 1
EXC_UNIMPLEMENTED: Final = 2
FIRST_EXCEPTION: Final = 16

TRAP_KEY: Final = "x.trap"
#: Begins the keys of handlers that do not look at the tags of addresses: the rest is the usual handler's, behind ``i.``.
UNTAGGED: Final = "u."
_CHUNK: Final = 256  # bytes of guest code fetched, and at most in one block
_UNITS: Final[dict[int, Literal["B", "H", "I"]]] = {1: "B", 2: "H", 4: "I"}
_FEW_WORDS: Final = 64  # new ones that are not worth a file
_M64: Final = 0xFFFF_FFFF_FFFF_FFFF
_OF_DRIVERS: Final = ("_find", "_length", "_off", "_order", "_packet_bit", "_plans", "_profiles", "_python", "_unit_bytes")


class Decoded:
    """One instruction for tools: ``row`` is ``None`` when the word is illegal."""

    __slots__ = ("bits", "packet", "pc", "row", "word")

    def __init__(self, pc: int, word: int, bits: int, row: Row | None, packet: bool) -> None:
        self.pc: Final = pc
        self.word: Final = word
        self.bits: Final = bits
        self.row: Final = row
        self.packet: Final = packet  # the next instruction belongs to the same packet


class ScalarTarget:
    """One guest CPU model; implements the engine's ``Target`` protocol.

    ``rows``: the instruction set, or a function that loads it when it is first needed (then ``drivers`` is given).  ``features`` chooses
    rows (``None``: all).  ``max_packet``: most instructions in a packet.  ``drivers`` loads, when the first instruction is decoded, a
    module written by ``generated.drivers_module`` for these rows and features, and ``pc_shift`` is what it says; without packets it may
    know more
    rows than ``features`` choose, if none of those hides one that is chosen.
    """

    #: Native helper functions by the name that meanings give to ``b.call``: each makes its IR.
    functions: Mapping[str, Callable[[], Function]] = {}
    #: Pairs that share a record, when an instruction with one of the first keys is followed by a branch whose key begins with one of the
    #: second: comparison and branch.  Their meanings run one after the other in one handler, and the second may see what the first noted
    #: on the builder.  The first must be a meaning without static fields that only computes.
    fuse_first: frozenset[str] = frozenset()
    fuse_second: tuple[str, ...] = ()

    #: Bits of an address that count; what is above is a tag.
    address_bits = 64

    #: The exception of a pc that is no multiple of the size of an instruction unit; 0: it cannot be, or means nothing.
    misaligned_pc = 0

    def __init__(
        self,
        rows: Isa | Callable[[], Isa],
        *,
        name: str,
        spec: tuple[str, str],
        registers: Registers,
        features: Iterable[str] | None = None,
        max_packet: int = 1,
        drivers: Callable[[], ModuleType] | None = None,
        pc_shift: int = 0,
    ) -> None:
        self.name: Final = name
        self.spec: Final = spec
        self.registers: Final = registers
        self.layout: Final[StateLayout] = registers.layout
        self.max_packet: Final = max_packet
        self._rows: Final = rows
        self._features: Final = None if features is None else tuple(features)
        #: Python helpers by number, for the engine: number 0 executes rows declared with ``Isa.helper``.  A target may add its own.
        self.helpers: Sequence[Callable[[Any, int], None]] = (self._python_row,)
        self._memo: dict[int, _Entry] = {}
        self._recalled = 0
        own = type(self)
        #: Whether native code makes the same blocks as ``translate``.
        self.native: Final = (
            drivers is not None
            and max_packet == 1
            and own.translate is ScalarTarget.translate
            and own.block_key is ScalarTarget.block_key
        )
        #: Numbers of the handlers that end fused pairs.
        self._seconds: dict[str, int] = {}
        #: Loads drivers for all rows, if not those that are used at first.
        self.all_drivers: Callable[[], ModuleType] | None = drivers
        self._drivers: Callable[[], ModuleType] | None = drivers
        self.pc_shift = pc_shift
        if drivers is None:
            table = self.table
            isa = table.isa
            self.pc_shift = isa.pc_shift
            self._packet_bit = -1
            if isa.packet and table.rows:
                self._packet_bit = table.rows[0].pattern.fields[isa.packet].pieces[0].shift
            self._units_of(isa.unit, isa.big)
            self._length, self._find = table.length, table.find
            self._plans: Sequence[Any] = table.plans
            self._profiles: dict[str, tuple[str, bool, bool, bool, bool]] = {}
            #: Rows of the drivers that this CPU has not.
            self._off: set[int] = set()
            #: Rows that Python executes, by number: module, function, and the operands of a word.
            self._python: Mapping[int, tuple[str, str, Callable[[int], dict[str, int]]]] = {}

    def __getattr__(self, name: str) -> Any:
        """What the drivers say is there once they have been loaded: a program that was translated in an earlier run needs none of it."""
        load = self.__dict__.get("_drivers")
        if name not in _OF_DRIVERS or load is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        self._drivers = None
        drivers = load()
        if self.pc_shift != drivers.PC_SHIFT:
            raise ValueError(f"the drivers of {self.name} have pc_shift {drivers.PC_SHIFT}, not {self.pc_shift}")
        self._packet_bit = drivers.PACKET
        self._units_of(drivers.UNIT, drivers.BIG)
        self.use_drivers(drivers)
        return getattr(self, name)

    def _units_of(self, unit: int, big: bool) -> None:
        self._unit_bytes: int = unit // 8
        self._order: Literal["big", "little"] = "big" if big else "little"

    def use_drivers(self, drivers: ModuleType) -> None:
        """Decode by this module from now on: one that knows all rows of the one before, and more."""
        self._length, self._find, self._plans, self._profiles = drivers.length, drivers.FIND, drivers.PLANS, drivers.PROFILES
        self._python = getattr(drivers, "PYTHON", {})
        self._off = set()
        if self._features is not None:
            on = frozenset(self._features)
            self._off = {i for i, needs in drivers.NEEDS.items() if not on.issuperset(needs)}

    @cached_property
    def isa(self) -> Isa:
        return self._rows() if callable(self._rows) else self._rows

    @cached_property
    def table(self) -> Table:
        from .table import Table

        return Table(self.isa, self._features)

    @cached_property
    def tracer(self) -> Tracer:
        """What makes handlers: the table, if there is one already."""
        if "table" in self.__dict__:
            return self.table
        from .tracer import Tracer

        return Tracer(self.isa, self._features)

    def _profile(self, key: str) -> tuple[str, bool, bool, bool, bool]:
        profile = self._profiles.get(key)
        if profile is None:
            # A generated module has one entry for all variants of a meaning when their profiles are equal.
            profile = self._profiles.get(key.partition("[")[0]) if "|" not in key else None
            self._profiles[key] = profile = profile or self.tracer.profile(key)
        return profile

    # ---- the engine's side ----
    def block_key(self, cpu: object) -> int:
        return 0

    def emulate(self, cpu: Any, number: int) -> bool:
        """Called when an instruction raised the exception ``number``.

        True: Python has executed the instruction and moved ``pc`` on; guest code goes on there.  False: the embedder sees the exception
        (``cpu.raise_exception`` may have replaced it).
        """
        return False

    def translate(self, writer: BlockWriter, fetch: Callable[[int, int], bytes], pc: int, cpu: object) -> None:
        """One block at ``pc``: up to a control transfer, or at most 256 bytes."""
        start = pc
        code = fetch(pc, _CHUNK)
        if self.misaligned_pc and pc % self._unit_bytes:
            writer.pcs.append((len(writer.words), pc))
            writer.insns += 1
            writer.op(TRAP_KEY, self.misaligned_pc)
            writer.finish(1)
            return
        units = self._units(code)
        count = len(units)
        memo = self._memo
        length = self._length
        unit = self._unit_bytes
        unit_bits = 8 * unit
        little = self._order == "little"
        stops, limit = writer.stops, writer.limit
        fuse = self.fuse_first
        words, pcs, handlers = writer.words, writer.pcs, writer.handlers
        at = 0  # in units
        while True:
            pc = start + at * unit
            first = at
            if at < count:
                word = units[at]
                bits = length(word)
                if bits == unit_bits:
                    at += 1
                elif bits == 2 * unit_bits and at + 1 < count:
                    word = word | units[at + 1] << unit_bits if little else word << unit_bits | units[at + 1]
                    at += 2
                else:
                    at = 0
            else:
                at = 0
            if not at:  # not all of the instruction is there, or it is a long one
                code, word, bits = self._whole(fetch, code, start, first * unit, first)
                if not bits:  # the mapping or the chunk ends inside the instruction: the next block begins there
                    writer.jump(pc)
                    writer.finish(first * unit)
                    return
                if not first:
                    units = self._units(code)
                    count = len(units)
                at = first + bits // unit_bits
            key_word = word << 8 | bits
            entry = memo.get(key_word)
            if entry is None:
                entry = memo[key_word] = self._entry(word, bits)
            if entry[1]:
                entry, size = self._members(entry, word, fetch, start, at * unit, first)
                if size < 0:
                    writer.jump(pc)
                    writer.finish(first * unit)
                    return
                at = size // unit
            pcs.append((len(words), pc))
            writer.insns += 1
            index, _, key, flow, mere_jump, pc_words, operands, addresses, label = entry
            if index < 0:
                writer.op(TRAP_KEY, -index)
                writer.finish(at * unit)
                return
            if pc_words:
                if pc_words & 1:
                    operands += (pc,)
                if pc_words & 2:
                    operands += (start + at * unit & _M64,)
            if addresses:
                operands += tuple([pc + d & _M64 for d in addresses])
            if flow == FLOW_NEXT:
                if key in fuse and at < count and writer.insns < limit and start + at * unit not in stops:
                    word = units[at]
                    if length(word) == unit_bits:
                        second = memo.get(word << 8 | unit_bits)
                        if second is None:
                            second = memo[word << 8 | unit_bits] = self._entry(word, unit_bits)
                        if second[3] == FLOW_BRANCH and not second[5] and second[2].startswith(self.fuse_second):
                            pc = start + at * unit
                            at += 1
                            writer.at(pc)
                            end = start + at * unit & _M64
                            writer.branch(self._pair_key(key, second[2]), operands + second[6], pc + second[8] & _M64, end)
                            writer.finish(at * unit)
                            return
                words.append(handlers[key])
                words += operands
                pc = start + at * unit & _M64
                if writer.insns < limit and pc not in stops:
                    continue
                writer.jump(pc)
                writer.finish(at * unit)
                return
            end = start + at * unit & _M64
            if pc_words & 2 and (flow == FLOW_JUMP or flow in MORE_TARGETS):
                writer.returns = end
            if flow == FLOW_BRANCH:
                writer.branch(key, operands, pc + label & _M64, end)
            elif flow == FLOW_JUMP:
                if not mere_jump:
                    writer.op(key, *operands)
                writer.jump(pc + label & _M64)
            elif flow in MORE_TARGETS:
                writer.op(key, *operands)
                writer.computed = len(words)
                words += (0,) * (1 + MORE_TARGETS[flow])
            else:
                writer.op(key, *operands)
            writer.finish(at * unit)
            return

    def _units(self, code: bytes) -> Sequence[int]:
        """The whole units of code as ints."""
        count = len(code) // self._unit_bytes
        if self._order == "little":
            return memoryview(code)[: count * self._unit_bytes].cast(_UNITS[self._unit_bytes])
        return unpack(f">{count}{_UNITS[self._unit_bytes]}", code[: count * self._unit_bytes])

    def _whole(self, fetch: Callable[[int, int], bytes], code: bytes, start: int, at: int, before: int) -> tuple[bytes, int, int]:
        """(code, word, bits) of the instruction at offset ``at``, of which ``code`` may hold a part only.

        There are no bits when the block should end in front of the packet: something is ``before`` it, and the code at hand ends inside.
        """
        bits = 8 * self._unit_bytes
        while True:
            stop = at + (bits >> 3)
            if stop > len(code):
                code = self._more(fetch, code, start, before, stop)
                if not code:
                    return code, 0, 0
            word = int.from_bytes(code[at:stop], self._order)
            if bits >> 3 != self._unit_bytes:
                return code, word, bits
            bits = self._length(word)
            if bits >> 3 == self._unit_bytes:
                return code, word, bits

    def _members(
        self, entry: _Entry, word: int, fetch: Callable[[int, int], bytes], start: int, at: int, before: int
    ) -> tuple[_Entry, int]:
        """The entry of a packet whose first instruction is ``entry``, and the offset behind it; -1 when the block should end before it.

        ``at``: offset behind the first instruction; ``before``: whether the block has more in front of it.
        """
        members = [(entry, word)]
        code = fetch(start, _CHUNK)
        while True:
            if len(members) == self.max_packet:
                return _ILLEGAL, at
            code, word, bits = self._whole(fetch, code, start, at, before)
            if not bits:
                return _ILLEGAL, -1
            entry = self._memo.get(word << 8 | bits) or self._entry(word, bits)
            self._memo[word << 8 | bits] = entry
            at += bits >> 3
            members.append((entry, word))
            if not entry[1]:
                return self._packet(members), at

    def remember(self) -> bytes | None:
        """The decoded words, for ``recall`` in another process; None when ``recall`` has brought most of them."""
        from marshal import dumps

        return None if len(self._memo) - self._recalled < max(_FEW_WORDS, self._recalled >> 4) else dumps(self._memo)

    def recall(self, data: bytes | memoryview) -> None:
        """Take over words that ``remember`` of an equal target has given."""
        from marshal import loads

        self._memo.update(loads(data))
        self._recalled = len(self._memo)

    def _more(self, fetch: Callable[[int, int], bytes], code: bytes, start: int, before: int, stop: int) -> bytes:
        """More code, up to offset ``stop``; nothing when the block should end before it."""
        if before:
            return b""
        while len(code) < stop:  # raises the memory's own fault when the rest cannot be fetched
            code += fetch(start + len(code), stop - len(code))
        return code

    def _entry(self, word: int, bits: int) -> _Entry:
        find = self._find.get(bits)
        index = find(word) if find is not None else -1
        if index < 0 or index in self._off:
            return _ILLEGAL
        packet = word >> self._packet_bit & 1 if self._packet_bit >= 0 else 0
        plan = self._plans[index]
        if plan is None:
            return (-EXC_UNIMPLEMENTED, packet, "", "", False, 0, (), (), 0)
        # A generated module shares functions between rows: they get the beginning of the key, too.
        key, words, addresses, label = plan[0](word, plan[1]) if plan.__class__ is tuple else plan(word)
        flow, uses_pc, uses_next_pc, empty, _ = self._profile(key)
        return (index, packet, key, flow, empty, uses_pc + 2 * uses_next_pc, words, addresses, label or 0)

    def _packet(self, members: list[tuple[_Entry, int]]) -> _Entry:
        """One entry for a packet: its handler reads all, computes all, then commits all."""
        table = self.table
        written: set[int] = set()
        for n, (entry, word) in enumerate(members):
            if entry[0] < 0:
                return entry
            last = n == len(members) - 1
            if entry[2] == "helper":
                return _ILLEGAL  # Python cannot take part in "all read, then all write"
            if not last and (entry[3] != FLOW_NEXT or entry[7] or self._profile(entry[2])[4]):
                return _ILLEGAL  # jumps and memory accesses stand last: what comes before them must be able to vanish
            writes = table.writes(table.rows[entry[0]], word)
            if written & writes:
                return _ILLEGAL
            written |= writes
        key = "i." + "|".join(e[2].removeprefix("i.") for e, _ in members)
        words = tuple([w for e, _ in members for w in e[6]])
        flow, uses_pc, uses_next_pc, empty, _ = self._profile(key)
        last_entry = members[-1][0]
        # Displacements count from each instruction; the packet's address is that of its first.
        before = self._unit_bytes * (len(members) - 1)
        addresses = tuple([d + before for d in last_entry[7]])
        return (members[0][0][0], 0, key, flow, empty, uses_pc + 2 * uses_next_pc, words, addresses, last_entry[8] + before)

    # ---- native translation (``tcg_jit.decoding``) ----
    def decoder(self) -> Program | None:
        """The decoder as a program to compile; ``None`` when there is none.  Compile process only."""
        load = self.all_drivers
        if load is None or not self.native:
            return None
        from .native import decoder_program

        return decoder_program(load())

    def native_slot(self, word: int, bits: int) -> tuple[str, int]:
        """What native translation has to know of the handler of an instruction: its key, and flags (``tcg_ir.slots``)."""
        from pyqemu.tcg_ir import slots

        index, _, key, flow, mere_jump, pc_words, _, addresses, _ = self._entry(word, bits)
        if index < 0:
            return "", slots.PYTHON
        if flow == FLOW_NEXT:
            flags = slots.NEXT_FLOW
            if key in self.fuse_first:
                flags |= 1 + sorted(self.fuse_first).index(key) << slots.FIRST_SHIFT
        elif flow == FLOW_BRANCH:
            flags = slots.BRANCH_FLOW
            if key.startswith(self.fuse_second) and not pc_words and not addresses:
                flags |= 1 + self._seconds.setdefault(key, len(self._seconds)) << slots.SECOND_SHIFT
        elif flow == FLOW_JUMP:
            flags = slots.JUMP_FLOW | slots.EMPTY * mere_jump
        elif flow in MORE_TARGETS:
            flags = slots.COMPUTED_FLOW | MORE_TARGETS[flow] << slots.OTHERS_SHIFT
        else:
            flags = slots.GO_ON_FLOW if flow == FLOW_SYSCALL else slots.END_FLOW
        return key, flags | slots.OWN_PC * (pc_words & 1) | slots.NEXT_PC * (pc_words >> 1)

    def native_pair(self, first: tuple[int, int], second: tuple[int, int]) -> str:
        """The key of the handler that does two instructions, words and bits of both given."""
        return self._pair_key(self._entry(*first)[2], self._entry(*second)[2])

    @staticmethod
    def _pair_key(first: str, second: str) -> str:
        return f"f.{first[2:]}+{second[2:]}"

    def untagged(self, key: str) -> str:
        """The handler that does what ``key`` does at addresses with tags, with the same record; empty: it accesses no memory, or does so
        already.
        """
        return UNTAGGED + key[2:] if key.startswith("i.") and self._profile(key)[4] else ""

    def trace(self, key: str) -> Function:
        """The IR of a handler, or of the native helper function NAME for ``fn:NAME``."""
        if key.startswith("fn:"):
            return self.functions[key[3:]]()
        from pyqemu.tcg_ir.threaded import begin, operand, trace_shared

        shared = trace_shared(key, self.layout, self.pc_shift)
        if shared is not None:
            return shared
        if key == TRAP_KEY:
            b = begin(key, self.layout)
            b.leave(EXIT_EXCEPTION, operand(b, 0))
            return b.function
        if key.startswith(UNTAGGED):
            return self.tracer.trace_untagged("i." + key[2:], self.address_bits)
        return self.tracer.trace(key)

    @cached_property
    def fingerprint(self) -> str:
        """Changes with the sources of this framework (their sizes and times), and with the choice of rows.

        The engine looks at the sources of the target's own package.
        """
        from _imp import source_hash  # hashlib and os take their time to load
        from posix import scandir

        with scandir(__file__.rpartition("/")[0]) as entries:
            files = sorted((e.name, e.stat()) for e in entries if e.name.endswith(".py"))
        sources = [(name, stat.st_size, stat.st_mtime_ns) for name, stat in files]
        return source_hash(0, repr((self.name, self._features, sources)).encode()).hex()

    def _python_row(self, cpu: Any, at: int) -> None:
        """Execute the instruction of the helper record at host address ``at``."""
        from ctypes import c_uint64

        whole = c_uint64.from_address(at + 24).value
        word, bits = whole >> 8, 8 * (whole & 0xFF)
        known = self._python.get(self._find[bits](word))
        if known is not None:
            module, name, operands = known
            getattr(__import__(module, fromlist=(name,)), name)(cpu, **operands(word))
            return
        row = self.table.decode(word, bits)
        assert row is not None and row.python is not None
        row.python(cpu, **self.table.operands(row, word))

    # ---- tools ----
    @cached_property
    def assembler(self) -> Assembler:
        from .assembler import Assembler

        return Assembler(self.table)

    def assemble(self, text: str, pc: int = 0, symbols: dict[str, int] | None = None) -> bytes:
        """Machine code of assembly text; raises ``AsmError``."""
        return self.assembler.assemble(text, pc, symbols)

    def decode(self, code: bytes, pc: int = 0) -> Decoded | None:
        """The instruction at the start of ``code``; ``None`` when there are too few bytes."""
        unit = self._unit_bytes
        if len(code) < unit:
            return None
        bits = self.table.length(int.from_bytes(code[:unit], self._order))
        if len(code) < bits // 8:
            return None
        word = int.from_bytes(code[: bits // 8], self._order)
        row = self.table.decode(word, bits)
        packet = row is not None and bool(self.isa.packet) and bool(row.pattern.fields[self.isa.packet].extract(word))
        return Decoded(pc, word, bits, row, packet)

    def disassemble(self, code: bytes, pc: int = 0) -> tuple[str, int]:
        """(text, bytes) of the first instruction or packet of ``code``; data directives for what is no instruction."""
        texts: list[str] = []
        at = 0
        while len(texts) < max(self.max_packet, 1):
            d = self.decode(code[at:], pc + at)
            if d is None or d.row is None:
                break
            texts.append(self.assembler.text(d.row, d.word, pc + at))
            at += d.bits // 8
            if not d.packet:
                return (texts[0] if len(texts) == 1 else "{ " + " ; ".join(texts) + " }"), at
        d = self.decode(code, pc)
        if d is None:
            return ".byte " + ", ".join(f"{b:#04x}" for b in code), len(code)
        return f".{d.bits // 8}byte {d.word:#x}", d.bits // 8

    def listing(self, code: bytes, pc: int = 0) -> list[str]:
        """One line per instruction or packet: address, bytes, text."""
        lines = []
        at = 0
        while at < len(code):
            text, size = self.disassemble(code[at:], pc + at)
            lines.append(f"{pc + at:#x}: {code[at : at + size].hex(' ')}  {text}")
            at += size
        return lines

    def explain(self, code: bytes, pc: int = 0) -> str:
        """Why the instruction at the start of ``code`` cannot be executed, or ``""``: for reports of EXC_UNIMPLEMENTED."""
        d = self.decode(code, pc)
        if d is None or d.row is None:
            return f"{self.disassemble(code, pc)[0]} is no instruction of {self.name}"
        if d.row.status:
            return f"{self.assembler.text(d.row, d.word, pc)!r} is not implemented: {d.row.status}"
        return ""


_ILLEGAL: Final[_Entry] = (-EXC_ILLEGAL, 0, "", "", False, 0, (), (), 0)


__all__ = ["EXC_ILLEGAL", "EXC_UNIMPLEMENTED", "FIRST_EXCEPTION", "TRAP_KEY", "UNTAGGED", "Decoded", "ScalarTarget"]
