"""Copying the IR of one record's handler into a region, with the record's operands in it.  Used in the compile process only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pyqemu.tcg_ir import I64, Function, Value, ops
from pyqemu.tcg_ir.builder import Block as IrBlock
from pyqemu.tcg_ir.builder import Inst

from .errors import CompileError
from .region_parts import SLOT_SIZE, Addr, Choice, Link, Path, Point, Return, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from .region import RegionBuilder


class Splice:
    """One record: its handler's IR with the record's operands."""

    def __init__(self, region: RegionBuilder, point: Point, path: Path, handler: Function) -> None:
        self.r: Final = region
        self.b: Final = region.b
        self.point: Final = point
        self.handler: Final = handler
        self.path = path
        self.record: Final = 8 * point[1]  # offset of the record in its block
        self.words: Final = region.blocks[point[0]].words
        self.relocs: Final = region.blocks[point[0]].relocs
        names = [p.name for p in handler.params]
        self.values: Final[dict[int, Any]] = {
            names.index("env"): Addr("env", 0),
            names.index("ip"): Addr("ip", self.record),
            names.index("base1"): path.base1,
            names.index("gbase"): region.gbase,
        }
        self.vars: Final = [len(region.function.vars) + i for i in range(len(handler.vars))]
        region.function.vars.extend(handler.vars)
        self.blocks: Final[dict[str, IrBlock]] = {}
        self.known: Final[dict[str, Path]] = {}
        self.done: Final[set[str]] = set()

    def run(self) -> None:
        blocks = self.handler.blocks
        first = blocks[0].label
        self.blocks[first] = self.b.block
        self.known[first] = self.path
        for block in blocks:
            path = self.known.get(block.label)
            if path is None:
                continue  # a condition that is known never leads here
            self.path = Path(path.base1, path.consts)
            self.done.add(block.label)
            self.b.enter(self.blocks[block.label])
            self._block(block)

    def _block(self, block: IrBlock) -> None:
        insts = block.insts
        if block.computed is not None:
            first, index, pc, base1 = block.computed
            for inst in insts[:first]:
                self._inst(inst)
            self._computed(self.whole(pc), self.value(base1))
            insts = insts[index:]
        for inst in insts:
            self._inst(inst)

    def _inst(self, inst: Inst) -> None:
        special = _SPECIAL.get(inst[0])
        if special is not None:
            special(self, inst)
        else:
            self._plain(inst)

    def value(self, v: Value) -> Any:
        return v if v.const is not None else self.values[v.id]

    def whole(self, v: Value) -> Value:
        return v if v.const is not None else self.r.whole(self.values[v.id])

    def _computed(self, pc: Value, base1: Any) -> None:
        """A computed jump begins here, which passes on ``base1``."""
        r, b = self.r, self.b
        place, rest = b.new_block(), b.new_block()
        b.br(place)
        jump = Return(self.point[0], self.point[2], pc, Path(base1, self.path.consts), place, rest)
        r.returns.append(jump)
        for guess in r.blocks[jump.block].guesses:
            edge = r.block_edge(jump.block, guess, jump.path)
            if edge is not None:
                jump.guesses.append((guess, edge))
                r.note_call(self.point, jump.path)
        b.enter(rest)
        r.note_miss(jump.block, pc)

    def _plain(self, inst: Inst) -> None:
        """An operation without a rule of its own: fold it, or copy it with its operands replaced."""
        op, result, args, imm = inst
        b = self.b
        new = [self.whole(a) for a in args]
        shape = op.shape
        if op.effect == "guest":
            if op in (ops.CMPXCHG, ops.ATOMIC) or imm[2]:
                self.r.state.flush()
            b.mark(self.r.slot(Slot(self.point[0], self.point[1], 0)) // SLOT_SIZE)
        if result is None:
            b._effect(op, tuple(new), imm)
        elif isinstance(result, tuple):
            fresh = tuple([Value(b, v.type, b._next_id + i) for i, v in enumerate(result)])
            b._next_id += len(fresh)
            b._insts.append((op, fresh, tuple(new), imm))
            for old, v in zip(result, fresh, strict=True):
                self.values[old.id] = v
        elif shape == "bin":
            self.values[result.id] = value = b._bin(op, new[0], new[1])
            if op is ops.ADD or op is ops.SUB:
                self._root(value, args)
        elif shape == "un":
            self.values[result.id] = b._un(op, new[0])
        elif shape == "cmp":
            self.values[result.id] = b._cmp(op, new[0], new[1])
        elif shape == "cast":
            self.values[result.id] = b._cast(op, new[0], imm)
        else:
            self.values[result.id] = b._emit(op, result.type, tuple(new), imm)

    def _root(self, value: Value, args: tuple[Value, ...]) -> None:
        """Remember of an address computed at run time which memory it points into."""
        if value.const is None:
            for a in args:
                mapped = self.value(a)
                root = mapped.root if isinstance(mapped, Addr) else self.r.rooted.get(mapped.id) if mapped.__class__ is Value else None
                if root is not None and root != "ip":
                    self.r.rooted[value.id] = root

    # ---- operations with a rule ----
    def add(self, inst: Inst) -> None:
        _, result, (x, y), _ = inst
        a, c = self.value(x), self.value(y)
        if isinstance(c, Addr):
            a, c = c, a
        if isinstance(a, Addr) and c.__class__ is Value and c.const is not None:
            distance = c.const - (1 << 64) if c.const >> 63 else c.const
            self.values[result.id] = Addr(a.root, a.offset + distance)
            return
        if isinstance(a, Addr) and a.root == "ip":
            raise CompileError(f"{self.handler.name}: a place in the record that is known at run time only")
        self._plain(inst)

    def sub(self, inst: Inst) -> None:
        _, result, (x, y), _ = inst
        a, c = self.value(x), self.value(y)
        if isinstance(a, Addr) and c.__class__ is Value and c.const is not None:
            distance = c.const - (1 << 64) if c.const >> 63 else c.const
            self.values[result.id] = Addr(a.root, a.offset - distance)
            return
        self._plain(inst)

    def select(self, inst: Inst) -> None:
        _, result, (c, x, y), _ = inst
        cond, a, d = self.value(c), self.value(x), self.value(y)
        if cond.const is not None:
            self.values[result.id] = a if cond.const else d
        elif isinstance(a, Link) and isinstance(d, Link):
            self.values[result.id] = Choice(cond, a, d)
        else:
            self.values[result.id] = self.b.select(cond, self.r.whole(a), self.r.whole(d))

    def field(self, inst: Inst) -> None:
        op, result, args, imm = inst
        b = self.b
        if op is ops.DEPOSIT:
            self.values[result.id] = b.deposit(self.whole(args[0]), self.whole(args[1]), *imm)
        else:
            self.values[result.id] = (b.extract if op is ops.EXTRACT else b.sextract)(self.whole(args[0]), *imm)

    def hload(self, inst: Inst) -> None:
        _, result, (base,), imm = inst
        r = self.r
        a = self.value(base)
        type = result.type
        if not isinstance(a, Addr):
            whole = r.whole(a)
            if r.rooted.get(whole.id) == "env":
                r.state.flush()
            self.values[result.id] = value = self.b.hload(type, whole, imm)
            if r.rooted.get(value.id):
                del r.rooted[value.id]
            return
        offset = a.offset + imm
        if a.root == "ip":
            word = offset >> 3
            if word in self.relocs:
                if type is not I64 or offset & 7:
                    raise CompileError(f"{self.handler.name}: part of a link is read")
                self.values[result.id] = Link(word)
                return
            size = (type.bits + 7) // 8
            raw = self.words[word] | (self.words[word + 1] << 64 if (offset & 7) + size > 8 else 0)
            self.values[result.id] = Value(self.b, type, -1, raw >> 8 * (offset & 7) & type.mask)
            return
        if a.root == "env" and offset in r.constant_at:
            k = r.constant_at[offset]
            known = self.path.consts[k]
            if known is not None and r.layout.fields[r.constant_fields[k]].type is type:
                self.values[result.id] = Value(self.b, type, -1, known)
                return
        self.values[result.id] = value = r.state.read(a.root, offset, type)
        if a.root == "env" and offset == r.base1_field:
            r.rooted[value.id] = "base1"

    def hstore(self, inst: Inst) -> None:
        _, _, (base, stored), imm = inst
        r = self.r
        a = self.value(base)
        value = self.value(stored)
        if not isinstance(a, Addr):
            whole = r.whole(a)
            root = r.rooted.get(whole.id)
            if root == "env":
                r.state.flush()
            self.b.hstore(whole, imm, self._outside(value))
            if root is not None:
                r.state.reload(root)
            return
        offset = a.offset + imm
        if a.root == "ip":
            raise CompileError(f"{self.handler.name}: a record that changes itself")
        if a.root == "env" and offset in r.constant_at:
            k = r.constant_at[offset]
            known = value.const if value.__class__ is Value else None
            consts = list(self.path.consts)
            consts[k] = known
            self.path.consts = tuple(consts)
        if a.root == "env" and offset == r.fault_field and isinstance(value, Addr):
            return  # the mark of the access says it
        if a.root == "env" and offset == r.speculation_field and value.__class__ is not Value:
            r.state.flush()  # should the access fault, another record goes on, outside
        r.state.write(a.root, offset, self._outside(value))

    def _outside(self, value: Any) -> Value:
        """A value to store: a record of this block is told by its entry in the region's table."""
        if isinstance(value, Addr) and value.root == "ip":
            offset = self.r.slot(Slot(self.point[0], value.offset >> 3, 0))
            return self.b.add(self.r.table, offset)
        return self.r.whole(value)

    def getvar(self, inst: Inst) -> None:
        self.values[inst[1].id] = self.b._emit(ops.GETVAR, inst[1].type, (), self.vars[inst[3]])

    def setvar(self, inst: Inst) -> None:
        self.b._effect(ops.SETVAR, (self.whole(inst[2][0]),), self.vars[inst[3]])

    def call(self, inst: Inst) -> None:
        state = [a for a in inst[2] if isinstance(self.value(a), Addr)]
        if state:
            self.r.state.flush()
        self._plain(inst)
        if state:  # the helper gets at the state
            self.r.state.reload("env")
            self.r.state.reload("base1")

    # ---- ends ----
    def _inner(self, label: str) -> str:
        """An edge to another IR block of the handler: what is known there is what all edges agree on."""
        now = self.path
        known = self.known.get(label)
        if known is None:
            self.known[label] = Path(now.base1, now.consts)
            self.blocks[label] = self.b.new_block()
            return self.blocks[label].label
        same = _same(known.base1, now.base1)
        consts = tuple([x if x == y else None for x, y in zip(known.consts, now.consts, strict=True)])
        if label in self.done and (not same or consts != known.consts):
            raise CompileError(f"{self.handler.name}: a loop that changes what the region relies on")
        if not same:
            raise CompileError(f"{self.handler.name}: paths with different base1 meet")
        known.consts = consts
        return self.blocks[label].label

    def br(self, inst: Inst) -> None:
        self.b._effect(ops.BR, (), self._inner(inst[3]))

    def cbr(self, inst: Inst) -> None:
        then, other = inst[3]
        cond = self.value(inst[2][0])
        if cond.const is not None:
            self.b._effect(ops.BR, (), self._inner(then if cond.const else other))
        else:
            self.b._effect(ops.CBR, (cond,), (self._inner(then), self._inner(other)))

    def _continue(self, args: tuple[Value, ...]) -> None:
        """Take over what a continuation passes on."""
        base1 = self.value(args[2])
        if isinstance(base1, Addr) and base1.root != "base1":
            raise CompileError(f"{self.handler.name}: base1 comes from elsewhere")
        self.path.base1 = base1

    def next(self, inst: Inst) -> None:
        self._continue(inst[2])
        self.b.br(self.r.record_edge(self.point, (self.record + inst[3]) >> 3, self.path))

    def goto(self, inst: Inst) -> None:
        r, b = self.r, self.b
        self._continue(inst[2])
        ip = self.value(inst[2][0])
        if isinstance(ip, Link):
            b.br(r.link_edge(self.point, ip, self.path))
        elif isinstance(ip, Choice):
            b.cbr(ip.cond, r.link_edge(self.point, ip.then, self.path), r.link_edge(self.point, ip.other, self.path))
        elif isinstance(ip, Addr) and ip.root == "ip":
            b.br(r.record_edge(self.point, ip.offset >> 3, self.path))
        else:
            r.state.flush()
            b.pin("base1", r.whole(self.path.base1))
            b.goto(r.whole(ip))
            b.pin("base1", r.base1)

    def leave(self, inst: Inst) -> None:
        self.r.state.flush()
        self.b._effect(ops.LEAVE, ())


def _same(x: Addr | Value, y: Addr | Value) -> bool:
    if isinstance(x, Addr) and isinstance(y, Addr):
        return (x.root, x.offset) == (y.root, y.offset)
    return x is y


_SPECIAL: Final[dict[Any, Callable[[Splice, Inst], None]]] = {
    ops.ADD: Splice.add,
    ops.SUB: Splice.sub,
    ops.SELECT: Splice.select,
    ops.EXTRACT: Splice.field,
    ops.SEXTRACT: Splice.field,
    ops.DEPOSIT: Splice.field,
    ops.HLOAD: Splice.hload,
    ops.HSTORE: Splice.hstore,
    ops.GETVAR: Splice.getvar,
    ops.SETVAR: Splice.setvar,
    ops.CALL: Splice.call,
    ops.BR: Splice.br,
    ops.CBR: Splice.cbr,
    ops.NEXT: Splice.next,
    ops.GOTO: Splice.goto,
    ops.LEAVE: Splice.leave,
}

__all__ = ["Splice"]
