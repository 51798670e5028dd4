"""The few native routines below all generated code: entering it, leaving it, and the signal handlers.

They are module-level assembly for x86-64 System V, compiled once and cached like handlers, but alone in their segment: its first byte
is ``pyqemu_rt``, and ``DATA_OFFSET`` bytes behind it lies a page of data that the process fills in (``RuntimeData``).  All of
it is async-signal-safe and none of it is Python.

* ``enter(env, ip)`` saves the callee-saved registers and the stack pointer, switches MXCSR, loads the pinned registers and calls the
  record's handler.  It returns ``exit_reason``.  System calls that the table in ``native_calls`` knows are made here, and the guest goes
  on through its jump cache; registers are untouched when one has to be left to the run loop.  Computed jumps that the jump cache does not
  know are looked for in the table of all CPUs (``jumps``), then among the blocks of native translation, where links are looked for as well.
* ``on_fault`` (SIGSEGV, SIGBUS): a fault whose host pc lies in generated code is written to the state block and control goes to the
  end of ``enter``; with ``spec_ip`` set it goes to that record instead (a speculative access that may fail).  An access in the table
  at ``recover`` (``objfile.RECOVER``: pairs of distances, to the access and to its recovery) has code that brings the state up to date
  first and then returns from the region as any exit does: control goes there, with every register as it was.  Any
  other fault goes to the handler that was installed before, or kills the process as it would have.
* ``on_exception`` (SIGFPE): an exception of floating point that was not masked masks them all and is made anew: flags are looked for in
  MXCSR again (``fp_patience``, see ``state.py``).
* ``on_signal``: appends signal number and siginfo to a ring and sets the interrupt flag of every CPU.  A call that has been found
  free of signals but not been entered yet is not entered any more: a signal never waits for the end of a call that waits.  The signal
  of a POSIX timer (SI_TIMER) stays blocked in the thread until its owner sets the mask anew: a fast one would leave no time for that.
* ``relocate(words, numbers, count, table)``: each of the words with these numbers (u32) gets the element of ``table`` that it is the
  number of; without a table the address of ``words`` is added.  ``connect(words, pairs, count)``: the first word of each pair gets the
  address of the second.  ``expect(jumps, words, numbers, starts, count)``: the table that ``jumps`` points to gets the blocks with these
  numbers (u32), each of which begins at the word that ``starts`` (u32) has for it, as far as there is room.

The fault handler finds its state block through the thread's alternate signal stack, which is aligned to its size and whose lowest
word holds the address.
"""

from __future__ import annotations

from pyqemu.tcg_ir.state import EXIT_FAULT, EXIT_LOOKUP, EXIT_SYSCALL, FP_PATIENCE, StateLayout

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
DATA_OLD_FPE: Final = 48
DATA_CPUS: Final = 64  # addresses of ``interrupt`` fields
MAX_CPUS: Final = 1000
DATA_CHAIN: Final = 0x2000  # per signal number: handler to call afterwards, or 0
DATA_RING: Final = 0x4000
RING_ENTRIES: Final = 128
RING_STRIDE: Final = 256  # u64 signal number + 1 once complete, then at +16 the 128 bytes of siginfo

#: Between ``call`` and ``called`` a system call is about to be made; a signal sends it to ``left``.
ROUTINES: Final = (
    "pyqemu_enter", "pyqemu_on_fault", "pyqemu_on_exception", "pyqemu_on_signal", "pyqemu_call", "pyqemu_called", "pyqemu_left",
    "pyqemu_relocate", "pyqemu_connect", "pyqemu_expect",
)  # fmt: skip

#: Stack of ``enter``: the state block's address, the arguments of a system call, a buffer of 16 bytes, and one for a record.
_FRAME: Final = 344  # keeps the stack aligned to 16
_ARGS: Final = 8
_BUFFER: Final = 64
_RECORD: Final = 88
_AT_FDCWD: Final = -100
_EINTR: Final = 4
_NR_GETPID, _NR_GETTID, _NR_TGKILL = 39, 186, 234

# Offsets in the kernel's ucontext_t (x86-64): general registers from 40 on.
_UC_RDI, _UC_RSP, _UC_RIP = 104, 160, 168
_UC_ERR: Final = 192  # the page fault's error code
_WRITE: Final = 2
_UC_SIGMASK: Final = 296
_UC_FPSTATE: Final = 224  # address of the state that fxsave knows
_FX_MXCSR: Final = 24
_UC_R12, _UC_R13, _UC_R14, _UC_R15 = 72, 80, 88, 96


def assembly() -> str:
    """The assembly text, with offsets of the state block taken from its declaration."""
    from pyqemu.tcg_ir.records import JUMP_CACHE_ENTRIES, LOOKUP_COMPUTED

    from . import decoding, jumps
    from . import native_calls as t

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
    subq ${_FRAME}, %rsp
    movq %rdi, (%rsp)
    movq %rsp, {o["host_sp"]}(%rdi)
    stmxcsr {o["host_mxcsr"]}(%rdi)
    ldmxcsr {o["mxcsr"]}(%rdi)
    movq $0, {o["recover"]}(%rdi)
    movl $1, {o["in_guest"]}(%rdi)
.Lrun:
    movq %rdi, %r12
    movq %rsi, %r13
    movq {o["base1"]}(%rdi), %r14
    movq {o["gbase"]}(%rdi), %r15
    callq *(%rsi)
    movq (%rsp), %rdi
    cmpq ${EXIT_SYSCALL}, {o["exit_reason"]}(%rdi)
    je .Lsyscall
    cmpq ${EXIT_LOOKUP}, {o["exit_reason"]}(%rdi)
    je .Llookup
pyqemu_exit:
    movl $0, {o["in_guest"]}(%rdi)
    movl $0, {o["in_call"]}(%rdi)
    stmxcsr {o["mxcsr"]}(%rdi)
    ldmxcsr {o["host_mxcsr"]}(%rdi)
    movq {o["exit_reason"]}(%rdi), %rax
    addq ${_FRAME}, %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popq %rbp
    retq

.Llookup:
    cmpq ${LOOKUP_COMPUTED}, {o["exit_arg"]}(%rdi)
    je .Lseek
    movq {o["jump_cache"]}(%rdi), %rdx
    movq {jumps.TABLE_AT}(%rdx), %rbp
    testq %rbp, %rbp
    je pyqemu_exit
    movq {jumps.NATIVE_AT}(%rbp), %rbx
    testq %rbx, %rbx
    je pyqemu_exit
    movq {o["pc"]}(%rdi), %rsi
    movq %rbx, %rdi
    callq *{jumps.FIND_AT}(%rbp)
    movq (%rsp), %rdi
    testq %rax, %rax
    je pyqemu_exit
    movl $1, %edx
    lock xaddq %rdx, {decoding.LINKS_MADE}(%rbx)
    cmpq ${decoding.MOST_LINKS}, %rdx
    jae pyqemu_exit
    shlq $4, %rdx
    addq {decoding.LINKS_LOG}(%rbx), %rdx
    movq {o["ip"]}(%rdi), %r8
    movq 16(%r8), %rcx
    movq %r8, 8(%rdx)
    movq %rcx, (%rdx)
    movq (%rax), %rsi
    movq %rsi, (%rcx)
    mfence
    cmpq $0, {decoding.ENTRY_PIECES}(%rax)
    jge .Lrun
    movq %r8, (%rcx)
    jmp pyqemu_exit

.Lseek:
    movq {o["jump_cache"]}(%rdi), %rdx
    movq {jumps.TABLE_AT}(%rdx), %rbp
    testq %rbp, %rbp
    je pyqemu_exit
    movl {jumps.SHIFT_AT}(%rdx), %ecx
    movq {o["pc"]}(%rdi), %rax
    movq %rax, %r8
    shrq %cl, %r8
    movq %r8, %rcx
    {jumps.line("%rcx", "%r9")}
    addq %r9, %rbp
    movl ${jumps.WAYS}, %ecx
.Lway:
    movq (%rbp), %rsi
    testq %rsi, %rsi
    je .Lnext
    cmpq %rax, {jumps.PC_AT}(%rsi)
    je .Lfound
.Lnext:
    addq $8, %rbp
    decl %ecx
    jne .Lway
    movq {jumps.TABLE_AT}(%rdx), %rbp
    movq {jumps.NATIVE_AT}(%rbp), %r8
    testq %r8, %r8
    je pyqemu_exit
    movq %rax, %rbx
    movq %rax, %rsi
    movq %r8, %rdi
    callq *{jumps.FIND_AT}(%rbp)
    movq (%rsp), %rdi
    testq %rax, %rax
    je pyqemu_exit
    lock btsq ${decoding.SOUGHT_BIT}, {decoding.ENTRY_PIECES}(%rax)
    movq (%rax), %rsi
    movq %rbx, %rax
    movq {o["jump_cache"]}(%rdi), %rdx
    movl {jumps.SHIFT_AT}(%rdx), %ecx
    movq %rax, %r8
    shrq %cl, %r8
.Lfound:
    andl ${JUMP_CACHE_ENTRIES - 1}, %r8d
    shlq $4, %r8
    addq %r8, %rdx
    movq $-1, (%rdx)
    movq %rsi, 8(%rdx)
    movq %rax, (%rdx)
    jmp .Lrun

.Lsyscall:
    movl $0, {o["call_error"]}(%rdi)
    movq {o["native_calls"]}(%rdi), %rbx
    testq %rbx, %rbx
    je pyqemu_exit
    movq %rdi, %r12
    movq {t.WINDOW}(%rbx), %rax
    testq %rax, %rax
    je .Lnumber
    movl (%rdi,%rax), %eax
    imulq {t.WINDOW_STEP}(%rbx), %rax
    addq {o["base1"]}(%rdi), %rax
    movq {t.WINDOW_LOW}(%rbx), %rcx
    movq (%rdi,%rcx), %rcx
    addq {o["gbase"]}(%rdi), %rcx
    cmpq %rcx, %rax
    jb pyqemu_exit
    movq {t.WINDOW_HIGH}(%rbx), %rcx
    cmpq (%rdi,%rcx), %rax
    jae pyqemu_exit
    movq %rax, %r12
.Lnumber:
    movq {t.NUMBER}(%rbx), %rcx
    movq (%r12,%rcx), %rax
    movq {o["exit_arg"]}(%rdi), %rcx
    cmpq {t.ENTRY}(%rbx), %rcx
    jne .Lshort
    andq {t.NUMBER_MASK}(%rbx), %rax
    jmp .Lentry
.Lshort:
    cmpq {t.SHORT_ENTRY}(%rbx), %rcx
    jne pyqemu_exit
    andq {t.SHORT_MASK}(%rbx), %rax
    addq {t.SHORT_BASE}(%rbx), %rax
.Lentry:
    cmpq {t.COUNT}(%rbx), %rax
    jae pyqemu_exit
    imulq ${t.ENTRY_SIZE}, %rax, %rax
    leaq {t.HEADER_SIZE}(%rbx,%rax), %rbp
    cmpl ${t.LEAVE}, 4(%rbp)
    je pyqemu_exit
    cmpl ${t.SELECT}, 4(%rbp)
    jne .Larguments
    movl 16(%rbp), %ecx
    movq {t.ARGUMENT}(%rbx,%rcx,8), %rcx
    movl (%r12,%rcx), %eax
    andl 8(%rbp), %eax
    cmpl 20(%rbp), %eax
    jae pyqemu_exit
    addl 12(%rbp), %eax
    jmp .Lentry
.Larguments:
    xorl %ecx, %ecx
    xorl %r15d, %r15d
.Largument:
    movl 8(%rbp,%rcx,4), %edx
    movq {t.ARGUMENT}(%rbx,%rcx,8), %rax
    movq (%r12,%rax), %rax
    testl %edx, %edx
    js .Lsized
    cmpl ${t.PATH}, %edx
    jae .Lspecial
    cmpl ${t.DIRECTORY}, %edx
    ja .Lpointer
    je .Ldirectory
    cmpl ${t.ABSENT}, %edx
    je .Labsent
    cmpl ${t.DESCRIPTOR}, %edx
    jne .Lready
.Ldescriptor:
    movl %eax, %edx
    cmpl ${t.FDS}, %edx
    jae pyqemu_exit
    btq %rdx, {t.REFUSED}(%rbx)
    jc pyqemu_exit
    jmp .Lready
.Ldirectory:
    cmpl ${_AT_FDCWD}, %eax
    je .Lready
    jmp .Ldescriptor
.Labsent:
    testq %rax, %rax
    jne pyqemu_exit
    jmp .Lready
.Lspecial:
    movl %edx, %r9d
    andl ${t._ADDED}, %r9d
    testl ${t.MASKED}, %edx
    jne .Lmasked
    testl ${t.RECORD}, %edx
    jne .Lrecord
    testq %rax, %rax
    je pyqemu_exit
    movq {t.LIMIT}(%rbx), %r8
    subq %rax, %r8
    jb pyqemu_exit
    cmpq ${t.PATH_MAX}, %r8
    jb pyqemu_exit
    addq {o["gbase"]}(%rdi), %rax
    cmpb $0x2f, (%rax)
    jne .Lready
    cmpq $0, {t.PATHS}(%rbx)
    je pyqemu_exit
    cmpb $0x70, 1(%rax)
    jne .Lready
    cmpb $0x72, 2(%rax)
    jne .Lready
    jmp pyqemu_exit
.Lmasked:
    testl %eax, %r9d
    jne pyqemu_exit
    jmp .Lready
.Lrecord:
    testq %rax, %rax
    je pyqemu_exit
    leaq (%rbx,%r9), %r15
    movl (%r15), %edx
    movq {t.LIMIT}(%rbx), %r8
    subq %rax, %r8
    jb pyqemu_exit
    cmpq %rdx, %r8
    jb pyqemu_exit
    addq %rax, %rdx
    cmpq {t.GUARD_LOW}(%rbx), %rdx
    jbe .Lapart
    cmpq {t.GUARD_HIGH}(%rbx), %rax
    jb pyqemu_exit
.Lapart:
    addq {o["gbase"]}(%rdi), %rax
    movq %rax, %r14
    leaq {_RECORD}(%rsp), %rax
    jmp .Lready
.Lsized:
    andl $7, %edx
    movq {t.ARGUMENT}(%rbx,%rdx,8), %rdx
    movq (%r12,%rdx), %rdx
.Lpointer:
    testq %rax, %rax
    je .Lready
    movq {t.LIMIT}(%rbx), %r8
    subq %rax, %r8
    jb pyqemu_exit
    cmpq %rdx, %r8
    jb pyqemu_exit
    addq %rax, %rdx
    cmpq {t.GUARD_LOW}(%rbx), %rdx
    jbe .Lplaced
    cmpq {t.GUARD_HIGH}(%rbx), %rax
    jb pyqemu_exit
.Lplaced:
    addq {o["gbase"]}(%rdi), %rax
.Lready:
    movq %rax, {_ARGS}(%rsp,%rcx,8)
    incl %ecx
    cmpl ${t.ARGUMENTS}, %ecx
    jb .Largument
    cmpl ${t.CALL}, 4(%rbp)
    jne .Lfunction
    movl (%rbp), %eax
    movl $1, {o["in_call"]}(%rdi)
.globl pyqemu_call
pyqemu_call:
    cmpl $0, {o["interrupt"]}(%rdi)
    jne pyqemu_left
    movq {_ARGS}(%rsp), %rdi
    movq {_ARGS + 8}(%rsp), %rsi
    movq {_ARGS + 16}(%rsp), %rdx
    movq {_ARGS + 24}(%rsp), %r10
    movq {_ARGS + 32}(%rsp), %r8
    movq {_ARGS + 40}(%rsp), %r9
    syscall
.globl pyqemu_called
pyqemu_called:
    movq (%rsp), %rdi
    movl $0, {o["in_call"]}(%rdi)
    cmpq $-{_EINTR}, %rax
    jne .Lreturned
    movl ${_EINTR}, {o["call_error"]}(%rdi)
    jmp pyqemu_exit
.Lreturned:
    testq %r15, %r15
    je .Ldone
    testq %rax, %rax
    js .Ldone
.Lconvert:
    movq %rax, %r13
    movq %r14, %rdi
    movl (%r15), %ecx
    xorl %eax, %eax
    rep stosb
    movl 4(%r15), %ecx
    leaq 8(%r15), %rsi
.Lmove:
    testl %ecx, %ecx
    je .Lmoved
    decl %ecx
    movzwl (%rsi), %eax
    leaq {_RECORD}(%rsp,%rax), %r8
    movzwl 2(%rsi), %eax
    leaq (%r14,%rax), %r9
    movzwl 4(%rsi), %eax
    movzwl 6(%rsi), %r10d
    addq $8, %rsi
    movq (%r8), %rdx
    cmpl $8, %eax
    je .Lloaded
    movslq (%r8), %rdx
    cmpl ${t.SIGNED_4}, %eax
    je .Lloaded
    movl (%r8), %edx
    cmpl $4, %eax
    je .Lloaded
    movzwl (%r8), %edx
    cmpl $2, %eax
    je .Lloaded
    movzbl (%r8), %edx
.Lloaded:
    cmpl $8, %r10d
    je .Lput8
    cmpl $4, %r10d
    je .Lput4
    cmpl $2, %r10d
    je .Lput2
    movb %dl, (%r9)
    jmp .Lmove
.Lput8:
    movq %rdx, (%r9)
    jmp .Lmove
.Lput4:
    movl %edx, (%r9)
    jmp .Lmove
.Lput2:
    movw %dx, (%r9)
    jmp .Lmove
.Lmoved:
    movq (%rsp), %rdi
    movq %r13, %rax
    jmp .Ldone
.Lsigmask:
    cmpq $8, {_ARGS + 24}(%rsp)
    jne pyqemu_exit
    movq {o["sigmask"]}(%rdi), %rcx
    movq {_ARGS + 8}(%rsp), %rsi
    testq %rsi, %rsi
    je .Lshowmask
    movq (%rsi), %rdx
    movl {_ARGS}(%rsp), %eax
    cmpl $1, %eax
    ja .Lreplace
    je .Lunblock
    orq %rcx, %rdx
    jmp .Lnewmask
.Lunblock:
    notq %rdx
    andq %rcx, %rdx
    jmp .Lnewmask
.Lreplace:
    cmpl $2, %eax
    jne pyqemu_exit
.Lnewmask:
    andq {t.MASKABLE}(%rbx), %rdx
    movq %rdx, %rax
    notq %rax
    testq %rcx, %rax
    je .Lblocks
    cmpl $0, {o["signal_waiting"]}(%rdi)
    jne pyqemu_exit
.Lblocks:
    movq {_ARGS + 16}(%rsp), %rsi
    testq %rsi, %rsi
    je .Lsetmask
    movq %rcx, (%rsi)
.Lsetmask:
    movq %rdx, {o["sigmask"]}(%rdi)
    mfence
    xorq %rdx, %rcx
    movq {t.HOST_MASK}(%rbx), %rax
    testq %rax, %rcx
    je .Lmaskset
    andq %rax, %rdx
    movq %rdx, {_BUFFER}(%rsp)
    movl (%rbp), %eax
    movl $2, %edi
    leaq {_BUFFER}(%rsp), %rsi
    xorl %edx, %edx
    movl $8, %r10d
    syscall
    movq (%rsp), %rdi
.Lmaskset:
    cmpl $0, {o["signal_waiting"]}(%rdi)
    je .Lstored
    movl $1, {o["interrupt"]}(%rdi)
    jmp .Lstored
.Lshowmask:
    movq {_ARGS + 16}(%rsp), %rsi
    testq %rsi, %rsi
    je .Lstored
    movq %rcx, (%rsi)
    jmp .Lstored
.globl pyqemu_left
pyqemu_left:
    movq (%rsp), %rdi
    jmp pyqemu_exit
.Lfunction:
    cmpl ${t.SIGMASK}, 4(%rbp)
    je .Lsigmask
    leaq {_BUFFER}(%rsp), %rsi
    movl (%rbp), %eax
    cmpl ${t.CLOCK}, 4(%rbp)
    jne .Ltimeofday
    movq {_ARGS}(%rsp), %rdi
    movq {_ARGS + 8}(%rsp), %r13
    jmp .Lasked
.Ltimeofday:
    movq {_ARGS}(%rsp), %r13
    movq %rsi, %rdi
    xorl %esi, %esi
.Lasked:
    testq %r13, %r13
    je pyqemu_left
    callq *{t.FUNCTIONS}(%rbx,%rax,8)
    movq (%rsp), %rdi
    testl %eax, %eax
    jne pyqemu_exit
    movq {_BUFFER}(%rsp), %rcx
    movq {_BUFFER + 8}(%rsp), %rdx
    movq %rcx, (%r13)
    movq %rdx, 8(%r13)
.Lstored:
    xorl %eax, %eax
.Ldone:
    movq {t.RESULT}(%rbx), %rcx
    movq %rax, (%r12,%rcx)
    incq {o["call_count"]}(%rdi)
    movq {o["pc"]}(%rdi), %rax
    movl {t.PC_SHIFT}(%rbx), %ecx
    movq %rax, %rdx
    shrq %cl, %rdx
    andl ${JUMP_CACHE_ENTRIES - 1}, %edx
    shlq $4, %rdx
    addq {o["jump_cache"]}(%rdi), %rdx
    movq 8(%rdx), %rsi
    cmpq %rax, (%rdx)
    je .Lrun
    movq ${EXIT_LOOKUP}, {o["exit_reason"]}(%rdi)
    movq ${LOOKUP_COMPUTED}, {o["exit_arg"]}(%rdi)
    jmp .Lseek

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
    movl {_UC_ERR}(%rdx), %eax
    andl ${_WRITE}, %eax
    movl %eax, {o["fault_write"]}(%rcx)
    movq {o["fault_ip"]}(%rcx), %rax
    movq %rax, {o["ip"]}(%rcx)
    movq ${EXIT_FAULT}, {o["exit_reason"]}(%rcx)
    movq {o["recover"]}(%rcx), %r9
    testq %r9, %r9
    je .Lunknown
    movq {_UC_RIP}(%rdx), %rax
.Laccess:
    movslq (%r9), %r10
    testq %r10, %r10
    je .Lunknown
    addq %r9, %r10
    cmpq %rax, %r10
    je .Lrecover
    addq $8, %r9
    jmp .Laccess
.Lrecover:
    movslq 4(%r9), %r10
    leaq 4(%r9,%r10), %r10
    movq %r10, {_UC_RIP}(%rdx)
    retq
.Lunknown:
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
    leaq .Larguments(%rip), %rcx
    cmpq %rcx, %rax
    jb .Lforeign
    leaq .Lstored(%rip), %rcx
    cmpq %rcx, %rax
    jae .Lforeign
    leaq pyqemu_left(%rip), %rcx
    movq %rcx, {_UC_RIP}(%rdx)
    retq
.Lforeign:
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
    pushq %rbx
    movl 8(%rsi), %ebx
    subq $160, %rsp
    movq $0, (%rsp)
    movq $0, 8(%rsp)
    movq $0, 16(%rsp)
    movq $0, 24(%rsp)
    movq %rsp, %rsi
    xorl %edx, %edx
    movl $8, %r10d
    movl $13, %eax
    syscall
    addq $160, %rsp
    testl %ebx, %ebx
    popq %rbx
    jg 10f
    movl %edi, %edx
    movl ${_NR_GETTID}, %eax
    syscall
    movl %eax, %esi
    movl ${_NR_GETPID}, %eax
    syscall
    movl %eax, %edi
    movl ${_NR_TGKILL}, %eax
    syscall
10:
    retq

.p2align 4
.globl pyqemu_on_exception
pyqemu_on_exception:
    leaq {data}(%rip), %r8
    movq {_UC_RIP}(%rdx), %rax
    cmpq {DATA_CODE_LO}(%r8), %rax
    jb .Lnot_ours
    cmpq {DATA_CODE_HI}(%r8), %rax
    jae .Lnot_ours
    cmpl $0, 8(%rsi)
    jle .Lnot_ours
    movq %rsp, %rcx
    andq $-{ALTSTACK_SIZE}, %rcx
    movq (%rcx), %rcx
    testq %rcx, %rcx
    je .Lnot_ours
    movq {_UC_FPSTATE}(%rdx), %r9
    movl {_FX_MXCSR}(%r9), %eax
    movl %eax, %r10d
    shrl $7, %r10d
    notl %r10d
    andl $0x3f, %r10d
    testl %r10d, %eax
    je .Lnot_ours
    notl %r10d
    andl %r10d, %eax
    orl $0x1f80, %eax
    movl %eax, {_FX_MXCSR}(%r9)
    movl ${FP_PATIENCE}, {o["fp_patience"]}(%rcx)
    retq
.Lnot_ours:
    movq {DATA_OLD_FPE}(%r8), %rax
    jmp 4b

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
    cmpl $-2, 8(%rsi)
    jne 5f
    leal -1(%rdi), %eax
    btsq %rax, {_UC_SIGMASK}(%rdx)
5:
    movq {_UC_RIP}(%rdx), %rax
    leaq pyqemu_call(%rip), %rcx
    cmpq %rcx, %rax
    jb .Lchain
    leaq pyqemu_called(%rip), %rcx
    cmpq %rcx, %rax
    jae .Lchain
    leaq pyqemu_left(%rip), %rcx
    movq %rcx, {_UC_RIP}(%rdx)
.Lchain:
    movslq %edi, %rax
    movq {DATA_CHAIN}(%r8,%rax,8), %rax
    testq %rax, %rax
    je 9f
    jmpq *%rax
9:
    retq

.p2align 4
.globl pyqemu_relocate
pyqemu_relocate:
    testq %rdx, %rdx
    je 12f
    testq %rcx, %rcx
    je 11f
10:
    movl (%rsi), %eax
    movq (%rdi,%rax,8), %r8
    movq (%rcx,%r8,8), %r8
    movq %r8, (%rdi,%rax,8)
    addq $4, %rsi
    decq %rdx
    jne 10b
    retq
11:
    movl (%rsi), %eax
    addq %rdi, (%rdi,%rax,8)
    addq $4, %rsi
    decq %rdx
    jne 11b
12:
    retq

.p2align 4
.globl pyqemu_connect
pyqemu_connect:
    testq %rdx, %rdx
    je 14f
13:
    movl (%rsi), %eax
    movl 4(%rsi), %ecx
    leaq (%rdi,%rcx,8), %rcx
    movq %rcx, (%rdi,%rax,8)
    addq $8, %rsi
    decq %rdx
    jne 13b
14:
    retq

.globl pyqemu_expect
pyqemu_expect:
    movl {jumps.SHIFT_AT - jumps.TABLE_AT}(%rdi), %r10d
    movq (%rdi), %rdi
    movq %rcx, %r9
    movl %r10d, %ecx
    testq %r8, %r8
    je 18f
15:
    movl (%rdx), %eax
    movl (%r9,%rax,4), %eax
    leaq (%rsi,%rax,8), %r11
    movq {jumps.PC_AT}(%r11), %rax
    shrq %cl, %rax
    {jumps.line("%rax", "%r10")}
    leaq (%rdi,%r10), %rax
    lock orq $0, (%rax)
    movl ${jumps.WAYS}, %r10d
16:
    cmpq $0, (%rax)
    je 17f
    addq $8, %rax
    decl %r10d
    jne 16b
    jmp 19f
17:
    movq %r11, (%rax)
19:
    addq $4, %rdx
    decq %r8
    jne 15b
18:
    retq
"""


def module_text() -> str:
    """The assembly as an LLVM module."""
    lines = [line for line in assembly().splitlines() if line.strip()]
    return "\n".join('module asm "' + line.replace('"', '\\22') + '"' for line in lines)
