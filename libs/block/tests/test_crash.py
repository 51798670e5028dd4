"""Power cuts in every writable format: what `test_qcow2_crash` does for qcow2.

The image lies in memory and every write and flush is recorded.  A cut is (a) the writes before it, or (b) those
before the last barrier plus a random part of the later ones (what a disk with a volatile cache may do).  Then the
image must open, our check must find no corruption but the ones listed, and everything flushed before must read back.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from pyqemu.block import Node, OpenContext, UnsupportedError
from pyqemu.block.ops.create import plan_create
from pyqemu.block.protocols.memory import MemoryDriver, RecordingDriver
from pyqemu.block.registry import find_format

SIZE = 6 << 20
SECRETS = {"s": b"secret"}


#: What a check may say of an image that was cut: a mark or a counter that lags behind, never a lost or shared block.
HARMLESS = {
    "parallels": ("ERROR image was not closed correctly",),
    "vdi": ("ERROR: allocated blocks mismatch",),
}
CASES = [
    ("qcow", ""),
    ("qcow", "encrypt.format=aes,encrypt.key-secret=s"),
    ("qed", "cluster_size=4096,table_size=1"),
    ("qed", ""),
    ("vdi", ""),
    ("vmdk", ""),
    ("vmdk", "zeroed_grain=on"),
    ("vpc", ""),
    ("vhdx", "block_size=1M"),
    ("parallels", "cluster_size=65536"),
    ("luks", "key-secret=s,iter-time=1"),
    ("raw", ""),
]


def attach(form: str, memory: MemoryDriver, *, read_only: bool) -> Node:
    file = Node(memory, filename="memory")
    context = OpenContext(read_only=read_only, secrets=SECRETS, checking=read_only)
    spec = {"key-secret": "s", "encrypt": {"key-secret": "s"}}
    return Node(find_format(form).open(file, context, spec), filename="image")


Mark = tuple[int, bytearray, set[int]]


def operate(node: Node, recorder: RecordingDriver, contents: bytearray, dice: random.Random) -> list[Mark]:
    """Random requests; returns (log position, contents, sectors changed since) at every flush."""
    marks: list[Mark] = [(len(recorder.log), bytearray(contents), set())]
    for _ in range(40):
        offset = dice.randrange(SIZE // 512) * 512
        length = min(dice.choice([512, 4096, 19968, 65536]), SIZE - offset)
        action = dice.random()
        if action < 0.6:
            data = dice.randbytes(length)
            node.write(offset, data)
        elif action < 0.75:
            data = bytes(length)
            node.zero(offset, length, unmap=dice.random() < 0.5)
        else:
            node.flush()
            marks.append((len(recorder.log), bytearray(contents), set()))
            continue
        contents[offset : offset + len(data)] = data
        for mark in marks:
            mark[2].update(range(offset // 512, (offset + len(data)) // 512))
    node.flush()
    marks.append((len(recorder.log), bytearray(contents), set()))
    return marks


def verify(
    form: str, before: bytes, recorder: RecordingDriver, marks: list[Mark], cut: int, dice: random.Random | None
) -> None:
    """Build the image a cut leaves and look at it."""
    memory = recorder.after_cut(cut, before, (lambda: dice.random() < 0.5) if dice else None)
    node = attach(form, memory, read_only=True)
    try:
        result = node.driver.check()
    except UnsupportedError:
        result = None
    if result is not None:
        bad = [line for line in result.messages if not line.startswith((*HARMLESS.get(form, ()), "ERROR space leaked"))]
        assert not bad, (cut, bad[:5])
        assert result.corruptions <= len(result.messages) and not result.check_errors, cut
    stable = [mark for mark in marks if mark[0] <= cut][-1]
    shown = node.read(0, SIZE)
    if shown != stable[1]:
        for sector in range(SIZE // 512):
            if sector not in stable[2]:
                part = slice(sector * 512, sector * 512 + 512)
                assert shown[part] == stable[1][part], (cut, hex(sector * 512))


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize(("form", "options"), CASES)
def test_every_cut_is_a_good_image(form: str, options: str, seed: int, tmp_path: Path) -> None:
    if "secret" in options:
        pytest.importorskip("cryptography")
    path = str(tmp_path / "image")
    plan_create(path, form, SIZE, [options] if options else [], context=OpenContext(secrets=SECRETS)).run()
    before = Path(path).read_bytes()
    recorder = RecordingDriver(before)
    dice = random.Random(seed)
    node = attach(form, recorder, read_only=False)
    contents = bytearray(node.read(0, SIZE))
    marks = operate(node, recorder, contents, dice)
    node.close()
    log = recorder.log
    assert node.closed and len(log) > 40
    count = 4 if form == "luks" else 12  # its key takes a while to derive
    cuts = sorted([*dice.sample(range(len(log) + 1), min(count, len(log))), len(log)])
    for cut in cuts:
        verify(form, before, recorder, marks, cut, None)
        verify(form, before, recorder, marks, cut, dice)
    final = attach(form, recorder, read_only=True)
    assert final.read(0, SIZE) == contents
