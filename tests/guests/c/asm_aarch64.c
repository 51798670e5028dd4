// guest: cpus=aarch64 cflags=-march=armv8.3-a oracle=expected opt=O2 forced=yes
/* Flags and their users, addressing modes, pairs, exclusives, bit-field moves, conditional compares, test-and-branch, system registers. */
#include "guest.h"

static const uint64_t v[] = {0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0x7fffffffffffffff, 0x8000000000000000, 0xffffffffffffffff, 0x123456789abcdef};
enum { N = sizeof v / sizeof *v };

static void flags(void)
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            uint64_t n[8], r[8], hash = HASH_START;
#define F(k, text) __asm__ volatile("msr nzcv, xzr\n\t" text "\n\tmrs %1, nzcv" : "=&r"(r[k]), "=&r"(n[k]) : "r"(v[i]), "r"(v[j]) : "cc")
            F(0, "adds %0, %2, %3"); F(1, "subs %0, %2, %3"); F(2, "ands %0, %2, %3"); F(3, "bics %0, %2, %3"); F(4, "adds %w0, %w2, %w3"); F(5, "subs %w0, %w2, %w3");
            F(6, "cmp %2, %3\n\tadcs %0, %2, %3"); F(7, "cmp %2, %3\n\tsbcs %0, %2, %3");
            HASH(hash, n); HASH(hash, r);
            uint64_t conditions = 0;
#define C(c) { uint64_t t; __asm__ volatile("cmp %1, %2\n\tcset %0, " c : "=r"(t) : "r"(v[i]), "r"(v[j]) : "cc"); conditions = conditions << 1 | t; }
            C("eq") C("ne") C("cs") C("cc") C("mi") C("pl") C("vs") C("vc") C("hi") C("ls") C("ge") C("lt") C("gt") C("le")
            uint64_t s[5];
#define S(k, text) __asm__ volatile("cmp %1, %2\n\t" text : "=&r"(s[k]) : "r"(v[i]), "r"(v[j]) : "cc")
            S(0, "csel %0, %1, %2, hi"); S(1, "csinc %0, %1, %2, lt"); S(2, "csinv %0, %1, %2, eq"); S(3, "csneg %0, %1, %2, ge");
            S(4, "ccmp %1, #5, #6, ne\n\tccmn %w2, %w1, #9, gt\n\tmrs %0, nzcv");
            HASH(hash, s);
            printf("%x%x %04" PRIx64 " %016" PRIx64 "\n", i, j, conditions, hash);
        }
}

static void moves(void)
{
    uint64_t x = 0x123456789abcdef, r;
#define M(text) r = 0x5555aaaa5555aaaa; __asm__(text : "+r"(r) : "r"(x)); printf("%-28s %016" PRIx64 "\n", text, r);
    M("ubfx %0, %1, #5, #20") M("sbfx %0, %1, #28, #9") M("bfi %0, %1, #16, #12") M("bfxil %0, %1, #30, #15") M("ubfiz %0, %1, #40, #17") M("sbfiz %w0, %w1, #3, #9")
    M("extr %0, %1, %0, #13") M("ror %0, %1, #60") M("rev16 %0, %1") M("rev32 %0, %1") M("rbit %0, %1") M("clz %0, %1") M("cls %0, %1") M("rev %w0, %w1")
    M("movk %0, #0x1234, lsl #32") M("movn %0, #7, lsl #16") M("add %0, %1, %w0, sxtw #3") M("sub %0, %1, %w0, uxtb #1") M("add %0, %1, %0, asr #7") M("orn %0, %1, %0, ror #9")
    M("eon %w0, %w1, %w0, lsl #4") M("and %0, %1, #0x7ffffffffffe") M("eor %w0, %w1, #0x3c3c3c3c") M("umulh %0, %1, %0") M("smulh %0, %1, %0") M("smaddl %0, %w1, %w0, %1") M("umsubl %0, %w1, %w0, %1")
    M("madd %0, %1, %0, %1") M("mneg %w0, %w1, %w0") M("sxth %0, %w1") M("uxtb %w0, %w1") M("lslv %0, %1, %0") M("asr %w0, %w1, #31")
}

static void memory(void)
{
    static uint8_t data[256] __attribute__((aligned(64)));
    for (int i = 0; i < 256; i++)
        data[i] = (uint8_t)(i * 37 + 11);
    uint64_t r, s, at = (uint64_t)data + 64, index = (uint64_t)-3;
#define L(text) s = 0; __asm__ volatile(text : "=&r"(r), "+r"(s), "+r"(at) : "r"(index) : "memory"); printf("%-32s %016" PRIx64 " %016" PRIx64 " %d\n", text, r, s, (int)(at - (uint64_t)data));
    L("ldrsb %w0, [%2, #3]") L("ldrsb %0, [%2, #3]") L("ldrsh %w0, [%2], #2") L("ldrsw %0, [%2, #-8]!") L("ldrb %w0, [%2, %3]") L("ldr %0, [%2, %3, lsl #3]") L("ldrh %w0, [%2, %w3, sxtw #1]")
    L("ldp %0, %1, [%2, #16]!") L("ldp %w0, %w1, [%2], #-24") L("ldpsw %0, %1, [%2]") L("ldur %0, [%2, #-7]") L("ldnp %0, %1, [%2, #32]")
    at = (uint64_t)data + 64;
    L("ldar %0, [%2]") L("ldapr %0, [%2]") L("stp %3, %3, [%2, #-16]!\n\tldp %0, %1, [%2], #16")
    uint64_t *cell = (uint64_t *)(data + 128);
    uint32_t failed, failed2;
    __asm__ volatile("ldxr %0, [%3]\n\tadd %0, %0, #1\n\tstxr %w1, %0, [%3]\n\tstxr %w2, xzr, [%3]" : "=&r"(r), "=&r"(failed), "=&r"(failed2) : "r"(cell) : "memory");
    printf("exclusive %016" PRIx64 " %u %u %d\n", r, failed, failed2, *cell == r);
    __asm__ volatile("ldaxp %0, %1, [%3]\n\tstlxp %w2, %1, %0, [%3]" : "=&r"(r), "=&r"(s), "=&r"(failed) : "r"(cell) : "memory");
    printf("pair %u %d %d\n", failed, cell[0] == s, cell[1] == r);
    __asm__ volatile("ldxr %0, [%2]\n\tclrex\n\tstxr %w1, xzr, [%2]" : "=&r"(r), "=&r"(failed) : "r"(cell) : "memory");
    printf("cleared %u %d\n", failed, *cell == r);
    __asm__ volatile("prfm pldl1keep, [%0]\n\tdmb ish\n\tdsb sy\n\tisb\n\tyield\n\thint #34\n\tnop" : : "r"(cell) : "memory");
    uint64_t size;
    __asm__ volatile("mrs %0, dczid_el0" : "=r"(size));
    if (!(size & 16)) {
        size_t block = (size_t)4 << (size & 15);
        uint8_t *area = aligned_alloc(4096, 8192), sum = 0;
        memset(area, 0xff, 8192);
        __asm__ volatile("dc zva, %0" : : "r"(area + block + 5) : "memory");
        for (size_t i = 0; i < block; i++)
            sum |= area[block + i];
        printf("dc zva %d %d %d\n", sum, area[block - 1], area[2 * block]);
    }
}

static void branches(void)
{
    for (int i = 0; i < N; i++) {
        uint64_t t = 0;
        __asm__ volatile("cbz %1, 1f\n\torr %0, %0, #1\n1:\tcbnz %w1, 1f\n\torr %0, %0, #2\n1:\ttbz %1, #63, 1f\n\torr %0, %0, #4\n1:\ttbnz %w1, #31, 1f\n\torr %0, %0, #8\n1:\ttbz %w1, #0, 1f\n\torr %0, %0, #16\n1:" : "+r"(t) : "r"(v[i]));
        printf("%" PRIu64 " ", t);
    }
    uint64_t link, path;
    __asm__ volatile("mov %0, #1\n\tbl 1f\n\tmov %0, #99\n2:\tadd %0, %0, #100\n\tb 3f\n1:\tadd %0, %0, #10\n\tadr %1, 2b\n\tbr %1\n3:" : "=&r"(path), "=&r"(link) : : "x30");
    printf("path %" PRIu64 "\n", path);
}

int main(void)
{
    flags();
    moves();
    memory();
    branches();
    uint64_t frequency, a, b, ctr, tp;
    __asm__ volatile("mrs %0, cntfrq_el0" : "=r"(frequency));
    __asm__ volatile("isb\n\tmrs %0, cntvct_el0" : "=r"(a));
    __asm__ volatile("isb\n\tmrs %0, cntvct_el0" : "=r"(b));
    __asm__ volatile("mrs %0, ctr_el0" : "=r"(ctr));
    __asm__ volatile("mrs %0, tpidr_el0" : "=r"(tp));
    printf("counter %d %d cache line %d thread pointer %d\n", frequency > 0, b >= a, (int)(ctr & 15) > 0, tp == (uint64_t)__builtin_thread_pointer());
    return 0;
}
