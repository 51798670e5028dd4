/* SECCOMP_RET_USER_NOTIF: another process answers system calls; what threads share; what a tracer may change. */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
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
#define LOAD(at) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, at)
#define IS(k, yes, no) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, k, yes, no)
#define GIVE(k) BPF_STMT(BPF_RET | BPF_K, k)

static int install(int flags, int number, unsigned verdict) {
    struct sock_filter code[] = {LOAD(offsetof(struct seccomp_data, nr)), IS(number, 0, 1), GIVE(verdict), GIVE(SECCOMP_RET_ALLOW)};
    struct sock_fprog program = {4, code};
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &program);
}

static void show(const char *what, long result) { printf("%s %ld %s\n", what, result, result < 0 ? strerror(errno) : ""); fflush(stdout); }

static void on_signal(int signo) {}

/* The asking process: it hands its listener over by pidfd_getfd, then makes its calls.  What it prints is shown when it is over. */
static void ask(int back, int log) {
    pid_t group = getpgrp(); /* asks by the same call on some machines */
    dup2(log, 1);
    int listener = install(SECCOMP_FILTER_FLAG_NEW_LISTENER, SYS_getpgid, SECCOMP_RET_USER_NOTIF);
    write(back, &listener, sizeof listener);
    struct sigaction action = {.sa_handler = on_signal};
    sigaction(SIGUSR1, &action, 0);
    show("second listener", install(SECCOMP_FILTER_FLAG_NEW_LISTENER, SYS_getpgid, SECCOMP_RET_USER_NOTIF));
    show("value", syscall(SYS_getpgid, 0x123456789abcdefL, 2L, 3L, 4L, 5L, -6L));
    show("error", syscall(SYS_getpgid, 1L));
    show("no such call", syscall(SYS_getpgid, 2L));
    show("goes on", syscall(SYS_getpgid, 0) == group);
    int added = syscall(SYS_getpgid, 3L);
    show("descriptor", write(added, "through it\n", 11));
    show("interrupted", syscall(SYS_getpgid, 4L));
    close(listener);
    show("nobody listens", syscall(SYS_getpgid, 5L));
    _exit(5);
}

static struct seccomp_notif *receive(int listener) {
    static struct seccomp_notif notification;
    memset(&notification, 0, sizeof notification);
    if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &notification)) perror("receive");
    return &notification;
}

static void answer(const char *what, int listener, struct seccomp_notif *to, long value, int error, unsigned flags) {
    struct seccomp_notif_resp response = {.id = to->id, .val = value, .error = error, .flags = flags};
    int got = ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &response);
    if (got) printf("answer to %s: %s\n", what, strerror(errno)), fflush(stdout);
}

static void notifications(void) {
    struct seccomp_notif_sizes sizes;
    show("sizes", syscall(SYS_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, &sizes));
    printf("%d %d %d\n", sizes.seccomp_notif, sizes.seccomp_notif_resp, sizes.seccomp_data);
    show("flags alone", install(SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV, SYS_getpgid, SECCOMP_RET_ALLOW));
    show("two meanings of the result", install(SECCOMP_FILTER_FLAG_NEW_LISTENER | SECCOMP_FILTER_FLAG_TSYNC, SYS_getpgid, SECCOMP_RET_ALLOW));
    fflush(stdout);
    int ends[2], pipe_ends[2], theirs, log = syscall(SYS_memfd_create, "log", 0);
    pipe(ends);
    pid_t child = fork();
    if (!child) ask(ends[1], log);
    read(ends[0], &theirs, sizeof theirs);
    int pidfd = syscall(SYS_pidfd_open, child, 0), listener = syscall(SYS_pidfd_getfd, pidfd, theirs, 0);
    struct seccomp_notif bad = {.id = 1}, *got;
    show("record not zero", ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &bad));

    got = receive(listener);
    printf("asked by the child %d, flags %d, call %d, arch %d, at %d: %llx %lld %lld %lld %lld %lld\n", got->pid == child, got->flags,
           got->data.nr == SYS_getpgid, got->data.arch == ARCH, got->data.instruction_pointer != 0, (long long)got->data.args[0],
           (long long)got->data.args[1], (long long)got->data.args[2], (long long)got->data.args[3], (long long)got->data.args[4],
           (long long)got->data.args[5]);
    show("still there", ioctl(listener, SECCOMP_IOCTL_NOTIF_ID_VALID, &got->id));
    answer("flags", listener, got, 0, 0, 8);
    answer("value and go on", listener, got, 1, 0, SECCOMP_USER_NOTIF_FLAG_CONTINUE);
    answer("value", listener, got, 0x1122334455667788, 0, 0);
    show("still there", ioctl(listener, SECCOMP_IOCTL_NOTIF_ID_VALID, &got->id));
    answer("error", listener, receive(listener), 0, -ENETDOWN, 0);
    answer("no such call", listener, receive(listener), 0, -ENOSYS, 0);
    answer("go on", listener, receive(listener), 0, 0, SECCOMP_USER_NOTIF_FLAG_CONTINUE);
    got = receive(listener);
    pipe(pipe_ends);
    struct seccomp_notif_addfd add = {.id = got->id, .srcfd = pipe_ends[1], .newfd = 700, .flags = SECCOMP_ADDFD_FLAG_SETFD};
    show("add", ioctl(listener, SECCOMP_IOCTL_NOTIF_ADDFD, &add));
    answer("add", listener, got, 700, 0, 0);
    char text[20] = "";
    show("read", read(pipe_ends[0], text, sizeof text - 1));
    printf("%s", text);
    fflush(stdout);
    got = receive(listener);
    kill(child, SIGUSR1);
    struct pollfd readable = {listener, POLLIN | POLLOUT};
    while (ioctl(listener, SECCOMP_IOCTL_NOTIF_ID_VALID, &got->id) == 0) poll(0, 0, 1);
    answer("interrupted", listener, got, 0, 0, 0);
    while (!(readable.revents & POLLIN)) poll(&readable, 1, -1);
    close(listener);
    close(pidfd);
    int status;
    waitpid(child, &status, 0);
    printf("child %x\n", status);
    fflush(stdout);
    char lines[1000];
    write(1, lines, pread(log, lines, sizeof lines, 0));
}

static int ready[2], listening;
static void *sibling(void *argument) {
    char c;
    read(ready[0], &c, 1);
    show("no new privileges", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
    show("of a thread", syscall(SYS_getpgid, 0));
    return 0;
}
static void *reader(void *argument) {
    struct seccomp_notif *got = receive(listening);
    if (got->data.nr != SYS_getpgid) puts("another number");
    answer("thread", listening, got, 77, 0, 0);
    return 0;
}
static void *diverges(void *argument) {
    if (install(0, SYS_getsid, SECCOMP_RET_ERRNO | 3)) puts("not installed");
    write(ready[1], "", 1);
    pause();
    return 0;
}

/* A filter for all threads that there are, one of which answers. */
static void threads(void) {
    pthread_t t, r;
    pipe(ready);
    pthread_create(&t, 0, sibling, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    listening = install(SECCOMP_FILTER_FLAG_NEW_LISTENER | SECCOMP_FILTER_FLAG_TSYNC | SECCOMP_FILTER_FLAG_TSYNC_ESRCH, SYS_getpgid,
                        SECCOMP_RET_USER_NOTIF);
    show("installed", listening > 2);
    pthread_create(&r, 0, reader, 0);
    write(ready[1], "", 1);
    pthread_join(t, 0);
    pthread_join(r, 0);
    pthread_create(&t, 0, diverges, 0);
    char c;
    read(ready[0], &c, 1);
    show("same text", install(0, SYS_getsid, SECCOMP_RET_ERRNO | 3));
    show("went another way", install(SECCOMP_FILTER_FLAG_TSYNC | SECCOMP_FILTER_FLAG_TSYNC_ESRCH, SYS_getsid, SECCOMP_RET_ALLOW));
    fflush(stdout);
}

int main(void) {
    notifications();
    pid_t child = fork();
    if (!child) { threads(); _exit(0); }
    int status;
    waitpid(child, &status, 0);
    printf("threads %x\n", status);
    return 0;
}
