// guest: opt=O0,O2
/* switch statements that become jump tables, look-up tables, bit tests and search trees; ranges, strings, fall-through. */
#include "guest.h"

static int dense(int x)
{
    switch (x) {
    case 0: return 17;
    case 1: x += 3; /* fall through */
    case 2: x *= 7; break;
    case 3: return x - 100;
    case 4: x = -x; break;
    case 5: x ^= 0x55; /* fall through */
    case 6: x += 1; /* fall through */
    case 7: x <<= 2; break;
    case 8: return 0;
    case 9: x = x * x; break;
    case 10: x %= 3; break;
    default: return -1;
    }
    return x + 1;
}

static int sparse(int64_t x)
{
    switch (x) {
    case -9000000000: return 1;
    case -77: return 2;
    case 5: return 3;
    case 1000: return 4;
    case 1001: return 5;
    case 123456: return 6;
    case 99999999999: return 7;
    default: return 0;
    }
}

static const char *constant(unsigned char c)
{
    switch (c) {
    case 'a' ... 'f': return "low hex";
    case 'A' ... 'F': return "high hex";
    case '0' ... '9': return "digit";
    case ' ': case '\t': case '\n': case '\r': return "blank";
    case '+': case '-': case '*': case '/': case '%': return "operator";
    default: return c < 128 ? "ascii" : "high";
    }
}

static double real(unsigned x, double d)
{
    switch (x & 7) {
    case 0: return d + 1;
    case 1: return d * 2;
    case 2: return d / 3;
    case 3: return -d;
    case 4: return d - 5;
    case 5: return d * d;
    case 6: return 6;
    }
    return d;
}

/* Duff's device. */
static void copy(short *to, const short *from, int n)
{
    int rounds = (n + 7) / 8;
    switch (n % 8) {
    case 0: do { *to++ = *from++; /* fall through */
    case 7: *to++ = *from++; /* fall through */
    case 6: *to++ = *from++; /* fall through */
    case 5: *to++ = *from++; /* fall through */
    case 4: *to++ = *from++; /* fall through */
    case 3: *to++ = *from++; /* fall through */
    case 2: *to++ = *from++; /* fall through */
    case 1: *to++ = *from++;
            } while (--rounds > 0);
    }
}

int main(void)
{
    for (int i = -2; i < 13; i++)
        printf("%d ", dense(OPAQUE(i)));
    putchar('\n');
    static const int64_t keys[] = {-9000000000, -78, -77, 0, 4, 5, 6, 999, 1000, 1001, 1002, 123456, 99999999999, 99999999998};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        printf("%d ", sparse(OPAQUE((int64_t)keys[i])));
    putchar('\n');
    int counts[8] = {0};
    uint64_t hash = HASH_START;
    for (int c = 0; c < 256; c++) {
        const char *s = constant((unsigned char)OPAQUE(c));
        counts[s[0] & 7]++;
        hash = hash_bytes(hash, s, strlen(s));
    }
    for (int i = 0; i < 8; i++)
        printf("%d ", counts[i]);
    printf("%016" PRIx64 "\n", hash);
    double d = 1;
    uint64_t state = 3;
    for (int i = 0; i < 500; i++) {
        d = real((unsigned)random64(&state), d);
        if (d > 1e6 || d < -1e6)
            d = 1;
    }
    printf("%.15g\n", d);
    short from[100], to[100] = {0};
    for (int i = 0; i < 100; i++)
        from[i] = (short)(i * 331);
    for (int n = 1; n < 100; n += 7)
        copy(to, from, n);
    printf("%d %d %d\n", to[0], to[91], to[99]);
    return 0;
}
