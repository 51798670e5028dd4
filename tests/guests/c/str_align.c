// guest: link=static,dynamic opt=O2 forced=yes
/* Memory and string functions at every alignment of source and target and many lengths, checked byte by byte; page ends. */
#define _GNU_SOURCE
#include "guest.h"
#include <sys/mman.h>
#include <unistd.h>

static uint8_t from[512], to[512], model[512];

int main(void)
{
    uint64_t state = 8, hash = HASH_START;
    static const size_t lengths[] = {0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 47, 63, 64, 65, 100, 127, 128, 129, 200, 255, 256};
    for (int i = 0; i < 512; i++)
        from[i] = (uint8_t)(random64(&state) | 1);
    for (size_t s = 0; s < 16; s++)
        for (size_t t = 0; t < 16; t++)
            for (size_t l = 0; l < sizeof lengths / sizeof *lengths; l++) {
                size_t n = OPAQUE(lengths[l]);
                memset(to, 0x55, sizeof to);
                memset(model, 0x55, sizeof model);
                for (size_t i = 0; i < n; i++)
                    model[t + i] = from[s + i];
                CHECK(memcpy(to + t, from + s, n) == to + t);
                CHECK(memcmp(to, model, sizeof to) == 0);
                memmove(to + t + 5, to + t, n); /* overlapping upwards */
                for (size_t i = n; i-- > 0;)
                    model[t + 5 + i] = model[t + i];
                CHECK(memcmp(to, model, sizeof to) == 0);
                memmove(to + t, to + t + 3, n); /* and downwards */
                for (size_t i = 0; i < n; i++)
                    model[t + i] = model[t + 3 + i];
                CHECK(memcmp(to, model, sizeof to) == 0);
                memset(to + t, (int)n, n / 2);
                for (size_t i = 0; i < n / 2; i++)
                    model[t + i] = (uint8_t)n;
                CHECK(memcmp(to, model, sizeof to) == 0);
                hash = hash_bytes(hash, to, 300);
            }
    printf("copies %016" PRIx64 "\n", hash);

    /* Strings that end where the mapped memory ends: reading a byte more is a fault. */
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *area = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(area != MAP_FAILED && munmap(area + page, page) == 0);
    for (size_t n = 0; n < 80; n++) {
        char *text = area + page - n - 1;
        memset(text, 'x', n);
        text[n] = 0;
        CHECK(strlen(text) == n);
        CHECK(strnlen(text, n / 2) == n / 2);
        CHECK(strchr(text, 'y') == NULL && strchr(text, 0) == text + n && strrchr(text, 'y') == NULL);
        CHECK(memchr(text, 'y', n) == NULL && memchr(text, 0, n + 1) == text + n);
        char copy[100];
        CHECK(strcpy(copy, text) == copy && strcmp(copy, text) == 0 && strncmp(copy, text, n + 5) == 0);
        CHECK(stpcpy(copy, text) == copy + n);
        if (n > 3) {
            text[n - 2] = 'y';
            CHECK(strchr(text, 'y') == text + n - 2 && strcmp(copy, text) < 0 && memcmp(text, copy, n) > 0);
            CHECK(strcspn(text, "zy") == n - 2 && strspn(text, "x") == n - 2 && strpbrk(text, "y") == text + n - 2);
            CHECK(strstr(text, "yx") == text + n - 2 && memmem(text, n, "xyx", 3) == text + n - 3 && strrchr(text, 'x') == text + n - 1);
        }
    }
    for (size_t a = 0; a < 16; a++)
        for (size_t b = 0; b < 16; b++)
            for (size_t n = 1; n < 40; n += 3) {
                char one[80], two[80];
                memset(one, 'a', sizeof one);
                memset(two, 'a', sizeof two);
                one[a + n - 1] = (char)0xe1;
                one[a + n] = two[b + n] = 0;
                CHECK(strcmp(one + a, two + b) > 0 && strcmp(two + b, one + a) < 0 && memcmp(one + a, two + b, n) > 0);
                CHECK(strncmp(one + a, two + b, n - 1) == 0);
            }
    printf("strings checked\n");
    return guest_failures != 0;
}
