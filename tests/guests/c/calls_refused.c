// guest: link=static oracle=native libs=-pthread peer="qemu-user knows no clone3, and orders the errors of mincore otherwise"
// What the kernel refuses, and with which error: clone3 with odd records, mincore with odd ranges; and how many threads /proc says there are.
#include "guest.h"
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef SYS_clone3
#define SYS_clone3 435
#endif

struct record {
    uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls, set_tid, set_tid_size, cgroup, more[600];
};

static void try(const char *name, struct record record, unsigned long size) {
    errno = 0;
    long pid = syscall(SYS_clone3, &record, size);
    if (pid == 0) _exit(3);
    int error = errno, status = 0;
    if (pid > 0) waitpid((pid_t)pid, &status, __WALL);
    printf("%s: %s %d, status %d\n", name, pid > 0 ? "a child" : "no child", error, WEXITSTATUS(status));
}

static int threads_in_stat(void) {
    char line[1024] = "";
    FILE *file = fopen("/proc/self/stat", "r");
    if (!file || !fgets(line, sizeof line, file)) return -1;
    fclose(file);
    char *at = strrchr(line, ')');
    for (int field = 2; at && field < 20; field++) at = strchr(at + 1, ' ');
    return at ? atoi(at) : -1;
}

static void *stay(void *lock) {
    pthread_mutex_lock(lock);
    pthread_mutex_unlock(lock);
    return NULL;
}

int main(void) {
    struct record plain = {.exit_signal = SIGCHLD}, r;
    uint64_t id = 5;
    try("plain", plain, 88);
    try("first version", plain, 64);
    try("too short", plain, 56);
    try("longer, zeros", plain, 104);
    r = plain, r.more[1] = 1;
    try("longer, not all zeros", r, 104);
    try("more than a page", plain, 4104);
    r = plain, r.exit_signal = 65;
    try("no such signal", r, 88);
    r = plain, r.exit_signal = 0x100;
    try("signal too large", r, 88);
    r = plain, r.exit_signal = 0x80000000;
    try("negative signal", r, 88);
    r = plain, r.flags = SIGCHLD;
    try("signal among the flags", r, 88);
    r = plain, r.exit_signal = 0;
    try("no signal", r, 88);
    r = plain, r.stack = 4096;
    try("a stack without size", r, 88);
    r = plain, r.set_tid_size = 1;
    try("ids without a list", r, 88);
    r = plain, r.set_tid = (uintptr_t)&id;
    try("a list without ids", r, 88);
    r = plain, r.set_tid = (uintptr_t)&id, r.set_tid_size = 33;
    try("too many ids", r, 88);
    r = plain, r.flags = 0x400000;
    try("detached", r, 88);

    unsigned char seen[1] = {0};
    char *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    struct {
        const char *name;
        void *address;
        size_t size;
        unsigned char *to;
    } ranges[] = {
        {"nothing", NULL, 0, seen}, {"not mapped", NULL, 4096, seen}, {"odd", page + 1, 4096, seen}, {"endless", page, (size_t)-1, seen},
        {"odd and endless", page + 1, (size_t)-1, seen}, {"nowhere to", page, 4096, NULL}, {"good", page, 4096, seen},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        errno = 0;
        int got = mincore(ranges[i].address, ranges[i].size, ranges[i].to);
        printf("mincore, %s: %d %d\n", ranges[i].name, got, errno);
    }

    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_t other;
    printf("threads: %d\n", threads_in_stat());
    pthread_mutex_lock(&lock);
    pthread_create(&other, NULL, stay, &lock);
    printf("threads: %d\n", threads_in_stat());
    pthread_mutex_unlock(&lock);
    pthread_join(other, NULL);
    return 0;
}
