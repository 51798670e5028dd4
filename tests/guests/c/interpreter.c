// guest: opt=O0,O2 forced=yes
/* A byte-code machine with computed gotos, one with a switch, and a Brainfuck: unpredictable indirect branches. */
#include "guest.h"

enum { PUSH, ADD, SUB, MUL, DUP, SWAP, OVER, DROP, JUMP, BRANCH, LESS, CALL, RETURN, LOAD, STORE, HALT };

static int64_t threaded(const int *code, uint64_t *executed)
{
    static const void *const label[] = {&&push, &&add, &&sub, &&mul, &&dup, &&swap, &&over, &&drop, &&jump, &&branch, &&less, &&call, &&ret, &&load, &&store, &&halt};
    int64_t stack[64], *top = stack, memory[16] = {0}, t;
    const int *returns[64], **r = returns, *pc = code;
#define NEXT do { ++*executed; goto *label[*pc++]; } while (0)
    NEXT;
push: *++top = *pc++; NEXT;
add: top[-1] += top[0]; top--; NEXT;
sub: top[-1] -= top[0]; top--; NEXT;
mul: top[-1] = (int64_t)((uint64_t)top[-1] * (uint64_t)top[0]); top--; NEXT;
dup: top[1] = top[0]; top++; NEXT;
swap: t = top[0]; top[0] = top[-1]; top[-1] = t; NEXT;
over: top[1] = top[-1]; top++; NEXT;
drop: top--; NEXT;
jump: pc = code + *pc; NEXT;
branch: pc = *top-- ? code + *pc : pc + 1; NEXT;
less: top[-1] = top[-1] < top[0]; top--; NEXT;
call: *r++ = pc + 1; pc = code + *pc; NEXT;
ret: pc = *--r; NEXT;
load: *++top = memory[*pc++]; NEXT;
store: memory[*pc++] = *top--; NEXT;
halt: return *top;
}

static int64_t switched(const int *code, uint64_t *executed)
{
    int64_t stack[64], *top = stack, memory[16] = {0}, t;
    const int *returns[64], **r = returns, *pc = code;
    for (;;) {
        ++*executed;
        switch (*pc++) {
        case PUSH: *++top = *pc++; break;
        case ADD: top[-1] += top[0]; top--; break;
        case SUB: top[-1] -= top[0]; top--; break;
        case MUL: top[-1] = (int64_t)((uint64_t)top[-1] * (uint64_t)top[0]); top--; break;
        case DUP: top[1] = top[0]; top++; break;
        case SWAP: t = top[0]; top[0] = top[-1]; top[-1] = t; break;
        case OVER: top[1] = top[-1]; top++; break;
        case DROP: top--; break;
        case JUMP: pc = code + *pc; break;
        case BRANCH: pc = *top-- ? code + *pc : pc + 1; break;
        case LESS: top[-1] = top[-1] < top[0]; top--; break;
        case CALL: *r++ = pc + 1; pc = code + *pc; break;
        case RETURN: pc = *--r; break;
        case LOAD: *++top = memory[*pc++]; break;
        case STORE: memory[*pc++] = *top--; break;
        case HALT: return *top;
        default: abort();
        }
    }
}

static void brainfuck(const char *p)
{
    static unsigned char cells[3000];
    unsigned char *c = cells;
    const char *open[32];
    int depth = 0;
    for (; *p; p++)
        switch (*p) {
        case '>': c++; break;
        case '<': c--; break;
        case '+': ++*c; break;
        case '-': --*c; break;
        case '.': putchar(*c); break;
        case '[':
            if (*c)
                open[depth++] = p;
            else
                for (int n = 1; n;)
                    n += *++p == '[' ? 1 : *p == ']' ? -1 : 0;
            break;
        case ']':
            if (*c)
                p = open[depth - 1];
            else
                depth--;
        }
}

int main(void)
{
    /* sum of squares by a subroutine: i = 0; acc = 0; while (i < n) { acc += square(i) - 3 * i; i++ } */
    const int code[] = {
        PUSH, 0, STORE, 0, PUSH, 0, STORE, 1,           /* 0 */
        LOAD, 0, PUSH, 12000, LESS, BRANCH, 18,         /* 8 */
        LOAD, 1, HALT,                                  /* 15 */
        LOAD, 1, LOAD, 0, CALL, 39, ADD,                /* 18 */
        LOAD, 0, PUSH, 3, MUL, SUB, STORE, 1,           /* 25 */
        LOAD, 0, JUMP, 43, DROP, DROP,                  /* 33 */
        DUP, MUL, RETURN, HALT,                         /* 39 */
        PUSH, 1, ADD, STORE, 0, JUMP, 8,                /* 43 */
    };
    uint64_t a = 0, b = 0;
    int64_t x = threaded(code, &a), y = switched(code, &b);
    printf("%" PRId64 " %" PRIu64 "\n%" PRId64 " %" PRIu64 "\n", x, a, y, b);
    brainfuck("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.");
    return x != y;
}
