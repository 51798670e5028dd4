"""The command itself: start-up, option parsing, help, errors.  What commands print is compared with the real tool in
``tests/interop``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Annotated

import pytest
from pyqemu.img.app import COMMANDS, main
from pyqemu.img.declare import Arg, Opt, parse
from pyqemu.img.errors import CommandError

HEAVY = (
    "asyncio",
    "rich",
    "typer",
    "click",
    "cryptography",
    "zstandard",
    "isal",
    "importlib.metadata",
    "ssl",
    "hashlib",
)


def test_info_starts_light(tmp_path: Path) -> None:
    assert main(["create", "-q", "-f", "qcow2", str(tmp_path / "a"), "1M"]) == 0
    code = (
        "import sys; from pyqemu.img.app import main; main(sys.argv[2:]);"
        "print([m for m in sys.argv[1].split(',') if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, ",".join(HEAVY), "info", str(tmp_path / "a")], capture_output=True, text=True
    )
    assert done.stderr.strip() == "[]"


def sample(
    files: Annotated[list[str] | None, Arg("FILE")] = None,
    format: Annotated[str | None, Opt("-f", "--format")] = None,
    output: Annotated[str, Opt("--output")] = "human",
    count: Annotated[int, Opt("-c", "--count")] = 0,
    options: Annotated[list[str] | None, Opt("-o")] = None,
    quiet: Annotated[bool, Opt("-q", "--quiet")] = False,
) -> None:
    """A command."""


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a -f raw b", {"files": ["a", "b"], "format": "raw"}),
        ("-fraw -qc3", {"files": [], "format": "raw", "quiet": True, "count": 3}),
        ("--format=raw --out json", {"files": [], "format": "raw", "output": "json"}),
        ("-o a -o b -- -q", {"files": ["-q"], "options": ["a", "b"]}),
        ("-c 0x10 -", {"files": ["-"], "count": 16}),
    ],
)
def test_parse(words: str, expected: dict[str, object]) -> None:
    assert parse(sample, words.split()) == expected


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("--nosuch", "unrecognized option '--nosuch'"),
        ("-x", "unrecognized option '-x'"),
        ("a -f", "missing argument for option '-f'"),
        ("--quiet=1", "unrecognized option '--quiet=1'"),
        ("-c x", "Invalid number 'x' for option '-c'"),
    ],
)
def test_parse_errors(words: str, message: str) -> None:
    with pytest.raises(CommandError) as caught:
        parse(sample, words.split())
    assert str(caught.value) == message


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*([name] if name else []), "--help"]) == 0
    text = capsys.readouterr().out
    assert "Usage: qemu-img" in text
    if not name:
        assert all(command in text for command in COMMANDS)


def test_no_traceback_for_users(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, secret = tmp_path / "folder", tmp_path / "absent"
    folder.mkdir()
    for arguments in (
        ["info", str(folder)],
        ["info", str(secret)],
        ["create", str(folder), "1M"],
        ["--nosuch"],
        ["resize", "x", "-1G"],
    ):
        assert main(arguments) == 1
        assert capsys.readouterr().err.startswith("qemu-img: ")
