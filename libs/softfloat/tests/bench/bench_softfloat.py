"""Prints what operations cost: pure Python in microseconds, the host-FPU path, compiled code in millions a second.

Run it as a script.  It asserts nothing.
"""

from __future__ import annotations

import ctypes
import random
import sys
import time
import timeit
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from pyqemu.softfloat import F32, F64, F80, F128, INEXACT, Env, Format, hostfpu, ops
from softfloat_oracle import operand


def microseconds(fn: Callable[..., int], *args: object) -> float:
    return min(timeit.repeat(lambda: fn(*args), number=20000, repeat=5)) / 20000 * 1e6


def python_times() -> None:
    for fmt in (F32, F64, F80, F128):
        o = ops(fmt)
        a = o.core.pack_exact(0, fmt.bias, fmt.int_bit | 12345)
        b = o.core.pack_exact(0, fmt.bias - 9, fmt.int_bit | 54321)
        env = Env()
        env.flags = INEXACT
        row = []
        for op in ("add", "sub", "mul", "div", "sqrt", "muladd"):
            args = (a,) if op == "sqrt" else (a, b, a) if op == "muladd" else (a, b)
            fn = getattr(o, op)
            row.append(f"{op} {microseconds(fn, env, *args):.2f}")
            fast = getattr(hostfpu, f"{fmt.name}_{op}", None)
            if fast is not None:
                row[-1] += f" (host FPU {microseconds(fast, env, *args):.2f})"
        print(f"python {fmt.name}, us: {', '.join(row)}")


def native_rates() -> None:
    from native_harness import Native
    from pyqemu.softfloat import emit

    rng = random.Random(1)
    count = 100_000

    def ordinary(fmt: Format) -> int:
        a = operand(rng, fmt)
        return a & ~(fmt.exp_max << fmt.sig_bits) | (fmt.bias + rng.randint(-20, 20)) << fmt.sig_bits

    for fmt in (F32, F64, F80, F128):
        module = emit.Module()
        names = ["add", "sub", "mul", "div", "sqrt", "muladd"]
        start = time.perf_counter()
        symbols = module.arithmetic(fmt, names)
        emitted = time.perf_counter() - start
        native = Native(module, symbols, reset=False)
        row = []
        for symbol in symbols:
            n = native.operands[symbol]
            cases = native.pack([[ordinary(fmt) & ~(1 << fmt.width - 1) for _ in range(n)] for _ in range(count)])
            out = ctypes.create_string_buffer(32 * count)
            best = 1e9
            for _ in range(7):
                start = time.perf_counter()
                native.call_packed(symbol, Env(), cases, out, count)
                best = min(best, time.perf_counter() - start)
            row.append(f"{symbol.split('_')[1]} {count / best / 1e6:.1f}")
        print(f"native {fmt.name}, million/s: {', '.join(row)} (emitted in {emitted * 1e3:.0f} ms)")


if __name__ == "__main__":
    python_times()
    native_rates()
