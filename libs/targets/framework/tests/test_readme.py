import re
from pathlib import Path


def test_readme_example(capsys):
    text = (Path(__file__).parents[1] / "README.md").read_text()
    exec(compile(re.search(r"```python\n(.*?)```", text, re.S)[1], "README.md", "exec"), {"__name__": "readme"})
    assert f"prints `{capsys.readouterr().out.strip()}`" in text
