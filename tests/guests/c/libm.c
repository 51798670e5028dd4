// guest: link=static,dynamic opt=O2 libs=-lm
/* The mathematical functions: exact where the standard makes them so, to eleven digits elsewhere. */
#define _GNU_SOURCE
#include "guest.h"
#include <math.h>

typedef double (*One)(double);
typedef float (*OneF)(float);

static void show(double x)
{
    if (x != x)
        printf(" nan");
    else if (x == 0)
        printf(" 0"); /* the sign of zero is checked elsewhere */
    else
        printf(" %.11g", x);
}

int main(void)
{
    static const struct { const char *name; One f; OneF g; double low, high; } functions[] = {
#define F(name, low, high) {#name, name, name##f, low, high}
        F(sin, -20, 20), F(cos, -20, 20), F(tan, -1.4, 1.4), F(asin, -1, 1), F(acos, -1, 1), F(atan, -30, 30), F(exp, -50, 50), F(exp2, -30, 30), F(expm1, -1, 1), F(exp10, -9, 9),
        F(log, 0.001, 900), F(log2, 0.001, 900), F(log10, 0.001, 900), F(log1p, -0.9, 9), F(sinh, -5, 5), F(cosh, -5, 5), F(tanh, -3, 3), F(asinh, -50, 50), F(acosh, 1, 50),
        F(atanh, -0.99, 0.99), F(cbrt, -1000, 1000), F(sqrt, 0, 1000), F(erf, -2, 2), F(erfc, -2, 2), F(tgamma, 0.1, 20), F(lgamma, 0.1, 50), F(j0, 0, 2), F(y1, 0.5, 2), F(logb, 0.1, 1e9),
    };
    for (size_t k = 0; k < sizeof functions / sizeof *functions; k++) {
        printf("%s:", functions[k].name);
        for (int i = 0; i <= 12; i++) {
            double x = functions[k].low + (functions[k].high - functions[k].low) * i / 12;
            show(functions[k].f(x));
            float f = functions[k].g((float)x);
            if (isfinite(f))
                printf("/%.4g", fabs((double)f) < 1e-5 ? 0.0 : (double)f);
        }
        putchar('\n');
    }
    uint64_t state = 6, hash = HASH_START;
    for (int i = 0; i < 300; i++) {
        int scale = (int)(random64(&state) % 100) - 100;
        double x = ldexp((double)(int64_t)random64(&state), scale), y = (double)(int)(random64(&state) % 200) / 7 - 10.03125;
        int e, q;
        double r = frexp(x, &e); HASH(hash, r); HASH(hash, e);
        double whole; r = modf(x, &whole); HASH(hash, r); HASH(hash, whole);
        r = fmod(x, y); HASH(hash, r);
        r = remainder(x, y); HASH(hash, r);
        r = remquo(x, y, &q); q &= 7; HASH(hash, r); HASH(hash, q);
        r = nextafter(x, y); HASH(hash, r);
        r = scalbn(x, e); HASH(hash, r);
        r = fdim(x, y); HASH(hash, r);
        r = round(y); HASH(hash, r);
        r = roundeven(y); HASH(hash, r);
        e = ilogb(x); HASH(hash, e);
        if (i % 30 == 0) {
            printf("%g %g:", x, y);
            show(pow(fabs(x), y / 4)); show(atan2(x, y)); show(hypot(x, y)); show(pow(y, 3)); show(sin(x * 1e6));
            putchar('\n');
        }
    }
    printf("exact ones %016" PRIx64 "\n", hash);
    printf("%d %d %d %d\n", isnan(pow(-8, 1.0 / 3)), isinf(exp(1000)), pow(0, 0) == 1, isnan(acos(2)));
    double s, c;
    sincos(0.7, &s, &c);
    printf("%.11g %.11g %.11g\n", s, c, s * s + c * c);
    return 0;
}
