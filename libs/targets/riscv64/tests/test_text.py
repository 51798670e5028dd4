"""Encodings and texts, compared with the GNU assembler and disassembler and with capstone, on random words of every row."""

import random
import re
import shutil
import subprocess

import pytest
from pyqemu.targets.riscv64 import target

RISCV = target()
TABLE = RISCV.table
PREFIX = "riscv64-linux-gnu-"
ARCH = "rv64gcv_zba_zbb_zbc_zbs_zbkb_zbkx_zknd_zkne_zknh_zksed_zksh_zfh_zicbom_zicboz_zihintpause"
PER_ROW = 12
#: Extensions that the tools of Debian 12 do not know.
YOUNG = (
    "zabha", "zacas", "zawrs", "zimop", "zcmop", "zicond", "zcb", "zfa", "zvbb", "zvbc", "zvkb", "zvkg", "zvkned", "zvknhb", "zvksed",
    "zvksh",
)  # fmt: skip

needs_binutils = pytest.mark.skipif(shutil.which(f"{PREFIX}as") is None, reason="binutils-riscv64-linux-gnu is not installed")


def _young(row):
    return bool(set(row.needs.split()) & set(YOUNG))


def words():
    """(row, word) at random, many of each row."""
    rng = random.Random(5)
    rows = [row for row in TABLE.rows if not _young(row)]
    return [(row, TABLE.random_word(rng, row) & ~row.pattern.ignored) for row in rows for _ in range(PER_ROW)]


def text_of(row, word, pc=0):
    return RISCV.disassemble(TABLE.to_bytes(word, row.pattern.bits), pc)[0]


def _relative(row, word, text):
    """Code addresses as distances from the instruction, which every assembler reads."""
    for name, value in TABLE.operands(row, word).items():
        if name == "target":
            return text.replace(row.kind(name).text(value, 0), f".{value:+d}")
    return text


def test_our_own_texts_go_round():
    for row, word in words():
        text = text_of(row, word, 0x40000000)
        assert RISCV.assemble(text, 0x40000000) == TABLE.to_bytes(word, row.pattern.bits), text


def _unwritable(row, word):
    """Encodings for which the GNU assembler has no text: reserved or without effect, but instructions."""
    values = TABLE.operands(row, word)
    return (
        # Exact: their rounding mode cannot be written.
        row.name in ("fcvt_d_w_rm", "fcvt_d_wu_rm", "fcvt_d_s_rm", "fcvt_s_h_rm", "fcvt_d_h_rm")
        or (row.name.startswith("fence") and 0 in (values.get("pred"), values.get("succ")))
        or (row.name.startswith("c_s") and values.get("shamt") == 0)
    )


@needs_binutils
def test_the_gnu_assembler_reads_our_text(tmp_path):
    cases = [(row, word) for row, word in words() if not _unwritable(row, word)]
    source = tmp_path / "words.s"
    options = {16: ".option rvc", 32: ".option norvc"}
    source.write_text("".join(f"{options[row.pattern.bits]}\n{_relative(row, word, text_of(row, word))}\n" for row, word in cases))
    done = subprocess.run([f"{PREFIX}as", f"-march={ARCH}", "-o", tmp_path / "words.o", source], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:2000]
    subprocess.run([f"{PREFIX}objcopy", "-O", "binary", "-j", ".text", tmp_path / "words.o", tmp_path / "words.bin"], check=True)
    code = (tmp_path / "words.bin").read_bytes()
    at = 0
    for row, word in cases:
        size = row.pattern.size
        got = int.from_bytes(code[at : at + size], "little")
        at += size
        assert got == word, f"{text_of(row, word)}: {got:#x}, not {word:#x}"
    assert at == len(code)


def _normal(text):
    """A text without what is a matter of taste: blanks, number bases, comments, signs of immediates."""
    text = re.sub(r"([0-9a-f]+) <.*", r"0x\1", text)  # a code address
    text = re.sub(r"\s+", " ", text.partition("#")[0]).strip()
    mnemonic, _, tail = text.partition(" ")
    parts = [p.strip() for p in re.split(r"([,()])", tail) if p.strip()]
    return mnemonic, [str(int(p, 0)) if re.fullmatch(r"-?(0x[0-9a-f]+|\d+)", p) else p for p in parts]


def _disassemble(tmp_path, cases):
    """{address: texts} of objdump, with and without its preferred spellings."""
    lines = [f".insn {bits // 8}, {word:#x}\n" for bits, word in cases]
    (tmp_path / "code.s").write_text("".join(lines))
    subprocess.run([f"{PREFIX}as", f"-march={ARCH}", "-o", tmp_path / "code.o", tmp_path / "code.s"], check=True)
    out = {}
    for options in ([], ["-M", "no-aliases"]):
        command = [f"{PREFIX}objdump", "-d", *options, tmp_path / "code.o"]
        listing = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        for m in re.finditer(r"^ *([0-9a-f]+):\t([0-9a-f]+) +\t(.*)$", listing, re.M):
            out.setdefault(int(m[1], 16), []).append(m[3].replace("\t", " "))
    return out


@needs_binutils
def test_objdump_reads_our_words(tmp_path):
    cases = words()
    theirs = _disassemble(tmp_path, [(row.pattern.bits, word) for row, word in cases])
    at = 0
    wrong = []
    for row, word in cases:
        ours = text_of(row, word, at) if row.name != "c_nop" else "nop"
        tie = row.name == "bgez" and TABLE.operands(row, word)["rs1"] == 0  # blez zero as well
        if not tie and not _unwritable(row, word) and _normal(ours) not in [_normal(text.replace("unknown", "0")) for text in theirs[at]]:
            wrong.append((row.name, ours, theirs[at]))
        at += row.pattern.size
    assert not wrong, list({w[0]: w for w in wrong}.values())[:40]


#: Instructions of objdump that are none here: privileged ones, what reaches registers of other modes, reserved rounds of AES.
OTHER_MODES = re.compile(
    r"(aes64ks1i|csr\w+|uret|sret|mret|dret|wfi|sfence\S*|hfence\S*|cbo\.inval|hlv\S*|hsv\S*|sinval\S*|hinval\S*|c?\.?unimp)\b"
)


#: Vector rows with a condition on registers, which the disassembler does not look at.
GUARDED = [row.pattern for row in TABLE.rows if row.needs == "v" and row.guard]
SHAPES = {mask: {p.value for p in GUARDED if p.mask == mask} for mask in {p.mask for p in GUARDED}}


@needs_binutils
def test_the_same_words_are_instructions(tmp_path):
    """Words one bit away from one of ours find the edges of every row."""
    words_near = {(row.pattern.bits, word ^ 1 << bit) for row, word in words()[::PER_ROW] for bit in range(row.pattern.bits)}
    # What ends in five ones would be longer than 32 bits: nobody has such instructions.
    cases = sorted((bits, w) for bits, w in words_near if TABLE.length(w) == bits and w & 31 != 31)
    theirs = _disassemble(tmp_path, cases)
    at = 0
    wrong = []
    for bits, word in cases:
        text = theirs[at][1]
        at += bits // 8
        row = TABLE.decode(word, bits)
        unknown = text.startswith(".") or text.endswith("unknown")  # as are reserved rounding modes
        if row is None and any(word & mask in values for mask, values in SHAPES.items()):
            continue
        if row is None and not unknown and not OTHER_MODES.match(text):
            wrong.append((hex(word), "unknown", text))
        if row is not None and unknown and not _unwritable(row, word) and not _young(row) and not word & row.pattern.ignored:
            wrong.append((hex(word), text_of(row, word), "unknown"))
    assert not wrong, (len(wrong), list({(w[1] + w[2]).split()[0][:16]: w for w in wrong}.values())[:60])


#: What capstone 5 spells otherwise, or does not know: aliases, hints, rounding modes of what needs none.
CAPSTONE_DIFFERS = ("li", "pause", "fcvt_d_w_rm", "fcvt_d_wu_rm", "fcvt_d_s_rm")


def test_capstone_names_the_same_instructions():
    capstone = pytest.importorskip("capstone")
    decoder = capstone.Cs(capstone.CS_ARCH_RISCV, capstone.CS_MODE_RISCV64 | capstone.CS_MODE_RISCVC)
    wrong = {}
    for row, word in words():
        if not set(row.needs.split()) <= {"m", "a", "f", "d", "c", "zifencei"} or row.name in CAPSTONE_DIFFERS:
            continue
        if row.name in ("c_addi", "c_li") and not TABLE.operands(row, word)["rd"]:
            continue  # a hint
        ours = _normal(text_of(row, word))[0]
        theirs = [insn.mnemonic for insn in decoder.disasm(TABLE.to_bytes(word, row.pattern.bits), 0)]
        if theirs != [ours]:
            wrong.setdefault(row.name, (hex(word), ours, theirs))
    assert not wrong, wrong
