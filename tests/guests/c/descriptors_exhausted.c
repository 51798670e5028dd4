// guest: link=static libs=-pthread oracle=native forced=yes
// A process without a descriptor left, and then with a limit of none, goes on: calls it has not made yet, hot loops, threads, children.
#include "guest.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static uint32_t hash(uint32_t seed, int turns) {
    for (int i = 0; i < turns; i++) seed = (seed ^ i) * 16777619u + (seed >> 13);
    return seed;
}

static void *work(void *argument) {
    struct timespec limit = {0, 1000};
    fd_set none;
    FD_ZERO(&none);
    int got = pselect(0, &none, NULL, NULL, &limit, NULL);
    return (void *)(uintptr_t)(hash((uintptr_t)argument, 300000) + got);
}

static void together(const char *name) {
    pthread_t threads[4];
    uint32_t sum = 0;
    for (uintptr_t i = 0; i < 4; i++)
        if (pthread_create(&threads[i], NULL, work, (void *)i)) printf("no thread\n");
    for (int i = 0; i < 4; i++) {
        void *result;
        pthread_join(threads[i], &result);
        sum += (uint32_t)(uintptr_t)result;
    }
    printf("%s: %08x\n", name, sum);
}

int main(void) {
    struct rlimit few = {24, 24};
    setrlimit(RLIMIT_NOFILE, &few);
    int count = 3;
    while (dup(0) >= 0) count++;
    printf("%d descriptors, then %d\n", count, errno == EMFILE);
    together("threads");
    printf("hot loop: %08x\n", hash(1, 2000000));
    errno = 0;
    int epoll = epoll_create1(0);
    printf("epoll %d %d\n", epoll, errno == EMFILE);
    errno = 0;
    int timerfd = timerfd_create(CLOCK_MONOTONIC, 0);
    printf("timerfd %d %d\n", timerfd, errno == EMFILE);
    struct itimerval timer = {{0, 0}, {100, 0}};
    printf("setitimer %d\n", setitimer(ITIMER_REAL, &timer, NULL));
    struct statfs fs;
    printf("statfs %d\n", statfs("/", &fs));
    struct iovec parts[2] = {{(void *)"wri", 3}, {(void *)"tev\n", 4}};
    fflush(stdout);
    printf("writev %d\n", (int)writev(1, parts, 2));
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        struct rlimit none = {0, 0};
        int got = setrlimit(RLIMIT_NOFILE, &none);
        errno = 0;
        int fd = open("/dev/null", O_RDONLY);
        printf("child: %d %d %d %08x\n", got, fd, errno == EMFILE, hash(2, 2000000));
        together("its threads");
        fflush(stdout);
        _exit(7);
    }
    int status = 0;
    pid_t waited = waitpid(child, &status, 0);
    printf("child ended: %d %d\n", waited == child, WEXITSTATUS(status));
    struct rlimit now;
    getrlimit(RLIMIT_NOFILE, &now);
    printf("limit still %d\n", (int)now.rlim_cur);
    return 0;
}
