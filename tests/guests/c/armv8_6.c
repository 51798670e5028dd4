// guest: cpus=aarch64 cflags="-march=armv8.6-a+fp16+fp16fml+rng -mbranch-protection=standard -frounding-math" libs=-lm oracle=expected opt=O0,O2,O3 forced=yes
/* What compilers make for Armv8.6: halves, complex numbers, matrices of bytes, brain floats, signed returns; and who announces it. */
#include <arm_neon.h>
#include <complex.h>
#include <fenv.h>
#include <sys/auxv.h>
#include "guest.h"

typedef uint16_t u16;
static u16 bits(_Float16 x)
{
    u16 r;
    memcpy(&r, &x, 2);
    return r;
}
static _Float16 number(u16 r)
{
    _Float16 x;
    memcpy(&x, &r, 2);
    return x;
}

static void halves(void)
{
    static const u16 v[] = {0, 0x8000, 1, 0x3ff, 0x400, 0x3555, 0x3c00, 0x3c01, 0xbe00, 0x4248, 0x6400, 0x7bff, 0xfbff, 0x7c00, 0x7e00};
    enum { N = sizeof v / sizeof *v };
    static const int modes[] = {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
    for (int m = 0; m < 4; m++) {
        fesetround(modes[m]);
        feclearexcept(FE_ALL_EXCEPT);
        uint64_t hash = HASH_START;
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++) {
                volatile _Float16 x = number(v[i]), y = number(v[j]);
                u16 r[] = {bits(x + y), bits(x - y), bits(x * y), bits(x / y), bits(__builtin_fabsf16(x)), (u16)(x < y), (u16)(x == y)};
                hash = hash_bytes(hash, r, sizeof r);
                if (v[i] < 0x7c00) {
                    int64_t n = (int64_t)x;
                    _Float16 back = (_Float16)(n * 3 - j);
                    hash = hash_bytes(hash, &back, 2);
                }
                float16x8_t a = vdupq_n_f16(x), b = vdupq_n_f16(y), c = vfmaq_f16(b, a, vextq_f16(a, b, 3));
                c = vsqrtq_f16(vabsq_f16(vmulxq_f16(c, b)));
                hash = hash_bytes(hash, &c, sizeof c);
                float32x4_t wide = vfmlalq_low_f16(vdupq_n_f32(0.5f), a, b);
                hash = hash_bytes(hash, &wide, sizeof wide);
            }
        printf("halves %d %016" PRIx64 " %d%d%d%d\n", m, hash, !!fetestexcept(FE_INVALID), !!fetestexcept(FE_DIVBYZERO),
               !!fetestexcept(FE_OVERFLOW), !!fetestexcept(FE_INEXACT));
    }
    fesetround(FE_TONEAREST);
}

static void vectors(void)
{
    int8_t s[16];
    uint8_t u[16];
    for (int i = 0; i < 16; i++)
        s[i] = (int8_t)(i * 37 - 128), u[i] = (uint8_t)(i * 91 + 7);
    int8x16_t x = vld1q_s8(s);
    uint8x16_t y = vld1q_u8(u);
    int32_t r[4][4];
    vst1q_s32(r[0], vmmlaq_s32(vdupq_n_s32(1), x, vreinterpretq_s8_u8(y)));
    vst1q_u32((uint32_t *)r[1], vmmlaq_u32(vdupq_n_u32(1), y, y));
    vst1q_s32(r[2], vusmmlaq_s32(vdupq_n_s32(1), y, x));
    vst1q_s32(r[3], vusdotq_s32(vdupq_n_s32(-1), y, x));
    for (int i = 0; i < 4; i++)
        printf("bytes %d %d %d %d\n", r[i][0], r[i][1], r[i][2], r[i][3]);
    float f[8] = {1.5f, -2.25f, 3.141592f, 65504.f, 1e-3f, -1e20f, 7.f, 0.1f}, out[4];
    bfloat16x8_t b = vcvtq_high_bf16_f32(vcvtq_low_bf16_f32(vld1q_f32(f)), vld1q_f32(f + 4));
    vst1q_f32(out, vbfdotq_f32(vdupq_n_f32(0.25f), b, b));
    printf("brain %a %a %a %a\n", out[0], out[1], out[2], out[3]);
    vst1q_f32(out, vbfmmlaq_f32(vdupq_n_f32(0.25f), b, b));
    printf("brain %a %a %a %a\n", out[0], out[1], out[2], out[3]);
    float32x4_t c = vcmlaq_rot90_f32(vcmlaq_f32(vdupq_n_f32(0), vld1q_f32(f), vld1q_f32(f + 2)), vld1q_f32(f), vld1q_f32(f + 2));
    vst1q_f32(out, vcaddq_rot270_f32(c, c));
    printf("complex %a %a %a %a\n", out[0], out[1], out[2], out[3]);
}

static __attribute__((noinline)) int deep(int n, int (*f)(int)) { return n ? f(n) + deep(n - 1, f) : 0; }
static __attribute__((noinline)) int square(int n) { return n * n; }

int main(void)
{
    halves();
    vectors();
    printf("calls %d\n", deep(100, square));
    unsigned long a = getauxval(AT_HWCAP), b = getauxval(AT_HWCAP2);
    printf("pmull %lu fp16 %lu %lu fcma %lu dcpop %lu fhm %lu ilrcpc %lu flagm2 %lu frint %lu i8mm %lu bf16 %lu\n", a >> 4 & 1, a >> 9 & 1,
           a >> 10 & 1, a >> 14 & 1, a >> 16 & 1, a >> 23 & 1, a >> 26 & 1, b >> 7 & 1, b >> 8 & 1, b >> 13 & 1, b >> 14 & 1);
    uint64_t one = 0, two = 0, flags = ~UINT64_C(0);
    __asm__ volatile("mrs %0, rndr\n\tmrs %1, rndrrs\n\tmrs %2, nzcv" : "=r"(one), "=r"(two), "=r"(flags));
    printf("random %d %" PRIx64 "\n", one != two, flags);
    return 0;
}
