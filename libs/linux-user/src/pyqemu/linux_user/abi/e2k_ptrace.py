"""The register record of PTRACE_GETREGS and PTRACE_SETREGS on e2k (linux-abi.md 10): 64-bit words in a fixed order.

The record ends behind the globals' tags and extensions; its first word says how long it is.  Window registers are not in it: a debugger
reads the procedure stack, whose words PSP and PCSP describe as if the running window had been spilled.
"""

from __future__ import annotations

from _struct import Struct

from pyqemu.targets.e2k.state import LAYOUT, MODE_AC, MODE_FP_OFF, MODE_MASK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Final

    from .e2k import Abi

_M64: Final = (1 << 64) - 1
_PAIRS = ("cud", "gd", "cs", "ds", "es", "fs", "gs", "ss")
_NAMES: Final = (
    "size", *(f"g{n}" for n in range(32)), "psr", "upsr", "oscud_lo", "oscud_hi", "osgd_lo", "osgd_hi", "osem", "osr0", "pfpfr",
    "fpcr", "fpsr", "usbr", "usd_lo", "usd_hi", "psp_lo", "psp_hi", "pshtp", "cr0_lo", "cr0_hi", "cr1_lo", "cr1_hi", "cwd",
    "pcsp_lo", "pcsp_hi", "pcshtp", *(f"{name}_{half}" for name in _PAIRS for half in ("lo", "hi")),
    *(f"aad{n}_{half}" for n in range(32) for half in ("lo", "hi")), *(f"aaind{n}" for n in range(16)),
    *(f"aaincr{n}" for n in range(8)), *(f"aaldi{n}" for n in range(64)), "aaldv", *(f"aalda{n}" for n in range(64)), "aaldm",
    "aasr", "aafstr", *(f"aasti{n}" for n in range(16)), "clkr", "dibcr", "ddbcr", *(f"dibar{n}" for n in range(4)),
    *(f"ddbar{n}" for n in range(4)), "dimcr", "ddmcr", "dimar0", "dimar1", "ddmar0", "ddmar1", "dibsr", "ddbsr", "dtcr", "dtarf",
    "dtart", "wd", "br", "bgr", "ip", "nip", "ctpr1", "ctpr2", "ctpr3", "eir", "tr", "cutd", "cuir", "tsd", "lsr", "ilcr",
    "sys_rval", "sys_num", *(f"arg{n}" for n in range(1, 7)),
)  # fmt: skip
_AT: Final = {name: n for n, name in enumerate(_NAMES)}
_WORDS: Final = Struct(f"<{len(_NAMES)}Q")
_GLOBALS: Final = Struct("<32B32H")
SIZE: Final = _WORDS.size + _GLOBALS.size

#: LSR and ILCR: fields of the state with their places.
_LSR = (
    ("lcnt", 0, 32), ("ecnt", 32, 5), ("vlc", 37, 1), ("over", 38, 1), ("ldmc", 39, 1), ("ldovl", 40, 8), ("pcnt", 48, 5),
    ("strmd", 53, 7), ("semc", 60, 1),
)  # fmt: skip
_ILCR = (("ilcr_lcnt", 0, 32), ("ilcr_ecnt", 32, 5), ("ilcr_pcnt", 48, 5))
#: Words that are fields of the state: name -> (field, index).
_FIELDS: Final = {
    **{f"g{n}": ("g", n) for n in range(32)},
    **{f"aad{n}_lo": ("aad_lo", n) for n in range(32)}, **{f"aad{n}_hi": ("aad_hi", n) for n in range(32)},
    **{f"aaind{n}": ("aaind", n) for n in range(16)}, **{f"aaincr{n}": ("aaincr", n) for n in range(8)},
    **{f"aasti{n}": ("aasti", n) for n in range(16)}, **{f"ctpr{n}": ("ctpr", n) for n in (1, 2, 3)},
    "aasr": ("aasr", 0), "aafstr": ("aafstr", 0), "upsr": ("upsr", 0), "fpcr": ("fpcr", 0), "fpsr": ("fpsr", 0),
    "cr0_lo": ("preds", 0), "bgr": ("bgr", 0), "usbr": ("sbr", 0),
}  # fmt: skip
#: What a tracer may change.  The stacks' places and the window are the kernel's, and so is PSR.
_WRITABLE: Final = tuple(name for name in _FIELDS if name not in ("bgr", "usbr", "fpcr"))


def _packed(cpu: Any, parts: tuple[tuple[str, int, int], ...]) -> int:
    return sum((cpu.get(name) & (1 << size) - 1) << at for name, at, size in parts)


def record(abi: Abi, cpu: Any, call: tuple[int, Sequence[int]] | None, result: int) -> bytes:
    """The record of a stopped thread; ``call``: number and arguments of the system call that it stands at or behind, then its result."""
    words = [0] * len(_NAMES)
    for name, (field, index) in _FIELDS.items():
        words[_AT[name]] = cpu.get(field, index)
    access = 3 << 59
    preds, pc, lo1, hi1 = abi.running_record(cpu, cpu.get("wd_size") >> 1, cpu.pc)
    values = {
        "size": SIZE, "psr": cpu.get("cr1_fixed") >> 57, "usd_lo": cpu.get("usd_base") | access, "usd_hi": cpu.get("usd_size") << 32,
        "cr0_lo": preds, "cr0_hi": pc, "cr1_lo": lo1, "cr1_hi": hi1, "ip": pc, "br": hi1 & 0xFFFFFFF,
        "wd": cpu.get("wd_size") << 19 | cpu.get("wd_psize") << 35 | cpu.get("wd_fx") << 48,
        "pfpfr": abi.float_control(cpu)[2], "lsr": _packed(cpu, _LSR), "ilcr": _packed(cpu, _ILCR),
        "cuir": cpu.get("cr1_fixed") >> 40 & 0xFFFF,
    }  # fmt: skip
    values.update(zip(("psp_lo", "psp_hi", "pcsp_lo", "pcsp_hi"), abi.stack_words(cpu), strict=True))
    if call is not None:
        number, args = call
        values["sys_num"], values["sys_rval"] = number, result
        values.update({f"arg{n}": arg for n, arg in enumerate(args[:6], 1)})
    for name, value in values.items():
        words[_AT[name]] = value & _M64
    tags = [0] * 32
    extensions = [cpu.q[(LAYOUT.at("g", n) >> 3) + 1] & 0xFFFF for n in range(32)]
    return _WORDS.pack(*words) + _GLOBALS.pack(*tags, *extensions)


def take_record(abi: Abi, cpu: Any, content: bytes) -> None:
    """Make a thread's registers what its tracer has written; fields that are the kernel's stay."""
    words = _WORDS.unpack_from(content)
    for name in _WRITABLE:
        field, index = _FIELDS[name]
        cpu.set(field, words[_AT[name]], index)
    upsr = cpu.get("upsr")
    cpu.set("upsr", upsr & 0x7FF)
    internal = (MODE_AC if upsr & 4 else 0) | (0 if upsr & 1 else MODE_FP_OFF)  # blocks are made for these
    cpu.set("mode", cpu.get("mode") & ~(MODE_AC | MODE_FP_OFF) | internal)
    for word, parts in (("lsr", _LSR), ("ilcr", _ILCR)):
        for name, at, size in parts:
            cpu.set(name, words[_AT[word]] >> at & (1 << size) - 1)
    cpu.set("mode", cpu.get("mode") & ~(MODE_MASK & 0xFFFFFFF) | words[_AT["cr1_hi"]] & 0xFFFFFFF)
    resume = words[_AT["cr0_hi"]] & ((1 << 48) - 8)
    if resume != cpu.pc:
        cpu.pc = resume
