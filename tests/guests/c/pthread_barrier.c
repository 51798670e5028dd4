// guest: libs=-pthread
/* Barriers, reader-writer locks, spin locks and semaphores among threads. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>

enum { THREADS = 5, PHASES = 60 };
static pthread_barrier_t barrier;
static pthread_rwlock_t rw = PTHREAD_RWLOCK_INITIALIZER;
static pthread_spinlock_t spin;
static sem_t tokens, ping, pong;
static int grid[THREADS], next_grid[THREADS], serials, spun, inside, most_inside, readers_saw_odd;
static int pair[2];

static void *phases(void *argument)
{
    int me = (int)(intptr_t)argument;
    for (int i = 0; i < PHASES; i++) {
        next_grid[me] = grid[me] * 2 + grid[(me + 1) % THREADS] + grid[(me + THREADS - 1) % THREADS];
        next_grid[me] %= 1000003;
        if (pthread_barrier_wait(&barrier) == PTHREAD_BARRIER_SERIAL_THREAD)
            __atomic_fetch_add(&serials, 1, __ATOMIC_RELAXED);
        grid[me] = next_grid[me];
        pthread_barrier_wait(&barrier);
    }
    for (int i = 0; i < 300; i++) {
        if (i % 10 == me) {
            pthread_rwlock_wrlock(&rw);
            pair[0]++;
            pair[1]--;
            pthread_rwlock_unlock(&rw);
        } else {
            pthread_rwlock_rdlock(&rw);
            if (pair[0] + pair[1])
                __atomic_fetch_add(&readers_saw_odd, 1, __ATOMIC_RELAXED);
            pthread_rwlock_unlock(&rw);
        }
        pthread_spin_lock(&spin);
        spun++;
        pthread_spin_unlock(&spin);
        while (sem_wait(&tokens) == -1 && errno == EINTR)
            ;
        int now = __atomic_add_fetch(&inside, 1, __ATOMIC_SEQ_CST), seen = __atomic_load_n(&most_inside, __ATOMIC_RELAXED);
        while (now > seen && !__atomic_compare_exchange_n(&most_inside, &seen, now, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
            ;
        __atomic_sub_fetch(&inside, 1, __ATOMIC_SEQ_CST);
        sem_post(&tokens);
    }
    return NULL;
}

static int64_t ball = 1;
static void *player(void *argument)
{
    sem_t *mine = argument ? &ping : &pong, *other = argument ? &pong : &ping;
    for (int i = 0; i < 500; i++) {
        sem_wait(mine);
        ball = (ball * (argument ? 3 : 5) + 1) % 1000003;
        sem_post(other);
    }
    return NULL;
}

int main(void)
{
    pthread_t t[THREADS];
    pthread_barrier_init(&barrier, NULL, THREADS);
    pthread_spin_init(&spin, 0);
    sem_init(&tokens, 0, 2);
    for (int i = 0; i < THREADS; i++)
        grid[i] = i * i + 1;
    for (intptr_t i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&t[i], NULL, phases, (void *)i) == 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(t[i], NULL);
    for (int i = 0; i < THREADS; i++)
        printf("%d ", grid[i]);
    printf("\nserial %d spun %d pair %d %d odd %d at most two inside %d\n", serials, spun, pair[0], pair[1], readers_saw_odd, most_inside <= 2);
    sem_init(&ping, 0, 1);
    sem_init(&pong, 0, 0);
    pthread_create(&t[0], NULL, player, NULL);
    pthread_create(&t[1], NULL, player, &ball);
    pthread_join(t[0], NULL);
    pthread_join(t[1], NULL);
    int value;
    sem_getvalue(&ping, &value);
    printf("ball %" PRId64 " ping %d trywait %d\n", ball, value, sem_trywait(&pong) == -1 && errno == EAGAIN);
    printf("rwlock %d", pthread_rwlock_tryrdlock(&rw));
    printf(" %d\n", pthread_rwlock_trywrlock(&rw) == EBUSY);
    return 0;
}
