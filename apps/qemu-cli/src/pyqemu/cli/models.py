"""CPU models of the guests, as text."""

from __future__ import annotations


def models_text() -> str:
    """For each guest its name, then one line per CPU model: name, other spellings, description."""
    from pyqemu.linux_user.guests import GUESTS, guest_module

    lines = []
    for guest in sorted(set(GUESTS.values())):
        lines.append(f"{guest}:\n")
        lines += [f"  {name:<12} {other:<22} {text}\n" for name, other, text in guest_module(guest).cpu_models()]
    lines.append("\nNAME,tags=on (e2k) keeps diagnostic values (slower); without NAME the model is the file's own\n")
    return "".join(lines)
