"""Command lines with rare options and wrong ones: output, messages and exit codes are the real tool's."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

IMG, IO = "/usr/bin/qemu-img", "/usr/bin/qemu-io"
OURS = str(Path(sys.executable).parent / "qemu-img")
pytestmark = pytest.mark.skipif(not shutil.which(IMG), reason="needs Debian's qemu-utils")

PREPARE = """
IMG create -q -f raw r.raw 3M; IO -f raw -c 'write -P 1 1M 100k' r.raw
IMG create -q -f qcow2 base.qcow2 8M; IO -c 'write -P 1 0 64k' -c 'write -P 2 2M 200k' base.qcow2
IMG create -q -f qcow2 -b base.qcow2 -F qcow2 top.qcow2 12M; IO -c 'write -P 4 3M 64k' -c 'write -z 2M 64k' top.qcow2
IMG create -q -f qcow2 -o cluster_size=4k s.qcow2 4M; IO -c 'write -P 7 0 1M' s.qcow2; IMG snapshot -c one s.qcow2
IMG snapshot -c 2 s.qcow2; IMG bitmap --add s.qcow2 bm; IO -c 'write -P 9 200k 50k' s.qcow2
IMG convert -O vdi r.raw i.vdi; IMG convert -O vmdk r.raw i.vmdk; : > empty; mkdir dir
"""

#: Each line is one sequence in a fresh folder.
LINES = """
info --image-opts driver=raw,file.filename=r.raw,offset=1M,size=1M
info json:{"driver":"raw","offset":512,"file":{"driver":"file","filename":"r.raw"}}
info --output=json json:{"driver":"qcow2","file":{"driver":"raw","file":{"driver":"file","filename":"s.qcow2"}}}
info json:{"driver":"qcow2","file":{"driver":"file","filename":"top.qcow2"}}
info json:{"driver":"compress","file":{"driver":"qcow2","file":{"driver":"file","filename":"s.qcow2"}}}
info null-co://
info --image-opts -f raw driver=raw,file.filename=r.raw
map -s 100 -l 1000 --output=json top.qcow2
map -s 12M top.qcow2
map -l 0 --output=json top.qcow2
map -s -1 top.qcow2
map -l x top.qcow2
measure -O qcow2 --size 8E
measure -O bochs --size 1M
measure -f qcow2 -O qcow2 --image-opts driver=qcow2,file.filename=s.qcow2
measure -O qcow2 -o foo=1 --size 1M
measure -O qcow2 -l one s.qcow2
check -U -r all base.qcow2
rebase -b base.qcow2 -F foo top.qcow2
rebase -u -b base.qcow2 -F foo top.qcow2
rebase -u -b base.qcow2 -F host_device top.qcow2; info top.qcow2
rebase -U -b base.qcow2 -F qcow2 top.qcow2
rebase -b base.qcow2 -F qcow2 i.vdi
resize --preallocation=metadata -f raw r.raw 4M
resize base.qcow2 x
resize base.qcow2 +
resize base.qcow2 +100
resize -f raw r.raw +100; info r.raw
resize -f vdi i.vdi 5M
dd if=r.raw of=o.raw bs=1000 skip=10; info o.raw
dd if=r.raw of=o.raw skip=100000; info o.raw
dd if=r.raw of=x bs=x
dd if=r.raw of=x bs=0
dd if=r.raw of=x skip=-1
dd -O nosuch if=r.raw of=x
dd if=r.raw of=/nonexistent/x
dd if=r.raw of=dir
create -f raw x 1000; info x
create -f bochs -o help
create -o size=1M, x
convert -C -O raw --salvage r.raw x
convert -l nosuch -O raw r.raw x
bench -w --flush-interval 2 --no-drain -c 4 -f raw r.raw
bench -q -c 3 s.qcow2
bench -c x s.qcow2
bench -c -1 s.qcow2
bench -s x s.qcow2
bench -S x s.qcow2
bench --pattern 300 -w s.qcow2
bench -t foo s.qcow2
bench -i foo s.qcow2
bench -U -w -c 1 s.qcow2
bench -o 100M -c 1 s.qcow2
commit -r x top.qcow2
snapshot s.qcow2
snapshot -d 1 s.qcow2; snapshot -d 2 s.qcow2; snapshot -l s.qcow2
snapshot -a nosuch s.qcow2; snapshot -U -c q s.qcow2; snapshot -a x i.vdi; snapshot -d x i.vdi; snapshot -c x i.vdi
bitmap
bitmap --add -g 3 s.qcow2 x; bitmap --add -g 4G s.qcow2 x; bitmap --add -g x s.qcow2 x
bitmap --merge bm -b nosuch s.qcow2 bm
bitmap --remove i.vdi x
bitmap --add base.qcow2 n; bitmap --merge bm -b s.qcow2 base.qcow2 n
amend -o help s.qcow2
amend -o , s.qcow2
"""


def clean(text: str) -> str:
    text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "DATE", text)
    return re.sub(r"completed in [\d.]+ seconds", "completed", text)


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("images")
    text = PREPARE.replace("IMG", IMG).replace("IO ", f"{IO} ")
    subprocess.run(["sh", "-ec", text], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return folder


@pytest.mark.parametrize("line", LINES.strip().split("\n"))
def test_same_as_real_tool(line: str, images: Path, tmp_path: Path) -> None:
    said = []
    for tool in (IMG, OURS):
        folder = tmp_path / ("real" if tool == IMG else "ours")
        shutil.copytree(images, folder)
        results = []
        for words in line.split("; "):
            done = subprocess.run([tool, *words.split(" ")], cwd=folder, capture_output=True, text=True, timeout=300)
            results.append((done.returncode, clean(done.stdout), clean(done.stderr)))
        said.append((results, sorted(path.name for path in folder.iterdir())))
    assert said[0] == said[1]
