// guest: cpus=riscv64 oracle=expected forced=yes
/* An instruction whose second half lies in a page that cannot be executed: the fault is there, the pc in front of it. */
#define _GNU_SOURCE
#include "guest.h"
#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>
#include <ucontext.h>

static sigjmp_buf back;
static char *page;

static void on_fault(int number, siginfo_t *info, void *context)
{
    printf("signal %d code %d at %+d, pc %+d\n", number, info->si_code, (int)((char *)info->si_addr - page),
           (int)((char *)((ucontext_t *)context)->uc_mcontext.__gregs[0] - page));
    siglongjmp(back, 1);
}

int main(void)
{
    struct sigaction action = {.sa_flags = SA_SIGINFO};
    action.sa_sigaction = on_fault;
    REQUIRE(sigaction(SIGSEGV, &action, NULL) == 0);
    page = (char *)mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(page != MAP_FAILED);
    page += 4096;
    memcpy(page - 4, (uint16_t[]){0x0001, 0x0513, 0x02a0, 0x8082}, 8); /* c.nop; li a0, 42; ret */
    REQUIRE(mprotect(page - 4096, 8192, PROT_READ | PROT_EXEC) == 0);
    for (int round = 0; round < 5; round++) {
        if (round == 1)
            REQUIRE(mprotect(page, 4096, PROT_READ) == 0);
        if (round == 3)
            REQUIRE(munmap(page, 4096) == 0);
        int (*function)(void) = (int (*)(void))OPAQUE(page - 2 - 2 * (round & 1));
        if (sigsetjmp(back, 1) == 0)
            printf("%d\n", function());
    }
    return 0;
}
