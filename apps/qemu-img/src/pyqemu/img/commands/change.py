"""amend, commit, rebase, resize and snapshot."""

from __future__ import annotations

from pyqemu.block.errors import BlockError, IoError, UsageError, error_number, reason
from pyqemu.block.graph import open_named
from pyqemu.block.keyval import parse_keyval
from pyqemu.block.ops.create import creatable_format
from pyqemu.block.options import help_text, parse_options
from pyqemu.block.registry import ABSENT, FILTERS, PROTOCOLS, find_format
from pyqemu.block.units import parse_size

from ..declare import Annotated, Arg, Opt
from ..errors import CommandError
from ..progress import ProgressBar
from ..render import snapshot_table
from ..types import (
    Backing,
    BackingFormat,
    Cache,
    Files,
    Format,
    ImageOpts,
    Objects,
    Options,
    Progress,
    Quiet,
    Rate,
    Share,
    SourceCache,
    Unsafe,
    check_cache,
    make_context,
    one_file,
    size_of,
    warn_probed_raw,
)
from .create import check_lists, wants_help

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["amend", "commit", "rebase", "resize", "snapshot"]


def amend(
    files: Files = None,
    format: Format = None,
    options: Options = None,
    cache: Cache = None,
    progress: Progress = False,
    quiet: Quiet = False,
    force: Annotated[bool, Opt("--force", help="Allow changes that may lose access to data.")] = False,
    image_opts: ImageOpts = False,
    objects: Objects = None,
) -> None:
    """Change options of an existing image."""
    if not options:
        raise CommandError("Must specify options (-o)", hint=True)
    check_lists(options)
    help_wanted = wants_help(options)
    if help_wanted and format:
        _amend_help(format)
        return
    if not files or len(files) != 1:
        raise CommandError("Expecting one image file name")
    context = make_context(objects, cache=check_cache(cache, "writeback"))._replace(no_backing=True, resize=True)
    with open_named(files[0], format, image_opts=image_opts, context=context, read_only=False) as node:
        warn_probed_raw(node)
        if help_wanted:
            _amend_help(node.format)
            return
        form = creatable_format(node.format)
        if not form.amend_options:
            raise CommandError(f"Format driver '{node.format}' does not support option amendment")
        given: dict[str, str] = {}
        for text in options:
            given |= parse_keyval(text)
        bar = ProgressBar(progress and not quiet)
        driver: Any = node.driver
        driver.amend(_amend_values(form, given), secrets=context.secrets, force=force)
        bar.finish()


def _amend_help(format: str) -> None:
    form = creatable_format(format)
    if not form.amend_options:
        raise CommandError(f"Format driver '{format}' does not support option amendment")
    print(help_text(form.amend_options).replace("Supported options:", f"Amend options for '{format}':"))


def _amend_values(form: Any, given: dict[str, str]) -> dict[str, Any]:
    try:
        values: dict[str, Any] = parse_options(form.amend_options, given)
    except UsageError as error:
        if any(str(error) == f"Invalid parameter '{option.name}'" for option in form.options):
            error.args = (f"{error}\nThis option is only supported for image creation",)
        raise
    return values


def commit(
    files: Files = None,
    format: Format = None,
    base: Annotated[
        str | None, Opt("-b", "--base", metavar="FILE", help="Commit down to this image (implies -d).")
    ] = None,
    drop: Annotated[bool, Opt("-d", "--keep", help="Do not empty the image afterwards.")] = False,
    rate: Rate = None,
    cache: Cache = None,
    progress: Progress = False,
    quiet: Quiet = False,
    image_opts: ImageOpts = False,
    objects: Objects = None,
) -> None:
    """Write an image's changes into its backing file."""
    from pyqemu.block.ops.rebase import commit as commit_image
    from pyqemu.block.ops.rebase import find_base

    speed = size_of(rate, "rate limit") if rate else 0
    context = make_context(objects, cache=check_cache(cache, "writeback"))
    with open_named(one_file(files), format, image_opts=image_opts, context=context, read_only=False) as node:
        warn_probed_raw(node)
        below = find_base(node, base) if base else None
        bar = ProgressBar(progress and not quiet)
        try:
            commit_image(node, below, drop=drop or base is not None, rate=speed, progress=bar)
        except IoError as error:
            raise CommandError(f"Block job failed: {reason(error)}") from None
    bar.finish()
    if not quiet:
        print("Image committed.")


def rebase(
    files: Files = None,
    format: Format = None,
    backing: Backing = None,
    backing_format: BackingFormat = None,
    unsafe: Unsafe = False,
    cache: Cache = None,
    source_cache: SourceCache = None,
    progress: Progress = False,
    quiet: Quiet = False,
    share: Share = False,
    image_opts: ImageOpts = False,
    objects: Objects = None,
) -> None:
    """Change the backing file of an image."""
    from pyqemu.block.ops.rebase import rebase as rebase_image

    name = one_file(files)
    if backing is None and not unsafe:
        raise CommandError("Must specify backing file (-b) or use unsafe mode (-u)", hint=True)
    context = make_context(objects, cache=check_cache(cache, "writeback"), share=share)
    source = context._replace(cache=check_cache(source_cache, "writeback", "source cache"))
    how = context._replace(no_backing=unsafe, force_share=False)  # (-U is for what is read)
    if backing_format is not None and backing_format not in (*PROTOCOLS, *FILTERS, *ABSENT):
        try:
            find_format(backing_format)
        except BlockError:
            raise CommandError(f"Invalid format name: '{backing_format}'") from None
    with open_named(name, format, image_opts=image_opts, context=how, read_only=False) as node:
        warn_probed_raw(node)
        bar = ProgressBar(progress and not quiet)
        rebase_image(node, backing or "", backing_format, unsafe=unsafe, context=source, progress=bar)
    bar.finish()


def resize(
    files: Annotated[list[str] | None, Arg("FILENAME [+|-]SIZE")] = None,
    format: Format = None,
    preallocation: Annotated[
        str, Opt("--preallocation", metavar="MODE", help="off, metadata, falloc or full.")
    ] = "off",
    shrink: Annotated[bool, Opt("--shrink", help="Allow losing data beyond the new end.")] = False,
    quiet: Quiet = False,
    image_opts: ImageOpts = False,
    objects: Objects = None,
) -> None:
    """Change the virtual size of an image."""
    if not files or len(files) < 2:
        raise CommandError("Not enough arguments", hint=True)
    if len(files) > 2:
        raise CommandError("Expecting image file name and size", hint=True)
    name, text = files
    if preallocation not in ("off", "metadata", "falloc", "full"):
        raise CommandError(f"Invalid preallocation mode '{preallocation}'")
    sign = {"+": 1, "-": -1}.get(text[:1], 0)
    try:
        size = parse_size(text[1:] if sign else text)
    except UsageError:
        raise CommandError(
            "Parameter 'size' expects a non-negative number below 2^64\n"
            "Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-\n"
            "and exabytes, respectively."
        ) from None
    context = make_context(objects)._replace(resize=True)
    with open_named(name, format, image_opts=image_opts, context=context, read_only=False) as node:
        warn_probed_raw(node)
        new = node.size + sign * size if sign else size
        if new <= 0:
            raise CommandError("New image size must be positive")
        if new <= node.size and preallocation != "off":
            raise CommandError("Preallocation can only be used for growing images")
        if new < node.size and not shrink:
            raise CommandError(
                "Use the --shrink option to perform a shrink operation.\n"
                "qemu-img: warning: Shrinking an image will delete all data beyond the shrunken image's end. "
                "Before performing such an operation, make sure there is no important data there."
            )
        node.truncate(new, preallocation)
        node.flush()
    if not quiet:
        print("Image resized.")


#: What is said of formats without snapshots.
_NO_SNAPSHOTS = {
    "create": "-95 (Operation not supported)",
    "apply": "Block driver does not support snapshots",
    "delete": "snapshot not found",
}


def snapshot(
    files: Files = None,
    format: Format = None,
    list_all: Annotated[bool, Opt("-l", "--list", help="List snapshots.")] = False,
    apply: Annotated[str | None, Opt("-a", "--apply", metavar="SNAPSHOT", help="Go back to a snapshot.")] = None,
    create: Annotated[str | None, Opt("-c", "--create", metavar="SNAPSHOT", help="Take a snapshot.")] = None,
    delete: Annotated[str | None, Opt("-d", "--delete", metavar="SNAPSHOT", help="Delete a snapshot.")] = None,
    quiet: Quiet = False,
    share: Share = False,
    image_opts: ImageOpts = False,
    objects: Objects = None,
) -> None:
    """List, take, apply or delete internal snapshots."""
    actions = [
        (verb, name) for verb, name in (("create", create), ("apply", apply), ("delete", delete)) if name is not None
    ]
    if len(actions) + list_all > 1:
        raise CommandError("Cannot mix '-l', '-a', '-c', '-d'", hint=True)
    name = one_file(files)
    context = make_context(objects, share=share)._replace(no_backing=not actions)
    with open_named(name, format, image_opts=image_opts, context=context, read_only=not actions) as node:
        warn_probed_raw(node)
        if not actions:
            known = node.driver.snapshots() if list_all else []
            if known:
                print("Snapshot list:\n" + snapshot_table(known))
            return
        verb, key = actions[0]
        method = getattr(node.driver, f"snapshot_{verb}", None)
        if method is None:
            why = _NO_SNAPSHOTS[verb]
            raise CommandError(f"Could not {verb} snapshot '{key}': {why}")
        try:
            if verb == "delete":
                method(key, by_name=True)
            else:
                method(key)
            node.flush()
        except UsageError:
            why = "snapshot not found" if verb == "delete" else "Failed to load snapshot: No such file or directory"
            raise CommandError(f"Could not {verb} snapshot '{key}': {why}") from None
        except BlockError as error:
            why = f"{-error_number(error)} ({reason(error)})" if verb == "create" else str(error)
            raise CommandError(f"Could not {verb} snapshot '{key}': {why}") from None
