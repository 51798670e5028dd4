"""``NamedTuple`` without ``typing``, which costs the start of a command more than all of its own modules.

For a type checker it is `typing.NamedTuple`; when running it makes the same of a class body with `collections.namedtuple`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NamedTuple
else:
    from collections import namedtuple

    #: What a class body has besides fields, methods and properties.
    _OF_THE_BODY = frozenset({"__module__", "__qualname__", "__annotations__", "__doc__", "__orig_bases__"})

    class _Maker(type):
        """The metaclass of a class body: the result is a plain class of tuples."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            fields = body.get("__annotations__", {})
            made = namedtuple(
                name, fields, defaults=[body[key] for key in fields if key in body], module=body["__module__"]
            )
            made.__annotations__, made.__doc__, made.__qualname__ = fields, body.get("__doc__"), body["__qualname__"]
            for key in body.keys() - fields.keys() - _OF_THE_BODY:
                setattr(made, key, body[key])
            return made

    class _Base:
        """Stands among the bases; what is really built on has the metaclass."""

        def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[type, ...]:
            return (type.__new__(_Maker, "NamedTuple", (), {}),)

    NamedTuple = _Base()

__all__ = ["NamedTuple"]
