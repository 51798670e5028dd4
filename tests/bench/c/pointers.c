/* Chasing pointers: a list in random order over four megabytes, a binary tree, a hash table with chains. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { NODES = 1 << 17, KEYS = 1 << 14 };
typedef struct Node { struct Node *next; uint64_t value, pad[2]; } Node;
typedef struct Tree { struct Tree *left, *right; uint32_t key; } Tree;
static Node node[NODES];
static uint32_t order[NODES];
static Tree tree[KEYS];
static struct Entry { struct Entry *next; uint32_t key, count; } entry[KEYS], *bucket[4096];

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    uint32_t seed = 12345, used = 0;
    uint64_t sum = 0;
    for (uint32_t i = 0; i < NODES; i++)
        order[i] = i;
    for (uint32_t i = NODES - 1; i > 0; i--) {
        seed = seed * 1664525 + 1013904223;
        uint32_t j = (uint32_t)((uint64_t)seed * (i + 1) >> 32), t = order[i];
        order[i] = order[j];
        order[j] = t;
    }
    for (uint32_t i = 0; i < NODES; i++)
        node[order[i]] = (Node){&node[order[(i + 1) % NODES]], i, {0}};
    for (uint32_t i = 0; i < KEYS; i++) {
        seed = seed * 1664525 + 1013904223;
        tree[i].key = seed;
        Tree *t = tree;
        while (i) {
            Tree **down = seed < t->key ? &t->left : &t->right;
            if (!*down) {
                *down = &tree[i];
                break;
            }
            t = *down;
        }
    }
    for (int r = 0; r < rounds; r++) {
        Node *p = &node[r % NODES];
        for (int i = 0; i < 400000; i++) {
            sum += p->value;
            p = p->next;
        }
        for (int i = 0; i < 8000; i++) {
            seed = seed * 1664525 + 1013904223;
            for (const Tree *t = tree; t; t = seed < t->key ? t->left : t->right)
                sum++;
        }
        for (int i = 0; i < 40000; i++) {
            seed = seed * 1664525 + 1013904223;
            uint32_t key = seed >> 19;
            struct Entry *e = bucket[key & 4095];
            while (e && e->key != key)
                e = e->next;
            if (!e && used < KEYS) {
                e = &entry[used++];
                *e = (struct Entry){bucket[key & 4095], key, 0};
                bucket[key & 4095] = e;
            }
            sum += e ? ++e->count : 0;
        }
    }
    printf("%016llx\n", (unsigned long long)sum);
    return 0;
}
