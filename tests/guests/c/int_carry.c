// guest: opt=O2,O3
/* Long additions and subtractions with carries, and Fibonacci numbers of a thousand digits in decimal. */
#include "guest.h"

enum { LIMBS = 64 };
typedef struct { uint64_t limb[LIMBS]; } Big;

static unsigned add(Big *to, const Big *a, const Big *b)
{
    unsigned char carry = 0;
    for (int i = 0; i < LIMBS; i++) {
        uint64_t t, u;
        unsigned char c = (unsigned char)__builtin_add_overflow(a->limb[i], b->limb[i], &t);
        carry = c | (unsigned char)__builtin_add_overflow(t, (uint64_t)carry, &u);
        to->limb[i] = u;
    }
    return carry;
}

static unsigned sub(Big *to, const Big *a, const Big *b)
{
    unsigned char borrow = 0;
    for (int i = 0; i < LIMBS; i++) {
        uint64_t t, u;
        unsigned char c = (unsigned char)__builtin_sub_overflow(a->limb[i], b->limb[i], &t);
        borrow = c | (unsigned char)__builtin_sub_overflow(t, (uint64_t)borrow, &u);
        to->limb[i] = u;
    }
    return borrow;
}

static uint32_t divide_small(Big *x, uint32_t by)
{
    uint64_t rest = 0;
    for (int i = LIMBS - 1; i >= 0; i--) {
        uint64_t high = rest << 32 | x->limb[i] >> 32, low;
        rest = high % by;
        low = rest << 32 | (uint32_t)x->limb[i];
        x->limb[i] = (high / by) << 32 | low / by;
        rest = low % by;
    }
    return (uint32_t)rest;
}

int main(void)
{
    static Big a, b, c, t;
    b.limb[0] = 1;
    unsigned carries = 0;
    for (int n = 1; n < 5000; n++) {
        carries += add(&c, &a, &b);
        a = b;
        b = c;
    }
    sub(&t, &b, &a);
    printf("carries %u\n", carries);
    static char text[1400];
    char *p = text + sizeof text - 1;
    for (int groups = 0; groups < 140; groups++) {
        uint32_t nine = divide_small(&b, 1000000000);
        for (int i = 0; i < 9; i++, nine /= 10)
            *--p = (char)('0' + nine % 10);
    }
    while (*p == '0')
        p++;
    printf("F(5000) = %s\n", p);
    unsigned borrow = sub(&c, &t, &a);
    printf("borrow %u, F(n-2) - F(n-1) ends in %016" PRIx64 "\n", borrow, c.limb[0]);
    return 0;
}
