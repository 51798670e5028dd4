// guest: libs=-pthread
/* Signals for one thread that blocks them: they wait for it, whoever sends them. */
#define _GNU_SOURCE
#include "guest.h"
#include <pthread.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

static pthread_barrier_t ready, sent;
static volatile sig_atomic_t handled;

static void on_signal(int number, siginfo_t *info, void *context)
{
    (void)context;
    handled = number == SIGUSR2 && info->si_code == SI_TKILL && info->si_pid == getpid();
}

static void *waiter(void *argument)
{
    sigset_t set;
    siginfo_t info;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGUSR2);
    sigaddset(&set, SIGRTMIN + 1);
    REQUIRE(pthread_sigmask(SIG_BLOCK, &set, NULL) == 0);
    pthread_barrier_wait(&ready);
    pthread_barrier_wait(&sent);
    sigset_t pending;
    sigpending(&pending);
    printf("pending %d %d %d\n", sigismember(&pending, SIGUSR1), sigismember(&pending, SIGUSR2), sigismember(&pending, SIGRTMIN + 1));
    sigdelset(&set, SIGUSR2);
    for (int i = 0; i < 4; i++) {
        int number = sigwaitinfo(&set, &info);
        printf("%s code %d own %d value %d\n", number == SIGUSR1 ? "USR1" : "RT", info.si_code, info.si_pid == getpid(),
               info.si_code == SI_QUEUE ? info.si_value.sival_int : 0);
    }
    sigemptyset(&set);
    sigaddset(&set, SIGUSR2);
    REQUIRE(pthread_sigmask(SIG_UNBLOCK, &set, NULL) == 0);
    printf("handled %d\n", (int)handled);
    return argument;
}

static void *sleeper(void *argument)
{
    int old;
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, NULL);
    pthread_setcanceltype(PTHREAD_CANCEL_DEFERRED, &old);
    pthread_barrier_wait(&ready);
    for (;;)
        pause();
    return argument;
}

int main(void)
{
    pthread_t thread;
    void *result;
    struct sigaction action = {.sa_flags = SA_SIGINFO};
    action.sa_sigaction = on_signal;
    sigaction(SIGUSR2, &action, NULL);
    pthread_barrier_init(&ready, NULL, 2);
    pthread_barrier_init(&sent, NULL, 2);
    REQUIRE(pthread_create(&thread, NULL, waiter, NULL) == 0);
    pthread_barrier_wait(&ready);
    int kill1 = pthread_kill(thread, SIGUSR1), kill2 = pthread_kill(thread, SIGUSR2);
    int again = pthread_kill(thread, SIGUSR1); /* one waits already */
    int kill3 = pthread_kill(thread, SIGRTMIN + 1), kill4 = pthread_kill(thread, SIGRTMIN + 1);
    int queued = pthread_sigqueue(thread, SIGRTMIN + 1, (union sigval){.sival_int = 42});
    pthread_barrier_wait(&sent);
    REQUIRE(pthread_join(thread, NULL) == 0);
    printf("sent %d %d %d %d %d %d\n", kill1, kill2, again, kill3, kill4, queued);
    REQUIRE(pthread_create(&thread, NULL, sleeper, NULL) == 0);
    pthread_barrier_wait(&ready);
    printf("cancel %d\n", pthread_cancel(thread));
    REQUIRE(pthread_join(thread, &result) == 0);
    printf("cancelled %d\n", result == PTHREAD_CANCELED);
    /* The C library's own signals, without it: the handler is the first word of the kernel's record. */
    void *record[8] = {(void *)on_signal};
    printf("set %ld", syscall(SYS_rt_sigaction, 33, record, NULL, 8));
    record[0] = NULL;
    printf(" %ld\n", syscall(SYS_rt_sigaction, 33, record, NULL, 8));
    return 0;
}
