"""The few native routines below all generated code: entering it, leaving it, and the signal handlers.

They are module-level assembly for x86-64 System V, compiled once and cached like handlers, but alone in their segment: its first byte
is ``pyqemu_rt``, and ``DATA_OFFSET`` bytes behind it lies a page of data that the process fills in (``RuntimeData``).  All of
it is async-signal-safe and none of it is Python.

* ``enter(env, ip)`` saves the callee-saved registers and the stack pointer, switches MXCSR, loads the pinned registers and calls the
  record's handler.  It returns ``exit_reason``.
* ``on_fault`` (SIGSEGV, SIGBUS): a fault whose host pc lies in generated code is written to the state block and control goes to the
  end of ``enter``; with ``spec_ip`` set it goes to that record instead (a speculative access that may fail).  Any
  other fault goes to the handler that was installed before, or kills the process as it would have.
* ``on_signal``: appends signal number and siginfo to a ring and sets the interrupt flag of every CPU.

The fault handler finds its state block through the thread's alternate signal stack, which is aligned to its size and whose lowest
word holds the address.
"""

from __future__ import annotations

from pyqemu.tcg_ir.state import EXIT_FAULT, StateLayout

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


#: Distance from the first byte of the runtime segment to its data page, and the space reserved for that page.
DATA_OFFSET: Final = 0x10000
DATA_SIZE: Final = 0x10000

#: Alternate signal stacks have this size and alignment.
ALTSTACK_SIZE: Final = 0x10000

# Offsets in the data page.
DATA_CODE_LO: Final = 0
DATA_CODE_HI: Final = 8
DATA_OLD_SEGV: Final = 16
DATA_OLD_BUS: Final = 24
DATA_RING_HEAD: Final = 32  # number of signals recorded so far; entry k is at RING + (k % RING_ENTRIES) * RING_STRIDE
DATA_CPU_COUNT: Final = 40
DATA_CPUS: Final = 64  # addresses of ``interrupt`` fields
MAX_CPUS: Final = 1000
DATA_CHAIN: Final = 0x2000  # per signal number: handler to call afterwards, or 0
DATA_RING: Final = 0x4000
RING_ENTRIES: Final = 128
RING_STRIDE: Final = 256  # u64 signal number + 1 once complete, then at +16 the 128 bytes of siginfo

ROUTINES: Final = ("pyqemu_enter", "pyqemu_on_fault", "pyqemu_on_signal")

# Offsets in the kernel's ucontext_t (x86-64): general registers from 40 on.
_UC_RDI, _UC_RSP, _UC_RIP = 104, 160, 168
_UC_R12, _UC_R13, _UC_R14, _UC_R15 = 72, 80, 88, 96


def assembly() -> str:
    """The assembly text, with offsets of the state block taken from its declaration."""
    o = StateLayout()
    data = f"pyqemu_rt+{DATA_OFFSET}"
    return f"""
.text
.p2align 4
.globl pyqemu_rt
pyqemu_rt:
.globl pyqemu_enter
pyqemu_enter:
    pushq %rbp
    pushq %rbx
    pushq %r12
    pushq %r13
    pushq %r14
    pushq %r15
    subq $8, %rsp
    movq %rdi, (%rsp)
    movq %rsp, {o["host_sp"]}(%rdi)
    stmxcsr {o["host_mxcsr"]}(%rdi)
    ldmxcsr {o["mxcsr"]}(%rdi)
    movl $1, {o["in_guest"]}(%rdi)
    movq %rdi, %r12
    movq %rsi, %r13
    movq {o["base1"]}(%rdi), %r14
    movq {o["gbase"]}(%rdi), %r15
    callq *(%rsi)
    movq (%rsp), %rdi
pyqemu_exit:
    movl $0, {o["in_guest"]}(%rdi)
    stmxcsr {o["mxcsr"]}(%rdi)
    ldmxcsr {o["host_mxcsr"]}(%rdi)
    movq {o["exit_reason"]}(%rdi), %rax
    addq $8, %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popq %rbp
    retq

.p2align 4
.globl pyqemu_on_fault
pyqemu_on_fault:
    leaq {data}(%rip), %r8
    movq {_UC_RIP}(%rdx), %rax
    cmpq {DATA_CODE_LO}(%r8), %rax
    jb 1f
    cmpq {DATA_CODE_HI}(%r8), %rax
    jae 1f
    movq %rsp, %rcx
    andq $-{ALTSTACK_SIZE}, %rcx
    movq (%rcx), %rcx
    testq %rcx, %rcx
    je 1f
    movq {o["spec_ip"]}(%rcx), %r9
    testq %r9, %r9
    jne 2f
    movq %rax, {o["fault_pc"]}(%rcx)
    movq 16(%rsi), %rax
    movq %rax, {o["fault_addr"]}(%rcx)
    movl 8(%rsi), %eax
    movl %eax, {o["fault_code"]}(%rcx)
    movl %edi, {o["fault_signal"]}(%rcx)
    movq {o["fault_ip"]}(%rcx), %rax
    movq %rax, {o["ip"]}(%rcx)
    movq ${EXIT_FAULT}, {o["exit_reason"]}(%rcx)
    movq %rcx, {_UC_RDI}(%rdx)
    movq {o["host_sp"]}(%rcx), %rax
    movq %rax, {_UC_RSP}(%rdx)
    leaq pyqemu_exit(%rip), %rax
    movq %rax, {_UC_RIP}(%rdx)
    retq
2:
    movq $0, {o["spec_ip"]}(%rcx)
    movq %rcx, {_UC_R12}(%rdx)
    movq %r9, {_UC_R13}(%rdx)
    movq {o["base1"]}(%rcx), %rax
    movq %rax, {_UC_R14}(%rdx)
    movq {o["gbase"]}(%rcx), %rax
    movq %rax, {_UC_R15}(%rdx)
    movq {o["host_sp"]}(%rcx), %rax
    subq $8, %rax
    movq %rax, {_UC_RSP}(%rdx)
    movq (%r9), %rax
    movq %rax, {_UC_RIP}(%rdx)
    retq
1:
    cmpl $7, %edi
    je 3f
    movq {DATA_OLD_SEGV}(%r8), %rax
    jmp 4f
3:
    movq {DATA_OLD_BUS}(%r8), %rax
4:
    cmpq $1, %rax
    jbe 5f
    jmpq *%rax
5:
    subq $168, %rsp
    movq $0, (%rsp)
    movq $0, 8(%rsp)
    movq $0, 16(%rsp)
    movq $0, 24(%rsp)
    movq %rsp, %rsi
    xorl %edx, %edx
    movl $8, %r10d
    movl $13, %eax
    syscall
    addq $168, %rsp
    retq

.p2align 4
.globl pyqemu_on_signal
pyqemu_on_signal:
    leaq {data}(%rip), %r8
    movl $1, %eax
    lock xaddq %rax, {DATA_RING_HEAD}(%r8)
    andl ${RING_ENTRIES - 1}, %eax
    imulq ${RING_STRIDE}, %rax, %rax
    leaq {DATA_RING}(%r8,%rax), %r9
    movq $0, (%r9)
    xorl %ecx, %ecx
6:
    movq (%rsi,%rcx), %rax
    movq %rax, 16(%r9,%rcx)
    addl $8, %ecx
    cmpl $128, %ecx
    jb 6b
    movslq %edi, %rax
    addq $1, %rax
    movq %rax, (%r9)
    movq {DATA_CPU_COUNT}(%r8), %rcx
    jmp 8f
7:
    subq $1, %rcx
    movq {DATA_CPUS}(%r8,%rcx,8), %rax
    movl $1, (%rax)
8:
    testq %rcx, %rcx
    jne 7b
    movslq %edi, %rax
    movq {DATA_CHAIN}(%r8,%rax,8), %rax
    testq %rax, %rax
    je 9f
    jmpq *%rax
9:
    retq
"""


def module_text() -> str:
    """The assembly as an LLVM module."""
    lines = [line for line in assembly().splitlines() if line.strip()]
    return "\n".join('module asm "' + line.replace('"', '\\22') + '"' for line in lines)
