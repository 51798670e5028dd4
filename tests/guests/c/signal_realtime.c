// guest: libs=-pthread
/* Real-time signals are queued with their values, lowest number first; sigwaitinfo, sigtimedwait, sigwait; limits of standard ones. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

static volatile int log_signal[40], log_value[40], logged;

static void handler(int signal, siginfo_t *info, void *context)
{
    (void)context;
    if (logged < 40) {
        log_signal[logged] = signal - SIGRTMIN;
        log_value[logged] = info->si_value.sival_int;
        logged = logged + 1;
    }
}

static void *sender(void *target)
{
    for (int i = 0; i < 5; i++) {
        usleep(2000);
        pthread_sigqueue(*(pthread_t *)target, SIGRTMIN + 3, (union sigval){.sival_int = i * i});
    }
    return NULL;
}

int main(void)
{
    sigset_t mask, old;
    sigemptyset(&mask);
    for (int i = 0; i < 6; i++) {
        struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};
        sigfillset(&action.sa_mask);
        REQUIRE(sigaction(SIGRTMIN + i, &action, NULL) == 0);
        sigaddset(&mask, SIGRTMIN + i);
    }
    sigaddset(&mask, SIGUSR1);
    sigprocmask(SIG_BLOCK, &mask, &old);
    static const int sent[][2] = {{4, 1}, {2, 2}, {2, 3}, {5, 4}, {0, 5}, {4, 6}, {2, 7}, {1, 8}};
    for (int i = 0; i < 8; i++)
        REQUIRE(sigqueue(getpid(), SIGRTMIN + sent[i][0], (union sigval){.sival_int = sent[i][1]}) == 0);
    sigprocmask(SIG_SETMASK, &old, NULL);
    /* The order of values is promised for each signal alone: handlers of several signals may nest. */
    for (int s = 0; s < 6; s++) {
        printf("signal %d:", s);
        for (int i = 0; i < logged; i++)
            if (log_signal[i] == s)
                printf(" %d", log_value[i]);
        putchar('\n');
    }
    sigprocmask(SIG_BLOCK, &mask, NULL);
    for (int i = 0; i < 4; i++)
        sigqueue(getpid(), SIGRTMIN + 5 - i, (union sigval){.sival_int = 100 + i});
    for (int i = 0; i < 3; i++)
        kill(getpid(), SIGUSR1); /* one only */
    siginfo_t info;
    struct timespec none = {0, 0}, little = {0, 3000000};
    for (int n; (n = sigtimedwait(&mask, &info, &none)) > 0;)
        printf("waited for %d: value %d code %d\n", n == SIGUSR1 ? -1 : n - SIGRTMIN, n == SIGUSR1 ? 0 : info.si_value.sival_int, info.si_code);
    printf("then %d\n", errno == EAGAIN);
    printf("times out %d\n", sigtimedwait(&mask, &info, &little) == -1 && errno == EAGAIN);
    pthread_t me = pthread_self(), t;
    pthread_create(&t, NULL, sender, &me);
    for (int i = 0; i < 5; i++) {
        int n = sigwaitinfo(&mask, &info);
        printf("from a thread: %d value %d\n", n - SIGRTMIN, info.si_value.sival_int);
    }
    pthread_join(t, NULL);
    raise(SIGUSR1);
    int number;
    printf("sigwait %d", sigwait(&mask, &number));
    printf(" %d\n", number == SIGUSR1);
    return 0;
}
