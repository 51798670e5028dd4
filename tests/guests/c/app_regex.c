// guest: link=static,dynamic
/* Parsing: the C library's regular expressions, hsearch and tsearch, an expression evaluator, a JSON reader, word counts. */
#define _GNU_SOURCE
#include "guest.h"
#include <ctype.h>
#include <fnmatch.h>
#include <regex.h>
#include <search.h>

static const char *at;
static double sum(void);
static double factor(void)
{
    while (isspace((unsigned char)*at))
        at++;
    if (*at == '(') {
        at++;
        double v = sum();
        at++;
        return v;
    }
    if (*at == '-') {
        at++;
        return -factor();
    }
    char *end;
    double v = strtod(at, &end);
    at = end;
    return v;
}
static double product(void)
{
    double v = factor();
    for (;;) {
        while (isspace((unsigned char)*at))
            at++;
        if (*at == '*') { at++; v *= factor(); }
        else if (*at == '/') { at++; v /= factor(); }
        else return v;
    }
}
static double sum(void)
{
    double v = product();
    for (;;)
        if (*at == '+') { at++; v += product(); }
        else if (*at == '-') { at++; v -= product(); }
        else return v;
}

static int depth, most_depth, numbers, strings_seen;
static const char *json(const char *p)
{
    while (isspace((unsigned char)*p))
        p++;
    if (*p == '{' || *p == '[') {
        char close = *p == '{' ? '}' : ']';
        most_depth = ++depth > most_depth ? depth : most_depth;
        p++;
        while (*p && *p != close) {
            p = json(p);
            while (isspace((unsigned char)*p) || *p == ',' || *p == ':')
                p++;
        }
        depth--;
        return p + 1;
    }
    if (*p == '"') {
        strings_seen++;
        for (p++; *p != '"'; p++)
            if (*p == '\\')
                p++;
        return p + 1;
    }
    if (isdigit((unsigned char)*p) || *p == '-') {
        char *end;
        numbers += (int)strtod(p, &end);
        return end;
    }
    while (isalpha((unsigned char)*p))
        p++;
    return p;
}

static int by_word(const void *a, const void *b) { return strcmp(a, b); }
static int walked;
static void walk(const void *node, VISIT which, int level)
{
    if (which == postorder || which == leaf)
        walked = walked * 31 + **(const char *const *)node + level;
}

int main(void)
{
    static const char *const patterns[] = {"^[a-z]+[0-9]*$", "(foo|bar)+(baz)?", "\\b[A-Z][a-z]*\\b", "([0-9]{1,3}\\.){3}[0-9]{1,3}", "a.*b.*c", "^(a|b)*abb$", "[[:space:]][[:punct:]]", "(x+x+)+y"};
    static const char *const texts[] = {"abc123", "foobarbaz", "see Spot run", "at 192.168.10.255 now", "axxbyyc", "abababb", "end .", "xxxxxxxxxxxxy"};
    for (int i = 0; i < 8; i++) {
        regex_t re;
        regmatch_t m[3];
        REQUIRE(regcomp(&re, patterns[i], REG_EXTENDED) == 0);
        for (int j = 0; j < 8; j++)
            if (regexec(&re, texts[j], 3, m, 0) == 0)
                printf("%d:%d[%d,%d)%d ", i, j, (int)m[0].rm_so, (int)m[0].rm_eo, (int)m[1].rm_so);
        putchar('\n');
        regfree(&re);
    }
    regex_t bad;
    printf("bad pattern %d fnmatch %d %d\n", regcomp(&bad, "(unclosed", REG_EXTENDED) != 0, fnmatch("*.[ch]", "file.c", 0), fnmatch("a?c*", "abd", 0) != 0);
    static const char *const expressions[] = {"1 + 2 * 3", "(1+2)*3 - -4", "10/4/5", "2*(3+4*(5-1))/7", "1e3*1.5e-2"};
    for (int i = 0; i < 5; i++) {
        at = expressions[i];
        printf("%s = %.17g\n", expressions[i], sum());
    }
    json("{\"list\": [1, 2, {\"deep\": [[[-3.5e1]]]}, \"text \\\" quoted\"], \"yes\": true, \"none\": null, \"n\": 1e2}");
    printf("json depth %d numbers %d strings %d\n", most_depth, numbers, strings_seen);
    REQUIRE(hcreate(500));
    void *root = NULL;
    uint64_t state = 5;
    static char names[300][8];
    int distinct = 0;
    for (int i = 0; i < 300; i++) {
        for (int k = 0; k < 3; k++)
            names[i][k] = (char)('a' + random64(&state) % 7);
        ENTRY entry = {names[i], (void *)(intptr_t)i}, *found = hsearch(entry, FIND);
        if (!found) {
            hsearch(entry, ENTER);
            distinct++;
        }
        tsearch(names[i], &root, by_word);
    }
    twalk(root, walk);
    printf("distinct %d walked %d found %d\n", distinct, walked, tfind(names[7], &root, by_word) != NULL);
    hdestroy();
    return 0;
}
