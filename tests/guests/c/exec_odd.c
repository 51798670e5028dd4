// guest: link=static oracle=native
// Programs of the host that are started with a strange first argument and a strange environment; flags of msync.
#include "guest.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static void start(const char *name, char *const arguments[], char *const environment[]) {
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        execve("/usr/bin/env", arguments, environment);
        printf("%s: errno %d\n", name, errno);
        fflush(stdout);
        _exit(9);
    }
    int status = 0;
    waitpid(child, &status, 0);
    printf("%s: status %x\n", name, status);
}

int main(void) {
    char *odd[] = {(char *)"B=2", (char *)"no equals sign", (char *)"A=1", (char *)"B=3", (char *)"=empty", NULL}, *none[] = {NULL};
    char *unnamed[] = {(char *)"", NULL}, *print[] = {(char *)"", (char *)"-u", (char *)"A", NULL};
    start("unnamed", unnamed, none);
    start("environment as it is", print, odd);

    char *page = (char *)mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    printf("msync %d\n", msync(page, 4096, MS_SYNC));
    int flags[] = {MS_SYNC | MS_ASYNC, 8, -1};
    for (int i = 0; i < 3; i++) printf("flags %x: %d\n", flags[i], msync((void *)-4096, 4096, flags[i]) == -1 && errno == EINVAL);
    printf("odd address %d\n", msync((void *)-1, 4096, MS_SYNC) == -1 && errno == EINVAL);
    printf("not mapped %d\n", msync((void *)-4096, 4096, MS_SYNC) == -1 && errno == ENOMEM);
    return 0;
}
