// guest: link=static,dynamic
/* printf with every conversion, flag, width and precision that does not depend on the size of long double. */
#include "guest.h"
#include <float.h>
#include <math.h>
#include <stdarg.h>
#include <stddef.h>

static int through_list(char *to, size_t size, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    int n = vsnprintf(to, size, format, list);
    va_end(list);
    return n;
}

int main(void)
{
    static const char *const integer[] = {"%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%.3d", "%8.3d", "%x", "%#x", "%#o", "%X", "%u", "%-#10x|", "%+.0d"};
    static const int ints[] = {0, 1, -1, 42, -1234567, 2147483647, -2147483647 - 1};
    for (size_t i = 0; i < sizeof integer / sizeof *integer; i++) {
        for (size_t j = 0; j < sizeof ints / sizeof *ints; j++) {
            printf(integer[i], ints[j]);
            putchar(' ');
        }
        putchar('\n');
    }
    static const char *const real[] = {"%f", "%e", "%g", "%a", "%.0f", "%.1f", "%.10e", "%+.3g", "%#g", "%12.4f", "%-12.4e|", "%012.3f", "%G", "%.17g", "%A", "%.0e", "%.3a", "% .2f"};
    static const double doubles[] = {0.0, -0.0, 1.0, -2.5, 0.1, 123456789.0, 1e100, 5e-324, DBL_MAX, 1.0 / 3, 0.5, 1.5, 2.5, 999999.5, 1e-5, INFINITY, -INFINITY};
    for (size_t i = 0; i < sizeof real / sizeof *real; i++) {
        for (size_t j = 0; j < sizeof doubles / sizeof *doubles; j++) {
            char text[400];
            int n = through_list(text, sizeof text, real[i], doubles[j]);
            printf("%s(%d) ", strlen(text) > 60 ? "long" : text, n);
        }
        putchar('\n');
    }
    printf("%hhd %hhu %hd %hu %ld %lu %lld %llu %jd %zu %td\n", (signed char)-100, (unsigned char)200, (short)-30000, (unsigned short)60000,
           -1L, ~0UL, -9223372036854775807LL - 1, ~0ULL, (intmax_t)-5, sizeof(int), (ptrdiff_t)-7);
    printf("%c%c%5c|%-5c|%s|%10s|%-10s|%.2s|%*d|%-*d|%.*f\n", 'a', 'b', 'c', 'd', "str", "right", "left", "cut", 6, 7, 6, 8, 3, 2.0 / 3);
    printf("%3$s %1$s %2$s %%\n", "one", "two", "three");
    int count;
    printf("counted%n", &count);
    printf(" %d\n", count);
    char small[6];
    printf("%d", snprintf(small, sizeof small, "%s", "truncated"));
    printf(" [%s] %d\n", small, snprintf(NULL, 0, "%0100d", 1));
    printf("%s %p\n", "null pointer", (void *)0);
    char *made;
    FILE *memory = open_memstream(&made, &(size_t){0});
    for (int i = 0; i < 300; i++)
        fprintf(memory, "%d,", i * i);
    fclose(memory);
    printf("%zu %016" PRIx64 "\n", strlen(made), hash_bytes(HASH_START, made, strlen(made)));
    free(made);
    return 0;
}
