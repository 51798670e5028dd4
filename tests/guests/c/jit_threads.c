// guest: libs=-pthread forced=yes
/* Threads that write code and data to the same pages and run what they have written, as run-time compilers with one pool for both do. */
#define _GNU_SOURCE
#include "guest.h"
#include <pthread.h>
#include <sys/mman.h>

enum { THREADS = 4, ROUNDS = 300, SLOT = 128, PAGES = 2 };

static char *pool;

/* A function that returns `value` (up to 2047), at `at`; its length. */
static void emit(char *at, unsigned value)
{
#if defined(__riscv)
    uint32_t code[] = {0x00000513 | value << 20, 0x00008067};
#elif defined(__aarch64__)
    uint32_t code[] = {0x52800000 | value << 5, 0xd65f03c0};
#else
    unsigned char code[] = {0xb8, (unsigned char)value, (unsigned char)(value >> 8), 0, 0, 0xc3};
#endif
    memcpy(at, code, sizeof code);
    __builtin___clear_cache(at, at + sizeof code);
}

static void *work(void *argument)
{
    long self = (long)argument, wrong = 0;
    for (int round = 0; round < ROUNDS; round++) {
        /* Slots of all threads alternate on both pages; behind each function stands its counter. */
        char *slot = pool + 4096 * (round % PAGES) + SLOT * (THREADS * (round / PAGES % 4) + self);
        unsigned value = (unsigned)(round * 7 + self) % 2048;
        volatile long *count = (volatile long *)(slot + 64);
        emit(slot, value);
        long before = *count;
        int (*function)(void) = (int (*)(void))OPAQUE(slot);
        for (int i = 0; i < 3; i++) {
            wrong += function() != (int)value;
            ++*count;
        }
        wrong += *count != before + 3;
    }
    return (void *)wrong;
}

int main(void)
{
    pthread_t threads[THREADS];
    long wrong = 0, total = 0;
    pool = (char *)mmap(NULL, PAGES * 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(pool != MAP_FAILED);
    for (long i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, work, (void *)i) == 0);
    for (int i = 0; i < THREADS; i++) {
        void *result;
        REQUIRE(pthread_join(threads[i], &result) == 0);
        wrong += (long)result;
    }
    for (int i = 0; i < PAGES * 4096 / SLOT; i++)
        total += *(long *)(pool + SLOT * i + 64);
    printf("wrong %ld, counted %ld\n", wrong, total);
    return 0;
}
