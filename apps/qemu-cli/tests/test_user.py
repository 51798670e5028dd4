"""``qemu-cli user`` as a user meets it: help, wrong options, bad files, closed pipes, full disks, signals."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pyqemu.cli.user import OPTIONS, UsageError, parse, usage

# One bundle: setwd/setbn; write(1, "hi\n", 3); exit_group(7).  Built here so that the package's tests stand alone.
SOURCE = """
  .text
  .global _start
_start:
  { setwd wsz = 0x8, nfx = 0x1 ; setbn rsz = 0x3, rbs = 0x4, rcur = 0x0 }
again:
  { sdisp %ctpr1, 0x3 ; addd,0 0, 4, %db[0] ; addd,1 0, 1, %db[1] ; addd,2 0, [_f64,_lts0 text], %db[2] ; addd,3 0, 3, %db[3] }
  { call %ctpr1, wbs = 0x4 }
  { sdisp %ctpr1, 0x3 ; cmpesb,0 %b[0], 3, %pred0 }
  ENDING
  .section .rodata
text: .ascii "hi\\n"
"""
EXIT = "{ addd,0 0, 300, %db[0] ; addd,1 0, 7, %db[1] }\n { call %ctpr1, wbs = 0x4 }"
CLOSE = "{ addd,0 0, 6, %db[0] ; addd,1 0, 2, %db[1] }\n { call %ctpr1, wbs = 0x4 }\n { sdisp %ctpr1, 0x3 }\n" + EXIT
SPIN = "ibranch again"
CRASH = "ldd,0 0, 16, %dr1"
PROTECTED = "movtrs,0 %r1, %r2"


@pytest.fixture(scope="session")
def programs(tmp_path_factory):
    from pyqemu.targets.e2k.asm import assemble
    from pyqemu.targets.e2k.link import link

    folder = tmp_path_factory.mktemp("programs")
    for name, ending in (("hi", EXIT), ("close", CLOSE), ("spin", SPIN), ("crash", CRASH), ("protected", PROTECTED)):
        path = folder / f"{name}.elf"
        path.write_bytes(link([assemble(SOURCE.replace("ENDING", ending), 4)]).to_bytes())
        path.chmod(0o755)
    return folder


def run(*words: str | Path, **options) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "pyqemu.cli", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, **options)


def test_a_program_runs_and_its_status_comes_through(programs):
    done = run("user", programs / "hi.elf")
    assert (done.stdout, done.stderr, done.returncode) == ("hi\n", "", 7)


def test_help_names_every_option(capsys):
    text = usage()
    for names, argument, variable, _ in OPTIONS:
        assert ", ".join(names) in text
        assert argument in text
        assert variable in text
    done = run("user", "--help")
    assert (done.stdout, done.returncode) == (text, 0)


def test_help_of_the_command_names_its_commands():
    done = run("--help")
    assert done.returncode == 0
    for word in ("user", "targets", "asm", "disas", "cache"):
        assert word in done.stdout


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--nonsense", "x"], "unknown option '--nonsense'"),
        ([], "no PROGRAM given"),
        (["-E"], "option -E needs VAR=VALUE"),
        (["-E", "novalue", "x"], "-E needs VAR=VALUE, not 'novalue'"),
        (["--strace=1", "x"], "option --strace takes no value"),
        (["-d", "everything", "x"], "unknown log item 'everything'"),
        (["--dump", "soup", "x"], "unknown stage 'soup'"),
        (["-s", "much", "x"], "'much' is not a size"),
        (["-U", "a=b", "x"], "-U needs names of variables, not 'a=b'"),
        (["-p", "16384", "x"], "-p 16384: pages have 4096 bytes"),
        (["-plugin", "file=x.so", "x"], "option -plugin is not supported"),
        (["--trace", "all", "x"], "option --trace is not supported"),
    ],
)
def test_wrong_command_lines_say_what_is_wrong(words, message):
    done = run("user", *words)
    assert message in done.stderr
    assert done.stderr.startswith("qemu-cli user: ")
    assert done.stderr.count("\n") == 1
    assert done.returncode == 1


def test_options_as_qemu_has_them():
    words = shlex.split("-E A=1,B=x,y,C= -U D,A -E E==,E -B 0x4000 -R 1G -singlestep --one-insn-per-tb -p 4096 -strace -0 me prog -E x")
    options = parse(words, {"QEMU_SET_ENV": "F=1,G=2", "QEMU_UNSET_ENV": "H,F", "QEMU_STACK_SIZE": "16M"})
    assert options.env == {"H": None, "F": "1", "G": "2", "A": None, "B": "x,y", "C": "", "D": None, "E": "=,E"}
    assert options.command == ["prog", "-E", "x"]
    assert options.values["argv0"] == "me"
    assert options.values["s"] == "16M"
    assert options.on("strace")
    with pytest.raises(UsageError, match=r"QEMU_PLUGIN .-plugin. is not supported"):
        parse(["prog"], {"QEMU_PLUGIN": "file=x.so"})


def test_an_interpreter_of_binfmt_misc_gets_argv0_behind_the_program():
    options = parse(["--preserve-argv0", "/bin/prog", "-prog", "-c", "true"], {})
    assert (options.command, options.values["argv0"]) == (["/bin/prog", "-c", "true"], "-prog")


SCRIPT = Path(sys.executable).with_name("qemu-cli")


@pytest.mark.skipif(not SCRIPT.exists(), reason="the command is not installed beside this Python")
@pytest.mark.parametrize(("name", "words"), [("qemu-e2k", []), ("qemu-e2k-static", []), ("qemu-e2k-binfmt-P", ["name"])])
def test_the_command_under_a_name_of_qemus(name, words, programs, tmp_path):
    link = tmp_path / name
    link.symlink_to(SCRIPT)
    for environ in ({**os.environ}, {**os.environ, "PYTHONPATH": "/nonexistent"}):
        done = subprocess.run([link, programs / "hi.elf", *words], capture_output=True, text=True, timeout=120, env=environ, check=False)
        assert (done.stdout, done.stderr, done.returncode) == ("hi\n", "", 7)
    assert "qemu-cli user: no PROGRAM" in subprocess.run([link], capture_output=True, text=True, timeout=120, check=False).stderr


def test_files_that_are_no_programs(tmp_path, programs):
    text = tmp_path / "text"
    text.write_text("just text, and long enough to be looked at as a header of an executable file" * 2)
    short = tmp_path / "short.elf"
    short.write_bytes((programs / "hi.elf").read_bytes()[:100])
    for path, message in (
        (tmp_path / "missing", "No such file"),
        (text, "not an ELF file"),
        (Path(sys.executable), "unsupported machine 62 (x86-64)"),
        (short, "truncated"),
        (tmp_path, "directory"),
    ):
        if path is not tmp_path:
            path.exists() and path != Path(sys.executable) and path.chmod(0o755)
        done = run("user", path)
        assert message in done.stderr, (path, done.stderr)
        assert done.returncode != 0
        assert "Traceback" not in done.stderr


def test_unknown_cpu_model(programs):
    done = run("user", "--cpu", "pentium", programs / "hi.elf")
    assert "pentium" in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.returncode == 1


def test_death_by_signal_comes_through_with_a_report(programs):
    done = run("user", programs / "crash.elf")
    assert done.returncode == -signal.SIGSEGV
    assert done.stdout == "hi\n"
    for word in ("SIGSEGV", "0x10", "ldd", "write(1"):
        assert word in done.stderr


def test_an_operation_that_is_not_implemented_is_named(programs):
    done = run("user", programs / "protected.elf")
    assert done.returncode == -signal.SIGILL
    assert "operation movtrs is not implemented" in done.stderr.splitlines()[0]
    assert "illegal_opcode at 0x" in done.stderr.splitlines()[0]


def test_ctrl_c_ends_a_spinning_guest(programs):
    command = [sys.executable, "-m", "pyqemu.cli", "user", str(programs / "spin.elf")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.read(3) == b"hi\n"
    process.send_signal(signal.SIGINT)
    process.stdout.close()
    start = time.monotonic()
    assert process.wait(timeout=30) in (-signal.SIGINT, -signal.SIGPIPE)
    assert time.monotonic() - start < 20
    process.stderr.close()  # type: ignore[union-attr]


def test_a_closed_pipe_kills_the_guest_as_it_would_natively(programs):
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "pyqemu.cli", "user", str(programs / "spin.elf")]
    process = subprocess.Popen(command, stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    _, err = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGPIPE
    assert b"Traceback" not in err


def test_a_full_disk_is_the_guests_business(programs):
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "pyqemu.cli", "user", str(programs / "hi.elf")]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (7, b"")


def test_strace_and_log_file(programs, tmp_path):
    log = tmp_path / "log"
    done = run("user", "--strace", "-D", log, programs / "hi.elf")
    assert (done.stderr, done.returncode) == ("", 7)
    lines = log.read_text().splitlines()
    assert 'write(1, "hi\\n", 3) = 3' in lines[0]
    assert "exit_group(7)" in lines[1]


def test_stats_and_dump(programs):
    done = run("user", "--stats", "--dump", "decode,asm", programs / "hi.elf")
    assert done.returncode == 7
    assert "blocks " in done.stderr
    assert "---- decode" in done.stderr
    assert "jmpq" in done.stderr


def test_the_log_outlives_the_guests_standard_error(programs):
    """coreutils close it before they exit."""
    done = run("user", "--strace", "--stats", programs / "close.elf")
    assert done.returncode == 7
    assert "close(2) = 0" in done.stderr
    assert "exit_group(7)" in done.stderr
    assert "blocks " in done.stderr


def test_guest_code_of_translated_blocks(programs):
    done = run("user", "-d", "in_asm", programs / "hi.elf")
    assert done.returncode == 7
    assert "----------------\nIN:\n0x00" in done.stderr
    assert "sdisp %ctpr1, 0x3" in done.stderr and "call %ctpr1, wbs" in done.stderr


def test_log_of_mappings_and_exceptions(programs):
    done = run("user", "-d", "page,nochain,int", programs / "hi.elf")
    assert done.returncode == 7
    assert "[procedure stack]" in done.stderr and "hi.elf\n" in done.stderr
    assert run("user", "-d", "nochain", programs / "hi.elf").stderr == ""


def test_options_from_the_environment_and_their_order():
    options = parse(["-E", "A=1", "-E", "A=2", "-U", "B,C", "prog", "-E", "x"], {"QEMU_CPU": "e8c", "QEMU_STRACE": "1"})
    assert options.env == {"A": "2", "B": None, "C": None}
    assert options.command == ["prog", "-E", "x"]
    assert options.values["cpu"] == "e8c"
    assert options.on("strace")
    assert parse(["-cpu", "x", "--", "-prog"], {}).command == ["-prog"]
    with pytest.raises(UsageError):
        parse(["--cpu"], {})
