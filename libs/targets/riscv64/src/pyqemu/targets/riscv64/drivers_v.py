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
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 996  # vle8_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1000  # vle8ff_v_m
    return -1
def f32_4(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1074  # vl2re8_v
    return -1
def f32_5(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1079  # vl4re8_v
    return -1
def f32_6(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1084  # vl8re8_v
    return -1
d32_7 = {
    0x0: 1069,  # vl1re8_v
    0x20000000: f32_4,
    0x60000000: f32_5,
    0xe0000000: f32_6,
}
def f32_8(w):
    r = d32_7.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
def f32_9(w):
    if w & 0xe0000000 == 0x0:
        return 1067  # vlm_v
    return -1
d32_10 = {
    0x0: 995,  # vle8_v_u
    0x800000: f32_8,
    0xb00000: f32_9,
    0x1000000: 999,  # vle8ff_v_u
}
def f32_11(w):
    r = d32_10.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_12(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1006  # vluxei8_v_m
    return -1
def f32_13(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1002  # vlse8_v_m
    return -1
def f32_14(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1010  # vloxei8_v_m
    return -1
d32_15 = {
    0x0: f32_3,
    0x2000000: f32_11,
    0x4000000: f32_12,
    0x6000000: 1005,  # vluxei8_v_u
    0x8000000: f32_13,
    0xa000000: 1001,  # vlse8_v_u
    0xc000000: f32_14,
    0xe000000: 1009,  # vloxei8_v_u
}
def f32_16(w):
    r = d32_15.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_17(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1014  # vle16_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1018  # vle16ff_v_m
    return -1
def f32_18(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1075  # vl2re16_v
    return -1
def f32_19(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1080  # vl4re16_v
    return -1
def f32_20(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1085  # vl8re16_v
    return -1
d32_21 = {
    0x0: 1070,  # vl1re16_v
    0x20000000: f32_18,
    0x60000000: f32_19,
    0xe0000000: f32_20,
}
def f32_22(w):
    r = d32_21.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
d32_23 = {
    0x0: 1013,  # vle16_v_u
    0x800000: f32_22,
    0x1000000: 1017,  # vle16ff_v_u
}
def f32_24(w):
    r = d32_23.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_25(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1024  # vluxei16_v_m
    return -1
def f32_26(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1020  # vlse16_v_m
    return -1
def f32_27(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1028  # vloxei16_v_m
    return -1
d32_28 = {
    0x0: f32_17,
    0x2000000: f32_24,
    0x4000000: f32_25,
    0x6000000: 1023,  # vluxei16_v_u
    0x8000000: f32_26,
    0xa000000: 1019,  # vlse16_v_u
    0xc000000: f32_27,
    0xe000000: 1027,  # vloxei16_v_u
}
def f32_29(w):
    r = d32_28.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_30(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1032  # vle32_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1036  # vle32ff_v_m
    return -1
def f32_31(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1076  # vl2re32_v
    return -1
def f32_32(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1081  # vl4re32_v
    return -1
def f32_33(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1086  # vl8re32_v
    return -1
d32_34 = {
    0x0: 1071,  # vl1re32_v
    0x20000000: f32_31,
    0x60000000: f32_32,
    0xe0000000: f32_33,
}
def f32_35(w):
    r = d32_34.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
d32_36 = {
    0x0: 1031,  # vle32_v_u
    0x800000: f32_35,
    0x1000000: 1035,  # vle32ff_v_u
}
def f32_37(w):
    r = d32_36.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_38(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1042  # vluxei32_v_m
    return -1
def f32_39(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1038  # vlse32_v_m
    return -1
def f32_40(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1046  # vloxei32_v_m
    return -1
d32_41 = {
    0x0: f32_30,
    0x2000000: f32_37,
    0x4000000: f32_38,
    0x6000000: 1041,  # vluxei32_v_u
    0x8000000: f32_39,
    0xa000000: 1037,  # vlse32_v_u
    0xc000000: f32_40,
    0xe000000: 1045,  # vloxei32_v_u
}
def f32_42(w):
    r = d32_41.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_43(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1050  # vle64_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1054  # vle64ff_v_m
    return -1
def f32_44(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1077  # vl2re64_v
    return -1
def f32_45(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1082  # vl4re64_v
    return -1
def f32_46(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1087  # vl8re64_v
    return -1
d32_47 = {
    0x0: 1072,  # vl1re64_v
    0x20000000: f32_44,
    0x60000000: f32_45,
    0xe0000000: f32_46,
}
def f32_48(w):
    r = d32_47.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
d32_49 = {
    0x0: 1049,  # vle64_v_u
    0x800000: f32_48,
    0x1000000: 1053,  # vle64ff_v_u
}
def f32_50(w):
    r = d32_49.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_51(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1060  # vluxei64_v_m
    return -1
def f32_52(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1056  # vlse64_v_m
    return -1
def f32_53(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1064  # vloxei64_v_m
    return -1
d32_54 = {
    0x0: f32_43,
    0x2000000: f32_50,
    0x4000000: f32_51,
    0x6000000: 1059,  # vluxei64_v_u
    0x8000000: f32_52,
    0xa000000: 1055,  # vlse64_v_u
    0xc000000: f32_53,
    0xe000000: 1063,  # vloxei64_v_u
}
def f32_55(w):
    r = d32_54.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
d32_56 = {
    0x0: f32_16,
    0x2000: 285,  # flw
    0x3000: 286,  # fld
    0x5000: f32_29,
    0x6000: f32_42,
    0x7000: f32_55,
}
def f32_57(w):
    r = d32_56.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_58(w):
    if w & 0xff0f8f80 == 0x1000000:
        return 83  # pause
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_59(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_60(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_61(w):
    if w & 0xff000000 == 0x83000000:
        return 82  # fence_tso
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_62(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_63(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_64(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_65(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_66(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_67(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_68(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_69(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_70(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_71(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_72(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
def f32_73(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 80  # fence
    return 81  # fence_light
d32_74 = {
    0x0: f32_58,
    0x100000: f32_59,
    0x200000: f32_60,
    0x300000: f32_61,
    0x400000: f32_62,
    0x500000: f32_63,
    0x600000: f32_64,
    0x700000: f32_65,
    0x800000: f32_66,
    0x900000: f32_67,
    0xa00000: f32_68,
    0xb00000: f32_69,
    0xc00000: f32_70,
    0xd00000: f32_71,
    0xe00000: f32_72,
    0xf00000: f32_73,
}
def f32_75(w):
    r = d32_74.get(w & 0xf00000, -1)
    return r if r.__class__ is int else r(w)
def f32_76(w):
    if w & 0xfff00f80 == 0x100000:
        return 85  # cbo_clean
    if w & 0xfff00f80 == 0x200000:
        return 86  # cbo_flush
    if w & 0xfff00f80 == 0x400000:
        return 87  # cbo_zero
    return -1
d32_77 = {
    0x0: f32_75,
    0x1000: 84,  # fence_i
    0x2000: f32_76,
}
def f32_78(w):
    r = d32_77.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_79(w):
    if w & 0xffff8f80 == 0x0:
        return 52  # nop
    if w & 0xf8000 == 0x0:
        return 50  # li
    if w & 0xfff00000 == 0x0:
        return 51  # mv
    return 54  # addi
d32_80 = {
    0x0: 128,  # clz
    0x100000: 130,  # ctz
    0x200000: 132,  # cpop
    0x400000: 134,  # sext_b
    0x500000: 135,  # sext_h
}
def f32_81(w):
    r = d32_80.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
d32_82 = {
    0x0: 61,  # slli
    0x28000000: 149,  # bseti
    0x48000000: 143,  # bclri
    0x60000000: f32_81,
    0x68000000: 147,  # binvi
}
def f32_83(w):
    r = d32_82.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_84(w):
    if w & 0x3f00000 == 0x700000:
        return 137  # orc_b
    return -1
def f32_85(w):
    if w & 0x3f00000 == 0x3800000:
        return 138  # rev8
    return -1
d32_86 = {
    0x0: 63,  # srli
    0x28000000: f32_84,
    0x40000000: 65,  # srai
    0x48000000: 145,  # bexti
    0x60000000: 126,  # rori
    0x68000000: f32_85,
}
def f32_87(w):
    r = d32_86.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
d32_88 = {
    0x0: f32_79,
    0x1000: f32_83,
    0x2000: 55,  # slti
    0x3000: 56,  # sltiu
    0x4000: 57,  # xori
    0x5000: f32_87,
    0x6000: 58,  # ori
    0x7000: 59,  # andi
}
def f32_89(w):
    r = d32_88.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_90(w):
    if w & 0xfff00000 == 0x0:
        return 53  # sext_w
    return 60  # addiw
def f32_91(w):
    if w & 0x2000000 == 0x0:
        return 62  # slliw
    return -1
def f32_92(w):
    if w & 0x3f00000 == 0x0:
        return 129  # clzw
    if w & 0x3f00000 == 0x100000:
        return 131  # ctzw
    if w & 0x3f00000 == 0x200000:
        return 133  # cpopw
    return -1
d32_93 = {
    0x0: f32_91,
    0x8000000: 114,  # slli_uw
    0x60000000: f32_92,
}
def f32_94(w):
    r = d32_93.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_95(w):
    if w & 0xfe000000 == 0x0:
        return 64  # srliw
    if w & 0xfe000000 == 0x40000000:
        return 66  # sraiw
    if w & 0xfe000000 == 0x60000000:
        return 127  # roriw
    return -1
d32_96 = {
    0x0: f32_90,
    0x1000: f32_94,
    0x5000: f32_95,
}
def f32_97(w):
    r = d32_96.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_98 = {
    0x0: 76,  # sb
    0x1000: 77,  # sh
    0x2000: 78,  # sw
    0x3000: 79,  # sd
}
def f32_99(w):
    r = d32_98.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_100(w):
    if w & 0x1f00000 == 0x0:
        return 998  # vse8_v_m
    return -1
def f32_101(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1078  # vs2r_v
    return -1
def f32_102(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1083  # vs4r_v
    return -1
def f32_103(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1088  # vs8r_v
    return -1
d32_104 = {
    0x0: 1073,  # vs1r_v
    0x20000000: f32_101,
    0x60000000: f32_102,
    0xe0000000: f32_103,
}
def f32_105(w):
    r = d32_104.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
def f32_106(w):
    if w & 0xe0000000 == 0x0:
        return 1068  # vsm_v
    return -1
d32_107 = {
    0x0: 997,  # vse8_v_u
    0x800000: f32_105,
    0xb00000: f32_106,
}
def f32_108(w):
    r = d32_107.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_109 = {
    0x0: f32_100,
    0x2000000: f32_108,
    0x4000000: 1008,  # vsuxei8_v_m
    0x6000000: 1007,  # vsuxei8_v_u
    0x8000000: 1004,  # vsse8_v_m
    0xa000000: 1003,  # vsse8_v_u
    0xc000000: 1012,  # vsoxei8_v_m
    0xe000000: 1011,  # vsoxei8_v_u
}
def f32_110(w):
    r = d32_109.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_111(w):
    if w & 0x1f00000 == 0x0:
        return 1016  # vse16_v_m
    return -1
def f32_112(w):
    if w & 0x1f00000 == 0x0:
        return 1015  # vse16_v_u
    return -1
d32_113 = {
    0x0: f32_111,
    0x2000000: f32_112,
    0x4000000: 1026,  # vsuxei16_v_m
    0x6000000: 1025,  # vsuxei16_v_u
    0x8000000: 1022,  # vsse16_v_m
    0xa000000: 1021,  # vsse16_v_u
    0xc000000: 1030,  # vsoxei16_v_m
    0xe000000: 1029,  # vsoxei16_v_u
}
def f32_114(w):
    r = d32_113.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_115(w):
    if w & 0x1f00000 == 0x0:
        return 1034  # vse32_v_m
    return -1
def f32_116(w):
    if w & 0x1f00000 == 0x0:
        return 1033  # vse32_v_u
    return -1
d32_117 = {
    0x0: f32_115,
    0x2000000: f32_116,
    0x4000000: 1044,  # vsuxei32_v_m
    0x6000000: 1043,  # vsuxei32_v_u
    0x8000000: 1040,  # vsse32_v_m
    0xa000000: 1039,  # vsse32_v_u
    0xc000000: 1048,  # vsoxei32_v_m
    0xe000000: 1047,  # vsoxei32_v_u
}
def f32_118(w):
    r = d32_117.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_119(w):
    if w & 0x1f00000 == 0x0:
        return 1052  # vse64_v_m
    return -1
def f32_120(w):
    if w & 0x1f00000 == 0x0:
        return 1051  # vse64_v_u
    return -1
d32_121 = {
    0x0: f32_119,
    0x2000000: f32_120,
    0x4000000: 1062,  # vsuxei64_v_m
    0x6000000: 1061,  # vsuxei64_v_u
    0x8000000: 1058,  # vsse64_v_m
    0xa000000: 1057,  # vsse64_v_u
    0xc000000: 1066,  # vsoxei64_v_m
    0xe000000: 1065,  # vsoxei64_v_u
}
def f32_122(w):
    r = d32_121.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
d32_123 = {
    0x0: f32_110,
    0x2000: 287,  # fsw
    0x3000: 288,  # fsd
    0x5000: f32_114,
    0x6000: f32_118,
    0x7000: f32_122,
}
def f32_124(w):
    r = d32_123.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_125(w):
    if w & 0x1f00000 == 0x0:
        return 0  # lr_w
    return -1
def f32_126(w):
    if w & 0x1f00000 == 0x0:
        return 11  # lr_d
    return -1
d32_127 = {
    0x2000: 3,  # amoadd_w
    0x3000: 14,  # amoadd_d
    0x8002000: 2,  # amoswap_w
    0x8003000: 13,  # amoswap_d
    0x10002000: f32_125,
    0x10003000: f32_126,
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
def f32_128(w):
    r = d32_127.get(w & 0xf8007000, -1)
    return r if r.__class__ is int else r(w)
d32_129 = {
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
def f32_130(w):
    r = d32_129.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
def f32_131(w):
    if w & 0x1f00000 == 0x0:
        return 112  # zext_w
    return 113  # add_uw
def f32_132(w):
    if w & 0x1f00000 == 0x0:
        return 136  # zext_h
    return -1
d32_133 = {
    0x0: 32,  # addw
    0x1000: 34,  # sllw
    0x5000: 35,  # srlw
    0x2000000: 45,  # mulw
    0x2004000: 46,  # divw
    0x2005000: 47,  # divuw
    0x2006000: 48,  # remw
    0x2007000: 49,  # remuw
    0x8000000: f32_131,
    0x8004000: f32_132,
    0x20002000: 107,  # sh1add_uw
    0x20004000: 109,  # sh2add_uw
    0x20006000: 111,  # sh3add_uw
    0x40000000: 33,  # subw
    0x40005000: 36,  # sraw
    0x60001000: 124,  # rolw
    0x60005000: 125,  # rorw
}
def f32_134(w):
    r = d32_133.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
def f32_135(w):
    if w & 0x3000 == 0x3000:
        return 165  # fmadd_s
    if w & 0x3000 == 0x0:
        return 167  # fmadd_s_rmm
    return -1
def f32_136(w):
    if w & 0x3000 == 0x3000:
        return 229  # fmadd_d
    if w & 0x3000 == 0x0:
        return 231  # fmadd_d_rmm
    return -1
d32_137 = {
    0x0: 166,  # fmadd_s_rm
    0x4000: f32_135,
    0x2000000: 230,  # fmadd_d_rm
    0x2004000: f32_136,
}
def f32_138(w):
    r = d32_137.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_139(w):
    if w & 0x3000 == 0x3000:
        return 168  # fmsub_s
    if w & 0x3000 == 0x0:
        return 170  # fmsub_s_rmm
    return -1
def f32_140(w):
    if w & 0x3000 == 0x3000:
        return 232  # fmsub_d
    if w & 0x3000 == 0x0:
        return 234  # fmsub_d_rmm
    return -1
d32_141 = {
    0x0: 169,  # fmsub_s_rm
    0x4000: f32_139,
    0x2000000: 233,  # fmsub_d_rm
    0x2004000: f32_140,
}
def f32_142(w):
    r = d32_141.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_143(w):
    if w & 0x3000 == 0x3000:
        return 171  # fnmsub_s
    if w & 0x3000 == 0x0:
        return 173  # fnmsub_s_rmm
    return -1
def f32_144(w):
    if w & 0x3000 == 0x3000:
        return 235  # fnmsub_d
    if w & 0x3000 == 0x0:
        return 237  # fnmsub_d_rmm
    return -1
d32_145 = {
    0x0: 172,  # fnmsub_s_rm
    0x4000: f32_143,
    0x2000000: 236,  # fnmsub_d_rm
    0x2004000: f32_144,
}
def f32_146(w):
    r = d32_145.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_147(w):
    if w & 0x3000 == 0x3000:
        return 174  # fnmadd_s
    if w & 0x3000 == 0x0:
        return 176  # fnmadd_s_rmm
    return -1
def f32_148(w):
    if w & 0x3000 == 0x3000:
        return 238  # fnmadd_d
    if w & 0x3000 == 0x0:
        return 240  # fnmadd_d_rmm
    return -1
d32_149 = {
    0x0: 175,  # fnmadd_s_rm
    0x4000: f32_147,
    0x2000000: 239,  # fnmadd_d_rm
    0x2004000: f32_148,
}
def f32_150(w):
    r = d32_149.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_151(w):
    if w & 0x7000 == 0x7000:
        return 150  # fadd_s
    if w & 0x4000 == 0x0:
        return 151  # fadd_s_rm
    if w & 0x7000 == 0x4000:
        return 152  # fadd_s_rmm
    return -1
def f32_152(w):
    if w & 0x7000 == 0x7000:
        return 214  # fadd_d
    if w & 0x4000 == 0x0:
        return 215  # fadd_d_rm
    if w & 0x7000 == 0x4000:
        return 216  # fadd_d_rmm
    return -1
def f32_153(w):
    if w & 0x7000 == 0x7000:
        return 153  # fsub_s
    if w & 0x4000 == 0x0:
        return 154  # fsub_s_rm
    if w & 0x7000 == 0x4000:
        return 155  # fsub_s_rmm
    return -1
def f32_154(w):
    if w & 0x7000 == 0x7000:
        return 217  # fsub_d
    if w & 0x4000 == 0x0:
        return 218  # fsub_d_rm
    if w & 0x7000 == 0x4000:
        return 219  # fsub_d_rmm
    return -1
def f32_155(w):
    if w & 0x7000 == 0x7000:
        return 156  # fmul_s
    if w & 0x4000 == 0x0:
        return 157  # fmul_s_rm
    if w & 0x7000 == 0x4000:
        return 158  # fmul_s_rmm
    return -1
def f32_156(w):
    if w & 0x7000 == 0x7000:
        return 220  # fmul_d
    if w & 0x4000 == 0x0:
        return 221  # fmul_d_rm
    if w & 0x7000 == 0x4000:
        return 222  # fmul_d_rmm
    return -1
def f32_157(w):
    if w & 0x7000 == 0x7000:
        return 159  # fdiv_s
    if w & 0x4000 == 0x0:
        return 160  # fdiv_s_rm
    if w & 0x7000 == 0x4000:
        return 161  # fdiv_s_rmm
    return -1
def f32_158(w):
    if w & 0x7000 == 0x7000:
        return 223  # fdiv_d
    if w & 0x4000 == 0x0:
        return 224  # fdiv_d_rm
    if w & 0x7000 == 0x4000:
        return 225  # fdiv_d_rmm
    return -1
def f32_159(w):
    if w & 0x7000 == 0x0:
        return 177  # fsgnj_s
    if w & 0x7000 == 0x1000:
        return 178  # fsgnjn_s
    if w & 0x7000 == 0x2000:
        return 179  # fsgnjx_s
    return -1
def f32_160(w):
    if w & 0x7000 == 0x0:
        return 241  # fsgnj_d
    if w & 0x7000 == 0x1000:
        return 242  # fsgnjn_d
    if w & 0x7000 == 0x2000:
        return 243  # fsgnjx_d
    return -1
def f32_161(w):
    if w & 0x7000 == 0x0:
        return 180  # fmin_s
    if w & 0x7000 == 0x1000:
        return 181  # fmax_s
    return -1
def f32_162(w):
    if w & 0x7000 == 0x0:
        return 244  # fmin_d
    if w & 0x7000 == 0x1000:
        return 245  # fmax_d
    return -1
def f32_163(w):
    if w & 0x1f07000 == 0x107000:
        return 276  # fcvt_s_d
    if w & 0x1f04000 == 0x100000:
        return 277  # fcvt_s_d_rm
    if w & 0x1f07000 == 0x104000:
        return 278  # fcvt_s_d_rmm
    return -1
def f32_164(w):
    if w & 0x1f07000 == 0x0:
        return 279  # fcvt_d_s
    if w & 0x1f00000 == 0x0 and (w >> 12 & 0x7) not in (5, 6):
        return 280  # fcvt_d_s_rm
    return -1
def f32_165(w):
    if w & 0x1f07000 == 0x7000:
        return 162  # fsqrt_s
    if w & 0x1f04000 == 0x0:
        return 163  # fsqrt_s_rm
    if w & 0x1f07000 == 0x4000:
        return 164  # fsqrt_s_rmm
    return -1
def f32_166(w):
    if w & 0x1f07000 == 0x7000:
        return 226  # fsqrt_d
    if w & 0x1f04000 == 0x0:
        return 227  # fsqrt_d_rm
    if w & 0x1f07000 == 0x4000:
        return 228  # fsqrt_d_rmm
    return -1
def f32_167(w):
    if w & 0x7000 == 0x0:
        return 182  # fle_s
    if w & 0x7000 == 0x1000:
        return 183  # flt_s
    if w & 0x7000 == 0x2000:
        return 184  # feq_s
    return -1
def f32_168(w):
    if w & 0x7000 == 0x0:
        return 246  # fle_d
    if w & 0x7000 == 0x1000:
        return 247  # flt_d
    if w & 0x7000 == 0x2000:
        return 248  # feq_d
    return -1
def f32_169(w):
    if w & 0x3000 == 0x1000:
        return 187  # fcvt_w_s_rtz
    return 188  # fcvt_w_s_rm
def f32_170(w):
    if w & 0x3000 == 0x3000:
        return 186  # fcvt_w_s
    if w & 0x3000 == 0x0:
        return 189  # fcvt_w_s_rmm
    return -1
def f32_171(w):
    if w & 0x3000 == 0x1000:
        return 194  # fcvt_wu_s_rtz
    return 195  # fcvt_wu_s_rm
def f32_172(w):
    if w & 0x3000 == 0x3000:
        return 193  # fcvt_wu_s
    if w & 0x3000 == 0x0:
        return 196  # fcvt_wu_s_rmm
    return -1
def f32_173(w):
    if w & 0x3000 == 0x1000:
        return 201  # fcvt_l_s_rtz
    return 202  # fcvt_l_s_rm
def f32_174(w):
    if w & 0x3000 == 0x3000:
        return 200  # fcvt_l_s
    if w & 0x3000 == 0x0:
        return 203  # fcvt_l_s_rmm
    return -1
def f32_175(w):
    if w & 0x3000 == 0x1000:
        return 208  # fcvt_lu_s_rtz
    return 209  # fcvt_lu_s_rm
def f32_176(w):
    if w & 0x3000 == 0x3000:
        return 207  # fcvt_lu_s
    if w & 0x3000 == 0x0:
        return 210  # fcvt_lu_s_rmm
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
        return 251  # fcvt_w_d_rtz
    return 252  # fcvt_w_d_rm
def f32_180(w):
    if w & 0x3000 == 0x3000:
        return 250  # fcvt_w_d
    if w & 0x3000 == 0x0:
        return 253  # fcvt_w_d_rmm
    return -1
def f32_181(w):
    if w & 0x3000 == 0x1000:
        return 257  # fcvt_wu_d_rtz
    return 258  # fcvt_wu_d_rm
def f32_182(w):
    if w & 0x3000 == 0x3000:
        return 256  # fcvt_wu_d
    if w & 0x3000 == 0x0:
        return 259  # fcvt_wu_d_rmm
    return -1
def f32_183(w):
    if w & 0x3000 == 0x1000:
        return 263  # fcvt_l_d_rtz
    return 264  # fcvt_l_d_rm
def f32_184(w):
    if w & 0x3000 == 0x3000:
        return 262  # fcvt_l_d
    if w & 0x3000 == 0x0:
        return 265  # fcvt_l_d_rmm
    return -1
def f32_185(w):
    if w & 0x3000 == 0x1000:
        return 270  # fcvt_lu_d_rtz
    return 271  # fcvt_lu_d_rm
def f32_186(w):
    if w & 0x3000 == 0x3000:
        return 269  # fcvt_lu_d
    if w & 0x3000 == 0x0:
        return 272  # fcvt_lu_d_rmm
    return -1
d32_187 = {
    0x0: f32_179,
    0x4000: f32_180,
    0x100000: f32_181,
    0x104000: f32_182,
    0x200000: f32_183,
    0x204000: f32_184,
    0x300000: f32_185,
    0x304000: f32_186,
}
def f32_188(w):
    r = d32_187.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_189(w):
    if w & 0x3000 == 0x3000:
        return 190  # fcvt_s_w
    if w & 0x3000 == 0x0:
        return 192  # fcvt_s_w_rmm
    return -1
def f32_190(w):
    if w & 0x3000 == 0x3000:
        return 197  # fcvt_s_wu
    if w & 0x3000 == 0x0:
        return 199  # fcvt_s_wu_rmm
    return -1
def f32_191(w):
    if w & 0x3000 == 0x3000:
        return 204  # fcvt_s_l
    if w & 0x3000 == 0x0:
        return 206  # fcvt_s_l_rmm
    return -1
def f32_192(w):
    if w & 0x3000 == 0x3000:
        return 211  # fcvt_s_lu
    if w & 0x3000 == 0x0:
        return 213  # fcvt_s_lu_rmm
    return -1
d32_193 = {
    0x0: 191,  # fcvt_s_w_rm
    0x4000: f32_189,
    0x100000: 198,  # fcvt_s_wu_rm
    0x104000: f32_190,
    0x200000: 205,  # fcvt_s_l_rm
    0x204000: f32_191,
    0x300000: 212,  # fcvt_s_lu_rm
    0x304000: f32_192,
}
def f32_194(w):
    r = d32_193.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_195(w):
    if w & 0x7000 == 0x0:
        return 254  # fcvt_d_w
    if (w >> 12 & 0x7) not in (5, 6):
        return 255  # fcvt_d_w_rm
    return -1
def f32_196(w):
    if w & 0x7000 == 0x0:
        return 260  # fcvt_d_wu
    if (w >> 12 & 0x7) not in (5, 6):
        return 261  # fcvt_d_wu_rm
    return -1
def f32_197(w):
    if w & 0x7000 == 0x7000:
        return 266  # fcvt_d_l
    if w & 0x4000 == 0x0:
        return 267  # fcvt_d_l_rm
    if w & 0x7000 == 0x4000:
        return 268  # fcvt_d_l_rmm
    return -1
def f32_198(w):
    if w & 0x7000 == 0x7000:
        return 273  # fcvt_d_lu
    if w & 0x4000 == 0x0:
        return 274  # fcvt_d_lu_rm
    if w & 0x7000 == 0x4000:
        return 275  # fcvt_d_lu_rmm
    return -1
d32_199 = {
    0x0: f32_195,
    0x100000: f32_196,
    0x200000: f32_197,
    0x300000: f32_198,
}
def f32_200(w):
    r = d32_199.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_201(w):
    if w & 0x1f07000 == 0x1000:
        return 185  # fclass_s
    if w & 0x1f07000 == 0x0:
        return 281  # fmv_x_w
    return -1
def f32_202(w):
    if w & 0x1f07000 == 0x1000:
        return 249  # fclass_d
    if w & 0x1f07000 == 0x0:
        return 283  # fmv_x_d
    return -1
def f32_203(w):
    if w & 0x1f07000 == 0x0:
        return 282  # fmv_w_x
    return -1
def f32_204(w):
    if w & 0x1f07000 == 0x0:
        return 284  # fmv_d_x
    return -1
d32_205 = {
    0x0: f32_151,
    0x2000000: f32_152,
    0x8000000: f32_153,
    0xa000000: f32_154,
    0x10000000: f32_155,
    0x12000000: f32_156,
    0x18000000: f32_157,
    0x1a000000: f32_158,
    0x20000000: f32_159,
    0x22000000: f32_160,
    0x28000000: f32_161,
    0x2a000000: f32_162,
    0x40000000: f32_163,
    0x42000000: f32_164,
    0x58000000: f32_165,
    0x5a000000: f32_166,
    0xa0000000: f32_167,
    0xa2000000: f32_168,
    0xc0000000: f32_178,
    0xc2000000: f32_188,
    0xd0000000: f32_194,
    0xd2000000: f32_200,
    0xe0000000: f32_201,
    0xe2000000: f32_202,
    0xf0000000: f32_203,
    0xf2000000: f32_204,
}
def f32_206(w):
    r = d32_205.get(w & 0xfe000000, -1)
    return r if r.__class__ is int else r(w)
def f32_207(w):
    if ((w >> 7 & 0x1f) != 0):
        return 408  # vadd_vv_m
    return -1
def f32_208(w):
    if ((w >> 7 & 0x1f) != 0):
        return 414  # vsub_vv_m
    return -1
def f32_209(w):
    if ((w >> 7 & 0x1f) != 0):
        return 422  # vminu_vv_m
    return -1
def f32_210(w):
    if ((w >> 7 & 0x1f) != 0):
        return 426  # vmin_vv_m
    return -1
def f32_211(w):
    if ((w >> 7 & 0x1f) != 0):
        return 430  # vmaxu_vv_m
    return -1
def f32_212(w):
    if ((w >> 7 & 0x1f) != 0):
        return 434  # vmax_vv_m
    return -1
def f32_213(w):
    if ((w >> 7 & 0x1f) != 0):
        return 438  # vand_vv_m
    return -1
def f32_214(w):
    if ((w >> 7 & 0x1f) != 0):
        return 444  # vor_vv_m
    return -1
def f32_215(w):
    if ((w >> 7 & 0x1f) != 0):
        return 450  # vxor_vv_m
    return -1
def f32_216(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 777  # vrgather_vv_m
    return -1
def f32_217(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 776  # vrgather_vv_u
    return -1
def f32_218(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 783  # vrgatherei16_vv_m
    return -1
def f32_219(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 782  # vrgatherei16_vv_u
    return -1
def f32_220(w):
    if ((w >> 7 & 0x1f) != 0):
        return 613  # vadc_vvm_m
    return -1
def f32_221(w):
    if ((w >> 7 & 0x1f) != 0):
        return 622  # vsbc_vvm_m
    return -1
def f32_222(w):
    if ((w >> 7 & 0x1f) != 0):
        return 742  # vmerge_vvm_m
    return -1
def f32_223(w):
    if w & 0x1f00000 == 0x0:
        return 743  # vmv_v_v
    return -1
d32_224 = {
    0x0: f32_207,
    0x2000000: 407,  # vadd_vv_u
    0x8000000: f32_208,
    0xa000000: 413,  # vsub_vv_u
    0x10000000: f32_209,
    0x12000000: 421,  # vminu_vv_u
    0x14000000: f32_210,
    0x16000000: 425,  # vmin_vv_u
    0x18000000: f32_211,
    0x1a000000: 429,  # vmaxu_vv_u
    0x1c000000: f32_212,
    0x1e000000: 433,  # vmax_vv_u
    0x24000000: f32_213,
    0x26000000: 437,  # vand_vv_u
    0x28000000: f32_214,
    0x2a000000: 443,  # vor_vv_u
    0x2c000000: f32_215,
    0x2e000000: 449,  # vxor_vv_u
    0x30000000: f32_216,
    0x32000000: f32_217,
    0x38000000: f32_218,
    0x3a000000: f32_219,
    0x40000000: f32_220,
    0x44000000: 614,  # vmadc_vvm_m
    0x46000000: 615,  # vmadc_vv_u
    0x48000000: f32_221,
    0x4c000000: 623,  # vmsbc_vvm_m
    0x4e000000: 624,  # vmsbc_vv_u
    0x5c000000: f32_222,
    0x5e000000: f32_223,
    0x60000000: 574,  # vmseq_vv_m
    0x62000000: 573,  # vmseq_vv_u
    0x64000000: 580,  # vmsne_vv_m
    0x66000000: 579,  # vmsne_vv_u
    0x68000000: 586,  # vmsltu_vv_m
    0x6a000000: 585,  # vmsltu_vv_u
    0x6c000000: 590,  # vmslt_vv_m
    0x6e000000: 589,  # vmslt_vv_u
    0x70000000: 594,  # vmsleu_vv_m
    0x72000000: 593,  # vmsleu_vv_u
    0x74000000: 600,  # vmsle_vv_m
    0x76000000: 599,  # vmsle_vv_u
}
def f32_225(w):
    r = d32_224.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_226(w):
    if ((w >> 7 & 0x1f) != 0):
        return 798  # vfadd_vv_m
    return -1
def f32_227(w):
    if ((w >> 7 & 0x1f) != 0):
        return 802  # vfsub_vv_m
    return -1
def f32_228(w):
    if ((w >> 7 & 0x1f) != 0):
        return 818  # vfmin_vv_m
    return -1
def f32_229(w):
    if ((w >> 7 & 0x1f) != 0):
        return 822  # vfmax_vv_m
    return -1
def f32_230(w):
    if ((w >> 7 & 0x1f) != 0):
        return 826  # vfsgnj_vv_m
    return -1
def f32_231(w):
    if ((w >> 7 & 0x1f) != 0):
        return 830  # vfsgnjn_vv_m
    return -1
def f32_232(w):
    if ((w >> 7 & 0x1f) != 0):
        return 834  # vfsgnjx_vv_m
    return -1
def f32_233(w):
    if w & 0xf8000 == 0x0:
        return 891  # vfmv_f_s
    return -1
def f32_234(w):
    if ((w >> 7 & 0x1f) != 0):
        return 906  # vfcvt_xu_f_v_m
    return -1
def f32_235(w):
    if ((w >> 7 & 0x1f) != 0):
        return 924  # vfcvt_x_f_v_m
    return -1
def f32_236(w):
    if ((w >> 7 & 0x1f) != 0):
        return 918  # vfcvt_f_xu_v_m
    return -1
def f32_237(w):
    if ((w >> 7 & 0x1f) != 0):
        return 936  # vfcvt_f_x_v_m
    return -1
def f32_238(w):
    if ((w >> 7 & 0x1f) != 0):
        return 912  # vfcvt_rtz_xu_f_v_m
    return -1
def f32_239(w):
    if ((w >> 7 & 0x1f) != 0):
        return 930  # vfcvt_rtz_x_f_v_m
    return -1
def f32_240(w):
    if ((w >> 7 & 0x1f) != 0):
        return 908  # vfwcvt_xu_f_v_m
    return -1
def f32_241(w):
    if ((w >> 7 & 0x1f) != 0):
        return 926  # vfwcvt_x_f_v_m
    return -1
def f32_242(w):
    if ((w >> 7 & 0x1f) != 0):
        return 920  # vfwcvt_f_xu_v_m
    return -1
def f32_243(w):
    if ((w >> 7 & 0x1f) != 0):
        return 938  # vfwcvt_f_x_v_m
    return -1
def f32_244(w):
    if ((w >> 7 & 0x1f) != 0):
        return 942  # vfwcvt_f_f_v_m
    return -1
def f32_245(w):
    if ((w >> 7 & 0x1f) != 0):
        return 914  # vfwcvt_rtz_xu_f_v_m
    return -1
def f32_246(w):
    if ((w >> 7 & 0x1f) != 0):
        return 932  # vfwcvt_rtz_x_f_v_m
    return -1
def f32_247(w):
    if ((w >> 7 & 0x1f) != 0):
        return 910  # vfncvt_xu_f_w_m
    return -1
def f32_248(w):
    if ((w >> 7 & 0x1f) != 0):
        return 928  # vfncvt_x_f_w_m
    return -1
def f32_249(w):
    if ((w >> 7 & 0x1f) != 0):
        return 922  # vfncvt_f_xu_w_m
    return -1
def f32_250(w):
    if ((w >> 7 & 0x1f) != 0):
        return 940  # vfncvt_f_x_w_m
    return -1
def f32_251(w):
    if ((w >> 7 & 0x1f) != 0):
        return 944  # vfncvt_f_f_w_m
    return -1
def f32_252(w):
    if ((w >> 7 & 0x1f) != 0):
        return 946  # vfncvt_rod_f_f_w_m
    return -1
def f32_253(w):
    if ((w >> 7 & 0x1f) != 0):
        return 916  # vfncvt_rtz_xu_f_w_m
    return -1
def f32_254(w):
    if ((w >> 7 & 0x1f) != 0):
        return 934  # vfncvt_rtz_x_f_w_m
    return -1
d32_255 = {
    0x0: f32_234,
    0x8000: f32_235,
    0x10000: f32_236,
    0x18000: f32_237,
    0x30000: f32_238,
    0x38000: f32_239,
    0x40000: f32_240,
    0x48000: f32_241,
    0x50000: f32_242,
    0x58000: f32_243,
    0x60000: f32_244,
    0x70000: f32_245,
    0x78000: f32_246,
    0x80000: f32_247,
    0x88000: f32_248,
    0x90000: f32_249,
    0x98000: f32_250,
    0xa0000: f32_251,
    0xa8000: f32_252,
    0xb0000: f32_253,
    0xb8000: f32_254,
}
def f32_256(w):
    r = d32_255.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_257 = {
    0x0: 905,  # vfcvt_xu_f_v_u
    0x8000: 923,  # vfcvt_x_f_v_u
    0x10000: 917,  # vfcvt_f_xu_v_u
    0x18000: 935,  # vfcvt_f_x_v_u
    0x30000: 911,  # vfcvt_rtz_xu_f_v_u
    0x38000: 929,  # vfcvt_rtz_x_f_v_u
    0x40000: 907,  # vfwcvt_xu_f_v_u
    0x48000: 925,  # vfwcvt_x_f_v_u
    0x50000: 919,  # vfwcvt_f_xu_v_u
    0x58000: 937,  # vfwcvt_f_x_v_u
    0x60000: 941,  # vfwcvt_f_f_v_u
    0x70000: 913,  # vfwcvt_rtz_xu_f_v_u
    0x78000: 931,  # vfwcvt_rtz_x_f_v_u
    0x80000: 909,  # vfncvt_xu_f_w_u
    0x88000: 927,  # vfncvt_x_f_w_u
    0x90000: 921,  # vfncvt_f_xu_w_u
    0x98000: 939,  # vfncvt_f_x_w_u
    0xa0000: 943,  # vfncvt_f_f_w_u
    0xa8000: 945,  # vfncvt_rod_f_f_w_u
    0xb0000: 915,  # vfncvt_rtz_xu_f_w_u
    0xb8000: 933,  # vfncvt_rtz_x_f_w_u
}
def f32_258(w):
    r = d32_257.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_259(w):
    if ((w >> 7 & 0x1f) != 0):
        return 898  # vfsqrt_v_m
    return -1
def f32_260(w):
    if ((w >> 7 & 0x1f) != 0):
        return 900  # vfrsqrt7_v_m
    return -1
def f32_261(w):
    if ((w >> 7 & 0x1f) != 0):
        return 902  # vfrec7_v_m
    return -1
def f32_262(w):
    if ((w >> 7 & 0x1f) != 0):
        return 904  # vfclass_v_m
    return -1
d32_263 = {
    0x0: f32_259,
    0x20000: f32_260,
    0x28000: f32_261,
    0x80000: f32_262,
}
def f32_264(w):
    r = d32_263.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_265 = {
    0x0: 897,  # vfsqrt_v_u
    0x20000: 899,  # vfrsqrt7_v_u
    0x28000: 901,  # vfrec7_v_u
    0x80000: 903,  # vfclass_v_u
}
def f32_266(w):
    r = d32_265.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_267 = {
    0x0: f32_226,
    0x2000000: 797,  # vfadd_vv_u
    0x4000000: 984,  # vfredusum_vs_m
    0x6000000: 983,  # vfredusum_vs_u
    0x8000000: f32_227,
    0xa000000: 801,  # vfsub_vv_u
    0xc000000: 986,  # vfredosum_vs_m
    0xe000000: 985,  # vfredosum_vs_u
    0x10000000: f32_228,
    0x12000000: 817,  # vfmin_vv_u
    0x14000000: 988,  # vfredmin_vs_m
    0x16000000: 987,  # vfredmin_vs_u
    0x18000000: f32_229,
    0x1a000000: 821,  # vfmax_vv_u
    0x1c000000: 990,  # vfredmax_vs_m
    0x1e000000: 989,  # vfredmax_vs_u
    0x20000000: f32_230,
    0x22000000: 825,  # vfsgnj_vv_u
    0x24000000: f32_231,
    0x26000000: 829,  # vfsgnjn_vv_u
    0x28000000: f32_232,
    0x2a000000: 833,  # vfsgnjx_vv_u
    0x42000000: f32_233,
    0x48000000: f32_256,
    0x4a000000: f32_258,
    0x4c000000: f32_264,
    0x4e000000: f32_266,
    0x60000000: 838,  # vmfeq_vv_m
    0x62000000: 837,  # vmfeq_vv_u
    0x64000000: 842,  # vmfle_vv_m
    0x66000000: 841,  # vmfle_vv_u
    0x6c000000: 846,  # vmflt_vv_m
    0x6e000000: 845,  # vmflt_vv_u
    0x70000000: 850,  # vmfne_vv_m
    0x72000000: 849,  # vmfne_vv_u
}
def f32_268(w):
    r = d32_267.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_269(w):
    if ((w >> 7 & 0x1f) != 0):
        return 510  # vaaddu_vv_m
    return -1
def f32_270(w):
    if ((w >> 7 & 0x1f) != 0):
        return 514  # vaadd_vv_m
    return -1
def f32_271(w):
    if ((w >> 7 & 0x1f) != 0):
        return 518  # vasubu_vv_m
    return -1
def f32_272(w):
    if ((w >> 7 & 0x1f) != 0):
        return 522  # vasub_vv_m
    return -1
def f32_273(w):
    if w & 0xf8000 == 0x80000:
        return 763  # vcpop_m_0
    if w & 0xf8000 == 0x88000:
        return 765  # vfirst_m_0
    return -1
def f32_274(w):
    if w & 0xf8000 == 0x0:
        return 748  # vmv_x_s
    if w & 0xf8000 == 0x80000:
        return 762  # vcpop_m_1
    if w & 0xf8000 == 0x88000:
        return 764  # vfirst_m_1
    return -1
def f32_275(w):
    if ((w >> 7 & 0x1f) != 0):
        return 711  # vzext_vf8_m
    return -1
def f32_276(w):
    if ((w >> 7 & 0x1f) != 0):
        return 713  # vsext_vf8_m
    return -1
def f32_277(w):
    if ((w >> 7 & 0x1f) != 0):
        return 715  # vzext_vf4_m
    return -1
def f32_278(w):
    if ((w >> 7 & 0x1f) != 0):
        return 717  # vsext_vf4_m
    return -1
def f32_279(w):
    if ((w >> 7 & 0x1f) != 0):
        return 719  # vzext_vf2_m
    return -1
def f32_280(w):
    if ((w >> 7 & 0x1f) != 0):
        return 721  # vsext_vf2_m
    return -1
d32_281 = {
    0x10000: f32_275,
    0x18000: f32_276,
    0x20000: f32_277,
    0x28000: f32_278,
    0x30000: f32_279,
    0x38000: f32_280,
}
def f32_282(w):
    r = d32_281.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_283 = {
    0x10000: 710,  # vzext_vf8_u
    0x18000: 712,  # vsext_vf8_u
    0x20000: 714,  # vzext_vf4_u
    0x28000: 716,  # vsext_vf4_u
    0x30000: 718,  # vzext_vf2_u
    0x38000: 720,  # vsext_vf2_u
}
def f32_284(w):
    r = d32_283.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_285(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 767  # vmsbf_m_m
    return -1
def f32_286(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 769  # vmsof_m_m
    return -1
def f32_287(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 771  # vmsif_m_m
    return -1
def f32_288(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 773  # viota_m_m
    return -1
def f32_289(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 775  # vid_v_0
    return -1
d32_290 = {
    0x8000: f32_285,
    0x10000: f32_286,
    0x18000: f32_287,
    0x80000: f32_288,
    0x88000: f32_289,
}
def f32_291(w):
    r = d32_290.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_292(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 766  # vmsbf_m_u
    return -1
def f32_293(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 768  # vmsof_m_u
    return -1
def f32_294(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 770  # vmsif_m_u
    return -1
def f32_295(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 772  # viota_m_u
    return -1
def f32_296(w):
    if w & 0x1f00000 == 0x0:
        return 774  # vid_v_1
    return -1
d32_297 = {
    0x8000: f32_292,
    0x10000: f32_293,
    0x18000: f32_294,
    0x80000: f32_295,
    0x88000: f32_296,
}
def f32_298(w):
    r = d32_297.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_299(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 796  # vcompress_vm
    return -1
d32_300 = {
    0x0: 723,  # vredsum_vs_m
    0x2000000: 722,  # vredsum_vs_u
    0x4000000: 725,  # vredand_vs_m
    0x6000000: 724,  # vredand_vs_u
    0x8000000: 727,  # vredor_vs_m
    0xa000000: 726,  # vredor_vs_u
    0xc000000: 729,  # vredxor_vs_m
    0xe000000: 728,  # vredxor_vs_u
    0x10000000: 731,  # vredminu_vs_m
    0x12000000: 730,  # vredminu_vs_u
    0x14000000: 733,  # vredmin_vs_m
    0x16000000: 732,  # vredmin_vs_u
    0x18000000: 735,  # vredmaxu_vs_m
    0x1a000000: 734,  # vredmaxu_vs_u
    0x1c000000: 737,  # vredmax_vs_m
    0x1e000000: 736,  # vredmax_vs_u
    0x20000000: f32_269,
    0x22000000: 509,  # vaaddu_vv_u
    0x24000000: f32_270,
    0x26000000: 513,  # vaadd_vv_u
    0x28000000: f32_271,
    0x2a000000: 517,  # vasubu_vv_u
    0x2c000000: f32_272,
    0x2e000000: 521,  # vasub_vv_u
    0x40000000: f32_273,
    0x42000000: f32_274,
    0x48000000: f32_282,
    0x4a000000: f32_284,
    0x50000000: f32_291,
    0x52000000: f32_298,
    0x5e000000: f32_299,
    0x62000000: 754,  # vmandn_mm
    0x66000000: 755,  # vmand_mm
    0x6a000000: 756,  # vmor_mm
    0x6e000000: 757,  # vmxor_mm
    0x72000000: 758,  # vmorn_mm
    0x76000000: 759,  # vmnand_mm
    0x7a000000: 760,  # vmnor_mm
    0x7e000000: 761,  # vmxnor_mm
}
def f32_301(w):
    r = d32_300.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_302(w):
    if ((w >> 7 & 0x1f) != 0):
        return 412  # vadd_vi_m
    return -1
def f32_303(w):
    if ((w >> 7 & 0x1f) != 0):
        return 420  # vrsub_vi_m
    return -1
def f32_304(w):
    if ((w >> 7 & 0x1f) != 0):
        return 442  # vand_vi_m
    return -1
def f32_305(w):
    if ((w >> 7 & 0x1f) != 0):
        return 448  # vor_vi_m
    return -1
def f32_306(w):
    if ((w >> 7 & 0x1f) != 0):
        return 454  # vxor_vi_m
    return -1
def f32_307(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 781  # vrgather_vi_m
    return -1
def f32_308(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 780  # vrgather_vi_u
    return -1
def f32_309(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 789  # vslideup_vi_m
    return -1
def f32_310(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 788  # vslideup_vi_u
    return -1
def f32_311(w):
    if ((w >> 7 & 0x1f) != 0):
        return 791  # vslidedown_vi_m
    return -1
def f32_312(w):
    if ((w >> 7 & 0x1f) != 0):
        return 619  # vadc_vim_m
    return -1
def f32_313(w):
    if ((w >> 7 & 0x1f) != 0):
        return 746  # vmerge_vim_m
    return -1
def f32_314(w):
    if w & 0x1f00000 == 0x0:
        return 747  # vmv_v_i
    return -1
d32_315 = {
    0x0: f32_302,
    0x2000000: 411,  # vadd_vi_u
    0xc000000: f32_303,
    0xe000000: 419,  # vrsub_vi_u
    0x24000000: f32_304,
    0x26000000: 441,  # vand_vi_u
    0x28000000: f32_305,
    0x2a000000: 447,  # vor_vi_u
    0x2c000000: f32_306,
    0x2e000000: 453,  # vxor_vi_u
    0x30000000: f32_307,
    0x32000000: f32_308,
    0x38000000: f32_309,
    0x3a000000: f32_310,
    0x3c000000: f32_311,
    0x3e000000: 790,  # vslidedown_vi_u
    0x40000000: f32_312,
    0x44000000: 620,  # vmadc_vim_m
    0x46000000: 621,  # vmadc_vi_u
    0x5c000000: f32_313,
    0x5e000000: f32_314,
    0x60000000: 578,  # vmseq_vi_m
    0x62000000: 577,  # vmseq_vi_u
    0x64000000: 584,  # vmsne_vi_m
    0x66000000: 583,  # vmsne_vi_u
    0x70000000: 598,  # vmsleu_vi_m
    0x72000000: 597,  # vmsleu_vi_u
    0x74000000: 604,  # vmsle_vi_m
    0x76000000: 603,  # vmsle_vi_u
    0x78000000: 608,  # vmsgtu_vi_m
    0x7a000000: 607,  # vmsgtu_vi_u
    0x7c000000: 612,  # vmsgt_vi_m
    0x7e000000: 611,  # vmsgt_vi_u
}
def f32_316(w):
    r = d32_315.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_317(w):
    if ((w >> 7 & 0x1f) != 0):
        return 410  # vadd_vx_m
    return -1
def f32_318(w):
    if ((w >> 7 & 0x1f) != 0):
        return 416  # vsub_vx_m
    return -1
def f32_319(w):
    if ((w >> 7 & 0x1f) != 0):
        return 418  # vrsub_vx_m
    return -1
def f32_320(w):
    if ((w >> 7 & 0x1f) != 0):
        return 424  # vminu_vx_m
    return -1
def f32_321(w):
    if ((w >> 7 & 0x1f) != 0):
        return 428  # vmin_vx_m
    return -1
def f32_322(w):
    if ((w >> 7 & 0x1f) != 0):
        return 432  # vmaxu_vx_m
    return -1
def f32_323(w):
    if ((w >> 7 & 0x1f) != 0):
        return 436  # vmax_vx_m
    return -1
def f32_324(w):
    if ((w >> 7 & 0x1f) != 0):
        return 440  # vand_vx_m
    return -1
def f32_325(w):
    if ((w >> 7 & 0x1f) != 0):
        return 446  # vor_vx_m
    return -1
def f32_326(w):
    if ((w >> 7 & 0x1f) != 0):
        return 452  # vxor_vx_m
    return -1
def f32_327(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 779  # vrgather_vx_m
    return -1
def f32_328(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 778  # vrgather_vx_u
    return -1
def f32_329(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 785  # vslideup_vx_m
    return -1
def f32_330(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 784  # vslideup_vx_u
    return -1
def f32_331(w):
    if ((w >> 7 & 0x1f) != 0):
        return 787  # vslidedown_vx_m
    return -1
def f32_332(w):
    if ((w >> 7 & 0x1f) != 0):
        return 616  # vadc_vxm_m
    return -1
def f32_333(w):
    if ((w >> 7 & 0x1f) != 0):
        return 625  # vsbc_vxm_m
    return -1
def f32_334(w):
    if ((w >> 7 & 0x1f) != 0):
        return 744  # vmerge_vxm_m
    return -1
def f32_335(w):
    if w & 0x1f00000 == 0x0:
        return 745  # vmv_v_x
    return -1
d32_336 = {
    0x0: f32_317,
    0x2000000: 409,  # vadd_vx_u
    0x8000000: f32_318,
    0xa000000: 415,  # vsub_vx_u
    0xc000000: f32_319,
    0xe000000: 417,  # vrsub_vx_u
    0x10000000: f32_320,
    0x12000000: 423,  # vminu_vx_u
    0x14000000: f32_321,
    0x16000000: 427,  # vmin_vx_u
    0x18000000: f32_322,
    0x1a000000: 431,  # vmaxu_vx_u
    0x1c000000: f32_323,
    0x1e000000: 435,  # vmax_vx_u
    0x24000000: f32_324,
    0x26000000: 439,  # vand_vx_u
    0x28000000: f32_325,
    0x2a000000: 445,  # vor_vx_u
    0x2c000000: f32_326,
    0x2e000000: 451,  # vxor_vx_u
    0x30000000: f32_327,
    0x32000000: f32_328,
    0x38000000: f32_329,
    0x3a000000: f32_330,
    0x3c000000: f32_331,
    0x3e000000: 786,  # vslidedown_vx_u
    0x40000000: f32_332,
    0x44000000: 617,  # vmadc_vxm_m
    0x46000000: 618,  # vmadc_vx_u
    0x48000000: f32_333,
    0x4c000000: 626,  # vmsbc_vxm_m
    0x4e000000: 627,  # vmsbc_vx_u
    0x5c000000: f32_334,
    0x5e000000: f32_335,
    0x60000000: 576,  # vmseq_vx_m
    0x62000000: 575,  # vmseq_vx_u
    0x64000000: 582,  # vmsne_vx_m
    0x66000000: 581,  # vmsne_vx_u
    0x68000000: 588,  # vmsltu_vx_m
    0x6a000000: 587,  # vmsltu_vx_u
    0x6c000000: 592,  # vmslt_vx_m
    0x6e000000: 591,  # vmslt_vx_u
    0x70000000: 596,  # vmsleu_vx_m
    0x72000000: 595,  # vmsleu_vx_u
    0x74000000: 602,  # vmsle_vx_m
    0x76000000: 601,  # vmsle_vx_u
    0x78000000: 606,  # vmsgtu_vx_m
    0x7a000000: 605,  # vmsgtu_vx_u
    0x7c000000: 610,  # vmsgt_vx_m
    0x7e000000: 609,  # vmsgt_vx_u
}
def f32_337(w):
    r = d32_336.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_338(w):
    if ((w >> 7 & 0x1f) != 0):
        return 800  # vfadd_vf_m
    return -1
def f32_339(w):
    if ((w >> 7 & 0x1f) != 0):
        return 804  # vfsub_vf_m
    return -1
def f32_340(w):
    if ((w >> 7 & 0x1f) != 0):
        return 820  # vfmin_vf_m
    return -1
def f32_341(w):
    if ((w >> 7 & 0x1f) != 0):
        return 824  # vfmax_vf_m
    return -1
def f32_342(w):
    if ((w >> 7 & 0x1f) != 0):
        return 828  # vfsgnj_vf_m
    return -1
def f32_343(w):
    if ((w >> 7 & 0x1f) != 0):
        return 832  # vfsgnjn_vf_m
    return -1
def f32_344(w):
    if ((w >> 7 & 0x1f) != 0):
        return 836  # vfsgnjx_vf_m
    return -1
def f32_345(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 894  # vfslide1up_vf_m
    return -1
def f32_346(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 893  # vfslide1up_vf_u
    return -1
def f32_347(w):
    if ((w >> 7 & 0x1f) != 0):
        return 896  # vfslide1down_vf_m
    return -1
def f32_348(w):
    if w & 0x1f00000 == 0x0:
        return 892  # vfmv_s_f
    return -1
def f32_349(w):
    if ((w >> 7 & 0x1f) != 0):
        return 889  # vfmerge_vfm_m
    return -1
def f32_350(w):
    if w & 0x1f00000 == 0x0:
        return 890  # vfmv_v_f
    return -1
d32_351 = {
    0x0: f32_338,
    0x2000000: 799,  # vfadd_vf_u
    0x8000000: f32_339,
    0xa000000: 803,  # vfsub_vf_u
    0x10000000: f32_340,
    0x12000000: 819,  # vfmin_vf_u
    0x18000000: f32_341,
    0x1a000000: 823,  # vfmax_vf_u
    0x20000000: f32_342,
    0x22000000: 827,  # vfsgnj_vf_u
    0x24000000: f32_343,
    0x26000000: 831,  # vfsgnjn_vf_u
    0x28000000: f32_344,
    0x2a000000: 835,  # vfsgnjx_vf_u
    0x38000000: f32_345,
    0x3a000000: f32_346,
    0x3c000000: f32_347,
    0x3e000000: 895,  # vfslide1down_vf_u
    0x42000000: f32_348,
    0x5c000000: f32_349,
    0x5e000000: f32_350,
    0x60000000: 840,  # vmfeq_vf_m
    0x62000000: 839,  # vmfeq_vf_u
    0x64000000: 844,  # vmfle_vf_m
    0x66000000: 843,  # vmfle_vf_u
    0x6c000000: 848,  # vmflt_vf_m
    0x6e000000: 847,  # vmflt_vf_u
    0x70000000: 852,  # vmfne_vf_m
    0x72000000: 851,  # vmfne_vf_u
    0x74000000: 854,  # vmfgt_vf_m
    0x76000000: 853,  # vmfgt_vf_u
    0x7c000000: 856,  # vmfge_vf_m
    0x7e000000: 855,  # vmfge_vf_u
}
def f32_352(w):
    r = d32_351.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_353(w):
    if ((w >> 7 & 0x1f) != 0):
        return 512  # vaaddu_vx_m
    return -1
def f32_354(w):
    if ((w >> 7 & 0x1f) != 0):
        return 516  # vaadd_vx_m
    return -1
def f32_355(w):
    if ((w >> 7 & 0x1f) != 0):
        return 520  # vasubu_vx_m
    return -1
def f32_356(w):
    if ((w >> 7 & 0x1f) != 0):
        return 524  # vasub_vx_m
    return -1
def f32_357(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 793  # vslide1up_vx_m
    return -1
def f32_358(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 792  # vslide1up_vx_u
    return -1
def f32_359(w):
    if ((w >> 7 & 0x1f) != 0):
        return 795  # vslide1down_vx_m
    return -1
def f32_360(w):
    if w & 0x1f00000 == 0x0:
        return 749  # vmv_s_x
    return -1
d32_361 = {
    0x20000000: f32_353,
    0x22000000: 511,  # vaaddu_vx_u
    0x24000000: f32_354,
    0x26000000: 515,  # vaadd_vx_u
    0x28000000: f32_355,
    0x2a000000: 519,  # vasubu_vx_u
    0x2c000000: f32_356,
    0x2e000000: 523,  # vasub_vx_u
    0x38000000: f32_357,
    0x3a000000: f32_358,
    0x3c000000: f32_359,
    0x3e000000: 794,  # vslide1down_vx_u
    0x42000000: f32_360,
}
def f32_362(w):
    r = d32_361.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_363(w):
    if w & 0xf8f80 == 0x0:
        return 360  # vsetvli_keep
    if w & 0xf8000 == 0x0:
        return 361  # vsetvli_max
    return 362  # vsetvli
def f32_364(w):
    if ((w >> 7 & 0x1f) != 0):
        return 474  # vsaddu_vv_m
    return -1
def f32_365(w):
    if ((w >> 7 & 0x1f) != 0):
        return 480  # vsadd_vv_m
    return -1
def f32_366(w):
    if ((w >> 7 & 0x1f) != 0):
        return 486  # vssubu_vv_m
    return -1
def f32_367(w):
    if ((w >> 7 & 0x1f) != 0):
        return 490  # vssub_vv_m
    return -1
def f32_368(w):
    if ((w >> 7 & 0x1f) != 0):
        return 456  # vsll_vv_m
    return -1
def f32_369(w):
    if ((w >> 7 & 0x1f) != 0):
        return 494  # vsmul_vv_m
    return -1
def f32_370(w):
    if ((w >> 7 & 0x1f) != 0):
        return 462  # vsrl_vv_m
    return -1
def f32_371(w):
    if ((w >> 7 & 0x1f) != 0):
        return 468  # vsra_vv_m
    return -1
def f32_372(w):
    if ((w >> 7 & 0x1f) != 0):
        return 498  # vssrl_vv_m
    return -1
def f32_373(w):
    if ((w >> 7 & 0x1f) != 0):
        return 504  # vssra_vv_m
    return -1
def f32_374(w):
    if ((w >> 7 & 0x1f) != 0):
        return 687  # vnsrl_wv_m
    return -1
def f32_375(w):
    if ((w >> 7 & 0x1f) != 0):
        return 693  # vnsra_wv_m
    return -1
def f32_376(w):
    if ((w >> 7 & 0x1f) != 0):
        return 699  # vnclipu_wv_m
    return -1
def f32_377(w):
    if ((w >> 7 & 0x1f) != 0):
        return 705  # vnclip_wv_m
    return -1
d32_378 = {
    0x0: f32_364,
    0x2000000: 473,  # vsaddu_vv_u
    0x4000000: f32_365,
    0x6000000: 479,  # vsadd_vv_u
    0x8000000: f32_366,
    0xa000000: 485,  # vssubu_vv_u
    0xc000000: f32_367,
    0xe000000: 489,  # vssub_vv_u
    0x14000000: f32_368,
    0x16000000: 455,  # vsll_vv_u
    0x1c000000: f32_369,
    0x1e000000: 493,  # vsmul_vv_u
    0x20000000: f32_370,
    0x22000000: 461,  # vsrl_vv_u
    0x24000000: f32_371,
    0x26000000: 467,  # vsra_vv_u
    0x28000000: f32_372,
    0x2a000000: 497,  # vssrl_vv_u
    0x2c000000: f32_373,
    0x2e000000: 503,  # vssra_vv_u
    0x30000000: f32_374,
    0x32000000: 686,  # vnsrl_wv_u
    0x34000000: f32_375,
    0x36000000: 692,  # vnsra_wv_u
    0x38000000: f32_376,
    0x3a000000: 698,  # vnclipu_wv_u
    0x3c000000: f32_377,
    0x3e000000: 704,  # vnclip_wv_u
    0x40000000: 739,  # vwredsumu_vs_m
    0x42000000: 738,  # vwredsumu_vs_u
    0x44000000: 741,  # vwredsum_vs_m
    0x46000000: 740,  # vwredsum_vs_u
}
def f32_379(w):
    r = d32_378.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_380(w):
    if ((w >> 7 & 0x1f) != 0):
        return 812  # vfdiv_vv_m
    return -1
def f32_381(w):
    if ((w >> 7 & 0x1f) != 0):
        return 808  # vfmul_vv_m
    return -1
def f32_382(w):
    if ((w >> 7 & 0x1f) != 0):
        return 858  # vfmadd_vv_m
    return -1
def f32_383(w):
    if ((w >> 7 & 0x1f) != 0):
        return 862  # vfnmadd_vv_m
    return -1
def f32_384(w):
    if ((w >> 7 & 0x1f) != 0):
        return 866  # vfmsub_vv_m
    return -1
def f32_385(w):
    if ((w >> 7 & 0x1f) != 0):
        return 870  # vfnmsub_vv_m
    return -1
def f32_386(w):
    if ((w >> 7 & 0x1f) != 0):
        return 874  # vfmacc_vv_m
    return -1
def f32_387(w):
    if ((w >> 7 & 0x1f) != 0):
        return 878  # vfnmacc_vv_m
    return -1
def f32_388(w):
    if ((w >> 7 & 0x1f) != 0):
        return 882  # vfmsac_vv_m
    return -1
def f32_389(w):
    if ((w >> 7 & 0x1f) != 0):
        return 886  # vfnmsac_vv_m
    return -1
def f32_390(w):
    if ((w >> 7 & 0x1f) != 0):
        return 948  # vfwadd_vv_m
    return -1
def f32_391(w):
    if ((w >> 7 & 0x1f) != 0):
        return 952  # vfwsub_vv_m
    return -1
def f32_392(w):
    if ((w >> 7 & 0x1f) != 0):
        return 950  # vfwadd_wv_m
    return -1
def f32_393(w):
    if ((w >> 7 & 0x1f) != 0):
        return 954  # vfwsub_wv_m
    return -1
def f32_394(w):
    if ((w >> 7 & 0x1f) != 0):
        return 956  # vfwmul_vv_m
    return -1
def f32_395(w):
    if ((w >> 7 & 0x1f) != 0):
        return 958  # vfwmacc_vv_m
    return -1
def f32_396(w):
    if ((w >> 7 & 0x1f) != 0):
        return 960  # vfwnmacc_vv_m
    return -1
def f32_397(w):
    if ((w >> 7 & 0x1f) != 0):
        return 962  # vfwmsac_vv_m
    return -1
def f32_398(w):
    if ((w >> 7 & 0x1f) != 0):
        return 964  # vfwnmsac_vv_m
    return -1
d32_399 = {
    0x0: f32_380,
    0x2000000: 811,  # vfdiv_vv_u
    0x10000000: f32_381,
    0x12000000: 807,  # vfmul_vv_u
    0x20000000: f32_382,
    0x22000000: 857,  # vfmadd_vv_u
    0x24000000: f32_383,
    0x26000000: 861,  # vfnmadd_vv_u
    0x28000000: f32_384,
    0x2a000000: 865,  # vfmsub_vv_u
    0x2c000000: f32_385,
    0x2e000000: 869,  # vfnmsub_vv_u
    0x30000000: f32_386,
    0x32000000: 873,  # vfmacc_vv_u
    0x34000000: f32_387,
    0x36000000: 877,  # vfnmacc_vv_u
    0x38000000: f32_388,
    0x3a000000: 881,  # vfmsac_vv_u
    0x3c000000: f32_389,
    0x3e000000: 885,  # vfnmsac_vv_u
    0x40000000: f32_390,
    0x42000000: 947,  # vfwadd_vv_u
    0x44000000: 992,  # vfwredusum_vs_m
    0x46000000: 991,  # vfwredusum_vs_u
    0x48000000: f32_391,
    0x4a000000: 951,  # vfwsub_vv_u
    0x4c000000: 994,  # vfwredosum_vs_m
    0x4e000000: 993,  # vfwredosum_vs_u
    0x50000000: f32_392,
    0x52000000: 949,  # vfwadd_wv_u
    0x58000000: f32_393,
    0x5a000000: 953,  # vfwsub_wv_u
    0x60000000: f32_394,
    0x62000000: 955,  # vfwmul_vv_u
    0x70000000: f32_395,
    0x72000000: 957,  # vfwmacc_vv_u
    0x74000000: f32_396,
    0x76000000: 959,  # vfwnmacc_vv_u
    0x78000000: f32_397,
    0x7a000000: 961,  # vfwmsac_vv_u
    0x7c000000: f32_398,
    0x7e000000: 963,  # vfwnmsac_vv_u
}
def f32_400(w):
    r = d32_399.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_401(w):
    if ((w >> 7 & 0x1f) != 0):
        return 526  # vdivu_vv_m
    return -1
def f32_402(w):
    if ((w >> 7 & 0x1f) != 0):
        return 530  # vdiv_vv_m
    return -1
def f32_403(w):
    if ((w >> 7 & 0x1f) != 0):
        return 534  # vremu_vv_m
    return -1
def f32_404(w):
    if ((w >> 7 & 0x1f) != 0):
        return 538  # vrem_vv_m
    return -1
def f32_405(w):
    if ((w >> 7 & 0x1f) != 0):
        return 542  # vmulhu_vv_m
    return -1
def f32_406(w):
    if ((w >> 7 & 0x1f) != 0):
        return 546  # vmul_vv_m
    return -1
def f32_407(w):
    if ((w >> 7 & 0x1f) != 0):
        return 550  # vmulhsu_vv_m
    return -1
def f32_408(w):
    if ((w >> 7 & 0x1f) != 0):
        return 554  # vmulh_vv_m
    return -1
def f32_409(w):
    if ((w >> 7 & 0x1f) != 0):
        return 558  # vmadd_vv_m
    return -1
def f32_410(w):
    if ((w >> 7 & 0x1f) != 0):
        return 562  # vnmsub_vv_m
    return -1
def f32_411(w):
    if ((w >> 7 & 0x1f) != 0):
        return 566  # vmacc_vv_m
    return -1
def f32_412(w):
    if ((w >> 7 & 0x1f) != 0):
        return 570  # vnmsac_vv_m
    return -1
def f32_413(w):
    if ((w >> 7 & 0x1f) != 0):
        return 629  # vwaddu_vv_m
    return -1
def f32_414(w):
    if ((w >> 7 & 0x1f) != 0):
        return 637  # vwadd_vv_m
    return -1
def f32_415(w):
    if ((w >> 7 & 0x1f) != 0):
        return 645  # vwsubu_vv_m
    return -1
def f32_416(w):
    if ((w >> 7 & 0x1f) != 0):
        return 653  # vwsub_vv_m
    return -1
def f32_417(w):
    if ((w >> 7 & 0x1f) != 0):
        return 631  # vwaddu_wv_m
    return -1
def f32_418(w):
    if ((w >> 7 & 0x1f) != 0):
        return 639  # vwadd_wv_m
    return -1
def f32_419(w):
    if ((w >> 7 & 0x1f) != 0):
        return 647  # vwsubu_wv_m
    return -1
def f32_420(w):
    if ((w >> 7 & 0x1f) != 0):
        return 655  # vwsub_wv_m
    return -1
def f32_421(w):
    if ((w >> 7 & 0x1f) != 0):
        return 661  # vwmulu_vv_m
    return -1
def f32_422(w):
    if ((w >> 7 & 0x1f) != 0):
        return 665  # vwmulsu_vv_m
    return -1
def f32_423(w):
    if ((w >> 7 & 0x1f) != 0):
        return 669  # vwmul_vv_m
    return -1
def f32_424(w):
    if ((w >> 7 & 0x1f) != 0):
        return 673  # vwmaccu_vv_m
    return -1
def f32_425(w):
    if ((w >> 7 & 0x1f) != 0):
        return 677  # vwmacc_vv_m
    return -1
def f32_426(w):
    if ((w >> 7 & 0x1f) != 0):
        return 683  # vwmaccsu_vv_m
    return -1
d32_427 = {
    0x0: f32_401,
    0x2000000: 525,  # vdivu_vv_u
    0x4000000: f32_402,
    0x6000000: 529,  # vdiv_vv_u
    0x8000000: f32_403,
    0xa000000: 533,  # vremu_vv_u
    0xc000000: f32_404,
    0xe000000: 537,  # vrem_vv_u
    0x10000000: f32_405,
    0x12000000: 541,  # vmulhu_vv_u
    0x14000000: f32_406,
    0x16000000: 545,  # vmul_vv_u
    0x18000000: f32_407,
    0x1a000000: 549,  # vmulhsu_vv_u
    0x1c000000: f32_408,
    0x1e000000: 553,  # vmulh_vv_u
    0x24000000: f32_409,
    0x26000000: 557,  # vmadd_vv_u
    0x2c000000: f32_410,
    0x2e000000: 561,  # vnmsub_vv_u
    0x34000000: f32_411,
    0x36000000: 565,  # vmacc_vv_u
    0x3c000000: f32_412,
    0x3e000000: 569,  # vnmsac_vv_u
    0x40000000: f32_413,
    0x42000000: 628,  # vwaddu_vv_u
    0x44000000: f32_414,
    0x46000000: 636,  # vwadd_vv_u
    0x48000000: f32_415,
    0x4a000000: 644,  # vwsubu_vv_u
    0x4c000000: f32_416,
    0x4e000000: 652,  # vwsub_vv_u
    0x50000000: f32_417,
    0x52000000: 630,  # vwaddu_wv_u
    0x54000000: f32_418,
    0x56000000: 638,  # vwadd_wv_u
    0x58000000: f32_419,
    0x5a000000: 646,  # vwsubu_wv_u
    0x5c000000: f32_420,
    0x5e000000: 654,  # vwsub_wv_u
    0x60000000: f32_421,
    0x62000000: 660,  # vwmulu_vv_u
    0x68000000: f32_422,
    0x6a000000: 664,  # vwmulsu_vv_u
    0x6c000000: f32_423,
    0x6e000000: 668,  # vwmul_vv_u
    0x70000000: f32_424,
    0x72000000: 672,  # vwmaccu_vv_u
    0x74000000: f32_425,
    0x76000000: 676,  # vwmacc_vv_u
    0x7c000000: f32_426,
    0x7e000000: 682,  # vwmaccsu_vv_u
}
def f32_428(w):
    r = d32_427.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_429(w):
    if ((w >> 7 & 0x1f) != 0):
        return 478  # vsaddu_vi_m
    return -1
def f32_430(w):
    if ((w >> 7 & 0x1f) != 0):
        return 484  # vsadd_vi_m
    return -1
def f32_431(w):
    if ((w >> 7 & 0x1f) != 0):
        return 460  # vsll_vi_m
    return -1
def f32_432(w):
    if (((w >> 7 & 0x1f) & 1) == 0 and ((w >> 20 & 0x1f) & 1) == 0):
        return 751  # vmv2r_v
    return -1
def f32_433(w):
    if (((w >> 7 & 0x1f) & 3) == 0 and ((w >> 20 & 0x1f) & 3) == 0):
        return 752  # vmv4r_v
    return -1
def f32_434(w):
    if (((w >> 7 & 0x1f) & 7) == 0 and ((w >> 20 & 0x1f) & 7) == 0):
        return 753  # vmv8r_v
    return -1
d32_435 = {
    0x0: 750,  # vmv1r_v
    0x8000: f32_432,
    0x18000: f32_433,
    0x38000: f32_434,
}
def f32_436(w):
    r = d32_435.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_437(w):
    if ((w >> 7 & 0x1f) != 0):
        return 466  # vsrl_vi_m
    return -1
def f32_438(w):
    if ((w >> 7 & 0x1f) != 0):
        return 472  # vsra_vi_m
    return -1
def f32_439(w):
    if ((w >> 7 & 0x1f) != 0):
        return 502  # vssrl_vi_m
    return -1
def f32_440(w):
    if ((w >> 7 & 0x1f) != 0):
        return 508  # vssra_vi_m
    return -1
def f32_441(w):
    if ((w >> 7 & 0x1f) != 0):
        return 691  # vnsrl_wi_m
    return -1
def f32_442(w):
    if ((w >> 7 & 0x1f) != 0):
        return 697  # vnsra_wi_m
    return -1
def f32_443(w):
    if ((w >> 7 & 0x1f) != 0):
        return 703  # vnclipu_wi_m
    return -1
def f32_444(w):
    if ((w >> 7 & 0x1f) != 0):
        return 709  # vnclip_wi_m
    return -1
d32_445 = {
    0x0: f32_429,
    0x2000000: 477,  # vsaddu_vi_u
    0x4000000: f32_430,
    0x6000000: 483,  # vsadd_vi_u
    0x14000000: f32_431,
    0x16000000: 459,  # vsll_vi_u
    0x1e000000: f32_436,
    0x20000000: f32_437,
    0x22000000: 465,  # vsrl_vi_u
    0x24000000: f32_438,
    0x26000000: 471,  # vsra_vi_u
    0x28000000: f32_439,
    0x2a000000: 501,  # vssrl_vi_u
    0x2c000000: f32_440,
    0x2e000000: 507,  # vssra_vi_u
    0x30000000: f32_441,
    0x32000000: 690,  # vnsrl_wi_u
    0x34000000: f32_442,
    0x36000000: 696,  # vnsra_wi_u
    0x38000000: f32_443,
    0x3a000000: 702,  # vnclipu_wi_u
    0x3c000000: f32_444,
    0x3e000000: 708,  # vnclip_wi_u
}
def f32_446(w):
    r = d32_445.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_447(w):
    if ((w >> 7 & 0x1f) != 0):
        return 476  # vsaddu_vx_m
    return -1
def f32_448(w):
    if ((w >> 7 & 0x1f) != 0):
        return 482  # vsadd_vx_m
    return -1
def f32_449(w):
    if ((w >> 7 & 0x1f) != 0):
        return 488  # vssubu_vx_m
    return -1
def f32_450(w):
    if ((w >> 7 & 0x1f) != 0):
        return 492  # vssub_vx_m
    return -1
def f32_451(w):
    if ((w >> 7 & 0x1f) != 0):
        return 458  # vsll_vx_m
    return -1
def f32_452(w):
    if ((w >> 7 & 0x1f) != 0):
        return 496  # vsmul_vx_m
    return -1
def f32_453(w):
    if ((w >> 7 & 0x1f) != 0):
        return 464  # vsrl_vx_m
    return -1
def f32_454(w):
    if ((w >> 7 & 0x1f) != 0):
        return 470  # vsra_vx_m
    return -1
def f32_455(w):
    if ((w >> 7 & 0x1f) != 0):
        return 500  # vssrl_vx_m
    return -1
def f32_456(w):
    if ((w >> 7 & 0x1f) != 0):
        return 506  # vssra_vx_m
    return -1
def f32_457(w):
    if ((w >> 7 & 0x1f) != 0):
        return 689  # vnsrl_wx_m
    return -1
def f32_458(w):
    if ((w >> 7 & 0x1f) != 0):
        return 695  # vnsra_wx_m
    return -1
def f32_459(w):
    if ((w >> 7 & 0x1f) != 0):
        return 701  # vnclipu_wx_m
    return -1
def f32_460(w):
    if ((w >> 7 & 0x1f) != 0):
        return 707  # vnclip_wx_m
    return -1
d32_461 = {
    0x0: f32_447,
    0x2000000: 475,  # vsaddu_vx_u
    0x4000000: f32_448,
    0x6000000: 481,  # vsadd_vx_u
    0x8000000: f32_449,
    0xa000000: 487,  # vssubu_vx_u
    0xc000000: f32_450,
    0xe000000: 491,  # vssub_vx_u
    0x14000000: f32_451,
    0x16000000: 457,  # vsll_vx_u
    0x1c000000: f32_452,
    0x1e000000: 495,  # vsmul_vx_u
    0x20000000: f32_453,
    0x22000000: 463,  # vsrl_vx_u
    0x24000000: f32_454,
    0x26000000: 469,  # vsra_vx_u
    0x28000000: f32_455,
    0x2a000000: 499,  # vssrl_vx_u
    0x2c000000: f32_456,
    0x2e000000: 505,  # vssra_vx_u
    0x30000000: f32_457,
    0x32000000: 688,  # vnsrl_wx_u
    0x34000000: f32_458,
    0x36000000: 694,  # vnsra_wx_u
    0x38000000: f32_459,
    0x3a000000: 700,  # vnclipu_wx_u
    0x3c000000: f32_460,
    0x3e000000: 706,  # vnclip_wx_u
}
def f32_462(w):
    r = d32_461.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_463(w):
    if ((w >> 7 & 0x1f) != 0):
        return 814  # vfdiv_vf_m
    return -1
def f32_464(w):
    if ((w >> 7 & 0x1f) != 0):
        return 816  # vfrdiv_vf_m
    return -1
def f32_465(w):
    if ((w >> 7 & 0x1f) != 0):
        return 810  # vfmul_vf_m
    return -1
def f32_466(w):
    if ((w >> 7 & 0x1f) != 0):
        return 806  # vfrsub_vf_m
    return -1
def f32_467(w):
    if ((w >> 7 & 0x1f) != 0):
        return 860  # vfmadd_vf_m
    return -1
def f32_468(w):
    if ((w >> 7 & 0x1f) != 0):
        return 864  # vfnmadd_vf_m
    return -1
def f32_469(w):
    if ((w >> 7 & 0x1f) != 0):
        return 868  # vfmsub_vf_m
    return -1
def f32_470(w):
    if ((w >> 7 & 0x1f) != 0):
        return 872  # vfnmsub_vf_m
    return -1
def f32_471(w):
    if ((w >> 7 & 0x1f) != 0):
        return 876  # vfmacc_vf_m
    return -1
def f32_472(w):
    if ((w >> 7 & 0x1f) != 0):
        return 880  # vfnmacc_vf_m
    return -1
def f32_473(w):
    if ((w >> 7 & 0x1f) != 0):
        return 884  # vfmsac_vf_m
    return -1
def f32_474(w):
    if ((w >> 7 & 0x1f) != 0):
        return 888  # vfnmsac_vf_m
    return -1
def f32_475(w):
    if ((w >> 7 & 0x1f) != 0):
        return 966  # vfwadd_vf_m
    return -1
def f32_476(w):
    if ((w >> 7 & 0x1f) != 0):
        return 970  # vfwsub_vf_m
    return -1
def f32_477(w):
    if ((w >> 7 & 0x1f) != 0):
        return 968  # vfwadd_wf_m
    return -1
def f32_478(w):
    if ((w >> 7 & 0x1f) != 0):
        return 972  # vfwsub_wf_m
    return -1
def f32_479(w):
    if ((w >> 7 & 0x1f) != 0):
        return 974  # vfwmul_vf_m
    return -1
def f32_480(w):
    if ((w >> 7 & 0x1f) != 0):
        return 976  # vfwmacc_vf_m
    return -1
def f32_481(w):
    if ((w >> 7 & 0x1f) != 0):
        return 978  # vfwnmacc_vf_m
    return -1
def f32_482(w):
    if ((w >> 7 & 0x1f) != 0):
        return 980  # vfwmsac_vf_m
    return -1
def f32_483(w):
    if ((w >> 7 & 0x1f) != 0):
        return 982  # vfwnmsac_vf_m
    return -1
d32_484 = {
    0x0: f32_463,
    0x2000000: 813,  # vfdiv_vf_u
    0x4000000: f32_464,
    0x6000000: 815,  # vfrdiv_vf_u
    0x10000000: f32_465,
    0x12000000: 809,  # vfmul_vf_u
    0x1c000000: f32_466,
    0x1e000000: 805,  # vfrsub_vf_u
    0x20000000: f32_467,
    0x22000000: 859,  # vfmadd_vf_u
    0x24000000: f32_468,
    0x26000000: 863,  # vfnmadd_vf_u
    0x28000000: f32_469,
    0x2a000000: 867,  # vfmsub_vf_u
    0x2c000000: f32_470,
    0x2e000000: 871,  # vfnmsub_vf_u
    0x30000000: f32_471,
    0x32000000: 875,  # vfmacc_vf_u
    0x34000000: f32_472,
    0x36000000: 879,  # vfnmacc_vf_u
    0x38000000: f32_473,
    0x3a000000: 883,  # vfmsac_vf_u
    0x3c000000: f32_474,
    0x3e000000: 887,  # vfnmsac_vf_u
    0x40000000: f32_475,
    0x42000000: 965,  # vfwadd_vf_u
    0x48000000: f32_476,
    0x4a000000: 969,  # vfwsub_vf_u
    0x50000000: f32_477,
    0x52000000: 967,  # vfwadd_wf_u
    0x58000000: f32_478,
    0x5a000000: 971,  # vfwsub_wf_u
    0x60000000: f32_479,
    0x62000000: 973,  # vfwmul_vf_u
    0x70000000: f32_480,
    0x72000000: 975,  # vfwmacc_vf_u
    0x74000000: f32_481,
    0x76000000: 977,  # vfwnmacc_vf_u
    0x78000000: f32_482,
    0x7a000000: 979,  # vfwmsac_vf_u
    0x7c000000: f32_483,
    0x7e000000: 981,  # vfwnmsac_vf_u
}
def f32_485(w):
    r = d32_484.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_486(w):
    if ((w >> 7 & 0x1f) != 0):
        return 528  # vdivu_vx_m
    return -1
def f32_487(w):
    if ((w >> 7 & 0x1f) != 0):
        return 532  # vdiv_vx_m
    return -1
def f32_488(w):
    if ((w >> 7 & 0x1f) != 0):
        return 536  # vremu_vx_m
    return -1
def f32_489(w):
    if ((w >> 7 & 0x1f) != 0):
        return 540  # vrem_vx_m
    return -1
def f32_490(w):
    if ((w >> 7 & 0x1f) != 0):
        return 544  # vmulhu_vx_m
    return -1
def f32_491(w):
    if ((w >> 7 & 0x1f) != 0):
        return 548  # vmul_vx_m
    return -1
def f32_492(w):
    if ((w >> 7 & 0x1f) != 0):
        return 552  # vmulhsu_vx_m
    return -1
def f32_493(w):
    if ((w >> 7 & 0x1f) != 0):
        return 556  # vmulh_vx_m
    return -1
def f32_494(w):
    if ((w >> 7 & 0x1f) != 0):
        return 560  # vmadd_vx_m
    return -1
def f32_495(w):
    if ((w >> 7 & 0x1f) != 0):
        return 564  # vnmsub_vx_m
    return -1
def f32_496(w):
    if ((w >> 7 & 0x1f) != 0):
        return 568  # vmacc_vx_m
    return -1
def f32_497(w):
    if ((w >> 7 & 0x1f) != 0):
        return 572  # vnmsac_vx_m
    return -1
def f32_498(w):
    if ((w >> 7 & 0x1f) != 0):
        return 633  # vwaddu_vx_m
    return -1
def f32_499(w):
    if ((w >> 7 & 0x1f) != 0):
        return 641  # vwadd_vx_m
    return -1
def f32_500(w):
    if ((w >> 7 & 0x1f) != 0):
        return 649  # vwsubu_vx_m
    return -1
def f32_501(w):
    if ((w >> 7 & 0x1f) != 0):
        return 657  # vwsub_vx_m
    return -1
def f32_502(w):
    if ((w >> 7 & 0x1f) != 0):
        return 635  # vwaddu_wx_m
    return -1
def f32_503(w):
    if ((w >> 7 & 0x1f) != 0):
        return 643  # vwadd_wx_m
    return -1
def f32_504(w):
    if ((w >> 7 & 0x1f) != 0):
        return 651  # vwsubu_wx_m
    return -1
def f32_505(w):
    if ((w >> 7 & 0x1f) != 0):
        return 659  # vwsub_wx_m
    return -1
def f32_506(w):
    if ((w >> 7 & 0x1f) != 0):
        return 663  # vwmulu_vx_m
    return -1
def f32_507(w):
    if ((w >> 7 & 0x1f) != 0):
        return 667  # vwmulsu_vx_m
    return -1
def f32_508(w):
    if ((w >> 7 & 0x1f) != 0):
        return 671  # vwmul_vx_m
    return -1
def f32_509(w):
    if ((w >> 7 & 0x1f) != 0):
        return 675  # vwmaccu_vx_m
    return -1
def f32_510(w):
    if ((w >> 7 & 0x1f) != 0):
        return 679  # vwmacc_vx_m
    return -1
def f32_511(w):
    if ((w >> 7 & 0x1f) != 0):
        return 681  # vwmaccus_vx_m
    return -1
def f32_512(w):
    if ((w >> 7 & 0x1f) != 0):
        return 685  # vwmaccsu_vx_m
    return -1
d32_513 = {
    0x0: f32_486,
    0x2000000: 527,  # vdivu_vx_u
    0x4000000: f32_487,
    0x6000000: 531,  # vdiv_vx_u
    0x8000000: f32_488,
    0xa000000: 535,  # vremu_vx_u
    0xc000000: f32_489,
    0xe000000: 539,  # vrem_vx_u
    0x10000000: f32_490,
    0x12000000: 543,  # vmulhu_vx_u
    0x14000000: f32_491,
    0x16000000: 547,  # vmul_vx_u
    0x18000000: f32_492,
    0x1a000000: 551,  # vmulhsu_vx_u
    0x1c000000: f32_493,
    0x1e000000: 555,  # vmulh_vx_u
    0x24000000: f32_494,
    0x26000000: 559,  # vmadd_vx_u
    0x2c000000: f32_495,
    0x2e000000: 563,  # vnmsub_vx_u
    0x34000000: f32_496,
    0x36000000: 567,  # vmacc_vx_u
    0x3c000000: f32_497,
    0x3e000000: 571,  # vnmsac_vx_u
    0x40000000: f32_498,
    0x42000000: 632,  # vwaddu_vx_u
    0x44000000: f32_499,
    0x46000000: 640,  # vwadd_vx_u
    0x48000000: f32_500,
    0x4a000000: 648,  # vwsubu_vx_u
    0x4c000000: f32_501,
    0x4e000000: 656,  # vwsub_vx_u
    0x50000000: f32_502,
    0x52000000: 634,  # vwaddu_wx_u
    0x54000000: f32_503,
    0x56000000: 642,  # vwadd_wx_u
    0x58000000: f32_504,
    0x5a000000: 650,  # vwsubu_wx_u
    0x5c000000: f32_505,
    0x5e000000: 658,  # vwsub_wx_u
    0x60000000: f32_506,
    0x62000000: 662,  # vwmulu_vx_u
    0x68000000: f32_507,
    0x6a000000: 666,  # vwmulsu_vx_u
    0x6c000000: f32_508,
    0x6e000000: 670,  # vwmul_vx_u
    0x70000000: f32_509,
    0x72000000: 674,  # vwmaccu_vx_u
    0x74000000: f32_510,
    0x76000000: 678,  # vwmacc_vx_u
    0x78000000: f32_511,
    0x7a000000: 680,  # vwmaccus_vx_u
    0x7c000000: f32_512,
    0x7e000000: 684,  # vwmaccsu_vx_u
}
def f32_514(w):
    r = d32_513.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_515(w):
    if w & 0x3e0f8f80 == 0x0:
        return 363  # vsetvl_keep
    if w & 0x3e0f8000 == 0x0:
        return 364  # vsetvl_max
    if w & 0x3e000000 == 0x0:
        return 365  # vsetvl
    return -1
d32_516 = {
    0x0: f32_515,
    0x40000000: 366,  # vsetivli
}
def f32_517(w):
    r = d32_516.get(w & 0x40000000, -1)
    return r if r.__class__ is int else r(w)
d32_518 = {
    0x0: f32_225,
    0x1000: f32_268,
    0x2000: f32_301,
    0x3000: f32_316,
    0x4000: f32_337,
    0x5000: f32_352,
    0x6000: f32_362,
    0x7000: f32_363,
    0x80000000: f32_379,
    0x80001000: f32_400,
    0x80002000: f32_428,
    0x80003000: f32_446,
    0x80004000: f32_462,
    0x80005000: f32_485,
    0x80006000: f32_514,
    0x80007000: f32_517,
}
def f32_519(w):
    r = d32_518.get(w & 0x80007000, -1)
    return r if r.__class__ is int else r(w)
def f32_520(w):
    if w & 0x1f00000 == 0x0:
        return 88  # beqz
    return 89  # beq
def f32_521(w):
    if w & 0x1f00000 == 0x0:
        return 90  # bnez
    return 91  # bne
def f32_522(w):
    if w & 0x1f00000 == 0x0:
        return 92  # bltz
    return 93  # blt
def f32_523(w):
    if w & 0x1f00000 == 0x0:
        return 94  # bgez
    return 95  # bge
d32_524 = {
    0x0: f32_520,
    0x1000: f32_521,
    0x4000: f32_522,
    0x5000: f32_523,
    0x6000: 96,  # bltu
    0x7000: 97,  # bgeu
}
def f32_525(w):
    r = d32_524.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_526(w):
    if w & 0xfff07f80 == 0x0:
        return 100  # jr
    if w & 0x7000 == 0x0:
        return 101  # jalr
    return -1
def f32_527(w):
    if w & 0xf80 == 0x0:
        return 98  # j
    return 99  # jal
def f32_528(w):
    if w & 0xf8f80 == 0x0:
        return 102  # ecall
    return -1
def f32_529(w):
    if w & 0xf8f80 == 0x0:
        return 103  # ebreak
    return -1
def f32_530(w):
    if w & 0xf8000 == 0x0:
        return 327  # csrr_fflags
    return 329  # csrrs_fflags
def f32_531(w):
    if w & 0xf8000 == 0x0:
        return 334  # csrr_frm
    return 336  # csrrs_frm
def f32_532(w):
    if w & 0xf8000 == 0x0:
        return 341  # csrr_fcsr
    return 343  # csrrs_fcsr
def f32_533(w):
    if w & 0xf8000 == 0x0:
        return 367  # csrr_vstart
    return 369  # csrrs_vstart
def f32_534(w):
    if w & 0xf8000 == 0x0:
        return 374  # csrr_vxsat
    return 376  # csrrs_vxsat
def f32_535(w):
    if w & 0xf8000 == 0x0:
        return 381  # csrr_vxrm
    return 383  # csrrs_vxrm
def f32_536(w):
    if w & 0xf8000 == 0x0:
        return 388  # csrr_vcsr
    return 390  # csrrs_vcsr
def f32_537(w):
    if w & 0xf8000 == 0x0:
        return 348  # csrrs_cycle
    return -1
def f32_538(w):
    if w & 0xf8000 == 0x0:
        return 349  # csrrc_cycle
    return -1
def f32_539(w):
    if w & 0xf8000 == 0x0:
        return 350  # csrrsi_cycle
    return -1
def f32_540(w):
    if w & 0xf8000 == 0x0:
        return 351  # csrrci_cycle
    return -1
def f32_541(w):
    if w & 0xf8000 == 0x0:
        return 352  # csrrs_time
    return -1
def f32_542(w):
    if w & 0xf8000 == 0x0:
        return 353  # csrrc_time
    return -1
def f32_543(w):
    if w & 0xf8000 == 0x0:
        return 354  # csrrsi_time
    return -1
def f32_544(w):
    if w & 0xf8000 == 0x0:
        return 355  # csrrci_time
    return -1
def f32_545(w):
    if w & 0xf8000 == 0x0:
        return 356  # csrrs_instret
    return -1
def f32_546(w):
    if w & 0xf8000 == 0x0:
        return 357  # csrrc_instret
    return -1
def f32_547(w):
    if w & 0xf8000 == 0x0:
        return 358  # csrrsi_instret
    return -1
def f32_548(w):
    if w & 0xf8000 == 0x0:
        return 359  # csrrci_instret
    return -1
def f32_549(w):
    if w & 0xf8000 == 0x0:
        return 395  # csrr_vl
    return -1
def f32_550(w):
    if w & 0xf8000 == 0x0:
        return 396  # csrrc_vl
    return -1
def f32_551(w):
    if w & 0xf8000 == 0x0:
        return 397  # csrrsi_vl
    return -1
def f32_552(w):
    if w & 0xf8000 == 0x0:
        return 398  # csrrci_vl
    return -1
def f32_553(w):
    if w & 0xf8000 == 0x0:
        return 399  # csrr_vtype
    return -1
def f32_554(w):
    if w & 0xf8000 == 0x0:
        return 400  # csrrc_vtype
    return -1
def f32_555(w):
    if w & 0xf8000 == 0x0:
        return 401  # csrrsi_vtype
    return -1
def f32_556(w):
    if w & 0xf8000 == 0x0:
        return 402  # csrrci_vtype
    return -1
def f32_557(w):
    if w & 0xf8000 == 0x0:
        return 403  # csrr_vlenb
    return -1
def f32_558(w):
    if w & 0xf8000 == 0x0:
        return 404  # csrrc_vlenb
    return -1
def f32_559(w):
    if w & 0xf8000 == 0x0:
        return 405  # csrrsi_vlenb
    return -1
def f32_560(w):
    if w & 0xf8000 == 0x0:
        return 406  # csrrci_vlenb
    return -1
d32_561 = {
    0x0: f32_528,
    0x100000: f32_529,
    0x101000: 328,  # csrrw_fflags
    0x102000: f32_530,
    0x103000: 330,  # csrrc_fflags
    0x105000: 331,  # csrrwi_fflags
    0x106000: 332,  # csrrsi_fflags
    0x107000: 333,  # csrrci_fflags
    0x201000: 335,  # csrrw_frm
    0x202000: f32_531,
    0x203000: 337,  # csrrc_frm
    0x205000: 338,  # csrrwi_frm
    0x206000: 339,  # csrrsi_frm
    0x207000: 340,  # csrrci_frm
    0x301000: 342,  # csrrw_fcsr
    0x302000: f32_532,
    0x303000: 344,  # csrrc_fcsr
    0x305000: 345,  # csrrwi_fcsr
    0x306000: 346,  # csrrsi_fcsr
    0x307000: 347,  # csrrci_fcsr
    0x801000: 368,  # csrrw_vstart
    0x802000: f32_533,
    0x803000: 370,  # csrrc_vstart
    0x805000: 371,  # csrrwi_vstart
    0x806000: 372,  # csrrsi_vstart
    0x807000: 373,  # csrrci_vstart
    0x901000: 375,  # csrrw_vxsat
    0x902000: f32_534,
    0x903000: 377,  # csrrc_vxsat
    0x905000: 378,  # csrrwi_vxsat
    0x906000: 379,  # csrrsi_vxsat
    0x907000: 380,  # csrrci_vxsat
    0xa01000: 382,  # csrrw_vxrm
    0xa02000: f32_535,
    0xa03000: 384,  # csrrc_vxrm
    0xa05000: 385,  # csrrwi_vxrm
    0xa06000: 386,  # csrrsi_vxrm
    0xa07000: 387,  # csrrci_vxrm
    0xf01000: 389,  # csrrw_vcsr
    0xf02000: f32_536,
    0xf03000: 391,  # csrrc_vcsr
    0xf05000: 392,  # csrrwi_vcsr
    0xf06000: 393,  # csrrsi_vcsr
    0xf07000: 394,  # csrrci_vcsr
    0xc0002000: f32_537,
    0xc0003000: f32_538,
    0xc0006000: f32_539,
    0xc0007000: f32_540,
    0xc0102000: f32_541,
    0xc0103000: f32_542,
    0xc0106000: f32_543,
    0xc0107000: f32_544,
    0xc0202000: f32_545,
    0xc0203000: f32_546,
    0xc0206000: f32_547,
    0xc0207000: f32_548,
    0xc2002000: f32_549,
    0xc2003000: f32_550,
    0xc2006000: f32_551,
    0xc2007000: f32_552,
    0xc2102000: f32_553,
    0xc2103000: f32_554,
    0xc2106000: f32_555,
    0xc2107000: f32_556,
    0xc2202000: f32_557,
    0xc2203000: f32_558,
    0xc2206000: f32_559,
    0xc2207000: f32_560,
}
def f32_562(w):
    r = d32_561.get(w & 0xfff07000, -1)
    return r if r.__class__ is int else r(w)
d32_563 = {
    0x3: f32_2,
    0x7: f32_57,
    0xf: f32_78,
    0x13: f32_89,
    0x17: 68,  # auipc
    0x1b: f32_97,
    0x23: f32_99,
    0x27: f32_124,
    0x2f: f32_128,
    0x33: f32_130,
    0x37: 67,  # lui
    0x3b: f32_134,
    0x43: f32_138,
    0x47: f32_142,
    0x4b: f32_146,
    0x4f: f32_150,
    0x53: f32_206,
    0x57: f32_519,
    0x63: f32_525,
    0x67: f32_526,
    0x6f: f32_527,
    0x73: f32_562,
}
def find_32(w):
    r = d32_563.get(w & 0x7f, -1)
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
def plan_360(w):
    return ("i.vsetvli_keep", (((w >> 20 & 0x7ff) & 0xffffffff), ), (), None)
def plan_361(w):
    return ("i.vsetvli_max", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x7ff) & 0xffffffff), ), (), None)
def plan_362(w):
    return ("i.vsetvli", (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x7ff) & 0xffffffff), ), (), None)
def plan_363(w):
    return ("i.vsetvl_keep", (R1[(w >> 20 & 0x1f)], ), (), None)
def plan_364(w):
    return ("i.vsetvl_max", (W0[(w >> 7 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16, ), (), None)
def plan_365(w):
    return ("i.vsetvl", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16 | R1[(w >> 20 & 0x1f)] << 32, ), (), None)
def plan_366(w):
    return ("i.vsetivli", (((w >> 15 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x3ff) & 0xffffffff) << 32, W0[(w >> 7 & 0x1f)], ), (), None)
def plan_367(w):
    return (f"i.csrr[csr={8}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_368(w):
    return (f"i.csrrw[csr={8}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_369(w):
    return (f"i.csrrs[csr={8}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_370(w):
    return (f"i.csrrc[csr={8}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_371(w):
    return (f"i.csrrwi[csr={8}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_372(w):
    return (f"i.csrrsi[csr={8}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_373(w):
    return (f"i.csrrci[csr={8}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_374(w):
    return (f"i.csrr[csr={9}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_375(w):
    return (f"i.csrrw[csr={9}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_376(w):
    return (f"i.csrrs[csr={9}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_377(w):
    return (f"i.csrrc[csr={9}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_378(w):
    return (f"i.csrrwi[csr={9}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_379(w):
    return (f"i.csrrsi[csr={9}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_380(w):
    return (f"i.csrrci[csr={9}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_381(w):
    return (f"i.csrr[csr={10}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_382(w):
    return (f"i.csrrw[csr={10}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_383(w):
    return (f"i.csrrs[csr={10}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_384(w):
    return (f"i.csrrc[csr={10}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_385(w):
    return (f"i.csrrwi[csr={10}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_386(w):
    return (f"i.csrrsi[csr={10}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_387(w):
    return (f"i.csrrci[csr={10}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_388(w):
    return (f"i.csrr[csr={15}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_389(w):
    return (f"i.csrrw[csr={15}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_390(w):
    return (f"i.csrrs[csr={15}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_391(w):
    return (f"i.csrrc[csr={15}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_392(w):
    return (f"i.csrrwi[csr={15}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_393(w):
    return (f"i.csrrsi[csr={15}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_394(w):
    return (f"i.csrrci[csr={15}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_395(w):
    return (f"i.csrr[csr={3104}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_396(w):
    return (f"i.csrr[csr={3104}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_397(w):
    return (f"i.csrr[csr={3104}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_398(w):
    return (f"i.csrr[csr={3104}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_399(w):
    return (f"i.csrr[csr={3105}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_400(w):
    return (f"i.csrr[csr={3105}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_401(w):
    return (f"i.csrr[csr={3105}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_402(w):
    return (f"i.csrr[csr={3105}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_403(w):
    return (f"i.csrr[csr={3106}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_404(w):
    return (f"i.csrr[csr={3106}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_405(w):
    return (f"i.csrr[csr={3106}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_406(w):
    return (f"i.csrr[csr={3106}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_407(w):
    return (f"i.vadd_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_408(w):
    return (f"i.vadd_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_409(w):
    return (f"i.vadd_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_410(w):
    return (f"i.vadd_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_411(w):
    return (f"i.vadd_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_412(w):
    return (f"i.vadd_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_413(w):
    return (f"i.vsub_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_414(w):
    return (f"i.vsub_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_415(w):
    return (f"i.vsub_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_416(w):
    return (f"i.vsub_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_417(w):
    return (f"i.vrsub_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_418(w):
    return (f"i.vrsub_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_419(w):
    return (f"i.vrsub_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_420(w):
    return (f"i.vrsub_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_421(w):
    return (f"i.vminu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_422(w):
    return (f"i.vminu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_423(w):
    return (f"i.vminu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_424(w):
    return (f"i.vminu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_425(w):
    return (f"i.vmin_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_426(w):
    return (f"i.vmin_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_427(w):
    return (f"i.vmin_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_428(w):
    return (f"i.vmin_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_429(w):
    return (f"i.vmaxu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_430(w):
    return (f"i.vmaxu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_431(w):
    return (f"i.vmaxu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_432(w):
    return (f"i.vmaxu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_433(w):
    return (f"i.vmax_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_434(w):
    return (f"i.vmax_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_435(w):
    return (f"i.vmax_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_436(w):
    return (f"i.vmax_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_437(w):
    return (f"i.vand_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_438(w):
    return (f"i.vand_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_439(w):
    return (f"i.vand_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_440(w):
    return (f"i.vand_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_441(w):
    return (f"i.vand_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_442(w):
    return (f"i.vand_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_443(w):
    return (f"i.vor_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_444(w):
    return (f"i.vor_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_445(w):
    return (f"i.vor_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_446(w):
    return (f"i.vor_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_447(w):
    return (f"i.vor_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_448(w):
    return (f"i.vor_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_449(w):
    return (f"i.vxor_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_450(w):
    return (f"i.vxor_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_451(w):
    return (f"i.vxor_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_452(w):
    return (f"i.vxor_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_453(w):
    return (f"i.vxor_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_454(w):
    return (f"i.vxor_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_455(w):
    return (f"i.vsll_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_456(w):
    return (f"i.vsll_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_457(w):
    return (f"i.vsll_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_458(w):
    return (f"i.vsll_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_459(w):
    return (f"i.vsll_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_460(w):
    return (f"i.vsll_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_461(w):
    return (f"i.vsrl_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_462(w):
    return (f"i.vsrl_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_463(w):
    return (f"i.vsrl_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_464(w):
    return (f"i.vsrl_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_465(w):
    return (f"i.vsrl_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_466(w):
    return (f"i.vsrl_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_467(w):
    return (f"i.vsra_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_468(w):
    return (f"i.vsra_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_469(w):
    return (f"i.vsra_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_470(w):
    return (f"i.vsra_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_471(w):
    return (f"i.vsra_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_472(w):
    return (f"i.vsra_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_473(w):
    return (f"i.vsaddu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_474(w):
    return (f"i.vsaddu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_475(w):
    return (f"i.vsaddu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_476(w):
    return (f"i.vsaddu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_477(w):
    return (f"i.vsaddu_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_478(w):
    return (f"i.vsaddu_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_479(w):
    return (f"i.vsadd_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_480(w):
    return (f"i.vsadd_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_481(w):
    return (f"i.vsadd_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_482(w):
    return (f"i.vsadd_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_483(w):
    return (f"i.vsadd_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_484(w):
    return (f"i.vsadd_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_485(w):
    return (f"i.vssubu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_486(w):
    return (f"i.vssubu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_487(w):
    return (f"i.vssubu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_488(w):
    return (f"i.vssubu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_489(w):
    return (f"i.vssub_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_490(w):
    return (f"i.vssub_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_491(w):
    return (f"i.vssub_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_492(w):
    return (f"i.vssub_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_493(w):
    return (f"i.vsmul_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_494(w):
    return (f"i.vsmul_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_495(w):
    return (f"i.vsmul_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_496(w):
    return (f"i.vsmul_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_497(w):
    return (f"i.vssrl_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_498(w):
    return (f"i.vssrl_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_499(w):
    return (f"i.vssrl_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_500(w):
    return (f"i.vssrl_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_501(w):
    return (f"i.vssrl_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_502(w):
    return (f"i.vssrl_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_503(w):
    return (f"i.vssra_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_504(w):
    return (f"i.vssra_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_505(w):
    return (f"i.vssra_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_506(w):
    return (f"i.vssra_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_507(w):
    return (f"i.vssra_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_508(w):
    return (f"i.vssra_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_509(w):
    return (f"i.vaaddu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_510(w):
    return (f"i.vaaddu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_511(w):
    return (f"i.vaaddu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_512(w):
    return (f"i.vaaddu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_513(w):
    return (f"i.vaadd_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_514(w):
    return (f"i.vaadd_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_515(w):
    return (f"i.vaadd_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_516(w):
    return (f"i.vaadd_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_517(w):
    return (f"i.vasubu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_518(w):
    return (f"i.vasubu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_519(w):
    return (f"i.vasubu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_520(w):
    return (f"i.vasubu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_521(w):
    return (f"i.vasub_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_522(w):
    return (f"i.vasub_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_523(w):
    return (f"i.vasub_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_524(w):
    return (f"i.vasub_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_525(w):
    return (f"i.vdivu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_526(w):
    return (f"i.vdivu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_527(w):
    return (f"i.vdivu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_528(w):
    return (f"i.vdivu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_529(w):
    return (f"i.vdiv_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_530(w):
    return (f"i.vdiv_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_531(w):
    return (f"i.vdiv_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_532(w):
    return (f"i.vdiv_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_533(w):
    return (f"i.vremu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_534(w):
    return (f"i.vremu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_535(w):
    return (f"i.vremu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_536(w):
    return (f"i.vremu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_537(w):
    return (f"i.vrem_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_538(w):
    return (f"i.vrem_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_539(w):
    return (f"i.vrem_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_540(w):
    return (f"i.vrem_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_541(w):
    return (f"i.vmulhu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_542(w):
    return (f"i.vmulhu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_543(w):
    return (f"i.vmulhu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_544(w):
    return (f"i.vmulhu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_545(w):
    return (f"i.vmul_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_546(w):
    return (f"i.vmul_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_547(w):
    return (f"i.vmul_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_548(w):
    return (f"i.vmul_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_549(w):
    return (f"i.vmulhsu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_550(w):
    return (f"i.vmulhsu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_551(w):
    return (f"i.vmulhsu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_552(w):
    return (f"i.vmulhsu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_553(w):
    return (f"i.vmulh_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_554(w):
    return (f"i.vmulh_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_555(w):
    return (f"i.vmulh_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_556(w):
    return (f"i.vmulh_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_557(w):
    return (f"i.vmadd_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_558(w):
    return (f"i.vmadd_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_559(w):
    return (f"i.vmadd_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_560(w):
    return (f"i.vmadd_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_561(w):
    return (f"i.vnmsub_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_562(w):
    return (f"i.vnmsub_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_563(w):
    return (f"i.vnmsub_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_564(w):
    return (f"i.vnmsub_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_565(w):
    return (f"i.vmacc_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_566(w):
    return (f"i.vmacc_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_567(w):
    return (f"i.vmacc_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_568(w):
    return (f"i.vmacc_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_569(w):
    return (f"i.vnmsac_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_570(w):
    return (f"i.vnmsac_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_571(w):
    return (f"i.vnmsac_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_572(w):
    return (f"i.vnmsac_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_573(w):
    return (f"i.vmseq_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_574(w):
    return (f"i.vmseq_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_575(w):
    return (f"i.vmseq_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_576(w):
    return (f"i.vmseq_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_577(w):
    return (f"i.vmseq_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_578(w):
    return (f"i.vmseq_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_579(w):
    return (f"i.vmsne_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_580(w):
    return (f"i.vmsne_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_581(w):
    return (f"i.vmsne_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_582(w):
    return (f"i.vmsne_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_583(w):
    return (f"i.vmsne_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_584(w):
    return (f"i.vmsne_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_585(w):
    return (f"i.vmsltu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_586(w):
    return (f"i.vmsltu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_587(w):
    return (f"i.vmsltu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_588(w):
    return (f"i.vmsltu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_589(w):
    return (f"i.vmslt_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_590(w):
    return (f"i.vmslt_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_591(w):
    return (f"i.vmslt_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_592(w):
    return (f"i.vmslt_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_593(w):
    return (f"i.vmsleu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_594(w):
    return (f"i.vmsleu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_595(w):
    return (f"i.vmsleu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_596(w):
    return (f"i.vmsleu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_597(w):
    return (f"i.vmsleu_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_598(w):
    return (f"i.vmsleu_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_599(w):
    return (f"i.vmsle_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_600(w):
    return (f"i.vmsle_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_601(w):
    return (f"i.vmsle_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_602(w):
    return (f"i.vmsle_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_603(w):
    return (f"i.vmsle_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_604(w):
    return (f"i.vmsle_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_605(w):
    return (f"i.vmsgtu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_606(w):
    return (f"i.vmsgtu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_607(w):
    return (f"i.vmsgtu_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_608(w):
    return (f"i.vmsgtu_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_609(w):
    return (f"i.vmsgt_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_610(w):
    return (f"i.vmsgt_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_611(w):
    return (f"i.vmsgt_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_612(w):
    return (f"i.vmsgt_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_613(w):
    return (f"i.vadc_vvm[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_614(w):
    return (f"i.vmadc_vvm[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_615(w):
    return (f"i.vmadc_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_616(w):
    return (f"i.vadc_vxm[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_617(w):
    return (f"i.vmadc_vxm[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_618(w):
    return (f"i.vmadc_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_619(w):
    return (f"i.vadc_vim[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_620(w):
    return (f"i.vmadc_vim[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_621(w):
    return (f"i.vmadc_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_622(w):
    return (f"i.vsbc_vvm[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_623(w):
    return (f"i.vmsbc_vvm[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_624(w):
    return (f"i.vmsbc_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_625(w):
    return (f"i.vsbc_vxm[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_626(w):
    return (f"i.vmsbc_vxm[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_627(w):
    return (f"i.vmsbc_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_628(w):
    return (f"i.vwaddu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_629(w):
    return (f"i.vwaddu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_630(w):
    return (f"i.vwaddu_wv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_631(w):
    return (f"i.vwaddu_wv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_632(w):
    return (f"i.vwaddu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_633(w):
    return (f"i.vwaddu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_634(w):
    return (f"i.vwaddu_wx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_635(w):
    return (f"i.vwaddu_wx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_636(w):
    return (f"i.vwadd_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_637(w):
    return (f"i.vwadd_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_638(w):
    return (f"i.vwadd_wv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_639(w):
    return (f"i.vwadd_wv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_640(w):
    return (f"i.vwadd_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_641(w):
    return (f"i.vwadd_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_642(w):
    return (f"i.vwadd_wx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_643(w):
    return (f"i.vwadd_wx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_644(w):
    return (f"i.vwsubu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_645(w):
    return (f"i.vwsubu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_646(w):
    return (f"i.vwsubu_wv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_647(w):
    return (f"i.vwsubu_wv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_648(w):
    return (f"i.vwsubu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_649(w):
    return (f"i.vwsubu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_650(w):
    return (f"i.vwsubu_wx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_651(w):
    return (f"i.vwsubu_wx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_652(w):
    return (f"i.vwsub_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_653(w):
    return (f"i.vwsub_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_654(w):
    return (f"i.vwsub_wv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_655(w):
    return (f"i.vwsub_wv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_656(w):
    return (f"i.vwsub_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_657(w):
    return (f"i.vwsub_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_658(w):
    return (f"i.vwsub_wx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_659(w):
    return (f"i.vwsub_wx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_660(w):
    return (f"i.vwmulu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_661(w):
    return (f"i.vwmulu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_662(w):
    return (f"i.vwmulu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_663(w):
    return (f"i.vwmulu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_664(w):
    return (f"i.vwmulsu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_665(w):
    return (f"i.vwmulsu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_666(w):
    return (f"i.vwmulsu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_667(w):
    return (f"i.vwmulsu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_668(w):
    return (f"i.vwmul_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_669(w):
    return (f"i.vwmul_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_670(w):
    return (f"i.vwmul_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_671(w):
    return (f"i.vwmul_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_672(w):
    return (f"i.vwmaccu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_673(w):
    return (f"i.vwmaccu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_674(w):
    return (f"i.vwmaccu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_675(w):
    return (f"i.vwmaccu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_676(w):
    return (f"i.vwmacc_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_677(w):
    return (f"i.vwmacc_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_678(w):
    return (f"i.vwmacc_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_679(w):
    return (f"i.vwmacc_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_680(w):
    return (f"i.vwmaccus_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_681(w):
    return (f"i.vwmaccus_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_682(w):
    return (f"i.vwmaccsu_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_683(w):
    return (f"i.vwmaccsu_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_684(w):
    return (f"i.vwmaccsu_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_685(w):
    return (f"i.vwmaccsu_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_686(w):
    return (f"i.vnsrl_wv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_687(w):
    return (f"i.vnsrl_wv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_688(w):
    return (f"i.vnsrl_wx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_689(w):
    return (f"i.vnsrl_wx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_690(w):
    return (f"i.vnsrl_wi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_691(w):
    return (f"i.vnsrl_wi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_692(w):
    return (f"i.vnsra_wv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_693(w):
    return (f"i.vnsra_wv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_694(w):
    return (f"i.vnsra_wx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_695(w):
    return (f"i.vnsra_wx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_696(w):
    return (f"i.vnsra_wi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_697(w):
    return (f"i.vnsra_wi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_698(w):
    return (f"i.vnclipu_wv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_699(w):
    return (f"i.vnclipu_wv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_700(w):
    return (f"i.vnclipu_wx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_701(w):
    return (f"i.vnclipu_wx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_702(w):
    return (f"i.vnclipu_wi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_703(w):
    return (f"i.vnclipu_wi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_704(w):
    return (f"i.vnclip_wv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_705(w):
    return (f"i.vnclip_wv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_706(w):
    return (f"i.vnclip_wx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_707(w):
    return (f"i.vnclip_wx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_708(w):
    return (f"i.vnclip_wi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_709(w):
    return (f"i.vnclip_wi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_710(w):
    return (f"i.vzext_vf8[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_711(w):
    return (f"i.vzext_vf8[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_712(w):
    return (f"i.vsext_vf8[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_713(w):
    return (f"i.vsext_vf8[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_714(w):
    return (f"i.vzext_vf4[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_715(w):
    return (f"i.vzext_vf4[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_716(w):
    return (f"i.vsext_vf4[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_717(w):
    return (f"i.vsext_vf4[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_718(w):
    return (f"i.vzext_vf2[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_719(w):
    return (f"i.vzext_vf2[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_720(w):
    return (f"i.vsext_vf2[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_721(w):
    return (f"i.vsext_vf2[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_722(w):
    return (f"i.vredsum_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_723(w):
    return (f"i.vredsum_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_724(w):
    return (f"i.vredand_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_725(w):
    return (f"i.vredand_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_726(w):
    return (f"i.vredor_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_727(w):
    return (f"i.vredor_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_728(w):
    return (f"i.vredxor_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_729(w):
    return (f"i.vredxor_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_730(w):
    return (f"i.vredminu_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_731(w):
    return (f"i.vredminu_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_732(w):
    return (f"i.vredmin_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_733(w):
    return (f"i.vredmin_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_734(w):
    return (f"i.vredmaxu_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_735(w):
    return (f"i.vredmaxu_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_736(w):
    return (f"i.vredmax_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_737(w):
    return (f"i.vredmax_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_738(w):
    return (f"i.vwredsumu_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_739(w):
    return (f"i.vwredsumu_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_740(w):
    return (f"i.vwredsum_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_741(w):
    return (f"i.vwredsum_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_742(w):
    return (f"i.vmerge_vvm[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_743(w):
    return ("i.vmv_v_v", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 15 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_744(w):
    return (f"i.vmerge_vxm[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_745(w):
    return ("i.vmv_v_x", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_746(w):
    return (f"i.vmerge_vim[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_747(w):
    return ("i.vmv_v_i", (((w >> 7 & 0x1f) & 0xffffffff) | ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff) << 32, ), (), None)
def plan_748(w):
    return ("i.vmv_x_s", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_749(w):
    return ("i.vmv_s_x", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_750(w):
    return (f"i.vmvr[count={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_751(w):
    return (f"i.vmvr[count={2}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_752(w):
    return (f"i.vmvr[count={4}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_753(w):
    return (f"i.vmvr[count={8}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_754(w):
    return ("i.vmandn_mm", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_755(w):
    return ("i.vmand_mm", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_756(w):
    return ("i.vmor_mm", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_757(w):
    return ("i.vmxor_mm", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_758(w):
    return ("i.vmorn_mm", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_759(w):
    return ("i.vmnand_mm", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_760(w):
    return ("i.vmnor_mm", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_761(w):
    return ("i.vmxnor_mm", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_762(w):
    return (f"i.vcpop_m[vm={1}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_763(w):
    return (f"i.vcpop_m[vm={0}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_764(w):
    return (f"i.vfirst_m[vm={1}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_765(w):
    return (f"i.vfirst_m[vm={0}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_766(w):
    return (f"i.vmsbf_m[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_767(w):
    return (f"i.vmsbf_m[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_768(w):
    return (f"i.vmsof_m[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_769(w):
    return (f"i.vmsof_m[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_770(w):
    return (f"i.vmsif_m[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_771(w):
    return (f"i.vmsif_m[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_772(w):
    return (f"i.viota_m[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_773(w):
    return (f"i.viota_m[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_774(w):
    return (f"i.vid_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff), ), (), None)
def plan_775(w):
    return (f"i.vid_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff), ), (), None)
def plan_776(w):
    return (f"i.vrgather_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_777(w):
    return (f"i.vrgather_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_778(w):
    return (f"i.vrgather_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_779(w):
    return (f"i.vrgather_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_780(w):
    return (f"i.vrgather_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_781(w):
    return (f"i.vrgather_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_782(w):
    return (f"i.vrgatherei16_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_783(w):
    return (f"i.vrgatherei16_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_784(w):
    return (f"i.vslideup_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_785(w):
    return (f"i.vslideup_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_786(w):
    return (f"i.vslidedown_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_787(w):
    return (f"i.vslidedown_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_788(w):
    return (f"i.vslideup_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_789(w):
    return (f"i.vslideup_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_790(w):
    return (f"i.vslidedown_vi[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_791(w):
    return (f"i.vslidedown_vi[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_792(w):
    return (f"i.vslide1up_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_793(w):
    return (f"i.vslide1up_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_794(w):
    return (f"i.vslide1down_vx[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_795(w):
    return (f"i.vslide1down_vx[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_796(w):
    return ("i.vcompress_vm", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_797(w):
    return (f"i.vfadd_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_798(w):
    return (f"i.vfadd_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_799(w):
    return (f"i.vfadd_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_800(w):
    return (f"i.vfadd_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_801(w):
    return (f"i.vfsub_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_802(w):
    return (f"i.vfsub_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_803(w):
    return (f"i.vfsub_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_804(w):
    return (f"i.vfsub_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_805(w):
    return (f"i.vfrsub_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_806(w):
    return (f"i.vfrsub_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_807(w):
    return (f"i.vfmul_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_808(w):
    return (f"i.vfmul_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_809(w):
    return (f"i.vfmul_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_810(w):
    return (f"i.vfmul_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_811(w):
    return (f"i.vfdiv_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_812(w):
    return (f"i.vfdiv_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_813(w):
    return (f"i.vfdiv_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_814(w):
    return (f"i.vfdiv_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_815(w):
    return (f"i.vfrdiv_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_816(w):
    return (f"i.vfrdiv_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_817(w):
    return (f"i.vfmin_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_818(w):
    return (f"i.vfmin_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_819(w):
    return (f"i.vfmin_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_820(w):
    return (f"i.vfmin_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_821(w):
    return (f"i.vfmax_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_822(w):
    return (f"i.vfmax_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_823(w):
    return (f"i.vfmax_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_824(w):
    return (f"i.vfmax_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_825(w):
    return (f"i.vfsgnj_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_826(w):
    return (f"i.vfsgnj_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_827(w):
    return (f"i.vfsgnj_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_828(w):
    return (f"i.vfsgnj_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_829(w):
    return (f"i.vfsgnjn_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_830(w):
    return (f"i.vfsgnjn_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_831(w):
    return (f"i.vfsgnjn_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_832(w):
    return (f"i.vfsgnjn_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_833(w):
    return (f"i.vfsgnjx_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_834(w):
    return (f"i.vfsgnjx_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_835(w):
    return (f"i.vfsgnjx_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_836(w):
    return (f"i.vfsgnjx_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_837(w):
    return (f"i.vmfeq_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_838(w):
    return (f"i.vmfeq_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_839(w):
    return (f"i.vmfeq_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_840(w):
    return (f"i.vmfeq_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_841(w):
    return (f"i.vmfle_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_842(w):
    return (f"i.vmfle_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_843(w):
    return (f"i.vmfle_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_844(w):
    return (f"i.vmfle_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_845(w):
    return (f"i.vmflt_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_846(w):
    return (f"i.vmflt_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_847(w):
    return (f"i.vmflt_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_848(w):
    return (f"i.vmflt_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_849(w):
    return (f"i.vmfne_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_850(w):
    return (f"i.vmfne_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_851(w):
    return (f"i.vmfne_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_852(w):
    return (f"i.vmfne_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_853(w):
    return (f"i.vmfgt_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_854(w):
    return (f"i.vmfgt_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_855(w):
    return (f"i.vmfge_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_856(w):
    return (f"i.vmfge_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_857(w):
    return (f"i.vfmadd_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_858(w):
    return (f"i.vfmadd_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_859(w):
    return (f"i.vfmadd_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_860(w):
    return (f"i.vfmadd_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_861(w):
    return (f"i.vfnmadd_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_862(w):
    return (f"i.vfnmadd_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_863(w):
    return (f"i.vfnmadd_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_864(w):
    return (f"i.vfnmadd_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_865(w):
    return (f"i.vfmsub_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_866(w):
    return (f"i.vfmsub_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_867(w):
    return (f"i.vfmsub_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_868(w):
    return (f"i.vfmsub_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_869(w):
    return (f"i.vfnmsub_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_870(w):
    return (f"i.vfnmsub_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_871(w):
    return (f"i.vfnmsub_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_872(w):
    return (f"i.vfnmsub_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_873(w):
    return (f"i.vfmacc_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_874(w):
    return (f"i.vfmacc_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_875(w):
    return (f"i.vfmacc_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_876(w):
    return (f"i.vfmacc_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_877(w):
    return (f"i.vfnmacc_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_878(w):
    return (f"i.vfnmacc_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_879(w):
    return (f"i.vfnmacc_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_880(w):
    return (f"i.vfnmacc_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_881(w):
    return (f"i.vfmsac_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_882(w):
    return (f"i.vfmsac_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_883(w):
    return (f"i.vfmsac_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_884(w):
    return (f"i.vfmsac_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_885(w):
    return (f"i.vfnmsac_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_886(w):
    return (f"i.vfnmsac_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_887(w):
    return (f"i.vfnmsac_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_888(w):
    return (f"i.vfnmsac_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_889(w):
    return (f"i.vfmerge_vfm[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_890(w):
    return ("i.vfmv_v_f", (((w >> 7 & 0x1f) & 0xffffffff) | R11[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_891(w):
    return ("i.vfmv_f_s", (W10[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_892(w):
    return ("i.vfmv_s_f", (((w >> 7 & 0x1f) & 0xffffffff) | R11[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_893(w):
    return (f"i.vfslide1up_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_894(w):
    return (f"i.vfslide1up_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_895(w):
    return (f"i.vfslide1down_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_896(w):
    return (f"i.vfslide1down_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_897(w):
    return (f"i.vfsqrt_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_898(w):
    return (f"i.vfsqrt_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_899(w):
    return (f"i.vfrsqrt7_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_900(w):
    return (f"i.vfrsqrt7_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_901(w):
    return (f"i.vfrec7_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_902(w):
    return (f"i.vfrec7_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_903(w):
    return (f"i.vfclass_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_904(w):
    return (f"i.vfclass_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_905(w):
    return (f"i.vfcvt_xu_f_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_906(w):
    return (f"i.vfcvt_xu_f_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_907(w):
    return (f"i.vfwcvt_xu_f_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_908(w):
    return (f"i.vfwcvt_xu_f_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_909(w):
    return (f"i.vfncvt_xu_f_w[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_910(w):
    return (f"i.vfncvt_xu_f_w[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_911(w):
    return (f"i.vfcvt_rtz_xu_f_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_912(w):
    return (f"i.vfcvt_rtz_xu_f_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_913(w):
    return (f"i.vfwcvt_rtz_xu_f_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_914(w):
    return (f"i.vfwcvt_rtz_xu_f_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_915(w):
    return (f"i.vfncvt_rtz_xu_f_w[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_916(w):
    return (f"i.vfncvt_rtz_xu_f_w[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_917(w):
    return (f"i.vfcvt_f_xu_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_918(w):
    return (f"i.vfcvt_f_xu_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_919(w):
    return (f"i.vfwcvt_f_xu_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_920(w):
    return (f"i.vfwcvt_f_xu_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_921(w):
    return (f"i.vfncvt_f_xu_w[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_922(w):
    return (f"i.vfncvt_f_xu_w[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_923(w):
    return (f"i.vfcvt_x_f_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_924(w):
    return (f"i.vfcvt_x_f_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_925(w):
    return (f"i.vfwcvt_x_f_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_926(w):
    return (f"i.vfwcvt_x_f_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_927(w):
    return (f"i.vfncvt_x_f_w[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_928(w):
    return (f"i.vfncvt_x_f_w[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_929(w):
    return (f"i.vfcvt_rtz_x_f_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_930(w):
    return (f"i.vfcvt_rtz_x_f_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_931(w):
    return (f"i.vfwcvt_rtz_x_f_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_932(w):
    return (f"i.vfwcvt_rtz_x_f_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_933(w):
    return (f"i.vfncvt_rtz_x_f_w[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_934(w):
    return (f"i.vfncvt_rtz_x_f_w[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_935(w):
    return (f"i.vfcvt_f_x_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_936(w):
    return (f"i.vfcvt_f_x_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_937(w):
    return (f"i.vfwcvt_f_x_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_938(w):
    return (f"i.vfwcvt_f_x_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_939(w):
    return (f"i.vfncvt_f_x_w[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_940(w):
    return (f"i.vfncvt_f_x_w[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_941(w):
    return (f"i.vfwcvt_f_f_v[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_942(w):
    return (f"i.vfwcvt_f_f_v[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_943(w):
    return (f"i.vfncvt_f_f_w[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_944(w):
    return (f"i.vfncvt_f_f_w[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_945(w):
    return (f"i.vfncvt_rod_f_f_w[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_946(w):
    return (f"i.vfncvt_rod_f_f_w[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_947(w):
    return (f"i.vfwadd_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_948(w):
    return (f"i.vfwadd_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_949(w):
    return (f"i.vfwadd_wv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_950(w):
    return (f"i.vfwadd_wv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_951(w):
    return (f"i.vfwsub_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_952(w):
    return (f"i.vfwsub_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_953(w):
    return (f"i.vfwsub_wv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_954(w):
    return (f"i.vfwsub_wv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_955(w):
    return (f"i.vfwmul_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_956(w):
    return (f"i.vfwmul_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_957(w):
    return (f"i.vfwmacc_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_958(w):
    return (f"i.vfwmacc_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_959(w):
    return (f"i.vfwnmacc_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_960(w):
    return (f"i.vfwnmacc_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_961(w):
    return (f"i.vfwmsac_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_962(w):
    return (f"i.vfwmsac_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_963(w):
    return (f"i.vfwnmsac_vv[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_964(w):
    return (f"i.vfwnmsac_vv[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_965(w):
    return (f"i.vfwadd_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_966(w):
    return (f"i.vfwadd_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_967(w):
    return (f"i.vfwadd_wf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_968(w):
    return (f"i.vfwadd_wf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_969(w):
    return (f"i.vfwsub_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_970(w):
    return (f"i.vfwsub_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_971(w):
    return (f"i.vfwsub_wf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_972(w):
    return (f"i.vfwsub_wf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_973(w):
    return (f"i.vfwmul_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_974(w):
    return (f"i.vfwmul_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_975(w):
    return (f"i.vfwmacc_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_976(w):
    return (f"i.vfwmacc_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_977(w):
    return (f"i.vfwnmacc_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_978(w):
    return (f"i.vfwnmacc_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_979(w):
    return (f"i.vfwmsac_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_980(w):
    return (f"i.vfwmsac_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_981(w):
    return (f"i.vfwnmsac_vf[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_982(w):
    return (f"i.vfwnmsac_vf[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R11[(w >> 15 & 0x1f)], ), (), None)
def plan_983(w):
    return (f"i.vfredusum_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_984(w):
    return (f"i.vfredusum_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_985(w):
    return (f"i.vfredosum_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_986(w):
    return (f"i.vfredosum_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_987(w):
    return (f"i.vfredmin_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_988(w):
    return (f"i.vfredmin_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_989(w):
    return (f"i.vfredmax_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_990(w):
    return (f"i.vfredmax_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_991(w):
    return (f"i.vfwredusum_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_992(w):
    return (f"i.vfwredusum_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_993(w):
    return (f"i.vfwredosum_vs[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_994(w):
    return (f"i.vfwredosum_vs[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_995(w):
    return (f"i.vle8[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_996(w):
    return (f"i.vle8[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_997(w):
    return (f"i.vse8[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_998(w):
    return (f"i.vse8[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_999(w):
    return (f"i.vle8ff[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1000(w):
    return (f"i.vle8ff[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1001(w):
    return (f"i.vlse8[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1002(w):
    return (f"i.vlse8[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1003(w):
    return (f"i.vsse8[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1004(w):
    return (f"i.vsse8[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1005(w):
    return (f"i.vlxei8[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1006(w):
    return (f"i.vlxei8[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1007(w):
    return (f"i.vsxei8[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1008(w):
    return (f"i.vsxei8[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1009(w):
    return (f"i.vlxei8[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1010(w):
    return (f"i.vlxei8[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1011(w):
    return (f"i.vsxei8[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1012(w):
    return (f"i.vsxei8[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1013(w):
    return (f"i.vle16[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1014(w):
    return (f"i.vle16[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1015(w):
    return (f"i.vse16[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1016(w):
    return (f"i.vse16[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1017(w):
    return (f"i.vle16ff[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1018(w):
    return (f"i.vle16ff[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1019(w):
    return (f"i.vlse16[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1020(w):
    return (f"i.vlse16[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1021(w):
    return (f"i.vsse16[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1022(w):
    return (f"i.vsse16[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1023(w):
    return (f"i.vlxei16[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1024(w):
    return (f"i.vlxei16[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1025(w):
    return (f"i.vsxei16[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1026(w):
    return (f"i.vsxei16[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1027(w):
    return (f"i.vlxei16[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1028(w):
    return (f"i.vlxei16[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1029(w):
    return (f"i.vsxei16[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1030(w):
    return (f"i.vsxei16[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1031(w):
    return (f"i.vle32[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1032(w):
    return (f"i.vle32[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1033(w):
    return (f"i.vse32[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1034(w):
    return (f"i.vse32[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1035(w):
    return (f"i.vle32ff[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1036(w):
    return (f"i.vle32ff[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1037(w):
    return (f"i.vlse32[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1038(w):
    return (f"i.vlse32[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1039(w):
    return (f"i.vsse32[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1040(w):
    return (f"i.vsse32[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1041(w):
    return (f"i.vlxei32[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1042(w):
    return (f"i.vlxei32[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1043(w):
    return (f"i.vsxei32[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1044(w):
    return (f"i.vsxei32[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1045(w):
    return (f"i.vlxei32[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1046(w):
    return (f"i.vlxei32[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1047(w):
    return (f"i.vsxei32[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1048(w):
    return (f"i.vsxei32[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1049(w):
    return (f"i.vle64[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1050(w):
    return (f"i.vle64[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1051(w):
    return (f"i.vse64[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1052(w):
    return (f"i.vse64[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1053(w):
    return (f"i.vle64ff[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1054(w):
    return (f"i.vle64ff[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1055(w):
    return (f"i.vlse64[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1056(w):
    return (f"i.vlse64[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1057(w):
    return (f"i.vsse64[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1058(w):
    return (f"i.vsse64[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_1059(w):
    return (f"i.vlxei64[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1060(w):
    return (f"i.vlxei64[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1061(w):
    return (f"i.vsxei64[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1062(w):
    return (f"i.vsxei64[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1063(w):
    return (f"i.vlxei64[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1064(w):
    return (f"i.vlxei64[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1065(w):
    return (f"i.vsxei64[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1066(w):
    return (f"i.vsxei64[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_1067(w):
    return ("i.vlm", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1068(w):
    return ("i.vsm", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1069(w):
    return (f"i.vlr[count={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1070(w):
    return (f"i.vlr[count={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1071(w):
    return (f"i.vlr[count={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1072(w):
    return (f"i.vlr[count={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1073(w):
    return (f"i.vsr[count={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1074(w):
    return (f"i.vlr[count={2}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1075(w):
    return (f"i.vlr[count={2}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1076(w):
    return (f"i.vlr[count={2}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1077(w):
    return (f"i.vlr[count={2}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1078(w):
    return (f"i.vsr[count={2}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1079(w):
    return (f"i.vlr[count={4}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1080(w):
    return (f"i.vlr[count={4}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1081(w):
    return (f"i.vlr[count={4}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1082(w):
    return (f"i.vlr[count={4}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1083(w):
    return (f"i.vsr[count={4}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1084(w):
    return (f"i.vlr[count={8}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1085(w):
    return (f"i.vlr[count={8}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1086(w):
    return (f"i.vlr[count={8}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1087(w):
    return (f"i.vlr[count={8}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_1088(w):
    return (f"i.vsr[count={8}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
FIND = {16: find_16, 32: find_32}
PLANS = [plan_0, plan_1, plan_2, plan_3, plan_4, plan_5, plan_6, plan_7, plan_8, plan_9, plan_10, plan_11, plan_12, plan_13, plan_14, plan_15, plan_16, plan_17, plan_18, plan_19, plan_20, plan_21, plan_22, plan_23, plan_24, plan_25, plan_26, plan_27, plan_28, plan_29, plan_30, plan_31, plan_32, plan_33, plan_34, plan_35, plan_36, plan_37, plan_38, plan_39, plan_40, plan_41, plan_42, plan_43, plan_44, plan_45, plan_46, plan_47, plan_48, plan_49, plan_50, plan_51, plan_52, plan_53, plan_54, plan_55, plan_56, plan_57, plan_58, plan_59, plan_60, plan_61, plan_62, plan_63, plan_64, plan_65, plan_66, plan_67, plan_68, plan_69, plan_70, plan_71, plan_72, plan_73, plan_74, plan_75, plan_76, plan_77, plan_78, plan_79, plan_80, plan_81, plan_82, plan_83, plan_84, plan_85, plan_86, plan_87, plan_88, plan_89, plan_90, plan_91, plan_92, plan_93, plan_94, plan_95, plan_96, plan_97, plan_98, plan_99, plan_100, plan_101, plan_102, plan_103, plan_104, plan_105, plan_106, plan_107, plan_108, plan_109, plan_110, plan_111, plan_112, plan_113, plan_114, plan_115, plan_116, plan_117, plan_118, plan_119, plan_120, plan_121, plan_122, plan_123, plan_124, plan_125, plan_126, plan_127, plan_128, plan_129, plan_130, plan_131, plan_132, plan_133, plan_134, plan_135, plan_136, plan_137, plan_138, plan_139, plan_140, plan_141, plan_142, plan_143, plan_144, plan_145, plan_146, plan_147, plan_148, plan_149, plan_150, plan_151, plan_152, plan_153, plan_154, plan_155, plan_156, plan_157, plan_158, plan_159, plan_160, plan_161, plan_162, plan_163, plan_164, plan_165, plan_166, plan_167, plan_168, plan_169, plan_170, plan_171, plan_172, plan_173, plan_174, plan_175, plan_176, plan_177, plan_178, plan_179, plan_180, plan_181, plan_182, plan_183, plan_184, plan_185, plan_186, plan_187, plan_188, plan_189, plan_190, plan_191, plan_192, plan_193, plan_194, plan_195, plan_196, plan_197, plan_198, plan_199, plan_200, plan_201, plan_202, plan_203, plan_204, plan_205, plan_206, plan_207, plan_208, plan_209, plan_210, plan_211, plan_212, plan_213, plan_214, plan_215, plan_216, plan_217, plan_218, plan_219, plan_220, plan_221, plan_222, plan_223, plan_224, plan_225, plan_226, plan_227, plan_228, plan_229, plan_230, plan_231, plan_232, plan_233, plan_234, plan_235, plan_236, plan_237, plan_238, plan_239, plan_240, plan_241, plan_242, plan_243, plan_244, plan_245, plan_246, plan_247, plan_248, plan_249, plan_250, plan_251, plan_252, plan_253, plan_254, plan_255, plan_256, plan_257, plan_258, plan_259, plan_260, plan_261, plan_262, plan_263, plan_264, plan_265, plan_266, plan_267, plan_268, plan_269, plan_270, plan_271, plan_272, plan_273, plan_274, plan_275, plan_276, plan_277, plan_278, plan_279, plan_280, plan_281, plan_282, plan_283, plan_284, plan_285, plan_286, plan_287, plan_288, plan_289, plan_290, plan_291, plan_292, plan_293, plan_294, plan_295, plan_296, plan_297, plan_298, plan_299, plan_300, plan_301, plan_302, plan_303, plan_304, plan_305, plan_306, plan_307, plan_308, plan_309, plan_310, plan_311, plan_312, plan_313, plan_314, plan_315, plan_316, plan_317, plan_318, plan_319, plan_320, plan_321, plan_322, plan_323, plan_324, plan_325, plan_326, plan_327, plan_328, plan_329, plan_330, plan_331, plan_332, plan_333, plan_334, plan_335, plan_336, plan_337, plan_338, plan_339, plan_340, plan_341, plan_342, plan_343, plan_344, plan_345, plan_346, plan_347, plan_348, plan_349, plan_350, plan_351, plan_352, plan_353, plan_354, plan_355, plan_356, plan_357, plan_358, plan_359, plan_360, plan_361, plan_362, plan_363, plan_364, plan_365, plan_366, plan_367, plan_368, plan_369, plan_370, plan_371, plan_372, plan_373, plan_374, plan_375, plan_376, plan_377, plan_378, plan_379, plan_380, plan_381, plan_382, plan_383, plan_384, plan_385, plan_386, plan_387, plan_388, plan_389, plan_390, plan_391, plan_392, plan_393, plan_394, plan_395, plan_396, plan_397, plan_398, plan_399, plan_400, plan_401, plan_402, plan_403, plan_404, plan_405, plan_406, plan_407, plan_408, plan_409, plan_410, plan_411, plan_412, plan_413, plan_414, plan_415, plan_416, plan_417, plan_418, plan_419, plan_420, plan_421, plan_422, plan_423, plan_424, plan_425, plan_426, plan_427, plan_428, plan_429, plan_430, plan_431, plan_432, plan_433, plan_434, plan_435, plan_436, plan_437, plan_438, plan_439, plan_440, plan_441, plan_442, plan_443, plan_444, plan_445, plan_446, plan_447, plan_448, plan_449, plan_450, plan_451, plan_452, plan_453, plan_454, plan_455, plan_456, plan_457, plan_458, plan_459, plan_460, plan_461, plan_462, plan_463, plan_464, plan_465, plan_466, plan_467, plan_468, plan_469, plan_470, plan_471, plan_472, plan_473, plan_474, plan_475, plan_476, plan_477, plan_478, plan_479, plan_480, plan_481, plan_482, plan_483, plan_484, plan_485, plan_486, plan_487, plan_488, plan_489, plan_490, plan_491, plan_492, plan_493, plan_494, plan_495, plan_496, plan_497, plan_498, plan_499, plan_500, plan_501, plan_502, plan_503, plan_504, plan_505, plan_506, plan_507, plan_508, plan_509, plan_510, plan_511, plan_512, plan_513, plan_514, plan_515, plan_516, plan_517, plan_518, plan_519, plan_520, plan_521, plan_522, plan_523, plan_524, plan_525, plan_526, plan_527, plan_528, plan_529, plan_530, plan_531, plan_532, plan_533, plan_534, plan_535, plan_536, plan_537, plan_538, plan_539, plan_540, plan_541, plan_542, plan_543, plan_544, plan_545, plan_546, plan_547, plan_548, plan_549, plan_550, plan_551, plan_552, plan_553, plan_554, plan_555, plan_556, plan_557, plan_558, plan_559, plan_560, plan_561, plan_562, plan_563, plan_564, plan_565, plan_566, plan_567, plan_568, plan_569, plan_570, plan_571, plan_572, plan_573, plan_574, plan_575, plan_576, plan_577, plan_578, plan_579, plan_580, plan_581, plan_582, plan_583, plan_584, plan_585, plan_586, plan_587, plan_588, plan_589, plan_590, plan_591, plan_592, plan_593, plan_594, plan_595, plan_596, plan_597, plan_598, plan_599, plan_600, plan_601, plan_602, plan_603, plan_604, plan_605, plan_606, plan_607, plan_608, plan_609, plan_610, plan_611, plan_612, plan_613, plan_614, plan_615, plan_616, plan_617, plan_618, plan_619, plan_620, plan_621, plan_622, plan_623, plan_624, plan_625, plan_626, plan_627, plan_628, plan_629, plan_630, plan_631, plan_632, plan_633, plan_634, plan_635, plan_636, plan_637, plan_638, plan_639, plan_640, plan_641, plan_642, plan_643, plan_644, plan_645, plan_646, plan_647, plan_648, plan_649, plan_650, plan_651, plan_652, plan_653, plan_654, plan_655, plan_656, plan_657, plan_658, plan_659, plan_660, plan_661, plan_662, plan_663, plan_664, plan_665, plan_666, plan_667, plan_668, plan_669, plan_670, plan_671, plan_672, plan_673, plan_674, plan_675, plan_676, plan_677, plan_678, plan_679, plan_680, plan_681, plan_682, plan_683, plan_684, plan_685, plan_686, plan_687, plan_688, plan_689, plan_690, plan_691, plan_692, plan_693, plan_694, plan_695, plan_696, plan_697, plan_698, plan_699, plan_700, plan_701, plan_702, plan_703, plan_704, plan_705, plan_706, plan_707, plan_708, plan_709, plan_710, plan_711, plan_712, plan_713, plan_714, plan_715, plan_716, plan_717, plan_718, plan_719, plan_720, plan_721, plan_722, plan_723, plan_724, plan_725, plan_726, plan_727, plan_728, plan_729, plan_730, plan_731, plan_732, plan_733, plan_734, plan_735, plan_736, plan_737, plan_738, plan_739, plan_740, plan_741, plan_742, plan_743, plan_744, plan_745, plan_746, plan_747, plan_748, plan_749, plan_750, plan_751, plan_752, plan_753, plan_754, plan_755, plan_756, plan_757, plan_758, plan_759, plan_760, plan_761, plan_762, plan_763, plan_764, plan_765, plan_766, plan_767, plan_768, plan_769, plan_770, plan_771, plan_772, plan_773, plan_774, plan_775, plan_776, plan_777, plan_778, plan_779, plan_780, plan_781, plan_782, plan_783, plan_784, plan_785, plan_786, plan_787, plan_788, plan_789, plan_790, plan_791, plan_792, plan_793, plan_794, plan_795, plan_796, plan_797, plan_798, plan_799, plan_800, plan_801, plan_802, plan_803, plan_804, plan_805, plan_806, plan_807, plan_808, plan_809, plan_810, plan_811, plan_812, plan_813, plan_814, plan_815, plan_816, plan_817, plan_818, plan_819, plan_820, plan_821, plan_822, plan_823, plan_824, plan_825, plan_826, plan_827, plan_828, plan_829, plan_830, plan_831, plan_832, plan_833, plan_834, plan_835, plan_836, plan_837, plan_838, plan_839, plan_840, plan_841, plan_842, plan_843, plan_844, plan_845, plan_846, plan_847, plan_848, plan_849, plan_850, plan_851, plan_852, plan_853, plan_854, plan_855, plan_856, plan_857, plan_858, plan_859, plan_860, plan_861, plan_862, plan_863, plan_864, plan_865, plan_866, plan_867, plan_868, plan_869, plan_870, plan_871, plan_872, plan_873, plan_874, plan_875, plan_876, plan_877, plan_878, plan_879, plan_880, plan_881, plan_882, plan_883, plan_884, plan_885, plan_886, plan_887, plan_888, plan_889, plan_890, plan_891, plan_892, plan_893, plan_894, plan_895, plan_896, plan_897, plan_898, plan_899, plan_900, plan_901, plan_902, plan_903, plan_904, plan_905, plan_906, plan_907, plan_908, plan_909, plan_910, plan_911, plan_912, plan_913, plan_914, plan_915, plan_916, plan_917, plan_918, plan_919, plan_920, plan_921, plan_922, plan_923, plan_924, plan_925, plan_926, plan_927, plan_928, plan_929, plan_930, plan_931, plan_932, plan_933, plan_934, plan_935, plan_936, plan_937, plan_938, plan_939, plan_940, plan_941, plan_942, plan_943, plan_944, plan_945, plan_946, plan_947, plan_948, plan_949, plan_950, plan_951, plan_952, plan_953, plan_954, plan_955, plan_956, plan_957, plan_958, plan_959, plan_960, plan_961, plan_962, plan_963, plan_964, plan_965, plan_966, plan_967, plan_968, plan_969, plan_970, plan_971, plan_972, plan_973, plan_974, plan_975, plan_976, plan_977, plan_978, plan_979, plan_980, plan_981, plan_982, plan_983, plan_984, plan_985, plan_986, plan_987, plan_988, plan_989, plan_990, plan_991, plan_992, plan_993, plan_994, plan_995, plan_996, plan_997, plan_998, plan_999, plan_1000, plan_1001, plan_1002, plan_1003, plan_1004, plan_1005, plan_1006, plan_1007, plan_1008, plan_1009, plan_1010, plan_1011, plan_1012, plan_1013, plan_1014, plan_1015, plan_1016, plan_1017, plan_1018, plan_1019, plan_1020, plan_1021, plan_1022, plan_1023, plan_1024, plan_1025, plan_1026, plan_1027, plan_1028, plan_1029, plan_1030, plan_1031, plan_1032, plan_1033, plan_1034, plan_1035, plan_1036, plan_1037, plan_1038, plan_1039, plan_1040, plan_1041, plan_1042, plan_1043, plan_1044, plan_1045, plan_1046, plan_1047, plan_1048, plan_1049, plan_1050, plan_1051, plan_1052, plan_1053, plan_1054, plan_1055, plan_1056, plan_1057, plan_1058, plan_1059, plan_1060, plan_1061, plan_1062, plan_1063, plan_1064, plan_1065, plan_1066, plan_1067, plan_1068, plan_1069, plan_1070, plan_1071, plan_1072, plan_1073, plan_1074, plan_1075, plan_1076, plan_1077, plan_1078, plan_1079, plan_1080, plan_1081, plan_1082, plan_1083, plan_1084, plan_1085, plan_1086, plan_1087, plan_1088]
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
    360: ('v',),
    361: ('v',),
    362: ('v',),
    363: ('v',),
    364: ('v',),
    365: ('v',),
    366: ('v',),
    367: ('v',),
    368: ('v',),
    369: ('v',),
    370: ('v',),
    371: ('v',),
    372: ('v',),
    373: ('v',),
    374: ('v',),
    375: ('v',),
    376: ('v',),
    377: ('v',),
    378: ('v',),
    379: ('v',),
    380: ('v',),
    381: ('v',),
    382: ('v',),
    383: ('v',),
    384: ('v',),
    385: ('v',),
    386: ('v',),
    387: ('v',),
    388: ('v',),
    389: ('v',),
    390: ('v',),
    391: ('v',),
    392: ('v',),
    393: ('v',),
    394: ('v',),
    395: ('v',),
    396: ('v',),
    397: ('v',),
    398: ('v',),
    399: ('v',),
    400: ('v',),
    401: ('v',),
    402: ('v',),
    403: ('v',),
    404: ('v',),
    405: ('v',),
    406: ('v',),
    407: ('v',),
    408: ('v',),
    409: ('v',),
    410: ('v',),
    411: ('v',),
    412: ('v',),
    413: ('v',),
    414: ('v',),
    415: ('v',),
    416: ('v',),
    417: ('v',),
    418: ('v',),
    419: ('v',),
    420: ('v',),
    421: ('v',),
    422: ('v',),
    423: ('v',),
    424: ('v',),
    425: ('v',),
    426: ('v',),
    427: ('v',),
    428: ('v',),
    429: ('v',),
    430: ('v',),
    431: ('v',),
    432: ('v',),
    433: ('v',),
    434: ('v',),
    435: ('v',),
    436: ('v',),
    437: ('v',),
    438: ('v',),
    439: ('v',),
    440: ('v',),
    441: ('v',),
    442: ('v',),
    443: ('v',),
    444: ('v',),
    445: ('v',),
    446: ('v',),
    447: ('v',),
    448: ('v',),
    449: ('v',),
    450: ('v',),
    451: ('v',),
    452: ('v',),
    453: ('v',),
    454: ('v',),
    455: ('v',),
    456: ('v',),
    457: ('v',),
    458: ('v',),
    459: ('v',),
    460: ('v',),
    461: ('v',),
    462: ('v',),
    463: ('v',),
    464: ('v',),
    465: ('v',),
    466: ('v',),
    467: ('v',),
    468: ('v',),
    469: ('v',),
    470: ('v',),
    471: ('v',),
    472: ('v',),
    473: ('v',),
    474: ('v',),
    475: ('v',),
    476: ('v',),
    477: ('v',),
    478: ('v',),
    479: ('v',),
    480: ('v',),
    481: ('v',),
    482: ('v',),
    483: ('v',),
    484: ('v',),
    485: ('v',),
    486: ('v',),
    487: ('v',),
    488: ('v',),
    489: ('v',),
    490: ('v',),
    491: ('v',),
    492: ('v',),
    493: ('v',),
    494: ('v',),
    495: ('v',),
    496: ('v',),
    497: ('v',),
    498: ('v',),
    499: ('v',),
    500: ('v',),
    501: ('v',),
    502: ('v',),
    503: ('v',),
    504: ('v',),
    505: ('v',),
    506: ('v',),
    507: ('v',),
    508: ('v',),
    509: ('v',),
    510: ('v',),
    511: ('v',),
    512: ('v',),
    513: ('v',),
    514: ('v',),
    515: ('v',),
    516: ('v',),
    517: ('v',),
    518: ('v',),
    519: ('v',),
    520: ('v',),
    521: ('v',),
    522: ('v',),
    523: ('v',),
    524: ('v',),
    525: ('v',),
    526: ('v',),
    527: ('v',),
    528: ('v',),
    529: ('v',),
    530: ('v',),
    531: ('v',),
    532: ('v',),
    533: ('v',),
    534: ('v',),
    535: ('v',),
    536: ('v',),
    537: ('v',),
    538: ('v',),
    539: ('v',),
    540: ('v',),
    541: ('v',),
    542: ('v',),
    543: ('v',),
    544: ('v',),
    545: ('v',),
    546: ('v',),
    547: ('v',),
    548: ('v',),
    549: ('v',),
    550: ('v',),
    551: ('v',),
    552: ('v',),
    553: ('v',),
    554: ('v',),
    555: ('v',),
    556: ('v',),
    557: ('v',),
    558: ('v',),
    559: ('v',),
    560: ('v',),
    561: ('v',),
    562: ('v',),
    563: ('v',),
    564: ('v',),
    565: ('v',),
    566: ('v',),
    567: ('v',),
    568: ('v',),
    569: ('v',),
    570: ('v',),
    571: ('v',),
    572: ('v',),
    573: ('v',),
    574: ('v',),
    575: ('v',),
    576: ('v',),
    577: ('v',),
    578: ('v',),
    579: ('v',),
    580: ('v',),
    581: ('v',),
    582: ('v',),
    583: ('v',),
    584: ('v',),
    585: ('v',),
    586: ('v',),
    587: ('v',),
    588: ('v',),
    589: ('v',),
    590: ('v',),
    591: ('v',),
    592: ('v',),
    593: ('v',),
    594: ('v',),
    595: ('v',),
    596: ('v',),
    597: ('v',),
    598: ('v',),
    599: ('v',),
    600: ('v',),
    601: ('v',),
    602: ('v',),
    603: ('v',),
    604: ('v',),
    605: ('v',),
    606: ('v',),
    607: ('v',),
    608: ('v',),
    609: ('v',),
    610: ('v',),
    611: ('v',),
    612: ('v',),
    613: ('v',),
    614: ('v',),
    615: ('v',),
    616: ('v',),
    617: ('v',),
    618: ('v',),
    619: ('v',),
    620: ('v',),
    621: ('v',),
    622: ('v',),
    623: ('v',),
    624: ('v',),
    625: ('v',),
    626: ('v',),
    627: ('v',),
    628: ('v',),
    629: ('v',),
    630: ('v',),
    631: ('v',),
    632: ('v',),
    633: ('v',),
    634: ('v',),
    635: ('v',),
    636: ('v',),
    637: ('v',),
    638: ('v',),
    639: ('v',),
    640: ('v',),
    641: ('v',),
    642: ('v',),
    643: ('v',),
    644: ('v',),
    645: ('v',),
    646: ('v',),
    647: ('v',),
    648: ('v',),
    649: ('v',),
    650: ('v',),
    651: ('v',),
    652: ('v',),
    653: ('v',),
    654: ('v',),
    655: ('v',),
    656: ('v',),
    657: ('v',),
    658: ('v',),
    659: ('v',),
    660: ('v',),
    661: ('v',),
    662: ('v',),
    663: ('v',),
    664: ('v',),
    665: ('v',),
    666: ('v',),
    667: ('v',),
    668: ('v',),
    669: ('v',),
    670: ('v',),
    671: ('v',),
    672: ('v',),
    673: ('v',),
    674: ('v',),
    675: ('v',),
    676: ('v',),
    677: ('v',),
    678: ('v',),
    679: ('v',),
    680: ('v',),
    681: ('v',),
    682: ('v',),
    683: ('v',),
    684: ('v',),
    685: ('v',),
    686: ('v',),
    687: ('v',),
    688: ('v',),
    689: ('v',),
    690: ('v',),
    691: ('v',),
    692: ('v',),
    693: ('v',),
    694: ('v',),
    695: ('v',),
    696: ('v',),
    697: ('v',),
    698: ('v',),
    699: ('v',),
    700: ('v',),
    701: ('v',),
    702: ('v',),
    703: ('v',),
    704: ('v',),
    705: ('v',),
    706: ('v',),
    707: ('v',),
    708: ('v',),
    709: ('v',),
    710: ('v',),
    711: ('v',),
    712: ('v',),
    713: ('v',),
    714: ('v',),
    715: ('v',),
    716: ('v',),
    717: ('v',),
    718: ('v',),
    719: ('v',),
    720: ('v',),
    721: ('v',),
    722: ('v',),
    723: ('v',),
    724: ('v',),
    725: ('v',),
    726: ('v',),
    727: ('v',),
    728: ('v',),
    729: ('v',),
    730: ('v',),
    731: ('v',),
    732: ('v',),
    733: ('v',),
    734: ('v',),
    735: ('v',),
    736: ('v',),
    737: ('v',),
    738: ('v',),
    739: ('v',),
    740: ('v',),
    741: ('v',),
    742: ('v',),
    743: ('v',),
    744: ('v',),
    745: ('v',),
    746: ('v',),
    747: ('v',),
    748: ('v',),
    749: ('v',),
    750: ('v',),
    751: ('v',),
    752: ('v',),
    753: ('v',),
    754: ('v',),
    755: ('v',),
    756: ('v',),
    757: ('v',),
    758: ('v',),
    759: ('v',),
    760: ('v',),
    761: ('v',),
    762: ('v',),
    763: ('v',),
    764: ('v',),
    765: ('v',),
    766: ('v',),
    767: ('v',),
    768: ('v',),
    769: ('v',),
    770: ('v',),
    771: ('v',),
    772: ('v',),
    773: ('v',),
    774: ('v',),
    775: ('v',),
    776: ('v',),
    777: ('v',),
    778: ('v',),
    779: ('v',),
    780: ('v',),
    781: ('v',),
    782: ('v',),
    783: ('v',),
    784: ('v',),
    785: ('v',),
    786: ('v',),
    787: ('v',),
    788: ('v',),
    789: ('v',),
    790: ('v',),
    791: ('v',),
    792: ('v',),
    793: ('v',),
    794: ('v',),
    795: ('v',),
    796: ('v',),
    797: ('v',),
    798: ('v',),
    799: ('v',),
    800: ('v',),
    801: ('v',),
    802: ('v',),
    803: ('v',),
    804: ('v',),
    805: ('v',),
    806: ('v',),
    807: ('v',),
    808: ('v',),
    809: ('v',),
    810: ('v',),
    811: ('v',),
    812: ('v',),
    813: ('v',),
    814: ('v',),
    815: ('v',),
    816: ('v',),
    817: ('v',),
    818: ('v',),
    819: ('v',),
    820: ('v',),
    821: ('v',),
    822: ('v',),
    823: ('v',),
    824: ('v',),
    825: ('v',),
    826: ('v',),
    827: ('v',),
    828: ('v',),
    829: ('v',),
    830: ('v',),
    831: ('v',),
    832: ('v',),
    833: ('v',),
    834: ('v',),
    835: ('v',),
    836: ('v',),
    837: ('v',),
    838: ('v',),
    839: ('v',),
    840: ('v',),
    841: ('v',),
    842: ('v',),
    843: ('v',),
    844: ('v',),
    845: ('v',),
    846: ('v',),
    847: ('v',),
    848: ('v',),
    849: ('v',),
    850: ('v',),
    851: ('v',),
    852: ('v',),
    853: ('v',),
    854: ('v',),
    855: ('v',),
    856: ('v',),
    857: ('v',),
    858: ('v',),
    859: ('v',),
    860: ('v',),
    861: ('v',),
    862: ('v',),
    863: ('v',),
    864: ('v',),
    865: ('v',),
    866: ('v',),
    867: ('v',),
    868: ('v',),
    869: ('v',),
    870: ('v',),
    871: ('v',),
    872: ('v',),
    873: ('v',),
    874: ('v',),
    875: ('v',),
    876: ('v',),
    877: ('v',),
    878: ('v',),
    879: ('v',),
    880: ('v',),
    881: ('v',),
    882: ('v',),
    883: ('v',),
    884: ('v',),
    885: ('v',),
    886: ('v',),
    887: ('v',),
    888: ('v',),
    889: ('v',),
    890: ('v',),
    891: ('v',),
    892: ('v',),
    893: ('v',),
    894: ('v',),
    895: ('v',),
    896: ('v',),
    897: ('v',),
    898: ('v',),
    899: ('v',),
    900: ('v',),
    901: ('v',),
    902: ('v',),
    903: ('v',),
    904: ('v',),
    905: ('v',),
    906: ('v',),
    907: ('v',),
    908: ('v',),
    909: ('v',),
    910: ('v',),
    911: ('v',),
    912: ('v',),
    913: ('v',),
    914: ('v',),
    915: ('v',),
    916: ('v',),
    917: ('v',),
    918: ('v',),
    919: ('v',),
    920: ('v',),
    921: ('v',),
    922: ('v',),
    923: ('v',),
    924: ('v',),
    925: ('v',),
    926: ('v',),
    927: ('v',),
    928: ('v',),
    929: ('v',),
    930: ('v',),
    931: ('v',),
    932: ('v',),
    933: ('v',),
    934: ('v',),
    935: ('v',),
    936: ('v',),
    937: ('v',),
    938: ('v',),
    939: ('v',),
    940: ('v',),
    941: ('v',),
    942: ('v',),
    943: ('v',),
    944: ('v',),
    945: ('v',),
    946: ('v',),
    947: ('v',),
    948: ('v',),
    949: ('v',),
    950: ('v',),
    951: ('v',),
    952: ('v',),
    953: ('v',),
    954: ('v',),
    955: ('v',),
    956: ('v',),
    957: ('v',),
    958: ('v',),
    959: ('v',),
    960: ('v',),
    961: ('v',),
    962: ('v',),
    963: ('v',),
    964: ('v',),
    965: ('v',),
    966: ('v',),
    967: ('v',),
    968: ('v',),
    969: ('v',),
    970: ('v',),
    971: ('v',),
    972: ('v',),
    973: ('v',),
    974: ('v',),
    975: ('v',),
    976: ('v',),
    977: ('v',),
    978: ('v',),
    979: ('v',),
    980: ('v',),
    981: ('v',),
    982: ('v',),
    983: ('v',),
    984: ('v',),
    985: ('v',),
    986: ('v',),
    987: ('v',),
    988: ('v',),
    989: ('v',),
    990: ('v',),
    991: ('v',),
    992: ('v',),
    993: ('v',),
    994: ('v',),
    995: ('v',),
    996: ('v',),
    997: ('v',),
    998: ('v',),
    999: ('v',),
    1000: ('v',),
    1001: ('v',),
    1002: ('v',),
    1003: ('v',),
    1004: ('v',),
    1005: ('v',),
    1006: ('v',),
    1007: ('v',),
    1008: ('v',),
    1009: ('v',),
    1010: ('v',),
    1011: ('v',),
    1012: ('v',),
    1013: ('v',),
    1014: ('v',),
    1015: ('v',),
    1016: ('v',),
    1017: ('v',),
    1018: ('v',),
    1019: ('v',),
    1020: ('v',),
    1021: ('v',),
    1022: ('v',),
    1023: ('v',),
    1024: ('v',),
    1025: ('v',),
    1026: ('v',),
    1027: ('v',),
    1028: ('v',),
    1029: ('v',),
    1030: ('v',),
    1031: ('v',),
    1032: ('v',),
    1033: ('v',),
    1034: ('v',),
    1035: ('v',),
    1036: ('v',),
    1037: ('v',),
    1038: ('v',),
    1039: ('v',),
    1040: ('v',),
    1041: ('v',),
    1042: ('v',),
    1043: ('v',),
    1044: ('v',),
    1045: ('v',),
    1046: ('v',),
    1047: ('v',),
    1048: ('v',),
    1049: ('v',),
    1050: ('v',),
    1051: ('v',),
    1052: ('v',),
    1053: ('v',),
    1054: ('v',),
    1055: ('v',),
    1056: ('v',),
    1057: ('v',),
    1058: ('v',),
    1059: ('v',),
    1060: ('v',),
    1061: ('v',),
    1062: ('v',),
    1063: ('v',),
    1064: ('v',),
    1065: ('v',),
    1066: ('v',),
    1067: ('v',),
    1068: ('v',),
    1069: ('v',),
    1070: ('v',),
    1071: ('v',),
    1072: ('v',),
    1073: ('v',),
    1074: ('v',),
    1075: ('v',),
    1076: ('v',),
    1077: ('v',),
    1078: ('v',),
    1079: ('v',),
    1080: ('v',),
    1081: ('v',),
    1082: ('v',),
    1083: ('v',),
    1084: ('v',),
    1085: ('v',),
    1086: ('v',),
    1087: ('v',),
    1088: ('v',),
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
    'i.vaadd_vv': ('', False, False, False, False),
    'i.vaadd_vx': ('', False, False, False, False),
    'i.vaaddu_vv': ('', False, False, False, False),
    'i.vaaddu_vx': ('', False, False, False, False),
    'i.vadc_vim': ('', False, False, False, False),
    'i.vadc_vvm': ('', False, False, False, False),
    'i.vadc_vxm': ('', False, False, False, False),
    'i.vadd_vi': ('', False, False, False, False),
    'i.vadd_vv': ('', False, False, False, False),
    'i.vadd_vx': ('', False, False, False, False),
    'i.vand_vi': ('', False, False, False, False),
    'i.vand_vv': ('', False, False, False, False),
    'i.vand_vx': ('', False, False, False, False),
    'i.vasub_vv': ('', False, False, False, False),
    'i.vasub_vx': ('', False, False, False, False),
    'i.vasubu_vv': ('', False, False, False, False),
    'i.vasubu_vx': ('', False, False, False, False),
    'i.vcompress_vm': ('', False, False, False, False),
    'i.vcpop_m': ('', False, False, False, False),
    'i.vdiv_vv': ('', False, False, False, False),
    'i.vdiv_vx': ('', False, False, False, False),
    'i.vdivu_vv': ('', False, False, False, False),
    'i.vdivu_vx': ('', False, False, False, False),
    'i.vfadd_vf': ('', False, False, False, False),
    'i.vfadd_vv': ('', False, False, False, False),
    'i.vfclass_v': ('', False, False, False, False),
    'i.vfcvt_f_x_v': ('', False, False, False, False),
    'i.vfcvt_f_xu_v': ('', False, False, False, False),
    'i.vfcvt_rtz_x_f_v': ('', False, False, False, False),
    'i.vfcvt_rtz_xu_f_v': ('', False, False, False, False),
    'i.vfcvt_x_f_v': ('', False, False, False, False),
    'i.vfcvt_xu_f_v': ('', False, False, False, False),
    'i.vfdiv_vf': ('', False, False, False, False),
    'i.vfdiv_vv': ('', False, False, False, False),
    'i.vfirst_m': ('', False, False, False, False),
    'i.vfmacc_vf': ('', False, False, False, False),
    'i.vfmacc_vv': ('', False, False, False, False),
    'i.vfmadd_vf': ('', False, False, False, False),
    'i.vfmadd_vv': ('', False, False, False, False),
    'i.vfmax_vf': ('', False, False, False, False),
    'i.vfmax_vv': ('', False, False, False, False),
    'i.vfmerge_vfm': ('', False, False, False, False),
    'i.vfmin_vf': ('', False, False, False, False),
    'i.vfmin_vv': ('', False, False, False, False),
    'i.vfmsac_vf': ('', False, False, False, False),
    'i.vfmsac_vv': ('', False, False, False, False),
    'i.vfmsub_vf': ('', False, False, False, False),
    'i.vfmsub_vv': ('', False, False, False, False),
    'i.vfmul_vf': ('', False, False, False, False),
    'i.vfmul_vv': ('', False, False, False, False),
    'i.vfmv_f_s': ('', False, False, False, False),
    'i.vfmv_s_f': ('', False, False, False, False),
    'i.vfmv_v_f': ('', False, False, False, False),
    'i.vfncvt_f_f_w': ('', False, False, False, False),
    'i.vfncvt_f_x_w': ('', False, False, False, False),
    'i.vfncvt_f_xu_w': ('', False, False, False, False),
    'i.vfncvt_rod_f_f_w': ('', False, False, False, False),
    'i.vfncvt_rtz_x_f_w': ('', False, False, False, False),
    'i.vfncvt_rtz_xu_f_w': ('', False, False, False, False),
    'i.vfncvt_x_f_w': ('', False, False, False, False),
    'i.vfncvt_xu_f_w': ('', False, False, False, False),
    'i.vfnmacc_vf': ('', False, False, False, False),
    'i.vfnmacc_vv': ('', False, False, False, False),
    'i.vfnmadd_vf': ('', False, False, False, False),
    'i.vfnmadd_vv': ('', False, False, False, False),
    'i.vfnmsac_vf': ('', False, False, False, False),
    'i.vfnmsac_vv': ('', False, False, False, False),
    'i.vfnmsub_vf': ('', False, False, False, False),
    'i.vfnmsub_vv': ('', False, False, False, False),
    'i.vfrdiv_vf': ('', False, False, False, False),
    'i.vfrec7_v': ('', False, False, False, False),
    'i.vfredmax_vs': ('', False, False, False, False),
    'i.vfredmin_vs': ('', False, False, False, False),
    'i.vfredosum_vs': ('', False, False, False, False),
    'i.vfredusum_vs': ('', False, False, False, False),
    'i.vfrsqrt7_v': ('', False, False, False, False),
    'i.vfrsub_vf': ('', False, False, False, False),
    'i.vfsgnj_vf': ('', False, False, False, False),
    'i.vfsgnj_vv': ('', False, False, False, False),
    'i.vfsgnjn_vf': ('', False, False, False, False),
    'i.vfsgnjn_vv': ('', False, False, False, False),
    'i.vfsgnjx_vf': ('', False, False, False, False),
    'i.vfsgnjx_vv': ('', False, False, False, False),
    'i.vfslide1down_vf': ('', False, False, False, False),
    'i.vfslide1up_vf': ('', False, False, False, False),
    'i.vfsqrt_v': ('', False, False, False, False),
    'i.vfsub_vf': ('', False, False, False, False),
    'i.vfsub_vv': ('', False, False, False, False),
    'i.vfwadd_vf': ('', False, False, False, False),
    'i.vfwadd_vv': ('', False, False, False, False),
    'i.vfwadd_wf': ('', False, False, False, False),
    'i.vfwadd_wv': ('', False, False, False, False),
    'i.vfwcvt_f_f_v': ('', False, False, False, False),
    'i.vfwcvt_f_x_v': ('', False, False, False, False),
    'i.vfwcvt_f_xu_v': ('', False, False, False, False),
    'i.vfwcvt_rtz_x_f_v': ('', False, False, False, False),
    'i.vfwcvt_rtz_xu_f_v': ('', False, False, False, False),
    'i.vfwcvt_x_f_v': ('', False, False, False, False),
    'i.vfwcvt_xu_f_v': ('', False, False, False, False),
    'i.vfwmacc_vf': ('', False, False, False, False),
    'i.vfwmacc_vv': ('', False, False, False, False),
    'i.vfwmsac_vf': ('', False, False, False, False),
    'i.vfwmsac_vv': ('', False, False, False, False),
    'i.vfwmul_vf': ('', False, False, False, False),
    'i.vfwmul_vv': ('', False, False, False, False),
    'i.vfwnmacc_vf': ('', False, False, False, False),
    'i.vfwnmacc_vv': ('', False, False, False, False),
    'i.vfwnmsac_vf': ('', False, False, False, False),
    'i.vfwnmsac_vv': ('', False, False, False, False),
    'i.vfwredosum_vs': ('', False, False, False, False),
    'i.vfwredusum_vs': ('', False, False, False, False),
    'i.vfwsub_vf': ('', False, False, False, False),
    'i.vfwsub_vv': ('', False, False, False, False),
    'i.vfwsub_wf': ('', False, False, False, False),
    'i.vfwsub_wv': ('', False, False, False, False),
    'i.vid_v': ('', False, False, False, False),
    'i.viota_m': ('', False, False, False, False),
    'i.vle16': ('', False, False, False, True),
    'i.vle16ff': ('', False, False, False, True),
    'i.vle32': ('', False, False, False, True),
    'i.vle32ff': ('', False, False, False, True),
    'i.vle64': ('', False, False, False, True),
    'i.vle64ff': ('', False, False, False, True),
    'i.vle8': ('', False, False, False, True),
    'i.vle8ff': ('', False, False, False, True),
    'i.vlm': ('', False, False, False, True),
    'i.vlr': ('', False, False, False, True),
    'i.vlse16': ('', False, False, False, True),
    'i.vlse32': ('', False, False, False, True),
    'i.vlse64': ('', False, False, False, True),
    'i.vlse8': ('', False, False, False, True),
    'i.vlxei16': ('', False, False, False, True),
    'i.vlxei32': ('', False, False, False, True),
    'i.vlxei64': ('', False, False, False, True),
    'i.vlxei8': ('', False, False, False, True),
    'i.vmacc_vv': ('', False, False, False, False),
    'i.vmacc_vx': ('', False, False, False, False),
    'i.vmadc_vi': ('', False, False, False, False),
    'i.vmadc_vim': ('', False, False, False, False),
    'i.vmadc_vv': ('', False, False, False, False),
    'i.vmadc_vvm': ('', False, False, False, False),
    'i.vmadc_vx': ('', False, False, False, False),
    'i.vmadc_vxm': ('', False, False, False, False),
    'i.vmadd_vv': ('', False, False, False, False),
    'i.vmadd_vx': ('', False, False, False, False),
    'i.vmand_mm': ('', False, False, False, False),
    'i.vmandn_mm': ('', False, False, False, False),
    'i.vmax_vv': ('', False, False, False, False),
    'i.vmax_vx': ('', False, False, False, False),
    'i.vmaxu_vv': ('', False, False, False, False),
    'i.vmaxu_vx': ('', False, False, False, False),
    'i.vmerge_vim': ('', False, False, False, False),
    'i.vmerge_vvm': ('', False, False, False, False),
    'i.vmerge_vxm': ('', False, False, False, False),
    'i.vmfeq_vf': ('', False, False, False, False),
    'i.vmfeq_vv': ('', False, False, False, False),
    'i.vmfge_vf': ('', False, False, False, False),
    'i.vmfgt_vf': ('', False, False, False, False),
    'i.vmfle_vf': ('', False, False, False, False),
    'i.vmfle_vv': ('', False, False, False, False),
    'i.vmflt_vf': ('', False, False, False, False),
    'i.vmflt_vv': ('', False, False, False, False),
    'i.vmfne_vf': ('', False, False, False, False),
    'i.vmfne_vv': ('', False, False, False, False),
    'i.vmin_vv': ('', False, False, False, False),
    'i.vmin_vx': ('', False, False, False, False),
    'i.vminu_vv': ('', False, False, False, False),
    'i.vminu_vx': ('', False, False, False, False),
    'i.vmnand_mm': ('', False, False, False, False),
    'i.vmnor_mm': ('', False, False, False, False),
    'i.vmor_mm': ('', False, False, False, False),
    'i.vmorn_mm': ('', False, False, False, False),
    'i.vmsbc_vv': ('', False, False, False, False),
    'i.vmsbc_vvm': ('', False, False, False, False),
    'i.vmsbc_vx': ('', False, False, False, False),
    'i.vmsbc_vxm': ('', False, False, False, False),
    'i.vmsbf_m': ('', False, False, False, False),
    'i.vmseq_vi': ('', False, False, False, False),
    'i.vmseq_vv': ('', False, False, False, False),
    'i.vmseq_vx': ('', False, False, False, False),
    'i.vmsgt_vi': ('', False, False, False, False),
    'i.vmsgt_vx': ('', False, False, False, False),
    'i.vmsgtu_vi': ('', False, False, False, False),
    'i.vmsgtu_vx': ('', False, False, False, False),
    'i.vmsif_m': ('', False, False, False, False),
    'i.vmsle_vi': ('', False, False, False, False),
    'i.vmsle_vv': ('', False, False, False, False),
    'i.vmsle_vx': ('', False, False, False, False),
    'i.vmsleu_vi': ('', False, False, False, False),
    'i.vmsleu_vv': ('', False, False, False, False),
    'i.vmsleu_vx': ('', False, False, False, False),
    'i.vmslt_vv': ('', False, False, False, False),
    'i.vmslt_vx': ('', False, False, False, False),
    'i.vmsltu_vv': ('', False, False, False, False),
    'i.vmsltu_vx': ('', False, False, False, False),
    'i.vmsne_vi': ('', False, False, False, False),
    'i.vmsne_vv': ('', False, False, False, False),
    'i.vmsne_vx': ('', False, False, False, False),
    'i.vmsof_m': ('', False, False, False, False),
    'i.vmul_vv': ('', False, False, False, False),
    'i.vmul_vx': ('', False, False, False, False),
    'i.vmulh_vv': ('', False, False, False, False),
    'i.vmulh_vx': ('', False, False, False, False),
    'i.vmulhsu_vv': ('', False, False, False, False),
    'i.vmulhsu_vx': ('', False, False, False, False),
    'i.vmulhu_vv': ('', False, False, False, False),
    'i.vmulhu_vx': ('', False, False, False, False),
    'i.vmv_s_x': ('', False, False, False, False),
    'i.vmv_v_i': ('', False, False, False, False),
    'i.vmv_v_v': ('', False, False, False, False),
    'i.vmv_v_x': ('', False, False, False, False),
    'i.vmv_x_s': ('', False, False, False, False),
    'i.vmvr': ('', False, False, False, False),
    'i.vmxnor_mm': ('', False, False, False, False),
    'i.vmxor_mm': ('', False, False, False, False),
    'i.vnclip_wi': ('', False, False, False, False),
    'i.vnclip_wv': ('', False, False, False, False),
    'i.vnclip_wx': ('', False, False, False, False),
    'i.vnclipu_wi': ('', False, False, False, False),
    'i.vnclipu_wv': ('', False, False, False, False),
    'i.vnclipu_wx': ('', False, False, False, False),
    'i.vnmsac_vv': ('', False, False, False, False),
    'i.vnmsac_vx': ('', False, False, False, False),
    'i.vnmsub_vv': ('', False, False, False, False),
    'i.vnmsub_vx': ('', False, False, False, False),
    'i.vnsra_wi': ('', False, False, False, False),
    'i.vnsra_wv': ('', False, False, False, False),
    'i.vnsra_wx': ('', False, False, False, False),
    'i.vnsrl_wi': ('', False, False, False, False),
    'i.vnsrl_wv': ('', False, False, False, False),
    'i.vnsrl_wx': ('', False, False, False, False),
    'i.vor_vi': ('', False, False, False, False),
    'i.vor_vv': ('', False, False, False, False),
    'i.vor_vx': ('', False, False, False, False),
    'i.vredand_vs': ('', False, False, False, False),
    'i.vredmax_vs': ('', False, False, False, False),
    'i.vredmaxu_vs': ('', False, False, False, False),
    'i.vredmin_vs': ('', False, False, False, False),
    'i.vredminu_vs': ('', False, False, False, False),
    'i.vredor_vs': ('', False, False, False, False),
    'i.vredsum_vs': ('', False, False, False, False),
    'i.vredxor_vs': ('', False, False, False, False),
    'i.vrem_vv': ('', False, False, False, False),
    'i.vrem_vx': ('', False, False, False, False),
    'i.vremu_vv': ('', False, False, False, False),
    'i.vremu_vx': ('', False, False, False, False),
    'i.vrgather_vi': ('', False, False, False, False),
    'i.vrgather_vv': ('', False, False, False, False),
    'i.vrgather_vx': ('', False, False, False, False),
    'i.vrgatherei16_vv': ('', False, False, False, False),
    'i.vrsub_vi': ('', False, False, False, False),
    'i.vrsub_vx': ('', False, False, False, False),
    'i.vsadd_vi': ('', False, False, False, False),
    'i.vsadd_vv': ('', False, False, False, False),
    'i.vsadd_vx': ('', False, False, False, False),
    'i.vsaddu_vi': ('', False, False, False, False),
    'i.vsaddu_vv': ('', False, False, False, False),
    'i.vsaddu_vx': ('', False, False, False, False),
    'i.vsbc_vvm': ('', False, False, False, False),
    'i.vsbc_vxm': ('', False, False, False, False),
    'i.vse16': ('', False, False, False, True),
    'i.vse32': ('', False, False, False, True),
    'i.vse64': ('', False, False, False, True),
    'i.vse8': ('', False, False, False, True),
    'i.vsetivli': ('', False, False, False, False),
    'i.vsetvl': ('', False, False, False, False),
    'i.vsetvl_keep': ('', False, False, False, False),
    'i.vsetvl_max': ('', False, False, False, False),
    'i.vsetvli': ('', False, False, False, False),
    'i.vsetvli_keep': ('', False, False, False, False),
    'i.vsetvli_max': ('', False, False, False, False),
    'i.vsext_vf2': ('', False, False, False, False),
    'i.vsext_vf4': ('', False, False, False, False),
    'i.vsext_vf8': ('', False, False, False, False),
    'i.vslide1down_vx': ('', False, False, False, False),
    'i.vslide1up_vx': ('', False, False, False, False),
    'i.vslidedown_vi': ('', False, False, False, False),
    'i.vslidedown_vx': ('', False, False, False, False),
    'i.vslideup_vi': ('', False, False, False, False),
    'i.vslideup_vx': ('', False, False, False, False),
    'i.vsll_vi': ('', False, False, False, False),
    'i.vsll_vv': ('', False, False, False, False),
    'i.vsll_vx': ('', False, False, False, False),
    'i.vsm': ('', False, False, False, True),
    'i.vsmul_vv': ('', False, False, False, False),
    'i.vsmul_vx': ('', False, False, False, False),
    'i.vsr': ('', False, False, False, True),
    'i.vsra_vi': ('', False, False, False, False),
    'i.vsra_vv': ('', False, False, False, False),
    'i.vsra_vx': ('', False, False, False, False),
    'i.vsrl_vi': ('', False, False, False, False),
    'i.vsrl_vv': ('', False, False, False, False),
    'i.vsrl_vx': ('', False, False, False, False),
    'i.vsse16': ('', False, False, False, True),
    'i.vsse32': ('', False, False, False, True),
    'i.vsse64': ('', False, False, False, True),
    'i.vsse8': ('', False, False, False, True),
    'i.vssra_vi': ('', False, False, False, False),
    'i.vssra_vv': ('', False, False, False, False),
    'i.vssra_vx': ('', False, False, False, False),
    'i.vssrl_vi': ('', False, False, False, False),
    'i.vssrl_vv': ('', False, False, False, False),
    'i.vssrl_vx': ('', False, False, False, False),
    'i.vssub_vv': ('', False, False, False, False),
    'i.vssub_vx': ('', False, False, False, False),
    'i.vssubu_vv': ('', False, False, False, False),
    'i.vssubu_vx': ('', False, False, False, False),
    'i.vsub_vv': ('', False, False, False, False),
    'i.vsub_vx': ('', False, False, False, False),
    'i.vsxei16': ('', False, False, False, True),
    'i.vsxei32': ('', False, False, False, True),
    'i.vsxei64': ('', False, False, False, True),
    'i.vsxei8': ('', False, False, False, True),
    'i.vwadd_vv': ('', False, False, False, False),
    'i.vwadd_vx': ('', False, False, False, False),
    'i.vwadd_wv': ('', False, False, False, False),
    'i.vwadd_wx': ('', False, False, False, False),
    'i.vwaddu_vv': ('', False, False, False, False),
    'i.vwaddu_vx': ('', False, False, False, False),
    'i.vwaddu_wv': ('', False, False, False, False),
    'i.vwaddu_wx': ('', False, False, False, False),
    'i.vwmacc_vv': ('', False, False, False, False),
    'i.vwmacc_vx': ('', False, False, False, False),
    'i.vwmaccsu_vv': ('', False, False, False, False),
    'i.vwmaccsu_vx': ('', False, False, False, False),
    'i.vwmaccu_vv': ('', False, False, False, False),
    'i.vwmaccu_vx': ('', False, False, False, False),
    'i.vwmaccus_vx': ('', False, False, False, False),
    'i.vwmul_vv': ('', False, False, False, False),
    'i.vwmul_vx': ('', False, False, False, False),
    'i.vwmulsu_vv': ('', False, False, False, False),
    'i.vwmulsu_vx': ('', False, False, False, False),
    'i.vwmulu_vv': ('', False, False, False, False),
    'i.vwmulu_vx': ('', False, False, False, False),
    'i.vwredsum_vs': ('', False, False, False, False),
    'i.vwredsumu_vs': ('', False, False, False, False),
    'i.vwsub_vv': ('', False, False, False, False),
    'i.vwsub_vx': ('', False, False, False, False),
    'i.vwsub_wv': ('', False, False, False, False),
    'i.vwsub_wx': ('', False, False, False, False),
    'i.vwsubu_vv': ('', False, False, False, False),
    'i.vwsubu_vx': ('', False, False, False, False),
    'i.vwsubu_wv': ('', False, False, False, False),
    'i.vwsubu_wx': ('', False, False, False, False),
    'i.vxor_vi': ('', False, False, False, False),
    'i.vxor_vv': ('', False, False, False, False),
    'i.vxor_vx': ('', False, False, False, False),
    'i.vzext_vf2': ('', False, False, False, False),
    'i.vzext_vf4': ('', False, False, False, False),
    'i.vzext_vf8': ('', False, False, False, False),
    'i.xnor': ('', False, False, False, False),
    'i.xor': ('', False, False, False, False),
    'i.xori': ('', False, False, False, False),
    'i.zext_h': ('', False, False, False, False),
    'i.zext_w': ('', False, False, False, False),
}
