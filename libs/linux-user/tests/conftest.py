"""Guest programs for tests, written as lists of system calls and assembled here."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pyqemu.linux_user import Process, Result
from pyqemu.linux_user.abi.e2k_numbers import NUMBERS, NUMBERS_32
from pyqemu.linux_user.process import CAPTURE
from pyqemu.targets.e2k.asm import assemble
from pyqemu.targets.e2k.link import link

sys.path.insert(0, str(Path(__file__).parent))  # for the modules that several tests share

PRELUDE = (Path(__file__).parent / "data" / "prelude.s").read_text()
NUMBER_OF = {name: number for number, name in reversed(list({**NUMBERS_32, **NUMBERS}.items()))}


class Guest:
    """A program under construction.  Own registers r8-r15 keep values over calls; ``%db[0]`` has the last result."""

    def __init__(self, bits: int = 64, iset: int = 4) -> None:
        self.bits = bits
        self.iset = iset
        self.text: list[str] = []
        self.data: list[str] = []
        self.labels = 0

    def asm(self, *lines: str) -> None:
        self.text += lines

    def value(self, value: int | str, register: str) -> None:
        """Load a number, ``&label`` or a register."""
        if isinstance(value, str) and value.startswith("&"):
            self.asm(f"LA {value[1:]}, {register}")
        elif isinstance(value, int) and value < 0:
            self.asm(f"subd 0, {-value}, {register}")
        else:
            self.asm(f"MOV {value}, {register}")

    def call(self, name: str, *args: int | str) -> None:
        for i, arg in enumerate(args):
            self.value(arg, f"%db[{i + 1}]")
        self.asm(f"SYS {NUMBER_OF[name]}")

    def show(self, text: str) -> None:
        """Print the last result."""
        self.asm("MOV %db[0], %dr0", f'SHOWI "{text} ", %dr0')

    def show_word(self, text: str, place: str, offset: int = 0, size: str = "ldd") -> None:
        """Print a word of memory in decimal."""
        self.asm(f"LA {place}, %dr0", f"{size} %dr0, {offset}, %dr1", f'SHOWI "{text} ", %dr1')

    def quads(self, label: str, *values: int | str) -> None:
        self.data.append(f".align 16\n{label}: .quad {', '.join(str(v) for v in values)}")

    def words(self, label: str, *values: int | str) -> None:
        """Words of a pointer's size."""
        kind = ".quad" if self.bits == 64 else ".long"
        self.data.append(f".align 16\n{label}: {kind} {', '.join(str(v) for v in values)}")

    def string(self, label: str, text: str) -> None:
        self.data.append(f'{label}: .asciz "{text}"')

    def space(self, label: str, size: int) -> None:
        self.data.append(f".align 16\n{label}: .skip {size}")

    def source(self) -> str:
        body = "\n  ".join(self.text)
        data = "\n".join(self.data)
        text = f"{PRELUDE}\n  .global _start\n_start:\n  ENTER\n  {body}\n  EXIT 0\n  .data\n{data}\n"
        if self.bits == 32:
            text = text.replace("[_f64, _lts0 \\sym]", "[_f32s, _lts0 \\sym]").replace("sdisp %ctpr1, 0x3", "sdisp %ctpr1, 0x1")
        return text

    def functions(self, text: str) -> None:
        """Code behind the main program."""
        self.asm("EXIT 0", text)

    def build(self, folder: Path, name: str = "guest.elf") -> Path:
        path = folder / name
        path.write_bytes(link([assemble(self.source(), iset=self.iset, filename=name, bits=self.bits)]).to_bytes())
        path.chmod(0o755)
        return path


@pytest.fixture
def guest() -> Guest:
    return Guest()


@pytest.fixture
def guest32() -> Guest:
    """A program of 32-bit mode."""
    return Guest(32)


#: Modules whose guests also run with every block as a region, made before the guest goes on.
IN_REGIONS = ("test_guest_faults",)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if metafunc.module.__name__.rpartition(".")[2] in IN_REGIONS and "run" in metafunc.fixturenames:
        metafunc.parametrize("run", ["", "2,wait"], ids=["usual", "regions"], indirect=True)


@pytest.fixture
def run(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Build and run a guest with captured output."""
    tier = getattr(request, "param", "")
    if tier:
        monkeypatch.setenv("PYQEMU_TIER1", tier)

    def go(guest: Guest, *args: str, **options: object) -> Result:
        path = guest.build(tmp_path)
        options = {"stdout": CAPTURE, "stderr": CAPTURE, **options}
        return Process([str(path), *args], **options).run()  # type: ignore[arg-type]

    return go
