/* The host's x87 and SSE units as an oracle: one instruction per call, control word in, status word out. */
#include <stdint.h>
#include <string.h>

typedef struct { uint64_t lo; uint64_t hi; } slot;


#define X87_2(NAME, INSN) \
    int x87_##NAME(const void *a, const void *b, uint16_t cw, slot *out) { \
        uint16_t sw; unsigned char r[10]; \
        __asm__ volatile("fninit\n\tfldcw %2\n\tfldt (%4)\n\tfldt (%3)\n\tfnclex\n\t" INSN "\n\tfnstsw %0\n\tfstpt %1\n\tfninit" \
            : "=m"(sw), "=m"(r) : "m"(cw), "r"(a), "r"(b) : "memory"); \
        memset(out, 0, sizeof *out); memcpy(out, r, 10); return sw; }
/* st0 = a, st1 = b */
X87_2(add, "fadd %%st(1), %%st")
X87_2(sub, "fsub %%st(1), %%st")
X87_2(mul, "fmul %%st(1), %%st")
X87_2(div, "fdiv %%st(1), %%st")
X87_2(fprem, "fprem")
X87_2(fprem1, "fprem1")
X87_2(scale, "fscale")
X87_2(sqrt, "fsqrt")
X87_2(round_to_int, "frndint")
X87_2(fcom, "fcom %%st(1)")
X87_2(fucom, "fucom %%st(1)")
X87_2(logb, "fxtract\n\tfxch %%st(1)")

#define X87_STORE(NAME, INSN, TYPE) \
    int x87_##NAME(const void *a, uint16_t cw, slot *out) { \
        uint16_t sw; TYPE r; \
        __asm__ volatile("fninit\n\tfldcw %2\n\tfldt (%3)\n\tfnclex\n\t" INSN " %1\n\tfnstsw %0\n\tfninit" \
            : "=m"(sw), "=m"(r) : "m"(cw), "r"(a) : "memory"); \
        memset(out, 0, sizeof *out); memcpy(out, &r, sizeof r); return sw; }
X87_STORE(to_f32, "fstps", uint32_t)
X87_STORE(to_f64, "fstpl", uint64_t)
X87_STORE(to_i16, "fistps", uint16_t)
X87_STORE(to_i32, "fistpl", uint32_t)
X87_STORE(to_i64, "fistpll", uint64_t)

#define X87_LOAD(NAME, INSN, TYPE) \
    int x87_##NAME(const TYPE *a, uint16_t cw, slot *out) { \
        uint16_t sw; unsigned char r[10]; \
        __asm__ volatile("fninit\n\tfldcw %2\n\t" INSN " %3\n\tfnstsw %0\n\tfstpt %1\n\tfninit" \
            : "=m"(sw), "=m"(r) : "m"(cw), "m"(*a) : "memory"); \
        memset(out, 0, sizeof *out); memcpy(out, r, 10); return sw; }
X87_LOAD(from_f32, "flds", uint32_t)
X87_LOAD(from_f64, "fldl", uint64_t)
X87_LOAD(from_i16, "filds", uint16_t)
X87_LOAD(from_i32, "fildl", uint32_t)
X87_LOAD(from_i64, "fildll", uint64_t)

#define SSE_2(NAME, INSN) \
    uint32_t sse_##NAME(const uint64_t *a, const uint64_t *b, uint32_t csr, uint64_t *out) { \
        uint32_t saved, set = csr, got; uint64_t r; \
        __asm__ volatile("stmxcsr %0\n\tmovq (%4), %%xmm0\n\tmovq (%5), %%xmm1\n\tldmxcsr %3\n\t" INSN \
            "\n\tstmxcsr %1\n\tldmxcsr %0\n\tmovq %%xmm0, %2" \
            : "=m"(saved), "=m"(got), "=m"(r) : "m"(set), "r"(a), "r"(b) : "rax", "cc", "xmm0", "xmm1", "memory"); \
        *out = r; return got & 63; }
SSE_2(f64_add, "addsd %%xmm1, %%xmm0")
SSE_2(f64_sub, "subsd %%xmm1, %%xmm0")
SSE_2(f64_mul, "mulsd %%xmm1, %%xmm0")
SSE_2(f64_div, "divsd %%xmm1, %%xmm0")
SSE_2(f64_min_x86, "minsd %%xmm1, %%xmm0")
SSE_2(f64_max_x86, "maxsd %%xmm1, %%xmm0")
SSE_2(f64_sqrt, "sqrtsd %%xmm0, %%xmm0")
SSE_2(f64_to_f32, "cvtsd2ss %%xmm0, %%xmm0")
SSE_2(f32_to_f64, "cvtss2sd %%xmm0, %%xmm0")
SSE_2(f32_add, "addss %%xmm1, %%xmm0")
SSE_2(f32_sub, "subss %%xmm1, %%xmm0")
SSE_2(f32_mul, "mulss %%xmm1, %%xmm0")
SSE_2(f32_div, "divss %%xmm1, %%xmm0")
SSE_2(f32_min_x86, "minss %%xmm1, %%xmm0")
SSE_2(f32_max_x86, "maxss %%xmm1, %%xmm0")
SSE_2(f32_sqrt, "sqrtss %%xmm0, %%xmm0")
SSE_2(f64_comi, "comisd %%xmm1, %%xmm0\n\tlahf\n\tmovzbl %%ah, %%eax\n\tmovd %%eax, %%xmm0")
SSE_2(f64_to_i32, "cvtsd2si %%xmm0, %%eax\n\tmovd %%eax, %%xmm0")
SSE_2(f64_to_i64, "cvtsd2si %%xmm0, %%rax\n\tmovq %%rax, %%xmm0")
SSE_2(f32_to_i32, "cvtss2si %%xmm0, %%eax\n\tmovd %%eax, %%xmm0")

#define FMA_3(NAME, INSN) \
    uint32_t sse_##NAME(const uint64_t *a, const uint64_t *b, const uint64_t *c, uint32_t csr, uint64_t *out) { \
        uint32_t saved, set = csr, got; uint64_t r; \
        __asm__ volatile("stmxcsr %0\n\tmovq (%4), %%xmm0\n\tmovq (%5), %%xmm1\n\tmovq (%6), %%xmm2\n\tldmxcsr %3\n\t" INSN \
            "\n\tstmxcsr %1\n\tldmxcsr %0\n\tmovq %%xmm0, %2" \
            : "=m"(saved), "=m"(got), "=m"(r) : "m"(set), "r"(a), "r"(b), "r"(c) : "xmm0", "xmm1", "xmm2", "memory"); \
        *out = r; return got & 63; }
FMA_3(f64_fmadd, "vfmadd213sd %%xmm2, %%xmm1, %%xmm0")
FMA_3(f64_fmsub, "vfmsub213sd %%xmm2, %%xmm1, %%xmm0")
FMA_3(f64_fnmadd, "vfnmadd213sd %%xmm2, %%xmm1, %%xmm0")
FMA_3(f64_fnmsub, "vfnmsub213sd %%xmm2, %%xmm1, %%xmm0")
FMA_3(f32_fmadd, "vfmadd213ss %%xmm2, %%xmm1, %%xmm0")

int have_fma(void) { return __builtin_cpu_supports("fma") ? 1 : 0; }
