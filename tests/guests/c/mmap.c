// guest:
/* Anonymous, private, shared and fixed mappings, of files and not; partial unmapping; protections; mincore, madvise, msync, brk. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PAGE = 4096 };

int main(void)
{
    unsigned char *a = mmap(NULL, 10 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(a != MAP_FAILED);
    int zero = 1;
    for (int i = 0; i < 10 * PAGE; i++)
        zero &= a[i] == 0;
    printf("zero %d aligned %d\n", zero, ((uintptr_t)a & (PAGE - 1)) == 0);
    memset(a, 7, 10 * PAGE);
    munmap(a + 3 * PAGE, 2 * PAGE);
    unsigned char *b = mmap(a + 3 * PAGE, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    printf("fixed %d fresh %d beside %d %d\n", b == a + 3 * PAGE, b[0], a[3 * PAGE - 1], a[5 * PAGE]);
    b = mmap(a + 4 * PAGE, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    printf("hint %d\n", b != MAP_FAILED);

    char name[] = "/tmp/guest-mmap-XXXXXX";
    int fd = mkstemp(name);
    REQUIRE(fd >= 0);
    for (int i = 0; i < 3000; i++)
        REQUIRE(write(fd, &i, sizeof i) == sizeof i);
    int *shared = mmap(NULL, 12000, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0), *private = mmap(NULL, 12000, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
    int *second = mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, PAGE);
    REQUIRE(shared != MAP_FAILED && private != MAP_FAILED && second != MAP_FAILED);
    printf("file %d %d %d behind its end %d\n", shared[5], private[2999], second[0], shared[3000]);
    private[5] = -1;
    shared[6] = -2;
    int value[2];
    REQUIRE(pread(fd, value, sizeof value, 20) == sizeof value);
    printf("read %d %d private sees %d\n", value[0], value[1], private[6]);
    value[0] = 99;
    REQUIRE(pwrite(fd, value, 4, 1100 * 4) == 4);
    printf("written %d %d\n", shared[1100], second[76]);
    printf("msync %d\n", msync(shared, 12000, MS_SYNC));
    fflush(stdout);
    if (fork() == 0) {
        shared[0] = 1234;
        private[0] = 4321;
        _exit(0);
    }
    wait(NULL);
    printf("after a child %d %d\n", shared[0], private[0]);
    REQUIRE(ftruncate(fd, 100) == 0);
    printf("truncated, seen %d behind the end %d\n", shared[24], shared[30]);
    munmap(shared, 12000);
    munmap(private, 12000);
    munmap(second, PAGE);

    int *both = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    fflush(stdout);
    if (fork() == 0) {
        both[3] = 55;
        _exit(0);
    }
    wait(NULL);
    printf("anonymous shared %d\n", both[3]);
    memset(a + 6 * PAGE, 9, PAGE);
    REQUIRE(madvise(a + 6 * PAGE, PAGE, MADV_DONTNEED) == 0);
    printf("madvise gives %d\n", a[6 * PAGE]);
    unsigned char in_core[2] = {0, 0};
    a[6 * PAGE] = 1;
    REQUIRE(mincore(a + 6 * PAGE, PAGE, in_core) == 0);
    printf("mincore %d\n", in_core[0] & 1);
    printf("errors %d %d %d %d\n", mmap(NULL, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED && errno == EINVAL,
           mmap(NULL, PAGE, PROT_READ, MAP_PRIVATE, 999, 0) == MAP_FAILED && errno == EBADF, munmap(a + 1, PAGE) == -1 && errno == EINVAL,
           mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, 100) == MAP_FAILED && errno == EINVAL);
    int read_only = open("/proc/self/exe", O_RDONLY);
    printf("written to a read-only file %d\n", mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, read_only, 0) == MAP_FAILED && errno == EACCES);
    char *program = mmap(NULL, PAGE, PROT_READ, MAP_PRIVATE, read_only, 0);
    printf("%c%c%c\n", program[1], program[2], program[3]);
    char *start = sbrk(0);
    REQUIRE(sbrk(3 * PAGE) == start);
    start[3 * PAGE - 1] = 5;
    printf("brk grew %d %d", (char *)sbrk(0) == start + 3 * PAGE, start[100]);
    sbrk(-3 * PAGE);
    printf(" shrank %d\n", (char *)sbrk(0) == start);
    size_t large = (size_t)1 << 32;
    unsigned char *sparse = mmap(NULL, large, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    REQUIRE(sparse != MAP_FAILED);
    sparse[0] = 1;
    sparse[large - 1] = 2;
    printf("four gigabytes %d\n", sparse[0] + sparse[large - 1] + sparse[large / 2]);
    munmap(sparse, large);
    unlink(name);
    return 0;
}
