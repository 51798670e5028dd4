"""From a decoded bundle to the list of its operations in the order of their records.  Warm code."""

from __future__ import annotations

from .bundle import AAU_MAS, Bundle, Op
from .emit import Emitters, Item
from .exceptions import ILLEGAL_OPCODE, WINDOW_BOUNDS
from .records import M64, EndOfBlock
from .rowinfo import (
    ALU,
    ARRAY_LOAD,
    ARRAY_READ_REGISTER,
    ARRAY_STORE,
    ARRAY_WRITE_REGISTER,
    FAULTING,
    LOAD,
    MOVE_PAIR,
    NOT_IMPLEMENTED,
    READ_IS_ILLEGAL,
    READ_STATE,
    STORE,
    WRITABLE,
    WRITE_STATE,
    Info,
)
from .state import MODE_AC, MODE_FP_OFF, MODE_RBS, MODE_RCUR, MODE_RSZ, MODE_WDBL
from .tables import ROWS


class Gatherer(Emitters):
    """Classifies operations, checks window bounds, and has the short way for an operation that stands alone."""

    def _single(self, op: Op, bd: Bundle) -> bool:
        """The records of an operation that stands alone; False when it needs the general treatment."""
        info = self.infos.get(op.row)
        if info is None:
            info = self.infos[op.row] = Info(ROWS[op.row], self.iset)
        cls = info.cls
        dst = op.dst
        kind = info.dst
        if info.traps and self.traps(info):
            return False
        if cls > STORE or kind == "q" or "q" in info.kinds or (kind == "b" and bd.transfer):
            return False
        letters, halves = self.letters, self.halves
        text = ""
        need = area = 0
        registers: tuple[int, ...] = ()
        literals: tuple[int, ...] = ()
        for slot in info.slots:
            if slot == 2:
                code = op.src2
            elif slot == 1:
                code = op.src1
            else:
                code = op.src3
            letter = letters[code]
            text += letter
            if letter == "L":
                literals += ((op.lit2 if slot == 2 else op.lit1) & M64,)
                continue
            registers += (halves[code],)
            if code < 0x80:
                if code >= area:
                    area = code + 1
            elif code < 0xC0 and code - 0x80 >= need:
                need = code - 0x7F
        flags = info.base
        if kind and kind != "b":
            if 0xC0 <= dst < 0xE0:
                if cls == ALU:
                    if 0xD1 <= dst <= 0xD3:
                        return False
                    text = ""
                letter = "E"
            else:
                if dst < 0x80:
                    if dst >= area:
                        area = dst + 1
                elif dst < 0xC0 and dst - 0x80 >= need:
                    need = dst - 0x7F
                letter = letters[dst]
                half = halves[dst]
                registers += (half,)
                if kind == "s" and not info.name.startswith("movt"):
                    if not self.wdbl_known:
                        if self.recheck:
                            flags = [*flags, "y"]
                        else:
                            self.mask |= MODE_WDBL
                    if self.mode & MODE_WDBL and "y" not in flags:
                        letter = letter.lower()
            text += letter
        elif kind == "b":
            letter, half = self.predicate(dst)
            text += letter
            registers += (half,)
        if area or need:
            self._require(need, area)
        if cls == LOAD and op.sm and letter == "E":
            return True  # a prefetch
        if cls <= FAULTING:
            if letter == "E" and cls == ALU:
                return True
            if info.merge:
                return False  # cannot be: a merge without its condition; the general way says what it gives
            if info.literal:
                flags = [*flags, f"l{op.opce}"]
            if op.sm and cls == FAULTING:
                flags = [*flags, "sm"]
            self.put(f"{info.name}:{text}/{','.join(flags)}" if flags else f"{info.name}:{text}", registers, literals)
            return True
        name: str | None = info.name
        self.rely_on(MODE_AC)
        if op.mas or info.segment or info.base or self.mode & MODE_AC:
            name, access = self.access(op, info, cls == LOAD)
            if name is None:
                return True
            flags = access
        else:
            flags = []
        if cls == STORE and op.sm:
            self.store(f"{name}:{text}", flags, registers, literals, True)
            return True
        if op.sm:
            flags.append("sm")
        self.put(f"{name}:{text}/{','.join(flags)}" if flags else f"{name}:{text}", registers, literals)
        if op.sm and cls == LOAD:
            self.junk(letter, half, kind == "p")
        return True

    def traps(self, info: Info) -> bool:
        """Whether a floating-point operation may fault here."""
        bits = info.traps | MODE_FP_OFF
        self.rely_on(bits)
        return self.mode & bits != 0

    def _require(self, need: int, area: int) -> None:
        """This bundle names ``need`` window registers and ``area`` rotating ones."""
        if area and not self.br_known and not self.recheck:
            self.mask |= MODE_RBS | MODE_RSZ | (0 if self.dynamic_b else MODE_RCUR)
        if self.size >= 0:
            if need > self.size:
                self.fatal(WINDOW_BOUNDS)
            need = 0
        if self.br_known or not self.recheck:
            if area > (self.mode >> 5 & 126) + 2:
                self.fatal(WINDOW_BOUNDS)
            area = 0
        if self.recheck:
            if need > self.checked or area > self.checked_b:
                self.checked = max(need, self.checked)
                self.checked_b = max(area, self.checked_b)
                self.put("bounds:HH", (need, area))
        elif need > self.need:
            self.need = need

    def _items(self, bd: Bundle) -> tuple[list[Item], list[Item]]:
        """The operations of a bundle in the order of their records: those that may fault, then the others."""
        divisions: list[Item] = []
        loads: list[Item] = []
        stores: list[Item] = []
        plain: list[Item] = []
        behind: list[Item] = []
        last: list[Item] = []
        infos = self.infos
        idents = self.idents
        for op in bd.ops:
            row = op.row
            info = infos.get(row)
            if info is None:
                info = infos[row] = Info(ROWS[row], self.iset)
            cls = info.cls
            reads = tuple([idents[op.src1 if s == 1 else op.src2 if s == 2 else op.src3] for s in info.slots])
            channel = op.channel
            if cls == ALU:
                if 0xD1 <= op.dst <= 0xD3 and info.dst != "b":
                    last.append(Item(channel, self.emit_ctpr, op, info, reads, -1, ""))
                elif op.dst in (0xCD, 0xCE, 0xCF, 0xDE, 0xDF) and info.dst != "b":
                    continue  # result to %empty
                elif info.traps and self.traps(info):
                    if self.mode & MODE_FP_OFF:
                        divisions.append(Item(channel, self.emit_disabled, op, info, (), -1, ""))
                        continue
                    divisions.append(Item(channel, self.emit_operation, op, info, reads, op.dst, info.dst))
                else:
                    plain.append(Item(channel, self.emit_operation, op, info, reads, op.dst, info.dst))
            elif cls == LOAD:
                if op.sm and 0xC0 <= op.dst < 0xE0:
                    continue  # a speculative load to %empty is a prefetch
                if info.dst == "q":
                    loads += [
                        Item(channel, self.emit_pair_load, op, (info, 8 * k), reads, op.dst + k, "d") for k in (0, 1)
                    ]
                else:
                    loads.append(Item(channel, self.emit_load, op, info, reads, op.dst, info.dst))
            elif cls == STORE:
                if "q" in info.kinds:
                    for k in (0, 1):
                        both = (*reads[:-1], idents[op.src3 + k])
                        stores.append(Item(channel, self.emit_pair_store, op, (info, k), both, -1, ""))
                else:
                    stores.append(Item(channel, self.emit_store, op, info, reads, -1, ""))
            elif cls == FAULTING and info.name == "getsp" and (len(bd.ops) > 1 or bd.movas):
                # it changes the stack pointer behind everything that may fault, and behind reads of state registers
                divisions.append(Item(channel, self.emit_getsp_check, op, info, reads, -1, ""))
                behind.append(Item(channel, self.emit_operation, op, info, reads, op.dst, info.dst))
            elif cls == FAULTING:
                divisions.append(Item(channel, self.emit_operation, op, info, reads, op.dst, info.dst))
            elif cls == READ_STATE:
                if op.opce in READ_IS_ILLEGAL:
                    divisions.append(Item(channel, self.emit_read_state, op, info, reads, -1, ""))
                else:
                    plain.append(Item(channel, self.emit_read_state, op, info, reads, op.dst, info.dst))
            elif cls == WRITE_STATE:
                refused = op.opce not in WRITABLE
                (divisions if refused else last).append(Item(channel, self.emit_write_state, op, info, reads, -1, ""))
            elif cls == MOVE_PAIR:
                literal = 0xC0 <= op.src2 < 0xE0
                for k in (0, 1):
                    code = op.src2 if literal else op.src2 + k
                    kind = "p" if self.v5 else "d"  # from v5 on each half is a register of 128 bits
                    plain.append(Item(op.pair if k else channel, self.emit_move_half, op, code, (idents[code],), op.dst + k, kind))
            elif cls == ARRAY_STORE:
                if op.mas == AAU_MAS:
                    continue  # a register write of a size that none has
                for k in (0, 1) if info.kinds == "q" else (0,):
                    code = op.src3 + k
                    stores.append(Item(channel, self.emit_array_store, op, (info, code, 8 * k), (idents[code],), -1, ""))
            elif cls == ARRAY_LOAD:
                for k in (0, 1) if info.dst == "q" else (0,):
                    kind = info.dst if info.dst == "p" else "d"
                    loads.append(Item(channel, self.emit_array_load, op, (info, 8 * k), (), op.dst + k, kind))
            elif cls == ARRAY_WRITE_REGISTER:
                for k in (0, 1) if info.kinds == "q" else (0,):
                    code = op.src3 + k
                    last.append(Item(channel, self.emit_array_register_write, op, (info, code, k), (idents[code],), -1, ""))
            elif cls == ARRAY_READ_REGISTER:
                for k in (0, 1) if info.dst == "q" else (0,):
                    kind = "d" if info.dst == "q" else info.dst
                    plain.append(Item(channel, self.emit_array_register_read, op, (info, k), (), op.dst + k, kind))
            elif cls == NOT_IMPLEMENTED:
                if not bd.cds:  # it hides everything else that the bundle might raise
                    self.exception(ILLEGAL_OPCODE, row)
                    raise EndOfBlock
                divisions.append(Item(channel, self.emit_unknown, op, info, (), -1, ""))
            # TARGET: belongs to the transfer
        for item in divisions:
            item.faults = True
        for item in loads:
            item.faults = True
        for item in stores:
            item.faults = True
        self.stores = stores
        early = divisions + loads + stores
        for m in bd.movas:
            if not m.opc or 0xC0 <= m.dst < 0xE0:
                continue  # no operation, or its result is dropped
            count = 2 if m.opc == 5 else 1
            for k in range(count):
                at = m.ind + (8 * (1 - k if m.be else k) if count == 2 else 0)
                early.append(Item(-1, self.emit_mova, m, at, (), m.dst + k, "p" if m.opc == 7 else "d"))
        return early, plain + behind + last

    def _check_bounds(self, bd: Bundle) -> None:
        """Window bounds of all operands (semantics.md 1.1): sources against the old size, destinations against the new one."""
        need = need_dst = area = 0
        for op in bd.ops:
            info = self.infos[op.row]
            for slot in info.slots:
                code = op.src1 if slot == 1 else op.src2 if slot == 2 else op.src3
                if code < 0x80:
                    if code >= area:
                        area = code + 1
                elif code < 0xC0 and (code & 63) >= need:
                    need = (code & 63) + 1
            if "q" in info.kinds and need:
                need += need & 1
            code = op.dst
            if info.dst and info.dst != "b":
                more = 2 if info.dst == "q" else 1
                if code < 0x80:
                    if code + more > area:
                        area = code + more
                elif code < 0xC0 and (code & 63) + more > need_dst:
                    need_dst = (code & 63) + more
        for m in bd.movas:
            code = m.dst
            if code < 0x80:
                area = max(area, code + 1 + (m.opc == 5))
            elif code < 0xC0:
                need_dst = max(need_dst, (code & 63) + 1 + (m.opc == 5))
        if bd.setwd >= 0:
            size = 2 * (bd.setwd >> 5 & 0x7F)
            if need_dst > size:
                self.put("setwd.ok:H", (size,))  # an illegal opcode comes first
                self.fatal(WINDOW_BOUNDS)
        elif need_dst > need:
            need = need_dst
        if need or area:
            self._require(need, area)

    def _conditions(
        self, cds: tuple[int, ...], guards: dict[int, list[tuple[int, int]]], am_guards: dict[int, list[tuple[int, int]]]
    ) -> None:
        """RLP and MRGC (encoding.md 7): per channel a list of (predicate code, negated)."""
        for half in cds:
            kind = half >> 14
            first = 3 * (kind & 1)
            predicate = half & 0x7F
            for k in range(3):
                if half >> 10 + k & 1:
                    negated = half >> 7 + k & 1
                    if kind < 2:
                        guards.setdefault(first + k, []).append((predicate, negated))
                    else:
                        self.merges[first + k] = (predicate, negated)
            if half & 0x2000 and kind < 2:
                am_guards.setdefault(first + 2, []).append((predicate, half >> 9 & 1))
