"""Regions: many hot blocks as one function.  Used in the compile process only.

A region is made from the *records* of its blocks, not from guest code: the IR of each record's handler is spliced in with the record's
operands as constants, so whatever a target can execute in threaded code it can execute in a region, by the same description.

* ``ip`` is symbolic while splicing.  Operand words become constants, links become jumps to other blocks of the region or, through the
  region's table, exits to any other block.
* State fields and window registers live in local variables.  Every assignment is also stored to memory at once, so a fault, an
  exit or another tier always finds exact state; only reads are saved.  Where an address is not known, memory is read and written
  and the variables are loaded again.
* ``base1`` is known as a distance from its value at the entry, and a target may name state fields (``region_constants``) whose values are
  part of what a point of the region *is*: a block appears once per distance and per value.  That is how register windows turn into
  plain variables and rotating registers into straight code.
* A computed jump (a return) is first compared with where the calls of the region return to.

A *point* is (block, word index of a record, distance of base1, values of the region constants).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pyqemu.tcg_ir import I1, I8, I32, I64, THREADED_PARAMS, V128, Function, Type, Value, ops
from pyqemu.tcg_ir.builder import Block as IrBlock
from pyqemu.tcg_ir.builder import Builder, Inst
from pyqemu.tcg_ir.state import ENGINE_FIELDS, EXIT_HOT, EXIT_INTERRUPT, StateLayout
from pyqemu.tcg_ir.types import INT_OF_BITS

from .errors import CompileError

if TYPE_CHECKING:
    from collections.abc import Callable

#: Bytes of one entry of a region's table: a place to go on outside.
SLOT_SIZE: Final = 32
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

Point = tuple[int, int, int, tuple[int | None, ...]]
#: (calling block, its distance, region constants at the call)
_Call = tuple[int, int, tuple[int | None, ...]]


class RegionBlock(NamedTuple):
    """One block as the runner sends it.

    ``words`` are its records with places inside the block as byte offsets, at the indexes in ``relocs``; ``links`` tells to which block
    (by index in the request) the link at a word index leads now.  ``returns``: guest pc behind the call at its end; ``computed``: the
    word in which a computed jump remembers its target, ``guess`` the block it went to last (each -1: none).
    """

    pc: int
    size: int
    returns: int
    computed: int
    words: tuple[int, ...]
    relocs: frozenset[int]
    links: dict[int, int]
    guess: int


class Slot(NamedTuple):
    """An entry of the table.  ``block`` and ``word`` name a record to go on with; or ``pc`` a block to look for (``block`` is -1)."""

    block: int
    word: int
    pc: int


class Region(NamedTuple):
    """The IR of a region and what installing it needs.

    ``entries``: block and values of the region constants, by entry number.  ``handlers``: per block the word indexes that hold
    handlers.  ``members``: blocks that became part of it.
    """

    function: Function
    slots: list[Slot]
    entries: list[tuple[int, tuple[int | None, ...]]]
    members: list[int]
    records: int


class Addr:
    """A host address known as a distance: ``root`` is "ip", "env" or "base1" (as it was at the entry)."""

    __slots__ = ("offset", "root")

    def __init__(self, root: str, offset: int) -> None:
        self.root = root
        self.offset = offset


class Link:
    """The link (or other place in the block) that a word of a record holds."""

    __slots__ = ("word",)

    def __init__(self, word: int) -> None:
        self.word = word


class Choice:
    """One of two links, decided at run time."""

    __slots__ = ("cond", "other", "then")

    def __init__(self, cond: Value, then: Link, other: Link) -> None:
        self.cond = cond
        self.then = then
        self.other = other


class _Path:
    """What is known at one place while splicing: where ``base1`` is, values of the region constants."""

    __slots__ = ("base1", "consts")

    def __init__(self, base1: Addr | Value, consts: tuple[int | None, ...]) -> None:
        self.base1 = base1
        self.consts = consts


class _Return:
    """A computed jump: ``place`` is where its comparisons with return sites go, ``rest`` what runs when none holds."""

    __slots__ = ("block", "delta", "guess", "path", "pc", "place", "rest", "sites")

    def __init__(self, block: int, delta: int, pc: Value, path: _Path, place: IrBlock, rest: IrBlock) -> None:
        self.block = block
        self.delta = delta
        self.pc = pc
        self.path = path
        self.place = place
        self.rest = rest
        self.guess: IrBlock | None = None
        #: (calling block, its distance, region constants at the call) -> where its return site is entered (None: nowhere).
        self.sites: dict[_Call, IrBlock | None] = {}


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
    ) -> None:
        #: Entries are counted, so that the region can be replaced by a better one when it proves hot.
        self.counted: Final = counted
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
        self._cover: Final = _cells(layout)
        self._engine_end: Final = layout[ENGINE_FIELDS[-1].name] + 8
        self._base1_field: Final = layout["base1"]
        self._fault_field: Final = layout["fault_ip"]
        self._interrupt_field: Final = layout["interrupt"]
        self.cells: Final[dict[tuple[str, int], tuple[int, Type]]] = {}  # (root, offset) -> variable
        self.slots: Final[list[Slot]] = []
        self._slot_of: Final[dict[Slot, int]] = {}
        self.labels: Final[dict[Point, IrBlock]] = {}
        self.pending: Final[list[Point]] = []
        self._copies: Final[dict[int, list[tuple[int, tuple[int | None, ...]]]]] = {}
        self.members: Final[set[int]] = set()
        self.entries: Final[list[tuple[int, tuple[int | None, ...]]]] = []
        self.records = 0
        self._reloads: Final[list[tuple[list[Inst], int, str]]] = []
        self._rooted: Final[dict[int, str]] = {}  # values computed from a root at run time
        self._returns: Final[list[_Return]] = []
        #: Calls seen, by the distance behind the call.
        self._calls: Final[dict[int, dict[_Call, None]]] = {}
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
        for waiting in self._returns:
            self._finish_return(waiting)
        self._finish_entry(entry, entry_insts, first)
        self._expand_reloads()
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
        with b.if_(b.ne(b.hload(I32, self.env, self._interrupt_field), 0)):
            b.set("pc", b.hload(I64, self.ip, 16))
            b.leave(EXIT_INTERRUPT)
        if self.constant_fields:
            good: Value = b.const(I1, 1)
            for field, value in zip(self.constant_fields, self.values, strict=True):
                good = b.and_(good, b.eq(b.get(field), value))
            # Another mode than the region was made for: another region, or the block's own records behind its head.
            with b.if_(b.not_(good)):
                self._count(place)
                b.goto(b.hload(I64, place, 16))
        if self.counted:
            self._count(place)
        for (root, offset), (var, type) in self.cells.items():
            base = self.env if root == "env" else self.base1
            b._effect(ops.SETVAR, (b.hload(type, base, offset),), var)
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
        with b.if_(b.eq(left, 0)):
            b.set("pc", b.hload(I64, self.ip, 16))
            b.leave(EXIT_HOT)

    # ---- calls and returns ----
    def _find_callers(self) -> dict[int, list[int]]:
        """Block -> calling blocks behind whose calls a computed jump of that block may go on."""
        found: dict[int, list[int]] = {}
        for i, block in enumerate(self.blocks):
            if block.returns < 0 or block.returns not in self.by_pc:
                continue
            for callee in dict.fromkeys((*block.links.values(), *([block.guess] if block.guess >= 0 else ()))):
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
                following = [*block.links.values(), *([block.guess] if block.guess >= 0 else ())]
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
        for jump in self._returns:
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
                jump.sites[call] = self._block_edge(jump.block, site, _Path(Addr("base1", delta), known))
        return bool(self.pending)

    def _finish_return(self, jump: _Return) -> None:
        """Write the comparisons of a computed jump."""
        b = self.b
        b.enter(jump.place)
        here = jump.path
        if jump.guess is not None:
            following = b.new_block()
            b.cbr(b.eq(jump.pc, self.blocks[self.blocks[jump.block].guess].pc), jump.guess, following)
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
        return self._read("env", self.layout[field], self.layout.fields[field].type)

    # ---- points and edges ----
    def _label(self, point: Point) -> IrBlock:
        """The IR block of a point, which is spliced later if it is new."""
        label = self.labels.get(point)
        if label is None:
            label = self.labels[point] = self.b.new_block()
            self.pending.append(point)
        return label

    def _slot(self, slot: Slot) -> int:
        """Offset of an entry of the table."""
        index = self._slot_of.get(slot)
        if index is None:
            index = self._slot_of[slot] = len(self.slots)
            self.slots.append(slot)
        return SLOT_SIZE * index

    def _block_edge(self, source: int, target: int, path: _Path) -> IrBlock | None:
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
        b.cbr(b.ne(b.hload(I32, self.env, self._interrupt_field), 0), out, label)
        b.enter(out)
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

    def _exit_edge(self, slot: Slot, path: _Path) -> IrBlock:
        """An IR block that goes on with an entry of the table: a link, or a record outside."""
        b = self.b
        current = b.block
        out = b.new_block()
        b.enter(out)
        offset = self._slot(slot)
        b.pin("base1", self._whole(path.base1))
        b.goto(b.hload(I64, self.table, offset) if slot.block < 0 else b.add(self.table, offset))
        b.pin("base1", self.base1)
        b.enter(current)
        return out

    def _link_edge(self, point: Point, link: Link, path: _Path) -> IrBlock:
        """Where a link of a record leads."""
        block = self.blocks[point[0]]
        target = block.words[link.word]
        if link.word not in block.relocs or target & 7:
            raise CompileError(f"block {block.pc:#x}: word {link.word} is no link")
        linked = block.links.get(link.word)
        if linked is not None:
            edge = self._block_edge(point[0], linked, path)
            if edge is not None:
                self._note_call(point, path)
                return edge
        if self.keys.get(block.words[target >> 3]) == "link":
            return self._exit_edge(Slot(-1, 0, block.words[(target >> 3) + 1]), path)
        return self._record_edge(point, target >> 3, path)

    def _note_call(self, point: Point, path: _Path) -> None:
        block = self.blocks[point[0]]
        if block.returns in self.by_pc and isinstance(path.base1, Addr):
            self._calls.setdefault(path.base1.offset, {})[point[0], point[2], point[3]] = None

    def _record_edge(self, point: Point, word: int, path: _Path) -> IrBlock:
        """Another record of the same block."""
        if not isinstance(path.base1, Addr):
            return self._exit_edge(Slot(point[0], word, 0), path)
        return self._label((point[0], word, path.base1.offset, path.consts))

    def _whole(self, value: Any) -> Value:
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
        path = _Path(Addr("base1", delta), consts)
        if key is None:
            raise CompileError(f"block {block.pc:#x}: no handler at word {word}")
        if key == "head" and word == 0:
            b.br(self._record_edge(point, _HEAD_WORDS, path))
            return
        _Splice(self, point, path, self.trace(key)).run()

    # ---- variables ----
    def _cell(self, root: str, offset: int) -> tuple[int, Type] | None:
        """Start and type of the variable that holds a byte; ``None``: none does."""
        if root == "base1":
            return offset & ~7, I64
        if not self._engine_end <= offset < len(self._cover):
            return (offset, I64) if offset == self._base1_field else None
        return self._cover[offset]

    def _variable(self, root: str, offset: int, type: Type) -> int:
        """The variable of a cell."""
        known = self.cells.get((root, offset))
        if known is None:
            known = self.cells[root, offset] = (len(self.function.vars), type)
            self.function.vars.append(type)
        return known[0]

    def _cell_value(self, root: str, cell: tuple[int, Type]) -> Value:
        return self.b._emit(ops.GETVAR, cell[1], (), self._variable(root, *cell))

    def _read(self, root: str, offset: int, type: Type) -> Value:
        """State or a window register as ``type``: from its variable when there is one, else from memory, which is always right."""
        b = self.b
        cell = self._cell(root, offset)
        size = (type.bits + 7) // 8
        if cell is not None:
            start, held = cell
            if held is type and start == offset:
                return self._cell_value(root, cell)
            if offset + size <= start + (held.bits + 7) // 8 and held.bits >= 8:
                whole = b.bitcast(self._cell_value(root, cell), INT_OF_BITS[held.bits])
                part = b.lshr(whole, 8 * (offset - start))
                return b.bitcast(b.trunc(part, INT_OF_BITS[type.bits]), type)
            second = self._cell(root, offset + 8) if size == 16 else None
            if second is not None and held.bits == 64 and second[1].bits == 64 and start == offset and second[0] == offset + 8:
                value = b.const(V128, 0)
                for i, part_cell in enumerate((cell, second)):
                    value = b.setlane(I64, value, i, b.bitcast(self._cell_value(root, part_cell), I64))
                return b.bitcast(value, type)
        return b.hload(type, self.env if root == "env" else self.base1, offset)

    def _write(self, root: str, offset: int, value: Value) -> None:
        """Memory first, then the variables that cover it."""
        b = self.b
        type = value.type
        b.hstore(self.env if root == "env" else self.base1, offset, value)
        cell = self._cell(root, offset)
        size = (type.bits + 7) // 8
        if cell is None:
            return
        start, held = cell
        width = (held.bits + 7) // 8
        if held is type and start == offset:
            self._set_cell(root, cell, value)
        elif offset == start and size == width and held.bits == type.bits:
            self._set_cell(root, cell, b.bitcast(value, held))
        elif offset + size <= start + width and held.bits >= 8:
            if type is I1:
                value = b.zext(value, I8)
            whole_type = INT_OF_BITS[held.bits]
            part = b.zext(b.bitcast(value, INT_OF_BITS[value.type.bits]), whole_type)
            whole = b.bitcast(self._cell_value(root, cell), whole_type)
            whole = b.deposit(whole, part, 8 * (offset - start), value.type.bits)
            self._set_cell(root, cell, b.bitcast(whole, held))
        else:
            at = offset
            while at < offset + size:
                cell = self._cell(root, at)
                if cell is None:
                    at += 1
                    continue
                base = self.env if root == "env" else self.base1
                if size == 16 and held.bits == 64 and start == offset and cell[0] == at:
                    lane = b.getlane(I64, b.bitcast(value, V128), (at - offset) // 8)
                    self._set_cell(root, cell, b.bitcast(lane, cell[1]))
                else:
                    self._set_cell(root, cell, b.hload(cell[1], base, cell[0]))
                at = cell[0] + (cell[1].bits + 7) // 8

    def _set_cell(self, root: str, cell: tuple[int, Type], value: Value) -> None:
        self.b._effect(ops.SETVAR, (value,), self._variable(root, *cell))

    def _reload(self, root: str) -> None:
        """A store went to an unknown place: the variables of ``root`` are loaded again (when all of them are known)."""
        insts = self.b.block.insts
        self._reloads.append((insts, len(insts), root))

    def _expand_reloads(self) -> None:
        b = self.b
        for insts, at, wanted in reversed(self._reloads):
            scratch = IrBlock("")
            b.enter(scratch)
            for (root, offset), (var, type) in self.cells.items():
                if root == wanted:
                    b._effect(ops.SETVAR, (b.hload(type, self.env if root == "env" else self.base1, offset),), var)
            insts[at:at] = scratch.insts


class _Splice:
    """One record: its handler's IR with the record's operands."""

    def __init__(self, region: RegionBuilder, point: Point, path: _Path, handler: Function) -> None:
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
        self.known: Final[dict[str, _Path]] = {}
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
            self.path = _Path(path.base1, path.consts)
            self.done.add(block.label)
            self.b.enter(self.blocks[block.label])
            self._block(block)

    def _block(self, block: IrBlock) -> None:
        computed = block.computed
        at = -1 if computed is None else computed[0]
        for i, inst in enumerate(block.insts):
            if i == at:
                assert computed is not None
                self._computed(self.whole(computed[1]), self.value(computed[2]))
            special = _SPECIAL.get(inst[0])
            if special is not None:
                special(self, inst)
            else:
                self._plain(inst)

    def value(self, v: Value) -> Any:
        return v if v.const is not None else self.values[v.id]

    def whole(self, v: Value) -> Value:
        return v if v.const is not None else self.r._whole(self.values[v.id])

    def _computed(self, pc: Value, base1: Any) -> None:
        """A computed jump begins here, which passes on ``base1``."""
        r, b = self.r, self.b
        place, rest = b.new_block(), b.new_block()
        b.br(place)
        jump = _Return(self.point[0], self.point[2], pc, _Path(base1, self.path.consts), place, rest)
        r._returns.append(jump)
        guess = r.blocks[jump.block].guess
        if guess >= 0:
            jump.guess = r._block_edge(jump.block, guess, jump.path)
            if jump.guess is not None:
                r._note_call(self.point, jump.path)
        b.enter(rest)

    def _plain(self, inst: Inst) -> None:
        """An operation without a rule of its own: fold it, or copy it with its operands replaced."""
        op, result, args, imm = inst
        b = self.b
        new = [self.whole(a) for a in args]
        shape = op.shape
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
                root = mapped.root if isinstance(mapped, Addr) else self.r._rooted.get(mapped.id) if mapped.__class__ is Value else None
                if root is not None and root != "ip":
                    self.r._rooted[value.id] = root

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
            self.values[result.id] = self.b.select(cond, self.r._whole(a), self.r._whole(d))

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
            self.values[result.id] = value = self.b.hload(type, r._whole(a), imm)
            if r._rooted.get(value.id):
                del r._rooted[value.id]
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
        self.values[result.id] = value = r._read(a.root, offset, type)
        if a.root == "env" and offset == r._base1_field:
            r._rooted[value.id] = "base1"

    def hstore(self, inst: Inst) -> None:
        _, _, (base, stored), imm = inst
        r = self.r
        a = self.value(base)
        value = self.value(stored)
        if not isinstance(a, Addr):
            whole = r._whole(a)
            self.b.hstore(whole, imm, self._outside(value))
            root = r._rooted.get(whole.id)
            if root is not None:
                r._reload(root)
            return
        offset = a.offset + imm
        if a.root == "ip":
            if offset != 8 * r.blocks[self.point[0]].computed:
                raise CompileError(f"{self.handler.name}: a record that changes itself")
            return  # what a computed jump remembers is for us
        if a.root == "env" and offset in r.constant_at:
            k = r.constant_at[offset]
            known = value.const if value.__class__ is Value else None
            consts = list(self.path.consts)
            consts[k] = known
            self.path.consts = tuple(consts)
        if a.root == "env" and offset == r._fault_field and isinstance(value, Addr):
            # Not stored: the number of the entry is noted beside the code (``Lowering.add_threaded``).
            self.b.hstore(r.env, offset, self.b.const(I64, r._slot(Slot(self.point[0], value.offset >> 3, 0)) // SLOT_SIZE))
            return
        r._write(a.root, offset, self._outside(value))

    def _outside(self, value: Any) -> Value:
        """A value to store: a record of this block is told by its entry in the region's table."""
        if isinstance(value, Addr) and value.root == "ip":
            offset = self.r._slot(Slot(self.point[0], value.offset >> 3, 0))
            return self.b.add(self.r.table, offset)
        return self.r._whole(value)

    def getvar(self, inst: Inst) -> None:
        self.values[inst[1].id] = self.b._emit(ops.GETVAR, inst[1].type, (), self.vars[inst[3]])

    def setvar(self, inst: Inst) -> None:
        self.b._effect(ops.SETVAR, (self.whole(inst[2][0]),), self.vars[inst[3]])

    def call(self, inst: Inst) -> None:
        state = [a for a in inst[2] if isinstance(self.value(a), Addr)]
        self._plain(inst)
        if state:  # the helper gets at the state
            self.r._reload("env")
            self.r._reload("base1")

    # ---- ends ----
    def _inner(self, label: str) -> str:
        """An edge to another IR block of the handler: what is known there is what all edges agree on."""
        now = self.path
        known = self.known.get(label)
        if known is None:
            self.known[label] = _Path(now.base1, now.consts)
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
        self.b.br(self.r._record_edge(self.point, (self.record + inst[3]) >> 3, self.path))

    def goto(self, inst: Inst) -> None:
        r, b = self.r, self.b
        self._continue(inst[2])
        ip = self.value(inst[2][0])
        if isinstance(ip, Link):
            b.br(r._link_edge(self.point, ip, self.path))
        elif isinstance(ip, Choice):
            b.cbr(ip.cond, r._link_edge(self.point, ip.then, self.path), r._link_edge(self.point, ip.other, self.path))
        elif isinstance(ip, Addr) and ip.root == "ip":
            b.br(r._record_edge(self.point, ip.offset >> 3, self.path))
        else:
            b.pin("base1", r._whole(self.path.base1))
            b.goto(r._whole(ip))
            b.pin("base1", r.base1)

    def leave(self, inst: Inst) -> None:
        self.b._effect(ops.LEAVE, ())


def _same(x: Addr | Value, y: Addr | Value) -> bool:
    if isinstance(x, Addr) and isinstance(y, Addr):
        return (x.root, x.offset) == (y.root, y.offset)
    return x is y


def _cells(layout: StateLayout) -> list[tuple[int, Type] | None]:
    """For each byte of the state block the variable that can hold it: (offset, type).

    Elements of fields are variables of their type; what lies between strided elements is cut into words.
    """
    cover: list[tuple[int, Type] | None] = [None] * layout.size
    engine = {field.name for field in ENGINE_FIELDS}
    for name, field in layout.fields.items():
        if name in engine:
            continue
        size = (field.type.bits + 7) // 8
        for i in range(field.count):
            start = layout.at(name, i)
            cover[start : start + size] = [(start, field.type)] * size
            gap = start + size
            while field.step > size and gap % 8 == 0 and gap + 8 <= start + field.step:
                cover[gap : gap + 8] = [(gap, I64)] * 8
                gap += 8
    return cover


_SPECIAL: Final[dict[Any, Callable[[_Splice, Inst], None]]] = {
    ops.ADD: _Splice.add,
    ops.SUB: _Splice.sub,
    ops.SELECT: _Splice.select,
    ops.EXTRACT: _Splice.field,
    ops.SEXTRACT: _Splice.field,
    ops.DEPOSIT: _Splice.field,
    ops.HLOAD: _Splice.hload,
    ops.HSTORE: _Splice.hstore,
    ops.GETVAR: _Splice.getvar,
    ops.SETVAR: _Splice.setvar,
    ops.CALL: _Splice.call,
    ops.BR: _Splice.br,
    ops.CBR: _Splice.cbr,
    ops.NEXT: _Splice.next,
    ops.GOTO: _Splice.goto,
    ops.LEAVE: _Splice.leave,
}

__all__ = ["MAX_RECORDS", "SLOT_SIZE", "Region", "RegionBlock", "RegionBuilder", "Slot"]
