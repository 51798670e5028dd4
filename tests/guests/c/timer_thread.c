// guest: link=static oracle=native libs=-pthread
// Timers that call a function in a thread: the C library's own thread takes their signal, also one that comes as soon as there is that thread.
#include "guest.h"
#include <semaphore.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static sem_t called;

static void function(union sigval value) {
    if (value.sival_int == 77) sem_post(&called);
}

int main(void) {
    int good = 0;
    for (int i = 0; i < 12; i++) {
        pid_t child = fork();
        if (child == 0) {
            sem_init(&called, 0, 0);
            struct sigevent event = {.sigev_notify = SIGEV_THREAD, .sigev_notify_function = function, .sigev_value.sival_int = 77};
            struct itimerspec soon = {.it_value.tv_nsec = 1};
            timer_t timer;
            if (timer_create(CLOCK_MONOTONIC, &event, &timer) || timer_settime(timer, 0, &soon, NULL)) _exit(1);
            sem_wait(&called);
            timer_delete(timer);
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        if (status) printf("status %x\n", status);
        good += status == 0;
    }
    printf("%d called\n", good);
    return 0;
}
