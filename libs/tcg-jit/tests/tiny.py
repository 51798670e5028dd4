"""A CPU just big enough to test the engine: eight registers, six instructions of four bytes ``op a b c``.

0 addi a = b + signed c; 1 bnez a, signed word offset b; 2 system call; 3 ld a = [b]; 4 st [b] = a; 5 jr to the address in a;
6 ldz a = [b], or all ones when that faults (a speculative load); 7 helper: a = a * 3 in Python; 8 trap number b.
"""

from __future__ import annotations

from pyqemu.tcg_ir import I8, I64, StateLayout
from pyqemu.tcg_ir.records import BlockWriter
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_SYSCALL, Field
from pyqemu.tcg_ir.threaded import begin, lookup, operand
from pyqemu.tcg_jit import GuestFault, host

ADDI, BNEZ, SYS, LD, ST, JR, LDZ, HELP, TRAP = range(9)
PAGE = 4096


def signed(x: int) -> int:
    return x - 256 if x > 127 else x


class Tiny:
    name = "tiny"
    pc_shift = 2
    layout = StateLayout([Field("x", I64, 8)])

    def __init__(self, argument: str = "") -> None:
        self.spec = ("tiny:Tiny", argument)
        self.fingerprint = argument
        self.helpers = [self.triple]

    def triple(self, cpu, ip: int) -> None:
        register = host.view(ip, 32).cast("Q")[3]
        cpu.set("x", 3 * cpu.get("x", register), register)

    def block_key(self, cpu) -> int:
        return 0

    def translate(self, w: BlockWriter, fetch, pc: int, cpu) -> None:
        at = pc
        while True:
            op, a, b, c = fetch(at, 4)
            w.at(at)
            at += 4
            if op == ADDI:
                w.op("addi", 8 * a, 8 * b, c)
            elif op == BNEZ:
                w.branch("bnez", (8 * a,), at - 4 + 4 * signed(b), at)
            elif op == SYS:
                w.op("sys", at)
            elif op == LD:
                w.op("ld", 8 * a, 8 * b)
            elif op == ST:
                w.op("st", 8 * a, 8 * b)
            elif op == JR:
                w.op("jr", 8 * a)
            elif op == LDZ:
                w.op("ldz", 8 * a, 8 * b)
                w.op("ones", 8 * a)
            elif op == HELP:
                w.op("helper", 0, 32, a)
            else:
                w.op("trap", b)
            if op in (BNEZ, SYS, JR, TRAP):
                break
            if w.insns == w.limit or at in w.stops:
                w.jump(at)
                break
        w.finish(at - pc)

    def trace(self, key: str):
        b = begin(key, self.layout)
        env, ip, x = b.param("env"), b.param("ip"), self.layout["x"]

        def get(i):
            return b.hload(I64, b.add(env, operand(b, i)), x)

        def put(i, value):
            b.hstore(b.add(env, operand(b, i)), x, value)

        b.before_guest_access = lambda: b.set("fault_ip", ip)
        if key == "addi":
            put(0, get(1) + b.sext(b.trunc(operand(b, 2), I8), I64))
            b.next(32)
        elif key == "bnez":
            b.goto(b.select(b.ne(get(0), 0), operand(b, 1), operand(b, 2)))
        elif key == "sys":
            b.set("pc", operand(b, 0))
            b.leave(EXIT_SYSCALL)
        elif key == "ld":
            put(0, b.load(I64, get(1)))
            b.next(24)
        elif key == "st":
            b.store(get(1), get(0))
            b.next(24)
        elif key == "jr":
            lookup(b, get(0), self.pc_shift)
        elif key == "ldz":
            b.set("spec_ip", ip + 24)
            value = b.load(I64, get(1))
            b.set("spec_ip", 0)
            put(0, value)
            b.next(40)
        elif key == "ones":
            put(0, b.const(I64, -1))
            b.next(16)
        elif key == "trap":
            b.leave(EXIT_EXCEPTION, operand(b, 0))
        elif key == "crash":
            raise MemoryError("a handler that cannot be traced")
        else:
            raise KeyError(key)
        return b.function


class Memory:
    """16 pages at guest address 0, all readable, writable and executable for the guest; what lies beyond is not mapped."""

    SIZE = 16 * PAGE

    def __init__(self) -> None:
        anonymous = host.MAP_PRIVATE | host.MAP_ANONYMOUS
        self.gbase = host.mmap(0, 2 * self.SIZE, host.PROT_NONE, anonymous)
        host.mprotect(self.gbase, self.SIZE, host.PROT_READ | host.PROT_WRITE)
        self.bytes = host.view(self.gbase, self.SIZE)
        self.protected: set[int] = set()

    def fetch(self, pc: int, size: int) -> bytes:
        if not 0 <= pc < self.SIZE:
            raise GuestFault(pc, execute=True)
        return bytes(self.bytes[pc : min(pc + size, self.SIZE)])

    def changes_unseen(self, page: int) -> bool:
        return False

    def protect_code(self, page: int) -> None:
        host.mprotect(self.gbase + page, PAGE, host.PROT_READ)
        self.protected.add(page)

    def unprotect_code(self, page: int) -> None:
        host.mprotect(self.gbase + page, PAGE, host.PROT_READ | host.PROT_WRITE)
        self.protected.discard(page)

    def write(self, address: int, data: bytes) -> None:
        self.bytes[address : address + len(data)] = data


def program(*words: tuple[int, ...]) -> bytes:
    """Instructions as bytes; missing operands are 0, negative ones wrap."""
    return b"".join(bytes(x & 255 for x in (*w, 0, 0, 0)[:4]) for w in words)


#: Counts register 1 down to zero, then makes a system call.
COUNT_DOWN = program((ADDI, 1, 1, -1), (BNEZ, 1, -1), (SYS,))
