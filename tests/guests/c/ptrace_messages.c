// guest: link=static oracle=native peer="qemu-user has no ptrace"
// PTRACE_GETEVENTMSG tells whether a system call begins or ends.
#include "guest.h"
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
    pid_t child = fork();
    if (child == 0) {
        ptrace(PTRACE_TRACEME, 0, NULL, NULL);
        raise(SIGSTOP);
        for (int i = 0; i < 3; i++) syscall(SYS_getppid);
        _exit(6);
    }
    int status, stops = 0;
    waitpid(child, &status, 0);
    ptrace(PTRACE_SETOPTIONS, child, NULL, (void *)PTRACE_O_TRACESYSGOOD);
    while (stops < 8) {
        unsigned long message = 99;
        ptrace(PTRACE_SYSCALL, child, NULL, NULL);
        waitpid(child, &status, 0);
        if (!WIFSTOPPED(status)) break;
        long got = ptrace(PTRACE_GETEVENTMSG, child, NULL, &message);
        // The first stop may be the end of the call that sent the signal, so only what follows is counted.
        if (stops++ >= 2) printf("%d: %ld %lu\n", WSTOPSIG(status), got, message);
    }
    ptrace(PTRACE_DETACH, child, NULL, NULL);
    waitpid(child, &status, 0);
    printf("ended %d\n", WEXITSTATUS(status));
    return 0;
}
