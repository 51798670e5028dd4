"""Bundles to records.  Warm code: runs once per new guest bundle.

The one place that knows the order of a wide instruction (semantics.md 2.1).  The records of a bundle stand in this order:

 1. what transfers and setwd refuse; ``snapshot``/``zero32``/``keep.ctpr``: copies of old state that a later record of the bundle
    still needs; with ``tags=on`` the checks for diagnostic values (``diagnose``);
 2. operations that may fault: unimplemented ones, division, loads, stores in channel order (all but the first are tried before it),
    array loads and stores; all results but the last one's go to temporaries, so that a fault leaves the registers as they were before
    the bundle;
 3. everything else that computes; a result that a later record of the bundle must not see goes to a temporary;
 4. predicate logic; writes of state registers and ctprs;
 5. with ``tags=on`` setwd, which makes registers diagnostic; ``commit`` records for the temporaries;
 6. setwd, preparation of transfers, setbn/setbp, index steps of the array unit, bap, wait;
 7. the transfer of control, with alc/abn/abp.

All reads come before all writes because 2 and 3 read registers in place and only temporaries are written behind readers.

A block is translated for the window mode (BR, wdbl) in force at its head; an ``assume`` record there checks it together with the
number of window registers that the block needs.  A block of a rotating loop resolves %b at run time instead.  With ``recheck`` nothing is
assumed and bounds are checked bundle by bundle.
"""

from __future__ import annotations

from .bundle import CT_CALL, CT_CT, CT_ICALL, CT_ICALLD, CT_NONE, Bundle
from .decode import decode
from .diagnose import Diagnostics
from .emit import CTPR, Item
from .errors import DecodeError, TruncatedBundle
from .exceptions import ILLEGAL_OPCODE, INSTR_PAGE_MISS
from .records import COMPARE_TEMP, CONDITION_TEMP, LSR_TEMP, TEMPS, EndOfBlock
from .rowinfo import Info
from .state import LAYOUT
from .transfer import compare_slots

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

MAX_BUNDLES: Final = 64
_FETCH: Final = 1024  # bytes asked for at once
_MLOCK: Final = LAYOUT["mlock"]
_ASSUME_WORDS: Final = 7


class BlockTranslator(Diagnostics):
    """Translates one block; see the module's text for the order of records."""

    def bundle(self, bd: Bundle, pc: int) -> bool:
        """Write the records of a bundle; whether it ends the block."""
        self.bundle_pc = pc
        self.next_pc = next_pc = pc + bd.size
        writer = self.writer
        writer.at(pc)
        self.mlock = mlock = bd.transfer != 0 and bd.cond >= 8 and bd.cond < 10
        self.old = False
        self.condition_temp = -1
        if bd.cs1 >= 0 or bd.ss >= 0 or bd.prepare:
            self._refuse(bd)
        ops = bd.ops
        if bd.transfer and (ops or bd.movas or bd.pls or bd.prepare or bd.setbn >= 0 or bd.setbp >= 0 or bd.setwd >= 0 or steps(bd)):
            if bd.transfer in (CT_CT, CT_CALL):
                self._check_ctpr(bd)
            if bd.transfer == CT_CT:
                self._check_return(bd)
            elif bd.transfer in (CT_CALL, CT_ICALL, CT_ICALLD):
                self._check_call(bd)
        if self.tags:
            self.watched = self.watches(bd)
        alone = len(ops) == 1 and bd.cs1 < 0 and not (bd.cds or bd.pls or bd.movas or bd.loop_mode or mlock)
        if not (ops or bd.movas or bd.pls or bd.cs1 >= 0 or mlock or self.tags) or (
            alone and not self.tags and self._single(ops[0], bd)
        ):
            # one operation or none, and nothing that it could interfere with
            if bd.bap:
                self.begin_prefetch()
            if bd.prepare:
                self._prepare(bd, pc)
            return self._finish(bd, pc, next_pc, 0)
        self.merges = {}
        guards: dict[int, list[tuple[int, int]]] = {}
        am_guards: dict[int, list[tuple[int, int]]] = {}
        if bd.cds:
            self._conditions(bd.cds, guards, am_guards)
        if ops or bd.movas:
            early, late = self._items(bd)
            self._check_bounds(bd)
        else:
            early = late = []
        if bd.setwd >= 0:
            self._setwd_static(bd)
            if ops or bd.movas or bd.pls:
                self.put("setwd.ok:H", (self.size,))
        if bd.pls or guards or am_guards or bd.transfer or self.merges:
            self._snapshot_if_needed(bd, guards, am_guards)
        if mlock:
            self.put("zero32:H", (_MLOCK,))
            if bd.cond == 9:
                for slot in compare_slots(bd.cond_arg):
                    self.put("zero32:H", (slot,))  # a compare that is switched off is false
        if self.tags:
            self.check_diagnostics(bd, guards, am_guards)
        kept = 0
        if late and bd.transfer in (CT_CT, CT_CALL):
            n = bd.transfer_arg
            if any(i.emit == self.emit_ctpr and i.op.dst & 3 == n for i in late):
                self.put("keep.ctpr:H", (CTPR[n],))
                kept = 1

        gated = 0
        commits: list[Item] = []
        if early or late:
            items = early + late
            rewritten = self._place_results(items, bd)
            self.keeps_lsr = bool(guards or bd.pls or bd.loop_mode)
            first_store = self.stores[0] if len(self.stores) > 1 else None
            for item in items:
                gate = -1
                if item is first_store:
                    self._probe_stores(guards, bd.loop_mode)
                if bd.loop_mode and item.info is not None and item.emit in (self.emit_store, self.emit_pair_store, self.emit_array_store):
                    gate = self.put("gate:H" if gated else "gate:H/0", (0,))
                    gated += 1
                    if self.tags and (item.info.__class__ is not tuple or not item.info[-1]):  # once per operation
                        self.check_operation(item.op, guards.get(item.channel, []))
                self._emit_item(item, guards.get(item.channel))
                if item.temp >= 0:
                    commits.append(item)
                if gate >= 0:
                    self.words[gate + 1] |= 8 * (len(self.words) - gate)
            if rewritten:
                commits.sort(key=lambda item: item.channel)
        if bd.pls:
            self._predicate_logic(bd)
        if bd.setwd >= 0 and self.tags:
            self._setwd(bd)  # the registers that it opens are diagnostic until results are put there
        for item in commits:
            self._commit(item, guards.get(item.channel))
        if early:
            self._array_increments(am_guards, bd.loop_mode)
        if gated:
            self.put("gate.end:")
        if bd.movas:
            self._area_steps(bd, am_guards)
        if self.lsr_write:
            self._write_lsr(guards)
        if bd.cs1 >= 0:
            if bd.setbp >= 0 and bd.transfer and bd.cond in (2, 3, 6, 7, 14, 15):
                # the transfer's predicate is numbered by the old BR
                letter, half = self.predicate(bd.cond_arg)
                self.condition_temp = TEMPS + 16 * CONDITION_TEMP
                self.put(f"keep.pred:G{letter}", (self.condition_temp, half))
            self._windows(bd)
        if bd.bap:
            self.begin_prefetch()
        if bd.prepare:
            self._prepare(bd, pc)
        for item in late:
            if item.emit == self.emit_ctpr:
                self.known.pop(item.op.dst & 3, None)
                self.moved.add(item.op.dst & 3)
        return self._finish(bd, pc, next_pc, kept)

    def _finish(self, bd: Bundle, pc: int, next_pc: int, kept: int) -> bool:
        """The last step: transfer, or the advances of a bundle without one."""
        if bd.transfer:
            return self._transfer(bd, pc, next_pc, kept)
        if bd.alcf or bd.abnf or bd.abpf:
            flags = self._advance_flags(bd.alcf << 1, bd.abnf << 1, bd.abpf << 1)
            self.put(f"advance:/{','.join(flags)}")
            self._advance_static(bd.abnf, bd.abpf)
        return False

    def _snapshot_if_needed(
        self, bd: Bundle, guards: dict[int, list[tuple[int, int]]], am_guards: dict[int, list[tuple[int, int]]]
    ) -> None:
        """Predicates are read before any is written: keep the old image when a predicate is both read and written."""
        written = set()
        for op in bd.ops:
            if self.infos[op.row].dst == "b":
                written.add(op.dst)
        for word in bd.pls:
            if word & 0x20:
                written.add(word & 31)
        if not written:
            return
        read = set()
        for terms in (*guards.values(), *am_guards.values()):
            for code, _ in terms:
                if code >= 0x60:
                    read.add(code & 31)
        for code, _ in self.merges.values():
            if code >= 0x60:
                read.add(code & 31)
        for word in bd.pls[:2]:
            for code in (word >> 24 & 0x7F, word >> 16 & 0x7F):
                if code >= 0x60:
                    read.add(code & 31)
        if bd.transfer and bd.cond in (2, 3, 6, 7, 14, 15):
            read.add(bd.cond_arg)
        if read & written:
            self.put("snapshot:")
            self.old = True

    def _place_results(self, items: list[Item], bd: Bundle) -> bool:
        """Decide which results go to temporaries; whether these must be put in place in the order of channels."""
        idents = self.idents
        low = high = -1
        if self.dynamic_b and not self.br_known:
            if self.recheck:
                low, high = 0, 0x8000
            else:  # rbs and rsz are checked at the head
                low = 32 * (self.mode & 63)
                high = low + 32 * ((self.mode >> 6 & 63) + 1)
        last_fault = -1
        for k, item in enumerate(items):
            if item.faults:
                last_fault = k
            if item.code >= 0 and item.kind != "b":
                item.writes = idents[item.code]
        if self.tags and bd.setwd >= 0:
            last_fault = len(items)  # the setwd comes between all results and their registers
        written: dict[int, Item] = {}
        rewritten = False
        temps = 0
        local_compare = self.mlock and bd.cond == 9
        for k, item in enumerate(items):
            ident = item.writes
            if ident < 0:
                if item.kind == "b":
                    if local_compare:
                        item.temp = COMPARE_TEMP + item.channel
                    elif k < last_fault:  # a floating-point compare that may fault
                        item.temp = temps
                        temps += 1
                continue
            if item.code >= 0xC0 and item.code < 0xE0:
                continue
            if k < last_fault:
                item.temp = temps
            else:
                for other in items[k + 1 :]:
                    if ident in other.reads:
                        item.temp = temps
                        break
                    if low >= 0 and other.reads:
                        if ident >= 0x10000:
                            if any(low <= r < high for r in other.reads):
                                item.temp = temps
                                break
                        elif low <= ident < high and any(r >= 0x10000 for r in other.reads):
                            item.temp = temps
                            break
            earlier = written.get(ident)
            if earlier is not None:  # two writers: the higher channel wins, whichever is executed first
                item.temp = temps
                rewritten = True
                if earlier.temp < 0:
                    temps += 1
                    earlier.temp = temps
            written[ident] = item
            if item.temp >= 0:
                temps += 1
        return rewritten

    def _emit_item(self, item: Item, terms: list[tuple[int, int]] | None) -> None:
        if terms and self.tags and item.temp < 0:
            self.diagnostic_by_guard(item, terms)
        guard = self._guard(terms) if terms else -1
        if item.temp >= 0:
            item.emit(item, "G", TEMPS + 16 * item.temp)
        elif item.kind == "b":
            letter, half = self._predicate_destination(item.op.dst)
            item.emit(item, letter, half)
        elif item.code >= 0:
            keep = item.info.__class__ is Info and item.info.name.startswith("movt")
            letter, half, dynamic = self.destination(item.code, item.kind, keep)
            item.emit(item, "y" if dynamic else letter, half)
        else:
            item.emit(item, "E", 0)
        if guard >= 0:
            self._end_guard(guard)

    def _probe_stores(self, guards: dict[int, list[tuple[int, int]]], loop_mode: bool) -> None:
        """A later store that faults must find the bundle's earlier ones not made: all but the first are tried before it."""
        words = self.words
        for k, item in enumerate(self.stores):
            gate = self.put("gate:H" if k else "gate:H/0", (0,)) if loop_mode else -1
            if k and not item.op.sm:
                terms = guards.get(item.channel)
                if loop_mode and self.tags:
                    self.check_operation(item.op, terms or [])
                guard = self._guard(terms) if terms else -1
                self.probe(item)
                if guard >= 0:
                    self._end_guard(guard)
            if gate >= 0:
                words[gate + 1] |= 8 * (len(words) - gate)

    def _array_increments(self, am_guards: dict[int, list[tuple[int, int]]], loop_mode: bool) -> None:
        """Array stores move their indexes on when all stores of the bundle are made; one that loop_mode has skipped does not."""
        if not any(item.emit == self.emit_array_store and item.op.opce & 4 for item in self.stores):
            return
        words = self.words
        for k, item in enumerate(self.stores):
            gate = self.put("gate:H" if k else "gate:H/0", (0,)) if loop_mode else -1
            if item.emit == self.emit_array_store:
                self._array_increment(item, am_guards)
            if gate >= 0:
                words[gate + 1] |= 8 * (len(words) - gate)

    def _commit(self, item: Item, terms: list[tuple[int, int]] | None) -> None:
        guard = self._guard(terms) if terms else -1
        kind = item.kind
        temp = TEMPS + 16 * item.temp
        if kind == "b":
            letter, half = self._predicate_destination(item.op.dst)
            self.put(f"commit.b:G{letter}", (temp, half))
        else:
            keep = item.info.__class__ is Info and item.info.name.startswith("movt")
            letter, half, dynamic = self.destination(item.code, kind, keep)
            flags = (["5"] if kind in "px" and self.v5 else []) + (["y"] if dynamic else [])
            key = f"commit.{kind}:G{letter}"
            self.put(f"{key}/{','.join(flags)}" if flags else key, (temp, half))
        if guard >= 0:
            self._end_guard(guard)
            if self.tags and terms:
                self.diagnostic_by_guard(item, terms)

    def _write_lsr(self, guards: dict[int, list[tuple[int, int]]]) -> None:
        """A new LSR, which nothing of the bundle has seen."""
        terms = guards.get(0)
        guard = self._guard(terms) if terms else -1
        self.put(self.lsr_write, (TEMPS + 16 * LSR_TEMP,))
        self.lsr_write = ""
        if guard >= 0:
            self._end_guard(guard)

    def _predicate_logic(self, bd: Bundle) -> None:
        blank: list[int] = []
        letters = ""
        halves: tuple[int, ...] = ()
        for k, word in enumerate(bd.pls):
            if k < 2:
                for shift in (24, 16):
                    code = word >> shift & 0x7F
                    if code >= 0x60:
                        letter, half = self.predicate(code & 31)
                        letters += letter
                        halves += (half,)
                        word &= ~(31 << shift)
            blank.append(word & 0x7FFFFFE0)
        stores = False
        for word in bd.pls:
            if word & 0x20:
                letter, half = self._predicate_destination(word & 31)
                letters += letter
                halves += (half,)
                stores = True
        local = bd.transfer and bd.cond == 9 and bd.cond_arg >> 3 == 2
        if stores or local:
            text = "-".join([f"{w:x}" for w in blank])
            self.put(f"plu:{letters}/x{text}{',loc' if local else ''}", halves)

    def run(self, fetch: Callable[[int, int], bytes]) -> None:
        bundles, end, ends = self._decode(fetch)
        if not self.recheck:
            for bd in bundles:
                if bd.setbn >= 0:
                    break
                if bd.abnt or bd.abnf:
                    self.dynamic_b = True
                    break
            for bd in bundles:
                if bd.setbp >= 0:
                    break
                if bd.abpt or bd.abpf:
                    self.dynamic_p = True
                    break
        self.use_registers()
        mode = self.mode
        writer = self.writer
        start = len(self.words)
        pc = self.pc
        ended = False
        try:
            for bd in bundles:
                ended = self.bundle(bd, pc)
                pc += bd.size
                if self.stop and not ended:
                    ends = 0
                    end = pc
                    break
        except EndOfBlock:
            ended = True
        else:
            if not ended:
                if ends:
                    writer.at(pc)
                    self.exception(ends - 1)
                else:
                    writer.jump(pc)
        if self.mask or self.need or self.calls or self.ctpr_tag[0] >= 0:
            self._insert_assumption(start, mode)
        writer.finish(end - self.pc)

    def _decode(self, fetch: Callable[[int, int], bytes]) -> tuple[list[Bundle], int, int]:
        """Bundles up to a transfer; the address behind the last; 1 + the exception that the bundle behind them raises, or 0."""
        pc = start = self.pc
        code = fetch(pc, _FETCH)
        iset = self.iset
        stops = self.writer.stops
        limit = min(self.writer.limit, MAX_BUNDLES)
        bundles: list[Bundle] = []
        while True:
            try:
                bd = decode(code, pc - start, iset, pc)
            except TruncatedBundle as error:
                if bundles:
                    return bundles, pc, 0  # the next block begins with a fresh look at memory
                return bundles, pc + 8, 1 + INSTR_PAGE_MISS if error.size else 1 + ILLEGAL_OPCODE
            except DecodeError:
                return bundles, pc + 8, 1 + ILLEGAL_OPCODE
            if not bd.cond:
                bd.transfer = CT_NONE  # a call under %never
            bundles.append(bd)
            pc += bd.size
            if bd.transfer or len(bundles) == limit or pc - start >= len(code) or pc in stops:
                return bundles, pc, 0

    def _insert_assumption(self, start: int, mode: int) -> None:
        """Put the ``assume`` record, whose need is known only now, in front of the block's records."""
        writer = self.writer
        words = self.words
        shift = 8 * _ASSUME_WORDS
        relocs = writer.relocs
        for k in range(len(relocs)):
            i = relocs[k]
            if i >= start:
                words[i] += shift
                relocs[k] = i + _ASSUME_WORDS
        handlers = self.handlers
        link = start + 4
        key, first = "assume:HLL", self.need
        n, tag = self.ctpr_tag
        if n >= 0:
            key, first = "assume:HLLHH", self.need | CTPR[n] << 16 | tag << 32
        if self.calls:
            key += "/k"
        words[start:start] = [
            handlers[key], first, self.mask, mode & self.mask, 8 * (link + 1), handlers["check"], 8 * link,
        ]  # fmt: skip
        relocs += (link, link + 2)
        if writer.computed >= 0:
            writer.computed += _ASSUME_WORDS
        writer.pcs[1:] = [(i + _ASSUME_WORDS, p) for i, p in writer.pcs[1:]]


def steps(bd: Bundle) -> bool:
    """Whether the bundle's transfer, when it is made, also moves a loop on."""
    return bool(bd.alct or bd.abnt or bd.abpt)


__all__ = ["BlockTranslator"]
