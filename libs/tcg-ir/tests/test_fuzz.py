"""Damaged text: the parser and the verifier answer with their own errors, and what they let through runs."""

import os
from random import Random

from pyqemu.tcg_ir import IRError, ops, passes, random_ir
from pyqemu.tcg_ir.interp import GuestFault, Interpreter
from pyqemu.tcg_ir.memory import SparseMemory, Unmapped
from pyqemu.tcg_ir.text import ParseError, dump, parse_function
from pyqemu.tcg_ir.verify import problems

ROUNDS = int(os.environ.get("PYQEMU_IR_DAMAGES", "600"))
TOKENS = (
    *ops.OPS, "%0", "%3", "%env", "1:i64", "-1:i8", "0x7:v128", "[3]", "[i32 0 1]", "[add i8]", "[big]", "=", ",", ":",
    "i1", "i64", "f32", "v64", "}", "{", "b1:", "[b1]", "[b1 b2]", "[frint f64 1]", '"', "%", "vars", "->", "",
)  # fmt: skip


def _damage(rng: Random, text: str) -> str:
    lines = text.split("\n")
    for _ in range(rng.randrange(1, 3)):
        at = rng.randrange(len(lines))
        words = lines[at].split(" ")
        word = rng.randrange(len(words))
        kind = rng.randrange(4)
        if kind == 0:
            words[word] = rng.choice(TOKENS)
        elif kind == 1:
            words.insert(word, rng.choice(TOKENS))
        elif kind == 2:
            other = lines[rng.randrange(len(lines))].split(" ")
            words[word] = rng.choice(other)
        else:
            lines[at], lines[at - 1] = lines[at - 1], lines[at]
            continue
        lines[at] = " ".join(words)
    return "\n".join(lines)


def test_damaged_text() -> None:
    rng = Random("damage")
    counts = {"parse": 0, "verify": 0, "run": 0}
    for n in range(ROUNDS):
        text = _damage(rng, dump(random_ir.random_function(n % 40, 12)))
        try:
            function = parse_function(text)
        except ParseError:
            counts["parse"] += 1
            continue
        if list(problems(function, random_ir.helpers())):
            counts["verify"] += 1
            continue
        counts["run"] += 1
        assert dump(parse_function(dump(function))) == dump(function)
        passes.optimise(function)
        assert not list(problems(function, random_ir.helpers())), text
        memory = SparseMemory()
        memory.map(random_ir.ENV, random_ir.LAYOUT.size)
        memory.map(random_ir.GBASE, random_ir.GUEST_SIZE)
        machine = Interpreter(memory, random_ir.helpers(), steps=10_000)
        try:
            machine.run(function, (random_ir.ENV, 0, random_ir.ENV, random_ir.GBASE))
        except (IRError, GuestFault, Unmapped):
            continue
    assert min(counts.values()) > ROUNDS // 20, counts
