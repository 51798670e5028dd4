"""One guest CPU: its state block and the loop around generated code.  Start-up path."""

from __future__ import annotations

from _struct import pack

from pyqemu.tcg_ir.records import JUMP_CACHE_ENTRIES
from pyqemu.tcg_ir.state import (
    EXIT_CHECK,
    EXIT_DEBUG,
    EXIT_EXCEPTION,
    EXIT_FAULT,
    EXIT_HELPER,
    EXIT_HOT,
    EXIT_ICOUNT,
    EXIT_INTERRUPT,
    EXIT_LOOKUP,
    EXIT_RESUME,
    HOT_MISSES,
)

from . import cdata as ctypes
from . import host
from .errors import GuestFault
from .jumps import CACHE_SIZE, SHIFT_AT, TABLE_AT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from pyqemu.tcg_ir import StateLayout

    from .block import Block
    from .engine import Engine

    #: Format of an element, index of element 0, distance of elements, their number, mask, value at reset.
    Slot = tuple[str, int, int, int, int, int]

_FMT: Final = {1: "B", 8: "B", 16: "H", 32: "I", 64: "Q"}
#: ``Cpu.epoch`` of a CPU that uses no translations.
OUTSIDE: Final = 1 << 62
_HEAD_SIZE: Final = 32  # bytes of a block's first record
_NO_PC: Final = 0xFFFF_FFFF_FFFF_FFFF  # in an entry of the jump cache: one that is not used
_EMULATED: Final = 1  # no address of a record
_M64: Final = 0xFFFF_FFFF_FFFF_FFFF

SEGV_MAPERR, SEGV_ACCERR, SI_KERNEL = 1, 2, 128


def _slots_of(layout: StateLayout) -> dict[str, Slot]:
    """Where the fields of a state block are that Python sees."""
    slots: dict[str, Slot] = {}
    for name, field in layout.fields.items():
        size = max(field.type.bits >> 3, 1)
        if size <= 8:
            slots[name] = (_FMT[field.type.bits], layout[name] // size, field.step // size, field.count, field.type.mask, field.reset)
    return slots


class Cpu:
    """One guest CPU: its state block and the run loop.  A CPU runs on one thread at a time."""

    def __init__(self, engine: Engine) -> None:
        self.engine: Final = engine
        self.layout: Final[StateLayout] = engine.target.layout
        size = self.layout.size
        jump = (size + 4095) & -4096
        view = host.memory(jump + CACHE_SIZE)
        self.env: Final = ctypes.addressof(ctypes.c_char.from_buffer(view))
        self._views: Final = {"B": view, "H": view.cast("H"), "I": view.cast("I"), "Q": view.cast("Q")}
        self.q: Final = self._views["Q"]
        self._jump_q: Final = view[jump : jump + TABLE_AT].cast("Q")
        self._jump_q[0] = _NO_PC  # what is zero matches nothing but pc 0
        self._views["Q"][(jump + TABLE_AT) >> 3] = engine.jumps.address
        self._views["Q"][(jump + SHIFT_AT) >> 3] = engine.target.pc_shift
        self.recheck = False  # set while a block with precise checks is wanted, see Target.translate
        layout = self.layout
        if not engine.slots:
            engine.slots.update(_slots_of(layout))
        # name -> view of its element size, index of element 0, distance of elements, their number, mask
        self._slots: Final[dict[str, tuple[memoryview[int], int, int, int, int]]] = {
            name: (self._views[kind], at, step, count, mask) for name, (kind, at, step, count, mask, _) in engine.slots.items()
        }
        for name, slot in engine.slots.items():
            if slot[5]:
                for i in range(slot[3]):
                    self.set(name, slot[5], i)
        self.set("gbase", engine.memory.gbase)
        self.set("jump_cache", self.env + jump)
        self.set("mxcsr", 0x1F80)
        self._pc_at = layout["pc"] >> 3
        self._ip_at = layout["ip"] >> 3
        self._reason_at = layout["exit_reason"] >> 3
        self._arg_at = layout["exit_arg"] >> 3
        self._no_jumps: memoryview | None = None  # an empty jump cache, for ``step``
        #: The engine's epoch when ``run`` or ``step`` began, while they last.
        self.epoch = OUTSIDE
        self._last_epoch = engine.epoch
        self._flag = self.env + layout["interrupt"]
        engine.region.add_cpu(self._flag)

    # ---- state ----
    def get(self, name: str, index: int = 0) -> int:
        """A field of the state as an unsigned int."""
        view, at, step, count, _ = self._slots[name]
        if not 0 <= index < count:
            raise IndexError(f"state field {name!r} has {count} elements, not {index + 1}")
        value: int = view[at + index * step]
        return value

    def set(self, name: str, value: int, index: int = 0) -> None:
        """Change a field of the state; excess bits are cut off."""
        view, at, step, count, mask = self._slots[name]
        if not 0 <= index < count:
            raise IndexError(f"state field {name!r} has {count} elements, not {index + 1}")
        view[at + index * step] = value & mask

    @property
    def pc(self) -> int:
        """Guest pc; exact whenever generated code is not running."""
        pc: int = self.q[self._pc_at]
        return pc

    @pc.setter
    def pc(self, value: int) -> None:
        self.q[self._pc_at] = value

    @property
    def exit_arg(self) -> int:
        """Detail of the last exit."""
        arg: int = self.q[self._arg_at]
        return arg

    def read_state(self) -> bytes:
        """A copy of the whole state block."""
        return bytes(self._views["B"][: self.layout.size])

    # ---- the jump cache ----
    def forget_jumps(self) -> None:
        """The memory of blocks goes away: empty the jump cache."""
        # Another thread may be about to use an entry: only pcs go.
        self._jump_q[0] = _NO_PC
        self._jump_q[2::2] = memoryview(bytes(8 * JUMP_CACHE_ENTRIES - 8)).cast("Q")

    def jumps(self) -> list[int]:
        """Addresses of blocks in the jump cache."""
        return [base for base in self._jump_q[1::2].tolist() if base]

    def remember_jump(self, pc: int, base: int) -> None:
        """Computed jumps to ``pc`` lead to the block at ``base``."""
        at = 2 * ((pc >> self.engine.target.pc_shift) & (JUMP_CACHE_ENTRIES - 1))
        self._jump_q[at] = _NO_PC
        self._jump_q[at + 1] = base
        self._jump_q[at] = pc
        self.engine.add_jump(self, pc, base)

    # ---- running ----
    def run(self) -> int:
        """Run from ``pc`` until something needs the embedder; the reason, one of EXIT_SYSCALL, EXIT_EXCEPTION, EXIT_FAULT,
        EXIT_INTERRUPT, EXIT_ICOUNT, EXIT_DEBUG.  ``pc`` is exact: of the instruction itself for exceptions and faults, of the next one
        otherwise."""
        engine = self.engine
        q = self.q
        env = self.env
        enter = engine.region.enter
        assert enter is not None
        host.enter_thread(env)
        exits = engine.stats.exits
        try:
            self._begin()
            ip = engine.find_entry(self, self._take_tag())[0]
            while True:
                reason = enter(env, ip)
                exits[reason] = exits.get(reason, 0) + 1
                if reason == EXIT_LOOKUP:
                    ip = self._on_lookup()
                elif reason == EXIT_CHECK:
                    ip = self._on_check()
                elif reason in (EXIT_HELPER, EXIT_FAULT, EXIT_EXCEPTION):
                    ip = self._inside(reason)
                    if ip == _EMULATED:
                        ip = engine.find_entry(self, q[self._pc_at])[0]
                    if not ip:
                        return int(q[self._reason_at])
                elif reason == EXIT_RESUME:
                    ip = engine.go_on(self, q[self._ip_at])
                elif reason == EXIT_INTERRUPT:
                    self.set("interrupt", 0)
                    return EXIT_INTERRUPT
                elif reason == EXIT_HOT:
                    if engine.regions is not None:
                        engine.regions.request(self, q[self._ip_at], q[self._arg_at] == HOT_MISSES)
                    # Again through the head: the counter has wrapped, or there is a region now.
                    ip = engine.find_entry(self, q[self._pc_at])[0]
                else:
                    return int(reason)
        except GuestFault as fault:
            return self._fetch_fault(fault)
        finally:
            self.epoch = OUTSIDE

    def _begin(self) -> None:
        """Use translations from now on."""
        epoch = self.epoch = self.engine.epoch
        if epoch != self._last_epoch:  # native code may have put something there while everything was dropped
            self._last_epoch = epoch
            self.forget_jumps()

    def step(self) -> int:
        """Execute the one instruction (packet, bundle) at ``pc``, also when a breakpoint stands there.

        EXIT_DEBUG when it is done, else what ``run`` would have returned; never EXIT_INTERRUPT.
        """
        engine = self.engine
        q = self.q
        if engine.icount:
            left = self.get("icount")
            if left == 0 or left >> 63:
                return EXIT_ICOUNT
        # The handlers that follow the jump cache leave with EXIT_LOOKUP when it is empty; links of these blocks are never set.
        if self._no_jumps is None:
            self._no_jumps = host.memory(CACHE_SIZE)
            self._no_jumps[:8] = pack("<Q", _NO_PC)
        jumps = self.get("jump_cache")
        self.set("jump_cache", ctypes.addressof(ctypes.c_char.from_buffer(self._no_jumps)))
        self._begin()
        try:
            reason = self._step()
        except GuestFault as fault:
            return self._fetch_fault(fault)
        finally:
            self.set("jump_cache", jumps)
            self.epoch = OUTSIDE
        if reason == EXIT_DEBUG and engine.icount:
            self.set("icount", self.get("icount") - 1)
        q[self._reason_at] = reason
        return reason

    def _step(self) -> int:
        engine = self.engine
        q = self.q
        enter = engine.region.enter
        assert enter is not None
        host.enter_thread(self.env)
        block = engine.find_step(self, self._take_tag())
        ip = block.base + _HEAD_SIZE
        while True:
            reason = enter(self.env, ip)
            engine.stats.exits[reason] = engine.stats.exits.get(reason, 0) + 1
            if reason == EXIT_LOOKUP:
                self._take_tag()
                return EXIT_DEBUG
            if reason == EXIT_CHECK:
                q[self._pc_at] = block.pc
                again = engine.find_step(self, block.pc)
                block = engine.find_step(self, block.pc, checked=True) if again is block else again
                ip = block.base + _HEAD_SIZE
                continue
            if reason == EXIT_RESUME:
                ip = engine.resolve(q[self._ip_at])
                continue
            following = self._inside(reason)
            if following == _EMULATED:
                return EXIT_DEBUG
            if following == 0:
                return int(q[self._reason_at])
            ip = following

    def _fetch_fault(self, fault: GuestFault) -> int:
        """Code that cannot be fetched: the fault is the guest's, at its pc; the address may lie behind that, in the instruction."""
        self.q[self._pc_at] = fault.address if fault.pc is None else fault.pc
        self.set("fault_addr", fault.address + self.get("gbase"))
        self.set("fault_code", SEGV_ACCERR if fault.mapped else SEGV_MAPERR)
        self.set("fault_signal", host.SIGSEGV)
        self.set("fault_write", 0)
        self.q[self._reason_at] = EXIT_FAULT
        return EXIT_FAULT

    def _inside(self, reason: int) -> int:
        """Handle an exit in the middle of a block: the record to go on with, 0 when the embedder has to see the reason, ``_EMULATED``
        to go on with the block at the pc."""
        engine = self.engine
        q = self.q
        if engine.regions is not None and engine.regions.count:
            at = 0
            if reason == EXIT_FAULT:
                with engine._lock:
                    at = engine.regions.fault_record(self.get("fault_pc"))
            q[self._ip_at] = at or engine.resolve(q[self._ip_at])
        if reason == EXIT_HELPER:
            at = q[self._ip_at]
            q[self._pc_at] = engine.pc_of(at)
            size: int = ctypes.c_uint64.from_address(at + 16).value
            engine.target.helpers[q[self._arg_at]](self, at)
            return at + size if q[self._reason_at] == EXIT_HELPER else 0
        if reason == EXIT_FAULT:
            ip: int = q[self._ip_at]
            q[self._pc_at] = engine.pc_of(ip)
            bits = engine.address_bits
            if bits < 64:
                away = self.get("fault_code") == SI_KERNEL  # the host cannot form it and does not tell which
                if away or (self.get("fault_addr") - self.get("gbase") & _M64) >> bits:
                    from .tags import ignore_tags

                    if ignore_tags(engine, ip, self.get("fault_pc")):
                        return ip
            if self.get("fault_code") == SI_KERNEL:
                self._find_fault_address()
            # Go on inside the old block, whose records stay: code may lie on the page it writes to, and translating
            # it again first would protect the page again.
            if engine.write_fault(self.get("fault_addr") - self.get("gbase")):
                return ip
        if reason == EXIT_EXCEPTION:
            q[self._pc_at] = engine.pc_of(q[self._ip_at])
            if engine.emulate is not None and engine.emulate(self, q[self._arg_at]):
                return _EMULATED
        q[self._reason_at] = reason
        return 0

    def _find_fault_address(self) -> None:
        """The host cannot form the address and did not report it: no mapping can be there.  It calls that a bus error when generated code
        has the address in one of the registers that stand for the stack."""
        self.set("fault_signal", host.SIGSEGV)
        ip = self.q[self._ip_at]
        key = self.engine.handler_at(ip)
        try:
            from .tracing import find_fault

            found = find_fault(self, key, ip)
        except ImportError:  # a guest that has given up the right to read our files: the address stays unknown
            found = None
        if found is not None:
            self.set("fault_addr", self._without_tag(found.address) + self.get("gbase"))
            self.set("fault_write", found.write)
            self.set("fault_code", SEGV_MAPERR)

    def _without_tag(self, address: int) -> int:
        """An address as the CPU takes it that ignores the bits above some: the highest bit that counts is there as well."""
        sign = 1 << self.engine.address_bits - 1
        return ((address & (sign << 1) - 1) ^ sign) - sign & _M64

    def _take_tag(self) -> int:
        """The pc, which has no tag any more if the program went to an address with one."""
        q = self.q
        pc = q[self._pc_at]
        if self.engine.address_bits < 64 and pc >> self.engine.address_bits:
            q[self._pc_at] = pc = self._without_tag(pc)
        return pc

    def _on_lookup(self) -> int:
        q = self.q
        engine = self.engine
        asked = q[self._pc_at]
        pc = self._take_tag()
        base, owner = engine.find_entry(self, pc)
        if q[self._arg_at]:
            engine.link(self, q[self._ip_at], base, owner)
        else:
            self.remember_jump(asked, base)
        return base

    def _on_check(self) -> int:
        """A block's precondition failed at its head: another mode, or bounds that need checking bundle by bundle."""
        q = self.q
        engine = self.engine
        failed = engine.block_of(engine.resolve(q[self._ip_at]))
        assert failed is not None
        q[self._pc_at] = failed.pc
        block = engine.find_block(self, failed.pc)
        if block is failed:
            block = engine.find_block(self, failed.pc, checked=True)
        else:
            self.remember_jump(block.pc, block.base)
        word = q[self._arg_at]
        if word and self.epoch == engine.epoch and not self._leads_back(block, failed, word):
            # The record gave the address of a link: chain to the variant for this mode, or to the checked one.
            record: int = q[self._ip_at]
            block.arrivals.append((word, record))
            ctypes.c_uint64.from_address(word).value = block.base
            if not block.valid:  # another thread has dropped it meanwhile, and may have seen no link yet
                ctypes.c_uint64.from_address(word).value = record
        return block.base

    def _leads_back(self, block: Block, failed: Block, word: int) -> bool:
        """Whether the chain of variants from ``block`` on comes to ``failed``, whose link is at ``word``: with a link more it would go
        round, and a third mode would never leave it."""
        offset = word - failed.base
        if not 0 <= offset < failed.end - failed.base:
            return False  # of a region's table
        seen = {failed}
        following: Block | None = block
        while following is not None and following not in seen:
            seen.add(following)
            at = following.base + offset
            following = self.engine.block_at(ctypes.c_uint64.from_address(at).value) if at < following.end else None
        return following is not None

    def raise_exception(self, number: int) -> None:
        """For Python helpers: make ``run`` return EXIT_EXCEPTION with this number instead of going on."""
        self.q[self._reason_at] = EXIT_EXCEPTION
        self.q[self._arg_at] = number

    def close(self) -> None:
        """The CPU is not used any more."""
        with self.engine._lock:
            if self in self.engine.cpus:
                self.engine.cpus.remove(self)
                self.engine.stats.native_calls += self.get("call_count")
        self._forget_flag()

    def _forget_flag(self) -> None:
        """Recorded signals must not set the flag any more: its memory goes away."""
        if self._flag:
            self.engine.region.remove_cpu(self._flag)
            self._flag = 0

    def __del__(self) -> None:
        # also for CPUs that nobody closed; a half-made one has no flag yet
        if getattr(self, "_flag", 0):
            self._forget_flag()
