"""A table: the rows of an instruction set that exist for one choice of features, and the functions generated from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final

from .decoder import decoder_source
from .driver import driver_source
from .errors import EncodingError
from .flow import FLOW_TRAP
from .isa import Isa
from .operands import RegisterClass
from .rows import Row, Shape
from .tracer import Tracer, join_flows
from .verbs import Flow, FlowError, Insn, check_results

if TYPE_CHECKING:
    import random

#: A row's record: handler key, operand words, displacements of address operands, displacement of the label (or None).
Plan = tuple[str, tuple[int, ...], tuple[int, ...], int | None]


class Table(Tracer):
    """Decoder, drivers and text of one instruction set with one set of features.

    ``find[bits](word)`` gives a row's index or -1; ``rows[index]`` the row; ``fields[index](word)`` its operand values; ``source`` the
    generated text.  Building one reports every mistake of the rows as ``TableError``.
    """

    def __init__(self, isa: Isa, features: Iterable[str] | None = None) -> None:
        """``features``: names that rows may need; ``None``: all rows."""
        super().__init__(isa, features)
        self.rows: Final = [r.analyse() for r in self.declared]
        self.index: Final = {r.name: i for i, r in enumerate(self.rows)}
        self.shapes: Final[dict[str, Shape]] = {r.shape.meaning.name: r.shape for r in self.rows if r.shape is not None}
        plans, drivers, names = driver_source(self.rows, list(self.shapes.values()), isa.layout)
        #: What a runner executes: length, find and plan functions.
        self.runner_source: Final = f"def length(w):\n    return {isa.length}\n" + decoder_source(self.rows) + plans
        self.source: Final = self.runner_source + drivers
        self._ns: Final = names
        exec(compile(self.source, f"<drivers of {isa.name}>", "exec"), names)
        self.length: Final[Callable[[int], int]] = names["length"]
        self.find: Final[dict[int, Callable[[int], int]]] = {b: names[f"find_{b}"] for b in sorted({r.pattern.bits for r in self.rows})}
        self.fields: Final[list[Callable[[int], tuple[int, ...]]]] = [names[f"fields_{i}"] for i in range(len(self.rows))]
        self.plans: Final[list[Callable[[int], Plan] | None]] = [names.get(f"plan_{i}") for i in range(len(self.rows))]

    # ---- decoding ----
    def decode(self, word: int, bits: int) -> Row | None:
        """The row of a whole instruction word, or ``None``."""
        find = self.find.get(bits)
        index = find(word) if find is not None else -1
        return None if index < 0 else self.rows[index]

    def operands(self, row: Row, word: int) -> dict[str, int]:
        """Operand values by field name."""
        names = [n for n in row.pattern.fields if n != self.isa.packet]
        return dict(zip(names, self.fields[self.index[row.name]](word), strict=True))

    def encode(self, row: Row, values: dict[str, int], *, packet: bool = False) -> int:
        """The word of a row with these operand values; raises ``EncodingError`` when one does not fit its field."""
        word = row.pattern.value | row.pattern.ones
        for name, field in row.pattern.fields.items():
            if name == self.isa.packet:
                word |= field.insert(int(packet))
            else:
                word |= field.insert(row.kind(name).raw(values[name], field))
        if not row.guard_holds(word):
            raise EncodingError(f"the operands of {row.name!r} break its condition {row.guard!r}")
        return word

    def random_word(self, rng: random.Random, row: Row, *, packet: bool = False) -> int:
        """A word that decodes as ``row``: random fields, random ignored bits.  Raises ``TableError`` when none is found."""
        p = row.pattern
        for _ in range(1000):
            word = p.value | rng.getrandbits(p.bits) & ~p.mask
            if self.isa.packet in p.fields:
                field = p.fields[self.isa.packet]
                word = word & ~field.insert(1) | field.insert(int(packet))
            if self.find[p.bits](word) == self.index[row.name]:
                return word
        raise row.error("no word decodes as this row: others take them all")

    def to_bytes(self, word: int, bits: int) -> bytes:
        return word.to_bytes(bits // 8, "big" if self.isa.big else "little")

    # ---- constant operands ----
    def emit(self, b: Insn, row: Row, word: int, pc: int, next_pc: int) -> Flow:
        """Append one instruction with constant operands; returns how it ends, which the caller turns into control flow."""
        return self.emit_packet(b, [(row, word)], pc, next_pc)

    def emit_packet(self, b: Insn, slots: list[tuple[Row, int]], pc: int, next_pc: int) -> Flow:
        """All of a packet with constant operands: read and compute all, then commit all."""
        b.constant_pc(pc, next_pc)
        work = []
        for row, word in slots:
            if row.shape is None:
                raise FlowError(f"{row.name} cannot be part of a region: {row.status or 'Python executes it'}")
            meaning = row.shape.meaning
            results = self._ns[f"emit_{self.index[row.name]}"](b, meaning.func, word, pc)
            work.append((row, word, check_results(results, meaning.signature.results, meaning.name), b.take_flow()))
        flow = join_flows([w[3] for w in work])
        if flow.kind != FLOW_TRAP:
            for row, word, results, _ in work:
                self._ns[f"commit_{self.index[row.name]}"](b, results, word)
        return flow

    # ---- names ----
    def global_name(self, name: str) -> Any:
        """An object that the generated source names."""
        return self._ns[name]

    # ---- checks ----
    def check(self) -> None:
        """Trace every handler of every row (all values of small static fields): reports what only tracing can find."""
        import random

        rng = random.Random(1)
        for row, plan in zip(self.rows, self.plans, strict=True):
            if plan is None or row.shape is None:
                continue
            for _ in range(32 if row.shape.statics else 1):
                self.trace(plan(self.random_word(rng, row))[0])

    def writes(self, row: Row, word: int) -> frozenset[int]:
        """Offsets of the registers that an instruction writes."""
        out = set()
        if row.shape is not None:
            for slot in row.shape.outs:
                source = row.out_sources[slot.name]
                assert isinstance(source.kind, RegisterClass)
                n = source.const if source.field is None else source.field.extract(word)
                out.add(source.kind.write_offsets(self.isa.layout)[n])
        return frozenset(out)
