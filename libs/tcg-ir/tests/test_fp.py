"""Floating point of the interpreter against the host's FPU: results and flags, bit for bit."""

import ctypes
import os
import platform
import re
import shutil
import subprocess
from pathlib import Path
from random import Random

import pytest
from pyqemu.tcg_ir import F32, F64, Type, fp
from pyqemu.tcg_ir.operands import random_bits, random_environment, random_int, related

CASES = int(os.environ.get("PYQEMU_FP_CASES", "2000"))
SOURCE = Path(__file__).with_name("host_fpu.c")


def _host_has_fma() -> bool:
    try:
        return re.search(r"^flags.*\bfma\b", Path("/proc/cpuinfo").read_text(), re.M) is not None
    except OSError:
        return False


needs_host = pytest.mark.skipif(
    platform.machine() != "x86_64" or shutil.which("gcc") is None or not _host_has_fma(),
    reason="needs gcc and an x86-64 host with FMA as oracle",
)

# name of the operation in host_fpu.c -> (our operation, operand width, number of operands, further operands of ours)
HOST: dict[str, tuple[str, int, int, tuple[int, ...]]] = {}
for bits in (32, 64):
    for host, ours in {
        "adds": "fadd", "subs": "fsub", "muls": "fmul", "divs": "fdiv",
        "cmpeq": "feq", "cmplt": "flt", "cmple": "fle", "cmpuno": "funo", "cmpueq": "fueq",
        "cmpeqs": "feqs", "cmplts": "flts", "cmples": "fles", "cmpunos": "funos",
    }.items():  # fmt: skip
        HOST[f"{host}_{bits}"] = (ours, bits, 2, ())
    HOST[f"sqrts_{bits}"] = ("fsqrt", bits, 1, ())
    HOST[f"fma_{bits}"] = ("fma", bits, 3, ())
    for mode in (0, 1, 2, 3, 4, 12):
        HOST[f"round{mode}_{bits}"] = ("frint", bits, 1, (mode,))
    for to in (32, 64):
        HOST[f"toint_{bits}_{to}"] = ("fptosi", bits, 1, (to,))
        HOST[f"trunc_{bits}_{to}"] = ("fptosi_z", bits, 1, (to,))
        HOST[f"fromint_{bits}_{to}"] = ("sitofp", bits, 1, (to,))
HOST["extend"] = ("fpext", 32, 1, (64,))
HOST["narrow"] = ("fptrunc", 64, 1, (32,))


def _opcodes() -> dict[str, int]:
    body = re.search(r"enum \{(.*?)\};", SOURCE.read_text(), re.S)
    assert body is not None
    return {name: i for i, name in enumerate(re.findall(r"\w+", body[1]))}


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    library = tmp_path_factory.mktemp("fpu") / "host_fpu.so"
    subprocess.run(["gcc", "-O1", "-Wall", "-shared", "-fPIC", "-o", library, SOURCE], check=True)
    return ctypes.CDLL(str(library))


def _operands(rng: Random, name: str, bits: int, count: int) -> list[int]:
    if name in ("sitofp", "uitofp"):
        return [random_int(rng, bits)]
    type: Type = F64 if bits == 64 else F32
    first = random_bits(rng, type)
    values = [first, *(related(rng, first, type) for _ in range(count - 1))]
    if name == "fma" and rng.random() < 0.3:
        # An addend that cancels most of the product.
        product, _ = fp.fmul(bits, fp.DEFAULT, values[0], values[1])
        values[2] = product ^ 1 << (bits - 1)
    return values


@needs_host
@pytest.mark.parametrize("name", HOST)
def test_against_host(host: ctypes.CDLL, name: str) -> None:
    ours, bits, count, extra = HOST[name]
    rng = Random(f"{name} 1")
    cases = [(random_environment(rng), _operands(rng, ours, bits, count)) for _ in range(CASES)]
    data = (ctypes.c_uint64 * (5 * CASES))()
    for i, (env, values) in enumerate(cases):
        # sqrt reads its second operand on the host
        padded = [env, *values, *(values[:1] * (3 - len(values)))]
        data[5 * i : 5 * i + 4] = padded
    host.run(_opcodes()[name], ctypes.c_long(CASES), data)
    for i, (env, values) in enumerate(cases):
        result, flags = fp.EVAL[ours](bits, env, *values, *extra)
        got, wanted = (result, env | flags), (data[5 * i + 4], data[5 * i])
        assert got == wanted, (
            f"{name} env={env:#x} {[hex(v) for v in values]}: got {got[0]:#x} flags {got[1] & 63:#x}, "
            f"host {wanted[0]:#x} flags {wanted[1] & 63:#x}"
        )


def test_flush_to_zero_needs_the_underflow_mask() -> None:
    # Intel SDM volume 1, 10.2.3.3: FZ has no effect while underflow is unmasked.  Unmasked, the host would trap.
    smallest, half = 0x0010000000000000, 0x3FE0000000000000
    assert fp.fmul(64, fp.DEFAULT, smallest, half) == (0x0008000000000000, 0)
    assert fp.fmul(64, fp.DEFAULT | fp.FZ, smallest, half) == (0, fp.UE | fp.PE)
    assert fp.fmul(64, fp.DEFAULT & ~fp.UM | fp.FZ, smallest, half) == (0x0008000000000000, 0)


def test_unsigned_conversion_is_the_exact_value_rounded() -> None:
    # The host has no such instruction; where no rounding happens Python's own float is the oracle.
    rng = Random(5)
    for _ in range(2000):
        value = rng.getrandbits(53) << rng.randrange(12)
        bits, flags = fp.uitofp(64, fp.DEFAULT, value, 64)
        assert flags == 0
        assert ctypes.c_double.from_buffer_copy(bits.to_bytes(8, "little")).value == value
    assert fp.uitofp(64, fp.DEFAULT, 2**64 - 1, 64) == (0x43F0000000000000, fp.PE)
    assert fp.uitofp(64, fp.DEFAULT | fp.ZERO << fp.RC_SHIFT, 2**64 - 1, 64) == (0x43EFFFFFFFFFFFFF, fp.PE)
