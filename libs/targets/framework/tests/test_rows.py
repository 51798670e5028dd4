"""Every mistake in a table is reported when the table is built, with the file and line of the row."""

import inspect

import pytest
from pyqemu.targets.framework import (
    S64,
    U32,
    U64,
    Assembler,
    Choice,
    Imm,
    Insn,
    Isa,
    Label,
    RegisterClass,
    Relative,
    Table,
    TableError,
)
from pyqemu.tcg_ir import I32, I64, StateLayout
from pyqemu.tcg_ir.state import Field

LAYOUT = StateLayout([Field("r", I64, 16), Field("w", I32, 4)])
R = RegisterClass("r", [f"r{n}" for n in range(16)])
FOUR = RegisterClass("r", [f"r{n}" for n in range(4)])


def fresh(**facts) -> Isa:
    isa = Isa("test", LAYOUT, unit=16, **facts)
    isa.operand("rd re", R, out=True)
    isa.operand("ra rb", R)
    isa.operand("imm", Imm(signed=True))
    isa.operand("target", Relative())
    isa.operand("cond", Choice("eq", "ne", "lt", "ge"))
    return isa


def add(b: Insn, ra: U64, rb: U64) -> U64:
    return ra + rb


def unary(b: Insn, ra: U64) -> U64:
    return ra


def both(b: Insn, ra: U64) -> tuple[U64, U64]:
    return ra, ra


def no_facet(b: Insn, ra) -> U64:
    return ra


def no_builder() -> None:
    pass


def label(b: Insn, ra: Label) -> None:
    b.jump(ra)


def static_register(b: Insn, ra: int) -> None:
    b.syscall()


def two_ways(b: Insn, target: Label) -> None:
    b.syscall()
    b.jump(target)


def wrong_type(b: Insn, ra: U64) -> U32:
    return ra


def wrong_count(b: Insn, ra: U64) -> tuple[U64, U64]:
    return ra


def with_imm(b: Insn, ra: U64, imm: S64) -> U64:
    return ra + imm


def line_of_last_row(isa: Isa) -> str:
    return f"{__file__}:{isa.rows[-1].where.line}: "


CASES = {
    "uncovered bit": (lambda i: i.row("u rd, ra", "0000 .... rd:4 ra:4", unary), "bit 11 of pattern"),
    "no kind": (lambda i: i.row("u rd, rx", "00000000 rd:4 rx:4", unary), "field 'rx' has no kind"),
    "field not in text": (lambda i: i.row("u rd, ra", "0000 imm:4 rd:4 ra:4", unary), "field 'imm' is unused: the text"),
    "field not in meaning": (lambda i: i.row("u rd, ra, imm", "0000 imm:4 rd:4 ra:4", unary), "field 'imm' is unused: neither"),
    "parameter without field": (lambda i: i.row("a rd, ra", "00000000 rd:4 ra:4", add), "arity: parameter 'rb'"),
    "result without place": (lambda i: i.row("a ra, rb", "00000000 ra:4 rb:4", add), "gives 1 results, the row has 0 places"),
    "two results, one place": (lambda i: i.row("t rd, ra", "00000000 rd:4 ra:4", both), "gives 2 results, the row has 1 places"),
    "bound to nothing": (lambda i: i.row("u rd, ra", "00000000 rd:4 ra:4", unary, rb=3), "arity: 'rb' is bound but"),
    "bound to no field": (lambda i: i.row("u rd, ra", "00000000 rd:4 ra:4", unary, ra="rc"), "arity: parameter 'ra'"),
    "no facet": (lambda i: i.row("u rd, ra", "00000000 rd:4 ra:4", no_facet), "parameter 'ra' of 'no_facet' has no facet"),
    "no builder": (lambda i: i.row("u", "0000000000000000", no_builder), "takes no builder"),
    "label of a register": (lambda i: i.row("j ra", "000000000000 ra:4", label), "its field is no code address"),
    "static register": (lambda i: i.row("s ra", "000000000000 ra:4", static_register), "static; a register"),
    "guard": (lambda i: i.row("u rd, ra", "00000000 rd:4 ra:4", unary, guard="rx != 0"), "names 'rx', which is no field"),
    "guard calls": (lambda i: i.row("u rd, ra", "00000000 rd:4 ra:4", unary, guard="exit.now"), "cannot read the condition"),
    "ignore": (lambda i: i.row("u rd, ra", "00000000 rd:4 ra:4", unary, ignore="imm"), "ignored field 'imm' is not"),
    "before nothing": (lambda i: i.row("u rd, ra", "00000000 rd:4 ra:4", unary, before=["x"]), "before='x' names no row"),
    "mnemonic field": (lambda i: i.row("u{cond} rd, ra", "00000000 rd:4 ra:4", unary), "{cond} in the mnemonic is no field"),
}


@pytest.mark.parametrize("name", CASES)
def test_mistake_in_one_row(name):
    declare, message = CASES[name]
    isa = fresh()
    declare(isa)
    with pytest.raises(TableError) as e:
        Table(isa)
    assert message in str(e.value)
    where = str(e.value).split(": ")[0]
    assert where.startswith(__file__)
    declared = isa.rows[-1].where.line
    meaning = isa.rows[-1].meaning
    assert int(where.rpartition(":")[2]) in (declared, meaning.where.line if meaning else declared)


def test_a_python_row_takes_every_field_by_name():
    isa = fresh()

    @isa.helper("h rd, imm", "00000000 rd:4 imm:4")
    def h(cpu, rd, other): ...

    with pytest.raises(TableError, match=r"h: arity: .* imm, other is in only one of both"):
        Table(isa)


def test_overlap_needs_a_stated_order_and_names_both_rows():
    isa = fresh()
    isa.row("a rd, ra", "0000 ---- rd:4 ra:4", unary)
    first = isa.rows[-1].where
    isa.row("b rd", "0000 ---- rd:4 0001", unary, ra=1)
    with pytest.raises(TableError) as e:
        Table(isa)
    assert str(e.value).startswith(line_of_last_row(isa))
    assert f"overlaps with 'a' of {first} (both match 0x1); state the order" in str(e.value)


def test_stated_order_is_kept():
    isa = fresh()
    isa.row("a rd, ra", "0000 ---- rd:4 ra:4", unary)
    isa.row("b rd", "0000 ---- rd:4 0001", unary, ra=1, before=["a"])
    table = Table(isa)
    assert [table.decode(w, 16).name for w in (0x0031, 0x0032)] == ["b", "a"]


@pytest.mark.parametrize(
    ("first", "second", "message"),
    [(["b"], ["a"], "each is declared before the other"), (["c"], [], "pointless: no word matches both")],
)
def test_wrong_orders(first, second, message):
    isa = fresh()
    isa.row("a rd, ra", "0000 ---- rd:4 ra:4", unary, before=first)
    isa.row("b rd", "0000 ---- rd:4 0001", unary, ra=1, before=second)
    isa.row("c rd, ra", "0001 0000 rd:4 ra:4", unary)
    with pytest.raises(TableError, match=message):
        Table(isa)


def test_duplicate_names():
    isa = fresh()
    isa.row("a rd, ra", "00000000 rd:4 ra:4", unary)
    isa.row("a rd, ra", "00000001 rd:4 ra:4", unary)
    with pytest.raises(TableError, match=r"row 'a' is declared twice, first at .*test_rows.py:\d+"):
        Table(isa)
    with pytest.raises(TableError, match="operand 'rd' is declared twice"):
        isa.operand("rd", R)
    with pytest.raises(TableError, match="'pc' is not a field"):
        isa.operand("pc", R)


def test_two_meanings_of_one_name():
    def make(op):
        def twin(b: Insn, ra: U64) -> U64:
            return op(b, ra)

        return twin

    isa = fresh()
    isa.row("a rd, ra", "00000000 rd:4 ra:4", make(Insn.not_), name="a")
    isa.row("b rd, ra", "00000001 rd:4 ra:4", make(Insn.neg), name="b")
    with pytest.raises(TableError, match="two meanings are called 'twin'"):
        Table(isa)


def test_rows_of_one_meaning_must_fit_one_record():
    isa = fresh()
    isa.row("a rd, ra, imm", "0000 imm:4 rd:4 ra:4", with_imm)
    isa.operand("big", Imm(scale=1 << 40))
    isa.row("b rd, ra, big", "0001 big:4 rd:4 ra:4", with_imm, imm="big")
    with pytest.raises(TableError, match="operand 'imm' is wider than in the first row"):
        Table(isa)
    isa = fresh()
    isa.row("a rd, ra", "00000000 rd:4 ra:4", unary)
    isa.operand("wa", RegisterClass("w", ["w0", "w1", "w2", "w3"]))
    isa.row("b rd, wa", "00000001 rd:4 00 wa:2", unary, ra="wa")
    with pytest.raises(TableError, match="registers of another type"):
        Table(isa)


@pytest.mark.parametrize(
    ("text", "pattern", "meaning", "message"),
    [
        ("t target", "00000000 target:8", two_ways, "goes on in one way"),
        ("t rd, ra", "00000000 rd:4 ra:4", wrong_type, "where its signature says U32"),
        ("t rd, re, ra", "0000 rd:4 re:4 ra:4", wrong_count, "returned 1 results, its signature says 2"),
    ],
)
def test_what_only_tracing_finds(text, pattern, meaning, message):
    isa = fresh()
    isa.row(text, pattern, meaning)
    with pytest.raises(TableError, match=message) as e:
        Table(isa).check()
    assert f"{__file__}:{inspect.getsourcelines(meaning)[1]}: " in str(e.value)


def test_a_row_without_meaning_says_why():
    with pytest.raises(TableError, match="says why"):
        fresh().todo("x", "0000000000000000", "")


def test_features_choose_rows():
    isa = fresh()
    isa.row("a rd, ra", "00000000 rd:4 ra:4", unary)
    isa.row("b rd, ra", "00000001 rd:4 ra:4", unary, needs="b1 b2")
    assert [len(Table(isa, f).rows) for f in ((), ("b1",), ("b1", "b2"))] == [1, 1, 2]
    assert len(Table(isa).rows) == 2


def test_a_choice_that_is_written_by_nothing():
    isa = fresh()
    isa.operand("order", Choice("", ".rl", ".aq", "", plain=0))
    isa.row("swap{order} rd, ra", "0000 0000 0 0 order:2 rd:2 ra:2", unary, name="swap", ignore="order", kinds={"rd": FOUR, "ra": FOUR})
    table = Table(isa)
    assert [table.decode(n << 4, 16) is not None for n in range(4)] == [True, True, True, False]
    assembler = Assembler(table)
    for text, word in (("swap r1, r2", 0x06), ("swap.aq r1, r2", 0x26)):
        assert assembler.instruction(text) == bytes([word, 0])
        assert assembler.text(table.rows[0], word, 0) == text
