// guest: opt=O2,O3 cflags.aarch64=-march=armv8-a+crc
/* Cyclic redundancy checks bit by bit, by table, by slices of eight, and by instructions where the CPU has them. */
#include "guest.h"
#ifdef __ARM_FEATURE_CRC32
#include <arm_acle.h>
#endif

static uint32_t table[8][256];

static void make(uint32_t polynomial)
{
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t c = i;
        for (int k = 0; k < 8; k++)
            c = c & 1 ? c >> 1 ^ polynomial : c >> 1;
        table[0][i] = c;
    }
    for (int s = 1; s < 8; s++)
        for (int i = 0; i < 256; i++)
            table[s][i] = table[s - 1][i] >> 8 ^ table[0][table[s - 1][i] & 255];
}

static uint32_t by_bit(const uint8_t *p, size_t n, uint32_t polynomial)
{
    uint32_t c = ~0u;
    for (; n--; p++) {
        c ^= *p;
        for (int k = 0; k < 8; k++)
            c = c >> 1 ^ (polynomial & -(c & 1));
    }
    return ~c;
}

static uint32_t by_table(const uint8_t *p, size_t n)
{
    uint32_t c = ~0u;
    while (n--)
        c = table[0][(c ^ *p++) & 255] ^ c >> 8;
    return ~c;
}

static uint32_t by_eight(const uint8_t *p, size_t n)
{
    uint32_t c = ~0u;
    for (; n >= 8; n -= 8, p += 8) {
        uint64_t x;
        memcpy(&x, p, 8);
        x ^= c;
        c = 0;
        for (int i = 0; i < 8; i++)
            c ^= table[7 - i][x >> 8 * i & 255];
    }
    while (n--)
        c = table[0][(c ^ *p++) & 255] ^ c >> 8;
    return ~c;
}

static uint32_t by_instruction(const uint8_t *p, size_t n, int castagnoli)
{
#ifdef __ARM_FEATURE_CRC32
    uint32_t c = ~0u;
    for (; n >= 15; n -= 15, p += 15) {
        uint64_t x; uint32_t w; uint16_t h;
        memcpy(&x, p, 8); memcpy(&w, p + 8, 4); memcpy(&h, p + 12, 2);
        c = castagnoli ? __crc32cb(__crc32ch(__crc32cw(__crc32cd(c, x), w), h), p[14]) : __crc32b(__crc32h(__crc32w(__crc32d(c, x), w), h), p[14]);
    }
    for (; n--; p++)
        c = castagnoli ? __crc32cb(c, *p) : __crc32b(c, *p);
    return ~c;
#else
    return castagnoli ? by_bit(p, n, 0x82f63b78) : by_bit(p, n, 0xedb88320);
#endif
}

static uint64_t crc64(const uint8_t *p, size_t n)
{
    uint64_t c = ~UINT64_C(0);
    for (; n--; p++) {
        c ^= *p;
        for (int k = 0; k < 8; k++)
            c = c & 1 ? c >> 1 ^ 0xc96c5795d7870f42 : c >> 1;
    }
    return ~c;
}

int main(void)
{
    static uint8_t data[20000];
    uint64_t state = 4;
    for (size_t i = 0; i < sizeof data; i++)
        data[i] = (uint8_t)random64(&state);
    CHECK(by_bit((const uint8_t *)"123456789", 9, 0xedb88320) == 0xcbf43926);
    CHECK(by_instruction((const uint8_t *)"123456789", 9, 1) == 0xe3069283);
    CHECK(crc64((const uint8_t *)"123456789", 9) == 0x995dc9bbdf1939fa);
    for (int castagnoli = 0; castagnoli < 2; castagnoli++) {
        uint32_t polynomial = castagnoli ? 0x82f63b78 : 0xedb88320;
        make(polynomial);
        for (size_t n = 0; n < 4000; n = n * 5 / 3 + 7)
            for (size_t at = 0; at < 9; at++) {
                uint32_t c = by_bit(data + at, n, polynomial);
                CHECK(c == by_table(data + at, n));
                CHECK(c == by_eight(data + at, n));
                CHECK(c == by_instruction(data + at, n, castagnoli));
                printf("%08" PRIx32 "%s", c, at == 8 ? "\n" : " ");
            }
        printf("all %08" PRIx32 " %016" PRIx64 "\n", by_eight(data, sizeof data), crc64(data, sizeof data));
    }
    return guest_failures != 0;
}
