// guest: opt=O0,O2,O3 forced=yes
/* Addition, subtraction, multiplication, negation of all widths, wrapping, and the overflow built-ins. */
#include "guest.h"

#define WIDTH(U, S)                                                                        \
    static void width_##U(void)                                                            \
    {                                                                                      \
        uint64_t hash = HASH_START, overflows = 0;                                         \
        for (size_t i = 0; i < EDGES; i++)                                                 \
            for (size_t j = 0; j < EDGES; j++) {                                           \
                U a = OPAQUE((U)edge_values[i]), b = OPAQUE((U)edge_values[j]);            \
                U sum = a + b, difference = a - b, product = (U)((uint64_t)a * b), minus = -a; \
                U both = a & b, either = a | b, differ = a ^ b, without = a & ~b, nor = ~(a | b); \
                HASH(hash, sum); HASH(hash, difference); HASH(hash, product); HASH(hash, minus); \
                HASH(hash, both); HASH(hash, either); HASH(hash, differ); HASH(hash, without); HASH(hash, nor); \
                S s;                                                                       \
                U u;                                                                       \
                overflows = overflows * 3 + __builtin_add_overflow((S)a, (S)b, &s); HASH(hash, s); \
                overflows = overflows * 3 + __builtin_sub_overflow((S)a, (S)b, &s); HASH(hash, s); \
                overflows = overflows * 3 + __builtin_mul_overflow((S)a, (S)b, &s); HASH(hash, s); \
                overflows = overflows * 3 + __builtin_add_overflow(a, b, &u); HASH(hash, u); \
                overflows = overflows * 3 + __builtin_sub_overflow(a, b, &u); HASH(hash, u); \
                overflows = overflows * 3 + __builtin_mul_overflow(a, b, &u); HASH(hash, u); \
            }                                                                              \
        printf("%-9s %016" PRIx64 " overflows %016" PRIx64 "\n", #U, hash, overflows);     \
    }
WIDTH(uint8_t, int8_t)
WIDTH(uint16_t, int16_t)
WIDTH(uint32_t, int32_t)
WIDTH(uint64_t, int64_t)

/* Immediates of many sizes, which CPUs encode in different ways. */
static uint64_t immediates(uint64_t x)
{
    uint64_t h = HASH_START, t;
#define TRY(e) t = (e); HASH(h, t);
    TRY(x + 1) TRY(x + 2047) TRY(x + 2048) TRY(x - 2048) TRY(x - 2049) TRY(x + 4095) TRY(x + 4096) TRY(x + 0xfff000) TRY(x + 0x1001000)
    TRY(x + 0x7ffff800) TRY(x + 0x80000000) TRY(x + 0x123456789abcdef0) TRY(x & 0xff) TRY(x & 0xffff) TRY(x & 0xffffffff)
    TRY(x & 0xf0f0f0f0f0f0f0f0) TRY(x & 0x00ffff0000ffff00) TRY(x & 0x7ffffffffffffffe) TRY(x | 0x8000000000000001) TRY(x ^ 0x5555555555555555)
    TRY(x ^ -2) TRY(x * 3) TRY(x * 5) TRY(x * 9) TRY(x * 10) TRY(x * 1000) TRY(x * -7) TRY(x * 0xcccccccccccccccd)
    TRY((uint32_t)x + 0x7fffffffu) TRY((uint32_t)x * 2654435761u) TRY((int32_t)((uint32_t)x - 0x800u)) TRY((int64_t)(int32_t)((uint32_t)x + 1u))
    return h;
}

int main(void)
{
    width_uint8_t();
    width_uint16_t();
    width_uint32_t();
    width_uint64_t();
    for (size_t i = 0; i < EDGES; i++)
        printf("%016" PRIx64 " %016" PRIx64 "\n", edge_values[i], immediates(OPAQUE(edge_values[i])));
    return 17;
}
