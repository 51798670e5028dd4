"""The Linux ABI of 64-bit ARM programs (arch/arm64 of the kernel: signal frames in kernel/signal.c, uapi headers)."""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cdata import memmove, string_at

from ..errors import LoadError, UnsupportedError
from ..signals import SA_SIGINFO, SI_KERNEL, SIGBUS, SIGSEGV, SYNCHRONOUS
from ..start import AT_CLKTCK, AT_HWCAP, AT_HWCAP2, AT_MINSIGSTKSZ
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

SYSROOT = "/usr/aarch64-linux-gnu"
LOADER_PACKAGE = "libc6-arm64-cross"
SA_RESTORER = 0x04000000
_NT_ARM_HW_BREAK, _NT_ARM_HW_WATCH, _NT_ARM_SYSTEM_CALL = 0x402, 0x403, 0x404
#: user_hwdebug_state without registers: how many there are (7:0), version of the debug architecture (15:8).
_NO_DEBUG_REGISTERS = (6 << 8).to_bytes(8, "little")
_NT_ARM_TLS = 0x401
_GDB_FPU = "org.gnu.gdb.aarch64.fpu"
_FP, _LR, _SP, _X8 = 29, 30, 31, 8
_BUS_ADRALN = 1
_SEGV_ACCERR = 2
#: What /proc/cpuinfo calls the bits of AT_HWCAP, and behind them those of AT_HWCAP2.
_HWCAP_NAMES = (
    "fp", "asimd", "evtstrm", "aes", "pmull", "sha1", "sha2", "crc32", "atomics", "fphp", "asimdhp", "cpuid", "asimdrdm", "jscvt", "fcma",
    "lrcpc", "dcpop", "sha3", "sm3", "sm4", "asimddp", "sha512", "sve", "asimdfhm", "dit", "uscat", "ilrcpc", "flagm", "ssbs", "sb", "paca",
    "pacg", *("",) * 32, "dcpodp", "sve2", "sveaes", "svepmull", "svebitperm", "svesha3", "svesm4", "flagm2", "frint", "svei8mm",
    "svef32mm", "svef64mm", "svebf16", "i8mm", "bf16", "dgh", "rng", "bti", "mte",
)  # fmt: skip

#: ucontext: flags, link, stack (sp, flags, size), mask in 128 bytes; sigcontext: fault address, x0-x30, sp, pc, pstate; then 4096
#: bytes of records, each beginning with magic and size.
_UCONTEXT = Struct("<QQ QI4xQ Q120x 8x Q 31Q QQQ 8x")
_RECORDS = SIGINFO_SIZE + _UCONTEXT.size
_RESERVED = 4096
_FRAME = _RECORDS + _RESERVED
_FPSIMD = Struct("<IIII")  # magic, size, fpsr, fpcr; v0-v31 follow
_FPSIMD_MAGIC, _FPSIMD_SIZE = 0x46508001, 528
_ESR = Struct("<IIQ")
_ESR_MAGIC, _ESR_SIZE = 0x45535201, 16
#: Syndromes: class of the exception (31:26), 32-bit instruction (25), a write (6), status of the fault (5:0).
_IL = 1 << 25
_FETCH_ABORT, _PC_ALIGNMENT, _DATA_ABORT = 0x20 << 26 | _IL, 0x22 << 26 | _IL, 0x24 << 26 | _IL
_WNR = 1 << 6
_TRANSLATION_0, _TRANSLATION_3, _PERMISSION_3, _ALIGNMENT = 0x04, 0x07, 0x0F, 0x21
_HEAD = Struct("<II")
#: Above the frame: frame pointer and return address of the interrupted code, for whoever walks frame pointers.
_LINK = Struct("<QQ")
#: N, Z, C and V; nothing else of the processor state is the user's to change.
_FLAGS = 0xF0000000


def check(elf: ElfFile) -> None:
    """Refuse by name what cannot be run; raises ``LoadError``."""
    if elf.bits != 64:
        raise LoadError(elf.path, "ILP32 programs of AArch64 are not supported")


def target_for(elf: ElfFile, option: str) -> Any:
    """The CPU that the user asks for, else one with everything; raises ``UnsupportedError``."""
    from pyqemu.targets.aarch64.target import target

    try:
        return target(option)
    except ValueError as error:
        raise UnsupportedError(str(error)) from None


def cpu_models() -> list[tuple[str, str, str]]:
    """(name, other spellings, description) of every CPU model."""
    from pyqemu.targets.aarch64.models import MODELS

    return [(name, "", f"ARMv8-A with {', '.join(features)}") for name, (_, features) in MODELS.items()]


class Abi(GenericAbi):
    """Bound to one process."""

    arch = "aarch64"
    audit_arch = 0xC00000B7
    machine = "aarch64"
    platform = b"aarch64"
    numbers = numbers()
    number_register = _X8
    first_argument = 0
    sp_register = _SP
    least_altstack = 5120
    trampoline_code = bytes.fromhex("681180d2 010000d4")  # mov x8, #139; svc #0

    def __init__(self, kernel: Kernel, target: Any) -> None:
        super().__init__(kernel, target)
        from pyqemu.targets.aarch64 import state
        from pyqemu.targets.aarch64.target import EXC_ALIGNMENT

        self._registers = state
        self._v = target.layout["v"]
        self.exceptions = {EXC_ALIGNMENT: (SIGBUS, _BUS_ADRALN)}
        least = _FRAME + _LINK.size + 16
        self.auxv = ((AT_HWCAP, target.hwcap), (AT_CLKTCK, 100), (AT_HWCAP2, target.hwcap2), (AT_MINSIGSTKSZ, least))

    def cpuinfo(self) -> str:
        midr = self.target.model.midr
        announced = self.target.hwcap | self.target.hwcap2 << 64
        features = " ".join(name for bit, name in enumerate(_HWCAP_NAMES) if announced >> bit & 1)
        text = (
            f"BogoMIPS\t: 100.00\nFeatures\t: {features}\nCPU implementer\t: {midr >> 24:#04x}\nCPU architecture: 8\n"
            f"CPU variant\t: {midr >> 20 & 15:#x}\nCPU part\t: {midr >> 4 & 0xFFF:#05x}\nCPU revision\t: {midr & 15}\n\n"
        )
        return "".join(f"processor\t: {n}\n{text}" for n in range(len(os.sched_getaffinity(0))))

    def fault_address(self, cpu: Any, number: int) -> int:
        pc: int = cpu.pc
        return int(cpu.get("bad_addr")) if number in self.exceptions and not pc & 3 else pc

    def forget_reservation(self, cpu: Any) -> None:
        cpu.set("ex_addr", self._registers.NO_ADDRESS)

    def set_thread_pointer(self, cpu: Any, value: int) -> None:
        cpu.set("tpidr", value)

    # ---- signal frames -----------------------------------------------------------------------------------------

    def write_frame(self, task: Task, signo: int, info: bytes, action: Action, old_blocked: int) -> int:
        cpu, q, x, t = task.cpu, task.cpu.q, self._x, self._registers
        link = self.frame_place(task, action, _LINK.size)
        frame = self.frame_place(task, action, _LINK.size + 8 + _FRAME) if link else 0
        if not frame:
            return 0
        link = frame + _FRAME
        code = int.from_bytes(info[8:12], "little", signed=True)
        fault = int.from_bytes(info[16:24], "little") if signo in SYNCHRONOUS and code > 0 else 0
        context = _UCONTEXT.pack(
            0, 0, *task.altstack, old_blocked, fault, *q[x : x + 31], q[x + _SP], cpu.pc, t.read_nzcv(cpu) & _FLAGS
        )
        vectors = string_at(cpu.env + self._v, 512)
        records = _FPSIMD.pack(_FPSIMD_MAGIC, _FPSIMD_SIZE, t.read_fpsr(cpu), t.read_fpcr(cpu)) + vectors
        if signo in (SIGSEGV, SIGBUS) and 0 < code < SI_KERNEL:
            records += _ESR.pack(_ESR_MAGIC, _ESR_SIZE, self._syndrome(cpu, signo, code, fault))
        data = (info + context + records).ljust(_FRAME, b"\0") + _LINK.pack(q[x + _FP], q[x + _LR])
        self.kernel.mm.write(frame, data)
        q[x] = signo
        if action.flags & SA_SIGINFO:
            q[x + 1] = frame
            q[x + 2] = frame + SIGINFO_SIZE
        q[x + _FP] = link
        q[x + _LR] = action.restorer if action.flags & SA_RESTORER else self.sigreturn_at
        q[x + _SP] = frame
        return frame

    def _syndrome(self, cpu: Any, signo: int, code: int, address: int) -> int:
        """ESR_EL1 of a fault as the kernel shows it."""
        fetched = address == cpu.pc
        if signo == SIGBUS and code == _BUS_ADRALN:
            return _PC_ALIGNMENT if fetched else _DATA_ABORT | _ALIGNMENT
        if fetched:
            return _FETCH_ABORT | (_PERMISSION_3 if code == _SEGV_ACCERR else _TRANSLATION_3)
        status = _TRANSLATION_0 if address >> self.address_bits - 1 & 1 else _PERMISSION_3 if code == _SEGV_ACCERR else _TRANSLATION_3
        return _DATA_ABORT | status | (_WNR if cpu.get("fault_write") else 0)

    def read_frame(self, task: Task) -> tuple[int, tuple[int, int, int]] | None:
        cpu, q, x, t = task.cpu, task.cpu.q, self._x, self._registers
        frame = q[x + _SP]
        if frame & 15:
            return None
        data = self.kernel.mm.read(frame, _FRAME)
        _, _, sp, flags, size, mask, _, *registers = _UCONTEXT.unpack_from(data, SIGINFO_SIZE)
        at, fpsimd = _RECORDS, 0
        while True:
            magic, length = _HEAD.unpack_from(data, at)
            if not magic:
                break
            if magic == _FPSIMD_MAGIC and length == _FPSIMD_SIZE and not fpsimd:
                fpsimd = at
            elif magic != _ESR_MAGIC:
                return None  # a record of something we do not have
            at += length
            if length < _HEAD.size or length & 15 or at + _HEAD.size > _FRAME:
                return None
        if not fpsimd:
            return None
        for n, value in enumerate(registers[:32]):
            q[x + n] = value
        cpu.pc = registers[32]
        t.write_nzcv(cpu, registers[33] & _FLAGS)
        _, _, fpsr, fpcr = _FPSIMD.unpack_from(data, fpsimd)
        t.write_fpsr(cpu, fpsr)
        t.write_fpcr(cpu, fpcr)
        vectors = data[fpsimd + _FPSIMD.size : fpsimd + _FPSIMD_SIZE]
        memmove(cpu.env + self._v, vectors, 512)
        return mask, (sp, flags, size)

    def core_registers(self, cpu: Any) -> tuple[bytes, bytes, list[tuple[int, bytes]]] | None:
        t, x = self._registers, self._x
        general = Struct("<34Q").pack(*cpu.q[x : x + 32], cpu.pc, t.read_nzcv(cpu))
        floating = string_at(cpu.env + self._v, 512) + Struct("<II8x").pack(t.read_fpsr(cpu), t.read_fpcr(cpu))
        return general, floating, [(_NT_ARM_TLS, cpu.get("tpidr").to_bytes(8, "little"))]

    def register_sets(self, task: Task, call: tuple[int, Sequence[int]] | None) -> list[tuple[int, bytes]]:
        number = call[0] if call is not None else -1
        return [
            *super().register_sets(task, call),
            (_NT_ARM_SYSTEM_CALL, (number & 0xFFFFFFFF).to_bytes(4, "little")),
            *((kind, _NO_DEBUG_REGISTERS) for kind in (_NT_ARM_HW_BREAK, _NT_ARM_HW_WATCH)),
        ]

    def register_unit(self, number: int) -> int:
        return 8 if number in (NT_PRSTATUS, _NT_ARM_TLS) else 4

    def set_register_set(self, cpu: Any, number: int, content: bytes) -> None:
        t, x = self._registers, self._x
        if number == NT_PRSTATUS:
            words = Struct("<34Q").unpack(content)
            for n in range(32):
                cpu.q[x + n] = words[n]
            cpu.pc = words[32]
            t.write_nzcv(cpu, words[33] & _FLAGS)
        elif number == NT_FPREGSET:
            memmove(cpu.env + self._v, content[:512], 512)
            fpsr, fpcr = Struct("<II").unpack_from(content, 512)
            t.write_fpsr(cpu, fpsr)
            t.write_fpcr(cpu, fpcr)
        elif number == _NT_ARM_TLS:
            cpu.set("tpidr", int.from_bytes(content, "little"))
        elif number == _NT_ARM_SYSTEM_CALL:
            value = int.from_bytes(content, "little")
            cpu.q[self._number] = value if value < 1 << 31 else value | 0xFFFFFFFF00000000

    # ---- for people --------------------------------------------------------------------------------------------

    def register_names(self) -> Sequence[str]:
        return (*(f"x{n}" for n in range(31)), "sp")

    gdb_types: ClassVar = {
        _GDB_FPU: (
            '<vector id="v2d" type="ieee_double" count="2"/><vector id="v2u" type="uint64" count="2"/>'
            '<vector id="v4f" type="ieee_single" count="4"/><vector id="v4u" type="uint32" count="4"/>'
            '<vector id="v8u" type="uint16" count="8"/><vector id="v16u" type="uint8" count="16"/>'
            '<union id="vector"><field name="d" type="v2d"/><field name="du" type="v2u"/><field name="s" type="v4f"/>'
            '<field name="su" type="v4u"/><field name="hu" type="v8u"/><field name="bu" type="v16u"/></union>'
        )
    }

    def views(self) -> Sequence[View]:
        from ..gdb.generic import View

        t = self._registers
        core = self.target.registers.feature

        def vector(n: int) -> View:
            at = self._v + 16 * n

            def read(cpu: Any) -> int:
                return int.from_bytes(string_at(cpu.env + at, 16), "little")

            def write(cpu: Any, value: int) -> None:
                memmove(cpu.env + at, value.to_bytes(16, "little"), 16)

            return View(f"v{n}", 128, "vector", _GDB_FPU, read, write, "vector")

        return (
            View("cpsr", 32, "int", core, t.read_nzcv, t.write_nzcv),
            *(vector(n) for n in range(32)),
            View("fpsr", 32, "int", _GDB_FPU, t.read_fpsr, t.write_fpsr, "float"),
            View("fpcr", 32, "int", _GDB_FPU, t.read_fpcr, t.write_fpcr, "float"),
        )

    def backtrace(self, cpu: Any) -> list[int]:
        """The link register, then the frames, which the procedure call standard links by x29."""
        link = cpu.q[self._x + _LR]
        chain = self.frame_chain(cpu.q[self._x + _FP], 0, 8)
        return chain if chain[:1] == [link] else [link, *chain]
