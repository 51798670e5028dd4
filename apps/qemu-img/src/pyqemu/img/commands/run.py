"""bench."""

from __future__ import annotations

from pyqemu.block.graph import open_named
from pyqemu.block.ops.bench import BenchRequest
from pyqemu.block.ops.bench import bench as run_bench
from pyqemu.block.units import parse_size

from ..declare import Annotated, Opt
from ..errors import CommandError
from ..types import (
    Aio,
    Cache,
    Files,
    Format,
    ImageOpts,
    Objects,
    Quiet,
    Share,
    check_cache,
    make_context,
    one_file,
    warn_probed_raw,
)

__all__ = ["bench"]


def bench(
    files: Files = None,
    format: Format = None,
    count: Annotated[int, Opt("-c", "--count", metavar="N", help="Number of requests.")] = 75000,
    depth: Annotated[int, Opt("-d", "--depth", metavar="N", help="Requests at a time.")] = 64,
    size: Annotated[str, Opt("-s", "--buffer-size", metavar="SIZE", help="Bytes per request.")] = "4096",
    offset: Annotated[str, Opt("-o", "--offset", metavar="OFFSET", help="Where to start.")] = "0",
    step: Annotated[str, Opt("-S", "--step-size", metavar="SIZE", help="Distance of requests.")] = "0",
    write: Annotated[bool, Opt("-w", "--write", help="Write instead of reading.")] = False,
    pattern: Annotated[int, Opt("--pattern", metavar="BYTE", help="What to write.")] = 0,
    flush_interval: Annotated[int, Opt("--flush-interval", metavar="N", help="Flush after every N requests.")] = 0,
    no_drain: Annotated[bool, Opt("--no-drain", help="Do not wait for requests before a flush.")] = False,
    native: Annotated[bool, Opt("-n", "--native", hidden=True)] = False,
    aio: Aio = None,
    cache: Cache = None,
    quiet: Quiet = False,
    share: Share = False,
    image_opts: ImageOpts = False,
    objects: Objects = None,
) -> None:
    """Measure how fast requests are served."""
    if native or aio not in (None, "threads"):
        raise CommandError(f"AIO mode '{'native' if native else aio}' is not supported; use 'threads'")
    if flush_interval and not write:
        raise CommandError("--flush-interval is only available in write tests")
    request = BenchRequest(
        count,
        depth,
        parse_size(size, "buffer size"),
        parse_size(offset, "offset"),
        parse_size(step, "step size"),
        write,
        pattern,
        flush_interval,
        not no_drain,
    )
    context = make_context(objects, cache=check_cache(cache, "writeback"), share=share)
    with open_named(one_file(files), format, image_opts=image_opts, context=context, read_only=not write) as node:
        warn_probed_raw(node)
        if not quiet:
            print(
                f"Sending {count} {'write' if write else 'read'} requests, {request.size} bytes each, {depth} in parallel "
                f"(starting at offset {request.offset}, step size {request.step or request.size})"
            )
            if flush_interval:
                print(f"Sending flush every {flush_interval} requests")
        seconds = run_bench(node, request)
    if not quiet:
        print(f"Run completed in {seconds:3.3f} seconds.")
