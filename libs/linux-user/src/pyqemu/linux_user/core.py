"""Core files: what is left of a process that a signal has killed, in the ELF format that debuggers read (core(5)).

Layout of the notes: linux/elfcore.h; what of the memory is written: as Linux does by default (``coredump_filter`` 0x33).
"""

from __future__ import annotations

import time
from struct import Struct

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.errors import GuestFault

from ._host import PAGE
from .mm import MAP_SHARED, PROT_WRITE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .kernel import Kernel, Stop
    from .task import Task
    from .vma import Vma

#: Signals whose default action leaves a core file (signal(7)).
DUMPING = frozenset((3, 4, 5, 6, 7, 8, 11, 24, 25, 31))

_EHDR = Struct("<16sHHIQQQIHHHHHH")
_PHDR = Struct("<IIQQQQQQ")
_NOTE = Struct("<III")
#: elf_prstatus without its registers: siginfo (signal, code, errno), current signal, pending and held, ids, four times; then
#: the registers, and whether there are floating-point registers.
_PRSTATUS = Struct("<iiih2xQQiiii64x")
#: elf_prpsinfo: state, name of state, zombie, nice, flags, ids, command, arguments.
_PRPSINFO = Struct("<bcbb4xQIIiiii16s80s")
_ET_CORE, _PT_LOAD, _PT_NOTE = 4, 1, 4
NT_PRSTATUS, NT_FPREGSET, NT_PRPSINFO, NT_AUXV, NT_FILE, NT_SIGINFO = 1, 2, 3, 6, 0x46494C45, 0x53494749


def wanted(signo: int) -> int:
    """How large a core file may be: 0 when there is to be none."""
    if signo not in DUMPING:
        return 0
    import resource

    soft, _ = resource.getrlimit(resource.RLIMIT_CORE)
    return (1 << 62) if soft == resource.RLIM_INFINITY else soft


def write_core(kernel: Kernel, task: Task, stop: Stop, limit: int) -> str:
    """Write the core file into the working directory; its name.  Raises ``OSError``.

    ``task`` is the thread that died, and comes first.  A file that would be larger than ``limit`` bytes is cut off there.
    """
    name = os.fsdecode(os.path.basename(kernel.exe)) or "guest"
    path = f"qemu_{name}_{time.strftime('%Y%m%d-%H%M%S')}_{os.getpid()}.core"
    vmas = list(kernel.mm.vmas.items)
    notes = _notes(kernel, task, stop, vmas)
    offset = _EHDR.size + _PHDR.size * (len(vmas) + 1)
    headers = [_PHDR.pack(_PT_NOTE, 0, offset, 0, 0, len(notes), 0, 4)]
    offset = (offset + len(notes) + PAGE - 1) & ~(PAGE - 1)
    parts = []
    for vma in vmas:
        size = _kept(kernel, vma)
        flags = (vma.prot & 1) << 2 | vma.prot & 2 | (vma.prot & 4) >> 2
        headers.append(_PHDR.pack(_PT_LOAD, flags, offset, vma.start, 0, size, vma.end - vma.start, PAGE))
        parts.append((offset, vma.start, size))
        offset += size
    ident = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    flags = kernel.elf_flags
    header = _EHDR.pack(ident, _ET_CORE, kernel.elf_machine, 1, 0, _EHDR.size, 0, flags, _EHDR.size, _PHDR.size, len(headers), 0, 0, 0)
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        os.write(fd, (header + b"".join(headers) + notes)[:limit])
        for place, start, size in parts:
            _copy(kernel, fd, place, start, min(size, limit - place))
    finally:
        os.close(fd)
    return path


def _kept(kernel: Kernel, vma: Vma) -> int:
    """Bytes of a mapping that go into the file: memory of no file, private memory that has changed, ELF headers."""
    if not vma.prot & 1:
        return 0
    whole = vma.end - vma.start
    if vma.inode == "00:00 0":
        return whole
    if not vma.flags & MAP_SHARED and (vma.prot & PROT_WRITE or _changed(kernel, vma)):
        return whole
    try:
        return PAGE if vma.offset == 0 and kernel.mm.read(vma.start, 4) == b"\x7fELF" else 0
    except GuestFault:
        return 0


def _changed(kernel: Kernel, vma: Vma) -> bool:
    """Whether a mapping that is read-only now (relocated data, say) differs from its file."""
    size = vma.end - vma.start
    try:
        with open(vma.name, "rb") as file:
            file.seek(vma.offset)
            return kernel.mm.read(vma.start, size) != file.read(size).ljust(size, b"\0")
    except (OSError, GuestFault):
        return False


def _copy(kernel: Kernel, fd: int, place: int, start: int, size: int) -> None:
    """Memory that is not there (beyond the end of a file) stays a hole, and so do zeros."""
    step = 1 << 20
    zero = bytes(PAGE)
    for at in range(0, size, step):
        part = min(step, size - at)
        try:
            data = kernel.mm.read(start + at, part)
        except GuestFault:
            continue
        if not any(data[:PAGE]) and data == zero * (part // PAGE) + zero[: part % PAGE]:
            if at + part == size:
                os.ftruncate(fd, place + size)
            continue
        os.pwrite(fd, data, place + at)


def _note(kind: int, data: bytes, owner: bytes = b"CORE") -> bytes:
    name = owner + b"\0"
    padded = [part + bytes(-len(part) % 4) for part in (name, data)]
    return _NOTE.pack(len(name), len(data), kind) + b"".join(padded)


def _notes(kernel: Kernel, task: Task, stop: Stop, vmas: list[Vma]) -> bytes:
    signo, info = stop.signal or 0, stop.info.ljust(128, b"\0")
    ids = (os.getuid(), os.getgid(), os.getpid(), os.getppid(), os.getpgrp(), os.getsid(0))
    code = int.from_bytes(info[8:12], "little", signed=True)
    command = os.path.basename(kernel.exe)[:15]
    arguments = b" ".join(kernel.cmdline)[:79]
    out = []
    for n, thread in enumerate([task, *(other for other in kernel.tasks.values() if other is not task)]):
        head = _PRSTATUS.pack(signo, code, 0, signo, 0, thread.blocked, thread.tid, *ids[3:])
        general, floating, others = kernel.abi.core_registers(thread.cpu)
        out.append(_note(NT_PRSTATUS, head + general + int(bool(floating)).to_bytes(8, "little")))
        if n == 0:
            out.append(_note(NT_PRPSINFO, _PRPSINFO.pack(0, b"R", 0, 0, 0, *ids, command, arguments)))
            out.append(_note(NT_SIGINFO, info))
            out.append(_note(NT_AUXV, kernel.auxv))
            out.append(_note(NT_FILE, _files(vmas)))
        if floating:
            out.append(_note(NT_FPREGSET, floating))
        out += [_note(kind, data, b"LINUX") for kind, data in others]
    return b"".join(out)


def _files(vmas: list[Vma]) -> bytes:
    """NT_FILE: count, page size, (start, end, offset in pages) of each mapping of a file, their names."""
    mapped = [vma for vma in vmas if vma.inode != "00:00 0" and vma.name]
    words = [len(mapped), PAGE]
    for vma in mapped:
        words += [vma.start, vma.end, vma.offset // PAGE]
    return b"".join(word.to_bytes(8, "little") for word in words) + b"".join(os.fsencode(vma.name) + b"\0" for vma in mapped)
