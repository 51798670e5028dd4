// guest: opt=O2,O3
/* SHA-1, SHA-256 and SHA-512 with constants derived from primes, checked with the standards' examples. */
#include "guest.h"

static uint32_t k32[64];
static uint64_t k64[80];

/* Fractional bits of the cube root of a prime, by bisection in integers. */
static uint64_t cube_root_fraction(uint64_t p)
{
    unsigned __int128 root = 0; /* floor(cbrt(p) * 2^64) has at most 67 bits */
    for (int bit = 67; bit >= 0; bit--) {
        unsigned __int128 t = root | (unsigned __int128)1 << bit;
        /* t^3 <= p * 2^192, in limbs of 32 bits */
        uint64_t a[3] = {(uint32_t)t, (uint32_t)(t >> 32), (uint32_t)(t >> 64)}, square[6] = {0}, cube[9] = {0};
        for (int i = 0; i < 3; i++)
            for (int j = 0, carry = 0; j < 3; j++, (void)carry) {
                uint64_t m = a[i] * a[j];
                for (int k = i + j; m; k++) {
                    m += square[k];
                    square[k] = (uint32_t)m;
                    m >>= 32;
                }
            }
        for (int i = 0; i < 6; i++)
            for (int j = 0; j < 3; j++) {
                uint64_t m = square[i] * a[j];
                for (int k = i + j; m; k++) {
                    m += cube[k];
                    cube[k] = (uint32_t)m;
                    m >>= 32;
                }
            }
        bool less = true;
        uint64_t limit[9] = {0, 0, 0, 0, 0, 0, p, 0, 0};
        for (int k = 8; k >= 0; k--)
            if (cube[k] != limit[k]) {
                less = cube[k] < limit[k];
                break;
            }
        if (less)
            root = t;
    }
    return (uint64_t)root;
}

static void constants(void)
{
    int n = 0;
    for (uint64_t p = 2; n < 80; p++) {
        bool prime = true;
        for (uint64_t d = 2; d * d <= p; d++)
            prime &= p % d != 0;
        if (prime) {
            k64[n] = cube_root_fraction(p);
            if (n < 64)
                k32[n] = (uint32_t)(k64[n] >> 32);
            n++;
        }
    }
}

#define ROR(x, n) ((x) >> (n) | (x) << (8 * sizeof(x) - (n)))
#define FAMILY(NAME, T, ROUNDS, BLOCK, K, S0a, S0b, S0c, S1a, S1b, S1c, s0a, s0b, s0c, s1a, s1b, s1c, LOAD)       \
    static void NAME(T h[8], const uint8_t *message, size_t size)                                                  \
    {                                                                                                              \
        size_t total = (size + 1 + 2 * sizeof(T) + BLOCK - 1) / BLOCK * BLOCK;                                     \
        uint8_t *text = calloc(1, total);                                                                          \
        memcpy(text, message, size);                                                                               \
        text[size] = 0x80;                                                                                         \
        for (int i = 0; i < 8; i++)                                                                                \
            text[total - 1 - (size_t)i] = (uint8_t)((uint64_t)size * 8 >> 8 * i);                                  \
        for (size_t at = 0; at < total; at += BLOCK) {                                                             \
            T w[ROUNDS], v[8];                                                                                     \
            for (int i = 0; i < 16; i++) {                                                                         \
                memcpy(&w[i], text + at + sizeof(T) * (size_t)i, sizeof(T));                                       \
                w[i] = LOAD(w[i]);                                                                                 \
            }                                                                                                      \
            for (int i = 16; i < ROUNDS; i++)                                                                      \
                w[i] = (ROR(w[i - 2], s1a) ^ ROR(w[i - 2], s1b) ^ w[i - 2] >> s1c) + w[i - 7] +                    \
                       (ROR(w[i - 15], s0a) ^ ROR(w[i - 15], s0b) ^ w[i - 15] >> s0c) + w[i - 16];                 \
            memcpy(v, h, sizeof v);                                                                                \
            for (int i = 0; i < ROUNDS; i++) {                                                                     \
                T a = v[0], e = v[4];                                                                              \
                T t1 = v[7] + (ROR(e, S1a) ^ ROR(e, S1b) ^ ROR(e, S1c)) + ((e & v[5]) ^ (~e & v[6])) + K[i] + w[i]; \
                T t2 = (ROR(a, S0a) ^ ROR(a, S0b) ^ ROR(a, S0c)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));      \
                memmove(v + 1, v, 7 * sizeof *v);                                                                  \
                v[4] += t1;                                                                                        \
                v[0] = t1 + t2;                                                                                    \
            }                                                                                                      \
            for (int i = 0; i < 8; i++)                                                                            \
                h[i] += v[i];                                                                                      \
        }                                                                                                          \
        free(text);                                                                                                \
    }
FAMILY(sha256, uint32_t, 64, 64, k32, 2, 13, 22, 6, 11, 25, 7, 18, 3, 17, 19, 10, __builtin_bswap32)
FAMILY(sha512, uint64_t, 80, 128, k64, 28, 34, 39, 14, 18, 41, 1, 8, 7, 19, 61, 6, __builtin_bswap64)

static void sha1(uint32_t h[5], const uint8_t *text, size_t blocks)
{
    for (; blocks--; text += 64) {
        uint32_t w[80], a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
        for (int i = 0; i < 80; i++) {
            if (i < 16) {
                memcpy(&w[i], text + 4 * i, 4);
                w[i] = __builtin_bswap32(w[i]);
            } else {
                uint32_t x = w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16];
                w[i] = x << 1 | x >> 31;
            }
            uint32_t f = i < 20 ? (b & c) | (~b & d) : i >= 40 && i < 60 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
            uint32_t k = i < 20 ? 0x5a827999 : i < 40 ? 0x6ed9eba1 : i < 60 ? 0x8f1bbcdc : 0xca62c1d6;
            uint32_t t = (a << 5 | a >> 27) + f + e + k + w[i];
            e = d; d = c; c = b << 30 | b >> 2; b = a; a = t;
        }
        h[0] += a; h[1] += b; h[2] += c; h[3] += d; h[4] += e;
    }
}

static const uint64_t start[8] = {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
                                  0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};

static void both(const uint8_t *p, size_t n)
{
    uint32_t h[8];
    uint64_t g[8];
    for (int i = 0; i < 8; i++)
        h[i] = (uint32_t)((g[i] = start[i]) >> 32);
    sha256(h, p, n);
    sha512(g, p, n);
    printf("%5zu ", n);
    for (int i = 0; i < 8; i++)
        printf("%08" PRIx32, h[i]);
    printf("\n      ");
    for (int i = 0; i < 8; i++)
        printf("%016" PRIx64, g[i]);
    putchar('\n');
}

int main(void)
{
    constants();
    CHECK(k32[0] == 0x428a2f98 && k64[79] == 0x6c44198c4a475817);
    both((const uint8_t *)"abc", 3);
    static uint8_t data[8192];
    uint64_t state = 6;
    for (size_t i = 0; i < sizeof data; i++)
        data[i] = (uint8_t)random64(&state);
    for (size_t n = 0; n < 400; n += 37)
        both(data + n, n);
    both(data, sizeof data);
    uint32_t h[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    sha1(h, data, sizeof data / 64);
    printf("sha1 without padding %08x %08x %08x %08x %08x\n", h[0], h[1], h[2], h[3], h[4]);
    return guest_failures != 0;
}
