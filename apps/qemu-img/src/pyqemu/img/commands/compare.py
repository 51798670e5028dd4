"""compare."""

from __future__ import annotations

from pyqemu.block.errors import BlockError
from pyqemu.block.graph import open_named
from pyqemu.block.ops.compare import StatusError, compare_images

from ..declare import Annotated, Opt
from ..errors import CommandError
from ..progress import ProgressBar
from ..types import Files, ImageOpts, Objects, Progress, Quiet, Share, SourceCache, check_cache, make_context

__all__ = ["compare"]


def compare(
    files: Files = None,
    format: Annotated[str | None, Opt("-f", "--a-format", metavar="FMT", help="Format of the first image.")] = None,
    second_format: Annotated[str | None, Opt("-F", "--b-format", metavar="FMT", help="Format of the second.")] = None,
    source_cache: SourceCache = None,
    strict: Annotated[bool, Opt("-s", "--strict", help="Sizes and allocation must be equal as well.")] = False,
    progress: Progress = False,
    quiet: Quiet = False,
    share: Share = False,
    image_opts: ImageOpts = False,
    objects: Objects = None,
) -> int:
    """Compare two images; exit code 0 equal, 1 different, 2 cannot open, 3 or 4 cannot read."""
    if not files or len(files) != 2:
        raise CommandError("Expecting two image file names", hint=True)
    context = make_context(objects, cache=check_cache(source_cache, "writeback", "source cache"), share=share)
    say = (lambda text: None) if quiet else print
    try:
        with (
            open_named(files[0], format, image_opts=image_opts, context=context) as one,
            open_named(files[1], second_format, image_opts=image_opts, context=context) as other,
        ):
            bar = ProgressBar(progress and not quiet)
            try:
                result = compare_images(
                    one, other, strict=strict, progress=bar, sizes_differ=lambda: say("Warning: Image size mismatch!")
                )
            except StatusError as error:
                raise CommandError(str(error), 3) from None
            except BlockError as error:
                raise CommandError(str(error), 4) from None
    except BlockError as error:
        raise CommandError(str(error), 2) from None
    code = 1
    if strict and result.sizes_differ:
        say("Strict mode: Image size mismatch!")
    elif result.status_at is not None:
        say(f"Strict mode: Offset {result.status_at} block status mismatch!")
    else:
        if result.mismatch is not None:
            say(f"Content mismatch at offset {result.mismatch}!")
        else:
            say("Images are identical.")
            code = 0
    bar.finish(complete=False)
    return code
