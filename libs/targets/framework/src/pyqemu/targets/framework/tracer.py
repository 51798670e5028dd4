"""Handlers of an instruction set: their IR, from the meanings that their keys name.

The compile process needs this and nothing else of a table.  It looks at single rows when their handlers are asked for: a thousand rows
take half a second, and a program uses a few hundred meanings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, Final, NamedTuple

from pyqemu.tcg_ir import THREADED_PARAMS, Function, IRError, Value

from .driver import HELPER_KEY, shape_source
from .errors import TableError
from .flow import FLOW_JUMP, FLOW_NEXT, FLOW_TRAP
from .isa import Isa
from .rows import Row, Shape
from .verbs import NEXT, Flow, FlowError, Insn, UntaggedInsn, check_results

_KEY: Final = re.compile(r"([\w.]+?)(?:\[(.*)\])?")


class Profile(NamedTuple):
    """What a handler needs besides its operands, found by tracing its meaning once."""

    flow: str  # FLOW_*
    uses_pc: bool
    uses_next_pc: bool
    empty: bool  # does nothing but jump
    guest: bool  # accesses guest memory


_HELPER_PROFILE: Final = Profile(FLOW_NEXT, False, False, False, True)


class Tracer:
    """Makes the handlers of the rows of ``isa`` that exist with ``features`` (``None``: of all rows)."""

    def __init__(self, isa: Isa, features: Iterable[str] | None = None) -> None:
        self.isa: Final = isa
        on = None if features is None else frozenset(features)
        #: The rows that exist.
        self.declared: Final[list[Row]] = [r for r in isa.rows if on is None or on.issuperset(r.needs.split())]
        self._profiles: Final[dict[str, Profile]] = {}
        #: The first row of each meaning, which lays out its operands.
        self._first: Final[dict[str, Row]] = {}
        for row in self.declared:
            if row.meaning is not None:
                self._first.setdefault(row.meaning.name, row)
        self._made: Final[dict[str, tuple[Callable[..., Any], Callable[..., Any]]]] = {}

    def shape(self, name: str) -> Shape | None:
        """How records keep the operands of the meaning of this name; ``None`` when there is no such meaning."""
        row = self._first.get(name)
        return None if row is None else row.analyse().shape

    def _drivers(self, shape: Shape) -> tuple[Callable[..., Any], Callable[..., Any]]:
        """The functions that compute a meaning with operands from a record, and that write its results."""
        name = shape.meaning.name
        made = self._made.get(name)
        if made is None:
            source, names = shape_source(shape, self.isa.layout)
            exec(compile(source, f"<drivers of {name}>", "exec"), names)
            ident = name.replace(".", "_")
            made = self._made[name] = names[f"eval_{ident}"], names[f"put_{ident}"]
        return made

    def parse_key(self, key: str) -> list[tuple[Shape, dict[str, int]]]:
        """The meanings and static fields of a handler key: ``i.NAME[k=v,...]``, joined by ``|`` in a packet."""
        out = []
        for part in key.removeprefix("i.").split("|"):
            m = _KEY.fullmatch(part)
            shape = self.shape(m[1]) if m is not None else None
            if m is None or shape is None:
                raise KeyError(f"no handler {key!r} in {self.isa.name}")
            pairs = [p.partition("=") for p in (m[2] or "").split(",") if p]
            out.append((shape, {n: int(v) for n, _, v in pairs}))
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
            evaluate, put = self._drivers(shape)
            own = [s for s in shape.addresses if s.name not in ("pc", "next_pc")]
            addr = addresses[used : used + len(own)] or [0] * len(own)
            used += len(own)
            try:
                returned = evaluate(b, meaning.func, at, addr, statics)
                results = check_results(returned, meaning.signature.results, meaning.name)
            except (TypeError, AttributeError, IRError, FlowError) as e:
                raise TableError(meaning.where, f"{meaning.name}: {e}") from e
            work.append((put, results, at, b.take_flow()))
            at += 8 * shape.words
        flow = join_flows([w[3] for w in work])
        if flow.kind != FLOW_TRAP:
            for put, results, place, _ in work:
                put(b, results, place)
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
        return self._trace(key, Insn(Function(key, THREADED_PARAMS), self.isa.layout))

    def trace_untagged(self, key: str, bits: int) -> Function:
        """The IR of the handler ``key`` where ``bits`` bits of guest addresses count."""
        return self._trace(key, UntaggedInsn(Function(key, THREADED_PARAMS), self.isa.layout, bits))

    def _trace(self, key: str, b: Insn) -> Function:
        profile = self.profile(key)
        slots = self.parse_key(key)
        words = sum(s.words for s, _ in slots)
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


def join_flows(flows: list[Flow]) -> Flow:
    """How a packet ends: as its last instruction does; the others must go on."""
    for flow in flows[:-1]:
        if flow.kind not in (FLOW_NEXT, FLOW_TRAP):
            raise FlowError(f"{flow!r} is not the last of its packet")
        if flow.kind == FLOW_TRAP:
            return flow
    return flows[-1]
