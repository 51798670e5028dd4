#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <linux/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

/* What differs between machines: the register record, the program counter and the result in it, a breakpoint. */
#if defined __riscv
typedef struct { unsigned long r[32]; } regs;
#define PC(x) ((x).r[0])
#define RESULT(x) ((x).r[10])
#define TRAP 0x00100073u
#define BEHIND 0
#elif defined __aarch64__
typedef struct { unsigned long r[34]; } regs;
#define PC(x) ((x).r[32])
#define RESULT(x) ((x).r[0])
#define TRAP 0xd4200000u
#define BEHIND 0
#else
typedef struct { unsigned long r[27]; } regs;
#define PC(x) ((x).r[16])
#define RESULT(x) ((x).r[10])
#define TRAP 0xccu
#define BEHIND 1
#endif

static volatile long variable = 5;
static volatile int handled;
static int status;

static void say(const char *what, long value) { printf("%s %ld\n", what, value); fflush(stdout); }
static void get(pid_t p, regs *r) { struct iovec v = {r, sizeof *r}; if (ptrace(PTRACE_GETREGSET, p, NT_PRSTATUS, &v)) perror("getregset"); }
static void set(pid_t p, regs *r) { struct iovec v = {r, sizeof *r}; if (ptrace(PTRACE_SETREGSET, p, NT_PRSTATUS, &v)) perror("setregset"); }

static void await(const char *what, pid_t p) {
    pid_t got = waitpid(p, &status, __WALL);
    if (got < 0) printf("%s: wait: %s\n", what, strerror(errno));
    else if (WIFSTOPPED(status)) printf("%s: stopped by %d event %d\n", what, WSTOPSIG(status), status >> 16);
    else if (WIFEXITED(status)) printf("%s: exit %d\n", what, WEXITSTATUS(status));
    else printf("%s: killed by %d\n", what, WTERMSIG(status));
    fflush(stdout);
}

static pid_t start(void (*what)(void)) {
    pid_t p = fork();
    if (p) { await("start", p); return p; }
    if (ptrace(PTRACE_TRACEME, 0, 0, 0)) { perror("traceme"); _exit(99); }
    raise(SIGSTOP);
    what();
    _exit(variable);
}

static void nothing(void) {}
static void on_signal(int signo) { handled++; }

static void memory_and_options(void) {
    pid_t p = start(nothing);
    errno = 0;
    say("peek", ptrace(PTRACE_PEEKDATA, p, &variable, 0));
    say("poke", ptrace(PTRACE_POKEDATA, p, &variable, 42));
    say("peek", ptrace(PTRACE_PEEKTEXT, p, &variable, 0));
    say("peek nothing", ptrace(PTRACE_PEEKDATA, p, 8, 0));
    say("errno", errno);
    say("poke nothing", ptrace(PTRACE_POKEDATA, p, 8, 0));
    say("bad options", ptrace(PTRACE_SETOPTIONS, p, 0, 1L << 40));
    say("bad request", ptrace(0x4321, p, 0, 0));
    say("bad signal", ptrace(PTRACE_CONT, p, 0, 700));
    regs r = {0};
    get(p, &r);
    say("pc", PC(r) != 0);
    say("bad set", ptrace(PTRACE_GETREGSET, p, 0x77, &(struct iovec){&r, sizeof r}));
    long there = 0;
    struct iovec local = {&there, sizeof there}, remote = {(void *)&variable, sizeof there};
    say("process_vm_readv", process_vm_readv(p, &local, 1, &remote, 1, 0));
    say("there", there);
    there = 43;
    say("process_vm_writev", process_vm_writev(p, &local, 1, &remote, 1, 0));
    say("mine", variable);
    say("cont", ptrace(PTRACE_CONT, p, 0, 0));
    await("end", p);
    say("gone", ptrace(PTRACE_CONT, p, 0, 0));
    say("errno", errno);
}

static void some_calls(void) {
    syscall(SYS_getpriority, 7, 8, 9);
    syscall(SYS_getpgid, 0);
    variable = syscall(SYS_sched_get_priority_max, 1);
}

static void system_calls(void) {
    pid_t p = start(some_calls);
    say("options", ptrace(PTRACE_SETOPTIONS, p, 0, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL));
    struct ptrace_syscall_info info;
    say("no call", (memset(&info, 0, sizeof info), ptrace(PTRACE_GET_SYSCALL_INFO, p, sizeof info, &info) >= 24));
    say("op", info.op);
    long number = 0;
    for (;;) {
        ptrace(PTRACE_SYSCALL, p, 0, 0);
        if (waitpid(p, &status, __WALL) != p || !WIFSTOPPED(status)) break;
        if (WSTOPSIG(status) != (SIGTRAP | 0x80)) { say("signal", WSTOPSIG(status)); continue; }
        long size = ptrace(PTRACE_GET_SYSCALL_INFO, p, sizeof info, &info);
        if (info.op == PTRACE_SYSCALL_INFO_ENTRY) {
            number = info.entry.nr;
            if (number == SYS_getpriority) printf("enter %lld %lld %lld %ld %d\n", (long long)info.entry.args[0], (long long)info.entry.args[1], (long long)info.entry.args[2], size, info.instruction_pointer != 0);
        } else if (info.op == PTRACE_SYSCALL_INFO_EXIT) {
            if (number == SYS_getpriority) printf("leave %lld %d %ld\n", (long long)info.exit.rval, info.exit.is_error, size);
            if (number == SYS_getpgid) say("group", info.exit.rval == getpgrp());
            if (number == SYS_sched_get_priority_max) {
                regs r;
                get(p, &r);
                say("result", RESULT(r));
                RESULT(r) = 77;
                set(p, &r);
            }
        }
    }
    say("ended", WIFEXITED(status) ? WEXITSTATUS(status) : -1);
}

static void signals_inside(void) {
    signal(SIGUSR1, on_signal);
    raise(SIGUSR1);
    raise(SIGUSR1);
    raise(SIGUSR2); /* would kill */
    raise(SIGURG);  /* would be ignored */
    variable = 10 + handled;
    raise(SIGTERM);
}

static void signal_stops(void) {
    pid_t p = start(signals_inside);
    siginfo_t info;
    ptrace(PTRACE_CONT, p, 0, 0);
    await("first", p);
    memset(&info, 0, sizeof info);
    say("siginfo", ptrace(PTRACE_GETSIGINFO, p, 0, &info));
    printf("%d %d %d\n", info.si_signo, info.si_code, info.si_pid == p);
    ptrace(PTRACE_CONT, p, 0, 0); /* not delivered */
    await("second", p);
    ptrace(PTRACE_CONT, p, 0, SIGUSR1);
    await("third", p);
    unsigned long mask = 0;
    say("mask", ptrace(0x420a, p, 8, &mask));
    ptrace(PTRACE_CONT, p, 0, SIGUSR1); /* another one instead */
    await("ignored", p);
    ptrace(PTRACE_CONT, p, 0, SIGURG);
    await("last", p);
    say("counted", ptrace(PTRACE_PEEKDATA, p, &variable, 0));
    ptrace(PTRACE_CONT, p, 0, SIGTERM);
    await("end", p);
}

static void faulting(void) { *(volatile int *)8 = 1; }
static void fault(void) {
    pid_t p = start(faulting);
    siginfo_t info;
    ptrace(PTRACE_CONT, p, 0, 0);
    await("fault", p);
    ptrace(PTRACE_GETSIGINFO, p, 0, &info);
    printf("%d %d %p\n", info.si_signo, info.si_code, info.si_addr);
    say("kill", ptrace(PTRACE_KILL, p, 0, 0));
    await("end", p);
}

static void forks(void) {
    pid_t p = fork();
    if (!p) _exit(3);
    waitpid(p, &status, 0);
    variable = WEXITSTATUS(status);
    p = vfork();
    if (!p) _exit(4);
    waitpid(p, &status, 0);
    variable += WEXITSTATUS(status);
}

static void children(void) {
    pid_t p = start(forks);
    say("options", ptrace(PTRACE_SETOPTIONS, p, 0, PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACEVFORKDONE | PTRACE_O_TRACEEXIT));
    ptrace(PTRACE_CONT, p, 0, 0);
    for (int i = 0; i < 2; i++) {
        unsigned long child = 0, code = 0;
        await("event", p);
        ptrace(PTRACE_GETEVENTMSG, p, 0, &child);
        await("child", child);
        ptrace(PTRACE_CONT, p, 0, 0);
        ptrace(PTRACE_CONT, child, 0, 0);
        await("child exits", child);
        say("message", ptrace(PTRACE_GETEVENTMSG, child, 0, &code));
        printf("%lx\n", code);
        ptrace(PTRACE_CONT, child, 0, 0);
        await("child", child);
        if (i) {
            await("vfork done", p);
            ptrace(PTRACE_CONT, p, 0, 0);
        }
        await("SIGCHLD", p);
        ptrace(PTRACE_CONT, p, 0, SIGCHLD);
    }
    await("exit event", p);
    ptrace(PTRACE_CONT, p, 0, 0);
    await("end", p);
}

static char self[4096];
static void executes(void) { execl(self, self, "leave", (char *)0); }
static void exec(void) {
    pid_t p = start(executes);
    ptrace(PTRACE_CONT, p, 0, 0);
    await("execve", p);
    ptrace(PTRACE_CONT, p, 0, 0);
    await("end", p);
    p = start(executes);
    ptrace(PTRACE_SETOPTIONS, p, 0, PTRACE_O_TRACEEXEC);
    ptrace(PTRACE_CONT, p, 0, 0);
    await("execve", p);
    unsigned long before = 0;
    ptrace(PTRACE_GETEVENTMSG, p, 0, &before);
    say("before", before == p);
    ptrace(PTRACE_DETACH, p, 0, 0);
    await("end", p);
}

static void spins(void) { for (;;) variable++; }
static void sleeps(void) { usleep(50000); syscall(SYS_nanosleep, &(struct timespec){100, 0}, 0); }

static void attach(void (*what)(void), int seize) {
    pid_t p = fork();
    if (!p) { what(); _exit(0); }
    usleep(200000);
    if (seize) {
        say("seize", ptrace(PTRACE_SEIZE, p, 0, PTRACE_O_TRACESYSGOOD));
        say("not stopped", ptrace(PTRACE_PEEKDATA, p, &variable, 0) == -1 && errno == ESRCH);
        say("twice", ptrace(PTRACE_SEIZE, p, 0, 0) == -1 && errno == EPERM);
        say("interrupt", ptrace(PTRACE_INTERRUPT, p, 0, 0));
    } else {
        say("attach", ptrace(PTRACE_ATTACH, p, 0, 0));
    }
    await("attached", p);
    if (what == spins) say("moved", ptrace(PTRACE_PEEKDATA, p, &variable, 0) > 1000);
    say("again", ptrace(PTRACE_CONT, p, 0, 0));
    usleep(30000);
    if (seize) {
        ptrace(PTRACE_INTERRUPT, p, 0, 0);
    } else {
        kill(p, SIGSTOP);
    }
    await("stopped", p);
    say("detach", ptrace(PTRACE_DETACH, p, 0, 0));
    usleep(30000);
    kill(p, SIGTERM);
    await("end", p);
}

static void *thread(void *arg) { variable += 2; return 0; }
static void threads(void) {
    pthread_t t;
    pthread_create(&t, 0, thread, 0);
    pthread_join(t, 0);
}
static void clones(void) {
    pid_t p = start(threads);
    unsigned long tid = 0;
    ptrace(PTRACE_SETOPTIONS, p, 0, PTRACE_O_TRACECLONE);
    ptrace(PTRACE_CONT, p, 0, 0);
    await("clone", p);
    ptrace(PTRACE_GETEVENTMSG, p, 0, &tid);
    say("another", tid != p);
    await("thread", tid);
    regs r;
    get(tid, &r);
    say("pc", PC(r) != 0);
    ptrace(PTRACE_CONT, p, 0, 0);
    ptrace(PTRACE_CONT, tid, 0, 0);
    say("thread gone", waitpid(tid, &status, __WALL) == tid && WIFEXITED(status));
    await("end", p);
}

__attribute__((noinline, aligned(8))) long target(long x) { return x * 3 + 1; }
static void calls_target(void) { variable = target(5); }
static void breakpoint(void) {
    pid_t p = start(calls_target);
    unsigned long at = (unsigned long)target, old = ptrace(PTRACE_PEEKTEXT, p, at, 0);
    unsigned long mask = BEHIND ? 0xff : 0xffffffff;
    say("poke", ptrace(PTRACE_POKETEXT, p, at, (old & ~mask) | TRAP));
    ptrace(PTRACE_CONT, p, 0, 0);
    await("breakpoint", p);
    regs r;
    get(p, &r);
    say("there", PC(r) - BEHIND == (unsigned long)target);
    PC(r) = (unsigned long)target;
    set(p, &r);
    ptrace(PTRACE_POKETEXT, p, at, old);
    siginfo_t info;
    for (int i = 0; i < 3; i++) {
        ptrace(PTRACE_SINGLESTEP, p, 0, 0);
        await("step", p);
        ptrace(PTRACE_GETSIGINFO, p, 0, &info);
        if (!i) say("code", info.si_code == 2);
        unsigned long before = PC(r);
        get(p, &r);
        say("moved", PC(r) != before);
    }
    ptrace(PTRACE_CONT, p, 0, 0);
    await("end", p);
}

int main(int argc, char **argv) {
    if (argc > 1 && !strcmp(argv[1], "leave")) return 6;
    readlink("/proc/self/exe", self, sizeof self - 1);
    say("no such", ptrace(PTRACE_CONT, 1 << 28, 0, 0));
    memory_and_options();
    system_calls();
    signal_stops();
    fault();
    children();
    exec();
    attach(spins, 0);
    attach(sleeps, 0);
    attach(spins, 1);
    attach(sleeps, 1);
    clones();
    breakpoint();
    return 0;
}
