"""Tags in addresses: bits that the guest's CPU ignores, where the host knows no such thing.

Handlers access host memory at ``gbase`` plus the guest's address, whatever that is: an address with a tag faults.  The record then gets
another handler with the same operands, one that takes the tag away (``Target.untagged``), and is executed again; so do the other accesses
of its block.  A region whose access faulted so is given up for good, and the accesses of all its blocks get these handlers: the next region
of them is made of these.  Code that never sees a tag never pays for them.  Not on the start-up path.
"""

from __future__ import annotations

from struct import unpack

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .block import Block
    from .engine import Engine


def ignore_tags(engine: Engine, ip: int, host_pc: int) -> bool:
    """The access of the record at ``ip`` has faulted at an address that is none or has a tag: whether to execute the record again.

    ``host_pc``: of the fault.  Another thread may have had the same fault, and changed the record since: what counts is whose code it was.
    Raises ``CompileError``.
    """
    target = engine.target
    untagged = target.untagged  # type: ignore[attr-defined]
    with engine._lock:
        regions = engine.regions
        region = regions.region_at(host_pc) if regions is not None else None
        if region is None:
            executed = _handler_of(engine, host_pc)
        else:
            assert regions is not None
            executed = regions.key_at(region, host_pc)
        if not untagged(executed):
            return False
        block = engine.block_of(ip)
        blocks = [] if block is None else [block]
        if region is not None and regions is not None:
            blocks += regions.give_up(region)
        _exchange(engine, blocks)
        return True


def _handler_of(engine: Engine, host_pc: int) -> str:
    """Key of the handler whose code ``host_pc`` is in."""
    return max((address, key) for key, address in engine.handlers.items() if address <= host_pc)[1]


def _exchange(engine: Engine, blocks: list[Block]) -> None:
    """Give all accesses of ``blocks`` handlers that ignore tags."""
    names, handlers, untagged = engine.handler_names(), engine.handlers, engine.target.untagged  # type: ignore[attr-defined]
    found: dict[Block, dict[int, str]] = {}
    for block in dict.fromkeys(blocks):
        relocs = frozenset(block.relocs)
        new = {}
        for number, word in enumerate(unpack(f"<{len(block.raw) >> 3}Q", block.raw)):
            key = untagged(names[word]) if word in names and number not in relocs else ""
            if key:
                new[number] = key
                handlers[key]  # remembered as missing when it is
        found[block] = new
    if handlers.missing:
        engine._resolve_missing()
    for block, new in found.items():
        block.replace_words({number: handlers[key] for number, key in new.items()})
        engine._fresh += 1  # the next run should find them so


__all__ = ["ignore_tags"]
