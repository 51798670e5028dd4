"""bench."""

from __future__ import annotations

from pyqemu.block.errors import BlockError, reason
from pyqemu.block.graph import open_named
from pyqemu.block.ops.bench import BenchRequest
from pyqemu.block.ops.bench import bench as run_bench

from ..declare import Annotated, Opt
from ..errors import CommandError
from ..types import (
    CACHE_MODES,
    Aio,
    Cache,
    Files,
    Format,
    ImageOpts,
    Objects,
    Quiet,
    Share,
    count_of,
    make_context,
    one_file,
    size_of,
    warn_probed_raw,
)

__all__ = ["bench"]


def bench(
    files: Files = None,
    format: Format = None,
    count: Annotated[str, Opt("-c", "--count", metavar="N", help="Number of requests.")] = "75000",
    depth: Annotated[str, Opt("-d", "--depth", metavar="N", help="Requests at a time.")] = "64",
    size: Annotated[str, Opt("-s", "--buffer-size", metavar="SIZE", help="Bytes per request.")] = "4096",
    offset: Annotated[str, Opt("-o", "--offset", metavar="OFFSET", help="Where to start.")] = "0",
    step: Annotated[str, Opt("-S", "--step-size", metavar="SIZE", help="Distance of requests.")] = "0",
    write: Annotated[bool, Opt("-w", "--write", help="Write instead of reading.")] = False,
    pattern: Annotated[str, Opt("--pattern", metavar="BYTE", help="What to write.")] = "0",
    flush_interval: Annotated[str, Opt("--flush-interval", metavar="N", help="Flush after every N requests.")] = "0",
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
    if aio not in (None, "threads", "native", "io_uring"):
        raise CommandError(f"Invalid aio option: {aio}")
    if native or aio not in (None, "threads"):
        raise CommandError(f"AIO mode '{'native' if native else aio}' is not supported; use 'threads'")
    if cache is not None and cache not in CACHE_MODES:
        raise CommandError("Invalid cache mode")
    most = (1 << 31) - 1
    request = BenchRequest(
        count_of(count, "request count"),
        count_of(depth, "queue depth"),
        size_of(size, "buffer size", 0, most),
        size_of(offset, "offset"),
        size_of(step, "step_size", 0, most),
        write,
        count_of(pattern, "pattern byte", 255),
        count_of(flush_interval, "flush interval"),
        not no_drain,
    )
    name = one_file(files)
    if request.flush_interval and not write:
        raise CommandError("--flush-interval is only available in write tests")
    if request.flush_interval and request.flush_interval < request.depth:
        raise CommandError("Flush interval can't be smaller than depth")
    context = make_context(objects, cache=cache or "writeback", share=share)
    with open_named(name, format, image_opts=image_opts, context=context, read_only=not write) as node:
        warn_probed_raw(node)
        # (what is measured is told whether quiet or not, as by the real tool)
        print(
            f"Sending {request.count} {'write' if write else 'read'} requests, {request.size} bytes each, "
            f"{request.depth} in parallel "
            f"(starting at offset {request.offset}, step size {request.step or request.size})"
        )
        if request.flush_interval:
            print(f"Sending flush every {request.flush_interval} requests")
        try:
            seconds = run_bench(node, request)
        except BlockError as error:
            raise CommandError(f"Failed request: {reason(error)}") from None
    print(f"Run completed in {seconds:3.3f} seconds.")
