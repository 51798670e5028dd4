"""The options that several sub-commands share, declared once."""

from __future__ import annotations

from typing import Annotated

from pyqemu.block.errors import UsageError
from pyqemu.block.keyval import parse_keyval
from pyqemu.block.registry import OpenContext

from .declare import Arg, Opt
from .errors import CommandError

__all__ = [
    "CACHE_MODES",
    "BackingFormat",
    "Cache",
    "Files",
    "Format",
    "ImageOpts",
    "Objects",
    "Output",
    "Progress",
    "Quiet",
    "Share",
    "SourceCache",
    "check_cache",
    "make_context",
    "one_file",
    "output_kind",
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


def check_cache(mode: str | None, default: str, what: str = "cache") -> str:
    if mode is None:
        return default
    if mode not in CACHE_MODES:
        raise CommandError(f"Invalid {what} option: {mode}")
    return mode


def make_context(objects: list[str] | None = None, *, cache: str = "writeback", share: bool = False) -> OpenContext:
    """How to open, from the shared options."""
    secrets: dict[str, bytes] = {}
    for text in objects or []:
        values = parse_keyval(text, implied="qom-type")
        kind = values.get("qom-type")
        if kind != "secret":
            raise UsageError(f"object type '{kind}' is not supported")
        if "id" not in values:
            raise UsageError("Parameter 'id' is missing")
        secrets[values["id"]] = _secret(values)
    return OpenContext(cache=cache, force_share=share, secrets=secrets)


def _secret(values: dict[str, str]) -> bytes:
    unknown = set(values) - {"qom-type", "id", "data", "file", "format"}
    if unknown:
        raise UsageError(f"secret property '{sorted(unknown)[0]}' is not supported")
    if ("data" in values) == ("file" in values):
        raise UsageError("Exactly one of 'data' and 'file' must be provided")
    if "file" in values:
        try:
            with open(values["file"], "rb") as file:
                raw = file.read(1 << 20)
        except OSError as error:
            raise UsageError(f"Unable to read {values['file']}: {error.strerror}") from None
    else:
        raw = values["data"].encode()
    if values.get("format") == "base64":
        import base64

        return base64.b64decode(raw)
    return raw
