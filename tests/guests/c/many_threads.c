// guest: libs=-pthread
/* Waves of short threads, threads that start threads, and sixty at a time that all live. */
#include "guest.h"
#include <pthread.h>

static uint64_t total;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t all_here = PTHREAD_COND_INITIALIZER;
static int here;

static void *small(void *argument)
{
    uint64_t x = (uint64_t)(uintptr_t)argument, stack[100];
    for (int i = 0; i < 100; i++)
        stack[i] = x = x * 6364136223846793005u + 1;
    __atomic_fetch_add(&total, stack[99] >> 40, __ATOMIC_RELAXED);
    return (void *)(uintptr_t)(stack[50] >> 48);
}

static void *tree(void *depth)
{
    uintptr_t n = (uintptr_t)depth, sum = 1;
    if (n) {
        pthread_t a, b;
        void *left, *right;
        REQUIRE(pthread_create(&a, NULL, tree, (void *)(n - 1)) == 0 && pthread_create(&b, NULL, tree, (void *)(n - 1)) == 0);
        pthread_join(a, &left);
        pthread_join(b, &right);
        sum += (uintptr_t)left + (uintptr_t)right;
    }
    return (void *)sum;
}

static void *meet(void *unused)
{
    pthread_mutex_lock(&lock);
    if (++here == 60)
        pthread_cond_broadcast(&all_here);
    while (here < 60)
        pthread_cond_wait(&all_here, &lock);
    pthread_mutex_unlock(&lock);
    return unused;
}

int main(void)
{
    pthread_t t[60];
    uint64_t results = 0;
    for (int wave = 0; wave < 10; wave++) {
        for (uintptr_t i = 0; i < 12; i++)
            REQUIRE(pthread_create(&t[i], NULL, small, (void *)(i + (uintptr_t)wave * 100)) == 0);
        for (int i = 0; i < 12; i++) {
            void *result;
            pthread_join(t[i], &result);
            results += (uintptr_t)result;
        }
    }
    printf("total %" PRIu64 " results %" PRIu64 "\n", total, results);
    printf("tree %d\n", (int)(uintptr_t)tree((void *)4));
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 128 * 1024);
    for (int i = 0; i < 60; i++)
        REQUIRE(pthread_create(&t[i], &attributes, meet, NULL) == 0);
    for (int i = 0; i < 60; i++)
        pthread_join(t[i], NULL);
    printf("met %d\n", here);
    return 0;
}
