// guest: opt=O0,O2
/* AES-128 both ways with an S-box made from the field's inverses, checked with the standard's example; CTR over a buffer. */
#include "guest.h"

static uint8_t sbox[256], inverse[256];

static uint8_t times(uint8_t a, uint8_t b)
{
    uint8_t r = 0;
    for (; b; b >>= 1) {
        if (b & 1)
            r ^= a;
        a = (uint8_t)(a << 1 ^ (a & 0x80 ? 0x1b : 0));
    }
    return r;
}

static void boxes(void)
{
    for (int i = 0; i < 256; i++) {
        uint8_t x = 0;
        for (int j = 1; j < 256 && i; j++)
            if (times((uint8_t)i, (uint8_t)j) == 1)
                x = (uint8_t)j;
        uint8_t s = 0x63;
        for (int k = 0; k < 5; k++)
            s ^= (uint8_t)(x << k | x >> (8 - k));
        sbox[i] = s;
        inverse[s] = (uint8_t)i;
    }
}

static void expand(const uint8_t key[16], uint8_t round[176])
{
    memcpy(round, key, 16);
    uint8_t constant = 1;
    for (int i = 16; i < 176; i += 4) {
        uint8_t t[4];
        memcpy(t, round + i - 4, 4);
        if (i % 16 == 0) {
            uint8_t first = t[0];
            t[0] = sbox[t[1]] ^ constant; t[1] = sbox[t[2]]; t[2] = sbox[t[3]]; t[3] = sbox[first];
            constant = times(constant, 2);
        }
        for (int k = 0; k < 4; k++)
            round[i + k] = round[i - 16 + k] ^ t[k];
    }
}

static void mix(uint8_t *s, const uint8_t m[4])
{
    for (int c = 0; c < 4; c++) {
        uint8_t in[4];
        memcpy(in, s + 4 * c, 4);
        for (int r = 0; r < 4; r++)
            s[4 * c + r] = times(in[0], m[(4 - r) & 3]) ^ times(in[1], m[(5 - r) & 3]) ^ times(in[2], m[(6 - r) & 3]) ^ times(in[3], m[(7 - r) & 3]);
    }
}

static void add(uint8_t *s, const uint8_t *k)
{
    for (int i = 0; i < 16; i++)
        s[i] ^= k[i];
}

static void encrypt(uint8_t *s, const uint8_t *keys)
{
    static const uint8_t m[4] = {2, 3, 1, 1};
    add(s, keys);
    for (int r = 1; r <= 10; r++) {
        uint8_t t[16];
        for (int i = 0; i < 16; i++)
            t[i] = sbox[s[(i + 4 * (i & 3)) & 15]];
        memcpy(s, t, 16);
        if (r < 10)
            mix(s, m);
        add(s, keys + 16 * r);
    }
}

static void decrypt(uint8_t *s, const uint8_t *keys)
{
    static const uint8_t m[4] = {14, 11, 13, 9};
    add(s, keys + 160);
    for (int r = 9; r >= 0; r--) {
        uint8_t t[16];
        for (int i = 0; i < 16; i++)
            t[(i + 4 * (i & 3)) & 15] = inverse[s[i]];
        memcpy(s, t, 16);
        add(s, keys + 16 * r);
        if (r)
            mix(s, m);
    }
}

static void show(const uint8_t *s)
{
    for (int i = 0; i < 16; i++)
        printf("%02x", s[i]);
    putchar('\n');
}

int main(void)
{
    uint8_t key[16], text[16], keys[176];
    boxes();
    for (int i = 0; i < 16; i++) {
        key[i] = (uint8_t)i;
        text[i] = (uint8_t)(i * 17);
    }
    expand(key, keys);
    encrypt(text, keys);
    show(text); /* 69c4e0d86a7b0430d8cdb78070b4c55a */
    CHECK(text[0] == 0x69 && text[15] == 0x5a);
    decrypt(text, keys);
    show(text);
    CHECK(text[15] == 0xff);
    uint64_t hash = HASH_START;
    for (uint32_t n = 0; n < 120; n++) {
        uint8_t block[16] = {0};
        memcpy(block, &n, 4);
        encrypt(block, keys);
        hash = hash_bytes(hash, block, 16);
        if (n % 40 == 0)
            show(block);
        decrypt(block, keys);
        CHECK(memcmp(block, &n, 4) == 0);
    }
    printf("stream %016" PRIx64 "\n", hash);
    return guest_failures != 0;
}
