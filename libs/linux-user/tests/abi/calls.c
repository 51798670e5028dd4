/* System calls in numbers, with signals in between: what is read is what was written, nothing waits for ever, errors are errors.
 * The output is the same on every architecture. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t ticks;

static void tick(int signo)
{
    ticks++;
}

static void every(int usec, int flags)
{
    struct sigaction a = {.sa_handler = tick, .sa_flags = flags};
    sigaction(SIGALRM, &a, NULL);
    struct itimerval t = {{0, usec}, {0, usec}};
    setitimer(ITIMER_REAL, &t, NULL);
}

static void quiet(void)
{
    struct itimerval t = {{0, 0}, {0, 0}};
    setitimer(ITIMER_REAL, &t, NULL);
}

static int ends[2];

static void *feed(void *count)
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, NULL);
    for (int i = 0; i < *(int *)count; i++) {
        uint32_t word = i * 2654435761u;
        if (write(ends[1], &word, sizeof word) != sizeof word)
            abort();
        if (i % 64 == 0)
            usleep(300);
    }
    return NULL;
}

/* A reader under a shower of signals; without SA_RESTART some reads end with EINTR, with it none does. */
static void shower(int flags, int count)
{
    pthread_t thread;
    int errors = 0, wrong = 0;
    pipe(ends);
    ticks = 0;
    every(1000, flags);
    pthread_create(&thread, NULL, feed, &count);
    for (int i = 0; i < count;) {
        uint32_t word;
        ssize_t got = read(ends[0], &word, sizeof word);
        if (got < 0 && errno == EINTR)
            errors++;
        else if (got != sizeof word)
            abort();
        else
            wrong += word != i++ * 2654435761u;
    }
    pthread_join(thread, NULL);
    quiet();
    close(ends[0]);
    close(ends[1]);
    printf("shower: wrong %d, interrupted %d, signals %d\n", wrong, flags & SA_RESTART ? errors : errors > 0, ticks > 5);
}

/* Each of these reads can only be ended by the timer, which may fire just before the call. */
static void lonely(int rounds)
{
    int early = 0, eintr = 0;
    pipe(ends);
    struct sigaction a = {.sa_handler = tick};
    sigaction(SIGALRM, &a, NULL);
    for (int i = 0; i < rounds; i++) {
        char c;
        struct itimerval t = {{0, 20000}, {0, 1 + i % 97}};
        ticks = 0;
        setitimer(ITIMER_REAL, &t, NULL);
        if (read(ends[0], &c, 1) == -1 && errno == EINTR)
            eintr++;
        quiet();
        early += ticks > 1;
    }
    printf("lonely: interrupted %d\n", eintr == rounds);
    close(ends[0]);
    close(ends[1]);
}

static uint32_t turn;
static long sum;

static long futex(uint32_t *word, int op, uint32_t value, void *timeout)
{
    return syscall(SYS_futex, word, op | FUTEX_PRIVATE_FLAG, value, timeout, NULL, 0);
}

static void *player(void *number)
{
    uint32_t me = (intptr_t)number;
    for (int i = 0; i < 5000; i++) {
        uint32_t now;
        while ((now = __atomic_load_n(&turn, __ATOMIC_ACQUIRE)) % 2 != me)
            futex(&turn, FUTEX_WAIT, now, NULL);
        sum = sum * 3 + i + me;
        __atomic_store_n(&turn, now + 1, __ATOMIC_RELEASE);
        futex(&turn, FUTEX_WAKE, 1, NULL);
    }
    return NULL;
}

static void ping_pong(void)
{
    pthread_t threads[2];
    every(1000, SA_RESTART);
    for (intptr_t i = 0; i < 2; i++)
        pthread_create(&threads[i], NULL, player, (void *)i);
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
    quiet();
    printf("ping-pong: %ld after %u turns\n", sum, turn);
    uint32_t word = 1;
    struct timespec soon = {0, 3000000};
    printf("futex: %ld", futex(&word, FUTEX_WAIT, 0, NULL));
    printf(" %d", errno);
    printf(", %ld", futex(&word, FUTEX_WAIT, 1, &soon));
    printf(" %d", errno);
    printf(", %ld", futex((uint32_t *)((char *)&word + 1), FUTEX_WAKE, 1, NULL));
    printf(" %d", errno);
    printf(", %ld", futex(&word, 2, 1, NULL));
    printf(" %d\n", errno);
}

static void times(void)
{
    struct timespec a, b;
    struct timeval v;
    int back = 0;
    every(1000, SA_RESTART);
    clock_gettime(CLOCK_MONOTONIC, &a);
    for (int i = 0; i < 20000; i++) {
        clock_gettime(CLOCK_MONOTONIC, &b);
        back += b.tv_sec < a.tv_sec || (b.tv_sec == a.tv_sec && b.tv_nsec < a.tv_nsec);
        a = b;
    }
    quiet();
    gettimeofday(&v, NULL);
    clock_gettime(CLOCK_REALTIME, &b);
    printf("times: back %d, near %d\n", back, llabs((b.tv_sec - v.tv_sec) * 1000000LL + b.tv_nsec / 1000 - v.tv_usec) < 1000000);
    for (int i = 0; i < 2; i++) {
        printf("bad clocks: %ld", syscall(SYS_clock_gettime, 99, &b));
        printf(" %d", errno);
        printf(" %ld", syscall(SYS_clock_gettime, 0, (void *)8));
        printf(" %d", errno);
        printf(" %ld", syscall(SYS_clock_getres, 0, NULL));
        printf(" %ld", syscall(SYS_gettimeofday, &v, (void *)8));
        printf(" %d\n", errno);
    }
}

static void errors(void)
{
    char byte = 0;
    char *hole = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    munmap(hole + 4096, 4096);
    int fd = open("/dev/zero", O_RDWR), null = open("/dev/null", O_WRONLY);
    for (int i = 0; i < 3; i++) {
        printf("errors: %ld", syscall(SYS_read, 1000, &byte, 1));
        printf(" %d", errno);
        printf(" %ld", syscall(SYS_read, -1, &byte, 1));
        printf(" %d", errno);
        printf(" %ld", syscall(SYS_read, fd, hole + 4000, 96));
        printf(" %ld", syscall(SYS_read, fd, hole + 4096, 8));
        printf(" %d", errno);
        printf(" %ld", syscall(SYS_write, null, hole, 4096));
        printf(" %ld", syscall(SYS_read, fd, (void *)-4096, 8));
        printf(" %d", errno);
        printf(" %ld", syscall(SYS_lseek, null, 5, 99));
        printf(" %d\n", errno);
    }
    close(fd);
    close(null);
}

/* Code is written with read(2) where code has run: what runs next is the new code. */
static void fresh_code(void)
{
#if defined(__riscv)
    uint32_t text[2] = {0x00000513, 0x00008067}; /* li a0, n; ret */
    int shift = 20;
#elif defined(__aarch64__)
    uint32_t text[2] = {0xd2800000, 0xd65f03c0}; /* mov x0, n; ret */
    int shift = 5;
#else
    uint8_t bytes[8] = {0xb8, 0, 0, 0, 0, 0xc3}; /* mov eax, n; ret */
    uint32_t text[2];
    memcpy(text, bytes, 8);
    int shift = 8;
#endif
    int (*run)(void) = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int total = 0;
    pipe(ends);
    for (int i = 0; i < 100; i++) {
        uint32_t now[2] = {text[0] + ((uint32_t)i << shift), text[1]};
        write(ends[1], now, sizeof now);
        if (read(ends[0], (void *)run, sizeof now) != sizeof now)
            abort();
        __builtin___clear_cache((char *)run, (char *)run + 8);
        total += run();
    }
    printf("fresh code: %d\n", total);
    close(ends[0]);
    close(ends[1]);
}

static void *sleeper(void *unused)
{
    char c;
    read(ends[0], &c, 1);
    return NULL;
}

/* A process ends, and runs another program, while its threads wait in calls. */
static void ends_of_processes(const char *self)
{
    for (int i = 0; i < 4; i++) {
        pipe(ends);
        fflush(stdout);
        pid_t child = fork();
        if (!child) {
            pthread_t threads[3];
            for (int k = 0; k < 3; k++)
                pthread_create(&threads[k], NULL, sleeper, NULL);
            usleep(2000);
            if (i % 2) {
                execl(self, self, "again", NULL);
                exit(100 + errno);
            }
            exit(30 + i);
        }
        int status;
        waitpid(child, &status, 0);
        printf("end %d: %d\n", i, WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status));
        close(ends[0]);
        close(ends[1]);
    }
}

static void identity(void)
{
    int same = 0;
    for (int i = 0; i < 1000; i++)
        same += syscall(SYS_getpid) == syscall(SYS_gettid);
    fflush(stdout);
    pid_t me = syscall(SYS_getpid), child = fork();
    if (!child)
        _exit(syscall(SYS_getppid) == me && syscall(SYS_getpid) != me && syscall(SYS_gettid) == syscall(SYS_getpid));
    int status;
    waitpid(child, &status, 0);
    printf("identity: %d, child %d\n", same, WEXITSTATUS(status));
}

int main(int argc, char **argv)
{
    if (argc > 1) {
        printf("again\n");
        return 77;
    }
    identity();
    shower(0, 4000);
    shower(SA_RESTART, 4000);
    lonely(500);
    ping_pong();
    times();
    errors();
    fresh_code();
    ends_of_processes(argv[0]);
    return 0;
}
