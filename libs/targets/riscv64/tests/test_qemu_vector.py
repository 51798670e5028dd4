"""Random vector instructions, run by the real qemu-riscv64 and by the native engine."""

import os
import random
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from pyqemu.targets.framework.testing import NativeMachine
from pyqemu.targets.riscv64 import target
from pyqemu.targets.riscv64.state import F_NAMES, X_NAMES

sys.path.insert(0, str(Path(__file__).parent))

import guest_program
import test_qemu

RISCV = target()
TABLE = RISCV.table
GP, S0, S1, S11 = 3, 8, 9, 27  # end and middle of the scratch memory, a stride, tables of indexes
KEPT = (2, GP, S0, S1, S11)
SCRATCH = 2048
WORDS = 64 + 64 + 8  # x and f, v, then fcsr, vcsr, vl, vtype, vstart
SEQUENCES = int(os.environ.get("PYQEMU_FUZZ", "40"))
LENGTH = 40
#: Extensions of V that a qemu since 8.2 knows: PYQEMU_QEMU_RISCV64 may name one.
YOUNG = ("zvbb", "zvbc", "zvkb", "zvkg", "zvkned", "zvknhb", "zvksed", "zvksh", "zvfhmin")
CPU = "rv64,v=true,vext_spec=v1.0,vlen=128"
#: qemu 7.2 stops at an assertion of its own translator when it meets a conversion with rtz in its name: test_engines has those.
ROWS = [r for r in TABLE.rows if r.needs == "v" and not r.name.startswith(("csr", "vset")) and "_rtz_" not in r.name]
BETWEEN_FORMATS = re.compile(r"vf[wn]cvt_f_f_")  # of halves: Zvfhmin
YOUNG_ROWS = [r for r in TABLE.rows if set(r.needs.split()) & set(YOUNG) or BETWEEN_FORMATS.match(r.name)]
CRYPTO = re.compile(r"vaes|vg(mul|hsh)|vsha2|vsm[34]")
INDEXED = re.compile(r"v[ls][uo]x.*ei(\d+)")
MEMORY = re.compile(r"v[ls](?:s?s?e|\d+r)")

pytestmark = pytest.mark.skipif(
    shutil.which(test_qemu.GCC) is None or shutil.which("qemu-riscv64") is None,
    reason="gcc-riscv64-linux-gnu or qemu-user is not installed",
)


def shape(row):
    """(how much larger in registers vd, vs2 and vs1 are than LMUL, element widths that exist), as logarithms."""
    name = row.name
    widths = range(4)
    if name.startswith("vclmul"):
        return (0, 0, 0), range(3, 4)
    if CRYPTO.match(name):
        return (0, 0, 0), range(2, 4 if name.startswith("vsha2") else 3)
    if name.startswith(("vf", "vmf")) and not name.startswith("vfirst"):
        widths = range(2, 4)
    if re.match(r"vf?wred", name):
        return (None, 0, None), range(2, 3) if name[1] == "f" else range(3)
    if re.match(r"v(f?)red", name):
        return (None, 0, None), widths
    if re.match(r"vfwcvt", name):
        return (1, 0, 0), range(1, 3) if re.match(r"vfwcvt_f_xu?_", name) else range(2, 3)
    if re.match(r"vfncvt", name):
        return (0, 1, 0), range(2, 3) if "cvt_f_" in name or "rod" in name else range(1, 3)
    if re.match(r"vf?w", name):
        return (1, 1 if re.search(r"_w[vxf]_", name) else 0, 0), range(2, 3) if name[1] == "f" else range(3)
    if re.match(r"vn(srl|sra|clip)", name):
        return (0, 1, 0), range(3)
    if m := re.match(r"v[zs]ext_vf(\d)", name):
        shift = int(m[1]).bit_length() - 1
        return (0, -shift, 0), range(shift, 4)
    return (0, 0, 0), widths


def legal(rows, row, values, sew, lmul, vl):
    """Whether the manual has the instruction for this vtype, with registers that are multiples of eight."""
    larger, widths = shape(row)
    if rows is YOUNG_ROWS and BETWEEN_FORMATS.match(row.name):
        widths = range(1, 3)
    if CRYPTO.match(row.name):
        group = 8 if row.name.startswith("vsm3") else 4
        if vl % group or sew not in widths or 16 << lmul + 3 >> 3 < group << sew:
            return False
    if sew not in widths or any(shift is not None and not -3 <= lmul + shift <= 3 for shift in larger):
        return False
    if row.name.startswith("vrgatherei16") and not -3 <= lmul + 1 - sew <= 3:
        return False
    fields = values.get("nf", 0) + 1
    if m := INDEXED.match(row.text.replace("{nf}", "")):
        index = lmul + int(m[1]).bit_length() - 4 - sew
        return -3 <= index <= 3 and fields << max(lmul, 0) <= 8
    if m := re.match(r"v[ls]s?e(\d+)", row.text.replace("{nf}", "")):
        data = lmul + int(m[1]).bit_length() - 4 - sew
        return -3 <= data <= 3 and fields << max(data, 0) <= 8
    return True


def instruction(rng, rows, sew, lmul, vl):
    """(code, text): a random vector instruction that is legal, and what it needs beforehand."""
    while True:
        row = rng.choice(rows)
        values = TABLE.operands(row, TABLE.random_word(rng, row))
        groups = [8, 16, 24]
        rng.shuffle(groups)
        for name in ("vd", "vs3", "vs2", "vs1"):
            if name in values:
                values[name] = groups.pop() if groups else 24
        if values.get("rd") in KEPT or not legal(rows, row, values, sew, lmul, vl):
            continue
        if re.match(r"vm[sf]|vmadc|vmsbc", row.name) and "vd" in values and "v0" not in row.text:
            values["vd"] = rng.choice((0, values["vd"]))  # a mask, for those that come behind
        before = ""
        if MEMORY.match(row.text.replace("{nf}", "")) or row.name in ("vlm_v", "vsm_v") or INDEXED.match(row.text.replace("{nf}", "")):
            values["rs1"] = S0
            if "rs2" in values:
                values["rs2"] = rng.choice((0, S1))
            if m := INDEXED.match(row.text.replace("{nf}", "")):
                before = f"addi t6, s11, {128 * (int(m[1]).bit_length() - 4)}\nvl8re8.v v24, (t6)\n"
                values["vs2"] = 24
                for name in ("vd", "vs3"):
                    if name in values:
                        values[name] = rng.choice((8, 16))
        try:
            word = TABLE.encode(row, values)
        except ValueError:
            continue
        code = RISCV.assemble(before) + TABLE.to_bytes(word, 32)
        return code, before + RISCV.disassemble(code[-4:])[0]


def sequence(rng, length=LENGTH, rows=ROWS):
    code, text = b"", []
    for n in range(length):
        if n % 5 == 0:
            lmul = rng.randrange(-3, 4)
            sew = rng.randrange(0, min(3, 3 + lmul) + 1)
            vtype = f"e{8 << sew}, {'mf' if lmul < 0 else 'm'}{1 << abs(lmul)}, tu, mu"
            largest = 16 << lmul + 3 >> sew + 3
            vl = rng.choice((largest, rng.randrange(32)))
            line = f"vsetvli t5, zero, {vtype}" if vl == largest else f"vsetivli t5, {vl}, {vtype}"
            vl = min(vl, largest)
            code += RISCV.assemble(line)
            text.append(line)
        if n % 7 == 3:
            line = f"csrrwi zero, vcsr, {rng.randrange(8)}"
            code += RISCV.assemble(line)
            text.append(line)
        more, line = instruction(rng, rows, sew, lmul, vl)
        code += more
        text.append(line)
    return code, text


def small_indexes(rng, eew):
    return b"".join(rng.randrange(64).to_bytes(eew, "little") for _ in range(128 // eew))


def source(sequences, rng, contents=(), turns=1):
    """``contents``: the 64 halves of vector registers at the beginning of each sequence, random where there are none.  ``turns``: how
    often all of it runs."""
    lines = [".option norelax", '.section .text,"ax"', ".globl _start", "_start:"]
    data = [".section .data", f"turns: .8byte {turns}", ".balign 4096", f"scratch: .fill {SCRATCH}"]
    data += [f"state: .fill {8 * WORDS}", ".balign 8"]
    data += [f"indexes: .byte {', '.join(map(str, b''.join(small_indexes(rng, n) for n in (1, 2, 4, 8))))}"]
    for n, (code, _) in enumerate(sequences):
        lines += ["la gp, state", f"la t6, init{n}", f"ld t5, {8 * 128}(t6)", "csrw fcsr, t5", "csrwi vcsr, 0", "addi t5, t6, 512"]
        for i in range(0, 32, 8):
            lines += [f"vl8re8.v v{i}, (t5)", "addi t5, t5, 128"]
        lines += [f"fld f{i}, {8 * (32 + i)}(t6)" for i in range(32)]
        lines += [f"ld x{i}, {8 * i}(t6)" for i in range(1, 32) if i not in KEPT and i != 31]
        lines += ["ld t6, 248(t6)", "addi s0, gp, -1024", f"addi sp, gp, -{SCRATCH}", f"li s1, {rng.randrange(-16, 17)}", "la s11, indexes"]
        lines += [".byte " + ", ".join(map(str, code))]
        lines += [f"sd x{i}, {8 * i}(gp)" for i in range(32) if i not in KEPT]
        lines += [f"fsd f{i}, {8 * (32 + i)}(gp)" for i in range(32)]
        for i, name in enumerate(("fcsr", "vcsr", "vl", "vtype", "vstart")):
            lines += [f"csrr t0, {name}", f"sd t0, {8 * (128 + i)}(gp)"]
        lines += ["addi t5, gp, 512"]
        for i in range(0, 32, 8):
            lines += [f"vs8r.v v{i}, (t5)", "addi t5, t5, 128"]
        lines += ["li a7, 64", "li a0, 1", "mv a1, sp", f"li a2, {SCRATCH + 8 * WORDS}", "ecall"]
        registers = [test_qemu.integer(rng) for _ in range(32)] + [test_qemu.floating(rng) for _ in range(32)]
        registers += contents[n] if contents else [test_qemu.vector_word(rng) for _ in range(64)]
        registers.append(rng.choice((0, 0, 0, 1, 2, 3, 4)) << 5 | rng.getrandbits(5))
        data += [f"init{n}: .8byte " + ", ".join(map(hex, registers))]
    lines += ["la t0, turns", "ld t1, (t0)", "addi t1, t1, -1", "sd t1, (t0)", "beqz t1, 1f", "la t0, _start", "jr t0", "1:"]
    return "\n".join([*lines, "li a7, 93", "li a0, 0", "ecall", *data, ""])


@pytest.fixture(scope="module")
def machine():
    pytest.importorskip("pyqemu.tcg_jit")
    pytest.importorskip("llvmlite")
    return NativeMachine(RISCV)


def compare(tmp_path, machine, code, text_of_program, seed, qemu=("qemu-riscv64", "-cpu", CPU)):
    (tmp_path / "random.s").write_text(text_of_program)
    elf = tmp_path / "random"
    command = [test_qemu.GCC, "-march=rv64gcv", "-nostdlib", "-static", "-Wl,--no-relax", "-o", elf, tmp_path / "random.s"]
    subprocess.run(command, check=True)
    theirs = subprocess.run([*qemu, elf], capture_output=True)
    size = SCRATCH + 8 * WORDS
    assert theirs.returncode == 0, (theirs.returncode, code[len(theirs.stdout) // size][1])
    machine.reset()
    status, ours = guest_program.run(machine, elf.read_bytes())
    assert status == 0 and len(ours) == len(theirs.stdout)
    names = [*X_NAMES, *F_NAMES, *(f"v{n >> 1}.{n & 1}" for n in range(64)), "fcsr", "vcsr", "vl", "vtype", "vstart", "-", "-", "-"]
    for n, (_, text) in enumerate(code):
        got, expected = ours[n * size : (n + 1) * size], theirs.stdout[n * size : (n + 1) * size]
        if got == expected:
            continue
        values = [struct.unpack_from(f"<{WORDS}Q", x, SCRATCH) for x in (got, expected)]
        wrong = [f"{name}={a:#x}, qemu has {e:#x}" for name, a, e in zip(names, *values, strict=True) if a != e]
        if got[:SCRATCH] != expected[:SCRATCH]:
            wrong.append("scratch memory")
        pytest.fail(f"seed {seed}, sequence {n}: {'; '.join(wrong)}\n" + "\n".join(text))


@pytest.mark.parametrize("seed", range(3))
def test_vector_instructions(tmp_path, machine, seed):
    rng = random.Random(seed)
    code = [sequence(rng) for _ in range(SEQUENCES)]
    compare(tmp_path, machine, code, source(code, rng), seed)


@pytest.mark.parametrize("seed", range(3))
def test_young_extensions(tmp_path, machine, seed):
    command = test_qemu.young_qemu(CPU, *YOUNG)
    rng = random.Random(seed)
    code = [sequence(rng, rows=YOUNG_ROWS) for _ in range(SEQUENCES)]
    compare(tmp_path, machine, code, source(code, rng), seed, command)


def test_every_estimate(tmp_path, machine):
    """vfrec7 and vfrsqrt7 of every seven leading bits with every exponent parity, of both formats, and of subnormal numbers."""
    rng = random.Random(7)
    code, contents = [], []
    for operation in ("vfrec7.v", "vfrsqrt7.v"):
        text = [line for n in range(0, 32, 8) for line in ("vsetvli t5, zero, e{}, m8, tu, mu", f"{operation} v{n}, v{n}")]
        for exponent in (0x7F, 0x80, 0, 1, 0xFC, 0xFD, 0xFE):
            words = [exponent << 23 | n << 16 | rng.getrandbits(16) for n in range(128)]
            contents.append([words[n] | words[n + 1] << 32 for n in range(0, 128, 2)])
            code.append((RISCV.assemble("\n".join(text).format(*[32] * 4)), text))
        for exponent in (0x3FF, 0x400, 0, 1, 0x7FC, 0x7FD, 0x7FE):
            for half in (0, 1):
                contents.append([exponent << 52 | (64 * half + n) << 45 | rng.getrandbits(45) for n in range(64)])
                code.append((RISCV.assemble("\n".join(text).format(*[64] * 4)), text))
    compare(tmp_path, machine, code, source(code, rng, contents), 7)


def test_regions(tmp_path, monkeypatch):
    pytest.importorskip("pyqemu.tcg_jit")
    pytest.importorskip("llvmlite")
    monkeypatch.setenv("PYQEMU_TIER1", "2,wait")
    machine = NativeMachine(RISCV)
    rng = random.Random(9)
    code = [sequence(rng, 15)]
    compare(tmp_path, machine, code * 4, source(code, rng, turns=4), 9)
    stats = machine.native.stats
    assert stats.regions and not stats.region_failures
