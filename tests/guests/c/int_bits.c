// guest: opt=O0,O2
/* Counting, reversing, isolating and spreading bits. */
#include "guest.h"

static uint64_t reverse(uint64_t x)
{
    x = (x >> 1 & 0x5555555555555555) | (x & 0x5555555555555555) << 1;
    x = (x >> 2 & 0x3333333333333333) | (x & 0x3333333333333333) << 2;
    x = (x >> 4 & 0x0f0f0f0f0f0f0f0f) | (x & 0x0f0f0f0f0f0f0f0f) << 4;
    return __builtin_bswap64(x);
}

static uint64_t spread(uint64_t x, uint64_t mask)
{
    uint64_t result = 0;
    for (uint64_t bit = 1; mask; bit <<= 1, mask &= mask - 1)
        if (x & bit)
            result |= mask & -mask;
    return result;
}

static uint64_t carryless(uint64_t a, uint64_t b)
{
    uint64_t r = 0;
    for (int i = 0; i < 64; i++)
        r ^= b >> i & 1 ? a << i : 0;
    return r;
}

int main(void)
{
    uint64_t state = 3;
    for (int i = 0; i < (int)EDGES + 40; i++) {
        uint64_t x = OPAQUE(i < (int)EDGES ? edge_values[i] : random64(&state));
        uint32_t w = (uint32_t)x;
        printf("%016" PRIx64 ": clz %d %d ctz %d %d popcount %d %d parity %d ffs %d %d clrsb %d %d\n", x, x ? __builtin_clzll(x) : -1,
               w ? __builtin_clz(w) : -1, x ? __builtin_ctzll(x) : -1, w ? __builtin_ctz(w) : -1, __builtin_popcountll(x),
               __builtin_popcount(w), __builtin_parityll(x), __builtin_ffsll((int64_t)x), __builtin_ffs((int)w),
               __builtin_clrsbll((int64_t)x), __builtin_clrsb((int)w));
        printf("  swap %016" PRIx64 " %08" PRIx32 " %04x reverse %016" PRIx64 " low %016" PRIx64 " spread %016" PRIx64 " clmul %016" PRIx64 "\n",
               __builtin_bswap64(x), __builtin_bswap32(w), __builtin_bswap16((uint16_t)x), reverse(x), x & -x, spread(x, 0x0f3355aa00ff10f7), carryless(x, 0x87));
        unsigned n = x >> 58;
        uint64_t one = UINT64_C(1) << n;
        printf("  set %016" PRIx64 " clear %016" PRIx64 " flip %016" PRIx64 " test %d", x | one, x & ~one, x ^ one, (int)(x >> n & 1));
        int64_t s = (int64_t)x, t = (int64_t)reverse(x);
        printf(" min %" PRId64 " max %" PRId64 " umin %" PRIu64 " umax %" PRIu64 "\n", s < t ? s : t, s > t ? s : t,
               (uint64_t)s < (uint64_t)t ? (uint64_t)s : (uint64_t)t, (uint64_t)s > (uint64_t)t ? (uint64_t)s : (uint64_t)t);
        printf("  index %" PRIx64 " %" PRIx64 " %" PRIx64 " word %" PRIx64 " sext %" PRId64 " %" PRId64 " zext %" PRIx64 "\n", (uint64_t)s + ((uint64_t)t << 1), (uint64_t)s + ((uint64_t)t << 2),
               (uint64_t)s + ((uint64_t)t << 3), ((uint64_t)w << 2) + (uint64_t)t, (int64_t)(int8_t)x, (int64_t)(int16_t)x, x & 0xffff);
    }
    return 0;
}
