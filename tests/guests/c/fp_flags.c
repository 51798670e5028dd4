// guest: opt=O0,O2 libs=-lm forced=yes
/* Which exceptions each operation raises: invalid, division by zero, overflow, underflow, inexact.  (Whether floor and trunc are inexact, C leaves open.) */
#include "guest.h"
#include <fenv.h>
#include <float.h>
#include <math.h>

static const char *flags(void)
{
    static char text[8];
    int f = fetestexcept(FE_ALL_EXCEPT), n = 0;
    if (f & FE_INVALID) text[n++] = 'V';
    if (f & FE_DIVBYZERO) text[n++] = 'Z';
    if (f & FE_OVERFLOW) text[n++] = 'O';
    if (f & FE_UNDERFLOW) text[n++] = 'U';
    if (f & FE_INEXACT) text[n++] = 'X';
    text[n] = 0;
    return n ? text : "-";
}

#define TRY(expression) do { feclearexcept(FE_ALL_EXCEPT); volatile __typeof__(expression) r_ = (expression); (void)r_; printf(" " #expression ":%s", flags()); } while (0)
#define TEST(relation) do { feclearexcept(FE_ALL_EXCEPT); volatile int r_ = (relation); printf(" " #relation ":%d%s", r_, flags()); } while (0)

#define ALL(T, sfx)                                                                                              \
    static void all_##T(volatile T a, volatile T b)                                                              \
    {                                                                                                            \
        TRY(a + b); TRY(a - b); TRY(a * b); TRY(a / b); TRY(sqrt##sfx(a)); TRY(fma##sfx(a, b, a)); TRY(-a);      \
        TRY(fabs##sfx(a)); TRY(fmin##sfx(a, b)); TRY(rint##sfx(a)); TRY(nearbyint##sfx(a));  \
        TEST(a < b); TEST(a == b); TEST(a != b); TEST(isless(a, b) != 0); TEST(isunordered(a, b) != 0);          \
        TRY((float)a); TRY((double)a);                                                       \
        putchar('\n');                                                                                           \
    }
ALL(double, )
ALL(float, f)

int main(void)
{
    volatile double nan = NAN;
    const double d[] = {0, -0.0, 1, -1, 1.5, 3, 0.1, DBL_MAX, DBL_MIN, 5e-324, INFINITY, -INFINITY, nan, 1e-200, 1e200};
    const float f[] = {0, -0.0f, 1, -1, 1.5f, 3, 0.1f, FLT_MAX, FLT_MIN, 1e-45f, INFINITY, -INFINITY, (float)nan, 1e-30f, 1e30f};
    for (size_t i = 0; i < 15; i++)
        for (size_t j = 0; j < 15; j++) {
            printf("%zu,%zu d", i, j);
            all_double(d[i], d[j]);
            printf("%zu,%zu f", i, j);
            all_float(f[i], f[j]);
        }
    /* conversions to integers: those in range say inexact at most */
    static const double c[] = {0, 0.5, -0.5, 1.5, 2147483647.0, 2147483646.5, -2147483648.0, -2147483648.5, 1e15 + 0.5, 9007199254740992.0};
    for (size_t i = 0; i < sizeof c / sizeof *c; i++) {
        volatile double x = c[i];
        printf("%g", x);
        if (x > -2147483649.0 && x < 2147483648.0)
            TRY((int32_t)x);
        TRY((int64_t)x);
        if (x > -1)
            TRY((uint64_t)x);
        TRY(lrint(x));
        putchar('\n');
    }
    for (int64_t n = 1; n > 0 && n < INT64_MAX / 40; n = n * 37 + 5) {
        volatile int64_t x = n;
        TRY((double)x);
        TRY((float)x);
        putchar('\n');
    }
    feraiseexcept(FE_OVERFLOW | FE_INVALID);
    fexcept_t kept;
    fegetexceptflag(&kept, FE_ALL_EXCEPT);
    feclearexcept(FE_INVALID);
    printf("raised %s", flags());
    feclearexcept(FE_ALL_EXCEPT);
    fesetexceptflag(&kept, FE_INVALID);
    printf(" restored %s\n", flags());
    return 0;
}
