"""Drivers of riscv64, generated from its rows by pyqemu.targets.framework; do not edit."""
# ruff: noqa
# mypy: ignore-errors
R1 = (312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528, 536, 544, 552, 560)
R10 = (312, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528, 536, 544, 552, 560, 320)
W0 = (264, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528, 536, 544, 552, 560)
W13 = (568, 576, 584, 592, 600, 608, 616, 624, 632, 640, 648, 656, 664, 672, 680, 688, 696, 704, 712, 720, 728, 736, 744, 752, 760, 768, 776, 784, 792, 800, 808, 816)
W18 = (376, 384, 392, 400, 408, 416, 424, 432)
W21 = (632, 640, 648, 656, 664, 672, 680, 688)
W9 = (264, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528, 536, 544, 552, 560, 320)
UNIT, BIG, PC_SHIFT, PACKET = 16, False, 1, -1
def length(w):
    return 32 if w & 3 == 3 else 16
def f16_1(w):
    if (((w >> 7 & 0x30) | (w >> 1 & 0x3c0) | (w >> 4 & 0x4) | (w >> 2 & 0x8)) != 0):
        return 355  # c_addi4spn
    return -1
def f16_2(w):
    if w & 0x1ffc == 0x0:
        return 362  # c_nop
    return 363  # c_addi
def f16_3(w):
    if w & 0x107c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 365  # c_sext_w
    if ((w >> 7 & 0x1f) != 0):
        return 364  # c_addiw
    return -1
def f16_4(w):
    if ((w >> 7 & 0x1f) != 0):
        return 383  # c_lwsp
    return -1
def f16_5(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_6(w):
    if w & 0x187c == 0x0:
        return 406  # c_mop_1
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_7(w):
    if w & 0x800 == 0x0 and (((w >> 3 & 0x200) | (w >> 2 & 0x10) | (w << 1 & 0x40) | (w << 4 & 0x180) | (w << 3 & 0x20)) != 0):
        return 367  # c_addi16sp
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_8(w):
    if w & 0x187c == 0x0:
        return 407  # c_mop_3
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_9(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_10(w):
    if w & 0x187c == 0x0:
        return 408  # c_mop_5
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_11(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_12(w):
    if w & 0x187c == 0x0:
        return 409  # c_mop_7
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_13(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_14(w):
    if w & 0x187c == 0x0:
        return 410  # c_mop_9
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_15(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_16(w):
    if w & 0x187c == 0x0:
        return 411  # c_mop_11
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_17(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_18(w):
    if w & 0x187c == 0x0:
        return 412  # c_mop_13
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_19(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
def f16_20(w):
    if w & 0x187c == 0x0:
        return 413  # c_mop_15
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 368  # c_lui
    return -1
d16_21 = {
    0x0: f16_5,
    0x80: f16_6,
    0x100: f16_7,
    0x180: f16_8,
    0x200: f16_9,
    0x280: f16_10,
    0x300: f16_11,
    0x380: f16_12,
    0x400: f16_13,
    0x480: f16_14,
    0x500: f16_15,
    0x580: f16_16,
    0x600: f16_17,
    0x680: f16_18,
    0x700: f16_19,
    0x780: f16_20,
}
def f16_22(w):
    r = d16_21.get(w & 0x780, -1)
    return r if r.__class__ is int else r(w)
def f16_23(w):
    if ((w >> 7 & 0x1f) != 0):
        return 384  # c_ldsp
    return -1
def f16_24(w):
    if w & 0x40 == 0x0:
        return 395  # c_lhu
    if w & 0x40 == 0x40:
        return 396  # c_lh
    return -1
def f16_25(w):
    if w & 0x40 == 0x0:
        return 398  # c_sh
    return -1
d16_26 = {
    0x0: 394,  # c_lbu
    0x400: f16_24,
    0x800: 397,  # c_sb
    0xc00: f16_25,
}
def f16_27(w):
    r = d16_26.get(w & 0x1c00, -1)
    return r if r.__class__ is int else r(w)
d16_28 = {
    0x0: 399,  # c_zext_b
    0x4: 402,  # c_sext_b
    0x8: 403,  # c_zext_h
    0xc: 404,  # c_sext_h
    0x10: 405,  # c_zext_w
    0x14: 400,  # c_not
}
def f16_29(w):
    r = d16_28.get(w & 0x1c, -1)
    return r if r.__class__ is int else r(w)
d16_30 = {
    0x0: 372,  # c_sub
    0x20: 373,  # c_xor
    0x40: 374,  # c_or
    0x60: 375,  # c_and
    0x1000: 376,  # c_subw
    0x1020: 377,  # c_addw
    0x1040: 401,  # c_mul
    0x1060: f16_29,
}
def f16_31(w):
    r = d16_30.get(w & 0x1060, -1)
    return r if r.__class__ is int else r(w)
d16_32 = {
    0x0: 369,  # c_srli
    0x400: 370,  # c_srai
    0x800: 371,  # c_andi
    0xc00: f16_31,
}
def f16_33(w):
    r = d16_32.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f16_34(w):
    if w & 0xffc == 0x80:
        return 385  # c_ret
    if w & 0x7c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 386  # c_jr
    if ((w >> 2 & 0x1f) != 0):
        return 387  # c_mv
    return -1
def f16_35(w):
    if w & 0xffc == 0x0:
        return 388  # c_ebreak
    if w & 0x7c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 389  # c_jalr
    if ((w >> 2 & 0x1f) != 0):
        return 390  # c_add
    return -1
d16_36 = {
    0x0: f16_34,
    0x1000: f16_35,
}
def f16_37(w):
    r = d16_36.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d16_38 = {
    0x0: f16_1,
    0x1: f16_2,
    0x2: 381,  # c_slli
    0x2000: 360,  # c_fld
    0x2001: f16_3,
    0x2002: 382,  # c_fldsp
    0x4000: 357,  # c_lw
    0x4001: 366,  # c_li
    0x4002: f16_4,
    0x6000: 356,  # c_ld
    0x6001: f16_22,
    0x6002: f16_23,
    0x8000: f16_27,
    0x8001: f16_33,
    0x8002: f16_37,
    0xa000: 361,  # c_fsd
    0xa001: 378,  # c_j
    0xa002: 391,  # c_fsdsp
    0xc000: 359,  # c_sw
    0xc001: 379,  # c_beqz
    0xc002: 392,  # c_swsp
    0xe000: 358,  # c_sd
    0xe001: 380,  # c_bnez
    0xe002: 393,  # c_sdsp
}
def find_16(w):
    r = d16_38.get(w & 0xe003, -1)
    return r if r.__class__ is int else r(w)
d32_1 = {
    0x0: 92,  # lb
    0x1000: 93,  # lh
    0x2000: 94,  # lw
    0x3000: 95,  # ld
    0x4000: 96,  # lbu
    0x5000: 97,  # lhu
    0x6000: 98,  # lwu
}
def f32_2(w):
    r = d32_1.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_3(w):
    if w & 0x7000 == 0x2000:
        return 351  # flw
    if w & 0x7000 == 0x3000:
        return 352  # fld
    if w & 0x7000 == 0x1000:
        return 475  # flh
    return -1
def f32_4(w):
    if w & 0xff0f8f80 == 0x1000000:
        return 106  # pause
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_5(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_6(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_7(w):
    if w & 0xff000000 == 0x83000000:
        return 105  # fence_tso
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_8(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_9(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_10(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_11(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_12(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_13(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_14(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_15(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_16(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_17(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_18(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_19(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
d32_20 = {
    0x0: f32_4,
    0x100000: f32_5,
    0x200000: f32_6,
    0x300000: f32_7,
    0x400000: f32_8,
    0x500000: f32_9,
    0x600000: f32_10,
    0x700000: f32_11,
    0x800000: f32_12,
    0x900000: f32_13,
    0xa00000: f32_14,
    0xb00000: f32_15,
    0xc00000: f32_16,
    0xd00000: f32_17,
    0xe00000: f32_18,
    0xf00000: f32_19,
}
def f32_21(w):
    r = d32_20.get(w & 0xf00000, -1)
    return r if r.__class__ is int else r(w)
def f32_22(w):
    if w & 0xfff00f80 == 0x100000:
        return 150  # cbo_clean
    if w & 0xfff00f80 == 0x200000:
        return 151  # cbo_flush
    if w & 0xfff00f80 == 0x400000:
        return 152  # cbo_zero
    return -1
d32_23 = {
    0x0: f32_21,
    0x1000: 149,  # fence_i
    0x2000: f32_22,
}
def f32_24(w):
    r = d32_23.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_25(w):
    if w & 0xffff8f80 == 0x0:
        return 75  # nop
    if w & 0xf8000 == 0x0:
        return 73  # li
    if w & 0xfff00000 == 0x0:
        return 74  # mv
    return 77  # addi
d32_26 = {
    0x0: 427,  # sha256sum0
    0x100000: 428,  # sha256sum1
    0x200000: 429,  # sha256sig0
    0x300000: 430,  # sha256sig1
    0x400000: 431,  # sha512sum0
    0x500000: 432,  # sha512sum1
    0x600000: 433,  # sha512sig0
    0x700000: 434,  # sha512sig1
    0x800000: 435,  # sm3p0
    0x900000: 436,  # sm3p1
}
def f32_27(w):
    r = d32_26.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_28(w):
    if w & 0x3f00000 == 0x0:
        return 424  # aes64im
    if w & 0x3000000 == 0x1000000 and ((w >> 20 & 0xf) < 11):
        return 425  # aes64ks1i
    return -1
d32_29 = {
    0x0: 194,  # clz
    0x100000: 196,  # ctz
    0x200000: 198,  # cpop
    0x400000: 200,  # sext_b
    0x500000: 201,  # sext_h
}
def f32_30(w):
    r = d32_29.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
d32_31 = {
    0x0: 84,  # slli
    0x10000000: f32_27,
    0x28000000: 215,  # bseti
    0x30000000: f32_28,
    0x48000000: 209,  # bclri
    0x60000000: f32_30,
    0x68000000: 213,  # binvi
}
def f32_32(w):
    r = d32_31.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_33(w):
    if w & 0x3f00000 == 0x700000:
        return 203  # orc_b
    return -1
def f32_34(w):
    if w & 0x3f00000 == 0x3800000:
        return 204  # rev8
    if w & 0x3f00000 == 0x700000:
        return 414  # brev8
    return -1
d32_35 = {
    0x0: 86,  # srli
    0x28000000: f32_33,
    0x40000000: 88,  # srai
    0x48000000: 211,  # bexti
    0x60000000: 192,  # rori
    0x68000000: f32_34,
}
def f32_36(w):
    r = d32_35.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
d32_37 = {
    0x0: f32_25,
    0x1000: f32_32,
    0x2000: 78,  # slti
    0x3000: 79,  # sltiu
    0x4000: 80,  # xori
    0x5000: f32_36,
    0x6000: 81,  # ori
    0x7000: 82,  # andi
}
def f32_38(w):
    r = d32_37.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_39(w):
    if w & 0xfff00000 == 0x0:
        return 76  # sext_w
    return 83  # addiw
def f32_40(w):
    if w & 0x2000000 == 0x0:
        return 85  # slliw
    return -1
def f32_41(w):
    if w & 0x3f00000 == 0x0:
        return 195  # clzw
    if w & 0x3f00000 == 0x100000:
        return 197  # ctzw
    if w & 0x3f00000 == 0x200000:
        return 199  # cpopw
    return -1
d32_42 = {
    0x0: f32_40,
    0x8000000: 180,  # slli_uw
    0x60000000: f32_41,
}
def f32_43(w):
    r = d32_42.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_44(w):
    if w & 0xfe000000 == 0x0:
        return 87  # srliw
    if w & 0xfe000000 == 0x40000000:
        return 89  # sraiw
    if w & 0xfe000000 == 0x60000000:
        return 193  # roriw
    return -1
d32_45 = {
    0x0: f32_39,
    0x1000: f32_43,
    0x5000: f32_44,
}
def f32_46(w):
    r = d32_45.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_47 = {
    0x0: 99,  # sb
    0x1000: 100,  # sh
    0x2000: 101,  # sw
    0x3000: 102,  # sd
}
def f32_48(w):
    r = d32_47.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_49(w):
    if w & 0x7000 == 0x2000:
        return 353  # fsw
    if w & 0x7000 == 0x3000:
        return 354  # fsd
    if w & 0x7000 == 0x1000:
        return 476  # fsh
    return -1
def f32_50(w):
    if w & 0x1f00000 == 0x0:
        return 20  # lr_w
    return -1
def f32_51(w):
    if w & 0x1f00000 == 0x0:
        return 32  # lr_d
    return -1
def f32_52(w):
    if ((w >> 7 & 0x1f) & 1 == 0 and (w >> 20 & 0x1f) & 1 == 0):
        return 44  # amocas_q
    return -1
d32_53 = {
    0x0: 1,  # amoadd_b
    0x1000: 11,  # amoadd_h
    0x2000: 23,  # amoadd_w
    0x3000: 35,  # amoadd_d
    0x8000000: 0,  # amoswap_b
    0x8001000: 10,  # amoswap_h
    0x8002000: 22,  # amoswap_w
    0x8003000: 34,  # amoswap_d
    0x10002000: f32_50,
    0x10003000: f32_51,
    0x18002000: 21,  # sc_w
    0x18003000: 33,  # sc_d
    0x20000000: 2,  # amoxor_b
    0x20001000: 12,  # amoxor_h
    0x20002000: 24,  # amoxor_w
    0x20003000: 36,  # amoxor_d
    0x28000000: 9,  # amocas_b
    0x28001000: 19,  # amocas_h
    0x28002000: 31,  # amocas_w
    0x28003000: 43,  # amocas_d
    0x28004000: f32_52,
    0x40000000: 4,  # amoor_b
    0x40001000: 14,  # amoor_h
    0x40002000: 26,  # amoor_w
    0x40003000: 38,  # amoor_d
    0x60000000: 3,  # amoand_b
    0x60001000: 13,  # amoand_h
    0x60002000: 25,  # amoand_w
    0x60003000: 37,  # amoand_d
    0x80000000: 5,  # amomin_b
    0x80001000: 15,  # amomin_h
    0x80002000: 27,  # amomin_w
    0x80003000: 39,  # amomin_d
    0xa0000000: 6,  # amomax_b
    0xa0001000: 16,  # amomax_h
    0xa0002000: 28,  # amomax_w
    0xa0003000: 40,  # amomax_d
    0xc0000000: 7,  # amominu_b
    0xc0001000: 17,  # amominu_h
    0xc0002000: 29,  # amominu_w
    0xc0003000: 41,  # amominu_d
    0xe0000000: 8,  # amomaxu_b
    0xe0001000: 18,  # amomaxu_h
    0xe0002000: 30,  # amomaxu_w
    0xe0003000: 42,  # amomaxu_d
}
def f32_54(w):
    r = d32_53.get(w & 0xf8007000, -1)
    return r if r.__class__ is int else r(w)
def f32_55(w):
    if w & 0xc0000000 == 0x0:
        return 45  # add
    if w & 0xc0000000 == 0x40000000:
        return 46  # sub
    return -1
def f32_56(w):
    if w & 0xc0000000 == 0x0:
        return 47  # sll
    return -1
def f32_57(w):
    if w & 0xc0000000 == 0x0:
        return 48  # slt
    return -1
def f32_58(w):
    if w & 0xc0000000 == 0x0:
        return 49  # sltu
    return -1
def f32_59(w):
    if w & 0xc0000000 == 0x0:
        return 50  # xor
    if w & 0xc0000000 == 0x40000000:
        return 183  # xnor
    return -1
def f32_60(w):
    if w & 0xc0000000 == 0x0:
        return 51  # srl
    if w & 0xc0000000 == 0x40000000:
        return 52  # sra
    return -1
def f32_61(w):
    if w & 0xc0000000 == 0x0:
        return 53  # or
    if w & 0xc0000000 == 0x40000000:
        return 182  # orn
    return -1
def f32_62(w):
    if w & 0xc0000000 == 0x0:
        return 54  # and
    if w & 0xc0000000 == 0x40000000:
        return 181  # andn
    return -1
def f32_63(w):
    if w & 0xc0000000 == 0x0:
        return 60  # mul
    return -1
def f32_64(w):
    if w & 0xc0000000 == 0x0:
        return 61  # mulh
    return -1
def f32_65(w):
    if w & 0xc0000000 == 0x0:
        return 62  # mulhsu
    return -1
def f32_66(w):
    if w & 0xc0000000 == 0x0:
        return 63  # mulhu
    return -1
def f32_67(w):
    if w & 0xc0000000 == 0x0:
        return 64  # div
    return -1
def f32_68(w):
    if w & 0xc0000000 == 0x0:
        return 65  # divu
    return -1
def f32_69(w):
    if w & 0xc0000000 == 0x0:
        return 66  # rem
    return -1
def f32_70(w):
    if w & 0xc0000000 == 0x0:
        return 67  # remu
    return -1
def f32_71(w):
    if w & 0xc0000000 == 0x40000000:
        return 208  # bclr
    return -1
def f32_72(w):
    if w & 0xc0000000 == 0x0:
        return 415  # pack
    return -1
def f32_73(w):
    if w & 0xc0000000 == 0x40000000:
        return 210  # bext
    return -1
def f32_74(w):
    if w & 0xc0000000 == 0x0:
        return 416  # packh
    return -1
def f32_75(w):
    if w & 0xc0000000 == 0x0:
        return 205  # clmul
    return -1
def f32_76(w):
    if w & 0xc0000000 == 0x0:
        return 207  # clmulr
    return -1
def f32_77(w):
    if w & 0xc0000000 == 0x0:
        return 206  # clmulh
    return -1
def f32_78(w):
    if w & 0xc0000000 == 0x0:
        return 186  # min
    return -1
def f32_79(w):
    if w & 0xc0000000 == 0x0:
        return 187  # minu
    return -1
def f32_80(w):
    if w & 0xc0000000 == 0x0:
        return 184  # max
    return -1
def f32_81(w):
    if w & 0xc0000000 == 0x0:
        return 185  # maxu
    return -1
def f32_82(w):
    if w & 0xc0000000 == 0x0:
        return 170  # czero_eqz
    return -1
def f32_83(w):
    if w & 0xc0000000 == 0x0:
        return 171  # czero_nez
    return -1
def f32_84(w):
    if w & 0xc0000000 == 0x40000000:
        return 188  # rol
    return -1
def f32_85(w):
    if w & 0xc0000000 == 0x0:
        return 172  # sh1add
    return -1
def f32_86(w):
    if w & 0xc0000000 == 0x0:
        return 174  # sh2add
    return -1
def f32_87(w):
    if w & 0xc0000000 == 0x40000000:
        return 189  # ror
    return -1
def f32_88(w):
    if w & 0xc0000000 == 0x0:
        return 176  # sh3add
    return -1
def f32_89(w):
    if w & 0xc0000000 == 0x40000000:
        return 212  # binv
    if w & 0xc0000000 == 0x0:
        return 214  # bset
    return -1
def f32_90(w):
    if w & 0xc0000000 == 0x0:
        return 418  # xperm4
    return -1
def f32_91(w):
    if w & 0xc0000000 == 0x0:
        return 419  # xperm8
    return -1
def f32_92(w):
    if w & 0xc0000000 == 0x0:
        return 420  # aes64es
    return -1
def f32_93(w):
    if w & 0xc0000000 == 0x0:
        return 421  # aes64esm
    return -1
def f32_94(w):
    if w & 0xc0000000 == 0x0:
        return 422  # aes64ds
    return -1
def f32_95(w):
    if w & 0xc0000000 == 0x0:
        return 423  # aes64dsm
    if w & 0xc0000000 == 0x40000000:
        return 426  # aes64ks2
    return -1
d32_96 = {
    0x0: f32_55,
    0x1000: f32_56,
    0x2000: f32_57,
    0x3000: f32_58,
    0x4000: f32_59,
    0x5000: f32_60,
    0x6000: f32_61,
    0x7000: f32_62,
    0x2000000: f32_63,
    0x2001000: f32_64,
    0x2002000: f32_65,
    0x2003000: f32_66,
    0x2004000: f32_67,
    0x2005000: f32_68,
    0x2006000: f32_69,
    0x2007000: f32_70,
    0x8001000: f32_71,
    0x8004000: f32_72,
    0x8005000: f32_73,
    0x8007000: f32_74,
    0xa001000: f32_75,
    0xa002000: f32_76,
    0xa003000: f32_77,
    0xa004000: f32_78,
    0xa005000: f32_79,
    0xa006000: f32_80,
    0xa007000: f32_81,
    0xe005000: f32_82,
    0xe007000: f32_83,
    0x20001000: f32_84,
    0x20002000: f32_85,
    0x20004000: f32_86,
    0x20005000: f32_87,
    0x20006000: f32_88,
    0x28001000: f32_89,
    0x28002000: f32_90,
    0x28004000: f32_91,
    0x30000000: 437,  # sm4ed
    0x32000000: f32_92,
    0x34000000: 438,  # sm4ks
    0x36000000: f32_93,
    0x3a000000: f32_94,
    0x3e000000: f32_95,
}
def f32_97(w):
    r = d32_96.get(w & 0x3e007000, -1)
    return r if r.__class__ is int else r(w)
def f32_98(w):
    if w & 0x1f00000 == 0x0:
        return 178  # zext_w
    return 179  # add_uw
def f32_99(w):
    if w & 0x1f00000 == 0x0:
        return 202  # zext_h
    return 417  # packw
d32_100 = {
    0x0: 55,  # addw
    0x1000: 57,  # sllw
    0x5000: 58,  # srlw
    0x2000000: 68,  # mulw
    0x2004000: 69,  # divw
    0x2005000: 70,  # divuw
    0x2006000: 71,  # remw
    0x2007000: 72,  # remuw
    0x8000000: f32_98,
    0x8004000: f32_99,
    0x20002000: 173,  # sh1add_uw
    0x20004000: 175,  # sh2add_uw
    0x20006000: 177,  # sh3add_uw
    0x40000000: 56,  # subw
    0x40005000: 59,  # sraw
    0x60001000: 190,  # rolw
    0x60005000: 191,  # rorw
}
def f32_101(w):
    r = d32_100.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
def f32_102(w):
    if w & 0x3000 == 0x3000:
        return 231  # fmadd_s
    if w & 0x3000 == 0x0:
        return 233  # fmadd_s_rmm
    return -1
def f32_103(w):
    if w & 0x3000 == 0x3000:
        return 295  # fmadd_d
    if w & 0x3000 == 0x0:
        return 297  # fmadd_d_rmm
    return -1
def f32_104(w):
    if w & 0x3000 == 0x3000:
        return 504  # fmadd_h
    if w & 0x3000 == 0x0:
        return 506  # fmadd_h_rmm
    return -1
d32_105 = {
    0x0: 232,  # fmadd_s_rm
    0x4000: f32_102,
    0x2000000: 296,  # fmadd_d_rm
    0x2004000: f32_103,
    0x4000000: 505,  # fmadd_h_rm
    0x4004000: f32_104,
}
def f32_106(w):
    r = d32_105.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_107(w):
    if w & 0x3000 == 0x3000:
        return 234  # fmsub_s
    if w & 0x3000 == 0x0:
        return 236  # fmsub_s_rmm
    return -1
def f32_108(w):
    if w & 0x3000 == 0x3000:
        return 298  # fmsub_d
    if w & 0x3000 == 0x0:
        return 300  # fmsub_d_rmm
    return -1
def f32_109(w):
    if w & 0x3000 == 0x3000:
        return 507  # fmsub_h
    if w & 0x3000 == 0x0:
        return 509  # fmsub_h_rmm
    return -1
d32_110 = {
    0x0: 235,  # fmsub_s_rm
    0x4000: f32_107,
    0x2000000: 299,  # fmsub_d_rm
    0x2004000: f32_108,
    0x4000000: 508,  # fmsub_h_rm
    0x4004000: f32_109,
}
def f32_111(w):
    r = d32_110.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_112(w):
    if w & 0x3000 == 0x3000:
        return 237  # fnmsub_s
    if w & 0x3000 == 0x0:
        return 239  # fnmsub_s_rmm
    return -1
def f32_113(w):
    if w & 0x3000 == 0x3000:
        return 301  # fnmsub_d
    if w & 0x3000 == 0x0:
        return 303  # fnmsub_d_rmm
    return -1
def f32_114(w):
    if w & 0x3000 == 0x3000:
        return 510  # fnmsub_h
    if w & 0x3000 == 0x0:
        return 512  # fnmsub_h_rmm
    return -1
d32_115 = {
    0x0: 238,  # fnmsub_s_rm
    0x4000: f32_112,
    0x2000000: 302,  # fnmsub_d_rm
    0x2004000: f32_113,
    0x4000000: 511,  # fnmsub_h_rm
    0x4004000: f32_114,
}
def f32_116(w):
    r = d32_115.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_117(w):
    if w & 0x3000 == 0x3000:
        return 240  # fnmadd_s
    if w & 0x3000 == 0x0:
        return 242  # fnmadd_s_rmm
    return -1
def f32_118(w):
    if w & 0x3000 == 0x3000:
        return 304  # fnmadd_d
    if w & 0x3000 == 0x0:
        return 306  # fnmadd_d_rmm
    return -1
def f32_119(w):
    if w & 0x3000 == 0x3000:
        return 513  # fnmadd_h
    if w & 0x3000 == 0x0:
        return 515  # fnmadd_h_rmm
    return -1
d32_120 = {
    0x0: 241,  # fnmadd_s_rm
    0x4000: f32_117,
    0x2000000: 305,  # fnmadd_d_rm
    0x2004000: f32_118,
    0x4000000: 514,  # fnmadd_h_rm
    0x4004000: f32_119,
}
def f32_121(w):
    r = d32_120.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_122(w):
    if w & 0x7000 == 0x7000:
        return 216  # fadd_s
    if w & 0x4000 == 0x0:
        return 217  # fadd_s_rm
    if w & 0x7000 == 0x4000:
        return 218  # fadd_s_rmm
    return -1
def f32_123(w):
    if w & 0x7000 == 0x7000:
        return 280  # fadd_d
    if w & 0x4000 == 0x0:
        return 281  # fadd_d_rm
    if w & 0x7000 == 0x4000:
        return 282  # fadd_d_rmm
    return -1
def f32_124(w):
    if w & 0x7000 == 0x7000:
        return 489  # fadd_h
    if w & 0x4000 == 0x0:
        return 490  # fadd_h_rm
    if w & 0x7000 == 0x4000:
        return 491  # fadd_h_rmm
    return -1
def f32_125(w):
    if w & 0x7000 == 0x7000:
        return 219  # fsub_s
    if w & 0x4000 == 0x0:
        return 220  # fsub_s_rm
    if w & 0x7000 == 0x4000:
        return 221  # fsub_s_rmm
    return -1
def f32_126(w):
    if w & 0x7000 == 0x7000:
        return 283  # fsub_d
    if w & 0x4000 == 0x0:
        return 284  # fsub_d_rm
    if w & 0x7000 == 0x4000:
        return 285  # fsub_d_rmm
    return -1
def f32_127(w):
    if w & 0x7000 == 0x7000:
        return 492  # fsub_h
    if w & 0x4000 == 0x0:
        return 493  # fsub_h_rm
    if w & 0x7000 == 0x4000:
        return 494  # fsub_h_rmm
    return -1
def f32_128(w):
    if w & 0x7000 == 0x7000:
        return 222  # fmul_s
    if w & 0x4000 == 0x0:
        return 223  # fmul_s_rm
    if w & 0x7000 == 0x4000:
        return 224  # fmul_s_rmm
    return -1
def f32_129(w):
    if w & 0x7000 == 0x7000:
        return 286  # fmul_d
    if w & 0x4000 == 0x0:
        return 287  # fmul_d_rm
    if w & 0x7000 == 0x4000:
        return 288  # fmul_d_rmm
    return -1
def f32_130(w):
    if w & 0x7000 == 0x7000:
        return 495  # fmul_h
    if w & 0x4000 == 0x0:
        return 496  # fmul_h_rm
    if w & 0x7000 == 0x4000:
        return 497  # fmul_h_rmm
    return -1
def f32_131(w):
    if w & 0x7000 == 0x7000:
        return 225  # fdiv_s
    if w & 0x4000 == 0x0:
        return 226  # fdiv_s_rm
    if w & 0x7000 == 0x4000:
        return 227  # fdiv_s_rmm
    return -1
def f32_132(w):
    if w & 0x7000 == 0x7000:
        return 289  # fdiv_d
    if w & 0x4000 == 0x0:
        return 290  # fdiv_d_rm
    if w & 0x7000 == 0x4000:
        return 291  # fdiv_d_rmm
    return -1
def f32_133(w):
    if w & 0x7000 == 0x7000:
        return 498  # fdiv_h
    if w & 0x4000 == 0x0:
        return 499  # fdiv_h_rm
    if w & 0x7000 == 0x4000:
        return 500  # fdiv_h_rmm
    return -1
def f32_134(w):
    if w & 0x7000 == 0x0:
        return 243  # fsgnj_s
    if w & 0x7000 == 0x1000:
        return 244  # fsgnjn_s
    if w & 0x7000 == 0x2000:
        return 245  # fsgnjx_s
    return -1
def f32_135(w):
    if w & 0x7000 == 0x0:
        return 307  # fsgnj_d
    if w & 0x7000 == 0x1000:
        return 308  # fsgnjn_d
    if w & 0x7000 == 0x2000:
        return 309  # fsgnjx_d
    return -1
def f32_136(w):
    if w & 0x7000 == 0x0:
        return 516  # fsgnj_h
    if w & 0x7000 == 0x1000:
        return 517  # fsgnjn_h
    if w & 0x7000 == 0x2000:
        return 518  # fsgnjx_h
    return -1
d32_137 = {
    0x0: 246,  # fmin_s
    0x1000: 247,  # fmax_s
    0x2000: 556,  # fminm_s
    0x3000: 559,  # fmaxm_s
}
def f32_138(w):
    r = d32_137.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_139 = {
    0x0: 310,  # fmin_d
    0x1000: 311,  # fmax_d
    0x2000: 557,  # fminm_d
    0x3000: 560,  # fmaxm_d
}
def f32_140(w):
    r = d32_139.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_141 = {
    0x0: 519,  # fmin_h
    0x1000: 520,  # fmax_h
    0x2000: 558,  # fminm_h
    0x3000: 561,  # fmaxm_h
}
def f32_142(w):
    r = d32_141.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_143(w):
    if w & 0x7000 == 0x7000:
        return 342  # fcvt_s_d
    if w & 0x4000 == 0x0:
        return 343  # fcvt_s_d_rm
    if w & 0x7000 == 0x4000:
        return 344  # fcvt_s_d_rmm
    return -1
def f32_144(w):
    if w & 0x7000 == 0x0:
        return 479  # fcvt_s_h
    if (w >> 12 & 0x7) not in (5, 6):
        return 480  # fcvt_s_h_rm
    return -1
def f32_145(w):
    if w & 0x7000 == 0x7000:
        return 568  # fround_s
    if w & 0x4000 == 0x0:
        return 569  # fround_s_rm
    if w & 0x7000 == 0x4000:
        return 570  # fround_s_rmm
    return -1
def f32_146(w):
    if w & 0x7000 == 0x7000:
        return 577  # froundnx_s
    if w & 0x4000 == 0x0:
        return 578  # froundnx_s_rm
    if w & 0x7000 == 0x4000:
        return 579  # froundnx_s_rmm
    return -1
d32_147 = {
    0x100000: f32_143,
    0x200000: f32_144,
    0x400000: f32_145,
    0x500000: f32_146,
}
def f32_148(w):
    r = d32_147.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_149(w):
    if w & 0x7000 == 0x0:
        return 345  # fcvt_d_s
    if (w >> 12 & 0x7) not in (5, 6):
        return 346  # fcvt_d_s_rm
    return -1
def f32_150(w):
    if w & 0x7000 == 0x0:
        return 481  # fcvt_d_h
    if (w >> 12 & 0x7) not in (5, 6):
        return 482  # fcvt_d_h_rm
    return -1
def f32_151(w):
    if w & 0x7000 == 0x7000:
        return 571  # fround_d
    if w & 0x4000 == 0x0:
        return 572  # fround_d_rm
    if w & 0x7000 == 0x4000:
        return 573  # fround_d_rmm
    return -1
def f32_152(w):
    if w & 0x7000 == 0x7000:
        return 580  # froundnx_d
    if w & 0x4000 == 0x0:
        return 581  # froundnx_d_rm
    if w & 0x7000 == 0x4000:
        return 582  # froundnx_d_rmm
    return -1
d32_153 = {
    0x0: f32_149,
    0x200000: f32_150,
    0x400000: f32_151,
    0x500000: f32_152,
}
def f32_154(w):
    r = d32_153.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_155(w):
    if w & 0x3000 == 0x3000:
        return 483  # fcvt_h_s
    if w & 0x3000 == 0x0:
        return 485  # fcvt_h_s_rmm
    return -1
def f32_156(w):
    if w & 0x3000 == 0x3000:
        return 486  # fcvt_h_d
    if w & 0x3000 == 0x0:
        return 488  # fcvt_h_d_rmm
    return -1
def f32_157(w):
    if w & 0x3000 == 0x3000:
        return 574  # fround_h
    if w & 0x3000 == 0x0:
        return 576  # fround_h_rmm
    return -1
def f32_158(w):
    if w & 0x3000 == 0x3000:
        return 583  # froundnx_h
    if w & 0x3000 == 0x0:
        return 585  # froundnx_h_rmm
    return -1
d32_159 = {
    0x0: 484,  # fcvt_h_s_rm
    0x4000: f32_155,
    0x100000: 487,  # fcvt_h_d_rm
    0x104000: f32_156,
    0x400000: 575,  # fround_h_rm
    0x404000: f32_157,
    0x500000: 584,  # froundnx_h_rm
    0x504000: f32_158,
}
def f32_160(w):
    r = d32_159.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_161(w):
    if w & 0x1f07000 == 0x7000:
        return 228  # fsqrt_s
    if w & 0x1f04000 == 0x0:
        return 229  # fsqrt_s_rm
    if w & 0x1f07000 == 0x4000:
        return 230  # fsqrt_s_rmm
    return -1
def f32_162(w):
    if w & 0x1f07000 == 0x7000:
        return 292  # fsqrt_d
    if w & 0x1f04000 == 0x0:
        return 293  # fsqrt_d_rm
    if w & 0x1f07000 == 0x4000:
        return 294  # fsqrt_d_rmm
    return -1
def f32_163(w):
    if w & 0x1f07000 == 0x7000:
        return 501  # fsqrt_h
    if w & 0x1f04000 == 0x0:
        return 502  # fsqrt_h_rm
    if w & 0x1f07000 == 0x4000:
        return 503  # fsqrt_h_rmm
    return -1
d32_164 = {
    0x0: 248,  # fle_s
    0x1000: 249,  # flt_s
    0x2000: 250,  # feq_s
    0x4000: 562,  # fleq_s
    0x5000: 565,  # fltq_s
}
def f32_165(w):
    r = d32_164.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_166 = {
    0x0: 312,  # fle_d
    0x1000: 313,  # flt_d
    0x2000: 314,  # feq_d
    0x4000: 563,  # fleq_d
    0x5000: 566,  # fltq_d
}
def f32_167(w):
    r = d32_166.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_168 = {
    0x0: 521,  # fle_h
    0x1000: 522,  # flt_h
    0x2000: 523,  # feq_h
    0x4000: 564,  # fleq_h
    0x5000: 567,  # fltq_h
}
def f32_169(w):
    r = d32_168.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_170(w):
    if w & 0x3000 == 0x1000:
        return 253  # fcvt_w_s_rtz
    return 254  # fcvt_w_s_rm
def f32_171(w):
    if w & 0x3000 == 0x3000:
        return 252  # fcvt_w_s
    if w & 0x3000 == 0x0:
        return 255  # fcvt_w_s_rmm
    return -1
def f32_172(w):
    if w & 0x3000 == 0x1000:
        return 260  # fcvt_wu_s_rtz
    return 261  # fcvt_wu_s_rm
def f32_173(w):
    if w & 0x3000 == 0x3000:
        return 259  # fcvt_wu_s
    if w & 0x3000 == 0x0:
        return 262  # fcvt_wu_s_rmm
    return -1
def f32_174(w):
    if w & 0x3000 == 0x1000:
        return 267  # fcvt_l_s_rtz
    return 268  # fcvt_l_s_rm
def f32_175(w):
    if w & 0x3000 == 0x3000:
        return 266  # fcvt_l_s
    if w & 0x3000 == 0x0:
        return 269  # fcvt_l_s_rmm
    return -1
def f32_176(w):
    if w & 0x3000 == 0x1000:
        return 274  # fcvt_lu_s_rtz
    return 275  # fcvt_lu_s_rm
def f32_177(w):
    if w & 0x3000 == 0x3000:
        return 273  # fcvt_lu_s
    if w & 0x3000 == 0x0:
        return 276  # fcvt_lu_s_rmm
    return -1
d32_178 = {
    0x0: f32_170,
    0x4000: f32_171,
    0x100000: f32_172,
    0x104000: f32_173,
    0x200000: f32_174,
    0x204000: f32_175,
    0x300000: f32_176,
    0x304000: f32_177,
}
def f32_179(w):
    r = d32_178.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_180(w):
    if w & 0x3000 == 0x1000:
        return 317  # fcvt_w_d_rtz
    return 318  # fcvt_w_d_rm
def f32_181(w):
    if w & 0x3000 == 0x3000:
        return 316  # fcvt_w_d
    if w & 0x3000 == 0x0:
        return 319  # fcvt_w_d_rmm
    return -1
def f32_182(w):
    if w & 0x3000 == 0x1000:
        return 323  # fcvt_wu_d_rtz
    return 324  # fcvt_wu_d_rm
def f32_183(w):
    if w & 0x3000 == 0x3000:
        return 322  # fcvt_wu_d
    if w & 0x3000 == 0x0:
        return 325  # fcvt_wu_d_rmm
    return -1
def f32_184(w):
    if w & 0x3000 == 0x1000:
        return 329  # fcvt_l_d_rtz
    return 330  # fcvt_l_d_rm
def f32_185(w):
    if w & 0x3000 == 0x3000:
        return 328  # fcvt_l_d
    if w & 0x3000 == 0x0:
        return 331  # fcvt_l_d_rmm
    return -1
def f32_186(w):
    if w & 0x3000 == 0x1000:
        return 336  # fcvt_lu_d_rtz
    return 337  # fcvt_lu_d_rm
def f32_187(w):
    if w & 0x3000 == 0x3000:
        return 335  # fcvt_lu_d
    if w & 0x3000 == 0x0:
        return 338  # fcvt_lu_d_rmm
    return -1
def f32_188(w):
    if w & 0x3000 == 0x1000:
        return 586  # fcvtmod_w_d
    return -1
d32_189 = {
    0x0: f32_180,
    0x4000: f32_181,
    0x100000: f32_182,
    0x104000: f32_183,
    0x200000: f32_184,
    0x204000: f32_185,
    0x300000: f32_186,
    0x304000: f32_187,
    0x800000: f32_188,
}
def f32_190(w):
    r = d32_189.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_191(w):
    if w & 0x3000 == 0x1000:
        return 526  # fcvt_w_h_rtz
    return 527  # fcvt_w_h_rm
def f32_192(w):
    if w & 0x3000 == 0x3000:
        return 525  # fcvt_w_h
    if w & 0x3000 == 0x0:
        return 528  # fcvt_w_h_rmm
    return -1
def f32_193(w):
    if w & 0x3000 == 0x1000:
        return 533  # fcvt_wu_h_rtz
    return 534  # fcvt_wu_h_rm
def f32_194(w):
    if w & 0x3000 == 0x3000:
        return 532  # fcvt_wu_h
    if w & 0x3000 == 0x0:
        return 535  # fcvt_wu_h_rmm
    return -1
def f32_195(w):
    if w & 0x3000 == 0x1000:
        return 540  # fcvt_l_h_rtz
    return 541  # fcvt_l_h_rm
def f32_196(w):
    if w & 0x3000 == 0x3000:
        return 539  # fcvt_l_h
    if w & 0x3000 == 0x0:
        return 542  # fcvt_l_h_rmm
    return -1
def f32_197(w):
    if w & 0x3000 == 0x1000:
        return 547  # fcvt_lu_h_rtz
    return 548  # fcvt_lu_h_rm
def f32_198(w):
    if w & 0x3000 == 0x3000:
        return 546  # fcvt_lu_h
    if w & 0x3000 == 0x0:
        return 549  # fcvt_lu_h_rmm
    return -1
d32_199 = {
    0x0: f32_191,
    0x4000: f32_192,
    0x100000: f32_193,
    0x104000: f32_194,
    0x200000: f32_195,
    0x204000: f32_196,
    0x300000: f32_197,
    0x304000: f32_198,
}
def f32_200(w):
    r = d32_199.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_201(w):
    if w & 0x3000 == 0x3000:
        return 256  # fcvt_s_w
    if w & 0x3000 == 0x0:
        return 258  # fcvt_s_w_rmm
    return -1
def f32_202(w):
    if w & 0x3000 == 0x3000:
        return 263  # fcvt_s_wu
    if w & 0x3000 == 0x0:
        return 265  # fcvt_s_wu_rmm
    return -1
def f32_203(w):
    if w & 0x3000 == 0x3000:
        return 270  # fcvt_s_l
    if w & 0x3000 == 0x0:
        return 272  # fcvt_s_l_rmm
    return -1
def f32_204(w):
    if w & 0x3000 == 0x3000:
        return 277  # fcvt_s_lu
    if w & 0x3000 == 0x0:
        return 279  # fcvt_s_lu_rmm
    return -1
d32_205 = {
    0x0: 257,  # fcvt_s_w_rm
    0x4000: f32_201,
    0x100000: 264,  # fcvt_s_wu_rm
    0x104000: f32_202,
    0x200000: 271,  # fcvt_s_l_rm
    0x204000: f32_203,
    0x300000: 278,  # fcvt_s_lu_rm
    0x304000: f32_204,
}
def f32_206(w):
    r = d32_205.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_207(w):
    if w & 0x7000 == 0x0:
        return 320  # fcvt_d_w
    if (w >> 12 & 0x7) not in (5, 6):
        return 321  # fcvt_d_w_rm
    return -1
def f32_208(w):
    if w & 0x7000 == 0x0:
        return 326  # fcvt_d_wu
    if (w >> 12 & 0x7) not in (5, 6):
        return 327  # fcvt_d_wu_rm
    return -1
def f32_209(w):
    if w & 0x7000 == 0x7000:
        return 332  # fcvt_d_l
    if w & 0x4000 == 0x0:
        return 333  # fcvt_d_l_rm
    if w & 0x7000 == 0x4000:
        return 334  # fcvt_d_l_rmm
    return -1
def f32_210(w):
    if w & 0x7000 == 0x7000:
        return 339  # fcvt_d_lu
    if w & 0x4000 == 0x0:
        return 340  # fcvt_d_lu_rm
    if w & 0x7000 == 0x4000:
        return 341  # fcvt_d_lu_rmm
    return -1
d32_211 = {
    0x0: f32_207,
    0x100000: f32_208,
    0x200000: f32_209,
    0x300000: f32_210,
}
def f32_212(w):
    r = d32_211.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_213(w):
    if w & 0x3000 == 0x3000:
        return 529  # fcvt_h_w
    if w & 0x3000 == 0x0:
        return 531  # fcvt_h_w_rmm
    return -1
def f32_214(w):
    if w & 0x3000 == 0x3000:
        return 536  # fcvt_h_wu
    if w & 0x3000 == 0x0:
        return 538  # fcvt_h_wu_rmm
    return -1
def f32_215(w):
    if w & 0x3000 == 0x3000:
        return 543  # fcvt_h_l
    if w & 0x3000 == 0x0:
        return 545  # fcvt_h_l_rmm
    return -1
def f32_216(w):
    if w & 0x3000 == 0x3000:
        return 550  # fcvt_h_lu
    if w & 0x3000 == 0x0:
        return 552  # fcvt_h_lu_rmm
    return -1
d32_217 = {
    0x0: 530,  # fcvt_h_w_rm
    0x4000: f32_213,
    0x100000: 537,  # fcvt_h_wu_rm
    0x104000: f32_214,
    0x200000: 544,  # fcvt_h_l_rm
    0x204000: f32_215,
    0x300000: 551,  # fcvt_h_lu_rm
    0x304000: f32_216,
}
def f32_218(w):
    r = d32_217.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_219(w):
    if w & 0x1f07000 == 0x1000:
        return 251  # fclass_s
    if w & 0x1f07000 == 0x0:
        return 347  # fmv_x_w
    return -1
def f32_220(w):
    if w & 0x1f07000 == 0x1000:
        return 315  # fclass_d
    if w & 0x1f07000 == 0x0:
        return 349  # fmv_x_d
    return -1
def f32_221(w):
    if w & 0x1f07000 == 0x0:
        return 477  # fmv_x_h
    if w & 0x1f07000 == 0x1000:
        return 524  # fclass_h
    return -1
def f32_222(w):
    if w & 0x1f07000 == 0x0:
        return 348  # fmv_w_x
    if w & 0x1f07000 == 0x100000:
        return 554  # fli_s
    return -1
def f32_223(w):
    if w & 0x1f07000 == 0x0:
        return 350  # fmv_d_x
    if w & 0x1f07000 == 0x100000:
        return 555  # fli_d
    return -1
def f32_224(w):
    if w & 0x1f07000 == 0x0:
        return 478  # fmv_h_x
    if w & 0x1f07000 == 0x100000:
        return 553  # fli_h
    return -1
d32_225 = {
    0x0: f32_122,
    0x2000000: f32_123,
    0x4000000: f32_124,
    0x8000000: f32_125,
    0xa000000: f32_126,
    0xc000000: f32_127,
    0x10000000: f32_128,
    0x12000000: f32_129,
    0x14000000: f32_130,
    0x18000000: f32_131,
    0x1a000000: f32_132,
    0x1c000000: f32_133,
    0x20000000: f32_134,
    0x22000000: f32_135,
    0x24000000: f32_136,
    0x28000000: f32_138,
    0x2a000000: f32_140,
    0x2c000000: f32_142,
    0x40000000: f32_148,
    0x42000000: f32_154,
    0x44000000: f32_160,
    0x58000000: f32_161,
    0x5a000000: f32_162,
    0x5c000000: f32_163,
    0xa0000000: f32_165,
    0xa2000000: f32_167,
    0xa4000000: f32_169,
    0xc0000000: f32_179,
    0xc2000000: f32_190,
    0xc4000000: f32_200,
    0xd0000000: f32_206,
    0xd2000000: f32_212,
    0xd4000000: f32_218,
    0xe0000000: f32_219,
    0xe2000000: f32_220,
    0xe4000000: f32_221,
    0xf0000000: f32_222,
    0xf2000000: f32_223,
    0xf4000000: f32_224,
}
def f32_226(w):
    r = d32_225.get(w & 0xfe000000, -1)
    return r if r.__class__ is int else r(w)
def f32_227(w):
    if w & 0x1f00000 == 0x0:
        return 153  # beqz
    return 154  # beq
def f32_228(w):
    if w & 0x1f00000 == 0x0:
        return 155  # bnez
    return 156  # bne
def f32_229(w):
    if w & 0x1f00000 == 0x0:
        return 157  # bltz
    return 158  # blt
def f32_230(w):
    if w & 0x1f00000 == 0x0:
        return 159  # bgez
    return 160  # bge
d32_231 = {
    0x0: f32_227,
    0x1000: f32_228,
    0x4000: f32_229,
    0x5000: f32_230,
    0x6000: 161,  # bltu
    0x7000: 162,  # bgeu
}
def f32_232(w):
    r = d32_231.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_233(w):
    if w & 0xffffff80 == 0x8000:
        return 165  # ret
    if w & 0xfff07f80 == 0x0:
        return 166  # jr
    if w & 0x7000 == 0x0:
        return 167  # jalr
    return -1
def f32_234(w):
    if w & 0xf80 == 0x0:
        return 163  # j
    return 164  # jal
d32_235 = {
    0x0: 168,  # ecall
    0x100000: 169,  # ebreak
    0xd00000: 107,  # wrs_nto
    0x1d00000: 108,  # wrs_sto
}
def f32_236(w):
    r = d32_235.get(w & 0x1ff8f80, -1)
    return r if r.__class__ is int else r(w)
def f32_237(w):
    if w & 0xf80 == 0x0:
        return 440  # csrw_fflags
    return 441  # csrrw_fflags
def f32_238(w):
    if w & 0xf80 == 0x0:
        return 448  # csrw_frm
    return 449  # csrrw_frm
def f32_239(w):
    if w & 0xf80 == 0x0:
        return 456  # csrw_fcsr
    return 457  # csrrw_fcsr
d32_240 = {
    0x100000: f32_237,
    0x200000: f32_238,
    0x300000: f32_239,
}
def f32_241(w):
    r = d32_240.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_242(w):
    if w & 0xf8000 == 0x0:
        return 439  # csrr_fflags
    return 442  # csrrs_fflags
def f32_243(w):
    if w & 0xf8000 == 0x0:
        return 447  # csrr_frm
    return 450  # csrrs_frm
def f32_244(w):
    if w & 0xf8000 == 0x0:
        return 455  # csrr_fcsr
    return 458  # csrrs_fcsr
d32_245 = {
    0x100000: f32_242,
    0x200000: f32_243,
    0x300000: f32_244,
}
def f32_246(w):
    r = d32_245.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_247(w):
    if w & 0x1f00000 == 0x100000:
        return 443  # csrrc_fflags
    if w & 0x1f00000 == 0x200000:
        return 451  # csrrc_frm
    if w & 0x1f00000 == 0x300000:
        return 459  # csrrc_fcsr
    return -1
def f32_248(w):
    if w & 0x1f00000 == 0x100000:
        return 444  # csrrwi_fflags
    if w & 0x1f00000 == 0x200000:
        return 452  # csrrwi_frm
    if w & 0x1f00000 == 0x300000:
        return 460  # csrrwi_fcsr
    return -1
def f32_249(w):
    if w & 0x1f00000 == 0x100000:
        return 445  # csrrsi_fflags
    if w & 0x1f00000 == 0x200000:
        return 453  # csrrsi_frm
    if w & 0x1f00000 == 0x300000:
        return 461  # csrrsi_fcsr
    return -1
def f32_250(w):
    if w & 0x1f00000 == 0x100000:
        return 446  # csrrci_fflags
    if w & 0x1f00000 == 0x200000:
        return 454  # csrrci_frm
    if w & 0x1f00000 == 0x300000:
        return 462  # csrrci_fcsr
    return -1
d32_251 = {
    0x1c00000: 109,  # mop_r_0
    0x1d00000: 110,  # mop_r_1
    0x1e00000: 111,  # mop_r_2
    0x1f00000: 112,  # mop_r_3
}
def f32_252(w):
    r = d32_251.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_253 = {
    0x1c00000: 113,  # mop_r_4
    0x1d00000: 114,  # mop_r_5
    0x1e00000: 115,  # mop_r_6
    0x1f00000: 116,  # mop_r_7
}
def f32_254(w):
    r = d32_253.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_255 = {
    0x1c00000: 117,  # mop_r_8
    0x1d00000: 118,  # mop_r_9
    0x1e00000: 119,  # mop_r_10
    0x1f00000: 120,  # mop_r_11
}
def f32_256(w):
    r = d32_255.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_257 = {
    0x1c00000: 121,  # mop_r_12
    0x1d00000: 122,  # mop_r_13
    0x1e00000: 123,  # mop_r_14
    0x1f00000: 124,  # mop_r_15
}
def f32_258(w):
    r = d32_257.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_259(w):
    if w & 0x1ff8000 == 0x0:
        return 463  # csrrs_cycle
    if w & 0x1ff8000 == 0x100000:
        return 467  # csrrs_time
    if w & 0x1ff8000 == 0x200000:
        return 471  # csrrs_instret
    return -1
def f32_260(w):
    if w & 0x1ff8000 == 0x0:
        return 464  # csrrc_cycle
    if w & 0x1ff8000 == 0x100000:
        return 468  # csrrc_time
    if w & 0x1ff8000 == 0x200000:
        return 472  # csrrc_instret
    return -1
d32_261 = {
    0x1c00000: 125,  # mop_r_16
    0x1d00000: 126,  # mop_r_17
    0x1e00000: 127,  # mop_r_18
    0x1f00000: 128,  # mop_r_19
}
def f32_262(w):
    r = d32_261.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_263(w):
    if w & 0x1ff8000 == 0x0:
        return 465  # csrrsi_cycle
    if w & 0x1ff8000 == 0x100000:
        return 469  # csrrsi_time
    if w & 0x1ff8000 == 0x200000:
        return 473  # csrrsi_instret
    return -1
def f32_264(w):
    if w & 0x1ff8000 == 0x0:
        return 466  # csrrci_cycle
    if w & 0x1ff8000 == 0x100000:
        return 470  # csrrci_time
    if w & 0x1ff8000 == 0x200000:
        return 474  # csrrci_instret
    return -1
d32_265 = {
    0x1c00000: 129,  # mop_r_20
    0x1d00000: 130,  # mop_r_21
    0x1e00000: 131,  # mop_r_22
    0x1f00000: 132,  # mop_r_23
}
def f32_266(w):
    r = d32_265.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_267 = {
    0x1c00000: 133,  # mop_r_24
    0x1d00000: 134,  # mop_r_25
    0x1e00000: 135,  # mop_r_26
    0x1f00000: 136,  # mop_r_27
}
def f32_268(w):
    r = d32_267.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_269 = {
    0x1c00000: 137,  # mop_r_28
    0x1d00000: 138,  # mop_r_29
    0x1e00000: 139,  # mop_r_30
    0x1f00000: 140,  # mop_r_31
}
def f32_270(w):
    r = d32_269.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_271 = {
    0x0: f32_236,
    0x1000: f32_241,
    0x2000: f32_246,
    0x3000: f32_247,
    0x5000: f32_248,
    0x6000: f32_249,
    0x7000: f32_250,
    0x80004000: f32_252,
    0x82004000: 141,  # mop_rr_0
    0x84004000: f32_254,
    0x86004000: 142,  # mop_rr_1
    0x88004000: f32_256,
    0x8a004000: 143,  # mop_rr_2
    0x8c004000: f32_258,
    0x8e004000: 144,  # mop_rr_3
    0xc0002000: f32_259,
    0xc0003000: f32_260,
    0xc0004000: f32_262,
    0xc0006000: f32_263,
    0xc0007000: f32_264,
    0xc2004000: 145,  # mop_rr_4
    0xc4004000: f32_266,
    0xc6004000: 146,  # mop_rr_5
    0xc8004000: f32_268,
    0xca004000: 147,  # mop_rr_6
    0xcc004000: f32_270,
    0xce004000: 148,  # mop_rr_7
}
def f32_272(w):
    r = d32_271.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
d32_273 = {
    0x3: f32_2,
    0x7: f32_3,
    0xf: f32_24,
    0x13: f32_38,
    0x17: 91,  # auipc
    0x1b: f32_46,
    0x23: f32_48,
    0x27: f32_49,
    0x2f: f32_54,
    0x33: f32_97,
    0x37: 90,  # lui
    0x3b: f32_101,
    0x43: f32_106,
    0x47: f32_111,
    0x4b: f32_116,
    0x4f: f32_121,
    0x53: f32_226,
    0x63: f32_232,
    0x67: f32_233,
    0x6f: f32_234,
    0x73: f32_272,
}
def find_32(w):
    r = d32_273.get(w & 0x7f, -1)
    return r if r.__class__ is int else r(w)
def plan_0(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_1(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 7 & 0x1f)] << 16 | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_2(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_3(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | W9[(w >> 7 & 0x1f)] << 16 | R1[(w >> 7 & 0x1f)] << 32 | R10[(w >> 7 & 0x1f)] << 48, R1[(w >> 15 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16 | R10[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_4(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_5(w, n):
    return (n, (), (), None)
def plan_6(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_7(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x3f) & 0xffffffff), ), (), None)
def plan_8(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_9(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | ((((w & 0xfffff000) ^ 0x80000000) - 0x80000000) & 0xffffffff), ), (), None)
def plan_10(w, n):
    return (n, (W0[(w >> 7 & 0x1f)], ), ((((w & 0xfffff000) ^ 0x80000000) - 0x80000000), ), None)
def plan_11(w, n):
    return (n, (R1[(w >> 20 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | (((((w >> 20 & 0xfe0) | (w >> 7 & 0x1f)) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_12(w, n):
    return (n, (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_13(w, n):
    return (n, (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_14(w, n):
    return (n, (R1[(w >> 15 & 0x1f)], ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_15(w, n):
    return (n, (R1[(w >> 15 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16, ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_16(w, n):
    return (n, (), (), ((((w >> 11 & 0x100000) | (w >> 20 & 0x7fe) | (w >> 9 & 0x800) | (w & 0xff000)) ^ 0x100000) - 0x100000))
def plan_17(w, n):
    return (n, (W0[(w >> 7 & 0x1f)], ), (), ((((w >> 11 & 0x100000) | (w >> 20 & 0x7fe) | (w >> 9 & 0x800) | (w & 0xff000)) ^ 0x100000) - 0x100000))
def plan_18(w, n):
    return (n, (320, ), (), None)
def plan_19(w, n):
    return (n, (W13[(w >> 7 & 0x1f)] | W13[(w >> 15 & 0x1f)] << 16 | W13[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_20(w, n):
    return (n, (W13[(w >> 7 & 0x1f)] << 32 | W13[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), W13[(w >> 20 & 0x1f)], ), (), None)
def plan_21(w, n):
    return (n, (W13[(w >> 7 & 0x1f)] | W13[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_22(w, n):
    return (n, (W13[(w >> 7 & 0x1f)] << 32 | W13[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_23(w, n):
    return (n, (W13[(w >> 7 & 0x1f)] | W13[(w >> 15 & 0x1f)] << 16 | W13[(w >> 20 & 0x1f)] << 32 | W13[(w >> 27 & 0x1f)] << 48, ), (), None)
def plan_24(w, n):
    return (n, (W13[(w >> 7 & 0x1f)] << 32 | W13[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), W13[(w >> 20 & 0x1f)] | W13[(w >> 27 & 0x1f)] << 16, ), (), None)
def plan_25(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | W13[(w >> 15 & 0x1f)] << 16 | W13[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_26(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | W13[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_27(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | W13[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_28(w, n):
    return (n, (W13[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_29(w, n):
    return (n, (W13[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_30(w, n):
    return (n, (W13[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x7) & 0xffffffff), ), (), None)
def plan_31(w, n):
    return (n, (W13[(w >> 7 & 0x1f)] << 32 | W13[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x7) & 0xffffffff), ), (), None)
def plan_32(w, n):
    return (n, (W13[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_33(w, n):
    return (n, (W13[(w >> 20 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | (((((w >> 20 & 0xfe0) | (w >> 7 & 0x1f)) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_34(w, n):
    return (n, (W18[(w >> 2 & 0x7)] << 32 | 328 << 48 | (((w >> 7 & 0x30) | (w >> 1 & 0x3c0) | (w >> 4 & 0x4) | (w >> 2 & 0x8)) & 0xffffffff), ), (), None)
def plan_35(w, n):
    return (n, (W18[(w >> 2 & 0x7)] << 32 | W18[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w << 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_36(w, n):
    return (n, (W18[(w >> 2 & 0x7)] << 32 | W18[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w >> 4 & 0x4) | (w << 1 & 0x40)) & 0xffffffff), ), (), None)
def plan_37(w, n):
    return (n, (W21[(w >> 2 & 0x7)] << 32 | W18[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w << 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_38(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 7 & 0x1f)] << 48 | (((((w >> 7 & 0x20) | (w >> 2 & 0x1f)) ^ 0x20) - 0x20) & 0xffffffff), ), (), None)
def plan_39(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 7 & 0x1f)] << 16, ), (), None)
def plan_40(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | (((((w >> 7 & 0x20) | (w >> 2 & 0x1f)) ^ 0x20) - 0x20) & 0xffffffff), ), (), None)
def plan_41(w, n):
    return (n, (328 << 32 | 328 << 48 | (((((w >> 3 & 0x200) | (w >> 2 & 0x10) | (w << 1 & 0x40) | (w << 4 & 0x180) | (w << 3 & 0x20)) ^ 0x200) - 0x200) & 0xffffffff), ), (), None)
def plan_42(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | (((((w << 5 & 0x20000) | (w << 10 & 0x1f000)) ^ 0x20000) - 0x20000) & 0xffffffff), ), (), None)
def plan_43(w, n):
    return (n, (W18[(w >> 7 & 0x7)] << 32 | W18[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x1f)) & 0xffffffff), ), (), None)
def plan_44(w, n):
    return (n, (W18[(w >> 7 & 0x7)] << 32 | W18[(w >> 7 & 0x7)] << 48 | (((((w >> 7 & 0x20) | (w >> 2 & 0x1f)) ^ 0x20) - 0x20) & 0xffffffff), ), (), None)
def plan_45(w, n):
    return (n, (W18[(w >> 7 & 0x7)] | W18[(w >> 7 & 0x7)] << 16 | W18[(w >> 2 & 0x7)] << 32, ), (), None)
def plan_46(w, n):
    return (n, (), (), ((((w >> 1 & 0x800) | (w >> 7 & 0x10) | (w >> 1 & 0x300) | (w << 2 & 0x400) | (w >> 1 & 0x40) | (w << 1 & 0x80) | (w >> 2 & 0xe) | (w << 3 & 0x20)) ^ 0x800) - 0x800))
def plan_47(w, n):
    return (n, (W18[(w >> 7 & 0x7)], ), (), ((((w >> 4 & 0x100) | (w >> 7 & 0x18) | (w << 1 & 0xc0) | (w >> 2 & 0x6) | (w << 3 & 0x20)) ^ 0x100) - 0x100))
def plan_48(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 7 & 0x1f)] << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x1f)) & 0xffffffff), ), (), None)
def plan_49(w, n):
    return (n, (W13[(w >> 7 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x18) | (w << 4 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_50(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x1c) | (w << 4 & 0xc0)) & 0xffffffff), ), (), None)
def plan_51(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x18) | (w << 4 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_52(w, n):
    return (n, (R1[(w >> 7 & 0x1f)], ), (), None)
def plan_53(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 2 & 0x1f)] << 16, ), (), None)
def plan_54(w, n):
    return (n, (320 << 32 | R1[(w >> 7 & 0x1f)] << 48 | (0 & 0xffffffff), ), (), None)
def plan_55(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 7 & 0x1f)] << 16 | R1[(w >> 2 & 0x1f)] << 32, ), (), None)
def plan_56(w, n):
    return (n, (W13[(w >> 2 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x38) | (w >> 1 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_57(w, n):
    return (n, (R1[(w >> 2 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x3c) | (w >> 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_58(w, n):
    return (n, (R1[(w >> 2 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x38) | (w >> 1 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_59(w, n):
    return (n, (W18[(w >> 2 & 0x7)] << 32 | W18[(w >> 7 & 0x7)] << 48 | (((w >> 6 & 0x1) | (w >> 4 & 0x2)) & 0xffffffff), ), (), None)
def plan_60(w, n):
    return (n, (W18[(w >> 2 & 0x7)] << 32 | W18[(w >> 7 & 0x7)] << 48 | ((w >> 4 & 0x2) & 0xffffffff), ), (), None)
def plan_61(w, n):
    return (n, (W18[(w >> 7 & 0x7)] << 32 | W18[(w >> 7 & 0x7)] << 48 | (255 & 0xffffffff), ), (), None)
def plan_62(w, n):
    return (n, (W18[(w >> 7 & 0x7)] << 32 | W18[(w >> 7 & 0x7)] << 48 | (-1 & 0xffffffff), ), (), None)
def plan_63(w, n):
    return (n, (W18[(w >> 7 & 0x7)] | W18[(w >> 7 & 0x7)] << 16, ), (), None)
def plan_64(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0xf) & 0xffffffff), ), (), None)
def plan_65(w, n):
    return (f"{n}[bs={(w >> 30 & 0x3)}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_66(w, n):
    return (f"{n}[csr={1}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_67(w, n):
    return (f"{n}[csr={1}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_68(w, n):
    return (f"{n}[csr={1}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_69(w, n):
    return (f"{n}[csr={1}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_70(w, n):
    return (f"{n}[csr={2}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_71(w, n):
    return (f"{n}[csr={2}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_72(w, n):
    return (f"{n}[csr={2}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_73(w, n):
    return (f"{n}[csr={2}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_74(w, n):
    return (f"{n}[csr={3}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_75(w, n):
    return (f"{n}[csr={3}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_76(w, n):
    return (f"{n}[csr={3}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_77(w, n):
    return (f"{n}[csr={3}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_78(w, n):
    return (f"{n}[number={(w >> 15 & 0x1f)}]", (W13[(w >> 7 & 0x1f)], ), (), None)
FIND = {16: find_16, 32: find_32}
PLANS = [(plan_0, "i.amoswap_b"), (plan_0, "i.amoadd_b"), (plan_0, "i.amoxor_b"), (plan_0, "i.amoand_b"), (plan_0, "i.amoor_b"), (plan_0, "i.amomin_b"), (plan_0, "i.amomax_b"), (plan_0, "i.amominu_b"), (plan_0, "i.amomaxu_b"), (plan_1, "i.amocas_b"), (plan_0, "i.amoswap_h"), (plan_0, "i.amoadd_h"), (plan_0, "i.amoxor_h"), (plan_0, "i.amoand_h"), (plan_0, "i.amoor_h"), (plan_0, "i.amomin_h"), (plan_0, "i.amomax_h"), (plan_0, "i.amominu_h"), (plan_0, "i.amomaxu_h"), (plan_1, "i.amocas_h"), (plan_2, "i.lr_w"), (plan_0, "i.sc_w"), (plan_0, "i.amoswap_w"), (plan_0, "i.amoadd_w"), (plan_0, "i.amoxor_w"), (plan_0, "i.amoand_w"), (plan_0, "i.amoor_w"), (plan_0, "i.amomin_w"), (plan_0, "i.amomax_w"), (plan_0, "i.amominu_w"), (plan_0, "i.amomaxu_w"), (plan_1, "i.amocas_w"), (plan_2, "i.lr_d"), (plan_0, "i.sc_d"), (plan_0, "i.amoswap_d"), (plan_0, "i.amoadd_d"), (plan_0, "i.amoxor_d"), (plan_0, "i.amoand_d"), (plan_0, "i.amoor_d"), (plan_0, "i.amomin_d"), (plan_0, "i.amomax_d"), (plan_0, "i.amominu_d"), (plan_0, "i.amomaxu_d"), (plan_1, "i.amocas_d"), (plan_3, "i._amocas_q"), (plan_0, "i.add"), (plan_0, "i.sub"), (plan_0, "i.sll"), (plan_0, "i.slt"), (plan_0, "i.sltu"), (plan_0, "i.xor"), (plan_0, "i.srl"), (plan_0, "i.sra"), (plan_0, "i.or"), (plan_0, "i.and"), (plan_0, "i.addw"), (plan_0, "i.subw"), (plan_0, "i.sllw"), (plan_0, "i.srlw"), (plan_0, "i.sraw"), (plan_0, "i.mul"), (plan_0, "i.mulh"), (plan_0, "i.mulhsu"), (plan_0, "i.mulhu"), (plan_0, "i.div"), (plan_0, "i.divu"), (plan_0, "i.rem"), (plan_0, "i.remu"), (plan_0, "i.mulw"), (plan_0, "i.divw"), (plan_0, "i.divuw"), (plan_0, "i.remw"), (plan_0, "i.remuw"), (plan_4, "i.li"), (plan_2, "i.mv"), (plan_5, "i.nop"), (plan_2, "i.sext_w"), (plan_6, "i.addi"), (plan_6, "i.slti"), (plan_6, "i.sltiu"), (plan_6, "i.xori"), (plan_6, "i.ori"), (plan_6, "i.andi"), (plan_6, "i.addiw"), (plan_7, "i.slli"), (plan_8, "i.slliw"), (plan_7, "i.srli"), (plan_8, "i.srliw"), (plan_7, "i.srai"), (plan_8, "i.sraiw"), (plan_9, "i.li"), (plan_10, "i.auipc"), (plan_6, "i.lb"), (plan_6, "i.lh"), (plan_6, "i.lw"), (plan_6, "i.ld"), (plan_6, "i.lbu"), (plan_6, "i.lhu"), (plan_6, "i.lwu"), (plan_11, "i.sb"), (plan_11, "i.sh"), (plan_11, "i.sw"), (plan_11, "i.sd"), (plan_5, "i.fence"), (plan_5, "i.fence_light"), (plan_5, "i.fence_light"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_5, "i.fence_i"), (plan_13, "i.cbo"), (plan_13, "i.cbo"), (plan_13, "i.cbo_zero"), (plan_14, "i.beqz"), (plan_15, "i.beq"), (plan_14, "i.bnez"), (plan_15, "i.bne"), (plan_14, "i.bltz"), (plan_15, "i.blt"), (plan_14, "i.bgez"), (plan_15, "i.bge"), (plan_15, "i.bltu"), (plan_15, "i.bgeu"), (plan_16, "i.j"), (plan_17, "i.jal"), (plan_18, "i.ret"), (plan_13, "i.jr"), (plan_6, "i.jalr"), (plan_5, "i.ecall"), (plan_5, "i.ebreak"), (plan_0, "i.czero_eqz"), (plan_0, "i.czero_nez"), (plan_0, "i.sh1add"), (plan_0, "i.sh1add_uw"), (plan_0, "i.sh2add"), (plan_0, "i.sh2add_uw"), (plan_0, "i.sh3add"), (plan_0, "i.sh3add_uw"), (plan_2, "i.zext_w"), (plan_0, "i.add_uw"), (plan_7, "i.slli_uw"), (plan_0, "i.andn"), (plan_0, "i.orn"), (plan_0, "i.xnor"), (plan_0, "i.max"), (plan_0, "i.maxu"), (plan_0, "i.min"), (plan_0, "i.minu"), (plan_0, "i.rol"), (plan_0, "i.ror"), (plan_0, "i.rolw"), (plan_0, "i.rorw"), (plan_7, "i.rori"), (plan_8, "i.roriw"), (plan_2, "i.clz"), (plan_2, "i.clzw"), (plan_2, "i.ctz"), (plan_2, "i.ctzw"), (plan_2, "i.cpop"), (plan_2, "i.cpopw"), (plan_2, "i.sext_b"), (plan_2, "i.sext_h"), (plan_2, "i.zext_h"), (plan_2, "i.orc_b"), (plan_2, "i.rev8"), (plan_0, "i.clmul"), (plan_0, "i.clmulh"), (plan_0, "i.clmulr"), (plan_0, "i.bclr"), (plan_7, "i.bclri"), (plan_0, "i.bext"), (plan_7, "i.bexti"), (plan_0, "i.binv"), (plan_7, "i.binvi"), (plan_0, "i.bset"), (plan_7, "i.bseti"), (plan_19, "i.fadd_s_dyn"), (plan_20, "i.fadd_s_rm"), (plan_5, "i.emulated"), (plan_19, "i.fsub_s_dyn"), (plan_20, "i.fsub_s_rm"), (plan_5, "i.emulated"), (plan_19, "i.fmul_s_dyn"), (plan_20, "i.fmul_s_rm"), (plan_5, "i.emulated"), (plan_19, "i.fdiv_s_dyn"), (plan_20, "i.fdiv_s_rm"), (plan_5, "i.emulated"), (plan_21, "i.fsqrt_s_dyn"), (plan_22, "i.fsqrt_s_rm"), (plan_5, "i.emulated"), (plan_23, "i.fmadd_s_dyn"), (plan_24, "i.fmadd_s_rm"), (plan_5, "i.emulated"), (plan_23, "i.fmsub_s_dyn"), (plan_24, "i.fmsub_s_rm"), (plan_5, "i.emulated"), (plan_23, "i.fnmsub_s_dyn"), (plan_24, "i.fnmsub_s_rm"), (plan_5, "i.emulated"), (plan_23, "i.fnmadd_s_dyn"), (plan_24, "i.fnmadd_s_rm"), (plan_5, "i.emulated"), (plan_19, "i.fsgnj_s"), (plan_19, "i.fsgnjn_s"), (plan_19, "i.fsgnjx_s"), (plan_19, "i.fmin_s"), (plan_19, "i.fmax_s"), (plan_25, "i.fle_s"), (plan_25, "i.flt_s"), (plan_25, "i.feq_s"), (plan_26, "i.fclass_s"), (plan_26, "i.fcvt_w_s_dyn"), (plan_26, "i.fcvt_w_s_rtz"), (plan_27, "i.fcvt_w_s_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_s_w_dyn"), (plan_29, "i.fcvt_s_w_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_wu_s_dyn"), (plan_26, "i.fcvt_wu_s_rtz"), (plan_27, "i.fcvt_wu_s_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_s_wu_dyn"), (plan_29, "i.fcvt_s_wu_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_l_s_dyn"), (plan_26, "i.fcvt_l_s_rtz"), (plan_27, "i.fcvt_l_s_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_s_l_dyn"), (plan_29, "i.fcvt_s_l_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_lu_s_dyn"), (plan_26, "i.fcvt_lu_s_rtz"), (plan_27, "i.fcvt_lu_s_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_s_lu_dyn"), (plan_29, "i.fcvt_s_lu_rm"), (plan_5, "i.emulated"), (plan_19, "i.fadd_d_dyn"), (plan_20, "i.fadd_d_rm"), (plan_5, "i.emulated"), (plan_19, "i.fsub_d_dyn"), (plan_20, "i.fsub_d_rm"), (plan_5, "i.emulated"), (plan_19, "i.fmul_d_dyn"), (plan_20, "i.fmul_d_rm"), (plan_5, "i.emulated"), (plan_19, "i.fdiv_d_dyn"), (plan_20, "i.fdiv_d_rm"), (plan_5, "i.emulated"), (plan_21, "i.fsqrt_d_dyn"), (plan_22, "i.fsqrt_d_rm"), (plan_5, "i.emulated"), (plan_23, "i.fmadd_d_dyn"), (plan_24, "i.fmadd_d_rm"), (plan_5, "i.emulated"), (plan_23, "i.fmsub_d_dyn"), (plan_24, "i.fmsub_d_rm"), (plan_5, "i.emulated"), (plan_23, "i.fnmsub_d_dyn"), (plan_24, "i.fnmsub_d_rm"), (plan_5, "i.emulated"), (plan_23, "i.fnmadd_d_dyn"), (plan_24, "i.fnmadd_d_rm"), (plan_5, "i.emulated"), (plan_19, "i.fsgnj_d"), (plan_19, "i.fsgnjn_d"), (plan_19, "i.fsgnjx_d"), (plan_19, "i.fmin_d"), (plan_19, "i.fmax_d"), (plan_25, "i.fle_d"), (plan_25, "i.flt_d"), (plan_25, "i.feq_d"), (plan_26, "i.fclass_d"), (plan_26, "i.fcvt_w_d_dyn"), (plan_26, "i.fcvt_w_d_rtz"), (plan_27, "i.fcvt_w_d_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_d_w"), (plan_30, "i.fcvt_d_w_rm"), (plan_26, "i.fcvt_wu_d_dyn"), (plan_26, "i.fcvt_wu_d_rtz"), (plan_27, "i.fcvt_wu_d_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_d_wu"), (plan_30, "i.fcvt_d_wu_rm"), (plan_26, "i.fcvt_l_d_dyn"), (plan_26, "i.fcvt_l_d_rtz"), (plan_27, "i.fcvt_l_d_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_d_l_dyn"), (plan_29, "i.fcvt_d_l_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_lu_d_dyn"), (plan_26, "i.fcvt_lu_d_rtz"), (plan_27, "i.fcvt_lu_d_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_d_lu_dyn"), (plan_29, "i.fcvt_d_lu_rm"), (plan_5, "i.emulated"), (plan_21, "i.fcvt_s_d_dyn"), (plan_22, "i.fcvt_s_d_rm"), (plan_5, "i.emulated"), (plan_21, "i.fcvt_d_s"), (plan_31, "i.fcvt_d_s_rm"), (plan_26, "i.fmv_x_w"), (plan_28, "i.fmv_w_x"), (plan_26, "i.fmv_x_d"), (plan_28, "i.fmv_d_x"), (plan_32, "i.flw"), (plan_32, "i.fld"), (plan_33, "i.fsw"), (plan_33, "i.fsd"), (plan_34, "i.addi"), (plan_35, "i.ld"), (plan_36, "i.lw"), (plan_35, "i.sd"), (plan_36, "i.sw"), (plan_37, "i.fld"), (plan_37, "i.fsd"), (plan_5, "i.nop"), (plan_38, "i.addi"), (plan_38, "i.addiw"), (plan_39, "i.sext_w"), (plan_40, "i.li"), (plan_41, "i.addi"), (plan_42, "i.li"), (plan_43, "i.srli"), (plan_43, "i.srai"), (plan_44, "i.andi"), (plan_45, "i.sub"), (plan_45, "i.xor"), (plan_45, "i.or"), (plan_45, "i.and"), (plan_45, "i.subw"), (plan_45, "i.addw"), (plan_46, "i.j"), (plan_47, "i.beqz"), (plan_47, "i.bnez"), (plan_48, "i.slli"), (plan_49, "i.fld"), (plan_50, "i.lw"), (plan_51, "i.ld"), (plan_18, "i.ret"), (plan_52, "i.jr"), (plan_53, "i.mv"), (plan_5, "i.ebreak"), (plan_54, "i.jalr"), (plan_55, "i.add"), (plan_56, "i.fsd"), (plan_57, "i.sw"), (plan_58, "i.sd"), (plan_59, "i.lbu"), (plan_60, "i.lhu"), (plan_60, "i.lh"), (plan_59, "i.sb"), (plan_60, "i.sh"), (plan_61, "i.andi"), (plan_62, "i.xori"), (plan_45, "i.mul"), (plan_63, "i.sext_b"), (plan_63, "i.zext_h"), (plan_63, "i.sext_h"), (plan_63, "i.zext_w"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_2, "i.brev8"), (plan_0, "i.pack"), (plan_0, "i.packh"), (plan_0, "i.packw"), (plan_0, "i.xperm4"), (plan_0, "i.xperm8"), (plan_0, "i.aes64es"), (plan_0, "i.aes64esm"), (plan_0, "i.aes64ds"), (plan_0, "i.aes64dsm"), (plan_2, "i.aes64im"), (plan_64, "i.aes64ks1i"), (plan_0, "i.aes64ks2"), (plan_2, "i.sha256sum0"), (plan_2, "i.sha256sum1"), (plan_2, "i.sha256sig0"), (plan_2, "i.sha256sig1"), (plan_2, "i.sha512sum0"), (plan_2, "i.sha512sum1"), (plan_2, "i.sha512sig0"), (plan_2, "i.sha512sig1"), (plan_2, "i.sm3p0"), (plan_2, "i.sm3p1"), (plan_65, "i.sm4ed"), (plan_65, "i.sm4ks"), (plan_66, "i.csrr"), (plan_67, "i.csrw"), (plan_68, "i.csrrw"), (plan_68, "i.csrrs"), (plan_68, "i.csrrc"), (plan_69, "i.csrrwi"), (plan_69, "i.csrrsi"), (plan_69, "i.csrrci"), (plan_70, "i.csrr"), (plan_71, "i.csrw"), (plan_72, "i.csrrw"), (plan_72, "i.csrrs"), (plan_72, "i.csrrc"), (plan_73, "i.csrrwi"), (plan_73, "i.csrrsi"), (plan_73, "i.csrrci"), (plan_74, "i.csrr"), (plan_75, "i.csrw"), (plan_76, "i.csrrw"), (plan_76, "i.csrrs"), (plan_76, "i.csrrc"), (plan_77, "i.csrrwi"), (plan_77, "i.csrrsi"), (plan_77, "i.csrrci"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_32, "i.flh"), (plan_33, "i.fsh"), (plan_26, "i.fmv_x_h"), (plan_28, "i.fmv_h_x"), (plan_21, "i.fcvt_s_h"), (plan_31, "i.fcvt_s_h_rm"), (plan_21, "i.fcvt_d_h"), (plan_31, "i.fcvt_d_h_rm"), (plan_21, "i.fcvt_h_s_dyn"), (plan_22, "i.fcvt_h_s_rm"), (plan_5, "i.emulated"), (plan_21, "i.fcvt_h_d_dyn"), (plan_22, "i.fcvt_h_d_rm"), (plan_5, "i.emulated"), (plan_19, "i.fadd_h_dyn"), (plan_20, "i.fadd_h_rm"), (plan_5, "i.emulated"), (plan_19, "i.fsub_h_dyn"), (plan_20, "i.fsub_h_rm"), (plan_5, "i.emulated"), (plan_19, "i.fmul_h_dyn"), (plan_20, "i.fmul_h_rm"), (plan_5, "i.emulated"), (plan_19, "i.fdiv_h_dyn"), (plan_20, "i.fdiv_h_rm"), (plan_5, "i.emulated"), (plan_21, "i.fsqrt_h_dyn"), (plan_22, "i.fsqrt_h_rm"), (plan_5, "i.emulated"), (plan_23, "i.fmadd_h_dyn"), (plan_24, "i.fmadd_h_rm"), (plan_5, "i.emulated"), (plan_23, "i.fmsub_h_dyn"), (plan_24, "i.fmsub_h_rm"), (plan_5, "i.emulated"), (plan_23, "i.fnmsub_h_dyn"), (plan_24, "i.fnmsub_h_rm"), (plan_5, "i.emulated"), (plan_23, "i.fnmadd_h_dyn"), (plan_24, "i.fnmadd_h_rm"), (plan_5, "i.emulated"), (plan_19, "i.fsgnj_h"), (plan_19, "i.fsgnjn_h"), (plan_19, "i.fsgnjx_h"), (plan_19, "i.fmin_h"), (plan_19, "i.fmax_h"), (plan_25, "i.fle_h"), (plan_25, "i.flt_h"), (plan_25, "i.feq_h"), (plan_26, "i.fclass_h"), (plan_26, "i.fcvt_w_h_dyn"), (plan_26, "i.fcvt_w_h_rtz"), (plan_27, "i.fcvt_w_h_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_h_w_dyn"), (plan_29, "i.fcvt_h_w_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_wu_h_dyn"), (plan_26, "i.fcvt_wu_h_rtz"), (plan_27, "i.fcvt_wu_h_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_h_wu_dyn"), (plan_29, "i.fcvt_h_wu_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_l_h_dyn"), (plan_26, "i.fcvt_l_h_rtz"), (plan_27, "i.fcvt_l_h_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_h_l_dyn"), (plan_29, "i.fcvt_h_l_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_lu_h_dyn"), (plan_26, "i.fcvt_lu_h_rtz"), (plan_27, "i.fcvt_lu_h_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_h_lu_dyn"), (plan_29, "i.fcvt_h_lu_rm"), (plan_5, "i.emulated"), (plan_78, "i.fli_h"), (plan_78, "i.fli_s"), (plan_78, "i.fli_d"), (plan_19, "i.fminm_s"), (plan_19, "i.fminm_d"), (plan_19, "i.fminm_h"), (plan_19, "i.fmaxm_s"), (plan_19, "i.fmaxm_d"), (plan_19, "i.fmaxm_h"), (plan_25, "i.fleq_s"), (plan_25, "i.fleq_d"), (plan_25, "i.fleq_h"), (plan_25, "i.fltq_s"), (plan_25, "i.fltq_d"), (plan_25, "i.fltq_h"), (plan_21, "i.fround_s_dyn"), (plan_22, "i.fround_s_rm"), (plan_5, "i.emulated"), (plan_21, "i.fround_d_dyn"), (plan_22, "i.fround_d_rm"), (plan_5, "i.emulated"), (plan_21, "i.fround_h_dyn"), (plan_22, "i.fround_h_rm"), (plan_5, "i.emulated"), (plan_21, "i.froundnx_s_dyn"), (plan_22, "i.froundnx_s_rm"), (plan_5, "i.emulated"), (plan_21, "i.froundnx_d_dyn"), (plan_22, "i.froundnx_d_rm"), (plan_5, "i.emulated"), (plan_21, "i.froundnx_h_dyn"), (plan_22, "i.froundnx_h_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvtmod_w_d")]
NEEDS = {
    0: ('a', 'zabha'),
    1: ('a', 'zabha'),
    2: ('a', 'zabha'),
    3: ('a', 'zabha'),
    4: ('a', 'zabha'),
    5: ('a', 'zabha'),
    6: ('a', 'zabha'),
    7: ('a', 'zabha'),
    8: ('a', 'zabha'),
    9: ('a', 'zabha', 'zacas'),
    10: ('a', 'zabha'),
    11: ('a', 'zabha'),
    12: ('a', 'zabha'),
    13: ('a', 'zabha'),
    14: ('a', 'zabha'),
    15: ('a', 'zabha'),
    16: ('a', 'zabha'),
    17: ('a', 'zabha'),
    18: ('a', 'zabha'),
    19: ('a', 'zabha', 'zacas'),
    20: ('a',),
    21: ('a',),
    22: ('a',),
    23: ('a',),
    24: ('a',),
    25: ('a',),
    26: ('a',),
    27: ('a',),
    28: ('a',),
    29: ('a',),
    30: ('a',),
    31: ('a', 'zacas'),
    32: ('a',),
    33: ('a',),
    34: ('a',),
    35: ('a',),
    36: ('a',),
    37: ('a',),
    38: ('a',),
    39: ('a',),
    40: ('a',),
    41: ('a',),
    42: ('a',),
    43: ('a', 'zacas'),
    44: ('a', 'zacas'),
    60: ('m',),
    61: ('m',),
    62: ('m',),
    63: ('m',),
    64: ('m',),
    65: ('m',),
    66: ('m',),
    67: ('m',),
    68: ('m',),
    69: ('m',),
    70: ('m',),
    71: ('m',),
    72: ('m',),
    107: ('zawrs',),
    108: ('zawrs',),
    109: ('zimop',),
    110: ('zimop',),
    111: ('zimop',),
    112: ('zimop',),
    113: ('zimop',),
    114: ('zimop',),
    115: ('zimop',),
    116: ('zimop',),
    117: ('zimop',),
    118: ('zimop',),
    119: ('zimop',),
    120: ('zimop',),
    121: ('zimop',),
    122: ('zimop',),
    123: ('zimop',),
    124: ('zimop',),
    125: ('zimop',),
    126: ('zimop',),
    127: ('zimop',),
    128: ('zimop',),
    129: ('zimop',),
    130: ('zimop',),
    131: ('zimop',),
    132: ('zimop',),
    133: ('zimop',),
    134: ('zimop',),
    135: ('zimop',),
    136: ('zimop',),
    137: ('zimop',),
    138: ('zimop',),
    139: ('zimop',),
    140: ('zimop',),
    141: ('zimop',),
    142: ('zimop',),
    143: ('zimop',),
    144: ('zimop',),
    145: ('zimop',),
    146: ('zimop',),
    147: ('zimop',),
    148: ('zimop',),
    149: ('zifencei',),
    150: ('zicbom',),
    151: ('zicbom',),
    152: ('zicboz',),
    170: ('zicond',),
    171: ('zicond',),
    172: ('zba',),
    173: ('zba',),
    174: ('zba',),
    175: ('zba',),
    176: ('zba',),
    177: ('zba',),
    178: ('zba',),
    179: ('zba',),
    180: ('zba',),
    181: ('zbb',),
    182: ('zbb',),
    183: ('zbb',),
    184: ('zbb',),
    185: ('zbb',),
    186: ('zbb',),
    187: ('zbb',),
    188: ('zbb',),
    189: ('zbb',),
    190: ('zbb',),
    191: ('zbb',),
    192: ('zbb',),
    193: ('zbb',),
    194: ('zbb',),
    195: ('zbb',),
    196: ('zbb',),
    197: ('zbb',),
    198: ('zbb',),
    199: ('zbb',),
    200: ('zbb',),
    201: ('zbb',),
    202: ('zbb',),
    203: ('zbb',),
    204: ('zbb',),
    205: ('zbc',),
    206: ('zbc',),
    207: ('zbc',),
    208: ('zbs',),
    209: ('zbs',),
    210: ('zbs',),
    211: ('zbs',),
    212: ('zbs',),
    213: ('zbs',),
    214: ('zbs',),
    215: ('zbs',),
    216: ('f',),
    217: ('f',),
    218: ('f',),
    219: ('f',),
    220: ('f',),
    221: ('f',),
    222: ('f',),
    223: ('f',),
    224: ('f',),
    225: ('f',),
    226: ('f',),
    227: ('f',),
    228: ('f',),
    229: ('f',),
    230: ('f',),
    231: ('f',),
    232: ('f',),
    233: ('f',),
    234: ('f',),
    235: ('f',),
    236: ('f',),
    237: ('f',),
    238: ('f',),
    239: ('f',),
    240: ('f',),
    241: ('f',),
    242: ('f',),
    243: ('f',),
    244: ('f',),
    245: ('f',),
    246: ('f',),
    247: ('f',),
    248: ('f',),
    249: ('f',),
    250: ('f',),
    251: ('f',),
    252: ('f',),
    253: ('f',),
    254: ('f',),
    255: ('f',),
    256: ('f',),
    257: ('f',),
    258: ('f',),
    259: ('f',),
    260: ('f',),
    261: ('f',),
    262: ('f',),
    263: ('f',),
    264: ('f',),
    265: ('f',),
    266: ('f',),
    267: ('f',),
    268: ('f',),
    269: ('f',),
    270: ('f',),
    271: ('f',),
    272: ('f',),
    273: ('f',),
    274: ('f',),
    275: ('f',),
    276: ('f',),
    277: ('f',),
    278: ('f',),
    279: ('f',),
    280: ('d',),
    281: ('d',),
    282: ('d',),
    283: ('d',),
    284: ('d',),
    285: ('d',),
    286: ('d',),
    287: ('d',),
    288: ('d',),
    289: ('d',),
    290: ('d',),
    291: ('d',),
    292: ('d',),
    293: ('d',),
    294: ('d',),
    295: ('d',),
    296: ('d',),
    297: ('d',),
    298: ('d',),
    299: ('d',),
    300: ('d',),
    301: ('d',),
    302: ('d',),
    303: ('d',),
    304: ('d',),
    305: ('d',),
    306: ('d',),
    307: ('d',),
    308: ('d',),
    309: ('d',),
    310: ('d',),
    311: ('d',),
    312: ('d',),
    313: ('d',),
    314: ('d',),
    315: ('d',),
    316: ('d',),
    317: ('d',),
    318: ('d',),
    319: ('d',),
    320: ('d',),
    321: ('d',),
    322: ('d',),
    323: ('d',),
    324: ('d',),
    325: ('d',),
    326: ('d',),
    327: ('d',),
    328: ('d',),
    329: ('d',),
    330: ('d',),
    331: ('d',),
    332: ('d',),
    333: ('d',),
    334: ('d',),
    335: ('d',),
    336: ('d',),
    337: ('d',),
    338: ('d',),
    339: ('d',),
    340: ('d',),
    341: ('d',),
    342: ('d',),
    343: ('d',),
    344: ('d',),
    345: ('d',),
    346: ('d',),
    347: ('f',),
    348: ('f',),
    349: ('d',),
    350: ('d',),
    351: ('f',),
    352: ('d',),
    353: ('f',),
    354: ('d',),
    355: ('c',),
    356: ('c',),
    357: ('c',),
    358: ('c',),
    359: ('c',),
    360: ('c', 'd'),
    361: ('c', 'd'),
    362: ('c',),
    363: ('c',),
    364: ('c',),
    365: ('c',),
    366: ('c',),
    367: ('c',),
    368: ('c',),
    369: ('c',),
    370: ('c',),
    371: ('c',),
    372: ('c',),
    373: ('c',),
    374: ('c',),
    375: ('c',),
    376: ('c',),
    377: ('c',),
    378: ('c',),
    379: ('c',),
    380: ('c',),
    381: ('c',),
    382: ('c', 'd'),
    383: ('c',),
    384: ('c',),
    385: ('c',),
    386: ('c',),
    387: ('c',),
    388: ('c',),
    389: ('c',),
    390: ('c',),
    391: ('c', 'd'),
    392: ('c',),
    393: ('c',),
    394: ('c', 'zcb'),
    395: ('c', 'zcb'),
    396: ('c', 'zcb'),
    397: ('c', 'zcb'),
    398: ('c', 'zcb'),
    399: ('c', 'zcb'),
    400: ('c', 'zcb'),
    401: ('c', 'm', 'zcb'),
    402: ('c', 'zcb', 'zbb'),
    403: ('c', 'zcb', 'zbb'),
    404: ('c', 'zcb', 'zbb'),
    405: ('c', 'zcb', 'zba'),
    406: ('c', 'zcmop'),
    407: ('c', 'zcmop'),
    408: ('c', 'zcmop'),
    409: ('c', 'zcmop'),
    410: ('c', 'zcmop'),
    411: ('c', 'zcmop'),
    412: ('c', 'zcmop'),
    413: ('c', 'zcmop'),
    414: ('zbkb',),
    415: ('zbkb',),
    416: ('zbkb',),
    417: ('zbkb',),
    418: ('zbkx',),
    419: ('zbkx',),
    420: ('zkne',),
    421: ('zkne',),
    422: ('zknd',),
    423: ('zknd',),
    424: ('zknd',),
    425: ('zkne',),
    426: ('zkne',),
    427: ('zknh',),
    428: ('zknh',),
    429: ('zknh',),
    430: ('zknh',),
    431: ('zknh',),
    432: ('zknh',),
    433: ('zknh',),
    434: ('zknh',),
    435: ('zksh',),
    436: ('zksh',),
    437: ('zksed',),
    438: ('zksed',),
    439: ('zicsr', 'f'),
    440: ('zicsr', 'f'),
    441: ('zicsr', 'f'),
    442: ('zicsr', 'f'),
    443: ('zicsr', 'f'),
    444: ('zicsr', 'f'),
    445: ('zicsr', 'f'),
    446: ('zicsr', 'f'),
    447: ('zicsr', 'f'),
    448: ('zicsr', 'f'),
    449: ('zicsr', 'f'),
    450: ('zicsr', 'f'),
    451: ('zicsr', 'f'),
    452: ('zicsr', 'f'),
    453: ('zicsr', 'f'),
    454: ('zicsr', 'f'),
    455: ('zicsr', 'f'),
    456: ('zicsr', 'f'),
    457: ('zicsr', 'f'),
    458: ('zicsr', 'f'),
    459: ('zicsr', 'f'),
    460: ('zicsr', 'f'),
    461: ('zicsr', 'f'),
    462: ('zicsr', 'f'),
    463: ('zicsr',),
    464: ('zicsr',),
    465: ('zicsr',),
    466: ('zicsr',),
    467: ('zicsr',),
    468: ('zicsr',),
    469: ('zicsr',),
    470: ('zicsr',),
    471: ('zicsr',),
    472: ('zicsr',),
    473: ('zicsr',),
    474: ('zicsr',),
    475: ('zfhmin',),
    476: ('zfhmin',),
    477: ('zfhmin',),
    478: ('zfhmin',),
    479: ('zfhmin',),
    480: ('zfhmin',),
    481: ('zfhmin', 'd'),
    482: ('zfhmin', 'd'),
    483: ('zfhmin',),
    484: ('zfhmin',),
    485: ('zfhmin',),
    486: ('zfhmin', 'd'),
    487: ('zfhmin', 'd'),
    488: ('zfhmin', 'd'),
    489: ('zfh',),
    490: ('zfh',),
    491: ('zfh',),
    492: ('zfh',),
    493: ('zfh',),
    494: ('zfh',),
    495: ('zfh',),
    496: ('zfh',),
    497: ('zfh',),
    498: ('zfh',),
    499: ('zfh',),
    500: ('zfh',),
    501: ('zfh',),
    502: ('zfh',),
    503: ('zfh',),
    504: ('zfh',),
    505: ('zfh',),
    506: ('zfh',),
    507: ('zfh',),
    508: ('zfh',),
    509: ('zfh',),
    510: ('zfh',),
    511: ('zfh',),
    512: ('zfh',),
    513: ('zfh',),
    514: ('zfh',),
    515: ('zfh',),
    516: ('zfh',),
    517: ('zfh',),
    518: ('zfh',),
    519: ('zfh',),
    520: ('zfh',),
    521: ('zfh',),
    522: ('zfh',),
    523: ('zfh',),
    524: ('zfh',),
    525: ('zfh',),
    526: ('zfh',),
    527: ('zfh',),
    528: ('zfh',),
    529: ('zfh',),
    530: ('zfh',),
    531: ('zfh',),
    532: ('zfh',),
    533: ('zfh',),
    534: ('zfh',),
    535: ('zfh',),
    536: ('zfh',),
    537: ('zfh',),
    538: ('zfh',),
    539: ('zfh',),
    540: ('zfh',),
    541: ('zfh',),
    542: ('zfh',),
    543: ('zfh',),
    544: ('zfh',),
    545: ('zfh',),
    546: ('zfh',),
    547: ('zfh',),
    548: ('zfh',),
    549: ('zfh',),
    550: ('zfh',),
    551: ('zfh',),
    552: ('zfh',),
    553: ('zfa', 'zfhmin'),
    554: ('zfa',),
    555: ('zfa', 'd'),
    556: ('zfa', 'f'),
    557: ('zfa', 'd'),
    558: ('zfa', 'zfh'),
    559: ('zfa', 'f'),
    560: ('zfa', 'd'),
    561: ('zfa', 'zfh'),
    562: ('zfa', 'f'),
    563: ('zfa', 'd'),
    564: ('zfa', 'zfh'),
    565: ('zfa', 'f'),
    566: ('zfa', 'd'),
    567: ('zfa', 'zfh'),
    568: ('zfa', 'f'),
    569: ('zfa', 'f'),
    570: ('zfa', 'f'),
    571: ('zfa', 'd'),
    572: ('zfa', 'd'),
    573: ('zfa', 'd'),
    574: ('zfa', 'zfh'),
    575: ('zfa', 'zfh'),
    576: ('zfa', 'zfh'),
    577: ('zfa', 'f'),
    578: ('zfa', 'f'),
    579: ('zfa', 'f'),
    580: ('zfa', 'd'),
    581: ('zfa', 'd'),
    582: ('zfa', 'd'),
    583: ('zfa', 'zfh'),
    584: ('zfa', 'zfh'),
    585: ('zfa', 'zfh'),
    586: ('zfa', 'd'),
}
PROFILES = {
    'i._amocas_q': ('', False, False, False, True),
    'i.add': ('', False, False, False, False),
    'i.add_uw': ('', False, False, False, False),
    'i.addi': ('', False, False, False, False),
    'i.addiw': ('', False, False, False, False),
    'i.addw': ('', False, False, False, False),
    'i.aes64ds': ('', False, False, False, False),
    'i.aes64dsm': ('', False, False, False, False),
    'i.aes64es': ('', False, False, False, False),
    'i.aes64esm': ('', False, False, False, False),
    'i.aes64im': ('', False, False, False, False),
    'i.aes64ks1i': ('', False, False, False, False),
    'i.aes64ks2': ('', False, False, False, False),
    'i.amoadd_b': ('', False, False, False, True),
    'i.amoadd_d': ('', False, False, False, True),
    'i.amoadd_h': ('', False, False, False, True),
    'i.amoadd_w': ('', False, False, False, True),
    'i.amoand_b': ('', False, False, False, True),
    'i.amoand_d': ('', False, False, False, True),
    'i.amoand_h': ('', False, False, False, True),
    'i.amoand_w': ('', False, False, False, True),
    'i.amocas_b': ('', False, False, False, True),
    'i.amocas_d': ('', False, False, False, True),
    'i.amocas_h': ('', False, False, False, True),
    'i.amocas_w': ('', False, False, False, True),
    'i.amomax_b': ('', False, False, False, True),
    'i.amomax_d': ('', False, False, False, True),
    'i.amomax_h': ('', False, False, False, True),
    'i.amomax_w': ('', False, False, False, True),
    'i.amomaxu_b': ('', False, False, False, True),
    'i.amomaxu_d': ('', False, False, False, True),
    'i.amomaxu_h': ('', False, False, False, True),
    'i.amomaxu_w': ('', False, False, False, True),
    'i.amomin_b': ('', False, False, False, True),
    'i.amomin_d': ('', False, False, False, True),
    'i.amomin_h': ('', False, False, False, True),
    'i.amomin_w': ('', False, False, False, True),
    'i.amominu_b': ('', False, False, False, True),
    'i.amominu_d': ('', False, False, False, True),
    'i.amominu_h': ('', False, False, False, True),
    'i.amominu_w': ('', False, False, False, True),
    'i.amoor_b': ('', False, False, False, True),
    'i.amoor_d': ('', False, False, False, True),
    'i.amoor_h': ('', False, False, False, True),
    'i.amoor_w': ('', False, False, False, True),
    'i.amoswap_b': ('', False, False, False, True),
    'i.amoswap_d': ('', False, False, False, True),
    'i.amoswap_h': ('', False, False, False, True),
    'i.amoswap_w': ('', False, False, False, True),
    'i.amoxor_b': ('', False, False, False, True),
    'i.amoxor_d': ('', False, False, False, True),
    'i.amoxor_h': ('', False, False, False, True),
    'i.amoxor_w': ('', False, False, False, True),
    'i.and': ('', False, False, False, False),
    'i.andi': ('', False, False, False, False),
    'i.andn': ('', False, False, False, False),
    'i.auipc': ('', False, False, False, False),
    'i.bclr': ('', False, False, False, False),
    'i.bclri': ('', False, False, False, False),
    'i.beq': ('branch', False, False, False, False),
    'i.beqz': ('branch', False, False, False, False),
    'i.bext': ('', False, False, False, False),
    'i.bexti': ('', False, False, False, False),
    'i.bge': ('branch', False, False, False, False),
    'i.bgeu': ('branch', False, False, False, False),
    'i.bgez': ('branch', False, False, False, False),
    'i.binv': ('', False, False, False, False),
    'i.binvi': ('', False, False, False, False),
    'i.blt': ('branch', False, False, False, False),
    'i.bltu': ('branch', False, False, False, False),
    'i.bltz': ('branch', False, False, False, False),
    'i.bne': ('branch', False, False, False, False),
    'i.bnez': ('branch', False, False, False, False),
    'i.brev8': ('', False, False, False, False),
    'i.bset': ('', False, False, False, False),
    'i.bseti': ('', False, False, False, False),
    'i.cbo': ('', False, False, False, True),
    'i.cbo_zero': ('', False, False, False, True),
    'i.clmul': ('', False, False, False, False),
    'i.clmulh': ('', False, False, False, False),
    'i.clmulr': ('', False, False, False, False),
    'i.clz': ('', False, False, False, False),
    'i.clzw': ('', False, False, False, False),
    'i.cpop': ('', False, False, False, False),
    'i.cpopw': ('', False, False, False, False),
    'i.csrr': ('', False, False, False, False),
    'i.csrrc': ('', False, False, False, False),
    'i.csrrci': ('', False, False, False, False),
    'i.csrrs': ('', False, False, False, False),
    'i.csrrsi': ('', False, False, False, False),
    'i.csrrw': ('', False, False, False, False),
    'i.csrrwi': ('', False, False, False, False),
    'i.csrw': ('', False, False, False, False),
    'i.ctz': ('', False, False, False, False),
    'i.ctzw': ('', False, False, False, False),
    'i.czero_eqz': ('', False, False, False, False),
    'i.czero_nez': ('', False, False, False, False),
    'i.div': ('', False, False, False, False),
    'i.divu': ('', False, False, False, False),
    'i.divuw': ('', False, False, False, False),
    'i.divw': ('', False, False, False, False),
    'i.ebreak': ('trap', False, False, False, False),
    'i.ecall': ('syscall', False, True, False, False),
    'i.emulated': ('trap', False, False, False, False),
    'i.fadd_d_dyn': ('', False, False, False, False),
    'i.fadd_d_rm': ('', False, False, False, False),
    'i.fadd_h_dyn': ('', False, False, False, False),
    'i.fadd_h_rm': ('', False, False, False, False),
    'i.fadd_s_dyn': ('', False, False, False, False),
    'i.fadd_s_rm': ('', False, False, False, False),
    'i.fclass_d': ('', False, False, False, False),
    'i.fclass_h': ('', False, False, False, False),
    'i.fclass_s': ('', False, False, False, False),
    'i.fcvt_d_h': ('', False, False, False, False),
    'i.fcvt_d_h_rm': ('', False, False, False, False),
    'i.fcvt_d_l_dyn': ('', False, False, False, False),
    'i.fcvt_d_l_rm': ('', False, False, False, False),
    'i.fcvt_d_lu_dyn': ('', False, False, False, False),
    'i.fcvt_d_lu_rm': ('', False, False, False, False),
    'i.fcvt_d_s': ('', False, False, False, False),
    'i.fcvt_d_s_rm': ('', False, False, False, False),
    'i.fcvt_d_w': ('', False, False, False, False),
    'i.fcvt_d_w_rm': ('', False, False, False, False),
    'i.fcvt_d_wu': ('', False, False, False, False),
    'i.fcvt_d_wu_rm': ('', False, False, False, False),
    'i.fcvt_h_d_dyn': ('', False, False, False, False),
    'i.fcvt_h_d_rm': ('', False, False, False, False),
    'i.fcvt_h_l_dyn': ('', False, False, False, False),
    'i.fcvt_h_l_rm': ('', False, False, False, False),
    'i.fcvt_h_lu_dyn': ('', False, False, False, False),
    'i.fcvt_h_lu_rm': ('', False, False, False, False),
    'i.fcvt_h_s_dyn': ('', False, False, False, False),
    'i.fcvt_h_s_rm': ('', False, False, False, False),
    'i.fcvt_h_w_dyn': ('', False, False, False, False),
    'i.fcvt_h_w_rm': ('', False, False, False, False),
    'i.fcvt_h_wu_dyn': ('', False, False, False, False),
    'i.fcvt_h_wu_rm': ('', False, False, False, False),
    'i.fcvt_l_d_dyn': ('', False, False, False, False),
    'i.fcvt_l_d_rm': ('', False, False, False, False),
    'i.fcvt_l_d_rtz': ('', False, False, False, False),
    'i.fcvt_l_h_dyn': ('', False, False, False, False),
    'i.fcvt_l_h_rm': ('', False, False, False, False),
    'i.fcvt_l_h_rtz': ('', False, False, False, False),
    'i.fcvt_l_s_dyn': ('', False, False, False, False),
    'i.fcvt_l_s_rm': ('', False, False, False, False),
    'i.fcvt_l_s_rtz': ('', False, False, False, False),
    'i.fcvt_lu_d_dyn': ('', False, False, False, False),
    'i.fcvt_lu_d_rm': ('', False, False, False, False),
    'i.fcvt_lu_d_rtz': ('', False, False, False, False),
    'i.fcvt_lu_h_dyn': ('', False, False, False, False),
    'i.fcvt_lu_h_rm': ('', False, False, False, False),
    'i.fcvt_lu_h_rtz': ('', False, False, False, False),
    'i.fcvt_lu_s_dyn': ('', False, False, False, False),
    'i.fcvt_lu_s_rm': ('', False, False, False, False),
    'i.fcvt_lu_s_rtz': ('', False, False, False, False),
    'i.fcvt_s_d_dyn': ('', False, False, False, False),
    'i.fcvt_s_d_rm': ('', False, False, False, False),
    'i.fcvt_s_h': ('', False, False, False, False),
    'i.fcvt_s_h_rm': ('', False, False, False, False),
    'i.fcvt_s_l_dyn': ('', False, False, False, False),
    'i.fcvt_s_l_rm': ('', False, False, False, False),
    'i.fcvt_s_lu_dyn': ('', False, False, False, False),
    'i.fcvt_s_lu_rm': ('', False, False, False, False),
    'i.fcvt_s_w_dyn': ('', False, False, False, False),
    'i.fcvt_s_w_rm': ('', False, False, False, False),
    'i.fcvt_s_wu_dyn': ('', False, False, False, False),
    'i.fcvt_s_wu_rm': ('', False, False, False, False),
    'i.fcvt_w_d_dyn': ('', False, False, False, False),
    'i.fcvt_w_d_rm': ('', False, False, False, False),
    'i.fcvt_w_d_rtz': ('', False, False, False, False),
    'i.fcvt_w_h_dyn': ('', False, False, False, False),
    'i.fcvt_w_h_rm': ('', False, False, False, False),
    'i.fcvt_w_h_rtz': ('', False, False, False, False),
    'i.fcvt_w_s_dyn': ('', False, False, False, False),
    'i.fcvt_w_s_rm': ('', False, False, False, False),
    'i.fcvt_w_s_rtz': ('', False, False, False, False),
    'i.fcvt_wu_d_dyn': ('', False, False, False, False),
    'i.fcvt_wu_d_rm': ('', False, False, False, False),
    'i.fcvt_wu_d_rtz': ('', False, False, False, False),
    'i.fcvt_wu_h_dyn': ('', False, False, False, False),
    'i.fcvt_wu_h_rm': ('', False, False, False, False),
    'i.fcvt_wu_h_rtz': ('', False, False, False, False),
    'i.fcvt_wu_s_dyn': ('', False, False, False, False),
    'i.fcvt_wu_s_rm': ('', False, False, False, False),
    'i.fcvt_wu_s_rtz': ('', False, False, False, False),
    'i.fcvtmod_w_d': ('', False, False, False, False),
    'i.fdiv_d_dyn': ('', False, False, False, False),
    'i.fdiv_d_rm': ('', False, False, False, False),
    'i.fdiv_h_dyn': ('', False, False, False, False),
    'i.fdiv_h_rm': ('', False, False, False, False),
    'i.fdiv_s_dyn': ('', False, False, False, False),
    'i.fdiv_s_rm': ('', False, False, False, False),
    'i.fence': ('', False, False, False, False),
    'i.fence_i': ('indirect', False, True, False, False),
    'i.fence_light': ('', False, False, False, False),
    'i.feq_d': ('', False, False, False, False),
    'i.feq_h': ('', False, False, False, False),
    'i.feq_s': ('', False, False, False, False),
    'i.fld': ('', False, False, False, True),
    'i.fle_d': ('', False, False, False, False),
    'i.fle_h': ('', False, False, False, False),
    'i.fle_s': ('', False, False, False, False),
    'i.fleq_d': ('', False, False, False, False),
    'i.fleq_h': ('', False, False, False, False),
    'i.fleq_s': ('', False, False, False, False),
    'i.flh': ('', False, False, False, True),
    'i.fli_d': ('', False, False, False, False),
    'i.fli_h': ('', False, False, False, False),
    'i.fli_s': ('', False, False, False, False),
    'i.flt_d': ('', False, False, False, False),
    'i.flt_h': ('', False, False, False, False),
    'i.flt_s': ('', False, False, False, False),
    'i.fltq_d': ('', False, False, False, False),
    'i.fltq_h': ('', False, False, False, False),
    'i.fltq_s': ('', False, False, False, False),
    'i.flw': ('', False, False, False, True),
    'i.fmadd_d_dyn': ('', False, False, False, False),
    'i.fmadd_d_rm': ('', False, False, False, False),
    'i.fmadd_h_dyn': ('', False, False, False, False),
    'i.fmadd_h_rm': ('', False, False, False, False),
    'i.fmadd_s_dyn': ('', False, False, False, False),
    'i.fmadd_s_rm': ('', False, False, False, False),
    'i.fmax_d': ('', False, False, False, False),
    'i.fmax_h': ('', False, False, False, False),
    'i.fmax_s': ('', False, False, False, False),
    'i.fmaxm_d': ('', False, False, False, False),
    'i.fmaxm_h': ('', False, False, False, False),
    'i.fmaxm_s': ('', False, False, False, False),
    'i.fmin_d': ('', False, False, False, False),
    'i.fmin_h': ('', False, False, False, False),
    'i.fmin_s': ('', False, False, False, False),
    'i.fminm_d': ('', False, False, False, False),
    'i.fminm_h': ('', False, False, False, False),
    'i.fminm_s': ('', False, False, False, False),
    'i.fmsub_d_dyn': ('', False, False, False, False),
    'i.fmsub_d_rm': ('', False, False, False, False),
    'i.fmsub_h_dyn': ('', False, False, False, False),
    'i.fmsub_h_rm': ('', False, False, False, False),
    'i.fmsub_s_dyn': ('', False, False, False, False),
    'i.fmsub_s_rm': ('', False, False, False, False),
    'i.fmul_d_dyn': ('', False, False, False, False),
    'i.fmul_d_rm': ('', False, False, False, False),
    'i.fmul_h_dyn': ('', False, False, False, False),
    'i.fmul_h_rm': ('', False, False, False, False),
    'i.fmul_s_dyn': ('', False, False, False, False),
    'i.fmul_s_rm': ('', False, False, False, False),
    'i.fmv_d_x': ('', False, False, False, False),
    'i.fmv_h_x': ('', False, False, False, False),
    'i.fmv_w_x': ('', False, False, False, False),
    'i.fmv_x_d': ('', False, False, False, False),
    'i.fmv_x_h': ('', False, False, False, False),
    'i.fmv_x_w': ('', False, False, False, False),
    'i.fnmadd_d_dyn': ('', False, False, False, False),
    'i.fnmadd_d_rm': ('', False, False, False, False),
    'i.fnmadd_h_dyn': ('', False, False, False, False),
    'i.fnmadd_h_rm': ('', False, False, False, False),
    'i.fnmadd_s_dyn': ('', False, False, False, False),
    'i.fnmadd_s_rm': ('', False, False, False, False),
    'i.fnmsub_d_dyn': ('', False, False, False, False),
    'i.fnmsub_d_rm': ('', False, False, False, False),
    'i.fnmsub_h_dyn': ('', False, False, False, False),
    'i.fnmsub_h_rm': ('', False, False, False, False),
    'i.fnmsub_s_dyn': ('', False, False, False, False),
    'i.fnmsub_s_rm': ('', False, False, False, False),
    'i.fround_d_dyn': ('', False, False, False, False),
    'i.fround_d_rm': ('', False, False, False, False),
    'i.fround_h_dyn': ('', False, False, False, False),
    'i.fround_h_rm': ('', False, False, False, False),
    'i.fround_s_dyn': ('', False, False, False, False),
    'i.fround_s_rm': ('', False, False, False, False),
    'i.froundnx_d_dyn': ('', False, False, False, False),
    'i.froundnx_d_rm': ('', False, False, False, False),
    'i.froundnx_h_dyn': ('', False, False, False, False),
    'i.froundnx_h_rm': ('', False, False, False, False),
    'i.froundnx_s_dyn': ('', False, False, False, False),
    'i.froundnx_s_rm': ('', False, False, False, False),
    'i.fsd': ('', False, False, False, True),
    'i.fsgnj_d': ('', False, False, False, False),
    'i.fsgnj_h': ('', False, False, False, False),
    'i.fsgnj_s': ('', False, False, False, False),
    'i.fsgnjn_d': ('', False, False, False, False),
    'i.fsgnjn_h': ('', False, False, False, False),
    'i.fsgnjn_s': ('', False, False, False, False),
    'i.fsgnjx_d': ('', False, False, False, False),
    'i.fsgnjx_h': ('', False, False, False, False),
    'i.fsgnjx_s': ('', False, False, False, False),
    'i.fsh': ('', False, False, False, True),
    'i.fsqrt_d_dyn': ('', False, False, False, False),
    'i.fsqrt_d_rm': ('', False, False, False, False),
    'i.fsqrt_h_dyn': ('', False, False, False, False),
    'i.fsqrt_h_rm': ('', False, False, False, False),
    'i.fsqrt_s_dyn': ('', False, False, False, False),
    'i.fsqrt_s_rm': ('', False, False, False, False),
    'i.fsub_d_dyn': ('', False, False, False, False),
    'i.fsub_d_rm': ('', False, False, False, False),
    'i.fsub_h_dyn': ('', False, False, False, False),
    'i.fsub_h_rm': ('', False, False, False, False),
    'i.fsub_s_dyn': ('', False, False, False, False),
    'i.fsub_s_rm': ('', False, False, False, False),
    'i.fsw': ('', False, False, False, True),
    'i.j': ('jump', False, False, True, False),
    'i.jal': ('jump', False, True, False, False),
    'i.jalr': ('indirect', False, True, False, False),
    'i.jr': ('indirect', False, False, False, False),
    'i.lb': ('', False, False, False, True),
    'i.lbu': ('', False, False, False, True),
    'i.ld': ('', False, False, False, True),
    'i.lh': ('', False, False, False, True),
    'i.lhu': ('', False, False, False, True),
    'i.li': ('', False, False, False, False),
    'i.lr_d': ('', False, False, False, True),
    'i.lr_w': ('', False, False, False, True),
    'i.lw': ('', False, False, False, True),
    'i.lwu': ('', False, False, False, True),
    'i.max': ('', False, False, False, False),
    'i.maxu': ('', False, False, False, False),
    'i.may_be': ('', False, False, False, False),
    'i.min': ('', False, False, False, False),
    'i.minu': ('', False, False, False, False),
    'i.mul': ('', False, False, False, False),
    'i.mulh': ('', False, False, False, False),
    'i.mulhsu': ('', False, False, False, False),
    'i.mulhu': ('', False, False, False, False),
    'i.mulw': ('', False, False, False, False),
    'i.mv': ('', False, False, False, False),
    'i.nop': ('', False, False, True, False),
    'i.or': ('', False, False, False, False),
    'i.orc_b': ('', False, False, False, False),
    'i.ori': ('', False, False, False, False),
    'i.orn': ('', False, False, False, False),
    'i.pack': ('', False, False, False, False),
    'i.packh': ('', False, False, False, False),
    'i.packw': ('', False, False, False, False),
    'i.rem': ('', False, False, False, False),
    'i.remu': ('', False, False, False, False),
    'i.remuw': ('', False, False, False, False),
    'i.remw': ('', False, False, False, False),
    'i.ret': ('return', False, False, False, False),
    'i.rev8': ('', False, False, False, False),
    'i.rol': ('', False, False, False, False),
    'i.rolw': ('', False, False, False, False),
    'i.ror': ('', False, False, False, False),
    'i.rori': ('', False, False, False, False),
    'i.roriw': ('', False, False, False, False),
    'i.rorw': ('', False, False, False, False),
    'i.sb': ('', False, False, False, True),
    'i.sc_d': ('', False, False, False, True),
    'i.sc_w': ('', False, False, False, True),
    'i.sd': ('', False, False, False, True),
    'i.sext_b': ('', False, False, False, False),
    'i.sext_h': ('', False, False, False, False),
    'i.sext_w': ('', False, False, False, False),
    'i.sh': ('', False, False, False, True),
    'i.sh1add': ('', False, False, False, False),
    'i.sh1add_uw': ('', False, False, False, False),
    'i.sh2add': ('', False, False, False, False),
    'i.sh2add_uw': ('', False, False, False, False),
    'i.sh3add': ('', False, False, False, False),
    'i.sh3add_uw': ('', False, False, False, False),
    'i.sha256sig0': ('', False, False, False, False),
    'i.sha256sig1': ('', False, False, False, False),
    'i.sha256sum0': ('', False, False, False, False),
    'i.sha256sum1': ('', False, False, False, False),
    'i.sha512sig0': ('', False, False, False, False),
    'i.sha512sig1': ('', False, False, False, False),
    'i.sha512sum0': ('', False, False, False, False),
    'i.sha512sum1': ('', False, False, False, False),
    'i.sll': ('', False, False, False, False),
    'i.slli': ('', False, False, False, False),
    'i.slli_uw': ('', False, False, False, False),
    'i.slliw': ('', False, False, False, False),
    'i.sllw': ('', False, False, False, False),
    'i.slt': ('', False, False, False, False),
    'i.slti': ('', False, False, False, False),
    'i.sltiu': ('', False, False, False, False),
    'i.sltu': ('', False, False, False, False),
    'i.sm3p0': ('', False, False, False, False),
    'i.sm3p1': ('', False, False, False, False),
    'i.sm4ed': ('', False, False, False, False),
    'i.sm4ks': ('', False, False, False, False),
    'i.sra': ('', False, False, False, False),
    'i.srai': ('', False, False, False, False),
    'i.sraiw': ('', False, False, False, False),
    'i.sraw': ('', False, False, False, False),
    'i.srl': ('', False, False, False, False),
    'i.srli': ('', False, False, False, False),
    'i.srliw': ('', False, False, False, False),
    'i.srlw': ('', False, False, False, False),
    'i.sub': ('', False, False, False, False),
    'i.subw': ('', False, False, False, False),
    'i.sw': ('', False, False, False, True),
    'i.xnor': ('', False, False, False, False),
    'i.xor': ('', False, False, False, False),
    'i.xori': ('', False, False, False, False),
    'i.xperm4': ('', False, False, False, False),
    'i.xperm8': ('', False, False, False, False),
    'i.zext_h': ('', False, False, False, False),
    'i.zext_w': ('', False, False, False, False),
}
