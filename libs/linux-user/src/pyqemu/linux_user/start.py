"""The user stack of a new program: argument count, pointers, auxiliary vector, strings (the same on every guest)."""

from __future__ import annotations

from pyqemu.tcg_jit import hostos as os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .mm import GuestMemory

AT_NULL, AT_PHDR, AT_PHENT, AT_PHNUM, AT_PAGESZ, AT_BASE, AT_FLAGS, AT_ENTRY = 0, 3, 4, 5, 6, 7, 8, 9
AT_UID, AT_EUID, AT_GID, AT_EGID, AT_PLATFORM, AT_HWCAP, AT_CLKTCK, AT_SECURE = 11, 12, 13, 14, 15, 16, 17, 23
AT_RANDOM, AT_HWCAP2, AT_EXECFN, AT_SYSINFO_EHDR, AT_MINSIGSTKSZ = 25, 26, 31, 33, 51


def build_stack(
    mm: GuestMemory,
    top: int,
    argv: Sequence[bytes],
    env: Sequence[bytes],
    auxv: Sequence[tuple[int, int]],
    execfn: bytes,
    word: int = 8,
    platform: bytes = b"",
    random: bytes | None = None,
) -> tuple[int, bytes]:
    """Write everything below ``top``; returns the stack pointer (address of argc) and the auxiliary vector's bytes.

    ``auxv`` is what the loader and the ABI know; ids, random bytes, the file name and AT_PLATFORM are added here.
    """
    strings = bytearray()
    offsets: list[int] = []
    for text in (*argv, *env, execfn, platform):
        offsets.append(len(strings))
        strings += text + b"\0"
    random_at = len(strings)
    strings += random or os.urandom(16)
    base = (top - 8 - len(strings)) & ~15
    places = [base + offset for offset in offsets]
    argc = len(argv)
    aux = [
        *auxv,
        (AT_UID, os.getuid()),
        (AT_EUID, os.geteuid()),
        (AT_GID, os.getgid()),
        (AT_EGID, os.getegid()),
        (AT_SECURE, 0),
        (AT_RANDOM, base + random_at),
        (AT_EXECFN, places[-2]),
        *(((AT_PLATFORM, places[-1]),) if platform else ()),
        (AT_NULL, 0),
    ]
    words = [argc, *places[:argc], 0, *places[argc : argc + len(env)], 0]
    vector = b"".join(value.to_bytes(word, "little") for pair in aux for value in pair)
    table = b"".join(value.to_bytes(word, "little") for value in words) + vector
    pointer = (base - len(table)) & ~15
    mm.write(pointer, table)
    mm.write(base, bytes(strings))
    return pointer, vector
