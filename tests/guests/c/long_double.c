// guest: oracle=expected libs=-lm opt=O2 link=static,dynamic
/* long double is binary128 in software on these CPUs: arithmetic, conversions, comparisons, printing and reading. */
#include "guest.h"
#include <float.h>
#include <math.h>

static void show(const char *what, long double x)
{
    unsigned char b[16];
    memcpy(b, &x, 16);
    printf("  %-10s", what);
    for (int i = 15; i >= 0; i--)
        printf("%02x", b[i]);
    printf(" %.36Lg\n", x);
}

int main(void)
{
    volatile long double values[] = {0.0L, 1.0L, -2.5L, 0.1L, 1e4000L, 3.6e-4951L, 1e-4960L, 123456789012345678901234567890.0L, LDBL_MAX, LDBL_MIN, LDBL_EPSILON, -1.0L / 3};
    enum { N = sizeof values / sizeof *values };
    printf("%zu bytes, %d bits\n", sizeof(long double), LDBL_MANT_DIG);
    for (int i = 0; i < N; i++) {
        long double a = values[i];
        show("value", a);
        show("root", sqrtl(fabsl(a)));
        printf("  double %a float %a int64 %" PRId64 " uint64 %" PRIu64 "\n", (double)a, (double)(float)a, fabsl(a) < 9e18L ? (int64_t)a : 0, a >= 0 && a < 18e18L ? (uint64_t)a : 0);
        show("floor", floorl(a));
        show("rint", rintl(a));
        for (int j = 0; j < N; j += 2) {
            long double b = values[j];
            show("+", a + b); show("-", a - b); show("*", a * b);
            if (b != 0)
                show("/", a / b);
            show("fma", fmal(a, b, 1.0L));
            printf("  %d%d%d%d\n", a < b, a <= b, a == b, a != b);
        }
    }
    show("strtold", strtold("3.14159265358979323846264338327950288419716939937510", NULL));
    show("sin", sinl(0.5L)); show("exp", expl(1.0L)); show("log", logl(10.0L)); show("pow", powl(2.0L, 0.5L)); show("atan2", atan2l(1.0L, -2.0L));
    long double parsed = 0;
    int n = sscanf("-0x1.23456789abcdef0123456789p-12", "%Lf", &parsed);
    printf("%d\n", n);
    show("scanned", parsed);
    printf("%Lf %Le %La %.3Lf %30.10Lf|\n", 2.0L / 3, 2.0L / 3, 2.0L / 3, 1e20L / 3, -1.0L / 7);
    __int128 wide = (__int128)0x123456789abcdef << 64 | 0xfedcba9876543210;
    show("int128", (long double)wide);
    volatile long double big = 1.5e30L;
    __int128 back = (__int128)big;
    printf("%016" PRIx64 "%016" PRIx64 "\n", (uint64_t)(back >> 64), (uint64_t)back);
    return 0;
}
