"""CPU models: which optional features a CPU has, and what its identification registers say.

A model is named like QEMU's, with switches behind it: ``cortex-a72,+lse,-crc``.  Start-up path: no imports.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

#: Feature -> (identification register, position, value of its field): registers by Cm * 8 + op2 of S3_0_C0_Cm_op2.
_ISAR0, _ISAR1, _PFR0, _MMFR1, _MMFR2 = 48, 49, 32, 57, 58
FEATURES: Final[dict[str, tuple[int, int, int]]] = {
    "aes": (_ISAR0, 4, 2),
    "sha1": (_ISAR0, 8, 1),
    "sha2": (_ISAR0, 12, 1),
    "sha512": (_ISAR0, 12, 2),
    "crc": (_ISAR0, 16, 1),
    "lse": (_ISAR0, 20, 2),
    "rdm": (_ISAR0, 28, 1),
    "sha3": (_ISAR0, 32, 1),
    "sm3": (_ISAR0, 36, 1),
    "sm4": (_ISAR0, 40, 1),
    "dotprod": (_ISAR0, 44, 1),
    "flagm": (_ISAR0, 52, 1),
    "jscvt": (_ISAR1, 12, 1),
    "rcpc": (_ISAR1, 20, 1),
    "frintts": (_ISAR1, 32, 1),
    "sb": (_ISAR1, 36, 1),
    "lor": (_MMFR1, 16, 1),
    "fp16": (_PFR0, 16, 0x11),
    "fhm": (_ISAR0, 48, 1),
    "flagm2": (_ISAR0, 52, 2),
    "fcma": (_ISAR1, 16, 1),
    "rcpc2": (_ISAR1, 20, 2),
    "bf16": (_ISAR1, 44, 1),
    "i8mm": (_ISAR1, 52, 1),
    "dpb": (_ISAR1, 0, 1),
    "dpb2": (_ISAR1, 0, 2),
    "rng": (_ISAR0, 60, 1),
    "pauth": (_ISAR1, 4, 0),  # there, but not enabled: as Linux then shows it
}
#: Feature -> bits of AT_HWCAP (those of AT_HWCAP2 from 64 on) by which Linux announces it; fp, asimd, evtstrm and cpuid are always there.
HWCAP: Final[dict[str, tuple[int, ...]]] = {
    "aes": (3, 4),  # AES, and PMULL of doublewords
    "sha1": (5,),
    "sha2": (6,),
    "crc": (7,),
    "lse": (8,),
    "rdm": (12,),
    "jscvt": (13,),
    "rcpc": (15,),
    "sha3": (17,),
    "sm3": (18,),
    "sm4": (19,),
    "dotprod": (20,),
    "sha512": (21,),
    "flagm": (27,),
    "sb": (29,),
    "fp16": (9, 10),
    "fcma": (14,),
    "dpb": (16,),
    "dpb2": (64 + 0,),
    "rng": (64 + 16,),
    "fhm": (23,),
    "rcpc2": (26,),
    "flagm2": (64 + 7,),
    "frintts": (64 + 8,),
    "i8mm": (64 + 13,),
    "bf16": (64 + 14,),
}
_ALWAYS: Final = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 11

_A53: Final = ("crc", "aes", "sha1", "sha2")
_N1: Final = (*_A53, "lse", "rdm", "rcpc", "dotprod", "lor", "fp16", "dpb")
#: Model -> (MIDR_EL1, features).  The default is everything that is implemented.
MODELS: Final[dict[str, tuple[int, tuple[str, ...]]]] = {
    "max": (0x000F_0510, tuple(FEATURES)),
    "cortex-a53": (0x410F_D034, _A53),
    "cortex-a57": (0x411F_D070, _A53),
    "cortex-a72": (0x410F_D083, _A53),
    "neoverse-n1": (0x414F_D0C1, _N1),
}
DEFAULT: Final = "max"


class Model:
    """A CPU model: name, MIDR, and the features that are on."""

    def __init__(self, name: str, midr: int, features: frozenset[str]) -> None:
        self.name: Final = name
        self.midr: Final = midr
        self.features: Final = features

    @property
    def spec(self) -> str:
        """Text that ``parse_model`` reads as this model."""
        own = frozenset(MODELS[self.name][1])
        switches = [*(f"+{f}" for f in sorted(self.features - own)), *(f"-{f}" for f in sorted(own - self.features))]
        return ",".join([self.name, *switches])

    def _announced(self) -> int:
        value = _ALWAYS
        for feature in self.features:
            for bit in HWCAP.get(feature, ()):
                value |= 1 << bit
        return value

    @property
    def hwcap(self) -> int:
        """AT_HWCAP."""
        return self._announced() & (1 << 64) - 1

    @property
    def hwcap2(self) -> int:
        """AT_HWCAP2."""
        return self._announced() >> 64

    def identification(self, number: int) -> int:
        """Register S3_0_C0_Cm_op2, ``number`` = Cm * 8 + op2, as Linux shows it to user mode."""
        if number == 0:
            return self.midr
        if number == 5:
            return 1 << 31  # MPIDR: a single CPU
        value = 0
        if number == _PFR0:
            value = 0x11  # 64-bit EL0 and EL1
        for feature in self.features:
            register, shift, code = FEATURES[feature]
            if register == number:
                mask = 0xFF if code > 15 else 15  # of two fields, or of one
                value = value & ~(mask << shift) | max(value >> shift & mask, code) << shift
        return value


def parse_model(spec: str) -> Model:
    """The model of ``NAME[,+feature][,-feature]``; raises ``ValueError`` naming what is unknown."""
    name, *switches = (spec or DEFAULT).split(",")
    if name[:1] in ("+", "-"):
        name, switches = DEFAULT, [name, *switches]
    if name not in MODELS:
        raise ValueError(f"unknown aarch64 CPU {name!r}; there are {', '.join(MODELS)}")
    midr, features = MODELS[name]
    on = set(features)
    for switch in switches:
        sign, feature = switch[:1], switch[1:]
        if sign not in ("+", "-") or feature not in FEATURES:
            raise ValueError(f"unknown feature switch {switch!r} of aarch64 CPU {name!r}; features are {', '.join(FEATURES)}")
        if sign == "+":
            on.add(feature)
        else:
            on.discard(feature)
    return Model(name, midr, frozenset(on))


def cpu_models() -> tuple[str, ...]:
    """Names of all models, the default first."""
    return tuple(MODELS)


__all__ = ["DEFAULT", "FEATURES", "MODELS", "Model", "cpu_models", "parse_model"]
