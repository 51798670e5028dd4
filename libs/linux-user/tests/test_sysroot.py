"""Where a path of the guest lies with a sysroot: in it when it is there, on the host otherwise."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from pyqemu.linux_user.kernel import Kernel

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    for name in ("proc", "tmp", "usr", "var/lib/service", "no-such-place-on-the-host"):
        (root / name).mkdir(parents=True)
    (root / "usr" / "file").write_text("")
    return root


@pytest.mark.parametrize(
    ("path", "inside"),
    [
        ("/usr/file", True),
        ("/usr", True),
        ("/usr/file-that-is-not-there", False),
        ("/proc", False),  # an empty folder: the host's is meant
        ("/tmp", False),
        ("/tmp/new", False),
        ("/no-such-place-on-the-host", True),
        ("/no-such-place-on-the-host/new", True),  # nowhere else can it be made
        ("/var/lib/service/new", True),
        ("/no-such-place-at-all/new", False),
        ("relative", False),
    ],
)
def test_paths_lie_where_they_are_or_can_be(root: Path, path: str, inside: bool) -> None:
    got = Kernel(sysroot=str(root)).translate_path(os.fsencode(path))
    assert got == (os.fsencode(str(root) + path) if inside else None)
