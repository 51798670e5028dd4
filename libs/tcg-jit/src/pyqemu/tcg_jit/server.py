"""The compile process: gets handler keys, traces, compiles, publishes segments in the cache folder.

Run as ``python -m pyqemu.tcg_jit.server FOLDER MODULE:FACTORY ARGUMENT`` with requests on standard input and answers on standard
output, each a marshalled object behind a 4-byte little-endian length.

request  ``{"keys": [...], "show": [keys to dump], "dump": ["ir", "opt", "llvm", "asm"], "verify": bool, "prefix": of the file's name}``
answer   ``{"segment": file name or "", "failed": {key: reason}, "dump": [(key, stage, text)], "ms": {stage: milliseconds}}``; with ""
         for FOLDER, nothing is written and ``"code": [(code, {key: offset})]`` has what would have been
or, for a region (see ``choosing.describe``):
request  ``{"region": {...}, "folder": of the program, "dump": bool, "verify": bool}``
answer   ``{"regions": file name, "identity": which in it, "found": bool: it was there, "dump": ..., "ms": ...}``; ``"file"`` has the
         bytes of the file when it has not been written
         or ``{"error": reason, "ms": ...}``
The first message is ``{"pid": process id}``.

The process ends when its input does.  What was asked for before is still made, for the cache, but regions only for ``LINGER`` seconds
of work.
"""

from __future__ import annotations

import hashlib
import inspect
import marshal
import os
import select
import signal
import struct
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from pyqemu.tcg_ir import Function, IRError
from pyqemu.tcg_ir.ops import CALL

from . import cache, decoding, identity, regionstore, runtime
from .errors import CompileError
from .llvm import Compiler
from .lower import Lowering
from .region import RegionBlock, RegionBuilder
from .tracing import make_target, trace

if TYPE_CHECKING:
    from .protocols import Target

#: Folders with more segments than this are merged into one segment when the compile process ends.
MERGE_ABOVE = 8
#: Seconds of processor time for which regions are still made when nobody waits for them any more.
LINGER = 3.0
#: Seconds after which a compile process that the standby process has started ends when it has nothing to do.
IDLE = 60.0


class CompileServer:
    """Compiles handlers of one target into one cache folder; "" for the folder: into the answers."""

    def __init__(self, folder: str, target: Target) -> None:
        self.folder = folder
        self.target = target
        self.compiler = Compiler()
        self.ms: dict[str, float] = {}
        self._functions: dict[str, Function] = {}
        #: Folders of programs that regions were made for.
        self._programs: dict[str, regionstore.Known] = {}

    def _timed(self, stage: str, since: float) -> float:
        now = time.perf_counter()
        self.ms[stage] = self.ms.get(stage, 0.0) + (now - since) * 1e3
        return now

    def handle(self, request: dict[str, Any]) -> dict[str, Any]:
        """Answer one request."""
        failed: dict[str, str] = {}
        dumps: list[tuple[str, str, str]] = []
        self.ms = {}
        functions: dict[str, Function] = {}
        helpers: dict[str, Function] = {}
        t = time.perf_counter()
        for key in request["keys"]:
            try:
                functions[key] = function = trace(self.target, key)
                self._add_helpers(function, helpers)
                if request.get("verify"):
                    from pyqemu.tcg_ir.verify import verify

                    verify(function)
            except (IRError, CompileError, LookupError, ValueError) as error:
                functions.pop(key, None)
                failed[key] = f"{type(error).__name__}: {error}"
        t = self._timed("trace", t)
        for key in request.get("show", ()):
            shown = functions[key] if key in functions else trace(self.target, key)
            self._dump(key, shown, request.get("dump", ()), dumps)
        code, symbols = self._compile(functions, helpers, failed)
        segment = ""
        if symbols and not self.folder:
            return {"segment": "", "code": [(code, symbols)], "failed": failed, "dump": dumps, "ms": self.ms}
        if symbols:
            t = time.perf_counter()
            # named by time so that later segments sort behind earlier ones; the digest makes the name unique
            name = f"{request.get('prefix', '')}{time.time_ns():020d}-{hashlib.blake2b(code, digest_size=6).hexdigest()}"
            segment = os.path.basename(cache.write_segment(self.folder, name, code, symbols))
            self._timed("write", t)
        return {"segment": segment, "failed": failed, "dump": dumps, "ms": self.ms}

    def handle_region(self, request: dict[str, Any]) -> dict[str, Any]:
        """Compile one region into a file of its own, unless somebody has done that already."""
        self.ms = {}
        start = time.perf_counter()
        folder = request["folder"]
        if not self.folder:
            return self._region_to_send(request)
        known = self._programs.get(folder)
        if known is None:
            known = self._programs[folder] = regionstore.Known(folder)
        dumps: list[tuple[str, str, str]] = []
        try:
            made_from = regionstore.identity_of(request["region"])
            name = "" if request.get("dump") else known.find(made_from)
            found = bool(name)
            if not found:
                piece = self._region(request["region"], made_from, request.get("verify", False), request.get("dump", False), dumps)
                t = time.perf_counter()
                name = regionstore.write(folder, [piece], made_from.hex())
                self._timed("write", t)
        except (IRError, CompileError, LookupError, ValueError, OSError) as error:
            return {"error": f"{type(error).__name__}: {error}", "ms": self.ms, "dump": dumps}
        self._timed("region", start)
        return {"regions": name, "identity": made_from, "found": found, "ms": self.ms, "dump": dumps}

    def _region_to_send(self, request: dict[str, Any]) -> dict[str, Any]:
        """One region as the file that it would be."""
        start = time.perf_counter()
        dumps: list[tuple[str, str, str]] = []
        try:
            made_from = regionstore.identity_of(request["region"])
            piece = self._region(request["region"], made_from, request.get("verify", False), request.get("dump", False), dumps)
        except (IRError, CompileError, LookupError, ValueError) as error:
            return {"error": f"{type(error).__name__}: {error}", "ms": self.ms, "dump": dumps}
        data = regionstore.encode([piece])
        self._timed("region", start)
        name = regionstore.name_of(made_from.hex(), data)
        return {"regions": name, "file": data, "identity": made_from, "found": False, "ms": self.ms, "dump": dumps}

    def _region(
        self, request: dict[str, Any], made_from: bytes, verify: bool, dump: bool, dumps: list[tuple[str, str, str]]
    ) -> regionstore.Piece:
        t = time.perf_counter()
        sent = request["blocks"]
        blocks = [
            RegionBlock(
                pc, size, returns, struct.unpack(f"<{len(raw) >> 3}Q", raw), frozenset(relocs),
                {at: to for at, to in links.items() if at >= 0}, tuple(dict.fromkeys(to for at, to in links.items() if at < 0)),
                (len(raw) >> 3) - computed - 1 if computed >= 0 else 0,
            )
            for pc, _, size, raw, relocs, returns, computed, links, _, _ in sent
        ]  # fmt: skip
        keys: dict[int, str] = request["keys"]
        rank: int = request["rank"]
        constants, values = request["constants"], request["values"]
        builder = RegionBuilder(
            self.target.layout, blocks, keys, self._traced, constants, values, counted=not rank, pc_shift=self.target.pc_shift,
            floats=self.compiler.kept_floats,
        )
        region = builder.build()
        t = self._timed("splice", t)
        helpers: dict[str, Function] = {}
        self._add_helpers(region.function, helpers)
        shown = f"{blocks[0].pc:#x}"
        if dump:
            from pyqemu.tcg_ir.text import dump as dump_ir

            dumps.append((shown, "region.ir", dump_ir(region.function)))
        if verify:
            from pyqemu.tcg_ir.verify import verify as verify_ir

            verify_ir(region.function, helpers)
        module = Lowering(self.compiler.avx)
        module.add_threaded(region.function, "r0", marks=True)
        for name, helper in helpers.items():
            module.add_helper(helper, f"fn_{name}")
        text = module.text()
        t = self._timed("text", t)
        if dump:
            dumps.append((shown, "region.llvm", str(self.compiler.parse(text))))
            dumps.append((shown, "region.asm", self.compiler.assembly(text)))
        code, symbols, accesses = self.compiler.compile_marked(text, verify=verify)
        t = self._timed("llvm", t)
        number = {old: new for new, old in enumerate(region.members)}
        names = sorted({keys[w] for i in region.members for w in blocks[i].words if w in keys})
        index = {name: i for i, name in enumerate(names)}
        kept = []
        for i in region.members:
            pc, key, size, raw, relocs, returns, computed, _, pcs, digest = sent[i]
            places = [(at, index[keys[w]]) for at, w in enumerate(blocks[i].words) if w in keys and at not in blocks[i].relocs]
            kept.append((pc, key, size, raw, tuple(relocs), places, pcs, digest, returns, computed))
        slots = [
            (number[s.block] if s.block >= 0 else s.block, number[s.word] if s.block == -2 else s.word, s.pc) for s in region.slots
        ]
        targets = {
            number[i]: tuple([blocks[to].pc for to in blocks[i].guesses if to in number]) for i in region.members if blocks[i].others
        }
        entries = [number[block] for block, _ in region.entries]
        heads = tuple([kept[n][:2] for n in entries])
        marks = struct.pack(f"<{2 * len(accesses)}I", *(x for at, slot in accesses for x in (at - symbols["r0"], slot)))
        description = marshal.dumps((names, symbols["r0"], marks, kept, slots, entries, tuple(request["values"]), targets), 2)
        return regionstore.Piece(made_from, heads, description, code, rank)

    def _traced(self, key: str) -> Function:
        function = self._functions.get(key)
        if function is None:
            function = self._functions[key] = trace(self.target, key)
        return function

    def _add_helpers(self, function: Function, helpers: dict[str, Function]) -> None:
        for block in function.blocks:
            for op, _, _, imm in block.insts:
                if op is CALL and imm[0] not in helpers:
                    helpers[imm[0]] = helper = self.target.trace("fn:" + imm[0])
                    self._add_helpers(helper, helpers)

    def _text(self, functions: dict[str, Function], helpers: dict[str, Function]) -> str:
        module = Lowering()
        for i, function in enumerate(functions.values()):
            module.add_threaded(function, f"h{i}")
        for name, helper in helpers.items():
            module.add_helper(helper, f"fn_{name}")
        return module.text()

    def _compile(
        self, functions: dict[str, Function], helpers: dict[str, Function], failed: dict[str, str]
    ) -> tuple[bytes, dict[str, int]]:
        if not functions:
            return b"", {}
        t = time.perf_counter()
        try:
            text = self._text(functions, helpers)
            t = self._timed("text", t)
            blob, symbols = self.compiler.compile(text)
            self._timed("llvm", t)
            return blob, {key: symbols[f"h{i}"] for i, key in enumerate(functions)}
        except CompileError as error:
            if len(functions) == 1:
                failed[next(iter(functions))] = str(error)
                return b"", {}
        code, all_symbols = b"", {}
        for key, function in functions.items():
            blob, symbols = self._compile({key: function}, helpers, failed)
            code += b"\xcc" * (-len(code) % 64)
            all_symbols.update({k: len(code) + at for k, at in symbols.items()})
            code += blob
        return code, all_symbols

    def _dump(self, key: str, function: Function, stages: Sequence[str], out: list[tuple[str, str, str]]) -> None:
        if not stages:
            return
        if "ir" in stages or "opt" in stages:
            from pyqemu.tcg_ir.text import dump

            if "ir" in stages:
                out.append((key, "ir", dump(function)))
        module = Lowering()
        module.add_threaded(function, "handler")
        helpers: dict[str, Function] = {}
        self._add_helpers(function, helpers)
        for name, helper in helpers.items():
            module.add_helper(helper, f"fn_{name}")
        text = module.text()
        if "llvm" in stages:
            out.append((key, "llvm", text))
        if "opt" in stages:
            out.append((key, "opt", str(self.compiler.parse(text))))
        if "asm" in stages:
            out.append((key, "asm", self.compiler.assembly(text)))

    def warm_up(self) -> None:
        """Have everything loaded that compiling needs: by compiling."""
        self.handle({"keys": ["link", "resume"]})

    def merge(self) -> None:
        """Put many small files into one, so that loading stays one map and one check."""
        for program in self._programs:
            if os.path.isdir(program):
                regionstore.merge(program)
        names = [n for n in cache.list_segments(self.folder) if not n.startswith(cache.OTHER_PREFIXES)]
        if len(names) <= MERGE_ABOVE:
            return
        code = bytearray()
        symbols: dict[str, int] = {}
        merged: list[str] = []
        for name in names:
            segment = cache.open_segment(os.path.join(self.folder, name))
            if segment is None:
                continue
            code += b"\xcc" * (-len(code) % 64)
            base = len(code)
            code += os.pread(segment.fd, segment.code_size, segment.code_offset)
            segment.close()
            for key, at in zip(segment.names, segment.offsets, strict=True):
                symbols.setdefault(key, base + at)
            merged.append(name)
        if not symbols:
            return  # another compile process has just done the same
        cache.write_segment(self.folder, f"{0:020d}-merged-{hashlib.blake2b(code, digest_size=6).hexdigest()}", bytes(code), symbols)
        for name in merged:
            # A runner that listed the folder a moment ago may still want one of these: it asks the compile process
            # again for what it then misses.
            with suppress(FileNotFoundError):  # another compile process has just done the same
                os.unlink(os.path.join(self.folder, name))


def write_runtime(folder: str) -> str:
    """Compile the native routines into their own segment; the file name."""
    blob, symbols = Compiler(passes=()).compile(runtime.module_text())
    routines = {name: symbols[name] for name in runtime.ROUTINES}
    name = cache.RUNTIME_PREFIX + hashlib.blake2b(blob, digest_size=6).hexdigest()
    return os.path.basename(cache.write_segment(folder, name, blob, routines))


def write_decoder(folder: str, target: Target) -> str:
    """Compile native translation for a target into its own segment; the file name, "" when the target has no decoder."""
    program = target.decoder() if hasattr(target, "decoder") else None
    if program is None:
        return ""
    program.names.update({name: value for name, value in vars(decoding).items() if isinstance(value, int)})
    program.add(inspect.getsource(decoding))
    blob, symbols = Compiler().compile(program.text(decoding.ROUTINES))
    routines = {name: symbols[name] for name in decoding.ROUTINES}
    name = cache.DECODER_PREFIX + hashlib.blake2b(blob, digest_size=6).hexdigest()
    return os.path.basename(cache.write_segment(folder, name, blob, {**routines, decoding.SLOT_COUNT: program.names["VARIANTS"]}))


def serve(folder: str, spec: tuple[str, str], fd_in: int, fd_out: int, server: CompileServer | None = None) -> None:
    """Answer requests until the input ends.

    ``server``: one that is ready, in a process that can open nothing and start no thread; it ends also when it has had nothing to do for
    ``IDLE`` seconds: who wants something later starts another.
    """
    send(fd_out, {"pid": os.getpid()})
    gone = threading.Event()
    confined = server is not None
    if not confined:
        threading.Thread(target=_watch, args=(fd_out, gone), daemon=True).start()
    deadline = 0.0
    new = False
    while (request := receive(fd_in, IDLE if confined else None)) is not None:
        if gone.is_set() and "region" in request:
            deadline = deadline or time.process_time() + LINGER
            if time.process_time() > deadline:
                break
        if request.get("runtime"):
            answer: dict[str, Any] = {"segment": write_runtime(folder), "failed": {}, "dump": [], "ms": {}}
            new = True
        else:
            if server is None:
                server = CompileServer(folder, make_target(spec))
                with suppress(OSError):
                    identity.note(folder, server.target)
                _let_go()
            answer = server.handle_region(request) if "region" in request else server.handle(request)
        if not send(fd_out, answer) and confined:
            break  # nobody will have it
    if server is not None and folder:
        with suppress(OSError):  # the folder may be gone, the disk full: nothing is lost
            if new:  # a folder that nobody has prepared
                write_decoder(folder, server.target)
            server.merge()
            cache.prune(os.path.dirname(folder))


def _watch(fd: int, gone: threading.Event) -> None:
    """Notice that the runner has ended, also while the target is still being loaded."""
    poll = select.poll()
    poll.register(fd, 0)  # an error is told in any case, and nothing else
    poll.poll()
    gone.set()
    _let_go()


def _let_go() -> None:
    """Standard error is the guest's, who may be a daemon that closes it, or a program that somebody waits for to close it."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (1, 2):
        os.dup2(nothing, standard)
    os.close(nothing)


def send(fd: int, message: dict[str, Any]) -> bool:
    """One length-prefixed message; whether there was somebody to get it."""
    data = marshal.dumps(message)
    data = len(data).to_bytes(4, "little") + data
    at = 0
    try:
        while at < len(data):
            at += os.write(fd, data[at:])
    except ConnectionError:
        return False  # the runner is gone; what it asked for goes into the cache all the same
    return True


def receive(fd: int, idle: float | None = None) -> dict[str, Any] | None:
    """The next message, or ``None`` at the end of the stream, or after ``idle`` seconds without one."""
    if idle is not None:
        poll = select.poll()
        poll.register(fd, select.POLLIN)
        if not poll.poll(idle * 1000):
            return None
    head = _read(fd, 4)
    if len(head) < 4:
        return None
    data = _read(fd, int.from_bytes(head, "little"))
    message: dict[str, Any] = marshal.loads(data)
    return message


def _read(fd: int, size: int) -> bytes:
    parts = []
    while size:
        try:
            part = os.read(fd, size)
        except ConnectionResetError:  # the runner is gone, and had not read all answers
            break
        if not part:
            break
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _keep_no_pipe(fd: int) -> None:
    """Let go of a pipe or a socket: a guest may have put it there, whose other end waits until nobody has it any more."""
    kind = os.fstat(fd).st_mode & 0o170000
    if kind in (0o010000, 0o140000):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, fd)
        os.close(nothing)


def main() -> None:
    """Entry of the compile process."""
    folder, factory, argument = sys.argv[1:4]
    # The terminal's Ctrl-C is the guest's business; this process ends when its input does.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    fd_out = os.dup(1)
    _keep_no_pipe(2)
    os.dup2(2, 1)  # whatever a library prints must not mix with the answers
    serve(folder, (factory, argument), 0, fd_out)


if __name__ == "__main__":
    main()
