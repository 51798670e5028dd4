// guest: link=static libs=-pthread
/* What other threads write while one waits in vfork stays written, beside what the child has written, in the same stack frame as well. */
#define _GNU_SOURCE
#include "guest.h"
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

struct shared {
    volatile long mine[200];
    volatile int done;
    volatile long lost;
};

static void *count(void *argument)
{
    struct shared *s = argument;
    long round = 0;
    while (!s->done) {
        round++;
        for (int i = 0; i < 200; i++) {
            s->lost += s->mine[i] != round - 1;
            s->mine[i] = round;
        }
    }
    return NULL;
}

int main(void)
{
    struct shared here[1] = {{.done = 0}};
    volatile int written[4] = {0};
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, count, here) == 0);
    for (int i = 0; i < 4; i++) {
        int status;
        pid_t child = vfork();
        if (child == 0) {
            written[i] = 100 + i;
            usleep(10000);
            _exit(i);
        }
        REQUIRE(child > 0 && waitpid(child, &status, 0) == child);
        printf("child %d: %d, wrote %d\n", i, WEXITSTATUS(status), written[i]);
    }
    here->done = 1;
    REQUIRE(pthread_join(thread, NULL) == 0);
    printf("lost: %ld\n", here->lost);
    return 0;
}
