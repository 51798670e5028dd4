// guest: libs=-pthread
/* The futex system call itself: wait, wake, timeouts, values that have changed, requeue, bit sets, a mutex made from it. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static long futex(uint32_t *word, int op, uint32_t value, const struct timespec *timeout, uint32_t *second, uint32_t third)
{
    return syscall(SYS_futex, word, op, value, timeout, second, third);
}

static uint32_t mutex, event, first, second, asleep;
static int counter;

static void lock(void)
{
    uint32_t seen = 0;
    if (__atomic_compare_exchange_n(&mutex, &seen, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
        return;
    while (__atomic_exchange_n(&mutex, 2, __ATOMIC_ACQUIRE))
        futex(&mutex, FUTEX_WAIT_PRIVATE, 2, NULL, NULL, 0);
}

static void unlock(void)
{
    if (__atomic_exchange_n(&mutex, 0, __ATOMIC_RELEASE) == 2)
        futex(&mutex, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

static void *count(void *unused)
{
    while (!__atomic_load_n(&event, __ATOMIC_ACQUIRE))
        futex(&event, FUTEX_WAIT, 0, NULL, NULL, 0);
    for (int i = 0; i < 3000; i++) {
        lock();
        counter++;
        unlock();
    }
    return unused;
}

static void *sleeper(void *unused)
{
    __atomic_fetch_add(&asleep, 1, __ATOMIC_SEQ_CST);
    while (!__atomic_load_n(&first, __ATOMIC_ACQUIRE))
        if (futex(&first, FUTEX_WAIT, 0, NULL, NULL, 0) == 0)
            break;
    return unused;
}

static void *with_bits(void *bits)
{
    __atomic_fetch_add(&asleep, 1, __ATOMIC_SEQ_CST);
    return (void *)futex(&second, FUTEX_WAIT_BITSET, 0, NULL, NULL, (uint32_t)(uintptr_t)bits);
}

int main(void)
{
    pthread_t t[4];
    struct timespec short_time = {0, 5000000};
    long r = futex(&event, FUTEX_WAIT, 5, NULL, NULL, 0);
    printf("other value: %ld %d\n", r, errno == EAGAIN);
    r = futex(&event, FUTEX_WAIT, 0, &short_time, NULL, 0);
    printf("timeout: %ld %d\n", r, errno == ETIMEDOUT);
    printf("nobody: %ld\n", futex(&event, FUTEX_WAKE, 10, NULL, NULL, 0));
    r = futex((uint32_t *)((char *)&event + 1), FUTEX_WAKE, 1, NULL, NULL, 0);
    printf("misaligned: %ld %d\n", r, errno == EINVAL);
    for (int i = 0; i < 4; i++)
        pthread_create(&t[i], NULL, count, NULL);
    usleep(3000);
    __atomic_store_n(&event, 1, __ATOMIC_RELEASE);
    futex(&event, FUTEX_WAKE, INT_MAX, NULL, NULL, 0);
    for (int i = 0; i < 4; i++)
        pthread_join(t[i], NULL);
    printf("counter %d\n", counter);
    for (int i = 0; i < 3; i++)
        pthread_create(&t[i], NULL, sleeper, NULL);
    while (__atomic_load_n(&asleep, __ATOMIC_SEQ_CST) < 3)
        usleep(1000);
    usleep(30000);
    r = futex(&first, FUTEX_CMP_REQUEUE, 1, (void *)5, &second, 7);
    printf("compare fails: %ld %d\n", r, errno == EAGAIN);
    printf("requeued: %ld\n", futex(&first, FUTEX_CMP_REQUEUE, 1, (void *)5, &second, 0));
    printf("left: %ld\n", futex(&first, FUTEX_WAKE, 10, NULL, NULL, 0));
    printf("moved: %ld\n", futex(&second, FUTEX_WAKE, 10, NULL, NULL, 0));
    for (int i = 0; i < 3; i++)
        pthread_join(t[i], NULL);
    asleep = 0;
    pthread_create(&t[0], NULL, with_bits, (void *)1);
    pthread_create(&t[1], NULL, with_bits, (void *)6);
    while (__atomic_load_n(&asleep, __ATOMIC_SEQ_CST) < 2)
        usleep(1000);
    usleep(30000);
    printf("bits 8: %ld", futex(&second, FUTEX_WAKE_BITSET, 10, NULL, NULL, 8));
    printf(" bits 2: %ld", futex(&second, FUTEX_WAKE_BITSET, 10, NULL, NULL, 2));
    printf(" any: %ld\n", futex(&second, FUTEX_WAKE, 10, NULL, NULL, 0));
    pthread_join(t[0], NULL);
    pthread_join(t[1], NULL);
    return 0;
}
