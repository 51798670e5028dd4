// guest: libs=-pthread
/* select, pselect, poll, ppoll on pipes and sockets: readiness, hang-up, time-outs, signals in between, a small event loop. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static void on_signal(int signal) { (void)signal; }

static void *feeder(void *argument)
{
    int *ends = argument;
    for (int i = 0; i < 90; i++) {
        unsigned char c = (unsigned char)i;
        if (write(ends[i % 3], &c, 1) != 1)
            return NULL;
        if (i % 8 == 0)
            usleep(500);
    }
    for (int i = 0; i < 3; i++)
        close(ends[i]);
    return NULL;
}

int main(void)
{
    int a[2], b[2];
    REQUIRE(pipe(a) == 0 && pipe(b) == 0);
    struct pollfd p[3] = {{a[0], POLLIN, 0}, {b[1], POLLOUT, 0}, {-1, POLLIN, 0}};
    int n = poll(p, 3, 0);
    printf("poll %d: %d %d %d\n", n, p[0].revents, p[1].revents, p[2].revents);
    REQUIRE(write(a[1], "x", 1) == 1);
    n = poll(p, 3, 1000);
    printf("poll %d: %d %d\n", n, p[0].revents, p[1].revents);
    close(a[1]);
    n = poll(p, 1, -1);
    printf("hang-up %d: %d\n", n, p[0].revents);
    char c;
    REQUIRE(read(a[0], &c, 1) == 1);
    n = poll(p, 1, -1);
    printf("only hang-up %d: %d\n", n, p[0].revents);
    p[0].fd = 300;
    n = poll(p, 1, 0);
    printf("closed %d: %d\n", n, p[0].revents == POLLNVAL);
    close(b[0]);
    n = poll(p + 1, 1, 0);
    printf("no reader %d: %d\n", n, p[1].revents);
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    n = poll(NULL, 0, 20);
    clock_gettime(CLOCK_MONOTONIC, &end);
    long ms = (end.tv_sec - start.tv_sec) * 1000 + (end.tv_nsec - start.tv_nsec) / 1000000;
    printf("time-out %d %d\n", n, ms >= 19 && ms < 60000);

    int s[2];
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, s) == 0);
    fd_set readers, writers;
    FD_ZERO(&readers);
    FD_ZERO(&writers);
    FD_SET(s[0], &readers);
    FD_SET(s[0], &writers);
    struct timeval none = {0, 0};
    n = select(s[0] + 1, &readers, &writers, NULL, &none);
    printf("select %d: %d %d\n", n, FD_ISSET(s[0], &readers) != 0, FD_ISSET(s[0], &writers) != 0);
    fcntl(s[1], F_SETFL, O_NONBLOCK);
    static char junk[65536];
    while (write(s[1], junk, sizeof junk) > 0)
        ;
    printf("full %d\n", errno == EAGAIN);
    FD_ZERO(&writers);
    FD_SET(s[1], &writers);
    FD_SET(s[0], &readers);
    n = select(s[1] + 1, &readers, &writers, NULL, &none);
    printf("select %d: %d %d\n", n, FD_ISSET(s[0], &readers) != 0, FD_ISSET(s[1], &writers) != 0);

    signal(SIGALRM, on_signal);
    sigset_t block, open_mask;
    sigemptyset(&block);
    sigemptyset(&open_mask);
    sigaddset(&block, SIGALRM);
    sigprocmask(SIG_BLOCK, &block, NULL);
    raise(SIGALRM);
    struct timespec long_time = {30, 0};
    n = ppoll(NULL, 0, &long_time, &open_mask);
    printf("ppoll %d %d\n", n, errno == EINTR);
    raise(SIGALRM);
    n = pselect(0, NULL, NULL, NULL, &long_time, &open_mask);
    printf("pselect %d %d\n", n, errno == EINTR);

    int ends[3];
    struct pollfd in[3];
    for (int i = 0; i < 3; i++) {
        int pair[2];
        REQUIRE(pipe(pair) == 0);
        in[i] = (struct pollfd){pair[0], POLLIN, 0};
        ends[i] = pair[1];
    }
    pthread_t t;
    pthread_create(&t, NULL, feeder, ends);
    int open_ends = 3, sums[3] = {0}, counts[3] = {0};
    while (open_ends) {
        REQUIRE(poll(in, 3, 50000) > 0);
        for (int i = 0; i < 3; i++)
            if (in[i].revents) {
                unsigned char buffer[16];
                ssize_t got = read(in[i].fd, buffer, sizeof buffer);
                if (got <= 0) {
                    in[i].fd = -1;
                    open_ends--;
                }
                for (ssize_t k = 0; k < got; k++) {
                    sums[i] += buffer[k];
                    counts[i]++;
                }
            }
    }
    pthread_join(t, NULL);
    printf("loop %d/%d %d/%d %d/%d\n", sums[0], counts[0], sums[1], counts[1], sums[2], counts[2]);
    return 0;
}
