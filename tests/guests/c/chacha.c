// guest: opt=O2,O3 libs=-lm
/* ChaCha20 (RFC 8439's example block), SipHash, xxhash-like mixing and MD5: rotations, additions, table-free. */
#include "guest.h"
#include <math.h>

#define ROL(x, n) ((x) << (n) | (x) >> (8 * sizeof(x) - (n)))

static void chacha(uint32_t out[16], const uint32_t in[16])
{
    memcpy(out, in, 64);
#define QUARTER(a, b, c, d)                       \
    out[a] += out[b]; out[d] = ROL(out[d] ^ out[a], 16); \
    out[c] += out[d]; out[b] = ROL(out[b] ^ out[c], 12); \
    out[a] += out[b]; out[d] = ROL(out[d] ^ out[a], 8);  \
    out[c] += out[d]; out[b] = ROL(out[b] ^ out[c], 7);
    for (int i = 0; i < 10; i++) {
        QUARTER(0, 4, 8, 12) QUARTER(1, 5, 9, 13) QUARTER(2, 6, 10, 14) QUARTER(3, 7, 11, 15)
        QUARTER(0, 5, 10, 15) QUARTER(1, 6, 11, 12) QUARTER(2, 7, 8, 13) QUARTER(3, 4, 9, 14)
    }
    for (int i = 0; i < 16; i++)
        out[i] += in[i];
}

static uint64_t siphash(uint64_t k0, uint64_t k1, const uint8_t *p, size_t n)
{
    uint64_t v0 = k0 ^ 0x736f6d6570736575, v1 = k1 ^ 0x646f72616e646f6d, v2 = k0 ^ 0x6c7967656e657261, v3 = k1 ^ 0x7465646279746573;
#define ROUND v0 += v1; v1 = ROL(v1, 13) ^ v0; v0 = ROL(v0, 32); v2 += v3; v3 = ROL(v3, 16) ^ v2; \
    v0 += v3; v3 = ROL(v3, 21) ^ v0; v2 += v1; v1 = ROL(v1, 17) ^ v2; v2 = ROL(v2, 32);
    for (size_t i = 0; i <= n / 8; i++) {
        uint64_t m = 0;
        memcpy(&m, p + 8 * i, i < n / 8 ? 8 : n % 8);
        if (i == n / 8)
            m |= (uint64_t)n << 56;
        v3 ^= m;
        ROUND ROUND
        v0 ^= m;
    }
    v2 ^= 0xff;
    ROUND ROUND ROUND ROUND
    return v0 ^ v1 ^ v2 ^ v3;
}

static void md5(const uint8_t *text, size_t n)
{
    static const int turn[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
    uint32_t h[4] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
    static uint8_t padded[4096];
    size_t total = (n + 72) / 64 * 64;
    memset(padded, 0, sizeof padded);
    memcpy(padded, text, n);
    padded[n] = 0x80;
    uint64_t bits = 8 * (uint64_t)n;
    memcpy(padded + total - 8, &bits, 8);
    for (size_t at = 0; at < total; at += 64) {
        uint32_t m[16], a = h[0], b = h[1], c = h[2], d = h[3];
        memcpy(m, padded + at, 64);
        for (int i = 0; i < 64; i++) {
            uint32_t f = i < 16 ? (b & c) | (~b & d) : i < 32 ? (d & b) | (~d & c) : i < 48 ? b ^ c ^ d : c ^ (b | ~d);
            int g = i < 16 ? i : i < 32 ? (5 * i + 1) & 15 : i < 48 ? (3 * i + 5) & 15 : (7 * i) & 15;
            uint32_t k = (uint32_t)(fabs(sin(i + 1.0)) * 4294967296.0), t = a + f + k + m[g];
            a = d; d = c; c = b; b += ROL(t, turn[i / 16][i % 4]);
        }
        h[0] += a; h[1] += b; h[2] += c; h[3] += d;
    }
    for (int i = 0; i < 16; i++)
        printf("%02x", h[i / 4] >> 8 * (i % 4) & 255);
    printf("  md5 of %zu\n", n);
}

int main(void)
{
    uint32_t in[16] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574}, out[16];
    for (uint32_t i = 0; i < 8; i++)
        in[4 + i] = 0x03020100 + 0x04040404 * i;
    in[12] = 1; in[13] = 0x09000000; in[14] = 0x4a000000;
    chacha(out, in);
    CHECK(out[0] == 0xe4e7f110 && out[15] == 0x4e3c50a2);
    for (int i = 0; i < 16; i++)
        printf("%08x%c", out[i], i % 8 == 7 ? '\n' : ' ');
    uint64_t hash = HASH_START;
    for (in[12] = 0; in[12] < 400; in[12]++) {
        chacha(out, in);
        hash = hash_bytes(hash, out, 64);
    }
    printf("stream %016" PRIx64 "\n", hash);
    static uint8_t bytes[256];
    for (int i = 0; i < 256; i++)
        bytes[i] = (uint8_t)i;
    CHECK(siphash(0x0706050403020100, 0x0f0e0d0c0b0a0908, bytes, 15) == 0xa129ca6149be45e5);
    for (size_t n = 0; n < 64; n++)
        printf("%016" PRIx64 "%c", siphash(0x0706050403020100, 0x0f0e0d0c0b0a0908, bytes, n), n % 4 == 3 ? '\n' : ' ');
    md5((const uint8_t *)"", 0);
    md5((const uint8_t *)"message digest", 14);
    md5(bytes, 256);
    return guest_failures != 0;
}
