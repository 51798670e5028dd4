"""Statements that become header, stub, control, predicate and array prefetch syllables (encoding.md sections 3 to 8, 11.2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .bundle import LOCAL_CHANNELS, R_E2K_DISP, R_E2K_PREF, AluOp, BundleBuilder, Mova
from .lexer import AT, PERCENT, Place, Token, Tokens
from .operands import Predicate, named, numbered, parameters, parse_predicate, parse_register, place_of

_LOCAL: Final = {str(channel): i for i, channel in enumerate(LOCAL_CHANNELS)}
_TRANSFER_MASK: Final = 0xDFF  # ctop and ctcond of SS
_BIT: Final = (0, 1)


def parse_condition(b: BundleBuilder, t: Tokens, place: Place, name: str, ctop: int) -> None:
    """``? condition`` of a control transfer into SS (3.3)."""
    if b.transfer:
        place.fail(f"{name}: the bundle has the control transfer {b.transfer} already")
    b.transfer, b.transfer_place = name, place
    value = _condition(t, name) if t.accept("?") or name == "rbranch" else 1 << 5
    b.stub(ctop << 10 | value, 0, place, name)
    t.finish()


def _condition(t: Tokens, name: str) -> int:
    if name == "rbranch" and (t.done or t.peek().text != "%MLOCK"):
        return 8 << 5 if t.done else _local_condition(t)
    predicate = parse_predicate(t)
    if predicate is not None:
        if predicate.value < 0x60:
            t.fail("expected %predN, not a counter", t.items[t.at - 1])
        number = predicate.value & 31
        if t.accept("||"):
            _loop_name(t, "LOOP_END")
            return (14 if predicate.negated else 6) << 5 | number
        if t.accept("&&"):
            _loop_name(t, "NOT_LOOP_END")
            return (7 if predicate.negated else 15) << 5 | number
        return (3 if predicate.negated else 2) << 5 | number
    token = t.peek()
    word = token.text[1:] if token.kind == PERCENT else ""
    if word in ("never", "always", "LOOP_END", "NOT_LOOP_END"):
        t.next()
        return {"never": 0, "always": 1, "LOOP_END": 4, "NOT_LOOP_END": 5}[word] << 5
    if word == "MLOCK":
        t.next()
        return _local_condition(t) if t.accept("||") else 8 << 5
    t.fail("expected a condition (%predN, #LOOP_END, #NOT_LOOP_END, %MLOCK, %always, %never)")


def _loop_name(t: Tokens, wanted: str) -> None:
    token = t.next()
    if token.kind != PERCENT or token.text[1:] != wanted:
        t.fail(f"expected #{wanted}", token)


def _local_condition(t: Tokens) -> int:
    """What may follow ``%MLOCK ||``."""
    negated = t.accept("~")
    token = t.next()
    text = token.text[1:] if token.kind == PERCENT else ""
    if text.startswith("dt_al") and not negated and text[5:] and all(c in _LOCAL for c in text[5:]):
        return 8 << 5 | sum(1 << _LOCAL[c] for c in set(text[5:]))
    if text in ("clp0", "clp1", "clp2"):
        return 9 << 5 | 2 << 3 | int(text[3]) << 1 | negated
    if text.startswith("cmp") and text[3:] in _LOCAL:
        if not t.accept("||"):
            return 9 << 5 | _LOCAL[text[3]] << 1 | negated
        second_negated = t.accept("~")
        second = t.next()
        pair = text[3] + second.text[4:]
        if not second.text.startswith("%cmp") or pair not in ("01", "34"):
            t.fail("expected %cmp0 || %cmp1 or %cmp3 || %cmp4", second)
        return 9 << 5 | 1 << 3 | (4 if pair == "34" else 0) | negated << 1 | second_negated
    t.fail("expected %dt_alXY, %cmpN or %clpN", token)


# header


def _nop(b: BundleBuilder, name: Token, t: Tokens) -> None:
    if t.done:
        b.nop = -2 if b.nop < 0 else b.nop  # 1 when other operations follow (11.1)
        return
    token = t.peek()
    value = t.constant()
    if not 0 <= value <= 7:
        t.fail("expected a number of cycles between 0 and 7", token)
    b.nop = value


def _header_bit(bit: int) -> Callable[[BundleBuilder, Token, Tokens], None]:
    def handler(b: BundleBuilder, name: Token, t: Tokens) -> None:
        b.hs |= bit

    return handler


# stub syllable


def _stub_bit(bits: int, mask: int, since: int = 1) -> Callable[[BundleBuilder, Token, Tokens], None]:
    def handler(b: BundleBuilder, name: Token, t: Tokens) -> None:
        _since(b, name, t, since)
        b.stub(bits, mask, place_of(t, name.column), name.text)

    return handler


def _since(b: BundleBuilder, name: Token, t: Tokens, since: int) -> None:
    if b.iset < since:
        t.fail(f"{name.text} needs instruction set {since} or later, this is {b.iset}", name)


def _renumber(bits: int, since: int) -> Callable[[BundleBuilder, Token, Tokens], None]:
    """srp, crp, slrp with their own condition (7)."""

    def handler(b: BundleBuilder, name: Token, t: Tokens) -> None:
        _since(b, name, t, since)
        b.stub(bits, 0x0A000000, place_of(t, name.column), name.text)
        if t.accept("?"):
            _since(b, name, t, 3)
            predicate = parse_predicate(t)
            if predicate is None:
                t.fail("expected a predicate")
            b.rpc = predicate

    return handler


def _ipd(b: BundleBuilder, name: Token, t: Tokens) -> None:
    token = t.peek()
    b.ipd = t.constant()
    if not 0 <= b.ipd <= 3:
        t.fail("expected ipd between 0 and 3", token)


def _advance(high: str, low: str, shift: int) -> Callable[[BundleBuilder, Token, Tokens], None]:
    """abg, abn, abp, alc: two named bits, or one number."""

    def handler(b: BundleBuilder, name: Token, t: Tokens) -> None:
        token = t.peek()
        if token.text in (high, low):
            values = parameters(t, {high: _BIT, low: _BIT})
            value = values.get(high, 0) << 1 | values.get(low, 0)
        else:
            value = t.constant(f"{high}=, {low}= or a number")
            if not 0 <= value <= 3:
                t.fail("expected a number between 0 and 3", token)
        b.stub(value << shift, 3 << shift, place_of(t, name.column), name.text)

    return handler


def _flushts(b: BundleBuilder, name: Token, t: Tokens) -> None:
    _since(b, name, t, 3)
    b.stub(0xD4100000, 0xFFFFFFFF, place_of(t, name.column), name.text)


def _invts(b: BundleBuilder, name: Token, t: Tokens) -> None:
    """``invts``, perhaps under a predicate: the whole stub syllable in its second format (3.2)."""
    word = 0xD0100000
    if t.accept("?"):
        predicate = parse_predicate(t)
        if predicate is None or predicate.value < 0x60:
            t.fail("expected %predN or ~%predN")
        word = 0xF0100000 | predicate.negated << 26 | predicate.value & 31
    t.finish()
    b.stub(word, 0xFFFFFFFF, place_of(t, name.column), name.text)


def _ct(b: BundleBuilder, name: Token, t: Tokens) -> None:
    ctpr = _ctpr(t)
    parse_condition(b, t, place_of(t, name.column), name.text, ctpr)


def _ctpr(t: Tokens, only: int = 0) -> int:
    token = t.peek()
    if token.text not in ("%ctpr1", "%ctpr2", "%ctpr3") or (only and token.text[5] != str(only)):
        t.fail(f"expected %ctpr{only}" if only else "expected %ctpr1, %ctpr2 or %ctpr3")
    t.next()
    return int(token.text[5])


# control syllable 0


def _target(b: BundleBuilder, t: Tokens, kind: int = R_E2K_DISP) -> int:
    """A displacement in units of 8 bytes, or a label that a relocation will resolve: the field's value now."""
    if t.peek().text == "disp" and t.peek(1).text == "=":
        t.at += 2
    token = t.peek()
    e = t.expression()
    if e.constant:
        if not -(1 << 27) <= e.value < 1 << 28:
            t.fail("expected a displacement of 28 bits", token)
        return e.value & 0xFFFFFFF
    if e.minus or e.modifier not in ("", "PLT"):
        t.fail("expected a label or a number", token)
    b.cs0_target = kind, e, place_of(t, token.column)
    return 0


def _prepare(
    ctp_opc: int, argument: str, only: int = 0, since: int = 1
) -> Callable[[BundleBuilder, Token, Tokens], None]:
    def handler(b: BundleBuilder, name: Token, t: Tokens) -> None:
        _since(b, name, t, since)
        ctpr = _ctpr(t, only)
        value = 0
        if argument:
            t.expect(",")
            if argument == "target":
                value = _target(b, t)
            else:
                token = t.peek()
                value = t.constant()
                if not 0 <= value < 32:
                    t.fail("expected a number between 0 and 31", token)
        elif name.text == "gettsd":
            value = 1
        b.claim_cs0(ctpr << 30 | ctp_opc << 28 | value, place_of(t, name.column), name.text)

    return handler


def _pref(b: BundleBuilder, name: Token, t: Tokens) -> None:
    ipr = numbered(t, "ipr", 8)
    t.expect(",")
    ahead = t.peek().text == "disp" and t.peek(1).text == "="
    token = t.peek(2 if ahead else 0)
    value = _target(b, t, R_E2K_PREF)
    if not b.cs0_target and value >= 1 << 24:
        if value < 0xF800000:
            t.fail("expected a displacement of 24 bits", token)
        value &= 0xFFFFFF
    ipd = parameters(t, {"ipd": _BIT}).get("ipd", 0) if t.accept(",") else 0
    b.claim_cs0(1 << 28 | (value & 0xFFFFFF) << 4 | ipd << 3 | ipr, place_of(t, name.column), name.text)


def _puttsd(b: BundleBuilder, name: Token, t: Tokens) -> None:
    b.claim_cs0(2 << 28 | _target(b, t), place_of(t, name.column), name.text)


def _branch(b: BundleBuilder, name: Token, t: Tokens) -> None:
    place = place_of(t, name.column)
    b.claim_cs0(_target(b, t), place, name.text)
    parse_condition(b, t, place, name.text, 0)


def _system_return(parameter: int, since: int) -> Callable[[BundleBuilder, Token, Tokens], None]:
    def handler(b: BundleBuilder, name: Token, t: Tokens) -> None:
        _since(b, name, t, since)
        place = place_of(t, name.column)
        b.claim_cs0(3 << 28 | parameter, place, name.text)
        parse_condition(b, t, place, name.text, 0)

    return handler


def _wbs(t: Tokens) -> int:
    t.expect(",")
    token = t.peek()
    values = parameters(t, {"wbs": (0, 127)})
    if "wbs" not in values:
        t.fail("expected wbs=", token)
    return values["wbs"]


def _call(b: BundleBuilder, name: Token, t: Tokens) -> None:
    place = place_of(t, name.column)
    ctpr = _ctpr(t)
    b.claim_cs1(5 << 28 | _wbs(t), place, name.text, "call")
    parse_condition(b, t, place, name.text, ctpr)


def _direct_call(b: BundleBuilder, name: Token, t: Tokens) -> None:
    """icall and hcall (v6)."""
    _since(b, name, t, 6)
    place = place_of(t, name.column)
    if name.text == "icall":
        value = _target(b, t)
    else:
        token = t.peek()
        value = t.constant()
        if not 0 <= value < 16:
            t.fail("expected a number between 0 and 15", token)
        value <<= 1
    b.claim_cs0(value, place, name.text)
    b.claim_cs1(5 << 28 | (1 if name.text == "icall" else 2) << 7 | _wbs(t), place, name.text, "call")
    parse_condition(b, t, place, name.text, 0)


# control syllable 1

_SETS: Final[dict[str, tuple[dict[str, tuple[int, int]], int]]] = {
    "setwd": ({"wsz": (0, 127), "nfx": _BIT, "dbl": _BIT}, 0),
    "vfrpsz": ({"rpsz": (1, 32)}, 0),
    "settr": ({"type": (0, 0x7FFF)}, 1 << 25),
    "setbn": ({"rsz": (0, 63), "rbs": (0, 63), "rcur": (0, 63)}, 1 << 26),
    "setbp": ({"psz": (0, 31)}, 1 << 27),
}


def _set(b: BundleBuilder, name: Token, t: Tokens) -> None:
    allowed, flag = _SETS[name.text]
    if name.text in b.set_names:
        t.fail(f"{name.text} is given twice", name)
    token = t.peek()
    values = parameters(t, allowed)
    if not values:
        t.fail(f"expected {', '.join(key + '=' for key in allowed)}", token)
    if values.get("dbl") and b.iset < 3:
        t.fail("dbl needs instruction set 3 or later", token)
    if "rpsz" in values:
        values["rpsz"] -= 1
    bits = flag
    bits |= values.get("psz", 0) << 18 | values.get("rcur", 0) << 12 | values.get("rsz", 0) << 6 | values.get("rbs", 0)
    b.claim_cs1(bits, place_of(t, name.column), name.text, "set*")
    b.set_names.add(name.text)
    b.window.update(values)


def _setei(b: BundleBuilder, name: Token, t: Tokens) -> None:
    value = 1 << 27
    if name.text == "setei":
        token = t.peek()
        value = t.constant()
        if not 0 <= value < 256:
            t.fail("expected a number between 0 and 255", token)
    else:
        _since(b, name, t, 2)
    b.claim_cs1(2 << 28 | value, place_of(t, name.column), name.text, name.text)


_WAIT: Final = {
    "all_c": (0, 1), "all_e": (1, 1), "st_c": (2, 1), "ld_c": (3, 1), "fl_c": (4, 1), "ma_c": (5, 1), "trap": (6, 2), "sas": (7, 5),
    "sal": (8, 5), "las": (9, 6), "lal": (10, 6), "mt": (11, 6), "int": (12, 6), "mem_mod": (13, 6),
}  # fmt: skip


def _wait(b: BundleBuilder, name: Token, t: Tokens) -> None:
    token = t.peek()
    values = parameters(t, {field: _BIT for field, (_, since) in _WAIT.items() if since <= b.iset})
    if not values:
        t.fail("expected what to wait for (ld_c=1 ...)", token)
    for field, others in (("st_c", ("sas", "las")), ("ld_c", ("sal", "lal"))):
        if any(values.get(other) for other in others):
            if values.get(field) == 0:
                t.fail(f"{field}=0 contradicts {' or '.join(others)}", token)
            values[field] = 1
    bits = sum(value << _WAIT[field][0] for field, value in values.items())
    b.claim_cs1(3 << 28 | bits, place_of(t, name.column), name.text, "wait")


def _flush(bit: int, since: int) -> Callable[[BundleBuilder, Token, Tokens], None]:
    def handler(b: BundleBuilder, name: Token, t: Tokens) -> None:
        _since(b, name, t, since)
        b.claim_cs1(7 << 28 | 1 << bit, place_of(t, name.column), name.text, "flush")

    return handler


def _vfbg(b: BundleBuilder, name: Token, t: Tokens) -> None:
    values = parameters(t, {"umask": (0, 255), "dmask": (0, 255), "chkm4": _BIT})
    bits = values.get("umask", 0) | values.get("dmask", 0) << 8 | values.get("chkm4", 0) << 16
    b.claim_cs1(8 << 28 | bits, place_of(t, name.column), name.text, name.text)


# predicate logic


def _local(t: Tokens) -> tuple[int, bool, Token]:
    negated = t.accept("~")
    token = t.next()
    if token.kind != AT or not token.text.startswith("@p") or token.text[2:] not in ("0", "1", "2", "3", "4", "5", "6"):
        t.fail("expected @p0 to @p6", token)
    return int(token.text[2:]), negated, token


def _pass(b: BundleBuilder, name: Token, t: Tokens) -> None:
    if t.peek().kind == AT:
        number, _, token = _local(t)
        if number < 4:
            t.fail("expected @p4, @p5 or @p6", token)
        t.expect(",")
        predicate = _plain_predicate(t)
        if b.clp.get(number, 0) & 0x20:
            t.fail(f"the result @p{number} is passed on twice", token)
        b.used_local.setdefault(number, place_of(t, token.column))
        b.clp[number] = b.clp.get(number, 0) | 0x20 | predicate
        return
    value = _elp(b, t)
    t.expect(",")
    number, negated, token = _local(t)
    if number > 3 or negated:
        t.fail("expected @p0, @p1, @p2 or @p3", token)
    if number in b.elp:
        t.fail(f"@p{number} is defined twice", token)
    b.elp[number] = value


def _plain_predicate(t: Tokens) -> int:
    token = t.peek()
    predicate = parse_predicate(t)
    if predicate is None or predicate.negated or predicate.value < 0x60:
        t.fail("expected %pred0 to %pred31", token)
    return predicate.value & 31


def _elp(b: BundleBuilder, t: Tokens) -> int:
    token = t.peek()
    name = named(t, "a predicate source")
    if name == "lcntex":
        return 0
    if name == "bgrpred":
        return 0x40
    for prefix, base, count in (("pred", 0x60, 32), ("rndpred", 0x40, 16)):
        number = name[len(prefix) :]
        if name.startswith(prefix) and number.isdecimal() and int(number) < count and (base == 0x60 or int(number)):
            if base == 0x40 and b.iset < 3:
                t.fail("%rndpred needs instruction set 3 or later", token)
            return base + int(number)
    if name.startswith("spred") and name[5:] and set(name[5:]) <= set("012345"):
        return sum(1 << int(c) for c in set(name[5:]))
    t.fail("expected %predN, %lcntex, %spred012 or %rndpredN", token)


def _clp(opc: int) -> Callable[[BundleBuilder, Token, Tokens], None]:
    def handler(b: BundleBuilder, name: Token, t: Tokens) -> None:
        first, first_negated, first_token = _local(t)
        t.expect(",")
        second, second_negated, second_token = _local(t)
        t.expect(",")
        number, negated, token = _local(t)
        if number < 4 or negated:
            t.fail("expected @p4, @p5 or @p6", token)
        if number in b.clp_defined:
            t.fail(f"@p{number} is defined twice", token)
        b.clp_defined.add(number)
        limit = {4: 1, 5: 4, 6: 5}[number]
        for source, source_token in ((first, first_token), (second, second_token)):
            if source > limit:
                t.fail(f"@p{number} can only depend on @p0 to @p{limit}", source_token)
            b.used_local.setdefault(source, place_of(t, source_token.column))
        b.clp[number] = (
            b.clp.get(number, 0) | opc << 14 | first_negated << 13 | first << 10 | second_negated << 9 | second << 6
        )

    return handler


def _clp_macro(opc: int) -> Callable[[BundleBuilder, Token, Tokens], None]:
    """clpandp and clplandp: both inputs, the operation and the result in one statement."""

    def handler(b: BundleBuilder, name: Token, t: Tokens) -> None:
        if b.elp or b.clp:
            t.fail(f"{name.text} needs @p0, @p1 and @p4 for itself", name)
        sides: list[Predicate] = []
        for _ in range(2):
            predicate = parse_predicate(t)
            if predicate is None or predicate.value < 0x60:
                t.fail("expected %pred0 to %pred31")
            sides.append(predicate)
            t.expect(",")
        result = _plain_predicate(t)
        b.elp = {0: sides[0].value, 1: sides[1].value}
        b.clp_defined = {4}
        b.clp = {4: opc << 14 | sides[0].negated << 13 | sides[1].negated << 9 | 1 << 6 | 0x20 | result}

    return handler


# array access


def _mova(opc: int) -> Callable[[BundleBuilder, Token, Tokens], None]:
    def handler(b: BundleBuilder, name: Token, t: Tokens) -> None:
        channel = -1
        if t.accept(","):
            token = t.peek()
            channel = t.constant("a channel")
            if not 0 <= channel <= 3:
                t.fail("expected a channel 0 to 3", token)
        values = {"area": -1, "ind": 0, "am": 0, "be": 0}
        limits = {"area": 31, "ind": 31, "am": 1, "be": 1}
        dst = -1
        while True:
            token = t.peek()
            reg = parse_register(t)
            if reg is not None:
                dst = reg.code
            elif token.text in values:
                t.next()
                t.expect("=")
                values[token.text] = value = t.constant()
                if not 0 <= value <= limits[token.text]:
                    t.fail(f"expected {token.text} between 0 and {limits[token.text]}", token)
            else:
                t.fail("expected area=, ind=, am=, be= or a register")
            if not t.accept(","):
                break
        if dst < 0 or values["area"] < 0:
            t.fail("expected a destination register" if dst < 0 else "expected area=", name)
        step = 2 if opc == 5 else 1
        if channel < 0:
            free = [c for c in range(0, 4, step) if c not in b.movas and (step == 1 or c + 1 not in b.movas)]
            if not free:
                t.fail("no free channel for the array move", name)
            channel = free[0]
        channel -= channel % step
        if opc == 5 and dst & 1 and dst != 0xDF:
            t.fail("expected a register with an even number", name)
        for k in range(step):
            if channel + k in b.movas:
                t.fail(f"channel {channel + k} has an array move already", name)
            index = values["ind"] + (8 if step == 2 and k != values["be"] else 0)
            code = dst if step == 1 else (0xDE + k if dst == 0xDF else dst + k)
            word = values["be"] << 15 | opc << 12 | values["area"] << 6 | (index & 31) << 1 | values["am"]
            b.movas[channel + k] = Mova(word, code)

    return handler


def _incr(b: BundleBuilder, name: Token, t: Tokens) -> None:
    """``incr,2 %aaincrN ? %predN``: belongs to the array store of the same channel (8.4)."""
    channel = -1
    if t.accept(","):
        channel = t.constant("a channel")
    number = numbered(t, "aaincr", 8)
    stores = [op for op in b.ops if op.row.form in ("ALOPF10", "ALOPF19") and op.incr < 0]
    if channel >= 0:
        stores = [op for op in stores if any(channel in place for place in op.options)]
    if not stores:
        t.fail("expected an array store before its incr", name)
    op: AluOp = stores[-1]
    op.incr = number
    op.opce |= 4 | number << 4
    if t.accept("?"):
        op.incr_guard = parse_predicate(t)
        if op.incr_guard is None:
            t.fail("expected a predicate")


_PREFETCH: Final = {
    "ct": _BIT, "dpl": _BIT, "si": _BIT, "dcd": (0, 3), "fmt": (0, 7), "mrng": (0, 31), "d": (0, 31), "incr": (0, 7), "ind": (0, 15),
    "asz": (0, 7), "abs": (0, 31), "disp": (-(1 << 31), (1 << 32) - 1),
}  # fmt: skip


def _fapb(b: BundleBuilder, name: Token, t: Tokens) -> None:
    values = parameters(t, _PREFETCH)
    if ("ct" in values) == ("dpl" in values):
        t.fail("expected either ct= (left side) or dpl= (right side)", name)
    side = "ct" if "ct" in values else "dpl"
    if side in b.sides:
        t.fail(f"the side with {side}= is given twice", name)
    fields = (
        ("si", 30),
        ("dcd", 28),
        ("fmt", 25),
        ("mrng", 20),
        ("d", 15),
        ("incr", 12),
        ("ind", 8),
        ("asz", 5),
        ("abs", 0),
    )
    word = values[side] << 31
    for field, shift in fields:
        word |= values.get(field, 0) << shift
    b.sides[side] = word, values.get("disp", 0), None, place_of(t, name.column)


HANDLERS: Final[dict[str, Callable[[BundleBuilder, Token, Tokens], None]]] = {
    "nop": _nop,
    "loop_mode": _header_bit(0x400),
    "set_mark": _header_bit(0x2000),
    "ct": _ct,
    "ipd": _ipd,
    "eap": _stub_bit(1 << 29, 1 << 29),
    "bap": _stub_bit(1 << 28, 1 << 28),
    "vfdi": _stub_bit(1 << 26, 1 << 26),
    "srp": _renumber(1 << 27, 1),
    "crp": _renumber(1 << 25, 2),
    "slrp": _renumber(1 << 27 | 1 << 25, 3),
    "abg": _advance("abgi", "abgd", 23),
    "abn": _advance("abnf", "abnt", 21),
    "abp": _advance("abpf", "abpt", 18),
    "alc": _advance("alcf", "alct", 16),
    "flushts": _flushts,
    "invts": _invts,
    "disp": _prepare(0, "target"),
    "ldisp": _prepare(1, "target", only=2),
    "sdisp": _prepare(2, "number"),
    "return": _prepare(3, "", only=3),
    "gettsd": _prepare(3, "", since=3),
    "puttsd": _puttsd,
    "pref": _pref,
    "ibranch": _branch,
    "rbranch": _branch,
    "done": _system_return(0, 1),
    "iret": _system_return(2, 6),
    "hret": _system_return(3, 6),
    "glaunch": _system_return(4, 6),
    "call": _call,
    "icall": _direct_call,
    "hcall": _direct_call,
    "setwd": _set,
    "vfrpsz": _set,
    "settr": _set,
    "setbn": _set,
    "setbp": _set,
    "setei": _setei,
    "setsft": _setei,
    "wait": _wait,
    "flushr": _flush(0, 1),
    "flushc": _flush(1, 1),
    "fillr": _flush(2, 6),
    "fillc": _flush(3, 6),
    "vfbg": _vfbg,
    "pass": _pass,
    "andp": _clp(0),
    "landp": _clp(1),
    "movep": _clp(3),
    "clpandp": _clp_macro(0),
    "clplandp": _clp_macro(1),
    "movab": _mova(1),
    "movah": _mova(2),
    "movaw": _mova(3),
    "movad": _mova(4),
    "movaq": _mova(5),
    "movaqp": _mova(7),
    "incr": _incr,
    "fapb": _fapb,
    "apb": _fapb,
}
