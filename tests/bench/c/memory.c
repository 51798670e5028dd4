/* The C library's copies, fills, scans and comparisons, sorting of strings, allocation. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SIZE = 1 << 18, WORDS = 3000 };
static char from[SIZE], to[SIZE], text[WORDS][16];
static const char *words[WORDS];

static int order(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    uint32_t seed = 99;
    uint64_t sum = 0;
    for (int i = 0; i < SIZE; i++)
        from[i] = (char)('a' + i % 23);
    from[SIZE - 1] = 0;
    for (int r = 0; r < rounds; r++) {
        for (size_t n = 1; n < SIZE / 2; n = n * 3 / 2 + 1) {
            memcpy(to + n % 13, from + n % 7, n);
            memmove(to + 5, to, n);
            memset(to + n, (int)n & 127, n / 2);
            sum += (unsigned char)to[n] + (uint64_t)(memcmp(to, from, n) != 0) + strlen(from + SIZE - 1 - n);
            sum += memchr(from, 'z', n) != NULL;
        }
        for (int i = 0; i < WORDS; i++) {
            seed = seed * 1664525 + 1013904223;
            for (int k = 0; k < 12; k++)
                text[i][k] = (char)('a' + (seed >> (2 * k) & 7));
            words[i] = text[i];
        }
        qsort(words, WORDS, sizeof *words, order);
        for (int i = 0; i < WORDS; i += 50)
            sum = sum * 31 + (unsigned char)words[i][3];
        void *blocks[64] = {0};
        for (int i = 0; i < 3000; i++) {
            seed = seed * 1664525 + 1013904223;
            int slot = seed >> 26;
            free(blocks[slot]);
            blocks[slot] = malloc(seed >> 16 & 1023);
            sum += blocks[slot] != NULL;
        }
        for (int i = 0; i < 64; i++)
            free(blocks[i]);
    }
    printf("%016llx\n", (unsigned long long)sum);
    return 0;
}
