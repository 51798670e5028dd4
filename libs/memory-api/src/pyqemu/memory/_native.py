"""The compiled single-access primitives: found in the cache, or compiled once in a child process.

ctypes, memoryview and slices are not good enough for device registers: the first reads before it writes, the last
is a memcpy of whatever pieces libc likes, and which one does what depends on the build of Python.

Modules that only finding and compiling need are imported there: most processes that import this package do neither.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import sys
from collections.abc import Callable

from pyqemu.memory import _native_ir
from pyqemu.memory.errors import NativeUnavailable

_MAGIC = b"pyqemu-memory-native-1\n"


class Native:
    """Functions by name: loadN(address) and storeN(address, value) are single accesses of N bytes; table_loadN and
    table_storeN look an address up in a NativeMap table first."""

    def __init__(self, code: mmap.mmap, base: int, symbols: dict[str, int]) -> None:
        self._code = code
        self.addresses = {name: base + offset for name, offset in symbols.items()}
        load_type = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p)
        store_type = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint64)
        u64, pointer = ctypes.c_uint64, ctypes.c_void_p
        find_type = ctypes.CFUNCTYPE(ctypes.c_int, pointer, u64, u64, pointer)
        put_type = ctypes.CFUNCTYPE(ctypes.c_int, pointer, u64, u64, u64)
        self.load: dict[int, Callable[[int], int]] = {}
        self.store: dict[int, Callable[[int, int], None]] = {}
        self.table_load: dict[int, Callable[..., int]] = {}
        self.table_store: dict[int, Callable[..., int]] = {}
        for n in _native_ir.WIDTHS:
            self.load[n] = load_type(self.addresses[f"load{n}"])
            self.store[n] = store_type(self.addresses[f"store{n}"])
            self.table_load[n] = find_type(self.addresses[f"table_load{n}"])
            self.table_store[n] = put_type(self.addresses[f"table_store{n}"])


_loaded: list[Native] = []


def native() -> Native:
    """The primitives; NativeUnavailable when they are neither cached nor can be compiled."""
    if not _loaded:
        _loaded.append(_open(cache_folder()))
    return _loaded[0]


def cache_folder() -> str:
    """PYQEMU_CACHE_DIR, or pyqemu in the user's cache folder; private to the user."""
    named = os.environ.get("PYQEMU_CACHE_DIR")
    if named:
        return named
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "pyqemu")


def cache_key() -> str:
    import hashlib

    text = "\0".join((_native_ir.source(), os.uname().machine, sys.byteorder, sys.platform))
    return hashlib.sha256(text.encode()).hexdigest()


def _open(folder: str | os.PathLike[str]) -> Native:
    path = os.path.join(folder, f"memory-native-{cache_key()[:32]}.bin")
    loaded = _map(path)
    if loaded is None:
        blob = _compile()
        published = _publish(path, blob)
        loaded = _map(published)
        if published != path:
            os.unlink(published)
        if loaded is None:
            raise NativeUnavailable(f"the compiled primitives in '{published}' cannot be mapped executable")
    return loaded


def _compile() -> bytes:
    import hashlib
    import json
    import subprocess

    machine = os.uname().machine
    if machine not in ("x86_64", "aarch64") or sys.platform != "linux":
        raise NativeUnavailable(f"single accesses are not proven on {sys.platform} {machine}")
    # The child finds what this process finds, wherever it was imported from.
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join(p for p in sys.path if p))
    done = subprocess.run(
        [sys.executable, "-m", "pyqemu.memory._native_compile"], capture_output=True, env=environment, check=False
    )
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip().splitlines()
        raise NativeUnavailable(f"cannot compile the access primitives: {reason[-1] if reason else done.returncode}")
    head, code = done.stdout.split(b"\n", 1)
    facts = json.loads(head)
    # Code first, at a fixed place, so that it can be mapped from the file: header page, then code pages.
    header = _MAGIC + json.dumps(
        {"key": cache_key(), "symbols": facts["symbols"], "size": len(code), "sha256": hashlib.sha256(code).hexdigest()}
    ).encode()  # fmt: skip
    if len(header) > mmap.PAGESIZE:
        raise NativeUnavailable("the header of the compiled primitives does not fit a page")
    return header.ljust(mmap.PAGESIZE, b"\n") + code


def _publish(path: str, blob: bytes) -> str:
    """Write atomically; a cache that cannot be used makes a temporary file instead."""
    import tempfile

    folder = os.path.dirname(path)
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        if not _is_private(folder):
            raise PermissionError(f"{folder} is not private")
        handle, name = tempfile.mkstemp(dir=folder)
        with os.fdopen(handle, "wb") as out:
            out.write(blob)
        os.replace(name, path)
        return path
    except OSError:
        handle, name = tempfile.mkstemp(prefix="pyqemu-")
        with os.fdopen(handle, "wb") as out:
            out.write(blob)
        return name


def _is_private(path: str) -> bool:
    facts = os.stat(path)
    return facts.st_uid == os.getuid() and not facts.st_mode & 0o022


def _map(path: str | os.PathLike[str]) -> Native | None:
    """Map a cache file that is ours, whole and for this source; anything else is ignored, never executed."""
    import hashlib
    import json

    try:
        # The descriptor that is checked is the one that is mapped.
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
    except OSError:
        return None
    try:
        facts = os.fstat(fd)
        if facts.st_uid != os.getuid() or facts.st_mode & 0o022:
            return None
        with os.fdopen(os.dup(fd), "rb") as file:
            blob = file.read()
        header, code = blob[: mmap.PAGESIZE], blob[mmap.PAGESIZE :]
        if not header.startswith(_MAGIC):
            return None
        told = json.loads(header[len(_MAGIC) :])
        if told["key"] != cache_key() or told["sha256"] != hashlib.sha256(code).hexdigest():
            return None
        mapped = mmap.mmap(
            fd, len(code), flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ | mmap.PROT_EXEC, offset=mmap.PAGESIZE
        )
        return Native(mapped, _address_of(mapped), told["symbols"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    finally:
        os.close(fd)


class _PyBuffer(ctypes.Structure):
    _fields_ = (
        ("buf", ctypes.c_void_p), ("obj", ctypes.py_object), ("len", ctypes.c_ssize_t),
        ("itemsize", ctypes.c_ssize_t), ("readonly", ctypes.c_int), ("ndim", ctypes.c_int),
        ("format", ctypes.c_char_p), ("shape", ctypes.c_void_p), ("strides", ctypes.c_void_p),
        ("suboffsets", ctypes.c_void_p), ("internal", ctypes.c_void_p),
    )  # fmt: skip


def _address_of(mapped: mmap.mmap) -> int:
    """Where a read-only buffer lies (ctypes.from_buffer insists on writable ones)."""
    info = _PyBuffer()
    ctypes.pythonapi.PyObject_GetBuffer(ctypes.py_object(mapped), ctypes.byref(info), 0)
    try:
        return int(info.buf)
    finally:
        ctypes.pythonapi.PyBuffer_Release(ctypes.byref(info))
