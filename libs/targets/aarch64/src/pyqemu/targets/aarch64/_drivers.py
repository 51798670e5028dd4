"""Drivers of aarch64, generated from its rows by pyqemu.targets.framework; do not edit."""
# ruff: noqa
# mypy: ignore-errors
from pyqemu.targets.aarch64.codes import word_16 as decode_101
from pyqemu.targets.aarch64.codes import not_word_16 as decode_104
from pyqemu.targets.aarch64.codes import word_24 as decode_113
from pyqemu.targets.aarch64.codes import not_word_24 as decode_116
from pyqemu.targets.aarch64.codes import half_0 as decode_125
from pyqemu.targets.aarch64.codes import not_half_0 as decode_128
from pyqemu.targets.aarch64.codes import half_8 as decode_137
from pyqemu.targets.aarch64.codes import not_half_8 as decode_140
from pyqemu.targets.aarch64.codes import ones_8 as decode_149
from pyqemu.targets.aarch64.codes import not_ones_8 as decode_152
from pyqemu.targets.aarch64.codes import ones_16 as decode_155
from pyqemu.targets.aarch64.codes import not_ones_16 as decode_158
from pyqemu.targets.aarch64.codes import all_bytes as decode_161
from pyqemu.targets.aarch64.codes import bytes_mask as decode_164
from pyqemu.targets.aarch64.codes import float32_bits as decode_171
from pyqemu.targets.aarch64.codes import float64_bits as decode_174
from pyqemu.targets.aarch64.codes import bitmask32 as decode_20
from pyqemu.targets.aarch64.codes import bitmask64 as decode_23
from pyqemu.targets.aarch64.codes import word_0 as decode_77
from pyqemu.targets.aarch64.codes import not_word_0 as decode_80
from pyqemu.targets.aarch64.codes import word_8 as decode_89
from pyqemu.targets.aarch64.codes import not_word_8 as decode_92
R10 = (312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528, 536, 544, 552, 568)
R17 = (320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528, 536, 544, 552, 568, 312)
R38 = (688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136, 1152, 1168, 672)
R40 = (704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136, 1152, 1168, 672, 688)
R42 = (720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136, 1152, 1168, 672, 688, 704)
R49 = (672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912)
W0 = (312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528, 536, 544, 552, 264)
W16 = (320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528, 536, 544, 552, 264, 312)
W2 = (312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528, 536, 544, 552, 560)
W22 = (672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136, 1152, 1168)
UNIT, BIG, PC_SHIFT, PACKET = 32, False, 2, -1
def length(w):
    return 32
def f32_1(w):
    if w & 0x63ff0000 == 0x0:
        return 197  # undefined
    return -1
def f32_2(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 429  # casp_w
    return -1
def f32_3(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 431  # caspl_w
    return -1
def f32_4(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 430  # caspa_w
    return -1
def f32_5(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 432  # caspal_w
    return -1
def f32_6(w):
    if w & 0x7c00 == 0x7c00:
        return 238  # cas_b
    return -1
def f32_7(w):
    if w & 0x7c00 == 0x7c00:
        return 240  # casl_b
    return -1
def f32_8(w):
    if w & 0x7c00 == 0x7c00:
        return 239  # casa_b
    return -1
def f32_9(w):
    if w & 0x7c00 == 0x7c00:
        return 241  # casal_b
    return -1
d32_10 = {
    0x0: 231,  # stxr_b
    0x8000: 232,  # stlxr_b
    0x200000: f32_2,
    0x208000: f32_3,
    0x400000: 229,  # ldxr_b
    0x408000: 230,  # ldaxr_b
    0x600000: f32_4,
    0x608000: f32_5,
    0x800000: 236,  # stllr_b
    0x808000: 234,  # stlr_b
    0xa00000: f32_6,
    0xa08000: f32_7,
    0xc00000: 235,  # ldlar_b
    0xc08000: 233,  # ldar_b
    0xe00000: f32_8,
    0xe08000: f32_9,
}
def f32_11(w):
    r = d32_10.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
def f32_12(w):
    if w & 0xc07c00 == 0x0:
        return 60  # and_w
    return 62  # and_shifted_w
def f32_13(w):
    if w & 0xc07c00 == 0x0:
        return 64  # bic_w
    return 66  # bic_shifted_w
d32_14 = {
    0x0: f32_12,
    0x200000: f32_13,
}
def f32_15(w):
    r = d32_14.get(w & 0x208000, -1)
    return r if r.__class__ is int else r(w)
def f32_16(w):
    if w & 0xe0fc00 == 0x0:
        return 6  # add_w
    if w & 0x208000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 8  # add_shifted_w
    if w & 0xe00000 == 0x200000 and ((w >> 10 & 0x7) <= 4):
        return 10  # add_extended_w
    return -1
d32_17 = {
    0x0: 1215,  # stp_w_np
    0x400000: 1219,  # ldp_w_np
    0x800000: 1213,  # stp_w_post
    0xc00000: 1217,  # ldp_w_post
}
def f32_18(w):
    r = d32_17.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
d32_19 = {
    0x0: 1212,  # stp_w
    0x400000: 1216,  # ldp_w
    0x800000: 1214,  # stp_w_pre
    0xc00000: 1218,  # ldp_w_pre
}
def f32_20(w):
    r = d32_19.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_21(w):
    if w & 0xc07fe0 == 0x3e0:
        return 98  # mov_w
    if w & 0xc07c00 == 0x0:
        return 70  # orr_w
    return 72  # orr_shifted_w
def f32_22(w):
    if w & 0xc07c00 == 0x0:
        return 74  # orn_w
    return 76  # orn_shifted_w
d32_23 = {
    0x0: f32_21,
    0x200000: f32_22,
}
def f32_24(w):
    r = d32_23.get(w & 0x208000, -1)
    return r if r.__class__ is int else r(w)
def f32_25(w):
    if w & 0xe0fc00 == 0x0:
        return 17  # adds_w
    if w & 0x208000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 19  # adds_shifted_w
    if w & 0xe00000 == 0x200000 and ((w >> 10 & 0x7) <= 4):
        return 21  # adds_extended_w
    return -1
def f32_26(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 437  # casp_x
    return -1
def f32_27(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 439  # caspl_x
    return -1
def f32_28(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 438  # caspa_x
    return -1
def f32_29(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 440  # caspal_x
    return -1
def f32_30(w):
    if w & 0x7c00 == 0x7c00:
        return 287  # cas_h
    return -1
def f32_31(w):
    if w & 0x7c00 == 0x7c00:
        return 289  # casl_h
    return -1
def f32_32(w):
    if w & 0x7c00 == 0x7c00:
        return 288  # casa_h
    return -1
def f32_33(w):
    if w & 0x7c00 == 0x7c00:
        return 290  # casal_h
    return -1
d32_34 = {
    0x0: 280,  # stxr_h
    0x8000: 281,  # stlxr_h
    0x200000: f32_26,
    0x208000: f32_27,
    0x400000: 278,  # ldxr_h
    0x408000: 279,  # ldaxr_h
    0x600000: f32_28,
    0x608000: f32_29,
    0x800000: 285,  # stllr_h
    0x808000: 283,  # stlr_h
    0xa00000: f32_30,
    0xa08000: f32_31,
    0xc00000: 284,  # ldlar_h
    0xc08000: 282,  # ldar_h
    0xe00000: f32_32,
    0xe08000: f32_33,
}
def f32_35(w):
    r = d32_34.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
def f32_36(w):
    if w & 0xc07c00 == 0x0:
        return 80  # eor_w
    return 82  # eor_shifted_w
def f32_37(w):
    if w & 0xc07c00 == 0x0:
        return 84  # eon_w
    return 86  # eon_shifted_w
d32_38 = {
    0x0: f32_36,
    0x200000: f32_37,
}
def f32_39(w):
    r = d32_38.get(w & 0x208000, -1)
    return r if r.__class__ is int else r(w)
def f32_40(w):
    if w & 0xe0fc00 == 0x0:
        return 28  # sub_w
    if w & 0x208000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 30  # sub_shifted_w
    if w & 0xe00000 == 0x200000 and ((w >> 10 & 0x7) <= 4):
        return 32  # sub_extended_w
    return -1
def f32_41(w):
    if w & 0xc00000 == 0xc00000:
        return 1221  # ldpsw_x_post
    return -1
def f32_42(w):
    if w & 0xc00000 == 0x400000:
        return 1220  # ldpsw_x
    if w & 0xc00000 == 0xc00000:
        return 1222  # ldpsw_x_pre
    return -1
def f32_43(w):
    if w & 0xc07c1f == 0x1f:
        return 100  # tst_w
    if w & 0xc07c00 == 0x0:
        return 90  # ands_w
    return 92  # ands_shifted_w
def f32_44(w):
    if w & 0xc07c00 == 0x0:
        return 94  # bics_w
    return 96  # bics_shifted_w
d32_45 = {
    0x0: f32_43,
    0x200000: f32_44,
}
def f32_46(w):
    r = d32_45.get(w & 0x208000, -1)
    return r if r.__class__ is int else r(w)
def f32_47(w):
    if w & 0xc0fc1f == 0x1f:
        return 46  # cmp_w
    if w & 0xc0fc00 == 0x0:
        return 39  # subs_w
    if w & 0x8000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 41  # subs_shifted_w
    return -1
def f32_48(w):
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4):
        return 43  # subs_extended_w
    return -1
d32_49 = {
    0x0: f32_47,
    0x200000: f32_48,
}
def f32_50(w):
    r = d32_49.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
d32_51 = {
    0x0: f32_11,
    0x2000000: f32_15,
    0x3000000: f32_16,
    0x20000000: f32_18,
    0x21000000: f32_20,
    0x22000000: f32_24,
    0x23000000: f32_25,
    0x40000000: f32_35,
    0x42000000: f32_39,
    0x43000000: f32_40,
    0x60000000: f32_41,
    0x61000000: f32_42,
    0x62000000: f32_46,
    0x63000000: f32_50,
}
def f32_52(w):
    r = d32_51.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
def f32_53(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1586  # st4_multiple4_q0
    return -1
def f32_54(w):
    if w & 0x1f0000 == 0x0:
        return 1568  # st1_multiple4_q0
    return -1
def f32_55(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1580  # st3_multiple3_q0
    return -1
def f32_56(w):
    if w & 0x1f0000 == 0x0:
        return 1562  # st1_multiple3_q0
    return -1
def f32_57(w):
    if w & 0x1f0000 == 0x0:
        return 1550  # st1_multiple1_q0
    return -1
def f32_58(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1574  # st2_multiple2_q0
    return -1
def f32_59(w):
    if w & 0x1f0000 == 0x0:
        return 1556  # st1_multiple2_q0
    return -1
def f32_60(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1544  # ld4_multiple4_q0
    return -1
def f32_61(w):
    if w & 0x1f0000 == 0x0:
        return 1526  # ld1_multiple4_q0
    return -1
def f32_62(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1538  # ld3_multiple3_q0
    return -1
def f32_63(w):
    if w & 0x1f0000 == 0x0:
        return 1520  # ld1_multiple3_q0
    return -1
def f32_64(w):
    if w & 0x1f0000 == 0x0:
        return 1508  # ld1_multiple1_q0
    return -1
def f32_65(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1532  # ld2_multiple2_q0
    return -1
def f32_66(w):
    if w & 0x1f0000 == 0x0:
        return 1514  # ld1_multiple2_q0
    return -1
def f32_67(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1588  # st4_multiple4_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1590  # st4_multiple4_reg_q0
    return -1
def f32_68(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1570  # st1_multiple4_imm_q0
    return 1572  # st1_multiple4_reg_q0
def f32_69(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1582  # st3_multiple3_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1584  # st3_multiple3_reg_q0
    return -1
def f32_70(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1564  # st1_multiple3_imm_q0
    return 1566  # st1_multiple3_reg_q0
def f32_71(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1552  # st1_multiple1_imm_q0
    return 1554  # st1_multiple1_reg_q0
def f32_72(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1576  # st2_multiple2_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1578  # st2_multiple2_reg_q0
    return -1
def f32_73(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1558  # st1_multiple2_imm_q0
    return 1560  # st1_multiple2_reg_q0
def f32_74(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1546  # ld4_multiple4_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1548  # ld4_multiple4_reg_q0
    return -1
def f32_75(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1528  # ld1_multiple4_imm_q0
    return 1530  # ld1_multiple4_reg_q0
def f32_76(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1540  # ld3_multiple3_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1542  # ld3_multiple3_reg_q0
    return -1
def f32_77(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1522  # ld1_multiple3_imm_q0
    return 1524  # ld1_multiple3_reg_q0
def f32_78(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1510  # ld1_multiple1_imm_q0
    return 1512  # ld1_multiple1_reg_q0
def f32_79(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1534  # ld2_multiple2_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1536  # ld2_multiple2_reg_q0
    return -1
def f32_80(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1516  # ld1_multiple2_imm_q0
    return 1518  # ld1_multiple2_reg_q0
def f32_81(w):
    if w & 0x1f0000 == 0x0:
        return 1587  # st4_multiple4_q1
    return -1
def f32_82(w):
    if w & 0x1f0000 == 0x0:
        return 1569  # st1_multiple4_q1
    return -1
def f32_83(w):
    if w & 0x1f0000 == 0x0:
        return 1581  # st3_multiple3_q1
    return -1
def f32_84(w):
    if w & 0x1f0000 == 0x0:
        return 1563  # st1_multiple3_q1
    return -1
def f32_85(w):
    if w & 0x1f0000 == 0x0:
        return 1551  # st1_multiple1_q1
    return -1
def f32_86(w):
    if w & 0x1f0000 == 0x0:
        return 1575  # st2_multiple2_q1
    return -1
def f32_87(w):
    if w & 0x1f0000 == 0x0:
        return 1557  # st1_multiple2_q1
    return -1
def f32_88(w):
    if w & 0x1f0000 == 0x0:
        return 1545  # ld4_multiple4_q1
    return -1
def f32_89(w):
    if w & 0x1f0000 == 0x0:
        return 1527  # ld1_multiple4_q1
    return -1
def f32_90(w):
    if w & 0x1f0000 == 0x0:
        return 1539  # ld3_multiple3_q1
    return -1
def f32_91(w):
    if w & 0x1f0000 == 0x0:
        return 1521  # ld1_multiple3_q1
    return -1
def f32_92(w):
    if w & 0x1f0000 == 0x0:
        return 1509  # ld1_multiple1_q1
    return -1
def f32_93(w):
    if w & 0x1f0000 == 0x0:
        return 1533  # ld2_multiple2_q1
    return -1
def f32_94(w):
    if w & 0x1f0000 == 0x0:
        return 1515  # ld1_multiple2_q1
    return -1
def f32_95(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1589  # st4_multiple4_imm_q1
    return 1591  # st4_multiple4_reg_q1
def f32_96(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1571  # st1_multiple4_imm_q1
    return 1573  # st1_multiple4_reg_q1
def f32_97(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1583  # st3_multiple3_imm_q1
    return 1585  # st3_multiple3_reg_q1
def f32_98(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1565  # st1_multiple3_imm_q1
    return 1567  # st1_multiple3_reg_q1
def f32_99(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1553  # st1_multiple1_imm_q1
    return 1555  # st1_multiple1_reg_q1
def f32_100(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1577  # st2_multiple2_imm_q1
    return 1579  # st2_multiple2_reg_q1
def f32_101(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1559  # st1_multiple2_imm_q1
    return 1561  # st1_multiple2_reg_q1
def f32_102(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1547  # ld4_multiple4_imm_q1
    return 1549  # ld4_multiple4_reg_q1
def f32_103(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1529  # ld1_multiple4_imm_q1
    return 1531  # ld1_multiple4_reg_q1
def f32_104(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1541  # ld3_multiple3_imm_q1
    return 1543  # ld3_multiple3_reg_q1
def f32_105(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1523  # ld1_multiple3_imm_q1
    return 1525  # ld1_multiple3_reg_q1
def f32_106(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1511  # ld1_multiple1_imm_q1
    return 1513  # ld1_multiple1_reg_q1
def f32_107(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1535  # ld2_multiple2_imm_q1
    return 1537  # ld2_multiple2_reg_q1
def f32_108(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1517  # ld1_multiple2_imm_q1
    return 1519  # ld1_multiple2_reg_q1
d32_109 = {
    0x0: f32_53,
    0x2000: f32_54,
    0x4000: f32_55,
    0x6000: f32_56,
    0x7000: f32_57,
    0x8000: f32_58,
    0xa000: f32_59,
    0x400000: f32_60,
    0x402000: f32_61,
    0x404000: f32_62,
    0x406000: f32_63,
    0x407000: f32_64,
    0x408000: f32_65,
    0x40a000: f32_66,
    0x800000: f32_67,
    0x802000: f32_68,
    0x804000: f32_69,
    0x806000: f32_70,
    0x807000: f32_71,
    0x808000: f32_72,
    0x80a000: f32_73,
    0xc00000: f32_74,
    0xc02000: f32_75,
    0xc04000: f32_76,
    0xc06000: f32_77,
    0xc07000: f32_78,
    0xc08000: f32_79,
    0xc0a000: f32_80,
    0x40000000: f32_81,
    0x40002000: f32_82,
    0x40004000: f32_83,
    0x40006000: f32_84,
    0x40007000: f32_85,
    0x40008000: f32_86,
    0x4000a000: f32_87,
    0x40400000: f32_88,
    0x40402000: f32_89,
    0x40404000: f32_90,
    0x40406000: f32_91,
    0x40407000: f32_92,
    0x40408000: f32_93,
    0x4040a000: f32_94,
    0x40800000: f32_95,
    0x40802000: f32_96,
    0x40804000: f32_97,
    0x40806000: f32_98,
    0x40807000: f32_99,
    0x40808000: f32_100,
    0x4080a000: f32_101,
    0x40c00000: f32_102,
    0x40c02000: f32_103,
    0x40c04000: f32_104,
    0x40c06000: f32_105,
    0x40c07000: f32_106,
    0x40c08000: f32_107,
    0x40c0a000: f32_108,
}
def f32_110(w):
    r = d32_109.get(w & 0x40e0f000, -1)
    return r if r.__class__ is int else r(w)
def f32_111(w):
    if w & 0x1f0000 == 0x0:
        return 1593  # st1_b
    return -1
def f32_112(w):
    if w & 0x1f0000 == 0x0:
        return 1665  # st3_b
    return -1
def f32_113(w):
    if w & 0x1f0400 == 0x0:
        return 1602  # st1_h
    return -1
def f32_114(w):
    if w & 0x1f0400 == 0x0:
        return 1674  # st3_h
    return -1
def f32_115(w):
    if w & 0x1f0c00 == 0x0:
        return 1611  # st1_s
    if w & 0x1f1c00 == 0x400:
        return 1620  # st1_d
    return -1
def f32_116(w):
    if w & 0x1f0c00 == 0x0:
        return 1683  # st3_s
    if w & 0x1f1c00 == 0x400:
        return 1692  # st3_d
    return -1
def f32_117(w):
    if w & 0x1f0000 == 0x0:
        return 1629  # st2_b
    return -1
def f32_118(w):
    if w & 0x1f0000 == 0x0:
        return 1701  # st4_b
    return -1
def f32_119(w):
    if w & 0x1f0400 == 0x0:
        return 1638  # st2_h
    return -1
def f32_120(w):
    if w & 0x1f0400 == 0x0:
        return 1710  # st4_h
    return -1
def f32_121(w):
    if w & 0x1f0c00 == 0x0:
        return 1647  # st2_s
    if w & 0x1f1c00 == 0x400:
        return 1656  # st2_d
    return -1
def f32_122(w):
    if w & 0x1f0c00 == 0x0:
        return 1719  # st4_s
    if w & 0x1f1c00 == 0x400:
        return 1728  # st4_d
    return -1
def f32_123(w):
    if w & 0x1f0000 == 0x0:
        return 1592  # ld1_b
    return -1
def f32_124(w):
    if w & 0x1f0000 == 0x0:
        return 1664  # ld3_b
    return -1
def f32_125(w):
    if w & 0x1f0400 == 0x0:
        return 1601  # ld1_h
    return -1
def f32_126(w):
    if w & 0x1f0400 == 0x0:
        return 1673  # ld3_h
    return -1
def f32_127(w):
    if w & 0x1f0c00 == 0x0:
        return 1610  # ld1_s
    if w & 0x1f1c00 == 0x400:
        return 1619  # ld1_d
    return -1
def f32_128(w):
    if w & 0x1f0c00 == 0x0:
        return 1682  # ld3_s
    if w & 0x1f1c00 == 0x400:
        return 1691  # ld3_d
    return -1
d32_129 = {
    0x0: 1594,  # ld1r_b
    0x400: 1603,  # ld1r_h
    0x800: 1612,  # ld1r_s
    0xc00: 1621,  # ld1r_d
}
def f32_130(w):
    r = d32_129.get(w & 0x1f1c00, -1)
    return r if r.__class__ is int else r(w)
d32_131 = {
    0x0: 1666,  # ld3r_b
    0x400: 1675,  # ld3r_h
    0x800: 1684,  # ld3r_s
    0xc00: 1693,  # ld3r_d
}
def f32_132(w):
    r = d32_131.get(w & 0x1f1c00, -1)
    return r if r.__class__ is int else r(w)
def f32_133(w):
    if w & 0x1f0000 == 0x0:
        return 1628  # ld2_b
    return -1
def f32_134(w):
    if w & 0x1f0000 == 0x0:
        return 1700  # ld4_b
    return -1
def f32_135(w):
    if w & 0x1f0400 == 0x0:
        return 1637  # ld2_h
    return -1
def f32_136(w):
    if w & 0x1f0400 == 0x0:
        return 1709  # ld4_h
    return -1
def f32_137(w):
    if w & 0x1f0c00 == 0x0:
        return 1646  # ld2_s
    if w & 0x1f1c00 == 0x400:
        return 1655  # ld2_d
    return -1
def f32_138(w):
    if w & 0x1f0c00 == 0x0:
        return 1718  # ld4_s
    if w & 0x1f1c00 == 0x400:
        return 1727  # ld4_d
    return -1
d32_139 = {
    0x0: 1630,  # ld2r_b
    0x400: 1639,  # ld2r_h
    0x800: 1648,  # ld2r_s
    0xc00: 1657,  # ld2r_d
}
def f32_140(w):
    r = d32_139.get(w & 0x1f1c00, -1)
    return r if r.__class__ is int else r(w)
d32_141 = {
    0x0: 1702,  # ld4r_b
    0x400: 1711,  # ld4r_h
    0x800: 1720,  # ld4r_s
    0xc00: 1729,  # ld4r_d
}
def f32_142(w):
    r = d32_141.get(w & 0x1f1c00, -1)
    return r if r.__class__ is int else r(w)
def f32_143(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1596  # st1_b_imm
    return 1599  # st1_b_reg
def f32_144(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1668  # st3_b_imm
    return 1671  # st3_b_reg
def f32_145(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1605  # st1_h_imm
    if w & 0x400 == 0x0:
        return 1608  # st1_h_reg
    return -1
def f32_146(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1677  # st3_h_imm
    if w & 0x400 == 0x0:
        return 1680  # st3_h_reg
    return -1
def f32_147(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1614  # st1_s_imm
    return 1617  # st1_s_reg
def f32_148(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1623  # st1_d_imm
    if w & 0x1000 == 0x0:
        return 1626  # st1_d_reg
    return -1
d32_149 = {
    0x0: f32_147,
    0x400: f32_148,
}
def f32_150(w):
    r = d32_149.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f32_151(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1686  # st3_s_imm
    return 1689  # st3_s_reg
def f32_152(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1695  # st3_d_imm
    if w & 0x1000 == 0x0:
        return 1698  # st3_d_reg
    return -1
d32_153 = {
    0x0: f32_151,
    0x400: f32_152,
}
def f32_154(w):
    r = d32_153.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f32_155(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1632  # st2_b_imm
    return 1635  # st2_b_reg
def f32_156(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1704  # st4_b_imm
    return 1707  # st4_b_reg
def f32_157(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1641  # st2_h_imm
    if w & 0x400 == 0x0:
        return 1644  # st2_h_reg
    return -1
def f32_158(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1713  # st4_h_imm
    if w & 0x400 == 0x0:
        return 1716  # st4_h_reg
    return -1
def f32_159(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1650  # st2_s_imm
    return 1653  # st2_s_reg
def f32_160(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1659  # st2_d_imm
    if w & 0x1000 == 0x0:
        return 1662  # st2_d_reg
    return -1
d32_161 = {
    0x0: f32_159,
    0x400: f32_160,
}
def f32_162(w):
    r = d32_161.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f32_163(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1722  # st4_s_imm
    return 1725  # st4_s_reg
def f32_164(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1731  # st4_d_imm
    if w & 0x1000 == 0x0:
        return 1734  # st4_d_reg
    return -1
d32_165 = {
    0x0: f32_163,
    0x400: f32_164,
}
def f32_166(w):
    r = d32_165.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f32_167(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1595  # ld1_b_imm
    return 1598  # ld1_b_reg
def f32_168(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1667  # ld3_b_imm
    return 1670  # ld3_b_reg
def f32_169(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1604  # ld1_h_imm
    if w & 0x400 == 0x0:
        return 1607  # ld1_h_reg
    return -1
def f32_170(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1676  # ld3_h_imm
    if w & 0x400 == 0x0:
        return 1679  # ld3_h_reg
    return -1
def f32_171(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1613  # ld1_s_imm
    return 1616  # ld1_s_reg
def f32_172(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1622  # ld1_d_imm
    if w & 0x1000 == 0x0:
        return 1625  # ld1_d_reg
    return -1
d32_173 = {
    0x0: f32_171,
    0x400: f32_172,
}
def f32_174(w):
    r = d32_173.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f32_175(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1685  # ld3_s_imm
    return 1688  # ld3_s_reg
def f32_176(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1694  # ld3_d_imm
    if w & 0x1000 == 0x0:
        return 1697  # ld3_d_reg
    return -1
d32_177 = {
    0x0: f32_175,
    0x400: f32_176,
}
def f32_178(w):
    r = d32_177.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f32_179(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1597  # ld1r_b_imm
    return 1600  # ld1r_b_reg
def f32_180(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1606  # ld1r_h_imm
    return 1609  # ld1r_h_reg
def f32_181(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1615  # ld1r_s_imm
    return 1618  # ld1r_s_reg
def f32_182(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1624  # ld1r_d_imm
    return 1627  # ld1r_d_reg
d32_183 = {
    0x0: f32_179,
    0x400: f32_180,
    0x800: f32_181,
    0xc00: f32_182,
}
def f32_184(w):
    r = d32_183.get(w & 0x1c00, -1)
    return r if r.__class__ is int else r(w)
def f32_185(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1669  # ld3r_b_imm
    return 1672  # ld3r_b_reg
def f32_186(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1678  # ld3r_h_imm
    return 1681  # ld3r_h_reg
def f32_187(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1687  # ld3r_s_imm
    return 1690  # ld3r_s_reg
def f32_188(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1696  # ld3r_d_imm
    return 1699  # ld3r_d_reg
d32_189 = {
    0x0: f32_185,
    0x400: f32_186,
    0x800: f32_187,
    0xc00: f32_188,
}
def f32_190(w):
    r = d32_189.get(w & 0x1c00, -1)
    return r if r.__class__ is int else r(w)
def f32_191(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1631  # ld2_b_imm
    return 1634  # ld2_b_reg
def f32_192(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1703  # ld4_b_imm
    return 1706  # ld4_b_reg
def f32_193(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1640  # ld2_h_imm
    if w & 0x400 == 0x0:
        return 1643  # ld2_h_reg
    return -1
def f32_194(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1712  # ld4_h_imm
    if w & 0x400 == 0x0:
        return 1715  # ld4_h_reg
    return -1
def f32_195(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1649  # ld2_s_imm
    return 1652  # ld2_s_reg
def f32_196(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1658  # ld2_d_imm
    if w & 0x1000 == 0x0:
        return 1661  # ld2_d_reg
    return -1
d32_197 = {
    0x0: f32_195,
    0x400: f32_196,
}
def f32_198(w):
    r = d32_197.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f32_199(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1721  # ld4_s_imm
    return 1724  # ld4_s_reg
def f32_200(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1730  # ld4_d_imm
    if w & 0x1000 == 0x0:
        return 1733  # ld4_d_reg
    return -1
d32_201 = {
    0x0: f32_199,
    0x400: f32_200,
}
def f32_202(w):
    r = d32_201.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f32_203(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1633  # ld2r_b_imm
    return 1636  # ld2r_b_reg
def f32_204(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1642  # ld2r_h_imm
    return 1645  # ld2r_h_reg
def f32_205(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1651  # ld2r_s_imm
    return 1654  # ld2r_s_reg
def f32_206(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1660  # ld2r_d_imm
    return 1663  # ld2r_d_reg
d32_207 = {
    0x0: f32_203,
    0x400: f32_204,
    0x800: f32_205,
    0xc00: f32_206,
}
def f32_208(w):
    r = d32_207.get(w & 0x1c00, -1)
    return r if r.__class__ is int else r(w)
def f32_209(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1705  # ld4r_b_imm
    return 1708  # ld4r_b_reg
def f32_210(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1714  # ld4r_h_imm
    return 1717  # ld4r_h_reg
def f32_211(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1723  # ld4r_s_imm
    return 1726  # ld4r_s_reg
def f32_212(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1732  # ld4r_d_imm
    return 1735  # ld4r_d_reg
d32_213 = {
    0x0: f32_209,
    0x400: f32_210,
    0x800: f32_211,
    0xc00: f32_212,
}
def f32_214(w):
    r = d32_213.get(w & 0x1c00, -1)
    return r if r.__class__ is int else r(w)
d32_215 = {
    0x0: f32_111,
    0x2000: f32_112,
    0x4000: f32_113,
    0x6000: f32_114,
    0x8000: f32_115,
    0xa000: f32_116,
    0x200000: f32_117,
    0x202000: f32_118,
    0x204000: f32_119,
    0x206000: f32_120,
    0x208000: f32_121,
    0x20a000: f32_122,
    0x400000: f32_123,
    0x402000: f32_124,
    0x404000: f32_125,
    0x406000: f32_126,
    0x408000: f32_127,
    0x40a000: f32_128,
    0x40c000: f32_130,
    0x40e000: f32_132,
    0x600000: f32_133,
    0x602000: f32_134,
    0x604000: f32_135,
    0x606000: f32_136,
    0x608000: f32_137,
    0x60a000: f32_138,
    0x60c000: f32_140,
    0x60e000: f32_142,
    0x800000: f32_143,
    0x802000: f32_144,
    0x804000: f32_145,
    0x806000: f32_146,
    0x808000: f32_150,
    0x80a000: f32_154,
    0xa00000: f32_155,
    0xa02000: f32_156,
    0xa04000: f32_157,
    0xa06000: f32_158,
    0xa08000: f32_162,
    0xa0a000: f32_166,
    0xc00000: f32_167,
    0xc02000: f32_168,
    0xc04000: f32_169,
    0xc06000: f32_170,
    0xc08000: f32_174,
    0xc0a000: f32_178,
    0xc0c000: f32_184,
    0xc0e000: f32_190,
    0xe00000: f32_191,
    0xe02000: f32_192,
    0xe04000: f32_193,
    0xe06000: f32_194,
    0xe08000: f32_198,
    0xe0a000: f32_202,
    0xe0c000: f32_208,
    0xe0e000: f32_214,
}
def f32_216(w):
    r = d32_215.get(w & 0xe0e000, -1)
    return r if r.__class__ is int else r(w)
def f32_217(w):
    if w & 0xc00000 == 0x0:
        return 542  # tbl_1
    return -1
def f32_218(w):
    if w & 0x20000 == 0x20000:
        return 480  # dup_h
    if w & 0x60000 == 0x40000:
        return 488  # dup_s
    if w & 0xe0000 == 0x80000 and (w >> 30 & 0x1) not in (0,):
        return 495  # dup_d
    return -1
d32_219 = {
    0x0: f32_218,
    0x10000: 472,  # dup_b
}
def f32_220(w):
    r = d32_219.get(w & 0xc10000, -1)
    return r if r.__class__ is int else r(w)
def f32_221(w):
    if w & 0x20000 == 0x20000:
        return 482  # dup_h_general
    if w & 0x60000 == 0x40000:
        return 490  # dup_s_general
    if w & 0xe0000 == 0x80000 and (w >> 30 & 0x1) not in (0,):
        return 497  # dup_d_general
    return -1
d32_222 = {
    0x0: f32_221,
    0x10000: 474,  # dup_b_general
}
def f32_223(w):
    r = d32_222.get(w & 0xc10000, -1)
    return r if r.__class__ is int else r(w)
def f32_224(w):
    if w & 0xc00000 == 0x0:
        return 543  # tbx_1
    return -1
def f32_225(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 534  # uzp1_v
    return -1
def f32_226(w):
    if w & 0x20000 == 0x20000:
        return 483  # ins_h_general
    if w & 0x60000 == 0x40000:
        return 491  # ins_s_general
    if w & 0xe0000 == 0x80000:
        return 498  # ins_d_general
    return -1
d32_227 = {
    0x40000000: f32_226,
    0x40010000: 475,  # ins_b_general
}
def f32_228(w):
    r = d32_227.get(w & 0x40c10000, -1)
    return r if r.__class__ is int else r(w)
def f32_229(w):
    if w & 0xc00000 == 0x0:
        return 544  # tbl_2
    return -1
def f32_230(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 536  # trn1_v
    return -1
def f32_231(w):
    if w & 0x20000 == 0x20000:
        return 486  # smov_h0
    return -1
def f32_232(w):
    if w & 0x20000 == 0x20000:
        return 487  # smov_h1
    if w & 0x60000 == 0x40000:
        return 494  # smov_s1
    return -1
d32_233 = {
    0x0: f32_231,
    0x10000: 478,  # smov_b0
    0x40000000: f32_232,
    0x40010000: 479,  # smov_b1
}
def f32_234(w):
    r = d32_233.get(w & 0x40c10000, -1)
    return r if r.__class__ is int else r(w)
def f32_235(w):
    if w & 0xc00000 == 0x0:
        return 545  # tbx_2
    return -1
def f32_236(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 538  # zip1_v
    return -1
def f32_237(w):
    if w & 0x20000 == 0x20000:
        return 485  # umov_h
    if w & 0x60000 == 0x40000:
        return 493  # umov_s
    return -1
def f32_238(w):
    if w & 0xe0000 == 0x80000:
        return 500  # umov_d
    return -1
d32_239 = {
    0x0: f32_237,
    0x10000: 477,  # umov_b
    0x40000000: f32_238,
}
def f32_240(w):
    r = d32_239.get(w & 0x40c10000, -1)
    return r if r.__class__ is int else r(w)
def f32_241(w):
    if w & 0xc00000 == 0x0:
        return 546  # tbl_3
    return -1
def f32_242(w):
    if w & 0xc00000 == 0x0:
        return 547  # tbx_3
    return -1
def f32_243(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 535  # uzp2_v
    return -1
def f32_244(w):
    if w & 0xc00000 == 0x0:
        return 548  # tbl_4
    return -1
def f32_245(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 537  # trn2_v
    return -1
def f32_246(w):
    if w & 0xc00000 == 0x0:
        return 549  # tbx_4
    return -1
def f32_247(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 539  # zip2_v
    return -1
def f32_248(w):
    if w & 0x40c00000 == 0x800000:
        return 1500  # sdot_0
    if w & 0x40c00000 == 0x40800000:
        return 1502  # sdot_1
    return -1
def f32_249(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1356  # saddl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1357  # saddl2_v
    return -1
def f32_250(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1255  # shadd_v
    return -1
def f32_251(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1736  # rev64_v
    return -1
def f32_252(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1256  # sqadd_v
    return -1
def f32_253(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1358  # saddw_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1359  # saddw2_v
    return -1
def f32_254(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1261  # srhadd_v
    return -1
def f32_255(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 1738  # rev16_v
    return -1
d32_256 = {
    0x0: 1348,  # and_v
    0x400000: 1349,  # bic_v
    0x800000: 1350,  # orr_v
    0xc00000: 1351,  # orn_v
}
def f32_257(w):
    r = d32_256.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_258(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1360  # ssubl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1361  # ssubl2_v
    return -1
def f32_259(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1262  # shsub_v
    return -1
def f32_260(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1773  # saddlp_v
    if w & 0x401f0000 == 0x10000 and (w >> 22 & 0x3) not in (3,):
        return 1782  # xtn_v
    if w & 0x401f0000 == 0x40010000 and (w >> 22 & 0x3) not in (3,):
        return 1783  # xtn2_v
    return -1
def f32_261(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1263  # sqsub_v
    return -1
def f32_262(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1362  # ssubw_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1363  # ssubw2_v
    return -1
def f32_263(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1317  # cmgt_v
    return -1
def f32_264(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1768  # suqadd_v
    return -1
def f32_265(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 1805  # saddlv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 1806  # saddlv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 1807  # saddlv_s
    return -1
d32_266 = {
    0x0: f32_264,
    0x100000: f32_265,
}
def f32_267(w):
    r = d32_266.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_268(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1321  # cmge_v
    return -1
def f32_269(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1404  # addhn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1405  # addhn2_v
    return -1
def f32_270(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1268  # sshl_v
    return -1
def f32_271(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1739  # cls_v
    return -1
def f32_272(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1789  # sqxtn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1790  # sqxtn2_v
    return -1
def f32_273(w):
    if w & 0x40c00000 == 0x40000000:
        return 441  # aese
    return -1
d32_274 = {
    0x0: f32_271,
    0x10000: f32_272,
    0x80000: f32_273,
}
def f32_275(w):
    r = d32_274.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_276(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1270  # sqshl_v
    return -1
def f32_277(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1364  # sabal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1365  # sabal2_v
    return -1
def f32_278(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1275  # srshl_v
    return -1
def f32_279(w):
    if w & 0x40df0000 == 0x40080000:
        return 442  # aesd
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 1741  # cnt_v
    return -1
def f32_280(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1277  # sqrshl_v
    return -1
def f32_281(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1408  # subhn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1409  # subhn2_v
    return -1
def f32_282(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1282  # smax_v
    return -1
def f32_283(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1774  # sadalp_v
    return -1
d32_284 = {
    0x0: 1012,  # fcvtn_0
    0x400000: 1014,  # fcvtn_1
    0x40000000: 1017,  # fcvtn2_0
    0x40400000: 1019,  # fcvtn2_1
}
def f32_285(w):
    r = d32_284.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_286(w):
    if w & 0x40c00000 == 0x40000000:
        return 443  # aesmc
    return -1
d32_287 = {
    0x0: f32_283,
    0x10000: f32_285,
    0x80000: f32_286,
}
def f32_288(w):
    r = d32_287.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_289(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1283  # smin_v
    return -1
def f32_290(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1366  # sabdl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1367  # sabdl2_v
    return -1
def f32_291(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1284  # sabd_v
    return -1
def f32_292(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1742  # sqabs_v
    return -1
d32_293 = {
    0x0: 1011,  # fcvtl_0
    0x400000: 1013,  # fcvtl_1
    0x40000000: 1016,  # fcvtl2_0
    0x40400000: 1018,  # fcvtl2_1
}
def f32_294(w):
    r = d32_293.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_295(w):
    if w & 0x40c00000 == 0x40000000:
        return 444  # aesimc
    return -1
d32_296 = {
    0x0: f32_292,
    0x10000: f32_294,
    0x80000: f32_295,
}
def f32_297(w):
    r = d32_296.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_298(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1285  # saba_v
    return -1
def f32_299(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1368  # smlal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1369  # smlal2_v
    return -1
def f32_300(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1325  # add_v
    return -1
def f32_301(w):
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 942  # frintn_vf
    if w & 0x9f0000 == 0x810000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 944  # frintp_vf
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1752  # cmgt_zero_v
    return -1
def f32_302(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1329  # cmtst_v
    return -1
def f32_303(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (0, 3):
        return 1392  # sqdmlal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (0, 3):
        return 1393  # sqdmlal2_v
    return -1
def f32_304(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1333  # mla_v
    return -1
def f32_305(w):
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 943  # frintm_vf
    if w & 0x9f0000 == 0x810000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 945  # frintz_vf
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1756  # cmeq_zero_v
    return -1
def f32_306(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1334  # mul_v
    return -1
def f32_307(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1370  # smlsl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1371  # smlsl2_v
    return -1
def f32_308(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1343  # smaxp_v
    return -1
def f32_309(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1760  # cmlt_zero_v
    return -1
def f32_310(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 949  # fcvtns_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 961  # fcvtps_vf
    return -1
def f32_311(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 1811  # smaxv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 1812  # smaxv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 1813  # smaxv_s
    return -1
def f32_312(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 1817  # sminv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 1818  # sminv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 1819  # sminv_s
    return -1
d32_313 = {
    0x0: f32_309,
    0x10000: f32_310,
    0x100000: f32_311,
    0x110000: f32_312,
}
def f32_314(w):
    r = d32_313.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_315(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1344  # sminp_v
    return -1
def f32_316(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (0, 3):
        return 1394  # sqdmlsl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (0, 3):
        return 1395  # sqdmlsl2_v
    return -1
def f32_317(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 3, 4, 7):
        return 1336  # sqdmulh_v
    return -1
def f32_318(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1762  # abs_v
    return -1
def f32_319(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 967  # fcvtms_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 973  # fcvtzs_vf
    return -1
def f32_320(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 1823  # addv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 1824  # addv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 1825  # addv_s
    return -1
d32_321 = {
    0x0: f32_318,
    0x10000: f32_319,
    0x110000: f32_320,
}
def f32_322(w):
    r = d32_321.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_323(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1347  # addp_v
    return -1
def f32_324(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1372  # smull_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1373  # smull2_v
    return -1
def f32_325(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 848  # fmaxnm_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 860  # fminnm_vf
    return -1
def f32_326(w):
    if w & 0x9f0000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 924  # fcmgt_zero_vf
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 955  # fcvtas_vf
    if w & 0xdf0000 == 0x810000:
        return 993  # urecpe
    return -1
def f32_327(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 883  # fmla_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 889  # fmls_vf
    return -1
def f32_328(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (0, 3):
        return 1396  # sqdmull_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (0, 3):
        return 1397  # sqdmull2_v
    return -1
def f32_329(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 849  # fadd_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 861  # fsub_vf
    return -1
def f32_330(w):
    if w & 0x9f0000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 927  # fcmeq_zero_vf
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 979  # scvtf_vf
    if w & 0x9f0000 == 0x810000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 985  # frecpe_vf
    return -1
def f32_331(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 850  # fmulx_vf
    return -1
def f32_332(w):
    if (w >> 22 & 0x3) not in (1, 2, 3):
        return 1412  # pmull_0
    if (w >> 22 & 0x3) not in (0, 1, 2):
        return 1413  # pmull_3
    return -1
def f32_333(w):
    if (w >> 22 & 0x3) not in (1, 2, 3):
        return 1414  # pmull2_0
    if (w >> 22 & 0x3) not in (0, 1, 2):
        return 1415  # pmull2_3
    return -1
d32_334 = {
    0x0: f32_332,
    0x40000000: f32_333,
}
def f32_335(w):
    r = d32_334.get(w & 0x40000000, -1)
    return r if r.__class__ is int else r(w)
def f32_336(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 853  # fcmeq_vf
    return -1
def f32_337(w):
    if w & 0x9f0000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 930  # fcmlt_zero_vf
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1028  # frint32z_vf
    return -1
def f32_338(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 856  # fmax_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 862  # fmin_vf
    return -1
def f32_339(w):
    if w & 0x9f0000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 939  # fabs_vf
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1034  # frint64z_vf
    return -1
def f32_340(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 857  # frecps_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 863  # frsqrts_vf
    return -1
d32_341 = {
    0x0: f32_217,
    0x400: f32_220,
    0xc00: f32_223,
    0x1000: f32_224,
    0x1800: f32_225,
    0x1c00: f32_228,
    0x2000: f32_229,
    0x2800: f32_230,
    0x2c00: f32_234,
    0x3000: f32_235,
    0x3800: f32_236,
    0x3c00: f32_240,
    0x4000: f32_241,
    0x5000: f32_242,
    0x5800: f32_243,
    0x6000: f32_244,
    0x6800: f32_245,
    0x7000: f32_246,
    0x7800: f32_247,
    0x9400: f32_248,
    0x200000: f32_249,
    0x200400: f32_250,
    0x200800: f32_251,
    0x200c00: f32_252,
    0x201000: f32_253,
    0x201400: f32_254,
    0x201800: f32_255,
    0x201c00: f32_257,
    0x202000: f32_258,
    0x202400: f32_259,
    0x202800: f32_260,
    0x202c00: f32_261,
    0x203000: f32_262,
    0x203400: f32_263,
    0x203800: f32_267,
    0x203c00: f32_268,
    0x204000: f32_269,
    0x204400: f32_270,
    0x204800: f32_275,
    0x204c00: f32_276,
    0x205000: f32_277,
    0x205400: f32_278,
    0x205800: f32_279,
    0x205c00: f32_280,
    0x206000: f32_281,
    0x206400: f32_282,
    0x206800: f32_288,
    0x206c00: f32_289,
    0x207000: f32_290,
    0x207400: f32_291,
    0x207800: f32_297,
    0x207c00: f32_298,
    0x208000: f32_299,
    0x208400: f32_300,
    0x208800: f32_301,
    0x208c00: f32_302,
    0x209000: f32_303,
    0x209400: f32_304,
    0x209800: f32_305,
    0x209c00: f32_306,
    0x20a000: f32_307,
    0x20a400: f32_308,
    0x20a800: f32_314,
    0x20ac00: f32_315,
    0x20b000: f32_316,
    0x20b400: f32_317,
    0x20b800: f32_322,
    0x20bc00: f32_323,
    0x20c000: f32_324,
    0x20c400: f32_325,
    0x20c800: f32_326,
    0x20cc00: f32_327,
    0x20d000: f32_328,
    0x20d400: f32_329,
    0x20d800: f32_330,
    0x20dc00: f32_331,
    0x20e000: f32_335,
    0x20e400: f32_336,
    0x20e800: f32_337,
    0x20f400: f32_338,
    0x20f800: f32_339,
    0x20fc00: f32_340,
}
def f32_342(w):
    r = d32_341.get(w & 0x20fc00, -1)
    return r if r.__class__ is int else r(w)
def f32_343(w):
    if w & 0x180000 == 0x0:
        return 501  # movi_s0
    if w & 0x180000 == 0x80000:
        return 691  # sshr_b_imm
    if w & 0x100000 == 0x100000:
        return 692  # sshr_h_imm
    return -1
d32_344 = {
    0x0: f32_343,
    0x200000: 693,  # sshr_s_imm
}
def f32_345(w):
    r = d32_344.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_346(w):
    if w & 0x180000 == 0x0:
        return 503  # orr_s0
    if w & 0x180000 == 0x80000:
        return 696  # ssra_b_imm
    if w & 0x100000 == 0x100000:
        return 697  # ssra_h_imm
    return -1
d32_347 = {
    0x0: f32_346,
    0x200000: 698,  # ssra_s_imm
}
def f32_348(w):
    r = d32_347.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_349(w):
    if w & 0x180000 == 0x0:
        return 505  # movi_s8
    if w & 0x180000 == 0x80000:
        return 701  # srshr_b_imm
    if w & 0x100000 == 0x100000:
        return 702  # srshr_h_imm
    return -1
d32_350 = {
    0x0: f32_349,
    0x200000: 703,  # srshr_s_imm
}
def f32_351(w):
    r = d32_350.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_352(w):
    if w & 0x180000 == 0x0:
        return 507  # orr_s8
    if w & 0x180000 == 0x80000:
        return 706  # srsra_b_imm
    if w & 0x100000 == 0x100000:
        return 707  # srsra_h_imm
    return -1
d32_353 = {
    0x0: f32_352,
    0x200000: 708,  # srsra_s_imm
}
def f32_354(w):
    r = d32_353.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_355(w):
    if w & 0x380800 == 0x0:
        return 509  # movi_s16
    return -1
def f32_356(w):
    if w & 0x180000 == 0x0:
        return 511  # orr_s16
    if w & 0x180000 == 0x80000:
        return 752  # shl_b_imm
    if w & 0x100000 == 0x100000:
        return 753  # shl_h_imm
    return -1
d32_357 = {
    0x0: f32_356,
    0x200000: 754,  # shl_s_imm
}
def f32_358(w):
    r = d32_357.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_359(w):
    if w & 0x380800 == 0x0:
        return 513  # movi_s24
    return -1
def f32_360(w):
    if w & 0x180000 == 0x0:
        return 515  # orr_s24
    if w & 0x180000 == 0x80000:
        return 711  # sqshl_b_imm
    if w & 0x100000 == 0x100000:
        return 713  # sqshl_h_imm
    return -1
d32_361 = {
    0x0: f32_360,
    0x200000: 715,  # sqshl_s_imm
}
def f32_362(w):
    r = d32_361.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_363(w):
    if w & 0x80000 == 0x0:
        return 517  # movi_h0
    if w & 0x40080000 == 0x80000:
        return 770  # shrn_b_imm
    if w & 0x40080000 == 0x40080000:
        return 771  # shrn2_b_imm
    return -1
def f32_364(w):
    if w & 0x40000000 == 0x0:
        return 772  # shrn_h_imm
    if w & 0x40000000 == 0x40000000:
        return 773  # shrn2_h_imm
    return -1
d32_365 = {
    0x0: f32_363,
    0x100000: f32_364,
}
def f32_366(w):
    r = d32_365.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_367(w):
    if w & 0x80000 == 0x80000:
        return 776  # rshrn_b_imm
    return -1
def f32_368(w):
    if w & 0x80000 == 0x80000:
        return 777  # rshrn2_b_imm
    return -1
d32_369 = {
    0x0: f32_367,
    0x100000: 778,  # rshrn_h_imm
    0x40000000: f32_368,
    0x40100000: 779,  # rshrn2_h_imm
}
def f32_370(w):
    r = d32_369.get(w & 0x40100000, -1)
    return r if r.__class__ is int else r(w)
def f32_371(w):
    if w & 0x40000000 == 0x0:
        return 774  # shrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 775  # shrn2_s_imm
    return -1
def f32_372(w):
    if w & 0x40000000 == 0x0:
        return 780  # rshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 781  # rshrn2_s_imm
    return -1
d32_373 = {
    0x0: f32_366,
    0x800: f32_370,
    0x200000: f32_371,
    0x200800: f32_372,
}
def f32_374(w):
    r = d32_373.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_375(w):
    if w & 0x80000 == 0x0:
        return 519  # orr_h0
    if w & 0x40080000 == 0x80000:
        return 800  # sqshrn_b_imm
    if w & 0x40080000 == 0x40080000:
        return 801  # sqshrn2_b_imm
    return -1
def f32_376(w):
    if w & 0x40000000 == 0x0:
        return 803  # sqshrn_h_imm
    if w & 0x40000000 == 0x40000000:
        return 804  # sqshrn2_h_imm
    return -1
d32_377 = {
    0x0: f32_375,
    0x100000: f32_376,
}
def f32_378(w):
    r = d32_377.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_379(w):
    if w & 0x80000 == 0x80000:
        return 809  # sqrshrn_b_imm
    return -1
def f32_380(w):
    if w & 0x80000 == 0x80000:
        return 810  # sqrshrn2_b_imm
    return -1
d32_381 = {
    0x0: f32_379,
    0x100000: 812,  # sqrshrn_h_imm
    0x40000000: f32_380,
    0x40100000: 813,  # sqrshrn2_h_imm
}
def f32_382(w):
    r = d32_381.get(w & 0x40100000, -1)
    return r if r.__class__ is int else r(w)
def f32_383(w):
    if w & 0x40000000 == 0x0:
        return 806  # sqshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 807  # sqshrn2_s_imm
    return -1
def f32_384(w):
    if w & 0x40000000 == 0x0:
        return 815  # sqrshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 816  # sqrshrn2_s_imm
    return -1
d32_385 = {
    0x0: f32_378,
    0x800: f32_382,
    0x200000: f32_383,
    0x200800: f32_384,
}
def f32_386(w):
    r = d32_385.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_387(w):
    if w & 0x80000 == 0x0:
        return 521  # movi_h8
    if w & 0x40080000 == 0x80000:
        return 836  # sshll_b
    if w & 0x40080000 == 0x40080000:
        return 837  # sshll2_b
    return -1
def f32_388(w):
    if w & 0x40000000 == 0x0:
        return 838  # sshll_h
    if w & 0x40000000 == 0x40000000:
        return 839  # sshll2_h
    return -1
d32_389 = {
    0x0: f32_387,
    0x100000: f32_388,
}
def f32_390(w):
    r = d32_389.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_391(w):
    if w & 0x40000000 == 0x0:
        return 840  # sshll_s
    if w & 0x40000000 == 0x40000000:
        return 841  # sshll2_s
    return -1
d32_392 = {
    0x0: f32_390,
    0x200000: f32_391,
}
def f32_393(w):
    r = d32_392.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_394(w):
    if w & 0x380800 == 0x0:
        return 523  # orr_h8
    return -1
def f32_395(w):
    if w & 0x380800 == 0x0:
        return 525  # movi_msl8
    return -1
def f32_396(w):
    if w & 0x380800 == 0x0:
        return 527  # movi_msl16
    return -1
def f32_397(w):
    if w & 0x380800 == 0x0:
        return 529  # movi_b
    if w & 0x200800 == 0x200000:
        return 995  # scvtf_fixed_vf_s
    return -1
def f32_398(w):
    if w & 0x380800 == 0x0:
        return 532  # fmov_s_imm
    if w & 0x200800 == 0x200800:
        return 1003  # fcvtzs_fixed_vf_s
    return -1
def f32_399(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 694  # sshr_d_imm
    return -1
def f32_400(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 699  # ssra_d_imm
    return -1
def f32_401(w):
    if w & 0x40000000 == 0x0:
        return 1440  # smlal_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1441  # smlal_h1_element
    return -1
def f32_402(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 704  # srshr_d_imm
    return -1
def f32_403(w):
    if w & 0x40000000 == 0x0:
        return 1464  # sqdmlal_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1465  # sqdmlal_h1_element
    return -1
def f32_404(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 709  # srsra_d_imm
    return -1
def f32_405(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 755  # shl_d_imm
    return -1
def f32_406(w):
    if w & 0x40000000 == 0x0:
        return 1444  # smlsl_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1445  # smlsl_h1_element
    return -1
def f32_407(w):
    if w & 0x40000000 == 0x0:
        return 1470  # sqdmlsl_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1471  # sqdmlsl_h1_element
    return -1
def f32_408(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 717  # sqshl_d_imm
    return -1
def f32_409(w):
    if w & 0x40000000 == 0x0:
        return 1424  # mul_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1425  # mul_h1_element
    return -1
def f32_410(w):
    if w & 0x40000000 == 0x0:
        return 1448  # smull_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1449  # smull_h1_element
    return -1
def f32_411(w):
    if w & 0x40000000 == 0x0:
        return 1476  # sqdmull_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1477  # sqdmull_h1_element
    return -1
def f32_412(w):
    if w & 0x40000000 == 0x0:
        return 1428  # sqdmulh_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1429  # sqdmulh_h1_element
    return -1
def f32_413(w):
    if w & 0x40000000 == 0x0:
        return 1434  # sqrdmulh_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1435  # sqrdmulh_h1_element
    return -1
def f32_414(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 997  # scvtf_fixed_vf_d
    return -1
def f32_415(w):
    if w & 0x800 == 0x800 and (w >> 30 & 0x1) not in (0,):
        return 1005  # fcvtzs_fixed_vf_d
    return -1
def f32_416(w):
    if w & 0x40000000 == 0x0:
        return 884  # fmla_s0_element_f
    if w & 0x40000000 == 0x40000000:
        return 885  # fmla_s1_element_f
    return -1
def f32_417(w):
    if w & 0x40000000 == 0x0:
        return 1442  # smlal_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1443  # smlal_s1_element
    return -1
def f32_418(w):
    if w & 0x40000000 == 0x0:
        return 1467  # sqdmlal_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1468  # sqdmlal_s1_element
    return -1
def f32_419(w):
    if w & 0x40000000 == 0x0:
        return 890  # fmls_s0_element_f
    if w & 0x40000000 == 0x40000000:
        return 891  # fmls_s1_element_f
    return -1
def f32_420(w):
    if w & 0x40000000 == 0x0:
        return 1446  # smlsl_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1447  # smlsl_s1_element
    return -1
def f32_421(w):
    if w & 0x40000000 == 0x0:
        return 1473  # sqdmlsl_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1474  # sqdmlsl_s1_element
    return -1
def f32_422(w):
    if w & 0x40000000 == 0x0:
        return 1426  # mul_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1427  # mul_s1_element
    return -1
def f32_423(w):
    if w & 0x40000000 == 0x0:
        return 895  # fmul_s0_element_f
    if w & 0x40000000 == 0x40000000:
        return 896  # fmul_s1_element_f
    return -1
def f32_424(w):
    if w & 0x40000000 == 0x0:
        return 1450  # smull_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1451  # smull_s1_element
    return -1
def f32_425(w):
    if w & 0x40000000 == 0x0:
        return 1479  # sqdmull_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1480  # sqdmull_s1_element
    return -1
def f32_426(w):
    if w & 0x40000000 == 0x0:
        return 1431  # sqdmulh_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1432  # sqdmulh_s1_element
    return -1
def f32_427(w):
    if w & 0x40000000 == 0x0:
        return 1437  # sqrdmulh_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1438  # sqrdmulh_s1_element
    return -1
def f32_428(w):
    if w & 0x40000000 == 0x0:
        return 1501  # sdot_0_element
    if w & 0x40000000 == 0x40000000:
        return 1503  # sdot_1_element
    return -1
def f32_429(w):
    if w & 0x40200000 == 0x40000000:
        return 887  # fmla_d1_element_f
    return -1
def f32_430(w):
    if w & 0x40200000 == 0x40000000:
        return 893  # fmls_d1_element_f
    return -1
def f32_431(w):
    if w & 0x40200000 == 0x40000000:
        return 898  # fmul_d1_element_f
    return -1
d32_432 = {
    0x400: f32_345,
    0x1400: f32_348,
    0x2400: f32_351,
    0x3400: f32_354,
    0x4400: f32_355,
    0x5400: f32_358,
    0x6400: f32_359,
    0x7400: f32_362,
    0x8400: f32_374,
    0x9400: f32_386,
    0xa400: f32_393,
    0xb400: f32_394,
    0xc400: f32_395,
    0xd400: f32_396,
    0xe400: f32_397,
    0xf400: f32_398,
    0x400400: f32_399,
    0x401400: f32_400,
    0x402000: f32_401,
    0x402400: f32_402,
    0x403000: f32_403,
    0x403400: f32_404,
    0x405400: f32_405,
    0x406000: f32_406,
    0x407000: f32_407,
    0x407400: f32_408,
    0x408000: f32_409,
    0x40a000: f32_410,
    0x40b000: f32_411,
    0x40c000: f32_412,
    0x40d000: f32_413,
    0x40e400: f32_414,
    0x40f400: f32_415,
    0x801000: f32_416,
    0x802000: f32_417,
    0x803000: f32_418,
    0x805000: f32_419,
    0x806000: f32_420,
    0x807000: f32_421,
    0x808000: f32_422,
    0x809000: f32_423,
    0x80a000: f32_424,
    0x80b000: f32_425,
    0x80c000: f32_426,
    0x80d000: f32_427,
    0x80e000: f32_428,
    0xc01000: f32_429,
    0xc05000: f32_430,
    0xc09000: f32_431,
}
def f32_433(w):
    r = d32_432.get(w & 0xc0f400, -1)
    return r if r.__class__ is int else r(w)
d32_434 = {
    0x0: 1234,  # stp_s_np
    0x400000: 1238,  # ldp_s_np
    0x800000: 1232,  # stp_s_post
    0xc00000: 1236,  # ldp_s_post
    0x40000000: 1242,  # stp_d_np
    0x40400000: 1246,  # ldp_d_np
    0x40800000: 1240,  # stp_d_post
    0x40c00000: 1244,  # ldp_d_post
}
def f32_435(w):
    r = d32_434.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
d32_436 = {
    0x0: 1231,  # stp_s
    0x400000: 1235,  # ldp_s
    0x800000: 1233,  # stp_s_pre
    0xc00000: 1237,  # ldp_s_pre
    0x40000000: 1239,  # stp_d
    0x40400000: 1243,  # ldp_d
    0x40800000: 1241,  # stp_d_pre
    0x40c00000: 1245,  # ldp_d_pre
}
def f32_437(w):
    r = d32_436.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_438(w):
    if w & 0x40c00000 == 0x40000000:
        return 540  # ext_16b
    if w & 0x40c04000 == 0x0:
        return 541  # ext_8b
    return -1
def f32_439(w):
    if w & 0x20000 == 0x20000:
        return 484  # ins_h_element
    if w & 0x60000 == 0x40000:
        return 492  # ins_s_element
    if w & 0xe0000 == 0x80000:
        return 499  # ins_d_element
    return -1
d32_440 = {
    0x40000000: f32_439,
    0x40010000: 476,  # ins_b_element
}
def f32_441(w):
    r = d32_440.get(w & 0x40c10000, -1)
    return r if r.__class__ is int else r(w)
def f32_442(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 3, 4, 7):
        return 1494  # sqrdmlah_v
    return -1
def f32_443(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 3, 4, 7):
        return 1497  # sqrdmlsh_v
    return -1
def f32_444(w):
    if w & 0x40c00000 == 0x800000:
        return 1504  # udot_0
    if w & 0x40c00000 == 0x40800000:
        return 1506  # udot_1
    return -1
d32_445 = {
    0x0: f32_442,
    0x800: f32_443,
    0x1000: f32_444,
}
def f32_446(w):
    r = d32_445.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
def f32_447(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1374  # uaddl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1375  # uaddl2_v
    return -1
def f32_448(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (2, 3, 6, 7):
        return 1737  # rev32_v
    return -1
def f32_449(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1376  # uaddw_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1377  # uaddw2_v
    return -1
def f32_450(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1378  # usubl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1379  # usubl2_v
    return -1
def f32_451(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1780  # uaddlp_v
    if w & 0x401f0000 == 0x10000 and (w >> 22 & 0x3) not in (3,):
        return 1784  # sqxtun_v
    if w & 0x401f0000 == 0x40010000 and (w >> 22 & 0x3) not in (3,):
        return 1785  # sqxtun2_v
    return -1
def f32_452(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1380  # usubw_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1381  # usubw2_v
    return -1
def f32_453(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1775  # usqadd_v
    return -1
d32_454 = {
    0x0: 1799,  # shll_00
    0x400000: 1801,  # shll_10
    0x800000: 1803,  # shll_20
    0x40000000: 1800,  # shll_01
    0x40400000: 1802,  # shll_11
    0x40800000: 1804,  # shll_21
}
def f32_455(w):
    r = d32_454.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_456(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 1808  # uaddlv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 1809  # uaddlv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 1810  # uaddlv_s
    return -1
d32_457 = {
    0x0: f32_453,
    0x10000: f32_455,
    0x100000: f32_456,
}
def f32_458(w):
    r = d32_457.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_459(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1406  # raddhn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1407  # raddhn2_v
    return -1
def f32_460(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1740  # clz_v
    if w & 0x401f0000 == 0x10000 and (w >> 22 & 0x3) not in (3,):
        return 1794  # uqxtn_v
    if w & 0x401f0000 == 0x40010000 and (w >> 22 & 0x3) not in (3,):
        return 1795  # uqxtn2_v
    return -1
def f32_461(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1382  # uabal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1383  # uabal2_v
    return -1
def f32_462(w):
    if w & 0xdf0000 == 0x0:
        return 1766  # not_v
    if w & 0xdf0000 == 0x400000:
        return 1767  # rbit_v
    return -1
def f32_463(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1410  # rsubhn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1411  # rsubhn2_v
    return -1
def f32_464(w):
    if w & 0x40df0000 == 0x410000:
        return 1015  # fcvtxn
    if w & 0x40df0000 == 0x40410000:
        return 1020  # fcvtxn2
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1781  # uadalp_v
    return -1
def f32_465(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1384  # uabdl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1385  # uabdl2_v
    return -1
def f32_466(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1747  # sqneg_v
    return -1
d32_467 = {
    0x0: f32_447,
    0x800: f32_448,
    0x1000: f32_449,
    0x2000: f32_450,
    0x2800: f32_451,
    0x3000: f32_452,
    0x3800: f32_458,
    0x4000: f32_459,
    0x4800: f32_460,
    0x5000: f32_461,
    0x5800: f32_462,
    0x6000: f32_463,
    0x6800: f32_464,
    0x7000: f32_465,
    0x7800: f32_466,
}
def f32_468(w):
    r = d32_467.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
def f32_469(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1286  # uhadd_v
    return -1
def f32_470(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1287  # uqadd_v
    return -1
def f32_471(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1292  # urhadd_v
    return -1
d32_472 = {
    0x0: 1352,  # eor_v
    0x400000: 1353,  # bsl_v
    0x800000: 1354,  # bit_v
    0xc00000: 1355,  # bif_v
}
def f32_473(w):
    r = d32_472.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_474(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1293  # uhsub_v
    return -1
def f32_475(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1294  # uqsub_v
    return -1
def f32_476(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1319  # cmhi_v
    return -1
def f32_477(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1323  # cmhs_v
    return -1
def f32_478(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1299  # ushl_v
    return -1
def f32_479(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1301  # uqshl_v
    return -1
def f32_480(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1306  # urshl_v
    return -1
def f32_481(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1308  # uqrshl_v
    return -1
def f32_482(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1313  # umax_v
    return -1
def f32_483(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1314  # umin_v
    return -1
def f32_484(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1315  # uabd_v
    return -1
def f32_485(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1316  # uaba_v
    return -1
d32_486 = {
    0x0: f32_469,
    0x800: f32_470,
    0x1000: f32_471,
    0x1800: f32_473,
    0x2000: f32_474,
    0x2800: f32_475,
    0x3000: f32_476,
    0x3800: f32_477,
    0x4000: f32_478,
    0x4800: f32_479,
    0x5000: f32_480,
    0x5800: f32_481,
    0x6000: f32_482,
    0x6800: f32_483,
    0x7000: f32_484,
    0x7800: f32_485,
}
def f32_487(w):
    r = d32_486.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
def f32_488(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1386  # umlal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1387  # umlal2_v
    return -1
def f32_489(w):
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 946  # frinta_vf
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1754  # cmge_zero_v
    return -1
def f32_490(w):
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 947  # frintx_vf
    if w & 0x9f0000 == 0x810000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 948  # frinti_vf
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1758  # cmle_zero_v
    return -1
def f32_491(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1388  # umlsl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1389  # umlsl2_v
    return -1
def f32_492(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 952  # fcvtnu_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 964  # fcvtpu_vf
    return -1
def f32_493(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 1814  # umaxv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 1815  # umaxv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 1816  # umaxv_s
    return -1
def f32_494(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 1820  # uminv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 1821  # uminv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 1822  # uminv_s
    return -1
d32_495 = {
    0x10000: f32_492,
    0x100000: f32_493,
    0x110000: f32_494,
}
def f32_496(w):
    r = d32_495.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_497(w):
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 970  # fcvtmu_vf
    if w & 0x9f0000 == 0x810000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 976  # fcvtzu_vf
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1764  # neg_v
    return -1
def f32_498(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1390  # umull_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1391  # umull2_v
    return -1
def f32_499(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 958  # fcvtau_vf
    return -1
def f32_500(w):
    if w & 0x40400000 == 0x40000000:
        return 920  # fmaxnmv
    return -1
def f32_501(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 933  # fcmge_zero_vf
    return -1
def f32_502(w):
    if w & 0x400000 == 0x0:
        return 994  # ursqrte
    return -1
def f32_503(w):
    if w & 0x40400000 == 0x40000000:
        return 922  # fminnmv
    return -1
d32_504 = {
    0x10000: f32_499,
    0x100000: f32_500,
    0x800000: f32_501,
    0x810000: f32_502,
    0x900000: f32_503,
}
def f32_505(w):
    r = d32_504.get(w & 0x9f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_506(w):
    if w & 0x9f0000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 936  # fcmle_zero_vf
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 982  # ucvtf_vf
    if w & 0x9f0000 == 0x810000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 988  # frsqrte_vf
    return -1
def f32_507(w):
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1031  # frint32x_vf
    return -1
def f32_508(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1037  # frint64x_vf
    return -1
def f32_509(w):
    if w & 0x40400000 == 0x40000000:
        return 921  # fmaxv
    return -1
def f32_510(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 940  # fneg_vf
    return -1
def f32_511(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 941  # fsqrt_vf
    return -1
def f32_512(w):
    if w & 0x40400000 == 0x40000000:
        return 923  # fminv
    return -1
d32_513 = {
    0x10000: f32_508,
    0x100000: f32_509,
    0x800000: f32_510,
    0x810000: f32_511,
    0x900000: f32_512,
}
def f32_514(w):
    r = d32_513.get(w & 0x9f0000, -1)
    return r if r.__class__ is int else r(w)
d32_515 = {
    0x0: f32_488,
    0x800: f32_489,
    0x1800: f32_490,
    0x2000: f32_491,
    0x2800: f32_496,
    0x3800: f32_497,
    0x4000: f32_498,
    0x4800: f32_505,
    0x5800: f32_506,
    0x6800: f32_507,
    0x7800: f32_514,
}
def f32_516(w):
    r = d32_515.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
def f32_517(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1327  # sub_v
    return -1
def f32_518(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1331  # cmeq_v
    return -1
def f32_519(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1342  # mls_v
    return -1
def f32_520(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 1335  # pmul_v
    return -1
def f32_521(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1345  # umaxp_v
    return -1
def f32_522(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1346  # uminp_v
    return -1
def f32_523(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 3, 4, 7):
        return 1339  # sqrdmulh_v
    return -1
def f32_524(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 905  # fmaxnmp_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 914  # fminnmp_vf
    return -1
def f32_525(w):
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 874  # fabd_vf
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 908  # faddp_vf
    return -1
def f32_526(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 866  # fmul_vf
    return -1
def f32_527(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 867  # fcmge_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 877  # fcmgt_vf
    return -1
def f32_528(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 870  # facge_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 880  # facgt_vf
    return -1
def f32_529(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 911  # fmaxp_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 917  # fminp_vf
    return -1
def f32_530(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 873  # fdiv_vf
    return -1
d32_531 = {
    0x0: f32_517,
    0x800: f32_518,
    0x1000: f32_519,
    0x1800: f32_520,
    0x2000: f32_521,
    0x2800: f32_522,
    0x3000: f32_523,
    0x4000: f32_524,
    0x5000: f32_525,
    0x5800: f32_526,
    0x6000: f32_527,
    0x6800: f32_528,
    0x7000: f32_529,
    0x7800: f32_530,
}
def f32_532(w):
    r = d32_531.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
d32_533 = {
    0x0: f32_438,
    0x400: f32_441,
    0x8400: f32_446,
    0x200000: f32_468,
    0x200400: f32_487,
    0x208000: f32_516,
    0x208400: f32_532,
}
def f32_534(w):
    r = d32_533.get(w & 0x208400, -1)
    return r if r.__class__ is int else r(w)
def f32_535(w):
    if w & 0x180000 == 0x0:
        return 502  # mvni_s0
    if w & 0x180000 == 0x80000:
        return 719  # ushr_b_imm
    if w & 0x100000 == 0x100000:
        return 720  # ushr_h_imm
    return -1
d32_536 = {
    0x0: f32_535,
    0x200000: 721,  # ushr_s_imm
}
def f32_537(w):
    r = d32_536.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_538(w):
    if w & 0x180000 == 0x0:
        return 504  # bic_s0
    if w & 0x180000 == 0x80000:
        return 724  # usra_b_imm
    if w & 0x100000 == 0x100000:
        return 725  # usra_h_imm
    return -1
d32_539 = {
    0x0: f32_538,
    0x200000: 726,  # usra_s_imm
}
def f32_540(w):
    r = d32_539.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_541(w):
    if w & 0x180000 == 0x0:
        return 506  # mvni_s8
    if w & 0x180000 == 0x80000:
        return 729  # urshr_b_imm
    if w & 0x100000 == 0x100000:
        return 730  # urshr_h_imm
    return -1
d32_542 = {
    0x0: f32_541,
    0x200000: 731,  # urshr_s_imm
}
def f32_543(w):
    r = d32_542.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_544(w):
    if w & 0x180000 == 0x0:
        return 508  # bic_s8
    if w & 0x180000 == 0x80000:
        return 734  # ursra_b_imm
    if w & 0x100000 == 0x100000:
        return 735  # ursra_h_imm
    return -1
d32_545 = {
    0x0: f32_544,
    0x200000: 736,  # ursra_s_imm
}
def f32_546(w):
    r = d32_545.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_547(w):
    if w & 0x180000 == 0x0:
        return 510  # mvni_s16
    if w & 0x180000 == 0x80000:
        return 747  # sri_b_imm
    if w & 0x100000 == 0x100000:
        return 748  # sri_h_imm
    return -1
d32_548 = {
    0x0: f32_547,
    0x200000: 749,  # sri_s_imm
}
def f32_549(w):
    r = d32_548.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_550(w):
    if w & 0x180000 == 0x0:
        return 512  # bic_s16
    if w & 0x180000 == 0x80000:
        return 757  # sli_b_imm
    if w & 0x100000 == 0x100000:
        return 758  # sli_h_imm
    return -1
d32_551 = {
    0x0: f32_550,
    0x200000: 759,  # sli_s_imm
}
def f32_552(w):
    r = d32_551.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_553(w):
    if w & 0x180000 == 0x0:
        return 514  # mvni_s24
    if w & 0x180000 == 0x80000:
        return 762  # sqshlu_b_imm
    if w & 0x100000 == 0x100000:
        return 764  # sqshlu_h_imm
    return -1
d32_554 = {
    0x0: f32_553,
    0x200000: 766,  # sqshlu_s_imm
}
def f32_555(w):
    r = d32_554.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_556(w):
    if w & 0x180000 == 0x0:
        return 516  # bic_s24
    if w & 0x180000 == 0x80000:
        return 739  # uqshl_b_imm
    if w & 0x100000 == 0x100000:
        return 741  # uqshl_h_imm
    return -1
d32_557 = {
    0x0: f32_556,
    0x200000: 743,  # uqshl_s_imm
}
def f32_558(w):
    r = d32_557.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_559(w):
    if w & 0x80000 == 0x0:
        return 518  # mvni_h0
    if w & 0x40080000 == 0x80000:
        return 782  # sqshrun_b_imm
    if w & 0x40080000 == 0x40080000:
        return 783  # sqshrun2_b_imm
    return -1
def f32_560(w):
    if w & 0x40000000 == 0x0:
        return 785  # sqshrun_h_imm
    if w & 0x40000000 == 0x40000000:
        return 786  # sqshrun2_h_imm
    return -1
d32_561 = {
    0x0: f32_559,
    0x100000: f32_560,
}
def f32_562(w):
    r = d32_561.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_563(w):
    if w & 0x80000 == 0x80000:
        return 791  # sqrshrun_b_imm
    return -1
def f32_564(w):
    if w & 0x80000 == 0x80000:
        return 792  # sqrshrun2_b_imm
    return -1
d32_565 = {
    0x0: f32_563,
    0x100000: 794,  # sqrshrun_h_imm
    0x40000000: f32_564,
    0x40100000: 795,  # sqrshrun2_h_imm
}
def f32_566(w):
    r = d32_565.get(w & 0x40100000, -1)
    return r if r.__class__ is int else r(w)
def f32_567(w):
    if w & 0x40000000 == 0x0:
        return 788  # sqshrun_s_imm
    if w & 0x40000000 == 0x40000000:
        return 789  # sqshrun2_s_imm
    return -1
def f32_568(w):
    if w & 0x40000000 == 0x0:
        return 797  # sqrshrun_s_imm
    if w & 0x40000000 == 0x40000000:
        return 798  # sqrshrun2_s_imm
    return -1
d32_569 = {
    0x0: f32_562,
    0x800: f32_566,
    0x200000: f32_567,
    0x200800: f32_568,
}
def f32_570(w):
    r = d32_569.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_571(w):
    if w & 0x80000 == 0x0:
        return 520  # bic_h0
    if w & 0x40080000 == 0x80000:
        return 818  # uqshrn_b_imm
    if w & 0x40080000 == 0x40080000:
        return 819  # uqshrn2_b_imm
    return -1
def f32_572(w):
    if w & 0x40000000 == 0x0:
        return 821  # uqshrn_h_imm
    if w & 0x40000000 == 0x40000000:
        return 822  # uqshrn2_h_imm
    return -1
d32_573 = {
    0x0: f32_571,
    0x100000: f32_572,
}
def f32_574(w):
    r = d32_573.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_575(w):
    if w & 0x80000 == 0x80000:
        return 827  # uqrshrn_b_imm
    return -1
def f32_576(w):
    if w & 0x80000 == 0x80000:
        return 828  # uqrshrn2_b_imm
    return -1
d32_577 = {
    0x0: f32_575,
    0x100000: 830,  # uqrshrn_h_imm
    0x40000000: f32_576,
    0x40100000: 831,  # uqrshrn2_h_imm
}
def f32_578(w):
    r = d32_577.get(w & 0x40100000, -1)
    return r if r.__class__ is int else r(w)
def f32_579(w):
    if w & 0x40000000 == 0x0:
        return 824  # uqshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 825  # uqshrn2_s_imm
    return -1
def f32_580(w):
    if w & 0x40000000 == 0x0:
        return 833  # uqrshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 834  # uqrshrn2_s_imm
    return -1
d32_581 = {
    0x0: f32_574,
    0x800: f32_578,
    0x200000: f32_579,
    0x200800: f32_580,
}
def f32_582(w):
    r = d32_581.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_583(w):
    if w & 0x80000 == 0x0:
        return 522  # mvni_h8
    if w & 0x40080000 == 0x80000:
        return 842  # ushll_b
    if w & 0x40080000 == 0x40080000:
        return 843  # ushll2_b
    return -1
def f32_584(w):
    if w & 0x40000000 == 0x0:
        return 844  # ushll_h
    if w & 0x40000000 == 0x40000000:
        return 845  # ushll2_h
    return -1
d32_585 = {
    0x0: f32_583,
    0x100000: f32_584,
}
def f32_586(w):
    r = d32_585.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_587(w):
    if w & 0x40000000 == 0x0:
        return 846  # ushll_s
    if w & 0x40000000 == 0x40000000:
        return 847  # ushll2_s
    return -1
d32_588 = {
    0x0: f32_586,
    0x200000: f32_587,
}
def f32_589(w):
    r = d32_588.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_590(w):
    if w & 0x380800 == 0x0:
        return 524  # bic_h8
    return -1
def f32_591(w):
    if w & 0x380800 == 0x0:
        return 526  # mvni_msl8
    return -1
def f32_592(w):
    if w & 0x380800 == 0x0:
        return 528  # mvni_msl16
    return -1
def f32_593(w):
    if w & 0x40380800 == 0x0:
        return 530  # movi_d
    if w & 0x40380800 == 0x40000000:
        return 531  # movi_2d
    if w & 0x200800 == 0x200000:
        return 999  # ucvtf_fixed_vf_s
    return -1
def f32_594(w):
    if w & 0x40380800 == 0x40000000:
        return 533  # fmov_2d_imm
    if w & 0x200800 == 0x200800:
        return 1007  # fcvtzu_fixed_vf_s
    return -1
def f32_595(w):
    if w & 0x40000000 == 0x0:
        return 1416  # mla_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1417  # mla_h1_element
    return -1
def f32_596(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 722  # ushr_d_imm
    return -1
def f32_597(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 727  # usra_d_imm
    return -1
def f32_598(w):
    if w & 0x40000000 == 0x0:
        return 1452  # umlal_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1453  # umlal_h1_element
    return -1
def f32_599(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 732  # urshr_d_imm
    return -1
def f32_600(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 737  # ursra_d_imm
    return -1
def f32_601(w):
    if w & 0x40000000 == 0x0:
        return 1420  # mls_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1421  # mls_h1_element
    return -1
def f32_602(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 750  # sri_d_imm
    return -1
def f32_603(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 760  # sli_d_imm
    return -1
def f32_604(w):
    if w & 0x40000000 == 0x0:
        return 1456  # umlsl_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1457  # umlsl_h1_element
    return -1
def f32_605(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 768  # sqshlu_d_imm
    return -1
def f32_606(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 745  # uqshl_d_imm
    return -1
def f32_607(w):
    if w & 0x40000000 == 0x0:
        return 1460  # umull_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1461  # umull_h1_element
    return -1
def f32_608(w):
    if w & 0x40000000 == 0x0:
        return 1482  # sqrdmlah_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1483  # sqrdmlah_h1_element
    return -1
def f32_609(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1001  # ucvtf_fixed_vf_d
    return -1
def f32_610(w):
    if w & 0x40000000 == 0x0:
        return 1488  # sqrdmlsh_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1489  # sqrdmlsh_h1_element
    return -1
def f32_611(w):
    if w & 0x800 == 0x800 and (w >> 30 & 0x1) not in (0,):
        return 1009  # fcvtzu_fixed_vf_d
    return -1
def f32_612(w):
    if w & 0x40000000 == 0x0:
        return 1418  # mla_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1419  # mla_s1_element
    return -1
def f32_613(w):
    if w & 0x40000000 == 0x0:
        return 1454  # umlal_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1455  # umlal_s1_element
    return -1
def f32_614(w):
    if w & 0x40000000 == 0x0:
        return 1422  # mls_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1423  # mls_s1_element
    return -1
def f32_615(w):
    if w & 0x40000000 == 0x0:
        return 1458  # umlsl_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1459  # umlsl_s1_element
    return -1
def f32_616(w):
    if w & 0x40000000 == 0x0:
        return 900  # fmulx_s0_element_f
    if w & 0x40000000 == 0x40000000:
        return 901  # fmulx_s1_element_f
    return -1
def f32_617(w):
    if w & 0x40000000 == 0x0:
        return 1462  # umull_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1463  # umull_s1_element
    return -1
def f32_618(w):
    if w & 0x40000000 == 0x0:
        return 1485  # sqrdmlah_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1486  # sqrdmlah_s1_element
    return -1
def f32_619(w):
    if w & 0x40000000 == 0x0:
        return 1505  # udot_0_element
    if w & 0x40000000 == 0x40000000:
        return 1507  # udot_1_element
    return -1
def f32_620(w):
    if w & 0x40000000 == 0x0:
        return 1491  # sqrdmlsh_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1492  # sqrdmlsh_s1_element
    return -1
def f32_621(w):
    if w & 0x40200000 == 0x40000000:
        return 903  # fmulx_d1_element_f
    return -1
d32_622 = {
    0x400: f32_537,
    0x1400: f32_540,
    0x2400: f32_543,
    0x3400: f32_546,
    0x4400: f32_549,
    0x5400: f32_552,
    0x6400: f32_555,
    0x7400: f32_558,
    0x8400: f32_570,
    0x9400: f32_582,
    0xa400: f32_589,
    0xb400: f32_590,
    0xc400: f32_591,
    0xd400: f32_592,
    0xe400: f32_593,
    0xf400: f32_594,
    0x400000: f32_595,
    0x400400: f32_596,
    0x401400: f32_597,
    0x402000: f32_598,
    0x402400: f32_599,
    0x403400: f32_600,
    0x404000: f32_601,
    0x404400: f32_602,
    0x405400: f32_603,
    0x406000: f32_604,
    0x406400: f32_605,
    0x407400: f32_606,
    0x40a000: f32_607,
    0x40d000: f32_608,
    0x40e400: f32_609,
    0x40f000: f32_610,
    0x40f400: f32_611,
    0x800000: f32_612,
    0x802000: f32_613,
    0x804000: f32_614,
    0x806000: f32_615,
    0x809000: f32_616,
    0x80a000: f32_617,
    0x80d000: f32_618,
    0x80e000: f32_619,
    0x80f000: f32_620,
    0xc09000: f32_621,
}
def f32_623(w):
    r = d32_622.get(w & 0xc0f400, -1)
    return r if r.__class__ is int else r(w)
d32_624 = {
    0x0: f32_110,
    0x1000000: f32_216,
    0x2000000: f32_342,
    0x3000000: f32_433,
    0x20000000: f32_435,
    0x21000000: f32_437,
    0x22000000: f32_534,
    0x23000000: f32_623,
}
def f32_625(w):
    r = d32_624.get(w & 0x23000000, -1)
    return r if r.__class__ is int else r(w)
def f32_626(w):
    if w & 0x1f == 0x1f:
        return 48  # cmp_imm_w
    return 35  # subs_imm_w
d32_627 = {
    0x0: 2,  # add_imm_w
    0x400000: 4,  # add_imm12_w
    0x20000000: 13,  # adds_imm_w
    0x20400000: 15,  # adds_imm12_w
    0x40000000: 24,  # sub_imm_w
    0x40400000: 26,  # sub_imm12_w
    0x60000000: f32_626,
    0x60400000: 37,  # subs_imm12_w
}
def f32_628(w):
    r = d32_627.get(w & 0x60c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_629(w):
    if ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 58  # and_imm_w
    return -1
def f32_630(w):
    if (w >> 21 & 0x3) < 2:
        return 106  # movn_w
    return -1
def f32_631(w):
    if ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 68  # orr_imm_w
    return -1
def f32_632(w):
    if ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 78  # eor_imm_w
    return -1
def f32_633(w):
    if (w >> 21 & 0x3) < 2:
        return 104  # movz_w
    return -1
def f32_634(w):
    if w & 0x1f == 0x1f and ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 102  # tst_imm_w
    if ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 88  # ands_imm_w
    return -1
def f32_635(w):
    if (w >> 21 & 0x3) < 2:
        return 108  # movk_w
    return -1
d32_636 = {
    0x0: f32_629,
    0x800000: f32_630,
    0x20000000: f32_631,
    0x40000000: f32_632,
    0x40800000: f32_633,
    0x60000000: f32_634,
    0x60800000: f32_635,
}
def f32_637(w):
    r = d32_636.get(w & 0x60800000, -1)
    return r if r.__class__ is int else r(w)
def f32_638(w):
    if w & 0x7c00 == 0x7c00:
        return 113  # asr_imm_w
    return 110  # sbfm_w
def f32_639(w):
    if w & 0x7c00 == 0x7c00:
        return 114  # lsr_imm_w
    return 112  # ubfm_w
d32_640 = {
    0x0: f32_638,
    0x800000: 115,  # extr_w
    0x20000000: 111,  # bfm_w
    0x40000000: f32_639,
}
def f32_641(w):
    r = d32_640.get(w & 0x60e08000, -1)
    return r if r.__class__ is int else r(w)
d32_642 = {
    0x0: 0,  # adr
    0x1000000: f32_628,
    0x2000000: f32_637,
    0x3000000: f32_641,
}
def f32_643(w):
    r = d32_642.get(w & 0x3000000, -1)
    return r if r.__class__ is int else r(w)
d32_644 = {
    0x0: 184,  # cbz_w
    0x1000000: 186,  # cbnz_w
    0x2000000: 188,  # tbz_w
    0x3000000: 190,  # tbnz_w
}
def f32_645(w):
    r = d32_644.get(w & 0x3000000, -1)
    return r if r.__class__ is int else r(w)
def f32_646(w):
    if w & 0x3000010 == 0x0:
        return 183  # b_cond
    return -1
d32_647 = {
    0x0: 181,  # b
    0x20000000: f32_645,
    0x40000000: f32_646,
}
def f32_648(w):
    r = d32_647.get(w & 0x60000000, -1)
    return r if r.__class__ is int else r(w)
def f32_649(w):
    if w & 0xf000 == 0x0:
        return 50  # adc_w
    return -1
def f32_650(w):
    if w & 0xf000 == 0x2000:
        return 142  # lslv_w
    if w & 0xf000 == 0x4000:
        return 173  # crc32b
    if w & 0xf000 == 0x5000:
        return 177  # crc32cb
    return -1
def f32_651(w):
    if w & 0xf000 == 0x2000:
        return 144  # lsrv_w
    if w & 0xf000 == 0x4000:
        return 174  # crc32h
    if w & 0xf000 == 0x5000:
        return 178  # crc32ch
    return -1
d32_652 = {
    0x0: 138,  # udiv_w
    0x2000: 146,  # asrv_w
    0x4000: 175,  # crc32w
    0x5000: 179,  # crc32cw
}
def f32_653(w):
    r = d32_652.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_654(w):
    if w & 0xf000 == 0x0:
        return 140  # sdiv_w
    if w & 0xf000 == 0x2000:
        return 148  # rorv_w
    return -1
d32_655 = {
    0x0: f32_649,
    0x800000: 122,  # csel_w
    0x800400: 124,  # csinc_w
    0xc00000: f32_650,
    0xc00400: f32_651,
    0xc00800: f32_653,
    0xc00c00: f32_654,
}
def f32_656(w):
    r = d32_655.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_657(w):
    if w & 0xe08000 == 0x8000:
        return 163  # msub_w
    if w & 0xe0fc00 == 0x7c00:
        return 165  # mul_w
    if w & 0xe08000 == 0x0:
        return 161  # madd_w
    return -1
d32_658 = {
    0x0: 242,  # ldadd_b
    0x1000: 246,  # ldclr_b
    0x2000: 250,  # ldeor_b
    0x3000: 254,  # ldset_b
    0x4000: 258,  # ldsmax_b
    0x5000: 262,  # ldsmin_b
    0x6000: 266,  # ldumax_b
    0x7000: 270,  # ldumin_b
    0x8000: 274,  # swp_b
}
def f32_659(w):
    r = d32_658.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_660(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1045  # strb_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1043  # strb_w_register_w
    return -1
def f32_661(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1046  # strb_w_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1044  # strb_w_register_w0
    return -1
d32_662 = {
    0x0: f32_660,
    0x1000: f32_661,
}
def f32_663(w):
    r = d32_662.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d32_664 = {
    0x0: 244,  # ldaddl_b
    0x1000: 248,  # ldclrl_b
    0x2000: 252,  # ldeorl_b
    0x3000: 256,  # ldsetl_b
    0x4000: 260,  # ldsmaxl_b
    0x5000: 264,  # ldsminl_b
    0x6000: 268,  # ldumaxl_b
    0x7000: 272,  # lduminl_b
    0x8000: 276,  # swpl_b
}
def f32_665(w):
    r = d32_664.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_666(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1054  # ldrb_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1052  # ldrb_w_register_w
    return -1
def f32_667(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1055  # ldrb_w_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1053  # ldrb_w_register_w0
    return -1
d32_668 = {
    0x0: f32_666,
    0x1000: f32_667,
}
def f32_669(w):
    r = d32_668.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d32_670 = {
    0x0: 243,  # ldadda_b
    0x1000: 247,  # ldclra_b
    0x2000: 251,  # ldeora_b
    0x3000: 255,  # ldseta_b
    0x4000: 259,  # ldsmaxa_b
    0x5000: 263,  # ldsmina_b
    0x6000: 267,  # ldumaxa_b
    0x7000: 271,  # ldumina_b
    0x8000: 275,  # swpa_b
    0xc000: 237,  # ldapr_b
}
def f32_671(w):
    r = d32_670.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_672(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1063  # ldrsb_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1061  # ldrsb_x_register_w
    return -1
def f32_673(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1064  # ldrsb_x_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1062  # ldrsb_x_register_w0
    return -1
d32_674 = {
    0x0: f32_672,
    0x1000: f32_673,
}
def f32_675(w):
    r = d32_674.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d32_676 = {
    0x0: 245,  # ldaddal_b
    0x1000: 249,  # ldclral_b
    0x2000: 253,  # ldeoral_b
    0x3000: 257,  # ldsetal_b
    0x4000: 261,  # ldsmaxal_b
    0x5000: 265,  # ldsminal_b
    0x6000: 269,  # ldumaxal_b
    0x7000: 273,  # lduminal_b
    0x8000: 277,  # swpal_b
}
def f32_677(w):
    r = d32_676.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_678(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1072  # ldrsb_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1070  # ldrsb_w_register_w
    return -1
def f32_679(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1073  # ldrsb_w_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1071  # ldrsb_w_register_w0
    return -1
d32_680 = {
    0x0: f32_678,
    0x1000: f32_679,
}
def f32_681(w):
    r = d32_680.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d32_682 = {
    0x0: 1039,  # strb_w_unscaled
    0x400: 1040,  # strb_w_post
    0x800: 1042,  # strb_w_unprivileged
    0xc00: 1041,  # strb_w_pre
    0x200000: f32_659,
    0x200800: f32_663,
    0x400000: 1048,  # ldrb_w_unscaled
    0x400400: 1049,  # ldrb_w_post
    0x400800: 1051,  # ldrb_w_unprivileged
    0x400c00: 1050,  # ldrb_w_pre
    0x600000: f32_665,
    0x600800: f32_669,
    0x800000: 1057,  # ldrsb_x_unscaled
    0x800400: 1058,  # ldrsb_x_post
    0x800800: 1060,  # ldrsb_x_unprivileged
    0x800c00: 1059,  # ldrsb_x_pre
    0xa00000: f32_671,
    0xa00800: f32_675,
    0xc00000: 1066,  # ldrsb_w_unscaled
    0xc00400: 1067,  # ldrsb_w_post
    0xc00800: 1069,  # ldrsb_w_unprivileged
    0xc00c00: 1068,  # ldrsb_w_pre
    0xe00000: f32_677,
    0xe00800: f32_681,
}
def f32_683(w):
    r = d32_682.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_684 = {
    0x0: 1038,  # strb_w
    0x400000: 1047,  # ldrb_w
    0x800000: 1056,  # ldrsb_x
    0xc00000: 1065,  # ldrsb_w
}
def f32_685(w):
    r = d32_684.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_686(w):
    if w & 0xf000 == 0x0:
        return 54  # adcs_w
    return -1
def f32_687(w):
    if w & 0x1ff01f == 0xd:
        return 1024  # setf8
    if w & 0x1ff01f == 0x400d:
        return 1025  # setf16
    return -1
def f32_688(w):
    if w & 0x10 == 0x0:
        return 130  # ccmn_w
    return -1
def f32_689(w):
    if w & 0x10 == 0x0:
        return 132  # ccmn_imm_w
    return -1
d32_690 = {
    0x0: f32_686,
    0x800: f32_687,
    0x400000: f32_688,
    0x400800: f32_689,
}
def f32_691(w):
    r = d32_690.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_692(w):
    if w & 0xf000 == 0x0:
        return 52  # sbc_w
    return -1
def f32_693(w):
    if w & 0x1ff000 == 0x0:
        return 150  # rbit_w
    if w & 0x1ff000 == 0x1000:
        return 154  # clz_w
    return -1
def f32_694(w):
    if w & 0x1ff000 == 0x0:
        return 152  # rev16_w
    if w & 0x1ff000 == 0x1000:
        return 156  # cls_w
    return -1
def f32_695(w):
    if w & 0x1ff000 == 0x0:
        return 158  # rev_w
    return -1
d32_696 = {
    0x0: f32_692,
    0x800000: 126,  # csinv_w
    0x800400: 128,  # csneg_w
    0xc00000: f32_693,
    0xc00400: f32_694,
    0xc00800: f32_695,
}
def f32_697(w):
    r = d32_696.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_698 = {
    0x0: 291,  # ldadd_h
    0x1000: 295,  # ldclr_h
    0x2000: 299,  # ldeor_h
    0x3000: 303,  # ldset_h
    0x4000: 307,  # ldsmax_h
    0x5000: 311,  # ldsmin_h
    0x6000: 315,  # ldumax_h
    0x7000: 319,  # ldumin_h
    0x8000: 323,  # swp_h
}
def f32_699(w):
    r = d32_698.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_700(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1080  # strh_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1079  # strh_w_register_w
    return -1
d32_701 = {
    0x0: 293,  # ldaddl_h
    0x1000: 297,  # ldclrl_h
    0x2000: 301,  # ldeorl_h
    0x3000: 305,  # ldsetl_h
    0x4000: 309,  # ldsmaxl_h
    0x5000: 313,  # ldsminl_h
    0x6000: 317,  # ldumaxl_h
    0x7000: 321,  # lduminl_h
    0x8000: 325,  # swpl_h
}
def f32_702(w):
    r = d32_701.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_703(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1087  # ldrh_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1086  # ldrh_w_register_w
    return -1
d32_704 = {
    0x0: 292,  # ldadda_h
    0x1000: 296,  # ldclra_h
    0x2000: 300,  # ldeora_h
    0x3000: 304,  # ldseta_h
    0x4000: 308,  # ldsmaxa_h
    0x5000: 312,  # ldsmina_h
    0x6000: 316,  # ldumaxa_h
    0x7000: 320,  # ldumina_h
    0x8000: 324,  # swpa_h
    0xc000: 286,  # ldapr_h
}
def f32_705(w):
    r = d32_704.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_706(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1094  # ldrsh_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1093  # ldrsh_x_register_w
    return -1
d32_707 = {
    0x0: 294,  # ldaddal_h
    0x1000: 298,  # ldclral_h
    0x2000: 302,  # ldeoral_h
    0x3000: 306,  # ldsetal_h
    0x4000: 310,  # ldsmaxal_h
    0x5000: 314,  # ldsminal_h
    0x6000: 318,  # ldumaxal_h
    0x7000: 322,  # lduminal_h
    0x8000: 326,  # swpal_h
}
def f32_708(w):
    r = d32_707.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_709(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1101  # ldrsh_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1100  # ldrsh_w_register_w
    return -1
d32_710 = {
    0x0: 1075,  # strh_w_unscaled
    0x400: 1076,  # strh_w_post
    0x800: 1078,  # strh_w_unprivileged
    0xc00: 1077,  # strh_w_pre
    0x200000: f32_699,
    0x200800: f32_700,
    0x400000: 1082,  # ldrh_w_unscaled
    0x400400: 1083,  # ldrh_w_post
    0x400800: 1085,  # ldrh_w_unprivileged
    0x400c00: 1084,  # ldrh_w_pre
    0x600000: f32_702,
    0x600800: f32_703,
    0x800000: 1089,  # ldrsh_x_unscaled
    0x800400: 1090,  # ldrsh_x_post
    0x800800: 1092,  # ldrsh_x_unprivileged
    0x800c00: 1091,  # ldrsh_x_pre
    0xa00000: f32_705,
    0xa00800: f32_706,
    0xc00000: 1096,  # ldrsh_w_unscaled
    0xc00400: 1097,  # ldrsh_w_post
    0xc00800: 1099,  # ldrsh_w_unprivileged
    0xc00c00: 1098,  # ldrsh_w_pre
    0xe00000: f32_708,
    0xe00800: f32_709,
}
def f32_711(w):
    r = d32_710.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_712 = {
    0x0: 1074,  # strh_w
    0x400000: 1081,  # ldrh_w
    0x800000: 1088,  # ldrsh_x
    0xc00000: 1095,  # ldrsh_w
}
def f32_713(w):
    r = d32_712.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_714(w):
    if w & 0xe0fc00 == 0x0:
        return 56  # sbcs_w
    if w & 0xe00c10 == 0x400000:
        return 134  # ccmp_w
    if w & 0xe00c10 == 0x400800:
        return 136  # ccmp_imm_w
    return -1
d32_715 = {
    0x0: 1201,  # ldr_w_literal
    0x2000000: f32_656,
    0x3000000: f32_657,
    0x20000000: f32_683,
    0x21000000: f32_685,
    0x22000000: f32_691,
    0x40000000: 1202,  # ldr_x_literal
    0x42000000: f32_697,
    0x60000000: f32_711,
    0x61000000: f32_713,
    0x62000000: f32_714,
}
def f32_716(w):
    r = d32_715.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
d32_717 = {
    0x28000: 651,  # scvtf_fixed_sw
    0x38000: 655,  # ucvtf_fixed_sw
    0x188000: 644,  # fcvtzs_fixed_w_s
    0x198000: 648,  # fcvtzu_fixed_w_s
}
def f32_718(w):
    r = d32_717.get(w & 0x1f8000, -1)
    return r if r.__class__ is int else r(w)
d32_719 = {
    0x0: 626,  # fcvtns_w_s
    0x10000: 628,  # fcvtnu_w_s
    0x20000: 650,  # scvtf_sw
    0x30000: 654,  # ucvtf_sw
    0x40000: 630,  # fcvtas_w_s
    0x50000: 632,  # fcvtau_w_s
    0x60000: 620,  # fmov_ws
    0x70000: 621,  # fmov_sw
    0x80000: 634,  # fcvtps_w_s
    0x90000: 636,  # fcvtpu_w_s
    0x100000: 638,  # fcvtms_w_s
    0x110000: 640,  # fcvtmu_w_s
    0x180000: 642,  # fcvtzs_w_s
    0x190000: 646,  # fcvtzu_w_s
}
def f32_720(w):
    r = d32_719.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_721 = {
    0x0: 604,  # fcmp_s
    0x8: 606,  # fcmp_zero_s
    0x10: 608,  # fcmpe_s
    0x18: 610,  # fcmpe_zero_s
}
def f32_722(w):
    r = d32_721.get(w & 0x1f, -1)
    return r if r.__class__ is int else r(w)
d32_723 = {
    0x0: 568,  # fmov_s
    0x10000: 572,  # fneg_s
    0x40000: 576,  # frintn_s
    0x50000: 580,  # frintm_s
    0x60000: 584,  # frinta_s
    0x70000: 586,  # frintx_s
    0x80000: 1026,  # frint32z_s
    0x90000: 1032,  # frint64z_s
}
def f32_724(w):
    r = d32_723.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_725 = {
    0x0: 570,  # fabs_s
    0x10000: 574,  # fsqrt_s
    0x20000: 590,  # fcvt_ds
    0x30000: 592,  # fcvt_hs
    0x40000: 578,  # frintp_s
    0x50000: 582,  # frintz_s
    0x70000: 588,  # frinti_s
    0x80000: 1029,  # frint32x_s
    0x90000: 1035,  # frint64x_s
}
def f32_726(w):
    r = d32_725.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_727 = {
    0x0: f32_720,
    0x2000: f32_722,
    0x4000: f32_724,
    0xc000: f32_726,
}
def f32_728(w):
    r = d32_727.get(w & 0xe000, -1)
    return r if r.__class__ is int else r(w)
def f32_729(w):
    if w & 0x3e0 == 0x0:
        return 618  # fmov_imm_s
    return -1
d32_730 = {
    0x0: f32_728,
    0x1000: f32_729,
}
def f32_731(w):
    r = d32_730.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
def f32_732(w):
    if w & 0x10 == 0x0:
        return 612  # fccmp_s
    if w & 0x10 == 0x10:
        return 614  # fccmpe_s
    return -1
d32_733 = {
    0x0: 550,  # fmul_s
    0x1000: 552,  # fdiv_s
    0x2000: 554,  # fadd_s
    0x3000: 556,  # fsub_s
    0x4000: 558,  # fmax_s
    0x5000: 560,  # fmin_s
    0x6000: 562,  # fmaxnm_s
    0x7000: 564,  # fminnm_s
    0x8000: 566,  # fnmul_s
}
def f32_734(w):
    r = d32_733.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_735 = {
    0x0: f32_731,
    0x400: f32_732,
    0x800: f32_734,
    0xc00: 616,  # fcsel_s
}
def f32_736(w):
    r = d32_735.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
d32_737 = {
    0x28000: 653,  # scvtf_fixed_dw
    0x38000: 657,  # ucvtf_fixed_dw
    0x188000: 645,  # fcvtzs_fixed_w_d
    0x198000: 649,  # fcvtzu_fixed_w_d
}
def f32_738(w):
    r = d32_737.get(w & 0x1f8000, -1)
    return r if r.__class__ is int else r(w)
d32_739 = {
    0x0: 627,  # fcvtns_w_d
    0x10000: 629,  # fcvtnu_w_d
    0x20000: 652,  # scvtf_dw
    0x30000: 656,  # ucvtf_dw
    0x40000: 631,  # fcvtas_w_d
    0x50000: 633,  # fcvtau_w_d
    0x80000: 635,  # fcvtps_w_d
    0x90000: 637,  # fcvtpu_w_d
    0x100000: 639,  # fcvtms_w_d
    0x110000: 641,  # fcvtmu_w_d
    0x180000: 643,  # fcvtzs_w_d
    0x190000: 647,  # fcvtzu_w_d
    0x1e0000: 690,  # fjcvtzs
}
def f32_740(w):
    r = d32_739.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_741 = {
    0x0: 605,  # fcmp_d
    0x8: 607,  # fcmp_zero_d
    0x10: 609,  # fcmpe_d
    0x18: 611,  # fcmpe_zero_d
}
def f32_742(w):
    r = d32_741.get(w & 0x1f, -1)
    return r if r.__class__ is int else r(w)
d32_743 = {
    0x0: 569,  # fmov_d
    0x10000: 573,  # fneg_d
    0x20000: 591,  # fcvt_sd
    0x40000: 577,  # frintn_d
    0x50000: 581,  # frintm_d
    0x60000: 585,  # frinta_d
    0x70000: 587,  # frintx_d
    0x80000: 1027,  # frint32z_d
    0x90000: 1033,  # frint64z_d
}
def f32_744(w):
    r = d32_743.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_745 = {
    0x0: 571,  # fabs_d
    0x10000: 575,  # fsqrt_d
    0x30000: 593,  # fcvt_hd
    0x40000: 579,  # frintp_d
    0x50000: 583,  # frintz_d
    0x70000: 589,  # frinti_d
    0x80000: 1030,  # frint32x_d
    0x90000: 1036,  # frint64x_d
}
def f32_746(w):
    r = d32_745.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_747 = {
    0x0: f32_740,
    0x2000: f32_742,
    0x4000: f32_744,
    0xc000: f32_746,
}
def f32_748(w):
    r = d32_747.get(w & 0xe000, -1)
    return r if r.__class__ is int else r(w)
def f32_749(w):
    if w & 0x3e0 == 0x0:
        return 619  # fmov_imm_d
    return -1
d32_750 = {
    0x0: f32_748,
    0x1000: f32_749,
}
def f32_751(w):
    r = d32_750.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
def f32_752(w):
    if w & 0x10 == 0x0:
        return 613  # fccmp_d
    if w & 0x10 == 0x10:
        return 615  # fccmpe_d
    return -1
d32_753 = {
    0x0: 551,  # fmul_d
    0x1000: 553,  # fdiv_d
    0x2000: 555,  # fadd_d
    0x3000: 557,  # fsub_d
    0x4000: 559,  # fmax_d
    0x5000: 561,  # fmin_d
    0x6000: 563,  # fmaxnm_d
    0x7000: 565,  # fminnm_d
    0x8000: 567,  # fnmul_d
}
def f32_754(w):
    r = d32_753.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_755 = {
    0x0: f32_751,
    0x400: f32_752,
    0x800: f32_754,
    0xc00: 617,  # fcsel_d
}
def f32_756(w):
    r = d32_755.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f32_757(w):
    if w & 0x1ffc00 == 0x24000:
        return 594  # fcvt_sh
    if w & 0x1ffc00 == 0x2c000:
        return 595  # fcvt_dh
    return -1
d32_758 = {
    0x0: f32_718,
    0x200000: f32_736,
    0x400000: f32_738,
    0x600000: f32_756,
    0xe00000: f32_757,
}
def f32_759(w):
    r = d32_758.get(w & 0xe00000, -1)
    return r if r.__class__ is int else r(w)
d32_760 = {
    0x0: 596,  # fmadd_s
    0x8000: 598,  # fmsub_s
    0x200000: 600,  # fnmadd_s
    0x208000: 602,  # fnmsub_s
    0x400000: 597,  # fmadd_d
    0x408000: 599,  # fmsub_d
    0x600000: 601,  # fnmadd_d
    0x608000: 603,  # fnmsub_d
}
def f32_761(w):
    r = d32_760.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
def f32_762(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1143  # str_b_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1141  # str_b_register_w
    return -1
def f32_763(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1144  # str_b_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1142  # str_b_register_w0
    return -1
d32_764 = {
    0x0: f32_762,
    0x1000: f32_763,
}
def f32_765(w):
    r = d32_764.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
def f32_766(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1151  # ldr_b_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1149  # ldr_b_register_w
    return -1
def f32_767(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1152  # ldr_b_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1150  # ldr_b_register_w0
    return -1
d32_768 = {
    0x0: f32_766,
    0x1000: f32_767,
}
def f32_769(w):
    r = d32_768.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
def f32_770(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1194  # str_q_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1193  # str_q_register_w
    return -1
def f32_771(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1200  # ldr_q_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1199  # ldr_q_register_w
    return -1
d32_772 = {
    0x0: 1138,  # str_b_unscaled
    0x400: 1139,  # str_b_post
    0xc00: 1140,  # str_b_pre
    0x200800: f32_765,
    0x400000: 1146,  # ldr_b_unscaled
    0x400400: 1147,  # ldr_b_post
    0x400c00: 1148,  # ldr_b_pre
    0x600800: f32_769,
    0x800000: 1190,  # str_q_unscaled
    0x800400: 1191,  # str_q_post
    0x800c00: 1192,  # str_q_pre
    0xa00800: f32_770,
    0xc00000: 1196,  # ldr_q_unscaled
    0xc00400: 1197,  # ldr_q_post
    0xc00c00: 1198,  # ldr_q_pre
    0xe00800: f32_771,
}
def f32_773(w):
    r = d32_772.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_774 = {
    0x0: 1137,  # str_b
    0x400000: 1145,  # ldr_b
    0x800000: 1189,  # str_q
    0xc00000: 1195,  # ldr_q
}
def f32_775(w):
    r = d32_774.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_776(w):
    if w & 0x20000 == 0x20000:
        return 481  # dup_h_scalar
    if w & 0x60000 == 0x40000:
        return 489  # dup_s_scalar
    if w & 0xe0000 == 0x80000:
        return 496  # dup_d_scalar
    return -1
d32_777 = {
    0x0: f32_776,
    0x10000: 473,  # dup_b_scalar
}
def f32_778(w):
    r = d32_777.get(w & 0x10000, -1)
    return r if r.__class__ is int else r(w)
def f32_779(w):
    if w & 0x1f0000 == 0x80000:
        return 448  # sha1h
    return -1
def f32_780(w):
    if w & 0x1f0000 == 0x80000:
        return 450  # sha1su1
    return -1
def f32_781(w):
    if w & 0x1f0000 == 0x80000:
        return 453  # sha256su0
    return -1
def f32_782(w):
    if w & 0x1f0000 == 0x0:
        return 1769  # suqadd_b
    return -1
def f32_783(w):
    if w & 0x1f0000 == 0x10000:
        return 1791  # sqxtn_b
    return -1
def f32_784(w):
    if w & 0x1f0000 == 0x0:
        return 1743  # sqabs_b
    return -1
def f32_785(w):
    if w & 0x1f0000 == 0x10000:
        return 950  # fcvtns_sf_s
    return -1
def f32_786(w):
    if w & 0x1f0000 == 0x10000:
        return 968  # fcvtms_sf_s
    return -1
def f32_787(w):
    if w & 0x1f0000 == 0x10000:
        return 956  # fcvtas_sf_s
    return -1
def f32_788(w):
    if w & 0x1f0000 == 0x10000:
        return 980  # scvtf_sf_s
    return -1
def f32_789(w):
    if w & 0x1f0000 == 0x0:
        return 1770  # suqadd_h
    return -1
def f32_790(w):
    if w & 0x1f0000 == 0x10000:
        return 1792  # sqxtn_h
    return -1
def f32_791(w):
    if w & 0x1f0000 == 0x0:
        return 1744  # sqabs_h
    return -1
def f32_792(w):
    if w & 0x1f0000 == 0x10000:
        return 951  # fcvtns_sf_d
    return -1
def f32_793(w):
    if w & 0x1f0000 == 0x10000:
        return 969  # fcvtms_sf_d
    return -1
def f32_794(w):
    if w & 0x1f0000 == 0x10000:
        return 957  # fcvtas_sf_d
    return -1
def f32_795(w):
    if w & 0x1f0000 == 0x10000:
        return 981  # scvtf_sf_d
    return -1
def f32_796(w):
    if w & 0x1f0000 == 0x0:
        return 1771  # suqadd_s
    return -1
def f32_797(w):
    if w & 0x1f0000 == 0x10000:
        return 1793  # sqxtn_s
    return -1
def f32_798(w):
    if w & 0x1f0000 == 0x0:
        return 1745  # sqabs_s
    return -1
def f32_799(w):
    if w & 0x1f0000 == 0x10000:
        return 962  # fcvtps_sf_s
    return -1
def f32_800(w):
    if w & 0x1f0000 == 0x10000:
        return 974  # fcvtzs_sf_s
    return -1
def f32_801(w):
    if w & 0x1f0000 == 0x0:
        return 925  # fcmgt_zero_sf_s
    return -1
def f32_802(w):
    if w & 0x1f0000 == 0x0:
        return 928  # fcmeq_zero_sf_s
    if w & 0x1f0000 == 0x10000:
        return 986  # frecpe_sf_s
    return -1
def f32_803(w):
    if w & 0x1f0000 == 0x0:
        return 931  # fcmlt_zero_sf_s
    return -1
def f32_804(w):
    if w & 0x1f0000 == 0x10000:
        return 991  # frecpx_sf_s
    return -1
def f32_805(w):
    if w & 0x1f0000 == 0x0:
        return 1772  # suqadd_d
    return -1
def f32_806(w):
    if w & 0x1f0000 == 0x0:
        return 1746  # sqabs_d
    return -1
def f32_807(w):
    if w & 0x1f0000 == 0x0:
        return 1753  # cmgt_zero_d
    return -1
def f32_808(w):
    if w & 0x1f0000 == 0x0:
        return 1757  # cmeq_zero_d
    return -1
def f32_809(w):
    if w & 0x1f0000 == 0x10000:
        return 963  # fcvtps_sf_d
    if w & 0x1f0000 == 0x0:
        return 1761  # cmlt_zero_d
    return -1
def f32_810(w):
    if w & 0x1f0000 == 0x10000:
        return 975  # fcvtzs_sf_d
    if w & 0x1f0000 == 0x0:
        return 1763  # abs_d
    if w & 0x1f0000 == 0x110000:
        return 1826  # addp_d
    return -1
def f32_811(w):
    if w & 0x1f0000 == 0x0:
        return 926  # fcmgt_zero_sf_d
    return -1
def f32_812(w):
    if w & 0x1f0000 == 0x0:
        return 929  # fcmeq_zero_sf_d
    if w & 0x1f0000 == 0x10000:
        return 987  # frecpe_sf_d
    return -1
def f32_813(w):
    if w & 0x1f0000 == 0x0:
        return 932  # fcmlt_zero_sf_d
    return -1
def f32_814(w):
    if w & 0x1f0000 == 0x10000:
        return 992  # frecpx_sf_d
    return -1
d32_815 = {
    0x0: 445,  # sha1c
    0x400: f32_778,
    0x1000: 446,  # sha1p
    0x2000: 447,  # sha1m
    0x3000: 449,  # sha1su0
    0x4000: 451,  # sha256h
    0x5000: 452,  # sha256h2
    0x6000: 454,  # sha256su1
    0x200800: f32_779,
    0x200c00: 1257,  # sqadd_b
    0x201800: f32_780,
    0x202800: f32_781,
    0x202c00: 1264,  # sqsub_b
    0x203800: f32_782,
    0x204800: f32_783,
    0x204c00: 1271,  # sqshl_b
    0x205c00: 1278,  # sqrshl_b
    0x207800: f32_784,
    0x20a800: f32_785,
    0x20b800: f32_786,
    0x20c800: f32_787,
    0x20d800: f32_788,
    0x20dc00: 851,  # fmulx_sf_s
    0x20e400: 854,  # fcmeq_sf_s
    0x20fc00: 858,  # frecps_sf_s
    0x600c00: 1258,  # sqadd_h
    0x602c00: 1265,  # sqsub_h
    0x603800: f32_789,
    0x604800: f32_790,
    0x604c00: 1272,  # sqshl_h
    0x605c00: 1279,  # sqrshl_h
    0x607800: f32_791,
    0x609000: 1398,  # sqdmlal_h
    0x60a800: f32_792,
    0x60b000: 1400,  # sqdmlsl_h
    0x60b400: 1337,  # sqdmulh_h
    0x60b800: f32_793,
    0x60c800: f32_794,
    0x60d000: 1402,  # sqdmull_h
    0x60d800: f32_795,
    0x60dc00: 852,  # fmulx_sf_d
    0x60e400: 855,  # fcmeq_sf_d
    0x60fc00: 859,  # frecps_sf_d
    0xa00c00: 1259,  # sqadd_s
    0xa02c00: 1266,  # sqsub_s
    0xa03800: f32_796,
    0xa04800: f32_797,
    0xa04c00: 1273,  # sqshl_s
    0xa05c00: 1280,  # sqrshl_s
    0xa07800: f32_798,
    0xa09000: 1399,  # sqdmlal_s
    0xa0a800: f32_799,
    0xa0b000: 1401,  # sqdmlsl_s
    0xa0b400: 1338,  # sqdmulh_s
    0xa0b800: f32_800,
    0xa0c800: f32_801,
    0xa0d000: 1403,  # sqdmull_s
    0xa0d800: f32_802,
    0xa0e800: f32_803,
    0xa0f800: f32_804,
    0xa0fc00: 864,  # frsqrts_sf_s
    0xe00c00: 1260,  # sqadd_d
    0xe02c00: 1267,  # sqsub_d
    0xe03400: 1318,  # cmgt_d
    0xe03800: f32_805,
    0xe03c00: 1322,  # cmge_d
    0xe04400: 1269,  # sshl_d
    0xe04c00: 1274,  # sqshl_d
    0xe05400: 1276,  # srshl_d
    0xe05c00: 1281,  # sqrshl_d
    0xe07800: f32_806,
    0xe08400: 1326,  # add_d
    0xe08800: f32_807,
    0xe08c00: 1330,  # cmtst_d
    0xe09800: f32_808,
    0xe0a800: f32_809,
    0xe0b800: f32_810,
    0xe0c800: f32_811,
    0xe0d800: f32_812,
    0xe0e800: f32_813,
    0xe0f800: f32_814,
    0xe0fc00: 865,  # frsqrts_sf_d
}
def f32_816(w):
    r = d32_815.get(w & 0xe0fc00, -1)
    return r if r.__class__ is int else r(w)
def f32_817(w):
    if w & 0x380800 == 0x80000:
        return 712  # sqshl_b_scalar_imm
    if w & 0x300800 == 0x100000:
        return 714  # sqshl_h_scalar_imm
    if w & 0x200800 == 0x200000:
        return 716  # sqshl_s_scalar_imm
    return -1
def f32_818(w):
    if w & 0x180000 == 0x80000:
        return 802  # sqshrn_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 805  # sqshrn_h_scalar_imm
    return -1
def f32_819(w):
    if w & 0x180000 == 0x80000:
        return 811  # sqrshrn_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 814  # sqrshrn_h_scalar_imm
    return -1
d32_820 = {
    0x0: f32_818,
    0x800: f32_819,
    0x200000: 808,  # sqshrn_s_scalar_imm
    0x200800: 817,  # sqrshrn_s_scalar_imm
}
def f32_821(w):
    r = d32_820.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_822(w):
    if w & 0x200800 == 0x200000:
        return 996  # scvtf_fixed_sf_s
    return -1
def f32_823(w):
    if w & 0x200800 == 0x200800:
        return 1004  # fcvtzs_fixed_sf_s
    return -1
def f32_824(w):
    if w & 0x800 == 0x0:
        return 695  # sshr_d_scalar_imm
    return -1
def f32_825(w):
    if w & 0x800 == 0x0:
        return 700  # ssra_d_scalar_imm
    return -1
def f32_826(w):
    if w & 0x800 == 0x0:
        return 705  # srshr_d_scalar_imm
    return -1
def f32_827(w):
    if w & 0x800 == 0x0:
        return 710  # srsra_d_scalar_imm
    return -1
def f32_828(w):
    if w & 0x800 == 0x0:
        return 756  # shl_d_scalar_imm
    return -1
def f32_829(w):
    if w & 0x800 == 0x0:
        return 718  # sqshl_d_scalar_imm
    return -1
def f32_830(w):
    if w & 0x800 == 0x0:
        return 998  # scvtf_fixed_sf_d
    return -1
def f32_831(w):
    if w & 0x800 == 0x800:
        return 1006  # fcvtzs_fixed_sf_d
    return -1
def f32_832(w):
    if w & 0x200000 == 0x0:
        return 888  # fmla_d_scalar_element_f
    return -1
def f32_833(w):
    if w & 0x200000 == 0x0:
        return 894  # fmls_d_scalar_element_f
    return -1
def f32_834(w):
    if w & 0x200000 == 0x0:
        return 899  # fmul_d_scalar_element_f
    return -1
d32_835 = {
    0x7400: f32_817,
    0x9400: f32_821,
    0xe400: f32_822,
    0xf400: f32_823,
    0x400400: f32_824,
    0x401400: f32_825,
    0x402400: f32_826,
    0x403000: 1466,  # sqdmlal_h_scalar_element
    0x403400: f32_827,
    0x405400: f32_828,
    0x407000: 1472,  # sqdmlsl_h_scalar_element
    0x407400: f32_829,
    0x40b000: 1478,  # sqdmull_h_scalar_element
    0x40c000: 1430,  # sqdmulh_h_scalar_element
    0x40d000: 1436,  # sqrdmulh_h_scalar_element
    0x40e400: f32_830,
    0x40f400: f32_831,
    0x801000: 886,  # fmla_s_scalar_element_f
    0x803000: 1469,  # sqdmlal_s_scalar_element
    0x805000: 892,  # fmls_s_scalar_element_f
    0x807000: 1475,  # sqdmlsl_s_scalar_element
    0x809000: 897,  # fmul_s_scalar_element_f
    0x80b000: 1481,  # sqdmull_s_scalar_element
    0x80c000: 1433,  # sqdmulh_s_scalar_element
    0x80d000: 1439,  # sqrdmulh_s_scalar_element
    0xc01000: f32_832,
    0xc05000: f32_833,
    0xc09000: f32_834,
}
def f32_836(w):
    r = d32_835.get(w & 0xc0f400, -1)
    return r if r.__class__ is int else r(w)
def f32_837(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1158  # str_h_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1157  # str_h_register_w
    return -1
def f32_838(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1164  # ldr_h_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1163  # ldr_h_register_w
    return -1
d32_839 = {
    0x0: 1154,  # str_h_unscaled
    0x400: 1155,  # str_h_post
    0xc00: 1156,  # str_h_pre
    0x200800: f32_837,
    0x400000: 1160,  # ldr_h_unscaled
    0x400400: 1161,  # ldr_h_post
    0x400c00: 1162,  # ldr_h_pre
    0x600800: f32_838,
}
def f32_840(w):
    r = d32_839.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_841(w):
    if w & 0xc00000 == 0x0:
        return 1153  # str_h
    if w & 0xc00000 == 0x400000:
        return 1159  # ldr_h
    return -1
def f32_842(w):
    if w & 0x1f0000 == 0x10000:
        return 1786  # sqxtun_b
    return -1
def f32_843(w):
    if w & 0x1f0000 == 0x0:
        return 1776  # usqadd_b
    return -1
def f32_844(w):
    if w & 0x1f0000 == 0x10000:
        return 1796  # uqxtn_b
    return -1
def f32_845(w):
    if w & 0x1f0000 == 0x0:
        return 1748  # sqneg_b
    return -1
def f32_846(w):
    if w & 0x1f0000 == 0x10000:
        return 953  # fcvtnu_sf_s
    return -1
def f32_847(w):
    if w & 0x1f0000 == 0x10000:
        return 971  # fcvtmu_sf_s
    return -1
def f32_848(w):
    if w & 0x1f0000 == 0x100000:
        return 906  # fmaxnmp_sf_s
    if w & 0x1f0000 == 0x10000:
        return 959  # fcvtau_sf_s
    return -1
def f32_849(w):
    if w & 0x1f0000 == 0x100000:
        return 909  # faddp_sf_s
    if w & 0x1f0000 == 0x10000:
        return 983  # ucvtf_sf_s
    return -1
def f32_850(w):
    if w & 0x1f0000 == 0x100000:
        return 912  # fmaxp_sf_s
    return -1
def f32_851(w):
    if w & 0x1f0000 == 0x10000:
        return 1787  # sqxtun_h
    return -1
def f32_852(w):
    if w & 0x1f0000 == 0x0:
        return 1777  # usqadd_h
    return -1
def f32_853(w):
    if w & 0x1f0000 == 0x10000:
        return 1797  # uqxtn_h
    return -1
def f32_854(w):
    if w & 0x1f0000 == 0x10000:
        return 1021  # fcvtxn_scalar
    return -1
def f32_855(w):
    if w & 0x1f0000 == 0x0:
        return 1749  # sqneg_h
    return -1
def f32_856(w):
    if w & 0x1f0000 == 0x10000:
        return 954  # fcvtnu_sf_d
    return -1
def f32_857(w):
    if w & 0x1f0000 == 0x10000:
        return 972  # fcvtmu_sf_d
    return -1
def f32_858(w):
    if w & 0x1f0000 == 0x100000:
        return 907  # fmaxnmp_sf_d
    if w & 0x1f0000 == 0x10000:
        return 960  # fcvtau_sf_d
    return -1
def f32_859(w):
    if w & 0x1f0000 == 0x100000:
        return 910  # faddp_sf_d
    if w & 0x1f0000 == 0x10000:
        return 984  # ucvtf_sf_d
    return -1
def f32_860(w):
    if w & 0x1f0000 == 0x100000:
        return 913  # fmaxp_sf_d
    return -1
def f32_861(w):
    if w & 0x1f0000 == 0x10000:
        return 1788  # sqxtun_s
    return -1
def f32_862(w):
    if w & 0x1f0000 == 0x0:
        return 1778  # usqadd_s
    return -1
def f32_863(w):
    if w & 0x1f0000 == 0x10000:
        return 1798  # uqxtn_s
    return -1
def f32_864(w):
    if w & 0x1f0000 == 0x0:
        return 1750  # sqneg_s
    return -1
def f32_865(w):
    if w & 0x1f0000 == 0x10000:
        return 965  # fcvtpu_sf_s
    return -1
def f32_866(w):
    if w & 0x1f0000 == 0x10000:
        return 977  # fcvtzu_sf_s
    return -1
def f32_867(w):
    if w & 0x1f0000 == 0x100000:
        return 915  # fminnmp_sf_s
    if w & 0x1f0000 == 0x0:
        return 934  # fcmge_zero_sf_s
    return -1
def f32_868(w):
    if w & 0x1f0000 == 0x0:
        return 937  # fcmle_zero_sf_s
    if w & 0x1f0000 == 0x10000:
        return 989  # frsqrte_sf_s
    return -1
def f32_869(w):
    if w & 0x1f0000 == 0x100000:
        return 918  # fminp_sf_s
    return -1
def f32_870(w):
    if w & 0x1f0000 == 0x0:
        return 1779  # usqadd_d
    return -1
def f32_871(w):
    if w & 0x1f0000 == 0x0:
        return 1751  # sqneg_d
    return -1
def f32_872(w):
    if w & 0x1f0000 == 0x0:
        return 1755  # cmge_zero_d
    return -1
def f32_873(w):
    if w & 0x1f0000 == 0x0:
        return 1759  # cmle_zero_d
    return -1
def f32_874(w):
    if w & 0x1f0000 == 0x10000:
        return 966  # fcvtpu_sf_d
    return -1
def f32_875(w):
    if w & 0x1f0000 == 0x10000:
        return 978  # fcvtzu_sf_d
    if w & 0x1f0000 == 0x0:
        return 1765  # neg_d
    return -1
def f32_876(w):
    if w & 0x1f0000 == 0x100000:
        return 916  # fminnmp_sf_d
    if w & 0x1f0000 == 0x0:
        return 935  # fcmge_zero_sf_d
    return -1
def f32_877(w):
    if w & 0x1f0000 == 0x0:
        return 938  # fcmle_zero_sf_d
    if w & 0x1f0000 == 0x10000:
        return 990  # frsqrte_sf_d
    return -1
def f32_878(w):
    if w & 0x1f0000 == 0x100000:
        return 919  # fminp_sf_d
    return -1
d32_879 = {
    0x200c00: 1288,  # uqadd_b
    0x202800: f32_842,
    0x202c00: 1295,  # uqsub_b
    0x203800: f32_843,
    0x204800: f32_844,
    0x204c00: 1302,  # uqshl_b
    0x205c00: 1309,  # uqrshl_b
    0x207800: f32_845,
    0x20a800: f32_846,
    0x20b800: f32_847,
    0x20c800: f32_848,
    0x20d800: f32_849,
    0x20e400: 868,  # fcmge_sf_s
    0x20ec00: 871,  # facge_sf_s
    0x20f800: f32_850,
    0x408400: 1495,  # sqrdmlah_h
    0x408c00: 1498,  # sqrdmlsh_h
    0x600c00: 1289,  # uqadd_h
    0x602800: f32_851,
    0x602c00: 1296,  # uqsub_h
    0x603800: f32_852,
    0x604800: f32_853,
    0x604c00: 1303,  # uqshl_h
    0x605c00: 1310,  # uqrshl_h
    0x606800: f32_854,
    0x607800: f32_855,
    0x60a800: f32_856,
    0x60b400: 1340,  # sqrdmulh_h
    0x60b800: f32_857,
    0x60c800: f32_858,
    0x60d800: f32_859,
    0x60e400: 869,  # fcmge_sf_d
    0x60ec00: 872,  # facge_sf_d
    0x60f800: f32_860,
    0x808400: 1496,  # sqrdmlah_s
    0x808c00: 1499,  # sqrdmlsh_s
    0xa00c00: 1290,  # uqadd_s
    0xa02800: f32_861,
    0xa02c00: 1297,  # uqsub_s
    0xa03800: f32_862,
    0xa04800: f32_863,
    0xa04c00: 1304,  # uqshl_s
    0xa05c00: 1311,  # uqrshl_s
    0xa07800: f32_864,
    0xa0a800: f32_865,
    0xa0b400: 1341,  # sqrdmulh_s
    0xa0b800: f32_866,
    0xa0c800: f32_867,
    0xa0d400: 875,  # fabd_sf_s
    0xa0d800: f32_868,
    0xa0e400: 878,  # fcmgt_sf_s
    0xa0ec00: 881,  # facgt_sf_s
    0xa0f800: f32_869,
    0xe00c00: 1291,  # uqadd_d
    0xe02c00: 1298,  # uqsub_d
    0xe03400: 1320,  # cmhi_d
    0xe03800: f32_870,
    0xe03c00: 1324,  # cmhs_d
    0xe04400: 1300,  # ushl_d
    0xe04c00: 1305,  # uqshl_d
    0xe05400: 1307,  # urshl_d
    0xe05c00: 1312,  # uqrshl_d
    0xe07800: f32_871,
    0xe08400: 1328,  # sub_d
    0xe08800: f32_872,
    0xe08c00: 1332,  # cmeq_d
    0xe09800: f32_873,
    0xe0a800: f32_874,
    0xe0b800: f32_875,
    0xe0c800: f32_876,
    0xe0d400: 876,  # fabd_sf_d
    0xe0d800: f32_877,
    0xe0e400: 879,  # fcmgt_sf_d
    0xe0ec00: 882,  # facgt_sf_d
    0xe0f800: f32_878,
}
def f32_880(w):
    r = d32_879.get(w & 0xe0fc00, -1)
    return r if r.__class__ is int else r(w)
def f32_881(w):
    if w & 0x380800 == 0x80000:
        return 763  # sqshlu_b_scalar_imm
    if w & 0x300800 == 0x100000:
        return 765  # sqshlu_h_scalar_imm
    if w & 0x200800 == 0x200000:
        return 767  # sqshlu_s_scalar_imm
    return -1
def f32_882(w):
    if w & 0x380800 == 0x80000:
        return 740  # uqshl_b_scalar_imm
    if w & 0x300800 == 0x100000:
        return 742  # uqshl_h_scalar_imm
    if w & 0x200800 == 0x200000:
        return 744  # uqshl_s_scalar_imm
    return -1
def f32_883(w):
    if w & 0x180000 == 0x80000:
        return 784  # sqshrun_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 787  # sqshrun_h_scalar_imm
    return -1
def f32_884(w):
    if w & 0x180000 == 0x80000:
        return 793  # sqrshrun_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 796  # sqrshrun_h_scalar_imm
    return -1
d32_885 = {
    0x0: f32_883,
    0x800: f32_884,
    0x200000: 790,  # sqshrun_s_scalar_imm
    0x200800: 799,  # sqrshrun_s_scalar_imm
}
def f32_886(w):
    r = d32_885.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_887(w):
    if w & 0x180000 == 0x80000:
        return 820  # uqshrn_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 823  # uqshrn_h_scalar_imm
    return -1
def f32_888(w):
    if w & 0x180000 == 0x80000:
        return 829  # uqrshrn_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 832  # uqrshrn_h_scalar_imm
    return -1
d32_889 = {
    0x0: f32_887,
    0x800: f32_888,
    0x200000: 826,  # uqshrn_s_scalar_imm
    0x200800: 835,  # uqrshrn_s_scalar_imm
}
def f32_890(w):
    r = d32_889.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_891(w):
    if w & 0x200800 == 0x200000:
        return 1000  # ucvtf_fixed_sf_s
    return -1
def f32_892(w):
    if w & 0x200800 == 0x200800:
        return 1008  # fcvtzu_fixed_sf_s
    return -1
def f32_893(w):
    if w & 0x800 == 0x0:
        return 723  # ushr_d_scalar_imm
    return -1
def f32_894(w):
    if w & 0x800 == 0x0:
        return 728  # usra_d_scalar_imm
    return -1
def f32_895(w):
    if w & 0x800 == 0x0:
        return 733  # urshr_d_scalar_imm
    return -1
def f32_896(w):
    if w & 0x800 == 0x0:
        return 738  # ursra_d_scalar_imm
    return -1
def f32_897(w):
    if w & 0x800 == 0x0:
        return 751  # sri_d_scalar_imm
    return -1
def f32_898(w):
    if w & 0x800 == 0x0:
        return 761  # sli_d_scalar_imm
    return -1
def f32_899(w):
    if w & 0x800 == 0x0:
        return 769  # sqshlu_d_scalar_imm
    return -1
def f32_900(w):
    if w & 0x800 == 0x0:
        return 746  # uqshl_d_scalar_imm
    return -1
def f32_901(w):
    if w & 0x800 == 0x0:
        return 1002  # ucvtf_fixed_sf_d
    return -1
def f32_902(w):
    if w & 0x800 == 0x800:
        return 1010  # fcvtzu_fixed_sf_d
    return -1
def f32_903(w):
    if w & 0x200000 == 0x0:
        return 904  # fmulx_d_scalar_element_f
    return -1
d32_904 = {
    0x6400: f32_881,
    0x7400: f32_882,
    0x8400: f32_886,
    0x9400: f32_890,
    0xe400: f32_891,
    0xf400: f32_892,
    0x400400: f32_893,
    0x401400: f32_894,
    0x402400: f32_895,
    0x403400: f32_896,
    0x404400: f32_897,
    0x405400: f32_898,
    0x406400: f32_899,
    0x407400: f32_900,
    0x40d000: 1484,  # sqrdmlah_h_scalar_element
    0x40e400: f32_901,
    0x40f000: 1490,  # sqrdmlsh_h_scalar_element
    0x40f400: f32_902,
    0x809000: 902,  # fmulx_s_scalar_element_f
    0x80d000: 1487,  # sqrdmlah_s_scalar_element
    0x80f000: 1493,  # sqrdmlsh_s_scalar_element
    0xc09000: f32_903,
}
def f32_905(w):
    r = d32_904.get(w & 0xc0f400, -1)
    return r if r.__class__ is int else r(w)
d32_906 = {
    0x0: 1204,  # ldr_s_literal
    0x2000000: f32_759,
    0x3000000: f32_761,
    0x20000000: f32_773,
    0x21000000: f32_775,
    0x40000000: 1205,  # ldr_d_literal
    0x42000000: f32_816,
    0x43000000: f32_836,
    0x60000000: f32_840,
    0x61000000: f32_841,
    0x62000000: f32_880,
    0x63000000: f32_905,
}
def f32_907(w):
    r = d32_906.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
def f32_908(w):
    if w & 0x7c00 == 0x7c00:
        return 336  # cas_w
    return -1
def f32_909(w):
    if w & 0x7c00 == 0x7c00:
        return 338  # casl_w
    return -1
def f32_910(w):
    if w & 0x7c00 == 0x7c00:
        return 337  # casa_w
    return -1
def f32_911(w):
    if w & 0x7c00 == 0x7c00:
        return 339  # casal_w
    return -1
d32_912 = {
    0x0: 329,  # stxr_w
    0x8000: 330,  # stlxr_w
    0x200000: 427,  # stxp_w
    0x208000: 428,  # stlxp_w
    0x400000: 327,  # ldxr_w
    0x408000: 328,  # ldaxr_w
    0x600000: 425,  # ldxp_w
    0x608000: 426,  # ldaxp_w
    0x800000: 334,  # stllr_w
    0x808000: 332,  # stlr_w
    0xa00000: f32_908,
    0xa08000: f32_909,
    0xc00000: 333,  # ldlar_w
    0xc08000: 331,  # ldar_w
    0xe00000: f32_910,
    0xe08000: f32_911,
}
def f32_913(w):
    r = d32_912.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
def f32_914(w):
    if w & 0xc0fc00 == 0x0:
        return 61  # and_x
    return 63  # and_shifted_x
def f32_915(w):
    if w & 0xc0fc00 == 0x0:
        return 65  # bic_x
    return 67  # bic_shifted_x
d32_916 = {
    0x0: f32_914,
    0x200000: f32_915,
}
def f32_917(w):
    r = d32_916.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_918(w):
    if w & 0xc0fc00 == 0x0:
        return 7  # add_x
    if (w >> 22 & 0x3) not in (3,):
        return 9  # add_shifted_x
    return -1
def f32_919(w):
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 12  # add_extended_xx
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (3, 7):
        return 11  # add_extended_x
    return -1
d32_920 = {
    0x0: f32_918,
    0x200000: f32_919,
}
def f32_921(w):
    r = d32_920.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
d32_922 = {
    0x0: 1226,  # stp_x_np
    0x400000: 1230,  # ldp_x_np
    0x800000: 1224,  # stp_x_post
    0xc00000: 1228,  # ldp_x_post
}
def f32_923(w):
    r = d32_922.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
d32_924 = {
    0x0: 1223,  # stp_x
    0x400000: 1227,  # ldp_x
    0x800000: 1225,  # stp_x_pre
    0xc00000: 1229,  # ldp_x_pre
}
def f32_925(w):
    r = d32_924.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_926(w):
    if w & 0xc0ffe0 == 0x3e0:
        return 99  # mov_x
    if w & 0xc0fc00 == 0x0:
        return 71  # orr_x
    return 73  # orr_shifted_x
def f32_927(w):
    if w & 0xc0fc00 == 0x0:
        return 75  # orn_x
    return 77  # orn_shifted_x
d32_928 = {
    0x0: f32_926,
    0x200000: f32_927,
}
def f32_929(w):
    r = d32_928.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_930(w):
    if w & 0xc0fc00 == 0x0:
        return 18  # adds_x
    if (w >> 22 & 0x3) not in (3,):
        return 20  # adds_shifted_x
    return -1
def f32_931(w):
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 23  # adds_extended_xx
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (3, 7):
        return 22  # adds_extended_x
    return -1
d32_932 = {
    0x0: f32_930,
    0x200000: f32_931,
}
def f32_933(w):
    r = d32_932.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_934(w):
    if w & 0x7c00 == 0x7c00:
        return 385  # cas_x
    return -1
def f32_935(w):
    if w & 0x7c00 == 0x7c00:
        return 387  # casl_x
    return -1
def f32_936(w):
    if w & 0x7c00 == 0x7c00:
        return 386  # casa_x
    return -1
def f32_937(w):
    if w & 0x7c00 == 0x7c00:
        return 388  # casal_x
    return -1
d32_938 = {
    0x0: 378,  # stxr_x
    0x8000: 379,  # stlxr_x
    0x200000: 435,  # stxp_x
    0x208000: 436,  # stlxp_x
    0x400000: 376,  # ldxr_x
    0x408000: 377,  # ldaxr_x
    0x600000: 433,  # ldxp_x
    0x608000: 434,  # ldaxp_x
    0x800000: 383,  # stllr_x
    0x808000: 381,  # stlr_x
    0xa00000: f32_934,
    0xa08000: f32_935,
    0xc00000: 382,  # ldlar_x
    0xc08000: 380,  # ldar_x
    0xe00000: f32_936,
    0xe08000: f32_937,
}
def f32_939(w):
    r = d32_938.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
def f32_940(w):
    if w & 0xc0fc00 == 0x0:
        return 81  # eor_x
    return 83  # eor_shifted_x
def f32_941(w):
    if w & 0xc0fc00 == 0x0:
        return 85  # eon_x
    return 87  # eon_shifted_x
d32_942 = {
    0x0: f32_940,
    0x200000: f32_941,
}
def f32_943(w):
    r = d32_942.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_944(w):
    if w & 0xc0fc00 == 0x0:
        return 29  # sub_x
    if (w >> 22 & 0x3) not in (3,):
        return 31  # sub_shifted_x
    return -1
def f32_945(w):
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 34  # sub_extended_xx
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (3, 7):
        return 33  # sub_extended_x
    return -1
d32_946 = {
    0x0: f32_944,
    0x200000: f32_945,
}
def f32_947(w):
    r = d32_946.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_948(w):
    if w & 0xc0fc1f == 0x1f:
        return 101  # tst_x
    if w & 0xc0fc00 == 0x0:
        return 91  # ands_x
    return 93  # ands_shifted_x
def f32_949(w):
    if w & 0xc0fc00 == 0x0:
        return 95  # bics_x
    return 97  # bics_shifted_x
d32_950 = {
    0x0: f32_948,
    0x200000: f32_949,
}
def f32_951(w):
    r = d32_950.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_952(w):
    if w & 0xc0fc1f == 0x1f:
        return 47  # cmp_x
    if w & 0xc0fc00 == 0x0:
        return 40  # subs_x
    if (w >> 22 & 0x3) not in (3,):
        return 42  # subs_shifted_x
    return -1
def f32_953(w):
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 45  # subs_extended_xx
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (3, 7):
        return 44  # subs_extended_x
    return -1
d32_954 = {
    0x0: f32_952,
    0x200000: f32_953,
}
def f32_955(w):
    r = d32_954.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
d32_956 = {
    0x0: f32_913,
    0x2000000: f32_917,
    0x3000000: f32_921,
    0x20000000: f32_923,
    0x21000000: f32_925,
    0x22000000: f32_929,
    0x23000000: f32_933,
    0x40000000: f32_939,
    0x42000000: f32_943,
    0x43000000: f32_947,
    0x62000000: f32_951,
    0x63000000: f32_955,
}
def f32_957(w):
    r = d32_956.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
def f32_958(w):
    if w & 0x208000 == 0x0:
        return 461  # eor3
    if w & 0x208000 == 0x200000:
        return 462  # bcax
    return -1
d32_959 = {
    0x0: 464,  # sm3tt1a
    0x400: 465,  # sm3tt1b
    0x800: 466,  # sm3tt2a
    0xc00: 467,  # sm3tt2b
}
def f32_960(w):
    r = d32_959.get(w & 0x4c00, -1)
    return r if r.__class__ is int else r(w)
d32_961 = {
    0x0: 455,  # sha512h
    0x400: 456,  # sha512h2
    0x800: 458,  # sha512su1
    0xc00: 459,  # rax1
    0x4000: 468,  # sm3partw1
    0x4400: 469,  # sm3partw2
    0x4800: 471,  # sm4ekey
}
def f32_962(w):
    r = d32_961.get(w & 0x7c00, -1)
    return r if r.__class__ is int else r(w)
d32_963 = {
    0x0: 463,  # sm3ss1
    0x8000: f32_960,
    0x208000: f32_962,
}
def f32_964(w):
    r = d32_963.get(w & 0x208000, -1)
    return r if r.__class__ is int else r(w)
def f32_965(w):
    if w & 0x200000 == 0x0:
        return 460  # xar
    return -1
def f32_966(w):
    if w & 0x3ffc00 == 0x8000:
        return 457  # sha512su0
    if w & 0x3ffc00 == 0x8400:
        return 470  # sm4e
    return -1
d32_967 = {
    0x20000000: 1250,  # stp_q_np
    0x20400000: 1254,  # ldp_q_np
    0x20800000: 1248,  # stp_q_post
    0x20c00000: 1252,  # ldp_q_post
    0x21000000: 1247,  # stp_q
    0x21400000: 1251,  # ldp_q
    0x21800000: 1249,  # stp_q_pre
    0x21c00000: 1253,  # ldp_q_pre
    0x42000000: f32_958,
    0x42400000: f32_964,
    0x42800000: f32_965,
    0x42c00000: f32_966,
}
def f32_968(w):
    r = d32_967.get(w & 0x63c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_969(w):
    if w & 0x1f == 0x1f:
        return 49  # cmp_imm_x
    return 36  # subs_imm_x
d32_970 = {
    0x0: 3,  # add_imm_x
    0x400000: 5,  # add_imm12_x
    0x20000000: 14,  # adds_imm_x
    0x20400000: 16,  # adds_imm12_x
    0x40000000: 25,  # sub_imm_x
    0x40400000: 27,  # sub_imm12_x
    0x60000000: f32_969,
    0x60400000: 38,  # subs_imm12_x
}
def f32_971(w):
    r = d32_970.get(w & 0x60c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_972(w):
    if (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 59  # and_imm_x
    return -1
def f32_973(w):
    if (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 69  # orr_imm_x
    return -1
def f32_974(w):
    if (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 79  # eor_imm_x
    return -1
def f32_975(w):
    if w & 0x1f == 0x1f and (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 103  # tst_imm_x
    if (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 89  # ands_imm_x
    return -1
d32_976 = {
    0x0: f32_972,
    0x800000: 107,  # movn_x
    0x20000000: f32_973,
    0x40000000: f32_974,
    0x40800000: 105,  # movz_x
    0x60000000: f32_975,
    0x60800000: 109,  # movk_x
}
def f32_977(w):
    r = d32_976.get(w & 0x60800000, -1)
    return r if r.__class__ is int else r(w)
def f32_978(w):
    if w & 0xfc00 == 0xfc00:
        return 119  # asr_imm_x
    return 116  # sbfm_x
def f32_979(w):
    if w & 0x200000 == 0x0:
        return 121  # extr_x
    return -1
def f32_980(w):
    if w & 0xfc00 == 0xfc00:
        return 120  # lsr_imm_x
    return 118  # ubfm_x
d32_981 = {
    0x400000: f32_978,
    0xc00000: f32_979,
    0x20400000: 117,  # bfm_x
    0x40400000: f32_980,
}
def f32_982(w):
    r = d32_981.get(w & 0x60c00000, -1)
    return r if r.__class__ is int else r(w)
d32_983 = {
    0x0: 1,  # adrp
    0x1000000: f32_971,
    0x2000000: f32_977,
    0x3000000: f32_982,
}
def f32_984(w):
    r = d32_983.get(w & 0x3000000, -1)
    return r if r.__class__ is int else r(w)
d32_985 = {
    0x0: 185,  # cbz_x
    0x1000000: 187,  # cbnz_x
    0x2000000: 189,  # tbz_x
    0x3000000: 191,  # tbnz_x
}
def f32_986(w):
    r = d32_985.get(w & 0x3000000, -1)
    return r if r.__class__ is int else r(w)
def f32_987(w):
    if w & 0x1f == 0x1:
        return 195  # svc
    if w & 0x1f == 0x2:
        return 198  # hvc
    if w & 0x1f == 0x3:
        return 199  # smc
    return -1
def f32_988(w):
    if w & 0x1f == 0x0:
        return 196  # brk
    return -1
def f32_989(w):
    if w & 0x1f == 0x0:
        return 200  # hlt
    return -1
def f32_990(w):
    if w & 0xfff == 0x1f:
        return 1022  # cfinv
    return -1
def f32_991(w):
    if w & 0x1f == 0x1f:
        return 201  # hint
    return -1
def f32_992(w):
    if w & 0xf00 == 0x0:
        return 205  # ssbb
    if w & 0xf00 == 0x400:
        return 206  # pssbb
    return 203  # dsb
def f32_993(w):
    if w & 0xf00 == 0x0:
        return 207  # sb
    return -1
d32_994 = {
    0x5f: 208,  # clrex
    0x9f: f32_992,
    0xbf: 202,  # dmb
    0xdf: 204,  # isb
    0xff: f32_993,
}
def f32_995(w):
    r = d32_994.get(w & 0xff, -1)
    return r if r.__class__ is int else r(w)
d32_996 = {
    0x420: 209,  # dc_zva
    0x520: 214,  # ic_ivau
    0xa20: 210,  # dc_cvac
    0xb20: 211,  # dc_cvau
    0xc20: 213,  # dc_cvap
    0xe20: 212,  # dc_civac
}
def f32_997(w):
    r = d32_996.get(w & 0xfe0, -1)
    return r if r.__class__ is int else r(w)
def f32_998(w):
    if w & 0xfe0 == 0x200:
        return 216  # msr_nzcv
    if w & 0xfe0 == 0x400:
        return 218  # msr_fpcr
    if w & 0xfe0 == 0x420:
        return 220  # msr_fpsr
    return -1
def f32_999(w):
    if w & 0xfe0 == 0x40:
        return 222  # msr_tpidr
    return -1
d32_1000 = {
    0x4000: f32_990,
    0x32000: f32_991,
    0x33000: f32_995,
    0xb7000: f32_997,
    0x1b4000: f32_998,
    0x1bd000: f32_999,
}
def f32_1001(w):
    r = d32_1000.get(w & 0x1ff000, -1)
    return r if r.__class__ is int else r(w)
def f32_1002(w):
    if w & 0x7e0 == 0xe0:
        return 225  # mrs_dczid_el0
    if w & 0x7e0 == 0x20:
        return 226  # mrs_ctr_el0
    return -1
def f32_1003(w):
    if w & 0x7e0 == 0x200:
        return 215  # mrs_nzcv
    if w & 0x7e0 == 0x400:
        return 217  # mrs_fpcr
    if w & 0x7e0 == 0x420:
        return 219  # mrs_fpsr
    return -1
def f32_1004(w):
    if w & 0x7e0 == 0x40:
        return 221  # mrs_tpidr
    if w & 0x7e0 == 0x60:
        return 223  # mrs_tpidrro
    return -1
def f32_1005(w):
    if w & 0x7e0 == 0x0:
        return 224  # mrs_cntfrq_el0
    if w & 0x7e0 == 0x40:
        return 227  # mrs_cntvct
    return -1
d32_1006 = {
    0x180000: 228,  # mrs_id
    0x1b0000: f32_1002,
    0x1b4000: f32_1003,
    0x1bd000: f32_1004,
    0x1be000: f32_1005,
}
def f32_1007(w):
    r = d32_1006.get(w & 0x1ff800, -1)
    return r if r.__class__ is int else r(w)
def f32_1008(w):
    if w & 0x1ffc1f == 0x1f0000:
        return 192  # br
    return -1
def f32_1009(w):
    if w & 0x1ffc1f == 0x1f0000:
        return 193  # blr
    return -1
def f32_1010(w):
    if w & 0x1ffc1f == 0x1f0000:
        return 194  # ret
    return -1
d32_1011 = {
    0x0: f32_987,
    0x200000: f32_988,
    0x400000: f32_989,
    0x1000000: f32_1001,
    0x1200000: f32_1007,
    0x2000000: f32_1008,
    0x2200000: f32_1009,
    0x2400000: f32_1010,
}
def f32_1012(w):
    r = d32_1011.get(w & 0x3e00000, -1)
    return r if r.__class__ is int else r(w)
d32_1013 = {
    0x0: 182,  # bl
    0x20000000: f32_986,
    0x40000000: f32_1012,
}
def f32_1014(w):
    r = d32_1013.get(w & 0x60000000, -1)
    return r if r.__class__ is int else r(w)
def f32_1015(w):
    if w & 0xf000 == 0x0:
        return 51  # adc_x
    return -1
def f32_1016(w):
    if w & 0xf000 == 0x2000:
        return 143  # lslv_x
    return -1
def f32_1017(w):
    if w & 0xf000 == 0x2000:
        return 145  # lsrv_x
    return -1
def f32_1018(w):
    if w & 0xf000 == 0x0:
        return 139  # udiv_x
    if w & 0xf000 == 0x2000:
        return 147  # asrv_x
    return -1
d32_1019 = {
    0x0: 141,  # sdiv_x
    0x2000: 149,  # rorv_x
    0x4000: 176,  # crc32x
    0x5000: 180,  # crc32cx
}
def f32_1020(w):
    r = d32_1019.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_1021 = {
    0x0: f32_1015,
    0x800000: 123,  # csel_x
    0x800400: 125,  # csinc_x
    0xc00000: f32_1016,
    0xc00400: f32_1017,
    0xc00800: f32_1018,
    0xc00c00: f32_1020,
}
def f32_1022(w):
    r = d32_1021.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1023(w):
    if w & 0x7c00 == 0x7c00:
        return 166  # mul_x
    return 162  # madd_x
d32_1024 = {
    0x0: f32_1023,
    0x8000: 164,  # msub_x
    0x200000: 167,  # smaddl
    0x208000: 168,  # smsubl
    0x400000: 171,  # smulh
    0xa00000: 169,  # umaddl
    0xa08000: 170,  # umsubl
    0xc00000: 172,  # umulh
}
def f32_1025(w):
    r = d32_1024.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
d32_1026 = {
    0x0: 340,  # ldadd_w
    0x1000: 344,  # ldclr_w
    0x2000: 348,  # ldeor_w
    0x3000: 352,  # ldset_w
    0x4000: 356,  # ldsmax_w
    0x5000: 360,  # ldsmin_w
    0x6000: 364,  # ldumax_w
    0x7000: 368,  # ldumin_w
    0x8000: 372,  # swp_w
}
def f32_1027(w):
    r = d32_1026.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1028(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1108  # str_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1107  # str_w_register_w
    return -1
d32_1029 = {
    0x0: 342,  # ldaddl_w
    0x1000: 346,  # ldclrl_w
    0x2000: 350,  # ldeorl_w
    0x3000: 354,  # ldsetl_w
    0x4000: 358,  # ldsmaxl_w
    0x5000: 362,  # ldsminl_w
    0x6000: 366,  # ldumaxl_w
    0x7000: 370,  # lduminl_w
    0x8000: 374,  # swpl_w
}
def f32_1030(w):
    r = d32_1029.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1031(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1115  # ldr_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1114  # ldr_w_register_w
    return -1
d32_1032 = {
    0x0: 341,  # ldadda_w
    0x1000: 345,  # ldclra_w
    0x2000: 349,  # ldeora_w
    0x3000: 353,  # ldseta_w
    0x4000: 357,  # ldsmaxa_w
    0x5000: 361,  # ldsmina_w
    0x6000: 365,  # ldumaxa_w
    0x7000: 369,  # ldumina_w
    0x8000: 373,  # swpa_w
    0xc000: 335,  # ldapr_w
}
def f32_1033(w):
    r = d32_1032.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1034(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1122  # ldrsw_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1121  # ldrsw_x_register_w
    return -1
d32_1035 = {
    0x0: 343,  # ldaddal_w
    0x1000: 347,  # ldclral_w
    0x2000: 351,  # ldeoral_w
    0x3000: 355,  # ldsetal_w
    0x4000: 359,  # ldsmaxal_w
    0x5000: 363,  # ldsminal_w
    0x6000: 367,  # ldumaxal_w
    0x7000: 371,  # lduminal_w
    0x8000: 375,  # swpal_w
}
def f32_1036(w):
    r = d32_1035.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_1037 = {
    0x0: 1103,  # str_w_unscaled
    0x400: 1104,  # str_w_post
    0x800: 1106,  # str_w_unprivileged
    0xc00: 1105,  # str_w_pre
    0x200000: f32_1027,
    0x200800: f32_1028,
    0x400000: 1110,  # ldr_w_unscaled
    0x400400: 1111,  # ldr_w_post
    0x400800: 1113,  # ldr_w_unprivileged
    0x400c00: 1112,  # ldr_w_pre
    0x600000: f32_1030,
    0x600800: f32_1031,
    0x800000: 1117,  # ldrsw_x_unscaled
    0x800400: 1118,  # ldrsw_x_post
    0x800800: 1120,  # ldrsw_x_unprivileged
    0x800c00: 1119,  # ldrsw_x_pre
    0xa00000: f32_1033,
    0xa00800: f32_1034,
    0xe00000: f32_1036,
}
def f32_1038(w):
    r = d32_1037.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1039(w):
    if w & 0xc00000 == 0x0:
        return 1102  # str_w
    if w & 0xc00000 == 0x400000:
        return 1109  # ldr_w
    if w & 0xc00000 == 0x800000:
        return 1116  # ldrsw_x
    return -1
def f32_1040(w):
    if w & 0xf000 == 0x0:
        return 55  # adcs_x
    return -1
def f32_1041(w):
    if w & 0x7010 == 0x0:
        return 1023  # rmif
    return -1
def f32_1042(w):
    if w & 0x10 == 0x0:
        return 131  # ccmn_x
    return -1
def f32_1043(w):
    if w & 0x10 == 0x0:
        return 133  # ccmn_imm_x
    return -1
d32_1044 = {
    0x0: f32_1040,
    0x400: f32_1041,
    0x400000: f32_1042,
    0x400800: f32_1043,
}
def f32_1045(w):
    r = d32_1044.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1046(w):
    if w & 0xf000 == 0x0:
        return 53  # sbc_x
    return -1
def f32_1047(w):
    if w & 0x1ff000 == 0x0:
        return 151  # rbit_x
    if w & 0x1ff000 == 0x1000:
        return 155  # clz_x
    return -1
def f32_1048(w):
    if w & 0x1ff000 == 0x0:
        return 153  # rev16_x
    if w & 0x1ff000 == 0x1000:
        return 157  # cls_x
    return -1
def f32_1049(w):
    if w & 0x1ff000 == 0x0:
        return 160  # rev32
    return -1
def f32_1050(w):
    if w & 0x1ff000 == 0x0:
        return 159  # rev_x
    return -1
d32_1051 = {
    0x0: f32_1046,
    0x800000: 127,  # csinv_x
    0x800400: 129,  # csneg_x
    0xc00000: f32_1047,
    0xc00400: f32_1048,
    0xc00800: f32_1049,
    0xc00c00: f32_1050,
}
def f32_1052(w):
    r = d32_1051.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_1053 = {
    0x0: 389,  # ldadd_x
    0x1000: 393,  # ldclr_x
    0x2000: 397,  # ldeor_x
    0x3000: 401,  # ldset_x
    0x4000: 405,  # ldsmax_x
    0x5000: 409,  # ldsmin_x
    0x6000: 413,  # ldumax_x
    0x7000: 417,  # ldumin_x
    0x8000: 421,  # swp_x
}
def f32_1054(w):
    r = d32_1053.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1055(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1129  # str_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1128  # str_x_register_w
    return -1
d32_1056 = {
    0x0: 391,  # ldaddl_x
    0x1000: 395,  # ldclrl_x
    0x2000: 399,  # ldeorl_x
    0x3000: 403,  # ldsetl_x
    0x4000: 407,  # ldsmaxl_x
    0x5000: 411,  # ldsminl_x
    0x6000: 415,  # ldumaxl_x
    0x7000: 419,  # lduminl_x
    0x8000: 423,  # swpl_x
}
def f32_1057(w):
    r = d32_1056.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1058(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1136  # ldr_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1135  # ldr_x_register_w
    return -1
d32_1059 = {
    0x0: 390,  # ldadda_x
    0x1000: 394,  # ldclra_x
    0x2000: 398,  # ldeora_x
    0x3000: 402,  # ldseta_x
    0x4000: 406,  # ldsmaxa_x
    0x5000: 410,  # ldsmina_x
    0x6000: 414,  # ldumaxa_x
    0x7000: 418,  # ldumina_x
    0x8000: 422,  # swpa_x
    0xc000: 384,  # ldapr_x
}
def f32_1060(w):
    r = d32_1059.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1061(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1211  # prfm_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1210  # prfm_register_w
    return -1
d32_1062 = {
    0x0: 392,  # ldaddal_x
    0x1000: 396,  # ldclral_x
    0x2000: 400,  # ldeoral_x
    0x3000: 404,  # ldsetal_x
    0x4000: 408,  # ldsmaxal_x
    0x5000: 412,  # ldsminal_x
    0x6000: 416,  # ldumaxal_x
    0x7000: 420,  # lduminal_x
    0x8000: 424,  # swpal_x
}
def f32_1063(w):
    r = d32_1062.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_1064 = {
    0x0: 1124,  # str_x_unscaled
    0x400: 1125,  # str_x_post
    0x800: 1127,  # str_x_unprivileged
    0xc00: 1126,  # str_x_pre
    0x200000: f32_1054,
    0x200800: f32_1055,
    0x400000: 1131,  # ldr_x_unscaled
    0x400400: 1132,  # ldr_x_post
    0x400800: 1134,  # ldr_x_unprivileged
    0x400c00: 1133,  # ldr_x_pre
    0x600000: f32_1057,
    0x600800: f32_1058,
    0x800000: 1208,  # prfum
    0xa00000: f32_1060,
    0xa00800: f32_1061,
    0xe00000: f32_1063,
}
def f32_1065(w):
    r = d32_1064.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1066(w):
    if w & 0xc00000 == 0x0:
        return 1123  # str_x
    if w & 0xc00000 == 0x400000:
        return 1130  # ldr_x
    if w & 0xc00000 == 0x800000:
        return 1207  # prfm
    return -1
def f32_1067(w):
    if w & 0xe0fc00 == 0x0:
        return 57  # sbcs_x
    if w & 0xe00c10 == 0x400000:
        return 135  # ccmp_x
    if w & 0xe00c10 == 0x400800:
        return 137  # ccmp_imm_x
    return -1
d32_1068 = {
    0x0: 1203,  # ldrsw_x_literal
    0x2000000: f32_1022,
    0x3000000: f32_1025,
    0x20000000: f32_1038,
    0x21000000: f32_1039,
    0x22000000: f32_1045,
    0x40000000: 1209,  # prfm_literal
    0x42000000: f32_1052,
    0x60000000: f32_1065,
    0x61000000: f32_1066,
    0x62000000: f32_1067,
}
def f32_1069(w):
    r = d32_1068.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
def f32_1070(w):
    if w & 0xfc00 == 0x0:
        return 658  # fcvtns_x_s
    return -1
def f32_1071(w):
    if w & 0xfc00 == 0x0:
        return 660  # fcvtnu_x_s
    return -1
def f32_1072(w):
    if w & 0xfc00 == 0x0:
        return 682  # scvtf_sx
    return -1
def f32_1073(w):
    if w & 0xfc00 == 0x0:
        return 686  # ucvtf_sx
    return -1
def f32_1074(w):
    if w & 0xfc00 == 0x0:
        return 662  # fcvtas_x_s
    return -1
def f32_1075(w):
    if w & 0xfc00 == 0x0:
        return 664  # fcvtau_x_s
    return -1
def f32_1076(w):
    if w & 0xfc00 == 0x0:
        return 666  # fcvtps_x_s
    return -1
def f32_1077(w):
    if w & 0xfc00 == 0x0:
        return 668  # fcvtpu_x_s
    return -1
def f32_1078(w):
    if w & 0xfc00 == 0x0:
        return 670  # fcvtms_x_s
    return -1
def f32_1079(w):
    if w & 0xfc00 == 0x0:
        return 672  # fcvtmu_x_s
    return -1
def f32_1080(w):
    if w & 0xfc00 == 0x0:
        return 674  # fcvtzs_x_s
    return -1
def f32_1081(w):
    if w & 0xfc00 == 0x0:
        return 678  # fcvtzu_x_s
    return -1
def f32_1082(w):
    if w & 0xfc00 == 0x0:
        return 659  # fcvtns_x_d
    return -1
def f32_1083(w):
    if w & 0xfc00 == 0x0:
        return 661  # fcvtnu_x_d
    return -1
def f32_1084(w):
    if w & 0xfc00 == 0x0:
        return 684  # scvtf_dx
    return -1
def f32_1085(w):
    if w & 0xfc00 == 0x0:
        return 688  # ucvtf_dx
    return -1
def f32_1086(w):
    if w & 0xfc00 == 0x0:
        return 663  # fcvtas_x_d
    return -1
def f32_1087(w):
    if w & 0xfc00 == 0x0:
        return 665  # fcvtau_x_d
    return -1
def f32_1088(w):
    if w & 0xfc00 == 0x0:
        return 622  # fmov_xd
    return -1
def f32_1089(w):
    if w & 0xfc00 == 0x0:
        return 623  # fmov_dx
    return -1
def f32_1090(w):
    if w & 0xfc00 == 0x0:
        return 667  # fcvtps_x_d
    return -1
def f32_1091(w):
    if w & 0xfc00 == 0x0:
        return 669  # fcvtpu_x_d
    return -1
def f32_1092(w):
    if w & 0xfc00 == 0x0:
        return 671  # fcvtms_x_d
    return -1
def f32_1093(w):
    if w & 0xfc00 == 0x0:
        return 673  # fcvtmu_x_d
    return -1
def f32_1094(w):
    if w & 0xfc00 == 0x0:
        return 675  # fcvtzs_x_d
    return -1
def f32_1095(w):
    if w & 0xfc00 == 0x0:
        return 679  # fcvtzu_x_d
    return -1
def f32_1096(w):
    if w & 0xfc00 == 0x0:
        return 624  # fmov_x_high
    return -1
def f32_1097(w):
    if w & 0xfc00 == 0x0:
        return 625  # fmov_high_x
    return -1
d32_1098 = {
    0x20000: 683,  # scvtf_fixed_sx
    0x30000: 687,  # ucvtf_fixed_sx
    0x180000: 676,  # fcvtzs_fixed_x_s
    0x190000: 680,  # fcvtzu_fixed_x_s
    0x200000: f32_1070,
    0x210000: f32_1071,
    0x220000: f32_1072,
    0x230000: f32_1073,
    0x240000: f32_1074,
    0x250000: f32_1075,
    0x280000: f32_1076,
    0x290000: f32_1077,
    0x300000: f32_1078,
    0x310000: f32_1079,
    0x380000: f32_1080,
    0x390000: f32_1081,
    0x420000: 685,  # scvtf_fixed_dx
    0x430000: 689,  # ucvtf_fixed_dx
    0x580000: 677,  # fcvtzs_fixed_x_d
    0x590000: 681,  # fcvtzu_fixed_x_d
    0x600000: f32_1082,
    0x610000: f32_1083,
    0x620000: f32_1084,
    0x630000: f32_1085,
    0x640000: f32_1086,
    0x650000: f32_1087,
    0x660000: f32_1088,
    0x670000: f32_1089,
    0x680000: f32_1090,
    0x690000: f32_1091,
    0x700000: f32_1092,
    0x710000: f32_1093,
    0x780000: f32_1094,
    0x790000: f32_1095,
    0xae0000: f32_1096,
    0xaf0000: f32_1097,
}
def f32_1099(w):
    r = d32_1098.get(w & 0xff0000, -1)
    return r if r.__class__ is int else r(w)
def f32_1100(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1170  # str_s_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1169  # str_s_register_w
    return -1
def f32_1101(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1176  # ldr_s_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1175  # ldr_s_register_w
    return -1
d32_1102 = {
    0x0: 1166,  # str_s_unscaled
    0x400: 1167,  # str_s_post
    0xc00: 1168,  # str_s_pre
    0x200800: f32_1100,
    0x400000: 1172,  # ldr_s_unscaled
    0x400400: 1173,  # ldr_s_post
    0x400c00: 1174,  # ldr_s_pre
    0x600800: f32_1101,
}
def f32_1103(w):
    r = d32_1102.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1104(w):
    if w & 0xc00000 == 0x0:
        return 1165  # str_s
    if w & 0xc00000 == 0x400000:
        return 1171  # ldr_s
    return -1
def f32_1105(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1182  # str_d_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1181  # str_d_register_w
    return -1
def f32_1106(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1188  # ldr_d_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1187  # ldr_d_register_w
    return -1
d32_1107 = {
    0x0: 1178,  # str_d_unscaled
    0x400: 1179,  # str_d_post
    0xc00: 1180,  # str_d_pre
    0x200800: f32_1105,
    0x400000: 1184,  # ldr_d_unscaled
    0x400400: 1185,  # ldr_d_post
    0x400c00: 1186,  # ldr_d_pre
    0x600800: f32_1106,
}
def f32_1108(w):
    r = d32_1107.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1109(w):
    if w & 0xc00000 == 0x0:
        return 1177  # str_d
    if w & 0xc00000 == 0x400000:
        return 1183  # ldr_d
    return -1
d32_1110 = {
    0x0: 1206,  # ldr_q_literal
    0x2000000: f32_1099,
    0x20000000: f32_1103,
    0x21000000: f32_1104,
    0x60000000: f32_1108,
    0x61000000: f32_1109,
}
def f32_1111(w):
    r = d32_1110.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
d32_1112 = {
    0x0: f32_1,
    0x8000000: f32_52,
    0xc000000: f32_625,
    0x10000000: f32_643,
    0x14000000: f32_648,
    0x18000000: f32_716,
    0x1c000000: f32_907,
    0x88000000: f32_957,
    0x8c000000: f32_968,
    0x90000000: f32_984,
    0x94000000: f32_1014,
    0x98000000: f32_1069,
    0x9c000000: f32_1111,
}
def find_32(w):
    r = d32_1112.get(w & 0x9c000000, -1)
    return r if r.__class__ is int else r(w)
def plan_0(w, n):
    return (n, (W0[(w & 0x1f)], ), (((((w >> 29 & 0x3) | (w >> 3 & 0x1ffffc)) ^ 0x100000) - 0x100000), ), None)
def plan_1(w, n):
    return (n, (W0[(w & 0x1f)], ), (((((w >> 17 & 0x3000) | (w << 9 & 0x1ffffc000)) ^ 0x100000000) - 0x100000000), ), None)
def plan_2(w, n):
    return (n, (W2[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_3(w, n):
    return (n, (W2[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4096 & 0xffffffff), ), (), None)
def plan_4(w, n):
    return (n, (W0[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_5(w, n):
    return (f"{n}[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_6(w, n):
    return (f"{n}[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_7(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)}]", (W2[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_8(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_9(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4096 & 0xffffffff), ), (), None)
def plan_10(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)}]", (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_11(w, n):
    return (n, (R10[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_12(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_13(w, n):
    return (n, ((decode_20((w >> 10 & 0x1fff)) & 0xffffffffffffffff), W2[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_14(w, n):
    return (n, ((decode_23((w >> 10 & 0x1fff)) & 0xffffffffffffffff), W2[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_15(w, n):
    return (n, ((decode_20((w >> 10 & 0x1fff)) & 0xffffffffffffffff), W0[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_16(w, n):
    return (n, ((decode_23((w >> 10 & 0x1fff)) & 0xffffffffffffffff), W0[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_17(w, n):
    return (n, (W0[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_18(w, n):
    return (n, ((decode_20((w >> 10 & 0x1fff)) & 0xffffffffffffffff), R10[(w >> 5 & 0x1f)], ), (), None)
def plan_19(w, n):
    return (n, ((decode_23((w >> 10 & 0x1fff)) & 0xffffffffffffffff), R10[(w >> 5 & 0x1f)], ), (), None)
def plan_20(w, n):
    return (f"{n}[hw={(w >> 21 & 0x3)}]", (W0[(w & 0x1f)] << 32 | ((w >> 5 & 0xffff) & 0xffffffff), ), (), None)
def plan_21(w, n):
    return (f"{n}[hw={(w >> 21 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((w >> 5 & 0xffff) & 0xffffffff), ), (), None)
def plan_22(w, n):
    return (n, (((w >> 16 & 0x1f) & 0xffffffff) | ((w >> 10 & 0x1f) & 0xffffffff) << 32, W0[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_23(w, n):
    return (n, (((w >> 16 & 0x1f) & 0xffffffff) | ((w >> 10 & 0x1f) & 0xffffffff) << 32, W0[(w & 0x1f)] | R10[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_24(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 16 & 0x1f) & 0xffffffff), ), (), None)
def plan_25(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_26(w, n):
    return (n, (((w >> 16 & 0x3f) & 0xffffffff) | ((w >> 10 & 0x3f) & 0xffffffff) << 32, W0[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_27(w, n):
    return (n, (((w >> 16 & 0x3f) & 0xffffffff) | ((w >> 10 & 0x3f) & 0xffffffff) << 32, W0[(w & 0x1f)] | R10[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_28(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 16 & 0x3f) & 0xffffffff), ), (), None)
def plan_29(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_30(w, n):
    return (f"{n}[cond={(w >> 12 & 0xf)}]", (W0[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_31(w, n):
    return (f"{n}[cond={(w >> 12 & 0xf)}]", (R10[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48 | ((w & 0xf) & 0xffffffff), ), (), None)
def plan_32(w, n):
    return (f"{n}[cond={(w >> 12 & 0xf)}]", (((w >> 16 & 0x1f) & 0xffffffff) | ((w & 0xf) & 0xffffffff) << 32, R10[(w >> 5 & 0x1f)], ), (), None)
def plan_33(w, n):
    return (n, (W0[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_34(w, n):
    return (n, (W0[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32 | R10[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_35(w, n):
    return (n, (), (), (((w << 2 & 0xffffffc) ^ 0x8000000) - 0x8000000))
def plan_36(w, n):
    return (n, (552, ), (), (((w << 2 & 0xffffffc) ^ 0x8000000) - 0x8000000))
def plan_37(w, n):
    return (f"{n}[cond={(w & 0xf)}]", (), (), (((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000))
def plan_38(w, n):
    return (n, (R10[(w & 0x1f)], ), (), (((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000))
def plan_39(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | ((w >> 19 & 0x1f) & 0xffffffff), ), (), (((w >> 3 & 0xfffc) ^ 0x8000) - 0x8000))
def plan_40(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | (((w >> 19 & 0x1f) + 32) & 0xffffffff), ), (), (((w >> 3 & 0xfffc) ^ 0x8000) - 0x8000))
def plan_41(w, n):
    return (n, (R10[(w >> 5 & 0x1f)], ), (), None)
def plan_42(w, n):
    return (n, (552 | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_43(w, n):
    return (n, (), (), None)
def plan_44(w, n):
    return (n, (R10[(w & 0x1f)], ), (), None)
def plan_45(w, n):
    return (n, (W0[(w & 0x1f)], ), (), None)
def plan_46(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | (62500000 & 0xffffffff), ), (), None)
def plan_47(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | (4 & 0xffffffff), ), (), None)
def plan_48(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | (71614468 & 0xffffffff), ), (), None)
def plan_49(w, n):
    return (n, (W0[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_50(w, n):
    return (n, (W0[(w >> 16 & 0x1f)] | R10[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_51(w, n):
    return (n, (R10[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_52(w, n):
    return (n, (W0[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_53(w, n):
    return (n, (W0[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_54(w, n):
    return (n, (W0[(w & 0x1f)] | W0[(w >> 10 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_55(w, n):
    return (n, (W0[(w >> 16 & 0x1f)] | R10[(w & 0x1f)] << 16 | R10[(w >> 10 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_56(w, n):
    return (n, (W0[(w >> 16 & 0x1f)] | W16[(w >> 16 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32 | R17[(w >> 16 & 0x1f)] << 48, R10[(w & 0x1f)] | R17[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_57(w, n):
    return (n, (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_58(w, n):
    return (n, (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_59(w, n):
    return (n, (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_60(w, n):
    return (n, (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_61(w, n):
    return (f"{n}[amount={(w >> 10 & 0x3f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_62(w, n):
    return (n, (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_63(w, n):
    return (f"{n}[idx={(w >> 12 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_64(w, n):
    return (f"{n}[size={0},q={(w >> 30 & 0x1)},idx={(w >> 17 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_65(w, n):
    return (f"{n}[size={0},idx={(w >> 17 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_66(w, n):
    return (f"{n}[size={0},q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_67(w, n):
    return (f"{n}[size={0},idx={(w >> 17 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_68(w, n):
    return (f"{n}[size={0},idx={(w >> 17 & 0xf)},source={(w >> 11 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_69(w, n):
    return (f"{n}[size={0},idx={(w >> 17 & 0xf)}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_70(w, n):
    return (f"{n}[size={0},idx={(w >> 17 & 0xf)},q={0}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_71(w, n):
    return (f"{n}[size={0},idx={(w >> 17 & 0xf)},q={1}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_72(w, n):
    return (f"{n}[size={1},q={(w >> 30 & 0x1)},idx={(w >> 18 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_73(w, n):
    return (f"{n}[size={1},idx={(w >> 18 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_74(w, n):
    return (f"{n}[size={1},q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_75(w, n):
    return (f"{n}[size={1},idx={(w >> 18 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_76(w, n):
    return (f"{n}[size={1},idx={(w >> 18 & 0x7)},source={(w >> 12 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_77(w, n):
    return (f"{n}[size={1},idx={(w >> 18 & 0x7)}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_78(w, n):
    return (f"{n}[size={1},idx={(w >> 18 & 0x7)},q={0}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_79(w, n):
    return (f"{n}[size={1},idx={(w >> 18 & 0x7)},q={1}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_80(w, n):
    return (f"{n}[size={2},q={(w >> 30 & 0x1)},idx={(w >> 19 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_81(w, n):
    return (f"{n}[size={2},idx={(w >> 19 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_82(w, n):
    return (f"{n}[size={2},q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_83(w, n):
    return (f"{n}[size={2},idx={(w >> 19 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_84(w, n):
    return (f"{n}[size={2},idx={(w >> 19 & 0x3)},source={(w >> 13 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_85(w, n):
    return (f"{n}[size={2},idx={(w >> 19 & 0x3)}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_86(w, n):
    return (f"{n}[size={2},idx={(w >> 19 & 0x3)},q={1}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_87(w, n):
    return (f"{n}[size={3},q={(w >> 30 & 0x1)},idx={(w >> 20 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_88(w, n):
    return (f"{n}[size={3},idx={(w >> 20 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_89(w, n):
    return (f"{n}[size={3},q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_90(w, n):
    return (f"{n}[size={3},idx={(w >> 20 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_91(w, n):
    return (f"{n}[size={3},idx={(w >> 20 & 0x1)},source={(w >> 14 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_92(w, n):
    return (f"{n}[size={3},idx={(w >> 20 & 0x1)}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_93(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_77(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_94(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_80(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_95(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_77(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16, ), (), None)
def plan_96(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_89(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_97(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_92(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_98(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_89(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16, ), (), None)
def plan_99(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_101(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_100(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_104(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_101(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_101(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16, ), (), None)
def plan_102(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_113(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_103(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_116(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_104(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_113(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16, ), (), None)
def plan_105(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_125(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_106(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_128(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_107(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_125(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16, ), (), None)
def plan_108(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_137(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_109(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_140(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_110(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_137(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16, ), (), None)
def plan_111(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_149(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_112(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_152(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_113(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_155(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_114(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_158(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_115(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_161(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_116(w, n):
    return (n, ((decode_164(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_117(w, n):
    return (f"{n}[q={1}]", ((decode_164(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_118(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_171(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_119(w, n):
    return (f"{n}[q={1}]", ((decode_174(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_120(w, n):
    return (f"{n}[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_121(w, n):
    return (f"{n}[q={1},amount={(w >> 11 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_122(w, n):
    return (f"{n}[q={0},amount={(w >> 11 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_123(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_124(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_125(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R38[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_126(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R38[(w >> 5 & 0x1f)] << 48, W22[(w >> 16 & 0x1f)], ), (), None)
def plan_127(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R38[(w >> 5 & 0x1f)] << 32 | R40[(w >> 5 & 0x1f)] << 48, W22[(w >> 16 & 0x1f)], ), (), None)
def plan_128(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R38[(w >> 5 & 0x1f)] << 48, R40[(w >> 5 & 0x1f)] | W22[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_129(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R38[(w >> 5 & 0x1f)] << 32 | R40[(w >> 5 & 0x1f)] << 48, R42[(w >> 5 & 0x1f)] | W22[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_130(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R38[(w >> 5 & 0x1f)] << 48, R40[(w >> 5 & 0x1f)] | R42[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_131(w, n):
    return (n, (W22[(w >> 5 & 0x1f)] | W22[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_132(w, n):
    return (n, (W22[(w >> 5 & 0x1f)], ), (), None)
def plan_133(w, n):
    return (f"{n}[cond={(w >> 12 & 0xf)}]", (W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48 | ((w & 0xf) & 0xffffffff), ), (), None)
def plan_134(w, n):
    return (f"{n}[cond={(w >> 12 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_135(w, n):
    return (n, ((decode_171((w >> 13 & 0xff)) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_136(w, n):
    return (n, ((decode_174((w >> 13 & 0xff)) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_137(w, n):
    return (n, (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_138(w, n):
    return (n, (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_139(w, n):
    return (n, (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_140(w, n):
    return (f"{n}[fbits={((w >> 10 & 0x1f) * -1 + 32)}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_141(w, n):
    return (f"{n}[fbits={((w >> 10 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_142(w, n):
    return (f"{n}[fbits={((w >> 10 & 0x3f) * -1 + 64)}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_143(w, n):
    return (f"{n}[fbits={((w >> 10 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_144(w, n):
    return (f"{n}[size={0},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_145(w, n):
    return (f"{n}[size={1},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_146(w, n):
    return (f"{n}[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_147(w, n):
    return (f"{n}[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_148(w, n):
    return (f"{n}[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_149(w, n):
    return (f"{n}[size={0},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_150(w, n):
    return (f"{n}[size={1},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_151(w, n):
    return (f"{n}[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_152(w, n):
    return (f"{n}[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_153(w, n):
    return (f"{n}[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_154(w, n):
    return (f"{n}[size={0},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_155(w, n):
    return (f"{n}[size={0},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_156(w, n):
    return (f"{n}[size={1},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_157(w, n):
    return (f"{n}[size={1},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_158(w, n):
    return (f"{n}[size={2},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_159(w, n):
    return (f"{n}[size={2},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_160(w, n):
    return (f"{n}[size={3},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x3f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_161(w, n):
    return (f"{n}[size={3},amount={(w >> 16 & 0x3f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_162(w, n):
    return (f"{n}[size={0},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_163(w, n):
    return (f"{n}[size={1},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_164(w, n):
    return (f"{n}[size={2},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_165(w, n):
    return (f"{n}[size={3},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x3f)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_166(w, n):
    return (f"{n}[size={3},amount={(w >> 16 & 0x3f)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_167(w, n):
    return (f"{n}[size={0},q={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_168(w, n):
    return (f"{n}[size={0},q={1},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_169(w, n):
    return (f"{n}[size={1},q={0},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_170(w, n):
    return (f"{n}[size={1},q={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_171(w, n):
    return (f"{n}[size={2},q={0},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_172(w, n):
    return (f"{n}[size={2},q={1},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_173(w, n):
    return (f"{n}[size={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_174(w, n):
    return (f"{n}[size={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_175(w, n):
    return (f"{n}[size={2},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_176(w, n):
    return (f"{n}[size={0},q={0},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_177(w, n):
    return (f"{n}[size={0},q={1},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_178(w, n):
    return (f"{n}[size={1},q={0},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_179(w, n):
    return (f"{n}[size={1},q={1},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_180(w, n):
    return (f"{n}[size={2},q={0},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_181(w, n):
    return (f"{n}[size={2},q={1},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_182(w, n):
    return (f"{n}[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_183(w, n):
    return (f"{n}[size={2}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_184(w, n):
    return (f"{n}[size={3}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_185(w, n):
    return (f"{n}[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_186(w, n):
    return (f"{n}[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_187(w, n):
    return (f"{n}[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_188(w, n):
    return (f"{n}[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_189(w, n):
    return (f"{n}[size={3},q={1},idx={(w >> 11 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_190(w, n):
    return (f"{n}[size={3},idx={(w >> 11 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_191(w, n):
    return (f"{n}[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_192(w, n):
    return (f"{n}[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_193(w, n):
    return (f"{n}[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_194(w, n):
    return (f"{n}[size={3},q={1},idx={(w >> 11 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_195(w, n):
    return (f"{n}[size={3},idx={(w >> 11 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_196(w, n):
    return (f"{n}[size={2}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_197(w, n):
    return (f"{n}[size={3}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_198(w, n):
    return (f"{n}[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_199(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_200(w, n):
    return (f"{n}[size={0},q={0}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_201(w, n):
    return (f"{n}[size={0},q={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_202(w, n):
    return (f"{n}[size={1},q={0}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_203(w, n):
    return (f"{n}[size={1},q={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_204(w, n):
    return (f"{n}[q={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_205(w, n):
    return (f"{n}[size={0},q={1}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_206(w, n):
    return (f"{n}[size={0},q={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_207(w, n):
    return (f"{n}[size={1},q={1}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_208(w, n):
    return (f"{n}[size={1},q={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_209(w, n):
    return (f"{n}[q={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_210(w, n):
    return (f"{n}[mask={(w & 0xf)}]", (R10[(w >> 5 & 0x1f)] << 32 | ((w >> 15 & 0x3f) & 0xffffffff), ), (), None)
def plan_211(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_212(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_213(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_214(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={0}]", (R10[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_215(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={1}]", (R10[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_216(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_217(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_218(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={0}]", (W0[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_219(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={1}]", (W0[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_220(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 2 & 0xffffffff), ), (), None)
def plan_221(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R10[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_222(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 2 & 0xffffffff), ), (), None)
def plan_223(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W0[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_224(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4 & 0xffffffff), ), (), None)
def plan_225(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4 & 0xffffffff), ), (), None)
def plan_226(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 8 & 0xffffffff), ), (), None)
def plan_227(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 8 & 0xffffffff), ), (), None)
def plan_228(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_229(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_230(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_231(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={0}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_232(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={1}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_233(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_234(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 2 & 0xffffffff), ), (), None)
def plan_235(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_236(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4 & 0xffffffff), ), (), None)
def plan_237(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 8 & 0xffffffff), ), (), None)
def plan_238(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 16 & 0xffffffff), ), (), None)
def plan_239(w, n):
    return (n, (W0[(w & 0x1f)], ), ((((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000), ), None)
def plan_240(w, n):
    return (n, (W22[(w & 0x1f)], ), ((((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000), ), None)
def plan_241(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | R10[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_242(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R10[(w >> 10 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_243(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_244(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_245(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | R10[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_246(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R10[(w >> 10 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_247(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_248(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_249(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_250(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W22[(w >> 10 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_251(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_252(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_253(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W22[(w >> 10 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_254(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_255(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_256(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), W22[(w >> 10 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_257(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_258(w, n):
    return (f"{n}[size={0}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_259(w, n):
    return (f"{n}[size={1}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_260(w, n):
    return (f"{n}[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_261(w, n):
    return (f"{n}[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_262(w, n):
    return (f"{n}[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_263(w, n):
    return (f"{n}[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_264(w, n):
    return (f"{n}[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_265(w, n):
    return (f"{n}[size={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_266(w, n):
    return (f"{n}[size={2}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_267(w, n):
    return (f"{n}[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R49[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_268(w, n):
    return (f"{n}[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R49[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_269(w, n):
    return (f"{n}[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R49[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_270(w, n):
    return (f"{n}[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R49[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_271(w, n):
    return (f"{n}[size={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R49[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_272(w, n):
    return (f"{n}[size={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R49[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_273(w, n):
    return (f"{n}[q={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_274(w, n):
    return (f"{n}[q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_275(w, n):
    return (f"{n}[q={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_276(w, n):
    return (f"{n}[q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_277(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_278(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_279(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_280(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_281(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_282(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_283(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_284(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_285(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_286(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_287(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_288(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_289(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_290(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_291(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_292(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_293(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_294(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_295(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_296(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_297(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_298(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_299(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_300(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_301(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_302(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_303(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_304(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_305(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_306(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_307(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_308(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_309(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_310(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_311(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_312(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_313(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_314(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_315(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_316(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_317(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_318(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_319(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_320(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_321(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_322(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_323(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_324(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_325(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_326(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_327(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_328(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_329(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_330(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_331(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_332(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_333(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_334(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_335(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_336(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_337(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_338(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_339(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_340(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_341(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_342(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_343(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_344(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | R38[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_345(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_346(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_347(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_348(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_349(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_350(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_351(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_352(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_353(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | R38[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_354(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_355(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_356(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_357(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_358(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_359(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | R38[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_360(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_361(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_362(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_363(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_364(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_365(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | R38[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_366(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_367(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_368(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_369(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_370(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_371(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | R40[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_372(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_373(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_374(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_375(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_376(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_377(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_378(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_379(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_380(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | R40[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_381(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_382(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_383(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_384(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_385(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_386(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | R40[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_387(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_388(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_389(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_390(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_391(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_392(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | R40[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_393(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_394(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_395(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_396(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_397(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_398(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_399(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_400(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_401(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_402(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_403(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_404(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_405(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_406(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_407(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_408(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_409(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_410(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_411(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_412(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_413(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_414(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_415(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_416(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_417(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_418(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_419(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_420(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_421(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_422(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_423(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_424(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_425(w, n):
    return (f"{n}[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_426(w, n):
    return (f"{n}[size={0}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_427(w, n):
    return (f"{n}[size={1}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_428(w, n):
    return (f"{n}[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_429(w, n):
    return (f"{n}[size={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_430(w, n):
    return (f"{n}[size={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_431(w, n):
    return (f"{n}[size={2}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_432(w, n):
    return (f"{n}[size={3}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_433(w, n):
    return (f"{n}[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_434(w, n):
    return (f"{n}[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_435(w, n):
    return (f"{n}[size={2},q={0}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_436(w, n):
    return (f"{n}[size={2},q={1}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
FIND = {32: find_32}
PLANS = [(plan_0, "i.adr"), (plan_1, "i.adrp"), (plan_2, "i.add_imm_w"), (plan_2, "i.add_imm_x"), (plan_3, "i.add_imm_w"), (plan_3, "i.add_imm_x"), (plan_4, "i.add_w"), (plan_4, "i.add_x"), (plan_5, "i.add_shifted_w"), (plan_6, "i.add_shifted_x"), (plan_7, "i.add_extended_w"), (plan_7, "i.add_extended_x"), (plan_7, "i.add_extended_x"), (plan_8, "i.adds_imm_w"), (plan_8, "i.adds_imm_x"), (plan_9, "i.adds_imm_w"), (plan_9, "i.adds_imm_x"), (plan_4, "i.adds_w"), (plan_4, "i.adds_x"), (plan_5, "i.adds_shifted_w"), (plan_6, "i.adds_shifted_x"), (plan_10, "i.adds_extended_w"), (plan_10, "i.adds_extended_x"), (plan_10, "i.adds_extended_x"), (plan_2, "i.sub_imm_w"), (plan_2, "i.sub_imm_x"), (plan_3, "i.sub_imm_w"), (plan_3, "i.sub_imm_x"), (plan_4, "i.sub_w"), (plan_4, "i.sub_x"), (plan_5, "i.sub_shifted_w"), (plan_6, "i.sub_shifted_x"), (plan_7, "i.sub_extended_w"), (plan_7, "i.sub_extended_x"), (plan_7, "i.sub_extended_x"), (plan_8, "i.subs_imm_w"), (plan_8, "i.subs_imm_x"), (plan_9, "i.subs_imm_w"), (plan_9, "i.subs_imm_x"), (plan_4, "i.subs_w"), (plan_4, "i.subs_x"), (plan_5, "i.subs_shifted_w"), (plan_6, "i.subs_shifted_x"), (plan_10, "i.subs_extended_w"), (plan_10, "i.subs_extended_x"), (plan_10, "i.subs_extended_x"), (plan_11, "i.cmp_w"), (plan_11, "i.cmp_x"), (plan_12, "i.cmp_imm_w"), (plan_12, "i.cmp_imm_x"), (plan_4, "i.adc_w"), (plan_4, "i.adc_x"), (plan_4, "i.sbc_w"), (plan_4, "i.sbc_x"), (plan_4, "i.adcs_w"), (plan_4, "i.adcs_x"), (plan_4, "i.sbcs_w"), (plan_4, "i.sbcs_x"), (plan_13, "i.and_imm_w"), (plan_14, "i.and_imm_x"), (plan_4, "i.and_w"), (plan_4, "i.and_x"), (plan_5, "i.and__shifted_w"), (plan_6, "i.and__shifted_x"), (plan_4, "i.bic_w"), (plan_4, "i.bic_x"), (plan_5, "i.bic_shifted_w"), (plan_6, "i.bic_shifted_x"), (plan_13, "i.orr_imm_w"), (plan_14, "i.orr_imm_x"), (plan_4, "i.orr_w"), (plan_4, "i.orr_x"), (plan_5, "i.orr_shifted_w"), (plan_6, "i.orr_shifted_x"), (plan_4, "i.orn_w"), (plan_4, "i.orn_x"), (plan_5, "i.orn_shifted_w"), (plan_6, "i.orn_shifted_x"), (plan_13, "i.eor_imm_w"), (plan_14, "i.eor_imm_x"), (plan_4, "i.eor_w"), (plan_4, "i.eor_x"), (plan_5, "i.eor_shifted_w"), (plan_6, "i.eor_shifted_x"), (plan_4, "i.eon_w"), (plan_4, "i.eon_x"), (plan_5, "i.eon_shifted_w"), (plan_6, "i.eon_shifted_x"), (plan_15, "i.ands_imm_w"), (plan_16, "i.ands_imm_x"), (plan_4, "i.ands_w"), (plan_4, "i.ands_x"), (plan_5, "i.ands_shifted_w"), (plan_6, "i.ands_shifted_x"), (plan_4, "i.bics_w"), (plan_4, "i.bics_x"), (plan_5, "i.bics_shifted_w"), (plan_6, "i.bics_shifted_x"), (plan_17, "i.mov_w"), (plan_17, "i.mov_x"), (plan_11, "i.tst_w"), (plan_11, "i.tst_x"), (plan_18, "i.tst_imm_w"), (plan_19, "i.tst_imm_x"), (plan_20, "i.movz_w"), (plan_20, "i.movz_x"), (plan_20, "i.movn_w"), (plan_20, "i.movn_x"), (plan_21, "i.movk_w"), (plan_21, "i.movk_x"), (plan_22, "i.sbfm_w"), (plan_23, "i.bfm_w"), (plan_22, "i.ubfm_w"), (plan_24, "i.asr_w"), (plan_24, "i.lsr_w"), (plan_25, "i.extr_w"), (plan_26, "i.sbfm_x"), (plan_27, "i.bfm_x"), (plan_26, "i.ubfm_x"), (plan_28, "i.asr_x"), (plan_28, "i.lsr_x"), (plan_29, "i.extr_x"), (plan_30, "i.csel_w"), (plan_30, "i.csel_x"), (plan_30, "i.csinc_w"), (plan_30, "i.csinc_x"), (plan_30, "i.csinv_w"), (plan_30, "i.csinv_x"), (plan_30, "i.csneg_w"), (plan_30, "i.csneg_x"), (plan_31, "i.ccmn_w"), (plan_31, "i.ccmn_x"), (plan_32, "i.ccmn_imm_w"), (plan_32, "i.ccmn_imm_x"), (plan_31, "i.ccmp_w"), (plan_31, "i.ccmp_x"), (plan_32, "i.ccmp_imm_w"), (plan_32, "i.ccmp_imm_x"), (plan_4, "i.udiv_w"), (plan_4, "i.udiv_x"), (plan_4, "i.sdiv_w"), (plan_4, "i.sdiv_x"), (plan_4, "i.lslv_w"), (plan_4, "i.lslv_x"), (plan_4, "i.lsrv_w"), (plan_4, "i.lsrv_x"), (plan_4, "i.asrv_w"), (plan_4, "i.asrv_x"), (plan_4, "i.rorv_w"), (plan_4, "i.rorv_x"), (plan_33, "i.rbit_w"), (plan_33, "i.rbit_x"), (plan_33, "i.rev16_w"), (plan_33, "i.rev16_x"), (plan_33, "i.clz_w"), (plan_33, "i.clz_x"), (plan_33, "i.cls_w"), (plan_33, "i.cls_x"), (plan_33, "i.rev_w"), (plan_33, "i.rev_x"), (plan_33, "i.rev32"), (plan_34, "i.madd_w"), (plan_34, "i.madd_x"), (plan_34, "i.msub_w"), (plan_34, "i.msub_x"), (plan_4, "i.mul_w"), (plan_4, "i.mul_x"), (plan_34, "i.smaddl"), (plan_34, "i.smsubl"), (plan_34, "i.umaddl"), (plan_34, "i.umsubl"), (plan_4, "i.smulh"), (plan_4, "i.umulh"), (plan_4, "i.crc32b"), (plan_4, "i.crc32h"), (plan_4, "i.crc32w"), (plan_4, "i.crc32x"), (plan_4, "i.crc32cb"), (plan_4, "i.crc32ch"), (plan_4, "i.crc32cw"), (plan_4, "i.crc32cx"), (plan_35, "i.b"), (plan_36, "i.bl"), (plan_37, "i.b_cond"), (plan_38, "i.cbz_w"), (plan_38, "i.cbz_x"), (plan_38, "i.cbnz_w"), (plan_38, "i.cbnz_x"), (plan_39, "i.tbz"), (plan_40, "i.tbz"), (plan_39, "i.tbnz"), (plan_40, "i.tbnz"), (plan_41, "i.br"), (plan_42, "i.blr"), (plan_41, "i.ret"), (plan_43, "i.svc"), (plan_43, "i.brk"), (plan_43, "i.undefined"), (plan_43, "i.undefined"), (plan_43, "i.undefined"), (plan_43, "i.undefined"), (plan_43, "i.hint"), (plan_43, "i.dmb"), (plan_43, "i.dmb"), (plan_43, "i.dmb"), (plan_43, "i.dmb"), (plan_43, "i.dmb"), (plan_43, "i.dmb"), (plan_43, "i.clrex"), (plan_44, "i.dc_zva"), (plan_44, "i.cache_by_address"), (plan_44, "i.cache_by_address"), (plan_44, "i.cache_by_address"), (plan_44, "i.cache_by_address"), (plan_44, "i.cache_by_address"), (plan_45, "i.mrs_nzcv"), (plan_44, "i.msr_nzcv"), (plan_45, "i.mrs_fpcr"), (plan_44, "i.msr_fpcr"), (plan_45, "i.mrs_fpsr"), (plan_44, "i.msr_fpsr"), (plan_45, "i.mrs_tpidr"), (plan_44, "i.msr_tpidr"), (plan_45, "i.mrs_tpidrro"), (plan_46, "i.mrs_constant"), (plan_47, "i.mrs_constant"), (plan_48, "i.mrs_constant"), (plan_43, "i.emulated"), (plan_43, "i.emulated"), (plan_49, "i.ldxr_b"), (plan_49, "i.ldaxr_b"), (plan_50, "i.stxr_b"), (plan_50, "i.stxr_b"), (plan_49, "i.ldar_b"), (plan_51, "i.stlr_b"), (plan_49, "i.ldlar_b"), (plan_51, "i.stllr_b"), (plan_49, "i.ldapr_b"), (plan_52, "i.cas_b"), (plan_52, "i.cas_b"), (plan_52, "i.cas_b"), (plan_52, "i.cas_b"), (plan_53, "i.ldadd_b"), (plan_53, "i.ldadd_b"), (plan_53, "i.ldadd_b"), (plan_53, "i.ldadd_b"), (plan_53, "i.ldclr_b"), (plan_53, "i.ldclr_b"), (plan_53, "i.ldclr_b"), (plan_53, "i.ldclr_b"), (plan_53, "i.ldeor_b"), (plan_53, "i.ldeor_b"), (plan_53, "i.ldeor_b"), (plan_53, "i.ldeor_b"), (plan_53, "i.ldset_b"), (plan_53, "i.ldset_b"), (plan_53, "i.ldset_b"), (plan_53, "i.ldset_b"), (plan_53, "i.ldsmax_b"), (plan_53, "i.ldsmax_b"), (plan_53, "i.ldsmax_b"), (plan_53, "i.ldsmax_b"), (plan_53, "i.ldsmin_b"), (plan_53, "i.ldsmin_b"), (plan_53, "i.ldsmin_b"), (plan_53, "i.ldsmin_b"), (plan_53, "i.ldumax_b"), (plan_53, "i.ldumax_b"), (plan_53, "i.ldumax_b"), (plan_53, "i.ldumax_b"), (plan_53, "i.ldumin_b"), (plan_53, "i.ldumin_b"), (plan_53, "i.ldumin_b"), (plan_53, "i.ldumin_b"), (plan_53, "i.swp_b"), (plan_53, "i.swp_b"), (plan_53, "i.swp_b"), (plan_53, "i.swp_b"), (plan_49, "i.ldxr_h"), (plan_49, "i.ldaxr_h"), (plan_50, "i.stxr_h"), (plan_50, "i.stxr_h"), (plan_49, "i.ldar_h"), (plan_51, "i.stlr_h"), (plan_49, "i.ldlar_h"), (plan_51, "i.stllr_h"), (plan_49, "i.ldapr_h"), (plan_52, "i.cas_h"), (plan_52, "i.cas_h"), (plan_52, "i.cas_h"), (plan_52, "i.cas_h"), (plan_53, "i.ldadd_h"), (plan_53, "i.ldadd_h"), (plan_53, "i.ldadd_h"), (plan_53, "i.ldadd_h"), (plan_53, "i.ldclr_h"), (plan_53, "i.ldclr_h"), (plan_53, "i.ldclr_h"), (plan_53, "i.ldclr_h"), (plan_53, "i.ldeor_h"), (plan_53, "i.ldeor_h"), (plan_53, "i.ldeor_h"), (plan_53, "i.ldeor_h"), (plan_53, "i.ldset_h"), (plan_53, "i.ldset_h"), (plan_53, "i.ldset_h"), (plan_53, "i.ldset_h"), (plan_53, "i.ldsmax_h"), (plan_53, "i.ldsmax_h"), (plan_53, "i.ldsmax_h"), (plan_53, "i.ldsmax_h"), (plan_53, "i.ldsmin_h"), (plan_53, "i.ldsmin_h"), (plan_53, "i.ldsmin_h"), (plan_53, "i.ldsmin_h"), (plan_53, "i.ldumax_h"), (plan_53, "i.ldumax_h"), (plan_53, "i.ldumax_h"), (plan_53, "i.ldumax_h"), (plan_53, "i.ldumin_h"), (plan_53, "i.ldumin_h"), (plan_53, "i.ldumin_h"), (plan_53, "i.ldumin_h"), (plan_53, "i.swp_h"), (plan_53, "i.swp_h"), (plan_53, "i.swp_h"), (plan_53, "i.swp_h"), (plan_49, "i.ldxr_w"), (plan_49, "i.ldaxr_w"), (plan_50, "i.stxr_w"), (plan_50, "i.stxr_w"), (plan_49, "i.ldar_w"), (plan_51, "i.stlr_w"), (plan_49, "i.ldlar_w"), (plan_51, "i.stllr_w"), (plan_49, "i.ldapr_w"), (plan_52, "i.cas_w"), (plan_52, "i.cas_w"), (plan_52, "i.cas_w"), (plan_52, "i.cas_w"), (plan_53, "i.ldadd_w"), (plan_53, "i.ldadd_w"), (plan_53, "i.ldadd_w"), (plan_53, "i.ldadd_w"), (plan_53, "i.ldclr_w"), (plan_53, "i.ldclr_w"), (plan_53, "i.ldclr_w"), (plan_53, "i.ldclr_w"), (plan_53, "i.ldeor_w"), (plan_53, "i.ldeor_w"), (plan_53, "i.ldeor_w"), (plan_53, "i.ldeor_w"), (plan_53, "i.ldset_w"), (plan_53, "i.ldset_w"), (plan_53, "i.ldset_w"), (plan_53, "i.ldset_w"), (plan_53, "i.ldsmax_w"), (plan_53, "i.ldsmax_w"), (plan_53, "i.ldsmax_w"), (plan_53, "i.ldsmax_w"), (plan_53, "i.ldsmin_w"), (plan_53, "i.ldsmin_w"), (plan_53, "i.ldsmin_w"), (plan_53, "i.ldsmin_w"), (plan_53, "i.ldumax_w"), (plan_53, "i.ldumax_w"), (plan_53, "i.ldumax_w"), (plan_53, "i.ldumax_w"), (plan_53, "i.ldumin_w"), (plan_53, "i.ldumin_w"), (plan_53, "i.ldumin_w"), (plan_53, "i.ldumin_w"), (plan_53, "i.swp_w"), (plan_53, "i.swp_w"), (plan_53, "i.swp_w"), (plan_53, "i.swp_w"), (plan_49, "i.ldxr_x"), (plan_49, "i.ldaxr_x"), (plan_50, "i.stxr_x"), (plan_50, "i.stxr_x"), (plan_49, "i.ldar_x"), (plan_51, "i.stlr_x"), (plan_49, "i.ldlar_x"), (plan_51, "i.stllr_x"), (plan_49, "i.ldapr_x"), (plan_52, "i.cas_x"), (plan_52, "i.cas_x"), (plan_52, "i.cas_x"), (plan_52, "i.cas_x"), (plan_53, "i.ldadd_x"), (plan_53, "i.ldadd_x"), (plan_53, "i.ldadd_x"), (plan_53, "i.ldadd_x"), (plan_53, "i.ldclr_x"), (plan_53, "i.ldclr_x"), (plan_53, "i.ldclr_x"), (plan_53, "i.ldclr_x"), (plan_53, "i.ldeor_x"), (plan_53, "i.ldeor_x"), (plan_53, "i.ldeor_x"), (plan_53, "i.ldeor_x"), (plan_53, "i.ldset_x"), (plan_53, "i.ldset_x"), (plan_53, "i.ldset_x"), (plan_53, "i.ldset_x"), (plan_53, "i.ldsmax_x"), (plan_53, "i.ldsmax_x"), (plan_53, "i.ldsmax_x"), (plan_53, "i.ldsmax_x"), (plan_53, "i.ldsmin_x"), (plan_53, "i.ldsmin_x"), (plan_53, "i.ldsmin_x"), (plan_53, "i.ldsmin_x"), (plan_53, "i.ldumax_x"), (plan_53, "i.ldumax_x"), (plan_53, "i.ldumax_x"), (plan_53, "i.ldumax_x"), (plan_53, "i.ldumin_x"), (plan_53, "i.ldumin_x"), (plan_53, "i.ldumin_x"), (plan_53, "i.ldumin_x"), (plan_53, "i.swp_x"), (plan_53, "i.swp_x"), (plan_53, "i.swp_x"), (plan_53, "i.swp_x"), (plan_54, "i.ldxp_w"), (plan_54, "i.ldaxp_w"), (plan_55, "i.stxp_w"), (plan_55, "i.stxp_w"), (plan_56, "i.casp_w"), (plan_56, "i.casp_w"), (plan_56, "i.casp_w"), (plan_56, "i.casp_w"), (plan_54, "i.ldxp_x"), (plan_54, "i.ldaxp_x"), (plan_55, "i.stxp_x"), (plan_55, "i.stxp_x"), (plan_56, "i.casp_x"), (plan_56, "i.casp_x"), (plan_56, "i.casp_x"), (plan_56, "i.casp_x"), (plan_57, "i.aese"), (plan_57, "i.aesd"), (plan_58, "i.aesmc"), (plan_58, "i.aesimc"), (plan_59, "i.sha1c"), (plan_59, "i.sha1p"), (plan_59, "i.sha1m"), (plan_58, "i.sha1h"), (plan_59, "i.sha1su0"), (plan_57, "i.sha1su1"), (plan_59, "i.sha256h"), (plan_59, "i.sha256h2"), (plan_57, "i.sha256su0"), (plan_59, "i.sha256su1"), (plan_59, "i.sha512h"), (plan_59, "i.sha512h2"), (plan_57, "i.sha512su0"), (plan_59, "i.sha512su1"), (plan_60, "i.rax1"), (plan_61, "i.xar"), (plan_62, "i.eor3"), (plan_62, "i.bcax"), (plan_62, "i.sm3ss1"), (plan_63, "i.sm3tt1a"), (plan_63, "i.sm3tt1b"), (plan_63, "i.sm3tt2a"), (plan_63, "i.sm3tt2b"), (plan_59, "i.sm3partw1"), (plan_59, "i.sm3partw2"), (plan_57, "i.sm4e"), (plan_60, "i.sm4ekey"), (plan_64, "i.dup_element"), (plan_65, "i.dup_scalar"), (plan_66, "i.dup_general"), (plan_67, "i.ins_general"), (plan_68, "i.ins_element"), (plan_69, "i.umov"), (plan_70, "i.smov"), (plan_71, "i.smov"), (plan_72, "i.dup_element"), (plan_73, "i.dup_scalar"), (plan_74, "i.dup_general"), (plan_75, "i.ins_general"), (plan_76, "i.ins_element"), (plan_77, "i.umov"), (plan_78, "i.smov"), (plan_79, "i.smov"), (plan_80, "i.dup_element"), (plan_81, "i.dup_scalar"), (plan_82, "i.dup_general"), (plan_83, "i.ins_general"), (plan_84, "i.ins_element"), (plan_85, "i.umov"), (plan_86, "i.smov"), (plan_87, "i.dup_element"), (plan_88, "i.dup_scalar"), (plan_89, "i.dup_general"), (plan_90, "i.ins_general"), (plan_91, "i.ins_element"), (plan_92, "i.umov"), (plan_93, "i.movi"), (plan_94, "i.movi"), (plan_95, "i.orr_imm"), (plan_95, "i.bic_imm"), (plan_96, "i.movi"), (plan_97, "i.movi"), (plan_98, "i.orr_imm"), (plan_98, "i.bic_imm"), (plan_99, "i.movi"), (plan_100, "i.movi"), (plan_101, "i.orr_imm"), (plan_101, "i.bic_imm"), (plan_102, "i.movi"), (plan_103, "i.movi"), (plan_104, "i.orr_imm"), (plan_104, "i.bic_imm"), (plan_105, "i.movi"), (plan_106, "i.movi"), (plan_107, "i.orr_imm"), (plan_107, "i.bic_imm"), (plan_108, "i.movi"), (plan_109, "i.movi"), (plan_110, "i.orr_imm"), (plan_110, "i.bic_imm"), (plan_111, "i.movi"), (plan_112, "i.movi"), (plan_113, "i.movi"), (plan_114, "i.movi"), (plan_115, "i.movi"), (plan_116, "i.movi_d"), (plan_117, "i.movi"), (plan_118, "i.fmov_vector"), (plan_119, "i.movi"), (plan_120, "i.v_uzp1"), (plan_120, "i.v_uzp2"), (plan_120, "i.v_trn1"), (plan_120, "i.v_trn2"), (plan_120, "i.v_zip1"), (plan_120, "i.v_zip2"), (plan_121, "i.ext"), (plan_122, "i.ext"), (plan_123, "i.tbl_1"), (plan_124, "i.tbx_1"), (plan_125, "i.tbl_2"), (plan_126, "i.tbx_2"), (plan_127, "i.tbl_3"), (plan_128, "i.tbx_3"), (plan_129, "i.tbl_4"), (plan_130, "i.tbx_4"), (plan_60, "i.fmul_s"), (plan_60, "i.fmul_d"), (plan_60, "i.fdiv_s"), (plan_60, "i.fdiv_d"), (plan_60, "i.fadd_s"), (plan_60, "i.fadd_d"), (plan_60, "i.fsub_s"), (plan_60, "i.fsub_d"), (plan_60, "i.fmax_s"), (plan_60, "i.fmax_d"), (plan_60, "i.fmin_s"), (plan_60, "i.fmin_d"), (plan_60, "i.fmaxnm_s"), (plan_60, "i.fmaxnm_d"), (plan_60, "i.fminnm_s"), (plan_60, "i.fminnm_d"), (plan_60, "i.fnmul_s"), (plan_60, "i.fnmul_d"), (plan_58, "i.fmov_s"), (plan_58, "i.fmov_d"), (plan_58, "i.fabs_s"), (plan_58, "i.fabs_d"), (plan_58, "i.fneg_s"), (plan_58, "i.fneg_d"), (plan_58, "i.fsqrt_s"), (plan_58, "i.fsqrt_d"), (plan_58, "i.frintn_s"), (plan_58, "i.frintn_d"), (plan_58, "i.frintp_s"), (plan_58, "i.frintp_d"), (plan_58, "i.frintm_s"), (plan_58, "i.frintm_d"), (plan_58, "i.frintz_s"), (plan_58, "i.frintz_d"), (plan_58, "i.frinta_s"), (plan_58, "i.frinta_d"), (plan_58, "i.frintx_s"), (plan_58, "i.frintx_d"), (plan_58, "i.frinti_s"), (plan_58, "i.frinti_d"), (plan_58, "i.fcvt_ds"), (plan_58, "i.fcvt_sd"), (plan_58, "i.fcvt_hs"), (plan_58, "i.fcvt_hd"), (plan_58, "i.fcvt_sh"), (plan_58, "i.fcvt_dh"), (plan_62, "i.fmadd_s"), (plan_62, "i.fmadd_d"), (plan_62, "i.fmsub_s"), (plan_62, "i.fmsub_d"), (plan_62, "i.fnmadd_s"), (plan_62, "i.fnmadd_d"), (plan_62, "i.fnmsub_s"), (plan_62, "i.fnmsub_d"), (plan_131, "i.fcmp_s"), (plan_131, "i.fcmp_d"), (plan_132, "i.fcmp_zero_s"), (plan_132, "i.fcmp_zero_d"), (plan_131, "i.fcmpe_s"), (plan_131, "i.fcmpe_d"), (plan_132, "i.fcmpe_zero_s"), (plan_132, "i.fcmpe_zero_d"), (plan_133, "i.fccmp_s"), (plan_133, "i.fccmp_d"), (plan_133, "i.fccmpe_s"), (plan_133, "i.fccmpe_d"), (plan_134, "i.fcsel_s"), (plan_134, "i.fcsel_d"), (plan_135, "i.fmov_imm_s"), (plan_136, "i.fmov_imm_d"), (plan_137, "i.fmov_ws"), (plan_138, "i.fmov_sw"), (plan_137, "i.fmov_xd"), (plan_138, "i.fmov_dx"), (plan_137, "i.fmov_x_high"), (plan_139, "i.fmov_high_x"), (plan_137, "i.fcvtns_w_s"), (plan_137, "i.fcvtns_w_d"), (plan_137, "i.fcvtnu_w_s"), (plan_137, "i.fcvtnu_w_d"), (plan_137, "i.fcvtas_w_s"), (plan_137, "i.fcvtas_w_d"), (plan_137, "i.fcvtau_w_s"), (plan_137, "i.fcvtau_w_d"), (plan_137, "i.fcvtps_w_s"), (plan_137, "i.fcvtps_w_d"), (plan_137, "i.fcvtpu_w_s"), (plan_137, "i.fcvtpu_w_d"), (plan_137, "i.fcvtms_w_s"), (plan_137, "i.fcvtms_w_d"), (plan_137, "i.fcvtmu_w_s"), (plan_137, "i.fcvtmu_w_d"), (plan_137, "i.fcvtzs_w_s"), (plan_137, "i.fcvtzs_w_d"), (plan_140, "i.fcvtzs_fixed_w_s"), (plan_140, "i.fcvtzs_fixed_w_d"), (plan_137, "i.fcvtzu_w_s"), (plan_137, "i.fcvtzu_w_d"), (plan_140, "i.fcvtzu_fixed_w_s"), (plan_140, "i.fcvtzu_fixed_w_d"), (plan_138, "i.scvtf_sw"), (plan_141, "i.scvtf_fixed_sw"), (plan_138, "i.scvtf_dw"), (plan_141, "i.scvtf_fixed_dw"), (plan_138, "i.ucvtf_sw"), (plan_141, "i.ucvtf_fixed_sw"), (plan_138, "i.ucvtf_dw"), (plan_141, "i.ucvtf_fixed_dw"), (plan_137, "i.fcvtns_x_s"), (plan_137, "i.fcvtns_x_d"), (plan_137, "i.fcvtnu_x_s"), (plan_137, "i.fcvtnu_x_d"), (plan_137, "i.fcvtas_x_s"), (plan_137, "i.fcvtas_x_d"), (plan_137, "i.fcvtau_x_s"), (plan_137, "i.fcvtau_x_d"), (plan_137, "i.fcvtps_x_s"), (plan_137, "i.fcvtps_x_d"), (plan_137, "i.fcvtpu_x_s"), (plan_137, "i.fcvtpu_x_d"), (plan_137, "i.fcvtms_x_s"), (plan_137, "i.fcvtms_x_d"), (plan_137, "i.fcvtmu_x_s"), (plan_137, "i.fcvtmu_x_d"), (plan_137, "i.fcvtzs_x_s"), (plan_137, "i.fcvtzs_x_d"), (plan_142, "i.fcvtzs_fixed_x_s"), (plan_142, "i.fcvtzs_fixed_x_d"), (plan_137, "i.fcvtzu_x_s"), (plan_137, "i.fcvtzu_x_d"), (plan_142, "i.fcvtzu_fixed_x_s"), (plan_142, "i.fcvtzu_fixed_x_d"), (plan_138, "i.scvtf_sx"), (plan_143, "i.scvtf_fixed_sx"), (plan_138, "i.scvtf_dx"), (plan_143, "i.scvtf_fixed_dx"), (plan_138, "i.ucvtf_sx"), (plan_143, "i.ucvtf_fixed_sx"), (plan_138, "i.ucvtf_dx"), (plan_143, "i.ucvtf_fixed_dx"), (plan_137, "i.fjcvtzs"), (plan_144, "i.vi_sshr"), (plan_145, "i.vi_sshr"), (plan_146, "i.vi_sshr"), (plan_147, "i.vi_sshr"), (plan_148, "i.si_sshr"), (plan_149, "i.vi_ssra"), (plan_150, "i.vi_ssra"), (plan_151, "i.vi_ssra"), (plan_152, "i.vi_ssra"), (plan_153, "i.si_ssra"), (plan_144, "i.vi_srshr"), (plan_145, "i.vi_srshr"), (plan_146, "i.vi_srshr"), (plan_147, "i.vi_srshr"), (plan_148, "i.si_srshr"), (plan_149, "i.vi_srsra"), (plan_150, "i.vi_srsra"), (plan_151, "i.vi_srsra"), (plan_152, "i.vi_srsra"), (plan_153, "i.si_srsra"), (plan_154, "i.vi_sqshl"), (plan_155, "i.si_sqshl"), (plan_156, "i.vi_sqshl"), (plan_157, "i.si_sqshl"), (plan_158, "i.vi_sqshl"), (plan_159, "i.si_sqshl"), (plan_160, "i.vi_sqshl"), (plan_161, "i.si_sqshl"), (plan_144, "i.vi_ushr"), (plan_145, "i.vi_ushr"), (plan_146, "i.vi_ushr"), (plan_147, "i.vi_ushr"), (plan_148, "i.si_ushr"), (plan_149, "i.vi_usra"), (plan_150, "i.vi_usra"), (plan_151, "i.vi_usra"), (plan_152, "i.vi_usra"), (plan_153, "i.si_usra"), (plan_144, "i.vi_urshr"), (plan_145, "i.vi_urshr"), (plan_146, "i.vi_urshr"), (plan_147, "i.vi_urshr"), (plan_148, "i.si_urshr"), (plan_149, "i.vi_ursra"), (plan_150, "i.vi_ursra"), (plan_151, "i.vi_ursra"), (plan_152, "i.vi_ursra"), (plan_153, "i.si_ursra"), (plan_154, "i.vi_uqshl"), (plan_155, "i.si_uqshl"), (plan_156, "i.vi_uqshl"), (plan_157, "i.si_uqshl"), (plan_158, "i.vi_uqshl"), (plan_159, "i.si_uqshl"), (plan_160, "i.vi_uqshl"), (plan_161, "i.si_uqshl"), (plan_149, "i.vi_sri"), (plan_150, "i.vi_sri"), (plan_151, "i.vi_sri"), (plan_152, "i.vi_sri"), (plan_153, "i.si_sri"), (plan_154, "i.vi_shl"), (plan_156, "i.vi_shl"), (plan_158, "i.vi_shl"), (plan_160, "i.vi_shl"), (plan_161, "i.si_shl"), (plan_162, "i.vi_sli"), (plan_163, "i.vi_sli"), (plan_164, "i.vi_sli"), (plan_165, "i.vi_sli"), (plan_166, "i.si_sli"), (plan_154, "i.vi_sqshlu"), (plan_155, "i.si_sqshlu"), (plan_156, "i.vi_sqshlu"), (plan_157, "i.si_sqshlu"), (plan_158, "i.vi_sqshlu"), (plan_159, "i.si_sqshlu"), (plan_160, "i.vi_sqshlu"), (plan_161, "i.si_sqshlu"), (plan_167, "i.vi_shrn"), (plan_168, "i.vi_shrn"), (plan_169, "i.vi_shrn"), (plan_170, "i.vi_shrn"), (plan_171, "i.vi_shrn"), (plan_172, "i.vi_shrn"), (plan_167, "i.vi_rshrn"), (plan_168, "i.vi_rshrn"), (plan_169, "i.vi_rshrn"), (plan_170, "i.vi_rshrn"), (plan_171, "i.vi_rshrn"), (plan_172, "i.vi_rshrn"), (plan_167, "i.vi_sqshrun"), (plan_168, "i.vi_sqshrun"), (plan_173, "i.si_sqshrun"), (plan_169, "i.vi_sqshrun"), (plan_170, "i.vi_sqshrun"), (plan_174, "i.si_sqshrun"), (plan_171, "i.vi_sqshrun"), (plan_172, "i.vi_sqshrun"), (plan_175, "i.si_sqshrun"), (plan_167, "i.vi_sqrshrun"), (plan_168, "i.vi_sqrshrun"), (plan_173, "i.si_sqrshrun"), (plan_169, "i.vi_sqrshrun"), (plan_170, "i.vi_sqrshrun"), (plan_174, "i.si_sqrshrun"), (plan_171, "i.vi_sqrshrun"), (plan_172, "i.vi_sqrshrun"), (plan_175, "i.si_sqrshrun"), (plan_167, "i.vi_sqshrn"), (plan_168, "i.vi_sqshrn"), (plan_173, "i.si_sqshrn"), (plan_169, "i.vi_sqshrn"), (plan_170, "i.vi_sqshrn"), (plan_174, "i.si_sqshrn"), (plan_171, "i.vi_sqshrn"), (plan_172, "i.vi_sqshrn"), (plan_175, "i.si_sqshrn"), (plan_167, "i.vi_sqrshrn"), (plan_168, "i.vi_sqrshrn"), (plan_173, "i.si_sqrshrn"), (plan_169, "i.vi_sqrshrn"), (plan_170, "i.vi_sqrshrn"), (plan_174, "i.si_sqrshrn"), (plan_171, "i.vi_sqrshrn"), (plan_172, "i.vi_sqrshrn"), (plan_175, "i.si_sqrshrn"), (plan_167, "i.vi_uqshrn"), (plan_168, "i.vi_uqshrn"), (plan_173, "i.si_uqshrn"), (plan_169, "i.vi_uqshrn"), (plan_170, "i.vi_uqshrn"), (plan_174, "i.si_uqshrn"), (plan_171, "i.vi_uqshrn"), (plan_172, "i.vi_uqshrn"), (plan_175, "i.si_uqshrn"), (plan_167, "i.vi_uqrshrn"), (plan_168, "i.vi_uqrshrn"), (plan_173, "i.si_uqrshrn"), (plan_169, "i.vi_uqrshrn"), (plan_170, "i.vi_uqrshrn"), (plan_174, "i.si_uqrshrn"), (plan_171, "i.vi_uqrshrn"), (plan_172, "i.vi_uqrshrn"), (plan_175, "i.si_uqrshrn"), (plan_176, "i.vi_sshll"), (plan_177, "i.vi_sshll"), (plan_178, "i.vi_sshll"), (plan_179, "i.vi_sshll"), (plan_180, "i.vi_sshll"), (plan_181, "i.vi_sshll"), (plan_176, "i.vi_ushll"), (plan_177, "i.vi_ushll"), (plan_178, "i.vi_ushll"), (plan_179, "i.vi_ushll"), (plan_180, "i.vi_ushll"), (plan_181, "i.vi_ushll"), (plan_182, "i.vf_fmaxnm"), (plan_182, "i.vf_fadd"), (plan_182, "i.vf_fmulx"), (plan_183, "i.sf_fmulx"), (plan_184, "i.sf_fmulx"), (plan_182, "i.vf_fcmeq"), (plan_183, "i.sf_fcmeq"), (plan_184, "i.sf_fcmeq"), (plan_182, "i.vf_fmax"), (plan_182, "i.vf_frecps"), (plan_183, "i.sf_frecps"), (plan_184, "i.sf_frecps"), (plan_182, "i.vf_fminnm"), (plan_182, "i.vf_fsub"), (plan_182, "i.vf_fmin"), (plan_182, "i.vf_frsqrts"), (plan_183, "i.sf_frsqrts"), (plan_184, "i.sf_frsqrts"), (plan_182, "i.vf_fmul"), (plan_182, "i.vf_fcmge"), (plan_183, "i.sf_fcmge"), (plan_184, "i.sf_fcmge"), (plan_182, "i.vf_facge"), (plan_183, "i.sf_facge"), (plan_184, "i.sf_facge"), (plan_182, "i.vf_fdiv"), (plan_182, "i.vf_fabd"), (plan_183, "i.sf_fabd"), (plan_184, "i.sf_fabd"), (plan_182, "i.vf_fcmgt"), (plan_183, "i.sf_fcmgt"), (plan_184, "i.sf_fcmgt"), (plan_182, "i.vf_facgt"), (plan_183, "i.sf_facgt"), (plan_184, "i.sf_facgt"), (plan_185, "i.vf_fmla"), (plan_186, "i.vfe_fmla"), (plan_187, "i.vfe_fmla"), (plan_188, "i.sfe_fmla"), (plan_189, "i.vfe_fmla"), (plan_190, "i.sfe_fmla"), (plan_185, "i.vf_fmls"), (plan_186, "i.vfe_fmls"), (plan_187, "i.vfe_fmls"), (plan_188, "i.sfe_fmls"), (plan_189, "i.vfe_fmls"), (plan_190, "i.sfe_fmls"), (plan_191, "i.vfe_fmul"), (plan_192, "i.vfe_fmul"), (plan_193, "i.sfe_fmul"), (plan_194, "i.vfe_fmul"), (plan_195, "i.sfe_fmul"), (plan_191, "i.vfe_fmulx"), (plan_192, "i.vfe_fmulx"), (plan_193, "i.sfe_fmulx"), (plan_194, "i.vfe_fmulx"), (plan_195, "i.sfe_fmulx"), (plan_182, "i.vf_fmaxnmp"), (plan_196, "i.sf_fmaxnmp"), (plan_197, "i.sf_fmaxnmp"), (plan_182, "i.vf_faddp"), (plan_196, "i.sf_faddp"), (plan_197, "i.sf_faddp"), (plan_182, "i.vf_fmaxp"), (plan_196, "i.sf_fmaxp"), (plan_197, "i.sf_fmaxp"), (plan_182, "i.vf_fminnmp"), (plan_196, "i.sf_fminnmp"), (plan_197, "i.sf_fminnmp"), (plan_182, "i.vf_fminp"), (plan_196, "i.sf_fminp"), (plan_197, "i.sf_fminp"), (plan_58, "i.vf_fmaxnmv"), (plan_58, "i.vf_fmaxv"), (plan_58, "i.vf_fminnmv"), (plan_58, "i.vf_fminv"), (plan_198, "i.vf_fcmgt_zero"), (plan_196, "i.sf_fcmgt_zero"), (plan_197, "i.sf_fcmgt_zero"), (plan_198, "i.vf_fcmeq_zero"), (plan_196, "i.sf_fcmeq_zero"), (plan_197, "i.sf_fcmeq_zero"), (plan_198, "i.vf_fcmlt_zero"), (plan_196, "i.sf_fcmlt_zero"), (plan_197, "i.sf_fcmlt_zero"), (plan_198, "i.vf_fcmge_zero"), (plan_196, "i.sf_fcmge_zero"), (plan_197, "i.sf_fcmge_zero"), (plan_198, "i.vf_fcmle_zero"), (plan_196, "i.sf_fcmle_zero"), (plan_197, "i.sf_fcmle_zero"), (plan_198, "i.vf_fabs"), (plan_198, "i.vf_fneg"), (plan_198, "i.vf_fsqrt"), (plan_198, "i.vf_frintn"), (plan_198, "i.vf_frintm"), (plan_198, "i.vf_frintp"), (plan_198, "i.vf_frintz"), (plan_198, "i.vf_frinta"), (plan_198, "i.vf_frintx"), (plan_198, "i.vf_frinti"), (plan_198, "i.vf_fcvtns"), (plan_196, "i.sf_fcvtns"), (plan_197, "i.sf_fcvtns"), (plan_198, "i.vf_fcvtnu"), (plan_196, "i.sf_fcvtnu"), (plan_197, "i.sf_fcvtnu"), (plan_198, "i.vf_fcvtas"), (plan_196, "i.sf_fcvtas"), (plan_197, "i.sf_fcvtas"), (plan_198, "i.vf_fcvtau"), (plan_196, "i.sf_fcvtau"), (plan_197, "i.sf_fcvtau"), (plan_198, "i.vf_fcvtps"), (plan_196, "i.sf_fcvtps"), (plan_197, "i.sf_fcvtps"), (plan_198, "i.vf_fcvtpu"), (plan_196, "i.sf_fcvtpu"), (plan_197, "i.sf_fcvtpu"), (plan_198, "i.vf_fcvtms"), (plan_196, "i.sf_fcvtms"), (plan_197, "i.sf_fcvtms"), (plan_198, "i.vf_fcvtmu"), (plan_196, "i.sf_fcvtmu"), (plan_197, "i.sf_fcvtmu"), (plan_198, "i.vf_fcvtzs"), (plan_196, "i.sf_fcvtzs"), (plan_197, "i.sf_fcvtzs"), (plan_198, "i.vf_fcvtzu"), (plan_196, "i.sf_fcvtzu"), (plan_197, "i.sf_fcvtzu"), (plan_198, "i.vf_scvtf"), (plan_196, "i.sf_scvtf"), (plan_197, "i.sf_scvtf"), (plan_198, "i.vf_ucvtf"), (plan_196, "i.sf_ucvtf"), (plan_197, "i.sf_ucvtf"), (plan_198, "i.vf_frecpe"), (plan_196, "i.sf_frecpe"), (plan_197, "i.sf_frecpe"), (plan_198, "i.vf_frsqrte"), (plan_196, "i.sf_frsqrte"), (plan_197, "i.sf_frsqrte"), (plan_196, "i.sf_frecpx"), (plan_197, "i.sf_frecpx"), (plan_199, "i.v_urecpe"), (plan_199, "i.v_ursqrte"), (plan_146, "i.vf_scvtf_fixed"), (plan_175, "i.sf_scvtf_fixed"), (plan_147, "i.vf_scvtf_fixed"), (plan_148, "i.sf_scvtf_fixed"), (plan_146, "i.vf_ucvtf_fixed"), (plan_175, "i.sf_ucvtf_fixed"), (plan_147, "i.vf_ucvtf_fixed"), (plan_148, "i.sf_ucvtf_fixed"), (plan_146, "i.vf_fcvtzs_fixed"), (plan_175, "i.sf_fcvtzs_fixed"), (plan_147, "i.vf_fcvtzs_fixed"), (plan_148, "i.sf_fcvtzs_fixed"), (plan_146, "i.vf_fcvtzu_fixed"), (plan_175, "i.sf_fcvtzu_fixed"), (plan_147, "i.vf_fcvtzu_fixed"), (plan_148, "i.sf_fcvtzu_fixed"), (plan_200, "i.fcvtl"), (plan_201, "i.fcvtn"), (plan_202, "i.fcvtl"), (plan_203, "i.fcvtn"), (plan_204, "i.fcvtxn"), (plan_205, "i.fcvtl"), (plan_206, "i.fcvtn"), (plan_207, "i.fcvtl"), (plan_208, "i.fcvtn"), (plan_209, "i.fcvtxn"), (plan_58, "i.fcvtxn_s"), (plan_43, "i.cfinv"), (plan_210, "i.rmif"), (plan_41, "i.setf8"), (plan_41, "i.setf16"), (plan_58, "i.frint32z_s"), (plan_58, "i.frint32z_d"), (plan_198, "i.vf_frint32z"), (plan_58, "i.frint32x_s"), (plan_58, "i.frint32x_d"), (plan_198, "i.vf_frint32x"), (plan_58, "i.frint64z_s"), (plan_58, "i.frint64z_d"), (plan_198, "i.vf_frint64z"), (plan_58, "i.frint64x_s"), (plan_58, "i.frint64x_d"), (plan_198, "i.vf_frint64x"), (plan_211, "i.strb_w"), (plan_212, "i.strb_w"), (plan_213, "i.strb_w_post"), (plan_213, "i.strb_w_pre"), (plan_212, "i.strb_w"), (plan_214, "i.strb_w_register"), (plan_215, "i.strb_w_register"), (plan_214, "i.strb_w_register"), (plan_215, "i.strb_w_register"), (plan_8, "i.ldrb_w"), (plan_216, "i.ldrb_w"), (plan_217, "i.ldrb_w_post"), (plan_217, "i.ldrb_w_pre"), (plan_216, "i.ldrb_w"), (plan_218, "i.ldrb_w_register"), (plan_219, "i.ldrb_w_register"), (plan_218, "i.ldrb_w_register"), (plan_219, "i.ldrb_w_register"), (plan_8, "i.ldrsb_x"), (plan_216, "i.ldrsb_x"), (plan_217, "i.ldrsb_x_post"), (plan_217, "i.ldrsb_x_pre"), (plan_216, "i.ldrsb_x"), (plan_218, "i.ldrsb_x_register"), (plan_219, "i.ldrsb_x_register"), (plan_218, "i.ldrsb_x_register"), (plan_219, "i.ldrsb_x_register"), (plan_8, "i.ldrsb_w"), (plan_216, "i.ldrsb_w"), (plan_217, "i.ldrsb_w_post"), (plan_217, "i.ldrsb_w_pre"), (plan_216, "i.ldrsb_w"), (plan_218, "i.ldrsb_w_register"), (plan_219, "i.ldrsb_w_register"), (plan_218, "i.ldrsb_w_register"), (plan_219, "i.ldrsb_w_register"), (plan_220, "i.strh_w"), (plan_212, "i.strh_w"), (plan_213, "i.strh_w_post"), (plan_213, "i.strh_w_pre"), (plan_212, "i.strh_w"), (plan_221, "i.strh_w_register"), (plan_221, "i.strh_w_register"), (plan_222, "i.ldrh_w"), (plan_216, "i.ldrh_w"), (plan_217, "i.ldrh_w_post"), (plan_217, "i.ldrh_w_pre"), (plan_216, "i.ldrh_w"), (plan_223, "i.ldrh_w_register"), (plan_223, "i.ldrh_w_register"), (plan_222, "i.ldrsh_x"), (plan_216, "i.ldrsh_x"), (plan_217, "i.ldrsh_x_post"), (plan_217, "i.ldrsh_x_pre"), (plan_216, "i.ldrsh_x"), (plan_223, "i.ldrsh_x_register"), (plan_223, "i.ldrsh_x_register"), (plan_222, "i.ldrsh_w"), (plan_216, "i.ldrsh_w"), (plan_217, "i.ldrsh_w_post"), (plan_217, "i.ldrsh_w_pre"), (plan_216, "i.ldrsh_w"), (plan_223, "i.ldrsh_w_register"), (plan_223, "i.ldrsh_w_register"), (plan_224, "i.str_w"), (plan_212, "i.str_w"), (plan_213, "i.str_w_post"), (plan_213, "i.str_w_pre"), (plan_212, "i.str_w"), (plan_221, "i.str_w_register"), (plan_221, "i.str_w_register"), (plan_225, "i.ldr_w"), (plan_216, "i.ldr_w"), (plan_217, "i.ldr_w_post"), (plan_217, "i.ldr_w_pre"), (plan_216, "i.ldr_w"), (plan_223, "i.ldr_w_register"), (plan_223, "i.ldr_w_register"), (plan_225, "i.ldrsw_x"), (plan_216, "i.ldrsw_x"), (plan_217, "i.ldrsw_x_post"), (plan_217, "i.ldrsw_x_pre"), (plan_216, "i.ldrsw_x"), (plan_223, "i.ldrsw_x_register"), (plan_223, "i.ldrsw_x_register"), (plan_226, "i.str_x"), (plan_212, "i.str_x"), (plan_213, "i.str_x_post"), (plan_213, "i.str_x_pre"), (plan_212, "i.str_x"), (plan_221, "i.str_x_register"), (plan_221, "i.str_x_register"), (plan_227, "i.ldr_x"), (plan_216, "i.ldr_x"), (plan_217, "i.ldr_x_post"), (plan_217, "i.ldr_x_pre"), (plan_216, "i.ldr_x"), (plan_223, "i.ldr_x_register"), (plan_223, "i.ldr_x_register"), (plan_228, "i.str_b"), (plan_229, "i.str_b"), (plan_230, "i.str_b_post"), (plan_230, "i.str_b_pre"), (plan_231, "i.str_b_register"), (plan_232, "i.str_b_register"), (plan_231, "i.str_b_register"), (plan_232, "i.str_b_register"), (plan_228, "i.ldr_b"), (plan_229, "i.ldr_b"), (plan_233, "i.ldr_b_post"), (plan_233, "i.ldr_b_pre"), (plan_231, "i.ldr_b_register"), (plan_232, "i.ldr_b_register"), (plan_231, "i.ldr_b_register"), (plan_232, "i.ldr_b_register"), (plan_234, "i.str_h"), (plan_229, "i.str_h"), (plan_230, "i.str_h_post"), (plan_230, "i.str_h_pre"), (plan_235, "i.str_h_register"), (plan_235, "i.str_h_register"), (plan_234, "i.ldr_h"), (plan_229, "i.ldr_h"), (plan_233, "i.ldr_h_post"), (plan_233, "i.ldr_h_pre"), (plan_235, "i.ldr_h_register"), (plan_235, "i.ldr_h_register"), (plan_236, "i.str_s"), (plan_229, "i.str_s"), (plan_230, "i.str_s_post"), (plan_230, "i.str_s_pre"), (plan_235, "i.str_s_register"), (plan_235, "i.str_s_register"), (plan_236, "i.ldr_s"), (plan_229, "i.ldr_s"), (plan_233, "i.ldr_s_post"), (plan_233, "i.ldr_s_pre"), (plan_235, "i.ldr_s_register"), (plan_235, "i.ldr_s_register"), (plan_237, "i.str_d"), (plan_229, "i.str_d"), (plan_230, "i.str_d_post"), (plan_230, "i.str_d_pre"), (plan_235, "i.str_d_register"), (plan_235, "i.str_d_register"), (plan_237, "i.ldr_d"), (plan_229, "i.ldr_d"), (plan_233, "i.ldr_d_post"), (plan_233, "i.ldr_d_pre"), (plan_235, "i.ldr_d_register"), (plan_235, "i.ldr_d_register"), (plan_238, "i.str_q"), (plan_229, "i.str_q"), (plan_230, "i.str_q_post"), (plan_230, "i.str_q_pre"), (plan_235, "i.str_q_register"), (plan_235, "i.str_q_register"), (plan_238, "i.ldr_q"), (plan_229, "i.ldr_q"), (plan_233, "i.ldr_q_post"), (plan_233, "i.ldr_q_pre"), (plan_235, "i.ldr_q_register"), (plan_235, "i.ldr_q_register"), (plan_239, "i.ldr_w_literal"), (plan_239, "i.ldr_x_literal"), (plan_239, "i.ldrsw_x_literal"), (plan_240, "i.ldr_s_literal"), (plan_240, "i.ldr_d_literal"), (plan_240, "i.ldr_q_literal"), (plan_43, "i.prefetch"), (plan_43, "i.prefetch"), (plan_43, "i.prefetch"), (plan_43, "i.prefetch"), (plan_43, "i.prefetch"), (plan_241, "i.stp_w"), (plan_242, "i.stp_w_post"), (plan_242, "i.stp_w_pre"), (plan_241, "i.stp_w"), (plan_243, "i.ldp_w"), (plan_244, "i.ldp_w_post"), (plan_244, "i.ldp_w_pre"), (plan_243, "i.ldp_w"), (plan_243, "i.ldpsw_x"), (plan_244, "i.ldpsw_x_post"), (plan_244, "i.ldpsw_x_pre"), (plan_245, "i.stp_x"), (plan_246, "i.stp_x_post"), (plan_246, "i.stp_x_pre"), (plan_245, "i.stp_x"), (plan_247, "i.ldp_x"), (plan_248, "i.ldp_x_post"), (plan_248, "i.ldp_x_pre"), (plan_247, "i.ldp_x"), (plan_249, "i.stp_s"), (plan_250, "i.stp_s_post"), (plan_250, "i.stp_s_pre"), (plan_249, "i.stp_s"), (plan_249, "i.ldp_s"), (plan_251, "i.ldp_s_post"), (plan_251, "i.ldp_s_pre"), (plan_249, "i.ldp_s"), (plan_252, "i.stp_d"), (plan_253, "i.stp_d_post"), (plan_253, "i.stp_d_pre"), (plan_252, "i.stp_d"), (plan_252, "i.ldp_d"), (plan_254, "i.ldp_d_post"), (plan_254, "i.ldp_d_pre"), (plan_252, "i.ldp_d"), (plan_255, "i.stp_q"), (plan_256, "i.stp_q_post"), (plan_256, "i.stp_q_pre"), (plan_255, "i.stp_q"), (plan_255, "i.ldp_q"), (plan_257, "i.ldp_q_post"), (plan_257, "i.ldp_q_pre"), (plan_255, "i.ldp_q"), (plan_120, "i.v_shadd"), (plan_120, "i.v_sqadd"), (plan_258, "i.s_sqadd"), (plan_259, "i.s_sqadd"), (plan_183, "i.s_sqadd"), (plan_184, "i.s_sqadd"), (plan_120, "i.v_srhadd"), (plan_120, "i.v_shsub"), (plan_120, "i.v_sqsub"), (plan_258, "i.s_sqsub"), (plan_259, "i.s_sqsub"), (plan_183, "i.s_sqsub"), (plan_184, "i.s_sqsub"), (plan_120, "i.v_sshl"), (plan_184, "i.s_sshl"), (plan_120, "i.v_sqshl"), (plan_258, "i.s_sqshl"), (plan_259, "i.s_sqshl"), (plan_183, "i.s_sqshl"), (plan_184, "i.s_sqshl"), (plan_120, "i.v_srshl"), (plan_184, "i.s_srshl"), (plan_120, "i.v_sqrshl"), (plan_258, "i.s_sqrshl"), (plan_259, "i.s_sqrshl"), (plan_183, "i.s_sqrshl"), (plan_184, "i.s_sqrshl"), (plan_120, "i.v_smax"), (plan_120, "i.v_smin"), (plan_120, "i.v_sabd"), (plan_260, "i.v_saba"), (plan_120, "i.v_uhadd"), (plan_120, "i.v_uqadd"), (plan_258, "i.s_uqadd"), (plan_259, "i.s_uqadd"), (plan_183, "i.s_uqadd"), (plan_184, "i.s_uqadd"), (plan_120, "i.v_urhadd"), (plan_120, "i.v_uhsub"), (plan_120, "i.v_uqsub"), (plan_258, "i.s_uqsub"), (plan_259, "i.s_uqsub"), (plan_183, "i.s_uqsub"), (plan_184, "i.s_uqsub"), (plan_120, "i.v_ushl"), (plan_184, "i.s_ushl"), (plan_120, "i.v_uqshl"), (plan_258, "i.s_uqshl"), (plan_259, "i.s_uqshl"), (plan_183, "i.s_uqshl"), (plan_184, "i.s_uqshl"), (plan_120, "i.v_urshl"), (plan_184, "i.s_urshl"), (plan_120, "i.v_uqrshl"), (plan_258, "i.s_uqrshl"), (plan_259, "i.s_uqrshl"), (plan_183, "i.s_uqrshl"), (plan_184, "i.s_uqrshl"), (plan_120, "i.v_umax"), (plan_120, "i.v_umin"), (plan_120, "i.v_uabd"), (plan_260, "i.v_uaba"), (plan_120, "i.v_cmgt"), (plan_184, "i.s_cmgt"), (plan_120, "i.v_cmhi"), (plan_184, "i.s_cmhi"), (plan_120, "i.v_cmge"), (plan_184, "i.s_cmge"), (plan_120, "i.v_cmhs"), (plan_184, "i.s_cmhs"), (plan_120, "i.v_add"), (plan_184, "i.s_add"), (plan_120, "i.v_sub"), (plan_184, "i.s_sub"), (plan_120, "i.v_cmtst"), (plan_184, "i.s_cmtst"), (plan_120, "i.v_cmeq"), (plan_184, "i.s_cmeq"), (plan_260, "i.v_mla"), (plan_120, "i.v_mul"), (plan_120, "i.v_pmul"), (plan_120, "i.v_sqdmulh"), (plan_259, "i.s_sqdmulh"), (plan_183, "i.s_sqdmulh"), (plan_120, "i.v_sqrdmulh"), (plan_259, "i.s_sqrdmulh"), (plan_183, "i.s_sqrdmulh"), (plan_260, "i.mls_v"), (plan_120, "i.v_smaxp"), (plan_120, "i.v_sminp"), (plan_120, "i.v_umaxp"), (plan_120, "i.v_uminp"), (plan_120, "i.v_addp"), (plan_123, "i.v_and"), (plan_123, "i.v_bic"), (plan_123, "i.v_orr"), (plan_123, "i.v_orn"), (plan_123, "i.v_eor"), (plan_124, "i.v_bsl"), (plan_124, "i.v_bit"), (plan_124, "i.v_bif"), (plan_261, "i.v_saddl"), (plan_262, "i.v_saddl"), (plan_261, "i.v_saddw"), (plan_262, "i.v_saddw"), (plan_261, "i.v_ssubl"), (plan_262, "i.v_ssubl"), (plan_261, "i.v_ssubw"), (plan_262, "i.v_ssubw"), (plan_263, "i.v_sabal"), (plan_264, "i.v_sabal"), (plan_261, "i.v_sabdl"), (plan_262, "i.v_sabdl"), (plan_263, "i.v_smlal"), (plan_264, "i.v_smlal"), (plan_263, "i.v_smlsl"), (plan_264, "i.v_smlsl"), (plan_261, "i.v_smull"), (plan_262, "i.v_smull"), (plan_261, "i.v_uaddl"), (plan_262, "i.v_uaddl"), (plan_261, "i.v_uaddw"), (plan_262, "i.v_uaddw"), (plan_261, "i.v_usubl"), (plan_262, "i.v_usubl"), (plan_261, "i.v_usubw"), (plan_262, "i.v_usubw"), (plan_263, "i.v_uabal"), (plan_264, "i.v_uabal"), (plan_261, "i.v_uabdl"), (plan_262, "i.v_uabdl"), (plan_263, "i.v_umlal"), (plan_264, "i.v_umlal"), (plan_263, "i.v_umlsl"), (plan_264, "i.v_umlsl"), (plan_261, "i.v_umull"), (plan_262, "i.v_umull"), (plan_263, "i.v_sqdmlal"), (plan_264, "i.v_sqdmlal"), (plan_263, "i.v_sqdmlsl"), (plan_264, "i.v_sqdmlsl"), (plan_261, "i.v_sqdmull"), (plan_262, "i.v_sqdmull"), (plan_265, "i.s_sqdmlal"), (plan_266, "i.s_sqdmlal"), (plan_265, "i.s_sqdmlsl"), (plan_266, "i.s_sqdmlsl"), (plan_259, "i.s_sqdmull"), (plan_183, "i.s_sqdmull"), (plan_263, "i.v_addhn"), (plan_264, "i.v_addhn"), (plan_263, "i.v_raddhn"), (plan_264, "i.v_raddhn"), (plan_263, "i.v_subhn"), (plan_264, "i.v_subhn"), (plan_263, "i.v_rsubhn"), (plan_264, "i.v_rsubhn"), (plan_261, "i.pmull"), (plan_261, "i.pmull"), (plan_262, "i.pmull"), (plan_262, "i.pmull"), (plan_267, "i.ve_mla"), (plan_268, "i.ve_mla"), (plan_186, "i.ve_mla"), (plan_187, "i.ve_mla"), (plan_267, "i.ve_mls"), (plan_268, "i.ve_mls"), (plan_186, "i.ve_mls"), (plan_187, "i.ve_mls"), (plan_269, "i.ve_mul"), (plan_270, "i.ve_mul"), (plan_191, "i.ve_mul"), (plan_192, "i.ve_mul"), (plan_269, "i.ve_sqdmulh"), (plan_270, "i.ve_sqdmulh"), (plan_271, "i.se_sqdmulh"), (plan_191, "i.ve_sqdmulh"), (plan_192, "i.ve_sqdmulh"), (plan_193, "i.se_sqdmulh"), (plan_269, "i.ve_sqrdmulh"), (plan_270, "i.ve_sqrdmulh"), (plan_271, "i.se_sqrdmulh"), (plan_191, "i.ve_sqrdmulh"), (plan_192, "i.ve_sqrdmulh"), (plan_193, "i.se_sqrdmulh"), (plan_267, "i.ve_smlal"), (plan_268, "i.ve_smlal"), (plan_186, "i.ve_smlal"), (plan_187, "i.ve_smlal"), (plan_267, "i.ve_smlsl"), (plan_268, "i.ve_smlsl"), (plan_186, "i.ve_smlsl"), (plan_187, "i.ve_smlsl"), (plan_269, "i.ve_smull"), (plan_270, "i.ve_smull"), (plan_191, "i.ve_smull"), (plan_192, "i.ve_smull"), (plan_267, "i.ve_umlal"), (plan_268, "i.ve_umlal"), (plan_186, "i.ve_umlal"), (plan_187, "i.ve_umlal"), (plan_267, "i.ve_umlsl"), (plan_268, "i.ve_umlsl"), (plan_186, "i.ve_umlsl"), (plan_187, "i.ve_umlsl"), (plan_269, "i.ve_umull"), (plan_270, "i.ve_umull"), (plan_191, "i.ve_umull"), (plan_192, "i.ve_umull"), (plan_267, "i.ve_sqdmlal"), (plan_268, "i.ve_sqdmlal"), (plan_272, "i.se_sqdmlal"), (plan_186, "i.ve_sqdmlal"), (plan_187, "i.ve_sqdmlal"), (plan_188, "i.se_sqdmlal"), (plan_267, "i.ve_sqdmlsl"), (plan_268, "i.ve_sqdmlsl"), (plan_272, "i.se_sqdmlsl"), (plan_186, "i.ve_sqdmlsl"), (plan_187, "i.ve_sqdmlsl"), (plan_188, "i.se_sqdmlsl"), (plan_269, "i.ve_sqdmull"), (plan_270, "i.ve_sqdmull"), (plan_271, "i.se_sqdmull"), (plan_191, "i.ve_sqdmull"), (plan_192, "i.ve_sqdmull"), (plan_193, "i.se_sqdmull"), (plan_267, "i.ve_sqrdmlah"), (plan_268, "i.ve_sqrdmlah"), (plan_272, "i.se_sqrdmlah"), (plan_186, "i.ve_sqrdmlah"), (plan_187, "i.ve_sqrdmlah"), (plan_188, "i.se_sqrdmlah"), (plan_267, "i.ve_sqrdmlsh"), (plan_268, "i.ve_sqrdmlsh"), (plan_272, "i.se_sqrdmlsh"), (plan_186, "i.ve_sqrdmlsh"), (plan_187, "i.ve_sqrdmlsh"), (plan_188, "i.se_sqrdmlsh"), (plan_260, "i.v_sqrdmlah"), (plan_265, "i.s_sqrdmlah"), (plan_266, "i.s_sqrdmlah"), (plan_260, "i.v_sqrdmlsh"), (plan_265, "i.s_sqrdmlsh"), (plan_266, "i.s_sqrdmlsh"), (plan_273, "i.v_sdot"), (plan_274, "i.ve_sdot"), (plan_275, "i.v_sdot"), (plan_276, "i.ve_sdot"), (plan_273, "i.v_udot"), (plan_274, "i.ve_udot"), (plan_275, "i.v_udot"), (plan_276, "i.ve_udot"), (plan_277, "i.ld1_multiple1"), (plan_278, "i.ld1_multiple1"), (plan_279, "i.ld1_multiple1_imm"), (plan_280, "i.ld1_multiple1_imm"), (plan_281, "i.ld1_multiple1_reg"), (plan_282, "i.ld1_multiple1_reg"), (plan_283, "i.ld1_multiple2"), (plan_284, "i.ld1_multiple2"), (plan_285, "i.ld1_multiple2_imm"), (plan_286, "i.ld1_multiple2_imm"), (plan_287, "i.ld1_multiple2_reg"), (plan_288, "i.ld1_multiple2_reg"), (plan_289, "i.ld1_multiple3"), (plan_290, "i.ld1_multiple3"), (plan_291, "i.ld1_multiple3_imm"), (plan_292, "i.ld1_multiple3_imm"), (plan_293, "i.ld1_multiple3_reg"), (plan_294, "i.ld1_multiple3_reg"), (plan_295, "i.ld1_multiple4"), (plan_296, "i.ld1_multiple4"), (plan_297, "i.ld1_multiple4_imm"), (plan_298, "i.ld1_multiple4_imm"), (plan_299, "i.ld1_multiple4_reg"), (plan_300, "i.ld1_multiple4_reg"), (plan_283, "i.ld2_multiple2"), (plan_284, "i.ld2_multiple2"), (plan_285, "i.ld2_multiple2_imm"), (plan_286, "i.ld2_multiple2_imm"), (plan_287, "i.ld2_multiple2_reg"), (plan_288, "i.ld2_multiple2_reg"), (plan_289, "i.ld3_multiple3"), (plan_290, "i.ld3_multiple3"), (plan_291, "i.ld3_multiple3_imm"), (plan_292, "i.ld3_multiple3_imm"), (plan_293, "i.ld3_multiple3_reg"), (plan_294, "i.ld3_multiple3_reg"), (plan_295, "i.ld4_multiple4"), (plan_296, "i.ld4_multiple4"), (plan_297, "i.ld4_multiple4_imm"), (plan_298, "i.ld4_multiple4_imm"), (plan_299, "i.ld4_multiple4_reg"), (plan_300, "i.ld4_multiple4_reg"), (plan_277, "i.st1_multiple1"), (plan_278, "i.st1_multiple1"), (plan_301, "i.st1_multiple1_imm"), (plan_302, "i.st1_multiple1_imm"), (plan_303, "i.st1_multiple1_reg"), (plan_304, "i.st1_multiple1_reg"), (plan_283, "i.st1_multiple2"), (plan_284, "i.st1_multiple2"), (plan_305, "i.st1_multiple2_imm"), (plan_306, "i.st1_multiple2_imm"), (plan_307, "i.st1_multiple2_reg"), (plan_308, "i.st1_multiple2_reg"), (plan_289, "i.st1_multiple3"), (plan_290, "i.st1_multiple3"), (plan_309, "i.st1_multiple3_imm"), (plan_310, "i.st1_multiple3_imm"), (plan_311, "i.st1_multiple3_reg"), (plan_312, "i.st1_multiple3_reg"), (plan_295, "i.st1_multiple4"), (plan_296, "i.st1_multiple4"), (plan_313, "i.st1_multiple4_imm"), (plan_314, "i.st1_multiple4_imm"), (plan_315, "i.st1_multiple4_reg"), (plan_316, "i.st1_multiple4_reg"), (plan_283, "i.st2_multiple2"), (plan_284, "i.st2_multiple2"), (plan_305, "i.st2_multiple2_imm"), (plan_306, "i.st2_multiple2_imm"), (plan_307, "i.st2_multiple2_reg"), (plan_308, "i.st2_multiple2_reg"), (plan_289, "i.st3_multiple3"), (plan_290, "i.st3_multiple3"), (plan_309, "i.st3_multiple3_imm"), (plan_310, "i.st3_multiple3_imm"), (plan_311, "i.st3_multiple3_reg"), (plan_312, "i.st3_multiple3_reg"), (plan_295, "i.st4_multiple4"), (plan_296, "i.st4_multiple4"), (plan_313, "i.st4_multiple4_imm"), (plan_314, "i.st4_multiple4_imm"), (plan_315, "i.st4_multiple4_reg"), (plan_316, "i.st4_multiple4_reg"), (plan_317, "i.ld1_b"), (plan_318, "i.st1_b"), (plan_319, "i.ld1r_b"), (plan_320, "i.ld1_b_imm"), (plan_321, "i.st1_b_imm"), (plan_322, "i.ld1r_b_imm"), (plan_323, "i.ld1_b_reg"), (plan_324, "i.st1_b_reg"), (plan_325, "i.ld1r_b_reg"), (plan_326, "i.ld1_h"), (plan_327, "i.st1_h"), (plan_319, "i.ld1r_h"), (plan_328, "i.ld1_h_imm"), (plan_329, "i.st1_h_imm"), (plan_322, "i.ld1r_h_imm"), (plan_330, "i.ld1_h_reg"), (plan_331, "i.st1_h_reg"), (plan_325, "i.ld1r_h_reg"), (plan_332, "i.ld1_s"), (plan_333, "i.st1_s"), (plan_319, "i.ld1r_s"), (plan_334, "i.ld1_s_imm"), (plan_335, "i.st1_s_imm"), (plan_322, "i.ld1r_s_imm"), (plan_336, "i.ld1_s_reg"), (plan_337, "i.st1_s_reg"), (plan_325, "i.ld1r_s_reg"), (plan_338, "i.ld1_d"), (plan_339, "i.st1_d"), (plan_319, "i.ld1r_d"), (plan_340, "i.ld1_d_imm"), (plan_341, "i.st1_d_imm"), (plan_322, "i.ld1r_d_imm"), (plan_342, "i.ld1_d_reg"), (plan_343, "i.st1_d_reg"), (plan_325, "i.ld1r_d_reg"), (plan_344, "i.ld2_b"), (plan_345, "i.st2_b"), (plan_346, "i.ld2r_b"), (plan_347, "i.ld2_b_imm"), (plan_348, "i.st2_b_imm"), (plan_349, "i.ld2r_b_imm"), (plan_350, "i.ld2_b_reg"), (plan_351, "i.st2_b_reg"), (plan_352, "i.ld2r_b_reg"), (plan_353, "i.ld2_h"), (plan_354, "i.st2_h"), (plan_346, "i.ld2r_h"), (plan_355, "i.ld2_h_imm"), (plan_356, "i.st2_h_imm"), (plan_349, "i.ld2r_h_imm"), (plan_357, "i.ld2_h_reg"), (plan_358, "i.st2_h_reg"), (plan_352, "i.ld2r_h_reg"), (plan_359, "i.ld2_s"), (plan_360, "i.st2_s"), (plan_346, "i.ld2r_s"), (plan_361, "i.ld2_s_imm"), (plan_362, "i.st2_s_imm"), (plan_349, "i.ld2r_s_imm"), (plan_363, "i.ld2_s_reg"), (plan_364, "i.st2_s_reg"), (plan_352, "i.ld2r_s_reg"), (plan_365, "i.ld2_d"), (plan_366, "i.st2_d"), (plan_346, "i.ld2r_d"), (plan_367, "i.ld2_d_imm"), (plan_368, "i.st2_d_imm"), (plan_349, "i.ld2r_d_imm"), (plan_369, "i.ld2_d_reg"), (plan_370, "i.st2_d_reg"), (plan_352, "i.ld2r_d_reg"), (plan_371, "i.ld3_b"), (plan_372, "i.st3_b"), (plan_373, "i.ld3r_b"), (plan_374, "i.ld3_b_imm"), (plan_375, "i.st3_b_imm"), (plan_376, "i.ld3r_b_imm"), (plan_377, "i.ld3_b_reg"), (plan_378, "i.st3_b_reg"), (plan_379, "i.ld3r_b_reg"), (plan_380, "i.ld3_h"), (plan_381, "i.st3_h"), (plan_373, "i.ld3r_h"), (plan_382, "i.ld3_h_imm"), (plan_383, "i.st3_h_imm"), (plan_376, "i.ld3r_h_imm"), (plan_384, "i.ld3_h_reg"), (plan_385, "i.st3_h_reg"), (plan_379, "i.ld3r_h_reg"), (plan_386, "i.ld3_s"), (plan_387, "i.st3_s"), (plan_373, "i.ld3r_s"), (plan_388, "i.ld3_s_imm"), (plan_389, "i.st3_s_imm"), (plan_376, "i.ld3r_s_imm"), (plan_390, "i.ld3_s_reg"), (plan_391, "i.st3_s_reg"), (plan_379, "i.ld3r_s_reg"), (plan_392, "i.ld3_d"), (plan_393, "i.st3_d"), (plan_373, "i.ld3r_d"), (plan_394, "i.ld3_d_imm"), (plan_395, "i.st3_d_imm"), (plan_376, "i.ld3r_d_imm"), (plan_396, "i.ld3_d_reg"), (plan_397, "i.st3_d_reg"), (plan_379, "i.ld3r_d_reg"), (plan_398, "i.ld4_b"), (plan_399, "i.st4_b"), (plan_400, "i.ld4r_b"), (plan_401, "i.ld4_b_imm"), (plan_402, "i.st4_b_imm"), (plan_403, "i.ld4r_b_imm"), (plan_404, "i.ld4_b_reg"), (plan_405, "i.st4_b_reg"), (plan_406, "i.ld4r_b_reg"), (plan_407, "i.ld4_h"), (plan_408, "i.st4_h"), (plan_400, "i.ld4r_h"), (plan_409, "i.ld4_h_imm"), (plan_410, "i.st4_h_imm"), (plan_403, "i.ld4r_h_imm"), (plan_411, "i.ld4_h_reg"), (plan_412, "i.st4_h_reg"), (plan_406, "i.ld4r_h_reg"), (plan_413, "i.ld4_s"), (plan_414, "i.st4_s"), (plan_400, "i.ld4r_s"), (plan_415, "i.ld4_s_imm"), (plan_416, "i.st4_s_imm"), (plan_403, "i.ld4r_s_imm"), (plan_417, "i.ld4_s_reg"), (plan_418, "i.st4_s_reg"), (plan_406, "i.ld4r_s_reg"), (plan_419, "i.ld4_d"), (plan_420, "i.st4_d"), (plan_400, "i.ld4r_d"), (plan_421, "i.ld4_d_imm"), (plan_422, "i.st4_d_imm"), (plan_403, "i.ld4r_d_imm"), (plan_423, "i.ld4_d_reg"), (plan_424, "i.st4_d_reg"), (plan_406, "i.ld4r_d_reg"), (plan_425, "i.v_rev64"), (plan_425, "i.v_rev32"), (plan_425, "i.v_rev16"), (plan_425, "i.v_cls"), (plan_425, "i.v_clz"), (plan_425, "i.v_cnt"), (plan_425, "i.v_sqabs"), (plan_426, "i.s_sqabs"), (plan_427, "i.s_sqabs"), (plan_196, "i.s_sqabs"), (plan_197, "i.s_sqabs"), (plan_425, "i.v_sqneg"), (plan_426, "i.s_sqneg"), (plan_427, "i.s_sqneg"), (plan_196, "i.s_sqneg"), (plan_197, "i.s_sqneg"), (plan_425, "i.v_cmgt_zero"), (plan_197, "i.s_cmgt_zero"), (plan_425, "i.v_cmge_zero"), (plan_197, "i.s_cmge_zero"), (plan_425, "i.v_cmeq_zero"), (plan_197, "i.s_cmeq_zero"), (plan_425, "i.v_cmle_zero"), (plan_197, "i.s_cmle_zero"), (plan_425, "i.v_cmlt_zero"), (plan_197, "i.s_cmlt_zero"), (plan_425, "i.v_abs"), (plan_197, "i.s_abs"), (plan_425, "i.v_neg"), (plan_197, "i.s_neg"), (plan_199, "i.not_v"), (plan_199, "i.rbit_v"), (plan_428, "i.v_suqadd"), (plan_429, "i.s_suqadd"), (plan_430, "i.s_suqadd"), (plan_431, "i.s_suqadd"), (plan_432, "i.s_suqadd"), (plan_425, "i.v_saddlp"), (plan_428, "i.v_sadalp"), (plan_428, "i.v_usqadd"), (plan_429, "i.s_usqadd"), (plan_430, "i.s_usqadd"), (plan_431, "i.s_usqadd"), (plan_432, "i.s_usqadd"), (plan_425, "i.v_uaddlp"), (plan_428, "i.v_uadalp"), (plan_433, "i.v_xtn"), (plan_434, "i.v_xtn"), (plan_433, "i.v_sqxtun"), (plan_434, "i.v_sqxtun"), (plan_426, "i.s_sqxtun"), (plan_427, "i.s_sqxtun"), (plan_196, "i.s_sqxtun"), (plan_433, "i.v_sqxtn"), (plan_434, "i.v_sqxtn"), (plan_426, "i.s_sqxtn"), (plan_427, "i.s_sqxtn"), (plan_196, "i.s_sqxtn"), (plan_433, "i.v_uqxtn"), (plan_434, "i.v_uqxtn"), (plan_426, "i.s_uqxtn"), (plan_427, "i.s_uqxtn"), (plan_196, "i.s_uqxtn"), (plan_200, "i.shll"), (plan_205, "i.shll"), (plan_202, "i.shll"), (plan_207, "i.shll"), (plan_435, "i.shll"), (plan_436, "i.shll"), (plan_425, "i.v_saddlv"), (plan_425, "i.v_saddlv"), (plan_425, "i.v_saddlv"), (plan_425, "i.v_uaddlv"), (plan_425, "i.v_uaddlv"), (plan_425, "i.v_uaddlv"), (plan_425, "i.v_smaxv"), (plan_425, "i.v_smaxv"), (plan_425, "i.v_smaxv"), (plan_425, "i.v_umaxv"), (plan_425, "i.v_umaxv"), (plan_425, "i.v_umaxv"), (plan_425, "i.v_sminv"), (plan_425, "i.v_sminv"), (plan_425, "i.v_sminv"), (plan_425, "i.v_uminv"), (plan_425, "i.v_uminv"), (plan_425, "i.v_uminv"), (plan_425, "i.v_addv"), (plan_425, "i.v_addv"), (plan_425, "i.v_addv"), (plan_58, "i.addp_d")]
NEEDS = {
    173: ('crc',),
    174: ('crc',),
    175: ('crc',),
    176: ('crc',),
    177: ('crc',),
    178: ('crc',),
    179: ('crc',),
    180: ('crc',),
    207: ('sb',),
    235: ('lor',),
    236: ('lor',),
    237: ('rcpc',),
    238: ('lse',),
    239: ('lse',),
    240: ('lse',),
    241: ('lse',),
    242: ('lse',),
    243: ('lse',),
    244: ('lse',),
    245: ('lse',),
    246: ('lse',),
    247: ('lse',),
    248: ('lse',),
    249: ('lse',),
    250: ('lse',),
    251: ('lse',),
    252: ('lse',),
    253: ('lse',),
    254: ('lse',),
    255: ('lse',),
    256: ('lse',),
    257: ('lse',),
    258: ('lse',),
    259: ('lse',),
    260: ('lse',),
    261: ('lse',),
    262: ('lse',),
    263: ('lse',),
    264: ('lse',),
    265: ('lse',),
    266: ('lse',),
    267: ('lse',),
    268: ('lse',),
    269: ('lse',),
    270: ('lse',),
    271: ('lse',),
    272: ('lse',),
    273: ('lse',),
    274: ('lse',),
    275: ('lse',),
    276: ('lse',),
    277: ('lse',),
    284: ('lor',),
    285: ('lor',),
    286: ('rcpc',),
    287: ('lse',),
    288: ('lse',),
    289: ('lse',),
    290: ('lse',),
    291: ('lse',),
    292: ('lse',),
    293: ('lse',),
    294: ('lse',),
    295: ('lse',),
    296: ('lse',),
    297: ('lse',),
    298: ('lse',),
    299: ('lse',),
    300: ('lse',),
    301: ('lse',),
    302: ('lse',),
    303: ('lse',),
    304: ('lse',),
    305: ('lse',),
    306: ('lse',),
    307: ('lse',),
    308: ('lse',),
    309: ('lse',),
    310: ('lse',),
    311: ('lse',),
    312: ('lse',),
    313: ('lse',),
    314: ('lse',),
    315: ('lse',),
    316: ('lse',),
    317: ('lse',),
    318: ('lse',),
    319: ('lse',),
    320: ('lse',),
    321: ('lse',),
    322: ('lse',),
    323: ('lse',),
    324: ('lse',),
    325: ('lse',),
    326: ('lse',),
    333: ('lor',),
    334: ('lor',),
    335: ('rcpc',),
    336: ('lse',),
    337: ('lse',),
    338: ('lse',),
    339: ('lse',),
    340: ('lse',),
    341: ('lse',),
    342: ('lse',),
    343: ('lse',),
    344: ('lse',),
    345: ('lse',),
    346: ('lse',),
    347: ('lse',),
    348: ('lse',),
    349: ('lse',),
    350: ('lse',),
    351: ('lse',),
    352: ('lse',),
    353: ('lse',),
    354: ('lse',),
    355: ('lse',),
    356: ('lse',),
    357: ('lse',),
    358: ('lse',),
    359: ('lse',),
    360: ('lse',),
    361: ('lse',),
    362: ('lse',),
    363: ('lse',),
    364: ('lse',),
    365: ('lse',),
    366: ('lse',),
    367: ('lse',),
    368: ('lse',),
    369: ('lse',),
    370: ('lse',),
    371: ('lse',),
    372: ('lse',),
    373: ('lse',),
    374: ('lse',),
    375: ('lse',),
    382: ('lor',),
    383: ('lor',),
    384: ('rcpc',),
    385: ('lse',),
    386: ('lse',),
    387: ('lse',),
    388: ('lse',),
    389: ('lse',),
    390: ('lse',),
    391: ('lse',),
    392: ('lse',),
    393: ('lse',),
    394: ('lse',),
    395: ('lse',),
    396: ('lse',),
    397: ('lse',),
    398: ('lse',),
    399: ('lse',),
    400: ('lse',),
    401: ('lse',),
    402: ('lse',),
    403: ('lse',),
    404: ('lse',),
    405: ('lse',),
    406: ('lse',),
    407: ('lse',),
    408: ('lse',),
    409: ('lse',),
    410: ('lse',),
    411: ('lse',),
    412: ('lse',),
    413: ('lse',),
    414: ('lse',),
    415: ('lse',),
    416: ('lse',),
    417: ('lse',),
    418: ('lse',),
    419: ('lse',),
    420: ('lse',),
    421: ('lse',),
    422: ('lse',),
    423: ('lse',),
    424: ('lse',),
    429: ('lse',),
    430: ('lse',),
    431: ('lse',),
    432: ('lse',),
    437: ('lse',),
    438: ('lse',),
    439: ('lse',),
    440: ('lse',),
    441: ('aes',),
    442: ('aes',),
    443: ('aes',),
    444: ('aes',),
    445: ('sha1',),
    446: ('sha1',),
    447: ('sha1',),
    448: ('sha1',),
    449: ('sha1',),
    450: ('sha1',),
    451: ('sha2',),
    452: ('sha2',),
    453: ('sha2',),
    454: ('sha2',),
    455: ('sha512',),
    456: ('sha512',),
    457: ('sha512',),
    458: ('sha512',),
    459: ('sha3',),
    460: ('sha3',),
    461: ('sha3',),
    462: ('sha3',),
    463: ('sm3',),
    464: ('sm3',),
    465: ('sm3',),
    466: ('sm3',),
    467: ('sm3',),
    468: ('sm3',),
    469: ('sm3',),
    470: ('sm4',),
    471: ('sm4',),
    690: ('jscvt',),
    1022: ('flagm',),
    1023: ('flagm',),
    1024: ('flagm',),
    1025: ('flagm',),
    1026: ('frintts',),
    1027: ('frintts',),
    1028: ('frintts',),
    1029: ('frintts',),
    1030: ('frintts',),
    1031: ('frintts',),
    1032: ('frintts',),
    1033: ('frintts',),
    1034: ('frintts',),
    1035: ('frintts',),
    1036: ('frintts',),
    1037: ('frintts',),
    1413: ('aes',),
    1415: ('aes',),
    1482: ('rdm',),
    1483: ('rdm',),
    1484: ('rdm',),
    1485: ('rdm',),
    1486: ('rdm',),
    1487: ('rdm',),
    1488: ('rdm',),
    1489: ('rdm',),
    1490: ('rdm',),
    1491: ('rdm',),
    1492: ('rdm',),
    1493: ('rdm',),
    1494: ('rdm',),
    1495: ('rdm',),
    1496: ('rdm',),
    1497: ('rdm',),
    1498: ('rdm',),
    1499: ('rdm',),
    1500: ('dotprod',),
    1501: ('dotprod',),
    1502: ('dotprod',),
    1503: ('dotprod',),
    1504: ('dotprod',),
    1505: ('dotprod',),
    1506: ('dotprod',),
    1507: ('dotprod',),
}
PROFILES = {
    'i.adc_w': ('', False, False, False, False),
    'i.adc_x': ('', False, False, False, False),
    'i.adcs_w': ('', False, False, False, False),
    'i.adcs_x': ('', False, False, False, False),
    'i.add_extended_w': ('', False, False, False, False),
    'i.add_extended_x': ('', False, False, False, False),
    'i.add_imm_w': ('', False, False, False, False),
    'i.add_imm_x': ('', False, False, False, False),
    'i.add_shifted_w': ('', False, False, False, False),
    'i.add_shifted_x': ('', False, False, False, False),
    'i.add_w': ('', False, False, False, False),
    'i.add_x': ('', False, False, False, False),
    'i.addp_d': ('', False, False, False, False),
    'i.adds_extended_w': ('', False, False, False, False),
    'i.adds_extended_x': ('', False, False, False, False),
    'i.adds_imm_w': ('', False, False, False, False),
    'i.adds_imm_x': ('', False, False, False, False),
    'i.adds_shifted_w': ('', False, False, False, False),
    'i.adds_shifted_x': ('', False, False, False, False),
    'i.adds_w': ('', False, False, False, False),
    'i.adds_x': ('', False, False, False, False),
    'i.adr': ('', False, False, False, False),
    'i.adrp': ('', False, False, False, False),
    'i.aesd': ('', False, False, False, False),
    'i.aese': ('', False, False, False, False),
    'i.aesimc': ('', False, False, False, False),
    'i.aesmc': ('', False, False, False, False),
    'i.and__shifted_w': ('', False, False, False, False),
    'i.and__shifted_x': ('', False, False, False, False),
    'i.and_imm_w': ('', False, False, False, False),
    'i.and_imm_x': ('', False, False, False, False),
    'i.and_w': ('', False, False, False, False),
    'i.and_x': ('', False, False, False, False),
    'i.ands_imm_w': ('', False, False, False, False),
    'i.ands_imm_x': ('', False, False, False, False),
    'i.ands_shifted_w': ('', False, False, False, False),
    'i.ands_shifted_x': ('', False, False, False, False),
    'i.ands_w': ('', False, False, False, False),
    'i.ands_x': ('', False, False, False, False),
    'i.asr_w': ('', False, False, False, False),
    'i.asr_x': ('', False, False, False, False),
    'i.asrv_w': ('', False, False, False, False),
    'i.asrv_x': ('', False, False, False, False),
    'i.b': ('jump', False, False, True, False),
    'i.b_cond': ('branch', False, False, False, False),
    'i.bcax': ('', False, False, False, False),
    'i.bfm_w': ('', False, False, False, False),
    'i.bfm_x': ('', False, False, False, False),
    'i.bic_imm': ('', False, False, False, False),
    'i.bic_shifted_w': ('', False, False, False, False),
    'i.bic_shifted_x': ('', False, False, False, False),
    'i.bic_w': ('', False, False, False, False),
    'i.bic_x': ('', False, False, False, False),
    'i.bics_shifted_w': ('', False, False, False, False),
    'i.bics_shifted_x': ('', False, False, False, False),
    'i.bics_w': ('', False, False, False, False),
    'i.bics_x': ('', False, False, False, False),
    'i.bl': ('jump', False, True, False, False),
    'i.blr': ('indirect', False, True, False, False),
    'i.br': ('indirect', False, False, False, False),
    'i.brk': ('trap', False, False, False, False),
    'i.cache_by_address': ('', False, False, False, True),
    'i.cas_b': ('', False, False, False, True),
    'i.cas_h': ('', False, False, False, True),
    'i.cas_w': ('', False, False, False, True),
    'i.cas_x': ('', False, False, False, True),
    'i.casp_w': ('', False, False, False, True),
    'i.casp_x': ('', False, False, False, True),
    'i.cbnz_w': ('branch', False, False, False, False),
    'i.cbnz_x': ('branch', False, False, False, False),
    'i.cbz_w': ('branch', False, False, False, False),
    'i.cbz_x': ('branch', False, False, False, False),
    'i.ccmn_imm_w': ('', False, False, False, False),
    'i.ccmn_imm_x': ('', False, False, False, False),
    'i.ccmn_w': ('', False, False, False, False),
    'i.ccmn_x': ('', False, False, False, False),
    'i.ccmp_imm_w': ('', False, False, False, False),
    'i.ccmp_imm_x': ('', False, False, False, False),
    'i.ccmp_w': ('', False, False, False, False),
    'i.ccmp_x': ('', False, False, False, False),
    'i.cfinv': ('', False, False, False, False),
    'i.clrex': ('', False, False, False, False),
    'i.cls_w': ('', False, False, False, False),
    'i.cls_x': ('', False, False, False, False),
    'i.clz_w': ('', False, False, False, False),
    'i.clz_x': ('', False, False, False, False),
    'i.cmp_imm_w': ('', False, False, False, False),
    'i.cmp_imm_x': ('', False, False, False, False),
    'i.cmp_w': ('', False, False, False, False),
    'i.cmp_x': ('', False, False, False, False),
    'i.crc32b': ('', False, False, False, False),
    'i.crc32cb': ('', False, False, False, False),
    'i.crc32ch': ('', False, False, False, False),
    'i.crc32cw': ('', False, False, False, False),
    'i.crc32cx': ('', False, False, False, False),
    'i.crc32h': ('', False, False, False, False),
    'i.crc32w': ('', False, False, False, False),
    'i.crc32x': ('', False, False, False, False),
    'i.csel_w': ('', False, False, False, False),
    'i.csel_x': ('', False, False, False, False),
    'i.csinc_w': ('', False, False, False, False),
    'i.csinc_x': ('', False, False, False, False),
    'i.csinv_w': ('', False, False, False, False),
    'i.csinv_x': ('', False, False, False, False),
    'i.csneg_w': ('', False, False, False, False),
    'i.csneg_x': ('', False, False, False, False),
    'i.dc_zva': ('', False, False, False, True),
    'i.dmb': ('', False, False, False, False),
    'i.dup_element': ('', False, False, False, False),
    'i.dup_general': ('', False, False, False, False),
    'i.dup_scalar': ('', False, False, False, False),
    'i.emulated': ('trap', False, False, False, False),
    'i.eon_shifted_w': ('', False, False, False, False),
    'i.eon_shifted_x': ('', False, False, False, False),
    'i.eon_w': ('', False, False, False, False),
    'i.eon_x': ('', False, False, False, False),
    'i.eor3': ('', False, False, False, False),
    'i.eor_imm_w': ('', False, False, False, False),
    'i.eor_imm_x': ('', False, False, False, False),
    'i.eor_shifted_w': ('', False, False, False, False),
    'i.eor_shifted_x': ('', False, False, False, False),
    'i.eor_w': ('', False, False, False, False),
    'i.eor_x': ('', False, False, False, False),
    'i.ext': ('', False, False, False, False),
    'i.extr_w': ('', False, False, False, False),
    'i.extr_x': ('', False, False, False, False),
    'i.fabs_d': ('', False, False, False, False),
    'i.fabs_s': ('', False, False, False, False),
    'i.fadd_d': ('', False, False, False, False),
    'i.fadd_s': ('', False, False, False, False),
    'i.fccmp_d': ('', False, False, False, False),
    'i.fccmp_s': ('', False, False, False, False),
    'i.fccmpe_d': ('', False, False, False, False),
    'i.fccmpe_s': ('', False, False, False, False),
    'i.fcmp_d': ('', False, False, False, False),
    'i.fcmp_s': ('', False, False, False, False),
    'i.fcmp_zero_d': ('', False, False, False, False),
    'i.fcmp_zero_s': ('', False, False, False, False),
    'i.fcmpe_d': ('', False, False, False, False),
    'i.fcmpe_s': ('', False, False, False, False),
    'i.fcmpe_zero_d': ('', False, False, False, False),
    'i.fcmpe_zero_s': ('', False, False, False, False),
    'i.fcsel_d': ('', False, False, False, False),
    'i.fcsel_s': ('', False, False, False, False),
    'i.fcvt_dh': ('', False, False, False, False),
    'i.fcvt_ds': ('', False, False, False, False),
    'i.fcvt_hd': ('', False, False, False, False),
    'i.fcvt_hs': ('', False, False, False, False),
    'i.fcvt_sd': ('', False, False, False, False),
    'i.fcvt_sh': ('', False, False, False, False),
    'i.fcvtas_w_d': ('', False, False, False, False),
    'i.fcvtas_w_s': ('', False, False, False, False),
    'i.fcvtas_x_d': ('', False, False, False, False),
    'i.fcvtas_x_s': ('', False, False, False, False),
    'i.fcvtau_w_d': ('', False, False, False, False),
    'i.fcvtau_w_s': ('', False, False, False, False),
    'i.fcvtau_x_d': ('', False, False, False, False),
    'i.fcvtau_x_s': ('', False, False, False, False),
    'i.fcvtl': ('', False, False, False, False),
    'i.fcvtms_w_d': ('', False, False, False, False),
    'i.fcvtms_w_s': ('', False, False, False, False),
    'i.fcvtms_x_d': ('', False, False, False, False),
    'i.fcvtms_x_s': ('', False, False, False, False),
    'i.fcvtmu_w_d': ('', False, False, False, False),
    'i.fcvtmu_w_s': ('', False, False, False, False),
    'i.fcvtmu_x_d': ('', False, False, False, False),
    'i.fcvtmu_x_s': ('', False, False, False, False),
    'i.fcvtn': ('', False, False, False, False),
    'i.fcvtns_w_d': ('', False, False, False, False),
    'i.fcvtns_w_s': ('', False, False, False, False),
    'i.fcvtns_x_d': ('', False, False, False, False),
    'i.fcvtns_x_s': ('', False, False, False, False),
    'i.fcvtnu_w_d': ('', False, False, False, False),
    'i.fcvtnu_w_s': ('', False, False, False, False),
    'i.fcvtnu_x_d': ('', False, False, False, False),
    'i.fcvtnu_x_s': ('', False, False, False, False),
    'i.fcvtps_w_d': ('', False, False, False, False),
    'i.fcvtps_w_s': ('', False, False, False, False),
    'i.fcvtps_x_d': ('', False, False, False, False),
    'i.fcvtps_x_s': ('', False, False, False, False),
    'i.fcvtpu_w_d': ('', False, False, False, False),
    'i.fcvtpu_w_s': ('', False, False, False, False),
    'i.fcvtpu_x_d': ('', False, False, False, False),
    'i.fcvtpu_x_s': ('', False, False, False, False),
    'i.fcvtxn': ('', False, False, False, False),
    'i.fcvtxn_s': ('', False, False, False, False),
    'i.fcvtzs_fixed_w_d': ('', False, False, False, False),
    'i.fcvtzs_fixed_w_s': ('', False, False, False, False),
    'i.fcvtzs_fixed_x_d': ('', False, False, False, False),
    'i.fcvtzs_fixed_x_s': ('', False, False, False, False),
    'i.fcvtzs_w_d': ('', False, False, False, False),
    'i.fcvtzs_w_s': ('', False, False, False, False),
    'i.fcvtzs_x_d': ('', False, False, False, False),
    'i.fcvtzs_x_s': ('', False, False, False, False),
    'i.fcvtzu_fixed_w_d': ('', False, False, False, False),
    'i.fcvtzu_fixed_w_s': ('', False, False, False, False),
    'i.fcvtzu_fixed_x_d': ('', False, False, False, False),
    'i.fcvtzu_fixed_x_s': ('', False, False, False, False),
    'i.fcvtzu_w_d': ('', False, False, False, False),
    'i.fcvtzu_w_s': ('', False, False, False, False),
    'i.fcvtzu_x_d': ('', False, False, False, False),
    'i.fcvtzu_x_s': ('', False, False, False, False),
    'i.fdiv_d': ('', False, False, False, False),
    'i.fdiv_s': ('', False, False, False, False),
    'i.fjcvtzs': ('', False, False, False, False),
    'i.fmadd_d': ('', False, False, False, False),
    'i.fmadd_s': ('', False, False, False, False),
    'i.fmax_d': ('', False, False, False, False),
    'i.fmax_s': ('', False, False, False, False),
    'i.fmaxnm_d': ('', False, False, False, False),
    'i.fmaxnm_s': ('', False, False, False, False),
    'i.fmin_d': ('', False, False, False, False),
    'i.fmin_s': ('', False, False, False, False),
    'i.fminnm_d': ('', False, False, False, False),
    'i.fminnm_s': ('', False, False, False, False),
    'i.fmov_d': ('', False, False, False, False),
    'i.fmov_dx': ('', False, False, False, False),
    'i.fmov_high_x': ('', False, False, False, False),
    'i.fmov_imm_d': ('', False, False, False, False),
    'i.fmov_imm_s': ('', False, False, False, False),
    'i.fmov_s': ('', False, False, False, False),
    'i.fmov_sw': ('', False, False, False, False),
    'i.fmov_vector': ('', False, False, False, False),
    'i.fmov_ws': ('', False, False, False, False),
    'i.fmov_x_high': ('', False, False, False, False),
    'i.fmov_xd': ('', False, False, False, False),
    'i.fmsub_d': ('', False, False, False, False),
    'i.fmsub_s': ('', False, False, False, False),
    'i.fmul_d': ('', False, False, False, False),
    'i.fmul_s': ('', False, False, False, False),
    'i.fneg_d': ('', False, False, False, False),
    'i.fneg_s': ('', False, False, False, False),
    'i.fnmadd_d': ('', False, False, False, False),
    'i.fnmadd_s': ('', False, False, False, False),
    'i.fnmsub_d': ('', False, False, False, False),
    'i.fnmsub_s': ('', False, False, False, False),
    'i.fnmul_d': ('', False, False, False, False),
    'i.fnmul_s': ('', False, False, False, False),
    'i.frint32x_d': ('', False, False, False, False),
    'i.frint32x_s': ('', False, False, False, False),
    'i.frint32z_d': ('', False, False, False, False),
    'i.frint32z_s': ('', False, False, False, False),
    'i.frint64x_d': ('', False, False, False, False),
    'i.frint64x_s': ('', False, False, False, False),
    'i.frint64z_d': ('', False, False, False, False),
    'i.frint64z_s': ('', False, False, False, False),
    'i.frinta_d': ('', False, False, False, False),
    'i.frinta_s': ('', False, False, False, False),
    'i.frinti_d': ('', False, False, False, False),
    'i.frinti_s': ('', False, False, False, False),
    'i.frintm_d': ('', False, False, False, False),
    'i.frintm_s': ('', False, False, False, False),
    'i.frintn_d': ('', False, False, False, False),
    'i.frintn_s': ('', False, False, False, False),
    'i.frintp_d': ('', False, False, False, False),
    'i.frintp_s': ('', False, False, False, False),
    'i.frintx_d': ('', False, False, False, False),
    'i.frintx_s': ('', False, False, False, False),
    'i.frintz_d': ('', False, False, False, False),
    'i.frintz_s': ('', False, False, False, False),
    'i.fsqrt_d': ('', False, False, False, False),
    'i.fsqrt_s': ('', False, False, False, False),
    'i.fsub_d': ('', False, False, False, False),
    'i.fsub_s': ('', False, False, False, False),
    'i.hint': ('', False, False, True, False),
    'i.ins_element': ('', False, False, False, False),
    'i.ins_general': ('', False, False, False, False),
    'i.ld1_b': ('', False, False, False, True),
    'i.ld1_b_imm': ('', False, False, False, True),
    'i.ld1_b_reg': ('', False, False, False, True),
    'i.ld1_d': ('', False, False, False, True),
    'i.ld1_d_imm': ('', False, False, False, True),
    'i.ld1_d_reg': ('', False, False, False, True),
    'i.ld1_h': ('', False, False, False, True),
    'i.ld1_h_imm': ('', False, False, False, True),
    'i.ld1_h_reg': ('', False, False, False, True),
    'i.ld1_multiple1': ('', False, False, False, True),
    'i.ld1_multiple1_imm': ('', False, False, False, True),
    'i.ld1_multiple1_reg': ('', False, False, False, True),
    'i.ld1_multiple2': ('', False, False, False, True),
    'i.ld1_multiple2_imm': ('', False, False, False, True),
    'i.ld1_multiple2_reg': ('', False, False, False, True),
    'i.ld1_multiple3': ('', False, False, False, True),
    'i.ld1_multiple3_imm': ('', False, False, False, True),
    'i.ld1_multiple3_reg': ('', False, False, False, True),
    'i.ld1_multiple4': ('', False, False, False, True),
    'i.ld1_multiple4_imm': ('', False, False, False, True),
    'i.ld1_multiple4_reg': ('', False, False, False, True),
    'i.ld1_s': ('', False, False, False, True),
    'i.ld1_s_imm': ('', False, False, False, True),
    'i.ld1_s_reg': ('', False, False, False, True),
    'i.ld1r_b': ('', False, False, False, True),
    'i.ld1r_b_imm': ('', False, False, False, True),
    'i.ld1r_b_reg': ('', False, False, False, True),
    'i.ld1r_d': ('', False, False, False, True),
    'i.ld1r_d_imm': ('', False, False, False, True),
    'i.ld1r_d_reg': ('', False, False, False, True),
    'i.ld1r_h': ('', False, False, False, True),
    'i.ld1r_h_imm': ('', False, False, False, True),
    'i.ld1r_h_reg': ('', False, False, False, True),
    'i.ld1r_s': ('', False, False, False, True),
    'i.ld1r_s_imm': ('', False, False, False, True),
    'i.ld1r_s_reg': ('', False, False, False, True),
    'i.ld2_b': ('', False, False, False, True),
    'i.ld2_b_imm': ('', False, False, False, True),
    'i.ld2_b_reg': ('', False, False, False, True),
    'i.ld2_d': ('', False, False, False, True),
    'i.ld2_d_imm': ('', False, False, False, True),
    'i.ld2_d_reg': ('', False, False, False, True),
    'i.ld2_h': ('', False, False, False, True),
    'i.ld2_h_imm': ('', False, False, False, True),
    'i.ld2_h_reg': ('', False, False, False, True),
    'i.ld2_multiple2': ('', False, False, False, True),
    'i.ld2_multiple2_imm': ('', False, False, False, True),
    'i.ld2_multiple2_reg': ('', False, False, False, True),
    'i.ld2_s': ('', False, False, False, True),
    'i.ld2_s_imm': ('', False, False, False, True),
    'i.ld2_s_reg': ('', False, False, False, True),
    'i.ld2r_b': ('', False, False, False, True),
    'i.ld2r_b_imm': ('', False, False, False, True),
    'i.ld2r_b_reg': ('', False, False, False, True),
    'i.ld2r_d': ('', False, False, False, True),
    'i.ld2r_d_imm': ('', False, False, False, True),
    'i.ld2r_d_reg': ('', False, False, False, True),
    'i.ld2r_h': ('', False, False, False, True),
    'i.ld2r_h_imm': ('', False, False, False, True),
    'i.ld2r_h_reg': ('', False, False, False, True),
    'i.ld2r_s': ('', False, False, False, True),
    'i.ld2r_s_imm': ('', False, False, False, True),
    'i.ld2r_s_reg': ('', False, False, False, True),
    'i.ld3_b': ('', False, False, False, True),
    'i.ld3_b_imm': ('', False, False, False, True),
    'i.ld3_b_reg': ('', False, False, False, True),
    'i.ld3_d': ('', False, False, False, True),
    'i.ld3_d_imm': ('', False, False, False, True),
    'i.ld3_d_reg': ('', False, False, False, True),
    'i.ld3_h': ('', False, False, False, True),
    'i.ld3_h_imm': ('', False, False, False, True),
    'i.ld3_h_reg': ('', False, False, False, True),
    'i.ld3_multiple3': ('', False, False, False, True),
    'i.ld3_multiple3_imm': ('', False, False, False, True),
    'i.ld3_multiple3_reg': ('', False, False, False, True),
    'i.ld3_s': ('', False, False, False, True),
    'i.ld3_s_imm': ('', False, False, False, True),
    'i.ld3_s_reg': ('', False, False, False, True),
    'i.ld3r_b': ('', False, False, False, True),
    'i.ld3r_b_imm': ('', False, False, False, True),
    'i.ld3r_b_reg': ('', False, False, False, True),
    'i.ld3r_d': ('', False, False, False, True),
    'i.ld3r_d_imm': ('', False, False, False, True),
    'i.ld3r_d_reg': ('', False, False, False, True),
    'i.ld3r_h': ('', False, False, False, True),
    'i.ld3r_h_imm': ('', False, False, False, True),
    'i.ld3r_h_reg': ('', False, False, False, True),
    'i.ld3r_s': ('', False, False, False, True),
    'i.ld3r_s_imm': ('', False, False, False, True),
    'i.ld3r_s_reg': ('', False, False, False, True),
    'i.ld4_b': ('', False, False, False, True),
    'i.ld4_b_imm': ('', False, False, False, True),
    'i.ld4_b_reg': ('', False, False, False, True),
    'i.ld4_d': ('', False, False, False, True),
    'i.ld4_d_imm': ('', False, False, False, True),
    'i.ld4_d_reg': ('', False, False, False, True),
    'i.ld4_h': ('', False, False, False, True),
    'i.ld4_h_imm': ('', False, False, False, True),
    'i.ld4_h_reg': ('', False, False, False, True),
    'i.ld4_multiple4': ('', False, False, False, True),
    'i.ld4_multiple4_imm': ('', False, False, False, True),
    'i.ld4_multiple4_reg': ('', False, False, False, True),
    'i.ld4_s': ('', False, False, False, True),
    'i.ld4_s_imm': ('', False, False, False, True),
    'i.ld4_s_reg': ('', False, False, False, True),
    'i.ld4r_b': ('', False, False, False, True),
    'i.ld4r_b_imm': ('', False, False, False, True),
    'i.ld4r_b_reg': ('', False, False, False, True),
    'i.ld4r_d': ('', False, False, False, True),
    'i.ld4r_d_imm': ('', False, False, False, True),
    'i.ld4r_d_reg': ('', False, False, False, True),
    'i.ld4r_h': ('', False, False, False, True),
    'i.ld4r_h_imm': ('', False, False, False, True),
    'i.ld4r_h_reg': ('', False, False, False, True),
    'i.ld4r_s': ('', False, False, False, True),
    'i.ld4r_s_imm': ('', False, False, False, True),
    'i.ld4r_s_reg': ('', False, False, False, True),
    'i.ldadd_b': ('', False, False, False, True),
    'i.ldadd_h': ('', False, False, False, True),
    'i.ldadd_w': ('', False, False, False, True),
    'i.ldadd_x': ('', False, False, False, True),
    'i.ldapr_b': ('', False, False, False, True),
    'i.ldapr_h': ('', False, False, False, True),
    'i.ldapr_w': ('', False, False, False, True),
    'i.ldapr_x': ('', False, False, False, True),
    'i.ldar_b': ('', False, False, False, True),
    'i.ldar_h': ('', False, False, False, True),
    'i.ldar_w': ('', False, False, False, True),
    'i.ldar_x': ('', False, False, False, True),
    'i.ldaxp_w': ('', False, False, False, True),
    'i.ldaxp_x': ('', False, False, False, True),
    'i.ldaxr_b': ('', False, False, False, True),
    'i.ldaxr_h': ('', False, False, False, True),
    'i.ldaxr_w': ('', False, False, False, True),
    'i.ldaxr_x': ('', False, False, False, True),
    'i.ldclr_b': ('', False, False, False, True),
    'i.ldclr_h': ('', False, False, False, True),
    'i.ldclr_w': ('', False, False, False, True),
    'i.ldclr_x': ('', False, False, False, True),
    'i.ldeor_b': ('', False, False, False, True),
    'i.ldeor_h': ('', False, False, False, True),
    'i.ldeor_w': ('', False, False, False, True),
    'i.ldeor_x': ('', False, False, False, True),
    'i.ldlar_b': ('', False, False, False, True),
    'i.ldlar_h': ('', False, False, False, True),
    'i.ldlar_w': ('', False, False, False, True),
    'i.ldlar_x': ('', False, False, False, True),
    'i.ldp_d': ('', False, False, False, True),
    'i.ldp_d_post': ('', False, False, False, True),
    'i.ldp_d_pre': ('', False, False, False, True),
    'i.ldp_q': ('', False, False, False, True),
    'i.ldp_q_post': ('', False, False, False, True),
    'i.ldp_q_pre': ('', False, False, False, True),
    'i.ldp_s': ('', False, False, False, True),
    'i.ldp_s_post': ('', False, False, False, True),
    'i.ldp_s_pre': ('', False, False, False, True),
    'i.ldp_w': ('', False, False, False, True),
    'i.ldp_w_post': ('', False, False, False, True),
    'i.ldp_w_pre': ('', False, False, False, True),
    'i.ldp_x': ('', False, False, False, True),
    'i.ldp_x_post': ('', False, False, False, True),
    'i.ldp_x_pre': ('', False, False, False, True),
    'i.ldpsw_x': ('', False, False, False, True),
    'i.ldpsw_x_post': ('', False, False, False, True),
    'i.ldpsw_x_pre': ('', False, False, False, True),
    'i.ldr_b': ('', False, False, False, True),
    'i.ldr_b_post': ('', False, False, False, True),
    'i.ldr_b_pre': ('', False, False, False, True),
    'i.ldr_b_register': ('', False, False, False, True),
    'i.ldr_d': ('', False, False, False, True),
    'i.ldr_d_literal': ('', False, False, False, True),
    'i.ldr_d_post': ('', False, False, False, True),
    'i.ldr_d_pre': ('', False, False, False, True),
    'i.ldr_d_register': ('', False, False, False, True),
    'i.ldr_h': ('', False, False, False, True),
    'i.ldr_h_post': ('', False, False, False, True),
    'i.ldr_h_pre': ('', False, False, False, True),
    'i.ldr_h_register': ('', False, False, False, True),
    'i.ldr_q': ('', False, False, False, True),
    'i.ldr_q_literal': ('', False, False, False, True),
    'i.ldr_q_post': ('', False, False, False, True),
    'i.ldr_q_pre': ('', False, False, False, True),
    'i.ldr_q_register': ('', False, False, False, True),
    'i.ldr_s': ('', False, False, False, True),
    'i.ldr_s_literal': ('', False, False, False, True),
    'i.ldr_s_post': ('', False, False, False, True),
    'i.ldr_s_pre': ('', False, False, False, True),
    'i.ldr_s_register': ('', False, False, False, True),
    'i.ldr_w': ('', False, False, False, True),
    'i.ldr_w_literal': ('', False, False, False, True),
    'i.ldr_w_post': ('', False, False, False, True),
    'i.ldr_w_pre': ('', False, False, False, True),
    'i.ldr_w_register': ('', False, False, False, True),
    'i.ldr_x': ('', False, False, False, True),
    'i.ldr_x_literal': ('', False, False, False, True),
    'i.ldr_x_post': ('', False, False, False, True),
    'i.ldr_x_pre': ('', False, False, False, True),
    'i.ldr_x_register': ('', False, False, False, True),
    'i.ldrb_w': ('', False, False, False, True),
    'i.ldrb_w_post': ('', False, False, False, True),
    'i.ldrb_w_pre': ('', False, False, False, True),
    'i.ldrb_w_register': ('', False, False, False, True),
    'i.ldrh_w': ('', False, False, False, True),
    'i.ldrh_w_post': ('', False, False, False, True),
    'i.ldrh_w_pre': ('', False, False, False, True),
    'i.ldrh_w_register': ('', False, False, False, True),
    'i.ldrsb_w': ('', False, False, False, True),
    'i.ldrsb_w_post': ('', False, False, False, True),
    'i.ldrsb_w_pre': ('', False, False, False, True),
    'i.ldrsb_w_register': ('', False, False, False, True),
    'i.ldrsb_x': ('', False, False, False, True),
    'i.ldrsb_x_post': ('', False, False, False, True),
    'i.ldrsb_x_pre': ('', False, False, False, True),
    'i.ldrsb_x_register': ('', False, False, False, True),
    'i.ldrsh_w': ('', False, False, False, True),
    'i.ldrsh_w_post': ('', False, False, False, True),
    'i.ldrsh_w_pre': ('', False, False, False, True),
    'i.ldrsh_w_register': ('', False, False, False, True),
    'i.ldrsh_x': ('', False, False, False, True),
    'i.ldrsh_x_post': ('', False, False, False, True),
    'i.ldrsh_x_pre': ('', False, False, False, True),
    'i.ldrsh_x_register': ('', False, False, False, True),
    'i.ldrsw_x': ('', False, False, False, True),
    'i.ldrsw_x_literal': ('', False, False, False, True),
    'i.ldrsw_x_post': ('', False, False, False, True),
    'i.ldrsw_x_pre': ('', False, False, False, True),
    'i.ldrsw_x_register': ('', False, False, False, True),
    'i.ldset_b': ('', False, False, False, True),
    'i.ldset_h': ('', False, False, False, True),
    'i.ldset_w': ('', False, False, False, True),
    'i.ldset_x': ('', False, False, False, True),
    'i.ldsmax_b': ('', False, False, False, True),
    'i.ldsmax_h': ('', False, False, False, True),
    'i.ldsmax_w': ('', False, False, False, True),
    'i.ldsmax_x': ('', False, False, False, True),
    'i.ldsmin_b': ('', False, False, False, True),
    'i.ldsmin_h': ('', False, False, False, True),
    'i.ldsmin_w': ('', False, False, False, True),
    'i.ldsmin_x': ('', False, False, False, True),
    'i.ldumax_b': ('', False, False, False, True),
    'i.ldumax_h': ('', False, False, False, True),
    'i.ldumax_w': ('', False, False, False, True),
    'i.ldumax_x': ('', False, False, False, True),
    'i.ldumin_b': ('', False, False, False, True),
    'i.ldumin_h': ('', False, False, False, True),
    'i.ldumin_w': ('', False, False, False, True),
    'i.ldumin_x': ('', False, False, False, True),
    'i.ldxp_w': ('', False, False, False, True),
    'i.ldxp_x': ('', False, False, False, True),
    'i.ldxr_b': ('', False, False, False, True),
    'i.ldxr_h': ('', False, False, False, True),
    'i.ldxr_w': ('', False, False, False, True),
    'i.ldxr_x': ('', False, False, False, True),
    'i.lslv_w': ('', False, False, False, False),
    'i.lslv_x': ('', False, False, False, False),
    'i.lsr_w': ('', False, False, False, False),
    'i.lsr_x': ('', False, False, False, False),
    'i.lsrv_w': ('', False, False, False, False),
    'i.lsrv_x': ('', False, False, False, False),
    'i.madd_w': ('', False, False, False, False),
    'i.madd_x': ('', False, False, False, False),
    'i.mls_v': ('', False, False, False, False),
    'i.mov_w': ('', False, False, False, False),
    'i.mov_x': ('', False, False, False, False),
    'i.movi': ('', False, False, False, False),
    'i.movi_d': ('', False, False, False, False),
    'i.movk_w': ('', False, False, False, False),
    'i.movk_x': ('', False, False, False, False),
    'i.movn_w': ('', False, False, False, False),
    'i.movn_x': ('', False, False, False, False),
    'i.movz_w': ('', False, False, False, False),
    'i.movz_x': ('', False, False, False, False),
    'i.mrs_constant': ('', False, False, False, False),
    'i.mrs_fpcr': ('', False, False, False, False),
    'i.mrs_fpsr': ('', False, False, False, False),
    'i.mrs_nzcv': ('', False, False, False, False),
    'i.mrs_tpidr': ('', False, False, False, False),
    'i.mrs_tpidrro': ('', False, False, False, False),
    'i.msr_fpcr': ('', False, False, False, False),
    'i.msr_fpsr': ('', False, False, False, False),
    'i.msr_nzcv': ('', False, False, False, False),
    'i.msr_tpidr': ('', False, False, False, False),
    'i.msub_w': ('', False, False, False, False),
    'i.msub_x': ('', False, False, False, False),
    'i.mul_w': ('', False, False, False, False),
    'i.mul_x': ('', False, False, False, False),
    'i.not_v': ('', False, False, False, False),
    'i.orn_shifted_w': ('', False, False, False, False),
    'i.orn_shifted_x': ('', False, False, False, False),
    'i.orn_w': ('', False, False, False, False),
    'i.orn_x': ('', False, False, False, False),
    'i.orr_imm': ('', False, False, False, False),
    'i.orr_imm_w': ('', False, False, False, False),
    'i.orr_imm_x': ('', False, False, False, False),
    'i.orr_shifted_w': ('', False, False, False, False),
    'i.orr_shifted_x': ('', False, False, False, False),
    'i.orr_w': ('', False, False, False, False),
    'i.orr_x': ('', False, False, False, False),
    'i.pmull': ('', False, False, False, False),
    'i.prefetch': ('', False, False, True, False),
    'i.rax1': ('', False, False, False, False),
    'i.rbit_v': ('', False, False, False, False),
    'i.rbit_w': ('', False, False, False, False),
    'i.rbit_x': ('', False, False, False, False),
    'i.ret': ('return', False, False, False, False),
    'i.rev16_w': ('', False, False, False, False),
    'i.rev16_x': ('', False, False, False, False),
    'i.rev32': ('', False, False, False, False),
    'i.rev_w': ('', False, False, False, False),
    'i.rev_x': ('', False, False, False, False),
    'i.rmif[mask=0]': ('', False, False, True, False),
    'i.rmif[mask=10]': ('', False, False, False, False),
    'i.rmif[mask=11]': ('', False, False, False, False),
    'i.rmif[mask=12]': ('', False, False, False, False),
    'i.rmif[mask=13]': ('', False, False, False, False),
    'i.rmif[mask=14]': ('', False, False, False, False),
    'i.rmif[mask=15]': ('', False, False, False, False),
    'i.rmif[mask=1]': ('', False, False, False, False),
    'i.rmif[mask=2]': ('', False, False, False, False),
    'i.rmif[mask=3]': ('', False, False, False, False),
    'i.rmif[mask=4]': ('', False, False, False, False),
    'i.rmif[mask=5]': ('', False, False, False, False),
    'i.rmif[mask=6]': ('', False, False, False, False),
    'i.rmif[mask=7]': ('', False, False, False, False),
    'i.rmif[mask=8]': ('', False, False, False, False),
    'i.rmif[mask=9]': ('', False, False, False, False),
    'i.rorv_w': ('', False, False, False, False),
    'i.rorv_x': ('', False, False, False, False),
    'i.s_abs': ('', False, False, False, False),
    'i.s_add': ('', False, False, False, False),
    'i.s_cmeq': ('', False, False, False, False),
    'i.s_cmeq_zero': ('', False, False, False, False),
    'i.s_cmge': ('', False, False, False, False),
    'i.s_cmge_zero': ('', False, False, False, False),
    'i.s_cmgt': ('', False, False, False, False),
    'i.s_cmgt_zero': ('', False, False, False, False),
    'i.s_cmhi': ('', False, False, False, False),
    'i.s_cmhs': ('', False, False, False, False),
    'i.s_cmle_zero': ('', False, False, False, False),
    'i.s_cmlt_zero': ('', False, False, False, False),
    'i.s_cmtst': ('', False, False, False, False),
    'i.s_neg': ('', False, False, False, False),
    'i.s_sqabs': ('', False, False, False, False),
    'i.s_sqadd': ('', False, False, False, False),
    'i.s_sqdmlal': ('', False, False, False, False),
    'i.s_sqdmlsl': ('', False, False, False, False),
    'i.s_sqdmulh': ('', False, False, False, False),
    'i.s_sqdmull': ('', False, False, False, False),
    'i.s_sqneg': ('', False, False, False, False),
    'i.s_sqrdmlah': ('', False, False, False, False),
    'i.s_sqrdmlsh': ('', False, False, False, False),
    'i.s_sqrdmulh': ('', False, False, False, False),
    'i.s_sqrshl': ('', False, False, False, False),
    'i.s_sqshl': ('', False, False, False, False),
    'i.s_sqsub': ('', False, False, False, False),
    'i.s_sqxtn': ('', False, False, False, False),
    'i.s_sqxtun': ('', False, False, False, False),
    'i.s_srshl': ('', False, False, False, False),
    'i.s_sshl': ('', False, False, False, False),
    'i.s_sub': ('', False, False, False, False),
    'i.s_suqadd': ('', False, False, False, False),
    'i.s_uqadd': ('', False, False, False, False),
    'i.s_uqrshl': ('', False, False, False, False),
    'i.s_uqshl': ('', False, False, False, False),
    'i.s_uqsub': ('', False, False, False, False),
    'i.s_uqxtn': ('', False, False, False, False),
    'i.s_urshl': ('', False, False, False, False),
    'i.s_ushl': ('', False, False, False, False),
    'i.s_usqadd': ('', False, False, False, False),
    'i.sbc_w': ('', False, False, False, False),
    'i.sbc_x': ('', False, False, False, False),
    'i.sbcs_w': ('', False, False, False, False),
    'i.sbcs_x': ('', False, False, False, False),
    'i.sbfm_w': ('', False, False, False, False),
    'i.sbfm_x': ('', False, False, False, False),
    'i.scvtf_dw': ('', False, False, False, False),
    'i.scvtf_dx': ('', False, False, False, False),
    'i.scvtf_fixed_dw': ('', False, False, False, False),
    'i.scvtf_fixed_dx': ('', False, False, False, False),
    'i.scvtf_fixed_sw': ('', False, False, False, False),
    'i.scvtf_fixed_sx': ('', False, False, False, False),
    'i.scvtf_sw': ('', False, False, False, False),
    'i.scvtf_sx': ('', False, False, False, False),
    'i.sdiv_w': ('', False, False, False, False),
    'i.sdiv_x': ('', False, False, False, False),
    'i.se_sqdmlal': ('', False, False, False, False),
    'i.se_sqdmlsl': ('', False, False, False, False),
    'i.se_sqdmulh': ('', False, False, False, False),
    'i.se_sqdmull': ('', False, False, False, False),
    'i.se_sqrdmlah': ('', False, False, False, False),
    'i.se_sqrdmlsh': ('', False, False, False, False),
    'i.se_sqrdmulh': ('', False, False, False, False),
    'i.setf16': ('', False, False, False, False),
    'i.setf8': ('', False, False, False, False),
    'i.sf_fabd': ('', False, False, False, False),
    'i.sf_facge': ('', False, False, False, False),
    'i.sf_facgt': ('', False, False, False, False),
    'i.sf_faddp': ('', False, False, False, False),
    'i.sf_fcmeq': ('', False, False, False, False),
    'i.sf_fcmeq_zero': ('', False, False, False, False),
    'i.sf_fcmge': ('', False, False, False, False),
    'i.sf_fcmge_zero': ('', False, False, False, False),
    'i.sf_fcmgt': ('', False, False, False, False),
    'i.sf_fcmgt_zero': ('', False, False, False, False),
    'i.sf_fcmle_zero': ('', False, False, False, False),
    'i.sf_fcmlt_zero': ('', False, False, False, False),
    'i.sf_fcvtas': ('', False, False, False, False),
    'i.sf_fcvtau': ('', False, False, False, False),
    'i.sf_fcvtms': ('', False, False, False, False),
    'i.sf_fcvtmu': ('', False, False, False, False),
    'i.sf_fcvtns': ('', False, False, False, False),
    'i.sf_fcvtnu': ('', False, False, False, False),
    'i.sf_fcvtps': ('', False, False, False, False),
    'i.sf_fcvtpu': ('', False, False, False, False),
    'i.sf_fcvtzs': ('', False, False, False, False),
    'i.sf_fcvtzs_fixed': ('', False, False, False, False),
    'i.sf_fcvtzu': ('', False, False, False, False),
    'i.sf_fcvtzu_fixed': ('', False, False, False, False),
    'i.sf_fmaxnmp': ('', False, False, False, False),
    'i.sf_fmaxp': ('', False, False, False, False),
    'i.sf_fminnmp': ('', False, False, False, False),
    'i.sf_fminp': ('', False, False, False, False),
    'i.sf_fmulx': ('', False, False, False, False),
    'i.sf_frecpe': ('', False, False, False, False),
    'i.sf_frecps': ('', False, False, False, False),
    'i.sf_frecpx': ('', False, False, False, False),
    'i.sf_frsqrte': ('', False, False, False, False),
    'i.sf_frsqrts': ('', False, False, False, False),
    'i.sf_scvtf': ('', False, False, False, False),
    'i.sf_scvtf_fixed': ('', False, False, False, False),
    'i.sf_ucvtf': ('', False, False, False, False),
    'i.sf_ucvtf_fixed': ('', False, False, False, False),
    'i.sfe_fmla': ('', False, False, False, False),
    'i.sfe_fmls': ('', False, False, False, False),
    'i.sfe_fmul': ('', False, False, False, False),
    'i.sfe_fmulx': ('', False, False, False, False),
    'i.sha1c': ('', False, False, False, False),
    'i.sha1h': ('', False, False, False, False),
    'i.sha1m': ('', False, False, False, False),
    'i.sha1p': ('', False, False, False, False),
    'i.sha1su0': ('', False, False, False, False),
    'i.sha1su1': ('', False, False, False, False),
    'i.sha256h': ('', False, False, False, False),
    'i.sha256h2': ('', False, False, False, False),
    'i.sha256su0': ('', False, False, False, False),
    'i.sha256su1': ('', False, False, False, False),
    'i.sha512h': ('', False, False, False, False),
    'i.sha512h2': ('', False, False, False, False),
    'i.sha512su0': ('', False, False, False, False),
    'i.sha512su1': ('', False, False, False, False),
    'i.shll': ('', False, False, False, False),
    'i.si_shl': ('', False, False, False, False),
    'i.si_sli': ('', False, False, False, False),
    'i.si_sqrshrn': ('', False, False, False, False),
    'i.si_sqrshrun': ('', False, False, False, False),
    'i.si_sqshl': ('', False, False, False, False),
    'i.si_sqshlu': ('', False, False, False, False),
    'i.si_sqshrn': ('', False, False, False, False),
    'i.si_sqshrun': ('', False, False, False, False),
    'i.si_sri': ('', False, False, False, False),
    'i.si_srshr': ('', False, False, False, False),
    'i.si_srsra': ('', False, False, False, False),
    'i.si_sshr': ('', False, False, False, False),
    'i.si_ssra': ('', False, False, False, False),
    'i.si_uqrshrn': ('', False, False, False, False),
    'i.si_uqshl': ('', False, False, False, False),
    'i.si_uqshrn': ('', False, False, False, False),
    'i.si_urshr': ('', False, False, False, False),
    'i.si_ursra': ('', False, False, False, False),
    'i.si_ushr': ('', False, False, False, False),
    'i.si_usra': ('', False, False, False, False),
    'i.sm3partw1': ('', False, False, False, False),
    'i.sm3partw2': ('', False, False, False, False),
    'i.sm3ss1': ('', False, False, False, False),
    'i.sm3tt1a': ('', False, False, False, False),
    'i.sm3tt1b': ('', False, False, False, False),
    'i.sm3tt2a': ('', False, False, False, False),
    'i.sm3tt2b': ('', False, False, False, False),
    'i.sm4e': ('', False, False, False, False),
    'i.sm4ekey': ('', False, False, False, False),
    'i.smaddl': ('', False, False, False, False),
    'i.smov': ('', False, False, False, False),
    'i.smsubl': ('', False, False, False, False),
    'i.smulh': ('', False, False, False, False),
    'i.st1_b': ('', False, False, False, True),
    'i.st1_b_imm': ('', False, False, False, True),
    'i.st1_b_reg': ('', False, False, False, True),
    'i.st1_d': ('', False, False, False, True),
    'i.st1_d_imm': ('', False, False, False, True),
    'i.st1_d_reg': ('', False, False, False, True),
    'i.st1_h': ('', False, False, False, True),
    'i.st1_h_imm': ('', False, False, False, True),
    'i.st1_h_reg': ('', False, False, False, True),
    'i.st1_multiple1': ('', False, False, False, True),
    'i.st1_multiple1_imm': ('', False, False, False, True),
    'i.st1_multiple1_reg': ('', False, False, False, True),
    'i.st1_multiple2': ('', False, False, False, True),
    'i.st1_multiple2_imm': ('', False, False, False, True),
    'i.st1_multiple2_reg': ('', False, False, False, True),
    'i.st1_multiple3': ('', False, False, False, True),
    'i.st1_multiple3_imm': ('', False, False, False, True),
    'i.st1_multiple3_reg': ('', False, False, False, True),
    'i.st1_multiple4': ('', False, False, False, True),
    'i.st1_multiple4_imm': ('', False, False, False, True),
    'i.st1_multiple4_reg': ('', False, False, False, True),
    'i.st1_s': ('', False, False, False, True),
    'i.st1_s_imm': ('', False, False, False, True),
    'i.st1_s_reg': ('', False, False, False, True),
    'i.st2_b': ('', False, False, False, True),
    'i.st2_b_imm': ('', False, False, False, True),
    'i.st2_b_reg': ('', False, False, False, True),
    'i.st2_d': ('', False, False, False, True),
    'i.st2_d_imm': ('', False, False, False, True),
    'i.st2_d_reg': ('', False, False, False, True),
    'i.st2_h': ('', False, False, False, True),
    'i.st2_h_imm': ('', False, False, False, True),
    'i.st2_h_reg': ('', False, False, False, True),
    'i.st2_multiple2': ('', False, False, False, True),
    'i.st2_multiple2_imm': ('', False, False, False, True),
    'i.st2_multiple2_reg': ('', False, False, False, True),
    'i.st2_s': ('', False, False, False, True),
    'i.st2_s_imm': ('', False, False, False, True),
    'i.st2_s_reg': ('', False, False, False, True),
    'i.st3_b': ('', False, False, False, True),
    'i.st3_b_imm': ('', False, False, False, True),
    'i.st3_b_reg': ('', False, False, False, True),
    'i.st3_d': ('', False, False, False, True),
    'i.st3_d_imm': ('', False, False, False, True),
    'i.st3_d_reg': ('', False, False, False, True),
    'i.st3_h': ('', False, False, False, True),
    'i.st3_h_imm': ('', False, False, False, True),
    'i.st3_h_reg': ('', False, False, False, True),
    'i.st3_multiple3': ('', False, False, False, True),
    'i.st3_multiple3_imm': ('', False, False, False, True),
    'i.st3_multiple3_reg': ('', False, False, False, True),
    'i.st3_s': ('', False, False, False, True),
    'i.st3_s_imm': ('', False, False, False, True),
    'i.st3_s_reg': ('', False, False, False, True),
    'i.st4_b': ('', False, False, False, True),
    'i.st4_b_imm': ('', False, False, False, True),
    'i.st4_b_reg': ('', False, False, False, True),
    'i.st4_d': ('', False, False, False, True),
    'i.st4_d_imm': ('', False, False, False, True),
    'i.st4_d_reg': ('', False, False, False, True),
    'i.st4_h': ('', False, False, False, True),
    'i.st4_h_imm': ('', False, False, False, True),
    'i.st4_h_reg': ('', False, False, False, True),
    'i.st4_multiple4': ('', False, False, False, True),
    'i.st4_multiple4_imm': ('', False, False, False, True),
    'i.st4_multiple4_reg': ('', False, False, False, True),
    'i.st4_s': ('', False, False, False, True),
    'i.st4_s_imm': ('', False, False, False, True),
    'i.st4_s_reg': ('', False, False, False, True),
    'i.stllr_b': ('', False, False, False, True),
    'i.stllr_h': ('', False, False, False, True),
    'i.stllr_w': ('', False, False, False, True),
    'i.stllr_x': ('', False, False, False, True),
    'i.stlr_b': ('', False, False, False, True),
    'i.stlr_h': ('', False, False, False, True),
    'i.stlr_w': ('', False, False, False, True),
    'i.stlr_x': ('', False, False, False, True),
    'i.stp_d': ('', False, False, False, True),
    'i.stp_d_post': ('', False, False, False, True),
    'i.stp_d_pre': ('', False, False, False, True),
    'i.stp_q': ('', False, False, False, True),
    'i.stp_q_post': ('', False, False, False, True),
    'i.stp_q_pre': ('', False, False, False, True),
    'i.stp_s': ('', False, False, False, True),
    'i.stp_s_post': ('', False, False, False, True),
    'i.stp_s_pre': ('', False, False, False, True),
    'i.stp_w': ('', False, False, False, True),
    'i.stp_w_post': ('', False, False, False, True),
    'i.stp_w_pre': ('', False, False, False, True),
    'i.stp_x': ('', False, False, False, True),
    'i.stp_x_post': ('', False, False, False, True),
    'i.stp_x_pre': ('', False, False, False, True),
    'i.str_b': ('', False, False, False, True),
    'i.str_b_post': ('', False, False, False, True),
    'i.str_b_pre': ('', False, False, False, True),
    'i.str_b_register': ('', False, False, False, True),
    'i.str_d': ('', False, False, False, True),
    'i.str_d_post': ('', False, False, False, True),
    'i.str_d_pre': ('', False, False, False, True),
    'i.str_d_register': ('', False, False, False, True),
    'i.str_h': ('', False, False, False, True),
    'i.str_h_post': ('', False, False, False, True),
    'i.str_h_pre': ('', False, False, False, True),
    'i.str_h_register': ('', False, False, False, True),
    'i.str_q': ('', False, False, False, True),
    'i.str_q_post': ('', False, False, False, True),
    'i.str_q_pre': ('', False, False, False, True),
    'i.str_q_register': ('', False, False, False, True),
    'i.str_s': ('', False, False, False, True),
    'i.str_s_post': ('', False, False, False, True),
    'i.str_s_pre': ('', False, False, False, True),
    'i.str_s_register': ('', False, False, False, True),
    'i.str_w': ('', False, False, False, True),
    'i.str_w_post': ('', False, False, False, True),
    'i.str_w_pre': ('', False, False, False, True),
    'i.str_w_register': ('', False, False, False, True),
    'i.str_x': ('', False, False, False, True),
    'i.str_x_post': ('', False, False, False, True),
    'i.str_x_pre': ('', False, False, False, True),
    'i.str_x_register': ('', False, False, False, True),
    'i.strb_w': ('', False, False, False, True),
    'i.strb_w_post': ('', False, False, False, True),
    'i.strb_w_pre': ('', False, False, False, True),
    'i.strb_w_register': ('', False, False, False, True),
    'i.strh_w': ('', False, False, False, True),
    'i.strh_w_post': ('', False, False, False, True),
    'i.strh_w_pre': ('', False, False, False, True),
    'i.strh_w_register': ('', False, False, False, True),
    'i.stxp_w': ('', False, False, False, True),
    'i.stxp_x': ('', False, False, False, True),
    'i.stxr_b': ('', False, False, False, True),
    'i.stxr_h': ('', False, False, False, True),
    'i.stxr_w': ('', False, False, False, True),
    'i.stxr_x': ('', False, False, False, True),
    'i.sub_extended_w': ('', False, False, False, False),
    'i.sub_extended_x': ('', False, False, False, False),
    'i.sub_imm_w': ('', False, False, False, False),
    'i.sub_imm_x': ('', False, False, False, False),
    'i.sub_shifted_w': ('', False, False, False, False),
    'i.sub_shifted_x': ('', False, False, False, False),
    'i.sub_w': ('', False, False, False, False),
    'i.sub_x': ('', False, False, False, False),
    'i.subs_extended_w': ('', False, False, False, False),
    'i.subs_extended_x': ('', False, False, False, False),
    'i.subs_imm_w': ('', False, False, False, False),
    'i.subs_imm_x': ('', False, False, False, False),
    'i.subs_shifted_w': ('', False, False, False, False),
    'i.subs_shifted_x': ('', False, False, False, False),
    'i.subs_w': ('', False, False, False, False),
    'i.subs_x': ('', False, False, False, False),
    'i.svc': ('syscall', False, True, False, False),
    'i.swp_b': ('', False, False, False, True),
    'i.swp_h': ('', False, False, False, True),
    'i.swp_w': ('', False, False, False, True),
    'i.swp_x': ('', False, False, False, True),
    'i.tbl_1': ('', False, False, False, False),
    'i.tbl_2': ('', False, False, False, False),
    'i.tbl_3': ('', False, False, False, False),
    'i.tbl_4': ('', False, False, False, False),
    'i.tbnz': ('branch', False, False, False, False),
    'i.tbx_1': ('', False, False, False, False),
    'i.tbx_2': ('', False, False, False, False),
    'i.tbx_3': ('', False, False, False, False),
    'i.tbx_4': ('', False, False, False, False),
    'i.tbz': ('branch', False, False, False, False),
    'i.tst_imm_w': ('', False, False, False, False),
    'i.tst_imm_x': ('', False, False, False, False),
    'i.tst_w': ('', False, False, False, False),
    'i.tst_x': ('', False, False, False, False),
    'i.ubfm_w': ('', False, False, False, False),
    'i.ubfm_x': ('', False, False, False, False),
    'i.ucvtf_dw': ('', False, False, False, False),
    'i.ucvtf_dx': ('', False, False, False, False),
    'i.ucvtf_fixed_dw': ('', False, False, False, False),
    'i.ucvtf_fixed_dx': ('', False, False, False, False),
    'i.ucvtf_fixed_sw': ('', False, False, False, False),
    'i.ucvtf_fixed_sx': ('', False, False, False, False),
    'i.ucvtf_sw': ('', False, False, False, False),
    'i.ucvtf_sx': ('', False, False, False, False),
    'i.udiv_w': ('', False, False, False, False),
    'i.udiv_x': ('', False, False, False, False),
    'i.umaddl': ('', False, False, False, False),
    'i.umov': ('', False, False, False, False),
    'i.umsubl': ('', False, False, False, False),
    'i.umulh': ('', False, False, False, False),
    'i.undefined': ('trap', False, False, False, False),
    'i.v_abs': ('', False, False, False, False),
    'i.v_add': ('', False, False, False, False),
    'i.v_addhn': ('', False, False, False, False),
    'i.v_addp': ('', False, False, False, False),
    'i.v_addv': ('', False, False, False, False),
    'i.v_and': ('', False, False, False, False),
    'i.v_bic': ('', False, False, False, False),
    'i.v_bif': ('', False, False, False, False),
    'i.v_bit': ('', False, False, False, False),
    'i.v_bsl': ('', False, False, False, False),
    'i.v_cls': ('', False, False, False, False),
    'i.v_clz': ('', False, False, False, False),
    'i.v_cmeq': ('', False, False, False, False),
    'i.v_cmeq_zero': ('', False, False, False, False),
    'i.v_cmge': ('', False, False, False, False),
    'i.v_cmge_zero': ('', False, False, False, False),
    'i.v_cmgt': ('', False, False, False, False),
    'i.v_cmgt_zero': ('', False, False, False, False),
    'i.v_cmhi': ('', False, False, False, False),
    'i.v_cmhs': ('', False, False, False, False),
    'i.v_cmle_zero': ('', False, False, False, False),
    'i.v_cmlt_zero': ('', False, False, False, False),
    'i.v_cmtst': ('', False, False, False, False),
    'i.v_cnt': ('', False, False, False, False),
    'i.v_eor': ('', False, False, False, False),
    'i.v_mla': ('', False, False, False, False),
    'i.v_mul': ('', False, False, False, False),
    'i.v_neg': ('', False, False, False, False),
    'i.v_orn': ('', False, False, False, False),
    'i.v_orr': ('', False, False, False, False),
    'i.v_pmul': ('', False, False, False, False),
    'i.v_raddhn': ('', False, False, False, False),
    'i.v_rev16': ('', False, False, False, False),
    'i.v_rev32': ('', False, False, False, False),
    'i.v_rev64': ('', False, False, False, False),
    'i.v_rsubhn': ('', False, False, False, False),
    'i.v_saba': ('', False, False, False, False),
    'i.v_sabal': ('', False, False, False, False),
    'i.v_sabd': ('', False, False, False, False),
    'i.v_sabdl': ('', False, False, False, False),
    'i.v_sadalp': ('', False, False, False, False),
    'i.v_saddl': ('', False, False, False, False),
    'i.v_saddlp': ('', False, False, False, False),
    'i.v_saddlv': ('', False, False, False, False),
    'i.v_saddw': ('', False, False, False, False),
    'i.v_sdot': ('', False, False, False, False),
    'i.v_shadd': ('', False, False, False, False),
    'i.v_shsub': ('', False, False, False, False),
    'i.v_smax': ('', False, False, False, False),
    'i.v_smaxp': ('', False, False, False, False),
    'i.v_smaxv': ('', False, False, False, False),
    'i.v_smin': ('', False, False, False, False),
    'i.v_sminp': ('', False, False, False, False),
    'i.v_sminv': ('', False, False, False, False),
    'i.v_smlal': ('', False, False, False, False),
    'i.v_smlsl': ('', False, False, False, False),
    'i.v_smull': ('', False, False, False, False),
    'i.v_sqabs': ('', False, False, False, False),
    'i.v_sqadd': ('', False, False, False, False),
    'i.v_sqdmlal': ('', False, False, False, False),
    'i.v_sqdmlsl': ('', False, False, False, False),
    'i.v_sqdmulh': ('', False, False, False, False),
    'i.v_sqdmull': ('', False, False, False, False),
    'i.v_sqneg': ('', False, False, False, False),
    'i.v_sqrdmlah': ('', False, False, False, False),
    'i.v_sqrdmlsh': ('', False, False, False, False),
    'i.v_sqrdmulh': ('', False, False, False, False),
    'i.v_sqrshl': ('', False, False, False, False),
    'i.v_sqshl': ('', False, False, False, False),
    'i.v_sqsub': ('', False, False, False, False),
    'i.v_sqxtn': ('', False, False, False, False),
    'i.v_sqxtun': ('', False, False, False, False),
    'i.v_srhadd': ('', False, False, False, False),
    'i.v_srshl': ('', False, False, False, False),
    'i.v_sshl': ('', False, False, False, False),
    'i.v_ssubl': ('', False, False, False, False),
    'i.v_ssubw': ('', False, False, False, False),
    'i.v_sub': ('', False, False, False, False),
    'i.v_subhn': ('', False, False, False, False),
    'i.v_suqadd': ('', False, False, False, False),
    'i.v_trn1': ('', False, False, False, False),
    'i.v_trn2': ('', False, False, False, False),
    'i.v_uaba': ('', False, False, False, False),
    'i.v_uabal': ('', False, False, False, False),
    'i.v_uabd': ('', False, False, False, False),
    'i.v_uabdl': ('', False, False, False, False),
    'i.v_uadalp': ('', False, False, False, False),
    'i.v_uaddl': ('', False, False, False, False),
    'i.v_uaddlp': ('', False, False, False, False),
    'i.v_uaddlv': ('', False, False, False, False),
    'i.v_uaddw': ('', False, False, False, False),
    'i.v_udot': ('', False, False, False, False),
    'i.v_uhadd': ('', False, False, False, False),
    'i.v_uhsub': ('', False, False, False, False),
    'i.v_umax': ('', False, False, False, False),
    'i.v_umaxp': ('', False, False, False, False),
    'i.v_umaxv': ('', False, False, False, False),
    'i.v_umin': ('', False, False, False, False),
    'i.v_uminp': ('', False, False, False, False),
    'i.v_uminv': ('', False, False, False, False),
    'i.v_umlal': ('', False, False, False, False),
    'i.v_umlsl': ('', False, False, False, False),
    'i.v_umull': ('', False, False, False, False),
    'i.v_uqadd': ('', False, False, False, False),
    'i.v_uqrshl': ('', False, False, False, False),
    'i.v_uqshl': ('', False, False, False, False),
    'i.v_uqsub': ('', False, False, False, False),
    'i.v_uqxtn': ('', False, False, False, False),
    'i.v_urecpe': ('', False, False, False, False),
    'i.v_urhadd': ('', False, False, False, False),
    'i.v_urshl': ('', False, False, False, False),
    'i.v_ursqrte': ('', False, False, False, False),
    'i.v_ushl': ('', False, False, False, False),
    'i.v_usqadd': ('', False, False, False, False),
    'i.v_usubl': ('', False, False, False, False),
    'i.v_usubw': ('', False, False, False, False),
    'i.v_uzp1': ('', False, False, False, False),
    'i.v_uzp2': ('', False, False, False, False),
    'i.v_xtn': ('', False, False, False, False),
    'i.v_zip1': ('', False, False, False, False),
    'i.v_zip2': ('', False, False, False, False),
    'i.ve_mla': ('', False, False, False, False),
    'i.ve_mls': ('', False, False, False, False),
    'i.ve_mul': ('', False, False, False, False),
    'i.ve_sdot': ('', False, False, False, False),
    'i.ve_smlal': ('', False, False, False, False),
    'i.ve_smlsl': ('', False, False, False, False),
    'i.ve_smull': ('', False, False, False, False),
    'i.ve_sqdmlal': ('', False, False, False, False),
    'i.ve_sqdmlsl': ('', False, False, False, False),
    'i.ve_sqdmulh': ('', False, False, False, False),
    'i.ve_sqdmull': ('', False, False, False, False),
    'i.ve_sqrdmlah': ('', False, False, False, False),
    'i.ve_sqrdmlsh': ('', False, False, False, False),
    'i.ve_sqrdmulh': ('', False, False, False, False),
    'i.ve_udot': ('', False, False, False, False),
    'i.ve_umlal': ('', False, False, False, False),
    'i.ve_umlsl': ('', False, False, False, False),
    'i.ve_umull': ('', False, False, False, False),
    'i.vf_fabd': ('', False, False, False, False),
    'i.vf_fabs': ('', False, False, False, False),
    'i.vf_facge': ('', False, False, False, False),
    'i.vf_facgt': ('', False, False, False, False),
    'i.vf_fadd': ('', False, False, False, False),
    'i.vf_faddp': ('', False, False, False, False),
    'i.vf_fcmeq': ('', False, False, False, False),
    'i.vf_fcmeq_zero': ('', False, False, False, False),
    'i.vf_fcmge': ('', False, False, False, False),
    'i.vf_fcmge_zero': ('', False, False, False, False),
    'i.vf_fcmgt': ('', False, False, False, False),
    'i.vf_fcmgt_zero': ('', False, False, False, False),
    'i.vf_fcmle_zero': ('', False, False, False, False),
    'i.vf_fcmlt_zero': ('', False, False, False, False),
    'i.vf_fcvtas': ('', False, False, False, False),
    'i.vf_fcvtau': ('', False, False, False, False),
    'i.vf_fcvtms': ('', False, False, False, False),
    'i.vf_fcvtmu': ('', False, False, False, False),
    'i.vf_fcvtns': ('', False, False, False, False),
    'i.vf_fcvtnu': ('', False, False, False, False),
    'i.vf_fcvtps': ('', False, False, False, False),
    'i.vf_fcvtpu': ('', False, False, False, False),
    'i.vf_fcvtzs': ('', False, False, False, False),
    'i.vf_fcvtzs_fixed': ('', False, False, False, False),
    'i.vf_fcvtzu': ('', False, False, False, False),
    'i.vf_fcvtzu_fixed': ('', False, False, False, False),
    'i.vf_fdiv': ('', False, False, False, False),
    'i.vf_fmax': ('', False, False, False, False),
    'i.vf_fmaxnm': ('', False, False, False, False),
    'i.vf_fmaxnmp': ('', False, False, False, False),
    'i.vf_fmaxnmv': ('', False, False, False, False),
    'i.vf_fmaxp': ('', False, False, False, False),
    'i.vf_fmaxv': ('', False, False, False, False),
    'i.vf_fmin': ('', False, False, False, False),
    'i.vf_fminnm': ('', False, False, False, False),
    'i.vf_fminnmp': ('', False, False, False, False),
    'i.vf_fminnmv': ('', False, False, False, False),
    'i.vf_fminp': ('', False, False, False, False),
    'i.vf_fminv': ('', False, False, False, False),
    'i.vf_fmla': ('', False, False, False, False),
    'i.vf_fmls': ('', False, False, False, False),
    'i.vf_fmul': ('', False, False, False, False),
    'i.vf_fmulx': ('', False, False, False, False),
    'i.vf_fneg': ('', False, False, False, False),
    'i.vf_frecpe': ('', False, False, False, False),
    'i.vf_frecps': ('', False, False, False, False),
    'i.vf_frint32x': ('', False, False, False, False),
    'i.vf_frint32z': ('', False, False, False, False),
    'i.vf_frint64x': ('', False, False, False, False),
    'i.vf_frint64z': ('', False, False, False, False),
    'i.vf_frinta': ('', False, False, False, False),
    'i.vf_frinti': ('', False, False, False, False),
    'i.vf_frintm': ('', False, False, False, False),
    'i.vf_frintn': ('', False, False, False, False),
    'i.vf_frintp': ('', False, False, False, False),
    'i.vf_frintx': ('', False, False, False, False),
    'i.vf_frintz': ('', False, False, False, False),
    'i.vf_frsqrte': ('', False, False, False, False),
    'i.vf_frsqrts': ('', False, False, False, False),
    'i.vf_fsqrt': ('', False, False, False, False),
    'i.vf_fsub': ('', False, False, False, False),
    'i.vf_scvtf': ('', False, False, False, False),
    'i.vf_scvtf_fixed': ('', False, False, False, False),
    'i.vf_ucvtf': ('', False, False, False, False),
    'i.vf_ucvtf_fixed': ('', False, False, False, False),
    'i.vfe_fmla': ('', False, False, False, False),
    'i.vfe_fmls': ('', False, False, False, False),
    'i.vfe_fmul': ('', False, False, False, False),
    'i.vfe_fmulx': ('', False, False, False, False),
    'i.vi_rshrn': ('', False, False, False, False),
    'i.vi_shl': ('', False, False, False, False),
    'i.vi_shrn': ('', False, False, False, False),
    'i.vi_sli': ('', False, False, False, False),
    'i.vi_sqrshrn': ('', False, False, False, False),
    'i.vi_sqrshrun': ('', False, False, False, False),
    'i.vi_sqshl': ('', False, False, False, False),
    'i.vi_sqshlu': ('', False, False, False, False),
    'i.vi_sqshrn': ('', False, False, False, False),
    'i.vi_sqshrun': ('', False, False, False, False),
    'i.vi_sri': ('', False, False, False, False),
    'i.vi_srshr': ('', False, False, False, False),
    'i.vi_srsra': ('', False, False, False, False),
    'i.vi_sshll': ('', False, False, False, False),
    'i.vi_sshr': ('', False, False, False, False),
    'i.vi_ssra': ('', False, False, False, False),
    'i.vi_uqrshrn': ('', False, False, False, False),
    'i.vi_uqshl': ('', False, False, False, False),
    'i.vi_uqshrn': ('', False, False, False, False),
    'i.vi_urshr': ('', False, False, False, False),
    'i.vi_ursra': ('', False, False, False, False),
    'i.vi_ushll': ('', False, False, False, False),
    'i.vi_ushr': ('', False, False, False, False),
    'i.vi_usra': ('', False, False, False, False),
    'i.xar': ('', False, False, False, False),
}
