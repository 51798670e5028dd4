"""Random well-formed bundles, weighted over all operations: food for differential tests and fuzzing.

Rows are drawn by form first, so that the 512 truth-table operations do not crowd out the rest.  What comes out passes the strict decoder;
registers stay within the limits given, so a window of that size executes it.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final

from .asm.bundle import AluOp, BundleBuilder, Mova
from .asm.lexer import AsmError, Expr, Place
from .asm.literals import candidates
from .asm.operands import Predicate
from .decode import DecodeError, decode
from .registers import STATE_REGISTERS
from .tables import ALES_LIT8, ROWS, UNINDEXED, Row

__all__ = ["SHAPES", "Limits", "RandomBundles", "computational"]

#: Ways in which each operation is written when variety is limited.
SHAPES: Final = 3
_CONSTANT: Final = -1

AAU_MAS: Final = 0x3F
_PLACE: Final = Place("<random>", 1, 1)
_EDGES: Final = (0, 1, -1, 0x7F, 0x80, 0x7FFF, 0x8000, 0x7FFFFFFF, -0x80000000, 0x7FFFFFFFFFFFFFFF, -0x8000000000000000)
#: Access specifiers: big-endian, misaligned, checks, early load, wait lock, cache policies, flush, invalidation; rarely a privileged one.
_SPECIFIERS: Final = (8, 8, 0x10, 0x18, 2, 3, 4, 7, 7, 0x20, 0x60, 0xF, 0x1F, 1, 5, 6, 0x47)
_AIM: Final = 0x05A5A5A5  # displacement of a direct branch until the size of the bundle is known


class Limits:
    """How many registers of each group may appear; groups with 0 are not used."""

    def __init__(self, window: int = 32, rotating: int = 16, globals_: int = 32, predicates: int = 32) -> None:
        self.window = window  # %r0 ...
        self.rotating = rotating  # %b[0] ...
        self.globals = globals_  # %g0 ...
        self.predicates = predicates


def computational(row: Row) -> bool:
    """Rows that read and write registers and predicates only: no memory, state registers or control transfer."""
    special = ("ALOPF10", "ALOPF15", "ALOPF16", "ALOPF19", "ALOPF12_IBRANCHD", "ALOPF12_ICALLD", "AAURW", "AAURR")
    return not row.mas and row.form not in special


class RandomBundles:
    """A source of bundles for one instruction set; the same seed gives the same bundles."""

    def __init__(
        self,
        rnd: Random,
        iset: int,
        allow: Callable[[Row], bool] = computational,
        limits: Limits | None = None,
        *,
        control: bool = False,
        speculative: float = 0.1,
        variety: int = 0,
    ) -> None:
        """``control``: also loop and control items, transfers, array moves, access specifiers and counters as conditions;
        ``speculative``: share of operations with ``,sm``; ``variety``: so many truth tables, literals of 8 bits and shapes of predicate
        logic, drawn once (0: all of them), and ``SHAPES`` for each row, for an engine that compiles each of them anew."""
        self.rnd = rnd
        self.iset = iset
        self.limits = limits or Limits()
        counts = ((0x80, self.limits.window), (0, self.limits.rotating), (0xE0, self.limits.globals))
        self._counts = {base: count for base, count in counts if count}
        self._groups = list(self._counts)
        self.control = control
        self.speculative = speculative
        self._shapes: dict[int, list[dict[str, int]]] | None = {} if variety else None
        self._palette = rnd.getrandbits(64)
        self._bytes = [rnd.randrange(256) for _ in range(variety)] or range(256)
        self._logic = [self._clps() for _ in range(variety)]
        groups: dict[str, list[Row]] = {}
        for row in ROWS[:UNINDEXED]:
            branch = row.form in ("ALOPF12_IBRANCHD", "ALOPF12_ICALLD")  # they need a stub syllable of their own
            if row.exists_in(iset) and not branch and allow(row) and self._placeable(row):
                kind = "plog" if row.mnemonic.startswith(("plog_", "qplog_")) else f"{row.form}.{row.opc2}"
                groups.setdefault(kind, []).append(row)
        if not groups:
            raise ValueError("no operation is allowed")
        if variety and "plog" in groups:
            groups["plog"] = rnd.sample(groups["plog"], min(2 * variety, len(groups["plog"])))
        self.groups = [groups[kind] for kind in sorted(groups)]

    def _placeable(self, row: Row) -> bool:
        """Before v4 nothing but the default ALES fits channels 2 and 5 (encoding.md 1.3)."""
        return self.iset >= 4 or not set(row.channels) <= {2, 5} or not row.opc2 or (row.opc2, row.ales_lo) == (1, 0xC0)

    def bundle(self, most: int = 6) -> bytes:
        """One bundle of 1 to ``most`` operations."""
        while True:
            b = BundleBuilder(self.iset, _PLACE)
            for _ in range(self.rnd.randint(1, most)):
                b.ops.append(self._operation(b, self.row()))
            if self.rnd.random() < 0.3:
                self._predicates(b)
            try:
                if self.control:
                    self._control(b)
                code = b.encode()
                code = self._aim(code)
                decode(code, 0, self.iset)
            except (AsmError, DecodeError):
                continue  # no room for channels, literals or conditions, or a forbidden mix of load and store: draw again
            return code

    def row(self) -> Row:
        """A row: a group by even chance, then one of its rows."""
        return self.rnd.choice(self.rnd.choice(self.groups))

    def single(self, row: Row) -> bytes:
        """A bundle with this operation alone."""
        b = BundleBuilder(self.iset, _PLACE)
        b.ops.append(self._operation(b, row))
        return b.encode()

    def _register(self, even: bool, base: int = -1) -> int:
        """A register, of the group that begins at ``base`` or of any."""
        if base < 0:
            base = self.rnd.choice(self._groups)
        code = base + self.rnd.randrange(self._counts[base])
        return code & ~1 if even else code

    def _shape(self, row: Row) -> dict[str, int]:
        """How an operation is written: its operands' groups (the first register of one, or ``_CONSTANT``), speculation, specifier."""
        if self._shapes is None:
            return self._draw_shape(self.rnd, row)
        shapes = self._shapes.get(row.index)
        if shapes is None:
            rnd = Random(f"{self._palette}/{row.index}")
            shapes = self._shapes[row.index] = [self._draw_shape(rnd, row) for _ in range(SHAPES)]
        return self.rnd.choice(shapes)

    def _draw_shape(self, rnd: Random, row: Row) -> dict[str, int]:
        shape = {"sm": int(rnd.random() < self.speculative), "mas": 0}
        for field, kind in row.operands:
            constant = {"src1": 0.15, "src2": 0.3, "dst": 0.02}.get(field, 0.0)
            if rnd.random() < constant and (kind != "q" or field == "dst"):
                shape[field] = _CONSTANT
            else:
                shape[field] = rnd.choice(self._groups)
        if self.control and row.mas and row.form != "ALOPF10" and rnd.random() < 0.25:
            shape["mas"] = rnd.choice(_SPECIFIERS)
        return shape

    def _predicate(self) -> Predicate:
        return Predicate(0x60 + self.rnd.randrange(self.limits.predicates), self.rnd.random() < 0.5)

    def _literal(self, b: BundleBuilder, kind: str) -> Expr:
        rnd = self.rnd
        value = rnd.choice(_EDGES) if rnd.random() < 0.4 else rnd.getrandbits(rnd.choice((4, 8, 16, 32, 64)))
        if kind != "d":
            value = (value & 0xFFFFFFFF ^ 0x80000000) - 0x80000000
        return Expr((value & (1 << 64) - 1 ^ 1 << 63) - (1 << 63))

    def _operation(self, b: BundleBuilder, row: Row) -> AluOp:
        rnd = self.rnd
        if row.pairs:
            options = dict.fromkeys(rnd.sample(row.pairs, len(row.pairs)), row)
        else:
            usable = [
                c
                for c in row.channels
                if self.iset >= 4 or c not in (2, 5) or not row.opc2 or (row.opc2, row.ales_lo) == (1, 0xC0)
            ]
            options = {(c, -1): row for c in rnd.sample(usable, len(usable))}
        # A stored literal of one draw must fit wherever the search puts the operation, so all its channels stay open.
        shape = self._shape(row)
        op = AluOp(_PLACE, options, bool(shape["sm"]))
        printed = dict(
            zip([f for f, _ in row.operands if f in ("src1", "src2", "src3", "dst")], row.print_kinds, strict=False)
        )
        for field, kind in row.operands:
            if field in ("src1", "src2", "src3", "dst"):
                base = shape[field]
                if base != _CONSTANT:
                    setattr(op, field, self._register(kind == "q", base))
                elif field == "src1":
                    op.src1 = 0xC0 + rnd.randrange(32)
                elif field == "dst":
                    op.dst = 0xDF
                else:
                    e = self._literal(b, printed.get("src2", kind))
                    if 0 <= e.value <= 15:
                        op.src2 = 0xC0 + e.value
                    else:
                        op.src2 = b.new_literal(e, candidates(e, printed.get("src2", kind), [], _PLACE), _PLACE)
            elif field == "pdst":
                op.dst = rnd.randrange(self.limits.predicates)
            elif field == "mrgpred":
                op.merge = self._predicate()
            elif field == "sreg@7-0" or field == "sreg@23-16":
                number = rnd.choice([n for n, lo, hi, _ in STATE_REGISTERS.values() if lo <= self.iset <= hi])
                op.dst, op.opce = (number, 0) if field == "sreg@7-0" else (op.dst, number)
            elif field == "aad":
                op.opce |= rnd.randrange(32) << 11
            elif field == "aasti":
                op.opce |= rnd.randrange(16) << 7
        if row.form.startswith("AAUR"):
            op.mas = AAU_MAS
        if row.ales_lo == ALES_LIT8:
            op.lit8 = rnd.choice(self._bytes)
        if rnd.random() < 0.15:
            op.guard = self._predicate()
        if self.control:
            op.mas = op.mas or shape["mas"]
            self._op_control(op, row)
        return op

    def _op_control(self, op: AluOp, row: Row) -> None:
        """A counter as condition, an increment."""
        rnd = self.rnd
        if rnd.random() < 0.08:
            op.pcnt = Predicate(0x40 + rnd.randrange(4), rnd.random() < 0.3)
        if row.form in ("ALOPF10", "ALOPF19") and rnd.random() < 0.5:
            op.incr = rnd.randrange(8)
            op.opce |= 4 | op.incr << 4
            if rnd.random() < 0.2:
                op.incr_guard = self._predicate()

    def _control(self, b: BundleBuilder) -> None:
        """Header, stub and control syllables."""
        rnd = self.rnd
        if rnd.random() < 0.15:
            b.hs |= 0x400  # loop_mode
        if rnd.random() < 0.05:
            b.hs |= 0x2000  # set_mark
        if rnd.random() < 0.25:
            for at in (16, 18, 21):  # alc, abp, abn
                if rnd.random() < 0.6:
                    b.stub(rnd.randrange(4) << at, 3 << at, _PLACE, "advance")
        if rnd.random() < 0.04:
            b.stub(rnd.choice((1 << 29, 1 << 28, 1 << 27)), 0, _PLACE, "stub")  # eap, bap, srp
        draw = rnd.random()
        if draw < 0.12:
            self._sets(b)
        elif draw < 0.15:
            b.claim_cs1(3 << 28 | rnd.choice((1, 4, 8, 12, 32)), _PLACE, "wait", "wait")
        elif draw < 0.17:
            b.claim_cs1(7 << 28 | rnd.randrange(1, 4), _PLACE, "flush", "flush")
        draw = rnd.random()
        if draw < 0.12:
            b.transfer = "ibranch"
            b.claim_cs0(_AIM, _PLACE, "ibranch")
            b.stub(self._condition(), 0, _PLACE, "ibranch")
        elif draw < 0.18:
            b.transfer = "ct"
            b.stub(rnd.randrange(1, 4) << 10 | self._condition(), 0, _PLACE, "ct")
            if rnd.random() < 0.4 and b.cs1 is None:
                b.claim_cs1(5 << 28 | rnd.randrange(self.limits.window // 2 + 2), _PLACE, "call", "call")
        elif draw < 0.26:
            ctpr, opc = rnd.choice(((1, 0), (2, 0), (3, 0), (2, 1), (1, 2), (3, 3)))
            value = {2: 3, 3: 0}.get(opc, rnd.randrange(1, 64))
            b.claim_cs0(ctpr << 30 | opc << 28 | value, _PLACE, "prepare")
        if rnd.random() < 0.15:
            for channel in rnd.sample(range(4), rnd.randrange(1, 4)):
                opc = rnd.choice((1, 2, 3, 4, 7) if self.iset >= 5 else (1, 2, 3, 4))
                word = rnd.getrandbits(1) << 15 | opc << 12 | rnd.randrange(32) << 6 | rnd.getrandbits(1)
                word |= rnd.choice((0, 0, 4, 8, 16)) << 1
                b.movas[channel] = Mova(word, 0xDF if rnd.random() < 0.05 else self._register(False))

    def _sets(self, b: BundleBuilder) -> None:
        """setwd, setbn and setbp that leave the operands of the limits inside the window."""
        rnd = self.rnd
        rotating = max(self.limits.rotating, 2)
        most = max(self.limits.window, 8)
        if rnd.random() < 0.4:
            wsz = rnd.randrange(most // 2, most // 2 + 8)
            b.window.update(wsz=wsz, nfx=rnd.getrandbits(1))
            if self.iset >= 3:
                b.window["dbl"] = rnd.getrandbits(1)
            b.claim_cs1(0, _PLACE, "setwd", "set*")
            b.set_names.add("setwd")
        if rnd.random() < 0.6:
            rsz = rnd.randrange((rotating + 1) // 2 - 1, most // 2 - 1) if most > rotating + 2 else (rotating + 1) // 2 - 1
            rbs = rnd.randrange(max(most // 2 - rsz - 1, 1))
            b.claim_cs1(1 << 26 | rnd.randrange(rsz + 1) << 12 | rsz << 6 | rbs, _PLACE, "setbn", "set*")
            b.set_names.add("setbn")
        if rnd.random() < 0.5:
            b.claim_cs1(1 << 27 | rnd.randrange(32) << 18, _PLACE, "setbp", "set*")
            b.set_names.add("setbp")

    def _condition(self) -> int:
        rnd = self.rnd
        kind = rnd.choice((1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 14, 15))
        return kind << 5 | (rnd.randrange(self.limits.predicates) if kind in (2, 3, 6, 7, 14, 15) else 0)

    def _aim(self, code: bytes) -> bytes:
        """A direct branch goes to the next bundle, so that what follows is executed whether it is taken or not."""
        mark = _AIM.to_bytes(4, "little")
        if code.count(mark) != 1 or code.find(mark) % 4:
            return code
        return code.replace(mark, (len(code) // 8).to_bytes(4, "little"))

    def _predicates(self, b: BundleBuilder) -> None:
        """One or two predicate operations with their sources."""
        rnd = self.rnd
        clps = rnd.choice(self._logic) if self._logic else self._clps()
        for number in range(2 * len(clps)):
            b.elp[number] = self._predicate().value
        for number, clp in enumerate(clps, 4):
            b.clp[number] = clp | rnd.randrange(self.limits.predicates)
            b.clp_defined.add(number)

    def _clps(self) -> list[int]:
        """One or two operations on local predicates, without their destinations."""
        clps = [self._clp(0, 1)]
        if self.rnd.random() < 0.4:
            clps.append(self._clp(self.rnd.randrange(5), self.rnd.randrange(4)))
        return clps

    def _clp(self, first: int, second: int) -> int:
        rnd = self.rnd
        opc = rnd.choice((0, 1, 3))
        return opc << 14 | rnd.getrandbits(1) << 13 | first << 10 | rnd.getrandbits(1) << 9 | second << 6 | 0x20
