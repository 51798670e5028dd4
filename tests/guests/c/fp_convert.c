// guest: opt=O0,O2 forced=yes libs=-lm
/* Conversions between all integer and floating-point types, as long as the value fits; and float to double and back. */
#include "guest.h"
#include <math.h>

#define FROM_INT(T) { T v = (T)x; double d = (double)v; float f = (float)v; HASH(hash, d); HASH(hash, f); }
#define TO_INT(T, low, high) if (d > low && d < high) { T v = (T)d; HASH(hash, v); } if ((double)f > low && (double)f < high) { T v = (T)f; HASH(hash, v); }

int main(void)
{
    uint64_t state = 12;
    for (int i = 0; i < (int)EDGES + 60; i++) {
        uint64_t x = OPAQUE(i < (int)EDGES ? edge_values[i] : random64(&state) >> (random64(&state) & 63)), hash = HASH_START;
        FROM_INT(int8_t) FROM_INT(uint8_t) FROM_INT(int16_t) FROM_INT(uint16_t) FROM_INT(int32_t) FROM_INT(uint32_t) FROM_INT(int64_t) FROM_INT(uint64_t)
        printf("%016" PRIx64 " %016" PRIx64 " %a %a\n", x, hash, (double)(int64_t)x, (double)(float)x);
    }
    for (int i = 0; i < 400; i++) {
        uint64_t hash = HASH_START, r = random64(&state);
        double d = ldexp((double)(int64_t)r, (int)(random64(&state) % 80) - 78);
        float f = (float)d;
        TO_INT(int8_t, -129.0, 128.0) TO_INT(uint8_t, -1.0, 256.0) TO_INT(int16_t, -32769.0, 32768.0) TO_INT(uint16_t, -1.0, 65536.0)
        TO_INT(int32_t, -2147483649.0, 2147483648.0) TO_INT(uint32_t, -1.0, 4294967296.0)
        TO_INT(int64_t, -9223372036854777856.0, 9223372036854775808.0) TO_INT(uint64_t, -1.0, 18446744073709551616.0)
        double back = (double)f;
        HASH(hash, f); HASH(hash, back);
        if (i % 8 == 0)
            printf("%a %016" PRIx64 "\n", d, hash);
        long l = fabs(d) < 1e18 ? lround(d) : 0, l2 = fabs(d) < 1e18 ? lrint(d) : 0;
        CHECK(l - l2 >= -1 && l - l2 <= 1);
    }
    /* doubles on the edge of what float can say */
    static const double edge[] = {0x1.fffffep127, 0x1.fffffefp127, 0x1.fffffffp127, 0x1p-149, 0x1p-150, 0x1.8p-150, 0x1.000001p0, 0x1.000003p0, 0x1p-126, 0x1.fffffep-127, 0x1.fffffffp-127};
    for (size_t i = 0; i < sizeof edge / sizeof *edge; i++) {
        volatile double d = edge[i];
        printf("%a -> %a, %a\n", d, (double)(float)d, (double)(float)-d);
    }
    return guest_failures != 0;
}
