// guest: opt=O0,O2 libs=-lm,-pthread forced=yes
/* Flags that are read again and again while others come up: in a loop, in a thread that begins meanwhile, in a signal handler. */
#include <fenv.h>
#include <float.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>

static volatile double zero = 0.0, one = 1.0, three = 3.0, tiny = DBL_MIN, huge = DBL_MAX, half = 0.5;

static unsigned count(int rounds)
{
    unsigned sum = 0;
    for (int i = 0; i < rounds; i++)
        sum += (unsigned)fetestexcept(FE_ALL_EXCEPT) != 0;
    return sum;
}

static int portable(void)
{
    int raised = fetestexcept(FE_ALL_EXCEPT);
    return !!(raised & FE_INEXACT) | !!(raised & FE_UNDERFLOW) << 1 | !!(raised & FE_OVERFLOW) << 2 | !!(raised & FE_DIVBYZERO) << 3 |
           !!(raised & FE_INVALID) << 4;
}

static void handler(int signo)
{
    (void)signo;
    volatile double x = one / zero;
    (void)x;
}

static void *thread(void *argument)
{
    int before = portable();
    volatile double x = huge * huge;
    (void)x;
    *(int *)argument = before | portable() << 8;
    return NULL;
}

int main(void)
{
    volatile double x;
    feclearexcept(FE_ALL_EXCEPT);
    printf("clear %u %02x\n", count(1000), portable());
    x = tiny * half; /* exact: no underflow */
    printf("subnormal, exact %u %02x\n", count(1000), portable());
    x = tiny / three;
    printf("underflow %u %02x\n", count(1000), portable());
    feclearexcept(FE_UNDERFLOW);
    printf("less %u %02x\n", count(1000), portable());
    x = one / three;
    printf("inexact again %u %02x\n", count(1000), portable());
    signal(SIGUSR1, handler);
    raise(SIGUSR1);
    printf("after a handler %02x\n", portable()); /* (whether it begins with flags is up to the system) */
    count(1000);
    int result = 0;
    pthread_t id;
    pthread_create(&id, NULL, thread, &result);
    pthread_join(id, NULL);
    printf("thread %02x, here %02x\n", result >> 8, portable());
    for (int i = 0; i < 5; i++) {
        feclearexcept(FE_ALL_EXCEPT);
        count(i * 100);
        x = i & 1 ? sqrt(-three) : huge * three;
        printf("%d %02x\n", i, portable());
    }
    int quiet = 0;
    for (int i = 0; i < 3000; i++) { /* each comparison saves and restores the flags on some CPUs */
        volatile double y = i % 7 == 3 ? NAN : i;
        quiet += isless(y, three * 100) + isgreaterequal(y, three) + (sqrt(fabs(i - 3.0)) > 5);
    }
    printf("%d %02x\n", quiet, portable());
    fesetround(FE_UPWARD);
    count(1000);
    x = one / three;
    printf("%a %02x\n", x, portable());
    fesetround(FE_TONEAREST);
    x = one / three;
    printf("%a %02x\n", x, portable());
    return 0;
}
