// guest: opt=O0,O2
/* Loads and stores of every width at every offset, across cache lines and pages; packed structures; misaligned pointers. */
#include "guest.h"
#include <sys/mman.h>

struct __attribute__((packed)) Odd { char c; uint16_t h; char d; uint32_t w; char e; uint64_t x; float f; char g; double r; };
typedef uint16_t u16 __attribute__((aligned(1), may_alias));
typedef uint32_t u32 __attribute__((aligned(1), may_alias));
typedef uint64_t u64 __attribute__((aligned(1), may_alias));
typedef double f64 __attribute__((aligned(1), may_alias));
typedef float f32 __attribute__((aligned(1), may_alias));

/* The CPU's own misaligned accesses, which compilers for strict targets avoid. */
static uint64_t load64(const void *p)
{
    uint64_t x;
#if defined(__riscv)
    __asm__ volatile("ld %0, 0(%1)" : "=r"(x) : "r"(p) : "memory");
#elif defined(__aarch64__)
    __asm__ volatile("ldr %0, [%1]" : "=r"(x) : "r"(p) : "memory");
#else
    memcpy(&x, p, 8);
#endif
    return x;
}

static void store32(void *p, uint32_t x)
{
#if defined(__riscv)
    __asm__ volatile("sw %0, 0(%1)" : : "r"(x), "r"(p) : "memory");
#elif defined(__aarch64__)
    __asm__ volatile("str %w0, [%1]" : : "r"(x), "r"(p) : "memory");
#else
    memcpy(p, &x, 4);
#endif
}

int main(void)
{
    unsigned char *area = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(area != MAP_FAILED);
    uint64_t state = 21;
    for (int i = 0; i < 3 * 4096; i++)
        area[i] = (unsigned char)random64(&state);
    static const int bases[] = {0, 60, 4088, 8184};
    for (int b = 0; b < 4; b++)
        for (int o = 0; o < 12; o++) {
            unsigned char *p = area + bases[b] + o, *volatile hidden = p;
            uint64_t hash = HASH_START, expect = 0;
            for (int i = 7; i >= 0; i--)
                expect = expect << 8 | p[i];
            CHECK(*(u64 *)hidden == expect && load64(hidden) == expect && *(u32 *)hidden == (uint32_t)expect && *(u16 *)hidden == (uint16_t)expect);
            double d = *(f64 *)hidden;
            float f = *(f32 *)hidden;
            HASH(hash, d); HASH(hash, f);
            *(u64 *)hidden = expect * 3; HASH(hash, *(u64 *)p);
            *(u32 *)(hidden + 1) = (uint32_t)expect + 5;
            *(u16 *)(hidden + 3) ^= 0x1234;
            store32(hidden + 2, (uint32_t)(expect >> 9));
            *(f64 *)(hidden + 4) = (double)o + 0.25;
            *(f32 *)(hidden + 1) = (float)o - 0.5f;
            hash = hash_bytes(hash, p - (bases[b] + o ? 1 : 0), 16);
            printf("%d+%d %016" PRIx64 "\n", bases[b], o, hash);
        }
    struct Odd odd = {1, 2, 3, 4, 5, 6, 7.5f, 8, 9.25};
    struct Odd *volatile p = &odd;
    p->h += 1000; p->w *= 70000; p->x -= 7; p->f *= 2; p->r /= 3;
    printf("%zu %u %u %" PRIu64 " %g %a %016" PRIx64 "\n", sizeof odd, p->h, p->w, (uint64_t)p->x, (double)p->f, p->r, hash_bytes(HASH_START, p, sizeof odd));
    return guest_failures != 0;
}
