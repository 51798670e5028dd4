"""The README runs; the flat names are those the generator writes; every public operation has its names."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pyqemu.softfloat as softfloat
from pyqemu.softfloat import FORMATS, _gen_names, names, testfloat


def test_readme_example_runs() -> None:
    text = Path(__file__).parent.parent.joinpath("README.md").read_text()
    (example,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    exec(compile(example, "README.md", "exec"), {})


def test_names_are_up_to_date() -> None:
    """After a change: ``python -c "from pyqemu.softfloat import _gen_names; _gen_names.write()"``."""
    assert Path(names.__file__).read_text() == _gen_names.render()


def test_import_is_light() -> None:
    """The arithmetic needs no other package of the project, and none of the slow modules."""
    code = "import sys, pyqemu.softfloat; print(*sorted(m for m in sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    for name in ("pyqemu.tcg_ir", "pyqemu.softfloat.emit", "fractions", "decimal", "asyncio", "logging"):
        assert name not in loaded
    assert "pyqemu.softfloat.hostfpu" in loaded


def test_everything_public_exists() -> None:
    for name in softfloat.__all__:
        assert getattr(softfloat, name) is not None
    assert len(set(softfloat.__all__)) == len(softfloat.__all__)
    for fmt in FORMATS:
        for op in ("add", "muladd", "rem", "le_quiet", "minimum_magnitude_number", "to_ui128", "to_i8"):
            assert f"{fmt}_{op}" in softfloat.__all__
        assert f"i64_to_{fmt}" in softfloat.__all__


def test_every_testfloat_function_is_known() -> None:
    known = set(testfloat.function_names())
    floats = ("f16", "f32", "f64", "extF80", "f128")
    ints = ("ui32", "ui64", "i32", "i64")
    modes = ("near_even", "minMag", "min", "max", "near_maxMag")
    expected = {f"{i}_to_{f}" for i in ints for f in floats} | {f"{f}_to_{g}" for f in floats for g in floats if f != g}
    for f in floats:
        expected |= {f"{f}_{op}" for op in ("add", "sub", "mul", "div", "rem", "sqrt", "eq", "le", "lt", "roundToInt")}
        expected |= {f"{f}_{op}" for op in ("eq_signaling", "le_quiet", "lt_quiet", "roundToInt_x")}
        for i in ints:
            expected |= {f"{f}_to_{i}"} | {f"{f}_to_{i}_{x}_{m}" for x in ("r", "rx") for m in modes}
        expected |= {f"{f}_roundToInt_r_{m}" for m in modes}
        if f != "extF80":
            expected.add(f"{f}_mulAdd")
    assert expected <= known
