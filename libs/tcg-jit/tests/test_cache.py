"""The code cache against damage, death and company; every case must end with the right result and without a crash."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pyqemu.tcg_ir.state import EXIT_SYSCALL
from pyqemu.tcg_jit import Engine, cache, prebuild
from pyqemu.tcg_jit.client import CompileClient
from pyqemu.tcg_jit.server import MERGE_ABOVE, CompileServer
from tiny import ADDI, COUNT_DOWN, SYS, Memory, Tiny, program

HERE = Path(__file__).parent

def run_here(folder: Path, argument: str = "") -> Engine:
    """Count down once in this process, with the cache in ``folder``."""
    memory = Memory()
    memory.write(0, COUNT_DOWN)
    with Engine(Tiny(argument), memory, cache_dir=str(folder)) as engine:
        cpu = engine.new_cpu()
        cpu.set("x", 1000, 1)
        assert cpu.run() == EXIT_SYSCALL
        assert cpu.get("x", 1) == 0
    return engine


# The same in a fresh process: prints the number of compile requests and the modules that are loaded.
SCRIPT = """
import sys
from test_cache import run_here
from pathlib import Path
engine = run_here(Path(sys.argv[1]))
print(engine.stats.compile_requests)
"""


def run_there(folder: Path, **options) -> subprocess.Popen:
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), *sys.path])}
    return subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(folder)], env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options
    )


def finish(process: subprocess.Popen) -> str:
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    return out.strip()


@pytest.fixture
def filled(tmp_path):
    assert finish(run_there(tmp_path)) == "1"
    return tmp_path


def segments(root: Path) -> list[Path]:
    return sorted(root.glob("*/*.seg"))


def test_the_second_process_compiles_nothing(filled):
    assert finish(run_there(filled)) == "0"


def test_segment_round_trip(tmp_path):
    symbols = {"a": 0, "b:W,L": 64, "c\u00e9": 4096}
    path = cache.write_segment(str(tmp_path), "x", b"\x90" * 5000, symbols)
    segment = cache.open_segment(path)
    assert segment is not None
    assert dict(zip(segment.names, segment.offsets, strict=True)) == symbols
    assert os.pread(segment.fd, 5000, segment.code_offset) == b"\x90" * 5000
    assert segment.code_offset % 4096 == 0
    segment.close()


def test_every_damaged_byte_and_every_truncation_is_noticed(tmp_path):
    path = Path(cache.write_segment(str(tmp_path), "x", bytes(range(256)) * 8, {"a": 0, "b": 64}))
    good = path.read_bytes()
    rng = random.Random(1)
    interesting = [*range(64), *(rng.randrange(len(good)) for _ in range(200))]
    for at in interesting:
        damaged = bytearray(good)
        damaged[at] ^= 1 << rng.randrange(8)
        path.write_bytes(damaged)
        assert cache.open_segment(str(path)) is None, at
    for size in [*range(64), *(rng.randrange(len(good)) for _ in range(100))]:
        path.write_bytes(good[:size])
        assert cache.open_segment(str(path)) is None, size


@pytest.mark.parametrize("damage", ["truncate", "zero", "garbage", "empty", "directory"])
def test_damaged_files_are_replaced_by_compiling_again(filled, damage):
    for path in segments(filled):
        data = path.read_bytes()
        if damage == "directory":
            path.unlink()
            path.mkdir()
            continue
        path.write_bytes(
            {"truncate": data[: len(data) // 2], "zero": bytes(len(data)), "garbage": os.urandom(len(data)), "empty": b""}[damage]
        )
    assert int(finish(run_there(filled))) == 1


def test_two_processes_fill_one_cache_at_once(tmp_path):
    processes = [run_there(tmp_path) for _ in range(3)]
    for process in processes:
        finish(process)
    assert finish(run_there(tmp_path)) == "0"
    assert all(cache.open_segment(str(path)) is not None for path in segments(tmp_path))
    assert not list(tmp_path.glob("*/*.tmp"))


def test_a_killed_compile_process_is_replaced(tmp_path):
    memory = Memory()
    memory.write(0, COUNT_DOWN)
    memory.write(4096, program((ADDI, 2, 2, 7), (SYS,)))
    with Engine(Tiny(), memory, cache_dir=str(tmp_path)) as engine:
        client = engine.start_compiler()
        client.compile(["head"])  # now it certainly runs
        os.kill(client.pid, signal.SIGKILL)
        cpu = engine.new_cpu()
        cpu.set("x", 10, 1)
        assert cpu.run() == EXIT_SYSCALL
        assert client.deaths == 1
        # idle, and killed again: what is compiled keeps running
        os.kill(client.pid, signal.SIGKILL)
        cpu.pc = 4096
        assert cpu.run() == EXIT_SYSCALL
        assert cpu.get("x", 2) == 7


def test_a_handler_that_kills_the_compiler_is_found_alone(tmp_path):
    client = CompileClient(str(cache.private_folder(str(tmp_path / "f"))), ("test_cache:Deadly", ""))
    sys.path.insert(0, str(HERE))
    try:
        answer = client.compile(["addi", "deadly", "ld"])
    finally:
        client.close()
        sys.path.remove(str(HERE))
    assert set(answer["failed"]) == {"deadly"}
    assert "kills the compiler" in answer["failed"]["deadly"]
    names = {n for p in segments(tmp_path) for n in cache.open_segment(str(p)).names}  # type: ignore[union-attr]
    assert {"addi", "ld"} <= names


class Deadly(Tiny):
    """One of its handlers ends the process that traces it."""

    def trace(self, key: str):
        if key == "deadly":
            os.kill(os.getpid(), signal.SIGKILL)
        return super().trace(key)


def test_options_of_the_target_are_part_of_the_key(tmp_path):
    folders = {run_here(tmp_path, argument).folder for argument in ("", "a", "b")}
    assert len(folders) == 3


def test_the_child_of_a_fork_has_a_compiler_of_its_own(tmp_path):
    memory = Memory()
    memory.write(0, COUNT_DOWN)
    memory.write(4096, program((ADDI, 2, 2, 7), (SYS,)))
    engine = Engine(Tiny(), memory, cache_dir=str(tmp_path))
    cpu = engine.new_cpu()
    engine.start_compiler()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            engine.after_fork()
            cpu.pc = 4096
            status = 0 if cpu.run() == EXIT_SYSCALL and cpu.get("x", 2) == 7 else 2
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    assert cpu.get("x", 2) == 0  # the child ran on a state of its own
    cpu.set("x", 5, 1)
    assert cpu.run() == EXIT_SYSCALL
    engine.close()


def test_segments_that_vanish_while_they_are_merged(tmp_path, monkeypatch):
    """Another compile process has merged them: an empty segment is none, neither written nor read."""
    for n in range(MERGE_ABOVE + 1):
        cache.write_segment(str(tmp_path), f"{n + 1:020d}-x", b"\x90" * 64, {f"k{n}": 0})
    server = CompileServer(str(tmp_path), Tiny())
    monkeypatch.setattr(cache, "open_segment", lambda path: None)
    server.merge()
    assert not [name for name in cache.list_segments(str(tmp_path)) if "merged" in name]
    monkeypatch.undo()
    assert cache.open_segment(cache.write_segment(str(tmp_path), "empty", b"", {})) is None


def test_many_segments_are_merged(tmp_path):
    server = CompileServer(str(tmp_path), Tiny())
    keys = ("addi", "bnez", "ld", "st", "sys", "jr", "ldz", "ones", "trap", "head", "jump")
    for key in keys:
        assert server.handle({"keys": [key]})["failed"] == {}
    assert len(list(tmp_path.glob("*.seg"))) == len(keys)
    server.merge()
    [merged] = tmp_path.glob("*.seg")
    segment = cache.open_segment(str(merged))
    assert segment is not None
    assert sorted(segment.names) == sorted(keys)
    segment.close()


def test_old_folders_go(tmp_path):
    for n in range(40):
        run = tmp_path / f"old-{n:02d}"
        run.mkdir(mode=0o700)
        (run / "1.seg").write_bytes(b"x")
        os.utime(run, (n, n))
    cache.prune(str(tmp_path), keep=16)
    assert sorted(p.name for p in tmp_path.iterdir()) == [f"old-{n:02d}" for n in range(24, 40)]


def test_without_a_usable_home_the_cache_lies_with_temporary_files(tmp_path, monkeypatch):
    monkeypatch.delenv("PYQEMU_CACHE_DIR", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("HOME", str(tmp_path / "file"))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    assert cache.default_root() == str(tmp_path / f"pyqemu-{os.geteuid()}")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache.default_root() == str(tmp_path / ".cache" / "pyqemu")
    monkeypatch.setenv("PYQEMU_CACHE_DIR", "/somewhere")
    assert cache.default_root() == "/somewhere"


def test_the_compile_process_holds_no_descriptor_of_the_guest(tmp_path):
    read, write = os.pipe()
    os.set_inheritable(write, True)
    client = CompileClient(cache.private_folder(str(tmp_path / "f")), ("tiny:Tiny", ""))
    sys.path.insert(0, str(HERE))
    try:
        client.compile(["addi"])
        os.close(write)
        assert os.read(read, 1) == b""  # end of file, although the compile process lives
        assert Path(f"/proc/{client.pid}").exists()
    finally:
        client.close()
        os.close(read)
        sys.path.remove(str(HERE))


def test_handlers_made_at_installation_are_found_and_only_where_nobody_else_can_write(tmp_path, monkeypatch):
    keys = list(run_here(tmp_path / "first").handlers)
    monkeypatch.setattr(cache, "installed_root", lambda: str(tmp_path / "installed"))
    lists = {prebuild.KEYS_NAME: [*keys, "unheard-of"]}
    monkeypatch.setattr(prebuild, "common_keys", lambda target, name=prebuild.KEYS_NAME: lists.get(name, []))
    old = tmp_path / "installed" / "tiny-0123456789"
    old.mkdir(parents=True)
    folder, count, failed = prebuild.build(Tiny())
    assert (count, sorted(failed)) == (len(keys), ["unheard-of"])
    assert prebuild.build(Tiny())[1] == 0, "there already"
    lists[prebuild.KEYS_NAME] = keys
    assert prebuild.build(Tiny())[1] == len(keys), "the list has changed"
    assert not old.exists()
    assert {p.stat().st_mode & 0o777 for p in Path(folder).iterdir()} == {0o644}
    engine = run_here(tmp_path / "second")
    assert (engine.stats.compile_requests, cache.list_segments(engine.folder)) == (0, [])
    Path(folder).chmod(0o777)
    assert run_here(tmp_path / "third").stats.compile_requests > 0


def test_rare_handlers_are_loaded_when_one_is_missing(tmp_path, monkeypatch):
    keys = sorted(run_here(tmp_path / "first").handlers)
    rare = [k for k in keys if k.startswith("i.")][:1] or keys[:1]
    monkeypatch.setattr(cache, "installed_root", lambda: str(tmp_path / "installed"))
    lists = {prebuild.KEYS_NAME: [k for k in keys if k not in rare], prebuild.RARE_NAME: rare}
    monkeypatch.setattr(prebuild, "common_keys", lambda target, name=prebuild.KEYS_NAME: lists[name])
    folder, count, failed = prebuild.build(Tiny())
    assert (count, failed) == (len(keys), {})
    assert [name.startswith(cache.RARE_PREFIX) for name in cache.list_segments(folder)].count(True) == 1
    with Engine(Tiny(), Memory(), cache_dir=str(tmp_path / "idle")) as idle:
        assert not set(rare) & set(idle.handlers)
        assert not idle.knows([*rare, "unheard-of"])
        assert idle.knows(rare) and set(rare) <= set(idle.handlers)  # as an image or a kept region asks
    engine = run_here(tmp_path / "second")
    assert set(rare) <= set(engine.handlers)
    assert engine.stats.compile_requests == 0
