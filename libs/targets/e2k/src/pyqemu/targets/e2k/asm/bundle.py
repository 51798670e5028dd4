"""One wide instruction under construction: channels, literals, conditions, and the bytes (encoding.md sections 1, 7.1, 11.4, 11.5)."""

from __future__ import annotations

import struct
from typing import Final, NamedTuple

from ..tables import ALES_LIT8, ALES_SRC3, Row
from .lexer import Expr, Place
from .literals import Literal, place_all
from .operands import Predicate

# Relocations that a bundle can need (section 12.1).
R_E2K_32_ABS: Final = 0
R_E2K_64_ABS_LIT: Final = 51
R_E2K_64_PC_LIT: Final = 54
R_E2K_32_SIZE: Final = 12
R_E2K_TLS_GDMOD, R_E2K_TLS_GDREL, R_E2K_TLS_IE, R_E2K_32_TLS_LE, R_E2K_64_TLS_LE = 70, 71, 74, 75, 76
R_E2K_GOT: Final = 108
R_E2K_GOTOFF: Final = 109
R_E2K_DISP: Final = 110
R_E2K_PREF: Final = 111
R_E2K_GOTPLT: Final = 114
R_E2K_ISLOCAL32: Final = 118
R_E2K_64_GOTOFF_LIT: Final = 256

LITERAL_RELOCATIONS: Final = {
    ("", 64): R_E2K_64_ABS_LIT, ("", 32): R_E2K_32_ABS, ("ABS", 64): R_E2K_64_ABS_LIT, ("ABS", 32): R_E2K_32_ABS,
    ("PCREL", 64): R_E2K_64_PC_LIT, ("GOTOFF", 64): R_E2K_64_GOTOFF_LIT, ("GOTOFF", 32): R_E2K_GOTOFF, ("GOT", 32): R_E2K_GOT,
    ("GOTPLT", 32): R_E2K_GOTPLT, ("TLS_LE", 64): R_E2K_64_TLS_LE, ("TLS_LE", 32): R_E2K_32_TLS_LE, ("TLS_IE", 32): R_E2K_TLS_IE,
    ("TLS_GDMOD", 32): R_E2K_TLS_GDMOD, ("TLS_GDREL", 32): R_E2K_TLS_GDREL, ("SIZE", 32): R_E2K_32_SIZE,
    ("ISLOCAL32", 32): R_E2K_ISLOCAL32,
}  # fmt: skip
_GOT_SYMBOL: Final = "_GLOBAL_OFFSET_TABLE_"  # without operator it is relative to the bundle

ALES_DEFAULT: Final = 0x01C0
# Stored in channels 2 and 5 although equal to the default, by the assembler for exactly v4 (1.3).
_V4_STORES: Final = ("pfmuls", "pfadds", "pfaddd", "pfsubs", "pfsubd", "pfhadds", "pfhsubs", "pfaddsubs")
_MAS_SHIFT: Final = {0: 21, 2: 14, 3: 7, 5: 0}
_FLUSHTS: Final = 0xD4100000
LOCAL_CHANNELS: Final = (0, 1, 3, 4)  # those that a branch condition of their own bundle can name (3.3)
_COMPARES: Final = ("ALOPF7", "ALOPF8", "ALOPF17")


class Fixup(NamedTuple):
    """A relocation at a byte offset."""

    offset: int
    kind: int
    expr: Expr
    place: Place


class AluOp:
    """An operation that wants a channel."""

    __slots__ = (
        "channel", "dst", "guard", "incr", "incr_guard", "lit8", "mas", "merge", "opce", "options", "pcnt", "place", "row", "sm",
        "src1", "src2", "src3", "upper",
    )  # fmt: skip

    def __init__(self, place: Place, options: dict[tuple[int, int], Row], sm: bool) -> None:
        self.place = place
        self.options = options  # (channel, partner or -1) -> row
        self.sm = sm
        self.src1 = self.src3 = self.dst = 0xC0
        self.src2: int | Literal = 0xC0
        self.lit8 = self.opce = self.mas = 0
        self.guard: Predicate | None = None
        self.pcnt: Predicate | None = None
        self.merge: Predicate | None = None
        self.incr: int = -1
        self.incr_guard: Predicate | None = None
        self.channel = self.upper = -1
        self.row = next(iter(options.values()))


class Mova(NamedTuple):
    """One array move; ``descriptor`` is its AAS syllable."""

    descriptor: int
    dst: int


class BundleBuilder:
    """Collects the items of a bundle and encodes it."""

    def __init__(self, iset: int, place: Place, bits: int = 64) -> None:
        self.iset = iset
        self.bits = bits  # of an address
        self.place = place
        self.ops: list[AluOp] = []
        self.literals: list[Literal] = []
        self.items = 0
        self.nop = -1  # -2: written without a number
        self.bare_nop = 0
        self.hs = 0
        self.ss: int | None = None
        self.ipd = -1
        self.transfer = ""  # mnemonic of the control transfer
        self.transfer_place = place
        self.cs0: int | None = None
        self.cs0_target: tuple[int, Expr, Place] | None = None
        self.cs1: int | None = None
        self.cs1_owner = ""
        self.set_names: set[str] = set()
        self.window: dict[str, int] = {}  # fields of the LTS0 word of setwd
        self.rpc: Predicate | None = None
        self.movas: dict[int, Mova] = {}
        self.elp: dict[int, int] = {}
        self.clp: dict[int, int] = {}
        self.clp_defined: set[int] = set()
        self.used_local: dict[int, Place] = {}
        self.sides: dict[str, tuple[int, int, Expr | None, Place]] = {}
        self.fixups: list[Fixup] = []

    # collecting

    def stub(self, bits: int, mask: int, place: Place, name: str) -> None:
        """Sets fields of SS; a field may be given once."""
        current = self.ss or 0
        if current & mask:
            place.fail(f"{name} conflicts with another item of the stub syllable")
        self.ss = current | bits

    def claim_cs0(self, value: int, place: Place, name: str) -> None:
        """Takes CS0."""
        if self.cs0 is not None:
            place.fail(f"{name}: the bundle has a control transfer or preparation already")
        self.cs0 = value

    def claim_cs1(self, value: int, place: Place, name: str, owner: str) -> None:
        """Takes CS1 or adds to it when ``owner`` is the same kind."""
        if self.cs1 is not None and self.cs1_owner != owner:
            place.fail(f"{name}: control syllable 1 is taken by {self.cs1_owner}")
        self.cs1 = (self.cs1 or 0) | value
        self.cs1_owner = owner

    def new_literal(self, expr: Expr, candidates: list[tuple[int, int]], place: Place) -> Literal:
        """A literal to be placed with the others."""
        literal = Literal(expr, candidates, len(self.literals), place)
        self.literals.append(literal)
        return literal

    # encoding

    def encode(self) -> bytes:
        """The bytes; afterwards ``fixups`` holds the relocations.  Raises ``AsmError``."""
        if self.sides:
            return self._encode_prefetch()
        self._choose_channels()
        self._check_condition()
        self._window_literal()
        lts, symbols = place_all(self.literals)
        cs1 = self._memory_specifiers()
        conditions = self._conditions()
        if self.ss is not None or self.ipd >= 0:
            if self.ss != _FLUSHTS:
                self.ss = (self.ss or 0) | (3 if self.ipd < 0 else self.ipd) << 30
        elif self.movas:
            self.ss = 3 << 30
        for index in self.movas:
            self.ss = (self.ss or 0) | 0x1000 << index
        return self._assemble(lts, symbols, cs1, conditions)

    def _choose_channels(self) -> None:
        ops = self.ops
        taken = 0

        def search(index: int) -> bool:
            nonlocal taken
            if index == len(ops):
                return True
            op = ops[index]
            for (channel, upper), row in op.options.items():
                bits = 1 << channel | (1 << upper if upper >= 0 else 0)
                if taken & bits:
                    continue
                taken |= bits
                op.channel, op.upper, op.row = channel, upper, row
                if search(index + 1):
                    return True
                taken &= ~bits
            return False

        if not search(0):
            names = ", ".join(op.row.mnemonic for op in ops)
            self.place.fail(f"no free channels for the operations of this bundle ({names})")

    def _check_condition(self) -> None:
        """A branch on what the bundle itself computes needs the operations that its condition names (11.2)."""
        kind, argument = (0, 0) if self.ss is None else (self.ss >> 5 & 15, self.ss & 31)
        if kind not in (8, 9) or not self.transfer:
            return
        if self.transfer not in ("ibranch", "rbranch"):
            self.transfer_place.fail(f"{self.transfer} cannot wait for %MLOCK, only ibranch and rbranch can")
        if kind == 8:
            speculative = {c for op in self.ops if op.sm for c in (op.channel, op.upper)}
            for i, channel in enumerate(LOCAL_CHANNELS):
                if argument >> i & 1 and channel not in speculative:
                    self.transfer_place.fail(f"%dt_al{channel} needs a speculative operation in channel {channel}")
            return
        if self.iset < 3:
            self.transfer_place.fail(f"a condition of this bundle needs instruction set 3 or later, this is {self.iset}")
        if argument >> 3 == 2:
            if 4 + (argument >> 1 & 3) not in self.clp_defined:
                self.transfer_place.fail(f"%clp{argument >> 1 & 3} needs an operation with the result @p{4 + (argument >> 1 & 3)}")
            return
        wanted = (argument >> 1 & 3,) if argument >> 3 == 0 else (2, 3) if argument & 4 else (0, 1)
        compares = {op.channel for op in self.ops if op.row.form in _COMPARES}
        for channel in (LOCAL_CHANNELS[i] for i in wanted):
            if channel not in compares:
                self.transfer_place.fail(f"%cmp{channel} needs a compare in channel {channel}")

    def _window_literal(self) -> None:
        if self.cs1 is None or not self.set_names:
            return
        opc = 1 if "vfrpsz" in self.set_names else 0 if self.set_names & {"setwd", "settr"} else 4
        self.cs1 |= opc << 28
        if opc <= 1:
            w = self.window
            value = (
                w.get("type", 0) << 17
                | w.get("rpsz", 0) << 12
                | w.get("wsz", 0) << 5
                | w.get("nfx", 0) << 4
                | w.get("dbl", 0) << 3
            )
            self.new_literal(Expr(value), [(32, 3)], self.place)

    def _memory_specifiers(self) -> int | None:
        word = 0
        for op in self.ops:
            if op.mas:
                for channel in (op.channel, op.upper):
                    if channel >= 0:
                        if channel not in _MAS_SHIFT:
                            op.place.fail(f"mas is not possible in channel {channel}")
                        word |= op.mas << _MAS_SHIFT[channel]
        if not word:
            return self.cs1
        if self.cs1 is not None:
            self.place.fail(f"mas needs control syllable 1, which is taken by {self.cs1_owner}")
        return 6 << 28 | word

    def _conditions(self) -> list[int]:
        """The 16-bit conditions in the order of allocation (7.1)."""
        out: list[int] = []
        if self.rpc is not None:
            out.append(2 << 14 | 0x2000 | (0x200 if self.rpc.negated else 0) | self.rpc.value)

        def want(kind: int, channel: int, predicate: Predicate, increment: bool = False) -> None:
            cluster, lane = divmod(channel, 3)
            opc = kind + cluster
            mask = 0x2000 if increment else 0x400 << lane
            negation = (0x80 << lane) if predicate.negated else 0
            for i, value in enumerate(out):
                if value >> 14 == opc and value & 0x7F == predicate.value:
                    if lane == 2 and value & 0x3000 and bool(value & 0x200) != predicate.negated:
                        continue  # bit 9 serves channel 2/5 and the increment (or RPC) together
                    out[i] |= mask | negation
                    return
            out.append(opc << 14 | mask | negation | predicate.value)

        for op in self.ops:
            for kind, predicate, increment in (
                (0, op.guard, False),
                (2, op.merge, False),
                (0, op.pcnt, False),
                (0, op.incr_guard, True),
            ):
                if predicate is not None:
                    want(kind, op.channel, predicate, increment)
                    if op.upper >= 0:
                        want(kind, op.upper, predicate, increment)
        if len(out) > 6:
            self.place.fail(f"{len(out)} different conditions in one bundle, at most six are possible")
        return out

    def _predicate_words(self) -> list[int]:
        defined = set(self.elp) | self.clp_defined
        for number, place in self.used_local.items():
            if number not in defined:
                place.fail(f"@p{number} is used but not defined in this bundle")
        levels = [0] * 7
        for number in sorted(self.clp_defined):
            value = self.clp[number]
            levels[number] = 1 + max(levels[value >> 10 & 7], levels[value >> 6 & 7])
            if levels[number] > 2:
                self.used_local.get(number, self.place).fail(f"@p{number} is the third predicate operation in a row, at most two can be")
        words = [0, 0, 0]
        count = 0
        for number, value in self.elp.items():
            words[number >> 1] |= value << (16 if number & 1 else 24)
            count = max(count, (number >> 1) + 1)
        for number, value in self.clp.items():
            words[number - 4] |= value
            count = max(count, number - 3)
        return words[:count]

    def _assemble(
        self, lts: list[int], symbols: list[tuple[int, Literal, int]], cs1: int | None, conditions: list[int]
    ) -> bytes:
        hs = self.hs
        head: list[int] = []
        if self.ss is not None:
            hs |= 0x1000
            head.append(self.ss & 0xFFFFFFFF)
        als: dict[int, tuple[int, int, str]] = {}
        for op in self.ops:
            for channel in (op.channel, op.upper):
                if channel >= 0:
                    first, second = encode_operation(op, channel)
                    als[channel] = first, second, op.row.mnemonic
        halves: list[int] = []
        stored = False
        ales25 = ALES_DEFAULT << 16 | ALES_DEFAULT
        for channel in sorted(als):
            word, ales, name = als[channel]
            hs |= 1 << 26 + channel
            head.append(word)
            if ales < 0:
                continue
            hs |= 1 << 20 + channel
            if channel not in (2, 5):
                halves.append(ales)
                continue
            if ales != ALES_DEFAULT or (self.iset == 4 and name in _V4_STORES):
                if self.iset < 4:
                    self.place.fail(f"{name} cannot stand in channel {channel} before instruction set 4")
                stored = True
            shift = 16 if channel == 2 else 0
            ales25 = ales25 & ~(0xFFFF << shift) | ales << shift
        cs0_offset = 0
        if self.cs0 is not None:
            hs |= 0x4000
            cs0_offset = 4 + 4 * len(head)
            head.append(self.cs0)
        if stored:
            head.append(ales25)
        if cs1 is not None:
            hs |= 0x8000
            head.append(cs1)
        hs |= len(head)
        for low in (0, 2):
            if low in self.movas or low + 1 in self.movas:
                first_dst = self.movas[low].dst if low in self.movas else 0
                halves.append(first_dst << 8 | (self.movas[low + 1].dst if low + 1 in self.movas else 0))
        halves += [self.movas[i].descriptor for i in sorted(self.movas)]
        if len(halves) & 1:
            halves.append(0)
        body = [halves[i] << 16 | halves[i + 1] for i in range(0, len(halves), 2)]
        pls = self._predicate_words()
        cds = [
            conditions[i] << 16 | (conditions[i + 1] if i + 1 < len(conditions) else 0)
            for i in range(0, len(conditions), 2)
        ]
        hs |= len(pls) << 18 | len(cds) << 16
        fixed = 1 + len(head) + len(body)
        total = fixed + len(lts) + len(pls) + len(cds)
        gap = total & 1
        total += gap
        if total > 16:
            self.place.fail(f"the wide instruction has {total} words, at most 16 are possible")
        nop = max(self.nop if self.nop >= 0 else int(self.nop == -2 and self.items > 1), self.bare_nop)
        hs |= nop << 7 | (total // 2 - 1) << 4
        words = [hs, *head, *body, *[0] * gap, *reversed(lts), *reversed(pls), *reversed(cds)]
        lts0 = fixed + gap + len(lts) - 1
        for index, literal, size in symbols:
            self._literal_fixup(literal, size, 4 * (lts0 - index - (1 if size == 64 else 0)))
        if self.cs0_target is not None:
            kind, expr, place = self.cs0_target
            self.fixups.append(Fixup(cs0_offset, kind, expr._replace(value=expr.value + cs0_offset), place))
        return struct.pack(f"<{len(words)}I", *words)

    def _literal_fixup(self, literal: Literal, size: int, offset: int) -> None:
        expr = literal.expr
        modifier = expr.modifier
        if expr.plus == _GOT_SYMBOL and not modifier:
            modifier = "PCREL"
        if size == 16 and not modifier:
            self.fixups.append(Fixup(offset + (2 if literal.mask in (1, 4) else 0), -16, expr, literal.place))
            return
        kind = LITERAL_RELOCATIONS.get((modifier, size))
        if kind is None:
            literal.place.fail(f"no relocation for a {size}-bit literal with @{modifier or 'ABS'}")
        if kind == R_E2K_64_PC_LIT:
            expr = expr._replace(value=expr.value + offset)
        self.fixups.append(Fixup(offset, kind, expr, literal.place))

    def _encode_prefetch(self) -> bytes:
        out = bytearray(16)
        for name, at in (("ct", 0), ("dpl", 8)):
            if name in self.sides:
                word, disp, expr, place = self.sides[name]
                struct.pack_into("<II", out, at, word, disp & 0xFFFFFFFF)
                if expr is not None:
                    self.fixups.append(Fixup(at + 4, R_E2K_32_ABS, expr, place))
        return bytes(out)


def encode_operation(op: AluOp, channel: int) -> tuple[int, int]:
    """(ALS, ALES or -1) of an operation in one of its channels (2.2)."""
    row = op.row
    upper = channel == op.upper
    memory = row.mas or row.form.startswith("AAUR")
    quads = {field for field, kind in row.operands if kind == "q" and row.pairs and not (field == "src1" and memory)}

    def code(field: str, value: int) -> int:
        """The register byte of this half of a pair (2.4); literals are the same in both."""
        if field not in quads or 0xC0 <= value < 0xDE:
            return value
        if value == 0xDF or value == 0xDE:
            return 0xDE + upper
        return value + upper

    src2 = op.src2 if isinstance(op.src2, int) else op.src2.code
    form = row.form
    als = op.sm << 31 | row.opcode << 24
    if form in ("ALOPF10", "ALOPF19", "AAURW", "AAURR"):
        als |= op.opce << 8 | code(
            "src3" if form in ("ALOPF10", "AAURW") else "dst", op.src3 if form in ("ALOPF10", "AAURW") else op.dst
        )
    elif form == "ALOPF16":
        als |= op.opce << 16 | 0xC000 | code("dst", op.dst)
    else:
        first = row.ext if row.ext >= 0 else op.opce if form == "ALOPF12_ICALLD" else code("src1", op.src1)
        als |= first << 16 | code("src2", src2) << 8
        if form in ("ALOPF3", "ALOPF13"):
            als |= code("src3", op.src3)
        elif form in ("ALOPF7", "ALOPF8"):
            als |= row.cmpop << 5 | op.dst
        else:
            als |= code("dst", op.dst)
    if not row.opc2:
        return als, -1
    low = op.src3 if row.ales_lo == ALES_SRC3 else op.lit8 if row.ales_lo == ALES_LIT8 else row.ales_lo
    return als, row.opc2 << 8 | low
