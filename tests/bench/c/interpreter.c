/* A byte-code interpreter with one indirect branch per step, and a tokenizer of many unpredictable branches. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LOADI, ADD, SUB, MUL, MOVE, LESS, BRANCH, JUMP, LOADM, STOREM, XOR, HALT };
typedef struct { uint8_t op, a, b, c; int32_t imm; } Code;

static int64_t run(const Code *code, uint64_t *steps)
{
    static int64_t memory[256];
    int64_t r[8] = {0};
    const Code *p = code;
    for (;;) {
        ++*steps;
        switch (p->op) {
        case LOADI: r[p->a] = p->imm; p++; break;
        case ADD: r[p->a] = r[p->b] + r[p->c]; p++; break;
        case SUB: r[p->a] = r[p->b] - r[p->c]; p++; break;
        case MUL: r[p->a] = (int64_t)((uint64_t)r[p->b] * (uint64_t)r[p->c]); p++; break;
        case MOVE: r[p->a] = r[p->b]; p++; break;
        case LESS: r[p->a] = r[p->b] < r[p->c]; p++; break;
        case BRANCH: p = r[p->a] ? code + p->imm : p + 1; break;
        case JUMP: p = code + p->imm; break;
        case LOADM: r[p->a] = memory[r[p->b] & 255]; p++; break;
        case STOREM: memory[r[p->b] & 255] = r[p->a]; p++; break;
        case XOR: r[p->a] = r[p->b] ^ r[p->c]; p++; break;
        case HALT: return r[p->a];
        default: abort();
        }
    }
}

static uint64_t tokenize(const char *p)
{
    uint64_t h = 7;
    while (*p) {
        if (*p >= '0' && *p <= '9') {
            uint64_t n = 0;
            while (*p >= '0' && *p <= '9')
                n = n * 10 + (uint64_t)(*p++ - '0');
            h = h * 31 + n;
        } else if ((*p >= 'a' && *p <= 'z') || *p == '_') {
            const char *start = p;
            while ((*p >= 'a' && *p <= 'z') || *p == '_')
                h = h * 33 + (uint64_t)*p++;
            if (p - start == 2 && start[0] == 'i' && start[1] == 'f')
                h ^= 0x1111;
            else if (p - start == 5 && memcmp(start, "while", 5) == 0)
                h ^= 0x2222;
        } else {
            switch (*p++) {
            case '+': h += 1; break;
            case '-': h -= 3; break;
            case '*': h *= 5; break;
            case '(': h ^= h >> 3; break;
            case ')': h ^= h << 5; break;
            case ' ': break;
            default: h += 99;
            }
        }
    }
    return h;
}

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    static const Code code[] = {
        {LOADI, 0, 0, 0, 0}, {LOADI, 1, 0, 0, 20000}, {LOADI, 2, 0, 0, 1}, {LOADI, 3, 0, 0, 17}, {LESS, 4, 0, 1, 0}, {BRANCH, 4, 0, 0, 7}, {HALT, 5, 0, 0, 0},
        {MUL, 6, 0, 3, 0}, {LOADM, 7, 6, 0, 0}, {ADD, 5, 5, 7, 0}, {XOR, 5, 5, 6, 0}, {STOREM, 5, 0, 0, 0}, {ADD, 0, 0, 2, 0}, {JUMP, 0, 0, 0, 4},
    };
    static const char text[] = "while (alpha + 12 * beta) if (x - 345) gamma_delta = 7 * (y + 1) - 22; else while (z * 3) omega = 1234567 + if_not;";
    uint64_t steps = 0, sum = 0;
    for (int r = 0; r < rounds; r++) {
        sum += (uint64_t)run(code, &steps);
        for (int i = 0; i < 400; i++)
            sum = sum * 3 + tokenize(text);
    }
    printf("%016llx %llu\n", (unsigned long long)sum, (unsigned long long)steps);
    return 0;
}
