"""The object model: types by name, properties, and one composition tree in which everything has a path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from pyqemu.qdev._property import Property
from pyqemu.qdev.errors import DeviceError, DeviceNotFound, PropertyError


class Object:
    """Something with a type name, properties and children.  Interfaces are names a class lists."""

    TYPE: ClassVar[str] = "object"
    INTERFACES: ClassVar[tuple[str, ...]] = ()
    USER_CREATABLE: ClassVar[bool] = False
    DESCRIPTION: ClassVar[str] = ""

    def __init__(self, **properties: Any) -> None:
        self._properties: dict[str, Any] = {}
        self._children: dict[str, Object] = {}
        self._parent: Object | None = None
        self._name = ""
        for name, value in properties.items():
            self.set(name.replace("_", "-"), value)

    # -- type -----------------------------------------------------------------------------------------------------

    @classmethod
    def type_chain(cls) -> list[str]:
        """Type names from this class to the root, then interfaces."""
        names = [c.__dict__["TYPE"] for c in cls.__mro__ if "TYPE" in c.__dict__]
        for c in cls.__mro__:
            names += [i for i in c.__dict__.get("INTERFACES", ()) if i not in names]
        return names

    @classmethod
    def declared_properties(cls) -> dict[str, Property[Any]]:
        found: dict[str, Property[Any]] = {}
        for c in reversed(cls.__mro__):
            for value in c.__dict__.values():
                if isinstance(value, Property):
                    found[value.name] = value
        return found

    @classmethod
    def offered_properties(cls) -> dict[str, Property[Any]]:
        """What users may set: the declared ones, and those a part inside offers."""
        return cls.declared_properties()

    def is_a(self, type_name: str) -> bool:
        return type_name in self.type_chain()

    @property
    def is_frozen(self) -> bool:
        """Are properties fixed by now?"""
        return False

    # -- properties -----------------------------------------------------------------------------------------------

    def property_changed(self, name: str) -> None:
        """Hook: a runtime property was set on a live object."""

    def get(self, name: str) -> Any:
        """A property as JSON; `type`, children and declared properties are all properties."""
        if name == "type":
            return self.TYPE
        declared = self.declared_properties().get(name)
        if declared is not None:
            return declared.to_json(getattr(self, declared.attribute))
        child = self._children.get(name)
        if child is not None:
            return child.path
        raise PropertyError(f"Property '{self.TYPE}.{name}' not found")

    def set(self, name: str, value: Any) -> None:
        declared = self.declared_properties().get(name)
        if declared is None:
            raise PropertyError(f"Property '{self.TYPE}.{name}' not found")
        setattr(self, declared.attribute, value)

    def list_properties(self) -> list[tuple[str, str]]:
        """(name, type) of everything get() answers."""
        found = [("type", "string")]
        found += [(name, prop.type_name) for name, prop in self.declared_properties().items()]
        found += [(name, f"child<{child.TYPE}>") for name, child in self._children.items()]
        return found

    def resolve_link(self, text: str) -> Object:
        root: Object = self
        while root._parent is not None:
            root = root._parent
        return root.resolve(text)

    # -- tree -----------------------------------------------------------------------------------------------------

    def add_child(self, name: str, child: Object) -> Object:
        if child._parent is not None:
            raise DeviceError(f"'{child.describe()}' is already at '{child.path}'")
        if not name or "/" in name or len(name) > 255:
            raise DeviceError(f"'{name[:64]}' is not a name for a child")
        if name in self._children or name in self.declared_properties():
            raise DeviceError(f"'{self.path}' already has '{name}'")
        self._children[name] = child
        child._parent, child._name = self, name
        return child

    def remove_child(self, child: Object) -> None:
        if child._parent is not self:
            raise DeviceError(f"'{child.describe()}' is no child of '{self.path}'")
        del self._children[child._name]
        child._parent = None

    @property
    def children(self) -> dict[str, Object]:
        return dict(self._children)

    @property
    def parent(self) -> Object | None:
        return self._parent

    @property
    def name(self) -> str:
        return self._name

    @property
    def path(self) -> str:
        """Where it is in the tree; "/" is the root."""
        parts = []
        node: Object = self
        while node._parent is not None:
            parts.append(node._name)
            node = node._parent
        return "/" + "/".join(reversed(parts))

    def describe(self) -> str:
        return self.path if self._parent is not None else self.TYPE

    def walk(self) -> Iterator[Object]:
        """This object and everything below it, parents first."""
        yield self
        for child in list(self._children.values()):
            yield from child.walk()

    def resolve(self, text: str) -> Object:
        """By absolute path, or by a partial path that fits exactly one object."""
        parts = [p for p in text.split("/") if p]
        if text.startswith("/"):
            node: Object = self
            for part in parts:
                found = node._children.get(part)
                if found is None:
                    raise DeviceNotFound(f"Device '{text[:200]}' not found")
                node = found
            return node
        if not parts:
            raise DeviceNotFound("Device '' not found")
        fits = [n for n in self.walk() if n.path.split("/")[-len(parts) :] == parts]
        if not fits:
            raise DeviceNotFound(f"Device '{text[:200]}' not found")
        if len(fits) > 1:
            raise DeviceError(f"'{text[:200]}' is ambiguous: {', '.join(n.path for n in fits[:4])}")
        return fits[0]


class Container(Object):
    """A folder of the tree."""

    TYPE = "container"
