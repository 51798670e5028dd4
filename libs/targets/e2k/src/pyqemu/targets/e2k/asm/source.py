"""Lines to statements: comments, bundles braces, macros, repetition and conditions (encoding.md 11.1; directives as in GNU as)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from .lexer import AsmError, Place, Tokens

_WORD: Final = re.compile(r"\s*(?:[\w.$]+:\s*)*(\.?[A-Za-z_][\w.]*)")
#: What a line with a comment, or with something that may hide one, has in it.
_COMMENT: Final = re.compile(r"""["'!]|/\*|^\s*#""")
_QUOTE: Final = re.compile(r"""["']""")
_BREAK: Final = re.compile(r"[;{}]")
_MAX_DEPTH: Final = 200
_MAX_REPEAT: Final = 1_000_000


class SourceLine(NamedTuple):
    """A line and where it came from."""

    text: str
    filename: str
    line: int


class Macro(NamedTuple):
    """A ``.macro``: parameters as (name, default or None, takes the rest)."""

    name: str
    parameters: list[tuple[str, str | None, bool]]
    body: list[SourceLine]


class Statement(NamedTuple):
    """One statement, or one of the braces."""

    text: str
    place: Place


def strip_comments(text: str, in_block: bool) -> tuple[str, bool]:
    """The line without comments (same columns); the flag tells whether a ``/*`` is open."""
    if not in_block and not _COMMENT.search(text):
        return text, False
    out = list(text)
    i, n = 0, len(text)
    quote = False
    if not in_block and text.lstrip().startswith("#") and not text.lstrip().startswith(("#LOOP", "#NOT_LOOP")):
        return "", False
    while i < n:
        c = text[i]
        if in_block:
            if text.startswith("*/", i):
                out[i] = out[i + 1] = " "
                i += 1
                in_block = False
            else:
                out[i] = " "
        elif quote:
            if c == "\\":
                i += 1
            elif c == '"':
                quote = False
        elif c == '"':
            quote = True
        elif c == "'" and i + 2 < n and text[i + 2] == "'":
            i += 2
        elif text.startswith("/*", i):
            out[i] = out[i + 1] = " "
            i += 1
            in_block = True
        elif c == "!" and not text.startswith("!=", i):
            return "".join(out[:i]), False
        i += 1
    return "".join(out), in_block


def split_statements(line: SourceLine) -> Iterator[Statement]:
    """Statements of a line without comments; braces come as statements of their own."""
    text = line.text
    start = i = 0
    n = len(text)
    quote = False

    def piece(end: int) -> Iterator[Statement]:
        body = text[start:end]
        stripped = body.strip()
        if stripped:
            yield Statement(stripped, Place(line.filename, line.line, start + len(body) - len(body.lstrip()) + 1))

    if not _QUOTE.search(text):
        for match in _BREAK.finditer(text):
            i = match.start()
            yield from piece(i)
            if text[i] != ";":
                yield Statement(text[i], Place(line.filename, line.line, i + 1))
            start = i + 1
        yield from piece(n)
        return
    while i < n:
        c = text[i]
        if quote:
            if c == "\\":
                i += 1
            elif c == '"':
                quote = False
        elif c == '"':
            quote = True
        elif c == "'" and i + 2 < n and text[i + 2] == "'":
            i += 2
        elif c in ";{}":
            yield from piece(i)
            if c != ";":
                yield Statement(c, Place(line.filename, line.line, i + 1))
            start = i + 1
        i += 1
    yield from piece(n)


def split_arguments(text: str) -> list[str]:
    """Arguments at commas outside quotes and brackets; surrounding quotes are dropped."""
    out: list[str] = []
    depth = start = i = 0
    quote = False
    while i < len(text):
        c = text[i]
        if quote:
            if c == "\\":
                i += 1
            elif c == '"':
                quote = False
        elif c == '"':
            quote = True
        elif c in "([":
            depth += 1
        elif c in ")]":
            depth -= 1
        elif c == "," and depth <= 0:
            out.append(text[start:i].strip())
            start = i + 1
        i += 1
    last = text[start:].strip()
    if last or out:
        out.append(last)
    return [a[1:-1] if len(a) >= 2 and a[0] == a[-1] == '"' else a for a in out]


class Source:
    """Feeds statements to the assembler; expands macros and skips what ``.if`` excludes."""

    def __init__(self, lines: list[SourceLine]) -> None:
        self._stack: list[Iterator[SourceLine]] = [iter(lines)]
        self._conditions: list[list[bool]] = []  # [active now, some branch was taken, enclosing is active]
        self._in_block = False
        self.macros: dict[str, Macro] = {}
        self.expansions = 0
        self.last = lines[-1] if lines else SourceLine("", "", 1)

    def next_line(self) -> SourceLine | None:
        """The next line without comments, None at the end."""
        while self._stack:
            line = next(self._stack[-1], None)
            if line is None:
                self._stack.pop()
                continue
            text, self._in_block = strip_comments(line.text, self._in_block)
            self.last = line
            return line._replace(text=text)
        return None

    @property
    def skipping(self) -> bool:
        """Whether a condition excludes the current line."""
        return bool(self._conditions) and not self._conditions[-1][0]

    def push(self, lines: list[SourceLine], place: Place) -> None:
        """Reads ``lines`` next."""
        if len(self._stack) >= _MAX_DEPTH:
            place.fail("macros are nested too deeply")
        self._stack.append(iter(lines))

    def collect(self, openers: tuple[str, ...], closers: tuple[str, ...], place: Place) -> list[SourceLine]:
        """The lines up to the matching closing directive."""
        depth = 1
        body: list[SourceLine] = []
        while True:
            line = self.next_line()
            if line is None:
                place.fail(f"expected {closers[0]} before the end of the file")
            match = _WORD.match(line.text)
            word = match[1] if match else ""
            if word in openers:
                depth += 1
            elif word in closers:
                depth -= 1
                if not depth:
                    return body
            body.append(line)

    # conditions

    def condition(self, word: str, active: bool, place: Place) -> None:
        """``.if`` family with its outcome, ``.elseif``, ``.else``, ``.endif``."""
        if word.startswith(".if"):
            self._conditions.append([active and not self.skipping, active, not self.skipping])
            return
        if not self._conditions:
            place.fail(f"{word} without .if")
        top = self._conditions[-1]
        if word == ".endif":
            self._conditions.pop()
        else:
            top[0] = top[2] and not top[1] and (word == ".else" or active)
            top[1] = top[1] or active or word == ".else"

    def wants_outcome(self, word: str) -> bool:
        """Whether the expression of a condition counts at all."""
        if word.startswith(".if"):
            return not self.skipping
        return bool(self._conditions) and self._conditions[-1][2] and not self._conditions[-1][1]

    def finish(self) -> None:
        """Fails when an ``.if`` is open."""
        if self._conditions:
            raise AsmError("expected .endif before the end of the file", self.last.filename, self.last.line, 1)

    # macros

    def define(self, text: str, place: Place) -> None:
        """``.macro NAME parameters`` and its body."""
        t = Tokens(text.split(None, 1)[0] if text.split() else "", place)
        name = t.next().text if not t.done else ""
        if not re.fullmatch(r"[A-Za-z_.$][\w.$]*", name):
            place.fail("expected the name of the macro")
        rest = text.strip()[len(name) :].strip().lstrip(",")
        parameters: list[tuple[str, str | None, bool]] = []
        for part in re.split(r"\s*,\s*|\s+(?![=])", rest) if rest else []:
            if not part:
                continue
            head, equals, default = part.partition("=")
            head, _, qualifier = head.strip().partition(":")
            if not re.fullmatch(r"[A-Za-z_]\w*", head) or qualifier not in ("", "req", "vararg"):
                place.fail(f"expected a parameter name, found {part!r}")
            parameters.append(
                (
                    head,
                    default.strip().strip('"') if equals else (None if qualifier == "req" else ""),
                    qualifier == "vararg",
                )
            )
        self.macros[name] = Macro(name, parameters, self.collect((".macro",), (".endm", ".endmacro"), place))

    def expand(self, macro: Macro, text: str, place: Place) -> None:
        """Reads a macro with its arguments in place."""
        given = split_arguments(text)
        values: dict[str, str] = {}
        names = [name for name, _, _ in macro.parameters]
        position = 0
        for index, argument in enumerate(given):
            key, equals, value = argument.partition("=")
            if equals and key.strip() in names and not value.startswith("="):
                values[key.strip()] = value.strip().strip('"')
                continue
            if position >= len(names):
                place.fail(f"{macro.name} takes {len(names)} arguments, found {len(given)}")
            if macro.parameters[position][2]:
                values[names[position]] = ", ".join(given[index:])
                break
            values[names[position]] = argument
            position += 1
        for name, default, _ in macro.parameters:
            if not values.get(name):
                if default is None:
                    place.fail(f"{macro.name} needs the argument {name}")
                values[name] = default
        self.push(self.substitute(macro.body, values, place), place)
        self.expansions += 1

    def substitute(self, body: list[SourceLine], values: dict[str, str], place: Place) -> list[SourceLine]:
        r"""The lines with ``\name``, ``\@`` and ``\()`` replaced; they count as lines of the place of use."""
        names = sorted(values, key=len, reverse=True)
        pattern = (
            re.compile(r"\\(?:(\(\))|(@)|(" + "|".join(map(re.escape, names)) + r")(?!\w))")
            if names
            else re.compile(r"\\(?:(\(\))|(@))")
        )
        count = str(self.expansions)

        def replace(match: re.Match[str]) -> str:
            if match[1]:
                return ""
            return count if match[2] else values[match[3]]

        return [SourceLine(pattern.sub(replace, line.text), place.filename, place.line) for line in body]

    def repeat(self, word: str, text: str, count: int, place: Place) -> None:
        """``.rept N``, ``.irp name, values``, ``.irpc name, letters``."""
        body = self.collect((".rept", ".irp", ".irpc"), (".endr",), place)
        if word == ".rept":
            if not 0 <= count * max(len(body), 1) <= _MAX_REPEAT:
                place.fail("repetition count is out of range")
            self.push([SourceLine(x.text, place.filename, x.line) for _ in range(count) for x in body], place)
            return
        match = re.match(r"([A-Za-z_]\w*)[\s,]*", text)
        name, values = (match[1], split_arguments(text[match.end() :])) if match else ("", [])
        if not re.fullmatch(r"[A-Za-z_]\w*", name):
            place.fail("expected a parameter name")
        if word == ".irpc":
            values = list("".join(values))
        self.push([x for v in values for x in self.substitute(body, {name: v}, place)], place)
