// guest: libs=-pthread link=static,dynamic
/* Cancellation deferred and asynchronous, clean-up handlers, disabled cancellation, detached threads, pthread_exit, pthread_kill. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

static int pipes[2], cleaned, reached;
static volatile int spinning;

static void clean(void *amount) { cleaned += (int)(intptr_t)amount; }

static void *blocked(void *unused)
{
    char c;
    pthread_cleanup_push(clean, (void *)1);
    pthread_cleanup_push(clean, (void *)10);
    if (read(pipes[0], &c, 1) >= 0)
        reached = 1;
    pthread_cleanup_pop(0);
    pthread_cleanup_pop(0);
    return unused;
}

static void *spinner(void *unused)
{
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, NULL);
    pthread_cleanup_push(clean, (void *)100);
    for (spinning = 1;;)
        __asm__ volatile("" ::: "memory");
    pthread_cleanup_pop(0);
    return unused;
}

static void *stubborn(void *unused)
{
    int old;
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
    spinning = 2;
    while (spinning == 2)
        usleep(1000);
    pthread_testcancel();
    pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, NULL);
    reached += 100;
    pthread_testcancel();
    reached += 10000;
    return unused;
}

static void *leaver(void *unused)
{
    pthread_cleanup_push(clean, (void *)1000);
    pthread_exit((void *)77);
    pthread_cleanup_pop(0);
    return unused;
}

static volatile sig_atomic_t kicked;
static pthread_t kicked_in;
static void on_kick(int signal)
{
    (void)signal;
    kicked_in = pthread_self();
    kicked = kicked + 1;
}

static void *waiter(void *unused)
{
    spinning = 3;
    while (!kicked)
        usleep(1000);
    return unused;
}

static void *detached(void *flag)
{
    __atomic_store_n((int *)flag, 1, __ATOMIC_RELEASE);
    return NULL;
}

int main(void)
{
    pthread_t t;
    void *result;
    REQUIRE(pipe(pipes) == 0);
    pthread_create(&t, NULL, blocked, NULL);
    usleep(5000);
    pthread_cancel(t);
    pthread_join(t, &result);
    printf("blocked: cancelled %d cleaned %d reached %d\n", result == PTHREAD_CANCELED, cleaned, reached);
    pthread_create(&t, NULL, spinner, NULL);
    while (!spinning)
        usleep(1000);
    pthread_cancel(t);
    pthread_join(t, &result);
    printf("spinner: cancelled %d cleaned %d\n", result == PTHREAD_CANCELED, cleaned);
    pthread_create(&t, NULL, stubborn, NULL);
    while (spinning != 2)
        usleep(1000);
    pthread_cancel(t);
    usleep(2000);
    spinning = 0;
    pthread_join(t, &result);
    printf("stubborn: cancelled %d reached %d\n", result == PTHREAD_CANCELED, reached);
    pthread_create(&t, NULL, leaver, NULL);
    pthread_join(t, &result);
    printf("leaver: %d cleaned %d\n", (int)(intptr_t)result, cleaned);
    signal(SIGUSR1, on_kick);
    pthread_create(&t, NULL, waiter, NULL);
    while (spinning != 3)
        usleep(1000);
    pthread_kill(t, SIGUSR1);
    pthread_join(t, NULL);
    printf("kicked %d in the right thread %d\n", (int)kicked, pthread_equal(kicked_in, t));
    int flag = 0;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, 256 * 1024);
    pthread_create(&t, &attributes, detached, &flag);
    while (!__atomic_load_n(&flag, __ATOMIC_ACQUIRE))
        usleep(1000);
    printf("detached ran\n");
    return 0;
}
