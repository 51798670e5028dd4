"""The declared records and flag words agree with the compilers' headers, and conversions lose nothing that both sides have."""

from __future__ import annotations

import subprocess
from random import Random

import pytest
from cross_programs import compiler
from pyqemu.linux_user._host import ARCH
from pyqemu.linux_user.abi import aarch64, riscv64
from pyqemu.linux_user.syscalls.layouts import FLAGS, RECORDS, Record, conversion, flags, record

ARCHES = ["riscv64", "aarch64", "x86-64"]
#: Record -> kernel header, C type, and names of fields there that are not ours with a prefix.
KERNEL = {
    "stat": ("asm/stat.h", "struct stat", "st_", {"atime_ns": "st_atime_nsec", "mtime_ns": "st_mtime_nsec", "ctime_ns": "st_ctime_nsec"}),
    "semid_ds": (
        "linux/sem.h", "struct semid64_ds", "sem_",
        {n: f"sem_perm.{n}" for n in ("key", "uid", "gid", "cuid", "cgid", "mode", "seq")},
    ),
    "epoll_event": ("linux/eventpoll.h", "struct epoll_event", "", {}),
    "sigaction": ("asm/signal.h", "struct sigaction", "sa_", {}),
}  # fmt: skip


def check(arch: str, text: str) -> None:
    """Compile assertions."""
    name = compiler("host" if arch == "x86-64" else arch)
    source = "#include <stddef.h>\n" + text
    done = subprocess.run([name, "-fsyntax-only", "-x", "c", "-"], input=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def offsets(layout: Record, text: str) -> dict[str, int]:
    out, at = {}, 0
    for word in text.split():
        name, colon, letter = word.partition(":")
        size = Record(f"a:{letter}").size if colon else int(word)
        if colon:
            out[name] = at
        at += size
    assert at == layout.size
    return out


#: On x86-64 the header's sigaction is not the kernel's.
CASES = [(name, arch) for name in KERNEL for arch in ARCHES if (name, arch) != ("sigaction", "x86-64")]


@pytest.mark.parametrize(("name", "arch"), CASES)
def test_records_are_those_of_the_kernels_headers(name, arch):
    if arch == "x86-64" and arch != ARCH:
        pytest.skip("not an x86-64 host")
    header, kind, prefix, names = KERNEL[name]
    layouts = RECORDS[name]
    text = layouts.get(arch) or layouts["generic"]
    lines = [f"#include <{header}>", f"_Static_assert(sizeof({kind}) == {record(name, arch).size}, \"size\");"]
    for field, at in offsets(record(name, arch), text).items():
        member = names.get(field, prefix + field)
        lines.append(f'_Static_assert(offsetof({kind}, {member}) == {at}, "{field} at {at}");')
    check(arch, "\n".join(lines))


@pytest.mark.parametrize("arch", ARCHES)
@pytest.mark.parametrize("word", FLAGS)
def test_flags_are_those_of_the_kernels_headers(word, arch):
    if arch == "x86-64" and arch != ARCH:
        pytest.skip("not an x86-64 host")
    prefix, header = {"oflags": ("O_", "asm/fcntl.h"), "mapflags": ("MAP_", "linux/mman.h")}[word]
    table = FLAGS[word].get(arch, FLAGS[word]["generic"])
    lines = [f"#include <{header}>"]
    lines += [f'_Static_assert({prefix}{name} == {bit}, "{name}");' for name, bit in table.items()]
    check(arch, "\n".join(lines))


@pytest.mark.parametrize("name", RECORDS)
def test_conversions_keep_what_both_sides_have(name):
    rng = Random(name)
    for source in ("x86-64", "aarch64", "riscv64", "e2k"):
        for target in ("x86-64", "aarch64", "riscv64", "e2k"):
            if name == "stat64" and "e2k" not in (source, target):
                continue
            there = conversion(name, source, target)
            data = bytes(rng.randrange(256) for _ in range(there.source.size))
            values = dict(zip(there.source.names, there.source.struct.unpack(data), strict=True))
            got = dict(zip(there.target.names, there.target.struct.unpack(there(data)), strict=True))
            for field, mask in zip(there.target.names, there.target.masks, strict=True):
                width = there.source.masks[there.source.names.index(field)] if field in values else 0
                assert got[field] & width == values.get(field, 0) & mask & width
            assert there.all(data + data) == there(data) * 2


@pytest.mark.parametrize("word", FLAGS)
def test_flags_there_and_back(word):
    tables = FLAGS[word]
    for source in tables:
        for target in tables:
            there, back = flags(word, source, target), flags(word, target, source)
            if source == target:
                assert there is None
                continue
            assert there is not None and back is not None
            both = [name for name in tables[source] if name in tables[target]]
            for name in both:
                assert there(tables[source][name]) == tables[target][name]
            value = sum({tables[source][name] for name in both}) | 3
            assert back(there(value)) == value


def test_frames_are_those_of_the_kernels_headers():
    include = "#include <asm/signal.h>\n#include <asm/sigcontext.h>"
    check("riscv64", f"""{include}
        #include <asm/ucontext.h>
        _Static_assert(sizeof(struct ucontext) + 128 == {riscv64._FRAME}, "size");
        _Static_assert(offsetof(struct ucontext, uc_sigmask) == 40, "mask");
        _Static_assert(offsetof(struct ucontext, uc_mcontext) == 176, "context");
        _Static_assert(offsetof(struct sigcontext, sc_fpregs) == 256, "floating point");
    """)
    check("aarch64", f"""{include}
        #include <asm/ucontext.h>
        _Static_assert(sizeof(struct ucontext) + 128 == {aarch64._FRAME}, "size");
        _Static_assert(offsetof(struct ucontext, uc_mcontext) + offsetof(struct sigcontext, __reserved) + 128 == {aarch64._RECORDS}, "");
        _Static_assert(offsetof(struct ucontext, uc_mcontext.pstate) == 176 + 272, "pstate");
        _Static_assert(FPSIMD_MAGIC == {aarch64._FPSIMD_MAGIC} && sizeof(struct fpsimd_context) == {aarch64._FPSIMD_SIZE}, "vectors");
        _Static_assert(ESR_MAGIC == {aarch64._ESR_MAGIC} && sizeof(struct esr_context) == {aarch64._ESR_SIZE}, "syndrome");
    """)
