"""The Linux ABI of 64-bit RISC-V programs (arch/riscv of the kernel: signal frames in kernel/signal.c, uapi headers)."""

from __future__ import annotations

from _struct import Struct

from pyqemu.targets.riscv64.state import VLEN
from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.errors import GuestFault

from ..errors import LoadError, UnsupportedError
from ..signals import SIGBUS
from ..start import AT_CLKTCK, AT_HWCAP, AT_MINSIGSTKSZ
from .base import NT_FPREGSET, NT_PRSTATUS
from .generic import SIGINFO_SIZE, GenericAbi, numbers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, ClassVar

    from ..elf import ElfFile
    from ..gdb.generic import View
    from ..kernel import Kernel
    from ..signals import Action
    from ..task import Task

SYSROOT = "/usr/riscv64-linux-gnu"
LOADER_PACKAGE = "libc6-riscv64-cross"
VLENB = VLEN // 8
_EF_FLOAT_ABI, _EF_FLOAT_QUAD, _EF_RVE = 6, 6, 8
_BUS_ADRALN = 1

# riscv_hwprobe
_MVENDORID, _MARCHID, _MIMPID, _BASE_BEHAVIOR, _IMA_EXT_0, _CPUPERF_0, _ZICBOZ_BLOCK_SIZE, _HIGHEST_ADDRESS = range(8)
_TIME_FREQUENCY, _MISALIGNED_SCALAR, _MISALIGNED_VECTOR, _ZICBOM_BLOCK_SIZE = 8, 9, 10, 12
_MISALIGNED_FAST, _NO_VECTORS = 3, 4
_BLOCK = 64
#: Bits of IMA_EXT_0 by what they stand for, in the kernel's order from 0 on; an element may name several features.
_EXTENSIONS = tuple(
    (frozenset(names.split("+")), 1 << bit)
    for bit, names in enumerate((
        "f+d", "c", "v", "zba", "zbb", "zbs", "zicboz", "zbc", "zbkb", "zbc", "zbkx", "zknd", "zkne", "zknh", "zksed", "zksh", "zkt",
        "zvbb", "zvbc", "zvkb", "zvkg", "zvkned", "zvknhb", "zvknhb", "zvksed", "zvksh", "zvkt", "zfh", "zfhmin", "zihintntl", "zvfh",
        "zvfhmin", "zfa", "ztso", "zacas", "zicond", "zihintpause", "v", "v", "v", "v", "v", "zimop", "c", "zcb", "c+d", "zcf", "zcmop",
        "zawrs", "supm", "zicsr", "zihpm", "zfbfmin", "zvfbfmin", "zvfbfwma", "zicbom", "a", "a", "zabha",
    ))
)  # fmt: skip

NAMES = (
    "zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7",
    "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6",
)  # fmt: skip
_RA, _SP, _TP, _S0, _A0, _A7 = 1, 2, 4, 8, 10, 17

#: ucontext: flags, link, stack (sp, flags, size), mask in 128 bytes; sigcontext: pc and x1-x31, floating point of 528 bytes
#: (f0-f31, fcsr; the last three words are a reserved one and the first record of the list of extensions, or its end).
_UCONTEXT = Struct("<QQ QI4xQ Q120x 8x Q 31Q 32Q I 268x")
_FRAME = SIGINFO_SIZE + _UCONTEXT.size
_REGISTERS = 6  # index of pc among the fields
#: Record of an extension: magic and size, which counts both; the list ends with a record of zeros.
_EXTENSION = Struct("<II")
#: The vector record behind magic and size: vstart, vl, vtype, vcsr, vlenb, where the registers are; then the registers.
_VECTOR_MAGIC = 0x53465457
_VECTOR = Struct("<6Q")
_VECTOR_REGISTERS = 32 * VLENB
_VECTOR_SIZE = _EXTENSION.size + _VECTOR.size + _VECTOR_REGISTERS

_GDB_VECTOR, _GDB_CSR = "org.gnu.gdb.riscv.vector", "org.gnu.gdb.riscv.csr"
_GDB_PARTS = (
    ("quads", "uint128", 128), ("longs", "uint64", 64), ("words", "uint32", 32), ("shorts", "uint16", 16), ("bytes", "uint8", 8),
)  # fmt: skip

#: RISC-V came too late for one of the generic calls.
_NUMBERS = {n: name for n, name in numbers(riscv_hwprobe=258, riscv_flush_icache=259).items() if name != "renameat"}


def check(elf: ElfFile) -> None:
    """Refuse by name what cannot be run; raises ``LoadError``."""
    if elf.bits != 64:
        raise LoadError(elf.path, "32-bit RISC-V programs are not supported")
    if elf.flags & _EF_RVE:
        raise LoadError(elf.path, "RISC-V programs for 16 registers (RVE) are not supported")
    if elf.flags & _EF_FLOAT_ABI == _EF_FLOAT_QUAD:
        raise LoadError(elf.path, "RISC-V programs for 128-bit floating point (Q) are not supported")


def target_for(elf: ElfFile, option: str) -> Any:
    """The CPU that the user asks for, else one with everything; raises ``UnsupportedError``."""
    from pyqemu.targets.riscv64.target import target

    try:
        return target(option)
    except ValueError as error:
        raise UnsupportedError(str(error)) from None


def cpu_models() -> list[tuple[str, str, str]]:
    """(name, other spellings, description) of every CPU model."""
    from pyqemu.targets.riscv64.target import MODELS

    return [(name, "", isa_string(features)) for name, features in MODELS.items()]


def isa_string(features: Sequence[str]) -> str:
    """``rv64imafdc_zicsr_...``."""
    letters = "".join(name for name in "imafdcv" if name == "i" or name in features)
    return "_".join(["rv64" + letters, *(name for name in features if len(name) > 1)])


def extension_bits(features: Sequence[str]) -> int:
    """IMA_EXT_0 of riscv_hwprobe."""
    return sum(bit for names, bit in _EXTENSIONS if names <= set(features))


class Abi(GenericAbi):
    """Bound to one process."""

    arch = "riscv64"
    machine = "riscv64"
    numbers = _NUMBERS
    audit_arch = 0xC00000F3
    number_register = _A7
    first_argument = _A0
    sp_register = _SP
    trampoline_code = bytes.fromhex("9308b008 73000000")  # li a7, 139; ecall

    def __init__(self, kernel: Kernel, target: Any) -> None:
        super().__init__(kernel, target)
        from pyqemu.targets.riscv64.state import (
            EXC_MISALIGNED,
            NO_RESERVATION,
            NO_VTYPE,
            read_fcsr,
            set_vector_type,
            write_fcsr,
        )
        from pyqemu.targets.riscv64.target import parse_spec

        self.features = parse_spec(target.spec[1])
        self.exceptions = {EXC_MISALIGNED: (SIGBUS, _BUS_ADRALN)}
        self._misaligned = EXC_MISALIGNED
        self._no_reservation = NO_RESERVATION
        self._read_fcsr = read_fcsr
        self._write_fcsr = write_fcsr
        self._f = target.layout["f"] >> 3
        self._v = target.layout["v"] >> 3
        self._no_vtype = NO_VTYPE
        self._set_vector_type = set_vector_type
        self._vector = "v" in self.features
        hwcap = sum(1 << ord(letter) - ord("a") for letter in "imafdcv" if letter == "i" or letter in self.features)
        self.auxv = ((AT_HWCAP, hwcap), (AT_CLKTCK, 100), (AT_MINSIGSTKSZ, _FRAME + self._vector * _VECTOR_SIZE))

    def hwprobe_facts(self) -> dict[int, int]:
        """What riscv_hwprobe tells, by key (Documentation/arch/riscv/hwprobe.rst)."""
        from pyqemu.targets.riscv64.emulation import TICK

        have = set(self.features)
        base = {"m", "a"} <= have
        facts = {
            **dict.fromkeys((_MVENDORID, _MARCHID, _MIMPID), 0),
            _BASE_BEHAVIOR: int(base),
            _IMA_EXT_0: extension_bits(self.features) if base else 0,
            _CPUPERF_0: _MISALIGNED_FAST,
            _HIGHEST_ADDRESS: self.kernel.mm.limit - 1,
            _TIME_FREQUENCY: 1_000_000_000 // TICK,
            _MISALIGNED_SCALAR: _MISALIGNED_FAST,
            _MISALIGNED_VECTOR: _MISALIGNED_FAST if "v" in have else _NO_VECTORS,
        }
        for feature, key in (("zicboz", _ZICBOZ_BLOCK_SIZE), ("zicbom", _ZICBOM_BLOCK_SIZE)):
            if feature in have:
                facts[key] = _BLOCK
        return facts

    def cpuinfo(self) -> str:
        isa = isa_string(self.features)
        cpus = range(len(os.sched_getaffinity(0)))
        return "".join(f"processor\t: {n}\nhart\t\t: {n}\nisa\t\t: {isa}\nmmu\t\t: sv48\n\n" for n in cpus)

    def fault_address(self, cpu: Any, number: int) -> int:
        address: int = cpu.get("bad_addr") if number == self._misaligned else cpu.pc
        return address

    def forget_reservation(self, cpu: Any) -> None:
        cpu.set("res_addr", self._no_reservation)

    def set_thread_pointer(self, cpu: Any, value: int) -> None:
        cpu.q[self._x + _TP] = value

    # ---- signal frames -----------------------------------------------------------------------------------------

    def write_frame(self, task: Task, signo: int, info: bytes, action: Action, old_blocked: int) -> int:
        cpu, q, x = task.cpu, task.cpu.q, self._x
        vectors = self._uses_vectors(cpu)
        frame = self.frame_place(task, action, _FRAME + vectors * _VECTOR_SIZE)
        if not frame:
            return 0
        context = _UCONTEXT.pack(
            0, 0, *task.altstack, old_blocked, cpu.pc, *q[x + 1 : x + 32], *q[self._f : self._f + 32], self._read_fcsr(cpu)
        )
        if vectors:
            head = _EXTENSION.pack(_VECTOR_MAGIC, _VECTOR_SIZE)
            context = context[: -_EXTENSION.size] + head + self._vector_record(cpu, frame + _FRAME) + bytes(_EXTENSION.size)
        self.kernel.mm.write(frame, info + context)
        q[x + _RA] = self.sigreturn_at
        q[x + _SP] = frame
        q[x + _A0] = signo
        q[x + _A0 + 1] = frame
        q[x + _A0 + 2] = frame + SIGINFO_SIZE
        return frame

    def read_frame(self, task: Task) -> tuple[int, tuple[int, int, int]] | None:
        cpu, q, x = task.cpu, task.cpu.q, self._x
        frame = q[x + _SP]
        data = self.kernel.mm.read(frame, _FRAME)
        reserved, magic, length = int.from_bytes(data[-12:-8], "little"), *_EXTENSION.unpack(data[-8:])
        if reserved:
            return None
        if magic == _VECTOR_MAGIC and length == _VECTOR_SIZE and self._vector:
            rest = self.kernel.mm.read(frame + _FRAME, _VECTOR_SIZE)
            magic, length = _EXTENSION.unpack(rest[-_EXTENSION.size :])
            self._take_vectors(cpu, rest)
        if magic or length:
            return None  # an extension's record: we write no other
        _, _, sp, flags, size, mask, pc, *registers = _UCONTEXT.unpack_from(data, SIGINFO_SIZE)
        cpu.pc = pc & ~1
        for n, value in enumerate(registers[:31]):
            q[x + 1 + n] = value
        for n, value in enumerate(registers[31:63]):
            q[self._f + n] = value
        self._write_fcsr(cpu, registers[63] & 0xFF)
        return mask, (sp, flags, size)

    def _uses_vectors(self, cpu: Any) -> bool:
        """Linux keeps vector registers from their first use on; here that is when anything of them is not as at the start."""
        return self._vector and (cpu.get("vtype") != self._no_vtype or any(cpu.q[self._v : self._v + _VECTOR_REGISTERS // 8]))

    def _vector_record(self, cpu: Any, at: int) -> bytes:
        """What stands behind magic and size of the vector record, at guest address ``at``."""
        vcsr = cpu.get("vxrm") << 1 | cpu.get("vxsat")
        words = (cpu.get("vstart"), cpu.get("vl"), cpu.get("vtype"), vcsr, VLENB, at + _VECTOR.size)
        return _VECTOR.pack(*words) + Struct(f"<{_VECTOR_REGISTERS // 8}Q").pack(*cpu.q[self._v : self._v + _VECTOR_REGISTERS // 8])

    def _take_vectors(self, cpu: Any, record: bytes) -> None:
        """Take the registers from where the record says that they are; raises ``GuestFault``."""
        vstart, vl, vtype, vcsr, _, place = _VECTOR.unpack_from(record)
        data = self.kernel.mm.read(place, _VECTOR_REGISTERS)
        cpu.set("vstart", vstart & 8 * VLENB - 1)
        self._set_vector_type(cpu, vtype, vl)
        cpu.set("vxsat", vcsr & 1)
        cpu.set("vxrm", vcsr >> 1 & 3)
        for n, (value,) in enumerate(Struct("<Q").iter_unpack(data)):
            cpu.q[self._v + n] = value

    def core_registers(self, cpu: Any) -> tuple[bytes, bytes, list[tuple[int, bytes]]] | None:
        q, x = cpu.q, self._x
        general = Struct("<32Q").pack(cpu.pc, *q[x + 1 : x + 32])
        return general, Struct("<32QI4x").pack(*q[self._f : self._f + 32], self._read_fcsr(cpu)), []

    def set_register_set(self, cpu: Any, number: int, content: bytes) -> None:
        q = cpu.q
        words = Struct(f"<{len(content) // 8}Q").unpack(content)
        if number == NT_PRSTATUS:
            cpu.pc = words[0] & ~1
            for n in range(1, 32):
                q[self._x + n] = words[n]
        elif number == NT_FPREGSET:
            for n in range(32):
                q[self._f + n] = words[n]
            self._write_fcsr(cpu, words[32] & 0xFF)

    # ---- for people --------------------------------------------------------------------------------------------

    gdb_types: ClassVar = {
        _GDB_VECTOR: "".join(f'<vector id="{name}" type="{kind}" count="{8 * VLENB // bits}"/>' for name, kind, bits in _GDB_PARTS)
        + '<union id="riscv_vector">'
        + "".join(f'<field name="{letter}" type="{name}"/>' for letter, (name, _, _) in zip("qlwsb", _GDB_PARTS, strict=True))
        + "</union>"
    }

    def register_names(self) -> Sequence[str]:
        return NAMES

    def views(self) -> Sequence[View]:
        from ..gdb.generic import View

        fpu = "org.gnu.gdb.riscv.fpu"

        def part(name: str, shift: int, mask: int) -> View:
            def read(cpu: Any) -> int:
                return self._read_fcsr(cpu) >> shift & mask

            def write(cpu: Any, value: int) -> None:
                self._write_fcsr(cpu, self._read_fcsr(cpu) & ~(mask << shift) | (value & mask) << shift)

            return View(name, 32, "int", fpu, read, write, "float")

        out = [part("fflags", 0, 31), part("frm", 5, 7), part("fcsr", 0, 255)]
        return out + self._vector_views() if self._vector else out

    def _vector_views(self) -> list[View]:
        from ..gdb.generic import View

        def register(n: int) -> View:
            at = self._v + 2 * n

            def read(cpu: Any) -> int:
                return int(cpu.q[at] | cpu.q[at + 1] << 64)

            def write(cpu: Any, value: int) -> None:
                cpu.q[at], cpu.q[at + 1] = value & (1 << 64) - 1, value >> 64

            return View(f"v{n}", 8 * VLENB, "riscv_vector", _GDB_VECTOR, read, write, "vector")

        def csr(name: str) -> View:
            return View(name, 64, "int", _GDB_CSR, lambda cpu: int(cpu.get(name)), None, "vector")

        return [*(register(n) for n in range(32)), *(csr(name) for name in ("vstart", "vxsat", "vxrm", "vl", "vtype"))]

    def backtrace(self, cpu: Any) -> list[int]:
        """The return address register, then frames of code that keeps frame pointers."""
        ra, frame = cpu.q[self._x + _RA], cpu.q[self._x + _S0]
        chain = self.frame_chain(frame, -16, -8)
        if not chain:
            try:  # a function that calls nobody keeps no return address: its frame has the caller's frame pointer in that place
                chain = self.frame_chain(self.kernel.mm.read_u64(frame - 8), -16, -8)
            except GuestFault:
                return [ra]
        return chain if chain[:1] == [ra] else [ra, *chain]
