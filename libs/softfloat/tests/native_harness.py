"""Compiles emitted functions with the project's own lowering and LLVM, and calls them on arrays of operands."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

import llvmlite.binding as llvm
from pyqemu.softfloat import Env, emit
from pyqemu.tcg_jit.lower import HELPER_CC, Lowering

SLOT = 16


def wrapper(name: str, words: Sequence[str], result: str, reset: bool) -> str:
    """LLVM text of a loop over ``n`` cases; each case is a slot per operand, each result a slot and its flags a slot.
    Without ``reset`` flags stay sticky and results are all that is stored, for measuring."""
    load = "\n".join(
        f"  %p{i} = getelementptr i8, ptr %at, i64 {i * SLOT}\n  %x{i} = load {w}, ptr %p{i}" for i, w in enumerate(words)
    )
    args = "".join(f", {w} %x{i}" for i, w in enumerate(words))
    clear = "  store i32 0, ptr %status\n" if reset else ""
    save = "  %o2 = getelementptr i8, ptr %o, i64 16\n  %f = load i32, ptr %status\n  store i32 %f, ptr %o2\n"
    return f"""
define void @run_{name}(ptr %status, ptr %in, ptr %out, i64 %n) {{
entry:
  %sa = ptrtoint ptr %status to i64
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %head ]
  %ioff = mul i64 %i, {len(words) * SLOT}
  %at = getelementptr i8, ptr %in, i64 %ioff
{load}
{clear}  %r = call {HELPER_CC} {result} @fn_{name}(i64 %sa{args})
  %ooff = mul i64 %i, {2 * SLOT}
  %o = getelementptr i8, ptr %out, i64 %ooff
  store {result} %r, ptr %o
{save if reset else ""}  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %head, label %done
done:
  ret void
}}"""


class Native:
    """A compiled module; keeps LLVM's engine alive."""

    def __init__(self, module: emit.Module, names: Sequence[str], reset: bool = True) -> None:
        low = Lowering()
        for name, function in module.functions.items():
            low.add_helper(function, f"fn_{name}")
        text = low.text()
        self.operands: dict[str, int] = {}
        for name in names:
            function = module.functions[name]
            self.operands[name] = len(function.params) - 1
            words = [p.type.name for p in function.params[1:]]
            text += wrapper(name, words, function.result.name, reset)  # type: ignore[union-attr]
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        machine = llvm.Target.from_default_triple().create_target_machine(
            opt=2,
            jit=True,
            cpu=llvm.get_host_cpu_name(),
            features=llvm.get_host_cpu_features().flatten(),
        )
        parsed = llvm.parse_assembly(text)
        parsed.verify()
        builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=2))
        builder.getModulePassManager().run(parsed, builder)
        self.engine: Any = llvm.create_mcjit_compiler(parsed, machine)
        self.engine.finalize_object()
        kind = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64)
        self.functions = {n: kind(self.engine.get_function_address(f"run_{n}")) for n in names}

    def pack(self, cases: Sequence[Sequence[int]]) -> Any:
        raw = b"".join((x & ((1 << 128) - 1)).to_bytes(SLOT, "little") for case in cases for x in case)
        return ctypes.create_string_buffer(raw, len(raw))

    def call_packed(self, name: str, env: Env, packed: Any, out: Any, count: int) -> None:
        status = (ctypes.c_uint32 * 3)(env.flags, env.rounding, env.precision)
        self.functions[name](ctypes.addressof(status), ctypes.addressof(packed), ctypes.addressof(out), count)

    def call(self, name: str, env: Env, cases: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
        """(result, flags) of each case."""
        out = ctypes.create_string_buffer(2 * SLOT * len(cases))
        self.call_packed(name, env, self.pack(cases), out, len(cases))
        raw = out.raw
        return [
            (
                int.from_bytes(raw[i : i + 16], "little"),
                int.from_bytes(raw[i + 16 : i + 20], "little"),
            )
            for i in range(0, len(raw), 32)
        ]
