// guest:
/* mremap: growing in place and by moving, shrinking, fixed targets; contents stay. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <sys/mman.h>

enum { PAGE = 4096 };
static void fill(uint32_t *p, size_t pages, uint32_t seed) { for (size_t i = 0; i < pages * PAGE / 4; i++) p[i] = (uint32_t)i * 2654435761u + seed; }
static int same(const uint32_t *p, size_t pages, uint32_t seed)
{
    for (size_t i = 0; i < pages * PAGE / 4; i++)
        if (p[i] != (uint32_t)i * 2654435761u + seed)
            return 0;
    return 1;
}

int main(void)
{
    uint32_t *a = mmap(NULL, 20 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(a != MAP_FAILED);
    munmap((char *)a + 10 * PAGE, 10 * PAGE);
    fill(a, 10, 1);
    void *grown = mremap(a, 10 * PAGE, 15 * PAGE, 0);
    printf("in place %d kept %d fresh %d\n", grown == a, same(a, 10, 1), a[12 * PAGE / 4]);
    void *shrunk = mremap(a, 15 * PAGE, 6 * PAGE, 0);
    printf("shrunk %d kept %d\n", shrunk == a, same(a, 6, 1));
    char *wall = mmap((char *)a + 6 * PAGE, PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    printf("wall %d refused %d\n", wall == (char *)a + 6 * PAGE, mremap(a, 6 * PAGE, 8 * PAGE, 0) == MAP_FAILED && errno == ENOMEM);
    uint32_t *moved = mremap(a, 6 * PAGE, 300 * PAGE, MREMAP_MAYMOVE);
    REQUIRE(moved != MAP_FAILED);
    printf("moved %d kept %d fresh %d\n", moved != a, same(moved, 6, 1), moved[299 * PAGE / 4]);
    uint32_t *target = mmap(NULL, 8 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    fill(target, 8, 3);
    uint32_t *placed = mremap(moved, 4 * PAGE, 5 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, (char *)target + PAGE);
    printf("placed %d kept %d around %d %d\n", placed == target + PAGE / 4, same(placed, 4, 1), target[0] == 3, target[6 * PAGE / 4] == (uint32_t)(6 * PAGE / 4) * 2654435761u + 3);
    uint32_t *shared = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    fill(shared, 2, 9);
    printf("errors %d %d\n", mremap((char *)shared + 1, PAGE, PAGE, 0) == MAP_FAILED && errno == EINVAL, mremap((void *)0x10000000000, PAGE, 2 * PAGE, 0) == MAP_FAILED);
    for (size_t pages = 1; pages < 200; pages = pages * 3 / 2 + 1) {
        static uint32_t *p;
        static size_t had;
        p = had ? mremap(p, had * PAGE, pages * PAGE, MREMAP_MAYMOVE) : mmap(NULL, pages * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        REQUIRE(p != MAP_FAILED);
        CHECK(!had || same(p, had, 5));
        fill(p, pages, 5);
        had = pages;
    }
    return guest_failures != 0;
}
