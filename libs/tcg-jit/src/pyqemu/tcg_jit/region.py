"""Regions: many hot blocks as one function.  Used in the compile process only.

A region is made from the *records* of its blocks, not from guest code: the IR of each record's handler is spliced in with the record's
operands as constants, so whatever a target can execute in threaded code it can execute in a region, by the same description.

* ``ip`` is symbolic while splicing.  Operand words become constants, links become jumps to other blocks of the region or, through the
  region's table, exits to any other block.
* The state fields used most (``promotion``) and window registers live in local variables (``region_state``).  Memory gets them where the
  region is left, before a guest access that may fault or, in loops, from the access's recovery: every exit and every other tier finds
  exact state.  Where an address is not known, memory is brought up to date, read and written, and the variables are loaded again.
* ``base1`` is known as a distance from its value at the entry, and a target may name state fields (``region_constants``) whose values are
  part of what a point of the region *is*: a block appears once per distance and per value.  That is how register windows turn into
  plain variables and rotating registers into straight code.
* A computed jump is first compared with where it has gone before, a return with where the calls of the region return to.

A *point* is (block, word index of a record, distance of base1, values of the region constants).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from pyqemu.tcg_ir import I1, I32, I64, THREADED_PARAMS, Function, Value
from pyqemu.tcg_ir.builder import Block as IrBlock
from pyqemu.tcg_ir.builder import Builder
from pyqemu.tcg_ir.state import EXIT_HOT, EXIT_INTERRUPT, HOT_MISSES, StateLayout
from pyqemu.tcg_ir.threaded import target_offset

from .errors import CompileError
from .promotion import KEPT_FLOATS
from .region_parts import SLOT_SIZE, Addr, Call, Link, Path, Point, Region, RegionBlock, Return, Slot
from .region_state import StateVariables
from .splice import Splice

if TYPE_CHECKING:
    from collections.abc import Callable

#: Words of the record at the head of each block.
_HEAD_WORDS: Final = 4
#: Records after which no further block is taken in.
MAX_RECORDS: Final = 2500
#: Copies of one block at different distances (recursion taken in), and for different values of the region constants (rotation).
MAX_DISTANCES: Final = 3
MAX_VALUES: Final = 20
#: Window registers further away from the entry's ``base1`` stay where they are: there may be no memory.
MAX_DISTANCE: Final = 4096
#: Entries of one region besides its first block.
MAX_ENTRIES: Final = 8
#: Return sites that one computed jump is compared with.
MAX_RETURNS: Final = 6

_M64: Final = (1 << 64) - 1


class RegionBuilder:
    """Builds one region.  ``keys``: handler address -> key; ``trace``: key -> IR of the handler."""

    def __init__(
        self,
        layout: StateLayout,
        blocks: Sequence[RegionBlock],
        keys: dict[int, str],
        trace: Callable[[str], Function],
        constants: Sequence[str] = (),
        values: Sequence[int] = (),
        name: str = "region",
        counted: bool = False,
        pc_shift: int = 0,
        floats: int = KEPT_FLOATS,
    ) -> None:
        #: Variables for floats and vectors that it may keep.
        self.floats: Final = floats
        #: Entries are counted, so that the region can be replaced by a better one when it proves hot.
        self.counted: Final = counted
        self.pc_shift: Final = pc_shift
        self.layout: Final = layout
        self.blocks: Final = blocks
        self.keys: Final = keys
        self.trace: Final = trace
        self.by_pc: Final = {block.pc: i for i, block in reversed(list(enumerate(blocks)))}
        self.constant_at: Final = {layout[n]: i for i, n in enumerate(constants)}
        self.constant_fields: Final = tuple(constants)
        self.values: Final = tuple(values)
        self.function: Final = Function(name, THREADED_PARAMS)
        self.b: Final = Builder(self.function, layout)
        self.env: Final = self.function.param("env")
        self.base1: Final = self.function.param("base1")
        self.gbase: Final = self.function.param("gbase")
        self.ip: Final = self.function.param("ip")
        self.base1_field: Final = layout["base1"]
        self.fault_field: Final = layout["fault_ip"]
        self.speculation_field: Final = layout["spec_ip"]
        self._interrupt_field: Final = layout["interrupt"]
        self.state: Final = StateVariables(self.b, layout, self.env, self.base1)
        self.slots: Final[list[Slot]] = []
        self._slot_of: Final[dict[Slot, int]] = {}
        self.labels: Final[dict[Point, IrBlock]] = {}
        self.pending: Final[list[Point]] = []
        self._copies: Final[dict[int, list[tuple[int, tuple[int | None, ...]]]]] = {}
        self.members: Final[set[int]] = set()
        self.entries: Final[list[tuple[int, tuple[int | None, ...]]]] = []
        self.records = 0
        self.rooted: Final[dict[int, str]] = {}  # values computed from a root at run time
        self.returns: Final[list[Return]] = []
        #: Calls seen, by the distance behind the call.
        self._calls: Final[dict[int, dict[Call, None]]] = {}
        self._reach: Final[dict[int, frozenset[int]]] = {}
        self._callers: Final = self._find_callers()
        self.table: Value = self.env  # these three are replaced at once by ``build``
        self._number: Value = self.env
        self._place: Value = self.env

    # ---- the whole ----
    def build(self) -> Region:
        """Splice everything that belongs to the region."""
        b = self.b
        entry = b.block
        self._place = place = b.hload(I64, self.ip, 24)
        self.table = b.hload(I64, place, 0)
        self._number = b.hload(I64, place, 8)
        entry_insts = len(entry.insts)
        self.entries.append((0, self.values))
        first = self._label((0, 0, 0, self.values))
        self._drain()
        for block in self._extra_entries():
            if len(self.entries) <= MAX_ENTRIES:
                self.entries.append((block, self.values))
                self._label((block, 0, 0, self.values))
        self._drain()
        for waiting in self.returns:
            self._finish_return(waiting)
        self._finish_entry(entry, entry_insts, first)
        self.state.settle(self.floats)
        return Region(self.function, self.slots, self.entries, sorted(self.members), self.records)

    def _drain(self) -> None:
        while self.pending or self._grow_returns():
            point = self.pending.pop()
            self._point(point)

    def _finish_entry(self, entry: IrBlock, at: int, first: IrBlock) -> None:
        """Load the variables, check the region constants, go to the wanted entry."""
        b = self.b
        place = self._place
        b.enter(entry)
        tail = entry.insts[at:]
        del entry.insts[at:]
        # As a head does: regions that lead to each other are a loop too.
        with b.rarely(b.ne(b.hload(I32, self.env, self._interrupt_field), 0)):
            b.set("pc", b.hload(I64, self.ip, 16))
            b.leave(EXIT_INTERRUPT)
        if self.constant_fields:
            good: Value = b.const(I1, 1)
            for field, value in zip(self.constant_fields, self.values, strict=True):
                good = b.and_(good, b.eq(b.get(field), value))
            # Another mode than the region was made for: another region, or the block's own records behind its head.
            with b.rarely(b.not_(good)):
                self._count(place)
                b.goto(b.hload(I64, place, 16))
        if self.counted:
            self._count(place)
        self.state.reload("env")
        self.state.reload("base1")
        if len(self.entries) > 1:
            for k, (block, values) in enumerate(self.entries[1:], 1):
                other = b.new_block()
                b.cbr(b.eq(self._number, k), self.labels[block, 0, 0, values], other)
                b.enter(other)
        b.br(first)
        b.block.insts += tail

    def _count(self, place: Value) -> None:
        """Count down what the entry at ``place`` allows; then it is worth a region."""
        b = self.b
        left = b.sub(b.hload(I64, place, 24), 1)
        b.hstore(place, 24, left)
        with b.rarely(b.eq(left, 0)):
            b.set("pc", b.hload(I64, self.ip, 16))
            b.leave(EXIT_HOT)

    # ---- calls and returns ----
    def _find_callers(self) -> dict[int, list[int]]:
        """Block -> calling blocks behind whose calls a computed jump of that block may go on."""
        found: dict[int, list[int]] = {}
        for i, block in enumerate(self.blocks):
            if block.returns < 0 or block.returns not in self.by_pc:
                continue
            for callee in dict.fromkeys((*block.links.values(), *block.guesses)):
                for x in self._reachable(callee):
                    found.setdefault(x, []).append(i)
        return found

    def _reachable(self, start: int) -> frozenset[int]:
        """Blocks that belong to the function that begins with block ``start``: calls lead to where they return."""
        known = self._reach.get(start)
        if known is not None:
            return known
        seen = {start}
        todo = [start]
        while todo:
            block = self.blocks[todo.pop()]
            if block.returns >= 0:
                back = self.by_pc.get(block.returns)
                following = [back] if back is not None else []
            else:
                following = [*block.links.values(), *block.guesses]
            for i in following:
                if i not in seen:
                    seen.add(i)
                    todo.append(i)
        self._reach[start] = known = frozenset(seen)
        return known

    def _extra_entries(self) -> list[int]:
        """Blocks behind calls that leave the region: the callee comes back to them from outside."""
        out = []
        for i in sorted(self.members):
            returns = self.blocks[i].returns
            back = self.by_pc.get(returns) if returns >= 0 else None
            if back is not None and back not in out and all(key[0] != back or key[1] for key in self.labels):
                out.append(back)
        return out

    def _grow_returns(self) -> bool:
        """Find return sites that have become known for the computed jumps; whether there is anything new to splice."""
        for jump in self.returns:
            if self.blocks[jump.block].returns >= 0:
                continue  # a call
            callers = self._callers.get(jump.block, ())
            for call in list(self._calls.get(jump.delta, ())):
                caller, delta, consts = call
                if caller not in callers or call in jump.sites or len(jump.sites) >= MAX_RETURNS:
                    continue
                here = jump.path
                if isinstance(here.base1, Addr) and here.base1.offset != delta:
                    continue
                if any(now is not None and then is not None and now != then for now, then in zip(here.consts, consts, strict=True)):
                    continue
                known = tuple([then if now is None else now for now, then in zip(here.consts, consts, strict=True)])
                site = self.by_pc[self.blocks[caller].returns]
                jump.sites[call] = self.block_edge(jump.block, site, Path(Addr("base1", delta), known))
        return bool(self.pending)

    def _finish_return(self, jump: Return) -> None:
        """Write the comparisons of a computed jump."""
        b = self.b
        b.enter(jump.place)
        here = jump.path
        for guess, edge in jump.guesses:
            following = b.new_block()
            b.cbr(b.eq(jump.pc, self.blocks[guess].pc), edge, following)
            b.enter(following)
        for (caller, delta, consts), target in jump.sites.items():
            if target is None:
                continue
            good = b.eq(jump.pc, self.blocks[caller].returns)
            if not isinstance(here.base1, Addr):
                good = b.and_(good, b.eq(here.base1, b.add(self.base1, delta)))
            for k, (now, then) in enumerate(zip(here.consts, consts, strict=True)):
                if now is None and then is not None:
                    good = b.and_(good, b.eq(self._read_field(k), then))
            following = b.new_block()
            b.cbr(good, target, following)
            b.enter(following)
        b.br(jump.rest)

    def _read_field(self, k: int) -> Value:
        """A region constant whose value is not known here."""
        field = self.constant_fields[k]
        return self.state.read("env", self.layout[field], self.layout.fields[field].type)

    # ---- points and edges ----
    def _label(self, point: Point) -> IrBlock:
        """The IR block of a point, which is spliced later if it is new."""
        label = self.labels.get(point)
        if label is None:
            label = self.labels[point] = self.b.new_block()
            label.pc = self.blocks[point[0]].pc
            self.pending.append(point)
        return label

    def slot(self, slot: Slot) -> int:
        """Offset of an entry of the table."""
        index = self._slot_of.get(slot)
        if index is None:
            index = self._slot_of[slot] = len(self.slots)
            self.slots.append(slot)
        return SLOT_SIZE * index

    def note_miss(self, index: int, pc: Value) -> None:
        """A computed jump goes where the region does not: remember where, and after a while ask for a region that does."""
        b = self.b
        others = self.blocks[index].others
        if not others:
            return
        count, *places = [self.slot(Slot(-2, index, part)) for part in range(1 + (8 * others + SLOT_SIZE - 1) // SLOT_SIZE)]
        at = b.add(self.table, target_offset(b, pc, self.pc_shift, others))
        b.hstore(at, places[0], pc)
        left = b.sub(b.hload(I64, self.table, count), 1)
        b.hstore(self.table, count, left)
        with b.rarely(b.eq(left, 0)):
            self.state.flush()
            b.set("pc", pc)
            b.leave(EXIT_HOT, HOT_MISSES)

    def block_edge(self, source: int, target: int, path: Path) -> IrBlock | None:
        """Where to go for block ``target``; ``None`` when it does not become part of the region."""
        base1 = path.base1
        if not isinstance(base1, Addr) or not -MAX_DISTANCE <= base1.offset <= MAX_DISTANCE:
            return None
        point = (target, 0, base1.offset, path.consts)
        if point not in self.labels and not self._takes(point):
            return None
        label = self._label(point)
        if self.blocks[target].pc > self.blocks[source].pc:
            return label
        # Every turn of a loop goes through such an edge: look for interrupts here.
        b = self.b
        current = b.block
        edge, out = b.new_block(), b.new_block()
        b.enter(edge)
        b.cbr(b.unlikely(b.ne(b.hload(I32, self.env, self._interrupt_field), 0)), out, label)
        b.enter(out)
        self.state.flush()
        b.set("pc", self.blocks[target].pc)
        b.leave(EXIT_INTERRUPT)
        b.enter(current)
        return edge

    def _takes(self, point: Point) -> bool:
        """Whether one more copy of a block may become part of the region."""
        if self.records > MAX_RECORDS:
            return False
        copies = self._copies.setdefault(point[0], [])
        if len({delta for delta, _ in copies} | {point[2]}) > MAX_DISTANCES or len({c for _, c in copies} | {point[3]}) > MAX_VALUES:
            return False
        copies.append((point[2], point[3]))
        return True

    def _exit_edge(self, slot: Slot, path: Path) -> IrBlock:
        """An IR block that goes on with an entry of the table: a link, or a record outside."""
        b = self.b
        current = b.block
        out = b.new_block()
        b.enter(out)
        offset = self.slot(slot)
        self.state.flush()
        b.pin("base1", self.whole(path.base1))
        b.goto(b.hload(I64, self.table, offset) if slot.block < 0 else b.add(self.table, offset))
        b.pin("base1", self.base1)
        b.enter(current)
        return out

    def link_edge(self, point: Point, link: Link, path: Path) -> IrBlock:
        """Where a link of a record leads."""
        block = self.blocks[point[0]]
        target = block.words[link.word]
        if link.word not in block.relocs or target & 7:
            raise CompileError(f"block {block.pc:#x}: word {link.word} is no link")
        linked = block.links.get(link.word)
        if linked is not None:
            edge = self.block_edge(point[0], linked, path)
            if edge is not None:
                self.note_call(point, path)
                return edge
        if self.keys.get(block.words[target >> 3]) == "link":
            return self._exit_edge(Slot(-1, 0, block.words[(target >> 3) + 1]), path)
        return self.record_edge(point, target >> 3, path)

    def note_call(self, point: Point, path: Path) -> None:
        block = self.blocks[point[0]]
        if block.returns in self.by_pc and isinstance(path.base1, Addr):
            self._calls.setdefault(path.base1.offset, {})[point[0], point[2], point[3]] = None

    def record_edge(self, point: Point, word: int, path: Path) -> IrBlock:
        """Another record of the same block."""
        if not isinstance(path.base1, Addr):
            return self._exit_edge(Slot(point[0], word, 0), path)
        return self._label((point[0], word, path.base1.offset, path.consts))

    def whole(self, value: Any) -> Value:
        """A value that exists at run time."""
        if value.__class__ is Value:
            return value
        if isinstance(value, Addr):
            root = self.env if value.root == "env" else self.base1
            return self.b.add(root, value.offset & _M64)
        # A place in the block as a number: who asks for it accepts that there is none.
        return self.b.const(I64, 0)

    # ---- splicing ----
    def _point(self, point: Point) -> None:
        b = self.b
        index, word, delta, consts = point
        block = self.blocks[index]
        b.enter(self.labels[point])
        b.pc = block.pc
        self.records += 1
        self.members.add(index)
        key = self.keys.get(block.words[word])
        path = Path(Addr("base1", delta), consts)
        if key is None:
            raise CompileError(f"block {block.pc:#x}: no handler at word {word}")
        if key == "head" and word == 0:
            b.br(self.record_edge(point, _HEAD_WORDS, path))
            return
        Splice(self, point, path, self.trace(key)).run()


__all__ = ["MAX_RECORDS", "SLOT_SIZE", "Region", "RegionBlock", "RegionBuilder", "Slot"]
