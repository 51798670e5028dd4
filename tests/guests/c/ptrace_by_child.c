// guest: link=static peer="qemu-user has no ptrace"
/* A tracer that ends lets go of what it traces, also when that is its parent, which would have to wait for it first. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef PR_SET_PTRACER
#define PR_SET_PTRACER 0x59616d61
#endif

int main(void)
{
    prctl(PR_SET_PTRACER, -1L, 0, 0, 0);
    for (int way = 0; way < 2; way++) {
        int ready[2], status;
        char byte;
        REQUIRE(pipe(ready) == 0);
        pid_t parent = getpid(), tracer = fork();
        if (tracer == 0) {
            REQUIRE(ptrace(PTRACE_ATTACH, parent, 0, 0) == 0);
            REQUIRE(waitpid(parent, &status, __WALL) == parent);
            if (way)
                REQUIRE(ptrace(PTRACE_SYSCALL, parent, 0, 0) == 0 && waitpid(parent, &status, __WALL) == parent);
            REQUIRE(write(ready[1], "x", 1) == 1);
            kill(getpid(), SIGKILL);
        }
        REQUIRE(read(ready[0], &byte, 1) == 1);
        REQUIRE(waitpid(tracer, &status, 0) == tracer);
        printf("tracer signal %d\n", WIFSIGNALED(status) ? WTERMSIG(status) : 0);
        close(ready[0]);
        close(ready[1]);
    }
    return 0;
}
