"""Transfers, windows, loops, predicate logic and conditions against models of semantics-control.md."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from random import Random

import pytest
from pyqemu.targets.e2k.asm import assemble_bundle
from pyqemu.targets.e2k.decode import decode
from pyqemu.targets.e2k.tables import rows_by_mnemonic
from pyqemu.tcg_ir.state import EXIT_EXCEPTION, EXIT_FAULT, EXIT_SYSCALL
from rig import BASE, CHAIN, FREE, SEED, WINDOW_REGISTERS, Image, Rig

_TESTS = {
    "test_conditions": "ibranch ct alc",
    "test_advancing": "alc abn abp",
    "test_preparations": "disp ldisp sdisp return",
    "test_call_and_return": "call return ct",
    "test_system_call": "sdisp",
    "test_window_and_rotation": "setwd setbn setbp",
    "test_predicate_logic": "pass andp landp movep clpandp clplandp",
    "test_conditions_of_operations": "merges merged",
    "test_loop_mode": "loop_mode",
    "test_recovery_branch": "rbranch",
    "test_no_effect": "nop ipd wait flushr flushc eap srp crp slrp set_mark flushts pref",
    "test_settr_has_no_effect_on_results": "settr",
    "test_invts": "invts",
    "test_branch_to_a_register": "ibranchd icalld",
    "test_direct_call": "icall",
    "test_privileged": "done iret hret glaunch hcall mmurr mmurw",
    "test_load_with_memory_specifier": "mas",
    "test_software_trap": "setsft",
}
COVERS: dict[int, str] = {}
for _test, _names in _TESTS.items():
    for _name in _names.split():
        for _index in rows_by_mnemonic(_name):
            COVERS.setdefault(_index, f"tests/semantics/test_control.py::{_test}")

PRIV_ACTION, ILLEGAL, WINDOW_BOUNDS, SOFTWARE_TRAP = 1, 0, 9, 26
TAGS = 7 << 54
BASE48 = (1 << 48) - 1
M64 = (1 << 64) - 1


def assembled(iset: int, *items: str) -> bytes:
    return assemble_bundle("{ " + " ; ".join(items) + " }", iset)


def loop_state(rng: Random, image: Image) -> None:
    image.set_field("lcnt", rng.choice((0, 1, 2, 3, 100)))
    for name, values in (("ecnt", (0, 0, 1, 5)), ("vlc", (0, 1, 1)), ("pcnt", (0, 0, 1, 3)), ("strmd", (0, 1, 2)), ("over", (0, 1))):
        image.set_field(name, rng.choice(values))


def loop_end(image: Image) -> bool:
    return bool(image.field("vlc")) and image.field("lcnt") < 2 and image.field("ecnt") == 0


def taken(image: Image, text: str, pred: bool) -> bool:
    """2.1, by the assembler's spelling of the condition."""
    end, prologue = loop_end(image), image.field("pcnt") != 0
    return {
        "": True, "%pred3": pred, "~%pred3": not pred, "#LOOP_END": end, "#NOT_LOOP_END": not end,
        "%pred3 || #LOOP_END": end if prologue else pred or end,
        "~%pred3 || #LOOP_END": end if prologue else not pred or end,
        "~%pred3 && #NOT_LOOP_END": not end if prologue else not pred and not end,
        "%pred3 && #NOT_LOOP_END": not end if prologue else pred and not end,
    }[text]  # fmt: skip


CONDITIONS = [
    "", "%pred3", "~%pred3", "#LOOP_END", "#NOT_LOOP_END", "%pred3 || #LOOP_END", "~%pred3 || #LOOP_END", "~%pred3 && #NOT_LOOP_END",
    "%pred3 && #NOT_LOOP_END",
]  # fmt: skip


def advanced(image: Image, alc: bool, abn: bool, abp: bool) -> None:
    """6.1 on the state behind the bundle."""
    if alc:
        if image.field("pcnt"):
            image.set_field("pcnt", image.field("pcnt") - 1)
        if image.field("lcnt"):
            image.set_field("lcnt", image.field("lcnt") - 1)
        image.set_field("over", image.field("lcnt") == 0)
        if image.field("lcnt") == 0 and image.field("vlc") and image.field("ecnt"):
            image.set_field("ecnt", image.field("ecnt") - 1)
    mode = image.mode
    if abn:
        rsz, rcur = image.br(6, 6), image.br(12, 6)
        mode = mode & ~(63 << 12) | (rsz if rcur == 0 else rcur - 1) << 12
    if abp:
        psz, pcur = image.br(18, 5), image.br(23, 5)
        mode = mode & ~(31 << 23) | (psz if pcur == 0 else pcur - 1) << 23
    image.set_field("mode", mode)


def agree(got: Image, wanted: Image, what: object) -> None:
    assert got.compared() == wanted.compared(), f"PYQEMU_E2K_SEED={SEED} {what}: {got.differences(wanted)[:4]}"


@pytest.mark.parametrize("how", ["ibranch 0x8000", "ct %ctpr2"])
def test_conditions(how: str, rigs: dict[int, Rig]) -> None:
    rng, rig = Random(f"{SEED}/{how}"), rigs[4]
    texts = [f"{how} ? {c}" if c else how for c in CONDITIONS]
    codes = [assembled(4, t, "alc alcf=0, alct=1") for t in texts]
    addresses = rig.load(codes)
    for condition, code, address in zip(CONDITIONS, codes, addresses, strict=True):
        for _ in range(25):
            image = rig.start(rng)
            loop_state(rng, image)
            image.set_field("ctpr", 3 << 54 | 0x77000, 2)
            go = taken(image, condition, image.predicate(3))
            reason, got = rig.run(image, address)
            target = address + 0x40000 if how.startswith("ib") else 0x77000
            assert reason == EXIT_FAULT
            assert rig.machine.pc == (target if go else address + len(code)), condition
            wanted = image.copy()
            advanced(wanted, go, False, False)
            agree(got, wanted, condition)


def test_advancing(rigs: dict[int, Rig]) -> None:
    """Both bits of alc, abn and abp, with a condition that holds or not, and without a transfer (which counts as not)."""
    rng, rig = Random(SEED), rigs[4]
    cases = []
    for branch, bits in product((False, True), range(1, 4)):
        low, high = bits & 1, bits >> 1
        items = [f"alc alcf={low}, alct={high}", f"abn abnf={low}, abnt={high}", f"abp abpf={low}, abpt={high}"]
        cases.append((branch, bits, assembled(4, *items, *(["ibranch 0x8000 ? %pred3"] if branch else []))))
    addresses = rig.load([c[2] for c in cases])
    for (branch, bits, _), address in zip(cases, addresses, strict=True):
        for _ in range(30):
            image = rig.start(rng)
            loop_state(rng, image)
            if rng.random() < 0.5:
                image.set_field("mode", image.mode & ~(63 << 12 | 31 << 23))
            go = branch and image.predicate(3)
            do = bool(bits >> 1 if go else bits & 1)
            _, got = rig.run(image, address)
            wanted = image.copy()
            advanced(wanted, do, do, do)
            agree(got, wanted, (branch, bits))


def test_preparations(rigs: dict[int, Rig]) -> None:
    rng, rig = Random(SEED), rigs[4]
    texts = ["disp %ctpr1, 0x20", "disp %ctpr3, 0xffffff0", "ldisp %ctpr2, 0x10", "sdisp %ctpr1, 3", "sdisp %ctpr2, 0x1f", "return %ctpr3"]
    addresses = rig.load([assembled(4, t) for t in texts])
    back = 0x123450
    rig.memory.write(CHAIN + 0x28, back.to_bytes(8, "little"))
    for text, address in zip(texts, addresses, strict=True):
        image = rig.start(rng)
        _, got = rig.run(image, address)
        n = int(text.split("ctpr")[1][0])
        value = got.field("ctpr", n)
        tag, opc = value >> 54 & 7, value >> 57 & 3
        name = text.split()[0]
        target = {"disp %ctpr1, 0x20": address + 0x100, "disp %ctpr3, 0xffffff0": address - 0x80, "ldisp %ctpr2, 0x10": address + 0x80}
        assert (tag, opc) == {"disp": (3, 0), "ldisp": (3, 1), "sdisp": (5, 2), "return": (2, 3)}[name], text
        if text in target:
            assert value & BASE48 == target[text], text
        elif name == "return":
            assert value & BASE48 == back
        wanted = image.copy()
        wanted.set_field("ctpr", value, n)
        agree(got, wanted, text)
    assert rig.run(rig.start(rng), addresses[0])[0] == EXIT_FAULT


@pytest.mark.parametrize("iset", [4, 6])
def test_call_and_return(iset: int, rigs: dict[int, Rig]) -> None:
    """The frame of section 3, the window behind it, and everything back by section 4."""
    rng, rig = Random(SEED), rigs[iset]
    shifts = (0, 4, 20, 32, 33)
    codes = [assembled(iset, f"call %ctpr1, wbs={w} ? %pred3") for w in shifts] + [assembled(iset, "ct %ctpr3")]
    addresses = rig.load(codes)
    for w, code, address in zip(shifts, codes, addresses, strict=False):
        for go in (True, False):
            image = rig.start(rng)
            image.set_predicate(3, go)
            for n in (1, 2, 3):
                image.set_field("ctpr", 3 << 54 | 0x70000 + 0x100 * n, n)
            reason, got = rig.run(image, address)
            if not go:
                assert (reason, rig.machine.pc) == (EXIT_FAULT, address + len(code))
                agree(got, image, w)
                continue
            if 2 * w > WINDOW_REGISTERS:
                assert (reason, rig.machine.exit_arg & 0xFF, rig.machine.pc) == (EXIT_EXCEPTION, WINDOW_BOUNDS, address)
                agree(got, image, w)
                continue
            assert (reason, rig.machine.pc) == (EXIT_FAULT, 0x70100)
            frame = [int.from_bytes(rig.memory.read(CHAIN + 0x40 + 8 * i, 8), "little") for i in range(4)]
            assert frame[0] == image.field("preds")
            assert frame[1] == address + len(code)
            cr1 = {"wfx": frame[2] >> 25 & 1, "wpsz": frame[2] >> 26 & 127, "wbs": frame[2] >> 33 & 127, "psr": frame[2] >> 57}
            assert cr1 == {"wfx": 1, "wpsz": 4, "wbs": w, "psr": 0x26}
            high = {"br": frame[3] & (1 << 28) - 1, "wdbl": frame[3] >> 35 & 1, "ussz": frame[3] >> 36}
            assert high == {"br": image.mode & (1 << 28) - 1, "wdbl": 0, "ussz": FREE >> 4}
            wanted = image.copy()
            for n in (1, 2, 3):
                wanted.set_field("ctpr", image.field("ctpr", n) & ~TAGS, n)
            wanted.set_field("pcsp_ind", 0x40)
            wanted.set_field("wd_size", WINDOW_REGISTERS - 2 * w)
            wanted.set_field("wd_psize", WINDOW_REGISTERS - 2 * w)
            agree(got, wanted, w)
            assert got.field("base1") == BASE + 32 * w
            # the callee changes its registers, predicates and data stack; a return undoes all but the registers
            inner = got.copy()
            inner.set_field("preds", 0)
            inner.set_field("usd_base", image.field("usd_base") - 0x100)
            inner.set_field("usd_size", FREE - 0x100)
            inner.set_field("wd_size", 70 - 2 * w + 2)
            inner.set_field("wd_fx", 0)
            inner.set_field("mode", image.mode ^ 1 << 35 ^ 3)
            inner.set_field("ctpr", 2 << 54 | 3 << 57 | frame[1], 3)
            reason, back = rig.run(inner, addresses[-1])
            assert (reason, rig.machine.pc) == (EXIT_FAULT, address + len(code))
            wanted = image.copy()
            for n in (1, 2):
                wanted.set_field("ctpr", inner.field("ctpr", n), n)
            wanted.set_field("ctpr", inner.field("ctpr", 3) & ~TAGS, 3)
            agree(back, wanted, w)
            assert back.field("base1") == BASE


def test_system_call(rigs: dict[int, Rig]) -> None:
    rng, rig = Random(SEED), rigs[4]
    (address,) = rig.load([assembled(4, "sdisp %ctpr1, 3") + assembled(4, "call %ctpr1, wbs=8")])
    reason, got = rig.run(rig.start(rng), address)
    assert reason == EXIT_SYSCALL
    assert got.field("sys_wbs") == 8
    assert [got.field("ctpr", n) & TAGS for n in (1, 2, 3)] == [0, 0, 0]


def test_window_and_rotation(rigs: dict[int, Rig]) -> None:
    rng, rig = Random(SEED), rigs[4]
    sizes = (0, 3, 4, 20, 56, 112)
    codes = [assembled(4, f"setwd wsz={w}, nfx={n}, dbl={d}") for w in sizes for n, d in ((0, 0), (1, 1))]
    rotations = [(5, 3, 1), (0, 0, 0), (12, 9, 9)]
    codes += [assembled(4, f"setbn rsz={rsz}, rbs={rbs}, rcur={rcur}", "setbp psz=7") for rbs, rsz, rcur in rotations]
    addresses = rig.load(codes)
    at = iter(addresses)
    for w, (nfx, dbl) in product(sizes, ((0, 0), (1, 1))):
        image = rig.start(rng, wdbl=1 - dbl)
        reason, got = rig.run(image, next(at))
        if 2 * w < 8:
            assert (reason, rig.machine.exit_arg & 0xFF) == (EXIT_EXCEPTION, ILLEGAL)
            agree(got, image, w)
            continue
        wanted = image.copy()
        wanted.set_field("wd_size", 2 * w)
        wanted.set_field("wd_fx", 1 - nfx)
        wanted.set_field("mode", image.mode ^ 1 << 35)
        assert reason == EXIT_FAULT
        got.window, wanted.window = bytearray(), bytearray()  # new registers are undefined
        agree(got, wanted, w)
    for (rbs, rsz, rcur), address in zip(rotations, at, strict=True):
        image = rig.start(rng)
        _, got = rig.run(image, address)
        wanted = image.copy()
        wanted.set_field("mode", rbs | rsz << 6 | rcur << 12 | 7 << 18)
        agree(got, wanted, rbs)


def predicate_model(image: Image, elps: list[int], clps: list[tuple[str, int, bool, int, bool, int]]) -> Image:
    """Section 7: elps are global predicates for @p0.., clps (op, in0, neg0, in1, neg1, destination)."""
    after = image.copy()
    values = {i: image.predicate(n) for i, n in enumerate(elps)}
    for k, (op, in0, neg0, in1, neg1, dst) in enumerate(clps):
        a, b = values[in0] != neg0, values[in1] != neg1
        values[4 + k] = a and b
        at = 2 * image.physical(dst)
        if op != "movep" or a:
            value = b if op == "movep" else a and b
            after.set_field("preds", after.field("preds") & ~(3 << at) | value << at)
    return after


def test_predicate_logic(rigs: dict[int, Rig]) -> None:
    """Random cascades of up to three operations."""
    rng, rig = Random(SEED), rigs[4]
    cases = []
    for _ in range(48):
        elps = [rng.randrange(12) for _ in range(4)]
        count = rng.choice((1, 2, 2, 3))
        targets = rng.sample(range(12), 3)
        inputs: Iterable[range] = (range(2), range(5), range(6))
        clps, items = [], [f"pass %pred{n}, @p{i}" for i, n in enumerate(elps)]
        for k, choice in zip(range(count), inputs, strict=False):
            # at most two operations in a chain (encoding.md 6)
            deep = k == 2 and 4 in (clps[1][1], clps[1][3])
            allowed = [i for i in choice if i < 4 + k and not (deep and i == 5)]
            op = rng.choice(("andp", "landp", "movep"))
            clp = (op, rng.choice(allowed), rng.random() < 0.5, rng.choice(allowed), rng.random() < 0.5, targets[k])
            clps.append(clp)
            items.append(f"{op} {'~' * clp[2]}@p{clp[1]}, {'~' * clp[4]}@p{clp[3]}, @p{4 + k}")
            items.append(f"pass @p{4 + k}, %pred{targets[k]}")
        cases.append((elps, clps, assembled(4, *items), items))
    addresses = rig.load([c[2] for c in cases])
    for (elps, clps, _, items), address in zip(cases, addresses, strict=True):
        for _ in range(12):
            image = rig.start(rng)
            _, got = rig.run(image, address)
            agree(got, predicate_model(image, elps, clps), items)


def test_lcntex(rigs: dict[int, Rig]) -> None:
    rng, rig = Random(SEED), rigs[4]
    (address,) = rig.load([assembled(4, "pass %lcntex, @p0", "pass %pred1, @p1", "andp @p0, @p0, @p4", "pass @p4, %pred9")])
    for lcnt in (0, 1, 5):
        image = rig.start(rng)
        image.set_field("lcnt", lcnt)
        _, got = rig.run(image, address)
        wanted = image.copy()
        wanted.set_predicate(9, lcnt == 0)
        agree(got, wanted, lcnt)


def test_conditions_of_operations(rigs: dict[int, Rig]) -> None:
    """RLP with a predicate and a counter, on several channels; MRGC for merges (8)."""
    rng, rig = Random(SEED), rigs[4]
    code = assembled(
        4, "addd,0 %dr1, 1, %dr8 ? %pred2", "addd,1 %dr1, 2, %dr9 ? ~%pred2", "addd,2 %dr1, 3, %dr10 ? %pcnt1",
        "addd,3 %dr1, 4, %dr11 ? ~%pred4", "merged,4 %dr1, %dr2, %dr12, ~%pred7",
    )  # fmt: skip
    (address,) = rig.load([code])
    for _ in range(60):
        image = rig.start(rng)
        loop_state(rng, image)
        _, got = rig.run(image, address)
        wanted = image.copy()
        x, y = image.get(0x81, "d"), image.get(0x82, "d")
        p2, p4, p7 = (image.predicate(n) for n in (2, 4, 7))
        for on, register, value in (
            (p2, 0x88, x + 1), (not p2, 0x89, x + 2), (image.field("pcnt") <= 1, 0x8A, x + 3), (not p4, 0x8B, x + 4),
            (True, 0x8C, x if p7 else y),
        ):  # fmt: skip
            if on:
                wanted.put(register, "d", value)
        agree(got, wanted, code.hex())


def test_loop_mode(rigs: dict[int, Rig]) -> None:
    """6.3: stores of the prologue are skipped, in the last execution only strmd of them are made."""
    rng, rig = Random(SEED), rigs[4]
    (address,) = rig.load([assembled(4, "loop_mode", "stw,2 %r1, [ %dr2 ]", "stw,5 %r3, [ %dr2 + 4 ]")])
    rig.memory.map(0x100000, bytes(4096))
    for _ in range(60):
        image = rig.start(rng)
        loop_state(rng, image)
        image.put(0x82, "d", 0x100000)
        rig.memory.write(0x100000, bytes(8))
        memory, left = [0, 0], image.field("strmd")
        for i, code in enumerate((0x81, 0x83)):
            if image.field("pcnt") or (loop_end(image) and left == 0):
                continue
            memory[i] = image.get(code, "s")
            left -= loop_end(image)
        _, got = rig.run(image, address)
        wanted = image.copy()
        wanted.set_field("strmd", left)
        agree(got, wanted, "loop_mode")
        assert rig.memory.read(0x100000, 8) == b"".join(v.to_bytes(4, "little") for v in memory)


def test_recovery_branch(rigs: dict[int, Rig]) -> None:
    """MLOCK alone is clear without a check load or conditional store; a check load sets it; a lost conditional store too."""
    rng, rig = Random(SEED), rigs[4]
    texts = [("rbranch 0x20",), ("ldw,2 [ %dr1 ], %dr2, mas=3", "rbranch 0x20"), ("stw,2 %r3, [ %dr1 ], mas=2", "rbranch 0x20")]
    codes = [assembled(4, *t) for t in texts]
    addresses = rig.load(codes)
    rig.memory.map(0x100000, bytes(4096))
    for n, (code, address) in enumerate(zip(codes, addresses, strict=True)):
        image = rig.start(rng)
        image.put(0x81, "d", 0x100000)
        _, got = rig.run(image, address)
        assert rig.machine.pc == (address + 0x100 if n else address + len(code)), texts[n]
        wanted = image.copy()
        if n == 1:
            wanted.put(0x82, "d", 0)
        agree(got, wanted, texts[n])


_NOTHING = [
    (4, "nop 3"), (4, "nop"), (4, "ipd 2"), (4, "wait st_c=1, ld_c=1"), (4, "wait all_c=1"), (4, "wait all_e=1"), (4, "flushr"),
    (4, "flushc"), (4, "eap"), (4, "srp"), (4, "crp"), (4, "slrp"), (4, "set_mark"), (4, "flushts"), (4, "pref %ipr3, disp=0x3d2c0, ipd=1"),
]  # fmt: skip


@pytest.mark.parametrize(("iset", "text"), _NOTHING, ids=[t for _, t in _NOTHING])
def test_no_effect(iset: int, text: str, rigs: dict[int, Rig]) -> None:
    rig = rigs[iset]
    code = assembled(iset, text)
    (address,) = rig.load([code])
    image = rig.start(Random(SEED))
    reason, got = rig.run(image, address)
    assert (reason, rig.machine.pc) == (EXIT_FAULT, address + len(code)), rig.machine.exit_arg
    agree(got, image, text)


def test_settr_has_no_effect_on_results(rigs: dict[int, Rig]) -> None:
    rig = rigs[4]
    (address,) = rig.load([assembled(4, "setwd wsz=32, nfx=0", "settr type=0x1234")])
    image = rig.start(Random(SEED))
    reason, got = rig.run(image, address)
    assert reason == EXIT_FAULT
    wanted = image.copy()
    wanted.set_field("cr1_fixed", got.field("cr1_fixed"))  # CR1.lo.tr of later frames
    agree(got, wanted, "settr")


def test_invts(rigs: dict[int, Rig]) -> None:
    """The second format of the stub syllable, type 2 (encoding.md 3.2): nothing happens."""
    rig = rigs[4]
    code = bytearray(assembled(4, "flushts"))
    word = int.from_bytes(code[4:8], "little")
    code[4:8] = (word & ~(1 << 26)).to_bytes(4, "little")
    bundle = decode(bytes(code), 0, 4)
    assert bundle.ss2 == 2
    (address,) = rig.load([bytes(code)])
    image = rig.start(Random(SEED))
    reason, got = rig.run(image, address)
    assert (reason, rig.machine.pc) == (EXIT_FAULT, address + len(code))
    agree(got, image, "invts")


def test_branch_to_a_register(rigs: dict[int, Rig]) -> None:
    rng, rig = Random(SEED), rigs[6]
    codes = [assembled(6, "ibranchd,0 %dr2, %dr5 ? %pred3"), assembled(6, "icalld,0 wbs=4, %dr2, %dr5 ? %pred3")]
    addresses = rig.load(codes)
    for go, (n, (code, address)) in product((True, False), enumerate(zip(codes, addresses, strict=True))):
        image = rig.start(rng)
        image.set_predicate(3, go)
        image.put(0x82, "d", 0x66000)
        reason, got = rig.run(image, address)
        assert (reason, rig.machine.pc) == (EXIT_FAULT, 0x66000 if go else address + len(code))
        assert got.field("base1") - BASE == (128 if go and n else 0)
        assert got.field("pcsp_ind") == (0x40 if go and n else 0x20)


def test_direct_call(rigs: dict[int, Rig]) -> None:
    rig = rigs[6]
    code = assembled(6, "icall 0x20, wbs=4")
    (address,) = rig.load([code])
    reason, got = rig.run(rig.start(Random(SEED)), address)
    assert (reason, rig.machine.pc) == (EXIT_FAULT, address + 0x100)
    assert (got.field("base1") - BASE, got.field("wd_size")) == (128, WINDOW_REGISTERS - 8)
    assert int.from_bytes(rig.memory.read(CHAIN + 0x48, 8), "little") == address + len(code)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("done", 1), ("iret", 1), ("hret", 1), ("glaunch", 1), ("hcall 0x4, wbs=0x4", None), ("mmurr,2 %pid, %dr1", 1),
        ("mmurw,2 %dr1, %pid", 1),
    ],
)
def test_privileged(text: str, number: int | None, rigs: dict[int, Rig]) -> None:
    rig = rigs[6]
    (address,) = rig.load([assembled(6, text)])
    image = rig.start(Random(SEED))
    reason, got = rig.run(image, address)
    assert reason == EXIT_EXCEPTION
    assert rig.machine.exit_arg & 0xFF in ((PRIV_ACTION, ILLEGAL) if number is None else (number,))
    assert rig.machine.pc == address
    agree(got, image, text)


def test_load_with_memory_specifier(rigs: dict[int, Rig]) -> None:
    rig = rigs[4]
    (address,) = rig.load([assembled(4, "ldw,0 [ %dr1 ], %dr2, mas=0x8")])
    rig.memory.map(0x100000, bytes.fromhex("11223344"))
    image = rig.start(Random(SEED))
    image.put(0x81, "d", 0x100000)
    _, got = rig.run(image, address)
    assert got.get(0x82, "d") == 0x11223344


def test_addresses_are_cut(rigs: dict[int, Rig]) -> None:
    """The base of a %ctpr written by movtd is 48 bits."""
    rig = rigs[4]
    (address,) = rig.load([assembled(4, "movtd,0 %dr1, %ctpr1") + assembled(4, "ct %ctpr1")])
    image = rig.start(Random(SEED))
    image.put(0x81, "d", M64 ^ BASE48 | 0x66000)
    rig.run(image, address)
    assert rig.machine.pc == 0x66000


def test_software_trap(rigs: dict[int, Rig]) -> None:
    """A trap for debuggers, which leaves the bundle undone (linux-abi.md 7)."""
    rng = Random(SEED)
    for iset in (2, 4, 6):
        rig = rigs[iset]
        (address,) = rig.load([assembled(iset, "setsft", "addd,0 %dr1, 1, %dr1")])
        image = rig.start(rng)
        reason, got = rig.run(image, address)
        assert (reason, rig.machine.exit_arg) == (EXIT_EXCEPTION, SOFTWARE_TRAP)
        assert got.compared() == image.compared()
