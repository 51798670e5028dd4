"""Creating an image: options, backing file, size; checked first, done after."""

from __future__ import annotations

from ..errors import BlockError, UsageError
from ..graph import backing_path, open_image, plain_path
from ..keyval import escape, parse_keyval
from ..options import Option, help_text, parse_options, render_options
from ..protocols.create import check_creatable
from ..registry import Format, OpenContext, find_format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["CreatePlan", "create_image", "format_help", "plan_create"]


class CreatePlan:
    """A checked request; ``description`` is QEMU's "Formatting ..." line, `run` does it."""

    def __init__(self, format: Format, filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
        self.format, self.filename, self.size, self.values, self.context = format, filename, size, values, context
        shown = values | {"size": size}
        rendered = render_options(format.all_options(), shown)
        self.description = f"Formatting '{filename}', fmt={format.name} {rendered}"

    def run(self) -> None:
        self.format.create(plain_path(self.filename), self.size, self.values, self.context)


def creatable_format(name: str) -> Format:
    try:
        return find_format(name)
    except UsageError as error:
        raise UsageError(str(error).replace("Unknown driver", "Unknown file format")) from None


def can_create(form: Format) -> bool:
    """Whether the format is more than read and written."""
    return type(form).create is not Format.create


def format_help(name: str) -> str:
    """The text of ``-o help``."""
    return help_text(creatable_format(name).all_options())


def plan_create(
    filename: str,
    format: str = "raw",
    size: int | None = None,
    options: list[str] | None = None,
    *,
    backing: str | None = None,
    backing_format: str | None = None,
    unsafe: bool = False,
    context: OpenContext | None = None,
) -> CreatePlan:
    """Check everything that can be checked before a file is touched; raises UsageError."""
    context = context or OpenContext()
    form = creatable_format(format)
    if not can_create(form):
        raise UsageError(f"Format driver '{format}' does not support image creation")
    check_creatable(filename, format)
    table: tuple[Option, ...] = form.all_options()
    given: dict[str, str] = {}
    for text in options or []:
        given |= parse_keyval(text)
    if backing is not None:
        given["backing_file"] = backing
    if backing_format is not None:
        given["backing_fmt"] = backing_format
    has_backing = any(option.name == "backing_file" for option in table)
    if "backing_file" in given and not has_backing:
        raise UsageError(f"Backing file not supported for file format '{format}'")
    if "backing_fmt" in given and not has_backing:
        raise UsageError(f"Backing format not supported for file format '{format}'")
    values = parse_options(table, given)
    if size is None:
        size = values.get("size")
    elif "size" in given:
        raise UsageError("The image size must be specified only once")
    base = values.get("backing_file")
    if base == "":
        raise UsageError("Expected backing file name, got empty string")
    if base is not None and base == filename:
        raise UsageError("Error: Trying to create an image with the same filename as the backing file")
    if base is not None and not unsafe:
        size = _check_backing(filename, base, values.get("backing_fmt"), size, context)
    if size is None:
        raise UsageError("Image creation needs a size parameter")
    values.pop("size", None)
    return CreatePlan(form, filename, size, values, context)


def _check_backing(filename: str, base: str, form: str | None, size: int | None, context: OpenContext) -> int | None:
    path = backing_path(filename, base)
    try:
        if form is not None:
            try:
                find_format(form)
            except UsageError:
                raise UsageError(f"Unknown driver '{form}'") from None
        # Only the size is asked for, so an encrypted base needs no key.
        below = OpenContext(cache=context.cache, secrets=context.secrets, metadata_only=True)
        with open_image(path, form, context=below) as node:
            if form is None:
                raise UsageError(f"Backing file specified without backing format\nDetected format of {node.format}.")
            return node.size if size is None else size
    except BlockError as error:
        if form is None and "without backing format" in str(error):
            raise
        raise UsageError(f"{error}\nCould not open backing image.") from None


def create_image(filename: str, format: str, size: int | None = None, **values: Any) -> None:
    """Make an image; option values as keyword arguments (``cluster_size=65536``)."""
    backing, backing_format = values.pop("backing_file", None), values.pop("backing_fmt", None)
    texts = []
    for name, value in values.items():
        text = ("on" if value else "off") if isinstance(value, bool) else str(value)
        texts.append(f"{name.replace('__', '.')}={escape(text)}")
    plan_create(filename, format, size, texts, backing=backing, backing_format=backing_format).run()
