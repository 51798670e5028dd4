"""Programs in C and C++ for every CPU with a cross compiler, under ``qemu-cli user``, do what they do natively.

``guest_programs`` describes the headers of the programs in ``c/``.  The default matrix has every program on every CPU, a third of them in
several builds and, turn about, in one forced mode of the engine on one CPU and in another on the next.
Options: ``--guest-matrix=full`` runs every build in every mode of the engine; ``--guest-emulator=qemu-user`` runs Debian's emulator
instead of ours and so tests the programs themselves, ``--bless`` with it records expectations.
"""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

import pytest
from guest_programs import (
    CPUS,
    MODES,
    NATIVE,
    Build,
    Builder,
    Cpu,
    GuestError,
    Outcome,
    Program,
    difference,
    emulator,
    missing,
    parse,
    programs,
    run,
)

PROGRAMS = programs()
CPU_BY_NAME = {cpu.name: cpu for cpu in CPUS}

#: (program, CPU) -> what is wrong in the emulator.  A program here that passes fails the test: take it off the list then.
KNOWN_BUGS: dict[tuple[str, str], str] = {}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" not in metafunc.fixturenames:
        return
    full = metafunc.config.getoption("--guest-matrix") == "full"
    ours = metafunc.config.getoption("--guest-emulator") == "ours"
    cases = [
        pytest.param((program, cpu, build, mode), id=f"{program.name}-{cpu.name}-{build}-{mode}")
        for n, program in enumerate(PROGRAMS)
        for c, cpu in enumerate(CPUS)
        if cpu.name in (program.cpus or CPU_BY_NAME)
        for number, build in enumerate(program.builds(full))
        for mode in MODES
        if mode == "mixed" or (ours and (full or (program.forced and number == 0 and mode == ("tier0", "tier1")[(n + c) % 2])))
    ]
    metafunc.parametrize("case", cases)


@pytest.fixture(scope="session")
def builder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Builder:
    """One build cache for the session, also when it has several worker processes."""
    named = request.config.getoption("--guest-builds")
    base = tmp_path_factory.getbasetemp()
    workers = hasattr(request.config, "workerinput")
    return Builder(Path(named) if named else (base.parent if workers else base) / "guest-builds")


@cache
def _native_outcome(builder: Builder, program: Program, build: Build, scratch: Path) -> Outcome:
    scratch.mkdir()
    return run(program, builder.build(program, NATIVE, build), [], scratch, {})


@cache
def can_run(cpu: Cpu) -> bool:
    from pyqemu.linux_user.guests import GUESTS

    return cpu.machine in GUESTS


@pytest.fixture(scope="session")
def native(builder: Builder, tmp_path_factory: pytest.TempPathFactory):
    """What a program does on this machine: each build is run once in a process."""
    scratch = tmp_path_factory.mktemp("native")
    return lambda program, build: _native_outcome(builder, program, build, scratch / f"{program.name}-{build}")


def test_program(case, builder, native, tmp_path, request) -> None:
    program, cpu, build, mode = case
    kind = request.config.getoption("--guest-emulator")
    if reason := missing(program, cpu, build):
        pytest.skip(reason)
    if kind == "qemu-user" and (reason := program.peer.get("", program.peer.get(cpu.name, ""))):
        pytest.skip(f"qemu-user: {reason}")
    if kind == "qemu-user" and not shutil.which(emulator(kind, cpu)[0]):
        pytest.skip(f"qemu-{cpu.name} is not installed")
    if kind == "ours" and not can_run(cpu):
        pytest.skip(f"qemu-cli runs no {cpu.name} programs yet")
    executable = builder.build(program, cpu, build)
    patience = {"tier1": 4.0, "early": 20.0}.get(mode, 1.0)  # compiling is part of these runs
    try:
        got = run(program, executable, emulator(kind, cpu), tmp_path, MODES[mode], patience)
        if program.oracle == "native":
            wanted = native(program, build)
        else:
            file = program.expected_file(cpu)
            if request.config.getoption("--bless") and kind == "qemu-user":
                file = program.source.with_name(f"{program.name}.{cpu.name}.expected")
                file.write_bytes(got.stdout)
            wanted = Outcome(0, file.read_bytes(), b"")
        problem = difference(wanted, got)
        if not problem and kind == "ours" and got.status >= 0 and got.stderr != wanted.stderr:
            problem = f"standard error is {got.stderr!r} instead of {wanted.stderr!r}"
    except GuestError as error:
        problem = str(error)
    bug = KNOWN_BUGS.get((program.name, cpu.name)) if kind == "ours" else None
    if bug:
        if not problem:
            pytest.fail(f"{program.name} passes on {cpu.name}: remove it from KNOWN_BUGS")
        pytest.xfail(bug)
    assert not problem, f"{program.name} on {cpu.name}, {build}, {mode}: {problem}"


def test_there_are_as_many_programs_as_promised() -> None:
    assert len(PROGRAMS) >= 64
    assert {name for name, _ in KNOWN_BUGS} <= {program.name for program in PROGRAMS}
    # a third of them, the ones with the most to lose, in the engine's forced modes
    assert len(PROGRAMS) <= 3 * sum(program.forced for program in PROGRAMS) <= 2 * len(PROGRAMS)


def test_every_expectation_belongs_to_a_program() -> None:
    names = {program.name for program in PROGRAMS if program.oracle == "expected"}
    assert {path.name.split(".")[0] for path in (Path(__file__).parent / "c").glob("*.expected")} == names


@pytest.mark.parametrize(
    ("header", "complaint"),
    [
        ("// guest: link=dynamci", "link ['dynamci'] is none of"),
        ("// guest: colour=red", "unknown keys ['colour']"),
        ("// guest: cpus=pdp11", "cpus ['pdp11'] is none of"),
        ("// guest: opt=O2 opt=O3", "comes twice"),
        ("// guest: oracle=hearsay", "oracle is native or expected"),
    ],
)
def test_headers_are_checked(header: str, complaint: str, tmp_path: Path) -> None:
    source = tmp_path / "odd.c"
    source.write_text(header + "\nint main(void) { return 0; }\n")
    with pytest.raises(GuestError) as caught:
        parse(source)
    assert complaint in str(caught.value) and "odd.c" in str(caught.value)


def test_a_different_outcome_is_noticed() -> None:
    one = Outcome(0, b"a\nb\n", b"")
    assert difference(one, one) == ""
    assert "line 2" in difference(one, Outcome(0, b"a\nc\n", b""))
    assert "line 3" in difference(one, Outcome(0, b"a\nb\nc\n", b""))
    assert "status -11" in difference(one, Outcome(-11, b"a\nb\n", b""))
