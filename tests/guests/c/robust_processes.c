// guest: link=static oracle=native peer="qemu-user walks no robust lists"
// Robust mutexes in memory that processes share, whose owners end in all ways: the next one learns of it.
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static void *locks_and_stays(void *mutex) {
    pthread_mutex_lock(mutex);
    return NULL;
}

static void *waits(void *mutex) {
    return (void *)(long)pthread_mutex_lock(mutex);
}

int main(void) {
    static const char *const ways[] = {"exit", "a signal", "kill", "execve", "another thread", "a fault"};
    for (int protocol = 0; protocol < 2; protocol++)
        for (int way = 0; way < 6; way++) {
            pthread_mutexattr_t attributes;
            pthread_mutexattr_init(&attributes);
            pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST);
            pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
            pthread_mutexattr_setprotocol(&attributes, protocol ? PTHREAD_PRIO_INHERIT : PTHREAD_PRIO_NONE);
            pthread_mutex_t *mutex = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0), *other = mutex + 1;
            pthread_mutex_init(mutex, &attributes);
            pthread_mutex_init(other, &attributes);
            int ready[2], go[2];
            char c = 0;
            if (pipe(ready) || pipe(go)) return 1;
            pid_t child = fork();
            if (child == 0) {
                pthread_t thread;
                if (way == 4) {
                    pthread_create(&thread, NULL, locks_and_stays, mutex);
                    pthread_join(thread, NULL);
                    pthread_mutex_lock(other);
                } else {
                    pthread_mutex_lock(other);
                    pthread_mutex_lock(mutex);
                }
                if (write(ready[1], "", 1) != 1 || read(go[0], &c, 1) != 1) _exit(1);
                if (way == 1) abort();
                if (way == 2) kill(getpid(), SIGKILL);
                if (way == 3) execl("/bin/true", "true", (char *)NULL);
                if (way == 5) *(volatile int *)8 = 1;
                _exit(3);
            }
            if (read(ready[0], &c, 1) != 1) return 1;
            pthread_t thread;
            void *result;
            pthread_create(&thread, NULL, waits, mutex);
            usleep(20000);
            if (write(go[1], "", 1) != 1) return 1;
            pthread_join(thread, &result);
            printf("%s, protocol %d: %s", ways[way], protocol, (long)result == EOWNERDEAD ? "owner died" : strerror((int)(long)result));
            int got = pthread_mutex_lock(other);
            printf(", %s", got == EOWNERDEAD ? "owner died" : strerror(got));
            printf(", consistent %d", pthread_mutex_consistent(other));
            printf(", given back %d", pthread_mutex_unlock(other));
            waitpid(child, NULL, 0);
            got = pthread_mutex_lock(mutex);  // the thread that had it has ended too
            printf(", again %s\n", got == EOWNERDEAD ? "owner died" : strerror(got));
            munmap(mutex, 4096);
        }
    return 0;
}
