"""convert and dd: sources to a new or existing target."""

from __future__ import annotations

from ..errors import BlockError, UnsupportedError, UsageError
from ..graph import open_named, open_spec, spec_of
from ..keyval import nest, parse_keyval
from ..named import NamedTuple
from ..node import Node
from ..registry import OpenContext, format_names
from .copy import CopyOptions, copy_images
from .create import creatable_format, plan_create

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .copy import Progress

__all__ = ["ConvertRequest", "DdRequest", "check_snapshot_param", "convert", "dd", "select_snapshot"]


class ConvertRequest(NamedTuple):
    """One ``convert``; names follow the command's options."""

    sources: list[str]
    target: str
    source_format: str | None = None
    target_format: str = "raw"
    options: tuple[str, ...] = ()
    copy: CopyOptions = CopyOptions()
    backing: str | None = None
    backing_format: str | None = None
    no_create: bool = False
    target_is_zero: bool = False
    snapshot: str | None = None
    bitmaps: bool = False
    skip_broken_bitmaps: bool = False
    #: Told of what is left out.
    warn: Callable[[str], None] | None = None
    image_opts: bool = False
    target_image_opts: bool = False
    source_context: OpenContext = OpenContext()
    target_cache: str = "unsafe"


def check_snapshot_param(param: str) -> None:
    """Refuse what looks like ``snapshot.id=...,snapshot.name=...`` and is not."""
    if param.startswith("snapshot."):
        for name in parse_keyval(param):
            if name not in ("snapshot.id", "snapshot.name"):
                raise UsageError(f"Invalid parameter '{name}'\nqemu-img: Failed in parsing snapshot param '{param}'")


def select_snapshot(node: Node, param: str) -> None:
    """Show an internal snapshot: ``param`` is an id, a name, or ``snapshot.id=..,snapshot.name=..``."""
    load = getattr(node.driver, "load_snapshot", None)
    if load is None:
        raise UnsupportedError(
            f"Failed to load snapshot: Block format '{node.format}' used by device '' does not support temporarily "
            "loading internal snapshots"
        )
    key = param
    if param.startswith("snapshot."):
        given = parse_keyval(param)
        ident, name = given.get("snapshot.id"), given.get("snapshot.name")
        for one in node.driver.snapshots():
            if (ident is None or one.id == ident) and (name is None or one.name == name):
                key = one.id
    try:
        load(key)
    except UsageError as error:
        raise UsageError("Failed to load snapshot: Can't find snapshot") from error


def convert(request: ConvertRequest, progress: Progress | None = None) -> None:
    """Do it.  Raises a BlockError; a target that was made stays."""
    sources: list[Node] = []
    target: Node | None = None
    try:
        for name in request.sources:
            source = open_named(
                name, request.source_format, image_opts=request.image_opts, context=request.source_context
            )
            sources.append(source)  # one by one: what was opened is closed if the next cannot be
        if request.snapshot is not None:
            if len(sources) > 1:
                raise UsageError("No support for concatenating multiple snapshot")
            select_snapshot(sources[0], request.snapshot)
        if request.bitmaps and len(sources) > 1:
            raise UsageError("Copying bitmaps only possible with single source")
        if request.bitmaps:
            _check_bitmaps(sources[0], skip_broken=request.skip_broken_bitmaps)
        total = sum(source.size for source in sources)
        request = _with_backing(request)
        zero = _prepare_target(request, sources, total)
        target = _open_target(request)
        over_backing = request.backing is not None
        options = request.copy._replace(
            only_top_layer=over_backing,
            target_is_zero=(zero and target.driver.has_zero_init and not over_backing) or request.target_is_zero,
        )
        copy_images(sources, target, options, progress)
        if request.bitmaps:
            copy_bitmaps(sources[0], target, skip_broken=request.skip_broken_bitmaps, warn=request.warn)
        target.flush()
    finally:
        try:
            if target is not None:
                target.close()
        finally:
            for source in sources:
                source.close()


def _given(request: ConvertRequest) -> dict[str, str]:
    """The target's options as they were written."""
    given: dict[str, str] = {}
    for text in request.options:
        given |= parse_keyval(text)
    return given


def _with_backing(request: ConvertRequest) -> ConvertRequest:
    """The backing file may be named by an option of the target too."""
    if request.no_create or request.backing is not None:
        return request
    return request._replace(backing=_given(request).get("backing_file"))


def _prepare_target(request: ConvertRequest, sources: list[Node], total: int) -> bool:
    """Create the target unless that is not wanted; whether it is new."""
    if request.no_create:
        return False
    form = creatable_format(request.target_format)
    if request.copy.compress and request.target_format == "raw":
        raise UsageError("Compression not supported for this file format")
    given = _given(request)
    if request.backing is not None:
        if len(sources) > 1:
            raise UsageError(
                "Having a backing file for the target makes no sense when concatenating multiple input images"
            )
        if "backing_fmt" not in given and request.backing_format is None:
            raise UsageError("Use of backing file requires explicit backing format")
    if request.copy.compress and given.get("preallocation", "off") != "off":
        raise UsageError("Compression and preallocation not supported at the same time")
    if request.bitmaps and not any(o.name == "compat" for o in form.options):
        raise UsageError(f"Format driver '{form.name}' does not support bitmaps")
    if "size" in given:
        total = max(total, 0)
    plan_create(
        request.target,
        request.target_format,
        total,
        list(request.options),
        backing=request.backing,
        backing_format=request.backing_format,
        unsafe=True,  # opening the target shows what its backing file is
        context=OpenContext(cache=request.target_cache, secrets=request.source_context.secrets),
    ).run()
    return True


def _open_target(request: ConvertRequest) -> Node:
    context = OpenContext(read_only=False, cache=request.target_cache, secrets=request.source_context.secrets)
    if request.target_image_opts:
        return open_named(request.target, None, image_opts=True, context=context, read_only=False)
    keys = {name: value for name, value in _given(request).items() if name.endswith("key-secret")}
    if not keys:
        return open_named(request.target, request.target_format, image_opts=False, context=context, read_only=False)
    # An encrypted target is opened with the keys it was made with.
    spec = {"driver": request.target_format, "file": spec_of(request.target)} | nest(keys)
    return open_spec(spec, context, name=request.target)


def _check_bitmaps(source: Node, *, skip_broken: bool) -> None:
    """Before anything is made: whether there are bitmaps, and none that cannot be copied."""
    from ..formats.qcow2.bitmaps import IN_USE

    driver: Any = source.driver
    if not hasattr(driver, "bitmap_list"):
        raise UnsupportedError("Source lacks bitmap support")
    for one in () if skip_broken else driver.bitmap_list():
        if one.flags & IN_USE:
            raise UsageError(
                f"Cannot copy inconsistent bitmap '{one.name}'\n"
                "Try --skip-broken-bitmaps, or use 'qemu-img bitmap --remove' to delete it"
            )


def copy_bitmaps(
    source: Node, target: Node, *, skip_broken: bool = False, warn: Callable[[str], None] | None = None
) -> None:
    """Copy persistent bitmaps, bits and all; ``skip_broken``: those that are inconsistent only earn a warning."""
    from ..formats.qcow2.bitmaps import AUTO, IN_USE

    _check_bitmaps(source, skip_broken=skip_broken)
    listed: Any = getattr(source.driver, "bitmap_list", None)
    drain: Any = target.driver
    if not hasattr(drain, "bitmap_add"):
        raise UnsupportedError(f"Format driver '{target.format}' does not support bitmaps")
    target.flush()
    for one in listed():
        if one.flags & IN_USE:
            if warn:
                warn(f"Skipping inconsistent bitmap '{one.name}'")
            continue
        drain.bitmap_add(one.name, one.granularity)
        drain.bitmap_merge(one.name, source.driver.bitmap_ranges(one.name))  # type: ignore[attr-defined]
        if not one.flags & AUTO:
            drain.bitmap_set_enabled(one.name, False)


class DdRequest(NamedTuple):
    """One ``dd``: numbers of blocks of ``block_size`` bytes."""

    source: str
    target: str
    source_format: str | None = None
    target_format: str = "raw"
    block_size: int = 512
    blocks: int | None = None
    skip: int = 0
    image_opts: bool = False
    context: OpenContext = OpenContext()
    #: Told if there is nothing to copy.
    warn: Callable[[str], None] | None = None


def dd(request: DdRequest) -> None:
    """Copy blocks to a new image that is as large as what is copied."""
    with open_named(
        request.source, request.source_format, image_opts=request.image_opts, context=request.context
    ) as source:
        size = source.size
        if request.blocks is not None:
            size = min(size, request.blocks * request.block_size)  # the count includes what is skipped
        start = request.skip * request.block_size
        length = max(0, size - start)
        if request.target_format not in format_names():
            raise UsageError("Unknown file format")
        plan = plan_create(request.target, request.target_format, length)
        try:
            plan.run()
        except BlockError as error:
            error.args = (f"{request.target}: error while creating output image: {error}",)
            raise
        if start > size and request.warn:
            request.warn(f"{request.source}: cannot skip to specified offset")
        with open_named(
            request.target, request.target_format, image_opts=False, context=OpenContext(), read_only=False
        ) as target:
            step = max(request.block_size, 1 << 20)
            for position in range(0, length, step):
                data = source.read(start + position, min(step, length - position))
                target.write(position, data)
            target.flush()
