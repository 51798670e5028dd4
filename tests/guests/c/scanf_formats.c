// guest: stdin='12 -7 0x1f 3.5e2 word 077 \n77.25 [abc]def  9999999999 c\nlast line without end'
/* scanf and friends: numbers in all bases, sets, widths, suppression, %n, and reading standard input. */
#define _GNU_SOURCE
#include "guest.h"

int main(void)
{
    int a, b, c, o, n = -1;
    double d;
    float f;
    char word[20], set[20], letter;
    long long big;
    int got = scanf("%d %d %i %lf %19s %o", &a, &b, &c, &d, word, (unsigned *)&o);
    printf("%d: %d %d %d %g %s %d\n", got, a, b, c, d, word, o);
    got = scanf("%f [%19[a-c]]%*3c%lld %c%n", &f, set, &big, &letter, &n);
    printf("%d: %g %s %lld %c %d\n", got, (double)f, set, big, letter, n);
    char *line = NULL;
    size_t room = 0;
    while (getline(&line, &room, stdin) > 0)
        printf("line <%s>\n", line);
    free(line);
    printf("end %d error %d\n", feof(stdin) != 0, ferror(stdin) != 0);
    unsigned char uc;
    short sh;
    unsigned u;
    size_t z;
    got = sscanf("300 -40000 4294967297 77 tail", "%hhu %hd %u %zu", &uc, &sh, &u, &z);
    printf("%d: %u %d %u %zu\n", got, uc, sh, u, z);
    got = sscanf("1234567", "%3d%2d%d", &a, &b, &c);
    printf("%d: %d %d %d\n", got, a, b, c);
    printf("%d %d %d %d\n", sscanf("x", "%d", &a), sscanf("", "%d", &a), sscanf("5 y", "%d %d", &a, &b), sscanf("%7", "%%%d", &a));
    got = sscanf("key = value with blanks # comment", " %9[^= ] = %19[^#]#%*s%n", word, set, &n);
    printf("%d: <%s> <%s> %d\n", got, word, set, n);
    char *allocated;
    got = sscanf("malloced text", "%ms", &allocated);
    printf("%d: %s\n", got, allocated);
    free(allocated);
    got = sscanf("0x1.8p1 inf -nan 1e5", "%lf %f %*f %lf", &d, &f, &(double){0});
    printf("%d: %g %g\n", got, d, (double)f);
    return 0;
}
