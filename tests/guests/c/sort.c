// guest: opt=O0,O2
/* Sorting by insertion, quick, heap, merge and radix, and by qsort and bsearch with callbacks. */
#include "guest.h"

typedef struct { int key; int position; double weight; char name[12]; } Item;

static void insertion(int *v, int n)
{
    for (int i = 1; i < n; i++) {
        int x = v[i], j = i;
        for (; j && v[j - 1] > x; j--)
            v[j] = v[j - 1];
        v[j] = x;
    }
}

static void quick(int *v, int n)
{
    while (n > 12) {
        int pivot = v[n / 2], i = 0, j = n - 1;
        while (i <= j) {
            while (v[i] < pivot)
                i++;
            while (v[j] > pivot)
                j--;
            if (i <= j) {
                int t = v[i];
                v[i++] = v[j];
                v[j--] = t;
            }
        }
        quick(v, j + 1);
        v += i;
        n -= i;
    }
    insertion(v, n);
}

static void sink(int *v, int at, int n)
{
    for (int child; (child = 2 * at + 1) < n; at = child) {
        if (child + 1 < n && v[child + 1] > v[child])
            child++;
        if (v[at] >= v[child])
            return;
        int t = v[at];
        v[at] = v[child];
        v[child] = t;
    }
}

static void heap(int *v, int n)
{
    for (int i = n / 2 - 1; i >= 0; i--)
        sink(v, i, n);
    for (int i = n - 1; i > 0; i--) {
        int t = v[0];
        v[0] = v[i];
        v[i] = t;
        sink(v, 0, i);
    }
}

static void merge(int *v, int n, int *room)
{
    if (n < 2)
        return;
    int half = n / 2;
    merge(v, half, room);
    merge(v + half, n - half, room);
    memcpy(room, v, sizeof *v * (size_t)half);
    for (int i = 0, j = half, k = 0; i < half;)
        v[k++] = j < n && v[j] < room[i] ? v[j++] : room[i++];
}

static void radix(int *v, int n, int *room)
{
    for (int shift = 0; shift < 32; shift += 8) {
        int count[257] = {0};
        for (int i = 0; i < n; i++)
            count[(((unsigned)v[i] ^ 0x80000000u) >> shift & 255) + 1]++;
        for (int i = 0; i < 256; i++)
            count[i + 1] += count[i];
        for (int i = 0; i < n; i++)
            room[count[((unsigned)v[i] ^ 0x80000000u) >> shift & 255]++] = v[i];
        memcpy(v, room, sizeof *v * (size_t)n);
    }
}

static int by_int(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

static int by_weight(const void *a, const void *b)
{
    const Item *x = a, *y = b;
    int order = (x->weight > y->weight) - (x->weight < y->weight);
    return order ? order : strcmp(x->name, y->name);
}

int main(void)
{
    enum { N = 5000 };
    static int source[N], v[N], reference[N], room[N];
    static Item items[600];
    uint64_t state = 1;
    for (int kind = 0; kind < 4; kind++) {
        for (int i = 0; i < N; i++)
            source[i] = kind == 0 ? (int)random64(&state) : kind == 1 ? i : kind == 2 ? -i : (int)(random64(&state) % 7);
        memcpy(reference, source, sizeof v);
        qsort(reference, N, sizeof *v, by_int);
        printf("kind %d: %d %d %d %016" PRIx64, kind, reference[0], reference[N / 2], reference[N - 1], hash_bytes(HASH_START, reference, sizeof v));
#define TRY(name, call) memcpy(v, source, sizeof v); call; printf(" %s %s", name, memcmp(v, reference, sizeof v) ? "wrong" : "right");
        TRY("quick", quick(v, N)) TRY("heap", heap(v, N)) TRY("merge", merge(v, N, room)) TRY("radix", radix(v, N, room))
        memcpy(v, source, sizeof v);
        insertion(v, 300);
        qsort(source, 300, sizeof *v, by_int);
        printf(" insertion %s\n", memcmp(v, source, 300 * sizeof *v) ? "wrong" : "right");
    }
    for (int i = 0; i < 600; i++) {
        items[i].key = (int)(random64(&state) % 1000);
        items[i].position = i;
        items[i].weight = (double)(random64(&state) % 100) / 8;
        snprintf(items[i].name, sizeof items[i].name, "n%03d", items[i].key);
    }
    qsort(items, 600, sizeof *items, by_weight);
    for (int i = 0; i < 600; i += 60)
        printf("%s %d %g\n", items[i].name, items[i].key, items[i].weight);
    int found = 0;
    for (int key = -10; key < 10; key++)
        found += bsearch(&key, reference, N, sizeof *reference, by_int) != NULL;
    printf("found %d\n", found);
    return 0;
}
