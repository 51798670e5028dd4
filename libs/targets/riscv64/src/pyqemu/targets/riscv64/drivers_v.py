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
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1042  # vle8_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1046  # vle8ff_v_m
    return -1
def f32_4(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1120  # vl2re8_v
    return -1
def f32_5(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1125  # vl4re8_v
    return -1
def f32_6(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1130  # vl8re8_v
    return -1
d32_7 = {
    0x0: 1115,  # vl1re8_v
    0x20000000: f32_4,
    0x60000000: f32_5,
    0xe0000000: f32_6,
}
def f32_8(w):
    r = d32_7.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
def f32_9(w):
    if w & 0xe0000000 == 0x0:
        return 1113  # vlm_v
    return -1
d32_10 = {
    0x0: 1041,  # vle8_v_u
    0x800000: f32_8,
    0xb00000: f32_9,
    0x1000000: 1045,  # vle8ff_v_u
}
def f32_11(w):
    r = d32_10.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_12(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1052  # vluxei8_v_m
    return -1
def f32_13(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1048  # vlse8_v_m
    return -1
def f32_14(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1056  # vloxei8_v_m
    return -1
d32_15 = {
    0x0: f32_3,
    0x2000000: f32_11,
    0x4000000: f32_12,
    0x6000000: 1051,  # vluxei8_v_u
    0x8000000: f32_13,
    0xa000000: 1047,  # vlse8_v_u
    0xc000000: f32_14,
    0xe000000: 1055,  # vloxei8_v_u
}
def f32_16(w):
    r = d32_15.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_17(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1060  # vle16_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1064  # vle16ff_v_m
    return -1
def f32_18(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1121  # vl2re16_v
    return -1
def f32_19(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1126  # vl4re16_v
    return -1
def f32_20(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1131  # vl8re16_v
    return -1
d32_21 = {
    0x0: 1116,  # vl1re16_v
    0x20000000: f32_18,
    0x60000000: f32_19,
    0xe0000000: f32_20,
}
def f32_22(w):
    r = d32_21.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
d32_23 = {
    0x0: 1059,  # vle16_v_u
    0x800000: f32_22,
    0x1000000: 1063,  # vle16ff_v_u
}
def f32_24(w):
    r = d32_23.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_25(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1070  # vluxei16_v_m
    return -1
def f32_26(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1066  # vlse16_v_m
    return -1
def f32_27(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1074  # vloxei16_v_m
    return -1
d32_28 = {
    0x0: f32_17,
    0x2000000: f32_24,
    0x4000000: f32_25,
    0x6000000: 1069,  # vluxei16_v_u
    0x8000000: f32_26,
    0xa000000: 1065,  # vlse16_v_u
    0xc000000: f32_27,
    0xe000000: 1073,  # vloxei16_v_u
}
def f32_29(w):
    r = d32_28.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_30(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1078  # vle32_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1082  # vle32ff_v_m
    return -1
def f32_31(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1122  # vl2re32_v
    return -1
def f32_32(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1127  # vl4re32_v
    return -1
def f32_33(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1132  # vl8re32_v
    return -1
d32_34 = {
    0x0: 1117,  # vl1re32_v
    0x20000000: f32_31,
    0x60000000: f32_32,
    0xe0000000: f32_33,
}
def f32_35(w):
    r = d32_34.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
d32_36 = {
    0x0: 1077,  # vle32_v_u
    0x800000: f32_35,
    0x1000000: 1081,  # vle32ff_v_u
}
def f32_37(w):
    r = d32_36.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_38(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1088  # vluxei32_v_m
    return -1
def f32_39(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1084  # vlse32_v_m
    return -1
def f32_40(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1092  # vloxei32_v_m
    return -1
d32_41 = {
    0x0: f32_30,
    0x2000000: f32_37,
    0x4000000: f32_38,
    0x6000000: 1087,  # vluxei32_v_u
    0x8000000: f32_39,
    0xa000000: 1083,  # vlse32_v_u
    0xc000000: f32_40,
    0xe000000: 1091,  # vloxei32_v_u
}
def f32_42(w):
    r = d32_41.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_43(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1096  # vle64_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1100  # vle64ff_v_m
    return -1
def f32_44(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1123  # vl2re64_v
    return -1
def f32_45(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1128  # vl4re64_v
    return -1
def f32_46(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1133  # vl8re64_v
    return -1
d32_47 = {
    0x0: 1118,  # vl1re64_v
    0x20000000: f32_44,
    0x60000000: f32_45,
    0xe0000000: f32_46,
}
def f32_48(w):
    r = d32_47.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
d32_49 = {
    0x0: 1095,  # vle64_v_u
    0x800000: f32_48,
    0x1000000: 1099,  # vle64ff_v_u
}
def f32_50(w):
    r = d32_49.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_51(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1106  # vluxei64_v_m
    return -1
def f32_52(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1102  # vlse64_v_m
    return -1
def f32_53(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1110  # vloxei64_v_m
    return -1
d32_54 = {
    0x0: f32_43,
    0x2000000: f32_50,
    0x4000000: f32_51,
    0x6000000: 1105,  # vluxei64_v_u
    0x8000000: f32_52,
    0xa000000: 1101,  # vlse64_v_u
    0xc000000: f32_53,
    0xe000000: 1109,  # vloxei64_v_u
}
def f32_55(w):
    r = d32_54.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
d32_56 = {
    0x0: f32_16,
    0x2000: 286,  # flw
    0x3000: 287,  # fld
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
def f32_81(w):
    r = d32_80.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_82(w):
    if w & 0x3f00000 == 0x0:
        return 351  # aes64im
    if w & 0x3000000 == 0x1000000 and ((w >> 20 & 0xf) < 11):
        return 352  # aes64ks1i
    return -1
d32_83 = {
    0x0: 129,  # clz
    0x100000: 131,  # ctz
    0x200000: 133,  # cpop
    0x400000: 135,  # sext_b
    0x500000: 136,  # sext_h
}
def f32_84(w):
    r = d32_83.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
d32_85 = {
    0x0: 61,  # slli
    0x10000000: f32_81,
    0x28000000: 150,  # bseti
    0x30000000: f32_82,
    0x48000000: 144,  # bclri
    0x60000000: f32_84,
    0x68000000: 148,  # binvi
}
def f32_86(w):
    r = d32_85.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_87(w):
    if w & 0x3f00000 == 0x700000:
        return 138  # orc_b
    return -1
def f32_88(w):
    if w & 0x3f00000 == 0x3800000:
        return 139  # rev8
    if w & 0x3f00000 == 0x700000:
        return 341  # brev8
    return -1
d32_89 = {
    0x0: 63,  # srli
    0x28000000: f32_87,
    0x40000000: 65,  # srai
    0x48000000: 146,  # bexti
    0x60000000: 127,  # rori
    0x68000000: f32_88,
}
def f32_90(w):
    r = d32_89.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
d32_91 = {
    0x0: f32_79,
    0x1000: f32_86,
    0x2000: 55,  # slti
    0x3000: 56,  # sltiu
    0x4000: 57,  # xori
    0x5000: f32_90,
    0x6000: 58,  # ori
    0x7000: 59,  # andi
}
def f32_92(w):
    r = d32_91.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_93(w):
    if w & 0xfff00000 == 0x0:
        return 53  # sext_w
    return 60  # addiw
def f32_94(w):
    if w & 0x2000000 == 0x0:
        return 62  # slliw
    return -1
def f32_95(w):
    if w & 0x3f00000 == 0x0:
        return 130  # clzw
    if w & 0x3f00000 == 0x100000:
        return 132  # ctzw
    if w & 0x3f00000 == 0x200000:
        return 134  # cpopw
    return -1
d32_96 = {
    0x0: f32_94,
    0x8000000: 115,  # slli_uw
    0x60000000: f32_95,
}
def f32_97(w):
    r = d32_96.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_98(w):
    if w & 0xfe000000 == 0x0:
        return 64  # srliw
    if w & 0xfe000000 == 0x40000000:
        return 66  # sraiw
    if w & 0xfe000000 == 0x60000000:
        return 128  # roriw
    return -1
d32_99 = {
    0x0: f32_93,
    0x1000: f32_97,
    0x5000: f32_98,
}
def f32_100(w):
    r = d32_99.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_101 = {
    0x0: 76,  # sb
    0x1000: 77,  # sh
    0x2000: 78,  # sw
    0x3000: 79,  # sd
}
def f32_102(w):
    r = d32_101.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_103(w):
    if w & 0x1f00000 == 0x0:
        return 1044  # vse8_v_m
    return -1
def f32_104(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1124  # vs2r_v
    return -1
def f32_105(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1129  # vs4r_v
    return -1
def f32_106(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1134  # vs8r_v
    return -1
d32_107 = {
    0x0: 1119,  # vs1r_v
    0x20000000: f32_104,
    0x60000000: f32_105,
    0xe0000000: f32_106,
}
def f32_108(w):
    r = d32_107.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
def f32_109(w):
    if w & 0xe0000000 == 0x0:
        return 1114  # vsm_v
    return -1
d32_110 = {
    0x0: 1043,  # vse8_v_u
    0x800000: f32_108,
    0xb00000: f32_109,
}
def f32_111(w):
    r = d32_110.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_112 = {
    0x0: f32_103,
    0x2000000: f32_111,
    0x4000000: 1054,  # vsuxei8_v_m
    0x6000000: 1053,  # vsuxei8_v_u
    0x8000000: 1050,  # vsse8_v_m
    0xa000000: 1049,  # vsse8_v_u
    0xc000000: 1058,  # vsoxei8_v_m
    0xe000000: 1057,  # vsoxei8_v_u
}
def f32_113(w):
    r = d32_112.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_114(w):
    if w & 0x1f00000 == 0x0:
        return 1062  # vse16_v_m
    return -1
def f32_115(w):
    if w & 0x1f00000 == 0x0:
        return 1061  # vse16_v_u
    return -1
d32_116 = {
    0x0: f32_114,
    0x2000000: f32_115,
    0x4000000: 1072,  # vsuxei16_v_m
    0x6000000: 1071,  # vsuxei16_v_u
    0x8000000: 1068,  # vsse16_v_m
    0xa000000: 1067,  # vsse16_v_u
    0xc000000: 1076,  # vsoxei16_v_m
    0xe000000: 1075,  # vsoxei16_v_u
}
def f32_117(w):
    r = d32_116.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_118(w):
    if w & 0x1f00000 == 0x0:
        return 1080  # vse32_v_m
    return -1
def f32_119(w):
    if w & 0x1f00000 == 0x0:
        return 1079  # vse32_v_u
    return -1
d32_120 = {
    0x0: f32_118,
    0x2000000: f32_119,
    0x4000000: 1090,  # vsuxei32_v_m
    0x6000000: 1089,  # vsuxei32_v_u
    0x8000000: 1086,  # vsse32_v_m
    0xa000000: 1085,  # vsse32_v_u
    0xc000000: 1094,  # vsoxei32_v_m
    0xe000000: 1093,  # vsoxei32_v_u
}
def f32_121(w):
    r = d32_120.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_122(w):
    if w & 0x1f00000 == 0x0:
        return 1098  # vse64_v_m
    return -1
def f32_123(w):
    if w & 0x1f00000 == 0x0:
        return 1097  # vse64_v_u
    return -1
d32_124 = {
    0x0: f32_122,
    0x2000000: f32_123,
    0x4000000: 1108,  # vsuxei64_v_m
    0x6000000: 1107,  # vsuxei64_v_u
    0x8000000: 1104,  # vsse64_v_m
    0xa000000: 1103,  # vsse64_v_u
    0xc000000: 1112,  # vsoxei64_v_m
    0xe000000: 1111,  # vsoxei64_v_u
}
def f32_125(w):
    r = d32_124.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
d32_126 = {
    0x0: f32_113,
    0x2000: 288,  # fsw
    0x3000: 289,  # fsd
    0x5000: f32_117,
    0x6000: f32_121,
    0x7000: f32_125,
}
def f32_127(w):
    r = d32_126.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_128(w):
    if w & 0x1f00000 == 0x0:
        return 0  # lr_w
    return -1
def f32_129(w):
    if w & 0x1f00000 == 0x0:
        return 11  # lr_d
    return -1
d32_130 = {
    0x2000: 3,  # amoadd_w
    0x3000: 14,  # amoadd_d
    0x8002000: 2,  # amoswap_w
    0x8003000: 13,  # amoswap_d
    0x10002000: f32_128,
    0x10003000: f32_129,
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
def f32_131(w):
    r = d32_130.get(w & 0xf8007000, -1)
    return r if r.__class__ is int else r(w)
def f32_132(w):
    if w & 0xc0000000 == 0x0:
        return 22  # add
    if w & 0xc0000000 == 0x40000000:
        return 23  # sub
    return -1
def f32_133(w):
    if w & 0xc0000000 == 0x0:
        return 24  # sll
    return -1
def f32_134(w):
    if w & 0xc0000000 == 0x0:
        return 25  # slt
    return -1
def f32_135(w):
    if w & 0xc0000000 == 0x0:
        return 26  # sltu
    return -1
def f32_136(w):
    if w & 0xc0000000 == 0x0:
        return 27  # xor
    if w & 0xc0000000 == 0x40000000:
        return 118  # xnor
    return -1
def f32_137(w):
    if w & 0xc0000000 == 0x0:
        return 28  # srl
    if w & 0xc0000000 == 0x40000000:
        return 29  # sra
    return -1
def f32_138(w):
    if w & 0xc0000000 == 0x0:
        return 30  # or
    if w & 0xc0000000 == 0x40000000:
        return 117  # orn
    return -1
def f32_139(w):
    if w & 0xc0000000 == 0x0:
        return 31  # and
    if w & 0xc0000000 == 0x40000000:
        return 116  # andn
    return -1
def f32_140(w):
    if w & 0xc0000000 == 0x0:
        return 37  # mul
    return -1
def f32_141(w):
    if w & 0xc0000000 == 0x0:
        return 38  # mulh
    return -1
def f32_142(w):
    if w & 0xc0000000 == 0x0:
        return 39  # mulhsu
    return -1
def f32_143(w):
    if w & 0xc0000000 == 0x0:
        return 40  # mulhu
    return -1
def f32_144(w):
    if w & 0xc0000000 == 0x0:
        return 41  # div
    return -1
def f32_145(w):
    if w & 0xc0000000 == 0x0:
        return 42  # divu
    return -1
def f32_146(w):
    if w & 0xc0000000 == 0x0:
        return 43  # rem
    return -1
def f32_147(w):
    if w & 0xc0000000 == 0x0:
        return 44  # remu
    return -1
def f32_148(w):
    if w & 0xc0000000 == 0x40000000:
        return 143  # bclr
    return -1
def f32_149(w):
    if w & 0xc0000000 == 0x0:
        return 342  # pack
    return -1
def f32_150(w):
    if w & 0xc0000000 == 0x40000000:
        return 145  # bext
    return -1
def f32_151(w):
    if w & 0xc0000000 == 0x0:
        return 343  # packh
    return -1
def f32_152(w):
    if w & 0xc0000000 == 0x0:
        return 140  # clmul
    return -1
def f32_153(w):
    if w & 0xc0000000 == 0x0:
        return 142  # clmulr
    return -1
def f32_154(w):
    if w & 0xc0000000 == 0x0:
        return 141  # clmulh
    return -1
def f32_155(w):
    if w & 0xc0000000 == 0x0:
        return 121  # min
    return -1
def f32_156(w):
    if w & 0xc0000000 == 0x0:
        return 122  # minu
    return -1
def f32_157(w):
    if w & 0xc0000000 == 0x0:
        return 119  # max
    return -1
def f32_158(w):
    if w & 0xc0000000 == 0x0:
        return 120  # maxu
    return -1
def f32_159(w):
    if w & 0xc0000000 == 0x0:
        return 105  # czero_eqz
    return -1
def f32_160(w):
    if w & 0xc0000000 == 0x0:
        return 106  # czero_nez
    return -1
def f32_161(w):
    if w & 0xc0000000 == 0x40000000:
        return 123  # rol
    return -1
def f32_162(w):
    if w & 0xc0000000 == 0x0:
        return 107  # sh1add
    return -1
def f32_163(w):
    if w & 0xc0000000 == 0x0:
        return 109  # sh2add
    return -1
def f32_164(w):
    if w & 0xc0000000 == 0x40000000:
        return 124  # ror
    return -1
def f32_165(w):
    if w & 0xc0000000 == 0x0:
        return 111  # sh3add
    return -1
def f32_166(w):
    if w & 0xc0000000 == 0x40000000:
        return 147  # binv
    if w & 0xc0000000 == 0x0:
        return 149  # bset
    return -1
def f32_167(w):
    if w & 0xc0000000 == 0x0:
        return 345  # xperm4
    return -1
def f32_168(w):
    if w & 0xc0000000 == 0x0:
        return 346  # xperm8
    return -1
def f32_169(w):
    if w & 0xc0000000 == 0x0:
        return 347  # aes64es
    return -1
def f32_170(w):
    if w & 0xc0000000 == 0x0:
        return 348  # aes64esm
    return -1
def f32_171(w):
    if w & 0xc0000000 == 0x0:
        return 349  # aes64ds
    return -1
def f32_172(w):
    if w & 0xc0000000 == 0x0:
        return 350  # aes64dsm
    if w & 0xc0000000 == 0x40000000:
        return 353  # aes64ks2
    return -1
d32_173 = {
    0x0: f32_132,
    0x1000: f32_133,
    0x2000: f32_134,
    0x3000: f32_135,
    0x4000: f32_136,
    0x5000: f32_137,
    0x6000: f32_138,
    0x7000: f32_139,
    0x2000000: f32_140,
    0x2001000: f32_141,
    0x2002000: f32_142,
    0x2003000: f32_143,
    0x2004000: f32_144,
    0x2005000: f32_145,
    0x2006000: f32_146,
    0x2007000: f32_147,
    0x8001000: f32_148,
    0x8004000: f32_149,
    0x8005000: f32_150,
    0x8007000: f32_151,
    0xa001000: f32_152,
    0xa002000: f32_153,
    0xa003000: f32_154,
    0xa004000: f32_155,
    0xa005000: f32_156,
    0xa006000: f32_157,
    0xa007000: f32_158,
    0xe005000: f32_159,
    0xe007000: f32_160,
    0x20001000: f32_161,
    0x20002000: f32_162,
    0x20004000: f32_163,
    0x20005000: f32_164,
    0x20006000: f32_165,
    0x28001000: f32_166,
    0x28002000: f32_167,
    0x28004000: f32_168,
    0x30000000: 364,  # sm4ed
    0x32000000: f32_169,
    0x34000000: 365,  # sm4ks
    0x36000000: f32_170,
    0x3a000000: f32_171,
    0x3e000000: f32_172,
}
def f32_174(w):
    r = d32_173.get(w & 0x3e007000, -1)
    return r if r.__class__ is int else r(w)
def f32_175(w):
    if w & 0x1f00000 == 0x0:
        return 113  # zext_w
    return 114  # add_uw
def f32_176(w):
    if w & 0x1f00000 == 0x0:
        return 137  # zext_h
    return 344  # packw
d32_177 = {
    0x0: 32,  # addw
    0x1000: 34,  # sllw
    0x5000: 35,  # srlw
    0x2000000: 45,  # mulw
    0x2004000: 46,  # divw
    0x2005000: 47,  # divuw
    0x2006000: 48,  # remw
    0x2007000: 49,  # remuw
    0x8000000: f32_175,
    0x8004000: f32_176,
    0x20002000: 108,  # sh1add_uw
    0x20004000: 110,  # sh2add_uw
    0x20006000: 112,  # sh3add_uw
    0x40000000: 33,  # subw
    0x40005000: 36,  # sraw
    0x60001000: 125,  # rolw
    0x60005000: 126,  # rorw
}
def f32_178(w):
    r = d32_177.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
def f32_179(w):
    if w & 0x3000 == 0x3000:
        return 166  # fmadd_s
    if w & 0x3000 == 0x0:
        return 168  # fmadd_s_rmm
    return -1
def f32_180(w):
    if w & 0x3000 == 0x3000:
        return 230  # fmadd_d
    if w & 0x3000 == 0x0:
        return 232  # fmadd_d_rmm
    return -1
d32_181 = {
    0x0: 167,  # fmadd_s_rm
    0x4000: f32_179,
    0x2000000: 231,  # fmadd_d_rm
    0x2004000: f32_180,
}
def f32_182(w):
    r = d32_181.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_183(w):
    if w & 0x3000 == 0x3000:
        return 169  # fmsub_s
    if w & 0x3000 == 0x0:
        return 171  # fmsub_s_rmm
    return -1
def f32_184(w):
    if w & 0x3000 == 0x3000:
        return 233  # fmsub_d
    if w & 0x3000 == 0x0:
        return 235  # fmsub_d_rmm
    return -1
d32_185 = {
    0x0: 170,  # fmsub_s_rm
    0x4000: f32_183,
    0x2000000: 234,  # fmsub_d_rm
    0x2004000: f32_184,
}
def f32_186(w):
    r = d32_185.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_187(w):
    if w & 0x3000 == 0x3000:
        return 172  # fnmsub_s
    if w & 0x3000 == 0x0:
        return 174  # fnmsub_s_rmm
    return -1
def f32_188(w):
    if w & 0x3000 == 0x3000:
        return 236  # fnmsub_d
    if w & 0x3000 == 0x0:
        return 238  # fnmsub_d_rmm
    return -1
d32_189 = {
    0x0: 173,  # fnmsub_s_rm
    0x4000: f32_187,
    0x2000000: 237,  # fnmsub_d_rm
    0x2004000: f32_188,
}
def f32_190(w):
    r = d32_189.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_191(w):
    if w & 0x3000 == 0x3000:
        return 175  # fnmadd_s
    if w & 0x3000 == 0x0:
        return 177  # fnmadd_s_rmm
    return -1
def f32_192(w):
    if w & 0x3000 == 0x3000:
        return 239  # fnmadd_d
    if w & 0x3000 == 0x0:
        return 241  # fnmadd_d_rmm
    return -1
d32_193 = {
    0x0: 176,  # fnmadd_s_rm
    0x4000: f32_191,
    0x2000000: 240,  # fnmadd_d_rm
    0x2004000: f32_192,
}
def f32_194(w):
    r = d32_193.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_195(w):
    if w & 0x7000 == 0x7000:
        return 151  # fadd_s
    if w & 0x4000 == 0x0:
        return 152  # fadd_s_rm
    if w & 0x7000 == 0x4000:
        return 153  # fadd_s_rmm
    return -1
def f32_196(w):
    if w & 0x7000 == 0x7000:
        return 215  # fadd_d
    if w & 0x4000 == 0x0:
        return 216  # fadd_d_rm
    if w & 0x7000 == 0x4000:
        return 217  # fadd_d_rmm
    return -1
def f32_197(w):
    if w & 0x7000 == 0x7000:
        return 154  # fsub_s
    if w & 0x4000 == 0x0:
        return 155  # fsub_s_rm
    if w & 0x7000 == 0x4000:
        return 156  # fsub_s_rmm
    return -1
def f32_198(w):
    if w & 0x7000 == 0x7000:
        return 218  # fsub_d
    if w & 0x4000 == 0x0:
        return 219  # fsub_d_rm
    if w & 0x7000 == 0x4000:
        return 220  # fsub_d_rmm
    return -1
def f32_199(w):
    if w & 0x7000 == 0x7000:
        return 157  # fmul_s
    if w & 0x4000 == 0x0:
        return 158  # fmul_s_rm
    if w & 0x7000 == 0x4000:
        return 159  # fmul_s_rmm
    return -1
def f32_200(w):
    if w & 0x7000 == 0x7000:
        return 221  # fmul_d
    if w & 0x4000 == 0x0:
        return 222  # fmul_d_rm
    if w & 0x7000 == 0x4000:
        return 223  # fmul_d_rmm
    return -1
def f32_201(w):
    if w & 0x7000 == 0x7000:
        return 160  # fdiv_s
    if w & 0x4000 == 0x0:
        return 161  # fdiv_s_rm
    if w & 0x7000 == 0x4000:
        return 162  # fdiv_s_rmm
    return -1
def f32_202(w):
    if w & 0x7000 == 0x7000:
        return 224  # fdiv_d
    if w & 0x4000 == 0x0:
        return 225  # fdiv_d_rm
    if w & 0x7000 == 0x4000:
        return 226  # fdiv_d_rmm
    return -1
def f32_203(w):
    if w & 0x7000 == 0x0:
        return 178  # fsgnj_s
    if w & 0x7000 == 0x1000:
        return 179  # fsgnjn_s
    if w & 0x7000 == 0x2000:
        return 180  # fsgnjx_s
    return -1
def f32_204(w):
    if w & 0x7000 == 0x0:
        return 242  # fsgnj_d
    if w & 0x7000 == 0x1000:
        return 243  # fsgnjn_d
    if w & 0x7000 == 0x2000:
        return 244  # fsgnjx_d
    return -1
def f32_205(w):
    if w & 0x7000 == 0x0:
        return 181  # fmin_s
    if w & 0x7000 == 0x1000:
        return 182  # fmax_s
    return -1
def f32_206(w):
    if w & 0x7000 == 0x0:
        return 245  # fmin_d
    if w & 0x7000 == 0x1000:
        return 246  # fmax_d
    return -1
def f32_207(w):
    if w & 0x1f07000 == 0x107000:
        return 277  # fcvt_s_d
    if w & 0x1f04000 == 0x100000:
        return 278  # fcvt_s_d_rm
    if w & 0x1f07000 == 0x104000:
        return 279  # fcvt_s_d_rmm
    return -1
def f32_208(w):
    if w & 0x1f07000 == 0x0:
        return 280  # fcvt_d_s
    if w & 0x1f00000 == 0x0 and (w >> 12 & 0x7) not in (5, 6):
        return 281  # fcvt_d_s_rm
    return -1
def f32_209(w):
    if w & 0x1f07000 == 0x7000:
        return 163  # fsqrt_s
    if w & 0x1f04000 == 0x0:
        return 164  # fsqrt_s_rm
    if w & 0x1f07000 == 0x4000:
        return 165  # fsqrt_s_rmm
    return -1
def f32_210(w):
    if w & 0x1f07000 == 0x7000:
        return 227  # fsqrt_d
    if w & 0x1f04000 == 0x0:
        return 228  # fsqrt_d_rm
    if w & 0x1f07000 == 0x4000:
        return 229  # fsqrt_d_rmm
    return -1
def f32_211(w):
    if w & 0x7000 == 0x0:
        return 183  # fle_s
    if w & 0x7000 == 0x1000:
        return 184  # flt_s
    if w & 0x7000 == 0x2000:
        return 185  # feq_s
    return -1
def f32_212(w):
    if w & 0x7000 == 0x0:
        return 247  # fle_d
    if w & 0x7000 == 0x1000:
        return 248  # flt_d
    if w & 0x7000 == 0x2000:
        return 249  # feq_d
    return -1
def f32_213(w):
    if w & 0x3000 == 0x1000:
        return 188  # fcvt_w_s_rtz
    return 189  # fcvt_w_s_rm
def f32_214(w):
    if w & 0x3000 == 0x3000:
        return 187  # fcvt_w_s
    if w & 0x3000 == 0x0:
        return 190  # fcvt_w_s_rmm
    return -1
def f32_215(w):
    if w & 0x3000 == 0x1000:
        return 195  # fcvt_wu_s_rtz
    return 196  # fcvt_wu_s_rm
def f32_216(w):
    if w & 0x3000 == 0x3000:
        return 194  # fcvt_wu_s
    if w & 0x3000 == 0x0:
        return 197  # fcvt_wu_s_rmm
    return -1
def f32_217(w):
    if w & 0x3000 == 0x1000:
        return 202  # fcvt_l_s_rtz
    return 203  # fcvt_l_s_rm
def f32_218(w):
    if w & 0x3000 == 0x3000:
        return 201  # fcvt_l_s
    if w & 0x3000 == 0x0:
        return 204  # fcvt_l_s_rmm
    return -1
def f32_219(w):
    if w & 0x3000 == 0x1000:
        return 209  # fcvt_lu_s_rtz
    return 210  # fcvt_lu_s_rm
def f32_220(w):
    if w & 0x3000 == 0x3000:
        return 208  # fcvt_lu_s
    if w & 0x3000 == 0x0:
        return 211  # fcvt_lu_s_rmm
    return -1
d32_221 = {
    0x0: f32_213,
    0x4000: f32_214,
    0x100000: f32_215,
    0x104000: f32_216,
    0x200000: f32_217,
    0x204000: f32_218,
    0x300000: f32_219,
    0x304000: f32_220,
}
def f32_222(w):
    r = d32_221.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_223(w):
    if w & 0x3000 == 0x1000:
        return 252  # fcvt_w_d_rtz
    return 253  # fcvt_w_d_rm
def f32_224(w):
    if w & 0x3000 == 0x3000:
        return 251  # fcvt_w_d
    if w & 0x3000 == 0x0:
        return 254  # fcvt_w_d_rmm
    return -1
def f32_225(w):
    if w & 0x3000 == 0x1000:
        return 258  # fcvt_wu_d_rtz
    return 259  # fcvt_wu_d_rm
def f32_226(w):
    if w & 0x3000 == 0x3000:
        return 257  # fcvt_wu_d
    if w & 0x3000 == 0x0:
        return 260  # fcvt_wu_d_rmm
    return -1
def f32_227(w):
    if w & 0x3000 == 0x1000:
        return 264  # fcvt_l_d_rtz
    return 265  # fcvt_l_d_rm
def f32_228(w):
    if w & 0x3000 == 0x3000:
        return 263  # fcvt_l_d
    if w & 0x3000 == 0x0:
        return 266  # fcvt_l_d_rmm
    return -1
def f32_229(w):
    if w & 0x3000 == 0x1000:
        return 271  # fcvt_lu_d_rtz
    return 272  # fcvt_lu_d_rm
def f32_230(w):
    if w & 0x3000 == 0x3000:
        return 270  # fcvt_lu_d
    if w & 0x3000 == 0x0:
        return 273  # fcvt_lu_d_rmm
    return -1
d32_231 = {
    0x0: f32_223,
    0x4000: f32_224,
    0x100000: f32_225,
    0x104000: f32_226,
    0x200000: f32_227,
    0x204000: f32_228,
    0x300000: f32_229,
    0x304000: f32_230,
}
def f32_232(w):
    r = d32_231.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_233(w):
    if w & 0x3000 == 0x3000:
        return 191  # fcvt_s_w
    if w & 0x3000 == 0x0:
        return 193  # fcvt_s_w_rmm
    return -1
def f32_234(w):
    if w & 0x3000 == 0x3000:
        return 198  # fcvt_s_wu
    if w & 0x3000 == 0x0:
        return 200  # fcvt_s_wu_rmm
    return -1
def f32_235(w):
    if w & 0x3000 == 0x3000:
        return 205  # fcvt_s_l
    if w & 0x3000 == 0x0:
        return 207  # fcvt_s_l_rmm
    return -1
def f32_236(w):
    if w & 0x3000 == 0x3000:
        return 212  # fcvt_s_lu
    if w & 0x3000 == 0x0:
        return 214  # fcvt_s_lu_rmm
    return -1
d32_237 = {
    0x0: 192,  # fcvt_s_w_rm
    0x4000: f32_233,
    0x100000: 199,  # fcvt_s_wu_rm
    0x104000: f32_234,
    0x200000: 206,  # fcvt_s_l_rm
    0x204000: f32_235,
    0x300000: 213,  # fcvt_s_lu_rm
    0x304000: f32_236,
}
def f32_238(w):
    r = d32_237.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_239(w):
    if w & 0x7000 == 0x0:
        return 255  # fcvt_d_w
    if (w >> 12 & 0x7) not in (5, 6):
        return 256  # fcvt_d_w_rm
    return -1
def f32_240(w):
    if w & 0x7000 == 0x0:
        return 261  # fcvt_d_wu
    if (w >> 12 & 0x7) not in (5, 6):
        return 262  # fcvt_d_wu_rm
    return -1
def f32_241(w):
    if w & 0x7000 == 0x7000:
        return 267  # fcvt_d_l
    if w & 0x4000 == 0x0:
        return 268  # fcvt_d_l_rm
    if w & 0x7000 == 0x4000:
        return 269  # fcvt_d_l_rmm
    return -1
def f32_242(w):
    if w & 0x7000 == 0x7000:
        return 274  # fcvt_d_lu
    if w & 0x4000 == 0x0:
        return 275  # fcvt_d_lu_rm
    if w & 0x7000 == 0x4000:
        return 276  # fcvt_d_lu_rmm
    return -1
d32_243 = {
    0x0: f32_239,
    0x100000: f32_240,
    0x200000: f32_241,
    0x300000: f32_242,
}
def f32_244(w):
    r = d32_243.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_245(w):
    if w & 0x1f07000 == 0x1000:
        return 186  # fclass_s
    if w & 0x1f07000 == 0x0:
        return 282  # fmv_x_w
    return -1
def f32_246(w):
    if w & 0x1f07000 == 0x1000:
        return 250  # fclass_d
    if w & 0x1f07000 == 0x0:
        return 284  # fmv_x_d
    return -1
def f32_247(w):
    if w & 0x1f07000 == 0x0:
        return 283  # fmv_w_x
    return -1
def f32_248(w):
    if w & 0x1f07000 == 0x0:
        return 285  # fmv_d_x
    return -1
d32_249 = {
    0x0: f32_195,
    0x2000000: f32_196,
    0x8000000: f32_197,
    0xa000000: f32_198,
    0x10000000: f32_199,
    0x12000000: f32_200,
    0x18000000: f32_201,
    0x1a000000: f32_202,
    0x20000000: f32_203,
    0x22000000: f32_204,
    0x28000000: f32_205,
    0x2a000000: f32_206,
    0x40000000: f32_207,
    0x42000000: f32_208,
    0x58000000: f32_209,
    0x5a000000: f32_210,
    0xa0000000: f32_211,
    0xa2000000: f32_212,
    0xc0000000: f32_222,
    0xc2000000: f32_232,
    0xd0000000: f32_238,
    0xd2000000: f32_244,
    0xe0000000: f32_245,
    0xe2000000: f32_246,
    0xf0000000: f32_247,
    0xf2000000: f32_248,
}
def f32_250(w):
    r = d32_249.get(w & 0xfe000000, -1)
    return r if r.__class__ is int else r(w)
def f32_251(w):
    if ((w >> 7 & 0x1f) != 0):
        return 454  # vadd_vv_m
    return -1
def f32_252(w):
    if ((w >> 7 & 0x1f) != 0):
        return 460  # vsub_vv_m
    return -1
def f32_253(w):
    if ((w >> 7 & 0x1f) != 0):
        return 468  # vminu_vv_m
    return -1
def f32_254(w):
    if ((w >> 7 & 0x1f) != 0):
        return 472  # vmin_vv_m
    return -1
def f32_255(w):
    if ((w >> 7 & 0x1f) != 0):
        return 476  # vmaxu_vv_m
    return -1
def f32_256(w):
    if ((w >> 7 & 0x1f) != 0):
        return 480  # vmax_vv_m
    return -1
def f32_257(w):
    if ((w >> 7 & 0x1f) != 0):
        return 484  # vand_vv_m
    return -1
def f32_258(w):
    if ((w >> 7 & 0x1f) != 0):
        return 490  # vor_vv_m
    return -1
def f32_259(w):
    if ((w >> 7 & 0x1f) != 0):
        return 496  # vxor_vv_m
    return -1
def f32_260(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 823  # vrgather_vv_m
    return -1
def f32_261(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 822  # vrgather_vv_u
    return -1
def f32_262(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 829  # vrgatherei16_vv_m
    return -1
def f32_263(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 828  # vrgatherei16_vv_u
    return -1
def f32_264(w):
    if ((w >> 7 & 0x1f) != 0):
        return 659  # vadc_vvm_m
    return -1
def f32_265(w):
    if ((w >> 7 & 0x1f) != 0):
        return 668  # vsbc_vvm_m
    return -1
def f32_266(w):
    if ((w >> 7 & 0x1f) != 0):
        return 788  # vmerge_vvm_m
    return -1
def f32_267(w):
    if w & 0x1f00000 == 0x0:
        return 789  # vmv_v_v
    return -1
d32_268 = {
    0x0: f32_251,
    0x2000000: 453,  # vadd_vv_u
    0x8000000: f32_252,
    0xa000000: 459,  # vsub_vv_u
    0x10000000: f32_253,
    0x12000000: 467,  # vminu_vv_u
    0x14000000: f32_254,
    0x16000000: 471,  # vmin_vv_u
    0x18000000: f32_255,
    0x1a000000: 475,  # vmaxu_vv_u
    0x1c000000: f32_256,
    0x1e000000: 479,  # vmax_vv_u
    0x24000000: f32_257,
    0x26000000: 483,  # vand_vv_u
    0x28000000: f32_258,
    0x2a000000: 489,  # vor_vv_u
    0x2c000000: f32_259,
    0x2e000000: 495,  # vxor_vv_u
    0x30000000: f32_260,
    0x32000000: f32_261,
    0x38000000: f32_262,
    0x3a000000: f32_263,
    0x40000000: f32_264,
    0x44000000: 660,  # vmadc_vvm_m
    0x46000000: 661,  # vmadc_vv_u
    0x48000000: f32_265,
    0x4c000000: 669,  # vmsbc_vvm_m
    0x4e000000: 670,  # vmsbc_vv_u
    0x5c000000: f32_266,
    0x5e000000: f32_267,
    0x60000000: 620,  # vmseq_vv_m
    0x62000000: 619,  # vmseq_vv_u
    0x64000000: 626,  # vmsne_vv_m
    0x66000000: 625,  # vmsne_vv_u
    0x68000000: 632,  # vmsltu_vv_m
    0x6a000000: 631,  # vmsltu_vv_u
    0x6c000000: 636,  # vmslt_vv_m
    0x6e000000: 635,  # vmslt_vv_u
    0x70000000: 640,  # vmsleu_vv_m
    0x72000000: 639,  # vmsleu_vv_u
    0x74000000: 646,  # vmsle_vv_m
    0x76000000: 645,  # vmsle_vv_u
}
def f32_269(w):
    r = d32_268.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_270(w):
    if ((w >> 7 & 0x1f) != 0):
        return 844  # vfadd_vv_m
    return -1
def f32_271(w):
    if ((w >> 7 & 0x1f) != 0):
        return 848  # vfsub_vv_m
    return -1
def f32_272(w):
    if ((w >> 7 & 0x1f) != 0):
        return 864  # vfmin_vv_m
    return -1
def f32_273(w):
    if ((w >> 7 & 0x1f) != 0):
        return 868  # vfmax_vv_m
    return -1
def f32_274(w):
    if ((w >> 7 & 0x1f) != 0):
        return 872  # vfsgnj_vv_m
    return -1
def f32_275(w):
    if ((w >> 7 & 0x1f) != 0):
        return 876  # vfsgnjn_vv_m
    return -1
def f32_276(w):
    if ((w >> 7 & 0x1f) != 0):
        return 880  # vfsgnjx_vv_m
    return -1
def f32_277(w):
    if w & 0xf8000 == 0x0:
        return 937  # vfmv_f_s
    return -1
def f32_278(w):
    if ((w >> 7 & 0x1f) != 0):
        return 952  # vfcvt_xu_f_v_m
    return -1
def f32_279(w):
    if ((w >> 7 & 0x1f) != 0):
        return 970  # vfcvt_x_f_v_m
    return -1
def f32_280(w):
    if ((w >> 7 & 0x1f) != 0):
        return 964  # vfcvt_f_xu_v_m
    return -1
def f32_281(w):
    if ((w >> 7 & 0x1f) != 0):
        return 982  # vfcvt_f_x_v_m
    return -1
def f32_282(w):
    if ((w >> 7 & 0x1f) != 0):
        return 958  # vfcvt_rtz_xu_f_v_m
    return -1
def f32_283(w):
    if ((w >> 7 & 0x1f) != 0):
        return 976  # vfcvt_rtz_x_f_v_m
    return -1
def f32_284(w):
    if ((w >> 7 & 0x1f) != 0):
        return 954  # vfwcvt_xu_f_v_m
    return -1
def f32_285(w):
    if ((w >> 7 & 0x1f) != 0):
        return 972  # vfwcvt_x_f_v_m
    return -1
def f32_286(w):
    if ((w >> 7 & 0x1f) != 0):
        return 966  # vfwcvt_f_xu_v_m
    return -1
def f32_287(w):
    if ((w >> 7 & 0x1f) != 0):
        return 984  # vfwcvt_f_x_v_m
    return -1
def f32_288(w):
    if ((w >> 7 & 0x1f) != 0):
        return 988  # vfwcvt_f_f_v_m
    return -1
def f32_289(w):
    if ((w >> 7 & 0x1f) != 0):
        return 960  # vfwcvt_rtz_xu_f_v_m
    return -1
def f32_290(w):
    if ((w >> 7 & 0x1f) != 0):
        return 978  # vfwcvt_rtz_x_f_v_m
    return -1
def f32_291(w):
    if ((w >> 7 & 0x1f) != 0):
        return 956  # vfncvt_xu_f_w_m
    return -1
def f32_292(w):
    if ((w >> 7 & 0x1f) != 0):
        return 974  # vfncvt_x_f_w_m
    return -1
def f32_293(w):
    if ((w >> 7 & 0x1f) != 0):
        return 968  # vfncvt_f_xu_w_m
    return -1
def f32_294(w):
    if ((w >> 7 & 0x1f) != 0):
        return 986  # vfncvt_f_x_w_m
    return -1
def f32_295(w):
    if ((w >> 7 & 0x1f) != 0):
        return 990  # vfncvt_f_f_w_m
    return -1
def f32_296(w):
    if ((w >> 7 & 0x1f) != 0):
        return 992  # vfncvt_rod_f_f_w_m
    return -1
def f32_297(w):
    if ((w >> 7 & 0x1f) != 0):
        return 962  # vfncvt_rtz_xu_f_w_m
    return -1
def f32_298(w):
    if ((w >> 7 & 0x1f) != 0):
        return 980  # vfncvt_rtz_x_f_w_m
    return -1
d32_299 = {
    0x0: f32_278,
    0x8000: f32_279,
    0x10000: f32_280,
    0x18000: f32_281,
    0x30000: f32_282,
    0x38000: f32_283,
    0x40000: f32_284,
    0x48000: f32_285,
    0x50000: f32_286,
    0x58000: f32_287,
    0x60000: f32_288,
    0x70000: f32_289,
    0x78000: f32_290,
    0x80000: f32_291,
    0x88000: f32_292,
    0x90000: f32_293,
    0x98000: f32_294,
    0xa0000: f32_295,
    0xa8000: f32_296,
    0xb0000: f32_297,
    0xb8000: f32_298,
}
def f32_300(w):
    r = d32_299.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_301 = {
    0x0: 951,  # vfcvt_xu_f_v_u
    0x8000: 969,  # vfcvt_x_f_v_u
    0x10000: 963,  # vfcvt_f_xu_v_u
    0x18000: 981,  # vfcvt_f_x_v_u
    0x30000: 957,  # vfcvt_rtz_xu_f_v_u
    0x38000: 975,  # vfcvt_rtz_x_f_v_u
    0x40000: 953,  # vfwcvt_xu_f_v_u
    0x48000: 971,  # vfwcvt_x_f_v_u
    0x50000: 965,  # vfwcvt_f_xu_v_u
    0x58000: 983,  # vfwcvt_f_x_v_u
    0x60000: 987,  # vfwcvt_f_f_v_u
    0x70000: 959,  # vfwcvt_rtz_xu_f_v_u
    0x78000: 977,  # vfwcvt_rtz_x_f_v_u
    0x80000: 955,  # vfncvt_xu_f_w_u
    0x88000: 973,  # vfncvt_x_f_w_u
    0x90000: 967,  # vfncvt_f_xu_w_u
    0x98000: 985,  # vfncvt_f_x_w_u
    0xa0000: 989,  # vfncvt_f_f_w_u
    0xa8000: 991,  # vfncvt_rod_f_f_w_u
    0xb0000: 961,  # vfncvt_rtz_xu_f_w_u
    0xb8000: 979,  # vfncvt_rtz_x_f_w_u
}
def f32_302(w):
    r = d32_301.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_303(w):
    if ((w >> 7 & 0x1f) != 0):
        return 944  # vfsqrt_v_m
    return -1
def f32_304(w):
    if ((w >> 7 & 0x1f) != 0):
        return 946  # vfrsqrt7_v_m
    return -1
def f32_305(w):
    if ((w >> 7 & 0x1f) != 0):
        return 948  # vfrec7_v_m
    return -1
def f32_306(w):
    if ((w >> 7 & 0x1f) != 0):
        return 950  # vfclass_v_m
    return -1
d32_307 = {
    0x0: f32_303,
    0x20000: f32_304,
    0x28000: f32_305,
    0x80000: f32_306,
}
def f32_308(w):
    r = d32_307.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_309 = {
    0x0: 943,  # vfsqrt_v_u
    0x20000: 945,  # vfrsqrt7_v_u
    0x28000: 947,  # vfrec7_v_u
    0x80000: 949,  # vfclass_v_u
}
def f32_310(w):
    r = d32_309.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_311 = {
    0x0: f32_270,
    0x2000000: 843,  # vfadd_vv_u
    0x4000000: 1030,  # vfredusum_vs_m
    0x6000000: 1029,  # vfredusum_vs_u
    0x8000000: f32_271,
    0xa000000: 847,  # vfsub_vv_u
    0xc000000: 1032,  # vfredosum_vs_m
    0xe000000: 1031,  # vfredosum_vs_u
    0x10000000: f32_272,
    0x12000000: 863,  # vfmin_vv_u
    0x14000000: 1034,  # vfredmin_vs_m
    0x16000000: 1033,  # vfredmin_vs_u
    0x18000000: f32_273,
    0x1a000000: 867,  # vfmax_vv_u
    0x1c000000: 1036,  # vfredmax_vs_m
    0x1e000000: 1035,  # vfredmax_vs_u
    0x20000000: f32_274,
    0x22000000: 871,  # vfsgnj_vv_u
    0x24000000: f32_275,
    0x26000000: 875,  # vfsgnjn_vv_u
    0x28000000: f32_276,
    0x2a000000: 879,  # vfsgnjx_vv_u
    0x42000000: f32_277,
    0x48000000: f32_300,
    0x4a000000: f32_302,
    0x4c000000: f32_308,
    0x4e000000: f32_310,
    0x60000000: 884,  # vmfeq_vv_m
    0x62000000: 883,  # vmfeq_vv_u
    0x64000000: 888,  # vmfle_vv_m
    0x66000000: 887,  # vmfle_vv_u
    0x6c000000: 892,  # vmflt_vv_m
    0x6e000000: 891,  # vmflt_vv_u
    0x70000000: 896,  # vmfne_vv_m
    0x72000000: 895,  # vmfne_vv_u
}
def f32_312(w):
    r = d32_311.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_313(w):
    if ((w >> 7 & 0x1f) != 0):
        return 556  # vaaddu_vv_m
    return -1
def f32_314(w):
    if ((w >> 7 & 0x1f) != 0):
        return 560  # vaadd_vv_m
    return -1
def f32_315(w):
    if ((w >> 7 & 0x1f) != 0):
        return 564  # vasubu_vv_m
    return -1
def f32_316(w):
    if ((w >> 7 & 0x1f) != 0):
        return 568  # vasub_vv_m
    return -1
def f32_317(w):
    if w & 0xf8000 == 0x80000:
        return 809  # vcpop_m_0
    if w & 0xf8000 == 0x88000:
        return 811  # vfirst_m_0
    return -1
def f32_318(w):
    if w & 0xf8000 == 0x0:
        return 794  # vmv_x_s
    if w & 0xf8000 == 0x80000:
        return 808  # vcpop_m_1
    if w & 0xf8000 == 0x88000:
        return 810  # vfirst_m_1
    return -1
def f32_319(w):
    if ((w >> 7 & 0x1f) != 0):
        return 757  # vzext_vf8_m
    return -1
def f32_320(w):
    if ((w >> 7 & 0x1f) != 0):
        return 759  # vsext_vf8_m
    return -1
def f32_321(w):
    if ((w >> 7 & 0x1f) != 0):
        return 761  # vzext_vf4_m
    return -1
def f32_322(w):
    if ((w >> 7 & 0x1f) != 0):
        return 763  # vsext_vf4_m
    return -1
def f32_323(w):
    if ((w >> 7 & 0x1f) != 0):
        return 765  # vzext_vf2_m
    return -1
def f32_324(w):
    if ((w >> 7 & 0x1f) != 0):
        return 767  # vsext_vf2_m
    return -1
d32_325 = {
    0x10000: f32_319,
    0x18000: f32_320,
    0x20000: f32_321,
    0x28000: f32_322,
    0x30000: f32_323,
    0x38000: f32_324,
}
def f32_326(w):
    r = d32_325.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_327 = {
    0x10000: 756,  # vzext_vf8_u
    0x18000: 758,  # vsext_vf8_u
    0x20000: 760,  # vzext_vf4_u
    0x28000: 762,  # vsext_vf4_u
    0x30000: 764,  # vzext_vf2_u
    0x38000: 766,  # vsext_vf2_u
}
def f32_328(w):
    r = d32_327.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_329(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 813  # vmsbf_m_m
    return -1
def f32_330(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 815  # vmsof_m_m
    return -1
def f32_331(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 817  # vmsif_m_m
    return -1
def f32_332(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 819  # viota_m_m
    return -1
def f32_333(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 821  # vid_v_0
    return -1
d32_334 = {
    0x8000: f32_329,
    0x10000: f32_330,
    0x18000: f32_331,
    0x80000: f32_332,
    0x88000: f32_333,
}
def f32_335(w):
    r = d32_334.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_336(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 812  # vmsbf_m_u
    return -1
def f32_337(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 814  # vmsof_m_u
    return -1
def f32_338(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 816  # vmsif_m_u
    return -1
def f32_339(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 818  # viota_m_u
    return -1
def f32_340(w):
    if w & 0x1f00000 == 0x0:
        return 820  # vid_v_1
    return -1
d32_341 = {
    0x8000: f32_336,
    0x10000: f32_337,
    0x18000: f32_338,
    0x80000: f32_339,
    0x88000: f32_340,
}
def f32_342(w):
    r = d32_341.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_343(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 842  # vcompress_vm
    return -1
d32_344 = {
    0x0: 769,  # vredsum_vs_m
    0x2000000: 768,  # vredsum_vs_u
    0x4000000: 771,  # vredand_vs_m
    0x6000000: 770,  # vredand_vs_u
    0x8000000: 773,  # vredor_vs_m
    0xa000000: 772,  # vredor_vs_u
    0xc000000: 775,  # vredxor_vs_m
    0xe000000: 774,  # vredxor_vs_u
    0x10000000: 777,  # vredminu_vs_m
    0x12000000: 776,  # vredminu_vs_u
    0x14000000: 779,  # vredmin_vs_m
    0x16000000: 778,  # vredmin_vs_u
    0x18000000: 781,  # vredmaxu_vs_m
    0x1a000000: 780,  # vredmaxu_vs_u
    0x1c000000: 783,  # vredmax_vs_m
    0x1e000000: 782,  # vredmax_vs_u
    0x20000000: f32_313,
    0x22000000: 555,  # vaaddu_vv_u
    0x24000000: f32_314,
    0x26000000: 559,  # vaadd_vv_u
    0x28000000: f32_315,
    0x2a000000: 563,  # vasubu_vv_u
    0x2c000000: f32_316,
    0x2e000000: 567,  # vasub_vv_u
    0x40000000: f32_317,
    0x42000000: f32_318,
    0x48000000: f32_326,
    0x4a000000: f32_328,
    0x50000000: f32_335,
    0x52000000: f32_342,
    0x5e000000: f32_343,
    0x62000000: 800,  # vmandn_mm
    0x66000000: 801,  # vmand_mm
    0x6a000000: 802,  # vmor_mm
    0x6e000000: 803,  # vmxor_mm
    0x72000000: 804,  # vmorn_mm
    0x76000000: 805,  # vmnand_mm
    0x7a000000: 806,  # vmnor_mm
    0x7e000000: 807,  # vmxnor_mm
}
def f32_345(w):
    r = d32_344.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_346(w):
    if ((w >> 7 & 0x1f) != 0):
        return 458  # vadd_vi_m
    return -1
def f32_347(w):
    if ((w >> 7 & 0x1f) != 0):
        return 466  # vrsub_vi_m
    return -1
def f32_348(w):
    if ((w >> 7 & 0x1f) != 0):
        return 488  # vand_vi_m
    return -1
def f32_349(w):
    if ((w >> 7 & 0x1f) != 0):
        return 494  # vor_vi_m
    return -1
def f32_350(w):
    if ((w >> 7 & 0x1f) != 0):
        return 500  # vxor_vi_m
    return -1
def f32_351(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 827  # vrgather_vi_m
    return -1
def f32_352(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 826  # vrgather_vi_u
    return -1
def f32_353(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 835  # vslideup_vi_m
    return -1
def f32_354(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 834  # vslideup_vi_u
    return -1
def f32_355(w):
    if ((w >> 7 & 0x1f) != 0):
        return 837  # vslidedown_vi_m
    return -1
def f32_356(w):
    if ((w >> 7 & 0x1f) != 0):
        return 665  # vadc_vim_m
    return -1
def f32_357(w):
    if ((w >> 7 & 0x1f) != 0):
        return 792  # vmerge_vim_m
    return -1
def f32_358(w):
    if w & 0x1f00000 == 0x0:
        return 793  # vmv_v_i
    return -1
d32_359 = {
    0x0: f32_346,
    0x2000000: 457,  # vadd_vi_u
    0xc000000: f32_347,
    0xe000000: 465,  # vrsub_vi_u
    0x24000000: f32_348,
    0x26000000: 487,  # vand_vi_u
    0x28000000: f32_349,
    0x2a000000: 493,  # vor_vi_u
    0x2c000000: f32_350,
    0x2e000000: 499,  # vxor_vi_u
    0x30000000: f32_351,
    0x32000000: f32_352,
    0x38000000: f32_353,
    0x3a000000: f32_354,
    0x3c000000: f32_355,
    0x3e000000: 836,  # vslidedown_vi_u
    0x40000000: f32_356,
    0x44000000: 666,  # vmadc_vim_m
    0x46000000: 667,  # vmadc_vi_u
    0x5c000000: f32_357,
    0x5e000000: f32_358,
    0x60000000: 624,  # vmseq_vi_m
    0x62000000: 623,  # vmseq_vi_u
    0x64000000: 630,  # vmsne_vi_m
    0x66000000: 629,  # vmsne_vi_u
    0x70000000: 644,  # vmsleu_vi_m
    0x72000000: 643,  # vmsleu_vi_u
    0x74000000: 650,  # vmsle_vi_m
    0x76000000: 649,  # vmsle_vi_u
    0x78000000: 654,  # vmsgtu_vi_m
    0x7a000000: 653,  # vmsgtu_vi_u
    0x7c000000: 658,  # vmsgt_vi_m
    0x7e000000: 657,  # vmsgt_vi_u
}
def f32_360(w):
    r = d32_359.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_361(w):
    if ((w >> 7 & 0x1f) != 0):
        return 456  # vadd_vx_m
    return -1
def f32_362(w):
    if ((w >> 7 & 0x1f) != 0):
        return 462  # vsub_vx_m
    return -1
def f32_363(w):
    if ((w >> 7 & 0x1f) != 0):
        return 464  # vrsub_vx_m
    return -1
def f32_364(w):
    if ((w >> 7 & 0x1f) != 0):
        return 470  # vminu_vx_m
    return -1
def f32_365(w):
    if ((w >> 7 & 0x1f) != 0):
        return 474  # vmin_vx_m
    return -1
def f32_366(w):
    if ((w >> 7 & 0x1f) != 0):
        return 478  # vmaxu_vx_m
    return -1
def f32_367(w):
    if ((w >> 7 & 0x1f) != 0):
        return 482  # vmax_vx_m
    return -1
def f32_368(w):
    if ((w >> 7 & 0x1f) != 0):
        return 486  # vand_vx_m
    return -1
def f32_369(w):
    if ((w >> 7 & 0x1f) != 0):
        return 492  # vor_vx_m
    return -1
def f32_370(w):
    if ((w >> 7 & 0x1f) != 0):
        return 498  # vxor_vx_m
    return -1
def f32_371(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 825  # vrgather_vx_m
    return -1
def f32_372(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 824  # vrgather_vx_u
    return -1
def f32_373(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 831  # vslideup_vx_m
    return -1
def f32_374(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 830  # vslideup_vx_u
    return -1
def f32_375(w):
    if ((w >> 7 & 0x1f) != 0):
        return 833  # vslidedown_vx_m
    return -1
def f32_376(w):
    if ((w >> 7 & 0x1f) != 0):
        return 662  # vadc_vxm_m
    return -1
def f32_377(w):
    if ((w >> 7 & 0x1f) != 0):
        return 671  # vsbc_vxm_m
    return -1
def f32_378(w):
    if ((w >> 7 & 0x1f) != 0):
        return 790  # vmerge_vxm_m
    return -1
def f32_379(w):
    if w & 0x1f00000 == 0x0:
        return 791  # vmv_v_x
    return -1
d32_380 = {
    0x0: f32_361,
    0x2000000: 455,  # vadd_vx_u
    0x8000000: f32_362,
    0xa000000: 461,  # vsub_vx_u
    0xc000000: f32_363,
    0xe000000: 463,  # vrsub_vx_u
    0x10000000: f32_364,
    0x12000000: 469,  # vminu_vx_u
    0x14000000: f32_365,
    0x16000000: 473,  # vmin_vx_u
    0x18000000: f32_366,
    0x1a000000: 477,  # vmaxu_vx_u
    0x1c000000: f32_367,
    0x1e000000: 481,  # vmax_vx_u
    0x24000000: f32_368,
    0x26000000: 485,  # vand_vx_u
    0x28000000: f32_369,
    0x2a000000: 491,  # vor_vx_u
    0x2c000000: f32_370,
    0x2e000000: 497,  # vxor_vx_u
    0x30000000: f32_371,
    0x32000000: f32_372,
    0x38000000: f32_373,
    0x3a000000: f32_374,
    0x3c000000: f32_375,
    0x3e000000: 832,  # vslidedown_vx_u
    0x40000000: f32_376,
    0x44000000: 663,  # vmadc_vxm_m
    0x46000000: 664,  # vmadc_vx_u
    0x48000000: f32_377,
    0x4c000000: 672,  # vmsbc_vxm_m
    0x4e000000: 673,  # vmsbc_vx_u
    0x5c000000: f32_378,
    0x5e000000: f32_379,
    0x60000000: 622,  # vmseq_vx_m
    0x62000000: 621,  # vmseq_vx_u
    0x64000000: 628,  # vmsne_vx_m
    0x66000000: 627,  # vmsne_vx_u
    0x68000000: 634,  # vmsltu_vx_m
    0x6a000000: 633,  # vmsltu_vx_u
    0x6c000000: 638,  # vmslt_vx_m
    0x6e000000: 637,  # vmslt_vx_u
    0x70000000: 642,  # vmsleu_vx_m
    0x72000000: 641,  # vmsleu_vx_u
    0x74000000: 648,  # vmsle_vx_m
    0x76000000: 647,  # vmsle_vx_u
    0x78000000: 652,  # vmsgtu_vx_m
    0x7a000000: 651,  # vmsgtu_vx_u
    0x7c000000: 656,  # vmsgt_vx_m
    0x7e000000: 655,  # vmsgt_vx_u
}
def f32_381(w):
    r = d32_380.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_382(w):
    if ((w >> 7 & 0x1f) != 0):
        return 846  # vfadd_vf_m
    return -1
def f32_383(w):
    if ((w >> 7 & 0x1f) != 0):
        return 850  # vfsub_vf_m
    return -1
def f32_384(w):
    if ((w >> 7 & 0x1f) != 0):
        return 866  # vfmin_vf_m
    return -1
def f32_385(w):
    if ((w >> 7 & 0x1f) != 0):
        return 870  # vfmax_vf_m
    return -1
def f32_386(w):
    if ((w >> 7 & 0x1f) != 0):
        return 874  # vfsgnj_vf_m
    return -1
def f32_387(w):
    if ((w >> 7 & 0x1f) != 0):
        return 878  # vfsgnjn_vf_m
    return -1
def f32_388(w):
    if ((w >> 7 & 0x1f) != 0):
        return 882  # vfsgnjx_vf_m
    return -1
def f32_389(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 940  # vfslide1up_vf_m
    return -1
def f32_390(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 939  # vfslide1up_vf_u
    return -1
def f32_391(w):
    if ((w >> 7 & 0x1f) != 0):
        return 942  # vfslide1down_vf_m
    return -1
def f32_392(w):
    if w & 0x1f00000 == 0x0:
        return 938  # vfmv_s_f
    return -1
def f32_393(w):
    if ((w >> 7 & 0x1f) != 0):
        return 935  # vfmerge_vfm_m
    return -1
def f32_394(w):
    if w & 0x1f00000 == 0x0:
        return 936  # vfmv_v_f
    return -1
d32_395 = {
    0x0: f32_382,
    0x2000000: 845,  # vfadd_vf_u
    0x8000000: f32_383,
    0xa000000: 849,  # vfsub_vf_u
    0x10000000: f32_384,
    0x12000000: 865,  # vfmin_vf_u
    0x18000000: f32_385,
    0x1a000000: 869,  # vfmax_vf_u
    0x20000000: f32_386,
    0x22000000: 873,  # vfsgnj_vf_u
    0x24000000: f32_387,
    0x26000000: 877,  # vfsgnjn_vf_u
    0x28000000: f32_388,
    0x2a000000: 881,  # vfsgnjx_vf_u
    0x38000000: f32_389,
    0x3a000000: f32_390,
    0x3c000000: f32_391,
    0x3e000000: 941,  # vfslide1down_vf_u
    0x42000000: f32_392,
    0x5c000000: f32_393,
    0x5e000000: f32_394,
    0x60000000: 886,  # vmfeq_vf_m
    0x62000000: 885,  # vmfeq_vf_u
    0x64000000: 890,  # vmfle_vf_m
    0x66000000: 889,  # vmfle_vf_u
    0x6c000000: 894,  # vmflt_vf_m
    0x6e000000: 893,  # vmflt_vf_u
    0x70000000: 898,  # vmfne_vf_m
    0x72000000: 897,  # vmfne_vf_u
    0x74000000: 900,  # vmfgt_vf_m
    0x76000000: 899,  # vmfgt_vf_u
    0x7c000000: 902,  # vmfge_vf_m
    0x7e000000: 901,  # vmfge_vf_u
}
def f32_396(w):
    r = d32_395.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_397(w):
    if ((w >> 7 & 0x1f) != 0):
        return 558  # vaaddu_vx_m
    return -1
def f32_398(w):
    if ((w >> 7 & 0x1f) != 0):
        return 562  # vaadd_vx_m
    return -1
def f32_399(w):
    if ((w >> 7 & 0x1f) != 0):
        return 566  # vasubu_vx_m
    return -1
def f32_400(w):
    if ((w >> 7 & 0x1f) != 0):
        return 570  # vasub_vx_m
    return -1
def f32_401(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 839  # vslide1up_vx_m
    return -1
def f32_402(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 838  # vslide1up_vx_u
    return -1
def f32_403(w):
    if ((w >> 7 & 0x1f) != 0):
        return 841  # vslide1down_vx_m
    return -1
def f32_404(w):
    if w & 0x1f00000 == 0x0:
        return 795  # vmv_s_x
    return -1
d32_405 = {
    0x20000000: f32_397,
    0x22000000: 557,  # vaaddu_vx_u
    0x24000000: f32_398,
    0x26000000: 561,  # vaadd_vx_u
    0x28000000: f32_399,
    0x2a000000: 565,  # vasubu_vx_u
    0x2c000000: f32_400,
    0x2e000000: 569,  # vasub_vx_u
    0x38000000: f32_401,
    0x3a000000: f32_402,
    0x3c000000: f32_403,
    0x3e000000: 840,  # vslide1down_vx_u
    0x42000000: f32_404,
}
def f32_406(w):
    r = d32_405.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_407(w):
    if w & 0xf8f80 == 0x0:
        return 402  # vsetvli_keep
    if w & 0xf8000 == 0x0:
        return 403  # vsetvli_max
    return 404  # vsetvli
def f32_408(w):
    if ((w >> 7 & 0x1f) != 0):
        return 520  # vsaddu_vv_m
    return -1
def f32_409(w):
    if ((w >> 7 & 0x1f) != 0):
        return 526  # vsadd_vv_m
    return -1
def f32_410(w):
    if ((w >> 7 & 0x1f) != 0):
        return 532  # vssubu_vv_m
    return -1
def f32_411(w):
    if ((w >> 7 & 0x1f) != 0):
        return 536  # vssub_vv_m
    return -1
def f32_412(w):
    if ((w >> 7 & 0x1f) != 0):
        return 502  # vsll_vv_m
    return -1
def f32_413(w):
    if ((w >> 7 & 0x1f) != 0):
        return 540  # vsmul_vv_m
    return -1
def f32_414(w):
    if ((w >> 7 & 0x1f) != 0):
        return 508  # vsrl_vv_m
    return -1
def f32_415(w):
    if ((w >> 7 & 0x1f) != 0):
        return 514  # vsra_vv_m
    return -1
def f32_416(w):
    if ((w >> 7 & 0x1f) != 0):
        return 544  # vssrl_vv_m
    return -1
def f32_417(w):
    if ((w >> 7 & 0x1f) != 0):
        return 550  # vssra_vv_m
    return -1
def f32_418(w):
    if ((w >> 7 & 0x1f) != 0):
        return 733  # vnsrl_wv_m
    return -1
def f32_419(w):
    if ((w >> 7 & 0x1f) != 0):
        return 739  # vnsra_wv_m
    return -1
def f32_420(w):
    if ((w >> 7 & 0x1f) != 0):
        return 745  # vnclipu_wv_m
    return -1
def f32_421(w):
    if ((w >> 7 & 0x1f) != 0):
        return 751  # vnclip_wv_m
    return -1
d32_422 = {
    0x0: f32_408,
    0x2000000: 519,  # vsaddu_vv_u
    0x4000000: f32_409,
    0x6000000: 525,  # vsadd_vv_u
    0x8000000: f32_410,
    0xa000000: 531,  # vssubu_vv_u
    0xc000000: f32_411,
    0xe000000: 535,  # vssub_vv_u
    0x14000000: f32_412,
    0x16000000: 501,  # vsll_vv_u
    0x1c000000: f32_413,
    0x1e000000: 539,  # vsmul_vv_u
    0x20000000: f32_414,
    0x22000000: 507,  # vsrl_vv_u
    0x24000000: f32_415,
    0x26000000: 513,  # vsra_vv_u
    0x28000000: f32_416,
    0x2a000000: 543,  # vssrl_vv_u
    0x2c000000: f32_417,
    0x2e000000: 549,  # vssra_vv_u
    0x30000000: f32_418,
    0x32000000: 732,  # vnsrl_wv_u
    0x34000000: f32_419,
    0x36000000: 738,  # vnsra_wv_u
    0x38000000: f32_420,
    0x3a000000: 744,  # vnclipu_wv_u
    0x3c000000: f32_421,
    0x3e000000: 750,  # vnclip_wv_u
    0x40000000: 785,  # vwredsumu_vs_m
    0x42000000: 784,  # vwredsumu_vs_u
    0x44000000: 787,  # vwredsum_vs_m
    0x46000000: 786,  # vwredsum_vs_u
}
def f32_423(w):
    r = d32_422.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_424(w):
    if ((w >> 7 & 0x1f) != 0):
        return 858  # vfdiv_vv_m
    return -1
def f32_425(w):
    if ((w >> 7 & 0x1f) != 0):
        return 854  # vfmul_vv_m
    return -1
def f32_426(w):
    if ((w >> 7 & 0x1f) != 0):
        return 904  # vfmadd_vv_m
    return -1
def f32_427(w):
    if ((w >> 7 & 0x1f) != 0):
        return 908  # vfnmadd_vv_m
    return -1
def f32_428(w):
    if ((w >> 7 & 0x1f) != 0):
        return 912  # vfmsub_vv_m
    return -1
def f32_429(w):
    if ((w >> 7 & 0x1f) != 0):
        return 916  # vfnmsub_vv_m
    return -1
def f32_430(w):
    if ((w >> 7 & 0x1f) != 0):
        return 920  # vfmacc_vv_m
    return -1
def f32_431(w):
    if ((w >> 7 & 0x1f) != 0):
        return 924  # vfnmacc_vv_m
    return -1
def f32_432(w):
    if ((w >> 7 & 0x1f) != 0):
        return 928  # vfmsac_vv_m
    return -1
def f32_433(w):
    if ((w >> 7 & 0x1f) != 0):
        return 932  # vfnmsac_vv_m
    return -1
def f32_434(w):
    if ((w >> 7 & 0x1f) != 0):
        return 994  # vfwadd_vv_m
    return -1
def f32_435(w):
    if ((w >> 7 & 0x1f) != 0):
        return 998  # vfwsub_vv_m
    return -1
def f32_436(w):
    if ((w >> 7 & 0x1f) != 0):
        return 996  # vfwadd_wv_m
    return -1
def f32_437(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1000  # vfwsub_wv_m
    return -1
def f32_438(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1002  # vfwmul_vv_m
    return -1
def f32_439(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1004  # vfwmacc_vv_m
    return -1
def f32_440(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1006  # vfwnmacc_vv_m
    return -1
def f32_441(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1008  # vfwmsac_vv_m
    return -1
def f32_442(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1010  # vfwnmsac_vv_m
    return -1
d32_443 = {
    0x0: f32_424,
    0x2000000: 857,  # vfdiv_vv_u
    0x10000000: f32_425,
    0x12000000: 853,  # vfmul_vv_u
    0x20000000: f32_426,
    0x22000000: 903,  # vfmadd_vv_u
    0x24000000: f32_427,
    0x26000000: 907,  # vfnmadd_vv_u
    0x28000000: f32_428,
    0x2a000000: 911,  # vfmsub_vv_u
    0x2c000000: f32_429,
    0x2e000000: 915,  # vfnmsub_vv_u
    0x30000000: f32_430,
    0x32000000: 919,  # vfmacc_vv_u
    0x34000000: f32_431,
    0x36000000: 923,  # vfnmacc_vv_u
    0x38000000: f32_432,
    0x3a000000: 927,  # vfmsac_vv_u
    0x3c000000: f32_433,
    0x3e000000: 931,  # vfnmsac_vv_u
    0x40000000: f32_434,
    0x42000000: 993,  # vfwadd_vv_u
    0x44000000: 1038,  # vfwredusum_vs_m
    0x46000000: 1037,  # vfwredusum_vs_u
    0x48000000: f32_435,
    0x4a000000: 997,  # vfwsub_vv_u
    0x4c000000: 1040,  # vfwredosum_vs_m
    0x4e000000: 1039,  # vfwredosum_vs_u
    0x50000000: f32_436,
    0x52000000: 995,  # vfwadd_wv_u
    0x58000000: f32_437,
    0x5a000000: 999,  # vfwsub_wv_u
    0x60000000: f32_438,
    0x62000000: 1001,  # vfwmul_vv_u
    0x70000000: f32_439,
    0x72000000: 1003,  # vfwmacc_vv_u
    0x74000000: f32_440,
    0x76000000: 1005,  # vfwnmacc_vv_u
    0x78000000: f32_441,
    0x7a000000: 1007,  # vfwmsac_vv_u
    0x7c000000: f32_442,
    0x7e000000: 1009,  # vfwnmsac_vv_u
}
def f32_444(w):
    r = d32_443.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_445(w):
    if ((w >> 7 & 0x1f) != 0):
        return 572  # vdivu_vv_m
    return -1
def f32_446(w):
    if ((w >> 7 & 0x1f) != 0):
        return 576  # vdiv_vv_m
    return -1
def f32_447(w):
    if ((w >> 7 & 0x1f) != 0):
        return 580  # vremu_vv_m
    return -1
def f32_448(w):
    if ((w >> 7 & 0x1f) != 0):
        return 584  # vrem_vv_m
    return -1
def f32_449(w):
    if ((w >> 7 & 0x1f) != 0):
        return 588  # vmulhu_vv_m
    return -1
def f32_450(w):
    if ((w >> 7 & 0x1f) != 0):
        return 592  # vmul_vv_m
    return -1
def f32_451(w):
    if ((w >> 7 & 0x1f) != 0):
        return 596  # vmulhsu_vv_m
    return -1
def f32_452(w):
    if ((w >> 7 & 0x1f) != 0):
        return 600  # vmulh_vv_m
    return -1
def f32_453(w):
    if ((w >> 7 & 0x1f) != 0):
        return 604  # vmadd_vv_m
    return -1
def f32_454(w):
    if ((w >> 7 & 0x1f) != 0):
        return 608  # vnmsub_vv_m
    return -1
def f32_455(w):
    if ((w >> 7 & 0x1f) != 0):
        return 612  # vmacc_vv_m
    return -1
def f32_456(w):
    if ((w >> 7 & 0x1f) != 0):
        return 616  # vnmsac_vv_m
    return -1
def f32_457(w):
    if ((w >> 7 & 0x1f) != 0):
        return 675  # vwaddu_vv_m
    return -1
def f32_458(w):
    if ((w >> 7 & 0x1f) != 0):
        return 683  # vwadd_vv_m
    return -1
def f32_459(w):
    if ((w >> 7 & 0x1f) != 0):
        return 691  # vwsubu_vv_m
    return -1
def f32_460(w):
    if ((w >> 7 & 0x1f) != 0):
        return 699  # vwsub_vv_m
    return -1
def f32_461(w):
    if ((w >> 7 & 0x1f) != 0):
        return 677  # vwaddu_wv_m
    return -1
def f32_462(w):
    if ((w >> 7 & 0x1f) != 0):
        return 685  # vwadd_wv_m
    return -1
def f32_463(w):
    if ((w >> 7 & 0x1f) != 0):
        return 693  # vwsubu_wv_m
    return -1
def f32_464(w):
    if ((w >> 7 & 0x1f) != 0):
        return 701  # vwsub_wv_m
    return -1
def f32_465(w):
    if ((w >> 7 & 0x1f) != 0):
        return 707  # vwmulu_vv_m
    return -1
def f32_466(w):
    if ((w >> 7 & 0x1f) != 0):
        return 711  # vwmulsu_vv_m
    return -1
def f32_467(w):
    if ((w >> 7 & 0x1f) != 0):
        return 715  # vwmul_vv_m
    return -1
def f32_468(w):
    if ((w >> 7 & 0x1f) != 0):
        return 719  # vwmaccu_vv_m
    return -1
def f32_469(w):
    if ((w >> 7 & 0x1f) != 0):
        return 723  # vwmacc_vv_m
    return -1
def f32_470(w):
    if ((w >> 7 & 0x1f) != 0):
        return 729  # vwmaccsu_vv_m
    return -1
d32_471 = {
    0x0: f32_445,
    0x2000000: 571,  # vdivu_vv_u
    0x4000000: f32_446,
    0x6000000: 575,  # vdiv_vv_u
    0x8000000: f32_447,
    0xa000000: 579,  # vremu_vv_u
    0xc000000: f32_448,
    0xe000000: 583,  # vrem_vv_u
    0x10000000: f32_449,
    0x12000000: 587,  # vmulhu_vv_u
    0x14000000: f32_450,
    0x16000000: 591,  # vmul_vv_u
    0x18000000: f32_451,
    0x1a000000: 595,  # vmulhsu_vv_u
    0x1c000000: f32_452,
    0x1e000000: 599,  # vmulh_vv_u
    0x24000000: f32_453,
    0x26000000: 603,  # vmadd_vv_u
    0x2c000000: f32_454,
    0x2e000000: 607,  # vnmsub_vv_u
    0x34000000: f32_455,
    0x36000000: 611,  # vmacc_vv_u
    0x3c000000: f32_456,
    0x3e000000: 615,  # vnmsac_vv_u
    0x40000000: f32_457,
    0x42000000: 674,  # vwaddu_vv_u
    0x44000000: f32_458,
    0x46000000: 682,  # vwadd_vv_u
    0x48000000: f32_459,
    0x4a000000: 690,  # vwsubu_vv_u
    0x4c000000: f32_460,
    0x4e000000: 698,  # vwsub_vv_u
    0x50000000: f32_461,
    0x52000000: 676,  # vwaddu_wv_u
    0x54000000: f32_462,
    0x56000000: 684,  # vwadd_wv_u
    0x58000000: f32_463,
    0x5a000000: 692,  # vwsubu_wv_u
    0x5c000000: f32_464,
    0x5e000000: 700,  # vwsub_wv_u
    0x60000000: f32_465,
    0x62000000: 706,  # vwmulu_vv_u
    0x68000000: f32_466,
    0x6a000000: 710,  # vwmulsu_vv_u
    0x6c000000: f32_467,
    0x6e000000: 714,  # vwmul_vv_u
    0x70000000: f32_468,
    0x72000000: 718,  # vwmaccu_vv_u
    0x74000000: f32_469,
    0x76000000: 722,  # vwmacc_vv_u
    0x7c000000: f32_470,
    0x7e000000: 728,  # vwmaccsu_vv_u
}
def f32_472(w):
    r = d32_471.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_473(w):
    if ((w >> 7 & 0x1f) != 0):
        return 524  # vsaddu_vi_m
    return -1
def f32_474(w):
    if ((w >> 7 & 0x1f) != 0):
        return 530  # vsadd_vi_m
    return -1
def f32_475(w):
    if ((w >> 7 & 0x1f) != 0):
        return 506  # vsll_vi_m
    return -1
def f32_476(w):
    if (((w >> 7 & 0x1f) & 1) == 0 and ((w >> 20 & 0x1f) & 1) == 0):
        return 797  # vmv2r_v
    return -1
def f32_477(w):
    if (((w >> 7 & 0x1f) & 3) == 0 and ((w >> 20 & 0x1f) & 3) == 0):
        return 798  # vmv4r_v
    return -1
def f32_478(w):
    if (((w >> 7 & 0x1f) & 7) == 0 and ((w >> 20 & 0x1f) & 7) == 0):
        return 799  # vmv8r_v
    return -1
d32_479 = {
    0x0: 796,  # vmv1r_v
    0x8000: f32_476,
    0x18000: f32_477,
    0x38000: f32_478,
}
def f32_480(w):
    r = d32_479.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_481(w):
    if ((w >> 7 & 0x1f) != 0):
        return 512  # vsrl_vi_m
    return -1
def f32_482(w):
    if ((w >> 7 & 0x1f) != 0):
        return 518  # vsra_vi_m
    return -1
def f32_483(w):
    if ((w >> 7 & 0x1f) != 0):
        return 548  # vssrl_vi_m
    return -1
def f32_484(w):
    if ((w >> 7 & 0x1f) != 0):
        return 554  # vssra_vi_m
    return -1
def f32_485(w):
    if ((w >> 7 & 0x1f) != 0):
        return 737  # vnsrl_wi_m
    return -1
def f32_486(w):
    if ((w >> 7 & 0x1f) != 0):
        return 743  # vnsra_wi_m
    return -1
def f32_487(w):
    if ((w >> 7 & 0x1f) != 0):
        return 749  # vnclipu_wi_m
    return -1
def f32_488(w):
    if ((w >> 7 & 0x1f) != 0):
        return 755  # vnclip_wi_m
    return -1
d32_489 = {
    0x0: f32_473,
    0x2000000: 523,  # vsaddu_vi_u
    0x4000000: f32_474,
    0x6000000: 529,  # vsadd_vi_u
    0x14000000: f32_475,
    0x16000000: 505,  # vsll_vi_u
    0x1e000000: f32_480,
    0x20000000: f32_481,
    0x22000000: 511,  # vsrl_vi_u
    0x24000000: f32_482,
    0x26000000: 517,  # vsra_vi_u
    0x28000000: f32_483,
    0x2a000000: 547,  # vssrl_vi_u
    0x2c000000: f32_484,
    0x2e000000: 553,  # vssra_vi_u
    0x30000000: f32_485,
    0x32000000: 736,  # vnsrl_wi_u
    0x34000000: f32_486,
    0x36000000: 742,  # vnsra_wi_u
    0x38000000: f32_487,
    0x3a000000: 748,  # vnclipu_wi_u
    0x3c000000: f32_488,
    0x3e000000: 754,  # vnclip_wi_u
}
def f32_490(w):
    r = d32_489.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_491(w):
    if ((w >> 7 & 0x1f) != 0):
        return 522  # vsaddu_vx_m
    return -1
def f32_492(w):
    if ((w >> 7 & 0x1f) != 0):
        return 528  # vsadd_vx_m
    return -1
def f32_493(w):
    if ((w >> 7 & 0x1f) != 0):
        return 534  # vssubu_vx_m
    return -1
def f32_494(w):
    if ((w >> 7 & 0x1f) != 0):
        return 538  # vssub_vx_m
    return -1
def f32_495(w):
    if ((w >> 7 & 0x1f) != 0):
        return 504  # vsll_vx_m
    return -1
def f32_496(w):
    if ((w >> 7 & 0x1f) != 0):
        return 542  # vsmul_vx_m
    return -1
def f32_497(w):
    if ((w >> 7 & 0x1f) != 0):
        return 510  # vsrl_vx_m
    return -1
def f32_498(w):
    if ((w >> 7 & 0x1f) != 0):
        return 516  # vsra_vx_m
    return -1
def f32_499(w):
    if ((w >> 7 & 0x1f) != 0):
        return 546  # vssrl_vx_m
    return -1
def f32_500(w):
    if ((w >> 7 & 0x1f) != 0):
        return 552  # vssra_vx_m
    return -1
def f32_501(w):
    if ((w >> 7 & 0x1f) != 0):
        return 735  # vnsrl_wx_m
    return -1
def f32_502(w):
    if ((w >> 7 & 0x1f) != 0):
        return 741  # vnsra_wx_m
    return -1
def f32_503(w):
    if ((w >> 7 & 0x1f) != 0):
        return 747  # vnclipu_wx_m
    return -1
def f32_504(w):
    if ((w >> 7 & 0x1f) != 0):
        return 753  # vnclip_wx_m
    return -1
d32_505 = {
    0x0: f32_491,
    0x2000000: 521,  # vsaddu_vx_u
    0x4000000: f32_492,
    0x6000000: 527,  # vsadd_vx_u
    0x8000000: f32_493,
    0xa000000: 533,  # vssubu_vx_u
    0xc000000: f32_494,
    0xe000000: 537,  # vssub_vx_u
    0x14000000: f32_495,
    0x16000000: 503,  # vsll_vx_u
    0x1c000000: f32_496,
    0x1e000000: 541,  # vsmul_vx_u
    0x20000000: f32_497,
    0x22000000: 509,  # vsrl_vx_u
    0x24000000: f32_498,
    0x26000000: 515,  # vsra_vx_u
    0x28000000: f32_499,
    0x2a000000: 545,  # vssrl_vx_u
    0x2c000000: f32_500,
    0x2e000000: 551,  # vssra_vx_u
    0x30000000: f32_501,
    0x32000000: 734,  # vnsrl_wx_u
    0x34000000: f32_502,
    0x36000000: 740,  # vnsra_wx_u
    0x38000000: f32_503,
    0x3a000000: 746,  # vnclipu_wx_u
    0x3c000000: f32_504,
    0x3e000000: 752,  # vnclip_wx_u
}
def f32_506(w):
    r = d32_505.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_507(w):
    if ((w >> 7 & 0x1f) != 0):
        return 860  # vfdiv_vf_m
    return -1
def f32_508(w):
    if ((w >> 7 & 0x1f) != 0):
        return 862  # vfrdiv_vf_m
    return -1
def f32_509(w):
    if ((w >> 7 & 0x1f) != 0):
        return 856  # vfmul_vf_m
    return -1
def f32_510(w):
    if ((w >> 7 & 0x1f) != 0):
        return 852  # vfrsub_vf_m
    return -1
def f32_511(w):
    if ((w >> 7 & 0x1f) != 0):
        return 906  # vfmadd_vf_m
    return -1
def f32_512(w):
    if ((w >> 7 & 0x1f) != 0):
        return 910  # vfnmadd_vf_m
    return -1
def f32_513(w):
    if ((w >> 7 & 0x1f) != 0):
        return 914  # vfmsub_vf_m
    return -1
def f32_514(w):
    if ((w >> 7 & 0x1f) != 0):
        return 918  # vfnmsub_vf_m
    return -1
def f32_515(w):
    if ((w >> 7 & 0x1f) != 0):
        return 922  # vfmacc_vf_m
    return -1
def f32_516(w):
    if ((w >> 7 & 0x1f) != 0):
        return 926  # vfnmacc_vf_m
    return -1
def f32_517(w):
    if ((w >> 7 & 0x1f) != 0):
        return 930  # vfmsac_vf_m
    return -1
def f32_518(w):
    if ((w >> 7 & 0x1f) != 0):
        return 934  # vfnmsac_vf_m
    return -1
def f32_519(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1012  # vfwadd_vf_m
    return -1
def f32_520(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1016  # vfwsub_vf_m
    return -1
def f32_521(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1014  # vfwadd_wf_m
    return -1
def f32_522(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1018  # vfwsub_wf_m
    return -1
def f32_523(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1020  # vfwmul_vf_m
    return -1
def f32_524(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1022  # vfwmacc_vf_m
    return -1
def f32_525(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1024  # vfwnmacc_vf_m
    return -1
def f32_526(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1026  # vfwmsac_vf_m
    return -1
def f32_527(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1028  # vfwnmsac_vf_m
    return -1
d32_528 = {
    0x0: f32_507,
    0x2000000: 859,  # vfdiv_vf_u
    0x4000000: f32_508,
    0x6000000: 861,  # vfrdiv_vf_u
    0x10000000: f32_509,
    0x12000000: 855,  # vfmul_vf_u
    0x1c000000: f32_510,
    0x1e000000: 851,  # vfrsub_vf_u
    0x20000000: f32_511,
    0x22000000: 905,  # vfmadd_vf_u
    0x24000000: f32_512,
    0x26000000: 909,  # vfnmadd_vf_u
    0x28000000: f32_513,
    0x2a000000: 913,  # vfmsub_vf_u
    0x2c000000: f32_514,
    0x2e000000: 917,  # vfnmsub_vf_u
    0x30000000: f32_515,
    0x32000000: 921,  # vfmacc_vf_u
    0x34000000: f32_516,
    0x36000000: 925,  # vfnmacc_vf_u
    0x38000000: f32_517,
    0x3a000000: 929,  # vfmsac_vf_u
    0x3c000000: f32_518,
    0x3e000000: 933,  # vfnmsac_vf_u
    0x40000000: f32_519,
    0x42000000: 1011,  # vfwadd_vf_u
    0x48000000: f32_520,
    0x4a000000: 1015,  # vfwsub_vf_u
    0x50000000: f32_521,
    0x52000000: 1013,  # vfwadd_wf_u
    0x58000000: f32_522,
    0x5a000000: 1017,  # vfwsub_wf_u
    0x60000000: f32_523,
    0x62000000: 1019,  # vfwmul_vf_u
    0x70000000: f32_524,
    0x72000000: 1021,  # vfwmacc_vf_u
    0x74000000: f32_525,
    0x76000000: 1023,  # vfwnmacc_vf_u
    0x78000000: f32_526,
    0x7a000000: 1025,  # vfwmsac_vf_u
    0x7c000000: f32_527,
    0x7e000000: 1027,  # vfwnmsac_vf_u
}
def f32_529(w):
    r = d32_528.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_530(w):
    if ((w >> 7 & 0x1f) != 0):
        return 574  # vdivu_vx_m
    return -1
def f32_531(w):
    if ((w >> 7 & 0x1f) != 0):
        return 578  # vdiv_vx_m
    return -1
def f32_532(w):
    if ((w >> 7 & 0x1f) != 0):
        return 582  # vremu_vx_m
    return -1
def f32_533(w):
    if ((w >> 7 & 0x1f) != 0):
        return 586  # vrem_vx_m
    return -1
def f32_534(w):
    if ((w >> 7 & 0x1f) != 0):
        return 590  # vmulhu_vx_m
    return -1
def f32_535(w):
    if ((w >> 7 & 0x1f) != 0):
        return 594  # vmul_vx_m
    return -1
def f32_536(w):
    if ((w >> 7 & 0x1f) != 0):
        return 598  # vmulhsu_vx_m
    return -1
def f32_537(w):
    if ((w >> 7 & 0x1f) != 0):
        return 602  # vmulh_vx_m
    return -1
def f32_538(w):
    if ((w >> 7 & 0x1f) != 0):
        return 606  # vmadd_vx_m
    return -1
def f32_539(w):
    if ((w >> 7 & 0x1f) != 0):
        return 610  # vnmsub_vx_m
    return -1
def f32_540(w):
    if ((w >> 7 & 0x1f) != 0):
        return 614  # vmacc_vx_m
    return -1
def f32_541(w):
    if ((w >> 7 & 0x1f) != 0):
        return 618  # vnmsac_vx_m
    return -1
def f32_542(w):
    if ((w >> 7 & 0x1f) != 0):
        return 679  # vwaddu_vx_m
    return -1
def f32_543(w):
    if ((w >> 7 & 0x1f) != 0):
        return 687  # vwadd_vx_m
    return -1
def f32_544(w):
    if ((w >> 7 & 0x1f) != 0):
        return 695  # vwsubu_vx_m
    return -1
def f32_545(w):
    if ((w >> 7 & 0x1f) != 0):
        return 703  # vwsub_vx_m
    return -1
def f32_546(w):
    if ((w >> 7 & 0x1f) != 0):
        return 681  # vwaddu_wx_m
    return -1
def f32_547(w):
    if ((w >> 7 & 0x1f) != 0):
        return 689  # vwadd_wx_m
    return -1
def f32_548(w):
    if ((w >> 7 & 0x1f) != 0):
        return 697  # vwsubu_wx_m
    return -1
def f32_549(w):
    if ((w >> 7 & 0x1f) != 0):
        return 705  # vwsub_wx_m
    return -1
def f32_550(w):
    if ((w >> 7 & 0x1f) != 0):
        return 709  # vwmulu_vx_m
    return -1
def f32_551(w):
    if ((w >> 7 & 0x1f) != 0):
        return 713  # vwmulsu_vx_m
    return -1
def f32_552(w):
    if ((w >> 7 & 0x1f) != 0):
        return 717  # vwmul_vx_m
    return -1
def f32_553(w):
    if ((w >> 7 & 0x1f) != 0):
        return 721  # vwmaccu_vx_m
    return -1
def f32_554(w):
    if ((w >> 7 & 0x1f) != 0):
        return 725  # vwmacc_vx_m
    return -1
def f32_555(w):
    if ((w >> 7 & 0x1f) != 0):
        return 727  # vwmaccus_vx_m
    return -1
def f32_556(w):
    if ((w >> 7 & 0x1f) != 0):
        return 731  # vwmaccsu_vx_m
    return -1
d32_557 = {
    0x0: f32_530,
    0x2000000: 573,  # vdivu_vx_u
    0x4000000: f32_531,
    0x6000000: 577,  # vdiv_vx_u
    0x8000000: f32_532,
    0xa000000: 581,  # vremu_vx_u
    0xc000000: f32_533,
    0xe000000: 585,  # vrem_vx_u
    0x10000000: f32_534,
    0x12000000: 589,  # vmulhu_vx_u
    0x14000000: f32_535,
    0x16000000: 593,  # vmul_vx_u
    0x18000000: f32_536,
    0x1a000000: 597,  # vmulhsu_vx_u
    0x1c000000: f32_537,
    0x1e000000: 601,  # vmulh_vx_u
    0x24000000: f32_538,
    0x26000000: 605,  # vmadd_vx_u
    0x2c000000: f32_539,
    0x2e000000: 609,  # vnmsub_vx_u
    0x34000000: f32_540,
    0x36000000: 613,  # vmacc_vx_u
    0x3c000000: f32_541,
    0x3e000000: 617,  # vnmsac_vx_u
    0x40000000: f32_542,
    0x42000000: 678,  # vwaddu_vx_u
    0x44000000: f32_543,
    0x46000000: 686,  # vwadd_vx_u
    0x48000000: f32_544,
    0x4a000000: 694,  # vwsubu_vx_u
    0x4c000000: f32_545,
    0x4e000000: 702,  # vwsub_vx_u
    0x50000000: f32_546,
    0x52000000: 680,  # vwaddu_wx_u
    0x54000000: f32_547,
    0x56000000: 688,  # vwadd_wx_u
    0x58000000: f32_548,
    0x5a000000: 696,  # vwsubu_wx_u
    0x5c000000: f32_549,
    0x5e000000: 704,  # vwsub_wx_u
    0x60000000: f32_550,
    0x62000000: 708,  # vwmulu_vx_u
    0x68000000: f32_551,
    0x6a000000: 712,  # vwmulsu_vx_u
    0x6c000000: f32_552,
    0x6e000000: 716,  # vwmul_vx_u
    0x70000000: f32_553,
    0x72000000: 720,  # vwmaccu_vx_u
    0x74000000: f32_554,
    0x76000000: 724,  # vwmacc_vx_u
    0x78000000: f32_555,
    0x7a000000: 726,  # vwmaccus_vx_u
    0x7c000000: f32_556,
    0x7e000000: 730,  # vwmaccsu_vx_u
}
def f32_558(w):
    r = d32_557.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_559(w):
    if w & 0x3e0f8f80 == 0x0:
        return 405  # vsetvl_keep
    if w & 0x3e0f8000 == 0x0:
        return 406  # vsetvl_max
    if w & 0x3e000000 == 0x0:
        return 407  # vsetvl
    return -1
d32_560 = {
    0x0: f32_559,
    0x40000000: 408,  # vsetivli
}
def f32_561(w):
    r = d32_560.get(w & 0x40000000, -1)
    return r if r.__class__ is int else r(w)
d32_562 = {
    0x0: f32_269,
    0x1000: f32_312,
    0x2000: f32_345,
    0x3000: f32_360,
    0x4000: f32_381,
    0x5000: f32_396,
    0x6000: f32_406,
    0x7000: f32_407,
    0x80000000: f32_423,
    0x80001000: f32_444,
    0x80002000: f32_472,
    0x80003000: f32_490,
    0x80004000: f32_506,
    0x80005000: f32_529,
    0x80006000: f32_558,
    0x80007000: f32_561,
}
def f32_563(w):
    r = d32_562.get(w & 0x80007000, -1)
    return r if r.__class__ is int else r(w)
def f32_564(w):
    if w & 0x1f00000 == 0x0:
        return 88  # beqz
    return 89  # beq
def f32_565(w):
    if w & 0x1f00000 == 0x0:
        return 90  # bnez
    return 91  # bne
def f32_566(w):
    if w & 0x1f00000 == 0x0:
        return 92  # bltz
    return 93  # blt
def f32_567(w):
    if w & 0x1f00000 == 0x0:
        return 94  # bgez
    return 95  # bge
d32_568 = {
    0x0: f32_564,
    0x1000: f32_565,
    0x4000: f32_566,
    0x5000: f32_567,
    0x6000: 96,  # bltu
    0x7000: 97,  # bgeu
}
def f32_569(w):
    r = d32_568.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_570(w):
    if w & 0xffffff80 == 0x8000:
        return 100  # ret
    if w & 0xfff07f80 == 0x0:
        return 101  # jr
    if w & 0x7000 == 0x0:
        return 102  # jalr
    return -1
def f32_571(w):
    if w & 0xf80 == 0x0:
        return 98  # j
    return 99  # jal
def f32_572(w):
    if w & 0xf8f80 == 0x0:
        return 103  # ecall
    return -1
def f32_573(w):
    if w & 0xf8f80 == 0x0:
        return 104  # ebreak
    return -1
def f32_574(w):
    if w & 0xf80 == 0x0:
        return 367  # csrw_fflags
    return 368  # csrrw_fflags
def f32_575(w):
    if w & 0xf8000 == 0x0:
        return 366  # csrr_fflags
    return 369  # csrrs_fflags
def f32_576(w):
    if w & 0xf80 == 0x0:
        return 375  # csrw_frm
    return 376  # csrrw_frm
def f32_577(w):
    if w & 0xf8000 == 0x0:
        return 374  # csrr_frm
    return 377  # csrrs_frm
def f32_578(w):
    if w & 0xf80 == 0x0:
        return 383  # csrw_fcsr
    return 384  # csrrw_fcsr
def f32_579(w):
    if w & 0xf8000 == 0x0:
        return 382  # csrr_fcsr
    return 385  # csrrs_fcsr
def f32_580(w):
    if w & 0xf80 == 0x0:
        return 410  # csrw_vstart
    return 411  # csrrw_vstart
def f32_581(w):
    if w & 0xf8000 == 0x0:
        return 409  # csrr_vstart
    return 412  # csrrs_vstart
def f32_582(w):
    if w & 0xf80 == 0x0:
        return 418  # csrw_vxsat
    return 419  # csrrw_vxsat
def f32_583(w):
    if w & 0xf8000 == 0x0:
        return 417  # csrr_vxsat
    return 420  # csrrs_vxsat
def f32_584(w):
    if w & 0xf80 == 0x0:
        return 426  # csrw_vxrm
    return 427  # csrrw_vxrm
def f32_585(w):
    if w & 0xf8000 == 0x0:
        return 425  # csrr_vxrm
    return 428  # csrrs_vxrm
def f32_586(w):
    if w & 0xf80 == 0x0:
        return 434  # csrw_vcsr
    return 435  # csrrw_vcsr
def f32_587(w):
    if w & 0xf8000 == 0x0:
        return 433  # csrr_vcsr
    return 436  # csrrs_vcsr
def f32_588(w):
    if w & 0xf8000 == 0x0:
        return 390  # csrrs_cycle
    return -1
def f32_589(w):
    if w & 0xf8000 == 0x0:
        return 391  # csrrc_cycle
    return -1
def f32_590(w):
    if w & 0xf8000 == 0x0:
        return 392  # csrrsi_cycle
    return -1
def f32_591(w):
    if w & 0xf8000 == 0x0:
        return 393  # csrrci_cycle
    return -1
def f32_592(w):
    if w & 0xf8000 == 0x0:
        return 394  # csrrs_time
    return -1
def f32_593(w):
    if w & 0xf8000 == 0x0:
        return 395  # csrrc_time
    return -1
def f32_594(w):
    if w & 0xf8000 == 0x0:
        return 396  # csrrsi_time
    return -1
def f32_595(w):
    if w & 0xf8000 == 0x0:
        return 397  # csrrci_time
    return -1
def f32_596(w):
    if w & 0xf8000 == 0x0:
        return 398  # csrrs_instret
    return -1
def f32_597(w):
    if w & 0xf8000 == 0x0:
        return 399  # csrrc_instret
    return -1
def f32_598(w):
    if w & 0xf8000 == 0x0:
        return 400  # csrrsi_instret
    return -1
def f32_599(w):
    if w & 0xf8000 == 0x0:
        return 401  # csrrci_instret
    return -1
def f32_600(w):
    if w & 0xf8000 == 0x0:
        return 441  # csrr_vl
    return -1
def f32_601(w):
    if w & 0xf8000 == 0x0:
        return 442  # csrrc_vl
    return -1
def f32_602(w):
    if w & 0xf8000 == 0x0:
        return 443  # csrrsi_vl
    return -1
def f32_603(w):
    if w & 0xf8000 == 0x0:
        return 444  # csrrci_vl
    return -1
def f32_604(w):
    if w & 0xf8000 == 0x0:
        return 445  # csrr_vtype
    return -1
def f32_605(w):
    if w & 0xf8000 == 0x0:
        return 446  # csrrc_vtype
    return -1
def f32_606(w):
    if w & 0xf8000 == 0x0:
        return 447  # csrrsi_vtype
    return -1
def f32_607(w):
    if w & 0xf8000 == 0x0:
        return 448  # csrrci_vtype
    return -1
def f32_608(w):
    if w & 0xf8000 == 0x0:
        return 449  # csrr_vlenb
    return -1
def f32_609(w):
    if w & 0xf8000 == 0x0:
        return 450  # csrrc_vlenb
    return -1
def f32_610(w):
    if w & 0xf8000 == 0x0:
        return 451  # csrrsi_vlenb
    return -1
def f32_611(w):
    if w & 0xf8000 == 0x0:
        return 452  # csrrci_vlenb
    return -1
d32_612 = {
    0x0: f32_572,
    0x100000: f32_573,
    0x101000: f32_574,
    0x102000: f32_575,
    0x103000: 370,  # csrrc_fflags
    0x105000: 371,  # csrrwi_fflags
    0x106000: 372,  # csrrsi_fflags
    0x107000: 373,  # csrrci_fflags
    0x201000: f32_576,
    0x202000: f32_577,
    0x203000: 378,  # csrrc_frm
    0x205000: 379,  # csrrwi_frm
    0x206000: 380,  # csrrsi_frm
    0x207000: 381,  # csrrci_frm
    0x301000: f32_578,
    0x302000: f32_579,
    0x303000: 386,  # csrrc_fcsr
    0x305000: 387,  # csrrwi_fcsr
    0x306000: 388,  # csrrsi_fcsr
    0x307000: 389,  # csrrci_fcsr
    0x801000: f32_580,
    0x802000: f32_581,
    0x803000: 413,  # csrrc_vstart
    0x805000: 414,  # csrrwi_vstart
    0x806000: 415,  # csrrsi_vstart
    0x807000: 416,  # csrrci_vstart
    0x901000: f32_582,
    0x902000: f32_583,
    0x903000: 421,  # csrrc_vxsat
    0x905000: 422,  # csrrwi_vxsat
    0x906000: 423,  # csrrsi_vxsat
    0x907000: 424,  # csrrci_vxsat
    0xa01000: f32_584,
    0xa02000: f32_585,
    0xa03000: 429,  # csrrc_vxrm
    0xa05000: 430,  # csrrwi_vxrm
    0xa06000: 431,  # csrrsi_vxrm
    0xa07000: 432,  # csrrci_vxrm
    0xf01000: f32_586,
    0xf02000: f32_587,
    0xf03000: 437,  # csrrc_vcsr
    0xf05000: 438,  # csrrwi_vcsr
    0xf06000: 439,  # csrrsi_vcsr
    0xf07000: 440,  # csrrci_vcsr
    0xc0002000: f32_588,
    0xc0003000: f32_589,
    0xc0006000: f32_590,
    0xc0007000: f32_591,
    0xc0102000: f32_592,
    0xc0103000: f32_593,
    0xc0106000: f32_594,
    0xc0107000: f32_595,
    0xc0202000: f32_596,
    0xc0203000: f32_597,
    0xc0206000: f32_598,
    0xc0207000: f32_599,
    0xc2002000: f32_600,
    0xc2003000: f32_601,
    0xc2006000: f32_602,
    0xc2007000: f32_603,
    0xc2102000: f32_604,
    0xc2103000: f32_605,
    0xc2106000: f32_606,
    0xc2107000: f32_607,
    0xc2202000: f32_608,
    0xc2203000: f32_609,
    0xc2206000: f32_610,
    0xc2207000: f32_611,
}
def f32_613(w):
    r = d32_612.get(w & 0xfff07000, -1)
    return r if r.__class__ is int else r(w)
d32_614 = {
    0x3: f32_2,
    0x7: f32_57,
    0xf: f32_78,
    0x13: f32_92,
    0x17: 68,  # auipc
    0x1b: f32_100,
    0x23: f32_102,
    0x27: f32_127,
    0x2f: f32_131,
    0x33: f32_174,
    0x37: 67,  # lui
    0x3b: f32_178,
    0x43: f32_182,
    0x47: f32_186,
    0x4b: f32_190,
    0x4f: f32_194,
    0x53: f32_250,
    0x57: f32_563,
    0x63: f32_569,
    0x67: f32_570,
    0x6f: f32_571,
    0x73: f32_613,
}
def find_32(w):
    r = d32_614.get(w & 0x7f, -1)
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
def plan_75(w, n):
    return (n, (((w >> 20 & 0x7ff) & 0xffffffff), ), (), None)
def plan_76(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x7ff) & 0xffffffff), ), (), None)
def plan_77(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x7ff) & 0xffffffff), ), (), None)
def plan_78(w, n):
    return (n, (R1[(w >> 20 & 0x1f)], ), (), None)
def plan_79(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16, ), (), None)
def plan_80(w, n):
    return (n, (((w >> 15 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x3ff) & 0xffffffff) << 32, W0[(w >> 7 & 0x1f)], ), (), None)
def plan_81(w, n):
    return (f"{n}[csr={8}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_82(w, n):
    return (f"{n}[csr={8}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_83(w, n):
    return (f"{n}[csr={8}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_84(w, n):
    return (f"{n}[csr={8}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_85(w, n):
    return (f"{n}[csr={9}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_86(w, n):
    return (f"{n}[csr={9}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_87(w, n):
    return (f"{n}[csr={9}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_88(w, n):
    return (f"{n}[csr={9}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_89(w, n):
    return (f"{n}[csr={10}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_90(w, n):
    return (f"{n}[csr={10}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_91(w, n):
    return (f"{n}[csr={10}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_92(w, n):
    return (f"{n}[csr={10}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_93(w, n):
    return (f"{n}[csr={15}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_94(w, n):
    return (f"{n}[csr={15}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_95(w, n):
    return (f"{n}[csr={15}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_96(w, n):
    return (f"{n}[csr={15}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_97(w, n):
    return (f"{n}[csr={3104}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_98(w, n):
    return (f"{n}[csr={3105}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_99(w, n):
    return (f"{n}[csr={3106}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_100(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_101(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_102(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_103(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_104(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_105(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_106(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_107(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_108(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 15 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_109(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_110(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff) << 32, ), (), None)
def plan_111(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_112(w, n):
    return (f"{n}[count={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_113(w, n):
    return (f"{n}[count={2}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_114(w, n):
    return (f"{n}[count={4}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_115(w, n):
    return (f"{n}[count={8}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_116(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_117(w, n):
    return (f"{n}[vm={1}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_118(w, n):
    return (f"{n}[vm={0}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_119(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff), ), (), None)
def plan_120(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff), ), (), None)
def plan_121(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, W10[(w >> 15 & 0x1f)], ), (), None)
def plan_122(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, W10[(w >> 15 & 0x1f)], ), (), None)
def plan_123(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | W10[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_124(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_125(w, n):
    return (f"{n}[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_126(w, n):
    return (f"{n}[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_127(w, n):
    return (f"{n}[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_128(w, n):
    return (f"{n}[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_129(w, n):
    return (f"{n}[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_130(w, n):
    return (f"{n}[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_131(w, n):
    return (f"{n}[count={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_132(w, n):
    return (f"{n}[count={2}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_133(w, n):
    return (f"{n}[count={4}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_134(w, n):
    return (f"{n}[count={8}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
FIND = {16: find_16, 32: find_32}
PLANS = [(plan_0, "i.lr_w"), (plan_1, "i.sc_w"), (plan_1, "i.amoswap_w"), (plan_1, "i.amoadd_w"), (plan_1, "i.amoxor_w"), (plan_1, "i.amoand_w"), (plan_1, "i.amoor_w"), (plan_1, "i.amomin_w"), (plan_1, "i.amomax_w"), (plan_1, "i.amominu_w"), (plan_1, "i.amomaxu_w"), (plan_0, "i.lr_d"), (plan_1, "i.sc_d"), (plan_1, "i.amoswap_d"), (plan_1, "i.amoadd_d"), (plan_1, "i.amoxor_d"), (plan_1, "i.amoand_d"), (plan_1, "i.amoor_d"), (plan_1, "i.amomin_d"), (plan_1, "i.amomax_d"), (plan_1, "i.amominu_d"), (plan_1, "i.amomaxu_d"), (plan_1, "i.add"), (plan_1, "i.sub"), (plan_1, "i.sll"), (plan_1, "i.slt"), (plan_1, "i.sltu"), (plan_1, "i.xor"), (plan_1, "i.srl"), (plan_1, "i.sra"), (plan_1, "i.or"), (plan_1, "i.and"), (plan_1, "i.addw"), (plan_1, "i.subw"), (plan_1, "i.sllw"), (plan_1, "i.srlw"), (plan_1, "i.sraw"), (plan_1, "i.mul"), (plan_1, "i.mulh"), (plan_1, "i.mulhsu"), (plan_1, "i.mulhu"), (plan_1, "i.div"), (plan_1, "i.divu"), (plan_1, "i.rem"), (plan_1, "i.remu"), (plan_1, "i.mulw"), (plan_1, "i.divw"), (plan_1, "i.divuw"), (plan_1, "i.remw"), (plan_1, "i.remuw"), (plan_2, "i.li"), (plan_0, "i.mv"), (plan_3, "i.nop"), (plan_0, "i.sext_w"), (plan_4, "i.addi"), (plan_4, "i.slti"), (plan_4, "i.sltiu"), (plan_4, "i.xori"), (plan_4, "i.ori"), (plan_4, "i.andi"), (plan_4, "i.addiw"), (plan_5, "i.slli"), (plan_6, "i.slliw"), (plan_5, "i.srli"), (plan_6, "i.srliw"), (plan_5, "i.srai"), (plan_6, "i.sraiw"), (plan_7, "i.li"), (plan_8, "i.auipc"), (plan_4, "i.lb"), (plan_4, "i.lh"), (plan_4, "i.lw"), (plan_4, "i.ld"), (plan_4, "i.lbu"), (plan_4, "i.lhu"), (plan_4, "i.lwu"), (plan_9, "i.sb"), (plan_9, "i.sh"), (plan_9, "i.sw"), (plan_9, "i.sd"), (plan_3, "i.fence"), (plan_3, "i.fence_light"), (plan_3, "i.fence_light"), (plan_3, "i.nop"), (plan_3, "i.fence_i"), (plan_10, "i.cbo"), (plan_10, "i.cbo"), (plan_10, "i.cbo_zero"), (plan_11, "i.beqz"), (plan_12, "i.beq"), (plan_11, "i.bnez"), (plan_12, "i.bne"), (plan_11, "i.bltz"), (plan_12, "i.blt"), (plan_11, "i.bgez"), (plan_12, "i.bge"), (plan_12, "i.bltu"), (plan_12, "i.bgeu"), (plan_13, "i.j"), (plan_14, "i.jal"), (plan_15, "i.ret"), (plan_10, "i.jr"), (plan_4, "i.jalr"), (plan_3, "i.ecall"), (plan_3, "i.ebreak"), (plan_1, "i.czero_eqz"), (plan_1, "i.czero_nez"), (plan_1, "i.sh1add"), (plan_1, "i.sh1add_uw"), (plan_1, "i.sh2add"), (plan_1, "i.sh2add_uw"), (plan_1, "i.sh3add"), (plan_1, "i.sh3add_uw"), (plan_0, "i.zext_w"), (plan_1, "i.add_uw"), (plan_5, "i.slli_uw"), (plan_1, "i.andn"), (plan_1, "i.orn"), (plan_1, "i.xnor"), (plan_1, "i.max"), (plan_1, "i.maxu"), (plan_1, "i.min"), (plan_1, "i.minu"), (plan_1, "i.rol"), (plan_1, "i.ror"), (plan_1, "i.rolw"), (plan_1, "i.rorw"), (plan_5, "i.rori"), (plan_6, "i.roriw"), (plan_0, "i.clz"), (plan_0, "i.clzw"), (plan_0, "i.ctz"), (plan_0, "i.ctzw"), (plan_0, "i.cpop"), (plan_0, "i.cpopw"), (plan_0, "i.sext_b"), (plan_0, "i.sext_h"), (plan_0, "i.zext_h"), (plan_0, "i.orc_b"), (plan_0, "i.rev8"), (plan_1, "i.clmul"), (plan_1, "i.clmulh"), (plan_1, "i.clmulr"), (plan_1, "i.bclr"), (plan_5, "i.bclri"), (plan_1, "i.bext"), (plan_5, "i.bexti"), (plan_1, "i.binv"), (plan_5, "i.binvi"), (plan_1, "i.bset"), (plan_5, "i.bseti"), (plan_16, "i.fadd_s_dyn"), (plan_17, "i.fadd_s_rm"), (plan_3, "i.emulated"), (plan_16, "i.fsub_s_dyn"), (plan_17, "i.fsub_s_rm"), (plan_3, "i.emulated"), (plan_16, "i.fmul_s_dyn"), (plan_17, "i.fmul_s_rm"), (plan_3, "i.emulated"), (plan_16, "i.fdiv_s_dyn"), (plan_17, "i.fdiv_s_rm"), (plan_3, "i.emulated"), (plan_18, "i.fsqrt_s_dyn"), (plan_19, "i.fsqrt_s_rm"), (plan_3, "i.emulated"), (plan_20, "i.fmadd_s_dyn"), (plan_21, "i.fmadd_s_rm"), (plan_3, "i.emulated"), (plan_20, "i.fmsub_s_dyn"), (plan_21, "i.fmsub_s_rm"), (plan_3, "i.emulated"), (plan_20, "i.fnmsub_s_dyn"), (plan_21, "i.fnmsub_s_rm"), (plan_3, "i.emulated"), (plan_20, "i.fnmadd_s_dyn"), (plan_21, "i.fnmadd_s_rm"), (plan_3, "i.emulated"), (plan_16, "i.fsgnj_s"), (plan_16, "i.fsgnjn_s"), (plan_16, "i.fsgnjx_s"), (plan_16, "i.fmin_s"), (plan_16, "i.fmax_s"), (plan_22, "i.fle_s"), (plan_22, "i.flt_s"), (plan_22, "i.feq_s"), (plan_23, "i.fclass_s"), (plan_23, "i.fcvt_w_s_dyn"), (plan_23, "i.fcvt_w_s_rtz"), (plan_24, "i.fcvt_w_s_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_s_w_dyn"), (plan_26, "i.fcvt_s_w_rm"), (plan_3, "i.emulated"), (plan_23, "i.fcvt_wu_s_dyn"), (plan_23, "i.fcvt_wu_s_rtz"), (plan_24, "i.fcvt_wu_s_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_s_wu_dyn"), (plan_26, "i.fcvt_s_wu_rm"), (plan_3, "i.emulated"), (plan_23, "i.fcvt_l_s_dyn"), (plan_23, "i.fcvt_l_s_rtz"), (plan_24, "i.fcvt_l_s_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_s_l_dyn"), (plan_26, "i.fcvt_s_l_rm"), (plan_3, "i.emulated"), (plan_23, "i.fcvt_lu_s_dyn"), (plan_23, "i.fcvt_lu_s_rtz"), (plan_24, "i.fcvt_lu_s_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_s_lu_dyn"), (plan_26, "i.fcvt_s_lu_rm"), (plan_3, "i.emulated"), (plan_16, "i.fadd_d_dyn"), (plan_17, "i.fadd_d_rm"), (plan_3, "i.emulated"), (plan_16, "i.fsub_d_dyn"), (plan_17, "i.fsub_d_rm"), (plan_3, "i.emulated"), (plan_16, "i.fmul_d_dyn"), (plan_17, "i.fmul_d_rm"), (plan_3, "i.emulated"), (plan_16, "i.fdiv_d_dyn"), (plan_17, "i.fdiv_d_rm"), (plan_3, "i.emulated"), (plan_18, "i.fsqrt_d_dyn"), (plan_19, "i.fsqrt_d_rm"), (plan_3, "i.emulated"), (plan_20, "i.fmadd_d_dyn"), (plan_21, "i.fmadd_d_rm"), (plan_3, "i.emulated"), (plan_20, "i.fmsub_d_dyn"), (plan_21, "i.fmsub_d_rm"), (plan_3, "i.emulated"), (plan_20, "i.fnmsub_d_dyn"), (plan_21, "i.fnmsub_d_rm"), (plan_3, "i.emulated"), (plan_20, "i.fnmadd_d_dyn"), (plan_21, "i.fnmadd_d_rm"), (plan_3, "i.emulated"), (plan_16, "i.fsgnj_d"), (plan_16, "i.fsgnjn_d"), (plan_16, "i.fsgnjx_d"), (plan_16, "i.fmin_d"), (plan_16, "i.fmax_d"), (plan_22, "i.fle_d"), (plan_22, "i.flt_d"), (plan_22, "i.feq_d"), (plan_23, "i.fclass_d"), (plan_23, "i.fcvt_w_d_dyn"), (plan_23, "i.fcvt_w_d_rtz"), (plan_24, "i.fcvt_w_d_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_d_w"), (plan_27, "i.fcvt_d_w_rm"), (plan_23, "i.fcvt_wu_d_dyn"), (plan_23, "i.fcvt_wu_d_rtz"), (plan_24, "i.fcvt_wu_d_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_d_wu"), (plan_27, "i.fcvt_d_wu_rm"), (plan_23, "i.fcvt_l_d_dyn"), (plan_23, "i.fcvt_l_d_rtz"), (plan_24, "i.fcvt_l_d_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_d_l_dyn"), (plan_26, "i.fcvt_d_l_rm"), (plan_3, "i.emulated"), (plan_23, "i.fcvt_lu_d_dyn"), (plan_23, "i.fcvt_lu_d_rtz"), (plan_24, "i.fcvt_lu_d_rm"), (plan_3, "i.emulated"), (plan_25, "i.fcvt_d_lu_dyn"), (plan_26, "i.fcvt_d_lu_rm"), (plan_3, "i.emulated"), (plan_18, "i.fcvt_s_d_dyn"), (plan_19, "i.fcvt_s_d_rm"), (plan_3, "i.emulated"), (plan_18, "i.fcvt_d_s"), (plan_28, "i.fcvt_d_s_rm"), (plan_23, "i.fmv_x_w"), (plan_25, "i.fmv_w_x"), (plan_23, "i.fmv_x_d"), (plan_25, "i.fmv_d_x"), (plan_29, "i.flw"), (plan_29, "i.fld"), (plan_30, "i.fsw"), (plan_30, "i.fsd"), (plan_31, "i.addi"), (plan_32, "i.ld"), (plan_33, "i.lw"), (plan_32, "i.sd"), (plan_33, "i.sw"), (plan_34, "i.fld"), (plan_34, "i.fsd"), (plan_3, "i.nop"), (plan_35, "i.addi"), (plan_35, "i.addiw"), (plan_36, "i.sext_w"), (plan_37, "i.li"), (plan_38, "i.addi"), (plan_39, "i.li"), (plan_40, "i.srli"), (plan_40, "i.srai"), (plan_41, "i.andi"), (plan_42, "i.sub"), (plan_42, "i.xor"), (plan_42, "i.or"), (plan_42, "i.and"), (plan_42, "i.subw"), (plan_42, "i.addw"), (plan_43, "i.j"), (plan_44, "i.beqz"), (plan_44, "i.bnez"), (plan_45, "i.slli"), (plan_46, "i.fld"), (plan_47, "i.lw"), (plan_48, "i.ld"), (plan_15, "i.ret"), (plan_49, "i.jr"), (plan_50, "i.mv"), (plan_3, "i.ebreak"), (plan_51, "i.jalr"), (plan_52, "i.add"), (plan_53, "i.fsd"), (plan_54, "i.sw"), (plan_55, "i.sd"), (plan_56, "i.lbu"), (plan_57, "i.lhu"), (plan_57, "i.lh"), (plan_56, "i.sb"), (plan_57, "i.sh"), (plan_58, "i.andi"), (plan_59, "i.xori"), (plan_42, "i.mul"), (plan_60, "i.sext_b"), (plan_60, "i.zext_h"), (plan_60, "i.sext_h"), (plan_60, "i.zext_w"), (plan_0, "i.brev8"), (plan_1, "i.pack"), (plan_1, "i.packh"), (plan_1, "i.packw"), (plan_1, "i.xperm4"), (plan_1, "i.xperm8"), (plan_1, "i.aes64es"), (plan_1, "i.aes64esm"), (plan_1, "i.aes64ds"), (plan_1, "i.aes64dsm"), (plan_0, "i.aes64im"), (plan_61, "i.aes64ks1i"), (plan_1, "i.aes64ks2"), (plan_0, "i.sha256sum0"), (plan_0, "i.sha256sum1"), (plan_0, "i.sha256sig0"), (plan_0, "i.sha256sig1"), (plan_0, "i.sha512sum0"), (plan_0, "i.sha512sum1"), (plan_0, "i.sha512sig0"), (plan_0, "i.sha512sig1"), (plan_0, "i.sm3p0"), (plan_0, "i.sm3p1"), (plan_62, "i.sm4ed"), (plan_62, "i.sm4ks"), (plan_63, "i.csrr"), (plan_64, "i.csrw"), (plan_65, "i.csrrw"), (plan_65, "i.csrrs"), (plan_65, "i.csrrc"), (plan_66, "i.csrrwi"), (plan_66, "i.csrrsi"), (plan_66, "i.csrrci"), (plan_67, "i.csrr"), (plan_68, "i.csrw"), (plan_69, "i.csrrw"), (plan_69, "i.csrrs"), (plan_69, "i.csrrc"), (plan_70, "i.csrrwi"), (plan_70, "i.csrrsi"), (plan_70, "i.csrrci"), (plan_71, "i.csrr"), (plan_72, "i.csrw"), (plan_73, "i.csrrw"), (plan_73, "i.csrrs"), (plan_73, "i.csrrc"), (plan_74, "i.csrrwi"), (plan_74, "i.csrrsi"), (plan_74, "i.csrrci"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_75, "i.vsetvli_keep"), (plan_76, "i.vsetvli_max"), (plan_77, "i.vsetvli"), (plan_78, "i.vsetvl_keep"), (plan_79, "i.vsetvl_max"), (plan_1, "i.vsetvl"), (plan_80, "i.vsetivli"), (plan_81, "i.csrr"), (plan_82, "i.csrw"), (plan_83, "i.csrrw"), (plan_83, "i.csrrs"), (plan_83, "i.csrrc"), (plan_84, "i.csrrwi"), (plan_84, "i.csrrsi"), (plan_84, "i.csrrci"), (plan_85, "i.csrr"), (plan_86, "i.csrw"), (plan_87, "i.csrrw"), (plan_87, "i.csrrs"), (plan_87, "i.csrrc"), (plan_88, "i.csrrwi"), (plan_88, "i.csrrsi"), (plan_88, "i.csrrci"), (plan_89, "i.csrr"), (plan_90, "i.csrw"), (plan_91, "i.csrrw"), (plan_91, "i.csrrs"), (plan_91, "i.csrrc"), (plan_92, "i.csrrwi"), (plan_92, "i.csrrsi"), (plan_92, "i.csrrci"), (plan_93, "i.csrr"), (plan_94, "i.csrw"), (plan_95, "i.csrrw"), (plan_95, "i.csrrs"), (plan_95, "i.csrrc"), (plan_96, "i.csrrwi"), (plan_96, "i.csrrsi"), (plan_96, "i.csrrci"), (plan_97, "i.csrr"), (plan_97, "i.csrr"), (plan_97, "i.csrr"), (plan_97, "i.csrr"), (plan_98, "i.csrr"), (plan_98, "i.csrr"), (plan_98, "i.csrr"), (plan_98, "i.csrr"), (plan_99, "i.csrr"), (plan_99, "i.csrr"), (plan_99, "i.csrr"), (plan_99, "i.csrr"), (plan_100, "i.vadd_vv"), (plan_101, "i.vadd_vv"), (plan_102, "i.vadd_vx"), (plan_103, "i.vadd_vx"), (plan_104, "i.vadd_vi"), (plan_105, "i.vadd_vi"), (plan_100, "i.vsub_vv"), (plan_101, "i.vsub_vv"), (plan_102, "i.vsub_vx"), (plan_103, "i.vsub_vx"), (plan_102, "i.vrsub_vx"), (plan_103, "i.vrsub_vx"), (plan_104, "i.vrsub_vi"), (plan_105, "i.vrsub_vi"), (plan_100, "i.vminu_vv"), (plan_101, "i.vminu_vv"), (plan_102, "i.vminu_vx"), (plan_103, "i.vminu_vx"), (plan_100, "i.vmin_vv"), (plan_101, "i.vmin_vv"), (plan_102, "i.vmin_vx"), (plan_103, "i.vmin_vx"), (plan_100, "i.vmaxu_vv"), (plan_101, "i.vmaxu_vv"), (plan_102, "i.vmaxu_vx"), (plan_103, "i.vmaxu_vx"), (plan_100, "i.vmax_vv"), (plan_101, "i.vmax_vv"), (plan_102, "i.vmax_vx"), (plan_103, "i.vmax_vx"), (plan_100, "i.vand_vv"), (plan_101, "i.vand_vv"), (plan_102, "i.vand_vx"), (plan_103, "i.vand_vx"), (plan_104, "i.vand_vi"), (plan_105, "i.vand_vi"), (plan_100, "i.vor_vv"), (plan_101, "i.vor_vv"), (plan_102, "i.vor_vx"), (plan_103, "i.vor_vx"), (plan_104, "i.vor_vi"), (plan_105, "i.vor_vi"), (plan_100, "i.vxor_vv"), (plan_101, "i.vxor_vv"), (plan_102, "i.vxor_vx"), (plan_103, "i.vxor_vx"), (plan_104, "i.vxor_vi"), (plan_105, "i.vxor_vi"), (plan_100, "i.vsll_vv"), (plan_101, "i.vsll_vv"), (plan_102, "i.vsll_vx"), (plan_103, "i.vsll_vx"), (plan_100, "i.vsll_vi"), (plan_101, "i.vsll_vi"), (plan_100, "i.vsrl_vv"), (plan_101, "i.vsrl_vv"), (plan_102, "i.vsrl_vx"), (plan_103, "i.vsrl_vx"), (plan_100, "i.vsrl_vi"), (plan_101, "i.vsrl_vi"), (plan_100, "i.vsra_vv"), (plan_101, "i.vsra_vv"), (plan_102, "i.vsra_vx"), (plan_103, "i.vsra_vx"), (plan_100, "i.vsra_vi"), (plan_101, "i.vsra_vi"), (plan_100, "i.vsaddu_vv"), (plan_101, "i.vsaddu_vv"), (plan_102, "i.vsaddu_vx"), (plan_103, "i.vsaddu_vx"), (plan_104, "i.vsaddu_vi"), (plan_105, "i.vsaddu_vi"), (plan_100, "i.vsadd_vv"), (plan_101, "i.vsadd_vv"), (plan_102, "i.vsadd_vx"), (plan_103, "i.vsadd_vx"), (plan_104, "i.vsadd_vi"), (plan_105, "i.vsadd_vi"), (plan_100, "i.vssubu_vv"), (plan_101, "i.vssubu_vv"), (plan_102, "i.vssubu_vx"), (plan_103, "i.vssubu_vx"), (plan_100, "i.vssub_vv"), (plan_101, "i.vssub_vv"), (plan_102, "i.vssub_vx"), (plan_103, "i.vssub_vx"), (plan_100, "i.vsmul_vv"), (plan_101, "i.vsmul_vv"), (plan_102, "i.vsmul_vx"), (plan_103, "i.vsmul_vx"), (plan_100, "i.vssrl_vv"), (plan_101, "i.vssrl_vv"), (plan_102, "i.vssrl_vx"), (plan_103, "i.vssrl_vx"), (plan_100, "i.vssrl_vi"), (plan_101, "i.vssrl_vi"), (plan_100, "i.vssra_vv"), (plan_101, "i.vssra_vv"), (plan_102, "i.vssra_vx"), (plan_103, "i.vssra_vx"), (plan_100, "i.vssra_vi"), (plan_101, "i.vssra_vi"), (plan_100, "i.vaaddu_vv"), (plan_101, "i.vaaddu_vv"), (plan_102, "i.vaaddu_vx"), (plan_103, "i.vaaddu_vx"), (plan_100, "i.vaadd_vv"), (plan_101, "i.vaadd_vv"), (plan_102, "i.vaadd_vx"), (plan_103, "i.vaadd_vx"), (plan_100, "i.vasubu_vv"), (plan_101, "i.vasubu_vv"), (plan_102, "i.vasubu_vx"), (plan_103, "i.vasubu_vx"), (plan_100, "i.vasub_vv"), (plan_101, "i.vasub_vv"), (plan_102, "i.vasub_vx"), (plan_103, "i.vasub_vx"), (plan_100, "i.vdivu_vv"), (plan_101, "i.vdivu_vv"), (plan_102, "i.vdivu_vx"), (plan_103, "i.vdivu_vx"), (plan_100, "i.vdiv_vv"), (plan_101, "i.vdiv_vv"), (plan_102, "i.vdiv_vx"), (plan_103, "i.vdiv_vx"), (plan_100, "i.vremu_vv"), (plan_101, "i.vremu_vv"), (plan_102, "i.vremu_vx"), (plan_103, "i.vremu_vx"), (plan_100, "i.vrem_vv"), (plan_101, "i.vrem_vv"), (plan_102, "i.vrem_vx"), (plan_103, "i.vrem_vx"), (plan_100, "i.vmulhu_vv"), (plan_101, "i.vmulhu_vv"), (plan_102, "i.vmulhu_vx"), (plan_103, "i.vmulhu_vx"), (plan_100, "i.vmul_vv"), (plan_101, "i.vmul_vv"), (plan_102, "i.vmul_vx"), (plan_103, "i.vmul_vx"), (plan_100, "i.vmulhsu_vv"), (plan_101, "i.vmulhsu_vv"), (plan_102, "i.vmulhsu_vx"), (plan_103, "i.vmulhsu_vx"), (plan_100, "i.vmulh_vv"), (plan_101, "i.vmulh_vv"), (plan_102, "i.vmulh_vx"), (plan_103, "i.vmulh_vx"), (plan_100, "i.vmadd_vv"), (plan_101, "i.vmadd_vv"), (plan_102, "i.vmadd_vx"), (plan_103, "i.vmadd_vx"), (plan_100, "i.vnmsub_vv"), (plan_101, "i.vnmsub_vv"), (plan_102, "i.vnmsub_vx"), (plan_103, "i.vnmsub_vx"), (plan_100, "i.vmacc_vv"), (plan_101, "i.vmacc_vv"), (plan_102, "i.vmacc_vx"), (plan_103, "i.vmacc_vx"), (plan_100, "i.vnmsac_vv"), (plan_101, "i.vnmsac_vv"), (plan_102, "i.vnmsac_vx"), (plan_103, "i.vnmsac_vx"), (plan_100, "i.vmseq_vv"), (plan_101, "i.vmseq_vv"), (plan_102, "i.vmseq_vx"), (plan_103, "i.vmseq_vx"), (plan_104, "i.vmseq_vi"), (plan_105, "i.vmseq_vi"), (plan_100, "i.vmsne_vv"), (plan_101, "i.vmsne_vv"), (plan_102, "i.vmsne_vx"), (plan_103, "i.vmsne_vx"), (plan_104, "i.vmsne_vi"), (plan_105, "i.vmsne_vi"), (plan_100, "i.vmsltu_vv"), (plan_101, "i.vmsltu_vv"), (plan_102, "i.vmsltu_vx"), (plan_103, "i.vmsltu_vx"), (plan_100, "i.vmslt_vv"), (plan_101, "i.vmslt_vv"), (plan_102, "i.vmslt_vx"), (plan_103, "i.vmslt_vx"), (plan_100, "i.vmsleu_vv"), (plan_101, "i.vmsleu_vv"), (plan_102, "i.vmsleu_vx"), (plan_103, "i.vmsleu_vx"), (plan_104, "i.vmsleu_vi"), (plan_105, "i.vmsleu_vi"), (plan_100, "i.vmsle_vv"), (plan_101, "i.vmsle_vv"), (plan_102, "i.vmsle_vx"), (plan_103, "i.vmsle_vx"), (plan_104, "i.vmsle_vi"), (plan_105, "i.vmsle_vi"), (plan_102, "i.vmsgtu_vx"), (plan_103, "i.vmsgtu_vx"), (plan_104, "i.vmsgtu_vi"), (plan_105, "i.vmsgtu_vi"), (plan_102, "i.vmsgt_vx"), (plan_103, "i.vmsgt_vx"), (plan_104, "i.vmsgt_vi"), (plan_105, "i.vmsgt_vi"), (plan_101, "i.vadc_vvm"), (plan_101, "i.vmadc_vvm"), (plan_100, "i.vmadc_vv"), (plan_103, "i.vadc_vxm"), (plan_103, "i.vmadc_vxm"), (plan_102, "i.vmadc_vx"), (plan_105, "i.vadc_vim"), (plan_105, "i.vmadc_vim"), (plan_104, "i.vmadc_vi"), (plan_101, "i.vsbc_vvm"), (plan_101, "i.vmsbc_vvm"), (plan_100, "i.vmsbc_vv"), (plan_103, "i.vsbc_vxm"), (plan_103, "i.vmsbc_vxm"), (plan_102, "i.vmsbc_vx"), (plan_100, "i.vwaddu_vv"), (plan_101, "i.vwaddu_vv"), (plan_100, "i.vwaddu_wv"), (plan_101, "i.vwaddu_wv"), (plan_102, "i.vwaddu_vx"), (plan_103, "i.vwaddu_vx"), (plan_102, "i.vwaddu_wx"), (plan_103, "i.vwaddu_wx"), (plan_100, "i.vwadd_vv"), (plan_101, "i.vwadd_vv"), (plan_100, "i.vwadd_wv"), (plan_101, "i.vwadd_wv"), (plan_102, "i.vwadd_vx"), (plan_103, "i.vwadd_vx"), (plan_102, "i.vwadd_wx"), (plan_103, "i.vwadd_wx"), (plan_100, "i.vwsubu_vv"), (plan_101, "i.vwsubu_vv"), (plan_100, "i.vwsubu_wv"), (plan_101, "i.vwsubu_wv"), (plan_102, "i.vwsubu_vx"), (plan_103, "i.vwsubu_vx"), (plan_102, "i.vwsubu_wx"), (plan_103, "i.vwsubu_wx"), (plan_100, "i.vwsub_vv"), (plan_101, "i.vwsub_vv"), (plan_100, "i.vwsub_wv"), (plan_101, "i.vwsub_wv"), (plan_102, "i.vwsub_vx"), (plan_103, "i.vwsub_vx"), (plan_102, "i.vwsub_wx"), (plan_103, "i.vwsub_wx"), (plan_100, "i.vwmulu_vv"), (plan_101, "i.vwmulu_vv"), (plan_102, "i.vwmulu_vx"), (plan_103, "i.vwmulu_vx"), (plan_100, "i.vwmulsu_vv"), (plan_101, "i.vwmulsu_vv"), (plan_102, "i.vwmulsu_vx"), (plan_103, "i.vwmulsu_vx"), (plan_100, "i.vwmul_vv"), (plan_101, "i.vwmul_vv"), (plan_102, "i.vwmul_vx"), (plan_103, "i.vwmul_vx"), (plan_100, "i.vwmaccu_vv"), (plan_101, "i.vwmaccu_vv"), (plan_102, "i.vwmaccu_vx"), (plan_103, "i.vwmaccu_vx"), (plan_100, "i.vwmacc_vv"), (plan_101, "i.vwmacc_vv"), (plan_102, "i.vwmacc_vx"), (plan_103, "i.vwmacc_vx"), (plan_102, "i.vwmaccus_vx"), (plan_103, "i.vwmaccus_vx"), (plan_100, "i.vwmaccsu_vv"), (plan_101, "i.vwmaccsu_vv"), (plan_102, "i.vwmaccsu_vx"), (plan_103, "i.vwmaccsu_vx"), (plan_100, "i.vnsrl_wv"), (plan_101, "i.vnsrl_wv"), (plan_102, "i.vnsrl_wx"), (plan_103, "i.vnsrl_wx"), (plan_100, "i.vnsrl_wi"), (plan_101, "i.vnsrl_wi"), (plan_100, "i.vnsra_wv"), (plan_101, "i.vnsra_wv"), (plan_102, "i.vnsra_wx"), (plan_103, "i.vnsra_wx"), (plan_100, "i.vnsra_wi"), (plan_101, "i.vnsra_wi"), (plan_100, "i.vnclipu_wv"), (plan_101, "i.vnclipu_wv"), (plan_102, "i.vnclipu_wx"), (plan_103, "i.vnclipu_wx"), (plan_100, "i.vnclipu_wi"), (plan_101, "i.vnclipu_wi"), (plan_100, "i.vnclip_wv"), (plan_101, "i.vnclip_wv"), (plan_102, "i.vnclip_wx"), (plan_103, "i.vnclip_wx"), (plan_100, "i.vnclip_wi"), (plan_101, "i.vnclip_wi"), (plan_106, "i.vzext_vf8"), (plan_107, "i.vzext_vf8"), (plan_106, "i.vsext_vf8"), (plan_107, "i.vsext_vf8"), (plan_106, "i.vzext_vf4"), (plan_107, "i.vzext_vf4"), (plan_106, "i.vsext_vf4"), (plan_107, "i.vsext_vf4"), (plan_106, "i.vzext_vf2"), (plan_107, "i.vzext_vf2"), (plan_106, "i.vsext_vf2"), (plan_107, "i.vsext_vf2"), (plan_100, "i.vredsum_vs"), (plan_101, "i.vredsum_vs"), (plan_100, "i.vredand_vs"), (plan_101, "i.vredand_vs"), (plan_100, "i.vredor_vs"), (plan_101, "i.vredor_vs"), (plan_100, "i.vredxor_vs"), (plan_101, "i.vredxor_vs"), (plan_100, "i.vredminu_vs"), (plan_101, "i.vredminu_vs"), (plan_100, "i.vredmin_vs"), (plan_101, "i.vredmin_vs"), (plan_100, "i.vredmaxu_vs"), (plan_101, "i.vredmaxu_vs"), (plan_100, "i.vredmax_vs"), (plan_101, "i.vredmax_vs"), (plan_100, "i.vwredsumu_vs"), (plan_101, "i.vwredsumu_vs"), (plan_100, "i.vwredsum_vs"), (plan_101, "i.vwredsum_vs"), (plan_101, "i.vmerge_vvm"), (plan_108, "i.vmv_v_v"), (plan_103, "i.vmerge_vxm"), (plan_109, "i.vmv_v_x"), (plan_105, "i.vmerge_vim"), (plan_110, "i.vmv_v_i"), (plan_111, "i.vmv_x_s"), (plan_109, "i.vmv_s_x"), (plan_112, "i.vmvr"), (plan_113, "i.vmvr"), (plan_114, "i.vmvr"), (plan_115, "i.vmvr"), (plan_116, "i.vmandn_mm"), (plan_116, "i.vmand_mm"), (plan_116, "i.vmor_mm"), (plan_116, "i.vmxor_mm"), (plan_116, "i.vmorn_mm"), (plan_116, "i.vmnand_mm"), (plan_116, "i.vmnor_mm"), (plan_116, "i.vmxnor_mm"), (plan_117, "i.vcpop_m"), (plan_118, "i.vcpop_m"), (plan_117, "i.vfirst_m"), (plan_118, "i.vfirst_m"), (plan_106, "i.vmsbf_m"), (plan_107, "i.vmsbf_m"), (plan_106, "i.vmsof_m"), (plan_107, "i.vmsof_m"), (plan_106, "i.vmsif_m"), (plan_107, "i.vmsif_m"), (plan_106, "i.viota_m"), (plan_107, "i.viota_m"), (plan_119, "i.vid_v"), (plan_120, "i.vid_v"), (plan_100, "i.vrgather_vv"), (plan_101, "i.vrgather_vv"), (plan_102, "i.vrgather_vx"), (plan_103, "i.vrgather_vx"), (plan_100, "i.vrgather_vi"), (plan_101, "i.vrgather_vi"), (plan_100, "i.vrgatherei16_vv"), (plan_101, "i.vrgatherei16_vv"), (plan_102, "i.vslideup_vx"), (plan_103, "i.vslideup_vx"), (plan_102, "i.vslidedown_vx"), (plan_103, "i.vslidedown_vx"), (plan_100, "i.vslideup_vi"), (plan_101, "i.vslideup_vi"), (plan_100, "i.vslidedown_vi"), (plan_101, "i.vslidedown_vi"), (plan_102, "i.vslide1up_vx"), (plan_103, "i.vslide1up_vx"), (plan_102, "i.vslide1down_vx"), (plan_103, "i.vslide1down_vx"), (plan_116, "i.vcompress_vm"), (plan_100, "i.vfadd_vv"), (plan_101, "i.vfadd_vv"), (plan_121, "i.vfadd_vf"), (plan_122, "i.vfadd_vf"), (plan_100, "i.vfsub_vv"), (plan_101, "i.vfsub_vv"), (plan_121, "i.vfsub_vf"), (plan_122, "i.vfsub_vf"), (plan_121, "i.vfrsub_vf"), (plan_122, "i.vfrsub_vf"), (plan_100, "i.vfmul_vv"), (plan_101, "i.vfmul_vv"), (plan_121, "i.vfmul_vf"), (plan_122, "i.vfmul_vf"), (plan_100, "i.vfdiv_vv"), (plan_101, "i.vfdiv_vv"), (plan_121, "i.vfdiv_vf"), (plan_122, "i.vfdiv_vf"), (plan_121, "i.vfrdiv_vf"), (plan_122, "i.vfrdiv_vf"), (plan_100, "i.vfmin_vv"), (plan_101, "i.vfmin_vv"), (plan_121, "i.vfmin_vf"), (plan_122, "i.vfmin_vf"), (plan_100, "i.vfmax_vv"), (plan_101, "i.vfmax_vv"), (plan_121, "i.vfmax_vf"), (plan_122, "i.vfmax_vf"), (plan_100, "i.vfsgnj_vv"), (plan_101, "i.vfsgnj_vv"), (plan_121, "i.vfsgnj_vf"), (plan_122, "i.vfsgnj_vf"), (plan_100, "i.vfsgnjn_vv"), (plan_101, "i.vfsgnjn_vv"), (plan_121, "i.vfsgnjn_vf"), (plan_122, "i.vfsgnjn_vf"), (plan_100, "i.vfsgnjx_vv"), (plan_101, "i.vfsgnjx_vv"), (plan_121, "i.vfsgnjx_vf"), (plan_122, "i.vfsgnjx_vf"), (plan_100, "i.vmfeq_vv"), (plan_101, "i.vmfeq_vv"), (plan_121, "i.vmfeq_vf"), (plan_122, "i.vmfeq_vf"), (plan_100, "i.vmfle_vv"), (plan_101, "i.vmfle_vv"), (plan_121, "i.vmfle_vf"), (plan_122, "i.vmfle_vf"), (plan_100, "i.vmflt_vv"), (plan_101, "i.vmflt_vv"), (plan_121, "i.vmflt_vf"), (plan_122, "i.vmflt_vf"), (plan_100, "i.vmfne_vv"), (plan_101, "i.vmfne_vv"), (plan_121, "i.vmfne_vf"), (plan_122, "i.vmfne_vf"), (plan_121, "i.vmfgt_vf"), (plan_122, "i.vmfgt_vf"), (plan_121, "i.vmfge_vf"), (plan_122, "i.vmfge_vf"), (plan_100, "i.vfmadd_vv"), (plan_101, "i.vfmadd_vv"), (plan_121, "i.vfmadd_vf"), (plan_122, "i.vfmadd_vf"), (plan_100, "i.vfnmadd_vv"), (plan_101, "i.vfnmadd_vv"), (plan_121, "i.vfnmadd_vf"), (plan_122, "i.vfnmadd_vf"), (plan_100, "i.vfmsub_vv"), (plan_101, "i.vfmsub_vv"), (plan_121, "i.vfmsub_vf"), (plan_122, "i.vfmsub_vf"), (plan_100, "i.vfnmsub_vv"), (plan_101, "i.vfnmsub_vv"), (plan_121, "i.vfnmsub_vf"), (plan_122, "i.vfnmsub_vf"), (plan_100, "i.vfmacc_vv"), (plan_101, "i.vfmacc_vv"), (plan_121, "i.vfmacc_vf"), (plan_122, "i.vfmacc_vf"), (plan_100, "i.vfnmacc_vv"), (plan_101, "i.vfnmacc_vv"), (plan_121, "i.vfnmacc_vf"), (plan_122, "i.vfnmacc_vf"), (plan_100, "i.vfmsac_vv"), (plan_101, "i.vfmsac_vv"), (plan_121, "i.vfmsac_vf"), (plan_122, "i.vfmsac_vf"), (plan_100, "i.vfnmsac_vv"), (plan_101, "i.vfnmsac_vv"), (plan_121, "i.vfnmsac_vf"), (plan_122, "i.vfnmsac_vf"), (plan_122, "i.vfmerge_vfm"), (plan_123, "i.vfmv_v_f"), (plan_124, "i.vfmv_f_s"), (plan_123, "i.vfmv_s_f"), (plan_121, "i.vfslide1up_vf"), (plan_122, "i.vfslide1up_vf"), (plan_121, "i.vfslide1down_vf"), (plan_122, "i.vfslide1down_vf"), (plan_106, "i.vfsqrt_v"), (plan_107, "i.vfsqrt_v"), (plan_106, "i.vfrsqrt7_v"), (plan_107, "i.vfrsqrt7_v"), (plan_106, "i.vfrec7_v"), (plan_107, "i.vfrec7_v"), (plan_106, "i.vfclass_v"), (plan_107, "i.vfclass_v"), (plan_106, "i.vfcvt_xu_f_v"), (plan_107, "i.vfcvt_xu_f_v"), (plan_106, "i.vfwcvt_xu_f_v"), (plan_107, "i.vfwcvt_xu_f_v"), (plan_106, "i.vfncvt_xu_f_w"), (plan_107, "i.vfncvt_xu_f_w"), (plan_106, "i.vfcvt_rtz_xu_f_v"), (plan_107, "i.vfcvt_rtz_xu_f_v"), (plan_106, "i.vfwcvt_rtz_xu_f_v"), (plan_107, "i.vfwcvt_rtz_xu_f_v"), (plan_106, "i.vfncvt_rtz_xu_f_w"), (plan_107, "i.vfncvt_rtz_xu_f_w"), (plan_106, "i.vfcvt_f_xu_v"), (plan_107, "i.vfcvt_f_xu_v"), (plan_106, "i.vfwcvt_f_xu_v"), (plan_107, "i.vfwcvt_f_xu_v"), (plan_106, "i.vfncvt_f_xu_w"), (plan_107, "i.vfncvt_f_xu_w"), (plan_106, "i.vfcvt_x_f_v"), (plan_107, "i.vfcvt_x_f_v"), (plan_106, "i.vfwcvt_x_f_v"), (plan_107, "i.vfwcvt_x_f_v"), (plan_106, "i.vfncvt_x_f_w"), (plan_107, "i.vfncvt_x_f_w"), (plan_106, "i.vfcvt_rtz_x_f_v"), (plan_107, "i.vfcvt_rtz_x_f_v"), (plan_106, "i.vfwcvt_rtz_x_f_v"), (plan_107, "i.vfwcvt_rtz_x_f_v"), (plan_106, "i.vfncvt_rtz_x_f_w"), (plan_107, "i.vfncvt_rtz_x_f_w"), (plan_106, "i.vfcvt_f_x_v"), (plan_107, "i.vfcvt_f_x_v"), (plan_106, "i.vfwcvt_f_x_v"), (plan_107, "i.vfwcvt_f_x_v"), (plan_106, "i.vfncvt_f_x_w"), (plan_107, "i.vfncvt_f_x_w"), (plan_106, "i.vfwcvt_f_f_v"), (plan_107, "i.vfwcvt_f_f_v"), (plan_106, "i.vfncvt_f_f_w"), (plan_107, "i.vfncvt_f_f_w"), (plan_106, "i.vfncvt_rod_f_f_w"), (plan_107, "i.vfncvt_rod_f_f_w"), (plan_100, "i.vfwadd_vv"), (plan_101, "i.vfwadd_vv"), (plan_100, "i.vfwadd_wv"), (plan_101, "i.vfwadd_wv"), (plan_100, "i.vfwsub_vv"), (plan_101, "i.vfwsub_vv"), (plan_100, "i.vfwsub_wv"), (plan_101, "i.vfwsub_wv"), (plan_100, "i.vfwmul_vv"), (plan_101, "i.vfwmul_vv"), (plan_100, "i.vfwmacc_vv"), (plan_101, "i.vfwmacc_vv"), (plan_100, "i.vfwnmacc_vv"), (plan_101, "i.vfwnmacc_vv"), (plan_100, "i.vfwmsac_vv"), (plan_101, "i.vfwmsac_vv"), (plan_100, "i.vfwnmsac_vv"), (plan_101, "i.vfwnmsac_vv"), (plan_121, "i.vfwadd_vf"), (plan_122, "i.vfwadd_vf"), (plan_121, "i.vfwadd_wf"), (plan_122, "i.vfwadd_wf"), (plan_121, "i.vfwsub_vf"), (plan_122, "i.vfwsub_vf"), (plan_121, "i.vfwsub_wf"), (plan_122, "i.vfwsub_wf"), (plan_121, "i.vfwmul_vf"), (plan_122, "i.vfwmul_vf"), (plan_121, "i.vfwmacc_vf"), (plan_122, "i.vfwmacc_vf"), (plan_121, "i.vfwnmacc_vf"), (plan_122, "i.vfwnmacc_vf"), (plan_121, "i.vfwmsac_vf"), (plan_122, "i.vfwmsac_vf"), (plan_121, "i.vfwnmsac_vf"), (plan_122, "i.vfwnmsac_vf"), (plan_100, "i.vfredusum_vs"), (plan_101, "i.vfredusum_vs"), (plan_100, "i.vfredosum_vs"), (plan_101, "i.vfredosum_vs"), (plan_100, "i.vfredmin_vs"), (plan_101, "i.vfredmin_vs"), (plan_100, "i.vfredmax_vs"), (plan_101, "i.vfredmax_vs"), (plan_100, "i.vfwredusum_vs"), (plan_101, "i.vfwredusum_vs"), (plan_100, "i.vfwredosum_vs"), (plan_101, "i.vfwredosum_vs"), (plan_125, "i.vle8"), (plan_126, "i.vle8"), (plan_125, "i.vse8"), (plan_126, "i.vse8"), (plan_125, "i.vle8ff"), (plan_126, "i.vle8ff"), (plan_127, "i.vlse8"), (plan_128, "i.vlse8"), (plan_127, "i.vsse8"), (plan_128, "i.vsse8"), (plan_129, "i.vlxei8"), (plan_130, "i.vlxei8"), (plan_129, "i.vsxei8"), (plan_130, "i.vsxei8"), (plan_129, "i.vlxei8"), (plan_130, "i.vlxei8"), (plan_129, "i.vsxei8"), (plan_130, "i.vsxei8"), (plan_125, "i.vle16"), (plan_126, "i.vle16"), (plan_125, "i.vse16"), (plan_126, "i.vse16"), (plan_125, "i.vle16ff"), (plan_126, "i.vle16ff"), (plan_127, "i.vlse16"), (plan_128, "i.vlse16"), (plan_127, "i.vsse16"), (plan_128, "i.vsse16"), (plan_129, "i.vlxei16"), (plan_130, "i.vlxei16"), (plan_129, "i.vsxei16"), (plan_130, "i.vsxei16"), (plan_129, "i.vlxei16"), (plan_130, "i.vlxei16"), (plan_129, "i.vsxei16"), (plan_130, "i.vsxei16"), (plan_125, "i.vle32"), (plan_126, "i.vle32"), (plan_125, "i.vse32"), (plan_126, "i.vse32"), (plan_125, "i.vle32ff"), (plan_126, "i.vle32ff"), (plan_127, "i.vlse32"), (plan_128, "i.vlse32"), (plan_127, "i.vsse32"), (plan_128, "i.vsse32"), (plan_129, "i.vlxei32"), (plan_130, "i.vlxei32"), (plan_129, "i.vsxei32"), (plan_130, "i.vsxei32"), (plan_129, "i.vlxei32"), (plan_130, "i.vlxei32"), (plan_129, "i.vsxei32"), (plan_130, "i.vsxei32"), (plan_125, "i.vle64"), (plan_126, "i.vle64"), (plan_125, "i.vse64"), (plan_126, "i.vse64"), (plan_125, "i.vle64ff"), (plan_126, "i.vle64ff"), (plan_127, "i.vlse64"), (plan_128, "i.vlse64"), (plan_127, "i.vsse64"), (plan_128, "i.vsse64"), (plan_129, "i.vlxei64"), (plan_130, "i.vlxei64"), (plan_129, "i.vsxei64"), (plan_130, "i.vsxei64"), (plan_129, "i.vlxei64"), (plan_130, "i.vlxei64"), (plan_129, "i.vsxei64"), (plan_130, "i.vsxei64"), (plan_109, "i.vlm"), (plan_109, "i.vsm"), (plan_131, "i.vlr"), (plan_131, "i.vlr"), (plan_131, "i.vlr"), (plan_131, "i.vlr"), (plan_131, "i.vsr"), (plan_132, "i.vlr"), (plan_132, "i.vlr"), (plan_132, "i.vlr"), (plan_132, "i.vlr"), (plan_132, "i.vsr"), (plan_133, "i.vlr"), (plan_133, "i.vlr"), (plan_133, "i.vlr"), (plan_133, "i.vlr"), (plan_133, "i.vsr"), (plan_134, "i.vlr"), (plan_134, "i.vlr"), (plan_134, "i.vlr"), (plan_134, "i.vlr"), (plan_134, "i.vsr")]
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
    1089: ('v',),
    1090: ('v',),
    1091: ('v',),
    1092: ('v',),
    1093: ('v',),
    1094: ('v',),
    1095: ('v',),
    1096: ('v',),
    1097: ('v',),
    1098: ('v',),
    1099: ('v',),
    1100: ('v',),
    1101: ('v',),
    1102: ('v',),
    1103: ('v',),
    1104: ('v',),
    1105: ('v',),
    1106: ('v',),
    1107: ('v',),
    1108: ('v',),
    1109: ('v',),
    1110: ('v',),
    1111: ('v',),
    1112: ('v',),
    1113: ('v',),
    1114: ('v',),
    1115: ('v',),
    1116: ('v',),
    1117: ('v',),
    1118: ('v',),
    1119: ('v',),
    1120: ('v',),
    1121: ('v',),
    1122: ('v',),
    1123: ('v',),
    1124: ('v',),
    1125: ('v',),
    1126: ('v',),
    1127: ('v',),
    1128: ('v',),
    1129: ('v',),
    1130: ('v',),
    1131: ('v',),
    1132: ('v',),
    1133: ('v',),
    1134: ('v',),
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
    'i.xperm4': ('', False, False, False, False),
    'i.xperm8': ('', False, False, False, False),
    'i.zext_h': ('', False, False, False, False),
    'i.zext_w': ('', False, False, False, False),
}
