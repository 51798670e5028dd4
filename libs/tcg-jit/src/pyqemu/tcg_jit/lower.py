"""IR functions to LLVM assembly text.

One column of the operation table of ``pyqemu.tcg_ir.ops``: how each operation is said in LLVM.  Used in the compile process only.

Rules that keep faults precise: the state pointer is never ``noalias``, so LLVM must have state stores in memory before a guest
access that may alias them; a guest load whose result is not used is volatile, so that it still faults.  Threaded functions use
``preserve_nonecc`` (parameters in r12 to r15) and end in ``musttail`` calls, so the stack pointer is the same in every
handler.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from pyqemu.tcg_ir import I1, I64, Function, StateLayout, Type, Value, ops
from pyqemu.tcg_ir.builder import Inst
from pyqemu.tcg_ir.ops import OpDef

from .errors import CompileError
from .llvmtext import EXCEPT, LLVM_TYPE, RARELY, suffix
from .lower_fp import fcanon, fma, fma_inst, fpenv_get, fpenv_set, frint, fsqrt, round_to, sign_bit
from .opaque import Opaque

#: Fields that change behind the back of a function: by other threads, by signal handlers.
_VOLATILE: Final = tuple(StateLayout()[name] for name in ("interrupt", "fp_patience"))
_RECOVER_FIELD: Final = StateLayout()["recover"]
#: A pair for ``objfile.marks``: place in the code, number.
_MARK: Final = r".pushsection .marks,\22\22,@progbits\0A.long .Lmark${:uid}, NUMBER\0A.popsection"
#: A pair of the table at ``recover``: distances to the access and to its recovery, each from where it stands.
_PAIR: Final = r".pushsection .recover,\22a\22,@progbits\0A.long .Lmark${:uid}-., LABEL-.\0A.popsection"
#: Where that table begins, for a module with one region.
_TABLE: Final = (
    "@recover = external hidden constant [0 x i8]\n"
    + "\n".join(f'module asm "{line}"' for line in (r".section .recover,\22a\22,@progbits", "recover:", ".text"))
)
#: Type of an access -> (load, store, letter of the operand's constraint, modifier of the register's name).
_MOVES: Final = {
    "i8": ("movzbl", "movb", "r", "b"), "i16": ("movzwl", "movw", "r", "w"), "i32": ("movl", "movl", "r", "k"),
    "i64": ("movq", "movq", "r", ""), "float": ("movss", "movss", "x", ""), "double": ("movsd", "movsd", "x", ""),
    "<2 x i64>": ("movups", "movups", "x", ""), "<4 x i64>": ("movups", "movups", "x", ""),
}  # fmt: skip
_SIGNED_MOVES: Final = {"i8": "movsbq", "i16": "movswq", "i32": "movslq"}
#: How helpers are called.  They save what they use: most calls are in code that hardly ever runs, and should cost the rest nothing.
HELPER_CC: Final = "preserve_allcc"
_TAIL_PARAMS: Final = "i64 %env, i64 %ip, i64 %base1, i64 %gbase"

_PLAIN_BIN: Final = {
    "add": "add", "sub": "sub", "mul": "mul", "and": "and", "or": "or", "xor": "xor",
}  # fmt: skip
_SHIFTS: Final = {"shl": "shl", "lshr": "lshr", "ashr": "ashr"}
_INTRINSIC_BIN: Final = {
    "umin": "umin", "umax": "umax", "smin": "smin", "smax": "smax",
    "uadd_sat": "uadd.sat", "usub_sat": "usub.sat", "sadd_sat": "sadd.sat", "ssub_sat": "ssub.sat",
}  # fmt: skip
_INTRINSIC_UN: Final = {"bswap": "bswap", "bitreverse": "bitreverse", "popcnt": "ctpop"}
_ICMP: Final = {"eq", "ne", "ult", "ule", "ugt", "uge", "slt", "sle", "sgt", "sge"}
_FCMP: Final = {"feq": "oeq", "flt": "olt", "fle": "ole", "fueq": "ueq", "funo": "uno"}
_CONSTRAINED_BIN: Final = {"fadd", "fsub", "fmul", "fdiv"}
_ORDER: Final = {"": "", "relaxed": "monotonic", "acquire": "acquire", "release": "release", "seq_cst": "seq_cst"}
_RMW: Final = {"add", "sub", "and", "or", "xor", "xchg", "umin", "umax", "min", "max", "smin", "smax"}
def _vector(lane: Type, n: int) -> str:
    return f"<{n} x {LLVM_TYPE[lane.name]}>"


class Lowering:
    """Text of one module: declarations are collected while functions are added."""

    def __init__(self, avx: bool = False) -> None:
        self.avx = avx
        self.declarations: dict[str, str] = {}
        self.functions: list[str] = []

    def text(self) -> str:
        """The module's LLVM assembly."""
        return "\n".join((*self.declarations.values(), *self.functions))

    def add_threaded(self, function: Function, symbol: str, *, marks: bool = False) -> None:
        """A handler: threaded parameters, tail calls.

        ``marks``: a region, of which there is one in a module.  Guest accesses get marks and, where variables are to be stored should they
        fault, recoveries (``objfile``).
        """
        head = f"define preserve_nonecc void @{symbol}({_TAIL_PARAMS.replace('i64 %env', 'ptr %state') if marks else _TAIL_PARAMS})"
        text = FunctionText(self, function)
        text.marks = marks
        self.functions.append(text.render(head))

    def add_helper(self, function: Function, symbol: str) -> None:
        """A helper function called by handlers of the same module."""
        ret = LLVM_TYPE[function.result.name] if function.result is not None else "void"
        params = ", ".join(f"{LLVM_TYPE[p.type.name]} %{p.name}" for p in function.params)
        head = f"define internal {HELPER_CC} {ret} @{symbol}({params}) noinline"
        self.functions.append(FunctionText(self, function).render(head))

    def declare(self, name: str, signature: str) -> None:
        self.declarations.setdefault(name, signature)


class FunctionText:
    def __init__(self, module: Lowering, function: Function) -> None:
        self.module = module
        self.function = function
        self.lines: list[str] = []
        self.names: dict[int, str] = {}
        self.temp = 0
        self.uses_environment = False
        self.marks = False
        self.mark: tuple[Any, ...] | None = None  # of the next guest access
        self.guarded = False  # whether a guest access has a recovery
        #: Steps of recoveries: [offset, variable, following step, how many lead here, pattern of a NaN or -1]; number 0 is the end.
        #: Recoveries share their ends.
        self.steps: list[list[int]] = [[0, 0, 0, 0, -1]]
        self.step_of: dict[tuple[tuple[int, int, int], int, int], int] = {}
        self.slots: list[str] = []  # local variables of the lowering's own
        self.state = next((p.id for p in function.params if p.name == "env"), -1)
        self.extended: dict[int, str] = {}  # values that have been loaded -> the same as i64, with zeros
        self.sums: dict[int, tuple[Value, int]] = {}  # values that are another one plus a constant
        #: Results of comparisons lane by lane -> LLVM's name and number of lanes; their halves -> which of which; all bits or-ed together.
        self.masks: dict[int, tuple[str, int]] = {}
        self.mask_lanes: dict[int, tuple[int, int]] = {}
        self.mask_bits: dict[int, int] = {}
        self.sign_only: set[int] = set()  # values that are only used extended by their sign
        self.used: set[int] = set()
        self.unlikely: set[int] = set()  # conditions
        self.strict = any(i[0].effect == "fp" or _lanes_fp(i) for b in function.blocks for i in b.insts)
        self.opaque = Opaque(function) if self.strict else None

    def render(self, head: str) -> str:
        for p in self.function.params:
            self.names[p.id] = f"%{p.name}"
        self.find_used()
        out = [f"{head} {'strictfp nounwind' if self.strict else 'nounwind'} {{"]
        lines = self.lines
        lines.append("prologue:")
        if self.marks:
            lines.append("%env = ptrtoint ptr %state to i64")
        for i, t in enumerate(self.function.vars):
            lines.append(f"%var{i} = alloca {LLVM_TYPE[t.name]}")
        first = len(lines)
        lines.append(f"br label %L{self.function.blocks[0].label}")
        for block in self.function.blocks:
            lines.append(f"L{block.label}:")
            for inst in block.insts:
                self.inst(inst)
            if not block.insts or not block.insts[-1][0].terminator:
                lines.append("unreachable")
        more = [*self.slots, *(["%fpenv = alloca i32"] if self.uses_environment else [])]
        if self.guarded:
            self.module.declarations["recover"] = _TABLE
            more += [f"%table = getelementptr i8, ptr %state, i64 {_RECOVER_FIELD}", "store ptr @recover, ptr %table"]
        lines[first:first] = more
        out += lines
        if len(self.steps) > 1:
            self.render_recoveries(out)
        out.append("}")
        return "\n".join(out)

    def find_used(self) -> None:
        """Values that an effect depends on.  A load that only feeds values nobody needs must still be made: it may fault."""
        used = self.used
        signed: set[int] = set()
        other: set[int] = set()
        for block in reversed(self.function.blocks):  # definitions come before uses in the order of blocks
            for op, result, args, _ in reversed(block.insts):
                results = result if isinstance(result, tuple) else (result,)
                if result is None or op.effect in ("guest", "call") or any(r.id in used for r in results):
                    used.update(a.id for a in args if a.const is None)
                (signed if op is ops.SEXT else other).update(a.id for a in args)
        self.sign_only = signed - other

    # ---- small parts ----
    def environment_slot(self) -> str:
        """Where the floating-point control word goes through memory: one place per function, or a loop would eat up the stack."""
        self.uses_environment = True
        return "%fpenv"

    def new(self, text: str) -> str:
        self.temp += 1
        name = f"%t{self.temp}"
        self.lines.append(f"{name} = {text}")
        return name

    def arg(self, v: Value) -> str:
        """Operand without its type."""
        if v.const is None:
            return self.names[v.id]
        t = v.type
        if t.kind == "int":
            return str(v.const) if t is not I1 else ("true" if v.const else "false")
        if t.kind == "float":
            return f"bitcast (i{t.bits} {v.const} to {LLVM_TYPE[t.name]})"
        if t.bits == 64:
            return str(v.const)
        words = ", ".join(f"i64 {(v.const >> s) & 0xFFFFFFFFFFFFFFFF}" for s in range(0, t.bits, 64))
        return f"<{words}>"

    def operand(self, op: OpDef, v: Value) -> str:
        """As ``arg``; a floating-point operation gets what LLVM might know as a constant hidden, since folding loses flags."""
        name = self.arg(v)
        if op.effect != "fp" or (v.const is None and self.opaque is not None and self.opaque.is_opaque(v.id)):
            return name
        return self.hide(v.type, name)

    def hide(self, type: Type, name: str) -> str:
        """A value as LLVM knows nothing of it."""
        ty = LLVM_TYPE[type.name]
        place = "r" if type.kind == "int" or ty == "i64" else "x"
        return self.new(f'call {ty} asm "", "={place},0"({ty} {name})')

    def typed(self, v: Value) -> str:
        return f"{LLVM_TYPE[v.type.name]} {self.arg(v)}"

    def intrinsic(self, name: str, result: str, *args: str, attrs: str = "") -> str:
        """Call of an intrinsic; ``args`` are typed operands or metadata."""
        types = ", ".join("metadata" if a.startswith("metadata") else _type_of(a) for a in args)
        self.module.declare(name, f"declare {result} @{name}({types})")
        return self.new(f"call {result} @{name}({', '.join(args)}){attrs}")

    def strict_call(self, name: str, result: str, *args: str) -> str:
        return self.intrinsic(name, result, *args, attrs=" strictfp")

    def pointer(self, base: Value, offset: int) -> str:
        if self.marks and base.const is None and base.id == self.state:
            return self.new(f"getelementptr i8, ptr %state, i64 {offset}") if offset else "%state"
        p = self.new(f"inttoptr i64 {self.arg(base)} to ptr")
        return self.new(f"getelementptr i8, ptr {p}, i64 {offset}") if offset else p

    def guest_pointer(self, address: Value) -> str:
        a = self.new(f"add i64 {self.arg(address)}, %gbase")
        return self.new(f"inttoptr i64 {a} to ptr")

    # ---- guest accesses of regions ----
    def recovers(self) -> bool:
        """Whether variables have to be stored when the access at hand faults."""
        return self.mark is not None and bool(self.mark[1])

    def plain_mark(self) -> None:
        """The mark of an access before which the state is exact.  Accesses cannot move over it."""
        if self.mark is not None:
            mark = _MARK.replace("NUMBER", str(self.mark[0]))
            self.lines.append(f'call void asm sideeffect ".Lmark${{:uid}}:\\0A{mark}", "~{{memory}}"()')
            self.mark = None

    def encoding(self, move: str, ty: str) -> str:
        """A vector move in the encoding that the rest of the code uses."""
        return f"v{move}" if self.module.avx and _MOVES[ty][2] == "x" else move

    def guest_move(self, ty: str, text: str, constraint: str, value: str, address: Value) -> str:
        """One instruction of assembly that accesses guest memory; the fault handler goes to the recovery made here.

        ``text`` has ADDRESS for the place in memory; ``constraint`` and ``value``: of its operand number 0, if it has one.
        """
        assert self.mark is not None
        mark, self.mark = self.mark, None
        base, distance = self.base_and_distance(address)
        operands = [value] if value else []
        constraints = [constraint] if constraint else []
        place = str(distance) if distance else ""
        if base is not None:
            operands.append(f"i64 {self.arg(base)}")
            constraints.append("r")
            place += f"(${len(constraints) - 1},${len(constraints)})"
        else:
            place += f"(${len(constraints)})"
        operands.append("i64 %gbase")
        constraints += ["r", "!i", "~{memory}"]
        self.temp += 1
        self.guarded = True
        after, out = f"after{self.temp}", f"recovery{self.recovery(mark)}"
        # (operands are numbered without the constraint of the label's own: it comes behind them)
        pair = _PAIR.replace("LABEL", f"${{{len(constraints) - 2}:l}}")
        code = f".Lmark${{:uid}}: {text.replace('ADDRESS', place)}\\0A{_MARK.replace('NUMBER', str(mark[0]))}\\0A{pair}"
        call = f'callbr {ty} asm sideeffect "{code}", "{",".join(constraints)}"({", ".join(operands)}) to label %{after} [label %{out}]'
        name = ""
        if ty == "void":
            self.lines.append(call)
        else:
            name = self.new(call)
        self.lines.append(f"{after}:")
        return name

    def recovery(self, mark: tuple[Any, ...]) -> int:
        """Number of the first step of a mark's recovery."""
        step = 0
        nans = dict(mark[2]) if len(mark) > 2 else {}
        for triple in reversed(mark[1]):
            nan = nans.get(triple[1], -1)
            known = self.step_of.get((triple, step, nan))
            if known is None:
                known = self.step_of[triple, step, nan] = len(self.steps)
                self.steps.append([triple[0], triple[1], step, 0, nan])
                self.steps[step][3] += 1
            step = known
        self.steps[step][3] += 2  # something else than a step leads here: it needs a label
        return step

    def render_recoveries(self, out: list[str]) -> None:
        """The text of all steps."""
        self.lines = []
        for number, (_, _, _, uses, _) in enumerate(self.steps):
            if not number or uses < 2:
                continue
            out.append(f"recovery{number}:")
            step = number
            while True:
                at, var, step, _, nan = self.steps[step]
                type = self.function.vars[var]
                held = LLVM_TYPE[type.name]
                name = self.new(f"load {held}, ptr %var{var}")
                if nan >= 0:
                    name = self.new(f"select i1 {self.is_nan(held, name)}, {held} {self.arg(Value(None, type, -1, nan))}, {held} {name}")
                place = self.new(f"getelementptr i8, ptr %state, i64 {at}")
                out += self.lines
                out.append(f"store {held} {name}, ptr {place}, align 1")
                self.lines = []
                if not step or self.steps[step][3] > 1:
                    break
            out.append(f"br label %recovery{step}")
        out.append("recovery0:")
        out.append("ret void")

    def is_nan(self, ty: str, name: str) -> str:
        compare = f"llvm.experimental.constrained.fcmp.{suffix(ty)}"
        return self.strict_call(compare, "i1", f"{ty} {name}", f"{ty} {name}", 'metadata !"uno"', EXCEPT)

    def base_and_distance(self, address: Value) -> tuple[Value | None, int]:
        """An address as a value and a constant that fits an instruction."""
        distance = 0
        while True:
            if address.const is not None:
                total = (distance + address.const) & 0xFFFF_FFFF_FFFF_FFFF
                total -= (total >> 63) << 64
                return (None, total) if -(1 << 31) <= total < 1 << 31 else (address, distance)
            parts = self.sums.get(address.id)
            if parts is None or not -(1 << 31) <= distance + parts[1] < 1 << 31:
                return address, distance
            address, distance = parts[0], distance + parts[1]

    # ---- one instruction ----
    def inst(self, inst: Inst) -> None:
        op, result, args, imm = inst
        if self.opaque is not None:
            self.opaque.see(inst)
        special = _SPECIAL.get(op.name)
        if special is not None:
            special(self, inst)
            return
        if op is ops.ADD and args[1].const is not None:
            number = args[1].const
            self.sums[result.id] = args[0], number - (number >> args[1].type.bits - 1 << args[1].type.bits)
        if args[0].id in self.extended and op in (ops.ZEXT, ops.SEXT) and (op is ops.SEXT) == (args[0].id in self.sign_only):
            wide = self.extended[args[0].id]
            self.names[result.id] = wide if imm.bits == 64 else self.cast(ops.TRUNC, "i64", LLVM_TYPE[imm.name], 64, wide)
            return
        if op is ops.OR and args[0].id in self.mask_lanes and args[1].id in self.mask_lanes:
            (mask, low), (other, high) = self.mask_lanes[args[0].id], self.mask_lanes[args[1].id]
            if mask == other and {low, high} == {0, 1}:
                self.mask_bits[result.id] = mask
        elif (op is ops.NE or op is ops.EQ) and args[1].const == 0 and args[0].id in self.mask_bits:
            # Whether a comparison holds anywhere: hosts know that without making a mask.
            found, n = self.masks[self.mask_bits[args[0].id]]
            self.names[result.id] = self.new(f"icmp {op.name} i{n} {self.new(f'bitcast <{n} x i1> {found} to i{n}')}, 0")
            return
        names = [self.operand(op, a) for a in args]
        if op.shape == "cast":
            text = self.cast(op, LLVM_TYPE[args[0].type.name], LLVM_TYPE[imm.name], args[0].type.bits, names[0])
        else:
            text = self.scalar(op, LLVM_TYPE[args[0].type.name], args[0].type.bits, names)
        self.names[result.id] = text

    def constant(self, ty: str, value: int) -> str:
        return f"splat ({ty[1:-1].split()[2]} {value})" if ty[0] == "<" else str(value)

    def scalar(self, op: OpDef, ty: str, bits: int, a: list[str]) -> str:
        """A bin, un or cmp operation at LLVM type ``ty`` (scalar or vector with ``bits``-bit elements)."""
        name = op.name
        if name in _PLAIN_BIN:
            return self.new(f"{_PLAIN_BIN[name]} {ty} {a[0]}, {a[1]}")
        if name in _ICMP:
            return self.new(f"icmp {name} {ty} {a[0]}, {a[1]}")
        if name in _SHIFTS:
            n = self.new(f"and {ty} {a[1]}, {self.constant(ty, bits - 1)}") if bits & (bits - 1) == 0 else a[1]
            return self.new(f"{_SHIFTS[name]} {ty} {a[0]}, {n}")
        if name in _INTRINSIC_BIN:
            return self.intrinsic(f"llvm.{_INTRINSIC_BIN[name]}.{suffix(ty)}", ty, f"{ty} {a[0]}", f"{ty} {a[1]}")
        if name in _INTRINSIC_UN:
            return self.intrinsic(f"llvm.{_INTRINSIC_UN[name]}.{suffix(ty)}", ty, f"{ty} {a[0]}")
        if name in _CONSTRAINED_BIN:
            return self.strict_call(
                f"llvm.experimental.constrained.{name}.{suffix(ty)}", ty, f"{ty} {a[0]}", f"{ty} {a[1]}",
                'metadata !"round.dynamic"', EXCEPT,
            )  # fmt: skip
        base = name[:-1] if name[-1:] == "s" and name[:-1] in _FCMP else name
        if base in _FCMP:
            kind = "fcmp" if base == name else "fcmps"
            cond = "i1" if ty[0] != "<" else f"<{ty[1:].split()[0]} x i1>"
            return self.strict_call(
                f"llvm.experimental.constrained.{kind}.{suffix(ty)}", cond, f"{ty} {a[0]}", f"{ty} {a[1]}",
                f'metadata !"{_FCMP[base]}"', EXCEPT,
            )  # fmt: skip
        emit = _SCALAR.get(name)
        if emit is None:
            raise CompileError(f"no LLVM lowering of operation {name!r} (function {self.function.name})")
        return emit(self, ty, bits, a)

    def cast(self, op: OpDef, src: str, dst: str, bits: int, a: str) -> str:
        name = op.name
        if name in ("zext", "sext", "trunc"):
            return self.new(f"{name} {src} {a} to {dst}")
        if name == "bitcast":
            return a if src == dst else self.new(f"bitcast {src} {a} to {dst}")
        if name in ("sitofp", "uitofp", "fptrunc"):
            return self.strict_call(
                f"llvm.experimental.constrained.{name}.{suffix(dst)}.{suffix(src)}", dst, f"{src} {a}",
                'metadata !"round.dynamic"', EXCEPT,
            )  # fmt: skip
        if name == "fpext":
            return self.strict_call(
                f"llvm.experimental.constrained.fpext.{suffix(dst)}.{suffix(src)}", dst, f"{src} {a}", EXCEPT
            )
        if name in ("fptosi", "fptosi_z"):
            # Inline assembly, because the intrinsics are free to move across changes of the rounding mode.
            t = "t" if name == "fptosi_z" else ""
            letter = "s" if src == "float" else "d"
            return self.new(f'call {dst} asm sideeffect "cvt{t}s{letter}2si $1, $0", "=r,x,~{{mxcsr}}"({src} {a})')
        raise CompileError(f"no LLVM lowering of cast {name!r}")


def _type_of(typed: str) -> str:
    """The type of a typed operand such as ``<2 x i64> %t1`` or ``i1 false``."""
    return typed[: typed.index(">") + 1] if typed[0] == "<" else typed.split(" ", 1)[0]


def _lanes_fp(inst: Inst) -> bool:
    return inst[0] is ops.LANES and inst[3][0].effect == "fp"


# ---- scalar operations with a recipe ----
def _high_product(extend: str) -> Callable[[FunctionText, str, int, list[str]], str]:
    def emit(f: FunctionText, ty: str, bits: int, a: list[str]) -> str:
        wide = f"i{2 * bits}" if ty[0] != "<" else ty.replace(f"i{bits}", f"i{2 * bits}")
        x, y = (f.new(f"{extend} {ty} {v} to {wide}") for v in a)
        p = f.new(f"mul {wide} {x}, {y}")
        h = f.new(f"lshr {wide} {p}, {f.constant(wide, bits)}")
        return f.new(f"trunc {wide} {h} to {ty}")

    return emit


def _divide(name: str) -> Callable[[FunctionText, str, int, list[str]], str]:
    signed, rem = name[0] == "s", name.endswith("rem")

    def emit(f: FunctionText, ty: str, bits: int, a: list[str]) -> str:
        zero = f.new(f"icmp eq {ty} {a[1]}, 0")
        if bits > 64:
            q = _divide_128(f, name, a[0], f.new(f"select i1 {zero}, {ty} 1, {ty} {a[1]}"))
            return q if rem else f.new(f"select i1 {zero}, {ty} 0, {ty} {q}")
        # Divisors for which the host's instruction could trap, 0 and -1, are rare, and a branch costs a loop less than choosing.
        bad = zero
        if signed:  # (of one bit there are no others)
            bad = f.new(f"icmp ult {ty} {f.new(f'add {ty} {a[1]}, 1')}, 2") if bits > 1 else "true"
        f.temp += 1
        slot, rare, common, after = (f"{kind}{f.temp}" for kind in ("%quotient", "rare", "common", "divided"))
        f.slots.append(f"{slot} = alloca {ty}")
        f.module.declarations["rarely"] = RARELY
        f.lines += (f"br i1 {bad}, label %{rare}, label %{common}, !prof !0", f"{rare}:")
        other = "0"
        if signed and not rem:
            other = f.new(f"select i1 {zero}, {ty} 0, {ty} {f.new(f'sub {ty} 0, {a[0]}')}")
        f.lines += (f"store {ty} {other}, ptr {slot}", f"br label %{after}", f"{common}:")
        f.lines += (f"store {ty} {f.new(f'{name} {ty} {a[0]}, {a[1]}')}, ptr {slot}", f"br label %{after}", f"{after}:")
        return f.new(f"load {ty}, ptr {slot}")

    return emit


# LLVM turns 128-bit division into a call of a run-time library that a blob does not have: long division, bit by bit.
_LONG_DIVISION: Final = """define internal fastcc { i128, i128 } @long_division(i128 %n, i128 %d) noinline {
entry:
br label %loop
loop:
%i = phi i32 [ 127, %entry ], [ %i2, %loop ]
%r = phi i128 [ 0, %entry ], [ %r2, %loop ]
%q = phi i128 [ 0, %entry ], [ %q2, %loop ]
%s = zext i32 %i to i128
%b = lshr i128 %n, %s
%b1 = and i128 %b, 1
%top = icmp slt i128 %r, 0
%rs = shl i128 %r, 1
%rn = or i128 %rs, %b1
%ge = icmp uge i128 %rn, %d
%take = or i1 %top, %ge
%sub = sub i128 %rn, %d
%r2 = select i1 %take, i128 %sub, i128 %rn
%qs = shl i128 %q, 1
%qb = zext i1 %take to i128
%q2 = or i128 %qs, %qb
%i2 = sub i32 %i, 1
%done = icmp eq i32 %i, 0
br i1 %done, label %out, label %loop
out:
%x = insertvalue { i128, i128 } poison, i128 %q2, 0
%y = insertvalue { i128, i128 } %x, i128 %r2, 1
ret { i128, i128 } %y
}"""

_LONG_CARRYLESS: Final = """define internal fastcc i256 @long_carryless(i128 %a, i128 %b) noinline {
entry:
%wide = zext i128 %a to i256
br label %loop
loop:
%i = phi i32 [ 0, %entry ], [ %i2, %loop ]
%r = phi i256 [ 0, %entry ], [ %r2, %loop ]
%s = zext i32 %i to i128
%bits = lshr i128 %b, %s
%bit = trunc i128 %bits to i1
%s2 = zext i32 %i to i256
%part = shl i256 %wide, %s2
%add = select i1 %bit, i256 %part, i256 0
%r2 = xor i256 %r, %add
%i2 = add i32 %i, 1
%done = icmp eq i32 %i2, 128
br i1 %done, label %out, label %loop
out:
ret i256 %r2
}"""


def _divide_128(f: FunctionText, name: str, n: str, d: str) -> str:
    f.module.declare("long_division", _LONG_DIVISION)
    signed, rem = name[0] == "s", name.endswith("rem")
    if signed:
        sign_n, sign_d = (f.new(f"icmp slt i128 {v}, 0") for v in (n, d))
        n, d = (f.intrinsic("llvm.abs.i128", "i128", f"i128 {v}", "i1 false") for v in (n, d))
    both = f.new(f"call fastcc {{ i128, i128 }} @long_division(i128 {n}, i128 {d})")
    r = f.new(f"extractvalue {{ i128, i128 }} {both}, {int(rem)}")
    if not signed:
        return r
    negative = sign_n if rem else f.new(f"xor i1 {sign_n}, {sign_d}")
    return f.new(f"select i1 {negative}, i128 {f.new(f'sub i128 0, {r}')}, i128 {r}")


def _rotate(name: str) -> Callable[[FunctionText, str, int, list[str]], str]:
    def emit(f: FunctionText, ty: str, bits: int, a: list[str]) -> str:
        return f.intrinsic(f"llvm.{name}.{suffix(ty)}", ty, f"{ty} {a[0]}", f"{ty} {a[0]}", f"{ty} {a[1]}")

    return emit


def _count(name: str) -> Callable[[FunctionText, str, int, list[str]], str]:
    def emit(f: FunctionText, ty: str, bits: int, a: list[str]) -> str:
        return f.intrinsic(f"llvm.{name}.{suffix(ty)}", ty, f"{ty} {a[0]}", "i1 false")

    return emit


def _uavg(f: FunctionText, ty: str, bits: int, a: list[str]) -> str:
    # ceil((x + y) / 2) == (x | y) - ((x ^ y) >> 1), without a carry out of the width
    o = f.new(f"or {ty} {a[0]}, {a[1]}")
    if bits == 1:  # a shift by the whole width would be undefined
        return o
    x = f.new(f"xor {ty} {a[0]}, {a[1]}")
    h = f.new(f"lshr {ty} {x}, {f.constant(ty, 1)}")
    return f.new(f"sub {ty} {o}, {h}")


def _carryless(high: bool) -> Callable[[FunctionText, str, int, list[str]], str]:
    def emit(f: FunctionText, ty: str, bits: int, a: list[str]) -> str:
        if bits == 128:
            f.module.declare("long_carryless", _LONG_CARRYLESS)
            w = f.new(f"call fastcc i256 @long_carryless(i128 {a[0]}, i128 {a[1]})")
            if high:
                w = f.new(f"lshr i256 {w}, 128")
            return f.new(f"trunc i256 {w} to i128")
        x, y = (f.new(f"zext {ty} {v} to i64") if bits < 64 else v for v in a)
        x = f.new(f"insertelement <2 x i64> zeroinitializer, i64 {x}, i32 0")
        y = f.new(f"insertelement <2 x i64> zeroinitializer, i64 {y}, i32 0")
        p = f.intrinsic("llvm.x86.pclmulqdq", "<2 x i64>", f"<2 x i64> {x}", f"<2 x i64> {y}", "i8 0")
        w = f.new(f"bitcast <2 x i64> {p} to i128")
        if high:
            w = f.new(f"lshr i128 {w}, {bits}")
        return f.new(f"trunc i128 {w} to {ty}")

    return emit


_SCALAR: Final[dict[str, Callable[[FunctionText, str, int, list[str]], str]]] = {
    "umulh": _high_product("zext"),
    "smulh": _high_product("sext"),
    "udiv": _divide("udiv"),
    "sdiv": _divide("sdiv"),
    "urem": _divide("urem"),
    "srem": _divide("srem"),
    "rotl": _rotate("fshl"),
    "rotr": _rotate("fshr"),
    "clz": _count("ctlz"),
    "ctz": _count("cttz"),
    "abs": _count("abs"),
    "not": lambda f, ty, bits, a: f.new(f"xor {ty} {a[0]}, {f.constant(ty, -1)}"),
    "neg": lambda f, ty, bits, a: f.new(f"sub {ty} {f.constant(ty, 0)}, {a[0]}"),
    "uavg": _uavg,
    "clmul": _carryless(False),
    "clmulh": _carryless(True),
    "fsqrt": fsqrt,
    "fma": fma,
    "fneg": sign_bit("xor", lambda bits: 1 << bits - 1),
    "fabs": sign_bit("and", lambda bits: (1 << bits - 1) - 1),
}


# ---- special operations ----
def _extract(f: FunctionText, inst: Inst) -> None:
    op, result, (x,), (pos, length) = inst
    ty = LLVM_TYPE[x.type.name]
    bits = x.type.bits
    name = f.arg(x)
    if op is ops.SEXTRACT:
        up = bits - pos - length
        if up:
            name = f.new(f"shl {ty} {name}, {up}")
        f.names[result.id] = f.new(f"ashr {ty} {name}, {bits - length}")
        return
    if pos:
        name = f.new(f"lshr {ty} {name}, {pos}")
    f.names[result.id] = name if pos + length == bits else f.new(f"and {ty} {name}, {(1 << length) - 1}")


def _deposit(f: FunctionText, inst: Inst) -> None:
    _, result, (x, y), (pos, length) = inst
    ty = LLVM_TYPE[x.type.name]
    mask = (1 << length) - 1
    keep = f.new(f"and {ty} {f.arg(x)}, {x.type.mask & ~(mask << pos)}")
    part = f.new(f"and {ty} {f.arg(y)}, {mask}")
    if pos:
        part = f.new(f"shl {ty} {part}, {pos}")
    f.names[result.id] = f.new(f"or {ty} {keep}, {part}")


def _select(f: FunctionText, inst: Inst) -> None:
    _, result, (c, x, y), _ = inst
    f.names[result.id] = f.new(f"select {f.typed(c)}, {f.typed(x)}, {f.typed(y)}")


def _carry(f: FunctionText, inst: Inst) -> None:
    op, (r, k), (x, y, c), _ = inst
    ty = LLVM_TYPE[x.type.name]
    cin = f.arg(c) if ty == "i1" else f.new(f"zext i1 {f.arg(c)} to {ty}")
    if op is ops.ADDC:
        s1 = f.new(f"add {ty} {f.arg(x)}, {f.arg(y)}")
        c1 = f.new(f"icmp ult {ty} {s1}, {f.arg(x)}")
        s2 = f.new(f"add {ty} {s1}, {cin}")
        c2 = f.new(f"icmp ult {ty} {s2}, {s1}")
    else:
        s1 = f.new(f"sub {ty} {f.arg(x)}, {f.arg(y)}")
        c1 = f.new(f"icmp ult {ty} {f.arg(x)}, {f.arg(y)}")
        s2 = f.new(f"sub {ty} {s1}, {cin}")
        c2 = f.new(f"icmp ult {ty} {s1}, {cin}")
    f.names[r.id] = s2
    f.names[k.id] = f.new(f"or i1 {c1}, {c2}")


def _lanes(f: FunctionText, inst: Inst) -> None:
    _, result, args, (op, lane, to, *detail) = inst
    t = args[0].type
    n = t.bits // lane.bits
    vt = _vector(lane, n)
    names = [f.cast(ops.BITCAST, LLVM_TYPE[t.name], vt, t.bits, f.operand(op, a)) for a in args]
    out_lane = to or lane
    out = _vector(out_lane, n)
    if op.shape == "cmp":
        out_lane = lane
        out = f"<{n} x i{lane.bits}>"
        c = f.scalar(op, vt, lane.bits, names)
        r = f.new(f"sext <{n} x i1> {c} to {out}")
        f.masks[result.id] = c, n
    elif op.shape == "cast" and op.effect == "fp":
        r = "zeroinitializer"
        for i in range(n):
            e = f.new(f"extractelement {vt} {names[0]}, i32 {i}")
            e = f.cast(op, LLVM_TYPE[lane.name], LLVM_TYPE[out_lane.name], lane.bits, e)
            r = f.new(f"insertelement {out} {r}, {LLVM_TYPE[out_lane.name]} {e}, i32 {i}")
    elif op.shape == "cast":
        r = f.cast(op, vt, out, lane.bits, names[0])
    elif op is ops.FRINT:
        r = "zeroinitializer"
        ty = LLVM_TYPE[lane.name]
        for i in range(n):
            e = f.new(f"extractelement {vt} {names[0]}, i32 {i}")
            r = f.new(f"insertelement {vt} {r}, {ty} {round_to(f, ty, e, detail[0])}, i32 {i}")
    elif op is ops.FMA:
        r = fma(f, vt, lane.bits, names)
    else:
        r = f.scalar(op, vt, lane.bits, names)
    f.names[result.id] = f.cast(ops.BITCAST, out, LLVM_TYPE[result.type.name], result.type.bits, r)


def _shuffle(f: FunctionText, inst: Inst) -> None:
    _, result, (x, y), (lane, indexes) = inst
    ty = LLVM_TYPE[x.type.name]
    vt = _vector(lane, len(indexes))
    a, b = (f.cast(ops.BITCAST, ty, vt, 0, f.arg(v)) for v in (x, y))
    mask = ", ".join(f"i32 {i}" for i in indexes)
    r = f.new(f"shufflevector {vt} {a}, {vt} {b}, <{len(indexes)} x i32> <{mask}>")
    f.names[result.id] = f.cast(ops.BITCAST, vt, ty, 0, r)


def _vtable(f: FunctionText, inst: Inst) -> None:
    _, result, (table, index), _ = inst
    n, m = table.type.bits // 8, index.type.bits // 8
    vt, vi = f"<{n} x i8>", f"<{m} x i8>"
    t = f.cast(ops.BITCAST, LLVM_TYPE[table.type.name], vt, 0, f.arg(table))
    ix = f.cast(ops.BITCAST, LLVM_TYPE[index.type.name], vi, 0, f.arg(index))
    ix = f.new(f"and {vi} {ix}, {f.constant(vi, n - 1)}")
    if n == m == 16:
        r = f.intrinsic("llvm.x86.ssse3.pshuf.b.128", vt, f"{vt} {t}", f"{vi} {ix}")
        f.names[result.id] = f.cast(ops.BITCAST, vi, LLVM_TYPE[index.type.name], 0, r)
        return
    r = "zeroinitializer"
    for i in range(m):
        k = f.new(f"extractelement {vi} {ix}, i32 {i}")
        e = f.new(f"extractelement {vt} {t}, i8 {k}")
        r = f.new(f"insertelement {vi} {r}, i8 {e}, i32 {i}")
    f.names[result.id] = f.cast(ops.BITCAST, vi, LLVM_TYPE[index.type.name], 0, r)


def _splat(f: FunctionText, inst: Inst) -> None:
    _, result, (x,), to = inst
    n = to.bits // x.type.bits
    vt = _vector(x.type, n)
    v = f.new(f"insertelement {vt} zeroinitializer, {f.typed(x)}, i32 0")
    r = f.new(f"shufflevector {vt} {v}, {vt} {v}, <{n} x i32> zeroinitializer")
    f.names[result.id] = f.cast(ops.BITCAST, vt, LLVM_TYPE[to.name], 0, r)


def _getlane(f: FunctionText, inst: Inst) -> None:
    _, result, (x,), (lane, index) = inst
    if lane is I64 and x.id in f.masks and x.type.bits == 128:
        f.mask_lanes[result.id] = x.id, index
    vt = _vector(lane, x.type.bits // lane.bits)
    v = f.cast(ops.BITCAST, LLVM_TYPE[x.type.name], vt, 0, f.arg(x))
    f.names[result.id] = f.new(f"extractelement {vt} {v}, i32 {index}")


def _setlane(f: FunctionText, inst: Inst) -> None:
    _, result, (x, y), (lane, index) = inst
    vt = _vector(lane, x.type.bits // lane.bits)
    ty = LLVM_TYPE[x.type.name]
    v = f.cast(ops.BITCAST, ty, vt, 0, f.arg(x))
    r = f.new(f"insertelement {vt} {v}, {f.typed(y)}, i32 {index}")
    f.names[result.id] = f.cast(ops.BITCAST, vt, ty, 0, r)


def _hload(f: FunctionText, inst: Inst) -> None:
    _, result, (base,), offset = inst
    p = f.pointer(base, offset)
    if result.type is I1:
        f.names[result.id] = f.new(f"trunc i8 {f.new(f'load i8, ptr {p}')} to i1")
        return
    # A loop would otherwise be free to read such a field once.
    volatile = "volatile " if offset in _VOLATILE and base.name == "env" else ""
    f.names[result.id] = f.new(f"load {volatile}{LLVM_TYPE[result.type.name]}, ptr {p}, align 1")


def _hstore(f: FunctionText, inst: Inst) -> None:
    _, _, (base, value), offset = inst
    p = f.pointer(base, offset)
    if value.type is I1:
        f.lines.append(f"store i8 {f.new(f'zext i1 {f.arg(value)} to i8')}, ptr {p}")
        return
    f.lines.append(f"store {f.typed(value)}, ptr {p}, align 1")


def _swap_if(f: FunctionText, big: bool, t: Type, name: str) -> str:
    """The value with its bytes reversed when the access is big-endian; names of another LLVM type are handled by bitcasts."""
    if not big or t.bits <= 8:
        return name
    ty, ity = LLVM_TYPE[t.name], f"i{t.bits}"
    i = f.cast(ops.BITCAST, ty, ity, t.bits, name)
    i = f.intrinsic(f"llvm.bswap.{ity}", ity, f"{ity} {i}")
    return f.cast(ops.BITCAST, ity, ty, t.bits, i)


def _load(f: FunctionText, inst: Inst) -> None:
    _, result, (address,), (big, align, order) = inst
    t = result.type
    ty = LLVM_TYPE[t.name] if t is not I1 else "i8"
    if f.recovers() and not order:
        f.names[result.id] = _swap_if(f, big, t, _recovered_load(f, result, ty, address))
        return
    f.plain_mark()
    p = f.guest_pointer(address)
    if order:
        v = f.new(f"load atomic {ty}, ptr {p} {_ORDER[order]}, align {max(align, t.bits // 8)}")
    else:
        # In a region a result can turn out to be overwritten unread: the load must fault all the same.
        volatile = "" if result.id in f.used and not f.marks else "volatile "
        v = f.new(f"load {volatile}{ty}, ptr {p}, align {align}")
    f.names[result.id] = _swap_if(f, big, t, v)


def _store(f: FunctionText, inst: Inst) -> None:
    _, _, (address, value), (big, align, order) = inst
    t = value.type
    v = _swap_if(f, big, t, f.arg(value))
    if f.recovers() and not order:
        _recovered_store(f, LLVM_TYPE[t.name], value, v, address)
        return
    f.plain_mark()
    p = f.guest_pointer(address)
    if order:
        f.lines.append(
            f"store atomic {LLVM_TYPE[t.name]} {v}, ptr {p} {_ORDER[order]}, align {max(align, t.bits // 8)}"
        )
    else:
        f.lines.append(f"store {LLVM_TYPE[t.name]} {v}, ptr {p}, align {align}")


def _cmpxchg(f: FunctionText, inst: Inst) -> None:
    _, result, (address, expected, new), _ = inst
    f.plain_mark()
    p = f.guest_pointer(address)
    ty = LLVM_TYPE[expected.type.name]
    r = f.new(f"cmpxchg ptr {p}, {f.typed(expected)}, {f.typed(new)} seq_cst seq_cst")
    f.names[result.id] = f.new(f"extractvalue {{ {ty}, i1 }} {r}, 0")


def _atomic(f: FunctionText, inst: Inst) -> None:
    _, result, (address, value), name = inst
    if name not in _RMW:
        raise CompileError(f"no atomic operation {name!r}")
    name = {"smin": "min", "smax": "max"}.get(name, name)
    f.plain_mark()
    p = f.guest_pointer(address)
    f.names[result.id] = f.new(f"atomicrmw {name} ptr {p}, {f.typed(value)} seq_cst")


def _recovered_load(f: FunctionText, result: Value, ty: str, address: Value) -> str:
    """A load with a recovery: one instruction, whose place and whose recovery are known."""
    if ty == "i128":
        return f.cast(ops.BITCAST, "<2 x i64>", ty, 128, _recovered_load(f, result, "<2 x i64>", address))
    move, _, letter, _ = _MOVES[ty]
    small = ty in _SIGNED_MOVES
    signed = small and result.id in f.sign_only
    kept = "i64" if small else ty
    text = f"{_SIGNED_MOVES[ty]} ADDRESS, $0" if signed else f"{move} ADDRESS, ${{0:k}}" if small else f"{f.encoding(move, ty)} ADDRESS, $0"
    name = f.guest_move(kept, text, f"={letter}", "", address)
    if not small:
        return name
    f.extended[result.id] = name
    return f.cast(ops.TRUNC, "i64", ty, 64, name)


def _recovered_store(f: FunctionText, ty: str, value: Value, name: str, address: Value) -> None:
    """A store with a recovery."""
    if ty == "i128":
        ty, name = "<2 x i64>", f.cast(ops.BITCAST, ty, "<2 x i64>", 128, name)
    _, move, letter, modifier = _MOVES[ty]
    if value.const is not None and letter == "r" and name == str(value.const):
        number = value.const - (1 << value.type.bits) if value.const >> value.type.bits - 1 else value.const
        if -(1 << 31) <= number < 1 << 31:
            f.guest_move("void", f"{move} $${number}, ADDRESS", "", "", address)
            return
    operand = f"${{0:{modifier}}}" if modifier else "$0"
    f.guest_move("void", f"{f.encoding(move, ty)} {operand}, ADDRESS", letter, f"{ty} {name}", address)


def _mark(f: FunctionText, inst: Inst) -> None:
    f.mark = inst[3] if f.marks else None


def _getvar(f: FunctionText, inst: Inst) -> None:
    f.names[inst[1].id] = f.new(f"load {LLVM_TYPE[inst[1].type.name]}, ptr %var{inst[3]}")


def _setvar(f: FunctionText, inst: Inst) -> None:
    value = inst[2][0]
    name = f.arg(value)
    if f.opaque is not None and f.opaque.assigned_hidden(inst):
        name = f.hide(value.type, name)
    f.lines.append(f"store {LLVM_TYPE[value.type.name]} {name}, ptr %var{inst[3]}")


def _call(f: FunctionText, inst: Inst) -> None:
    _, result, args, (name, rtype) = inst
    ty = "void" if rtype is None else LLVM_TYPE[rtype.name]
    call = f"call {HELPER_CC} {ty} @fn_{name}({', '.join(f.typed(a) for a in args)})"
    if result is None:
        f.lines.append(call)
    else:
        f.names[result.id] = f.new(call)


def _tail(f: FunctionText, ip: str, rest: Iterable[Value]) -> None:
    env, base1, gbase = (f.arg(v) for v in rest)
    p = f.new(f"inttoptr i64 {ip} to ptr")
    h = f.new(f"load ptr, ptr {p}, align 8")
    env = "ptr %state" if f.marks and env == "%env" else f"i64 {env}"
    f.lines.append(f"musttail call preserve_nonecc void {h}({env}, i64 {ip}, i64 {base1}, i64 {gbase})")
    f.lines.append("ret void")


def _next(f: FunctionText, inst: Inst) -> None:
    ip, *rest = inst[2]
    _tail(f, f.new(f"add i64 {f.arg(ip)}, {inst[3]}"), rest)


def _goto(f: FunctionText, inst: Inst) -> None:
    ip, *rest = inst[2]
    _tail(f, f.arg(ip), rest)


def _leave(f: FunctionText, inst: Inst) -> None:
    f.lines.append(f"br label %recovery{f.recovery(f.mark)}" if f.recovers() and f.mark is not None else "ret void")
    f.mark = None


def _unlikely(f: FunctionText, inst: Inst) -> None:
    _, result, (x,), _ = inst
    f.names[result.id] = f.arg(x)
    f.unlikely.add(result.id)


def _cbr(f: FunctionText, inst: Inst) -> None:
    then, other = inst[3]
    cond = inst[2][0]
    weights = ""
    if cond.id in f.unlikely:
        f.module.declarations["rarely"] = RARELY
        weights = ", !prof !0"
    f.lines.append(f"br i1 {f.arg(cond)}, label %L{then}, label %L{other}{weights}")


def _ret(f: FunctionText, inst: Inst) -> None:
    f.lines.append(f"ret {f.typed(inst[2][0])}" if inst[2] else "ret void")


_SPECIAL: Final[dict[str, Callable[[FunctionText, Inst], Any]]] = {
    "extract": _extract,
    "sextract": _extract,
    "deposit": _deposit,
    "select": _select,
    "addc": _carry,
    "subb": _carry,
    "fma": fma_inst,
    "fcanon": fcanon,
    "fma_canon": fcanon,
    "frint": frint,
    "fpenv_get": fpenv_get,
    "fpenv_set": fpenv_set,
    "lanes": _lanes,
    "shuffle": _shuffle,
    "vtable": _vtable,
    "splat": _splat,
    "getlane": _getlane,
    "setlane": _setlane,
    "hload": _hload,
    "hstore": _hstore,
    "load": _load,
    "store": _store,
    "cmpxchg": _cmpxchg,
    "atomic": _atomic,
    "fence": lambda f, inst: f.lines.append(f"fence {inst[3]}"),
    "getvar": _getvar,
    "setvar": _setvar,
    "mark": _mark,
    "call": _call,
    "br": lambda f, inst: f.lines.append(f"br label %L{inst[3]}"),
    "cbr": _cbr,
    "unlikely": _unlikely,
    "ret": _ret,
    "next": _next,
    "goto": _goto,
    "leave": _leave,
}

__all__ = ["HELPER_CC", "FunctionText", "Lowering"]
