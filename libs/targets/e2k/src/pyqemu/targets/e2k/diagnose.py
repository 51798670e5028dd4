"""Records that only a CPU with ``tags=on`` has: what a bundle refuses to do with diagnostic values.  Warm code.

They stand in front of everything that a bundle changes (step 1 of ``translate``), so that an exception leaves the bundle undone.
A store of a ``loop_mode`` bundle is checked behind its gate: in the prologue of a pipeline it may be about to store anything.
"""

from __future__ import annotations

from .bundle import Bundle, Op
from .emit import Item
from .rowinfo import (
    ALU,
    ARRAY_LOAD,
    ARRAY_STORE,
    FAULTING,
    LOAD,
    NOT_IMPLEMENTED,
    STORE,
    TARGET,
    WRITE_STATE,
    Info,
)
from .state import LAYOUT
from .transfer import Transfers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    Terms = list[tuple[int, int]]

_CHAN_DIAG: Final = LAYOUT["chan_diag"]
_MOVES: Final = ("movt", "gettag", "puttag")
_OWN_RULE: Final = ("pmrgp", "qpmrgp", "insfd")


class Diagnostics(Transfers):
    """Checks in front of a bundle, and diagnostic results of operations that a diagnostic predicate governs."""

    def watches(self, bd: Bundle) -> bool:
        """Whether the bundle asks which channels' results are diagnostic (%dt_al, %spred)."""
        if bd.transfer and bd.cond == 8 and bd.cond_arg & 15:
            return True
        return any(0 < word >> shift & 0x7F < 0x20 for word in bd.pls[:2] for shift in (24, 16))

    def check_diagnostics(self, bd: Bundle, guards: dict[int, Terms], am_guards: dict[int, Terms]) -> None:
        """The checks of a bundle."""
        infos = self.infos
        if any(infos[op.row].cls == NOT_IMPLEMENTED and op.channel not in guards for op in bd.ops):
            return  # illegal_opcode hides all others
        if self.watched:
            self.put("zero32:H", (_CHAN_DIAG,))
        if bd.transfer and bd.cond in (2, 3, 6, 7, 14, 15):
            letter, half = self.predicate(bd.cond_arg)
            self.put(f"diag.ct:{letter}/c{bd.cond}", (half,))
        for op in bd.ops:
            terms = guards.get(op.channel, ())
            if not op.sm:
                self._check_predicates([code for code, _ in (*terms, *am_guards.get(op.channel, ()))])
            if not (bd.loop_mode and infos[op.row].cls in (STORE, ARRAY_STORE)):
                self.check_operation(op, list(terms))

    def _check_predicates(self, codes: list[int]) -> None:
        found = [self.predicate(code & 31) for code in codes if code >= 0x60]
        if found:
            self.put(f"diag.cond:{''.join([p[0] for p in found])}", tuple([p[1] for p in found]))

    def check_operation(self, op: Op, terms: Terms) -> None:
        """The checks of one operation, which count only if its RLP conditions hold."""
        if op.sm:
            return
        info = self.infos[op.row]
        cls = info.cls
        start = len(self.words)
        guard = self._guard(terms) if terms else -1
        inside = len(self.words)
        if cls in (ALU, FAULTING):
            if not info.name.startswith(_MOVES):
                self._check_alu(op, info)
        elif cls in (LOAD, STORE):
            if cls == LOAD or op.mas & 7 != 7 or op.mas >> 3 >= 4:  # other stores are flushes, which look at nothing
                self._check_access(op, info)
        elif cls == WRITE_STATE:
            self._check_sources(op, info, info.kinds)
        elif cls == TARGET:
            self._check_sources(op, info, info.kinds, "J")
        elif cls in (ARRAY_STORE, ARRAY_LOAD):
            opce = op.opce
            if cls == ARRAY_STORE:
                for k in (0, 1) if info.kinds == "q" else (0,):
                    self._check_value(op.src3 + k, "d" if info.kinds == "q" else info.kinds)
            self.put("diag.array:HH", (opce >> 11 & 31, opce >> 7 & 15))
        if len(self.words) == inside:
            del self.words[start:]
        elif guard >= 0:
            self._end_guard(guard)

    def _check_alu(self, op: Op, info: Info) -> None:
        name = info.name
        if "merge" not in name and name not in _OWN_RULE:
            self._check_sources(op, info, info.kinds)
            return
        text, halves, literals = self.sources(op, info)
        flags = [*info.base, f"N{name}"]
        condition = self.merges.get(op.channel) if info.merge else None
        if condition is not None:
            self._check_predicates([condition[0]])
            letter, half = self.term(condition[0])
            text += letter
            halves += (half,)
            if condition[1]:
                flags.append("n")
        self.put(f"diag:{text}/{','.join(flags)}", halves, literals)

    def _check_sources(self, op: Op, info: Info, kinds: str, flag: str = "") -> None:
        text, halves, literals = self.sources(op, info)
        if text.strip("L"):
            flags = [*info.base, f"K{kinds}"] + ([flag] if flag else [])
            self.put(f"diag:{text}/{','.join(flags)}", halves, literals)

    def _check_value(self, code: int, kind: str) -> None:
        flags = ["5", f"K{kind}"] if kind in "xp" and self.v5 else [f"K{kind}"]
        self.put(f"diag:{self.letters[code]}/{','.join(flags)}", (self.halves[code],))

    def _check_access(self, op: Op, info: Info) -> None:
        kinds = info.kinds
        if "q" not in kinds:
            flags = ["5"] if "p" in kinds and self.v5 else []
            text, halves, literals = self.sources(op, info)
            if text.strip("L"):
                self.put(f"diag:{text}/{','.join([*flags, f'K{kinds}'])}", halves, literals)
            return
        text, halves, literals = self.sources(op, info)
        last = self.halves[op.src3 + 1]  # the value is a pair: both registers
        self.put(f"diag:{text}{self.letters[op.src3 + 1]}/K{kinds[:-1]}dd", (*halves, last), literals)

    def diagnostic_by_guard(self, item: Item, terms: Terms) -> None:
        """A speculative operation under a diagnostic predicate has a diagnostic result, whatever the predicate's value."""
        if item.channel < 0 or not item.op.sm or not item.kind:
            return
        found = [self.predicate(code & 31) for code, _ in terms if code >= 0x60]
        if not found:
            return
        kind = item.kind
        flags = [f"K{kind}"]
        if kind == "b":
            letter, half = self._predicate_destination(item.op.dst)
        else:
            keep = item.info.__class__ is Info and item.info.name.startswith("movt")
            letter, half, dynamic = self.destination(item.code, kind, keep)
            flags += (["5"] if kind in "xp" and self.v5 else []) + (["y"] if dynamic else [])
        if self.watched:
            flags.append(f"v{item.channel}")
        if letter != "E":
            letters = "".join([p[0] for p in found]) + letter
            self.put(f"dv.if:{letters}/{','.join(flags)}", (*[p[1] for p in found], half))
