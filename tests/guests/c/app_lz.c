// guest: opt=O2,O3 forced=yes
/* A compressor of the LZ77 family with hash chains and Huffman codes, there and back, over text, noise, runs and code. */
#include "guest.h"

enum { SIZE = 24000, HASH_BITS = 12, MIN = 4, MAX = 255 };
static uint8_t input[SIZE], tokens[SIZE * 2], packed[SIZE * 2], unpacked_tokens[SIZE * 2], output[SIZE];

static size_t lz(uint8_t *to, const uint8_t *from, size_t n)
{
    static int head[1 << HASH_BITS], chain[SIZE];
    memset(head, -1, sizeof head);
    size_t out = 0;
    for (size_t i = 0; i < n;) {
        size_t best = 0, where = 0;
        if (i + MIN <= n) {
            uint32_t w;
            memcpy(&w, from + i, 4);
            uint32_t h = w * 2654435761u >> (32 - HASH_BITS);
            int tries = 16;
            for (int j = head[h]; j >= 0 && tries--; j = chain[j]) {
                size_t l = 0;
                while (l < MAX && i + l < n && from[(size_t)j + l] == from[i + l])
                    l++;
                if (l > best) {
                    best = l;
                    where = (size_t)j;
                }
            }
            chain[i] = head[h];
            head[h] = (int)i;
        }
        if (best >= MIN && i - where < 65536) {
            to[out++] = 1;
            to[out++] = (uint8_t)best;
            to[out++] = (uint8_t)(i - where);
            to[out++] = (uint8_t)((i - where) >> 8);
            i += best;
        } else {
            to[out++] = 0;
            to[out++] = from[i++];
        }
    }
    return out;
}

static size_t unlz(uint8_t *to, const uint8_t *from, size_t n)
{
    size_t out = 0;
    for (size_t i = 0; i < n;)
        if (from[i]) {
            size_t l = from[i + 1], d = from[i + 2] | (size_t)from[i + 3] << 8;
            for (; l--; out++)
                to[out] = to[out - d];
            i += 4;
        } else {
            to[out++] = from[i + 1];
            i += 2;
        }
    return out;
}

typedef struct { uint32_t weight; int left, right; } Node;
static Node node[512];
static int nodes;
static uint64_t code[256];
static int length[256];

static void assign(int n, uint64_t bits, int depth)
{
    if (n < 256) {
        code[n] = bits;
        length[n] = depth ? depth : 1;
        return;
    }
    assign(node[n].left, bits, depth + 1);
    assign(node[n].right, bits | UINT64_C(1) << depth, depth + 1);
}

static int tree(const uint8_t *p, size_t n)
{
    memset(node, 0, sizeof node);
    memset(length, 0, sizeof length);
    for (size_t i = 0; i < n; i++)
        node[p[i]].weight++;
    int live[256], count = 0;
    for (int i = 0; i < 256; i++)
        if (node[i].weight)
            live[count++] = i;
    nodes = 256;
    while (count > 1) {
        for (int pick = 0; pick < 2; pick++) {
            int low = pick;
            for (int i = pick; i < count; i++)
                if (node[live[i]].weight < node[live[low]].weight)
                    low = i;
            int t = live[pick];
            live[pick] = live[low];
            live[low] = t;
        }
        node[nodes] = (Node){node[live[0]].weight + node[live[1]].weight, live[0], live[1]};
        live[0] = nodes++;
        live[1] = live[--count];
    }
    if (count)
        assign(live[0], 0, 0);
    return count ? live[0] : -1;
}

static void make(int kind)
{
    static const char *const words[] = {"the ", "emulator ", "runs ", "a program ", "of another ", "machine, ", "and ", "then ", "again.\n"};
    uint64_t state = (uint64_t)kind + 1;
    size_t n = 0;
    while (n < SIZE) {
        uint64_t r = random64(&state);
        if (kind == 0) {
            const char *w = words[r % 9];
            for (; *w && n < SIZE; w++)
                input[n++] = (uint8_t)*w;
        } else if (kind == 1) {
            input[n++] = (uint8_t)r;
        } else if (kind == 2) {
            for (size_t l = r % 300; l-- && n < SIZE;)
                input[n++] = (uint8_t)(r >> 32) & 3;
        } else {
            for (int i = 0; i < 4 && n < SIZE; i++, n++)
                input[n] = (uint8_t)(n % 64 < 40 ? (r & 7) << i : r >> 60);
        }
    }
}

int main(void)
{
    for (int kind = 0; kind < 4; kind++) {
        make(kind);
        size_t t = lz(tokens, input, SIZE), bits = 0;
        int root = tree(tokens, t);
        memset(packed, 0, sizeof packed);
        for (size_t i = 0; i < t; i++)
            for (int b = 0; b < length[tokens[i]]; b++, bits++)
                packed[bits >> 3] |= (uint8_t)((code[tokens[i]] >> b & 1) << (bits & 7));
        size_t at = 0;
        for (size_t i = 0; i < t; i++) {
            int n = root;
            while (n >= 256) {
                n = packed[at >> 3] >> (at & 7) & 1 ? node[n].right : node[n].left;
                at++;
            }
            unpacked_tokens[i] = (uint8_t)n;
        }
        CHECK(at == bits && memcmp(tokens, unpacked_tokens, t) == 0);
        size_t n = unlz(output, unpacked_tokens, t);
        CHECK(n == SIZE && memcmp(input, output, SIZE) == 0);
        printf("kind %d: %d -> %zu tokens -> %zu bits, %016" PRIx64 "\n", kind, SIZE, t, bits, hash_bytes(HASH_START, packed, bits / 8));
    }
    return guest_failures != 0;
}
