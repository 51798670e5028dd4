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
from pyqemu.targets.aarch64.codes import float16_bits as decode_174
from pyqemu.targets.aarch64.codes import float64_bits as decode_177
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
R48 = (672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912)
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
        return 445  # casp_w
    return -1
def f32_3(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 447  # caspl_w
    return -1
def f32_4(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 446  # caspa_w
    return -1
def f32_5(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 448  # caspal_w
    return -1
def f32_6(w):
    if w & 0x7c00 == 0x7c00:
        return 245  # cas_b
    return -1
def f32_7(w):
    if w & 0x7c00 == 0x7c00:
        return 247  # casl_b
    return -1
def f32_8(w):
    if w & 0x7c00 == 0x7c00:
        return 246  # casa_b
    return -1
def f32_9(w):
    if w & 0x7c00 == 0x7c00:
        return 248  # casal_b
    return -1
d32_10 = {
    0x0: 234,  # stxr_b
    0x8000: 235,  # stlxr_b
    0x200000: f32_2,
    0x208000: f32_3,
    0x400000: 232,  # ldxr_b
    0x408000: 233,  # ldaxr_b
    0x600000: f32_4,
    0x608000: f32_5,
    0x800000: 239,  # stllr_b
    0x808000: 237,  # stlr_b
    0xa00000: f32_6,
    0xa08000: f32_7,
    0xc00000: 238,  # ldlar_b
    0xc08000: 236,  # ldar_b
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
    0x0: 1442,  # stp_w_np
    0x400000: 1446,  # ldp_w_np
    0x800000: 1440,  # stp_w_post
    0xc00000: 1444,  # ldp_w_post
}
def f32_18(w):
    r = d32_17.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
d32_19 = {
    0x0: 1439,  # stp_w
    0x400000: 1443,  # ldp_w
    0x800000: 1441,  # stp_w_pre
    0xc00000: 1445,  # ldp_w_pre
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
        return 453  # casp_x
    return -1
def f32_27(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 455  # caspl_x
    return -1
def f32_28(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 454  # caspa_x
    return -1
def f32_29(w):
    if w & 0x7c00 == 0x7c00 and ((w >> 16 & 0x1f) & 1 == 0 and (w & 0x1f) & 1 == 0):
        return 456  # caspal_x
    return -1
def f32_30(w):
    if w & 0x7c00 == 0x7c00:
        return 298  # cas_h
    return -1
def f32_31(w):
    if w & 0x7c00 == 0x7c00:
        return 300  # casl_h
    return -1
def f32_32(w):
    if w & 0x7c00 == 0x7c00:
        return 299  # casa_h
    return -1
def f32_33(w):
    if w & 0x7c00 == 0x7c00:
        return 301  # casal_h
    return -1
d32_34 = {
    0x0: 287,  # stxr_h
    0x8000: 288,  # stlxr_h
    0x200000: f32_26,
    0x208000: f32_27,
    0x400000: 285,  # ldxr_h
    0x408000: 286,  # ldaxr_h
    0x600000: f32_28,
    0x608000: f32_29,
    0x800000: 292,  # stllr_h
    0x808000: 290,  # stlr_h
    0xa00000: f32_30,
    0xa08000: f32_31,
    0xc00000: 291,  # ldlar_h
    0xc08000: 289,  # ldar_h
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
        return 1448  # ldpsw_x_post
    return -1
def f32_42(w):
    if w & 0xc00000 == 0x400000:
        return 1447  # ldpsw_x
    if w & 0xc00000 == 0xc00000:
        return 1449  # ldpsw_x_pre
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
        return 1866  # st4_multiple4_q0
    return -1
def f32_54(w):
    if w & 0x1f0000 == 0x0:
        return 1848  # st1_multiple4_q0
    return -1
def f32_55(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1860  # st3_multiple3_q0
    return -1
def f32_56(w):
    if w & 0x1f0000 == 0x0:
        return 1842  # st1_multiple3_q0
    return -1
def f32_57(w):
    if w & 0x1f0000 == 0x0:
        return 1830  # st1_multiple1_q0
    return -1
def f32_58(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1854  # st2_multiple2_q0
    return -1
def f32_59(w):
    if w & 0x1f0000 == 0x0:
        return 1836  # st1_multiple2_q0
    return -1
def f32_60(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1824  # ld4_multiple4_q0
    return -1
def f32_61(w):
    if w & 0x1f0000 == 0x0:
        return 1806  # ld1_multiple4_q0
    return -1
def f32_62(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1818  # ld3_multiple3_q0
    return -1
def f32_63(w):
    if w & 0x1f0000 == 0x0:
        return 1800  # ld1_multiple3_q0
    return -1
def f32_64(w):
    if w & 0x1f0000 == 0x0:
        return 1788  # ld1_multiple1_q0
    return -1
def f32_65(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1812  # ld2_multiple2_q0
    return -1
def f32_66(w):
    if w & 0x1f0000 == 0x0:
        return 1794  # ld1_multiple2_q0
    return -1
def f32_67(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1868  # st4_multiple4_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1870  # st4_multiple4_reg_q0
    return -1
def f32_68(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1850  # st1_multiple4_imm_q0
    return 1852  # st1_multiple4_reg_q0
def f32_69(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1862  # st3_multiple3_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1864  # st3_multiple3_reg_q0
    return -1
def f32_70(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1844  # st1_multiple3_imm_q0
    return 1846  # st1_multiple3_reg_q0
def f32_71(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1832  # st1_multiple1_imm_q0
    return 1834  # st1_multiple1_reg_q0
def f32_72(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1856  # st2_multiple2_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1858  # st2_multiple2_reg_q0
    return -1
def f32_73(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1838  # st1_multiple2_imm_q0
    return 1840  # st1_multiple2_reg_q0
def f32_74(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1826  # ld4_multiple4_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1828  # ld4_multiple4_reg_q0
    return -1
def f32_75(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1808  # ld1_multiple4_imm_q0
    return 1810  # ld1_multiple4_reg_q0
def f32_76(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1820  # ld3_multiple3_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1822  # ld3_multiple3_reg_q0
    return -1
def f32_77(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1802  # ld1_multiple3_imm_q0
    return 1804  # ld1_multiple3_reg_q0
def f32_78(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1790  # ld1_multiple1_imm_q0
    return 1792  # ld1_multiple1_reg_q0
def f32_79(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1814  # ld2_multiple2_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1816  # ld2_multiple2_reg_q0
    return -1
def f32_80(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1796  # ld1_multiple2_imm_q0
    return 1798  # ld1_multiple2_reg_q0
def f32_81(w):
    if w & 0x1f0000 == 0x0:
        return 1867  # st4_multiple4_q1
    return -1
def f32_82(w):
    if w & 0x1f0000 == 0x0:
        return 1849  # st1_multiple4_q1
    return -1
def f32_83(w):
    if w & 0x1f0000 == 0x0:
        return 1861  # st3_multiple3_q1
    return -1
def f32_84(w):
    if w & 0x1f0000 == 0x0:
        return 1843  # st1_multiple3_q1
    return -1
def f32_85(w):
    if w & 0x1f0000 == 0x0:
        return 1831  # st1_multiple1_q1
    return -1
def f32_86(w):
    if w & 0x1f0000 == 0x0:
        return 1855  # st2_multiple2_q1
    return -1
def f32_87(w):
    if w & 0x1f0000 == 0x0:
        return 1837  # st1_multiple2_q1
    return -1
def f32_88(w):
    if w & 0x1f0000 == 0x0:
        return 1825  # ld4_multiple4_q1
    return -1
def f32_89(w):
    if w & 0x1f0000 == 0x0:
        return 1807  # ld1_multiple4_q1
    return -1
def f32_90(w):
    if w & 0x1f0000 == 0x0:
        return 1819  # ld3_multiple3_q1
    return -1
def f32_91(w):
    if w & 0x1f0000 == 0x0:
        return 1801  # ld1_multiple3_q1
    return -1
def f32_92(w):
    if w & 0x1f0000 == 0x0:
        return 1789  # ld1_multiple1_q1
    return -1
def f32_93(w):
    if w & 0x1f0000 == 0x0:
        return 1813  # ld2_multiple2_q1
    return -1
def f32_94(w):
    if w & 0x1f0000 == 0x0:
        return 1795  # ld1_multiple2_q1
    return -1
def f32_95(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1869  # st4_multiple4_imm_q1
    return 1871  # st4_multiple4_reg_q1
def f32_96(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1851  # st1_multiple4_imm_q1
    return 1853  # st1_multiple4_reg_q1
def f32_97(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1863  # st3_multiple3_imm_q1
    return 1865  # st3_multiple3_reg_q1
def f32_98(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1845  # st1_multiple3_imm_q1
    return 1847  # st1_multiple3_reg_q1
def f32_99(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1833  # st1_multiple1_imm_q1
    return 1835  # st1_multiple1_reg_q1
def f32_100(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1857  # st2_multiple2_imm_q1
    return 1859  # st2_multiple2_reg_q1
def f32_101(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1839  # st1_multiple2_imm_q1
    return 1841  # st1_multiple2_reg_q1
def f32_102(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1827  # ld4_multiple4_imm_q1
    return 1829  # ld4_multiple4_reg_q1
def f32_103(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1809  # ld1_multiple4_imm_q1
    return 1811  # ld1_multiple4_reg_q1
def f32_104(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1821  # ld3_multiple3_imm_q1
    return 1823  # ld3_multiple3_reg_q1
def f32_105(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1803  # ld1_multiple3_imm_q1
    return 1805  # ld1_multiple3_reg_q1
def f32_106(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1791  # ld1_multiple1_imm_q1
    return 1793  # ld1_multiple1_reg_q1
def f32_107(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1815  # ld2_multiple2_imm_q1
    return 1817  # ld2_multiple2_reg_q1
def f32_108(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1797  # ld1_multiple2_imm_q1
    return 1799  # ld1_multiple2_reg_q1
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
        return 1873  # st1_b
    return -1
def f32_112(w):
    if w & 0x1f0000 == 0x0:
        return 1945  # st3_b
    return -1
def f32_113(w):
    if w & 0x1f0400 == 0x0:
        return 1882  # st1_h
    return -1
def f32_114(w):
    if w & 0x1f0400 == 0x0:
        return 1954  # st3_h
    return -1
def f32_115(w):
    if w & 0x1f0c00 == 0x0:
        return 1891  # st1_s
    if w & 0x1f1c00 == 0x400:
        return 1900  # st1_d
    return -1
def f32_116(w):
    if w & 0x1f0c00 == 0x0:
        return 1963  # st3_s
    if w & 0x1f1c00 == 0x400:
        return 1972  # st3_d
    return -1
def f32_117(w):
    if w & 0x1f0000 == 0x0:
        return 1909  # st2_b
    return -1
def f32_118(w):
    if w & 0x1f0000 == 0x0:
        return 1981  # st4_b
    return -1
def f32_119(w):
    if w & 0x1f0400 == 0x0:
        return 1918  # st2_h
    return -1
def f32_120(w):
    if w & 0x1f0400 == 0x0:
        return 1990  # st4_h
    return -1
def f32_121(w):
    if w & 0x1f0c00 == 0x0:
        return 1927  # st2_s
    if w & 0x1f1c00 == 0x400:
        return 1936  # st2_d
    return -1
def f32_122(w):
    if w & 0x1f0c00 == 0x0:
        return 1999  # st4_s
    if w & 0x1f1c00 == 0x400:
        return 2008  # st4_d
    return -1
def f32_123(w):
    if w & 0x1f0000 == 0x0:
        return 1872  # ld1_b
    return -1
def f32_124(w):
    if w & 0x1f0000 == 0x0:
        return 1944  # ld3_b
    return -1
def f32_125(w):
    if w & 0x1f0400 == 0x0:
        return 1881  # ld1_h
    return -1
def f32_126(w):
    if w & 0x1f0400 == 0x0:
        return 1953  # ld3_h
    return -1
def f32_127(w):
    if w & 0x1f0c00 == 0x0:
        return 1890  # ld1_s
    if w & 0x1f1c00 == 0x400:
        return 1899  # ld1_d
    return -1
def f32_128(w):
    if w & 0x1f0c00 == 0x0:
        return 1962  # ld3_s
    if w & 0x1f1c00 == 0x400:
        return 1971  # ld3_d
    return -1
d32_129 = {
    0x0: 1874,  # ld1r_b
    0x400: 1883,  # ld1r_h
    0x800: 1892,  # ld1r_s
    0xc00: 1901,  # ld1r_d
}
def f32_130(w):
    r = d32_129.get(w & 0x1f1c00, -1)
    return r if r.__class__ is int else r(w)
d32_131 = {
    0x0: 1946,  # ld3r_b
    0x400: 1955,  # ld3r_h
    0x800: 1964,  # ld3r_s
    0xc00: 1973,  # ld3r_d
}
def f32_132(w):
    r = d32_131.get(w & 0x1f1c00, -1)
    return r if r.__class__ is int else r(w)
def f32_133(w):
    if w & 0x1f0000 == 0x0:
        return 1908  # ld2_b
    return -1
def f32_134(w):
    if w & 0x1f0000 == 0x0:
        return 1980  # ld4_b
    return -1
def f32_135(w):
    if w & 0x1f0400 == 0x0:
        return 1917  # ld2_h
    return -1
def f32_136(w):
    if w & 0x1f0400 == 0x0:
        return 1989  # ld4_h
    return -1
def f32_137(w):
    if w & 0x1f0c00 == 0x0:
        return 1926  # ld2_s
    if w & 0x1f1c00 == 0x400:
        return 1935  # ld2_d
    return -1
def f32_138(w):
    if w & 0x1f0c00 == 0x0:
        return 1998  # ld4_s
    if w & 0x1f1c00 == 0x400:
        return 2007  # ld4_d
    return -1
d32_139 = {
    0x0: 1910,  # ld2r_b
    0x400: 1919,  # ld2r_h
    0x800: 1928,  # ld2r_s
    0xc00: 1937,  # ld2r_d
}
def f32_140(w):
    r = d32_139.get(w & 0x1f1c00, -1)
    return r if r.__class__ is int else r(w)
d32_141 = {
    0x0: 1982,  # ld4r_b
    0x400: 1991,  # ld4r_h
    0x800: 2000,  # ld4r_s
    0xc00: 2009,  # ld4r_d
}
def f32_142(w):
    r = d32_141.get(w & 0x1f1c00, -1)
    return r if r.__class__ is int else r(w)
def f32_143(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1876  # st1_b_imm
    return 1879  # st1_b_reg
def f32_144(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1948  # st3_b_imm
    return 1951  # st3_b_reg
def f32_145(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1885  # st1_h_imm
    if w & 0x400 == 0x0:
        return 1888  # st1_h_reg
    return -1
def f32_146(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1957  # st3_h_imm
    if w & 0x400 == 0x0:
        return 1960  # st3_h_reg
    return -1
def f32_147(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1894  # st1_s_imm
    return 1897  # st1_s_reg
def f32_148(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1903  # st1_d_imm
    if w & 0x1000 == 0x0:
        return 1906  # st1_d_reg
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
        return 1966  # st3_s_imm
    return 1969  # st3_s_reg
def f32_152(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1975  # st3_d_imm
    if w & 0x1000 == 0x0:
        return 1978  # st3_d_reg
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
        return 1912  # st2_b_imm
    return 1915  # st2_b_reg
def f32_156(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1984  # st4_b_imm
    return 1987  # st4_b_reg
def f32_157(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1921  # st2_h_imm
    if w & 0x400 == 0x0:
        return 1924  # st2_h_reg
    return -1
def f32_158(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1993  # st4_h_imm
    if w & 0x400 == 0x0:
        return 1996  # st4_h_reg
    return -1
def f32_159(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1930  # st2_s_imm
    return 1933  # st2_s_reg
def f32_160(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1939  # st2_d_imm
    if w & 0x1000 == 0x0:
        return 1942  # st2_d_reg
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
        return 2002  # st4_s_imm
    return 2005  # st4_s_reg
def f32_164(w):
    if w & 0x1f1000 == 0x1f0000:
        return 2011  # st4_d_imm
    if w & 0x1000 == 0x0:
        return 2014  # st4_d_reg
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
        return 1875  # ld1_b_imm
    return 1878  # ld1_b_reg
def f32_168(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1947  # ld3_b_imm
    return 1950  # ld3_b_reg
def f32_169(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1884  # ld1_h_imm
    if w & 0x400 == 0x0:
        return 1887  # ld1_h_reg
    return -1
def f32_170(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1956  # ld3_h_imm
    if w & 0x400 == 0x0:
        return 1959  # ld3_h_reg
    return -1
def f32_171(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1893  # ld1_s_imm
    return 1896  # ld1_s_reg
def f32_172(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1902  # ld1_d_imm
    if w & 0x1000 == 0x0:
        return 1905  # ld1_d_reg
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
        return 1965  # ld3_s_imm
    return 1968  # ld3_s_reg
def f32_176(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1974  # ld3_d_imm
    if w & 0x1000 == 0x0:
        return 1977  # ld3_d_reg
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
        return 1877  # ld1r_b_imm
    return 1880  # ld1r_b_reg
def f32_180(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1886  # ld1r_h_imm
    return 1889  # ld1r_h_reg
def f32_181(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1895  # ld1r_s_imm
    return 1898  # ld1r_s_reg
def f32_182(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1904  # ld1r_d_imm
    return 1907  # ld1r_d_reg
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
        return 1949  # ld3r_b_imm
    return 1952  # ld3r_b_reg
def f32_186(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1958  # ld3r_h_imm
    return 1961  # ld3r_h_reg
def f32_187(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1967  # ld3r_s_imm
    return 1970  # ld3r_s_reg
def f32_188(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1976  # ld3r_d_imm
    return 1979  # ld3r_d_reg
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
        return 1911  # ld2_b_imm
    return 1914  # ld2_b_reg
def f32_192(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1983  # ld4_b_imm
    return 1986  # ld4_b_reg
def f32_193(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1920  # ld2_h_imm
    if w & 0x400 == 0x0:
        return 1923  # ld2_h_reg
    return -1
def f32_194(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1992  # ld4_h_imm
    if w & 0x400 == 0x0:
        return 1995  # ld4_h_reg
    return -1
def f32_195(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1929  # ld2_s_imm
    return 1932  # ld2_s_reg
def f32_196(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1938  # ld2_d_imm
    if w & 0x1000 == 0x0:
        return 1941  # ld2_d_reg
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
        return 2001  # ld4_s_imm
    return 2004  # ld4_s_reg
def f32_200(w):
    if w & 0x1f1000 == 0x1f0000:
        return 2010  # ld4_d_imm
    if w & 0x1000 == 0x0:
        return 2013  # ld4_d_reg
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
        return 1913  # ld2r_b_imm
    return 1916  # ld2r_b_reg
def f32_204(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1922  # ld2r_h_imm
    return 1925  # ld2r_h_reg
def f32_205(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1931  # ld2r_s_imm
    return 1934  # ld2r_s_reg
def f32_206(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1940  # ld2r_d_imm
    return 1943  # ld2r_d_reg
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
        return 1985  # ld4r_b_imm
    return 1988  # ld4r_b_reg
def f32_210(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1994  # ld4r_h_imm
    return 1997  # ld4r_h_reg
def f32_211(w):
    if w & 0x1f0000 == 0x1f0000:
        return 2003  # ld4r_s_imm
    return 2006  # ld4r_s_reg
def f32_212(w):
    if w & 0x1f0000 == 0x1f0000:
        return 2012  # ld4r_d_imm
    return 2015  # ld4r_d_reg
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
        return 559  # tbl_1
    return -1
def f32_218(w):
    if w & 0x20000 == 0x20000:
        return 496  # dup_h
    if w & 0x60000 == 0x40000:
        return 504  # dup_s
    if w & 0xe0000 == 0x80000 and (w >> 30 & 0x1) not in (0,):
        return 511  # dup_d
    return -1
d32_219 = {
    0x0: f32_218,
    0x10000: 488,  # dup_b
}
def f32_220(w):
    r = d32_219.get(w & 0x10000, -1)
    return r if r.__class__ is int else r(w)
d32_221 = {
    0x0: f32_220,
    0x400000: 777,  # fmaxnm_vh
    0xc00000: 798,  # fminnm_vh
}
def f32_222(w):
    r = d32_221.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_223(w):
    if w & 0x20000 == 0x20000:
        return 498  # dup_h_general
    if w & 0x60000 == 0x40000:
        return 506  # dup_s_general
    if w & 0xe0000 == 0x80000 and (w >> 30 & 0x1) not in (0,):
        return 513  # dup_d_general
    return -1
d32_224 = {
    0x0: f32_223,
    0x10000: 490,  # dup_b_general
}
def f32_225(w):
    r = d32_224.get(w & 0x10000, -1)
    return r if r.__class__ is int else r(w)
d32_226 = {
    0x0: f32_225,
    0x400000: 838,  # fmla_vh
    0xc00000: 848,  # fmls_vh
}
def f32_227(w):
    r = d32_226.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_228(w):
    if w & 0xc00000 == 0x0:
        return 560  # tbx_1
    return -1
def f32_229(w):
    if w & 0xc00000 == 0x400000:
        return 779  # fadd_vh
    if w & 0xc00000 == 0xc00000:
        return 800  # fsub_vh
    return -1
def f32_230(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 551  # uzp1_v
    return -1
def f32_231(w):
    if w & 0x20000 == 0x20000:
        return 499  # ins_h_general
    if w & 0x60000 == 0x40000:
        return 507  # ins_s_general
    if w & 0xe0000 == 0x80000:
        return 514  # ins_d_general
    return -1
d32_232 = {
    0x40000000: f32_231,
    0x40010000: 491,  # ins_b_general
}
def f32_233(w):
    r = d32_232.get(w & 0x40010000, -1)
    return r if r.__class__ is int else r(w)
d32_234 = {
    0x0: f32_233,
    0x400000: 781,  # fmulx_vh
}
def f32_235(w):
    r = d32_234.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_236(w):
    if w & 0xc00000 == 0x0:
        return 561  # tbl_2
    return -1
def f32_237(w):
    if w & 0xc00000 == 0x400000:
        return 786  # fcmeq_vh
    return -1
def f32_238(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 553  # trn1_v
    return -1
def f32_239(w):
    if w & 0x20000 == 0x20000:
        return 502  # smov_h0
    return -1
def f32_240(w):
    if w & 0x20000 == 0x20000:
        return 503  # smov_h1
    if w & 0x60000 == 0x40000:
        return 510  # smov_s1
    return -1
d32_241 = {
    0x0: f32_239,
    0x10000: 494,  # smov_b0
    0x40000000: f32_240,
    0x40010000: 495,  # smov_b1
}
def f32_242(w):
    r = d32_241.get(w & 0x40c10000, -1)
    return r if r.__class__ is int else r(w)
def f32_243(w):
    if w & 0xc00000 == 0x0:
        return 562  # tbx_2
    return -1
def f32_244(w):
    if w & 0xc00000 == 0x400000:
        return 791  # fmax_vh
    if w & 0xc00000 == 0xc00000:
        return 802  # fmin_vh
    return -1
def f32_245(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 555  # zip1_v
    return -1
def f32_246(w):
    if w & 0x20000 == 0x20000:
        return 501  # umov_h
    if w & 0x60000 == 0x40000:
        return 509  # umov_s
    return -1
def f32_247(w):
    if w & 0xe0000 == 0x80000:
        return 516  # umov_d
    return -1
d32_248 = {
    0x0: f32_246,
    0x10000: 493,  # umov_b
    0x40000000: f32_247,
}
def f32_249(w):
    r = d32_248.get(w & 0x40010000, -1)
    return r if r.__class__ is int else r(w)
d32_250 = {
    0x0: f32_249,
    0x400000: 793,  # frecps_vh
    0xc00000: 804,  # frsqrts_vh
}
def f32_251(w):
    r = d32_250.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_252(w):
    if w & 0xc00000 == 0x0:
        return 563  # tbl_3
    return -1
def f32_253(w):
    if w & 0xc00000 == 0x0:
        return 564  # tbx_3
    return -1
def f32_254(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 552  # uzp2_v
    return -1
def f32_255(w):
    if w & 0xc00000 == 0x0:
        return 565  # tbl_4
    return -1
def f32_256(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 554  # trn2_v
    return -1
def f32_257(w):
    if w & 0xc00000 == 0x0:
        return 566  # tbx_4
    return -1
def f32_258(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 556  # zip2_v
    return -1
def f32_259(w):
    if w & 0x40c00000 == 0x800000:
        return 1759  # sdot_0
    if w & 0x40c00000 == 0x40800000:
        return 1761  # sdot_1
    return -1
def f32_260(w):
    if w & 0x40c00000 == 0x800000:
        return 1767  # usdot_0
    if w & 0x40c00000 == 0x40800000:
        return 1769  # usdot_1
    return -1
def f32_261(w):
    if w & 0x40c00000 == 0x40800000:
        return 1773  # smmla
    return -1
def f32_262(w):
    if w & 0x40c00000 == 0x40800000:
        return 1775  # usmmla
    return -1
def f32_263(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1615  # saddl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1616  # saddl2_v
    return -1
def f32_264(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1514  # shadd_v
    return -1
def f32_265(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 2016  # rev64_v
    return -1
def f32_266(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1515  # sqadd_v
    return -1
def f32_267(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1617  # saddw_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1618  # saddw2_v
    return -1
def f32_268(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1520  # srhadd_v
    return -1
def f32_269(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 2018  # rev16_v
    return -1
d32_270 = {
    0x0: 1607,  # and_v
    0x400000: 1608,  # bic_v
    0x800000: 1609,  # orr_v
    0xc00000: 1610,  # orn_v
}
def f32_271(w):
    r = d32_270.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_272(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1619  # ssubl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1620  # ssubl2_v
    return -1
def f32_273(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1521  # shsub_v
    return -1
def f32_274(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 2053  # saddlp_v
    if w & 0x401f0000 == 0x10000 and (w >> 22 & 0x3) not in (3,):
        return 2062  # xtn_v
    if w & 0x401f0000 == 0x40010000 and (w >> 22 & 0x3) not in (3,):
        return 2063  # xtn2_v
    return -1
def f32_275(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1522  # sqsub_v
    return -1
def f32_276(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1621  # ssubw_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1622  # ssubw2_v
    return -1
def f32_277(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1576  # cmgt_v
    return -1
def f32_278(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 2048  # suqadd_v
    return -1
def f32_279(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 2085  # saddlv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 2086  # saddlv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 2087  # saddlv_s
    return -1
d32_280 = {
    0x0: f32_278,
    0x100000: f32_279,
}
def f32_281(w):
    r = d32_280.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_282(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1580  # cmge_v
    return -1
def f32_283(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1663  # addhn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1664  # addhn2_v
    return -1
def f32_284(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1527  # sshl_v
    return -1
def f32_285(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 2019  # cls_v
    return -1
def f32_286(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 2069  # sqxtn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 2070  # sqxtn2_v
    return -1
def f32_287(w):
    if w & 0x40c00000 == 0x40000000:
        return 457  # aese
    return -1
d32_288 = {
    0x0: f32_285,
    0x10000: f32_286,
    0x80000: f32_287,
}
def f32_289(w):
    r = d32_288.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_290(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1529  # sqshl_v
    return -1
def f32_291(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1623  # sabal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1624  # sabal2_v
    return -1
def f32_292(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1534  # srshl_v
    return -1
def f32_293(w):
    if w & 0x40df0000 == 0x40080000:
        return 458  # aesd
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 2021  # cnt_v
    return -1
def f32_294(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1536  # sqrshl_v
    return -1
def f32_295(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1667  # subhn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1668  # subhn2_v
    return -1
def f32_296(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1541  # smax_v
    return -1
def f32_297(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 2054  # sadalp_v
    return -1
d32_298 = {
    0x0: 1208,  # fcvtn_0
    0x400000: 1210,  # fcvtn_1
    0x800000: 1786,  # bfcvtn
    0x40000000: 1213,  # fcvtn2_0
    0x40400000: 1215,  # fcvtn2_1
    0x40800000: 1787,  # bfcvtn2
}
def f32_299(w):
    r = d32_298.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_300(w):
    if w & 0x40c00000 == 0x40000000:
        return 459  # aesmc
    return -1
d32_301 = {
    0x0: f32_297,
    0x10000: f32_299,
    0x80000: f32_300,
}
def f32_302(w):
    r = d32_301.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_303(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1542  # smin_v
    return -1
def f32_304(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1625  # sabdl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1626  # sabdl2_v
    return -1
def f32_305(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1543  # sabd_v
    return -1
def f32_306(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 2022  # sqabs_v
    return -1
d32_307 = {
    0x0: 1207,  # fcvtl_0
    0x400000: 1209,  # fcvtl_1
    0x40000000: 1212,  # fcvtl2_0
    0x40400000: 1214,  # fcvtl2_1
}
def f32_308(w):
    r = d32_307.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_309(w):
    if w & 0x40c00000 == 0x40000000:
        return 460  # aesimc
    return -1
d32_310 = {
    0x0: f32_306,
    0x10000: f32_308,
    0x80000: f32_309,
}
def f32_311(w):
    r = d32_310.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_312(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1544  # saba_v
    return -1
def f32_313(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1627  # smlal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1628  # smlal2_v
    return -1
def f32_314(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1584  # add_v
    return -1
def f32_315(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 2032  # cmgt_zero_v
    return -1
def f32_316(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1095  # frintn_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1099  # frintp_vf
    return -1
def f32_317(w):
    if w & 0xc00000 == 0x400000:
        return 1094  # frintn_vh
    if w & 0xc00000 == 0xc00000:
        return 1098  # frintp_vh
    return -1
d32_318 = {
    0x0: f32_315,
    0x10000: f32_316,
    0x190000: f32_317,
}
def f32_319(w):
    r = d32_318.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_320(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1588  # cmtst_v
    return -1
def f32_321(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (0, 3):
        return 1651  # sqdmlal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (0, 3):
        return 1652  # sqdmlal2_v
    return -1
def f32_322(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1592  # mla_v
    return -1
def f32_323(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 2036  # cmeq_zero_v
    return -1
def f32_324(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1097  # frintm_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1101  # frintz_vf
    return -1
def f32_325(w):
    if w & 0xc00000 == 0x400000:
        return 1096  # frintm_vh
    if w & 0xc00000 == 0xc00000:
        return 1100  # frintz_vh
    return -1
d32_326 = {
    0x0: f32_323,
    0x10000: f32_324,
    0x190000: f32_325,
}
def f32_327(w):
    r = d32_326.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_328(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1593  # mul_v
    return -1
def f32_329(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1629  # smlsl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1630  # smlsl2_v
    return -1
def f32_330(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1602  # smaxp_v
    return -1
def f32_331(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 2040  # cmlt_zero_v
    return -1
def f32_332(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1110  # fcvtns_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1130  # fcvtps_vf
    return -1
def f32_333(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 2091  # smaxv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 2092  # smaxv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 2093  # smaxv_s
    return -1
def f32_334(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 2097  # sminv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 2098  # sminv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 2099  # sminv_s
    return -1
def f32_335(w):
    if w & 0xc00000 == 0x400000:
        return 1108  # fcvtns_vh
    if w & 0xc00000 == 0xc00000:
        return 1128  # fcvtps_vh
    return -1
d32_336 = {
    0x0: f32_331,
    0x10000: f32_332,
    0x100000: f32_333,
    0x110000: f32_334,
    0x190000: f32_335,
}
def f32_337(w):
    r = d32_336.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_338(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1603  # sminp_v
    return -1
def f32_339(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (0, 3):
        return 1653  # sqdmlsl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (0, 3):
        return 1654  # sqdmlsl2_v
    return -1
def f32_340(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 3, 4, 7):
        return 1595  # sqdmulh_v
    return -1
def f32_341(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 2042  # abs_v
    return -1
def f32_342(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1140  # fcvtms_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1150  # fcvtzs_vf
    return -1
def f32_343(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 2103  # addv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 2104  # addv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 2105  # addv_s
    return -1
def f32_344(w):
    if w & 0xc00000 == 0x400000:
        return 1138  # fcvtms_vh
    if w & 0xc00000 == 0xc00000:
        return 1148  # fcvtzs_vh
    return -1
d32_345 = {
    0x0: f32_341,
    0x10000: f32_342,
    0x110000: f32_343,
    0x190000: f32_344,
}
def f32_346(w):
    r = d32_345.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_347(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1606  # addp_v
    return -1
def f32_348(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1631  # smull_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1632  # smull2_v
    return -1
def f32_349(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 776  # fmaxnm_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 797  # fminnm_vf
    return -1
def f32_350(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1120  # fcvtas_vf
    return -1
def f32_351(w):
    if w & 0x400000 == 0x0:
        return 899  # fmaxnmv_h
    return -1
def f32_352(w):
    if w & 0x400000 == 0x400000:
        return 1118  # fcvtas_vh
    return -1
def f32_353(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1065  # fcmgt_zero_vf
    return -1
def f32_354(w):
    if w & 0x400000 == 0x0:
        return 1181  # urecpe
    return -1
def f32_355(w):
    if w & 0x400000 == 0x0:
        return 903  # fminnmv_h
    return -1
def f32_356(w):
    if w & 0x400000 == 0x400000:
        return 1063  # fcmgt_zero_vh
    return -1
d32_357 = {
    0x10000: f32_350,
    0x100000: f32_351,
    0x190000: f32_352,
    0x800000: f32_353,
    0x810000: f32_354,
    0x900000: f32_355,
    0x980000: f32_356,
}
def f32_358(w):
    r = d32_357.get(w & 0x9f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_359(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 837  # fmla_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 847  # fmls_vf
    return -1
def f32_360(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (0, 3):
        return 1655  # sqdmull_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (0, 3):
        return 1656  # sqdmull2_v
    return -1
def f32_361(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 778  # fadd_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 799  # fsub_vf
    return -1
def f32_362(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1160  # scvtf_vf
    return -1
def f32_363(w):
    if w & 0x400000 == 0x400000:
        return 1158  # scvtf_vh
    return -1
def f32_364(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1070  # fcmeq_zero_vf
    return -1
def f32_365(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1170  # frecpe_vf
    return -1
def f32_366(w):
    if w & 0x400000 == 0x400000:
        return 1068  # fcmeq_zero_vh
    return -1
def f32_367(w):
    if w & 0x400000 == 0x400000:
        return 1168  # frecpe_vh
    return -1
d32_368 = {
    0x10000: f32_362,
    0x190000: f32_363,
    0x800000: f32_364,
    0x810000: f32_365,
    0x980000: f32_366,
    0x990000: f32_367,
}
def f32_369(w):
    r = d32_368.get(w & 0x9f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_370(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 780  # fmulx_vf
    return -1
def f32_371(w):
    if (w >> 22 & 0x3) not in (1, 2, 3):
        return 1671  # pmull_0
    if (w >> 22 & 0x3) not in (0, 1, 2):
        return 1672  # pmull_3
    return -1
def f32_372(w):
    if (w >> 22 & 0x3) not in (1, 2, 3):
        return 1673  # pmull2_0
    if (w >> 22 & 0x3) not in (0, 1, 2):
        return 1674  # pmull2_3
    return -1
d32_373 = {
    0x0: f32_371,
    0x40000000: f32_372,
}
def f32_374(w):
    r = d32_373.get(w & 0x40000000, -1)
    return r if r.__class__ is int else r(w)
def f32_375(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 785  # fcmeq_vf
    return -1
def f32_376(w):
    if w & 0xdf0000 == 0xd80000:
        return 1073  # fcmlt_zero_vh
    if w & 0x9f0000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1075  # fcmlt_zero_vf
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1226  # frint32z_vf
    return -1
d32_377 = {
    0x0: 1249,  # fmlal_0
    0x800000: 1253,  # fmlsl_0
    0x40000000: 1251,  # fmlal_1
    0x40800000: 1255,  # fmlsl_1
}
def f32_378(w):
    r = d32_377.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_379(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 790  # fmax_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 801  # fmin_vf
    return -1
def f32_380(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1232  # frint64z_vf
    return -1
def f32_381(w):
    if w & 0x400000 == 0x0:
        return 901  # fmaxv_h
    return -1
def f32_382(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1088  # fabs_vf
    return -1
def f32_383(w):
    if w & 0x400000 == 0x0:
        return 905  # fminv_h
    return -1
def f32_384(w):
    if w & 0x400000 == 0x400000:
        return 1092  # fabs_vh
    return -1
d32_385 = {
    0x10000: f32_380,
    0x100000: f32_381,
    0x800000: f32_382,
    0x900000: f32_383,
    0x980000: f32_384,
}
def f32_386(w):
    r = d32_385.get(w & 0x9f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_387(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 792  # frecps_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 803  # frsqrts_vf
    return -1
d32_388 = {
    0x0: f32_217,
    0x400: f32_222,
    0xc00: f32_227,
    0x1000: f32_228,
    0x1400: f32_229,
    0x1800: f32_230,
    0x1c00: f32_235,
    0x2000: f32_236,
    0x2400: f32_237,
    0x2800: f32_238,
    0x2c00: f32_242,
    0x3000: f32_243,
    0x3400: f32_244,
    0x3800: f32_245,
    0x3c00: f32_251,
    0x4000: f32_252,
    0x5000: f32_253,
    0x5800: f32_254,
    0x6000: f32_255,
    0x6800: f32_256,
    0x7000: f32_257,
    0x7800: f32_258,
    0x9400: f32_259,
    0x9c00: f32_260,
    0xa400: f32_261,
    0xac00: f32_262,
    0x200000: f32_263,
    0x200400: f32_264,
    0x200800: f32_265,
    0x200c00: f32_266,
    0x201000: f32_267,
    0x201400: f32_268,
    0x201800: f32_269,
    0x201c00: f32_271,
    0x202000: f32_272,
    0x202400: f32_273,
    0x202800: f32_274,
    0x202c00: f32_275,
    0x203000: f32_276,
    0x203400: f32_277,
    0x203800: f32_281,
    0x203c00: f32_282,
    0x204000: f32_283,
    0x204400: f32_284,
    0x204800: f32_289,
    0x204c00: f32_290,
    0x205000: f32_291,
    0x205400: f32_292,
    0x205800: f32_293,
    0x205c00: f32_294,
    0x206000: f32_295,
    0x206400: f32_296,
    0x206800: f32_302,
    0x206c00: f32_303,
    0x207000: f32_304,
    0x207400: f32_305,
    0x207800: f32_311,
    0x207c00: f32_312,
    0x208000: f32_313,
    0x208400: f32_314,
    0x208800: f32_319,
    0x208c00: f32_320,
    0x209000: f32_321,
    0x209400: f32_322,
    0x209800: f32_327,
    0x209c00: f32_328,
    0x20a000: f32_329,
    0x20a400: f32_330,
    0x20a800: f32_337,
    0x20ac00: f32_338,
    0x20b000: f32_339,
    0x20b400: f32_340,
    0x20b800: f32_346,
    0x20bc00: f32_347,
    0x20c000: f32_348,
    0x20c400: f32_349,
    0x20c800: f32_358,
    0x20cc00: f32_359,
    0x20d000: f32_360,
    0x20d400: f32_361,
    0x20d800: f32_369,
    0x20dc00: f32_370,
    0x20e000: f32_374,
    0x20e400: f32_375,
    0x20e800: f32_376,
    0x20ec00: f32_378,
    0x20f400: f32_379,
    0x20f800: f32_386,
    0x20fc00: f32_387,
}
def f32_389(w):
    r = d32_388.get(w & 0x20fc00, -1)
    return r if r.__class__ is int else r(w)
def f32_390(w):
    if w & 0x180000 == 0x0:
        return 517  # movi_s0
    if w & 0x180000 == 0x80000:
        return 906  # sshr_b_imm
    if w & 0x100000 == 0x100000:
        return 907  # sshr_h_imm
    return -1
d32_391 = {
    0x0: f32_390,
    0x200000: 908,  # sshr_s_imm
}
def f32_392(w):
    r = d32_391.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_393(w):
    if w & 0x40000000 == 0x0:
        return 839  # fmla_h0_element_f
    if w & 0x40000000 == 0x40000000:
        return 840  # fmla_h1_element_f
    return -1
def f32_394(w):
    if w & 0x180000 == 0x0:
        return 519  # orr_s0
    if w & 0x180000 == 0x80000:
        return 911  # ssra_b_imm
    if w & 0x100000 == 0x100000:
        return 912  # ssra_h_imm
    return -1
d32_395 = {
    0x0: f32_394,
    0x200000: 913,  # ssra_s_imm
}
def f32_396(w):
    r = d32_395.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_397(w):
    if w & 0x180000 == 0x0:
        return 521  # movi_s8
    if w & 0x180000 == 0x80000:
        return 916  # srshr_b_imm
    if w & 0x100000 == 0x100000:
        return 917  # srshr_h_imm
    return -1
d32_398 = {
    0x0: f32_397,
    0x200000: 918,  # srshr_s_imm
}
def f32_399(w):
    r = d32_398.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_400(w):
    if w & 0x180000 == 0x0:
        return 523  # orr_s8
    if w & 0x180000 == 0x80000:
        return 921  # srsra_b_imm
    if w & 0x100000 == 0x100000:
        return 922  # srsra_h_imm
    return -1
d32_401 = {
    0x0: f32_400,
    0x200000: 923,  # srsra_s_imm
}
def f32_402(w):
    r = d32_401.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_403(w):
    if w & 0x380800 == 0x0:
        return 525  # movi_s16
    return -1
def f32_404(w):
    if w & 0x40000000 == 0x0:
        return 849  # fmls_h0_element_f
    if w & 0x40000000 == 0x40000000:
        return 850  # fmls_h1_element_f
    return -1
def f32_405(w):
    if w & 0x180000 == 0x0:
        return 527  # orr_s16
    if w & 0x180000 == 0x80000:
        return 967  # shl_b_imm
    if w & 0x100000 == 0x100000:
        return 968  # shl_h_imm
    return -1
d32_406 = {
    0x0: f32_405,
    0x200000: 969,  # shl_s_imm
}
def f32_407(w):
    r = d32_406.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_408(w):
    if w & 0x380800 == 0x0:
        return 529  # movi_s24
    return -1
def f32_409(w):
    if w & 0x180000 == 0x0:
        return 531  # orr_s24
    if w & 0x180000 == 0x80000:
        return 926  # sqshl_b_imm
    if w & 0x100000 == 0x100000:
        return 928  # sqshl_h_imm
    return -1
d32_410 = {
    0x0: f32_409,
    0x200000: 930,  # sqshl_s_imm
}
def f32_411(w):
    r = d32_410.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_412(w):
    if w & 0x80000 == 0x0:
        return 533  # movi_h0
    if w & 0x40080000 == 0x80000:
        return 985  # shrn_b_imm
    if w & 0x40080000 == 0x40080000:
        return 986  # shrn2_b_imm
    return -1
def f32_413(w):
    if w & 0x40000000 == 0x0:
        return 987  # shrn_h_imm
    if w & 0x40000000 == 0x40000000:
        return 988  # shrn2_h_imm
    return -1
d32_414 = {
    0x0: f32_412,
    0x100000: f32_413,
}
def f32_415(w):
    r = d32_414.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_416(w):
    if w & 0x80000 == 0x80000:
        return 991  # rshrn_b_imm
    return -1
def f32_417(w):
    if w & 0x80000 == 0x80000:
        return 992  # rshrn2_b_imm
    return -1
d32_418 = {
    0x0: f32_416,
    0x100000: 993,  # rshrn_h_imm
    0x40000000: f32_417,
    0x40100000: 994,  # rshrn2_h_imm
}
def f32_419(w):
    r = d32_418.get(w & 0x40100000, -1)
    return r if r.__class__ is int else r(w)
def f32_420(w):
    if w & 0x40000000 == 0x0:
        return 989  # shrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 990  # shrn2_s_imm
    return -1
def f32_421(w):
    if w & 0x40000000 == 0x0:
        return 995  # rshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 996  # rshrn2_s_imm
    return -1
d32_422 = {
    0x0: f32_415,
    0x800: f32_419,
    0x200000: f32_420,
    0x200800: f32_421,
}
def f32_423(w):
    r = d32_422.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_424(w):
    if w & 0x40000000 == 0x0:
        return 857  # fmul_h0_element_f
    if w & 0x40000000 == 0x40000000:
        return 858  # fmul_h1_element_f
    return -1
def f32_425(w):
    if w & 0x80000 == 0x0:
        return 535  # orr_h0
    if w & 0x40080000 == 0x80000:
        return 1015  # sqshrn_b_imm
    if w & 0x40080000 == 0x40080000:
        return 1016  # sqshrn2_b_imm
    return -1
def f32_426(w):
    if w & 0x40000000 == 0x0:
        return 1018  # sqshrn_h_imm
    if w & 0x40000000 == 0x40000000:
        return 1019  # sqshrn2_h_imm
    return -1
d32_427 = {
    0x0: f32_425,
    0x100000: f32_426,
}
def f32_428(w):
    r = d32_427.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_429(w):
    if w & 0x80000 == 0x80000:
        return 1024  # sqrshrn_b_imm
    return -1
def f32_430(w):
    if w & 0x80000 == 0x80000:
        return 1025  # sqrshrn2_b_imm
    return -1
d32_431 = {
    0x0: f32_429,
    0x100000: 1027,  # sqrshrn_h_imm
    0x40000000: f32_430,
    0x40100000: 1028,  # sqrshrn2_h_imm
}
def f32_432(w):
    r = d32_431.get(w & 0x40100000, -1)
    return r if r.__class__ is int else r(w)
def f32_433(w):
    if w & 0x40000000 == 0x0:
        return 1021  # sqshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1022  # sqshrn2_s_imm
    return -1
def f32_434(w):
    if w & 0x40000000 == 0x0:
        return 1030  # sqrshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1031  # sqrshrn2_s_imm
    return -1
d32_435 = {
    0x0: f32_428,
    0x800: f32_432,
    0x200000: f32_433,
    0x200800: f32_434,
}
def f32_436(w):
    r = d32_435.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_437(w):
    if w & 0x80000 == 0x0:
        return 537  # movi_h8
    if w & 0x40080000 == 0x80000:
        return 1051  # sshll_b
    if w & 0x40080000 == 0x40080000:
        return 1052  # sshll2_b
    return -1
def f32_438(w):
    if w & 0x40000000 == 0x0:
        return 1053  # sshll_h
    if w & 0x40000000 == 0x40000000:
        return 1054  # sshll2_h
    return -1
d32_439 = {
    0x0: f32_437,
    0x100000: f32_438,
}
def f32_440(w):
    r = d32_439.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_441(w):
    if w & 0x40000000 == 0x0:
        return 1055  # sshll_s
    if w & 0x40000000 == 0x40000000:
        return 1056  # sshll2_s
    return -1
d32_442 = {
    0x0: f32_440,
    0x200000: f32_441,
}
def f32_443(w):
    r = d32_442.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_444(w):
    if w & 0x380800 == 0x0:
        return 539  # orr_h8
    return -1
def f32_445(w):
    if w & 0x380800 == 0x0:
        return 541  # movi_msl8
    return -1
def f32_446(w):
    if w & 0x380800 == 0x0:
        return 543  # movi_msl16
    return -1
def f32_447(w):
    if w & 0x380800 == 0x0:
        return 545  # movi_b
    if w & 0x300800 == 0x100000:
        return 1183  # scvtf_fixed_vh
    if w & 0x200800 == 0x200000:
        return 1185  # scvtf_fixed_vf_s
    return -1
def f32_448(w):
    if w & 0x40000000 == 0x0:
        return 1771  # sudot_0_element
    if w & 0x40000000 == 0x40000000:
        return 1772  # sudot_1_element
    return -1
def f32_449(w):
    if w & 0x180000 == 0x0:
        return 548  # fmov_s_imm
    return -1
def f32_450(w):
    if w & 0x180000 == 0x0:
        return 549  # fmov_h_imm
    if w & 0x100000 == 0x100000:
        return 1195  # fcvtzs_fixed_vh
    return -1
d32_451 = {
    0x0: f32_449,
    0x800: f32_450,
    0x200800: 1197,  # fcvtzs_fixed_vf_s
}
def f32_452(w):
    r = d32_451.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_453(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 909  # sshr_d_imm
    return -1
def f32_454(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 914  # ssra_d_imm
    return -1
def f32_455(w):
    if w & 0x40000000 == 0x0:
        return 1699  # smlal_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1700  # smlal_h1_element
    return -1
def f32_456(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 919  # srshr_d_imm
    return -1
def f32_457(w):
    if w & 0x40000000 == 0x0:
        return 1723  # sqdmlal_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1724  # sqdmlal_h1_element
    return -1
def f32_458(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 924  # srsra_d_imm
    return -1
def f32_459(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 970  # shl_d_imm
    return -1
def f32_460(w):
    if w & 0x40000000 == 0x0:
        return 1703  # smlsl_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1704  # smlsl_h1_element
    return -1
def f32_461(w):
    if w & 0x40000000 == 0x0:
        return 1729  # sqdmlsl_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1730  # sqdmlsl_h1_element
    return -1
def f32_462(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 932  # sqshl_d_imm
    return -1
def f32_463(w):
    if w & 0x40000000 == 0x0:
        return 1683  # mul_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1684  # mul_h1_element
    return -1
def f32_464(w):
    if w & 0x40000000 == 0x0:
        return 1707  # smull_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1708  # smull_h1_element
    return -1
def f32_465(w):
    if w & 0x40000000 == 0x0:
        return 1735  # sqdmull_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1736  # sqdmull_h1_element
    return -1
def f32_466(w):
    if w & 0x40000000 == 0x0:
        return 1687  # sqdmulh_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1688  # sqdmulh_h1_element
    return -1
def f32_467(w):
    if w & 0x40000000 == 0x0:
        return 1693  # sqrdmulh_h0_element
    if w & 0x40000000 == 0x40000000:
        return 1694  # sqrdmulh_h1_element
    return -1
def f32_468(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1187  # scvtf_fixed_vf_d
    return -1
def f32_469(w):
    if w & 0x40000000 == 0x0:
        return 1777  # bfdot_0_element
    if w & 0x40000000 == 0x40000000:
        return 1779  # bfdot_1_element
    return -1
def f32_470(w):
    if w & 0x800 == 0x800 and (w >> 30 & 0x1) not in (0,):
        return 1199  # fcvtzs_fixed_vf_d
    return -1
def f32_471(w):
    if w & 0x40000000 == 0x0:
        return 1250  # fmlal_0_element
    if w & 0x40000000 == 0x40000000:
        return 1252  # fmlal_1_element
    return -1
def f32_472(w):
    if w & 0x40000000 == 0x0:
        return 842  # fmla_s0_element_f
    if w & 0x40000000 == 0x40000000:
        return 843  # fmla_s1_element_f
    return -1
def f32_473(w):
    if w & 0x40000000 == 0x0:
        return 1701  # smlal_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1702  # smlal_s1_element
    return -1
def f32_474(w):
    if w & 0x40000000 == 0x0:
        return 1726  # sqdmlal_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1727  # sqdmlal_s1_element
    return -1
def f32_475(w):
    if w & 0x40000000 == 0x0:
        return 1254  # fmlsl_0_element
    if w & 0x40000000 == 0x40000000:
        return 1256  # fmlsl_1_element
    return -1
def f32_476(w):
    if w & 0x40000000 == 0x0:
        return 852  # fmls_s0_element_f
    if w & 0x40000000 == 0x40000000:
        return 853  # fmls_s1_element_f
    return -1
def f32_477(w):
    if w & 0x40000000 == 0x0:
        return 1705  # smlsl_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1706  # smlsl_s1_element
    return -1
def f32_478(w):
    if w & 0x40000000 == 0x0:
        return 1732  # sqdmlsl_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1733  # sqdmlsl_s1_element
    return -1
def f32_479(w):
    if w & 0x40000000 == 0x0:
        return 1685  # mul_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1686  # mul_s1_element
    return -1
def f32_480(w):
    if w & 0x40000000 == 0x0:
        return 860  # fmul_s0_element_f
    if w & 0x40000000 == 0x40000000:
        return 861  # fmul_s1_element_f
    return -1
def f32_481(w):
    if w & 0x40000000 == 0x0:
        return 1709  # smull_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1710  # smull_s1_element
    return -1
def f32_482(w):
    if w & 0x40000000 == 0x0:
        return 1738  # sqdmull_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1739  # sqdmull_s1_element
    return -1
def f32_483(w):
    if w & 0x40000000 == 0x0:
        return 1690  # sqdmulh_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1691  # sqdmulh_s1_element
    return -1
def f32_484(w):
    if w & 0x40000000 == 0x0:
        return 1696  # sqrdmulh_s0_element
    if w & 0x40000000 == 0x40000000:
        return 1697  # sqrdmulh_s1_element
    return -1
def f32_485(w):
    if w & 0x40000000 == 0x0:
        return 1760  # sdot_0_element
    if w & 0x40000000 == 0x40000000:
        return 1762  # sdot_1_element
    return -1
def f32_486(w):
    if w & 0x40000000 == 0x0:
        return 1768  # usdot_0_element
    if w & 0x40000000 == 0x40000000:
        return 1770  # usdot_1_element
    return -1
def f32_487(w):
    if w & 0x40200000 == 0x40000000:
        return 845  # fmla_d1_element_f
    return -1
def f32_488(w):
    if w & 0x40200000 == 0x40000000:
        return 855  # fmls_d1_element_f
    return -1
def f32_489(w):
    if w & 0x40200000 == 0x40000000:
        return 863  # fmul_d1_element_f
    return -1
def f32_490(w):
    if w & 0x40000000 == 0x0:
        return 1782  # bfmlalb_element
    if w & 0x40000000 == 0x40000000:
        return 1784  # bfmlalt_element
    return -1
d32_491 = {
    0x400: f32_392,
    0x1000: f32_393,
    0x1400: f32_396,
    0x2400: f32_399,
    0x3400: f32_402,
    0x4400: f32_403,
    0x5000: f32_404,
    0x5400: f32_407,
    0x6400: f32_408,
    0x7400: f32_411,
    0x8400: f32_423,
    0x9000: f32_424,
    0x9400: f32_436,
    0xa400: f32_443,
    0xb400: f32_444,
    0xc400: f32_445,
    0xd400: f32_446,
    0xe400: f32_447,
    0xf000: f32_448,
    0xf400: f32_452,
    0x400400: f32_453,
    0x401400: f32_454,
    0x402000: f32_455,
    0x402400: f32_456,
    0x403000: f32_457,
    0x403400: f32_458,
    0x405400: f32_459,
    0x406000: f32_460,
    0x407000: f32_461,
    0x407400: f32_462,
    0x408000: f32_463,
    0x40a000: f32_464,
    0x40b000: f32_465,
    0x40c000: f32_466,
    0x40d000: f32_467,
    0x40e400: f32_468,
    0x40f000: f32_469,
    0x40f400: f32_470,
    0x800000: f32_471,
    0x801000: f32_472,
    0x802000: f32_473,
    0x803000: f32_474,
    0x804000: f32_475,
    0x805000: f32_476,
    0x806000: f32_477,
    0x807000: f32_478,
    0x808000: f32_479,
    0x809000: f32_480,
    0x80a000: f32_481,
    0x80b000: f32_482,
    0x80c000: f32_483,
    0x80d000: f32_484,
    0x80e000: f32_485,
    0x80f000: f32_486,
    0xc01000: f32_487,
    0xc05000: f32_488,
    0xc09000: f32_489,
    0xc0f000: f32_490,
}
def f32_492(w):
    r = d32_491.get(w & 0xc0f400, -1)
    return r if r.__class__ is int else r(w)
d32_493 = {
    0x0: 1461,  # stp_s_np
    0x400000: 1465,  # ldp_s_np
    0x800000: 1459,  # stp_s_post
    0xc00000: 1463,  # ldp_s_post
    0x40000000: 1469,  # stp_d_np
    0x40400000: 1473,  # ldp_d_np
    0x40800000: 1467,  # stp_d_post
    0x40c00000: 1471,  # ldp_d_post
}
def f32_494(w):
    r = d32_493.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
d32_495 = {
    0x0: 1458,  # stp_s
    0x400000: 1462,  # ldp_s
    0x800000: 1460,  # stp_s_pre
    0xc00000: 1464,  # ldp_s_pre
    0x40000000: 1466,  # stp_d
    0x40400000: 1470,  # ldp_d
    0x40800000: 1468,  # stp_d_pre
    0x40c00000: 1472,  # ldp_d_pre
}
def f32_496(w):
    r = d32_495.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_497(w):
    if w & 0x40c00000 == 0x40000000:
        return 557  # ext_16b
    if w & 0x40c04000 == 0x0:
        return 558  # ext_8b
    return -1
def f32_498(w):
    if w & 0x20000 == 0x20000:
        return 500  # ins_h_element
    if w & 0x60000 == 0x40000:
        return 508  # ins_s_element
    if w & 0xe0000 == 0x80000:
        return 515  # ins_d_element
    return -1
d32_499 = {
    0x40000000: f32_498,
    0x40010000: 492,  # ins_b_element
}
def f32_500(w):
    r = d32_499.get(w & 0x40010000, -1)
    return r if r.__class__ is int else r(w)
d32_501 = {
    0x0: 874,  # fmaxnmp_vh
    0x1000: 879,  # faddp_vh
    0x1800: 809,  # fmul_vh
    0x2000: 811,  # fcmge_vh
    0x2800: 816,  # facge_vh
    0x3000: 884,  # fmaxp_vh
    0x3800: 821,  # fdiv_vh
}
def f32_502(w):
    r = d32_501.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
d32_503 = {
    0x0: 889,  # fminnmp_vh
    0x1000: 823,  # fabd_vh
    0x2000: 828,  # fcmgt_vh
    0x2800: 833,  # facgt_vh
    0x3000: 894,  # fminp_vh
}
def f32_504(w):
    r = d32_503.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
d32_505 = {
    0x0: f32_500,
    0x400000: f32_502,
    0xc00000: f32_504,
}
def f32_506(w):
    r = d32_505.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_507(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 3, 4, 7):
        return 1753  # sqrdmlah_v
    return -1
def f32_508(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 3, 4, 7):
        return 1756  # sqrdmlsh_v
    return -1
def f32_509(w):
    if w & 0x40c00000 == 0x800000:
        return 1763  # udot_0
    if w & 0x40c00000 == 0x40800000:
        return 1765  # udot_1
    return -1
d32_510 = {
    0x0: f32_507,
    0x800: f32_508,
    0x1000: f32_509,
}
def f32_511(w):
    r = d32_510.get(w & 0x1800, -1)
    return r if r.__class__ is int else r(w)
def f32_512(w):
    if w & 0x40c01800 == 0x40800000:
        return 1774  # ummla
    return -1
d32_513 = {
    0x400000: 1237,  # fcmla_4h
    0x800000: 1241,  # fcmla_2s
    0x40400000: 1239,  # fcmla_8h
    0x40800000: 1243,  # fcmla_4s
    0x40c00000: 1245,  # fcmla_2d
}
def f32_514(w):
    r = d32_513.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_515(w):
    if w & 0x1000 == 0x1000:
        return 1776  # bfdot_0
    return -1
def f32_516(w):
    if w & 0x1000 == 0x1000:
        return 1781  # bfmlalb
    return -1
def f32_517(w):
    if w & 0x1000 == 0x1000:
        return 1778  # bfdot_1
    if w & 0x1000 == 0x0:
        return 1780  # bfmmla
    return -1
def f32_518(w):
    if w & 0x1000 == 0x1000:
        return 1783  # bfmlalt
    return -1
d32_519 = {
    0x400000: 1236,  # fcadd_4h
    0x400800: f32_515,
    0x800000: 1240,  # fcadd_2s
    0xc00800: f32_516,
    0x40400000: 1238,  # fcadd_8h
    0x40400800: f32_517,
    0x40800000: 1242,  # fcadd_4s
    0x40c00000: 1244,  # fcadd_2d
    0x40c00800: f32_518,
}
def f32_520(w):
    r = d32_519.get(w & 0x40c00800, -1)
    return r if r.__class__ is int else r(w)
d32_521 = {
    0x0: f32_511,
    0x2000: f32_512,
    0x4000: f32_514,
    0x6000: f32_520,
}
def f32_522(w):
    r = d32_521.get(w & 0x6000, -1)
    return r if r.__class__ is int else r(w)
def f32_523(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1633  # uaddl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1634  # uaddl2_v
    return -1
def f32_524(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (2, 3, 6, 7):
        return 2017  # rev32_v
    return -1
def f32_525(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1635  # uaddw_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1636  # uaddw2_v
    return -1
def f32_526(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1637  # usubl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1638  # usubl2_v
    return -1
def f32_527(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 2060  # uaddlp_v
    if w & 0x401f0000 == 0x10000 and (w >> 22 & 0x3) not in (3,):
        return 2064  # sqxtun_v
    if w & 0x401f0000 == 0x40010000 and (w >> 22 & 0x3) not in (3,):
        return 2065  # sqxtun2_v
    return -1
def f32_528(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1639  # usubw_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1640  # usubw2_v
    return -1
def f32_529(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 2055  # usqadd_v
    return -1
d32_530 = {
    0x0: 2079,  # shll_00
    0x400000: 2081,  # shll_10
    0x800000: 2083,  # shll_20
    0x40000000: 2080,  # shll_01
    0x40400000: 2082,  # shll_11
    0x40800000: 2084,  # shll_21
}
def f32_531(w):
    r = d32_530.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_532(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 2088  # uaddlv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 2089  # uaddlv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 2090  # uaddlv_s
    return -1
d32_533 = {
    0x0: f32_529,
    0x10000: f32_531,
    0x100000: f32_532,
}
def f32_534(w):
    r = d32_533.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_535(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1665  # raddhn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1666  # raddhn2_v
    return -1
def f32_536(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 2020  # clz_v
    if w & 0x401f0000 == 0x10000 and (w >> 22 & 0x3) not in (3,):
        return 2074  # uqxtn_v
    if w & 0x401f0000 == 0x40010000 and (w >> 22 & 0x3) not in (3,):
        return 2075  # uqxtn2_v
    return -1
def f32_537(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1641  # uabal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1642  # uabal2_v
    return -1
def f32_538(w):
    if w & 0xdf0000 == 0x0:
        return 2046  # not_v
    if w & 0xdf0000 == 0x400000:
        return 2047  # rbit_v
    return -1
def f32_539(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1669  # rsubhn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1670  # rsubhn2_v
    return -1
def f32_540(w):
    if w & 0x40df0000 == 0x410000:
        return 1211  # fcvtxn
    if w & 0x40df0000 == 0x40410000:
        return 1216  # fcvtxn2
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 2061  # uadalp_v
    return -1
def f32_541(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1643  # uabdl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1644  # uabdl2_v
    return -1
def f32_542(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 2027  # sqneg_v
    return -1
d32_543 = {
    0x0: f32_523,
    0x800: f32_524,
    0x1000: f32_525,
    0x2000: f32_526,
    0x2800: f32_527,
    0x3000: f32_528,
    0x3800: f32_534,
    0x4000: f32_535,
    0x4800: f32_536,
    0x5000: f32_537,
    0x5800: f32_538,
    0x6000: f32_539,
    0x6800: f32_540,
    0x7000: f32_541,
    0x7800: f32_542,
}
def f32_544(w):
    r = d32_543.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
def f32_545(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1545  # uhadd_v
    return -1
def f32_546(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1546  # uqadd_v
    return -1
def f32_547(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1551  # urhadd_v
    return -1
d32_548 = {
    0x0: 1611,  # eor_v
    0x400000: 1612,  # bsl_v
    0x800000: 1613,  # bit_v
    0xc00000: 1614,  # bif_v
}
def f32_549(w):
    r = d32_548.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_550(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1552  # uhsub_v
    return -1
def f32_551(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1553  # uqsub_v
    return -1
def f32_552(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1578  # cmhi_v
    return -1
def f32_553(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1582  # cmhs_v
    return -1
def f32_554(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1558  # ushl_v
    return -1
def f32_555(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1560  # uqshl_v
    return -1
def f32_556(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1565  # urshl_v
    return -1
def f32_557(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1567  # uqrshl_v
    return -1
def f32_558(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1572  # umax_v
    return -1
def f32_559(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1573  # umin_v
    return -1
def f32_560(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1574  # uabd_v
    return -1
def f32_561(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1575  # uaba_v
    return -1
d32_562 = {
    0x0: f32_545,
    0x800: f32_546,
    0x1000: f32_547,
    0x1800: f32_549,
    0x2000: f32_550,
    0x2800: f32_551,
    0x3000: f32_552,
    0x3800: f32_553,
    0x4000: f32_554,
    0x4800: f32_555,
    0x5000: f32_556,
    0x5800: f32_557,
    0x6000: f32_558,
    0x6800: f32_559,
    0x7000: f32_560,
    0x7800: f32_561,
}
def f32_563(w):
    r = d32_562.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
def f32_564(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1645  # umlal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1646  # umlal2_v
    return -1
def f32_565(w):
    if w & 0xdf0000 == 0x590000:
        return 1102  # frinta_vh
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1103  # frinta_vf
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 2034  # cmge_zero_v
    return -1
def f32_566(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 2038  # cmle_zero_v
    return -1
def f32_567(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1105  # frintx_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1107  # frinti_vf
    return -1
def f32_568(w):
    if w & 0xc00000 == 0x400000:
        return 1104  # frintx_vh
    if w & 0xc00000 == 0xc00000:
        return 1106  # frinti_vh
    return -1
d32_569 = {
    0x0: f32_566,
    0x10000: f32_567,
    0x190000: f32_568,
}
def f32_570(w):
    r = d32_569.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_571(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1647  # umlsl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1648  # umlsl2_v
    return -1
def f32_572(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1115  # fcvtnu_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1135  # fcvtpu_vf
    return -1
def f32_573(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 2094  # umaxv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 2095  # umaxv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 2096  # umaxv_s
    return -1
def f32_574(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 2100  # uminv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 2101  # uminv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 2102  # uminv_s
    return -1
def f32_575(w):
    if w & 0xc00000 == 0x400000:
        return 1113  # fcvtnu_vh
    if w & 0xc00000 == 0xc00000:
        return 1133  # fcvtpu_vh
    return -1
d32_576 = {
    0x10000: f32_572,
    0x100000: f32_573,
    0x110000: f32_574,
    0x190000: f32_575,
}
def f32_577(w):
    r = d32_576.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_578(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 2044  # neg_v
    return -1
def f32_579(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1145  # fcvtmu_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1155  # fcvtzu_vf
    return -1
def f32_580(w):
    if w & 0xc00000 == 0x400000:
        return 1143  # fcvtmu_vh
    if w & 0xc00000 == 0xc00000:
        return 1153  # fcvtzu_vh
    return -1
d32_581 = {
    0x0: f32_578,
    0x10000: f32_579,
    0x190000: f32_580,
}
def f32_582(w):
    r = d32_581.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_583(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 1649  # umull_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 1650  # umull2_v
    return -1
def f32_584(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1125  # fcvtau_vf
    return -1
def f32_585(w):
    if w & 0x40400000 == 0x40000000:
        return 898  # fmaxnmv
    return -1
def f32_586(w):
    if w & 0x400000 == 0x400000:
        return 1123  # fcvtau_vh
    return -1
def f32_587(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1080  # fcmge_zero_vf
    return -1
def f32_588(w):
    if w & 0x400000 == 0x0:
        return 1182  # ursqrte
    return -1
def f32_589(w):
    if w & 0x40400000 == 0x40000000:
        return 902  # fminnmv
    return -1
def f32_590(w):
    if w & 0x400000 == 0x400000:
        return 1078  # fcmge_zero_vh
    return -1
d32_591 = {
    0x10000: f32_584,
    0x100000: f32_585,
    0x190000: f32_586,
    0x800000: f32_587,
    0x810000: f32_588,
    0x900000: f32_589,
    0x980000: f32_590,
}
def f32_592(w):
    r = d32_591.get(w & 0x9f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_593(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1165  # ucvtf_vf
    return -1
def f32_594(w):
    if w & 0x400000 == 0x400000:
        return 1163  # ucvtf_vh
    return -1
def f32_595(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1085  # fcmle_zero_vf
    return -1
def f32_596(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1175  # frsqrte_vf
    return -1
def f32_597(w):
    if w & 0x400000 == 0x400000:
        return 1083  # fcmle_zero_vh
    return -1
def f32_598(w):
    if w & 0x400000 == 0x400000:
        return 1173  # frsqrte_vh
    return -1
d32_599 = {
    0x10000: f32_593,
    0x190000: f32_594,
    0x800000: f32_595,
    0x810000: f32_596,
    0x980000: f32_597,
    0x990000: f32_598,
}
def f32_600(w):
    r = d32_599.get(w & 0x9f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_601(w):
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1229  # frint32x_vf
    return -1
def f32_602(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1235  # frint64x_vf
    return -1
def f32_603(w):
    if w & 0x40400000 == 0x40000000:
        return 900  # fmaxv
    return -1
def f32_604(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1089  # fneg_vf
    return -1
def f32_605(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1091  # fsqrt_vf
    return -1
def f32_606(w):
    if w & 0x40400000 == 0x40000000:
        return 904  # fminv
    return -1
def f32_607(w):
    if w & 0x400000 == 0x400000:
        return 1093  # fneg_vh
    return -1
def f32_608(w):
    if w & 0x400000 == 0x400000:
        return 1090  # fsqrt_vh
    return -1
d32_609 = {
    0x10000: f32_602,
    0x100000: f32_603,
    0x800000: f32_604,
    0x810000: f32_605,
    0x900000: f32_606,
    0x980000: f32_607,
    0x990000: f32_608,
}
def f32_610(w):
    r = d32_609.get(w & 0x9f0000, -1)
    return r if r.__class__ is int else r(w)
d32_611 = {
    0x0: f32_564,
    0x800: f32_565,
    0x1800: f32_570,
    0x2000: f32_571,
    0x2800: f32_577,
    0x3800: f32_582,
    0x4000: f32_583,
    0x4800: f32_592,
    0x5800: f32_600,
    0x6800: f32_601,
    0x7800: f32_610,
}
def f32_612(w):
    r = d32_611.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
def f32_613(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1586  # sub_v
    return -1
def f32_614(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 1590  # cmeq_v
    return -1
def f32_615(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1601  # mls_v
    return -1
def f32_616(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 1594  # pmul_v
    return -1
def f32_617(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1604  # umaxp_v
    return -1
def f32_618(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 1605  # uminp_v
    return -1
def f32_619(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 3, 4, 7):
        return 1598  # sqrdmulh_v
    return -1
def f32_620(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 873  # fmaxnmp_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 888  # fminnmp_vf
    return -1
d32_621 = {
    0x0: 1257,  # fmlal2_0
    0x800000: 1261,  # fmlsl2_0
    0x40000000: 1259,  # fmlal2_1
    0x40800000: 1263,  # fmlsl2_1
}
def f32_622(w):
    r = d32_621.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_623(w):
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 822  # fabd_vf
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 878  # faddp_vf
    return -1
def f32_624(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 808  # fmul_vf
    return -1
def f32_625(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 810  # fcmge_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 827  # fcmgt_vf
    return -1
def f32_626(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 815  # facge_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 832  # facgt_vf
    return -1
def f32_627(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 883  # fmaxp_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 893  # fminp_vf
    return -1
def f32_628(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 820  # fdiv_vf
    return -1
d32_629 = {
    0x0: f32_613,
    0x800: f32_614,
    0x1000: f32_615,
    0x1800: f32_616,
    0x2000: f32_617,
    0x2800: f32_618,
    0x3000: f32_619,
    0x4000: f32_620,
    0x4800: f32_622,
    0x5000: f32_623,
    0x5800: f32_624,
    0x6000: f32_625,
    0x6800: f32_626,
    0x7000: f32_627,
    0x7800: f32_628,
}
def f32_630(w):
    r = d32_629.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
d32_631 = {
    0x0: f32_497,
    0x400: f32_506,
    0x8400: f32_522,
    0x200000: f32_544,
    0x200400: f32_563,
    0x208000: f32_612,
    0x208400: f32_630,
}
def f32_632(w):
    r = d32_631.get(w & 0x208400, -1)
    return r if r.__class__ is int else r(w)
def f32_633(w):
    if w & 0x180000 == 0x0:
        return 518  # mvni_s0
    if w & 0x180000 == 0x80000:
        return 934  # ushr_b_imm
    if w & 0x100000 == 0x100000:
        return 935  # ushr_h_imm
    return -1
def f32_634(w):
    if w & 0x180000 == 0x0:
        return 522  # mvni_s8
    if w & 0x180000 == 0x80000:
        return 944  # urshr_b_imm
    if w & 0x100000 == 0x100000:
        return 945  # urshr_h_imm
    return -1
def f32_635(w):
    if w & 0x180000 == 0x0:
        return 526  # mvni_s16
    if w & 0x180000 == 0x80000:
        return 962  # sri_b_imm
    if w & 0x100000 == 0x100000:
        return 963  # sri_h_imm
    return -1
def f32_636(w):
    if w & 0x180000 == 0x0:
        return 530  # mvni_s24
    if w & 0x180000 == 0x80000:
        return 977  # sqshlu_b_imm
    if w & 0x100000 == 0x100000:
        return 979  # sqshlu_h_imm
    return -1
d32_637 = {
    0x0: f32_633,
    0x2000: f32_634,
    0x4000: f32_635,
    0x6000: f32_636,
    0x200000: 936,  # ushr_s_imm
    0x202000: 946,  # urshr_s_imm
    0x204000: 964,  # sri_s_imm
    0x206000: 981,  # sqshlu_s_imm
}
def f32_638(w):
    r = d32_637.get(w & 0x206800, -1)
    return r if r.__class__ is int else r(w)
def f32_639(w):
    if w & 0x180000 == 0x0:
        return 520  # bic_s0
    if w & 0x180000 == 0x80000:
        return 939  # usra_b_imm
    if w & 0x100000 == 0x100000:
        return 940  # usra_h_imm
    return -1
def f32_640(w):
    if w & 0x180000 == 0x0:
        return 524  # bic_s8
    if w & 0x180000 == 0x80000:
        return 949  # ursra_b_imm
    if w & 0x100000 == 0x100000:
        return 950  # ursra_h_imm
    return -1
def f32_641(w):
    if w & 0x180000 == 0x0:
        return 528  # bic_s16
    if w & 0x180000 == 0x80000:
        return 972  # sli_b_imm
    if w & 0x100000 == 0x100000:
        return 973  # sli_h_imm
    return -1
def f32_642(w):
    if w & 0x180000 == 0x0:
        return 532  # bic_s24
    if w & 0x180000 == 0x80000:
        return 954  # uqshl_b_imm
    if w & 0x100000 == 0x100000:
        return 956  # uqshl_h_imm
    return -1
d32_643 = {
    0x0: f32_639,
    0x2000: f32_640,
    0x4000: f32_641,
    0x6000: f32_642,
    0x200000: 941,  # usra_s_imm
    0x202000: 951,  # ursra_s_imm
    0x204000: 974,  # sli_s_imm
    0x206000: 958,  # uqshl_s_imm
}
def f32_644(w):
    r = d32_643.get(w & 0x206800, -1)
    return r if r.__class__ is int else r(w)
def f32_645(w):
    if w & 0x80000 == 0x0:
        return 534  # mvni_h0
    if w & 0x40080000 == 0x80000:
        return 997  # sqshrun_b_imm
    if w & 0x40080000 == 0x40080000:
        return 998  # sqshrun2_b_imm
    return -1
def f32_646(w):
    if w & 0x40000000 == 0x0:
        return 1000  # sqshrun_h_imm
    if w & 0x40000000 == 0x40000000:
        return 1001  # sqshrun2_h_imm
    return -1
d32_647 = {
    0x0: f32_645,
    0x100000: f32_646,
}
def f32_648(w):
    r = d32_647.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_649(w):
    if w & 0x80000 == 0x80000:
        return 1006  # sqrshrun_b_imm
    return -1
def f32_650(w):
    if w & 0x80000 == 0x80000:
        return 1007  # sqrshrun2_b_imm
    return -1
d32_651 = {
    0x0: f32_649,
    0x100000: 1009,  # sqrshrun_h_imm
    0x40000000: f32_650,
    0x40100000: 1010,  # sqrshrun2_h_imm
}
def f32_652(w):
    r = d32_651.get(w & 0x40100000, -1)
    return r if r.__class__ is int else r(w)
def f32_653(w):
    if w & 0x80000 == 0x0:
        return 538  # mvni_h8
    if w & 0x40080000 == 0x80000:
        return 1057  # ushll_b
    if w & 0x40080000 == 0x40080000:
        return 1058  # ushll2_b
    return -1
def f32_654(w):
    if w & 0x40000000 == 0x0:
        return 1059  # ushll_h
    if w & 0x40000000 == 0x40000000:
        return 1060  # ushll2_h
    return -1
d32_655 = {
    0x0: f32_653,
    0x100000: f32_654,
}
def f32_656(w):
    r = d32_655.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_657(w):
    if w & 0x180000 == 0x0:
        return 542  # mvni_msl8
    return -1
def f32_658(w):
    if w & 0x40180000 == 0x0:
        return 546  # movi_d
    if w & 0x40180000 == 0x40000000:
        return 547  # movi_2d
    if w & 0x100000 == 0x100000:
        return 1189  # ucvtf_fixed_vh
    return -1
def f32_659(w):
    if w & 0x40000000 == 0x0:
        return 1003  # sqshrun_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1004  # sqshrun2_s_imm
    return -1
def f32_660(w):
    if w & 0x40000000 == 0x0:
        return 1012  # sqrshrun_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1013  # sqrshrun2_s_imm
    return -1
def f32_661(w):
    if w & 0x40000000 == 0x0:
        return 1061  # ushll_s
    if w & 0x40000000 == 0x40000000:
        return 1062  # ushll2_s
    return -1
d32_662 = {
    0x0: f32_648,
    0x800: f32_652,
    0x2000: f32_656,
    0x4000: f32_657,
    0x6000: f32_658,
    0x200000: f32_659,
    0x200800: f32_660,
    0x202000: f32_661,
    0x206000: 1191,  # ucvtf_fixed_vf_s
}
def f32_663(w):
    r = d32_662.get(w & 0x206800, -1)
    return r if r.__class__ is int else r(w)
def f32_664(w):
    if w & 0x40006000 == 0x0:
        return 865  # fmulx_h0_element_f
    if w & 0x40006000 == 0x40000000:
        return 866  # fmulx_h1_element_f
    return -1
def f32_665(w):
    if w & 0x80000 == 0x0:
        return 536  # bic_h0
    if w & 0x40080000 == 0x80000:
        return 1033  # uqshrn_b_imm
    if w & 0x40080000 == 0x40080000:
        return 1034  # uqshrn2_b_imm
    return -1
def f32_666(w):
    if w & 0x40000000 == 0x0:
        return 1036  # uqshrn_h_imm
    if w & 0x40000000 == 0x40000000:
        return 1037  # uqshrn2_h_imm
    return -1
d32_667 = {
    0x0: f32_665,
    0x100000: f32_666,
}
def f32_668(w):
    r = d32_667.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_669(w):
    if w & 0x80000 == 0x80000:
        return 1042  # uqrshrn_b_imm
    return -1
def f32_670(w):
    if w & 0x80000 == 0x80000:
        return 1043  # uqrshrn2_b_imm
    return -1
d32_671 = {
    0x0: f32_669,
    0x100000: 1045,  # uqrshrn_h_imm
    0x40000000: f32_670,
    0x40100000: 1046,  # uqrshrn2_h_imm
}
def f32_672(w):
    r = d32_671.get(w & 0x40100000, -1)
    return r if r.__class__ is int else r(w)
def f32_673(w):
    if w & 0x180000 == 0x0:
        return 540  # bic_h8
    return -1
def f32_674(w):
    if w & 0x180000 == 0x0:
        return 544  # mvni_msl16
    return -1
def f32_675(w):
    if w & 0x40180000 == 0x40000000:
        return 550  # fmov_2d_imm
    return -1
def f32_676(w):
    if w & 0x100000 == 0x100000:
        return 1201  # fcvtzu_fixed_vh
    return -1
def f32_677(w):
    if w & 0x40000000 == 0x0:
        return 1039  # uqshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1040  # uqshrn2_s_imm
    return -1
def f32_678(w):
    if w & 0x40000000 == 0x0:
        return 1048  # uqrshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1049  # uqrshrn2_s_imm
    return -1
d32_679 = {
    0x0: f32_668,
    0x800: f32_672,
    0x2000: f32_673,
    0x4000: f32_674,
    0x6000: f32_675,
    0x6800: f32_676,
    0x200000: f32_677,
    0x200800: f32_678,
    0x206800: 1203,  # fcvtzu_fixed_vf_s
}
def f32_680(w):
    r = d32_679.get(w & 0x206800, -1)
    return r if r.__class__ is int else r(w)
d32_681 = {
    0x0: 1675,  # mla_h0_element
    0x2000: 1711,  # umlal_h0_element
    0x4000: 1679,  # mls_h0_element
    0x6000: 1715,  # umlsl_h0_element
    0x40000000: 1676,  # mla_h1_element
    0x40002000: 1712,  # umlal_h1_element
    0x40004000: 1680,  # mls_h1_element
    0x40006000: 1716,  # umlsl_h1_element
}
def f32_682(w):
    r = d32_681.get(w & 0x40006000, -1)
    return r if r.__class__ is int else r(w)
def f32_683(w):
    if (w >> 30 & 0x1) not in (0,):
        return 937  # ushr_d_imm
    return -1
def f32_684(w):
    if (w >> 30 & 0x1) not in (0,):
        return 947  # urshr_d_imm
    return -1
def f32_685(w):
    if (w >> 30 & 0x1) not in (0,):
        return 965  # sri_d_imm
    return -1
def f32_686(w):
    if (w >> 30 & 0x1) not in (0,):
        return 983  # sqshlu_d_imm
    return -1
d32_687 = {
    0x0: f32_683,
    0x2000: f32_684,
    0x4000: f32_685,
    0x6000: f32_686,
}
def f32_688(w):
    r = d32_687.get(w & 0x6800, -1)
    return r if r.__class__ is int else r(w)
def f32_689(w):
    if w & 0x40000800 == 0x0:
        return 1246  # fcmla_4h_element
    if w & 0x40000000 == 0x40000000:
        return 1247  # fcmla_8h_element
    return -1
def f32_690(w):
    if (w >> 30 & 0x1) not in (0,):
        return 942  # usra_d_imm
    return -1
def f32_691(w):
    if (w >> 30 & 0x1) not in (0,):
        return 952  # ursra_d_imm
    return -1
def f32_692(w):
    if (w >> 30 & 0x1) not in (0,):
        return 975  # sli_d_imm
    return -1
def f32_693(w):
    if (w >> 30 & 0x1) not in (0,):
        return 960  # uqshl_d_imm
    return -1
d32_694 = {
    0x0: f32_690,
    0x2000: f32_691,
    0x4000: f32_692,
    0x6000: f32_693,
}
def f32_695(w):
    r = d32_694.get(w & 0x6800, -1)
    return r if r.__class__ is int else r(w)
def f32_696(w):
    if w & 0x40006000 == 0x2000:
        return 1719  # umull_h0_element
    if w & 0x40006000 == 0x40002000:
        return 1720  # umull_h1_element
    return -1
def f32_697(w):
    if w & 0x6800 == 0x6000 and (w >> 30 & 0x1) not in (0,):
        return 1193  # ucvtf_fixed_vf_d
    return -1
d32_698 = {
    0x4000: 1741,  # sqrdmlah_h0_element
    0x6000: 1747,  # sqrdmlsh_h0_element
    0x40004000: 1742,  # sqrdmlah_h1_element
    0x40006000: 1748,  # sqrdmlsh_h1_element
}
def f32_699(w):
    r = d32_698.get(w & 0x40006000, -1)
    return r if r.__class__ is int else r(w)
def f32_700(w):
    if w & 0x6800 == 0x6800 and (w >> 30 & 0x1) not in (0,):
        return 1205  # fcvtzu_fixed_vf_d
    return -1
d32_701 = {
    0x0: 1677,  # mla_s0_element
    0x2000: 1713,  # umlal_s0_element
    0x4000: 1681,  # mls_s0_element
    0x6000: 1717,  # umlsl_s0_element
    0x40000000: 1678,  # mla_s1_element
    0x40002000: 1714,  # umlal_s1_element
    0x40004000: 1682,  # mls_s1_element
    0x40006000: 1718,  # umlsl_s1_element
}
def f32_702(w):
    r = d32_701.get(w & 0x40006000, -1)
    return r if r.__class__ is int else r(w)
def f32_703(w):
    if w & 0x40200000 == 0x40000000:
        return 1248  # fcmla_4s_element
    return -1
d32_704 = {
    0x0: 1258,  # fmlal2_0_element
    0x2000: 1721,  # umull_s0_element
    0x4000: 1262,  # fmlsl2_0_element
    0x6000: 1764,  # udot_0_element
    0x40000000: 1260,  # fmlal2_1_element
    0x40002000: 1722,  # umull_s1_element
    0x40004000: 1264,  # fmlsl2_1_element
    0x40006000: 1766,  # udot_1_element
}
def f32_705(w):
    r = d32_704.get(w & 0x40006000, -1)
    return r if r.__class__ is int else r(w)
d32_706 = {
    0x0: 868,  # fmulx_s0_element_f
    0x4000: 1744,  # sqrdmlah_s0_element
    0x6000: 1750,  # sqrdmlsh_s0_element
    0x40000000: 869,  # fmulx_s1_element_f
    0x40004000: 1745,  # sqrdmlah_s1_element
    0x40006000: 1751,  # sqrdmlsh_s1_element
}
def f32_707(w):
    r = d32_706.get(w & 0x40006000, -1)
    return r if r.__class__ is int else r(w)
def f32_708(w):
    if w & 0x40206000 == 0x40000000:
        return 871  # fmulx_d1_element_f
    return -1
d32_709 = {
    0x400: f32_638,
    0x1400: f32_644,
    0x8400: f32_663,
    0x9000: f32_664,
    0x9400: f32_680,
    0x400000: f32_682,
    0x400400: f32_688,
    0x401000: f32_689,
    0x401400: f32_695,
    0x408000: f32_696,
    0x408400: f32_697,
    0x409000: f32_699,
    0x409400: f32_700,
    0x800000: f32_702,
    0x801000: f32_703,
    0x808000: f32_705,
    0x809000: f32_707,
    0xc09000: f32_708,
}
def f32_710(w):
    r = d32_709.get(w & 0xc09400, -1)
    return r if r.__class__ is int else r(w)
d32_711 = {
    0x0: f32_110,
    0x1000000: f32_216,
    0x2000000: f32_389,
    0x3000000: f32_492,
    0x20000000: f32_494,
    0x21000000: f32_496,
    0x22000000: f32_632,
    0x23000000: f32_710,
}
def f32_712(w):
    r = d32_711.get(w & 0x23000000, -1)
    return r if r.__class__ is int else r(w)
def f32_713(w):
    if w & 0x1f == 0x1f:
        return 48  # cmp_imm_w
    return 35  # subs_imm_w
d32_714 = {
    0x0: 2,  # add_imm_w
    0x400000: 4,  # add_imm12_w
    0x20000000: 13,  # adds_imm_w
    0x20400000: 15,  # adds_imm12_w
    0x40000000: 24,  # sub_imm_w
    0x40400000: 26,  # sub_imm12_w
    0x60000000: f32_713,
    0x60400000: 37,  # subs_imm12_w
}
def f32_715(w):
    r = d32_714.get(w & 0x60c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_716(w):
    if ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 58  # and_imm_w
    return -1
def f32_717(w):
    if (w >> 21 & 0x3) < 2:
        return 106  # movn_w
    return -1
def f32_718(w):
    if ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 68  # orr_imm_w
    return -1
def f32_719(w):
    if ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 78  # eor_imm_w
    return -1
def f32_720(w):
    if (w >> 21 & 0x3) < 2:
        return 104  # movz_w
    return -1
def f32_721(w):
    if w & 0x1f == 0x1f and ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 102  # tst_imm_w
    if ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 88  # ands_imm_w
    return -1
def f32_722(w):
    if (w >> 21 & 0x3) < 2:
        return 108  # movk_w
    return -1
d32_723 = {
    0x0: f32_716,
    0x800000: f32_717,
    0x20000000: f32_718,
    0x40000000: f32_719,
    0x40800000: f32_720,
    0x60000000: f32_721,
    0x60800000: f32_722,
}
def f32_724(w):
    r = d32_723.get(w & 0x60800000, -1)
    return r if r.__class__ is int else r(w)
def f32_725(w):
    if w & 0x7c00 == 0x7c00:
        return 113  # asr_imm_w
    return 110  # sbfm_w
def f32_726(w):
    if w & 0x7c00 == 0x7c00:
        return 114  # lsr_imm_w
    return 112  # ubfm_w
d32_727 = {
    0x0: f32_725,
    0x800000: 115,  # extr_w
    0x20000000: 111,  # bfm_w
    0x40000000: f32_726,
}
def f32_728(w):
    r = d32_727.get(w & 0x60e08000, -1)
    return r if r.__class__ is int else r(w)
d32_729 = {
    0x0: 0,  # adr
    0x1000000: f32_715,
    0x2000000: f32_724,
    0x3000000: f32_728,
}
def f32_730(w):
    r = d32_729.get(w & 0x3000000, -1)
    return r if r.__class__ is int else r(w)
d32_731 = {
    0x0: 184,  # cbz_w
    0x1000000: 186,  # cbnz_w
    0x2000000: 188,  # tbz_w
    0x3000000: 190,  # tbnz_w
}
def f32_732(w):
    r = d32_731.get(w & 0x3000000, -1)
    return r if r.__class__ is int else r(w)
def f32_733(w):
    if w & 0x3000010 == 0x0:
        return 183  # b_cond
    return -1
d32_734 = {
    0x0: 181,  # b
    0x20000000: f32_732,
    0x40000000: f32_733,
}
def f32_735(w):
    r = d32_734.get(w & 0x60000000, -1)
    return r if r.__class__ is int else r(w)
d32_736 = {
    0x0: 241,  # stlur_b
    0x400000: 242,  # ldapur_b
    0x800000: 243,  # ldapurs_b_x
    0xc00000: 244,  # ldapurs_b_w
}
def f32_737(w):
    r = d32_736.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_738(w):
    if w & 0xf000 == 0x0:
        return 50  # adc_w
    return -1
def f32_739(w):
    if w & 0xf000 == 0x2000:
        return 142  # lslv_w
    if w & 0xf000 == 0x4000:
        return 173  # crc32b
    if w & 0xf000 == 0x5000:
        return 177  # crc32cb
    return -1
def f32_740(w):
    if w & 0xf000 == 0x2000:
        return 144  # lsrv_w
    if w & 0xf000 == 0x4000:
        return 174  # crc32h
    if w & 0xf000 == 0x5000:
        return 178  # crc32ch
    return -1
d32_741 = {
    0x0: 138,  # udiv_w
    0x2000: 146,  # asrv_w
    0x4000: 175,  # crc32w
    0x5000: 179,  # crc32cw
}
def f32_742(w):
    r = d32_741.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_743(w):
    if w & 0xf000 == 0x0:
        return 140  # sdiv_w
    if w & 0xf000 == 0x2000:
        return 148  # rorv_w
    return -1
d32_744 = {
    0x0: f32_738,
    0x800000: 122,  # csel_w
    0x800400: 124,  # csinc_w
    0xc00000: f32_739,
    0xc00400: f32_740,
    0xc00800: f32_742,
    0xc00c00: f32_743,
}
def f32_745(w):
    r = d32_744.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_746(w):
    if w & 0xe08000 == 0x8000:
        return 163  # msub_w
    if w & 0xe0fc00 == 0x7c00:
        return 165  # mul_w
    if w & 0xe08000 == 0x0:
        return 161  # madd_w
    return -1
d32_747 = {
    0x0: 249,  # ldadd_b
    0x1000: 253,  # ldclr_b
    0x2000: 257,  # ldeor_b
    0x3000: 261,  # ldset_b
    0x4000: 265,  # ldsmax_b
    0x5000: 269,  # ldsmin_b
    0x6000: 273,  # ldumax_b
    0x7000: 277,  # ldumin_b
    0x8000: 281,  # swp_b
}
def f32_748(w):
    r = d32_747.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_749(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1272  # strb_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1270  # strb_w_register_w
    return -1
def f32_750(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1273  # strb_w_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1271  # strb_w_register_w0
    return -1
d32_751 = {
    0x0: f32_749,
    0x1000: f32_750,
}
def f32_752(w):
    r = d32_751.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d32_753 = {
    0x0: 251,  # ldaddl_b
    0x1000: 255,  # ldclrl_b
    0x2000: 259,  # ldeorl_b
    0x3000: 263,  # ldsetl_b
    0x4000: 267,  # ldsmaxl_b
    0x5000: 271,  # ldsminl_b
    0x6000: 275,  # ldumaxl_b
    0x7000: 279,  # lduminl_b
    0x8000: 283,  # swpl_b
}
def f32_754(w):
    r = d32_753.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_755(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1281  # ldrb_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1279  # ldrb_w_register_w
    return -1
def f32_756(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1282  # ldrb_w_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1280  # ldrb_w_register_w0
    return -1
d32_757 = {
    0x0: f32_755,
    0x1000: f32_756,
}
def f32_758(w):
    r = d32_757.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d32_759 = {
    0x0: 250,  # ldadda_b
    0x1000: 254,  # ldclra_b
    0x2000: 258,  # ldeora_b
    0x3000: 262,  # ldseta_b
    0x4000: 266,  # ldsmaxa_b
    0x5000: 270,  # ldsmina_b
    0x6000: 274,  # ldumaxa_b
    0x7000: 278,  # ldumina_b
    0x8000: 282,  # swpa_b
    0xc000: 240,  # ldapr_b
}
def f32_760(w):
    r = d32_759.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_761(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1290  # ldrsb_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1288  # ldrsb_x_register_w
    return -1
def f32_762(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1291  # ldrsb_x_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1289  # ldrsb_x_register_w0
    return -1
d32_763 = {
    0x0: f32_761,
    0x1000: f32_762,
}
def f32_764(w):
    r = d32_763.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d32_765 = {
    0x0: 252,  # ldaddal_b
    0x1000: 256,  # ldclral_b
    0x2000: 260,  # ldeoral_b
    0x3000: 264,  # ldsetal_b
    0x4000: 268,  # ldsmaxal_b
    0x5000: 272,  # ldsminal_b
    0x6000: 276,  # ldumaxal_b
    0x7000: 280,  # lduminal_b
    0x8000: 284,  # swpal_b
}
def f32_766(w):
    r = d32_765.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_767(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1299  # ldrsb_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1297  # ldrsb_w_register_w
    return -1
def f32_768(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1300  # ldrsb_w_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1298  # ldrsb_w_register_w0
    return -1
d32_769 = {
    0x0: f32_767,
    0x1000: f32_768,
}
def f32_770(w):
    r = d32_769.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d32_771 = {
    0x0: 1266,  # strb_w_unscaled
    0x400: 1267,  # strb_w_post
    0x800: 1269,  # strb_w_unprivileged
    0xc00: 1268,  # strb_w_pre
    0x200000: f32_748,
    0x200800: f32_752,
    0x400000: 1275,  # ldrb_w_unscaled
    0x400400: 1276,  # ldrb_w_post
    0x400800: 1278,  # ldrb_w_unprivileged
    0x400c00: 1277,  # ldrb_w_pre
    0x600000: f32_754,
    0x600800: f32_758,
    0x800000: 1284,  # ldrsb_x_unscaled
    0x800400: 1285,  # ldrsb_x_post
    0x800800: 1287,  # ldrsb_x_unprivileged
    0x800c00: 1286,  # ldrsb_x_pre
    0xa00000: f32_760,
    0xa00800: f32_764,
    0xc00000: 1293,  # ldrsb_w_unscaled
    0xc00400: 1294,  # ldrsb_w_post
    0xc00800: 1296,  # ldrsb_w_unprivileged
    0xc00c00: 1295,  # ldrsb_w_pre
    0xe00000: f32_766,
    0xe00800: f32_770,
}
def f32_772(w):
    r = d32_771.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_773 = {
    0x0: 1265,  # strb_w
    0x400000: 1274,  # ldrb_w
    0x800000: 1283,  # ldrsb_x
    0xc00000: 1292,  # ldrsb_w
}
def f32_774(w):
    r = d32_773.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_775(w):
    if w & 0xf000 == 0x0:
        return 54  # adcs_w
    return -1
def f32_776(w):
    if w & 0x1ff01f == 0xd:
        return 1222  # setf8
    if w & 0x1ff01f == 0x400d:
        return 1223  # setf16
    return -1
def f32_777(w):
    if w & 0x10 == 0x0:
        return 130  # ccmn_w
    return -1
def f32_778(w):
    if w & 0x10 == 0x0:
        return 132  # ccmn_imm_w
    return -1
d32_779 = {
    0x0: f32_775,
    0x800: f32_776,
    0x400000: f32_777,
    0x400800: f32_778,
}
def f32_780(w):
    r = d32_779.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_781 = {
    0x0: 294,  # stlur_h
    0x400000: 295,  # ldapur_h
    0x800000: 296,  # ldapurs_h_x
    0xc00000: 297,  # ldapurs_h_w
}
def f32_782(w):
    r = d32_781.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_783(w):
    if w & 0xf000 == 0x0:
        return 52  # sbc_w
    return -1
def f32_784(w):
    if w & 0x1ff000 == 0x0:
        return 150  # rbit_w
    if w & 0x1ff000 == 0x1000:
        return 154  # clz_w
    return -1
def f32_785(w):
    if w & 0x1ff000 == 0x0:
        return 152  # rev16_w
    if w & 0x1ff000 == 0x1000:
        return 156  # cls_w
    return -1
def f32_786(w):
    if w & 0x1ff000 == 0x0:
        return 158  # rev_w
    return -1
d32_787 = {
    0x0: f32_783,
    0x800000: 126,  # csinv_w
    0x800400: 128,  # csneg_w
    0xc00000: f32_784,
    0xc00400: f32_785,
    0xc00800: f32_786,
}
def f32_788(w):
    r = d32_787.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_789 = {
    0x0: 302,  # ldadd_h
    0x1000: 306,  # ldclr_h
    0x2000: 310,  # ldeor_h
    0x3000: 314,  # ldset_h
    0x4000: 318,  # ldsmax_h
    0x5000: 322,  # ldsmin_h
    0x6000: 326,  # ldumax_h
    0x7000: 330,  # ldumin_h
    0x8000: 334,  # swp_h
}
def f32_790(w):
    r = d32_789.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_791(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1307  # strh_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1306  # strh_w_register_w
    return -1
d32_792 = {
    0x0: 304,  # ldaddl_h
    0x1000: 308,  # ldclrl_h
    0x2000: 312,  # ldeorl_h
    0x3000: 316,  # ldsetl_h
    0x4000: 320,  # ldsmaxl_h
    0x5000: 324,  # ldsminl_h
    0x6000: 328,  # ldumaxl_h
    0x7000: 332,  # lduminl_h
    0x8000: 336,  # swpl_h
}
def f32_793(w):
    r = d32_792.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_794(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1314  # ldrh_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1313  # ldrh_w_register_w
    return -1
d32_795 = {
    0x0: 303,  # ldadda_h
    0x1000: 307,  # ldclra_h
    0x2000: 311,  # ldeora_h
    0x3000: 315,  # ldseta_h
    0x4000: 319,  # ldsmaxa_h
    0x5000: 323,  # ldsmina_h
    0x6000: 327,  # ldumaxa_h
    0x7000: 331,  # ldumina_h
    0x8000: 335,  # swpa_h
    0xc000: 293,  # ldapr_h
}
def f32_796(w):
    r = d32_795.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_797(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1321  # ldrsh_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1320  # ldrsh_x_register_w
    return -1
d32_798 = {
    0x0: 305,  # ldaddal_h
    0x1000: 309,  # ldclral_h
    0x2000: 313,  # ldeoral_h
    0x3000: 317,  # ldsetal_h
    0x4000: 321,  # ldsmaxal_h
    0x5000: 325,  # ldsminal_h
    0x6000: 329,  # ldumaxal_h
    0x7000: 333,  # lduminal_h
    0x8000: 337,  # swpal_h
}
def f32_799(w):
    r = d32_798.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_800(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1328  # ldrsh_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1327  # ldrsh_w_register_w
    return -1
d32_801 = {
    0x0: 1302,  # strh_w_unscaled
    0x400: 1303,  # strh_w_post
    0x800: 1305,  # strh_w_unprivileged
    0xc00: 1304,  # strh_w_pre
    0x200000: f32_790,
    0x200800: f32_791,
    0x400000: 1309,  # ldrh_w_unscaled
    0x400400: 1310,  # ldrh_w_post
    0x400800: 1312,  # ldrh_w_unprivileged
    0x400c00: 1311,  # ldrh_w_pre
    0x600000: f32_793,
    0x600800: f32_794,
    0x800000: 1316,  # ldrsh_x_unscaled
    0x800400: 1317,  # ldrsh_x_post
    0x800800: 1319,  # ldrsh_x_unprivileged
    0x800c00: 1318,  # ldrsh_x_pre
    0xa00000: f32_796,
    0xa00800: f32_797,
    0xc00000: 1323,  # ldrsh_w_unscaled
    0xc00400: 1324,  # ldrsh_w_post
    0xc00800: 1326,  # ldrsh_w_unprivileged
    0xc00c00: 1325,  # ldrsh_w_pre
    0xe00000: f32_799,
    0xe00800: f32_800,
}
def f32_802(w):
    r = d32_801.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_803 = {
    0x0: 1301,  # strh_w
    0x400000: 1308,  # ldrh_w
    0x800000: 1315,  # ldrsh_x
    0xc00000: 1322,  # ldrsh_w
}
def f32_804(w):
    r = d32_803.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_805(w):
    if w & 0xe0fc00 == 0x0:
        return 56  # sbcs_w
    if w & 0xe00c10 == 0x400000:
        return 134  # ccmp_w
    if w & 0xe00c10 == 0x400800:
        return 136  # ccmp_imm_w
    return -1
d32_806 = {
    0x0: 1428,  # ldr_w_literal
    0x1000000: f32_737,
    0x2000000: f32_745,
    0x3000000: f32_746,
    0x20000000: f32_772,
    0x21000000: f32_774,
    0x22000000: f32_780,
    0x40000000: 1429,  # ldr_x_literal
    0x41000000: f32_782,
    0x42000000: f32_788,
    0x60000000: f32_802,
    0x61000000: f32_804,
    0x62000000: f32_805,
}
def f32_807(w):
    r = d32_806.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
d32_808 = {
    0x28000: 718,  # scvtf_fixed_sw
    0x38000: 724,  # ucvtf_fixed_sw
    0x188000: 707,  # fcvtzs_fixed_w_s
    0x198000: 713,  # fcvtzu_fixed_w_s
}
def f32_809(w):
    r = d32_808.get(w & 0x1f8000, -1)
    return r if r.__class__ is int else r(w)
d32_810 = {
    0x0: 680,  # fcvtns_w_s
    0x10000: 683,  # fcvtnu_w_s
    0x20000: 717,  # scvtf_sw
    0x30000: 723,  # ucvtf_sw
    0x40000: 686,  # fcvtas_w_s
    0x50000: 689,  # fcvtau_w_s
    0x60000: 673,  # fmov_ws
    0x70000: 674,  # fmov_sw
    0x80000: 692,  # fcvtps_w_s
    0x90000: 695,  # fcvtpu_w_s
    0x100000: 698,  # fcvtms_w_s
    0x110000: 701,  # fcvtmu_w_s
    0x180000: 704,  # fcvtzs_w_s
    0x190000: 710,  # fcvtzu_w_s
}
def f32_811(w):
    r = d32_810.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_812 = {
    0x0: 646,  # fcmp_s
    0x8: 649,  # fcmp_zero_s
    0x10: 652,  # fcmpe_s
    0x18: 655,  # fcmpe_zero_s
}
def f32_813(w):
    r = d32_812.get(w & 0x1f, -1)
    return r if r.__class__ is int else r(w)
d32_814 = {
    0x0: 595,  # fmov_s
    0x10000: 603,  # fneg_s
    0x40000: 607,  # frintn_s
    0x50000: 613,  # frintm_s
    0x60000: 619,  # frinta_s
    0x70000: 622,  # frintx_s
    0x80000: 1224,  # frint32z_s
    0x90000: 1230,  # frint64z_s
}
def f32_815(w):
    r = d32_814.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_816 = {
    0x0: 600,  # fabs_s
    0x10000: 598,  # fsqrt_s
    0x20000: 627,  # fcvt_ds
    0x30000: 629,  # fcvt_hs
    0x40000: 610,  # frintp_s
    0x50000: 616,  # frintz_s
    0x70000: 625,  # frinti_s
    0x80000: 1227,  # frint32x_s
    0x90000: 1233,  # frint64x_s
}
def f32_817(w):
    r = d32_816.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_818 = {
    0x0: f32_811,
    0x2000: f32_813,
    0x4000: f32_815,
    0xc000: f32_817,
}
def f32_819(w):
    r = d32_818.get(w & 0xe000, -1)
    return r if r.__class__ is int else r(w)
def f32_820(w):
    if w & 0x3e0 == 0x0:
        return 667  # fmov_imm_s
    return -1
d32_821 = {
    0x0: f32_819,
    0x1000: f32_820,
}
def f32_822(w):
    r = d32_821.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
def f32_823(w):
    if w & 0x10 == 0x0:
        return 658  # fccmp_s
    if w & 0x10 == 0x10:
        return 661  # fccmpe_s
    return -1
d32_824 = {
    0x0: 568,  # fmul_s
    0x1000: 571,  # fdiv_s
    0x2000: 574,  # fadd_s
    0x3000: 577,  # fsub_s
    0x4000: 580,  # fmax_s
    0x5000: 583,  # fmin_s
    0x6000: 586,  # fmaxnm_s
    0x7000: 589,  # fminnm_s
    0x8000: 591,  # fnmul_s
}
def f32_825(w):
    r = d32_824.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_826 = {
    0x0: f32_822,
    0x400: f32_823,
    0x800: f32_825,
    0xc00: 664,  # fcsel_s
}
def f32_827(w):
    r = d32_826.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
d32_828 = {
    0x28000: 720,  # scvtf_fixed_dw
    0x38000: 726,  # ucvtf_fixed_dw
    0x188000: 708,  # fcvtzs_fixed_w_d
    0x198000: 714,  # fcvtzu_fixed_w_d
}
def f32_829(w):
    r = d32_828.get(w & 0x1f8000, -1)
    return r if r.__class__ is int else r(w)
d32_830 = {
    0x0: 681,  # fcvtns_w_d
    0x10000: 684,  # fcvtnu_w_d
    0x20000: 719,  # scvtf_dw
    0x30000: 725,  # ucvtf_dw
    0x40000: 687,  # fcvtas_w_d
    0x50000: 690,  # fcvtau_w_d
    0x80000: 693,  # fcvtps_w_d
    0x90000: 696,  # fcvtpu_w_d
    0x100000: 699,  # fcvtms_w_d
    0x110000: 702,  # fcvtmu_w_d
    0x180000: 705,  # fcvtzs_w_d
    0x190000: 711,  # fcvtzu_w_d
    0x1e0000: 775,  # fjcvtzs
}
def f32_831(w):
    r = d32_830.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_832 = {
    0x0: 647,  # fcmp_d
    0x8: 650,  # fcmp_zero_d
    0x10: 653,  # fcmpe_d
    0x18: 656,  # fcmpe_zero_d
}
def f32_833(w):
    r = d32_832.get(w & 0x1f, -1)
    return r if r.__class__ is int else r(w)
d32_834 = {
    0x0: 596,  # fmov_d
    0x10000: 604,  # fneg_d
    0x20000: 628,  # fcvt_sd
    0x30000: 1785,  # bfcvt
    0x40000: 608,  # frintn_d
    0x50000: 614,  # frintm_d
    0x60000: 620,  # frinta_d
    0x70000: 623,  # frintx_d
    0x80000: 1225,  # frint32z_d
    0x90000: 1231,  # frint64z_d
}
def f32_835(w):
    r = d32_834.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_836 = {
    0x0: 601,  # fabs_d
    0x10000: 599,  # fsqrt_d
    0x30000: 630,  # fcvt_hd
    0x40000: 611,  # frintp_d
    0x50000: 617,  # frintz_d
    0x70000: 626,  # frinti_d
    0x80000: 1228,  # frint32x_d
    0x90000: 1234,  # frint64x_d
}
def f32_837(w):
    r = d32_836.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_838 = {
    0x0: f32_831,
    0x2000: f32_833,
    0x4000: f32_835,
    0xc000: f32_837,
}
def f32_839(w):
    r = d32_838.get(w & 0xe000, -1)
    return r if r.__class__ is int else r(w)
def f32_840(w):
    if w & 0x3e0 == 0x0:
        return 668  # fmov_imm_d
    return -1
d32_841 = {
    0x0: f32_839,
    0x1000: f32_840,
}
def f32_842(w):
    r = d32_841.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
def f32_843(w):
    if w & 0x10 == 0x0:
        return 659  # fccmp_d
    if w & 0x10 == 0x10:
        return 662  # fccmpe_d
    return -1
d32_844 = {
    0x0: 569,  # fmul_d
    0x1000: 572,  # fdiv_d
    0x2000: 575,  # fadd_d
    0x3000: 578,  # fsub_d
    0x4000: 581,  # fmax_d
    0x5000: 584,  # fmin_d
    0x6000: 587,  # fmaxnm_d
    0x7000: 590,  # fminnm_d
    0x8000: 592,  # fnmul_d
}
def f32_845(w):
    r = d32_844.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_846 = {
    0x0: f32_842,
    0x400: f32_843,
    0x800: f32_845,
    0xc00: 665,  # fcsel_d
}
def f32_847(w):
    r = d32_846.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
d32_848 = {
    0x28000: 716,  # scvtf_fixed_hw
    0x38000: 722,  # ucvtf_fixed_hw
    0x188000: 706,  # fcvtzs_fixed_w_h
    0x198000: 712,  # fcvtzu_fixed_w_h
}
def f32_849(w):
    r = d32_848.get(w & 0x1f8000, -1)
    return r if r.__class__ is int else r(w)
d32_850 = {
    0x0: 679,  # fcvtns_w_h
    0x10000: 682,  # fcvtnu_w_h
    0x20000: 715,  # scvtf_hw
    0x30000: 721,  # ucvtf_hw
    0x40000: 685,  # fcvtas_w_h
    0x50000: 688,  # fcvtau_w_h
    0x60000: 669,  # fmov_from_h_w
    0x70000: 670,  # fmov_to_h_w
    0x80000: 691,  # fcvtps_w_h
    0x90000: 694,  # fcvtpu_w_h
    0x100000: 697,  # fcvtms_w_h
    0x110000: 700,  # fcvtmu_w_h
    0x180000: 703,  # fcvtzs_w_h
    0x190000: 709,  # fcvtzu_w_h
}
def f32_851(w):
    r = d32_850.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_852 = {
    0x0: 645,  # fcmp_h
    0x8: 648,  # fcmp_zero_h
    0x10: 651,  # fcmpe_h
    0x18: 654,  # fcmpe_zero_h
}
def f32_853(w):
    r = d32_852.get(w & 0x1f, -1)
    return r if r.__class__ is int else r(w)
d32_854 = {
    0x0: 594,  # fmov_h
    0x10000: 605,  # fneg_h
    0x20000: 631,  # fcvt_sh
    0x40000: 606,  # frintn_h
    0x50000: 612,  # frintm_h
    0x60000: 618,  # frinta_h
    0x70000: 621,  # frintx_h
}
def f32_855(w):
    r = d32_854.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_856 = {
    0x0: 602,  # fabs_h
    0x10000: 597,  # fsqrt_h
    0x20000: 632,  # fcvt_dh
    0x40000: 609,  # frintp_h
    0x50000: 615,  # frintz_h
    0x70000: 624,  # frinti_h
}
def f32_857(w):
    r = d32_856.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_858 = {
    0x0: f32_851,
    0x2000: f32_853,
    0x4000: f32_855,
    0xc000: f32_857,
}
def f32_859(w):
    r = d32_858.get(w & 0xe000, -1)
    return r if r.__class__ is int else r(w)
def f32_860(w):
    if w & 0x3e0 == 0x0:
        return 666  # fmov_imm_h
    return -1
d32_861 = {
    0x0: f32_859,
    0x1000: f32_860,
}
def f32_862(w):
    r = d32_861.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
def f32_863(w):
    if w & 0x10 == 0x0:
        return 657  # fccmp_h
    if w & 0x10 == 0x10:
        return 660  # fccmpe_h
    return -1
d32_864 = {
    0x0: 567,  # fmul_h
    0x1000: 570,  # fdiv_h
    0x2000: 573,  # fadd_h
    0x3000: 576,  # fsub_h
    0x4000: 579,  # fmax_h
    0x5000: 582,  # fmin_h
    0x6000: 585,  # fmaxnm_h
    0x7000: 588,  # fminnm_h
    0x8000: 593,  # fnmul_h
}
def f32_865(w):
    r = d32_864.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_866 = {
    0x0: f32_862,
    0x400: f32_863,
    0x800: f32_865,
    0xc00: 663,  # fcsel_h
}
def f32_867(w):
    r = d32_866.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
d32_868 = {
    0x0: f32_809,
    0x200000: f32_827,
    0x400000: f32_829,
    0x600000: f32_847,
    0xc00000: f32_849,
    0xe00000: f32_867,
}
def f32_869(w):
    r = d32_868.get(w & 0xe00000, -1)
    return r if r.__class__ is int else r(w)
d32_870 = {
    0x0: 634,  # fmadd_s
    0x8000: 637,  # fmsub_s
    0x200000: 640,  # fnmadd_s
    0x208000: 643,  # fnmsub_s
    0x400000: 635,  # fmadd_d
    0x408000: 638,  # fmsub_d
    0x600000: 641,  # fnmadd_d
    0x608000: 644,  # fnmsub_d
    0xc00000: 633,  # fmadd_h
    0xc08000: 636,  # fmsub_h
    0xe00000: 639,  # fnmadd_h
    0xe08000: 642,  # fnmsub_h
}
def f32_871(w):
    r = d32_870.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
def f32_872(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1370  # str_b_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1368  # str_b_register_w
    return -1
def f32_873(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1371  # str_b_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1369  # str_b_register_w0
    return -1
d32_874 = {
    0x0: f32_872,
    0x1000: f32_873,
}
def f32_875(w):
    r = d32_874.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
def f32_876(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1378  # ldr_b_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1376  # ldr_b_register_w
    return -1
def f32_877(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1379  # ldr_b_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1377  # ldr_b_register_w0
    return -1
d32_878 = {
    0x0: f32_876,
    0x1000: f32_877,
}
def f32_879(w):
    r = d32_878.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
def f32_880(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1421  # str_q_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1420  # str_q_register_w
    return -1
def f32_881(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1427  # ldr_q_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1426  # ldr_q_register_w
    return -1
d32_882 = {
    0x0: 1365,  # str_b_unscaled
    0x400: 1366,  # str_b_post
    0xc00: 1367,  # str_b_pre
    0x200800: f32_875,
    0x400000: 1373,  # ldr_b_unscaled
    0x400400: 1374,  # ldr_b_post
    0x400c00: 1375,  # ldr_b_pre
    0x600800: f32_879,
    0x800000: 1417,  # str_q_unscaled
    0x800400: 1418,  # str_q_post
    0x800c00: 1419,  # str_q_pre
    0xa00800: f32_880,
    0xc00000: 1423,  # ldr_q_unscaled
    0xc00400: 1424,  # ldr_q_post
    0xc00c00: 1425,  # ldr_q_pre
    0xe00800: f32_881,
}
def f32_883(w):
    r = d32_882.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_884 = {
    0x0: 1364,  # str_b
    0x400000: 1372,  # ldr_b
    0x800000: 1416,  # str_q
    0xc00000: 1422,  # ldr_q
}
def f32_885(w):
    r = d32_884.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_886(w):
    if w & 0x20000 == 0x20000:
        return 497  # dup_h_scalar
    if w & 0x60000 == 0x40000:
        return 505  # dup_s_scalar
    if w & 0xe0000 == 0x80000:
        return 512  # dup_d_scalar
    return -1
d32_887 = {
    0x0: f32_886,
    0x10000: 489,  # dup_b_scalar
}
def f32_888(w):
    r = d32_887.get(w & 0x10000, -1)
    return r if r.__class__ is int else r(w)
def f32_889(w):
    if w & 0x1f0000 == 0x80000:
        return 464  # sha1h
    return -1
def f32_890(w):
    if w & 0x1f0000 == 0x80000:
        return 466  # sha1su1
    return -1
def f32_891(w):
    if w & 0x1f0000 == 0x80000:
        return 469  # sha256su0
    return -1
def f32_892(w):
    if w & 0x1f0000 == 0x0:
        return 2049  # suqadd_b
    return -1
def f32_893(w):
    if w & 0x1f0000 == 0x10000:
        return 2071  # sqxtn_b
    return -1
def f32_894(w):
    if w & 0x1f0000 == 0x0:
        return 2023  # sqabs_b
    return -1
def f32_895(w):
    if w & 0x1f0000 == 0x10000:
        return 1111  # fcvtns_sf_s
    return -1
def f32_896(w):
    if w & 0x1f0000 == 0x10000:
        return 1141  # fcvtms_sf_s
    return -1
def f32_897(w):
    if w & 0x1f0000 == 0x100000:
        return 875  # fmaxnmp_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1121  # fcvtas_sf_s
    return -1
def f32_898(w):
    if w & 0x1f0000 == 0x100000:
        return 880  # faddp_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1161  # scvtf_sf_s
    return -1
def f32_899(w):
    if w & 0x1f0000 == 0x100000:
        return 885  # fmaxp_sf_h
    return -1
def f32_900(w):
    if w & 0x1f0000 == 0x0:
        return 2050  # suqadd_h
    return -1
def f32_901(w):
    if w & 0x1f0000 == 0x10000:
        return 2072  # sqxtn_h
    return -1
def f32_902(w):
    if w & 0x1f0000 == 0x0:
        return 2024  # sqabs_h
    return -1
def f32_903(w):
    if w & 0x1f0000 == 0x190000:
        return 1109  # fcvtns_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1112  # fcvtns_sf_d
    return -1
def f32_904(w):
    if w & 0x1f0000 == 0x190000:
        return 1139  # fcvtms_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1142  # fcvtms_sf_d
    return -1
def f32_905(w):
    if w & 0x1f0000 == 0x190000:
        return 1119  # fcvtas_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1122  # fcvtas_sf_d
    return -1
def f32_906(w):
    if w & 0x1f0000 == 0x190000:
        return 1159  # scvtf_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1162  # scvtf_sf_d
    return -1
def f32_907(w):
    if w & 0x1f0000 == 0x0:
        return 2051  # suqadd_s
    return -1
def f32_908(w):
    if w & 0x1f0000 == 0x10000:
        return 2073  # sqxtn_s
    return -1
def f32_909(w):
    if w & 0x1f0000 == 0x0:
        return 2025  # sqabs_s
    return -1
def f32_910(w):
    if w & 0x1f0000 == 0x10000:
        return 1131  # fcvtps_sf_s
    return -1
def f32_911(w):
    if w & 0x1f0000 == 0x10000:
        return 1151  # fcvtzs_sf_s
    return -1
def f32_912(w):
    if w & 0x1f0000 == 0x100000:
        return 890  # fminnmp_sf_h
    if w & 0x1f0000 == 0x0:
        return 1066  # fcmgt_zero_sf_s
    return -1
def f32_913(w):
    if w & 0x1f0000 == 0x0:
        return 1071  # fcmeq_zero_sf_s
    if w & 0x1f0000 == 0x10000:
        return 1171  # frecpe_sf_s
    return -1
def f32_914(w):
    if w & 0x1f0000 == 0x0:
        return 1076  # fcmlt_zero_sf_s
    return -1
def f32_915(w):
    if w & 0x1f0000 == 0x100000:
        return 895  # fminp_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1179  # frecpx_sf_s
    return -1
def f32_916(w):
    if w & 0x1f0000 == 0x0:
        return 2052  # suqadd_d
    return -1
def f32_917(w):
    if w & 0x1f0000 == 0x0:
        return 2026  # sqabs_d
    return -1
def f32_918(w):
    if w & 0x1f0000 == 0x0:
        return 2033  # cmgt_zero_d
    return -1
def f32_919(w):
    if w & 0x1f0000 == 0x0:
        return 2037  # cmeq_zero_d
    return -1
def f32_920(w):
    if w & 0x1f0000 == 0x190000:
        return 1129  # fcvtps_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1132  # fcvtps_sf_d
    if w & 0x1f0000 == 0x0:
        return 2041  # cmlt_zero_d
    return -1
d32_921 = {
    0x0: 2043,  # abs_d
    0x10000: 1152,  # fcvtzs_sf_d
    0x110000: 2106,  # addp_d
    0x190000: 1149,  # fcvtzs_sf_h
}
def f32_922(w):
    r = d32_921.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_923(w):
    if w & 0x1f0000 == 0x180000:
        return 1064  # fcmgt_zero_sf_h
    if w & 0x1f0000 == 0x0:
        return 1067  # fcmgt_zero_sf_d
    return -1
d32_924 = {
    0x0: 1072,  # fcmeq_zero_sf_d
    0x10000: 1172,  # frecpe_sf_d
    0x180000: 1069,  # fcmeq_zero_sf_h
    0x190000: 1169,  # frecpe_sf_h
}
def f32_925(w):
    r = d32_924.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_926(w):
    if w & 0x1f0000 == 0x180000:
        return 1074  # fcmlt_zero_sf_h
    if w & 0x1f0000 == 0x0:
        return 1077  # fcmlt_zero_sf_d
    return -1
def f32_927(w):
    if w & 0x1f0000 == 0x190000:
        return 1178  # frecpx_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1180  # frecpx_sf_d
    return -1
d32_928 = {
    0x0: 461,  # sha1c
    0x400: f32_888,
    0x1000: 462,  # sha1p
    0x2000: 463,  # sha1m
    0x3000: 465,  # sha1su0
    0x4000: 467,  # sha256h
    0x5000: 468,  # sha256h2
    0x6000: 470,  # sha256su1
    0x200800: f32_889,
    0x200c00: 1516,  # sqadd_b
    0x201800: f32_890,
    0x202800: f32_891,
    0x202c00: 1523,  # sqsub_b
    0x203800: f32_892,
    0x204800: f32_893,
    0x204c00: 1530,  # sqshl_b
    0x205c00: 1537,  # sqrshl_b
    0x207800: f32_894,
    0x20a800: f32_895,
    0x20b800: f32_896,
    0x20c800: f32_897,
    0x20d800: f32_898,
    0x20dc00: 783,  # fmulx_sf_s
    0x20e400: 788,  # fcmeq_sf_s
    0x20f800: f32_899,
    0x20fc00: 795,  # frecps_sf_s
    0x401c00: 782,  # fmulx_sf_h
    0x402400: 787,  # fcmeq_sf_h
    0x403c00: 794,  # frecps_sf_h
    0x600c00: 1517,  # sqadd_h
    0x602c00: 1524,  # sqsub_h
    0x603800: f32_900,
    0x604800: f32_901,
    0x604c00: 1531,  # sqshl_h
    0x605c00: 1538,  # sqrshl_h
    0x607800: f32_902,
    0x609000: 1657,  # sqdmlal_h
    0x60a800: f32_903,
    0x60b000: 1659,  # sqdmlsl_h
    0x60b400: 1596,  # sqdmulh_h
    0x60b800: f32_904,
    0x60c800: f32_905,
    0x60d000: 1661,  # sqdmull_h
    0x60d800: f32_906,
    0x60dc00: 784,  # fmulx_sf_d
    0x60e400: 789,  # fcmeq_sf_d
    0x60fc00: 796,  # frecps_sf_d
    0xa00c00: 1518,  # sqadd_s
    0xa02c00: 1525,  # sqsub_s
    0xa03800: f32_907,
    0xa04800: f32_908,
    0xa04c00: 1532,  # sqshl_s
    0xa05c00: 1539,  # sqrshl_s
    0xa07800: f32_909,
    0xa09000: 1658,  # sqdmlal_s
    0xa0a800: f32_910,
    0xa0b000: 1660,  # sqdmlsl_s
    0xa0b400: 1597,  # sqdmulh_s
    0xa0b800: f32_911,
    0xa0c800: f32_912,
    0xa0d000: 1662,  # sqdmull_s
    0xa0d800: f32_913,
    0xa0e800: f32_914,
    0xa0f800: f32_915,
    0xa0fc00: 806,  # frsqrts_sf_s
    0xc03c00: 805,  # frsqrts_sf_h
    0xe00c00: 1519,  # sqadd_d
    0xe02c00: 1526,  # sqsub_d
    0xe03400: 1577,  # cmgt_d
    0xe03800: f32_916,
    0xe03c00: 1581,  # cmge_d
    0xe04400: 1528,  # sshl_d
    0xe04c00: 1533,  # sqshl_d
    0xe05400: 1535,  # srshl_d
    0xe05c00: 1540,  # sqrshl_d
    0xe07800: f32_917,
    0xe08400: 1585,  # add_d
    0xe08800: f32_918,
    0xe08c00: 1589,  # cmtst_d
    0xe09800: f32_919,
    0xe0a800: f32_920,
    0xe0b800: f32_922,
    0xe0c800: f32_923,
    0xe0d800: f32_925,
    0xe0e800: f32_926,
    0xe0f800: f32_927,
    0xe0fc00: 807,  # frsqrts_sf_d
}
def f32_929(w):
    r = d32_928.get(w & 0xe0fc00, -1)
    return r if r.__class__ is int else r(w)
def f32_930(w):
    if w & 0x380800 == 0x80000:
        return 927  # sqshl_b_scalar_imm
    if w & 0x300800 == 0x100000:
        return 929  # sqshl_h_scalar_imm
    if w & 0x200800 == 0x200000:
        return 931  # sqshl_s_scalar_imm
    return -1
def f32_931(w):
    if w & 0x180000 == 0x80000:
        return 1017  # sqshrn_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 1020  # sqshrn_h_scalar_imm
    return -1
def f32_932(w):
    if w & 0x180000 == 0x80000:
        return 1026  # sqrshrn_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 1029  # sqrshrn_h_scalar_imm
    return -1
d32_933 = {
    0x0: f32_931,
    0x800: f32_932,
    0x200000: 1023,  # sqshrn_s_scalar_imm
    0x200800: 1032,  # sqrshrn_s_scalar_imm
}
def f32_934(w):
    r = d32_933.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_935(w):
    if w & 0x300800 == 0x100000:
        return 1184  # scvtf_fixed_sf_h
    if w & 0x200800 == 0x200000:
        return 1186  # scvtf_fixed_sf_s
    return -1
def f32_936(w):
    if w & 0x300800 == 0x100800:
        return 1196  # fcvtzs_fixed_sf_h
    if w & 0x200800 == 0x200800:
        return 1198  # fcvtzs_fixed_sf_s
    return -1
def f32_937(w):
    if w & 0x800 == 0x0:
        return 910  # sshr_d_scalar_imm
    return -1
def f32_938(w):
    if w & 0x800 == 0x0:
        return 915  # ssra_d_scalar_imm
    return -1
def f32_939(w):
    if w & 0x800 == 0x0:
        return 920  # srshr_d_scalar_imm
    return -1
def f32_940(w):
    if w & 0x800 == 0x0:
        return 925  # srsra_d_scalar_imm
    return -1
def f32_941(w):
    if w & 0x800 == 0x0:
        return 971  # shl_d_scalar_imm
    return -1
def f32_942(w):
    if w & 0x800 == 0x0:
        return 933  # sqshl_d_scalar_imm
    return -1
def f32_943(w):
    if w & 0x800 == 0x0:
        return 1188  # scvtf_fixed_sf_d
    return -1
def f32_944(w):
    if w & 0x800 == 0x800:
        return 1200  # fcvtzs_fixed_sf_d
    return -1
def f32_945(w):
    if w & 0x200000 == 0x0:
        return 846  # fmla_d_scalar_element_f
    return -1
def f32_946(w):
    if w & 0x200000 == 0x0:
        return 856  # fmls_d_scalar_element_f
    return -1
def f32_947(w):
    if w & 0x200000 == 0x0:
        return 864  # fmul_d_scalar_element_f
    return -1
d32_948 = {
    0x1000: 841,  # fmla_h_scalar_element_f
    0x5000: 851,  # fmls_h_scalar_element_f
    0x7400: f32_930,
    0x9000: 859,  # fmul_h_scalar_element_f
    0x9400: f32_934,
    0xe400: f32_935,
    0xf400: f32_936,
    0x400400: f32_937,
    0x401400: f32_938,
    0x402400: f32_939,
    0x403000: 1725,  # sqdmlal_h_scalar_element
    0x403400: f32_940,
    0x405400: f32_941,
    0x407000: 1731,  # sqdmlsl_h_scalar_element
    0x407400: f32_942,
    0x40b000: 1737,  # sqdmull_h_scalar_element
    0x40c000: 1689,  # sqdmulh_h_scalar_element
    0x40d000: 1695,  # sqrdmulh_h_scalar_element
    0x40e400: f32_943,
    0x40f400: f32_944,
    0x801000: 844,  # fmla_s_scalar_element_f
    0x803000: 1728,  # sqdmlal_s_scalar_element
    0x805000: 854,  # fmls_s_scalar_element_f
    0x807000: 1734,  # sqdmlsl_s_scalar_element
    0x809000: 862,  # fmul_s_scalar_element_f
    0x80b000: 1740,  # sqdmull_s_scalar_element
    0x80c000: 1692,  # sqdmulh_s_scalar_element
    0x80d000: 1698,  # sqrdmulh_s_scalar_element
    0xc01000: f32_945,
    0xc05000: f32_946,
    0xc09000: f32_947,
}
def f32_949(w):
    r = d32_948.get(w & 0xc0f400, -1)
    return r if r.__class__ is int else r(w)
def f32_950(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1385  # str_h_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1384  # str_h_register_w
    return -1
def f32_951(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1391  # ldr_h_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1390  # ldr_h_register_w
    return -1
d32_952 = {
    0x0: 1381,  # str_h_unscaled
    0x400: 1382,  # str_h_post
    0xc00: 1383,  # str_h_pre
    0x200800: f32_950,
    0x400000: 1387,  # ldr_h_unscaled
    0x400400: 1388,  # ldr_h_post
    0x400c00: 1389,  # ldr_h_pre
    0x600800: f32_951,
}
def f32_953(w):
    r = d32_952.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_954(w):
    if w & 0xc00000 == 0x0:
        return 1380  # str_h
    if w & 0xc00000 == 0x400000:
        return 1386  # ldr_h
    return -1
def f32_955(w):
    if w & 0x1f0000 == 0x10000:
        return 2066  # sqxtun_b
    return -1
def f32_956(w):
    if w & 0x1f0000 == 0x0:
        return 2056  # usqadd_b
    return -1
def f32_957(w):
    if w & 0x1f0000 == 0x10000:
        return 2076  # uqxtn_b
    return -1
def f32_958(w):
    if w & 0x1f0000 == 0x0:
        return 2028  # sqneg_b
    return -1
def f32_959(w):
    if w & 0x1f0000 == 0x10000:
        return 1116  # fcvtnu_sf_s
    return -1
def f32_960(w):
    if w & 0x1f0000 == 0x10000:
        return 1146  # fcvtmu_sf_s
    return -1
def f32_961(w):
    if w & 0x1f0000 == 0x100000:
        return 876  # fmaxnmp_sf_s
    if w & 0x1f0000 == 0x10000:
        return 1126  # fcvtau_sf_s
    return -1
def f32_962(w):
    if w & 0x1f0000 == 0x100000:
        return 881  # faddp_sf_s
    if w & 0x1f0000 == 0x10000:
        return 1166  # ucvtf_sf_s
    return -1
def f32_963(w):
    if w & 0x1f0000 == 0x100000:
        return 886  # fmaxp_sf_s
    return -1
def f32_964(w):
    if w & 0x1f0000 == 0x10000:
        return 2067  # sqxtun_h
    return -1
def f32_965(w):
    if w & 0x1f0000 == 0x0:
        return 2057  # usqadd_h
    return -1
def f32_966(w):
    if w & 0x1f0000 == 0x10000:
        return 2077  # uqxtn_h
    return -1
def f32_967(w):
    if w & 0x1f0000 == 0x10000:
        return 1217  # fcvtxn_scalar
    return -1
def f32_968(w):
    if w & 0x1f0000 == 0x0:
        return 2029  # sqneg_h
    return -1
def f32_969(w):
    if w & 0x1f0000 == 0x190000:
        return 1114  # fcvtnu_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1117  # fcvtnu_sf_d
    return -1
def f32_970(w):
    if w & 0x1f0000 == 0x190000:
        return 1144  # fcvtmu_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1147  # fcvtmu_sf_d
    return -1
def f32_971(w):
    if w & 0x1f0000 == 0x100000:
        return 877  # fmaxnmp_sf_d
    if w & 0x1f0000 == 0x190000:
        return 1124  # fcvtau_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1127  # fcvtau_sf_d
    return -1
def f32_972(w):
    if w & 0x1f0000 == 0x100000:
        return 882  # faddp_sf_d
    if w & 0x1f0000 == 0x190000:
        return 1164  # ucvtf_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1167  # ucvtf_sf_d
    return -1
def f32_973(w):
    if w & 0x1f0000 == 0x100000:
        return 887  # fmaxp_sf_d
    return -1
def f32_974(w):
    if w & 0x1f0000 == 0x10000:
        return 2068  # sqxtun_s
    return -1
def f32_975(w):
    if w & 0x1f0000 == 0x0:
        return 2058  # usqadd_s
    return -1
def f32_976(w):
    if w & 0x1f0000 == 0x10000:
        return 2078  # uqxtn_s
    return -1
def f32_977(w):
    if w & 0x1f0000 == 0x0:
        return 2030  # sqneg_s
    return -1
def f32_978(w):
    if w & 0x1f0000 == 0x10000:
        return 1136  # fcvtpu_sf_s
    return -1
def f32_979(w):
    if w & 0x1f0000 == 0x10000:
        return 1156  # fcvtzu_sf_s
    return -1
def f32_980(w):
    if w & 0x1f0000 == 0x100000:
        return 891  # fminnmp_sf_s
    if w & 0x1f0000 == 0x0:
        return 1081  # fcmge_zero_sf_s
    return -1
def f32_981(w):
    if w & 0x1f0000 == 0x0:
        return 1086  # fcmle_zero_sf_s
    if w & 0x1f0000 == 0x10000:
        return 1176  # frsqrte_sf_s
    return -1
def f32_982(w):
    if w & 0x1f0000 == 0x100000:
        return 896  # fminp_sf_s
    return -1
def f32_983(w):
    if w & 0x1f0000 == 0x0:
        return 2059  # usqadd_d
    return -1
def f32_984(w):
    if w & 0x1f0000 == 0x0:
        return 2031  # sqneg_d
    return -1
def f32_985(w):
    if w & 0x1f0000 == 0x0:
        return 2035  # cmge_zero_d
    return -1
def f32_986(w):
    if w & 0x1f0000 == 0x0:
        return 2039  # cmle_zero_d
    return -1
def f32_987(w):
    if w & 0x1f0000 == 0x190000:
        return 1134  # fcvtpu_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1137  # fcvtpu_sf_d
    return -1
def f32_988(w):
    if w & 0x1f0000 == 0x190000:
        return 1154  # fcvtzu_sf_h
    if w & 0x1f0000 == 0x10000:
        return 1157  # fcvtzu_sf_d
    if w & 0x1f0000 == 0x0:
        return 2045  # neg_d
    return -1
def f32_989(w):
    if w & 0x1f0000 == 0x100000:
        return 892  # fminnmp_sf_d
    if w & 0x1f0000 == 0x180000:
        return 1079  # fcmge_zero_sf_h
    if w & 0x1f0000 == 0x0:
        return 1082  # fcmge_zero_sf_d
    return -1
d32_990 = {
    0x0: 1087,  # fcmle_zero_sf_d
    0x10000: 1177,  # frsqrte_sf_d
    0x180000: 1084,  # fcmle_zero_sf_h
    0x190000: 1174,  # frsqrte_sf_h
}
def f32_991(w):
    r = d32_990.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_992(w):
    if w & 0x1f0000 == 0x100000:
        return 897  # fminp_sf_d
    return -1
d32_993 = {
    0x200c00: 1547,  # uqadd_b
    0x202800: f32_955,
    0x202c00: 1554,  # uqsub_b
    0x203800: f32_956,
    0x204800: f32_957,
    0x204c00: 1561,  # uqshl_b
    0x205c00: 1568,  # uqrshl_b
    0x207800: f32_958,
    0x20a800: f32_959,
    0x20b800: f32_960,
    0x20c800: f32_961,
    0x20d800: f32_962,
    0x20e400: 813,  # fcmge_sf_s
    0x20ec00: 818,  # facge_sf_s
    0x20f800: f32_963,
    0x402400: 812,  # fcmge_sf_h
    0x402c00: 817,  # facge_sf_h
    0x408400: 1754,  # sqrdmlah_h
    0x408c00: 1757,  # sqrdmlsh_h
    0x600c00: 1548,  # uqadd_h
    0x602800: f32_964,
    0x602c00: 1555,  # uqsub_h
    0x603800: f32_965,
    0x604800: f32_966,
    0x604c00: 1562,  # uqshl_h
    0x605c00: 1569,  # uqrshl_h
    0x606800: f32_967,
    0x607800: f32_968,
    0x60a800: f32_969,
    0x60b400: 1599,  # sqrdmulh_h
    0x60b800: f32_970,
    0x60c800: f32_971,
    0x60d800: f32_972,
    0x60e400: 814,  # fcmge_sf_d
    0x60ec00: 819,  # facge_sf_d
    0x60f800: f32_973,
    0x808400: 1755,  # sqrdmlah_s
    0x808c00: 1758,  # sqrdmlsh_s
    0xa00c00: 1549,  # uqadd_s
    0xa02800: f32_974,
    0xa02c00: 1556,  # uqsub_s
    0xa03800: f32_975,
    0xa04800: f32_976,
    0xa04c00: 1563,  # uqshl_s
    0xa05c00: 1570,  # uqrshl_s
    0xa07800: f32_977,
    0xa0a800: f32_978,
    0xa0b400: 1600,  # sqrdmulh_s
    0xa0b800: f32_979,
    0xa0c800: f32_980,
    0xa0d400: 825,  # fabd_sf_s
    0xa0d800: f32_981,
    0xa0e400: 830,  # fcmgt_sf_s
    0xa0ec00: 835,  # facgt_sf_s
    0xa0f800: f32_982,
    0xc01400: 824,  # fabd_sf_h
    0xc02400: 829,  # fcmgt_sf_h
    0xc02c00: 834,  # facgt_sf_h
    0xe00c00: 1550,  # uqadd_d
    0xe02c00: 1557,  # uqsub_d
    0xe03400: 1579,  # cmhi_d
    0xe03800: f32_983,
    0xe03c00: 1583,  # cmhs_d
    0xe04400: 1559,  # ushl_d
    0xe04c00: 1564,  # uqshl_d
    0xe05400: 1566,  # urshl_d
    0xe05c00: 1571,  # uqrshl_d
    0xe07800: f32_984,
    0xe08400: 1587,  # sub_d
    0xe08800: f32_985,
    0xe08c00: 1591,  # cmeq_d
    0xe09800: f32_986,
    0xe0a800: f32_987,
    0xe0b800: f32_988,
    0xe0c800: f32_989,
    0xe0d400: 826,  # fabd_sf_d
    0xe0d800: f32_991,
    0xe0e400: 831,  # fcmgt_sf_d
    0xe0ec00: 836,  # facgt_sf_d
    0xe0f800: f32_992,
}
def f32_994(w):
    r = d32_993.get(w & 0xe0fc00, -1)
    return r if r.__class__ is int else r(w)
def f32_995(w):
    if w & 0x380800 == 0x80000:
        return 978  # sqshlu_b_scalar_imm
    if w & 0x300800 == 0x100000:
        return 980  # sqshlu_h_scalar_imm
    if w & 0x200800 == 0x200000:
        return 982  # sqshlu_s_scalar_imm
    return -1
def f32_996(w):
    if w & 0x380800 == 0x80000:
        return 955  # uqshl_b_scalar_imm
    if w & 0x300800 == 0x100000:
        return 957  # uqshl_h_scalar_imm
    if w & 0x200800 == 0x200000:
        return 959  # uqshl_s_scalar_imm
    return -1
def f32_997(w):
    if w & 0x180000 == 0x80000:
        return 999  # sqshrun_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 1002  # sqshrun_h_scalar_imm
    return -1
def f32_998(w):
    if w & 0x180000 == 0x80000:
        return 1008  # sqrshrun_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 1011  # sqrshrun_h_scalar_imm
    return -1
d32_999 = {
    0x0: f32_997,
    0x800: f32_998,
    0x200000: 1005,  # sqshrun_s_scalar_imm
    0x200800: 1014,  # sqrshrun_s_scalar_imm
}
def f32_1000(w):
    r = d32_999.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_1001(w):
    if w & 0x180000 == 0x80000:
        return 1035  # uqshrn_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 1038  # uqshrn_h_scalar_imm
    return -1
def f32_1002(w):
    if w & 0x180000 == 0x80000:
        return 1044  # uqrshrn_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 1047  # uqrshrn_h_scalar_imm
    return -1
d32_1003 = {
    0x0: f32_1001,
    0x800: f32_1002,
    0x200000: 1041,  # uqshrn_s_scalar_imm
    0x200800: 1050,  # uqrshrn_s_scalar_imm
}
def f32_1004(w):
    r = d32_1003.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_1005(w):
    if w & 0x300800 == 0x100000:
        return 1190  # ucvtf_fixed_sf_h
    if w & 0x200800 == 0x200000:
        return 1192  # ucvtf_fixed_sf_s
    return -1
def f32_1006(w):
    if w & 0x300800 == 0x100800:
        return 1202  # fcvtzu_fixed_sf_h
    if w & 0x200800 == 0x200800:
        return 1204  # fcvtzu_fixed_sf_s
    return -1
def f32_1007(w):
    if w & 0x800 == 0x0:
        return 938  # ushr_d_scalar_imm
    return -1
def f32_1008(w):
    if w & 0x800 == 0x0:
        return 943  # usra_d_scalar_imm
    return -1
def f32_1009(w):
    if w & 0x800 == 0x0:
        return 948  # urshr_d_scalar_imm
    return -1
def f32_1010(w):
    if w & 0x800 == 0x0:
        return 953  # ursra_d_scalar_imm
    return -1
def f32_1011(w):
    if w & 0x800 == 0x0:
        return 966  # sri_d_scalar_imm
    return -1
def f32_1012(w):
    if w & 0x800 == 0x0:
        return 976  # sli_d_scalar_imm
    return -1
def f32_1013(w):
    if w & 0x800 == 0x0:
        return 984  # sqshlu_d_scalar_imm
    return -1
def f32_1014(w):
    if w & 0x800 == 0x0:
        return 961  # uqshl_d_scalar_imm
    return -1
def f32_1015(w):
    if w & 0x800 == 0x0:
        return 1194  # ucvtf_fixed_sf_d
    return -1
def f32_1016(w):
    if w & 0x800 == 0x800:
        return 1206  # fcvtzu_fixed_sf_d
    return -1
def f32_1017(w):
    if w & 0x200000 == 0x0:
        return 872  # fmulx_d_scalar_element_f
    return -1
d32_1018 = {
    0x6400: f32_995,
    0x7400: f32_996,
    0x8400: f32_1000,
    0x9000: 867,  # fmulx_h_scalar_element_f
    0x9400: f32_1004,
    0xe400: f32_1005,
    0xf400: f32_1006,
    0x400400: f32_1007,
    0x401400: f32_1008,
    0x402400: f32_1009,
    0x403400: f32_1010,
    0x404400: f32_1011,
    0x405400: f32_1012,
    0x406400: f32_1013,
    0x407400: f32_1014,
    0x40d000: 1743,  # sqrdmlah_h_scalar_element
    0x40e400: f32_1015,
    0x40f000: 1749,  # sqrdmlsh_h_scalar_element
    0x40f400: f32_1016,
    0x809000: 870,  # fmulx_s_scalar_element_f
    0x80d000: 1746,  # sqrdmlah_s_scalar_element
    0x80f000: 1752,  # sqrdmlsh_s_scalar_element
    0xc09000: f32_1017,
}
def f32_1019(w):
    r = d32_1018.get(w & 0xc0f400, -1)
    return r if r.__class__ is int else r(w)
d32_1020 = {
    0x0: 1431,  # ldr_s_literal
    0x2000000: f32_869,
    0x3000000: f32_871,
    0x20000000: f32_883,
    0x21000000: f32_885,
    0x40000000: 1432,  # ldr_d_literal
    0x42000000: f32_929,
    0x43000000: f32_949,
    0x60000000: f32_953,
    0x61000000: f32_954,
    0x62000000: f32_994,
    0x63000000: f32_1019,
}
def f32_1021(w):
    r = d32_1020.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
def f32_1022(w):
    if w & 0x7c00 == 0x7c00:
        return 350  # cas_w
    return -1
def f32_1023(w):
    if w & 0x7c00 == 0x7c00:
        return 352  # casl_w
    return -1
def f32_1024(w):
    if w & 0x7c00 == 0x7c00:
        return 351  # casa_w
    return -1
def f32_1025(w):
    if w & 0x7c00 == 0x7c00:
        return 353  # casal_w
    return -1
d32_1026 = {
    0x0: 340,  # stxr_w
    0x8000: 341,  # stlxr_w
    0x200000: 443,  # stxp_w
    0x208000: 444,  # stlxp_w
    0x400000: 338,  # ldxr_w
    0x408000: 339,  # ldaxr_w
    0x600000: 441,  # ldxp_w
    0x608000: 442,  # ldaxp_w
    0x800000: 345,  # stllr_w
    0x808000: 343,  # stlr_w
    0xa00000: f32_1022,
    0xa08000: f32_1023,
    0xc00000: 344,  # ldlar_w
    0xc08000: 342,  # ldar_w
    0xe00000: f32_1024,
    0xe08000: f32_1025,
}
def f32_1027(w):
    r = d32_1026.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
def f32_1028(w):
    if w & 0xc0fc00 == 0x0:
        return 61  # and_x
    return 63  # and_shifted_x
def f32_1029(w):
    if w & 0xc0fc00 == 0x0:
        return 65  # bic_x
    return 67  # bic_shifted_x
d32_1030 = {
    0x0: f32_1028,
    0x200000: f32_1029,
}
def f32_1031(w):
    r = d32_1030.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_1032(w):
    if w & 0xc0fc00 == 0x0:
        return 7  # add_x
    if (w >> 22 & 0x3) not in (3,):
        return 9  # add_shifted_x
    return -1
def f32_1033(w):
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 12  # add_extended_xx
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (3, 7):
        return 11  # add_extended_x
    return -1
d32_1034 = {
    0x0: f32_1032,
    0x200000: f32_1033,
}
def f32_1035(w):
    r = d32_1034.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
d32_1036 = {
    0x0: 1453,  # stp_x_np
    0x400000: 1457,  # ldp_x_np
    0x800000: 1451,  # stp_x_post
    0xc00000: 1455,  # ldp_x_post
}
def f32_1037(w):
    r = d32_1036.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
d32_1038 = {
    0x0: 1450,  # stp_x
    0x400000: 1454,  # ldp_x
    0x800000: 1452,  # stp_x_pre
    0xc00000: 1456,  # ldp_x_pre
}
def f32_1039(w):
    r = d32_1038.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_1040(w):
    if w & 0xc0ffe0 == 0x3e0:
        return 99  # mov_x
    if w & 0xc0fc00 == 0x0:
        return 71  # orr_x
    return 73  # orr_shifted_x
def f32_1041(w):
    if w & 0xc0fc00 == 0x0:
        return 75  # orn_x
    return 77  # orn_shifted_x
d32_1042 = {
    0x0: f32_1040,
    0x200000: f32_1041,
}
def f32_1043(w):
    r = d32_1042.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_1044(w):
    if w & 0xc0fc00 == 0x0:
        return 18  # adds_x
    if (w >> 22 & 0x3) not in (3,):
        return 20  # adds_shifted_x
    return -1
def f32_1045(w):
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 23  # adds_extended_xx
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (3, 7):
        return 22  # adds_extended_x
    return -1
d32_1046 = {
    0x0: f32_1044,
    0x200000: f32_1045,
}
def f32_1047(w):
    r = d32_1046.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_1048(w):
    if w & 0x7c00 == 0x7c00:
        return 401  # cas_x
    return -1
def f32_1049(w):
    if w & 0x7c00 == 0x7c00:
        return 403  # casl_x
    return -1
def f32_1050(w):
    if w & 0x7c00 == 0x7c00:
        return 402  # casa_x
    return -1
def f32_1051(w):
    if w & 0x7c00 == 0x7c00:
        return 404  # casal_x
    return -1
d32_1052 = {
    0x0: 392,  # stxr_x
    0x8000: 393,  # stlxr_x
    0x200000: 451,  # stxp_x
    0x208000: 452,  # stlxp_x
    0x400000: 390,  # ldxr_x
    0x408000: 391,  # ldaxr_x
    0x600000: 449,  # ldxp_x
    0x608000: 450,  # ldaxp_x
    0x800000: 397,  # stllr_x
    0x808000: 395,  # stlr_x
    0xa00000: f32_1048,
    0xa08000: f32_1049,
    0xc00000: 396,  # ldlar_x
    0xc08000: 394,  # ldar_x
    0xe00000: f32_1050,
    0xe08000: f32_1051,
}
def f32_1053(w):
    r = d32_1052.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
def f32_1054(w):
    if w & 0xc0fc00 == 0x0:
        return 81  # eor_x
    return 83  # eor_shifted_x
def f32_1055(w):
    if w & 0xc0fc00 == 0x0:
        return 85  # eon_x
    return 87  # eon_shifted_x
d32_1056 = {
    0x0: f32_1054,
    0x200000: f32_1055,
}
def f32_1057(w):
    r = d32_1056.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_1058(w):
    if w & 0xc0fc00 == 0x0:
        return 29  # sub_x
    if (w >> 22 & 0x3) not in (3,):
        return 31  # sub_shifted_x
    return -1
def f32_1059(w):
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 34  # sub_extended_xx
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (3, 7):
        return 33  # sub_extended_x
    return -1
d32_1060 = {
    0x0: f32_1058,
    0x200000: f32_1059,
}
def f32_1061(w):
    r = d32_1060.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_1062(w):
    if w & 0xc0fc1f == 0x1f:
        return 101  # tst_x
    if w & 0xc0fc00 == 0x0:
        return 91  # ands_x
    return 93  # ands_shifted_x
def f32_1063(w):
    if w & 0xc0fc00 == 0x0:
        return 95  # bics_x
    return 97  # bics_shifted_x
d32_1064 = {
    0x0: f32_1062,
    0x200000: f32_1063,
}
def f32_1065(w):
    r = d32_1064.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_1066(w):
    if w & 0xc0fc1f == 0x1f:
        return 47  # cmp_x
    if w & 0xc0fc00 == 0x0:
        return 40  # subs_x
    if (w >> 22 & 0x3) not in (3,):
        return 42  # subs_shifted_x
    return -1
def f32_1067(w):
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 45  # subs_extended_xx
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (3, 7):
        return 44  # subs_extended_x
    return -1
d32_1068 = {
    0x0: f32_1066,
    0x200000: f32_1067,
}
def f32_1069(w):
    r = d32_1068.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
d32_1070 = {
    0x0: f32_1027,
    0x2000000: f32_1031,
    0x3000000: f32_1035,
    0x20000000: f32_1037,
    0x21000000: f32_1039,
    0x22000000: f32_1043,
    0x23000000: f32_1047,
    0x40000000: f32_1053,
    0x42000000: f32_1057,
    0x43000000: f32_1061,
    0x62000000: f32_1065,
    0x63000000: f32_1069,
}
def f32_1071(w):
    r = d32_1070.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
def f32_1072(w):
    if w & 0x208000 == 0x0:
        return 477  # eor3
    if w & 0x208000 == 0x200000:
        return 478  # bcax
    return -1
d32_1073 = {
    0x0: 480,  # sm3tt1a
    0x400: 481,  # sm3tt1b
    0x800: 482,  # sm3tt2a
    0xc00: 483,  # sm3tt2b
}
def f32_1074(w):
    r = d32_1073.get(w & 0x4c00, -1)
    return r if r.__class__ is int else r(w)
d32_1075 = {
    0x0: 471,  # sha512h
    0x400: 472,  # sha512h2
    0x800: 474,  # sha512su1
    0xc00: 475,  # rax1
    0x4000: 484,  # sm3partw1
    0x4400: 485,  # sm3partw2
    0x4800: 487,  # sm4ekey
}
def f32_1076(w):
    r = d32_1075.get(w & 0x7c00, -1)
    return r if r.__class__ is int else r(w)
d32_1077 = {
    0x0: 479,  # sm3ss1
    0x8000: f32_1074,
    0x208000: f32_1076,
}
def f32_1078(w):
    r = d32_1077.get(w & 0x208000, -1)
    return r if r.__class__ is int else r(w)
def f32_1079(w):
    if w & 0x200000 == 0x0:
        return 476  # xar
    return -1
def f32_1080(w):
    if w & 0x3ffc00 == 0x8000:
        return 473  # sha512su0
    if w & 0x3ffc00 == 0x8400:
        return 486  # sm4e
    return -1
d32_1081 = {
    0x20000000: 1477,  # stp_q_np
    0x20400000: 1481,  # ldp_q_np
    0x20800000: 1475,  # stp_q_post
    0x20c00000: 1479,  # ldp_q_post
    0x21000000: 1474,  # stp_q
    0x21400000: 1478,  # ldp_q
    0x21800000: 1476,  # stp_q_pre
    0x21c00000: 1480,  # ldp_q_pre
    0x42000000: f32_1072,
    0x42400000: f32_1078,
    0x42800000: f32_1079,
    0x42c00000: f32_1080,
}
def f32_1082(w):
    r = d32_1081.get(w & 0x63c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_1083(w):
    if w & 0x1f == 0x1f:
        return 49  # cmp_imm_x
    return 36  # subs_imm_x
d32_1084 = {
    0x0: 3,  # add_imm_x
    0x400000: 5,  # add_imm12_x
    0x20000000: 14,  # adds_imm_x
    0x20400000: 16,  # adds_imm12_x
    0x40000000: 25,  # sub_imm_x
    0x40400000: 27,  # sub_imm12_x
    0x60000000: f32_1083,
    0x60400000: 38,  # subs_imm12_x
}
def f32_1085(w):
    r = d32_1084.get(w & 0x60c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_1086(w):
    if (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 59  # and_imm_x
    return -1
def f32_1087(w):
    if (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 69  # orr_imm_x
    return -1
def f32_1088(w):
    if (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 79  # eor_imm_x
    return -1
def f32_1089(w):
    if w & 0x1f == 0x1f and (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 103  # tst_imm_x
    if (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 89  # ands_imm_x
    return -1
d32_1090 = {
    0x0: f32_1086,
    0x800000: 107,  # movn_x
    0x20000000: f32_1087,
    0x40000000: f32_1088,
    0x40800000: 105,  # movz_x
    0x60000000: f32_1089,
    0x60800000: 109,  # movk_x
}
def f32_1091(w):
    r = d32_1090.get(w & 0x60800000, -1)
    return r if r.__class__ is int else r(w)
def f32_1092(w):
    if w & 0xfc00 == 0xfc00:
        return 119  # asr_imm_x
    return 116  # sbfm_x
def f32_1093(w):
    if w & 0x200000 == 0x0:
        return 121  # extr_x
    return -1
def f32_1094(w):
    if w & 0xfc00 == 0xfc00:
        return 120  # lsr_imm_x
    return 118  # ubfm_x
d32_1095 = {
    0x400000: f32_1092,
    0xc00000: f32_1093,
    0x20400000: 117,  # bfm_x
    0x40400000: f32_1094,
}
def f32_1096(w):
    r = d32_1095.get(w & 0x60c00000, -1)
    return r if r.__class__ is int else r(w)
d32_1097 = {
    0x0: 1,  # adrp
    0x1000000: f32_1085,
    0x2000000: f32_1091,
    0x3000000: f32_1096,
}
def f32_1098(w):
    r = d32_1097.get(w & 0x3000000, -1)
    return r if r.__class__ is int else r(w)
d32_1099 = {
    0x0: 185,  # cbz_x
    0x1000000: 187,  # cbnz_x
    0x2000000: 189,  # tbz_x
    0x3000000: 191,  # tbnz_x
}
def f32_1100(w):
    r = d32_1099.get(w & 0x3000000, -1)
    return r if r.__class__ is int else r(w)
def f32_1101(w):
    if w & 0x1f == 0x1:
        return 195  # svc
    if w & 0x1f == 0x2:
        return 198  # hvc
    if w & 0x1f == 0x3:
        return 199  # smc
    return -1
def f32_1102(w):
    if w & 0x1f == 0x0:
        return 196  # brk
    return -1
def f32_1103(w):
    if w & 0x1f == 0x0:
        return 200  # hlt
    return -1
def f32_1104(w):
    if w & 0xfff == 0x1f:
        return 1218  # cfinv
    if w & 0xfff == 0x5f:
        return 1219  # axflag
    if w & 0xfff == 0x3f:
        return 1220  # xaflag
    return -1
def f32_1105(w):
    if w & 0x1f == 0x1f:
        return 201  # hint
    return -1
def f32_1106(w):
    if w & 0xf00 == 0x0:
        return 205  # ssbb
    if w & 0xf00 == 0x400:
        return 206  # pssbb
    return 203  # dsb
def f32_1107(w):
    if w & 0xf00 == 0x0:
        return 207  # sb
    return -1
d32_1108 = {
    0x5f: 208,  # clrex
    0x9f: f32_1106,
    0xbf: 202,  # dmb
    0xdf: 204,  # isb
    0xff: f32_1107,
}
def f32_1109(w):
    r = d32_1108.get(w & 0xff, -1)
    return r if r.__class__ is int else r(w)
d32_1110 = {
    0x420: 209,  # dc_zva
    0x520: 215,  # ic_ivau
    0xa20: 210,  # dc_cvac
    0xb20: 211,  # dc_cvau
    0xc20: 213,  # dc_cvap
    0xd20: 214,  # dc_cvadp
    0xe20: 212,  # dc_civac
}
def f32_1111(w):
    r = d32_1110.get(w & 0xfe0, -1)
    return r if r.__class__ is int else r(w)
def f32_1112(w):
    if w & 0xfe0 == 0x200:
        return 217  # msr_nzcv
    if w & 0xfe0 == 0x400:
        return 219  # msr_fpcr
    if w & 0xfe0 == 0x420:
        return 221  # msr_fpsr
    return -1
def f32_1113(w):
    if w & 0xfe0 == 0x40:
        return 223  # msr_tpidr
    return -1
d32_1114 = {
    0x4000: f32_1104,
    0x32000: f32_1105,
    0x33000: f32_1109,
    0xb7000: f32_1111,
    0x1b4000: f32_1112,
    0x1bd000: f32_1113,
}
def f32_1115(w):
    r = d32_1114.get(w & 0x1ff000, -1)
    return r if r.__class__ is int else r(w)
def f32_1116(w):
    if w & 0x7e0 == 0xe0:
        return 226  # mrs_dczid_el0
    if w & 0x7e0 == 0x20:
        return 227  # mrs_ctr_el0
    return -1
def f32_1117(w):
    if w & 0x7e0 == 0x400:
        return 229  # mrs_rndr
    if w & 0x7e0 == 0x420:
        return 230  # mrs_rndrrs
    return -1
def f32_1118(w):
    if w & 0x7e0 == 0x200:
        return 216  # mrs_nzcv
    if w & 0x7e0 == 0x400:
        return 218  # mrs_fpcr
    if w & 0x7e0 == 0x420:
        return 220  # mrs_fpsr
    return -1
def f32_1119(w):
    if w & 0x7e0 == 0x40:
        return 222  # mrs_tpidr
    if w & 0x7e0 == 0x60:
        return 224  # mrs_tpidrro
    return -1
def f32_1120(w):
    if w & 0x7e0 == 0x0:
        return 225  # mrs_cntfrq_el0
    if w & 0x7e0 == 0x40:
        return 228  # mrs_cntvct
    return -1
d32_1121 = {
    0x180000: 231,  # mrs_id
    0x1b0000: f32_1116,
    0x1b2000: f32_1117,
    0x1b4000: f32_1118,
    0x1bd000: f32_1119,
    0x1be000: f32_1120,
}
def f32_1122(w):
    r = d32_1121.get(w & 0x1ff800, -1)
    return r if r.__class__ is int else r(w)
def f32_1123(w):
    if w & 0x1ffc1f == 0x1f0000:
        return 192  # br
    if w & 0x1ffc1f == 0x1f081f:
        return 1501  # braaz
    if w & 0x1ffc1f == 0x1f0c1f:
        return 1506  # brabz
    return -1
def f32_1124(w):
    if w & 0x1ffc1f == 0x1f0000:
        return 193  # blr
    if w & 0x1ffc1f == 0x1f081f:
        return 1503  # blraaz
    if w & 0x1ffc1f == 0x1f0c1f:
        return 1508  # blrabz
    return -1
def f32_1125(w):
    if w & 0x1ffc1f == 0x1f0000:
        return 194  # ret
    if w & 0x1fffff == 0x1f0bff:
        return 1504  # retaa
    if w & 0x1fffff == 0x1f0fff:
        return 1509  # retab
    return -1
def f32_1126(w):
    if w & 0x1ffc00 == 0x1f0800:
        return 1500  # braa
    if w & 0x1ffc00 == 0x1f0c00:
        return 1505  # brab
    return -1
def f32_1127(w):
    if w & 0x1ffc00 == 0x1f0800:
        return 1502  # blraa
    if w & 0x1ffc00 == 0x1f0c00:
        return 1507  # blrab
    return -1
d32_1128 = {
    0x0: f32_1101,
    0x200000: f32_1102,
    0x400000: f32_1103,
    0x1000000: f32_1115,
    0x1200000: f32_1122,
    0x2000000: f32_1123,
    0x2200000: f32_1124,
    0x2400000: f32_1125,
    0x3000000: f32_1126,
    0x3200000: f32_1127,
}
def f32_1129(w):
    r = d32_1128.get(w & 0x3e00000, -1)
    return r if r.__class__ is int else r(w)
d32_1130 = {
    0x0: 182,  # bl
    0x20000000: f32_1100,
    0x40000000: f32_1129,
}
def f32_1131(w):
    r = d32_1130.get(w & 0x60000000, -1)
    return r if r.__class__ is int else r(w)
def f32_1132(w):
    if w & 0xe00c00 == 0x0:
        return 347  # stlur_w
    if w & 0xe00c00 == 0x400000:
        return 348  # ldapur_w
    if w & 0xe00c00 == 0x800000:
        return 349  # ldapurs_w_x
    return -1
def f32_1133(w):
    if w & 0xf000 == 0x0:
        return 51  # adc_x
    return -1
def f32_1134(w):
    if w & 0xf000 == 0x2000:
        return 143  # lslv_x
    return -1
def f32_1135(w):
    if w & 0xf000 == 0x2000:
        return 145  # lsrv_x
    return -1
def f32_1136(w):
    if w & 0xf000 == 0x0:
        return 139  # udiv_x
    if w & 0xf000 == 0x2000:
        return 147  # asrv_x
    return -1
d32_1137 = {
    0x0: 141,  # sdiv_x
    0x2000: 149,  # rorv_x
    0x4000: 176,  # crc32x
    0x5000: 180,  # crc32cx
}
def f32_1138(w):
    r = d32_1137.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_1139 = {
    0x0: f32_1133,
    0x800000: 123,  # csel_x
    0x800400: 125,  # csinc_x
    0xc00000: f32_1134,
    0xc00400: f32_1135,
    0xc00800: f32_1136,
    0xc00c00: f32_1138,
}
def f32_1140(w):
    r = d32_1139.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1141(w):
    if w & 0x7c00 == 0x7c00:
        return 166  # mul_x
    return 162  # madd_x
d32_1142 = {
    0x0: f32_1141,
    0x8000: 164,  # msub_x
    0x200000: 167,  # smaddl
    0x208000: 168,  # smsubl
    0x400000: 171,  # smulh
    0xa00000: 169,  # umaddl
    0xa08000: 170,  # umsubl
    0xc00000: 172,  # umulh
}
def f32_1143(w):
    r = d32_1142.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
d32_1144 = {
    0x0: 354,  # ldadd_w
    0x1000: 358,  # ldclr_w
    0x2000: 362,  # ldeor_w
    0x3000: 366,  # ldset_w
    0x4000: 370,  # ldsmax_w
    0x5000: 374,  # ldsmin_w
    0x6000: 378,  # ldumax_w
    0x7000: 382,  # ldumin_w
    0x8000: 386,  # swp_w
}
def f32_1145(w):
    r = d32_1144.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1146(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1335  # str_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1334  # str_w_register_w
    return -1
d32_1147 = {
    0x0: 356,  # ldaddl_w
    0x1000: 360,  # ldclrl_w
    0x2000: 364,  # ldeorl_w
    0x3000: 368,  # ldsetl_w
    0x4000: 372,  # ldsmaxl_w
    0x5000: 376,  # ldsminl_w
    0x6000: 380,  # ldumaxl_w
    0x7000: 384,  # lduminl_w
    0x8000: 388,  # swpl_w
}
def f32_1148(w):
    r = d32_1147.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1149(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1342  # ldr_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1341  # ldr_w_register_w
    return -1
d32_1150 = {
    0x0: 355,  # ldadda_w
    0x1000: 359,  # ldclra_w
    0x2000: 363,  # ldeora_w
    0x3000: 367,  # ldseta_w
    0x4000: 371,  # ldsmaxa_w
    0x5000: 375,  # ldsmina_w
    0x6000: 379,  # ldumaxa_w
    0x7000: 383,  # ldumina_w
    0x8000: 387,  # swpa_w
    0xc000: 346,  # ldapr_w
}
def f32_1151(w):
    r = d32_1150.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1152(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1349  # ldrsw_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1348  # ldrsw_x_register_w
    return -1
d32_1153 = {
    0x0: 357,  # ldaddal_w
    0x1000: 361,  # ldclral_w
    0x2000: 365,  # ldeoral_w
    0x3000: 369,  # ldsetal_w
    0x4000: 373,  # ldsmaxal_w
    0x5000: 377,  # ldsminal_w
    0x6000: 381,  # ldumaxal_w
    0x7000: 385,  # lduminal_w
    0x8000: 389,  # swpal_w
}
def f32_1154(w):
    r = d32_1153.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_1155 = {
    0x0: 1330,  # str_w_unscaled
    0x400: 1331,  # str_w_post
    0x800: 1333,  # str_w_unprivileged
    0xc00: 1332,  # str_w_pre
    0x200000: f32_1145,
    0x200800: f32_1146,
    0x400000: 1337,  # ldr_w_unscaled
    0x400400: 1338,  # ldr_w_post
    0x400800: 1340,  # ldr_w_unprivileged
    0x400c00: 1339,  # ldr_w_pre
    0x600000: f32_1148,
    0x600800: f32_1149,
    0x800000: 1344,  # ldrsw_x_unscaled
    0x800400: 1345,  # ldrsw_x_post
    0x800800: 1347,  # ldrsw_x_unprivileged
    0x800c00: 1346,  # ldrsw_x_pre
    0xa00000: f32_1151,
    0xa00800: f32_1152,
    0xe00000: f32_1154,
}
def f32_1156(w):
    r = d32_1155.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1157(w):
    if w & 0xc00000 == 0x0:
        return 1329  # str_w
    if w & 0xc00000 == 0x400000:
        return 1336  # ldr_w
    if w & 0xc00000 == 0x800000:
        return 1343  # ldrsw_x
    return -1
def f32_1158(w):
    if w & 0xf000 == 0x0:
        return 55  # adcs_x
    return -1
def f32_1159(w):
    if w & 0x7010 == 0x0:
        return 1221  # rmif
    return -1
def f32_1160(w):
    if w & 0x10 == 0x0:
        return 131  # ccmn_x
    return -1
def f32_1161(w):
    if w & 0x10 == 0x0:
        return 133  # ccmn_imm_x
    return -1
d32_1162 = {
    0x0: f32_1158,
    0x400: f32_1159,
    0x400000: f32_1160,
    0x400800: f32_1161,
}
def f32_1163(w):
    r = d32_1162.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1164(w):
    if w & 0xe00c00 == 0x0:
        return 399  # stlur_x
    if w & 0xe00c00 == 0x400000:
        return 400  # ldapur_x
    return -1
def f32_1165(w):
    if w & 0xf000 == 0x0:
        return 53  # sbc_x
    return -1
def f32_1166(w):
    if w & 0x3e0 == 0x3e0:
        return 1483  # paciza
    return -1
def f32_1167(w):
    if w & 0x3e0 == 0x3e0:
        return 1491  # autiza
    return -1
def f32_1168(w):
    if w & 0x3e0 == 0x3e0:
        return 1498  # xpaci
    return -1
d32_1169 = {
    0x0: 151,  # rbit_x
    0x1000: 155,  # clz_x
    0x10000: 1482,  # pacia
    0x11000: 1490,  # autia
    0x12000: f32_1166,
    0x13000: f32_1167,
    0x14000: f32_1168,
}
def f32_1170(w):
    r = d32_1169.get(w & 0x1ff000, -1)
    return r if r.__class__ is int else r(w)
def f32_1171(w):
    if w & 0x3e0 == 0x3e0:
        return 1485  # pacizb
    return -1
def f32_1172(w):
    if w & 0x3e0 == 0x3e0:
        return 1493  # autizb
    return -1
def f32_1173(w):
    if w & 0x3e0 == 0x3e0:
        return 1499  # xpacd
    return -1
d32_1174 = {
    0x0: 153,  # rev16_x
    0x1000: 157,  # cls_x
    0x10000: 1484,  # pacib
    0x11000: 1492,  # autib
    0x12000: f32_1171,
    0x13000: f32_1172,
    0x14000: f32_1173,
}
def f32_1175(w):
    r = d32_1174.get(w & 0x1ff000, -1)
    return r if r.__class__ is int else r(w)
def f32_1176(w):
    if w & 0x3e0 == 0x3e0:
        return 1487  # pacdza
    return -1
def f32_1177(w):
    if w & 0x3e0 == 0x3e0:
        return 1495  # autdza
    return -1
d32_1178 = {
    0x0: 160,  # rev32
    0x10000: 1486,  # pacda
    0x11000: 1494,  # autda
    0x12000: f32_1176,
    0x13000: f32_1177,
}
def f32_1179(w):
    r = d32_1178.get(w & 0x1ff000, -1)
    return r if r.__class__ is int else r(w)
def f32_1180(w):
    if w & 0x3e0 == 0x3e0:
        return 1489  # pacdzb
    return -1
def f32_1181(w):
    if w & 0x3e0 == 0x3e0:
        return 1497  # autdzb
    return -1
d32_1182 = {
    0x0: 159,  # rev_x
    0x10000: 1488,  # pacdb
    0x11000: 1496,  # autdb
    0x12000: f32_1180,
    0x13000: f32_1181,
}
def f32_1183(w):
    r = d32_1182.get(w & 0x1ff000, -1)
    return r if r.__class__ is int else r(w)
d32_1184 = {
    0x0: f32_1165,
    0x800000: 127,  # csinv_x
    0x800400: 129,  # csneg_x
    0xc00000: f32_1170,
    0xc00400: f32_1175,
    0xc00800: f32_1179,
    0xc00c00: f32_1183,
}
def f32_1185(w):
    r = d32_1184.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1186(w):
    if w & 0x400000 == 0x0:
        return 1351  # str_x_unscaled
    if w & 0x400000 == 0x400000:
        return 1358  # ldr_x_unscaled
    return -1
def f32_1187(w):
    if w & 0x400000 == 0x0:
        return 1352  # str_x_post
    if w & 0x400000 == 0x400000:
        return 1359  # ldr_x_post
    return -1
def f32_1188(w):
    if w & 0x400000 == 0x0:
        return 1354  # str_x_unprivileged
    if w & 0x400000 == 0x400000:
        return 1361  # ldr_x_unprivileged
    return -1
def f32_1189(w):
    if w & 0x400000 == 0x0:
        return 1353  # str_x_pre
    if w & 0x400000 == 0x400000:
        return 1360  # ldr_x_pre
    return -1
d32_1190 = {
    0x0: 405,  # ldadd_x
    0x1000: 409,  # ldclr_x
    0x2000: 413,  # ldeor_x
    0x3000: 417,  # ldset_x
    0x4000: 421,  # ldsmax_x
    0x5000: 425,  # ldsmin_x
    0x6000: 429,  # ldumax_x
    0x7000: 433,  # ldumin_x
    0x8000: 437,  # swp_x
    0x400000: 407,  # ldaddl_x
    0x401000: 411,  # ldclrl_x
    0x402000: 415,  # ldeorl_x
    0x403000: 419,  # ldsetl_x
    0x404000: 423,  # ldsmaxl_x
    0x405000: 427,  # ldsminl_x
    0x406000: 431,  # ldumaxl_x
    0x407000: 435,  # lduminl_x
    0x408000: 439,  # swpl_x
}
def f32_1191(w):
    r = d32_1190.get(w & 0x40f000, -1)
    return r if r.__class__ is int else r(w)
def f32_1192(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1356  # str_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1355  # str_x_register_w
    return -1
def f32_1193(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1363  # ldr_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1362  # ldr_x_register_w
    return -1
d32_1194 = {
    0x0: f32_1192,
    0x400000: f32_1193,
}
def f32_1195(w):
    r = d32_1194.get(w & 0x400000, -1)
    return r if r.__class__ is int else r(w)
def f32_1196(w):
    if w & 0x400000 == 0x0:
        return 1435  # prfum
    return -1
d32_1197 = {
    0x0: 406,  # ldadda_x
    0x1000: 410,  # ldclra_x
    0x2000: 414,  # ldeora_x
    0x3000: 418,  # ldseta_x
    0x4000: 422,  # ldsmaxa_x
    0x5000: 426,  # ldsmina_x
    0x6000: 430,  # ldumaxa_x
    0x7000: 434,  # ldumina_x
    0x8000: 438,  # swpa_x
    0xc000: 398,  # ldapr_x
    0x400000: 408,  # ldaddal_x
    0x401000: 412,  # ldclral_x
    0x402000: 416,  # ldeoral_x
    0x403000: 420,  # ldsetal_x
    0x404000: 424,  # ldsmaxal_x
    0x405000: 428,  # ldsminal_x
    0x406000: 432,  # ldumaxal_x
    0x407000: 436,  # lduminal_x
    0x408000: 440,  # swpal_x
}
def f32_1198(w):
    r = d32_1197.get(w & 0x40f000, -1)
    return r if r.__class__ is int else r(w)
def f32_1199(w):
    if w & 0x400000 == 0x0 and (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1438  # prfm_register_x
    if w & 0x400000 == 0x0 and (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1437  # prfm_register_w
    return -1
d32_1200 = {
    0x0: f32_1186,
    0x400: f32_1187,
    0x800: f32_1188,
    0xc00: f32_1189,
    0x200000: f32_1191,
    0x200400: 1510,  # ldraa
    0x200800: f32_1195,
    0x200c00: 1511,  # ldraa_pre
    0x800000: f32_1196,
    0xa00000: f32_1198,
    0xa00400: 1512,  # ldrab
    0xa00800: f32_1199,
    0xa00c00: 1513,  # ldrab_pre
}
def f32_1201(w):
    r = d32_1200.get(w & 0xa00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1202(w):
    if w & 0xc00000 == 0x0:
        return 1350  # str_x
    if w & 0xc00000 == 0x400000:
        return 1357  # ldr_x
    if w & 0xc00000 == 0x800000:
        return 1434  # prfm
    return -1
def f32_1203(w):
    if w & 0xe0fc00 == 0x0:
        return 57  # sbcs_x
    if w & 0xe00c10 == 0x400000:
        return 135  # ccmp_x
    if w & 0xe00c10 == 0x400800:
        return 137  # ccmp_imm_x
    return -1
d32_1204 = {
    0x0: 1430,  # ldrsw_x_literal
    0x1000000: f32_1132,
    0x2000000: f32_1140,
    0x3000000: f32_1143,
    0x20000000: f32_1156,
    0x21000000: f32_1157,
    0x22000000: f32_1163,
    0x40000000: 1436,  # prfm_literal
    0x41000000: f32_1164,
    0x42000000: f32_1185,
    0x60000000: f32_1201,
    0x61000000: f32_1202,
    0x62000000: f32_1203,
}
def f32_1205(w):
    r = d32_1204.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
def f32_1206(w):
    if w & 0xfc00 == 0x0:
        return 728  # fcvtns_x_s
    return -1
def f32_1207(w):
    if w & 0xfc00 == 0x0:
        return 731  # fcvtnu_x_s
    return -1
def f32_1208(w):
    if w & 0xfc00 == 0x0:
        return 765  # scvtf_sx
    return -1
def f32_1209(w):
    if w & 0xfc00 == 0x0:
        return 771  # ucvtf_sx
    return -1
def f32_1210(w):
    if w & 0xfc00 == 0x0:
        return 734  # fcvtas_x_s
    return -1
def f32_1211(w):
    if w & 0xfc00 == 0x0:
        return 737  # fcvtau_x_s
    return -1
def f32_1212(w):
    if w & 0xfc00 == 0x0:
        return 740  # fcvtps_x_s
    return -1
def f32_1213(w):
    if w & 0xfc00 == 0x0:
        return 743  # fcvtpu_x_s
    return -1
def f32_1214(w):
    if w & 0xfc00 == 0x0:
        return 746  # fcvtms_x_s
    return -1
def f32_1215(w):
    if w & 0xfc00 == 0x0:
        return 749  # fcvtmu_x_s
    return -1
def f32_1216(w):
    if w & 0xfc00 == 0x0:
        return 752  # fcvtzs_x_s
    return -1
def f32_1217(w):
    if w & 0xfc00 == 0x0:
        return 758  # fcvtzu_x_s
    return -1
def f32_1218(w):
    if w & 0xfc00 == 0x0:
        return 729  # fcvtns_x_d
    return -1
def f32_1219(w):
    if w & 0xfc00 == 0x0:
        return 732  # fcvtnu_x_d
    return -1
def f32_1220(w):
    if w & 0xfc00 == 0x0:
        return 767  # scvtf_dx
    return -1
def f32_1221(w):
    if w & 0xfc00 == 0x0:
        return 773  # ucvtf_dx
    return -1
def f32_1222(w):
    if w & 0xfc00 == 0x0:
        return 735  # fcvtas_x_d
    return -1
def f32_1223(w):
    if w & 0xfc00 == 0x0:
        return 738  # fcvtau_x_d
    return -1
def f32_1224(w):
    if w & 0xfc00 == 0x0:
        return 675  # fmov_xd
    return -1
def f32_1225(w):
    if w & 0xfc00 == 0x0:
        return 676  # fmov_dx
    return -1
def f32_1226(w):
    if w & 0xfc00 == 0x0:
        return 741  # fcvtps_x_d
    return -1
def f32_1227(w):
    if w & 0xfc00 == 0x0:
        return 744  # fcvtpu_x_d
    return -1
def f32_1228(w):
    if w & 0xfc00 == 0x0:
        return 747  # fcvtms_x_d
    return -1
def f32_1229(w):
    if w & 0xfc00 == 0x0:
        return 750  # fcvtmu_x_d
    return -1
def f32_1230(w):
    if w & 0xfc00 == 0x0:
        return 753  # fcvtzs_x_d
    return -1
def f32_1231(w):
    if w & 0xfc00 == 0x0:
        return 759  # fcvtzu_x_d
    return -1
def f32_1232(w):
    if w & 0xfc00 == 0x0:
        return 677  # fmov_x_high
    return -1
def f32_1233(w):
    if w & 0xfc00 == 0x0:
        return 678  # fmov_high_x
    return -1
def f32_1234(w):
    if w & 0xfc00 == 0x0:
        return 727  # fcvtns_x_h
    return -1
def f32_1235(w):
    if w & 0xfc00 == 0x0:
        return 730  # fcvtnu_x_h
    return -1
def f32_1236(w):
    if w & 0xfc00 == 0x0:
        return 763  # scvtf_hx
    return -1
def f32_1237(w):
    if w & 0xfc00 == 0x0:
        return 769  # ucvtf_hx
    return -1
def f32_1238(w):
    if w & 0xfc00 == 0x0:
        return 733  # fcvtas_x_h
    return -1
def f32_1239(w):
    if w & 0xfc00 == 0x0:
        return 736  # fcvtau_x_h
    return -1
def f32_1240(w):
    if w & 0xfc00 == 0x0:
        return 671  # fmov_from_h_x
    return -1
def f32_1241(w):
    if w & 0xfc00 == 0x0:
        return 672  # fmov_to_h_x
    return -1
def f32_1242(w):
    if w & 0xfc00 == 0x0:
        return 739  # fcvtps_x_h
    return -1
def f32_1243(w):
    if w & 0xfc00 == 0x0:
        return 742  # fcvtpu_x_h
    return -1
def f32_1244(w):
    if w & 0xfc00 == 0x0:
        return 745  # fcvtms_x_h
    return -1
def f32_1245(w):
    if w & 0xfc00 == 0x0:
        return 748  # fcvtmu_x_h
    return -1
def f32_1246(w):
    if w & 0xfc00 == 0x0:
        return 751  # fcvtzs_x_h
    return -1
def f32_1247(w):
    if w & 0xfc00 == 0x0:
        return 757  # fcvtzu_x_h
    return -1
d32_1248 = {
    0x20000: 766,  # scvtf_fixed_sx
    0x30000: 772,  # ucvtf_fixed_sx
    0x180000: 755,  # fcvtzs_fixed_x_s
    0x190000: 761,  # fcvtzu_fixed_x_s
    0x200000: f32_1206,
    0x210000: f32_1207,
    0x220000: f32_1208,
    0x230000: f32_1209,
    0x240000: f32_1210,
    0x250000: f32_1211,
    0x280000: f32_1212,
    0x290000: f32_1213,
    0x300000: f32_1214,
    0x310000: f32_1215,
    0x380000: f32_1216,
    0x390000: f32_1217,
    0x420000: 768,  # scvtf_fixed_dx
    0x430000: 774,  # ucvtf_fixed_dx
    0x580000: 756,  # fcvtzs_fixed_x_d
    0x590000: 762,  # fcvtzu_fixed_x_d
    0x600000: f32_1218,
    0x610000: f32_1219,
    0x620000: f32_1220,
    0x630000: f32_1221,
    0x640000: f32_1222,
    0x650000: f32_1223,
    0x660000: f32_1224,
    0x670000: f32_1225,
    0x680000: f32_1226,
    0x690000: f32_1227,
    0x700000: f32_1228,
    0x710000: f32_1229,
    0x780000: f32_1230,
    0x790000: f32_1231,
    0xae0000: f32_1232,
    0xaf0000: f32_1233,
    0xc20000: 764,  # scvtf_fixed_hx
    0xc30000: 770,  # ucvtf_fixed_hx
    0xd80000: 754,  # fcvtzs_fixed_x_h
    0xd90000: 760,  # fcvtzu_fixed_x_h
    0xe00000: f32_1234,
    0xe10000: f32_1235,
    0xe20000: f32_1236,
    0xe30000: f32_1237,
    0xe40000: f32_1238,
    0xe50000: f32_1239,
    0xe60000: f32_1240,
    0xe70000: f32_1241,
    0xe80000: f32_1242,
    0xe90000: f32_1243,
    0xf00000: f32_1244,
    0xf10000: f32_1245,
    0xf80000: f32_1246,
    0xf90000: f32_1247,
}
def f32_1249(w):
    r = d32_1248.get(w & 0xff0000, -1)
    return r if r.__class__ is int else r(w)
def f32_1250(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1397  # str_s_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1396  # str_s_register_w
    return -1
def f32_1251(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1403  # ldr_s_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1402  # ldr_s_register_w
    return -1
d32_1252 = {
    0x0: 1393,  # str_s_unscaled
    0x400: 1394,  # str_s_post
    0xc00: 1395,  # str_s_pre
    0x200800: f32_1250,
    0x400000: 1399,  # ldr_s_unscaled
    0x400400: 1400,  # ldr_s_post
    0x400c00: 1401,  # ldr_s_pre
    0x600800: f32_1251,
}
def f32_1253(w):
    r = d32_1252.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1254(w):
    if w & 0xc00000 == 0x0:
        return 1392  # str_s
    if w & 0xc00000 == 0x400000:
        return 1398  # ldr_s
    return -1
def f32_1255(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1409  # str_d_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1408  # str_d_register_w
    return -1
def f32_1256(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1415  # ldr_d_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1414  # ldr_d_register_w
    return -1
d32_1257 = {
    0x0: 1405,  # str_d_unscaled
    0x400: 1406,  # str_d_post
    0xc00: 1407,  # str_d_pre
    0x200800: f32_1255,
    0x400000: 1411,  # ldr_d_unscaled
    0x400400: 1412,  # ldr_d_post
    0x400c00: 1413,  # ldr_d_pre
    0x600800: f32_1256,
}
def f32_1258(w):
    r = d32_1257.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1259(w):
    if w & 0xc00000 == 0x0:
        return 1404  # str_d
    if w & 0xc00000 == 0x400000:
        return 1410  # ldr_d
    return -1
d32_1260 = {
    0x0: 1433,  # ldr_q_literal
    0x2000000: f32_1249,
    0x20000000: f32_1253,
    0x21000000: f32_1254,
    0x60000000: f32_1258,
    0x61000000: f32_1259,
}
def f32_1261(w):
    r = d32_1260.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
d32_1262 = {
    0x0: f32_1,
    0x8000000: f32_52,
    0xc000000: f32_712,
    0x10000000: f32_730,
    0x14000000: f32_735,
    0x18000000: f32_807,
    0x1c000000: f32_1021,
    0x88000000: f32_1071,
    0x8c000000: f32_1082,
    0x90000000: f32_1098,
    0x94000000: f32_1131,
    0x98000000: f32_1205,
    0x9c000000: f32_1261,
}
def find_32(w):
    r = d32_1262.get(w & 0x9c000000, -1)
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
    return (n, (R10[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_53(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_54(w, n):
    return (n, (W0[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_55(w, n):
    return (n, (W0[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_56(w, n):
    return (n, (W0[(w & 0x1f)] | W0[(w >> 10 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_57(w, n):
    return (n, (W0[(w >> 16 & 0x1f)] | R10[(w & 0x1f)] << 16 | R10[(w >> 10 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_58(w, n):
    return (n, (W0[(w >> 16 & 0x1f)] | W16[(w >> 16 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32 | R17[(w >> 16 & 0x1f)] << 48, R10[(w & 0x1f)] | R17[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_59(w, n):
    return (n, (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_60(w, n):
    return (n, (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_61(w, n):
    return (n, (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_62(w, n):
    return (n, (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_63(w, n):
    return (f"{n}[amount={(w >> 10 & 0x3f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_64(w, n):
    return (n, (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_65(w, n):
    return (f"{n}[idx={(w >> 12 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_66(w, n):
    return (f"{n}[size={0},q={(w >> 30 & 0x1)},idx={(w >> 17 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_67(w, n):
    return (f"{n}[size={0},idx={(w >> 17 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_68(w, n):
    return (f"{n}[size={0},q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_69(w, n):
    return (f"{n}[size={0},idx={(w >> 17 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_70(w, n):
    return (f"{n}[size={0},idx={(w >> 17 & 0xf)},source={(w >> 11 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_71(w, n):
    return (f"{n}[size={0},idx={(w >> 17 & 0xf)}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_72(w, n):
    return (f"{n}[size={0},idx={(w >> 17 & 0xf)},q={0}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_73(w, n):
    return (f"{n}[size={0},idx={(w >> 17 & 0xf)},q={1}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_74(w, n):
    return (f"{n}[size={1},q={(w >> 30 & 0x1)},idx={(w >> 18 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_75(w, n):
    return (f"{n}[size={1},idx={(w >> 18 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_76(w, n):
    return (f"{n}[size={1},q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_77(w, n):
    return (f"{n}[size={1},idx={(w >> 18 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_78(w, n):
    return (f"{n}[size={1},idx={(w >> 18 & 0x7)},source={(w >> 12 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_79(w, n):
    return (f"{n}[size={1},idx={(w >> 18 & 0x7)}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_80(w, n):
    return (f"{n}[size={1},idx={(w >> 18 & 0x7)},q={0}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_81(w, n):
    return (f"{n}[size={1},idx={(w >> 18 & 0x7)},q={1}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_82(w, n):
    return (f"{n}[size={2},q={(w >> 30 & 0x1)},idx={(w >> 19 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_83(w, n):
    return (f"{n}[size={2},idx={(w >> 19 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_84(w, n):
    return (f"{n}[size={2},q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_85(w, n):
    return (f"{n}[size={2},idx={(w >> 19 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_86(w, n):
    return (f"{n}[size={2},idx={(w >> 19 & 0x3)},source={(w >> 13 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_87(w, n):
    return (f"{n}[size={2},idx={(w >> 19 & 0x3)}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_88(w, n):
    return (f"{n}[size={2},idx={(w >> 19 & 0x3)},q={1}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_89(w, n):
    return (f"{n}[size={3},q={(w >> 30 & 0x1)},idx={(w >> 20 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_90(w, n):
    return (f"{n}[size={3},idx={(w >> 20 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_91(w, n):
    return (f"{n}[size={3},q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_92(w, n):
    return (f"{n}[size={3},idx={(w >> 20 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_93(w, n):
    return (f"{n}[size={3},idx={(w >> 20 & 0x1)},source={(w >> 14 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_94(w, n):
    return (f"{n}[size={3},idx={(w >> 20 & 0x1)}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_95(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_77(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_96(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_80(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_97(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_77(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16, ), (), None)
def plan_98(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_89(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_99(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_92(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_100(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_89(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16, ), (), None)
def plan_101(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_101(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_102(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_104(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_103(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_101(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16, ), (), None)
def plan_104(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_113(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_105(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_116(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_106(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_113(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16, ), (), None)
def plan_107(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_125(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_108(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_128(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_109(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_125(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16, ), (), None)
def plan_110(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_137(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_111(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_140(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_112(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_137(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16, ), (), None)
def plan_113(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_149(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_114(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_152(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_115(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_155(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_116(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_158(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_117(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_161(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_118(w, n):
    return (n, ((decode_164(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_119(w, n):
    return (f"{n}[q={1}]", ((decode_164(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_120(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_171(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_121(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", ((decode_174(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_122(w, n):
    return (f"{n}[q={1}]", ((decode_177(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_123(w, n):
    return (f"{n}[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_124(w, n):
    return (f"{n}[q={1},amount={(w >> 11 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_125(w, n):
    return (f"{n}[q={0},amount={(w >> 11 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_126(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_127(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_128(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R38[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_129(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R38[(w >> 5 & 0x1f)] << 48, W22[(w >> 16 & 0x1f)], ), (), None)
def plan_130(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R38[(w >> 5 & 0x1f)] << 32 | R40[(w >> 5 & 0x1f)] << 48, W22[(w >> 16 & 0x1f)], ), (), None)
def plan_131(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R38[(w >> 5 & 0x1f)] << 48, R40[(w >> 5 & 0x1f)] | W22[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_132(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R38[(w >> 5 & 0x1f)] << 32 | R40[(w >> 5 & 0x1f)] << 48, R42[(w >> 5 & 0x1f)] | W22[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_133(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R38[(w >> 5 & 0x1f)] << 48, R40[(w >> 5 & 0x1f)] | R42[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_134(w, n):
    return (n, (W22[(w >> 5 & 0x1f)] | W22[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_135(w, n):
    return (n, (W22[(w >> 5 & 0x1f)], ), (), None)
def plan_136(w, n):
    return (f"{n}[cond={(w >> 12 & 0xf)}]", (W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48 | ((w & 0xf) & 0xffffffff), ), (), None)
def plan_137(w, n):
    return (f"{n}[cond={(w >> 12 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_138(w, n):
    return (n, ((decode_174((w >> 13 & 0xff)) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_139(w, n):
    return (n, ((decode_171((w >> 13 & 0xff)) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_140(w, n):
    return (n, ((decode_177((w >> 13 & 0xff)) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_141(w, n):
    return (n, (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_142(w, n):
    return (n, (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_143(w, n):
    return (n, (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_144(w, n):
    return (f"{n}[fbits={((w >> 10 & 0x1f) * -1 + 32)}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_145(w, n):
    return (f"{n}[fbits={((w >> 10 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_146(w, n):
    return (f"{n}[fbits={((w >> 10 & 0x3f) * -1 + 64)}]", (W0[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_147(w, n):
    return (f"{n}[fbits={((w >> 10 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_148(w, n):
    return (f"{n}[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_149(w, n):
    return (f"{n}[size={2}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_150(w, n):
    return (f"{n}[size={3}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_151(w, n):
    return (f"{n}[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_152(w, n):
    return (f"{n}[q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R48[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_153(w, n):
    return (f"{n}[q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R48[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_154(w, n):
    return (f"{n}[idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R48[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_155(w, n):
    return (f"{n}[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_156(w, n):
    return (f"{n}[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_157(w, n):
    return (f"{n}[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_158(w, n):
    return (f"{n}[size={3},q={1},idx={(w >> 11 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_159(w, n):
    return (f"{n}[size={3},idx={(w >> 11 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_160(w, n):
    return (f"{n}[q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R48[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_161(w, n):
    return (f"{n}[q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R48[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_162(w, n):
    return (f"{n}[idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R48[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_163(w, n):
    return (f"{n}[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_164(w, n):
    return (f"{n}[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_165(w, n):
    return (f"{n}[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_166(w, n):
    return (f"{n}[size={3},q={1},idx={(w >> 11 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_167(w, n):
    return (f"{n}[size={3},idx={(w >> 11 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_168(w, n):
    return (f"{n}[size={2}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_169(w, n):
    return (f"{n}[size={3}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_170(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_171(w, n):
    return (f"{n}[size={0},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_172(w, n):
    return (f"{n}[size={1},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_173(w, n):
    return (f"{n}[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_174(w, n):
    return (f"{n}[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_175(w, n):
    return (f"{n}[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_176(w, n):
    return (f"{n}[size={0},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_177(w, n):
    return (f"{n}[size={1},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_178(w, n):
    return (f"{n}[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_179(w, n):
    return (f"{n}[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_180(w, n):
    return (f"{n}[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_181(w, n):
    return (f"{n}[size={0},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_182(w, n):
    return (f"{n}[size={0},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_183(w, n):
    return (f"{n}[size={1},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_184(w, n):
    return (f"{n}[size={1},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_185(w, n):
    return (f"{n}[size={2},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_186(w, n):
    return (f"{n}[size={2},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_187(w, n):
    return (f"{n}[size={3},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x3f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_188(w, n):
    return (f"{n}[size={3},amount={(w >> 16 & 0x3f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_189(w, n):
    return (f"{n}[size={0},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_190(w, n):
    return (f"{n}[size={1},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_191(w, n):
    return (f"{n}[size={2},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_192(w, n):
    return (f"{n}[size={3},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x3f)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_193(w, n):
    return (f"{n}[size={3},amount={(w >> 16 & 0x3f)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_194(w, n):
    return (f"{n}[size={0},q={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_195(w, n):
    return (f"{n}[size={0},q={1},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_196(w, n):
    return (f"{n}[size={1},q={0},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_197(w, n):
    return (f"{n}[size={1},q={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_198(w, n):
    return (f"{n}[size={2},q={0},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_199(w, n):
    return (f"{n}[size={2},q={1},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_200(w, n):
    return (f"{n}[size={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_201(w, n):
    return (f"{n}[size={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_202(w, n):
    return (f"{n}[size={2},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_203(w, n):
    return (f"{n}[size={0},q={0},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_204(w, n):
    return (f"{n}[size={0},q={1},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_205(w, n):
    return (f"{n}[size={1},q={0},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_206(w, n):
    return (f"{n}[size={1},q={1},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_207(w, n):
    return (f"{n}[size={2},q={0},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_208(w, n):
    return (f"{n}[size={2},q={1},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_209(w, n):
    return (f"{n}[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_210(w, n):
    return (f"{n}[q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_211(w, n):
    return (f"{n}[amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_212(w, n):
    return (f"{n}[size={0},q={0}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_213(w, n):
    return (f"{n}[size={0},q={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_214(w, n):
    return (f"{n}[size={1},q={0}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_215(w, n):
    return (f"{n}[size={1},q={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_216(w, n):
    return (f"{n}[q={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_217(w, n):
    return (f"{n}[size={0},q={1}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_218(w, n):
    return (f"{n}[size={0},q={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_219(w, n):
    return (f"{n}[size={1},q={1}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_220(w, n):
    return (f"{n}[size={1},q={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_221(w, n):
    return (f"{n}[q={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_222(w, n):
    return (f"{n}[mask={(w & 0xf)}]", (R10[(w >> 5 & 0x1f)] << 32 | ((w >> 15 & 0x3f) & 0xffffffff), ), (), None)
def plan_223(w, n):
    return (f"{n}[size={1},q={0},turn={(w >> 12 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_224(w, n):
    return (f"{n}[size={1},q={0},turn={(w >> 11 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_225(w, n):
    return (f"{n}[size={1},q={1},turn={(w >> 12 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_226(w, n):
    return (f"{n}[size={1},q={1},turn={(w >> 11 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_227(w, n):
    return (f"{n}[size={2},q={0},turn={(w >> 12 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_228(w, n):
    return (f"{n}[size={2},q={0},turn={(w >> 11 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_229(w, n):
    return (f"{n}[size={2},q={1},turn={(w >> 12 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_230(w, n):
    return (f"{n}[size={2},q={1},turn={(w >> 11 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_231(w, n):
    return (f"{n}[size={3},q={1},turn={(w >> 12 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_232(w, n):
    return (f"{n}[size={3},q={1},turn={(w >> 11 & 0x3)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_233(w, n):
    return (f"{n}[size={1},q={0},turn={(w >> 13 & 0x3)},idx={(w >> 21 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_234(w, n):
    return (f"{n}[size={1},q={1},turn={(w >> 13 & 0x3)},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_235(w, n):
    return (f"{n}[size={2},q={1},turn={(w >> 13 & 0x3)},idx={(w >> 11 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_236(w, n):
    return (f"{n}[q={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_237(w, n):
    return (f"{n}[q={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_238(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_239(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_240(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={0}]", (R10[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_241(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={1}]", (R10[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_242(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_243(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={0}]", (W0[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_244(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={1}]", (W0[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_245(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 2 & 0xffffffff), ), (), None)
def plan_246(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R10[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_247(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 2 & 0xffffffff), ), (), None)
def plan_248(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W0[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_249(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4 & 0xffffffff), ), (), None)
def plan_250(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4 & 0xffffffff), ), (), None)
def plan_251(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 8 & 0xffffffff), ), (), None)
def plan_252(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 8 & 0xffffffff), ), (), None)
def plan_253(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_254(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_255(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_256(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={0}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_257(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={1}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_258(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_259(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 2 & 0xffffffff), ), (), None)
def plan_260(w, n):
    return (f"{n}[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_261(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4 & 0xffffffff), ), (), None)
def plan_262(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 8 & 0xffffffff), ), (), None)
def plan_263(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 16 & 0xffffffff), ), (), None)
def plan_264(w, n):
    return (n, (W0[(w & 0x1f)], ), ((((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000), ), None)
def plan_265(w, n):
    return (n, (W22[(w & 0x1f)], ), ((((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000), ), None)
def plan_266(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | R10[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_267(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R10[(w >> 10 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_268(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_269(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_270(w, n):
    return (n, (R10[(w & 0x1f)] << 32 | R10[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_271(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R10[(w >> 10 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_272(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_273(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_274(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_275(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W22[(w >> 10 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_276(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_277(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_278(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W22[(w >> 10 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_279(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_280(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_281(w, n):
    return (n, (W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), W22[(w >> 10 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_282(w, n):
    return (n, (W22[(w & 0x1f)] << 32 | W22[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_283(w, n):
    return (n, (W0[(w & 0x1f)] | R10[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_284(w, n):
    return (n, (W0[(w & 0x1f)] | R10[(w & 0x1f)] << 16, ), (), None)
def plan_285(w, n):
    return (n, (552, ), (), None)
def plan_286(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | (((((w >> 10 & 0x1000) | (w >> 9 & 0xff8)) ^ 0x1000) - 0x1000) & 0xffffffff), ), (), None)
def plan_287(w, n):
    return (n, (W0[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48 | (((((w >> 10 & 0x1000) | (w >> 9 & 0xff8)) ^ 0x1000) - 0x1000) & 0xffffffff), W2[(w >> 5 & 0x1f)], ), (), None)
def plan_288(w, n):
    return (f"{n}[size={0}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_289(w, n):
    return (f"{n}[size={1}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_290(w, n):
    return (f"{n}[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_291(w, n):
    return (f"{n}[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_292(w, n):
    return (f"{n}[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | W22[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_293(w, n):
    return (f"{n}[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_294(w, n):
    return (f"{n}[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_295(w, n):
    return (f"{n}[size={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_296(w, n):
    return (f"{n}[size={2}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_297(w, n):
    return (f"{n}[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R48[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_298(w, n):
    return (f"{n}[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R48[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_299(w, n):
    return (f"{n}[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R48[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_300(w, n):
    return (f"{n}[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R48[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_301(w, n):
    return (f"{n}[size={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16 | R48[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_302(w, n):
    return (f"{n}[size={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | R48[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_303(w, n):
    return (f"{n}[q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_304(w, n):
    return (f"{n}[q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32 | W22[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_305(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_306(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_307(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_308(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_309(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_310(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_311(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_312(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_313(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_314(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_315(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_316(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_317(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_318(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_319(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_320(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_321(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_322(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_323(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_324(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_325(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_326(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_327(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_328(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_329(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_330(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_331(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_332(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_333(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_334(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_335(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_336(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_337(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_338(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_339(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_340(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_341(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_342(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_343(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={0}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_344(w, n):
    return (f"{n}[arr={(w >> 10 & 0x3)},q={1}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_345(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_346(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_347(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_348(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_349(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_350(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_351(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_352(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_353(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_354(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_355(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_356(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_357(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_358(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_359(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_360(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_361(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_362(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_363(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_364(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_365(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_366(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_367(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_368(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_369(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_370(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_371(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_372(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | R38[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_373(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_374(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_375(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_376(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_377(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_378(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_379(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_380(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_381(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | R38[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_382(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_383(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_384(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_385(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_386(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_387(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | R38[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_388(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_389(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_390(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_391(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_392(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_393(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W22[(w & 0x1f)] << 32 | R38[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_394(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_395(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_396(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_397(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_398(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_399(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | R40[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_400(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_401(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_402(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_403(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_404(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_405(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_406(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_407(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_408(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | R40[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_409(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_410(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_411(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_412(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_413(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_414(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | R40[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_415(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_416(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_417(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_418(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_419(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_420(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W22[(w & 0x1f)] << 48, R38[(w & 0x1f)] | R40[(w & 0x1f)] << 16 | W2[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_421(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_422(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_423(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_424(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | W2[(w >> 5 & 0x1f)] << 48, R10[(w >> 16 & 0x1f)], ), (), None)
def plan_425(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_426(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_427(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_428(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_429(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_430(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_431(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_432(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_433(w, n):
    return (f"{n}[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_434(w, n):
    return (f"{n}[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_435(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_436(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_437(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_438(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_439(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_440(w, n):
    return (f"{n}[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_441(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_442(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_443(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_444(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_445(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_446(w, n):
    return (f"{n}[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_447(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_448(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)], ), (), None)
def plan_449(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_450(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_451(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R38[(w & 0x1f)] << 16 | R40[(w & 0x1f)] << 32 | R42[(w & 0x1f)] << 48, W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_452(w, n):
    return (f"{n}[idx={(w >> 30 & 0x1)}]", (W2[(w >> 5 & 0x1f)] | W22[(w & 0x1f)] << 16 | R38[(w & 0x1f)] << 32 | R40[(w & 0x1f)] << 48, R42[(w & 0x1f)] | W2[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_453(w, n):
    return (f"{n}[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_454(w, n):
    return (f"{n}[size={0}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_455(w, n):
    return (f"{n}[size={1}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_456(w, n):
    return (f"{n}[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_457(w, n):
    return (f"{n}[size={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_458(w, n):
    return (f"{n}[size={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_459(w, n):
    return (f"{n}[size={2}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_460(w, n):
    return (f"{n}[size={3}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_461(w, n):
    return (f"{n}[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_462(w, n):
    return (f"{n}[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W22[(w & 0x1f)] << 16 | W22[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_463(w, n):
    return (f"{n}[size={2},q={0}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_464(w, n):
    return (f"{n}[size={2},q={1}]", (W22[(w & 0x1f)] | W22[(w >> 5 & 0x1f)] << 16, ), (), None)
FIND = {32: find_32}
PLANS = [(plan_0, "i.adr"), (plan_1, "i.adrp"), (plan_2, "i.add_imm_w"), (plan_2, "i.add_imm_x"), (plan_3, "i.add_imm_w"), (plan_3, "i.add_imm_x"), (plan_4, "i.add_w"), (plan_4, "i.add_x"), (plan_5, "i.add_shifted_w"), (plan_6, "i.add_shifted_x"), (plan_7, "i.add_extended_w"), (plan_7, "i.add_extended_x"), (plan_7, "i.add_extended_x"), (plan_8, "i.adds_imm_w"), (plan_8, "i.adds_imm_x"), (plan_9, "i.adds_imm_w"), (plan_9, "i.adds_imm_x"), (plan_4, "i.adds_w"), (plan_4, "i.adds_x"), (plan_5, "i.adds_shifted_w"), (plan_6, "i.adds_shifted_x"), (plan_10, "i.adds_extended_w"), (plan_10, "i.adds_extended_x"), (plan_10, "i.adds_extended_x"), (plan_2, "i.sub_imm_w"), (plan_2, "i.sub_imm_x"), (plan_3, "i.sub_imm_w"), (plan_3, "i.sub_imm_x"), (plan_4, "i.sub_w"), (plan_4, "i.sub_x"), (plan_5, "i.sub_shifted_w"), (plan_6, "i.sub_shifted_x"), (plan_7, "i.sub_extended_w"), (plan_7, "i.sub_extended_x"), (plan_7, "i.sub_extended_x"), (plan_8, "i.subs_imm_w"), (plan_8, "i.subs_imm_x"), (plan_9, "i.subs_imm_w"), (plan_9, "i.subs_imm_x"), (plan_4, "i.subs_w"), (plan_4, "i.subs_x"), (plan_5, "i.subs_shifted_w"), (plan_6, "i.subs_shifted_x"), (plan_10, "i.subs_extended_w"), (plan_10, "i.subs_extended_x"), (plan_10, "i.subs_extended_x"), (plan_11, "i.cmp_w"), (plan_11, "i.cmp_x"), (plan_12, "i.cmp_imm_w"), (plan_12, "i.cmp_imm_x"), (plan_4, "i.adc_w"), (plan_4, "i.adc_x"), (plan_4, "i.sbc_w"), (plan_4, "i.sbc_x"), (plan_4, "i.adcs_w"), (plan_4, "i.adcs_x"), (plan_4, "i.sbcs_w"), (plan_4, "i.sbcs_x"), (plan_13, "i.and_imm_w"), (plan_14, "i.and_imm_x"), (plan_4, "i.and_w"), (plan_4, "i.and_x"), (plan_5, "i.and__shifted_w"), (plan_6, "i.and__shifted_x"), (plan_4, "i.bic_w"), (plan_4, "i.bic_x"), (plan_5, "i.bic_shifted_w"), (plan_6, "i.bic_shifted_x"), (plan_13, "i.orr_imm_w"), (plan_14, "i.orr_imm_x"), (plan_4, "i.orr_w"), (plan_4, "i.orr_x"), (plan_5, "i.orr_shifted_w"), (plan_6, "i.orr_shifted_x"), (plan_4, "i.orn_w"), (plan_4, "i.orn_x"), (plan_5, "i.orn_shifted_w"), (plan_6, "i.orn_shifted_x"), (plan_13, "i.eor_imm_w"), (plan_14, "i.eor_imm_x"), (plan_4, "i.eor_w"), (plan_4, "i.eor_x"), (plan_5, "i.eor_shifted_w"), (plan_6, "i.eor_shifted_x"), (plan_4, "i.eon_w"), (plan_4, "i.eon_x"), (plan_5, "i.eon_shifted_w"), (plan_6, "i.eon_shifted_x"), (plan_15, "i.ands_imm_w"), (plan_16, "i.ands_imm_x"), (plan_4, "i.ands_w"), (plan_4, "i.ands_x"), (plan_5, "i.ands_shifted_w"), (plan_6, "i.ands_shifted_x"), (plan_4, "i.bics_w"), (plan_4, "i.bics_x"), (plan_5, "i.bics_shifted_w"), (plan_6, "i.bics_shifted_x"), (plan_17, "i.mov_w"), (plan_17, "i.mov_x"), (plan_11, "i.tst_w"), (plan_11, "i.tst_x"), (plan_18, "i.tst_imm_w"), (plan_19, "i.tst_imm_x"), (plan_20, "i.movz_w"), (plan_20, "i.movz_x"), (plan_20, "i.movn_w"), (plan_20, "i.movn_x"), (plan_21, "i.movk_w"), (plan_21, "i.movk_x"), (plan_22, "i.sbfm_w"), (plan_23, "i.bfm_w"), (plan_22, "i.ubfm_w"), (plan_24, "i.asr_w"), (plan_24, "i.lsr_w"), (plan_25, "i.extr_w"), (plan_26, "i.sbfm_x"), (plan_27, "i.bfm_x"), (plan_26, "i.ubfm_x"), (plan_28, "i.asr_x"), (plan_28, "i.lsr_x"), (plan_29, "i.extr_x"), (plan_30, "i.csel_w"), (plan_30, "i.csel_x"), (plan_30, "i.csinc_w"), (plan_30, "i.csinc_x"), (plan_30, "i.csinv_w"), (plan_30, "i.csinv_x"), (plan_30, "i.csneg_w"), (plan_30, "i.csneg_x"), (plan_31, "i.ccmn_w"), (plan_31, "i.ccmn_x"), (plan_32, "i.ccmn_imm_w"), (plan_32, "i.ccmn_imm_x"), (plan_31, "i.ccmp_w"), (plan_31, "i.ccmp_x"), (plan_32, "i.ccmp_imm_w"), (plan_32, "i.ccmp_imm_x"), (plan_4, "i.udiv_w"), (plan_4, "i.udiv_x"), (plan_4, "i.sdiv_w"), (plan_4, "i.sdiv_x"), (plan_4, "i.lslv_w"), (plan_4, "i.lslv_x"), (plan_4, "i.lsrv_w"), (plan_4, "i.lsrv_x"), (plan_4, "i.asrv_w"), (plan_4, "i.asrv_x"), (plan_4, "i.rorv_w"), (plan_4, "i.rorv_x"), (plan_33, "i.rbit_w"), (plan_33, "i.rbit_x"), (plan_33, "i.rev16_w"), (plan_33, "i.rev16_x"), (plan_33, "i.clz_w"), (plan_33, "i.clz_x"), (plan_33, "i.cls_w"), (plan_33, "i.cls_x"), (plan_33, "i.rev_w"), (plan_33, "i.rev_x"), (plan_33, "i.rev32"), (plan_34, "i.madd_w"), (plan_34, "i.madd_x"), (plan_34, "i.msub_w"), (plan_34, "i.msub_x"), (plan_4, "i.mul_w"), (plan_4, "i.mul_x"), (plan_34, "i.smaddl"), (plan_34, "i.smsubl"), (plan_34, "i.umaddl"), (plan_34, "i.umsubl"), (plan_4, "i.smulh"), (plan_4, "i.umulh"), (plan_4, "i.crc32b"), (plan_4, "i.crc32h"), (plan_4, "i.crc32w"), (plan_4, "i.crc32x"), (plan_4, "i.crc32cb"), (plan_4, "i.crc32ch"), (plan_4, "i.crc32cw"), (plan_4, "i.crc32cx"), (plan_35, "i.b"), (plan_36, "i.bl"), (plan_37, "i.b_cond"), (plan_38, "i.cbz_w"), (plan_38, "i.cbz_x"), (plan_38, "i.cbnz_w"), (plan_38, "i.cbnz_x"), (plan_39, "i.tbz"), (plan_40, "i.tbz"), (plan_39, "i.tbnz"), (plan_40, "i.tbnz"), (plan_41, "i.br"), (plan_42, "i.blr"), (plan_41, "i.ret"), (plan_43, "i.svc"), (plan_43, "i.brk"), (plan_43, "i.undefined"), (plan_43, "i.undefined"), (plan_43, "i.undefined"), (plan_43, "i.undefined"), (plan_43, "i.hint"), (plan_43, "i.dmb"), (plan_43, "i.dmb"), (plan_43, "i.dmb"), (plan_43, "i.dmb"), (plan_43, "i.dmb"), (plan_43, "i.dmb"), (plan_43, "i.clrex"), (plan_44, "i.dc_zva"), (plan_44, "i.cache_by_address"), (plan_44, "i.cache_by_address"), (plan_44, "i.cache_by_address"), (plan_44, "i.cache_by_address"), (plan_44, "i.cache_by_address"), (plan_44, "i.cache_by_address"), (plan_45, "i.mrs_nzcv"), (plan_44, "i.msr_nzcv"), (plan_45, "i.mrs_fpcr"), (plan_44, "i.msr_fpcr"), (plan_45, "i.mrs_fpsr"), (plan_44, "i.msr_fpsr"), (plan_45, "i.mrs_tpidr"), (plan_44, "i.msr_tpidr"), (plan_45, "i.mrs_tpidrro"), (plan_46, "i.mrs_constant"), (plan_47, "i.mrs_constant"), (plan_48, "i.mrs_constant"), (plan_43, "i.emulated"), (plan_43, "i.emulated"), (plan_43, "i.emulated"), (plan_43, "i.emulated"), (plan_49, "i.ldxr_b"), (plan_49, "i.ldaxr_b"), (plan_50, "i.stxr_b"), (plan_50, "i.stxr_b"), (plan_49, "i.ldar_b"), (plan_51, "i.stlr_b"), (plan_49, "i.ldlar_b"), (plan_51, "i.stllr_b"), (plan_49, "i.ldapr_b"), (plan_52, "i.stlur_b"), (plan_53, "i.ldapur_b"), (plan_53, "i.ldapurs_b_x"), (plan_53, "i.ldapurs_b_w"), (plan_54, "i.cas_b"), (plan_54, "i.cas_b"), (plan_54, "i.cas_b"), (plan_54, "i.cas_b"), (plan_55, "i.ldadd_b"), (plan_55, "i.ldadd_b"), (plan_55, "i.ldadd_b"), (plan_55, "i.ldadd_b"), (plan_55, "i.ldclr_b"), (plan_55, "i.ldclr_b"), (plan_55, "i.ldclr_b"), (plan_55, "i.ldclr_b"), (plan_55, "i.ldeor_b"), (plan_55, "i.ldeor_b"), (plan_55, "i.ldeor_b"), (plan_55, "i.ldeor_b"), (plan_55, "i.ldset_b"), (plan_55, "i.ldset_b"), (plan_55, "i.ldset_b"), (plan_55, "i.ldset_b"), (plan_55, "i.ldsmax_b"), (plan_55, "i.ldsmax_b"), (plan_55, "i.ldsmax_b"), (plan_55, "i.ldsmax_b"), (plan_55, "i.ldsmin_b"), (plan_55, "i.ldsmin_b"), (plan_55, "i.ldsmin_b"), (plan_55, "i.ldsmin_b"), (plan_55, "i.ldumax_b"), (plan_55, "i.ldumax_b"), (plan_55, "i.ldumax_b"), (plan_55, "i.ldumax_b"), (plan_55, "i.ldumin_b"), (plan_55, "i.ldumin_b"), (plan_55, "i.ldumin_b"), (plan_55, "i.ldumin_b"), (plan_55, "i.swp_b"), (plan_55, "i.swp_b"), (plan_55, "i.swp_b"), (plan_55, "i.swp_b"), (plan_49, "i.ldxr_h"), (plan_49, "i.ldaxr_h"), (plan_50, "i.stxr_h"), (plan_50, "i.stxr_h"), (plan_49, "i.ldar_h"), (plan_51, "i.stlr_h"), (plan_49, "i.ldlar_h"), (plan_51, "i.stllr_h"), (plan_49, "i.ldapr_h"), (plan_52, "i.stlur_h"), (plan_53, "i.ldapur_h"), (plan_53, "i.ldapurs_h_x"), (plan_53, "i.ldapurs_h_w"), (plan_54, "i.cas_h"), (plan_54, "i.cas_h"), (plan_54, "i.cas_h"), (plan_54, "i.cas_h"), (plan_55, "i.ldadd_h"), (plan_55, "i.ldadd_h"), (plan_55, "i.ldadd_h"), (plan_55, "i.ldadd_h"), (plan_55, "i.ldclr_h"), (plan_55, "i.ldclr_h"), (plan_55, "i.ldclr_h"), (plan_55, "i.ldclr_h"), (plan_55, "i.ldeor_h"), (plan_55, "i.ldeor_h"), (plan_55, "i.ldeor_h"), (plan_55, "i.ldeor_h"), (plan_55, "i.ldset_h"), (plan_55, "i.ldset_h"), (plan_55, "i.ldset_h"), (plan_55, "i.ldset_h"), (plan_55, "i.ldsmax_h"), (plan_55, "i.ldsmax_h"), (plan_55, "i.ldsmax_h"), (plan_55, "i.ldsmax_h"), (plan_55, "i.ldsmin_h"), (plan_55, "i.ldsmin_h"), (plan_55, "i.ldsmin_h"), (plan_55, "i.ldsmin_h"), (plan_55, "i.ldumax_h"), (plan_55, "i.ldumax_h"), (plan_55, "i.ldumax_h"), (plan_55, "i.ldumax_h"), (plan_55, "i.ldumin_h"), (plan_55, "i.ldumin_h"), (plan_55, "i.ldumin_h"), (plan_55, "i.ldumin_h"), (plan_55, "i.swp_h"), (plan_55, "i.swp_h"), (plan_55, "i.swp_h"), (plan_55, "i.swp_h"), (plan_49, "i.ldxr_w"), (plan_49, "i.ldaxr_w"), (plan_50, "i.stxr_w"), (plan_50, "i.stxr_w"), (plan_49, "i.ldar_w"), (plan_51, "i.stlr_w"), (plan_49, "i.ldlar_w"), (plan_51, "i.stllr_w"), (plan_49, "i.ldapr_w"), (plan_52, "i.stlur_w"), (plan_53, "i.ldapur_w"), (plan_53, "i.ldapurs_w_x"), (plan_54, "i.cas_w"), (plan_54, "i.cas_w"), (plan_54, "i.cas_w"), (plan_54, "i.cas_w"), (plan_55, "i.ldadd_w"), (plan_55, "i.ldadd_w"), (plan_55, "i.ldadd_w"), (plan_55, "i.ldadd_w"), (plan_55, "i.ldclr_w"), (plan_55, "i.ldclr_w"), (plan_55, "i.ldclr_w"), (plan_55, "i.ldclr_w"), (plan_55, "i.ldeor_w"), (plan_55, "i.ldeor_w"), (plan_55, "i.ldeor_w"), (plan_55, "i.ldeor_w"), (plan_55, "i.ldset_w"), (plan_55, "i.ldset_w"), (plan_55, "i.ldset_w"), (plan_55, "i.ldset_w"), (plan_55, "i.ldsmax_w"), (plan_55, "i.ldsmax_w"), (plan_55, "i.ldsmax_w"), (plan_55, "i.ldsmax_w"), (plan_55, "i.ldsmin_w"), (plan_55, "i.ldsmin_w"), (plan_55, "i.ldsmin_w"), (plan_55, "i.ldsmin_w"), (plan_55, "i.ldumax_w"), (plan_55, "i.ldumax_w"), (plan_55, "i.ldumax_w"), (plan_55, "i.ldumax_w"), (plan_55, "i.ldumin_w"), (plan_55, "i.ldumin_w"), (plan_55, "i.ldumin_w"), (plan_55, "i.ldumin_w"), (plan_55, "i.swp_w"), (plan_55, "i.swp_w"), (plan_55, "i.swp_w"), (plan_55, "i.swp_w"), (plan_49, "i.ldxr_x"), (plan_49, "i.ldaxr_x"), (plan_50, "i.stxr_x"), (plan_50, "i.stxr_x"), (plan_49, "i.ldar_x"), (plan_51, "i.stlr_x"), (plan_49, "i.ldlar_x"), (plan_51, "i.stllr_x"), (plan_49, "i.ldapr_x"), (plan_52, "i.stlur_x"), (plan_53, "i.ldapur_x"), (plan_54, "i.cas_x"), (plan_54, "i.cas_x"), (plan_54, "i.cas_x"), (plan_54, "i.cas_x"), (plan_55, "i.ldadd_x"), (plan_55, "i.ldadd_x"), (plan_55, "i.ldadd_x"), (plan_55, "i.ldadd_x"), (plan_55, "i.ldclr_x"), (plan_55, "i.ldclr_x"), (plan_55, "i.ldclr_x"), (plan_55, "i.ldclr_x"), (plan_55, "i.ldeor_x"), (plan_55, "i.ldeor_x"), (plan_55, "i.ldeor_x"), (plan_55, "i.ldeor_x"), (plan_55, "i.ldset_x"), (plan_55, "i.ldset_x"), (plan_55, "i.ldset_x"), (plan_55, "i.ldset_x"), (plan_55, "i.ldsmax_x"), (plan_55, "i.ldsmax_x"), (plan_55, "i.ldsmax_x"), (plan_55, "i.ldsmax_x"), (plan_55, "i.ldsmin_x"), (plan_55, "i.ldsmin_x"), (plan_55, "i.ldsmin_x"), (plan_55, "i.ldsmin_x"), (plan_55, "i.ldumax_x"), (plan_55, "i.ldumax_x"), (plan_55, "i.ldumax_x"), (plan_55, "i.ldumax_x"), (plan_55, "i.ldumin_x"), (plan_55, "i.ldumin_x"), (plan_55, "i.ldumin_x"), (plan_55, "i.ldumin_x"), (plan_55, "i.swp_x"), (plan_55, "i.swp_x"), (plan_55, "i.swp_x"), (plan_55, "i.swp_x"), (plan_56, "i.ldxp_w"), (plan_56, "i.ldaxp_w"), (plan_57, "i.stxp_w"), (plan_57, "i.stxp_w"), (plan_58, "i.casp_w"), (plan_58, "i.casp_w"), (plan_58, "i.casp_w"), (plan_58, "i.casp_w"), (plan_56, "i.ldxp_x"), (plan_56, "i.ldaxp_x"), (plan_57, "i.stxp_x"), (plan_57, "i.stxp_x"), (plan_58, "i.casp_x"), (plan_58, "i.casp_x"), (plan_58, "i.casp_x"), (plan_58, "i.casp_x"), (plan_59, "i.aese"), (plan_59, "i.aesd"), (plan_60, "i.aesmc"), (plan_60, "i.aesimc"), (plan_61, "i.sha1c"), (plan_61, "i.sha1p"), (plan_61, "i.sha1m"), (plan_60, "i.sha1h"), (plan_61, "i.sha1su0"), (plan_59, "i.sha1su1"), (plan_61, "i.sha256h"), (plan_61, "i.sha256h2"), (plan_59, "i.sha256su0"), (plan_61, "i.sha256su1"), (plan_61, "i.sha512h"), (plan_61, "i.sha512h2"), (plan_59, "i.sha512su0"), (plan_61, "i.sha512su1"), (plan_62, "i.rax1"), (plan_63, "i.xar"), (plan_64, "i.eor3"), (plan_64, "i.bcax"), (plan_64, "i.sm3ss1"), (plan_65, "i.sm3tt1a"), (plan_65, "i.sm3tt1b"), (plan_65, "i.sm3tt2a"), (plan_65, "i.sm3tt2b"), (plan_61, "i.sm3partw1"), (plan_61, "i.sm3partw2"), (plan_59, "i.sm4e"), (plan_62, "i.sm4ekey"), (plan_66, "i.dup_element"), (plan_67, "i.dup_scalar"), (plan_68, "i.dup_general"), (plan_69, "i.ins_general"), (plan_70, "i.ins_element"), (plan_71, "i.umov"), (plan_72, "i.smov"), (plan_73, "i.smov"), (plan_74, "i.dup_element"), (plan_75, "i.dup_scalar"), (plan_76, "i.dup_general"), (plan_77, "i.ins_general"), (plan_78, "i.ins_element"), (plan_79, "i.umov"), (plan_80, "i.smov"), (plan_81, "i.smov"), (plan_82, "i.dup_element"), (plan_83, "i.dup_scalar"), (plan_84, "i.dup_general"), (plan_85, "i.ins_general"), (plan_86, "i.ins_element"), (plan_87, "i.umov"), (plan_88, "i.smov"), (plan_89, "i.dup_element"), (plan_90, "i.dup_scalar"), (plan_91, "i.dup_general"), (plan_92, "i.ins_general"), (plan_93, "i.ins_element"), (plan_94, "i.umov"), (plan_95, "i.movi"), (plan_96, "i.movi"), (plan_97, "i.orr_imm"), (plan_97, "i.bic_imm"), (plan_98, "i.movi"), (plan_99, "i.movi"), (plan_100, "i.orr_imm"), (plan_100, "i.bic_imm"), (plan_101, "i.movi"), (plan_102, "i.movi"), (plan_103, "i.orr_imm"), (plan_103, "i.bic_imm"), (plan_104, "i.movi"), (plan_105, "i.movi"), (plan_106, "i.orr_imm"), (plan_106, "i.bic_imm"), (plan_107, "i.movi"), (plan_108, "i.movi"), (plan_109, "i.orr_imm"), (plan_109, "i.bic_imm"), (plan_110, "i.movi"), (plan_111, "i.movi"), (plan_112, "i.orr_imm"), (plan_112, "i.bic_imm"), (plan_113, "i.movi"), (plan_114, "i.movi"), (plan_115, "i.movi"), (plan_116, "i.movi"), (plan_117, "i.movi"), (plan_118, "i.movi_d"), (plan_119, "i.movi"), (plan_120, "i.fmov_vector"), (plan_121, "i.fmov_halves"), (plan_122, "i.movi"), (plan_123, "i.v_uzp1"), (plan_123, "i.v_uzp2"), (plan_123, "i.v_trn1"), (plan_123, "i.v_trn2"), (plan_123, "i.v_zip1"), (plan_123, "i.v_zip2"), (plan_124, "i.ext"), (plan_125, "i.ext"), (plan_126, "i.tbl_1"), (plan_127, "i.tbx_1"), (plan_128, "i.tbl_2"), (plan_129, "i.tbx_2"), (plan_130, "i.tbl_3"), (plan_131, "i.tbx_3"), (plan_132, "i.tbl_4"), (plan_133, "i.tbx_4"), (plan_62, "i.fmul_h"), (plan_62, "i.fmul_s"), (plan_62, "i.fmul_d"), (plan_62, "i.fdiv_h"), (plan_62, "i.fdiv_s"), (plan_62, "i.fdiv_d"), (plan_62, "i.fadd_h"), (plan_62, "i.fadd_s"), (plan_62, "i.fadd_d"), (plan_62, "i.fsub_h"), (plan_62, "i.fsub_s"), (plan_62, "i.fsub_d"), (plan_62, "i.fmax_h"), (plan_62, "i.fmax_s"), (plan_62, "i.fmax_d"), (plan_62, "i.fmin_h"), (plan_62, "i.fmin_s"), (plan_62, "i.fmin_d"), (plan_62, "i.fmaxnm_h"), (plan_62, "i.fmaxnm_s"), (plan_62, "i.fmaxnm_d"), (plan_62, "i.fminnm_h"), (plan_62, "i.fminnm_s"), (plan_62, "i.fminnm_d"), (plan_62, "i.fnmul_s"), (plan_62, "i.fnmul_d"), (plan_62, "i.fnmul_half_h"), (plan_60, "i.fmov_h"), (plan_60, "i.fmov_s"), (plan_60, "i.fmov_d"), (plan_60, "i.fsqrt_h"), (plan_60, "i.fsqrt_s"), (plan_60, "i.fsqrt_d"), (plan_60, "i.fabs_s"), (plan_60, "i.fabs_d"), (plan_60, "i.fabs_half_h"), (plan_60, "i.fneg_s"), (plan_60, "i.fneg_d"), (plan_60, "i.fneg_half_h"), (plan_60, "i.frintn_h"), (plan_60, "i.frintn_s"), (plan_60, "i.frintn_d"), (plan_60, "i.frintp_h"), (plan_60, "i.frintp_s"), (plan_60, "i.frintp_d"), (plan_60, "i.frintm_h"), (plan_60, "i.frintm_s"), (plan_60, "i.frintm_d"), (plan_60, "i.frintz_h"), (plan_60, "i.frintz_s"), (plan_60, "i.frintz_d"), (plan_60, "i.frinta_h"), (plan_60, "i.frinta_s"), (plan_60, "i.frinta_d"), (plan_60, "i.frintx_h"), (plan_60, "i.frintx_s"), (plan_60, "i.frintx_d"), (plan_60, "i.frinti_h"), (plan_60, "i.frinti_s"), (plan_60, "i.frinti_d"), (plan_60, "i.fcvt_ds"), (plan_60, "i.fcvt_sd"), (plan_60, "i.fcvt_hs"), (plan_60, "i.fcvt_hd"), (plan_60, "i.fcvt_sh"), (plan_60, "i.fcvt_dh"), (plan_64, "i.fmadd_h"), (plan_64, "i.fmadd_s"), (plan_64, "i.fmadd_d"), (plan_64, "i.fmsub_h"), (plan_64, "i.fmsub_s"), (plan_64, "i.fmsub_d"), (plan_64, "i.fnmadd_h"), (plan_64, "i.fnmadd_s"), (plan_64, "i.fnmadd_d"), (plan_64, "i.fnmsub_h"), (plan_64, "i.fnmsub_s"), (plan_64, "i.fnmsub_d"), (plan_134, "i.fcmp_h"), (plan_134, "i.fcmp_s"), (plan_134, "i.fcmp_d"), (plan_135, "i.fcmp_zero_h"), (plan_135, "i.fcmp_zero_s"), (plan_135, "i.fcmp_zero_d"), (plan_134, "i.fcmpe_h"), (plan_134, "i.fcmpe_s"), (plan_134, "i.fcmpe_d"), (plan_135, "i.fcmpe_zero_h"), (plan_135, "i.fcmpe_zero_s"), (plan_135, "i.fcmpe_zero_d"), (plan_136, "i.fccmp_h"), (plan_136, "i.fccmp_s"), (plan_136, "i.fccmp_d"), (plan_136, "i.fccmpe_h"), (plan_136, "i.fccmpe_s"), (plan_136, "i.fccmpe_d"), (plan_137, "i.fcsel_h"), (plan_137, "i.fcsel_s"), (plan_137, "i.fcsel_d"), (plan_138, "i.fmov_imm_h"), (plan_139, "i.fmov_imm_s"), (plan_140, "i.fmov_imm_d"), (plan_141, "i.fmov_from_h"), (plan_142, "i.fmov_to_h"), (plan_141, "i.fmov_from_h"), (plan_142, "i.fmov_to_h"), (plan_141, "i.fmov_ws"), (plan_142, "i.fmov_sw"), (plan_141, "i.fmov_xd"), (plan_142, "i.fmov_dx"), (plan_141, "i.fmov_x_high"), (plan_143, "i.fmov_high_x"), (plan_141, "i.fcvtns_w_h"), (plan_141, "i.fcvtns_w_s"), (plan_141, "i.fcvtns_w_d"), (plan_141, "i.fcvtnu_w_h"), (plan_141, "i.fcvtnu_w_s"), (plan_141, "i.fcvtnu_w_d"), (plan_141, "i.fcvtas_w_h"), (plan_141, "i.fcvtas_w_s"), (plan_141, "i.fcvtas_w_d"), (plan_141, "i.fcvtau_w_h"), (plan_141, "i.fcvtau_w_s"), (plan_141, "i.fcvtau_w_d"), (plan_141, "i.fcvtps_w_h"), (plan_141, "i.fcvtps_w_s"), (plan_141, "i.fcvtps_w_d"), (plan_141, "i.fcvtpu_w_h"), (plan_141, "i.fcvtpu_w_s"), (plan_141, "i.fcvtpu_w_d"), (plan_141, "i.fcvtms_w_h"), (plan_141, "i.fcvtms_w_s"), (plan_141, "i.fcvtms_w_d"), (plan_141, "i.fcvtmu_w_h"), (plan_141, "i.fcvtmu_w_s"), (plan_141, "i.fcvtmu_w_d"), (plan_141, "i.fcvtzs_w_h"), (plan_141, "i.fcvtzs_w_s"), (plan_141, "i.fcvtzs_w_d"), (plan_144, "i.fcvtzs_fixed_w_h"), (plan_144, "i.fcvtzs_fixed_w_s"), (plan_144, "i.fcvtzs_fixed_w_d"), (plan_141, "i.fcvtzu_w_h"), (plan_141, "i.fcvtzu_w_s"), (plan_141, "i.fcvtzu_w_d"), (plan_144, "i.fcvtzu_fixed_w_h"), (plan_144, "i.fcvtzu_fixed_w_s"), (plan_144, "i.fcvtzu_fixed_w_d"), (plan_142, "i.scvtf_hw"), (plan_145, "i.scvtf_fixed_hw"), (plan_142, "i.scvtf_sw"), (plan_145, "i.scvtf_fixed_sw"), (plan_142, "i.scvtf_dw"), (plan_145, "i.scvtf_fixed_dw"), (plan_142, "i.ucvtf_hw"), (plan_145, "i.ucvtf_fixed_hw"), (plan_142, "i.ucvtf_sw"), (plan_145, "i.ucvtf_fixed_sw"), (plan_142, "i.ucvtf_dw"), (plan_145, "i.ucvtf_fixed_dw"), (plan_141, "i.fcvtns_x_h"), (plan_141, "i.fcvtns_x_s"), (plan_141, "i.fcvtns_x_d"), (plan_141, "i.fcvtnu_x_h"), (plan_141, "i.fcvtnu_x_s"), (plan_141, "i.fcvtnu_x_d"), (plan_141, "i.fcvtas_x_h"), (plan_141, "i.fcvtas_x_s"), (plan_141, "i.fcvtas_x_d"), (plan_141, "i.fcvtau_x_h"), (plan_141, "i.fcvtau_x_s"), (plan_141, "i.fcvtau_x_d"), (plan_141, "i.fcvtps_x_h"), (plan_141, "i.fcvtps_x_s"), (plan_141, "i.fcvtps_x_d"), (plan_141, "i.fcvtpu_x_h"), (plan_141, "i.fcvtpu_x_s"), (plan_141, "i.fcvtpu_x_d"), (plan_141, "i.fcvtms_x_h"), (plan_141, "i.fcvtms_x_s"), (plan_141, "i.fcvtms_x_d"), (plan_141, "i.fcvtmu_x_h"), (plan_141, "i.fcvtmu_x_s"), (plan_141, "i.fcvtmu_x_d"), (plan_141, "i.fcvtzs_x_h"), (plan_141, "i.fcvtzs_x_s"), (plan_141, "i.fcvtzs_x_d"), (plan_146, "i.fcvtzs_fixed_x_h"), (plan_146, "i.fcvtzs_fixed_x_s"), (plan_146, "i.fcvtzs_fixed_x_d"), (plan_141, "i.fcvtzu_x_h"), (plan_141, "i.fcvtzu_x_s"), (plan_141, "i.fcvtzu_x_d"), (plan_146, "i.fcvtzu_fixed_x_h"), (plan_146, "i.fcvtzu_fixed_x_s"), (plan_146, "i.fcvtzu_fixed_x_d"), (plan_142, "i.scvtf_hx"), (plan_147, "i.scvtf_fixed_hx"), (plan_142, "i.scvtf_sx"), (plan_147, "i.scvtf_fixed_sx"), (plan_142, "i.scvtf_dx"), (plan_147, "i.scvtf_fixed_dx"), (plan_142, "i.ucvtf_hx"), (plan_147, "i.ucvtf_fixed_hx"), (plan_142, "i.ucvtf_sx"), (plan_147, "i.ucvtf_fixed_sx"), (plan_142, "i.ucvtf_dx"), (plan_147, "i.ucvtf_fixed_dx"), (plan_141, "i.fjcvtzs"), (plan_148, "i.vf_fmaxnm"), (plan_126, "i.vh_fmaxnm"), (plan_148, "i.vf_fadd"), (plan_126, "i.vh_fadd"), (plan_148, "i.vf_fmulx"), (plan_126, "i.vh_fmulx"), (plan_62, "i.sh_fmulx"), (plan_149, "i.sf_fmulx"), (plan_150, "i.sf_fmulx"), (plan_148, "i.vf_fcmeq"), (plan_126, "i.vh_fcmeq"), (plan_62, "i.sh_fcmeq"), (plan_149, "i.sf_fcmeq"), (plan_150, "i.sf_fcmeq"), (plan_148, "i.vf_fmax"), (plan_126, "i.vh_fmax"), (plan_148, "i.vf_frecps"), (plan_126, "i.vh_frecps"), (plan_62, "i.sh_frecps"), (plan_149, "i.sf_frecps"), (plan_150, "i.sf_frecps"), (plan_148, "i.vf_fminnm"), (plan_126, "i.vh_fminnm"), (plan_148, "i.vf_fsub"), (plan_126, "i.vh_fsub"), (plan_148, "i.vf_fmin"), (plan_126, "i.vh_fmin"), (plan_148, "i.vf_frsqrts"), (plan_126, "i.vh_frsqrts"), (plan_62, "i.sh_frsqrts"), (plan_149, "i.sf_frsqrts"), (plan_150, "i.sf_frsqrts"), (plan_148, "i.vf_fmul"), (plan_126, "i.vh_fmul"), (plan_148, "i.vf_fcmge"), (plan_126, "i.vh_fcmge"), (plan_62, "i.sh_fcmge"), (plan_149, "i.sf_fcmge"), (plan_150, "i.sf_fcmge"), (plan_148, "i.vf_facge"), (plan_126, "i.vh_facge"), (plan_62, "i.sh_facge"), (plan_149, "i.sf_facge"), (plan_150, "i.sf_facge"), (plan_148, "i.vf_fdiv"), (plan_126, "i.vh_fdiv"), (plan_148, "i.vf_fabd"), (plan_126, "i.vh_fabd"), (plan_62, "i.sh_fabd"), (plan_149, "i.sf_fabd"), (plan_150, "i.sf_fabd"), (plan_148, "i.vf_fcmgt"), (plan_126, "i.vh_fcmgt"), (plan_62, "i.sh_fcmgt"), (plan_149, "i.sf_fcmgt"), (plan_150, "i.sf_fcmgt"), (plan_148, "i.vf_facgt"), (plan_126, "i.vh_facgt"), (plan_62, "i.sh_facgt"), (plan_149, "i.sf_facgt"), (plan_150, "i.sf_facgt"), (plan_151, "i.vf_fmla"), (plan_127, "i.vh_fmla"), (plan_152, "i.vhe_fmla"), (plan_153, "i.vhe_fmla"), (plan_154, "i.she_fmla"), (plan_155, "i.vfe_fmla"), (plan_156, "i.vfe_fmla"), (plan_157, "i.sfe_fmla"), (plan_158, "i.vfe_fmla"), (plan_159, "i.sfe_fmla"), (plan_151, "i.vf_fmls"), (plan_127, "i.vh_fmls"), (plan_152, "i.vhe_fmls"), (plan_153, "i.vhe_fmls"), (plan_154, "i.she_fmls"), (plan_155, "i.vfe_fmls"), (plan_156, "i.vfe_fmls"), (plan_157, "i.sfe_fmls"), (plan_158, "i.vfe_fmls"), (plan_159, "i.sfe_fmls"), (plan_160, "i.vhe_fmul"), (plan_161, "i.vhe_fmul"), (plan_162, "i.she_fmul"), (plan_163, "i.vfe_fmul"), (plan_164, "i.vfe_fmul"), (plan_165, "i.sfe_fmul"), (plan_166, "i.vfe_fmul"), (plan_167, "i.sfe_fmul"), (plan_160, "i.vhe_fmulx"), (plan_161, "i.vhe_fmulx"), (plan_162, "i.she_fmulx"), (plan_163, "i.vfe_fmulx"), (plan_164, "i.vfe_fmulx"), (plan_165, "i.sfe_fmulx"), (plan_166, "i.vfe_fmulx"), (plan_167, "i.sfe_fmulx"), (plan_148, "i.vf_fmaxnmp"), (plan_126, "i.vh_fmaxnmp"), (plan_60, "i.sh_fmaxnmp"), (plan_168, "i.sf_fmaxnmp"), (plan_169, "i.sf_fmaxnmp"), (plan_148, "i.vf_faddp"), (plan_126, "i.vh_faddp"), (plan_60, "i.sh_faddp"), (plan_168, "i.sf_faddp"), (plan_169, "i.sf_faddp"), (plan_148, "i.vf_fmaxp"), (plan_126, "i.vh_fmaxp"), (plan_60, "i.sh_fmaxp"), (plan_168, "i.sf_fmaxp"), (plan_169, "i.sf_fmaxp"), (plan_148, "i.vf_fminnmp"), (plan_126, "i.vh_fminnmp"), (plan_60, "i.sh_fminnmp"), (plan_168, "i.sf_fminnmp"), (plan_169, "i.sf_fminnmp"), (plan_148, "i.vf_fminp"), (plan_126, "i.vh_fminp"), (plan_60, "i.sh_fminp"), (plan_168, "i.sf_fminp"), (plan_169, "i.sf_fminp"), (plan_60, "i.vf_fmaxnmv"), (plan_170, "i.vh_fmaxnmv"), (plan_60, "i.vf_fmaxv"), (plan_170, "i.vh_fmaxv"), (plan_60, "i.vf_fminnmv"), (plan_170, "i.vh_fminnmv"), (plan_60, "i.vf_fminv"), (plan_170, "i.vh_fminv"), (plan_171, "i.vi_sshr"), (plan_172, "i.vi_sshr"), (plan_173, "i.vi_sshr"), (plan_174, "i.vi_sshr"), (plan_175, "i.si_sshr"), (plan_176, "i.vi_ssra"), (plan_177, "i.vi_ssra"), (plan_178, "i.vi_ssra"), (plan_179, "i.vi_ssra"), (plan_180, "i.si_ssra"), (plan_171, "i.vi_srshr"), (plan_172, "i.vi_srshr"), (plan_173, "i.vi_srshr"), (plan_174, "i.vi_srshr"), (plan_175, "i.si_srshr"), (plan_176, "i.vi_srsra"), (plan_177, "i.vi_srsra"), (plan_178, "i.vi_srsra"), (plan_179, "i.vi_srsra"), (plan_180, "i.si_srsra"), (plan_181, "i.vi_sqshl"), (plan_182, "i.si_sqshl"), (plan_183, "i.vi_sqshl"), (plan_184, "i.si_sqshl"), (plan_185, "i.vi_sqshl"), (plan_186, "i.si_sqshl"), (plan_187, "i.vi_sqshl"), (plan_188, "i.si_sqshl"), (plan_171, "i.vi_ushr"), (plan_172, "i.vi_ushr"), (plan_173, "i.vi_ushr"), (plan_174, "i.vi_ushr"), (plan_175, "i.si_ushr"), (plan_176, "i.vi_usra"), (plan_177, "i.vi_usra"), (plan_178, "i.vi_usra"), (plan_179, "i.vi_usra"), (plan_180, "i.si_usra"), (plan_171, "i.vi_urshr"), (plan_172, "i.vi_urshr"), (plan_173, "i.vi_urshr"), (plan_174, "i.vi_urshr"), (plan_175, "i.si_urshr"), (plan_176, "i.vi_ursra"), (plan_177, "i.vi_ursra"), (plan_178, "i.vi_ursra"), (plan_179, "i.vi_ursra"), (plan_180, "i.si_ursra"), (plan_181, "i.vi_uqshl"), (plan_182, "i.si_uqshl"), (plan_183, "i.vi_uqshl"), (plan_184, "i.si_uqshl"), (plan_185, "i.vi_uqshl"), (plan_186, "i.si_uqshl"), (plan_187, "i.vi_uqshl"), (plan_188, "i.si_uqshl"), (plan_176, "i.vi_sri"), (plan_177, "i.vi_sri"), (plan_178, "i.vi_sri"), (plan_179, "i.vi_sri"), (plan_180, "i.si_sri"), (plan_181, "i.vi_shl"), (plan_183, "i.vi_shl"), (plan_185, "i.vi_shl"), (plan_187, "i.vi_shl"), (plan_188, "i.si_shl"), (plan_189, "i.vi_sli"), (plan_190, "i.vi_sli"), (plan_191, "i.vi_sli"), (plan_192, "i.vi_sli"), (plan_193, "i.si_sli"), (plan_181, "i.vi_sqshlu"), (plan_182, "i.si_sqshlu"), (plan_183, "i.vi_sqshlu"), (plan_184, "i.si_sqshlu"), (plan_185, "i.vi_sqshlu"), (plan_186, "i.si_sqshlu"), (plan_187, "i.vi_sqshlu"), (plan_188, "i.si_sqshlu"), (plan_194, "i.vi_shrn"), (plan_195, "i.vi_shrn"), (plan_196, "i.vi_shrn"), (plan_197, "i.vi_shrn"), (plan_198, "i.vi_shrn"), (plan_199, "i.vi_shrn"), (plan_194, "i.vi_rshrn"), (plan_195, "i.vi_rshrn"), (plan_196, "i.vi_rshrn"), (plan_197, "i.vi_rshrn"), (plan_198, "i.vi_rshrn"), (plan_199, "i.vi_rshrn"), (plan_194, "i.vi_sqshrun"), (plan_195, "i.vi_sqshrun"), (plan_200, "i.si_sqshrun"), (plan_196, "i.vi_sqshrun"), (plan_197, "i.vi_sqshrun"), (plan_201, "i.si_sqshrun"), (plan_198, "i.vi_sqshrun"), (plan_199, "i.vi_sqshrun"), (plan_202, "i.si_sqshrun"), (plan_194, "i.vi_sqrshrun"), (plan_195, "i.vi_sqrshrun"), (plan_200, "i.si_sqrshrun"), (plan_196, "i.vi_sqrshrun"), (plan_197, "i.vi_sqrshrun"), (plan_201, "i.si_sqrshrun"), (plan_198, "i.vi_sqrshrun"), (plan_199, "i.vi_sqrshrun"), (plan_202, "i.si_sqrshrun"), (plan_194, "i.vi_sqshrn"), (plan_195, "i.vi_sqshrn"), (plan_200, "i.si_sqshrn"), (plan_196, "i.vi_sqshrn"), (plan_197, "i.vi_sqshrn"), (plan_201, "i.si_sqshrn"), (plan_198, "i.vi_sqshrn"), (plan_199, "i.vi_sqshrn"), (plan_202, "i.si_sqshrn"), (plan_194, "i.vi_sqrshrn"), (plan_195, "i.vi_sqrshrn"), (plan_200, "i.si_sqrshrn"), (plan_196, "i.vi_sqrshrn"), (plan_197, "i.vi_sqrshrn"), (plan_201, "i.si_sqrshrn"), (plan_198, "i.vi_sqrshrn"), (plan_199, "i.vi_sqrshrn"), (plan_202, "i.si_sqrshrn"), (plan_194, "i.vi_uqshrn"), (plan_195, "i.vi_uqshrn"), (plan_200, "i.si_uqshrn"), (plan_196, "i.vi_uqshrn"), (plan_197, "i.vi_uqshrn"), (plan_201, "i.si_uqshrn"), (plan_198, "i.vi_uqshrn"), (plan_199, "i.vi_uqshrn"), (plan_202, "i.si_uqshrn"), (plan_194, "i.vi_uqrshrn"), (plan_195, "i.vi_uqrshrn"), (plan_200, "i.si_uqrshrn"), (plan_196, "i.vi_uqrshrn"), (plan_197, "i.vi_uqrshrn"), (plan_201, "i.si_uqrshrn"), (plan_198, "i.vi_uqrshrn"), (plan_199, "i.vi_uqrshrn"), (plan_202, "i.si_uqrshrn"), (plan_203, "i.vi_sshll"), (plan_204, "i.vi_sshll"), (plan_205, "i.vi_sshll"), (plan_206, "i.vi_sshll"), (plan_207, "i.vi_sshll"), (plan_208, "i.vi_sshll"), (plan_203, "i.vi_ushll"), (plan_204, "i.vi_ushll"), (plan_205, "i.vi_ushll"), (plan_206, "i.vi_ushll"), (plan_207, "i.vi_ushll"), (plan_208, "i.vi_ushll"), (plan_170, "i.vh_fcmgt_zero"), (plan_60, "i.sh_fcmgt_zero"), (plan_209, "i.vf_fcmgt_zero"), (plan_168, "i.sf_fcmgt_zero"), (plan_169, "i.sf_fcmgt_zero"), (plan_170, "i.vh_fcmeq_zero"), (plan_60, "i.sh_fcmeq_zero"), (plan_209, "i.vf_fcmeq_zero"), (plan_168, "i.sf_fcmeq_zero"), (plan_169, "i.sf_fcmeq_zero"), (plan_170, "i.vh_fcmlt_zero"), (plan_60, "i.sh_fcmlt_zero"), (plan_209, "i.vf_fcmlt_zero"), (plan_168, "i.sf_fcmlt_zero"), (plan_169, "i.sf_fcmlt_zero"), (plan_170, "i.vh_fcmge_zero"), (plan_60, "i.sh_fcmge_zero"), (plan_209, "i.vf_fcmge_zero"), (plan_168, "i.sf_fcmge_zero"), (plan_169, "i.sf_fcmge_zero"), (plan_170, "i.vh_fcmle_zero"), (plan_60, "i.sh_fcmle_zero"), (plan_209, "i.vf_fcmle_zero"), (plan_168, "i.sf_fcmle_zero"), (plan_169, "i.sf_fcmle_zero"), (plan_209, "i.vf_fabs"), (plan_209, "i.vf_fneg"), (plan_170, "i.vh_fsqrt"), (plan_209, "i.vf_fsqrt"), (plan_170, "i.vh_fabs"), (plan_170, "i.vh_fneg"), (plan_170, "i.vh_frintn"), (plan_209, "i.vf_frintn"), (plan_170, "i.vh_frintm"), (plan_209, "i.vf_frintm"), (plan_170, "i.vh_frintp"), (plan_209, "i.vf_frintp"), (plan_170, "i.vh_frintz"), (plan_209, "i.vf_frintz"), (plan_170, "i.vh_frinta"), (plan_209, "i.vf_frinta"), (plan_170, "i.vh_frintx"), (plan_209, "i.vf_frintx"), (plan_170, "i.vh_frinti"), (plan_209, "i.vf_frinti"), (plan_170, "i.vh_fcvtns"), (plan_60, "i.sh_fcvtns"), (plan_209, "i.vf_fcvtns"), (plan_168, "i.sf_fcvtns"), (plan_169, "i.sf_fcvtns"), (plan_170, "i.vh_fcvtnu"), (plan_60, "i.sh_fcvtnu"), (plan_209, "i.vf_fcvtnu"), (plan_168, "i.sf_fcvtnu"), (plan_169, "i.sf_fcvtnu"), (plan_170, "i.vh_fcvtas"), (plan_60, "i.sh_fcvtas"), (plan_209, "i.vf_fcvtas"), (plan_168, "i.sf_fcvtas"), (plan_169, "i.sf_fcvtas"), (plan_170, "i.vh_fcvtau"), (plan_60, "i.sh_fcvtau"), (plan_209, "i.vf_fcvtau"), (plan_168, "i.sf_fcvtau"), (plan_169, "i.sf_fcvtau"), (plan_170, "i.vh_fcvtps"), (plan_60, "i.sh_fcvtps"), (plan_209, "i.vf_fcvtps"), (plan_168, "i.sf_fcvtps"), (plan_169, "i.sf_fcvtps"), (plan_170, "i.vh_fcvtpu"), (plan_60, "i.sh_fcvtpu"), (plan_209, "i.vf_fcvtpu"), (plan_168, "i.sf_fcvtpu"), (plan_169, "i.sf_fcvtpu"), (plan_170, "i.vh_fcvtms"), (plan_60, "i.sh_fcvtms"), (plan_209, "i.vf_fcvtms"), (plan_168, "i.sf_fcvtms"), (plan_169, "i.sf_fcvtms"), (plan_170, "i.vh_fcvtmu"), (plan_60, "i.sh_fcvtmu"), (plan_209, "i.vf_fcvtmu"), (plan_168, "i.sf_fcvtmu"), (plan_169, "i.sf_fcvtmu"), (plan_170, "i.vh_fcvtzs"), (plan_60, "i.sh_fcvtzs"), (plan_209, "i.vf_fcvtzs"), (plan_168, "i.sf_fcvtzs"), (plan_169, "i.sf_fcvtzs"), (plan_170, "i.vh_fcvtzu"), (plan_60, "i.sh_fcvtzu"), (plan_209, "i.vf_fcvtzu"), (plan_168, "i.sf_fcvtzu"), (plan_169, "i.sf_fcvtzu"), (plan_170, "i.vh_scvtf"), (plan_60, "i.sh_scvtf"), (plan_209, "i.vf_scvtf"), (plan_168, "i.sf_scvtf"), (plan_169, "i.sf_scvtf"), (plan_170, "i.vh_ucvtf"), (plan_60, "i.sh_ucvtf"), (plan_209, "i.vf_ucvtf"), (plan_168, "i.sf_ucvtf"), (plan_169, "i.sf_ucvtf"), (plan_170, "i.vh_frecpe"), (plan_60, "i.sh_frecpe"), (plan_209, "i.vf_frecpe"), (plan_168, "i.sf_frecpe"), (plan_169, "i.sf_frecpe"), (plan_170, "i.vh_frsqrte"), (plan_60, "i.sh_frsqrte"), (plan_209, "i.vf_frsqrte"), (plan_168, "i.sf_frsqrte"), (plan_169, "i.sf_frsqrte"), (plan_60, "i.sh_frecpx"), (plan_168, "i.sf_frecpx"), (plan_169, "i.sf_frecpx"), (plan_170, "i.v_urecpe"), (plan_170, "i.v_ursqrte"), (plan_210, "i.vh_scvtf_fixed"), (plan_211, "i.sh_scvtf_fixed"), (plan_173, "i.vf_scvtf_fixed"), (plan_202, "i.sf_scvtf_fixed"), (plan_174, "i.vf_scvtf_fixed"), (plan_175, "i.sf_scvtf_fixed"), (plan_210, "i.vh_ucvtf_fixed"), (plan_211, "i.sh_ucvtf_fixed"), (plan_173, "i.vf_ucvtf_fixed"), (plan_202, "i.sf_ucvtf_fixed"), (plan_174, "i.vf_ucvtf_fixed"), (plan_175, "i.sf_ucvtf_fixed"), (plan_210, "i.vh_fcvtzs_fixed"), (plan_211, "i.sh_fcvtzs_fixed"), (plan_173, "i.vf_fcvtzs_fixed"), (plan_202, "i.sf_fcvtzs_fixed"), (plan_174, "i.vf_fcvtzs_fixed"), (plan_175, "i.sf_fcvtzs_fixed"), (plan_210, "i.vh_fcvtzu_fixed"), (plan_211, "i.sh_fcvtzu_fixed"), (plan_173, "i.vf_fcvtzu_fixed"), (plan_202, "i.sf_fcvtzu_fixed"), (plan_174, "i.vf_fcvtzu_fixed"), (plan_175, "i.sf_fcvtzu_fixed"), (plan_212, "i.fcvtl"), (plan_213, "i.fcvtn"), (plan_214, "i.fcvtl"), (plan_215, "i.fcvtn"), (plan_216, "i.fcvtxn"), (plan_217, "i.fcvtl"), (plan_218, "i.fcvtn"), (plan_219, "i.fcvtl"), (plan_220, "i.fcvtn"), (plan_221, "i.fcvtxn"), (plan_60, "i.fcvtxn_s"), (plan_43, "i.cfinv"), (plan_43, "i.axflag"), (plan_43, "i.xaflag"), (plan_222, "i.rmif"), (plan_41, "i.setf8"), (plan_41, "i.setf16"), (plan_60, "i.frint32z_s"), (plan_60, "i.frint32z_d"), (plan_209, "i.vf_frint32z"), (plan_60, "i.frint32x_s"), (plan_60, "i.frint32x_d"), (plan_209, "i.vf_frint32x"), (plan_60, "i.frint64z_s"), (plan_60, "i.frint64z_d"), (plan_209, "i.vf_frint64z"), (plan_60, "i.frint64x_s"), (plan_60, "i.frint64x_d"), (plan_209, "i.vf_frint64x"), (plan_223, "i.fcadd"), (plan_224, "i.fcmla"), (plan_225, "i.fcadd"), (plan_226, "i.fcmla"), (plan_227, "i.fcadd"), (plan_228, "i.fcmla"), (plan_229, "i.fcadd"), (plan_230, "i.fcmla"), (plan_231, "i.fcadd"), (plan_232, "i.fcmla"), (plan_233, "i.fcmla_element"), (plan_234, "i.fcmla_element"), (plan_235, "i.fcmla_element"), (plan_236, "i.vh_fmlal"), (plan_152, "i.vhe_fmlal"), (plan_237, "i.vh_fmlal"), (plan_153, "i.vhe_fmlal"), (plan_236, "i.vh_fmlsl"), (plan_152, "i.vhe_fmlsl"), (plan_237, "i.vh_fmlsl"), (plan_153, "i.vhe_fmlsl"), (plan_236, "i.vh_fmlal2"), (plan_152, "i.vhe_fmlal2"), (plan_237, "i.vh_fmlal2"), (plan_153, "i.vhe_fmlal2"), (plan_236, "i.vh_fmlsl2"), (plan_152, "i.vhe_fmlsl2"), (plan_237, "i.vh_fmlsl2"), (plan_153, "i.vhe_fmlsl2"), (plan_238, "i.strb_w"), (plan_52, "i.strb_w"), (plan_239, "i.strb_w_post"), (plan_239, "i.strb_w_pre"), (plan_52, "i.strb_w"), (plan_240, "i.strb_w_register"), (plan_241, "i.strb_w_register"), (plan_240, "i.strb_w_register"), (plan_241, "i.strb_w_register"), (plan_8, "i.ldrb_w"), (plan_53, "i.ldrb_w"), (plan_242, "i.ldrb_w_post"), (plan_242, "i.ldrb_w_pre"), (plan_53, "i.ldrb_w"), (plan_243, "i.ldrb_w_register"), (plan_244, "i.ldrb_w_register"), (plan_243, "i.ldrb_w_register"), (plan_244, "i.ldrb_w_register"), (plan_8, "i.ldrsb_x"), (plan_53, "i.ldrsb_x"), (plan_242, "i.ldrsb_x_post"), (plan_242, "i.ldrsb_x_pre"), (plan_53, "i.ldrsb_x"), (plan_243, "i.ldrsb_x_register"), (plan_244, "i.ldrsb_x_register"), (plan_243, "i.ldrsb_x_register"), (plan_244, "i.ldrsb_x_register"), (plan_8, "i.ldrsb_w"), (plan_53, "i.ldrsb_w"), (plan_242, "i.ldrsb_w_post"), (plan_242, "i.ldrsb_w_pre"), (plan_53, "i.ldrsb_w"), (plan_243, "i.ldrsb_w_register"), (plan_244, "i.ldrsb_w_register"), (plan_243, "i.ldrsb_w_register"), (plan_244, "i.ldrsb_w_register"), (plan_245, "i.strh_w"), (plan_52, "i.strh_w"), (plan_239, "i.strh_w_post"), (plan_239, "i.strh_w_pre"), (plan_52, "i.strh_w"), (plan_246, "i.strh_w_register"), (plan_246, "i.strh_w_register"), (plan_247, "i.ldrh_w"), (plan_53, "i.ldrh_w"), (plan_242, "i.ldrh_w_post"), (plan_242, "i.ldrh_w_pre"), (plan_53, "i.ldrh_w"), (plan_248, "i.ldrh_w_register"), (plan_248, "i.ldrh_w_register"), (plan_247, "i.ldrsh_x"), (plan_53, "i.ldrsh_x"), (plan_242, "i.ldrsh_x_post"), (plan_242, "i.ldrsh_x_pre"), (plan_53, "i.ldrsh_x"), (plan_248, "i.ldrsh_x_register"), (plan_248, "i.ldrsh_x_register"), (plan_247, "i.ldrsh_w"), (plan_53, "i.ldrsh_w"), (plan_242, "i.ldrsh_w_post"), (plan_242, "i.ldrsh_w_pre"), (plan_53, "i.ldrsh_w"), (plan_248, "i.ldrsh_w_register"), (plan_248, "i.ldrsh_w_register"), (plan_249, "i.str_w"), (plan_52, "i.str_w"), (plan_239, "i.str_w_post"), (plan_239, "i.str_w_pre"), (plan_52, "i.str_w"), (plan_246, "i.str_w_register"), (plan_246, "i.str_w_register"), (plan_250, "i.ldr_w"), (plan_53, "i.ldr_w"), (plan_242, "i.ldr_w_post"), (plan_242, "i.ldr_w_pre"), (plan_53, "i.ldr_w"), (plan_248, "i.ldr_w_register"), (plan_248, "i.ldr_w_register"), (plan_250, "i.ldrsw_x"), (plan_53, "i.ldrsw_x"), (plan_242, "i.ldrsw_x_post"), (plan_242, "i.ldrsw_x_pre"), (plan_53, "i.ldrsw_x"), (plan_248, "i.ldrsw_x_register"), (plan_248, "i.ldrsw_x_register"), (plan_251, "i.str_x"), (plan_52, "i.str_x"), (plan_239, "i.str_x_post"), (plan_239, "i.str_x_pre"), (plan_52, "i.str_x"), (plan_246, "i.str_x_register"), (plan_246, "i.str_x_register"), (plan_252, "i.ldr_x"), (plan_53, "i.ldr_x"), (plan_242, "i.ldr_x_post"), (plan_242, "i.ldr_x_pre"), (plan_53, "i.ldr_x"), (plan_248, "i.ldr_x_register"), (plan_248, "i.ldr_x_register"), (plan_253, "i.str_b"), (plan_254, "i.str_b"), (plan_255, "i.str_b_post"), (plan_255, "i.str_b_pre"), (plan_256, "i.str_b_register"), (plan_257, "i.str_b_register"), (plan_256, "i.str_b_register"), (plan_257, "i.str_b_register"), (plan_253, "i.ldr_b"), (plan_254, "i.ldr_b"), (plan_258, "i.ldr_b_post"), (plan_258, "i.ldr_b_pre"), (plan_256, "i.ldr_b_register"), (plan_257, "i.ldr_b_register"), (plan_256, "i.ldr_b_register"), (plan_257, "i.ldr_b_register"), (plan_259, "i.str_h"), (plan_254, "i.str_h"), (plan_255, "i.str_h_post"), (plan_255, "i.str_h_pre"), (plan_260, "i.str_h_register"), (plan_260, "i.str_h_register"), (plan_259, "i.ldr_h"), (plan_254, "i.ldr_h"), (plan_258, "i.ldr_h_post"), (plan_258, "i.ldr_h_pre"), (plan_260, "i.ldr_h_register"), (plan_260, "i.ldr_h_register"), (plan_261, "i.str_s"), (plan_254, "i.str_s"), (plan_255, "i.str_s_post"), (plan_255, "i.str_s_pre"), (plan_260, "i.str_s_register"), (plan_260, "i.str_s_register"), (plan_261, "i.ldr_s"), (plan_254, "i.ldr_s"), (plan_258, "i.ldr_s_post"), (plan_258, "i.ldr_s_pre"), (plan_260, "i.ldr_s_register"), (plan_260, "i.ldr_s_register"), (plan_262, "i.str_d"), (plan_254, "i.str_d"), (plan_255, "i.str_d_post"), (plan_255, "i.str_d_pre"), (plan_260, "i.str_d_register"), (plan_260, "i.str_d_register"), (plan_262, "i.ldr_d"), (plan_254, "i.ldr_d"), (plan_258, "i.ldr_d_post"), (plan_258, "i.ldr_d_pre"), (plan_260, "i.ldr_d_register"), (plan_260, "i.ldr_d_register"), (plan_263, "i.str_q"), (plan_254, "i.str_q"), (plan_255, "i.str_q_post"), (plan_255, "i.str_q_pre"), (plan_260, "i.str_q_register"), (plan_260, "i.str_q_register"), (plan_263, "i.ldr_q"), (plan_254, "i.ldr_q"), (plan_258, "i.ldr_q_post"), (plan_258, "i.ldr_q_pre"), (plan_260, "i.ldr_q_register"), (plan_260, "i.ldr_q_register"), (plan_264, "i.ldr_w_literal"), (plan_264, "i.ldr_x_literal"), (plan_264, "i.ldrsw_x_literal"), (plan_265, "i.ldr_s_literal"), (plan_265, "i.ldr_d_literal"), (plan_265, "i.ldr_q_literal"), (plan_43, "i.prefetch"), (plan_43, "i.prefetch"), (plan_43, "i.prefetch"), (plan_43, "i.prefetch"), (plan_43, "i.prefetch"), (plan_266, "i.stp_w"), (plan_267, "i.stp_w_post"), (plan_267, "i.stp_w_pre"), (plan_266, "i.stp_w"), (plan_268, "i.ldp_w"), (plan_269, "i.ldp_w_post"), (plan_269, "i.ldp_w_pre"), (plan_268, "i.ldp_w"), (plan_268, "i.ldpsw_x"), (plan_269, "i.ldpsw_x_post"), (plan_269, "i.ldpsw_x_pre"), (plan_270, "i.stp_x"), (plan_271, "i.stp_x_post"), (plan_271, "i.stp_x_pre"), (plan_270, "i.stp_x"), (plan_272, "i.ldp_x"), (plan_273, "i.ldp_x_post"), (plan_273, "i.ldp_x_pre"), (plan_272, "i.ldp_x"), (plan_274, "i.stp_s"), (plan_275, "i.stp_s_post"), (plan_275, "i.stp_s_pre"), (plan_274, "i.stp_s"), (plan_274, "i.ldp_s"), (plan_276, "i.ldp_s_post"), (plan_276, "i.ldp_s_pre"), (plan_274, "i.ldp_s"), (plan_277, "i.stp_d"), (plan_278, "i.stp_d_post"), (plan_278, "i.stp_d_pre"), (plan_277, "i.stp_d"), (plan_277, "i.ldp_d"), (plan_279, "i.ldp_d_post"), (plan_279, "i.ldp_d_pre"), (plan_277, "i.ldp_d"), (plan_280, "i.stp_q"), (plan_281, "i.stp_q_post"), (plan_281, "i.stp_q_pre"), (plan_280, "i.stp_q"), (plan_280, "i.ldp_q"), (plan_282, "i.ldp_q_post"), (plan_282, "i.ldp_q_pre"), (plan_280, "i.ldp_q"), (plan_283, "i.unsigned_pointer"), (plan_284, "i.unsigned_pointer_zero"), (plan_283, "i.unsigned_pointer"), (plan_284, "i.unsigned_pointer_zero"), (plan_283, "i.unsigned_pointer"), (plan_284, "i.unsigned_pointer_zero"), (plan_283, "i.unsigned_pointer"), (plan_284, "i.unsigned_pointer_zero"), (plan_283, "i.unsigned_pointer"), (plan_284, "i.unsigned_pointer_zero"), (plan_283, "i.unsigned_pointer"), (plan_284, "i.unsigned_pointer_zero"), (plan_283, "i.unsigned_pointer"), (plan_284, "i.unsigned_pointer_zero"), (plan_283, "i.unsigned_pointer"), (plan_284, "i.unsigned_pointer_zero"), (plan_284, "i.strip"), (plan_284, "i.strip"), (plan_41, "i.braa"), (plan_41, "i.braa"), (plan_42, "i.blraa"), (plan_42, "i.blraa"), (plan_285, "i.retaa"), (plan_41, "i.braa"), (plan_41, "i.braa"), (plan_42, "i.blraa"), (plan_42, "i.blraa"), (plan_285, "i.retaa"), (plan_286, "i.ldraa"), (plan_287, "i.ldraa_pre"), (plan_286, "i.ldraa"), (plan_287, "i.ldraa_pre"), (plan_123, "i.v_shadd"), (plan_123, "i.v_sqadd"), (plan_288, "i.s_sqadd"), (plan_289, "i.s_sqadd"), (plan_149, "i.s_sqadd"), (plan_150, "i.s_sqadd"), (plan_123, "i.v_srhadd"), (plan_123, "i.v_shsub"), (plan_123, "i.v_sqsub"), (plan_288, "i.s_sqsub"), (plan_289, "i.s_sqsub"), (plan_149, "i.s_sqsub"), (plan_150, "i.s_sqsub"), (plan_123, "i.v_sshl"), (plan_150, "i.s_sshl"), (plan_123, "i.v_sqshl"), (plan_288, "i.s_sqshl"), (plan_289, "i.s_sqshl"), (plan_149, "i.s_sqshl"), (plan_150, "i.s_sqshl"), (plan_123, "i.v_srshl"), (plan_150, "i.s_srshl"), (plan_123, "i.v_sqrshl"), (plan_288, "i.s_sqrshl"), (plan_289, "i.s_sqrshl"), (plan_149, "i.s_sqrshl"), (plan_150, "i.s_sqrshl"), (plan_123, "i.v_smax"), (plan_123, "i.v_smin"), (plan_123, "i.v_sabd"), (plan_290, "i.v_saba"), (plan_123, "i.v_uhadd"), (plan_123, "i.v_uqadd"), (plan_288, "i.s_uqadd"), (plan_289, "i.s_uqadd"), (plan_149, "i.s_uqadd"), (plan_150, "i.s_uqadd"), (plan_123, "i.v_urhadd"), (plan_123, "i.v_uhsub"), (plan_123, "i.v_uqsub"), (plan_288, "i.s_uqsub"), (plan_289, "i.s_uqsub"), (plan_149, "i.s_uqsub"), (plan_150, "i.s_uqsub"), (plan_123, "i.v_ushl"), (plan_150, "i.s_ushl"), (plan_123, "i.v_uqshl"), (plan_288, "i.s_uqshl"), (plan_289, "i.s_uqshl"), (plan_149, "i.s_uqshl"), (plan_150, "i.s_uqshl"), (plan_123, "i.v_urshl"), (plan_150, "i.s_urshl"), (plan_123, "i.v_uqrshl"), (plan_288, "i.s_uqrshl"), (plan_289, "i.s_uqrshl"), (plan_149, "i.s_uqrshl"), (plan_150, "i.s_uqrshl"), (plan_123, "i.v_umax"), (plan_123, "i.v_umin"), (plan_123, "i.v_uabd"), (plan_290, "i.v_uaba"), (plan_123, "i.v_cmgt"), (plan_150, "i.s_cmgt"), (plan_123, "i.v_cmhi"), (plan_150, "i.s_cmhi"), (plan_123, "i.v_cmge"), (plan_150, "i.s_cmge"), (plan_123, "i.v_cmhs"), (plan_150, "i.s_cmhs"), (plan_123, "i.v_add"), (plan_150, "i.s_add"), (plan_123, "i.v_sub"), (plan_150, "i.s_sub"), (plan_123, "i.v_cmtst"), (plan_150, "i.s_cmtst"), (plan_123, "i.v_cmeq"), (plan_150, "i.s_cmeq"), (plan_290, "i.v_mla"), (plan_123, "i.v_mul"), (plan_123, "i.v_pmul"), (plan_123, "i.v_sqdmulh"), (plan_289, "i.s_sqdmulh"), (plan_149, "i.s_sqdmulh"), (plan_123, "i.v_sqrdmulh"), (plan_289, "i.s_sqrdmulh"), (plan_149, "i.s_sqrdmulh"), (plan_290, "i.mls_v"), (plan_123, "i.v_smaxp"), (plan_123, "i.v_sminp"), (plan_123, "i.v_umaxp"), (plan_123, "i.v_uminp"), (plan_123, "i.v_addp"), (plan_126, "i.v_and"), (plan_126, "i.v_bic"), (plan_126, "i.v_orr"), (plan_126, "i.v_orn"), (plan_126, "i.v_eor"), (plan_127, "i.v_bsl"), (plan_127, "i.v_bit"), (plan_127, "i.v_bif"), (plan_291, "i.v_saddl"), (plan_292, "i.v_saddl"), (plan_291, "i.v_saddw"), (plan_292, "i.v_saddw"), (plan_291, "i.v_ssubl"), (plan_292, "i.v_ssubl"), (plan_291, "i.v_ssubw"), (plan_292, "i.v_ssubw"), (plan_293, "i.v_sabal"), (plan_294, "i.v_sabal"), (plan_291, "i.v_sabdl"), (plan_292, "i.v_sabdl"), (plan_293, "i.v_smlal"), (plan_294, "i.v_smlal"), (plan_293, "i.v_smlsl"), (plan_294, "i.v_smlsl"), (plan_291, "i.v_smull"), (plan_292, "i.v_smull"), (plan_291, "i.v_uaddl"), (plan_292, "i.v_uaddl"), (plan_291, "i.v_uaddw"), (plan_292, "i.v_uaddw"), (plan_291, "i.v_usubl"), (plan_292, "i.v_usubl"), (plan_291, "i.v_usubw"), (plan_292, "i.v_usubw"), (plan_293, "i.v_uabal"), (plan_294, "i.v_uabal"), (plan_291, "i.v_uabdl"), (plan_292, "i.v_uabdl"), (plan_293, "i.v_umlal"), (plan_294, "i.v_umlal"), (plan_293, "i.v_umlsl"), (plan_294, "i.v_umlsl"), (plan_291, "i.v_umull"), (plan_292, "i.v_umull"), (plan_293, "i.v_sqdmlal"), (plan_294, "i.v_sqdmlal"), (plan_293, "i.v_sqdmlsl"), (plan_294, "i.v_sqdmlsl"), (plan_291, "i.v_sqdmull"), (plan_292, "i.v_sqdmull"), (plan_295, "i.s_sqdmlal"), (plan_296, "i.s_sqdmlal"), (plan_295, "i.s_sqdmlsl"), (plan_296, "i.s_sqdmlsl"), (plan_289, "i.s_sqdmull"), (plan_149, "i.s_sqdmull"), (plan_293, "i.v_addhn"), (plan_294, "i.v_addhn"), (plan_293, "i.v_raddhn"), (plan_294, "i.v_raddhn"), (plan_293, "i.v_subhn"), (plan_294, "i.v_subhn"), (plan_293, "i.v_rsubhn"), (plan_294, "i.v_rsubhn"), (plan_291, "i.pmull"), (plan_291, "i.pmull"), (plan_292, "i.pmull"), (plan_292, "i.pmull"), (plan_297, "i.ve_mla"), (plan_298, "i.ve_mla"), (plan_155, "i.ve_mla"), (plan_156, "i.ve_mla"), (plan_297, "i.ve_mls"), (plan_298, "i.ve_mls"), (plan_155, "i.ve_mls"), (plan_156, "i.ve_mls"), (plan_299, "i.ve_mul"), (plan_300, "i.ve_mul"), (plan_163, "i.ve_mul"), (plan_164, "i.ve_mul"), (plan_299, "i.ve_sqdmulh"), (plan_300, "i.ve_sqdmulh"), (plan_301, "i.se_sqdmulh"), (plan_163, "i.ve_sqdmulh"), (plan_164, "i.ve_sqdmulh"), (plan_165, "i.se_sqdmulh"), (plan_299, "i.ve_sqrdmulh"), (plan_300, "i.ve_sqrdmulh"), (plan_301, "i.se_sqrdmulh"), (plan_163, "i.ve_sqrdmulh"), (plan_164, "i.ve_sqrdmulh"), (plan_165, "i.se_sqrdmulh"), (plan_297, "i.ve_smlal"), (plan_298, "i.ve_smlal"), (plan_155, "i.ve_smlal"), (plan_156, "i.ve_smlal"), (plan_297, "i.ve_smlsl"), (plan_298, "i.ve_smlsl"), (plan_155, "i.ve_smlsl"), (plan_156, "i.ve_smlsl"), (plan_299, "i.ve_smull"), (plan_300, "i.ve_smull"), (plan_163, "i.ve_smull"), (plan_164, "i.ve_smull"), (plan_297, "i.ve_umlal"), (plan_298, "i.ve_umlal"), (plan_155, "i.ve_umlal"), (plan_156, "i.ve_umlal"), (plan_297, "i.ve_umlsl"), (plan_298, "i.ve_umlsl"), (plan_155, "i.ve_umlsl"), (plan_156, "i.ve_umlsl"), (plan_299, "i.ve_umull"), (plan_300, "i.ve_umull"), (plan_163, "i.ve_umull"), (plan_164, "i.ve_umull"), (plan_297, "i.ve_sqdmlal"), (plan_298, "i.ve_sqdmlal"), (plan_302, "i.se_sqdmlal"), (plan_155, "i.ve_sqdmlal"), (plan_156, "i.ve_sqdmlal"), (plan_157, "i.se_sqdmlal"), (plan_297, "i.ve_sqdmlsl"), (plan_298, "i.ve_sqdmlsl"), (plan_302, "i.se_sqdmlsl"), (plan_155, "i.ve_sqdmlsl"), (plan_156, "i.ve_sqdmlsl"), (plan_157, "i.se_sqdmlsl"), (plan_299, "i.ve_sqdmull"), (plan_300, "i.ve_sqdmull"), (plan_301, "i.se_sqdmull"), (plan_163, "i.ve_sqdmull"), (plan_164, "i.ve_sqdmull"), (plan_165, "i.se_sqdmull"), (plan_297, "i.ve_sqrdmlah"), (plan_298, "i.ve_sqrdmlah"), (plan_302, "i.se_sqrdmlah"), (plan_155, "i.ve_sqrdmlah"), (plan_156, "i.ve_sqrdmlah"), (plan_157, "i.se_sqrdmlah"), (plan_297, "i.ve_sqrdmlsh"), (plan_298, "i.ve_sqrdmlsh"), (plan_302, "i.se_sqrdmlsh"), (plan_155, "i.ve_sqrdmlsh"), (plan_156, "i.ve_sqrdmlsh"), (plan_157, "i.se_sqrdmlsh"), (plan_290, "i.v_sqrdmlah"), (plan_295, "i.s_sqrdmlah"), (plan_296, "i.s_sqrdmlah"), (plan_290, "i.v_sqrdmlsh"), (plan_295, "i.s_sqrdmlsh"), (plan_296, "i.s_sqrdmlsh"), (plan_236, "i.v_sdot"), (plan_303, "i.ve_sdot"), (plan_237, "i.v_sdot"), (plan_304, "i.ve_sdot"), (plan_236, "i.v_udot"), (plan_303, "i.ve_udot"), (plan_237, "i.v_udot"), (plan_304, "i.ve_udot"), (plan_236, "i.v_usdot"), (plan_303, "i.ve_usdot"), (plan_237, "i.v_usdot"), (plan_304, "i.ve_usdot"), (plan_303, "i.ve_sudot"), (plan_304, "i.ve_sudot"), (plan_61, "i.v_smmla"), (plan_61, "i.v_ummla"), (plan_61, "i.v_usmmla"), (plan_236, "i.bfdot"), (plan_303, "i.bfdot_element"), (plan_237, "i.bfdot"), (plan_304, "i.bfdot_element"), (plan_61, "i.bfmmla"), (plan_236, "i.bfmlal"), (plan_152, "i.bfmlal_element"), (plan_237, "i.bfmlal"), (plan_153, "i.bfmlal_element"), (plan_60, "i.bfcvt"), (plan_216, "i.bfcvtn"), (plan_221, "i.bfcvtn"), (plan_305, "i.ld1_multiple1"), (plan_306, "i.ld1_multiple1"), (plan_307, "i.ld1_multiple1_imm"), (plan_308, "i.ld1_multiple1_imm"), (plan_309, "i.ld1_multiple1_reg"), (plan_310, "i.ld1_multiple1_reg"), (plan_311, "i.ld1_multiple2"), (plan_312, "i.ld1_multiple2"), (plan_313, "i.ld1_multiple2_imm"), (plan_314, "i.ld1_multiple2_imm"), (plan_315, "i.ld1_multiple2_reg"), (plan_316, "i.ld1_multiple2_reg"), (plan_317, "i.ld1_multiple3"), (plan_318, "i.ld1_multiple3"), (plan_319, "i.ld1_multiple3_imm"), (plan_320, "i.ld1_multiple3_imm"), (plan_321, "i.ld1_multiple3_reg"), (plan_322, "i.ld1_multiple3_reg"), (plan_323, "i.ld1_multiple4"), (plan_324, "i.ld1_multiple4"), (plan_325, "i.ld1_multiple4_imm"), (plan_326, "i.ld1_multiple4_imm"), (plan_327, "i.ld1_multiple4_reg"), (plan_328, "i.ld1_multiple4_reg"), (plan_311, "i.ld2_multiple2"), (plan_312, "i.ld2_multiple2"), (plan_313, "i.ld2_multiple2_imm"), (plan_314, "i.ld2_multiple2_imm"), (plan_315, "i.ld2_multiple2_reg"), (plan_316, "i.ld2_multiple2_reg"), (plan_317, "i.ld3_multiple3"), (plan_318, "i.ld3_multiple3"), (plan_319, "i.ld3_multiple3_imm"), (plan_320, "i.ld3_multiple3_imm"), (plan_321, "i.ld3_multiple3_reg"), (plan_322, "i.ld3_multiple3_reg"), (plan_323, "i.ld4_multiple4"), (plan_324, "i.ld4_multiple4"), (plan_325, "i.ld4_multiple4_imm"), (plan_326, "i.ld4_multiple4_imm"), (plan_327, "i.ld4_multiple4_reg"), (plan_328, "i.ld4_multiple4_reg"), (plan_305, "i.st1_multiple1"), (plan_306, "i.st1_multiple1"), (plan_329, "i.st1_multiple1_imm"), (plan_330, "i.st1_multiple1_imm"), (plan_331, "i.st1_multiple1_reg"), (plan_332, "i.st1_multiple1_reg"), (plan_311, "i.st1_multiple2"), (plan_312, "i.st1_multiple2"), (plan_333, "i.st1_multiple2_imm"), (plan_334, "i.st1_multiple2_imm"), (plan_335, "i.st1_multiple2_reg"), (plan_336, "i.st1_multiple2_reg"), (plan_317, "i.st1_multiple3"), (plan_318, "i.st1_multiple3"), (plan_337, "i.st1_multiple3_imm"), (plan_338, "i.st1_multiple3_imm"), (plan_339, "i.st1_multiple3_reg"), (plan_340, "i.st1_multiple3_reg"), (plan_323, "i.st1_multiple4"), (plan_324, "i.st1_multiple4"), (plan_341, "i.st1_multiple4_imm"), (plan_342, "i.st1_multiple4_imm"), (plan_343, "i.st1_multiple4_reg"), (plan_344, "i.st1_multiple4_reg"), (plan_311, "i.st2_multiple2"), (plan_312, "i.st2_multiple2"), (plan_333, "i.st2_multiple2_imm"), (plan_334, "i.st2_multiple2_imm"), (plan_335, "i.st2_multiple2_reg"), (plan_336, "i.st2_multiple2_reg"), (plan_317, "i.st3_multiple3"), (plan_318, "i.st3_multiple3"), (plan_337, "i.st3_multiple3_imm"), (plan_338, "i.st3_multiple3_imm"), (plan_339, "i.st3_multiple3_reg"), (plan_340, "i.st3_multiple3_reg"), (plan_323, "i.st4_multiple4"), (plan_324, "i.st4_multiple4"), (plan_341, "i.st4_multiple4_imm"), (plan_342, "i.st4_multiple4_imm"), (plan_343, "i.st4_multiple4_reg"), (plan_344, "i.st4_multiple4_reg"), (plan_345, "i.ld1_b"), (plan_346, "i.st1_b"), (plan_347, "i.ld1r_b"), (plan_348, "i.ld1_b_imm"), (plan_349, "i.st1_b_imm"), (plan_350, "i.ld1r_b_imm"), (plan_351, "i.ld1_b_reg"), (plan_352, "i.st1_b_reg"), (plan_353, "i.ld1r_b_reg"), (plan_354, "i.ld1_h"), (plan_355, "i.st1_h"), (plan_347, "i.ld1r_h"), (plan_356, "i.ld1_h_imm"), (plan_357, "i.st1_h_imm"), (plan_350, "i.ld1r_h_imm"), (plan_358, "i.ld1_h_reg"), (plan_359, "i.st1_h_reg"), (plan_353, "i.ld1r_h_reg"), (plan_360, "i.ld1_s"), (plan_361, "i.st1_s"), (plan_347, "i.ld1r_s"), (plan_362, "i.ld1_s_imm"), (plan_363, "i.st1_s_imm"), (plan_350, "i.ld1r_s_imm"), (plan_364, "i.ld1_s_reg"), (plan_365, "i.st1_s_reg"), (plan_353, "i.ld1r_s_reg"), (plan_366, "i.ld1_d"), (plan_367, "i.st1_d"), (plan_347, "i.ld1r_d"), (plan_368, "i.ld1_d_imm"), (plan_369, "i.st1_d_imm"), (plan_350, "i.ld1r_d_imm"), (plan_370, "i.ld1_d_reg"), (plan_371, "i.st1_d_reg"), (plan_353, "i.ld1r_d_reg"), (plan_372, "i.ld2_b"), (plan_373, "i.st2_b"), (plan_374, "i.ld2r_b"), (plan_375, "i.ld2_b_imm"), (plan_376, "i.st2_b_imm"), (plan_377, "i.ld2r_b_imm"), (plan_378, "i.ld2_b_reg"), (plan_379, "i.st2_b_reg"), (plan_380, "i.ld2r_b_reg"), (plan_381, "i.ld2_h"), (plan_382, "i.st2_h"), (plan_374, "i.ld2r_h"), (plan_383, "i.ld2_h_imm"), (plan_384, "i.st2_h_imm"), (plan_377, "i.ld2r_h_imm"), (plan_385, "i.ld2_h_reg"), (plan_386, "i.st2_h_reg"), (plan_380, "i.ld2r_h_reg"), (plan_387, "i.ld2_s"), (plan_388, "i.st2_s"), (plan_374, "i.ld2r_s"), (plan_389, "i.ld2_s_imm"), (plan_390, "i.st2_s_imm"), (plan_377, "i.ld2r_s_imm"), (plan_391, "i.ld2_s_reg"), (plan_392, "i.st2_s_reg"), (plan_380, "i.ld2r_s_reg"), (plan_393, "i.ld2_d"), (plan_394, "i.st2_d"), (plan_374, "i.ld2r_d"), (plan_395, "i.ld2_d_imm"), (plan_396, "i.st2_d_imm"), (plan_377, "i.ld2r_d_imm"), (plan_397, "i.ld2_d_reg"), (plan_398, "i.st2_d_reg"), (plan_380, "i.ld2r_d_reg"), (plan_399, "i.ld3_b"), (plan_400, "i.st3_b"), (plan_401, "i.ld3r_b"), (plan_402, "i.ld3_b_imm"), (plan_403, "i.st3_b_imm"), (plan_404, "i.ld3r_b_imm"), (plan_405, "i.ld3_b_reg"), (plan_406, "i.st3_b_reg"), (plan_407, "i.ld3r_b_reg"), (plan_408, "i.ld3_h"), (plan_409, "i.st3_h"), (plan_401, "i.ld3r_h"), (plan_410, "i.ld3_h_imm"), (plan_411, "i.st3_h_imm"), (plan_404, "i.ld3r_h_imm"), (plan_412, "i.ld3_h_reg"), (plan_413, "i.st3_h_reg"), (plan_407, "i.ld3r_h_reg"), (plan_414, "i.ld3_s"), (plan_415, "i.st3_s"), (plan_401, "i.ld3r_s"), (plan_416, "i.ld3_s_imm"), (plan_417, "i.st3_s_imm"), (plan_404, "i.ld3r_s_imm"), (plan_418, "i.ld3_s_reg"), (plan_419, "i.st3_s_reg"), (plan_407, "i.ld3r_s_reg"), (plan_420, "i.ld3_d"), (plan_421, "i.st3_d"), (plan_401, "i.ld3r_d"), (plan_422, "i.ld3_d_imm"), (plan_423, "i.st3_d_imm"), (plan_404, "i.ld3r_d_imm"), (plan_424, "i.ld3_d_reg"), (plan_425, "i.st3_d_reg"), (plan_407, "i.ld3r_d_reg"), (plan_426, "i.ld4_b"), (plan_427, "i.st4_b"), (plan_428, "i.ld4r_b"), (plan_429, "i.ld4_b_imm"), (plan_430, "i.st4_b_imm"), (plan_431, "i.ld4r_b_imm"), (plan_432, "i.ld4_b_reg"), (plan_433, "i.st4_b_reg"), (plan_434, "i.ld4r_b_reg"), (plan_435, "i.ld4_h"), (plan_436, "i.st4_h"), (plan_428, "i.ld4r_h"), (plan_437, "i.ld4_h_imm"), (plan_438, "i.st4_h_imm"), (plan_431, "i.ld4r_h_imm"), (plan_439, "i.ld4_h_reg"), (plan_440, "i.st4_h_reg"), (plan_434, "i.ld4r_h_reg"), (plan_441, "i.ld4_s"), (plan_442, "i.st4_s"), (plan_428, "i.ld4r_s"), (plan_443, "i.ld4_s_imm"), (plan_444, "i.st4_s_imm"), (plan_431, "i.ld4r_s_imm"), (plan_445, "i.ld4_s_reg"), (plan_446, "i.st4_s_reg"), (plan_434, "i.ld4r_s_reg"), (plan_447, "i.ld4_d"), (plan_448, "i.st4_d"), (plan_428, "i.ld4r_d"), (plan_449, "i.ld4_d_imm"), (plan_450, "i.st4_d_imm"), (plan_431, "i.ld4r_d_imm"), (plan_451, "i.ld4_d_reg"), (plan_452, "i.st4_d_reg"), (plan_434, "i.ld4r_d_reg"), (plan_453, "i.v_rev64"), (plan_453, "i.v_rev32"), (plan_453, "i.v_rev16"), (plan_453, "i.v_cls"), (plan_453, "i.v_clz"), (plan_453, "i.v_cnt"), (plan_453, "i.v_sqabs"), (plan_454, "i.s_sqabs"), (plan_455, "i.s_sqabs"), (plan_168, "i.s_sqabs"), (plan_169, "i.s_sqabs"), (plan_453, "i.v_sqneg"), (plan_454, "i.s_sqneg"), (plan_455, "i.s_sqneg"), (plan_168, "i.s_sqneg"), (plan_169, "i.s_sqneg"), (plan_453, "i.v_cmgt_zero"), (plan_169, "i.s_cmgt_zero"), (plan_453, "i.v_cmge_zero"), (plan_169, "i.s_cmge_zero"), (plan_453, "i.v_cmeq_zero"), (plan_169, "i.s_cmeq_zero"), (plan_453, "i.v_cmle_zero"), (plan_169, "i.s_cmle_zero"), (plan_453, "i.v_cmlt_zero"), (plan_169, "i.s_cmlt_zero"), (plan_453, "i.v_abs"), (plan_169, "i.s_abs"), (plan_453, "i.v_neg"), (plan_169, "i.s_neg"), (plan_170, "i.not_v"), (plan_170, "i.rbit_v"), (plan_456, "i.v_suqadd"), (plan_457, "i.s_suqadd"), (plan_458, "i.s_suqadd"), (plan_459, "i.s_suqadd"), (plan_460, "i.s_suqadd"), (plan_453, "i.v_saddlp"), (plan_456, "i.v_sadalp"), (plan_456, "i.v_usqadd"), (plan_457, "i.s_usqadd"), (plan_458, "i.s_usqadd"), (plan_459, "i.s_usqadd"), (plan_460, "i.s_usqadd"), (plan_453, "i.v_uaddlp"), (plan_456, "i.v_uadalp"), (plan_461, "i.v_xtn"), (plan_462, "i.v_xtn"), (plan_461, "i.v_sqxtun"), (plan_462, "i.v_sqxtun"), (plan_454, "i.s_sqxtun"), (plan_455, "i.s_sqxtun"), (plan_168, "i.s_sqxtun"), (plan_461, "i.v_sqxtn"), (plan_462, "i.v_sqxtn"), (plan_454, "i.s_sqxtn"), (plan_455, "i.s_sqxtn"), (plan_168, "i.s_sqxtn"), (plan_461, "i.v_uqxtn"), (plan_462, "i.v_uqxtn"), (plan_454, "i.s_uqxtn"), (plan_455, "i.s_uqxtn"), (plan_168, "i.s_uqxtn"), (plan_212, "i.shll"), (plan_217, "i.shll"), (plan_214, "i.shll"), (plan_219, "i.shll"), (plan_463, "i.shll"), (plan_464, "i.shll"), (plan_453, "i.v_saddlv"), (plan_453, "i.v_saddlv"), (plan_453, "i.v_saddlv"), (plan_453, "i.v_uaddlv"), (plan_453, "i.v_uaddlv"), (plan_453, "i.v_uaddlv"), (plan_453, "i.v_smaxv"), (plan_453, "i.v_smaxv"), (plan_453, "i.v_smaxv"), (plan_453, "i.v_umaxv"), (plan_453, "i.v_umaxv"), (plan_453, "i.v_umaxv"), (plan_453, "i.v_sminv"), (plan_453, "i.v_sminv"), (plan_453, "i.v_sminv"), (plan_453, "i.v_uminv"), (plan_453, "i.v_uminv"), (plan_453, "i.v_uminv"), (plan_453, "i.v_addv"), (plan_453, "i.v_addv"), (plan_453, "i.v_addv"), (plan_60, "i.addp_d")]
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
    213: ('dpb',),
    214: ('dpb2',),
    229: ('rng',),
    230: ('rng',),
    238: ('lor',),
    239: ('lor',),
    240: ('rcpc',),
    241: ('rcpc2',),
    242: ('rcpc2',),
    243: ('rcpc2',),
    244: ('rcpc2',),
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
    278: ('lse',),
    279: ('lse',),
    280: ('lse',),
    281: ('lse',),
    282: ('lse',),
    283: ('lse',),
    284: ('lse',),
    291: ('lor',),
    292: ('lor',),
    293: ('rcpc',),
    294: ('rcpc2',),
    295: ('rcpc2',),
    296: ('rcpc2',),
    297: ('rcpc2',),
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
    327: ('lse',),
    328: ('lse',),
    329: ('lse',),
    330: ('lse',),
    331: ('lse',),
    332: ('lse',),
    333: ('lse',),
    334: ('lse',),
    335: ('lse',),
    336: ('lse',),
    337: ('lse',),
    344: ('lor',),
    345: ('lor',),
    346: ('rcpc',),
    347: ('rcpc2',),
    348: ('rcpc2',),
    349: ('rcpc2',),
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
    376: ('lse',),
    377: ('lse',),
    378: ('lse',),
    379: ('lse',),
    380: ('lse',),
    381: ('lse',),
    382: ('lse',),
    383: ('lse',),
    384: ('lse',),
    385: ('lse',),
    386: ('lse',),
    387: ('lse',),
    388: ('lse',),
    389: ('lse',),
    396: ('lor',),
    397: ('lor',),
    398: ('rcpc',),
    399: ('rcpc2',),
    400: ('rcpc2',),
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
    425: ('lse',),
    426: ('lse',),
    427: ('lse',),
    428: ('lse',),
    429: ('lse',),
    430: ('lse',),
    431: ('lse',),
    432: ('lse',),
    433: ('lse',),
    434: ('lse',),
    435: ('lse',),
    436: ('lse',),
    437: ('lse',),
    438: ('lse',),
    439: ('lse',),
    440: ('lse',),
    445: ('lse',),
    446: ('lse',),
    447: ('lse',),
    448: ('lse',),
    453: ('lse',),
    454: ('lse',),
    455: ('lse',),
    456: ('lse',),
    457: ('aes',),
    458: ('aes',),
    459: ('aes',),
    460: ('aes',),
    461: ('sha1',),
    462: ('sha1',),
    463: ('sha1',),
    464: ('sha1',),
    465: ('sha1',),
    466: ('sha1',),
    467: ('sha2',),
    468: ('sha2',),
    469: ('sha2',),
    470: ('sha2',),
    471: ('sha512',),
    472: ('sha512',),
    473: ('sha512',),
    474: ('sha512',),
    475: ('sha3',),
    476: ('sha3',),
    477: ('sha3',),
    478: ('sha3',),
    479: ('sm3',),
    480: ('sm3',),
    481: ('sm3',),
    482: ('sm3',),
    483: ('sm3',),
    484: ('sm3',),
    485: ('sm3',),
    486: ('sm4',),
    487: ('sm4',),
    549: ('fp16',),
    567: ('fp16',),
    570: ('fp16',),
    573: ('fp16',),
    576: ('fp16',),
    579: ('fp16',),
    582: ('fp16',),
    585: ('fp16',),
    588: ('fp16',),
    593: ('fp16',),
    594: ('fp16',),
    597: ('fp16',),
    602: ('fp16',),
    605: ('fp16',),
    606: ('fp16',),
    609: ('fp16',),
    612: ('fp16',),
    615: ('fp16',),
    618: ('fp16',),
    621: ('fp16',),
    624: ('fp16',),
    633: ('fp16',),
    636: ('fp16',),
    639: ('fp16',),
    642: ('fp16',),
    645: ('fp16',),
    648: ('fp16',),
    651: ('fp16',),
    654: ('fp16',),
    657: ('fp16',),
    660: ('fp16',),
    663: ('fp16',),
    666: ('fp16',),
    669: ('fp16',),
    670: ('fp16',),
    671: ('fp16',),
    672: ('fp16',),
    679: ('fp16',),
    682: ('fp16',),
    685: ('fp16',),
    688: ('fp16',),
    691: ('fp16',),
    694: ('fp16',),
    697: ('fp16',),
    700: ('fp16',),
    703: ('fp16',),
    706: ('fp16',),
    709: ('fp16',),
    712: ('fp16',),
    715: ('fp16',),
    716: ('fp16',),
    721: ('fp16',),
    722: ('fp16',),
    727: ('fp16',),
    730: ('fp16',),
    733: ('fp16',),
    736: ('fp16',),
    739: ('fp16',),
    742: ('fp16',),
    745: ('fp16',),
    748: ('fp16',),
    751: ('fp16',),
    754: ('fp16',),
    757: ('fp16',),
    760: ('fp16',),
    763: ('fp16',),
    764: ('fp16',),
    769: ('fp16',),
    770: ('fp16',),
    775: ('jscvt',),
    777: ('fp16',),
    779: ('fp16',),
    781: ('fp16',),
    782: ('fp16',),
    786: ('fp16',),
    787: ('fp16',),
    791: ('fp16',),
    793: ('fp16',),
    794: ('fp16',),
    798: ('fp16',),
    800: ('fp16',),
    802: ('fp16',),
    804: ('fp16',),
    805: ('fp16',),
    809: ('fp16',),
    811: ('fp16',),
    812: ('fp16',),
    816: ('fp16',),
    817: ('fp16',),
    821: ('fp16',),
    823: ('fp16',),
    824: ('fp16',),
    828: ('fp16',),
    829: ('fp16',),
    833: ('fp16',),
    834: ('fp16',),
    838: ('fp16',),
    839: ('fp16',),
    840: ('fp16',),
    841: ('fp16',),
    848: ('fp16',),
    849: ('fp16',),
    850: ('fp16',),
    851: ('fp16',),
    857: ('fp16',),
    858: ('fp16',),
    859: ('fp16',),
    865: ('fp16',),
    866: ('fp16',),
    867: ('fp16',),
    874: ('fp16',),
    875: ('fp16',),
    879: ('fp16',),
    880: ('fp16',),
    884: ('fp16',),
    885: ('fp16',),
    889: ('fp16',),
    890: ('fp16',),
    894: ('fp16',),
    895: ('fp16',),
    899: ('fp16',),
    901: ('fp16',),
    903: ('fp16',),
    905: ('fp16',),
    1063: ('fp16',),
    1064: ('fp16',),
    1068: ('fp16',),
    1069: ('fp16',),
    1073: ('fp16',),
    1074: ('fp16',),
    1078: ('fp16',),
    1079: ('fp16',),
    1083: ('fp16',),
    1084: ('fp16',),
    1090: ('fp16',),
    1092: ('fp16',),
    1093: ('fp16',),
    1094: ('fp16',),
    1096: ('fp16',),
    1098: ('fp16',),
    1100: ('fp16',),
    1102: ('fp16',),
    1104: ('fp16',),
    1106: ('fp16',),
    1108: ('fp16',),
    1109: ('fp16',),
    1113: ('fp16',),
    1114: ('fp16',),
    1118: ('fp16',),
    1119: ('fp16',),
    1123: ('fp16',),
    1124: ('fp16',),
    1128: ('fp16',),
    1129: ('fp16',),
    1133: ('fp16',),
    1134: ('fp16',),
    1138: ('fp16',),
    1139: ('fp16',),
    1143: ('fp16',),
    1144: ('fp16',),
    1148: ('fp16',),
    1149: ('fp16',),
    1153: ('fp16',),
    1154: ('fp16',),
    1158: ('fp16',),
    1159: ('fp16',),
    1163: ('fp16',),
    1164: ('fp16',),
    1168: ('fp16',),
    1169: ('fp16',),
    1173: ('fp16',),
    1174: ('fp16',),
    1178: ('fp16',),
    1183: ('fp16',),
    1184: ('fp16',),
    1189: ('fp16',),
    1190: ('fp16',),
    1195: ('fp16',),
    1196: ('fp16',),
    1201: ('fp16',),
    1202: ('fp16',),
    1218: ('flagm',),
    1219: ('flagm2',),
    1220: ('flagm2',),
    1221: ('flagm',),
    1222: ('flagm',),
    1223: ('flagm',),
    1224: ('frintts',),
    1225: ('frintts',),
    1226: ('frintts',),
    1227: ('frintts',),
    1228: ('frintts',),
    1229: ('frintts',),
    1230: ('frintts',),
    1231: ('frintts',),
    1232: ('frintts',),
    1233: ('frintts',),
    1234: ('frintts',),
    1235: ('frintts',),
    1236: ('fcma', 'fp16'),
    1237: ('fcma', 'fp16'),
    1238: ('fcma', 'fp16'),
    1239: ('fcma', 'fp16'),
    1240: ('fcma',),
    1241: ('fcma',),
    1242: ('fcma',),
    1243: ('fcma',),
    1244: ('fcma',),
    1245: ('fcma',),
    1246: ('fcma', 'fp16'),
    1247: ('fcma', 'fp16'),
    1248: ('fcma',),
    1249: ('fhm',),
    1250: ('fhm',),
    1251: ('fhm',),
    1252: ('fhm',),
    1253: ('fhm',),
    1254: ('fhm',),
    1255: ('fhm',),
    1256: ('fhm',),
    1257: ('fhm',),
    1258: ('fhm',),
    1259: ('fhm',),
    1260: ('fhm',),
    1261: ('fhm',),
    1262: ('fhm',),
    1263: ('fhm',),
    1264: ('fhm',),
    1482: ('pauth',),
    1483: ('pauth',),
    1484: ('pauth',),
    1485: ('pauth',),
    1486: ('pauth',),
    1487: ('pauth',),
    1488: ('pauth',),
    1489: ('pauth',),
    1490: ('pauth',),
    1491: ('pauth',),
    1492: ('pauth',),
    1493: ('pauth',),
    1494: ('pauth',),
    1495: ('pauth',),
    1496: ('pauth',),
    1497: ('pauth',),
    1498: ('pauth',),
    1499: ('pauth',),
    1500: ('pauth',),
    1501: ('pauth',),
    1502: ('pauth',),
    1503: ('pauth',),
    1504: ('pauth',),
    1505: ('pauth',),
    1506: ('pauth',),
    1507: ('pauth',),
    1508: ('pauth',),
    1509: ('pauth',),
    1510: ('pauth',),
    1511: ('pauth',),
    1512: ('pauth',),
    1513: ('pauth',),
    1672: ('aes',),
    1674: ('aes',),
    1741: ('rdm',),
    1742: ('rdm',),
    1743: ('rdm',),
    1744: ('rdm',),
    1745: ('rdm',),
    1746: ('rdm',),
    1747: ('rdm',),
    1748: ('rdm',),
    1749: ('rdm',),
    1750: ('rdm',),
    1751: ('rdm',),
    1752: ('rdm',),
    1753: ('rdm',),
    1754: ('rdm',),
    1755: ('rdm',),
    1756: ('rdm',),
    1757: ('rdm',),
    1758: ('rdm',),
    1759: ('dotprod',),
    1760: ('dotprod',),
    1761: ('dotprod',),
    1762: ('dotprod',),
    1763: ('dotprod',),
    1764: ('dotprod',),
    1765: ('dotprod',),
    1766: ('dotprod',),
    1767: ('i8mm',),
    1768: ('i8mm',),
    1769: ('i8mm',),
    1770: ('i8mm',),
    1771: ('i8mm',),
    1772: ('i8mm',),
    1773: ('i8mm',),
    1774: ('i8mm',),
    1775: ('i8mm',),
    1776: ('bf16',),
    1777: ('bf16',),
    1778: ('bf16',),
    1779: ('bf16',),
    1780: ('bf16',),
    1781: ('bf16',),
    1782: ('bf16',),
    1783: ('bf16',),
    1784: ('bf16',),
    1785: ('bf16',),
    1786: ('bf16',),
    1787: ('bf16',),
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
    'i.axflag': ('', False, False, False, False),
    'i.b': ('jump', False, False, True, False),
    'i.b_cond': ('branch', False, False, False, False),
    'i.bcax': ('', False, False, False, False),
    'i.bfcvt': ('', False, False, False, False),
    'i.bfcvtn': ('', False, False, False, False),
    'i.bfdot': ('', False, False, False, False),
    'i.bfdot_element': ('', False, False, False, False),
    'i.bfm_w': ('', False, False, False, False),
    'i.bfm_x': ('', False, False, False, False),
    'i.bfmlal': ('', False, False, False, False),
    'i.bfmlal_element': ('', False, False, False, False),
    'i.bfmmla': ('', False, False, False, False),
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
    'i.blraa': ('indirect', False, True, False, False),
    'i.br': ('indirect', False, False, False, False),
    'i.braa': ('indirect', False, False, False, False),
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
    'i.fabs_half_h': ('', False, False, False, False),
    'i.fabs_s': ('', False, False, False, False),
    'i.fadd_d': ('', False, False, False, False),
    'i.fadd_h': ('', False, False, False, False),
    'i.fadd_s': ('', False, False, False, False),
    'i.fcadd': ('', False, False, False, False),
    'i.fccmp_d': ('', False, False, False, False),
    'i.fccmp_h': ('', False, False, False, False),
    'i.fccmp_s': ('', False, False, False, False),
    'i.fccmpe_d': ('', False, False, False, False),
    'i.fccmpe_h': ('', False, False, False, False),
    'i.fccmpe_s': ('', False, False, False, False),
    'i.fcmla': ('', False, False, False, False),
    'i.fcmla_element': ('', False, False, False, False),
    'i.fcmp_d': ('', False, False, False, False),
    'i.fcmp_h': ('', False, False, False, False),
    'i.fcmp_s': ('', False, False, False, False),
    'i.fcmp_zero_d': ('', False, False, False, False),
    'i.fcmp_zero_h': ('', False, False, False, False),
    'i.fcmp_zero_s': ('', False, False, False, False),
    'i.fcmpe_d': ('', False, False, False, False),
    'i.fcmpe_h': ('', False, False, False, False),
    'i.fcmpe_s': ('', False, False, False, False),
    'i.fcmpe_zero_d': ('', False, False, False, False),
    'i.fcmpe_zero_h': ('', False, False, False, False),
    'i.fcmpe_zero_s': ('', False, False, False, False),
    'i.fcsel_d': ('', False, False, False, False),
    'i.fcsel_h': ('', False, False, False, False),
    'i.fcsel_s': ('', False, False, False, False),
    'i.fcvt_dh': ('', False, False, False, False),
    'i.fcvt_ds': ('', False, False, False, False),
    'i.fcvt_hd': ('', False, False, False, False),
    'i.fcvt_hs': ('', False, False, False, False),
    'i.fcvt_sd': ('', False, False, False, False),
    'i.fcvt_sh': ('', False, False, False, False),
    'i.fcvtas_w_d': ('', False, False, False, False),
    'i.fcvtas_w_h': ('', False, False, False, False),
    'i.fcvtas_w_s': ('', False, False, False, False),
    'i.fcvtas_x_d': ('', False, False, False, False),
    'i.fcvtas_x_h': ('', False, False, False, False),
    'i.fcvtas_x_s': ('', False, False, False, False),
    'i.fcvtau_w_d': ('', False, False, False, False),
    'i.fcvtau_w_h': ('', False, False, False, False),
    'i.fcvtau_w_s': ('', False, False, False, False),
    'i.fcvtau_x_d': ('', False, False, False, False),
    'i.fcvtau_x_h': ('', False, False, False, False),
    'i.fcvtau_x_s': ('', False, False, False, False),
    'i.fcvtl': ('', False, False, False, False),
    'i.fcvtms_w_d': ('', False, False, False, False),
    'i.fcvtms_w_h': ('', False, False, False, False),
    'i.fcvtms_w_s': ('', False, False, False, False),
    'i.fcvtms_x_d': ('', False, False, False, False),
    'i.fcvtms_x_h': ('', False, False, False, False),
    'i.fcvtms_x_s': ('', False, False, False, False),
    'i.fcvtmu_w_d': ('', False, False, False, False),
    'i.fcvtmu_w_h': ('', False, False, False, False),
    'i.fcvtmu_w_s': ('', False, False, False, False),
    'i.fcvtmu_x_d': ('', False, False, False, False),
    'i.fcvtmu_x_h': ('', False, False, False, False),
    'i.fcvtmu_x_s': ('', False, False, False, False),
    'i.fcvtn': ('', False, False, False, False),
    'i.fcvtns_w_d': ('', False, False, False, False),
    'i.fcvtns_w_h': ('', False, False, False, False),
    'i.fcvtns_w_s': ('', False, False, False, False),
    'i.fcvtns_x_d': ('', False, False, False, False),
    'i.fcvtns_x_h': ('', False, False, False, False),
    'i.fcvtns_x_s': ('', False, False, False, False),
    'i.fcvtnu_w_d': ('', False, False, False, False),
    'i.fcvtnu_w_h': ('', False, False, False, False),
    'i.fcvtnu_w_s': ('', False, False, False, False),
    'i.fcvtnu_x_d': ('', False, False, False, False),
    'i.fcvtnu_x_h': ('', False, False, False, False),
    'i.fcvtnu_x_s': ('', False, False, False, False),
    'i.fcvtps_w_d': ('', False, False, False, False),
    'i.fcvtps_w_h': ('', False, False, False, False),
    'i.fcvtps_w_s': ('', False, False, False, False),
    'i.fcvtps_x_d': ('', False, False, False, False),
    'i.fcvtps_x_h': ('', False, False, False, False),
    'i.fcvtps_x_s': ('', False, False, False, False),
    'i.fcvtpu_w_d': ('', False, False, False, False),
    'i.fcvtpu_w_h': ('', False, False, False, False),
    'i.fcvtpu_w_s': ('', False, False, False, False),
    'i.fcvtpu_x_d': ('', False, False, False, False),
    'i.fcvtpu_x_h': ('', False, False, False, False),
    'i.fcvtpu_x_s': ('', False, False, False, False),
    'i.fcvtxn': ('', False, False, False, False),
    'i.fcvtxn_s': ('', False, False, False, False),
    'i.fcvtzs_fixed_w_d': ('', False, False, False, False),
    'i.fcvtzs_fixed_w_h': ('', False, False, False, False),
    'i.fcvtzs_fixed_w_s': ('', False, False, False, False),
    'i.fcvtzs_fixed_x_d': ('', False, False, False, False),
    'i.fcvtzs_fixed_x_h': ('', False, False, False, False),
    'i.fcvtzs_fixed_x_s': ('', False, False, False, False),
    'i.fcvtzs_w_d': ('', False, False, False, False),
    'i.fcvtzs_w_h': ('', False, False, False, False),
    'i.fcvtzs_w_s': ('', False, False, False, False),
    'i.fcvtzs_x_d': ('', False, False, False, False),
    'i.fcvtzs_x_h': ('', False, False, False, False),
    'i.fcvtzs_x_s': ('', False, False, False, False),
    'i.fcvtzu_fixed_w_d': ('', False, False, False, False),
    'i.fcvtzu_fixed_w_h': ('', False, False, False, False),
    'i.fcvtzu_fixed_w_s': ('', False, False, False, False),
    'i.fcvtzu_fixed_x_d': ('', False, False, False, False),
    'i.fcvtzu_fixed_x_h': ('', False, False, False, False),
    'i.fcvtzu_fixed_x_s': ('', False, False, False, False),
    'i.fcvtzu_w_d': ('', False, False, False, False),
    'i.fcvtzu_w_h': ('', False, False, False, False),
    'i.fcvtzu_w_s': ('', False, False, False, False),
    'i.fcvtzu_x_d': ('', False, False, False, False),
    'i.fcvtzu_x_h': ('', False, False, False, False),
    'i.fcvtzu_x_s': ('', False, False, False, False),
    'i.fdiv_d': ('', False, False, False, False),
    'i.fdiv_h': ('', False, False, False, False),
    'i.fdiv_s': ('', False, False, False, False),
    'i.fjcvtzs': ('', False, False, False, False),
    'i.fmadd_d': ('', False, False, False, False),
    'i.fmadd_h': ('', False, False, False, False),
    'i.fmadd_s': ('', False, False, False, False),
    'i.fmax_d': ('', False, False, False, False),
    'i.fmax_h': ('', False, False, False, False),
    'i.fmax_s': ('', False, False, False, False),
    'i.fmaxnm_d': ('', False, False, False, False),
    'i.fmaxnm_h': ('', False, False, False, False),
    'i.fmaxnm_s': ('', False, False, False, False),
    'i.fmin_d': ('', False, False, False, False),
    'i.fmin_h': ('', False, False, False, False),
    'i.fmin_s': ('', False, False, False, False),
    'i.fminnm_d': ('', False, False, False, False),
    'i.fminnm_h': ('', False, False, False, False),
    'i.fminnm_s': ('', False, False, False, False),
    'i.fmov_d': ('', False, False, False, False),
    'i.fmov_dx': ('', False, False, False, False),
    'i.fmov_from_h': ('', False, False, False, False),
    'i.fmov_h': ('', False, False, False, False),
    'i.fmov_halves': ('', False, False, False, False),
    'i.fmov_high_x': ('', False, False, False, False),
    'i.fmov_imm_d': ('', False, False, False, False),
    'i.fmov_imm_h': ('', False, False, False, False),
    'i.fmov_imm_s': ('', False, False, False, False),
    'i.fmov_s': ('', False, False, False, False),
    'i.fmov_sw': ('', False, False, False, False),
    'i.fmov_to_h': ('', False, False, False, False),
    'i.fmov_vector': ('', False, False, False, False),
    'i.fmov_ws': ('', False, False, False, False),
    'i.fmov_x_high': ('', False, False, False, False),
    'i.fmov_xd': ('', False, False, False, False),
    'i.fmsub_d': ('', False, False, False, False),
    'i.fmsub_h': ('', False, False, False, False),
    'i.fmsub_s': ('', False, False, False, False),
    'i.fmul_d': ('', False, False, False, False),
    'i.fmul_h': ('', False, False, False, False),
    'i.fmul_s': ('', False, False, False, False),
    'i.fneg_d': ('', False, False, False, False),
    'i.fneg_half_h': ('', False, False, False, False),
    'i.fneg_s': ('', False, False, False, False),
    'i.fnmadd_d': ('', False, False, False, False),
    'i.fnmadd_h': ('', False, False, False, False),
    'i.fnmadd_s': ('', False, False, False, False),
    'i.fnmsub_d': ('', False, False, False, False),
    'i.fnmsub_h': ('', False, False, False, False),
    'i.fnmsub_s': ('', False, False, False, False),
    'i.fnmul_d': ('', False, False, False, False),
    'i.fnmul_half_h': ('', False, False, False, False),
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
    'i.frinta_h': ('', False, False, False, False),
    'i.frinta_s': ('', False, False, False, False),
    'i.frinti_d': ('', False, False, False, False),
    'i.frinti_h': ('', False, False, False, False),
    'i.frinti_s': ('', False, False, False, False),
    'i.frintm_d': ('', False, False, False, False),
    'i.frintm_h': ('', False, False, False, False),
    'i.frintm_s': ('', False, False, False, False),
    'i.frintn_d': ('', False, False, False, False),
    'i.frintn_h': ('', False, False, False, False),
    'i.frintn_s': ('', False, False, False, False),
    'i.frintp_d': ('', False, False, False, False),
    'i.frintp_h': ('', False, False, False, False),
    'i.frintp_s': ('', False, False, False, False),
    'i.frintx_d': ('', False, False, False, False),
    'i.frintx_h': ('', False, False, False, False),
    'i.frintx_s': ('', False, False, False, False),
    'i.frintz_d': ('', False, False, False, False),
    'i.frintz_h': ('', False, False, False, False),
    'i.frintz_s': ('', False, False, False, False),
    'i.fsqrt_d': ('', False, False, False, False),
    'i.fsqrt_h': ('', False, False, False, False),
    'i.fsqrt_s': ('', False, False, False, False),
    'i.fsub_d': ('', False, False, False, False),
    'i.fsub_h': ('', False, False, False, False),
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
    'i.ldapur_b': ('', False, False, False, True),
    'i.ldapur_h': ('', False, False, False, True),
    'i.ldapur_w': ('', False, False, False, True),
    'i.ldapur_x': ('', False, False, False, True),
    'i.ldapurs_b_w': ('', False, False, False, True),
    'i.ldapurs_b_x': ('', False, False, False, True),
    'i.ldapurs_h_w': ('', False, False, False, True),
    'i.ldapurs_h_x': ('', False, False, False, True),
    'i.ldapurs_w_x': ('', False, False, False, True),
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
    'i.ldraa': ('', False, False, False, True),
    'i.ldraa_pre': ('', False, False, False, True),
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
    'i.retaa': ('return', False, False, False, False),
    'i.rev16_w': ('', False, False, False, False),
    'i.rev16_x': ('', False, False, False, False),
    'i.rev32': ('', False, False, False, False),
    'i.rev_w': ('', False, False, False, False),
    'i.rev_x': ('', False, False, False, False),
    'i.rmif': ('', False, False, False, False),
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
    'i.scvtf_fixed_hw': ('', False, False, False, False),
    'i.scvtf_fixed_hx': ('', False, False, False, False),
    'i.scvtf_fixed_sw': ('', False, False, False, False),
    'i.scvtf_fixed_sx': ('', False, False, False, False),
    'i.scvtf_hw': ('', False, False, False, False),
    'i.scvtf_hx': ('', False, False, False, False),
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
    'i.sh_fabd': ('', False, False, False, False),
    'i.sh_facge': ('', False, False, False, False),
    'i.sh_facgt': ('', False, False, False, False),
    'i.sh_faddp': ('', False, False, False, False),
    'i.sh_fcmeq': ('', False, False, False, False),
    'i.sh_fcmeq_zero': ('', False, False, False, False),
    'i.sh_fcmge': ('', False, False, False, False),
    'i.sh_fcmge_zero': ('', False, False, False, False),
    'i.sh_fcmgt': ('', False, False, False, False),
    'i.sh_fcmgt_zero': ('', False, False, False, False),
    'i.sh_fcmle_zero': ('', False, False, False, False),
    'i.sh_fcmlt_zero': ('', False, False, False, False),
    'i.sh_fcvtas': ('', False, False, False, False),
    'i.sh_fcvtau': ('', False, False, False, False),
    'i.sh_fcvtms': ('', False, False, False, False),
    'i.sh_fcvtmu': ('', False, False, False, False),
    'i.sh_fcvtns': ('', False, False, False, False),
    'i.sh_fcvtnu': ('', False, False, False, False),
    'i.sh_fcvtps': ('', False, False, False, False),
    'i.sh_fcvtpu': ('', False, False, False, False),
    'i.sh_fcvtzs': ('', False, False, False, False),
    'i.sh_fcvtzs_fixed': ('', False, False, False, False),
    'i.sh_fcvtzu': ('', False, False, False, False),
    'i.sh_fcvtzu_fixed': ('', False, False, False, False),
    'i.sh_fmaxnmp': ('', False, False, False, False),
    'i.sh_fmaxp': ('', False, False, False, False),
    'i.sh_fminnmp': ('', False, False, False, False),
    'i.sh_fminp': ('', False, False, False, False),
    'i.sh_fmulx': ('', False, False, False, False),
    'i.sh_frecpe': ('', False, False, False, False),
    'i.sh_frecps': ('', False, False, False, False),
    'i.sh_frecpx': ('', False, False, False, False),
    'i.sh_frsqrte': ('', False, False, False, False),
    'i.sh_frsqrts': ('', False, False, False, False),
    'i.sh_scvtf': ('', False, False, False, False),
    'i.sh_scvtf_fixed': ('', False, False, False, False),
    'i.sh_ucvtf': ('', False, False, False, False),
    'i.sh_ucvtf_fixed': ('', False, False, False, False),
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
    'i.she_fmla': ('', False, False, False, False),
    'i.she_fmls': ('', False, False, False, False),
    'i.she_fmul': ('', False, False, False, False),
    'i.she_fmulx': ('', False, False, False, False),
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
    'i.stlur_b': ('', False, False, False, True),
    'i.stlur_h': ('', False, False, False, True),
    'i.stlur_w': ('', False, False, False, True),
    'i.stlur_x': ('', False, False, False, True),
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
    'i.strip': ('', False, False, False, False),
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
    'i.ucvtf_fixed_hw': ('', False, False, False, False),
    'i.ucvtf_fixed_hx': ('', False, False, False, False),
    'i.ucvtf_fixed_sw': ('', False, False, False, False),
    'i.ucvtf_fixed_sx': ('', False, False, False, False),
    'i.ucvtf_hw': ('', False, False, False, False),
    'i.ucvtf_hx': ('', False, False, False, False),
    'i.ucvtf_sw': ('', False, False, False, False),
    'i.ucvtf_sx': ('', False, False, False, False),
    'i.udiv_w': ('', False, False, False, False),
    'i.udiv_x': ('', False, False, False, False),
    'i.umaddl': ('', False, False, False, False),
    'i.umov': ('', False, False, False, False),
    'i.umsubl': ('', False, False, False, False),
    'i.umulh': ('', False, False, False, False),
    'i.undefined': ('trap', False, False, False, False),
    'i.unsigned_pointer': ('', False, False, False, False),
    'i.unsigned_pointer_zero': ('', False, False, False, False),
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
    'i.v_smmla': ('', False, False, False, False),
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
    'i.v_ummla': ('', False, False, False, False),
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
    'i.v_usdot': ('', False, False, False, False),
    'i.v_ushl': ('', False, False, False, False),
    'i.v_usmmla': ('', False, False, False, False),
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
    'i.ve_sudot': ('', False, False, False, False),
    'i.ve_udot': ('', False, False, False, False),
    'i.ve_umlal': ('', False, False, False, False),
    'i.ve_umlsl': ('', False, False, False, False),
    'i.ve_umull': ('', False, False, False, False),
    'i.ve_usdot': ('', False, False, False, False),
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
    'i.vh_fabd': ('', False, False, False, False),
    'i.vh_fabs': ('', False, False, False, False),
    'i.vh_facge': ('', False, False, False, False),
    'i.vh_facgt': ('', False, False, False, False),
    'i.vh_fadd': ('', False, False, False, False),
    'i.vh_faddp': ('', False, False, False, False),
    'i.vh_fcmeq': ('', False, False, False, False),
    'i.vh_fcmeq_zero': ('', False, False, False, False),
    'i.vh_fcmge': ('', False, False, False, False),
    'i.vh_fcmge_zero': ('', False, False, False, False),
    'i.vh_fcmgt': ('', False, False, False, False),
    'i.vh_fcmgt_zero': ('', False, False, False, False),
    'i.vh_fcmle_zero': ('', False, False, False, False),
    'i.vh_fcmlt_zero': ('', False, False, False, False),
    'i.vh_fcvtas': ('', False, False, False, False),
    'i.vh_fcvtau': ('', False, False, False, False),
    'i.vh_fcvtms': ('', False, False, False, False),
    'i.vh_fcvtmu': ('', False, False, False, False),
    'i.vh_fcvtns': ('', False, False, False, False),
    'i.vh_fcvtnu': ('', False, False, False, False),
    'i.vh_fcvtps': ('', False, False, False, False),
    'i.vh_fcvtpu': ('', False, False, False, False),
    'i.vh_fcvtzs': ('', False, False, False, False),
    'i.vh_fcvtzs_fixed': ('', False, False, False, False),
    'i.vh_fcvtzu': ('', False, False, False, False),
    'i.vh_fcvtzu_fixed': ('', False, False, False, False),
    'i.vh_fdiv': ('', False, False, False, False),
    'i.vh_fmax': ('', False, False, False, False),
    'i.vh_fmaxnm': ('', False, False, False, False),
    'i.vh_fmaxnmp': ('', False, False, False, False),
    'i.vh_fmaxnmv': ('', False, False, False, False),
    'i.vh_fmaxp': ('', False, False, False, False),
    'i.vh_fmaxv': ('', False, False, False, False),
    'i.vh_fmin': ('', False, False, False, False),
    'i.vh_fminnm': ('', False, False, False, False),
    'i.vh_fminnmp': ('', False, False, False, False),
    'i.vh_fminnmv': ('', False, False, False, False),
    'i.vh_fminp': ('', False, False, False, False),
    'i.vh_fminv': ('', False, False, False, False),
    'i.vh_fmla': ('', False, False, False, False),
    'i.vh_fmlal': ('', False, False, False, False),
    'i.vh_fmlal2': ('', False, False, False, False),
    'i.vh_fmls': ('', False, False, False, False),
    'i.vh_fmlsl': ('', False, False, False, False),
    'i.vh_fmlsl2': ('', False, False, False, False),
    'i.vh_fmul': ('', False, False, False, False),
    'i.vh_fmulx': ('', False, False, False, False),
    'i.vh_fneg': ('', False, False, False, False),
    'i.vh_frecpe': ('', False, False, False, False),
    'i.vh_frecps': ('', False, False, False, False),
    'i.vh_frinta': ('', False, False, False, False),
    'i.vh_frinti': ('', False, False, False, False),
    'i.vh_frintm': ('', False, False, False, False),
    'i.vh_frintn': ('', False, False, False, False),
    'i.vh_frintp': ('', False, False, False, False),
    'i.vh_frintx': ('', False, False, False, False),
    'i.vh_frintz': ('', False, False, False, False),
    'i.vh_frsqrte': ('', False, False, False, False),
    'i.vh_frsqrts': ('', False, False, False, False),
    'i.vh_fsqrt': ('', False, False, False, False),
    'i.vh_fsub': ('', False, False, False, False),
    'i.vh_scvtf': ('', False, False, False, False),
    'i.vh_scvtf_fixed': ('', False, False, False, False),
    'i.vh_ucvtf': ('', False, False, False, False),
    'i.vh_ucvtf_fixed': ('', False, False, False, False),
    'i.vhe_fmla': ('', False, False, False, False),
    'i.vhe_fmlal': ('', False, False, False, False),
    'i.vhe_fmlal2': ('', False, False, False, False),
    'i.vhe_fmls': ('', False, False, False, False),
    'i.vhe_fmlsl': ('', False, False, False, False),
    'i.vhe_fmlsl2': ('', False, False, False, False),
    'i.vhe_fmul': ('', False, False, False, False),
    'i.vhe_fmulx': ('', False, False, False, False),
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
    'i.xaflag': ('', False, False, False, False),
    'i.xar': ('', False, False, False, False),
}
