// guest: link=static,dynamic opt=O0,O2
/* setjmp and longjmp through deep frames, again and again, with floating-point registers alive; sigsetjmp and the mask. */
#define _GNU_SOURCE
#include "guest.h"
#include <setjmp.h>
#include <signal.h>

static jmp_buf out;
static int depth_reached;

static double dig(int depth, double x)
{
    depth_reached = depth;
    if (depth == 0)
        longjmp(out, 7);
    return dig(depth - 1, x * 1.5) + x;
}

static int nested(void)
{
    jmp_buf inner;
    volatile int passes = 0;
    int got = setjmp(inner);
    passes = passes + 1;
    if (got < 5)
        longjmp(inner, got + 1);
    return passes * 10 + got;
}

int main(void)
{
    volatile double a = 1.25, b = -3.5;
    double kept[8];
    for (int i = 0; i < 8; i++)
        kept[i] = a * i + b;
    for (volatile int round = 0; round < 20; round = round + 1) {
        int got = setjmp(out);
        if (!got) {
            dig(round * 50, a);
            printf("not reached\n");
        }
        if (round % 5 == 0)
            printf("round %d got %d depth %d\n", round, got, depth_reached);
    }
    for (int i = 0; i < 8; i++)
        printf("%g ", kept[i]);
    printf("\nnested %d\n", nested());
    if (setjmp(out) == 1)
        printf("zero became one\n");
    else
        longjmp(out, 0);

    sigjmp_buf with_mask;
    sigset_t set, now;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    volatile int saves = 1;
    for (; saves >= 0; saves = saves - 1) {
        sigprocmask(SIG_SETMASK, &(sigset_t){{0}}, NULL);
        if (!sigsetjmp(with_mask, saves)) {
            sigprocmask(SIG_BLOCK, &set, NULL);
            siglongjmp(with_mask, 1);
        }
        sigprocmask(SIG_BLOCK, NULL, &now);
        printf("mask saved %d: blocked after %d\n", saves, sigismember(&now, SIGUSR1));
    }
    return 0;
}
