#define _GNU_SOURCE
#include <dirent.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void show(const char *when) {
    char line[4096];
    FILE *f = fopen("/proc/self/status", "r");
    puts(when);
    while (fgets(line, sizeof line, f))
        for (char **n = (char *[]){"Name:", "Threads:", "SigBlk:", "SigIgn:", "SigCgt:", "Seccomp:", "TracerPid:", 0}; *n; n++)
            if (!strncmp(line, *n, strlen(*n))) fputs(line, stdout);
    fclose(f);
    int count = 0;
    DIR *d = opendir("/proc/self/task");
    for (struct dirent *e; (e = readdir(d));) count += e->d_name[0] != '.';
    closedir(d);
    printf("tasks %d\n", count);
    count = 0;
    d = opendir("/proc/self/fd");
    for (struct dirent *e; (e = readdir(d));) count += e->d_name[0] != '.';
    closedir(d);
    printf("descriptors %d\n", count);
    fflush(stdout);
}

static void handler(int signo) {}
static pthread_barrier_t barrier;
static void *waits(void *argument) { pthread_barrier_wait(&barrier); pthread_barrier_wait(&barrier); return 0; }

int main(void) {
    for (int fd = 3; fd < 20; fd++) close(fd);
    show("start");
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR2);
    sigprocmask(SIG_BLOCK, &set, 0);
    signal(SIGUSR1, handler);
    signal(SIGTERM, SIG_IGN);
    pthread_t t;
    pthread_barrier_init(&barrier, 0, 2);
    pthread_create(&t, 0, waits, 0);
    pthread_barrier_wait(&barrier);
    show("two");
    pthread_barrier_wait(&barrier);
    pthread_join(t, 0);
    return 0;
}
