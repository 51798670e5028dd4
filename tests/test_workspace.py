"""Properties of the tree that no single package can check."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MANIFESTS = sorted(p for top in ("libs", "apps") for p in (ROOT / top).glob("**/pyproject.toml"))


def name_of(manifest: Path) -> str:
    return str(manifest.parent.relative_to(ROOT))


def test_no_package_owns_the_namespace():
    # one such file would hide every sibling package
    assert not list(ROOT.glob("libs/**/src/pyqemu/__init__.py"))
    assert not list(ROOT.glob("libs/**/src/pyqemu/targets/__init__.py"))
    assert not list(ROOT.glob("apps/*/src/pyqemu/__init__.py"))


@pytest.mark.parametrize("manifest", MANIFESTS, ids=name_of)
def test_package_has_what_every_package_has(manifest):
    folder = manifest.parent
    data = tomllib.loads(manifest.read_text())
    project = data["project"]
    assert project["name"].startswith("pyqemu-")
    assert re.fullmatch(r"\d+\.\d+\.\d+", project["version"])
    assert project["license"] == "Apache-2.0"
    assert project["requires-python"] == ">=3.11"
    assert data["build-system"]["build-backend"] == "poetry.core.masonry.api"
    assert len((folder / "README.md").read_text().splitlines()) >= 10
    assert list((folder / "src" / "pyqemu").glob("**/py.typed"))
    assert list((folder / "tests").glob("**/test_*.py"))
    # siblings: a version range for publishing, a path for development
    paths = data["tool"]["poetry"].get("dependencies", {})
    for dependency in project.get("dependencies", []):
        name = dependency.split()[0]
        if name.startswith("pyqemu-"):
            assert re.search(r"\(>=\d+\.\d+,<\d+\.\d+\)", dependency), dependency
            assert (folder / paths[name]["path"] / "pyproject.toml").exists()


def test_top_level_holds_only_what_is_agreed():
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    if not tracked:
        pytest.skip("not a git checkout")
    allowed = {
        ".ci", ".gitignore", "LICENSE", "Makefile", "README.md", "apps", "docs", "libs", "poetry.lock", "poetry.toml",
        "pyproject.toml", "tests",
    }  # fmt: skip
    assert {path.split("/")[0] for path in tracked} <= allowed


def test_readme_example_runs():
    text = (ROOT / "README.md").read_text()
    [code] = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "exit 20\nHello from Elbrus!\n\n\n"
    # the comments beside the prints say the same
    assert re.findall(r"print\(.*#\s*(.*)", code) == ["exit 20", "Hello from Elbrus!"]


def test_constraints_cover_the_requirements_of_the_workspace():
    pinned = {re.split(r"[=<>]", line)[0].lower() for line in (ROOT / ".ci/constraints.txt").read_text().splitlines() if "==" in line}
    wanted = [line.strip().lower() for line in (ROOT / ".ci/requirements.txt").read_text().splitlines() if line[:1].isalpha()]
    assert {w for w in wanted if w not in pinned} == set()
