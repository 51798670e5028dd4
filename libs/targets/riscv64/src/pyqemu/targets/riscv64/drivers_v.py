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
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1288  # vle8_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1292  # vle8ff_v_m
    return -1
def f32_4(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1366  # vl2re8_v
    return -1
def f32_5(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1371  # vl4re8_v
    return -1
def f32_6(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1376  # vl8re8_v
    return -1
d32_7 = {
    0x0: 1361,  # vl1re8_v
    0x20000000: f32_4,
    0x60000000: f32_5,
    0xe0000000: f32_6,
}
def f32_8(w):
    r = d32_7.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
def f32_9(w):
    if w & 0xe0000000 == 0x0:
        return 1359  # vlm_v
    return -1
d32_10 = {
    0x0: 1287,  # vle8_v_u
    0x800000: f32_8,
    0xb00000: f32_9,
    0x1000000: 1291,  # vle8ff_v_u
}
def f32_11(w):
    r = d32_10.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_12(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1298  # vluxei8_v_m
    return -1
def f32_13(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1294  # vlse8_v_m
    return -1
def f32_14(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1302  # vloxei8_v_m
    return -1
d32_15 = {
    0x0: f32_3,
    0x2000000: f32_11,
    0x4000000: f32_12,
    0x6000000: 1297,  # vluxei8_v_u
    0x8000000: f32_13,
    0xa000000: 1293,  # vlse8_v_u
    0xc000000: f32_14,
    0xe000000: 1301,  # vloxei8_v_u
}
def f32_16(w):
    r = d32_15.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_17(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1306  # vle16_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1310  # vle16ff_v_m
    return -1
def f32_18(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1367  # vl2re16_v
    return -1
def f32_19(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1372  # vl4re16_v
    return -1
def f32_20(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1377  # vl8re16_v
    return -1
d32_21 = {
    0x0: 1362,  # vl1re16_v
    0x20000000: f32_18,
    0x60000000: f32_19,
    0xe0000000: f32_20,
}
def f32_22(w):
    r = d32_21.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
d32_23 = {
    0x0: 1305,  # vle16_v_u
    0x800000: f32_22,
    0x1000000: 1309,  # vle16ff_v_u
}
def f32_24(w):
    r = d32_23.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_25(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1316  # vluxei16_v_m
    return -1
def f32_26(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1312  # vlse16_v_m
    return -1
def f32_27(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1320  # vloxei16_v_m
    return -1
d32_28 = {
    0x0: f32_17,
    0x2000000: f32_24,
    0x4000000: f32_25,
    0x6000000: 1315,  # vluxei16_v_u
    0x8000000: f32_26,
    0xa000000: 1311,  # vlse16_v_u
    0xc000000: f32_27,
    0xe000000: 1319,  # vloxei16_v_u
}
def f32_29(w):
    r = d32_28.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_30(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1324  # vle32_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1328  # vle32ff_v_m
    return -1
def f32_31(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1368  # vl2re32_v
    return -1
def f32_32(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1373  # vl4re32_v
    return -1
def f32_33(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1378  # vl8re32_v
    return -1
d32_34 = {
    0x0: 1363,  # vl1re32_v
    0x20000000: f32_31,
    0x60000000: f32_32,
    0xe0000000: f32_33,
}
def f32_35(w):
    r = d32_34.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
d32_36 = {
    0x0: 1323,  # vle32_v_u
    0x800000: f32_35,
    0x1000000: 1327,  # vle32ff_v_u
}
def f32_37(w):
    r = d32_36.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_38(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1334  # vluxei32_v_m
    return -1
def f32_39(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1330  # vlse32_v_m
    return -1
def f32_40(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1338  # vloxei32_v_m
    return -1
d32_41 = {
    0x0: f32_30,
    0x2000000: f32_37,
    0x4000000: f32_38,
    0x6000000: 1333,  # vluxei32_v_u
    0x8000000: f32_39,
    0xa000000: 1329,  # vlse32_v_u
    0xc000000: f32_40,
    0xe000000: 1337,  # vloxei32_v_u
}
def f32_42(w):
    r = d32_41.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_43(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1342  # vle64_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1346  # vle64ff_v_m
    return -1
def f32_44(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1369  # vl2re64_v
    return -1
def f32_45(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1374  # vl4re64_v
    return -1
def f32_46(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1379  # vl8re64_v
    return -1
d32_47 = {
    0x0: 1364,  # vl1re64_v
    0x20000000: f32_44,
    0x60000000: f32_45,
    0xe0000000: f32_46,
}
def f32_48(w):
    r = d32_47.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
d32_49 = {
    0x0: 1341,  # vle64_v_u
    0x800000: f32_48,
    0x1000000: 1345,  # vle64ff_v_u
}
def f32_50(w):
    r = d32_49.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_51(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1352  # vluxei64_v_m
    return -1
def f32_52(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1348  # vlse64_v_m
    return -1
def f32_53(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1356  # vloxei64_v_m
    return -1
d32_54 = {
    0x0: f32_43,
    0x2000000: f32_50,
    0x4000000: f32_51,
    0x6000000: 1351,  # vluxei64_v_u
    0x8000000: f32_52,
    0xa000000: 1347,  # vlse64_v_u
    0xc000000: f32_53,
    0xe000000: 1355,  # vloxei64_v_u
}
def f32_55(w):
    r = d32_54.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
d32_56 = {
    0x0: f32_16,
    0x1000: 475,  # flh
    0x2000: 351,  # flw
    0x3000: 352,  # fld
    0x5000: f32_29,
    0x6000: f32_42,
    0x7000: f32_55,
}
def f32_57(w):
    r = d32_56.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_58(w):
    if w & 0xff0f8f80 == 0x1000000:
        return 106  # pause
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_59(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_60(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_61(w):
    if w & 0xff000000 == 0x83000000:
        return 105  # fence_tso
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_62(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_63(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_64(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_65(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_66(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_67(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_68(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_69(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_70(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_71(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_72(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
def f32_73(w):
    if (((w >> 24 & 0xf) & 5) != 0 and ((w >> 20 & 0xf) & 10) != 0):
        return 103  # fence
    return 104  # fence_light
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
        return 150  # cbo_clean
    if w & 0xfff00f80 == 0x200000:
        return 151  # cbo_flush
    if w & 0xfff00f80 == 0x400000:
        return 152  # cbo_zero
    return -1
d32_77 = {
    0x0: f32_75,
    0x1000: 149,  # fence_i
    0x2000: f32_76,
}
def f32_78(w):
    r = d32_77.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_79(w):
    if w & 0xffff8f80 == 0x0:
        return 75  # nop
    if w & 0xf8000 == 0x0:
        return 73  # li
    if w & 0xfff00000 == 0x0:
        return 74  # mv
    return 77  # addi
d32_80 = {
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
def f32_81(w):
    r = d32_80.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_82(w):
    if w & 0x3f00000 == 0x0:
        return 424  # aes64im
    if w & 0x3000000 == 0x1000000 and ((w >> 20 & 0xf) < 11):
        return 425  # aes64ks1i
    return -1
d32_83 = {
    0x0: 194,  # clz
    0x100000: 196,  # ctz
    0x200000: 198,  # cpop
    0x400000: 200,  # sext_b
    0x500000: 201,  # sext_h
}
def f32_84(w):
    r = d32_83.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
d32_85 = {
    0x0: 84,  # slli
    0x10000000: f32_81,
    0x28000000: 215,  # bseti
    0x30000000: f32_82,
    0x48000000: 209,  # bclri
    0x60000000: f32_84,
    0x68000000: 213,  # binvi
}
def f32_86(w):
    r = d32_85.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_87(w):
    if w & 0x3f00000 == 0x700000:
        return 203  # orc_b
    return -1
def f32_88(w):
    if w & 0x3f00000 == 0x3800000:
        return 204  # rev8
    if w & 0x3f00000 == 0x700000:
        return 414  # brev8
    return -1
d32_89 = {
    0x0: 86,  # srli
    0x28000000: f32_87,
    0x40000000: 88,  # srai
    0x48000000: 211,  # bexti
    0x60000000: 192,  # rori
    0x68000000: f32_88,
}
def f32_90(w):
    r = d32_89.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
d32_91 = {
    0x0: f32_79,
    0x1000: f32_86,
    0x2000: 78,  # slti
    0x3000: 79,  # sltiu
    0x4000: 80,  # xori
    0x5000: f32_90,
    0x6000: 81,  # ori
    0x7000: 82,  # andi
}
def f32_92(w):
    r = d32_91.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_93(w):
    if w & 0xfff00000 == 0x0:
        return 76  # sext_w
    return 83  # addiw
def f32_94(w):
    if w & 0x2000000 == 0x0:
        return 85  # slliw
    return -1
def f32_95(w):
    if w & 0x3f00000 == 0x0:
        return 195  # clzw
    if w & 0x3f00000 == 0x100000:
        return 197  # ctzw
    if w & 0x3f00000 == 0x200000:
        return 199  # cpopw
    return -1
d32_96 = {
    0x0: f32_94,
    0x8000000: 180,  # slli_uw
    0x60000000: f32_95,
}
def f32_97(w):
    r = d32_96.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_98(w):
    if w & 0xfe000000 == 0x0:
        return 87  # srliw
    if w & 0xfe000000 == 0x40000000:
        return 89  # sraiw
    if w & 0xfe000000 == 0x60000000:
        return 193  # roriw
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
    0x0: 99,  # sb
    0x1000: 100,  # sh
    0x2000: 101,  # sw
    0x3000: 102,  # sd
}
def f32_102(w):
    r = d32_101.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_103(w):
    if w & 0x1f00000 == 0x0:
        return 1290  # vse8_v_m
    return -1
def f32_104(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1370  # vs2r_v
    return -1
def f32_105(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1375  # vs4r_v
    return -1
def f32_106(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1380  # vs8r_v
    return -1
d32_107 = {
    0x0: 1365,  # vs1r_v
    0x20000000: f32_104,
    0x60000000: f32_105,
    0xe0000000: f32_106,
}
def f32_108(w):
    r = d32_107.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
def f32_109(w):
    if w & 0xe0000000 == 0x0:
        return 1360  # vsm_v
    return -1
d32_110 = {
    0x0: 1289,  # vse8_v_u
    0x800000: f32_108,
    0xb00000: f32_109,
}
def f32_111(w):
    r = d32_110.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_112 = {
    0x0: f32_103,
    0x2000000: f32_111,
    0x4000000: 1300,  # vsuxei8_v_m
    0x6000000: 1299,  # vsuxei8_v_u
    0x8000000: 1296,  # vsse8_v_m
    0xa000000: 1295,  # vsse8_v_u
    0xc000000: 1304,  # vsoxei8_v_m
    0xe000000: 1303,  # vsoxei8_v_u
}
def f32_113(w):
    r = d32_112.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_114(w):
    if w & 0x1f00000 == 0x0:
        return 1308  # vse16_v_m
    return -1
def f32_115(w):
    if w & 0x1f00000 == 0x0:
        return 1307  # vse16_v_u
    return -1
d32_116 = {
    0x0: f32_114,
    0x2000000: f32_115,
    0x4000000: 1318,  # vsuxei16_v_m
    0x6000000: 1317,  # vsuxei16_v_u
    0x8000000: 1314,  # vsse16_v_m
    0xa000000: 1313,  # vsse16_v_u
    0xc000000: 1322,  # vsoxei16_v_m
    0xe000000: 1321,  # vsoxei16_v_u
}
def f32_117(w):
    r = d32_116.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_118(w):
    if w & 0x1f00000 == 0x0:
        return 1326  # vse32_v_m
    return -1
def f32_119(w):
    if w & 0x1f00000 == 0x0:
        return 1325  # vse32_v_u
    return -1
d32_120 = {
    0x0: f32_118,
    0x2000000: f32_119,
    0x4000000: 1336,  # vsuxei32_v_m
    0x6000000: 1335,  # vsuxei32_v_u
    0x8000000: 1332,  # vsse32_v_m
    0xa000000: 1331,  # vsse32_v_u
    0xc000000: 1340,  # vsoxei32_v_m
    0xe000000: 1339,  # vsoxei32_v_u
}
def f32_121(w):
    r = d32_120.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_122(w):
    if w & 0x1f00000 == 0x0:
        return 1344  # vse64_v_m
    return -1
def f32_123(w):
    if w & 0x1f00000 == 0x0:
        return 1343  # vse64_v_u
    return -1
d32_124 = {
    0x0: f32_122,
    0x2000000: f32_123,
    0x4000000: 1354,  # vsuxei64_v_m
    0x6000000: 1353,  # vsuxei64_v_u
    0x8000000: 1350,  # vsse64_v_m
    0xa000000: 1349,  # vsse64_v_u
    0xc000000: 1358,  # vsoxei64_v_m
    0xe000000: 1357,  # vsoxei64_v_u
}
def f32_125(w):
    r = d32_124.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
d32_126 = {
    0x0: f32_113,
    0x1000: 476,  # fsh
    0x2000: 353,  # fsw
    0x3000: 354,  # fsd
    0x5000: f32_117,
    0x6000: f32_121,
    0x7000: f32_125,
}
def f32_127(w):
    r = d32_126.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_128(w):
    if w & 0x1f00000 == 0x0:
        return 20  # lr_w
    return -1
def f32_129(w):
    if w & 0x1f00000 == 0x0:
        return 32  # lr_d
    return -1
def f32_130(w):
    if ((w >> 7 & 0x1f) & 1 == 0 and (w >> 20 & 0x1f) & 1 == 0):
        return 44  # amocas_q
    return -1
d32_131 = {
    0x0: 1,  # amoadd_b
    0x1000: 11,  # amoadd_h
    0x2000: 23,  # amoadd_w
    0x3000: 35,  # amoadd_d
    0x8000000: 0,  # amoswap_b
    0x8001000: 10,  # amoswap_h
    0x8002000: 22,  # amoswap_w
    0x8003000: 34,  # amoswap_d
    0x10002000: f32_128,
    0x10003000: f32_129,
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
    0x28004000: f32_130,
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
def f32_132(w):
    r = d32_131.get(w & 0xf8007000, -1)
    return r if r.__class__ is int else r(w)
def f32_133(w):
    if w & 0xc0000000 == 0x0:
        return 45  # add
    if w & 0xc0000000 == 0x40000000:
        return 46  # sub
    return -1
def f32_134(w):
    if w & 0xc0000000 == 0x0:
        return 47  # sll
    return -1
def f32_135(w):
    if w & 0xc0000000 == 0x0:
        return 48  # slt
    return -1
def f32_136(w):
    if w & 0xc0000000 == 0x0:
        return 49  # sltu
    return -1
def f32_137(w):
    if w & 0xc0000000 == 0x0:
        return 50  # xor
    if w & 0xc0000000 == 0x40000000:
        return 183  # xnor
    return -1
def f32_138(w):
    if w & 0xc0000000 == 0x0:
        return 51  # srl
    if w & 0xc0000000 == 0x40000000:
        return 52  # sra
    return -1
def f32_139(w):
    if w & 0xc0000000 == 0x0:
        return 53  # or
    if w & 0xc0000000 == 0x40000000:
        return 182  # orn
    return -1
def f32_140(w):
    if w & 0xc0000000 == 0x0:
        return 54  # and
    if w & 0xc0000000 == 0x40000000:
        return 181  # andn
    return -1
def f32_141(w):
    if w & 0xc0000000 == 0x0:
        return 60  # mul
    return -1
def f32_142(w):
    if w & 0xc0000000 == 0x0:
        return 61  # mulh
    return -1
def f32_143(w):
    if w & 0xc0000000 == 0x0:
        return 62  # mulhsu
    return -1
def f32_144(w):
    if w & 0xc0000000 == 0x0:
        return 63  # mulhu
    return -1
def f32_145(w):
    if w & 0xc0000000 == 0x0:
        return 64  # div
    return -1
def f32_146(w):
    if w & 0xc0000000 == 0x0:
        return 65  # divu
    return -1
def f32_147(w):
    if w & 0xc0000000 == 0x0:
        return 66  # rem
    return -1
def f32_148(w):
    if w & 0xc0000000 == 0x0:
        return 67  # remu
    return -1
def f32_149(w):
    if w & 0xc0000000 == 0x40000000:
        return 208  # bclr
    return -1
def f32_150(w):
    if w & 0xc0000000 == 0x0:
        return 415  # pack
    return -1
def f32_151(w):
    if w & 0xc0000000 == 0x40000000:
        return 210  # bext
    return -1
def f32_152(w):
    if w & 0xc0000000 == 0x0:
        return 416  # packh
    return -1
def f32_153(w):
    if w & 0xc0000000 == 0x0:
        return 205  # clmul
    return -1
def f32_154(w):
    if w & 0xc0000000 == 0x0:
        return 207  # clmulr
    return -1
def f32_155(w):
    if w & 0xc0000000 == 0x0:
        return 206  # clmulh
    return -1
def f32_156(w):
    if w & 0xc0000000 == 0x0:
        return 186  # min
    return -1
def f32_157(w):
    if w & 0xc0000000 == 0x0:
        return 187  # minu
    return -1
def f32_158(w):
    if w & 0xc0000000 == 0x0:
        return 184  # max
    return -1
def f32_159(w):
    if w & 0xc0000000 == 0x0:
        return 185  # maxu
    return -1
def f32_160(w):
    if w & 0xc0000000 == 0x0:
        return 170  # czero_eqz
    return -1
def f32_161(w):
    if w & 0xc0000000 == 0x0:
        return 171  # czero_nez
    return -1
def f32_162(w):
    if w & 0xc0000000 == 0x40000000:
        return 188  # rol
    return -1
def f32_163(w):
    if w & 0xc0000000 == 0x0:
        return 172  # sh1add
    return -1
def f32_164(w):
    if w & 0xc0000000 == 0x0:
        return 174  # sh2add
    return -1
def f32_165(w):
    if w & 0xc0000000 == 0x40000000:
        return 189  # ror
    return -1
def f32_166(w):
    if w & 0xc0000000 == 0x0:
        return 176  # sh3add
    return -1
def f32_167(w):
    if w & 0xc0000000 == 0x40000000:
        return 212  # binv
    if w & 0xc0000000 == 0x0:
        return 214  # bset
    return -1
def f32_168(w):
    if w & 0xc0000000 == 0x0:
        return 418  # xperm4
    return -1
def f32_169(w):
    if w & 0xc0000000 == 0x0:
        return 419  # xperm8
    return -1
def f32_170(w):
    if w & 0xc0000000 == 0x0:
        return 420  # aes64es
    return -1
def f32_171(w):
    if w & 0xc0000000 == 0x0:
        return 421  # aes64esm
    return -1
def f32_172(w):
    if w & 0xc0000000 == 0x0:
        return 422  # aes64ds
    return -1
def f32_173(w):
    if w & 0xc0000000 == 0x0:
        return 423  # aes64dsm
    if w & 0xc0000000 == 0x40000000:
        return 426  # aes64ks2
    return -1
d32_174 = {
    0x0: f32_133,
    0x1000: f32_134,
    0x2000: f32_135,
    0x3000: f32_136,
    0x4000: f32_137,
    0x5000: f32_138,
    0x6000: f32_139,
    0x7000: f32_140,
    0x2000000: f32_141,
    0x2001000: f32_142,
    0x2002000: f32_143,
    0x2003000: f32_144,
    0x2004000: f32_145,
    0x2005000: f32_146,
    0x2006000: f32_147,
    0x2007000: f32_148,
    0x8001000: f32_149,
    0x8004000: f32_150,
    0x8005000: f32_151,
    0x8007000: f32_152,
    0xa001000: f32_153,
    0xa002000: f32_154,
    0xa003000: f32_155,
    0xa004000: f32_156,
    0xa005000: f32_157,
    0xa006000: f32_158,
    0xa007000: f32_159,
    0xe005000: f32_160,
    0xe007000: f32_161,
    0x20001000: f32_162,
    0x20002000: f32_163,
    0x20004000: f32_164,
    0x20005000: f32_165,
    0x20006000: f32_166,
    0x28001000: f32_167,
    0x28002000: f32_168,
    0x28004000: f32_169,
    0x30000000: 437,  # sm4ed
    0x32000000: f32_170,
    0x34000000: 438,  # sm4ks
    0x36000000: f32_171,
    0x3a000000: f32_172,
    0x3e000000: f32_173,
}
def f32_175(w):
    r = d32_174.get(w & 0x3e007000, -1)
    return r if r.__class__ is int else r(w)
def f32_176(w):
    if w & 0x1f00000 == 0x0:
        return 178  # zext_w
    return 179  # add_uw
def f32_177(w):
    if w & 0x1f00000 == 0x0:
        return 202  # zext_h
    return 417  # packw
d32_178 = {
    0x0: 55,  # addw
    0x1000: 57,  # sllw
    0x5000: 58,  # srlw
    0x2000000: 68,  # mulw
    0x2004000: 69,  # divw
    0x2005000: 70,  # divuw
    0x2006000: 71,  # remw
    0x2007000: 72,  # remuw
    0x8000000: f32_176,
    0x8004000: f32_177,
    0x20002000: 173,  # sh1add_uw
    0x20004000: 175,  # sh2add_uw
    0x20006000: 177,  # sh3add_uw
    0x40000000: 56,  # subw
    0x40005000: 59,  # sraw
    0x60001000: 190,  # rolw
    0x60005000: 191,  # rorw
}
def f32_179(w):
    r = d32_178.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
def f32_180(w):
    if w & 0x3000 == 0x3000:
        return 231  # fmadd_s
    if w & 0x3000 == 0x0:
        return 233  # fmadd_s_rmm
    return -1
def f32_181(w):
    if w & 0x3000 == 0x3000:
        return 295  # fmadd_d
    if w & 0x3000 == 0x0:
        return 297  # fmadd_d_rmm
    return -1
def f32_182(w):
    if w & 0x3000 == 0x3000:
        return 504  # fmadd_h
    if w & 0x3000 == 0x0:
        return 506  # fmadd_h_rmm
    return -1
d32_183 = {
    0x0: 232,  # fmadd_s_rm
    0x4000: f32_180,
    0x2000000: 296,  # fmadd_d_rm
    0x2004000: f32_181,
    0x4000000: 505,  # fmadd_h_rm
    0x4004000: f32_182,
}
def f32_184(w):
    r = d32_183.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_185(w):
    if w & 0x3000 == 0x3000:
        return 234  # fmsub_s
    if w & 0x3000 == 0x0:
        return 236  # fmsub_s_rmm
    return -1
def f32_186(w):
    if w & 0x3000 == 0x3000:
        return 298  # fmsub_d
    if w & 0x3000 == 0x0:
        return 300  # fmsub_d_rmm
    return -1
def f32_187(w):
    if w & 0x3000 == 0x3000:
        return 507  # fmsub_h
    if w & 0x3000 == 0x0:
        return 509  # fmsub_h_rmm
    return -1
d32_188 = {
    0x0: 235,  # fmsub_s_rm
    0x4000: f32_185,
    0x2000000: 299,  # fmsub_d_rm
    0x2004000: f32_186,
    0x4000000: 508,  # fmsub_h_rm
    0x4004000: f32_187,
}
def f32_189(w):
    r = d32_188.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_190(w):
    if w & 0x3000 == 0x3000:
        return 237  # fnmsub_s
    if w & 0x3000 == 0x0:
        return 239  # fnmsub_s_rmm
    return -1
def f32_191(w):
    if w & 0x3000 == 0x3000:
        return 301  # fnmsub_d
    if w & 0x3000 == 0x0:
        return 303  # fnmsub_d_rmm
    return -1
def f32_192(w):
    if w & 0x3000 == 0x3000:
        return 510  # fnmsub_h
    if w & 0x3000 == 0x0:
        return 512  # fnmsub_h_rmm
    return -1
d32_193 = {
    0x0: 238,  # fnmsub_s_rm
    0x4000: f32_190,
    0x2000000: 302,  # fnmsub_d_rm
    0x2004000: f32_191,
    0x4000000: 511,  # fnmsub_h_rm
    0x4004000: f32_192,
}
def f32_194(w):
    r = d32_193.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_195(w):
    if w & 0x3000 == 0x3000:
        return 240  # fnmadd_s
    if w & 0x3000 == 0x0:
        return 242  # fnmadd_s_rmm
    return -1
def f32_196(w):
    if w & 0x3000 == 0x3000:
        return 304  # fnmadd_d
    if w & 0x3000 == 0x0:
        return 306  # fnmadd_d_rmm
    return -1
def f32_197(w):
    if w & 0x3000 == 0x3000:
        return 513  # fnmadd_h
    if w & 0x3000 == 0x0:
        return 515  # fnmadd_h_rmm
    return -1
d32_198 = {
    0x0: 241,  # fnmadd_s_rm
    0x4000: f32_195,
    0x2000000: 305,  # fnmadd_d_rm
    0x2004000: f32_196,
    0x4000000: 514,  # fnmadd_h_rm
    0x4004000: f32_197,
}
def f32_199(w):
    r = d32_198.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_200(w):
    if w & 0x7000 == 0x7000:
        return 216  # fadd_s
    if w & 0x4000 == 0x0:
        return 217  # fadd_s_rm
    if w & 0x7000 == 0x4000:
        return 218  # fadd_s_rmm
    return -1
def f32_201(w):
    if w & 0x7000 == 0x7000:
        return 280  # fadd_d
    if w & 0x4000 == 0x0:
        return 281  # fadd_d_rm
    if w & 0x7000 == 0x4000:
        return 282  # fadd_d_rmm
    return -1
def f32_202(w):
    if w & 0x7000 == 0x7000:
        return 489  # fadd_h
    if w & 0x4000 == 0x0:
        return 490  # fadd_h_rm
    if w & 0x7000 == 0x4000:
        return 491  # fadd_h_rmm
    return -1
def f32_203(w):
    if w & 0x7000 == 0x7000:
        return 219  # fsub_s
    if w & 0x4000 == 0x0:
        return 220  # fsub_s_rm
    if w & 0x7000 == 0x4000:
        return 221  # fsub_s_rmm
    return -1
def f32_204(w):
    if w & 0x7000 == 0x7000:
        return 283  # fsub_d
    if w & 0x4000 == 0x0:
        return 284  # fsub_d_rm
    if w & 0x7000 == 0x4000:
        return 285  # fsub_d_rmm
    return -1
def f32_205(w):
    if w & 0x7000 == 0x7000:
        return 492  # fsub_h
    if w & 0x4000 == 0x0:
        return 493  # fsub_h_rm
    if w & 0x7000 == 0x4000:
        return 494  # fsub_h_rmm
    return -1
def f32_206(w):
    if w & 0x7000 == 0x7000:
        return 222  # fmul_s
    if w & 0x4000 == 0x0:
        return 223  # fmul_s_rm
    if w & 0x7000 == 0x4000:
        return 224  # fmul_s_rmm
    return -1
def f32_207(w):
    if w & 0x7000 == 0x7000:
        return 286  # fmul_d
    if w & 0x4000 == 0x0:
        return 287  # fmul_d_rm
    if w & 0x7000 == 0x4000:
        return 288  # fmul_d_rmm
    return -1
def f32_208(w):
    if w & 0x7000 == 0x7000:
        return 495  # fmul_h
    if w & 0x4000 == 0x0:
        return 496  # fmul_h_rm
    if w & 0x7000 == 0x4000:
        return 497  # fmul_h_rmm
    return -1
def f32_209(w):
    if w & 0x7000 == 0x7000:
        return 225  # fdiv_s
    if w & 0x4000 == 0x0:
        return 226  # fdiv_s_rm
    if w & 0x7000 == 0x4000:
        return 227  # fdiv_s_rmm
    return -1
def f32_210(w):
    if w & 0x7000 == 0x7000:
        return 289  # fdiv_d
    if w & 0x4000 == 0x0:
        return 290  # fdiv_d_rm
    if w & 0x7000 == 0x4000:
        return 291  # fdiv_d_rmm
    return -1
def f32_211(w):
    if w & 0x7000 == 0x7000:
        return 498  # fdiv_h
    if w & 0x4000 == 0x0:
        return 499  # fdiv_h_rm
    if w & 0x7000 == 0x4000:
        return 500  # fdiv_h_rmm
    return -1
def f32_212(w):
    if w & 0x7000 == 0x0:
        return 243  # fsgnj_s
    if w & 0x7000 == 0x1000:
        return 244  # fsgnjn_s
    if w & 0x7000 == 0x2000:
        return 245  # fsgnjx_s
    return -1
def f32_213(w):
    if w & 0x7000 == 0x0:
        return 307  # fsgnj_d
    if w & 0x7000 == 0x1000:
        return 308  # fsgnjn_d
    if w & 0x7000 == 0x2000:
        return 309  # fsgnjx_d
    return -1
def f32_214(w):
    if w & 0x7000 == 0x0:
        return 516  # fsgnj_h
    if w & 0x7000 == 0x1000:
        return 517  # fsgnjn_h
    if w & 0x7000 == 0x2000:
        return 518  # fsgnjx_h
    return -1
d32_215 = {
    0x0: 246,  # fmin_s
    0x1000: 247,  # fmax_s
    0x2000: 556,  # fminm_s
    0x3000: 559,  # fmaxm_s
}
def f32_216(w):
    r = d32_215.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_217 = {
    0x0: 310,  # fmin_d
    0x1000: 311,  # fmax_d
    0x2000: 557,  # fminm_d
    0x3000: 560,  # fmaxm_d
}
def f32_218(w):
    r = d32_217.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_219 = {
    0x0: 519,  # fmin_h
    0x1000: 520,  # fmax_h
    0x2000: 558,  # fminm_h
    0x3000: 561,  # fmaxm_h
}
def f32_220(w):
    r = d32_219.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_221(w):
    if w & 0x7000 == 0x7000:
        return 342  # fcvt_s_d
    if w & 0x4000 == 0x0:
        return 343  # fcvt_s_d_rm
    if w & 0x7000 == 0x4000:
        return 344  # fcvt_s_d_rmm
    return -1
def f32_222(w):
    if w & 0x7000 == 0x0:
        return 479  # fcvt_s_h
    if (w >> 12 & 0x7) not in (5, 6):
        return 480  # fcvt_s_h_rm
    return -1
def f32_223(w):
    if w & 0x7000 == 0x7000:
        return 568  # fround_s
    if w & 0x4000 == 0x0:
        return 569  # fround_s_rm
    if w & 0x7000 == 0x4000:
        return 570  # fround_s_rmm
    return -1
def f32_224(w):
    if w & 0x7000 == 0x7000:
        return 577  # froundnx_s
    if w & 0x4000 == 0x0:
        return 578  # froundnx_s_rm
    if w & 0x7000 == 0x4000:
        return 579  # froundnx_s_rmm
    return -1
d32_225 = {
    0x100000: f32_221,
    0x200000: f32_222,
    0x400000: f32_223,
    0x500000: f32_224,
}
def f32_226(w):
    r = d32_225.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_227(w):
    if w & 0x7000 == 0x0:
        return 345  # fcvt_d_s
    if (w >> 12 & 0x7) not in (5, 6):
        return 346  # fcvt_d_s_rm
    return -1
def f32_228(w):
    if w & 0x7000 == 0x0:
        return 481  # fcvt_d_h
    if (w >> 12 & 0x7) not in (5, 6):
        return 482  # fcvt_d_h_rm
    return -1
def f32_229(w):
    if w & 0x7000 == 0x7000:
        return 571  # fround_d
    if w & 0x4000 == 0x0:
        return 572  # fround_d_rm
    if w & 0x7000 == 0x4000:
        return 573  # fround_d_rmm
    return -1
def f32_230(w):
    if w & 0x7000 == 0x7000:
        return 580  # froundnx_d
    if w & 0x4000 == 0x0:
        return 581  # froundnx_d_rm
    if w & 0x7000 == 0x4000:
        return 582  # froundnx_d_rmm
    return -1
d32_231 = {
    0x0: f32_227,
    0x200000: f32_228,
    0x400000: f32_229,
    0x500000: f32_230,
}
def f32_232(w):
    r = d32_231.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_233(w):
    if w & 0x3000 == 0x3000:
        return 483  # fcvt_h_s
    if w & 0x3000 == 0x0:
        return 485  # fcvt_h_s_rmm
    return -1
def f32_234(w):
    if w & 0x3000 == 0x3000:
        return 486  # fcvt_h_d
    if w & 0x3000 == 0x0:
        return 488  # fcvt_h_d_rmm
    return -1
def f32_235(w):
    if w & 0x3000 == 0x3000:
        return 574  # fround_h
    if w & 0x3000 == 0x0:
        return 576  # fround_h_rmm
    return -1
def f32_236(w):
    if w & 0x3000 == 0x3000:
        return 583  # froundnx_h
    if w & 0x3000 == 0x0:
        return 585  # froundnx_h_rmm
    return -1
d32_237 = {
    0x0: 484,  # fcvt_h_s_rm
    0x4000: f32_233,
    0x100000: 487,  # fcvt_h_d_rm
    0x104000: f32_234,
    0x400000: 575,  # fround_h_rm
    0x404000: f32_235,
    0x500000: 584,  # froundnx_h_rm
    0x504000: f32_236,
}
def f32_238(w):
    r = d32_237.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_239(w):
    if w & 0x1f07000 == 0x7000:
        return 228  # fsqrt_s
    if w & 0x1f04000 == 0x0:
        return 229  # fsqrt_s_rm
    if w & 0x1f07000 == 0x4000:
        return 230  # fsqrt_s_rmm
    return -1
def f32_240(w):
    if w & 0x1f07000 == 0x7000:
        return 292  # fsqrt_d
    if w & 0x1f04000 == 0x0:
        return 293  # fsqrt_d_rm
    if w & 0x1f07000 == 0x4000:
        return 294  # fsqrt_d_rmm
    return -1
def f32_241(w):
    if w & 0x1f07000 == 0x7000:
        return 501  # fsqrt_h
    if w & 0x1f04000 == 0x0:
        return 502  # fsqrt_h_rm
    if w & 0x1f07000 == 0x4000:
        return 503  # fsqrt_h_rmm
    return -1
d32_242 = {
    0x0: 248,  # fle_s
    0x1000: 249,  # flt_s
    0x2000: 250,  # feq_s
    0x4000: 562,  # fleq_s
    0x5000: 565,  # fltq_s
}
def f32_243(w):
    r = d32_242.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_244 = {
    0x0: 312,  # fle_d
    0x1000: 313,  # flt_d
    0x2000: 314,  # feq_d
    0x4000: 563,  # fleq_d
    0x5000: 566,  # fltq_d
}
def f32_245(w):
    r = d32_244.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_246 = {
    0x0: 521,  # fle_h
    0x1000: 522,  # flt_h
    0x2000: 523,  # feq_h
    0x4000: 564,  # fleq_h
    0x5000: 567,  # fltq_h
}
def f32_247(w):
    r = d32_246.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_248(w):
    if w & 0x3000 == 0x1000:
        return 253  # fcvt_w_s_rtz
    return 254  # fcvt_w_s_rm
def f32_249(w):
    if w & 0x3000 == 0x3000:
        return 252  # fcvt_w_s
    if w & 0x3000 == 0x0:
        return 255  # fcvt_w_s_rmm
    return -1
def f32_250(w):
    if w & 0x3000 == 0x1000:
        return 260  # fcvt_wu_s_rtz
    return 261  # fcvt_wu_s_rm
def f32_251(w):
    if w & 0x3000 == 0x3000:
        return 259  # fcvt_wu_s
    if w & 0x3000 == 0x0:
        return 262  # fcvt_wu_s_rmm
    return -1
def f32_252(w):
    if w & 0x3000 == 0x1000:
        return 267  # fcvt_l_s_rtz
    return 268  # fcvt_l_s_rm
def f32_253(w):
    if w & 0x3000 == 0x3000:
        return 266  # fcvt_l_s
    if w & 0x3000 == 0x0:
        return 269  # fcvt_l_s_rmm
    return -1
def f32_254(w):
    if w & 0x3000 == 0x1000:
        return 274  # fcvt_lu_s_rtz
    return 275  # fcvt_lu_s_rm
def f32_255(w):
    if w & 0x3000 == 0x3000:
        return 273  # fcvt_lu_s
    if w & 0x3000 == 0x0:
        return 276  # fcvt_lu_s_rmm
    return -1
d32_256 = {
    0x0: f32_248,
    0x4000: f32_249,
    0x100000: f32_250,
    0x104000: f32_251,
    0x200000: f32_252,
    0x204000: f32_253,
    0x300000: f32_254,
    0x304000: f32_255,
}
def f32_257(w):
    r = d32_256.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_258(w):
    if w & 0x3000 == 0x1000:
        return 317  # fcvt_w_d_rtz
    return 318  # fcvt_w_d_rm
def f32_259(w):
    if w & 0x3000 == 0x3000:
        return 316  # fcvt_w_d
    if w & 0x3000 == 0x0:
        return 319  # fcvt_w_d_rmm
    return -1
def f32_260(w):
    if w & 0x3000 == 0x1000:
        return 323  # fcvt_wu_d_rtz
    return 324  # fcvt_wu_d_rm
def f32_261(w):
    if w & 0x3000 == 0x3000:
        return 322  # fcvt_wu_d
    if w & 0x3000 == 0x0:
        return 325  # fcvt_wu_d_rmm
    return -1
def f32_262(w):
    if w & 0x3000 == 0x1000:
        return 329  # fcvt_l_d_rtz
    return 330  # fcvt_l_d_rm
def f32_263(w):
    if w & 0x3000 == 0x3000:
        return 328  # fcvt_l_d
    if w & 0x3000 == 0x0:
        return 331  # fcvt_l_d_rmm
    return -1
def f32_264(w):
    if w & 0x3000 == 0x1000:
        return 336  # fcvt_lu_d_rtz
    return 337  # fcvt_lu_d_rm
def f32_265(w):
    if w & 0x3000 == 0x3000:
        return 335  # fcvt_lu_d
    if w & 0x3000 == 0x0:
        return 338  # fcvt_lu_d_rmm
    return -1
def f32_266(w):
    if w & 0x3000 == 0x1000:
        return 586  # fcvtmod_w_d
    return -1
d32_267 = {
    0x0: f32_258,
    0x4000: f32_259,
    0x100000: f32_260,
    0x104000: f32_261,
    0x200000: f32_262,
    0x204000: f32_263,
    0x300000: f32_264,
    0x304000: f32_265,
    0x800000: f32_266,
}
def f32_268(w):
    r = d32_267.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_269(w):
    if w & 0x3000 == 0x1000:
        return 526  # fcvt_w_h_rtz
    return 527  # fcvt_w_h_rm
def f32_270(w):
    if w & 0x3000 == 0x3000:
        return 525  # fcvt_w_h
    if w & 0x3000 == 0x0:
        return 528  # fcvt_w_h_rmm
    return -1
def f32_271(w):
    if w & 0x3000 == 0x1000:
        return 533  # fcvt_wu_h_rtz
    return 534  # fcvt_wu_h_rm
def f32_272(w):
    if w & 0x3000 == 0x3000:
        return 532  # fcvt_wu_h
    if w & 0x3000 == 0x0:
        return 535  # fcvt_wu_h_rmm
    return -1
def f32_273(w):
    if w & 0x3000 == 0x1000:
        return 540  # fcvt_l_h_rtz
    return 541  # fcvt_l_h_rm
def f32_274(w):
    if w & 0x3000 == 0x3000:
        return 539  # fcvt_l_h
    if w & 0x3000 == 0x0:
        return 542  # fcvt_l_h_rmm
    return -1
def f32_275(w):
    if w & 0x3000 == 0x1000:
        return 547  # fcvt_lu_h_rtz
    return 548  # fcvt_lu_h_rm
def f32_276(w):
    if w & 0x3000 == 0x3000:
        return 546  # fcvt_lu_h
    if w & 0x3000 == 0x0:
        return 549  # fcvt_lu_h_rmm
    return -1
d32_277 = {
    0x0: f32_269,
    0x4000: f32_270,
    0x100000: f32_271,
    0x104000: f32_272,
    0x200000: f32_273,
    0x204000: f32_274,
    0x300000: f32_275,
    0x304000: f32_276,
}
def f32_278(w):
    r = d32_277.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_279(w):
    if w & 0x3000 == 0x3000:
        return 256  # fcvt_s_w
    if w & 0x3000 == 0x0:
        return 258  # fcvt_s_w_rmm
    return -1
def f32_280(w):
    if w & 0x3000 == 0x3000:
        return 263  # fcvt_s_wu
    if w & 0x3000 == 0x0:
        return 265  # fcvt_s_wu_rmm
    return -1
def f32_281(w):
    if w & 0x3000 == 0x3000:
        return 270  # fcvt_s_l
    if w & 0x3000 == 0x0:
        return 272  # fcvt_s_l_rmm
    return -1
def f32_282(w):
    if w & 0x3000 == 0x3000:
        return 277  # fcvt_s_lu
    if w & 0x3000 == 0x0:
        return 279  # fcvt_s_lu_rmm
    return -1
d32_283 = {
    0x0: 257,  # fcvt_s_w_rm
    0x4000: f32_279,
    0x100000: 264,  # fcvt_s_wu_rm
    0x104000: f32_280,
    0x200000: 271,  # fcvt_s_l_rm
    0x204000: f32_281,
    0x300000: 278,  # fcvt_s_lu_rm
    0x304000: f32_282,
}
def f32_284(w):
    r = d32_283.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_285(w):
    if w & 0x7000 == 0x0:
        return 320  # fcvt_d_w
    if (w >> 12 & 0x7) not in (5, 6):
        return 321  # fcvt_d_w_rm
    return -1
def f32_286(w):
    if w & 0x7000 == 0x0:
        return 326  # fcvt_d_wu
    if (w >> 12 & 0x7) not in (5, 6):
        return 327  # fcvt_d_wu_rm
    return -1
def f32_287(w):
    if w & 0x7000 == 0x7000:
        return 332  # fcvt_d_l
    if w & 0x4000 == 0x0:
        return 333  # fcvt_d_l_rm
    if w & 0x7000 == 0x4000:
        return 334  # fcvt_d_l_rmm
    return -1
def f32_288(w):
    if w & 0x7000 == 0x7000:
        return 339  # fcvt_d_lu
    if w & 0x4000 == 0x0:
        return 340  # fcvt_d_lu_rm
    if w & 0x7000 == 0x4000:
        return 341  # fcvt_d_lu_rmm
    return -1
d32_289 = {
    0x0: f32_285,
    0x100000: f32_286,
    0x200000: f32_287,
    0x300000: f32_288,
}
def f32_290(w):
    r = d32_289.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_291(w):
    if w & 0x3000 == 0x3000:
        return 529  # fcvt_h_w
    if w & 0x3000 == 0x0:
        return 531  # fcvt_h_w_rmm
    return -1
def f32_292(w):
    if w & 0x3000 == 0x3000:
        return 536  # fcvt_h_wu
    if w & 0x3000 == 0x0:
        return 538  # fcvt_h_wu_rmm
    return -1
def f32_293(w):
    if w & 0x3000 == 0x3000:
        return 543  # fcvt_h_l
    if w & 0x3000 == 0x0:
        return 545  # fcvt_h_l_rmm
    return -1
def f32_294(w):
    if w & 0x3000 == 0x3000:
        return 550  # fcvt_h_lu
    if w & 0x3000 == 0x0:
        return 552  # fcvt_h_lu_rmm
    return -1
d32_295 = {
    0x0: 530,  # fcvt_h_w_rm
    0x4000: f32_291,
    0x100000: 537,  # fcvt_h_wu_rm
    0x104000: f32_292,
    0x200000: 544,  # fcvt_h_l_rm
    0x204000: f32_293,
    0x300000: 551,  # fcvt_h_lu_rm
    0x304000: f32_294,
}
def f32_296(w):
    r = d32_295.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_297(w):
    if w & 0x1f07000 == 0x1000:
        return 251  # fclass_s
    if w & 0x1f07000 == 0x0:
        return 347  # fmv_x_w
    return -1
def f32_298(w):
    if w & 0x1f07000 == 0x1000:
        return 315  # fclass_d
    if w & 0x1f07000 == 0x0:
        return 349  # fmv_x_d
    return -1
def f32_299(w):
    if w & 0x1f07000 == 0x0:
        return 477  # fmv_x_h
    if w & 0x1f07000 == 0x1000:
        return 524  # fclass_h
    return -1
def f32_300(w):
    if w & 0x1f07000 == 0x0:
        return 348  # fmv_w_x
    if w & 0x1f07000 == 0x100000:
        return 554  # fli_s
    return -1
def f32_301(w):
    if w & 0x1f07000 == 0x0:
        return 350  # fmv_d_x
    if w & 0x1f07000 == 0x100000:
        return 555  # fli_d
    return -1
def f32_302(w):
    if w & 0x1f07000 == 0x0:
        return 478  # fmv_h_x
    if w & 0x1f07000 == 0x100000:
        return 553  # fli_h
    return -1
d32_303 = {
    0x0: f32_200,
    0x2000000: f32_201,
    0x4000000: f32_202,
    0x8000000: f32_203,
    0xa000000: f32_204,
    0xc000000: f32_205,
    0x10000000: f32_206,
    0x12000000: f32_207,
    0x14000000: f32_208,
    0x18000000: f32_209,
    0x1a000000: f32_210,
    0x1c000000: f32_211,
    0x20000000: f32_212,
    0x22000000: f32_213,
    0x24000000: f32_214,
    0x28000000: f32_216,
    0x2a000000: f32_218,
    0x2c000000: f32_220,
    0x40000000: f32_226,
    0x42000000: f32_232,
    0x44000000: f32_238,
    0x58000000: f32_239,
    0x5a000000: f32_240,
    0x5c000000: f32_241,
    0xa0000000: f32_243,
    0xa2000000: f32_245,
    0xa4000000: f32_247,
    0xc0000000: f32_257,
    0xc2000000: f32_268,
    0xc4000000: f32_278,
    0xd0000000: f32_284,
    0xd2000000: f32_290,
    0xd4000000: f32_296,
    0xe0000000: f32_297,
    0xe2000000: f32_298,
    0xe4000000: f32_299,
    0xf0000000: f32_300,
    0xf2000000: f32_301,
    0xf4000000: f32_302,
}
def f32_304(w):
    r = d32_303.get(w & 0xfe000000, -1)
    return r if r.__class__ is int else r(w)
def f32_305(w):
    if ((w >> 7 & 0x1f) != 0):
        return 639  # vadd_vv_m
    return -1
def f32_306(w):
    if ((w >> 7 & 0x1f) != 0):
        return 986  # vandn_vv_m
    return -1
def f32_307(w):
    if ((w >> 7 & 0x1f) != 0):
        return 645  # vsub_vv_m
    return -1
def f32_308(w):
    if ((w >> 7 & 0x1f) != 0):
        return 653  # vminu_vv_m
    return -1
def f32_309(w):
    if ((w >> 7 & 0x1f) != 0):
        return 657  # vmin_vv_m
    return -1
def f32_310(w):
    if ((w >> 7 & 0x1f) != 0):
        return 661  # vmaxu_vv_m
    return -1
def f32_311(w):
    if ((w >> 7 & 0x1f) != 0):
        return 665  # vmax_vv_m
    return -1
def f32_312(w):
    if ((w >> 7 & 0x1f) != 0):
        return 669  # vand_vv_m
    return -1
def f32_313(w):
    if ((w >> 7 & 0x1f) != 0):
        return 675  # vor_vv_m
    return -1
def f32_314(w):
    if ((w >> 7 & 0x1f) != 0):
        return 681  # vxor_vv_m
    return -1
def f32_315(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 1069  # vrgather_vv_m
    return -1
def f32_316(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 1068  # vrgather_vv_u
    return -1
def f32_317(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 1075  # vrgatherei16_vv_m
    return -1
def f32_318(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 1074  # vrgatherei16_vv_u
    return -1
def f32_319(w):
    if ((w >> 7 & 0x1f) != 0):
        return 844  # vadc_vvm_m
    return -1
def f32_320(w):
    if ((w >> 7 & 0x1f) != 0):
        return 853  # vsbc_vvm_m
    return -1
def f32_321(w):
    if ((w >> 7 & 0x1f) != 0):
        return 990  # vror_vv_m
    return -1
def f32_322(w):
    if ((w >> 7 & 0x1f) != 0):
        return 988  # vrol_vv_m
    return -1
def f32_323(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1034  # vmerge_vvm_m
    return -1
def f32_324(w):
    if w & 0x1f00000 == 0x0:
        return 1035  # vmv_v_v
    return -1
d32_325 = {
    0x0: f32_305,
    0x2000000: 638,  # vadd_vv_u
    0x4000000: f32_306,
    0x6000000: 985,  # vandn_vv_u
    0x8000000: f32_307,
    0xa000000: 644,  # vsub_vv_u
    0x10000000: f32_308,
    0x12000000: 652,  # vminu_vv_u
    0x14000000: f32_309,
    0x16000000: 656,  # vmin_vv_u
    0x18000000: f32_310,
    0x1a000000: 660,  # vmaxu_vv_u
    0x1c000000: f32_311,
    0x1e000000: 664,  # vmax_vv_u
    0x24000000: f32_312,
    0x26000000: 668,  # vand_vv_u
    0x28000000: f32_313,
    0x2a000000: 674,  # vor_vv_u
    0x2c000000: f32_314,
    0x2e000000: 680,  # vxor_vv_u
    0x30000000: f32_315,
    0x32000000: f32_316,
    0x38000000: f32_317,
    0x3a000000: f32_318,
    0x40000000: f32_319,
    0x44000000: 845,  # vmadc_vvm_m
    0x46000000: 846,  # vmadc_vv_u
    0x48000000: f32_320,
    0x4c000000: 854,  # vmsbc_vvm_m
    0x4e000000: 855,  # vmsbc_vv_u
    0x50000000: f32_321,
    0x52000000: 989,  # vror_vv_u
    0x54000000: f32_322,
    0x56000000: 987,  # vrol_vv_u
    0x5c000000: f32_323,
    0x5e000000: f32_324,
    0x60000000: 805,  # vmseq_vv_m
    0x62000000: 804,  # vmseq_vv_u
    0x64000000: 811,  # vmsne_vv_m
    0x66000000: 810,  # vmsne_vv_u
    0x68000000: 817,  # vmsltu_vv_m
    0x6a000000: 816,  # vmsltu_vv_u
    0x6c000000: 821,  # vmslt_vv_m
    0x6e000000: 820,  # vmslt_vv_u
    0x70000000: 825,  # vmsleu_vv_m
    0x72000000: 824,  # vmsleu_vv_u
    0x74000000: 831,  # vmsle_vv_m
    0x76000000: 830,  # vmsle_vv_u
}
def f32_326(w):
    r = d32_325.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_327(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1090  # vfadd_vv_m
    return -1
def f32_328(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1094  # vfsub_vv_m
    return -1
def f32_329(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1110  # vfmin_vv_m
    return -1
def f32_330(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1114  # vfmax_vv_m
    return -1
def f32_331(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1118  # vfsgnj_vv_m
    return -1
def f32_332(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1122  # vfsgnjn_vv_m
    return -1
def f32_333(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1126  # vfsgnjx_vv_m
    return -1
def f32_334(w):
    if w & 0xf8000 == 0x0:
        return 1183  # vfmv_f_s
    return -1
def f32_335(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1198  # vfcvt_xu_f_v_m
    return -1
def f32_336(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1216  # vfcvt_x_f_v_m
    return -1
def f32_337(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1210  # vfcvt_f_xu_v_m
    return -1
def f32_338(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1228  # vfcvt_f_x_v_m
    return -1
def f32_339(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1204  # vfcvt_rtz_xu_f_v_m
    return -1
def f32_340(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1222  # vfcvt_rtz_x_f_v_m
    return -1
def f32_341(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1200  # vfwcvt_xu_f_v_m
    return -1
def f32_342(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1218  # vfwcvt_x_f_v_m
    return -1
def f32_343(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1212  # vfwcvt_f_xu_v_m
    return -1
def f32_344(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1230  # vfwcvt_f_x_v_m
    return -1
def f32_345(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1234  # vfwcvt_f_f_v_m
    return -1
def f32_346(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1206  # vfwcvt_rtz_xu_f_v_m
    return -1
def f32_347(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1224  # vfwcvt_rtz_x_f_v_m
    return -1
def f32_348(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1202  # vfncvt_xu_f_w_m
    return -1
def f32_349(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1220  # vfncvt_x_f_w_m
    return -1
def f32_350(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1214  # vfncvt_f_xu_w_m
    return -1
def f32_351(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1232  # vfncvt_f_x_w_m
    return -1
def f32_352(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1236  # vfncvt_f_f_w_m
    return -1
def f32_353(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1238  # vfncvt_rod_f_f_w_m
    return -1
def f32_354(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1208  # vfncvt_rtz_xu_f_w_m
    return -1
def f32_355(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1226  # vfncvt_rtz_x_f_w_m
    return -1
d32_356 = {
    0x0: f32_335,
    0x8000: f32_336,
    0x10000: f32_337,
    0x18000: f32_338,
    0x30000: f32_339,
    0x38000: f32_340,
    0x40000: f32_341,
    0x48000: f32_342,
    0x50000: f32_343,
    0x58000: f32_344,
    0x60000: f32_345,
    0x70000: f32_346,
    0x78000: f32_347,
    0x80000: f32_348,
    0x88000: f32_349,
    0x90000: f32_350,
    0x98000: f32_351,
    0xa0000: f32_352,
    0xa8000: f32_353,
    0xb0000: f32_354,
    0xb8000: f32_355,
}
def f32_357(w):
    r = d32_356.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_358 = {
    0x0: 1197,  # vfcvt_xu_f_v_u
    0x8000: 1215,  # vfcvt_x_f_v_u
    0x10000: 1209,  # vfcvt_f_xu_v_u
    0x18000: 1227,  # vfcvt_f_x_v_u
    0x30000: 1203,  # vfcvt_rtz_xu_f_v_u
    0x38000: 1221,  # vfcvt_rtz_x_f_v_u
    0x40000: 1199,  # vfwcvt_xu_f_v_u
    0x48000: 1217,  # vfwcvt_x_f_v_u
    0x50000: 1211,  # vfwcvt_f_xu_v_u
    0x58000: 1229,  # vfwcvt_f_x_v_u
    0x60000: 1233,  # vfwcvt_f_f_v_u
    0x70000: 1205,  # vfwcvt_rtz_xu_f_v_u
    0x78000: 1223,  # vfwcvt_rtz_x_f_v_u
    0x80000: 1201,  # vfncvt_xu_f_w_u
    0x88000: 1219,  # vfncvt_x_f_w_u
    0x90000: 1213,  # vfncvt_f_xu_w_u
    0x98000: 1231,  # vfncvt_f_x_w_u
    0xa0000: 1235,  # vfncvt_f_f_w_u
    0xa8000: 1237,  # vfncvt_rod_f_f_w_u
    0xb0000: 1207,  # vfncvt_rtz_xu_f_w_u
    0xb8000: 1225,  # vfncvt_rtz_x_f_w_u
}
def f32_359(w):
    r = d32_358.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_360(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1190  # vfsqrt_v_m
    return -1
def f32_361(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1192  # vfrsqrt7_v_m
    return -1
def f32_362(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1194  # vfrec7_v_m
    return -1
def f32_363(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1196  # vfclass_v_m
    return -1
d32_364 = {
    0x0: f32_360,
    0x20000: f32_361,
    0x28000: f32_362,
    0x80000: f32_363,
}
def f32_365(w):
    r = d32_364.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_366 = {
    0x0: 1189,  # vfsqrt_v_u
    0x20000: 1191,  # vfrsqrt7_v_u
    0x28000: 1193,  # vfrec7_v_u
    0x80000: 1195,  # vfclass_v_u
}
def f32_367(w):
    r = d32_366.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_368 = {
    0x0: f32_327,
    0x2000000: 1089,  # vfadd_vv_u
    0x4000000: 1276,  # vfredusum_vs_m
    0x6000000: 1275,  # vfredusum_vs_u
    0x8000000: f32_328,
    0xa000000: 1093,  # vfsub_vv_u
    0xc000000: 1278,  # vfredosum_vs_m
    0xe000000: 1277,  # vfredosum_vs_u
    0x10000000: f32_329,
    0x12000000: 1109,  # vfmin_vv_u
    0x14000000: 1280,  # vfredmin_vs_m
    0x16000000: 1279,  # vfredmin_vs_u
    0x18000000: f32_330,
    0x1a000000: 1113,  # vfmax_vv_u
    0x1c000000: 1282,  # vfredmax_vs_m
    0x1e000000: 1281,  # vfredmax_vs_u
    0x20000000: f32_331,
    0x22000000: 1117,  # vfsgnj_vv_u
    0x24000000: f32_332,
    0x26000000: 1121,  # vfsgnjn_vv_u
    0x28000000: f32_333,
    0x2a000000: 1125,  # vfsgnjx_vv_u
    0x42000000: f32_334,
    0x48000000: f32_357,
    0x4a000000: f32_359,
    0x4c000000: f32_365,
    0x4e000000: f32_367,
    0x60000000: 1130,  # vmfeq_vv_m
    0x62000000: 1129,  # vmfeq_vv_u
    0x64000000: 1134,  # vmfle_vv_m
    0x66000000: 1133,  # vmfle_vv_u
    0x6c000000: 1138,  # vmflt_vv_m
    0x6e000000: 1137,  # vmflt_vv_u
    0x70000000: 1142,  # vmfne_vv_m
    0x72000000: 1141,  # vmfne_vv_u
}
def f32_369(w):
    r = d32_368.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_370(w):
    if ((w >> 7 & 0x1f) != 0):
        return 741  # vaaddu_vv_m
    return -1
def f32_371(w):
    if ((w >> 7 & 0x1f) != 0):
        return 745  # vaadd_vv_m
    return -1
def f32_372(w):
    if ((w >> 7 & 0x1f) != 0):
        return 749  # vasubu_vv_m
    return -1
def f32_373(w):
    if ((w >> 7 & 0x1f) != 0):
        return 753  # vasub_vv_m
    return -1
def f32_374(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1006  # vclmul_vv_m
    return -1
def f32_375(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1008  # vclmulh_vv_m
    return -1
def f32_376(w):
    if w & 0xf8000 == 0x80000:
        return 1055  # vcpop_m_0
    if w & 0xf8000 == 0x88000:
        return 1057  # vfirst_m_0
    return -1
def f32_377(w):
    if w & 0xf8000 == 0x0:
        return 1040  # vmv_x_s
    if w & 0xf8000 == 0x80000:
        return 1054  # vcpop_m_1
    if w & 0xf8000 == 0x88000:
        return 1056  # vfirst_m_1
    return -1
def f32_378(w):
    if ((w >> 7 & 0x1f) != 0):
        return 942  # vzext_vf8_m
    return -1
def f32_379(w):
    if ((w >> 7 & 0x1f) != 0):
        return 944  # vsext_vf8_m
    return -1
def f32_380(w):
    if ((w >> 7 & 0x1f) != 0):
        return 946  # vzext_vf4_m
    return -1
def f32_381(w):
    if ((w >> 7 & 0x1f) != 0):
        return 948  # vsext_vf4_m
    return -1
def f32_382(w):
    if ((w >> 7 & 0x1f) != 0):
        return 950  # vzext_vf2_m
    return -1
def f32_383(w):
    if ((w >> 7 & 0x1f) != 0):
        return 952  # vsext_vf2_m
    return -1
def f32_384(w):
    if ((w >> 7 & 0x1f) != 0):
        return 974  # vbrev8_v_m
    return -1
def f32_385(w):
    if ((w >> 7 & 0x1f) != 0):
        return 976  # vrev8_v_m
    return -1
def f32_386(w):
    if ((w >> 7 & 0x1f) != 0):
        return 978  # vbrev_v_m
    return -1
def f32_387(w):
    if ((w >> 7 & 0x1f) != 0):
        return 980  # vclz_v_m
    return -1
def f32_388(w):
    if ((w >> 7 & 0x1f) != 0):
        return 982  # vctz_v_m
    return -1
def f32_389(w):
    if ((w >> 7 & 0x1f) != 0):
        return 984  # vcpop_v_m
    return -1
d32_390 = {
    0x10000: f32_378,
    0x18000: f32_379,
    0x20000: f32_380,
    0x28000: f32_381,
    0x30000: f32_382,
    0x38000: f32_383,
    0x40000: f32_384,
    0x48000: f32_385,
    0x50000: f32_386,
    0x60000: f32_387,
    0x68000: f32_388,
    0x70000: f32_389,
}
def f32_391(w):
    r = d32_390.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_392 = {
    0x10000: 941,  # vzext_vf8_u
    0x18000: 943,  # vsext_vf8_u
    0x20000: 945,  # vzext_vf4_u
    0x28000: 947,  # vsext_vf4_u
    0x30000: 949,  # vzext_vf2_u
    0x38000: 951,  # vsext_vf2_u
    0x40000: 973,  # vbrev8_v_u
    0x48000: 975,  # vrev8_v_u
    0x50000: 977,  # vbrev_v_u
    0x60000: 979,  # vclz_v_u
    0x68000: 981,  # vctz_v_u
    0x70000: 983,  # vcpop_v_u
}
def f32_393(w):
    r = d32_392.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_394(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1059  # vmsbf_m_m
    return -1
def f32_395(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1061  # vmsof_m_m
    return -1
def f32_396(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1063  # vmsif_m_m
    return -1
def f32_397(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1065  # viota_m_m
    return -1
def f32_398(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1067  # vid_v_0
    return -1
d32_399 = {
    0x8000: f32_394,
    0x10000: f32_395,
    0x18000: f32_396,
    0x80000: f32_397,
    0x88000: f32_398,
}
def f32_400(w):
    r = d32_399.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_401(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1058  # vmsbf_m_u
    return -1
def f32_402(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1060  # vmsof_m_u
    return -1
def f32_403(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1062  # vmsif_m_u
    return -1
def f32_404(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1064  # viota_m_u
    return -1
def f32_405(w):
    if w & 0x1f00000 == 0x0:
        return 1066  # vid_v_1
    return -1
d32_406 = {
    0x8000: f32_401,
    0x10000: f32_402,
    0x18000: f32_403,
    0x80000: f32_404,
    0x88000: f32_405,
}
def f32_407(w):
    r = d32_406.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_408(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 1088  # vcompress_vm
    return -1
d32_409 = {
    0x0: 954,  # vredsum_vs_m
    0x2000000: 953,  # vredsum_vs_u
    0x4000000: 956,  # vredand_vs_m
    0x6000000: 955,  # vredand_vs_u
    0x8000000: 958,  # vredor_vs_m
    0xa000000: 957,  # vredor_vs_u
    0xc000000: 960,  # vredxor_vs_m
    0xe000000: 959,  # vredxor_vs_u
    0x10000000: 962,  # vredminu_vs_m
    0x12000000: 961,  # vredminu_vs_u
    0x14000000: 964,  # vredmin_vs_m
    0x16000000: 963,  # vredmin_vs_u
    0x18000000: 966,  # vredmaxu_vs_m
    0x1a000000: 965,  # vredmaxu_vs_u
    0x1c000000: 968,  # vredmax_vs_m
    0x1e000000: 967,  # vredmax_vs_u
    0x20000000: f32_370,
    0x22000000: 740,  # vaaddu_vv_u
    0x24000000: f32_371,
    0x26000000: 744,  # vaadd_vv_u
    0x28000000: f32_372,
    0x2a000000: 748,  # vasubu_vv_u
    0x2c000000: f32_373,
    0x2e000000: 752,  # vasub_vv_u
    0x30000000: f32_374,
    0x32000000: 1005,  # vclmul_vv_u
    0x34000000: f32_375,
    0x36000000: 1007,  # vclmulh_vv_u
    0x40000000: f32_376,
    0x42000000: f32_377,
    0x48000000: f32_391,
    0x4a000000: f32_393,
    0x50000000: f32_400,
    0x52000000: f32_407,
    0x5e000000: f32_408,
    0x62000000: 1046,  # vmandn_mm
    0x66000000: 1047,  # vmand_mm
    0x6a000000: 1048,  # vmor_mm
    0x6e000000: 1049,  # vmxor_mm
    0x72000000: 1050,  # vmorn_mm
    0x76000000: 1051,  # vmnand_mm
    0x7a000000: 1052,  # vmnor_mm
    0x7e000000: 1053,  # vmxnor_mm
}
def f32_410(w):
    r = d32_409.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_411(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 643  # vadd_vi_m
    return -1
def f32_412(w):
    if w & 0x4000000 == 0x0:
        return 642  # vadd_vi_u
    return -1
def f32_413(w):
    if w & 0x4000000 == 0x4000000 and ((w >> 7 & 0x1f) != 0):
        return 651  # vrsub_vi_m
    return -1
def f32_414(w):
    if w & 0x4000000 == 0x4000000:
        return 650  # vrsub_vi_u
    return -1
def f32_415(w):
    if w & 0x4000000 == 0x4000000 and ((w >> 7 & 0x1f) != 0):
        return 673  # vand_vi_m
    return -1
def f32_416(w):
    if w & 0x4000000 == 0x4000000:
        return 672  # vand_vi_u
    return -1
def f32_417(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 679  # vor_vi_m
    if w & 0x4000000 == 0x4000000 and ((w >> 7 & 0x1f) != 0):
        return 685  # vxor_vi_m
    return -1
def f32_418(w):
    if w & 0x4000000 == 0x0:
        return 678  # vor_vi_u
    if w & 0x4000000 == 0x4000000:
        return 684  # vxor_vi_u
    return -1
def f32_419(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1073  # vrgather_vi_m
    return -1
def f32_420(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1072  # vrgather_vi_u
    return -1
def f32_421(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1081  # vslideup_vi_m
    if w & 0x4000000 == 0x4000000 and ((w >> 7 & 0x1f) != 0):
        return 1083  # vslidedown_vi_m
    return -1
def f32_422(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1080  # vslideup_vi_u
    if w & 0x4000000 == 0x4000000:
        return 1082  # vslidedown_vi_u
    return -1
def f32_423(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 850  # vadc_vim_m
    if w & 0x4000000 == 0x4000000:
        return 851  # vmadc_vim_m
    return -1
def f32_424(w):
    if w & 0x4000000 == 0x4000000:
        return 852  # vmadc_vi_u
    return -1
def f32_425(w):
    if ((w >> 7 & 0x1f) != 0):
        return 998  # vror_vi_m
    return -1
def f32_426(w):
    if w & 0x4000000 == 0x4000000 and ((w >> 7 & 0x1f) != 0):
        return 1038  # vmerge_vim_m
    return -1
def f32_427(w):
    if w & 0x5f00000 == 0x4000000:
        return 1039  # vmv_v_i
    return -1
def f32_428(w):
    if w & 0x4000000 == 0x0:
        return 809  # vmseq_vi_m
    if w & 0x4000000 == 0x4000000:
        return 815  # vmsne_vi_m
    return -1
def f32_429(w):
    if w & 0x4000000 == 0x0:
        return 808  # vmseq_vi_u
    if w & 0x4000000 == 0x4000000:
        return 814  # vmsne_vi_u
    return -1
def f32_430(w):
    if w & 0x4000000 == 0x0:
        return 829  # vmsleu_vi_m
    if w & 0x4000000 == 0x4000000:
        return 835  # vmsle_vi_m
    return -1
def f32_431(w):
    if w & 0x4000000 == 0x0:
        return 828  # vmsleu_vi_u
    if w & 0x4000000 == 0x4000000:
        return 834  # vmsle_vi_u
    return -1
def f32_432(w):
    if w & 0x4000000 == 0x0:
        return 839  # vmsgtu_vi_m
    if w & 0x4000000 == 0x4000000:
        return 843  # vmsgt_vi_m
    return -1
def f32_433(w):
    if w & 0x4000000 == 0x0:
        return 838  # vmsgtu_vi_u
    if w & 0x4000000 == 0x4000000:
        return 842  # vmsgt_vi_u
    return -1
d32_434 = {
    0x0: f32_411,
    0x2000000: f32_412,
    0x8000000: f32_413,
    0xa000000: f32_414,
    0x20000000: f32_415,
    0x22000000: f32_416,
    0x28000000: f32_417,
    0x2a000000: f32_418,
    0x30000000: f32_419,
    0x32000000: f32_420,
    0x38000000: f32_421,
    0x3a000000: f32_422,
    0x40000000: f32_423,
    0x42000000: f32_424,
    0x50000000: f32_425,
    0x52000000: 997,  # vror_vi_u
    0x58000000: f32_426,
    0x5a000000: f32_427,
    0x60000000: f32_428,
    0x62000000: f32_429,
    0x70000000: f32_430,
    0x72000000: f32_431,
    0x78000000: f32_432,
    0x7a000000: f32_433,
}
def f32_435(w):
    r = d32_434.get(w & 0x7a000000, -1)
    return r if r.__class__ is int else r(w)
def f32_436(w):
    if ((w >> 7 & 0x1f) != 0):
        return 641  # vadd_vx_m
    return -1
def f32_437(w):
    if ((w >> 7 & 0x1f) != 0):
        return 992  # vandn_vx_m
    return -1
def f32_438(w):
    if ((w >> 7 & 0x1f) != 0):
        return 647  # vsub_vx_m
    return -1
def f32_439(w):
    if ((w >> 7 & 0x1f) != 0):
        return 649  # vrsub_vx_m
    return -1
def f32_440(w):
    if ((w >> 7 & 0x1f) != 0):
        return 655  # vminu_vx_m
    return -1
def f32_441(w):
    if ((w >> 7 & 0x1f) != 0):
        return 659  # vmin_vx_m
    return -1
def f32_442(w):
    if ((w >> 7 & 0x1f) != 0):
        return 663  # vmaxu_vx_m
    return -1
def f32_443(w):
    if ((w >> 7 & 0x1f) != 0):
        return 667  # vmax_vx_m
    return -1
def f32_444(w):
    if ((w >> 7 & 0x1f) != 0):
        return 671  # vand_vx_m
    return -1
def f32_445(w):
    if ((w >> 7 & 0x1f) != 0):
        return 677  # vor_vx_m
    return -1
def f32_446(w):
    if ((w >> 7 & 0x1f) != 0):
        return 683  # vxor_vx_m
    return -1
def f32_447(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1071  # vrgather_vx_m
    return -1
def f32_448(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1070  # vrgather_vx_u
    return -1
def f32_449(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1077  # vslideup_vx_m
    return -1
def f32_450(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1076  # vslideup_vx_u
    return -1
def f32_451(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1079  # vslidedown_vx_m
    return -1
def f32_452(w):
    if ((w >> 7 & 0x1f) != 0):
        return 847  # vadc_vxm_m
    return -1
def f32_453(w):
    if ((w >> 7 & 0x1f) != 0):
        return 856  # vsbc_vxm_m
    return -1
def f32_454(w):
    if ((w >> 7 & 0x1f) != 0):
        return 996  # vror_vx_m
    return -1
def f32_455(w):
    if ((w >> 7 & 0x1f) != 0):
        return 994  # vrol_vx_m
    return -1
def f32_456(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1036  # vmerge_vxm_m
    return -1
def f32_457(w):
    if w & 0x1f00000 == 0x0:
        return 1037  # vmv_v_x
    return -1
d32_458 = {
    0x0: f32_436,
    0x2000000: 640,  # vadd_vx_u
    0x4000000: f32_437,
    0x6000000: 991,  # vandn_vx_u
    0x8000000: f32_438,
    0xa000000: 646,  # vsub_vx_u
    0xc000000: f32_439,
    0xe000000: 648,  # vrsub_vx_u
    0x10000000: f32_440,
    0x12000000: 654,  # vminu_vx_u
    0x14000000: f32_441,
    0x16000000: 658,  # vmin_vx_u
    0x18000000: f32_442,
    0x1a000000: 662,  # vmaxu_vx_u
    0x1c000000: f32_443,
    0x1e000000: 666,  # vmax_vx_u
    0x24000000: f32_444,
    0x26000000: 670,  # vand_vx_u
    0x28000000: f32_445,
    0x2a000000: 676,  # vor_vx_u
    0x2c000000: f32_446,
    0x2e000000: 682,  # vxor_vx_u
    0x30000000: f32_447,
    0x32000000: f32_448,
    0x38000000: f32_449,
    0x3a000000: f32_450,
    0x3c000000: f32_451,
    0x3e000000: 1078,  # vslidedown_vx_u
    0x40000000: f32_452,
    0x44000000: 848,  # vmadc_vxm_m
    0x46000000: 849,  # vmadc_vx_u
    0x48000000: f32_453,
    0x4c000000: 857,  # vmsbc_vxm_m
    0x4e000000: 858,  # vmsbc_vx_u
    0x50000000: f32_454,
    0x52000000: 995,  # vror_vx_u
    0x54000000: f32_455,
    0x56000000: 993,  # vrol_vx_u
    0x5c000000: f32_456,
    0x5e000000: f32_457,
    0x60000000: 807,  # vmseq_vx_m
    0x62000000: 806,  # vmseq_vx_u
    0x64000000: 813,  # vmsne_vx_m
    0x66000000: 812,  # vmsne_vx_u
    0x68000000: 819,  # vmsltu_vx_m
    0x6a000000: 818,  # vmsltu_vx_u
    0x6c000000: 823,  # vmslt_vx_m
    0x6e000000: 822,  # vmslt_vx_u
    0x70000000: 827,  # vmsleu_vx_m
    0x72000000: 826,  # vmsleu_vx_u
    0x74000000: 833,  # vmsle_vx_m
    0x76000000: 832,  # vmsle_vx_u
    0x78000000: 837,  # vmsgtu_vx_m
    0x7a000000: 836,  # vmsgtu_vx_u
    0x7c000000: 841,  # vmsgt_vx_m
    0x7e000000: 840,  # vmsgt_vx_u
}
def f32_459(w):
    r = d32_458.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_460(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1092  # vfadd_vf_m
    return -1
def f32_461(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1096  # vfsub_vf_m
    return -1
def f32_462(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1112  # vfmin_vf_m
    return -1
def f32_463(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1116  # vfmax_vf_m
    return -1
def f32_464(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1120  # vfsgnj_vf_m
    return -1
def f32_465(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1124  # vfsgnjn_vf_m
    return -1
def f32_466(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1128  # vfsgnjx_vf_m
    return -1
def f32_467(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1186  # vfslide1up_vf_m
    return -1
def f32_468(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1185  # vfslide1up_vf_u
    return -1
def f32_469(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1188  # vfslide1down_vf_m
    return -1
def f32_470(w):
    if w & 0x1f00000 == 0x0:
        return 1184  # vfmv_s_f
    return -1
def f32_471(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1181  # vfmerge_vfm_m
    return -1
def f32_472(w):
    if w & 0x1f00000 == 0x0:
        return 1182  # vfmv_v_f
    return -1
d32_473 = {
    0x0: f32_460,
    0x2000000: 1091,  # vfadd_vf_u
    0x8000000: f32_461,
    0xa000000: 1095,  # vfsub_vf_u
    0x10000000: f32_462,
    0x12000000: 1111,  # vfmin_vf_u
    0x18000000: f32_463,
    0x1a000000: 1115,  # vfmax_vf_u
    0x20000000: f32_464,
    0x22000000: 1119,  # vfsgnj_vf_u
    0x24000000: f32_465,
    0x26000000: 1123,  # vfsgnjn_vf_u
    0x28000000: f32_466,
    0x2a000000: 1127,  # vfsgnjx_vf_u
    0x38000000: f32_467,
    0x3a000000: f32_468,
    0x3c000000: f32_469,
    0x3e000000: 1187,  # vfslide1down_vf_u
    0x42000000: f32_470,
    0x5c000000: f32_471,
    0x5e000000: f32_472,
    0x60000000: 1132,  # vmfeq_vf_m
    0x62000000: 1131,  # vmfeq_vf_u
    0x64000000: 1136,  # vmfle_vf_m
    0x66000000: 1135,  # vmfle_vf_u
    0x6c000000: 1140,  # vmflt_vf_m
    0x6e000000: 1139,  # vmflt_vf_u
    0x70000000: 1144,  # vmfne_vf_m
    0x72000000: 1143,  # vmfne_vf_u
    0x74000000: 1146,  # vmfgt_vf_m
    0x76000000: 1145,  # vmfgt_vf_u
    0x7c000000: 1148,  # vmfge_vf_m
    0x7e000000: 1147,  # vmfge_vf_u
}
def f32_474(w):
    r = d32_473.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_475(w):
    if ((w >> 7 & 0x1f) != 0):
        return 743  # vaaddu_vx_m
    return -1
def f32_476(w):
    if ((w >> 7 & 0x1f) != 0):
        return 747  # vaadd_vx_m
    return -1
def f32_477(w):
    if ((w >> 7 & 0x1f) != 0):
        return 751  # vasubu_vx_m
    return -1
def f32_478(w):
    if ((w >> 7 & 0x1f) != 0):
        return 755  # vasub_vx_m
    return -1
def f32_479(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1010  # vclmul_vx_m
    return -1
def f32_480(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1012  # vclmulh_vx_m
    return -1
def f32_481(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1085  # vslide1up_vx_m
    return -1
def f32_482(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1084  # vslide1up_vx_u
    return -1
def f32_483(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1087  # vslide1down_vx_m
    return -1
def f32_484(w):
    if w & 0x1f00000 == 0x0:
        return 1041  # vmv_s_x
    return -1
d32_485 = {
    0x20000000: f32_475,
    0x22000000: 742,  # vaaddu_vx_u
    0x24000000: f32_476,
    0x26000000: 746,  # vaadd_vx_u
    0x28000000: f32_477,
    0x2a000000: 750,  # vasubu_vx_u
    0x2c000000: f32_478,
    0x2e000000: 754,  # vasub_vx_u
    0x30000000: f32_479,
    0x32000000: 1009,  # vclmul_vx_u
    0x34000000: f32_480,
    0x36000000: 1011,  # vclmulh_vx_u
    0x38000000: f32_481,
    0x3a000000: f32_482,
    0x3c000000: f32_483,
    0x3e000000: 1086,  # vslide1down_vx_u
    0x42000000: f32_484,
}
def f32_486(w):
    r = d32_485.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_487(w):
    if w & 0xf8f80 == 0x0:
        return 587  # vsetvli_keep
    if w & 0xf8000 == 0x0:
        return 588  # vsetvli_max
    return 589  # vsetvli
def f32_488(w):
    if ((w >> 7 & 0x1f) != 0):
        return 705  # vsaddu_vv_m
    return -1
def f32_489(w):
    if ((w >> 7 & 0x1f) != 0):
        return 711  # vsadd_vv_m
    return -1
def f32_490(w):
    if ((w >> 7 & 0x1f) != 0):
        return 717  # vssubu_vv_m
    return -1
def f32_491(w):
    if ((w >> 7 & 0x1f) != 0):
        return 721  # vssub_vv_m
    return -1
def f32_492(w):
    if ((w >> 7 & 0x1f) != 0):
        return 687  # vsll_vv_m
    return -1
def f32_493(w):
    if ((w >> 7 & 0x1f) != 0):
        return 725  # vsmul_vv_m
    return -1
def f32_494(w):
    if ((w >> 7 & 0x1f) != 0):
        return 693  # vsrl_vv_m
    return -1
def f32_495(w):
    if ((w >> 7 & 0x1f) != 0):
        return 699  # vsra_vv_m
    return -1
def f32_496(w):
    if ((w >> 7 & 0x1f) != 0):
        return 729  # vssrl_vv_m
    return -1
def f32_497(w):
    if ((w >> 7 & 0x1f) != 0):
        return 735  # vssra_vv_m
    return -1
def f32_498(w):
    if ((w >> 7 & 0x1f) != 0):
        return 918  # vnsrl_wv_m
    return -1
def f32_499(w):
    if ((w >> 7 & 0x1f) != 0):
        return 924  # vnsra_wv_m
    return -1
def f32_500(w):
    if ((w >> 7 & 0x1f) != 0):
        return 930  # vnclipu_wv_m
    return -1
def f32_501(w):
    if ((w >> 7 & 0x1f) != 0):
        return 936  # vnclip_wv_m
    return -1
def f32_502(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1000  # vwsll_vv_m
    return -1
d32_503 = {
    0x0: f32_488,
    0x2000000: 704,  # vsaddu_vv_u
    0x4000000: f32_489,
    0x6000000: 710,  # vsadd_vv_u
    0x8000000: f32_490,
    0xa000000: 716,  # vssubu_vv_u
    0xc000000: f32_491,
    0xe000000: 720,  # vssub_vv_u
    0x14000000: f32_492,
    0x16000000: 686,  # vsll_vv_u
    0x1c000000: f32_493,
    0x1e000000: 724,  # vsmul_vv_u
    0x20000000: f32_494,
    0x22000000: 692,  # vsrl_vv_u
    0x24000000: f32_495,
    0x26000000: 698,  # vsra_vv_u
    0x28000000: f32_496,
    0x2a000000: 728,  # vssrl_vv_u
    0x2c000000: f32_497,
    0x2e000000: 734,  # vssra_vv_u
    0x30000000: f32_498,
    0x32000000: 917,  # vnsrl_wv_u
    0x34000000: f32_499,
    0x36000000: 923,  # vnsra_wv_u
    0x38000000: f32_500,
    0x3a000000: 929,  # vnclipu_wv_u
    0x3c000000: f32_501,
    0x3e000000: 935,  # vnclip_wv_u
    0x40000000: 970,  # vwredsumu_vs_m
    0x42000000: 969,  # vwredsumu_vs_u
    0x44000000: 972,  # vwredsum_vs_m
    0x46000000: 971,  # vwredsum_vs_u
    0x54000000: f32_502,
    0x56000000: 999,  # vwsll_vv_u
}
def f32_504(w):
    r = d32_503.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_505(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1104  # vfdiv_vv_m
    return -1
def f32_506(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1100  # vfmul_vv_m
    return -1
def f32_507(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1150  # vfmadd_vv_m
    return -1
def f32_508(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1154  # vfnmadd_vv_m
    return -1
def f32_509(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1158  # vfmsub_vv_m
    return -1
def f32_510(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1162  # vfnmsub_vv_m
    return -1
def f32_511(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1166  # vfmacc_vv_m
    return -1
def f32_512(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1170  # vfnmacc_vv_m
    return -1
def f32_513(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1174  # vfmsac_vv_m
    return -1
def f32_514(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1178  # vfnmsac_vv_m
    return -1
def f32_515(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1240  # vfwadd_vv_m
    return -1
def f32_516(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1244  # vfwsub_vv_m
    return -1
def f32_517(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1242  # vfwadd_wv_m
    return -1
def f32_518(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1246  # vfwsub_wv_m
    return -1
def f32_519(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1248  # vfwmul_vv_m
    return -1
def f32_520(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1250  # vfwmacc_vv_m
    return -1
def f32_521(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1252  # vfwnmacc_vv_m
    return -1
def f32_522(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1254  # vfwmsac_vv_m
    return -1
def f32_523(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1256  # vfwnmsac_vv_m
    return -1
d32_524 = {
    0x0: f32_505,
    0x2000000: 1103,  # vfdiv_vv_u
    0x10000000: f32_506,
    0x12000000: 1099,  # vfmul_vv_u
    0x20000000: f32_507,
    0x22000000: 1149,  # vfmadd_vv_u
    0x24000000: f32_508,
    0x26000000: 1153,  # vfnmadd_vv_u
    0x28000000: f32_509,
    0x2a000000: 1157,  # vfmsub_vv_u
    0x2c000000: f32_510,
    0x2e000000: 1161,  # vfnmsub_vv_u
    0x30000000: f32_511,
    0x32000000: 1165,  # vfmacc_vv_u
    0x34000000: f32_512,
    0x36000000: 1169,  # vfnmacc_vv_u
    0x38000000: f32_513,
    0x3a000000: 1173,  # vfmsac_vv_u
    0x3c000000: f32_514,
    0x3e000000: 1177,  # vfnmsac_vv_u
    0x40000000: f32_515,
    0x42000000: 1239,  # vfwadd_vv_u
    0x44000000: 1284,  # vfwredusum_vs_m
    0x46000000: 1283,  # vfwredusum_vs_u
    0x48000000: f32_516,
    0x4a000000: 1243,  # vfwsub_vv_u
    0x4c000000: 1286,  # vfwredosum_vs_m
    0x4e000000: 1285,  # vfwredosum_vs_u
    0x50000000: f32_517,
    0x52000000: 1241,  # vfwadd_wv_u
    0x58000000: f32_518,
    0x5a000000: 1245,  # vfwsub_wv_u
    0x60000000: f32_519,
    0x62000000: 1247,  # vfwmul_vv_u
    0x70000000: f32_520,
    0x72000000: 1249,  # vfwmacc_vv_u
    0x74000000: f32_521,
    0x76000000: 1251,  # vfwnmacc_vv_u
    0x78000000: f32_522,
    0x7a000000: 1253,  # vfwmsac_vv_u
    0x7c000000: f32_523,
    0x7e000000: 1255,  # vfwnmsac_vv_u
}
def f32_525(w):
    r = d32_524.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_526(w):
    if ((w >> 7 & 0x1f) != 0):
        return 757  # vdivu_vv_m
    return -1
def f32_527(w):
    if ((w >> 7 & 0x1f) != 0):
        return 761  # vdiv_vv_m
    return -1
def f32_528(w):
    if ((w >> 7 & 0x1f) != 0):
        return 765  # vremu_vv_m
    return -1
def f32_529(w):
    if ((w >> 7 & 0x1f) != 0):
        return 769  # vrem_vv_m
    return -1
def f32_530(w):
    if ((w >> 7 & 0x1f) != 0):
        return 773  # vmulhu_vv_m
    return -1
def f32_531(w):
    if ((w >> 7 & 0x1f) != 0):
        return 777  # vmul_vv_m
    return -1
def f32_532(w):
    if ((w >> 7 & 0x1f) != 0):
        return 781  # vmulhsu_vv_m
    return -1
def f32_533(w):
    if ((w >> 7 & 0x1f) != 0):
        return 785  # vmulh_vv_m
    return -1
def f32_534(w):
    if ((w >> 7 & 0x1f) != 0):
        return 789  # vmadd_vv_m
    return -1
def f32_535(w):
    if ((w >> 7 & 0x1f) != 0):
        return 793  # vnmsub_vv_m
    return -1
def f32_536(w):
    if ((w >> 7 & 0x1f) != 0):
        return 797  # vmacc_vv_m
    return -1
def f32_537(w):
    if ((w >> 7 & 0x1f) != 0):
        return 801  # vnmsac_vv_m
    return -1
def f32_538(w):
    if ((w >> 7 & 0x1f) != 0):
        return 860  # vwaddu_vv_m
    return -1
def f32_539(w):
    if ((w >> 7 & 0x1f) != 0):
        return 868  # vwadd_vv_m
    return -1
def f32_540(w):
    if ((w >> 7 & 0x1f) != 0):
        return 876  # vwsubu_vv_m
    return -1
def f32_541(w):
    if ((w >> 7 & 0x1f) != 0):
        return 884  # vwsub_vv_m
    return -1
def f32_542(w):
    if ((w >> 7 & 0x1f) != 0):
        return 862  # vwaddu_wv_m
    return -1
def f32_543(w):
    if ((w >> 7 & 0x1f) != 0):
        return 870  # vwadd_wv_m
    return -1
def f32_544(w):
    if ((w >> 7 & 0x1f) != 0):
        return 878  # vwsubu_wv_m
    return -1
def f32_545(w):
    if ((w >> 7 & 0x1f) != 0):
        return 886  # vwsub_wv_m
    return -1
def f32_546(w):
    if ((w >> 7 & 0x1f) != 0):
        return 892  # vwmulu_vv_m
    return -1
def f32_547(w):
    if ((w >> 7 & 0x1f) != 0):
        return 896  # vwmulsu_vv_m
    return -1
def f32_548(w):
    if ((w >> 7 & 0x1f) != 0):
        return 900  # vwmul_vv_m
    return -1
def f32_549(w):
    if ((w >> 7 & 0x1f) != 0):
        return 904  # vwmaccu_vv_m
    return -1
def f32_550(w):
    if ((w >> 7 & 0x1f) != 0):
        return 908  # vwmacc_vv_m
    return -1
def f32_551(w):
    if ((w >> 7 & 0x1f) != 0):
        return 914  # vwmaccsu_vv_m
    return -1
d32_552 = {
    0x0: f32_526,
    0x2000000: 756,  # vdivu_vv_u
    0x4000000: f32_527,
    0x6000000: 760,  # vdiv_vv_u
    0x8000000: f32_528,
    0xa000000: 764,  # vremu_vv_u
    0xc000000: f32_529,
    0xe000000: 768,  # vrem_vv_u
    0x10000000: f32_530,
    0x12000000: 772,  # vmulhu_vv_u
    0x14000000: f32_531,
    0x16000000: 776,  # vmul_vv_u
    0x18000000: f32_532,
    0x1a000000: 780,  # vmulhsu_vv_u
    0x1c000000: f32_533,
    0x1e000000: 784,  # vmulh_vv_u
    0x24000000: f32_534,
    0x26000000: 788,  # vmadd_vv_u
    0x2c000000: f32_535,
    0x2e000000: 792,  # vnmsub_vv_u
    0x34000000: f32_536,
    0x36000000: 796,  # vmacc_vv_u
    0x3c000000: f32_537,
    0x3e000000: 800,  # vnmsac_vv_u
    0x40000000: f32_538,
    0x42000000: 859,  # vwaddu_vv_u
    0x44000000: f32_539,
    0x46000000: 867,  # vwadd_vv_u
    0x48000000: f32_540,
    0x4a000000: 875,  # vwsubu_vv_u
    0x4c000000: f32_541,
    0x4e000000: 883,  # vwsub_vv_u
    0x50000000: f32_542,
    0x52000000: 861,  # vwaddu_wv_u
    0x54000000: f32_543,
    0x56000000: 869,  # vwadd_wv_u
    0x58000000: f32_544,
    0x5a000000: 877,  # vwsubu_wv_u
    0x5c000000: f32_545,
    0x5e000000: 885,  # vwsub_wv_u
    0x60000000: f32_546,
    0x62000000: 891,  # vwmulu_vv_u
    0x68000000: f32_547,
    0x6a000000: 895,  # vwmulsu_vv_u
    0x6c000000: f32_548,
    0x6e000000: 899,  # vwmul_vv_u
    0x70000000: f32_549,
    0x72000000: 903,  # vwmaccu_vv_u
    0x74000000: f32_550,
    0x76000000: 907,  # vwmacc_vv_u
    0x7c000000: f32_551,
    0x7e000000: 913,  # vwmaccsu_vv_u
}
def f32_553(w):
    r = d32_552.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_554(w):
    if ((w >> 7 & 0x1f) != 0):
        return 709  # vsaddu_vi_m
    return -1
def f32_555(w):
    if ((w >> 7 & 0x1f) != 0):
        return 715  # vsadd_vi_m
    return -1
def f32_556(w):
    if ((w >> 7 & 0x1f) != 0):
        return 691  # vsll_vi_m
    return -1
def f32_557(w):
    if (((w >> 7 & 0x1f) & 1) == 0 and ((w >> 20 & 0x1f) & 1) == 0):
        return 1043  # vmv2r_v
    return -1
def f32_558(w):
    if (((w >> 7 & 0x1f) & 3) == 0 and ((w >> 20 & 0x1f) & 3) == 0):
        return 1044  # vmv4r_v
    return -1
def f32_559(w):
    if (((w >> 7 & 0x1f) & 7) == 0 and ((w >> 20 & 0x1f) & 7) == 0):
        return 1045  # vmv8r_v
    return -1
d32_560 = {
    0x0: 1042,  # vmv1r_v
    0x8000: f32_557,
    0x18000: f32_558,
    0x38000: f32_559,
}
def f32_561(w):
    r = d32_560.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_562(w):
    if ((w >> 7 & 0x1f) != 0):
        return 697  # vsrl_vi_m
    return -1
def f32_563(w):
    if ((w >> 7 & 0x1f) != 0):
        return 703  # vsra_vi_m
    return -1
def f32_564(w):
    if ((w >> 7 & 0x1f) != 0):
        return 733  # vssrl_vi_m
    return -1
def f32_565(w):
    if ((w >> 7 & 0x1f) != 0):
        return 739  # vssra_vi_m
    return -1
def f32_566(w):
    if ((w >> 7 & 0x1f) != 0):
        return 922  # vnsrl_wi_m
    return -1
def f32_567(w):
    if ((w >> 7 & 0x1f) != 0):
        return 928  # vnsra_wi_m
    return -1
def f32_568(w):
    if ((w >> 7 & 0x1f) != 0):
        return 934  # vnclipu_wi_m
    return -1
def f32_569(w):
    if ((w >> 7 & 0x1f) != 0):
        return 940  # vnclip_wi_m
    return -1
def f32_570(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1004  # vwsll_vi_m
    return -1
d32_571 = {
    0x0: f32_554,
    0x2000000: 708,  # vsaddu_vi_u
    0x4000000: f32_555,
    0x6000000: 714,  # vsadd_vi_u
    0x14000000: f32_556,
    0x16000000: 690,  # vsll_vi_u
    0x1e000000: f32_561,
    0x20000000: f32_562,
    0x22000000: 696,  # vsrl_vi_u
    0x24000000: f32_563,
    0x26000000: 702,  # vsra_vi_u
    0x28000000: f32_564,
    0x2a000000: 732,  # vssrl_vi_u
    0x2c000000: f32_565,
    0x2e000000: 738,  # vssra_vi_u
    0x30000000: f32_566,
    0x32000000: 921,  # vnsrl_wi_u
    0x34000000: f32_567,
    0x36000000: 927,  # vnsra_wi_u
    0x38000000: f32_568,
    0x3a000000: 933,  # vnclipu_wi_u
    0x3c000000: f32_569,
    0x3e000000: 939,  # vnclip_wi_u
    0x54000000: f32_570,
    0x56000000: 1003,  # vwsll_vi_u
}
def f32_572(w):
    r = d32_571.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_573(w):
    if ((w >> 7 & 0x1f) != 0):
        return 707  # vsaddu_vx_m
    return -1
def f32_574(w):
    if ((w >> 7 & 0x1f) != 0):
        return 713  # vsadd_vx_m
    return -1
def f32_575(w):
    if ((w >> 7 & 0x1f) != 0):
        return 719  # vssubu_vx_m
    return -1
def f32_576(w):
    if ((w >> 7 & 0x1f) != 0):
        return 723  # vssub_vx_m
    return -1
def f32_577(w):
    if ((w >> 7 & 0x1f) != 0):
        return 689  # vsll_vx_m
    return -1
def f32_578(w):
    if ((w >> 7 & 0x1f) != 0):
        return 727  # vsmul_vx_m
    return -1
def f32_579(w):
    if ((w >> 7 & 0x1f) != 0):
        return 695  # vsrl_vx_m
    return -1
def f32_580(w):
    if ((w >> 7 & 0x1f) != 0):
        return 701  # vsra_vx_m
    return -1
def f32_581(w):
    if ((w >> 7 & 0x1f) != 0):
        return 731  # vssrl_vx_m
    return -1
def f32_582(w):
    if ((w >> 7 & 0x1f) != 0):
        return 737  # vssra_vx_m
    return -1
def f32_583(w):
    if ((w >> 7 & 0x1f) != 0):
        return 920  # vnsrl_wx_m
    return -1
def f32_584(w):
    if ((w >> 7 & 0x1f) != 0):
        return 926  # vnsra_wx_m
    return -1
def f32_585(w):
    if ((w >> 7 & 0x1f) != 0):
        return 932  # vnclipu_wx_m
    return -1
def f32_586(w):
    if ((w >> 7 & 0x1f) != 0):
        return 938  # vnclip_wx_m
    return -1
def f32_587(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1002  # vwsll_vx_m
    return -1
d32_588 = {
    0x0: f32_573,
    0x2000000: 706,  # vsaddu_vx_u
    0x4000000: f32_574,
    0x6000000: 712,  # vsadd_vx_u
    0x8000000: f32_575,
    0xa000000: 718,  # vssubu_vx_u
    0xc000000: f32_576,
    0xe000000: 722,  # vssub_vx_u
    0x14000000: f32_577,
    0x16000000: 688,  # vsll_vx_u
    0x1c000000: f32_578,
    0x1e000000: 726,  # vsmul_vx_u
    0x20000000: f32_579,
    0x22000000: 694,  # vsrl_vx_u
    0x24000000: f32_580,
    0x26000000: 700,  # vsra_vx_u
    0x28000000: f32_581,
    0x2a000000: 730,  # vssrl_vx_u
    0x2c000000: f32_582,
    0x2e000000: 736,  # vssra_vx_u
    0x30000000: f32_583,
    0x32000000: 919,  # vnsrl_wx_u
    0x34000000: f32_584,
    0x36000000: 925,  # vnsra_wx_u
    0x38000000: f32_585,
    0x3a000000: 931,  # vnclipu_wx_u
    0x3c000000: f32_586,
    0x3e000000: 937,  # vnclip_wx_u
    0x54000000: f32_587,
    0x56000000: 1001,  # vwsll_vx_u
}
def f32_589(w):
    r = d32_588.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_590(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1106  # vfdiv_vf_m
    return -1
def f32_591(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1108  # vfrdiv_vf_m
    return -1
def f32_592(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1102  # vfmul_vf_m
    return -1
def f32_593(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1098  # vfrsub_vf_m
    return -1
def f32_594(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1152  # vfmadd_vf_m
    return -1
def f32_595(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1156  # vfnmadd_vf_m
    return -1
def f32_596(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1160  # vfmsub_vf_m
    return -1
def f32_597(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1164  # vfnmsub_vf_m
    return -1
def f32_598(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1168  # vfmacc_vf_m
    return -1
def f32_599(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1172  # vfnmacc_vf_m
    return -1
def f32_600(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1176  # vfmsac_vf_m
    return -1
def f32_601(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1180  # vfnmsac_vf_m
    return -1
def f32_602(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1258  # vfwadd_vf_m
    return -1
def f32_603(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1262  # vfwsub_vf_m
    return -1
def f32_604(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1260  # vfwadd_wf_m
    return -1
def f32_605(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1264  # vfwsub_wf_m
    return -1
def f32_606(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1266  # vfwmul_vf_m
    return -1
def f32_607(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1268  # vfwmacc_vf_m
    return -1
def f32_608(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1270  # vfwnmacc_vf_m
    return -1
def f32_609(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1272  # vfwmsac_vf_m
    return -1
def f32_610(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1274  # vfwnmsac_vf_m
    return -1
d32_611 = {
    0x0: f32_590,
    0x2000000: 1105,  # vfdiv_vf_u
    0x4000000: f32_591,
    0x6000000: 1107,  # vfrdiv_vf_u
    0x10000000: f32_592,
    0x12000000: 1101,  # vfmul_vf_u
    0x1c000000: f32_593,
    0x1e000000: 1097,  # vfrsub_vf_u
    0x20000000: f32_594,
    0x22000000: 1151,  # vfmadd_vf_u
    0x24000000: f32_595,
    0x26000000: 1155,  # vfnmadd_vf_u
    0x28000000: f32_596,
    0x2a000000: 1159,  # vfmsub_vf_u
    0x2c000000: f32_597,
    0x2e000000: 1163,  # vfnmsub_vf_u
    0x30000000: f32_598,
    0x32000000: 1167,  # vfmacc_vf_u
    0x34000000: f32_599,
    0x36000000: 1171,  # vfnmacc_vf_u
    0x38000000: f32_600,
    0x3a000000: 1175,  # vfmsac_vf_u
    0x3c000000: f32_601,
    0x3e000000: 1179,  # vfnmsac_vf_u
    0x40000000: f32_602,
    0x42000000: 1257,  # vfwadd_vf_u
    0x48000000: f32_603,
    0x4a000000: 1261,  # vfwsub_vf_u
    0x50000000: f32_604,
    0x52000000: 1259,  # vfwadd_wf_u
    0x58000000: f32_605,
    0x5a000000: 1263,  # vfwsub_wf_u
    0x60000000: f32_606,
    0x62000000: 1265,  # vfwmul_vf_u
    0x70000000: f32_607,
    0x72000000: 1267,  # vfwmacc_vf_u
    0x74000000: f32_608,
    0x76000000: 1269,  # vfwnmacc_vf_u
    0x78000000: f32_609,
    0x7a000000: 1271,  # vfwmsac_vf_u
    0x7c000000: f32_610,
    0x7e000000: 1273,  # vfwnmsac_vf_u
}
def f32_612(w):
    r = d32_611.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_613(w):
    if ((w >> 7 & 0x1f) != 0):
        return 759  # vdivu_vx_m
    return -1
def f32_614(w):
    if ((w >> 7 & 0x1f) != 0):
        return 763  # vdiv_vx_m
    return -1
def f32_615(w):
    if ((w >> 7 & 0x1f) != 0):
        return 767  # vremu_vx_m
    return -1
def f32_616(w):
    if ((w >> 7 & 0x1f) != 0):
        return 771  # vrem_vx_m
    return -1
def f32_617(w):
    if ((w >> 7 & 0x1f) != 0):
        return 775  # vmulhu_vx_m
    return -1
def f32_618(w):
    if ((w >> 7 & 0x1f) != 0):
        return 779  # vmul_vx_m
    return -1
def f32_619(w):
    if ((w >> 7 & 0x1f) != 0):
        return 783  # vmulhsu_vx_m
    return -1
def f32_620(w):
    if ((w >> 7 & 0x1f) != 0):
        return 787  # vmulh_vx_m
    return -1
def f32_621(w):
    if ((w >> 7 & 0x1f) != 0):
        return 791  # vmadd_vx_m
    return -1
def f32_622(w):
    if ((w >> 7 & 0x1f) != 0):
        return 795  # vnmsub_vx_m
    return -1
def f32_623(w):
    if ((w >> 7 & 0x1f) != 0):
        return 799  # vmacc_vx_m
    return -1
def f32_624(w):
    if ((w >> 7 & 0x1f) != 0):
        return 803  # vnmsac_vx_m
    return -1
def f32_625(w):
    if ((w >> 7 & 0x1f) != 0):
        return 864  # vwaddu_vx_m
    return -1
def f32_626(w):
    if ((w >> 7 & 0x1f) != 0):
        return 872  # vwadd_vx_m
    return -1
def f32_627(w):
    if ((w >> 7 & 0x1f) != 0):
        return 880  # vwsubu_vx_m
    return -1
def f32_628(w):
    if ((w >> 7 & 0x1f) != 0):
        return 888  # vwsub_vx_m
    return -1
def f32_629(w):
    if ((w >> 7 & 0x1f) != 0):
        return 866  # vwaddu_wx_m
    return -1
def f32_630(w):
    if ((w >> 7 & 0x1f) != 0):
        return 874  # vwadd_wx_m
    return -1
def f32_631(w):
    if ((w >> 7 & 0x1f) != 0):
        return 882  # vwsubu_wx_m
    return -1
def f32_632(w):
    if ((w >> 7 & 0x1f) != 0):
        return 890  # vwsub_wx_m
    return -1
def f32_633(w):
    if ((w >> 7 & 0x1f) != 0):
        return 894  # vwmulu_vx_m
    return -1
def f32_634(w):
    if ((w >> 7 & 0x1f) != 0):
        return 898  # vwmulsu_vx_m
    return -1
def f32_635(w):
    if ((w >> 7 & 0x1f) != 0):
        return 902  # vwmul_vx_m
    return -1
def f32_636(w):
    if ((w >> 7 & 0x1f) != 0):
        return 906  # vwmaccu_vx_m
    return -1
def f32_637(w):
    if ((w >> 7 & 0x1f) != 0):
        return 910  # vwmacc_vx_m
    return -1
def f32_638(w):
    if ((w >> 7 & 0x1f) != 0):
        return 912  # vwmaccus_vx_m
    return -1
def f32_639(w):
    if ((w >> 7 & 0x1f) != 0):
        return 916  # vwmaccsu_vx_m
    return -1
d32_640 = {
    0x0: f32_613,
    0x2000000: 758,  # vdivu_vx_u
    0x4000000: f32_614,
    0x6000000: 762,  # vdiv_vx_u
    0x8000000: f32_615,
    0xa000000: 766,  # vremu_vx_u
    0xc000000: f32_616,
    0xe000000: 770,  # vrem_vx_u
    0x10000000: f32_617,
    0x12000000: 774,  # vmulhu_vx_u
    0x14000000: f32_618,
    0x16000000: 778,  # vmul_vx_u
    0x18000000: f32_619,
    0x1a000000: 782,  # vmulhsu_vx_u
    0x1c000000: f32_620,
    0x1e000000: 786,  # vmulh_vx_u
    0x24000000: f32_621,
    0x26000000: 790,  # vmadd_vx_u
    0x2c000000: f32_622,
    0x2e000000: 794,  # vnmsub_vx_u
    0x34000000: f32_623,
    0x36000000: 798,  # vmacc_vx_u
    0x3c000000: f32_624,
    0x3e000000: 802,  # vnmsac_vx_u
    0x40000000: f32_625,
    0x42000000: 863,  # vwaddu_vx_u
    0x44000000: f32_626,
    0x46000000: 871,  # vwadd_vx_u
    0x48000000: f32_627,
    0x4a000000: 879,  # vwsubu_vx_u
    0x4c000000: f32_628,
    0x4e000000: 887,  # vwsub_vx_u
    0x50000000: f32_629,
    0x52000000: 865,  # vwaddu_wx_u
    0x54000000: f32_630,
    0x56000000: 873,  # vwadd_wx_u
    0x58000000: f32_631,
    0x5a000000: 881,  # vwsubu_wx_u
    0x5c000000: f32_632,
    0x5e000000: 889,  # vwsub_wx_u
    0x60000000: f32_633,
    0x62000000: 893,  # vwmulu_vx_u
    0x68000000: f32_634,
    0x6a000000: 897,  # vwmulsu_vx_u
    0x6c000000: f32_635,
    0x6e000000: 901,  # vwmul_vx_u
    0x70000000: f32_636,
    0x72000000: 905,  # vwmaccu_vx_u
    0x74000000: f32_637,
    0x76000000: 909,  # vwmacc_vx_u
    0x78000000: f32_638,
    0x7a000000: 911,  # vwmaccus_vx_u
    0x7c000000: f32_639,
    0x7e000000: 915,  # vwmaccsu_vx_u
}
def f32_641(w):
    r = d32_640.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_642(w):
    if w & 0x3e0f8f80 == 0x0:
        return 590  # vsetvl_keep
    if w & 0x3e0f8000 == 0x0:
        return 591  # vsetvl_max
    if w & 0x3e000000 == 0x0:
        return 592  # vsetvl
    return -1
d32_643 = {
    0x0: f32_642,
    0x40000000: 593,  # vsetivli
}
def f32_644(w):
    r = d32_643.get(w & 0x40000000, -1)
    return r if r.__class__ is int else r(w)
d32_645 = {
    0x0: f32_326,
    0x1000: f32_369,
    0x2000: f32_410,
    0x3000: f32_435,
    0x4000: f32_459,
    0x5000: f32_474,
    0x6000: f32_486,
    0x7000: f32_487,
    0x80000000: f32_504,
    0x80001000: f32_525,
    0x80002000: f32_553,
    0x80003000: f32_572,
    0x80004000: f32_589,
    0x80005000: f32_612,
    0x80006000: f32_641,
    0x80007000: f32_644,
}
def f32_646(w):
    r = d32_645.get(w & 0x80007000, -1)
    return r if r.__class__ is int else r(w)
def f32_647(w):
    if w & 0x1f00000 == 0x0:
        return 153  # beqz
    return 154  # beq
def f32_648(w):
    if w & 0x1f00000 == 0x0:
        return 155  # bnez
    return 156  # bne
def f32_649(w):
    if w & 0x1f00000 == 0x0:
        return 157  # bltz
    return 158  # blt
def f32_650(w):
    if w & 0x1f00000 == 0x0:
        return 159  # bgez
    return 160  # bge
d32_651 = {
    0x0: f32_647,
    0x1000: f32_648,
    0x4000: f32_649,
    0x5000: f32_650,
    0x6000: 161,  # bltu
    0x7000: 162,  # bgeu
}
def f32_652(w):
    r = d32_651.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_653(w):
    if w & 0xffffff80 == 0x8000:
        return 165  # ret
    if w & 0xfff07f80 == 0x0:
        return 166  # jr
    if w & 0x7000 == 0x0:
        return 167  # jalr
    return -1
def f32_654(w):
    if w & 0xf80 == 0x0:
        return 163  # j
    return 164  # jal
d32_655 = {
    0x0: 168,  # ecall
    0x100000: 169,  # ebreak
    0xd00000: 107,  # wrs_nto
    0x1d00000: 108,  # wrs_sto
}
def f32_656(w):
    r = d32_655.get(w & 0x1ff8f80, -1)
    return r if r.__class__ is int else r(w)
def f32_657(w):
    if w & 0xf80 == 0x0:
        return 440  # csrw_fflags
    return 441  # csrrw_fflags
def f32_658(w):
    if w & 0xf80 == 0x0:
        return 448  # csrw_frm
    return 449  # csrrw_frm
def f32_659(w):
    if w & 0xf80 == 0x0:
        return 456  # csrw_fcsr
    return 457  # csrrw_fcsr
def f32_660(w):
    if w & 0xf80 == 0x0:
        return 595  # csrw_vstart
    return 596  # csrrw_vstart
def f32_661(w):
    if w & 0xf80 == 0x0:
        return 603  # csrw_vxsat
    return 604  # csrrw_vxsat
def f32_662(w):
    if w & 0xf80 == 0x0:
        return 611  # csrw_vxrm
    return 612  # csrrw_vxrm
def f32_663(w):
    if w & 0xf80 == 0x0:
        return 619  # csrw_vcsr
    return 620  # csrrw_vcsr
d32_664 = {
    0x100000: f32_657,
    0x200000: f32_658,
    0x300000: f32_659,
    0x800000: f32_660,
    0x900000: f32_661,
    0xa00000: f32_662,
    0xf00000: f32_663,
}
def f32_665(w):
    r = d32_664.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_666(w):
    if w & 0xf8000 == 0x0:
        return 439  # csrr_fflags
    return 442  # csrrs_fflags
def f32_667(w):
    if w & 0xf8000 == 0x0:
        return 447  # csrr_frm
    return 450  # csrrs_frm
def f32_668(w):
    if w & 0xf8000 == 0x0:
        return 455  # csrr_fcsr
    return 458  # csrrs_fcsr
def f32_669(w):
    if w & 0xf8000 == 0x0:
        return 594  # csrr_vstart
    return 597  # csrrs_vstart
def f32_670(w):
    if w & 0xf8000 == 0x0:
        return 602  # csrr_vxsat
    return 605  # csrrs_vxsat
def f32_671(w):
    if w & 0xf8000 == 0x0:
        return 610  # csrr_vxrm
    return 613  # csrrs_vxrm
def f32_672(w):
    if w & 0xf8000 == 0x0:
        return 618  # csrr_vcsr
    return 621  # csrrs_vcsr
d32_673 = {
    0x100000: f32_666,
    0x200000: f32_667,
    0x300000: f32_668,
    0x800000: f32_669,
    0x900000: f32_670,
    0xa00000: f32_671,
    0xf00000: f32_672,
}
def f32_674(w):
    r = d32_673.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_675 = {
    0x100000: 443,  # csrrc_fflags
    0x200000: 451,  # csrrc_frm
    0x300000: 459,  # csrrc_fcsr
    0x800000: 598,  # csrrc_vstart
    0x900000: 606,  # csrrc_vxsat
    0xa00000: 614,  # csrrc_vxrm
    0xf00000: 622,  # csrrc_vcsr
}
def f32_676(w):
    r = d32_675.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_677 = {
    0x100000: 444,  # csrrwi_fflags
    0x200000: 452,  # csrrwi_frm
    0x300000: 460,  # csrrwi_fcsr
    0x800000: 599,  # csrrwi_vstart
    0x900000: 607,  # csrrwi_vxsat
    0xa00000: 615,  # csrrwi_vxrm
    0xf00000: 623,  # csrrwi_vcsr
}
def f32_678(w):
    r = d32_677.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_679 = {
    0x100000: 445,  # csrrsi_fflags
    0x200000: 453,  # csrrsi_frm
    0x300000: 461,  # csrrsi_fcsr
    0x800000: 600,  # csrrsi_vstart
    0x900000: 608,  # csrrsi_vxsat
    0xa00000: 616,  # csrrsi_vxrm
    0xf00000: 624,  # csrrsi_vcsr
}
def f32_680(w):
    r = d32_679.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_681 = {
    0x100000: 446,  # csrrci_fflags
    0x200000: 454,  # csrrci_frm
    0x300000: 462,  # csrrci_fcsr
    0x800000: 601,  # csrrci_vstart
    0x900000: 609,  # csrrci_vxsat
    0xa00000: 617,  # csrrci_vxrm
    0xf00000: 625,  # csrrci_vcsr
}
def f32_682(w):
    r = d32_681.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_683 = {
    0x1c00000: 109,  # mop_r_0
    0x1d00000: 110,  # mop_r_1
    0x1e00000: 111,  # mop_r_2
    0x1f00000: 112,  # mop_r_3
}
def f32_684(w):
    r = d32_683.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_685 = {
    0x1c00000: 113,  # mop_r_4
    0x1d00000: 114,  # mop_r_5
    0x1e00000: 115,  # mop_r_6
    0x1f00000: 116,  # mop_r_7
}
def f32_686(w):
    r = d32_685.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_687 = {
    0x1c00000: 117,  # mop_r_8
    0x1d00000: 118,  # mop_r_9
    0x1e00000: 119,  # mop_r_10
    0x1f00000: 120,  # mop_r_11
}
def f32_688(w):
    r = d32_687.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_689 = {
    0x1c00000: 121,  # mop_r_12
    0x1d00000: 122,  # mop_r_13
    0x1e00000: 123,  # mop_r_14
    0x1f00000: 124,  # mop_r_15
}
def f32_690(w):
    r = d32_689.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_691(w):
    if w & 0x1ff8000 == 0x0:
        return 463  # csrrs_cycle
    if w & 0x1ff8000 == 0x100000:
        return 467  # csrrs_time
    if w & 0x1ff8000 == 0x200000:
        return 471  # csrrs_instret
    return -1
def f32_692(w):
    if w & 0x1ff8000 == 0x0:
        return 464  # csrrc_cycle
    if w & 0x1ff8000 == 0x100000:
        return 468  # csrrc_time
    if w & 0x1ff8000 == 0x200000:
        return 472  # csrrc_instret
    return -1
d32_693 = {
    0x1c00000: 125,  # mop_r_16
    0x1d00000: 126,  # mop_r_17
    0x1e00000: 127,  # mop_r_18
    0x1f00000: 128,  # mop_r_19
}
def f32_694(w):
    r = d32_693.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_695(w):
    if w & 0x1ff8000 == 0x0:
        return 465  # csrrsi_cycle
    if w & 0x1ff8000 == 0x100000:
        return 469  # csrrsi_time
    if w & 0x1ff8000 == 0x200000:
        return 473  # csrrsi_instret
    return -1
def f32_696(w):
    if w & 0x1ff8000 == 0x0:
        return 466  # csrrci_cycle
    if w & 0x1ff8000 == 0x100000:
        return 470  # csrrci_time
    if w & 0x1ff8000 == 0x200000:
        return 474  # csrrci_instret
    return -1
def f32_697(w):
    if w & 0x1ff8000 == 0x0:
        return 626  # csrr_vl
    if w & 0x1ff8000 == 0x100000:
        return 630  # csrr_vtype
    if w & 0x1ff8000 == 0x200000:
        return 634  # csrr_vlenb
    return -1
def f32_698(w):
    if w & 0x1ff8000 == 0x0:
        return 627  # csrrc_vl
    if w & 0x1ff8000 == 0x100000:
        return 631  # csrrc_vtype
    if w & 0x1ff8000 == 0x200000:
        return 635  # csrrc_vlenb
    return -1
def f32_699(w):
    if w & 0x1ff8000 == 0x0:
        return 628  # csrrsi_vl
    if w & 0x1ff8000 == 0x100000:
        return 632  # csrrsi_vtype
    if w & 0x1ff8000 == 0x200000:
        return 636  # csrrsi_vlenb
    return -1
def f32_700(w):
    if w & 0x1ff8000 == 0x0:
        return 629  # csrrci_vl
    if w & 0x1ff8000 == 0x100000:
        return 633  # csrrci_vtype
    if w & 0x1ff8000 == 0x200000:
        return 637  # csrrci_vlenb
    return -1
d32_701 = {
    0x1c00000: 129,  # mop_r_20
    0x1d00000: 130,  # mop_r_21
    0x1e00000: 131,  # mop_r_22
    0x1f00000: 132,  # mop_r_23
}
def f32_702(w):
    r = d32_701.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_703 = {
    0x1c00000: 133,  # mop_r_24
    0x1d00000: 134,  # mop_r_25
    0x1e00000: 135,  # mop_r_26
    0x1f00000: 136,  # mop_r_27
}
def f32_704(w):
    r = d32_703.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_705 = {
    0x1c00000: 137,  # mop_r_28
    0x1d00000: 138,  # mop_r_29
    0x1e00000: 139,  # mop_r_30
    0x1f00000: 140,  # mop_r_31
}
def f32_706(w):
    r = d32_705.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_707 = {
    0x0: f32_656,
    0x1000: f32_665,
    0x2000: f32_674,
    0x3000: f32_676,
    0x5000: f32_678,
    0x6000: f32_680,
    0x7000: f32_682,
    0x80004000: f32_684,
    0x82004000: 141,  # mop_rr_0
    0x84004000: f32_686,
    0x86004000: 142,  # mop_rr_1
    0x88004000: f32_688,
    0x8a004000: 143,  # mop_rr_2
    0x8c004000: f32_690,
    0x8e004000: 144,  # mop_rr_3
    0xc0002000: f32_691,
    0xc0003000: f32_692,
    0xc0004000: f32_694,
    0xc0006000: f32_695,
    0xc0007000: f32_696,
    0xc2002000: f32_697,
    0xc2003000: f32_698,
    0xc2004000: 145,  # mop_rr_4
    0xc2006000: f32_699,
    0xc2007000: f32_700,
    0xc4004000: f32_702,
    0xc6004000: 146,  # mop_rr_5
    0xc8004000: f32_704,
    0xca004000: 147,  # mop_rr_6
    0xcc004000: f32_706,
    0xce004000: 148,  # mop_rr_7
}
def f32_708(w):
    r = d32_707.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
d32_709 = {
    0x0: 1013,  # vaesdm_vv
    0x8000: 1015,  # vaesdf_vv
    0x10000: 1017,  # vaesem_vv
    0x18000: 1019,  # vaesef_vv
    0x80000: 1030,  # vsm4r_vv
    0x88000: 1024,  # vgmul_vv
}
def f32_710(w):
    r = d32_709.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_711 = {
    0x0: 1014,  # vaesdm_vs
    0x8000: 1016,  # vaesdf_vs
    0x10000: 1018,  # vaesem_vs
    0x18000: 1020,  # vaesef_vs
    0x38000: 1021,  # vaesz_vs
    0x80000: 1031,  # vsm4r_vs
}
def f32_712(w):
    r = d32_711.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_713 = {
    0x82002000: 1032,  # vsm3me_vv
    0x86002000: 1029,  # vsm4k_vi
    0x8a002000: 1022,  # vaeskf1_vi
    0xa2002000: f32_710,
    0xa6002000: f32_712,
    0xaa002000: 1023,  # vaeskf2_vi
    0xae002000: 1033,  # vsm3c_vi
    0xb2002000: 1025,  # vghsh_vv
    0xb6002000: 1026,  # vsha2ms_vv
    0xba002000: 1027,  # vsha2ch_vv
    0xbe002000: 1028,  # vsha2cl_vv
}
def f32_714(w):
    r = d32_713.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
d32_715 = {
    0x3: f32_2,
    0x7: f32_57,
    0xf: f32_78,
    0x13: f32_92,
    0x17: 91,  # auipc
    0x1b: f32_100,
    0x23: f32_102,
    0x27: f32_127,
    0x2f: f32_132,
    0x33: f32_175,
    0x37: 90,  # lui
    0x3b: f32_179,
    0x43: f32_184,
    0x47: f32_189,
    0x4b: f32_194,
    0x4f: f32_199,
    0x53: f32_304,
    0x57: f32_646,
    0x63: f32_652,
    0x67: f32_653,
    0x6f: f32_654,
    0x73: f32_708,
    0x77: f32_714,
}
def find_32(w):
    r = d32_715.get(w & 0x7f, -1)
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
def plan_79(w, n):
    return (n, (((w >> 20 & 0x7ff) & 0xffffffff), ), (), None)
def plan_80(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x7ff) & 0xffffffff), ), (), None)
def plan_81(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x7ff) & 0xffffffff), ), (), None)
def plan_82(w, n):
    return (n, (R1[(w >> 20 & 0x1f)], ), (), None)
def plan_83(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16, ), (), None)
def plan_84(w, n):
    return (n, (((w >> 15 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x3ff) & 0xffffffff) << 32, W0[(w >> 7 & 0x1f)], ), (), None)
def plan_85(w, n):
    return (f"{n}[csr={8}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_86(w, n):
    return (f"{n}[csr={8}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_87(w, n):
    return (f"{n}[csr={8}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_88(w, n):
    return (f"{n}[csr={8}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_89(w, n):
    return (f"{n}[csr={9}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_90(w, n):
    return (f"{n}[csr={9}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_91(w, n):
    return (f"{n}[csr={9}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_92(w, n):
    return (f"{n}[csr={9}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_93(w, n):
    return (f"{n}[csr={10}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_94(w, n):
    return (f"{n}[csr={10}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_95(w, n):
    return (f"{n}[csr={10}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_96(w, n):
    return (f"{n}[csr={10}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_97(w, n):
    return (f"{n}[csr={15}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_98(w, n):
    return (f"{n}[csr={15}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_99(w, n):
    return (f"{n}[csr={15}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_100(w, n):
    return (f"{n}[csr={15}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_101(w, n):
    return (f"{n}[csr={3104}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_102(w, n):
    return (f"{n}[csr={3105}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_103(w, n):
    return (f"{n}[csr={3106}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_104(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_105(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_106(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_107(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_108(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_109(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_110(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_111(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_112(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, (((w >> 21 & 0x20) | (w >> 15 & 0x1f)) & 0xffffffff), ), (), None)
def plan_113(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, (((w >> 21 & 0x20) | (w >> 15 & 0x1f)) & 0xffffffff), ), (), None)
def plan_114(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_115(w, n):
    return (f"{n}[uimm5={(w >> 15 & 0x1f)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_116(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_117(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 15 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_118(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_119(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff) << 32, ), (), None)
def plan_120(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_121(w, n):
    return (f"{n}[count={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_122(w, n):
    return (f"{n}[count={2}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_123(w, n):
    return (f"{n}[count={4}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_124(w, n):
    return (f"{n}[count={8}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_125(w, n):
    return (f"{n}[vm={1}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_126(w, n):
    return (f"{n}[vm={0}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_127(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff), ), (), None)
def plan_128(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff), ), (), None)
def plan_129(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, W13[(w >> 15 & 0x1f)], ), (), None)
def plan_130(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, W13[(w >> 15 & 0x1f)], ), (), None)
def plan_131(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | W13[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_132(w, n):
    return (n, (W13[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_133(w, n):
    return (f"{n}[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_134(w, n):
    return (f"{n}[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_135(w, n):
    return (f"{n}[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_136(w, n):
    return (f"{n}[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_137(w, n):
    return (f"{n}[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_138(w, n):
    return (f"{n}[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_139(w, n):
    return (f"{n}[count={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_140(w, n):
    return (f"{n}[count={2}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_141(w, n):
    return (f"{n}[count={4}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_142(w, n):
    return (f"{n}[count={8}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
FIND = {16: find_16, 32: find_32}
PLANS = [(plan_0, "i.amoswap_b"), (plan_0, "i.amoadd_b"), (plan_0, "i.amoxor_b"), (plan_0, "i.amoand_b"), (plan_0, "i.amoor_b"), (plan_0, "i.amomin_b"), (plan_0, "i.amomax_b"), (plan_0, "i.amominu_b"), (plan_0, "i.amomaxu_b"), (plan_1, "i.amocas_b"), (plan_0, "i.amoswap_h"), (plan_0, "i.amoadd_h"), (plan_0, "i.amoxor_h"), (plan_0, "i.amoand_h"), (plan_0, "i.amoor_h"), (plan_0, "i.amomin_h"), (plan_0, "i.amomax_h"), (plan_0, "i.amominu_h"), (plan_0, "i.amomaxu_h"), (plan_1, "i.amocas_h"), (plan_2, "i.lr_w"), (plan_0, "i.sc_w"), (plan_0, "i.amoswap_w"), (plan_0, "i.amoadd_w"), (plan_0, "i.amoxor_w"), (plan_0, "i.amoand_w"), (plan_0, "i.amoor_w"), (plan_0, "i.amomin_w"), (plan_0, "i.amomax_w"), (plan_0, "i.amominu_w"), (plan_0, "i.amomaxu_w"), (plan_1, "i.amocas_w"), (plan_2, "i.lr_d"), (plan_0, "i.sc_d"), (plan_0, "i.amoswap_d"), (plan_0, "i.amoadd_d"), (plan_0, "i.amoxor_d"), (plan_0, "i.amoand_d"), (plan_0, "i.amoor_d"), (plan_0, "i.amomin_d"), (plan_0, "i.amomax_d"), (plan_0, "i.amominu_d"), (plan_0, "i.amomaxu_d"), (plan_1, "i.amocas_d"), (plan_3, "i._amocas_q"), (plan_0, "i.add"), (plan_0, "i.sub"), (plan_0, "i.sll"), (plan_0, "i.slt"), (plan_0, "i.sltu"), (plan_0, "i.xor"), (plan_0, "i.srl"), (plan_0, "i.sra"), (plan_0, "i.or"), (plan_0, "i.and"), (plan_0, "i.addw"), (plan_0, "i.subw"), (plan_0, "i.sllw"), (plan_0, "i.srlw"), (plan_0, "i.sraw"), (plan_0, "i.mul"), (plan_0, "i.mulh"), (plan_0, "i.mulhsu"), (plan_0, "i.mulhu"), (plan_0, "i.div"), (plan_0, "i.divu"), (plan_0, "i.rem"), (plan_0, "i.remu"), (plan_0, "i.mulw"), (plan_0, "i.divw"), (plan_0, "i.divuw"), (plan_0, "i.remw"), (plan_0, "i.remuw"), (plan_4, "i.li"), (plan_2, "i.mv"), (plan_5, "i.nop"), (plan_2, "i.sext_w"), (plan_6, "i.addi"), (plan_6, "i.slti"), (plan_6, "i.sltiu"), (plan_6, "i.xori"), (plan_6, "i.ori"), (plan_6, "i.andi"), (plan_6, "i.addiw"), (plan_7, "i.slli"), (plan_8, "i.slliw"), (plan_7, "i.srli"), (plan_8, "i.srliw"), (plan_7, "i.srai"), (plan_8, "i.sraiw"), (plan_9, "i.li"), (plan_10, "i.auipc"), (plan_6, "i.lb"), (plan_6, "i.lh"), (plan_6, "i.lw"), (plan_6, "i.ld"), (plan_6, "i.lbu"), (plan_6, "i.lhu"), (plan_6, "i.lwu"), (plan_11, "i.sb"), (plan_11, "i.sh"), (plan_11, "i.sw"), (plan_11, "i.sd"), (plan_5, "i.fence"), (plan_5, "i.fence_light"), (plan_5, "i.fence_light"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_12, "i.may_be"), (plan_5, "i.fence_i"), (plan_13, "i.cbo"), (plan_13, "i.cbo"), (plan_13, "i.cbo_zero"), (plan_14, "i.beqz"), (plan_15, "i.beq"), (plan_14, "i.bnez"), (plan_15, "i.bne"), (plan_14, "i.bltz"), (plan_15, "i.blt"), (plan_14, "i.bgez"), (plan_15, "i.bge"), (plan_15, "i.bltu"), (plan_15, "i.bgeu"), (plan_16, "i.j"), (plan_17, "i.jal"), (plan_18, "i.ret"), (plan_13, "i.jr"), (plan_6, "i.jalr"), (plan_5, "i.ecall"), (plan_5, "i.ebreak"), (plan_0, "i.czero_eqz"), (plan_0, "i.czero_nez"), (plan_0, "i.sh1add"), (plan_0, "i.sh1add_uw"), (plan_0, "i.sh2add"), (plan_0, "i.sh2add_uw"), (plan_0, "i.sh3add"), (plan_0, "i.sh3add_uw"), (plan_2, "i.zext_w"), (plan_0, "i.add_uw"), (plan_7, "i.slli_uw"), (plan_0, "i.andn"), (plan_0, "i.orn"), (plan_0, "i.xnor"), (plan_0, "i.max"), (plan_0, "i.maxu"), (plan_0, "i.min"), (plan_0, "i.minu"), (plan_0, "i.rol"), (plan_0, "i.ror"), (plan_0, "i.rolw"), (plan_0, "i.rorw"), (plan_7, "i.rori"), (plan_8, "i.roriw"), (plan_2, "i.clz"), (plan_2, "i.clzw"), (plan_2, "i.ctz"), (plan_2, "i.ctzw"), (plan_2, "i.cpop"), (plan_2, "i.cpopw"), (plan_2, "i.sext_b"), (plan_2, "i.sext_h"), (plan_2, "i.zext_h"), (plan_2, "i.orc_b"), (plan_2, "i.rev8"), (plan_0, "i.clmul"), (plan_0, "i.clmulh"), (plan_0, "i.clmulr"), (plan_0, "i.bclr"), (plan_7, "i.bclri"), (plan_0, "i.bext"), (plan_7, "i.bexti"), (plan_0, "i.binv"), (plan_7, "i.binvi"), (plan_0, "i.bset"), (plan_7, "i.bseti"), (plan_19, "i.fadd_s_dyn"), (plan_20, "i.fadd_s_rm"), (plan_5, "i.emulated"), (plan_19, "i.fsub_s_dyn"), (plan_20, "i.fsub_s_rm"), (plan_5, "i.emulated"), (plan_19, "i.fmul_s_dyn"), (plan_20, "i.fmul_s_rm"), (plan_5, "i.emulated"), (plan_19, "i.fdiv_s_dyn"), (plan_20, "i.fdiv_s_rm"), (plan_5, "i.emulated"), (plan_21, "i.fsqrt_s_dyn"), (plan_22, "i.fsqrt_s_rm"), (plan_5, "i.emulated"), (plan_23, "i.fmadd_s_dyn"), (plan_24, "i.fmadd_s_rm"), (plan_5, "i.emulated"), (plan_23, "i.fmsub_s_dyn"), (plan_24, "i.fmsub_s_rm"), (plan_5, "i.emulated"), (plan_23, "i.fnmsub_s_dyn"), (plan_24, "i.fnmsub_s_rm"), (plan_5, "i.emulated"), (plan_23, "i.fnmadd_s_dyn"), (plan_24, "i.fnmadd_s_rm"), (plan_5, "i.emulated"), (plan_19, "i.fsgnj_s"), (plan_19, "i.fsgnjn_s"), (plan_19, "i.fsgnjx_s"), (plan_19, "i.fmin_s"), (plan_19, "i.fmax_s"), (plan_25, "i.fle_s"), (plan_25, "i.flt_s"), (plan_25, "i.feq_s"), (plan_26, "i.fclass_s"), (plan_26, "i.fcvt_w_s_dyn"), (plan_26, "i.fcvt_w_s_rtz"), (plan_27, "i.fcvt_w_s_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_s_w_dyn"), (plan_29, "i.fcvt_s_w_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_wu_s_dyn"), (plan_26, "i.fcvt_wu_s_rtz"), (plan_27, "i.fcvt_wu_s_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_s_wu_dyn"), (plan_29, "i.fcvt_s_wu_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_l_s_dyn"), (plan_26, "i.fcvt_l_s_rtz"), (plan_27, "i.fcvt_l_s_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_s_l_dyn"), (plan_29, "i.fcvt_s_l_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_lu_s_dyn"), (plan_26, "i.fcvt_lu_s_rtz"), (plan_27, "i.fcvt_lu_s_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_s_lu_dyn"), (plan_29, "i.fcvt_s_lu_rm"), (plan_5, "i.emulated"), (plan_19, "i.fadd_d_dyn"), (plan_20, "i.fadd_d_rm"), (plan_5, "i.emulated"), (plan_19, "i.fsub_d_dyn"), (plan_20, "i.fsub_d_rm"), (plan_5, "i.emulated"), (plan_19, "i.fmul_d_dyn"), (plan_20, "i.fmul_d_rm"), (plan_5, "i.emulated"), (plan_19, "i.fdiv_d_dyn"), (plan_20, "i.fdiv_d_rm"), (plan_5, "i.emulated"), (plan_21, "i.fsqrt_d_dyn"), (plan_22, "i.fsqrt_d_rm"), (plan_5, "i.emulated"), (plan_23, "i.fmadd_d_dyn"), (plan_24, "i.fmadd_d_rm"), (plan_5, "i.emulated"), (plan_23, "i.fmsub_d_dyn"), (plan_24, "i.fmsub_d_rm"), (plan_5, "i.emulated"), (plan_23, "i.fnmsub_d_dyn"), (plan_24, "i.fnmsub_d_rm"), (plan_5, "i.emulated"), (plan_23, "i.fnmadd_d_dyn"), (plan_24, "i.fnmadd_d_rm"), (plan_5, "i.emulated"), (plan_19, "i.fsgnj_d"), (plan_19, "i.fsgnjn_d"), (plan_19, "i.fsgnjx_d"), (plan_19, "i.fmin_d"), (plan_19, "i.fmax_d"), (plan_25, "i.fle_d"), (plan_25, "i.flt_d"), (plan_25, "i.feq_d"), (plan_26, "i.fclass_d"), (plan_26, "i.fcvt_w_d_dyn"), (plan_26, "i.fcvt_w_d_rtz"), (plan_27, "i.fcvt_w_d_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_d_w"), (plan_30, "i.fcvt_d_w_rm"), (plan_26, "i.fcvt_wu_d_dyn"), (plan_26, "i.fcvt_wu_d_rtz"), (plan_27, "i.fcvt_wu_d_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_d_wu"), (plan_30, "i.fcvt_d_wu_rm"), (plan_26, "i.fcvt_l_d_dyn"), (plan_26, "i.fcvt_l_d_rtz"), (plan_27, "i.fcvt_l_d_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_d_l_dyn"), (plan_29, "i.fcvt_d_l_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_lu_d_dyn"), (plan_26, "i.fcvt_lu_d_rtz"), (plan_27, "i.fcvt_lu_d_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_d_lu_dyn"), (plan_29, "i.fcvt_d_lu_rm"), (plan_5, "i.emulated"), (plan_21, "i.fcvt_s_d_dyn"), (plan_22, "i.fcvt_s_d_rm"), (plan_5, "i.emulated"), (plan_21, "i.fcvt_d_s"), (plan_31, "i.fcvt_d_s_rm"), (plan_26, "i.fmv_x_w"), (plan_28, "i.fmv_w_x"), (plan_26, "i.fmv_x_d"), (plan_28, "i.fmv_d_x"), (plan_32, "i.flw"), (plan_32, "i.fld"), (plan_33, "i.fsw"), (plan_33, "i.fsd"), (plan_34, "i.addi"), (plan_35, "i.ld"), (plan_36, "i.lw"), (plan_35, "i.sd"), (plan_36, "i.sw"), (plan_37, "i.fld"), (plan_37, "i.fsd"), (plan_5, "i.nop"), (plan_38, "i.addi"), (plan_38, "i.addiw"), (plan_39, "i.sext_w"), (plan_40, "i.li"), (plan_41, "i.addi"), (plan_42, "i.li"), (plan_43, "i.srli"), (plan_43, "i.srai"), (plan_44, "i.andi"), (plan_45, "i.sub"), (plan_45, "i.xor"), (plan_45, "i.or"), (plan_45, "i.and"), (plan_45, "i.subw"), (plan_45, "i.addw"), (plan_46, "i.j"), (plan_47, "i.beqz"), (plan_47, "i.bnez"), (plan_48, "i.slli"), (plan_49, "i.fld"), (plan_50, "i.lw"), (plan_51, "i.ld"), (plan_18, "i.ret"), (plan_52, "i.jr"), (plan_53, "i.mv"), (plan_5, "i.ebreak"), (plan_54, "i.jalr"), (plan_55, "i.add"), (plan_56, "i.fsd"), (plan_57, "i.sw"), (plan_58, "i.sd"), (plan_59, "i.lbu"), (plan_60, "i.lhu"), (plan_60, "i.lh"), (plan_59, "i.sb"), (plan_60, "i.sh"), (plan_61, "i.andi"), (plan_62, "i.xori"), (plan_45, "i.mul"), (plan_63, "i.sext_b"), (plan_63, "i.zext_h"), (plan_63, "i.sext_h"), (plan_63, "i.zext_w"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_5, "i.nop"), (plan_2, "i.brev8"), (plan_0, "i.pack"), (plan_0, "i.packh"), (plan_0, "i.packw"), (plan_0, "i.xperm4"), (plan_0, "i.xperm8"), (plan_0, "i.aes64es"), (plan_0, "i.aes64esm"), (plan_0, "i.aes64ds"), (plan_0, "i.aes64dsm"), (plan_2, "i.aes64im"), (plan_64, "i.aes64ks1i"), (plan_0, "i.aes64ks2"), (plan_2, "i.sha256sum0"), (plan_2, "i.sha256sum1"), (plan_2, "i.sha256sig0"), (plan_2, "i.sha256sig1"), (plan_2, "i.sha512sum0"), (plan_2, "i.sha512sum1"), (plan_2, "i.sha512sig0"), (plan_2, "i.sha512sig1"), (plan_2, "i.sm3p0"), (plan_2, "i.sm3p1"), (plan_65, "i.sm4ed"), (plan_65, "i.sm4ks"), (plan_66, "i.csrr"), (plan_67, "i.csrw"), (plan_68, "i.csrrw"), (plan_68, "i.csrrs"), (plan_68, "i.csrrc"), (plan_69, "i.csrrwi"), (plan_69, "i.csrrsi"), (plan_69, "i.csrrci"), (plan_70, "i.csrr"), (plan_71, "i.csrw"), (plan_72, "i.csrrw"), (plan_72, "i.csrrs"), (plan_72, "i.csrrc"), (plan_73, "i.csrrwi"), (plan_73, "i.csrrsi"), (plan_73, "i.csrrci"), (plan_74, "i.csrr"), (plan_75, "i.csrw"), (plan_76, "i.csrrw"), (plan_76, "i.csrrs"), (plan_76, "i.csrrc"), (plan_77, "i.csrrwi"), (plan_77, "i.csrrsi"), (plan_77, "i.csrrci"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_5, "i.emulated"), (plan_32, "i.flh"), (plan_33, "i.fsh"), (plan_26, "i.fmv_x_h"), (plan_28, "i.fmv_h_x"), (plan_21, "i.fcvt_s_h"), (plan_31, "i.fcvt_s_h_rm"), (plan_21, "i.fcvt_d_h"), (plan_31, "i.fcvt_d_h_rm"), (plan_21, "i.fcvt_h_s_dyn"), (plan_22, "i.fcvt_h_s_rm"), (plan_5, "i.emulated"), (plan_21, "i.fcvt_h_d_dyn"), (plan_22, "i.fcvt_h_d_rm"), (plan_5, "i.emulated"), (plan_19, "i.fadd_h_dyn"), (plan_20, "i.fadd_h_rm"), (plan_5, "i.emulated"), (plan_19, "i.fsub_h_dyn"), (plan_20, "i.fsub_h_rm"), (plan_5, "i.emulated"), (plan_19, "i.fmul_h_dyn"), (plan_20, "i.fmul_h_rm"), (plan_5, "i.emulated"), (plan_19, "i.fdiv_h_dyn"), (plan_20, "i.fdiv_h_rm"), (plan_5, "i.emulated"), (plan_21, "i.fsqrt_h_dyn"), (plan_22, "i.fsqrt_h_rm"), (plan_5, "i.emulated"), (plan_23, "i.fmadd_h_dyn"), (plan_24, "i.fmadd_h_rm"), (plan_5, "i.emulated"), (plan_23, "i.fmsub_h_dyn"), (plan_24, "i.fmsub_h_rm"), (plan_5, "i.emulated"), (plan_23, "i.fnmsub_h_dyn"), (plan_24, "i.fnmsub_h_rm"), (plan_5, "i.emulated"), (plan_23, "i.fnmadd_h_dyn"), (plan_24, "i.fnmadd_h_rm"), (plan_5, "i.emulated"), (plan_19, "i.fsgnj_h"), (plan_19, "i.fsgnjn_h"), (plan_19, "i.fsgnjx_h"), (plan_19, "i.fmin_h"), (plan_19, "i.fmax_h"), (plan_25, "i.fle_h"), (plan_25, "i.flt_h"), (plan_25, "i.feq_h"), (plan_26, "i.fclass_h"), (plan_26, "i.fcvt_w_h_dyn"), (plan_26, "i.fcvt_w_h_rtz"), (plan_27, "i.fcvt_w_h_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_h_w_dyn"), (plan_29, "i.fcvt_h_w_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_wu_h_dyn"), (plan_26, "i.fcvt_wu_h_rtz"), (plan_27, "i.fcvt_wu_h_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_h_wu_dyn"), (plan_29, "i.fcvt_h_wu_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_l_h_dyn"), (plan_26, "i.fcvt_l_h_rtz"), (plan_27, "i.fcvt_l_h_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_h_l_dyn"), (plan_29, "i.fcvt_h_l_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvt_lu_h_dyn"), (plan_26, "i.fcvt_lu_h_rtz"), (plan_27, "i.fcvt_lu_h_rm"), (plan_5, "i.emulated"), (plan_28, "i.fcvt_h_lu_dyn"), (plan_29, "i.fcvt_h_lu_rm"), (plan_5, "i.emulated"), (plan_78, "i.fli_h"), (plan_78, "i.fli_s"), (plan_78, "i.fli_d"), (plan_19, "i.fminm_s"), (plan_19, "i.fminm_d"), (plan_19, "i.fminm_h"), (plan_19, "i.fmaxm_s"), (plan_19, "i.fmaxm_d"), (plan_19, "i.fmaxm_h"), (plan_25, "i.fleq_s"), (plan_25, "i.fleq_d"), (plan_25, "i.fleq_h"), (plan_25, "i.fltq_s"), (plan_25, "i.fltq_d"), (plan_25, "i.fltq_h"), (plan_21, "i.fround_s_dyn"), (plan_22, "i.fround_s_rm"), (plan_5, "i.emulated"), (plan_21, "i.fround_d_dyn"), (plan_22, "i.fround_d_rm"), (plan_5, "i.emulated"), (plan_21, "i.fround_h_dyn"), (plan_22, "i.fround_h_rm"), (plan_5, "i.emulated"), (plan_21, "i.froundnx_s_dyn"), (plan_22, "i.froundnx_s_rm"), (plan_5, "i.emulated"), (plan_21, "i.froundnx_d_dyn"), (plan_22, "i.froundnx_d_rm"), (plan_5, "i.emulated"), (plan_21, "i.froundnx_h_dyn"), (plan_22, "i.froundnx_h_rm"), (plan_5, "i.emulated"), (plan_26, "i.fcvtmod_w_d"), (plan_79, "i.vsetvli_keep"), (plan_80, "i.vsetvli_max"), (plan_81, "i.vsetvli"), (plan_82, "i.vsetvl_keep"), (plan_83, "i.vsetvl_max"), (plan_0, "i.vsetvl"), (plan_84, "i.vsetivli"), (plan_85, "i.csrr"), (plan_86, "i.csrw"), (plan_87, "i.csrrw"), (plan_87, "i.csrrs"), (plan_87, "i.csrrc"), (plan_88, "i.csrrwi"), (plan_88, "i.csrrsi"), (plan_88, "i.csrrci"), (plan_89, "i.csrr"), (plan_90, "i.csrw"), (plan_91, "i.csrrw"), (plan_91, "i.csrrs"), (plan_91, "i.csrrc"), (plan_92, "i.csrrwi"), (plan_92, "i.csrrsi"), (plan_92, "i.csrrci"), (plan_93, "i.csrr"), (plan_94, "i.csrw"), (plan_95, "i.csrrw"), (plan_95, "i.csrrs"), (plan_95, "i.csrrc"), (plan_96, "i.csrrwi"), (plan_96, "i.csrrsi"), (plan_96, "i.csrrci"), (plan_97, "i.csrr"), (plan_98, "i.csrw"), (plan_99, "i.csrrw"), (plan_99, "i.csrrs"), (plan_99, "i.csrrc"), (plan_100, "i.csrrwi"), (plan_100, "i.csrrsi"), (plan_100, "i.csrrci"), (plan_101, "i.csrr"), (plan_101, "i.csrr"), (plan_101, "i.csrr"), (plan_101, "i.csrr"), (plan_102, "i.csrr"), (plan_102, "i.csrr"), (plan_102, "i.csrr"), (plan_102, "i.csrr"), (plan_103, "i.csrr"), (plan_103, "i.csrr"), (plan_103, "i.csrr"), (plan_103, "i.csrr"), (plan_104, "i.vadd_vv"), (plan_105, "i.vadd_vv"), (plan_106, "i.vadd_vx"), (plan_107, "i.vadd_vx"), (plan_108, "i.vadd_vi"), (plan_109, "i.vadd_vi"), (plan_104, "i.vsub_vv"), (plan_105, "i.vsub_vv"), (plan_106, "i.vsub_vx"), (plan_107, "i.vsub_vx"), (plan_106, "i.vrsub_vx"), (plan_107, "i.vrsub_vx"), (plan_108, "i.vrsub_vi"), (plan_109, "i.vrsub_vi"), (plan_104, "i.vminu_vv"), (plan_105, "i.vminu_vv"), (plan_106, "i.vminu_vx"), (plan_107, "i.vminu_vx"), (plan_104, "i.vmin_vv"), (plan_105, "i.vmin_vv"), (plan_106, "i.vmin_vx"), (plan_107, "i.vmin_vx"), (plan_104, "i.vmaxu_vv"), (plan_105, "i.vmaxu_vv"), (plan_106, "i.vmaxu_vx"), (plan_107, "i.vmaxu_vx"), (plan_104, "i.vmax_vv"), (plan_105, "i.vmax_vv"), (plan_106, "i.vmax_vx"), (plan_107, "i.vmax_vx"), (plan_104, "i.vand_vv"), (plan_105, "i.vand_vv"), (plan_106, "i.vand_vx"), (plan_107, "i.vand_vx"), (plan_108, "i.vand_vi"), (plan_109, "i.vand_vi"), (plan_104, "i.vor_vv"), (plan_105, "i.vor_vv"), (plan_106, "i.vor_vx"), (plan_107, "i.vor_vx"), (plan_108, "i.vor_vi"), (plan_109, "i.vor_vi"), (plan_104, "i.vxor_vv"), (plan_105, "i.vxor_vv"), (plan_106, "i.vxor_vx"), (plan_107, "i.vxor_vx"), (plan_108, "i.vxor_vi"), (plan_109, "i.vxor_vi"), (plan_104, "i.vsll_vv"), (plan_105, "i.vsll_vv"), (plan_106, "i.vsll_vx"), (plan_107, "i.vsll_vx"), (plan_104, "i.vsll_vi"), (plan_105, "i.vsll_vi"), (plan_104, "i.vsrl_vv"), (plan_105, "i.vsrl_vv"), (plan_106, "i.vsrl_vx"), (plan_107, "i.vsrl_vx"), (plan_104, "i.vsrl_vi"), (plan_105, "i.vsrl_vi"), (plan_104, "i.vsra_vv"), (plan_105, "i.vsra_vv"), (plan_106, "i.vsra_vx"), (plan_107, "i.vsra_vx"), (plan_104, "i.vsra_vi"), (plan_105, "i.vsra_vi"), (plan_104, "i.vsaddu_vv"), (plan_105, "i.vsaddu_vv"), (plan_106, "i.vsaddu_vx"), (plan_107, "i.vsaddu_vx"), (plan_108, "i.vsaddu_vi"), (plan_109, "i.vsaddu_vi"), (plan_104, "i.vsadd_vv"), (plan_105, "i.vsadd_vv"), (plan_106, "i.vsadd_vx"), (plan_107, "i.vsadd_vx"), (plan_108, "i.vsadd_vi"), (plan_109, "i.vsadd_vi"), (plan_104, "i.vssubu_vv"), (plan_105, "i.vssubu_vv"), (plan_106, "i.vssubu_vx"), (plan_107, "i.vssubu_vx"), (plan_104, "i.vssub_vv"), (plan_105, "i.vssub_vv"), (plan_106, "i.vssub_vx"), (plan_107, "i.vssub_vx"), (plan_104, "i.vsmul_vv"), (plan_105, "i.vsmul_vv"), (plan_106, "i.vsmul_vx"), (plan_107, "i.vsmul_vx"), (plan_104, "i.vssrl_vv"), (plan_105, "i.vssrl_vv"), (plan_106, "i.vssrl_vx"), (plan_107, "i.vssrl_vx"), (plan_104, "i.vssrl_vi"), (plan_105, "i.vssrl_vi"), (plan_104, "i.vssra_vv"), (plan_105, "i.vssra_vv"), (plan_106, "i.vssra_vx"), (plan_107, "i.vssra_vx"), (plan_104, "i.vssra_vi"), (plan_105, "i.vssra_vi"), (plan_104, "i.vaaddu_vv"), (plan_105, "i.vaaddu_vv"), (plan_106, "i.vaaddu_vx"), (plan_107, "i.vaaddu_vx"), (plan_104, "i.vaadd_vv"), (plan_105, "i.vaadd_vv"), (plan_106, "i.vaadd_vx"), (plan_107, "i.vaadd_vx"), (plan_104, "i.vasubu_vv"), (plan_105, "i.vasubu_vv"), (plan_106, "i.vasubu_vx"), (plan_107, "i.vasubu_vx"), (plan_104, "i.vasub_vv"), (plan_105, "i.vasub_vv"), (plan_106, "i.vasub_vx"), (plan_107, "i.vasub_vx"), (plan_104, "i.vdivu_vv"), (plan_105, "i.vdivu_vv"), (plan_106, "i.vdivu_vx"), (plan_107, "i.vdivu_vx"), (plan_104, "i.vdiv_vv"), (plan_105, "i.vdiv_vv"), (plan_106, "i.vdiv_vx"), (plan_107, "i.vdiv_vx"), (plan_104, "i.vremu_vv"), (plan_105, "i.vremu_vv"), (plan_106, "i.vremu_vx"), (plan_107, "i.vremu_vx"), (plan_104, "i.vrem_vv"), (plan_105, "i.vrem_vv"), (plan_106, "i.vrem_vx"), (plan_107, "i.vrem_vx"), (plan_104, "i.vmulhu_vv"), (plan_105, "i.vmulhu_vv"), (plan_106, "i.vmulhu_vx"), (plan_107, "i.vmulhu_vx"), (plan_104, "i.vmul_vv"), (plan_105, "i.vmul_vv"), (plan_106, "i.vmul_vx"), (plan_107, "i.vmul_vx"), (plan_104, "i.vmulhsu_vv"), (plan_105, "i.vmulhsu_vv"), (plan_106, "i.vmulhsu_vx"), (plan_107, "i.vmulhsu_vx"), (plan_104, "i.vmulh_vv"), (plan_105, "i.vmulh_vv"), (plan_106, "i.vmulh_vx"), (plan_107, "i.vmulh_vx"), (plan_104, "i.vmadd_vv"), (plan_105, "i.vmadd_vv"), (plan_106, "i.vmadd_vx"), (plan_107, "i.vmadd_vx"), (plan_104, "i.vnmsub_vv"), (plan_105, "i.vnmsub_vv"), (plan_106, "i.vnmsub_vx"), (plan_107, "i.vnmsub_vx"), (plan_104, "i.vmacc_vv"), (plan_105, "i.vmacc_vv"), (plan_106, "i.vmacc_vx"), (plan_107, "i.vmacc_vx"), (plan_104, "i.vnmsac_vv"), (plan_105, "i.vnmsac_vv"), (plan_106, "i.vnmsac_vx"), (plan_107, "i.vnmsac_vx"), (plan_104, "i.vmseq_vv"), (plan_105, "i.vmseq_vv"), (plan_106, "i.vmseq_vx"), (plan_107, "i.vmseq_vx"), (plan_108, "i.vmseq_vi"), (plan_109, "i.vmseq_vi"), (plan_104, "i.vmsne_vv"), (plan_105, "i.vmsne_vv"), (plan_106, "i.vmsne_vx"), (plan_107, "i.vmsne_vx"), (plan_108, "i.vmsne_vi"), (plan_109, "i.vmsne_vi"), (plan_104, "i.vmsltu_vv"), (plan_105, "i.vmsltu_vv"), (plan_106, "i.vmsltu_vx"), (plan_107, "i.vmsltu_vx"), (plan_104, "i.vmslt_vv"), (plan_105, "i.vmslt_vv"), (plan_106, "i.vmslt_vx"), (plan_107, "i.vmslt_vx"), (plan_104, "i.vmsleu_vv"), (plan_105, "i.vmsleu_vv"), (plan_106, "i.vmsleu_vx"), (plan_107, "i.vmsleu_vx"), (plan_108, "i.vmsleu_vi"), (plan_109, "i.vmsleu_vi"), (plan_104, "i.vmsle_vv"), (plan_105, "i.vmsle_vv"), (plan_106, "i.vmsle_vx"), (plan_107, "i.vmsle_vx"), (plan_108, "i.vmsle_vi"), (plan_109, "i.vmsle_vi"), (plan_106, "i.vmsgtu_vx"), (plan_107, "i.vmsgtu_vx"), (plan_108, "i.vmsgtu_vi"), (plan_109, "i.vmsgtu_vi"), (plan_106, "i.vmsgt_vx"), (plan_107, "i.vmsgt_vx"), (plan_108, "i.vmsgt_vi"), (plan_109, "i.vmsgt_vi"), (plan_105, "i.vadc_vvm"), (plan_105, "i.vmadc_vvm"), (plan_104, "i.vmadc_vv"), (plan_107, "i.vadc_vxm"), (plan_107, "i.vmadc_vxm"), (plan_106, "i.vmadc_vx"), (plan_109, "i.vadc_vim"), (plan_109, "i.vmadc_vim"), (plan_108, "i.vmadc_vi"), (plan_105, "i.vsbc_vvm"), (plan_105, "i.vmsbc_vvm"), (plan_104, "i.vmsbc_vv"), (plan_107, "i.vsbc_vxm"), (plan_107, "i.vmsbc_vxm"), (plan_106, "i.vmsbc_vx"), (plan_104, "i.vwaddu_vv"), (plan_105, "i.vwaddu_vv"), (plan_104, "i.vwaddu_wv"), (plan_105, "i.vwaddu_wv"), (plan_106, "i.vwaddu_vx"), (plan_107, "i.vwaddu_vx"), (plan_106, "i.vwaddu_wx"), (plan_107, "i.vwaddu_wx"), (plan_104, "i.vwadd_vv"), (plan_105, "i.vwadd_vv"), (plan_104, "i.vwadd_wv"), (plan_105, "i.vwadd_wv"), (plan_106, "i.vwadd_vx"), (plan_107, "i.vwadd_vx"), (plan_106, "i.vwadd_wx"), (plan_107, "i.vwadd_wx"), (plan_104, "i.vwsubu_vv"), (plan_105, "i.vwsubu_vv"), (plan_104, "i.vwsubu_wv"), (plan_105, "i.vwsubu_wv"), (plan_106, "i.vwsubu_vx"), (plan_107, "i.vwsubu_vx"), (plan_106, "i.vwsubu_wx"), (plan_107, "i.vwsubu_wx"), (plan_104, "i.vwsub_vv"), (plan_105, "i.vwsub_vv"), (plan_104, "i.vwsub_wv"), (plan_105, "i.vwsub_wv"), (plan_106, "i.vwsub_vx"), (plan_107, "i.vwsub_vx"), (plan_106, "i.vwsub_wx"), (plan_107, "i.vwsub_wx"), (plan_104, "i.vwmulu_vv"), (plan_105, "i.vwmulu_vv"), (plan_106, "i.vwmulu_vx"), (plan_107, "i.vwmulu_vx"), (plan_104, "i.vwmulsu_vv"), (plan_105, "i.vwmulsu_vv"), (plan_106, "i.vwmulsu_vx"), (plan_107, "i.vwmulsu_vx"), (plan_104, "i.vwmul_vv"), (plan_105, "i.vwmul_vv"), (plan_106, "i.vwmul_vx"), (plan_107, "i.vwmul_vx"), (plan_104, "i.vwmaccu_vv"), (plan_105, "i.vwmaccu_vv"), (plan_106, "i.vwmaccu_vx"), (plan_107, "i.vwmaccu_vx"), (plan_104, "i.vwmacc_vv"), (plan_105, "i.vwmacc_vv"), (plan_106, "i.vwmacc_vx"), (plan_107, "i.vwmacc_vx"), (plan_106, "i.vwmaccus_vx"), (plan_107, "i.vwmaccus_vx"), (plan_104, "i.vwmaccsu_vv"), (plan_105, "i.vwmaccsu_vv"), (plan_106, "i.vwmaccsu_vx"), (plan_107, "i.vwmaccsu_vx"), (plan_104, "i.vnsrl_wv"), (plan_105, "i.vnsrl_wv"), (plan_106, "i.vnsrl_wx"), (plan_107, "i.vnsrl_wx"), (plan_104, "i.vnsrl_wi"), (plan_105, "i.vnsrl_wi"), (plan_104, "i.vnsra_wv"), (plan_105, "i.vnsra_wv"), (plan_106, "i.vnsra_wx"), (plan_107, "i.vnsra_wx"), (plan_104, "i.vnsra_wi"), (plan_105, "i.vnsra_wi"), (plan_104, "i.vnclipu_wv"), (plan_105, "i.vnclipu_wv"), (plan_106, "i.vnclipu_wx"), (plan_107, "i.vnclipu_wx"), (plan_104, "i.vnclipu_wi"), (plan_105, "i.vnclipu_wi"), (plan_104, "i.vnclip_wv"), (plan_105, "i.vnclip_wv"), (plan_106, "i.vnclip_wx"), (plan_107, "i.vnclip_wx"), (plan_104, "i.vnclip_wi"), (plan_105, "i.vnclip_wi"), (plan_110, "i.vzext_vf8"), (plan_111, "i.vzext_vf8"), (plan_110, "i.vsext_vf8"), (plan_111, "i.vsext_vf8"), (plan_110, "i.vzext_vf4"), (plan_111, "i.vzext_vf4"), (plan_110, "i.vsext_vf4"), (plan_111, "i.vsext_vf4"), (plan_110, "i.vzext_vf2"), (plan_111, "i.vzext_vf2"), (plan_110, "i.vsext_vf2"), (plan_111, "i.vsext_vf2"), (plan_104, "i.vredsum_vs"), (plan_105, "i.vredsum_vs"), (plan_104, "i.vredand_vs"), (plan_105, "i.vredand_vs"), (plan_104, "i.vredor_vs"), (plan_105, "i.vredor_vs"), (plan_104, "i.vredxor_vs"), (plan_105, "i.vredxor_vs"), (plan_104, "i.vredminu_vs"), (plan_105, "i.vredminu_vs"), (plan_104, "i.vredmin_vs"), (plan_105, "i.vredmin_vs"), (plan_104, "i.vredmaxu_vs"), (plan_105, "i.vredmaxu_vs"), (plan_104, "i.vredmax_vs"), (plan_105, "i.vredmax_vs"), (plan_104, "i.vwredsumu_vs"), (plan_105, "i.vwredsumu_vs"), (plan_104, "i.vwredsum_vs"), (plan_105, "i.vwredsum_vs"), (plan_110, "i.vbrev8_v"), (plan_111, "i.vbrev8_v"), (plan_110, "i.vrev8_v"), (plan_111, "i.vrev8_v"), (plan_110, "i.vbrev_v"), (plan_111, "i.vbrev_v"), (plan_110, "i.vclz_v"), (plan_111, "i.vclz_v"), (plan_110, "i.vctz_v"), (plan_111, "i.vctz_v"), (plan_110, "i.vcpop_v"), (plan_111, "i.vcpop_v"), (plan_104, "i.vandn_vv"), (plan_105, "i.vandn_vv"), (plan_104, "i.vrol_vv"), (plan_105, "i.vrol_vv"), (plan_104, "i.vror_vv"), (plan_105, "i.vror_vv"), (plan_106, "i.vandn_vx"), (plan_107, "i.vandn_vx"), (plan_106, "i.vrol_vx"), (plan_107, "i.vrol_vx"), (plan_106, "i.vror_vx"), (plan_107, "i.vror_vx"), (plan_112, "i.vror_vi"), (plan_113, "i.vror_vi"), (plan_104, "i.vwsll_vv"), (plan_105, "i.vwsll_vv"), (plan_106, "i.vwsll_vx"), (plan_107, "i.vwsll_vx"), (plan_104, "i.vwsll_vi"), (plan_105, "i.vwsll_vi"), (plan_104, "i.vclmul_vv"), (plan_105, "i.vclmul_vv"), (plan_104, "i.vclmulh_vv"), (plan_105, "i.vclmulh_vv"), (plan_106, "i.vclmul_vx"), (plan_107, "i.vclmul_vx"), (plan_106, "i.vclmulh_vx"), (plan_107, "i.vclmulh_vx"), (plan_114, "i.vaesdm_vv"), (plan_114, "i.vaesdm_vs"), (plan_114, "i.vaesdf_vv"), (plan_114, "i.vaesdf_vs"), (plan_114, "i.vaesem_vv"), (plan_114, "i.vaesem_vs"), (plan_114, "i.vaesef_vv"), (plan_114, "i.vaesef_vs"), (plan_114, "i.vaesz_vs"), (plan_115, "i.vaeskf1_vi"), (plan_115, "i.vaeskf2_vi"), (plan_114, "i.vgmul_vv"), (plan_116, "i.vghsh_vv"), (plan_116, "i.vsha2ms_vv"), (plan_116, "i.vsha2ch_vv"), (plan_116, "i.vsha2cl_vv"), (plan_115, "i.vsm4k_vi"), (plan_114, "i.vsm4r_vv"), (plan_114, "i.vsm4r_vs"), (plan_116, "i.vsm3me_vv"), (plan_115, "i.vsm3c_vi"), (plan_105, "i.vmerge_vvm"), (plan_117, "i.vmv_v_v"), (plan_107, "i.vmerge_vxm"), (plan_118, "i.vmv_v_x"), (plan_109, "i.vmerge_vim"), (plan_119, "i.vmv_v_i"), (plan_120, "i.vmv_x_s"), (plan_118, "i.vmv_s_x"), (plan_121, "i.vmvr"), (plan_122, "i.vmvr"), (plan_123, "i.vmvr"), (plan_124, "i.vmvr"), (plan_116, "i.vmandn_mm"), (plan_116, "i.vmand_mm"), (plan_116, "i.vmor_mm"), (plan_116, "i.vmxor_mm"), (plan_116, "i.vmorn_mm"), (plan_116, "i.vmnand_mm"), (plan_116, "i.vmnor_mm"), (plan_116, "i.vmxnor_mm"), (plan_125, "i.vcpop_m"), (plan_126, "i.vcpop_m"), (plan_125, "i.vfirst_m"), (plan_126, "i.vfirst_m"), (plan_110, "i.vmsbf_m"), (plan_111, "i.vmsbf_m"), (plan_110, "i.vmsof_m"), (plan_111, "i.vmsof_m"), (plan_110, "i.vmsif_m"), (plan_111, "i.vmsif_m"), (plan_110, "i.viota_m"), (plan_111, "i.viota_m"), (plan_127, "i.vid_v"), (plan_128, "i.vid_v"), (plan_104, "i.vrgather_vv"), (plan_105, "i.vrgather_vv"), (plan_106, "i.vrgather_vx"), (plan_107, "i.vrgather_vx"), (plan_104, "i.vrgather_vi"), (plan_105, "i.vrgather_vi"), (plan_104, "i.vrgatherei16_vv"), (plan_105, "i.vrgatherei16_vv"), (plan_106, "i.vslideup_vx"), (plan_107, "i.vslideup_vx"), (plan_106, "i.vslidedown_vx"), (plan_107, "i.vslidedown_vx"), (plan_104, "i.vslideup_vi"), (plan_105, "i.vslideup_vi"), (plan_104, "i.vslidedown_vi"), (plan_105, "i.vslidedown_vi"), (plan_106, "i.vslide1up_vx"), (plan_107, "i.vslide1up_vx"), (plan_106, "i.vslide1down_vx"), (plan_107, "i.vslide1down_vx"), (plan_116, "i.vcompress_vm"), (plan_104, "i.vfadd_vv"), (plan_105, "i.vfadd_vv"), (plan_129, "i.vfadd_vf"), (plan_130, "i.vfadd_vf"), (plan_104, "i.vfsub_vv"), (plan_105, "i.vfsub_vv"), (plan_129, "i.vfsub_vf"), (plan_130, "i.vfsub_vf"), (plan_129, "i.vfrsub_vf"), (plan_130, "i.vfrsub_vf"), (plan_104, "i.vfmul_vv"), (plan_105, "i.vfmul_vv"), (plan_129, "i.vfmul_vf"), (plan_130, "i.vfmul_vf"), (plan_104, "i.vfdiv_vv"), (plan_105, "i.vfdiv_vv"), (plan_129, "i.vfdiv_vf"), (plan_130, "i.vfdiv_vf"), (plan_129, "i.vfrdiv_vf"), (plan_130, "i.vfrdiv_vf"), (plan_104, "i.vfmin_vv"), (plan_105, "i.vfmin_vv"), (plan_129, "i.vfmin_vf"), (plan_130, "i.vfmin_vf"), (plan_104, "i.vfmax_vv"), (plan_105, "i.vfmax_vv"), (plan_129, "i.vfmax_vf"), (plan_130, "i.vfmax_vf"), (plan_104, "i.vfsgnj_vv"), (plan_105, "i.vfsgnj_vv"), (plan_129, "i.vfsgnj_vf"), (plan_130, "i.vfsgnj_vf"), (plan_104, "i.vfsgnjn_vv"), (plan_105, "i.vfsgnjn_vv"), (plan_129, "i.vfsgnjn_vf"), (plan_130, "i.vfsgnjn_vf"), (plan_104, "i.vfsgnjx_vv"), (plan_105, "i.vfsgnjx_vv"), (plan_129, "i.vfsgnjx_vf"), (plan_130, "i.vfsgnjx_vf"), (plan_104, "i.vmfeq_vv"), (plan_105, "i.vmfeq_vv"), (plan_129, "i.vmfeq_vf"), (plan_130, "i.vmfeq_vf"), (plan_104, "i.vmfle_vv"), (plan_105, "i.vmfle_vv"), (plan_129, "i.vmfle_vf"), (plan_130, "i.vmfle_vf"), (plan_104, "i.vmflt_vv"), (plan_105, "i.vmflt_vv"), (plan_129, "i.vmflt_vf"), (plan_130, "i.vmflt_vf"), (plan_104, "i.vmfne_vv"), (plan_105, "i.vmfne_vv"), (plan_129, "i.vmfne_vf"), (plan_130, "i.vmfne_vf"), (plan_129, "i.vmfgt_vf"), (plan_130, "i.vmfgt_vf"), (plan_129, "i.vmfge_vf"), (plan_130, "i.vmfge_vf"), (plan_104, "i.vfmadd_vv"), (plan_105, "i.vfmadd_vv"), (plan_129, "i.vfmadd_vf"), (plan_130, "i.vfmadd_vf"), (plan_104, "i.vfnmadd_vv"), (plan_105, "i.vfnmadd_vv"), (plan_129, "i.vfnmadd_vf"), (plan_130, "i.vfnmadd_vf"), (plan_104, "i.vfmsub_vv"), (plan_105, "i.vfmsub_vv"), (plan_129, "i.vfmsub_vf"), (plan_130, "i.vfmsub_vf"), (plan_104, "i.vfnmsub_vv"), (plan_105, "i.vfnmsub_vv"), (plan_129, "i.vfnmsub_vf"), (plan_130, "i.vfnmsub_vf"), (plan_104, "i.vfmacc_vv"), (plan_105, "i.vfmacc_vv"), (plan_129, "i.vfmacc_vf"), (plan_130, "i.vfmacc_vf"), (plan_104, "i.vfnmacc_vv"), (plan_105, "i.vfnmacc_vv"), (plan_129, "i.vfnmacc_vf"), (plan_130, "i.vfnmacc_vf"), (plan_104, "i.vfmsac_vv"), (plan_105, "i.vfmsac_vv"), (plan_129, "i.vfmsac_vf"), (plan_130, "i.vfmsac_vf"), (plan_104, "i.vfnmsac_vv"), (plan_105, "i.vfnmsac_vv"), (plan_129, "i.vfnmsac_vf"), (plan_130, "i.vfnmsac_vf"), (plan_130, "i.vfmerge_vfm"), (plan_131, "i.vfmv_v_f"), (plan_132, "i.vfmv_f_s"), (plan_131, "i.vfmv_s_f"), (plan_129, "i.vfslide1up_vf"), (plan_130, "i.vfslide1up_vf"), (plan_129, "i.vfslide1down_vf"), (plan_130, "i.vfslide1down_vf"), (plan_110, "i.vfsqrt_v"), (plan_111, "i.vfsqrt_v"), (plan_110, "i.vfrsqrt7_v"), (plan_111, "i.vfrsqrt7_v"), (plan_110, "i.vfrec7_v"), (plan_111, "i.vfrec7_v"), (plan_110, "i.vfclass_v"), (plan_111, "i.vfclass_v"), (plan_110, "i.vfcvt_xu_f_v"), (plan_111, "i.vfcvt_xu_f_v"), (plan_110, "i.vfwcvt_xu_f_v"), (plan_111, "i.vfwcvt_xu_f_v"), (plan_110, "i.vfncvt_xu_f_w"), (plan_111, "i.vfncvt_xu_f_w"), (plan_110, "i.vfcvt_rtz_xu_f_v"), (plan_111, "i.vfcvt_rtz_xu_f_v"), (plan_110, "i.vfwcvt_rtz_xu_f_v"), (plan_111, "i.vfwcvt_rtz_xu_f_v"), (plan_110, "i.vfncvt_rtz_xu_f_w"), (plan_111, "i.vfncvt_rtz_xu_f_w"), (plan_110, "i.vfcvt_f_xu_v"), (plan_111, "i.vfcvt_f_xu_v"), (plan_110, "i.vfwcvt_f_xu_v"), (plan_111, "i.vfwcvt_f_xu_v"), (plan_110, "i.vfncvt_f_xu_w"), (plan_111, "i.vfncvt_f_xu_w"), (plan_110, "i.vfcvt_x_f_v"), (plan_111, "i.vfcvt_x_f_v"), (plan_110, "i.vfwcvt_x_f_v"), (plan_111, "i.vfwcvt_x_f_v"), (plan_110, "i.vfncvt_x_f_w"), (plan_111, "i.vfncvt_x_f_w"), (plan_110, "i.vfcvt_rtz_x_f_v"), (plan_111, "i.vfcvt_rtz_x_f_v"), (plan_110, "i.vfwcvt_rtz_x_f_v"), (plan_111, "i.vfwcvt_rtz_x_f_v"), (plan_110, "i.vfncvt_rtz_x_f_w"), (plan_111, "i.vfncvt_rtz_x_f_w"), (plan_110, "i.vfcvt_f_x_v"), (plan_111, "i.vfcvt_f_x_v"), (plan_110, "i.vfwcvt_f_x_v"), (plan_111, "i.vfwcvt_f_x_v"), (plan_110, "i.vfncvt_f_x_w"), (plan_111, "i.vfncvt_f_x_w"), (plan_110, "i.vfwcvt_f_f_v"), (plan_111, "i.vfwcvt_f_f_v"), (plan_110, "i.vfncvt_f_f_w"), (plan_111, "i.vfncvt_f_f_w"), (plan_110, "i.vfncvt_rod_f_f_w"), (plan_111, "i.vfncvt_rod_f_f_w"), (plan_104, "i.vfwadd_vv"), (plan_105, "i.vfwadd_vv"), (plan_104, "i.vfwadd_wv"), (plan_105, "i.vfwadd_wv"), (plan_104, "i.vfwsub_vv"), (plan_105, "i.vfwsub_vv"), (plan_104, "i.vfwsub_wv"), (plan_105, "i.vfwsub_wv"), (plan_104, "i.vfwmul_vv"), (plan_105, "i.vfwmul_vv"), (plan_104, "i.vfwmacc_vv"), (plan_105, "i.vfwmacc_vv"), (plan_104, "i.vfwnmacc_vv"), (plan_105, "i.vfwnmacc_vv"), (plan_104, "i.vfwmsac_vv"), (plan_105, "i.vfwmsac_vv"), (plan_104, "i.vfwnmsac_vv"), (plan_105, "i.vfwnmsac_vv"), (plan_129, "i.vfwadd_vf"), (plan_130, "i.vfwadd_vf"), (plan_129, "i.vfwadd_wf"), (plan_130, "i.vfwadd_wf"), (plan_129, "i.vfwsub_vf"), (plan_130, "i.vfwsub_vf"), (plan_129, "i.vfwsub_wf"), (plan_130, "i.vfwsub_wf"), (plan_129, "i.vfwmul_vf"), (plan_130, "i.vfwmul_vf"), (plan_129, "i.vfwmacc_vf"), (plan_130, "i.vfwmacc_vf"), (plan_129, "i.vfwnmacc_vf"), (plan_130, "i.vfwnmacc_vf"), (plan_129, "i.vfwmsac_vf"), (plan_130, "i.vfwmsac_vf"), (plan_129, "i.vfwnmsac_vf"), (plan_130, "i.vfwnmsac_vf"), (plan_104, "i.vfredusum_vs"), (plan_105, "i.vfredusum_vs"), (plan_104, "i.vfredosum_vs"), (plan_105, "i.vfredosum_vs"), (plan_104, "i.vfredmin_vs"), (plan_105, "i.vfredmin_vs"), (plan_104, "i.vfredmax_vs"), (plan_105, "i.vfredmax_vs"), (plan_104, "i.vfwredusum_vs"), (plan_105, "i.vfwredusum_vs"), (plan_104, "i.vfwredosum_vs"), (plan_105, "i.vfwredosum_vs"), (plan_133, "i.vle8"), (plan_134, "i.vle8"), (plan_133, "i.vse8"), (plan_134, "i.vse8"), (plan_133, "i.vle8ff"), (plan_134, "i.vle8ff"), (plan_135, "i.vlse8"), (plan_136, "i.vlse8"), (plan_135, "i.vsse8"), (plan_136, "i.vsse8"), (plan_137, "i.vlxei8"), (plan_138, "i.vlxei8"), (plan_137, "i.vsxei8"), (plan_138, "i.vsxei8"), (plan_137, "i.vlxei8"), (plan_138, "i.vlxei8"), (plan_137, "i.vsxei8"), (plan_138, "i.vsxei8"), (plan_133, "i.vle16"), (plan_134, "i.vle16"), (plan_133, "i.vse16"), (plan_134, "i.vse16"), (plan_133, "i.vle16ff"), (plan_134, "i.vle16ff"), (plan_135, "i.vlse16"), (plan_136, "i.vlse16"), (plan_135, "i.vsse16"), (plan_136, "i.vsse16"), (plan_137, "i.vlxei16"), (plan_138, "i.vlxei16"), (plan_137, "i.vsxei16"), (plan_138, "i.vsxei16"), (plan_137, "i.vlxei16"), (plan_138, "i.vlxei16"), (plan_137, "i.vsxei16"), (plan_138, "i.vsxei16"), (plan_133, "i.vle32"), (plan_134, "i.vle32"), (plan_133, "i.vse32"), (plan_134, "i.vse32"), (plan_133, "i.vle32ff"), (plan_134, "i.vle32ff"), (plan_135, "i.vlse32"), (plan_136, "i.vlse32"), (plan_135, "i.vsse32"), (plan_136, "i.vsse32"), (plan_137, "i.vlxei32"), (plan_138, "i.vlxei32"), (plan_137, "i.vsxei32"), (plan_138, "i.vsxei32"), (plan_137, "i.vlxei32"), (plan_138, "i.vlxei32"), (plan_137, "i.vsxei32"), (plan_138, "i.vsxei32"), (plan_133, "i.vle64"), (plan_134, "i.vle64"), (plan_133, "i.vse64"), (plan_134, "i.vse64"), (plan_133, "i.vle64ff"), (plan_134, "i.vle64ff"), (plan_135, "i.vlse64"), (plan_136, "i.vlse64"), (plan_135, "i.vsse64"), (plan_136, "i.vsse64"), (plan_137, "i.vlxei64"), (plan_138, "i.vlxei64"), (plan_137, "i.vsxei64"), (plan_138, "i.vsxei64"), (plan_137, "i.vlxei64"), (plan_138, "i.vlxei64"), (plan_137, "i.vsxei64"), (plan_138, "i.vsxei64"), (plan_118, "i.vlm"), (plan_118, "i.vsm"), (plan_139, "i.vlr"), (plan_139, "i.vlr"), (plan_139, "i.vlr"), (plan_139, "i.vlr"), (plan_139, "i.vsr"), (plan_140, "i.vlr"), (plan_140, "i.vlr"), (plan_140, "i.vlr"), (plan_140, "i.vlr"), (plan_140, "i.vsr"), (plan_141, "i.vlr"), (plan_141, "i.vlr"), (plan_141, "i.vlr"), (plan_141, "i.vlr"), (plan_141, "i.vsr"), (plan_142, "i.vlr"), (plan_142, "i.vlr"), (plan_142, "i.vlr"), (plan_142, "i.vlr"), (plan_142, "i.vsr")]
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
    973: ('v', 'zvkb'),
    974: ('v', 'zvkb'),
    975: ('v', 'zvkb'),
    976: ('v', 'zvkb'),
    977: ('v', 'zvbb'),
    978: ('v', 'zvbb'),
    979: ('v', 'zvbb'),
    980: ('v', 'zvbb'),
    981: ('v', 'zvbb'),
    982: ('v', 'zvbb'),
    983: ('v', 'zvbb'),
    984: ('v', 'zvbb'),
    985: ('v', 'zvkb'),
    986: ('v', 'zvkb'),
    987: ('v', 'zvkb'),
    988: ('v', 'zvkb'),
    989: ('v', 'zvkb'),
    990: ('v', 'zvkb'),
    991: ('v', 'zvkb'),
    992: ('v', 'zvkb'),
    993: ('v', 'zvkb'),
    994: ('v', 'zvkb'),
    995: ('v', 'zvkb'),
    996: ('v', 'zvkb'),
    997: ('v', 'zvkb'),
    998: ('v', 'zvkb'),
    999: ('v', 'zvbb'),
    1000: ('v', 'zvbb'),
    1001: ('v', 'zvbb'),
    1002: ('v', 'zvbb'),
    1003: ('v', 'zvbb'),
    1004: ('v', 'zvbb'),
    1005: ('v', 'zvbc'),
    1006: ('v', 'zvbc'),
    1007: ('v', 'zvbc'),
    1008: ('v', 'zvbc'),
    1009: ('v', 'zvbc'),
    1010: ('v', 'zvbc'),
    1011: ('v', 'zvbc'),
    1012: ('v', 'zvbc'),
    1013: ('v', 'zvkned'),
    1014: ('v', 'zvkned'),
    1015: ('v', 'zvkned'),
    1016: ('v', 'zvkned'),
    1017: ('v', 'zvkned'),
    1018: ('v', 'zvkned'),
    1019: ('v', 'zvkned'),
    1020: ('v', 'zvkned'),
    1021: ('v', 'zvkned'),
    1022: ('v', 'zvkned'),
    1023: ('v', 'zvkned'),
    1024: ('v', 'zvkg'),
    1025: ('v', 'zvkg'),
    1026: ('v', 'zvknhb'),
    1027: ('v', 'zvknhb'),
    1028: ('v', 'zvknhb'),
    1029: ('v', 'zvksed'),
    1030: ('v', 'zvksed'),
    1031: ('v', 'zvksed'),
    1032: ('v', 'zvksh'),
    1033: ('v', 'zvksh'),
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
    1135: ('v',),
    1136: ('v',),
    1137: ('v',),
    1138: ('v',),
    1139: ('v',),
    1140: ('v',),
    1141: ('v',),
    1142: ('v',),
    1143: ('v',),
    1144: ('v',),
    1145: ('v',),
    1146: ('v',),
    1147: ('v',),
    1148: ('v',),
    1149: ('v',),
    1150: ('v',),
    1151: ('v',),
    1152: ('v',),
    1153: ('v',),
    1154: ('v',),
    1155: ('v',),
    1156: ('v',),
    1157: ('v',),
    1158: ('v',),
    1159: ('v',),
    1160: ('v',),
    1161: ('v',),
    1162: ('v',),
    1163: ('v',),
    1164: ('v',),
    1165: ('v',),
    1166: ('v',),
    1167: ('v',),
    1168: ('v',),
    1169: ('v',),
    1170: ('v',),
    1171: ('v',),
    1172: ('v',),
    1173: ('v',),
    1174: ('v',),
    1175: ('v',),
    1176: ('v',),
    1177: ('v',),
    1178: ('v',),
    1179: ('v',),
    1180: ('v',),
    1181: ('v',),
    1182: ('v',),
    1183: ('v',),
    1184: ('v',),
    1185: ('v',),
    1186: ('v',),
    1187: ('v',),
    1188: ('v',),
    1189: ('v',),
    1190: ('v',),
    1191: ('v',),
    1192: ('v',),
    1193: ('v',),
    1194: ('v',),
    1195: ('v',),
    1196: ('v',),
    1197: ('v',),
    1198: ('v',),
    1199: ('v',),
    1200: ('v',),
    1201: ('v',),
    1202: ('v',),
    1203: ('v',),
    1204: ('v',),
    1205: ('v',),
    1206: ('v',),
    1207: ('v',),
    1208: ('v',),
    1209: ('v',),
    1210: ('v',),
    1211: ('v',),
    1212: ('v',),
    1213: ('v',),
    1214: ('v',),
    1215: ('v',),
    1216: ('v',),
    1217: ('v',),
    1218: ('v',),
    1219: ('v',),
    1220: ('v',),
    1221: ('v',),
    1222: ('v',),
    1223: ('v',),
    1224: ('v',),
    1225: ('v',),
    1226: ('v',),
    1227: ('v',),
    1228: ('v',),
    1229: ('v',),
    1230: ('v',),
    1231: ('v',),
    1232: ('v',),
    1233: ('v',),
    1234: ('v',),
    1235: ('v',),
    1236: ('v',),
    1237: ('v',),
    1238: ('v',),
    1239: ('v',),
    1240: ('v',),
    1241: ('v',),
    1242: ('v',),
    1243: ('v',),
    1244: ('v',),
    1245: ('v',),
    1246: ('v',),
    1247: ('v',),
    1248: ('v',),
    1249: ('v',),
    1250: ('v',),
    1251: ('v',),
    1252: ('v',),
    1253: ('v',),
    1254: ('v',),
    1255: ('v',),
    1256: ('v',),
    1257: ('v',),
    1258: ('v',),
    1259: ('v',),
    1260: ('v',),
    1261: ('v',),
    1262: ('v',),
    1263: ('v',),
    1264: ('v',),
    1265: ('v',),
    1266: ('v',),
    1267: ('v',),
    1268: ('v',),
    1269: ('v',),
    1270: ('v',),
    1271: ('v',),
    1272: ('v',),
    1273: ('v',),
    1274: ('v',),
    1275: ('v',),
    1276: ('v',),
    1277: ('v',),
    1278: ('v',),
    1279: ('v',),
    1280: ('v',),
    1281: ('v',),
    1282: ('v',),
    1283: ('v',),
    1284: ('v',),
    1285: ('v',),
    1286: ('v',),
    1287: ('v',),
    1288: ('v',),
    1289: ('v',),
    1290: ('v',),
    1291: ('v',),
    1292: ('v',),
    1293: ('v',),
    1294: ('v',),
    1295: ('v',),
    1296: ('v',),
    1297: ('v',),
    1298: ('v',),
    1299: ('v',),
    1300: ('v',),
    1301: ('v',),
    1302: ('v',),
    1303: ('v',),
    1304: ('v',),
    1305: ('v',),
    1306: ('v',),
    1307: ('v',),
    1308: ('v',),
    1309: ('v',),
    1310: ('v',),
    1311: ('v',),
    1312: ('v',),
    1313: ('v',),
    1314: ('v',),
    1315: ('v',),
    1316: ('v',),
    1317: ('v',),
    1318: ('v',),
    1319: ('v',),
    1320: ('v',),
    1321: ('v',),
    1322: ('v',),
    1323: ('v',),
    1324: ('v',),
    1325: ('v',),
    1326: ('v',),
    1327: ('v',),
    1328: ('v',),
    1329: ('v',),
    1330: ('v',),
    1331: ('v',),
    1332: ('v',),
    1333: ('v',),
    1334: ('v',),
    1335: ('v',),
    1336: ('v',),
    1337: ('v',),
    1338: ('v',),
    1339: ('v',),
    1340: ('v',),
    1341: ('v',),
    1342: ('v',),
    1343: ('v',),
    1344: ('v',),
    1345: ('v',),
    1346: ('v',),
    1347: ('v',),
    1348: ('v',),
    1349: ('v',),
    1350: ('v',),
    1351: ('v',),
    1352: ('v',),
    1353: ('v',),
    1354: ('v',),
    1355: ('v',),
    1356: ('v',),
    1357: ('v',),
    1358: ('v',),
    1359: ('v',),
    1360: ('v',),
    1361: ('v',),
    1362: ('v',),
    1363: ('v',),
    1364: ('v',),
    1365: ('v',),
    1366: ('v',),
    1367: ('v',),
    1368: ('v',),
    1369: ('v',),
    1370: ('v',),
    1371: ('v',),
    1372: ('v',),
    1373: ('v',),
    1374: ('v',),
    1375: ('v',),
    1376: ('v',),
    1377: ('v',),
    1378: ('v',),
    1379: ('v',),
    1380: ('v',),
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
    'i.vaesdf_vs': ('', False, False, False, False),
    'i.vaesdf_vv': ('', False, False, False, False),
    'i.vaesdm_vs': ('', False, False, False, False),
    'i.vaesdm_vv': ('', False, False, False, False),
    'i.vaesef_vs': ('', False, False, False, False),
    'i.vaesef_vv': ('', False, False, False, False),
    'i.vaesem_vs': ('', False, False, False, False),
    'i.vaesem_vv': ('', False, False, False, False),
    'i.vaeskf1_vi': ('', False, False, False, False),
    'i.vaeskf2_vi': ('', False, False, False, False),
    'i.vaesz_vs': ('', False, False, False, False),
    'i.vand_vi': ('', False, False, False, False),
    'i.vand_vv': ('', False, False, False, False),
    'i.vand_vx': ('', False, False, False, False),
    'i.vandn_vv': ('', False, False, False, False),
    'i.vandn_vx': ('', False, False, False, False),
    'i.vasub_vv': ('', False, False, False, False),
    'i.vasub_vx': ('', False, False, False, False),
    'i.vasubu_vv': ('', False, False, False, False),
    'i.vasubu_vx': ('', False, False, False, False),
    'i.vbrev8_v': ('', False, False, False, False),
    'i.vbrev_v': ('', False, False, False, False),
    'i.vclmul_vv': ('', False, False, False, False),
    'i.vclmul_vx': ('', False, False, False, False),
    'i.vclmulh_vv': ('', False, False, False, False),
    'i.vclmulh_vx': ('', False, False, False, False),
    'i.vclz_v': ('', False, False, False, False),
    'i.vcompress_vm': ('', False, False, False, False),
    'i.vcpop_m': ('', False, False, False, False),
    'i.vcpop_v': ('', False, False, False, False),
    'i.vctz_v': ('', False, False, False, False),
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
    'i.vghsh_vv': ('', False, False, False, False),
    'i.vgmul_vv': ('', False, False, False, False),
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
    'i.vrev8_v': ('', False, False, False, False),
    'i.vrgather_vi': ('', False, False, False, False),
    'i.vrgather_vv': ('', False, False, False, False),
    'i.vrgather_vx': ('', False, False, False, False),
    'i.vrgatherei16_vv': ('', False, False, False, False),
    'i.vrol_vv': ('', False, False, False, False),
    'i.vrol_vx': ('', False, False, False, False),
    'i.vror_vi': ('', False, False, False, False),
    'i.vror_vv': ('', False, False, False, False),
    'i.vror_vx': ('', False, False, False, False),
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
    'i.vsha2ch_vv': ('', False, False, False, False),
    'i.vsha2cl_vv': ('', False, False, False, False),
    'i.vsha2ms_vv': ('', False, False, False, False),
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
    'i.vsm3c_vi': ('', False, False, False, False),
    'i.vsm3me_vv': ('', False, False, False, False),
    'i.vsm4k_vi': ('', False, False, False, False),
    'i.vsm4r_vs': ('', False, False, False, False),
    'i.vsm4r_vv': ('', False, False, False, False),
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
    'i.vwsll_vi': ('', False, False, False, False),
    'i.vwsll_vv': ('', False, False, False, False),
    'i.vwsll_vx': ('', False, False, False, False),
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
