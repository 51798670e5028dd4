// guest: oracle=expected
/* The CPU's own answer to division by zero and to the quotient that does not fit, by the instructions themselves. */
#include "guest.h"

#if defined(__riscv)
#define DO(insn, width, a, b) __extension__({ width r_; __asm__ volatile(insn " %0, %1, %2" : "=r"(r_) : "r"(a), "r"(b)); r_; })
#define ALL(X) X("div", int64_t) X("divu", int64_t) X("rem", int64_t) X("remu", int64_t) X("divw", int64_t) X("divuw", int64_t) X("remw", int64_t) X("remuw", int64_t)
#elif defined(__aarch64__)
#define DO(insn, width, a, b) __extension__({ width r_; __asm__ volatile(insn : "=r"(r_) : "r"(a), "r"(b)); r_; })
#define ALL(X) X("sdiv %0, %1, %2", int64_t) X("udiv %0, %1, %2", int64_t) X("sdiv %w0, %w1, %w2", int64_t) X("udiv %w0, %w1, %w2", int64_t)
#endif

int main(void)
{
    static const int64_t cases[][2] = {
        {0, 0}, {1, 0}, {-1, 0}, {INT64_MIN, 0}, {INT64_MAX, 0}, {INT64_MIN, -1}, {INT32_MIN, -1}, {INT32_MIN, 0}, {0x80000000, -1},
        {0x80000000, 0xffffffff}, {-7, 2}, {7, -2}, {-7, -2}, {0x123456789, 0x1000}, {-1, 3}, {0x7fffffff00000000, 0x100000000},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t a = cases[i][0], b = cases[i][1];
        printf("%" PRId64 " by %" PRId64 "\n", a, b);
#define SHOW(insn, width) printf("  %-20s %016" PRIx64 "\n", insn, (uint64_t)DO(insn, width, a, b));
        ALL(SHOW)
    }
    return 0;
}
