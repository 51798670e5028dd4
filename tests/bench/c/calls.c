/* Calls: Fibonacci, Ackermann, Takeuchi, and objects whose methods are called through tables of pointers. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t fibonacci(unsigned n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }
static unsigned ackermann(unsigned m, unsigned n) { return m == 0 ? n + 1 : ackermann(m - 1, n == 0 ? 1 : ackermann(m, n - 1)); }
static int tak(int x, int y, int z) { return y >= x ? z : tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y)); }

typedef struct Object Object;
typedef struct { int64_t (*get)(const Object *); void (*step)(Object *, int64_t); } Methods;
struct Object { const Methods *methods; int64_t value; };
static int64_t get_plain(const Object *o) { return o->value; }
static int64_t get_twice(const Object *o) { return o->value * 2; }
static int64_t get_hashed(const Object *o) { return (int64_t)((uint64_t)o->value * 0x9e3779b97f4a7c15u >> 40); }
static void add(Object *o, int64_t n) { o->value += n; }
static void mix(Object *o, int64_t n) { o->value = (o->value ^ n) & 0xffffff; }
static const Methods kinds[] = {{get_plain, add}, {get_twice, mix}, {get_hashed, add}, {get_plain, mix}, {get_hashed, mix}};

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    uint64_t sum = 0;
    Object objects[64];
    for (int i = 0; i < 64; i++)
        objects[i] = (Object){&kinds[i * 7 % 5], i};
    for (int r = 0; r < rounds; r++) {
        sum += fibonacci(22) + ackermann(2, 120) + (unsigned)tak(12, 8, 4);
        for (int i = 0; i < 200; i++)
            for (int k = 0; k < 64; k++) {
                Object *o = &objects[(k * 29 + i) & 63];
                o->methods->step(o, i);
                sum += (uint64_t)o->methods->get(o);
            }
    }
    printf("%016llx\n", (unsigned long long)sum);
    return 0;
}
