"""Writes ``names.py``, the flat names ``f64_add``, ``f80_to_i32`` ...: plain aliases, so type checkers see them."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from pyqemu.softfloat._arith import Arith
from pyqemu.softfloat._compare import Compare
from pyqemu.softfloat._round import Near
from pyqemu.softfloat._value import FORMATS

_HEAD = '''"""Flat names of every operation of every format.  Written by _gen_names.py; change that instead.

``FORMAT_OP(env, a, ...)`` as in :class:`pyqemu.softfloat.Ops`; conversions are ``f80_to_f64(env, a)``,
``f64_to_i32(env, a, mode, exact)``, ``ui64_to_f32(env, value)``.
"""

from pyqemu.softfloat import _ops as _o
from pyqemu.softfloat import _value as _v
'''
_WIDTHS = (8, 16, 32, 64, 128)


def render() -> str:
    """The text of ``names.py``."""
    lines = [_HEAD]
    part_ops = [f.name for part in (Arith, Near, Compare) for f in dataclasses.fields(part)]
    for name in FORMATS:
        cls = FORMATS[name].__name__
        lines += [f"{name}_{op} = _o.{name}.{op}" for op in part_ops]
        for other in FORMATS:
            if other != name:
                lines.append(f"{name}_to_{other} = _o.float_to_float(_v.{cls}, _v.{FORMATS[other].__name__})")
        for prefix, signed in (("i", True), ("ui", False)):
            for bits in _WIDTHS:
                lines.append(f"{name}_to_{prefix}{bits} = _o.float_to_int(_v.{cls}, {bits}, {signed})")
                lines.append(f"{prefix}{bits}_to_{name} = _o.int_to_float(_v.{cls}, {bits}, {signed})")
        lines.append("")
    return "\n".join(lines)


def write() -> None:
    """Rewrite ``names.py`` beside this file."""
    Path(__file__).with_name("names.py").write_text(render())
