"""The stack of a new program, read back as a C library would read it."""

from __future__ import annotations

import struct

import pytest
from pyqemu.linux_user.mm import GuestMemory
from pyqemu.linux_user.start import AT_EXECFN, AT_NULL, AT_PAGESZ, AT_RANDOM, build_stack


@pytest.mark.parametrize("word", [8, 4])
@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_layout(word, count):
    mm = GuestMemory(64)
    try:
        top = 0x70000000
        mm.map(top - 0x10000, 0x10000, 3)
        argv = [b"a" * i for i in range(count)]
        env = [b"X=1", b"EMPTY="]
        sp, vector = build_stack(
            mm, top, argv, env, [(AT_PAGESZ, 4096)], b"/bin/name", word, random=b"0123456789abcdef"
        )
        assert sp % 16 == 0
        form = "<Q" if word == 8 else "<I"

        def pull(at: int) -> int:
            return struct.unpack(form, mm.read(at, word))[0]

        assert pull(sp) == count
        at = sp + word
        assert [mm.cstring(pull(at + i * word)) for i in range(count)] == argv
        at += count * word
        assert pull(at) == 0
        at += word
        assert [mm.cstring(pull(at + i * word)) for i in range(2)] == env
        at += 2 * word
        assert pull(at) == 0
        at += word
        assert mm.read(at, len(vector)) == vector
        aux = {}
        while pull(at) != AT_NULL:
            aux[pull(at)] = pull(at + word)
            at += 2 * word
        assert aux[AT_PAGESZ] == 4096
        assert mm.cstring(aux[AT_EXECFN]) == b"/bin/name"
        assert mm.read(aux[AT_RANDOM], 16) == b"0123456789abcdef"
        assert at + 2 * word <= min(aux[AT_EXECFN], aux[AT_RANDOM])
    finally:
        mm.close()
