"""The end of a bundle: window and rotation set-up, array steps, preparation and transfer of control.  Warm code."""

from __future__ import annotations

from .bundle import (
    CT_CALL,
    CT_CT,
    CT_DONE,
    CT_HCALL,
    CT_IBRANCH,
    CT_IBRANCHD,
    CT_ICALL,
    CT_ICALLD,
    PREP_DISP,
    PREP_GETTSD,
    PREP_LDISP,
    PREP_PUTTSD,
    PREP_RETURN,
    PREP_SDISP,
    Bundle,
)
from .emit import CTPR, Item
from .exceptions import ILLEGAL_OPCODE, PRIV_ACTION, SOFTWARE_TRAP
from .gather import Gatherer
from .records import COMPARE_TEMP, M64, TEMPS, tagged
from .rowinfo import ARRAY_STORE, TARGET
from .state import MODE_PCUR, MODE_PSZ, MODE_RBS, MODE_RCUR, MODE_RSZ, MODE_WDBL, MORE_TARGETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_SYSTEM_ENTRY: Final = 0xE20000000000  # what sdisp shows as the address of entry 0; entries lie 0x800 apart

# tags in the image of a ctpr, see semantics.control
_TAG: Final = 54
_LOCAL, _LDISP, _SYSTEM, _RETURN = 3 << _TAG, 3 << _TAG | 1 << 57, 5 << _TAG | 2 << 57, 2 << _TAG | 3 << 57

_ORDERING: Final = 0x278D  # wait bits about memory: all_c, st_c, ld_c, sas, sal, las, lal, mem_mod

_NO_GUESS: Final = M64  # no ctpr ever holds this


def compare_slots(argument: int) -> tuple[int, ...]:
    """Where the compares that a condition of type 9 names leave their results (encoding.md 3.3)."""
    channels: tuple[int, ...] = ()
    if argument >> 3 == 0:
        channels = ((0, 1, 3, 4)[argument >> 1 & 3],)
    elif argument >> 3 == 1:
        channels = (3, 4) if argument & 4 else (0, 1)
    return tuple([TEMPS + 16 * (COMPARE_TEMP + c) for c in channels])


class Transfers(Gatherer):
    """Steps 6 and 7 of a bundle."""

    def _windows(self, bd: Bundle) -> None:
        """setwd, setbn, setbp, wait; settr and the like have no effect that a program sees."""
        if bd.setwd >= 0 and not self.tags:
            self._setwd(bd)
        if bd.setbn >= 0 or bd.setbp >= 0:
            clear = value = 0
            if bd.setbn >= 0:
                turn = (bd.setbn >> 12) % ((bd.setbn >> 6 & 63) + 1)  # so that one subtraction wraps it
                clear, value = MODE_RBS | MODE_RSZ | MODE_RCUR, bd.setbn & 0xFFF | turn << 12
                self.br_known = True
            if bd.setbp >= 0:
                clear |= MODE_PSZ | MODE_PCUR
                value |= bd.setbp << 18
                self.pred_known = True
            self.mode = self.mode & ~clear | value
            self.use_registers()
            self.put("setbr:LL", (), (clear, value))
        if bd.wait >= 0 and bd.wait & _ORDERING:
            self.put("fence:")

    def _setwd(self, bd: Bundle) -> None:
        flags = "/dbl" if self.iset >= 3 else ""
        lts0 = bd.setwd
        self.put(f"setwd:HHH{flags}", (2 * (lts0 >> 5 & 0x7F), 0 if lts0 & 16 else 1, lts0 >> 3 & 1))

    def _setwd_static(self, bd: Bundle) -> None:
        """From here on the window size and wdbl are known."""
        self.size = 2 * (bd.setwd >> 5 & 0x7F)
        if self.iset >= 3:
            self.wdbl_known = True
            self.mode = self.mode & ~MODE_WDBL | (MODE_WDBL if bd.setwd & 8 else 0)

    def _area_steps(self, bd: Bundle, am_guards: dict[int, list[tuple[int, int]]]) -> None:
        """Once per area and channel pair.  An RLP with AM that has no array store's index to govern governs them: that of channels 0 to 2
        the left areas, that of 3 to 5 the right ones (semantics-control.md 8)."""
        stores = {op.channel for op in bd.ops if self.infos[op.row].cls == ARRAY_STORE}
        done = set()
        for m in bd.movas:
            area = m.area + (32 if m.channel >= 2 else 0)
            if m.am and area not in done:
                done.add(area)
                channel = 5 if m.channel >= 2 else 2
                terms = am_guards.get(channel) if channel not in stores else None
                guard = self._guard(terms) if terms else -1
                self.put("area.step:H" if self.v5 else "area.step:H/32", (area,))
                if guard >= 0:
                    self._end_guard(guard)

    def _array_increment(self, item: Item, am_guards: dict[int, list[tuple[int, int]]]) -> None:
        info, _, offset = item.info
        opce = item.op.opce
        if not opce & 4 or offset:
            return
        terms = am_guards.get(item.channel)
        guard = self._guard(terms) if terms else -1
        shift = {"b": 0, "h": 1, "w": 2, "d": 3, "q": 4}[info.name[5:]]
        self.put("aasti.inc:HHH" if self.v5 else "aasti.inc:HHH/32", (opce >> 7 & 15, opce >> 4 & 7, shift))
        if guard >= 0:
            self._end_guard(guard)

    def _prepare(self, bd: Bundle, pc: int) -> None:
        kind, n = bd.prepare, bd.prepare_ctpr
        ipd = (bd.ipd if bd.ss >= 0 else 3) << 59
        if kind in (PREP_DISP, PREP_LDISP):
            target = pc + bd.prepare_arg & (1 << 48) - 1
            image = target | (_LOCAL if kind == PREP_DISP else _LDISP) | ipd
            if kind == PREP_DISP:
                self.writer.successors.append(target)
        elif kind == PREP_SDISP:
            image = _SYSTEM_ENTRY + bd.prepare_arg * 0x800 | _SYSTEM | ipd
        elif kind == PREP_RETURN:
            self.put("prepare.return:HL", (CTPR[n],), (_RETURN | ipd,))
            self.known[n] = -1
            return
        else:
            return  # pref
        self.known[n] = image
        self.put("prepare:HL", (CTPR[n],), (image,))

    def _advance_flags(self, alc: int, abn: int, abp: int) -> list[str]:
        flags = []
        if alc:
            flags.append(f"a{alc}")
        if abn:
            flags.append(f"n{abn}")
        if abp:
            flags.append(f"p{abp}")
        return flags

    def _advance_static(self, abn: bool, abp: bool) -> None:
        """Keep track of BR across an unconditional advance in the middle of the block."""
        mode = self.mode
        if abn and not (self.dynamic_b and not self.br_known):
            rcur, rsz = mode >> 12 & 63, mode >> 6 & 63
            mode = mode & ~MODE_RCUR | (rsz if rcur == 0 else rcur - 1) << 12
            if not self.br_known:  # it follows from what the head has checked
                self.mask |= MODE_RBS | MODE_RSZ | MODE_RCUR
        if abp and not (self.dynamic_p and not self.pred_known):
            pcur, psz = mode >> 23 & 31, mode >> 18 & 31
            mode = mode & ~MODE_PCUR | (psz if pcur == 0 else pcur - 1) << 23
        self.mode = mode
        self.use_registers()

    def _refuse(self, bd: Bundle) -> None:
        """Syllables whose effect is not established are illegal opcodes, fillr and fillc are privileged (semantics-control.md 9), setsft is
        a software trap (linux-abi.md 7)."""
        if bd.cs1 >= 0 and (bd.vfrpsz or bd.setei >= 0 or bd.vfbg >= 0):
            self.fatal(ILLEGAL_OPCODE)
        if bd.cs1 >= 0 and bd.flush & 12:
            self.fatal(PRIV_ACTION)
        if bd.ss >= 0 and (bd.vfdi or bd.abgi or bd.abgd):
            self.fatal(ILLEGAL_OPCODE)
        if bd.prepare in (PREP_GETTSD, PREP_PUTTSD):
            self.fatal(ILLEGAL_OPCODE)  # protected mode
        if bd.setwd >= 0 and bd.setwd >> 5 & 0x7F > 112:
            self.fatal(ILLEGAL_OPCODE)
        if bd.cs1 >= 0 and bd.setsft:
            self.fatal(SOFTWARE_TRAP)
        if bd.transfer in (CT_DONE, CT_HCALL) and bd.cond not in (8, 9):
            letter, half = self.predicate(bd.cond_arg) if bd.cond in (2, 3, 6, 7, 14, 15) else ("", 0)
            self._refuse_transfer(bd, letter, (half,) if letter else ())

    def _check_ctpr(self, bd: Bundle) -> None:
        """A transfer through an unprepared ctpr is an illegal opcode, which comes before everything else that the bundle does."""
        n = bd.transfer_arg
        if bd.prepare and bd.prepare_ctpr == n:
            return
        valid = (2, 3) if bd.transfer == CT_CT else (3, 5)
        image = self.known.get(n)
        if image is not None:
            tag = 2 if image < 0 else image >> _TAG & 7
        elif n in self.moved:
            tag = 1 if self.tags else 3  # with tags: of a diagnostic source
        elif self.recheck:
            tag = 0
        else:
            tag = self.cpu.get("ctpr", n) >> _TAG & 7
            if tag in valid:
                self.ctpr_tag = (n, tag)
        if tag in valid:
            return
        self._before("ctpr.ok", bd, CTPR[n], ["call"] if bd.transfer == CT_CALL else [])

    def _check_call(self, bd: Bundle) -> None:
        """A call that shifts the window by more than it has raises exc_window_bounds, one that finds the chain stack full
        exc_chain_stack_bounds, before everything else that the bundle does."""
        image = self.known.get(bd.transfer_arg) if bd.transfer == CT_CALL else None
        need = 2 * bd.wbs
        if self.size < 0 and not self.recheck:
            self.need = max(self.need, need)  # looked at once, at the head
        elif self.size < need:
            self._before("call.ok", bd, need, [])
        if image is not None and image > 0 and image >> _TAG & 7 == 5:
            return  # a system call has no record
        if not self.recheck:
            self.calls = True
        elif bd.transfer == CT_CALL and image is None:
            self._before("chain.ok", bd, CTPR[bd.transfer_arg], [])
        else:
            self._before("chain.ok", bd, 0, ["d"])

    def _check_return(self, bd: Bundle) -> None:
        """A return to a window below the procedure stack raises exc_proc_stack_bounds before everything else that the bundle does."""
        n = bd.transfer_arg
        if n in self.moved:
            return
        image = self.known.get(n)
        if bd.prepare and bd.prepare_ctpr == n:
            image = -1 if bd.prepare == PREP_RETURN else 0
        elif image is None and self.ctpr_tag[0] == n:
            image = -1 if self.ctpr_tag[1] == 2 else 0
        if image is None or image < 0:
            self._before("return.ok", bd, CTPR[n], [] if image is None else ["d"])

    def _before(self, name: str, bd: Bundle, half: int, flags: list[str]) -> None:
        """A check that concerns the bundle's transfer if it will be made.

        When the bundle's own operations decide that (MLOCK and the like), the transfer's record has to do it.
        """
        if bd.cond in (8, 9):
            return
        letters = ""
        halves: tuple[int, ...] = (half,)
        if bd.cond in (2, 3, 6, 7, 14, 15):
            letters, predicate = self.predicate(bd.cond_arg)
            halves = (half, predicate)
        if bd.cond != 1:
            flags.append(f"c{bd.cond}")
        self.put(f"{name}:H{letters}/{','.join(flags)}" if flags else f"{name}:H{letters}", halves)

    def _transfer(self, bd: Bundle, pc: int, next_pc: int, kept: int) -> bool:
        kind = bd.transfer
        letters = ""
        halves: tuple[int, ...] = ()
        cond = bd.cond
        flags = [] if cond == 1 else [f"c{cond}"]
        if cond in (2, 3, 6, 7, 14, 15):
            letter, half = ("G", self.condition_temp) if self.condition_temp >= 0 else self.predicate(bd.cond_arg)
            letters, halves = letter, (half,)
        elif cond == 8 and self.tags and bd.cond_arg & 15:
            flags.append(f"f{bd.cond_arg}")
        elif cond == 9:
            flags.append(f"f{bd.cond_arg}")
            halves = compare_slots(bd.cond_arg)
            letters = "G" * len(halves)
        flags += self._advance_flags(bd.alct | bd.alcf << 1, bd.abnt | bd.abnf << 1, bd.abpt | bd.abpf << 1)
        branch = self._branch
        if kind == CT_IBRANCH:
            target = pc + bd.transfer_arg & (1 << 48) - 1  # an instruction address has 48 bits, also below zero
            if flags:
                branch("br", letters, halves, (), flags, target, next_pc)
            else:
                self.writer.jump(target)
            return True
        if kind == CT_CT:
            n = bd.transfer_arg
            image = self.known.get(n, 0) if not kept else 0
            tag = image >> _TAG & 7
            if image > 0 and tag == 3:
                target = image & (1 << 48) - 1
                if flags:
                    branch("br", letters, halves, (), flags, target, next_pc)
                else:
                    self.writer.jump(target)
                return True
            if image == 0:
                image = self.cpu.get("ctpr", n)
                tag = image >> _TAG & 7
                if tag != 3:
                    image = _NO_GUESS if tag != 2 else -1
            elif image > 0:
                image = _NO_GUESS  # prepared by sdisp: the record raises the exception
            if image < 0:
                flags.append("r")
                image = _NO_GUESS
            target = image & (1 << 48) - 1 if image != _NO_GUESS else 0
            branch("ct", "HL" + letters, (CTPR[0 if kept else n], *halves), (image,), flags, target, next_pc)
            if "r" not in flags:
                self._remember()
            return True
        if kind in (CT_CALL, CT_ICALL, CT_ICALLD):
            self.writer.returns = next_pc
        if kind == CT_CALL:
            n = bd.transfer_arg
            image = self.known.get(n, 0) if not kept else 0
            tag = image >> _TAG & 7
            if image > 0 and tag == 5:
                entry = (image & (1 << 48) - 1) - _SYSTEM_ENTRY >> 11
                branch("sys", "HLH" + letters, (bd.wbs, entry, *halves), (next_pc,), flags, 0, next_pc)
                return True
            if image > 0 and tag == 3:
                flags.append("d")
            elif image == 0:
                image = self.cpu.get("ctpr", n)
                if image >> _TAG & 7 != 3:
                    image = _NO_GUESS
            else:
                image = _NO_GUESS
            target = image & (1 << 48) - 1 if image != _NO_GUESS else 0
            where = CTPR[0 if kept else n]
            branch("call", "HLHL" + letters, (bd.wbs, where, *halves), (next_pc, image), flags, target, next_pc)
            if "d" not in flags:
                self._remember()
            return True
        if kind == CT_ICALL:
            branch("icall", "HL" + letters, (bd.wbs, *halves), (next_pc,), flags, pc + bd.transfer_arg & (1 << 48) - 1, next_pc)
            return True
        if kind in (CT_IBRANCHD, CT_ICALLD):
            op = next(o for o in bd.ops if self.infos[o.row].cls == TARGET)
            text, registers, literals = self.sources(op, self.infos[op.row])
            if kind == CT_ICALLD:
                flags.append("call")
            branch("ibranchd", text + "HL" + letters, (*registers, bd.wbs, *halves), (*literals, next_pc), flags, 0, next_pc)
            self._remember()
            return True
        if cond in (8, 9):
            self._refuse_transfer(bd, letters, halves)
        if bd.alcf or bd.abnf or bd.abpf:
            self.put(f"advance:/{','.join(self._advance_flags(bd.alcf << 1, bd.abnf << 1, bd.abpf << 1))}")
        self.writer.jump(next_pc)
        return True

    def _refuse_transfer(self, bd: Bundle, letters: str, halves: tuple[int, ...]) -> None:
        """done and the like, hcall: an exception if the condition holds."""
        number = PRIV_ACTION if bd.transfer == CT_DONE else ILLEGAL_OPCODE
        if bd.cond == 1:
            self.fatal(number)
        flags = f"c{bd.cond},f{bd.cond_arg}" if bd.cond in (8, 9) else f"c{bd.cond}"
        self.put(f"refuse:{letters}L/{flags}", halves, (number,))

    def _remember(self) -> None:
        """Room for the targets of the jump whose record stands at the end of the block."""
        self.writer.computed = len(self.words)
        self.words += (0,) * (1 + MORE_TARGETS)

    def _branch(
        self, name: str, letters: str, halves: tuple[int, ...], literals: tuple[int, ...], flags: list[str], taken: int, fall: int
    ) -> None:
        """A record with two links behind its operands; a ``taken`` of 0 is never followed."""
        words: list[int] = []
        for i in range(0, len(halves), 4):
            word = 0
            for j, half in enumerate(halves[i : i + 4]):
                word |= half << 16 * j
            words.append(word)
        words += literals
        key = f"{name}:{letters}/{','.join(flags)}" if flags else f"{name}:{letters}"
        self.writer.branch(tagged(key) if self.tags else key, tuple(words), taken, fall)
        successors = self.writer.successors
        if not taken:
            del successors[-2]
