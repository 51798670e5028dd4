"""``tags=on``: diagnostic values by the rules of semantics-faults.md 1, computed here from the words that an operand kind reads."""

from __future__ import annotations

import ctypes
from random import Random

import pytest
from pyqemu.targets.e2k.asm import assemble_bundle
from pyqemu.targets.e2k.state import PSP_SLACK, reg_ext, reg_lo
from pyqemu.targets.e2k.tables import ROWS
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT
from rig import BASE, CHAIN, CODE, DATA, FACTOR, SEED, WINDOW_BYTES, Image, Placed, Rig, place
from test_alu import GROUPS, KEEP_HIGH, expected, is_float, operand, usable

DIAG_CT_COND, DIAG_INSTR_ADDR, DIAG_COND, DIAG_OPERAND, ILLEGAL = 5, 6, 14, 15, 0
#: Tag of a diagnostic value: low half, extension.
DV = {"s": (1, 0), "d": (5, 0), "x": (5, 5), "p": (5, 5)}
_tags = ctypes.create_string_buffer(0x4000 + PSP_SLACK)
TAGS = (ctypes.addressof(_tags) + 0x1FFF) & ~0xFFF


class TagRig(Rig):
    """A machine that keeps tags; ``tags`` are those of the window, at the offsets of the registers."""

    def __init__(self, iset: int, *, native: bool = True) -> None:
        super().__init__(iset, native=native, options=",tags=on")
        self.tags = bytearray(WINDOW_BYTES)

    def load(self, bundles: list[bytes]) -> list[int]:
        addresses = super().load(bundles)
        self.memory.ranges.append((TAGS, TAGS + 0x2000 + PSP_SLACK))
        self.machine.set("tag_delta", TAGS - BASE)
        return addresses

    def run(self, image: Image, address: int) -> tuple[int, Image]:
        ctypes.memmove(TAGS, bytes(self.tags), len(self.tags))
        image.set_field("tag_delta", TAGS - BASE)
        reason, after = super().run(image, address)
        self.tags = bytearray(ctypes.string_at(TAGS, WINDOW_BYTES))
        return reason, after

    def place_of(self, image: Image, code: int, extension: bool) -> tuple[bytearray, int]:
        """Where the tag of a register's half is kept."""
        where, at = image._half(code, extension)
        if where is image.window:
            return self.tags, at
        first = image.state_offset("g")
        return image.state, image.state_offset("gtags") + (at - first >> 3)

    def tag(self, image: Image, code: int, extension: bool = False) -> int:
        where, at = self.place_of(image, code, extension)
        return where[at]

    def set_tag(self, image: Image, code: int, tag: int, extension: bool = False) -> None:
        where, at = self.place_of(image, code, extension)
        where[at] = tag


def read_tag(rig: TagRig, image: Image, code: int, kind: str) -> int:
    """The tags that an operand of a kind reads, 2 bits a word."""
    if 0xC0 <= code < 0xE0:
        return 0
    low = rig.tag(image, code)
    if kind == "s":
        return low & 3
    return low if kind == "d" else low | rig.tag(image, code, True) << 4


def combine(name: str, diag: list[bool], condition: bool, s2: int, tags: list[int]) -> bool:
    """Whether the result is diagnostic, from which sources are."""
    if name == "insfd":
        first = tags[0] & 3 if s2 >> 13 & 1 else tags[0]
        third = tags[2] & 3 if s2 >> 15 & 1 else tags[2]
        return bool(first or tags[1] or third)
    if name in ("merges", "merged", "pmrgp", "qpmrgp"):
        return diag[1] if condition else diag[0]
    if "merge" in name:
        first_name, second_name = name.split("_")
        inner = (diag[1] if condition else diag[0]) if first_name == "merge" else diag[0] or diag[1]
        return (inner if condition else diag[2]) if second_name.startswith("merge") else inner or diag[2]
    return any(diag)


def predicate_tag(image: Image, number: int) -> bool:
    return bool(image.field("preds") >> 2 * image.physical(number) + 1 & 1)


def check(rig: TagRig, rng: Random, placed: Placed, address: int, wdbl: int) -> str:
    """One run with random tags; what is wrong, or nothing."""
    image = rig.start(rng, wdbl)
    op, row = placed.op, placed.row
    share = rng.choice((0, 0.1, 0.5))

    def some() -> int:
        return rng.choice((5, 5, 1, 4, 2, 8)) if rng.random() < share else 0

    rig.tags = bytearray(some() if at % 8 == 0 else 0 for at in range(WINDOW_BYTES))
    for n in range(32):
        for extension in (False, True):
            rig.set_tag(image, 0xE0 | n, some(), extension)
    image.set_field("preds", image.field("preds") | sum((some() != 0) << 2 * n + 1 for n in range(32)))
    for i, (name, kind) in enumerate(placed.kinds):
        code = getattr(op, name)
        if not 0xC0 <= code < 0xE0:
            image.put(code, kind, operand(rng, row, kind, i), True)
    wanted, exception, ignore = expected(image, placed)
    codes = [getattr(op, name) for name, _ in placed.kinds]
    tags = [read_tag(rig, image, code, kind) for code, (_, kind) in zip(codes, placed.kinds, strict=True)]
    before = bytes(rig.tags), bytes(image.state)
    result: tuple[int, int] | None = (0, 0)  # tag of the result, None: nothing is written
    unspecified = False
    name = row.mnemonic
    guard_diag = placed.guard is not None and predicate_tag(image, placed.guard.value & 31)
    merge_diag = op.merge is not None and predicate_tag(image, op.merge.value & 31)
    if guard_diag and not op.sm:
        exception = DIAG_COND
    elif guard_diag:
        exception, unspecified, result = -1, True, DV.get(placed.dst_kind, (1, 0))
    elif placed.guard is not None and not image.condition(placed.guard):
        result = None
    elif name in ("movts", "movtd", "movtcs", "movtcd"):
        result = (tags[0], 0)
    elif name.startswith("gettag"):
        wanted = image.copy()
        wanted.put(op.dst, "s", tags[0])
    elif name.startswith("puttag"):
        width = {"s": 3, "d": 15, "qp": 255}[name[6:]]
        whole = image.get(codes[1], placed.kinds[1][1]) & width
        result = (whole & 15, whole >> 4)
        if tags[1]:
            result = DV[placed.dst_kind]
    else:
        condition = op.merge is not None and image.condition(op.merge)
        s2 = image.get(codes[1], placed.kinds[1][1]) if len(codes) > 1 else 0
        bad = combine(name, [t != 0 for t in tags], condition, s2, tags)
        if merge_diag and not op.sm:
            exception = DIAG_COND
        elif bad and not op.sm:
            exception = DIAG_OPERAND
        elif bad or merge_diag:
            exception, unspecified, result = -1, True, DV.get(placed.dst_kind, (1, 0))
        elif op.sm and exception < 0 and name.startswith(("udiv", "sdiv", "umod", "smod")) and division_fails(image, placed):
            result = DV[placed.dst_kind]
    what = f"{name}{',sm' if op.sm else ''} v{rig.iset} {placed.code.hex()} tags {tags} guard {guard_diag} merge {merge_diag}"
    if exception >= 0:
        wanted, result = image, None
    reason, got = rig.run(image, address)
    if exception >= 0:
        if reason != EXIT_EXCEPTION or rig.machine.exit_arg & 0xFF != exception or rig.machine.pc != address:
            return f"{what}: end {reason} ({rig.machine.exit_arg & 0xFF}), wanted exception {exception}"
    elif reason != EXIT_FAULT:
        return f"{what}: end {reason} ({rig.machine.exit_arg & 0xFF})"
    if unspecified:
        wanted = image.copy()
    after_tags, after_state = rig.tags, got
    rig.tags = bytearray(before[0])
    wanted.state = bytearray(wanted.state)
    if result is not None and placed.dst_kind == "b":
        if unspecified:
            wanted.set_predicate(op.dst, got.predicate(op.dst))
            at = 2 * wanted.physical(op.dst) + 1
            wanted.set_field("preds", wanted.field("preds") | 1 << at)
    elif result is not None and op.dst != 0xDF:
        if unspecified:
            wanted.put(op.dst, placed.dst_kind, got.get(op.dst, placed.dst_kind), name in KEEP_HIGH)
        low, high = result
        if placed.dst_kind == "s":
            cleared = wdbl and name not in KEEP_HIGH
            low = (5 if low else 0) if cleared else rig.tag(wanted, op.dst) & 12 | low
        rig.set_tag(wanted, op.dst, low)
        if placed.dst_kind in "xp":
            rig.set_tag(wanted, op.dst, high, True)
    if rig.tags != after_tags:
        at = next(i for i in range(len(after_tags)) if after_tags[i] != rig.tags[i])
        return f"{what}: tag at {at:#x} is {after_tags[at]}, wanted {rig.tags[at]}"
    if after_state.compared(ignore) != wanted.compared(ignore):
        return f"{what}: {'; '.join(after_state.differences(wanted, ignore)[:4])}"
    return ""


def division_fails(image: Image, placed: Placed) -> bool:
    from models_int import MODELS, Args, Division

    s = tuple(image.get(getattr(placed.op, n), k) for n, k in placed.kinds)
    try:
        MODELS[placed.row.mnemonic](Args(s, 0, False, None))  # type: ignore[arg-type]
    except Division:
        return True
    return False


@pytest.fixture(scope="module")
def tag_rigs() -> dict[int, TagRig]:
    pytest.importorskip("llvmlite")
    return {iset: TagRig(iset) for iset in (4, 5, 6)}


@pytest.mark.parametrize("iset", [4, 5, 6])
def test_operations(iset: int, tag_rigs: dict[int, TagRig]) -> None:
    """A sample of all operations (all of them with PYQEMU_E2K_FACTOR > 1), speculative or not, on random tags."""
    rng = Random(f"{SEED}/tags/{iset}")
    rows = [row for rows in GROUPS.values() for row in rows if row.exists_in(iset) and usable(row, iset) and not row.pairs]
    special = [r for r in rows if r.mnemonic.startswith(("movt", "gettag", "puttag", "merge", "insf", "udiv", "smod", "cmpe", "fcmpeq"))]
    if FACTOR == 1:
        rows = rng.sample(rows, 30)
    rig = tag_rigs[iset]
    placed = [place(rng, row, iset, variety=True, sm=sm) for row in [*rows, *special] for sm in (False, True)]
    problems = []
    for start in range(0, len(placed), 64):
        part = placed[start : start + 64]
        addresses = rig.load([p.code for p in part])
        for p, address in zip(part, addresses, strict=True):
            for _ in range(8 * FACTOR):
                problem = check(rig, rng, p, address, int(rng.random() < 0.25))
                if problem:
                    problems.append(problem)
                    break
    assert not problems, f"PYQEMU_E2K_SEED={SEED}: {len(problems)} differ\n" + "\n".join(problems[:30])


def test_the_sample_contains_what_has_rules_of_its_own() -> None:
    names = {row.mnemonic for rows in GROUPS.values() for row in rows}
    assert {"movts", "gettagd", "puttagqp", "merged", "insfd", "merge_adds", "udivd", "fcmpeqsb"} <= names
    assert any(is_float(row) for row in ROWS if row.mnemonic == "fadds")


# ---- what is not an operation on registers alone ----

DIAGNOSTIC, NUMBER = 5, 0

#: (bundles, registers that are diagnostic, predicates that are, expected): expected is an exception with the number of the bundle that
#: raises it, or tags of registers (``rN``) and of predicates (``pN``) behind.
CASES: dict[str, tuple[list[str], tuple[int, ...], tuple[int, ...], dict[str, int] | tuple[int, int]]] = {
    "load_address": (["ldd,0 %dr1, 0, %dr2"], (1,), (), (DIAG_OPERAND, 0)),
    "load_address_sm": (["ldd,0,sm %dr1, 0, %dr2"], (1,), (), {"r2": 5}),
    "load_bad_address_sm": (["ldw,0,sm %dr8, 0, %dr2"], (), (), {"r2": 5}),
    "load_gives_a_number": (["ldd,0 %dr9, 0, %dr2"], (2,), (), {"r2": 0}),
    "load_gives_a_number_sm": (["ldb,0,sm %dr9, 0, %dr2"], (2,), (), {"r2": 0}),
    "store_value": (["std,2 %dr1, [ %dr9 ]"], (1,), (), (DIAG_OPERAND, 0)),
    "store_value_low_word_only": (["stw,2 %r1, [ %dr9 ]"], (), (), {}),
    "store_value_sm": (["std,2,sm %dr1, [ %dr9 ]"], (1,), (), {"m": 0}),
    "store_address": (["stb,5 %r9, [ %dr1 ]"], (1,), (), (DIAG_OPERAND, 0)),
    "store_bad_address_sm": (["std,2,sm %dr9, [ %dr8 ]"], (), (), {"m": 0}),
    "nothing_is_written_before": (["addd,0 %dr9, 1, %dr2 ; std,2 %dr1, [ %dr9 ]"], (1,), (), (DIAG_OPERAND, 0)),
    "switched_off": (["addd,0 %dr1, 1, %dr2 ? %pred0"], (1,), (), {"r2": 0}),
    "guard": (["addd,0 %dr9, 1, %dr2 ? %pred1"], (), (1,), (DIAG_COND, 0)),
    "guard_sm": (["addd,0,sm %dr9, 1, %dr2 ? %pred1"], (), (1,), {"r2": 5}),
    "guard_store_sm": (["std,2,sm %dr9, [ %dr9 ] ? %pred1"], (), (1,), {"m": 0}),
    "temporary_under_guard": (["addd,0,sm %dr9, 1, %dr2 ? %pred1 ; addd,1 %dr2, 1, %dr3"], (), (1,), {"r2": 5, "r3": 0}),
    "branch": (["ibranch 0x40 ? %pred1"], (), (1,), (DIAG_CT_COND, 0)),
    "compare_sm": (["cmpedb,0,sm %dr1, 0, %pred3"], (1,), (), {"p3": 1}),
    "compare": (["cmpedb,0 %dr1, 0, %pred3"], (1,), (), (DIAG_OPERAND, 0)),
    "compare_makes_a_number": (["cmpedb,0 %dr9, 0, %pred3"], (), (3,), {"p3": 0}),
    "andp": (["pass %pred0, @p0 ; pass %pred1, @p1 ; andp @p0, @p1, @p4 ; pass @p4, %pred3"], (), (1,), {"p3": 1}),
    "landp_false": (["pass %pred0, @p0 ; pass %pred1, @p1 ; landp @p0, @p1, @p4 ; pass @p4, %pred3"], (), (1,), {"p3": 0}),
    "landp_true": (["pass %pred0, @p0 ; pass %pred1, @p1 ; landp ~@p0, @p1, @p4 ; pass @p4, %pred3"], (), (1,), {"p3": 1}),
    "setwd_opens": (["setwd wsz = 32", "addd,0 %dr62, 1, %dr2"], (), (), (DIAG_OPERAND, 1)),
    "setwd_and_result": (["setwd wsz = 32 ; addd,0 %dr9, 1, %dr62", "addd,0 %dr62, 1, %dr2"], (), (), {"r2": 0}),
    "setwd_and_load": (["setwd wsz = 32 ; ldd,0 [ 0 + 0x100000 ], %dr62", "movtd,0 %dr62, %dr2"], (), (), {"r2": 0}),
    "setwd_and_word": (["setwd wsz = 32 ; adds,0 %r9, 1, %r62", "movtd,0 %dr62, %dr2"], (), (), {"r2": 4}),
    "setwd_beside": (["setwd wsz = 32 ; addd,0 %dr9, 1, %dr62", "addd,0 %dr61, 1, %dr2"], (), (), (DIAG_OPERAND, 1)),
    "ctpr": (["movtd,0 %dr1, %ctpr1", "ct %ctpr1"], (1,), (), (DIAG_INSTR_ADDR, 1)),
    "state_register": (["rwd,0 %dr1, %lsr"], (1,), (), (DIAG_OPERAND, 0)),
    "read_state": (["rrd,0 %lsr, %dr1"], (1,), (), {"r1": 0}),
    "getsp": (["getsp,0 %r1, %dr2"], (1,), (), (DIAG_OPERAND, 0)),
    "move_is_seen_by_next": (["movtd,0 %dr1, %dr2", "addd,0 %dr2, 1, %dr3"], (1,), (), (DIAG_OPERAND, 1)),
    "half_of_a_word": (["adds,0 %r9, 1, %r1", "movtd,0 %dr1, %dr2"], (1,), (), {"r1": 4, "r2": 4}),
    "division_sm": (["udivd,5,sm %dr9, %dr10, %dr2"], (), (), {"r2": 5}),
    "globals_from_r": (["movtd,0 %dr1, %dg20", "movtd,0 %dg20, %dr2"], (1,), (), {"r2": 5}),
    "array_register": (["aaurwd,2 %dr1, %aasti3", "staad,2 %dr9, %aad0[ %aasti3 ]"], (1,), (), (DIAG_OPERAND, 1)),
    "descriptor": (["aaurwd,2 %dr1, %aad4", "staad,2 %dr9, %aad4[ %aasti0 ]"], (1,), (), (DIAG_OPERAND, 1)),
}  # fmt: skip


@pytest.mark.parametrize("native", [False, True], ids=["interpreter", "native"])
@pytest.mark.parametrize("iset", [4, 6])
def test_cases(iset: int, native: bool) -> None:
    if native:
        pytest.importorskip("llvmlite")
    rig = TagRig(iset, native=native)
    problems = []
    for name, (texts, registers, predicates, wanted) in CASES.items():
        texts = [text.replace("wsz = 32", "wsz = 0x28") for text in texts]
        codes = [assemble_bundle(f"{{ {text} }}", iset) for text in texts]
        rig.load([b"".join(codes)])
        rig.memory.map(DATA, bytes(4096))
        rng = Random(name)
        image = rig.start(rng)
        image.set_field("mode", 4 << 18)
        image.set_field("wd_size", 32)
        image.set_field("preds", sum(1 << 2 * n + 1 for n in predicates))
        image.set_field("aad_lo", DATA, 0)
        image.set_field("aad_lo", DATA, 4)
        for n, value in ((1, DATA + 64), (8, 16), (9, DATA), (10, 0)):
            image.put(0x80 | n, "d", value)
        rig.tags = bytearray(WINDOW_BYTES)
        for n in registers:
            rig.tags[reg_lo(n, iset)] = 5
        if name == "store_value_low_word_only":
            rig.tags[reg_lo(1, iset)] = 4
        reason, after = rig.run(image, CODE)
        if isinstance(wanted, tuple):
            number, bundle = wanted
            at = CODE + sum(len(c) for c in codes[:bundle])
            got = (reason, rig.machine.exit_arg & 0xFF, rig.machine.pc)
            if got != (EXIT_EXCEPTION, number, at):
                problems.append(f"{name}: {got} instead of exception {number} at {at:#x}")
            if name == "nothing_is_written_before" and after.get(0x82, "d") != image.get(0x82, "d"):
                problems.append(f"{name}: written")
            continue
        if reason != EXIT_FAULT:
            problems.append(f"{name}: end {reason}, {rig.machine.exit_arg}")
            continue
        for place_name, tag in wanted.items():
            if place_name == "m":
                found = int(any(rig.memory.read(DATA, 64)))
            elif place_name[0] == "p":
                found = int(predicate_tag(after, int(place_name[1:])))
            else:
                found = rig.tags[reg_lo(int(place_name[1:]), iset)]
            if found != tag:
                problems.append(f"{name}: {place_name} has tag {found}, wanted {tag}")
    assert not problems, "\n".join(problems)
    assert CHAIN and reg_ext(0, iset)


@pytest.mark.parametrize(("counter", "picked"), [(0, 0x82), (1, 0x81)])
def test_merge_under_a_counter(counter: int, picked: int) -> None:
    """Only the tag of what %pcnt0 selects counts; a new LSR in the bundle passes through a temporary with its tag."""
    rig = TagRig(6)
    codes = ["merged,0 %dr1, %dr2, %dr3, %pcnt0", "{ rwd,0 %dr4, %lsr ; addd,1 %dr5, 1, %dr6 ? %pcnt0 }"]
    addresses = rig.load([assemble_bundle(code if code[0] == "{" else f"{{ {code} }}", 6) for code in codes])
    for bad in (0x81, 0x82):
        image = rig.start(Random(SEED))
        image.set_field("pcnt", counter)
        rig.tags = bytearray(WINDOW_BYTES)
        rig.set_tag(image, bad, 5)
        reason, after = rig.run(image, addresses[0])
        assert reason == (EXIT_EXCEPTION if bad == picked else EXIT_FAULT)
        if bad != picked:
            assert after.get(0x83, "d") == image.get(picked, "d") and rig.tag(after, 0x83) == 0
    image = rig.start(Random(SEED))
    image.set_field("pcnt", counter)
    image.put(0x84, "d", 7)
    rig.tags = bytearray(WINDOW_BYTES)
    reason, after = rig.run(image, addresses[1])
    assert reason == EXIT_FAULT and after.field("lcnt") == 7 and after.field("pcnt") == 0
    assert (after.get(0x86, "d") == image.get(0x85, "d") + 1 & (1 << 64) - 1) == (counter == 0)
    rig.set_tag(image, 0x84, 5)
    reason, after = rig.run(image, addresses[1])
    assert reason == EXIT_EXCEPTION and rig.machine.exit_arg & 0xFF == DIAG_OPERAND
