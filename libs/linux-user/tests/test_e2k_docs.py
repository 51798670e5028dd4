"""The programs in the pages about e2k do what the pages say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pyqemu.linux_user import Process
from pyqemu.linux_user.process import CAPTURE
from pyqemu.targets.e2k.asm import assemble
from pyqemu.targets.e2k.link import link

DOCS = Path(__file__).parents[2] / "targets" / "e2k" / "docs"
_PROGRAM = re.compile(r"```asm\n(.*?)```\n\n(?:```text\n(.*?)```|ends with status (\d+)( under `tags=on`)?)", re.DOTALL)
PROGRAMS = [
    (path.name, *match.groups()) for path in sorted(DOCS.glob("*.md")) for match in _PROGRAM.finditer(path.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("page", "source", "output", "status", "tags"), PROGRAMS, ids=[program[0] for program in PROGRAMS])
def test_program(page: str, source: str, output: str | None, status: str | None, tags: str | None, tmp_path: Path) -> None:
    path = tmp_path / "program"
    path.write_bytes(link([assemble(source, iset=4, filename=page)]).to_bytes())
    path.chmod(0o755)
    result = Process([str(path)], cpu=",tags=on" if tags else "", stdout=CAPTURE).run()
    assert result.exit == int(status or 0), result.report
    assert result.stdout.decode() == (output or "")


def test_every_program_of_the_pages_is_found() -> None:
    assert len(PROGRAMS) == sum(path.read_text(encoding="utf-8").count("```asm") for path in DOCS.glob("*.md")) >= 4
