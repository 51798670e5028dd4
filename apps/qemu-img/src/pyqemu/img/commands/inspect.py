"""info, check and map."""

from __future__ import annotations

import sys

from pyqemu.block.check import CheckError
from pyqemu.block.errors import BlockError, UnsupportedError
from pyqemu.block.graph import open_named

from ..declare import Annotated, Opt
from ..errors import CommandError
from ..render import check_json, check_text, info_text, to_json
from ..types import (
    Files,
    Format,
    ImageOpts,
    Objects,
    Output,
    Quiet,
    Share,
    SourceCache,
    check_cache,
    make_context,
    one_file,
    output_kind,
    size_of,
    warn_probed_raw,
)

__all__ = ["check", "info", "map"]


def info(
    files: Files = None,
    format: Format = None,
    output: Output = "human",
    backing_chain: Annotated[bool, Opt("--backing-chain", help="Show the backing files as well.")] = False,
    share: Share = False,
    image_opts: ImageOpts = False,
    objects: Objects = None,
) -> None:
    """Show what an image is: format, sizes, snapshots, backing file."""
    from pyqemu.block.ops.info import backing_chain_info

    as_json = output_kind(output)
    name = one_file(files)
    context = make_context(objects, share=share)
    if image_opts and format is not None:
        raise CommandError("--image-opts and --format are mutually exclusive")
    try:
        found = backing_chain_info(name, format, image_opts=image_opts, chain=backing_chain, context=context)
    except BlockError as error:
        if "creates an infinite loop" not in str(error):
            error.args = (f"Could not open '{name}': {error}",)
        raise
    if as_json:
        shown = [one.to_json() for one in found]
        print(to_json(shown if backing_chain else shown[0]))
    else:
        print("\n\n".join(info_text(one) for one in found))


def check(
    files: Files = None,
    format: Format = None,
    repair: Annotated[str | None, Opt("-r", "--repair", metavar="leaks|all", help="Mend what is found.")] = None,
    output: Output = "human",
    source_cache: SourceCache = None,
    quiet: Quiet = False,
    share: Share = False,
    image_opts: ImageOpts = False,
    objects: Objects = None,
) -> int:
    """Check an image for consistency; exit code 0 fine, 1 failed, 2 corrupt, 3 leaks, 63 not supported."""
    as_json = output_kind(output)
    if repair not in (None, "leaks", "all"):
        raise CommandError(f"Unknown option value for -r (expecting 'leaks' or 'all'): {repair}", hint=True)
    name = one_file(files)
    context = make_context(objects, cache=check_cache(source_cache, "writeback", "source cache"), share=share)
    context = context._replace(checking=True)
    with open_named(name, format, image_opts=image_opts, context=context, read_only=not repair) as node:
        if repair:
            warn_probed_raw(node)
        try:
            result = node.driver.check(repair or "")
        except UnsupportedError as error:
            raise CommandError(str(error), 63) from None
        except CheckError as error:
            sys.stderr.write("".join(f"{line}\n" for line in error.result.messages))
            sys.stderr.write("".join(f"qemu-img: {line}\n" for line in error.result.reported))
            raise CommandError(f"Check failed: {error}") from None
        # (what is found is told whether quiet or not, as by the real tool)
        sys.stderr.write("".join(f"{line}\n" for line in result.messages))
        fixed = result.leaks_fixed, result.corruptions_fixed
        if any(fixed):
            if not as_json and not quiet:
                print(
                    "The following inconsistencies were found and repaired:\n\n"
                    f"    {fixed[0]} leaked clusters\n    {fixed[1]} corruptions\n\n"
                    "Double checking the fixed image now..."
                )
            result = node.driver.check("")
            sys.stderr.write("".join(f"{line}\n" for line in result.messages))
            result.leaks_fixed, result.corruptions_fixed = fixed
        if as_json:
            print(to_json(check_json(result, name, node.format)))
        elif not quiet:
            print(check_text(result))
    return 2 if result.corruptions else 3 if result.leaks else 1 if result.check_errors else 0


def map(
    files: Files = None,
    format: Format = None,
    start_offset: Annotated[str, Opt("-s", "--start-offset", metavar="OFFSET", help="Where to start.")] = "0",
    max_length: Annotated[str | None, Opt("-l", "--max-length", metavar="LENGTH", help="How far to go.")] = None,
    output: Output = "human",
    share: Share = False,
    image_opts: ImageOpts = False,
    objects: Objects = None,
) -> None:
    """Show where in which file the data of an image lies."""
    from pyqemu.block.ops.map import map_image

    as_json = output_kind(output)
    name = one_file(files)
    start = size_of(start_offset, "start offset")
    length = None if max_length is None else size_of(max_length, "max length")
    with open_named(name, format, image_opts=image_opts, context=make_context(objects, share=share)) as node:
        entries = map_image(node, start, length)
        if not as_json:
            print(f"{'Offset':<16}{'Length':<16}{'Mapped to':<16}File")
            for one in entries:
                if one.data and one.offset is None:
                    raise CommandError("File contains external, encrypted or compressed clusters.")
                if one.data and not one.zero:
                    numbers = (f"{value:#x}" if value else "0" for value in (one.start, one.length, one.offset or 0))
                    print("".join(f"{text:<16}" for text in numbers) + (one.filename or ""))
            return
        write, lead = sys.stdout.write, "["
        for one in entries:
            line = (
                f'{{ "start": {one.start}, "length": {one.length}, "depth": {one.depth}, "present": {_json(one.present)}, '
                f'"zero": {_json(one.zero)}, "data": {_json(one.data)}'
            )
            place = "" if one.offset is None else f', "offset": {one.offset}'
            write(f"{lead}{line}{place}}}")
            lead = ",\n"
        write(("" if lead != "[" else "[") + "]\n")


def _json(value: bool) -> str:
    return "true" if value else "false"
