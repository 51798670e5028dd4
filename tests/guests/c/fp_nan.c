// guest: oracle=expected libs=-lm opt=O2 forced=yes
/* NaNs bit by bit: payloads that spread or not, quieting, default NaNs, minimum and maximum, signs; differs between CPUs. */
#include "guest.h"
#include <fenv.h>
#include <math.h>

static double d64(uint64_t b) { double d; memcpy(&d, &b, 8); return d; }
static uint64_t b64(double d) { uint64_t b; memcpy(&b, &d, 8); return b; }
static float f32(uint32_t b) { float f; memcpy(&f, &b, 4); return f; }
static uint32_t b32(float f) { uint32_t b; memcpy(&b, &f, 4); return b; }

#if defined(__riscv)
#define MIN64(r, a, b) __asm__ volatile("fmin.d %0, %1, %2" : "=f"(r) : "f"(a), "f"(b))
#define MAX32(r, a, b) __asm__ volatile("fmax.s %0, %1, %2" : "=f"(r) : "f"(a), "f"(b))
#define CLASS(r, a) __asm__ volatile("fclass.d %0, %1" : "=r"(r) : "f"(a))
#elif defined(__aarch64__)
#define MIN64(r, a, b) __asm__ volatile("fmin %d0, %d1, %d2" : "=w"(r) : "w"(a), "w"(b))
#define MAX32(r, a, b) __asm__ volatile("fmaxnm %s0, %s1, %s2" : "=w"(r) : "w"(a), "w"(b))
#define CLASS(r, a) __asm__ volatile("fcmp %d1, #0.0\n\tmrs %0, nzcv" : "=r"(r) : "w"(a) : "cc")
#else
#error "the expectations are those of the CPUs above"
#endif

int main(void)
{
    static const uint64_t v64[] = {0x7ff8000000000000, 0xfff8000000000123, 0x7ff0000000000001, 0xfff4000000000abc, 0x3ff0000000000000, 0x8000000000000000, 0x7ff0000000000000, 0xfff0000000000000, 1};
    static const uint32_t v32[] = {0x7fc00000, 0xffc00123, 0x7f800001, 0xffa00abc, 0x3f800000, 0x80000000, 0x7f800000, 0xff800000, 1};
    for (size_t i = 0; i < 9; i++)
        for (size_t j = 0; j < 9; j++) {
            volatile double a = d64(v64[i]), b = d64(v64[j]);
            double x = a, y = b, low;
            feclearexcept(FE_ALL_EXCEPT);
            MIN64(low, x, y);
            printf("%016" PRIx64 " %016" PRIx64 ": + %016" PRIx64 " - %016" PRIx64 " * %016" PRIx64 " / %016" PRIx64 " fma %016" PRIx64 " min %016" PRIx64 " fmax %016" PRIx64 " invalid %d\n",
                   v64[i], v64[j], b64(a + b), b64(a - b), b64(a * b), b64(a / b), b64(fma(a, b, a)), b64(low), b64(fmax(a, b)), fetestexcept(FE_INVALID) != 0);
            volatile float f = f32(v32[i]), g = f32(v32[j]);
            float s = f, t = g, high;
            feclearexcept(FE_ALL_EXCEPT);
            MAX32(high, s, t);
            printf("%08x %08x: + %08x - %08x * %08x / %08x fma %08x max %08x fmin %08x invalid %d\n", v32[i], v32[j], b32(f + g), b32(f - g),
                   b32(f * g), b32(f / g), b32(fmaf(f, g, f)), b32(high), b32(fminf(f, g)), fetestexcept(FE_INVALID) != 0);
        }
    for (size_t i = 0; i < 9; i++) {
        volatile double a = d64(v64[i]);
        volatile float f = f32(v32[i]);
        uint64_t kind;
        double x = a;
        CLASS(kind, x);
        printf("%016" PRIx64 ": sqrt %016" PRIx64 " neg %016" PRIx64 " abs %016" PRIx64 " float %08x rint %016" PRIx64 " class %" PRIx64 "\n", v64[i], b64(sqrt(a)), b64(-a), b64(fabs(a)),
               b32((float)a), b64(rint(a)), kind);
        printf("%08x: sqrt %08x neg %08x double %016" PRIx64 " copysign %08x\n", v32[i], b32(sqrtf(f)), b32(-f), b64((double)f), b32(copysignf(f, -1)));
    }
#if defined(__riscv)
    /* A single in a register whose upper half is not all ones is the default NaN for computing, and itself for moving. */
    uint64_t raw = 0x000000003f800000, got;
    double box = d64(raw);
    float one = 1, sum;
    __asm__ volatile("fadd.s %0, %1, %2" : "=f"(sum) : "f"(box), "f"(one));
    __asm__ volatile("fmv.x.w %0, %1" : "=r"(got) : "f"(box));
    printf("unboxed: sum %08x moved %016" PRIx64, b32(sum), got);
    __asm__ volatile("fsgnj.s %0, %1, %1" : "=f"(sum) : "f"(box));
    __asm__ volatile("fmv.x.d %0, %1" : "=r"(got) : "f"(one));
    printf(" sign-injected %08x a boxed one %016" PRIx64 "\n", b32(sum), got);
#else
    /* Default-NaN mode and flush-to-zero are bits of FPCR. */
    uint64_t fpcr, mode = UINT64_C(1) << 25;
    __asm__ volatile("mrs %0, fpcr" : "=r"(fpcr));
    volatile double a = d64(0x7ff8000000000456), b = 1, tiny = 1e-310;
    __asm__ volatile("msr fpcr, %0" : : "r"(mode));
    volatile double r = a + b;
    __asm__ volatile("msr fpcr, %0" : : "r"(UINT64_C(1) << 24));
    volatile double z = tiny * b;
    __asm__ volatile("msr fpcr, %0" : : "r"(fpcr));
    printf("default NaN %016" PRIx64 " flushed %016" PRIx64 " fpcr %" PRIx64 "\n", b64(r), b64(z), fpcr);
#endif
    return 0;
}
