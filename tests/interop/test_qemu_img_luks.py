"""Encrypted volumes, both ways with the real tool."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

import pytest
from pyqemu.block import IoError, OpenContext, UsageError, open_image
from pyqemu.img.app import main

REAL, IO = "/usr/bin/qemu-img", "/usr/bin/qemu-io"
pytestmark = pytest.mark.skipif(not shutil.which(REAL), reason="needs Debian's qemu-utils")
pytest.importorskip("cryptography")

SECRET = ["--object", "secret,id=s,data=abc"]
SIZE = 4 << 20


def spec(form: str, name: str) -> str:
    key = "key-secret" if form == "luks" else "encrypt.key-secret"
    return f"driver={form},{key}=s,file.filename={name}"


@pytest.mark.parametrize("maker", ["ours", "real"])
@pytest.mark.parametrize(
    ("form", "extra"),
    [
        ("luks", ""),
        ("luks", ",cipher-alg=aes-128,hash-alg=sha1"),
        ("luks", ",cipher-mode=cbc,ivgen-alg=essiv,ivgen-hash-alg=sha256"),
        ("qcow2", ""),
    ],
)
def test_both_ways(
    form: str,
    extra: str,
    maker: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    options = (
        f"key-secret=s,iter-time=100{extra}"
        if form == "luks"
        else "encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=100"
    )
    arguments = ["create", *SECRET, "-q", "-f", form, "-o", options, "image", str(SIZE)]
    if maker == "real":
        # Its calibration of the key derivation fails where the CPU clock of processes ticks coarsely: "unable to get accurate
        # CPU usage".  Any other failure is one.
        for _ in range(200):
            made = subprocess.run([REAL, *arguments], capture_output=True, text=True, check=False)
            if "accurate CPU usage" not in made.stderr:
                break
        else:
            pytest.skip("the real tool cannot calibrate its key derivation on this machine")
        assert made.returncode == 0, made.stderr
    else:
        assert main(arguments) == 0
    dice = random.Random(2)
    context = OpenContext(secrets={"s": b"abc"})
    with open_image(spec(form, "image"), image_opts=True, read_only=False, context=context) as node:
        contents = bytearray(node.read(0, SIZE)) if form == "luks" else bytearray(SIZE)
        for _ in range(30):
            offset = dice.randrange(SIZE)
            data = dice.randbytes(min(dice.choice([1, 700, 70000]), SIZE - offset))
            node.write(offset, data)
            contents[offset : offset + len(data)] = data
        node.zero(1 << 20, 100000)
        contents[1 << 20 : (1 << 20) + 100000] = bytes(100000)
        assert node.read(0, SIZE) == contents
    done = subprocess.run(
        [REAL, "convert", *SECRET, "--image-opts", "-O", "raw", spec(form, "image"), "plain"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert Path("plain").read_bytes() == contents
    if form == "qcow2":
        assert subprocess.run([REAL, "check", *SECRET, "--image-opts", spec(form, "image")]).returncode == 0
    for command in (["info"], ["info", "--output=json"]):
        expected = subprocess.run([REAL, *command, "image"], capture_output=True, text=True).stdout
        capsys.readouterr()
        assert main([*command, "image"]) == 0
        assert capsys.readouterr().out == expected


def test_wrong_and_missing_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["create", *SECRET, "-q", "-f", "luks", "-o", "key-secret=s,iter-time=100", "image", "1M"]) == 0
    with pytest.raises(IoError, match="Invalid password"):
        open_image(spec("luks", "image"), image_opts=True, context=OpenContext(secrets={"s": b"wrong"}))
    with pytest.raises(UsageError, match="key-secret"):
        open_image("image", "luks")


def test_convert_to_encrypted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("plain").write_bytes(random.Random(4).randbytes(300000).ljust(1 << 20, b"\0"))
    for form, prefix in (("luks", ""), ("qcow2", "encrypt.")):
        kind = "encrypt.format=luks," if form == "qcow2" else ""
        options = f"{kind}{prefix}key-secret=s,{prefix}iter-time=100"
        assert main(["convert", *SECRET, "-f", "raw", "-O", form, "-o", options, "plain", form]) == 0
        back = [REAL, "convert", *SECRET, "--image-opts", "-O", "raw", spec(form, form), "back"]
        assert subprocess.run(back).returncode == 0
        assert Path("back").read_bytes() == Path("plain").read_bytes()
