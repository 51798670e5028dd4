"""The standby process: keeps the rights that a guest has given up, to start compile processes for it.

Run as ``python -m pyqemu.tcg_jit.standby MODULE:FACTORY ARGUMENT`` with a socket of packets on standard input that tells who has sent each
(SO_PASSCRED).  Each packet has one descriptor: a stream socket at whose other side somebody wants a compile process (``server``).  The
process ends when nobody holds the other end.

Who is there has fewer rights than this process, and is not trusted.  So nothing is read from it here but the descriptor: who it is says the
kernel.  A child of this process, which has loaded before all that compiling needs, then gives up what it does not need, before it reads
the first request:

* user and group ids: they become those of the other side, with no supplementary groups, and with them all capabilities go;
* every system call but those that computing needs, and reading from and writing to the descriptors that it has: it cannot open a file,
  start a process or reach the network.  Whoever got hold of it could do less than before;
* it writes nothing to any cache: code made of a guest's requests goes back to that guest only.

There are ``MOST`` compile processes at a time at most.
"""

from __future__ import annotations

import ctypes
import errno
import gc
import importlib
import os
import resource
import signal
import socket
import struct
import sys
from contextlib import suppress
from typing import Final

from . import server
from .tracing import make_target

#: Children at a time.
MOST: Final = 128
_SCM_CREDENTIALS: Final = 2
_PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP = 4, 38, 22
_SECCOMP_MODE_FILTER = 2
_RET_ALLOW, _RET_ERRNO, _RET_KILL = 0x7FFF0000, 0x00050000, 0x80000000
_AUDIT_ARCH_X86_64 = 0xC000003E
_X32 = 0x40000000
#: Codes of classic BPF: load a word, jump if equal, jump if greater or equal, return.
_LD, _JEQ, _JGE, _RET = 0x20, 0x15, 0x35, 0x06
#: What remains, by the host's (x86-64) numbers: read write close fstat poll lseek mmap mprotect munmap brk rt_sigaction rt_sigprocmask
#: rt_sigreturn ioctl pread64 mremap mincore madvise dup2 getpid exit getrusage gettid futex sched_getaffinity sched_yield clock_gettime
#: clock_nanosleep exit_group getrandom.
_ALLOWED: Final = (
    0, 1, 3, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 24, 25, 27, 28, 33, 39, 60, 98, 186, 202, 204, 228, 230, 231, 318,
)  # fmt: skip


def _filter() -> bytes:
    """The filter of system calls: an array of struct sock_filter (code, true, false, k)."""
    count = len(_ALLOWED)
    rows = [
        (_LD, 0, 0, 4), (_JEQ, 1, 0, _AUDIT_ARCH_X86_64), (_RET, 0, 0, _RET_KILL),
        (_LD, 0, 0, 0), (_JGE, count, 0, _X32),
        *[(_JEQ, count - n, 0, number) for n, number in enumerate(_ALLOWED)],
        (_RET, 0, 0, _RET_ERRNO | errno.EPERM), (_RET, 0, 0, _RET_ALLOW),
    ]  # fmt: skip
    return b"".join(struct.pack("<HBBI", *row) for row in rows)


def confine(uid: int, gid: int) -> None:
    """Become ``uid`` and ``gid``, and able to compute and to answer only.  Raises ``OSError``.

    Ids that cannot be had (in namespaces where they do not exist) are left: what the filter leaves of system calls needs no rights.
    """
    if os.geteuid() == 0:
        with suppress(OSError):
            os.setgroups([])
            os.setresgid(gid, gid, gid)
        with suppress(OSError):
            os.setresuid(uid, uid, uid)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None, use_errno=True)
    code = _filter()
    array = ctypes.create_string_buffer(code, len(code))
    program = ctypes.create_string_buffer(struct.pack("<H6xQ", len(code) // 8, ctypes.addressof(array)), 16)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, program, 0, 0):
        number = ctypes.get_errno()
        raise OSError(number, f"a filter of system calls: {os.strerror(number)}")


def load(spec: tuple[str, str]) -> server.CompileServer:
    """A server that needs no file any more."""
    made = server.CompileServer("", make_target(spec))
    for name in ("pyqemu.tcg_ir.verify", "pyqemu.tcg_ir.text"):
        importlib.import_module(name)
    package = type(made.target).__module__.rpartition(".")[0]
    if package:
        _load_below(package, importlib.import_module(package).__path__[0])
    made.warm_up()
    return made


def _load_below(name: str, folder: str) -> None:
    for entry in sorted(os.scandir(folder), key=lambda e: e.name):
        if entry.name.endswith(".py") and entry.name not in ("__init__.py", "__main__.py"):
            importlib.import_module(f"{name}.{entry.name[:-3]}")
        elif entry.is_dir() and entry.name[0] not in "._" and os.path.exists(os.path.join(entry.path, "__init__.py")):
            importlib.import_module(f"{name}.{entry.name}")
            _load_below(f"{name}.{entry.name}", entry.path)


def receive(listener: socket.socket) -> tuple[int, int, int] | None:
    """The next descriptor (-1: a packet without one), and user and group of who has sent it; ``None`` at the end."""
    data, control, _, _ = listener.recvmsg(1, 1024)
    if not data:
        return None
    end, uid, gid = -1, -1, -1
    for level, kind, content in control:
        if level != socket.SOL_SOCKET:
            continue
        if kind == _SCM_CREDENTIALS:
            _, uid, gid = struct.unpack("3i", content[:12])
        elif kind == socket.SCM_RIGHTS:
            for fd in struct.unpack(f"{len(content) // 4}i", content):
                if end < 0:
                    end = fd
                else:
                    os.close(fd)
    if uid < 0 and end >= 0:
        os.close(end)
        end = -1
    return end, uid, gid


def serve(spec: tuple[str, str], listener: socket.socket) -> None:
    """Start compile processes until nobody can ask for one any more."""
    made: server.CompileServer | None = None
    children = 0
    while (packet := receive(listener)) is not None:
        end, uid, gid = packet
        if end < 0:
            continue
        while children and os.waitpid(-1, os.WNOHANG)[0]:
            children -= 1
        if made is None:
            made = load(spec)
            gc.freeze()
        with suppress(OSError):  # too many processes: the other side sees the end of its socket
            if children < MOST and os.fork() == 0:
                status = 1
                try:
                    listener.close()
                    _compile(spec, end, uid, gid, made)
                    status = 0
                finally:
                    os._exit(status)
            children += children < MOST
        os.close(end)


def _compile(spec: tuple[str, str], end: int, uid: int, gid: int, made: server.CompileServer) -> None:
    """The whole life of a compile process."""
    os.dup2(end, 0)
    os.close(end)
    confine(uid, gid)
    server.serve("", spec, 0, 0, made)


def main() -> None:
    """Entry of the standby process."""
    factory, argument = sys.argv[1:3]
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(OSError):
        os.setsid()  # signals to the guest's group are not for us
    listener = socket.socket(fileno=os.dup(0))
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):  # a daemon lets go of its terminal, and so do we
        os.dup2(nothing, standard)
    os.close(nothing)
    os.chdir("/")
    serve((factory, argument), listener)


if __name__ == "__main__":
    main()
