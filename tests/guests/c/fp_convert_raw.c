// guest: oracle=expected opt=O2 libs=-lm
/* What the CPU's own conversion instructions say to values that do not fit: saturation, NaN, flags, all rounding modes. */
#include "guest.h"
#include <fenv.h>
#include <math.h>

#define ONE(insn, in, out, x, kind) { uint64_t r_; feclearexcept(FE_ALL_EXCEPT); __asm__ volatile(insn : "=r"(r_) : kind(x)); \
        printf(" %016" PRIx64 "%s%s", r_, fetestexcept(FE_INVALID) ? "V" : "", fetestexcept(FE_INEXACT) ? "X" : ""); }
#if defined(__riscv)
#define ALL(X) X("fcvt.w.d %0, %1, rne") X("fcvt.w.d %0, %1, rtz") X("fcvt.wu.d %0, %1, rdn") X("fcvt.l.d %0, %1, rup") X("fcvt.lu.d %0, %1, rmm") X("fcvt.l.d %0, %1, rtz") X("fcvt.lu.d %0, %1, rtz") X("fcvt.wu.d %0, %1, rtz")
#define ALLF(X) X("fcvt.w.s %0, %1, rtz") X("fcvt.wu.s %0, %1, rtz") X("fcvt.l.s %0, %1, rmm") X("fcvt.lu.s %0, %1, rtz")
#define KIND "f"
#elif defined(__aarch64__)
#define ALL(X) X("fcvtns %w0, %d1") X("fcvtzs %w0, %d1") X("fcvtmu %w0, %d1") X("fcvtps %0, %d1") X("fcvtau %0, %d1") X("fcvtzs %0, %d1") X("fcvtzu %0, %d1") X("fcvtzu %w0, %d1") X("fcvtzs %0, %d1, #7") X("fcvtzu %w0, %d1, #3")
#define ALLF(X) X("fcvtzs %w0, %s1") X("fcvtzu %w0, %s1") X("fcvtas %0, %s1") X("fcvtzu %0, %s1")
#define KIND "w"
#endif

int main(void)
{
    static const double values[] = {0, -0.0, 0.5, -0.5, 1.5, 2.5, -1, -1.5, 127.5, 2147483647, 2147483647.5, 2147483648, -2147483648.5, -2147483649, 4294967295.5, 4294967296,
                                    9223372036854774784.0, 9223372036854775808.0, -9223372036854775808.0, -9223372036854777856.0, 18446744073709549568.0, 18446744073709551616.0, 1e300, -1e300,
                                    INFINITY, -INFINITY, NAN, -NAN, 5e-324, -5e-324};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        double d = values[i];
        printf("%g\n d:", d);
#define X(insn) ONE(insn, double, int64_t, d, KIND)
        ALL(X)
        float f = (float)d;
        printf("\n s:");
#undef X
#define X(insn) ONE(insn, float, int64_t, f, KIND)
        ALLF(X)
        putchar('\n');
    }
    return 0;
}
