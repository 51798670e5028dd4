"""mypy in strict mode on every package; the search path is the list of all ``src`` folders."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def packages() -> list[tuple[Path, str]]:
    """(src folder, import name) of every package of the workspace."""
    found = []
    for manifest in sorted(ROOT.glob("libs/**/pyproject.toml")) + sorted(ROOT.glob("apps/*/pyproject.toml")):
        src = manifest.parent / "src"
        markers = sorted(src.glob("pyqemu/**/py.typed"))
        found += [(src, ".".join(marker.parent.relative_to(src).parts)) for marker in markers]
    return found


def main() -> int:
    """Exit status of mypy."""
    found = packages()
    path = os.pathsep.join(str(src) for src, _ in found)
    command = [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml")]
    for _, name in found:
        command += ["-p", name]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, "MYPYPATH": path}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
