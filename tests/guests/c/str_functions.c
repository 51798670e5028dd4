// guest: link=dynamic,static
/* The string functions of the C library that are not about speed: tokens, searches, numbers, case, copies with limits. */
#define _GNU_SOURCE
#include "guest.h"
#include <ctype.h>
#include <errno.h>
#include <strings.h>

static void number(const char *text, int base)
{
    char *end;
    errno = 0;
    long l = strtol(text, &end, base);
    printf("%-28s base %2d: %ld rest \"%s\" errno %d", text, base, l, end, errno);
    errno = 0;
    unsigned long long u = strtoull(text, &end, base);
    printf(" | %llu errno %d\n", u, errno);
}

int main(void)
{
    char text[] = "  one,two;;three , four;", *state, *token;
    for (token = strtok_r(text, ",; ", &state); token; token = strtok_r(NULL, ",; ", &state))
        printf("<%s>", token);
    putchar('\n');
    char fields[] = "a::b:", *rest = fields;
    while ((token = strsep(&rest, ":")))
        printf("<%s>", token);
    putchar('\n');
    static const char *const numbers[] = {"0", "-1", "+42x", "0x7fffffffffffffff", "9223372036854775808", "-9223372036854775809", "0777", "zz", "18446744073709551616", "", "  \t12 13", "0b11", "- 5"};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        number(numbers[i], 0);
        number(numbers[i], 36);
    }
    static const char *const reals[] = {"1e308", "1e309", "-1e-400", "0x1.8p3", "nan", "-inf", "3.14159265358979323846", "1.7976931348623158e308", "4.9e-324", "2.2250738585072011e-308", ".5e1x", "e5"};
    for (size_t i = 0; i < sizeof reals / sizeof *reals; i++) {
        char *end;
        errno = 0;
        double d = strtod(reals[i], &end);
        int error = errno;
        printf("%-24s %a rest \"%s\" errno %d float %a\n", reals[i], d, end, error, (double)strtof(reals[i], NULL));
    }
    printf("%d %d %d\n", strcasecmp("HeLLo", "hEllO") == 0, strncasecmp("abcX", "ABCy", 3) == 0, strverscmp("a9", "a10") < 0);
    printf("%s|%s|%s\n", strstr("haystack with needle", "needle"), strcasestr("Mixed CASE", "case"), strchrnul("abc", 'z'));
    char limited[8];
    memset(limited, '#', sizeof limited);
    strncpy(limited, "abc", 6);
    printf("%d %c %zu\n", limited[5], limited[6], strlen(strncat(strcpy(limited, "ab"), "cdefgh", 3)));
    char *copy = strdup("duplicate"), *part = strndup("duplicate", 3);
    printf("%s %s %s\n", copy, part, strerror(ENOENT));
    for (char *p = copy; *p; p++)
        *p = (char)toupper((unsigned char)*p);
    printf("%s %s\n", copy, (char *)memccpy(limited, "xy:z", ':', 4) ? "found" : "not found");
    int classes[12] = {0};
    for (int c = 0; c < 256; c++) {
        int (*const tests[])(int) = {isalnum, isalpha, iscntrl, isdigit, isgraph, islower, isprint, ispunct, isspace, isupper, isxdigit, isblank};
        for (int t = 0; t < 12; t++)
            classes[t] += tests[t](c) != 0;
    }
    for (int t = 0; t < 12; t++)
        printf("%d ", classes[t]);
    printf("\n%s\n", (char *)memrchr("a/b/c", '/', 5));
    strfry(copy); /* any order: only the letters count */
    int sum = 0;
    for (char *p = copy; *p; p++)
        sum += *p;
    printf("%d\n", sum);
    free(copy);
    free(part);
    return 0;
}
