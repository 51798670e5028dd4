// guest: opt=O0,O2 forced=yes
/* Shifts and rotations of every width by every amount, variable and constant. */
#include "guest.h"

#define WIDTH(U, S, BITS)                                                               \
    static void width_##U(void)                                                         \
    {                                                                                   \
        for (size_t i = 0; i < EDGES; i++) {                                            \
            uint64_t hash = HASH_START;                                                 \
            U x = OPAQUE((U)edge_values[i]);                                            \
            for (unsigned n = 0; n < BITS; n++) {                                       \
                unsigned by = OPAQUE(n);                                                \
                U left = (U)((U)x << by), right = (U)(x >> by), around = (U)(by ? (U)(x << by) | (x >> (BITS - by)) : x); \
                S arithmetic = (S)((S)x >> by);                                         \
                HASH(hash, left); HASH(hash, right); HASH(hash, around); HASH(hash, arithmetic); \
            }                                                                           \
            printf("%-9s %016" PRIx64 " %016" PRIx64 "\n", #U, (uint64_t)x, hash);      \
        }                                                                               \
    }
WIDTH(uint8_t, int8_t, 8)
WIDTH(uint16_t, int16_t, 16)
WIDTH(uint32_t, int32_t, 32)
WIDTH(uint64_t, int64_t, 64)

#define ONE(n) t = x << n; HASH(h, t); t = x >> n; HASH(h, t); s = (int64_t)x >> n; HASH(h, s); t = x << n | x >> (64 - n); HASH(h, t); \
    w = (uint32_t)x << (n & 31); HASH(h, w); w = (uint32_t)x >> (n & 31); HASH(h, w); v = (int32_t)x >> (n & 31); HASH(h, v);
#define EIGHT(n) ONE(n) ONE((n + 1)) ONE((n + 2)) ONE((n + 3)) ONE((n + 4)) ONE((n + 5)) ONE((n + 6)) ONE((n + 7))

int main(void)
{
    width_uint8_t();
    width_uint16_t();
    width_uint32_t();
    width_uint64_t();
    for (size_t i = 0; i < EDGES; i++) {
        uint64_t x = OPAQUE(edge_values[i]), h = HASH_START, t;
        int64_t s;
        uint32_t w;
        int32_t v;
        EIGHT(1) EIGHT(9) EIGHT(17) EIGHT(25) EIGHT(33) EIGHT(41) EIGHT(49) ONE(57) ONE(58) ONE(59) ONE(60) ONE(61) ONE(62) ONE(63)
        printf("constants %016" PRIx64 " %016" PRIx64 "\n", x, h);
    }
    return 0;
}
