// guest: cpus=riscv64,aarch64 oracle=expected forced=yes peer="old versions do not see that code was written at its other address"
/* Code in shared memory that is mapped twice, writable here and executable there, as run-time compilers do it. */
#define _GNU_SOURCE
#include "guest.h"
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

typedef int64_t (*Function)(int64_t);

static int make(uint32_t *p, int n)
{
#if defined(__riscv)
    p[0] = (uint32_t)n << 20 | 0x00050513; /* addi a0, a0, n */
    p[1] = 0x00008067;                     /* ret */
#else
    p[0] = 0x91000000 | (uint32_t)n << 10; /* add x0, x0, #n */
    p[1] = 0xd65f03c0;                     /* ret */
#endif
    return 2;
}

int main(void)
{
    int fd = memfd_create("code", 0);
    REQUIRE(fd >= 0 && ftruncate(fd, 8192) == 0);
    uint32_t *write_here = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0), *run_there = mmap(NULL, 8192, PROT_READ | PROT_EXEC, MAP_SHARED, fd, 0);
    REQUIRE(write_here != MAP_FAILED && run_there != MAP_FAILED);
    int64_t sum = 0;
    for (int i = 0; i < 100; i++) {
        make(write_here + 16, i);
        __builtin___clear_cache((char *)(run_there + 16), (char *)(run_there + 18));
        for (int k = 0; k < 5; k++)
            sum = ((Function)(void *)(run_there + 16))(sum) & 0xffffff;
    }
    printf("%" PRId64 "\n", sum);
    for (int i = 0; i < 50; i++)
        make(write_here + 100 + 2 * i, i);
    __builtin___clear_cache((char *)(run_there + 100), (char *)(run_there + 200));
    for (int i = 0; i < 50; i++)
        sum += ((Function)(void *)(run_there + 100 + 2 * i))(i);
    printf("%" PRId64 "\n", sum);
    fflush(stdout);
    if (fork() == 0) { /* the child's writes are seen by the parent: one memory */
        make(write_here + 500, 77);
        _exit((int)((Function)(void *)(run_there + 16))(1));
    }
    int status;
    wait(&status);
    __builtin___clear_cache((char *)(run_there + 500), (char *)(run_there + 502));
    printf("%d %" PRId64 "\n", WEXITSTATUS(status), ((Function)(void *)(run_there + 500))(23));
    return 0;
}
