"""ELF executables: reading the headers, and mapping the segments into guest memory."""

from __future__ import annotations

from _struct import Struct

from pyqemu.tcg_jit import hostos as os

from .errors import LoadError
from .mm import PROT_EXEC, PROT_READ, PROT_WRITE, page_up

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .mm import GuestMemory

PAGE = 4096
PT_LOAD, PT_INTERP, PT_PHDR, PT_GNU_STACK = 1, 3, 6, 0x6474E551
PF_X, PF_W, PF_R = 1, 2, 4
ET_EXEC, ET_DYN = 2, 3
ENOENT, ENOEXEC, EACCES, ELIBBAD = 2, 8, 13, 80

#: Names for messages only; what can be run is said by ``guests.GUESTS``.
MACHINES = {
    2: "SPARC", 3: "Intel 80386", 8: "MIPS", 20: "PowerPC", 21: "PowerPC64", 22: "S/390", 40: "ARM", 42: "SuperH",
    43: "SPARC v9", 49: "Elbrus, old number", 62: "x86-64", 94: "Xtensa", 164: "Hexagon", 175: "Elbrus",
    183: "AArch64", 243: "RISC-V", 258: "LoongArch",
}  # fmt: skip

EHDR64 = Struct("<HHIQQQIHHHHHH")
PHDR64 = Struct("<IIQQQQQQ")
_EHDR32 = Struct("<HHIIIIIHHHHHH")
_PHDR32 = Struct("<IIIIIIII")


class Segment:
    """One program header."""

    __slots__ = ("align", "filesz", "flags", "memsz", "offset", "type", "vaddr")

    def __init__(self, type: int, flags: int, offset: int, vaddr: int, filesz: int, memsz: int, align: int) -> None:
        self.type = type
        self.flags = flags
        self.offset = offset
        self.vaddr = vaddr
        self.filesz = filesz
        self.memsz = memsz
        self.align = align


class ElfFile:
    """The headers of an executable; ``fd`` stays open until ``close``."""

    def __init__(self, path: str, fd: int) -> None:
        self.path = path
        self.fd = fd
        self.size = os.fstat(fd).st_size
        head = os.pread(fd, 64, 0)
        if head[:4] != b"\x7fELF":
            raise LoadError(path, "not an ELF file", ENOEXEC)
        if len(head) < 52:
            raise LoadError(path, f"truncated ELF file: the header needs 52 bytes, the file has {len(head)}", ENOEXEC)
        if head[4] not in (1, 2):
            raise LoadError(path, f"unknown ELF class {head[4]}", ENOEXEC)
        if head[5] not in (1, 2):
            raise LoadError(path, f"unknown ELF byte order {head[5]}", ENOEXEC)
        self.ident = head[:16]
        self.bits = 32 * head[4]
        machine = int.from_bytes(head[18:20], "little" if head[5] == 1 else "big")
        self.machine = machine
        if head[5] != 1:
            raise LoadError(path, f"unsupported big-endian file for {self.machine_text()}", ENOEXEC)
        if self.bits == 64 and len(head) < 64:
            raise LoadError(path, f"truncated ELF file: the header needs 64 bytes, the file has {len(head)}", ENOEXEC)
        ehdr = EHDR64 if self.bits == 64 else _EHDR32
        (self.type, _, _, self.entry, self.phoff, _, self.flags, _, self.phentsize, self.phnum, _, _, _) = (
            ehdr.unpack_from(head, 16)
        )
        self.segments: list[Segment] = []
        self.interpreter = ""

    def machine_text(self) -> str:
        """``machine 62 (x86-64)``."""
        name = MACHINES.get(self.machine)
        return f"machine {self.machine}" + (f" ({name})" if name else "")

    def read_segments(self) -> None:
        """Read and check the program headers (apart from the header, so that a foreign machine is named first)."""
        phdr = PHDR64 if self.bits == 64 else _PHDR32
        if self.type not in (ET_EXEC, ET_DYN):
            raise LoadError(self.path, f"not an executable (ELF type {self.type})", ENOEXEC)
        if self.phentsize != phdr.size or not 0 < self.phnum <= 0xFFF:
            raise LoadError(
                self.path, f"bad program header table: {self.phnum} entries of {self.phentsize} bytes", ENOEXEC
            )
        need = self.phoff + self.phnum * phdr.size
        table = os.pread(self.fd, self.phnum * phdr.size, self.phoff)
        if len(table) < self.phnum * phdr.size:
            raise LoadError(
                self.path, f"truncated ELF file: program headers end at {need:#x}, the file at {self.size:#x}", ENOEXEC
            )
        for i, fields in enumerate(phdr.iter_unpack(table)):
            if self.bits == 64:
                kind, flags, offset, vaddr, _, filesz, memsz, align = fields
            else:
                kind, offset, vaddr, _, filesz, memsz, flags, align = fields
            segment = Segment(kind, flags, offset, vaddr, filesz, memsz, align)
            self.segments.append(segment)
            if kind in (PT_LOAD, PT_INTERP) and offset + filesz > self.size:
                raise LoadError(
                    self.path,
                    f"truncated ELF file: segment {i} ends at {offset + filesz:#x}, the file at {self.size:#x}",
                    ENOEXEC,
                )
            if kind == PT_LOAD:
                self._check_load(i, segment)
            elif kind == PT_INTERP:
                if not 1 < filesz <= 4096:
                    raise LoadError(self.path, f"bad interpreter name of {filesz} bytes", ENOEXEC)
                self.interpreter = os.fsdecode(os.pread(self.fd, filesz, offset).rstrip(b"\0"))
        if not any(s.type == PT_LOAD for s in self.segments):
            raise LoadError(self.path, "nothing to load: no PT_LOAD segment", ENOEXEC)

    def _check_load(self, i: int, s: Segment) -> None:
        if s.filesz > s.memsz:
            raise LoadError(self.path, f"segment {i} has more bytes in the file than in memory", ENOEXEC)
        if (s.vaddr ^ s.offset) & (PAGE - 1) and s.filesz:
            raise LoadError(self.path, f"segment {i}: address and file offset differ modulo the page size", ENOEXEC)
        if s.vaddr + s.memsz >= 1 << self.bits:
            raise LoadError(self.path, f"segment {i} wraps around the address space", ENOEXEC)

    def close(self) -> None:
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1


class Loaded:
    """Where a file ended up.  All values are guest addresses; ``code``: the executable segments' lowest and highest."""

    def __init__(self, bias: int, entry: int, phdr: int, phnum: int, phent: int, end: int, code: tuple[int, int]) -> None:
        self.bias = bias
        self.entry = entry
        self.phdr = phdr
        self.phnum = phnum
        self.phent = phent
        self.end = end
        self.code = code


def open_elf(path: str, shown: str = "") -> ElfFile:
    """Open and check the header of ``path``; raises ``LoadError`` with the error number execve would give."""
    try:
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError as error:
        raise LoadError(shown or path, os.strerror(error.errno or 0), error.errno or ENOENT) from None
    try:
        info = os.fstat(fd)
        if info.st_mode & 0o170000 != 0o100000:
            why = "is a directory" if info.st_mode & 0o170000 == 0o040000 else "not a regular file"
            raise LoadError(shown or path, why, EACCES)
        return ElfFile(shown or path, fd)
    except BaseException:
        os.close(fd)
        raise


def extent(elf: ElfFile) -> tuple[int, int]:
    """Lowest and highest address of the segments, whole pages, before relocation."""
    loads = [s for s in elf.segments if s.type == PT_LOAD]
    return min(s.vaddr for s in loads) & ~(PAGE - 1), page_up(max(s.vaddr + s.memsz for s in loads))


def load(elf: ElfFile, mm: GuestMemory, base: int, name: str = "") -> Loaded:
    """Map the segments; a position-independent file goes to ``base``.  Raises ``LoadError``."""
    low, high = extent(elf)
    bias = base - low if elf.type == ET_DYN else 0
    if low + bias < PAGE or high + bias > mm.limit:
        raise LoadError(
            elf.path, f"segments at {low + bias:#x}-{high + bias:#x} are outside the guest's address space", 12
        )
    phdr = 0
    for s in elf.segments:
        if s.type == PT_PHDR:
            phdr = s.vaddr + bias
        elif s.type == PT_LOAD:
            if not phdr and s.offset <= elf.phoff < s.offset + s.filesz:
                phdr = elf.phoff - s.offset + s.vaddr + bias
            _map_segment(elf, mm, s, bias, name or elf.path)
    code = [s for s in elf.segments if s.type == PT_LOAD and s.flags & PF_X]
    span = (min((s.vaddr for s in code), default=0) + bias, max((s.vaddr + s.memsz for s in code), default=0) + bias)
    return Loaded(bias, elf.entry + bias, phdr, elf.phnum, elf.phentsize, high + bias, span)


def _map_segment(elf: ElfFile, mm: GuestMemory, s: Segment, bias: int, name: str) -> None:
    prot = (PROT_READ if s.flags & PF_R else 0) | (PROT_WRITE if s.flags & PF_W else 0) | (PROT_EXEC if s.flags & PF_X else 0)
    start = (s.vaddr + bias) & ~(PAGE - 1)
    skew = (s.vaddr + bias) - start
    file_end = s.vaddr + bias + s.filesz
    end = s.vaddr + bias + s.memsz
    mapped = start
    if s.filesz:
        mm.map(start, skew + s.filesz, prot, name, elf.fd, s.offset - skew)
        mapped = page_up(file_end)
    if end > mapped:
        mm.map(mapped, end - mapped, prot)
    if s.memsz > s.filesz and s.filesz and file_end & (PAGE - 1):
        # The rest of the last file page is .bss and what follows it, which glibc's loader takes for zeros too.
        if prot & PROT_WRITE:
            mm.write(file_end, bytes(page_up(file_end) - file_end))
