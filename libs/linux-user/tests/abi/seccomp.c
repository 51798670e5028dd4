#define _GNU_SOURCE
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined __riscv
#define ARCH AUDIT_ARCH_RISCV64
#elif defined __aarch64__
#define ARCH AUDIT_ARCH_AARCH64
#else
#define ARCH AUDIT_ARCH_X86_64
#endif
#define WORD(field) offsetof(struct seccomp_data, field)
#define LOAD(at) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, at)
#define IS(k, yes, no) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, k, yes, no)
#define GIVE(k) BPF_STMT(BPF_RET | BPF_K, k)

static int install(struct sock_filter *code, int count, int flags) {
    struct sock_fprog program = {count, code};
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &program) ? errno : 0;
}
#define INSTALL(flags, ...) ({ struct sock_filter code[] = {__VA_ARGS__}; install(code, sizeof code / sizeof *code, flags); })

static void show(const char *what, long result) { printf("%s %ld %d\n", what, result, result < 0 ? errno : 0); fflush(stdout); }

static void on_trap(int signo, siginfo_t *info, void *context) {
    printf("trap %d code %d value %d call %d arch %d where %d\n", signo, info->si_code, info->si_errno,
           info->si_syscall == SYS_getppid, info->si_arch == ARCH, info->si_call_addr != 0);
}

static void ended(const char *what, pid_t child) {
    int status;
    waitpid(child, &status, 0);
    printf("%s %s %d\n", what, WIFSIGNALED(status) ? "signal" : "exit", WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
    fflush(stdout);
}

static void *thread(void *argument) { show(argument, syscall(SYS_sched_get_priority_max, 99)); return 0; }

static int ready[2];
static void *older(void *argument) {
    char c;
    read(ready[0], &c, 1);
    show("older thread", syscall(SYS_sched_get_priority_min, 3));
    return 0;
}

int main(int argc, char **argv) {
    if (argc > 1) {
        show("after execve", syscall(SYS_sched_get_priority_max, 99));
        show("mode", prctl(PR_GET_SECCOMP));
        return 0;
    }
    show("mode", prctl(PR_GET_SECCOMP));
    unsigned actions[] = {SECCOMP_RET_KILL_PROCESS, SECCOMP_RET_KILL_THREAD, SECCOMP_RET_TRAP, SECCOMP_RET_ERRNO, SECCOMP_RET_TRACE,
                          SECCOMP_RET_LOG, SECCOMP_RET_ALLOW, 0x12340000};
    for (int i = 0; i < 8; i++) show("action", syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &actions[i]));
    show("unknown operation", syscall(SYS_seccomp, 77, 0, 0));
    show("flag, null", syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, 0));
    show("bad flag", syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 1 << 20, 0));
    show("strict with pointer", syscall(SYS_seccomp, SECCOMP_SET_MODE_STRICT, 0, argv));
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    struct sock_filter bad[][3] = {
        {LOAD(0), GIVE(0), LOAD(0)},                                                    /* does not end */
        {LOAD(2), GIVE(0), GIVE(0)},                                                    /* not aligned */
        {LOAD(64), GIVE(0), GIVE(0)},                                                   /* behind the data */
        {IS(1, 2, 0), GIVE(0), GIVE(0)},                                                /* out of the program */
        {BPF_STMT(BPF_ALU | BPF_DIV | BPF_K, 0), GIVE(0), GIVE(0)},                     /* division by zero */
        {BPF_STMT(BPF_LD | BPF_MEM, 3), GIVE(0), GIVE(0)},                              /* not written */
        {BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 0), GIVE(0), GIVE(0)},                      /* half a word */
        {BPF_STMT(BPF_ALU | BPF_LSH | BPF_K, 32), GIVE(0), GIVE(0)},
        {BPF_STMT(BPF_ALU | BPF_MOD | BPF_K, 3), GIVE(0), GIVE(0)},
    };
    for (int i = 0; i < sizeof bad / sizeof *bad; i++) printf("bad %d: %d\n", i, install(bad[i], 3, 0));
    printf("empty %d\n", install(bad[0], 0, 0));

    pthread_t other, t;
    pipe(ready);
    pthread_create(&other, 0, older, 0);
    /* by number; for all threads that there are */
    printf("install %d\n", INSTALL(SECCOMP_FILTER_FLAG_TSYNC, LOAD(WORD(arch)), IS(ARCH, 1, 0), GIVE(SECCOMP_RET_KILL_PROCESS), LOAD(WORD(nr)),
                                   IS(SYS_sched_get_priority_min, 0, 1), GIVE(SECCOMP_RET_ERRNO | 71), GIVE(SECCOMP_RET_ALLOW)));
    show("by number", syscall(SYS_sched_get_priority_min, 3));
    write(ready[1], "", 1);
    pthread_join(other, 0);
    /* by argument, with arithmetic and scratch words; what the first filter refuses stays refused */
    printf("install %d\n", INSTALL(0, LOAD(WORD(nr)), IS(SYS_sched_get_priority_max, 0, 9), LOAD(WORD(args[0]) + 4), IS(0, 0, 7), LOAD(WORD(args[0])),
                                   BPF_STMT(BPF_ST, 5), BPF_STMT(BPF_LDX | BPF_MEM, 5), BPF_STMT(BPF_LD | BPF_IMM, 100),
                                   BPF_STMT(BPF_ALU | BPF_SUB | BPF_X, 0), IS(1, 0, 1), GIVE(SECCOMP_RET_ERRNO | 72), GIVE(SECCOMP_RET_ALLOW)));
    show("by argument", syscall(SYS_sched_get_priority_max, 99));
    show("other argument", syscall(SYS_sched_get_priority_max, 1));
    show("high half", syscall(SYS_sched_get_priority_max, 99L | 1L << 32) < 0 && errno == 22);
    show("by number", syscall(SYS_sched_get_priority_min, 3));
    pthread_create(&t, 0, thread, "new thread");
    pthread_join(t, 0);
    show("mode", prctl(PR_GET_SECCOMP));
    show("strict now", prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT));
    show("errno is bounded", ({ pid_t p = fork(); if (!p) {
        INSTALL(0, LOAD(WORD(nr)), IS(SYS_getppid, 0, 1), GIVE(SECCOMP_RET_ERRNO | 0xffff), GIVE(SECCOMP_RET_ALLOW));
        _exit(syscall(SYS_getppid) == -1 && errno == 4095 ? 5 : 6); }
        ended("errno", p); 0; }));
    pid_t child = fork();
    if (!child) {
        char *args[] = {argv[0], "again", 0};
        show("in a child", syscall(SYS_sched_get_priority_max, 99));
        execv("/proc/self/exe", args);
        _exit(9);
    }
    ended("execve", child);

    struct sigaction action = {.sa_sigaction = on_trap, .sa_flags = SA_SIGINFO};
    sigaction(SIGSYS, &action, 0);
    printf("install %d\n", INSTALL(0, LOAD(WORD(nr)), IS(SYS_getppid, 0, 1), GIVE(SECCOMP_RET_TRAP | 33), GIVE(SECCOMP_RET_ALLOW)));
    syscall(SYS_getppid);
    fflush(stdout);
    if (!(child = fork())) {
        signal(SIGSYS, SIG_IGN);
        syscall(SYS_getppid);
        _exit(0);
    }
    ended("trap ignored", child);
    if (!(child = fork())) {
        INSTALL(0, LOAD(WORD(nr)), IS(SYS_getppid, 0, 1), GIVE(SECCOMP_RET_KILL_PROCESS), GIVE(SECCOMP_RET_ALLOW));
        syscall(SYS_getppid);
        _exit(0);
    }
    ended("kill process", child);
    if (!(child = fork())) {
        INSTALL(0, LOAD(WORD(nr)), IS(SYS_getsid, 0, 1), GIVE(SECCOMP_RET_TRACE | 1), GIVE(SECCOMP_RET_ALLOW));
        _exit(syscall(SYS_getsid, 0) == -1 ? errno : 0);
    }
    ended("nobody traces", child);
    return 0;
}
