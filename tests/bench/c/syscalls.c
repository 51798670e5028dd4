/* Many small system calls: getpid, clock_gettime, one byte through a pipe, lseek, sigprocmask, fstat. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 1, pipes[2], zero = open("/dev/zero", O_RDONLY), null = open("/dev/null", O_WRONLY);
    long sum = 0;
    char byte = 1, block[64];
    struct stat st;
    sigset_t set, old;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    if (pipe(pipes) || zero < 0 || null < 0)
        return 1;
    for (int i = 0; i < rounds * 1000; i++) {
        struct timespec t;
        sum += syscall(SYS_getpid) > 0;
        sum += syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &t) == 0;
        sum += write(pipes[1], &byte, 1) + read(pipes[0], &byte, 1);
        sum += read(zero, block, sizeof block) + write(null, block, sizeof block);
        sum += lseek(null, 0, SEEK_SET) >= 0;
        sum += fstat(null, &st) == 0;
        sum += sigprocmask(i & 1 ? SIG_BLOCK : SIG_UNBLOCK, &set, &old) == 0;
    }
    printf("%ld\n", sum);
    return 0;
}
