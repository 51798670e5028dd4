"""Coverage-guided fuzzing of every format (needs ``pip install atheris``).

    python libs/block/tests/fuzz/fuzz_block.py FORMAT [libFuzzer options] [corpus folders]

A corpus of legal images is made in a temporary folder and given to the fuzzer first.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["pyqemu.block"]):
    from target import FORMATS, exercise, seeds


def main() -> None:
    """Never returns: the fuzzer ends the process."""
    if len(sys.argv) < 2 or sys.argv[1] not in FORMATS:
        raise SystemExit(f"usage: fuzz_block.py {'|'.join(FORMATS)} [libFuzzer options] [corpus]")
    form = sys.argv.pop(1)
    folder = Path(tempfile.mkdtemp(prefix=f"fuzz-{form}-"))
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, seed in enumerate(seeds(form)):
        (corpus / f"seed{number}").write_bytes(seed)
    image = folder / "image"

    def one(data: bytes) -> None:
        image.write_bytes(data)
        exercise(image, form)

    atheris.Setup([*sys.argv, "-max_len=4194304", "-timeout=20", "-rss_limit_mb=1024", str(corpus)], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
