"""Random words and states: values near which numbers turn over, and words that can run in a frame of ``a64_program``."""

import re

import a64_program
from pyqemu.targets.framework.operands import RegisterClass

INTEGERS = (
    0,
    1,
    2,
    63,
    64,
    0x7F,
    0x80,
    0xFF,
    0x7FFF,
    0x8000,
    0xFFFF,
    0x7FFFFFFF,
    1 << 31,
    0xFFFFFFFF,
    (1 << 63) - 1,
    1 << 63,
    (1 << 64) - 1,
)
SINGLES = (
    0, 1 << 31, 0x3F800000, 0xBF800000, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000, 0x7F800001, 0xFF812345, 0x7FC12345, 1, 0x80000001,
    0x7FFFFF, 0x800000, 0x80800000, 0x807FFFFF, 0x7F7FFFFF, 0xFF7FFFFF, 0x4B000000, 0x4F000000, 0xCF000000, 0x4EFFFFFF, 0x5F000000,
    0x3F000000, 0x3FC00000, 0xBF000000, 0x40200000, 0x3EFFFFFF, 0x34000000, 0x00800001, 0x1F800000, 0x20000000, 0x4F800000,
)  # fmt: skip
DOUBLES = (
    0, 1 << 63, 0x3FF << 52, 0xBFF << 52, 0x7FF << 52, 0xFFF << 52, 0x7FF8 << 48, 0xFFF8 << 48, 0x7FF << 52 | 1, 0xFFF << 52 | 0x12345, 1,
    0x7FF8 << 48 | 0x777, 1 << 63 | 1, (1 << 52) - 1, 1 << 52, 1 << 63 | 1 << 52, 0x7FEFFFFFFFFFFFFF, 0xFFEFFFFFFFFFFFFF, 0x43E << 52,
    0xC3E << 52, 0x41DFFFFFFFC00000, 0x41E << 52, 0x3FE << 52, 0x3FF8 << 48, 0xBFE << 52, 0x4004 << 48, 0x3FDFFFFFFFFFFFFF, 0x36A << 52,
    0x381 << 52, 0x380FFFFFFFFFFFFF, 0x380FFFFFE0000000, 0x1FF << 52, 0x200 << 52, 0x43F << 52, 0x41F << 52, 0x47EFFFFFE0000000,
    0x47EFFFFFF0000000,
)  # fmt: skip
HALVES = (0, 0x8000, 0x3C00, 0x7C00, 0xFC00, 0x7E00, 0x7C01, 0xFE12, 1, 0x3FF, 0x400, 0x7BFF, 0x8001, 0x3800)
#: What a frame cannot hold: control transfers, addresses, and registers that differ between machines.
_UNFIT = re.compile(
    r"b$|bl$|b_cond|cbn?z|tbn?z|br$|blr|ret|svc|brk|undefined|udf|hvc|smc|hlt|adrp?$|mrs_|msr_|dc_|ic_|.*_literal|hint|p?ssbb|sb$|prf|bra|pac|aut|xpac|ldra"
)
_MEMORY = "[rn"


def integer(rng):
    return rng.choice(INTEGERS) if rng.random() < 0.25 else rng.getrandbits(64)


def _float(rng, bits, edges):
    fraction, bias = {16: (10, 15), 32: (23, 127), 64: (52, 1023)}[bits]
    kind = rng.random()
    if kind < 0.5:
        return rng.choice(edges)
    if kind < 0.8:  # where integers are
        return (
            rng.getrandbits(1) << bits - 1
            | bias + rng.randrange(-bias + 1, bias) % 64 - 20 & 2 * bias - 1 << fraction
            | rng.getrandbits(fraction)
        )
    if kind < 0.9:  # few significant bits
        return rng.getrandbits(1) << bits - 1 | rng.randrange(1, 2 * bias) << fraction | rng.getrandbits(3) << fraction - 3
    return rng.getrandbits(bits)


def vector(rng, floats, halves=False):
    """128 bits: of integers, or of floats of one format."""
    if not floats:
        return integer(rng) | integer(rng) << 64
    bits, edges = rng.choice(((16, HALVES), (32, SINGLES), (32, SINGLES), (64, DOUBLES), (64, DOUBLES)))
    if halves:
        bits, edges = 16, HALVES
    value = 0
    for at in range(0, 128, bits):
        value |= (_float(rng, bits, edges) & (1 << bits) - 1) << at
    return value


def fitting_rows(table):
    return [row for row in table.rows if not _UNFIT.match(row.name)]


def word(rng, table, row):
    """(word, general registers by field) that a frame can execute, and whose operands the manual allows to be the same."""
    for _ in range(3000):
        w = table.random_word(rng, row) & ~row.pattern.ignored | row.pattern.ones
        if table.decode(w, 32) is not row:
            continue
        registers = {}
        allowed = True
        for name, field in row.pattern.fields.items():
            kind = row.kind(name)
            if isinstance(kind, RegisterClass) and kind.field == "x":
                number = field.extract(w)
                allowed &= number not in (29, 30) and not (number == 31 and kind.zero < 0)
                allowed &= not (_MEMORY in row.text and number in registers.values() and number != 31)
                registers[name] = number
        if _MEMORY in row.text:
            allowed &= abs(table.operands(row, w).get("off", 0)) <= 300 and registers["rn"] != 31
            if re.match("ldapur|stlur", row.text):
                allowed &= table.operands(row, w)["off"] % 8 == 0
            if row.text.startswith("casp"):
                allowed &= registers["rs"] < 28 > registers["rt"] and registers["rn"] not in (registers["rs"] + 1, registers["rt"] + 1)
        if allowed:
            return w, registers
    raise AssertionError(f"no word of {row.name} can run")


def case(rng, table, row, index, fpcr=0):
    """A case of ``a64_program`` for a row; ``index`` is its place in the program."""
    w, registers = word(rng, table, row)
    x = [integer(rng) for _ in range(29)]
    memory = rng.randbytes(a64_program.MEMORY_SIZE)
    if _MEMORY in row.text:
        x[registers["rn"]] = a64_program.address_of(index)
        if "[rn, rm" in row.text and registers["rm"] < 29:
            x[registers["rm"]] = rng.randrange(16) | (rng.getrandbits(20) << 32 if "_register_w" in row.name else 0)
    floats = rng.random() < (0.85 if re.match("f|.*cvt", row.name) else 0.3)
    halves = "fp16" in row.needs and rng.random() < 0.8
    v = [vector(rng, floats, halves) for _ in range(32)]
    return a64_program.State(w, x, v, rng.getrandbits(4) << 28, fpcr, rng.choice((0, 0, 1 << 27, 0x1F)), memory)
