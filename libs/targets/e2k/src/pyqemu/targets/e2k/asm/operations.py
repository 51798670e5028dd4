"""Statements that become ALS operations (encoding.md sections 2, 8.3, 8.4, 9, 10, 11.1)."""

from __future__ import annotations

import re
from typing import Final

from ..bundle import AAU_MAS
from ..registers import AAU_REGISTERS, MU_REGISTERS, STATE_REGISTERS
from ..tables import ROWS, Row, rows_by_mnemonic
from .bundle import AluOp, BundleBuilder
from .lexer import NAME, NUMBER, Expr, Token, Tokens
from .literals import candidates, reference_code, signed64
from .operands import Item, Lit, Reg, named, numbered, parse_item, parse_predicate, parse_register, place_of

_SEGMENT_ALIAS: Final = re.compile(r"(ld|st)l([cdsfg]s\w+)$")
_STORES: Final = ("ALOPF3", "ALOPF13")


class Options:
    """What ``.ignore`` and ``.accept`` change."""

    def __init__(self) -> None:
        self.value_first = True  # stores are written value, address (``ld_st_style``)
        self.strict_delay = True  # operations outside braces get their waiting cycles


def operation_rows(name: str, iset: int) -> list[Row]:
    """The rows that a mnemonic stands for; empty when it is unknown in every instruction set."""
    if name.startswith(("apurr", "apurw")):
        name = "aaur" + name[4:]
    if name.startswith(("mmurr", "mmurw")):
        name = {"mmurr": "ldd", "mmurw": "std"}.get(name, name)
    rows = rows_by_mnemonic(name)
    if not rows:
        match = _SEGMENT_ALIAS.match(name)
        if match and iset >= 3:
            rows = rows_by_mnemonic(match[1] + match[2])
    return [ROWS[i] for i in rows if ROWS[i].form.startswith(("ALOPF", "AAUR")) and ROWS[i].opcode >= 0]


def assemble_operation(b: BundleBuilder, name: Token, rows: list[Row], t: Tokens, options: Options, bare: bool) -> None:
    """Parses the rest of the statement into ``b``; ``bare`` means outside braces."""
    iset = b.iset
    channel, sm = _suffixes(t)
    usable = [row for row in rows if row.min_iset <= iset <= row.max_iset]
    if not usable:
        isets = sorted({row.min_iset for row in rows})
        t.fail(f"{name.text} needs instruction set {isets[0]} or later, this is {iset}" if isets[0] > iset else
               f"{name.text} does not exist in instruction set {iset}", name)  # fmt: skip
    places = _channel_options(usable, channel)
    if not places:
        t.fail(f"{name.text} cannot stand in channel {channel}, expected one of {_channel_list(usable)}", name)
    op = AluOp(place_of(t, name.column), places, sm)
    row = usable[0]
    if name.text in ("mmurr", "mmurw"):
        _mmu_access(b, op, t, name.text == "mmurw", channel)
    elif row.form in ("ALOPF10", "ALOPF19"):
        _array_access(b, op, row, t)
    elif row.form in ("AAURW", "AAURR"):
        _array_register(op, row, t)
    elif row.form in ("ALOPF15", "ALOPF16"):
        _state_register(b, op, row, t, bare and options.strict_delay)
    elif row.form in ("ALOPF12_IBRANCHD", "ALOPF12_ICALLD"):
        _branch_operation(b, op, row, t)
        return
    else:
        _ordinary(b, op, row, t, options)
    _mas_and_guards(op, row, t)
    if bare and options.strict_delay:
        b.bare_nop = max(b.bare_nop, 2 if row.form == "ALOPF8" else row.bare_nop)
    if not op.options:
        t.fail(f"{name.text} with these operands cannot stand in channel {channel}", name)
    b.ops.append(op)


def _channel_list(rows: list[Row]) -> str:
    return ", ".join(map(str, sorted({c for row in rows for c in row.channels})))


def _suffixes(t: Tokens) -> tuple[int, bool]:
    """``,channel`` and ``,sm`` behind a mnemonic: (channel or -1, speculative)."""
    channel, sm = -1, False
    while t.peek().text == ",":
        token = t.peek(1)
        if token.kind == NUMBER and channel < 0 and not sm:
            channel = token.value
            if channel > 5:
                t.fail("expected a channel 0 to 5", token)
        elif token.kind == NAME and token.text in ("sm", "s"):
            sm = True
        else:
            t.fail("expected a channel number or sm", token)
        t.at += 2
    return channel, sm


def _channel_options(rows: list[Row], wanted: int) -> dict[tuple[int, int], Row]:
    """(channel, partner) -> row in ascending order; the first row of the table wins a channel."""
    out: dict[tuple[int, int], Row] = {}
    for channel in range(6):
        for row in rows:
            if channel not in row.channels:
                continue
            if not row.pairs:
                if wanted in (-1, channel):
                    out.setdefault((channel, -1), row)
            else:
                for pair in row.pairs:
                    if channel in pair and (wanted == -1 or wanted in pair):
                        out.setdefault(pair, row)
    return out


def _ordinary(b: BundleBuilder, op: AluOp, row: Row, t: Tokens, options: Options) -> None:
    fields = [(f, k) for f, k in row.operands if f in ("src1", "src2", "src3", "dst", "lit8", "pdst")]
    store = row.form in _STORES
    if store and options.value_first:
        fields = [fields[2], fields[0], fields[1]]
    merge = any(f == "mrgpred" for f, _ in row.operands)
    items: list[Item | int] = []
    columns: list[Token] = []
    while True:
        if t.done or t.peek().text == "?" or (t.peek().text == "mas" and t.peek(1).text == "="):
            break
        columns.append(t.peek())
        predicate = parse_predicate(t)
        if predicate is not None:
            last = t.done or t.peek().text in ("?", ",")
            if merge and last and len(items) >= len(fields) - 1:
                op.merge = predicate
                columns.pop()
            elif fields[-1][0] == "pdst" and not predicate.negated and predicate.value >= 0x60:
                items.append(predicate.value & 31)
            else:
                t.fail("a predicate is not expected here", columns[-1])
        else:
            items.append(parse_item(t))
        if not t.accept(","):
            break
    names = [f for f, _ in fields]
    if merge and op.merge is None:
        t.fail("expected a predicate as last operand")
    if len(items) == len(fields) - 1 and "src1" in names:
        at = names.index("src1")
        item = items[at]
        if not isinstance(item, Item):
            t.fail("expected an address", columns[at])
        if not row.mas and not item.bracket and len(item.regs) + (item.lit is not None) == 1:
            t.fail(f"expected {len(fields)} operands ({', '.join(names)}), found {len(items)}", columns[-1])
        first, second = _split_address(item, fields[at][1] == "q", t)
        items[at : at + 1] = [first, second]
        columns.insert(at, columns[at])
    if len(items) != len(fields):
        t.fail(
            f"expected {len(fields)} operands ({', '.join(names)}), found {len(items)}",
            columns[-1] if columns else None,
        )
    # The widths the recorded disassembler prints decide the smallest literal (11.5).
    printed = dict(
        zip([f for f, _ in row.operands if f in ("src1", "src2", "src3", "dst")], row.print_kinds, strict=False)
    )
    for (field, kind), operand, token in zip(fields, items, columns, strict=True):
        if field == "pdst":
            if not isinstance(operand, int):
                t.fail("expected a predicate register %pred0 to %pred31", token)
            op.dst = operand
            continue
        if isinstance(operand, int):
            t.fail("a predicate is not expected here", token)
        _fill(b, op, row, field, kind, printed.get(field, kind), operand, token, t)


def _split_address(item: Item, quad: bool, t: Tokens) -> tuple[Item, Item]:
    """An address in one operand as (src1, src2), by the rules of 11.1."""
    zero = Lit(Expr(0), [], item.column)

    def of_reg(reg: Reg) -> Item:
        return Item([reg], None, False, True, item.column)

    def of_lit(lit: Lit) -> Item:
        return Item([], lit, True, True, item.column)

    if len(item.regs) == 2:
        return of_reg(item.regs[0]), of_reg(item.regs[1])
    if not item.regs:
        assert item.lit is not None
        return of_lit(zero), of_lit(item.lit)
    if item.lit is None:
        return of_reg(item.regs[0]), of_lit(zero)
    lit = item.lit
    if item.literal_first and not quad and lit.expr.constant and not lit.prefixes and 0 <= lit.expr.value <= 31:
        return of_lit(lit), of_reg(item.regs[0])
    return of_reg(item.regs[0]), of_lit(lit)


def _fill(
    b: BundleBuilder, op: AluOp, row: Row, field: str, kind: str, printed: str, operand: Item, token: Token, t: Tokens
) -> None:
    """Puts one operand into its field."""
    if len(operand.regs) + (operand.lit is not None) != 1:
        t.fail("expected one register or one constant", token)
    if field == "lit8":
        if operand.lit is None or not operand.lit.expr.constant or not -128 <= operand.lit.expr.value <= 255:
            t.fail("expected a constant between 0 and 255", token)
        op.lit8 = operand.lit.expr.value & 0xFF
        return
    if operand.regs:
        code = operand.regs[0].code
        if 0xC0 <= code < 0xE0 and field != "dst":
            t.fail(f"{operand.regs[0].text} can only be a destination", token)
        if kind == "q" and code & 1 and code < 0xC0 | 0x20 and not 0xC0 <= code < 0xE0:
            t.fail("expected a register with an even number", token)
        if kind == "q" and code >= 0xE0 and code & 1:
            t.fail("expected a register with an even number", token)
        if 0xD1 <= code <= 0xD3:
            if row.mnemonic not in ("movtd", "getpl"):
                t.fail(f"{row.mnemonic} cannot write {operand.regs[0].text}", token)
            op.options = {place: r for place, r in op.options.items() if place[0] == 0}
        setattr(op, field, code)
        return
    lit = operand.lit
    assert lit is not None
    if field == "src1":
        if not lit.expr.constant or lit.prefixes or not 0 <= lit.expr.value <= 31:
            t.fail("expected a register or a constant 0 to 31 as first source", token)
        op.src1 = 0xC0 + lit.expr.value
    elif field == "src2":
        _second_source(b, op, lit, printed, t)
    else:
        t.fail("expected a register", token)


def _second_source(b: BundleBuilder, op: AluOp, lit: Lit, printed: str, t: Tokens) -> None:
    place = place_of(t, lit.column)
    if lit.expr.constant and not lit.prefixes and 0 <= lit.expr.value <= 15:
        op.src2 = 0xC0 + lit.expr.value
        return
    reference = reference_code(lit.prefixes, place)
    if reference:
        op.src2 = reference
        return
    _check_range(lit, t)
    op.src2 = b.new_literal(lit.expr, candidates(lit.expr, printed, lit.prefixes, place, b.bits), place)


def _check_range(lit: Lit, t: Tokens) -> None:
    if not lit.expr.constant:
        return
    value = lit.expr.value
    for prefix, bits in (("_f16s", 16), ("_f16", 16), ("_f32s", 32), ("_f32", 32)):
        if prefix in lit.prefixes and not -(1 << bits - 1) <= signed64(value) < 1 << bits:
            place_of(t, lit.column).fail(f"{value:#x} does not fit into {bits} bits")
    if not -(1 << 63) <= value < 1 << 64:
        place_of(t, lit.column).fail(f"{value:#x} does not fit into 64 bits")


def _mas_and_guards(op: AluOp, row: Row, t: Tokens) -> None:
    """``, mas=N`` (its comma may be taken already) and ``? conditions``."""
    if t.peek().text == "," and t.peek(1).text == "mas":
        t.next()
    if t.peek().text == "mas":
        token = t.next()
        t.expect("=")
        value = t.constant()
        if not 0 <= value < 128:
            t.fail("expected a mas between 0 and 0x7f", token)
        if value and not row.mas:
            t.fail(f"{row.mnemonic} takes no mas", token)
        op.mas = value
    parse_guards(op, t)
    t.finish()


def parse_guards(op: AluOp, t: Tokens) -> None:
    """``? %predN, %pcntN`` in either order."""
    if not t.accept("?"):
        return
    while True:
        token = t.peek()
        predicate = parse_predicate(t)
        if predicate is None:
            t.fail("expected %pred0 to %pred31 or %pcnt0 to %pcnt31")
        if predicate.value >= 0x60:
            if op.guard is not None:
                t.fail("two %pred conditions on one operation", token)
            op.guard = predicate
        else:
            if op.pcnt is not None:
                t.fail("two %pcnt conditions on one operation", token)
            op.pcnt = predicate
        if not t.accept(","):
            return


def _register(t: Tokens, even: bool) -> int:
    token = t.peek()
    reg = parse_register(t)
    if reg is None:
        t.fail("expected a register")
    if even and reg.code & 1 and not 0xC0 <= reg.code < 0xE0:
        t.fail("expected a register with an even number", token)
    return reg.code


def _array_access(b: BundleBuilder, op: AluOp, row: Row, t: Tokens) -> None:
    """``staad,2 value, %aadN [ %aastiM + literal ]`` and ``ldaad,2 %aadN [ ... ], destination`` (8.4)."""
    quad = row.print_kinds == "q"
    if row.form == "ALOPF10":
        op.src3 = _register(t, quad)
        t.expect(",")
    op.opce = numbered(t, "aad", 32) << 11
    t.expect("[")
    op.opce |= numbered(t, "aasti", 16) << 7
    if t.accept("+") or t.accept(","):
        item = parse_item(t)
        if item.lit is None or not item.lit.expr.constant:
            t.fail("expected a constant")
        place = place_of(t, item.lit.column)
        _check_range(item.lit, t)
        prefixes = (
            item.lit.prefixes if any(p.startswith("_f") for p in item.lit.prefixes) else ["_f32s", *item.lit.prefixes]
        )
        options = [
            (size, mask) for size, mask in candidates(item.lit.expr, "s", prefixes, place) if size == 32 and mask < 0xC0
        ]
        if len(options) != 1:
            place.fail("expected a literal with format and place (_f32s,_lts0 to _f32s,_lts2)")
        b.new_literal(item.lit.expr, options, place)
        op.opce |= {3: 1, 12: 2, 48: 3}[options[0][1]]
    t.expect("]")
    if row.form == "ALOPF19":
        t.expect(",")
        op.dst = _register(t, quad)


def _array_register(op: AluOp, row: Row, t: Tokens) -> None:
    quad = row.print_kinds == "q"
    op.mas = AAU_MAS
    if row.form == "AAURW":
        op.src3 = _register(t, quad)
        t.expect(",")
    token = t.peek()
    name = named(t, "a register of the array access unit")
    bare = name.rstrip("0123456789")
    known = AAU_REGISTERS.get(bare)
    number = name[len(bare) :]
    if known is None or (number == "") != (known[2] == 1) or (number and int(number) >= known[2]):
        t.fail("expected a register of the array access unit", token)
    code, index, _ = known
    op.opce = code << 2 | (int(number) << (11 if index == "d" else 7) if number else 0)
    if row.form == "AAURR":
        t.expect(",")
        op.dst = _register(t, quad)


def _state_register(b: BundleBuilder, op: AluOp, row: Row, t: Tokens, bare: bool) -> None:
    write = row.form == "ALOPF15"
    if write:
        item = parse_item(t)
        _fill(b, op, row, "src2", row.print_kinds, row.print_kinds, item, t.items[t.at - 1], t)
        t.expect(",")
    token = t.peek()
    known = STATE_REGISTERS.get(named(t, "a state register"))
    if known is None or not known[1] <= b.iset <= known[2]:
        t.fail(f"expected a state register of instruction set {b.iset}", token)
    number, _, _, effect = known
    if write:
        op.dst = number
        if bare and "W" in effect:
            b.claim_cs1(3 << 28 | 2, op.place, "wait", "wait")
    else:
        op.opce = number
        t.expect(",")
        op.dst = _register(t, False)
        if bare and "R" in effect:
            b.bare_nop = max(b.bare_nop, 4)


def _mmu_access(b: BundleBuilder, op: AluOp, t: Tokens, write: bool, channel: int) -> None:
    """mmurr and mmurw: an ldd or std with a special address and MAS (section 10)."""
    if write:
        op.src3 = _register(t, False)
        t.expect(",")
    token = t.peek()
    known = MU_REGISTERS.get(named(t, "a register of the memory unit"))
    if known is None or known[3] > b.iset:
        t.fail(f"expected a register of the memory unit in instruction set {b.iset}", token)
    address, mas, read_channel, _, writable = known
    if (write and not 0 < writable <= b.iset) or (not write and read_channel < 0):
        t.fail(f"{token.text} cannot be {'written' if write else 'read'} in instruction set {b.iset}", token)
    if not write:
        t.expect(",")
        op.dst = _register(t, False)
    required = 2 if write else read_channel
    if channel not in (-1, required):
        t.fail(f"{token.text} needs channel {required}", token)
    op.options = {place: row for place, row in op.options.items() if place[0] == required}
    op.src1 = 0xC0
    op.mas = mas
    _second_source(b, op, Lit(Expr(address), [], token.column), "d", t)


def _branch_operation(b: BundleBuilder, op: AluOp, row: Row, t: Tokens) -> None:
    """ibranchd and icalld: their condition is the one of the stub syllable (2.5)."""
    from .control import parse_condition

    if row.form == "ALOPF12_ICALLD":
        t.expect("wbs")
        t.expect("=")
        token = t.peek()
        op.opce = t.constant()
        if not 0 <= op.opce < 128:
            t.fail("expected wbs between 0 and 127", token)
        t.expect(",")
    item = parse_item(t)
    _fill(b, op, row, "src2", "d", "d", item, t.items[t.at - 1], t)
    t.expect(",")
    op.dst = _register(t, False)
    parse_condition(b, t, op.place, row.mnemonic, 0)
    t.finish()
    b.ops.append(op)
