"""What is not possible is refused in the real tool's words, with its exit code, and leaves no file behind."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from pyqemu.img.app import main

REAL = "/usr/bin/qemu-img"
pytestmark = pytest.mark.skipif(not shutil.which(REAL), reason="needs Debian's qemu-utils")

SAME = """
-T foo info a.raw
--trace enable=foo* info a.raw
--trace=foo info a.raw
frob
-z
info --foo a.raw
info -z a.raw
info a.raw b.raw
info nonexistent
info -f qcow2 a.raw
info -f foo a.raw
info --output=xml a.raw
info json:{}
info json:{"driver":"qcow2","file":{"driver":"file","filename":"o.q"}}
info json:{"file.filename":"o.q"}
info json:{"driver":"raw","foo":1,"file.filename":"a.raw"}
info --image-opts driver=raw,file.filename=a.raw
info --image-opts driver=raw,file.filename=a.raw,foo=1
info --image-opts driver=foo,file.filename=a.raw
info --image-opts file.filename=a.raw
info --image-opts driver=raw
info --object secret,id=x,data=q,foo=1 a.raw
info --object secret,data=q a.raw
info --object secret,id=x a.raw
info --object foo,id=x a.raw
info --object secret,id=x,data=q,file=a.raw a.raw
info --object secret,id=x,data=q --object secret,id=x,data=q a.raw
check a.raw
check -r foo o.q
check -r all a.raw
resize a.raw
resize --preallocation=foo a.raw 1M
resize o.q 0
measure
measure -O foo --size 1M
measure --size foo
bitmap --add o.q
bitmap o.q b
bitmap --foo o.q b
compare a.raw
compare a.raw nonexistent
amend o.q
amend -o foo=1 o.q
amend -f raw -o size=1 a.raw
amend -o encrypt.state=active o.q
rebase o.q
rebase -f raw -b x a.raw
convert -t foo -f raw a.raw x
convert -T foo -f raw a.raw x
convert -m 99 -f raw a.raw x
convert -S 3 -f raw a.raw x
convert -O dmg -f raw a.raw x
convert -O foo -f raw a.raw x
convert a.raw
convert -c -O raw -f raw a.raw x
convert -C -c -f raw -O qcow2 a.raw x
convert -n --target-is-zero -f raw -O qcow2 a.raw nonexistent
convert --target-is-zero -f raw -O qcow2 a.raw x
convert -l foo o.q x
snapshot -a foo o.q
snapshot -d foo o.q
snapshot -c a -d b o.q
map --start-offset=9999999 a.raw
map --output=json --start-offset=9999999 a.raw
dd if=a.raw
dd if=a.raw of=x foo=1
dd if=a.raw of=x bs=0
dd if=nonexistent of=x
commit -f raw a.raw
create -f raw -o foo=1 x 1M
create -f raw -o preallocation=metadata x 1M
create -f raw -o preallocation=foo x 1M
create -f raw x
create -f raw x foo
create -f foo x 1M
create -f dmg x 1M
create -f bochs x 1M
create -f cloop x 1M
create -f qcow2 -o preallocation=foo x 1M
create -f qcow2 -o compat=foo x 1M
create -f qcow2 -o compression_type=foo x 1M
create -f qcow2 -o refcount_bits=3 x 1M
create -f qcow2 -o cluster_size=3 x 1M
create -f qcow2 -o cluster_size=foo x 1M
create -f qcow2 -o lazy_refcounts=foo x 1M
create -f qcow2 -o compat=0.10,lazy_refcounts=on x 1M
create -f qcow2 -o compat=0.10,extended_l2=on x 1M
create -f qcow2 -o extended_l2=on,cluster_size=4096 x 1M
create -f qcow2 -o data_file_raw=on x 1M
create -f qcow2 -o keep_data_file=on x 1M
create -f qcow2 -b nonexistent -F raw x
create -f qcow2 -b x -F raw x
create -f raw -b a.raw -F raw x
create -f vdi -o preallocation=foo x 1M
create -f vdi x 1E
create -f vmdk -o subformat=vmfs x 1M
create -f vmdk -o adapter_type=foo x 1M
create -f vmdk -o backing_fmt=raw -b a.raw x 1M
create -f vmdk -o subformat=monolithicFlat,zeroed_grain=on x 1M
create -f vmdk -o compat6=on,hwversion=3 x 1M
create -f vhdx -o subformat=foo x 1M
create -f vhdx -o block_size=3M x 1M
create -f vhdx x 65T
create -f vpc -o subformat=foo x 1M
create -f vpc x 3T
create -f qcow x 0
create -f qed -o cluster_size=3 x 1M
create -f qed -o table_size=3 x 1M
""".strip().splitlines()


@pytest.mark.parametrize("line", SAME)
def test_same_words(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said = []
    arguments = line.split() if "json:" in line else shlex.split(line)
    for tool in ("real", "ours"):
        folder = tmp_path / tool
        folder.mkdir()
        monkeypatch.chdir(folder)
        Path("a.raw").write_bytes(b"some data".ljust(1 << 20, b"\0"))
        subprocess.run([REAL, "create", "-q", "-f", "qcow2", "o.q", "1M"], check=True)
        if tool == "real":
            done = subprocess.run([REAL, *arguments], capture_output=True, text=True)
            said.append((done.returncode, done.stdout, done.stderr))
        else:
            capsys.readouterr()
            code = main(arguments)
            captured = capsys.readouterr()
            said.append((code, captured.out, captured.err))
    assert said[1] == said[0]
    if said[0][0]:
        assert "Traceback" not in said[1][2]


REFUSED = {
    "info ssh://a/b": "Unknown protocol 'ssh'",
    "info iscsi://x/y": "Unknown protocol 'iscsi'",
    "info rbd:x": "Unknown protocol 'rbd'",
    "info vvfat:/tmp": "Unknown protocol 'vvfat'",
    "info fat:/tmp": "Unknown protocol 'fat'",
    "create -f ssh x 1M": "'ssh' is not supported",
    "info --image-opts driver=blkverify,test.filename=a": "'blkverify' is not supported",
    "bench -f raw -c 10 -i native a.raw": "AIO mode 'native' is not supported",
    "bench -f raw -c 10 -i io_uring a.raw": "AIO mode 'io_uring' is not supported",
    "info --object authz-simple,id=x,identity=y a.raw": "'authz-simple' is not supported",
    "info --limits a.raw": "'--limits'",
    "rebase -c -b x o.q": "'-c'",
    "create -f luks -o detached-header=on x 1M": "'detached-header'",
}


@pytest.mark.parametrize("line", REFUSED)
def test_refused_by_name(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.raw").write_bytes(bytes(1 << 20))
    assert main(line.split()) == 1
    assert REFUSED[line] in capsys.readouterr().err
