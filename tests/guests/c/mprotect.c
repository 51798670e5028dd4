// guest: opt=O2 link=static,static-pie
/* Protections of single pages and ranges, and what breaks them: read, write, execute; changes that take effect at once. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>

enum { PAGE = 4096 };
static sigjmp_buf back;
static void handler(int signal) { siglongjmp(back, signal); }

static char attempt(volatile unsigned char *p, int how)
{
    if (sigsetjmp(back, 1))
        return '-';
    if (how == 'r')
        (void)*p;
    else
        *p = *p | 1;
    return (char)how;
}

int main(void)
{
    signal(SIGSEGV, handler);
    signal(SIGBUS, handler);
    static const int protections[] = {PROT_NONE, PROT_READ, PROT_READ | PROT_WRITE, PROT_READ | PROT_EXEC, PROT_READ | PROT_WRITE | PROT_EXEC};
    unsigned char *a = mmap(NULL, 8 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(a != MAP_FAILED);
    for (int from = 0; from < 5; from++)
        for (int to = 0; to < 5; to++) {
            REQUIRE(mprotect(a, 8 * PAGE, protections[from]) == 0);
            REQUIRE(mprotect(a + 2 * PAGE, 3 * PAGE, protections[to]) == 0);
            printf("%d%d ", from, to);
            for (int page = 0; page < 8; page++)
                printf("%c%c", attempt(a + page * PAGE, 'r'), attempt(a + page * PAGE + PAGE - 1, 'w'));
            putchar('\n');
        }
    printf("%d\n", mprotect(a + 5, PAGE, PROT_READ) == -1 && errno == EINVAL);
    munmap(a + 4 * PAGE, PAGE);
    printf("over a hole %d\n", mprotect(a, 8 * PAGE, PROT_READ) == -1 && errno == ENOMEM);
    /* a store that crosses into a protected page leaves nothing behind */
    mprotect(a, 4 * PAGE, PROT_READ | PROT_WRITE);
    memset(a, 0, 2 * PAGE);
    mprotect(a + PAGE, PAGE, PROT_READ);
    volatile uint64_t *crossing = (volatile uint64_t *)(a + PAGE - 3);
    if (!sigsetjmp(back, 1))
        *crossing = 0x1122334455667788;
    printf("crossing: %02x %02x\n", a[PAGE - 4], a[PAGE]);
    static const char constant[] = "constant";
    if (!sigsetjmp(back, 1)) {
        *(volatile char *)(uintptr_t)constant = 'C';
        printf("constants are writable\n");
    } else {
        printf("%s is kept\n", constant);
    }
    return 0;
}
