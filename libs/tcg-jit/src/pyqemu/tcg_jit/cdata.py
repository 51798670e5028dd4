"""The part of ``ctypes`` that a guest's start needs, straight from its C half.

The Python half of ``ctypes`` defines dozens of classes; importing it costs two milliseconds, a tenth of a small program's run.  Names and
behaviour are those of ``ctypes``; where its C half is not as expected, they are ``ctypes``' own.  Start-up path.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ctypes import (
        CDLL,
        CFUNCTYPE,
        Array,
        Structure,
        addressof,
        c_char,
        c_char_p,
        c_int,
        c_int64,
        c_long,
        c_size_t,
        c_uint8,
        c_uint64,
        c_void_p,
        create_string_buffer,
        get_errno,
        memmove,
        memset,
        sizeof,
        string_at,
    )
    from typing import Any

    def routine(address: int, restype: Any, *argtypes: Any) -> Any: ...

else:
    try:
        import _ctypes
        from _ctypes import Array, Structure, addressof, get_errno, sizeof

        class c_int(_ctypes._SimpleCData):
            _type_ = "i"

        class c_long(_ctypes._SimpleCData):
            _type_ = "l"

        class c_size_t(_ctypes._SimpleCData):
            _type_ = "L"

        class c_uint8(_ctypes._SimpleCData):
            _type_ = "B"

        class c_char(_ctypes._SimpleCData):
            _type_ = "c"

        class c_char_p(_ctypes._SimpleCData):
            _type_ = "z"

        class c_void_p(_ctypes._SimpleCData):
            _type_ = "P"

        class py_object(_ctypes._SimpleCData):
            _type_ = "O"

        # A long has 64 bits on every host that generated code runs on.
        class c_uint64(_ctypes._SimpleCData):
            _type_ = "L"

        c_int64 = c_long
        _prototypes = {}

        def CFUNCTYPE(restype, *argtypes, flags=_ctypes.FUNCFLAG_CDECL):
            """The class of C functions with these types; it makes a callable of an address."""
            found = _prototypes.get((restype, argtypes, flags))
            if found is None:

                class found(_ctypes.CFuncPtr):
                    _argtypes_ = argtypes
                    _restype_ = restype
                    _flags_ = flags

                _prototypes[restype, argtypes, flags] = found
            return found

        class _Function(_ctypes.CFuncPtr):
            _flags_ = _ctypes.FUNCFLAG_CDECL | _ctypes.FUNCFLAG_USE_ERRNO
            _restype_ = c_int

        class _Routine(_ctypes.CFuncPtr):
            _flags_ = _ctypes.FUNCFLAG_CDECL

        def routine(address, restype, *argtypes):
            """The C function at an address."""
            function = _Routine(address)
            function.restype = restype
            function.argtypes = argtypes
            return function

        class CDLL:
            """A shared library, ``None`` for the process itself; its functions are attributes and keep ``errno``."""

            def __init__(self, name, use_errno=True):
                self._handle = _ctypes.dlopen(name, 0)

            def __getattr__(self, name):
                if name.startswith("__"):
                    raise AttributeError(name)
                function = _Function((name, self))
                setattr(self, name, function)
                return function

        def create_string_buffer(init, size=None):
            """Writable bytes: as many as the number says, or ``init`` and a zero byte, or ``init`` in ``size`` bytes."""
            if init.__class__ is int:
                return (c_char * init)()
            buffer = (c_char * (len(init) + 1 if size is None else size))()
            buffer.value = init
            return buffer

        def __getattr__(name):
            """What few programs need is made when it is first wanted."""
            if name == "memmove":
                made = CFUNCTYPE(c_void_p, c_void_p, c_void_p, c_size_t)(_ctypes._memmove_addr)
            elif name == "memset":
                made = CFUNCTYPE(c_void_p, c_void_p, c_int, c_size_t)(_ctypes._memset_addr)
            elif name == "string_at":
                flags = _ctypes.FUNCFLAG_CDECL | _ctypes.FUNCFLAG_PYTHONAPI
                read = CFUNCTYPE(py_object, c_void_p, c_int, flags=flags)(_ctypes._string_at_addr)
                made = lambda address, size=-1: read(address, size)  # noqa: E731
            else:
                raise AttributeError(name)
            globals()[name] = made
            return made

    except (ImportError, AttributeError):
        from ctypes import *  # noqa: F403

        def routine(address, restype, *argtypes):
            return CFUNCTYPE(restype, *argtypes)(address)


def function_address(function: object) -> int:
    """Address of a C function."""
    return c_void_p.from_buffer(function).value or 0  # type: ignore[arg-type]


def address_of_bytes(data: bytes) -> int:
    """Address of the content of a bytes object, which the caller keeps; a zero byte stands behind it."""
    return c_void_p.from_buffer(c_char_p(data)).value or 0


__all__ = [
    "CDLL",
    "CFUNCTYPE",
    "Array",
    "Structure",
    "address_of_bytes",
    "addressof",
    "c_char",
    "c_char_p",
    "c_int",
    "c_int64",
    "c_long",
    "c_size_t",
    "c_uint8",
    "c_uint64",
    "c_void_p",
    "create_string_buffer",
    "function_address",
    "get_errno",
    "memmove",
    "memset",
    "routine",
    "sizeof",
    "string_at",
]
