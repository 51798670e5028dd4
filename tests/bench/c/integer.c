/* Integer arithmetic without calls or much memory: CRC, xorshift, Collatz, greatest common divisors, a sieve. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint8_t sieve[1 << 16];

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    uint64_t x = 88172645463325252u, sum = 0;
    for (int r = 0; r < rounds; r++) {
        uint32_t crc = ~0u;
        for (int i = 0; i < 60000; i++) {
            x ^= x << 13;
            x ^= x >> 7;
            x ^= x << 17;
            crc ^= (uint8_t)x;
            for (int k = 0; k < 8; k++)
                crc = crc >> 1 ^ (0xedb88320u & -(crc & 1));
        }
        sum += crc;
        for (uint64_t n = 1; n < 4000; n++)
            for (uint64_t c = n; c != 1; sum++)
                c = c & 1 ? 3 * c + 1 : c >> 1;
        for (uint64_t a = 1; a < 120; a++)
            for (uint64_t b = 1; b < 120; b++) {
                uint64_t p = a * 977 + 1, q = b * 1013 + 7;
                while (q) {
                    uint64_t t = p % q;
                    p = q;
                    q = t;
                }
                sum += p;
            }
        memset(sieve, 0, sizeof sieve);
        for (uint32_t i = 2; i < sizeof sieve; i++)
            if (!sieve[i]) {
                sum += i;
                for (uint32_t j = 2 * i; j < sizeof sieve; j += i)
                    sieve[j] = 1;
            }
    }
    printf("%016llx\n", (unsigned long long)sum);
    return 0;
}
