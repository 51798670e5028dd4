#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

static pid_t clone_with(unsigned long flags) {
#if defined __riscv || defined __aarch64__
    return syscall(SYS_clone, flags | SIGCHLD, 0L, 0L, 0L, 0L);
#else
    return syscall(SYS_clone, flags | SIGCHLD, 0L, 0L, 0L, 0L);
#endif
}

int main(void) {
    struct utsname before, after;
    uname(&before);
    struct { const char *name; unsigned long flags; } cases[] = {
        {"uts", CLONE_NEWUTS}, {"ipc", CLONE_NEWIPC}, {"net", CLONE_NEWNET}, {"mount", CLONE_NEWNS}, {"pid", CLONE_NEWPID},
        {"user", CLONE_NEWUSER}, {"mount and fs", CLONE_NEWNS | CLONE_FS}, {"several", CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWPID},
    };
    for (int i = 0; i < sizeof cases / sizeof *cases; i++) {
        pid_t child = clone_with(cases[i].flags);
        if (child < 0) { printf("%s: %s\n", cases[i].name, strerror(errno)); continue; }
        if (!child) {
            if (cases[i].flags & CLONE_NEWUTS) sethostname("inside", 6);
            uname(&after);
            _exit(10 * !strcmp(after.nodename, "inside") + (getpid() == 1));
        }
        int status;
        waitpid(child, &status, 0);
        printf("%s: %d\n", cases[i].name, WEXITSTATUS(status));
        fflush(stdout);
    }
    uname(&after);
    printf("unchanged %d\n", !strcmp(before.nodename, after.nodename));
    pid_t child = fork();
    if (!child) _exit(getpid() == 1);
    int status;
    waitpid(child, &status, 0);
    printf("plain %d\n", WEXITSTATUS(status));
    return 0;
}
