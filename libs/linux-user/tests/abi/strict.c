#include <errno.h>
#include <linux/seccomp.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
    for (int which = 0; which < 3; which++) {
        pid_t child = fork();
        if (!child) {
            if (which == 2 ? syscall(SYS_seccomp, SECCOMP_SET_MODE_STRICT, 0, 0) : prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT)) _exit(9);
            write(1, "allowed\n", 8);
            if (which) syscall(SYS_getpid);
            syscall(SYS_exit, 4);
        }
        int status;
        waitpid(child, &status, 0);
        printf("%x\n", status);
        fflush(stdout);
    }
}
