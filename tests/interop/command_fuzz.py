"""Random command sequences, given to QEMU's tools and to this project's, which have to agree.

    python tests/interop/command_fuzz.py [--seeds 0-99] [--steps 12] [--keep FOLDER] [--verbose]

A sequence is played in three folders (lanes): in one by this project's tools, in one by QEMU's, and in one by either, step by
step, so that each goes on with what the other has made.  After every step the exit codes, the contents and the verdicts of `check`
have to be the same in all lanes, `map` has to be the same in the first two, and on each image both programs' `info`, `map`,
`check` and `measure` have to print the same.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pyqemu.img.app import main as image_command
from pyqemu.img.exerciser import main as io_command

IMG, IO = (shutil.which(name, path="/usr/bin") for name in ("qemu-img", "qemu-io"))
OURS, REAL = "ours", "real"
LANES = (OURS, REAL, "mixed")
K, M = 1024, 1 << 20


class Disagreement(Exception):
    """What the tools do not agree on."""


@dataclass
class Result:
    code: int
    out: str
    err: str

    @property
    def verdict(self) -> int:
        """The exit code as scripts look at it."""
        return self.code


@contextlib.contextmanager
def inside(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def run(tool: str, folder: Path, words: list[str]) -> Result:
    """A command line whose first word is qemu-img or qemu-io, in a folder."""
    if tool == REAL:
        program = IMG if words[0] == "qemu-img" else IO
        done = subprocess.run(
            [str(program), *words[1:]], cwd=folder, capture_output=True, text=True, errors="replace", timeout=120
        )
        return Result(done.returncode, done.stdout, done.stderr)
    out, err = io.StringIO(), io.StringIO()
    command = image_command if words[0] == "qemu-img" else io_command
    with inside(folder), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = command(words[1:])
        except SystemExit as end:
            code = int(end.code or 0)
    return Result(code, out.getvalue(), err.getvalue())


@dataclass
class Image:
    """What is known of an image of the sequence, the same in all lanes."""

    name: str
    format: str
    size: int
    cluster: int = 64 * K
    backing: Image | None = None
    snapshots: list[str] = field(default_factory=list)
    bitmaps: list[str] = field(default_factory=list)
    version: int = 3
    external: bool = False
    extended: bool = False
    compressing: bool = True
    zstd: bool = False
    converted: bool = False


#: Formats besides qcow2, and what may be asked of them.
FORMATS: dict[str, tuple[str, ...]] = {
    "raw": (),
    "qed": ("cluster_size=4k", "cluster_size=64k"),
    "qcow": (),
    "vdi": ("preallocation=metadata",),
    "vmdk": ("subformat=monolithicSparse", "subformat=streamOptimized", "subformat=monolithicFlat", "zeroed_grain=on"),
    "vpc": ("subformat=fixed", "force_size=on"),
    "vhdx": ("block_size=1M", "subformat=fixed", "log_size=1M"),
    "parallels": ("cluster_size=64k",),
}
#: QEMU's tool takes all of it for data; this project's reads the table.
UNMAPPED = ("vhdx",)
RESIZABLE = ("raw", "qed", "vdi", "parallels")
CHECKED = ("qcow2", "qed", "vdi", "vmdk", "vhdx", "parallels")


def layout(runs: list[dict[str, object]]) -> list[tuple[object, ...]]:
    """What `map` prints, without places in the file, and whatever holes stored data have there."""
    found: list[tuple[object, ...]] = []
    for run in runs:
        kind = (run["depth"], run["present"], run["data"], run["zero"] and not run["data"])
        if not found or found[-1][1:] != kind:
            found.append((run["start"], *kind))
    return found


class Sequence:
    """One random sequence; `steps` commands after the first image."""

    def __init__(self, seed: int, folder: Path, *, steps: int, say: Callable[[str], None]) -> None:
        self.dice = random.Random(seed)
        self.folder, self.steps, self.say = folder, steps, say
        self.images: list[Image] = []
        self.count = 0
        self.log: list[str] = []
        for lane in LANES:
            (folder / lane).mkdir()

    # -- running ------------------------------------------------------------------------------------------------

    def do(self, *words: str | int) -> Result:
        """One command in all lanes; the exit codes have to agree.  Returns what QEMU's tool said."""
        line = [str(word) for word in words]
        results = {}
        for lane in LANES:
            tool = lane if lane in (OURS, REAL) else self.dice.choice([OURS, REAL])
            results[lane] = run(tool, self.folder / lane, line)
            if lane == "mixed":
                self.log.append(f"{shlex.join(line)}   # {results[REAL].code}; mixed: {tool}")
                self.say(self.log[-1])
        codes = {lane: result.code for lane, result in results.items()}
        if len(set(codes.values())) != 1:
            told = "\n".join(f"{lane}: {one.code} {one.out[-300:]}{one.err[-500:]}" for lane, one in results.items())
            raise Disagreement(f"exit codes {codes}\n{told}")
        return results[REAL]

    def play(self) -> None:
        self.create()
        self.compare()
        for _ in range(self.steps):
            self.dice.choice(self.choices())()
            self.compare()

    def choices(self) -> list[Callable[[], None]]:
        always = [self.io] * 6 + [self.convert] * 2 + [self.create, self.dd, self.resize, self.check]
        if any(image.format == "qcow2" for image in self.images):
            always += [self.snapshot] * 3 + [self.bitmap] * 3 + [self.amend] * 2
        if any(image.backing for image in self.images):
            always += [self.rebase] * 2 + [self.commit] * 2
        return always

    # -- commands -----------------------------------------------------------------------------------------------

    def pick(self, *formats: str) -> Image:
        """An image, of these formats if any is; the later ones more often."""
        among = [image for image in self.images if not formats or image.format in formats] or self.images
        return among[max(self.dice.randrange(len(among)) for _ in range(2))]

    def new_name(self) -> str:
        self.count += 1
        return f"i{self.count}"

    def some_size(self) -> int:
        unit = self.dice.choice([512, 4 * K, 64 * K, M])
        return max(512, self.dice.randrange(1, 4 * M // unit + 1) * unit)

    def qcow2_options(self, backing: Image | None) -> tuple[list[str], Image]:
        dice = self.dice
        image = Image("", "qcow2", 0, backing=backing)
        options = []
        if dice.random() < 0.7:
            image.cluster = 1 << dice.randrange(9, 18)
            options.append(f"cluster_size={image.cluster}")
        if dice.random() < 0.2:
            image.version = 2
            options.append("compat=0.10")
            return options, image
        if dice.random() < 0.3:
            options.append(f"refcount_bits={1 << dice.randrange(7)}")
        if dice.random() < 0.2:
            options.append("lazy_refcounts=on")
        if dice.random() < 0.25 and image.cluster >= 16 * K:
            image.extended = True
            options.append("extended_l2=on")
        if dice.random() < 0.2:
            image.zstd = True
            options.append("compression_type=zstd")
        elif dice.random() < 0.15:
            image.external, image.compressing = True, False
        if not backing and dice.random() < 0.2:
            options.append(f"preallocation={dice.choice(['metadata', 'falloc', 'full'])}")
        return options, image

    def create(self) -> None:
        if len(self.images) >= 6:
            return
        dice, name = self.dice, self.new_name()
        bases = [image for image in self.images if image.format in ("raw", "qcow2", "qed", "vdi")]
        backing = dice.choice(bases) if bases and dice.random() < 0.6 else None
        if backing or dice.random() < 0.6 or not self.images:
            options, image = self.qcow2_options(backing)
        else:
            form = dice.choice(list(FORMATS))
            options, image = (
                [dice.choice(FORMATS[form])] if FORMATS[form] and dice.random() < 0.6 else [],
                Image("", form, 0),
            )
            image.compressing = form in ("qcow", "vmdk") and "subformat=streamOptimized" not in options
        image.name, image.size = name, backing.size if backing and dice.random() < 0.6 else self.some_size()
        if image.external:
            options.append(f"data_file={name}.data")
            if not backing and dice.random() < 0.5:
                options.append("data_file_raw=on")
        words: list[str | int] = ["qemu-img", "create", "-q", "-f", image.format]
        if options:
            words += ["-o", ",".join(options)]
        if backing:
            words += ["-b", backing.name, "-F", backing.format]
        if self.do(*words, name, image.size).code == 0:
            self.images.append(image)
            self.measure_size(image)

    def measure_size(self, image: Image) -> None:
        """Some formats round: go on with what the image says."""
        done = run(REAL, self.folder / REAL, ["qemu-img", "info", "--output=json", "-f", image.format, image.name])
        image.size = json.loads(done.out)["virtual-size"]

    def io(self) -> None:
        image, dice = self.pick(), self.dice
        commands = []
        for _ in range(dice.randrange(1, 6)):
            unit = dice.choice([512, 512, image.cluster, 64 * K])
            if image.size < unit:
                continue
            offset = dice.randrange(image.size // unit) * unit
            length = min(dice.choice([1, 1, 2, 3, 16, 64]) * unit, image.size - offset)
            kind = dice.choice(["write"] * 5 + ["zero", "zero", "unmap", "discard", "read", "compress"])
            if kind == "write":
                commands.append(f"write -P {dice.randrange(256)} {offset} {length}")
            elif kind == "read":
                commands.append(f"read {offset} {length}")
            elif kind == "discard":
                commands.append(f"discard {offset} {length}")
            elif kind == "compress" and image.compressing and image.format == "qcow2":
                start = offset // image.cluster * image.cluster
                count = dice.choice([1, 2, 5]) * image.cluster
                if start + count <= image.size and self.is_free(image, start, count, commands):
                    commands.append(f"write -c -P {dice.randrange(256)} {start} {count}")
            elif kind in ("zero", "unmap"):
                commands.append(f"write -z{' -u' if kind == 'unmap' else ''} {offset} {length}")
        if commands:
            self.do("qemu-io", "-f", image.format, *(word for one in commands for word in ("-c", one)), image.name)

    def is_free(self, image: Image, start: int, count: int, before: list[str]) -> bool:
        """Nothing is stored there: QEMU's tool refuses to write compressed clusters over others, this project's does it."""
        for word in before:
            offset, length = map(int, word.split()[-2:])
            if offset < start + count + image.cluster and start < offset + length + image.cluster:
                return False
        runs = json.loads(self.shown(REAL, REAL, "map", image))
        return not any(
            run["present"]
            and not run["depth"]
            and run["start"] < start + count
            and start < run["start"] + run["length"]
            for run in runs
        )

    def snapshot(self) -> None:
        image, dice = self.pick("qcow2"), self.dice
        verb = dice.choice(["-c", "-c", "-a", "-d"])
        name = f"s{dice.randrange(3)}"
        if verb == "-c" and name in image.snapshots:
            return
        if verb != "-c" and image.snapshots and dice.random() < 0.9:
            name = dice.choice(image.snapshots)
        if self.do("qemu-img", "snapshot", verb, name, image.name).code == 0 and image.format == "qcow2":
            if verb == "-c":
                image.snapshots.append(name)
            elif verb == "-d" and name in image.snapshots:
                image.snapshots.remove(name)
            self.measure_size(image)

    def resize(self) -> None:
        image, dice = self.pick(*RESIZABLE, "qcow2"), self.dice
        size = self.some_size()
        words: list[str | int] = ["qemu-img", "resize", "-q", "-f", image.format]
        if size < image.size and dice.random() < 0.9:
            words.append("--shrink")
        if dice.random() < 0.2:
            words.append(f"--preallocation={dice.choice(['metadata', 'falloc', 'full', 'off'])}")
        if self.do(*words, image.name, size).code == 0:
            self.measure_size(image)

    def bitmap(self) -> None:
        image, dice = self.pick("qcow2"), self.dice
        if not image.size:  # QEMU 7.2 loses bitmaps of such images; ours refuses them
            return
        verb = dice.choice(["--add", "--add", "--remove", "--clear", "--enable", "--disable", "--merge"])
        name = f"b{dice.randrange(4)}"
        if verb != "--add" and image.bitmaps and dice.random() < 0.9:
            name = dice.choice(image.bitmaps)
        words: list[str | int] = ["qemu-img", "bitmap", verb]
        if verb == "--merge":
            words.append(dice.choice(image.bitmaps) if image.bitmaps else "b0")
        if verb == "--add":
            if dice.random() < 0.5:
                words += ["-g", 1 << dice.randrange(9, 20)]
            if dice.random() < 0.3:
                words.append("--disable")
        if self.do(*words, image.name, name).code == 0:
            if verb == "--add":
                image.bitmaps.append(name)
            elif verb == "--remove":
                image.bitmaps.remove(name)

    def amend(self) -> None:
        image, dice = self.pick("qcow2"), self.dice
        option = dice.choice(
            [
                "compat=0.10",
                "compat=1.1",
                "lazy_refcounts=on",
                "lazy_refcounts=off",
                f"refcount_bits={1 << dice.randrange(7)}",
            ]
        )
        if option == "compat=0.10" and (image.zstd or image.bitmaps):
            return  # QEMU's tool makes images of it that nobody can read, or that have lost their bitmaps
        if self.do("qemu-img", "amend", "-q", "-f", image.format, "-o", option, image.name).code == 0:
            if option == "compat=0.10":
                image.version = 2
            elif option == "compat=1.1":
                image.version = 3

    def rebase(self) -> None:
        image, dice = self.dice.choice([image for image in self.images if image.backing]), self.dice
        below = set()
        new: Image | None = None
        for one in self.images:
            chain, at = [], one
            while at is not None:
                chain.append(at.name)
                at = at.backing  # type: ignore[assignment]
            if image.name not in chain:
                below.add(one.name)
        candidates = [one for one in self.images if one.name in below and one.format in ("raw", "qcow2", "qed", "vdi")]
        if candidates and dice.random() < 0.7:
            new = dice.choice(candidates)
        words: list[str | int] = ["qemu-img", "rebase", "-q", "-f", "qcow2"]
        if dice.random() < 0.2:
            words.append("-u")
        words += ["-b", new.name, "-F", new.format] if new else ["-b", ""]
        if self.do(*words, image.name).code == 0:
            image.backing = new

    def commit(self) -> None:
        image, dice = self.dice.choice([image for image in self.images if image.backing]), self.dice
        words: list[str | int] = ["qemu-img", "commit", "-q", "-f", "qcow2"]
        if dice.random() < 0.4:
            words.append("-d")
        if self.do(*words, image.name).code == 0:
            for one in self.images:
                self.measure_size(one)

    def convert(self) -> None:
        if len(self.images) >= 8:
            return
        image, dice, name = self.pick(), self.dice, self.new_name()
        form = dice.choice(["qcow2"] * 5 + list(FORMATS))
        new = Image(name, form, image.size)
        options: list[str] = []
        words: list[str | int] = ["qemu-img", "convert", "-q", "-f", image.format, "-O", form]
        if form == "qcow2":
            options, new = self.qcow2_options(None)
            new.name, new.size = name, image.size
            if new.external:
                options.append(f"data_file={name}.data")
        elif FORMATS[form] and dice.random() < 0.5:
            options = [dice.choice(FORMATS[form])]
            new.compressing = form in ("qcow", "vmdk")
        if options:
            words += ["-o", ",".join(options)]
        if new.compressing and form in ("qcow2", "qcow") and dice.random() < 0.3:
            words.append("-c")
        if dice.random() < 0.3 and form != "qcow":  # (QEMU's tool fails to compress zeros that are asked for into qcow)
            words += ["-S", dice.choice(["0", "512", "64k", "1M"])]
        if dice.random() < 0.1:
            words.append("-W")
        if image.snapshots and dice.random() < 0.4:
            words += ["-l", dice.choice(image.snapshots)]
        if image.bitmaps and form == "qcow2" and dice.random() < 0.4:
            words.append("--bitmaps")
            new.bitmaps = list(image.bitmaps)
        if self.do(*words, image.name, name).code == 0:
            new.converted = True
            self.images.append(new)
            self.measure_size(new)
        else:
            for lane in LANES:
                (self.folder / lane / name).unlink(missing_ok=True)

    def dd(self) -> None:
        if len(self.images) >= 8:
            return
        image, dice, name = self.pick(), self.dice, self.new_name()
        words: list[str | int] = ["qemu-img", "dd", "-f", image.format, "-O", dice.choice(["raw", "qcow2"])]
        words += [f"if={image.name}", f"of={name}", f"bs={dice.choice([512, 1000, 4096, 65536])}"]
        if dice.random() < 0.5:
            words.append(f"count={dice.randrange(0, 200)}")
        if dice.random() < 0.5:
            words.append(f"skip={dice.randrange(0, 100)}")
        if self.do(*words).code == 0:
            self.images.append(Image(name, str(words[5]), 0, converted=True))
            self.measure_size(self.images[-1])

    def check(self) -> None:
        image, dice = self.pick(*CHECKED), self.dice
        # (QEMU 7.2 may forget snapshots when it repairs)
        repair = [] if image.snapshots else dice.choice([[], ["-r", "leaks"], ["-r", "all"]])
        self.do("qemu-img", "check", "-f", image.format, *repair, image.name)

    # -- comparing ----------------------------------------------------------------------------------------------

    def compare(self) -> None:
        for image in self.images:
            contents = {}
            for lane in LANES:
                self.same_words(image, self.folder / lane, lane)
                for tool in (OURS, REAL):
                    done = run(
                        tool,
                        self.folder / lane,
                        ["qemu-img", "convert", "-f", image.format, "-O", "raw", image.name, "plain"],
                    )
                    plain = self.folder / lane / "plain"
                    contents[lane, tool] = plain.read_bytes() if done.code == 0 else done.err.encode()
                    plain.unlink(missing_ok=True)
            if len(set(contents.values())) != 1:
                kinds = list(dict.fromkeys(contents.values()))
                told = {f"{lane} read by {tool}": kinds.index(data) for (lane, tool), data in contents.items()}
                place = next((at for at, (a, b) in enumerate(zip(*kinds[:2], strict=False)) if a != b), -1)
                raise Disagreement(f"contents of {image.name} differ: {told}, from byte {place}")
            if image.format == "qcow2" and not image.converted:
                # (convert writes whole clusters, QEMU's tool pieces of them; of other formats that stores zeros where zeros are)
                maps = {lane: self.shown(REAL, lane, "map", image) for lane in (OURS, REAL)}
                if layout(json.loads(maps[OURS])) != layout(json.loads(maps[REAL])):
                    raise Disagreement(f"map of {image.name}:\nours {maps[OURS]}\nreal {maps[REAL]}")

    def shown(self, tool: str, lane: str, command: str, image: Image) -> str:
        return run(tool, self.folder / lane, ["qemu-img", command, "--output=json", "-f", image.format, image.name]).out

    def same_words(self, image: Image, folder: Path, lane: str) -> None:
        """Both programs say the same of one and the same image."""
        views = [["info", "--output=json"]]
        if image.format not in UNMAPPED:
            views.append(["map", "--output=json"])
        if image.format in CHECKED:
            views.append(["check", "--output=json"])
        if self.dice.random() < 0.2:
            views += [["info"]] if image.format in UNMAPPED else [["info"], ["measure", "-O", "qcow2", "--output=json"]]
            views += [["check"]] if image.format in CHECKED else []
        for view in views:
            found = {}
            for tool in (OURS, REAL):
                done = run(tool, folder, ["qemu-img", *view, "-f", image.format, image.name])
                found[tool] = (done.code, done.out, done.err)
            if found[OURS] != found[REAL]:
                raise Disagreement(
                    f"{' '.join(view)} of {image.name} in lane {lane}:\nours {found[OURS][0]}\n{found[OURS][1]}{found[OURS][2]}"
                    f"real {found[REAL][0]}\n{found[REAL][1]}{found[REAL][2]}"
                )
            if view[0] == "check" and found[REAL][0] not in (0, 3):
                raise Disagreement(f"{image.name} in lane {lane} is damaged: {found[REAL]}")


def play(
    seed: int, *, steps: int = 12, keep: Path | None = None, say: Callable[[str], None] = lambda text: None
) -> str:
    """Play one sequence; the disagreement and what led to it, or nothing."""
    with contextlib.ExitStack() as stack:
        folder = Path(keep or stack.enter_context(tempfile.TemporaryDirectory(prefix="commands-")))
        sequence = Sequence(seed, folder, steps=steps, say=say)
        try:
            sequence.play()
        except Disagreement as error:
            return f"seed {seed}\n" + "\n".join(sequence.log) + f"\n{error}"
    return ""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--seeds", default="0-99", help="FIRST-LAST, or one number")
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--keep", type=Path, help="an empty folder for the images (one seed)")
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    if IMG is None or IO is None:
        sys.exit("qemu-utils is not installed")
    first, _, last = arguments.seeds.partition("-")
    failed = 0
    for seed in range(int(first), int(last or first) + 1):
        text = play(
            seed, steps=arguments.steps, keep=arguments.keep, say=print if arguments.verbose else lambda line: None
        )
        if text:
            failed += 1
            print(re.sub(r"(?m)^", "  ", text), flush=True)
    print(f"{failed} sequences with a disagreement")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
