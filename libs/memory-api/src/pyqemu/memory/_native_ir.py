"""The native primitives as LLVM assembly, written per width from one template.

`load volatile` with `align 1` is what makes the promise: LLVM may neither split, merge, widen, repeat nor drop a
volatile access of a legal integer type, and alignment 1 says nothing about the address, so on hosts with unaligned
loads (x86-64, AArch64) it is exactly one instruction of that width.  Tests observe this on the running host.

`table_*` are the RAM path for native callers: a sorted table of {start, end, host address, flags}, see
pyqemu.memory.NativeMap.
"""

from __future__ import annotations

WIDTHS = (1, 2, 4, 8)

_ACCESS = """
define i64 @load{n}(ptr %p) nounwind {{
  %v = load volatile i{b}, ptr %p, align 1
  {widen}
  ret i64 %w
}}

define void @store{n}(ptr %p, i64 %x) nounwind {{
  {narrow}
  store volatile i{b} %v, ptr %p, align 1
  ret void
}}

define i32 @table_load{n}(ptr %table, i64 %count, i64 %address, ptr %out) nounwind {{
  %p = call ptr @lookup(ptr %table, i64 %count, i64 %address, i64 {n}, i64 0)
  %miss = icmp eq ptr %p, null
  br i1 %miss, label %slow, label %fast
fast:
  %v = load i{b}, ptr %p, align 1
  {widen}
  store i64 %w, ptr %out, align 8
  ret i32 1
slow:
  ret i32 0
}}

define i32 @table_store{n}(ptr %table, i64 %count, i64 %address, i64 %x) nounwind {{
  %p = call ptr @lookup(ptr %table, i64 %count, i64 %address, i64 {n}, i64 1)
  %miss = icmp eq ptr %p, null
  br i1 %miss, label %slow, label %fast
fast:
  {narrow}
  store i{b} %v, ptr %p, align 1
  ret i32 1
slow:
  ret i32 0
}}
"""

# Binary search for the last row whose start is <= address; null unless the access lies inside it and the row has
# none of the refused flags (1: not writable natively, because read-only or dirty-logged).
_LOOKUP = """
define internal ptr @lookup(ptr %table, i64 %count, i64 %address, i64 %size, i64 %refused) nounwind alwaysinline {
entry:
  br label %search
search:
  %low = phi i64 [ 0, %entry ], [ %low2, %next ]
  %high = phi i64 [ %count, %entry ], [ %high2, %next ]
  %open = icmp ult i64 %low, %high
  br i1 %open, label %next, label %found
next:
  %sum = add i64 %low, %high
  %mid = lshr i64 %sum, 1
  %start.p = getelementptr [4 x i64], ptr %table, i64 %mid, i64 0
  %start = load i64, ptr %start.p, align 8
  %above = icmp ugt i64 %start, %address
  %mid1 = add i64 %mid, 1
  %low2 = select i1 %above, i64 %low, i64 %mid1
  %high2 = select i1 %above, i64 %mid, i64 %high
  br label %search
found:
  %none = icmp eq i64 %low, 0
  br i1 %none, label %miss, label %check
check:
  %row = sub i64 %low, 1
  %first.p = getelementptr [4 x i64], ptr %table, i64 %row, i64 0
  %last.p = getelementptr [4 x i64], ptr %table, i64 %row, i64 1
  %host.p = getelementptr [4 x i64], ptr %table, i64 %row, i64 2
  %flags.p = getelementptr [4 x i64], ptr %table, i64 %row, i64 3
  %first = load i64, ptr %first.p, align 8
  %last = load i64, ptr %last.p, align 8
  %host = load i64, ptr %host.p, align 8
  %flags = load i64, ptr %flags.p, align 8
  %inside = sub i64 %address, %first
  %length = sub i64 %last, %first
  %room = sub i64 %length, %inside
  %beyond = icmp uge i64 %inside, %length
  %short = icmp ult i64 %room, %size
  %masked = and i64 %flags, %refused
  %refuse = icmp ne i64 %masked, 0
  %no1 = or i1 %beyond, %short
  %no = or i1 %no1, %refuse
  br i1 %no, label %miss, label %hit
hit:
  %sum2 = add i64 %host, %inside
  %p = inttoptr i64 %sum2 to ptr
  ret ptr %p
miss:
  ret ptr null
}
"""


def source() -> str:
    """The whole module."""
    parts = [_LOOKUP]
    for n in WIDTHS:
        bits = n * 8
        widen = "%w = add i64 %v, 0" if n == 8 else f"%w = zext i{bits} %v to i64"
        narrow = "%v = add i64 %x, 0" if n == 8 else f"%v = trunc i64 %x to i{bits}"
        parts.append(_ACCESS.format(n=n, b=bits, widen=widen, narrow=narrow))
    return "".join(parts)


def exported() -> tuple[str, ...]:
    return tuple(f"{stem}{n}" for stem in ("load", "store", "table_load", "table_store") for n in WIDTHS)
