"""The README's example, the generated pages and tables, and the formulas of what operations do."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from random import Random

import pytest
from pyqemu.targets.e2k.isadoc import operations, page
from pyqemu.targets.e2k.pages import TABLES, fill
from pyqemu.targets.e2k.tables import ROWS, Row

ROOT = Path(__file__).parents[1]
PAGES = sorted(path for path in (ROOT / "docs").glob("*.md") if path.name not in ("isa.md", "coverage.md"))
sys.path.insert(0, str(Path(__file__).parent / "semantics"))


def test_readme_example_runs() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    exec(compile(code, "README.md", "exec"), {})


def test_isa_page_is_fresh_and_complete() -> None:
    text = (ROOT / "docs" / "isa.md").read_text(encoding="utf-8")
    assert text == page(), "run python -m pyqemu.targets.e2k.pages docs"
    for row in ROWS:
        assert f"`{row.mnemonic}`" in text or row.mnemonic.startswith(("plog_0x", "qplog_0x")), row


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_tables_are_fresh(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text == fill(text), "run python -m pyqemu.targets.e2k.pages docs"
    for target in re.findall(r"\]\(([\w.-]+\.md)\)", text):
        assert (path.parent / target).exists(), target


def test_every_table_is_on_a_page() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in PAGES)
    assert {name for name in TABLES if f"<!-- table {name} -->" in text} == set(TABLES)
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    assert all(f"({path.name})" in index for path in (ROOT / "docs").glob("*.md") if path.name != "README.md")


def test_no_directive_is_without_a_group() -> None:
    assert "| others |" not in TABLES["directives"]()


def test_every_operation_says_what_it_does() -> None:
    known = {name for name, _ in operations()}
    missing = {row.mnemonic for row in ROWS} - known
    assert {name for name in missing if not name.startswith(("plog_", "qplog_"))} == set()
    assert known - {row.mnemonic for row in ROWS} == {"aaurws"}  # another spelling


# ---- formulas ----

_FUNCTIONS = {
    32: {"shl": lambda x, n: x << n % 32 & 0xFFFFFFFF, "shr": lambda x, n: x >> n % 32},
    64: {"shl": lambda x, n: x << n % 64 & (1 << 64) - 1, "shr": lambda x, n: x >> n % 64},
}


def _value(text: str, names: dict[str, int], bits: int) -> int:
    """A formula of operations.csv: + - & | ^ ~, shifts, rotations, a choice by ``cond``."""
    choice = re.fullmatch(r"cond \? (.*) : (.*)", text)
    if choice:
        return _value(choice[1 if names["cond"] else 2], names, bits)

    def sar(x: int, n: int) -> int:
        return (x - (1 << bits) if x >> bits - 1 else x) >> n % bits

    def ror(x: int, n: int) -> int:
        n %= bits
        return x >> n | x << bits - n

    scope = {
        **names, **_FUNCTIONS[bits], "sar": sar, f"ror{bits}": ror, f"rol{bits}": lambda x, n: ror(x, -n),
        "u": lambda x: x, "popcount": lambda x: x.bit_count(),
    }  # fmt: skip
    for sign, function in ((">>u", "shr"), (">>s", "sar"), ("<<", "shl")):
        text = re.sub(rf"(\w+) {re.escape(sign)} (\w+)", rf"{function}(\1, \2)", text)
    return int(eval(text, {"__builtins__": {}}, scope)) & (1 << bits) - 1


_FORMULA = re.compile(r"(?:t = ([^;]+); )?d = ([^;]+)")
_WORDS = re.compile(r"\b(?!s1\b|s2\b|s3\b|t\b|cond\b|ror32\b|ror64\b|rol32\b|rol64\b|u\b|s\b)[A-Za-z]\w*")


def formulas() -> dict[str, tuple[Row, str, str]]:
    """Operations on one width whose text is a formula of this language: mnemonic -> (row, t, d)."""
    found = {}
    texts = {name: text for (name, _), (text, _) in operations().items()}
    for row in ROWS:
        kinds = {kind for _, kind in row.operands if kind}
        match = _FORMULA.fullmatch(texts.get(row.mnemonic, ""))
        if match and kinds in ({"s"}, {"d"}) and not row.mnemonic.startswith(("f", "pf", "q")):
            first, second = match[1] or "0", match[2]
            if not _WORDS.search(first) and not _WORDS.search(second):
                found[row.mnemonic] = row, first, second
    return found


def test_formulas_are_what_is_executed() -> None:
    """Each formula, computed, against the models with which execution is compared."""
    from models_int import MODELS, Args

    rng = Random(11)
    checked = 0
    for name, (row, first, second) in formulas().items():
        if name not in MODELS:
            continue
        bits = 32 if row.operands[0][1] == "s" else 64
        count = sum(field.startswith("src") for field, _ in row.operands)
        for _ in range(20):
            s = [rng.choice((rng.getrandbits(bits), rng.randrange(bits))) for _ in range(3)]
            cond = rng.random() < 0.5
            names = {"s1": s[0], "s2": s[1], "s3": s[2], "cond": int(cond)}
            if count == 1:  # the only source is source 2
                names = {"s2": s[0], "cond": 0}
            names["t"] = _value(first, names, bits)
            wanted = MODELS[name](Args(tuple(s[:count]), 0, cond, None)) & (1 << bits) - 1  # type: ignore[arg-type]
            assert _value(second, names, bits) == wanted, (name, first, second, s)
        checked += 1
    assert checked > 150
