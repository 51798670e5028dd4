"""Which guests exist: a lazy table from ELF machine numbers to the module with the guest's Linux ABI."""

from __future__ import annotations

from .errors import LoadError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .elf import ElfFile

#: ELF machine -> module below ``abi``.  49 is the number that Elbrus files had before 175 was assigned.
GUESTS = {175: "e2k", 49: "e2k", 183: "aarch64", 243: "riscv64"}


def abi_module(elf: ElfFile) -> Any:
    """The ABI module for a file; raises ``LoadError`` that names the machine when there is none."""
    name = GUESTS.get(elf.machine)
    if name is None:
        raise LoadError(elf.path, f"unsupported {elf.machine_text()}", 8)
    return guest_module(name)


def guest_module(name: str) -> Any:
    """The module below ``abi``: ``Abi``, ``check``, ``target_for``, ``cpu_models``, SYSROOT, LOADER_PACKAGE."""
    return __import__(f"pyqemu.linux_user.abi.{name}", fromlist=("Abi",))
