"""Every case of every .dev file, and the runner itself."""

from pathlib import Path

import pytest
from pyqemu.qdev.devscript import Runner, ScriptError, parse

FOLDER = Path(__file__).parent / "dev"
CASES = [(path, case) for path in sorted(FOLDER.glob("*.dev")) for case in parse(path.read_text())]


@pytest.mark.parametrize(("path", "case"), CASES, ids=[f"{p.stem}:{c.name}" for p, c in CASES])
def test_case(path, case):
    Runner(case.device).run(case, path.name)


def test_the_runner_notices():
    runner = Runner("serial-16550 chardev=host")
    for line, why in (
        ("read 5 1 => 0x61", "got 0x60"),
        ("read 5 1 => error", "got 0x60"),
        ("read 1 2", "no such access"),
        ("sent \"x\"", "sent b''"),
        ("dance 1", "unknown word"),
        ("irq 0 => 1", "got 0x0"),
    ):
        with pytest.raises(ScriptError, match=why):
            runner.step(line)
