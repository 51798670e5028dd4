"""Drivers of riscv64, generated from its rows by pyqemu.targets.framework; do not edit."""
# ruff: noqa
# mypy: ignore-errors
R1 = (312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528, 536, 544, 552, 560)
W0 = (264, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528, 536, 544, 552, 560)
W10 = (568, 576, 584, 592, 600, 608, 616, 624, 632, 640, 648, 656, 664, 672, 680, 688, 696, 704, 712, 720, 728, 736, 744, 752, 760, 768, 776, 784, 792, 800, 808, 816)
W15 = (376, 384, 392, 400, 408, 416, 424, 432)
W18 = (632, 640, 648, 656, 664, 672, 680, 688)
UNIT, BIG, PC_SHIFT, PACKET = 16, False, 1, -1
def length(w):
    return 32 if w & 3 == 3 else 16
def f16_1(w):
    if (((w >> 7 & 0x30) | (w >> 1 & 0x3c0) | (w >> 4 & 0x4) | (w >> 2 & 0x8)) != 0):
        return 332  # c_addi4spn
    return -1
def f16_2(w):
    if w & 0x1ffc == 0x0:
        return 339  # c_nop
    return 340  # c_addi
def f16_3(w):
    if w & 0x107c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 342  # c_sext_w
    if ((w >> 7 & 0x1f) != 0):
        return 341  # c_addiw
    return -1
def f16_4(w):
    if ((w >> 7 & 0x1f) != 0):
        return 360  # c_lwsp
    return -1
def f16_5(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_6(w):
    if w & 0x187c == 0x0:
        return 383  # c_mop_1
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_7(w):
    if w & 0x800 == 0x0 and (((w >> 3 & 0x200) | (w >> 2 & 0x10) | (w << 1 & 0x40) | (w << 4 & 0x180) | (w << 3 & 0x20)) != 0):
        return 344  # c_addi16sp
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_8(w):
    if w & 0x187c == 0x0:
        return 384  # c_mop_3
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_9(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_10(w):
    if w & 0x187c == 0x0:
        return 385  # c_mop_5
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_11(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_12(w):
    if w & 0x187c == 0x0:
        return 386  # c_mop_7
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_13(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_14(w):
    if w & 0x187c == 0x0:
        return 387  # c_mop_9
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_15(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_16(w):
    if w & 0x187c == 0x0:
        return 388  # c_mop_11
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_17(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_18(w):
    if w & 0x187c == 0x0:
        return 389  # c_mop_13
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_19(w):
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
    return -1
def f16_20(w):
    if w & 0x187c == 0x0:
        return 390  # c_mop_15
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 345  # c_lui
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
        return 361  # c_ldsp
    return -1
def f16_24(w):
    if w & 0x40 == 0x0:
        return 372  # c_lhu
    if w & 0x40 == 0x40:
        return 373  # c_lh
    return -1
def f16_25(w):
    if w & 0x40 == 0x0:
        return 375  # c_sh
    return -1
d16_26 = {
    0x0: 371,  # c_lbu
    0x400: f16_24,
    0x800: 374,  # c_sb
    0xc00: f16_25,
}
def f16_27(w):
    r = d16_26.get(w & 0x1c00, -1)
    return r if r.__class__ is int else r(w)
d16_28 = {
    0x0: 376,  # c_zext_b
    0x4: 379,  # c_sext_b
    0x8: 380,  # c_zext_h
    0xc: 381,  # c_sext_h
    0x10: 382,  # c_zext_w
    0x14: 377,  # c_not
}
def f16_29(w):
    r = d16_28.get(w & 0x1c, -1)
    return r if r.__class__ is int else r(w)
d16_30 = {
    0x0: 349,  # c_sub
    0x20: 350,  # c_xor
    0x40: 351,  # c_or
    0x60: 352,  # c_and
    0x1000: 353,  # c_subw
    0x1020: 354,  # c_addw
    0x1040: 378,  # c_mul
    0x1060: f16_29,
}
def f16_31(w):
    r = d16_30.get(w & 0x1060, -1)
    return r if r.__class__ is int else r(w)
d16_32 = {
    0x0: 346,  # c_srli
    0x400: 347,  # c_srai
    0x800: 348,  # c_andi
    0xc00: f16_31,
}
def f16_33(w):
    r = d16_32.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f16_34(w):
    if w & 0xffc == 0x80:
        return 362  # c_ret
    if w & 0x7c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 363  # c_jr
    if ((w >> 2 & 0x1f) != 0):
        return 364  # c_mv
    return -1
def f16_35(w):
    if w & 0xffc == 0x0:
        return 365  # c_ebreak
    if w & 0x7c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 366  # c_jalr
    if ((w >> 2 & 0x1f) != 0):
        return 367  # c_add
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
    0x2: 358,  # c_slli
    0x2000: 337,  # c_fld
    0x2001: f16_3,
    0x2002: 359,  # c_fldsp
    0x4000: 334,  # c_lw
    0x4001: 343,  # c_li
    0x4002: f16_4,
    0x6000: 333,  # c_ld
    0x6001: f16_22,
    0x6002: f16_23,
    0x8000: f16_27,
    0x8001: f16_33,
    0x8002: f16_37,
    0xa000: 338,  # c_fsd
    0xa001: 355,  # c_j
    0xa002: 368,  # c_fsdsp
    0xc000: 336,  # c_sw
    0xc001: 356,  # c_beqz
    0xc002: 369,  # c_swsp
    0xe000: 335,  # c_sd
    0xe001: 357,  # c_bnez
    0xe002: 370,  # c_sdsp
}
def find_16(w):
    r = d16_38.get(w & 0xe003, -1)
    return r if r.__class__ is int else r(w)
d32_1 = {
    0x0: 69,  # lb
    0x1000: 70,  # lh
    0x2000: 71,  # lw
    0x3000: 72,  # ld
    0x4000: 73,  # lbu
    0x5000: 74,  # lhu
    0x6000: 75,  # lwu
}
def f32_2(w):
    r = d32_1.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_3(w):
    if w & 0x7000 == 0x2000:
        return 328  # flw
    if w & 0x7000 == 0x3000:
        return 329  # fld
    if w & 0x7000 == 0x1000:
        return 452  # flh
    return -1
def f32_4(w):
    if w & 0xff0f8f80 == 0x1000000:
        return 83  # pause
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_5(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_6(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_7(w):
    if w & 0xff000000 == 0x83000000:
        return 82  # fence_tso
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_8(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_9(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_10(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_11(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_12(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_13(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_14(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_15(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_16(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_17(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_18(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_19(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
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
        return 127  # cbo_clean
    if w & 0xfff00f80 == 0x200000:
        return 128  # cbo_flush
    if w & 0xfff00f80 == 0x400000:
        return 129  # cbo_zero
    return -1
d32_23 = {
    0x0: f32_21,
    0x1000: 126,  # fence_i
    0x2000: f32_22,
}
def f32_24(w):
    r = d32_23.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_25(w):
    if w & 0xffff8f80 == 0x0:
        return 52  # nop
    if w & 0xf8000 == 0x0:
        return 50  # li
    if w & 0xfff00000 == 0x0:
        return 51  # mv
    return 54  # addi
d32_26 = {
    0x0: 404,  # sha256sum0
    0x100000: 405,  # sha256sum1
    0x200000: 406,  # sha256sig0
    0x300000: 407,  # sha256sig1
    0x400000: 408,  # sha512sum0
    0x500000: 409,  # sha512sum1
    0x600000: 410,  # sha512sig0
    0x700000: 411,  # sha512sig1
    0x800000: 412,  # sm3p0
    0x900000: 413,  # sm3p1
}
def f32_27(w):
    r = d32_26.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_28(w):
    if w & 0x3f00000 == 0x0:
        return 401  # aes64im
    if w & 0x3000000 == 0x1000000 and ((w >> 20 & 0xf) < 11):
        return 402  # aes64ks1i
    return -1
d32_29 = {
    0x0: 171,  # clz
    0x100000: 173,  # ctz
    0x200000: 175,  # cpop
    0x400000: 177,  # sext_b
    0x500000: 178,  # sext_h
}
def f32_30(w):
    r = d32_29.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
d32_31 = {
    0x0: 61,  # slli
    0x10000000: f32_27,
    0x28000000: 192,  # bseti
    0x30000000: f32_28,
    0x48000000: 186,  # bclri
    0x60000000: f32_30,
    0x68000000: 190,  # binvi
}
def f32_32(w):
    r = d32_31.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_33(w):
    if w & 0x3f00000 == 0x700000:
        return 180  # orc_b
    return -1
def f32_34(w):
    if w & 0x3f00000 == 0x3800000:
        return 181  # rev8
    if w & 0x3f00000 == 0x700000:
        return 391  # brev8
    return -1
d32_35 = {
    0x0: 63,  # srli
    0x28000000: f32_33,
    0x40000000: 65,  # srai
    0x48000000: 188,  # bexti
    0x60000000: 169,  # rori
    0x68000000: f32_34,
}
def f32_36(w):
    r = d32_35.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
d32_37 = {
    0x0: f32_25,
    0x1000: f32_32,
    0x2000: 55,  # slti
    0x3000: 56,  # sltiu
    0x4000: 57,  # xori
    0x5000: f32_36,
    0x6000: 58,  # ori
    0x7000: 59,  # andi
}
def f32_38(w):
    r = d32_37.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_39(w):
    if w & 0xfff00000 == 0x0:
        return 53  # sext_w
    return 60  # addiw
def f32_40(w):
    if w & 0x2000000 == 0x0:
        return 62  # slliw
    return -1
def f32_41(w):
    if w & 0x3f00000 == 0x0:
        return 172  # clzw
    if w & 0x3f00000 == 0x100000:
        return 174  # ctzw
    if w & 0x3f00000 == 0x200000:
        return 176  # cpopw
    return -1
d32_42 = {
    0x0: f32_40,
    0x8000000: 157,  # slli_uw
    0x60000000: f32_41,
}
def f32_43(w):
    r = d32_42.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_44(w):
    if w & 0xfe000000 == 0x0:
        return 64  # srliw
    if w & 0xfe000000 == 0x40000000:
        return 66  # sraiw
    if w & 0xfe000000 == 0x60000000:
        return 170  # roriw
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
    0x0: 76,  # sb
    0x1000: 77,  # sh
    0x2000: 78,  # sw
    0x3000: 79,  # sd
}
def f32_48(w):
    r = d32_47.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_49(w):
    if w & 0x7000 == 0x2000:
        return 330  # fsw
    if w & 0x7000 == 0x3000:
        return 331  # fsd
    if w & 0x7000 == 0x1000:
        return 453  # fsh
    return -1
def f32_50(w):
    if w & 0x1f00000 == 0x0:
        return 0  # lr_w
    return -1
def f32_51(w):
    if w & 0x1f00000 == 0x0:
        return 11  # lr_d
    return -1
d32_52 = {
    0x2000: 3,  # amoadd_w
    0x3000: 14,  # amoadd_d
    0x8002000: 2,  # amoswap_w
    0x8003000: 13,  # amoswap_d
    0x10002000: f32_50,
    0x10003000: f32_51,
    0x18002000: 1,  # sc_w
    0x18003000: 12,  # sc_d
    0x20002000: 4,  # amoxor_w
    0x20003000: 15,  # amoxor_d
    0x40002000: 6,  # amoor_w
    0x40003000: 17,  # amoor_d
    0x60002000: 5,  # amoand_w
    0x60003000: 16,  # amoand_d
    0x80002000: 7,  # amomin_w
    0x80003000: 18,  # amomin_d
    0xa0002000: 8,  # amomax_w
    0xa0003000: 19,  # amomax_d
    0xc0002000: 9,  # amominu_w
    0xc0003000: 20,  # amominu_d
    0xe0002000: 10,  # amomaxu_w
    0xe0003000: 21,  # amomaxu_d
}
def f32_53(w):
    r = d32_52.get(w & 0xf8007000, -1)
    return r if r.__class__ is int else r(w)
def f32_54(w):
    if w & 0xc0000000 == 0x0:
        return 22  # add
    if w & 0xc0000000 == 0x40000000:
        return 23  # sub
    return -1
def f32_55(w):
    if w & 0xc0000000 == 0x0:
        return 24  # sll
    return -1
def f32_56(w):
    if w & 0xc0000000 == 0x0:
        return 25  # slt
    return -1
def f32_57(w):
    if w & 0xc0000000 == 0x0:
        return 26  # sltu
    return -1
def f32_58(w):
    if w & 0xc0000000 == 0x0:
        return 27  # xor
    if w & 0xc0000000 == 0x40000000:
        return 160  # xnor
    return -1
def f32_59(w):
    if w & 0xc0000000 == 0x0:
        return 28  # srl
    if w & 0xc0000000 == 0x40000000:
        return 29  # sra
    return -1
def f32_60(w):
    if w & 0xc0000000 == 0x0:
        return 30  # or
    if w & 0xc0000000 == 0x40000000:
        return 159  # orn
    return -1
def f32_61(w):
    if w & 0xc0000000 == 0x0:
        return 31  # and
    if w & 0xc0000000 == 0x40000000:
        return 158  # andn
    return -1
def f32_62(w):
    if w & 0xc0000000 == 0x0:
        return 37  # mul
    return -1
def f32_63(w):
    if w & 0xc0000000 == 0x0:
        return 38  # mulh
    return -1
def f32_64(w):
    if w & 0xc0000000 == 0x0:
        return 39  # mulhsu
    return -1
def f32_65(w):
    if w & 0xc0000000 == 0x0:
        return 40  # mulhu
    return -1
def f32_66(w):
    if w & 0xc0000000 == 0x0:
        return 41  # div
    return -1
def f32_67(w):
    if w & 0xc0000000 == 0x0:
        return 42  # divu
    return -1
def f32_68(w):
    if w & 0xc0000000 == 0x0:
        return 43  # rem
    return -1
def f32_69(w):
    if w & 0xc0000000 == 0x0:
        return 44  # remu
    return -1
def f32_70(w):
    if w & 0xc0000000 == 0x40000000:
        return 185  # bclr
    return -1
def f32_71(w):
    if w & 0xc0000000 == 0x0:
        return 392  # pack
    return -1
def f32_72(w):
    if w & 0xc0000000 == 0x40000000:
        return 187  # bext
    return -1
def f32_73(w):
    if w & 0xc0000000 == 0x0:
        return 393  # packh
    return -1
def f32_74(w):
    if w & 0xc0000000 == 0x0:
        return 182  # clmul
    return -1
def f32_75(w):
    if w & 0xc0000000 == 0x0:
        return 184  # clmulr
    return -1
def f32_76(w):
    if w & 0xc0000000 == 0x0:
        return 183  # clmulh
    return -1
def f32_77(w):
    if w & 0xc0000000 == 0x0:
        return 163  # min
    return -1
def f32_78(w):
    if w & 0xc0000000 == 0x0:
        return 164  # minu
    return -1
def f32_79(w):
    if w & 0xc0000000 == 0x0:
        return 161  # max
    return -1
def f32_80(w):
    if w & 0xc0000000 == 0x0:
        return 162  # maxu
    return -1
def f32_81(w):
    if w & 0xc0000000 == 0x0:
        return 147  # czero_eqz
    return -1
def f32_82(w):
    if w & 0xc0000000 == 0x0:
        return 148  # czero_nez
    return -1
def f32_83(w):
    if w & 0xc0000000 == 0x40000000:
        return 165  # rol
    return -1
def f32_84(w):
    if w & 0xc0000000 == 0x0:
        return 149  # sh1add
    return -1
def f32_85(w):
    if w & 0xc0000000 == 0x0:
        return 151  # sh2add
    return -1
def f32_86(w):
    if w & 0xc0000000 == 0x40000000:
        return 166  # ror
    return -1
def f32_87(w):
    if w & 0xc0000000 == 0x0:
        return 153  # sh3add
    return -1
def f32_88(w):
    if w & 0xc0000000 == 0x40000000:
        return 189  # binv
    if w & 0xc0000000 == 0x0:
        return 191  # bset
    return -1
def f32_89(w):
    if w & 0xc0000000 == 0x0:
        return 395  # xperm4
    return -1
def f32_90(w):
    if w & 0xc0000000 == 0x0:
        return 396  # xperm8
    return -1
def f32_91(w):
    if w & 0xc0000000 == 0x0:
        return 397  # aes64es
    return -1
def f32_92(w):
    if w & 0xc0000000 == 0x0:
        return 398  # aes64esm
    return -1
def f32_93(w):
    if w & 0xc0000000 == 0x0:
        return 399  # aes64ds
    return -1
def f32_94(w):
    if w & 0xc0000000 == 0x0:
        return 400  # aes64dsm
    if w & 0xc0000000 == 0x40000000:
        return 403  # aes64ks2
    return -1
d32_95 = {
    0x0: f32_54,
    0x1000: f32_55,
    0x2000: f32_56,
    0x3000: f32_57,
    0x4000: f32_58,
    0x5000: f32_59,
    0x6000: f32_60,
    0x7000: f32_61,
    0x2000000: f32_62,
    0x2001000: f32_63,
    0x2002000: f32_64,
    0x2003000: f32_65,
    0x2004000: f32_66,
    0x2005000: f32_67,
    0x2006000: f32_68,
    0x2007000: f32_69,
    0x8001000: f32_70,
    0x8004000: f32_71,
    0x8005000: f32_72,
    0x8007000: f32_73,
    0xa001000: f32_74,
    0xa002000: f32_75,
    0xa003000: f32_76,
    0xa004000: f32_77,
    0xa005000: f32_78,
    0xa006000: f32_79,
    0xa007000: f32_80,
    0xe005000: f32_81,
    0xe007000: f32_82,
    0x20001000: f32_83,
    0x20002000: f32_84,
    0x20004000: f32_85,
    0x20005000: f32_86,
    0x20006000: f32_87,
    0x28001000: f32_88,
    0x28002000: f32_89,
    0x28004000: f32_90,
    0x30000000: 414,  # sm4ed
    0x32000000: f32_91,
    0x34000000: 415,  # sm4ks
    0x36000000: f32_92,
    0x3a000000: f32_93,
    0x3e000000: f32_94,
}
def f32_96(w):
    r = d32_95.get(w & 0x3e007000, -1)
    return r if r.__class__ is int else r(w)
def f32_97(w):
    if w & 0x1f00000 == 0x0:
        return 155  # zext_w
    return 156  # add_uw
def f32_98(w):
    if w & 0x1f00000 == 0x0:
        return 179  # zext_h
    return 394  # packw
d32_99 = {
    0x0: 32,  # addw
    0x1000: 34,  # sllw
    0x5000: 35,  # srlw
    0x2000000: 45,  # mulw
    0x2004000: 46,  # divw
    0x2005000: 47,  # divuw
    0x2006000: 48,  # remw
    0x2007000: 49,  # remuw
    0x8000000: f32_97,
    0x8004000: f32_98,
    0x20002000: 150,  # sh1add_uw
    0x20004000: 152,  # sh2add_uw
    0x20006000: 154,  # sh3add_uw
    0x40000000: 33,  # subw
    0x40005000: 36,  # sraw
    0x60001000: 167,  # rolw
    0x60005000: 168,  # rorw
}
def f32_100(w):
    r = d32_99.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
def f32_101(w):
    if w & 0x3000 == 0x3000:
        return 208  # fmadd_s
    if w & 0x3000 == 0x0:
        return 210  # fmadd_s_rmm
    return -1
def f32_102(w):
    if w & 0x3000 == 0x3000:
        return 272  # fmadd_d
    if w & 0x3000 == 0x0:
        return 274  # fmadd_d_rmm
    return -1
def f32_103(w):
    if w & 0x3000 == 0x3000:
        return 481  # fmadd_h
    if w & 0x3000 == 0x0:
        return 483  # fmadd_h_rmm
    return -1
d32_104 = {
    0x0: 209,  # fmadd_s_rm
    0x4000: f32_101,
    0x2000000: 273,  # fmadd_d_rm
    0x2004000: f32_102,
    0x4000000: 482,  # fmadd_h_rm
    0x4004000: f32_103,
}
def f32_105(w):
    r = d32_104.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_106(w):
    if w & 0x3000 == 0x3000:
        return 211  # fmsub_s
    if w & 0x3000 == 0x0:
        return 213  # fmsub_s_rmm
    return -1
def f32_107(w):
    if w & 0x3000 == 0x3000:
        return 275  # fmsub_d
    if w & 0x3000 == 0x0:
        return 277  # fmsub_d_rmm
    return -1
def f32_108(w):
    if w & 0x3000 == 0x3000:
        return 484  # fmsub_h
    if w & 0x3000 == 0x0:
        return 486  # fmsub_h_rmm
    return -1
d32_109 = {
    0x0: 212,  # fmsub_s_rm
    0x4000: f32_106,
    0x2000000: 276,  # fmsub_d_rm
    0x2004000: f32_107,
    0x4000000: 485,  # fmsub_h_rm
    0x4004000: f32_108,
}
def f32_110(w):
    r = d32_109.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_111(w):
    if w & 0x3000 == 0x3000:
        return 214  # fnmsub_s
    if w & 0x3000 == 0x0:
        return 216  # fnmsub_s_rmm
    return -1
def f32_112(w):
    if w & 0x3000 == 0x3000:
        return 278  # fnmsub_d
    if w & 0x3000 == 0x0:
        return 280  # fnmsub_d_rmm
    return -1
def f32_113(w):
    if w & 0x3000 == 0x3000:
        return 487  # fnmsub_h
    if w & 0x3000 == 0x0:
        return 489  # fnmsub_h_rmm
    return -1
d32_114 = {
    0x0: 215,  # fnmsub_s_rm
    0x4000: f32_111,
    0x2000000: 279,  # fnmsub_d_rm
    0x2004000: f32_112,
    0x4000000: 488,  # fnmsub_h_rm
    0x4004000: f32_113,
}
def f32_115(w):
    r = d32_114.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_116(w):
    if w & 0x3000 == 0x3000:
        return 217  # fnmadd_s
    if w & 0x3000 == 0x0:
        return 219  # fnmadd_s_rmm
    return -1
def f32_117(w):
    if w & 0x3000 == 0x3000:
        return 281  # fnmadd_d
    if w & 0x3000 == 0x0:
        return 283  # fnmadd_d_rmm
    return -1
def f32_118(w):
    if w & 0x3000 == 0x3000:
        return 490  # fnmadd_h
    if w & 0x3000 == 0x0:
        return 492  # fnmadd_h_rmm
    return -1
d32_119 = {
    0x0: 218,  # fnmadd_s_rm
    0x4000: f32_116,
    0x2000000: 282,  # fnmadd_d_rm
    0x2004000: f32_117,
    0x4000000: 491,  # fnmadd_h_rm
    0x4004000: f32_118,
}
def f32_120(w):
    r = d32_119.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_121(w):
    if w & 0x7000 == 0x7000:
        return 193  # fadd_s
    if w & 0x4000 == 0x0:
        return 194  # fadd_s_rm
    if w & 0x7000 == 0x4000:
        return 195  # fadd_s_rmm
    return -1
def f32_122(w):
    if w & 0x7000 == 0x7000:
        return 257  # fadd_d
    if w & 0x4000 == 0x0:
        return 258  # fadd_d_rm
    if w & 0x7000 == 0x4000:
        return 259  # fadd_d_rmm
    return -1
def f32_123(w):
    if w & 0x7000 == 0x7000:
        return 466  # fadd_h
    if w & 0x4000 == 0x0:
        return 467  # fadd_h_rm
    if w & 0x7000 == 0x4000:
        return 468  # fadd_h_rmm
    return -1
def f32_124(w):
    if w & 0x7000 == 0x7000:
        return 196  # fsub_s
    if w & 0x4000 == 0x0:
        return 197  # fsub_s_rm
    if w & 0x7000 == 0x4000:
        return 198  # fsub_s_rmm
    return -1
def f32_125(w):
    if w & 0x7000 == 0x7000:
        return 260  # fsub_d
    if w & 0x4000 == 0x0:
        return 261  # fsub_d_rm
    if w & 0x7000 == 0x4000:
        return 262  # fsub_d_rmm
    return -1
def f32_126(w):
    if w & 0x7000 == 0x7000:
        return 469  # fsub_h
    if w & 0x4000 == 0x0:
        return 470  # fsub_h_rm
    if w & 0x7000 == 0x4000:
        return 471  # fsub_h_rmm
    return -1
def f32_127(w):
    if w & 0x7000 == 0x7000:
        return 199  # fmul_s
    if w & 0x4000 == 0x0:
        return 200  # fmul_s_rm
    if w & 0x7000 == 0x4000:
        return 201  # fmul_s_rmm
    return -1
def f32_128(w):
    if w & 0x7000 == 0x7000:
        return 263  # fmul_d
    if w & 0x4000 == 0x0:
        return 264  # fmul_d_rm
    if w & 0x7000 == 0x4000:
        return 265  # fmul_d_rmm
    return -1
def f32_129(w):
    if w & 0x7000 == 0x7000:
        return 472  # fmul_h
    if w & 0x4000 == 0x0:
        return 473  # fmul_h_rm
    if w & 0x7000 == 0x4000:
        return 474  # fmul_h_rmm
    return -1
def f32_130(w):
    if w & 0x7000 == 0x7000:
        return 202  # fdiv_s
    if w & 0x4000 == 0x0:
        return 203  # fdiv_s_rm
    if w & 0x7000 == 0x4000:
        return 204  # fdiv_s_rmm
    return -1
def f32_131(w):
    if w & 0x7000 == 0x7000:
        return 266  # fdiv_d
    if w & 0x4000 == 0x0:
        return 267  # fdiv_d_rm
    if w & 0x7000 == 0x4000:
        return 268  # fdiv_d_rmm
    return -1
def f32_132(w):
    if w & 0x7000 == 0x7000:
        return 475  # fdiv_h
    if w & 0x4000 == 0x0:
        return 476  # fdiv_h_rm
    if w & 0x7000 == 0x4000:
        return 477  # fdiv_h_rmm
    return -1
def f32_133(w):
    if w & 0x7000 == 0x0:
        return 220  # fsgnj_s
    if w & 0x7000 == 0x1000:
        return 221  # fsgnjn_s
    if w & 0x7000 == 0x2000:
        return 222  # fsgnjx_s
    return -1
def f32_134(w):
    if w & 0x7000 == 0x0:
        return 284  # fsgnj_d
    if w & 0x7000 == 0x1000:
        return 285  # fsgnjn_d
    if w & 0x7000 == 0x2000:
        return 286  # fsgnjx_d
    return -1
def f32_135(w):
    if w & 0x7000 == 0x0:
        return 493  # fsgnj_h
    if w & 0x7000 == 0x1000:
        return 494  # fsgnjn_h
    if w & 0x7000 == 0x2000:
        return 495  # fsgnjx_h
    return -1
d32_136 = {
    0x0: 223,  # fmin_s
    0x1000: 224,  # fmax_s
    0x2000: 533,  # fminm_s
    0x3000: 536,  # fmaxm_s
}
def f32_137(w):
    r = d32_136.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_138 = {
    0x0: 287,  # fmin_d
    0x1000: 288,  # fmax_d
    0x2000: 534,  # fminm_d
    0x3000: 537,  # fmaxm_d
}
def f32_139(w):
    r = d32_138.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_140 = {
    0x0: 496,  # fmin_h
    0x1000: 497,  # fmax_h
    0x2000: 535,  # fminm_h
    0x3000: 538,  # fmaxm_h
}
def f32_141(w):
    r = d32_140.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_142(w):
    if w & 0x7000 == 0x7000:
        return 319  # fcvt_s_d
    if w & 0x4000 == 0x0:
        return 320  # fcvt_s_d_rm
    if w & 0x7000 == 0x4000:
        return 321  # fcvt_s_d_rmm
    return -1
def f32_143(w):
    if w & 0x7000 == 0x0:
        return 456  # fcvt_s_h
    if (w >> 12 & 0x7) not in (5, 6):
        return 457  # fcvt_s_h_rm
    return -1
def f32_144(w):
    if w & 0x7000 == 0x7000:
        return 545  # fround_s
    if w & 0x4000 == 0x0:
        return 546  # fround_s_rm
    if w & 0x7000 == 0x4000:
        return 547  # fround_s_rmm
    return -1
def f32_145(w):
    if w & 0x7000 == 0x7000:
        return 554  # froundnx_s
    if w & 0x4000 == 0x0:
        return 555  # froundnx_s_rm
    if w & 0x7000 == 0x4000:
        return 556  # froundnx_s_rmm
    return -1
d32_146 = {
    0x100000: f32_142,
    0x200000: f32_143,
    0x400000: f32_144,
    0x500000: f32_145,
}
def f32_147(w):
    r = d32_146.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_148(w):
    if w & 0x7000 == 0x0:
        return 322  # fcvt_d_s
    if (w >> 12 & 0x7) not in (5, 6):
        return 323  # fcvt_d_s_rm
    return -1
def f32_149(w):
    if w & 0x7000 == 0x0:
        return 458  # fcvt_d_h
    if (w >> 12 & 0x7) not in (5, 6):
        return 459  # fcvt_d_h_rm
    return -1
def f32_150(w):
    if w & 0x7000 == 0x7000:
        return 548  # fround_d
    if w & 0x4000 == 0x0:
        return 549  # fround_d_rm
    if w & 0x7000 == 0x4000:
        return 550  # fround_d_rmm
    return -1
def f32_151(w):
    if w & 0x7000 == 0x7000:
        return 557  # froundnx_d
    if w & 0x4000 == 0x0:
        return 558  # froundnx_d_rm
    if w & 0x7000 == 0x4000:
        return 559  # froundnx_d_rmm
    return -1
d32_152 = {
    0x0: f32_148,
    0x200000: f32_149,
    0x400000: f32_150,
    0x500000: f32_151,
}
def f32_153(w):
    r = d32_152.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_154(w):
    if w & 0x3000 == 0x3000:
        return 460  # fcvt_h_s
    if w & 0x3000 == 0x0:
        return 462  # fcvt_h_s_rmm
    return -1
def f32_155(w):
    if w & 0x3000 == 0x3000:
        return 463  # fcvt_h_d
    if w & 0x3000 == 0x0:
        return 465  # fcvt_h_d_rmm
    return -1
def f32_156(w):
    if w & 0x3000 == 0x3000:
        return 551  # fround_h
    if w & 0x3000 == 0x0:
        return 553  # fround_h_rmm
    return -1
def f32_157(w):
    if w & 0x3000 == 0x3000:
        return 560  # froundnx_h
    if w & 0x3000 == 0x0:
        return 562  # froundnx_h_rmm
    return -1
d32_158 = {
    0x0: 461,  # fcvt_h_s_rm
    0x4000: f32_154,
    0x100000: 464,  # fcvt_h_d_rm
    0x104000: f32_155,
    0x400000: 552,  # fround_h_rm
    0x404000: f32_156,
    0x500000: 561,  # froundnx_h_rm
    0x504000: f32_157,
}
def f32_159(w):
    r = d32_158.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_160(w):
    if w & 0x1f07000 == 0x7000:
        return 205  # fsqrt_s
    if w & 0x1f04000 == 0x0:
        return 206  # fsqrt_s_rm
    if w & 0x1f07000 == 0x4000:
        return 207  # fsqrt_s_rmm
    return -1
def f32_161(w):
    if w & 0x1f07000 == 0x7000:
        return 269  # fsqrt_d
    if w & 0x1f04000 == 0x0:
        return 270  # fsqrt_d_rm
    if w & 0x1f07000 == 0x4000:
        return 271  # fsqrt_d_rmm
    return -1
def f32_162(w):
    if w & 0x1f07000 == 0x7000:
        return 478  # fsqrt_h
    if w & 0x1f04000 == 0x0:
        return 479  # fsqrt_h_rm
    if w & 0x1f07000 == 0x4000:
        return 480  # fsqrt_h_rmm
    return -1
d32_163 = {
    0x0: 225,  # fle_s
    0x1000: 226,  # flt_s
    0x2000: 227,  # feq_s
    0x4000: 539,  # fleq_s
    0x5000: 542,  # fltq_s
}
def f32_164(w):
    r = d32_163.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_165 = {
    0x0: 289,  # fle_d
    0x1000: 290,  # flt_d
    0x2000: 291,  # feq_d
    0x4000: 540,  # fleq_d
    0x5000: 543,  # fltq_d
}
def f32_166(w):
    r = d32_165.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_167 = {
    0x0: 498,  # fle_h
    0x1000: 499,  # flt_h
    0x2000: 500,  # feq_h
    0x4000: 541,  # fleq_h
    0x5000: 544,  # fltq_h
}
def f32_168(w):
    r = d32_167.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_169(w):
    if w & 0x3000 == 0x1000:
        return 230  # fcvt_w_s_rtz
    return 231  # fcvt_w_s_rm
def f32_170(w):
    if w & 0x3000 == 0x3000:
        return 229  # fcvt_w_s
    if w & 0x3000 == 0x0:
        return 232  # fcvt_w_s_rmm
    return -1
def f32_171(w):
    if w & 0x3000 == 0x1000:
        return 237  # fcvt_wu_s_rtz
    return 238  # fcvt_wu_s_rm
def f32_172(w):
    if w & 0x3000 == 0x3000:
        return 236  # fcvt_wu_s
    if w & 0x3000 == 0x0:
        return 239  # fcvt_wu_s_rmm
    return -1
def f32_173(w):
    if w & 0x3000 == 0x1000:
        return 244  # fcvt_l_s_rtz
    return 245  # fcvt_l_s_rm
def f32_174(w):
    if w & 0x3000 == 0x3000:
        return 243  # fcvt_l_s
    if w & 0x3000 == 0x0:
        return 246  # fcvt_l_s_rmm
    return -1
def f32_175(w):
    if w & 0x3000 == 0x1000:
        return 251  # fcvt_lu_s_rtz
    return 252  # fcvt_lu_s_rm
def f32_176(w):
    if w & 0x3000 == 0x3000:
        return 250  # fcvt_lu_s
    if w & 0x3000 == 0x0:
        return 253  # fcvt_lu_s_rmm
    return -1
d32_177 = {
    0x0: f32_169,
    0x4000: f32_170,
    0x100000: f32_171,
    0x104000: f32_172,
    0x200000: f32_173,
    0x204000: f32_174,
    0x300000: f32_175,
    0x304000: f32_176,
}
def f32_178(w):
    r = d32_177.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_179(w):
    if w & 0x3000 == 0x1000:
        return 294  # fcvt_w_d_rtz
    return 295  # fcvt_w_d_rm
def f32_180(w):
    if w & 0x3000 == 0x3000:
        return 293  # fcvt_w_d
    if w & 0x3000 == 0x0:
        return 296  # fcvt_w_d_rmm
    return -1
def f32_181(w):
    if w & 0x3000 == 0x1000:
        return 300  # fcvt_wu_d_rtz
    return 301  # fcvt_wu_d_rm
def f32_182(w):
    if w & 0x3000 == 0x3000:
        return 299  # fcvt_wu_d
    if w & 0x3000 == 0x0:
        return 302  # fcvt_wu_d_rmm
    return -1
def f32_183(w):
    if w & 0x3000 == 0x1000:
        return 306  # fcvt_l_d_rtz
    return 307  # fcvt_l_d_rm
def f32_184(w):
    if w & 0x3000 == 0x3000:
        return 305  # fcvt_l_d
    if w & 0x3000 == 0x0:
        return 308  # fcvt_l_d_rmm
    return -1
def f32_185(w):
    if w & 0x3000 == 0x1000:
        return 313  # fcvt_lu_d_rtz
    return 314  # fcvt_lu_d_rm
def f32_186(w):
    if w & 0x3000 == 0x3000:
        return 312  # fcvt_lu_d
    if w & 0x3000 == 0x0:
        return 315  # fcvt_lu_d_rmm
    return -1
def f32_187(w):
    if w & 0x3000 == 0x1000:
        return 563  # fcvtmod_w_d
    return -1
d32_188 = {
    0x0: f32_179,
    0x4000: f32_180,
    0x100000: f32_181,
    0x104000: f32_182,
    0x200000: f32_183,
    0x204000: f32_184,
    0x300000: f32_185,
    0x304000: f32_186,
    0x800000: f32_187,
}
def f32_189(w):
    r = d32_188.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_190(w):
    if w & 0x3000 == 0x1000:
        return 503  # fcvt_w_h_rtz
    return 504  # fcvt_w_h_rm
def f32_191(w):
    if w & 0x3000 == 0x3000:
        return 502  # fcvt_w_h
    if w & 0x3000 == 0x0:
        return 505  # fcvt_w_h_rmm
    return -1
def f32_192(w):
    if w & 0x3000 == 0x1000:
        return 510  # fcvt_wu_h_rtz
    return 511  # fcvt_wu_h_rm
def f32_193(w):
    if w & 0x3000 == 0x3000:
        return 509  # fcvt_wu_h
    if w & 0x3000 == 0x0:
        return 512  # fcvt_wu_h_rmm
    return -1
def f32_194(w):
    if w & 0x3000 == 0x1000:
        return 517  # fcvt_l_h_rtz
    return 518  # fcvt_l_h_rm
def f32_195(w):
    if w & 0x3000 == 0x3000:
        return 516  # fcvt_l_h
    if w & 0x3000 == 0x0:
        return 519  # fcvt_l_h_rmm
    return -1
def f32_196(w):
    if w & 0x3000 == 0x1000:
        return 524  # fcvt_lu_h_rtz
    return 525  # fcvt_lu_h_rm
def f32_197(w):
    if w & 0x3000 == 0x3000:
        return 523  # fcvt_lu_h
    if w & 0x3000 == 0x0:
        return 526  # fcvt_lu_h_rmm
    return -1
d32_198 = {
    0x0: f32_190,
    0x4000: f32_191,
    0x100000: f32_192,
    0x104000: f32_193,
    0x200000: f32_194,
    0x204000: f32_195,
    0x300000: f32_196,
    0x304000: f32_197,
}
def f32_199(w):
    r = d32_198.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_200(w):
    if w & 0x3000 == 0x3000:
        return 233  # fcvt_s_w
    if w & 0x3000 == 0x0:
        return 235  # fcvt_s_w_rmm
    return -1
def f32_201(w):
    if w & 0x3000 == 0x3000:
        return 240  # fcvt_s_wu
    if w & 0x3000 == 0x0:
        return 242  # fcvt_s_wu_rmm
    return -1
def f32_202(w):
    if w & 0x3000 == 0x3000:
        return 247  # fcvt_s_l
    if w & 0x3000 == 0x0:
        return 249  # fcvt_s_l_rmm
    return -1
def f32_203(w):
    if w & 0x3000 == 0x3000:
        return 254  # fcvt_s_lu
    if w & 0x3000 == 0x0:
        return 256  # fcvt_s_lu_rmm
    return -1
d32_204 = {
    0x0: 234,  # fcvt_s_w_rm
    0x4000: f32_200,
    0x100000: 241,  # fcvt_s_wu_rm
    0x104000: f32_201,
    0x200000: 248,  # fcvt_s_l_rm
    0x204000: f32_202,
    0x300000: 255,  # fcvt_s_lu_rm
    0x304000: f32_203,
}
def f32_205(w):
    r = d32_204.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_206(w):
    if w & 0x7000 == 0x0:
        return 297  # fcvt_d_w
    if (w >> 12 & 0x7) not in (5, 6):
        return 298  # fcvt_d_w_rm
    return -1
def f32_207(w):
    if w & 0x7000 == 0x0:
        return 303  # fcvt_d_wu
    if (w >> 12 & 0x7) not in (5, 6):
        return 304  # fcvt_d_wu_rm
    return -1
def f32_208(w):
    if w & 0x7000 == 0x7000:
        return 309  # fcvt_d_l
    if w & 0x4000 == 0x0:
        return 310  # fcvt_d_l_rm
    if w & 0x7000 == 0x4000:
        return 311  # fcvt_d_l_rmm
    return -1
def f32_209(w):
    if w & 0x7000 == 0x7000:
        return 316  # fcvt_d_lu
    if w & 0x4000 == 0x0:
        return 317  # fcvt_d_lu_rm
    if w & 0x7000 == 0x4000:
        return 318  # fcvt_d_lu_rmm
    return -1
d32_210 = {
    0x0: f32_206,
    0x100000: f32_207,
    0x200000: f32_208,
    0x300000: f32_209,
}
def f32_211(w):
    r = d32_210.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_212(w):
    if w & 0x3000 == 0x3000:
        return 506  # fcvt_h_w
    if w & 0x3000 == 0x0:
        return 508  # fcvt_h_w_rmm
    return -1
def f32_213(w):
    if w & 0x3000 == 0x3000:
        return 513  # fcvt_h_wu
    if w & 0x3000 == 0x0:
        return 515  # fcvt_h_wu_rmm
    return -1
def f32_214(w):
    if w & 0x3000 == 0x3000:
        return 520  # fcvt_h_l
    if w & 0x3000 == 0x0:
        return 522  # fcvt_h_l_rmm
    return -1
def f32_215(w):
    if w & 0x3000 == 0x3000:
        return 527  # fcvt_h_lu
    if w & 0x3000 == 0x0:
        return 529  # fcvt_h_lu_rmm
    return -1
d32_216 = {
    0x0: 507,  # fcvt_h_w_rm
    0x4000: f32_212,
    0x100000: 514,  # fcvt_h_wu_rm
    0x104000: f32_213,
    0x200000: 521,  # fcvt_h_l_rm
    0x204000: f32_214,
    0x300000: 528,  # fcvt_h_lu_rm
    0x304000: f32_215,
}
def f32_217(w):
    r = d32_216.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_218(w):
    if w & 0x1f07000 == 0x1000:
        return 228  # fclass_s
    if w & 0x1f07000 == 0x0:
        return 324  # fmv_x_w
    return -1
def f32_219(w):
    if w & 0x1f07000 == 0x1000:
        return 292  # fclass_d
    if w & 0x1f07000 == 0x0:
        return 326  # fmv_x_d
    return -1
def f32_220(w):
    if w & 0x1f07000 == 0x0:
        return 454  # fmv_x_h
    if w & 0x1f07000 == 0x1000:
        return 501  # fclass_h
    return -1
def f32_221(w):
    if w & 0x1f07000 == 0x0:
        return 325  # fmv_w_x
    if w & 0x1f07000 == 0x100000:
        return 531  # fli_s
    return -1
def f32_222(w):
    if w & 0x1f07000 == 0x0:
        return 327  # fmv_d_x
    if w & 0x1f07000 == 0x100000:
        return 532  # fli_d
    return -1
def f32_223(w):
    if w & 0x1f07000 == 0x0:
        return 455  # fmv_h_x
    if w & 0x1f07000 == 0x100000:
        return 530  # fli_h
    return -1
d32_224 = {
    0x0: f32_121,
    0x2000000: f32_122,
    0x4000000: f32_123,
    0x8000000: f32_124,
    0xa000000: f32_125,
    0xc000000: f32_126,
    0x10000000: f32_127,
    0x12000000: f32_128,
    0x14000000: f32_129,
    0x18000000: f32_130,
    0x1a000000: f32_131,
    0x1c000000: f32_132,
    0x20000000: f32_133,
    0x22000000: f32_134,
    0x24000000: f32_135,
    0x28000000: f32_137,
    0x2a000000: f32_139,
    0x2c000000: f32_141,
    0x40000000: f32_147,
    0x42000000: f32_153,
    0x44000000: f32_159,
    0x58000000: f32_160,
    0x5a000000: f32_161,
    0x5c000000: f32_162,
    0xa0000000: f32_164,
    0xa2000000: f32_166,
    0xa4000000: f32_168,
    0xc0000000: f32_178,
    0xc2000000: f32_189,
    0xc4000000: f32_199,
    0xd0000000: f32_205,
    0xd2000000: f32_211,
    0xd4000000: f32_217,
    0xe0000000: f32_218,
    0xe2000000: f32_219,
    0xe4000000: f32_220,
    0xf0000000: f32_221,
    0xf2000000: f32_222,
    0xf4000000: f32_223,
}
def f32_225(w):
    r = d32_224.get(w & 0xfe000000, -1)
    return r if r.__class__ is int else r(w)
def f32_226(w):
    if w & 0x1f00000 == 0x0:
        return 130  # beqz
    return 131  # beq
def f32_227(w):
    if w & 0x1f00000 == 0x0:
        return 132  # bnez
    return 133  # bne
def f32_228(w):
    if w & 0x1f00000 == 0x0:
        return 134  # bltz
    return 135  # blt
def f32_229(w):
    if w & 0x1f00000 == 0x0:
        return 136  # bgez
    return 137  # bge
d32_230 = {
    0x0: f32_226,
    0x1000: f32_227,
    0x4000: f32_228,
    0x5000: f32_229,
    0x6000: 138,  # bltu
    0x7000: 139,  # bgeu
}
def f32_231(w):
    r = d32_230.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_232(w):
    if w & 0xffffff80 == 0x8000:
        return 142  # ret
    if w & 0xfff07f80 == 0x0:
        return 143  # jr
    if w & 0x7000 == 0x0:
        return 144  # jalr
    return -1
def f32_233(w):
    if w & 0xf80 == 0x0:
        return 140  # j
    return 141  # jal
d32_234 = {
    0x0: 145,  # ecall
    0x100000: 146,  # ebreak
    0xd00000: 84,  # wrs_nto
    0x1d00000: 85,  # wrs_sto
}
def f32_235(w):
    r = d32_234.get(w & 0x1ff8f80, -1)
    return r if r.__class__ is int else r(w)
def f32_236(w):
    if w & 0xf80 == 0x0:
        return 417  # csrw_fflags
    return 418  # csrrw_fflags
def f32_237(w):
    if w & 0xf80 == 0x0:
        return 425  # csrw_frm
    return 426  # csrrw_frm
def f32_238(w):
    if w & 0xf80 == 0x0:
        return 433  # csrw_fcsr
    return 434  # csrrw_fcsr
d32_239 = {
    0x100000: f32_236,
    0x200000: f32_237,
    0x300000: f32_238,
}
def f32_240(w):
    r = d32_239.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_241(w):
    if w & 0xf8000 == 0x0:
        return 416  # csrr_fflags
    return 419  # csrrs_fflags
def f32_242(w):
    if w & 0xf8000 == 0x0:
        return 424  # csrr_frm
    return 427  # csrrs_frm
def f32_243(w):
    if w & 0xf8000 == 0x0:
        return 432  # csrr_fcsr
    return 435  # csrrs_fcsr
d32_244 = {
    0x100000: f32_241,
    0x200000: f32_242,
    0x300000: f32_243,
}
def f32_245(w):
    r = d32_244.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_246(w):
    if w & 0x1f00000 == 0x100000:
        return 420  # csrrc_fflags
    if w & 0x1f00000 == 0x200000:
        return 428  # csrrc_frm
    if w & 0x1f00000 == 0x300000:
        return 436  # csrrc_fcsr
    return -1
def f32_247(w):
    if w & 0x1f00000 == 0x100000:
        return 421  # csrrwi_fflags
    if w & 0x1f00000 == 0x200000:
        return 429  # csrrwi_frm
    if w & 0x1f00000 == 0x300000:
        return 437  # csrrwi_fcsr
    return -1
def f32_248(w):
    if w & 0x1f00000 == 0x100000:
        return 422  # csrrsi_fflags
    if w & 0x1f00000 == 0x200000:
        return 430  # csrrsi_frm
    if w & 0x1f00000 == 0x300000:
        return 438  # csrrsi_fcsr
    return -1
def f32_249(w):
    if w & 0x1f00000 == 0x100000:
        return 423  # csrrci_fflags
    if w & 0x1f00000 == 0x200000:
        return 431  # csrrci_frm
    if w & 0x1f00000 == 0x300000:
        return 439  # csrrci_fcsr
    return -1
d32_250 = {
    0x1c00000: 86,  # mop_r_0
    0x1d00000: 87,  # mop_r_1
    0x1e00000: 88,  # mop_r_2
    0x1f00000: 89,  # mop_r_3
}
def f32_251(w):
    r = d32_250.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_252 = {
    0x1c00000: 90,  # mop_r_4
    0x1d00000: 91,  # mop_r_5
    0x1e00000: 92,  # mop_r_6
    0x1f00000: 93,  # mop_r_7
}
def f32_253(w):
    r = d32_252.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_254 = {
    0x1c00000: 94,  # mop_r_8
    0x1d00000: 95,  # mop_r_9
    0x1e00000: 96,  # mop_r_10
    0x1f00000: 97,  # mop_r_11
}
def f32_255(w):
    r = d32_254.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_256 = {
    0x1c00000: 98,  # mop_r_12
    0x1d00000: 99,  # mop_r_13
    0x1e00000: 100,  # mop_r_14
    0x1f00000: 101,  # mop_r_15
}
def f32_257(w):
    r = d32_256.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_258(w):
    if w & 0x1ff8000 == 0x0:
        return 440  # csrrs_cycle
    if w & 0x1ff8000 == 0x100000:
        return 444  # csrrs_time
    if w & 0x1ff8000 == 0x200000:
        return 448  # csrrs_instret
    return -1
def f32_259(w):
    if w & 0x1ff8000 == 0x0:
        return 441  # csrrc_cycle
    if w & 0x1ff8000 == 0x100000:
        return 445  # csrrc_time
    if w & 0x1ff8000 == 0x200000:
        return 449  # csrrc_instret
    return -1
d32_260 = {
    0x1c00000: 102,  # mop_r_16
    0x1d00000: 103,  # mop_r_17
    0x1e00000: 104,  # mop_r_18
    0x1f00000: 105,  # mop_r_19
}
def f32_261(w):
    r = d32_260.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_262(w):
    if w & 0x1ff8000 == 0x0:
        return 442  # csrrsi_cycle
    if w & 0x1ff8000 == 0x100000:
        return 446  # csrrsi_time
    if w & 0x1ff8000 == 0x200000:
        return 450  # csrrsi_instret
    return -1
def f32_263(w):
    if w & 0x1ff8000 == 0x0:
        return 443  # csrrci_cycle
    if w & 0x1ff8000 == 0x100000:
        return 447  # csrrci_time
    if w & 0x1ff8000 == 0x200000:
        return 451  # csrrci_instret
    return -1
d32_264 = {
    0x1c00000: 106,  # mop_r_20
    0x1d00000: 107,  # mop_r_21
    0x1e00000: 108,  # mop_r_22
    0x1f00000: 109,  # mop_r_23
}
def f32_265(w):
    r = d32_264.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_266 = {
    0x1c00000: 110,  # mop_r_24
    0x1d00000: 111,  # mop_r_25
    0x1e00000: 112,  # mop_r_26
    0x1f00000: 113,  # mop_r_27
}
def f32_267(w):
    r = d32_266.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_268 = {
    0x1c00000: 114,  # mop_r_28
    0x1d00000: 115,  # mop_r_29
    0x1e00000: 116,  # mop_r_30
    0x1f00000: 117,  # mop_r_31
}
def f32_269(w):
    r = d32_268.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_270 = {
    0x0: f32_235,
    0x1000: f32_240,
    0x2000: f32_245,
    0x3000: f32_246,
    0x5000: f32_247,
    0x6000: f32_248,
    0x7000: f32_249,
    0x80004000: f32_251,
    0x82004000: 118,  # mop_rr_0
    0x84004000: f32_253,
    0x86004000: 119,  # mop_rr_1
    0x88004000: f32_255,
    0x8a004000: 120,  # mop_rr_2
    0x8c004000: f32_257,
    0x8e004000: 121,  # mop_rr_3
    0xc0002000: f32_258,
    0xc0003000: f32_259,
    0xc0004000: f32_261,
    0xc0006000: f32_262,
    0xc0007000: f32_263,
    0xc2004000: 122,  # mop_rr_4
    0xc4004000: f32_265,
    0xc6004000: 123,  # mop_rr_5
    0xc8004000: f32_267,
    0xca004000: 124,  # mop_rr_6
    0xcc004000: f32_269,
    0xce004000: 125,  # mop_rr_7
}
def f32_271(w):
    r = d32_270.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
d32_272 = {
    0x3: f32_2,
    0x7: f32_3,
    0xf: f32_24,
    0x13: f32_38,
    0x17: 68,  # auipc
    0x1b: f32_46,
    0x23: f32_48,
    0x27: f32_49,
    0x2f: f32_53,
    0x33: f32_96,
    0x37: 67,  # lui
    0x3b: f32_100,
    0x43: f32_105,
    0x47: f32_110,
    0x4b: f32_115,
    0x4f: f32_120,
    0x53: f32_225,
    0x63: f32_231,
    0x67: f32_232,
    0x6f: f32_233,
    0x73: f32_271,
}
def find_32(w):
    r = d32_272.get(w & 0x7f, -1)
    return r if r.__class__ is int else r(w)
def plan_0(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_1(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_2(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_3(w, n):
    return (n, (), (), None)
def plan_4(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_5(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x3f) & 0xffffffff), ), (), None)
def plan_6(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_7(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | ((((w & 0xfffff000) ^ 0x80000000) - 0x80000000) & 0xffffffff), ), (), None)
def plan_8(w, n):
    return (n, (W0[(w >> 7 & 0x1f)], ), ((((w & 0xfffff000) ^ 0x80000000) - 0x80000000), ), None)
def plan_9(w, n):
    return (n, (R1[(w >> 20 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | (((((w >> 20 & 0xfe0) | (w >> 7 & 0x1f)) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_10(w, n):
    return (n, (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_11(w, n):
    return (n, (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_12(w, n):
    return (n, (R1[(w >> 15 & 0x1f)], ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_13(w, n):
    return (n, (R1[(w >> 15 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16, ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_14(w, n):
    return (n, (), (), ((((w >> 11 & 0x100000) | (w >> 20 & 0x7fe) | (w >> 9 & 0x800) | (w & 0xff000)) ^ 0x100000) - 0x100000))
def plan_15(w, n):
    return (n, (W0[(w >> 7 & 0x1f)], ), (), ((((w >> 11 & 0x100000) | (w >> 20 & 0x7fe) | (w >> 9 & 0x800) | (w & 0xff000)) ^ 0x100000) - 0x100000))
def plan_16(w, n):
    return (n, (320, ), (), None)
def plan_17(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] | W10[(w >> 15 & 0x1f)] << 16 | W10[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_18(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | W10[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), W10[(w >> 20 & 0x1f)], ), (), None)
def plan_19(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] | W10[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_20(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | W10[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_21(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] | W10[(w >> 15 & 0x1f)] << 16 | W10[(w >> 20 & 0x1f)] << 32 | W10[(w >> 27 & 0x1f)] << 48, ), (), None)
def plan_22(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | W10[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), W10[(w >> 20 & 0x1f)] | W10[(w >> 27 & 0x1f)] << 16, ), (), None)
def plan_23(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | W10[(w >> 15 & 0x1f)] << 16 | W10[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_24(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | W10[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_25(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | W10[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_26(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_27(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_28(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x7) & 0xffffffff), ), (), None)
def plan_29(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | W10[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x7) & 0xffffffff), ), (), None)
def plan_30(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_31(w, n):
    return (n, (W10[(w >> 20 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | (((((w >> 20 & 0xfe0) | (w >> 7 & 0x1f)) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_32(w, n):
    return (n, (W15[(w >> 2 & 0x7)] << 32 | 328 << 48 | (((w >> 7 & 0x30) | (w >> 1 & 0x3c0) | (w >> 4 & 0x4) | (w >> 2 & 0x8)) & 0xffffffff), ), (), None)
def plan_33(w, n):
    return (n, (W15[(w >> 2 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w << 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_34(w, n):
    return (n, (W15[(w >> 2 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w >> 4 & 0x4) | (w << 1 & 0x40)) & 0xffffffff), ), (), None)
def plan_35(w, n):
    return (n, (W18[(w >> 2 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w << 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_36(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 7 & 0x1f)] << 48 | (((((w >> 7 & 0x20) | (w >> 2 & 0x1f)) ^ 0x20) - 0x20) & 0xffffffff), ), (), None)
def plan_37(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 7 & 0x1f)] << 16, ), (), None)
def plan_38(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | (((((w >> 7 & 0x20) | (w >> 2 & 0x1f)) ^ 0x20) - 0x20) & 0xffffffff), ), (), None)
def plan_39(w, n):
    return (n, (328 << 32 | 328 << 48 | (((((w >> 3 & 0x200) | (w >> 2 & 0x10) | (w << 1 & 0x40) | (w << 4 & 0x180) | (w << 3 & 0x20)) ^ 0x200) - 0x200) & 0xffffffff), ), (), None)
def plan_40(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | (((((w << 5 & 0x20000) | (w << 10 & 0x1f000)) ^ 0x20000) - 0x20000) & 0xffffffff), ), (), None)
def plan_41(w, n):
    return (n, (W15[(w >> 7 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x1f)) & 0xffffffff), ), (), None)
def plan_42(w, n):
    return (n, (W15[(w >> 7 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (((((w >> 7 & 0x20) | (w >> 2 & 0x1f)) ^ 0x20) - 0x20) & 0xffffffff), ), (), None)
def plan_43(w, n):
    return (n, (W15[(w >> 7 & 0x7)] | W15[(w >> 7 & 0x7)] << 16 | W15[(w >> 2 & 0x7)] << 32, ), (), None)
def plan_44(w, n):
    return (n, (), (), ((((w >> 1 & 0x800) | (w >> 7 & 0x10) | (w >> 1 & 0x300) | (w << 2 & 0x400) | (w >> 1 & 0x40) | (w << 1 & 0x80) | (w >> 2 & 0xe) | (w << 3 & 0x20)) ^ 0x800) - 0x800))
def plan_45(w, n):
    return (n, (W15[(w >> 7 & 0x7)], ), (), ((((w >> 4 & 0x100) | (w >> 7 & 0x18) | (w << 1 & 0xc0) | (w >> 2 & 0x6) | (w << 3 & 0x20)) ^ 0x100) - 0x100))
def plan_46(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 7 & 0x1f)] << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x1f)) & 0xffffffff), ), (), None)
def plan_47(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x18) | (w << 4 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_48(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x1c) | (w << 4 & 0xc0)) & 0xffffffff), ), (), None)
def plan_49(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x18) | (w << 4 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_50(w, n):
    return (n, (R1[(w >> 7 & 0x1f)], ), (), None)
def plan_51(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 2 & 0x1f)] << 16, ), (), None)
def plan_52(w, n):
    return (n, (320 << 32 | R1[(w >> 7 & 0x1f)] << 48 | (0 & 0xffffffff), ), (), None)
def plan_53(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 7 & 0x1f)] << 16 | R1[(w >> 2 & 0x1f)] << 32, ), (), None)
def plan_54(w, n):
    return (n, (W10[(w >> 2 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x38) | (w >> 1 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_55(w, n):
    return (n, (R1[(w >> 2 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x3c) | (w >> 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_56(w, n):
    return (n, (R1[(w >> 2 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x38) | (w >> 1 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_57(w, n):
    return (n, (W15[(w >> 2 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (((w >> 6 & 0x1) | (w >> 4 & 0x2)) & 0xffffffff), ), (), None)
def plan_58(w, n):
    return (n, (W15[(w >> 2 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | ((w >> 4 & 0x2) & 0xffffffff), ), (), None)
def plan_59(w, n):
    return (n, (W15[(w >> 7 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (255 & 0xffffffff), ), (), None)
def plan_60(w, n):
    return (n, (W15[(w >> 7 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (-1 & 0xffffffff), ), (), None)
def plan_61(w, n):
    return (n, (W15[(w >> 7 & 0x7)] | W15[(w >> 7 & 0x7)] << 16, ), (), None)
def plan_62(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0xf) & 0xffffffff), ), (), None)
def plan_63(w, n):
    return (f"{n}[bs={(w >> 30 & 0x3)}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_64(w, n):
    return (f"{n}[csr={1}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_65(w, n):
    return (f"{n}[csr={1}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_66(w, n):
    return (f"{n}[csr={1}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_67(w, n):
    return (f"{n}[csr={1}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_68(w, n):
    return (f"{n}[csr={2}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_69(w, n):
    return (f"{n}[csr={2}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_70(w, n):
    return (f"{n}[csr={2}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_71(w, n):
    return (f"{n}[csr={2}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_72(w, n):
    return (f"{n}[csr={3}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_73(w, n):
    return (f"{n}[csr={3}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_74(w, n):
    return (f"{n}[csr={3}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_75(w, n):
    return (f"{n}[csr={3}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_76(w, n):
    return (f"{n}[number={(w >> 15 & 0x1f)}]", (W10[(w >> 7 & 0x1f)], ), (), None)
FIND = {16: find_16, 32: find_32}
PLANS = [(plan_0, "i.lr_w"), (plan_1, "i.sc_w"), (plan_1, "i.amoswap_w"), (plan_1, "i.amoadd_w"), (plan_1, "i.amoxor_w"), (plan_1, "i.amoand_w"), (plan_1, "i.amoor_w"), (plan_1, "i.amomin_w"), (plan_1, "i.amomax_w"), (plan_1, "i.amominu_w"), (plan_1, "i.amomaxu_w"), (plan_0, "i.lr_d"), (plan_1, "i.sc_d"), (plan_1, "i.amoswap_d"), (plan_1, "i.amoadd_d"), (plan_1, "i.amoxor_d"), (plan_1, "i.amoand_d"), (plan_1, "i.amoor_d"), (plan_1, "i.amomin_d"), (plan_1, "i.amomax_d"), (plan_1, "i.amominu_d"), (plan_1, "i.amomaxu_d"), (plan_1, "i.add"), (plan_1, "i.sub"), (plan_1, "i.sll"), (plan_1, "i.slt"), (plan_1, "i.sltu"), (plan_1, "i.xor"), (plan_1, "i.srl"), (plan_1, "i.sra"), (plan_1, "i.or"), (plan_1, "i.and"), (plan_1, "i.addw"), (plan_1, "i.subw"), (plan_1, "i.sllw"), (plan_1, "i.srlw"), (plan_1, "i.sraw"), (plan_1, "i.mul"), (plan_1, "i.mulh"), (plan_1, "i.mulhsu"), (plan_1, "i.mulhu"), (plan_1, "i.div"), (plan_1, "i.divu"), (plan_1, "i.rem"), (plan_1, "i.remu"), (plan_1, "i.mulw"), (plan_1, "i.divw"), (plan_1, "i.divuw"), (plan_1, "i.remw"), (plan_1, "i.remuw"), (plan_2, "i.li"), (plan_0, "i.mv"), (plan_3, "i.nop"), (plan_0, "i.sext_w"), (plan_4, "i.addi"), (plan_4, "i.slti"), (plan_4, "i.sltiu"), (plan_4, "i.xori"), (plan_4, "i.ori"), (plan_4, "i.andi"), (plan_4, "i.addiw"), (plan_5, "i.slli"), (plan_6, "i.slliw"), (plan_5, "i.srli"), (plan_6, "i.srliw"), (plan_5, "i.srai"), (plan_6, "i.sraiw"), (plan_7, "i.li"), (plan_8, "i.auipc"), (plan_4, "i.lb"), (plan_4, "i.lh"), (plan_4, "i.lw"), (plan_4, "i.ld"), (plan_4, "i.lbu"), (plan_4, "i.lhu"), (plan_4, "i.lwu"), (plan_9, "i.sb"), (plan_9, "i.sh"), (plan_9, "i.sw"), (plan_9, "i.sd"), (plan_3, "i.fence"), (plan_3, "i.fence_light"), (plan_3, "i.fence_light"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_3, "i.fence_i"), (plan_11, "i.cbo"), (plan_11, "i.cbo"), (plan_11, "i.cbo_zero"), (plan_12, "i.beqz"), (plan_13, "i.beq"), (plan_12, "i.bnez"), (plan_13, "i.bne"), (plan_12, "i.bltz"), (plan_13, "i.blt"), (plan_12, "i.bgez"), (plan_13, "i.bge"), (plan_13, "i.bltu"), (plan_13, "i.bgeu"), (plan_14, "i.j"), (plan_15, "i.jal"), (plan_16, "i.ret"), (plan_11, "i.jr"), (plan_4, "i.jalr"), (plan_3, "i.ecall"), (plan_3, "i.ebreak"), (plan_1, "i.czero_eqz"), (plan_1, "i.czero_nez"), (plan_1, "i.sh1add"), (plan_1, "i.sh1add_uw"), (plan_1, "i.sh2add"), (plan_1, "i.sh2add_uw"), (plan_1, "i.sh3add"), (plan_1, "i.sh3add_uw"), (plan_0, "i.zext_w"), (plan_1, "i.add_uw"), (plan_5, "i.slli_uw"), (plan_1, "i.andn"), (plan_1, "i.orn"), (plan_1, "i.xnor"), (plan_1, "i.max"), (plan_1, "i.maxu"), (plan_1, "i.min"), (plan_1, "i.minu"), (plan_1, "i.rol"), (plan_1, "i.ror"), (plan_1, "i.rolw"), (plan_1, "i.rorw"), (plan_5, "i.rori"), (plan_6, "i.roriw"), (plan_0, "i.clz"), (plan_0, "i.clzw"), (plan_0, "i.ctz"), (plan_0, "i.ctzw"), (plan_0, "i.cpop"), (plan_0, "i.cpopw"), (plan_0, "i.sext_b"), (plan_0, "i.sext_h"), (plan_0, "i.zext_h"), (plan_0, "i.orc_b"), (plan_0, "i.rev8"), (plan_1, "i.clmul"), (plan_1, "i.clmulh"), (plan_1, "i.clmulr"), (plan_1, "i.bclr"), (plan_5, "i.bclri"), (plan_1, "i.bext"), (plan_5, "i.bexti"), (plan_1, "i.binv"), (plan_5, "i.binvi"), (plan_1, "i.bset"), (plan_5, "i.bseti"), (plan_17, "i.fadd_s_dyn"), (plan_18, "i.fadd_s_rm"), (plan_3, "i.emulated"), (plan_17, "i.fsub_s_dyn"), (plan_18, "i.fsub_s_rm"), (plan_3, "i.emulated"), (plan_17, "i.fmul_s_dyn"), (plan_18, "i.fmul_s_rm"), (plan_3, "i.emulated"), (plan_17, "i.fdiv_s_dyn"), (plan_18, "i.fdiv_s_rm"), (plan_3, "i.emulated"), (plan_19, "i.fsqrt_s_dyn"), (plan_20, "i.fsqrt_s_rm"), (plan_3, "i.emulated"), (plan_21, "i.fmadd_s_dyn"), (plan_22, "i.fmadd_s_rm"), (plan_3, "i.emulated"), (plan_21, "i.fmsub_s_dyn"), (plan_22, "i.fmsub_s_rm"), (plan_3, "i.emulated"), (plan_21, "i.fnmsub_s_dyn"), (plan_22, "i.fnmsub_s_rm"), (plan_3, "i.emulated"), (plan_21, "i.fnmadd_s_dyn"), (plan_22, "i.fnmadd_s_rm"), (plan_3, "i.emulated"), (plan_17, "i.fsgnj_s"), (plan_17, "i.fsgnjn_s"), (plan_17, "i.fsgnjx_s"), (plan_17, "i.fmin_s"), (plan_17, "i.fmax_s"), (plan_23, "i.fle_s"), (plan_23, "i.flt_s"), (plan_23, "i.feq_s"), (plan_24, "i.fclass_s"), (plan_24, "i.fcvt_w_s_dyn"), (plan_24, "i.fcvt_w_s_rtz"), (plan_25, "i.fcvt_w_s_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_s_w_dyn"), (plan_27, "i.fcvt_s_w_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_wu_s_dyn"), (plan_24, "i.fcvt_wu_s_rtz"), (plan_25, "i.fcvt_wu_s_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_s_wu_dyn"), (plan_27, "i.fcvt_s_wu_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_l_s_dyn"), (plan_24, "i.fcvt_l_s_rtz"), (plan_25, "i.fcvt_l_s_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_s_l_dyn"), (plan_27, "i.fcvt_s_l_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_lu_s_dyn"), (plan_24, "i.fcvt_lu_s_rtz"), (plan_25, "i.fcvt_lu_s_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_s_lu_dyn"), (plan_27, "i.fcvt_s_lu_rm"), (plan_3, "i.emulated"), (plan_17, "i.fadd_d_dyn"), (plan_18, "i.fadd_d_rm"), (plan_3, "i.emulated"), (plan_17, "i.fsub_d_dyn"), (plan_18, "i.fsub_d_rm"), (plan_3, "i.emulated"), (plan_17, "i.fmul_d_dyn"), (plan_18, "i.fmul_d_rm"), (plan_3, "i.emulated"), (plan_17, "i.fdiv_d_dyn"), (plan_18, "i.fdiv_d_rm"), (plan_3, "i.emulated"), (plan_19, "i.fsqrt_d_dyn"), (plan_20, "i.fsqrt_d_rm"), (plan_3, "i.emulated"), (plan_21, "i.fmadd_d_dyn"), (plan_22, "i.fmadd_d_rm"), (plan_3, "i.emulated"), (plan_21, "i.fmsub_d_dyn"), (plan_22, "i.fmsub_d_rm"), (plan_3, "i.emulated"), (plan_21, "i.fnmsub_d_dyn"), (plan_22, "i.fnmsub_d_rm"), (plan_3, "i.emulated"), (plan_21, "i.fnmadd_d_dyn"), (plan_22, "i.fnmadd_d_rm"), (plan_3, "i.emulated"), (plan_17, "i.fsgnj_d"), (plan_17, "i.fsgnjn_d"), (plan_17, "i.fsgnjx_d"), (plan_17, "i.fmin_d"), (plan_17, "i.fmax_d"), (plan_23, "i.fle_d"), (plan_23, "i.flt_d"), (plan_23, "i.feq_d"), (plan_24, "i.fclass_d"), (plan_24, "i.fcvt_w_d_dyn"), (plan_24, "i.fcvt_w_d_rtz"), (plan_25, "i.fcvt_w_d_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_d_w"), (plan_28, "i.fcvt_d_w_rm"), (plan_24, "i.fcvt_wu_d_dyn"), (plan_24, "i.fcvt_wu_d_rtz"), (plan_25, "i.fcvt_wu_d_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_d_wu"), (plan_28, "i.fcvt_d_wu_rm"), (plan_24, "i.fcvt_l_d_dyn"), (plan_24, "i.fcvt_l_d_rtz"), (plan_25, "i.fcvt_l_d_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_d_l_dyn"), (plan_27, "i.fcvt_d_l_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_lu_d_dyn"), (plan_24, "i.fcvt_lu_d_rtz"), (plan_25, "i.fcvt_lu_d_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_d_lu_dyn"), (plan_27, "i.fcvt_d_lu_rm"), (plan_3, "i.emulated"), (plan_19, "i.fcvt_s_d_dyn"), (plan_20, "i.fcvt_s_d_rm"), (plan_3, "i.emulated"), (plan_19, "i.fcvt_d_s"), (plan_29, "i.fcvt_d_s_rm"), (plan_24, "i.fmv_x_w"), (plan_26, "i.fmv_w_x"), (plan_24, "i.fmv_x_d"), (plan_26, "i.fmv_d_x"), (plan_30, "i.flw"), (plan_30, "i.fld"), (plan_31, "i.fsw"), (plan_31, "i.fsd"), (plan_32, "i.addi"), (plan_33, "i.ld"), (plan_34, "i.lw"), (plan_33, "i.sd"), (plan_34, "i.sw"), (plan_35, "i.fld"), (plan_35, "i.fsd"), (plan_3, "i.nop"), (plan_36, "i.addi"), (plan_36, "i.addiw"), (plan_37, "i.sext_w"), (plan_38, "i.li"), (plan_39, "i.addi"), (plan_40, "i.li"), (plan_41, "i.srli"), (plan_41, "i.srai"), (plan_42, "i.andi"), (plan_43, "i.sub"), (plan_43, "i.xor"), (plan_43, "i.or"), (plan_43, "i.and"), (plan_43, "i.subw"), (plan_43, "i.addw"), (plan_44, "i.j"), (plan_45, "i.beqz"), (plan_45, "i.bnez"), (plan_46, "i.slli"), (plan_47, "i.fld"), (plan_48, "i.lw"), (plan_49, "i.ld"), (plan_16, "i.ret"), (plan_50, "i.jr"), (plan_51, "i.mv"), (plan_3, "i.ebreak"), (plan_52, "i.jalr"), (plan_53, "i.add"), (plan_54, "i.fsd"), (plan_55, "i.sw"), (plan_56, "i.sd"), (plan_57, "i.lbu"), (plan_58, "i.lhu"), (plan_58, "i.lh"), (plan_57, "i.sb"), (plan_58, "i.sh"), (plan_59, "i.andi"), (plan_60, "i.xori"), (plan_43, "i.mul"), (plan_61, "i.sext_b"), (plan_61, "i.zext_h"), (plan_61, "i.sext_h"), (plan_61, "i.zext_w"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_0, "i.brev8"), (plan_1, "i.pack"), (plan_1, "i.packh"), (plan_1, "i.packw"), (plan_1, "i.xperm4"), (plan_1, "i.xperm8"), (plan_1, "i.aes64es"), (plan_1, "i.aes64esm"), (plan_1, "i.aes64ds"), (plan_1, "i.aes64dsm"), (plan_0, "i.aes64im"), (plan_62, "i.aes64ks1i"), (plan_1, "i.aes64ks2"), (plan_0, "i.sha256sum0"), (plan_0, "i.sha256sum1"), (plan_0, "i.sha256sig0"), (plan_0, "i.sha256sig1"), (plan_0, "i.sha512sum0"), (plan_0, "i.sha512sum1"), (plan_0, "i.sha512sig0"), (plan_0, "i.sha512sig1"), (plan_0, "i.sm3p0"), (plan_0, "i.sm3p1"), (plan_63, "i.sm4ed"), (plan_63, "i.sm4ks"), (plan_64, "i.csrr"), (plan_65, "i.csrw"), (plan_66, "i.csrrw"), (plan_66, "i.csrrs"), (plan_66, "i.csrrc"), (plan_67, "i.csrrwi"), (plan_67, "i.csrrsi"), (plan_67, "i.csrrci"), (plan_68, "i.csrr"), (plan_69, "i.csrw"), (plan_70, "i.csrrw"), (plan_70, "i.csrrs"), (plan_70, "i.csrrc"), (plan_71, "i.csrrwi"), (plan_71, "i.csrrsi"), (plan_71, "i.csrrci"), (plan_72, "i.csrr"), (plan_73, "i.csrw"), (plan_74, "i.csrrw"), (plan_74, "i.csrrs"), (plan_74, "i.csrrc"), (plan_75, "i.csrrwi"), (plan_75, "i.csrrsi"), (plan_75, "i.csrrci"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_30, "i.flh"), (plan_31, "i.fsh"), (plan_24, "i.fmv_x_h"), (plan_26, "i.fmv_h_x"), (plan_19, "i.fcvt_s_h"), (plan_29, "i.fcvt_s_h_rm"), (plan_19, "i.fcvt_d_h"), (plan_29, "i.fcvt_d_h_rm"), (plan_19, "i.fcvt_h_s_dyn"), (plan_20, "i.fcvt_h_s_rm"), (plan_3, "i.emulated"), (plan_19, "i.fcvt_h_d_dyn"), (plan_20, "i.fcvt_h_d_rm"), (plan_3, "i.emulated"), (plan_17, "i.fadd_h_dyn"), (plan_18, "i.fadd_h_rm"), (plan_3, "i.emulated"), (plan_17, "i.fsub_h_dyn"), (plan_18, "i.fsub_h_rm"), (plan_3, "i.emulated"), (plan_17, "i.fmul_h_dyn"), (plan_18, "i.fmul_h_rm"), (plan_3, "i.emulated"), (plan_17, "i.fdiv_h_dyn"), (plan_18, "i.fdiv_h_rm"), (plan_3, "i.emulated"), (plan_19, "i.fsqrt_h_dyn"), (plan_20, "i.fsqrt_h_rm"), (plan_3, "i.emulated"), (plan_21, "i.fmadd_h_dyn"), (plan_22, "i.fmadd_h_rm"), (plan_3, "i.emulated"), (plan_21, "i.fmsub_h_dyn"), (plan_22, "i.fmsub_h_rm"), (plan_3, "i.emulated"), (plan_21, "i.fnmsub_h_dyn"), (plan_22, "i.fnmsub_h_rm"), (plan_3, "i.emulated"), (plan_21, "i.fnmadd_h_dyn"), (plan_22, "i.fnmadd_h_rm"), (plan_3, "i.emulated"), (plan_17, "i.fsgnj_h"), (plan_17, "i.fsgnjn_h"), (plan_17, "i.fsgnjx_h"), (plan_17, "i.fmin_h"), (plan_17, "i.fmax_h"), (plan_23, "i.fle_h"), (plan_23, "i.flt_h"), (plan_23, "i.feq_h"), (plan_24, "i.fclass_h"), (plan_24, "i.fcvt_w_h_dyn"), (plan_24, "i.fcvt_w_h_rtz"), (plan_25, "i.fcvt_w_h_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_h_w_dyn"), (plan_27, "i.fcvt_h_w_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_wu_h_dyn"), (plan_24, "i.fcvt_wu_h_rtz"), (plan_25, "i.fcvt_wu_h_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_h_wu_dyn"), (plan_27, "i.fcvt_h_wu_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_l_h_dyn"), (plan_24, "i.fcvt_l_h_rtz"), (plan_25, "i.fcvt_l_h_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_h_l_dyn"), (plan_27, "i.fcvt_h_l_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_lu_h_dyn"), (plan_24, "i.fcvt_lu_h_rtz"), (plan_25, "i.fcvt_lu_h_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_h_lu_dyn"), (plan_27, "i.fcvt_h_lu_rm"), (plan_3, "i.emulated"), (plan_76, "i.fli_h"), (plan_76, "i.fli_s"), (plan_76, "i.fli_d"), (plan_17, "i.fminm_s"), (plan_17, "i.fminm_d"), (plan_17, "i.fminm_h"), (plan_17, "i.fmaxm_s"), (plan_17, "i.fmaxm_d"), (plan_17, "i.fmaxm_h"), (plan_23, "i.fleq_s"), (plan_23, "i.fleq_d"), (plan_23, "i.fleq_h"), (plan_23, "i.fltq_s"), (plan_23, "i.fltq_d"), (plan_23, "i.fltq_h"), (plan_19, "i.fround_s_dyn"), (plan_20, "i.fround_s_rm"), (plan_3, "i.emulated"), (plan_19, "i.fround_d_dyn"), (plan_20, "i.fround_d_rm"), (plan_3, "i.emulated"), (plan_19, "i.fround_h_dyn"), (plan_20, "i.fround_h_rm"), (plan_3, "i.emulated"), (plan_19, "i.froundnx_s_dyn"), (plan_20, "i.froundnx_s_rm"), (plan_3, "i.emulated"), (plan_19, "i.froundnx_d_dyn"), (plan_20, "i.froundnx_d_rm"), (plan_3, "i.emulated"), (plan_19, "i.froundnx_h_dyn"), (plan_20, "i.froundnx_h_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvtmod_w_d")]
NEEDS = {
    0: ('a',),
    1: ('a',),
    2: ('a',),
    3: ('a',),
    4: ('a',),
    5: ('a',),
    6: ('a',),
    7: ('a',),
    8: ('a',),
    9: ('a',),
    10: ('a',),
    11: ('a',),
    12: ('a',),
    13: ('a',),
    14: ('a',),
    15: ('a',),
    16: ('a',),
    17: ('a',),
    18: ('a',),
    19: ('a',),
    20: ('a',),
    21: ('a',),
    37: ('m',),
    38: ('m',),
    39: ('m',),
    40: ('m',),
    41: ('m',),
    42: ('m',),
    43: ('m',),
    44: ('m',),
    45: ('m',),
    46: ('m',),
    47: ('m',),
    48: ('m',),
    49: ('m',),
    84: ('zawrs',),
    85: ('zawrs',),
    86: ('zimop',),
    87: ('zimop',),
    88: ('zimop',),
    89: ('zimop',),
    90: ('zimop',),
    91: ('zimop',),
    92: ('zimop',),
    93: ('zimop',),
    94: ('zimop',),
    95: ('zimop',),
    96: ('zimop',),
    97: ('zimop',),
    98: ('zimop',),
    99: ('zimop',),
    100: ('zimop',),
    101: ('zimop',),
    102: ('zimop',),
    103: ('zimop',),
    104: ('zimop',),
    105: ('zimop',),
    106: ('zimop',),
    107: ('zimop',),
    108: ('zimop',),
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
    126: ('zifencei',),
    127: ('zicbom',),
    128: ('zicbom',),
    129: ('zicboz',),
    147: ('zicond',),
    148: ('zicond',),
    149: ('zba',),
    150: ('zba',),
    151: ('zba',),
    152: ('zba',),
    153: ('zba',),
    154: ('zba',),
    155: ('zba',),
    156: ('zba',),
    157: ('zba',),
    158: ('zbb',),
    159: ('zbb',),
    160: ('zbb',),
    161: ('zbb',),
    162: ('zbb',),
    163: ('zbb',),
    164: ('zbb',),
    165: ('zbb',),
    166: ('zbb',),
    167: ('zbb',),
    168: ('zbb',),
    169: ('zbb',),
    170: ('zbb',),
    171: ('zbb',),
    172: ('zbb',),
    173: ('zbb',),
    174: ('zbb',),
    175: ('zbb',),
    176: ('zbb',),
    177: ('zbb',),
    178: ('zbb',),
    179: ('zbb',),
    180: ('zbb',),
    181: ('zbb',),
    182: ('zbc',),
    183: ('zbc',),
    184: ('zbc',),
    185: ('zbs',),
    186: ('zbs',),
    187: ('zbs',),
    188: ('zbs',),
    189: ('zbs',),
    190: ('zbs',),
    191: ('zbs',),
    192: ('zbs',),
    193: ('f',),
    194: ('f',),
    195: ('f',),
    196: ('f',),
    197: ('f',),
    198: ('f',),
    199: ('f',),
    200: ('f',),
    201: ('f',),
    202: ('f',),
    203: ('f',),
    204: ('f',),
    205: ('f',),
    206: ('f',),
    207: ('f',),
    208: ('f',),
    209: ('f',),
    210: ('f',),
    211: ('f',),
    212: ('f',),
    213: ('f',),
    214: ('f',),
    215: ('f',),
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
    257: ('d',),
    258: ('d',),
    259: ('d',),
    260: ('d',),
    261: ('d',),
    262: ('d',),
    263: ('d',),
    264: ('d',),
    265: ('d',),
    266: ('d',),
    267: ('d',),
    268: ('d',),
    269: ('d',),
    270: ('d',),
    271: ('d',),
    272: ('d',),
    273: ('d',),
    274: ('d',),
    275: ('d',),
    276: ('d',),
    277: ('d',),
    278: ('d',),
    279: ('d',),
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
    324: ('f',),
    325: ('f',),
    326: ('d',),
    327: ('d',),
    328: ('f',),
    329: ('d',),
    330: ('f',),
    331: ('d',),
    332: ('c',),
    333: ('c',),
    334: ('c',),
    335: ('c',),
    336: ('c',),
    337: ('c', 'd'),
    338: ('c', 'd'),
    339: ('c',),
    340: ('c',),
    341: ('c',),
    342: ('c',),
    343: ('c',),
    344: ('c',),
    345: ('c',),
    346: ('c',),
    347: ('c',),
    348: ('c',),
    349: ('c',),
    350: ('c',),
    351: ('c',),
    352: ('c',),
    353: ('c',),
    354: ('c',),
    355: ('c',),
    356: ('c',),
    357: ('c',),
    358: ('c',),
    359: ('c', 'd'),
    360: ('c',),
    361: ('c',),
    362: ('c',),
    363: ('c',),
    364: ('c',),
    365: ('c',),
    366: ('c',),
    367: ('c',),
    368: ('c', 'd'),
    369: ('c',),
    370: ('c',),
    371: ('c', 'zcb'),
    372: ('c', 'zcb'),
    373: ('c', 'zcb'),
    374: ('c', 'zcb'),
    375: ('c', 'zcb'),
    376: ('c', 'zcb'),
    377: ('c', 'zcb'),
    378: ('c', 'm', 'zcb'),
    379: ('c', 'zcb', 'zbb'),
    380: ('c', 'zcb', 'zbb'),
    381: ('c', 'zcb', 'zbb'),
    382: ('c', 'zcb', 'zba'),
    383: ('c', 'zcmop'),
    384: ('c', 'zcmop'),
    385: ('c', 'zcmop'),
    386: ('c', 'zcmop'),
    387: ('c', 'zcmop'),
    388: ('c', 'zcmop'),
    389: ('c', 'zcmop'),
    390: ('c', 'zcmop'),
    391: ('zbkb',),
    392: ('zbkb',),
    393: ('zbkb',),
    394: ('zbkb',),
    395: ('zbkx',),
    396: ('zbkx',),
    397: ('zkne',),
    398: ('zkne',),
    399: ('zknd',),
    400: ('zknd',),
    401: ('zknd',),
    402: ('zkne',),
    403: ('zkne',),
    404: ('zknh',),
    405: ('zknh',),
    406: ('zknh',),
    407: ('zknh',),
    408: ('zknh',),
    409: ('zknh',),
    410: ('zknh',),
    411: ('zknh',),
    412: ('zksh',),
    413: ('zksh',),
    414: ('zksed',),
    415: ('zksed',),
    416: ('zicsr', 'f'),
    417: ('zicsr', 'f'),
    418: ('zicsr', 'f'),
    419: ('zicsr', 'f'),
    420: ('zicsr', 'f'),
    421: ('zicsr', 'f'),
    422: ('zicsr', 'f'),
    423: ('zicsr', 'f'),
    424: ('zicsr', 'f'),
    425: ('zicsr', 'f'),
    426: ('zicsr', 'f'),
    427: ('zicsr', 'f'),
    428: ('zicsr', 'f'),
    429: ('zicsr', 'f'),
    430: ('zicsr', 'f'),
    431: ('zicsr', 'f'),
    432: ('zicsr', 'f'),
    433: ('zicsr', 'f'),
    434: ('zicsr', 'f'),
    435: ('zicsr', 'f'),
    436: ('zicsr', 'f'),
    437: ('zicsr', 'f'),
    438: ('zicsr', 'f'),
    439: ('zicsr', 'f'),
    440: ('zicsr',),
    441: ('zicsr',),
    442: ('zicsr',),
    443: ('zicsr',),
    444: ('zicsr',),
    445: ('zicsr',),
    446: ('zicsr',),
    447: ('zicsr',),
    448: ('zicsr',),
    449: ('zicsr',),
    450: ('zicsr',),
    451: ('zicsr',),
    452: ('zfhmin',),
    453: ('zfhmin',),
    454: ('zfhmin',),
    455: ('zfhmin',),
    456: ('zfhmin',),
    457: ('zfhmin',),
    458: ('zfhmin', 'd'),
    459: ('zfhmin', 'd'),
    460: ('zfhmin',),
    461: ('zfhmin',),
    462: ('zfhmin',),
    463: ('zfhmin', 'd'),
    464: ('zfhmin', 'd'),
    465: ('zfhmin', 'd'),
    466: ('zfh',),
    467: ('zfh',),
    468: ('zfh',),
    469: ('zfh',),
    470: ('zfh',),
    471: ('zfh',),
    472: ('zfh',),
    473: ('zfh',),
    474: ('zfh',),
    475: ('zfh',),
    476: ('zfh',),
    477: ('zfh',),
    478: ('zfh',),
    479: ('zfh',),
    480: ('zfh',),
    481: ('zfh',),
    482: ('zfh',),
    483: ('zfh',),
    484: ('zfh',),
    485: ('zfh',),
    486: ('zfh',),
    487: ('zfh',),
    488: ('zfh',),
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
    530: ('zfa', 'zfhmin'),
    531: ('zfa',),
    532: ('zfa', 'd'),
    533: ('zfa', 'f'),
    534: ('zfa', 'd'),
    535: ('zfa', 'zfh'),
    536: ('zfa', 'f'),
    537: ('zfa', 'd'),
    538: ('zfa', 'zfh'),
    539: ('zfa', 'f'),
    540: ('zfa', 'd'),
    541: ('zfa', 'zfh'),
    542: ('zfa', 'f'),
    543: ('zfa', 'd'),
    544: ('zfa', 'zfh'),
    545: ('zfa', 'f'),
    546: ('zfa', 'f'),
    547: ('zfa', 'f'),
    548: ('zfa', 'd'),
    549: ('zfa', 'd'),
    550: ('zfa', 'd'),
    551: ('zfa', 'zfh'),
    552: ('zfa', 'zfh'),
    553: ('zfa', 'zfh'),
    554: ('zfa', 'f'),
    555: ('zfa', 'f'),
    556: ('zfa', 'f'),
    557: ('zfa', 'd'),
    558: ('zfa', 'd'),
    559: ('zfa', 'd'),
    560: ('zfa', 'zfh'),
    561: ('zfa', 'zfh'),
    562: ('zfa', 'zfh'),
    563: ('zfa', 'd'),
}
PROFILES = {
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
    'i.amoadd_d': ('', False, False, False, True),
    'i.amoadd_w': ('', False, False, False, True),
    'i.amoand_d': ('', False, False, False, True),
    'i.amoand_w': ('', False, False, False, True),
    'i.amomax_d': ('', False, False, False, True),
    'i.amomax_w': ('', False, False, False, True),
    'i.amomaxu_d': ('', False, False, False, True),
    'i.amomaxu_w': ('', False, False, False, True),
    'i.amomin_d': ('', False, False, False, True),
    'i.amomin_w': ('', False, False, False, True),
    'i.amominu_d': ('', False, False, False, True),
    'i.amominu_w': ('', False, False, False, True),
    'i.amoor_d': ('', False, False, False, True),
    'i.amoor_w': ('', False, False, False, True),
    'i.amoswap_d': ('', False, False, False, True),
    'i.amoswap_w': ('', False, False, False, True),
    'i.amoxor_d': ('', False, False, False, True),
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
