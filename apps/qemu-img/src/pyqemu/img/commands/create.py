"""create and measure."""

from __future__ import annotations

from pyqemu.block.errors import BlockError, UsageError
from pyqemu.block.graph import open_named
from pyqemu.block.ops.convert import check_snapshot_param, select_snapshot
from pyqemu.block.ops.create import can_create, creatable_format, format_help, plan_create
from pyqemu.block.options import FILE_OPTIONS, help_text

from ..declare import Annotated, Arg, Opt
from ..errors import CommandError
from ..render import to_json
from ..types import (
    Backing,
    BackingFormat,
    Files,
    Format,
    ImageOpts,
    InternalSnapshot,
    Objects,
    Options,
    Output,
    Quiet,
    Share,
    TargetFormat,
    Unsafe,
    make_context,
    output_kind,
    size_of,
)

__all__ = ["create", "measure"]


def check_lists(options: list[str] | None) -> None:
    """Lists are joined by commas; one that starts or ends with a comma would swallow its neighbour."""
    for text in options or []:
        if not text or text.startswith(",") or (len(text) - len(text.rstrip(","))) % 2:
            raise CommandError(f"Invalid option list: {text}")


def wants_help(options: list[str] | None) -> bool:
    return any(piece in ("help", "?") for text in options or [] for piece in text.replace(",,", "\0").split(","))


def options_help(format: str, with_protocol: bool) -> str:
    """Without a file name it is not known which protocol's options apply."""
    form = creatable_format(format)
    if not can_create(form):
        raise CommandError(f"Format driver '{format}' does not support image creation")
    if with_protocol:
        return format_help(format)
    own = tuple(option for option in form.options if option not in FILE_OPTIONS or option.name == "size")
    text = help_text(own).replace("Supported options:", f"Supported {form.name} options:")
    return f"{text}\n\nThe protocol level may support further options.\nSpecify the target filename to include those options."


def create(
    files: Annotated[list[str] | None, Arg("FILENAME [SIZE]")] = None,
    format: Format = None,
    backing: Backing = None,
    backing_format: BackingFormat = None,
    unsafe: Unsafe = False,
    options: Options = None,
    quiet: Quiet = False,
    objects: Objects = None,
) -> None:
    """Make a new image."""
    check_lists(options)
    if wants_help(options):
        print(options_help(format or "raw", bool(files)))
        return
    if not files:
        raise CommandError("Expecting image file name", hint=True)
    if len(files) > 2:
        raise CommandError(f"Unexpected argument: {files[2]}", hint=True)
    size = None
    if len(files) == 2:
        size = size_of(files[1], "image size")
    try:
        plan = plan_create(
            files[0],
            format or "raw",
            size,
            options,
            backing=backing,
            backing_format=backing_format,
            unsafe=unsafe,
            context=make_context(objects),
        )
        if not quiet:
            print(plan.description, flush=True)
        plan.run()
    except BlockError as error:
        error.args = (f"{files[0]}: {error}",)
        raise


def measure(
    files: Files = None,
    target_format: TargetFormat = "raw",
    options: Options = None,
    size: Annotated[str | None, Opt("-s", "--size", metavar="SIZE", help="Virtual size of a new image.")] = None,
    format: Format = None,
    snapshot: InternalSnapshot = None,
    output: Output = "human",
    image_opts: ImageOpts = False,
    share: Share = False,
    objects: Objects = None,
) -> None:
    """Tell how large an image file would become."""
    from pyqemu.block.keyval import parse_keyval
    from pyqemu.block.options import parse_options

    as_json = output_kind(output)
    check_lists(options)
    if snapshot is not None:
        check_snapshot_param(snapshot)
    given_size = None if size is None else size_of(size, "image size")
    if files and len(files) > 1:
        raise CommandError("At most one filename argument is allowed.")
    if not files and (image_opts or format or snapshot is not None):
        raise CommandError("--image-opts, -f, and -l require a filename argument.")
    if size is not None and files:
        raise CommandError("--size N cannot be used together with a filename.")
    if size is None and not files:
        raise CommandError("Either --size N or one filename must be specified.")
    form = creatable_format(target_format)
    if not can_create(form):
        raise CommandError(f"Format driver '{target_format}' does not support image creation")
    given: dict[str, str] = {}
    for text in options or []:
        given |= parse_keyval(text)
    try:
        values = parse_options(form.all_options(), given)
    except UsageError as error:
        raise CommandError(f"{error}\nqemu-img: Invalid options for file format '{target_format}'") from None
    if files:
        with open_named(files[0], format, image_opts=image_opts, context=make_context(objects, share=share)) as source:
            if snapshot is not None:
                select_snapshot(source, snapshot)
            result = form.measure(source.size, source, values)
    else:
        result = form.measure(given_size or 0, None, values)
    if as_json:
        print(to_json(result))
    else:
        print(f"required size: {result['required']}\nfully allocated size: {result['fully-allocated']}")
        if "bitmaps" in result:
            print(f"bitmaps size: {result['bitmaps']}")
