"""The README's example runs and prints what it says; the page of operations is up to date."""

import re
from pathlib import Path

import pytest
from pyqemu.tcg_ir import opdoc

PACKAGE = Path(__file__).parents[1]


def test_readme_example(capsys: pytest.CaptureFixture[str]) -> None:
    text = (PACKAGE / "README.md").read_text()
    source, printed = re.search(r"```python\n(.*?)```\n\nprints\n\n```\n(.*?)```", text, re.S).groups()
    exec(compile(source, "README.md", "exec"), {})
    assert capsys.readouterr().out == printed


def test_page_of_operations_is_fresh() -> None:
    assert (PACKAGE / "docs" / "ops.md").read_text() == opdoc.render(), "python -m pyqemu.tcg_ir.opdoc > docs/ops.md"
