"""The README's example and the generated ISA page."""

from __future__ import annotations

import re
from pathlib import Path

from pyqemu.targets.e2k.isadoc import page
from pyqemu.targets.e2k.tables import ROWS

ROOT = Path(__file__).parents[1]


def test_readme_example_runs() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    exec(compile(code, "README.md", "exec"), {})


def test_isa_page_is_fresh_and_complete() -> None:
    text = (ROOT / "docs" / "isa.md").read_text(encoding="utf-8")
    assert text == page()
    for row in ROWS:
        assert f"`{row.mnemonic}`" in text or row.mnemonic.startswith(("plog_0x", "qplog_0x")), row
