"""What ``Engine(dump=...)`` shows of a new block.  Not on the way to a guest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import GuestFault

if TYPE_CHECKING:
    from collections.abc import Callable

    from pyqemu.tcg_ir.records import BlockWriter

    from .engine import Engine


def show(engine: Engine, writer: BlockWriter, on_dump: Callable[[str, str, str], None]) -> None:
    """Dump a new block, and each of its handlers that was not shown before."""
    if "guest" in engine.dump:
        on_dump(f"{writer.pc:#x}", "guest", guest_code(engine, writer))
    if "decode" in engine.dump:
        on_dump(f"{writer.pc:#x}", "decode", describe(engine, writer))
    stages = tuple(stage for stage in engine.dump if stage not in ("guest", "decode", "region"))
    if stages:
        names = engine.handler_names()
        fresh = [k for k in dict.fromkeys(names.get(word, "") for word in writer.words) if k and k not in engine.shown]
        engine.shown.update(fresh)
        for key, stage, text in engine.start_compiler().dump(fresh, stages) if fresh else ():
            on_dump(key, stage, text)


def guest_code(engine: Engine, writer: BlockWriter) -> str:
    """The instructions of a block as the target's disassembler shows them, else its records."""
    disassemble = getattr(engine.target, "disassemble", None)
    if disassemble is None:
        return describe(engine, writer)
    try:
        code = engine.memory.fetch(writer.pc, writer.size)[: writer.size]
    except GuestFault:
        return f"{writer.pc:#010x}:  cannot be read"
    lines = []
    at = 0
    while at < len(code):
        text, size = disassemble(code[at:], writer.pc + at)
        lines.append(f"{writer.pc + at:#010x}:  {text}")
        at += size
    return "\n".join(lines)


def describe(engine: Engine, writer: BlockWriter) -> str:
    """The records of a block as text: guest pc, handler key, operand words."""
    names = engine.handler_names()
    starts = dict(writer.pcs)
    lines: list[str] = []
    current = ""
    for i, word in enumerate(writer.words):
        if i in starts:
            lines.append(f"{starts[i]:#x}:")
        key = names.get(word)
        if key is not None:
            current = f"    {key}"
            lines.append(current)
        elif lines:
            lines[-1] += f" {word:#x}"
    return "\n".join(lines)


__all__ = ["describe", "guest_code", "show"]
