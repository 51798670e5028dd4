"""convert and dd."""

from __future__ import annotations

import sys

from pyqemu.block.errors import UsageError
from pyqemu.block.ops.convert import ConvertRequest, DdRequest
from pyqemu.block.ops.convert import convert as convert_images
from pyqemu.block.ops.convert import dd as dd_image
from pyqemu.block.ops.copy import CopyOptions
from pyqemu.block.units import parse_size

from ..declare import Annotated, Arg, Opt
from ..errors import CommandError
from ..progress import ProgressBar
from ..types import (
    BackingFormat,
    Format,
    ImageOpts,
    InternalSnapshot,
    Objects,
    Progress,
    Quiet,
    Rate,
    Share,
    SourceCache,
    TargetFormat,
    check_cache,
    make_context,
    size_of,
)
from .create import check_lists, options_help, wants_help

__all__ = ["convert", "dd"]


def _sparse(text: str | None) -> int:
    if text is None:
        return 4096
    try:
        value = parse_size(text)
    except UsageError:
        value = -1
    if value < 0 or value % 512 or value > 16 << 20:
        raise CommandError(
            "Invalid buffer size for sparse output specified. Valid sizes are multiples of 512 up to 16777216. "
            "Select 0 to disable sparse detection (fully allocates output)."
        )
    return value


def _workers(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 16:
        raise CommandError("Invalid number of coroutines. Allowed number of coroutines is between 1 and 16")
    return int(text)


def _warn(text: str) -> None:
    sys.stderr.write(f"qemu-img: warning: {text}\n")


def convert(
    files: Annotated[list[str] | None, Arg("FILENAME... OUTPUT")] = None,
    format: Annotated[str | None, Opt("-f", "--source-format", metavar="FMT", help="Format of the sources.")] = None,
    target_format: TargetFormat = "raw",
    options: Annotated[
        list[str] | None, Opt("-o", "--target-format-options", metavar="OPTIONS", help="Options of the target.")
    ] = None,
    compress: Annotated[bool, Opt("-c", "--compress", help="Compress the target's data.")] = False,
    progress: Progress = False,
    quiet: Quiet = False,
    no_create: Annotated[bool, Opt("-n", "--no-create", help="The target exists already.")] = False,
    cache: Annotated[
        str | None, Opt("-t", "--target-cache", metavar="CACHE", help="Cache mode of the target (default: unsafe).")
    ] = None,
    source_cache: SourceCache = None,
    out_of_order: Annotated[bool, Opt("-W", "--oob-writes", help="Allow writing out of order.")] = False,
    offload: Annotated[bool, Opt("-C", "--copy-range-offloading", help="Let the kernel copy.")] = False,
    parallel: Annotated[str, Opt("-m", "--parallel", metavar="N", help="Requests at a time, 1 to 16.")] = "8",
    rate: Rate = None,
    sparse: Annotated[
        str | None, Opt("-S", "--sparse-size", metavar="SIZE", help="Shortest run of zeros left out (0: none).")
    ] = None,
    snapshot: InternalSnapshot = None,
    backing: Annotated[
        str | None, Opt("-b", "-B", "--backing", metavar="FILE", help="Backing file of the target.")
    ] = None,
    backing_format: BackingFormat = None,
    bitmaps: Annotated[bool, Opt("--bitmaps", help="Copy persistent bitmaps.")] = False,
    skip_broken: Annotated[bool, Opt("--skip-broken-bitmaps", help="Leave out inconsistent bitmaps.")] = False,
    salvage: Annotated[bool, Opt("--salvage", help="Zeros for what cannot be read.")] = False,
    target_is_zero: Annotated[bool, Opt("--target-is-zero", help="The existing target reads as zeros.")] = False,
    share: Share = False,
    image_opts: ImageOpts = False,
    target_image_opts: Annotated[bool, Opt("--target-image-opts", help="OUTPUT is an option string.")] = False,
    objects: Objects = None,
) -> None:
    """Convert images (joined, if several) to another format or another file."""
    names = files or []
    check_lists(options)
    if wants_help(options):
        print(options_help(target_format, bool(names)))
        return
    if len(names) < 2:
        raise CommandError("Must specify image file name")
    if no_create and options:
        raise CommandError("-o has no effect when skipping image creation")
    if offload and compress:
        raise CommandError("Cannot enable copy offloading when -c is used")
    if offload and sparse is not None:
        raise CommandError("Cannot enable copy offloading when -S is used")
    if offload and salvage:
        raise CommandError("Cannot use copy offloading in salvaging mode")
    if target_is_zero and not no_create:
        raise CommandError("--target-is-zero requires use of -n flag")
    if target_image_opts and not no_create:
        raise CommandError("--target-image-opts requires use of -n flag")
    if skip_broken and not bitmaps:
        raise CommandError("Use of --skip-broken-bitmaps requires --bitmaps")
    request = ConvertRequest(
        sources=names[:-1],
        target=names[-1],
        source_format=format,
        target_format=target_format,
        options=tuple(options or ()),
        copy=CopyOptions(
            sparse=_sparse(sparse),
            compress=compress,
            workers=_workers(parallel),
            out_of_order=out_of_order,
            offload=offload,
            salvage=salvage,
            warn=None if quiet else _warn,
            rate=size_of(rate, "rate limit") if rate else 0,
        ),
        backing=backing,
        backing_format=backing_format,
        no_create=no_create,
        target_is_zero=target_is_zero,
        snapshot=snapshot,
        bitmaps=bitmaps,
        skip_broken_bitmaps=skip_broken,
        warn=lambda text: print(f"qemu-img: warning: {text}", file=sys.stderr),
        image_opts=image_opts,
        target_image_opts=target_image_opts,
        source_context=make_context(objects, cache=check_cache(source_cache, "writeback", "source cache"), share=share),
        target_cache=check_cache(cache, "unsafe"),
    )
    bar = ProgressBar(progress and not quiet)
    convert_images(request, bar)
    bar.finish()


def dd(
    operands: Annotated[list[str] | None, Arg("bs=N count=N skip=N if=FILE of=FILE")] = None,
    format: Format = None,
    target_format: TargetFormat = "raw",
    share: Share = False,
    image_opts: ImageOpts = False,
    objects: Objects = None,
) -> None:
    """Copy blocks of an image to a new one."""
    values: dict[str, str] = {}
    for text in operands or []:
        name, equals, value = text.partition("=")
        if not equals or name not in ("bs", "count", "skip", "if", "of"):
            raise CommandError(f"unrecognized operand {name}")
        values[name] = value
    if "if" not in values or "of" not in values:
        raise CommandError("Must specify both input and output files")
    numbers = {}
    for name, low, high in (("bs", 1, (1 << 31) - 1), ("count", 0, (1 << 63) - 1), ("skip", 0, (1 << 63) - 1)):
        if name in values:
            numbers[name] = size_of(values[name], name, low, high)
    dd_image(
        DdRequest(
            values["if"],
            values["of"],
            format,
            target_format,
            numbers.get("bs", 512),
            numbers.get("count"),
            numbers.get("skip", 0),
            image_opts,
            make_context(objects, share=share),
            lambda text: print(f"qemu-img: {text}", file=sys.stderr),
        )
    )
