// guest: link=static,dynamic opt=O2 forced=yes
/* Random mallocs, callocs, reallocs, aligned allocations and frees, of sizes that go through every part of the allocator. */
#define _GNU_SOURCE
#include "guest.h"
#include <malloc.h>

enum { SLOTS = 300 };
static unsigned char *slot[SLOTS];
static size_t size[SLOTS];
static unsigned char mark[SLOTS];

static void check(int i)
{
    for (size_t k = 0; k < size[i]; k += 1 + size[i] / 64)
        CHECK(slot[i][k] == mark[i]);
    if (size[i])
        CHECK(slot[i][size[i] - 1] == mark[i]);
}

int main(void)
{
    uint64_t state = 11, total = 0, kinds[5] = {0};
    for (int step = 0; step < 12000; step++) {
        int i = (int)(random64(&state) % SLOTS);
        uint64_t r = random64(&state);
        size_t wanted = (r & 15) == 0 ? r >> 20 & 0x3ffff : (r & 15) < 4 ? r >> 20 & 0x1fff : r >> 20 & 0xff;
        int kind = slot[i] ? (int)(random64(&state) % 3) : 2 + (int)(random64(&state) % 3);
        kinds[kind]++;
        if (slot[i])
            check(i);
        if (kind == 0 || (kind == 2 && slot[i])) {
            free(slot[i]);
            slot[i] = NULL;
            if (kind == 0)
                continue;
        }
        if (kind == 1) {
            size_t kept = size[i] < wanted ? size[i] : wanted;
            unsigned char *moved = realloc(slot[i], wanted ? wanted : 1);
            REQUIRE(moved);
            for (size_t k = 0; k < kept; k += 1 + kept / 32)
                CHECK(moved[k] == mark[i]);
            slot[i] = moved;
        } else if (kind == 2) {
            REQUIRE(slot[i] = malloc(wanted));
        } else if (kind == 3) {
            REQUIRE(slot[i] = calloc(1, wanted));
            for (size_t k = 0; k < wanted; k++)
                CHECK(slot[i][k] == 0);
        } else {
            size_t alignment = (size_t)16 << (r >> 60);
            REQUIRE(posix_memalign((void **)&slot[i], alignment, wanted) == 0);
            CHECK(((uintptr_t)slot[i] & (alignment - 1)) == 0);
        }
        size[i] = wanted;
        mark[i] = (unsigned char)step;
        memset(slot[i], mark[i], wanted);
        CHECK(malloc_usable_size(slot[i]) >= wanted);
        total += wanted;
    }
    for (int i = 0; i < SLOTS; i++)
        if (slot[i]) {
            check(i);
            free(slot[i]);
        }
    printf("bytes %" PRIu64 ", calls %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 "\n", total, kinds[0], kinds[1], kinds[2], kinds[3], kinds[4]);
    size_t large = 40u << 20;
    unsigned char *big = malloc(large);
    REQUIRE(big);
    for (size_t k = 0; k < large; k += 4096)
        big[k] = (unsigned char)(k >> 12);
    big = realloc(big, 2 * large);
    for (size_t k = 0; k < large; k += 4096)
        CHECK(big[k] == (unsigned char)(k >> 12));
    free(big);
    volatile size_t impossible = (size_t)1 << 62;
    void *refused = malloc(impossible);
    CHECK(refused == NULL);
    malloc_trim(0);
    return guest_failures != 0;
}
