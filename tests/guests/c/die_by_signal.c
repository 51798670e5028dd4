// guest: opt=O0
/* A program that leaves output behind, unflushed streams lost, and then aborts: its end is a signal. */
#include "guest.h"
#include <signal.h>
#include <unistd.h>

static void on_abort(int signal)
{
    (void)signal;
    if (write(1, "handler ran\n", 12) != 12)
        _exit(1);
}

int main(void)
{
    printf("before\n");
    fflush(stdout);
    signal(SIGABRT, on_abort);
    printf("never flushed");
    abort();
}
