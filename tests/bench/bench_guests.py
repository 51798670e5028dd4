"""Guests built from C: this machine natively, Debian's qemu-user, and ours with warm and cold cache, taking turns; and the e2k programs.

    python tests/bench/bench_guests.py [--cpu riscv64] [--only calls,memory] [--rounds 3] [--seconds 1,10] [--json FILE] [--png FILE]

``--seconds`` scales the work: 1 is what qemu-user takes about a second for, 10 shows the steady state.  Prints a table per class of
length; ratios are taken round by round, between runs next to each other.  Asserts nothing about time; a wrong output fails.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
from pathlib import Path

sys.path += [str(Path(__file__).parent), str(Path(__file__).parent.parent / "guests")]

import e2k_rows
from guest_programs import CPUS, GuestError
from measuring import COLD, KINDS, NATIVELY, PEER, ROWS, WARM, Bench, Result, available, cpus, geometric_mean


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    names = [cpu.name for cpu in CPUS]
    parser.add_argument("--cpu", action="append", choices=[*names, "e2k"], help="only this CPU; may be repeated")
    parser.add_argument("--only", default="", help=f"only these rows: {','.join(row.name for row in ROWS)}, {','.join(e2k_rows.RECORDED)}")
    parser.add_argument("--kinds", default=",".join(KINDS), help="which runs, of %(default)s")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", default="1", help="classes of length, as 1 or 1,10")
    parser.add_argument("--warm-ups", type=int, default=2, help="runs that fill the warm cache first")
    parser.add_argument(
        "--clock", choices=["wall", "cpu"], default="wall",
        help="cpu: processor time of the guest's process, for machines that do something else besides",
    )  # fmt: skip
    parser.add_argument("--json", type=Path, help="write all samples there")
    parser.add_argument("--png", type=Path, help="write a chart there (needs matplotlib)")
    return parser.parse_args()


def spread(values: list[float], digits: int = 2) -> str:
    """Median (least to most)."""
    if not values:
        return "-"
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f}-{max(values):.{digits}f})"


def cell(value: float | None, scale: float = 1.0, digits: int = 2) -> str:
    return "-" if value is None else f"{value * scale:.{digits}f}"


def print_table(results: list[Result]) -> None:
    """One line per result, then geometric means of those that are not about start-up."""
    heads = (("program", -12), ("native", 7), ("qemu", 8), ("warm", 8), ("cold", 8), ("warm/qemu", 19), ("cold-qemu", 9),
             ("warm/native", 21))  # fmt: skip
    print(*(f"{text:{'<' if width < 0 else '>'}{abs(width)}}" for text, width in heads), " MiB ours, qemu")
    for result in results:
        unit, digits = (1000.0, 1) if result.row.startup else (1.0, 2)
        native, peer, warm, cold = (result.median(kind) for kind in KINDS)
        more = None if cold is None or peer is None else cold - peer
        ours_rss, peer_rss = result.rss(WARM), result.rss(PEER)
        name = result.row.name + (" ms" if result.row.startup else "")
        problem = f"  FAILED: {result.problem}" if result.problem else ""
        times = (cell(native, unit, digits + 1), cell(peer, unit, digits), cell(warm, unit, digits), cell(cold, unit, digits))
        texts = (name, *times, spread(result.ratios(WARM, PEER)), cell(more, unit, digits), spread(result.ratios(WARM, NATIVELY), 1))
        memory = f"{cell(ours_rss, 1 / 1024, 0):>9}, {cell(peer_rss, 1 / 1024, 0):>4}"
        print(*(f"{text:{'<' if width < 0 else '>'}{abs(width)}}" for text, (_, width) in zip(texts, heads, strict=True)), memory, problem)
    steady = [r for r in results if not r.row.startup and not r.problem]
    for above, below in ((WARM, PEER), (COLD, PEER), (WARM, NATIVELY), (PEER, NATIVELY)):
        medians = [statistics.median(ratios) for r in steady if (ratios := r.ratios(above, below))]
        if medians:
            bounds = f"{len(medians)} programs, from {min(medians):.2f} to {max(medians):.2f}"
            print(f"  geometric mean of {above}/{below}: {geometric_mean(medians):.3f} over {bounds}")
    later = [cold - peer for r in steady if (cold := r.median(COLD)) is not None and (peer := r.median(PEER)) is not None]
    if later:
        print(f"  cold minus qemu: median {statistics.median(later):.2f} s, most {max(later):.2f} s")


def print_e2k(rows: list[dict[str, object]]) -> None:
    """The e2k programs against recorded times."""
    print("\ne2k, recorded times of the emulator in C scaled by the yardstick")
    print(f"{'program':<12} {'argument':>8} {'warm s':>22} {'C, scaled':>10} {'warm/C':>19}")
    for row in rows:
        print(f"{row['name']:<12} {row['argument']:>8} {spread(row['warm']):>22} {row['peer_scaled']:>10.2f} {spread(row['ratios']):>19}")  # type: ignore[arg-type]
    print(f"  geometric mean of warm/C: {geometric_mean([statistics.median(row['ratios']) for row in rows]):.3f}")  # type: ignore[arg-type]


def draw(results: list[Result], e2k: list[dict[str, object]], path: Path) -> None:
    """Bars of warm/qemu-user per program on a logarithmic axis, a group per CPU and class."""
    try:
        import matplotlib
    except ImportError:
        print(f"no chart: matplotlib is not installed (pip install -r {Path(__file__).parent / 'requirements.txt'})")
        return
    matplotlib.use("Agg")
    from matplotlib import pyplot, ticker

    groups: dict[str, list[tuple[str, list[float]]]] = {}
    for result in results:
        if ratios := result.ratios(WARM, PEER):
            groups.setdefault(f"{result.cpu}, {result.seconds:g} s", []).append((result.row.name, ratios))
    if e2k:
        groups["e2k, recorded peer"] = [(str(row["name"]), row["ratios"]) for row in e2k]  # type: ignore[misc]
    if not groups:
        print("no chart: nothing to compare")
        return
    tallest = max(len(bars) for bars in groups.values())
    figure, axes = pyplot.subplots(1, len(groups), figsize=(1 + 4 * len(groups), 1.2 + 0.34 * tallest), squeeze=False, sharex=True)
    for axis, (title, bars) in zip(axes[0], groups.items(), strict=True):
        names = [name for name, _ in bars][::-1]
        values = [statistics.median(ratios) for _, ratios in bars][::-1]
        reach = [(v - min(r), max(r) - v) for v, (_, r) in zip(values, bars[::-1], strict=True)]
        colours = ["tab:green" if value < 1 else "tab:red" for value in values]
        axis.barh(names, [v - 1 for v in values], left=1, color=colours, xerr=list(zip(*reach, strict=True)), ecolor="0.3", capsize=2)
        for name, value in zip(names, values, strict=True):
            axis.annotate(f"{value:.2f}", (value, name), xytext=(4, 3), textcoords="offset points", fontsize=7)
        axis.set_xscale("log")
        axis.xaxis.set_major_locator(ticker.LogLocator(subs=(1, 2, 5)))
        axis.xaxis.set_major_formatter("{x:g}")
        axis.xaxis.set_minor_formatter(ticker.NullFormatter())
        axis.axvline(1, color="black", linewidth=0.8)
        axis.set_title(title, fontsize=10)
        axis.set_xlabel("time / time of the peer (left is faster)", fontsize=8)
    figure.tight_layout()
    figure.savefig(path, dpi=120)
    print(f"chart: {path}")


def as_json(results: list[Result], e2k: list[dict[str, object]]) -> str:
    """All samples, and what they were taken on."""
    rows = [
        {"name": r.row.name, "what": r.row.what, "cpu": r.cpu, "seconds": r.seconds, "problem": r.problem,
         "samples": {kind: [vars(s) for s in samples] for kind, samples in r.samples.items()}}
        for r in results
    ]  # fmt: skip
    host = {"machine": platform.machine(), "processors": os.cpu_count(), "python": platform.python_version()}
    return json.dumps({"host": host, "rows": rows, "e2k": e2k}, indent=1) + "\n"


def main() -> int:
    """Exit status: 1 when an output was wrong."""
    options = arguments()
    only = [name for name in options.only.split(",") if name]
    wanted_kinds = options.kinds.split(",")
    if unknown := set(only) - {row.name for row in ROWS} - set(e2k_rows.RECORDED):
        sys.exit(f"no rows {sorted(unknown)}")
    if unknown := set(wanted_kinds) - set(KINDS):
        sys.exit(f"no kinds {sorted(unknown)}")
    rows = [row for row in ROWS if not only or row.name in only]
    all_results: list[Result] = []
    e2k: list[dict[str, object]] = []
    failed = False
    with tempfile.TemporaryDirectory(prefix="bench-guests-", ignore_cleanup_errors=True) as name:
        try:
            bench = Bench(Path(name))
        except GuestError as error:
            sys.exit(f"no benchmark: {error}")
        for seconds in map(float, options.seconds.split(",")):
            for cpu in cpus(options.cpu or []) if rows else []:
                missing = available(cpu)
                kinds = [kind for kind in KINDS if kind in wanted_kinds and kind not in missing]
                print(f"\n{cpu.name}, class of {seconds:g} s" + "".join(f"; no {kind}: {why}" for kind, why in missing.items()))
                results: list[Result] = []
                for row in rows:
                    if row.startup and seconds != float(options.seconds.split(",")[0]):
                        continue
                    if sys.stderr.isatty():
                        print(f"  {row.name}: {row.what:<40}", end="\r", file=sys.stderr, flush=True)
                    try:
                        result = bench.measure(row, cpu, seconds, options.rounds, kinds, options.warm_ups)
                        result.clock = options.clock
                        results.append(result)
                    except GuestError as error:
                        print(f"{row.name}: cannot be built: {str(error).splitlines()[-1]}")
                print_table(results)
                all_results += results
        if not options.cpu or "e2k" in options.cpu:
            try:
                e2k = e2k_rows.measure(bench, options.rounds, only, options.clock)
            except (GuestError, OSError) as error:
                print(f"no e2k rows: {error}")
                failed = isinstance(error, GuestError)
        if e2k:
            print_e2k(e2k)
    if options.png:
        draw(all_results, e2k, options.png)
    if options.json:
        options.json.write_text(as_json(all_results, e2k))
    return int(failed or any(result.problem for result in all_results))


if __name__ == "__main__":
    sys.exit(main())
