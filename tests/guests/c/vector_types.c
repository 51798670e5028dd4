// guest: opt=O0,O2
/* gcc's vector types of 8, 16 and 32 bytes: arithmetic, comparisons, shuffles, conversions, as arguments and results. */
#include "guest.h"

typedef int32_t v4si __attribute__((vector_size(16)));
typedef uint32_t v4su __attribute__((vector_size(16)));
typedef uint8_t v16qi __attribute__((vector_size(16)));
typedef int16_t v4hi __attribute__((vector_size(8)));
typedef float v4sf __attribute__((vector_size(16)));
typedef double v2df __attribute__((vector_size(16)));
typedef double v4df __attribute__((vector_size(32)));
typedef int64_t v2di __attribute__((vector_size(16)));

static void bytes(const char *what, const void *p, size_t n)
{
    printf("%-8s", what);
    for (size_t i = 0; i < n; i++)
        printf("%02x", ((const uint8_t *)p)[i]);
    putchar('\n');
}
#define SHOW(what, ...) do { __typeof__(__VA_ARGS__) t_ = (__VA_ARGS__); bytes(what, &t_, sizeof t_); } while (0)

static __attribute__((noinline)) v4sf blend(v4sf a, v4si mask, v4sf b)
{
    return (v4sf)(((v4si)a & mask) | ((v4si)b & ~mask));
}

int main(void)
{
    v4si a = {1, -2, 2147483647, -2147483647 - 1}, b = {3, 5, 1, -1};
    v4sf f = {1.5f, -2.25f, 1e10f, 0.1f}, g = {3, 0.5f, -4, 7};
    v16qi q = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 250, 251, 252, 253, 254, 255}, r = {10, 255, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160};
    v4hi h = {100, -200, 300, -32768}, k = {7, 8, 9, 10};
    v2df d = {1.25, -3.5}, e = {2, 0.1};
    v4df w = {1, 2, 3, 4};
    v2di l = {INT64_MAX, -5}, m = {3, 7};
    b = OPAQUE(1) ? b : a;
    SHOW("add", (v4su)a + (v4su)b);
    SHOW("mul", h * k); SHOW("div", a / (b + (v4si){0, 0, 1, 3})); SHOW("rem", h % k); SHOW("shl", b << (v4si){1, 2, 3, 4}); SHOW("sar", a >> 3); SHOW("shr", q >> 2);
    SHOW("and", q & r); SHOW("sub", q - r); SHOW("cmp", q > r); SHOW("eq", a == b); SHOW("lt", f < g); SHOW("not", ~l); SHOW("neg", -h);
    SHOW("fadd", f + g); SHOW("fmul", f * g); SHOW("fdiv", f / g); SHOW("dsub", d - e); SHOW("ddiv", d / e); SHOW("wide", w * w + 0.5); SHOW("l&", l & m); SHOW("l>", l > m);
    SHOW("blend", blend(f, f < g, g));
    SHOW("shuffle", __builtin_shuffle(q, (v16qi){15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0}));
    SHOW("two", __builtin_shuffle(a, b, (v4si){0, 4, 3, 7}));
    SHOW("select", (a & (a > b)) | (b & ~(a > b)));
    SHOW("toint", __builtin_convertvector(g, v4si)); SHOW("todouble", __builtin_convertvector((float __attribute__((vector_size(8)))){1.5f, 2.5f}, v2df));
    SHOW("fromint", __builtin_convertvector(b, v4sf)); SHOW("narrow", __builtin_convertvector(a, v4hi));
    v4sf sum = {0, 0, 0, 0};
    for (int i = 0; i < 1000; i++)
        sum = sum * 0.5f + f + (float)i;
    SHOW("loop", sum);
    a[OPAQUE(2)] = 77;
    printf("%d %d %g\n", a[2], a[OPAQUE(3)], (double)f[1]);
    return 0;
}
