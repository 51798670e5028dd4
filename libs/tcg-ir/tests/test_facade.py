"""The façade: what the process that runs guests imports, and nothing more."""

import subprocess
import sys

import pyqemu.tcg_ir as facade


def test_public_names_exist() -> None:
    for name in facade.__all__:
        assert getattr(facade, name) is not None


def test_importing_the_facade_stays_cheap() -> None:
    code = (
        "import sys; before = set(sys.modules); import pyqemu.tcg_ir; "
        "print(*sorted(m for m in set(sys.modules) - before if '.' in m and m.startswith('pyqemu.tcg_ir')), "
        "*sorted({'dataclasses', 'inspect', 'asyncio', 'argparse', 'fractions', 'random', 'json'} & set(sys.modules)))"
    )
    out = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"pyqemu.tcg_ir.interp", "pyqemu.tcg_ir.passes", "pyqemu.tcg_ir.verify", "random", "json"} & set(out)
    assert not {"dataclasses", "inspect", "asyncio", "argparse", "fractions"} & set(out)
