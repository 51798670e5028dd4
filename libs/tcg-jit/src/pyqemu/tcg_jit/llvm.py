"""LLVM through llvmlite: text in, blob out.  Imported in the compile process and in tools only, never by the runner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import llvmlite.binding as binding

from .errors import CompileError
from .objfile import flatten, marks
from .promotion import KEPT_FLOATS, KEPT_FLOATS_OF_32

#: Function passes for handlers and regions, in order (llvmlite's names); measured to give nearly O2's code in half its time.
PASSES: Final = ("sroa", "instruction_combine", "simplify_cfg", "dead_store_elimination", "simplify_cfg")


class Compiler:
    """A target machine for this host and the pipeline to use with it."""

    def __init__(self, opt: int = 1, passes: Sequence[str] = PASSES) -> None:
        binding.initialize_native_target()
        binding.initialize_native_asmprinter()
        binding.initialize_native_asmparser()
        self.machine: Any = binding.Target.from_default_triple().create_target_machine(
            opt=opt, jit=True, codemodel="small", reloc="pic",
            cpu=binding.get_host_cpu_name(), features=binding.get_host_cpu_features().flatten(),
        )  # fmt: skip
        self.passes = tuple(passes)
        #: Whether the host has 256-bit vectors and the encodings that come with them.
        self.avx = bool(binding.get_host_cpu_features().get("avx"))
        #: Variables for floats and vectors that a region may keep.
        self.kept_floats = KEPT_FLOATS_OF_32 if binding.get_host_cpu_features().get("avx512vl") else KEPT_FLOATS

    def parse(self, text: str, *, verify: bool = False) -> Any:
        """The module, optimised.  Malformed text raises ``CompileError`` with LLVM's message."""
        try:
            module = binding.parse_assembly(f'target triple = "{binding.get_default_triple()}"\n{text}')
            if verify:
                module.verify()
        except RuntimeError as error:
            raise CompileError(f"LLVM: {error}") from None
        if self.passes:
            builder = binding.create_pass_builder(self.machine, binding.create_pipeline_tuning_options(speed_level=1))
            manager = binding.create_new_module_pass_manager()
            for name in self.passes:
                getattr(manager, f"add_{name}_pass")()
            manager.run(module, builder)
        return module

    def compile(self, text: str, *, verify: bool = False) -> tuple[bytes, dict[str, int]]:
        """LLVM assembly to a position-independent blob and the offsets of its symbols."""
        return flatten(self.machine.emit_object(self.parse(text, verify=verify)))

    def compile_marked(self, text: str, *, verify: bool = False) -> tuple[bytes, dict[str, int], list[tuple[int, int]]]:
        """As ``compile``, with the marks of guest accesses."""
        obj = self.machine.emit_object(self.parse(text, verify=verify))
        return *flatten(obj), marks(obj)

    def assembly(self, text: str) -> str:
        """Host assembly of a module, for dumps."""
        result: str = self.machine.emit_assembly(self.parse(text))
        return result
