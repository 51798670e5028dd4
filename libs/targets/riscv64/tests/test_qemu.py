"""Random instructions run by the real qemu-riscv64 and by the native engine leave the same registers, flags and memory."""

import os
import random
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

RISCV = target()
TABLE = RISCV.table
GCC = "riscv64-linux-gnu-gcc"
needs_tools = pytest.mark.skipif(
    shutil.which(GCC) is None or shutil.which("qemu-riscv64") is None, reason="gcc-riscv64-linux-gnu or qemu-user is not installed"
)
#: What has no result to compare, and extensions that qemu 7.2 does not know.
NOT_COMPARED = ("v", "zawrs", "zcmop", "zimop", "zicbom", "zicboz", "zihintpause")
YOUNG = ("zcb", "zicond", "zfa", "zabha", "zacas")
#: Half precision is compared by itself: its operands have to be halves.
HALVES = ("zfh", "zfhmin")
#: ctzw: qemu 7.2 counts in all 64 bits, against the manual.
#: lr.d with sc.w: whether that succeeds is left open; test_engines has both widths.
SKIP = (
    "ctzw", "lr_d", "sc_d", "ecall", "ebreak", "c_ebreak", "jr", "jalr", "c_jr", "c_jalr", "ret", "c_ret", "c_j", "c_beqz", "c_bnez", "j",
)  # fmt: skip
CPU = "rv64," + ",".join(f"{name}=true" for name in ["zba", "zbb", "zbc", "zbs", "zbkb", "zbkx", "zknd", "zkne", "zknh", "zksed", "zksh"])
SEQUENCES = int(os.environ.get("PYQEMU_FUZZ", "60"))
LENGTH = 60
SP, GP, S0 = 2, 3, 8  # point into the scratch memory, at its start, end and middle; nothing random writes them
KEPT = (SP, GP, S0)
SCRATCH = 2048
STATE = 8 * 65
X_EDGES = [0, 1, -1, 2, 63, 64, 1 << 63, (1 << 63) - 1, 1 << 31, (1 << 31) - 1, -(1 << 31), 1 << 32, 0x80, 0x7FFF, 0x8000]
D_EDGES = [
    0, 1, 2, 0x000F_FFFF_FFFF_FFFF, 0x0010_0000_0000_0000, 0x0010_0000_0000_0001, 0x3CA0_0000_0000_0000,
    0x3FE0_0000_0000_0000, 0x3FE0_0000_0000_0001, 0x3FEF_FFFF_FFFF_FFFF, 0x3FF0_0000_0000_0000,
    0x3FF0_0000_0000_0001, 0x3FF8_0000_0000_0000, 0x4004_0000_0000_0000, 0x41DF_FFFF_FFC0_0000,
    0x41DF_FFFF_FFE0_0000, 0x41E0_0000_0000_0000, 0x41EF_FFFF_FFE0_0000, 0x41EF_FFFF_FFF0_0000,
    0x41F0_0000_0000_0000, 0x43DF_FFFF_FFFF_FFFF, 0x43E0_0000_0000_0000, 0x43EF_FFFF_FFFF_FFFF,
    0x43F0_0000_0000_0000, 0x36A0_0000_0000_0000, 0x3690_0000_0000_0000, 0x3810_0000_0000_0000,
    0x380F_FFFF_E000_0000, 0x380F_FFFF_F000_0000, 0x47EF_FFFF_E000_0000, 0x47EF_FFFF_F000_0000,
    0x7FEF_FFFF_FFFF_FFFF, 0x7FF0_0000_0000_0000, 0x7FF0_0000_0000_0001, 0x7FF8_0000_0000_0000,
    0x7FFF_FFFF_FFFF_FFFF,
]  # fmt: skip
S_EDGES = [
    0, 1, 0x007F_FFFF, 0x0080_0000, 0x0080_0001, 0x3300_0000, 0x3F00_0000, 0x3F00_0001, 0x3F80_0000,
    0x3F80_0001, 0x3FC0_0000, 0x4020_0000, 0x4EFF_FFFF, 0x4F00_0000, 0x4F7F_FFFF, 0x4F80_0000, 0x5EFF_FFFF,
    0x5F00_0000, 0x5F7F_FFFF, 0x5F80_0000, 0x7F7F_FFFF, 0x7F80_0000, 0x7F80_0001, 0x7FC0_0000, 0x7FFF_FFFF,
]  # fmt: skip


def integer(rng):
    return (rng.choice(X_EDGES) if rng.random() < 0.5 else rng.getrandbits(rng.choice((8, 32, 64)))) & (1 << 64) - 1


def floating(rng):
    """A double, a boxed single, or a single that is not boxed; many whose sums and products come near each other."""
    kind = rng.random()
    if kind < 0.5:
        value = rng.choice(D_EDGES) if rng.random() < 0.6 else rng.choice((0x3FF, 0x400, 0x3FE, 1, 0x7FE)) << 52 | rng.getrandbits(52)
        return value | rng.getrandbits(1) << 63
    value = rng.choice(S_EDGES) if rng.random() < 0.6 else rng.choice((0x7F, 0x80, 0x7E, 1, 0xFE)) << 23 | rng.getrandbits(23)
    return value | rng.getrandbits(1) << 31 | (0xFFFF_FFFF << 32 if kind < 0.95 else 0)


def vector_word(rng):
    """Small elements with edges, singles, or a double."""
    kind = rng.random()
    if kind < 0.4:
        return int.from_bytes(bytes(rng.choice((0, 1, 0x7F, 0x80, 0xFF, rng.getrandbits(8))) for _ in range(8)), "little")
    if kind < 0.7:
        return (floating(rng) & 0xFFFF_FFFF) | (floating(rng) & 0xFFFF_FFFF) << 32
    return floating(rng)


H_EDGES = [
    0, 1, 2, 0x0155, 0x0200, 0x03FF, 0x0400, 0x0401, 0x07FF, 0x0800, 0x1400, 0x3800, 0x3801, 0x3BFF, 0x3C00, 0x3C01, 0x3E00, 0x4100,
    0x57F0, 0x5800, 0x63FF, 0x6400, 0x7800, 0x7BFF, 0x7C00, 0x7C01, 0x7E00, 0x7FFF,
]  # fmt: skip


def half_floating(rng):
    """A boxed half mostly; else what comes near the bounds of halves, or anything."""
    kind = rng.random()
    if kind < 0.7:
        value = rng.choice(H_EDGES) if rng.random() < 0.5 else rng.choice((15, 16, 14, 1, 0, 29, 30)) << 10 | rng.getrandbits(10)
        return value | rng.getrandbits(1) << 15 | 0xFFFF_FFFF_FFFF << 16
    if kind < 0.8:
        exponent, fraction = rng.choice((127 - 25, 127 - 24, 127 - 15, 127 - 14, 127, 127 + 15)), rng.choice((0, 0xFFF, 0x1000, 0x1001))
        fraction |= rng.choice((0, 0x7FE000, 0x400000, rng.getrandbits(10) << 13))
        return rng.getrandbits(1) << 31 | exponent << 23 | fraction | 0xFFFF_FFFF << 32
    if kind < 0.9:
        exponent = 1023 + rng.choice((-25, -24, -15, -14, 0, 15, 16))
        fraction = rng.choice((0, 1, 1 << 41, 1 << 42, 1 << 51, 0x3FF << 42)) | rng.choice((0, 1, 1 << 41, rng.getrandbits(52)))
        return rng.getrandbits(1) << 63 | exponent << 52 | fraction
    return floating(rng)


def usable(row):
    return row.name not in SKIP and not set(row.needs.split()) & set(NOT_COMPARED) and "cycle" not in row.text + row.name


def known(rows, *extensions):
    """The rows that need one of the extensions."""
    return [r for r in rows if set(r.needs.split()) & set(extensions)]


_ALL = [r for r in TABLE.rows if usable(r) and not any(c in r.name for c in ("_time", "_instret", "frm", "fcsr"))]
ROWS = [r for r in _ALL if r not in known(_ALL, *YOUNG, *HALVES)]


def instruction(rng, rows):
    """A word of a random row that keeps the pointers, stays in the scratch memory, and goes on behind itself."""
    row = rng.choice(rows)
    for _ in range(1000):
        values = TABLE.operands(row, TABLE.random_word(rng, row))
        if ("rd" in values and values["rd"] in KEPT) or values.get("rdc") == S0 - 8:
            continue
        if row.name.startswith("amocas") and not values["rd"]:  # qemu 10 writes its zero register then
            continue
        if "off" in values:
            values["rs1"], values["off"] = GP, -rng.randrange(8, SCRATCH)
        if "rs1c" in values:
            values["rs1c"] = S0 - 8
        if "order" in values:
            values["rs1"] = S0
        if row.name == "c_addi16sp":
            continue
        if "target" in values:
            values["target"] = 8
        word = TABLE.encode(row, values)
        if TABLE.decode(word, row.pattern.bits) is not row:
            continue
        return row, word
    return instruction(rng, rows)


def sequence(rng, rows):
    """(bytes, text) of random code."""
    code, text = b"", []
    for _ in range(LENGTH):
        row, word = instruction(rng, rows)
        code += TABLE.to_bytes(word, row.pattern.bits)
        text.append(RISCV.disassemble(code[-row.pattern.size :])[0])
        if "target" in row.pattern.fields:  # what the jump leaps over
            code += RISCV.assemble("xori a0, a0, 85")
    return code, text


def source(sequences, rng, turns=1, floats=floating):
    """The program: for each sequence set all registers, run it, write scratch memory and registers; all of that ``turns`` times."""
    lines = [".option norelax", ".option norvc", ".section .text,\"ax\"", ".globl _start", "_start:"]
    data = [".section .data", f"turns: .8byte {turns}", ".balign 16", f"scratch: .fill {SCRATCH}", f"state: .fill {STATE}", ".balign 8"]
    for n, (code, _) in enumerate(sequences):
        lines += ["la gp, state", f"la t6, init{n}", f"ld t5, {8 * 64}(t6)", "csrw fcsr, t5"]
        lines += [f"fld f{i}, {8 * (32 + i)}(t6)" for i in range(32)]
        lines += [f"ld x{i}, {8 * i}(t6)" for i in range(1, 32) if i not in KEPT and i != 31]
        lines += ["ld t6, 248(t6)", "addi s0, gp, -1024", f"addi sp, gp, -{SCRATCH}"]
        lines += [".byte " + ", ".join(map(str, code)), ".balign 4"]
        lines += [f"sd x{i}, {8 * i}(gp)" for i in range(32) if i not in KEPT]
        lines += [f"fsd f{i}, {8 * (32 + i)}(gp)" for i in range(32)]
        lines += ["csrr t0, fcsr", f"sd t0, {8 * 64}(gp)", "sc.d zero, zero, (s0)"]
        lines += ["li a7, 64", "li a0, 1", "mv a1, sp", f"li a2, {SCRATCH + STATE}", "ecall"]
        registers = [integer(rng) for _ in range(32)] + [floats(rng) for _ in range(32)]
        registers.append(rng.choice((0, 0, 0, 1, 2, 3, 4)) << 5 | rng.getrandbits(5))
        data += [f"init{n}: .8byte " + ", ".join(map(hex, registers))]
    lines += ["la t0, turns", "ld t1, (t0)", "addi t1, t1, -1", "sd t1, (t0)", "beqz t1, 1f", "la t0, _start", "jr t0"]
    lines += ["1:", "li a7, 93", "li a0, 0", "ecall"]
    return "\n".join([*lines, *data, ""])


def young_qemu(cpu, *extensions):
    """The command of a qemu that knows the extensions: PYQEMU_QEMU_RISCV64, if Debian 12's does not.  Skips without one."""
    command = [os.environ.get("PYQEMU_QEMU_RISCV64", "qemu-riscv64"), "-cpu", ",".join([cpu, *(f"{name}=true" for name in extensions)])]
    said = subprocess.run([*command, "/dev/null"], capture_output=True, text=True).stderr
    if "property" in said.lower():
        pytest.skip(f"qemu-user is too old: {said.strip()}")
    return command


@pytest.fixture(scope="module")
def machine():
    pytest.importorskip("pyqemu.tcg_jit")
    pytest.importorskip("llvmlite")
    return NativeMachine(RISCV)


def compare(tmp_path, machine, seed, rows, sequences=SEQUENCES, turns=1, floats=floating, qemu=("qemu-riscv64", "-cpu", CPU)):
    rng = random.Random(seed)
    code = [sequence(rng, rows) for _ in range(sequences)]
    (tmp_path / "random.s").write_text(source(code, rng, turns, floats))
    elf = tmp_path / "random"
    march = "-march=rv64gc_zba_zbb_zbc_zbs"
    subprocess.run([GCC, march, "-nostdlib", "-static", "-Wl,--no-relax", "-o", elf, tmp_path / "random.s"], check=True)
    theirs = subprocess.run([*qemu, elf], capture_output=True)
    assert theirs.returncode == 0, theirs
    machine.reset()
    status, ours = guest_program.run(machine, elf.read_bytes())
    assert status == 0 and len(ours) == len(theirs.stdout)
    size = SCRATCH + STATE
    names = [*X_NAMES, *F_NAMES, "fcsr"]
    for n, (_, text) in enumerate(code * turns):
        got, expected = ours[n * size : (n + 1) * size], theirs.stdout[n * size : (n + 1) * size]
        if got == expected:
            continue
        values = [struct.unpack_from("<65Q", x, SCRATCH) for x in (got, expected)]
        wrong = [f"{name}={a:#x}, qemu has {e:#x}" for name, a, e in zip(names, *values, strict=True) if a != e]
        if got[:SCRATCH] != expected[:SCRATCH]:
            wrong.append("scratch memory")
        pytest.fail(f"seed {seed}, sequence {n}: {'; '.join(wrong)}\n" + "\n".join(text))


@needs_tools
@pytest.mark.parametrize("seed", range(3))
def test_all_instructions(tmp_path, machine, seed):
    compare(tmp_path, machine, seed, ROWS)


@needs_tools
@pytest.mark.parametrize("seed", range(3))
def test_floating_point(tmp_path, machine, seed):
    rows = [r for r in ROWS if set(r.needs.split()) & {"f", "d"}]
    compare(tmp_path, machine, 100 + seed, rows)


@needs_tools
@pytest.mark.parametrize("seed", range(3))
def test_half_precision(tmp_path, machine, seed):
    rows = [r for r in known(_ALL, *HALVES) if r not in known(_ALL, *YOUNG)]
    compare(tmp_path, machine, 300 + seed, rows, floats=half_floating, qemu=("qemu-riscv64", "-cpu", f"{CPU},Zfh=true"))


@needs_tools
@pytest.mark.parametrize("seed", range(3))
def test_young_extensions(tmp_path, machine, seed):
    command = young_qemu(CPU, *YOUNG, *HALVES)
    compare(tmp_path, machine, 400 + seed, known(_ALL, *YOUNG), floats=(floating, half_floating)[seed % 2], qemu=command)


@needs_tools
def test_regions(tmp_path, monkeypatch):
    """The same again until the engine has made regions of everything: scratch memory differs from turn to turn."""
    pytest.importorskip("pyqemu.tcg_jit")
    pytest.importorskip("llvmlite")
    monkeypatch.setenv("PYQEMU_TIER1", "2,wait")
    machine = NativeMachine(RISCV)
    compare(tmp_path, machine, 200, ROWS, sequences=SEQUENCES // 4, turns=4)
    assert machine.native.stats.regions and not machine.native.stats.region_failures
