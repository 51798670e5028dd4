// guest: opt=O0,O2
/* Structures of every size and kind as arguments and results, with calls the compiler cannot see through. */
#include "guest.h"

#define SIZED(n) typedef struct { uint8_t b[n]; } S##n; \
    __attribute__((noinline)) static S##n pass##n(int before, S##n s, int after) \
    { for (int i = 0; i < n; i++) s.b[i] = (uint8_t)(s.b[i] * 3 + before - after + i); return s; }
SIZED(1) SIZED(2) SIZED(3) SIZED(4) SIZED(5) SIZED(7) SIZED(8) SIZED(9) SIZED(12) SIZED(15) SIZED(16) SIZED(17) SIZED(24) SIZED(33) SIZED(64) SIZED(200)

typedef struct { float x; } F1; typedef struct { float x, y; } F2; typedef struct { float x, y, z; } F3; typedef struct { float x, y, z, w; } F4;
typedef struct { double x; } D1; typedef struct { double x, y; } D2; typedef struct { double x, y, z; } D3; typedef struct { double x, y, z, w; } D4;
typedef struct { float f; int i; } FI; typedef struct { double d; char c; } DC; typedef struct { int i; float f; } IF; typedef struct { int64_t i; double d; } LD;
typedef struct { float f; double d; } FD; typedef struct { struct { float a; } in; float b; } Nested; typedef struct { float v[3]; } Array; typedef struct { int a; double b; int c; } IDI;
typedef union { double d; int64_t i; } U; typedef struct { F2 a; F2 b; } Twice; typedef struct { char c; F1 f; } CF;

#define PASS(T, ...) __attribute__((noinline)) static T pass##T(T a, int n, T b, double d, T c) { T r = a; __VA_ARGS__; (void)n; (void)d; (void)b; (void)c; return r; }
PASS(F1, r.x += b.x * (float)d + c.x) PASS(F2, r.x += b.y * (float)n; r.y -= c.x) PASS(F3, r.x += b.z; r.y += c.y; r.z *= (float)d) PASS(F4, r.w = b.x + c.y; r.x = a.w)
PASS(D1, r.x += b.x * d + c.x) PASS(D2, r.x += b.y * n; r.y -= c.x) PASS(D3, r.z = b.x + c.y * d) PASS(D4, r.w = b.x + c.y; r.x = a.w)
PASS(FI, r.f += b.f; r.i -= c.i) PASS(DC, r.d *= b.d; r.c = (char)(b.c + c.c)) PASS(IF, r.i += b.i * n; r.f = c.f) PASS(LD, r.i += b.i; r.d -= c.d)
PASS(FD, r.f = b.f; r.d += c.d) PASS(Nested, r.in.a = b.b; r.b = c.in.a) PASS(Array, r.v[0] = b.v[2]; r.v[1] += c.v[1]) PASS(IDI, r.a += b.c; r.b *= c.b; r.c = n)
PASS(U, r.d += b.d; r.d -= c.d) PASS(Twice, r.a.x = b.b.y; r.b.x += c.a.y) PASS(CF, r.c = b.c; r.f.x += c.f.x)

__attribute__((noinline)) static D4 crowd(D2 a, F4 b, int i, D3 c, S16 s, D2 d, F2 e, S24 t, D1 f, LD g, FI h)
{
    return (D4){a.x + (double)b.w + i, c.z - d.y, (double)e.y + f.x + (double)s.b[15] + t.b[23], (double)g.i + g.d + (double)h.f + h.i};
}

int main(void)
{
    uint64_t state = 5;
#define RUN(n) { S##n s; for (int i = 0; i < n; i++) s.b[i] = (uint8_t)random64(&state); S##n (*volatile f)(int, S##n, int) = pass##n; s = f(n, s, 2); \
        printf("S%d %016" PRIx64 "\n", n, hash_bytes(HASH_START, &s, n)); }
    RUN(1) RUN(2) RUN(3) RUN(4) RUN(5) RUN(7) RUN(8) RUN(9) RUN(12) RUN(15) RUN(16) RUN(17) RUN(24) RUN(33) RUN(64) RUN(200)
#define N ((double)(random64(&state) % 1000) / 8)
#define F ((float)N)
#define I ((int)(random64(&state) % 100))
#define GO(T, ...)                                        \
    {                                                     \
        T a = __VA_ARGS__, b = __VA_ARGS__, c = __VA_ARGS__; \
        T (*volatile f)(T, int, T, double, T) = pass##T;  \
        T r = f(a, 7, b, 0.5, c);                         \
        printf(#T);
#define SHOW(x) printf(" %g", (double)(x))
#define END putchar('\n'); }
    GO(F1, {F}) SHOW(r.x); END
    GO(F2, {F, F}) SHOW(r.x); SHOW(r.y); END
    GO(F3, {F, F, F}) SHOW(r.x); SHOW(r.y); SHOW(r.z); END
    GO(F4, {F, F, F, F}) SHOW(r.x); SHOW(r.y); SHOW(r.z); SHOW(r.w); END
    GO(D1, {N}) SHOW(r.x); END
    GO(D2, {N, N}) SHOW(r.x); SHOW(r.y); END
    GO(D3, {N, N, N}) SHOW(r.x); SHOW(r.y); SHOW(r.z); END
    GO(D4, {N, N, N, N}) SHOW(r.x); SHOW(r.y); SHOW(r.z); SHOW(r.w); END
    GO(FI, {F, I}) SHOW(r.f); SHOW(r.i); END
    GO(DC, {N, (char)I}) SHOW(r.d); SHOW((signed char)r.c); END
    GO(IF, {I, F}) SHOW(r.i); SHOW(r.f); END
    GO(LD, {I, N}) SHOW(r.i); SHOW(r.d); END
    GO(FD, {F, N}) SHOW(r.f); SHOW(r.d); END
    GO(Nested, {{F}, F}) SHOW(r.in.a); SHOW(r.b); END
    GO(Array, {{F, F, F}}) SHOW(r.v[0]); SHOW(r.v[1]); SHOW(r.v[2]); END
    GO(IDI, {I, N, I}) SHOW(r.a); SHOW(r.b); SHOW(r.c); END
    GO(U, {N}) SHOW(r.d); END
    GO(Twice, {{F, F}, {F, F}}) SHOW(r.a.x); SHOW(r.a.y); SHOW(r.b.x); SHOW(r.b.y); END
    GO(CF, {(char)I, {F}}) SHOW((signed char)r.c); SHOW(r.f.x); END
    D4 (*volatile crowded)(D2, F4, int, D3, S16, D2, F2, S24, D1, LD, FI) = crowd;
    S16 s16 = {{[15] = 150}};
    S24 s24 = {{[23] = 230}};
    D4 r = crowded((D2){1.5, 2}, (F4){1, 2, 3, 4.25f}, 10, (D3){1, 2, 3.125}, s16, (D2){5, 6}, (F2){7, 8.5f}, s24, (D1){9.5}, (LD){11, 12.5}, (FI){13.5f, 14});
    printf("crowd %g %g %g %g\n", r.x, r.y, r.z, r.w);
    return 0;
}
