// guest: cpus=riscv64,aarch64 oracle=expected libs=-pthread forced=yes
/* Code written at run time: called, overwritten, called again; pages turned executable; many small functions; in a thread too. */
#include "guest.h"
#include <pthread.h>
#include <sys/mman.h>

typedef int64_t (*Function)(int64_t);

#if defined(__riscv)
static int return_plus(uint32_t *p, int n) { p[0] = (uint32_t)n << 20 | 0x00050513; p[1] = 0x00008067; return 2; }             /* addi a0, a0, n; ret */
static int times_plus(uint32_t *p, int n) { p[0] = 0x02a50533; p[1] = (uint32_t)n << 20 | 0x00050513; p[2] = 0x00008067; return 3; } /* mul a0, a0, a0; addi; ret */
static void patch(uint32_t *p, int n) { p[0] = (uint32_t)n << 20 | 0x00050513; }
#else
static int return_plus(uint32_t *p, int n) { p[0] = 0x91000000 | (uint32_t)n << 10; p[1] = 0xd65f03c0; return 2; }                    /* add x0, x0, #n; ret */
static int times_plus(uint32_t *p, int n) { p[0] = 0x9b007c00; p[1] = 0x91000000 | (uint32_t)n << 10; p[2] = 0xd65f03c0; return 3; }   /* mul x0, x0, x0; add; ret */
static void patch(uint32_t *p, int n) { p[0] = 0x91000000 | (uint32_t)n << 10; }
#endif

static void flush(void *from, int words) { __builtin___clear_cache((char *)from, (char *)from + 4 * words); }

static void *thread(void *argument)
{
    int64_t x = 1;
    for (int i = 0; i < 100; i++)
        x = ((Function)argument)(x) & 0xffff;
    return (void *)(intptr_t)x;
}

int main(void)
{
    enum { PAGE = 4096 };
    uint32_t *code = mmap(NULL, 16 * PAGE, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(code != MAP_FAILED);
    Function f = (Function)(void *)code;
    flush(code, return_plus(code, 7));
    printf("%" PRId64 "\n", f(35));
    flush(code, times_plus(code, 3));
    printf("%" PRId64 "\n", f(5));
    int64_t sum = 0;
    return_plus(code, 0);
    for (int i = 0; i < 300; i++) { /* the same place again and again, hot in between */
        patch(code, i);
        flush(code, 2);
        for (int k = 0; k < 20; k++)
            sum += f(k);
    }
    printf("patched %" PRId64 "\n", sum);
    uint32_t *at = code + PAGE / 4;
    Function many[400];
    for (int i = 0; i < 400; i++) {
        many[i] = (Function)(void *)at;
        at += i & 1 ? return_plus(at, i) : times_plus(at, i);
    }
    flush(code + PAGE / 4, (int)(at - code));
    sum = 0;
    for (int round = 0; round < 5; round++)
        for (int i = 0; i < 400; i++)
            sum += many[i](round);
    printf("many %" PRId64 "\n", sum);
    /* write, then execute: never both at once */
    uint32_t *strict = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (int i = 0; i < 20; i++) {
        REQUIRE(mprotect(strict, PAGE, PROT_READ | PROT_WRITE) == 0);
        int words = return_plus(strict, i * 10);
        flush(strict, words);
        REQUIRE(mprotect(strict, PAGE, PROT_READ | PROT_EXEC) == 0);
        sum += ((Function)(void *)strict)(i);
    }
    printf("strict %" PRId64 "\n", sum);
    /* code is position-independent: a copy does the same */
    memcpy(code + 8 * PAGE / 4, code + PAGE / 4, PAGE);
    flush(code + 8 * PAGE / 4, PAGE / 4);
    printf("copied %" PRId64 "\n", ((Function)(void *)(code + 8 * PAGE / 4))(9));
    pthread_t t;
    void *result;
    pthread_create(&t, NULL, thread, (void *)many[1]);
    pthread_join(t, &result);
    printf("thread %d\n", (int)(intptr_t)result);
    munmap(code, 16 * PAGE);
    uint32_t *again = mmap(code, 16 * PAGE, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    flush(again, times_plus(again, 1));
    printf("mapped anew %" PRId64 "\n", f(11));
    return 0;
}
