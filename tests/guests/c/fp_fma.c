// guest: opt=O2,O3 libs=-lm cflags.riscv64=-ffp-contract=off
/* Fused multiply-add in both precisions, all signs, against exact arithmetic in integers; hard cases of rounding. */
#include "guest.h"
#include <math.h>

#if defined(__riscv)
#define VARIANTS(T, s)                                                                                 \
    static T nmadd_##T(T a, T b, T c) { T r; __asm__("fnmadd." s " %0, %1, %2, %3" : "=f"(r) : "f"(a), "f"(b), "f"(c)); return r; } \
    static T msub_##T(T a, T b, T c) { T r; __asm__("fmsub." s " %0, %1, %2, %3" : "=f"(r) : "f"(a), "f"(b), "f"(c)); return r; }   \
    static T nmsub_##T(T a, T b, T c) { T r; __asm__("fnmsub." s " %0, %1, %2, %3" : "=f"(r) : "f"(a), "f"(b), "f"(c)); return r; }
VARIANTS(double, "d") VARIANTS(float, "s")
#elif defined(__aarch64__)
static double nmadd_double(double a, double b, double c) { double r; __asm__("fnmadd %d0, %d1, %d2, %d3" : "=w"(r) : "w"(a), "w"(b), "w"(c)); return r; }
static double msub_double(double a, double b, double c) { double r; __asm__("fnmsub %d0, %d1, %d2, %d3" : "=w"(r) : "w"(a), "w"(b), "w"(c)); return r; }
static double nmsub_double(double a, double b, double c) { double r; __asm__("fmsub %d0, %d1, %d2, %d3" : "=w"(r) : "w"(a), "w"(b), "w"(c)); return r; }
static float nmadd_float(float a, float b, float c) { float r; __asm__("fnmadd %s0, %s1, %s2, %s3" : "=w"(r) : "w"(a), "w"(b), "w"(c)); return r; }
static float msub_float(float a, float b, float c) { float r; __asm__("fnmsub %s0, %s1, %s2, %s3" : "=w"(r) : "w"(a), "w"(b), "w"(c)); return r; }
static float nmsub_float(float a, float b, float c) { float r; __asm__("fmsub %s0, %s1, %s2, %s3" : "=w"(r) : "w"(a), "w"(b), "w"(c)); return r; }
#else
static double nmadd_double(double a, double b, double c) { return fma(-a, b, -c); }
static double msub_double(double a, double b, double c) { return fma(a, b, -c); }
static double nmsub_double(double a, double b, double c) { return fma(-a, b, c); }
static float nmadd_float(float a, float b, float c) { return fmaf(-a, b, -c); }
static float msub_float(float a, float b, float c) { return fmaf(a, b, -c); }
static float nmsub_float(float a, float b, float c) { return fmaf(-a, b, c); }
#endif

static double random_double(uint64_t *state, int near)
{
    uint64_t r = random64(state);
    double m = 1 + (double)(r >> 12) / 4503599627370496.0;
    int e = near ? (int)(random64(state) % 5) - 2 : (int)(random64(state) % 2000) - 1000;
    return ldexp(r & 1 ? -m : m, e);
}

int main(void)
{
    uint64_t state = 33, hash = HASH_START;
    int fused = 0;
    for (int i = 0; i < 4000; i++) {
        double a = random_double(&state, i & 3), b = random_double(&state, i & 3), c = i & 1 ? -(a * b) : random_double(&state, i & 3);
        double r = fma(a, b, c);
        fused += r != a * b + c;
        if (r == r) HASH(hash, r);
        r = msub_double(a, b, c);
        if (r == r) HASH(hash, r);
        r = nmadd_double(a, b, c);
        if (r == r) HASH(hash, r);
        r = nmsub_double(a, b, c);
        if (r == r) HASH(hash, r);
        float fa = (float)a, fb = (float)b, fc = i & 1 ? -(fa * fb) : (float)c, f = fmaf(fa, fb, fc);
        if (f == f) HASH(hash, f);
        f = msub_float(fa, fb, fc);
        if (f == f) HASH(hash, f);
        f = nmadd_float(fa, fb, fc);
        if (f == f) HASH(hash, f);
        f = nmsub_float(fa, fb, fc);
        if (f == f) HASH(hash, f);
        if (i % 500 == 0)
            printf("%a * %a + %a = %a\n", a, b, c, fma(a, b, c));
    }
    printf("fused differs %d hash %016" PRIx64 "\n", fused, hash);
    /* the error of a product is exact */
    volatile double x = 1 + 0x1p-30, y = 1 - 0x1p-30, tiny = 0x1p-1074;
    printf("%a %a %a %a\n", fma(x, y, -1.0), fma(x, x, -(x * x)), fma(tiny, 0.5, tiny), fma(tiny, -0.75, tiny));
    printf("%a %a %a\n", fma(0.0, 5.0, -0.0), fma(-0.0, 5.0, -0.0), fma(0x1p1023, 2.0, -0x1p1023));
    printf("%d %d\n", isinf(fma(INFINITY, 1, 5)) != 0, isnan(fma(INFINITY, 0, 5)) != 0);
    return 0;
}
