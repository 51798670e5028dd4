// guest: opt=O0,O2
/* Arithmetic on __int128: sums, products, quotients, shifts, comparisons, conversions to and from floating point. */
#include "guest.h"

typedef unsigned __int128 u128;
typedef __int128 s128;

static void show(const char *what, u128 x)
{
    printf(" %s %016" PRIx64 "%016" PRIx64, what, (uint64_t)(x >> 64), (uint64_t)x);
}

static void decimal(s128 x)
{
    char text[48], *p = text + 47;
    u128 u = x < 0 ? -(u128)x : (u128)x;
    *p = 0;
    do {
        *--p = (char)('0' + (int)(u % 10));
        u /= 10;
    } while (u);
    printf(" %s%s", x < 0 ? "-" : "", p);
}

int main(void)
{
    uint64_t state = 128;
    for (int i = 0; i < 60; i++) {
        uint64_t high_a = random64(&state), low_a = random64(&state), high_b = random64(&state), low_b = random64(&state);
        unsigned wide_a = (unsigned)(random64(&state) & 127), wide_b = (unsigned)(random64(&state) & 127);
        u128 a = ((u128)high_a << 64 | low_a) >> wide_a;
        u128 b = ((u128)high_b << 64 | low_b) >> wide_b;
        unsigned n = (unsigned)(random64(&state) & 127);
        show("a", a); show("b", b); putchar('\n');
        show("+", a + b); show("-", a - b); show("*", a * b); putchar('\n');
        if (b) {
            show("/", a / b); show("%", a % b); putchar('\n');
            s128 sb = (s128)(b >> 1) + 1;
            show("s/", (u128)((s128)a / sb)); show("s%", (u128)((s128)a % sb)); putchar('\n');
            show("-s/", (u128)((s128)a / -sb)); show("-s%", (u128)((s128)a % -sb)); putchar('\n');
        }
        show("<<", a << n); show(">>", a >> n); show("s>>", (u128)((s128)a >> n)); putchar('\n');
        printf(" %d%d%d%d%d", a < b, (s128)a < (s128)b, a == b, a <= b, (s128)a > (s128)b);
        decimal((s128)a);
        printf(" %.17g %.17g %.9g\n", (double)a, (double)(s128)a, (double)(float)b);
        double d = (double)(a >> 2);
        show("back", (u128)d); show("signed", (u128)(s128)-d); putchar('\n');
        u128 u;
        s128 s;
        int o = __builtin_add_overflow(a, b, &u), p = __builtin_mul_overflow(a, b, &u), q = __builtin_sub_overflow((s128)a, (s128)b, &s);
        printf(" %d%d%d", o, p, q);
        show("product", u); show("difference", (u128)s); putchar('\n');
    }
    return 0;
}
