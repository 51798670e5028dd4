"""``NamedTuple`` without ``typing`` and ``collections``, which cost the start of a command more than its own modules.

For a type checker it is `typing.NamedTuple`; when running it makes a class of tuples of a class body, as that does.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, NamedTuple, Self
else:
    from _collections import _tuplegetter as Getter

    class _Tuple(tuple):
        """What all have in common."""

        __slots__ = ()
        _fields: tuple[str, ...] = ()

        @classmethod
        def _make(cls, values: Iterable[Any]) -> Self:
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, **changes: Any) -> Self:
            made = self._make(map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"Got unexpected field names: {list(changes)}")
            return made

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    class _Maker(type):
        """The metaclass of a class body: the result is a plain class of tuples."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            fields = tuple(body.get("__annotations__", ()))
            names = ", ".join(fields)
            # (a function with these parameters, as fast as one that is written down)
            create = eval(f"lambda cls, {names}: new(cls, ({names},))", {"new": tuple.__new__})
            create.__defaults__ = tuple(body[field] for field in fields if field in body)
            body |= {field: Getter(index, f"Field {index}") for index, field in enumerate(fields)}
            body |= {"__new__": create, "__slots__": (), "_fields": fields, "__match_args__": fields}
            body.pop("__orig_bases__", None)
            return type(name, (_Tuple,), body)

    class _Base:
        """Stands among the bases; what is really built on has the metaclass."""

        def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[type, ...]:
            return (type.__new__(_Maker, "NamedTuple", (), {}),)

    NamedTuple = _Base()

__all__ = ["NamedTuple"]
