// guest: libs=-pthread
/* epoll with its packed structure on some CPUs, level and edge, one shot; eventfd, timerfd, signalfd and inotify through it. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

static void *notifier(void *argument)
{
    int fd = *(int *)argument;
    for (uint64_t i = 1; i <= 20; i++)
        if (write(fd, &i, 8) != 8)
            break;
    return NULL;
}

int main(void)
{
    int ep = epoll_create1(EPOLL_CLOEXEC), pipes[2];
    REQUIRE(ep >= 0 && pipe(pipes) == 0);
    struct epoll_event event = {EPOLLIN, {.u64 = 0x123456789abcdef}}, got[8];
    REQUIRE(epoll_ctl(ep, EPOLL_CTL_ADD, pipes[0], &event) == 0);
    printf("twice %d, missing %d\n", epoll_ctl(ep, EPOLL_CTL_ADD, pipes[0], &event) == -1 && errno == EEXIST, epoll_ctl(ep, EPOLL_CTL_DEL, pipes[1], NULL) == -1 && errno == ENOENT);
    printf("nothing %d\n", epoll_wait(ep, got, 8, 0));
    REQUIRE(write(pipes[1], "abc", 3) == 3);
    int n = epoll_wait(ep, got, 8, -1);
    printf("level %d: %x %" PRIx64, n, got[0].events, (uint64_t)got[0].data.u64);
    printf(" again %d\n", epoll_wait(ep, got, 8, 0));
    event.events = EPOLLIN | EPOLLET;
    epoll_ctl(ep, EPOLL_CTL_MOD, pipes[0], &event);
    printf("edge %d", epoll_wait(ep, got, 8, 0));
    printf(" again %d\n", epoll_wait(ep, got, 8, 0));
    event.events = EPOLLIN | EPOLLONESHOT;
    epoll_ctl(ep, EPOLL_CTL_MOD, pipes[0], &event);
    printf("one shot %d", epoll_wait(ep, got, 8, 0));
    REQUIRE(write(pipes[1], "d", 1) == 1);
    printf(" again %d\n", epoll_wait(ep, got, 8, 0));
    epoll_ctl(ep, EPOLL_CTL_DEL, pipes[0], NULL);

    int counter = eventfd(3, EFD_NONBLOCK), semaphore = eventfd(2, EFD_SEMAPHORE | EFD_NONBLOCK);
    uint64_t value;
    printf("eventfd %zd", read(counter, &value, 8));
    printf(" %" PRIu64 " then %d\n", value, read(counter, &value, 8) == -1 && errno == EAGAIN);
    for (int i = 0; i < 3; i++) {
        ssize_t r = read(semaphore, &value, 8);
        printf("semaphore %zd %d\n", r, r == 8 ? (int)value : 0);
    }
    pthread_t t;
    pthread_create(&t, NULL, notifier, &counter);
    event = (struct epoll_event){EPOLLIN, {.fd = counter}};
    epoll_ctl(ep, EPOLL_CTL_ADD, counter, &event);
    uint64_t sum = 0;
    while (sum < 210) {
        REQUIRE(epoll_wait(ep, got, 8, 50000) == 1);
        REQUIRE(read(counter, &value, 8) == 8);
        sum += value;
    }
    pthread_join(t, NULL);
    printf("sum %" PRIu64 "\n", sum);

    int timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
    struct itimerspec every = {{0, 2000000}, {0, 2000000}}, left;
    REQUIRE(timerfd_settime(timer, 0, &every, NULL) == 0);
    event = (struct epoll_event){EPOLLIN, {.fd = timer}};
    epoll_ctl(ep, EPOLL_CTL_ADD, timer, &event);
    uint64_t ticks = 0;
    while (ticks < 4) {
        REQUIRE(epoll_wait(ep, got, 8, 50000) == 1 && got[0].data.fd == timer);
        REQUIRE(read(timer, &value, 8) == 8);
        ticks += value;
    }
    timerfd_gettime(timer, &left);
    printf("timer ticked, interval %ld\n", left.it_interval.tv_nsec);
    close(timer);

    sigset_t mask;
    sigemptyset(&mask);
    sigaddset(&mask, SIGUSR1);
    sigaddset(&mask, SIGRTMIN + 1);
    sigprocmask(SIG_BLOCK, &mask, NULL);
    int signals = signalfd(-1, &mask, SFD_NONBLOCK);
    event = (struct epoll_event){EPOLLIN, {.fd = signals}};
    epoll_ctl(ep, EPOLL_CTL_ADD, signals, &event);
    raise(SIGUSR1);
    sigqueue(getpid(), SIGRTMIN + 1, (union sigval){.sival_int = 4711});
    n = epoll_wait(ep, got, 8, 50000);
    printf("signals ready %d\n", n == 1 && got[0].data.fd == signals);
    struct signalfd_siginfo info;
    while (read(signals, &info, sizeof info) == sizeof info)
        printf("signalfd %d code %d value %d pid %d\n", info.ssi_signo == SIGUSR1 ? 1 : 2, info.ssi_code, info.ssi_signo == SIGUSR1 ? 0 : info.ssi_int, info.ssi_pid == (uint32_t)getpid());

    int watch = inotify_init1(IN_NONBLOCK);
    int descriptor = inotify_add_watch(watch, ".", IN_CREATE | IN_DELETE | IN_MOVED_TO);
    REQUIRE(watch >= 0 && descriptor > 0);
    close(open("seen", O_CREAT | O_WRONLY, 0600));
    rename("seen", "moved");
    unlink("moved");
    char buffer[1000] __attribute__((aligned(8)));
    ssize_t size = read(watch, buffer, sizeof buffer);
    for (ssize_t at = 0; at < size;) {
        struct inotify_event *e = (struct inotify_event *)(buffer + at);
        printf("inotify %x %s\n", e->mask, e->len ? e->name : "");
        at += (ssize_t)(sizeof *e + e->len);
    }
    return 0;
}
