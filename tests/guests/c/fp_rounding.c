// guest: opt=O0,O2 libs=-lm cflags=-frounding-math forced=yes
/* The four rounding modes of fenv.h in arithmetic, conversions, rint and printf; and that flags come and go as asked. */
#include "guest.h"
#include <fenv.h>
#include <math.h>

static const int modes[] = {FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO};
static const char *const names[] = {"nearest", "down", "up", "zero"};

int main(void)
{
    static const double values[] = {1, 3, 10, 0.1, 1e-310, 1.7e308, -1, -3, -0.1, 2.5, -2.5, 1e16, 123456789.123};
    enum { N = sizeof values / sizeof *values };
    for (int m = 0; m < 4; m++) {
        CHECK(fesetround(modes[m]) == 0 && fegetround() == modes[m]);
        uint64_t hash = HASH_START;
        printf("%s:", names[m]);
        for (int i = 0; i < N; i++) {
            volatile double a = values[i], r;
            volatile float f, g = (float)values[i], h;
            for (int j = 0; j < N; j++) {
                volatile double b = values[j];
                r = a + b; HASH(hash, *(double *)&r);
                r = a - b; HASH(hash, *(double *)&r);
                r = a * b; HASH(hash, *(double *)&r);
                r = a / b; HASH(hash, *(double *)&r);
                r = fma(a, b, 1e-3); HASH(hash, *(double *)&r);
                f = (float)b; HASH(hash, *(float *)&f);
                h = g / f; if (h == h) HASH(hash, *(float *)&h);
                h = g * f + g; if (h == h) HASH(hash, *(float *)&h);
            }
            r = sqrt(fabs(a)); HASH(hash, *(double *)&r);
            if (fabs(a) < 1e15) {
                long l = lrint(a);
                long long ll = llrint(a * 0.3);
                HASH(hash, l); HASH(hash, ll);
                printf(" %ld/%g/%g", l, rint(a), nearbyint(a));
            }
            volatile int64_t big = INT64_C(0x7fffffffffffff01) - i * 0x1001;
            r = (double)big; HASH(hash, *(double *)&r);
            f = (float)big; HASH(hash, *(float *)&f);
            f = (float)(int32_t)big; HASH(hash, *(float *)&f);
            r = (double)(uint64_t)(big * 2); HASH(hash, *(double *)&r);
            int truncated = fabs(a) < 1e9 ? (int)a : 0; /* never depends on the mode */
            HASH(hash, truncated);
        }
        printf("\n  %016" PRIx64, hash);
        volatile double third = 1.0, three = 3.0;
        printf(" %.3f %.20f %a", 0.0625, third / three, -third / three);
        printf(" %.1f %.0f %.2e\n", 0.25, 2.5, 123450.0);
    }
    fesetround(FE_TONEAREST);
    volatile double one = 1, zero = 0, tiny = 1e-308, huge = 1e308;
    fenv_t saved;
    feholdexcept(&saved);
    volatile double r = one / zero;
    CHECK(fetestexcept(FE_ALL_EXCEPT) == FE_DIVBYZERO);
    feclearexcept(FE_ALL_EXCEPT);
    r = huge * huge;
    CHECK(fetestexcept(FE_ALL_EXCEPT) == (FE_OVERFLOW | FE_INEXACT));
    feclearexcept(FE_ALL_EXCEPT);
    r = tiny * tiny;
    CHECK(fetestexcept(FE_ALL_EXCEPT) == (FE_UNDERFLOW | FE_INEXACT));
    fesetround(FE_UPWARD);
    feupdateenv(&saved);
    CHECK(fegetround() == FE_TONEAREST && fetestexcept(FE_UNDERFLOW));
    (void)r;
    return guest_failures != 0;
}
