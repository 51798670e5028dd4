// guest: opt=O3,O2 cflags="-ftree-vectorize -fno-math-errno" libs=-lm forced=yes
/* Loops that compilers turn into vector code: arithmetic of all widths, reductions, strides, selections, conversions, float. */
#include "guest.h"
#include <math.h>

enum { N = 1003 };
static int8_t a8[N], b8[N], c8[N]; static uint8_t ua8[N], ub8[N], uc8[N]; static int16_t a16[N], b16[N], c16[N]; static uint16_t u16[N];
static int32_t a32[N], b32[N], c32[N]; static uint32_t u32[N]; static int64_t a64[N], b64[N], c64[N]; static float fa[N], fb[N], fc[N]; static double da[N], db[N], dc[N];

#define SHOW(array) printf("%-5s %016" PRIx64 "\n", #array, hash_bytes(HASH_START, array, sizeof array))
#define LOOP for (int i = 0; i < N; i++)

static void __attribute__((noinline)) integers(void)
{
    LOOP c8[i] = (int8_t)(a8[i] + b8[i]); SHOW(c8);
    LOOP c8[i] = (int8_t)(a8[i] * b8[i]); SHOW(c8);
    LOOP uc8[i] = (uint8_t)((ua8[i] + ub8[i] + 1) >> 1); SHOW(uc8);
    LOOP { int t = ua8[i] + ub8[i]; uc8[i] = (uint8_t)(t > 255 ? 255 : t); } SHOW(uc8);
    LOOP { int t = a8[i] - b8[i]; c8[i] = (int8_t)(t > 127 ? 127 : t < -128 ? -128 : t); } SHOW(c8);
    LOOP uc8[i] = ua8[i] > ub8[i] ? (uint8_t)(ua8[i] - ub8[i]) : (uint8_t)(ub8[i] - ua8[i]); SHOW(uc8);
    LOOP c16[i] = (int16_t)(a16[i] * b16[i]); SHOW(c16);
    LOOP c16[i] = (int16_t)((a16[i] * b16[i]) >> 15); SHOW(c16);
    LOOP c16[i] = a16[i] < b16[i] ? a16[i] : b16[i]; SHOW(c16);
    LOOP u16[i] = (uint16_t)(u16[i] >> 3 ^ u16[i] << 5); SHOW(u16);
    LOOP c32[i] = (int32_t)((uint32_t)a32[i] * (uint32_t)b32[i] + (uint32_t)c32[i]); SHOW(c32);
    LOOP c32[i] = a32[i] > b32[i] ? a32[i] : b32[i] ^ 5; SHOW(c32);
    LOOP c32[i] = a16[i] * b16[i]; SHOW(c32);
    LOOP c32[i] = (int32_t)((uint32_t)a32[i] << (i & 31)) >> (b32[i] & 31); SHOW(c32);
    LOOP u32[i] = (uint32_t)__builtin_popcount(u32[i]) + (u32[i] << 7 | u32[i] >> 25); SHOW(u32);
    LOOP c64[i] = a64[i] & b64[i] ? (int64_t)((uint64_t)a64[i] + (uint64_t)b64[i]) : ~a64[i]; SHOW(c64);
    LOOP c64[i] = (int64_t)a32[i] * b32[i]; SHOW(c64);
    LOOP c64[i] = a64[i] > b64[i]; SHOW(c64);
    LOOP c8[i] = (int8_t)a32[i]; SHOW(c8);
    LOOP c64[i] = a8[i]; SHOW(c64);
    for (int i = 0; i < N / 2; i++) c32[i] = (int32_t)((uint32_t)a32[2 * i] - (uint32_t)a32[2 * i + 1]); SHOW(c32);
    for (int i = 0; i < N / 3; i++) { uc8[3 * i] = ua8[3 * i + 2]; uc8[3 * i + 1] = ua8[3 * i]; uc8[3 * i + 2] = ua8[3 * i + 1]; } SHOW(uc8);
    for (int i = 0; i < N; i++) c16[N - 1 - i] = a16[i]; SHOW(c16);
    uint32_t sum = 0, mask = ~0u, either = 0; int32_t low = INT32_MAX, high = INT32_MIN; int64_t dot = 0; int odd = 0; uint64_t sad = 0;
    LOOP { sum += (uint32_t)a32[i]; mask &= (uint32_t)a32[i] | 0xff; either |= (uint32_t)b32[i]; low = a32[i] < low ? a32[i] : low; high = b32[i] > high ? b32[i] : high; }
    LOOP { dot += (int64_t)a16[i] * b16[i]; odd += a8[i] & 1; sad += (uint64_t)abs(ua8[i] - ub8[i]); }
    printf("reductions %u %08x %08x %d %d %" PRId64 " %d %" PRIu64 "\n", sum, mask, either, low, high, dot, odd, sad);
}

static void __attribute__((noinline)) reals(void)
{
    LOOP fc[i] = fa[i] * fb[i] + 1.0f; SHOW(fc);
    LOOP fc[i] = fa[i] / fb[i] - fa[i]; SHOW(fc);
    LOOP fc[i] = sqrtf(fabsf(fa[i])); SHOW(fc);
    LOOP fc[i] = fa[i] < fb[i] ? fa[i] : fb[i] * 2; SHOW(fc);
    LOOP fc[i] = (float)a32[i]; SHOW(fc);
    LOOP c32[i] = (int32_t)(fa[i] * 100); SHOW(c32);
    LOOP u32[i] = (uint32_t)fabsf(fb[i]); SHOW(u32);
    LOOP dc[i] = da[i] * db[i] - da[i]; SHOW(dc);
    LOOP dc[i] = sqrt(fabs(da[i])) / (1 + db[i] * db[i]); SHOW(dc);
    LOOP dc[i] = fa[i]; SHOW(dc);
    LOOP fc[i] = (float)da[i]; SHOW(fc);
    LOOP dc[i] = (double)a64[i]; SHOW(dc);
    LOOP c64[i] = (int64_t)(da[i] * 1000); SHOW(c64);
    LOOP dc[i] = floor(da[i]) + ceil(db[i]) + trunc(da[i] * 3) + rint(db[i] * 5); SHOW(dc);
    LOOP dc[i] = da[i] > db[i] ? -da[i] : copysign(db[i], da[i]); SHOW(dc);
    LOOP fc[i] = fmaf(fa[i], fb[i], fa[i]); SHOW(fc);
    float fs = 0; double ds = 0, dp = 0;
    LOOP fs += fa[i]; /* in order: nothing allows another */
    LOOP ds += da[i] * db[i];
    LOOP dp += fabs(da[i] - db[i]);
    printf("sums %a %a %a\n", (double)fs, ds, dp);
}

/* Sums that may be reordered: of values so chosen that each order gives the same. */
static __attribute__((noinline, optimize("associative-math", "no-signed-zeros", "no-trapping-math"))) float any_order(const float *v, int n)
{
    float sum = 0, most = v[0];
    for (int i = 0; i < n; i++)
        sum += v[i];
    for (int i = 0; i < n; i++)
        most = v[i] > most ? v[i] : most;
    return sum + most;
}

int main(void)
{
    uint64_t state = 99;
    LOOP {
        uint64_t r = random64(&state), s = random64(&state);
        a8[i] = (int8_t)r; b8[i] = (int8_t)(r >> 8); ua8[i] = (uint8_t)(r >> 16); ub8[i] = (uint8_t)(r >> 24); a16[i] = (int16_t)(r >> 32); b16[i] = (int16_t)(r >> 48);
        u16[i] = (uint16_t)s; a32[i] = (int32_t)s; b32[i] = (int32_t)(s >> 32); u32[i] = (uint32_t)(s >> 16); a64[i] = (int64_t)r; b64[i] = (int64_t)s;
        fa[i] = (float)(int16_t)r / 37; fb[i] = (float)((int16_t)(s >> 20) | 1) / 53; da[i] = (double)(int32_t)r / 1234567; db[i] = (double)((int32_t)s | 1) / 7654321;
    }
    integers();
    reals();
    static float exact[N];
    LOOP exact[i] = (float)(a8[i] * 4);
    printf("any order %a %a\n", (double)any_order(exact, N), (double)any_order(exact, 77));
    return 0;
}
