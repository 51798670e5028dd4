"""Golden data: encodings and programs made with the established binutils port (tests/data)."""

from __future__ import annotations

import csv
import io
import lzma
import tarfile
from pathlib import Path

import pytest

DATA = Path(__file__).parent / "data"


@pytest.fixture(scope="session")
def vectors() -> list[dict[str, str]]:
    """Rows of vectors.csv: id, iset, asm, hex, objdump, flags."""
    text = lzma.decompress((DATA / "vectors.csv.xz").read_bytes()).decode()
    return list(csv.DictReader(io.StringIO(text)))


@pytest.fixture(scope="session")
def programs() -> dict[str, tuple[str, bytes]]:
    """Program name -> (assembler source, the executable that the established tools made of it)."""
    found: dict[str, dict[str, bytes]] = {}
    with tarfile.open(DATA / "programs.tar.xz") as archive:
        for member in archive:
            if member.isfile():
                name = Path(member.name)
                content = archive.extractfile(member)
                assert content is not None
                found.setdefault(name.stem, {})[name.suffix] = content.read()
    return {name: (files[".s"].decode(), files[".elf"]) for name, files in sorted(found.items())}
