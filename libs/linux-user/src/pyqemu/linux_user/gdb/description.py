"""The target description, and registers as bytes.

No released gdb knows every guest.  For a guest that gdb has no name for (``architecture``), one takes the host's architecture and
rejects any description without that architecture's core registers.  So a gdb for x86 (it says ``xmlRegisters=i386``) gets those too,
behind the guest's own: ``rip`` and ``rsp`` are the guest's pc and stack pointer, the rest does not exist, and names that both have
(``r8``) mean the guest's register.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

#: Numbers of the borrowed registers.
FIRST_BORROWED = 1024
_X86 = (
    *((name, 64, "int") for name in ("rax", "rbx", "rcx", "rdx", "rsi", "rdi")),
    ("rbp", 64, "data_ptr"),
    ("rsp", 64, "data_ptr"),
    *((f"r{n}", 64, "int") for n in range(8, 16)),
    ("rip", 64, "code_ptr"),
    *((name, 32, "int") for name in ("eflags", "cs", "ss", "ds", "es", "fs", "gs")),
    *((f"st{n}", 80, "i387_ext") for n in range(8)),
    *((name, 32, "int") for name in ("fctrl", "fstat", "ftag", "fiseg", "fioff", "foseg", "fooff", "fop")),
)


class Registers:
    """The registers of a guest in the order of their numbers.

    ``registers``: each with number, name, bits, feature, type, group, ``read(cpu)`` and ``write(cpu, value)``.  ``pc``, ``stack``: numbers.
    ``architecture``: gdb's name for the guest.  ``types``: XML that defines types, by feature.  ``x86``: with what a gdb for x86 needs.
    """

    def __init__(
        self,
        registers: Iterable[Any],
        pc: int,
        stack: int,
        *,
        architecture: str = "",
        types: Mapping[str, str] | None = None,
        x86: bool = False,
    ) -> None:
        self.pc = pc
        own = {register.number: register for register in sorted(registers, key=lambda register: register.number)}
        by_name = {register.name: register for register in own.values()}
        #: number -> (bytes, the guest's register or None)
        self.rows: dict[int, tuple[int, Any]] = {number: (r.bits // 8, r) for number, r in own.items()}
        #: Numbers to send along with every stop.
        self.expedited = [pc, stack]
        lines = []
        borrowed = set()
        if architecture:
            lines.append(f"<architecture>{architecture}</architecture>")
        elif x86:
            lines += ["<architecture>i386:x86-64</architecture>", '<feature name="org.gnu.gdb.i386.core">']
            aliases = {"rip": own[pc], "rsp": own[stack]}
            for i, (name, bits, kind) in enumerate(_X86):
                twin = by_name.get(name)
                number = FIRST_BORROWED + i if twin is None else twin.number
                if twin is None:
                    self.rows[number] = (bits // 8, aliases.get(name))
                    if name in aliases:
                        self.expedited.append(number)
                else:
                    borrowed.add(number)
                lines.append(f'<reg name="{name}" bitsize="{bits}" type="{kind}" regnum="{number}"/>')
            lines.append("</feature>")
        features: dict[str, list[Any]] = {}
        for register in own.values():
            if register.number not in borrowed:
                features.setdefault(register.feature, []).append(register)
        for feature, members in features.items():
            lines.append(f'<feature name="{feature}">{(types or {}).get(feature, "")}')
            lines += [
                f'<reg name="{r.name}" bitsize="{r.bits}" type="{r.type}" regnum="{r.number}" group="{r.group}"/>'
                for r in members
            ]
            lines.append("</feature>")
        body = "\n".join(lines)
        self.xml = f'<?xml version="1.0"?>\n<!DOCTYPE target SYSTEM "gdb-target.dtd">\n<target version="1.0">\n{body}\n</target>\n'

    def text(self, cpu: Any, number: int) -> bytes:
        """A register's bytes in hexadecimal; ``xx...`` when it does not exist."""
        size, register = self.rows[number]
        value = register.read(cpu) if register is not None else None
        return b"xx" * size if value is None else value.to_bytes(size, "little").hex().encode()

    def all_text(self, cpu: Any) -> bytes:
        return b"".join(self.text(cpu, number) for number in self.rows)

    def store(self, cpu: Any, number: int, text: bytes) -> bool:
        """Set a register from hexadecimal; False when it cannot be set."""
        size, register = self.rows[number]
        data = bytes.fromhex(text.decode("ascii"))
        if register is None or len(data) != size:
            return False
        done: bool = register.write(cpu, int.from_bytes(data, "little"))
        return done

    def store_all(self, cpu: Any, text: bytes) -> bool:
        """Set all registers from the text of ``all_text``; those that cannot be set must not change."""
        good = True
        at = 0
        for number, (size, register) in self.rows.items():
            part = text[at : at + 2 * size]
            at += 2 * size
            if len(part) < 2 * size:
                break
            # An alias of a register that was already set would set it back.
            if b"x" not in part and number < FIRST_BORROWED and part != self.text(cpu, number) and register is not None:
                good = self.store(cpu, number, part) and good
        return good
