"""Versions, for ``--version``."""

from __future__ import annotations


def version_text() -> str:
    """One line per installed package of the project."""
    from importlib.metadata import distributions

    found = sorted(
        {(d.metadata["Name"], d.version) for d in distributions() if (d.metadata["Name"] or "").startswith("pyqemu-")}
    )
    return "".join(f"{name} {version}\n" for name, version in found)
