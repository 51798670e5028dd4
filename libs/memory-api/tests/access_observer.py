"""See every machine instruction that touches a piece of memory, with its width and direction.

A child process runs the code under test on pages that it has made inaccessible.  Each access stops the
child with SIGSEGV; the parent, attached with ptrace, decodes the faulting instruction with capstone (an
oracle independent of the code under test), notes it, opens the pages, steps exactly that one instruction
and closes the pages again.  Nothing is inferred from source or timing: what is in the list is what the
processor executed.
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import struct
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

PAGE = 4096
TRACEME, PEEKUSER, CONT, STEP, GETREGS, SETREGS, SETOPTIONS, GETSIGINFO = 0, 3, 7, 9, 12, 13, 0x4200, 0x4202
OPT_EXITKILL = 1 << 20
SYS_MPROTECT = 10
PROT_NONE, PROT_RW = 0, 3
# struct user_regs_struct of x86-64: 27 words; these are the ones used here.
RAX, RCX, RDX, RSI, RDI, ORIG_RAX, RIP = 10, 11, 12, 13, 14, 15, 16

_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.restype = ctypes.c_long
_libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
_libc.mmap.restype = ctypes.c_void_p
_libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]


@dataclass(frozen=True)
class Access:
    """One executed instruction that touched the watched pages."""

    kind: str  # "r", "w" or "rw"
    offset: int
    width: int
    repeated: bool  # carries a REP prefix: a string instruction, never one access

    def __str__(self) -> str:
        return f"{'rep ' if self.repeated else ''}{self.kind}{self.width}@{self.offset:#x}"


def unavailable() -> str | None:
    """Why accesses cannot be observed here, or None."""
    if platform.machine() != "x86_64" or sys.platform != "linux":
        return "the access observer decodes x86-64 Linux only"
    try:
        import capstone  # noqa: F401
    except ImportError:
        return "capstone is not installed"
    pid = os.fork()
    if pid == 0:
        os._exit(0 if _libc.ptrace(TRACEME, 0, None, None) == 0 else 1)
    return None if os.waitpid(pid, 0)[1] == 0 else "ptrace is not permitted"


def _syscall_instruction() -> int:
    with open("/proc/self/maps") as maps:
        for line in maps:
            fields = line.split()
            if "x" in fields[1] and len(fields) > 5 and "libc" in fields[5]:
                low, high = (int(x, 16) for x in fields[0].split("-"))
                found = ctypes.string_at(low, high - low).find(b"\x0f\x05")
                if found >= 0:
                    return low + found
    raise RuntimeError("no syscall instruction found in libc")


def _decode(code: bytes, rip: int, fault: int, base: int) -> Access:
    import capstone
    from capstone import x86

    engine = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_64)
    engine.detail = True
    insn = next(engine.disasm(code, rip, 1))
    kind = ""
    width = 0
    for operand in insn.operands:
        if operand.type == x86.X86_OP_MEM:
            width = operand.size
            kind = {1: "r", 2: "w", 3: "rw"}[operand.access]
    if not width:
        raise RuntimeError(f"cannot decode the access of '{insn.mnemonic} {insn.op_str}' at {rip:#x}")
    return Access(kind, fault - base, width, insn.prefix[0] in (0xF2, 0xF3) and insn.mnemonic.startswith("rep"))


def observe(action: Callable[[int], Any], *, pages: int = 2, content: bytes = b"") -> list[Access]:
    """Run action(address of `pages` fresh pages) in a child process and return all accesses to those pages.

    The offset of an access is the lowest byte the processor reported; an exception in the action is raised here.
    """
    syscall_at = _syscall_instruction()
    size = pages * PAGE
    base = _libc.mmap(None, size, PROT_RW, 0x22, -1, 0)
    if content:
        ctypes.memmove(base, content, len(content))
    error_read, error_write = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(error_read)
            _libc.ptrace(TRACEME, 0, None, None)
            os.kill(os.getpid(), signal.SIGSTOP)
            _libc.mprotect(ctypes.c_void_p(base), size, PROT_NONE)
            try:
                action(base)
            finally:
                _libc.mprotect(ctypes.c_void_p(base), size, PROT_RW)
        except BaseException:
            os.write(error_write, traceback.format_exc().encode()[-4000:])
        finally:
            os._exit(0)
    os.close(error_write)
    try:
        seen = _trace(pid, base, size, syscall_at)
    finally:
        with os.fdopen(error_read, "rb") as pipe:
            message = pipe.read().decode()
        _libc.munmap(ctypes.c_void_p(base), ctypes.c_size_t(size))
    if message:
        raise AssertionError("in the observed child:\n" + message)
    return seen


def _trace(pid: int, base: int, size: int, syscall_at: int) -> list[Access]:
    regs = (ctypes.c_uint64 * 27)()
    siginfo = ctypes.create_string_buffer(128)

    def wait_stop() -> int:
        _, status = os.waitpid(pid, 0)
        return os.WSTOPSIG(status) if os.WIFSTOPPED(status) else -1

    def protect(prot: int) -> None:
        _libc.ptrace(GETREGS, pid, None, regs)
        saved = bytes(regs)
        regs[RAX], regs[RDI], regs[RSI], regs[RDX], regs[RIP] = SYS_MPROTECT, base, size, prot, syscall_at
        regs[ORIG_RAX] = 2**64 - 1
        _libc.ptrace(SETREGS, pid, None, regs)
        _libc.ptrace(STEP, pid, None, None)
        wait_stop()
        _libc.ptrace(GETREGS, pid, None, regs)
        if regs[RAX]:
            raise RuntimeError(f"injected mprotect failed: {regs[RAX]:#x}")
        ctypes.memmove(regs, saved, len(saved))
        _libc.ptrace(SETREGS, pid, None, regs)

    seen: list[Access] = []
    wait_stop()
    _libc.ptrace(SETOPTIONS, pid, None, ctypes.c_void_p(OPT_EXITKILL))
    deliver = 0
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        while True:
            _libc.ptrace(CONT, pid, None, ctypes.c_void_p(deliver))
            deliver = 0
            stopped = wait_stop()
            if stopped < 0:
                return seen
            if stopped != signal.SIGSEGV:
                deliver = stopped
                continue
            _libc.ptrace(GETSIGINFO, pid, None, siginfo)
            fault = struct.unpack_from("<Q", siginfo, 16)[0]
            if not base <= fault < base + size:
                deliver = stopped
                continue
            _libc.ptrace(GETREGS, pid, None, regs)
            memory.seek(regs[RIP])
            seen.append(_decode(memory.read(16), regs[RIP], fault, base))
            protect(PROT_RW)
            _libc.ptrace(STEP, pid, None, None)
            wait_stop()
            protect(PROT_NONE)
