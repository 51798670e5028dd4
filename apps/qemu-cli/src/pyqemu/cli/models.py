"""CPU models of the targets, as text."""

from __future__ import annotations


def models_text() -> str:
    """One line per CPU model: name, other spellings, description."""
    from pyqemu.targets.e2k.model import models

    lines = "".join(f"{name:<12} {other:<22} {text}\n" for name, other, text in models())
    return lines + "NAME,tags=on keeps diagnostic values (slower); without NAME the model is the file's own\n"
