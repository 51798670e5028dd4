// guest: cpus=riscv64 oracle=expected opt=O2 forced=yes
/* Instructions compilers seldom choose: LR/SC and AMOs of all kinds, fcsr fields, counters, fence, compressed and long jumps, hints. */
#include "guest.h"

static void amo(void)
{
#define AMO(name, width) { static int64_t cell[4]; cell[1] = INT64_C(0x123456789abcdef0); int64_t old; \
        __asm__ volatile("amo" name "." width ".aqrl %0, %2, (%1)" : "=r"(old) : "r"(&cell[1]), "r"(INT64_C(-0x7766554433221101)) : "memory"); \
        printf("amo%s.%s %016" PRIx64 " %016" PRIx64 " %d\n", name, width, (uint64_t)old, (uint64_t)cell[1], cell[0] == 0 && cell[2] == 0); }
    AMO("swap", "w") AMO("add", "w") AMO("xor", "w") AMO("and", "w") AMO("or", "w") AMO("min", "w") AMO("max", "w") AMO("minu", "w") AMO("maxu", "w")
    AMO("swap", "d") AMO("add", "d") AMO("xor", "d") AMO("and", "d") AMO("or", "d") AMO("min", "d") AMO("max", "d") AMO("minu", "d") AMO("maxu", "d")
    static int64_t cell = 5;
    int64_t old, failed;
    __asm__ volatile("lr.d %0, (%2)\n\tsc.d %1, %3, (%2)" : "=&r"(old), "=&r"(failed) : "r"(&cell), "r"(INT64_C(9)) : "memory");
    printf("lr/sc %" PRId64 " %" PRId64 " %" PRId64, old, failed, cell);
    __asm__ volatile("sc.d %0, %2, (%1)" : "=&r"(failed) : "r"(&cell), "r"(INT64_C(10)) : "memory");
    printf(" without reservation %d %" PRId64 "\n", failed != 0, cell);
    static int32_t word = -7;
    int64_t loaded;
    __asm__ volatile("lr.w.aq %0, (%2)\n\tsc.w.rl %1, %3, (%2)" : "=&r"(loaded), "=&r"(failed) : "r"(&word), "r"(INT64_C(0x1ffffffff)) : "memory");
    printf("lr.w %" PRId64 " %" PRId64 " %d\n", loaded, failed, word);
}

static void csrs(void)
{
    uint64_t a, b, c;
    __asm__ volatile("csrrwi %0, fcsr, 0\n\tcsrrwi %1, frm, 3\n\tcsrrsi %2, fflags, 17" : "=r"(a), "=r"(b), "=r"(c));
    __asm__ volatile("csrrci %0, fflags, 1\n\tcsrr %1, fcsr\n\tcsrwi fcsr, 0" : "=r"(a), "=r"(b));
    printf("fflags %" PRIx64 " fcsr %" PRIx64 " %" PRIx64 "\n", a, b, c);
    uint64_t cycles, again, time, retired;
    __asm__ volatile("rdcycle %0" : "=r"(cycles));
    __asm__ volatile("rdtime %0" : "=r"(time));
    __asm__ volatile("rdinstret %0" : "=r"(retired));
    __asm__ volatile("rdcycle %0" : "=r"(again));
    printf("cycles go on %d\n", again >= cycles && (time | retired | 1));
    __asm__ volatile("fence rw, rw\n\tfence w, r\n\tfence.tso\n\tfence.i\n\tnop\n\t.insn i 0x13, 0, x0, x0, 5\n\tlui x0, 3\n\tc.nop" ::: "memory");
    /* results for x0 are thrown away */
    int64_t zero;
    __asm__ volatile("li x0, 5\n\tadd x0, sp, sp\n\tlb x0, 0(sp)\n\tmv %0, x0" : "=r"(zero));
    printf("x0 %" PRId64 "\n", zero);
}

static void jumps(void)
{
    int64_t path = 0, link;
    __asm__ volatile(
        "  li %0, 1\n"
        "  jal %1, 1f\n"
        "  li %0, 99\n"
        "2:\n"
        "  slli %0, %0, 4\n"
        "  addi %0, %0, 3\n"
        "  j 3f\n"
        "1:\n"
        "  slli %0, %0, 4\n"
        "  addi %0, %0, 2\n"
        "  addi %1, %1, 4\n"
        "  .option push\n  .option norvc\n  la %1, 2b\n  jalr %1, 0(%1)\n  .option pop\n"
        "3:\n"
        : "+r"(path), "=&r"(link));
    printf("path %" PRIx64 "\n", path);
    /* jalr clears the lowest bit of its target, and may overwrite the register that holds it */
    __asm__ volatile("la %1, 1f\n\tori %1, %1, 1\n\tli %0, 5\n\tjalr %1, 0(%1)\n\tli %0, 77\n1:\n" : "=&r"(path), "=&r"(link));
    printf("odd target %" PRId64 "\n", path);
    for (int64_t x = -2; x < 3; x++) {
        int64_t taken = 0;
        __asm__ volatile("beqz %1, 1f\n\tori %0, %0, 1\n1:\tbnez %1, 1f\n\tori %0, %0, 2\n1:\tbltz %1, 1f\n\tori %0, %0, 4\n1:\tbgez %1, 1f\n\tori %0, %0, 8\n"
                         "1:\tblt %1, %2, 1f\n\tori %0, %0, 16\n1:\tbgeu %1, %2, 1f\n\tori %0, %0, 32\n1:\tbltu %1, %2, 1f\n\tori %0, %0, 64\n1:\tbge %1, %2, 1f\n\tori %0, %0, 128\n1:"
                         : "+r"(taken) : "r"(x), "r"(INT64_C(1)));
        printf("%" PRId64 ":%" PRId64 " ", x, taken);
    }
    putchar('\n');
}

static void words(void)
{
    static const int64_t v[] = {0, 1, -1, INT32_MAX, INT32_MIN, INT64_MAX, INT64_MIN, 0x1ffffffff, 0x80000000};
    for (size_t i = 0; i < 9; i++)
        for (size_t j = 0; j < 9; j += 2) {
            int64_t r[10];
#define W(n, insn) __asm__(insn " %0, %1, %2" : "=r"(r[n]) : "r"(v[i]), "r"(v[j]))
            W(0, "addw"); W(1, "subw"); W(2, "mulw"); W(3, "sllw"); W(4, "srlw"); W(5, "sraw"); W(6, "mulh"); W(7, "mulhsu"); W(8, "mulhu"); W(9, "sltu");
            printf("%016" PRIx64 "\n", hash_bytes(HASH_START, r, sizeof r));
        }
}

int main(void)
{
    amo();
    csrs();
    jumps();
    words();
    return 0;
}
