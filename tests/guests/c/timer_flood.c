/* A POSIX timer that fires faster than anybody can handle: the program still gets on, and overruns count what it misses. */
#define _GNU_SOURCE
#include "guest.h"
#include <signal.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t handled, over;
static timer_t timer;

static void on_timer(int number, siginfo_t *info, void *context)
{
    (void)number;
    (void)context;
    CHECK(info->si_code == SI_TIMER && info->si_value.sival_int == 77);
    handled++;
    if (timer_getoverrun(timer) > 0)
        over = 1;
}

int main(void)
{
    struct sigaction action = {.sa_flags = SA_SIGINFO | SA_RESTART};
    action.sa_sigaction = on_timer;
    REQUIRE(sigaction(SIGRTMIN, &action, NULL) == 0);
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN, .sigev_value.sival_int = 77};
    REQUIRE(timer_create(CLOCK_MONOTONIC, &event, &timer) == 0);
    struct itimerspec often = {{0, 20000}, {0, 20000}};
    REQUIRE(timer_settime(timer, 0, &often, NULL) == 0);
    uint64_t state = 1, sum = 0;
    for (int i = 0; i < 1000; i++)
        sum += random64(&state);
    while (handled < 20 || !over)
        getppid();
    REQUIRE(timer_delete(timer) == 0);
    printf("%" PRIx64 " %d\n", sum, guest_failures);
    return 0;
}
