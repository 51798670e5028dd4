"""Writing a command's snapshot (``snapshot``): what this run has imported and the file lacks.

Nothing of this is loaded by a run that finds everything.
"""

from __future__ import annotations
import __future__

import ast
import marshal
import os
import sys
from _frozen_importlib_external import ExtensionFileLoader
from types import CodeType

from . import snapshot
from .snapshot import MAGIC, Finder, checksum, describe_launch, describe_origin, read_index, source_of, state_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .snapshot import Entry


def _link(site: str) -> str:
    """Where the command looks for it."""
    return f"{site}/__pycache__/{snapshot._command}.{sys.implementation.cache_tag}.bin"


def write() -> None:
    """Write the snapshot of the command that runs.  Failure of any kind only means that the next run is slower."""
    entries: dict[str, Entry] = {}
    codes: dict[str, CodeType] = {}
    _, kept, start = read_index() or (None, {}, 0)
    old = Finder(kept, start)
    for name, entry in old.entries.items():
        if name == snapshot.__name__ or not name.startswith("pyqemu.") or (entry[3] and not old.fetch(name, entry)):
            continue
        if entry[3]:
            codes[name] = old.codes[name]
        entries[name] = entry
    for name, module in list(sys.modules.items()):
        spec = getattr(module, "__spec__", None)
        if spec is not None and isinstance(spec.loader, ExtensionFileLoader) and "." not in name:
            entries[name] = (0, 0, b"", spec.loader.path, state_of(spec.loader.path), None, ())
        if name in entries or not name.startswith("pyqemu.") or spec is None or name in (snapshot.__name__, __name__):
            continue
        search = None if spec.submodule_search_locations is None else list(spec.submodule_search_locations)
        file = source_of(module)
        if file:
            state = state_of(file)
            codes[name], needs = _compiled(file, name if search is not None else spec.parent or "")
            entries[name] = (0, 0, b"", file, state, search, needs)
        elif spec.origin is None:
            entries[name] = (0, 0, b"", "", (0, 0), search, ())
    needed = {name: _needs(name, entries) for name in codes}
    body = b""
    for names in _packs(needed, {name: entry[0] for name, entry in old.entries.items() if name in needed}):
        data = marshal.dumps({name: codes[name] for name in names})
        for name in names:
            entries[name] = (len(body), len(data), checksum(data), *entries[name][3:6], needed[name])
        body += data
    boot, entries[snapshot.__name__] = _boot_code()
    launch = describe_launch()
    index = boot + marshal.dumps((describe_origin(), launch, entries))
    os.makedirs(os.path.dirname(snapshot.path()), exist_ok=True)
    temporary = f"{snapshot.path()}.{os.getpid()}"
    sizes = b"".join(number.to_bytes(4, "little") for number in (len(index) - len(boot), len(boot)))
    data = MAGIC + checksum(index) + sizes + index + body
    fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o644)
    try:
        while data:
            data = data[os.write(fd, data) :]
        os.rename(temporary, snapshot.path())
        if launch is not None:
            _lead(launch[0])
    except OSError:
        os.unlink(temporary)
    finally:
        os.close(fd)


def _boot_code() -> tuple[bytes, Entry]:
    """The code of ``snapshot``, which is read without an entry, and an entry that tells when it is out of date."""
    file = snapshot.__file__
    return marshal.dumps(_compiled(file, "")[0]), (0, 0, b"", file, state_of(file), None, ())


def _compiled(file: str, package: str) -> tuple[CodeType, tuple[str, ...]]:
    """The code of a source, and the modules that its import statements at the left margin name, in order (of those names some are
    attributes of the module before)."""
    with open(file, "rb") as source:
        tree = ast.parse(source.read(), file)
    needs: list[str] = []
    flags = 0
    for node in tree.body[:]:
        if isinstance(node, ast.Import):
            needs += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            if node.module == "__future__":  # its work is done when the code is compiled; importing the module takes a while
                flags |= sum(getattr(__future__, alias.name).compiler_flag for alias in node.names)
                tree.body.remove(node)
                continue
            above = package.rsplit(".", node.level - 1)[0] if node.level else ""
            where = ".".join(filter(None, (above, node.module)))
            needs += [where] * (node.module is not None) + [f"{where}.{alias.name}" for alias in node.names]
    code = compile(tree, file, "exec", flags, dont_inherit=True, optimize=2)  # without docstrings: a third less to load
    return _without_columns(code), tuple(need for need in needs if need.startswith("pyqemu."))


#: Kinds of entries of a location table (CPython since 3.11, Objects/locations.md), each for up to eight units of code.
_NO_COLUMNS, _NO_LOCATION = 13, 15
_MOST_UNITS = 8


def _without_columns(code: CodeType) -> CodeType:
    """The same code that knows its lines, but not the columns: they are a fifth of what a start would read."""
    runs: list[tuple[int | None, int]] = []  # line, units of code
    for start, end, line in code.co_lines():
        units = (end - start) // 2
        if runs and runs[-1][0] == line:
            units += runs.pop()[1]
        runs.append((line, units))
    table = bytearray()
    last = code.co_firstlineno
    for line, units in runs:
        while units > 0:
            kind = _NO_LOCATION if line is None else _NO_COLUMNS
            table.append(0x80 | kind << 3 | min(units, _MOST_UNITS) - 1)
            if line is not None:
                delta, last = line - last, line
                table += _varint(-delta << 1 | 1 if delta < 0 else delta << 1)
            units -= _MOST_UNITS
    constants = tuple(_without_columns(part) if isinstance(part, CodeType) else part for part in code.co_consts)
    return code.replace(co_consts=constants, co_linetable=bytes(table))


def _varint(number: int) -> bytes:
    """Six bits a byte, the lowest first; bit 6 says that more follow."""
    out = bytearray()
    while number >= 64:
        out.append(64 | number & 63)
        number >>= 6
    out.append(number)
    return bytes(out)


def _needs(name: str, entries: dict[str, Entry]) -> tuple[str, ...]:
    """Of what a module names those that are modules, none when it is among what these need: it imports parts of what imports it."""
    pending = [name]
    seen = set()
    while pending:
        for need in entries[pending.pop()][6]:
            if need == name:
                return ()
            if need in entries and need not in seen:
                seen.add(need)
                pending.append(need)
    return tuple(need for need in entries[name][6] if need in entries)


def _packs(needed: dict[str, tuple[str, ...]], before: dict[str, int]) -> list[list[str]]:
    """The modules of each pack.  ``before``: where the pack began that a module was in.

    What is new lies with what it is imported for.  When a run has used only a part of a pack it is divided, so that in the end whoever
    uses one module of a pack uses all of it.
    """
    packs: dict[tuple[int, bool], list[str]] = {}
    for name, offset in before.items():
        packs.setdefault((offset, name in sys.modules), []).append(name)
    out = list(packs.values())
    rest = [name for name in needed if name not in before]
    inner = {need for name in rest for need in needed[name]}
    for first in [*(name for name in rest if name not in inner), *rest]:
        pack: list[str] = []
        pending = [first]
        while pending:
            name = pending.pop()
            if name in rest:
                rest.remove(name)
                pack.append(name)
                pending += [name.rpartition(".")[0], *needed[name]]
        if pack:
            out.append(pack)
    return out


def _lead(site: str) -> None:
    """Let the command find the snapshot.  Raises ``OSError``."""
    link = _link(site)
    if os.path.islink(link) and os.readlink(link) == snapshot.path():
        return
    before = os.stat(site).st_mtime_ns
    if not os.path.isdir(os.path.dirname(link)):
        os.mkdir(os.path.dirname(link))
        os.utime(site, ns=(before, before))
    temporary = f"{link}.{os.getpid()}"
    os.symlink(snapshot.path(), temporary)
    os.rename(temporary, link)
