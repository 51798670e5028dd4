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
d16_7 = {
    0x0: 307,  # c_sub
    0x20: 308,  # c_xor
    0x40: 309,  # c_or
    0x60: 310,  # c_and
    0x1000: 311,  # c_subw
    0x1020: 312,  # c_addw
}
def f16_8(w):
    r = d16_7.get(w & 0x1060, -1)
    return r if r.__class__ is int else r(w)
d16_9 = {
    0x0: 304,  # c_srli
    0x400: 305,  # c_srai
    0x800: 306,  # c_andi
    0xc00: f16_8,
}
def f16_10(w):
    r = d16_9.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f16_11(w):
    if w & 0xffc == 0x80:
        return 320  # c_ret
    if w & 0x7c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 321  # c_jr
    if ((w >> 2 & 0x1f) != 0):
        return 322  # c_mv
    return -1
def f16_12(w):
    if w & 0xffc == 0x0:
        return 323  # c_ebreak
    if w & 0x7c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 324  # c_jalr
    if ((w >> 2 & 0x1f) != 0):
        return 325  # c_add
    return -1
d16_13 = {
    0x0: f16_11,
    0x1000: f16_12,
}
def f16_14(w):
    r = d16_13.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d16_15 = {
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
    0x8001: f16_10,
    0x8002: f16_14,
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
    r = d16_15.get(w & 0xe003, -1)
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
    0x0: 129,  # clz
    0x100000: 131,  # ctz
    0x200000: 133,  # cpop
    0x400000: 135,  # sext_b
    0x500000: 136,  # sext_h
}
def f32_27(w):
    r = d32_26.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
d32_28 = {
    0x0: 61,  # slli
    0x28000000: 150,  # bseti
    0x48000000: 144,  # bclri
    0x60000000: f32_27,
    0x68000000: 148,  # binvi
}
def f32_29(w):
    r = d32_28.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_30(w):
    if w & 0x3f00000 == 0x700000:
        return 138  # orc_b
    return -1
def f32_31(w):
    if w & 0x3f00000 == 0x3800000:
        return 139  # rev8
    return -1
d32_32 = {
    0x0: 63,  # srli
    0x28000000: f32_30,
    0x40000000: 65,  # srai
    0x48000000: 146,  # bexti
    0x60000000: 127,  # rori
    0x68000000: f32_31,
}
def f32_33(w):
    r = d32_32.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
d32_34 = {
    0x0: f32_25,
    0x1000: f32_29,
    0x2000: 55,  # slti
    0x3000: 56,  # sltiu
    0x4000: 57,  # xori
    0x5000: f32_33,
    0x6000: 58,  # ori
    0x7000: 59,  # andi
}
def f32_35(w):
    r = d32_34.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_36(w):
    if w & 0xfff00000 == 0x0:
        return 53  # sext_w
    return 60  # addiw
def f32_37(w):
    if w & 0x2000000 == 0x0:
        return 62  # slliw
    return -1
def f32_38(w):
    if w & 0x3f00000 == 0x0:
        return 130  # clzw
    if w & 0x3f00000 == 0x100000:
        return 132  # ctzw
    if w & 0x3f00000 == 0x200000:
        return 134  # cpopw
    return -1
d32_39 = {
    0x0: f32_37,
    0x8000000: 115,  # slli_uw
    0x60000000: f32_38,
}
def f32_40(w):
    r = d32_39.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_41(w):
    if w & 0xfe000000 == 0x0:
        return 64  # srliw
    if w & 0xfe000000 == 0x40000000:
        return 66  # sraiw
    if w & 0xfe000000 == 0x60000000:
        return 128  # roriw
    return -1
d32_42 = {
    0x0: f32_36,
    0x1000: f32_40,
    0x5000: f32_41,
}
def f32_43(w):
    r = d32_42.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_44 = {
    0x0: 76,  # sb
    0x1000: 77,  # sh
    0x2000: 78,  # sw
    0x3000: 79,  # sd
}
def f32_45(w):
    r = d32_44.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_46(w):
    if w & 0x7000 == 0x2000:
        return 288  # fsw
    if w & 0x7000 == 0x3000:
        return 289  # fsd
    return -1
def f32_47(w):
    if w & 0x1f00000 == 0x0:
        return 0  # lr_w
    return -1
def f32_48(w):
    if w & 0x1f00000 == 0x0:
        return 11  # lr_d
    return -1
d32_49 = {
    0x2000: 3,  # amoadd_w
    0x3000: 14,  # amoadd_d
    0x8002000: 2,  # amoswap_w
    0x8003000: 13,  # amoswap_d
    0x10002000: f32_47,
    0x10003000: f32_48,
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
def f32_50(w):
    r = d32_49.get(w & 0xf8007000, -1)
    return r if r.__class__ is int else r(w)
d32_51 = {
    0x0: 22,  # add
    0x1000: 24,  # sll
    0x2000: 25,  # slt
    0x3000: 26,  # sltu
    0x4000: 27,  # xor
    0x5000: 28,  # srl
    0x6000: 30,  # or
    0x7000: 31,  # and
    0x2000000: 37,  # mul
    0x2001000: 38,  # mulh
    0x2002000: 39,  # mulhsu
    0x2003000: 40,  # mulhu
    0x2004000: 41,  # div
    0x2005000: 42,  # divu
    0x2006000: 43,  # rem
    0x2007000: 44,  # remu
    0xa001000: 140,  # clmul
    0xa002000: 142,  # clmulr
    0xa003000: 141,  # clmulh
    0xa004000: 121,  # min
    0xa005000: 122,  # minu
    0xa006000: 119,  # max
    0xa007000: 120,  # maxu
    0xe005000: 105,  # czero_eqz
    0xe007000: 106,  # czero_nez
    0x20002000: 107,  # sh1add
    0x20004000: 109,  # sh2add
    0x20006000: 111,  # sh3add
    0x28001000: 149,  # bset
    0x40000000: 23,  # sub
    0x40004000: 118,  # xnor
    0x40005000: 29,  # sra
    0x40006000: 117,  # orn
    0x40007000: 116,  # andn
    0x48001000: 143,  # bclr
    0x48005000: 145,  # bext
    0x60001000: 123,  # rol
    0x60005000: 124,  # ror
    0x68001000: 147,  # binv
}
def f32_52(w):
    r = d32_51.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
def f32_53(w):
    if w & 0x1f00000 == 0x0:
        return 113  # zext_w
    return 114  # add_uw
def f32_54(w):
    if w & 0x1f00000 == 0x0:
        return 137  # zext_h
    return -1
d32_55 = {
    0x0: 32,  # addw
    0x1000: 34,  # sllw
    0x5000: 35,  # srlw
    0x2000000: 45,  # mulw
    0x2004000: 46,  # divw
    0x2005000: 47,  # divuw
    0x2006000: 48,  # remw
    0x2007000: 49,  # remuw
    0x8000000: f32_53,
    0x8004000: f32_54,
    0x20002000: 108,  # sh1add_uw
    0x20004000: 110,  # sh2add_uw
    0x20006000: 112,  # sh3add_uw
    0x40000000: 33,  # subw
    0x40005000: 36,  # sraw
    0x60001000: 125,  # rolw
    0x60005000: 126,  # rorw
}
def f32_56(w):
    r = d32_55.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
def f32_57(w):
    if w & 0x3000 == 0x3000:
        return 166  # fmadd_s
    if w & 0x3000 == 0x0:
        return 168  # fmadd_s_rmm
    return -1
def f32_58(w):
    if w & 0x3000 == 0x3000:
        return 230  # fmadd_d
    if w & 0x3000 == 0x0:
        return 232  # fmadd_d_rmm
    return -1
d32_59 = {
    0x0: 167,  # fmadd_s_rm
    0x4000: f32_57,
    0x2000000: 231,  # fmadd_d_rm
    0x2004000: f32_58,
}
def f32_60(w):
    r = d32_59.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_61(w):
    if w & 0x3000 == 0x3000:
        return 169  # fmsub_s
    if w & 0x3000 == 0x0:
        return 171  # fmsub_s_rmm
    return -1
def f32_62(w):
    if w & 0x3000 == 0x3000:
        return 233  # fmsub_d
    if w & 0x3000 == 0x0:
        return 235  # fmsub_d_rmm
    return -1
d32_63 = {
    0x0: 170,  # fmsub_s_rm
    0x4000: f32_61,
    0x2000000: 234,  # fmsub_d_rm
    0x2004000: f32_62,
}
def f32_64(w):
    r = d32_63.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_65(w):
    if w & 0x3000 == 0x3000:
        return 172  # fnmsub_s
    if w & 0x3000 == 0x0:
        return 174  # fnmsub_s_rmm
    return -1
def f32_66(w):
    if w & 0x3000 == 0x3000:
        return 236  # fnmsub_d
    if w & 0x3000 == 0x0:
        return 238  # fnmsub_d_rmm
    return -1
d32_67 = {
    0x0: 173,  # fnmsub_s_rm
    0x4000: f32_65,
    0x2000000: 237,  # fnmsub_d_rm
    0x2004000: f32_66,
}
def f32_68(w):
    r = d32_67.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_69(w):
    if w & 0x3000 == 0x3000:
        return 175  # fnmadd_s
    if w & 0x3000 == 0x0:
        return 177  # fnmadd_s_rmm
    return -1
def f32_70(w):
    if w & 0x3000 == 0x3000:
        return 239  # fnmadd_d
    if w & 0x3000 == 0x0:
        return 241  # fnmadd_d_rmm
    return -1
d32_71 = {
    0x0: 176,  # fnmadd_s_rm
    0x4000: f32_69,
    0x2000000: 240,  # fnmadd_d_rm
    0x2004000: f32_70,
}
def f32_72(w):
    r = d32_71.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_73(w):
    if w & 0x7000 == 0x7000:
        return 151  # fadd_s
    if w & 0x4000 == 0x0:
        return 152  # fadd_s_rm
    if w & 0x7000 == 0x4000:
        return 153  # fadd_s_rmm
    return -1
def f32_74(w):
    if w & 0x7000 == 0x7000:
        return 215  # fadd_d
    if w & 0x4000 == 0x0:
        return 216  # fadd_d_rm
    if w & 0x7000 == 0x4000:
        return 217  # fadd_d_rmm
    return -1
def f32_75(w):
    if w & 0x7000 == 0x7000:
        return 154  # fsub_s
    if w & 0x4000 == 0x0:
        return 155  # fsub_s_rm
    if w & 0x7000 == 0x4000:
        return 156  # fsub_s_rmm
    return -1
def f32_76(w):
    if w & 0x7000 == 0x7000:
        return 218  # fsub_d
    if w & 0x4000 == 0x0:
        return 219  # fsub_d_rm
    if w & 0x7000 == 0x4000:
        return 220  # fsub_d_rmm
    return -1
def f32_77(w):
    if w & 0x7000 == 0x7000:
        return 157  # fmul_s
    if w & 0x4000 == 0x0:
        return 158  # fmul_s_rm
    if w & 0x7000 == 0x4000:
        return 159  # fmul_s_rmm
    return -1
def f32_78(w):
    if w & 0x7000 == 0x7000:
        return 221  # fmul_d
    if w & 0x4000 == 0x0:
        return 222  # fmul_d_rm
    if w & 0x7000 == 0x4000:
        return 223  # fmul_d_rmm
    return -1
def f32_79(w):
    if w & 0x7000 == 0x7000:
        return 160  # fdiv_s
    if w & 0x4000 == 0x0:
        return 161  # fdiv_s_rm
    if w & 0x7000 == 0x4000:
        return 162  # fdiv_s_rmm
    return -1
def f32_80(w):
    if w & 0x7000 == 0x7000:
        return 224  # fdiv_d
    if w & 0x4000 == 0x0:
        return 225  # fdiv_d_rm
    if w & 0x7000 == 0x4000:
        return 226  # fdiv_d_rmm
    return -1
def f32_81(w):
    if w & 0x7000 == 0x0:
        return 178  # fsgnj_s
    if w & 0x7000 == 0x1000:
        return 179  # fsgnjn_s
    if w & 0x7000 == 0x2000:
        return 180  # fsgnjx_s
    return -1
def f32_82(w):
    if w & 0x7000 == 0x0:
        return 242  # fsgnj_d
    if w & 0x7000 == 0x1000:
        return 243  # fsgnjn_d
    if w & 0x7000 == 0x2000:
        return 244  # fsgnjx_d
    return -1
def f32_83(w):
    if w & 0x7000 == 0x0:
        return 181  # fmin_s
    if w & 0x7000 == 0x1000:
        return 182  # fmax_s
    return -1
def f32_84(w):
    if w & 0x7000 == 0x0:
        return 245  # fmin_d
    if w & 0x7000 == 0x1000:
        return 246  # fmax_d
    return -1
def f32_85(w):
    if w & 0x1f07000 == 0x107000:
        return 277  # fcvt_s_d
    if w & 0x1f04000 == 0x100000:
        return 278  # fcvt_s_d_rm
    if w & 0x1f07000 == 0x104000:
        return 279  # fcvt_s_d_rmm
    return -1
def f32_86(w):
    if w & 0x1f07000 == 0x0:
        return 280  # fcvt_d_s
    if w & 0x1f00000 == 0x0 and (w >> 12 & 0x7) not in (5, 6):
        return 281  # fcvt_d_s_rm
    return -1
def f32_87(w):
    if w & 0x1f07000 == 0x7000:
        return 163  # fsqrt_s
    if w & 0x1f04000 == 0x0:
        return 164  # fsqrt_s_rm
    if w & 0x1f07000 == 0x4000:
        return 165  # fsqrt_s_rmm
    return -1
def f32_88(w):
    if w & 0x1f07000 == 0x7000:
        return 227  # fsqrt_d
    if w & 0x1f04000 == 0x0:
        return 228  # fsqrt_d_rm
    if w & 0x1f07000 == 0x4000:
        return 229  # fsqrt_d_rmm
    return -1
def f32_89(w):
    if w & 0x7000 == 0x0:
        return 183  # fle_s
    if w & 0x7000 == 0x1000:
        return 184  # flt_s
    if w & 0x7000 == 0x2000:
        return 185  # feq_s
    return -1
def f32_90(w):
    if w & 0x7000 == 0x0:
        return 247  # fle_d
    if w & 0x7000 == 0x1000:
        return 248  # flt_d
    if w & 0x7000 == 0x2000:
        return 249  # feq_d
    return -1
def f32_91(w):
    if w & 0x3000 == 0x1000:
        return 188  # fcvt_w_s_rtz
    return 189  # fcvt_w_s_rm
def f32_92(w):
    if w & 0x3000 == 0x3000:
        return 187  # fcvt_w_s
    if w & 0x3000 == 0x0:
        return 190  # fcvt_w_s_rmm
    return -1
def f32_93(w):
    if w & 0x3000 == 0x1000:
        return 195  # fcvt_wu_s_rtz
    return 196  # fcvt_wu_s_rm
def f32_94(w):
    if w & 0x3000 == 0x3000:
        return 194  # fcvt_wu_s
    if w & 0x3000 == 0x0:
        return 197  # fcvt_wu_s_rmm
    return -1
def f32_95(w):
    if w & 0x3000 == 0x1000:
        return 202  # fcvt_l_s_rtz
    return 203  # fcvt_l_s_rm
def f32_96(w):
    if w & 0x3000 == 0x3000:
        return 201  # fcvt_l_s
    if w & 0x3000 == 0x0:
        return 204  # fcvt_l_s_rmm
    return -1
def f32_97(w):
    if w & 0x3000 == 0x1000:
        return 209  # fcvt_lu_s_rtz
    return 210  # fcvt_lu_s_rm
def f32_98(w):
    if w & 0x3000 == 0x3000:
        return 208  # fcvt_lu_s
    if w & 0x3000 == 0x0:
        return 211  # fcvt_lu_s_rmm
    return -1
d32_99 = {
    0x0: f32_91,
    0x4000: f32_92,
    0x100000: f32_93,
    0x104000: f32_94,
    0x200000: f32_95,
    0x204000: f32_96,
    0x300000: f32_97,
    0x304000: f32_98,
}
def f32_100(w):
    r = d32_99.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_101(w):
    if w & 0x3000 == 0x1000:
        return 252  # fcvt_w_d_rtz
    return 253  # fcvt_w_d_rm
def f32_102(w):
    if w & 0x3000 == 0x3000:
        return 251  # fcvt_w_d
    if w & 0x3000 == 0x0:
        return 254  # fcvt_w_d_rmm
    return -1
def f32_103(w):
    if w & 0x3000 == 0x1000:
        return 258  # fcvt_wu_d_rtz
    return 259  # fcvt_wu_d_rm
def f32_104(w):
    if w & 0x3000 == 0x3000:
        return 257  # fcvt_wu_d
    if w & 0x3000 == 0x0:
        return 260  # fcvt_wu_d_rmm
    return -1
def f32_105(w):
    if w & 0x3000 == 0x1000:
        return 264  # fcvt_l_d_rtz
    return 265  # fcvt_l_d_rm
def f32_106(w):
    if w & 0x3000 == 0x3000:
        return 263  # fcvt_l_d
    if w & 0x3000 == 0x0:
        return 266  # fcvt_l_d_rmm
    return -1
def f32_107(w):
    if w & 0x3000 == 0x1000:
        return 271  # fcvt_lu_d_rtz
    return 272  # fcvt_lu_d_rm
def f32_108(w):
    if w & 0x3000 == 0x3000:
        return 270  # fcvt_lu_d
    if w & 0x3000 == 0x0:
        return 273  # fcvt_lu_d_rmm
    return -1
d32_109 = {
    0x0: f32_101,
    0x4000: f32_102,
    0x100000: f32_103,
    0x104000: f32_104,
    0x200000: f32_105,
    0x204000: f32_106,
    0x300000: f32_107,
    0x304000: f32_108,
}
def f32_110(w):
    r = d32_109.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_111(w):
    if w & 0x3000 == 0x3000:
        return 191  # fcvt_s_w
    if w & 0x3000 == 0x0:
        return 193  # fcvt_s_w_rmm
    return -1
def f32_112(w):
    if w & 0x3000 == 0x3000:
        return 198  # fcvt_s_wu
    if w & 0x3000 == 0x0:
        return 200  # fcvt_s_wu_rmm
    return -1
def f32_113(w):
    if w & 0x3000 == 0x3000:
        return 205  # fcvt_s_l
    if w & 0x3000 == 0x0:
        return 207  # fcvt_s_l_rmm
    return -1
def f32_114(w):
    if w & 0x3000 == 0x3000:
        return 212  # fcvt_s_lu
    if w & 0x3000 == 0x0:
        return 214  # fcvt_s_lu_rmm
    return -1
d32_115 = {
    0x0: 192,  # fcvt_s_w_rm
    0x4000: f32_111,
    0x100000: 199,  # fcvt_s_wu_rm
    0x104000: f32_112,
    0x200000: 206,  # fcvt_s_l_rm
    0x204000: f32_113,
    0x300000: 213,  # fcvt_s_lu_rm
    0x304000: f32_114,
}
def f32_116(w):
    r = d32_115.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_117(w):
    if w & 0x7000 == 0x0:
        return 255  # fcvt_d_w
    if (w >> 12 & 0x7) not in (5, 6):
        return 256  # fcvt_d_w_rm
    return -1
def f32_118(w):
    if w & 0x7000 == 0x0:
        return 261  # fcvt_d_wu
    if (w >> 12 & 0x7) not in (5, 6):
        return 262  # fcvt_d_wu_rm
    return -1
def f32_119(w):
    if w & 0x7000 == 0x7000:
        return 267  # fcvt_d_l
    if w & 0x4000 == 0x0:
        return 268  # fcvt_d_l_rm
    if w & 0x7000 == 0x4000:
        return 269  # fcvt_d_l_rmm
    return -1
def f32_120(w):
    if w & 0x7000 == 0x7000:
        return 274  # fcvt_d_lu
    if w & 0x4000 == 0x0:
        return 275  # fcvt_d_lu_rm
    if w & 0x7000 == 0x4000:
        return 276  # fcvt_d_lu_rmm
    return -1
d32_121 = {
    0x0: f32_117,
    0x100000: f32_118,
    0x200000: f32_119,
    0x300000: f32_120,
}
def f32_122(w):
    r = d32_121.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_123(w):
    if w & 0x1f07000 == 0x1000:
        return 186  # fclass_s
    if w & 0x1f07000 == 0x0:
        return 282  # fmv_x_w
    return -1
def f32_124(w):
    if w & 0x1f07000 == 0x1000:
        return 250  # fclass_d
    if w & 0x1f07000 == 0x0:
        return 284  # fmv_x_d
    return -1
def f32_125(w):
    if w & 0x1f07000 == 0x0:
        return 283  # fmv_w_x
    return -1
def f32_126(w):
    if w & 0x1f07000 == 0x0:
        return 285  # fmv_d_x
    return -1
d32_127 = {
    0x0: f32_73,
    0x2000000: f32_74,
    0x8000000: f32_75,
    0xa000000: f32_76,
    0x10000000: f32_77,
    0x12000000: f32_78,
    0x18000000: f32_79,
    0x1a000000: f32_80,
    0x20000000: f32_81,
    0x22000000: f32_82,
    0x28000000: f32_83,
    0x2a000000: f32_84,
    0x40000000: f32_85,
    0x42000000: f32_86,
    0x58000000: f32_87,
    0x5a000000: f32_88,
    0xa0000000: f32_89,
    0xa2000000: f32_90,
    0xc0000000: f32_100,
    0xc2000000: f32_110,
    0xd0000000: f32_116,
    0xd2000000: f32_122,
    0xe0000000: f32_123,
    0xe2000000: f32_124,
    0xf0000000: f32_125,
    0xf2000000: f32_126,
}
def f32_128(w):
    r = d32_127.get(w & 0xfe000000, -1)
    return r if r.__class__ is int else r(w)
def f32_129(w):
    if w & 0x1f00000 == 0x0:
        return 88  # beqz
    return 89  # beq
def f32_130(w):
    if w & 0x1f00000 == 0x0:
        return 90  # bnez
    return 91  # bne
def f32_131(w):
    if w & 0x1f00000 == 0x0:
        return 92  # bltz
    return 93  # blt
def f32_132(w):
    if w & 0x1f00000 == 0x0:
        return 94  # bgez
    return 95  # bge
d32_133 = {
    0x0: f32_129,
    0x1000: f32_130,
    0x4000: f32_131,
    0x5000: f32_132,
    0x6000: 96,  # bltu
    0x7000: 97,  # bgeu
}
def f32_134(w):
    r = d32_133.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_135(w):
    if w & 0xffffff80 == 0x8000:
        return 100  # ret
    if w & 0xfff07f80 == 0x0:
        return 101  # jr
    if w & 0x7000 == 0x0:
        return 102  # jalr
    return -1
def f32_136(w):
    if w & 0xf80 == 0x0:
        return 98  # j
    return 99  # jal
def f32_137(w):
    if w & 0xf8f80 == 0x0:
        return 103  # ecall
    return -1
def f32_138(w):
    if w & 0xf8f80 == 0x0:
        return 104  # ebreak
    return -1
def f32_139(w):
    if w & 0xf80 == 0x0:
        return 330  # csrw_fflags
    return 331  # csrrw_fflags
def f32_140(w):
    if w & 0xf8000 == 0x0:
        return 329  # csrr_fflags
    return 332  # csrrs_fflags
def f32_141(w):
    if w & 0xf80 == 0x0:
        return 338  # csrw_frm
    return 339  # csrrw_frm
def f32_142(w):
    if w & 0xf8000 == 0x0:
        return 337  # csrr_frm
    return 340  # csrrs_frm
def f32_143(w):
    if w & 0xf80 == 0x0:
        return 346  # csrw_fcsr
    return 347  # csrrw_fcsr
def f32_144(w):
    if w & 0xf8000 == 0x0:
        return 345  # csrr_fcsr
    return 348  # csrrs_fcsr
def f32_145(w):
    if w & 0xf8000 == 0x0:
        return 353  # csrrs_cycle
    return -1
def f32_146(w):
    if w & 0xf8000 == 0x0:
        return 354  # csrrc_cycle
    return -1
def f32_147(w):
    if w & 0xf8000 == 0x0:
        return 355  # csrrsi_cycle
    return -1
def f32_148(w):
    if w & 0xf8000 == 0x0:
        return 356  # csrrci_cycle
    return -1
def f32_149(w):
    if w & 0xf8000 == 0x0:
        return 357  # csrrs_time
    return -1
def f32_150(w):
    if w & 0xf8000 == 0x0:
        return 358  # csrrc_time
    return -1
def f32_151(w):
    if w & 0xf8000 == 0x0:
        return 359  # csrrsi_time
    return -1
def f32_152(w):
    if w & 0xf8000 == 0x0:
        return 360  # csrrci_time
    return -1
def f32_153(w):
    if w & 0xf8000 == 0x0:
        return 361  # csrrs_instret
    return -1
def f32_154(w):
    if w & 0xf8000 == 0x0:
        return 362  # csrrc_instret
    return -1
def f32_155(w):
    if w & 0xf8000 == 0x0:
        return 363  # csrrsi_instret
    return -1
def f32_156(w):
    if w & 0xf8000 == 0x0:
        return 364  # csrrci_instret
    return -1
d32_157 = {
    0x0: f32_137,
    0x100000: f32_138,
    0x101000: f32_139,
    0x102000: f32_140,
    0x103000: 333,  # csrrc_fflags
    0x105000: 334,  # csrrwi_fflags
    0x106000: 335,  # csrrsi_fflags
    0x107000: 336,  # csrrci_fflags
    0x201000: f32_141,
    0x202000: f32_142,
    0x203000: 341,  # csrrc_frm
    0x205000: 342,  # csrrwi_frm
    0x206000: 343,  # csrrsi_frm
    0x207000: 344,  # csrrci_frm
    0x301000: f32_143,
    0x302000: f32_144,
    0x303000: 349,  # csrrc_fcsr
    0x305000: 350,  # csrrwi_fcsr
    0x306000: 351,  # csrrsi_fcsr
    0x307000: 352,  # csrrci_fcsr
    0xc0002000: f32_145,
    0xc0003000: f32_146,
    0xc0006000: f32_147,
    0xc0007000: f32_148,
    0xc0102000: f32_149,
    0xc0103000: f32_150,
    0xc0106000: f32_151,
    0xc0107000: f32_152,
    0xc0202000: f32_153,
    0xc0203000: f32_154,
    0xc0206000: f32_155,
    0xc0207000: f32_156,
}
def f32_158(w):
    r = d32_157.get(w & 0xfff07000, -1)
    return r if r.__class__ is int else r(w)
d32_159 = {
    0x3: f32_2,
    0x7: f32_3,
    0xf: f32_24,
    0x13: f32_35,
    0x17: 68,  # auipc
    0x1b: f32_43,
    0x23: f32_45,
    0x27: f32_46,
    0x2f: f32_50,
    0x33: f32_52,
    0x37: 67,  # lui
    0x3b: f32_56,
    0x43: f32_60,
    0x47: f32_64,
    0x4b: f32_68,
    0x4f: f32_72,
    0x53: f32_128,
    0x63: f32_134,
    0x67: f32_135,
    0x6f: f32_136,
    0x73: f32_158,
}
def find_32(w):
    r = d32_159.get(w & 0x7f, -1)
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
    return (f"{n}[csr={1}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_57(w, n):
    return (f"{n}[csr={1}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_58(w, n):
    return (f"{n}[csr={1}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_59(w, n):
    return (f"{n}[csr={1}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_60(w, n):
    return (f"{n}[csr={2}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_61(w, n):
    return (f"{n}[csr={2}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_62(w, n):
    return (f"{n}[csr={2}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_63(w, n):
    return (f"{n}[csr={2}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_64(w, n):
    return (f"{n}[csr={3}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_65(w, n):
    return (f"{n}[csr={3}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_66(w, n):
    return (f"{n}[csr={3}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_67(w, n):
    return (f"{n}[csr={3}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
FIND = {16: find_16, 32: find_32}
PLANS = [(plan_0, "i.lr_w"), (plan_1, "i.sc_w"), (plan_1, "i.amoswap_w"), (plan_1, "i.amoadd_w"), (plan_1, "i.amoxor_w"), (plan_1, "i.amoand_w"), (plan_1, "i.amoor_w"), (plan_1, "i.amomin_w"), (plan_1, "i.amomax_w"), (plan_1, "i.amominu_w"), (plan_1, "i.amomaxu_w"), (plan_0, "i.lr_d"), (plan_1, "i.sc_d"), (plan_1, "i.amoswap_d"), (plan_1, "i.amoadd_d"), (plan_1, "i.amoxor_d"), (plan_1, "i.amoand_d"), (plan_1, "i.amoor_d"), (plan_1, "i.amomin_d"), (plan_1, "i.amomax_d"), (plan_1, "i.amominu_d"), (plan_1, "i.amomaxu_d"), (plan_1, "i.add"), (plan_1, "i.sub"), (plan_1, "i.sll"), (plan_1, "i.slt"), (plan_1, "i.sltu"), (plan_1, "i.xor"), (plan_1, "i.srl"), (plan_1, "i.sra"), (plan_1, "i.or"), (plan_1, "i.and"), (plan_1, "i.addw"), (plan_1, "i.subw"), (plan_1, "i.sllw"), (plan_1, "i.srlw"), (plan_1, "i.sraw"), (plan_1, "i.mul"), (plan_1, "i.mulh"), (plan_1, "i.mulhsu"), (plan_1, "i.mulhu"), (plan_1, "i.div"), (plan_1, "i.divu"), (plan_1, "i.rem"), (plan_1, "i.remu"), (plan_1, "i.mulw"), (plan_1, "i.divw"), (plan_1, "i.divuw"), (plan_1, "i.remw"), (plan_1, "i.remuw"), (plan_2, "i.li"), (plan_0, "i.mv"), (plan_3, "i.nop"), (plan_0, "i.sext_w"), (plan_4, "i.addi"), (plan_4, "i.slti"), (plan_4, "i.sltiu"), (plan_4, "i.xori"), (plan_4, "i.ori"), (plan_4, "i.andi"), (plan_4, "i.addiw"), (plan_5, "i.slli"), (plan_6, "i.slliw"), (plan_5, "i.srli"), (plan_6, "i.srliw"), (plan_5, "i.srai"), (plan_6, "i.sraiw"), (plan_7, "i.li"), (plan_8, "i.auipc"), (plan_4, "i.lb"), (plan_4, "i.lh"), (plan_4, "i.lw"), (plan_4, "i.ld"), (plan_4, "i.lbu"), (plan_4, "i.lhu"), (plan_4, "i.lwu"), (plan_9, "i.sb"), (plan_9, "i.sh"), (plan_9, "i.sw"), (plan_9, "i.sd"), (plan_3, "i.fence"), (plan_3, "i.fence_light"), (plan_3, "i.fence_light"), (plan_3, "i.nop"), (plan_3, "i.fence_i"), (plan_10, "i.cbo"), (plan_10, "i.cbo"), (plan_10, "i.cbo_zero"), (plan_11, "i.beqz"), (plan_12, "i.beq"), (plan_11, "i.bnez"), (plan_12, "i.bne"), (plan_11, "i.bltz"), (plan_12, "i.blt"), (plan_11, "i.bgez"), (plan_12, "i.bge"), (plan_12, "i.bltu"), (plan_12, "i.bgeu"), (plan_13, "i.j"), (plan_14, "i.jal"), (plan_15, "i.ret"), (plan_10, "i.jr"), (plan_4, "i.jalr"), (plan_3, "i.ecall"), (plan_3, "i.ebreak"), (plan_1, "i.czero_eqz"), (plan_1, "i.czero_nez"), (plan_1, "i.sh1add"), (plan_1, "i.sh1add_uw"), (plan_1, "i.sh2add"), (plan_1, "i.sh2add_uw"), (plan_1, "i.sh3add"), (plan_1, "i.sh3add_uw"), (plan_0, "i.zext_w"), (plan_1, "i.add_uw"), (plan_5, "i.slli_uw"), (plan_1, "i.andn"), (plan_1, "i.orn"), (plan_1, "i.xnor"), (plan_1, "i.max"), (plan_1, "i.maxu"), (plan_1, "i.min"), (plan_1, "i.minu"), (plan_1, "i.rol"), (plan_1, "i.ror"), (plan_1, "i.rolw"), (plan_1, "i.rorw"), (plan_5, "i.rori"), (plan_6, "i.roriw"), (plan_0, "i.clz"), (plan_0, "i.clzw"), (plan_0, "i.ctz"), (plan_0, "i.ctzw"), (plan_0, "i.cpop"), (plan_0, "i.cpopw"), (plan_0, "i.sext_b"), (plan_0, "i.sext_h"), (plan_0, "i.zext_h"), (plan_0, "i.orc_b"), (plan_0, "i.rev8"), (plan_1, "i.clmul"), (plan_1, "i.clmulh"), (plan_1, "i.clmulr"), (plan_1, "i.bclr"), (plan_5, "i.bclri"), (plan_1, "i.bext"), (plan_5, "i.bexti"), (plan_1, "i.binv"), (plan_5, "i.binvi"), (plan_1, "i.bset"), (plan_5, "i.bseti"), (plan_16, "i.fadd_s_dyn"), (plan_17, "i.fadd_s_rm"), (plan_3, "i.emulated"), (plan_16, "i.fsub_s_dyn"), (plan_17, "i.fsub_s_rm"), (plan_3, "i.emulated"), (plan_16, "i.fmul_s_dyn"), (plan_17, "i.fmul_s_rm"), (plan_3, "i.emulated"), (plan_16, "i.fdiv_s_dyn"), (plan_17, "i.fdiv_s_rm"), (plan_3, "i.emulated"), (plan_18, "i.fsqrt_s_dyn"), (plan_19, "i.fsqrt_s_rm"), (plan_3, "i.emulated"), (plan_20, "i.fmadd_s_dyn"), (plan_21, "i.fmadd_s_rm"), (plan_3, "i.emulated"), (plan_20, "i.fmsub_s_dyn"), (plan_21, "i.fmsub_s_rm"), (plan_3, "i.emulated"), (plan_20, "i.fnmsub_s_dyn"), (plan_21, "i.fnmsub_s_rm"), (plan_3, "i.emulated"), (plan_20, "i.fnmadd_s_dyn"), (plan_21, "i.fnmadd_s_rm"), (plan_3, "i.emulated"), (plan_16, "i.fsgnj_s"), (plan_16, "i.fsgnjn_s"), (plan_16, "i.fsgnjx_s"), (plan_16, "i.fmin_s"), (plan_16, "i.fmax_s"), (plan_22, "i.fle_s"), (plan_22, "i.flt_s"), (plan_22, "i.feq_s"), (plan_23, "i.fclass_s"), (plan_23, "i.fcvt_w_s_dyn"), (plan_23, "i.fcvt_w_s_rtz"), (plan_24, "i.fcvt_w_s_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_s_w_dyn"), (plan_26, "i.fcvt_s_w_rm"), (plan_3, "i.emulated"), (plan_23, "i.fcvt_wu_s_dyn"), (plan_23, "i.fcvt_wu_s_rtz"), (plan_24, "i.fcvt_wu_s_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_s_wu_dyn"), (plan_26, "i.fcvt_s_wu_rm"), (plan_3, "i.emulated"), (plan_23, "i.fcvt_l_s_dyn"), (plan_23, "i.fcvt_l_s_rtz"), (plan_24, "i.fcvt_l_s_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_s_l_dyn"), (plan_26, "i.fcvt_s_l_rm"), (plan_3, "i.emulated"), (plan_23, "i.fcvt_lu_s_dyn"), (plan_23, "i.fcvt_lu_s_rtz"), (plan_24, "i.fcvt_lu_s_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_s_lu_dyn"), (plan_26, "i.fcvt_s_lu_rm"), (plan_3, "i.emulated"), (plan_16, "i.fadd_d_dyn"), (plan_17, "i.fadd_d_rm"), (plan_3, "i.emulated"), (plan_16, "i.fsub_d_dyn"), (plan_17, "i.fsub_d_rm"), (plan_3, "i.emulated"), (plan_16, "i.fmul_d_dyn"), (plan_17, "i.fmul_d_rm"), (plan_3, "i.emulated"), (plan_16, "i.fdiv_d_dyn"), (plan_17, "i.fdiv_d_rm"), (plan_3, "i.emulated"), (plan_18, "i.fsqrt_d_dyn"), (plan_19, "i.fsqrt_d_rm"), (plan_3, "i.emulated"), (plan_20, "i.fmadd_d_dyn"), (plan_21, "i.fmadd_d_rm"), (plan_3, "i.emulated"), (plan_20, "i.fmsub_d_dyn"), (plan_21, "i.fmsub_d_rm"), (plan_3, "i.emulated"), (plan_20, "i.fnmsub_d_dyn"), (plan_21, "i.fnmsub_d_rm"), (plan_3, "i.emulated"), (plan_20, "i.fnmadd_d_dyn"), (plan_21, "i.fnmadd_d_rm"), (plan_3, "i.emulated"), (plan_16, "i.fsgnj_d"), (plan_16, "i.fsgnjn_d"), (plan_16, "i.fsgnjx_d"), (plan_16, "i.fmin_d"), (plan_16, "i.fmax_d"), (plan_22, "i.fle_d"), (plan_22, "i.flt_d"), (plan_22, "i.feq_d"), (plan_23, "i.fclass_d"), (plan_23, "i.fcvt_w_d_dyn"), (plan_23, "i.fcvt_w_d_rtz"), (plan_24, "i.fcvt_w_d_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_d_w"), (plan_27, "i.fcvt_d_w_rm"), (plan_23, "i.fcvt_wu_d_dyn"), (plan_23, "i.fcvt_wu_d_rtz"), (plan_24, "i.fcvt_wu_d_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_d_wu"), (plan_27, "i.fcvt_d_wu_rm"), (plan_23, "i.fcvt_l_d_dyn"), (plan_23, "i.fcvt_l_d_rtz"), (plan_24, "i.fcvt_l_d_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_d_l_dyn"), (plan_26, "i.fcvt_d_l_rm"), (plan_3, "i.emulated"), (plan_23, "i.fcvt_lu_d_dyn"), (plan_23, "i.fcvt_lu_d_rtz"), (plan_24, "i.fcvt_lu_d_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_d_lu_dyn"), (plan_26, "i.fcvt_d_lu_rm"), (plan_3, "i.emulated"), (plan_18, "i.fcvt_s_d_dyn"), (plan_19, "i.fcvt_s_d_rm"), (plan_3, "i.emulated"), (plan_18, "i.fcvt_d_s"), (plan_28, "i.fcvt_d_s_rm"), (plan_23, "i.fmv_x_w"), (plan_25, "i.fmv_w_x"), (plan_23, "i.fmv_x_d"), (plan_25, "i.fmv_d_x"), (plan_29, "i.flw"), (plan_29, "i.fld"), (plan_30, "i.fsw"), (plan_30, "i.fsd"), (plan_31, "i.addi"), (plan_32, "i.ld"), (plan_33, "i.lw"), (plan_32, "i.sd"), (plan_33, "i.sw"), (plan_34, "i.fld"), (plan_34, "i.fsd"), (plan_3, "i.nop"), (plan_35, "i.addi"), (plan_35, "i.addiw"), (plan_36, "i.sext_w"), (plan_37, "i.li"), (plan_38, "i.addi"), (plan_39, "i.li"), (plan_40, "i.srli"), (plan_40, "i.srai"), (plan_41, "i.andi"), (plan_42, "i.sub"), (plan_42, "i.xor"), (plan_42, "i.or"), (plan_42, "i.and"), (plan_42, "i.subw"), (plan_42, "i.addw"), (plan_43, "i.j"), (plan_44, "i.beqz"), (plan_44, "i.bnez"), (plan_45, "i.slli"), (plan_46, "i.fld"), (plan_47, "i.lw"), (plan_48, "i.ld"), (plan_15, "i.ret"), (plan_49, "i.jr"), (plan_50, "i.mv"), (plan_3, "i.ebreak"), (plan_51, "i.jalr"), (plan_52, "i.add"), (plan_53, "i.fsd"), (plan_54, "i.sw"), (plan_55, "i.sd"), (plan_56, "i.csrr"), (plan_57, "i.csrw"), (plan_58, "i.csrrw"), (plan_58, "i.csrrs"), (plan_58, "i.csrrc"), (plan_59, "i.csrrwi"), (plan_59, "i.csrrsi"), (plan_59, "i.csrrci"), (plan_60, "i.csrr"), (plan_61, "i.csrw"), (plan_62, "i.csrrw"), (plan_62, "i.csrrs"), (plan_62, "i.csrrc"), (plan_63, "i.csrrwi"), (plan_63, "i.csrrsi"), (plan_63, "i.csrrci"), (plan_64, "i.csrr"), (plan_65, "i.csrw"), (plan_66, "i.csrrw"), (plan_66, "i.csrrs"), (plan_66, "i.csrrc"), (plan_67, "i.csrrwi"), (plan_67, "i.csrrsi"), (plan_67, "i.csrrci"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated")]
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
    329: ('zicsr', 'f'),
    330: ('zicsr', 'f'),
    331: ('zicsr', 'f'),
    332: ('zicsr', 'f'),
    333: ('zicsr', 'f'),
    334: ('zicsr', 'f'),
    335: ('zicsr', 'f'),
    336: ('zicsr', 'f'),
    337: ('zicsr', 'f'),
    338: ('zicsr', 'f'),
    339: ('zicsr', 'f'),
    340: ('zicsr', 'f'),
    341: ('zicsr', 'f'),
    342: ('zicsr', 'f'),
    343: ('zicsr', 'f'),
    344: ('zicsr', 'f'),
    345: ('zicsr', 'f'),
    346: ('zicsr', 'f'),
    347: ('zicsr', 'f'),
    348: ('zicsr', 'f'),
    349: ('zicsr', 'f'),
    350: ('zicsr', 'f'),
    351: ('zicsr', 'f'),
    352: ('zicsr', 'f'),
    353: ('zicsr',),
    354: ('zicsr',),
    355: ('zicsr',),
    356: ('zicsr',),
    357: ('zicsr',),
    358: ('zicsr',),
    359: ('zicsr',),
    360: ('zicsr',),
    361: ('zicsr',),
    362: ('zicsr',),
    363: ('zicsr',),
    364: ('zicsr',),
}
PROFILES = {
    'i.add': ('', False, False, False, False),
    'i.add_uw': ('', False, False, False, False),
    'i.addi': ('', False, False, False, False),
    'i.addiw': ('', False, False, False, False),
    'i.addw': ('', False, False, False, False),
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
    'i.sll': ('', False, False, False, False),
    'i.slli': ('', False, False, False, False),
    'i.slli_uw': ('', False, False, False, False),
    'i.slliw': ('', False, False, False, False),
    'i.sllw': ('', False, False, False, False),
    'i.slt': ('', False, False, False, False),
    'i.slti': ('', False, False, False, False),
    'i.sltiu': ('', False, False, False, False),
    'i.sltu': ('', False, False, False, False),
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
    'i.zext_h': ('', False, False, False, False),
    'i.zext_w': ('', False, False, False, False),
}
