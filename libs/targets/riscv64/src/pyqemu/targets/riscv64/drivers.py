"""Drivers of riscv64, generated from its rows by pyqemu.targets.framework; do not edit."""
# ruff: noqa
# mypy: ignore-errors
R1 = (280, 288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528)
R11 = (536, 544, 552, 560, 568, 576, 584, 592, 600, 608, 616, 624, 632, 640, 648, 656, 664, 672, 680, 688, 696, 704, 712, 720, 728, 736, 744, 752, 760, 768, 776, 784)
R17 = (344, 352, 360, 368, 376, 384, 392, 400)
R20 = (600, 608, 616, 624, 632, 640, 648, 656)
W0 = (248, 288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528)
W10 = (536, 544, 552, 560, 568, 576, 584, 592, 600, 608, 616, 624, 632, 640, 648, 656, 664, 672, 680, 688, 696, 704, 712, 720, 728, 736, 744, 752, 760, 768, 776, 784)
W15 = (344, 352, 360, 368, 376, 384, 392, 400)
W18 = (600, 608, 616, 624, 632, 640, 648, 656)
UNIT, BIG, PC_SHIFT, PACKET = 16, False, 1, -1
def length(w):
    return 32 if w & 3 == 3 else 16
def f16_1(w):
    if (((w >> 7 & 0x30) | (w >> 1 & 0x3c0) | (w >> 4 & 0x4) | (w >> 2 & 0x8)) != 0):
        return 289  # c_addi4spn
    return -1
def f16_2(w):
    if w & 0x1ffc == 0x0:
        return 296  # c_nop
    return 297  # c_addi
def f16_3(w):
    if w & 0x107c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 299  # c_sext_w
    if ((w >> 7 & 0x1f) != 0):
        return 298  # c_addiw
    return -1
def f16_4(w):
    if ((w >> 7 & 0x1f) != 0):
        return 317  # c_lwsp
    return -1
def f16_5(w):
    if w & 0xf80 == 0x100 and (((w >> 3 & 0x200) | (w >> 2 & 0x10) | (w << 1 & 0x40) | (w << 4 & 0x180) | (w << 3 & 0x20)) != 0):
        return 301  # c_addi16sp
    if ((w >> 7 & 0x1f) != 2 and ((w << 5 & 0x20000) | (w << 10 & 0x1f000)) != 0):
        return 302  # c_lui
    return -1
def f16_6(w):
    if ((w >> 7 & 0x1f) != 0):
        return 318  # c_ldsp
    return -1
d16_7 = {
    0x0: 306,  # c_sub
    0x20: 307,  # c_xor
    0x40: 308,  # c_or
    0x60: 309,  # c_and
    0x1000: 310,  # c_subw
    0x1020: 311,  # c_addw
}
def f16_8(w):
    r = d16_7.get(w & 0x1060, -1)
    return r if r.__class__ is int else r(w)
d16_9 = {
    0x0: 303,  # c_srli
    0x400: 304,  # c_srai
    0x800: 305,  # c_andi
    0xc00: f16_8,
}
def f16_10(w):
    r = d16_9.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f16_11(w):
    if w & 0x7c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 319  # c_jr
    if ((w >> 2 & 0x1f) != 0):
        return 320  # c_mv
    return -1
def f16_12(w):
    if w & 0xffc == 0x0:
        return 321  # c_ebreak
    if w & 0x7c == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 322  # c_jalr
    if ((w >> 2 & 0x1f) != 0):
        return 323  # c_add
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
    0x2: 315,  # c_slli
    0x2000: 294,  # c_fld
    0x2001: f16_3,
    0x2002: 316,  # c_fldsp
    0x4000: 291,  # c_lw
    0x4001: 300,  # c_li
    0x4002: f16_4,
    0x6000: 290,  # c_ld
    0x6001: f16_5,
    0x6002: f16_6,
    0x8001: f16_10,
    0x8002: f16_14,
    0xa000: 295,  # c_fsd
    0xa001: 312,  # c_j
    0xa002: 324,  # c_fsdsp
    0xc000: 293,  # c_sw
    0xc001: 313,  # c_beqz
    0xc002: 325,  # c_swsp
    0xe000: 292,  # c_sd
    0xe001: 314,  # c_bnez
    0xe002: 326,  # c_sdsp
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
        return 285  # flw
    if w & 0x7000 == 0x3000:
        return 286  # fld
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
    0x0: 128,  # clz
    0x100000: 130,  # ctz
    0x200000: 132,  # cpop
    0x400000: 134,  # sext_b
    0x500000: 135,  # sext_h
}
def f32_27(w):
    r = d32_26.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
d32_28 = {
    0x0: 61,  # slli
    0x28000000: 149,  # bseti
    0x48000000: 143,  # bclri
    0x60000000: f32_27,
    0x68000000: 147,  # binvi
}
def f32_29(w):
    r = d32_28.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_30(w):
    if w & 0x3f00000 == 0x700000:
        return 137  # orc_b
    return -1
def f32_31(w):
    if w & 0x3f00000 == 0x3800000:
        return 138  # rev8
    return -1
d32_32 = {
    0x0: 63,  # srli
    0x28000000: f32_30,
    0x40000000: 65,  # srai
    0x48000000: 145,  # bexti
    0x60000000: 126,  # rori
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
        return 129  # clzw
    if w & 0x3f00000 == 0x100000:
        return 131  # ctzw
    if w & 0x3f00000 == 0x200000:
        return 133  # cpopw
    return -1
d32_39 = {
    0x0: f32_37,
    0x8000000: 114,  # slli_uw
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
        return 127  # roriw
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
        return 287  # fsw
    if w & 0x7000 == 0x3000:
        return 288  # fsd
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
    0xa001000: 139,  # clmul
    0xa002000: 141,  # clmulr
    0xa003000: 140,  # clmulh
    0xa004000: 120,  # min
    0xa005000: 121,  # minu
    0xa006000: 118,  # max
    0xa007000: 119,  # maxu
    0xe005000: 104,  # czero_eqz
    0xe007000: 105,  # czero_nez
    0x20002000: 106,  # sh1add
    0x20004000: 108,  # sh2add
    0x20006000: 110,  # sh3add
    0x28001000: 148,  # bset
    0x40000000: 23,  # sub
    0x40004000: 117,  # xnor
    0x40005000: 29,  # sra
    0x40006000: 116,  # orn
    0x40007000: 115,  # andn
    0x48001000: 142,  # bclr
    0x48005000: 144,  # bext
    0x60001000: 122,  # rol
    0x60005000: 123,  # ror
    0x68001000: 146,  # binv
}
def f32_52(w):
    r = d32_51.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
def f32_53(w):
    if w & 0x1f00000 == 0x0:
        return 112  # zext_w
    return 113  # add_uw
def f32_54(w):
    if w & 0x1f00000 == 0x0:
        return 136  # zext_h
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
    0x20002000: 107,  # sh1add_uw
    0x20004000: 109,  # sh2add_uw
    0x20006000: 111,  # sh3add_uw
    0x40000000: 33,  # subw
    0x40005000: 36,  # sraw
    0x60001000: 124,  # rolw
    0x60005000: 125,  # rorw
}
def f32_56(w):
    r = d32_55.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
def f32_57(w):
    if w & 0x3000 == 0x3000:
        return 165  # fmadd_s
    if w & 0x3000 == 0x0:
        return 167  # fmadd_s_rmm
    return -1
def f32_58(w):
    if w & 0x3000 == 0x3000:
        return 229  # fmadd_d
    if w & 0x3000 == 0x0:
        return 231  # fmadd_d_rmm
    return -1
d32_59 = {
    0x0: 166,  # fmadd_s_rm
    0x4000: f32_57,
    0x2000000: 230,  # fmadd_d_rm
    0x2004000: f32_58,
}
def f32_60(w):
    r = d32_59.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_61(w):
    if w & 0x3000 == 0x3000:
        return 168  # fmsub_s
    if w & 0x3000 == 0x0:
        return 170  # fmsub_s_rmm
    return -1
def f32_62(w):
    if w & 0x3000 == 0x3000:
        return 232  # fmsub_d
    if w & 0x3000 == 0x0:
        return 234  # fmsub_d_rmm
    return -1
d32_63 = {
    0x0: 169,  # fmsub_s_rm
    0x4000: f32_61,
    0x2000000: 233,  # fmsub_d_rm
    0x2004000: f32_62,
}
def f32_64(w):
    r = d32_63.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_65(w):
    if w & 0x3000 == 0x3000:
        return 171  # fnmsub_s
    if w & 0x3000 == 0x0:
        return 173  # fnmsub_s_rmm
    return -1
def f32_66(w):
    if w & 0x3000 == 0x3000:
        return 235  # fnmsub_d
    if w & 0x3000 == 0x0:
        return 237  # fnmsub_d_rmm
    return -1
d32_67 = {
    0x0: 172,  # fnmsub_s_rm
    0x4000: f32_65,
    0x2000000: 236,  # fnmsub_d_rm
    0x2004000: f32_66,
}
def f32_68(w):
    r = d32_67.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_69(w):
    if w & 0x3000 == 0x3000:
        return 174  # fnmadd_s
    if w & 0x3000 == 0x0:
        return 176  # fnmadd_s_rmm
    return -1
def f32_70(w):
    if w & 0x3000 == 0x3000:
        return 238  # fnmadd_d
    if w & 0x3000 == 0x0:
        return 240  # fnmadd_d_rmm
    return -1
d32_71 = {
    0x0: 175,  # fnmadd_s_rm
    0x4000: f32_69,
    0x2000000: 239,  # fnmadd_d_rm
    0x2004000: f32_70,
}
def f32_72(w):
    r = d32_71.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_73(w):
    if w & 0x7000 == 0x7000:
        return 150  # fadd_s
    if w & 0x4000 == 0x0:
        return 151  # fadd_s_rm
    if w & 0x7000 == 0x4000:
        return 152  # fadd_s_rmm
    return -1
def f32_74(w):
    if w & 0x7000 == 0x7000:
        return 214  # fadd_d
    if w & 0x4000 == 0x0:
        return 215  # fadd_d_rm
    if w & 0x7000 == 0x4000:
        return 216  # fadd_d_rmm
    return -1
def f32_75(w):
    if w & 0x7000 == 0x7000:
        return 153  # fsub_s
    if w & 0x4000 == 0x0:
        return 154  # fsub_s_rm
    if w & 0x7000 == 0x4000:
        return 155  # fsub_s_rmm
    return -1
def f32_76(w):
    if w & 0x7000 == 0x7000:
        return 217  # fsub_d
    if w & 0x4000 == 0x0:
        return 218  # fsub_d_rm
    if w & 0x7000 == 0x4000:
        return 219  # fsub_d_rmm
    return -1
def f32_77(w):
    if w & 0x7000 == 0x7000:
        return 156  # fmul_s
    if w & 0x4000 == 0x0:
        return 157  # fmul_s_rm
    if w & 0x7000 == 0x4000:
        return 158  # fmul_s_rmm
    return -1
def f32_78(w):
    if w & 0x7000 == 0x7000:
        return 220  # fmul_d
    if w & 0x4000 == 0x0:
        return 221  # fmul_d_rm
    if w & 0x7000 == 0x4000:
        return 222  # fmul_d_rmm
    return -1
def f32_79(w):
    if w & 0x7000 == 0x7000:
        return 159  # fdiv_s
    if w & 0x4000 == 0x0:
        return 160  # fdiv_s_rm
    if w & 0x7000 == 0x4000:
        return 161  # fdiv_s_rmm
    return -1
def f32_80(w):
    if w & 0x7000 == 0x7000:
        return 223  # fdiv_d
    if w & 0x4000 == 0x0:
        return 224  # fdiv_d_rm
    if w & 0x7000 == 0x4000:
        return 225  # fdiv_d_rmm
    return -1
def f32_81(w):
    if w & 0x7000 == 0x0:
        return 177  # fsgnj_s
    if w & 0x7000 == 0x1000:
        return 178  # fsgnjn_s
    if w & 0x7000 == 0x2000:
        return 179  # fsgnjx_s
    return -1
def f32_82(w):
    if w & 0x7000 == 0x0:
        return 241  # fsgnj_d
    if w & 0x7000 == 0x1000:
        return 242  # fsgnjn_d
    if w & 0x7000 == 0x2000:
        return 243  # fsgnjx_d
    return -1
def f32_83(w):
    if w & 0x7000 == 0x0:
        return 180  # fmin_s
    if w & 0x7000 == 0x1000:
        return 181  # fmax_s
    return -1
def f32_84(w):
    if w & 0x7000 == 0x0:
        return 244  # fmin_d
    if w & 0x7000 == 0x1000:
        return 245  # fmax_d
    return -1
def f32_85(w):
    if w & 0x1f07000 == 0x107000:
        return 276  # fcvt_s_d
    if w & 0x1f04000 == 0x100000:
        return 277  # fcvt_s_d_rm
    if w & 0x1f07000 == 0x104000:
        return 278  # fcvt_s_d_rmm
    return -1
def f32_86(w):
    if w & 0x1f07000 == 0x0:
        return 279  # fcvt_d_s
    if w & 0x1f00000 == 0x0 and (w >> 12 & 0x7) not in (5, 6):
        return 280  # fcvt_d_s_rm
    return -1
def f32_87(w):
    if w & 0x1f07000 == 0x7000:
        return 162  # fsqrt_s
    if w & 0x1f04000 == 0x0:
        return 163  # fsqrt_s_rm
    if w & 0x1f07000 == 0x4000:
        return 164  # fsqrt_s_rmm
    return -1
def f32_88(w):
    if w & 0x1f07000 == 0x7000:
        return 226  # fsqrt_d
    if w & 0x1f04000 == 0x0:
        return 227  # fsqrt_d_rm
    if w & 0x1f07000 == 0x4000:
        return 228  # fsqrt_d_rmm
    return -1
def f32_89(w):
    if w & 0x7000 == 0x0:
        return 182  # fle_s
    if w & 0x7000 == 0x1000:
        return 183  # flt_s
    if w & 0x7000 == 0x2000:
        return 184  # feq_s
    return -1
def f32_90(w):
    if w & 0x7000 == 0x0:
        return 246  # fle_d
    if w & 0x7000 == 0x1000:
        return 247  # flt_d
    if w & 0x7000 == 0x2000:
        return 248  # feq_d
    return -1
def f32_91(w):
    if w & 0x3000 == 0x1000:
        return 187  # fcvt_w_s_rtz
    return 188  # fcvt_w_s_rm
def f32_92(w):
    if w & 0x3000 == 0x3000:
        return 186  # fcvt_w_s
    if w & 0x3000 == 0x0:
        return 189  # fcvt_w_s_rmm
    return -1
def f32_93(w):
    if w & 0x3000 == 0x1000:
        return 194  # fcvt_wu_s_rtz
    return 195  # fcvt_wu_s_rm
def f32_94(w):
    if w & 0x3000 == 0x3000:
        return 193  # fcvt_wu_s
    if w & 0x3000 == 0x0:
        return 196  # fcvt_wu_s_rmm
    return -1
def f32_95(w):
    if w & 0x3000 == 0x1000:
        return 201  # fcvt_l_s_rtz
    return 202  # fcvt_l_s_rm
def f32_96(w):
    if w & 0x3000 == 0x3000:
        return 200  # fcvt_l_s
    if w & 0x3000 == 0x0:
        return 203  # fcvt_l_s_rmm
    return -1
def f32_97(w):
    if w & 0x3000 == 0x1000:
        return 208  # fcvt_lu_s_rtz
    return 209  # fcvt_lu_s_rm
def f32_98(w):
    if w & 0x3000 == 0x3000:
        return 207  # fcvt_lu_s
    if w & 0x3000 == 0x0:
        return 210  # fcvt_lu_s_rmm
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
        return 251  # fcvt_w_d_rtz
    return 252  # fcvt_w_d_rm
def f32_102(w):
    if w & 0x3000 == 0x3000:
        return 250  # fcvt_w_d
    if w & 0x3000 == 0x0:
        return 253  # fcvt_w_d_rmm
    return -1
def f32_103(w):
    if w & 0x3000 == 0x1000:
        return 257  # fcvt_wu_d_rtz
    return 258  # fcvt_wu_d_rm
def f32_104(w):
    if w & 0x3000 == 0x3000:
        return 256  # fcvt_wu_d
    if w & 0x3000 == 0x0:
        return 259  # fcvt_wu_d_rmm
    return -1
def f32_105(w):
    if w & 0x3000 == 0x1000:
        return 263  # fcvt_l_d_rtz
    return 264  # fcvt_l_d_rm
def f32_106(w):
    if w & 0x3000 == 0x3000:
        return 262  # fcvt_l_d
    if w & 0x3000 == 0x0:
        return 265  # fcvt_l_d_rmm
    return -1
def f32_107(w):
    if w & 0x3000 == 0x1000:
        return 270  # fcvt_lu_d_rtz
    return 271  # fcvt_lu_d_rm
def f32_108(w):
    if w & 0x3000 == 0x3000:
        return 269  # fcvt_lu_d
    if w & 0x3000 == 0x0:
        return 272  # fcvt_lu_d_rmm
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
        return 190  # fcvt_s_w
    if w & 0x3000 == 0x0:
        return 192  # fcvt_s_w_rmm
    return -1
def f32_112(w):
    if w & 0x3000 == 0x3000:
        return 197  # fcvt_s_wu
    if w & 0x3000 == 0x0:
        return 199  # fcvt_s_wu_rmm
    return -1
def f32_113(w):
    if w & 0x3000 == 0x3000:
        return 204  # fcvt_s_l
    if w & 0x3000 == 0x0:
        return 206  # fcvt_s_l_rmm
    return -1
def f32_114(w):
    if w & 0x3000 == 0x3000:
        return 211  # fcvt_s_lu
    if w & 0x3000 == 0x0:
        return 213  # fcvt_s_lu_rmm
    return -1
d32_115 = {
    0x0: 191,  # fcvt_s_w_rm
    0x4000: f32_111,
    0x100000: 198,  # fcvt_s_wu_rm
    0x104000: f32_112,
    0x200000: 205,  # fcvt_s_l_rm
    0x204000: f32_113,
    0x300000: 212,  # fcvt_s_lu_rm
    0x304000: f32_114,
}
def f32_116(w):
    r = d32_115.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_117(w):
    if w & 0x7000 == 0x0:
        return 254  # fcvt_d_w
    if (w >> 12 & 0x7) not in (5, 6):
        return 255  # fcvt_d_w_rm
    return -1
def f32_118(w):
    if w & 0x7000 == 0x0:
        return 260  # fcvt_d_wu
    if (w >> 12 & 0x7) not in (5, 6):
        return 261  # fcvt_d_wu_rm
    return -1
def f32_119(w):
    if w & 0x7000 == 0x7000:
        return 266  # fcvt_d_l
    if w & 0x4000 == 0x0:
        return 267  # fcvt_d_l_rm
    if w & 0x7000 == 0x4000:
        return 268  # fcvt_d_l_rmm
    return -1
def f32_120(w):
    if w & 0x7000 == 0x7000:
        return 273  # fcvt_d_lu
    if w & 0x4000 == 0x0:
        return 274  # fcvt_d_lu_rm
    if w & 0x7000 == 0x4000:
        return 275  # fcvt_d_lu_rmm
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
        return 185  # fclass_s
    if w & 0x1f07000 == 0x0:
        return 281  # fmv_x_w
    return -1
def f32_124(w):
    if w & 0x1f07000 == 0x1000:
        return 249  # fclass_d
    if w & 0x1f07000 == 0x0:
        return 283  # fmv_x_d
    return -1
def f32_125(w):
    if w & 0x1f07000 == 0x0:
        return 282  # fmv_w_x
    return -1
def f32_126(w):
    if w & 0x1f07000 == 0x0:
        return 284  # fmv_d_x
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
    if w & 0xfff07f80 == 0x0:
        return 100  # jr
    if w & 0x7000 == 0x0:
        return 101  # jalr
    return -1
def f32_136(w):
    if w & 0xf80 == 0x0:
        return 98  # j
    return 99  # jal
def f32_137(w):
    if w & 0xf8f80 == 0x0:
        return 102  # ecall
    return -1
def f32_138(w):
    if w & 0xf8f80 == 0x0:
        return 103  # ebreak
    return -1
def f32_139(w):
    if w & 0xf8000 == 0x0:
        return 327  # csrr_fflags
    return 329  # csrrs_fflags
def f32_140(w):
    if w & 0xf8000 == 0x0:
        return 334  # csrr_frm
    return 336  # csrrs_frm
def f32_141(w):
    if w & 0xf8000 == 0x0:
        return 341  # csrr_fcsr
    return 343  # csrrs_fcsr
def f32_142(w):
    if w & 0xf8000 == 0x0:
        return 348  # csrrs_cycle
    return -1
def f32_143(w):
    if w & 0xf8000 == 0x0:
        return 349  # csrrc_cycle
    return -1
def f32_144(w):
    if w & 0xf8000 == 0x0:
        return 350  # csrrsi_cycle
    return -1
def f32_145(w):
    if w & 0xf8000 == 0x0:
        return 351  # csrrci_cycle
    return -1
def f32_146(w):
    if w & 0xf8000 == 0x0:
        return 352  # csrrs_time
    return -1
def f32_147(w):
    if w & 0xf8000 == 0x0:
        return 353  # csrrc_time
    return -1
def f32_148(w):
    if w & 0xf8000 == 0x0:
        return 354  # csrrsi_time
    return -1
def f32_149(w):
    if w & 0xf8000 == 0x0:
        return 355  # csrrci_time
    return -1
def f32_150(w):
    if w & 0xf8000 == 0x0:
        return 356  # csrrs_instret
    return -1
def f32_151(w):
    if w & 0xf8000 == 0x0:
        return 357  # csrrc_instret
    return -1
def f32_152(w):
    if w & 0xf8000 == 0x0:
        return 358  # csrrsi_instret
    return -1
def f32_153(w):
    if w & 0xf8000 == 0x0:
        return 359  # csrrci_instret
    return -1
d32_154 = {
    0x0: f32_137,
    0x100000: f32_138,
    0x101000: 328,  # csrrw_fflags
    0x102000: f32_139,
    0x103000: 330,  # csrrc_fflags
    0x105000: 331,  # csrrwi_fflags
    0x106000: 332,  # csrrsi_fflags
    0x107000: 333,  # csrrci_fflags
    0x201000: 335,  # csrrw_frm
    0x202000: f32_140,
    0x203000: 337,  # csrrc_frm
    0x205000: 338,  # csrrwi_frm
    0x206000: 339,  # csrrsi_frm
    0x207000: 340,  # csrrci_frm
    0x301000: 342,  # csrrw_fcsr
    0x302000: f32_141,
    0x303000: 344,  # csrrc_fcsr
    0x305000: 345,  # csrrwi_fcsr
    0x306000: 346,  # csrrsi_fcsr
    0x307000: 347,  # csrrci_fcsr
    0xc0002000: f32_142,
    0xc0003000: f32_143,
    0xc0006000: f32_144,
    0xc0007000: f32_145,
    0xc0102000: f32_146,
    0xc0103000: f32_147,
    0xc0106000: f32_148,
    0xc0107000: f32_149,
    0xc0202000: f32_150,
    0xc0203000: f32_151,
    0xc0206000: f32_152,
    0xc0207000: f32_153,
}
def f32_155(w):
    r = d32_154.get(w & 0xfff07000, -1)
    return r if r.__class__ is int else r(w)
d32_156 = {
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
    0x73: f32_155,
}
def find_32(w):
    r = d32_156.get(w & 0x7f, -1)
    return r if r.__class__ is int else r(w)
def plan_0(w):
    return ("i.lr_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_1(w):
    return ("i.sc_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_2(w):
    return ("i.amoswap_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_3(w):
    return ("i.amoadd_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_4(w):
    return ("i.amoxor_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_5(w):
    return ("i.amoand_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_6(w):
    return ("i.amoor_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_7(w):
    return ("i.amomin_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_8(w):
    return ("i.amomax_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_9(w):
    return ("i.amominu_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_10(w):
    return ("i.amomaxu_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_11(w):
    return ("i.lr_d", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_12(w):
    return ("i.sc_d", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_13(w):
    return ("i.amoswap_d", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_14(w):
    return ("i.amoadd_d", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_15(w):
    return ("i.amoxor_d", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_16(w):
    return ("i.amoand_d", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_17(w):
    return ("i.amoor_d", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_18(w):
    return ("i.amomin_d", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_19(w):
    return ("i.amomax_d", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_20(w):
    return ("i.amominu_d", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_21(w):
    return ("i.amomaxu_d", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_22(w):
    return ("i.add", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_23(w):
    return ("i.sub", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_24(w):
    return ("i.sll", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_25(w):
    return ("i.slt", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_26(w):
    return ("i.sltu", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_27(w):
    return ("i.xor", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_28(w):
    return ("i.srl", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_29(w):
    return ("i.sra", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_30(w):
    return ("i.or", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_31(w):
    return ("i.and", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_32(w):
    return ("i.addw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_33(w):
    return ("i.subw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_34(w):
    return ("i.sllw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_35(w):
    return ("i.srlw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_36(w):
    return ("i.sraw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_37(w):
    return ("i.mul", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_38(w):
    return ("i.mulh", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_39(w):
    return ("i.mulhsu", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_40(w):
    return ("i.mulhu", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_41(w):
    return ("i.div", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_42(w):
    return ("i.divu", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_43(w):
    return ("i.rem", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_44(w):
    return ("i.remu", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_45(w):
    return ("i.mulw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_46(w):
    return ("i.divw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_47(w):
    return ("i.divuw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_48(w):
    return ("i.remw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_49(w):
    return ("i.remuw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_50(w):
    return ("i.li", (W0[(w >> 7 & 0x1f)] << 32 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_51(w):
    return ("i.mv", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_52(w):
    return ("i.nop", (), (), None)
def plan_53(w):
    return ("i.sext_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_54(w):
    return ("i.addi", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_55(w):
    return ("i.slti", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_56(w):
    return ("i.sltiu", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_57(w):
    return ("i.xori", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_58(w):
    return ("i.ori", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_59(w):
    return ("i.andi", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_60(w):
    return ("i.addiw", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_61(w):
    return ("i.slli", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x3f) & 0xffffffff), ), (), None)
def plan_62(w):
    return ("i.slliw", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_63(w):
    return ("i.srli", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x3f) & 0xffffffff), ), (), None)
def plan_64(w):
    return ("i.srliw", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_65(w):
    return ("i.srai", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x3f) & 0xffffffff), ), (), None)
def plan_66(w):
    return ("i.sraiw", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_67(w):
    return ("i.li", (W0[(w >> 7 & 0x1f)] << 32 | ((((w & 0xfffff000) ^ 0x80000000) - 0x80000000) & 0xffffffff), ), (), None)
def plan_68(w):
    return ("i.auipc", (W0[(w >> 7 & 0x1f)], ), ((((w & 0xfffff000) ^ 0x80000000) - 0x80000000), ), None)
def plan_69(w):
    return ("i.lb", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_70(w):
    return ("i.lh", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_71(w):
    return ("i.lw", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_72(w):
    return ("i.ld", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_73(w):
    return ("i.lbu", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_74(w):
    return ("i.lhu", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_75(w):
    return ("i.lwu", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_76(w):
    return ("i.sb", (R1[(w >> 20 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | (((((w >> 20 & 0xfe0) | (w >> 7 & 0x1f)) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_77(w):
    return ("i.sh", (R1[(w >> 20 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | (((((w >> 20 & 0xfe0) | (w >> 7 & 0x1f)) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_78(w):
    return ("i.sw", (R1[(w >> 20 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | (((((w >> 20 & 0xfe0) | (w >> 7 & 0x1f)) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_79(w):
    return ("i.sd", (R1[(w >> 20 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | (((((w >> 20 & 0xfe0) | (w >> 7 & 0x1f)) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_80(w):
    return ("i.fence", (), (), None)
def plan_81(w):
    return ("i.fence_light", (), (), None)
def plan_82(w):
    return ("i.fence_light", (), (), None)
def plan_83(w):
    return ("i.nop", (), (), None)
def plan_84(w):
    return ("i.fence_i", (), (), None)
def plan_85(w):
    return ("i.cbo", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_86(w):
    return ("i.cbo", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_87(w):
    return ("i.cbo_zero", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_88(w):
    return ("i.beqz", (R1[(w >> 15 & 0x1f)], ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_89(w):
    return ("i.beq", (R1[(w >> 15 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16, ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_90(w):
    return ("i.bnez", (R1[(w >> 15 & 0x1f)], ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_91(w):
    return ("i.bne", (R1[(w >> 15 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16, ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_92(w):
    return ("i.bltz", (R1[(w >> 15 & 0x1f)], ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_93(w):
    return ("i.blt", (R1[(w >> 15 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16, ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_94(w):
    return ("i.bgez", (R1[(w >> 15 & 0x1f)], ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_95(w):
    return ("i.bge", (R1[(w >> 15 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16, ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_96(w):
    return ("i.bltu", (R1[(w >> 15 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16, ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_97(w):
    return ("i.bgeu", (R1[(w >> 15 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16, ), (), ((((w >> 19 & 0x1000) | (w >> 20 & 0x7e0) | (w >> 7 & 0x1e) | (w << 4 & 0x800)) ^ 0x1000) - 0x1000))
def plan_98(w):
    return ("i.j", (), (), ((((w >> 11 & 0x100000) | (w >> 20 & 0x7fe) | (w >> 9 & 0x800) | (w & 0xff000)) ^ 0x100000) - 0x100000))
def plan_99(w):
    return ("i.jal", (W0[(w >> 7 & 0x1f)], ), (), ((((w >> 11 & 0x100000) | (w >> 20 & 0x7fe) | (w >> 9 & 0x800) | (w & 0xff000)) ^ 0x100000) - 0x100000))
def plan_100(w):
    return ("i.jr", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_101(w):
    return ("i.jalr", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_102(w):
    return ("i.ecall", (), (), None)
def plan_103(w):
    return ("i.ebreak", (), (), None)
def plan_104(w):
    return ("i.czero_eqz", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_105(w):
    return ("i.czero_nez", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_106(w):
    return ("i.sh1add", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_107(w):
    return ("i.sh1add_uw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_108(w):
    return ("i.sh2add", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_109(w):
    return ("i.sh2add_uw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_110(w):
    return ("i.sh3add", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_111(w):
    return ("i.sh3add_uw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_112(w):
    return ("i.zext_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_113(w):
    return ("i.add_uw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_114(w):
    return ("i.slli_uw", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x3f) & 0xffffffff), ), (), None)
def plan_115(w):
    return ("i.andn", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_116(w):
    return ("i.orn", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_117(w):
    return ("i.xnor", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_118(w):
    return ("i.max", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_119(w):
    return ("i.maxu", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_120(w):
    return ("i.min", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_121(w):
    return ("i.minu", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_122(w):
    return ("i.rol", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_123(w):
    return ("i.ror", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_124(w):
    return ("i.rolw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_125(w):
    return ("i.rorw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_126(w):
    return ("i.rori", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x3f) & 0xffffffff), ), (), None)
def plan_127(w):
    return ("i.roriw", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_128(w):
    return ("i.clz", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_129(w):
    return ("i.clzw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_130(w):
    return ("i.ctz", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_131(w):
    return ("i.ctzw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_132(w):
    return ("i.cpop", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_133(w):
    return ("i.cpopw", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_134(w):
    return ("i.sext_b", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_135(w):
    return ("i.sext_h", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_136(w):
    return ("i.zext_h", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_137(w):
    return ("i.orc_b", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_138(w):
    return ("i.rev8", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_139(w):
    return ("i.clmul", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_140(w):
    return ("i.clmulh", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_141(w):
    return ("i.clmulr", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_142(w):
    return ("i.bclr", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_143(w):
    return ("i.bclri", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x3f) & 0xffffffff), ), (), None)
def plan_144(w):
    return ("i.bext", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_145(w):
    return ("i.bexti", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x3f) & 0xffffffff), ), (), None)
def plan_146(w):
    return ("i.binv", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_147(w):
    return ("i.binvi", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x3f) & 0xffffffff), ), (), None)
def plan_148(w):
    return ("i.bset", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_149(w):
    return ("i.bseti", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x3f) & 0xffffffff), ), (), None)
def plan_150(w):
    return ("i.fadd_s_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_151(w):
    return ("i.fadd_s_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)], ), (), None)
def plan_152(w):
    return ("i.emulated", (), (), None)
def plan_153(w):
    return ("i.fsub_s_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_154(w):
    return ("i.fsub_s_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)], ), (), None)
def plan_155(w):
    return ("i.emulated", (), (), None)
def plan_156(w):
    return ("i.fmul_s_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_157(w):
    return ("i.fmul_s_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)], ), (), None)
def plan_158(w):
    return ("i.emulated", (), (), None)
def plan_159(w):
    return ("i.fdiv_s_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_160(w):
    return ("i.fdiv_s_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)], ), (), None)
def plan_161(w):
    return ("i.emulated", (), (), None)
def plan_162(w):
    return ("i.fsqrt_s_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_163(w):
    return ("i.fsqrt_s_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_164(w):
    return ("i.emulated", (), (), None)
def plan_165(w):
    return ("i.fmadd_s_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32 | R11[(w >> 27 & 0x1f)] << 48, ), (), None)
def plan_166(w):
    return ("i.fmadd_s_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)] | R11[(w >> 27 & 0x1f)] << 16, ), (), None)
def plan_167(w):
    return ("i.emulated", (), (), None)
def plan_168(w):
    return ("i.fmsub_s_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32 | R11[(w >> 27 & 0x1f)] << 48, ), (), None)
def plan_169(w):
    return ("i.fmsub_s_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)] | R11[(w >> 27 & 0x1f)] << 16, ), (), None)
def plan_170(w):
    return ("i.emulated", (), (), None)
def plan_171(w):
    return ("i.fnmsub_s_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32 | R11[(w >> 27 & 0x1f)] << 48, ), (), None)
def plan_172(w):
    return ("i.fnmsub_s_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)] | R11[(w >> 27 & 0x1f)] << 16, ), (), None)
def plan_173(w):
    return ("i.emulated", (), (), None)
def plan_174(w):
    return ("i.fnmadd_s_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32 | R11[(w >> 27 & 0x1f)] << 48, ), (), None)
def plan_175(w):
    return ("i.fnmadd_s_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)] | R11[(w >> 27 & 0x1f)] << 16, ), (), None)
def plan_176(w):
    return ("i.emulated", (), (), None)
def plan_177(w):
    return ("i.fsgnj_s", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_178(w):
    return ("i.fsgnjn_s", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_179(w):
    return ("i.fsgnjx_s", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_180(w):
    return ("i.fmin_s", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_181(w):
    return ("i.fmax_s", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_182(w):
    return ("i.fle_s", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_183(w):
    return ("i.flt_s", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_184(w):
    return ("i.feq_s", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_185(w):
    return ("i.fclass_s", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_186(w):
    return ("i.fcvt_w_s_dyn", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_187(w):
    return ("i.fcvt_w_s_rtz", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_188(w):
    return ("i.fcvt_w_s_rm", (W0[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_189(w):
    return ("i.emulated", (), (), None)
def plan_190(w):
    return ("i.fcvt_s_w_dyn", (W10[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_191(w):
    return ("i.fcvt_s_w_rm", (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_192(w):
    return ("i.emulated", (), (), None)
def plan_193(w):
    return ("i.fcvt_wu_s_dyn", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_194(w):
    return ("i.fcvt_wu_s_rtz", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_195(w):
    return ("i.fcvt_wu_s_rm", (W0[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_196(w):
    return ("i.emulated", (), (), None)
def plan_197(w):
    return ("i.fcvt_s_wu_dyn", (W10[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_198(w):
    return ("i.fcvt_s_wu_rm", (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_199(w):
    return ("i.emulated", (), (), None)
def plan_200(w):
    return ("i.fcvt_l_s_dyn", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_201(w):
    return ("i.fcvt_l_s_rtz", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_202(w):
    return ("i.fcvt_l_s_rm", (W0[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_203(w):
    return ("i.emulated", (), (), None)
def plan_204(w):
    return ("i.fcvt_s_l_dyn", (W10[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_205(w):
    return ("i.fcvt_s_l_rm", (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_206(w):
    return ("i.emulated", (), (), None)
def plan_207(w):
    return ("i.fcvt_lu_s_dyn", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_208(w):
    return ("i.fcvt_lu_s_rtz", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_209(w):
    return ("i.fcvt_lu_s_rm", (W0[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_210(w):
    return ("i.emulated", (), (), None)
def plan_211(w):
    return ("i.fcvt_s_lu_dyn", (W10[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_212(w):
    return ("i.fcvt_s_lu_rm", (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_213(w):
    return ("i.emulated", (), (), None)
def plan_214(w):
    return ("i.fadd_d_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_215(w):
    return ("i.fadd_d_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)], ), (), None)
def plan_216(w):
    return ("i.emulated", (), (), None)
def plan_217(w):
    return ("i.fsub_d_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_218(w):
    return ("i.fsub_d_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)], ), (), None)
def plan_219(w):
    return ("i.emulated", (), (), None)
def plan_220(w):
    return ("i.fmul_d_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_221(w):
    return ("i.fmul_d_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)], ), (), None)
def plan_222(w):
    return ("i.emulated", (), (), None)
def plan_223(w):
    return ("i.fdiv_d_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_224(w):
    return ("i.fdiv_d_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)], ), (), None)
def plan_225(w):
    return ("i.emulated", (), (), None)
def plan_226(w):
    return ("i.fsqrt_d_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_227(w):
    return ("i.fsqrt_d_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_228(w):
    return ("i.emulated", (), (), None)
def plan_229(w):
    return ("i.fmadd_d_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32 | R11[(w >> 27 & 0x1f)] << 48, ), (), None)
def plan_230(w):
    return ("i.fmadd_d_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)] | R11[(w >> 27 & 0x1f)] << 16, ), (), None)
def plan_231(w):
    return ("i.emulated", (), (), None)
def plan_232(w):
    return ("i.fmsub_d_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32 | R11[(w >> 27 & 0x1f)] << 48, ), (), None)
def plan_233(w):
    return ("i.fmsub_d_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)] | R11[(w >> 27 & 0x1f)] << 16, ), (), None)
def plan_234(w):
    return ("i.emulated", (), (), None)
def plan_235(w):
    return ("i.fnmsub_d_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32 | R11[(w >> 27 & 0x1f)] << 48, ), (), None)
def plan_236(w):
    return ("i.fnmsub_d_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)] | R11[(w >> 27 & 0x1f)] << 16, ), (), None)
def plan_237(w):
    return ("i.emulated", (), (), None)
def plan_238(w):
    return ("i.fnmadd_d_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32 | R11[(w >> 27 & 0x1f)] << 48, ), (), None)
def plan_239(w):
    return ("i.fnmadd_d_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), R11[(w >> 20 & 0x1f)] | R11[(w >> 27 & 0x1f)] << 16, ), (), None)
def plan_240(w):
    return ("i.emulated", (), (), None)
def plan_241(w):
    return ("i.fsgnj_d", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_242(w):
    return ("i.fsgnjn_d", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_243(w):
    return ("i.fsgnjx_d", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_244(w):
    return ("i.fmin_d", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_245(w):
    return ("i.fmax_d", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_246(w):
    return ("i.fle_d", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_247(w):
    return ("i.flt_d", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_248(w):
    return ("i.feq_d", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16 | R11[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_249(w):
    return ("i.fclass_d", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_250(w):
    return ("i.fcvt_w_d_dyn", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_251(w):
    return ("i.fcvt_w_d_rtz", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_252(w):
    return ("i.fcvt_w_d_rm", (W0[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_253(w):
    return ("i.emulated", (), (), None)
def plan_254(w):
    return ("i.fcvt_d_w", (W10[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_255(w):
    return ("i.fcvt_d_w_rm", (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x7) & 0xffffffff), ), (), None)
def plan_256(w):
    return ("i.fcvt_wu_d_dyn", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_257(w):
    return ("i.fcvt_wu_d_rtz", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_258(w):
    return ("i.fcvt_wu_d_rm", (W0[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_259(w):
    return ("i.emulated", (), (), None)
def plan_260(w):
    return ("i.fcvt_d_wu", (W10[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_261(w):
    return ("i.fcvt_d_wu_rm", (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x7) & 0xffffffff), ), (), None)
def plan_262(w):
    return ("i.fcvt_l_d_dyn", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_263(w):
    return ("i.fcvt_l_d_rtz", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_264(w):
    return ("i.fcvt_l_d_rm", (W0[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_265(w):
    return ("i.emulated", (), (), None)
def plan_266(w):
    return ("i.fcvt_d_l_dyn", (W10[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_267(w):
    return ("i.fcvt_d_l_rm", (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_268(w):
    return ("i.emulated", (), (), None)
def plan_269(w):
    return ("i.fcvt_lu_d_dyn", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_270(w):
    return ("i.fcvt_lu_d_rtz", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_271(w):
    return ("i.fcvt_lu_d_rm", (W0[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_272(w):
    return ("i.emulated", (), (), None)
def plan_273(w):
    return ("i.fcvt_d_lu_dyn", (W10[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_274(w):
    return ("i.fcvt_d_lu_rm", (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_275(w):
    return ("i.emulated", (), (), None)
def plan_276(w):
    return ("i.fcvt_s_d_dyn", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_277(w):
    return ("i.fcvt_s_d_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x3) & 0xffffffff), ), (), None)
def plan_278(w):
    return ("i.emulated", (), (), None)
def plan_279(w):
    return ("i.fcvt_d_s", (W10[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_280(w):
    return ("i.fcvt_d_s_rm", (W10[(w >> 7 & 0x1f)] << 32 | R11[(w >> 15 & 0x1f)] << 48 | ((w >> 12 & 0x7) & 0xffffffff), ), (), None)
def plan_281(w):
    return ("i.fmv_x_w", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_282(w):
    return ("i.fmv_w_x", (W10[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_283(w):
    return ("i.fmv_x_d", (W0[(w >> 7 & 0x1f)] | R11[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_284(w):
    return ("i.fmv_d_x", (W10[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_285(w):
    return ("i.flw", (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_286(w):
    return ("i.fld", (W10[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((((w >> 20 & 0xfff) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_287(w):
    return ("i.fsw", (R11[(w >> 20 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | (((((w >> 20 & 0xfe0) | (w >> 7 & 0x1f)) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_288(w):
    return ("i.fsd", (R11[(w >> 20 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | (((((w >> 20 & 0xfe0) | (w >> 7 & 0x1f)) ^ 0x800) - 0x800) & 0xffffffff), ), (), None)
def plan_289(w):
    return ("i.addi", (W15[(w >> 2 & 0x7)] << 32 | 296 << 48 | (((w >> 7 & 0x30) | (w >> 1 & 0x3c0) | (w >> 4 & 0x4) | (w >> 2 & 0x8)) & 0xffffffff), ), (), None)
def plan_290(w):
    return ("i.ld", (W15[(w >> 2 & 0x7)] << 32 | R17[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w << 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_291(w):
    return ("i.lw", (W15[(w >> 2 & 0x7)] << 32 | R17[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w >> 4 & 0x4) | (w << 1 & 0x40)) & 0xffffffff), ), (), None)
def plan_292(w):
    return ("i.sd", (R17[(w >> 2 & 0x7)] << 32 | R17[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w << 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_293(w):
    return ("i.sw", (R17[(w >> 2 & 0x7)] << 32 | R17[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w >> 4 & 0x4) | (w << 1 & 0x40)) & 0xffffffff), ), (), None)
def plan_294(w):
    return ("i.fld", (W18[(w >> 2 & 0x7)] << 32 | R17[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w << 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_295(w):
    return ("i.fsd", (R20[(w >> 2 & 0x7)] << 32 | R17[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x38) | (w << 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_296(w):
    return ("i.nop", (), (), None)
def plan_297(w):
    return ("i.addi", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 7 & 0x1f)] << 48 | (((((w >> 7 & 0x20) | (w >> 2 & 0x1f)) ^ 0x20) - 0x20) & 0xffffffff), ), (), None)
def plan_298(w):
    return ("i.addiw", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 7 & 0x1f)] << 48 | (((((w >> 7 & 0x20) | (w >> 2 & 0x1f)) ^ 0x20) - 0x20) & 0xffffffff), ), (), None)
def plan_299(w):
    return ("i.sext_w", (W0[(w >> 7 & 0x1f)] | R1[(w >> 7 & 0x1f)] << 16, ), (), None)
def plan_300(w):
    return ("i.li", (W0[(w >> 7 & 0x1f)] << 32 | (((((w >> 7 & 0x20) | (w >> 2 & 0x1f)) ^ 0x20) - 0x20) & 0xffffffff), ), (), None)
def plan_301(w):
    return ("i.addi", (296 << 32 | 296 << 48 | (((((w >> 3 & 0x200) | (w >> 2 & 0x10) | (w << 1 & 0x40) | (w << 4 & 0x180) | (w << 3 & 0x20)) ^ 0x200) - 0x200) & 0xffffffff), ), (), None)
def plan_302(w):
    return ("i.li", (W0[(w >> 7 & 0x1f)] << 32 | (((((w << 5 & 0x20000) | (w << 10 & 0x1f000)) ^ 0x20000) - 0x20000) & 0xffffffff), ), (), None)
def plan_303(w):
    return ("i.srli", (W15[(w >> 7 & 0x7)] << 32 | R17[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x1f)) & 0xffffffff), ), (), None)
def plan_304(w):
    return ("i.srai", (W15[(w >> 7 & 0x7)] << 32 | R17[(w >> 7 & 0x7)] << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x1f)) & 0xffffffff), ), (), None)
def plan_305(w):
    return ("i.andi", (W15[(w >> 7 & 0x7)] << 32 | R17[(w >> 7 & 0x7)] << 48 | (((((w >> 7 & 0x20) | (w >> 2 & 0x1f)) ^ 0x20) - 0x20) & 0xffffffff), ), (), None)
def plan_306(w):
    return ("i.sub", (W15[(w >> 7 & 0x7)] | R17[(w >> 7 & 0x7)] << 16 | R17[(w >> 2 & 0x7)] << 32, ), (), None)
def plan_307(w):
    return ("i.xor", (W15[(w >> 7 & 0x7)] | R17[(w >> 7 & 0x7)] << 16 | R17[(w >> 2 & 0x7)] << 32, ), (), None)
def plan_308(w):
    return ("i.or", (W15[(w >> 7 & 0x7)] | R17[(w >> 7 & 0x7)] << 16 | R17[(w >> 2 & 0x7)] << 32, ), (), None)
def plan_309(w):
    return ("i.and", (W15[(w >> 7 & 0x7)] | R17[(w >> 7 & 0x7)] << 16 | R17[(w >> 2 & 0x7)] << 32, ), (), None)
def plan_310(w):
    return ("i.subw", (W15[(w >> 7 & 0x7)] | R17[(w >> 7 & 0x7)] << 16 | R17[(w >> 2 & 0x7)] << 32, ), (), None)
def plan_311(w):
    return ("i.addw", (W15[(w >> 7 & 0x7)] | R17[(w >> 7 & 0x7)] << 16 | R17[(w >> 2 & 0x7)] << 32, ), (), None)
def plan_312(w):
    return ("i.j", (), (), ((((w >> 1 & 0x800) | (w >> 7 & 0x10) | (w >> 1 & 0x300) | (w << 2 & 0x400) | (w >> 1 & 0x40) | (w << 1 & 0x80) | (w >> 2 & 0xe) | (w << 3 & 0x20)) ^ 0x800) - 0x800))
def plan_313(w):
    return ("i.beqz", (R17[(w >> 7 & 0x7)], ), (), ((((w >> 4 & 0x100) | (w >> 7 & 0x18) | (w << 1 & 0xc0) | (w >> 2 & 0x6) | (w << 3 & 0x20)) ^ 0x100) - 0x100))
def plan_314(w):
    return ("i.bnez", (R17[(w >> 7 & 0x7)], ), (), ((((w >> 4 & 0x100) | (w >> 7 & 0x18) | (w << 1 & 0xc0) | (w >> 2 & 0x6) | (w << 3 & 0x20)) ^ 0x100) - 0x100))
def plan_315(w):
    return ("i.slli", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 7 & 0x1f)] << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x1f)) & 0xffffffff), ), (), None)
def plan_316(w):
    return ("i.fld", (W10[(w >> 7 & 0x1f)] << 32 | 296 << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x18) | (w << 4 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_317(w):
    return ("i.lw", (W0[(w >> 7 & 0x1f)] << 32 | 296 << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x1c) | (w << 4 & 0xc0)) & 0xffffffff), ), (), None)
def plan_318(w):
    return ("i.ld", (W0[(w >> 7 & 0x1f)] << 32 | 296 << 48 | (((w >> 7 & 0x20) | (w >> 2 & 0x18) | (w << 4 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_319(w):
    return ("i.jr", (R1[(w >> 7 & 0x1f)], ), (), None)
def plan_320(w):
    return ("i.mv", (W0[(w >> 7 & 0x1f)] | R1[(w >> 2 & 0x1f)] << 16, ), (), None)
def plan_321(w):
    return ("i.ebreak", (), (), None)
def plan_322(w):
    return ("i.jalr", (288 << 32 | R1[(w >> 7 & 0x1f)] << 48 | (0 & 0xffffffff), ), (), None)
def plan_323(w):
    return ("i.add", (W0[(w >> 7 & 0x1f)] | R1[(w >> 7 & 0x1f)] << 16 | R1[(w >> 2 & 0x1f)] << 32, ), (), None)
def plan_324(w):
    return ("i.fsd", (R11[(w >> 2 & 0x1f)] << 32 | 296 << 48 | (((w >> 7 & 0x38) | (w >> 1 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_325(w):
    return ("i.sw", (R1[(w >> 2 & 0x1f)] << 32 | 296 << 48 | (((w >> 7 & 0x3c) | (w >> 1 & 0xc0)) & 0xffffffff), ), (), None)
def plan_326(w):
    return ("i.sd", (R1[(w >> 2 & 0x1f)] << 32 | 296 << 48 | (((w >> 7 & 0x38) | (w >> 1 & 0x1c0)) & 0xffffffff), ), (), None)
def plan_327(w):
    return (f"i.csrr[csr={1}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_328(w):
    return (f"i.csrrw[csr={1}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_329(w):
    return (f"i.csrrs[csr={1}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_330(w):
    return (f"i.csrrc[csr={1}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_331(w):
    return (f"i.csrrwi[csr={1}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_332(w):
    return (f"i.csrrsi[csr={1}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_333(w):
    return (f"i.csrrci[csr={1}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_334(w):
    return (f"i.csrr[csr={2}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_335(w):
    return (f"i.csrrw[csr={2}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_336(w):
    return (f"i.csrrs[csr={2}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_337(w):
    return (f"i.csrrc[csr={2}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_338(w):
    return (f"i.csrrwi[csr={2}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_339(w):
    return (f"i.csrrsi[csr={2}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_340(w):
    return (f"i.csrrci[csr={2}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_341(w):
    return (f"i.csrr[csr={3}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_342(w):
    return (f"i.csrrw[csr={3}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_343(w):
    return (f"i.csrrs[csr={3}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_344(w):
    return (f"i.csrrc[csr={3}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_345(w):
    return (f"i.csrrwi[csr={3}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_346(w):
    return (f"i.csrrsi[csr={3}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_347(w):
    return (f"i.csrrci[csr={3}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_348(w):
    return ("i.emulated", (), (), None)
def plan_349(w):
    return ("i.emulated", (), (), None)
def plan_350(w):
    return ("i.emulated", (), (), None)
def plan_351(w):
    return ("i.emulated", (), (), None)
def plan_352(w):
    return ("i.emulated", (), (), None)
def plan_353(w):
    return ("i.emulated", (), (), None)
def plan_354(w):
    return ("i.emulated", (), (), None)
def plan_355(w):
    return ("i.emulated", (), (), None)
def plan_356(w):
    return ("i.emulated", (), (), None)
def plan_357(w):
    return ("i.emulated", (), (), None)
def plan_358(w):
    return ("i.emulated", (), (), None)
def plan_359(w):
    return ("i.emulated", (), (), None)
FIND = {16: find_16, 32: find_32}
PLANS = [plan_0, plan_1, plan_2, plan_3, plan_4, plan_5, plan_6, plan_7, plan_8, plan_9, plan_10, plan_11, plan_12, plan_13, plan_14, plan_15, plan_16, plan_17, plan_18, plan_19, plan_20, plan_21, plan_22, plan_23, plan_24, plan_25, plan_26, plan_27, plan_28, plan_29, plan_30, plan_31, plan_32, plan_33, plan_34, plan_35, plan_36, plan_37, plan_38, plan_39, plan_40, plan_41, plan_42, plan_43, plan_44, plan_45, plan_46, plan_47, plan_48, plan_49, plan_50, plan_51, plan_52, plan_53, plan_54, plan_55, plan_56, plan_57, plan_58, plan_59, plan_60, plan_61, plan_62, plan_63, plan_64, plan_65, plan_66, plan_67, plan_68, plan_69, plan_70, plan_71, plan_72, plan_73, plan_74, plan_75, plan_76, plan_77, plan_78, plan_79, plan_80, plan_81, plan_82, plan_83, plan_84, plan_85, plan_86, plan_87, plan_88, plan_89, plan_90, plan_91, plan_92, plan_93, plan_94, plan_95, plan_96, plan_97, plan_98, plan_99, plan_100, plan_101, plan_102, plan_103, plan_104, plan_105, plan_106, plan_107, plan_108, plan_109, plan_110, plan_111, plan_112, plan_113, plan_114, plan_115, plan_116, plan_117, plan_118, plan_119, plan_120, plan_121, plan_122, plan_123, plan_124, plan_125, plan_126, plan_127, plan_128, plan_129, plan_130, plan_131, plan_132, plan_133, plan_134, plan_135, plan_136, plan_137, plan_138, plan_139, plan_140, plan_141, plan_142, plan_143, plan_144, plan_145, plan_146, plan_147, plan_148, plan_149, plan_150, plan_151, plan_152, plan_153, plan_154, plan_155, plan_156, plan_157, plan_158, plan_159, plan_160, plan_161, plan_162, plan_163, plan_164, plan_165, plan_166, plan_167, plan_168, plan_169, plan_170, plan_171, plan_172, plan_173, plan_174, plan_175, plan_176, plan_177, plan_178, plan_179, plan_180, plan_181, plan_182, plan_183, plan_184, plan_185, plan_186, plan_187, plan_188, plan_189, plan_190, plan_191, plan_192, plan_193, plan_194, plan_195, plan_196, plan_197, plan_198, plan_199, plan_200, plan_201, plan_202, plan_203, plan_204, plan_205, plan_206, plan_207, plan_208, plan_209, plan_210, plan_211, plan_212, plan_213, plan_214, plan_215, plan_216, plan_217, plan_218, plan_219, plan_220, plan_221, plan_222, plan_223, plan_224, plan_225, plan_226, plan_227, plan_228, plan_229, plan_230, plan_231, plan_232, plan_233, plan_234, plan_235, plan_236, plan_237, plan_238, plan_239, plan_240, plan_241, plan_242, plan_243, plan_244, plan_245, plan_246, plan_247, plan_248, plan_249, plan_250, plan_251, plan_252, plan_253, plan_254, plan_255, plan_256, plan_257, plan_258, plan_259, plan_260, plan_261, plan_262, plan_263, plan_264, plan_265, plan_266, plan_267, plan_268, plan_269, plan_270, plan_271, plan_272, plan_273, plan_274, plan_275, plan_276, plan_277, plan_278, plan_279, plan_280, plan_281, plan_282, plan_283, plan_284, plan_285, plan_286, plan_287, plan_288, plan_289, plan_290, plan_291, plan_292, plan_293, plan_294, plan_295, plan_296, plan_297, plan_298, plan_299, plan_300, plan_301, plan_302, plan_303, plan_304, plan_305, plan_306, plan_307, plan_308, plan_309, plan_310, plan_311, plan_312, plan_313, plan_314, plan_315, plan_316, plan_317, plan_318, plan_319, plan_320, plan_321, plan_322, plan_323, plan_324, plan_325, plan_326, plan_327, plan_328, plan_329, plan_330, plan_331, plan_332, plan_333, plan_334, plan_335, plan_336, plan_337, plan_338, plan_339, plan_340, plan_341, plan_342, plan_343, plan_344, plan_345, plan_346, plan_347, plan_348, plan_349, plan_350, plan_351, plan_352, plan_353, plan_354, plan_355, plan_356, plan_357, plan_358, plan_359]
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
    104: ('zicond',),
    105: ('zicond',),
    106: ('zba',),
    107: ('zba',),
    108: ('zba',),
    109: ('zba',),
    110: ('zba',),
    111: ('zba',),
    112: ('zba',),
    113: ('zba',),
    114: ('zba',),
    115: ('zbb',),
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
    139: ('zbc',),
    140: ('zbc',),
    141: ('zbc',),
    142: ('zbs',),
    143: ('zbs',),
    144: ('zbs',),
    145: ('zbs',),
    146: ('zbs',),
    147: ('zbs',),
    148: ('zbs',),
    149: ('zbs',),
    150: ('f',),
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
    214: ('d',),
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
    281: ('f',),
    282: ('f',),
    283: ('d',),
    284: ('d',),
    285: ('f',),
    286: ('d',),
    287: ('f',),
    288: ('d',),
    289: ('c',),
    290: ('c',),
    291: ('c',),
    292: ('c',),
    293: ('c',),
    294: ('c', 'd'),
    295: ('c', 'd'),
    296: ('c',),
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
    316: ('c', 'd'),
    317: ('c',),
    318: ('c',),
    319: ('c',),
    320: ('c',),
    321: ('c',),
    322: ('c',),
    323: ('c',),
    324: ('c', 'd'),
    325: ('c',),
    326: ('c',),
    327: ('zicsr', 'f'),
    328: ('zicsr', 'f'),
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
    348: ('zicsr',),
    349: ('zicsr',),
    350: ('zicsr',),
    351: ('zicsr',),
    352: ('zicsr',),
    353: ('zicsr',),
    354: ('zicsr',),
    355: ('zicsr',),
    356: ('zicsr',),
    357: ('zicsr',),
    358: ('zicsr',),
    359: ('zicsr',),
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
