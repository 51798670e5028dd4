// guest: libs=-pthread,-latomic opt=O2,O0 forced=yes
/* Threads on shared cells: counters of all sizes, compare-and-swap loops, a spin lock, a ticket lock, message passing by release and acquire. */
#include "guest.h"
#include <pthread.h>
#include <sched.h>

enum { THREADS = 4, ROUNDS = 4000 };
static uint8_t c8; static uint16_t c16; static uint32_t c32; static uint64_t c64; static int64_t maximum; static double real_sum;
static int spin, plain; static unsigned next_ticket, now_serving; static uint64_t plain2;
static struct { uint64_t data[8]; uint32_t sequence; } box;
static uint64_t received, torn;
static uint32_t bits;

static void *work(void *argument)
{
    uint64_t me = (uint64_t)(uintptr_t)argument;
    for (uint64_t i = 0; i < ROUNDS; i++) {
        __atomic_fetch_add(&c8, 1, __ATOMIC_RELAXED);
        __atomic_fetch_add(&c16, 3, __ATOMIC_ACQ_REL);
        __atomic_fetch_sub(&c32, 1, __ATOMIC_SEQ_CST);
        __atomic_fetch_add(&c64, i, __ATOMIC_RELAXED);
        __atomic_fetch_xor(&bits, 1u << (i & 31), __ATOMIC_RELAXED);
        int64_t candidate = (int64_t)((i * 2654435761u + me) & 0xfffff), seen = __atomic_load_n(&maximum, __ATOMIC_RELAXED);
        while (candidate > seen && !__atomic_compare_exchange_n(&maximum, &seen, candidate, 1, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
            ;
        double old, wanted;
        __atomic_load(&real_sum, &old, __ATOMIC_RELAXED);
        do
            wanted = old + 0.5;
        while (!__atomic_compare_exchange(&real_sum, &old, &wanted, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED));
        for (int n = 0; __atomic_exchange_n(&spin, 1, __ATOMIC_ACQUIRE);)
            if (++n % 100 == 0)
                sched_yield();
        plain++;
        __atomic_store_n(&spin, 0, __ATOMIC_RELEASE);
        if (i % 16 == 0) {
            unsigned mine = __atomic_fetch_add(&next_ticket, 1, __ATOMIC_RELAXED);
            while (__atomic_load_n(&now_serving, __ATOMIC_ACQUIRE) != mine)
                sched_yield();
            plain2 += mine;
            __atomic_fetch_add(&now_serving, 1, __ATOMIC_RELEASE);
        }
    }
    return NULL;
}

/* A sequence lock: what is read between two equal even numbers belongs together. */
static void *writer(void *unused)
{
    for (uint64_t i = 1; i <= 3000; i++) {
        __atomic_store_n(&box.sequence, box.sequence + 1, __ATOMIC_RELAXED);
        __atomic_thread_fence(__ATOMIC_RELEASE);
        for (int k = 0; k < 8; k++)
            __atomic_store_n(&box.data[k], i * (uint64_t)(k + 1), __ATOMIC_RELAXED);
        __atomic_store_n(&box.sequence, box.sequence + 1, __ATOMIC_RELEASE);
        if (i % 64 == 0)
            sched_yield();
    }
    return unused;
}

static void *reader(void *unused)
{
    uint64_t last = 0;
    while (last < 3000) {
        uint64_t copy[8];
        uint32_t before = __atomic_load_n(&box.sequence, __ATOMIC_ACQUIRE);
        for (int k = 0; k < 8; k++)
            copy[k] = __atomic_load_n(&box.data[k], __ATOMIC_RELAXED);
        __atomic_thread_fence(__ATOMIC_ACQUIRE);
        if (before & 1 || before != __atomic_load_n(&box.sequence, __ATOMIC_RELAXED)) {
            sched_yield();
            continue;
        }
        for (int k = 0; k < 8; k++)
            torn += copy[k] != copy[0] * (uint64_t)(k + 1);
        torn += copy[0] < last;
        last = copy[0];
        received++;
    }
    return unused;
}

int main(void)
{
    pthread_t t[THREADS];
    for (uintptr_t i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&t[i], NULL, work, (void *)i) == 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(t[i], NULL);
    printf("%u %u %u %" PRIu64 " %08x\n", c8, c16, c32, c64, bits);
    printf("%" PRId64 " %g %d %" PRIu64 "\n", maximum, real_sum, plain, plain2);
    pthread_create(&t[0], NULL, writer, NULL);
    pthread_create(&t[1], NULL, reader, NULL);
    pthread_join(t[0], NULL);
    pthread_join(t[1], NULL);
    printf("torn %" PRIu64 " received some %d\n", torn, received > 0);
    return 0;
}
