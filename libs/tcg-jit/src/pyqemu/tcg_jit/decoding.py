"""Translation of guest code in native code: what ``ScalarTarget.translate`` and ``BlockWriter`` of Python do, block after block.

The functions below are compiled with a target's decoder (``restricted``) and never called as Python, but by the tests.  The decoder gives
``find(word, bits)`` (row or -1), ``plan(row, word, out, more)`` (operand words to ``out``; displacements of addresses, and behind all of
them that of the label, to ``more``; what it returns is a variant of the row's handler, ``PLAN_WORDS``, ``PLAN_ADDRESSES``, or -1),
``BASE[row]`` (number of the row's first slot), ``unit_at(place)``, ``word_at(place, bits)``, ``length(unit)``.

Blocks lie one behind the other in memory for records; a table has 32 bytes for each, in the same order, and another, of numbers, finds
them by pc.  What cannot be done here (instructions that are none, the end of the code at hand, handlers that do not exist yet) is left to
Python: a block is either made as Python would make it, or not at all.  A *slot* is what Python has said of one handler: address, and flags.
"""

from __future__ import annotations

from pyqemu.tcg_ir.slots import (
    BRANCH_FLOW,
    COMPUTED_FLOW,
    EMPTY,
    FIRST_SHIFT,
    FLOW,
    GO_ON_FLOW,
    JUMP_FLOW,
    NEXT_FLOW,
    NEXT_PC,
    OTHERS_SHIFT,
    OWN_PC,
    PLAN_ADDRESSES,
    PLAN_WORDS,
    PYTHON,
    SECOND_SHIFT,
    SLOT_SIZE,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    # Of a target's decoder (``decoder_program`` of the framework), and of ``restricted``.
    BASE: tuple[int, ...] = ()
    PC_SHIFT = UNIT_BYTES = 0

    def find(word: int, bits: int) -> int: ...
    def plan(row: int, word: int, out: int, more: int) -> int: ...
    def length(unit: int) -> int: ...
    def unit_at(place: int) -> int: ...
    def word_at(place: int, bits: int) -> int: ...
    def below(a: int, b: int) -> bool: ...
    def load32(place: int) -> int: ...
    def load64(place: int) -> int: ...
    def store32(place: int, value: int) -> None: ...
    def store64(place: int, value: int) -> None: ...

#: What is called from Python.
ROUTINES: Final = ("build", "lookup", "drop", "settle", "entered")
#: Stands with them in their segment: not a place but the number of slots.
SLOT_COUNT: Final = "slots"

#: Words of the block that says what there is and takes results, as byte offsets.
CODE: Final = 0  # host address of the guest code at hand,
LOW: Final = 8  # guest address of its first byte,
SIZE: Final = 16  # and its size
NEXT: Final = 24  # memory for records: from here
END: Final = 32  # to here
TABLE: Final = 40  # blocks,
COUNT: Final = 48  # how many there are,
MOST: Final = 56  # and may be
PLACES: Final = 64  # numbers of blocks plus one (u32), found by pc,
PLACES_MASK: Final = 72  # a power of two, minus one
HEAD: Final = 80  # handlers: ``head``,
JUMP: Final = 88  # ``jump``,
LINK: Final = 96  # ``link``
HOT: Final = 104  # count for heads
SLOTS: Final = 112
PAIRS: Final = 120  # handlers of fused pairs, by the numbers of first and second
QUEUE: Final = 128  # room for QUEUE_SIZE addresses
MORE: Final = 136  # room for displacements
WHY: Final = 144  # why there is no block: LEAVE, NO_SLOT, NO_PAIR
WHERE: Final = 152  # the slot or pair that Python should fill in,
WORD: Final = 160  # for this instruction (word << 8 | bits)
SECOND: Final = 168  # and this one
PIECES: Final = 176  # results of a block: as in the table, without the flag,
RETURNS: Final = 184  # where its call returns to, or -1,
TAKEN: Final = 192  # pcs that may follow, or -1,
FALL: Final = 200
INSNS: Final = 208  # instructions of all blocks that ``build`` has made
SCRATCH: Final = 216  # room for MOST_INSNS numbers (u32)
LINKS_LOG: Final = 224  # links that generated code has set by itself: pairs, address of the link and of its record,
LINKS_MADE: Final = 232  # and how many; what is above MOST_LINKS has not been written down and not been set
CONTROL_SIZE: Final = 240
MOST_LINKS: Final = 1 << 16

#: Why not.
LEAVE: Final = 0
NO_SLOT: Final = 1
NO_PAIR: Final = 2

QUEUE_SIZE: Final = 64
#: Displacements of addresses, then that of the label.
MOST_ADDRESSES: Final = 7

# An entry of the table: address of the head, pc, where a call returns to, and in one word: bytes of guest code, number of the word with a
# computed jump's target plus one, number of the first word that is a link, number of links, of words, of instructions, whether a computed
# jump has led there by way of these tables, whether it is dropped.  Behind the records lies a u32 for each instruction: number of its first
# word, distance of its pc.
ENTRY_SIZE: Final = 32
ENTRY_PIECES: Final = 24  # where the last word is
COMPUTED_AT: Final = 12
LINKS_AT: Final = 25
LINK_COUNT_AT: Final = 38
WORDS_AT: Final = 40
INSNS_AT: Final = 53
INSNS_MASK: Final = 0x1FF
PLACE_SHIFT: Final = 16
NUMBER_MASK: Final = 0x1FFF
SIZE_MASK: Final = 0xFFF
SOUGHT_BIT: Final = 62
DROPPED: Final = 1 << 63

PAGE: Final = 4096
#: Bytes of guest code in one block at most, and of its records.
CHUNK: Final = 256
MOST_INSNS: Final = CHUNK + 2
MOST_RECORDS: Final = 1 << 15
HEAD_WORDS: Final = 4
#: Words from a link to its record: of a jump's, of a branch's.
JUMP_RECORD: Final = 1
TAKEN_RECORD: Final = 2
FALL_RECORD: Final = 5


def place_of(s: int, pc: int) -> int:
    """Where the number of the block for ``pc`` is looked for first."""
    return ((pc >> PC_SHIFT) + (pc >> 20) * 0x9E37) & load64(s + PLACES_MASK)


def lookup(s: int, pc: int) -> int:
    """The entry of the block for ``pc``, 0 when there is none."""
    places = load64(s + PLACES)
    table = load64(s + TABLE)
    mask = load64(s + PLACES_MASK)
    at = place_of(s, pc)
    while 1:
        number = load32(places + 4 * at)
        if number == 0:
            return 0
        entry = table + ENTRY_SIZE * (number - 1)
        if load64(entry + 8) == pc:
            if load64(entry + ENTRY_PIECES) >> 63 == 0:
                return entry
        at = (at + 1) & mask
    return 0


def link_to(out: int, at: int, pc: int, first: int, s: int) -> int:
    """A ``link`` record for ``pc`` at word ``at``; the link itself is word ``first``."""
    store64(out + 8 * at, load64(s + LINK))
    store64(out + 8 * at + 8, pc)
    store64(out + 8 * at + 16, out + 8 * first)
    return 0


def one_jump(s: int, out: int, at: int, pc: int) -> int:
    """Records from word ``at`` on that go to the block at ``pc``; the number of words."""
    store64(out + 8 * at, load64(s + JUMP))
    store64(out + 8 * at + 8, out + 8 * (at + 2))
    link_to(out, at + 2, pc, at + 1, s)
    store64(s + PIECES, (at + 1) << LINKS_AT | 1 << LINK_COUNT_AT)
    return at + 5


def two_links(s: int, out: int, at: int, taken: int, fall: int) -> int:
    """The words behind a branch's operands; the number of words."""
    store64(out + 8 * at, out + 8 * (at + TAKEN_RECORD))
    store64(out + 8 * at + 8, out + 8 * (at + FALL_RECORD))
    link_to(out, at + TAKEN_RECORD, taken, at, s)
    link_to(out, at + FALL_RECORD, fall, at + 1, s)
    store64(s + PIECES, at << LINKS_AT | 2 << LINK_COUNT_AT)
    store64(s + TAKEN, taken)
    store64(s + FALL, fall)
    return at + 8


def finish(s: int, words: int, size: int, insns: int) -> int:
    """The block is whole."""
    store64(s + PIECES, load64(s + PIECES) | size | words << WORDS_AT | insns << INSNS_AT)
    return words


def want(s: int, why: int, where: int, word: int, second: int) -> int:
    """Python has to say something first."""
    store64(s + WHY, why)
    store64(s + WHERE, where)
    store64(s + WORD, word)
    store64(s + SECOND, second)
    return 0


def block(s: int, pc: int, out: int) -> int:
    """The block at ``pc``, with its records at ``out``; the number of words, 0 when there is none (WHY)."""
    low = load64(s + LOW)
    size = load64(s + SIZE)
    code = load64(s + CODE)
    more = load64(s + MORE)
    slots = load64(s + SLOTS)
    places = load64(s + SCRATCH)
    store64(s + WHY, LEAVE)
    store64(s + PIECES, 0)
    store64(s + RETURNS, -1)
    store64(s + TAKEN, -1)
    store64(s + FALL, -1)
    start = pc - low
    if start & UNIT_BYTES - 1:
        return 0
    at = start
    stop = start + CHUNK
    cut = 0
    if below(size, stop):
        stop = size
        cut = 1
    store64(out, load64(s + HEAD))
    store64(out + 8, load64(s + HOT))
    store64(out + 16, pc)
    store64(out + 24, 0)
    n = HEAD_WORDS
    insns = 0
    while 1:
        here = at
        bits = 0
        if not below(stop, at + UNIT_BYTES):
            bits = length(unit_at(code + at))
            if below(stop, at + (bits >> 3)):
                bits = 0
        if bits == 0:
            if cut or here == start:
                return 0
            n = one_jump(s, out, n, low + here)
            store64(s + TAKEN, low + here)
            return finish(s, n, here - start, insns)
        word = word_at(code + at, bits)
        row = find(word, bits)
        if row < 0:
            return 0
        q = out + 8 * n + 8
        got = plan(row, word, q, more)
        if got < 0:
            return 0
        slot = slots + SLOT_SIZE * (BASE[row] + (got & 0xFFFF_FFFF))
        flags = load64(slot + 8)
        if flags == 0:
            return want(s, NO_SLOT, slot, word << 8 | bits, 0)
        if flags & PYTHON:
            return 0
        store32(places + 4 * insns, n | (here - start) << PLACE_SHIFT)
        insns += 1
        q += 8 * (got >> PLAN_WORDS & 0xFF)
        at += bits >> 3
        if flags & OWN_PC:
            store64(q, low + here)
            q += 8
        if flags & NEXT_PC:
            store64(q, low + at)
            q += 8
        addresses = got >> PLAN_ADDRESSES & 0xFF
        i = 0
        while i < addresses:
            store64(q, low + here + load64(more + 8 * i))
            q += 8
            i += 1
        label = low + here + load64(more + 8 * addresses)
        flow = flags & FLOW
        if flow == NEXT_FLOW:
            if flags >> FIRST_SHIFT & 0xFF:
                if below(stop, at + UNIT_BYTES):
                    if cut:
                        return 0
                elif length(unit_at(code + at)) == 8 * UNIT_BYTES:
                    second = unit_at(code + at)
                    row = find(second, 8 * UNIT_BYTES)
                    got = -1
                    if not row < 0:
                        got = plan(row, second, q, more)
                    if not got < 0:
                        other = slots + SLOT_SIZE * (BASE[row] + (got & 0xFFFF_FFFF))
                        others = load64(other + 8)
                        if others == 0:
                            return want(s, NO_SLOT, other, second << 8 | 8 * UNIT_BYTES, 0)
                        if others >> SECOND_SHIFT & 0xFF:
                            pair = load64(s + PAIRS) + 8 * ((flags >> FIRST_SHIFT & 0xFF) << 8 | (others >> SECOND_SHIFT & 0xFF))
                            handler = load64(pair)
                            if handler == 0:
                                return want(s, NO_PAIR, pair, word << 8 | bits, second << 8 | 8 * UNIT_BYTES)
                            store64(out + 8 * n, handler)
                            store32(places + 4 * insns, n | (at - start) << PLACE_SHIFT)
                            q += 8 * (got >> PLAN_WORDS & 0xFF)
                            n = (q - out) >> 3
                            taken = low + at + load64(more)
                            at += UNIT_BYTES
                            n = two_links(s, out, n, taken, low + at)
                            return finish(s, n, at - start, insns + 1)
            store64(out + 8 * n, load64(slot))
            n = (q - out) >> 3
            continue
        if (flags & NEXT_PC) and flow in (JUMP_FLOW, COMPUTED_FLOW):
            store64(s + RETURNS, low + at)
        if flow == JUMP_FLOW:
            if not flags & EMPTY:
                store64(out + 8 * n, load64(slot))
                n = (q - out) >> 3
            n = one_jump(s, out, n, label)
            store64(s + TAKEN, label)
            store64(s + FALL, load64(s + RETURNS))
            return finish(s, n, at - start, insns)
        store64(out + 8 * n, load64(slot))
        n = (q - out) >> 3
        if flow == BRANCH_FLOW:
            n = two_links(s, out, n, label, low + at)
        elif flow == COMPUTED_FLOW:
            store64(s + PIECES, (n + 1) << COMPUTED_AT)
            i = 0
            while i < 1 + (flags >> OTHERS_SHIFT & 0xFF):
                store64(out + 8 * n, 0)
                n += 1
                i += 1
            store64(s + FALL, load64(s + RETURNS))
        elif flow == GO_ON_FLOW:
            store64(s + FALL, low + at)
        return finish(s, n, at - start, insns)
    return 0


def know(s: int, pc: int, base: int, pieces: int) -> int:
    """Another block in the tables; its entry."""
    number = load64(s + COUNT)
    entry = load64(s + TABLE) + ENTRY_SIZE * number
    store64(entry, base)
    store64(entry + 8, pc)
    store64(entry + 16, load64(s + RETURNS))
    store64(entry + ENTRY_PIECES, pieces)
    store64(s + COUNT, number + 1)
    places = load64(s + PLACES)
    mask = load64(s + PLACES_MASK)
    at = place_of(s, pc)
    while load32(places + 4 * at):
        at = (at + 1) & mask
    store32(places + 4 * at, number + 1)
    return entry


def connect(s: int, entry: int) -> int:
    """Set the links of a block to those blocks that there are."""
    pieces = load64(entry + ENTRY_PIECES)
    count = pieces >> LINK_COUNT_AT & 3
    word = load64(entry) + 8 * (pieces >> LINKS_AT & NUMBER_MASK)
    i = 0
    while i < count:
        record = word + 8 * (JUMP_RECORD if count == 1 else TAKEN_RECORD + 2 * i)
        found = lookup(s, load64(record + 8))
        if found:
            store64(word, load64(found))
        word += 8
        i += 1
    return 0


def copy(to: int, source: int, count: int) -> int:
    """``count`` numbers of 32 bits."""
    i = 0
    while i < count:
        store32(to + 4 * i, load32(source + 4 * i))
        i += 1
    return 0


def build(s: int, pc: int, wanted: int) -> int:
    """Up to ``wanted`` blocks: the one at ``pc``, and those that are known to follow and begin in the page of ``pc``.

    The number of blocks made; 0 when that at ``pc`` cannot be made (WHY).  They are the last ones of the table."""
    queue = load64(s + QUEUE)
    first = load64(s + COUNT)
    low = load64(s + LOW)
    store64(queue, pc)
    have = 1
    done = 0
    made = 0
    total = 0
    while done < have and made < wanted:
        at = load64(queue + 8 * done)
        done += 1
        if lookup(s, at) == 0:
            out = load64(s + NEXT)
            if below(load64(s + END), out + MOST_RECORDS) or not load64(s + COUNT) < load64(s + MOST):
                break
            words = block(s, at, out)
            if words:
                know(s, at, out, load64(s + PIECES))
                insns = load64(s + PIECES) >> INSNS_AT & INSNS_MASK
                copy(out + 8 * words, load64(s + SCRATCH), insns)
                store64(s + NEXT, out + 8 * words + (4 * insns + 7 & -8))
                made += 1
                total += insns
                after = load64(s + FALL)
                if below(after - low, PAGE) and have < QUEUE_SIZE:
                    store64(queue + 8 * have, after)
                    have += 1
                after = load64(s + TAKEN)
                if below(after - low, PAGE) and have < QUEUE_SIZE:
                    store64(queue + 8 * have, after)
                    have += 1
            elif made == 0:
                return 0
    table = load64(s + TABLE)
    i = first
    while i < load64(s + COUNT):
        connect(s, table + ENTRY_SIZE * i)
        i += 1
    store64(s + INSNS, total)
    return made


def drop(s: int, low: int, high: int, resume: int, number: int, count: int) -> int:
    """Put those of ``count`` blocks that have code in ``[low, high)`` out of use: their heads get the handler ``resume``; how many."""
    entry = load64(s + TABLE) + ENTRY_SIZE * number
    end = entry + ENTRY_SIZE * count
    dropped = 0
    while below(entry, end):
        pieces = load64(entry + ENTRY_PIECES)
        pc = load64(entry + 8)
        if pieces >> 63 == 0 and below(pc, high) and below(low, pc + (pieces & SIZE_MASK)):
            store64(entry + ENTRY_PIECES, pieces | DROPPED)
            store64(load64(entry), resume)
            dropped += 1
        entry += ENTRY_SIZE
    return dropped


def settle(s: int, resume: int) -> int:
    """Make no block's links lead to blocks out of use."""
    entry = load64(s + TABLE)
    end = entry + ENTRY_SIZE * load64(s + COUNT)
    while below(entry, end):
        disconnect(entry, resume)
        entry += ENTRY_SIZE
    return 0


def disconnect(entry: int, resume: int) -> int:
    """Links of a block that lead to heads out of use lead to their records again."""
    pieces = load64(entry + ENTRY_PIECES)
    count = pieces >> LINK_COUNT_AT & 3
    word = load64(entry) + 8 * (pieces >> LINKS_AT & NUMBER_MASK)
    i = 0
    while i < count:
        if load64(load64(word)) == resume:
            store64(word, word + 8 * (JUMP_RECORD if count == 1 else TAKEN_RECORD + 2 * i))
        word += 8
        i += 1
    return 0


def entered(s: int, out: int) -> int:
    """The numbers (u32) of the blocks in use that have run go to ``out``, unless that is 0; how many they are."""
    entry = load64(s + TABLE)
    count = load64(s + COUNT)
    untouched = load64(s + HOT)
    number = 0
    found = 0
    while number < count:
        if load64(entry + ENTRY_PIECES) >> 63 == 0 and load64(load64(entry) + 8) != untouched:
            if out:
                store32(out + 4 * found, number)
            found += 1
        entry += ENTRY_SIZE
        number += 1
    return found
