import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyqemu.targets.framework import TableError, parse_pattern
from pyqemu.targets.framework.errors import Where

HERE = Where("rows.py", 7)


def parse(text, format=""):
    return parse_pattern(text, HERE, format)


def test_bits_and_fields_are_found():
    p = parse("0000001 rs2:5 rs1:5 011 rd:5 0110011")
    assert (p.bits, p.mask, p.value, p.ignored) == (32, 0xFE00707F, 0x02003033, 0)
    assert [(f.name, f.width, f.pieces[0].shift) for f in p.fields.values()] == [("rs2", 5, 20), ("rs1", 5, 15), ("rd", 5, 7)]
    assert p.diagram() == "0000001aaaaabbbbb011ccccc0110011"


def test_pieces_of_a_branch_offset():
    field = parse("o[12] o[10:5] 0000000000 000 o[4:1] o[11] 1100011").fields["o"]
    assert (field.width, field.low) == (13, 1)
    # beq x0, x0, .-4 is 0xfe000ee3 in any RISC-V assembler: the raw offset is -4 in 13 bits
    assert field.extract(0xFE000EE3) == -4 & 0x1FFF
    assert field.insert(-4 & 0x1FFF) == 0xFE000EE3 & 0xFE000F80


def test_ignored_bits_that_assemblers_set():
    p = parse("0001 rd:3 - ++ 001100")
    assert (p.ignored, p.ones, p.mask) == (0b111 << 6, 0b11 << 6, 0xF03F)
    assert p.diagram() == "0001aaa---001100"


def test_format_covers_dots():
    assert parse("01 ... ...", "-- rd:3 rs:3".replace("--", "..")).fields.keys() == {"rd", "rs"}


@given(st.permutations(range(12)), st.integers(0, 0xFFF))
def test_extract_insert_and_source_agree_for_any_scatter(order, value):
    p = parse(" ".join(f"v[{i}]" for i in order) + " 1010")
    field = p.fields["v"]
    word = field.insert(value) | p.value
    assert field.extract(word) == value
    assert eval(field.source("w"), {"w": word}) == value
    for position, i in enumerate(order):
        assert word >> (15 - position) & 1 == value >> i & 1


@pytest.mark.parametrize(
    ("text", "format", "message"),
    [
        ("0000 rd:3 0", "rd:3", "format 'rd:3' has 3 bits, pattern '0000 rd:3 0' has 8"),
        ("0000 rd:3", "", "has 7 bits, not a whole number of bytes"),
        ("", "", "has 0 bits"),
        ("0000 .... ", "", "bit 3 of pattern '0000 .... ' is not covered by any field"),
        ("0000 rd:4", "1... ....", "bit 7 of pattern '0000 rd:4' is given twice"),
        ("rd:4 rd:4", "", "field 'rd' appears twice"),
        ("v[3:0] v[3:0]", "", "bit 3 of field 'v' appears twice"),
        ("v[7:4] v[1:0] 00", "", "bit 3 of field 'v' is nowhere"),
        ("v[0:3] 0000", "", "written high bit first"),
        ("rd:0 00000000", "", "field 'rd' has no bits"),
        ("0000 r+d 000", "", "cannot read 'r+d'"),
    ],
)
def test_mistakes_name_the_bit_and_the_line(text, format, message):
    with pytest.raises(TableError) as e:
        parse(text, format)
    assert str(e.value).startswith("rows.py:7: ")
    assert message in str(e.value)
