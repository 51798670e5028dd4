// guest: link=static
/* A thread made with the least flags there are is a thread: it has its process's number, and its fatal signal and its exit are the process's. */
#define _GNU_SOURCE
#include "guest.h"
#include <sched.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { LEAST = CLONE_VM | CLONE_SIGHAND | CLONE_THREAD, ROOM = 1 << 20 };
static long ids[3];

static int life(void *argument)
{
    /* (no C library here: it has no thread structure of its own) */
    ids[1] = syscall(SYS_getpid);
    ids[2] = syscall(SYS_gettid);
    if (argument)
        *(volatile int *)8 = 1;
    syscall(SYS_exit_group, ids[0] == ids[1] && ids[1] != ids[2] ? 7 : 8);
    return 0;
}

int main(void)
{
    for (long way = 0; way < 2; way++) {
        pid_t child = fork();
        if (child == 0) {
            char *stack = mmap(NULL, ROOM, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            ids[0] = syscall(SYS_getpid);
            if (clone(life, stack + ROOM, LEAST, (void *)way) < 0)
                _exit(1);
            pause();
            _exit(2);
        }
        int status;
        REQUIRE(waitpid(child, &status, 0) == child);
        printf("exit %d signal %d\n", WIFEXITED(status) ? WEXITSTATUS(status) : -1, WIFSIGNALED(status) ? WTERMSIG(status) : 0);
    }
    return 0;
}
