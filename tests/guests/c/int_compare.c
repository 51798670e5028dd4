// guest: opt=O0,O2,O3
/* All comparisons of all widths as values, as branches and as selections; conditions joined by && and ||. */
#include "guest.h"

#define RELATIONS(X) X(<) X(<=) X(>) X(>=) X(==) X(!=)

#define WIDTH(T)                                                                    \
    static void width_##T(void)                                                     \
    {                                                                               \
        uint64_t values = HASH_START, branches = HASH_START, selections = HASH_START; \
        for (size_t i = 0; i < EDGES; i++)                                          \
            for (size_t j = 0; j < EDGES; j++) {                                    \
                T a = OPAQUE((T)edge_values[i]), b = OPAQUE((T)edge_values[j]);     \
                RELATIONS(ONE)                                                      \
                RELATIONS(ZERO)                                                     \
                if ((a < b && a > 3) || (b == 7 && a != 2))                         \
                    branches = branches * 31 + 7;                                   \
                if (!(a <= 8 || b >= 16) && a != b)                                 \
                    branches = branches * 37 + 1;                                   \
            }                                                                       \
        printf("%-9s %016" PRIx64 " %016" PRIx64 " %016" PRIx64 "\n", #T, values, branches, selections); \
    }
#define ONE(rel)                                             \
    values = values * 3 + (a rel b);                         \
    if (a rel b)                                             \
        branches = branches * 5 + 1;                         \
    else                                                     \
        branches ^= branches >> 7;                           \
    selections = selections * 11 + (uint64_t)((a rel b) ? a : b) + (uint64_t)((a rel b) ? 5 : -9);
#define ZERO(rel)                          \
    values = values * 3 + (a rel 0);       \
    if (b rel 0)                           \
        branches = branches * 7 + 2;       \
    selections += (a rel 0) ? selections << 3 : ~selections;
WIDTH(int8_t) WIDTH(uint8_t) WIDTH(int16_t) WIDTH(uint16_t) WIDTH(int32_t) WIDTH(uint32_t) WIDTH(int64_t) WIDTH(uint64_t)

int main(void)
{
    width_int8_t(); width_uint8_t(); width_int16_t(); width_uint16_t();
    width_int32_t(); width_uint32_t(); width_int64_t(); width_uint64_t();
    return 0;
}
