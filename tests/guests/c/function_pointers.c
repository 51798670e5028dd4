// guest: opt=O0,O2,O3
/* Indirect calls: tables, callbacks with context, functions that return functions, tail calls, a vtable of structures. */
#include "guest.h"

typedef int64_t (*Binary)(int64_t, int64_t);
static int64_t plus(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }
static int64_t minus(int64_t a, int64_t b) { return (int64_t)((uint64_t)a - (uint64_t)b); }
static int64_t times(int64_t a, int64_t b) { return (int64_t)((uint64_t)a * (uint64_t)b); }
static int64_t mixed(int64_t a, int64_t b) { return a ^ (b >> 3); }
static Binary volatile table[] = {plus, minus, times, mixed};

typedef struct Shape Shape;
struct Methods { double (*area)(const Shape *); void (*scale)(Shape *, double); const char *(*name)(void); };
struct Shape { const struct Methods *methods; double a, b; };
static double square_area(const Shape *s) { return s->a * s->a; }
static double box_area(const Shape *s) { return s->a * s->b; }
static double disc_area(const Shape *s) { return s->a * s->a * 3.25; }
static void scale_one(Shape *s, double f) { s->a *= f; }
static void scale_both(Shape *s, double f) { s->a *= f; s->b *= f; }
static const char *square_name(void) { return "square"; }
static const char *box_name(void) { return "box"; }
static const char *disc_name(void) { return "disc"; }
static const struct Methods square = {square_area, scale_one, square_name}, box = {box_area, scale_both, box_name}, disc = {disc_area, scale_one, disc_name};

typedef struct { void *(*next)(void *); } Step;
static void *third(void *n) { ++*(int *)n; return NULL; }
static void *second(void *n) { ++*(int *)n; return (void *)third; }
static void *first(void *n) { ++*(int *)n; return (void *)second; }

static int64_t each(const int64_t *v, int n, int64_t (*with)(int64_t, void *), void *context)
{
    int64_t sum = 0;
    for (int i = 0; i < n; i++)
        sum += with(v[i], context);
    return sum;
}
static int64_t count_odd(int64_t x, void *context) { *(int *)context += (int)(x & 1); return x & 0xff; }

static int even(unsigned n);
static int odd(unsigned n) { return n ? even(n - 1) : 0; }
static int even(unsigned n) { return n ? odd(n - 1) : 1; }

/* The eleven arguments go to registers and stack. */
static int64_t many(int a, int64_t b, short c, char d, unsigned e, uint64_t f, int8_t g, uint16_t h, int i, int64_t j, uint8_t k)
{
    return a + 2 * b + 3 * c + 4 * (signed char)d + 5 * (int64_t)e + 6 * (int64_t)f + 7 * g + 8 * h + 9 * i + 10 * j + 11 * k;
}

int main(void)
{
    uint64_t state = 2;
    int64_t value = 1;
    for (int i = 0; i < 20000; i++)
        value = table[random64(&state) & 3](value, i);
    printf("table %" PRId64 "\n", value);
    Shape shapes[30];
    const struct Methods *kinds[] = {&square, &box, &disc};
    for (int i = 0; i < 30; i++)
        shapes[i] = (Shape){kinds[random64(&state) % 3], i + 0.5, i * 0.25};
    double total = 0;
    for (int round = 0; round < 50; round++)
        for (int i = 0; i < 30; i++) {
            total += shapes[i].methods->area(&shapes[i]);
            shapes[i].methods->scale(&shapes[i], round & 1 ? 0.5 : 2.0);
        }
    printf("areas %.10g %s %s %s\n", total, shapes[0].methods->name(), shapes[7].methods->name(), shapes[9].methods->name());
    int steps = 0;
    for (void *(*f)(void *) = first; f; f = (void *(*)(void *))f(&steps))
        ;
    printf("steps %d\n", steps);
    int64_t v[100];
    for (int i = 0; i < 100; i++)
        v[i] = (int64_t)random64(&state);
    int odds = 0;
    printf("each %" PRId64, each(v, 100, OPAQUE(count_odd), &odds));
    printf(" odds %d even %d odd %d\n", odds, even(3001), odd(3001));
    int64_t (*volatile f)(int, int64_t, short, char, unsigned, uint64_t, int8_t, uint16_t, int, int64_t, uint8_t) = many;
    printf("many %" PRId64 " %" PRId64 "\n", f(-1, -2, -3, (char)-4, 5, 6, -7, 65535, -9, INT64_C(-10000000000), 255), f(1, 2, 3, 4, 4000000000u, 6, 7, 8, 9, 10, 11));
    return 0;
}
