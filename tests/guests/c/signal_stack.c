// guest: libs=-pthread forced=yes
/* Alternate signal stacks: overflow of the main stack survived, flags, nesting, one per thread. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/resource.h>

static sigjmp_buf back;
static volatile int on_alternate, flags_inside, refused;
static char *low, *high;

static void on_overflow(int signal)
{
    char here;
    stack_t now;
    (void)signal;
    on_alternate = &here >= low && &here < high;
    sigaltstack(NULL, &now);
    flags_inside = now.ss_flags;
    refused = sigaltstack(&(stack_t){.ss_flags = SS_DISABLE}, NULL) == -1 && errno == EPERM;
    siglongjmp(back, 1);
}

static int __attribute__((noinline)) overflow(volatile int *above)
{
    volatile int mine[256];
    mine[0] = *above + 1;
    return overflow(mine) + mine[0] + mine[255];
}

static volatile int inner_on_stack;
static void simple(int signal)
{
    char here;
    if (signal == SIGUSR1)
        raise(SIGUSR2);
    else
        inner_on_stack = &here >= low && &here < high;
}

static void *thread(void *result)
{
    static __thread char room[32768];
    stack_t stack = {.ss_sp = room, .ss_size = sizeof room}, now;
    sigaltstack(NULL, &now);
    int inherited = now.ss_flags != SS_DISABLE;
    sigaltstack(&stack, NULL);
    low = room;
    high = room + sizeof room;
    inner_on_stack = -1;
    raise(SIGUSR2);
    *(int *)result = inherited * 10 + inner_on_stack;
    return NULL;
}

int main(void)
{
    struct rlimit limit = {1 << 20, RLIM_INFINITY};
    getrlimit(RLIMIT_STACK, &limit);
    size_t size = 65536;
    low = malloc(size);
    high = low + size;
    stack_t stack = {.ss_sp = low, .ss_size = size}, old;
    REQUIRE(sigaltstack(&stack, &old) == 0);
    printf("before: disabled %d\n", old.ss_flags == SS_DISABLE);
    struct sigaction action = {.sa_handler = on_overflow, .sa_flags = SA_ONSTACK};
    sigaction(SIGSEGV, &action, NULL);
    for (volatile int round = 0; round < 3; round = round + 1) {
        volatile int zero = 0;
        if (!sigsetjmp(back, 1))
            overflow(&zero);
        printf("overflow: on alternate stack %d flags %d refused %d\n", on_alternate, flags_inside, refused);
    }
    action.sa_handler = simple;
    sigaction(SIGUSR1, &action, NULL);
    sigaction(SIGUSR2, &action, NULL);
    raise(SIGUSR1);
    printf("nested still there %d\n", inner_on_stack);
    action.sa_flags = 0;
    sigaction(SIGUSR2, &action, NULL);
    raise(SIGUSR2);
    printf("without SA_ONSTACK %d\n", inner_on_stack);
    printf("too small %d\n", sigaltstack(&(stack_t){.ss_sp = low, .ss_size = 100}, NULL) == -1 && errno == ENOMEM);
    action.sa_flags = SA_ONSTACK;
    sigaction(SIGUSR2, &action, NULL);
    pthread_t t;
    int result = -1;
    pthread_create(&t, NULL, thread, &result);
    pthread_join(t, NULL);
    printf("thread %d\n", result);
    return 0;
}
