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


@pytest.fixture
def linked(root: Path) -> Path:
    """Links with absolute paths, as packages have them: they mean places in the sysroot."""
    (root / "etc/java").mkdir(parents=True)
    (root / "etc/java/settings").write_text("")
    (root / "usr/java").mkdir()
    (root / "usr/java/conf").symlink_to("/etc/java")
    (root / "usr/java/settings").symlink_to("/usr/java/conf/settings")
    (root / "usr/java/missing").symlink_to("/nowhere/at/all")
    (root / "usr/java/more").symlink_to("conf")
    (root / "usr/java/loop").symlink_to("/usr/java/loop/loop")
    return root


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/usr/java/conf/settings", "/etc/java/settings"),
        ("/usr/java/settings", "/etc/java/settings"),
        ("/usr/java/more/settings", None),
        ("/usr/java/conf/other", None),
        ("/nowhere/conf/settings", None),
        ("/usr/java/loop/settings", None),
    ],
)
def test_links_with_absolute_paths_mean_the_sysroot(linked: Path, path: str, place: str | None) -> None:
    kernel = Kernel(sysroot=str(linked))
    assert kernel.translate_path(os.fsencode(path), follow=True) == (os.fsencode(str(linked) + place) if place else None)


def test_a_host_path_into_the_sysroot_follows_links_there(linked: Path) -> None:
    """A program started by its place on the host finds its files by that."""
    kernel = Kernel(sysroot=str(linked))
    for path, place in (("settings", "/etc/java/settings"), ("conf", "/etc/java")):
        assert kernel.translate_path(os.fsencode(f"{linked}/usr/java/{path}"), follow=True) == os.fsencode(str(linked) + place)
    assert kernel.translate_path(os.fsencode(f"{linked}/usr/java/missing"), follow=True) == b"/nowhere/at/all"
    assert kernel.translate_path(os.fsencode(f"{linked}/usr/java/settings")) is None
    assert kernel.translate_path(os.fsencode(f"{linked}/usr/file"), follow=True) is None
