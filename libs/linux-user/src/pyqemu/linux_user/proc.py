"""Files of /proc that would show the runner, or the host's CPU, as the guest should see them."""

from __future__ import annotations

from pyqemu.tcg_jit import hostos as os

from .signals import SIG_IGN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .kernel import Kernel


def content(kernel: Kernel, path: bytes) -> bytes | None:
    """What the guest finds in the file ``path``; None when the host's file will do."""
    if path == b"/proc/cpuinfo":
        text = kernel.abi.cpuinfo()
        return text.encode() if text else None
    leaf = path.rpartition(b"/")[2]
    make = _FILES.get(leaf)
    if make is None:
        return None
    if kernel.is_own_proc(path, leaf):
        return make(kernel)
    return kernel.tracer.file_of(path) if kernel.tracer is not None else None


def own(kernel: Kernel, leaf: bytes) -> bytes:
    """What a tracer finds in a file of this process's folder."""
    return kernel.exe if leaf == b"exe" else _FILES[leaf](kernel)


def _maps(kernel: Kernel) -> bytes:
    return kernel.mm.maps_text().encode()


def _auxv(kernel: Kernel) -> bytes:
    return kernel.auxv


def _cmdline(kernel: Kernel) -> bytes:
    return b"".join(word + b"\0" for word in kernel.cmdline)


def _environ(kernel: Kernel) -> bytes:
    return b"".join(entry + b"\0" for entry in kernel.environ)


def _stat(kernel: Kernel) -> bytes:
    """The host's line with the guest's name, threads, code and stack (proc(5): fields 2, 20, 26 to 28)."""
    with open("/proc/self/stat", "rb") as file:
        line = file.read()
    head, _, rest = line.partition(b" (")
    fields = rest.rpartition(b") ")[2].split()
    for number, value in ((20, len(kernel.tasks)), (26, kernel.code_start), (27, kernel.code_end), (28, kernel.stack_start)):
        fields[number - 3] = b"%d" % value
    return head + b" (" + os.path.basename(kernel.exe)[:15] + b") " + b" ".join(fields) + b"\n"


def _status(kernel: Kernel) -> bytes:
    """The host's lines, with the guest's threads, signals, filters and tracer."""
    from .syscalls.seccomp_calls import mode_of

    with open("/proc/self/status", "rb") as file:
        lines = file.read().splitlines(keepends=True)
    me = os.getpid()
    task = kernel.tasks.get(me) or next(iter(kernel.tasks.values()))
    handlers = [action.handler for action in kernel.actions]
    ignored = sum(1 << n - 1 for n, handler in enumerate(handlers) if handler == SIG_IGN and n)
    caught = sum(1 << n - 1 for n, handler in enumerate(handlers) if handler > SIG_IGN and n)
    filters = task.seccomp
    instead = {
        b"Threads": b"%d" % len(kernel.tasks), b"SigBlk": b"%016x" % task.blocked, b"SigIgn": b"%016x" % ignored,
        b"SigCgt": b"%016x" % caught, b"Seccomp": b"%d" % mode_of(task),
        b"Seccomp_filters": b"%d" % (len(filters.programs) if filters is not None else 0),
        b"TracerPid": b"%d" % (task.trace.area.tracer if task.trace is not None else 0),
    }  # fmt: skip
    out = []
    for line in lines:
        name = line.partition(b":")[0]
        out.append(name + b":\t" + instead[name] + b"\n" if name in instead else line)
    return b"".join(out)


def _smaps(kernel: Kernel) -> bytes:
    """What the host counts for each of the guest's mappings.

    One of the host's mappings may be several of the guest's, which differ in what the host does not know (execution): they get shares of
    its numbers by their sizes.
    """
    mm = kernel.mm
    with open("/proc/self/smaps", "rb") as file:
        lines = file.read().splitlines()
    found: list[tuple[int, int, dict[bytes, int]]] = []
    for line in lines:
        name, _, rest = line.partition(b" ")
        if name[-1:] != b":":
            low, _, high = name.partition(b"-")
            found.append((int(low, 16) - mm.gbase, int(high, 16) - mm.gbase, {}))
        elif rest.endswith(b" kB"):
            found[-1][2][name] = int(rest.split()[0])
    out: list[str] = []
    at = 0
    with mm.lock:
        vmas, texts = list(mm.vmas.items), mm.maps_text().splitlines(keepends=True)
    for vma, text in zip(vmas, texts, strict=True):
        while at < len(found) and found[at][1] <= vma.start:
            at += 1
        sums: dict[bytes, int] = {}
        for start, end, counts in found[at:]:
            if start >= vma.end:
                break
            part, whole = min(end, vma.end) - max(start, vma.start), end - start
            for field, kilobytes in counts.items():
                sums[field] = sums.get(field, 0) + (kilobytes if part == whole else kilobytes * part // whole & ~3)
        sums.update({b"Size:": vma.end - vma.start >> 10, b"KernelPageSize:": 4, b"MMUPageSize:": 4})
        flags = "".join(f" {flag}" for flag, on in zip(("rd", "wr", "ex"), (vma.prot & 1, vma.prot & 2, vma.prot & 4), strict=True) if on)
        out += [text, *[f"{field.decode():<15} {kilobytes:8d} kB\n" for field, kilobytes in sums.items()]]
        out += ["THPeligible:           0\n", f"VmFlags:{flags} mr mw me\n"]
    return "".join(out).encode()


_FILES = {b"smaps": _smaps, b"status": _status, b"maps": _maps, b"auxv": _auxv, b"cmdline": _cmdline, b"environ": _environ, b"stat": _stat}
