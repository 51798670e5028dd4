"""Properties: typed, with default and help, set by text or JSON, frozen when the device is realized."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from pyqemu.qdev.errors import PropertyError

if TYPE_CHECKING:
    from pyqemu.qdev._object import Object

T = TypeVar("T")
_SUFFIX = {"b": 0, "k": 10, "m": 20, "g": 30, "t": 40, "p": 50, "e": 60}


class Property(Generic[T]):
    """A declared property.  The Python name `fifo_depth` is `fifo-depth` outside."""

    type_name = "any"

    def __init__(self, default: T, help: str = "", *, runtime: bool = False, required: bool = False) -> None:
        self.default, self.help, self.runtime, self.required = default, help, runtime, required
        self.attribute = ""
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.attribute = name
        self.name = name.replace("_", "-")

    @overload
    def __get__(self, instance: None, owner: type) -> Property[T]: ...
    @overload
    def __get__(self, instance: Object, owner: type) -> T: ...
    def __get__(self, instance: Object | None, owner: type) -> Property[T] | T:
        if instance is None:
            return self
        value: T = instance._properties.get(self.attribute, self.default)
        return value

    def __set__(self, instance: Object, value: Any) -> None:
        if instance.is_frozen and not self.runtime:
            raise PropertyError(f"property '{self.name}' of '{instance.describe()}' cannot change after realization")
        instance._properties[self.attribute] = self.check(value)
        if instance.is_frozen:
            instance.property_changed(self.name)

    def check(self, value: Any) -> T:
        """The value in its own type; PropertyError for what does not fit."""
        result: T = value
        return result

    def refuse(self, value: Any, why: str = "") -> PropertyError:
        shown = repr(value)
        shown = shown if len(shown) <= 60 else shown[:57] + "..."
        return PropertyError(f"property '{self.name}': {shown} is not a {self.type_name}{': ' + why if why else ''}")

    def to_json(self, value: T) -> Any:
        return value


class BoolProp(Property[bool]):
    type_name = "bool"

    def check(self, value: Any) -> bool:
        if isinstance(value, bool):
            return value
        word = str(value).lower()
        if word in ("on", "yes", "true", "y"):
            return True
        if word in ("off", "no", "false", "n"):
            return False
        raise self.refuse(value)


class UintProp(Property[int]):
    """An unsigned number of 8, 16, 32 or 64 bits, perhaps limited further."""

    def __init__(
        self, bits: int, default: int, help: str = "", *, low: int = 0, high: int | None = None, runtime: bool = False,
        required: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(default, help, runtime=runtime, required=required)
        self.type_name = f"uint{bits}"
        self.low, self.high = low, (1 << bits) - 1 if high is None else high

    def check(self, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise self.refuse(value)
        if isinstance(value, str):
            if len(value) > 64:
                raise self.refuse(value)
            try:
                number = int(value, 0)
            except ValueError:
                raise self.refuse(value) from None
        else:
            number = value
        if not self.low <= number <= self.high:
            raise self.refuse(value, f"must be within {self.low}..{self.high}")
        return number


class SizeProp(Property[int]):
    """A number of bytes, with suffix in text (k, M, G, T, P, E: powers of 1024)."""

    type_name = "size"

    def check(self, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise self.refuse(value)
        if isinstance(value, int):
            number = value
        else:
            text = value.strip().lower()
            shift = _SUFFIX.get(text[-1:]) if not text.startswith("0x") else None
            try:
                number = int(text[:-1], 0) << shift if shift is not None else int(text, 0)
            except ValueError:
                raise self.refuse(value) from None
        if not 0 <= number < 1 << 64:
            raise self.refuse(value)
        return number


class StrProp(Property[str]):
    type_name = "str"
    limit = 65536

    def check(self, value: Any) -> str:
        if not isinstance(value, str):
            raise self.refuse(value)
        if len(value) > self.limit:
            raise self.refuse(value, f"longer than {self.limit} characters")
        return value


class EnumProp(Property[str]):
    """One of a few words."""

    def __init__(self, words: Sequence[str], default: str, help: str = "", *, runtime: bool = False) -> None:
        super().__init__(default, help, runtime=runtime)
        self.words = tuple(words)
        self.type_name = "|".join(self.words)

    def check(self, value: Any) -> str:
        if value not in self.words:
            raise self.refuse(value)
        return str(value)


class LinkProp(Property[Any]):
    """Another object, given as such or by id or path; resolved against the tree the owner is in."""

    def __init__(self, target: str, help: str = "", *, required: bool = False) -> None:
        super().__init__(None, help, required=required)
        self.type_name = f"link<{target}>"
        self.target = target

    def __set__(self, instance: Object, value: Any) -> None:
        if isinstance(value, str):
            value = instance.resolve_link(value)
        if value is not None and not value.is_a(self.target):
            raise self.refuse(getattr(value, "describe", lambda: value)())
        super().__set__(instance, value)

    def to_json(self, value: Any) -> Any:
        return "" if value is None else value.path
