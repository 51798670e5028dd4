/* Runs SSE and FMA instructions under a given MXCSR and reports result and MXCSR: the oracle for pyqemu.tcg_ir.fp.
   One case is five 64-bit words: MXCSR, three operands, result; MXCSR is replaced by its value afterwards. */
#include <stdint.h>
#include <string.h>

typedef uint64_t u64;

static double d(u64 x) { double r; memcpy(&r, &x, 8); return r; }
static float s(u64 x) { uint32_t y = (uint32_t)x; float r; memcpy(&r, &y, 4); return r; }
static u64 ud(double x) { u64 r; memcpy(&r, &x, 8); return r; }
static u64 us(float x) { uint32_t r; memcpy(&r, &x, 4); return r; }

#define BIN(name) \
    case name##_64: { double a = d(c[1]), b = d(c[2]); \
        __asm__ volatile(#name "d %1, %0" : "+x"(a) : "x"(b)); r = ud(a); break; } \
    case name##_32: { float a = s(c[1]), b = s(c[2]); \
        __asm__ volatile(#name "s %1, %0" : "+x"(a) : "x"(b)); r = us(a); break; }
#define COMPARE(which, predicate) \
    case cmp##which##_64: { double a = d(c[1]), b = d(c[2]); \
        __asm__ volatile("vcmpsd $" predicate ", %1, %0, %0" : "+x"(a) : "x"(b)); r = ud(a) & 1; break; } \
    case cmp##which##_32: { float a = s(c[1]), b = s(c[2]); \
        __asm__ volatile("vcmpss $" predicate ", %1, %0, %0" : "+x"(a) : "x"(b)); r = us(a) & 1; break; }
#define ROUND(which, mode) \
    case round##which##_64: { double a = d(c[1]), b = 0; \
        __asm__ volatile("roundsd $" mode ", %1, %0" : "+x"(b) : "x"(a)); r = ud(b); break; } \
    case round##which##_32: { float a = s(c[1]), b = 0; \
        __asm__ volatile("roundss $" mode ", %1, %0" : "+x"(b) : "x"(a)); r = us(b); break; }

enum {
    adds_32, adds_64, subs_32, subs_64, muls_32, muls_64, divs_32, divs_64, sqrts_32, sqrts_64, fma_32, fma_64,
    cmpeq_32, cmpeq_64, cmplt_32, cmplt_64, cmple_32, cmple_64, cmpuno_32, cmpuno_64,
    cmpeqs_32, cmpeqs_64, cmplts_32, cmplts_64, cmples_32, cmples_64, cmpunos_32, cmpunos_64, cmpueq_32, cmpueq_64,
    round0_32, round0_64, round1_32, round1_64, round2_32, round2_64, round3_32, round3_64, round4_32, round4_64,
    round12_32, round12_64,
    toint_32_32, toint_32_64, toint_64_32, toint_64_64, trunc_32_32, trunc_32_64, trunc_64_32, trunc_64_64,
    fromint_32_32, fromint_32_64, fromint_64_32, fromint_64_64, extend, narrow,
};

void run(int op, long n, u64 *cases)
{
    uint32_t saved, env;
    __asm__ volatile("stmxcsr %0" : "=m"(saved));
    for (long i = 0; i < n; i++) {
        u64 *c = cases + 5 * i;
        u64 r = 0;
        env = (uint32_t)c[0];
        __asm__ volatile("ldmxcsr %0" : : "m"(env) : "memory");
        switch (op) {
        BIN(adds) BIN(subs) BIN(muls) BIN(divs) BIN(sqrts)
        COMPARE(eq, "0") COMPARE(lt, "17") COMPARE(le, "18") COMPARE(uno, "3")
        COMPARE(eqs, "16") COMPARE(lts, "1") COMPARE(les, "2") COMPARE(unos, "19")
        ROUND(0, "0") ROUND(1, "1") ROUND(2, "2") ROUND(3, "3") ROUND(4, "4") ROUND(12, "12")
        case fma_64: { double a = d(c[1]), b = d(c[2]), x = d(c[3]);
            __asm__ volatile("vfmadd213sd %2, %1, %0" : "+x"(b) : "x"(a), "x"(x)); r = ud(b); break; }
        case fma_32: { float a = s(c[1]), b = s(c[2]), x = s(c[3]);
            __asm__ volatile("vfmadd213ss %2, %1, %0" : "+x"(b) : "x"(a), "x"(x)); r = us(b); break; }
        case toint_32_32: { uint32_t t; __asm__ volatile("cvtss2si %1, %0" : "=r"(t) : "x"(s(c[1]))); r = t; break; }
        case toint_32_64: { u64 t; __asm__ volatile("cvtss2si %1, %0" : "=r"(t) : "x"(s(c[1]))); r = t; break; }
        case toint_64_32: { uint32_t t; __asm__ volatile("cvtsd2si %1, %0" : "=r"(t) : "x"(d(c[1]))); r = t; break; }
        case toint_64_64: { u64 t; __asm__ volatile("cvtsd2si %1, %0" : "=r"(t) : "x"(d(c[1]))); r = t; break; }
        case trunc_32_32: { uint32_t t; __asm__ volatile("cvttss2si %1, %0" : "=r"(t) : "x"(s(c[1]))); r = t; break; }
        case trunc_32_64: { u64 t; __asm__ volatile("cvttss2si %1, %0" : "=r"(t) : "x"(s(c[1]))); r = t; break; }
        case trunc_64_32: { uint32_t t; __asm__ volatile("cvttsd2si %1, %0" : "=r"(t) : "x"(d(c[1]))); r = t; break; }
        case trunc_64_64: { u64 t; __asm__ volatile("cvttsd2si %1, %0" : "=r"(t) : "x"(d(c[1]))); r = t; break; }
        case fromint_32_32: { float t = 0;
            __asm__ volatile("cvtsi2ssl %1, %0" : "+x"(t) : "r"((uint32_t)c[1])); r = us(t); break; }
        case fromint_32_64: { double t = 0;
            __asm__ volatile("cvtsi2sdl %1, %0" : "+x"(t) : "r"((uint32_t)c[1])); r = ud(t); break; }
        case fromint_64_32: { float t = 0;
            __asm__ volatile("cvtsi2ssq %1, %0" : "+x"(t) : "r"(c[1])); r = us(t); break; }
        case fromint_64_64: { double t = 0;
            __asm__ volatile("cvtsi2sdq %1, %0" : "+x"(t) : "r"(c[1])); r = ud(t); break; }
        case cmpueq_32: { float x; __asm__ volatile("vcmpeq_uqss %2, %1, %0" : "=x"(x) : "x"(s(c[1])), "x"(s(c[2]))); r = us(x) & 1; break; }
        case cmpueq_64: { double x; __asm__ volatile("vcmpeq_uqsd %2, %1, %0" : "=x"(x) : "x"(d(c[1])), "x"(d(c[2]))); r = ud(x) & 1; break; }
        case extend: { double t = 0; __asm__ volatile("cvtss2sd %1, %0" : "+x"(t) : "x"(s(c[1]))); r = ud(t); break; }
        case narrow: { float t = 0; __asm__ volatile("cvtsd2ss %1, %0" : "+x"(t) : "x"(d(c[1]))); r = us(t); break; }
        }
        __asm__ volatile("stmxcsr %0" : "=m"(env) : : "memory");
        c[0] = env;
        c[4] = r;
    }
    __asm__ volatile("ldmxcsr %0" : : "m"(saved));
}
