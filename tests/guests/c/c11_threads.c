// guest: libs=-pthread std=c11
/* threads.h and stdatomic.h of C11: thrd, mtx, cnd, tss, call_once, atomics with structures, thread-local storage. */
#include "guest.h"
#include <stdatomic.h>
#include <threads.h>

static mtx_t mutex;
static cnd_t condition;
static tss_t slot;
static once_flag once = ONCE_FLAG_INIT;
static atomic_int initialisations, freed;
static _Atomic uint64_t sum;
static atomic_flag flag = ATOMIC_FLAG_INIT;
static _Thread_local int mine = 5;
static int turn, unguarded;

static void initialise(void) { atomic_fetch_add(&initialisations, 1); }
static void release(void *value) { atomic_fetch_add(&freed, *(int *)value); free(value); }

static int work(void *argument)
{
    int me = (int)(intptr_t)argument, *value = malloc(sizeof *value);
    call_once(&once, initialise);
    *value = me;
    tss_set(slot, value);
    for (int i = 0; i < 300; i++) {
        mine += me;
        atomic_fetch_add_explicit(&sum, (uint64_t)i, memory_order_relaxed);
        while (atomic_flag_test_and_set_explicit(&flag, memory_order_acquire))
            thrd_yield();
        unguarded++;
        atomic_flag_clear_explicit(&flag, memory_order_release);
    }
    mtx_lock(&mutex);
    while (turn != me)
        cnd_wait(&condition, &mutex);
    printf("thread %d has %d\n", me, mine);
    turn++;
    cnd_broadcast(&condition);
    mtx_unlock(&mutex);
    return me * 11;
}

int main(void)
{
    thrd_t t[4];
    int result, results = 0;
    mtx_init(&mutex, mtx_timed | mtx_recursive);
    cnd_init(&condition);
    tss_create(&slot, release);
    for (intptr_t i = 0; i < 4; i++)
        REQUIRE(thrd_create(&t[i], work, (void *)i) == thrd_success);
    for (int i = 0; i < 4; i++) {
        thrd_join(t[i], &result);
        results += result;
    }
    printf("results %d sum %" PRIu64 " unguarded %d once %d freed %d main %d\n", results, (uint64_t)atomic_load(&sum), unguarded, atomic_load(&initialisations), atomic_load(&freed), mine);
    typedef struct { int a, b; } Both;
    _Atomic Both both;
    atomic_init(&both, ((Both){1, 2}));
    Both copy = atomic_load(&both);
    copy.a += copy.b;
    atomic_store(&both, copy);
    copy = atomic_load(&both);
    printf("%d %d lock-free %d %d\n", copy.a, copy.b, atomic_is_lock_free(&sum), ATOMIC_INT_LOCK_FREE);
    mtx_lock(&mutex);
    printf("recursive %d\n", mtx_trylock(&mutex) == thrd_success);
    thrd_sleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
    return 0;
}
