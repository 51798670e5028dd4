"""The host kernel, called directly: ``syscall(number, ...)`` gives a result or a negated error number.

ctypes releases the interpreter lock during the call, so a blocked guest thread stops nobody else.
"""

from __future__ import annotations

from _struct import pack_into as _pack_into

from pyqemu.tcg_jit import cdata as ctypes
from pyqemu.tcg_jit import hostos as os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_machine = os.uname().machine
if _machine == "x86_64":
    from ._host_numbers import X86_64 as _numbers

    _arch = "x86-64"
elif _machine in ("aarch64", "arm64"):
    from .asm_generic import NUMBERS as _numbers

    _arch = "aarch64"
else:
    raise ImportError(f"pyqemu.linux_user runs on x86-64 and aarch64 Linux hosts, not on {_machine}")
NUMBERS: Final = _numbers
#: The host's name in ``syscalls.layouts``.
ARCH: Final = _arch

_libc = ctypes.CDLL(None, use_errno=True)
_syscall = _libc.syscall
_syscall.restype = ctypes.c_long
_syscall.argtypes = [ctypes.c_long] * 7
_get_errno = ctypes.get_errno

PAGE: Final = 4096
PAGE_MASK: Final = PAGE - 1

NR_MMAP: Final = NUMBERS["mmap"]
NR_MUNMAP: Final = NUMBERS["munmap"]
NR_MPROTECT: Final = NUMBERS["mprotect"]
NR_MREMAP: Final = NUMBERS["mremap"]
_NR_READV: Final = NUMBERS["process_vm_readv"]
_NR_WRITEV: Final = NUMBERS["process_vm_writev"]
_PID = os.getpid
_address = ctypes.addressof
_from_buffer = ctypes.c_char.from_buffer


def syscall(number: int, a: int = 0, b: int = 0, c: int = 0, d: int = 0, e: int = 0, f: int = 0) -> int:
    """One system call of the host: its result, or ``-errno``."""
    result = _syscall(number, a, b, c, d, e, f)
    if result == -1:
        return -_get_errno()
    return int(result)


_no_vm_calls = False  # set when a sandbox forbids process_vm_readv on ourselves


def copy_in(address: int, size: int) -> bytes | None:
    """``size`` bytes at a host address, or None when some are not readable.  Never crashes."""
    global _no_vm_calls
    if not size:
        return b""
    if not _no_vm_calls:
        buffer = bytearray(32 + size)
        at = _address(_from_buffer(buffer))
        _pack_into("<4Q", buffer, 0, at + 32, size, address, size)  # two struct iovec
        got = syscall(_NR_READV, _PID(), at, 1, at + 16, 1)
        if got == size:
            return bytes(buffer)[32:]
        if got not in (-1, -38):  # EPERM, ENOSYS: not a matter of the address
            return None
        _no_vm_calls = True
    return _pipe_in(address, size)


def copy_out(address: int, data: bytes) -> bool:
    """Store ``data`` at a host address; False when some of it is not writable (then a part may have been stored)."""
    global _no_vm_calls
    size = len(data)
    if not _no_vm_calls:
        vectors = bytearray(32)
        at = _address(_from_buffer(vectors))
        _pack_into("<4Q", vectors, 0, ctypes.address_of_bytes(data), size, address, size)
        got = syscall(_NR_WRITEV, _PID(), at, 1, at + 16, 1)
        if got == size:
            return True
        if got not in (-1, -38):
            return False
        _no_vm_calls = True
    return _pipe_out(address, data)


def _pipe_in(address: int, size: int) -> bytes | None:
    """As ``copy_in``, through a pipe: the kernel checks the addresses of write(2) for us."""
    out = bytearray()
    reader, writer = os.pipe()
    try:
        while len(out) < size:
            step = min(size - len(out), PAGE)
            got = syscall(NUMBERS["write"], writer, address + len(out), step)
            if got <= 0:
                return None
            out += os.read(reader, got)
    finally:
        os.close(reader)
        os.close(writer)
    return bytes(out)


def _pipe_out(address: int, data: bytes) -> bool:
    reader, writer = os.pipe()
    try:
        done = 0
        while done < len(data):
            os.write(writer, data[done : done + PAGE])
            step = min(len(data) - done, PAGE)
            got = syscall(NUMBERS["read"], reader, address + done, step)
            if got <= 0:
                return False
            done += got
    finally:
        os.close(reader)
        os.close(writer)
    return True
