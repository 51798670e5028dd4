// guest: link=static opt=O2 oracle=expected forced=yes
// Loads and stores far outside of what any process has are segmentation faults, whichever registers of the host hold the address.
#include "guest.h"
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>

static sigjmp_buf back;
static volatile int signal_number, signal_code;
static volatile uintptr_t signal_address;

static void handler(int number, siginfo_t *info, void *context) {
    (void)context;
    signal_number = number;
    signal_code = info->si_code;
    signal_address = (uintptr_t)info->si_addr;
    siglongjmp(back, 1);
}

static uint64_t table[64];

// Values that are needed to the end, fewer or more, and of several pointers a different one is wild in each call.
#define MIX(a, n) a = (a + p[n][i & 7]) * 3 + (p[n][i & 3] ^ i);
#define SPREAD(name, declare, mix, sum)                                              \
    __attribute__((noinline)) static uint64_t name(uint64_t **all, int turns) {      \
        uint64_t *p[6] = {all[0], all[1], all[2], all[3], all[4], all[5]};           \
        declare;                                                                     \
        for (int i = 0; i < turns; i++) {                                            \
            mix                                                                      \
        }                                                                            \
        return sum;                                                                  \
    }
SPREAD(spread1, uint64_t a = 1, MIX(a, 0), a)
SPREAD(spread2, uint64_t a = 1, MIX(a, 0) MIX(a, 1), a)
SPREAD(spread3, uint64_t a = 1; uint64_t b = 2, MIX(a, 0) MIX(b, 1) MIX(a, 2), a + b)
SPREAD(spread4, uint64_t a = 1; uint64_t b = 2; uint64_t c = 3, MIX(a, 0) MIX(b, 1) MIX(c, 2) MIX(a, 3), a + b + c)
SPREAD(spread5, uint64_t a = 1; uint64_t b = 2; uint64_t c = 3; uint64_t d = 4, MIX(a, 0) MIX(b, 1) MIX(c, 2) MIX(d, 3) MIX(a, 4), a + b + c + d)
SPREAD(spread6, uint64_t a = 1; uint64_t b = 2; uint64_t c = 3; uint64_t d = 4; uint64_t e = 5, MIX(a, 0) MIX(b, 1) MIX(c, 2) MIX(d, 3) MIX(e, 4) MIX(a, 5),
       a + b + c + d + e)

static uint64_t (*const spreads[6])(uint64_t **, int) = {spread1, spread2, spread3, spread4, spread5, spread6};

int main(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO | SA_NODEFER;
    sigaction(SIGSEGV, &action, NULL);
    sigaction(SIGBUS, &action, NULL);
    for (int f = 0; f < 6; f++) {
        uint64_t *p[6];
        for (int i = 0; i < 6; i++) p[i] = table + 8 * i;
        printf("spread %d: %d\n", f, spreads[f](p, 200000) != 0);
        for (int n = 0; n <= f; n++) {
            p[n] = (uint64_t *)(uintptr_t)(0x0000812345600000ull + ((uint64_t)(f * 6 + n) << 40));
            volatile uintptr_t want = (uintptr_t)p[n];
            if (sigsetjmp(back, 1) == 0) {
                spreads[f](p, 3);
                printf("%d: nothing happened\n", n);
            } else
                printf("%d: signal %d, code %d, address %d\n", n, signal_number, signal_code, signal_address == want);
            p[n] = table + 8 * n;
        }
    }
    return 0;
}
