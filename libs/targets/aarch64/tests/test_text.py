"""Encodings and texts, compared with the GNU assembler and with capstone, on random words of every row."""

import random
import re
import shutil
import subprocess

import pytest
from pyqemu.targets.framework.operands import Relative

PER_ROW = 4
needs_as = pytest.mark.skipif(shutil.which("aarch64-linux-gnu-as") is None, reason="binutils-aarch64-linux-gnu is not installed")


@pytest.fixture(scope="module")
def cases(arm):
    rng = random.Random(11)
    return [(row, _canonical(arm.table, row, arm.table.random_word(rng, row))) for row in arm.table.rows for _ in range(PER_ROW)]


def _canonical(table, row, word):
    """The word with "should be" bits as assemblers write them, and a bitmask immediate in the only form they write."""
    word = word & ~row.pattern.ignored | row.pattern.ones
    field = row.pattern.fields.get("imm")
    if field is not None and field.width == 13:
        values = table.operands(row, word)
        word = table.encode(row, values)
    return word


def _relative(row, word, text, table):
    """Code addresses as distances from the instruction, which the assembler reads anywhere."""
    for name, value in table.operands(row, word).items():
        kind = row.kind(name)
        if isinstance(kind, Relative):
            return text.replace(kind.text(value, 0), f".{value:+d}")
    return text


def test_our_own_texts_go_round(arm, cases):
    for row, word in cases:
        text = arm.assembler.text(row, word, 0x100000000)
        assert arm.assemble(text, 0x100000000) == word.to_bytes(4, "little"), text


@needs_as
def test_the_gnu_assembler_reads_our_texts(arm, cases, tmp_path):
    shown = [(row, word) for row, word in cases if row.name != "adrp"]  # its text is an absolute address
    lines = [_relative(row, word, arm.assembler.text(row, word, 0), arm.table) for row, word in shown]
    source = tmp_path / "words.s"
    source.write_text(".arch armv8.6-a+crypto+sha3+sm4+fp16+fp16fml+rng\n" + "\n".join(lines) + "\n")
    done = subprocess.run(["aarch64-linux-gnu-as", "-o", tmp_path / "words.o", source], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:2000]
    subprocess.run(["aarch64-linux-gnu-objcopy", "-O", "binary", "-j", ".text", tmp_path / "words.o", tmp_path / "words.bin"], check=True)
    code = (tmp_path / "words.bin").read_bytes()
    assert len(code) == 4 * len(shown)
    for i, (row, word) in enumerate(shown):
        got = int.from_bytes(code[4 * i : 4 * i + 4], "little")
        assert got == word, f"{row.name}: {lines[i]}: {got:#x}, not {word:#x}"


#: Instructions of capstone that are none here, by what they belong to.
_OTHERS = re.compile(
    r"(cpy|set[egmp]|smst|bc\.|"  # MOPS, HBC
    r"addg|subg|subps?$|irg|gmi|ldg|stg|stz|st2g|pacga|ereta|"  # tagging, PACGA, returns from exceptions
    r"st64b|ld64b|wfet|wfit|tcancel|tstart|ttest|tcommit|"  # LS64, WFXT, TME
    r"addha|addva|[us]mop|fmop|sumop|usmop|zero|mova|rdsvl|addsvl|addspl|smstart|smstop|"  # SME
    r"mrs|msr|sys|sysl|at$|tlbi|dc$|ic$|cfp|cpp|dvp|eret|drps|dcps|dsb|hint|prfm|rprfm|dgh|clrbhb|chkfeat|gcs|trcit|brb)"
)
_SCALABLE = re.compile(r"\b[zp]\d+\b|\bza")


def test_the_same_words_are_instructions_as_for_capstone(arm, cases):
    """Words one bit away from one of ours find the edges of every row; random ones what no row is near."""
    capstone = pytest.importorskip("capstone")
    disassembler = capstone.Cs(capstone.CS_ARCH_ARM64, capstone.CS_MODE_ARM)
    rng = random.Random(12)
    near = {word ^ 1 << bit for _, word in cases[::PER_ROW] for bit in range(32)} | {rng.getrandbits(32) for _ in range(20000)}
    missing, extra = {}, {}
    for word in sorted(near):
        if word >> 25 & 15 == 2:
            continue  # the space of SVE
        row = arm.table.decode(word, 32)
        theirs = next(disassembler.disasm_lite(word.to_bytes(4, "little"), 0), None)
        if row is None and theirs is not None:
            _, _, mnemonic, operands = theirs
            if not _OTHERS.match(mnemonic) and not _SCALABLE.search(operands):
                missing.setdefault(mnemonic, f"{word:#x} {mnemonic} {operands}")
        elif row is not None and theirs is None and not _unpredictable(row, word):
            extra.setdefault(row.name, f"{word:#x} {arm.assembler.text(row, word, 0)}")
    assert not missing and not extra, (missing, extra)


def _unpredictable(row, word):
    """Words that capstone refuses although a CPU executes them: registers that should differ, bits that should be one."""
    fields = {n: f.extract(word) for n, f in row.pattern.fields.items()}
    same = [fields.get(n) for n in ("rt", "rt2", "rs", "vt", "vt2") if n in fields]
    return len(set(same)) < len(same) or fields.get("rn") in same or bool(row.pattern.ignored) or "unprivileged" in row.name
