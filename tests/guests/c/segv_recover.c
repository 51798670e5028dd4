// guest: libs=-pthread opt=O0,O2 forced=yes
/* Faults as a means: guarded memory filled in by the handler, a garbage collector's write barrier, null checks, in threads too. */
#define _GNU_SOURCE
#include "guest.h"
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>

enum { PAGE = 4096, PAGES = 64 };
static unsigned char *lazy, *barrier;
static volatile int filled, dirtied;
static unsigned char dirty[PAGES];
static __thread sigjmp_buf *volatile back;

static void handler(int signal, siginfo_t *info, void *context)
{
    (void)signal;
    (void)context;
    unsigned char *at = info->si_addr;
    if (at >= lazy && at < lazy + PAGES * PAGE) {
        unsigned char *page = lazy + (at - lazy) / PAGE * PAGE;
        mprotect(page, PAGE, PROT_READ | PROT_WRITE);
        memset(page, (int)((page - lazy) / PAGE) + 1, PAGE);
        filled = filled + 1;
    } else if (at >= barrier && at < barrier + PAGES * PAGE) {
        size_t n = (size_t)(at - barrier) / PAGE;
        dirty[n] = 1;
        mprotect(barrier + n * PAGE, PAGE, PROT_READ | PROT_WRITE);
        dirtied = dirtied + 1;
    } else if (back) {
        siglongjmp(*back, 5);
    } else {
        _Exit(98);
    }
}

static int guarded(volatile int *p)
{
    sigjmp_buf here;
    back = &here;
    volatile int local = 3;
    if (sigsetjmp(here, 1)) {
        back = NULL;
        return -local;
    }
    local = 4;
    int value = *p;
    back = NULL;
    return value;
}

static void *thread(void *argument)
{
    int good = 7, sum = 0;
    for (int i = 0; i < 200; i++)
        sum += guarded(i % 3 ? &good : (int *)(uintptr_t)(16 + 4 * (uintptr_t)argument));
    return (void *)(intptr_t)sum;
}

int main(void)
{
    struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};
    sigaction(SIGSEGV, &action, NULL);
    lazy = mmap(NULL, PAGES * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    barrier = mmap(NULL, PAGES * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(lazy != MAP_FAILED && barrier != MAP_FAILED);
    uint64_t state = 1, sum = 0;
    for (int i = 0; i < 2000; i++) {
        size_t at = random64(&state) % (PAGES * PAGE - 8);
        uint64_t x;
        memcpy(&x, lazy + at, 8);
        sum += x;
        lazy[at] ^= 1;
    }
    printf("filled %d sum %016" PRIx64 "\n", filled, sum);
    mprotect(barrier, PAGES * PAGE, PROT_READ);
    for (int i = 0; i < 300; i++) {
        size_t at = random64(&state) % (PAGES / 2 * PAGE) & ~(size_t)7;
        *(uint64_t *)(barrier + at * 1) += (uint64_t)i;
    }
    int marks = 0;
    for (int i = 0; i < PAGES; i++)
        marks += dirty[i];
    printf("dirtied %d marks %d %016" PRIx64 "\n", dirtied, marks, hash_bytes(HASH_START, barrier, PAGES * PAGE));
    int fine = 11;
    printf("%d %d %d\n", guarded(&fine), guarded(NULL), guarded((int *)0x10));
    pthread_t t[3];
    for (uintptr_t i = 0; i < 3; i++)
        pthread_create(&t[i], NULL, thread, (void *)i);
    for (int i = 0; i < 3; i++) {
        void *result;
        pthread_join(t[i], &result);
        printf("thread %d\n", (int)(intptr_t)result);
    }
    return 0;
}
