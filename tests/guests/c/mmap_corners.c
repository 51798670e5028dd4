// guest: peer="old versions lack MAP_FIXED_NOREPLACE, mremap of no bytes, mprotect of no bytes"
/* Requests at the edge of what mmap, mremap and mprotect say yes to. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <sys/mman.h>

enum { PAGE = 4096 };

int main(void)
{
    char *a = mmap(NULL, 8 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(a != MAP_FAILED);
    munmap(a + 4 * PAGE, 4 * PAGE);
    char *b = mmap(a + PAGE, 5 * PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    printf("replaces nothing %d\n", b == MAP_FAILED && errno == EEXIST);
    b = mmap(a + 4 * PAGE, 2 * PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    printf("but takes what is free %d\n", b == a + 4 * PAGE);
    int *shared = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    int *twin = mremap(shared, 0, 2 * PAGE, MREMAP_MAYMOVE);
    REQUIRE(shared != MAP_FAILED && twin != MAP_FAILED);
    twin[7] = 77;
    shared[2000] = 5;
    printf("twins %d %d\n", shared[7], twin[2000]);
    munmap(shared, 2 * PAGE);
    printf("one outlives the other %d\n", twin[7]);
    printf("mprotect of nothing %d\n", mprotect(a, 0, PROT_NONE));
    printf("munmap of nothing %d\n", munmap(a, 0) == -1 && errno == EINVAL);
    printf("munmap of a hole %d\n", munmap(a + 6 * PAGE, 2 * PAGE));
    printf("madvise of a hole %d\n", madvise(a, 8 * PAGE, MADV_DONTNEED) == -1 && errno == ENOMEM);
    printf("mremap over a hole %d\n", mremap(a + 5 * PAGE, 3 * PAGE, 4 * PAGE, MREMAP_MAYMOVE) == MAP_FAILED && errno == EFAULT);
    printf("fixed without maymove %d\n", mremap(a, PAGE, PAGE, MREMAP_FIXED, a + 6 * PAGE) == MAP_FAILED && errno == EINVAL);
    char *grown = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE | MAP_STACK | MAP_NORESERVE, -1, 0);
    printf("hints %d\n", grown != MAP_FAILED && grown[0] == 0);
    printf("both private and shared %d\n", mmap(NULL, PAGE, PROT_READ, MAP_ANONYMOUS, -1, 0) == MAP_FAILED && errno == EINVAL);
    return 0;
}
