"""From a path to a program ready to run: scripts, the interpreter of dynamic programs, segments, stack."""

from __future__ import annotations

from pyqemu.tcg_jit import hostos as os
from pyqemu.tcg_jit.cache import digest
from pyqemu.tcg_jit.cdata import addressof, create_string_buffer

from ._host import NUMBERS, PAGE, syscall
from .elf import ET_DYN, PF_X, PT_GNU_STACK, ElfFile, extent, load, open_elf
from .errors import LoadError
from .guests import abi_module
from .mm import LOWEST, PROT_EXEC, PROT_READ, PROT_WRITE, GuestMemory, page_up
from .start import AT_BASE, AT_ENTRY, AT_FLAGS, AT_PAGESZ, AT_PHDR, AT_PHENT, AT_PHNUM, build_stack

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .kernel import Kernel

ENOENT, ENOEXEC, EACCES, ELOOP = 2, 8, 13, 40
_SCRIPT_DEPTH = 4
_PR_SET_NAME = 15


class Program:
    """An executable whose headers have been read and found good; nothing is mapped yet."""

    def __init__(
        self,
        elf: ElfFile,
        interpreter: ElfFile | None,
        abi: Any,
        argv: Sequence[bytes],
        execfn: bytes,
        host_path: bytes,
        sysroot: bytes = b"",
    ) -> None:
        self.elf = elf
        self.interpreter = interpreter
        self.abi = abi
        self.argv = argv
        self.execfn = execfn
        self.host_path = host_path
        #: Where the guest's absolute paths are looked up first, if the user has not said.
        self.sysroot = sysroot

    def close(self) -> None:
        self.elf.close()
        if self.interpreter is not None:
            self.interpreter.close()


def find_program(kernel: Kernel, path: bytes, argv: Sequence[bytes]) -> Program:
    """Open ``path`` as execve would; raises ``LoadError``."""
    execfn = path
    arguments = list(argv)
    for _ in range(_SCRIPT_DEPTH + 1):
        host = kernel.translate_path(path, follow=True) or path
        shown = os.fsdecode(path)
        try:
            with open(host, "rb", 0) as file:
                head = file.read(256)
        except OSError as error:
            if isinstance(error, IsADirectoryError):
                raise LoadError(shown, "is a directory", EACCES) from None
            raise LoadError(shown, os.strerror(error.errno or ENOENT), error.errno or ENOENT) from None
        if head[:2] != b"#!":
            return _open(kernel, host, shown, arguments, execfn)
        words = head[2:].split(b"\n", 1)[0].strip().split(None, 1)
        if not words:
            raise LoadError(shown, "script without an interpreter", ENOEXEC)
        arguments = [*words, path, *arguments[1:]]
        path = words[0]
    raise LoadError(os.fsdecode(execfn), "too many levels of script interpreters", ELOOP)


def _open(kernel: Kernel, host: bytes, shown: str, argv: Sequence[bytes], execfn: bytes) -> Program:
    elf = open_elf(os.fsdecode(host), shown)
    try:
        abi = abi_module(elf)
        elf.read_segments()
        abi.check(elf)
        interpreter, sysroot = _find_interpreter(kernel, elf, abi) if elf.interpreter else (None, b"")
    except BaseException:
        elf.close()
        raise
    return Program(elf, interpreter, abi, argv, execfn, host, sysroot)


def _find_interpreter(kernel: Kernel, elf: ElfFile, abi: Any) -> tuple[ElfFile, bytes]:
    """The program interpreter, and the sysroot that goes with it.

    It lies in the sysroot that the user has named or at its own place; with no sysroot named, cross compilers' usual one is tried
    too, and becomes the sysroot if it is there.
    """
    name = elf.interpreter
    usual = "" if kernel.sysroot_given else abi.SYSROOT
    places = [os.fsdecode(kernel.sysroot) + name] if kernel.sysroot_given else [name]
    places.append(usual + name if usual else name)
    tried = []
    for place in dict.fromkeys(places):
        real = os.fsdecode(kernel.end_of_links(os.fsencode(place))) if kernel.sysroot_given else place
        try:
            found = open_elf(real)
        except LoadError as error:
            tried.append(f"{place}: {error.why}")
            continue
        if found.machine != elf.machine or found.bits != elf.bits:
            found.close()
            tried.append(f"{place}: is for {found.machine_text()}")
            continue
        try:
            found.read_segments()
        except LoadError:
            found.close()
            raise
        return found, os.fsencode(usual) if usual and place != name else b""
    hint = "" if kernel.sysroot_given else "; -L names the directory with the guest's libraries"
    if abi.LOADER_PACKAGE:
        hint = f"; Debian has it in {abi.LOADER_PACKAGE}{hint}"
    raise LoadError(elf.path, f"program interpreter {name} not found; tried {', '.join(tried)}{hint}", ENOENT)


#: RLIMIT_STACK, and between which sizes a program gets what it says.
_LIMIT_STACK = 3
_LEAST_STACK, _MOST_STACK = 128 << 10, 1 << 30


def _stack_size(kernel: Kernel) -> int:
    """Bytes of a new program's stack: what the last one has set as its limit, else what the user or the architecture says."""
    own = kernel.own_limits.get(_LIMIT_STACK)
    usual: int = kernel.stack_size or kernel.abi.stack_size
    return min(max(own[0], _LEAST_STACK), max(_MOST_STACK, usual)) if own is not None and own[0] < 1 << 63 else usual


def install(kernel: Kernel, program: Program, env: Sequence[bytes]) -> dict[str, int]:
    """Map the program and build its stack in ``kernel.mm``; returns where to start (entry, sp, stack_low, stack_top)."""
    elf = program.elf
    mm = kernel.mm
    if mm is None:
        mm = kernel.mm = GuestMemory(elf.bits)
    size = page_up(_stack_size(kernel))
    top = mm.limit - PAGE
    kernel.abi.prepare()
    execute = PROT_EXEC if any(s.type == PT_GNU_STACK and s.flags & PF_X for s in elf.segments) else 0
    mm.map(top - size, size, PROT_READ | PROT_WRITE | execute, "[stack]")
    mm.mmap_top = top - size - 64 * PAGE
    base = page_up(mm.limit // 3 * 2) if elf.type == ET_DYN else 0
    try:
        kernel.exe = os.readlink(b"/proc/self/fd/%d" % elf.fd)
    except OSError:
        kernel.exe = os.path.realpath(program.host_path)
    loaded = load(elf, mm, base, os.fsdecode(kernel.exe))
    entry, interpreter_base = loaded.entry, 0
    mm.set_brk(loaded.end)
    if program.interpreter is not None:
        low, high = extent(program.interpreter)
        place = mm.libraries.place(mm.vmas, program.interpreter.fd, high - low) or mm.vmas.gap_below(mm.mmap_top, high - low, LOWEST)
        if place is None:
            raise LoadError(program.interpreter.path, "no room for the program interpreter", 12)
        ld = load(program.interpreter, mm, place)
        entry, interpreter_base = ld.entry, ld.bias
    abi = kernel.abi
    auxv = [
        (AT_PHDR, loaded.phdr),
        (AT_PHENT, loaded.phent),
        (AT_PHNUM, loaded.phnum),
        (AT_PAGESZ, PAGE),
        (AT_BASE, interpreter_base),
        (AT_FLAGS, 0),
        (AT_ENTRY, loaded.entry),
        *abi.auxv,
    ]
    sp, kernel.auxv = build_stack(mm, top, program.argv, env, auxv, program.execfn, abi.word, abi.platform)
    kernel.elf_machine, kernel.elf_flags = elf.machine, elf.flags
    kernel.cmdline = list(program.argv)
    kernel.environ = list(env)
    kernel.code_start, kernel.code_end = loaded.code
    kernel.stack_start = sp
    return {"entry": entry, "sp": sp, "stack_low": top - size, "stack_top": top}


def boot(kernel: Kernel, program: Program, env: Sequence[bytes]) -> Any:
    """Make CPU model, engine and the first CPU for a program and put it at its entry; returns the CPU."""
    if kernel.mm is None:
        kernel.mm = GuestMemory(program.elf.bits)
    target = program.abi.target_for(program.elf, kernel.cpu_option)
    if kernel.engine is None or kernel.target is None or kernel.target.spec != target.spec:
        if kernel.engine is not None:
            kernel.engine.close()
        kernel.target = target
        kernel.engine = (kernel.engine_factory or _engine)(target, kernel.mm)
        kernel.mm.code_changed = kernel.engine.invalidate
    if not kernel.sysroot_given:
        kernel.sysroot = program.sysroot
    kernel.abi = program.abi.Abi(kernel, target)
    kernel.forget_native_calls()
    keep = getattr(kernel.engine, "open_program", None)
    if keep is not None:
        keep(_identity(program))
    start = install(kernel, program, env)
    if kernel.child or not kernel.embedded:  # the host process is the guest's own: it is called as the program is
        name = create_string_buffer(os.path.basename(kernel.exe)[:15], 16)
        syscall(NUMBERS["prctl"], _PR_SET_NAME, addressof(name))
    cpu = kernel.engine.new_cpu()
    return kernel.abi.start(cpu, **start)


def _identity(program: Program) -> str:
    """A name for the code that this program runs, under which compiled code is kept: sizes and first pages, where headers and build id are.

    The same for copies, also on other machines.  A hint: the code itself is compared too.
    """
    files = [elf for elf in (program.elf, program.interpreter) if elf is not None]
    return digest(b"".join(b"%d\n" % elf.size + os.pread(elf.fd, PAGE, 0) for elf in files)).hex()[:16]


def _engine(target: Any, mm: GuestMemory) -> Any:
    from pyqemu.tcg_jit.engine import Engine

    return Engine(target, mm)
