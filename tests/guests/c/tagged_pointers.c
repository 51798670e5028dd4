// guest: cpus=aarch64 oracle=expected forced=yes cflags=-march=armv8.4-a
/* The top byte of a pointer is ignored by loads, stores and jumps (TCR_EL1.TBI0), and a fault is reported without it. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <ucontext.h>
#include <unistd.h>

static uint64_t memory[64] __attribute__((aligned(64)));
static char *page;
static sigjmp_buf back;

static void *tagged(const void *p, unsigned tag)
{
    return (void *)(OPAQUE((uintptr_t)p) | (uint64_t)tag << 56);
}

static void fill(void)
{
    for (int i = 0; i < 64; i++)
        memory[i] = 0x0101010101010101u * (unsigned)i + 0x8000000000000000u;
}

static uint64_t sum(void)
{
    uint64_t all = 0;
    for (int i = 0; i < 64; i++)
        all = all * 31 + memory[i];
    return all;
}

#define LOAD(text, tag) \
    do { \
        uint64_t value = 0; \
        char *at = tagged(memory + 3, tag); \
        __asm__ volatile(text : "=&r"(value), "+r"(at) : "r"(8L) : "memory", "v0"); \
        printf("%-28s %#" PRIx64 " +%d\n", text, value, (int)((uintptr_t)at - (uintptr_t)tagged(memory + 3, tag))); \
    } while (0)
#define STORE(text, tag) \
    do { \
        uint64_t value = 0x1122334455667788; \
        char *at = tagged(memory + 3, tag); \
        fill(); \
        __asm__ volatile(text : "+&r"(value), "+r"(at) : "r"(8L) : "memory", "v0", "v1", "v2", "v3", "x8", "x9"); \
        printf("%-28s %#" PRIx64 " %#" PRIx64 " +%d\n", text, sum(), value, (int)((uintptr_t)at - (uintptr_t)tagged(memory + 3, tag))); \
    } while (0)

static void accesses(void)
{
    fill();
    LOAD("ldrb %w0, [%1]", 0x01);
    LOAD("ldrsb %0, [%1, 7]", 0xff);
    LOAD("ldrh %w0, [%1], 2", 0x80);
    LOAD("ldrsh %w0, [%1, 8]!", 0x7f);
    LOAD("ldr %w0, [%1, %2]", 0xb4);
    LOAD("ldrsw %0, [%1, %2, lsl 2]", 0x10);
    LOAD("ldr %0, [%1]", 0x20);
    LOAD("ldur %0, [%1, -5]", 0x20);
    LOAD("ldtr %0, [%1, 8]", 0x21);
    LOAD("ldp %0, x8, [%1]\n eor %0, %0, x8", 0x22);
    LOAD("ldpsw %0, x8, [%1], 16\n eor %0, %0, x8", 0x23);
    LOAD("ldnp %0, x8, [%1]\n eor %0, %0, x8", 0x24);
    LOAD("ldr b0, [%1]\n fmov %0, d0", 0x25);
    LOAD("ldr h0, [%1, 2]!\n fmov %0, d0", 0x25);
    LOAD("ldr s0, [%1]\n fmov %0, d0", 0x26);
    LOAD("ldr d0, [%1]\n fmov %0, d0", 0x27);
    LOAD("ldr q0, [%1]\n mov %0, v0.d[1]", 0x28);
    LOAD("ldp q0, q1, [%1], 32\n mov %0, v1.d[1]", 0x29);
    LOAD("ld1 {v0.16b, v1.16b}, [%1], 32\n mov %0, v1.d[0]", 0x2a);
    LOAD("ld1r {v0.2d}, [%1]\n mov %0, v0.d[1]", 0x2b);
    LOAD("movi v0.2d, 0\n ld1 {v0.s}[2], [%1], %2\n mov %0, v0.d[1]", 0x2c);
    LOAD("ld2 {v0.8h, v1.8h}, [%1]\n mov %0, v1.d[1]", 0x2d);
    LOAD("ld3 {v0.4s, v1.4s, v2.4s}, [%1]\n mov %0, v2.d[1]", 0x2e);
    LOAD("ld4 {v0.8b, v1.8b, v2.8b, v3.8b}, [%1], 32\n mov %0, v3.d[0]", 0x2f);
    LOAD("ldar %0, [%1]", 0x30);
    LOAD("ldapr %0, [%1]", 0x31);
    LOAD("ldapur %0, [%1, 8]", 0x32);
    LOAD("ldxr %0, [%1]\n clrex", 0x33);
    LOAD("add %1, %1, 8\n ldaxp %0, x8, [%1]\n clrex", 0x34);
    LOAD("prfm pldl1keep, [%1]", 0x35);
    LOAD("dc cvau, %1", 0x36);
    LOAD("ic ivau, %1", 0x37);
    STORE("strb %w0, [%1]", 0x40);
    STORE("strh %w0, [%1, 2]!", 0x41);
    STORE("str %w0, [%1, %2]", 0x42);
    STORE("str %0, [%1], 8", 0x43);
    STORE("stp %0, %2, [%1, -16]!", 0x44);
    STORE("stnp %w0, %w2, [%1]", 0x45);
    STORE("fmov d0, %0\n str b0, [%1]", 0x46);
    STORE("fmov d0, %0\n str d0, [%1, 8]!", 0x47);
    STORE("dup v0.2d, %0\n str q0, [%1]", 0x48);
    STORE("dup v0.2d, %0\n mov v1.16b, v0.16b\n stp q0, q1, [%1], 32", 0x49);
    STORE("dup v0.2d, %0\n st1 {v0.b}[5], [%1]", 0x4a);
    STORE("dup v0.2d, %0\n st1 {v0.16b}, [%1], 16", 0x4b);
    STORE("dup v0.2d, %0\n mov v1.16b, v0.16b\n st2 {v0.16b, v1.16b}, [%1]", 0x4c);
    STORE("dup v0.2d, %0\n mov v1.16b, v0.16b\n mov v2.16b, v0.16b\n st3 {v0.4h, v1.4h, v2.4h}, [%1]", 0x4d);
    STORE("stlr %0, [%1]", 0x4e);
    STORE("stlur %0, [%1, 8]", 0x4f);
    STORE("1: ldxr x8, [%1]\n add x8, x8, %0\n stxr w9, x8, [%1]\n cbnz w9, 1b", 0x50);
    STORE("add %1, %1, 8\n 1: ldaxp x8, x9, [%1]\n stlxp w8, %0, %2, [%1]\n cbnz w8, 1b", 0x51);
    STORE("ldadd %0, %0, [%1]", 0x52);
    STORE("ldaddalb %w0, %w0, [%1]", 0x53);
    STORE("swpal %0, %0, [%1]", 0x54);
    STORE("ldsmaxh %w0, %w0, [%1]", 0x55);
    STORE("ldumin %0, %0, [%1]", 0x56);
    STORE("ldeor %w0, %w0, [%1]", 0x57);
    STORE("ldclr %0, %0, [%1]", 0x58);
    STORE("ldr x8, [%1]\n casal x8, %0, [%1]\n mov %0, x8", 0x59);
    STORE("add %1, %1, 8\n mov x8, 0\n mov x9, 0\n caspal x8, x9, x8, x9, [%1]\n mov %0, x8", 0x5a);
    STORE("dc zva, %1", 0x5b);
}

/* A loop that runs untagged until it is hot, then with tags, then without again. */
__attribute__((noinline)) static uint64_t walk(const uint64_t *p, int n)
{
    uint64_t all = 0;
    for (int i = 0; i < n; i++)
        all = all * 31 + p[i];
    return all;
}

__attribute__((noinline)) static void copy(uint64_t *to, const uint64_t *from, int n)
{
    for (int i = 0; i < n; i++)
        to[i] = from[i] + 1;
}

struct node {
    struct node *next;
    uint64_t value;
};

static void loops(void)
{
    static uint64_t other[64];
    static struct node nodes[256];
    uint64_t all = 0;
    fill();
    for (int round = 0; round < 3; round++)
        for (int i = 0; i < 3000; i++)
            all = all * 7 + walk(round == 1 ? tagged(memory, (unsigned)i) : memory, 64);
    printf("walk %#" PRIx64 "\n", all);
    for (int i = 0; i < 3000; i++) {
        copy(tagged(other, i > 2000 ? 0x3a : 0), tagged(memory, i > 2500 ? 0xc1 : 0), 64);
        copy(memory, other, 64);
    }
    printf("copy %#" PRIx64 "\n", sum());
    for (int i = 0; i < 256; i++) {
        nodes[i].next = i == 255 ? NULL : tagged(nodes + i + 1, (unsigned)i);
        nodes[i].value = (unsigned)i;
    }
    all = 0;
    for (int i = 0; i < 300; i++)
        for (struct node *at = nodes; at; at = at->next)
            all = all * 3 + at->value;
    printf("list %#" PRIx64 "\n", all);
}

__attribute__((noinline)) static int twice(int n)
{
    return 2 * n;
}

__attribute__((noinline)) static int square(int n)
{
    return n * n;
}

static void jumps(void)
{
    int all = 0;
    for (int i = 0; i < 4000; i++) {
        int (*f)(int) = (int (*)(int))tagged((void *)(i % 3 ? twice : square), i > 1000 ? (unsigned)i & 0x7f : 0);
        all = all * 5 + f(i);
    }
    printf("calls %d\n", all);
    uint64_t pc;
    __asm__ volatile("adr x8, 1f\n mov x9, xzr\n movk x9, 0x5500, lsl 48\n orr x8, x8, x9\n br x8\n 1: adr %0, 1b" : "=r"(pc) : : "x8", "x9");
    printf("pc %#x\n", (unsigned)(pc >> 56));
    __asm__ volatile("adr x30, 1f\n mov x9, xzr\n movk x9, 0x7f00, lsl 48\n orr x30, x30, x9\n ret\n 1: bl 2f\n 2: mov %0, x30" : "=r"(pc) : : "x9", "x30");
    printf("link %#x\n", (unsigned)(pc >> 56));
}

static void on_fault(int number, siginfo_t *info, void *context)
{
    ucontext_t *u = context;
    uint64_t at = (uintptr_t)info->si_addr, known = (uintptr_t)page;
    printf("signal %d code %d", number, info->si_code);
    if (at - known < 0x10000)
        printf(" page+%#" PRIx64, at - known);
    else
        printf(" %#" PRIx64, at);
    printf("%s", u->uc_mcontext.fault_address == at ? "" : ", fault_address differs");
    struct _aarch64_ctx *record = (struct _aarch64_ctx *)u->uc_mcontext.__reserved;
    while (record->magic && record->magic != ESR_MAGIC)
        record = (struct _aarch64_ctx *)((char *)record + record->size);
    /* class of the exception, write, kind of the fault; its level depends on how pages are mapped */
    uint64_t esr = record->magic ? ((struct esr_context *)record)->esr : 0;
    printf(" syndrome %#x%s %#x\n", (unsigned)(esr >> 26), esr >> 6 & 1 ? " write" : "", (unsigned)(esr & 0x3c));
    siglongjmp(back, 1);
}

static void faults(void)
{
    struct sigaction action = {.sa_flags = SA_SIGINFO};
    action.sa_sigaction = on_fault;
    REQUIRE(sigaction(SIGSEGV, &action, NULL) == 0 && sigaction(SIGBUS, &action, NULL) == 0);
    page = mmap(NULL, 0x4000, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(page != MAP_FAILED && mprotect(page + 0x1000, 0x1000, PROT_READ) == 0 && munmap(page + 0x2000, 0x2000) == 0);
    for (volatile int i = 0; i < 4; i++) {
        volatile char *p = tagged(page + 0x1000 * i + 8, 0x5a);
        if (!sigsetjmp(back, 1)) {
            printf("read %d", *p);
            *p = 1;
            printf(" written\n");
        }
    }
    static const uint64_t nowhere[] = {0x5a00000000000010, 0xff00000000000010, 0x0001000000000000, 0xffff000000000000, 0xfffffffffffffff8};
    for (volatile unsigned i = 0; i < sizeof nowhere / sizeof *nowhere; i++) {
        volatile char *p = (char *)OPAQUE(nowhere[i]);
        if (!sigsetjmp(back, 1))
            printf("read %d\n", *p);
    }
    if (!sigsetjmp(back, 1)) {
        uint64_t value = 0;
        __asm__ volatile("ldadd %0, %0, [%1]" : "+r"(value) : "r"(tagged(page + 3, 0x33)) : "memory");
        printf("not aligned, read %d\n", (int)value);
    }
    if (!sigsetjmp(back, 1))
        *(volatile char *)OPAQUE((uintptr_t)0xffff000000000000) = 1;
    if (!sigsetjmp(back, 1))
        ((void (*)(void))tagged(page, 0x44))();
}

static void result(const char *what, long got)
{
    printf("%s: ", what);
    if (got < 0)
        printf("%s\n", strerrorname_np(errno));
    else
        printf("%ld\n", got);
}

static void *control(void *unused)
{
    (void)unused;
    printf("in a thread: %d\n", prctl(PR_GET_TAGGED_ADDR_CTRL, 0, 0, 0, 0));
    return NULL;
}

/* The kernel takes pointers with tags only from those who have asked for it. */
static void calls(int enabled)
{
    int fds[2];
    char *text = mmap(NULL, 0x4000, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(text != MAP_FAILED && pipe(fds) == 0);
    strcpy(text, "/dev/null");
    char *t = tagged(text, 0x2a);
    struct iovec vector = {t, 5};
    struct msghdr message = {.msg_iov = &vector, .msg_iovlen = 1};
    struct stat status;
    int pair[2], fd = -1;
    uint32_t *word = (uint32_t *)(text + 0x100);
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
    printf("enabled: %d\n", enabled);
    result("write", write(fds[1], t, 9));
    REQUIRE(enabled || write(fds[1], text, 9) == 9);
    result("read", read(fds[0], t + 0x80, 9));
    REQUIRE(!enabled || memcmp(text + 0x80, "/dev/null", 9) == 0);
    result("writev", writev(fds[1], &vector, 1));
    result("writev with a tag", writev(fds[1], tagged(&vector, 0x2b), 1));
    result("sendmsg", sendmsg(pair[0], &message, 0));
    result("sendmsg with a tag", sendmsg(pair[0], tagged(&message, 0x2c), 0));
    result("open", (fd = open(t, O_RDONLY)) >= 0 ? 0 : -1);
    result("stat", stat(text, tagged(&status, 0x2d)));
    result("getcwd", getcwd(t + 0x200, 0x100) ? 0 : -1);
    result("futex", syscall(SYS_futex, tagged(word, 0x2e), FUTEX_WAKE, 1, NULL, NULL, 0));
    result("clock_gettime", syscall(SYS_clock_gettime, CLOCK_REALTIME, t + 0x180));
    result("sigaction", syscall(SYS_rt_sigaction, SIGUSR1, NULL, t + 0x300, 8));
    result("mprotect", mprotect(t, 0x1000, PROT_READ | PROT_WRITE));
    result("madvise", madvise(t + 0x1000, 0x1000, MADV_DONTNEED));
    result("mincore", mincore(t, 0x1000, (unsigned char *)text + 0x400));
    result("mincore's vector", mincore(text, 0x1000, (unsigned char *)t + 0x400));
    result("mremap", mremap(t, 0x4000, 0x3000, 0) == MAP_FAILED ? -1 : 0);
    result("mremap to", mremap(text, 0x1000, 0x1000, MREMAP_MAYMOVE | MREMAP_FIXED, t + 0x1000) == MAP_FAILED ? -1 : 0);
    result("mmap at", mmap(t + 0x1000, 0x1000, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED ? -1 : 0);
    result("munmap", munmap(t, 0x3000));
    close(fds[0]), close(fds[1]), close(pair[0]), close(pair[1]), close(fd);
}

static void kernel(void)
{
    pthread_t thread;
    printf("control %d\n", prctl(PR_GET_TAGGED_ADDR_CTRL, 0, 0, 0, 0));
    result("with more arguments", prctl(PR_GET_TAGGED_ADDR_CTRL, 1, 0, 0, 0));
    calls(0);
    result("unknown bits", prctl(PR_SET_TAGGED_ADDR_CTRL, 1UL << 40, 0, 0, 0));
    result("enable", prctl(PR_SET_TAGGED_ADDR_CTRL, PR_TAGGED_ADDR_ENABLE, 0, 0, 0));
    printf("control %d\n", prctl(PR_GET_TAGGED_ADDR_CTRL, 0, 0, 0, 0));
    calls(1);
    REQUIRE(pthread_create(&thread, NULL, control, NULL) == 0 && pthread_join(thread, NULL) == 0);
    result("disable", prctl(PR_SET_TAGGED_ADDR_CTRL, 0, 0, 0, 0));
    printf("control %d\n", prctl(PR_GET_TAGGED_ADDR_CTRL, 0, 0, 0, 0));
}

int main(void)
{
    setvbuf(stdout, NULL, _IOLBF, BUFSIZ);
    accesses();
    loops();
    jumps();
    faults();
    kernel();
    return 0;
}
