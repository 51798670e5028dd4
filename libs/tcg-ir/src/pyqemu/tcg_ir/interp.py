"""The reference interpreter: what a function does, in plain Python.

It is the oracle that compiled code is compared with, so it is written for being right: every operation comes straight
from the table (``OpDef.eval``, ``fp.EVAL``), and what the contract forbids (a broken alignment promise, a value used
before its definition) is an error here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from . import fp, ops
from .builder import Block, Function, Inst, IRError, Value
from .memory import Memory, SparseMemory, Unmapped
from .types import I64, Type

_M64: Final = I64.mask

#: A helper function in IR, or its meaning in Python: arguments as unsigned ints in, result out.
Helper = Function | Callable[..., int | None]


class GuestFault(Exception):
    """A guest access to memory that is not there.  ``address`` is the guest's."""

    def __init__(self, address: int, size: int, write: bool) -> None:
        super().__init__(f"guest {'write' if write else 'read'} of {size} bytes at {address:#x}")
        self.address: Final = address
        self.size: Final = size
        self.write: Final = write


class StepLimit(IRError):
    """The function ran for more instructions than it was given."""


class Outcome(NamedTuple):
    """How a function ended.

    ``kind``: "next", "goto", "leave" or "ret".  ``ip``: the record execution goes on with (next, goto).  ``pinned``:
    the values of env, base1 and gbase it passes on.  ``value``: what ``ret`` returned.
    """

    kind: str
    ip: int = 0
    pinned: Mapping[str, int] = {}
    value: int | None = None


class Interpreter:
    """Runs functions over one memory.

    ``helpers`` are the functions that ``call`` knows.  ``fpenv`` is the floating-point control and status word (MXCSR
    layout); it outlives a run.  ``steps`` bounds the instructions of one ``run``, helpers included.
    """

    def __init__(
        self,
        memory: Memory,
        helpers: Mapping[str, Helper] | None = None,
        *,
        fpenv: int = fp.DEFAULT,
        steps: int = 1_000_000,
    ) -> None:
        self.memory: Final = memory
        self.helpers: Final[Mapping[str, Helper]] = helpers if helpers is not None else {}
        self.fpenv = fpenv
        #: Called when an exception was not masked, after all have been masked: what the host's signal handler does.
        self.on_exception: Callable[[], None] | None = None
        self.steps: Final = steps
        self._left = steps

    def run(self, function: Function, args: Mapping[str, int] | Sequence[int]) -> Outcome:
        """Executes ``function`` with arguments by name or position (unsigned or negative ints).

        Raises ``GuestFault`` for a guest access that faults, ``Unmapped`` for a host access outside memory,
        ``StepLimit``, and ``IRError`` where the function breaks a rule of the IR.
        """
        self._left = self.steps
        if isinstance(args, Mapping):
            args = [args[p.name] for p in function.params]
        return self._call(function, args)

    def _call(self, function: Function, args: Sequence[int]) -> Outcome:
        if len(args) != len(function.params):
            raise IRError(f"function {function.name!r} takes {len(function.params)} arguments, not {len(args)}")
        return _Frame(self, function, args).run()


def evaluate(inst: Inst) -> tuple[int, ...]:
    """The results of an instruction without effects, all of whose operands are constants."""
    frame = _Frame(Interpreter(SparseMemory()), Function("", ()), ())
    frame.step(Block(""), inst)
    return tuple(frame.values.values())


class _Frame:
    """One activation of a function."""

    def __init__(self, machine: Interpreter, function: Function, args: Sequence[int]) -> None:
        self.machine = machine
        self.function = function
        self.values: dict[int, int] = {p.id: a & p.type.mask for p, a in zip(function.params, args, strict=True)}
        self.vars = [0] * len(function.vars)
        self.gbase = next((self.values[p.id] for p in function.params if p.name == "gbase"), 0)

    def run(self) -> Outcome:
        machine, function = self.machine, self.function
        blocks = {b.label: b for b in function.blocks}
        block = function.blocks[0]
        while True:
            for inst in block.insts:
                machine._left -= 1
                if machine._left < 0:
                    raise StepLimit(f"more than {machine.steps} instructions (function {function.name})")
                op = inst[0]
                if op.terminator:
                    break
                self.step(block, inst)
            else:
                raise IRError(f"block {block.label} of function {function.name} does not end in a terminator")
            op, _, args, imm = inst
            a = self.operands(block, inst)
            if op is ops.BR:
                block = blocks[imm]
            elif op is ops.CBR:
                block = blocks[imm[0] if a[0] else imm[1]]
            elif op is ops.RET:
                return Outcome("ret", value=a[0] if args else None)
            elif op is ops.LEAVE:
                return Outcome("leave")
            else:
                ip = a[0] + imm & _M64 if op is ops.NEXT else a[0]
                return Outcome(op.name, ip, {"env": a[1], "base1": a[2], "gbase": a[3]})

    def operands(self, block: Block, inst: Inst) -> list[int]:
        try:
            return [self.values[v.id] if v.const is None else v.const for v in inst[2]]
        except KeyError:
            missing = next(v for v in inst[2] if v.const is None and v.id not in self.values)
            raise IRError(
                f"{inst[0].name}: {missing!r} has no value yet (function {self.function.name}, block {block.label})"
            ) from None

    def step(self, block: Block, inst: Inst) -> None:
        op, result, args, imm = inst
        a = self.operands(block, inst)
        special = _SPECIAL.get(op.name)
        if special is not None:
            value = special(self, inst, a)
        elif args and op.shape != "special":
            value = self.scalar(op, args[0].type, a, imm)
        else:
            value = self.shaped(op, args, a, imm)
        if result is None:
            return
        if isinstance(result, tuple):
            for r, v in zip(result, value, strict=True):
                self.values[r.id] = v
        else:
            self.values[result.id] = value

    def scalar(self, op: ops.OpDef, t: Type, a: list[int], to: Type | None) -> int:
        """An operation with a regular shape on values of type ``t``."""
        if op.eval is not None:
            return op.eval(t.bits, *a, to.bits) if to is not None else op.eval(t.bits, *a)
        return self.float(op, t, *a, *((to.bits,) if to is not None else ()))

    def float(self, op: ops.OpDef, t: Type, *a: int) -> int:
        machine = self.machine
        value, flags = fp.EVAL[op.name](t.bits, machine.fpenv, *a)
        unmasked = flags & ~(machine.fpenv >> 7)
        machine.fpenv |= flags
        if unmasked:
            machine.fpenv |= fp.DEFAULT
            if machine.on_exception is not None:
                machine.on_exception()
        return value

    def shaped(self, op: ops.OpDef, args: tuple[Value, ...], a: list[int], imm: Any) -> int:
        """extract, sextract, deposit and select, which have an ``eval``; fma and frint, which are floating point."""
        if op is ops.SELECT:
            return a[1] if a[0] else a[2]
        if op.eval is not None:
            return op.eval(args[0].type.bits, *a, *imm)
        return self.float(op, args[0].type, *a, *(() if imm is None else (imm,)))

    # ---- memory ----
    def guest(self, inst: Inst, address: int, t: Type, data: bytes | None) -> bytes:
        """One guest access: reads, or writes ``data``."""
        size = t.bits // 8
        memory = self.machine.memory
        host = address + self.gbase & _M64
        try:
            if data is None:
                return memory.read(host, size)
            memory.write(host, data)
            return data
        except Unmapped:
            raise GuestFault(address, size, data is not None) from None


def _store_bytes(t: Type, value: int) -> bytes:
    return value.to_bytes((t.bits + 7) // 8, "little")


def _hload(f: _Frame, inst: Inst, a: list[int]) -> int:
    t: Type = inst[1].type
    data = f.machine.memory.read(a[0] + inst[3] & _M64, (t.bits + 7) // 8)
    return int.from_bytes(data, "little") & t.mask


def _hstore(f: _Frame, inst: Inst, a: list[int]) -> None:
    f.machine.memory.write(a[0] + inst[3] & _M64, _store_bytes(inst[2][1].type, a[1]))


def _check_alignment(f: _Frame, inst: Inst, address: int, align: int) -> None:
    if address % align:
        raise IRError(
            f"{inst[0].name}: guest address {address:#x} is not {align}-byte aligned as promised "
            f"(function {f.function.name})"
        )


def _load(f: _Frame, inst: Inst, a: list[int]) -> int:
    big, align, _ = inst[3]
    _check_alignment(f, inst, a[0], align)
    return int.from_bytes(f.guest(inst, a[0], inst[1].type, None), "big" if big else "little")


def _store(f: _Frame, inst: Inst, a: list[int]) -> None:
    big, align, _ = inst[3]
    _check_alignment(f, inst, a[0], align)
    t = inst[2][1].type
    f.guest(inst, a[0], t, a[1].to_bytes(t.bits // 8, "big" if big else "little"))


def _cmpxchg(f: _Frame, inst: Inst, a: list[int]) -> int:
    t: Type = inst[1].type
    old = int.from_bytes(f.guest(inst, a[0], t, None), "little")
    # A failed exchange needs a writable page all the same, as on hardware.
    f.guest(inst, a[0], t, _store_bytes(t, a[2] if old == a[1] else old))
    return old


def _atomic(f: _Frame, inst: Inst, a: list[int]) -> int:
    t: Type = inst[1].type
    old = int.from_bytes(f.guest(inst, a[0], t, None), "little")
    f.guest(inst, a[0], t, _store_bytes(t, ops.RMW[inst[3]](t.bits, old, a[1])))
    return old


def _addc(f: _Frame, inst: Inst, a: list[int]) -> tuple[int, int]:
    t: Type = inst[2][0].type
    total = a[0] + a[1] + a[2]
    return total & t.mask, total >> t.bits


def _subb(f: _Frame, inst: Inst, a: list[int]) -> tuple[int, int]:
    total = a[0] - a[1] - a[2]
    return total & inst[2][0].type.mask, int(total < 0)


# ---- vectors ----
def split(value: int, bits: int, count: int) -> list[int]:
    """The lanes of a vector, lane 0 first."""
    mask = (1 << bits) - 1
    return [value >> (i * bits) & mask for i in range(count)]


def join(lanes: Sequence[int], bits: int) -> int:
    """The vector of these lanes."""
    return sum(lane << (i * bits) for i, lane in enumerate(lanes))


def _lanes(f: _Frame, inst: Inst, a: list[int]) -> int:
    op, lane, to, *rounding = inst[3]
    count = inst[2][0].type.bits // lane.bits
    columns = zip(*(split(v, lane.bits, count) for v in a), strict=True)
    out: list[int] = []
    for column in columns:
        if op is ops.FMA or op is ops.FRINT:
            out.append(f.float(op, lane, *column, *rounding))
        else:
            value = f.scalar(op, lane, list(column), to)
            out.append(lane.mask if op.shape == "cmp" and value else value)
    return join(out, (to or lane).bits)


def _shuffle(f: _Frame, inst: Inst, a: list[int]) -> int:
    lane, indexes = inst[3]
    both = split(a[0], lane.bits, len(indexes)) + split(a[1], lane.bits, len(indexes))
    return join([both[i] for i in indexes], lane.bits)


def _vtable(f: _Frame, inst: Inst, a: list[int]) -> int:
    table, index = inst[2]
    n = table.type.bits // 8
    data = split(a[0], 8, n)
    return join([data[i % n] for i in split(a[1], 8, index.type.bits // 8)], 8)


def _splat(f: _Frame, inst: Inst, a: list[int]) -> int:
    bits = inst[2][0].type.bits
    return join([a[0]] * (inst[3].bits // bits), bits)


def _getlane(f: _Frame, inst: Inst, a: list[int]) -> int:
    lane: Type = inst[3][0]
    index: int = inst[3][1]
    return a[0] >> (index * lane.bits) & lane.mask


def _setlane(f: _Frame, inst: Inst, a: list[int]) -> int:
    lane: Type = inst[3][0]
    at: int = inst[3][1] * lane.bits
    return a[0] & ~(lane.mask << at) | a[1] << at


# ---- the rest ----
def _fpenv_set(f: _Frame, inst: Inst, a: list[int]) -> None:
    f.machine.fpenv = a[0]


def _setvar(f: _Frame, inst: Inst, a: list[int]) -> None:
    f.vars[inst[3]] = a[0]


def _call(f: _Frame, inst: Inst, a: list[int]) -> int | None:
    name, type = inst[3]
    try:
        helper = f.machine.helpers[name]  # a mapping may make its helpers when they are asked for
    except KeyError:
        raise IRError(f"call: there is no helper {name!r} (function {f.function.name})") from None
    if isinstance(helper, Function):
        value = f.machine._call(helper, a).value
    else:
        value = helper(*a)
    if type is None:
        return None
    if value is None:
        raise IRError(f"call: helper {name!r} returned nothing instead of {type}")
    mask: int = type.mask
    return value & mask


_SPECIAL: Final[dict[str, Callable[[_Frame, Inst, list[int]], Any]]] = {
    "addc": _addc,
    "subb": _subb,
    "fpenv_get": lambda f, inst, a: f.machine.fpenv,
    "fpenv_set": _fpenv_set,
    "lanes": _lanes,
    "shuffle": _shuffle,
    "vtable": _vtable,
    "splat": _splat,
    "getlane": _getlane,
    "setlane": _setlane,
    "hload": _hload,
    "hstore": _hstore,
    "load": _load,
    "store": _store,
    "cmpxchg": _cmpxchg,
    "atomic": _atomic,
    "fence": lambda f, inst, a: None,
    "getvar": lambda f, inst, a: f.vars[inst[3]],
    "setvar": _setvar,
    "mark": lambda f, inst, a: None,
    "call": _call,
}


__all__ = ["GuestFault", "Helper", "Interpreter", "Outcome", "StepLimit", "evaluate", "join", "split"]
