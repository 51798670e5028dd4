// guest: cpus=aarch64 oracle=expected
/* A branch to an address that is no multiple of four: SIGBUS, with that address (Linux: BUS_ADRALN). */
#define _GNU_SOURCE
#include "guest.h"
#include <setjmp.h>
#include <signal.h>
#include <ucontext.h>

static sigjmp_buf back;
static char *place;

static void on_bus(int number, siginfo_t *info, void *context)
{
    printf("signal %d code %d, address +%d, pc +%d\n", number, info->si_code, (int)((char *)info->si_addr - place),
           (int)((char *)((ucontext_t *)context)->uc_mcontext.pc - place));
    siglongjmp(back, 1);
}

static int answer(void)
{
    return 42;
}

int main(void)
{
    struct sigaction action = {.sa_flags = SA_SIGINFO};
    action.sa_sigaction = on_bus;
    REQUIRE(sigaction(SIGBUS, &action, NULL) == 0);
    place = (char *)answer;
    for (int offset = 0; offset < 5; offset++) {
        int (*function)(void) = (int (*)(void))OPAQUE(place + offset % 4);
        if (sigsetjmp(back, 1) == 0)
            printf("%d: %d\n", offset, function());
    }
    return 0;
}
