// guest: cpus=aarch64 oracle=expected opt=O2 cflags=-march=armv8.2-a+dotprod forced=yes
/* Advanced SIMD by intrinsics, broadly: a hash of the results of each operation over random and extreme vectors. */
#include "guest.h"
#include <arm_neon.h>

enum { N = 40 };
static uint8_t in[N][16];
static uint64_t hash;

#define NOTE(v) do { __typeof__(v) n_ = (v); hash = hash_bytes(hash, &n_, sizeof n_); } while (0)
#define EACH for (int i = 0; i < N; i++) for (int j = i % 3; j < N; j += 3)
#define LOAD(T) T a, b, c; memcpy(&a, in[i], sizeof a); memcpy(&b, in[j], sizeof b); memcpy(&c, in[(i + j) % N], sizeof c); (void)b; (void)c;
#define OP(name, T, expression) hash = HASH_START; EACH { LOAD(T) NOTE(expression); } printf("%-14s %-10s %016" PRIx64 "\n", name, #T, hash);

#define INT(s, T) \
    OP("add", T, vaddq_##s(a, b)) OP("sub", T, vsubq_##s(a, b)) OP("and", T, vandq_##s(a, b)) OP("orn", T, vornq_##s(a, b)) OP("eor", T, veorq_##s(a, b)) OP("bic", T, vbicq_##s(a, b)) \
    OP("ceq", T, vceqq_##s(a, b)) OP("cge", T, vcgeq_##s(a, b)) OP("cgt", T, vcgtq_##s(a, b)) OP("qadd", T, vqaddq_##s(a, b)) OP("qsub", T, vqsubq_##s(a, b)) \
    OP("zip1", T, vzip1q_##s(a, b)) OP("zip2", T, vzip2q_##s(a, b)) OP("uzp1", T, vuzp1q_##s(a, b)) OP("uzp2", T, vuzp2q_##s(a, b)) OP("trn1", T, vtrn1q_##s(a, b)) OP("trn2", T, vtrn2q_##s(a, b)) \
    OP("ext", T, vextq_##s(a, b, 1)) OP("shl3", T, vshlq_n_##s(a, 3)) OP("shr2", T, vshrq_n_##s(a, 2)) OP("sra5", T, vsraq_n_##s(a, b, 5)) OP("rshr3", T, vrshrq_n_##s(a, 3)) OP("sli4", T, vsliq_n_##s(a, b, 4)) OP("sri3", T, vsriq_n_##s(a, b, 3)) \
    OP("addp", T, vpaddq_##s(a, b)) OP("addv", T, (uint64_t)vaddvq_##s(a)) OP("dup", T, vdupq_laneq_##s(a, 1)) OP("copy", T, vcopyq_laneq_##s(a, 0, b, 1)) OP("tst", T, vtstq_##s(a, b))
#define SMALL(s, T) \
    OP("mul", T, vmulq_##s(a, b)) OP("mla", T, vmlaq_##s(a, b, c)) OP("mls", T, vmlsq_##s(a, b, c)) OP("min", T, vminq_##s(a, b)) OP("max", T, vmaxq_##s(a, b)) OP("abd", T, vabdq_##s(a, b)) OP("aba", T, vabaq_##s(a, b, c)) \
    OP("hadd", T, vhaddq_##s(a, b)) OP("rhadd", T, vrhaddq_##s(a, b)) OP("hsub", T, vhsubq_##s(a, b)) OP("minp", T, vpminq_##s(a, b)) OP("maxp", T, vpmaxq_##s(a, b)) OP("maxv", T, (int64_t)vmaxvq_##s(a)) OP("minv", T, (int64_t)vminvq_##s(a)) \
    OP("addlv", T, (int64_t)vaddlvq_##s(a)) OP("paddl", T, vpaddlq_##s(a)) OP("clz", T, vclzq_##s(a))
#define SHIFTS(s, T, V, W) OP("sshl", T, vshlq_##s(a, (V)b)) OP("rshl", T, vrshlq_##s(a, (V)b)) OP("qshl", T, vqshlq_##s(a, (V)b)) OP("qrshl", T, vqrshlq_##s(a, (V)b)) OP("qshl_n", T, vqshlq_n_##s(a, 5))
#define SIGNED(s, T) OP("neg", T, vnegq_##s(a)) OP("abs", T, vabsq_##s(a)) OP("qneg", T, vqnegq_##s(a)) OP("qabs", T, vqabsq_##s(a)) OP("clt0", T, vcltzq_##s(a)) OP("cgt0", T, vcgtzq_##s(a)) OP("qshlu", T, vqshluq_n_##s(a, 2))
#define NARROW(s, T) OP("movn", T, vmovn_##s(a)) OP("qmovn", T, vqmovn_##s(a)) OP("shrn", T, vshrn_n_##s(a, 4)) OP("rshrn", T, vrshrn_n_##s(a, 5)) OP("qshrn", T, vqshrn_n_##s(a, 3)) OP("qrshrn", T, vqrshrn_n_##s(a, 6)) \
    OP("addhn", T, vaddhn_##s(a, b)) OP("rsubhn", T, vrsubhn_##s(a, b))
#define WIDE(s, T) OP("addl", T, vaddl_##s(vget_low_##s(a), vget_high_##s(b))) OP("subl2", T, vsubl_high_##s(a, b)) OP("mull", T, vmull_##s(vget_low_##s(a), vget_low_##s(b))) OP("mull2", T, vmull_high_##s(a, b)) \
    OP("movl2", T, vmovl_high_##s(a)) OP("shll3", T, vshll_n_##s(vget_low_##s(a), 3)) OP("abdl2", T, vabdl_high_##s(a, b))
#define FLOAT(s, T) \
    OP("fadd", T, vaddq_##s(a, b)) OP("fsub", T, vsubq_##s(a, b)) OP("fmul", T, vmulq_##s(a, b)) OP("fdiv", T, vdivq_##s(a, b)) OP("fma", T, vfmaq_##s(a, b, c)) OP("fms", T, vfmsq_##s(a, b, c)) OP("fsqrt", T, vsqrtq_##s(a)) \
    OP("fmin", T, vminq_##s(a, b)) OP("fmax", T, vmaxq_##s(a, b)) OP("fminnm", T, vminnmq_##s(a, b)) OP("fmaxnm", T, vmaxnmq_##s(a, b)) OP("fabd", T, vabdq_##s(a, b)) OP("fabs", T, vabsq_##s(a)) OP("fneg", T, vnegq_##s(a)) \
    OP("fceq", T, vceqq_##s(a, b)) OP("fcge", T, vcgeq_##s(a, b)) OP("fcgt", T, vcgtq_##s(a, b)) OP("facge", T, vcageq_##s(a, b)) OP("facgt", T, vcagtq_##s(a, b)) OP("fcle0", T, vclezq_##s(a)) OP("fclt0", T, vcltzq_##s(a)) \
    OP("faddp", T, vpaddq_##s(a, b)) OP("fmaxp", T, vpmaxq_##s(a, b)) OP("fminnmp", T, vpminnmq_##s(a, b)) OP("fmulx", T, vmulxq_##s(a, b)) OP("fmla_lane", T, vfmaq_laneq_##s(a, b, c, 1)) OP("fmul_lane", T, vmulq_laneq_##s(a, b, 0)) \
    OP("frintn", T, vrndnq_##s(a)) OP("frintm", T, vrndmq_##s(a)) OP("frintp", T, vrndpq_##s(a)) OP("frintz", T, vrndq_##s(a)) OP("frinta", T, vrndaq_##s(a)) OP("frintx", T, vrndxq_##s(a)) \
    OP("frecpe", T, vrecpeq_##s(a)) OP("frecps", T, vrecpsq_##s(a, b)) OP("frsqrte", T, vrsqrteq_##s(a)) OP("frsqrts", T, vrsqrtsq_##s(a, b)) OP("zip1", T, vzip1q_##s(a, b)) OP("uzp2", T, vuzp2q_##s(a, b))

static void tables(void)
{
    hash = HASH_START;
    EACH {
        uint8x16_t a = vld1q_u8(in[i]), b = vld1q_u8(in[j]), index = vandq_u8(vld1q_u8(in[(i * 7 + j) % N]), vdupq_n_u8(0x4f));
        uint8x16x2_t two = {{a, b}};
        uint8x16x3_t three = {{a, b, index}};
        uint8x16x4_t four = {{a, b, index, veorq_u8(a, b)}};
        NOTE(vqtbl1q_u8(a, index)); NOTE(vqtbl2q_u8(two, index)); NOTE(vqtbl3q_u8(three, index)); NOTE(vqtbl4q_u8(four, index));
        NOTE(vqtbx1q_u8(b, a, index)); NOTE(vqtbx2q_u8(b, two, index)); NOTE(vqtbx4q_u8(b, four, index));
        NOTE(vbslq_u8(a, b, index)); NOTE(vcntq_u8(a)); NOTE(vrbitq_u8(a)); NOTE(vrev64q_u8(a)); NOTE(vrev32q_u16(vreinterpretq_u16_u8(a))); NOTE(vrev16q_u8(a)); NOTE(vmvnq_u8(a)); NOTE(vclsq_s16(vreinterpretq_s16_u8(a)));
        NOTE(vmulq_p8(vreinterpretq_p8_u8(a), vreinterpretq_p8_u8(b)));
    }
    printf("tables %016" PRIx64 "\n", hash);
}

static void loads(void)
{
    hash = HASH_START;
    static uint8_t out[64];
    uint8_t *flat = in[0];
    for (int at = 0; at < 400; at += 13) {
        uint8x16x3_t t3 = vld3q_u8(flat + at);
        uint16x8x2_t t2 = vld2q_u16((uint16_t *)(flat + at));
        uint32x4x4_t t4 = vld4q_u32((uint32_t *)(flat + at));
        uint8x16x3_t swapped = {{t3.val[2], t3.val[0], t3.val[1]}};
        memset(out, 0, sizeof out);
        vst3q_u8(out, swapped); NOTE(*(uint8x16_t *)out); hash = hash_bytes(hash, out, sizeof out);
        vst2q_u16((uint16_t *)out, t2); hash = hash_bytes(hash, out, sizeof out);
        vst4q_u32((uint32_t *)out, t4); hash = hash_bytes(hash, out, sizeof out);
        NOTE(vld1q_dup_u16((uint16_t *)(flat + at)));
        uint32x4_t v = vld1q_lane_u32((uint32_t *)(flat + at), t4.val[0], 2);
        NOTE(v);
        uint8x8x4_t l4 = vld4_lane_u8(flat + at, (uint8x8x4_t){{vget_low_u8(t3.val[0]), vget_low_u8(t3.val[1]), vget_low_u8(t3.val[2]), vdup_n_u8(3)}}, 5);
        vst4_lane_u8(out, l4, 5);
        hash = hash_bytes(hash, out, sizeof out);
        uint64x2x2_t d = vld2q_dup_u64((uint64_t *)(flat + at));
        NOTE(d.val[1]);
        uint8x16x4_t x4 = vld1q_u8_x4(flat + at);
        NOTE(x4.val[3]);
    }
    printf("loads %016" PRIx64 "\n", hash);
}

int main(void)
{
    uint64_t state = 15;
    for (int i = 0; i < N; i++)
        for (int k = 0; k < 16; k++)
            in[i][k] = (uint8_t)random64(&state);
    memset(in[0], 0, 16); memset(in[1], 0xff, 16); memset(in[2], 0x80, 16); memset(in[3], 0x7f, 16);
    for (int k = 0; k < 4; k++) {
        static const uint32_t f[4][4] = {{0x3f800000, 0xbf800000, 0x7f800000, 0x80000000}, {0x7fc00000, 0x00000001, 0x7f7fffff, 0x40490fdb}, {0xff800000, 0x807fffff, 0x4b000001, 0xcb800001}, {0x3f000000, 0xbfc00000, 0x40200000, 0x7fa00001}};
        memcpy(in[4 + k], f[k], 16);
        static const double d[4][2] = {{1.5, -2.5}, {1e308, -0.0}, {5e-324, 0.5}, {-1.0 / 3, 4503599627370497.5}};
        memcpy(in[8 + k], d[k], 16);
    }
    INT(s8, int8x16_t) INT(u8, uint8x16_t) INT(s16, int16x8_t) INT(u16, uint16x8_t) INT(s32, int32x4_t) INT(u32, uint32x4_t) INT(s64, int64x2_t) INT(u64, uint64x2_t)
    SMALL(s8, int8x16_t) SMALL(u8, uint8x16_t) SMALL(s16, int16x8_t) SMALL(u16, uint16x8_t) SMALL(s32, int32x4_t) SMALL(u32, uint32x4_t)
    SHIFTS(s8, int8x16_t, int8x16_t, 8) SHIFTS(u8, uint8x16_t, int8x16_t, 8) SHIFTS(s16, int16x8_t, int16x8_t, 16) SHIFTS(u32, uint32x4_t, int32x4_t, 32) SHIFTS(s64, int64x2_t, int64x2_t, 64) SHIFTS(u64, uint64x2_t, int64x2_t, 64)
    SIGNED(s8, int8x16_t) SIGNED(s16, int16x8_t) SIGNED(s32, int32x4_t) SIGNED(s64, int64x2_t)
    WIDE(s8, int8x16_t) WIDE(u8, uint8x16_t) WIDE(s16, int16x8_t) WIDE(u16, uint16x8_t) WIDE(s32, int32x4_t) WIDE(u32, uint32x4_t)
    NARROW(s16, int16x8_t) NARROW(u16, uint16x8_t) NARROW(s32, int32x4_t) NARROW(u32, uint32x4_t) NARROW(s64, int64x2_t) NARROW(u64, uint64x2_t)
    OP("qmovun", int16x8_t, vqmovun_s16(a)) OP("qmovun", int32x4_t, vqmovun_s32(a)) OP("qmovun", int64x2_t, vqmovun_s64(a)) OP("qshrun", int32x4_t, vqshrun_n_s32(a, 7)) OP("suqadd", int8x16_t, vuqaddq_s8(a, (uint8x16_t)b)) OP("usqadd", uint16x8_t, vsqaddq_u16(a, (int16x8_t)b))
    OP("qdmulh", int16x8_t, vqdmulhq_s16(a, b)) OP("qrdmulh", int32x4_t, vqrdmulhq_s32(a, b)) OP("qdmull", int16x8_t, vqdmull_s16(vget_low_s16(a), vget_high_s16(b))) OP("qdmlal", int32x4_t, vqdmlal_high_s32(vreinterpretq_s64_s32(c), a, b)) OP("qrdmlah", int16x8_t, vqrdmlahq_s16(a, b, c))
    OP("mul_lane", int16x8_t, vmulq_laneq_s16(a, b, 5)) OP("mla_lane", uint32x4_t, vmlaq_laneq_u32(a, b, c, 3)) OP("mull_lane", int32x4_t, vmull_laneq_s32(vget_low_s32(a), b, 2)) OP("qdmulh_lane", int16x8_t, vqdmulhq_laneq_s16(a, b, 7))
    OP("sdot", int8x16_t, vdotq_s32(vreinterpretq_s32_s8(c), a, b)) OP("udot", uint8x16_t, vdotq_laneq_u32(vreinterpretq_u32_u8(c), a, b, 2)) OP("urecpe", uint32x4_t, vrecpeq_u32(a)) OP("ursqrte", uint32x4_t, vrsqrteq_u32(a))
    FLOAT(f32, float32x4_t) FLOAT(f64, float64x2_t)
    OP("fcvtzs", float32x4_t, vcvtq_s32_f32(a)) OP("fcvtzu", float32x4_t, vcvtq_u32_f32(a)) OP("fcvtns", float32x4_t, vcvtnq_s32_f32(a)) OP("fcvtas", float64x2_t, vcvtaq_s64_f64(a)) OP("fcvtmu", float64x2_t, vcvtmq_u64_f64(a)) OP("fcvtps", float64x2_t, vcvtpq_s64_f64(a))
    OP("fcvtzs_n", float32x4_t, vcvtq_n_s32_f32(a, 8)) OP("scvtf", int32x4_t, vcvtq_f32_s32(a)) OP("ucvtf", uint64x2_t, vcvtq_f64_u64(a)) OP("ucvtf_n", uint32x4_t, vcvtq_n_f32_u32(a, 5)) OP("fcvtl", float32x4_t, vcvt_high_f64_f32(a)) OP("fcvtn", float64x2_t, vcvt_f32_f64(a)) OP("fcvtxn", float64x2_t, vcvtx_f32_f64(a))
    OP("fmaxv", float32x4_t, vmaxvq_f32(a)) OP("fminnmv", float32x4_t, vminnmvq_f32(a)) OP("fcvt16", float32x4_t, vcvt_f16_f32(a)) OP("fcvt32", float16x8_t, vcvt_high_f32_f16(a))
    OP("scalar qadd", int64x2_t, vqaddd_s64(vgetq_lane_s64(a, 0), vgetq_lane_s64(b, 1))) OP("scalar shl", uint64x2_t, vshld_u64(vgetq_lane_u64(a, 0), vgetq_lane_s64((int64x2_t)b, 1))) OP("scalar qdmulh", int32x4_t, vqdmulhs_s32(vgetq_lane_s32(a, 1), vgetq_lane_s32(b, 2))) OP("scalar recpx", float64x2_t, vrecpxd_f64(vgetq_lane_f64(a, 0)))
    tables();
    loads();
    return 0;
}
