/* Arithmetic of a floating-point type on values that are hard, for fp32.c and fp64.c.  NaNs count as one value. */
#include "../guest.h"
#include <float.h>
#include <math.h>

static uint64_t hash;

static BITS bits_of(REAL x)
{
    BITS b;
    if (x != x)
        return (BITS)-1;
    memcpy(&b, &x, sizeof b);
    return b;
}

static REAL from_bits(uint64_t b)
{
    REAL x;
    BITS low = (BITS)b;
    memcpy(&x, &low, sizeof x);
    return x;
}

static void note(REAL x)
{
    BITS b = bits_of(x);
    HASH(hash, b);
}

#define MANTISSA (sizeof(REAL) == 4 ? 23 : 52)
#define EXPONENTS (sizeof(REAL) == 4 ? 255 : 2047)

/* Exponents near each other and near the ends are where rounding and cancellation happen. */
static REAL number(uint64_t *state)
{
    uint64_t r = random64(state), exponent, bias = EXPONENTS / 2;
    switch (r & 7) {
    case 0: exponent = 0; break;
    case 1: exponent = 1 + (r >> 8 & 3); break;
    case 2: exponent = EXPONENTS - 1 - (r >> 8 & 3); break;
    case 3: exponent = (r >> 8) % (EXPONENTS + 1); break;
    default: exponent = bias - 20 + (r >> 8) % 40; break;
    }
    uint64_t mantissa = random64(state) >> (64 - MANTISSA);
    if (r & 0x100000)
        mantissa &= mantissa << 13 & 0xfffffffffffff000;
    if ((r & 0x600000) == 0x600000)
        mantissa = 0;
    if (exponent == EXPONENTS && mantissa)
        mantissa |= UINT64_C(1) << (MANTISSA - 1); /* quiet */
    return from_bits((r >> 63) << (8 * sizeof(REAL) - 1) | exponent << MANTISSA | (mantissa & ((UINT64_C(1) << MANTISSA) - 1)));
}

static void pair(REAL a, REAL b)
{
    a = OPAQUE(bits_of(a)) == bits_of(a) ? a : 0;
    note(a + b); note(a - b); note(a * b); note(a / b); note(-a); note(SUFFIX(fabs)(a)); note(SUFFIX(sqrt)(SUFFIX(fabs)(a)));
    note(SUFFIX(copysign)(a, b));
    if (a != b) { /* which of two zeros is less, C leaves open */
        note(SUFFIX(fmin)(a, b));
        note(SUFFIX(fmax)(a, b));
    }
    int relations = (a < b) | (a <= b) << 1 | (a > b) << 2 | (a >= b) << 3 | (a == b) << 4 | (a != b) << 5 | (isunordered(a, b) != 0) << 6 |
                    (isless(a, b) != 0) << 7 | (islessgreater(a, b) != 0) << 8 | (isgreaterequal(a, b) != 0) << 9;
    HASH(hash, relations);
    int kinds = (isnan(a) != 0) | (isinf(a) != 0) << 1 | (isfinite(a) != 0) << 2 | (isnormal(a) != 0) << 3 | (signbit(a) != 0) << 4 | fpclassify(b) << 5;
    HASH(hash, kinds);
    note(SUFFIX(floor)(a)); note(SUFFIX(ceil)(a)); note(SUFFIX(trunc)(a)); note(SUFFIX(round)(a)); note(SUFFIX(rint)(a)); note(SUFFIX(nearbyint)(a));
}

int main(void)
{
    static const REAL edges[] = {0, 1, 2, 0.5, 3, 0.1, 1e10, (REAL)1.5, (REAL)2.5, (REAL)8388607.5, (REAL)4503599627370495.5, 16777216, 16777217, (REAL)9007199254740993.0};
    enum { COUNT = sizeof edges / sizeof *edges, ALL = COUNT + 8 };
    REAL values[2 * ALL];
    for (int i = 0; i < COUNT; i++)
        values[i] = edges[i];
    const REAL limits[8] = {sizeof(REAL) == 4 ? FLT_MIN : (REAL)DBL_MIN, sizeof(REAL) == 4 ? FLT_MAX : (REAL)DBL_MAX, from_bits(1), from_bits((UINT64_C(1) << MANTISSA) - 1),
                            sizeof(REAL) == 4 ? FLT_EPSILON : (REAL)DBL_EPSILON, (REAL)INFINITY, (REAL)NAN, 1 + (sizeof(REAL) == 4 ? FLT_EPSILON : (REAL)DBL_EPSILON)};
    memcpy(values + COUNT, limits, sizeof limits);
    for (int i = 0; i < ALL; i++)
        values[ALL + i] = -values[i];
    for (int i = 0; i < 2 * ALL; i++) {
        hash = HASH_START;
        for (int j = 0; j < 2 * ALL; j++)
            pair(values[i], values[j]);
        if (isnan(values[i]))
            printf("nan %016" PRIx64 "\n", hash);
        else
            printf("%a %016" PRIx64 "\n", (double)values[i], hash);
    }
    uint64_t state = MANTISSA;
    for (int block = 0; block < 8; block++) {
        hash = HASH_START;
        for (int i = 0; i < 500; i++) {
            REAL a = number(&state), b = number(&state);
            pair(a, b);
        }
        printf("random %d %016" PRIx64 "\n", block, hash);
    }
    /* a sum whose order the compiler must keep */
    REAL sum = 0;
    for (int i = 1; i < 2000; i++)
        sum += (REAL)1 / (REAL)i - sum / (REAL)(i * i + 3);
    printf("sum %a\n", (double)sum);
    return 0;
}
