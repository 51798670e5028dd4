"""The options that several sub-commands share, declared once."""

from __future__ import annotations

import sys

from pyqemu.block.errors import UsageError
from pyqemu.block.node import Node
from pyqemu.block.registry import OpenContext
from pyqemu.block.units import SizeTooLarge, parse_size

from .declare import Annotated, Arg, Opt
from .errors import CommandError

__all__ = [
    "CACHE_MODES",
    "Aio",
    "Backing",
    "BackingFormat",
    "Cache",
    "Files",
    "Format",
    "ImageOpts",
    "InternalSnapshot",
    "Objects",
    "Options",
    "Output",
    "Progress",
    "Quiet",
    "Rate",
    "Share",
    "SourceCache",
    "TargetFormat",
    "Temporary",
    "Unsafe",
    "check_cache",
    "count_of",
    "make_context",
    "one_file",
    "output_kind",
    "size_of",
    "warn_probed_raw",
]

CACHE_MODES = ("none", "writeback", "writethrough", "directsync", "unsafe")

Format = Annotated[str | None, Opt("-f", "--format", metavar="FMT", help="Format of the image (default: probed).")]
BackingFormat = Annotated[str | None, Opt("-F", "--backing-format", metavar="FMT", help="Format of the backing file.")]
Cache = Annotated[str | None, Opt("-t", "--cache", metavar="CACHE", help="Cache mode of what is written.")]
SourceCache = Annotated[str | None, Opt("-T", "--source-cache", metavar="CACHE", help="Cache mode of what is read.")]
Objects = Annotated[
    list[str] | None, Opt("--object", metavar="DEF", help="An object: secret,id=ID,data=TEXT or file=PATH.")
]
ImageOpts = Annotated[bool, Opt("--image-opts", help="FILENAME is an option string: driver=...,file.filename=...")]
Quiet = Annotated[bool, Opt("-q", "--quiet", help="Print nothing but errors.")]
Progress = Annotated[bool, Opt("-p", "--progress", help="Show progress.")]
Share = Annotated[bool, Opt("-U", "--force-share", help="Open even if another process writes to the image.")]
Output = Annotated[str, Opt("--output", metavar="human|json", help="Form of the output.")]
TargetFormat = Annotated[str, Opt("-O", "--target-format", metavar="FMT", help="Format of the target.")]
Options = Annotated[list[str] | None, Opt("-o", "--options", metavar="OPTIONS", help="name=value,... or 'help'.")]
Backing = Annotated[str | None, Opt("-b", "--backing", metavar="FILE", help="Backing file; '' for none.")]
Unsafe = Annotated[bool, Opt("-u", "--backing-unsafe", help="Do not look at the backing file.")]
Rate = Annotated[str | None, Opt("-r", "--rate-limit", metavar="BYTES", help="Bytes per second.")]
InternalSnapshot = Annotated[str | None, Opt("-l", "--snapshot", metavar="SNAPSHOT", help="Internal snapshot to read.")]
Temporary = Annotated[bool, Opt("-s", "--snapshot", help="Writes go to a temporary overlay.")]
Aio = Annotated[str | None, Opt("-i", "--aio", metavar="threads", help="How I/O is done.")]
Files = Annotated[list[str] | None, Arg("FILENAME")]


def output_kind(text: str) -> bool:
    """True for JSON."""
    if text not in ("human", "json"):
        raise CommandError("--output must be used with human or json as argument.")
    return text == "json"


def one_file(files: list[str] | None) -> str:
    if not files or len(files) != 1:
        raise CommandError("Expecting one image file name", hint=True)
    return files[0]


def size_of(text: str, name: str, low: int = 0, high: int = (1 << 63) - 1) -> int:
    """The bytes a word stands for, between ``low`` and ``high``."""
    try:
        size = parse_size(text)
    except SizeTooLarge:
        size = -1
    except UsageError:
        raise CommandError(
            f"Invalid {name} specified. You may use k, M, G, T, P or E suffixes for\n"
            "qemu-img: kilobytes, megabytes, gigabytes, terabytes, petabytes and exabytes."
        ) from None
    if not low <= size <= high:
        raise CommandError(f"Invalid {name} specified. Must be between {low} and {high}.")
    return size


def count_of(text: str, name: str, high: int = 2147483647) -> int:
    """A number without a suffix, as C writes it."""
    try:
        number = int(text, 8 if text[:1] == "0" and text.isdigit() else 0)
    except ValueError:
        number = -1
    if not 0 <= number <= high:
        raise CommandError(f"Invalid {name} specified")
    return number


def check_cache(mode: str | None, default: str, what: str = "cache") -> str:
    if mode is None:
        return default
    if mode not in CACHE_MODES:
        raise CommandError(f"Invalid {what} option: {mode}")
    return mode


def warn_probed_raw(node: Node) -> None:
    """A guest could have written another format's header into an image that is about to be written as raw."""
    if node.driver.probed and node.format == "raw" and not node.read_only:
        name = node.file.filename if node.file else node.filename
        sys.stderr.write(
            f"WARNING: Image format was not specified for '{name}' and probing guessed raw.\n"
            "         Automatically detecting the format is dangerous for raw images, "
            "write operations on block 0 will be restricted.\n"
            "         Specify the 'raw' format explicitly to remove the restrictions.\n"
        )


def make_context(objects: list[str] | None = None, *, cache: str = "writeback", share: bool = False) -> OpenContext:
    """How to open, from the shared options."""
    if not objects:
        return OpenContext(cache=cache, force_share=share)
    from pyqemu.block.objects import parse_objects

    found = parse_objects(objects)
    return OpenContext(cache=cache, force_share=share, secrets=found.secrets, credentials=found.credentials)
