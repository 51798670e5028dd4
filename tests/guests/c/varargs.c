// guest: opt=O0,O2
/* Variable arguments of every kind: integers, doubles, structures small and large, va_copy, lists handed on. */
#include "guest.h"
#include <stdarg.h>

typedef struct { char c; short s; } Small;
typedef struct { double x, y; } Pair;
typedef struct { float r, g, b, a; } Four;
typedef struct { int64_t v[5]; } Large;
typedef struct { int64_t i; double d; } Mixed;

static void walk(const char *kinds, va_list list)
{
    for (; *kinds; kinds++)
        switch (*kinds) {
        case 'i': printf(" %d", va_arg(list, int)); break;
        case 'l': printf(" %" PRId64, va_arg(list, int64_t)); break;
        case 'd': printf(" %g", va_arg(list, double)); break;
        case 's': printf(" %s", va_arg(list, char *)); break;
        case 'S': { Small s = va_arg(list, Small); printf(" {%d %d}", (signed char)s.c, s.s); break; }
        case 'P': { Pair p = va_arg(list, Pair); printf(" {%g %g}", p.x, p.y); break; }
        case 'F': { Four f = va_arg(list, Four); printf(" {%g %g %g %g}", (double)f.r, (double)f.g, (double)f.b, (double)f.a); break; }
        case 'L': { Large l = va_arg(list, Large); printf(" {%" PRId64 "..%" PRId64 "}", l.v[0], l.v[4]); break; }
        case 'M': { Mixed m = va_arg(list, Mixed); printf(" {%" PRId64 " %g}", m.i, m.d); break; }
        case 'Q': { __int128 q = va_arg(list, __int128); printf(" %" PRIx64 ":%" PRIx64, (uint64_t)(q >> 64), (uint64_t)q); break; }
        }
    putchar('\n');
}

static void show(const char *kinds, ...)
{
    va_list list, again;
    va_start(list, kinds);
    va_copy(again, list);
    printf("%s:", kinds);
    walk(kinds, list);
    printf("again:");
    walk(kinds, again);
    va_end(again);
    va_end(list);
}

static double late(int a, double b, Pair c, const char *kinds, ...)
{
    va_list list;
    va_start(list, kinds);
    double sum = a + b + c.x + c.y;
    for (; *kinds; kinds++)
        sum += *kinds == 'd' ? va_arg(list, double) : va_arg(list, int);
    va_end(list);
    return sum;
}

int main(void)
{
    Small s = {-5, 777};
    Pair p = {1.5, -2.5};
    Four f = {0.25f, 0.5f, 0.75f, 1.0f};
    Large l = {{10, 20, 30, 40, 50}};
    Mixed m = {-12345678901, 6.5};
    show("i", 1);
    show("iiiiiiiiiiii", 1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12);
    show("dddddddddddd", 1.0, 2.5, 3.25, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0);
    show("idididididididid", 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5);
    show("SPFLM", s, p, f, l, m);
    show("iSdPlFsLiM", 1, s, 2.0, p, (int64_t)-3, f, "text", l, 4, m);
    show("MMMMMM", m, m, m, m, m, m);
    show("PPPPPP", p, p, p, p, p, p);
    show("iQiQiiiiiiQ", 1, (__int128)5 << 70, 2, (__int128)-1, 3, 4, 5, 6, 7, 8, (__int128)9);
    show("lllllllFSL", (int64_t)1, (int64_t)2, (int64_t)3, (int64_t)4, (int64_t)5, (int64_t)6, (int64_t)7, f, s, l);
    printf("%g\n", late(1, 2.5, p, "didididididdd", 1.0, 2, 3.0, 4, 5.0, 6, 7.0, 8, 9.0, 10, 11.0, 12.0, 13.0));
    return 0;
}
