"""The embedding face: output, stop reasons, several runs, processes and threads of a guest."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from pyqemu.linux_user import LoadError, Process
from pyqemu.linux_user.mm import BASES_64, WINDOW_64
from pyqemu.linux_user.process import CAPTURE

README = Path(__file__).parents[1] / "README.md"


def output(result) -> list[str]:
    assert result.signal is None, result.report
    return result.stdout.decode().splitlines()


def echo(guest) -> None:
    """Copy standard input to standard output and standard error; exit with the count."""
    guest.space("buffer", 256)
    guest.call("read", 0, "&buffer", 256)
    guest.asm("MOV %db[0], %dr8")
    guest.call("write", 1, "&buffer", "%dr8")
    guest.call("write", 2, "&buffer", "%dr8")
    guest.call("exit_group", "%dr8")


def test_streams_are_captured(guest, run):
    echo(guest)
    result = run(guest, stdin=b"hello\n")
    assert (result.exit, result.signal, result.reason) == (6, None, "exit")
    assert (result.stdout, result.stderr) == (b"hello\n", b"hello\n")
    assert result.report == ""
    assert result.stats["exits"]  # (nothing need be translated: an earlier run may have kept it)


def test_descriptors_pass_through(guest, tmp_path: Path):
    echo(guest)
    path = guest.build(tmp_path)
    with open(tmp_path / "in", "wb+") as source, open(tmp_path / "out", "wb+") as sink:
        source.write(b"abc")
        source.seek(0)
        result = Process([str(path)], stdin=source.fileno(), stdout=sink.fileno(), stderr=CAPTURE).run()
        sink.seek(0)
        assert sink.read() == b"abc"
    assert (result.stdout, result.stderr, result.exit) == (None, b"abc", 3)


def test_many_runs_leave_nothing_behind(guest, tmp_path: Path):
    echo(guest)
    path = str(guest.build(tmp_path))
    Process([path], stdin=b"", stdout=CAPTURE, stderr=CAPTURE).run()
    before = sorted(os.listdir("/proc/self/fd"))
    for i in range(5):
        result = Process([path], stdin=b"x" * i, stdout=CAPTURE, stderr=CAPTURE).run()
        assert result.exit == i
    assert sorted(os.listdir("/proc/self/fd")) == before
    starts = [int(line.split("-")[0], 16) for line in Path("/proc/self/maps").read_text().splitlines()]
    assert not [start for start in starts if BASES_64[0] <= start < BASES_64[-1] + WINDOW_64], "guest memory is gone"


def test_arguments_environment_and_argv0(guest, tmp_path: Path):
    guest.asm("getsp 0, %dr8", "ldd %dr8, 0, %dr9", 'SHOWI "argc ", %dr9')
    for slot in (1, 2, 4):  # name, argument, first variable
        guest.asm(f"ldd %dr8, {8 * slot}, %dr0", "MOV %dr0, %db[0]", "DO o_str", "NL")
    path = str(guest.build(tmp_path))
    result = Process([path, "one two"], env={"NAME": "value"}, argv0="other", stdout=CAPTURE).run()
    assert output(result) == ["argc 2", "other", "one two", "NAME=value"]


def test_load_errors_leave_the_process_usable(guest, tmp_path: Path):
    with pytest.raises(LoadError):
        Process([str(tmp_path / "missing")]).run()
    with pytest.raises(LoadError, match="unsupported machine"):
        Process([sys.executable]).run()
    echo(guest)
    assert Process([str(guest.build(tmp_path))], stdin=b"1", stdout=CAPTURE, stderr=CAPTURE).run().exit == 1


def test_unknown_cpu_is_an_error_by_name(guest, tmp_path: Path):
    guest.asm("EXIT 0")
    with pytest.raises(Exception, match="unknown CPU 'nonsense'"):
        Process([str(guest.build(tmp_path))], cpu="nonsense").run()


def test_fork_exec_and_wait(guest, run, tmp_path: Path):
    # The child runs this program again with another argument count; the parent reports how it ended.
    guest.string("self", "/proc/self/exe")
    guest.string("word", "again")
    guest.quads("argv", "word", "word", 0)
    guest.quads("env", 0)
    guest.space("status", 8)
    guest.asm("getsp 0, %dr8", "ldd %dr8, 0, %dr9", "cmpedb %dr9, 2, %pred0", "ibranch second ? %pred0")
    guest.call("fork")
    guest.asm("MOV %db[0], %dr9", "cmpedb %dr9, 0, %pred0", "ibranch child ? %pred0")
    guest.call("wait4", "%dr9", "&status", 0, 0)
    guest.asm("subd %db[0], %dr9, %dr1", 'SHOWI "waited ", %dr1')
    guest.show_word("status", "status", 0, "ldw")
    guest.asm("EXIT 0", "second:", "EXIT 7", "child:")
    guest.call("execve", "&self", "&argv", "&env")
    guest.asm("EXIT 9")
    assert output(run(guest)) == ["waited 0", f"status {7 << 8}"]


def test_vfork_waits_for_the_child(guest, run):
    guest.quads("time", 0, 100_000_000)
    guest.string("text", "child\\n")
    guest.space("status", 8)
    guest.call("vfork")
    guest.asm("MOV %db[0], %dr9", "cmpedb %dr9, 0, %pred0", "ibranch parent ? ~%pred0")
    guest.call("nanosleep", "&time", 0)
    guest.call("write", 1, "&text", 6)
    guest.call("exit_group", 3)
    guest.asm("parent:", 'SAY "parent\\n"')
    guest.call("wait4", "%dr9", "&status", 0, 0)
    guest.show_word("status", "status", 0, "ldw")
    assert output(run(guest)) == ["child", "parent", f"status {3 << 8}"]


def test_execve_runs_a_native_program_on_the_host(guest, run):
    guest.string("path", "/bin/echo")
    guest.string("word", "from the host")
    guest.quads("argv", "path", "word", 0)
    guest.quads("env", 0)
    guest.space("status", 8)
    guest.call("fork")
    guest.asm("MOV %db[0], %dr9", "cmpedb %dr9, 0, %pred0", "ibranch parent ? ~%pred0")
    guest.call("execve", "&path", "&argv", "&env")
    guest.call("exit_group", 9)
    guest.asm("parent:")
    guest.call("wait4", "%dr9", "&status", 0, 0)
    guest.show_word("status", "status", 0, "ldw")
    assert output(run(guest)) == ["from the host", "status 0"]


THREAD = 0x3D0F00  # VM FS FILES SIGHAND THREAD SYSVSEM SETTLS PARENT_SETTID CHILD_CLEARTID


def start_thread(guest) -> None:
    guest.space("stack", 65536)
    guest.space("tid", 8)
    guest.asm("LA stack, %dr8", "addd %dr8, 65536, %dr8")
    guest.call("clone", THREAD, "%dr8", "&tid", "&tid", 0x1234)
    guest.asm("cmpedb %db[0], 0, %pred0", "ibranch thread ? %pred0")


def test_a_thread_has_its_own_pointer_and_can_end_the_process(guest, run):
    start_thread(guest)
    guest.call("pause")
    guest.asm("thread:", 'SHOWX "tls ", %dg13', "EXIT 5")
    result = run(guest)
    assert (result.stdout, result.exit) == (b"tls 0000000000001234\n", 5)


def test_the_process_lives_until_its_last_thread_ends(guest, run):
    guest.quads("time", 0, 50_000_000)
    start_thread(guest)
    guest.call("exit", 1)
    guest.asm("thread:")
    guest.call("nanosleep", "&time", 0)
    guest.asm('SAY "last\\n"', "DO o_flush")
    guest.call("exit", 4)
    result = run(guest)
    assert (result.stdout, result.exit) == (b"last\n", 4)


def test_a_signal_for_a_thread_reaches_that_thread(guest, run):
    # The thread waits in a futex nobody wakes; the signal interrupts it there and its handler notes the thread id.
    guest.quads("action", "handler", 0, 0, 0)
    guest.quads("word", 0)
    guest.quads("seen", 0)
    guest.quads("time", 0, 30_000_000)
    guest.call("rt_sigaction", 10, "&action", 0, 8)
    start_thread(guest)
    guest.call("nanosleep", "&time", 0)
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr9", "LA tid, %dr0", "ldw %dr0, 0, %dr10", "sxt 2, %r10, %dr10")
    guest.call("tgkill", "%dr9", "%dr10", 10)
    guest.call("futex", "&tid", 0, "%dr10", 0, 0, 0)
    guest.asm("LA seen, %dr0", "ldd %dr0, 0, %dr1", "subd %dr1, %dr10, %dr1", 'SHOWI "in the thread ", %dr1', "EXIT 0")
    guest.asm("thread:")
    guest.call("futex", "&word", 0, 0, 0, 0, 0)
    guest.call("exit", 0)
    guest.functions("handler:\n  ENTER\n  SYS 244\n  LA seen, %dr3\n  std %dr3, 0, %db[0]\n  RET")
    assert output(run(guest)) == ["in the thread 0"]


def test_exit_as_passes_status_and_signal_on(guest, tmp_path: Path):
    script = "import sys; from pyqemu.linux_user import Process, exit_as; exit_as(Process(sys.argv[1:], embedded=False).run())"
    guest.asm("getsp 0, %dr8", "ldd %dr8, 0, %dr9", "cmpedb %dr9, 2, %pred0", "ibranch die ? %pred0", "EXIT 77", "die:")
    guest.call("getpid")
    guest.asm("MOV %db[0], %dr8")
    guest.call("kill", "%dr8", 15)
    path = str(guest.build(tmp_path))
    assert subprocess.run([sys.executable, "-c", script, path], check=False).returncode == 77
    assert subprocess.run([sys.executable, "-c", script, path, "x"], check=False).returncode == -15


def test_a_signal_from_outside_is_handled(guest, tmp_path: Path):
    # The signal is blocked until the guest waits for it, or it could come before.
    guest.quads("action", "handler", 0, 0, 0)
    guest.quads("term", 1 << 14)
    guest.quads("none", 0)
    guest.string("ready", "ready\\n")
    guest.call("rt_sigaction", 15, "&action", 0, 8)
    guest.call("rt_sigprocmask", 0, "&term", 0, 8)
    guest.call("write", 1, "&ready", 6)
    guest.call("rt_sigsuspend", "&none", 8)
    guest.show("suspend")
    guest.functions('handler:\n  ENTER\n  SAY "handled\\n"\n  RET')
    script = "import sys; from pyqemu.linux_user import Process, exit_as; exit_as(Process(sys.argv[1:], embedded=False).run())"
    child = subprocess.Popen([sys.executable, "-c", script, str(guest.build(tmp_path))], stdout=subprocess.PIPE)
    assert child.stdout is not None and child.stdout.readline() == b"ready\n"
    child.terminate()
    assert child.stdout.read() == b"handled\nsuspend -4\n"
    assert child.wait(20) == 0


def test_sysroot_is_looked_at_first(guest, run, tmp_path: Path):
    root = tmp_path / "root"
    (root / "etc").mkdir(parents=True)
    (root / "etc" / "hostname").write_text("inside\n")
    guest.string("name", "/etc/hostname")
    guest.string("other", "/etc/passwd")
    guest.space("buffer", 64)
    guest.call("openat", -100, "&name", 0, 0)
    guest.asm("MOV %db[0], %dr8")
    guest.call("read", "%dr8", "&buffer", 63)
    guest.asm("PUTS buffer")
    guest.call("access", "&other", 4)
    guest.show("outside")
    assert output(run(guest, sysroot=str(root))) == ["inside", "outside 0"]


def test_descriptors_of_the_runner_are_out_of_reach(guest, run):
    secret = os.open("/dev/null", os.O_RDONLY | os.O_CLOEXEC)
    try:
        for name, args in (
            ("close", (secret,)),
            ("dup2", (secret, 90)),
            ("dup3", (1, secret, 0)),
            ("fcntl", (secret, 1, 0)),
        ):
            guest.call(name, *args)
            guest.show(name)
        assert output(run(guest)) == ["close -9", "dup2 -9", "dup3 -9", "fcntl -9"]
        os.fstat(secret)
    finally:
        os.close(secret)


def test_readme_example(tmp_path: Path, guest):
    guest.asm('SAY "Hello from Elbrus!\\n"')
    path = guest.build(tmp_path, "hello.elf")
    code = README.read_text().split("```python\n")[1].split("```")[0]
    assert len(code.strip().splitlines()) <= 12
    scope: dict[str, object] = {}
    os.chdir(path.parent)
    exec(textwrap.dedent(code), scope)


#: What the run path must not import: each costs more than the whole runner, or belongs to another temperature.
FORBIDDEN = (
    "re", "typing", "dataclasses", "enum", "logging", "subprocess", "socket", "pathlib", "argparse", "asyncio", "inspect",
    "importlib.metadata", "llvmlite", "typer", "json", "csv", "contextlib", "collections", "functools", "os", "zlib", "mmap",
)  # fmt: skip


def test_the_run_path_imports_nothing_heavy(guest, tmp_path: Path):
    guest.asm('SAY "hello\\n"')
    path = str(guest.build(tmp_path))
    script = f"""
import sys
sys.path[:] = {[p for p in sys.path if p]!r}
start = set(sys.modules)
import pyqemu.linux_user.process as process
ours = [name for name in sys.modules if name.startswith("pyqemu.linux_user")]
heavy = [name for name in {FORBIDDEN!r} if name in sys.modules and name not in start]
import pyqemu.tcg_jit.errors
assert len(ours) <= 20, ours
print(",".join(heavy))
"""
    run = subprocess.run([sys.executable, "-I", "-S", "-c", script], capture_output=True, text=True, check=False)
    assert (run.stdout.strip(), run.stderr, path != "") == ("", "", True)


def test_nothing_is_left_of_a_tracer(guest, run):
    """A guest that attaches to nobody and makes a ring: the embedding program keeps no descriptors of it."""
    import os

    guest.space("params", 120)
    guest.call("ptrace", 16, os.getppid(), 0, 0)  # no guest: refused
    guest.show("attach")
    guest.call("io_uring_setup", 4, "&params")
    guest.asm("MOV %db[0], %dr8")
    guest.call("close", "%dr8")
    guest.show("close")
    result = run(guest)
    assert result.signal is None
    lines = result.stdout.decode().splitlines()
    assert lines[0] == "attach -1" and lines[1] in ("close 0", "close -9")
    left = [os.readlink(entry.path) for entry in os.scandir("/proc/self/fd") if os.path.islink(entry.path)]
    assert not [link for link in left if "memfd:rings" in link or "memfd:sqes" in link or "pyqemu-trace" in link]


def test_execve_closes_nothing_that_the_engine_is_using_at_the_moment():
    """The thread that waits for regions opens and closes files under the engine's lock."""
    import fcntl
    import threading
    import time
    from types import SimpleNamespace

    from pyqemu.linux_user.syscalls.processes import _close_on_exec

    lock = threading.RLock()
    engine = SimpleNamespace(host_fds=tuple, before_fork=lock.acquire, after_fork_parent=lock.release)
    ends = os.pipe()  # (close on exec)
    keep = {fd for fd in map(int, os.listdir("/proc/self/fd")) if fd not in ends and os.path.exists(f"/proc/self/fd/{fd}")}
    kernel = SimpleNamespace(engine=engine, runner_fds=lambda: keep)
    program = SimpleNamespace(elf=SimpleNamespace(fd=-1), interpreter=None)
    found = []

    def use():
        with lock:
            begun.set()
            file = os.open("/dev/null", os.O_RDONLY | os.O_CLOEXEC)
            time.sleep(0.2)
            found.append(fcntl.fcntl(file, fcntl.F_GETFD))
            os.close(file)

    begun = threading.Event()
    thread = threading.Thread(target=use)
    thread.start()
    begun.wait()
    _close_on_exec(kernel, program)
    thread.join()
    assert found == [fcntl.FD_CLOEXEC]
    for fd in ends:
        with pytest.raises(OSError, match="Bad file"):
            fcntl.fcntl(fd, fcntl.F_GETFD)
