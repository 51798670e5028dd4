"""A long run of ``pair``: all instruction sets, tags off and on, plain and control code, until so many bundles have been the same.

    PYQEMU_CACHE_DIR=~/.cache/soak nice python soak.py 1000000 [SEED [REGION_BUNDLES]]

The cache is what makes it feasible: compiled handlers stay for later runs.  Each seed draws its own truth tables, 8-bit literals, shapes
of predicate logic and three ways in which each operation is written (``pair.VARIETY``), so many seeds see more handlers than one long
run.  At the end REGION_BUNDLES more (default 1 of 100) run with every block as a region.  Prints a line per round, and for each
disagreement the arguments with which ``pair.py`` repeats it; ends with 1 when there was one.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from random import Random

from pair import BATCH, Pair

#: (instruction set, tags); v3 adds little to v2 and v4.
MODELS = ((4, False), (4, True), (6, False), (6, True), (2, False), (5, False), (5, True), (3, False))
SHOWN = ("plain", "control")


class Soak:
    """One seed: machines for all models, which share the handlers' IR."""

    def __init__(self, seed: str, tier: str, cache: str) -> None:
        self.seed = seed
        self.tier = tier
        self.cache = cache
        self.pairs: dict[tuple[int, bool], Pair] = {}
        self.results: Counter[str] = Counter()

    def _pair(self, model: tuple[int, bool]) -> Pair:
        pair = self.pairs.get(model)
        if pair is None:
            pair = self.pairs[model] = Pair(model[0], self.cache, model[1], self.tier, self.seed)
            first = next(iter(self.pairs.values()))
            pair.reference.share_handlers(first.reference)
        return pair

    def bundles(self) -> int:
        return sum(pair.bundles for pair in self.pairs.values())

    def run(self, bundles: int) -> None:
        start = 0
        began = time.perf_counter()
        while self.bundles() < bundles:
            for model in MODELS:
                pair = self._pair(model)
                for kind in SHOWN:
                    for number, result in pair.batch(self.seed, kind, range(start, start + BATCH)).items():
                        word = result if result == "same" or result.startswith("skipped") else "different"
                        self.results[word] += 1
                        if word == "different":
                            name = f"{model[0]},tags=on" if model[1] else str(model[0])
                            code = pair.code(Random(pair.name(self.seed, kind, number)), kind).hex()
                            print(f"pair.py {self.seed} {name} {kind} {number} 1: {code}: {result}", flush=True)
            start += BATCH
            seconds = time.perf_counter() - began
            handlers = len(next(iter(self.pairs.values())).reference.handler_keys())
            cpu = sum(os.times()[:2])
            print(
                f"{self.tier} {self.bundles()} bundles, {handlers} handlers, {seconds:.0f} s, {cpu:.0f} s of processor time:",
                dict(self.results),
                flush=True,
            )


def main() -> int:
    bundles = int(sys.argv[1])
    seed = sys.argv[2] if len(sys.argv) > 2 else str(int(time.time()))
    of_regions = int(sys.argv[3]) if len(sys.argv) > 3 else bundles // 100
    bad = 0
    with tempfile.TemporaryDirectory(prefix="pyqemu-e2k-soak-", ignore_cleanup_errors=True) as folder:
        for tier, count in (("threaded", bundles), ("regions", of_regions)):
            soak = Soak(seed, tier, os.environ.get("PYQEMU_CACHE_DIR", folder))
            soak.run(count)
            bad += soak.results["different"]
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
