// guest: link=static,dynamic forced=yes
/* makecontext and swapcontext: coroutines on stacks of their own that pass values round in a ring. */
#include "guest.h"
#include <ucontext.h>

enum { FIBRES = 5, STACK = 65536 };
static ucontext_t fibre[FIBRES], home;
static int turn[FIBRES];
static double sums[FIBRES];
static uint64_t order = HASH_START;

static void body(int me, int rounds)
{
    double x = me + 0.5;
    for (int i = 0; i < rounds; i++) {
        turn[me]++;
        x = x * 1.25 + i;
        HASH(order, me);
        swapcontext(&fibre[me], &fibre[(me + 1) % FIBRES]);
    }
    sums[me] = x;
    /* the link leads on when this returns */
}

int main(void)
{
    static char stacks[FIBRES][STACK];
    for (int i = 0; i < FIBRES; i++) {
        REQUIRE(getcontext(&fibre[i]) == 0);
        fibre[i].uc_stack.ss_sp = stacks[i];
        fibre[i].uc_stack.ss_size = STACK;
        fibre[i].uc_link = i + 1 < FIBRES ? &fibre[i + 1] : &home;
        makecontext(&fibre[i], (void (*)(void))body, 2, i, 200);
    }
    REQUIRE(swapcontext(&home, &fibre[0]) == 0);
    for (int i = 0; i < FIBRES; i++)
        printf("fibre %d ran %d times, %.12g\n", i, turn[i], sums[i]);
    printf("order %016" PRIx64 "\n", order);
    ucontext_t again;
    volatile int passes = 0;
    getcontext(&again);
    passes = passes + 1;
    if (passes < 4)
        setcontext(&again);
    printf("passes %d\n", passes);
    return 0;
}
