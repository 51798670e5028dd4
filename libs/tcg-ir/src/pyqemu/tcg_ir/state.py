"""The CPU state block: a table of fields from which offsets, dumps and IR accesses come.

Every state block begins with the engine's own fields (``ENGINE_FIELDS``): what generated code and the run loop tell
each other.  A target appends its registers with ``StateLayout``.
"""

from __future__ import annotations

from .types import I32, I64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final

    from .types import Type


class Field:
    """One field: ``count`` elements of ``type`` laid out ``stride`` bytes apart (0: densely)."""

    __slots__ = ("count", "doc", "name", "reset", "stride", "type")

    def __init__(self, name: str, type: Type, count: int = 1, stride: int = 0, doc: str = "", reset: int = 0) -> None:
        self.name: Final = name
        self.type: Final = type
        self.count: Final = count
        self.stride: Final = stride
        self.doc: Final = doc
        self.reset: Final = reset

    @property
    def step(self) -> int:
        """Distance of two elements in bytes."""
        return self.stride or (self.type.bits + 7) // 8


#: How often floating-point flags are read, and nothing is cleared, before exceptions trap on the host instead.  So many reads cost as
#: much as one trap: what is not worth it costs twice as much as it might at most.
FP_PATIENCE: Final = 256

ENGINE_FIELDS: Final = (
    Field("host_sp", I64, doc="host stack pointer saved by the trampoline"),
    Field("pc", I64, doc="guest pc; exact at every exit"),
    Field("exit_reason", I64, doc="why generated code returned, one of EXIT_*"),
    Field("exit_arg", I64, doc="detail of the exit"),
    Field("ip", I64, doc="record where execution enters, and the record that left"),
    Field("fault_ip", I64, doc="record whose guest access is under way"),
    Field("spec_ip", I64, doc="record that takes over when the access of a speculative load faults, else 0"),
    Field("fault_addr", I64, doc="host address of the last fault (si_addr)"),
    Field("fault_pc", I64, doc="host pc of the last fault"),
    Field("fault_code", I32, doc="si_code of the last fault"),
    Field("fault_signal", I32, doc="signal number of the last fault"),
    Field("interrupt", I32, doc="non-zero asks block heads to leave"),
    Field("in_guest", I32, doc="1 while generated code runs"),
    Field("gbase", I64, doc="host address of guest address 0"),
    Field("base1", I64, doc="the target's second base pointer (pinned in a register, mirrored here)"),
    Field("mxcsr", I32, doc="floating-point control and status while guest code runs"),
    Field("host_mxcsr", I32, doc="the host's own, saved by the trampoline"),
    Field("fp_patience", I32, reset=FP_PATIENCE, doc="0: exceptions that are no flags yet trap; else reads left until then"),
    Field("fault_write", I32, doc="not zero: the last fault was one of a write"),
    Field("icount", I64, doc="instructions left in instruction-count mode"),
    Field("jump_cache", I64, doc="host address of the jump cache: {pc, ip} pairs"),
    Field("recover", I64, doc="host address of the present region's table of what to do when an access faults, 0: none"),
    Field("scratch", I64, count=16, doc="temporaries of one packet or instruction"),
    Field("native_calls", I64, doc="host address of the table of system calls that are made natively, 0: none"),
    Field("in_call", I32, doc="1 while such a call is under way in the host"),
    Field("call_error", I32, doc="EXIT_SYSCALL: error number with which the host's call has ended natively, 0: not made yet"),
    Field("call_count", I64, doc="system calls that were made natively"),
    Field("sigmask", I64, doc="signals that the guest thread blocks; the embedder's, changed by native system calls"),
    Field("signal_waiting", I32, doc="1: a signal may be waiting to be unblocked, which only the embedder can deliver"),
)

# Reasons for leaving generated code (``exit_reason``).
EXIT_NONE: Final = 0
EXIT_LOOKUP: Final = 1  # no block known for env.pc; env.ip = record to link, or 0
EXIT_SYSCALL: Final = 2  # the target's system call instruction
EXIT_EXCEPTION: Final = 3  # exit_arg = the target's exception number; env.pc is exact
EXIT_HELPER: Final = 4  # run the Python helper of record env.ip, then go on behind it
EXIT_INTERRUPT: Final = 5  # env.interrupt was seen at a block head
EXIT_HOT: Final = 6  # the block head env.ip counted down to zero
EXIT_FAULT: Final = 7  # a guest access faulted on the host (fault_* fields)
HOT_MISSES: Final = 1  # detail of EXIT_HOT: no block is hot, but computed jumps often lead out of the region entered at env.ip
EXIT_ICOUNT: Final = 8  # the instruction budget is used up
EXIT_CHECK: Final = 9  # a block head's precondition failed; env.ip = head record
EXIT_DEBUG: Final = 10  # a breakpoint at env.pc, or a single step is done
EXIT_RESUME: Final = 11  # a region goes on outside: env.ip stands for a record (the engine's own business)
EXIT_NAMES: Final = (
    "none", "lookup", "syscall", "exception", "helper", "interrupt", "hot", "fault", "icount", "check", "debug", "resume",
)  # fmt: skip


class StateLayout:
    """Offsets of all fields of a state block.

    ``layout["r"]`` is the offset of field ``r`` (of its element 0); ``layout.at("r", 3)`` that of element 3;
    ``layout.fields["r"]`` the declaration; ``layout.size`` the size of the block in bytes.
    """

    def __init__(self, fields: Iterable[Field] = ()) -> None:
        self.fields: dict[str, Field] = {}
        self.offsets: dict[str, int] = {}
        offset = 0
        for field in (*ENGINE_FIELDS, *fields):
            if field.name in self.fields:
                raise ValueError(f"state field {field.name!r} is declared twice")
            size = (field.type.bits + 7) // 8
            align = min(size, 16)
            offset = (offset + align - 1) // align * align
            self.fields[field.name] = field
            self.offsets[field.name] = offset
            offset += max(field.step * field.count, size)
        self.size = (offset + 63) // 64 * 64

    def __getitem__(self, name: str) -> int:
        return self.offsets[name]

    def at(self, name: str, index: int) -> int:
        """Offset of element ``index`` of a field."""
        field = self.fields[name]
        if not 0 <= index < field.count:
            raise IndexError(f"state field {name!r} has {field.count} elements, not {index + 1}")
        return self.offsets[name] + index * field.step
