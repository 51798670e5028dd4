// guest: opt=O0,O2 forced=yes
/* Deep and wide recursion: Ackermann, Fibonacci, Hanoi, Takeuchi, a hundred thousand frames, mutual recursion, permutations. */
#include "guest.h"

static unsigned ackermann(unsigned m, unsigned n) { return m == 0 ? n + 1 : ackermann(m - 1, n == 0 ? 1 : ackermann(m, n - 1)); }
static uint64_t fibonacci(unsigned n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }
static int tak(int x, int y, int z) { return y >= x ? z : tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y)); }

static uint64_t moves;
static void hanoi(int n, int from, int to, int via)
{
    if (n) {
        hanoi(n - 1, from, via, to);
        moves = moves * 3 + (uint64_t)(from * 4 + to);
        hanoi(n - 1, via, to, from);
    }
}

static uint64_t deep(unsigned n, volatile uint64_t *above)
{
    volatile uint64_t mine[4] = {n, *above, n ^ *above, 1};
    if (n == 0)
        return mine[1];
    uint64_t below = deep(n - 1, &mine[2]);
    return below * 31 + mine[0] + mine[3] + *above;
}

static int permutations(char *text, int at, uint64_t *hash)
{
    if (!text[at]) {
        *hash = hash_bytes(*hash, text, (size_t)at);
        return 1;
    }
    int n = 0;
    for (int i = at; text[i]; i++) {
        char t = text[at];
        text[at] = text[i];
        text[i] = t;
        n += permutations(text, at + 1, hash);
        text[i] = text[at];
        text[at] = t;
    }
    return n;
}

static double sum_tree(int depth, double left, double right)
{
    double middle = (left + right) / 2;
    return depth == 0 ? middle : sum_tree(depth - 1, left, middle) + sum_tree(depth - 1, middle, right);
}

int main(void)
{
    printf("ackermann %u %u\n", ackermann(2, 200), ackermann(3, 6));
    printf("fibonacci %" PRIu64 "\n", fibonacci(25));
    printf("tak %d\n", tak(14, 9, 4));
    hanoi(14, 0, 1, 2);
    printf("hanoi %016" PRIx64 "\n", moves);
    volatile uint64_t seed = 5;
    printf("deep %016" PRIx64 "\n", deep(60000, &seed));
    char text[] = "abcdefg";
    uint64_t hash = HASH_START;
    int n = permutations(text, 0, &hash);
    printf("permutations %d %016" PRIx64 "\n", n, hash);
    printf("tree %.17g\n", sum_tree(12, 0, 1));
    return 0;
}
