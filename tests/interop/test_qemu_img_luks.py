"""Encrypted volumes, both ways with the real tool: LUKS with every cipher, the old AES, and key management."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

import pytest
from pyqemu.block import FormatError, IoError, OpenContext, UnsupportedError, UsageError, open_image
from pyqemu.block.crypto.luks import LuksHeader, LuksParameters
from pyqemu.block.ops.create import plan_create
from pyqemu.img.app import main

REAL, IO = "/usr/bin/qemu-img", "/usr/bin/qemu-io"
pytestmark = pytest.mark.skipif(not shutil.which(REAL), reason="needs Debian's qemu-utils")
pytest.importorskip("cryptography")

SECRETS = {"s": b"abc", "n": b"new", "w": b"wrong", "long": b"a password of more than sixteen bytes"}
SECRET = [word for name, data in SECRETS.items() for word in ("--object", f"secret,id={name},data={data.decode()}")]
SIZE = 4 << 20


def spec(form: str, name: str, key: str = "s") -> str:
    option = "key-secret" if form == "luks" else "encrypt.key-secret"
    return f"driver={form},{option}={key},file.filename={name}"


def real(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The real tool.  Its calibration of the key derivation fails where the CPU clock of processes ticks coarsely."""
    for _ in range(200):
        done = subprocess.run([REAL, *arguments], capture_output=True, text=True, check=False)
        if "accurate CPU usage" not in done.stderr:
            return done
    pytest.skip("the real tool cannot calibrate its key derivation on this machine")


CASES = [
    ("luks", "", 4),
    ("luks", "cipher-alg=aes-128,hash-alg=sha1", 4),
    ("luks", "cipher-alg=aes-192,hash-alg=sha224", 1),
    ("luks", "cipher-mode=cbc,ivgen-alg=essiv,ivgen-hash-alg=sha256", 4),
    ("luks", "cipher-mode=ctr,ivgen-alg=plain,hash-alg=md5", 1),
    ("luks", "cipher-mode=ecb,hash-alg=ripemd160", 1),
    ("luks", "cipher-alg=cast5-128,cipher-mode=cbc,hash-alg=sha384", 1),
    ("luks", "cipher-alg=cast5-128,cipher-mode=ctr", 1),
    ("luks", "cipher-alg=serpent-128,cipher-mode=cbc,ivgen-alg=essiv,ivgen-hash-alg=md5", 1),
    ("luks", "cipher-alg=serpent-256,hash-alg=sha512", 1),
    ("luks", "cipher-alg=serpent-192", 1),
    ("luks", "cipher-alg=twofish-256", 1),
    ("luks", "cipher-alg=twofish-192,cipher-mode=xts", 1),
    ("luks", "cipher-alg=twofish-128,cipher-mode=ctr,ivgen-alg=essiv,ivgen-hash-alg=sha256", 1),
    ("luks", "preallocation=full", 1),
    ("qcow2", "encrypt.format=luks", 4),
    ("qcow2", "encrypt.format=luks,encrypt.cipher-alg=twofish-256,cluster_size=4096", 1),
    ("qcow2", "encrypt.format=luks,preallocation=metadata", 1),
    ("qcow2", "encrypt.format=luks,data_file=extra", 1),
    ("qcow2", "encrypt.format=aes", 4),
    ("qcow2", "encrypt.format=aes,compat=0.10,cluster_size=1024", 1),
    ("qcow2", "encrypt.format=aes,extended_l2=on", 1),
    ("qcow", "encrypt.format=aes", 4),
    ("qcow", "encryption=on", 1),
]


@pytest.mark.parametrize(
    ("form", "extra", "mib", "maker"),
    # The real tool's calibration makes it slow, so of its images those with a new cipher or format are enough.
    [(*case, "ours") for case in CASES] + [(*case, "real") for case in CASES if case[2] == 4],
)
def test_both_ways(
    form: str,
    extra: str,
    mib: int,
    maker: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    size = mib << 20
    prefix = "" if form == "luks" else "encrypt."
    quick = f",{prefix}iter-time=50" if form == "luks" or "luks" in extra else ""
    options = f"{prefix}key-secret=s{quick}{',' if extra else ''}{extra}"
    arguments = ["create", *SECRET, "-q", "-f", form, "-o", options, "image", str(size)]
    if maker == "real":
        made = real(*arguments)
        assert made.returncode == 0, made.stderr
    else:
        assert main(arguments) == 0
    dice = random.Random(2)
    context = OpenContext(secrets=SECRETS)
    with open_image(spec(form, "image"), image_opts=True, read_only=False, context=context) as node:
        assert node.size == size
        contents = bytearray(node.read(0, size)) if form == "luks" or "prealloc" in extra else bytearray(size)
        for _ in range(30):
            offset = dice.randrange(size)
            data = dice.randbytes(min(dice.choice([1, 700, 70000]), size - offset))
            node.write(offset, data)
            contents[offset : offset + len(data)] = data
        node.zero(size // 4, 100000)
        contents[size // 4 : size // 4 + 100000] = bytes(100000)
        if form == "qcow2" and node.driver.can_compress:
            node.write_compressed(size // 2, (b"squeeze " * 8192)[: node.driver.cluster])
            contents[size // 2 : size // 2 + node.driver.cluster] = (b"squeeze " * 8192)[: node.driver.cluster]
        assert node.read(0, size) == contents
    done = real("convert", *SECRET, "--image-opts", "-O", "raw", spec(form, "image"), "plain")
    assert done.returncode == 0, done.stderr
    assert Path("plain").read_bytes() == contents
    assert real("check", *SECRET, "--image-opts", spec(form, "image")).returncode in (0, 63)
    subprocess.run(
        [IO, *SECRET, "--image-opts", spec(form, "image"), "-c", "write -P 77 512 5k", "-c", "write -P 78 100k 100k"],
        check=True,
        capture_output=True,
    )
    contents[512 : 512 + 5120] = b"\x4d" * 5120
    contents[100 << 10 : 200 << 10] = b"\x4e" * (100 << 10)
    with open_image(spec(form, "image"), image_opts=True, context=context) as node:
        assert node.read(0, size) == contents
    for command in (
        *(["info", "image"], ["info", "--output=json", "image"]),
        *(
            [*command, *SECRET, "--image-opts", spec(form, "image")]
            for command in (["map"], ["map", "--output=json"], ["check"])
        ),
    ):
        expected = subprocess.run([REAL, *command], capture_output=True, text=True)
        capsys.readouterr()
        code = main(command)
        captured = capsys.readouterr()
        assert (code, captured.out, captured.err) == (expected.returncode, expected.stdout, expected.stderr), command


def test_wrong_and_missing_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["create", *SECRET, "-q", "-f", "luks", "-o", "key-secret=s,iter-time=50", "image", "1M"]) == 0
    with pytest.raises(IoError, match="Invalid password"):
        open_image(spec("luks", "image", "w"), image_opts=True, context=OpenContext(secrets=SECRETS))
    with pytest.raises(UsageError, match="key-secret"):
        open_image("image", "luks")


def test_convert_to_encrypted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("plain").write_bytes(random.Random(4).randbytes(300000).ljust(1 << 20, b"\0"))
    for name, form, options in (
        ("a", "luks", "key-secret=s,iter-time=50"),
        ("b", "qcow2", "encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=50"),
        ("c", "qcow2", "encrypt.format=aes,encrypt.key-secret=s"),
        ("d", "qcow", "encrypt.format=aes,encrypt.key-secret=s"),
    ):
        assert main(["convert", *SECRET, "-f", "raw", "-O", form, "-o", options, "plain", name]) == 0
        back = real("convert", *SECRET, "--image-opts", "-O", "raw", spec(form, name), "back")
        assert back.returncode == 0, back.stderr
        assert Path("back").read_bytes() == Path("plain").read_bytes()


REFUSED = [
    ("luks", "key-secret=s,cipher-alg=foo"),
    ("luks", "key-secret=s,cipher-alg=3des"),
    ("luks", "key-secret=s,cipher-mode=foo"),
    ("luks", "key-secret=s,ivgen-alg=foo"),
    ("luks", "key-secret=s,hash-alg=foo"),
    ("luks", "key-secret=s,ivgen-hash-alg=foo"),
    ("luks", "key-secret=s,cipher-alg=cast5-128"),
    ("luks", "key-secret=s,cipher-alg=cast5-128,cipher-mode=cbc,ivgen-alg=essiv,ivgen-hash-alg=sha1"),
    ("luks", "key-secret=s,cipher-alg=twofish-256,ivgen-alg=essiv,ivgen-hash-alg=sha512"),
    ("luks", "key-secret=s,cipher-mode=cbc,ivgen-alg=essiv,ivgen-hash-alg=sha512"),
    ("luks", "key-secret=s,detached-header=on"),
    ("luks", "key-secret=q"),
    ("luks", "iter-time=10"),
    ("qcow2", "encrypt.format=aes"),
    ("qcow2", "encrypt.format=foo,encrypt.key-secret=s"),
    ("qcow2", "encrypt.key-secret=s"),
    ("qcow2", "encryption=on,encrypt.format=aes,encrypt.key-secret=s"),
    ("qcow", "encryption=on"),
    ("qcow", "encrypt.format=luks,encrypt.key-secret=s"),
]


@pytest.mark.parametrize(("form", "options"), REFUSED)
def test_refused_in_the_same_words(
    form: str, options: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    arguments = ["create", *SECRET, "-q", "-f", form, "-o", options, "image", "1M"]
    expected = real(*arguments)
    code = main(arguments)
    assert (code, capsys.readouterr().err) == (expected.returncode, expected.stderr)
    assert code == 1


def test_header_reports_another_encryption(tmp_path: Path) -> None:
    path = str(tmp_path / "image")
    plan_create(
        path,
        "qcow2",
        1 << 20,
        ["encrypt.format=aes,encrypt.key-secret=s"],
        context=OpenContext(secrets=SECRETS),
    ).run()
    with pytest.raises(UsageError, match="Header reported 'aes' encryption format but options specify 'luks'"):
        open_image(spec("qcow2", path) + ",encrypt.format=luks", image_opts=True, context=OpenContext(secrets=SECRETS))


#: Steps in order; each changes the image that the next one sees.
STEPS = [
    "state=active,new-secret=n,iter-time=5",
    "state=active,new-secret=n,iter-time=5,keyslot=3",
    "state=active,new-secret=n,iter-time=5,keyslot=3",
    "state=active,new-secret=n,iter-time=5,keyslot=8",
    "state=active,iter-time=5,keyslot=4",
    "new-secret=n,iter-time=5",
    "state=odd,new-secret=n",
    "state=active,new-secret=n,old-secret=s",
    "state=active,new-secret=absent",
    "state=inactive,old-secret=w",
    "state=inactive,old-secret=w,keyslot=3",
    "state=inactive,keyslot=5",
    "state=inactive,keyslot=-1",
    "state=inactive",
    "state=inactive,new-secret=n",
    "state=inactive,iter-time=5,keyslot=1",
    "state=inactive,keyslot=3",
    *["state=active,new-secret=long,iter-time=5"] * 6,
    "state=active,new-secret=n,iter-time=5",
    "--force state=active,new-secret=w,iter-time=5,keyslot=7",
    "state=inactive,old-secret=long",
    "state=inactive,old-secret=n",
    "state=inactive,old-secret=w",
    "state=inactive,old-secret=s",
    "state=inactive,keyslot=0",
    "invented=1",
    "--force state=inactive,keyslot=0",
    "state=active,new-secret=n",
]


@pytest.mark.parametrize("form", ["luks", "qcow2"])
def test_key_slots(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same amendments of two images: words, exit codes and slots agree, and each opens the other's."""
    monkeypatch.chdir(tmp_path)
    prefix = "" if form == "luks" else "encrypt."
    kind = "encrypt.format=luks," if form == "qcow2" else ""
    options = f"{kind}{prefix}key-secret=s,{prefix}iter-time=5"
    for name, tool in (("ours", main), ("real", lambda words: real(*words).returncode)):
        assert tool(["create", *SECRET, "-q", "-f", form, "-o", options, name, "1M"]) == 0
    for number, step in enumerate(STEPS if form == "luks" else [*STEPS[:6], *STEPS[9:11], STEPS[16]]):
        force = ["--force"] if step.startswith("--force ") else []
        text = ",".join(prefix + part for part in step.removeprefix("--force ").split(","))
        words = ["amend", *SECRET, *force, "-o", text, "--image-opts"]
        expected = real(*words, spec(form, "real"))
        capsys.readouterr()
        code = main([*words, spec(form, "ours")])
        said = capsys.readouterr().err.replace("ours", "real")
        assert (code, said) == (expected.returncode, expected.stderr), step
        slots = {}
        for name in ("ours", "real"):
            with open_image(name, form, context=OpenContext(metadata_only=True)) as node:
                driver = node.driver
                header = getattr(driver, "luks", None) or driver.header  # type: ignore[attr-defined]
                slots[name] = [slot.active for slot in header.slots]
                if number % 8 == 0:
                    for secret in ("s", "n"):
                        opened = any(header.key_of(slot, SECRETS[secret]) for slot in range(8))
                        read = real("convert", *SECRET, "--image-opts", "-O", "raw", spec(form, name, secret), "out")
                        assert (read.returncode == 0) == opened, (step, secret)
        assert slots["ours"] == slots["real"], step


def test_hostile_headers() -> None:
    header, _ = LuksHeader.make(LuksParameters(iter_time=1), b"x")
    good = bytes(header.raw)
    for place, value, error in (
        (6, b"\0\2", UnsupportedError),
        (8, b"rot13\0", UnsupportedError),
        (40, b"xyz-plain\0", UnsupportedError),
        (40, b"xts-plain99\0", UnsupportedError),
        (72, b"crc32\0", UnsupportedError),
        (104, bytes(4), FormatError),
        (108, b"\xff\xff\xff\xff", UnsupportedError),
        (208, b"\0\0\0\1", FormatError),
        (208 + 44, b"\0\0\0\1", FormatError),
        (208 + 40, bytes(4), FormatError),
        (208 + 48 + 40, good[208 + 40 : 208 + 44], FormatError),
    ):
        bad = bytearray(good)
        bad[place : place + len(value)] = value
        with pytest.raises(error):
            LuksHeader(bytes(bad))
    with pytest.raises(FormatError):
        LuksHeader(good[:8192]).unlock(b"x")
