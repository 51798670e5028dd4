// guest: cpus=aarch64,riscv64 oracle=expected forced=yes
/* Exclusive and atomic accesses to addresses that are no multiple of their size: SIGBUS, with the address of the access. */
#define _GNU_SOURCE
#include "guest.h"
#include <setjmp.h>
#include <signal.h>

static sigjmp_buf back;
static char bytes[32] __attribute__((aligned(16)));

static void on_bus(int number, siginfo_t *info, void *context)
{
    (void)context;
    printf("signal %d code %d at +%d\n", number, info->si_code, (int)((char *)info->si_addr - bytes));
    siglongjmp(back, 1);
}

int main(void)
{
    struct sigaction action = {.sa_flags = SA_SIGINFO};
    action.sa_sigaction = on_bus;
    REQUIRE(sigaction(SIGBUS, &action, NULL) == 0);
    for (int offset = 0; offset <= 8; offset++) {
        char *place = OPAQUE(bytes + offset);
        uint64_t value = 0;
        if (sigsetjmp(back, 1))
            continue;
#if defined(__aarch64__)
        __asm__ volatile("ldxr %w0, [%1]" : "=r"(value) : "r"(place) : "memory");
        __asm__ volatile(".arch armv8.1-a\n ldadd %0, %0, [%1]" : "+r"(value) : "r"(place) : "memory");
#else
        __asm__ volatile("lr.w %0, (%1)" : "=r"(value) : "r"(place) : "memory");
        __asm__ volatile("amoadd.d %0, %0, (%1)" : "+r"(value) : "r"(place) : "memory");
#endif
        printf("+%d: no signal\n", offset);
    }
    return 0;
}
