// guest: libs=-lrt
/* alarm, setitimer, timer_create with signals, sigsuspend and pause; remaining times, repetition, overruns. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <signal.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static volatile int alarms, virtual_alarms, timer_values, timer_code;

static void on_alarm(int signal)
{
    if (signal == SIGALRM)
        alarms = alarms + 1;
    else
        virtual_alarms = virtual_alarms + 1;
}

static void on_timer(int signal, siginfo_t *info, void *context)
{
    (void)signal;
    (void)context;
    timer_values = timer_values + info->si_value.sival_int;
    timer_code = info->si_code;
}

int main(void)
{
    signal(SIGALRM, on_alarm);
    signal(SIGVTALRM, on_alarm);
    sigset_t block, empty;
    sigemptyset(&empty);
    sigemptyset(&block);
    sigaddset(&block, SIGALRM);
    sigaddset(&block, SIGRTMIN);
    sigprocmask(SIG_BLOCK, &block, NULL);
    printf("%u ", alarm(100));
    printf("%d\n", alarm(0) >= 99);
    struct itimerval every = {{0, 3000}, {0, 3000}}, left;
    setitimer(ITIMER_REAL, &every, NULL);
    for (int before = 0; alarms < 5; before = alarms) {
        sigsuspend(&empty);
        CHECK(errno == EINTR && alarms > before);
    }
    getitimer(ITIMER_REAL, &left);
    printf("interval %d %d, left less %d\n", (int)left.it_interval.tv_sec, (int)left.it_interval.tv_usec, left.it_value.tv_sec == 0 && left.it_value.tv_usec <= 3000);
    setitimer(ITIMER_REAL, &(struct itimerval){{0, 0}, {0, 0}}, &left);
    printf("alarms came %d\n", alarms >= 5);

    setitimer(ITIMER_VIRTUAL, &(struct itimerval){{0, 0}, {0, 2000}}, NULL);
    volatile uint64_t work = 0;
    while (!virtual_alarms)
        work = work + 1;
    printf("virtual %d\n", virtual_alarms);

    struct sigaction action = {.sa_sigaction = on_timer, .sa_flags = SA_SIGINFO};
    sigaction(SIGRTMIN, &action, NULL);
    timer_t timer;
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN, .sigev_value.sival_int = 7};
    REQUIRE(timer_create(CLOCK_MONOTONIC, &event, &timer) == 0);
    struct itimerspec once = {{0, 0}, {0, 4000000}}, now;
    timer_settime(timer, 0, &once, NULL);
    while (!timer_values) /* an alarm of before may still wait */
        sigsuspend(&empty);
    timer_gettime(timer, &now);
    printf("timer %d code %d left %d\n", timer_values, timer_code, (int)now.it_value.tv_nsec);
    timer_settime(timer, 0, &(struct itimerspec){{0, 1000000}, {0, 1000000}}, NULL);
    usleep(20000);
    timer_values = 0;
    while (!timer_values)
        sigsuspend(&empty);
    int overrun = timer_getoverrun(timer);
    printf("one signal for many %d, overran %d\n", timer_values, overrun > 3);
    timer_delete(timer);
    struct timespec start, end, rest;
    clock_gettime(CLOCK_MONOTONIC, &start);
    sigprocmask(SIG_UNBLOCK, &block, NULL);
    setitimer(ITIMER_REAL, &(struct itimerval){{0, 0}, {0, 10000}}, NULL);
    int slept = nanosleep(&(struct timespec){30, 0}, &rest);
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("sleep interrupted %d, much left %d, soon %d\n", slept == -1 && errno == EINTR, rest.tv_sec >= 15, end.tv_sec - start.tv_sec < 25);
    setitimer(ITIMER_REAL, &(struct itimerval){{0, 0}, {0, 10000}}, NULL);
    printf("pause %d\n", pause() == -1 && errno == EINTR);
    return guest_failures != 0;
}
