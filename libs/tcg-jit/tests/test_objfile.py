"""Objects of LLVM's as blobs."""

from __future__ import annotations

from pyqemu.tcg_jit.llvm import Compiler

#: A region whose accesses LLVM has found never to be made: its table of them has only the end.
NO_ACCESS = r"""
@recover = external hidden constant [0 x i8]
module asm ".section .recover,\22a\22,@progbits"
module asm "recover:"
module asm ".text"
define ptr @region() {
  ret ptr @recover
}
"""


def test_an_empty_table_of_accesses_has_its_end():
    blob, symbols, marks = Compiler().compile_marked(NO_ACCESS)
    at = symbols["recover"]
    assert blob[at : at + 8] == bytes(8)
    assert marks == []
    assert symbols["region"] == 0
