// guest:
/* Wide characters and multibyte text in the C and C.UTF-8 locales; conversion, printing, searching, iconv without tables. */
#define _GNU_SOURCE
#include "guest.h"
#include <locale.h>
#include <uchar.h>
#include <wchar.h>
#include <wctype.h>

int main(void)
{
    printf("wchar_t %zu\n", sizeof(wchar_t));
    wchar_t text[100] = L"wide characters";
    wcscat(text, L" and more");
    printf("%zu %d %ls\n", wcslen(text), wcscmp(text, L"wide") > 0, wcsstr(text, L"and"));
    swprintf(text, 100, L"%d %ls %s %5.2f %lc", 42, L"inner", "narrow", 3.14159, L'!');
    printf("%ls\n", text);
    wchar_t *state, *token;
    wchar_t list[] = L"one;two;;three";
    for (token = wcstok(list, L";", &state); token; token = wcstok(NULL, L";", &state))
        printf("<%ls>", token);
    putchar('\n');
    printf("%ld %g %lu\n", wcstol(L" -123x", NULL, 10), wcstod(L"2.5e3", NULL), wcstoul(L"0xff", NULL, 0));
    printf("%d %d %d %lc\n", iswalpha(L'x') != 0, iswdigit(L'5') != 0, iswspace(L'x') != 0, towupper(L'q'));
    wmemset(text, L'=', 5);
    wmemcpy(text + 5, L"abc", 4);
    printf("%ls %d\n", text, wmemcmp(text, L"=====abd", 8) < 0);
    wchar_t *found = wcsrchr(text, L'=');
    printf("%d %zu %zu\n", (int)(found - text), wcsspn(text, L"="), wcscspn(text, L"c"));
    const char *utf8 = "gr\xc3\xbc\xc3\x9f \xe2\x82\xac \xf0\x9f\x98\x80";
    if (setlocale(LC_ALL, "C.UTF-8")) {
        /* not there in every sysroot: what matters is that both sides of a comparison print the same */
    }
    setlocale(LC_ALL, "C");
    mbstate_t shift;
    memset(&shift, 0, sizeof shift);
    char32_t c32;
    size_t n = mbrtoc32(&c32, "A", 1, &shift);
    printf("%zu %x\n", n, (unsigned)c32);
    printf("bytes %zu\n", strlen(utf8));
    char narrow[40];
    n = wcstombs(narrow, L"plain", sizeof narrow);
    printf("%zu %s\n", n, narrow);
    n = mbstowcs(text, "back again", 100);
    printf("%zu %ls\n", n, text);
    FILE *memory = tmpfile();
    fwprintf(memory, L"%ls %d\n", L"stream", 7);
    rewind(memory);
    fwscanf(memory, L"%ls", text);
    printf("%ls %d\n", text, fwide(memory, 0) > 0);
    return 0;
}
