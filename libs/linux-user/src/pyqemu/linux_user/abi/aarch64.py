"""The Linux ABI of 64-bit ARM programs (arch/arm64 of the kernel: signal frames in kernel/signal.c, uapi headers)."""

from __future__ import annotations

from ctypes import memmove, string_at
from struct import Struct

from ..errors import LoadError
from ..signals import SA_SIGINFO, SYNCHRONOUS
from ..start import AT_HWCAP, AT_HWCAP2, AT_MINSIGSTKSZ
from .generic import SIGINFO_SIZE, GenericAbi, numbers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..elf import ElfFile
    from ..kernel import Kernel
    from ..signals import Action
    from ..task import Task

SYSROOT = "/usr/aarch64-linux-gnu"
LOADER_PACKAGE = "libc6-arm64-cross"
SA_RESTORER = 0x04000000
_FP, _LR, _SP, _X8 = 29, 30, 31, 8

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
    from pyqemu.targets.aarch64.target import target

    return target(option)


class Abi(GenericAbi):
    """Bound to one process."""

    arch = "aarch64"
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

        self._target = state
        self._v = target.layout["v"]
        hwcap, hwcap2 = self.hwcaps()
        self.auxv = ((AT_HWCAP, hwcap), (17, 100), (AT_HWCAP2, hwcap2), (AT_MINSIGSTKSZ, _FRAME + _LINK.size + 16))

    def hwcaps(self) -> tuple[int, int]:
        """AT_HWCAP and AT_HWCAP2."""
        return 3, 0  # FP, ASIMD

    def set_thread_pointer(self, cpu: Any, value: int) -> None:
        cpu.set("tpidr", value)

    # ---- signal frames -----------------------------------------------------------------------------------------

    def write_frame(self, task: Task, signo: int, info: bytes, action: Action, old_blocked: int) -> int:
        cpu, q, x, t = task.cpu, task.cpu.q, self._x, self._target
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

    def read_frame(self, task: Task) -> tuple[int, tuple[int, int, int]] | None:
        cpu, q, x, t = task.cpu, task.cpu.q, self._x, self._target
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

    # ---- for people --------------------------------------------------------------------------------------------

    def register_names(self) -> Sequence[str]:
        return (*(f"x{n}" for n in range(31)), "sp")

    def backtrace(self, cpu: Any) -> list[int]:
        """The link register, then the frames, which the procedure call standard links by x29."""
        link = cpu.q[self._x + _LR]
        chain = self.frame_chain(cpu.q[self._x + _FP], 0, 8)
        return chain if chain[:1] == [link] else [link, *chain]
