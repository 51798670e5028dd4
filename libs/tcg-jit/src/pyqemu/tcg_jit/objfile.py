"""Flattening an ELF relocatable object into one position-independent blob.

The blob is ``.text`` followed by the read-only data sections; PC-relative relocations between them are applied, so it can be mapped
anywhere, read and execute only.  Anything else (an undefined symbol, an absolute address, writable data) is refused by name.
Source: System V ABI, AMD64 supplement, sections 4.1 and 4.4.
"""

from __future__ import annotations

import struct
from typing import Final

from .errors import CompileError

#: Section of an object whose table of accesses and their recoveries ends in a zero word.
RECOVER: Final = ".recover"
_R_PC32: Final = 2
_R_PLT32: Final = 4
_SHF_WRITE, _SHF_ALLOC = 1, 2
_SHT_NOBITS, _SHT_RELA = 8, 4


def marks(obj: bytes) -> list[tuple[int, int]]:
    """The pairs (offset in ``.text``, number) of section ``.marks``, by offset: an access belongs to the last mark before it."""
    (shoff,) = struct.unpack_from("<Q", obj, 40)
    shentsize, shnum, shstrndx = struct.unpack_from("<HHH", obj, 58)
    sections = [struct.unpack_from("<IIQQQQIIQQ", obj, shoff + i * shentsize) for i in range(shnum)]
    strtab = sections[shstrndx][4]
    out: list[tuple[int, int]] = []
    for i, s in enumerate(sections):
        if obj[strtab + s[0] : strtab + s[0] + 7] != b".marks\0":
            continue
        for r in sections:
            if r[1] != _SHT_RELA or r[7] != i:
                continue
            for at in range(r[4], r[4] + r[5], 24):
                where, info, addend = struct.unpack_from("<QQq", obj, at)
                symbol = sections[r[6]][4] + 24 * (info >> 32)
                (value,) = struct.unpack_from("<Q", obj, symbol + 8)
                (number,) = struct.unpack_from("<I", obj, s[4] + where + 4)
                out.append((value + addend, number))
    return sorted(out)


def flatten(obj: bytes) -> tuple[bytes, dict[str, int]]:
    """The blob and the offset of every defined function or label in it."""
    (shoff,) = struct.unpack_from("<Q", obj, 40)
    shentsize, shnum, shstrndx = struct.unpack_from("<HHH", obj, 58)
    sections = [struct.unpack_from("<IIQQQQIIQQ", obj, shoff + i * shentsize) for i in range(shnum)]
    strtab = sections[shstrndx][4]

    def string(table: int, at: int) -> str:
        end = obj.index(b"\0", table + at)
        return obj[table + at : end].decode()

    names = [string(strtab, s[0]) for s in sections]
    blob = bytearray()
    placed: dict[int, int] = {}
    order = sorted(range(shnum), key=lambda i: not names[i].startswith(".text"))
    for i in order:
        _, kind, flags, _, offset, size, _, _, align, _ = sections[i]
        # (The table of accesses is there for its end also when LLVM has found that none of them is ever made.)
        if not flags & _SHF_ALLOC or not (size or names[i] == RECOVER) or names[i].startswith((".eh_frame", ".note")):
            continue
        if flags & _SHF_WRITE or kind == _SHT_NOBITS:
            raise CompileError(f"object has writable section {names[i]!r}; generated code must be position independent")
        blob += b"\xcc" * (-len(blob) % max(align, 16))
        placed[i] = len(blob)
        blob += obj[offset : offset + size]
        if names[i] == RECOVER:
            blob += bytes(8)

    symtab = next((s for s in sections if s[1] == 2), None)
    symbols: list[tuple[str, int, int]] = []  # name, section, value
    if symtab is not None:
        strings = sections[symtab[6]][4]
        for at in range(symtab[4], symtab[4] + symtab[5], 24):
            name, _, _, shndx, value, _ = struct.unpack_from("<IBBHQQ", obj, at)
            symbols.append((string(strings, name), shndx, value))

    for s in sections:
        if s[1] != _SHT_RELA or s[7] not in placed:
            continue
        base = placed[s[7]]
        for at in range(s[4], s[4] + s[5], 24):
            where, info, addend = struct.unpack_from("<QQq", obj, at)
            kind = info & 0xFFFFFFFF
            name, shndx, value = symbols[info >> 32]
            if kind not in (_R_PC32, _R_PLT32):
                raise CompileError(f"object needs relocation type {kind} for {name or names[shndx]!r}")
            if shndx not in placed:
                raise CompileError(f"object refers to undefined symbol {name!r}")
            place = base + where
            struct.pack_into("<i", blob, place, placed[shndx] + value + addend - place)

    return bytes(blob), {name: placed[shndx] + value for name, shndx, value in symbols if name and shndx in placed}
