"""Decoder, encoder, assembler, disassembler and drivers agree with each other and with a linear scan, on random words of every row."""

import os
import random
import re

import pytest
import rv64_piece
from pyqemu.targets import toy
from pyqemu.targets.framework import AsmError, EncodingError, Insn, RegisterClass
from pyqemu.targets.framework.decoder import conditions
from pyqemu.tcg_ir import Function
from pyqemu.tcg_ir.interp import Interpreter
from pyqemu.tcg_ir.memory import SparseMemory
from pyqemu.tcg_ir.state import EXIT_EXCEPTION
from pyqemu.tcg_ir.threaded import THREADED_PARAMS, BlockWriter
from pyqemu.tcg_ir.verify import verify

TARGETS = {"toy": toy.target(), "rv64": rv64_piece.target()}
ROWS = [(name, row.name) for name, t in TARGETS.items() for row in t.table.rows]


MEANT = [(name, row) for name, row in ROWS if TARGETS[name].table.rows[TARGETS[name].table.index[row]].shape is not None]


@pytest.fixture(params=ROWS, ids=lambda p: f"{p[0]}-{p[1]}")
def each(request):
    target = TARGETS[request.param[0]]
    return target, target.table.rows[target.table.index[request.param[1]]], random.Random(request.param[1])


def scan(target, word, bits):
    """The oracle: every row whose fixed bits and conditions match; of several, the one that none of the others precedes."""
    hits = [
        r
        for r in target.table.rows
        if r.pattern.bits == bits and word & r.pattern.mask == r.pattern.value and all(eval(c, {"w": word}) for c in conditions(r))
    ]
    first = [r for r in hits if not any(r.name in other.before for other in hits)]
    assert len(first) <= 1
    return first[0] if first else None


def test_toy_decoder_on_all_words():
    target = TARGETS["toy"]
    for word in range(1 << 16):
        assert target.table.decode(word, 16) is scan(target, word, 16)


@pytest.mark.parametrize("bits", [16, 32])
def test_rv64_decoder_on_random_words(bits):
    target = TARGETS["rv64"]
    rng = random.Random(bits)
    words = [rng.getrandbits(bits) for _ in range(5000)]
    for row in target.table.rows:
        if row.pattern.bits == bits:  # words one bit away from a row find the edges
            base = target.table.random_word(rng, row)
            words += [base ^ 1 << i for i in range(bits)]
    for word in words:
        assert target.table.decode(word, bits) is scan(target, word, bits), hex(word)


def test_random_word_fields_and_encode_go_round(each):
    target, row, rng = each
    table = target.table
    for _ in range(50):
        word = table.random_word(rng, row)
        assert table.decode(word, row.pattern.bits) is row
        again = table.encode(row, table.operands(row, word))
        assert again == word & ~row.pattern.ignored


def test_text_goes_round(each):
    target, row, rng = each
    table = target.table
    for _ in range(50):
        word = table.random_word(rng, row)
        code = table.to_bytes(word, row.pattern.bits)
        text, size = target.disassemble(code, 0x4000)
        assert size == len(code)
        assert target.assemble(text, 0x4000) == table.to_bytes(word & ~row.pattern.ignored, row.pattern.bits), text


def _run(target, function, words, pc):
    """State after a handler or a piece of region, or None when it faults."""
    memory = SparseMemory()
    rng = random.Random(pc)
    state = memory.map(0x1000000, rng.randbytes(target.layout.size))
    for name in ("x", "f", "r"):
        if name in target.layout.fields:
            at, field = target.layout[name], target.layout.fields[name]
            for i in range(field.count):
                value = rng.choice((0, 1, (1 << 64) - 1, 1 << 63, rng.getrandbits(64), 0x40000000 + rng.getrandbits(10) * 8))
                state[at + 8 * i : at + 8 * i + 8] = value.to_bytes(8, "little")
            if name == "x":
                state[at : at + 8] = bytes(8)
    memory.map(0x2000000, b"".join((w & (1 << 64) - 1).to_bytes(8, "little") for w in (0, *words)))
    memory.map(0x40000000, rng.randbytes(1 << 14))
    jumps = memory.map(0x3000000, bytes(16 * 4096))
    jumps[:] = b"\xff" * len(jumps)
    for name, value in (("jump_cache", 0x3000000), ("exit_reason", 0), ("exit_arg", 0), ("pc", 0), ("ip", 0), ("fault_ip", 0)):
        state[target.layout[name] : target.layout[name] + 8] = value.to_bytes(8, "little")
    try:
        outcome = Interpreter(memory).run(function, (0x1000000, 0x2000000, 0, 0))
    except Exception as e:
        outcome = type(e).__name__, getattr(e, "address", 0)
    return bytes(state), bytes(memory.regions[0x40000000]), outcome


def _comparable(target, state):
    """Without what differs by design: a handler writes a zero register's result to the sink; only a region says an exception's pc."""
    layout = target.layout
    reason = int.from_bytes(state[layout["exit_reason"] : layout["exit_reason"] + 8], "little")
    holes = [layout.at("scratch", 15)] + [layout["pc"]] * (reason == EXIT_EXCEPTION)
    for at in holes:
        state = state[:at] + bytes(8) + state[at + 8 :]
    return state


@pytest.mark.parametrize("each", MEANT, ids=lambda p: f"{p[0]}-{p[1]}", indirect=True)
def test_symbolic_and_constant_tracing_mean_the_same(each):
    """The handler with its record, and the same instruction with constant operands, leave the same state."""
    target, row, rng = each
    table = target.table
    pc = 0x4000
    for n in range(20):
        word = table.random_word(rng, row)
        key, words, addresses, _ = table.plans[table.index[row.name]](word)
        profile = table.profile(key)
        next_pc = pc + row.pattern.size
        extra = [pc] * profile.uses_pc + [next_pc] * profile.uses_next_pc + [pc + a for a in addresses]
        handler = table.trace(key)
        verify(handler)
        b = Insn(Function("constant", THREADED_PARAMS), target.layout)
        b.before_guest_access = lambda b=b: b.set("fault_ip", b.param("ip"))
        flow = table.emit(b, row, word, pc, next_pc)
        assert flow.kind == profile.flow
        if flow.label is not None:
            assert flow.label.pc == pc + table.operands(row, word)["target"] & (1 << 64) - 1
        links = 0x2000000 + 8 * (1 + len(words) + len(extra))
        b.finish_handler(flow, len(words) + len(extra), target.pc_shift)
        verify(b.function)
        got = _run(target, handler, (*words, *extra, links, links + 8), pc + n)
        expected = _run(target, b.function, (*words, *extra, links, links + 8), pc + n)
        assert _comparable(target, got[0]) == _comparable(target, expected[0])
        assert got[1:] == expected[1:]


@pytest.mark.parametrize("name", TARGETS)
def test_random_bytes_never_crash_the_translator(name):
    """Any bytes make a block, an exception record, or the memory's own fault."""
    target = TARGETS[name]
    rng = random.Random(9)

    class Keys(dict):
        def __missing__(self, key):
            return 16

    class Fault(Exception):
        pass

    for _ in range(int(os.environ.get("PYQEMU_FUZZ", "3000"))):
        code = rng.randbytes(rng.choice((1, 2, 3, 4, 6, 64)))

        def fetch(pc, size, code=code):
            if pc - 0x1000 >= len(code):
                raise Fault
            return code[pc - 0x1000 :][:size]

        writer = BlockWriter(Keys(), 0x1000)
        try:
            target.translate(writer, fetch, 0x1000, None)
        except Fault:
            assert not writer.words
            continue
        assert 0 < writer.size <= len(code)
        assert all(type(w) is int and -(1 << 63) <= w < 1 << 64 for w in writer.words)
        assert target.disassemble(code, 0x1000)[1] > 0


def test_check_traces_everything():
    for target in TARGETS.values():
        target.table.check()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("frob r1", "unknown instruction 'frob'"),
        ("add r1, r2", "expected add rd, ra, rb"),
        ("add r1, r2, x3", "no register 'x3'"),
        ("addi r1, r2, 16", "operand 'imm' must lie in -16..15, not 16"),
        ("ld r1, 4(r2)", "operand 'off' must be a multiple of 8, not 4"),
        ("beq r1, r2, 0x1001", "must be a multiple of 2"),
        ("beq r1, r2, 0x9000", "must lie in -32..30"),
        ("bne r1, r2, nowhere", "unknown symbol 'nowhere'"),
        ("addi r1, r2, 1+", "cannot read"),
        ("a: nop\na: nop", "line 2: label 'a' is defined twice"),
        (".frob 1", "unknown directive '.frob'"),
        ("{ nop ; nop", "ends with '}'"),
    ],
)
def test_assembler_says_what_is_wrong(text, message):
    with pytest.raises(AsmError) as e:
        TARGETS["toy"].assemble(text, 0x1000)
    assert message in str(e.value)


def test_guard_limits_the_assembler():
    with pytest.raises(AsmError, match="break its condition 'rd != 0'"):
        TARGETS["rv64"].assemble("c.li zero, 1")
    with pytest.raises(AsmError, match="no packets"):
        TARGETS["rv64"].assemble("{ nop ; nop }")
    table = TARGETS["rv64"].table
    with pytest.raises(EncodingError, match="has no register number 32"):
        table.encode(table.rows[0], {"rd": 32, "rs1": 0, "rs2": 0})


def test_program_text():
    symbols = {"limit": 3}
    code = TARGETS["toy"].assemble(
        """
        start:  li r1, limit        # a comment
        again:  addi r1, r1, -1
                bne r1, r0, again
                call end
                .align 8
        data:   .2byte 1, data, -1
                .byte 5
                .align 2
        end:    ret
        """,
        0x100,
        symbols,
    )
    assert symbols == {"limit": 3, "start": 0x100, "again": 0x102, "data": 0x108, "end": 0x110}
    assert code[8:16] == bytes.fromhex("0100 0801 ffff 0500")
    assert TARGETS["toy"].listing(code, 0x100)[3] == "0x106: 05 47  call 0x110"


def test_illegal_words_print_as_data():
    assert TARGETS["toy"].disassemble(b"\0\x60", 0) == (".2byte 0x6000", 2)
    assert TARGETS["rv64"].disassemble(b"\xff\xff\xff\xff", 0) == (".4byte 0xffffffff", 4)
    assert TARGETS["rv64"].disassemble(b"\xff", 0) == (".byte 0xff", 1)


def test_unimplemented_rows_explain_themselves():
    target = TARGETS["rv64"]
    code = target.assemble("fsqrt.s f1, f2, dyn")
    assert target.explain(code) == "'fsqrt.s f1, f2, dyn' is not implemented: rounding modes"
    assert target.explain(target.assemble("nop")) == ""
    assert "is no instruction of rv64" in target.explain(b"\0\0")


_FLOATS = [f"ft{i}" for i in range(8)] + ["fs0", "fs1"] + [f"fa{i}" for i in range(8)] + [f"fs{i}" for i in range(2, 12)]
_FLOATS += [f"ft{i}" for i in range(8, 12)]
_ROUNDING = ("rne", "rtz", "rdn", "rup", "rmm", "dyn")
_UPPER = ("lui", "auipc", "c_lui")


def _tokens(text):
    """Registers and numbers of an operand list."""
    words = re.findall(r"-?0x[0-9a-f]+|-?\b\d+|[a-z]\w*", text)
    numbers = sorted(int(w, 0) for w in words if not w[0].isalpha())
    return numbers, {w for w in words if w[0].isalpha()}


def _ours(target, row, word):
    """What capstone shows of an instruction: displacements as such, upper immediates shifted down, ABI names of float registers."""
    numbers, registers = [], set()
    for name, value in target.table.operands(row, word).items():
        kind = row.kind(name)
        if isinstance(kind, RegisterClass):
            text = kind.text(value, 0)
            registers.add(_FLOATS[int(text[1:])] if kind.field == "f" else text)
        elif name != "rm":
            numbers.append(value >> 12 & 0xFFFFF if row.name in _UPPER else value)
    return sorted(numbers), registers


def test_encodings_and_operands_agree_with_capstone():
    """Another disassembler reads the same words the same way."""
    capstone = pytest.importorskip("capstone")
    md = capstone.Cs(capstone.CS_ARCH_RISCV, capstone.CS_MODE_RISCV64 | capstone.CS_MODE_RISCVC)
    target = TARGETS["rv64"]
    rng = random.Random(3)
    aliases = {
        "rdtime": {"csrrs"}, "addi": {"mv", "li", "nop"}, "sub": {"neg"}, "jalr": {"ret", "jr"}, "jal": {"j"}, "beq": {"beqz"},
        "sltu": {"snez"}, "c.addi": {"c.nop"},
    }  # fmt: skip
    compared = set()
    for row in target.table.rows:
        for _ in range(30):
            word = target.table.random_word(rng, row) & ~row.pattern.ignored
            theirs = next(md.disasm(target.table.to_bytes(word, row.pattern.bits), 0x10000), None)
            assert theirs is not None and theirs.size == row.pattern.size, (row.name, hex(word))
            name = row.text.split()[0]
            assert theirs.mnemonic == name or theirs.mnemonic in aliases.get(name, ()), (row.name, hex(word), theirs.mnemonic)
            if theirs.mnemonic != name or row.name in ("fence", "jal"):  # those print less, or what we ignore
                continue
            numbers, registers = _tokens(theirs.op_str)
            assert numbers == _ours(target, row, word)[0], (row.name, hex(word), theirs.op_str)
            assert registers - {"sp", *_ROUNDING} == _ours(target, row, word)[1] - {"sp"}, (row.name, hex(word), theirs.op_str)
            compared.add(row.name)
    assert len(compared) >= len(target.table.rows) - 3
