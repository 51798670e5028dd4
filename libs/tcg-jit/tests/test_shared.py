"""What one program has made of a library serves others, when contents and place are the same."""

from __future__ import annotations

import pytest
from pyqemu.tcg_jit import EngineError
from test_image import close, open_engine, path_of, run
from tiny import ADDI, BNEZ, JR, SYS, Memory, program

MAIN, LIBRARY = 0, 8 * 4096
STEPS = 12
#: A program that calls a library (register 6), and one that does something else before.
FIRST = program((ADDI, 5, 0, 8), (JR, 6)) + program((SYS,))
SECOND = program((ADDI, 2, 2, 40), (ADDI, 5, 0, 12), (JR, 6), (SYS,))


def library(step: int = 1) -> bytes:
    """Blocks that end with a branch to the next, and a return."""
    return b"".join(program((ADDI, 2, 2, step), (BNEZ, 0, -2)) for _ in range(STEPS)) + program((JR, 5))


class Mapped(Memory):
    """A program, and a library behind it."""

    def __init__(self, main: bytes, name: str = "library", code: bytes = b"") -> None:
        super().__init__()
        self.write(MAIN, main)
        self.write(LIBRARY, code or library())
        self.name = name

    def code_origin(self, page: int) -> int:
        return LIBRARY if page >= LIBRARY else 4096

    def library(self, page: int) -> str:
        return self.name if page >= LIBRARY else ""


@pytest.fixture(scope="module")
def handlers(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def place(handlers, request):
    """Two programs of this test's, and a library."""
    name = request.node.name.replace("[", "-").replace("]", "")
    engine = open_engine(handlers, f"{name}-1", Mapped(FIRST, name))
    assert run(engine, x6=LIBRARY)[1][1] == STEPS
    assert engine.stats.blocks > STEPS
    close(engine)
    return name


def test_a_program_that_is_run_first_needs_no_translation_of_a_known_library(handlers, place):
    engine = open_engine(handlers, f"{place}-2", Mapped(SECOND, place))
    assert run(engine, x6=LIBRARY)[1][1] == STEPS + 40
    assert 0 < engine.stats.blocks < 4
    assert engine.stats.image_blocks >= STEPS
    close(engine)
    engine = open_engine(handlers, f"{place}-2", Mapped(SECOND, place))  # it has all of it now
    assert run(engine, x6=LIBRARY)[1][1] == STEPS + 40
    assert engine.stats.blocks == 0
    assert engine.shared is None
    engine.close()


def test_other_contents_under_the_name_are_not_taken_for_it(handlers, place):
    engine = open_engine(handlers, f"{place}-2", Mapped(SECOND, place, library(3)))
    assert run(engine, x6=LIBRARY)[1][1] == 3 * STEPS + 40
    assert engine.stats.image_blocks == 0
    engine.close()


def test_another_name_has_nothing(handlers, place):
    engine = open_engine(handlers, f"{place}-2", Mapped(SECOND, "another"))
    assert run(engine, x6=LIBRARY)[1][1] == STEPS + 40
    assert engine.stats.image_blocks == 0
    engine.close()


def test_only_what_has_run_goes_into_the_programs_own_image(handlers, place):
    engine = open_engine(handlers, f"{place}-2", Mapped(SECOND, place))
    last = LIBRARY + 8 * STEPS
    assert run(engine, x6=last)[1][1] == 40
    assert engine.stats.image_blocks >= STEPS
    close(engine)
    engine = open_engine(handlers, f"{place}-2", Mapped(SECOND, place))
    assert run(engine, x6=last)[1][1] == 40
    assert engine.stats.blocks == 0
    assert engine.stats.image_blocks < STEPS
    engine.close()


def test_what_several_programs_have_run_is_there_for_all(handlers, place):
    more = library() + b"".join(program((ADDI, 3, 3, 1), (BNEZ, 0, -2)) for _ in range(STEPS)) + program((JR, 5))
    name = f"{place}-more"
    for number, start in enumerate((LIBRARY, LIBRARY + 8 * STEPS + 4)):
        engine = open_engine(handlers, f"{place}-{number}", Mapped(FIRST, name, more))
        run(engine, x6=start)
        assert engine.stats.blocks > STEPS
        close(engine)
    engine = open_engine(handlers, f"{place}-both", Mapped(FIRST, name, more))
    assert run(engine, x6=LIBRARY)[1][1:3] == [STEPS, 0]
    assert run(engine, x6=LIBRARY + 8 * STEPS + 4)[1][1:3] == [0, STEPS]
    assert engine.stats.blocks < 4
    engine.close()


@pytest.mark.parametrize("damage", ["empty", "cut", "flip", "gone"])
def test_damage_is_ignored(handlers, place, damage):
    path = path_of(handlers, f"{place}-1").parent.parent / "regions-shared" / f"{place}.img"
    data = bytearray(path.read_bytes())
    if damage == "gone":
        path.unlink()
    else:
        if damage == "cut":
            del data[-100:]
        elif damage == "flip":
            data[len(data) // 2] ^= 64
        path.write_bytes(b"" if damage == "empty" else data)
    engine = open_engine(handlers, f"{place}-2", Mapped(SECOND, place))
    assert run(engine, x6=LIBRARY)[1][1] == STEPS + 40
    assert engine.stats.image_blocks == 0
    close(engine)
    engine = open_engine(handlers, f"{place}-3", Mapped(FIRST, place))  # made anew
    run(engine, x6=LIBRARY)
    assert engine.stats.image_blocks >= STEPS
    engine.close()


def test_a_library_that_is_written_to_is_translated_again(handlers, place):
    memory = Mapped(SECOND, place)
    engine = open_engine(handlers, f"{place}-2", memory)
    assert run(engine, x6=LIBRARY)[1][1] == STEPS + 40
    engine.invalidate(LIBRARY, 4096)  # and the page may be written now
    memory.write(LIBRARY, library(5))
    assert run(engine, x6=LIBRARY)[1][1] == 5 * STEPS + 40
    engine.close()


def test_a_folder_that_cannot_be_used_is_none(handlers, place, monkeypatch):
    """A guest may have another user's id by the time that it comes to new code."""
    engine = open_engine(handlers, f"{place}-2", Mapped(SECOND, place))

    def refuse(folder, program):
        raise EngineError("belongs to somebody else")

    monkeypatch.setattr("pyqemu.tcg_jit.cache.program_folder", refuse)
    assert run(engine, x6=LIBRARY)[1][1] == STEPS + 40
    assert engine.stats.image_blocks == 0
    monkeypatch.undo()
    close(engine)
