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
        return 290  # c_addi4spn
    return -1
def f16_2(w):
    if w & 0x1ffc == 0x0:
        return 297  # c_nop
    return 298  # c_addi
def f16_3(w):
    if w & 0x107c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 300  # c_sext_w
    if ((w >> 7 & 0x1f) != 0):
        return 299  # c_addiw
    return -1
def f16_4(w):
    if ((w >> 7 & 0x1f) != 0):
        return 318  # c_lwsp
    return -1
def f16_5(w):
    if w & 0xf80 == 0x100 and (((w >> 3 & 0x200) | (w >> 2 & 0x10) | (w << 1 & 0x40) | (w << 4 & 0x180) | (w << 3 & 0x20)) != 0):
        return 302  # c_addi16sp
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 303  # c_lui
    return -1
def f16_6(w):
    if ((w >> 7 & 0x1f) != 0):
        return 319  # c_ldsp
    return -1
def f16_7(w):
    if w & 0x40 == 0x0:
        return 330  # c_lhu
    if w & 0x40 == 0x40:
        return 331  # c_lh
    return -1
def f16_8(w):
    if w & 0x40 == 0x0:
        return 333  # c_sh
    return -1
d16_9 = {
    0x0: 329,  # c_lbu
    0x400: f16_7,
    0x800: 332,  # c_sb
    0xc00: f16_8,
}
def f16_10(w):
    r = d16_9.get(w & 0x1c00, -1)
    return r if r.__class__ is int else r(w)
d16_11 = {
    0x0: 334,  # c_zext_b
    0x4: 337,  # c_sext_b
    0x8: 338,  # c_zext_h
    0xc: 339,  # c_sext_h
    0x10: 340,  # c_zext_w
    0x14: 335,  # c_not
}
def f16_12(w):
    r = d16_11.get(w & 0x1c, -1)
    return r if r.__class__ is int else r(w)
d16_13 = {
    0x0: 307,  # c_sub
    0x20: 308,  # c_xor
    0x40: 309,  # c_or
    0x60: 310,  # c_and
    0x1000: 311,  # c_subw
    0x1020: 312,  # c_addw
    0x1040: 336,  # c_mul
    0x1060: f16_12,
}
def f16_14(w):
    r = d16_13.get(w & 0x1060, -1)
    return r if r.__class__ is int else r(w)
d16_15 = {
    0x0: 304,  # c_srli
    0x400: 305,  # c_srai
    0x800: 306,  # c_andi
    0xc00: f16_14,
}
def f16_16(w):
    r = d16_15.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f16_17(w):
    if w & 0xffc == 0x80:
        return 320  # c_ret
    if w & 0x7c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 321  # c_jr
    if ((w >> 2 & 0x1f) != 0):
        return 322  # c_mv
    return -1
def f16_18(w):
    if w & 0xffc == 0x0:
        return 323  # c_ebreak
    if w & 0x7c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 324  # c_jalr
    if ((w >> 2 & 0x1f) != 0):
        return 325  # c_add
    return -1
d16_19 = {
    0x0: f16_17,
    0x1000: f16_18,
}
def f16_20(w):
    r = d16_19.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d16_21 = {
    0x0: f16_1,
    0x1: f16_2,
    0x2: 316,  # c_slli
    0x2000: 295,  # c_fld
    0x2001: f16_3,
    0x2002: 317,  # c_fldsp
    0x4000: 292,  # c_lw
    0x4001: 301,  # c_li
    0x4002: f16_4,
    0x6000: 291,  # c_ld
    0x6001: f16_5,
    0x6002: f16_6,
    0x8000: f16_10,
    0x8001: f16_16,
    0x8002: f16_20,
    0xa000: 296,  # c_fsd
    0xa001: 313,  # c_j
    0xa002: 326,  # c_fsdsp
    0xc000: 294,  # c_sw
    0xc001: 314,  # c_beqz
    0xc002: 327,  # c_swsp
    0xe000: 293,  # c_sd
    0xe001: 315,  # c_bnez
    0xe002: 328,  # c_sdsp
}
def find_16(w):
    r = d16_21.get(w & 0xe003, -1)
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
        return 286  # flw
    if w & 0x7000 == 0x3000:
        return 287  # fld
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
        return 85  # cbo_clean
    if w & 0xfff00f80 == 0x200000:
        return 86  # cbo_flush
    if w & 0xfff00f80 == 0x400000:
        return 87  # cbo_zero
    return -1
d32_23 = {
    0x0: f32_21,
    0x1000: 84,  # fence_i
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
    0x0: 354,  # sha256sum0
    0x100000: 355,  # sha256sum1
    0x200000: 356,  # sha256sig0
    0x300000: 357,  # sha256sig1
    0x400000: 358,  # sha512sum0
    0x500000: 359,  # sha512sum1
    0x600000: 360,  # sha512sig0
    0x700000: 361,  # sha512sig1
    0x800000: 362,  # sm3p0
    0x900000: 363,  # sm3p1
}
def f32_27(w):
    r = d32_26.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_28(w):
    if w & 0x3f00000 == 0x0:
        return 351  # aes64im
    if w & 0x3000000 == 0x1000000 and ((w >> 20 & 0xf) < 11):
        return 352  # aes64ks1i
    return -1
d32_29 = {
    0x0: 129,  # clz
    0x100000: 131,  # ctz
    0x200000: 133,  # cpop
    0x400000: 135,  # sext_b
    0x500000: 136,  # sext_h
}
def f32_30(w):
    r = d32_29.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
d32_31 = {
    0x0: 61,  # slli
    0x10000000: f32_27,
    0x28000000: 150,  # bseti
    0x30000000: f32_28,
    0x48000000: 144,  # bclri
    0x60000000: f32_30,
    0x68000000: 148,  # binvi
}
def f32_32(w):
    r = d32_31.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_33(w):
    if w & 0x3f00000 == 0x700000:
        return 138  # orc_b
    return -1
def f32_34(w):
    if w & 0x3f00000 == 0x3800000:
        return 139  # rev8
    if w & 0x3f00000 == 0x700000:
        return 341  # brev8
    return -1
d32_35 = {
    0x0: 63,  # srli
    0x28000000: f32_33,
    0x40000000: 65,  # srai
    0x48000000: 146,  # bexti
    0x60000000: 127,  # rori
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
        return 130  # clzw
    if w & 0x3f00000 == 0x100000:
        return 132  # ctzw
    if w & 0x3f00000 == 0x200000:
        return 134  # cpopw
    return -1
d32_42 = {
    0x0: f32_40,
    0x8000000: 115,  # slli_uw
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
        return 128  # roriw
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
        return 288  # fsw
    if w & 0x7000 == 0x3000:
        return 289  # fsd
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
        return 118  # xnor
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
        return 117  # orn
    return -1
def f32_61(w):
    if w & 0xc0000000 == 0x0:
        return 31  # and
    if w & 0xc0000000 == 0x40000000:
        return 116  # andn
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
        return 143  # bclr
    return -1
def f32_71(w):
    if w & 0xc0000000 == 0x0:
        return 342  # pack
    return -1
def f32_72(w):
    if w & 0xc0000000 == 0x40000000:
        return 145  # bext
    return -1
def f32_73(w):
    if w & 0xc0000000 == 0x0:
        return 343  # packh
    return -1
def f32_74(w):
    if w & 0xc0000000 == 0x0:
        return 140  # clmul
    return -1
def f32_75(w):
    if w & 0xc0000000 == 0x0:
        return 142  # clmulr
    return -1
def f32_76(w):
    if w & 0xc0000000 == 0x0:
        return 141  # clmulh
    return -1
def f32_77(w):
    if w & 0xc0000000 == 0x0:
        return 121  # min
    return -1
def f32_78(w):
    if w & 0xc0000000 == 0x0:
        return 122  # minu
    return -1
def f32_79(w):
    if w & 0xc0000000 == 0x0:
        return 119  # max
    return -1
def f32_80(w):
    if w & 0xc0000000 == 0x0:
        return 120  # maxu
    return -1
def f32_81(w):
    if w & 0xc0000000 == 0x0:
        return 105  # czero_eqz
    return -1
def f32_82(w):
    if w & 0xc0000000 == 0x0:
        return 106  # czero_nez
    return -1
def f32_83(w):
    if w & 0xc0000000 == 0x40000000:
        return 123  # rol
    return -1
def f32_84(w):
    if w & 0xc0000000 == 0x0:
        return 107  # sh1add
    return -1
def f32_85(w):
    if w & 0xc0000000 == 0x0:
        return 109  # sh2add
    return -1
def f32_86(w):
    if w & 0xc0000000 == 0x40000000:
        return 124  # ror
    return -1
def f32_87(w):
    if w & 0xc0000000 == 0x0:
        return 111  # sh3add
    return -1
def f32_88(w):
    if w & 0xc0000000 == 0x40000000:
        return 147  # binv
    if w & 0xc0000000 == 0x0:
        return 149  # bset
    return -1
def f32_89(w):
    if w & 0xc0000000 == 0x0:
        return 345  # xperm4
    return -1
def f32_90(w):
    if w & 0xc0000000 == 0x0:
        return 346  # xperm8
    return -1
def f32_91(w):
    if w & 0xc0000000 == 0x0:
        return 347  # aes64es
    return -1
def f32_92(w):
    if w & 0xc0000000 == 0x0:
        return 348  # aes64esm
    return -1
def f32_93(w):
    if w & 0xc0000000 == 0x0:
        return 349  # aes64ds
    return -1
def f32_94(w):
    if w & 0xc0000000 == 0x0:
        return 350  # aes64dsm
    if w & 0xc0000000 == 0x40000000:
        return 353  # aes64ks2
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
    0x30000000: 364,  # sm4ed
    0x32000000: f32_91,
    0x34000000: 365,  # sm4ks
    0x36000000: f32_92,
    0x3a000000: f32_93,
    0x3e000000: f32_94,
}
def f32_96(w):
    r = d32_95.get(w & 0x3e007000, -1)
    return r if r.__class__ is int else r(w)
def f32_97(w):
    if w & 0x1f00000 == 0x0:
        return 113  # zext_w
    return 114  # add_uw
def f32_98(w):
    if w & 0x1f00000 == 0x0:
        return 137  # zext_h
    return 344  # packw
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
    0x20002000: 108,  # sh1add_uw
    0x20004000: 110,  # sh2add_uw
    0x20006000: 112,  # sh3add_uw
    0x40000000: 33,  # subw
    0x40005000: 36,  # sraw
    0x60001000: 125,  # rolw
    0x60005000: 126,  # rorw
}
def f32_100(w):
    r = d32_99.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
def f32_101(w):
    if w & 0x3000 == 0x3000:
        return 166  # fmadd_s
    if w & 0x3000 == 0x0:
        return 168  # fmadd_s_rmm
    return -1
def f32_102(w):
    if w & 0x3000 == 0x3000:
        return 230  # fmadd_d
    if w & 0x3000 == 0x0:
        return 232  # fmadd_d_rmm
    return -1
d32_103 = {
    0x0: 167,  # fmadd_s_rm
    0x4000: f32_101,
    0x2000000: 231,  # fmadd_d_rm
    0x2004000: f32_102,
}
def f32_104(w):
    r = d32_103.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_105(w):
    if w & 0x3000 == 0x3000:
        return 169  # fmsub_s
    if w & 0x3000 == 0x0:
        return 171  # fmsub_s_rmm
    return -1
def f32_106(w):
    if w & 0x3000 == 0x3000:
        return 233  # fmsub_d
    if w & 0x3000 == 0x0:
        return 235  # fmsub_d_rmm
    return -1
d32_107 = {
    0x0: 170,  # fmsub_s_rm
    0x4000: f32_105,
    0x2000000: 234,  # fmsub_d_rm
    0x2004000: f32_106,
}
def f32_108(w):
    r = d32_107.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_109(w):
    if w & 0x3000 == 0x3000:
        return 172  # fnmsub_s
    if w & 0x3000 == 0x0:
        return 174  # fnmsub_s_rmm
    return -1
def f32_110(w):
    if w & 0x3000 == 0x3000:
        return 236  # fnmsub_d
    if w & 0x3000 == 0x0:
        return 238  # fnmsub_d_rmm
    return -1
d32_111 = {
    0x0: 173,  # fnmsub_s_rm
    0x4000: f32_109,
    0x2000000: 237,  # fnmsub_d_rm
    0x2004000: f32_110,
}
def f32_112(w):
    r = d32_111.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_113(w):
    if w & 0x3000 == 0x3000:
        return 175  # fnmadd_s
    if w & 0x3000 == 0x0:
        return 177  # fnmadd_s_rmm
    return -1
def f32_114(w):
    if w & 0x3000 == 0x3000:
        return 239  # fnmadd_d
    if w & 0x3000 == 0x0:
        return 241  # fnmadd_d_rmm
    return -1
d32_115 = {
    0x0: 176,  # fnmadd_s_rm
    0x4000: f32_113,
    0x2000000: 240,  # fnmadd_d_rm
    0x2004000: f32_114,
}
def f32_116(w):
    r = d32_115.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_117(w):
    if w & 0x7000 == 0x7000:
        return 151  # fadd_s
    if w & 0x4000 == 0x0:
        return 152  # fadd_s_rm
    if w & 0x7000 == 0x4000:
        return 153  # fadd_s_rmm
    return -1
def f32_118(w):
    if w & 0x7000 == 0x7000:
        return 215  # fadd_d
    if w & 0x4000 == 0x0:
        return 216  # fadd_d_rm
    if w & 0x7000 == 0x4000:
        return 217  # fadd_d_rmm
    return -1
def f32_119(w):
    if w & 0x7000 == 0x7000:
        return 154  # fsub_s
    if w & 0x4000 == 0x0:
        return 155  # fsub_s_rm
    if w & 0x7000 == 0x4000:
        return 156  # fsub_s_rmm
    return -1
def f32_120(w):
    if w & 0x7000 == 0x7000:
        return 218  # fsub_d
    if w & 0x4000 == 0x0:
        return 219  # fsub_d_rm
    if w & 0x7000 == 0x4000:
        return 220  # fsub_d_rmm
    return -1
def f32_121(w):
    if w & 0x7000 == 0x7000:
        return 157  # fmul_s
    if w & 0x4000 == 0x0:
        return 158  # fmul_s_rm
    if w & 0x7000 == 0x4000:
        return 159  # fmul_s_rmm
    return -1
def f32_122(w):
    if w & 0x7000 == 0x7000:
        return 221  # fmul_d
    if w & 0x4000 == 0x0:
        return 222  # fmul_d_rm
    if w & 0x7000 == 0x4000:
        return 223  # fmul_d_rmm
    return -1
def f32_123(w):
    if w & 0x7000 == 0x7000:
        return 160  # fdiv_s
    if w & 0x4000 == 0x0:
        return 161  # fdiv_s_rm
    if w & 0x7000 == 0x4000:
        return 162  # fdiv_s_rmm
    return -1
def f32_124(w):
    if w & 0x7000 == 0x7000:
        return 224  # fdiv_d
    if w & 0x4000 == 0x0:
        return 225  # fdiv_d_rm
    if w & 0x7000 == 0x4000:
        return 226  # fdiv_d_rmm
    return -1
def f32_125(w):
    if w & 0x7000 == 0x0:
        return 178  # fsgnj_s
    if w & 0x7000 == 0x1000:
        return 179  # fsgnjn_s
    if w & 0x7000 == 0x2000:
        return 180  # fsgnjx_s
    return -1
def f32_126(w):
    if w & 0x7000 == 0x0:
        return 242  # fsgnj_d
    if w & 0x7000 == 0x1000:
        return 243  # fsgnjn_d
    if w & 0x7000 == 0x2000:
        return 244  # fsgnjx_d
    return -1
def f32_127(w):
    if w & 0x7000 == 0x0:
        return 181  # fmin_s
    if w & 0x7000 == 0x1000:
        return 182  # fmax_s
    return -1
def f32_128(w):
    if w & 0x7000 == 0x0:
        return 245  # fmin_d
    if w & 0x7000 == 0x1000:
        return 246  # fmax_d
    return -1
def f32_129(w):
    if w & 0x1f07000 == 0x107000:
        return 277  # fcvt_s_d
    if w & 0x1f04000 == 0x100000:
        return 278  # fcvt_s_d_rm
    if w & 0x1f07000 == 0x104000:
        return 279  # fcvt_s_d_rmm
    return -1
def f32_130(w):
    if w & 0x1f07000 == 0x0:
        return 280  # fcvt_d_s
    if w & 0x1f00000 == 0x0 and (w >> 12 & 0x7) not in (5, 6):
        return 281  # fcvt_d_s_rm
    return -1
def f32_131(w):
    if w & 0x1f07000 == 0x7000:
        return 163  # fsqrt_s
    if w & 0x1f04000 == 0x0:
        return 164  # fsqrt_s_rm
    if w & 0x1f07000 == 0x4000:
        return 165  # fsqrt_s_rmm
    return -1
def f32_132(w):
    if w & 0x1f07000 == 0x7000:
        return 227  # fsqrt_d
    if w & 0x1f04000 == 0x0:
        return 228  # fsqrt_d_rm
    if w & 0x1f07000 == 0x4000:
        return 229  # fsqrt_d_rmm
    return -1
def f32_133(w):
    if w & 0x7000 == 0x0:
        return 183  # fle_s
    if w & 0x7000 == 0x1000:
        return 184  # flt_s
    if w & 0x7000 == 0x2000:
        return 185  # feq_s
    return -1
def f32_134(w):
    if w & 0x7000 == 0x0:
        return 247  # fle_d
    if w & 0x7000 == 0x1000:
        return 248  # flt_d
    if w & 0x7000 == 0x2000:
        return 249  # feq_d
    return -1
def f32_135(w):
    if w & 0x3000 == 0x1000:
        return 188  # fcvt_w_s_rtz
    return 189  # fcvt_w_s_rm
def f32_136(w):
    if w & 0x3000 == 0x3000:
        return 187  # fcvt_w_s
    if w & 0x3000 == 0x0:
        return 190  # fcvt_w_s_rmm
    return -1
def f32_137(w):
    if w & 0x3000 == 0x1000:
        return 195  # fcvt_wu_s_rtz
    return 196  # fcvt_wu_s_rm
def f32_138(w):
    if w & 0x3000 == 0x3000:
        return 194  # fcvt_wu_s
    if w & 0x3000 == 0x0:
        return 197  # fcvt_wu_s_rmm
    return -1
def f32_139(w):
    if w & 0x3000 == 0x1000:
        return 202  # fcvt_l_s_rtz
    return 203  # fcvt_l_s_rm
def f32_140(w):
    if w & 0x3000 == 0x3000:
        return 201  # fcvt_l_s
    if w & 0x3000 == 0x0:
        return 204  # fcvt_l_s_rmm
    return -1
def f32_141(w):
    if w & 0x3000 == 0x1000:
        return 209  # fcvt_lu_s_rtz
    return 210  # fcvt_lu_s_rm
def f32_142(w):
    if w & 0x3000 == 0x3000:
        return 208  # fcvt_lu_s
    if w & 0x3000 == 0x0:
        return 211  # fcvt_lu_s_rmm
    return -1
d32_143 = {
    0x0: f32_135,
    0x4000: f32_136,
    0x100000: f32_137,
    0x104000: f32_138,
    0x200000: f32_139,
    0x204000: f32_140,
    0x300000: f32_141,
    0x304000: f32_142,
}
def f32_144(w):
    r = d32_143.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_145(w):
    if w & 0x3000 == 0x1000:
        return 252  # fcvt_w_d_rtz
    return 253  # fcvt_w_d_rm
def f32_146(w):
    if w & 0x3000 == 0x3000:
        return 251  # fcvt_w_d
    if w & 0x3000 == 0x0:
        return 254  # fcvt_w_d_rmm
    return -1
def f32_147(w):
    if w & 0x3000 == 0x1000:
        return 258  # fcvt_wu_d_rtz
    return 259  # fcvt_wu_d_rm
def f32_148(w):
    if w & 0x3000 == 0x3000:
        return 257  # fcvt_wu_d
    if w & 0x3000 == 0x0:
        return 260  # fcvt_wu_d_rmm
    return -1
def f32_149(w):
    if w & 0x3000 == 0x1000:
        return 264  # fcvt_l_d_rtz
    return 265  # fcvt_l_d_rm
def f32_150(w):
    if w & 0x3000 == 0x3000:
        return 263  # fcvt_l_d
    if w & 0x3000 == 0x0:
        return 266  # fcvt_l_d_rmm
    return -1
def f32_151(w):
    if w & 0x3000 == 0x1000:
        return 271  # fcvt_lu_d_rtz
    return 272  # fcvt_lu_d_rm
def f32_152(w):
    if w & 0x3000 == 0x3000:
        return 270  # fcvt_lu_d
    if w & 0x3000 == 0x0:
        return 273  # fcvt_lu_d_rmm
    return -1
d32_153 = {
    0x0: f32_145,
    0x4000: f32_146,
    0x100000: f32_147,
    0x104000: f32_148,
    0x200000: f32_149,
    0x204000: f32_150,
    0x300000: f32_151,
    0x304000: f32_152,
}
def f32_154(w):
    r = d32_153.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_155(w):
    if w & 0x3000 == 0x3000:
        return 191  # fcvt_s_w
    if w & 0x3000 == 0x0:
        return 193  # fcvt_s_w_rmm
    return -1
def f32_156(w):
    if w & 0x3000 == 0x3000:
        return 198  # fcvt_s_wu
    if w & 0x3000 == 0x0:
        return 200  # fcvt_s_wu_rmm
    return -1
def f32_157(w):
    if w & 0x3000 == 0x3000:
        return 205  # fcvt_s_l
    if w & 0x3000 == 0x0:
        return 207  # fcvt_s_l_rmm
    return -1
def f32_158(w):
    if w & 0x3000 == 0x3000:
        return 212  # fcvt_s_lu
    if w & 0x3000 == 0x0:
        return 214  # fcvt_s_lu_rmm
    return -1
d32_159 = {
    0x0: 192,  # fcvt_s_w_rm
    0x4000: f32_155,
    0x100000: 199,  # fcvt_s_wu_rm
    0x104000: f32_156,
    0x200000: 206,  # fcvt_s_l_rm
    0x204000: f32_157,
    0x300000: 213,  # fcvt_s_lu_rm
    0x304000: f32_158,
}
def f32_160(w):
    r = d32_159.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_161(w):
    if w & 0x7000 == 0x0:
        return 255  # fcvt_d_w
    if (w >> 12 & 0x7) not in (5, 6):
        return 256  # fcvt_d_w_rm
    return -1
def f32_162(w):
    if w & 0x7000 == 0x0:
        return 261  # fcvt_d_wu
    if (w >> 12 & 0x7) not in (5, 6):
        return 262  # fcvt_d_wu_rm
    return -1
def f32_163(w):
    if w & 0x7000 == 0x7000:
        return 267  # fcvt_d_l
    if w & 0x4000 == 0x0:
        return 268  # fcvt_d_l_rm
    if w & 0x7000 == 0x4000:
        return 269  # fcvt_d_l_rmm
    return -1
def f32_164(w):
    if w & 0x7000 == 0x7000:
        return 274  # fcvt_d_lu
    if w & 0x4000 == 0x0:
        return 275  # fcvt_d_lu_rm
    if w & 0x7000 == 0x4000:
        return 276  # fcvt_d_lu_rmm
    return -1
d32_165 = {
    0x0: f32_161,
    0x100000: f32_162,
    0x200000: f32_163,
    0x300000: f32_164,
}
def f32_166(w):
    r = d32_165.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_167(w):
    if w & 0x1f07000 == 0x1000:
        return 186  # fclass_s
    if w & 0x1f07000 == 0x0:
        return 282  # fmv_x_w
    return -1
def f32_168(w):
    if w & 0x1f07000 == 0x1000:
        return 250  # fclass_d
    if w & 0x1f07000 == 0x0:
        return 284  # fmv_x_d
    return -1
def f32_169(w):
    if w & 0x1f07000 == 0x0:
        return 283  # fmv_w_x
    return -1
def f32_170(w):
    if w & 0x1f07000 == 0x0:
        return 285  # fmv_d_x
    return -1
d32_171 = {
    0x0: f32_117,
    0x2000000: f32_118,
    0x8000000: f32_119,
    0xa000000: f32_120,
    0x10000000: f32_121,
    0x12000000: f32_122,
    0x18000000: f32_123,
    0x1a000000: f32_124,
    0x20000000: f32_125,
    0x22000000: f32_126,
    0x28000000: f32_127,
    0x2a000000: f32_128,
    0x40000000: f32_129,
    0x42000000: f32_130,
    0x58000000: f32_131,
    0x5a000000: f32_132,
    0xa0000000: f32_133,
    0xa2000000: f32_134,
    0xc0000000: f32_144,
    0xc2000000: f32_154,
    0xd0000000: f32_160,
    0xd2000000: f32_166,
    0xe0000000: f32_167,
    0xe2000000: f32_168,
    0xf0000000: f32_169,
    0xf2000000: f32_170,
}
def f32_172(w):
    r = d32_171.get(w & 0xfe000000, -1)
    return r if r.__class__ is int else r(w)
def f32_173(w):
    if w & 0x1f00000 == 0x0:
        return 88  # beqz
    return 89  # beq
def f32_174(w):
    if w & 0x1f00000 == 0x0:
        return 90  # bnez
    return 91  # bne
def f32_175(w):
    if w & 0x1f00000 == 0x0:
        return 92  # bltz
    return 93  # blt
def f32_176(w):
    if w & 0x1f00000 == 0x0:
        return 94  # bgez
    return 95  # bge
d32_177 = {
    0x0: f32_173,
    0x1000: f32_174,
    0x4000: f32_175,
    0x5000: f32_176,
    0x6000: 96,  # bltu
    0x7000: 97,  # bgeu
}
def f32_178(w):
    r = d32_177.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_179(w):
    if w & 0xffffff80 == 0x8000:
        return 100  # ret
    if w & 0xfff07f80 == 0x0:
        return 101  # jr
    if w & 0x7000 == 0x0:
        return 102  # jalr
    return -1
def f32_180(w):
    if w & 0xf80 == 0x0:
        return 98  # j
    return 99  # jal
def f32_181(w):
    if w & 0xf8f80 == 0x0:
        return 103  # ecall
    return -1
def f32_182(w):
    if w & 0xf8f80 == 0x0:
        return 104  # ebreak
    return -1
def f32_183(w):
    if w & 0xf80 == 0x0:
        return 367  # csrw_fflags
    return 368  # csrrw_fflags
def f32_184(w):
    if w & 0xf8000 == 0x0:
        return 366  # csrr_fflags
    return 369  # csrrs_fflags
def f32_185(w):
    if w & 0xf80 == 0x0:
        return 375  # csrw_frm
    return 376  # csrrw_frm
def f32_186(w):
    if w & 0xf8000 == 0x0:
        return 374  # csrr_frm
    return 377  # csrrs_frm
def f32_187(w):
    if w & 0xf80 == 0x0:
        return 383  # csrw_fcsr
    return 384  # csrrw_fcsr
def f32_188(w):
    if w & 0xf8000 == 0x0:
        return 382  # csrr_fcsr
    return 385  # csrrs_fcsr
def f32_189(w):
    if w & 0xf8000 == 0x0:
        return 390  # csrrs_cycle
    return -1
def f32_190(w):
    if w & 0xf8000 == 0x0:
        return 391  # csrrc_cycle
    return -1
def f32_191(w):
    if w & 0xf8000 == 0x0:
        return 392  # csrrsi_cycle
    return -1
def f32_192(w):
    if w & 0xf8000 == 0x0:
        return 393  # csrrci_cycle
    return -1
def f32_193(w):
    if w & 0xf8000 == 0x0:
        return 394  # csrrs_time
    return -1
def f32_194(w):
    if w & 0xf8000 == 0x0:
        return 395  # csrrc_time
    return -1
def f32_195(w):
    if w & 0xf8000 == 0x0:
        return 396  # csrrsi_time
    return -1
def f32_196(w):
    if w & 0xf8000 == 0x0:
        return 397  # csrrci_time
    return -1
def f32_197(w):
    if w & 0xf8000 == 0x0:
        return 398  # csrrs_instret
    return -1
def f32_198(w):
    if w & 0xf8000 == 0x0:
        return 399  # csrrc_instret
    return -1
def f32_199(w):
    if w & 0xf8000 == 0x0:
        return 400  # csrrsi_instret
    return -1
def f32_200(w):
    if w & 0xf8000 == 0x0:
        return 401  # csrrci_instret
    return -1
d32_201 = {
    0x0: f32_181,
    0x100000: f32_182,
    0x101000: f32_183,
    0x102000: f32_184,
    0x103000: 370,  # csrrc_fflags
    0x105000: 371,  # csrrwi_fflags
    0x106000: 372,  # csrrsi_fflags
    0x107000: 373,  # csrrci_fflags
    0x201000: f32_185,
    0x202000: f32_186,
    0x203000: 378,  # csrrc_frm
    0x205000: 379,  # csrrwi_frm
    0x206000: 380,  # csrrsi_frm
    0x207000: 381,  # csrrci_frm
    0x301000: f32_187,
    0x302000: f32_188,
    0x303000: 386,  # csrrc_fcsr
    0x305000: 387,  # csrrwi_fcsr
    0x306000: 388,  # csrrsi_fcsr
    0x307000: 389,  # csrrci_fcsr
    0xc0002000: f32_189,
    0xc0003000: f32_190,
    0xc0006000: f32_191,
    0xc0007000: f32_192,
    0xc0102000: f32_193,
    0xc0103000: f32_194,
    0xc0106000: f32_195,
    0xc0107000: f32_196,
    0xc0202000: f32_197,
    0xc0203000: f32_198,
    0xc0206000: f32_199,
    0xc0207000: f32_200,
}
def f32_202(w):
    r = d32_201.get(w & 0xfff07000, -1)
    return r if r.__class__ is int else r(w)
d32_203 = {
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
    0x43: f32_104,
    0x47: f32_108,
    0x4b: f32_112,
    0x4f: f32_116,
    0x53: f32_172,
    0x63: f32_178,
    0x67: f32_179,
    0x6f: f32_180,
    0x73: f32_202,
}
def find_32(w):
    r = d32_203.get(w & 0x7f, -1)
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
    return (n, (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_11(w, n):
    return (n, (R1[(w >> 15 & 0x1f)], ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_12(w, n):
    return (n, (R1[(w >> 15 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16, ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_13(w, n):
    return (n, (), (), ((((w >> 11 & 0x100000) | (w >> 20 & 0x7fe) | (w >> 9 & 0x800) | (w & 0xff000)) ^ 0x100000) - 0x100000))
def plan_14(w, n):
    return (n, (W0[(w >> 7 & 0x1f)], ), (), ((((w >> 11 & 0x100000) | (w >> 20 & 0x7fe) | (w >> 9 & 0x800) | (w & 0xff000)) ^ 0x100000) - 0x100000))
def plan_15(w, n):
    return (n, (320, ), (), None)
def plan_16(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] | W10[(w >> 15 & 0x1f)] << 16 | W10[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_17(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | W10[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), W10[(w >> 20 & 0x1f)], ), (), None)
def plan_18(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] | W10[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_19(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | W10[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_20(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] | W10[(w >> 15 & 0x1f)] << 16 | W10[(w >> 20 & 0x1f)] << 32 | W10[(w >> 27 & 0x1f)] << 48, ), (), None)
def plan_21(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | W10[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), W10[(w >> 20 & 0x1f)] | W10[(w >> 27 & 0x1f)] << 16, ), (), None)
def plan_22(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | W10[(w >> 15 & 0x1f)] << 16 | W10[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_23(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | W10[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_24(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | W10[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_25(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_26(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_27(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x7) & 0xffffffff), ), (), None)
def plan_28(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | W10[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x7) & 0xffffffff), ), (), None)
def plan_29(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_30(w, n):
    return (n, (W10[(w >> 20 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | (((((w >> 20 & 0xfe0) | (w >> 7 & 0x1f)) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_31(w, n):
    return (n, (W15[(w >> 2 & 0x7)] << 32 | 328 << 48 | (((w >> 7 & 0x30) | (w >> 1 & 0x3c0) | (w >> 4 & 0x4) | (w >> 2 & 0x8)) & 0xffffffff), ), (), None)
def plan_32(w, n):
    return (n, (W15[(w >> 2 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w << 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_33(w, n):
    return (n, (W15[(w >> 2 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w >> 4 & 0x4) | (w << 1 & 0x40)) & 0xffffffff), ), (), None)
def plan_34(w, n):
    return (n, (W18[(w >> 2 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w << 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_35(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 7 & 0x1f)] << 48 | (((((w >> 7 & 0x20) | (w >> 2 & 0x1f)) ^ 0x20) - 0x20) & 0xffffffff), ), (), None)
def plan_36(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 7 & 0x1f)] << 16, ), (), None)
def plan_37(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | (((((w >> 7 & 0x20) | (w >> 2 & 0x1f)) ^ 0x20) - 0x20) & 0xffffffff), ), (), None)
def plan_38(w, n):
    return (n, (328 << 32 | 328 << 48 | (((((w >> 3 & 0x200) | (w >> 2 & 0x10) | (w << 1 & 0x40) | (w << 4 & 0x180) | (w << 3 & 0x20)) ^ 0x200) - 0x200) & 0xffffffff), ), (), None)
def plan_39(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | (((((w << 5 & 0x20000) | (w << 10 & 0x1f000)) ^ 0x20000) - 0x20000) & 0xffffffff), ), (), None)
def plan_40(w, n):
    return (n, (W15[(w >> 7 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x1f)) & 0xffffffff), ), (), None)
def plan_41(w, n):
    return (n, (W15[(w >> 7 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (((((w >> 7 & 0x20) | (w >> 2 & 0x1f)) ^ 0x20) - 0x20) & 0xffffffff), ), (), None)
def plan_42(w, n):
    return (n, (W15[(w >> 7 & 0x7)] | W15[(w >> 7 & 0x7)] << 16 | W15[(w >> 2 & 0x7)] << 32, ), (), None)
def plan_43(w, n):
    return (n, (), (), ((((w >> 1 & 0x800) | (w >> 7 & 0x10) | (w >> 1 & 0x300) | (w << 2 & 0x400) | (w >> 1 & 0x40) | (w << 1 & 0x80) | (w >> 2 & 0xe) | (w << 3 & 0x20)) ^ 0x800) - 0x800))
def plan_44(w, n):
    return (n, (W15[(w >> 7 & 0x7)], ), (), ((((w >> 4 & 0x100) | (w >> 7 & 0x18) | (w << 1 & 0xc0) | (w >> 2 & 0x6) | (w << 3 & 0x20)) ^ 0x100) - 0x100))
def plan_45(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 7 & 0x1f)] << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x1f)) & 0xffffffff), ), (), None)
def plan_46(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x18) | (w << 4 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_47(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x1c) | (w << 4 & 0xc0)) & 0xffffffff), ), (), None)
def plan_48(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x18) | (w << 4 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_49(w, n):
    return (n, (R1[(w >> 7 & 0x1f)], ), (), None)
def plan_50(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 2 & 0x1f)] << 16, ), (), None)
def plan_51(w, n):
    return (n, (320 << 32 | R1[(w >> 7 & 0x1f)] << 48 | (0 & 0xffffffff), ), (), None)
def plan_52(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 7 & 0x1f)] << 16 | R1[(w >> 2 & 0x1f)] << 32, ), (), None)
def plan_53(w, n):
    return (n, (W10[(w >> 2 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x38) | (w >> 1 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_54(w, n):
    return (n, (R1[(w >> 2 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x3c) | (w >> 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_55(w, n):
    return (n, (R1[(w >> 2 & 0x1f)] << 32 | 328 << 48 | (((w >> 7 & 0x38) | (w >> 1 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_56(w, n):
    return (n, (W15[(w >> 2 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (((w >> 6 & 0x1) | (w >> 4 & 0x2)) & 0xffffffff), ), (), None)
def plan_57(w, n):
    return (n, (W15[(w >> 2 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | ((w >> 4 & 0x2) & 0xffffffff), ), (), None)
def plan_58(w, n):
    return (n, (W15[(w >> 7 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (255 & 0xffffffff), ), (), None)
def plan_59(w, n):
    return (n, (W15[(w >> 7 & 0x7)] << 32 | W15[(w >> 7 & 0x7)] << 48 | (-1 & 0xffffffff), ), (), None)
def plan_60(w, n):
    return (n, (W15[(w >> 7 & 0x7)] | W15[(w >> 7 & 0x7)] << 16, ), (), None)
def plan_61(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0xf) & 0xffffffff), ), (), None)
def plan_62(w, n):
    return (f"{n}[bs={(w >> 30 & 0x3)}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_63(w, n):
    return (f"{n}[csr={1}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_64(w, n):
    return (f"{n}[csr={1}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_65(w, n):
    return (f"{n}[csr={1}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_66(w, n):
    return (f"{n}[csr={1}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_67(w, n):
    return (f"{n}[csr={2}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_68(w, n):
    return (f"{n}[csr={2}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_69(w, n):
    return (f"{n}[csr={2}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_70(w, n):
    return (f"{n}[csr={2}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_71(w, n):
    return (f"{n}[csr={3}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_72(w, n):
    return (f"{n}[csr={3}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_73(w, n):
    return (f"{n}[csr={3}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_74(w, n):
    return (f"{n}[csr={3}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
FIND = {16: find_16, 32: find_32}
PLANS = [(plan_0, "i.lr_w"), (plan_1, "i.sc_w"), (plan_1, "i.amoswap_w"), (plan_1, "i.amoadd_w"), (plan_1, "i.amoxor_w"), (plan_1, "i.amoand_w"), (plan_1, "i.amoor_w"), (plan_1, "i.amomin_w"), (plan_1, "i.amomax_w"), (plan_1, "i.amominu_w"), (plan_1, "i.amomaxu_w"), (plan_0, "i.lr_d"), (plan_1, "i.sc_d"), (plan_1, "i.amoswap_d"), (plan_1, "i.amoadd_d"), (plan_1, "i.amoxor_d"), (plan_1, "i.amoand_d"), (plan_1, "i.amoor_d"), (plan_1, "i.amomin_d"), (plan_1, "i.amomax_d"), (plan_1, "i.amominu_d"), (plan_1, "i.amomaxu_d"), (plan_1, "i.add"), (plan_1, "i.sub"), (plan_1, "i.sll"), (plan_1, "i.slt"), (plan_1, "i.sltu"), (plan_1, "i.xor"), (plan_1, "i.srl"), (plan_1, "i.sra"), (plan_1, "i.or"), (plan_1, "i.and"), (plan_1, "i.addw"), (plan_1, "i.subw"), (plan_1, "i.sllw"), (plan_1, "i.srlw"), (plan_1, "i.sraw"), (plan_1, "i.mul"), (plan_1, "i.mulh"), (plan_1, "i.mulhsu"), (plan_1, "i.mulhu"), (plan_1, "i.div"), (plan_1, "i.divu"), (plan_1, "i.rem"), (plan_1, "i.remu"), (plan_1, "i.mulw"), (plan_1, "i.divw"), (plan_1, "i.divuw"), (plan_1, "i.remw"), (plan_1, "i.remuw"), (plan_2, "i.li"), (plan_0, "i.mv"), (plan_3, "i.nop"), (plan_0, "i.sext_w"), (plan_4, "i.addi"), (plan_4, "i.slti"), (plan_4, "i.sltiu"), (plan_4, "i.xori"), (plan_4, "i.ori"), (plan_4, "i.andi"), (plan_4, "i.addiw"), (plan_5, "i.slli"), (plan_6, "i.slliw"), (plan_5, "i.srli"), (plan_6, "i.srliw"), (plan_5, "i.srai"), (plan_6, "i.sraiw"), (plan_7, "i.li"), (plan_8, "i.auipc"), (plan_4, "i.lb"), (plan_4, "i.lh"), (plan_4, "i.lw"), (plan_4, "i.ld"), (plan_4, "i.lbu"), (plan_4, "i.lhu"), (plan_4, "i.lwu"), (plan_9, "i.sb"), (plan_9, "i.sh"), (plan_9, "i.sw"), (plan_9, "i.sd"), (plan_3, "i.fence"), (plan_3, "i.fence_light"), (plan_3, "i.fence_light"), (plan_3, "i.nop"), (plan_3, "i.fence_i"), (plan_10, "i.cbo"), (plan_10, "i.cbo"), (plan_10, "i.cbo_zero"), (plan_11, "i.beqz"), (plan_12, "i.beq"), (plan_11, "i.bnez"), (plan_12, "i.bne"), (plan_11, "i.bltz"), (plan_12, "i.blt"), (plan_11, "i.bgez"), (plan_12, "i.bge"), (plan_12, "i.bltu"), (plan_12, "i.bgeu"), (plan_13, "i.j"), (plan_14, "i.jal"), (plan_15, "i.ret"), (plan_10, "i.jr"), (plan_4, "i.jalr"), (plan_3, "i.ecall"), (plan_3, "i.ebreak"), (plan_1, "i.czero_eqz"), (plan_1, "i.czero_nez"), (plan_1, "i.sh1add"), (plan_1, "i.sh1add_uw"), (plan_1, "i.sh2add"), (plan_1, "i.sh2add_uw"), (plan_1, "i.sh3add"), (plan_1, "i.sh3add_uw"), (plan_0, "i.zext_w"), (plan_1, "i.add_uw"), (plan_5, "i.slli_uw"), (plan_1, "i.andn"), (plan_1, "i.orn"), (plan_1, "i.xnor"), (plan_1, "i.max"), (plan_1, "i.maxu"), (plan_1, "i.min"), (plan_1, "i.minu"), (plan_1, "i.rol"), (plan_1, "i.ror"), (plan_1, "i.rolw"), (plan_1, "i.rorw"), (plan_5, "i.rori"), (plan_6, "i.roriw"), (plan_0, "i.clz"), (plan_0, "i.clzw"), (plan_0, "i.ctz"), (plan_0, "i.ctzw"), (plan_0, "i.cpop"), (plan_0, "i.cpopw"), (plan_0, "i.sext_b"), (plan_0, "i.sext_h"), (plan_0, "i.zext_h"), (plan_0, "i.orc_b"), (plan_0, "i.rev8"), (plan_1, "i.clmul"), (plan_1, "i.clmulh"), (plan_1, "i.clmulr"), (plan_1, "i.bclr"), (plan_5, "i.bclri"), (plan_1, "i.bext"), (plan_5, "i.bexti"), (plan_1, "i.binv"), (plan_5, "i.binvi"), (plan_1, "i.bset"), (plan_5, "i.bseti"), (plan_16, "i.fadd_s_dyn"), (plan_17, "i.fadd_s_rm"), (plan_3, "i.emulated"), (plan_16, "i.fsub_s_dyn"), (plan_17, "i.fsub_s_rm"), (plan_3, "i.emulated"), (plan_16, "i.fmul_s_dyn"), (plan_17, "i.fmul_s_rm"), (plan_3, "i.emulated"), (plan_16, "i.fdiv_s_dyn"), (plan_17, "i.fdiv_s_rm"), (plan_3, "i.emulated"), (plan_18, "i.fsqrt_s_dyn"), (plan_19, "i.fsqrt_s_rm"), (plan_3, "i.emulated"), (plan_20, "i.fmadd_s_dyn"), (plan_21, "i.fmadd_s_rm"), (plan_3, "i.emulated"), (plan_20, "i.fmsub_s_dyn"), (plan_21, "i.fmsub_s_rm"), (plan_3, "i.emulated"), (plan_20, "i.fnmsub_s_dyn"), (plan_21, "i.fnmsub_s_rm"), (plan_3, "i.emulated"), (plan_20, "i.fnmadd_s_dyn"), (plan_21, "i.fnmadd_s_rm"), (plan_3, "i.emulated"), (plan_16, "i.fsgnj_s"), (plan_16, "i.fsgnjn_s"), (plan_16, "i.fsgnjx_s"), (plan_16, "i.fmin_s"), (plan_16, "i.fmax_s"), (plan_22, "i.fle_s"), (plan_22, "i.flt_s"), (plan_22, "i.feq_s"), (plan_23, "i.fclass_s"), (plan_23, "i.fcvt_w_s_dyn"), (plan_23, "i.fcvt_w_s_rtz"), (plan_24, "i.fcvt_w_s_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_s_w_dyn"), (plan_26, "i.fcvt_s_w_rm"), (plan_3, "i.emulated"), (plan_23, "i.fcvt_wu_s_dyn"), (plan_23, "i.fcvt_wu_s_rtz"), (plan_24, "i.fcvt_wu_s_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_s_wu_dyn"), (plan_26, "i.fcvt_s_wu_rm"), (plan_3, "i.emulated"), (plan_23, "i.fcvt_l_s_dyn"), (plan_23, "i.fcvt_l_s_rtz"), (plan_24, "i.fcvt_l_s_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_s_l_dyn"), (plan_26, "i.fcvt_s_l_rm"), (plan_3, "i.emulated"), (plan_23, "i.fcvt_lu_s_dyn"), (plan_23, "i.fcvt_lu_s_rtz"), (plan_24, "i.fcvt_lu_s_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_s_lu_dyn"), (plan_26, "i.fcvt_s_lu_rm"), (plan_3, "i.emulated"), (plan_16, "i.fadd_d_dyn"), (plan_17, "i.fadd_d_rm"), (plan_3, "i.emulated"), (plan_16, "i.fsub_d_dyn"), (plan_17, "i.fsub_d_rm"), (plan_3, "i.emulated"), (plan_16, "i.fmul_d_dyn"), (plan_17, "i.fmul_d_rm"), (plan_3, "i.emulated"), (plan_16, "i.fdiv_d_dyn"), (plan_17, "i.fdiv_d_rm"), (plan_3, "i.emulated"), (plan_18, "i.fsqrt_d_dyn"), (plan_19, "i.fsqrt_d_rm"), (plan_3, "i.emulated"), (plan_20, "i.fmadd_d_dyn"), (plan_21, "i.fmadd_d_rm"), (plan_3, "i.emulated"), (plan_20, "i.fmsub_d_dyn"), (plan_21, "i.fmsub_d_rm"), (plan_3, "i.emulated"), (plan_20, "i.fnmsub_d_dyn"), (plan_21, "i.fnmsub_d_rm"), (plan_3, "i.emulated"), (plan_20, "i.fnmadd_d_dyn"), (plan_21, "i.fnmadd_d_rm"), (plan_3, "i.emulated"), (plan_16, "i.fsgnj_d"), (plan_16, "i.fsgnjn_d"), (plan_16, "i.fsgnjx_d"), (plan_16, "i.fmin_d"), (plan_16, "i.fmax_d"), (plan_22, "i.fle_d"), (plan_22, "i.flt_d"), (plan_22, "i.feq_d"), (plan_23, "i.fclass_d"), (plan_23, "i.fcvt_w_d_dyn"), (plan_23, "i.fcvt_w_d_rtz"), (plan_24, "i.fcvt_w_d_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_d_w"), (plan_27, "i.fcvt_d_w_rm"), (plan_23, "i.fcvt_wu_d_dyn"), (plan_23, "i.fcvt_wu_d_rtz"), (plan_24, "i.fcvt_wu_d_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_d_wu"), (plan_27, "i.fcvt_d_wu_rm"), (plan_23, "i.fcvt_l_d_dyn"), (plan_23, "i.fcvt_l_d_rtz"), (plan_24, "i.fcvt_l_d_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_d_l_dyn"), (plan_26, "i.fcvt_d_l_rm"), (plan_3, "i.emulated"), (plan_23, "i.fcvt_lu_d_dyn"), (plan_23, "i.fcvt_lu_d_rtz"), (plan_24, "i.fcvt_lu_d_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_d_lu_dyn"), (plan_26, "i.fcvt_d_lu_rm"), (plan_3, "i.emulated"), (plan_18, "i.fcvt_s_d_dyn"), (plan_19, "i.fcvt_s_d_rm"), (plan_3, "i.emulated"), (plan_18, "i.fcvt_d_s"), (plan_28, "i.fcvt_d_s_rm"), (plan_23, "i.fmv_x_w"), (plan_25, "i.fmv_w_x"), (plan_23, "i.fmv_x_d"), (plan_25, "i.fmv_d_x"), (plan_29, "i.flw"), (plan_29, "i.fld"), (plan_30, "i.fsw"), (plan_30, "i.fsd"), (plan_31, "i.addi"), (plan_32, "i.ld"), (plan_33, "i.lw"), (plan_32, "i.sd"), (plan_33, "i.sw"), (plan_34, "i.fld"), (plan_34, "i.fsd"), (plan_3, "i.nop"), (plan_35, "i.addi"), (plan_35, "i.addiw"), (plan_36, "i.sext_w"), (plan_37, "i.li"), (plan_38, "i.addi"), (plan_39, "i.li"), (plan_40, "i.srli"), (plan_40, "i.srai"), (plan_41, "i.andi"), (plan_42, "i.sub"), (plan_42, "i.xor"), (plan_42, "i.or"), (plan_42, "i.and"), (plan_42, "i.subw"), (plan_42, "i.addw"), (plan_43, "i.j"), (plan_44, "i.beqz"), (plan_44, "i.bnez"), (plan_45, "i.slli"), (plan_46, "i.fld"), (plan_47, "i.lw"), (plan_48, "i.ld"), (plan_15, "i.ret"), (plan_49, "i.jr"), (plan_50, "i.mv"), (plan_3, "i.ebreak"), (plan_51, "i.jalr"), (plan_52, "i.add"), (plan_53, "i.fsd"), (plan_54, "i.sw"), (plan_55, "i.sd"), (plan_56, "i.lbu"), (plan_57, "i.lhu"), (plan_57, "i.lh"), (plan_56, "i.sb"), (plan_57, "i.sh"), (plan_58, "i.andi"), (plan_59, "i.xori"), (plan_42, "i.mul"), (plan_60, "i.sext_b"), (plan_60, "i.zext_h"), (plan_60, "i.sext_h"), (plan_60, "i.zext_w"), (plan_0, "i.brev8"), (plan_1, "i.pack"), (plan_1, "i.packh"), (plan_1, "i.packw"), (plan_1, "i.xperm4"), (plan_1, "i.xperm8"), (plan_1, "i.aes64es"), (plan_1, "i.aes64esm"), (plan_1, "i.aes64ds"), (plan_1, "i.aes64dsm"), (plan_0, "i.aes64im"), (plan_61, "i.aes64ks1i"), (plan_1, "i.aes64ks2"), (plan_0, "i.sha256sum0"), (plan_0, "i.sha256sum1"), (plan_0, "i.sha256sig0"), (plan_0, "i.sha256sig1"), (plan_0, "i.sha512sum0"), (plan_0, "i.sha512sum1"), (plan_0, "i.sha512sig0"), (plan_0, "i.sha512sig1"), (plan_0, "i.sm3p0"), (plan_0, "i.sm3p1"), (plan_62, "i.sm4ed"), (plan_62, "i.sm4ks"), (plan_63, "i.csrr"), (plan_64, "i.csrw"), (plan_65, "i.csrrw"), (plan_65, "i.csrrs"), (plan_65, "i.csrrc"), (plan_66, "i.csrrwi"), (plan_66, "i.csrrsi"), (plan_66, "i.csrrci"), (plan_67, "i.csrr"), (plan_68, "i.csrw"), (plan_69, "i.csrrw"), (plan_69, "i.csrrs"), (plan_69, "i.csrrc"), (plan_70, "i.csrrwi"), (plan_70, "i.csrrsi"), (plan_70, "i.csrrci"), (plan_71, "i.csrr"), (plan_72, "i.csrw"), (plan_73, "i.csrrw"), (plan_73, "i.csrrs"), (plan_73, "i.csrrc"), (plan_74, "i.csrrwi"), (plan_74, "i.csrrsi"), (plan_74, "i.csrrci"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated")]
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
    84: ('zifencei',),
    85: ('zicbom',),
    86: ('zicbom',),
    87: ('zicboz',),
    105: ('zicond',),
    106: ('zicond',),
    107: ('zba',),
    108: ('zba',),
    109: ('zba',),
    110: ('zba',),
    111: ('zba',),
    112: ('zba',),
    113: ('zba',),
    114: ('zba',),
    115: ('zba',),
    116: ('zbb',),
    117: ('zbb',),
    118: ('zbb',),
    119: ('zbb',),
    120: ('zbb',),
    121: ('zbb',),
    122: ('zbb',),
    123: ('zbb',),
    124: ('zbb',),
    125: ('zbb',),
    126: ('zbb',),
    127: ('zbb',),
    128: ('zbb',),
    129: ('zbb',),
    130: ('zbb',),
    131: ('zbb',),
    132: ('zbb',),
    133: ('zbb',),
    134: ('zbb',),
    135: ('zbb',),
    136: ('zbb',),
    137: ('zbb',),
    138: ('zbb',),
    139: ('zbb',),
    140: ('zbc',),
    141: ('zbc',),
    142: ('zbc',),
    143: ('zbs',),
    144: ('zbs',),
    145: ('zbs',),
    146: ('zbs',),
    147: ('zbs',),
    148: ('zbs',),
    149: ('zbs',),
    150: ('zbs',),
    151: ('f',),
    152: ('f',),
    153: ('f',),
    154: ('f',),
    155: ('f',),
    156: ('f',),
    157: ('f',),
    158: ('f',),
    159: ('f',),
    160: ('f',),
    161: ('f',),
    162: ('f',),
    163: ('f',),
    164: ('f',),
    165: ('f',),
    166: ('f',),
    167: ('f',),
    168: ('f',),
    169: ('f',),
    170: ('f',),
    171: ('f',),
    172: ('f',),
    173: ('f',),
    174: ('f',),
    175: ('f',),
    176: ('f',),
    177: ('f',),
    178: ('f',),
    179: ('f',),
    180: ('f',),
    181: ('f',),
    182: ('f',),
    183: ('f',),
    184: ('f',),
    185: ('f',),
    186: ('f',),
    187: ('f',),
    188: ('f',),
    189: ('f',),
    190: ('f',),
    191: ('f',),
    192: ('f',),
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
    215: ('d',),
    216: ('d',),
    217: ('d',),
    218: ('d',),
    219: ('d',),
    220: ('d',),
    221: ('d',),
    222: ('d',),
    223: ('d',),
    224: ('d',),
    225: ('d',),
    226: ('d',),
    227: ('d',),
    228: ('d',),
    229: ('d',),
    230: ('d',),
    231: ('d',),
    232: ('d',),
    233: ('d',),
    234: ('d',),
    235: ('d',),
    236: ('d',),
    237: ('d',),
    238: ('d',),
    239: ('d',),
    240: ('d',),
    241: ('d',),
    242: ('d',),
    243: ('d',),
    244: ('d',),
    245: ('d',),
    246: ('d',),
    247: ('d',),
    248: ('d',),
    249: ('d',),
    250: ('d',),
    251: ('d',),
    252: ('d',),
    253: ('d',),
    254: ('d',),
    255: ('d',),
    256: ('d',),
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
    282: ('f',),
    283: ('f',),
    284: ('d',),
    285: ('d',),
    286: ('f',),
    287: ('d',),
    288: ('f',),
    289: ('d',),
    290: ('c',),
    291: ('c',),
    292: ('c',),
    293: ('c',),
    294: ('c',),
    295: ('c', 'd'),
    296: ('c', 'd'),
    297: ('c',),
    298: ('c',),
    299: ('c',),
    300: ('c',),
    301: ('c',),
    302: ('c',),
    303: ('c',),
    304: ('c',),
    305: ('c',),
    306: ('c',),
    307: ('c',),
    308: ('c',),
    309: ('c',),
    310: ('c',),
    311: ('c',),
    312: ('c',),
    313: ('c',),
    314: ('c',),
    315: ('c',),
    316: ('c',),
    317: ('c', 'd'),
    318: ('c',),
    319: ('c',),
    320: ('c',),
    321: ('c',),
    322: ('c',),
    323: ('c',),
    324: ('c',),
    325: ('c',),
    326: ('c', 'd'),
    327: ('c',),
    328: ('c',),
    329: ('c', 'zcb'),
    330: ('c', 'zcb'),
    331: ('c', 'zcb'),
    332: ('c', 'zcb'),
    333: ('c', 'zcb'),
    334: ('c', 'zcb'),
    335: ('c', 'zcb'),
    336: ('c', 'm', 'zcb'),
    337: ('c', 'zcb', 'zbb'),
    338: ('c', 'zcb', 'zbb'),
    339: ('c', 'zcb', 'zbb'),
    340: ('c', 'zcb', 'zba'),
    341: ('zbkb',),
    342: ('zbkb',),
    343: ('zbkb',),
    344: ('zbkb',),
    345: ('zbkx',),
    346: ('zbkx',),
    347: ('zkne',),
    348: ('zkne',),
    349: ('zknd',),
    350: ('zknd',),
    351: ('zknd',),
    352: ('zkne',),
    353: ('zkne',),
    354: ('zknh',),
    355: ('zknh',),
    356: ('zknh',),
    357: ('zknh',),
    358: ('zknh',),
    359: ('zknh',),
    360: ('zknh',),
    361: ('zknh',),
    362: ('zksh',),
    363: ('zksh',),
    364: ('zksed',),
    365: ('zksed',),
    366: ('zicsr', 'f'),
    367: ('zicsr', 'f'),
    368: ('zicsr', 'f'),
    369: ('zicsr', 'f'),
    370: ('zicsr', 'f'),
    371: ('zicsr', 'f'),
    372: ('zicsr', 'f'),
    373: ('zicsr', 'f'),
    374: ('zicsr', 'f'),
    375: ('zicsr', 'f'),
    376: ('zicsr', 'f'),
    377: ('zicsr', 'f'),
    378: ('zicsr', 'f'),
    379: ('zicsr', 'f'),
    380: ('zicsr', 'f'),
    381: ('zicsr', 'f'),
    382: ('zicsr', 'f'),
    383: ('zicsr', 'f'),
    384: ('zicsr', 'f'),
    385: ('zicsr', 'f'),
    386: ('zicsr', 'f'),
    387: ('zicsr', 'f'),
    388: ('zicsr', 'f'),
    389: ('zicsr', 'f'),
    390: ('zicsr',),
    391: ('zicsr',),
    392: ('zicsr',),
    393: ('zicsr',),
    394: ('zicsr',),
    395: ('zicsr',),
    396: ('zicsr',),
    397: ('zicsr',),
    398: ('zicsr',),
    399: ('zicsr',),
    400: ('zicsr',),
    401: ('zicsr',),
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
    'i.fadd_s_dyn': ('', False, False, False, False),
    'i.fadd_s_rm': ('', False, False, False, False),
    'i.fclass_d': ('', False, False, False, False),
    'i.fclass_s': ('', False, False, False, False),
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
    'i.fcvt_l_d_dyn': ('', False, False, False, False),
    'i.fcvt_l_d_rm': ('', False, False, False, False),
    'i.fcvt_l_d_rtz': ('', False, False, False, False),
    'i.fcvt_l_s_dyn': ('', False, False, False, False),
    'i.fcvt_l_s_rm': ('', False, False, False, False),
    'i.fcvt_l_s_rtz': ('', False, False, False, False),
    'i.fcvt_lu_d_dyn': ('', False, False, False, False),
    'i.fcvt_lu_d_rm': ('', False, False, False, False),
    'i.fcvt_lu_d_rtz': ('', False, False, False, False),
    'i.fcvt_lu_s_dyn': ('', False, False, False, False),
    'i.fcvt_lu_s_rm': ('', False, False, False, False),
    'i.fcvt_lu_s_rtz': ('', False, False, False, False),
    'i.fcvt_s_d_dyn': ('', False, False, False, False),
    'i.fcvt_s_d_rm': ('', False, False, False, False),
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
    'i.fcvt_w_s_dyn': ('', False, False, False, False),
    'i.fcvt_w_s_rm': ('', False, False, False, False),
    'i.fcvt_w_s_rtz': ('', False, False, False, False),
    'i.fcvt_wu_d_dyn': ('', False, False, False, False),
    'i.fcvt_wu_d_rm': ('', False, False, False, False),
    'i.fcvt_wu_d_rtz': ('', False, False, False, False),
    'i.fcvt_wu_s_dyn': ('', False, False, False, False),
    'i.fcvt_wu_s_rm': ('', False, False, False, False),
    'i.fcvt_wu_s_rtz': ('', False, False, False, False),
    'i.fdiv_d_dyn': ('', False, False, False, False),
    'i.fdiv_d_rm': ('', False, False, False, False),
    'i.fdiv_s_dyn': ('', False, False, False, False),
    'i.fdiv_s_rm': ('', False, False, False, False),
    'i.fence': ('', False, False, False, False),
    'i.fence_i': ('indirect', False, True, False, False),
    'i.fence_light': ('', False, False, False, False),
    'i.feq_d': ('', False, False, False, False),
    'i.feq_s': ('', False, False, False, False),
    'i.fld': ('', False, False, False, True),
    'i.fle_d': ('', False, False, False, False),
    'i.fle_s': ('', False, False, False, False),
    'i.flt_d': ('', False, False, False, False),
    'i.flt_s': ('', False, False, False, False),
    'i.flw': ('', False, False, False, True),
    'i.fmadd_d_dyn': ('', False, False, False, False),
    'i.fmadd_d_rm': ('', False, False, False, False),
    'i.fmadd_s_dyn': ('', False, False, False, False),
    'i.fmadd_s_rm': ('', False, False, False, False),
    'i.fmax_d': ('', False, False, False, False),
    'i.fmax_s': ('', False, False, False, False),
    'i.fmin_d': ('', False, False, False, False),
    'i.fmin_s': ('', False, False, False, False),
    'i.fmsub_d_dyn': ('', False, False, False, False),
    'i.fmsub_d_rm': ('', False, False, False, False),
    'i.fmsub_s_dyn': ('', False, False, False, False),
    'i.fmsub_s_rm': ('', False, False, False, False),
    'i.fmul_d_dyn': ('', False, False, False, False),
    'i.fmul_d_rm': ('', False, False, False, False),
    'i.fmul_s_dyn': ('', False, False, False, False),
    'i.fmul_s_rm': ('', False, False, False, False),
    'i.fmv_d_x': ('', False, False, False, False),
    'i.fmv_w_x': ('', False, False, False, False),
    'i.fmv_x_d': ('', False, False, False, False),
    'i.fmv_x_w': ('', False, False, False, False),
    'i.fnmadd_d_dyn': ('', False, False, False, False),
    'i.fnmadd_d_rm': ('', False, False, False, False),
    'i.fnmadd_s_dyn': ('', False, False, False, False),
    'i.fnmadd_s_rm': ('', False, False, False, False),
    'i.fnmsub_d_dyn': ('', False, False, False, False),
    'i.fnmsub_d_rm': ('', False, False, False, False),
    'i.fnmsub_s_dyn': ('', False, False, False, False),
    'i.fnmsub_s_rm': ('', False, False, False, False),
    'i.fsd': ('', False, False, False, True),
    'i.fsgnj_d': ('', False, False, False, False),
    'i.fsgnj_s': ('', False, False, False, False),
    'i.fsgnjn_d': ('', False, False, False, False),
    'i.fsgnjn_s': ('', False, False, False, False),
    'i.fsgnjx_d': ('', False, False, False, False),
    'i.fsgnjx_s': ('', False, False, False, False),
    'i.fsqrt_d_dyn': ('', False, False, False, False),
    'i.fsqrt_d_rm': ('', False, False, False, False),
    'i.fsqrt_s_dyn': ('', False, False, False, False),
    'i.fsqrt_s_rm': ('', False, False, False, False),
    'i.fsub_d_dyn': ('', False, False, False, False),
    'i.fsub_d_rm': ('', False, False, False, False),
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
