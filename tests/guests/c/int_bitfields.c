// guest: opt=O0,O2
/* Bit-fields of many shapes: layout, sign, overflow, packed and straddling; extraction and insertion by masks. */
#include "guest.h"

struct Mixed { unsigned a : 3; signed b : 5; unsigned c : 11; signed d : 13; uint64_t e : 37; int64_t f : 27; unsigned g : 1; signed h : 1; };
struct __attribute__((packed)) Packed { unsigned a : 7; uint64_t b : 49; signed c : 9; unsigned d : 31; uint16_t e : 10; };
union View { struct { uint32_t low : 12, middle : 9, high : 11; } part; uint32_t whole; };

int main(void)
{
    uint64_t state = 9;
    printf("sizes %zu %zu\n", sizeof(struct Mixed), sizeof(struct Packed));
    for (int i = 0; i < 50; i++) {
        struct Mixed m;
        struct Packed p;
        memset(&m, 0, sizeof m);
        memset(&p, 0, sizeof p);
        uint64_t r = random64(&state);
        m.a = (unsigned)r & 7; m.b = (int)(r >> 3) & 31; m.c = (unsigned)(r >> 8) & 2047; m.d = (int)(r >> 19) & 8191;
        m.e = r * 3; m.f = (int64_t)(r >> 30); m.g = r >> 63; m.h = (int)(r >> 62) & 1;
        p.a = (unsigned)r & 127; p.b = r >> 5; p.c = (int)(r >> 11) & 511; p.d = (unsigned)(r >> 20); p.e = (uint16_t)(r >> 44) & 1023;
        printf("%u %d %u %d %" PRIu64 " %" PRId64 " %u %d | %u %" PRIu64 " %d %u %u", m.a, m.b, m.c, m.d, (uint64_t)m.e, (int64_t)m.f, m.g, m.h,
               p.a, (uint64_t)p.b, p.c, p.d, p.e);
        m.c++; m.d = -m.d; m.e += m.f < 0; m.b ^= 5; p.b -= p.a; p.c--; p.d <<= 1;
        printf(" | %016" PRIx64 " %016" PRIx64, hash_bytes(HASH_START, &m, sizeof m), hash_bytes(HASH_START, &p, sizeof p));
        union View v = {.whole = (uint32_t)r};
        v.part.middle += 300;
        v.part.high = v.part.low;
        printf(" | %08" PRIx32 "\n", v.whole);
    }
    return 0;
}
