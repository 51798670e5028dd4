"""The builder as a meaning sees it: everything ``tcg_ir.Builder`` can do, and the verbs that only an instruction has.

Control flow is *said* by a meaning and *done* by the driver after it has committed the results, so a meaning may compute its
results before or after the verb:

* ``b.jump(target)``: to a ``Label`` operand (a direct jump, which becomes a patched link) or to a computed address;
* ``b.return_(target)``: to a computed address, as programs return from calls;
* ``b.branch(cond, label)``: to the label when the i1 is set, else behind the instruction;
* ``b.trap(number, when=None)``: an exception at this instruction, nothing of which (or of its packet) is committed;
* ``b.syscall()``: results are committed, the pc moves behind the instruction, then the run loop gets ``EXIT_SYSCALL``.

Guest memory accesses happen when a meaning asks for them, before any register is written: a fault finds the state as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from pyqemu.tcg_ir import I1, I8, I16, I32, I64, Builder, Function, StateLayout, Type, Value
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_SYSCALL
from pyqemu.tcg_ir.threaded import lookup
from pyqemu.tcg_ir.types import INT_OF_BITS

from .facets import Facet, Label
from .flow import FLOW_BRANCH, FLOW_INDIRECT, FLOW_JUMP, FLOW_NEXT, FLOW_RETURN, FLOW_SYSCALL, FLOW_TRAP, MORE_TARGETS
from .operands import RegisterClass


class Flow:
    """How one instruction, or packet, ends; ``cond`` and ``target`` as the kind needs them."""

    __slots__ = ("cond", "kind", "label", "target")

    def __init__(self, kind: str = FLOW_NEXT, cond: Value | None = None, label: Label | None = None, target: Value | None = None) -> None:
        self.kind: Final = kind
        self.cond: Final = cond
        self.label: Final = label
        self.target: Final = target

    def __repr__(self) -> str:
        return f"<flow {self.kind or 'next'}>"


class FlowError(Exception):
    """A meaning that says two ways to go on, or a packet with a jump in the wrong slot."""


NEXT: Final = Flow()
SYSCALL: Final = Flow(FLOW_SYSCALL)
TRAP: Final = Flow(FLOW_TRAP)


class Insn(Builder):
    """The builder of instructions.  ``pc``-like values come from where the driver says: the record, or constants in a region."""

    def __init__(self, function: Function, layout: StateLayout) -> None:
        super().__init__(function, layout)
        self.flow = NEXT
        self.known_pc = -1  # address of the instruction under way, when operands are constants
        self.pc_value: Callable[[], Value] = _no_pc
        self.next_pc_value: Callable[[], Value] = _no_pc
        #: Leave for the run loop with (reason, argument); a region compiler may put its own bookkeeping here.
        self.exit: Callable[[int, Value | int], None] = self.leave

    # ---- control flow ----
    def _say(self, flow: Flow) -> None:
        if self.flow is not NEXT:
            raise FlowError(f"{flow!r} after {self.flow!r}: an instruction goes on in one way{self._where()}")
        self.flow = flow

    def jump(self, target: Label | Value) -> None:
        if isinstance(target, Label):
            self._say(Flow(FLOW_JUMP, label=target))
        else:
            self._say(Flow(FLOW_INDIRECT, target=self.value(I64, target)))

    def return_(self, target: Value) -> None:
        """A jump that a program makes to return from a call; only how fast it is depends on that."""
        self._say(Flow(FLOW_RETURN, target=self.value(I64, target)))

    def branch(self, cond: Value, target: Label) -> None:
        self._say(Flow(FLOW_BRANCH, self.value(I1, cond), target))

    def syscall(self) -> None:
        self._say(SYSCALL)

    def trap(self, number: Value | int, when: Value | None = None) -> None:
        if when is None:
            self._raise(number)
            self._say(TRAP)
            return
        if when.const is not None:
            if when.const:
                raise FlowError(f"a conditional trap whose condition is known to hold{self._where()}")
            return
        with self.rarely(when):
            self._raise(number)

    def _raise(self, number: Value | int) -> None:
        # The run loop knows the pc of a record; only a region has to say it.
        if self.known_pc >= 0:
            self.set("pc", self.known_pc)
        self.exit(EXIT_EXCEPTION, number)

    def take_flow(self) -> Flow:
        """What the meaning said, reset for the next one."""
        flow, self.flow = self.flow, NEXT
        return flow

    def constant_pc(self, pc: int, next_pc: int) -> None:
        """The instruction under way has known addresses."""
        self.known_pc = self.pc = pc
        self.pc_value = lambda: self.const(I64, pc)
        self.next_pc_value = lambda: self.const(I64, next_pc)

    # ---- registers by number, for constant operands (a region compiler may override these two) ----
    def reg(self, cls: RegisterClass, n: int) -> Value:
        if n == cls.zero:
            return self.const(cls.type(self._need_layout()), 0)
        return self.get(cls.field, cls.elements[n])

    def set_reg(self, cls: RegisterClass, n: int, value: Value) -> None:
        if n != cls.zero:
            self.set(cls.field, value, cls.elements[n])

    # ---- operands in the record: ``at`` counts bytes from the record's start ----
    def rec_reg(self, at: int, type: Type) -> Value:
        """The register whose offset stands there."""
        return self.hload(type, self.rec_address(at))

    def rec_address(self, at: int) -> Value:
        return self.add(self.param("env"), self.zext(self.hload(I16, self.param("ip"), at), I64))

    def rec_i32(self, at: int, type: Type) -> Value:
        return resize(self, self.hload(I32, self.param("ip"), at), type, signed=True)

    def rec_u32(self, at: int, type: Type) -> Value:
        return resize(self, self.hload(I32, self.param("ip"), at), type, signed=False)

    def record_word(self, at: int) -> Callable[[], Value]:
        """A reader of the word at byte ``at``."""
        return lambda: self.hload(I64, self.param("ip"), at)

    def rec_i64(self, at: int, type: Type) -> Value:
        return resize(self, self.hload(I64, self.param("ip"), at), type, signed=True)

    # ---- ends of handlers ----
    def finish_handler(self, flow: Flow, words: int, pc_shift: int) -> None:
        """End a handler whose record has ``words`` words of operands before its links."""
        if flow.kind in (FLOW_NEXT, FLOW_JUMP):  # a jump is a record of its own behind this one
            self.next(8 + 8 * words)
        elif flow.kind == FLOW_BRANCH:
            assert flow.cond is not None
            with self.if_(flow.cond):
                self.goto(self.hload(I64, self.param("ip"), 8 + 8 * words))
            self.goto(self.hload(I64, self.param("ip"), 16 + 8 * words))
        elif flow.kind in MORE_TARGETS:
            assert flow.target is not None
            lookup(self, flow.target, pc_shift, 8 + 8 * words, MORE_TARGETS[flow.kind])
        elif flow.kind == FLOW_SYSCALL:
            self.set("pc", self.next_pc_value())
            self.exit(EXIT_SYSCALL, 0)


class UntaggedInsn(Insn):
    """Guest accesses at addresses of which ``bits`` bits count: what is above them is a tag that the CPU ignores."""

    def __init__(self, function: Function, layout: StateLayout, bits: int) -> None:
        super().__init__(function, layout)
        self.address_mask: Final = (1 << bits) - 1

    def _untagged(self, address: Value | int) -> Value:
        return self.and_(self.value(I64, address), self.address_mask)

    def load(self, type: Type, address: Value | int, *, big: bool = False, align: int = 1, order: str = "") -> Value:
        return super().load(type, self._untagged(address), big=big, align=align, order=order)

    def store(self, address: Value | int, value: Value, *, big: bool = False, align: int = 1, order: str = "") -> None:
        super().store(self._untagged(address), value, big=big, align=align, order=order)

    def cmpxchg(self, address: Value | int, expected: Value, new: Value | int) -> Value:
        return super().cmpxchg(self._untagged(address), expected, new)

    def atomic(self, op: str, address: Value | int, value: Value) -> Value:
        return super().atomic(op, self._untagged(address), value)


def _no_pc() -> Value:
    raise FlowError("no pc is known here")


def resize(b: Builder, x: Value, to: Type, *, signed: bool) -> Value:
    """An integer as one of another width."""
    if x.type.bits > to.bits:
        return b.trunc(x, to)
    return b.sext(x, to) if signed else b.zext(x, to)


_DEFAULT_NAN: Final = {32: 0x7FC0_0000, 64: 0x7FF8_0000_0000_0000}


def _as_int(b: Builder, x: Value) -> Value:
    return b.bitcast(x, INT_OF_BITS[x.type.bits])


def narrow(b: Builder, x: Value, facet: Facet, box: str) -> Value:
    """What a register holds, as a meaning wants to see it: its low bits; a wrongly boxed float is the default NaN."""
    to = facet.type
    if x.type.bits == to.bits:
        return b.bitcast(x, to)
    if to is I1:
        return b.ne(_as_int(b, x), 0)
    if x.type.kind == "vec":
        low = b.getlane(INT_OF_BITS[to.bits], x, 0)
    else:
        whole = _as_int(b, x)
        low = b.trunc(whole, INT_OF_BITS[to.bits])
        if to.kind == "float" and box == "ones":
            # What is boxed is not below ones over zeros; what is not is rare.
            out = b.var(to, b.bitcast(low, to))
            with b.rarely(b.ult(whole, x.type.mask & ~to.mask)):
                out.set(_DEFAULT_NAN[to.bits])
            return out.get()
    return b.bitcast(low, to)


def widen(b: Builder, x: Value, facet: Facet, to: Type, box: str) -> Value:
    """A meaning's result as the register keeps it: extended by the facet's sign, boxed, or in a vector of zeros."""
    if x.type.bits == to.bits:
        return b.bitcast(x, to)
    low = b.zext(x, I8) if x.type is I1 else _as_int(b, x)
    if to.kind == "vec":
        return b.setlane(low.type, b.const(to, 0), 0, low)
    wide = resize(b, low, INT_OF_BITS[to.bits], signed=facet.signed)
    if x.type.kind == "float" and box == "ones":
        wide = b.or_(wide, to.mask & ~x.type.mask)
    return b.bitcast(wide, to)


def check_results(results: object, facets: Sequence[Facet], name: str) -> tuple[Value, ...]:
    """What a meaning returned as a tuple; raises ``TypeError`` when it is not what its signature says."""
    values = () if results is None else results if isinstance(results, tuple) else (results,)
    if len(values) != len(facets):
        raise TypeError(f"meaning {name!r} returned {len(values)} results, its signature says {len(facets)}")
    out = []
    for value, facet in zip(values, facets, strict=True):
        if isinstance(value, int):
            value = Value(None, facet.type, -1, value & facet.type.mask)
        if not isinstance(value, Value) or value.type is not facet.type:
            raise TypeError(f"meaning {name!r} returned {value!r} where its signature says {facet}")
        out.append(value)
    return tuple(out)
