// guest: opt=O0,O2
/* 64 by 64 bits to 128, all mixes of signs, against schoolbook multiplication; a bignum factorial and power on top of it. */
#include "guest.h"

static uint64_t school(uint64_t a, uint64_t b)
{
    uint64_t al = (uint32_t)a, ah = a >> 32, bl = (uint32_t)b, bh = b >> 32;
    uint64_t mid = ah * bl + (al * bl >> 32), mid2 = al * bh + (uint32_t)mid;
    return ah * bh + (mid >> 32) + (mid2 >> 32);
}

static int digits_of_factorial(int n, uint64_t *limbs, int room)
{
    int used = 1;
    limbs[0] = 1;
    for (int k = 2; k <= n; k++) {
        uint64_t carry = 0;
        for (int i = 0; i < used; i++) {
            unsigned __int128 p = (unsigned __int128)limbs[i] * (unsigned)k + carry;
            limbs[i] = (uint64_t)p;
            carry = (uint64_t)(p >> 64);
        }
        if (carry && used < room)
            limbs[used++] = carry;
    }
    return used;
}

static uint64_t power_mod(uint64_t base, uint64_t exponent, uint64_t modulus)
{
    uint64_t r = 1;
    for (; exponent; exponent >>= 1) {
        if (exponent & 1)
            r = (uint64_t)((unsigned __int128)r * base % modulus);
        base = (uint64_t)((unsigned __int128)base * base % modulus);
    }
    return r;
}

int main(void)
{
    uint64_t hash = HASH_START, state = 77;
    for (int i = 0; i < (int)(EDGES * EDGES) + 3000; i++) {
        uint64_t a = i < (int)(EDGES * EDGES) ? edge_values[i / EDGES] : random64(&state), b = i < (int)(EDGES * EDGES) ? edge_values[i % EDGES] : random64(&state);
        a = OPAQUE(a);
        b = OPAQUE(b);
        uint64_t uu = (uint64_t)((unsigned __int128)a * b >> 64);
        int64_t ss = (int64_t)((__int128)(int64_t)a * (int64_t)b >> 64), su = (int64_t)((__int128)(int64_t)a * b >> 64);
        CHECK(uu == school(a, b));
        CHECK(ss == (int64_t)(uu - ((int64_t)a < 0 ? b : 0) - ((int64_t)b < 0 ? a : 0)));
        CHECK(su == (int64_t)(uu - ((int64_t)a < 0 ? b : 0)));
        HASH(hash, uu); HASH(hash, ss); HASH(hash, su);
        int64_t wide = (int64_t)(int32_t)a * (int32_t)b;
        uint64_t uwide = (uint64_t)(uint32_t)a * (uint32_t)b, madd = uwide + a, msub = a - (uint64_t)wide;
        HASH(hash, wide); HASH(hash, uwide); HASH(hash, madd); HASH(hash, msub);
    }
    printf("products %016" PRIx64 "\n", hash);
    static uint64_t limbs[80];
    int used = digits_of_factorial(500, limbs, 80);
    printf("500! has %d limbs, hash %016" PRIx64 "\n", used, hash_bytes(HASH_START, limbs, 8 * (size_t)used));
    for (int p = 3; p < 40; p += 2)
        printf("2^%d mod M61 %" PRIu64 "  7^(2^%d-1) mod p64 %" PRIu64 "\n", p * p, power_mod(2, (uint64_t)p * p, 0x1fffffffffffffff), p,
               power_mod(7, (UINT64_C(1) << p) - 1, 0xffffffffffffffc5));
    return guest_failures != 0;
}
