// guest: libs=-pthread link=static,dynamic forced=yes
/* Mutexes of all kinds and condition variables: a bounded queue, signal and broadcast, timeouts, trylock, error checking, once. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <pthread.h>
#include <time.h>

enum { ITEMS = 2000, ROOM = 7, PRODUCERS = 3, CONSUMERS = 3 };
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t not_full = PTHREAD_COND_INITIALIZER, not_empty = PTHREAD_COND_INITIALIZER, go = PTHREAD_COND_INITIALIZER;
static int queue[ROOM], count, head, started, waiting, done_producing;
static uint64_t taken, sum, most;

static void *producer(void *argument)
{
    for (int i = 0; i < ITEMS; i++) {
        pthread_mutex_lock(&lock);
        while (count == ROOM)
            pthread_cond_wait(&not_full, &lock);
        queue[(head + count++) % ROOM] = (int)(intptr_t)argument * ITEMS + i;
        if ((uint64_t)count > most)
            most = (uint64_t)count;
        pthread_cond_signal(&not_empty);
        pthread_mutex_unlock(&lock);
    }
    return NULL;
}

static void *consumer(void *unused)
{
    for (;;) {
        pthread_mutex_lock(&lock);
        while (count == 0 && !done_producing)
            pthread_cond_wait(&not_empty, &lock);
        if (count == 0) {
            pthread_mutex_unlock(&lock);
            return unused;
        }
        sum += (uint64_t)queue[head];
        taken++;
        head = (head + 1) % ROOM;
        count--;
        pthread_cond_signal(&not_full);
        pthread_mutex_unlock(&lock);
    }
}

static void *runner(void *unused)
{
    pthread_mutex_lock(&lock);
    waiting++;
    pthread_cond_signal(&not_full);
    while (!started)
        pthread_cond_wait(&go, &lock);
    waiting--;
    pthread_mutex_unlock(&lock);
    return unused;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int initialised;
static void initialise(void) { initialised++; }
static void *use_once(void *unused) { pthread_once(&once, initialise); return unused; }

static void *locked_by_other(void *mutex)
{
    return (void *)(intptr_t)pthread_mutex_trylock(mutex);
}

int main(void)
{
    pthread_t p[PRODUCERS], c[CONSUMERS], r[8];
    for (intptr_t i = 0; i < PRODUCERS; i++)
        pthread_create(&p[i], NULL, producer, (void *)i);
    for (int i = 0; i < CONSUMERS; i++)
        pthread_create(&c[i], NULL, consumer, NULL);
    for (int i = 0; i < PRODUCERS; i++)
        pthread_join(p[i], NULL);
    pthread_mutex_lock(&lock);
    done_producing = 1;
    pthread_cond_broadcast(&not_empty);
    pthread_mutex_unlock(&lock);
    for (int i = 0; i < CONSUMERS; i++)
        pthread_join(c[i], NULL);
    printf("taken %" PRIu64 " sum %" PRIu64 " never too many %d\n", taken, sum, most <= ROOM);

    for (int i = 0; i < 8; i++)
        pthread_create(&r[i], NULL, runner, NULL);
    pthread_mutex_lock(&lock);
    while (waiting < 8)
        pthread_cond_wait(&not_full, &lock);
    started = 1;
    pthread_cond_broadcast(&go);
    pthread_mutex_unlock(&lock);
    for (int i = 0; i < 8; i++)
        pthread_join(r[i], NULL);
    printf("waiting %d\n", waiting);

    struct timespec when;
    clock_gettime(CLOCK_REALTIME, &when);
    when.tv_nsec += 20000000;
    if (when.tv_nsec >= 1000000000) {
        when.tv_nsec -= 1000000000;
        when.tv_sec++;
    }
    pthread_mutex_lock(&lock);
    printf("timed out %d\n", pthread_cond_timedwait(&go, &lock, &when) == ETIMEDOUT);
    pthread_mutex_unlock(&lock);

    static const int kinds[] = {PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_RECURSIVE, PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_ADAPTIVE_NP};
    for (int k = 0; k < 4; k++) {
        pthread_mutexattr_t attributes;
        pthread_mutex_t mutex;
        pthread_mutexattr_init(&attributes);
        pthread_mutexattr_settype(&attributes, kinds[k]);
        pthread_mutex_init(&mutex, &attributes);
        pthread_mutex_lock(&mutex);
        pthread_t other;
        void *got;
        pthread_create(&other, NULL, locked_by_other, &mutex);
        pthread_join(other, &got);
        int again = pthread_mutex_trylock(&mutex), relock = kinds[k] == PTHREAD_MUTEX_ERRORCHECK ? pthread_mutex_lock(&mutex) : 0;
        if (!again)
            pthread_mutex_unlock(&mutex);
        int unlock = pthread_mutex_unlock(&mutex), once_more = kinds[k] == PTHREAD_MUTEX_ERRORCHECK ? pthread_mutex_unlock(&mutex) : 0;
        printf("kind %d: other %d own trylock %d relock %d unlock %d and again %d\n", k, (int)(intptr_t)got, again, relock, unlock, once_more);
        pthread_mutex_destroy(&mutex);
    }
    for (int i = 0; i < 8; i++)
        pthread_create(&r[i], NULL, use_once, NULL);
    for (int i = 0; i < 8; i++)
        pthread_join(r[i], NULL);
    printf("initialised %d\n", initialised);
    return 0;
}
