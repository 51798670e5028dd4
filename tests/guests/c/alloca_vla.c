// guest: opt=O0,O2
/* Stack memory of run-time size, flexible array members, compound literals, nested functions that see their caller's frame. */
#include "guest.h"
#include <alloca.h>

static uint64_t triangle(int n)
{
    int rows[n][n];
    for (int i = 0; i < n; i++)
        for (int j = 0; j <= i; j++)
            rows[i][j] = j == 0 || j == i ? 1 : (int)((unsigned)rows[i - 1][j - 1] + (unsigned)rows[i - 1][j]);
    uint64_t sum = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j <= i; j++)
            sum = sum * 7 + (unsigned)rows[i][j];
    return sum;
}

static char *chain(int n, char **links)
{
    char *mine = alloca((size_t)n + 1);
    memset(mine, 'a' + n % 26, (size_t)n);
    mine[n] = 0;
    links[n] = mine;
    uint64_t hash = n ? (uint64_t)(uintptr_t)chain(n - 1, links) : 0;
    (void)hash;
    size_t length = 0;
    for (int i = 0; i <= n; i++)
        length += strlen(links[i]);
    return (char *)length;
}

struct Flexible { int count; double value[]; };

/* The address of a nested function is that of code which is written to the stack. */
static int apply(int (*f)(int), int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++)
        sum += f(i);
    return sum;
}

int main(void)
{
    for (int n = 1; n < 34; n += 8)
        printf("%d %016" PRIx64 "\n", n, triangle(OPAQUE(n)));
    char *links[200];
    printf("%zu\n", (size_t)chain(150, links));
    struct Flexible *f = malloc(sizeof *f + 10 * sizeof *f->value);
    f->count = 10;
    for (int i = 0; i < f->count; i++)
        f->value[i] = i / 4.0;
    printf("%zu %g\n", sizeof *f, f->value[9]);
    free(f);
    int factor = OPAQUE(3), calls = 0;
    auto int scaled(int x);
    int scaled(int x)
    {
        calls++;
        return x * factor;
    }
    int (*volatile indirect)(int) = scaled;
    printf("%d", apply(indirect, 10));
    factor = 5;
    printf(" %d calls %d\n", apply(indirect, 10), calls);
    const int *literal = (const int[]){1, 2, 3, [5] = 9};
    printf("%d %d\n", literal[4], literal[5]);
    return 0;
}
