// guest: opt=O0,O2 forced=yes
/* Quotients and remainders of all widths by variables and by constants; what C leaves undefined is left out. */
#include "guest.h"

#define WIDTH(U, S, MIN)                                                             \
    static void width_##U(void)                                                      \
    {                                                                                \
        uint64_t hash = HASH_START, state = 5, wrong = 0;                            \
        for (int i = 0; i < (int)(EDGES * EDGES) + 2000; i++) {                      \
            U a = (U)(i < (int)(EDGES * EDGES) ? edge_values[i / EDGES] : random64(&state)); \
            U b = (U)(i < (int)(EDGES * EDGES) ? edge_values[i % EDGES] : random64(&state) >> (random64(&state) & 63)); \
            if (!b)                                                                  \
                continue;                                                            \
            U q = a / b, r = a % b;                                                  \
            wrong += (U)(q * b + r) != a || r >= b;                                  \
            HASH(hash, q); HASH(hash, r);                                            \
            if ((S)a == MIN && (S)b == -1)                                           \
                continue;                                                            \
            S sq = (S)a / (S)b, sr = (S)a % (S)b;                                    \
            wrong += (U)((U)sq * b + (U)sr) != a || (sr && (sr < 0) != ((S)a < 0));  \
            HASH(hash, sq); HASH(hash, sr);                                          \
        }                                                                            \
        printf("%-9s %016" PRIx64 " wrong %" PRIu64 "\n", #U, hash, wrong);          \
    }
WIDTH(uint8_t, int8_t, INT8_MIN)
WIDTH(uint16_t, int16_t, INT16_MIN)
WIDTH(uint32_t, int32_t, INT32_MIN)
WIDTH(uint64_t, int64_t, INT64_MIN)

#define BY(n)                                                                                    \
    {                                                                                            \
        uint64_t q = x / n, r = x % n; int64_t sq = (int64_t)x / n, sr = (int64_t)x % n;         \
        uint32_t q4 = (uint32_t)x / n, r4 = (uint32_t)x % n; int32_t sq4 = (int32_t)x / n, sr4 = (int32_t)x % n; \
        HASH(hash, q); HASH(hash, r); HASH(hash, sq); HASH(hash, sr); HASH(hash, q4); HASH(hash, r4); HASH(hash, sq4); HASH(hash, sr4); \
    }

int main(void)
{
    width_uint8_t();
    width_uint16_t();
    width_uint32_t();
    width_uint64_t();
    for (size_t i = 0; i < EDGES; i++) {
        uint64_t x = OPAQUE(edge_values[i]), hash = HASH_START;
        BY(2) BY(3) BY(5) BY(7) BY(10) BY(16) BY(60) BY(641) BY(1000) BY(4096) BY(65537) BY(1000000007)
        printf("%016" PRIx64 " by constants %016" PRIx64 "\n", x, hash);
    }
    return 0;
}
