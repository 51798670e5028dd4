"""The other commands."""

from __future__ import annotations

import os
import subprocess
import sys

BUNDLE = "{ adds,0 %r1, 5, %r2 ; addd,1 %dr3, %dr4, %dr5 }"


def run(*words: str, stdin: str = "", **environ: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "pyqemu.cli", *words]
    env = {**os.environ, **environ}
    return subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=60, check=False, env=env)


def test_asm_and_disas_are_filters_of_each_other():
    made = run("asm", "-t", "e2k", "--iset", "4", "--hex", "--lines", stdin=f"{BUNDLE}\nnonsense %r1\nnop 3\n")
    lines = made.stdout.splitlines()
    assert len(lines) == 3
    assert lines[1].startswith("error: ")
    assert made.returncode == 1
    back = run("disas", "--iset", "4", "--hex", "--lines", stdin=lines[0] + "\nxyz\n" + lines[2] + "\n")
    texts = back.stdout.splitlines()
    assert texts[0] == "adds,0 %r1, 0x5, %r2 ; addd,1 %dr3, %dr4, %dr5"
    assert texts[1].startswith("error: ")
    assert texts[2] == "nop 3"


def test_asm_writes_objects_and_names_the_place_of_errors(tmp_path):
    source = tmp_path / "a.s"
    source.write_text(".text\n.global _start\n_start:\n  { adds %r1, %r2, %r3 }\n")
    out = tmp_path / "a.o"
    assert run("asm", str(source), "-o", str(out)).returncode == 0
    assert out.read_bytes()[:4] == b"\x7fELF"
    source.write_text(".text\n  adds %r1, %r2\n")
    bad = run("asm", str(source), "-o", str(out))
    assert bad.returncode == 1
    assert f"{source}:2:" in bad.stderr
    assert "Traceback" not in bad.stderr
    missing = run("asm", str(tmp_path / "none.s"), "-o", str(out))
    assert "No such file" in missing.stderr


def test_disas_of_a_linked_program(tmp_path):
    source = tmp_path / "a.s"
    source.write_text(".text\n.global _start\n_start:\n  { addd,0 %dr1, %dr2, %dr3 }\n")
    out = tmp_path / "a"
    assert run("asm", str(source), "--link", "-o", str(out)).returncode == 0
    listing = run("disas", str(out)).stdout
    assert "<_start>:" in listing
    assert "addd,0 %dr1, %dr2, %dr3" in listing


def test_targets_and_version():
    assert "e2k" in run("targets").stdout
    assert "pyqemu-cli " in run("version").stdout


def test_cache_info_and_clear(tmp_path):
    folder = tmp_path / "cache" / "e2k-x"
    folder.mkdir(parents=True, mode=0o700)
    (folder / "1.seg").write_bytes(b"not a segment")
    (folder / "keep").write_text("somebody's")
    info = run("cache", "info", PYQEMU_CACHE_DIR=str(tmp_path / "cache"))
    assert "damaged, ignored: 1.seg" in info.stdout
    assert "removed 1 files" in run("cache", "clear", PYQEMU_CACHE_DIR=str(tmp_path / "cache")).stdout
    assert [p.name for p in folder.iterdir()] == ["keep"]


def test_wrong_use_gets_a_message_not_a_traceback():
    for words in (["nonsense"], ["asm", "--iset", "9"], ["asm", "-t", "z80", "-"], ["disas", "/nonexistent"]):
        done = run(*words)
        assert done.returncode != 0
        assert "Traceback" not in done.stderr
        assert done.stderr


def test_a_filter_answers_whatever_it_reads():
    """One line out for each line in, at once, also for bytes that are no text."""
    for command, good, answer in (("asm", b"nop 3", b"8001000000000000"), ("disas", b"8001000000000000", b"nop 3")):
        process = subprocess.Popen(
            [sys.executable, "-m", "pyqemu.cli", command, "--hex", "--lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for line in (good, b"\xff\xfe\x00 {", b'.incbin "/etc/passwd"', b"14\xc2\xb2", b"\xe2\x80\xa8", b".org 0x7fffffff", good):
            process.stdin.write(line + b"\n")
            process.stdin.flush()
            found = process.stdout.readline()  # it does not wait for more
            assert found == answer + b"\n" if line == good else found.startswith(b"error: ") or found == b"\n", (command, line, found)
        process.stdin.write(good)  # the last line need not end
        process.stdin.close()
        assert process.stdout.read() == answer + b"\n"
        assert process.wait() == 1


def test_several_files_are_linked(tmp_path):
    (tmp_path / "main.s").write_text(
        ".global _start\n_start: { setwd wsz=8, nfx=1 ; setbn rsz=3, rbs=4, rcur=0 ; disp %ctpr1, answer }\n"
        "{ call %ctpr1, wbs=4 }\n{ sdisp %ctpr1, 3 ; addd,0 0, 300, %db[0] ; addd,1 0, %db[0], %db[1] }\n{ call %ctpr1, wbs=4 }\n"
    )
    (tmp_path / "part.s").write_text(".global answer\nanswer: { setwd wsz=4, nfx=1 ; return %ctpr3 }\n{ addd,0 0, 42, %dr0 ; ct %ctpr3 }\n")
    main, part, out = str(tmp_path / "main.s"), str(tmp_path / "part.s"), tmp_path / "prog"
    assert run("asm", part, "-o", str(tmp_path / "part.o")).returncode == 0
    assert run("asm", main, part, "-o", str(out)).returncode == 1
    for second in (part, str(tmp_path / "part.o")):
        made = run("asm", "--link", main, second, "-o", str(out))
        assert (made.returncode, made.stderr) == (0, "")
        assert run("user", str(out)).returncode == 42
    text = run("disas", "--source", str(out)).stdout
    (tmp_path / "again.s").write_text(text)
    assert run("asm", "--link", str(tmp_path / "again.s"), "-o", str(tmp_path / "again")).returncode == 0
    assert run("user", str(tmp_path / "again")).returncode == 42
    missing = run("asm", "--link", main, "-o", str(out))
    assert missing.returncode == 1
    assert "answer" in missing.stderr
