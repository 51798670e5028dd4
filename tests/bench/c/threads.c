/* Threads that compute and meet at the end of each round: the first argument is how many, the second how much. */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { MOST = 64 };
static int threads, rounds;
static pthread_barrier_t barrier;
static uint64_t results[MOST][8], shared;

static void *work(void *argument)
{
    uint64_t me = (uint64_t)(uintptr_t)argument, x = me + 1;
    for (int r = 0; r < rounds; r++) {
        for (int i = 0; i < 200000 / threads; i++) {
            x ^= x << 13;
            x ^= x >> 7;
            x ^= x << 17;
            results[me][0] += x % 1000003;
        }
        __atomic_fetch_add(&shared, results[me][0] & 0xff, __ATOMIC_RELAXED);
        pthread_barrier_wait(&barrier);
    }
    return NULL;
}

int main(int argc, char **argv)
{
    pthread_t t[MOST];
    threads = argc > 1 ? atoi(argv[1]) : 2;
    rounds = argc > 2 ? atoi(argv[2]) : 1;
    if (threads < 1 || threads > MOST)
        return 2;
    pthread_barrier_init(&barrier, NULL, (unsigned)threads);
    for (uintptr_t i = 0; i < (uintptr_t)threads; i++)
        pthread_create(&t[i], NULL, work, (void *)i);
    uint64_t sum = 0;
    for (int i = 0; i < threads; i++) {
        pthread_join(t[i], NULL);
        sum += results[i][0];
    }
    printf("%016llx %016llx\n", (unsigned long long)sum, (unsigned long long)shared);
    return 0;
}
