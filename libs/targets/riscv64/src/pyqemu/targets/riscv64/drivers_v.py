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
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1265  # vle8_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1269  # vle8ff_v_m
    return -1
def f32_4(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1343  # vl2re8_v
    return -1
def f32_5(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1348  # vl4re8_v
    return -1
def f32_6(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1353  # vl8re8_v
    return -1
d32_7 = {
    0x0: 1338,  # vl1re8_v
    0x20000000: f32_4,
    0x60000000: f32_5,
    0xe0000000: f32_6,
}
def f32_8(w):
    r = d32_7.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
def f32_9(w):
    if w & 0xe0000000 == 0x0:
        return 1336  # vlm_v
    return -1
d32_10 = {
    0x0: 1264,  # vle8_v_u
    0x800000: f32_8,
    0xb00000: f32_9,
    0x1000000: 1268,  # vle8ff_v_u
}
def f32_11(w):
    r = d32_10.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_12(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1275  # vluxei8_v_m
    return -1
def f32_13(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1271  # vlse8_v_m
    return -1
def f32_14(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1279  # vloxei8_v_m
    return -1
d32_15 = {
    0x0: f32_3,
    0x2000000: f32_11,
    0x4000000: f32_12,
    0x6000000: 1274,  # vluxei8_v_u
    0x8000000: f32_13,
    0xa000000: 1270,  # vlse8_v_u
    0xc000000: f32_14,
    0xe000000: 1278,  # vloxei8_v_u
}
def f32_16(w):
    r = d32_15.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_17(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1283  # vle16_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1287  # vle16ff_v_m
    return -1
def f32_18(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1344  # vl2re16_v
    return -1
def f32_19(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1349  # vl4re16_v
    return -1
def f32_20(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1354  # vl8re16_v
    return -1
d32_21 = {
    0x0: 1339,  # vl1re16_v
    0x20000000: f32_18,
    0x60000000: f32_19,
    0xe0000000: f32_20,
}
def f32_22(w):
    r = d32_21.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
d32_23 = {
    0x0: 1282,  # vle16_v_u
    0x800000: f32_22,
    0x1000000: 1286,  # vle16ff_v_u
}
def f32_24(w):
    r = d32_23.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_25(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1293  # vluxei16_v_m
    return -1
def f32_26(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1289  # vlse16_v_m
    return -1
def f32_27(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1297  # vloxei16_v_m
    return -1
d32_28 = {
    0x0: f32_17,
    0x2000000: f32_24,
    0x4000000: f32_25,
    0x6000000: 1292,  # vluxei16_v_u
    0x8000000: f32_26,
    0xa000000: 1288,  # vlse16_v_u
    0xc000000: f32_27,
    0xe000000: 1296,  # vloxei16_v_u
}
def f32_29(w):
    r = d32_28.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_30(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1301  # vle32_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1305  # vle32ff_v_m
    return -1
def f32_31(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1345  # vl2re32_v
    return -1
def f32_32(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1350  # vl4re32_v
    return -1
def f32_33(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1355  # vl8re32_v
    return -1
d32_34 = {
    0x0: 1340,  # vl1re32_v
    0x20000000: f32_31,
    0x60000000: f32_32,
    0xe0000000: f32_33,
}
def f32_35(w):
    r = d32_34.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
d32_36 = {
    0x0: 1300,  # vle32_v_u
    0x800000: f32_35,
    0x1000000: 1304,  # vle32ff_v_u
}
def f32_37(w):
    r = d32_36.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_38(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1311  # vluxei32_v_m
    return -1
def f32_39(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1307  # vlse32_v_m
    return -1
def f32_40(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1315  # vloxei32_v_m
    return -1
d32_41 = {
    0x0: f32_30,
    0x2000000: f32_37,
    0x4000000: f32_38,
    0x6000000: 1310,  # vluxei32_v_u
    0x8000000: f32_39,
    0xa000000: 1306,  # vlse32_v_u
    0xc000000: f32_40,
    0xe000000: 1314,  # vloxei32_v_u
}
def f32_42(w):
    r = d32_41.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_43(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1319  # vle64_v_m
    if w & 0x1f00000 == 0x1000000 and ((w >> 7 & 0x1f) != 0):
        return 1323  # vle64ff_v_m
    return -1
def f32_44(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1346  # vl2re64_v
    return -1
def f32_45(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1351  # vl4re64_v
    return -1
def f32_46(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1356  # vl8re64_v
    return -1
d32_47 = {
    0x0: 1341,  # vl1re64_v
    0x20000000: f32_44,
    0x60000000: f32_45,
    0xe0000000: f32_46,
}
def f32_48(w):
    r = d32_47.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
d32_49 = {
    0x0: 1318,  # vle64_v_u
    0x800000: f32_48,
    0x1000000: 1322,  # vle64ff_v_u
}
def f32_50(w):
    r = d32_49.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_51(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1329  # vluxei64_v_m
    return -1
def f32_52(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1325  # vlse64_v_m
    return -1
def f32_53(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1333  # vloxei64_v_m
    return -1
d32_54 = {
    0x0: f32_43,
    0x2000000: f32_50,
    0x4000000: f32_51,
    0x6000000: 1328,  # vluxei64_v_u
    0x8000000: f32_52,
    0xa000000: 1324,  # vlse64_v_u
    0xc000000: f32_53,
    0xe000000: 1332,  # vloxei64_v_u
}
def f32_55(w):
    r = d32_54.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
d32_56 = {
    0x0: f32_16,
    0x1000: 452,  # flh
    0x2000: 328,  # flw
    0x3000: 329,  # fld
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
        return 127  # cbo_clean
    if w & 0xfff00f80 == 0x200000:
        return 128  # cbo_flush
    if w & 0xfff00f80 == 0x400000:
        return 129  # cbo_zero
    return -1
d32_77 = {
    0x0: f32_75,
    0x1000: 126,  # fence_i
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
def f32_81(w):
    r = d32_80.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_82(w):
    if w & 0x3f00000 == 0x0:
        return 401  # aes64im
    if w & 0x3000000 == 0x1000000 and ((w >> 20 & 0xf) < 11):
        return 402  # aes64ks1i
    return -1
d32_83 = {
    0x0: 171,  # clz
    0x100000: 173,  # ctz
    0x200000: 175,  # cpop
    0x400000: 177,  # sext_b
    0x500000: 178,  # sext_h
}
def f32_84(w):
    r = d32_83.get(w & 0x3f00000, -1)
    return r if r.__class__ is int else r(w)
d32_85 = {
    0x0: 61,  # slli
    0x10000000: f32_81,
    0x28000000: 192,  # bseti
    0x30000000: f32_82,
    0x48000000: 186,  # bclri
    0x60000000: f32_84,
    0x68000000: 190,  # binvi
}
def f32_86(w):
    r = d32_85.get(w & 0xfc000000, -1)
    return r if r.__class__ is int else r(w)
def f32_87(w):
    if w & 0x3f00000 == 0x700000:
        return 180  # orc_b
    return -1
def f32_88(w):
    if w & 0x3f00000 == 0x3800000:
        return 181  # rev8
    if w & 0x3f00000 == 0x700000:
        return 391  # brev8
    return -1
d32_89 = {
    0x0: 63,  # srli
    0x28000000: f32_87,
    0x40000000: 65,  # srai
    0x48000000: 188,  # bexti
    0x60000000: 169,  # rori
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
        return 172  # clzw
    if w & 0x3f00000 == 0x100000:
        return 174  # ctzw
    if w & 0x3f00000 == 0x200000:
        return 176  # cpopw
    return -1
d32_96 = {
    0x0: f32_94,
    0x8000000: 157,  # slli_uw
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
        return 170  # roriw
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
        return 1267  # vse8_v_m
    return -1
def f32_104(w):
    if (((w >> 7 & 0x1f) & 1) == 0):
        return 1347  # vs2r_v
    return -1
def f32_105(w):
    if (((w >> 7 & 0x1f) & 3) == 0):
        return 1352  # vs4r_v
    return -1
def f32_106(w):
    if (((w >> 7 & 0x1f) & 7) == 0):
        return 1357  # vs8r_v
    return -1
d32_107 = {
    0x0: 1342,  # vs1r_v
    0x20000000: f32_104,
    0x60000000: f32_105,
    0xe0000000: f32_106,
}
def f32_108(w):
    r = d32_107.get(w & 0xe0000000, -1)
    return r if r.__class__ is int else r(w)
def f32_109(w):
    if w & 0xe0000000 == 0x0:
        return 1337  # vsm_v
    return -1
d32_110 = {
    0x0: 1266,  # vse8_v_u
    0x800000: f32_108,
    0xb00000: f32_109,
}
def f32_111(w):
    r = d32_110.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_112 = {
    0x0: f32_103,
    0x2000000: f32_111,
    0x4000000: 1277,  # vsuxei8_v_m
    0x6000000: 1276,  # vsuxei8_v_u
    0x8000000: 1273,  # vsse8_v_m
    0xa000000: 1272,  # vsse8_v_u
    0xc000000: 1281,  # vsoxei8_v_m
    0xe000000: 1280,  # vsoxei8_v_u
}
def f32_113(w):
    r = d32_112.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_114(w):
    if w & 0x1f00000 == 0x0:
        return 1285  # vse16_v_m
    return -1
def f32_115(w):
    if w & 0x1f00000 == 0x0:
        return 1284  # vse16_v_u
    return -1
d32_116 = {
    0x0: f32_114,
    0x2000000: f32_115,
    0x4000000: 1295,  # vsuxei16_v_m
    0x6000000: 1294,  # vsuxei16_v_u
    0x8000000: 1291,  # vsse16_v_m
    0xa000000: 1290,  # vsse16_v_u
    0xc000000: 1299,  # vsoxei16_v_m
    0xe000000: 1298,  # vsoxei16_v_u
}
def f32_117(w):
    r = d32_116.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_118(w):
    if w & 0x1f00000 == 0x0:
        return 1303  # vse32_v_m
    return -1
def f32_119(w):
    if w & 0x1f00000 == 0x0:
        return 1302  # vse32_v_u
    return -1
d32_120 = {
    0x0: f32_118,
    0x2000000: f32_119,
    0x4000000: 1313,  # vsuxei32_v_m
    0x6000000: 1312,  # vsuxei32_v_u
    0x8000000: 1309,  # vsse32_v_m
    0xa000000: 1308,  # vsse32_v_u
    0xc000000: 1317,  # vsoxei32_v_m
    0xe000000: 1316,  # vsoxei32_v_u
}
def f32_121(w):
    r = d32_120.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_122(w):
    if w & 0x1f00000 == 0x0:
        return 1321  # vse64_v_m
    return -1
def f32_123(w):
    if w & 0x1f00000 == 0x0:
        return 1320  # vse64_v_u
    return -1
d32_124 = {
    0x0: f32_122,
    0x2000000: f32_123,
    0x4000000: 1331,  # vsuxei64_v_m
    0x6000000: 1330,  # vsuxei64_v_u
    0x8000000: 1327,  # vsse64_v_m
    0xa000000: 1326,  # vsse64_v_u
    0xc000000: 1335,  # vsoxei64_v_m
    0xe000000: 1334,  # vsoxei64_v_u
}
def f32_125(w):
    r = d32_124.get(w & 0x1e000000, -1)
    return r if r.__class__ is int else r(w)
d32_126 = {
    0x0: f32_113,
    0x1000: 453,  # fsh
    0x2000: 330,  # fsw
    0x3000: 331,  # fsd
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
        return 160  # xnor
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
        return 159  # orn
    return -1
def f32_139(w):
    if w & 0xc0000000 == 0x0:
        return 31  # and
    if w & 0xc0000000 == 0x40000000:
        return 158  # andn
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
        return 185  # bclr
    return -1
def f32_149(w):
    if w & 0xc0000000 == 0x0:
        return 392  # pack
    return -1
def f32_150(w):
    if w & 0xc0000000 == 0x40000000:
        return 187  # bext
    return -1
def f32_151(w):
    if w & 0xc0000000 == 0x0:
        return 393  # packh
    return -1
def f32_152(w):
    if w & 0xc0000000 == 0x0:
        return 182  # clmul
    return -1
def f32_153(w):
    if w & 0xc0000000 == 0x0:
        return 184  # clmulr
    return -1
def f32_154(w):
    if w & 0xc0000000 == 0x0:
        return 183  # clmulh
    return -1
def f32_155(w):
    if w & 0xc0000000 == 0x0:
        return 163  # min
    return -1
def f32_156(w):
    if w & 0xc0000000 == 0x0:
        return 164  # minu
    return -1
def f32_157(w):
    if w & 0xc0000000 == 0x0:
        return 161  # max
    return -1
def f32_158(w):
    if w & 0xc0000000 == 0x0:
        return 162  # maxu
    return -1
def f32_159(w):
    if w & 0xc0000000 == 0x0:
        return 147  # czero_eqz
    return -1
def f32_160(w):
    if w & 0xc0000000 == 0x0:
        return 148  # czero_nez
    return -1
def f32_161(w):
    if w & 0xc0000000 == 0x40000000:
        return 165  # rol
    return -1
def f32_162(w):
    if w & 0xc0000000 == 0x0:
        return 149  # sh1add
    return -1
def f32_163(w):
    if w & 0xc0000000 == 0x0:
        return 151  # sh2add
    return -1
def f32_164(w):
    if w & 0xc0000000 == 0x40000000:
        return 166  # ror
    return -1
def f32_165(w):
    if w & 0xc0000000 == 0x0:
        return 153  # sh3add
    return -1
def f32_166(w):
    if w & 0xc0000000 == 0x40000000:
        return 189  # binv
    if w & 0xc0000000 == 0x0:
        return 191  # bset
    return -1
def f32_167(w):
    if w & 0xc0000000 == 0x0:
        return 395  # xperm4
    return -1
def f32_168(w):
    if w & 0xc0000000 == 0x0:
        return 396  # xperm8
    return -1
def f32_169(w):
    if w & 0xc0000000 == 0x0:
        return 397  # aes64es
    return -1
def f32_170(w):
    if w & 0xc0000000 == 0x0:
        return 398  # aes64esm
    return -1
def f32_171(w):
    if w & 0xc0000000 == 0x0:
        return 399  # aes64ds
    return -1
def f32_172(w):
    if w & 0xc0000000 == 0x0:
        return 400  # aes64dsm
    if w & 0xc0000000 == 0x40000000:
        return 403  # aes64ks2
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
    0x30000000: 414,  # sm4ed
    0x32000000: f32_169,
    0x34000000: 415,  # sm4ks
    0x36000000: f32_170,
    0x3a000000: f32_171,
    0x3e000000: f32_172,
}
def f32_174(w):
    r = d32_173.get(w & 0x3e007000, -1)
    return r if r.__class__ is int else r(w)
def f32_175(w):
    if w & 0x1f00000 == 0x0:
        return 155  # zext_w
    return 156  # add_uw
def f32_176(w):
    if w & 0x1f00000 == 0x0:
        return 179  # zext_h
    return 394  # packw
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
    0x20002000: 150,  # sh1add_uw
    0x20004000: 152,  # sh2add_uw
    0x20006000: 154,  # sh3add_uw
    0x40000000: 33,  # subw
    0x40005000: 36,  # sraw
    0x60001000: 167,  # rolw
    0x60005000: 168,  # rorw
}
def f32_178(w):
    r = d32_177.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
def f32_179(w):
    if w & 0x3000 == 0x3000:
        return 208  # fmadd_s
    if w & 0x3000 == 0x0:
        return 210  # fmadd_s_rmm
    return -1
def f32_180(w):
    if w & 0x3000 == 0x3000:
        return 272  # fmadd_d
    if w & 0x3000 == 0x0:
        return 274  # fmadd_d_rmm
    return -1
def f32_181(w):
    if w & 0x3000 == 0x3000:
        return 481  # fmadd_h
    if w & 0x3000 == 0x0:
        return 483  # fmadd_h_rmm
    return -1
d32_182 = {
    0x0: 209,  # fmadd_s_rm
    0x4000: f32_179,
    0x2000000: 273,  # fmadd_d_rm
    0x2004000: f32_180,
    0x4000000: 482,  # fmadd_h_rm
    0x4004000: f32_181,
}
def f32_183(w):
    r = d32_182.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_184(w):
    if w & 0x3000 == 0x3000:
        return 211  # fmsub_s
    if w & 0x3000 == 0x0:
        return 213  # fmsub_s_rmm
    return -1
def f32_185(w):
    if w & 0x3000 == 0x3000:
        return 275  # fmsub_d
    if w & 0x3000 == 0x0:
        return 277  # fmsub_d_rmm
    return -1
def f32_186(w):
    if w & 0x3000 == 0x3000:
        return 484  # fmsub_h
    if w & 0x3000 == 0x0:
        return 486  # fmsub_h_rmm
    return -1
d32_187 = {
    0x0: 212,  # fmsub_s_rm
    0x4000: f32_184,
    0x2000000: 276,  # fmsub_d_rm
    0x2004000: f32_185,
    0x4000000: 485,  # fmsub_h_rm
    0x4004000: f32_186,
}
def f32_188(w):
    r = d32_187.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_189(w):
    if w & 0x3000 == 0x3000:
        return 214  # fnmsub_s
    if w & 0x3000 == 0x0:
        return 216  # fnmsub_s_rmm
    return -1
def f32_190(w):
    if w & 0x3000 == 0x3000:
        return 278  # fnmsub_d
    if w & 0x3000 == 0x0:
        return 280  # fnmsub_d_rmm
    return -1
def f32_191(w):
    if w & 0x3000 == 0x3000:
        return 487  # fnmsub_h
    if w & 0x3000 == 0x0:
        return 489  # fnmsub_h_rmm
    return -1
d32_192 = {
    0x0: 215,  # fnmsub_s_rm
    0x4000: f32_189,
    0x2000000: 279,  # fnmsub_d_rm
    0x2004000: f32_190,
    0x4000000: 488,  # fnmsub_h_rm
    0x4004000: f32_191,
}
def f32_193(w):
    r = d32_192.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_194(w):
    if w & 0x3000 == 0x3000:
        return 217  # fnmadd_s
    if w & 0x3000 == 0x0:
        return 219  # fnmadd_s_rmm
    return -1
def f32_195(w):
    if w & 0x3000 == 0x3000:
        return 281  # fnmadd_d
    if w & 0x3000 == 0x0:
        return 283  # fnmadd_d_rmm
    return -1
def f32_196(w):
    if w & 0x3000 == 0x3000:
        return 490  # fnmadd_h
    if w & 0x3000 == 0x0:
        return 492  # fnmadd_h_rmm
    return -1
d32_197 = {
    0x0: 218,  # fnmadd_s_rm
    0x4000: f32_194,
    0x2000000: 282,  # fnmadd_d_rm
    0x2004000: f32_195,
    0x4000000: 491,  # fnmadd_h_rm
    0x4004000: f32_196,
}
def f32_198(w):
    r = d32_197.get(w & 0x6004000, -1)
    return r if r.__class__ is int else r(w)
def f32_199(w):
    if w & 0x7000 == 0x7000:
        return 193  # fadd_s
    if w & 0x4000 == 0x0:
        return 194  # fadd_s_rm
    if w & 0x7000 == 0x4000:
        return 195  # fadd_s_rmm
    return -1
def f32_200(w):
    if w & 0x7000 == 0x7000:
        return 257  # fadd_d
    if w & 0x4000 == 0x0:
        return 258  # fadd_d_rm
    if w & 0x7000 == 0x4000:
        return 259  # fadd_d_rmm
    return -1
def f32_201(w):
    if w & 0x7000 == 0x7000:
        return 466  # fadd_h
    if w & 0x4000 == 0x0:
        return 467  # fadd_h_rm
    if w & 0x7000 == 0x4000:
        return 468  # fadd_h_rmm
    return -1
def f32_202(w):
    if w & 0x7000 == 0x7000:
        return 196  # fsub_s
    if w & 0x4000 == 0x0:
        return 197  # fsub_s_rm
    if w & 0x7000 == 0x4000:
        return 198  # fsub_s_rmm
    return -1
def f32_203(w):
    if w & 0x7000 == 0x7000:
        return 260  # fsub_d
    if w & 0x4000 == 0x0:
        return 261  # fsub_d_rm
    if w & 0x7000 == 0x4000:
        return 262  # fsub_d_rmm
    return -1
def f32_204(w):
    if w & 0x7000 == 0x7000:
        return 469  # fsub_h
    if w & 0x4000 == 0x0:
        return 470  # fsub_h_rm
    if w & 0x7000 == 0x4000:
        return 471  # fsub_h_rmm
    return -1
def f32_205(w):
    if w & 0x7000 == 0x7000:
        return 199  # fmul_s
    if w & 0x4000 == 0x0:
        return 200  # fmul_s_rm
    if w & 0x7000 == 0x4000:
        return 201  # fmul_s_rmm
    return -1
def f32_206(w):
    if w & 0x7000 == 0x7000:
        return 263  # fmul_d
    if w & 0x4000 == 0x0:
        return 264  # fmul_d_rm
    if w & 0x7000 == 0x4000:
        return 265  # fmul_d_rmm
    return -1
def f32_207(w):
    if w & 0x7000 == 0x7000:
        return 472  # fmul_h
    if w & 0x4000 == 0x0:
        return 473  # fmul_h_rm
    if w & 0x7000 == 0x4000:
        return 474  # fmul_h_rmm
    return -1
def f32_208(w):
    if w & 0x7000 == 0x7000:
        return 202  # fdiv_s
    if w & 0x4000 == 0x0:
        return 203  # fdiv_s_rm
    if w & 0x7000 == 0x4000:
        return 204  # fdiv_s_rmm
    return -1
def f32_209(w):
    if w & 0x7000 == 0x7000:
        return 266  # fdiv_d
    if w & 0x4000 == 0x0:
        return 267  # fdiv_d_rm
    if w & 0x7000 == 0x4000:
        return 268  # fdiv_d_rmm
    return -1
def f32_210(w):
    if w & 0x7000 == 0x7000:
        return 475  # fdiv_h
    if w & 0x4000 == 0x0:
        return 476  # fdiv_h_rm
    if w & 0x7000 == 0x4000:
        return 477  # fdiv_h_rmm
    return -1
def f32_211(w):
    if w & 0x7000 == 0x0:
        return 220  # fsgnj_s
    if w & 0x7000 == 0x1000:
        return 221  # fsgnjn_s
    if w & 0x7000 == 0x2000:
        return 222  # fsgnjx_s
    return -1
def f32_212(w):
    if w & 0x7000 == 0x0:
        return 284  # fsgnj_d
    if w & 0x7000 == 0x1000:
        return 285  # fsgnjn_d
    if w & 0x7000 == 0x2000:
        return 286  # fsgnjx_d
    return -1
def f32_213(w):
    if w & 0x7000 == 0x0:
        return 493  # fsgnj_h
    if w & 0x7000 == 0x1000:
        return 494  # fsgnjn_h
    if w & 0x7000 == 0x2000:
        return 495  # fsgnjx_h
    return -1
d32_214 = {
    0x0: 223,  # fmin_s
    0x1000: 224,  # fmax_s
    0x2000: 533,  # fminm_s
    0x3000: 536,  # fmaxm_s
}
def f32_215(w):
    r = d32_214.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_216 = {
    0x0: 287,  # fmin_d
    0x1000: 288,  # fmax_d
    0x2000: 534,  # fminm_d
    0x3000: 537,  # fmaxm_d
}
def f32_217(w):
    r = d32_216.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_218 = {
    0x0: 496,  # fmin_h
    0x1000: 497,  # fmax_h
    0x2000: 535,  # fminm_h
    0x3000: 538,  # fmaxm_h
}
def f32_219(w):
    r = d32_218.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_220(w):
    if w & 0x7000 == 0x7000:
        return 319  # fcvt_s_d
    if w & 0x4000 == 0x0:
        return 320  # fcvt_s_d_rm
    if w & 0x7000 == 0x4000:
        return 321  # fcvt_s_d_rmm
    return -1
def f32_221(w):
    if w & 0x7000 == 0x0:
        return 456  # fcvt_s_h
    if (w >> 12 & 0x7) not in (5, 6):
        return 457  # fcvt_s_h_rm
    return -1
def f32_222(w):
    if w & 0x7000 == 0x7000:
        return 545  # fround_s
    if w & 0x4000 == 0x0:
        return 546  # fround_s_rm
    if w & 0x7000 == 0x4000:
        return 547  # fround_s_rmm
    return -1
def f32_223(w):
    if w & 0x7000 == 0x7000:
        return 554  # froundnx_s
    if w & 0x4000 == 0x0:
        return 555  # froundnx_s_rm
    if w & 0x7000 == 0x4000:
        return 556  # froundnx_s_rmm
    return -1
d32_224 = {
    0x100000: f32_220,
    0x200000: f32_221,
    0x400000: f32_222,
    0x500000: f32_223,
}
def f32_225(w):
    r = d32_224.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_226(w):
    if w & 0x7000 == 0x0:
        return 322  # fcvt_d_s
    if (w >> 12 & 0x7) not in (5, 6):
        return 323  # fcvt_d_s_rm
    return -1
def f32_227(w):
    if w & 0x7000 == 0x0:
        return 458  # fcvt_d_h
    if (w >> 12 & 0x7) not in (5, 6):
        return 459  # fcvt_d_h_rm
    return -1
def f32_228(w):
    if w & 0x7000 == 0x7000:
        return 548  # fround_d
    if w & 0x4000 == 0x0:
        return 549  # fround_d_rm
    if w & 0x7000 == 0x4000:
        return 550  # fround_d_rmm
    return -1
def f32_229(w):
    if w & 0x7000 == 0x7000:
        return 557  # froundnx_d
    if w & 0x4000 == 0x0:
        return 558  # froundnx_d_rm
    if w & 0x7000 == 0x4000:
        return 559  # froundnx_d_rmm
    return -1
d32_230 = {
    0x0: f32_226,
    0x200000: f32_227,
    0x400000: f32_228,
    0x500000: f32_229,
}
def f32_231(w):
    r = d32_230.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_232(w):
    if w & 0x3000 == 0x3000:
        return 460  # fcvt_h_s
    if w & 0x3000 == 0x0:
        return 462  # fcvt_h_s_rmm
    return -1
def f32_233(w):
    if w & 0x3000 == 0x3000:
        return 463  # fcvt_h_d
    if w & 0x3000 == 0x0:
        return 465  # fcvt_h_d_rmm
    return -1
def f32_234(w):
    if w & 0x3000 == 0x3000:
        return 551  # fround_h
    if w & 0x3000 == 0x0:
        return 553  # fround_h_rmm
    return -1
def f32_235(w):
    if w & 0x3000 == 0x3000:
        return 560  # froundnx_h
    if w & 0x3000 == 0x0:
        return 562  # froundnx_h_rmm
    return -1
d32_236 = {
    0x0: 461,  # fcvt_h_s_rm
    0x4000: f32_232,
    0x100000: 464,  # fcvt_h_d_rm
    0x104000: f32_233,
    0x400000: 552,  # fround_h_rm
    0x404000: f32_234,
    0x500000: 561,  # froundnx_h_rm
    0x504000: f32_235,
}
def f32_237(w):
    r = d32_236.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_238(w):
    if w & 0x1f07000 == 0x7000:
        return 205  # fsqrt_s
    if w & 0x1f04000 == 0x0:
        return 206  # fsqrt_s_rm
    if w & 0x1f07000 == 0x4000:
        return 207  # fsqrt_s_rmm
    return -1
def f32_239(w):
    if w & 0x1f07000 == 0x7000:
        return 269  # fsqrt_d
    if w & 0x1f04000 == 0x0:
        return 270  # fsqrt_d_rm
    if w & 0x1f07000 == 0x4000:
        return 271  # fsqrt_d_rmm
    return -1
def f32_240(w):
    if w & 0x1f07000 == 0x7000:
        return 478  # fsqrt_h
    if w & 0x1f04000 == 0x0:
        return 479  # fsqrt_h_rm
    if w & 0x1f07000 == 0x4000:
        return 480  # fsqrt_h_rmm
    return -1
d32_241 = {
    0x0: 225,  # fle_s
    0x1000: 226,  # flt_s
    0x2000: 227,  # feq_s
    0x4000: 539,  # fleq_s
    0x5000: 542,  # fltq_s
}
def f32_242(w):
    r = d32_241.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_243 = {
    0x0: 289,  # fle_d
    0x1000: 290,  # flt_d
    0x2000: 291,  # feq_d
    0x4000: 540,  # fleq_d
    0x5000: 543,  # fltq_d
}
def f32_244(w):
    r = d32_243.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
d32_245 = {
    0x0: 498,  # fle_h
    0x1000: 499,  # flt_h
    0x2000: 500,  # feq_h
    0x4000: 541,  # fleq_h
    0x5000: 544,  # fltq_h
}
def f32_246(w):
    r = d32_245.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_247(w):
    if w & 0x3000 == 0x1000:
        return 230  # fcvt_w_s_rtz
    return 231  # fcvt_w_s_rm
def f32_248(w):
    if w & 0x3000 == 0x3000:
        return 229  # fcvt_w_s
    if w & 0x3000 == 0x0:
        return 232  # fcvt_w_s_rmm
    return -1
def f32_249(w):
    if w & 0x3000 == 0x1000:
        return 237  # fcvt_wu_s_rtz
    return 238  # fcvt_wu_s_rm
def f32_250(w):
    if w & 0x3000 == 0x3000:
        return 236  # fcvt_wu_s
    if w & 0x3000 == 0x0:
        return 239  # fcvt_wu_s_rmm
    return -1
def f32_251(w):
    if w & 0x3000 == 0x1000:
        return 244  # fcvt_l_s_rtz
    return 245  # fcvt_l_s_rm
def f32_252(w):
    if w & 0x3000 == 0x3000:
        return 243  # fcvt_l_s
    if w & 0x3000 == 0x0:
        return 246  # fcvt_l_s_rmm
    return -1
def f32_253(w):
    if w & 0x3000 == 0x1000:
        return 251  # fcvt_lu_s_rtz
    return 252  # fcvt_lu_s_rm
def f32_254(w):
    if w & 0x3000 == 0x3000:
        return 250  # fcvt_lu_s
    if w & 0x3000 == 0x0:
        return 253  # fcvt_lu_s_rmm
    return -1
d32_255 = {
    0x0: f32_247,
    0x4000: f32_248,
    0x100000: f32_249,
    0x104000: f32_250,
    0x200000: f32_251,
    0x204000: f32_252,
    0x300000: f32_253,
    0x304000: f32_254,
}
def f32_256(w):
    r = d32_255.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_257(w):
    if w & 0x3000 == 0x1000:
        return 294  # fcvt_w_d_rtz
    return 295  # fcvt_w_d_rm
def f32_258(w):
    if w & 0x3000 == 0x3000:
        return 293  # fcvt_w_d
    if w & 0x3000 == 0x0:
        return 296  # fcvt_w_d_rmm
    return -1
def f32_259(w):
    if w & 0x3000 == 0x1000:
        return 300  # fcvt_wu_d_rtz
    return 301  # fcvt_wu_d_rm
def f32_260(w):
    if w & 0x3000 == 0x3000:
        return 299  # fcvt_wu_d
    if w & 0x3000 == 0x0:
        return 302  # fcvt_wu_d_rmm
    return -1
def f32_261(w):
    if w & 0x3000 == 0x1000:
        return 306  # fcvt_l_d_rtz
    return 307  # fcvt_l_d_rm
def f32_262(w):
    if w & 0x3000 == 0x3000:
        return 305  # fcvt_l_d
    if w & 0x3000 == 0x0:
        return 308  # fcvt_l_d_rmm
    return -1
def f32_263(w):
    if w & 0x3000 == 0x1000:
        return 313  # fcvt_lu_d_rtz
    return 314  # fcvt_lu_d_rm
def f32_264(w):
    if w & 0x3000 == 0x3000:
        return 312  # fcvt_lu_d
    if w & 0x3000 == 0x0:
        return 315  # fcvt_lu_d_rmm
    return -1
def f32_265(w):
    if w & 0x3000 == 0x1000:
        return 563  # fcvtmod_w_d
    return -1
d32_266 = {
    0x0: f32_257,
    0x4000: f32_258,
    0x100000: f32_259,
    0x104000: f32_260,
    0x200000: f32_261,
    0x204000: f32_262,
    0x300000: f32_263,
    0x304000: f32_264,
    0x800000: f32_265,
}
def f32_267(w):
    r = d32_266.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_268(w):
    if w & 0x3000 == 0x1000:
        return 503  # fcvt_w_h_rtz
    return 504  # fcvt_w_h_rm
def f32_269(w):
    if w & 0x3000 == 0x3000:
        return 502  # fcvt_w_h
    if w & 0x3000 == 0x0:
        return 505  # fcvt_w_h_rmm
    return -1
def f32_270(w):
    if w & 0x3000 == 0x1000:
        return 510  # fcvt_wu_h_rtz
    return 511  # fcvt_wu_h_rm
def f32_271(w):
    if w & 0x3000 == 0x3000:
        return 509  # fcvt_wu_h
    if w & 0x3000 == 0x0:
        return 512  # fcvt_wu_h_rmm
    return -1
def f32_272(w):
    if w & 0x3000 == 0x1000:
        return 517  # fcvt_l_h_rtz
    return 518  # fcvt_l_h_rm
def f32_273(w):
    if w & 0x3000 == 0x3000:
        return 516  # fcvt_l_h
    if w & 0x3000 == 0x0:
        return 519  # fcvt_l_h_rmm
    return -1
def f32_274(w):
    if w & 0x3000 == 0x1000:
        return 524  # fcvt_lu_h_rtz
    return 525  # fcvt_lu_h_rm
def f32_275(w):
    if w & 0x3000 == 0x3000:
        return 523  # fcvt_lu_h
    if w & 0x3000 == 0x0:
        return 526  # fcvt_lu_h_rmm
    return -1
d32_276 = {
    0x0: f32_268,
    0x4000: f32_269,
    0x100000: f32_270,
    0x104000: f32_271,
    0x200000: f32_272,
    0x204000: f32_273,
    0x300000: f32_274,
    0x304000: f32_275,
}
def f32_277(w):
    r = d32_276.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_278(w):
    if w & 0x3000 == 0x3000:
        return 233  # fcvt_s_w
    if w & 0x3000 == 0x0:
        return 235  # fcvt_s_w_rmm
    return -1
def f32_279(w):
    if w & 0x3000 == 0x3000:
        return 240  # fcvt_s_wu
    if w & 0x3000 == 0x0:
        return 242  # fcvt_s_wu_rmm
    return -1
def f32_280(w):
    if w & 0x3000 == 0x3000:
        return 247  # fcvt_s_l
    if w & 0x3000 == 0x0:
        return 249  # fcvt_s_l_rmm
    return -1
def f32_281(w):
    if w & 0x3000 == 0x3000:
        return 254  # fcvt_s_lu
    if w & 0x3000 == 0x0:
        return 256  # fcvt_s_lu_rmm
    return -1
d32_282 = {
    0x0: 234,  # fcvt_s_w_rm
    0x4000: f32_278,
    0x100000: 241,  # fcvt_s_wu_rm
    0x104000: f32_279,
    0x200000: 248,  # fcvt_s_l_rm
    0x204000: f32_280,
    0x300000: 255,  # fcvt_s_lu_rm
    0x304000: f32_281,
}
def f32_283(w):
    r = d32_282.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_284(w):
    if w & 0x7000 == 0x0:
        return 297  # fcvt_d_w
    if (w >> 12 & 0x7) not in (5, 6):
        return 298  # fcvt_d_w_rm
    return -1
def f32_285(w):
    if w & 0x7000 == 0x0:
        return 303  # fcvt_d_wu
    if (w >> 12 & 0x7) not in (5, 6):
        return 304  # fcvt_d_wu_rm
    return -1
def f32_286(w):
    if w & 0x7000 == 0x7000:
        return 309  # fcvt_d_l
    if w & 0x4000 == 0x0:
        return 310  # fcvt_d_l_rm
    if w & 0x7000 == 0x4000:
        return 311  # fcvt_d_l_rmm
    return -1
def f32_287(w):
    if w & 0x7000 == 0x7000:
        return 316  # fcvt_d_lu
    if w & 0x4000 == 0x0:
        return 317  # fcvt_d_lu_rm
    if w & 0x7000 == 0x4000:
        return 318  # fcvt_d_lu_rmm
    return -1
d32_288 = {
    0x0: f32_284,
    0x100000: f32_285,
    0x200000: f32_286,
    0x300000: f32_287,
}
def f32_289(w):
    r = d32_288.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_290(w):
    if w & 0x3000 == 0x3000:
        return 506  # fcvt_h_w
    if w & 0x3000 == 0x0:
        return 508  # fcvt_h_w_rmm
    return -1
def f32_291(w):
    if w & 0x3000 == 0x3000:
        return 513  # fcvt_h_wu
    if w & 0x3000 == 0x0:
        return 515  # fcvt_h_wu_rmm
    return -1
def f32_292(w):
    if w & 0x3000 == 0x3000:
        return 520  # fcvt_h_l
    if w & 0x3000 == 0x0:
        return 522  # fcvt_h_l_rmm
    return -1
def f32_293(w):
    if w & 0x3000 == 0x3000:
        return 527  # fcvt_h_lu
    if w & 0x3000 == 0x0:
        return 529  # fcvt_h_lu_rmm
    return -1
d32_294 = {
    0x0: 507,  # fcvt_h_w_rm
    0x4000: f32_290,
    0x100000: 514,  # fcvt_h_wu_rm
    0x104000: f32_291,
    0x200000: 521,  # fcvt_h_l_rm
    0x204000: f32_292,
    0x300000: 528,  # fcvt_h_lu_rm
    0x304000: f32_293,
}
def f32_295(w):
    r = d32_294.get(w & 0x1f04000, -1)
    return r if r.__class__ is int else r(w)
def f32_296(w):
    if w & 0x1f07000 == 0x1000:
        return 228  # fclass_s
    if w & 0x1f07000 == 0x0:
        return 324  # fmv_x_w
    return -1
def f32_297(w):
    if w & 0x1f07000 == 0x1000:
        return 292  # fclass_d
    if w & 0x1f07000 == 0x0:
        return 326  # fmv_x_d
    return -1
def f32_298(w):
    if w & 0x1f07000 == 0x0:
        return 454  # fmv_x_h
    if w & 0x1f07000 == 0x1000:
        return 501  # fclass_h
    return -1
def f32_299(w):
    if w & 0x1f07000 == 0x0:
        return 325  # fmv_w_x
    if w & 0x1f07000 == 0x100000:
        return 531  # fli_s
    return -1
def f32_300(w):
    if w & 0x1f07000 == 0x0:
        return 327  # fmv_d_x
    if w & 0x1f07000 == 0x100000:
        return 532  # fli_d
    return -1
def f32_301(w):
    if w & 0x1f07000 == 0x0:
        return 455  # fmv_h_x
    if w & 0x1f07000 == 0x100000:
        return 530  # fli_h
    return -1
d32_302 = {
    0x0: f32_199,
    0x2000000: f32_200,
    0x4000000: f32_201,
    0x8000000: f32_202,
    0xa000000: f32_203,
    0xc000000: f32_204,
    0x10000000: f32_205,
    0x12000000: f32_206,
    0x14000000: f32_207,
    0x18000000: f32_208,
    0x1a000000: f32_209,
    0x1c000000: f32_210,
    0x20000000: f32_211,
    0x22000000: f32_212,
    0x24000000: f32_213,
    0x28000000: f32_215,
    0x2a000000: f32_217,
    0x2c000000: f32_219,
    0x40000000: f32_225,
    0x42000000: f32_231,
    0x44000000: f32_237,
    0x58000000: f32_238,
    0x5a000000: f32_239,
    0x5c000000: f32_240,
    0xa0000000: f32_242,
    0xa2000000: f32_244,
    0xa4000000: f32_246,
    0xc0000000: f32_256,
    0xc2000000: f32_267,
    0xc4000000: f32_277,
    0xd0000000: f32_283,
    0xd2000000: f32_289,
    0xd4000000: f32_295,
    0xe0000000: f32_296,
    0xe2000000: f32_297,
    0xe4000000: f32_298,
    0xf0000000: f32_299,
    0xf2000000: f32_300,
    0xf4000000: f32_301,
}
def f32_303(w):
    r = d32_302.get(w & 0xfe000000, -1)
    return r if r.__class__ is int else r(w)
def f32_304(w):
    if ((w >> 7 & 0x1f) != 0):
        return 616  # vadd_vv_m
    return -1
def f32_305(w):
    if ((w >> 7 & 0x1f) != 0):
        return 963  # vandn_vv_m
    return -1
def f32_306(w):
    if ((w >> 7 & 0x1f) != 0):
        return 622  # vsub_vv_m
    return -1
def f32_307(w):
    if ((w >> 7 & 0x1f) != 0):
        return 630  # vminu_vv_m
    return -1
def f32_308(w):
    if ((w >> 7 & 0x1f) != 0):
        return 634  # vmin_vv_m
    return -1
def f32_309(w):
    if ((w >> 7 & 0x1f) != 0):
        return 638  # vmaxu_vv_m
    return -1
def f32_310(w):
    if ((w >> 7 & 0x1f) != 0):
        return 642  # vmax_vv_m
    return -1
def f32_311(w):
    if ((w >> 7 & 0x1f) != 0):
        return 646  # vand_vv_m
    return -1
def f32_312(w):
    if ((w >> 7 & 0x1f) != 0):
        return 652  # vor_vv_m
    return -1
def f32_313(w):
    if ((w >> 7 & 0x1f) != 0):
        return 658  # vxor_vv_m
    return -1
def f32_314(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 1046  # vrgather_vv_m
    return -1
def f32_315(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 1045  # vrgather_vv_u
    return -1
def f32_316(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 1052  # vrgatherei16_vv_m
    return -1
def f32_317(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 1051  # vrgatherei16_vv_u
    return -1
def f32_318(w):
    if ((w >> 7 & 0x1f) != 0):
        return 821  # vadc_vvm_m
    return -1
def f32_319(w):
    if ((w >> 7 & 0x1f) != 0):
        return 830  # vsbc_vvm_m
    return -1
def f32_320(w):
    if ((w >> 7 & 0x1f) != 0):
        return 967  # vror_vv_m
    return -1
def f32_321(w):
    if ((w >> 7 & 0x1f) != 0):
        return 965  # vrol_vv_m
    return -1
def f32_322(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1011  # vmerge_vvm_m
    return -1
def f32_323(w):
    if w & 0x1f00000 == 0x0:
        return 1012  # vmv_v_v
    return -1
d32_324 = {
    0x0: f32_304,
    0x2000000: 615,  # vadd_vv_u
    0x4000000: f32_305,
    0x6000000: 962,  # vandn_vv_u
    0x8000000: f32_306,
    0xa000000: 621,  # vsub_vv_u
    0x10000000: f32_307,
    0x12000000: 629,  # vminu_vv_u
    0x14000000: f32_308,
    0x16000000: 633,  # vmin_vv_u
    0x18000000: f32_309,
    0x1a000000: 637,  # vmaxu_vv_u
    0x1c000000: f32_310,
    0x1e000000: 641,  # vmax_vv_u
    0x24000000: f32_311,
    0x26000000: 645,  # vand_vv_u
    0x28000000: f32_312,
    0x2a000000: 651,  # vor_vv_u
    0x2c000000: f32_313,
    0x2e000000: 657,  # vxor_vv_u
    0x30000000: f32_314,
    0x32000000: f32_315,
    0x38000000: f32_316,
    0x3a000000: f32_317,
    0x40000000: f32_318,
    0x44000000: 822,  # vmadc_vvm_m
    0x46000000: 823,  # vmadc_vv_u
    0x48000000: f32_319,
    0x4c000000: 831,  # vmsbc_vvm_m
    0x4e000000: 832,  # vmsbc_vv_u
    0x50000000: f32_320,
    0x52000000: 966,  # vror_vv_u
    0x54000000: f32_321,
    0x56000000: 964,  # vrol_vv_u
    0x5c000000: f32_322,
    0x5e000000: f32_323,
    0x60000000: 782,  # vmseq_vv_m
    0x62000000: 781,  # vmseq_vv_u
    0x64000000: 788,  # vmsne_vv_m
    0x66000000: 787,  # vmsne_vv_u
    0x68000000: 794,  # vmsltu_vv_m
    0x6a000000: 793,  # vmsltu_vv_u
    0x6c000000: 798,  # vmslt_vv_m
    0x6e000000: 797,  # vmslt_vv_u
    0x70000000: 802,  # vmsleu_vv_m
    0x72000000: 801,  # vmsleu_vv_u
    0x74000000: 808,  # vmsle_vv_m
    0x76000000: 807,  # vmsle_vv_u
}
def f32_325(w):
    r = d32_324.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_326(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1067  # vfadd_vv_m
    return -1
def f32_327(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1071  # vfsub_vv_m
    return -1
def f32_328(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1087  # vfmin_vv_m
    return -1
def f32_329(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1091  # vfmax_vv_m
    return -1
def f32_330(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1095  # vfsgnj_vv_m
    return -1
def f32_331(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1099  # vfsgnjn_vv_m
    return -1
def f32_332(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1103  # vfsgnjx_vv_m
    return -1
def f32_333(w):
    if w & 0xf8000 == 0x0:
        return 1160  # vfmv_f_s
    return -1
def f32_334(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1175  # vfcvt_xu_f_v_m
    return -1
def f32_335(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1193  # vfcvt_x_f_v_m
    return -1
def f32_336(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1187  # vfcvt_f_xu_v_m
    return -1
def f32_337(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1205  # vfcvt_f_x_v_m
    return -1
def f32_338(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1181  # vfcvt_rtz_xu_f_v_m
    return -1
def f32_339(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1199  # vfcvt_rtz_x_f_v_m
    return -1
def f32_340(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1177  # vfwcvt_xu_f_v_m
    return -1
def f32_341(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1195  # vfwcvt_x_f_v_m
    return -1
def f32_342(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1189  # vfwcvt_f_xu_v_m
    return -1
def f32_343(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1207  # vfwcvt_f_x_v_m
    return -1
def f32_344(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1211  # vfwcvt_f_f_v_m
    return -1
def f32_345(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1183  # vfwcvt_rtz_xu_f_v_m
    return -1
def f32_346(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1201  # vfwcvt_rtz_x_f_v_m
    return -1
def f32_347(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1179  # vfncvt_xu_f_w_m
    return -1
def f32_348(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1197  # vfncvt_x_f_w_m
    return -1
def f32_349(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1191  # vfncvt_f_xu_w_m
    return -1
def f32_350(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1209  # vfncvt_f_x_w_m
    return -1
def f32_351(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1213  # vfncvt_f_f_w_m
    return -1
def f32_352(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1215  # vfncvt_rod_f_f_w_m
    return -1
def f32_353(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1185  # vfncvt_rtz_xu_f_w_m
    return -1
def f32_354(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1203  # vfncvt_rtz_x_f_w_m
    return -1
d32_355 = {
    0x0: f32_334,
    0x8000: f32_335,
    0x10000: f32_336,
    0x18000: f32_337,
    0x30000: f32_338,
    0x38000: f32_339,
    0x40000: f32_340,
    0x48000: f32_341,
    0x50000: f32_342,
    0x58000: f32_343,
    0x60000: f32_344,
    0x70000: f32_345,
    0x78000: f32_346,
    0x80000: f32_347,
    0x88000: f32_348,
    0x90000: f32_349,
    0x98000: f32_350,
    0xa0000: f32_351,
    0xa8000: f32_352,
    0xb0000: f32_353,
    0xb8000: f32_354,
}
def f32_356(w):
    r = d32_355.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_357 = {
    0x0: 1174,  # vfcvt_xu_f_v_u
    0x8000: 1192,  # vfcvt_x_f_v_u
    0x10000: 1186,  # vfcvt_f_xu_v_u
    0x18000: 1204,  # vfcvt_f_x_v_u
    0x30000: 1180,  # vfcvt_rtz_xu_f_v_u
    0x38000: 1198,  # vfcvt_rtz_x_f_v_u
    0x40000: 1176,  # vfwcvt_xu_f_v_u
    0x48000: 1194,  # vfwcvt_x_f_v_u
    0x50000: 1188,  # vfwcvt_f_xu_v_u
    0x58000: 1206,  # vfwcvt_f_x_v_u
    0x60000: 1210,  # vfwcvt_f_f_v_u
    0x70000: 1182,  # vfwcvt_rtz_xu_f_v_u
    0x78000: 1200,  # vfwcvt_rtz_x_f_v_u
    0x80000: 1178,  # vfncvt_xu_f_w_u
    0x88000: 1196,  # vfncvt_x_f_w_u
    0x90000: 1190,  # vfncvt_f_xu_w_u
    0x98000: 1208,  # vfncvt_f_x_w_u
    0xa0000: 1212,  # vfncvt_f_f_w_u
    0xa8000: 1214,  # vfncvt_rod_f_f_w_u
    0xb0000: 1184,  # vfncvt_rtz_xu_f_w_u
    0xb8000: 1202,  # vfncvt_rtz_x_f_w_u
}
def f32_358(w):
    r = d32_357.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_359(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1167  # vfsqrt_v_m
    return -1
def f32_360(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1169  # vfrsqrt7_v_m
    return -1
def f32_361(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1171  # vfrec7_v_m
    return -1
def f32_362(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1173  # vfclass_v_m
    return -1
d32_363 = {
    0x0: f32_359,
    0x20000: f32_360,
    0x28000: f32_361,
    0x80000: f32_362,
}
def f32_364(w):
    r = d32_363.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_365 = {
    0x0: 1166,  # vfsqrt_v_u
    0x20000: 1168,  # vfrsqrt7_v_u
    0x28000: 1170,  # vfrec7_v_u
    0x80000: 1172,  # vfclass_v_u
}
def f32_366(w):
    r = d32_365.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_367 = {
    0x0: f32_326,
    0x2000000: 1066,  # vfadd_vv_u
    0x4000000: 1253,  # vfredusum_vs_m
    0x6000000: 1252,  # vfredusum_vs_u
    0x8000000: f32_327,
    0xa000000: 1070,  # vfsub_vv_u
    0xc000000: 1255,  # vfredosum_vs_m
    0xe000000: 1254,  # vfredosum_vs_u
    0x10000000: f32_328,
    0x12000000: 1086,  # vfmin_vv_u
    0x14000000: 1257,  # vfredmin_vs_m
    0x16000000: 1256,  # vfredmin_vs_u
    0x18000000: f32_329,
    0x1a000000: 1090,  # vfmax_vv_u
    0x1c000000: 1259,  # vfredmax_vs_m
    0x1e000000: 1258,  # vfredmax_vs_u
    0x20000000: f32_330,
    0x22000000: 1094,  # vfsgnj_vv_u
    0x24000000: f32_331,
    0x26000000: 1098,  # vfsgnjn_vv_u
    0x28000000: f32_332,
    0x2a000000: 1102,  # vfsgnjx_vv_u
    0x42000000: f32_333,
    0x48000000: f32_356,
    0x4a000000: f32_358,
    0x4c000000: f32_364,
    0x4e000000: f32_366,
    0x60000000: 1107,  # vmfeq_vv_m
    0x62000000: 1106,  # vmfeq_vv_u
    0x64000000: 1111,  # vmfle_vv_m
    0x66000000: 1110,  # vmfle_vv_u
    0x6c000000: 1115,  # vmflt_vv_m
    0x6e000000: 1114,  # vmflt_vv_u
    0x70000000: 1119,  # vmfne_vv_m
    0x72000000: 1118,  # vmfne_vv_u
}
def f32_368(w):
    r = d32_367.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_369(w):
    if ((w >> 7 & 0x1f) != 0):
        return 718  # vaaddu_vv_m
    return -1
def f32_370(w):
    if ((w >> 7 & 0x1f) != 0):
        return 722  # vaadd_vv_m
    return -1
def f32_371(w):
    if ((w >> 7 & 0x1f) != 0):
        return 726  # vasubu_vv_m
    return -1
def f32_372(w):
    if ((w >> 7 & 0x1f) != 0):
        return 730  # vasub_vv_m
    return -1
def f32_373(w):
    if ((w >> 7 & 0x1f) != 0):
        return 983  # vclmul_vv_m
    return -1
def f32_374(w):
    if ((w >> 7 & 0x1f) != 0):
        return 985  # vclmulh_vv_m
    return -1
def f32_375(w):
    if w & 0xf8000 == 0x80000:
        return 1032  # vcpop_m_0
    if w & 0xf8000 == 0x88000:
        return 1034  # vfirst_m_0
    return -1
def f32_376(w):
    if w & 0xf8000 == 0x0:
        return 1017  # vmv_x_s
    if w & 0xf8000 == 0x80000:
        return 1031  # vcpop_m_1
    if w & 0xf8000 == 0x88000:
        return 1033  # vfirst_m_1
    return -1
def f32_377(w):
    if ((w >> 7 & 0x1f) != 0):
        return 919  # vzext_vf8_m
    return -1
def f32_378(w):
    if ((w >> 7 & 0x1f) != 0):
        return 921  # vsext_vf8_m
    return -1
def f32_379(w):
    if ((w >> 7 & 0x1f) != 0):
        return 923  # vzext_vf4_m
    return -1
def f32_380(w):
    if ((w >> 7 & 0x1f) != 0):
        return 925  # vsext_vf4_m
    return -1
def f32_381(w):
    if ((w >> 7 & 0x1f) != 0):
        return 927  # vzext_vf2_m
    return -1
def f32_382(w):
    if ((w >> 7 & 0x1f) != 0):
        return 929  # vsext_vf2_m
    return -1
def f32_383(w):
    if ((w >> 7 & 0x1f) != 0):
        return 951  # vbrev8_v_m
    return -1
def f32_384(w):
    if ((w >> 7 & 0x1f) != 0):
        return 953  # vrev8_v_m
    return -1
def f32_385(w):
    if ((w >> 7 & 0x1f) != 0):
        return 955  # vbrev_v_m
    return -1
def f32_386(w):
    if ((w >> 7 & 0x1f) != 0):
        return 957  # vclz_v_m
    return -1
def f32_387(w):
    if ((w >> 7 & 0x1f) != 0):
        return 959  # vctz_v_m
    return -1
def f32_388(w):
    if ((w >> 7 & 0x1f) != 0):
        return 961  # vcpop_v_m
    return -1
d32_389 = {
    0x10000: f32_377,
    0x18000: f32_378,
    0x20000: f32_379,
    0x28000: f32_380,
    0x30000: f32_381,
    0x38000: f32_382,
    0x40000: f32_383,
    0x48000: f32_384,
    0x50000: f32_385,
    0x60000: f32_386,
    0x68000: f32_387,
    0x70000: f32_388,
}
def f32_390(w):
    r = d32_389.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_391 = {
    0x10000: 918,  # vzext_vf8_u
    0x18000: 920,  # vsext_vf8_u
    0x20000: 922,  # vzext_vf4_u
    0x28000: 924,  # vsext_vf4_u
    0x30000: 926,  # vzext_vf2_u
    0x38000: 928,  # vsext_vf2_u
    0x40000: 950,  # vbrev8_v_u
    0x48000: 952,  # vrev8_v_u
    0x50000: 954,  # vbrev_v_u
    0x60000: 956,  # vclz_v_u
    0x68000: 958,  # vctz_v_u
    0x70000: 960,  # vcpop_v_u
}
def f32_392(w):
    r = d32_391.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_393(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1036  # vmsbf_m_m
    return -1
def f32_394(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1038  # vmsof_m_m
    return -1
def f32_395(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1040  # vmsif_m_m
    return -1
def f32_396(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1042  # viota_m_m
    return -1
def f32_397(w):
    if w & 0x1f00000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 1044  # vid_v_0
    return -1
d32_398 = {
    0x8000: f32_393,
    0x10000: f32_394,
    0x18000: f32_395,
    0x80000: f32_396,
    0x88000: f32_397,
}
def f32_399(w):
    r = d32_398.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_400(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1035  # vmsbf_m_u
    return -1
def f32_401(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1037  # vmsof_m_u
    return -1
def f32_402(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1039  # vmsif_m_u
    return -1
def f32_403(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1041  # viota_m_u
    return -1
def f32_404(w):
    if w & 0x1f00000 == 0x0:
        return 1043  # vid_v_1
    return -1
d32_405 = {
    0x8000: f32_400,
    0x10000: f32_401,
    0x18000: f32_402,
    0x80000: f32_403,
    0x88000: f32_404,
}
def f32_406(w):
    r = d32_405.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_407(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f) and (w >> 7 & 0x1f) != (w >> 15 & 0x1f)):
        return 1065  # vcompress_vm
    return -1
d32_408 = {
    0x0: 931,  # vredsum_vs_m
    0x2000000: 930,  # vredsum_vs_u
    0x4000000: 933,  # vredand_vs_m
    0x6000000: 932,  # vredand_vs_u
    0x8000000: 935,  # vredor_vs_m
    0xa000000: 934,  # vredor_vs_u
    0xc000000: 937,  # vredxor_vs_m
    0xe000000: 936,  # vredxor_vs_u
    0x10000000: 939,  # vredminu_vs_m
    0x12000000: 938,  # vredminu_vs_u
    0x14000000: 941,  # vredmin_vs_m
    0x16000000: 940,  # vredmin_vs_u
    0x18000000: 943,  # vredmaxu_vs_m
    0x1a000000: 942,  # vredmaxu_vs_u
    0x1c000000: 945,  # vredmax_vs_m
    0x1e000000: 944,  # vredmax_vs_u
    0x20000000: f32_369,
    0x22000000: 717,  # vaaddu_vv_u
    0x24000000: f32_370,
    0x26000000: 721,  # vaadd_vv_u
    0x28000000: f32_371,
    0x2a000000: 725,  # vasubu_vv_u
    0x2c000000: f32_372,
    0x2e000000: 729,  # vasub_vv_u
    0x30000000: f32_373,
    0x32000000: 982,  # vclmul_vv_u
    0x34000000: f32_374,
    0x36000000: 984,  # vclmulh_vv_u
    0x40000000: f32_375,
    0x42000000: f32_376,
    0x48000000: f32_390,
    0x4a000000: f32_392,
    0x50000000: f32_399,
    0x52000000: f32_406,
    0x5e000000: f32_407,
    0x62000000: 1023,  # vmandn_mm
    0x66000000: 1024,  # vmand_mm
    0x6a000000: 1025,  # vmor_mm
    0x6e000000: 1026,  # vmxor_mm
    0x72000000: 1027,  # vmorn_mm
    0x76000000: 1028,  # vmnand_mm
    0x7a000000: 1029,  # vmnor_mm
    0x7e000000: 1030,  # vmxnor_mm
}
def f32_409(w):
    r = d32_408.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_410(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 620  # vadd_vi_m
    return -1
def f32_411(w):
    if w & 0x4000000 == 0x0:
        return 619  # vadd_vi_u
    return -1
def f32_412(w):
    if w & 0x4000000 == 0x4000000 and ((w >> 7 & 0x1f) != 0):
        return 628  # vrsub_vi_m
    return -1
def f32_413(w):
    if w & 0x4000000 == 0x4000000:
        return 627  # vrsub_vi_u
    return -1
def f32_414(w):
    if w & 0x4000000 == 0x4000000 and ((w >> 7 & 0x1f) != 0):
        return 650  # vand_vi_m
    return -1
def f32_415(w):
    if w & 0x4000000 == 0x4000000:
        return 649  # vand_vi_u
    return -1
def f32_416(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 656  # vor_vi_m
    if w & 0x4000000 == 0x4000000 and ((w >> 7 & 0x1f) != 0):
        return 662  # vxor_vi_m
    return -1
def f32_417(w):
    if w & 0x4000000 == 0x0:
        return 655  # vor_vi_u
    if w & 0x4000000 == 0x4000000:
        return 661  # vxor_vi_u
    return -1
def f32_418(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1050  # vrgather_vi_m
    return -1
def f32_419(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1049  # vrgather_vi_u
    return -1
def f32_420(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1058  # vslideup_vi_m
    if w & 0x4000000 == 0x4000000 and ((w >> 7 & 0x1f) != 0):
        return 1060  # vslidedown_vi_m
    return -1
def f32_421(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1057  # vslideup_vi_u
    if w & 0x4000000 == 0x4000000:
        return 1059  # vslidedown_vi_u
    return -1
def f32_422(w):
    if w & 0x4000000 == 0x0 and ((w >> 7 & 0x1f) != 0):
        return 827  # vadc_vim_m
    if w & 0x4000000 == 0x4000000:
        return 828  # vmadc_vim_m
    return -1
def f32_423(w):
    if w & 0x4000000 == 0x4000000:
        return 829  # vmadc_vi_u
    return -1
def f32_424(w):
    if ((w >> 7 & 0x1f) != 0):
        return 975  # vror_vi_m
    return -1
def f32_425(w):
    if w & 0x4000000 == 0x4000000 and ((w >> 7 & 0x1f) != 0):
        return 1015  # vmerge_vim_m
    return -1
def f32_426(w):
    if w & 0x5f00000 == 0x4000000:
        return 1016  # vmv_v_i
    return -1
def f32_427(w):
    if w & 0x4000000 == 0x0:
        return 786  # vmseq_vi_m
    if w & 0x4000000 == 0x4000000:
        return 792  # vmsne_vi_m
    return -1
def f32_428(w):
    if w & 0x4000000 == 0x0:
        return 785  # vmseq_vi_u
    if w & 0x4000000 == 0x4000000:
        return 791  # vmsne_vi_u
    return -1
def f32_429(w):
    if w & 0x4000000 == 0x0:
        return 806  # vmsleu_vi_m
    if w & 0x4000000 == 0x4000000:
        return 812  # vmsle_vi_m
    return -1
def f32_430(w):
    if w & 0x4000000 == 0x0:
        return 805  # vmsleu_vi_u
    if w & 0x4000000 == 0x4000000:
        return 811  # vmsle_vi_u
    return -1
def f32_431(w):
    if w & 0x4000000 == 0x0:
        return 816  # vmsgtu_vi_m
    if w & 0x4000000 == 0x4000000:
        return 820  # vmsgt_vi_m
    return -1
def f32_432(w):
    if w & 0x4000000 == 0x0:
        return 815  # vmsgtu_vi_u
    if w & 0x4000000 == 0x4000000:
        return 819  # vmsgt_vi_u
    return -1
d32_433 = {
    0x0: f32_410,
    0x2000000: f32_411,
    0x8000000: f32_412,
    0xa000000: f32_413,
    0x20000000: f32_414,
    0x22000000: f32_415,
    0x28000000: f32_416,
    0x2a000000: f32_417,
    0x30000000: f32_418,
    0x32000000: f32_419,
    0x38000000: f32_420,
    0x3a000000: f32_421,
    0x40000000: f32_422,
    0x42000000: f32_423,
    0x50000000: f32_424,
    0x52000000: 974,  # vror_vi_u
    0x58000000: f32_425,
    0x5a000000: f32_426,
    0x60000000: f32_427,
    0x62000000: f32_428,
    0x70000000: f32_429,
    0x72000000: f32_430,
    0x78000000: f32_431,
    0x7a000000: f32_432,
}
def f32_434(w):
    r = d32_433.get(w & 0x7a000000, -1)
    return r if r.__class__ is int else r(w)
def f32_435(w):
    if ((w >> 7 & 0x1f) != 0):
        return 618  # vadd_vx_m
    return -1
def f32_436(w):
    if ((w >> 7 & 0x1f) != 0):
        return 969  # vandn_vx_m
    return -1
def f32_437(w):
    if ((w >> 7 & 0x1f) != 0):
        return 624  # vsub_vx_m
    return -1
def f32_438(w):
    if ((w >> 7 & 0x1f) != 0):
        return 626  # vrsub_vx_m
    return -1
def f32_439(w):
    if ((w >> 7 & 0x1f) != 0):
        return 632  # vminu_vx_m
    return -1
def f32_440(w):
    if ((w >> 7 & 0x1f) != 0):
        return 636  # vmin_vx_m
    return -1
def f32_441(w):
    if ((w >> 7 & 0x1f) != 0):
        return 640  # vmaxu_vx_m
    return -1
def f32_442(w):
    if ((w >> 7 & 0x1f) != 0):
        return 644  # vmax_vx_m
    return -1
def f32_443(w):
    if ((w >> 7 & 0x1f) != 0):
        return 648  # vand_vx_m
    return -1
def f32_444(w):
    if ((w >> 7 & 0x1f) != 0):
        return 654  # vor_vx_m
    return -1
def f32_445(w):
    if ((w >> 7 & 0x1f) != 0):
        return 660  # vxor_vx_m
    return -1
def f32_446(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1048  # vrgather_vx_m
    return -1
def f32_447(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1047  # vrgather_vx_u
    return -1
def f32_448(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1054  # vslideup_vx_m
    return -1
def f32_449(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1053  # vslideup_vx_u
    return -1
def f32_450(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1056  # vslidedown_vx_m
    return -1
def f32_451(w):
    if ((w >> 7 & 0x1f) != 0):
        return 824  # vadc_vxm_m
    return -1
def f32_452(w):
    if ((w >> 7 & 0x1f) != 0):
        return 833  # vsbc_vxm_m
    return -1
def f32_453(w):
    if ((w >> 7 & 0x1f) != 0):
        return 973  # vror_vx_m
    return -1
def f32_454(w):
    if ((w >> 7 & 0x1f) != 0):
        return 971  # vrol_vx_m
    return -1
def f32_455(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1013  # vmerge_vxm_m
    return -1
def f32_456(w):
    if w & 0x1f00000 == 0x0:
        return 1014  # vmv_v_x
    return -1
d32_457 = {
    0x0: f32_435,
    0x2000000: 617,  # vadd_vx_u
    0x4000000: f32_436,
    0x6000000: 968,  # vandn_vx_u
    0x8000000: f32_437,
    0xa000000: 623,  # vsub_vx_u
    0xc000000: f32_438,
    0xe000000: 625,  # vrsub_vx_u
    0x10000000: f32_439,
    0x12000000: 631,  # vminu_vx_u
    0x14000000: f32_440,
    0x16000000: 635,  # vmin_vx_u
    0x18000000: f32_441,
    0x1a000000: 639,  # vmaxu_vx_u
    0x1c000000: f32_442,
    0x1e000000: 643,  # vmax_vx_u
    0x24000000: f32_443,
    0x26000000: 647,  # vand_vx_u
    0x28000000: f32_444,
    0x2a000000: 653,  # vor_vx_u
    0x2c000000: f32_445,
    0x2e000000: 659,  # vxor_vx_u
    0x30000000: f32_446,
    0x32000000: f32_447,
    0x38000000: f32_448,
    0x3a000000: f32_449,
    0x3c000000: f32_450,
    0x3e000000: 1055,  # vslidedown_vx_u
    0x40000000: f32_451,
    0x44000000: 825,  # vmadc_vxm_m
    0x46000000: 826,  # vmadc_vx_u
    0x48000000: f32_452,
    0x4c000000: 834,  # vmsbc_vxm_m
    0x4e000000: 835,  # vmsbc_vx_u
    0x50000000: f32_453,
    0x52000000: 972,  # vror_vx_u
    0x54000000: f32_454,
    0x56000000: 970,  # vrol_vx_u
    0x5c000000: f32_455,
    0x5e000000: f32_456,
    0x60000000: 784,  # vmseq_vx_m
    0x62000000: 783,  # vmseq_vx_u
    0x64000000: 790,  # vmsne_vx_m
    0x66000000: 789,  # vmsne_vx_u
    0x68000000: 796,  # vmsltu_vx_m
    0x6a000000: 795,  # vmsltu_vx_u
    0x6c000000: 800,  # vmslt_vx_m
    0x6e000000: 799,  # vmslt_vx_u
    0x70000000: 804,  # vmsleu_vx_m
    0x72000000: 803,  # vmsleu_vx_u
    0x74000000: 810,  # vmsle_vx_m
    0x76000000: 809,  # vmsle_vx_u
    0x78000000: 814,  # vmsgtu_vx_m
    0x7a000000: 813,  # vmsgtu_vx_u
    0x7c000000: 818,  # vmsgt_vx_m
    0x7e000000: 817,  # vmsgt_vx_u
}
def f32_458(w):
    r = d32_457.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_459(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1069  # vfadd_vf_m
    return -1
def f32_460(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1073  # vfsub_vf_m
    return -1
def f32_461(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1089  # vfmin_vf_m
    return -1
def f32_462(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1093  # vfmax_vf_m
    return -1
def f32_463(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1097  # vfsgnj_vf_m
    return -1
def f32_464(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1101  # vfsgnjn_vf_m
    return -1
def f32_465(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1105  # vfsgnjx_vf_m
    return -1
def f32_466(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1163  # vfslide1up_vf_m
    return -1
def f32_467(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1162  # vfslide1up_vf_u
    return -1
def f32_468(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1165  # vfslide1down_vf_m
    return -1
def f32_469(w):
    if w & 0x1f00000 == 0x0:
        return 1161  # vfmv_s_f
    return -1
def f32_470(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1158  # vfmerge_vfm_m
    return -1
def f32_471(w):
    if w & 0x1f00000 == 0x0:
        return 1159  # vfmv_v_f
    return -1
d32_472 = {
    0x0: f32_459,
    0x2000000: 1068,  # vfadd_vf_u
    0x8000000: f32_460,
    0xa000000: 1072,  # vfsub_vf_u
    0x10000000: f32_461,
    0x12000000: 1088,  # vfmin_vf_u
    0x18000000: f32_462,
    0x1a000000: 1092,  # vfmax_vf_u
    0x20000000: f32_463,
    0x22000000: 1096,  # vfsgnj_vf_u
    0x24000000: f32_464,
    0x26000000: 1100,  # vfsgnjn_vf_u
    0x28000000: f32_465,
    0x2a000000: 1104,  # vfsgnjx_vf_u
    0x38000000: f32_466,
    0x3a000000: f32_467,
    0x3c000000: f32_468,
    0x3e000000: 1164,  # vfslide1down_vf_u
    0x42000000: f32_469,
    0x5c000000: f32_470,
    0x5e000000: f32_471,
    0x60000000: 1109,  # vmfeq_vf_m
    0x62000000: 1108,  # vmfeq_vf_u
    0x64000000: 1113,  # vmfle_vf_m
    0x66000000: 1112,  # vmfle_vf_u
    0x6c000000: 1117,  # vmflt_vf_m
    0x6e000000: 1116,  # vmflt_vf_u
    0x70000000: 1121,  # vmfne_vf_m
    0x72000000: 1120,  # vmfne_vf_u
    0x74000000: 1123,  # vmfgt_vf_m
    0x76000000: 1122,  # vmfgt_vf_u
    0x7c000000: 1125,  # vmfge_vf_m
    0x7e000000: 1124,  # vmfge_vf_u
}
def f32_473(w):
    r = d32_472.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_474(w):
    if ((w >> 7 & 0x1f) != 0):
        return 720  # vaaddu_vx_m
    return -1
def f32_475(w):
    if ((w >> 7 & 0x1f) != 0):
        return 724  # vaadd_vx_m
    return -1
def f32_476(w):
    if ((w >> 7 & 0x1f) != 0):
        return 728  # vasubu_vx_m
    return -1
def f32_477(w):
    if ((w >> 7 & 0x1f) != 0):
        return 732  # vasub_vx_m
    return -1
def f32_478(w):
    if ((w >> 7 & 0x1f) != 0):
        return 987  # vclmul_vx_m
    return -1
def f32_479(w):
    if ((w >> 7 & 0x1f) != 0):
        return 989  # vclmulh_vx_m
    return -1
def f32_480(w):
    if ((w >> 7 & 0x1f) != 0 and (w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1062  # vslide1up_vx_m
    return -1
def f32_481(w):
    if ((w >> 7 & 0x1f) != (w >> 20 & 0x1f)):
        return 1061  # vslide1up_vx_u
    return -1
def f32_482(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1064  # vslide1down_vx_m
    return -1
def f32_483(w):
    if w & 0x1f00000 == 0x0:
        return 1018  # vmv_s_x
    return -1
d32_484 = {
    0x20000000: f32_474,
    0x22000000: 719,  # vaaddu_vx_u
    0x24000000: f32_475,
    0x26000000: 723,  # vaadd_vx_u
    0x28000000: f32_476,
    0x2a000000: 727,  # vasubu_vx_u
    0x2c000000: f32_477,
    0x2e000000: 731,  # vasub_vx_u
    0x30000000: f32_478,
    0x32000000: 986,  # vclmul_vx_u
    0x34000000: f32_479,
    0x36000000: 988,  # vclmulh_vx_u
    0x38000000: f32_480,
    0x3a000000: f32_481,
    0x3c000000: f32_482,
    0x3e000000: 1063,  # vslide1down_vx_u
    0x42000000: f32_483,
}
def f32_485(w):
    r = d32_484.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_486(w):
    if w & 0xf8f80 == 0x0:
        return 564  # vsetvli_keep
    if w & 0xf8000 == 0x0:
        return 565  # vsetvli_max
    return 566  # vsetvli
def f32_487(w):
    if ((w >> 7 & 0x1f) != 0):
        return 682  # vsaddu_vv_m
    return -1
def f32_488(w):
    if ((w >> 7 & 0x1f) != 0):
        return 688  # vsadd_vv_m
    return -1
def f32_489(w):
    if ((w >> 7 & 0x1f) != 0):
        return 694  # vssubu_vv_m
    return -1
def f32_490(w):
    if ((w >> 7 & 0x1f) != 0):
        return 698  # vssub_vv_m
    return -1
def f32_491(w):
    if ((w >> 7 & 0x1f) != 0):
        return 664  # vsll_vv_m
    return -1
def f32_492(w):
    if ((w >> 7 & 0x1f) != 0):
        return 702  # vsmul_vv_m
    return -1
def f32_493(w):
    if ((w >> 7 & 0x1f) != 0):
        return 670  # vsrl_vv_m
    return -1
def f32_494(w):
    if ((w >> 7 & 0x1f) != 0):
        return 676  # vsra_vv_m
    return -1
def f32_495(w):
    if ((w >> 7 & 0x1f) != 0):
        return 706  # vssrl_vv_m
    return -1
def f32_496(w):
    if ((w >> 7 & 0x1f) != 0):
        return 712  # vssra_vv_m
    return -1
def f32_497(w):
    if ((w >> 7 & 0x1f) != 0):
        return 895  # vnsrl_wv_m
    return -1
def f32_498(w):
    if ((w >> 7 & 0x1f) != 0):
        return 901  # vnsra_wv_m
    return -1
def f32_499(w):
    if ((w >> 7 & 0x1f) != 0):
        return 907  # vnclipu_wv_m
    return -1
def f32_500(w):
    if ((w >> 7 & 0x1f) != 0):
        return 913  # vnclip_wv_m
    return -1
def f32_501(w):
    if ((w >> 7 & 0x1f) != 0):
        return 977  # vwsll_vv_m
    return -1
d32_502 = {
    0x0: f32_487,
    0x2000000: 681,  # vsaddu_vv_u
    0x4000000: f32_488,
    0x6000000: 687,  # vsadd_vv_u
    0x8000000: f32_489,
    0xa000000: 693,  # vssubu_vv_u
    0xc000000: f32_490,
    0xe000000: 697,  # vssub_vv_u
    0x14000000: f32_491,
    0x16000000: 663,  # vsll_vv_u
    0x1c000000: f32_492,
    0x1e000000: 701,  # vsmul_vv_u
    0x20000000: f32_493,
    0x22000000: 669,  # vsrl_vv_u
    0x24000000: f32_494,
    0x26000000: 675,  # vsra_vv_u
    0x28000000: f32_495,
    0x2a000000: 705,  # vssrl_vv_u
    0x2c000000: f32_496,
    0x2e000000: 711,  # vssra_vv_u
    0x30000000: f32_497,
    0x32000000: 894,  # vnsrl_wv_u
    0x34000000: f32_498,
    0x36000000: 900,  # vnsra_wv_u
    0x38000000: f32_499,
    0x3a000000: 906,  # vnclipu_wv_u
    0x3c000000: f32_500,
    0x3e000000: 912,  # vnclip_wv_u
    0x40000000: 947,  # vwredsumu_vs_m
    0x42000000: 946,  # vwredsumu_vs_u
    0x44000000: 949,  # vwredsum_vs_m
    0x46000000: 948,  # vwredsum_vs_u
    0x54000000: f32_501,
    0x56000000: 976,  # vwsll_vv_u
}
def f32_503(w):
    r = d32_502.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_504(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1081  # vfdiv_vv_m
    return -1
def f32_505(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1077  # vfmul_vv_m
    return -1
def f32_506(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1127  # vfmadd_vv_m
    return -1
def f32_507(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1131  # vfnmadd_vv_m
    return -1
def f32_508(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1135  # vfmsub_vv_m
    return -1
def f32_509(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1139  # vfnmsub_vv_m
    return -1
def f32_510(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1143  # vfmacc_vv_m
    return -1
def f32_511(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1147  # vfnmacc_vv_m
    return -1
def f32_512(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1151  # vfmsac_vv_m
    return -1
def f32_513(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1155  # vfnmsac_vv_m
    return -1
def f32_514(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1217  # vfwadd_vv_m
    return -1
def f32_515(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1221  # vfwsub_vv_m
    return -1
def f32_516(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1219  # vfwadd_wv_m
    return -1
def f32_517(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1223  # vfwsub_wv_m
    return -1
def f32_518(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1225  # vfwmul_vv_m
    return -1
def f32_519(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1227  # vfwmacc_vv_m
    return -1
def f32_520(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1229  # vfwnmacc_vv_m
    return -1
def f32_521(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1231  # vfwmsac_vv_m
    return -1
def f32_522(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1233  # vfwnmsac_vv_m
    return -1
d32_523 = {
    0x0: f32_504,
    0x2000000: 1080,  # vfdiv_vv_u
    0x10000000: f32_505,
    0x12000000: 1076,  # vfmul_vv_u
    0x20000000: f32_506,
    0x22000000: 1126,  # vfmadd_vv_u
    0x24000000: f32_507,
    0x26000000: 1130,  # vfnmadd_vv_u
    0x28000000: f32_508,
    0x2a000000: 1134,  # vfmsub_vv_u
    0x2c000000: f32_509,
    0x2e000000: 1138,  # vfnmsub_vv_u
    0x30000000: f32_510,
    0x32000000: 1142,  # vfmacc_vv_u
    0x34000000: f32_511,
    0x36000000: 1146,  # vfnmacc_vv_u
    0x38000000: f32_512,
    0x3a000000: 1150,  # vfmsac_vv_u
    0x3c000000: f32_513,
    0x3e000000: 1154,  # vfnmsac_vv_u
    0x40000000: f32_514,
    0x42000000: 1216,  # vfwadd_vv_u
    0x44000000: 1261,  # vfwredusum_vs_m
    0x46000000: 1260,  # vfwredusum_vs_u
    0x48000000: f32_515,
    0x4a000000: 1220,  # vfwsub_vv_u
    0x4c000000: 1263,  # vfwredosum_vs_m
    0x4e000000: 1262,  # vfwredosum_vs_u
    0x50000000: f32_516,
    0x52000000: 1218,  # vfwadd_wv_u
    0x58000000: f32_517,
    0x5a000000: 1222,  # vfwsub_wv_u
    0x60000000: f32_518,
    0x62000000: 1224,  # vfwmul_vv_u
    0x70000000: f32_519,
    0x72000000: 1226,  # vfwmacc_vv_u
    0x74000000: f32_520,
    0x76000000: 1228,  # vfwnmacc_vv_u
    0x78000000: f32_521,
    0x7a000000: 1230,  # vfwmsac_vv_u
    0x7c000000: f32_522,
    0x7e000000: 1232,  # vfwnmsac_vv_u
}
def f32_524(w):
    r = d32_523.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_525(w):
    if ((w >> 7 & 0x1f) != 0):
        return 734  # vdivu_vv_m
    return -1
def f32_526(w):
    if ((w >> 7 & 0x1f) != 0):
        return 738  # vdiv_vv_m
    return -1
def f32_527(w):
    if ((w >> 7 & 0x1f) != 0):
        return 742  # vremu_vv_m
    return -1
def f32_528(w):
    if ((w >> 7 & 0x1f) != 0):
        return 746  # vrem_vv_m
    return -1
def f32_529(w):
    if ((w >> 7 & 0x1f) != 0):
        return 750  # vmulhu_vv_m
    return -1
def f32_530(w):
    if ((w >> 7 & 0x1f) != 0):
        return 754  # vmul_vv_m
    return -1
def f32_531(w):
    if ((w >> 7 & 0x1f) != 0):
        return 758  # vmulhsu_vv_m
    return -1
def f32_532(w):
    if ((w >> 7 & 0x1f) != 0):
        return 762  # vmulh_vv_m
    return -1
def f32_533(w):
    if ((w >> 7 & 0x1f) != 0):
        return 766  # vmadd_vv_m
    return -1
def f32_534(w):
    if ((w >> 7 & 0x1f) != 0):
        return 770  # vnmsub_vv_m
    return -1
def f32_535(w):
    if ((w >> 7 & 0x1f) != 0):
        return 774  # vmacc_vv_m
    return -1
def f32_536(w):
    if ((w >> 7 & 0x1f) != 0):
        return 778  # vnmsac_vv_m
    return -1
def f32_537(w):
    if ((w >> 7 & 0x1f) != 0):
        return 837  # vwaddu_vv_m
    return -1
def f32_538(w):
    if ((w >> 7 & 0x1f) != 0):
        return 845  # vwadd_vv_m
    return -1
def f32_539(w):
    if ((w >> 7 & 0x1f) != 0):
        return 853  # vwsubu_vv_m
    return -1
def f32_540(w):
    if ((w >> 7 & 0x1f) != 0):
        return 861  # vwsub_vv_m
    return -1
def f32_541(w):
    if ((w >> 7 & 0x1f) != 0):
        return 839  # vwaddu_wv_m
    return -1
def f32_542(w):
    if ((w >> 7 & 0x1f) != 0):
        return 847  # vwadd_wv_m
    return -1
def f32_543(w):
    if ((w >> 7 & 0x1f) != 0):
        return 855  # vwsubu_wv_m
    return -1
def f32_544(w):
    if ((w >> 7 & 0x1f) != 0):
        return 863  # vwsub_wv_m
    return -1
def f32_545(w):
    if ((w >> 7 & 0x1f) != 0):
        return 869  # vwmulu_vv_m
    return -1
def f32_546(w):
    if ((w >> 7 & 0x1f) != 0):
        return 873  # vwmulsu_vv_m
    return -1
def f32_547(w):
    if ((w >> 7 & 0x1f) != 0):
        return 877  # vwmul_vv_m
    return -1
def f32_548(w):
    if ((w >> 7 & 0x1f) != 0):
        return 881  # vwmaccu_vv_m
    return -1
def f32_549(w):
    if ((w >> 7 & 0x1f) != 0):
        return 885  # vwmacc_vv_m
    return -1
def f32_550(w):
    if ((w >> 7 & 0x1f) != 0):
        return 891  # vwmaccsu_vv_m
    return -1
d32_551 = {
    0x0: f32_525,
    0x2000000: 733,  # vdivu_vv_u
    0x4000000: f32_526,
    0x6000000: 737,  # vdiv_vv_u
    0x8000000: f32_527,
    0xa000000: 741,  # vremu_vv_u
    0xc000000: f32_528,
    0xe000000: 745,  # vrem_vv_u
    0x10000000: f32_529,
    0x12000000: 749,  # vmulhu_vv_u
    0x14000000: f32_530,
    0x16000000: 753,  # vmul_vv_u
    0x18000000: f32_531,
    0x1a000000: 757,  # vmulhsu_vv_u
    0x1c000000: f32_532,
    0x1e000000: 761,  # vmulh_vv_u
    0x24000000: f32_533,
    0x26000000: 765,  # vmadd_vv_u
    0x2c000000: f32_534,
    0x2e000000: 769,  # vnmsub_vv_u
    0x34000000: f32_535,
    0x36000000: 773,  # vmacc_vv_u
    0x3c000000: f32_536,
    0x3e000000: 777,  # vnmsac_vv_u
    0x40000000: f32_537,
    0x42000000: 836,  # vwaddu_vv_u
    0x44000000: f32_538,
    0x46000000: 844,  # vwadd_vv_u
    0x48000000: f32_539,
    0x4a000000: 852,  # vwsubu_vv_u
    0x4c000000: f32_540,
    0x4e000000: 860,  # vwsub_vv_u
    0x50000000: f32_541,
    0x52000000: 838,  # vwaddu_wv_u
    0x54000000: f32_542,
    0x56000000: 846,  # vwadd_wv_u
    0x58000000: f32_543,
    0x5a000000: 854,  # vwsubu_wv_u
    0x5c000000: f32_544,
    0x5e000000: 862,  # vwsub_wv_u
    0x60000000: f32_545,
    0x62000000: 868,  # vwmulu_vv_u
    0x68000000: f32_546,
    0x6a000000: 872,  # vwmulsu_vv_u
    0x6c000000: f32_547,
    0x6e000000: 876,  # vwmul_vv_u
    0x70000000: f32_548,
    0x72000000: 880,  # vwmaccu_vv_u
    0x74000000: f32_549,
    0x76000000: 884,  # vwmacc_vv_u
    0x7c000000: f32_550,
    0x7e000000: 890,  # vwmaccsu_vv_u
}
def f32_552(w):
    r = d32_551.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_553(w):
    if ((w >> 7 & 0x1f) != 0):
        return 686  # vsaddu_vi_m
    return -1
def f32_554(w):
    if ((w >> 7 & 0x1f) != 0):
        return 692  # vsadd_vi_m
    return -1
def f32_555(w):
    if ((w >> 7 & 0x1f) != 0):
        return 668  # vsll_vi_m
    return -1
def f32_556(w):
    if (((w >> 7 & 0x1f) & 1) == 0 and ((w >> 20 & 0x1f) & 1) == 0):
        return 1020  # vmv2r_v
    return -1
def f32_557(w):
    if (((w >> 7 & 0x1f) & 3) == 0 and ((w >> 20 & 0x1f) & 3) == 0):
        return 1021  # vmv4r_v
    return -1
def f32_558(w):
    if (((w >> 7 & 0x1f) & 7) == 0 and ((w >> 20 & 0x1f) & 7) == 0):
        return 1022  # vmv8r_v
    return -1
d32_559 = {
    0x0: 1019,  # vmv1r_v
    0x8000: f32_556,
    0x18000: f32_557,
    0x38000: f32_558,
}
def f32_560(w):
    r = d32_559.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
def f32_561(w):
    if ((w >> 7 & 0x1f) != 0):
        return 674  # vsrl_vi_m
    return -1
def f32_562(w):
    if ((w >> 7 & 0x1f) != 0):
        return 680  # vsra_vi_m
    return -1
def f32_563(w):
    if ((w >> 7 & 0x1f) != 0):
        return 710  # vssrl_vi_m
    return -1
def f32_564(w):
    if ((w >> 7 & 0x1f) != 0):
        return 716  # vssra_vi_m
    return -1
def f32_565(w):
    if ((w >> 7 & 0x1f) != 0):
        return 899  # vnsrl_wi_m
    return -1
def f32_566(w):
    if ((w >> 7 & 0x1f) != 0):
        return 905  # vnsra_wi_m
    return -1
def f32_567(w):
    if ((w >> 7 & 0x1f) != 0):
        return 911  # vnclipu_wi_m
    return -1
def f32_568(w):
    if ((w >> 7 & 0x1f) != 0):
        return 917  # vnclip_wi_m
    return -1
def f32_569(w):
    if ((w >> 7 & 0x1f) != 0):
        return 981  # vwsll_vi_m
    return -1
d32_570 = {
    0x0: f32_553,
    0x2000000: 685,  # vsaddu_vi_u
    0x4000000: f32_554,
    0x6000000: 691,  # vsadd_vi_u
    0x14000000: f32_555,
    0x16000000: 667,  # vsll_vi_u
    0x1e000000: f32_560,
    0x20000000: f32_561,
    0x22000000: 673,  # vsrl_vi_u
    0x24000000: f32_562,
    0x26000000: 679,  # vsra_vi_u
    0x28000000: f32_563,
    0x2a000000: 709,  # vssrl_vi_u
    0x2c000000: f32_564,
    0x2e000000: 715,  # vssra_vi_u
    0x30000000: f32_565,
    0x32000000: 898,  # vnsrl_wi_u
    0x34000000: f32_566,
    0x36000000: 904,  # vnsra_wi_u
    0x38000000: f32_567,
    0x3a000000: 910,  # vnclipu_wi_u
    0x3c000000: f32_568,
    0x3e000000: 916,  # vnclip_wi_u
    0x54000000: f32_569,
    0x56000000: 980,  # vwsll_vi_u
}
def f32_571(w):
    r = d32_570.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_572(w):
    if ((w >> 7 & 0x1f) != 0):
        return 684  # vsaddu_vx_m
    return -1
def f32_573(w):
    if ((w >> 7 & 0x1f) != 0):
        return 690  # vsadd_vx_m
    return -1
def f32_574(w):
    if ((w >> 7 & 0x1f) != 0):
        return 696  # vssubu_vx_m
    return -1
def f32_575(w):
    if ((w >> 7 & 0x1f) != 0):
        return 700  # vssub_vx_m
    return -1
def f32_576(w):
    if ((w >> 7 & 0x1f) != 0):
        return 666  # vsll_vx_m
    return -1
def f32_577(w):
    if ((w >> 7 & 0x1f) != 0):
        return 704  # vsmul_vx_m
    return -1
def f32_578(w):
    if ((w >> 7 & 0x1f) != 0):
        return 672  # vsrl_vx_m
    return -1
def f32_579(w):
    if ((w >> 7 & 0x1f) != 0):
        return 678  # vsra_vx_m
    return -1
def f32_580(w):
    if ((w >> 7 & 0x1f) != 0):
        return 708  # vssrl_vx_m
    return -1
def f32_581(w):
    if ((w >> 7 & 0x1f) != 0):
        return 714  # vssra_vx_m
    return -1
def f32_582(w):
    if ((w >> 7 & 0x1f) != 0):
        return 897  # vnsrl_wx_m
    return -1
def f32_583(w):
    if ((w >> 7 & 0x1f) != 0):
        return 903  # vnsra_wx_m
    return -1
def f32_584(w):
    if ((w >> 7 & 0x1f) != 0):
        return 909  # vnclipu_wx_m
    return -1
def f32_585(w):
    if ((w >> 7 & 0x1f) != 0):
        return 915  # vnclip_wx_m
    return -1
def f32_586(w):
    if ((w >> 7 & 0x1f) != 0):
        return 979  # vwsll_vx_m
    return -1
d32_587 = {
    0x0: f32_572,
    0x2000000: 683,  # vsaddu_vx_u
    0x4000000: f32_573,
    0x6000000: 689,  # vsadd_vx_u
    0x8000000: f32_574,
    0xa000000: 695,  # vssubu_vx_u
    0xc000000: f32_575,
    0xe000000: 699,  # vssub_vx_u
    0x14000000: f32_576,
    0x16000000: 665,  # vsll_vx_u
    0x1c000000: f32_577,
    0x1e000000: 703,  # vsmul_vx_u
    0x20000000: f32_578,
    0x22000000: 671,  # vsrl_vx_u
    0x24000000: f32_579,
    0x26000000: 677,  # vsra_vx_u
    0x28000000: f32_580,
    0x2a000000: 707,  # vssrl_vx_u
    0x2c000000: f32_581,
    0x2e000000: 713,  # vssra_vx_u
    0x30000000: f32_582,
    0x32000000: 896,  # vnsrl_wx_u
    0x34000000: f32_583,
    0x36000000: 902,  # vnsra_wx_u
    0x38000000: f32_584,
    0x3a000000: 908,  # vnclipu_wx_u
    0x3c000000: f32_585,
    0x3e000000: 914,  # vnclip_wx_u
    0x54000000: f32_586,
    0x56000000: 978,  # vwsll_vx_u
}
def f32_588(w):
    r = d32_587.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_589(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1083  # vfdiv_vf_m
    return -1
def f32_590(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1085  # vfrdiv_vf_m
    return -1
def f32_591(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1079  # vfmul_vf_m
    return -1
def f32_592(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1075  # vfrsub_vf_m
    return -1
def f32_593(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1129  # vfmadd_vf_m
    return -1
def f32_594(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1133  # vfnmadd_vf_m
    return -1
def f32_595(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1137  # vfmsub_vf_m
    return -1
def f32_596(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1141  # vfnmsub_vf_m
    return -1
def f32_597(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1145  # vfmacc_vf_m
    return -1
def f32_598(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1149  # vfnmacc_vf_m
    return -1
def f32_599(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1153  # vfmsac_vf_m
    return -1
def f32_600(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1157  # vfnmsac_vf_m
    return -1
def f32_601(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1235  # vfwadd_vf_m
    return -1
def f32_602(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1239  # vfwsub_vf_m
    return -1
def f32_603(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1237  # vfwadd_wf_m
    return -1
def f32_604(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1241  # vfwsub_wf_m
    return -1
def f32_605(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1243  # vfwmul_vf_m
    return -1
def f32_606(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1245  # vfwmacc_vf_m
    return -1
def f32_607(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1247  # vfwnmacc_vf_m
    return -1
def f32_608(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1249  # vfwmsac_vf_m
    return -1
def f32_609(w):
    if ((w >> 7 & 0x1f) != 0):
        return 1251  # vfwnmsac_vf_m
    return -1
d32_610 = {
    0x0: f32_589,
    0x2000000: 1082,  # vfdiv_vf_u
    0x4000000: f32_590,
    0x6000000: 1084,  # vfrdiv_vf_u
    0x10000000: f32_591,
    0x12000000: 1078,  # vfmul_vf_u
    0x1c000000: f32_592,
    0x1e000000: 1074,  # vfrsub_vf_u
    0x20000000: f32_593,
    0x22000000: 1128,  # vfmadd_vf_u
    0x24000000: f32_594,
    0x26000000: 1132,  # vfnmadd_vf_u
    0x28000000: f32_595,
    0x2a000000: 1136,  # vfmsub_vf_u
    0x2c000000: f32_596,
    0x2e000000: 1140,  # vfnmsub_vf_u
    0x30000000: f32_597,
    0x32000000: 1144,  # vfmacc_vf_u
    0x34000000: f32_598,
    0x36000000: 1148,  # vfnmacc_vf_u
    0x38000000: f32_599,
    0x3a000000: 1152,  # vfmsac_vf_u
    0x3c000000: f32_600,
    0x3e000000: 1156,  # vfnmsac_vf_u
    0x40000000: f32_601,
    0x42000000: 1234,  # vfwadd_vf_u
    0x48000000: f32_602,
    0x4a000000: 1238,  # vfwsub_vf_u
    0x50000000: f32_603,
    0x52000000: 1236,  # vfwadd_wf_u
    0x58000000: f32_604,
    0x5a000000: 1240,  # vfwsub_wf_u
    0x60000000: f32_605,
    0x62000000: 1242,  # vfwmul_vf_u
    0x70000000: f32_606,
    0x72000000: 1244,  # vfwmacc_vf_u
    0x74000000: f32_607,
    0x76000000: 1246,  # vfwnmacc_vf_u
    0x78000000: f32_608,
    0x7a000000: 1248,  # vfwmsac_vf_u
    0x7c000000: f32_609,
    0x7e000000: 1250,  # vfwnmsac_vf_u
}
def f32_611(w):
    r = d32_610.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_612(w):
    if ((w >> 7 & 0x1f) != 0):
        return 736  # vdivu_vx_m
    return -1
def f32_613(w):
    if ((w >> 7 & 0x1f) != 0):
        return 740  # vdiv_vx_m
    return -1
def f32_614(w):
    if ((w >> 7 & 0x1f) != 0):
        return 744  # vremu_vx_m
    return -1
def f32_615(w):
    if ((w >> 7 & 0x1f) != 0):
        return 748  # vrem_vx_m
    return -1
def f32_616(w):
    if ((w >> 7 & 0x1f) != 0):
        return 752  # vmulhu_vx_m
    return -1
def f32_617(w):
    if ((w >> 7 & 0x1f) != 0):
        return 756  # vmul_vx_m
    return -1
def f32_618(w):
    if ((w >> 7 & 0x1f) != 0):
        return 760  # vmulhsu_vx_m
    return -1
def f32_619(w):
    if ((w >> 7 & 0x1f) != 0):
        return 764  # vmulh_vx_m
    return -1
def f32_620(w):
    if ((w >> 7 & 0x1f) != 0):
        return 768  # vmadd_vx_m
    return -1
def f32_621(w):
    if ((w >> 7 & 0x1f) != 0):
        return 772  # vnmsub_vx_m
    return -1
def f32_622(w):
    if ((w >> 7 & 0x1f) != 0):
        return 776  # vmacc_vx_m
    return -1
def f32_623(w):
    if ((w >> 7 & 0x1f) != 0):
        return 780  # vnmsac_vx_m
    return -1
def f32_624(w):
    if ((w >> 7 & 0x1f) != 0):
        return 841  # vwaddu_vx_m
    return -1
def f32_625(w):
    if ((w >> 7 & 0x1f) != 0):
        return 849  # vwadd_vx_m
    return -1
def f32_626(w):
    if ((w >> 7 & 0x1f) != 0):
        return 857  # vwsubu_vx_m
    return -1
def f32_627(w):
    if ((w >> 7 & 0x1f) != 0):
        return 865  # vwsub_vx_m
    return -1
def f32_628(w):
    if ((w >> 7 & 0x1f) != 0):
        return 843  # vwaddu_wx_m
    return -1
def f32_629(w):
    if ((w >> 7 & 0x1f) != 0):
        return 851  # vwadd_wx_m
    return -1
def f32_630(w):
    if ((w >> 7 & 0x1f) != 0):
        return 859  # vwsubu_wx_m
    return -1
def f32_631(w):
    if ((w >> 7 & 0x1f) != 0):
        return 867  # vwsub_wx_m
    return -1
def f32_632(w):
    if ((w >> 7 & 0x1f) != 0):
        return 871  # vwmulu_vx_m
    return -1
def f32_633(w):
    if ((w >> 7 & 0x1f) != 0):
        return 875  # vwmulsu_vx_m
    return -1
def f32_634(w):
    if ((w >> 7 & 0x1f) != 0):
        return 879  # vwmul_vx_m
    return -1
def f32_635(w):
    if ((w >> 7 & 0x1f) != 0):
        return 883  # vwmaccu_vx_m
    return -1
def f32_636(w):
    if ((w >> 7 & 0x1f) != 0):
        return 887  # vwmacc_vx_m
    return -1
def f32_637(w):
    if ((w >> 7 & 0x1f) != 0):
        return 889  # vwmaccus_vx_m
    return -1
def f32_638(w):
    if ((w >> 7 & 0x1f) != 0):
        return 893  # vwmaccsu_vx_m
    return -1
d32_639 = {
    0x0: f32_612,
    0x2000000: 735,  # vdivu_vx_u
    0x4000000: f32_613,
    0x6000000: 739,  # vdiv_vx_u
    0x8000000: f32_614,
    0xa000000: 743,  # vremu_vx_u
    0xc000000: f32_615,
    0xe000000: 747,  # vrem_vx_u
    0x10000000: f32_616,
    0x12000000: 751,  # vmulhu_vx_u
    0x14000000: f32_617,
    0x16000000: 755,  # vmul_vx_u
    0x18000000: f32_618,
    0x1a000000: 759,  # vmulhsu_vx_u
    0x1c000000: f32_619,
    0x1e000000: 763,  # vmulh_vx_u
    0x24000000: f32_620,
    0x26000000: 767,  # vmadd_vx_u
    0x2c000000: f32_621,
    0x2e000000: 771,  # vnmsub_vx_u
    0x34000000: f32_622,
    0x36000000: 775,  # vmacc_vx_u
    0x3c000000: f32_623,
    0x3e000000: 779,  # vnmsac_vx_u
    0x40000000: f32_624,
    0x42000000: 840,  # vwaddu_vx_u
    0x44000000: f32_625,
    0x46000000: 848,  # vwadd_vx_u
    0x48000000: f32_626,
    0x4a000000: 856,  # vwsubu_vx_u
    0x4c000000: f32_627,
    0x4e000000: 864,  # vwsub_vx_u
    0x50000000: f32_628,
    0x52000000: 842,  # vwaddu_wx_u
    0x54000000: f32_629,
    0x56000000: 850,  # vwadd_wx_u
    0x58000000: f32_630,
    0x5a000000: 858,  # vwsubu_wx_u
    0x5c000000: f32_631,
    0x5e000000: 866,  # vwsub_wx_u
    0x60000000: f32_632,
    0x62000000: 870,  # vwmulu_vx_u
    0x68000000: f32_633,
    0x6a000000: 874,  # vwmulsu_vx_u
    0x6c000000: f32_634,
    0x6e000000: 878,  # vwmul_vx_u
    0x70000000: f32_635,
    0x72000000: 882,  # vwmaccu_vx_u
    0x74000000: f32_636,
    0x76000000: 886,  # vwmacc_vx_u
    0x78000000: f32_637,
    0x7a000000: 888,  # vwmaccus_vx_u
    0x7c000000: f32_638,
    0x7e000000: 892,  # vwmaccsu_vx_u
}
def f32_640(w):
    r = d32_639.get(w & 0x7e000000, -1)
    return r if r.__class__ is int else r(w)
def f32_641(w):
    if w & 0x3e0f8f80 == 0x0:
        return 567  # vsetvl_keep
    if w & 0x3e0f8000 == 0x0:
        return 568  # vsetvl_max
    if w & 0x3e000000 == 0x0:
        return 569  # vsetvl
    return -1
d32_642 = {
    0x0: f32_641,
    0x40000000: 570,  # vsetivli
}
def f32_643(w):
    r = d32_642.get(w & 0x40000000, -1)
    return r if r.__class__ is int else r(w)
d32_644 = {
    0x0: f32_325,
    0x1000: f32_368,
    0x2000: f32_409,
    0x3000: f32_434,
    0x4000: f32_458,
    0x5000: f32_473,
    0x6000: f32_485,
    0x7000: f32_486,
    0x80000000: f32_503,
    0x80001000: f32_524,
    0x80002000: f32_552,
    0x80003000: f32_571,
    0x80004000: f32_588,
    0x80005000: f32_611,
    0x80006000: f32_640,
    0x80007000: f32_643,
}
def f32_645(w):
    r = d32_644.get(w & 0x80007000, -1)
    return r if r.__class__ is int else r(w)
def f32_646(w):
    if w & 0x1f00000 == 0x0:
        return 130  # beqz
    return 131  # beq
def f32_647(w):
    if w & 0x1f00000 == 0x0:
        return 132  # bnez
    return 133  # bne
def f32_648(w):
    if w & 0x1f00000 == 0x0:
        return 134  # bltz
    return 135  # blt
def f32_649(w):
    if w & 0x1f00000 == 0x0:
        return 136  # bgez
    return 137  # bge
d32_650 = {
    0x0: f32_646,
    0x1000: f32_647,
    0x4000: f32_648,
    0x5000: f32_649,
    0x6000: 138,  # bltu
    0x7000: 139,  # bgeu
}
def f32_651(w):
    r = d32_650.get(w & 0x7000, -1)
    return r if r.__class__ is int else r(w)
def f32_652(w):
    if w & 0xffffff80 == 0x8000:
        return 142  # ret
    if w & 0xfff07f80 == 0x0:
        return 143  # jr
    if w & 0x7000 == 0x0:
        return 144  # jalr
    return -1
def f32_653(w):
    if w & 0xf80 == 0x0:
        return 140  # j
    return 141  # jal
d32_654 = {
    0x0: 145,  # ecall
    0x100000: 146,  # ebreak
    0xd00000: 84,  # wrs_nto
    0x1d00000: 85,  # wrs_sto
}
def f32_655(w):
    r = d32_654.get(w & 0x1ff8f80, -1)
    return r if r.__class__ is int else r(w)
def f32_656(w):
    if w & 0xf80 == 0x0:
        return 417  # csrw_fflags
    return 418  # csrrw_fflags
def f32_657(w):
    if w & 0xf80 == 0x0:
        return 425  # csrw_frm
    return 426  # csrrw_frm
def f32_658(w):
    if w & 0xf80 == 0x0:
        return 433  # csrw_fcsr
    return 434  # csrrw_fcsr
def f32_659(w):
    if w & 0xf80 == 0x0:
        return 572  # csrw_vstart
    return 573  # csrrw_vstart
def f32_660(w):
    if w & 0xf80 == 0x0:
        return 580  # csrw_vxsat
    return 581  # csrrw_vxsat
def f32_661(w):
    if w & 0xf80 == 0x0:
        return 588  # csrw_vxrm
    return 589  # csrrw_vxrm
def f32_662(w):
    if w & 0xf80 == 0x0:
        return 596  # csrw_vcsr
    return 597  # csrrw_vcsr
d32_663 = {
    0x100000: f32_656,
    0x200000: f32_657,
    0x300000: f32_658,
    0x800000: f32_659,
    0x900000: f32_660,
    0xa00000: f32_661,
    0xf00000: f32_662,
}
def f32_664(w):
    r = d32_663.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_665(w):
    if w & 0xf8000 == 0x0:
        return 416  # csrr_fflags
    return 419  # csrrs_fflags
def f32_666(w):
    if w & 0xf8000 == 0x0:
        return 424  # csrr_frm
    return 427  # csrrs_frm
def f32_667(w):
    if w & 0xf8000 == 0x0:
        return 432  # csrr_fcsr
    return 435  # csrrs_fcsr
def f32_668(w):
    if w & 0xf8000 == 0x0:
        return 571  # csrr_vstart
    return 574  # csrrs_vstart
def f32_669(w):
    if w & 0xf8000 == 0x0:
        return 579  # csrr_vxsat
    return 582  # csrrs_vxsat
def f32_670(w):
    if w & 0xf8000 == 0x0:
        return 587  # csrr_vxrm
    return 590  # csrrs_vxrm
def f32_671(w):
    if w & 0xf8000 == 0x0:
        return 595  # csrr_vcsr
    return 598  # csrrs_vcsr
d32_672 = {
    0x100000: f32_665,
    0x200000: f32_666,
    0x300000: f32_667,
    0x800000: f32_668,
    0x900000: f32_669,
    0xa00000: f32_670,
    0xf00000: f32_671,
}
def f32_673(w):
    r = d32_672.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_674 = {
    0x100000: 420,  # csrrc_fflags
    0x200000: 428,  # csrrc_frm
    0x300000: 436,  # csrrc_fcsr
    0x800000: 575,  # csrrc_vstart
    0x900000: 583,  # csrrc_vxsat
    0xa00000: 591,  # csrrc_vxrm
    0xf00000: 599,  # csrrc_vcsr
}
def f32_675(w):
    r = d32_674.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_676 = {
    0x100000: 421,  # csrrwi_fflags
    0x200000: 429,  # csrrwi_frm
    0x300000: 437,  # csrrwi_fcsr
    0x800000: 576,  # csrrwi_vstart
    0x900000: 584,  # csrrwi_vxsat
    0xa00000: 592,  # csrrwi_vxrm
    0xf00000: 600,  # csrrwi_vcsr
}
def f32_677(w):
    r = d32_676.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_678 = {
    0x100000: 422,  # csrrsi_fflags
    0x200000: 430,  # csrrsi_frm
    0x300000: 438,  # csrrsi_fcsr
    0x800000: 577,  # csrrsi_vstart
    0x900000: 585,  # csrrsi_vxsat
    0xa00000: 593,  # csrrsi_vxrm
    0xf00000: 601,  # csrrsi_vcsr
}
def f32_679(w):
    r = d32_678.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_680 = {
    0x100000: 423,  # csrrci_fflags
    0x200000: 431,  # csrrci_frm
    0x300000: 439,  # csrrci_fcsr
    0x800000: 578,  # csrrci_vstart
    0x900000: 586,  # csrrci_vxsat
    0xa00000: 594,  # csrrci_vxrm
    0xf00000: 602,  # csrrci_vcsr
}
def f32_681(w):
    r = d32_680.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_682 = {
    0x1c00000: 86,  # mop_r_0
    0x1d00000: 87,  # mop_r_1
    0x1e00000: 88,  # mop_r_2
    0x1f00000: 89,  # mop_r_3
}
def f32_683(w):
    r = d32_682.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_684 = {
    0x1c00000: 90,  # mop_r_4
    0x1d00000: 91,  # mop_r_5
    0x1e00000: 92,  # mop_r_6
    0x1f00000: 93,  # mop_r_7
}
def f32_685(w):
    r = d32_684.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_686 = {
    0x1c00000: 94,  # mop_r_8
    0x1d00000: 95,  # mop_r_9
    0x1e00000: 96,  # mop_r_10
    0x1f00000: 97,  # mop_r_11
}
def f32_687(w):
    r = d32_686.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_688 = {
    0x1c00000: 98,  # mop_r_12
    0x1d00000: 99,  # mop_r_13
    0x1e00000: 100,  # mop_r_14
    0x1f00000: 101,  # mop_r_15
}
def f32_689(w):
    r = d32_688.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_690(w):
    if w & 0x1ff8000 == 0x0:
        return 440  # csrrs_cycle
    if w & 0x1ff8000 == 0x100000:
        return 444  # csrrs_time
    if w & 0x1ff8000 == 0x200000:
        return 448  # csrrs_instret
    return -1
def f32_691(w):
    if w & 0x1ff8000 == 0x0:
        return 441  # csrrc_cycle
    if w & 0x1ff8000 == 0x100000:
        return 445  # csrrc_time
    if w & 0x1ff8000 == 0x200000:
        return 449  # csrrc_instret
    return -1
d32_692 = {
    0x1c00000: 102,  # mop_r_16
    0x1d00000: 103,  # mop_r_17
    0x1e00000: 104,  # mop_r_18
    0x1f00000: 105,  # mop_r_19
}
def f32_693(w):
    r = d32_692.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
def f32_694(w):
    if w & 0x1ff8000 == 0x0:
        return 442  # csrrsi_cycle
    if w & 0x1ff8000 == 0x100000:
        return 446  # csrrsi_time
    if w & 0x1ff8000 == 0x200000:
        return 450  # csrrsi_instret
    return -1
def f32_695(w):
    if w & 0x1ff8000 == 0x0:
        return 443  # csrrci_cycle
    if w & 0x1ff8000 == 0x100000:
        return 447  # csrrci_time
    if w & 0x1ff8000 == 0x200000:
        return 451  # csrrci_instret
    return -1
def f32_696(w):
    if w & 0x1ff8000 == 0x0:
        return 603  # csrr_vl
    if w & 0x1ff8000 == 0x100000:
        return 607  # csrr_vtype
    if w & 0x1ff8000 == 0x200000:
        return 611  # csrr_vlenb
    return -1
def f32_697(w):
    if w & 0x1ff8000 == 0x0:
        return 604  # csrrc_vl
    if w & 0x1ff8000 == 0x100000:
        return 608  # csrrc_vtype
    if w & 0x1ff8000 == 0x200000:
        return 612  # csrrc_vlenb
    return -1
def f32_698(w):
    if w & 0x1ff8000 == 0x0:
        return 605  # csrrsi_vl
    if w & 0x1ff8000 == 0x100000:
        return 609  # csrrsi_vtype
    if w & 0x1ff8000 == 0x200000:
        return 613  # csrrsi_vlenb
    return -1
def f32_699(w):
    if w & 0x1ff8000 == 0x0:
        return 606  # csrrci_vl
    if w & 0x1ff8000 == 0x100000:
        return 610  # csrrci_vtype
    if w & 0x1ff8000 == 0x200000:
        return 614  # csrrci_vlenb
    return -1
d32_700 = {
    0x1c00000: 106,  # mop_r_20
    0x1d00000: 107,  # mop_r_21
    0x1e00000: 108,  # mop_r_22
    0x1f00000: 109,  # mop_r_23
}
def f32_701(w):
    r = d32_700.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_702 = {
    0x1c00000: 110,  # mop_r_24
    0x1d00000: 111,  # mop_r_25
    0x1e00000: 112,  # mop_r_26
    0x1f00000: 113,  # mop_r_27
}
def f32_703(w):
    r = d32_702.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_704 = {
    0x1c00000: 114,  # mop_r_28
    0x1d00000: 115,  # mop_r_29
    0x1e00000: 116,  # mop_r_30
    0x1f00000: 117,  # mop_r_31
}
def f32_705(w):
    r = d32_704.get(w & 0x1f00000, -1)
    return r if r.__class__ is int else r(w)
d32_706 = {
    0x0: f32_655,
    0x1000: f32_664,
    0x2000: f32_673,
    0x3000: f32_675,
    0x5000: f32_677,
    0x6000: f32_679,
    0x7000: f32_681,
    0x80004000: f32_683,
    0x82004000: 118,  # mop_rr_0
    0x84004000: f32_685,
    0x86004000: 119,  # mop_rr_1
    0x88004000: f32_687,
    0x8a004000: 120,  # mop_rr_2
    0x8c004000: f32_689,
    0x8e004000: 121,  # mop_rr_3
    0xc0002000: f32_690,
    0xc0003000: f32_691,
    0xc0004000: f32_693,
    0xc0006000: f32_694,
    0xc0007000: f32_695,
    0xc2002000: f32_696,
    0xc2003000: f32_697,
    0xc2004000: 122,  # mop_rr_4
    0xc2006000: f32_698,
    0xc2007000: f32_699,
    0xc4004000: f32_701,
    0xc6004000: 123,  # mop_rr_5
    0xc8004000: f32_703,
    0xca004000: 124,  # mop_rr_6
    0xcc004000: f32_705,
    0xce004000: 125,  # mop_rr_7
}
def f32_707(w):
    r = d32_706.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
d32_708 = {
    0x0: 990,  # vaesdm_vv
    0x8000: 992,  # vaesdf_vv
    0x10000: 994,  # vaesem_vv
    0x18000: 996,  # vaesef_vv
    0x80000: 1007,  # vsm4r_vv
    0x88000: 1001,  # vgmul_vv
}
def f32_709(w):
    r = d32_708.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_710 = {
    0x0: 991,  # vaesdm_vs
    0x8000: 993,  # vaesdf_vs
    0x10000: 995,  # vaesem_vs
    0x18000: 997,  # vaesef_vs
    0x38000: 998,  # vaesz_vs
    0x80000: 1008,  # vsm4r_vs
}
def f32_711(w):
    r = d32_710.get(w & 0xf8000, -1)
    return r if r.__class__ is int else r(w)
d32_712 = {
    0x82002000: 1009,  # vsm3me_vv
    0x86002000: 1006,  # vsm4k_vi
    0x8a002000: 999,  # vaeskf1_vi
    0xa2002000: f32_709,
    0xa6002000: f32_711,
    0xaa002000: 1000,  # vaeskf2_vi
    0xae002000: 1010,  # vsm3c_vi
    0xb2002000: 1002,  # vghsh_vv
    0xb6002000: 1003,  # vsha2ms_vv
    0xba002000: 1004,  # vsha2ch_vv
    0xbe002000: 1005,  # vsha2cl_vv
}
def f32_713(w):
    r = d32_712.get(w & 0xfe007000, -1)
    return r if r.__class__ is int else r(w)
d32_714 = {
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
    0x43: f32_183,
    0x47: f32_188,
    0x4b: f32_193,
    0x4f: f32_198,
    0x53: f32_303,
    0x57: f32_645,
    0x63: f32_651,
    0x67: f32_652,
    0x6f: f32_653,
    0x73: f32_707,
    0x77: f32_713,
}
def find_32(w):
    r = d32_714.get(w & 0x7f, -1)
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
def plan_77(w, n):
    return (n, (((w >> 20 & 0x7ff) & 0xffffffff), ), (), None)
def plan_78(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x7ff) & 0xffffffff), ), (), None)
def plan_79(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | R1[(w >> 15 & 0x1f)] << 48 | ((w >> 20 & 0x7ff) & 0xffffffff), ), (), None)
def plan_80(w, n):
    return (n, (R1[(w >> 20 & 0x1f)], ), (), None)
def plan_81(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] | R1[(w >> 20 & 0x1f)] << 16, ), (), None)
def plan_82(w, n):
    return (n, (((w >> 15 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x3ff) & 0xffffffff) << 32, W0[(w >> 7 & 0x1f)], ), (), None)
def plan_83(w, n):
    return (f"{n}[csr={8}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_84(w, n):
    return (f"{n}[csr={8}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_85(w, n):
    return (f"{n}[csr={8}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_86(w, n):
    return (f"{n}[csr={8}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_87(w, n):
    return (f"{n}[csr={9}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_88(w, n):
    return (f"{n}[csr={9}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_89(w, n):
    return (f"{n}[csr={9}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_90(w, n):
    return (f"{n}[csr={9}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_91(w, n):
    return (f"{n}[csr={10}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_92(w, n):
    return (f"{n}[csr={10}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_93(w, n):
    return (f"{n}[csr={10}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_94(w, n):
    return (f"{n}[csr={10}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_95(w, n):
    return (f"{n}[csr={15}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_96(w, n):
    return (f"{n}[csr={15}]", (R1[(w >> 15 & 0x1f)], ), (), None)
def plan_97(w, n):
    return (f"{n}[csr={15}]", (W0[(w >> 7 & 0x1f)] | R1[(w >> 15 & 0x1f)] << 16, ), (), None)
def plan_98(w, n):
    return (f"{n}[csr={15}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_99(w, n):
    return (f"{n}[csr={3104}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_100(w, n):
    return (f"{n}[csr={3105}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_101(w, n):
    return (f"{n}[csr={3106}]", (W0[(w >> 7 & 0x1f)], ), (), None)
def plan_102(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_103(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_104(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_105(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_106(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_107(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff), ), (), None)
def plan_108(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_109(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_110(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, (((w >> 21 & 0x20) | (w >> 15 & 0x1f)) & 0xffffffff), ), (), None)
def plan_111(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, (((w >> 21 & 0x20) | (w >> 15 & 0x1f)) & 0xffffffff), ), (), None)
def plan_112(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_113(w, n):
    return (f"{n}[uimm5={(w >> 15 & 0x1f)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_114(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ((w >> 15 & 0x1f) & 0xffffffff), ), (), None)
def plan_115(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 15 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_116(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_117(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | ((((w >> 15 & 0x1f) ^ 0x10) - 0x10) & 0xffffffff) << 32, ), (), None)
def plan_118(w, n):
    return (n, (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_119(w, n):
    return (f"{n}[count={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_120(w, n):
    return (f"{n}[count={2}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_121(w, n):
    return (f"{n}[count={4}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_122(w, n):
    return (f"{n}[count={8}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, ), (), None)
def plan_123(w, n):
    return (f"{n}[vm={1}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_124(w, n):
    return (f"{n}[vm={0}]", (W0[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_125(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff), ), (), None)
def plan_126(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff), ), (), None)
def plan_127(w, n):
    return (f"{n}[vm={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, W10[(w >> 15 & 0x1f)], ), (), None)
def plan_128(w, n):
    return (f"{n}[vm={0}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, W10[(w >> 15 & 0x1f)], ), (), None)
def plan_129(w, n):
    return (n, (((w >> 7 & 0x1f) & 0xffffffff) | W10[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_130(w, n):
    return (n, (W10[(w >> 7 & 0x1f)] << 32 | ((w >> 20 & 0x1f) & 0xffffffff), ), (), None)
def plan_131(w, n):
    return (f"{n}[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_132(w, n):
    return (f"{n}[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_133(w, n):
    return (f"{n}[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_134(w, n):
    return (f"{n}[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32 | R1[(w >> 20 & 0x1f)] << 48, ), (), None)
def plan_135(w, n):
    return (f"{n}[vm={1},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_136(w, n):
    return (f"{n}[vm={0},nf={(w >> 29 & 0x7)}]", (((w >> 7 & 0x1f) & 0xffffffff) | ((w >> 20 & 0x1f) & 0xffffffff) << 32, R1[(w >> 15 & 0x1f)], ), (), None)
def plan_137(w, n):
    return (f"{n}[count={1}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_138(w, n):
    return (f"{n}[count={2}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_139(w, n):
    return (f"{n}[count={4}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
def plan_140(w, n):
    return (f"{n}[count={8}]", (((w >> 7 & 0x1f) & 0xffffffff) | R1[(w >> 15 & 0x1f)] << 32, ), (), None)
FIND = {16: find_16, 32: find_32}
PLANS = [(plan_0, "i.lr_w"), (plan_1, "i.sc_w"), (plan_1, "i.amoswap_w"), (plan_1, "i.amoadd_w"), (plan_1, "i.amoxor_w"), (plan_1, "i.amoand_w"), (plan_1, "i.amoor_w"), (plan_1, "i.amomin_w"), (plan_1, "i.amomax_w"), (plan_1, "i.amominu_w"), (plan_1, "i.amomaxu_w"), (plan_0, "i.lr_d"), (plan_1, "i.sc_d"), (plan_1, "i.amoswap_d"), (plan_1, "i.amoadd_d"), (plan_1, "i.amoxor_d"), (plan_1, "i.amoand_d"), (plan_1, "i.amoor_d"), (plan_1, "i.amomin_d"), (plan_1, "i.amomax_d"), (plan_1, "i.amominu_d"), (plan_1, "i.amomaxu_d"), (plan_1, "i.add"), (plan_1, "i.sub"), (plan_1, "i.sll"), (plan_1, "i.slt"), (plan_1, "i.sltu"), (plan_1, "i.xor"), (plan_1, "i.srl"), (plan_1, "i.sra"), (plan_1, "i.or"), (plan_1, "i.and"), (plan_1, "i.addw"), (plan_1, "i.subw"), (plan_1, "i.sllw"), (plan_1, "i.srlw"), (plan_1, "i.sraw"), (plan_1, "i.mul"), (plan_1, "i.mulh"), (plan_1, "i.mulhsu"), (plan_1, "i.mulhu"), (plan_1, "i.div"), (plan_1, "i.divu"), (plan_1, "i.rem"), (plan_1, "i.remu"), (plan_1, "i.mulw"), (plan_1, "i.divw"), (plan_1, "i.divuw"), (plan_1, "i.remw"), (plan_1, "i.remuw"), (plan_2, "i.li"), (plan_0, "i.mv"), (plan_3, "i.nop"), (plan_0, "i.sext_w"), (plan_4, "i.addi"), (plan_4, "i.slti"), (plan_4, "i.sltiu"), (plan_4, "i.xori"), (plan_4, "i.ori"), (plan_4, "i.andi"), (plan_4, "i.addiw"), (plan_5, "i.slli"), (plan_6, "i.slliw"), (plan_5, "i.srli"), (plan_6, "i.srliw"), (plan_5, "i.srai"), (plan_6, "i.sraiw"), (plan_7, "i.li"), (plan_8, "i.auipc"), (plan_4, "i.lb"), (plan_4, "i.lh"), (plan_4, "i.lw"), (plan_4, "i.ld"), (plan_4, "i.lbu"), (plan_4, "i.lhu"), (plan_4, "i.lwu"), (plan_9, "i.sb"), (plan_9, "i.sh"), (plan_9, "i.sw"), (plan_9, "i.sd"), (plan_3, "i.fence"), (plan_3, "i.fence_light"), (plan_3, "i.fence_light"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_10, "i.may_be"), (plan_3, "i.fence_i"), (plan_11, "i.cbo"), (plan_11, "i.cbo"), (plan_11, "i.cbo_zero"), (plan_12, "i.beqz"), (plan_13, "i.beq"), (plan_12, "i.bnez"), (plan_13, "i.bne"), (plan_12, "i.bltz"), (plan_13, "i.blt"), (plan_12, "i.bgez"), (plan_13, "i.bge"), (plan_13, "i.bltu"), (plan_13, "i.bgeu"), (plan_14, "i.j"), (plan_15, "i.jal"), (plan_16, "i.ret"), (plan_11, "i.jr"), (plan_4, "i.jalr"), (plan_3, "i.ecall"), (plan_3, "i.ebreak"), (plan_1, "i.czero_eqz"), (plan_1, "i.czero_nez"), (plan_1, "i.sh1add"), (plan_1, "i.sh1add_uw"), (plan_1, "i.sh2add"), (plan_1, "i.sh2add_uw"), (plan_1, "i.sh3add"), (plan_1, "i.sh3add_uw"), (plan_0, "i.zext_w"), (plan_1, "i.add_uw"), (plan_5, "i.slli_uw"), (plan_1, "i.andn"), (plan_1, "i.orn"), (plan_1, "i.xnor"), (plan_1, "i.max"), (plan_1, "i.maxu"), (plan_1, "i.min"), (plan_1, "i.minu"), (plan_1, "i.rol"), (plan_1, "i.ror"), (plan_1, "i.rolw"), (plan_1, "i.rorw"), (plan_5, "i.rori"), (plan_6, "i.roriw"), (plan_0, "i.clz"), (plan_0, "i.clzw"), (plan_0, "i.ctz"), (plan_0, "i.ctzw"), (plan_0, "i.cpop"), (plan_0, "i.cpopw"), (plan_0, "i.sext_b"), (plan_0, "i.sext_h"), (plan_0, "i.zext_h"), (plan_0, "i.orc_b"), (plan_0, "i.rev8"), (plan_1, "i.clmul"), (plan_1, "i.clmulh"), (plan_1, "i.clmulr"), (plan_1, "i.bclr"), (plan_5, "i.bclri"), (plan_1, "i.bext"), (plan_5, "i.bexti"), (plan_1, "i.binv"), (plan_5, "i.binvi"), (plan_1, "i.bset"), (plan_5, "i.bseti"), (plan_17, "i.fadd_s_dyn"), (plan_18, "i.fadd_s_rm"), (plan_3, "i.emulated"), (plan_17, "i.fsub_s_dyn"), (plan_18, "i.fsub_s_rm"), (plan_3, "i.emulated"), (plan_17, "i.fmul_s_dyn"), (plan_18, "i.fmul_s_rm"), (plan_3, "i.emulated"), (plan_17, "i.fdiv_s_dyn"), (plan_18, "i.fdiv_s_rm"), (plan_3, "i.emulated"), (plan_19, "i.fsqrt_s_dyn"), (plan_20, "i.fsqrt_s_rm"), (plan_3, "i.emulated"), (plan_21, "i.fmadd_s_dyn"), (plan_22, "i.fmadd_s_rm"), (plan_3, "i.emulated"), (plan_21, "i.fmsub_s_dyn"), (plan_22, "i.fmsub_s_rm"), (plan_3, "i.emulated"), (plan_21, "i.fnmsub_s_dyn"), (plan_22, "i.fnmsub_s_rm"), (plan_3, "i.emulated"), (plan_21, "i.fnmadd_s_dyn"), (plan_22, "i.fnmadd_s_rm"), (plan_3, "i.emulated"), (plan_17, "i.fsgnj_s"), (plan_17, "i.fsgnjn_s"), (plan_17, "i.fsgnjx_s"), (plan_17, "i.fmin_s"), (plan_17, "i.fmax_s"), (plan_23, "i.fle_s"), (plan_23, "i.flt_s"), (plan_23, "i.feq_s"), (plan_24, "i.fclass_s"), (plan_24, "i.fcvt_w_s_dyn"), (plan_24, "i.fcvt_w_s_rtz"), (plan_25, "i.fcvt_w_s_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_s_w_dyn"), (plan_27, "i.fcvt_s_w_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_wu_s_dyn"), (plan_24, "i.fcvt_wu_s_rtz"), (plan_25, "i.fcvt_wu_s_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_s_wu_dyn"), (plan_27, "i.fcvt_s_wu_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_l_s_dyn"), (plan_24, "i.fcvt_l_s_rtz"), (plan_25, "i.fcvt_l_s_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_s_l_dyn"), (plan_27, "i.fcvt_s_l_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_lu_s_dyn"), (plan_24, "i.fcvt_lu_s_rtz"), (plan_25, "i.fcvt_lu_s_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_s_lu_dyn"), (plan_27, "i.fcvt_s_lu_rm"), (plan_3, "i.emulated"), (plan_17, "i.fadd_d_dyn"), (plan_18, "i.fadd_d_rm"), (plan_3, "i.emulated"), (plan_17, "i.fsub_d_dyn"), (plan_18, "i.fsub_d_rm"), (plan_3, "i.emulated"), (plan_17, "i.fmul_d_dyn"), (plan_18, "i.fmul_d_rm"), (plan_3, "i.emulated"), (plan_17, "i.fdiv_d_dyn"), (plan_18, "i.fdiv_d_rm"), (plan_3, "i.emulated"), (plan_19, "i.fsqrt_d_dyn"), (plan_20, "i.fsqrt_d_rm"), (plan_3, "i.emulated"), (plan_21, "i.fmadd_d_dyn"), (plan_22, "i.fmadd_d_rm"), (plan_3, "i.emulated"), (plan_21, "i.fmsub_d_dyn"), (plan_22, "i.fmsub_d_rm"), (plan_3, "i.emulated"), (plan_21, "i.fnmsub_d_dyn"), (plan_22, "i.fnmsub_d_rm"), (plan_3, "i.emulated"), (plan_21, "i.fnmadd_d_dyn"), (plan_22, "i.fnmadd_d_rm"), (plan_3, "i.emulated"), (plan_17, "i.fsgnj_d"), (plan_17, "i.fsgnjn_d"), (plan_17, "i.fsgnjx_d"), (plan_17, "i.fmin_d"), (plan_17, "i.fmax_d"), (plan_23, "i.fle_d"), (plan_23, "i.flt_d"), (plan_23, "i.feq_d"), (plan_24, "i.fclass_d"), (plan_24, "i.fcvt_w_d_dyn"), (plan_24, "i.fcvt_w_d_rtz"), (plan_25, "i.fcvt_w_d_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_d_w"), (plan_28, "i.fcvt_d_w_rm"), (plan_24, "i.fcvt_wu_d_dyn"), (plan_24, "i.fcvt_wu_d_rtz"), (plan_25, "i.fcvt_wu_d_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_d_wu"), (plan_28, "i.fcvt_d_wu_rm"), (plan_24, "i.fcvt_l_d_dyn"), (plan_24, "i.fcvt_l_d_rtz"), (plan_25, "i.fcvt_l_d_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_d_l_dyn"), (plan_27, "i.fcvt_d_l_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_lu_d_dyn"), (plan_24, "i.fcvt_lu_d_rtz"), (plan_25, "i.fcvt_lu_d_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_d_lu_dyn"), (plan_27, "i.fcvt_d_lu_rm"), (plan_3, "i.emulated"), (plan_19, "i.fcvt_s_d_dyn"), (plan_20, "i.fcvt_s_d_rm"), (plan_3, "i.emulated"), (plan_19, "i.fcvt_d_s"), (plan_29, "i.fcvt_d_s_rm"), (plan_24, "i.fmv_x_w"), (plan_26, "i.fmv_w_x"), (plan_24, "i.fmv_x_d"), (plan_26, "i.fmv_d_x"), (plan_30, "i.flw"), (plan_30, "i.fld"), (plan_31, "i.fsw"), (plan_31, "i.fsd"), (plan_32, "i.addi"), (plan_33, "i.ld"), (plan_34, "i.lw"), (plan_33, "i.sd"), (plan_34, "i.sw"), (plan_35, "i.fld"), (plan_35, "i.fsd"), (plan_3, "i.nop"), (plan_36, "i.addi"), (plan_36, "i.addiw"), (plan_37, "i.sext_w"), (plan_38, "i.li"), (plan_39, "i.addi"), (plan_40, "i.li"), (plan_41, "i.srli"), (plan_41, "i.srai"), (plan_42, "i.andi"), (plan_43, "i.sub"), (plan_43, "i.xor"), (plan_43, "i.or"), (plan_43, "i.and"), (plan_43, "i.subw"), (plan_43, "i.addw"), (plan_44, "i.j"), (plan_45, "i.beqz"), (plan_45, "i.bnez"), (plan_46, "i.slli"), (plan_47, "i.fld"), (plan_48, "i.lw"), (plan_49, "i.ld"), (plan_16, "i.ret"), (plan_50, "i.jr"), (plan_51, "i.mv"), (plan_3, "i.ebreak"), (plan_52, "i.jalr"), (plan_53, "i.add"), (plan_54, "i.fsd"), (plan_55, "i.sw"), (plan_56, "i.sd"), (plan_57, "i.lbu"), (plan_58, "i.lhu"), (plan_58, "i.lh"), (plan_57, "i.sb"), (plan_58, "i.sh"), (plan_59, "i.andi"), (plan_60, "i.xori"), (plan_43, "i.mul"), (plan_61, "i.sext_b"), (plan_61, "i.zext_h"), (plan_61, "i.sext_h"), (plan_61, "i.zext_w"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_3, "i.nop"), (plan_0, "i.brev8"), (plan_1, "i.pack"), (plan_1, "i.packh"), (plan_1, "i.packw"), (plan_1, "i.xperm4"), (plan_1, "i.xperm8"), (plan_1, "i.aes64es"), (plan_1, "i.aes64esm"), (plan_1, "i.aes64ds"), (plan_1, "i.aes64dsm"), (plan_0, "i.aes64im"), (plan_62, "i.aes64ks1i"), (plan_1, "i.aes64ks2"), (plan_0, "i.sha256sum0"), (plan_0, "i.sha256sum1"), (plan_0, "i.sha256sig0"), (plan_0, "i.sha256sig1"), (plan_0, "i.sha512sum0"), (plan_0, "i.sha512sum1"), (plan_0, "i.sha512sig0"), (plan_0, "i.sha512sig1"), (plan_0, "i.sm3p0"), (plan_0, "i.sm3p1"), (plan_63, "i.sm4ed"), (plan_63, "i.sm4ks"), (plan_64, "i.csrr"), (plan_65, "i.csrw"), (plan_66, "i.csrrw"), (plan_66, "i.csrrs"), (plan_66, "i.csrrc"), (plan_67, "i.csrrwi"), (plan_67, "i.csrrsi"), (plan_67, "i.csrrci"), (plan_68, "i.csrr"), (plan_69, "i.csrw"), (plan_70, "i.csrrw"), (plan_70, "i.csrrs"), (plan_70, "i.csrrc"), (plan_71, "i.csrrwi"), (plan_71, "i.csrrsi"), (plan_71, "i.csrrci"), (plan_72, "i.csrr"), (plan_73, "i.csrw"), (plan_74, "i.csrrw"), (plan_74, "i.csrrs"), (plan_74, "i.csrrc"), (plan_75, "i.csrrwi"), (plan_75, "i.csrrsi"), (plan_75, "i.csrrci"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_3, "i.emulated"), (plan_30, "i.flh"), (plan_31, "i.fsh"), (plan_24, "i.fmv_x_h"), (plan_26, "i.fmv_h_x"), (plan_19, "i.fcvt_s_h"), (plan_29, "i.fcvt_s_h_rm"), (plan_19, "i.fcvt_d_h"), (plan_29, "i.fcvt_d_h_rm"), (plan_19, "i.fcvt_h_s_dyn"), (plan_20, "i.fcvt_h_s_rm"), (plan_3, "i.emulated"), (plan_19, "i.fcvt_h_d_dyn"), (plan_20, "i.fcvt_h_d_rm"), (plan_3, "i.emulated"), (plan_17, "i.fadd_h_dyn"), (plan_18, "i.fadd_h_rm"), (plan_3, "i.emulated"), (plan_17, "i.fsub_h_dyn"), (plan_18, "i.fsub_h_rm"), (plan_3, "i.emulated"), (plan_17, "i.fmul_h_dyn"), (plan_18, "i.fmul_h_rm"), (plan_3, "i.emulated"), (plan_17, "i.fdiv_h_dyn"), (plan_18, "i.fdiv_h_rm"), (plan_3, "i.emulated"), (plan_19, "i.fsqrt_h_dyn"), (plan_20, "i.fsqrt_h_rm"), (plan_3, "i.emulated"), (plan_21, "i.fmadd_h_dyn"), (plan_22, "i.fmadd_h_rm"), (plan_3, "i.emulated"), (plan_21, "i.fmsub_h_dyn"), (plan_22, "i.fmsub_h_rm"), (plan_3, "i.emulated"), (plan_21, "i.fnmsub_h_dyn"), (plan_22, "i.fnmsub_h_rm"), (plan_3, "i.emulated"), (plan_21, "i.fnmadd_h_dyn"), (plan_22, "i.fnmadd_h_rm"), (plan_3, "i.emulated"), (plan_17, "i.fsgnj_h"), (plan_17, "i.fsgnjn_h"), (plan_17, "i.fsgnjx_h"), (plan_17, "i.fmin_h"), (plan_17, "i.fmax_h"), (plan_23, "i.fle_h"), (plan_23, "i.flt_h"), (plan_23, "i.feq_h"), (plan_24, "i.fclass_h"), (plan_24, "i.fcvt_w_h_dyn"), (plan_24, "i.fcvt_w_h_rtz"), (plan_25, "i.fcvt_w_h_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_h_w_dyn"), (plan_27, "i.fcvt_h_w_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_wu_h_dyn"), (plan_24, "i.fcvt_wu_h_rtz"), (plan_25, "i.fcvt_wu_h_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_h_wu_dyn"), (plan_27, "i.fcvt_h_wu_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_l_h_dyn"), (plan_24, "i.fcvt_l_h_rtz"), (plan_25, "i.fcvt_l_h_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_h_l_dyn"), (plan_27, "i.fcvt_h_l_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvt_lu_h_dyn"), (plan_24, "i.fcvt_lu_h_rtz"), (plan_25, "i.fcvt_lu_h_rm"), (plan_3, "i.emulated"), (plan_26, "i.fcvt_h_lu_dyn"), (plan_27, "i.fcvt_h_lu_rm"), (plan_3, "i.emulated"), (plan_76, "i.fli_h"), (plan_76, "i.fli_s"), (plan_76, "i.fli_d"), (plan_17, "i.fminm_s"), (plan_17, "i.fminm_d"), (plan_17, "i.fminm_h"), (plan_17, "i.fmaxm_s"), (plan_17, "i.fmaxm_d"), (plan_17, "i.fmaxm_h"), (plan_23, "i.fleq_s"), (plan_23, "i.fleq_d"), (plan_23, "i.fleq_h"), (plan_23, "i.fltq_s"), (plan_23, "i.fltq_d"), (plan_23, "i.fltq_h"), (plan_19, "i.fround_s_dyn"), (plan_20, "i.fround_s_rm"), (plan_3, "i.emulated"), (plan_19, "i.fround_d_dyn"), (plan_20, "i.fround_d_rm"), (plan_3, "i.emulated"), (plan_19, "i.fround_h_dyn"), (plan_20, "i.fround_h_rm"), (plan_3, "i.emulated"), (plan_19, "i.froundnx_s_dyn"), (plan_20, "i.froundnx_s_rm"), (plan_3, "i.emulated"), (plan_19, "i.froundnx_d_dyn"), (plan_20, "i.froundnx_d_rm"), (plan_3, "i.emulated"), (plan_19, "i.froundnx_h_dyn"), (plan_20, "i.froundnx_h_rm"), (plan_3, "i.emulated"), (plan_24, "i.fcvtmod_w_d"), (plan_77, "i.vsetvli_keep"), (plan_78, "i.vsetvli_max"), (plan_79, "i.vsetvli"), (plan_80, "i.vsetvl_keep"), (plan_81, "i.vsetvl_max"), (plan_1, "i.vsetvl"), (plan_82, "i.vsetivli"), (plan_83, "i.csrr"), (plan_84, "i.csrw"), (plan_85, "i.csrrw"), (plan_85, "i.csrrs"), (plan_85, "i.csrrc"), (plan_86, "i.csrrwi"), (plan_86, "i.csrrsi"), (plan_86, "i.csrrci"), (plan_87, "i.csrr"), (plan_88, "i.csrw"), (plan_89, "i.csrrw"), (plan_89, "i.csrrs"), (plan_89, "i.csrrc"), (plan_90, "i.csrrwi"), (plan_90, "i.csrrsi"), (plan_90, "i.csrrci"), (plan_91, "i.csrr"), (plan_92, "i.csrw"), (plan_93, "i.csrrw"), (plan_93, "i.csrrs"), (plan_93, "i.csrrc"), (plan_94, "i.csrrwi"), (plan_94, "i.csrrsi"), (plan_94, "i.csrrci"), (plan_95, "i.csrr"), (plan_96, "i.csrw"), (plan_97, "i.csrrw"), (plan_97, "i.csrrs"), (plan_97, "i.csrrc"), (plan_98, "i.csrrwi"), (plan_98, "i.csrrsi"), (plan_98, "i.csrrci"), (plan_99, "i.csrr"), (plan_99, "i.csrr"), (plan_99, "i.csrr"), (plan_99, "i.csrr"), (plan_100, "i.csrr"), (plan_100, "i.csrr"), (plan_100, "i.csrr"), (plan_100, "i.csrr"), (plan_101, "i.csrr"), (plan_101, "i.csrr"), (plan_101, "i.csrr"), (plan_101, "i.csrr"), (plan_102, "i.vadd_vv"), (plan_103, "i.vadd_vv"), (plan_104, "i.vadd_vx"), (plan_105, "i.vadd_vx"), (plan_106, "i.vadd_vi"), (plan_107, "i.vadd_vi"), (plan_102, "i.vsub_vv"), (plan_103, "i.vsub_vv"), (plan_104, "i.vsub_vx"), (plan_105, "i.vsub_vx"), (plan_104, "i.vrsub_vx"), (plan_105, "i.vrsub_vx"), (plan_106, "i.vrsub_vi"), (plan_107, "i.vrsub_vi"), (plan_102, "i.vminu_vv"), (plan_103, "i.vminu_vv"), (plan_104, "i.vminu_vx"), (plan_105, "i.vminu_vx"), (plan_102, "i.vmin_vv"), (plan_103, "i.vmin_vv"), (plan_104, "i.vmin_vx"), (plan_105, "i.vmin_vx"), (plan_102, "i.vmaxu_vv"), (plan_103, "i.vmaxu_vv"), (plan_104, "i.vmaxu_vx"), (plan_105, "i.vmaxu_vx"), (plan_102, "i.vmax_vv"), (plan_103, "i.vmax_vv"), (plan_104, "i.vmax_vx"), (plan_105, "i.vmax_vx"), (plan_102, "i.vand_vv"), (plan_103, "i.vand_vv"), (plan_104, "i.vand_vx"), (plan_105, "i.vand_vx"), (plan_106, "i.vand_vi"), (plan_107, "i.vand_vi"), (plan_102, "i.vor_vv"), (plan_103, "i.vor_vv"), (plan_104, "i.vor_vx"), (plan_105, "i.vor_vx"), (plan_106, "i.vor_vi"), (plan_107, "i.vor_vi"), (plan_102, "i.vxor_vv"), (plan_103, "i.vxor_vv"), (plan_104, "i.vxor_vx"), (plan_105, "i.vxor_vx"), (plan_106, "i.vxor_vi"), (plan_107, "i.vxor_vi"), (plan_102, "i.vsll_vv"), (plan_103, "i.vsll_vv"), (plan_104, "i.vsll_vx"), (plan_105, "i.vsll_vx"), (plan_102, "i.vsll_vi"), (plan_103, "i.vsll_vi"), (plan_102, "i.vsrl_vv"), (plan_103, "i.vsrl_vv"), (plan_104, "i.vsrl_vx"), (plan_105, "i.vsrl_vx"), (plan_102, "i.vsrl_vi"), (plan_103, "i.vsrl_vi"), (plan_102, "i.vsra_vv"), (plan_103, "i.vsra_vv"), (plan_104, "i.vsra_vx"), (plan_105, "i.vsra_vx"), (plan_102, "i.vsra_vi"), (plan_103, "i.vsra_vi"), (plan_102, "i.vsaddu_vv"), (plan_103, "i.vsaddu_vv"), (plan_104, "i.vsaddu_vx"), (plan_105, "i.vsaddu_vx"), (plan_106, "i.vsaddu_vi"), (plan_107, "i.vsaddu_vi"), (plan_102, "i.vsadd_vv"), (plan_103, "i.vsadd_vv"), (plan_104, "i.vsadd_vx"), (plan_105, "i.vsadd_vx"), (plan_106, "i.vsadd_vi"), (plan_107, "i.vsadd_vi"), (plan_102, "i.vssubu_vv"), (plan_103, "i.vssubu_vv"), (plan_104, "i.vssubu_vx"), (plan_105, "i.vssubu_vx"), (plan_102, "i.vssub_vv"), (plan_103, "i.vssub_vv"), (plan_104, "i.vssub_vx"), (plan_105, "i.vssub_vx"), (plan_102, "i.vsmul_vv"), (plan_103, "i.vsmul_vv"), (plan_104, "i.vsmul_vx"), (plan_105, "i.vsmul_vx"), (plan_102, "i.vssrl_vv"), (plan_103, "i.vssrl_vv"), (plan_104, "i.vssrl_vx"), (plan_105, "i.vssrl_vx"), (plan_102, "i.vssrl_vi"), (plan_103, "i.vssrl_vi"), (plan_102, "i.vssra_vv"), (plan_103, "i.vssra_vv"), (plan_104, "i.vssra_vx"), (plan_105, "i.vssra_vx"), (plan_102, "i.vssra_vi"), (plan_103, "i.vssra_vi"), (plan_102, "i.vaaddu_vv"), (plan_103, "i.vaaddu_vv"), (plan_104, "i.vaaddu_vx"), (plan_105, "i.vaaddu_vx"), (plan_102, "i.vaadd_vv"), (plan_103, "i.vaadd_vv"), (plan_104, "i.vaadd_vx"), (plan_105, "i.vaadd_vx"), (plan_102, "i.vasubu_vv"), (plan_103, "i.vasubu_vv"), (plan_104, "i.vasubu_vx"), (plan_105, "i.vasubu_vx"), (plan_102, "i.vasub_vv"), (plan_103, "i.vasub_vv"), (plan_104, "i.vasub_vx"), (plan_105, "i.vasub_vx"), (plan_102, "i.vdivu_vv"), (plan_103, "i.vdivu_vv"), (plan_104, "i.vdivu_vx"), (plan_105, "i.vdivu_vx"), (plan_102, "i.vdiv_vv"), (plan_103, "i.vdiv_vv"), (plan_104, "i.vdiv_vx"), (plan_105, "i.vdiv_vx"), (plan_102, "i.vremu_vv"), (plan_103, "i.vremu_vv"), (plan_104, "i.vremu_vx"), (plan_105, "i.vremu_vx"), (plan_102, "i.vrem_vv"), (plan_103, "i.vrem_vv"), (plan_104, "i.vrem_vx"), (plan_105, "i.vrem_vx"), (plan_102, "i.vmulhu_vv"), (plan_103, "i.vmulhu_vv"), (plan_104, "i.vmulhu_vx"), (plan_105, "i.vmulhu_vx"), (plan_102, "i.vmul_vv"), (plan_103, "i.vmul_vv"), (plan_104, "i.vmul_vx"), (plan_105, "i.vmul_vx"), (plan_102, "i.vmulhsu_vv"), (plan_103, "i.vmulhsu_vv"), (plan_104, "i.vmulhsu_vx"), (plan_105, "i.vmulhsu_vx"), (plan_102, "i.vmulh_vv"), (plan_103, "i.vmulh_vv"), (plan_104, "i.vmulh_vx"), (plan_105, "i.vmulh_vx"), (plan_102, "i.vmadd_vv"), (plan_103, "i.vmadd_vv"), (plan_104, "i.vmadd_vx"), (plan_105, "i.vmadd_vx"), (plan_102, "i.vnmsub_vv"), (plan_103, "i.vnmsub_vv"), (plan_104, "i.vnmsub_vx"), (plan_105, "i.vnmsub_vx"), (plan_102, "i.vmacc_vv"), (plan_103, "i.vmacc_vv"), (plan_104, "i.vmacc_vx"), (plan_105, "i.vmacc_vx"), (plan_102, "i.vnmsac_vv"), (plan_103, "i.vnmsac_vv"), (plan_104, "i.vnmsac_vx"), (plan_105, "i.vnmsac_vx"), (plan_102, "i.vmseq_vv"), (plan_103, "i.vmseq_vv"), (plan_104, "i.vmseq_vx"), (plan_105, "i.vmseq_vx"), (plan_106, "i.vmseq_vi"), (plan_107, "i.vmseq_vi"), (plan_102, "i.vmsne_vv"), (plan_103, "i.vmsne_vv"), (plan_104, "i.vmsne_vx"), (plan_105, "i.vmsne_vx"), (plan_106, "i.vmsne_vi"), (plan_107, "i.vmsne_vi"), (plan_102, "i.vmsltu_vv"), (plan_103, "i.vmsltu_vv"), (plan_104, "i.vmsltu_vx"), (plan_105, "i.vmsltu_vx"), (plan_102, "i.vmslt_vv"), (plan_103, "i.vmslt_vv"), (plan_104, "i.vmslt_vx"), (plan_105, "i.vmslt_vx"), (plan_102, "i.vmsleu_vv"), (plan_103, "i.vmsleu_vv"), (plan_104, "i.vmsleu_vx"), (plan_105, "i.vmsleu_vx"), (plan_106, "i.vmsleu_vi"), (plan_107, "i.vmsleu_vi"), (plan_102, "i.vmsle_vv"), (plan_103, "i.vmsle_vv"), (plan_104, "i.vmsle_vx"), (plan_105, "i.vmsle_vx"), (plan_106, "i.vmsle_vi"), (plan_107, "i.vmsle_vi"), (plan_104, "i.vmsgtu_vx"), (plan_105, "i.vmsgtu_vx"), (plan_106, "i.vmsgtu_vi"), (plan_107, "i.vmsgtu_vi"), (plan_104, "i.vmsgt_vx"), (plan_105, "i.vmsgt_vx"), (plan_106, "i.vmsgt_vi"), (plan_107, "i.vmsgt_vi"), (plan_103, "i.vadc_vvm"), (plan_103, "i.vmadc_vvm"), (plan_102, "i.vmadc_vv"), (plan_105, "i.vadc_vxm"), (plan_105, "i.vmadc_vxm"), (plan_104, "i.vmadc_vx"), (plan_107, "i.vadc_vim"), (plan_107, "i.vmadc_vim"), (plan_106, "i.vmadc_vi"), (plan_103, "i.vsbc_vvm"), (plan_103, "i.vmsbc_vvm"), (plan_102, "i.vmsbc_vv"), (plan_105, "i.vsbc_vxm"), (plan_105, "i.vmsbc_vxm"), (plan_104, "i.vmsbc_vx"), (plan_102, "i.vwaddu_vv"), (plan_103, "i.vwaddu_vv"), (plan_102, "i.vwaddu_wv"), (plan_103, "i.vwaddu_wv"), (plan_104, "i.vwaddu_vx"), (plan_105, "i.vwaddu_vx"), (plan_104, "i.vwaddu_wx"), (plan_105, "i.vwaddu_wx"), (plan_102, "i.vwadd_vv"), (plan_103, "i.vwadd_vv"), (plan_102, "i.vwadd_wv"), (plan_103, "i.vwadd_wv"), (plan_104, "i.vwadd_vx"), (plan_105, "i.vwadd_vx"), (plan_104, "i.vwadd_wx"), (plan_105, "i.vwadd_wx"), (plan_102, "i.vwsubu_vv"), (plan_103, "i.vwsubu_vv"), (plan_102, "i.vwsubu_wv"), (plan_103, "i.vwsubu_wv"), (plan_104, "i.vwsubu_vx"), (plan_105, "i.vwsubu_vx"), (plan_104, "i.vwsubu_wx"), (plan_105, "i.vwsubu_wx"), (plan_102, "i.vwsub_vv"), (plan_103, "i.vwsub_vv"), (plan_102, "i.vwsub_wv"), (plan_103, "i.vwsub_wv"), (plan_104, "i.vwsub_vx"), (plan_105, "i.vwsub_vx"), (plan_104, "i.vwsub_wx"), (plan_105, "i.vwsub_wx"), (plan_102, "i.vwmulu_vv"), (plan_103, "i.vwmulu_vv"), (plan_104, "i.vwmulu_vx"), (plan_105, "i.vwmulu_vx"), (plan_102, "i.vwmulsu_vv"), (plan_103, "i.vwmulsu_vv"), (plan_104, "i.vwmulsu_vx"), (plan_105, "i.vwmulsu_vx"), (plan_102, "i.vwmul_vv"), (plan_103, "i.vwmul_vv"), (plan_104, "i.vwmul_vx"), (plan_105, "i.vwmul_vx"), (plan_102, "i.vwmaccu_vv"), (plan_103, "i.vwmaccu_vv"), (plan_104, "i.vwmaccu_vx"), (plan_105, "i.vwmaccu_vx"), (plan_102, "i.vwmacc_vv"), (plan_103, "i.vwmacc_vv"), (plan_104, "i.vwmacc_vx"), (plan_105, "i.vwmacc_vx"), (plan_104, "i.vwmaccus_vx"), (plan_105, "i.vwmaccus_vx"), (plan_102, "i.vwmaccsu_vv"), (plan_103, "i.vwmaccsu_vv"), (plan_104, "i.vwmaccsu_vx"), (plan_105, "i.vwmaccsu_vx"), (plan_102, "i.vnsrl_wv"), (plan_103, "i.vnsrl_wv"), (plan_104, "i.vnsrl_wx"), (plan_105, "i.vnsrl_wx"), (plan_102, "i.vnsrl_wi"), (plan_103, "i.vnsrl_wi"), (plan_102, "i.vnsra_wv"), (plan_103, "i.vnsra_wv"), (plan_104, "i.vnsra_wx"), (plan_105, "i.vnsra_wx"), (plan_102, "i.vnsra_wi"), (plan_103, "i.vnsra_wi"), (plan_102, "i.vnclipu_wv"), (plan_103, "i.vnclipu_wv"), (plan_104, "i.vnclipu_wx"), (plan_105, "i.vnclipu_wx"), (plan_102, "i.vnclipu_wi"), (plan_103, "i.vnclipu_wi"), (plan_102, "i.vnclip_wv"), (plan_103, "i.vnclip_wv"), (plan_104, "i.vnclip_wx"), (plan_105, "i.vnclip_wx"), (plan_102, "i.vnclip_wi"), (plan_103, "i.vnclip_wi"), (plan_108, "i.vzext_vf8"), (plan_109, "i.vzext_vf8"), (plan_108, "i.vsext_vf8"), (plan_109, "i.vsext_vf8"), (plan_108, "i.vzext_vf4"), (plan_109, "i.vzext_vf4"), (plan_108, "i.vsext_vf4"), (plan_109, "i.vsext_vf4"), (plan_108, "i.vzext_vf2"), (plan_109, "i.vzext_vf2"), (plan_108, "i.vsext_vf2"), (plan_109, "i.vsext_vf2"), (plan_102, "i.vredsum_vs"), (plan_103, "i.vredsum_vs"), (plan_102, "i.vredand_vs"), (plan_103, "i.vredand_vs"), (plan_102, "i.vredor_vs"), (plan_103, "i.vredor_vs"), (plan_102, "i.vredxor_vs"), (plan_103, "i.vredxor_vs"), (plan_102, "i.vredminu_vs"), (plan_103, "i.vredminu_vs"), (plan_102, "i.vredmin_vs"), (plan_103, "i.vredmin_vs"), (plan_102, "i.vredmaxu_vs"), (plan_103, "i.vredmaxu_vs"), (plan_102, "i.vredmax_vs"), (plan_103, "i.vredmax_vs"), (plan_102, "i.vwredsumu_vs"), (plan_103, "i.vwredsumu_vs"), (plan_102, "i.vwredsum_vs"), (plan_103, "i.vwredsum_vs"), (plan_108, "i.vbrev8_v"), (plan_109, "i.vbrev8_v"), (plan_108, "i.vrev8_v"), (plan_109, "i.vrev8_v"), (plan_108, "i.vbrev_v"), (plan_109, "i.vbrev_v"), (plan_108, "i.vclz_v"), (plan_109, "i.vclz_v"), (plan_108, "i.vctz_v"), (plan_109, "i.vctz_v"), (plan_108, "i.vcpop_v"), (plan_109, "i.vcpop_v"), (plan_102, "i.vandn_vv"), (plan_103, "i.vandn_vv"), (plan_102, "i.vrol_vv"), (plan_103, "i.vrol_vv"), (plan_102, "i.vror_vv"), (plan_103, "i.vror_vv"), (plan_104, "i.vandn_vx"), (plan_105, "i.vandn_vx"), (plan_104, "i.vrol_vx"), (plan_105, "i.vrol_vx"), (plan_104, "i.vror_vx"), (plan_105, "i.vror_vx"), (plan_110, "i.vror_vi"), (plan_111, "i.vror_vi"), (plan_102, "i.vwsll_vv"), (plan_103, "i.vwsll_vv"), (plan_104, "i.vwsll_vx"), (plan_105, "i.vwsll_vx"), (plan_102, "i.vwsll_vi"), (plan_103, "i.vwsll_vi"), (plan_102, "i.vclmul_vv"), (plan_103, "i.vclmul_vv"), (plan_102, "i.vclmulh_vv"), (plan_103, "i.vclmulh_vv"), (plan_104, "i.vclmul_vx"), (plan_105, "i.vclmul_vx"), (plan_104, "i.vclmulh_vx"), (plan_105, "i.vclmulh_vx"), (plan_112, "i.vaesdm_vv"), (plan_112, "i.vaesdm_vs"), (plan_112, "i.vaesdf_vv"), (plan_112, "i.vaesdf_vs"), (plan_112, "i.vaesem_vv"), (plan_112, "i.vaesem_vs"), (plan_112, "i.vaesef_vv"), (plan_112, "i.vaesef_vs"), (plan_112, "i.vaesz_vs"), (plan_113, "i.vaeskf1_vi"), (plan_113, "i.vaeskf2_vi"), (plan_112, "i.vgmul_vv"), (plan_114, "i.vghsh_vv"), (plan_114, "i.vsha2ms_vv"), (plan_114, "i.vsha2ch_vv"), (plan_114, "i.vsha2cl_vv"), (plan_113, "i.vsm4k_vi"), (plan_112, "i.vsm4r_vv"), (plan_112, "i.vsm4r_vs"), (plan_114, "i.vsm3me_vv"), (plan_113, "i.vsm3c_vi"), (plan_103, "i.vmerge_vvm"), (plan_115, "i.vmv_v_v"), (plan_105, "i.vmerge_vxm"), (plan_116, "i.vmv_v_x"), (plan_107, "i.vmerge_vim"), (plan_117, "i.vmv_v_i"), (plan_118, "i.vmv_x_s"), (plan_116, "i.vmv_s_x"), (plan_119, "i.vmvr"), (plan_120, "i.vmvr"), (plan_121, "i.vmvr"), (plan_122, "i.vmvr"), (plan_114, "i.vmandn_mm"), (plan_114, "i.vmand_mm"), (plan_114, "i.vmor_mm"), (plan_114, "i.vmxor_mm"), (plan_114, "i.vmorn_mm"), (plan_114, "i.vmnand_mm"), (plan_114, "i.vmnor_mm"), (plan_114, "i.vmxnor_mm"), (plan_123, "i.vcpop_m"), (plan_124, "i.vcpop_m"), (plan_123, "i.vfirst_m"), (plan_124, "i.vfirst_m"), (plan_108, "i.vmsbf_m"), (plan_109, "i.vmsbf_m"), (plan_108, "i.vmsof_m"), (plan_109, "i.vmsof_m"), (plan_108, "i.vmsif_m"), (plan_109, "i.vmsif_m"), (plan_108, "i.viota_m"), (plan_109, "i.viota_m"), (plan_125, "i.vid_v"), (plan_126, "i.vid_v"), (plan_102, "i.vrgather_vv"), (plan_103, "i.vrgather_vv"), (plan_104, "i.vrgather_vx"), (plan_105, "i.vrgather_vx"), (plan_102, "i.vrgather_vi"), (plan_103, "i.vrgather_vi"), (plan_102, "i.vrgatherei16_vv"), (plan_103, "i.vrgatherei16_vv"), (plan_104, "i.vslideup_vx"), (plan_105, "i.vslideup_vx"), (plan_104, "i.vslidedown_vx"), (plan_105, "i.vslidedown_vx"), (plan_102, "i.vslideup_vi"), (plan_103, "i.vslideup_vi"), (plan_102, "i.vslidedown_vi"), (plan_103, "i.vslidedown_vi"), (plan_104, "i.vslide1up_vx"), (plan_105, "i.vslide1up_vx"), (plan_104, "i.vslide1down_vx"), (plan_105, "i.vslide1down_vx"), (plan_114, "i.vcompress_vm"), (plan_102, "i.vfadd_vv"), (plan_103, "i.vfadd_vv"), (plan_127, "i.vfadd_vf"), (plan_128, "i.vfadd_vf"), (plan_102, "i.vfsub_vv"), (plan_103, "i.vfsub_vv"), (plan_127, "i.vfsub_vf"), (plan_128, "i.vfsub_vf"), (plan_127, "i.vfrsub_vf"), (plan_128, "i.vfrsub_vf"), (plan_102, "i.vfmul_vv"), (plan_103, "i.vfmul_vv"), (plan_127, "i.vfmul_vf"), (plan_128, "i.vfmul_vf"), (plan_102, "i.vfdiv_vv"), (plan_103, "i.vfdiv_vv"), (plan_127, "i.vfdiv_vf"), (plan_128, "i.vfdiv_vf"), (plan_127, "i.vfrdiv_vf"), (plan_128, "i.vfrdiv_vf"), (plan_102, "i.vfmin_vv"), (plan_103, "i.vfmin_vv"), (plan_127, "i.vfmin_vf"), (plan_128, "i.vfmin_vf"), (plan_102, "i.vfmax_vv"), (plan_103, "i.vfmax_vv"), (plan_127, "i.vfmax_vf"), (plan_128, "i.vfmax_vf"), (plan_102, "i.vfsgnj_vv"), (plan_103, "i.vfsgnj_vv"), (plan_127, "i.vfsgnj_vf"), (plan_128, "i.vfsgnj_vf"), (plan_102, "i.vfsgnjn_vv"), (plan_103, "i.vfsgnjn_vv"), (plan_127, "i.vfsgnjn_vf"), (plan_128, "i.vfsgnjn_vf"), (plan_102, "i.vfsgnjx_vv"), (plan_103, "i.vfsgnjx_vv"), (plan_127, "i.vfsgnjx_vf"), (plan_128, "i.vfsgnjx_vf"), (plan_102, "i.vmfeq_vv"), (plan_103, "i.vmfeq_vv"), (plan_127, "i.vmfeq_vf"), (plan_128, "i.vmfeq_vf"), (plan_102, "i.vmfle_vv"), (plan_103, "i.vmfle_vv"), (plan_127, "i.vmfle_vf"), (plan_128, "i.vmfle_vf"), (plan_102, "i.vmflt_vv"), (plan_103, "i.vmflt_vv"), (plan_127, "i.vmflt_vf"), (plan_128, "i.vmflt_vf"), (plan_102, "i.vmfne_vv"), (plan_103, "i.vmfne_vv"), (plan_127, "i.vmfne_vf"), (plan_128, "i.vmfne_vf"), (plan_127, "i.vmfgt_vf"), (plan_128, "i.vmfgt_vf"), (plan_127, "i.vmfge_vf"), (plan_128, "i.vmfge_vf"), (plan_102, "i.vfmadd_vv"), (plan_103, "i.vfmadd_vv"), (plan_127, "i.vfmadd_vf"), (plan_128, "i.vfmadd_vf"), (plan_102, "i.vfnmadd_vv"), (plan_103, "i.vfnmadd_vv"), (plan_127, "i.vfnmadd_vf"), (plan_128, "i.vfnmadd_vf"), (plan_102, "i.vfmsub_vv"), (plan_103, "i.vfmsub_vv"), (plan_127, "i.vfmsub_vf"), (plan_128, "i.vfmsub_vf"), (plan_102, "i.vfnmsub_vv"), (plan_103, "i.vfnmsub_vv"), (plan_127, "i.vfnmsub_vf"), (plan_128, "i.vfnmsub_vf"), (plan_102, "i.vfmacc_vv"), (plan_103, "i.vfmacc_vv"), (plan_127, "i.vfmacc_vf"), (plan_128, "i.vfmacc_vf"), (plan_102, "i.vfnmacc_vv"), (plan_103, "i.vfnmacc_vv"), (plan_127, "i.vfnmacc_vf"), (plan_128, "i.vfnmacc_vf"), (plan_102, "i.vfmsac_vv"), (plan_103, "i.vfmsac_vv"), (plan_127, "i.vfmsac_vf"), (plan_128, "i.vfmsac_vf"), (plan_102, "i.vfnmsac_vv"), (plan_103, "i.vfnmsac_vv"), (plan_127, "i.vfnmsac_vf"), (plan_128, "i.vfnmsac_vf"), (plan_128, "i.vfmerge_vfm"), (plan_129, "i.vfmv_v_f"), (plan_130, "i.vfmv_f_s"), (plan_129, "i.vfmv_s_f"), (plan_127, "i.vfslide1up_vf"), (plan_128, "i.vfslide1up_vf"), (plan_127, "i.vfslide1down_vf"), (plan_128, "i.vfslide1down_vf"), (plan_108, "i.vfsqrt_v"), (plan_109, "i.vfsqrt_v"), (plan_108, "i.vfrsqrt7_v"), (plan_109, "i.vfrsqrt7_v"), (plan_108, "i.vfrec7_v"), (plan_109, "i.vfrec7_v"), (plan_108, "i.vfclass_v"), (plan_109, "i.vfclass_v"), (plan_108, "i.vfcvt_xu_f_v"), (plan_109, "i.vfcvt_xu_f_v"), (plan_108, "i.vfwcvt_xu_f_v"), (plan_109, "i.vfwcvt_xu_f_v"), (plan_108, "i.vfncvt_xu_f_w"), (plan_109, "i.vfncvt_xu_f_w"), (plan_108, "i.vfcvt_rtz_xu_f_v"), (plan_109, "i.vfcvt_rtz_xu_f_v"), (plan_108, "i.vfwcvt_rtz_xu_f_v"), (plan_109, "i.vfwcvt_rtz_xu_f_v"), (plan_108, "i.vfncvt_rtz_xu_f_w"), (plan_109, "i.vfncvt_rtz_xu_f_w"), (plan_108, "i.vfcvt_f_xu_v"), (plan_109, "i.vfcvt_f_xu_v"), (plan_108, "i.vfwcvt_f_xu_v"), (plan_109, "i.vfwcvt_f_xu_v"), (plan_108, "i.vfncvt_f_xu_w"), (plan_109, "i.vfncvt_f_xu_w"), (plan_108, "i.vfcvt_x_f_v"), (plan_109, "i.vfcvt_x_f_v"), (plan_108, "i.vfwcvt_x_f_v"), (plan_109, "i.vfwcvt_x_f_v"), (plan_108, "i.vfncvt_x_f_w"), (plan_109, "i.vfncvt_x_f_w"), (plan_108, "i.vfcvt_rtz_x_f_v"), (plan_109, "i.vfcvt_rtz_x_f_v"), (plan_108, "i.vfwcvt_rtz_x_f_v"), (plan_109, "i.vfwcvt_rtz_x_f_v"), (plan_108, "i.vfncvt_rtz_x_f_w"), (plan_109, "i.vfncvt_rtz_x_f_w"), (plan_108, "i.vfcvt_f_x_v"), (plan_109, "i.vfcvt_f_x_v"), (plan_108, "i.vfwcvt_f_x_v"), (plan_109, "i.vfwcvt_f_x_v"), (plan_108, "i.vfncvt_f_x_w"), (plan_109, "i.vfncvt_f_x_w"), (plan_108, "i.vfwcvt_f_f_v"), (plan_109, "i.vfwcvt_f_f_v"), (plan_108, "i.vfncvt_f_f_w"), (plan_109, "i.vfncvt_f_f_w"), (plan_108, "i.vfncvt_rod_f_f_w"), (plan_109, "i.vfncvt_rod_f_f_w"), (plan_102, "i.vfwadd_vv"), (plan_103, "i.vfwadd_vv"), (plan_102, "i.vfwadd_wv"), (plan_103, "i.vfwadd_wv"), (plan_102, "i.vfwsub_vv"), (plan_103, "i.vfwsub_vv"), (plan_102, "i.vfwsub_wv"), (plan_103, "i.vfwsub_wv"), (plan_102, "i.vfwmul_vv"), (plan_103, "i.vfwmul_vv"), (plan_102, "i.vfwmacc_vv"), (plan_103, "i.vfwmacc_vv"), (plan_102, "i.vfwnmacc_vv"), (plan_103, "i.vfwnmacc_vv"), (plan_102, "i.vfwmsac_vv"), (plan_103, "i.vfwmsac_vv"), (plan_102, "i.vfwnmsac_vv"), (plan_103, "i.vfwnmsac_vv"), (plan_127, "i.vfwadd_vf"), (plan_128, "i.vfwadd_vf"), (plan_127, "i.vfwadd_wf"), (plan_128, "i.vfwadd_wf"), (plan_127, "i.vfwsub_vf"), (plan_128, "i.vfwsub_vf"), (plan_127, "i.vfwsub_wf"), (plan_128, "i.vfwsub_wf"), (plan_127, "i.vfwmul_vf"), (plan_128, "i.vfwmul_vf"), (plan_127, "i.vfwmacc_vf"), (plan_128, "i.vfwmacc_vf"), (plan_127, "i.vfwnmacc_vf"), (plan_128, "i.vfwnmacc_vf"), (plan_127, "i.vfwmsac_vf"), (plan_128, "i.vfwmsac_vf"), (plan_127, "i.vfwnmsac_vf"), (plan_128, "i.vfwnmsac_vf"), (plan_102, "i.vfredusum_vs"), (plan_103, "i.vfredusum_vs"), (plan_102, "i.vfredosum_vs"), (plan_103, "i.vfredosum_vs"), (plan_102, "i.vfredmin_vs"), (plan_103, "i.vfredmin_vs"), (plan_102, "i.vfredmax_vs"), (plan_103, "i.vfredmax_vs"), (plan_102, "i.vfwredusum_vs"), (plan_103, "i.vfwredusum_vs"), (plan_102, "i.vfwredosum_vs"), (plan_103, "i.vfwredosum_vs"), (plan_131, "i.vle8"), (plan_132, "i.vle8"), (plan_131, "i.vse8"), (plan_132, "i.vse8"), (plan_131, "i.vle8ff"), (plan_132, "i.vle8ff"), (plan_133, "i.vlse8"), (plan_134, "i.vlse8"), (plan_133, "i.vsse8"), (plan_134, "i.vsse8"), (plan_135, "i.vlxei8"), (plan_136, "i.vlxei8"), (plan_135, "i.vsxei8"), (plan_136, "i.vsxei8"), (plan_135, "i.vlxei8"), (plan_136, "i.vlxei8"), (plan_135, "i.vsxei8"), (plan_136, "i.vsxei8"), (plan_131, "i.vle16"), (plan_132, "i.vle16"), (plan_131, "i.vse16"), (plan_132, "i.vse16"), (plan_131, "i.vle16ff"), (plan_132, "i.vle16ff"), (plan_133, "i.vlse16"), (plan_134, "i.vlse16"), (plan_133, "i.vsse16"), (plan_134, "i.vsse16"), (plan_135, "i.vlxei16"), (plan_136, "i.vlxei16"), (plan_135, "i.vsxei16"), (plan_136, "i.vsxei16"), (plan_135, "i.vlxei16"), (plan_136, "i.vlxei16"), (plan_135, "i.vsxei16"), (plan_136, "i.vsxei16"), (plan_131, "i.vle32"), (plan_132, "i.vle32"), (plan_131, "i.vse32"), (plan_132, "i.vse32"), (plan_131, "i.vle32ff"), (plan_132, "i.vle32ff"), (plan_133, "i.vlse32"), (plan_134, "i.vlse32"), (plan_133, "i.vsse32"), (plan_134, "i.vsse32"), (plan_135, "i.vlxei32"), (plan_136, "i.vlxei32"), (plan_135, "i.vsxei32"), (plan_136, "i.vsxei32"), (plan_135, "i.vlxei32"), (plan_136, "i.vlxei32"), (plan_135, "i.vsxei32"), (plan_136, "i.vsxei32"), (plan_131, "i.vle64"), (plan_132, "i.vle64"), (plan_131, "i.vse64"), (plan_132, "i.vse64"), (plan_131, "i.vle64ff"), (plan_132, "i.vle64ff"), (plan_133, "i.vlse64"), (plan_134, "i.vlse64"), (plan_133, "i.vsse64"), (plan_134, "i.vsse64"), (plan_135, "i.vlxei64"), (plan_136, "i.vlxei64"), (plan_135, "i.vsxei64"), (plan_136, "i.vsxei64"), (plan_135, "i.vlxei64"), (plan_136, "i.vlxei64"), (plan_135, "i.vsxei64"), (plan_136, "i.vsxei64"), (plan_116, "i.vlm"), (plan_116, "i.vsm"), (plan_137, "i.vlr"), (plan_137, "i.vlr"), (plan_137, "i.vlr"), (plan_137, "i.vlr"), (plan_137, "i.vsr"), (plan_138, "i.vlr"), (plan_138, "i.vlr"), (plan_138, "i.vlr"), (plan_138, "i.vlr"), (plan_138, "i.vsr"), (plan_139, "i.vlr"), (plan_139, "i.vlr"), (plan_139, "i.vlr"), (plan_139, "i.vlr"), (plan_139, "i.vsr"), (plan_140, "i.vlr"), (plan_140, "i.vlr"), (plan_140, "i.vlr"), (plan_140, "i.vlr"), (plan_140, "i.vsr")]
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
    950: ('v', 'zvkb'),
    951: ('v', 'zvkb'),
    952: ('v', 'zvkb'),
    953: ('v', 'zvkb'),
    954: ('v', 'zvbb'),
    955: ('v', 'zvbb'),
    956: ('v', 'zvbb'),
    957: ('v', 'zvbb'),
    958: ('v', 'zvbb'),
    959: ('v', 'zvbb'),
    960: ('v', 'zvbb'),
    961: ('v', 'zvbb'),
    962: ('v', 'zvkb'),
    963: ('v', 'zvkb'),
    964: ('v', 'zvkb'),
    965: ('v', 'zvkb'),
    966: ('v', 'zvkb'),
    967: ('v', 'zvkb'),
    968: ('v', 'zvkb'),
    969: ('v', 'zvkb'),
    970: ('v', 'zvkb'),
    971: ('v', 'zvkb'),
    972: ('v', 'zvkb'),
    973: ('v', 'zvkb'),
    974: ('v', 'zvkb'),
    975: ('v', 'zvkb'),
    976: ('v', 'zvbb'),
    977: ('v', 'zvbb'),
    978: ('v', 'zvbb'),
    979: ('v', 'zvbb'),
    980: ('v', 'zvbb'),
    981: ('v', 'zvbb'),
    982: ('v', 'zvbc'),
    983: ('v', 'zvbc'),
    984: ('v', 'zvbc'),
    985: ('v', 'zvbc'),
    986: ('v', 'zvbc'),
    987: ('v', 'zvbc'),
    988: ('v', 'zvbc'),
    989: ('v', 'zvbc'),
    990: ('v', 'zvkned'),
    991: ('v', 'zvkned'),
    992: ('v', 'zvkned'),
    993: ('v', 'zvkned'),
    994: ('v', 'zvkned'),
    995: ('v', 'zvkned'),
    996: ('v', 'zvkned'),
    997: ('v', 'zvkned'),
    998: ('v', 'zvkned'),
    999: ('v', 'zvkned'),
    1000: ('v', 'zvkned'),
    1001: ('v', 'zvkg'),
    1002: ('v', 'zvkg'),
    1003: ('v', 'zvknhb'),
    1004: ('v', 'zvknhb'),
    1005: ('v', 'zvknhb'),
    1006: ('v', 'zvksed'),
    1007: ('v', 'zvksed'),
    1008: ('v', 'zvksed'),
    1009: ('v', 'zvksh'),
    1010: ('v', 'zvksh'),
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
