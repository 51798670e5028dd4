"""Every sub-command, run by the real tool and by ours: same output, same exit code, same contents afterwards.

A scenario is a list of command lines.  Each tool runs it in a folder of its own; ``io:`` lines (qemu-io) prepare
contents with the real tool in both folders.  After every line stdout, stderr and the exit code must be equal.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from pyqemu.img.app import main

REAL, IO = "/usr/bin/qemu-img", "/usr/bin/qemu-io"

pytestmark = pytest.mark.skipif(not (shutil.which(REAL) and shutil.which(IO)), reason="needs Debian's qemu-utils")

SCENARIOS = {
    "create-qcow2": """
        create -f qcow2 a.qcow2 10M
        info a.qcow2
        info --output=json a.qcow2
        check a.qcow2
        check --output=json a.qcow2
        map a.qcow2
        map --output=json a.qcow2
        create -f qcow2 -o compat=0.10,preallocation=metadata b.qcow2 10M
        map --output=json b.qcow2
        check b.qcow2
        create -f qcow2 -o nocow=on,lazy_refcounts=on,extended_l2=on,compression_type=zstd,cluster_size=128k c.qcow2 10M
        info c.qcow2
        create -f qcow2 -o data_file=d.data,data_file_raw=on d.qcow2 10M
        info d.qcow2
        create -f qcow2 -o size=5M e.qcow2
        create -f qcow2 -q -o refcount_bits=1 f.qcow2 1G
        check f.qcow2
        create -f qcow2 f.qcow2 1000
        info f.qcow2 --output json
        create -f raw x.raw 1000
        info x.raw
    """,
    "create-errors": """
        create
        create -f qcow2 x.qcow2
        create -f qcow2 x.qcow2 1x
        create -f qcow2 -o foo=1 x.qcow2 1M
        create -f qcow2 -o cluster_size=3 x.qcow2 1M
        create -f nofmt x 1M
        create -f raw -b a.qcow2 -F qcow2 x 1M
        create -f qcow2 -b nofile -F qcow2 x.qcow2
        create -f qcow2 -u -b nofile -F qcow2 x.qcow2
        create -f qcow2 -u -b nofile -F qcow2 x.qcow2 1G
        create -f qcow2 x.qcow2 5M 6M
        create -f qcow2 /nonexistent/x 5M
        create -f qcow2 -o help
        create -f raw -o help x
        info
        info nofile
        info --foo x
        info a b
        foo
        check nofile
    """,
    "backing": """
        create -f qcow2 -q base.qcow2 10M
        io: -c 'write -P 1 0 100k' -c 'write -z 1M 1M' -c 'write -P 3 5M 70k' base.qcow2
        create -f qcow2 -b base.qcow2 -F qcow2 top.qcow2
        create -f qcow2 -b base.qcow2 nofmt.qcow2
        io: -c 'write -P 2 64k 64k' -c 'write -z 5M 64k' top.qcow2
        info top.qcow2
        info --backing-chain top.qcow2
        info --backing-chain --output=json top.qcow2
        map top.qcow2
        map --output=json top.qcow2
        map --output=json -s 1M -l 1M top.qcow2
        create -f qcow2 -q -b top.qcow2 -F qcow2 big.qcow2 20M
        map --output=json big.qcow2
        measure -O qcow2 big.qcow2
        measure -O raw big.qcow2
        convert -O raw big.qcow2 big.raw
        compare big.qcow2 big.raw
        rebase -b base.qcow2 -F qcow2 top.qcow2
        rebase -b '' top.qcow2
        info top.qcow2
        commit top.qcow2
        rebase top.qcow2
        rebase -u -b base.qcow2 -F qcow2 top.qcow2
        commit top.qcow2
        compare top.qcow2 base.qcow2
        check top.qcow2
    """,
    "compare": """
        create -f qcow2 -q a.qcow2 10M
        create -f raw -q r.raw 10M
        compare a.qcow2 r.raw
        compare -s a.qcow2 a.qcow2
        io: -c 'write -P 1 1234567 1' a.qcow2
        compare a.qcow2 r.raw
        compare -q a.qcow2 r.raw
        compare r.raw a.qcow2
        resize -f raw r.raw 12M
        create -f raw -q r2.raw 10M
        compare -f raw r.raw r2.raw
        compare -s r.raw r2.raw
        compare nofile r.raw
        compare r.raw
    """,
    "resize": """
        create -f qcow2 -q a.qcow2 10M
        resize a.qcow2 5M
        resize a.qcow2 --shrink 5M
        resize a.qcow2 +1M
        resize a.qcow2 -1M
        resize --shrink a.qcow2 -1M
        info a.qcow2
        check a.qcow2
        resize a.qcow2
        create -f raw -q r.raw 10M
        resize r.raw 20M
        resize -q -f raw r.raw 30M
        resize -f qcow2 --preallocation=metadata a.qcow2 20M
        check a.qcow2
        map --output=json a.qcow2
    """,
    "snapshot": """
        create -f qcow2 -q a.qcow2 10M
        io: -c 'write -P 1 0 1M' a.qcow2
        snapshot a.qcow2
        snapshot -c one a.qcow2
        io: -c 'write -P 2 512k 1M' a.qcow2
        snapshot -c two a.qcow2
        snapshot -l a.qcow2
        info a.qcow2
        check a.qcow2
        snapshot -a one a.qcow2
        check a.qcow2
        snapshot -d one a.qcow2
        check a.qcow2
        snapshot -a three a.qcow2
        snapshot -d three a.qcow2
        convert -l two -O raw a.qcow2 two.raw
        convert -l snapshot.name=two -O raw a.qcow2 two2.raw
        convert -l nosuch -O raw a.qcow2 x.raw
        snapshot -d two a.qcow2
        check a.qcow2
        create -f raw -q r.raw 1M
        snapshot -l r.raw
    """,
    "bitmap": """
        create -f qcow2 -q a.qcow2 10M
        bitmap --add a.qcow2 b0
        bitmap --add a.qcow2 b0
        bitmap --add -g 4k --disable a.qcow2 b1
        io: -c 'write -P 1 0 1M' a.qcow2
        bitmap --merge b0 a.qcow2 b1
        info a.qcow2
        info --output=json a.qcow2
        measure -O qcow2 a.qcow2
        check a.qcow2
        convert --bitmaps -O qcow2 a.qcow2 c.qcow2
        info c.qcow2
        check c.qcow2
        bitmap --clear a.qcow2 b1
        bitmap --remove a.qcow2 b0
        bitmap --remove a.qcow2 b7
        bitmap a.qcow2 b7
        bitmap --add a.qcow2
        info a.qcow2
        check a.qcow2
    """,
    "bitmap-resize": """
        create -f qcow2 -q a.qcow2 10M
        bitmap --add -g 512 a.qcow2 b0
        io: -c 'write -P 1 9M 1M' -c 'write -P 1 0 1' a.qcow2
        resize a.qcow2 1G
        check a.qcow2
        measure -O qcow2 a.qcow2
        resize --shrink a.qcow2 9437696
        info a.qcow2
        check a.qcow2
        bitmap --add a.qcow2 b1
        bitmap --merge b0 a.qcow2 b1
        check a.qcow2
    """,
    "convert": """
        create -f raw -q r.raw 10M
        io: -f raw -c 'write -P 1 0 1M' -c 'write -P 7 5000000 12345' r.raw
        convert -f raw -O qcow2 r.raw a.qcow2
        check a.qcow2
        map --output=json a.qcow2
        compare r.raw a.qcow2
        convert -c -f raw -O qcow2 r.raw c.qcow2
        map c.qcow2
        map --output=json c.qcow2
        compare r.raw c.qcow2
        convert -O raw a.qcow2 b.raw
        compare r.raw b.raw
        convert -S 0 -O raw a.qcow2 b.raw
        map --output=json b.raw
        convert -n -O raw c.qcow2 b.raw
        compare r.raw b.raw
        convert -f raw -O raw r.raw r.raw two.raw
        info two.raw
        convert -O qcow2 -B r.raw -F raw a.qcow2 x.qcow2
        compare x.qcow2 r.raw
        convert -O qcow2 -B r.raw a.qcow2 x.qcow2
        convert -p -O qcow2 a.qcow2 p.qcow2
        convert -q -m 4 -W -O qcow2 -o compression_type=zstd,cluster_size=2M -c a.qcow2 z.qcow2
        compare z.qcow2 r.raw
        convert
        convert a.qcow2
        convert -c -O raw a.qcow2 x.raw
        convert -n -O qcow2 a.qcow2 nofile
        convert -C -c -O qcow2 a.qcow2 x.qcow2
        convert -S 3 -O qcow2 a.qcow2 x.qcow2
        convert -m 17 -O qcow2 a.qcow2 x.qcow2
        convert -m 0 -O qcow2 a.qcow2 x.qcow2
        convert -O foo a.qcow2 x.qcow2
        convert -f foo a.qcow2 x.qcow2
        convert -f qcow2 r.raw x.qcow2
        convert --target-is-zero a.qcow2 x.raw
        convert -n --target-is-zero -O raw a.qcow2 r.raw
        convert -o help -O raw
        dd if=a.qcow2 of=d.raw bs=1M
        compare a.qcow2 d.raw
        dd if=a.qcow2 of=d.raw bs=1M count=2 skip=1
        info d.raw
        dd if=a.qcow2
        dd if=a.qcow2 of=x.raw bs=0
        dd foo
        rebase -b r.raw a.qcow2
        rebase -b r.raw -F raw a.qcow2
        info a.qcow2
        compare a.qcow2 b.raw
    """,
    "measure": """
        create -f raw -q r.raw 10M
        measure -O raw
        measure -O qcow2 --size 1G a
        measure -O vmdk --size 1G
        measure -O qcow2 -f raw r.raw
        measure -O qcow2 -f raw r.raw -o preallocation=full
        measure -O qcow2 --size 1G --output=json
        measure -O qcow2 --size 8T -o cluster_size=2M,refcount_bits=1
        measure -O qcow2 --size 64M -o cluster_size=512
        measure -O qcow2 --size 1G -o extended_l2=on
        measure --size 123456
    """,
    "amend": """
        create -f qcow2 -q a.qcow2 10M
        io: -c 'write -P 1 0 1M' -c 'write -z 2M 1M' a.qcow2
        amend -o compat=0.10 a.qcow2
        info a.qcow2
        check a.qcow2
        amend -o compat=1.1,lazy_refcounts=on a.qcow2
        info a.qcow2
        amend -o size=20M a.qcow2
        amend -o refcount_bits=64 a.qcow2
        check a.qcow2
        amend -o refcount_bits=1 a.qcow2
        info a.qcow2
        check a.qcow2
        amend -o refcount_bits=3 a.qcow2
        amend -o compat=0.10,refcount_bits=16 a.qcow2
        check a.qcow2
        amend -o compat=1.1 a.qcow2
        snapshot -c s a.qcow2
        amend -o refcount_bits=1 a.qcow2
        check a.qcow2
        amend a.qcow2
        amend -o foo=1 a.qcow2
        amend -o help -f raw
    """,
    "image-opts": """
        create -f qcow2 -q a.qcow2 10M
        io: -c 'write -P 1 0 1M' a.qcow2
        compare --image-opts driver=qcow2,file.driver=file,file.filename=a.qcow2 driver=raw,offset=0,file.filename=a.qcow2
        convert -O raw "json:{'driver':'qcow2','file':{'driver':'file','filename':'a.qcow2'}}" b.raw
        convert -O raw 'json:{"driver":"qcow2","file.driver":"file","file.filename":"a.qcow2"}' b.raw
        compare a.qcow2 b.raw
        convert --image-opts -O raw driver=raw,offset=65536,size=65536,file.driver=file,file.filename=b.raw w.raw
        info w.raw
    """,
}


def _normal(text: str) -> str:
    text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "DATE", text)
    text = re.sub(r'"date-n?sec": \d+', '"date": 0', text)
    text = re.sub(r"disk size: .*", "disk size: N", text)
    # Where metadata lies is each tool's own business; that both see the same end is checked on equal files below.
    text = re.sub(r"Image end offset: \d+", "Image end offset: N", text)
    text = re.sub(r'"image-end-offset": \d+', '"image-end-offset": 0', text)
    return re.sub(r'"actual-size": \d+', '"actual-size": 0', text)


def _run(tool: list[str], folder: Path, arguments: list[str]) -> tuple[int, str, str]:
    done = subprocess.run([*tool, *arguments], cwd=folder, capture_output=True, text=True, timeout=60)
    return done.returncode, _normal(done.stdout), _normal(done.stderr)


def _ours(folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """In this process: a hundred starts of an interpreter would be most of the test's time."""
    before = os.getcwd()
    os.chdir(folder)
    try:
        code = main(arguments)
    finally:
        os.chdir(before)
    captured = capsys.readouterr()
    return code, _normal(captured.out), _normal(captured.err)


#: Lines whose text may differ, with the reason; exit codes must still agree.
TEXT_DIFFERS = {
    "create -f qcow2 -b nofile -F qcow2 x.qcow2": "the real tool leaves out the first 'Could not open'",
    "convert -p -O qcow2 a.qcow2 p.qcow2": "progress steps depend on timing",
    "create -f qcow2 -b base.qcow2 nofmt.qcow2": "the real tool leaves out the last newline",
}


@pytest.mark.parametrize("name", SCENARIOS)
def test_same_as_real_tool(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    real, ours = tmp_path / "real", tmp_path / "ours"
    real.mkdir()
    ours.mkdir()
    failures = []
    for raw in SCENARIOS[name].strip().splitlines():
        line = raw.strip()
        if line.startswith("io:"):
            for folder in (real, ours):
                done = subprocess.run([IO, *shlex.split(line[3:])], cwd=folder, capture_output=True, text=True)
                assert done.returncode == 0, (folder.name, line, done.stderr)
            continue
        arguments = shlex.split(line)
        expected = _run([REAL], real, arguments)
        found = _ours(ours, arguments, capsys)
        if line in TEXT_DIFFERS:
            expected, found = (expected[0], "", ""), (found[0], "", "")
        if expected != found:
            failures.append(f"$ qemu-img {line}\n--- real {expected}\n+++ ours {found}")
    for path in sorted(ours.iterdir()):
        twin = real / path.name
        if not twin.exists():
            failures.append(f"{path.name} exists only here")
        elif path.suffix in (".qcow2", ".raw") and path.name not in ("d.qcow2", "x.qcow2") and os.path.getsize(path):
            form = path.suffix[1:]
            done = subprocess.run(
                [REAL, "compare", "-f", form, "-F", form, str(path), str(twin)], capture_output=True, text=True
            )
            if done.returncode:
                failures.append(f"{path.name}: {done.stdout}{done.stderr}")
            if form == "qcow2":
                done = subprocess.run([REAL, "check", "-f", form, str(path)], capture_output=True, text=True)
                if done.returncode:
                    failures.append(f"{path.name}: {done.stdout}{done.stderr}")
    for folder in (real, ours):
        for path in sorted(folder.glob("*.qcow2")):
            for line in (
                "info",
                "info --output=json",
                "check",
                "check --output=json",
                "map",
                "map --output=json",
                "measure -O qcow2",
            ):
                arguments = [*line.split(), path.name]
                done = subprocess.run([REAL, *arguments], cwd=folder, capture_output=True, text=True)
                expected = done.returncode, done.stdout, done.stderr
                with pytest.MonkeyPatch.context() as patch:
                    patch.chdir(folder)
                    code = main(arguments)
                captured = capsys.readouterr()
                found = code, captured.out, captured.err
                if expected != found:
                    failures.append(
                        f"{folder.name}$ qemu-img {' '.join(arguments)}\n--- real {expected}\n+++ ours {found}"
                    )
    assert not failures, "\n".join(failures)
