"""Executes the examples of the documentation.

In a page that is listed in ``PAGES``:

* ```` ```python ```` blocks run in order in one interpreter per group; a ```` ```text ```` block right behind one is what it prints;
* ``<!-- excerpt FILE -->``: the block behind it must stand in FILE, word for word;
* ``<!-- edit FILE before: LINE -->``: the block behind it is inserted into a copy of FILE in front of LINE; later examples run with it;
* ``<!-- ins FILE -->``: the block behind it is appended to a copy of FILE, and its lines must pass on all engines.

FILE is the name of a file of the toy CPU.  ``--bless`` (or PYQEMU_BLESS=1) rewrites the expected outputs.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOY = ROOT / "libs/targets/toy"
PAGES = ("add-a-target.md", "add-an-instruction.md")
BLOCK = re.compile(r"(?:^<!-- (?P<mark>.*?) -->\n)?^```(?P<lang>\w+)\n(?P<body>.*?)^```$", re.S | re.M)

RUNNER = """
import contextlib, io, json, sys, traceback
outputs, names = [], {"__name__": "__doc_example__"}
for source in json.load(sys.stdin):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        try:
            exec(compile(source[1], f"docs:{source[0]}", "exec"), names)
        except BaseException:
            traceback.print_exc(file=out)
    outputs.append(out.getvalue())
json.dump(outputs, sys.stdout)
"""


class Page:
    """The blocks of a page, and what has to be done with each."""

    def __init__(self, path):
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.blocks = list(BLOCK.finditer(self.text))

    def line(self, block):
        return self.text.count("\n", 0, block.start("body")) + 1

    def output_of(self, index):
        """The text block that shows the output of block ``index``, if there is one."""
        if index + 1 < len(self.blocks):
            following = self.blocks[index + 1]
            between = self.text[self.blocks[index].end() : following.start()]
            if following["lang"] == "text" and not between.strip():
                return following
        return None


class Tree:
    """A copy of the toy CPU in which the page's edits are made."""

    def __init__(self, folder):
        self.folder = folder / "toy"
        shutil.copytree(TOY, self.folder, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        self.changed = set()

    def find(self, name):
        (path,) = self.folder.rglob(name)
        return path

    def insert(self, name, line, body):
        path = self.find(name)
        text = path.read_text()
        assert text.count(line + "\n") == 1, f"{line!r} is not exactly once in {name}"
        path.write_text(text.replace(line + "\n", body + line + "\n"))
        self.changed.add(path.relative_to(self.folder))

    def append(self, name, body):
        path = self.find(name)
        path.write_text(path.read_text() + body)
        self.changed.add(path.relative_to(self.folder))

    @property
    def environment(self):
        paths = [str(self.folder / "src"), *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
        return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONDONTWRITEBYTECODE": "1"}

    def run(self, sources):
        command = [sys.executable, "-c", RUNNER]
        done = subprocess.run(command, input=json.dumps(sources), capture_output=True, text=True, env=self.environment, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def run_ins(self, name):
        command = [sys.executable, "-m", "pytest", "-q", "--import-mode=importlib", "-p", "no:cacheprovider", str(self.find(name))]
        return subprocess.run(command, capture_output=True, text=True, env=self.environment, cwd=self.folder, check=False)


def play(page, tree):
    """Do everything a page says; gives (block, expected block, output) of its examples."""
    results = []
    group = []

    def flush():
        for (block, shown, _), output in zip(group, tree.run([g[2] for g in group]) if group else [], strict=True):
            results.append((block, shown, output))
        group.clear()

    for index, block in enumerate(page.blocks):
        mark = block["mark"] or ""
        if mark.startswith("excerpt "):
            original = next(TOY.rglob(mark.split()[1])).read_text()
            assert block["body"] in original, f"{page.path.name}:{page.line(block)}: not in {mark.split()[1]}"
        elif m := re.fullmatch(r"edit (\S+) before: (.*)", mark):
            flush()
            tree.insert(m[1], m[2], block["body"])
        elif mark.startswith("ins "):
            tree.append(mark.split()[1], block["body"])
        elif block["lang"] == "python":
            group.append((block, page.output_of(index), (page.line(block), block["body"])))
    flush()
    return results


@pytest.fixture(scope="module")
def trees(tmp_path_factory):
    return {}


@pytest.mark.parametrize("name", PAGES)
def test_examples(name, tmp_path_factory, trees, request):
    page = Page(ROOT / "docs" / name)
    tree = trees[name] = Tree(tmp_path_factory.mktemp(name))
    results = play(page, tree)
    assert results
    if request.config.getoption("--bless", False) or os.environ.get("PYQEMU_BLESS") == "1":
        text = page.text
        for _, shown, output in reversed(results):
            if shown is not None:
                text = text[: shown.start("body")] + output + text[shown.end("body") :]
        page.path.write_text(text, encoding="utf-8")
        page = Page(page.path)
    for block, shown, output in results:
        assert "Traceback" not in output, f"{name}:{page.line(block)}\n{output}"
        expected = shown["body"] if shown is not None else ""
        if request.config.getoption("--bless", False) or os.environ.get("PYQEMU_BLESS") == "1":
            continue
        assert output == expected, f"{name}:{page.line(block)}"


def test_adding_an_instruction_touches_one_file_and_its_tests_pass(trees, tmp_path_factory):
    name = "add-a-target.md"
    if name not in trees:
        trees[name] = Tree(tmp_path_factory.mktemp(name))
        play(Page(ROOT / "docs" / name), trees[name])
    tree = trees[name]
    assert {str(p) for p in tree.changed} == {"src/pyqemu/targets/toy/cpu.py", "tests/toy.ins"}
    done = tree.run_ins("toy.ins")
    assert done.returncode == 0, done.stdout
    before = len(re.findall(r"^\w+ *: ", (TOY / "tests/toy.ins").read_text(), re.M))
    lines = len(re.findall(r"^\w+ *: ", tree.find("toy.ins").read_text(), re.M))
    assert lines == before + 4
    passed = int(re.search(r"(\d+) passed", done.stdout)[1])
    assert passed == 2 * lines or (passed == lines and "skipped" in done.stdout)


@pytest.mark.parametrize("path", sorted(ROOT.glob("docs/**/*.md")), ids=lambda p: p.name)
def test_files_that_pages_mention_exist(path):
    for mention in re.findall(r"`((?:libs|docs|apps|tests)/[\w./-]+)`", path.read_text(encoding="utf-8")):
        assert "NAME" in mention or (ROOT / mention).exists(), mention
