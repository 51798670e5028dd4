"""What stands in for parts of the standard library on the way of every command: the same, but quicker to import."""

from __future__ import annotations

import copy
import pickle
import random
import threading
import time
import typing
from array import array

import pytest
from pyqemu.block import Node
from pyqemu.block.formats.qcow2.mapping import COPIED, OFFSET_MASK, ZERO_FLAG, plain_extents
from pyqemu.block.named import NamedTuple
from pyqemu.block.node import ALLOCATED, DATA, ZERO
from pyqemu.block.protocols.memory import MemoryDriver
from pyqemu.block.rangelock import RangeLock
from pyqemu.block.sync import Condition


class Ours(NamedTuple):
    """Text."""

    first: int
    second: str = "x"
    third: list[int] | None = None

    def double(self) -> int:
        return 2 * self.first

    @property
    def length(self) -> int:
        return len(self.second)


class Theirs(typing.NamedTuple):
    """Text."""

    first: int
    second: str = "x"
    third: list[int] | None = None


class One(NamedTuple):
    only: int


@pytest.mark.parametrize("arguments", [((1,), {}), ((1, "y", [2]), {}), ((), {"first": 3, "third": []}), ((4,), {"second": "zz"})])
def test_named_tuples_are_the_usual_ones(arguments: tuple[tuple[typing.Any, ...], dict[str, typing.Any]]) -> None:
    words, named = arguments
    ours, theirs = Ours(*words, **named), Theirs(*words, **named)
    assert tuple(ours) == tuple(theirs)
    assert ours == theirs
    assert hash(ours._replace(third=None)) == hash(theirs._replace(third=None))
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert ours._asdict() == theirs._asdict()
    assert ours._fields == theirs._fields == Ours.__match_args__
    assert ours._replace(first=9)[1:] == theirs._replace(first=9)[1:]
    assert Ours._make([7, 8, 9]) == Theirs._make([7, 8, 9])
    assert (ours.double(), ours.length, ours.second) == (2 * ours[0], len(ours[1]), theirs.second)
    again = pickle.loads(pickle.dumps(ours))
    assert type(again) is type(copy.copy(ours)) is Ours
    assert again == ours
    match ours:
        case Ours(first, second):
            assert (first, second) == ours[:2]


def test_named_tuples_refuse_what_the_usual_ones_do() -> None:
    for kind in (Ours, Theirs):
        made: typing.Any = kind
        with pytest.raises(TypeError):
            made()
        with pytest.raises(TypeError):
            made(1, 2, 3, 4)
        with pytest.raises(TypeError):
            made(1, fourth=2)
        with pytest.raises(TypeError):
            made._make([1])
        with pytest.raises(ValueError, match="fourth"):
            made(1)._replace(fourth=2)
        with pytest.raises(AttributeError):
            made(1).first = 2
        with pytest.raises(AttributeError):
            made(1).other = 2
    assert One(5) == (5,)
    assert Ours.__doc__ == "Text."
    assert Ours.__module__ == __name__


def test_a_condition_wakes_everybody_and_nobody_too_early() -> None:
    condition, state, seen = Condition(), [0], []

    def wait(level: int) -> None:
        with condition.lock:
            while state[0] < level:
                condition.wait()
            seen.append(level)

    threads = [threading.Thread(target=wait, args=(level,)) for level in (3, 1, 2, 2, 3, 1)]
    for thread in threads:
        thread.start()
    for level in (1, 2, 3):
        time.sleep(0.05)
        assert all(one < level for one in seen)
        with condition.lock:
            state[0] = level
            condition.notify_all()
    for thread in threads:
        thread.join(10)
    assert sorted(seen) == [1, 1, 2, 2, 3, 3]


def test_ranges_exclude_each_other_only_where_they_overlap() -> None:
    lock, inside, worst = RangeLock(), [0] * 16, [0]
    guard = threading.Lock()

    def work(start: int, end: int) -> None:
        for _ in range(200):
            with lock.hold(start, end):
                with guard:
                    for place in range(start, end):
                        inside[place] += 1
                        worst[0] = max(worst[0], inside[place])
                with guard:
                    for place in range(start, end):
                        inside[place] -= 1

    threads = [threading.Thread(target=work, args=one) for one in ((0, 8), (4, 12), (8, 16), (15, 16), (0, 1))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert worst == [1]
    assert inside == [0] * 16
    with lock.hold(0, 4), lock.hold(4, 8), pytest.raises(ZeroDivisionError), lock.hold(8, 9):
        _ = 1 / 0
    with lock.hold(0, 16):
        pass


def test_runs_of_table_entries_end_where_they_end() -> None:
    dice, node = random.Random(4), Node(MemoryDriver())
    for _ in range(300):
        table = array("Q")
        host = 0
        while len(table) < 600:
            kind, count = dice.choice([0, ZERO_FLAG, COPIED | ZERO_FLAG, COPIED]), dice.choice([1, 2, 31, 32, 33, 200])
            for _ in range(count):
                host += 65536
                table.append(kind | host if kind == COPIED or (kind == COPIED | ZERO_FLAG and count == 33) else kind & ZERO_FLAG)
        first = dice.randrange(len(table))
        last = dice.randrange(first, len(table)) + 1
        position = first << 16
        for extent in plain_extents(table, first, last, position, 16, node, 0):
            assert extent.offset == position
            for number in range(extent.length >> 16):
                entry = table[(position >> 16) + number]
                status = ZERO | ALLOCATED if entry & ZERO_FLAG else DATA | ALLOCATED if entry else 0
                assert extent.status == status
                assert (extent.host or 0) + (number << 16 if extent.host else 0) == entry & OFFSET_MASK
            position += extent.length
        assert position == last << 16
