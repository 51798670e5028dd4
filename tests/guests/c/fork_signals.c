// guest: link=dynamic libs=-pthread
/* A child of fork gets no signal that was sent to its parent, however busy that is with them. */
#define _GNU_SOURCE
#include "guest.h"
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t seen;
static volatile int done;
static pthread_t first;

static void count(int number)
{
    (void)number;
    seen++;
}

static void *send(void *unused)
{
    (void)unused;
    while (!done) {
        pthread_kill(first, SIGUSR1);
        kill(getpid(), SIGUSR2);
        sched_yield();
    }
    return NULL;
}

static void *turn(void *unused)
{
    (void)unused;
    volatile unsigned n = 0;
    while (!done)
        n++;
    return NULL;
}

int main(void)
{
    struct sigaction action = {.sa_flags = SA_RESTART};
    pthread_t threads[2];
    int wrong = 0, killed = 0;
    first = pthread_self();
    action.sa_handler = count;
    REQUIRE(sigaction(SIGUSR1, &action, NULL) == 0 && sigaction(SIGUSR2, &action, NULL) == 0);
    REQUIRE(pthread_create(threads, NULL, send, NULL) == 0 && pthread_create(threads + 1, NULL, turn, NULL) == 0);
    for (int i = 0; i < 60; i++) {
        int status = 0;
        pid_t child = fork();
        if (child == 0) {
            sig_atomic_t before = seen;
            for (int k = 0; k < 20; k++)
                getppid(), sched_yield();
            _exit(seen - before > 100 ? 100 : seen - before);
        }
        REQUIRE(child > 0 && waitpid(child, &status, 0) == child);
        wrong += WIFEXITED(status) && WEXITSTATUS(status);
        killed += WIFSIGNALED(status);
    }
    done = 1;
    REQUIRE(pthread_join(threads[0], NULL) == 0 && pthread_join(threads[1], NULL) == 0);
    printf("children with signals: %d, killed: %d, parent's: %s\n", wrong, killed, seen ? "some" : "none");
    return 0;
}
