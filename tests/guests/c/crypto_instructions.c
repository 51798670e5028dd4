// guest: cpus=aarch64 oracle=expected cflags.aarch64=-march=armv8-a+crypto forced=yes
/* The AES, SHA and polynomial-multiplication instructions: known answers of the standards, then hashes over random input. */
#include "guest.h"
#include <arm_neon.h>

static void show(const char *name, uint8x16_t v)
{
    uint8_t b[16];
    vst1q_u8(b, v);
    printf("%-10s", name);
    for (int i = 0; i < 16; i++)
        printf("%02x", b[i]);
    putchar('\n');
}

static uint8x16_t word(uint8x16_t v)
{
    return v;
}

/* The key schedule by AESE with a zero key: its SubBytes on a word repeated four times is not moved by ShiftRows. */
static uint32_t sub_word(uint32_t w)
{
    uint8x16_t v = vaeseq_u8(vreinterpretq_u8_u32(vdupq_n_u32(w)), vdupq_n_u8(0));
    return vgetq_lane_u32(vreinterpretq_u32_u8(v), 0);
}

static void aes(void)
{
    uint32_t k[44];
    uint8_t key[16], text[16];
    for (int i = 0; i < 16; i++) {
        key[i] = (uint8_t)i;
        text[i] = (uint8_t)(i * 17);
    }
    memcpy(k, key, 16);
    uint32_t constant = 1;
    for (int i = 4; i < 44; i++) {
        uint32_t t = k[i - 1];
        if (i % 4 == 0) {
            t = sub_word(t >> 8 | t << 24) ^ constant;
            constant = constant << 1 ^ (constant & 0x80 ? 0x11b : 0);
        }
        k[i] = k[i - 4] ^ t;
    }
    uint8x16_t s = vld1q_u8(text);
    for (int r = 0; r < 9; r++)
        s = vaesmcq_u8(vaeseq_u8(s, vld1q_u8((uint8_t *)(k + 4 * r))));
    s = veorq_u8(vaeseq_u8(s, vld1q_u8((uint8_t *)(k + 36))), vld1q_u8((uint8_t *)(k + 40)));
    show("aes128", word(s)); /* 69c4e0d86a7b0430d8cdb78070b4c55a */
    s = vaesdq_u8(s, vld1q_u8((uint8_t *)(k + 40)));
    for (int r = 9; r > 0; r--)
        s = vaesdq_u8(vaesimcq_u8(s), vaesimcq_u8(vld1q_u8((uint8_t *)(k + 4 * r))));
    show("back", veorq_u8(s, vld1q_u8((uint8_t *)k)));
}

static uint32_t k256[64];

static void sha256_constants(void)
{
    int n = 0;
    for (uint32_t p = 2; n < 64; p++) {
        bool prime = true;
        for (uint32_t d = 2; d * d <= p; d++)
            prime &= p % d != 0;
        if (!prime)
            continue;
        uint64_t root = 0; /* floor(cbrt(p) * 2^32) fits 35 bits */
        for (int bit = 34; bit >= 0; bit--) {
            uint64_t t = root | UINT64_C(1) << bit;
            unsigned __int128 square = (unsigned __int128)t * t;
            if ((square >> 32) * t + ((square & 0xffffffff) * t >> 32) < (unsigned __int128)p << 64)
                root = t;
        }
        k256[n++] = (uint32_t)root;
    }
}

static void sha256(void)
{
    uint8_t block[64] = "abc\x80";
    block[63] = 24;
    static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    uint32x4_t a = vld1q_u32(start), e = vld1q_u32(start + 4), a0 = a, e0 = e, m[4];
    for (int i = 0; i < 4; i++)
        m[i] = vreinterpretq_u32_u8(vrev32q_u8(vld1q_u8(block + 16 * i)));
    for (int i = 0; i < 16; i++) {
        uint32x4_t t = vaddq_u32(m[i & 3], vld1q_u32(k256 + 4 * i)), old = a;
        a = vsha256hq_u32(a, e, t);
        e = vsha256h2q_u32(e, old, t);
        m[i & 3] = vsha256su1q_u32(vsha256su0q_u32(m[i & 3], m[(i + 1) & 3]), m[(i + 2) & 3], m[(i + 3) & 3]);
    }
    show("sha256", vrev32q_u8(vreinterpretq_u8_u32(vaddq_u32(a, a0)))); /* ba7816bf 8f01cfea 414140de 5dae2223 */
    show("", vrev32q_u8(vreinterpretq_u8_u32(vaddq_u32(e, e0))));       /* b00361a3 96177a9c b410ff61 f20015ad */
}

static void sha1(void)
{
    uint8_t block[64] = "abc\x80";
    block[63] = 24;
    static const uint32_t start[4] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}, k[4] = {0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6};
    uint32x4_t abcd = vld1q_u32(start), m[4];
    uint32_t e = 0xc3d2e1f0;
    for (int i = 0; i < 4; i++)
        m[i] = vreinterpretq_u32_u8(vrev32q_u8(vld1q_u8(block + 16 * i)));
    for (int i = 0; i < 20; i++) {
        uint32x4_t t = vaddq_u32(m[i & 3], vdupq_n_u32(k[i / 5]));
        uint32_t next = vsha1h_u32(vgetq_lane_u32(abcd, 0));
        abcd = i < 5 ? vsha1cq_u32(abcd, e, t) : i >= 10 && i < 15 ? vsha1mq_u32(abcd, e, t) : vsha1pq_u32(abcd, e, t);
        e = next;
        m[i & 3] = vsha1su1q_u32(vsha1su0q_u32(m[i & 3], m[(i + 1) & 3], m[(i + 2) & 3]), m[(i + 3) & 3]);
    }
    show("sha1", vrev32q_u8(vreinterpretq_u8_u32(vaddq_u32(abcd, vld1q_u32(start))))); /* a9993e36 4706816a ba3e2571 7850c26c */
    printf("%-10s%08x\n", "", e + 0xc3d2e1f0);                                         /* 9cd0d89d */
}

static void polynomial(void)
{
    uint64_t state = 64, hash = HASH_START;
    for (int i = 0; i < 500; i++) {
        poly64_t a = random64(&state), b = random64(&state);
        poly128_t p = vmull_p64(a, b), q = vmull_high_p64(vdupq_n_p64(a), vdupq_n_p64(b));
        CHECK(p == q);
        HASH(hash, p);
        poly16x8_t r = vmull_p8(vcreate_p8(a), vcreate_p8(b));
        HASH(hash, r);
    }
    printf("polynomials %016" PRIx64 "\n", hash);
    poly128_t p = vmull_p64(0x8000000000000001, 0x8000000000000003);
    printf("%016" PRIx64 " %016" PRIx64 "\n", (uint64_t)(p >> 64), (uint64_t)p);
}

int main(void)
{
    aes();
    sha256_constants();
    sha256();
    sha1();
    polynomial();
    return guest_failures != 0;
}
