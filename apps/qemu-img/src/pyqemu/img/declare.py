"""A sub-command's options: declared once in its signature, read by the parser here and by typer for help.

Parsing is done here and not by typer because of time (typer with its validation costs 100 ms a start) and words:
scripts match getopt's messages.  Help pages are typer's.
"""

from __future__ import annotations

from pyqemu.block.named import NamedTuple

from .errors import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Annotated, Any
else:

    class Annotated:
        """What `typing.Annotated` is for declarations, without the time that importing typing takes."""

        def __init__(self, origin: Any, *metadata: Any) -> None:
            self.__origin__, self.__metadata__ = origin, metadata

        def __class_getitem__(cls, items: tuple[Any, ...]) -> Annotated:
            return cls(*items)


__all__ = ["GETOPT", "Annotated", "Arg", "Opt", "Order", "Words", "parse", "to_typer"]


class Opt:
    """An option: its names, what its value is called, and one line of help."""

    def __init__(self, *names: str, metavar: str | None = None, help: str = "", hidden: bool = False) -> None:
        self.names, self.metavar, self.help, self.hidden = names, metavar, help, hidden


class Arg:
    """The positional arguments."""

    def __init__(self, metavar: str) -> None:
        self.metavar = metavar


class Order:
    """A list of the options' parameters in the order in which they were given, for commands to which it matters."""


class _Declared(NamedTuple):
    parameter: str
    option: Opt
    kind: type
    many: bool


def _kind(annotation: Any) -> tuple[type, bool]:
    """(bool, int or str; whether the option may be repeated)."""
    text = str(annotation)
    if "list[" in text:
        return str, True
    return (bool if annotation is bool else int if annotation is int else str), False


def _hints(function: Callable[..., Any]) -> dict[str, Any]:
    """Parameter -> its `Annotated`, from annotations that are text (``from __future__ import annotations``)."""
    names = {"Annotated": Annotated} | function.__globals__
    return {name: eval(text, names) for name, text in function.__annotations__.items() if name != "return"}


def _read(function: Callable[..., Any]) -> tuple[list[_Declared], str | None, str | None]:
    """(options, parameter of the positional arguments, parameter of the order)."""
    options: list[_Declared] = []
    positional = order = None
    for name, hint in _hints(function).items():
        metadata = getattr(hint, "__metadata__", None)
        if not metadata:
            continue
        if isinstance(metadata[0], Arg):
            positional = name
        elif isinstance(metadata[0], Order):
            order = name
        elif isinstance(metadata[0], Opt):
            options.append(_Declared(name, metadata[0], *_kind(hint.__origin__)))
    return options, positional, order


class Words(NamedTuple):
    """How mistakes are told: templates of ``{option}`` (as it was written) and ``{name}`` (without value or dash)."""

    unknown: str = "unrecognized option '{option}'"
    unknown_letter: str = "unrecognized option '{option}'"
    missing: str = "missing argument for option '{option}'"
    missing_letter: str = "missing argument for option '{option}'"
    unwanted: str = "unrecognized option '{option}'"


#: What the C library's getopt_long says; programs without sub-commands leave it to speak.
GETOPT = Words(
    unknown_letter="invalid option -- '{name}'",
    missing="option '{option}' requires an argument",
    missing_letter="option requires an argument -- '{name}'",
    unwanted="option '{name}' doesn't allow an argument",
)


def parse(function: Callable[..., Any], arguments: list[str], words: Words = Words()) -> dict[str, Any]:  # noqa: B008
    """Keyword arguments for ``function``.  As getopt_long: options anywhere, unique prefixes, ``--`` ends them."""
    options, positional, order = _read(function)
    given: list[str] = []
    names = {name: one for one in options for name in one.option.names}
    result: dict[str, Any] = {}
    rest: list[str] = []
    index = 0

    def value_of(shown: str, text: str, name: str = "") -> str:
        nonlocal index
        if index >= len(arguments):
            raise CommandError(text.format(option=shown, name=name), hint=True)
        index += 1
        return arguments[index - 1]

    while index < len(arguments):
        word = arguments[index]
        index += 1
        if word == "--":
            rest += arguments[index:]
            break
        if word.startswith("--"):
            name, equals, value = word.partition("=")
            one = _long(names, name, word, words)
            given.append(one.parameter)
            if one.kind is bool:
                if equals:
                    raise CommandError(words.unwanted.format(option=word, name=name), hint=True)
                result[one.parameter] = True
            else:
                _store(result, one, value if equals else value_of(word, words.missing))
        elif word.startswith("-") and len(word) > 1:
            position = 1
            while position < len(word):
                one_short = names.get("-" + word[position])
                position += 1
                letter = word[position - 1]
                if one_short is None:
                    raise CommandError(words.unknown_letter.format(option=word, name=letter), hint=True)
                given.append(one_short.parameter)
                if one_short.kind is bool:
                    result[one_short.parameter] = True
                    continue
                _store(result, one_short, word[position:] or value_of(word, words.missing_letter, letter))
                break
        else:
            rest.append(word)
    if order is not None:
        result[order] = given
    if positional is not None:
        result[positional] = rest
    elif rest:
        raise CommandError(f"Unexpected argument: {rest[0]}", hint=True)
    return result


def _long(names: dict[str, _Declared], name: str, word: str, words: Words) -> _Declared:
    if name in names:
        return names[name]
    near = {one.parameter: one for known, one in names.items() if known.startswith(name)}
    if len(near) != 1:
        raise CommandError(words.unknown.format(option=word), hint=True)
    return next(iter(near.values()))


def _store(result: dict[str, Any], one: _Declared, text: str) -> None:
    if one.many:
        result.setdefault(one.parameter, []).append(text)
    elif one.kind is int:
        try:
            result[one.parameter] = int(text, 0)
        except ValueError:
            raise CommandError(f"Invalid number '{text}' for option '{one.option.names[0]}'") from None
    else:
        result[one.parameter] = text


def to_typer(function: Callable[..., Any]) -> Callable[..., Any]:
    """The same function with typer's declarations, for help pages."""
    import inspect
    import typing

    import typer

    signature = inspect.signature(function)
    hints = _hints(function)
    parameters = []
    for name, parameter in signature.parameters.items():
        declared = hints[name].__metadata__[0]
        if isinstance(declared, Order):
            continue
        if isinstance(declared, Arg):
            info: Any = typer.Argument(metavar=declared.metavar, show_default=False)
        else:
            info = typer.Option(
                *declared.names,
                metavar=declared.metavar,
                help=declared.help,
                hidden=declared.hidden,
                show_default=False,
            )
        parameters.append(parameter.replace(annotation=typing.Annotated[hints[name].__origin__, info]))

    def wrapper(**values: Any) -> Any:
        return function(**values)

    wrapper.__doc__ = function.__doc__
    wrapper.__signature__ = signature.replace(parameters=parameters, return_annotation=None)  # type: ignore[attr-defined]
    wrapper.__annotations__ = {p.name: p.annotation for p in parameters}
    return wrapper
