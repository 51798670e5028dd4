"""A table: the rows of an instruction set that exist for one choice of features, and the functions generated from them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pyqemu.tcg_ir import THREADED_PARAMS, Function, IRError, Value

from .decoder import decoder_source
from .driver import HELPER_KEY, driver_source
from .errors import EncodingError, TableError
from .flow import FLOW_JUMP, FLOW_NEXT, FLOW_TRAP
from .isa import Isa
from .operands import RegisterClass
from .rows import Row, Shape
from .verbs import NEXT, Flow, FlowError, Insn, check_results

if TYPE_CHECKING:
    import random

#: A row's record: handler key, operand words, displacements of address operands, displacement of the label (or None).
Plan = tuple[str, tuple[int, ...], tuple[int, ...], int | None]
_KEY: Final = re.compile(r"([\w.]+?)(?:\[(.*)\])?")


class Profile(NamedTuple):
    """What a handler needs besides its operands, found by tracing its meaning once."""

    flow: str  # FLOW_*
    uses_pc: bool
    uses_next_pc: bool
    empty: bool  # does nothing but jump
    guest: bool  # accesses guest memory


_HELPER_PROFILE: Final = Profile(FLOW_NEXT, False, False, False, True)


class Table:
    """Decoder, drivers and text of one instruction set with one set of features.

    ``find[bits](word)`` gives a row's index or -1; ``rows[index]`` the row; ``fields[index](word)`` its operand values; ``source`` the
    generated text.  Building one reports every mistake of the rows as ``TableError``.
    """

    def __init__(self, isa: Isa, features: Iterable[str] | None = None) -> None:
        """``features``: names that rows may need; ``None``: all rows."""
        self.isa: Final = isa
        on = None if features is None else frozenset(features)
        self.rows: Final = [r.analyse() for r in isa.rows if on is None or on.issuperset(r.needs.split())]
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
        self._profiles: Final[dict[str, Profile]] = {}

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

    # ---- handlers ----
    def global_name(self, name: str) -> Any:
        """An object that the generated source names."""
        return self._ns[name]

    def parse_key(self, key: str) -> list[tuple[Shape, dict[str, int]]]:
        """The meanings and static fields of a handler key: ``i.NAME[k=v,...]``, joined by ``|`` in a packet."""
        out = []
        for part in key.removeprefix("i.").split("|"):
            m = _KEY.fullmatch(part)
            if m is None or m[1] not in self.shapes:
                raise KeyError(f"no handler {key!r} in {self.isa.name}")
            pairs = [p.partition("=") for p in (m[2] or "").split(",") if p]
            out.append((self.shapes[m[1]], {n: int(v) for n, _, v in pairs}))
        return out

    def profile(self, key: str) -> Profile:
        profile = _HELPER_PROFILE if key == HELPER_KEY else self._profiles.get(key)
        if profile is None:
            asked = set()
            b = Insn(Function(key, THREADED_PARAMS), self.isa.layout)

            def ask(what: str) -> Value:
                asked.add(what)
                return b.param("ip")  # any i64 that is not a constant

            b.pc_value = lambda: ask("pc")
            b.next_pc_value = lambda: ask("next_pc")
            flow = self._handler_body(b, key, 0, [])
            if flow.kind == "syscall":
                asked.add("next_pc")
            insts = [i for block in b.function.blocks for i in block.insts]
            guest = any(i[0].effect == "guest" for i in insts)
            writes = any(i[0].effect in ("write", "guest", "fp", "call", "fence", "control") for i in insts)
            profile = Profile(flow.kind, "pc" in asked, "next_pc" in asked, flow.kind in (FLOW_JUMP, FLOW_NEXT) and not writes, guest)
            self._profiles[key] = profile
        return profile

    def _handler_body(self, b: Insn, key: str, first_word: int, addresses: list[int]) -> Flow:
        """Read, compute and commit; operands start at word ``first_word`` of the record, address operands at these bytes."""
        slots = self.parse_key(key)
        at = 8 * first_word
        work = []
        used = 0
        for shape, statics in slots:
            meaning = shape.meaning
            ident = meaning.name.replace(".", "_")
            own = [s for s in shape.addresses if s.name not in ("pc", "next_pc")]
            addr = addresses[used : used + len(own)] or [0] * len(own)
            used += len(own)
            try:
                returned = self._ns[f"eval_{ident}"](b, meaning.func, at, addr, statics)
                results = check_results(returned, meaning.signature.results, meaning.name)
            except (TypeError, AttributeError, IRError, FlowError) as e:
                raise TableError(meaning.where, f"{meaning.name}: {e}") from e
            work.append((ident, results, at, b.take_flow()))
            at += 8 * shape.words
        flow = join_flows([w[3] for w in work])
        if flow.kind != FLOW_TRAP:
            for ident, results, place, _ in work:
                self._ns[f"put_{ident}"](b, results, place)
        return flow

    def _trace_fused(self, key: str) -> Function:
        """The handler of two instructions, one after the other: the operands of both stand in its record (``ScalarTarget.fuse_first``)."""
        b = Insn(Function(key, THREADED_PARAMS), self.isa.layout)
        word = 1
        flow = NEXT
        for part in key[2:].split("+"):
            if flow.kind != FLOW_NEXT:
                raise KeyError(f"no handler {key!r} in {self.isa.name}: the first of a pair goes on behind itself")
            flow = self._handler_body(b, "i." + part, word, [])
            word += sum(s.words for s, _ in self.parse_key("i." + part))
        b.finish_handler(flow, word - 1, self.isa.pc_shift)
        return b.function

    def trace(self, key: str) -> Function:
        """The IR of the handler ``key``: operands from its record."""
        if key.startswith("f."):
            return self._trace_fused(key)
        profile = self.profile(key)
        slots = self.parse_key(key)
        words = sum(s.words for s, _ in slots)
        b = Insn(Function(key, THREADED_PARAMS), self.isa.layout)
        at = 8 + 8 * words
        if profile.uses_pc:
            b.pc_value = b.record_word(at)
            at += 8
        if profile.uses_next_pc:
            b.next_pc_value = b.record_word(at)
            at += 8
        count = sum(1 for s, _ in slots for a in s.addresses if a.name not in ("pc", "next_pc"))
        b.before_guest_access = lambda: b.set("fault_ip", b.param("ip"))
        flow = self._handler_body(b, key, 1, [at + 8 * i for i in range(count)])
        b.finish_handler(flow, at // 8 - 1 + count, self.isa.pc_shift)
        return b.function

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


def join_flows(flows: list[Flow]) -> Flow:
    """How a packet ends: as its last instruction does; the others must go on."""
    for flow in flows[:-1]:
        if flow.kind not in (FLOW_NEXT, FLOW_TRAP):
            raise FlowError(f"{flow!r} is not the last of its packet")
        if flow.kind == FLOW_TRAP:
            return flow
    return flows[-1]
