"""Drivers of aarch64, generated from its rows by pyqemu.targets.framework; do not edit."""
# ruff: noqa
# mypy: ignore-errors
from pyqemu.targets.aarch64.codes import word_8 as decode_100
from pyqemu.targets.aarch64.codes import word_16 as decode_103
from pyqemu.targets.aarch64.codes import not_word_16 as decode_106
from pyqemu.targets.aarch64.codes import word_16 as decode_109
from pyqemu.targets.aarch64.codes import word_16 as decode_112
from pyqemu.targets.aarch64.codes import word_24 as decode_115
from pyqemu.targets.aarch64.codes import not_word_24 as decode_118
from pyqemu.targets.aarch64.codes import word_24 as decode_121
from pyqemu.targets.aarch64.codes import word_24 as decode_124
from pyqemu.targets.aarch64.codes import half_0 as decode_127
from pyqemu.targets.aarch64.codes import not_half_0 as decode_130
from pyqemu.targets.aarch64.codes import half_0 as decode_133
from pyqemu.targets.aarch64.codes import half_0 as decode_136
from pyqemu.targets.aarch64.codes import half_8 as decode_139
from pyqemu.targets.aarch64.codes import not_half_8 as decode_142
from pyqemu.targets.aarch64.codes import half_8 as decode_145
from pyqemu.targets.aarch64.codes import half_8 as decode_148
from pyqemu.targets.aarch64.codes import ones_8 as decode_151
from pyqemu.targets.aarch64.codes import not_ones_8 as decode_154
from pyqemu.targets.aarch64.codes import ones_16 as decode_157
from pyqemu.targets.aarch64.codes import not_ones_16 as decode_160
from pyqemu.targets.aarch64.codes import all_bytes as decode_163
from pyqemu.targets.aarch64.codes import bytes_mask as decode_166
from pyqemu.targets.aarch64.codes import bytes_mask as decode_170
from pyqemu.targets.aarch64.codes import float32_bits as decode_173
from pyqemu.targets.aarch64.codes import float64_bits as decode_176
from pyqemu.targets.aarch64.codes import float32_bits as decode_189
from pyqemu.targets.aarch64.codes import float64_bits as decode_192
from pyqemu.targets.aarch64.codes import bitmask32 as decode_20
from pyqemu.targets.aarch64.codes import bitmask64 as decode_23
from pyqemu.targets.aarch64.codes import bitmask32 as decode_26
from pyqemu.targets.aarch64.codes import bitmask64 as decode_29
from pyqemu.targets.aarch64.codes import bitmask32 as decode_32
from pyqemu.targets.aarch64.codes import bitmask64 as decode_35
from pyqemu.targets.aarch64.codes import bitmask32 as decode_38
from pyqemu.targets.aarch64.codes import bitmask64 as decode_41
from pyqemu.targets.aarch64.codes import bitmask32 as decode_44
from pyqemu.targets.aarch64.codes import bitmask64 as decode_47
from pyqemu.targets.aarch64.codes import word_0 as decode_79
from pyqemu.targets.aarch64.codes import not_word_0 as decode_82
from pyqemu.targets.aarch64.codes import word_0 as decode_85
from pyqemu.targets.aarch64.codes import word_0 as decode_88
from pyqemu.targets.aarch64.codes import word_8 as decode_91
from pyqemu.targets.aarch64.codes import not_word_8 as decode_94
from pyqemu.targets.aarch64.codes import word_8 as decode_97
R10 = (280, 288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 536)
R12 = (280, 288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 536)
R17 = (288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 536, 280)
R20 = (288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 536, 280)
R23 = (640, 656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136)
R26 = (640, 656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136)
R29 = (640, 656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136)
R3 = (280, 288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528)
R32 = (640, 656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136)
R35 = (640, 656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136)
R37 = (640, 656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880)
R40 = (656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136, 640)
R42 = (672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136, 640, 656)
R44 = (688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136, 640, 656, 672)
R48 = (640, 656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136)
R57 = (656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136, 640)
R58 = (672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136, 640, 656)
R59 = (688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136, 640, 656, 672)
R7 = (280, 288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528)
W0 = (280, 288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 248)
W16 = (288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 248, 280)
W19 = (288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 248, 280)
W2 = (280, 288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528)
W22 = (640, 656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136)
W25 = (640, 656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136)
W28 = (640, 656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136)
W31 = (640, 656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136)
W34 = (640, 656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136)
W50 = (640, 656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136)
W51 = (656, 672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136, 640)
W53 = (672, 688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136, 640, 656)
W55 = (688, 704, 720, 736, 752, 768, 784, 800, 816, 832, 848, 864, 880, 896, 912, 928, 944, 960, 976, 992, 1008, 1024, 1040, 1056, 1072, 1088, 1104, 1120, 1136, 640, 656, 672)
W6 = (280, 288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 528)
W9 = (280, 288, 296, 304, 312, 320, 328, 336, 344, 352, 360, 368, 376, 384, 392, 400, 408, 416, 424, 432, 440, 448, 456, 464, 472, 480, 488, 496, 504, 512, 520, 248)
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
    0x0: 1512,  # stp_w_np
    0x400000: 1516,  # ldp_w_np
    0x800000: 1510,  # stp_w_post
    0xc00000: 1514,  # ldp_w_post
}
def f32_18(w):
    r = d32_17.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
d32_19 = {
    0x0: 1509,  # stp_w
    0x400000: 1513,  # ldp_w
    0x800000: 1511,  # stp_w_pre
    0xc00000: 1515,  # ldp_w_pre
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
        return 1518  # ldpsw_x_post
    return -1
def f32_42(w):
    if w & 0xc00000 == 0x400000:
        return 1517  # ldpsw_x
    if w & 0xc00000 == 0xc00000:
        return 1519  # ldpsw_x_pre
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
        return 1630  # st4_multiple4_q0
    return -1
def f32_54(w):
    if w & 0x1f0000 == 0x0:
        return 1612  # st1_multiple4_q0
    return -1
def f32_55(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1624  # st3_multiple3_q0
    return -1
def f32_56(w):
    if w & 0x1f0000 == 0x0:
        return 1606  # st1_multiple3_q0
    return -1
def f32_57(w):
    if w & 0x1f0000 == 0x0:
        return 1594  # st1_multiple1_q0
    return -1
def f32_58(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1618  # st2_multiple2_q0
    return -1
def f32_59(w):
    if w & 0x1f0000 == 0x0:
        return 1600  # st1_multiple2_q0
    return -1
def f32_60(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1588  # ld4_multiple4_q0
    return -1
def f32_61(w):
    if w & 0x1f0000 == 0x0:
        return 1570  # ld1_multiple4_q0
    return -1
def f32_62(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1582  # ld3_multiple3_q0
    return -1
def f32_63(w):
    if w & 0x1f0000 == 0x0:
        return 1564  # ld1_multiple3_q0
    return -1
def f32_64(w):
    if w & 0x1f0000 == 0x0:
        return 1552  # ld1_multiple1_q0
    return -1
def f32_65(w):
    if w & 0x1f0000 == 0x0 and (w >> 10 & 0x3) not in (3,):
        return 1576  # ld2_multiple2_q0
    return -1
def f32_66(w):
    if w & 0x1f0000 == 0x0:
        return 1558  # ld1_multiple2_q0
    return -1
def f32_67(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1632  # st4_multiple4_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1634  # st4_multiple4_reg_q0
    return -1
def f32_68(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1614  # st1_multiple4_imm_q0
    return 1616  # st1_multiple4_reg_q0
def f32_69(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1626  # st3_multiple3_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1628  # st3_multiple3_reg_q0
    return -1
def f32_70(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1608  # st1_multiple3_imm_q0
    return 1610  # st1_multiple3_reg_q0
def f32_71(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1596  # st1_multiple1_imm_q0
    return 1598  # st1_multiple1_reg_q0
def f32_72(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1620  # st2_multiple2_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1622  # st2_multiple2_reg_q0
    return -1
def f32_73(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1602  # st1_multiple2_imm_q0
    return 1604  # st1_multiple2_reg_q0
def f32_74(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1590  # ld4_multiple4_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1592  # ld4_multiple4_reg_q0
    return -1
def f32_75(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1572  # ld1_multiple4_imm_q0
    return 1574  # ld1_multiple4_reg_q0
def f32_76(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1584  # ld3_multiple3_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1586  # ld3_multiple3_reg_q0
    return -1
def f32_77(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1566  # ld1_multiple3_imm_q0
    return 1568  # ld1_multiple3_reg_q0
def f32_78(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1554  # ld1_multiple1_imm_q0
    return 1556  # ld1_multiple1_reg_q0
def f32_79(w):
    if w & 0x1f0000 == 0x1f0000 and (w >> 10 & 0x3) not in (3,):
        return 1578  # ld2_multiple2_imm_q0
    if (w >> 10 & 0x3) not in (3,):
        return 1580  # ld2_multiple2_reg_q0
    return -1
def f32_80(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1560  # ld1_multiple2_imm_q0
    return 1562  # ld1_multiple2_reg_q0
def f32_81(w):
    if w & 0x1f0000 == 0x0:
        return 1631  # st4_multiple4_q1
    return -1
def f32_82(w):
    if w & 0x1f0000 == 0x0:
        return 1613  # st1_multiple4_q1
    return -1
def f32_83(w):
    if w & 0x1f0000 == 0x0:
        return 1625  # st3_multiple3_q1
    return -1
def f32_84(w):
    if w & 0x1f0000 == 0x0:
        return 1607  # st1_multiple3_q1
    return -1
def f32_85(w):
    if w & 0x1f0000 == 0x0:
        return 1595  # st1_multiple1_q1
    return -1
def f32_86(w):
    if w & 0x1f0000 == 0x0:
        return 1619  # st2_multiple2_q1
    return -1
def f32_87(w):
    if w & 0x1f0000 == 0x0:
        return 1601  # st1_multiple2_q1
    return -1
def f32_88(w):
    if w & 0x1f0000 == 0x0:
        return 1589  # ld4_multiple4_q1
    return -1
def f32_89(w):
    if w & 0x1f0000 == 0x0:
        return 1571  # ld1_multiple4_q1
    return -1
def f32_90(w):
    if w & 0x1f0000 == 0x0:
        return 1583  # ld3_multiple3_q1
    return -1
def f32_91(w):
    if w & 0x1f0000 == 0x0:
        return 1565  # ld1_multiple3_q1
    return -1
def f32_92(w):
    if w & 0x1f0000 == 0x0:
        return 1553  # ld1_multiple1_q1
    return -1
def f32_93(w):
    if w & 0x1f0000 == 0x0:
        return 1577  # ld2_multiple2_q1
    return -1
def f32_94(w):
    if w & 0x1f0000 == 0x0:
        return 1559  # ld1_multiple2_q1
    return -1
def f32_95(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1633  # st4_multiple4_imm_q1
    return 1635  # st4_multiple4_reg_q1
def f32_96(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1615  # st1_multiple4_imm_q1
    return 1617  # st1_multiple4_reg_q1
def f32_97(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1627  # st3_multiple3_imm_q1
    return 1629  # st3_multiple3_reg_q1
def f32_98(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1609  # st1_multiple3_imm_q1
    return 1611  # st1_multiple3_reg_q1
def f32_99(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1597  # st1_multiple1_imm_q1
    return 1599  # st1_multiple1_reg_q1
def f32_100(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1621  # st2_multiple2_imm_q1
    return 1623  # st2_multiple2_reg_q1
def f32_101(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1603  # st1_multiple2_imm_q1
    return 1605  # st1_multiple2_reg_q1
def f32_102(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1591  # ld4_multiple4_imm_q1
    return 1593  # ld4_multiple4_reg_q1
def f32_103(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1573  # ld1_multiple4_imm_q1
    return 1575  # ld1_multiple4_reg_q1
def f32_104(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1585  # ld3_multiple3_imm_q1
    return 1587  # ld3_multiple3_reg_q1
def f32_105(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1567  # ld1_multiple3_imm_q1
    return 1569  # ld1_multiple3_reg_q1
def f32_106(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1555  # ld1_multiple1_imm_q1
    return 1557  # ld1_multiple1_reg_q1
def f32_107(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1579  # ld2_multiple2_imm_q1
    return 1581  # ld2_multiple2_reg_q1
def f32_108(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1561  # ld1_multiple2_imm_q1
    return 1563  # ld1_multiple2_reg_q1
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
        return 1637  # st1_b
    return -1
def f32_112(w):
    if w & 0x1f0000 == 0x0:
        return 1709  # st3_b
    return -1
def f32_113(w):
    if w & 0x1f0400 == 0x0:
        return 1646  # st1_h
    return -1
def f32_114(w):
    if w & 0x1f0400 == 0x0:
        return 1718  # st3_h
    return -1
def f32_115(w):
    if w & 0x1f0c00 == 0x0:
        return 1655  # st1_s
    if w & 0x1f1c00 == 0x400:
        return 1664  # st1_d
    return -1
def f32_116(w):
    if w & 0x1f0c00 == 0x0:
        return 1727  # st3_s
    if w & 0x1f1c00 == 0x400:
        return 1736  # st3_d
    return -1
def f32_117(w):
    if w & 0x1f0000 == 0x0:
        return 1673  # st2_b
    return -1
def f32_118(w):
    if w & 0x1f0000 == 0x0:
        return 1745  # st4_b
    return -1
def f32_119(w):
    if w & 0x1f0400 == 0x0:
        return 1682  # st2_h
    return -1
def f32_120(w):
    if w & 0x1f0400 == 0x0:
        return 1754  # st4_h
    return -1
def f32_121(w):
    if w & 0x1f0c00 == 0x0:
        return 1691  # st2_s
    if w & 0x1f1c00 == 0x400:
        return 1700  # st2_d
    return -1
def f32_122(w):
    if w & 0x1f0c00 == 0x0:
        return 1763  # st4_s
    if w & 0x1f1c00 == 0x400:
        return 1772  # st4_d
    return -1
def f32_123(w):
    if w & 0x1f0000 == 0x0:
        return 1636  # ld1_b
    return -1
def f32_124(w):
    if w & 0x1f0000 == 0x0:
        return 1708  # ld3_b
    return -1
def f32_125(w):
    if w & 0x1f0400 == 0x0:
        return 1645  # ld1_h
    return -1
def f32_126(w):
    if w & 0x1f0400 == 0x0:
        return 1717  # ld3_h
    return -1
def f32_127(w):
    if w & 0x1f0c00 == 0x0:
        return 1654  # ld1_s
    if w & 0x1f1c00 == 0x400:
        return 1663  # ld1_d
    return -1
def f32_128(w):
    if w & 0x1f0c00 == 0x0:
        return 1726  # ld3_s
    if w & 0x1f1c00 == 0x400:
        return 1735  # ld3_d
    return -1
d32_129 = {
    0x0: 1638,  # ld1r_b
    0x400: 1647,  # ld1r_h
    0x800: 1656,  # ld1r_s
    0xc00: 1665,  # ld1r_d
}
def f32_130(w):
    r = d32_129.get(w & 0x1f1c00, -1)
    return r if r.__class__ is int else r(w)
d32_131 = {
    0x0: 1710,  # ld3r_b
    0x400: 1719,  # ld3r_h
    0x800: 1728,  # ld3r_s
    0xc00: 1737,  # ld3r_d
}
def f32_132(w):
    r = d32_131.get(w & 0x1f1c00, -1)
    return r if r.__class__ is int else r(w)
def f32_133(w):
    if w & 0x1f0000 == 0x0:
        return 1672  # ld2_b
    return -1
def f32_134(w):
    if w & 0x1f0000 == 0x0:
        return 1744  # ld4_b
    return -1
def f32_135(w):
    if w & 0x1f0400 == 0x0:
        return 1681  # ld2_h
    return -1
def f32_136(w):
    if w & 0x1f0400 == 0x0:
        return 1753  # ld4_h
    return -1
def f32_137(w):
    if w & 0x1f0c00 == 0x0:
        return 1690  # ld2_s
    if w & 0x1f1c00 == 0x400:
        return 1699  # ld2_d
    return -1
def f32_138(w):
    if w & 0x1f0c00 == 0x0:
        return 1762  # ld4_s
    if w & 0x1f1c00 == 0x400:
        return 1771  # ld4_d
    return -1
d32_139 = {
    0x0: 1674,  # ld2r_b
    0x400: 1683,  # ld2r_h
    0x800: 1692,  # ld2r_s
    0xc00: 1701,  # ld2r_d
}
def f32_140(w):
    r = d32_139.get(w & 0x1f1c00, -1)
    return r if r.__class__ is int else r(w)
d32_141 = {
    0x0: 1746,  # ld4r_b
    0x400: 1755,  # ld4r_h
    0x800: 1764,  # ld4r_s
    0xc00: 1773,  # ld4r_d
}
def f32_142(w):
    r = d32_141.get(w & 0x1f1c00, -1)
    return r if r.__class__ is int else r(w)
def f32_143(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1640  # st1_b_imm
    return 1643  # st1_b_reg
def f32_144(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1712  # st3_b_imm
    return 1715  # st3_b_reg
def f32_145(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1649  # st1_h_imm
    if w & 0x400 == 0x0:
        return 1652  # st1_h_reg
    return -1
def f32_146(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1721  # st3_h_imm
    if w & 0x400 == 0x0:
        return 1724  # st3_h_reg
    return -1
def f32_147(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1658  # st1_s_imm
    return 1661  # st1_s_reg
def f32_148(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1667  # st1_d_imm
    if w & 0x1000 == 0x0:
        return 1670  # st1_d_reg
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
        return 1730  # st3_s_imm
    return 1733  # st3_s_reg
def f32_152(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1739  # st3_d_imm
    if w & 0x1000 == 0x0:
        return 1742  # st3_d_reg
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
        return 1676  # st2_b_imm
    return 1679  # st2_b_reg
def f32_156(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1748  # st4_b_imm
    return 1751  # st4_b_reg
def f32_157(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1685  # st2_h_imm
    if w & 0x400 == 0x0:
        return 1688  # st2_h_reg
    return -1
def f32_158(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1757  # st4_h_imm
    if w & 0x400 == 0x0:
        return 1760  # st4_h_reg
    return -1
def f32_159(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1694  # st2_s_imm
    return 1697  # st2_s_reg
def f32_160(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1703  # st2_d_imm
    if w & 0x1000 == 0x0:
        return 1706  # st2_d_reg
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
        return 1766  # st4_s_imm
    return 1769  # st4_s_reg
def f32_164(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1775  # st4_d_imm
    if w & 0x1000 == 0x0:
        return 1778  # st4_d_reg
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
        return 1639  # ld1_b_imm
    return 1642  # ld1_b_reg
def f32_168(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1711  # ld3_b_imm
    return 1714  # ld3_b_reg
def f32_169(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1648  # ld1_h_imm
    if w & 0x400 == 0x0:
        return 1651  # ld1_h_reg
    return -1
def f32_170(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1720  # ld3_h_imm
    if w & 0x400 == 0x0:
        return 1723  # ld3_h_reg
    return -1
def f32_171(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1657  # ld1_s_imm
    return 1660  # ld1_s_reg
def f32_172(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1666  # ld1_d_imm
    if w & 0x1000 == 0x0:
        return 1669  # ld1_d_reg
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
        return 1729  # ld3_s_imm
    return 1732  # ld3_s_reg
def f32_176(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1738  # ld3_d_imm
    if w & 0x1000 == 0x0:
        return 1741  # ld3_d_reg
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
        return 1641  # ld1r_b_imm
    return 1644  # ld1r_b_reg
def f32_180(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1650  # ld1r_h_imm
    return 1653  # ld1r_h_reg
def f32_181(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1659  # ld1r_s_imm
    return 1662  # ld1r_s_reg
def f32_182(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1668  # ld1r_d_imm
    return 1671  # ld1r_d_reg
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
        return 1713  # ld3r_b_imm
    return 1716  # ld3r_b_reg
def f32_186(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1722  # ld3r_h_imm
    return 1725  # ld3r_h_reg
def f32_187(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1731  # ld3r_s_imm
    return 1734  # ld3r_s_reg
def f32_188(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1740  # ld3r_d_imm
    return 1743  # ld3r_d_reg
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
        return 1675  # ld2_b_imm
    return 1678  # ld2_b_reg
def f32_192(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1747  # ld4_b_imm
    return 1750  # ld4_b_reg
def f32_193(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1684  # ld2_h_imm
    if w & 0x400 == 0x0:
        return 1687  # ld2_h_reg
    return -1
def f32_194(w):
    if w & 0x1f0400 == 0x1f0000:
        return 1756  # ld4_h_imm
    if w & 0x400 == 0x0:
        return 1759  # ld4_h_reg
    return -1
def f32_195(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1693  # ld2_s_imm
    return 1696  # ld2_s_reg
def f32_196(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1702  # ld2_d_imm
    if w & 0x1000 == 0x0:
        return 1705  # ld2_d_reg
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
        return 1765  # ld4_s_imm
    return 1768  # ld4_s_reg
def f32_200(w):
    if w & 0x1f1000 == 0x1f0000:
        return 1774  # ld4_d_imm
    if w & 0x1000 == 0x0:
        return 1777  # ld4_d_reg
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
        return 1677  # ld2r_b_imm
    return 1680  # ld2r_b_reg
def f32_204(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1686  # ld2r_h_imm
    return 1689  # ld2r_h_reg
def f32_205(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1695  # ld2r_s_imm
    return 1698  # ld2r_s_reg
def f32_206(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1704  # ld2r_d_imm
    return 1707  # ld2r_d_reg
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
        return 1749  # ld4r_b_imm
    return 1752  # ld4r_b_reg
def f32_210(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1758  # ld4r_h_imm
    return 1761  # ld4r_h_reg
def f32_211(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1767  # ld4r_s_imm
    return 1770  # ld4r_s_reg
def f32_212(w):
    if w & 0x1f0000 == 0x1f0000:
        return 1776  # ld4r_d_imm
    return 1779  # ld4r_d_reg
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
        return 855  # tbl_1
    return -1
def f32_218(w):
    if w & 0x20000 == 0x20000:
        return 793  # dup_h
    if w & 0x60000 == 0x40000:
        return 801  # dup_s
    if w & 0xe0000 == 0x80000 and (w >> 30 & 0x1) not in (0,):
        return 808  # dup_d
    return -1
d32_219 = {
    0x0: f32_218,
    0x10000: 785,  # dup_b
}
def f32_220(w):
    r = d32_219.get(w & 0xc10000, -1)
    return r if r.__class__ is int else r(w)
def f32_221(w):
    if w & 0x20000 == 0x20000:
        return 795  # dup_h_general
    if w & 0x60000 == 0x40000:
        return 803  # dup_s_general
    if w & 0xe0000 == 0x80000 and (w >> 30 & 0x1) not in (0,):
        return 810  # dup_d_general
    return -1
d32_222 = {
    0x0: f32_221,
    0x10000: 787,  # dup_b_general
}
def f32_223(w):
    r = d32_222.get(w & 0xc10000, -1)
    return r if r.__class__ is int else r(w)
def f32_224(w):
    if w & 0xc00000 == 0x0:
        return 856  # tbx_1
    return -1
def f32_225(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 847  # uzp1_v
    return -1
def f32_226(w):
    if w & 0x20000 == 0x20000:
        return 796  # ins_h_general
    if w & 0x60000 == 0x40000:
        return 804  # ins_s_general
    if w & 0xe0000 == 0x80000:
        return 811  # ins_d_general
    return -1
d32_227 = {
    0x40000000: f32_226,
    0x40010000: 788,  # ins_b_general
}
def f32_228(w):
    r = d32_227.get(w & 0x40c10000, -1)
    return r if r.__class__ is int else r(w)
def f32_229(w):
    if w & 0xc00000 == 0x0:
        return 857  # tbl_2
    return -1
def f32_230(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 849  # trn1_v
    return -1
def f32_231(w):
    if w & 0x20000 == 0x20000:
        return 799  # smov_h0
    return -1
def f32_232(w):
    if w & 0x20000 == 0x20000:
        return 800  # smov_h1
    if w & 0x60000 == 0x40000:
        return 807  # smov_s1
    return -1
d32_233 = {
    0x0: f32_231,
    0x10000: 791,  # smov_b0
    0x40000000: f32_232,
    0x40010000: 792,  # smov_b1
}
def f32_234(w):
    r = d32_233.get(w & 0x40c10000, -1)
    return r if r.__class__ is int else r(w)
def f32_235(w):
    if w & 0xc00000 == 0x0:
        return 858  # tbx_2
    return -1
def f32_236(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 851  # zip1_v
    return -1
def f32_237(w):
    if w & 0x20000 == 0x20000:
        return 798  # umov_h
    if w & 0x60000 == 0x40000:
        return 806  # umov_s
    return -1
def f32_238(w):
    if w & 0xe0000 == 0x80000:
        return 813  # umov_d
    return -1
d32_239 = {
    0x0: f32_237,
    0x10000: 790,  # umov_b
    0x40000000: f32_238,
}
def f32_240(w):
    r = d32_239.get(w & 0x40c10000, -1)
    return r if r.__class__ is int else r(w)
def f32_241(w):
    if w & 0xc00000 == 0x0:
        return 859  # tbl_3
    return -1
def f32_242(w):
    if w & 0xc00000 == 0x0:
        return 860  # tbx_3
    return -1
def f32_243(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 848  # uzp2_v
    return -1
def f32_244(w):
    if w & 0xc00000 == 0x0:
        return 861  # tbl_4
    return -1
def f32_245(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 850  # trn2_v
    return -1
def f32_246(w):
    if w & 0xc00000 == 0x0:
        return 862  # tbx_4
    return -1
def f32_247(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 852  # zip2_v
    return -1
def f32_248(w):
    if w & 0x40c00000 == 0x800000:
        return 686  # sdot_0
    if w & 0x40c00000 == 0x40800000:
        return 688  # sdot_1
    return -1
def f32_249(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 542  # saddl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 543  # saddl2_v
    return -1
def f32_250(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 441  # shadd_v
    return -1
def f32_251(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 694  # rev64_v
    return -1
def f32_252(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 442  # sqadd_v
    return -1
def f32_253(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 544  # saddw_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 545  # saddw2_v
    return -1
def f32_254(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 447  # srhadd_v
    return -1
def f32_255(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 696  # rev16_v
    return -1
d32_256 = {
    0x0: 534,  # and_v
    0x400000: 535,  # bic_v
    0x800000: 536,  # orr_v
    0xc00000: 537,  # orn_v
}
def f32_257(w):
    r = d32_256.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_258(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 546  # ssubl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 547  # ssubl2_v
    return -1
def f32_259(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 448  # shsub_v
    return -1
def f32_260(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 731  # saddlp_v
    if w & 0x401f0000 == 0x10000 and (w >> 22 & 0x3) not in (3,):
        return 740  # xtn_v
    if w & 0x401f0000 == 0x40010000 and (w >> 22 & 0x3) not in (3,):
        return 741  # xtn2_v
    return -1
def f32_261(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 449  # sqsub_v
    return -1
def f32_262(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 548  # ssubw_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 549  # ssubw2_v
    return -1
def f32_263(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 503  # cmgt_v
    return -1
def f32_264(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 726  # suqadd_v
    return -1
def f32_265(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 763  # saddlv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 764  # saddlv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 765  # saddlv_s
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
        return 507  # cmge_v
    return -1
def f32_269(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 590  # addhn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 591  # addhn2_v
    return -1
def f32_270(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 454  # sshl_v
    return -1
def f32_271(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 697  # cls_v
    if w & 0x401f0000 == 0x10000 and (w >> 22 & 0x3) not in (3,):
        return 747  # sqxtn_v
    if w & 0x401f0000 == 0x40010000 and (w >> 22 & 0x3) not in (3,):
        return 748  # sqxtn2_v
    return -1
def f32_272(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 456  # sqshl_v
    return -1
def f32_273(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 550  # sabal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 551  # sabal2_v
    return -1
def f32_274(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 461  # srshl_v
    return -1
def f32_275(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 699  # cnt_v
    return -1
def f32_276(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 463  # sqrshl_v
    return -1
def f32_277(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 594  # subhn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 595  # subhn2_v
    return -1
def f32_278(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 468  # smax_v
    return -1
def f32_279(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 732  # sadalp_v
    return -1
d32_280 = {
    0x0: 1325,  # fcvtn_0
    0x400000: 1327,  # fcvtn_1
    0x40000000: 1330,  # fcvtn2_0
    0x40400000: 1332,  # fcvtn2_1
}
def f32_281(w):
    r = d32_280.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
d32_282 = {
    0x0: f32_279,
    0x10000: f32_281,
}
def f32_283(w):
    r = d32_282.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_284(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 469  # smin_v
    return -1
def f32_285(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 552  # sabdl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 553  # sabdl2_v
    return -1
def f32_286(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 470  # sabd_v
    return -1
def f32_287(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 700  # sqabs_v
    return -1
d32_288 = {
    0x0: 1324,  # fcvtl_0
    0x400000: 1326,  # fcvtl_1
    0x40000000: 1329,  # fcvtl2_0
    0x40400000: 1331,  # fcvtl2_1
}
def f32_289(w):
    r = d32_288.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
d32_290 = {
    0x0: f32_287,
    0x10000: f32_289,
}
def f32_291(w):
    r = d32_290.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_292(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 471  # saba_v
    return -1
def f32_293(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 554  # smlal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 555  # smlal2_v
    return -1
def f32_294(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 511  # add_v
    return -1
def f32_295(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 710  # cmgt_zero_v
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1255  # frintn_vf
    if w & 0x9f0000 == 0x810000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1257  # frintp_vf
    return -1
def f32_296(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 515  # cmtst_v
    return -1
def f32_297(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (0, 3):
        return 578  # sqdmlal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (0, 3):
        return 579  # sqdmlal2_v
    return -1
def f32_298(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 519  # mla_v
    return -1
def f32_299(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 714  # cmeq_zero_v
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1256  # frintm_vf
    if w & 0x9f0000 == 0x810000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1258  # frintz_vf
    return -1
def f32_300(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 520  # mul_v
    return -1
def f32_301(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 556  # smlsl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 557  # smlsl2_v
    return -1
def f32_302(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 529  # smaxp_v
    return -1
def f32_303(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 718  # cmlt_zero_v
    return -1
def f32_304(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1262  # fcvtns_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1274  # fcvtps_vf
    return -1
def f32_305(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 769  # smaxv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 770  # smaxv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 771  # smaxv_s
    return -1
def f32_306(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 775  # sminv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 776  # sminv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 777  # sminv_s
    return -1
d32_307 = {
    0x0: f32_303,
    0x10000: f32_304,
    0x100000: f32_305,
    0x110000: f32_306,
}
def f32_308(w):
    r = d32_307.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_309(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 530  # sminp_v
    return -1
def f32_310(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (0, 3):
        return 580  # sqdmlsl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (0, 3):
        return 581  # sqdmlsl2_v
    return -1
def f32_311(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 3, 4, 7):
        return 522  # sqdmulh_v
    return -1
def f32_312(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 720  # abs_v
    return -1
def f32_313(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1280  # fcvtms_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1286  # fcvtzs_vf
    return -1
def f32_314(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 781  # addv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 782  # addv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 783  # addv_s
    return -1
d32_315 = {
    0x0: f32_312,
    0x10000: f32_313,
    0x110000: f32_314,
}
def f32_316(w):
    r = d32_315.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_317(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 533  # addp_v
    return -1
def f32_318(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 558  # smull_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 559  # smull2_v
    return -1
def f32_319(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1161  # fmaxnm_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1173  # fminnm_vf
    return -1
def f32_320(w):
    if w & 0x9f0000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1237  # fcmgt_zero_vf
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1268  # fcvtas_vf
    if w & 0xdf0000 == 0x810000:
        return 1306  # urecpe
    return -1
def f32_321(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1196  # fmla_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1202  # fmls_vf
    return -1
def f32_322(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (0, 3):
        return 582  # sqdmull_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (0, 3):
        return 583  # sqdmull2_v
    return -1
def f32_323(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1162  # fadd_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1174  # fsub_vf
    return -1
def f32_324(w):
    if w & 0x9f0000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1240  # fcmeq_zero_vf
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1292  # scvtf_vf
    if w & 0x9f0000 == 0x810000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1298  # frecpe_vf
    return -1
def f32_325(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1163  # fmulx_vf
    return -1
def f32_326(w):
    if (w >> 22 & 0x3) not in (1, 2, 3):
        return 598  # pmull_0
    if (w >> 22 & 0x3) not in (0, 1, 2):
        return 599  # pmull_3
    return -1
def f32_327(w):
    if (w >> 22 & 0x3) not in (1, 2, 3):
        return 600  # pmull2_0
    if (w >> 22 & 0x3) not in (0, 1, 2):
        return 601  # pmull2_3
    return -1
d32_328 = {
    0x0: f32_326,
    0x40000000: f32_327,
}
def f32_329(w):
    r = d32_328.get(w & 0x40000000, -1)
    return r if r.__class__ is int else r(w)
def f32_330(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1166  # fcmeq_vf
    return -1
def f32_331(w):
    if w & 0x9f0000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1243  # fcmlt_zero_vf
    return -1
def f32_332(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1169  # fmax_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1175  # fmin_vf
    return -1
def f32_333(w):
    if w & 0x9f0000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1252  # fabs_vf
    return -1
def f32_334(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1170  # frecps_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1176  # frsqrts_vf
    return -1
d32_335 = {
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
    0x204800: f32_271,
    0x204c00: f32_272,
    0x205000: f32_273,
    0x205400: f32_274,
    0x205800: f32_275,
    0x205c00: f32_276,
    0x206000: f32_277,
    0x206400: f32_278,
    0x206800: f32_283,
    0x206c00: f32_284,
    0x207000: f32_285,
    0x207400: f32_286,
    0x207800: f32_291,
    0x207c00: f32_292,
    0x208000: f32_293,
    0x208400: f32_294,
    0x208800: f32_295,
    0x208c00: f32_296,
    0x209000: f32_297,
    0x209400: f32_298,
    0x209800: f32_299,
    0x209c00: f32_300,
    0x20a000: f32_301,
    0x20a400: f32_302,
    0x20a800: f32_308,
    0x20ac00: f32_309,
    0x20b000: f32_310,
    0x20b400: f32_311,
    0x20b800: f32_316,
    0x20bc00: f32_317,
    0x20c000: f32_318,
    0x20c400: f32_319,
    0x20c800: f32_320,
    0x20cc00: f32_321,
    0x20d000: f32_322,
    0x20d400: f32_323,
    0x20d800: f32_324,
    0x20dc00: f32_325,
    0x20e000: f32_329,
    0x20e400: f32_330,
    0x20e800: f32_331,
    0x20f400: f32_332,
    0x20f800: f32_333,
    0x20fc00: f32_334,
}
def f32_336(w):
    r = d32_335.get(w & 0x20fc00, -1)
    return r if r.__class__ is int else r(w)
def f32_337(w):
    if w & 0x180000 == 0x0:
        return 814  # movi_s0
    if w & 0x180000 == 0x80000:
        return 1004  # sshr_b_imm
    if w & 0x100000 == 0x100000:
        return 1005  # sshr_h_imm
    return -1
d32_338 = {
    0x0: f32_337,
    0x200000: 1006,  # sshr_s_imm
}
def f32_339(w):
    r = d32_338.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_340(w):
    if w & 0x180000 == 0x0:
        return 816  # orr_s0
    if w & 0x180000 == 0x80000:
        return 1009  # ssra_b_imm
    if w & 0x100000 == 0x100000:
        return 1010  # ssra_h_imm
    return -1
d32_341 = {
    0x0: f32_340,
    0x200000: 1011,  # ssra_s_imm
}
def f32_342(w):
    r = d32_341.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_343(w):
    if w & 0x180000 == 0x0:
        return 818  # movi_s8
    if w & 0x180000 == 0x80000:
        return 1014  # srshr_b_imm
    if w & 0x100000 == 0x100000:
        return 1015  # srshr_h_imm
    return -1
d32_344 = {
    0x0: f32_343,
    0x200000: 1016,  # srshr_s_imm
}
def f32_345(w):
    r = d32_344.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_346(w):
    if w & 0x180000 == 0x0:
        return 820  # orr_s8
    if w & 0x180000 == 0x80000:
        return 1019  # srsra_b_imm
    if w & 0x100000 == 0x100000:
        return 1020  # srsra_h_imm
    return -1
d32_347 = {
    0x0: f32_346,
    0x200000: 1021,  # srsra_s_imm
}
def f32_348(w):
    r = d32_347.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_349(w):
    if w & 0x380800 == 0x0:
        return 822  # movi_s16
    return -1
def f32_350(w):
    if w & 0x180000 == 0x0:
        return 824  # orr_s16
    if w & 0x180000 == 0x80000:
        return 1065  # shl_b_imm
    if w & 0x100000 == 0x100000:
        return 1066  # shl_h_imm
    return -1
d32_351 = {
    0x0: f32_350,
    0x200000: 1067,  # shl_s_imm
}
def f32_352(w):
    r = d32_351.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_353(w):
    if w & 0x380800 == 0x0:
        return 826  # movi_s24
    return -1
def f32_354(w):
    if w & 0x180000 == 0x0:
        return 828  # orr_s24
    if w & 0x180000 == 0x80000:
        return 1024  # sqshl_b_imm
    if w & 0x100000 == 0x100000:
        return 1026  # sqshl_h_imm
    return -1
d32_355 = {
    0x0: f32_354,
    0x200000: 1028,  # sqshl_s_imm
}
def f32_356(w):
    r = d32_355.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_357(w):
    if w & 0x80000 == 0x0:
        return 830  # movi_h0
    if w & 0x40080000 == 0x80000:
        return 1083  # shrn_b_imm
    if w & 0x40080000 == 0x40080000:
        return 1084  # shrn2_b_imm
    return -1
def f32_358(w):
    if w & 0x40000000 == 0x0:
        return 1085  # shrn_h_imm
    if w & 0x40000000 == 0x40000000:
        return 1086  # shrn2_h_imm
    return -1
d32_359 = {
    0x0: f32_357,
    0x100000: f32_358,
}
def f32_360(w):
    r = d32_359.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_361(w):
    if w & 0x80000 == 0x80000:
        return 1089  # rshrn_b_imm
    return -1
def f32_362(w):
    if w & 0x80000 == 0x80000:
        return 1090  # rshrn2_b_imm
    return -1
d32_363 = {
    0x0: f32_361,
    0x100000: 1091,  # rshrn_h_imm
    0x40000000: f32_362,
    0x40100000: 1092,  # rshrn2_h_imm
}
def f32_364(w):
    r = d32_363.get(w & 0x40100000, -1)
    return r if r.__class__ is int else r(w)
def f32_365(w):
    if w & 0x40000000 == 0x0:
        return 1087  # shrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1088  # shrn2_s_imm
    return -1
def f32_366(w):
    if w & 0x40000000 == 0x0:
        return 1093  # rshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1094  # rshrn2_s_imm
    return -1
d32_367 = {
    0x0: f32_360,
    0x800: f32_364,
    0x200000: f32_365,
    0x200800: f32_366,
}
def f32_368(w):
    r = d32_367.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_369(w):
    if w & 0x80000 == 0x0:
        return 832  # orr_h0
    if w & 0x40080000 == 0x80000:
        return 1113  # sqshrn_b_imm
    if w & 0x40080000 == 0x40080000:
        return 1114  # sqshrn2_b_imm
    return -1
def f32_370(w):
    if w & 0x40000000 == 0x0:
        return 1116  # sqshrn_h_imm
    if w & 0x40000000 == 0x40000000:
        return 1117  # sqshrn2_h_imm
    return -1
d32_371 = {
    0x0: f32_369,
    0x100000: f32_370,
}
def f32_372(w):
    r = d32_371.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_373(w):
    if w & 0x80000 == 0x80000:
        return 1122  # sqrshrn_b_imm
    return -1
def f32_374(w):
    if w & 0x80000 == 0x80000:
        return 1123  # sqrshrn2_b_imm
    return -1
d32_375 = {
    0x0: f32_373,
    0x100000: 1125,  # sqrshrn_h_imm
    0x40000000: f32_374,
    0x40100000: 1126,  # sqrshrn2_h_imm
}
def f32_376(w):
    r = d32_375.get(w & 0x40100000, -1)
    return r if r.__class__ is int else r(w)
def f32_377(w):
    if w & 0x40000000 == 0x0:
        return 1119  # sqshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1120  # sqshrn2_s_imm
    return -1
def f32_378(w):
    if w & 0x40000000 == 0x0:
        return 1128  # sqrshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1129  # sqrshrn2_s_imm
    return -1
d32_379 = {
    0x0: f32_372,
    0x800: f32_376,
    0x200000: f32_377,
    0x200800: f32_378,
}
def f32_380(w):
    r = d32_379.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_381(w):
    if w & 0x80000 == 0x0:
        return 834  # movi_h8
    if w & 0x40080000 == 0x80000:
        return 1149  # sshll_b
    if w & 0x40080000 == 0x40080000:
        return 1150  # sshll2_b
    return -1
def f32_382(w):
    if w & 0x40000000 == 0x0:
        return 1151  # sshll_h
    if w & 0x40000000 == 0x40000000:
        return 1152  # sshll2_h
    return -1
d32_383 = {
    0x0: f32_381,
    0x100000: f32_382,
}
def f32_384(w):
    r = d32_383.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_385(w):
    if w & 0x40000000 == 0x0:
        return 1153  # sshll_s
    if w & 0x40000000 == 0x40000000:
        return 1154  # sshll2_s
    return -1
d32_386 = {
    0x0: f32_384,
    0x200000: f32_385,
}
def f32_387(w):
    r = d32_386.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_388(w):
    if w & 0x380800 == 0x0:
        return 836  # orr_h8
    return -1
def f32_389(w):
    if w & 0x380800 == 0x0:
        return 838  # movi_msl8
    return -1
def f32_390(w):
    if w & 0x380800 == 0x0:
        return 840  # movi_msl16
    return -1
def f32_391(w):
    if w & 0x380800 == 0x0:
        return 842  # movi_b
    if w & 0x200800 == 0x200000:
        return 1308  # scvtf_fixed_vf_s
    return -1
def f32_392(w):
    if w & 0x380800 == 0x0:
        return 845  # fmov_s_imm
    if w & 0x200800 == 0x200800:
        return 1316  # fcvtzs_fixed_vf_s
    return -1
def f32_393(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1007  # sshr_d_imm
    return -1
def f32_394(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1012  # ssra_d_imm
    return -1
def f32_395(w):
    if w & 0x40000000 == 0x0:
        return 626  # smlal_h0_element
    if w & 0x40000000 == 0x40000000:
        return 627  # smlal_h1_element
    return -1
def f32_396(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1017  # srshr_d_imm
    return -1
def f32_397(w):
    if w & 0x40000000 == 0x0:
        return 650  # sqdmlal_h0_element
    if w & 0x40000000 == 0x40000000:
        return 651  # sqdmlal_h1_element
    return -1
def f32_398(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1022  # srsra_d_imm
    return -1
def f32_399(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1068  # shl_d_imm
    return -1
def f32_400(w):
    if w & 0x40000000 == 0x0:
        return 630  # smlsl_h0_element
    if w & 0x40000000 == 0x40000000:
        return 631  # smlsl_h1_element
    return -1
def f32_401(w):
    if w & 0x40000000 == 0x0:
        return 656  # sqdmlsl_h0_element
    if w & 0x40000000 == 0x40000000:
        return 657  # sqdmlsl_h1_element
    return -1
def f32_402(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1030  # sqshl_d_imm
    return -1
def f32_403(w):
    if w & 0x40000000 == 0x0:
        return 610  # mul_h0_element
    if w & 0x40000000 == 0x40000000:
        return 611  # mul_h1_element
    return -1
def f32_404(w):
    if w & 0x40000000 == 0x0:
        return 634  # smull_h0_element
    if w & 0x40000000 == 0x40000000:
        return 635  # smull_h1_element
    return -1
def f32_405(w):
    if w & 0x40000000 == 0x0:
        return 662  # sqdmull_h0_element
    if w & 0x40000000 == 0x40000000:
        return 663  # sqdmull_h1_element
    return -1
def f32_406(w):
    if w & 0x40000000 == 0x0:
        return 614  # sqdmulh_h0_element
    if w & 0x40000000 == 0x40000000:
        return 615  # sqdmulh_h1_element
    return -1
def f32_407(w):
    if w & 0x40000000 == 0x0:
        return 620  # sqrdmulh_h0_element
    if w & 0x40000000 == 0x40000000:
        return 621  # sqrdmulh_h1_element
    return -1
def f32_408(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1310  # scvtf_fixed_vf_d
    return -1
def f32_409(w):
    if w & 0x800 == 0x800 and (w >> 30 & 0x1) not in (0,):
        return 1318  # fcvtzs_fixed_vf_d
    return -1
def f32_410(w):
    if w & 0x40000000 == 0x0:
        return 1197  # fmla_s0_element_f
    if w & 0x40000000 == 0x40000000:
        return 1198  # fmla_s1_element_f
    return -1
def f32_411(w):
    if w & 0x40000000 == 0x0:
        return 628  # smlal_s0_element
    if w & 0x40000000 == 0x40000000:
        return 629  # smlal_s1_element
    return -1
def f32_412(w):
    if w & 0x40000000 == 0x0:
        return 653  # sqdmlal_s0_element
    if w & 0x40000000 == 0x40000000:
        return 654  # sqdmlal_s1_element
    return -1
def f32_413(w):
    if w & 0x40000000 == 0x0:
        return 1203  # fmls_s0_element_f
    if w & 0x40000000 == 0x40000000:
        return 1204  # fmls_s1_element_f
    return -1
def f32_414(w):
    if w & 0x40000000 == 0x0:
        return 632  # smlsl_s0_element
    if w & 0x40000000 == 0x40000000:
        return 633  # smlsl_s1_element
    return -1
def f32_415(w):
    if w & 0x40000000 == 0x0:
        return 659  # sqdmlsl_s0_element
    if w & 0x40000000 == 0x40000000:
        return 660  # sqdmlsl_s1_element
    return -1
def f32_416(w):
    if w & 0x40000000 == 0x0:
        return 612  # mul_s0_element
    if w & 0x40000000 == 0x40000000:
        return 613  # mul_s1_element
    return -1
def f32_417(w):
    if w & 0x40000000 == 0x0:
        return 1208  # fmul_s0_element_f
    if w & 0x40000000 == 0x40000000:
        return 1209  # fmul_s1_element_f
    return -1
def f32_418(w):
    if w & 0x40000000 == 0x0:
        return 636  # smull_s0_element
    if w & 0x40000000 == 0x40000000:
        return 637  # smull_s1_element
    return -1
def f32_419(w):
    if w & 0x40000000 == 0x0:
        return 665  # sqdmull_s0_element
    if w & 0x40000000 == 0x40000000:
        return 666  # sqdmull_s1_element
    return -1
def f32_420(w):
    if w & 0x40000000 == 0x0:
        return 617  # sqdmulh_s0_element
    if w & 0x40000000 == 0x40000000:
        return 618  # sqdmulh_s1_element
    return -1
def f32_421(w):
    if w & 0x40000000 == 0x0:
        return 623  # sqrdmulh_s0_element
    if w & 0x40000000 == 0x40000000:
        return 624  # sqrdmulh_s1_element
    return -1
def f32_422(w):
    if w & 0x40000000 == 0x0:
        return 687  # sdot_0_element
    if w & 0x40000000 == 0x40000000:
        return 689  # sdot_1_element
    return -1
def f32_423(w):
    if w & 0x40200000 == 0x40000000:
        return 1200  # fmla_d1_element_f
    return -1
def f32_424(w):
    if w & 0x40200000 == 0x40000000:
        return 1206  # fmls_d1_element_f
    return -1
def f32_425(w):
    if w & 0x40200000 == 0x40000000:
        return 1211  # fmul_d1_element_f
    return -1
d32_426 = {
    0x400: f32_339,
    0x1400: f32_342,
    0x2400: f32_345,
    0x3400: f32_348,
    0x4400: f32_349,
    0x5400: f32_352,
    0x6400: f32_353,
    0x7400: f32_356,
    0x8400: f32_368,
    0x9400: f32_380,
    0xa400: f32_387,
    0xb400: f32_388,
    0xc400: f32_389,
    0xd400: f32_390,
    0xe400: f32_391,
    0xf400: f32_392,
    0x400400: f32_393,
    0x401400: f32_394,
    0x402000: f32_395,
    0x402400: f32_396,
    0x403000: f32_397,
    0x403400: f32_398,
    0x405400: f32_399,
    0x406000: f32_400,
    0x407000: f32_401,
    0x407400: f32_402,
    0x408000: f32_403,
    0x40a000: f32_404,
    0x40b000: f32_405,
    0x40c000: f32_406,
    0x40d000: f32_407,
    0x40e400: f32_408,
    0x40f400: f32_409,
    0x801000: f32_410,
    0x802000: f32_411,
    0x803000: f32_412,
    0x805000: f32_413,
    0x806000: f32_414,
    0x807000: f32_415,
    0x808000: f32_416,
    0x809000: f32_417,
    0x80a000: f32_418,
    0x80b000: f32_419,
    0x80c000: f32_420,
    0x80d000: f32_421,
    0x80e000: f32_422,
    0xc01000: f32_423,
    0xc05000: f32_424,
    0xc09000: f32_425,
}
def f32_427(w):
    r = d32_426.get(w & 0xc0f400, -1)
    return r if r.__class__ is int else r(w)
d32_428 = {
    0x0: 1531,  # stp_s_np
    0x400000: 1535,  # ldp_s_np
    0x800000: 1529,  # stp_s_post
    0xc00000: 1533,  # ldp_s_post
    0x40000000: 1539,  # stp_d_np
    0x40400000: 1543,  # ldp_d_np
    0x40800000: 1537,  # stp_d_post
    0x40c00000: 1541,  # ldp_d_post
}
def f32_429(w):
    r = d32_428.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
d32_430 = {
    0x0: 1528,  # stp_s
    0x400000: 1532,  # ldp_s
    0x800000: 1530,  # stp_s_pre
    0xc00000: 1534,  # ldp_s_pre
    0x40000000: 1536,  # stp_d
    0x40400000: 1540,  # ldp_d
    0x40800000: 1538,  # stp_d_pre
    0x40c00000: 1542,  # ldp_d_pre
}
def f32_431(w):
    r = d32_430.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_432(w):
    if w & 0x40c00000 == 0x40000000:
        return 853  # ext_16b
    if w & 0x40c04000 == 0x0:
        return 854  # ext_8b
    return -1
def f32_433(w):
    if w & 0x20000 == 0x20000:
        return 797  # ins_h_element
    if w & 0x60000 == 0x40000:
        return 805  # ins_s_element
    if w & 0xe0000 == 0x80000:
        return 812  # ins_d_element
    return -1
d32_434 = {
    0x40000000: f32_433,
    0x40010000: 789,  # ins_b_element
}
def f32_435(w):
    r = d32_434.get(w & 0x40c10000, -1)
    return r if r.__class__ is int else r(w)
def f32_436(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 3, 4, 7):
        return 680  # sqrdmlah_v
    return -1
def f32_437(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 3, 4, 7):
        return 683  # sqrdmlsh_v
    return -1
def f32_438(w):
    if w & 0x40c00000 == 0x800000:
        return 690  # udot_0
    if w & 0x40c00000 == 0x40800000:
        return 692  # udot_1
    return -1
d32_439 = {
    0x0: f32_436,
    0x800: f32_437,
    0x1000: f32_438,
}
def f32_440(w):
    r = d32_439.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
def f32_441(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 560  # uaddl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 561  # uaddl2_v
    return -1
def f32_442(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (2, 3, 6, 7):
        return 695  # rev32_v
    return -1
def f32_443(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 562  # uaddw_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 563  # uaddw2_v
    return -1
def f32_444(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 564  # usubl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 565  # usubl2_v
    return -1
def f32_445(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 738  # uaddlp_v
    if w & 0x401f0000 == 0x10000 and (w >> 22 & 0x3) not in (3,):
        return 742  # sqxtun_v
    if w & 0x401f0000 == 0x40010000 and (w >> 22 & 0x3) not in (3,):
        return 743  # sqxtun2_v
    return -1
def f32_446(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 566  # usubw_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 567  # usubw2_v
    return -1
def f32_447(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 733  # usqadd_v
    return -1
d32_448 = {
    0x0: 757,  # shll_00
    0x400000: 759,  # shll_10
    0x800000: 761,  # shll_20
    0x40000000: 758,  # shll_01
    0x40400000: 760,  # shll_11
    0x40800000: 762,  # shll_21
}
def f32_449(w):
    r = d32_448.get(w & 0x40c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_450(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 766  # uaddlv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 767  # uaddlv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 768  # uaddlv_s
    return -1
d32_451 = {
    0x0: f32_447,
    0x10000: f32_449,
    0x100000: f32_450,
}
def f32_452(w):
    r = d32_451.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_453(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 592  # raddhn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 593  # raddhn2_v
    return -1
def f32_454(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 698  # clz_v
    if w & 0x401f0000 == 0x10000 and (w >> 22 & 0x3) not in (3,):
        return 752  # uqxtn_v
    if w & 0x401f0000 == 0x40010000 and (w >> 22 & 0x3) not in (3,):
        return 753  # uqxtn2_v
    return -1
def f32_455(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 568  # uabal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 569  # uabal2_v
    return -1
def f32_456(w):
    if w & 0xdf0000 == 0x0:
        return 724  # not_v
    if w & 0xdf0000 == 0x400000:
        return 725  # rbit_v
    return -1
def f32_457(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 596  # rsubhn_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 597  # rsubhn2_v
    return -1
def f32_458(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 739  # uadalp_v
    if w & 0x40df0000 == 0x410000:
        return 1328  # fcvtxn
    if w & 0x40df0000 == 0x40410000:
        return 1333  # fcvtxn2
    return -1
def f32_459(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 570  # uabdl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 571  # uabdl2_v
    return -1
def f32_460(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 705  # sqneg_v
    return -1
d32_461 = {
    0x0: f32_441,
    0x800: f32_442,
    0x1000: f32_443,
    0x2000: f32_444,
    0x2800: f32_445,
    0x3000: f32_446,
    0x3800: f32_452,
    0x4000: f32_453,
    0x4800: f32_454,
    0x5000: f32_455,
    0x5800: f32_456,
    0x6000: f32_457,
    0x6800: f32_458,
    0x7000: f32_459,
    0x7800: f32_460,
}
def f32_462(w):
    r = d32_461.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
def f32_463(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 472  # uhadd_v
    return -1
def f32_464(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 473  # uqadd_v
    return -1
def f32_465(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 478  # urhadd_v
    return -1
d32_466 = {
    0x0: 538,  # eor_v
    0x400000: 539,  # bsl_v
    0x800000: 540,  # bit_v
    0xc00000: 541,  # bif_v
}
def f32_467(w):
    r = d32_466.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_468(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 479  # uhsub_v
    return -1
def f32_469(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 480  # uqsub_v
    return -1
def f32_470(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 505  # cmhi_v
    return -1
def f32_471(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 509  # cmhs_v
    return -1
def f32_472(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 485  # ushl_v
    return -1
def f32_473(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 487  # uqshl_v
    return -1
def f32_474(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 492  # urshl_v
    return -1
def f32_475(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 494  # uqrshl_v
    return -1
def f32_476(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 499  # umax_v
    return -1
def f32_477(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 500  # umin_v
    return -1
def f32_478(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 501  # uabd_v
    return -1
def f32_479(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 502  # uaba_v
    return -1
d32_480 = {
    0x0: f32_463,
    0x800: f32_464,
    0x1000: f32_465,
    0x1800: f32_467,
    0x2000: f32_468,
    0x2800: f32_469,
    0x3000: f32_470,
    0x3800: f32_471,
    0x4000: f32_472,
    0x4800: f32_473,
    0x5000: f32_474,
    0x5800: f32_475,
    0x6000: f32_476,
    0x6800: f32_477,
    0x7000: f32_478,
    0x7800: f32_479,
}
def f32_481(w):
    r = d32_480.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
def f32_482(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 572  # umlal_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 573  # umlal2_v
    return -1
def f32_483(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 712  # cmge_zero_v
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1259  # frinta_vf
    return -1
def f32_484(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 716  # cmle_zero_v
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1260  # frintx_vf
    if w & 0x9f0000 == 0x810000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1261  # frinti_vf
    return -1
def f32_485(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 574  # umlsl_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 575  # umlsl2_v
    return -1
def f32_486(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1265  # fcvtnu_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1277  # fcvtpu_vf
    return -1
def f32_487(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 772  # umaxv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 773  # umaxv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 774  # umaxv_s
    return -1
def f32_488(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 778  # uminv_b
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 2, 3, 4, 6, 7):
        return 779  # uminv_h
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 1, 2, 3, 4, 5, 7):
        return 780  # uminv_s
    return -1
d32_489 = {
    0x10000: f32_486,
    0x100000: f32_487,
    0x110000: f32_488,
}
def f32_490(w):
    r = d32_489.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_491(w):
    if w & 0x1f0000 == 0x0 and ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 722  # neg_v
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1283  # fcvtmu_vf
    if w & 0x9f0000 == 0x810000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1289  # fcvtzu_vf
    return -1
def f32_492(w):
    if w & 0x40000000 == 0x0 and (w >> 22 & 0x3) not in (3,):
        return 576  # umull_v
    if w & 0x40000000 == 0x40000000 and (w >> 22 & 0x3) not in (3,):
        return 577  # umull2_v
    return -1
def f32_493(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1271  # fcvtau_vf
    return -1
def f32_494(w):
    if w & 0x40400000 == 0x40000000:
        return 1233  # fmaxnmv
    return -1
def f32_495(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1246  # fcmge_zero_vf
    return -1
def f32_496(w):
    if w & 0x400000 == 0x0:
        return 1307  # ursqrte
    return -1
def f32_497(w):
    if w & 0x40400000 == 0x40000000:
        return 1235  # fminnmv
    return -1
d32_498 = {
    0x10000: f32_493,
    0x100000: f32_494,
    0x800000: f32_495,
    0x810000: f32_496,
    0x900000: f32_497,
}
def f32_499(w):
    r = d32_498.get(w & 0x9f0000, -1)
    return r if r.__class__ is int else r(w)
def f32_500(w):
    if w & 0x9f0000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1249  # fcmle_zero_vf
    if w & 0x9f0000 == 0x10000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1295  # ucvtf_vf
    if w & 0x9f0000 == 0x810000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1301  # frsqrte_vf
    return -1
def f32_501(w):
    if w & 0x40400000 == 0x40000000:
        return 1234  # fmaxv
    return -1
def f32_502(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1253  # fneg_vf
    return -1
def f32_503(w):
    if ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1254  # fsqrt_vf
    return -1
def f32_504(w):
    if w & 0x40400000 == 0x40000000:
        return 1236  # fminv
    return -1
d32_505 = {
    0x100000: f32_501,
    0x800000: f32_502,
    0x810000: f32_503,
    0x900000: f32_504,
}
def f32_506(w):
    r = d32_505.get(w & 0x9f0000, -1)
    return r if r.__class__ is int else r(w)
d32_507 = {
    0x0: f32_482,
    0x800: f32_483,
    0x1800: f32_484,
    0x2000: f32_485,
    0x2800: f32_490,
    0x3800: f32_491,
    0x4000: f32_492,
    0x4800: f32_499,
    0x5800: f32_500,
    0x7800: f32_506,
}
def f32_508(w):
    r = d32_507.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
def f32_509(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 513  # sub_v
    return -1
def f32_510(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3,):
        return 517  # cmeq_v
    return -1
def f32_511(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 528  # mls_v
    return -1
def f32_512(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (1, 2, 3, 5, 6, 7):
        return 521  # pmul_v
    return -1
def f32_513(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 531  # umaxp_v
    return -1
def f32_514(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (3, 7):
        return 532  # uminp_v
    return -1
def f32_515(w):
    if ((w >> 28 & 0x4) | (w >> 22 & 0x3)) not in (0, 3, 4, 7):
        return 525  # sqrdmulh_v
    return -1
def f32_516(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1218  # fmaxnmp_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1227  # fminnmp_vf
    return -1
def f32_517(w):
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1187  # fabd_vf
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1221  # faddp_vf
    return -1
def f32_518(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1179  # fmul_vf
    return -1
def f32_519(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1180  # fcmge_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1190  # fcmgt_vf
    return -1
def f32_520(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1183  # facge_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1193  # facgt_vf
    return -1
def f32_521(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1224  # fmaxp_vf
    if w & 0x800000 == 0x800000 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1230  # fminp_vf
    return -1
def f32_522(w):
    if w & 0x800000 == 0x0 and ((w >> 29 & 0x2) | (w >> 22 & 0x1)) not in (1,):
        return 1186  # fdiv_vf
    return -1
d32_523 = {
    0x0: f32_509,
    0x800: f32_510,
    0x1000: f32_511,
    0x1800: f32_512,
    0x2000: f32_513,
    0x2800: f32_514,
    0x3000: f32_515,
    0x4000: f32_516,
    0x5000: f32_517,
    0x5800: f32_518,
    0x6000: f32_519,
    0x6800: f32_520,
    0x7000: f32_521,
    0x7800: f32_522,
}
def f32_524(w):
    r = d32_523.get(w & 0x7800, -1)
    return r if r.__class__ is int else r(w)
d32_525 = {
    0x0: f32_432,
    0x400: f32_435,
    0x8400: f32_440,
    0x200000: f32_462,
    0x200400: f32_481,
    0x208000: f32_508,
    0x208400: f32_524,
}
def f32_526(w):
    r = d32_525.get(w & 0x208400, -1)
    return r if r.__class__ is int else r(w)
def f32_527(w):
    if w & 0x180000 == 0x0:
        return 815  # mvni_s0
    if w & 0x180000 == 0x80000:
        return 1032  # ushr_b_imm
    if w & 0x100000 == 0x100000:
        return 1033  # ushr_h_imm
    return -1
d32_528 = {
    0x0: f32_527,
    0x200000: 1034,  # ushr_s_imm
}
def f32_529(w):
    r = d32_528.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_530(w):
    if w & 0x180000 == 0x0:
        return 817  # bic_s0
    if w & 0x180000 == 0x80000:
        return 1037  # usra_b_imm
    if w & 0x100000 == 0x100000:
        return 1038  # usra_h_imm
    return -1
d32_531 = {
    0x0: f32_530,
    0x200000: 1039,  # usra_s_imm
}
def f32_532(w):
    r = d32_531.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_533(w):
    if w & 0x180000 == 0x0:
        return 819  # mvni_s8
    if w & 0x180000 == 0x80000:
        return 1042  # urshr_b_imm
    if w & 0x100000 == 0x100000:
        return 1043  # urshr_h_imm
    return -1
d32_534 = {
    0x0: f32_533,
    0x200000: 1044,  # urshr_s_imm
}
def f32_535(w):
    r = d32_534.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_536(w):
    if w & 0x180000 == 0x0:
        return 821  # bic_s8
    if w & 0x180000 == 0x80000:
        return 1047  # ursra_b_imm
    if w & 0x100000 == 0x100000:
        return 1048  # ursra_h_imm
    return -1
d32_537 = {
    0x0: f32_536,
    0x200000: 1049,  # ursra_s_imm
}
def f32_538(w):
    r = d32_537.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_539(w):
    if w & 0x180000 == 0x0:
        return 823  # mvni_s16
    if w & 0x180000 == 0x80000:
        return 1060  # sri_b_imm
    if w & 0x100000 == 0x100000:
        return 1061  # sri_h_imm
    return -1
d32_540 = {
    0x0: f32_539,
    0x200000: 1062,  # sri_s_imm
}
def f32_541(w):
    r = d32_540.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_542(w):
    if w & 0x180000 == 0x0:
        return 825  # bic_s16
    if w & 0x180000 == 0x80000:
        return 1070  # sli_b_imm
    if w & 0x100000 == 0x100000:
        return 1071  # sli_h_imm
    return -1
d32_543 = {
    0x0: f32_542,
    0x200000: 1072,  # sli_s_imm
}
def f32_544(w):
    r = d32_543.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_545(w):
    if w & 0x180000 == 0x0:
        return 827  # mvni_s24
    if w & 0x180000 == 0x80000:
        return 1075  # sqshlu_b_imm
    if w & 0x100000 == 0x100000:
        return 1077  # sqshlu_h_imm
    return -1
d32_546 = {
    0x0: f32_545,
    0x200000: 1079,  # sqshlu_s_imm
}
def f32_547(w):
    r = d32_546.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_548(w):
    if w & 0x180000 == 0x0:
        return 829  # bic_s24
    if w & 0x180000 == 0x80000:
        return 1052  # uqshl_b_imm
    if w & 0x100000 == 0x100000:
        return 1054  # uqshl_h_imm
    return -1
d32_549 = {
    0x0: f32_548,
    0x200000: 1056,  # uqshl_s_imm
}
def f32_550(w):
    r = d32_549.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_551(w):
    if w & 0x80000 == 0x0:
        return 831  # mvni_h0
    if w & 0x40080000 == 0x80000:
        return 1095  # sqshrun_b_imm
    if w & 0x40080000 == 0x40080000:
        return 1096  # sqshrun2_b_imm
    return -1
def f32_552(w):
    if w & 0x40000000 == 0x0:
        return 1098  # sqshrun_h_imm
    if w & 0x40000000 == 0x40000000:
        return 1099  # sqshrun2_h_imm
    return -1
d32_553 = {
    0x0: f32_551,
    0x100000: f32_552,
}
def f32_554(w):
    r = d32_553.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_555(w):
    if w & 0x80000 == 0x80000:
        return 1104  # sqrshrun_b_imm
    return -1
def f32_556(w):
    if w & 0x80000 == 0x80000:
        return 1105  # sqrshrun2_b_imm
    return -1
d32_557 = {
    0x0: f32_555,
    0x100000: 1107,  # sqrshrun_h_imm
    0x40000000: f32_556,
    0x40100000: 1108,  # sqrshrun2_h_imm
}
def f32_558(w):
    r = d32_557.get(w & 0x40100000, -1)
    return r if r.__class__ is int else r(w)
def f32_559(w):
    if w & 0x40000000 == 0x0:
        return 1101  # sqshrun_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1102  # sqshrun2_s_imm
    return -1
def f32_560(w):
    if w & 0x40000000 == 0x0:
        return 1110  # sqrshrun_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1111  # sqrshrun2_s_imm
    return -1
d32_561 = {
    0x0: f32_554,
    0x800: f32_558,
    0x200000: f32_559,
    0x200800: f32_560,
}
def f32_562(w):
    r = d32_561.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_563(w):
    if w & 0x80000 == 0x0:
        return 833  # bic_h0
    if w & 0x40080000 == 0x80000:
        return 1131  # uqshrn_b_imm
    if w & 0x40080000 == 0x40080000:
        return 1132  # uqshrn2_b_imm
    return -1
def f32_564(w):
    if w & 0x40000000 == 0x0:
        return 1134  # uqshrn_h_imm
    if w & 0x40000000 == 0x40000000:
        return 1135  # uqshrn2_h_imm
    return -1
d32_565 = {
    0x0: f32_563,
    0x100000: f32_564,
}
def f32_566(w):
    r = d32_565.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_567(w):
    if w & 0x80000 == 0x80000:
        return 1140  # uqrshrn_b_imm
    return -1
def f32_568(w):
    if w & 0x80000 == 0x80000:
        return 1141  # uqrshrn2_b_imm
    return -1
d32_569 = {
    0x0: f32_567,
    0x100000: 1143,  # uqrshrn_h_imm
    0x40000000: f32_568,
    0x40100000: 1144,  # uqrshrn2_h_imm
}
def f32_570(w):
    r = d32_569.get(w & 0x40100000, -1)
    return r if r.__class__ is int else r(w)
def f32_571(w):
    if w & 0x40000000 == 0x0:
        return 1137  # uqshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1138  # uqshrn2_s_imm
    return -1
def f32_572(w):
    if w & 0x40000000 == 0x0:
        return 1146  # uqrshrn_s_imm
    if w & 0x40000000 == 0x40000000:
        return 1147  # uqrshrn2_s_imm
    return -1
d32_573 = {
    0x0: f32_566,
    0x800: f32_570,
    0x200000: f32_571,
    0x200800: f32_572,
}
def f32_574(w):
    r = d32_573.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_575(w):
    if w & 0x80000 == 0x0:
        return 835  # mvni_h8
    if w & 0x40080000 == 0x80000:
        return 1155  # ushll_b
    if w & 0x40080000 == 0x40080000:
        return 1156  # ushll2_b
    return -1
def f32_576(w):
    if w & 0x40000000 == 0x0:
        return 1157  # ushll_h
    if w & 0x40000000 == 0x40000000:
        return 1158  # ushll2_h
    return -1
d32_577 = {
    0x0: f32_575,
    0x100000: f32_576,
}
def f32_578(w):
    r = d32_577.get(w & 0x100000, -1)
    return r if r.__class__ is int else r(w)
def f32_579(w):
    if w & 0x40000000 == 0x0:
        return 1159  # ushll_s
    if w & 0x40000000 == 0x40000000:
        return 1160  # ushll2_s
    return -1
d32_580 = {
    0x0: f32_578,
    0x200000: f32_579,
}
def f32_581(w):
    r = d32_580.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_582(w):
    if w & 0x380800 == 0x0:
        return 837  # bic_h8
    return -1
def f32_583(w):
    if w & 0x380800 == 0x0:
        return 839  # mvni_msl8
    return -1
def f32_584(w):
    if w & 0x380800 == 0x0:
        return 841  # mvni_msl16
    return -1
def f32_585(w):
    if w & 0x40380800 == 0x0:
        return 843  # movi_d
    if w & 0x40380800 == 0x40000000:
        return 844  # movi_2d
    if w & 0x200800 == 0x200000:
        return 1312  # ucvtf_fixed_vf_s
    return -1
def f32_586(w):
    if w & 0x40380800 == 0x40000000:
        return 846  # fmov_2d_imm
    if w & 0x200800 == 0x200800:
        return 1320  # fcvtzu_fixed_vf_s
    return -1
def f32_587(w):
    if w & 0x40000000 == 0x0:
        return 602  # mla_h0_element
    if w & 0x40000000 == 0x40000000:
        return 603  # mla_h1_element
    return -1
def f32_588(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1035  # ushr_d_imm
    return -1
def f32_589(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1040  # usra_d_imm
    return -1
def f32_590(w):
    if w & 0x40000000 == 0x0:
        return 638  # umlal_h0_element
    if w & 0x40000000 == 0x40000000:
        return 639  # umlal_h1_element
    return -1
def f32_591(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1045  # urshr_d_imm
    return -1
def f32_592(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1050  # ursra_d_imm
    return -1
def f32_593(w):
    if w & 0x40000000 == 0x0:
        return 606  # mls_h0_element
    if w & 0x40000000 == 0x40000000:
        return 607  # mls_h1_element
    return -1
def f32_594(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1063  # sri_d_imm
    return -1
def f32_595(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1073  # sli_d_imm
    return -1
def f32_596(w):
    if w & 0x40000000 == 0x0:
        return 642  # umlsl_h0_element
    if w & 0x40000000 == 0x40000000:
        return 643  # umlsl_h1_element
    return -1
def f32_597(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1081  # sqshlu_d_imm
    return -1
def f32_598(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1058  # uqshl_d_imm
    return -1
def f32_599(w):
    if w & 0x40000000 == 0x0:
        return 646  # umull_h0_element
    if w & 0x40000000 == 0x40000000:
        return 647  # umull_h1_element
    return -1
def f32_600(w):
    if w & 0x40000000 == 0x0:
        return 668  # sqrdmlah_h0_element
    if w & 0x40000000 == 0x40000000:
        return 669  # sqrdmlah_h1_element
    return -1
def f32_601(w):
    if w & 0x800 == 0x0 and (w >> 30 & 0x1) not in (0,):
        return 1314  # ucvtf_fixed_vf_d
    return -1
def f32_602(w):
    if w & 0x40000000 == 0x0:
        return 674  # sqrdmlsh_h0_element
    if w & 0x40000000 == 0x40000000:
        return 675  # sqrdmlsh_h1_element
    return -1
def f32_603(w):
    if w & 0x800 == 0x800 and (w >> 30 & 0x1) not in (0,):
        return 1322  # fcvtzu_fixed_vf_d
    return -1
def f32_604(w):
    if w & 0x40000000 == 0x0:
        return 604  # mla_s0_element
    if w & 0x40000000 == 0x40000000:
        return 605  # mla_s1_element
    return -1
def f32_605(w):
    if w & 0x40000000 == 0x0:
        return 640  # umlal_s0_element
    if w & 0x40000000 == 0x40000000:
        return 641  # umlal_s1_element
    return -1
def f32_606(w):
    if w & 0x40000000 == 0x0:
        return 608  # mls_s0_element
    if w & 0x40000000 == 0x40000000:
        return 609  # mls_s1_element
    return -1
def f32_607(w):
    if w & 0x40000000 == 0x0:
        return 644  # umlsl_s0_element
    if w & 0x40000000 == 0x40000000:
        return 645  # umlsl_s1_element
    return -1
def f32_608(w):
    if w & 0x40000000 == 0x0:
        return 1213  # fmulx_s0_element_f
    if w & 0x40000000 == 0x40000000:
        return 1214  # fmulx_s1_element_f
    return -1
def f32_609(w):
    if w & 0x40000000 == 0x0:
        return 648  # umull_s0_element
    if w & 0x40000000 == 0x40000000:
        return 649  # umull_s1_element
    return -1
def f32_610(w):
    if w & 0x40000000 == 0x0:
        return 671  # sqrdmlah_s0_element
    if w & 0x40000000 == 0x40000000:
        return 672  # sqrdmlah_s1_element
    return -1
def f32_611(w):
    if w & 0x40000000 == 0x0:
        return 691  # udot_0_element
    if w & 0x40000000 == 0x40000000:
        return 693  # udot_1_element
    return -1
def f32_612(w):
    if w & 0x40000000 == 0x0:
        return 677  # sqrdmlsh_s0_element
    if w & 0x40000000 == 0x40000000:
        return 678  # sqrdmlsh_s1_element
    return -1
def f32_613(w):
    if w & 0x40200000 == 0x40000000:
        return 1216  # fmulx_d1_element_f
    return -1
d32_614 = {
    0x400: f32_529,
    0x1400: f32_532,
    0x2400: f32_535,
    0x3400: f32_538,
    0x4400: f32_541,
    0x5400: f32_544,
    0x6400: f32_547,
    0x7400: f32_550,
    0x8400: f32_562,
    0x9400: f32_574,
    0xa400: f32_581,
    0xb400: f32_582,
    0xc400: f32_583,
    0xd400: f32_584,
    0xe400: f32_585,
    0xf400: f32_586,
    0x400000: f32_587,
    0x400400: f32_588,
    0x401400: f32_589,
    0x402000: f32_590,
    0x402400: f32_591,
    0x403400: f32_592,
    0x404000: f32_593,
    0x404400: f32_594,
    0x405400: f32_595,
    0x406000: f32_596,
    0x406400: f32_597,
    0x407400: f32_598,
    0x40a000: f32_599,
    0x40d000: f32_600,
    0x40e400: f32_601,
    0x40f000: f32_602,
    0x40f400: f32_603,
    0x800000: f32_604,
    0x802000: f32_605,
    0x804000: f32_606,
    0x806000: f32_607,
    0x809000: f32_608,
    0x80a000: f32_609,
    0x80d000: f32_610,
    0x80e000: f32_611,
    0x80f000: f32_612,
    0xc09000: f32_613,
}
def f32_615(w):
    r = d32_614.get(w & 0xc0f400, -1)
    return r if r.__class__ is int else r(w)
d32_616 = {
    0x0: f32_110,
    0x1000000: f32_216,
    0x2000000: f32_336,
    0x3000000: f32_427,
    0x20000000: f32_429,
    0x21000000: f32_431,
    0x22000000: f32_526,
    0x23000000: f32_615,
}
def f32_617(w):
    r = d32_616.get(w & 0x23000000, -1)
    return r if r.__class__ is int else r(w)
def f32_618(w):
    if w & 0x1f == 0x1f:
        return 48  # cmp_imm_w
    return 35  # subs_imm_w
d32_619 = {
    0x0: 2,  # add_imm_w
    0x400000: 4,  # add_imm12_w
    0x20000000: 13,  # adds_imm_w
    0x20400000: 15,  # adds_imm12_w
    0x40000000: 24,  # sub_imm_w
    0x40400000: 26,  # sub_imm12_w
    0x60000000: f32_618,
    0x60400000: 37,  # subs_imm12_w
}
def f32_620(w):
    r = d32_619.get(w & 0x60c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_621(w):
    if ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 58  # and_imm_w
    return -1
def f32_622(w):
    if (w >> 21 & 0x3) < 2:
        return 106  # movn_w
    return -1
def f32_623(w):
    if ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 68  # orr_imm_w
    return -1
def f32_624(w):
    if ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 78  # eor_imm_w
    return -1
def f32_625(w):
    if (w >> 21 & 0x3) < 2:
        return 104  # movz_w
    return -1
def f32_626(w):
    if w & 0x1f == 0x1f and ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 102  # tst_imm_w
    if ((w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62):
        return 88  # ands_imm_w
    return -1
def f32_627(w):
    if (w >> 21 & 0x3) < 2:
        return 108  # movk_w
    return -1
d32_628 = {
    0x0: f32_621,
    0x800000: f32_622,
    0x20000000: f32_623,
    0x40000000: f32_624,
    0x40800000: f32_625,
    0x60000000: f32_626,
    0x60800000: f32_627,
}
def f32_629(w):
    r = d32_628.get(w & 0x60800000, -1)
    return r if r.__class__ is int else r(w)
def f32_630(w):
    if w & 0x7c00 == 0x7c00:
        return 113  # asr_imm_w
    return 110  # sbfm_w
def f32_631(w):
    if w & 0x7c00 == 0x7c00:
        return 114  # lsr_imm_w
    return 112  # ubfm_w
d32_632 = {
    0x0: f32_630,
    0x800000: 115,  # extr_w
    0x20000000: 111,  # bfm_w
    0x40000000: f32_631,
}
def f32_633(w):
    r = d32_632.get(w & 0x60e08000, -1)
    return r if r.__class__ is int else r(w)
d32_634 = {
    0x0: 0,  # adr
    0x1000000: f32_620,
    0x2000000: f32_629,
    0x3000000: f32_633,
}
def f32_635(w):
    r = d32_634.get(w & 0x3000000, -1)
    return r if r.__class__ is int else r(w)
d32_636 = {
    0x0: 184,  # cbz_w
    0x1000000: 186,  # cbnz_w
    0x2000000: 188,  # tbz_w
    0x3000000: 190,  # tbnz_w
}
def f32_637(w):
    r = d32_636.get(w & 0x3000000, -1)
    return r if r.__class__ is int else r(w)
def f32_638(w):
    if w & 0x3000010 == 0x0:
        return 183  # b_cond
    return -1
d32_639 = {
    0x0: 181,  # b
    0x20000000: f32_637,
    0x40000000: f32_638,
}
def f32_640(w):
    r = d32_639.get(w & 0x60000000, -1)
    return r if r.__class__ is int else r(w)
def f32_641(w):
    if w & 0xf000 == 0x0:
        return 50  # adc_w
    return -1
def f32_642(w):
    if w & 0xf000 == 0x2000:
        return 142  # lslv_w
    if w & 0xf000 == 0x4000:
        return 173  # crc32b
    if w & 0xf000 == 0x5000:
        return 177  # crc32cb
    return -1
def f32_643(w):
    if w & 0xf000 == 0x2000:
        return 144  # lsrv_w
    if w & 0xf000 == 0x4000:
        return 174  # crc32h
    if w & 0xf000 == 0x5000:
        return 178  # crc32ch
    return -1
d32_644 = {
    0x0: 138,  # udiv_w
    0x2000: 146,  # asrv_w
    0x4000: 175,  # crc32w
    0x5000: 179,  # crc32cw
}
def f32_645(w):
    r = d32_644.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_646(w):
    if w & 0xf000 == 0x0:
        return 140  # sdiv_w
    if w & 0xf000 == 0x2000:
        return 148  # rorv_w
    return -1
d32_647 = {
    0x0: f32_641,
    0x800000: 122,  # csel_w
    0x800400: 124,  # csinc_w
    0xc00000: f32_642,
    0xc00400: f32_643,
    0xc00800: f32_645,
    0xc00c00: f32_646,
}
def f32_648(w):
    r = d32_647.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_649(w):
    if w & 0xe08000 == 0x8000:
        return 163  # msub_w
    if w & 0xe0fc00 == 0x7c00:
        return 165  # mul_w
    if w & 0xe08000 == 0x0:
        return 161  # madd_w
    return -1
d32_650 = {
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
def f32_651(w):
    r = d32_650.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_652(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1342  # strb_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1340  # strb_w_register_w
    return -1
def f32_653(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1343  # strb_w_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1341  # strb_w_register_w0
    return -1
d32_654 = {
    0x0: f32_652,
    0x1000: f32_653,
}
def f32_655(w):
    r = d32_654.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d32_656 = {
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
def f32_657(w):
    r = d32_656.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_658(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1351  # ldrb_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1349  # ldrb_w_register_w
    return -1
def f32_659(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1352  # ldrb_w_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1350  # ldrb_w_register_w0
    return -1
d32_660 = {
    0x0: f32_658,
    0x1000: f32_659,
}
def f32_661(w):
    r = d32_660.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d32_662 = {
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
def f32_663(w):
    r = d32_662.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_664(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1360  # ldrsb_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1358  # ldrsb_x_register_w
    return -1
def f32_665(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1361  # ldrsb_x_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1359  # ldrsb_x_register_w0
    return -1
d32_666 = {
    0x0: f32_664,
    0x1000: f32_665,
}
def f32_667(w):
    r = d32_666.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d32_668 = {
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
def f32_669(w):
    r = d32_668.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_670(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1369  # ldrsb_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1367  # ldrsb_w_register_w
    return -1
def f32_671(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1370  # ldrsb_w_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1368  # ldrsb_w_register_w0
    return -1
d32_672 = {
    0x0: f32_670,
    0x1000: f32_671,
}
def f32_673(w):
    r = d32_672.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
d32_674 = {
    0x0: 1336,  # strb_w_unscaled
    0x400: 1337,  # strb_w_post
    0x800: 1339,  # strb_w_unprivileged
    0xc00: 1338,  # strb_w_pre
    0x200000: f32_651,
    0x200800: f32_655,
    0x400000: 1345,  # ldrb_w_unscaled
    0x400400: 1346,  # ldrb_w_post
    0x400800: 1348,  # ldrb_w_unprivileged
    0x400c00: 1347,  # ldrb_w_pre
    0x600000: f32_657,
    0x600800: f32_661,
    0x800000: 1354,  # ldrsb_x_unscaled
    0x800400: 1355,  # ldrsb_x_post
    0x800800: 1357,  # ldrsb_x_unprivileged
    0x800c00: 1356,  # ldrsb_x_pre
    0xa00000: f32_663,
    0xa00800: f32_667,
    0xc00000: 1363,  # ldrsb_w_unscaled
    0xc00400: 1364,  # ldrsb_w_post
    0xc00800: 1366,  # ldrsb_w_unprivileged
    0xc00c00: 1365,  # ldrsb_w_pre
    0xe00000: f32_669,
    0xe00800: f32_673,
}
def f32_675(w):
    r = d32_674.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_676 = {
    0x0: 1335,  # strb_w
    0x400000: 1344,  # ldrb_w
    0x800000: 1353,  # ldrsb_x
    0xc00000: 1362,  # ldrsb_w
}
def f32_677(w):
    r = d32_676.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_678(w):
    if w & 0xe0fc00 == 0x0:
        return 54  # adcs_w
    if w & 0xe00c10 == 0x400000:
        return 130  # ccmn_w
    if w & 0xe00c10 == 0x400800:
        return 132  # ccmn_imm_w
    return -1
def f32_679(w):
    if w & 0xf000 == 0x0:
        return 52  # sbc_w
    return -1
def f32_680(w):
    if w & 0x1ff000 == 0x0:
        return 150  # rbit_w
    if w & 0x1ff000 == 0x1000:
        return 154  # clz_w
    return -1
def f32_681(w):
    if w & 0x1ff000 == 0x0:
        return 152  # rev16_w
    if w & 0x1ff000 == 0x1000:
        return 156  # cls_w
    return -1
def f32_682(w):
    if w & 0x1ff000 == 0x0:
        return 158  # rev_w
    return -1
d32_683 = {
    0x0: f32_679,
    0x800000: 126,  # csinv_w
    0x800400: 128,  # csneg_w
    0xc00000: f32_680,
    0xc00400: f32_681,
    0xc00800: f32_682,
}
def f32_684(w):
    r = d32_683.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_685 = {
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
def f32_686(w):
    r = d32_685.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_687(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1377  # strh_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1376  # strh_w_register_w
    return -1
d32_688 = {
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
def f32_689(w):
    r = d32_688.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_690(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1384  # ldrh_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1383  # ldrh_w_register_w
    return -1
d32_691 = {
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
def f32_692(w):
    r = d32_691.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_693(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1391  # ldrsh_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1390  # ldrsh_x_register_w
    return -1
d32_694 = {
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
def f32_695(w):
    r = d32_694.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_696(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1398  # ldrsh_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1397  # ldrsh_w_register_w
    return -1
d32_697 = {
    0x0: 1372,  # strh_w_unscaled
    0x400: 1373,  # strh_w_post
    0x800: 1375,  # strh_w_unprivileged
    0xc00: 1374,  # strh_w_pre
    0x200000: f32_686,
    0x200800: f32_687,
    0x400000: 1379,  # ldrh_w_unscaled
    0x400400: 1380,  # ldrh_w_post
    0x400800: 1382,  # ldrh_w_unprivileged
    0x400c00: 1381,  # ldrh_w_pre
    0x600000: f32_689,
    0x600800: f32_690,
    0x800000: 1386,  # ldrsh_x_unscaled
    0x800400: 1387,  # ldrsh_x_post
    0x800800: 1389,  # ldrsh_x_unprivileged
    0x800c00: 1388,  # ldrsh_x_pre
    0xa00000: f32_692,
    0xa00800: f32_693,
    0xc00000: 1393,  # ldrsh_w_unscaled
    0xc00400: 1394,  # ldrsh_w_post
    0xc00800: 1396,  # ldrsh_w_unprivileged
    0xc00c00: 1395,  # ldrsh_w_pre
    0xe00000: f32_695,
    0xe00800: f32_696,
}
def f32_698(w):
    r = d32_697.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_699 = {
    0x0: 1371,  # strh_w
    0x400000: 1378,  # ldrh_w
    0x800000: 1385,  # ldrsh_x
    0xc00000: 1392,  # ldrsh_w
}
def f32_700(w):
    r = d32_699.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_701(w):
    if w & 0xe0fc00 == 0x0:
        return 56  # sbcs_w
    if w & 0xe00c10 == 0x400000:
        return 134  # ccmp_w
    if w & 0xe00c10 == 0x400800:
        return 136  # ccmp_imm_w
    return -1
d32_702 = {
    0x0: 1498,  # ldr_w_literal
    0x2000000: f32_648,
    0x3000000: f32_649,
    0x20000000: f32_675,
    0x21000000: f32_677,
    0x22000000: f32_678,
    0x40000000: 1499,  # ldr_x_literal
    0x42000000: f32_684,
    0x60000000: f32_698,
    0x61000000: f32_700,
    0x62000000: f32_701,
}
def f32_703(w):
    r = d32_702.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
d32_704 = {
    0x28000: 964,  # scvtf_fixed_sw
    0x38000: 968,  # ucvtf_fixed_sw
    0x188000: 957,  # fcvtzs_fixed_w_s
    0x198000: 961,  # fcvtzu_fixed_w_s
}
def f32_705(w):
    r = d32_704.get(w & 0x1f8000, -1)
    return r if r.__class__ is int else r(w)
d32_706 = {
    0x0: 939,  # fcvtns_w_s
    0x10000: 941,  # fcvtnu_w_s
    0x20000: 963,  # scvtf_sw
    0x30000: 967,  # ucvtf_sw
    0x40000: 943,  # fcvtas_w_s
    0x50000: 945,  # fcvtau_w_s
    0x60000: 933,  # fmov_ws
    0x70000: 934,  # fmov_sw
    0x80000: 947,  # fcvtps_w_s
    0x90000: 949,  # fcvtpu_w_s
    0x100000: 951,  # fcvtms_w_s
    0x110000: 953,  # fcvtmu_w_s
    0x180000: 955,  # fcvtzs_w_s
    0x190000: 959,  # fcvtzu_w_s
}
def f32_707(w):
    r = d32_706.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_708 = {
    0x0: 917,  # fcmp_s
    0x8: 919,  # fcmp_zero_s
    0x10: 921,  # fcmpe_s
    0x18: 923,  # fcmpe_zero_s
}
def f32_709(w):
    r = d32_708.get(w & 0x1f, -1)
    return r if r.__class__ is int else r(w)
d32_710 = {
    0x0: 881,  # fmov_s
    0x10000: 885,  # fneg_s
    0x40000: 889,  # frintn_s
    0x50000: 893,  # frintm_s
    0x60000: 897,  # frinta_s
    0x70000: 899,  # frintx_s
}
def f32_711(w):
    r = d32_710.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_712 = {
    0x0: 883,  # fabs_s
    0x10000: 887,  # fsqrt_s
    0x20000: 903,  # fcvt_ds
    0x30000: 905,  # fcvt_hs
    0x40000: 891,  # frintp_s
    0x50000: 895,  # frintz_s
    0x70000: 901,  # frinti_s
}
def f32_713(w):
    r = d32_712.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_714 = {
    0x0: f32_707,
    0x2000: f32_709,
    0x4000: f32_711,
    0xc000: f32_713,
}
def f32_715(w):
    r = d32_714.get(w & 0xe000, -1)
    return r if r.__class__ is int else r(w)
def f32_716(w):
    if w & 0x3e0 == 0x0:
        return 931  # fmov_imm_s
    return -1
d32_717 = {
    0x0: f32_715,
    0x1000: f32_716,
}
def f32_718(w):
    r = d32_717.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
def f32_719(w):
    if w & 0x10 == 0x0:
        return 925  # fccmp_s
    if w & 0x10 == 0x10:
        return 927  # fccmpe_s
    return -1
d32_720 = {
    0x0: 863,  # fmul_s
    0x1000: 865,  # fdiv_s
    0x2000: 867,  # fadd_s
    0x3000: 869,  # fsub_s
    0x4000: 871,  # fmax_s
    0x5000: 873,  # fmin_s
    0x6000: 875,  # fmaxnm_s
    0x7000: 877,  # fminnm_s
    0x8000: 879,  # fnmul_s
}
def f32_721(w):
    r = d32_720.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_722 = {
    0x0: f32_718,
    0x400: f32_719,
    0x800: f32_721,
    0xc00: 929,  # fcsel_s
}
def f32_723(w):
    r = d32_722.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
d32_724 = {
    0x28000: 966,  # scvtf_fixed_dw
    0x38000: 970,  # ucvtf_fixed_dw
    0x188000: 958,  # fcvtzs_fixed_w_d
    0x198000: 962,  # fcvtzu_fixed_w_d
}
def f32_725(w):
    r = d32_724.get(w & 0x1f8000, -1)
    return r if r.__class__ is int else r(w)
d32_726 = {
    0x0: 940,  # fcvtns_w_d
    0x10000: 942,  # fcvtnu_w_d
    0x20000: 965,  # scvtf_dw
    0x30000: 969,  # ucvtf_dw
    0x40000: 944,  # fcvtas_w_d
    0x50000: 946,  # fcvtau_w_d
    0x80000: 948,  # fcvtps_w_d
    0x90000: 950,  # fcvtpu_w_d
    0x100000: 952,  # fcvtms_w_d
    0x110000: 954,  # fcvtmu_w_d
    0x180000: 956,  # fcvtzs_w_d
    0x190000: 960,  # fcvtzu_w_d
    0x1e0000: 1003,  # fjcvtzs
}
def f32_727(w):
    r = d32_726.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_728 = {
    0x0: 918,  # fcmp_d
    0x8: 920,  # fcmp_zero_d
    0x10: 922,  # fcmpe_d
    0x18: 924,  # fcmpe_zero_d
}
def f32_729(w):
    r = d32_728.get(w & 0x1f, -1)
    return r if r.__class__ is int else r(w)
d32_730 = {
    0x0: 882,  # fmov_d
    0x10000: 886,  # fneg_d
    0x20000: 904,  # fcvt_sd
    0x40000: 890,  # frintn_d
    0x50000: 894,  # frintm_d
    0x60000: 898,  # frinta_d
    0x70000: 900,  # frintx_d
}
def f32_731(w):
    r = d32_730.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_732 = {
    0x0: 884,  # fabs_d
    0x10000: 888,  # fsqrt_d
    0x30000: 906,  # fcvt_hd
    0x40000: 892,  # frintp_d
    0x50000: 896,  # frintz_d
    0x70000: 902,  # frinti_d
}
def f32_733(w):
    r = d32_732.get(w & 0x1f0000, -1)
    return r if r.__class__ is int else r(w)
d32_734 = {
    0x0: f32_727,
    0x2000: f32_729,
    0x4000: f32_731,
    0xc000: f32_733,
}
def f32_735(w):
    r = d32_734.get(w & 0xe000, -1)
    return r if r.__class__ is int else r(w)
def f32_736(w):
    if w & 0x3e0 == 0x0:
        return 932  # fmov_imm_d
    return -1
d32_737 = {
    0x0: f32_735,
    0x1000: f32_736,
}
def f32_738(w):
    r = d32_737.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
def f32_739(w):
    if w & 0x10 == 0x0:
        return 926  # fccmp_d
    if w & 0x10 == 0x10:
        return 928  # fccmpe_d
    return -1
d32_740 = {
    0x0: 864,  # fmul_d
    0x1000: 866,  # fdiv_d
    0x2000: 868,  # fadd_d
    0x3000: 870,  # fsub_d
    0x4000: 872,  # fmax_d
    0x5000: 874,  # fmin_d
    0x6000: 876,  # fmaxnm_d
    0x7000: 878,  # fminnm_d
    0x8000: 880,  # fnmul_d
}
def f32_741(w):
    r = d32_740.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_742 = {
    0x0: f32_738,
    0x400: f32_739,
    0x800: f32_741,
    0xc00: 930,  # fcsel_d
}
def f32_743(w):
    r = d32_742.get(w & 0xc00, -1)
    return r if r.__class__ is int else r(w)
def f32_744(w):
    if w & 0x1ffc00 == 0x24000:
        return 907  # fcvt_sh
    if w & 0x1ffc00 == 0x2c000:
        return 908  # fcvt_dh
    return -1
d32_745 = {
    0x0: f32_705,
    0x200000: f32_723,
    0x400000: f32_725,
    0x600000: f32_743,
    0xe00000: f32_744,
}
def f32_746(w):
    r = d32_745.get(w & 0xe00000, -1)
    return r if r.__class__ is int else r(w)
d32_747 = {
    0x0: 909,  # fmadd_s
    0x8000: 911,  # fmsub_s
    0x200000: 913,  # fnmadd_s
    0x208000: 915,  # fnmsub_s
    0x400000: 910,  # fmadd_d
    0x408000: 912,  # fmsub_d
    0x600000: 914,  # fnmadd_d
    0x608000: 916,  # fnmsub_d
}
def f32_748(w):
    r = d32_747.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
def f32_749(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1440  # str_b_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1438  # str_b_register_w
    return -1
def f32_750(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1441  # str_b_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1439  # str_b_register_w0
    return -1
d32_751 = {
    0x0: f32_749,
    0x1000: f32_750,
}
def f32_752(w):
    r = d32_751.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
def f32_753(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1448  # ldr_b_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1446  # ldr_b_register_w
    return -1
def f32_754(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1449  # ldr_b_register_x0
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1447  # ldr_b_register_w0
    return -1
d32_755 = {
    0x0: f32_753,
    0x1000: f32_754,
}
def f32_756(w):
    r = d32_755.get(w & 0x1000, -1)
    return r if r.__class__ is int else r(w)
def f32_757(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1491  # str_q_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1490  # str_q_register_w
    return -1
def f32_758(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1497  # ldr_q_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1496  # ldr_q_register_w
    return -1
d32_759 = {
    0x0: 1435,  # str_b_unscaled
    0x400: 1436,  # str_b_post
    0xc00: 1437,  # str_b_pre
    0x200800: f32_752,
    0x400000: 1443,  # ldr_b_unscaled
    0x400400: 1444,  # ldr_b_post
    0x400c00: 1445,  # ldr_b_pre
    0x600800: f32_756,
    0x800000: 1487,  # str_q_unscaled
    0x800400: 1488,  # str_q_post
    0x800c00: 1489,  # str_q_pre
    0xa00800: f32_757,
    0xc00000: 1493,  # ldr_q_unscaled
    0xc00400: 1494,  # ldr_q_post
    0xc00c00: 1495,  # ldr_q_pre
    0xe00800: f32_758,
}
def f32_760(w):
    r = d32_759.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_761 = {
    0x0: 1434,  # str_b
    0x400000: 1442,  # ldr_b
    0x800000: 1486,  # str_q
    0xc00000: 1492,  # ldr_q
}
def f32_762(w):
    r = d32_761.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_763(w):
    if w & 0x20000 == 0x20000:
        return 794  # dup_h_scalar
    if w & 0x60000 == 0x40000:
        return 802  # dup_s_scalar
    if w & 0xe0000 == 0x80000:
        return 809  # dup_d_scalar
    return -1
d32_764 = {
    0x0: f32_763,
    0x10000: 786,  # dup_b_scalar
}
def f32_765(w):
    r = d32_764.get(w & 0x10000, -1)
    return r if r.__class__ is int else r(w)
def f32_766(w):
    if w & 0x1f0000 == 0x0:
        return 727  # suqadd_b
    return -1
def f32_767(w):
    if w & 0x1f0000 == 0x10000:
        return 749  # sqxtn_b
    return -1
def f32_768(w):
    if w & 0x1f0000 == 0x0:
        return 701  # sqabs_b
    return -1
def f32_769(w):
    if w & 0x1f0000 == 0x10000:
        return 1263  # fcvtns_sf_s
    return -1
def f32_770(w):
    if w & 0x1f0000 == 0x10000:
        return 1281  # fcvtms_sf_s
    return -1
def f32_771(w):
    if w & 0x1f0000 == 0x10000:
        return 1269  # fcvtas_sf_s
    return -1
def f32_772(w):
    if w & 0x1f0000 == 0x10000:
        return 1293  # scvtf_sf_s
    return -1
def f32_773(w):
    if w & 0x1f0000 == 0x0:
        return 728  # suqadd_h
    return -1
def f32_774(w):
    if w & 0x1f0000 == 0x10000:
        return 750  # sqxtn_h
    return -1
def f32_775(w):
    if w & 0x1f0000 == 0x0:
        return 702  # sqabs_h
    return -1
def f32_776(w):
    if w & 0x1f0000 == 0x10000:
        return 1264  # fcvtns_sf_d
    return -1
def f32_777(w):
    if w & 0x1f0000 == 0x10000:
        return 1282  # fcvtms_sf_d
    return -1
def f32_778(w):
    if w & 0x1f0000 == 0x10000:
        return 1270  # fcvtas_sf_d
    return -1
def f32_779(w):
    if w & 0x1f0000 == 0x10000:
        return 1294  # scvtf_sf_d
    return -1
def f32_780(w):
    if w & 0x1f0000 == 0x0:
        return 729  # suqadd_s
    return -1
def f32_781(w):
    if w & 0x1f0000 == 0x10000:
        return 751  # sqxtn_s
    return -1
def f32_782(w):
    if w & 0x1f0000 == 0x0:
        return 703  # sqabs_s
    return -1
def f32_783(w):
    if w & 0x1f0000 == 0x10000:
        return 1275  # fcvtps_sf_s
    return -1
def f32_784(w):
    if w & 0x1f0000 == 0x10000:
        return 1287  # fcvtzs_sf_s
    return -1
def f32_785(w):
    if w & 0x1f0000 == 0x0:
        return 1238  # fcmgt_zero_sf_s
    return -1
def f32_786(w):
    if w & 0x1f0000 == 0x0:
        return 1241  # fcmeq_zero_sf_s
    if w & 0x1f0000 == 0x10000:
        return 1299  # frecpe_sf_s
    return -1
def f32_787(w):
    if w & 0x1f0000 == 0x0:
        return 1244  # fcmlt_zero_sf_s
    return -1
def f32_788(w):
    if w & 0x1f0000 == 0x10000:
        return 1304  # frecpx_sf_s
    return -1
def f32_789(w):
    if w & 0x1f0000 == 0x0:
        return 730  # suqadd_d
    return -1
def f32_790(w):
    if w & 0x1f0000 == 0x0:
        return 704  # sqabs_d
    return -1
def f32_791(w):
    if w & 0x1f0000 == 0x0:
        return 711  # cmgt_zero_d
    return -1
def f32_792(w):
    if w & 0x1f0000 == 0x0:
        return 715  # cmeq_zero_d
    return -1
def f32_793(w):
    if w & 0x1f0000 == 0x0:
        return 719  # cmlt_zero_d
    if w & 0x1f0000 == 0x10000:
        return 1276  # fcvtps_sf_d
    return -1
def f32_794(w):
    if w & 0x1f0000 == 0x0:
        return 721  # abs_d
    if w & 0x1f0000 == 0x110000:
        return 784  # addp_d
    if w & 0x1f0000 == 0x10000:
        return 1288  # fcvtzs_sf_d
    return -1
def f32_795(w):
    if w & 0x1f0000 == 0x0:
        return 1239  # fcmgt_zero_sf_d
    return -1
def f32_796(w):
    if w & 0x1f0000 == 0x0:
        return 1242  # fcmeq_zero_sf_d
    if w & 0x1f0000 == 0x10000:
        return 1300  # frecpe_sf_d
    return -1
def f32_797(w):
    if w & 0x1f0000 == 0x0:
        return 1245  # fcmlt_zero_sf_d
    return -1
def f32_798(w):
    if w & 0x1f0000 == 0x10000:
        return 1305  # frecpx_sf_d
    return -1
d32_799 = {
    0x400: f32_765,
    0x200c00: 443,  # sqadd_b
    0x202c00: 450,  # sqsub_b
    0x203800: f32_766,
    0x204800: f32_767,
    0x204c00: 457,  # sqshl_b
    0x205c00: 464,  # sqrshl_b
    0x207800: f32_768,
    0x20a800: f32_769,
    0x20b800: f32_770,
    0x20c800: f32_771,
    0x20d800: f32_772,
    0x20dc00: 1164,  # fmulx_sf_s
    0x20e400: 1167,  # fcmeq_sf_s
    0x20fc00: 1171,  # frecps_sf_s
    0x600c00: 444,  # sqadd_h
    0x602c00: 451,  # sqsub_h
    0x603800: f32_773,
    0x604800: f32_774,
    0x604c00: 458,  # sqshl_h
    0x605c00: 465,  # sqrshl_h
    0x607800: f32_775,
    0x609000: 584,  # sqdmlal_h
    0x60a800: f32_776,
    0x60b000: 586,  # sqdmlsl_h
    0x60b400: 523,  # sqdmulh_h
    0x60b800: f32_777,
    0x60c800: f32_778,
    0x60d000: 588,  # sqdmull_h
    0x60d800: f32_779,
    0x60dc00: 1165,  # fmulx_sf_d
    0x60e400: 1168,  # fcmeq_sf_d
    0x60fc00: 1172,  # frecps_sf_d
    0xa00c00: 445,  # sqadd_s
    0xa02c00: 452,  # sqsub_s
    0xa03800: f32_780,
    0xa04800: f32_781,
    0xa04c00: 459,  # sqshl_s
    0xa05c00: 466,  # sqrshl_s
    0xa07800: f32_782,
    0xa09000: 585,  # sqdmlal_s
    0xa0a800: f32_783,
    0xa0b000: 587,  # sqdmlsl_s
    0xa0b400: 524,  # sqdmulh_s
    0xa0b800: f32_784,
    0xa0c800: f32_785,
    0xa0d000: 589,  # sqdmull_s
    0xa0d800: f32_786,
    0xa0e800: f32_787,
    0xa0f800: f32_788,
    0xa0fc00: 1177,  # frsqrts_sf_s
    0xe00c00: 446,  # sqadd_d
    0xe02c00: 453,  # sqsub_d
    0xe03400: 504,  # cmgt_d
    0xe03800: f32_789,
    0xe03c00: 508,  # cmge_d
    0xe04400: 455,  # sshl_d
    0xe04c00: 460,  # sqshl_d
    0xe05400: 462,  # srshl_d
    0xe05c00: 467,  # sqrshl_d
    0xe07800: f32_790,
    0xe08400: 512,  # add_d
    0xe08800: f32_791,
    0xe08c00: 516,  # cmtst_d
    0xe09800: f32_792,
    0xe0a800: f32_793,
    0xe0b800: f32_794,
    0xe0c800: f32_795,
    0xe0d800: f32_796,
    0xe0e800: f32_797,
    0xe0f800: f32_798,
    0xe0fc00: 1178,  # frsqrts_sf_d
}
def f32_800(w):
    r = d32_799.get(w & 0xe0fc00, -1)
    return r if r.__class__ is int else r(w)
def f32_801(w):
    if w & 0x380800 == 0x80000:
        return 1025  # sqshl_b_scalar_imm
    if w & 0x300800 == 0x100000:
        return 1027  # sqshl_h_scalar_imm
    if w & 0x200800 == 0x200000:
        return 1029  # sqshl_s_scalar_imm
    return -1
def f32_802(w):
    if w & 0x180000 == 0x80000:
        return 1115  # sqshrn_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 1118  # sqshrn_h_scalar_imm
    return -1
def f32_803(w):
    if w & 0x180000 == 0x80000:
        return 1124  # sqrshrn_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 1127  # sqrshrn_h_scalar_imm
    return -1
d32_804 = {
    0x0: f32_802,
    0x800: f32_803,
    0x200000: 1121,  # sqshrn_s_scalar_imm
    0x200800: 1130,  # sqrshrn_s_scalar_imm
}
def f32_805(w):
    r = d32_804.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_806(w):
    if w & 0x200800 == 0x200000:
        return 1309  # scvtf_fixed_sf_s
    return -1
def f32_807(w):
    if w & 0x200800 == 0x200800:
        return 1317  # fcvtzs_fixed_sf_s
    return -1
def f32_808(w):
    if w & 0x800 == 0x0:
        return 1008  # sshr_d_scalar_imm
    return -1
def f32_809(w):
    if w & 0x800 == 0x0:
        return 1013  # ssra_d_scalar_imm
    return -1
def f32_810(w):
    if w & 0x800 == 0x0:
        return 1018  # srshr_d_scalar_imm
    return -1
def f32_811(w):
    if w & 0x800 == 0x0:
        return 1023  # srsra_d_scalar_imm
    return -1
def f32_812(w):
    if w & 0x800 == 0x0:
        return 1069  # shl_d_scalar_imm
    return -1
def f32_813(w):
    if w & 0x800 == 0x0:
        return 1031  # sqshl_d_scalar_imm
    return -1
def f32_814(w):
    if w & 0x800 == 0x0:
        return 1311  # scvtf_fixed_sf_d
    return -1
def f32_815(w):
    if w & 0x800 == 0x800:
        return 1319  # fcvtzs_fixed_sf_d
    return -1
def f32_816(w):
    if w & 0x200000 == 0x0:
        return 1201  # fmla_d_scalar_element_f
    return -1
def f32_817(w):
    if w & 0x200000 == 0x0:
        return 1207  # fmls_d_scalar_element_f
    return -1
def f32_818(w):
    if w & 0x200000 == 0x0:
        return 1212  # fmul_d_scalar_element_f
    return -1
d32_819 = {
    0x7400: f32_801,
    0x9400: f32_805,
    0xe400: f32_806,
    0xf400: f32_807,
    0x400400: f32_808,
    0x401400: f32_809,
    0x402400: f32_810,
    0x403000: 652,  # sqdmlal_h_scalar_element
    0x403400: f32_811,
    0x405400: f32_812,
    0x407000: 658,  # sqdmlsl_h_scalar_element
    0x407400: f32_813,
    0x40b000: 664,  # sqdmull_h_scalar_element
    0x40c000: 616,  # sqdmulh_h_scalar_element
    0x40d000: 622,  # sqrdmulh_h_scalar_element
    0x40e400: f32_814,
    0x40f400: f32_815,
    0x801000: 1199,  # fmla_s_scalar_element_f
    0x803000: 655,  # sqdmlal_s_scalar_element
    0x805000: 1205,  # fmls_s_scalar_element_f
    0x807000: 661,  # sqdmlsl_s_scalar_element
    0x809000: 1210,  # fmul_s_scalar_element_f
    0x80b000: 667,  # sqdmull_s_scalar_element
    0x80c000: 619,  # sqdmulh_s_scalar_element
    0x80d000: 625,  # sqrdmulh_s_scalar_element
    0xc01000: f32_816,
    0xc05000: f32_817,
    0xc09000: f32_818,
}
def f32_820(w):
    r = d32_819.get(w & 0xc0f400, -1)
    return r if r.__class__ is int else r(w)
def f32_821(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1455  # str_h_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1454  # str_h_register_w
    return -1
def f32_822(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1461  # ldr_h_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1460  # ldr_h_register_w
    return -1
d32_823 = {
    0x0: 1451,  # str_h_unscaled
    0x400: 1452,  # str_h_post
    0xc00: 1453,  # str_h_pre
    0x200800: f32_821,
    0x400000: 1457,  # ldr_h_unscaled
    0x400400: 1458,  # ldr_h_post
    0x400c00: 1459,  # ldr_h_pre
    0x600800: f32_822,
}
def f32_824(w):
    r = d32_823.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_825(w):
    if w & 0xc00000 == 0x0:
        return 1450  # str_h
    if w & 0xc00000 == 0x400000:
        return 1456  # ldr_h
    return -1
def f32_826(w):
    if w & 0x1f0000 == 0x10000:
        return 744  # sqxtun_b
    return -1
def f32_827(w):
    if w & 0x1f0000 == 0x0:
        return 734  # usqadd_b
    return -1
def f32_828(w):
    if w & 0x1f0000 == 0x10000:
        return 754  # uqxtn_b
    return -1
def f32_829(w):
    if w & 0x1f0000 == 0x0:
        return 706  # sqneg_b
    return -1
def f32_830(w):
    if w & 0x1f0000 == 0x10000:
        return 1266  # fcvtnu_sf_s
    return -1
def f32_831(w):
    if w & 0x1f0000 == 0x10000:
        return 1284  # fcvtmu_sf_s
    return -1
def f32_832(w):
    if w & 0x1f0000 == 0x100000:
        return 1219  # fmaxnmp_sf_s
    if w & 0x1f0000 == 0x10000:
        return 1272  # fcvtau_sf_s
    return -1
def f32_833(w):
    if w & 0x1f0000 == 0x100000:
        return 1222  # faddp_sf_s
    if w & 0x1f0000 == 0x10000:
        return 1296  # ucvtf_sf_s
    return -1
def f32_834(w):
    if w & 0x1f0000 == 0x100000:
        return 1225  # fmaxp_sf_s
    return -1
def f32_835(w):
    if w & 0x1f0000 == 0x10000:
        return 745  # sqxtun_h
    return -1
def f32_836(w):
    if w & 0x1f0000 == 0x0:
        return 735  # usqadd_h
    return -1
def f32_837(w):
    if w & 0x1f0000 == 0x10000:
        return 755  # uqxtn_h
    return -1
def f32_838(w):
    if w & 0x1f0000 == 0x10000:
        return 1334  # fcvtxn_scalar
    return -1
def f32_839(w):
    if w & 0x1f0000 == 0x0:
        return 707  # sqneg_h
    return -1
def f32_840(w):
    if w & 0x1f0000 == 0x10000:
        return 1267  # fcvtnu_sf_d
    return -1
def f32_841(w):
    if w & 0x1f0000 == 0x10000:
        return 1285  # fcvtmu_sf_d
    return -1
def f32_842(w):
    if w & 0x1f0000 == 0x100000:
        return 1220  # fmaxnmp_sf_d
    if w & 0x1f0000 == 0x10000:
        return 1273  # fcvtau_sf_d
    return -1
def f32_843(w):
    if w & 0x1f0000 == 0x100000:
        return 1223  # faddp_sf_d
    if w & 0x1f0000 == 0x10000:
        return 1297  # ucvtf_sf_d
    return -1
def f32_844(w):
    if w & 0x1f0000 == 0x100000:
        return 1226  # fmaxp_sf_d
    return -1
def f32_845(w):
    if w & 0x1f0000 == 0x10000:
        return 746  # sqxtun_s
    return -1
def f32_846(w):
    if w & 0x1f0000 == 0x0:
        return 736  # usqadd_s
    return -1
def f32_847(w):
    if w & 0x1f0000 == 0x10000:
        return 756  # uqxtn_s
    return -1
def f32_848(w):
    if w & 0x1f0000 == 0x0:
        return 708  # sqneg_s
    return -1
def f32_849(w):
    if w & 0x1f0000 == 0x10000:
        return 1278  # fcvtpu_sf_s
    return -1
def f32_850(w):
    if w & 0x1f0000 == 0x10000:
        return 1290  # fcvtzu_sf_s
    return -1
def f32_851(w):
    if w & 0x1f0000 == 0x100000:
        return 1228  # fminnmp_sf_s
    if w & 0x1f0000 == 0x0:
        return 1247  # fcmge_zero_sf_s
    return -1
def f32_852(w):
    if w & 0x1f0000 == 0x0:
        return 1250  # fcmle_zero_sf_s
    if w & 0x1f0000 == 0x10000:
        return 1302  # frsqrte_sf_s
    return -1
def f32_853(w):
    if w & 0x1f0000 == 0x100000:
        return 1231  # fminp_sf_s
    return -1
def f32_854(w):
    if w & 0x1f0000 == 0x0:
        return 737  # usqadd_d
    return -1
def f32_855(w):
    if w & 0x1f0000 == 0x0:
        return 709  # sqneg_d
    return -1
def f32_856(w):
    if w & 0x1f0000 == 0x0:
        return 713  # cmge_zero_d
    return -1
def f32_857(w):
    if w & 0x1f0000 == 0x0:
        return 717  # cmle_zero_d
    return -1
def f32_858(w):
    if w & 0x1f0000 == 0x10000:
        return 1279  # fcvtpu_sf_d
    return -1
def f32_859(w):
    if w & 0x1f0000 == 0x0:
        return 723  # neg_d
    if w & 0x1f0000 == 0x10000:
        return 1291  # fcvtzu_sf_d
    return -1
def f32_860(w):
    if w & 0x1f0000 == 0x100000:
        return 1229  # fminnmp_sf_d
    if w & 0x1f0000 == 0x0:
        return 1248  # fcmge_zero_sf_d
    return -1
def f32_861(w):
    if w & 0x1f0000 == 0x0:
        return 1251  # fcmle_zero_sf_d
    if w & 0x1f0000 == 0x10000:
        return 1303  # frsqrte_sf_d
    return -1
def f32_862(w):
    if w & 0x1f0000 == 0x100000:
        return 1232  # fminp_sf_d
    return -1
d32_863 = {
    0x200c00: 474,  # uqadd_b
    0x202800: f32_826,
    0x202c00: 481,  # uqsub_b
    0x203800: f32_827,
    0x204800: f32_828,
    0x204c00: 488,  # uqshl_b
    0x205c00: 495,  # uqrshl_b
    0x207800: f32_829,
    0x20a800: f32_830,
    0x20b800: f32_831,
    0x20c800: f32_832,
    0x20d800: f32_833,
    0x20e400: 1181,  # fcmge_sf_s
    0x20ec00: 1184,  # facge_sf_s
    0x20f800: f32_834,
    0x408400: 681,  # sqrdmlah_h
    0x408c00: 684,  # sqrdmlsh_h
    0x600c00: 475,  # uqadd_h
    0x602800: f32_835,
    0x602c00: 482,  # uqsub_h
    0x603800: f32_836,
    0x604800: f32_837,
    0x604c00: 489,  # uqshl_h
    0x605c00: 496,  # uqrshl_h
    0x606800: f32_838,
    0x607800: f32_839,
    0x60a800: f32_840,
    0x60b400: 526,  # sqrdmulh_h
    0x60b800: f32_841,
    0x60c800: f32_842,
    0x60d800: f32_843,
    0x60e400: 1182,  # fcmge_sf_d
    0x60ec00: 1185,  # facge_sf_d
    0x60f800: f32_844,
    0x808400: 682,  # sqrdmlah_s
    0x808c00: 685,  # sqrdmlsh_s
    0xa00c00: 476,  # uqadd_s
    0xa02800: f32_845,
    0xa02c00: 483,  # uqsub_s
    0xa03800: f32_846,
    0xa04800: f32_847,
    0xa04c00: 490,  # uqshl_s
    0xa05c00: 497,  # uqrshl_s
    0xa07800: f32_848,
    0xa0a800: f32_849,
    0xa0b400: 527,  # sqrdmulh_s
    0xa0b800: f32_850,
    0xa0c800: f32_851,
    0xa0d400: 1188,  # fabd_sf_s
    0xa0d800: f32_852,
    0xa0e400: 1191,  # fcmgt_sf_s
    0xa0ec00: 1194,  # facgt_sf_s
    0xa0f800: f32_853,
    0xe00c00: 477,  # uqadd_d
    0xe02c00: 484,  # uqsub_d
    0xe03400: 506,  # cmhi_d
    0xe03800: f32_854,
    0xe03c00: 510,  # cmhs_d
    0xe04400: 486,  # ushl_d
    0xe04c00: 491,  # uqshl_d
    0xe05400: 493,  # urshl_d
    0xe05c00: 498,  # uqrshl_d
    0xe07800: f32_855,
    0xe08400: 514,  # sub_d
    0xe08800: f32_856,
    0xe08c00: 518,  # cmeq_d
    0xe09800: f32_857,
    0xe0a800: f32_858,
    0xe0b800: f32_859,
    0xe0c800: f32_860,
    0xe0d400: 1189,  # fabd_sf_d
    0xe0d800: f32_861,
    0xe0e400: 1192,  # fcmgt_sf_d
    0xe0ec00: 1195,  # facgt_sf_d
    0xe0f800: f32_862,
}
def f32_864(w):
    r = d32_863.get(w & 0xe0fc00, -1)
    return r if r.__class__ is int else r(w)
def f32_865(w):
    if w & 0x380800 == 0x80000:
        return 1076  # sqshlu_b_scalar_imm
    if w & 0x300800 == 0x100000:
        return 1078  # sqshlu_h_scalar_imm
    if w & 0x200800 == 0x200000:
        return 1080  # sqshlu_s_scalar_imm
    return -1
def f32_866(w):
    if w & 0x380800 == 0x80000:
        return 1053  # uqshl_b_scalar_imm
    if w & 0x300800 == 0x100000:
        return 1055  # uqshl_h_scalar_imm
    if w & 0x200800 == 0x200000:
        return 1057  # uqshl_s_scalar_imm
    return -1
def f32_867(w):
    if w & 0x180000 == 0x80000:
        return 1097  # sqshrun_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 1100  # sqshrun_h_scalar_imm
    return -1
def f32_868(w):
    if w & 0x180000 == 0x80000:
        return 1106  # sqrshrun_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 1109  # sqrshrun_h_scalar_imm
    return -1
d32_869 = {
    0x0: f32_867,
    0x800: f32_868,
    0x200000: 1103,  # sqshrun_s_scalar_imm
    0x200800: 1112,  # sqrshrun_s_scalar_imm
}
def f32_870(w):
    r = d32_869.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_871(w):
    if w & 0x180000 == 0x80000:
        return 1133  # uqshrn_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 1136  # uqshrn_h_scalar_imm
    return -1
def f32_872(w):
    if w & 0x180000 == 0x80000:
        return 1142  # uqrshrn_b_scalar_imm
    if w & 0x100000 == 0x100000:
        return 1145  # uqrshrn_h_scalar_imm
    return -1
d32_873 = {
    0x0: f32_871,
    0x800: f32_872,
    0x200000: 1139,  # uqshrn_s_scalar_imm
    0x200800: 1148,  # uqrshrn_s_scalar_imm
}
def f32_874(w):
    r = d32_873.get(w & 0x200800, -1)
    return r if r.__class__ is int else r(w)
def f32_875(w):
    if w & 0x200800 == 0x200000:
        return 1313  # ucvtf_fixed_sf_s
    return -1
def f32_876(w):
    if w & 0x200800 == 0x200800:
        return 1321  # fcvtzu_fixed_sf_s
    return -1
def f32_877(w):
    if w & 0x800 == 0x0:
        return 1036  # ushr_d_scalar_imm
    return -1
def f32_878(w):
    if w & 0x800 == 0x0:
        return 1041  # usra_d_scalar_imm
    return -1
def f32_879(w):
    if w & 0x800 == 0x0:
        return 1046  # urshr_d_scalar_imm
    return -1
def f32_880(w):
    if w & 0x800 == 0x0:
        return 1051  # ursra_d_scalar_imm
    return -1
def f32_881(w):
    if w & 0x800 == 0x0:
        return 1064  # sri_d_scalar_imm
    return -1
def f32_882(w):
    if w & 0x800 == 0x0:
        return 1074  # sli_d_scalar_imm
    return -1
def f32_883(w):
    if w & 0x800 == 0x0:
        return 1082  # sqshlu_d_scalar_imm
    return -1
def f32_884(w):
    if w & 0x800 == 0x0:
        return 1059  # uqshl_d_scalar_imm
    return -1
def f32_885(w):
    if w & 0x800 == 0x0:
        return 1315  # ucvtf_fixed_sf_d
    return -1
def f32_886(w):
    if w & 0x800 == 0x800:
        return 1323  # fcvtzu_fixed_sf_d
    return -1
def f32_887(w):
    if w & 0x200000 == 0x0:
        return 1217  # fmulx_d_scalar_element_f
    return -1
d32_888 = {
    0x6400: f32_865,
    0x7400: f32_866,
    0x8400: f32_870,
    0x9400: f32_874,
    0xe400: f32_875,
    0xf400: f32_876,
    0x400400: f32_877,
    0x401400: f32_878,
    0x402400: f32_879,
    0x403400: f32_880,
    0x404400: f32_881,
    0x405400: f32_882,
    0x406400: f32_883,
    0x407400: f32_884,
    0x40d000: 670,  # sqrdmlah_h_scalar_element
    0x40e400: f32_885,
    0x40f000: 676,  # sqrdmlsh_h_scalar_element
    0x40f400: f32_886,
    0x809000: 1215,  # fmulx_s_scalar_element_f
    0x80d000: 673,  # sqrdmlah_s_scalar_element
    0x80f000: 679,  # sqrdmlsh_s_scalar_element
    0xc09000: f32_887,
}
def f32_889(w):
    r = d32_888.get(w & 0xc0f400, -1)
    return r if r.__class__ is int else r(w)
d32_890 = {
    0x0: 1501,  # ldr_s_literal
    0x2000000: f32_746,
    0x3000000: f32_748,
    0x20000000: f32_760,
    0x21000000: f32_762,
    0x40000000: 1502,  # ldr_d_literal
    0x42000000: f32_800,
    0x43000000: f32_820,
    0x60000000: f32_824,
    0x61000000: f32_825,
    0x62000000: f32_864,
    0x63000000: f32_889,
}
def f32_891(w):
    r = d32_890.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
def f32_892(w):
    if w & 0x7c00 == 0x7c00:
        return 336  # cas_w
    return -1
def f32_893(w):
    if w & 0x7c00 == 0x7c00:
        return 338  # casl_w
    return -1
def f32_894(w):
    if w & 0x7c00 == 0x7c00:
        return 337  # casa_w
    return -1
def f32_895(w):
    if w & 0x7c00 == 0x7c00:
        return 339  # casal_w
    return -1
d32_896 = {
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
    0xa00000: f32_892,
    0xa08000: f32_893,
    0xc00000: 333,  # ldlar_w
    0xc08000: 331,  # ldar_w
    0xe00000: f32_894,
    0xe08000: f32_895,
}
def f32_897(w):
    r = d32_896.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
def f32_898(w):
    if w & 0xc0fc00 == 0x0:
        return 61  # and_x
    return 63  # and_shifted_x
def f32_899(w):
    if w & 0xc0fc00 == 0x0:
        return 65  # bic_x
    return 67  # bic_shifted_x
d32_900 = {
    0x0: f32_898,
    0x200000: f32_899,
}
def f32_901(w):
    r = d32_900.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_902(w):
    if w & 0xc0fc00 == 0x0:
        return 7  # add_x
    if (w >> 22 & 0x3) not in (3,):
        return 9  # add_shifted_x
    return -1
def f32_903(w):
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 12  # add_extended_xx
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (3, 7):
        return 11  # add_extended_x
    return -1
d32_904 = {
    0x0: f32_902,
    0x200000: f32_903,
}
def f32_905(w):
    r = d32_904.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
d32_906 = {
    0x0: 1523,  # stp_x_np
    0x400000: 1527,  # ldp_x_np
    0x800000: 1521,  # stp_x_post
    0xc00000: 1525,  # ldp_x_post
}
def f32_907(w):
    r = d32_906.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
d32_908 = {
    0x0: 1520,  # stp_x
    0x400000: 1524,  # ldp_x
    0x800000: 1522,  # stp_x_pre
    0xc00000: 1526,  # ldp_x_pre
}
def f32_909(w):
    r = d32_908.get(w & 0xc00000, -1)
    return r if r.__class__ is int else r(w)
def f32_910(w):
    if w & 0xc0ffe0 == 0x3e0:
        return 99  # mov_x
    if w & 0xc0fc00 == 0x0:
        return 71  # orr_x
    return 73  # orr_shifted_x
def f32_911(w):
    if w & 0xc0fc00 == 0x0:
        return 75  # orn_x
    return 77  # orn_shifted_x
d32_912 = {
    0x0: f32_910,
    0x200000: f32_911,
}
def f32_913(w):
    r = d32_912.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_914(w):
    if w & 0xc0fc00 == 0x0:
        return 18  # adds_x
    if (w >> 22 & 0x3) not in (3,):
        return 20  # adds_shifted_x
    return -1
def f32_915(w):
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 23  # adds_extended_xx
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (3, 7):
        return 22  # adds_extended_x
    return -1
d32_916 = {
    0x0: f32_914,
    0x200000: f32_915,
}
def f32_917(w):
    r = d32_916.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_918(w):
    if w & 0x7c00 == 0x7c00:
        return 385  # cas_x
    return -1
def f32_919(w):
    if w & 0x7c00 == 0x7c00:
        return 387  # casl_x
    return -1
def f32_920(w):
    if w & 0x7c00 == 0x7c00:
        return 386  # casa_x
    return -1
def f32_921(w):
    if w & 0x7c00 == 0x7c00:
        return 388  # casal_x
    return -1
d32_922 = {
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
    0xa00000: f32_918,
    0xa08000: f32_919,
    0xc00000: 382,  # ldlar_x
    0xc08000: 380,  # ldar_x
    0xe00000: f32_920,
    0xe08000: f32_921,
}
def f32_923(w):
    r = d32_922.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
def f32_924(w):
    if w & 0xc0fc00 == 0x0:
        return 81  # eor_x
    return 83  # eor_shifted_x
def f32_925(w):
    if w & 0xc0fc00 == 0x0:
        return 85  # eon_x
    return 87  # eon_shifted_x
d32_926 = {
    0x0: f32_924,
    0x200000: f32_925,
}
def f32_927(w):
    r = d32_926.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_928(w):
    if w & 0xc0fc00 == 0x0:
        return 29  # sub_x
    if (w >> 22 & 0x3) not in (3,):
        return 31  # sub_shifted_x
    return -1
def f32_929(w):
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 34  # sub_extended_xx
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (3, 7):
        return 33  # sub_extended_x
    return -1
d32_930 = {
    0x0: f32_928,
    0x200000: f32_929,
}
def f32_931(w):
    r = d32_930.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_932(w):
    if w & 0xc0fc1f == 0x1f:
        return 101  # tst_x
    if w & 0xc0fc00 == 0x0:
        return 91  # ands_x
    return 93  # ands_shifted_x
def f32_933(w):
    if w & 0xc0fc00 == 0x0:
        return 95  # bics_x
    return 97  # bics_shifted_x
d32_934 = {
    0x0: f32_932,
    0x200000: f32_933,
}
def f32_935(w):
    r = d32_934.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
def f32_936(w):
    if w & 0xc0fc1f == 0x1f:
        return 47  # cmp_x
    if w & 0xc0fc00 == 0x0:
        return 40  # subs_x
    if (w >> 22 & 0x3) not in (3,):
        return 42  # subs_shifted_x
    return -1
def f32_937(w):
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 45  # subs_extended_xx
    if w & 0xc00000 == 0x0 and ((w >> 10 & 0x7) <= 4) and (w >> 13 & 0x7) not in (3, 7):
        return 44  # subs_extended_x
    return -1
d32_938 = {
    0x0: f32_936,
    0x200000: f32_937,
}
def f32_939(w):
    r = d32_938.get(w & 0x200000, -1)
    return r if r.__class__ is int else r(w)
d32_940 = {
    0x0: f32_897,
    0x2000000: f32_901,
    0x3000000: f32_905,
    0x20000000: f32_907,
    0x21000000: f32_909,
    0x22000000: f32_913,
    0x23000000: f32_917,
    0x40000000: f32_923,
    0x42000000: f32_927,
    0x43000000: f32_931,
    0x62000000: f32_935,
    0x63000000: f32_939,
}
def f32_941(w):
    r = d32_940.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
d32_942 = {
    0x20000000: 1547,  # stp_q_np
    0x20400000: 1551,  # ldp_q_np
    0x20800000: 1545,  # stp_q_post
    0x20c00000: 1549,  # ldp_q_post
    0x21000000: 1544,  # stp_q
    0x21400000: 1548,  # ldp_q
    0x21800000: 1546,  # stp_q_pre
    0x21c00000: 1550,  # ldp_q_pre
}
def f32_943(w):
    r = d32_942.get(w & 0x63c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_944(w):
    if w & 0x1f == 0x1f:
        return 49  # cmp_imm_x
    return 36  # subs_imm_x
d32_945 = {
    0x0: 3,  # add_imm_x
    0x400000: 5,  # add_imm12_x
    0x20000000: 14,  # adds_imm_x
    0x20400000: 16,  # adds_imm12_x
    0x40000000: 25,  # sub_imm_x
    0x40400000: 27,  # sub_imm12_x
    0x60000000: f32_944,
    0x60400000: 38,  # subs_imm12_x
}
def f32_946(w):
    r = d32_945.get(w & 0x60c00000, -1)
    return r if r.__class__ is int else r(w)
def f32_947(w):
    if (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 59  # and_imm_x
    return -1
def f32_948(w):
    if (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 69  # orr_imm_x
    return -1
def f32_949(w):
    if (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 79  # eor_imm_x
    return -1
def f32_950(w):
    if w & 0x1f == 0x1f and (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 103  # tst_imm_x
    if (((w >> 10 & 0x1fff) >= 4096 and (w >> 10 & 0x1fff) & 63 != 63 or (w >> 10 & 0x1fff) < 4096 and (w >> 10 & 0x1fff) & 63 != 31 and (w >> 10 & 0x1fff) & 63 != 47 and (w >> 10 & 0x1fff) & 63 != 55 and (w >> 10 & 0x1fff) & 63 != 59 and (w >> 10 & 0x1fff) & 63 != 61 and (w >> 10 & 0x1fff) & 63 < 62)):
        return 89  # ands_imm_x
    return -1
d32_951 = {
    0x0: f32_947,
    0x800000: 107,  # movn_x
    0x20000000: f32_948,
    0x40000000: f32_949,
    0x40800000: 105,  # movz_x
    0x60000000: f32_950,
    0x60800000: 109,  # movk_x
}
def f32_952(w):
    r = d32_951.get(w & 0x60800000, -1)
    return r if r.__class__ is int else r(w)
def f32_953(w):
    if w & 0xfc00 == 0xfc00:
        return 119  # asr_imm_x
    return 116  # sbfm_x
def f32_954(w):
    if w & 0x200000 == 0x0:
        return 121  # extr_x
    return -1
def f32_955(w):
    if w & 0xfc00 == 0xfc00:
        return 120  # lsr_imm_x
    return 118  # ubfm_x
d32_956 = {
    0x400000: f32_953,
    0xc00000: f32_954,
    0x20400000: 117,  # bfm_x
    0x40400000: f32_955,
}
def f32_957(w):
    r = d32_956.get(w & 0x60c00000, -1)
    return r if r.__class__ is int else r(w)
d32_958 = {
    0x0: 1,  # adrp
    0x1000000: f32_946,
    0x2000000: f32_952,
    0x3000000: f32_957,
}
def f32_959(w):
    r = d32_958.get(w & 0x3000000, -1)
    return r if r.__class__ is int else r(w)
d32_960 = {
    0x0: 185,  # cbz_x
    0x1000000: 187,  # cbnz_x
    0x2000000: 189,  # tbz_x
    0x3000000: 191,  # tbnz_x
}
def f32_961(w):
    r = d32_960.get(w & 0x3000000, -1)
    return r if r.__class__ is int else r(w)
def f32_962(w):
    if w & 0x1f == 0x1:
        return 195  # svc
    if w & 0x1f == 0x2:
        return 198  # hvc
    if w & 0x1f == 0x3:
        return 199  # smc
    return -1
def f32_963(w):
    if w & 0x1f == 0x0:
        return 196  # brk
    return -1
def f32_964(w):
    if w & 0x1f == 0x0:
        return 200  # hlt
    return -1
def f32_965(w):
    if w & 0x1f == 0x1f:
        return 201  # hint
    return -1
def f32_966(w):
    if w & 0xf00 == 0x0:
        return 205  # ssbb
    if w & 0xf00 == 0x400:
        return 206  # pssbb
    return 203  # dsb
def f32_967(w):
    if w & 0xf00 == 0x0:
        return 207  # sb
    return -1
d32_968 = {
    0x5f: 208,  # clrex
    0x9f: f32_966,
    0xbf: 202,  # dmb
    0xdf: 204,  # isb
    0xff: f32_967,
}
def f32_969(w):
    r = d32_968.get(w & 0xff, -1)
    return r if r.__class__ is int else r(w)
d32_970 = {
    0x420: 209,  # dc_zva
    0x520: 214,  # ic_ivau
    0xa20: 210,  # dc_cvac
    0xb20: 211,  # dc_cvau
    0xc20: 213,  # dc_cvap
    0xe20: 212,  # dc_civac
}
def f32_971(w):
    r = d32_970.get(w & 0xfe0, -1)
    return r if r.__class__ is int else r(w)
def f32_972(w):
    if w & 0xfe0 == 0x200:
        return 216  # msr_nzcv
    if w & 0xfe0 == 0x400:
        return 218  # msr_fpcr
    if w & 0xfe0 == 0x420:
        return 220  # msr_fpsr
    return -1
def f32_973(w):
    if w & 0xfe0 == 0x40:
        return 222  # msr_tpidr
    return -1
d32_974 = {
    0x32000: f32_965,
    0x33000: f32_969,
    0xb7000: f32_971,
    0x1b4000: f32_972,
    0x1bd000: f32_973,
}
def f32_975(w):
    r = d32_974.get(w & 0x1ff000, -1)
    return r if r.__class__ is int else r(w)
def f32_976(w):
    if w & 0x7e0 == 0xe0:
        return 225  # mrs_dczid_el0
    if w & 0x7e0 == 0x20:
        return 226  # mrs_ctr_el0
    return -1
def f32_977(w):
    if w & 0x7e0 == 0x200:
        return 215  # mrs_nzcv
    if w & 0x7e0 == 0x400:
        return 217  # mrs_fpcr
    if w & 0x7e0 == 0x420:
        return 219  # mrs_fpsr
    return -1
def f32_978(w):
    if w & 0x7e0 == 0x40:
        return 221  # mrs_tpidr
    if w & 0x7e0 == 0x60:
        return 223  # mrs_tpidrro
    return -1
def f32_979(w):
    if w & 0x7e0 == 0x0:
        return 224  # mrs_cntfrq_el0
    if w & 0x7e0 == 0x40:
        return 227  # mrs_cntvct
    return -1
d32_980 = {
    0x180000: 228,  # mrs_id
    0x1b0000: f32_976,
    0x1b4000: f32_977,
    0x1bd000: f32_978,
    0x1be000: f32_979,
}
def f32_981(w):
    r = d32_980.get(w & 0x1ff800, -1)
    return r if r.__class__ is int else r(w)
def f32_982(w):
    if w & 0x1ffc1f == 0x1f0000:
        return 192  # br
    return -1
def f32_983(w):
    if w & 0x1ffc1f == 0x1f0000:
        return 193  # blr
    return -1
def f32_984(w):
    if w & 0x1ffc1f == 0x1f0000:
        return 194  # ret
    return -1
d32_985 = {
    0x0: f32_962,
    0x200000: f32_963,
    0x400000: f32_964,
    0x1000000: f32_975,
    0x1200000: f32_981,
    0x2000000: f32_982,
    0x2200000: f32_983,
    0x2400000: f32_984,
}
def f32_986(w):
    r = d32_985.get(w & 0x3e00000, -1)
    return r if r.__class__ is int else r(w)
d32_987 = {
    0x0: 182,  # bl
    0x20000000: f32_961,
    0x40000000: f32_986,
}
def f32_988(w):
    r = d32_987.get(w & 0x60000000, -1)
    return r if r.__class__ is int else r(w)
def f32_989(w):
    if w & 0xf000 == 0x0:
        return 51  # adc_x
    return -1
def f32_990(w):
    if w & 0xf000 == 0x2000:
        return 143  # lslv_x
    return -1
def f32_991(w):
    if w & 0xf000 == 0x2000:
        return 145  # lsrv_x
    return -1
def f32_992(w):
    if w & 0xf000 == 0x0:
        return 139  # udiv_x
    if w & 0xf000 == 0x2000:
        return 147  # asrv_x
    return -1
d32_993 = {
    0x0: 141,  # sdiv_x
    0x2000: 149,  # rorv_x
    0x4000: 176,  # crc32x
    0x5000: 180,  # crc32cx
}
def f32_994(w):
    r = d32_993.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_995 = {
    0x0: f32_989,
    0x800000: 123,  # csel_x
    0x800400: 125,  # csinc_x
    0xc00000: f32_990,
    0xc00400: f32_991,
    0xc00800: f32_992,
    0xc00c00: f32_994,
}
def f32_996(w):
    r = d32_995.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_997(w):
    if w & 0x7c00 == 0x7c00:
        return 166  # mul_x
    return 162  # madd_x
d32_998 = {
    0x0: f32_997,
    0x8000: 164,  # msub_x
    0x200000: 167,  # smaddl
    0x208000: 168,  # smsubl
    0x400000: 171,  # smulh
    0xa00000: 169,  # umaddl
    0xa08000: 170,  # umsubl
    0xc00000: 172,  # umulh
}
def f32_999(w):
    r = d32_998.get(w & 0xe08000, -1)
    return r if r.__class__ is int else r(w)
d32_1000 = {
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
def f32_1001(w):
    r = d32_1000.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1002(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1405  # str_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1404  # str_w_register_w
    return -1
d32_1003 = {
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
def f32_1004(w):
    r = d32_1003.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1005(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1412  # ldr_w_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1411  # ldr_w_register_w
    return -1
d32_1006 = {
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
def f32_1007(w):
    r = d32_1006.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1008(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1419  # ldrsw_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1418  # ldrsw_x_register_w
    return -1
d32_1009 = {
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
def f32_1010(w):
    r = d32_1009.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_1011 = {
    0x0: 1400,  # str_w_unscaled
    0x400: 1401,  # str_w_post
    0x800: 1403,  # str_w_unprivileged
    0xc00: 1402,  # str_w_pre
    0x200000: f32_1001,
    0x200800: f32_1002,
    0x400000: 1407,  # ldr_w_unscaled
    0x400400: 1408,  # ldr_w_post
    0x400800: 1410,  # ldr_w_unprivileged
    0x400c00: 1409,  # ldr_w_pre
    0x600000: f32_1004,
    0x600800: f32_1005,
    0x800000: 1414,  # ldrsw_x_unscaled
    0x800400: 1415,  # ldrsw_x_post
    0x800800: 1417,  # ldrsw_x_unprivileged
    0x800c00: 1416,  # ldrsw_x_pre
    0xa00000: f32_1007,
    0xa00800: f32_1008,
    0xe00000: f32_1010,
}
def f32_1012(w):
    r = d32_1011.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1013(w):
    if w & 0xc00000 == 0x0:
        return 1399  # str_w
    if w & 0xc00000 == 0x400000:
        return 1406  # ldr_w
    if w & 0xc00000 == 0x800000:
        return 1413  # ldrsw_x
    return -1
def f32_1014(w):
    if w & 0xe0fc00 == 0x0:
        return 55  # adcs_x
    if w & 0xe00c10 == 0x400000:
        return 131  # ccmn_x
    if w & 0xe00c10 == 0x400800:
        return 133  # ccmn_imm_x
    return -1
def f32_1015(w):
    if w & 0xf000 == 0x0:
        return 53  # sbc_x
    return -1
def f32_1016(w):
    if w & 0x1ff000 == 0x0:
        return 151  # rbit_x
    if w & 0x1ff000 == 0x1000:
        return 155  # clz_x
    return -1
def f32_1017(w):
    if w & 0x1ff000 == 0x0:
        return 153  # rev16_x
    if w & 0x1ff000 == 0x1000:
        return 157  # cls_x
    return -1
def f32_1018(w):
    if w & 0x1ff000 == 0x0:
        return 160  # rev32
    return -1
def f32_1019(w):
    if w & 0x1ff000 == 0x0:
        return 159  # rev_x
    return -1
d32_1020 = {
    0x0: f32_1015,
    0x800000: 127,  # csinv_x
    0x800400: 129,  # csneg_x
    0xc00000: f32_1016,
    0xc00400: f32_1017,
    0xc00800: f32_1018,
    0xc00c00: f32_1019,
}
def f32_1021(w):
    r = d32_1020.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
d32_1022 = {
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
def f32_1023(w):
    r = d32_1022.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1024(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1426  # str_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1425  # str_x_register_w
    return -1
d32_1025 = {
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
def f32_1026(w):
    r = d32_1025.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1027(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1433  # ldr_x_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1432  # ldr_x_register_w
    return -1
d32_1028 = {
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
def f32_1029(w):
    r = d32_1028.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
def f32_1030(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1508  # prfm_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1507  # prfm_register_w
    return -1
d32_1031 = {
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
def f32_1032(w):
    r = d32_1031.get(w & 0xf000, -1)
    return r if r.__class__ is int else r(w)
d32_1033 = {
    0x0: 1421,  # str_x_unscaled
    0x400: 1422,  # str_x_post
    0x800: 1424,  # str_x_unprivileged
    0xc00: 1423,  # str_x_pre
    0x200000: f32_1023,
    0x200800: f32_1024,
    0x400000: 1428,  # ldr_x_unscaled
    0x400400: 1429,  # ldr_x_post
    0x400800: 1431,  # ldr_x_unprivileged
    0x400c00: 1430,  # ldr_x_pre
    0x600000: f32_1026,
    0x600800: f32_1027,
    0x800000: 1505,  # prfum
    0xa00000: f32_1029,
    0xa00800: f32_1030,
    0xe00000: f32_1032,
}
def f32_1034(w):
    r = d32_1033.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1035(w):
    if w & 0xc00000 == 0x0:
        return 1420  # str_x
    if w & 0xc00000 == 0x400000:
        return 1427  # ldr_x
    if w & 0xc00000 == 0x800000:
        return 1504  # prfm
    return -1
def f32_1036(w):
    if w & 0xe0fc00 == 0x0:
        return 57  # sbcs_x
    if w & 0xe00c10 == 0x400000:
        return 135  # ccmp_x
    if w & 0xe00c10 == 0x400800:
        return 137  # ccmp_imm_x
    return -1
d32_1037 = {
    0x0: 1500,  # ldrsw_x_literal
    0x2000000: f32_996,
    0x3000000: f32_999,
    0x20000000: f32_1012,
    0x21000000: f32_1013,
    0x22000000: f32_1014,
    0x40000000: 1506,  # prfm_literal
    0x42000000: f32_1021,
    0x60000000: f32_1034,
    0x61000000: f32_1035,
    0x62000000: f32_1036,
}
def f32_1038(w):
    r = d32_1037.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
def f32_1039(w):
    if w & 0xfc00 == 0x0:
        return 971  # fcvtns_x_s
    return -1
def f32_1040(w):
    if w & 0xfc00 == 0x0:
        return 973  # fcvtnu_x_s
    return -1
def f32_1041(w):
    if w & 0xfc00 == 0x0:
        return 995  # scvtf_sx
    return -1
def f32_1042(w):
    if w & 0xfc00 == 0x0:
        return 999  # ucvtf_sx
    return -1
def f32_1043(w):
    if w & 0xfc00 == 0x0:
        return 975  # fcvtas_x_s
    return -1
def f32_1044(w):
    if w & 0xfc00 == 0x0:
        return 977  # fcvtau_x_s
    return -1
def f32_1045(w):
    if w & 0xfc00 == 0x0:
        return 979  # fcvtps_x_s
    return -1
def f32_1046(w):
    if w & 0xfc00 == 0x0:
        return 981  # fcvtpu_x_s
    return -1
def f32_1047(w):
    if w & 0xfc00 == 0x0:
        return 983  # fcvtms_x_s
    return -1
def f32_1048(w):
    if w & 0xfc00 == 0x0:
        return 985  # fcvtmu_x_s
    return -1
def f32_1049(w):
    if w & 0xfc00 == 0x0:
        return 987  # fcvtzs_x_s
    return -1
def f32_1050(w):
    if w & 0xfc00 == 0x0:
        return 991  # fcvtzu_x_s
    return -1
def f32_1051(w):
    if w & 0xfc00 == 0x0:
        return 972  # fcvtns_x_d
    return -1
def f32_1052(w):
    if w & 0xfc00 == 0x0:
        return 974  # fcvtnu_x_d
    return -1
def f32_1053(w):
    if w & 0xfc00 == 0x0:
        return 997  # scvtf_dx
    return -1
def f32_1054(w):
    if w & 0xfc00 == 0x0:
        return 1001  # ucvtf_dx
    return -1
def f32_1055(w):
    if w & 0xfc00 == 0x0:
        return 976  # fcvtas_x_d
    return -1
def f32_1056(w):
    if w & 0xfc00 == 0x0:
        return 978  # fcvtau_x_d
    return -1
def f32_1057(w):
    if w & 0xfc00 == 0x0:
        return 935  # fmov_xd
    return -1
def f32_1058(w):
    if w & 0xfc00 == 0x0:
        return 936  # fmov_dx
    return -1
def f32_1059(w):
    if w & 0xfc00 == 0x0:
        return 980  # fcvtps_x_d
    return -1
def f32_1060(w):
    if w & 0xfc00 == 0x0:
        return 982  # fcvtpu_x_d
    return -1
def f32_1061(w):
    if w & 0xfc00 == 0x0:
        return 984  # fcvtms_x_d
    return -1
def f32_1062(w):
    if w & 0xfc00 == 0x0:
        return 986  # fcvtmu_x_d
    return -1
def f32_1063(w):
    if w & 0xfc00 == 0x0:
        return 988  # fcvtzs_x_d
    return -1
def f32_1064(w):
    if w & 0xfc00 == 0x0:
        return 992  # fcvtzu_x_d
    return -1
def f32_1065(w):
    if w & 0xfc00 == 0x0:
        return 937  # fmov_x_high
    return -1
def f32_1066(w):
    if w & 0xfc00 == 0x0:
        return 938  # fmov_high_x
    return -1
d32_1067 = {
    0x20000: 996,  # scvtf_fixed_sx
    0x30000: 1000,  # ucvtf_fixed_sx
    0x180000: 989,  # fcvtzs_fixed_x_s
    0x190000: 993,  # fcvtzu_fixed_x_s
    0x200000: f32_1039,
    0x210000: f32_1040,
    0x220000: f32_1041,
    0x230000: f32_1042,
    0x240000: f32_1043,
    0x250000: f32_1044,
    0x280000: f32_1045,
    0x290000: f32_1046,
    0x300000: f32_1047,
    0x310000: f32_1048,
    0x380000: f32_1049,
    0x390000: f32_1050,
    0x420000: 998,  # scvtf_fixed_dx
    0x430000: 1002,  # ucvtf_fixed_dx
    0x580000: 990,  # fcvtzs_fixed_x_d
    0x590000: 994,  # fcvtzu_fixed_x_d
    0x600000: f32_1051,
    0x610000: f32_1052,
    0x620000: f32_1053,
    0x630000: f32_1054,
    0x640000: f32_1055,
    0x650000: f32_1056,
    0x660000: f32_1057,
    0x670000: f32_1058,
    0x680000: f32_1059,
    0x690000: f32_1060,
    0x700000: f32_1061,
    0x710000: f32_1062,
    0x780000: f32_1063,
    0x790000: f32_1064,
    0xae0000: f32_1065,
    0xaf0000: f32_1066,
}
def f32_1068(w):
    r = d32_1067.get(w & 0xff0000, -1)
    return r if r.__class__ is int else r(w)
def f32_1069(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1467  # str_s_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1466  # str_s_register_w
    return -1
def f32_1070(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1473  # ldr_s_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1472  # ldr_s_register_w
    return -1
d32_1071 = {
    0x0: 1463,  # str_s_unscaled
    0x400: 1464,  # str_s_post
    0xc00: 1465,  # str_s_pre
    0x200800: f32_1069,
    0x400000: 1469,  # ldr_s_unscaled
    0x400400: 1470,  # ldr_s_post
    0x400c00: 1471,  # ldr_s_pre
    0x600800: f32_1070,
}
def f32_1072(w):
    r = d32_1071.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1073(w):
    if w & 0xc00000 == 0x0:
        return 1462  # str_s
    if w & 0xc00000 == 0x400000:
        return 1468  # ldr_s
    return -1
def f32_1074(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1479  # str_d_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1478  # str_d_register_w
    return -1
def f32_1075(w):
    if (w >> 13 & 0x7) not in (0, 1, 2, 4, 5, 6):
        return 1485  # ldr_d_register_x
    if (w >> 13 & 0x7) not in (0, 1, 3, 4, 5, 7):
        return 1484  # ldr_d_register_w
    return -1
d32_1076 = {
    0x0: 1475,  # str_d_unscaled
    0x400: 1476,  # str_d_post
    0xc00: 1477,  # str_d_pre
    0x200800: f32_1074,
    0x400000: 1481,  # ldr_d_unscaled
    0x400400: 1482,  # ldr_d_post
    0x400c00: 1483,  # ldr_d_pre
    0x600800: f32_1075,
}
def f32_1077(w):
    r = d32_1076.get(w & 0xe00c00, -1)
    return r if r.__class__ is int else r(w)
def f32_1078(w):
    if w & 0xc00000 == 0x0:
        return 1474  # str_d
    if w & 0xc00000 == 0x400000:
        return 1480  # ldr_d
    return -1
d32_1079 = {
    0x0: 1503,  # ldr_q_literal
    0x2000000: f32_1068,
    0x20000000: f32_1072,
    0x21000000: f32_1073,
    0x60000000: f32_1077,
    0x61000000: f32_1078,
}
def f32_1080(w):
    r = d32_1079.get(w & 0x63000000, -1)
    return r if r.__class__ is int else r(w)
d32_1081 = {
    0x0: f32_1,
    0x8000000: f32_52,
    0xc000000: f32_617,
    0x10000000: f32_635,
    0x14000000: f32_640,
    0x18000000: f32_703,
    0x1c000000: f32_891,
    0x88000000: f32_941,
    0x8c000000: f32_943,
    0x90000000: f32_959,
    0x94000000: f32_988,
    0x98000000: f32_1038,
    0x9c000000: f32_1080,
}
def find_32(w):
    r = d32_1081.get(w & 0x9c000000, -1)
    return r if r.__class__ is int else r(w)
def plan_0(w):
    return ("i.adr", (W0[(w & 0x1f)], ), (((((w >> 29 & 0x3) | (w >> 3 & 0x1ffffc)) ^ 0x100000) - 0x100000), ), None)
def plan_1(w):
    return ("i.adrp", (W0[(w & 0x1f)], ), (((((w >> 17 & 0x3000) | (w << 9 & 0x1ffffc000)) ^ 0x100000000) - 0x100000000), ), None)
def plan_2(w):
    return ("i.add_imm_w", (W2[(w & 0x1f)] << 32 | R3[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_3(w):
    return ("i.add_imm_x", (W6[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_4(w):
    return ("i.add_imm_w", (W2[(w & 0x1f)] << 32 | R3[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4096 & 0xffffffff), ), (), None)
def plan_5(w):
    return ("i.add_imm_x", (W6[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4096 & 0xffffffff), ), (), None)
def plan_6(w):
    return ("i.add_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_7(w):
    return ("i.add_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_8(w):
    return (f"i.add_shifted_w[shift={(w >> 22 & 0x3)}]", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_9(w):
    return (f"i.add_shifted_x[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_10(w):
    return (f"i.add_extended_w[ext={(w >> 13 & 0x7)}]", (W2[(w & 0x1f)] << 32 | R3[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_11(w):
    return (f"i.add_extended_x[ext={(w >> 13 & 0x7)}]", (W6[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_12(w):
    return (f"i.add_extended_x[ext={(w >> 13 & 0x7)}]", (W6[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_13(w):
    return ("i.adds_imm_w", (W9[(w & 0x1f)] << 32 | R3[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_14(w):
    return ("i.adds_imm_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_15(w):
    return ("i.adds_imm_w", (W9[(w & 0x1f)] << 32 | R3[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4096 & 0xffffffff), ), (), None)
def plan_16(w):
    return ("i.adds_imm_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4096 & 0xffffffff), ), (), None)
def plan_17(w):
    return ("i.adds_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_18(w):
    return ("i.adds_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_19(w):
    return (f"i.adds_shifted_w[shift={(w >> 22 & 0x3)}]", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_20(w):
    return (f"i.adds_shifted_x[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_21(w):
    return (f"i.adds_extended_w[ext={(w >> 13 & 0x7)}]", (W9[(w & 0x1f)] << 32 | R3[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_22(w):
    return (f"i.adds_extended_x[ext={(w >> 13 & 0x7)}]", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_23(w):
    return (f"i.adds_extended_x[ext={(w >> 13 & 0x7)}]", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_24(w):
    return ("i.sub_imm_w", (W2[(w & 0x1f)] << 32 | R3[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_25(w):
    return ("i.sub_imm_x", (W6[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_26(w):
    return ("i.sub_imm_w", (W2[(w & 0x1f)] << 32 | R3[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4096 & 0xffffffff), ), (), None)
def plan_27(w):
    return ("i.sub_imm_x", (W6[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4096 & 0xffffffff), ), (), None)
def plan_28(w):
    return ("i.sub_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_29(w):
    return ("i.sub_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_30(w):
    return (f"i.sub_shifted_w[shift={(w >> 22 & 0x3)}]", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_31(w):
    return (f"i.sub_shifted_x[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_32(w):
    return (f"i.sub_extended_w[ext={(w >> 13 & 0x7)}]", (W2[(w & 0x1f)] << 32 | R3[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_33(w):
    return (f"i.sub_extended_x[ext={(w >> 13 & 0x7)}]", (W6[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_34(w):
    return (f"i.sub_extended_x[ext={(w >> 13 & 0x7)}]", (W6[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_35(w):
    return ("i.subs_imm_w", (W9[(w & 0x1f)] << 32 | R3[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_36(w):
    return ("i.subs_imm_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_37(w):
    return ("i.subs_imm_w", (W9[(w & 0x1f)] << 32 | R3[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4096 & 0xffffffff), ), (), None)
def plan_38(w):
    return ("i.subs_imm_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4096 & 0xffffffff), ), (), None)
def plan_39(w):
    return ("i.subs_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_40(w):
    return ("i.subs_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_41(w):
    return (f"i.subs_shifted_w[shift={(w >> 22 & 0x3)}]", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_42(w):
    return (f"i.subs_shifted_x[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_43(w):
    return (f"i.subs_extended_w[ext={(w >> 13 & 0x7)}]", (W9[(w & 0x1f)] << 32 | R3[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_44(w):
    return (f"i.subs_extended_x[ext={(w >> 13 & 0x7)}]", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_45(w):
    return (f"i.subs_extended_x[ext={(w >> 13 & 0x7)}]", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x7) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_46(w):
    return ("i.cmp_w", (R10[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_47(w):
    return ("i.cmp_x", (R12[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_48(w):
    return ("i.cmp_imm_w", (R3[(w >> 5 & 0x1f)] << 32 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_49(w):
    return ("i.cmp_imm_x", (R7[(w >> 5 & 0x1f)] << 32 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_50(w):
    return ("i.adc_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_51(w):
    return ("i.adc_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_52(w):
    return ("i.sbc_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_53(w):
    return ("i.sbc_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_54(w):
    return ("i.adcs_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_55(w):
    return ("i.adcs_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_56(w):
    return ("i.sbcs_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_57(w):
    return ("i.sbcs_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_58(w):
    return ("i.and_imm_w", ((decode_20((w >> 10 & 0x1fff)) & 0xffffffffffffffff), W2[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_59(w):
    return ("i.and_imm_x", ((decode_23((w >> 10 & 0x1fff)) & 0xffffffffffffffff), W6[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_60(w):
    return ("i.and_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_61(w):
    return ("i.and_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_62(w):
    return (f"i.and__shifted_w[shift={(w >> 22 & 0x3)}]", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_63(w):
    return (f"i.and__shifted_x[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_64(w):
    return ("i.bic_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_65(w):
    return ("i.bic_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_66(w):
    return (f"i.bic_shifted_w[shift={(w >> 22 & 0x3)}]", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_67(w):
    return (f"i.bic_shifted_x[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_68(w):
    return ("i.orr_imm_w", ((decode_26((w >> 10 & 0x1fff)) & 0xffffffffffffffff), W2[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_69(w):
    return ("i.orr_imm_x", ((decode_29((w >> 10 & 0x1fff)) & 0xffffffffffffffff), W6[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_70(w):
    return ("i.orr_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_71(w):
    return ("i.orr_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_72(w):
    return (f"i.orr_shifted_w[shift={(w >> 22 & 0x3)}]", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_73(w):
    return (f"i.orr_shifted_x[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_74(w):
    return ("i.orn_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_75(w):
    return ("i.orn_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_76(w):
    return (f"i.orn_shifted_w[shift={(w >> 22 & 0x3)}]", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_77(w):
    return (f"i.orn_shifted_x[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_78(w):
    return ("i.eor_imm_w", ((decode_32((w >> 10 & 0x1fff)) & 0xffffffffffffffff), W2[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_79(w):
    return ("i.eor_imm_x", ((decode_35((w >> 10 & 0x1fff)) & 0xffffffffffffffff), W6[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_80(w):
    return ("i.eor_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_81(w):
    return ("i.eor_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_82(w):
    return (f"i.eor_shifted_w[shift={(w >> 22 & 0x3)}]", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_83(w):
    return (f"i.eor_shifted_x[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_84(w):
    return ("i.eon_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_85(w):
    return ("i.eon_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_86(w):
    return (f"i.eon_shifted_w[shift={(w >> 22 & 0x3)}]", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_87(w):
    return (f"i.eon_shifted_x[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_88(w):
    return ("i.ands_imm_w", ((decode_38((w >> 10 & 0x1fff)) & 0xffffffffffffffff), W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_89(w):
    return ("i.ands_imm_x", ((decode_41((w >> 10 & 0x1fff)) & 0xffffffffffffffff), W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_90(w):
    return ("i.ands_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_91(w):
    return ("i.ands_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_92(w):
    return (f"i.ands_shifted_w[shift={(w >> 22 & 0x3)}]", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_93(w):
    return (f"i.ands_shifted_x[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_94(w):
    return ("i.bics_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_95(w):
    return ("i.bics_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_96(w):
    return (f"i.bics_shifted_w[shift={(w >> 22 & 0x3)}]", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_97(w):
    return (f"i.bics_shifted_x[shift={(w >> 22 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_98(w):
    return ("i.mov_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_99(w):
    return ("i.mov_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_100(w):
    return ("i.tst_w", (R10[(w >> 5 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_101(w):
    return ("i.tst_x", (R12[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_102(w):
    return ("i.tst_imm_w", ((decode_44((w >> 10 & 0x1fff)) & 0xffffffffffffffff), R10[(w >> 5 & 0x1f)], ), (), None)
def plan_103(w):
    return ("i.tst_imm_x", ((decode_47((w >> 10 & 0x1fff)) & 0xffffffffffffffff), R12[(w >> 5 & 0x1f)], ), (), None)
def plan_104(w):
    return (f"i.movz_w[hw={(w >> 21 & 0x3)}]", (W9[(w & 0x1f)] << 32 | ((w >> 5 & 0xffff) & 0xffffffff), ), (), None)
def plan_105(w):
    return (f"i.movz_x[hw={(w >> 21 & 0x3)}]", (W0[(w & 0x1f)] << 32 | ((w >> 5 & 0xffff) & 0xffffffff), ), (), None)
def plan_106(w):
    return (f"i.movn_w[hw={(w >> 21 & 0x3)}]", (W9[(w & 0x1f)] << 32 | ((w >> 5 & 0xffff) & 0xffffffff), ), (), None)
def plan_107(w):
    return (f"i.movn_x[hw={(w >> 21 & 0x3)}]", (W0[(w & 0x1f)] << 32 | ((w >> 5 & 0xffff) & 0xffffffff), ), (), None)
def plan_108(w):
    return (f"i.movk_w[hw={(w >> 21 & 0x3)}]", (W9[(w & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((w >> 5 & 0xffff) & 0xffffffff), ), (), None)
def plan_109(w):
    return (f"i.movk_x[hw={(w >> 21 & 0x3)}]", (W0[(w & 0x1f)] << 32 | R12[(w & 0x1f)] << 48 | ((w >> 5 & 0xffff) & 0xffffffff), ), (), None)
def plan_110(w):
    return ("i.sbfm_w", (((w >> 16 & 0x1f) & 0xffffffff) | ((w >> 10 & 0x1f) & 0xffffffff) << 32, W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_111(w):
    return ("i.bfm_w", (((w >> 16 & 0x1f) & 0xffffffff) | ((w >> 10 & 0x1f) & 0xffffffff) << 32, W9[(w & 0x1f)] | R10[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_112(w):
    return ("i.ubfm_w", (((w >> 16 & 0x1f) & 0xffffffff) | ((w >> 10 & 0x1f) & 0xffffffff) << 32, W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_113(w):
    return ("i.asr_w", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 16 & 0x1f) & 0xffffffff), ), (), None)
def plan_114(w):
    return ("i.lsr_w", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 16 & 0x1f) & 0xffffffff), ), (), None)
def plan_115(w):
    return ("i.extr_w", (W9[(w & 0x1f)] << 32 | R10[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x1f) & 0xffffffff), R10[(w >> 16 & 0x1f)], ), (), None)
def plan_116(w):
    return ("i.sbfm_x", (((w >> 16 & 0x3f) & 0xffffffff) | ((w >> 10 & 0x3f) & 0xffffffff) << 32, W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_117(w):
    return ("i.bfm_x", (((w >> 16 & 0x3f) & 0xffffffff) | ((w >> 10 & 0x3f) & 0xffffffff) << 32, W0[(w & 0x1f)] | R12[(w & 0x1f)] << 16 | R12[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_118(w):
    return ("i.ubfm_x", (((w >> 16 & 0x3f) & 0xffffffff) | ((w >> 10 & 0x3f) & 0xffffffff) << 32, W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_119(w):
    return ("i.asr_x", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 16 & 0x3f) & 0xffffffff), ), (), None)
def plan_120(w):
    return ("i.lsr_x", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 16 & 0x3f) & 0xffffffff), ), (), None)
def plan_121(w):
    return ("i.extr_x", (W0[(w & 0x1f)] << 32 | R12[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0x3f) & 0xffffffff), R12[(w >> 16 & 0x1f)], ), (), None)
def plan_122(w):
    return (f"i.csel_w[cond={(w >> 12 & 0xf)}]", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_123(w):
    return (f"i.csel_x[cond={(w >> 12 & 0xf)}]", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_124(w):
    return (f"i.csinc_w[cond={(w >> 12 & 0xf)}]", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_125(w):
    return (f"i.csinc_x[cond={(w >> 12 & 0xf)}]", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_126(w):
    return (f"i.csinv_w[cond={(w >> 12 & 0xf)}]", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_127(w):
    return (f"i.csinv_x[cond={(w >> 12 & 0xf)}]", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_128(w):
    return (f"i.csneg_w[cond={(w >> 12 & 0xf)}]", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_129(w):
    return (f"i.csneg_x[cond={(w >> 12 & 0xf)}]", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_130(w):
    return (f"i.ccmn_w[cond={(w >> 12 & 0xf)}]", (R10[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48 | ((w & 0xf) & 0xffffffff), ), (), None)
def plan_131(w):
    return (f"i.ccmn_x[cond={(w >> 12 & 0xf)}]", (R12[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48 | ((w & 0xf) & 0xffffffff), ), (), None)
def plan_132(w):
    return (f"i.ccmn_imm_w[cond={(w >> 12 & 0xf)}]", (((w >> 16 & 0x1f) & 0xffffffff) | ((w & 0xf) & 0xffffffff) << 32, R10[(w >> 5 & 0x1f)], ), (), None)
def plan_133(w):
    return (f"i.ccmn_imm_x[cond={(w >> 12 & 0xf)}]", (((w >> 16 & 0x1f) & 0xffffffff) | ((w & 0xf) & 0xffffffff) << 32, R12[(w >> 5 & 0x1f)], ), (), None)
def plan_134(w):
    return (f"i.ccmp_w[cond={(w >> 12 & 0xf)}]", (R10[(w >> 5 & 0x1f)] << 32 | R10[(w >> 16 & 0x1f)] << 48 | ((w & 0xf) & 0xffffffff), ), (), None)
def plan_135(w):
    return (f"i.ccmp_x[cond={(w >> 12 & 0xf)}]", (R12[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48 | ((w & 0xf) & 0xffffffff), ), (), None)
def plan_136(w):
    return (f"i.ccmp_imm_w[cond={(w >> 12 & 0xf)}]", (((w >> 16 & 0x1f) & 0xffffffff) | ((w & 0xf) & 0xffffffff) << 32, R10[(w >> 5 & 0x1f)], ), (), None)
def plan_137(w):
    return (f"i.ccmp_imm_x[cond={(w >> 12 & 0xf)}]", (((w >> 16 & 0x1f) & 0xffffffff) | ((w & 0xf) & 0xffffffff) << 32, R12[(w >> 5 & 0x1f)], ), (), None)
def plan_138(w):
    return ("i.udiv_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_139(w):
    return ("i.udiv_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_140(w):
    return ("i.sdiv_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_141(w):
    return ("i.sdiv_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_142(w):
    return ("i.lslv_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_143(w):
    return ("i.lslv_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_144(w):
    return ("i.lsrv_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_145(w):
    return ("i.lsrv_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_146(w):
    return ("i.asrv_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_147(w):
    return ("i.asrv_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_148(w):
    return ("i.rorv_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_149(w):
    return ("i.rorv_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_150(w):
    return ("i.rbit_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_151(w):
    return ("i.rbit_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_152(w):
    return ("i.rev16_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_153(w):
    return ("i.rev16_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_154(w):
    return ("i.clz_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_155(w):
    return ("i.clz_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_156(w):
    return ("i.cls_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_157(w):
    return ("i.cls_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_158(w):
    return ("i.rev_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_159(w):
    return ("i.rev_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_160(w):
    return ("i.rev32", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_161(w):
    return ("i.madd_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32 | R10[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_162(w):
    return ("i.madd_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32 | R12[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_163(w):
    return ("i.msub_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32 | R10[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_164(w):
    return ("i.msub_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32 | R12[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_165(w):
    return ("i.mul_w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_166(w):
    return ("i.mul_x", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_167(w):
    return ("i.smaddl", (W0[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32 | R12[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_168(w):
    return ("i.smsubl", (W0[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32 | R12[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_169(w):
    return ("i.umaddl", (W0[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32 | R12[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_170(w):
    return ("i.umsubl", (W0[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32 | R12[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_171(w):
    return ("i.smulh", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_172(w):
    return ("i.umulh", (W0[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_173(w):
    return ("i.crc32b", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_174(w):
    return ("i.crc32h", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_175(w):
    return ("i.crc32w", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_176(w):
    return ("i.crc32x", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_177(w):
    return ("i.crc32cb", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_178(w):
    return ("i.crc32ch", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_179(w):
    return ("i.crc32cw", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_180(w):
    return ("i.crc32cx", (W9[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_181(w):
    return ("i.b", (), (), (((w << 2 & 0xffffffc) ^ 0x8000000) - 0x8000000))
def plan_182(w):
    return ("i.bl", (520, ), (), (((w << 2 & 0xffffffc) ^ 0x8000000) - 0x8000000))
def plan_183(w):
    return (f"i.b_cond[cond={(w & 0xf)}]", (), (), (((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000))
def plan_184(w):
    return ("i.cbz_w", (R10[(w & 0x1f)], ), (), (((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000))
def plan_185(w):
    return ("i.cbz_x", (R12[(w & 0x1f)], ), (), (((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000))
def plan_186(w):
    return ("i.cbnz_w", (R10[(w & 0x1f)], ), (), (((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000))
def plan_187(w):
    return ("i.cbnz_x", (R12[(w & 0x1f)], ), (), (((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000))
def plan_188(w):
    return ("i.tbz", (R10[(w & 0x1f)] << 32 | ((w >> 19 & 0x1f) & 0xffffffff), ), (), (((w >> 3 & 0xfffc) ^ 0x8000) - 0x8000))
def plan_189(w):
    return ("i.tbz", (R12[(w & 0x1f)] << 32 | (((w >> 19 & 0x1f) + 32) & 0xffffffff), ), (), (((w >> 3 & 0xfffc) ^ 0x8000) - 0x8000))
def plan_190(w):
    return ("i.tbnz", (R10[(w & 0x1f)] << 32 | ((w >> 19 & 0x1f) & 0xffffffff), ), (), (((w >> 3 & 0xfffc) ^ 0x8000) - 0x8000))
def plan_191(w):
    return ("i.tbnz", (R12[(w & 0x1f)] << 32 | (((w >> 19 & 0x1f) + 32) & 0xffffffff), ), (), (((w >> 3 & 0xfffc) ^ 0x8000) - 0x8000))
def plan_192(w):
    return ("i.br", (R12[(w >> 5 & 0x1f)], ), (), None)
def plan_193(w):
    return ("i.blr", (520 | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_194(w):
    return ("i.br", (R12[(w >> 5 & 0x1f)], ), (), None)
def plan_195(w):
    return ("i.svc", (), (), None)
def plan_196(w):
    return ("i.brk", (), (), None)
def plan_197(w):
    return ("i.undefined", (), (), None)
def plan_198(w):
    return ("i.undefined", (), (), None)
def plan_199(w):
    return ("i.undefined", (), (), None)
def plan_200(w):
    return ("i.undefined", (), (), None)
def plan_201(w):
    return ("i.hint", (), (), None)
def plan_202(w):
    return ("i.dmb", (), (), None)
def plan_203(w):
    return ("i.dmb", (), (), None)
def plan_204(w):
    return ("i.dmb", (), (), None)
def plan_205(w):
    return ("i.dmb", (), (), None)
def plan_206(w):
    return ("i.dmb", (), (), None)
def plan_207(w):
    return ("i.dmb", (), (), None)
def plan_208(w):
    return ("i.clrex", (), (), None)
def plan_209(w):
    return ("i.dc_zva", (R12[(w & 0x1f)], ), (), None)
def plan_210(w):
    return ("i.cache_by_address", (R12[(w & 0x1f)], ), (), None)
def plan_211(w):
    return ("i.cache_by_address", (R12[(w & 0x1f)], ), (), None)
def plan_212(w):
    return ("i.cache_by_address", (R12[(w & 0x1f)], ), (), None)
def plan_213(w):
    return ("i.cache_by_address", (R12[(w & 0x1f)], ), (), None)
def plan_214(w):
    return ("i.cache_by_address", (R12[(w & 0x1f)], ), (), None)
def plan_215(w):
    return ("i.mrs_nzcv", (W0[(w & 0x1f)], ), (), None)
def plan_216(w):
    return ("i.msr_nzcv", (R12[(w & 0x1f)], ), (), None)
def plan_217(w):
    return ("i.mrs_fpcr", (W0[(w & 0x1f)], ), (), None)
def plan_218(w):
    return ("i.msr_fpcr", (R12[(w & 0x1f)], ), (), None)
def plan_219(w):
    return ("i.mrs_fpsr", (W0[(w & 0x1f)], ), (), None)
def plan_220(w):
    return ("i.msr_fpsr", (R12[(w & 0x1f)], ), (), None)
def plan_221(w):
    return ("i.mrs_tpidr", (W0[(w & 0x1f)], ), (), None)
def plan_222(w):
    return ("i.msr_tpidr", (R12[(w & 0x1f)], ), (), None)
def plan_223(w):
    return ("i.mrs_tpidrro", (W0[(w & 0x1f)], ), (), None)
def plan_224(w):
    return ("i.mrs_constant", (W0[(w & 0x1f)] << 32 | (62500000 & 0xffffffff), ), (), None)
def plan_225(w):
    return ("i.mrs_constant", (W0[(w & 0x1f)] << 32 | (4 & 0xffffffff), ), (), None)
def plan_226(w):
    return ("i.mrs_constant", (W0[(w & 0x1f)] << 32 | (71614468 & 0xffffffff), ), (), None)
def plan_227(w):
    return ("helper", (0, 32, w << 8 | 4), (), None)
def plan_228(w):
    return ("helper", (0, 32, w << 8 | 4), (), None)
def plan_229(w):
    return ("i.ldxr_b", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_230(w):
    return ("i.ldaxr_b", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_231(w):
    return ("i.stxr_b", (W9[(w >> 16 & 0x1f)] | R10[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_232(w):
    return ("i.stxr_b", (W9[(w >> 16 & 0x1f)] | R10[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_233(w):
    return ("i.ldar_b", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_234(w):
    return ("i.stlr_b", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_235(w):
    return ("i.ldlar_b", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_236(w):
    return ("i.stllr_b", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_237(w):
    return ("i.ldapr_b", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_238(w):
    return ("i.cas_b", (W9[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_239(w):
    return ("i.cas_b", (W9[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_240(w):
    return ("i.cas_b", (W9[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_241(w):
    return ("i.cas_b", (W9[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_242(w):
    return ("i.ldadd_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_243(w):
    return ("i.ldadd_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_244(w):
    return ("i.ldadd_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_245(w):
    return ("i.ldadd_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_246(w):
    return ("i.ldclr_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_247(w):
    return ("i.ldclr_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_248(w):
    return ("i.ldclr_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_249(w):
    return ("i.ldclr_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_250(w):
    return ("i.ldeor_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_251(w):
    return ("i.ldeor_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_252(w):
    return ("i.ldeor_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_253(w):
    return ("i.ldeor_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_254(w):
    return ("i.ldset_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_255(w):
    return ("i.ldset_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_256(w):
    return ("i.ldset_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_257(w):
    return ("i.ldset_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_258(w):
    return ("i.ldsmax_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_259(w):
    return ("i.ldsmax_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_260(w):
    return ("i.ldsmax_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_261(w):
    return ("i.ldsmax_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_262(w):
    return ("i.ldsmin_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_263(w):
    return ("i.ldsmin_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_264(w):
    return ("i.ldsmin_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_265(w):
    return ("i.ldsmin_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_266(w):
    return ("i.ldumax_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_267(w):
    return ("i.ldumax_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_268(w):
    return ("i.ldumax_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_269(w):
    return ("i.ldumax_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_270(w):
    return ("i.ldumin_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_271(w):
    return ("i.ldumin_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_272(w):
    return ("i.ldumin_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_273(w):
    return ("i.ldumin_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_274(w):
    return ("i.swp_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_275(w):
    return ("i.swp_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_276(w):
    return ("i.swp_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_277(w):
    return ("i.swp_b", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_278(w):
    return ("i.ldxr_h", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_279(w):
    return ("i.ldaxr_h", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_280(w):
    return ("i.stxr_h", (W9[(w >> 16 & 0x1f)] | R10[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_281(w):
    return ("i.stxr_h", (W9[(w >> 16 & 0x1f)] | R10[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_282(w):
    return ("i.ldar_h", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_283(w):
    return ("i.stlr_h", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_284(w):
    return ("i.ldlar_h", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_285(w):
    return ("i.stllr_h", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_286(w):
    return ("i.ldapr_h", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_287(w):
    return ("i.cas_h", (W9[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_288(w):
    return ("i.cas_h", (W9[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_289(w):
    return ("i.cas_h", (W9[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_290(w):
    return ("i.cas_h", (W9[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_291(w):
    return ("i.ldadd_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_292(w):
    return ("i.ldadd_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_293(w):
    return ("i.ldadd_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_294(w):
    return ("i.ldadd_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_295(w):
    return ("i.ldclr_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_296(w):
    return ("i.ldclr_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_297(w):
    return ("i.ldclr_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_298(w):
    return ("i.ldclr_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_299(w):
    return ("i.ldeor_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_300(w):
    return ("i.ldeor_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_301(w):
    return ("i.ldeor_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_302(w):
    return ("i.ldeor_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_303(w):
    return ("i.ldset_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_304(w):
    return ("i.ldset_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_305(w):
    return ("i.ldset_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_306(w):
    return ("i.ldset_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_307(w):
    return ("i.ldsmax_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_308(w):
    return ("i.ldsmax_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_309(w):
    return ("i.ldsmax_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_310(w):
    return ("i.ldsmax_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_311(w):
    return ("i.ldsmin_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_312(w):
    return ("i.ldsmin_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_313(w):
    return ("i.ldsmin_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_314(w):
    return ("i.ldsmin_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_315(w):
    return ("i.ldumax_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_316(w):
    return ("i.ldumax_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_317(w):
    return ("i.ldumax_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_318(w):
    return ("i.ldumax_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_319(w):
    return ("i.ldumin_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_320(w):
    return ("i.ldumin_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_321(w):
    return ("i.ldumin_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_322(w):
    return ("i.ldumin_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_323(w):
    return ("i.swp_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_324(w):
    return ("i.swp_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_325(w):
    return ("i.swp_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_326(w):
    return ("i.swp_h", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_327(w):
    return ("i.ldxr_w", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_328(w):
    return ("i.ldaxr_w", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_329(w):
    return ("i.stxr_w", (W9[(w >> 16 & 0x1f)] | R10[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_330(w):
    return ("i.stxr_w", (W9[(w >> 16 & 0x1f)] | R10[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_331(w):
    return ("i.ldar_w", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_332(w):
    return ("i.stlr_w", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_333(w):
    return ("i.ldlar_w", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_334(w):
    return ("i.stllr_w", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_335(w):
    return ("i.ldapr_w", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_336(w):
    return ("i.cas_w", (W9[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_337(w):
    return ("i.cas_w", (W9[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_338(w):
    return ("i.cas_w", (W9[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_339(w):
    return ("i.cas_w", (W9[(w >> 16 & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_340(w):
    return ("i.ldadd_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_341(w):
    return ("i.ldadd_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_342(w):
    return ("i.ldadd_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_343(w):
    return ("i.ldadd_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_344(w):
    return ("i.ldclr_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_345(w):
    return ("i.ldclr_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_346(w):
    return ("i.ldclr_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_347(w):
    return ("i.ldclr_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_348(w):
    return ("i.ldeor_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_349(w):
    return ("i.ldeor_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_350(w):
    return ("i.ldeor_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_351(w):
    return ("i.ldeor_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_352(w):
    return ("i.ldset_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_353(w):
    return ("i.ldset_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_354(w):
    return ("i.ldset_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_355(w):
    return ("i.ldset_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_356(w):
    return ("i.ldsmax_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_357(w):
    return ("i.ldsmax_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_358(w):
    return ("i.ldsmax_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_359(w):
    return ("i.ldsmax_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_360(w):
    return ("i.ldsmin_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_361(w):
    return ("i.ldsmin_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_362(w):
    return ("i.ldsmin_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_363(w):
    return ("i.ldsmin_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_364(w):
    return ("i.ldumax_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_365(w):
    return ("i.ldumax_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_366(w):
    return ("i.ldumax_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_367(w):
    return ("i.ldumax_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_368(w):
    return ("i.ldumin_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_369(w):
    return ("i.ldumin_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_370(w):
    return ("i.ldumin_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_371(w):
    return ("i.ldumin_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_372(w):
    return ("i.swp_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_373(w):
    return ("i.swp_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_374(w):
    return ("i.swp_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_375(w):
    return ("i.swp_w", (W9[(w & 0x1f)] | R10[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_376(w):
    return ("i.ldxr_x", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_377(w):
    return ("i.ldaxr_x", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_378(w):
    return ("i.stxr_x", (W9[(w >> 16 & 0x1f)] | R12[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_379(w):
    return ("i.stxr_x", (W9[(w >> 16 & 0x1f)] | R12[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_380(w):
    return ("i.ldar_x", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_381(w):
    return ("i.stlr_x", (R12[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_382(w):
    return ("i.ldlar_x", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_383(w):
    return ("i.stllr_x", (R12[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_384(w):
    return ("i.ldapr_x", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_385(w):
    return ("i.cas_x", (W0[(w >> 16 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R12[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_386(w):
    return ("i.cas_x", (W0[(w >> 16 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R12[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_387(w):
    return ("i.cas_x", (W0[(w >> 16 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R12[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_388(w):
    return ("i.cas_x", (W0[(w >> 16 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R12[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_389(w):
    return ("i.ldadd_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_390(w):
    return ("i.ldadd_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_391(w):
    return ("i.ldadd_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_392(w):
    return ("i.ldadd_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_393(w):
    return ("i.ldclr_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_394(w):
    return ("i.ldclr_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_395(w):
    return ("i.ldclr_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_396(w):
    return ("i.ldclr_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_397(w):
    return ("i.ldeor_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_398(w):
    return ("i.ldeor_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_399(w):
    return ("i.ldeor_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_400(w):
    return ("i.ldeor_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_401(w):
    return ("i.ldset_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_402(w):
    return ("i.ldset_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_403(w):
    return ("i.ldset_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_404(w):
    return ("i.ldset_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_405(w):
    return ("i.ldsmax_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_406(w):
    return ("i.ldsmax_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_407(w):
    return ("i.ldsmax_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_408(w):
    return ("i.ldsmax_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_409(w):
    return ("i.ldsmin_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_410(w):
    return ("i.ldsmin_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_411(w):
    return ("i.ldsmin_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_412(w):
    return ("i.ldsmin_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_413(w):
    return ("i.ldumax_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_414(w):
    return ("i.ldumax_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_415(w):
    return ("i.ldumax_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_416(w):
    return ("i.ldumax_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_417(w):
    return ("i.ldumin_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_418(w):
    return ("i.ldumin_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_419(w):
    return ("i.ldumin_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_420(w):
    return ("i.ldumin_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_421(w):
    return ("i.swp_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_422(w):
    return ("i.swp_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_423(w):
    return ("i.swp_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_424(w):
    return ("i.swp_x", (W0[(w & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_425(w):
    return ("i.ldxp_w", (W9[(w & 0x1f)] | W9[(w >> 10 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_426(w):
    return ("i.ldaxp_w", (W9[(w & 0x1f)] | W9[(w >> 10 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_427(w):
    return ("i.stxp_w", (W9[(w >> 16 & 0x1f)] | R10[(w & 0x1f)] << 16 | R10[(w >> 10 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_428(w):
    return ("i.stxp_w", (W9[(w >> 16 & 0x1f)] | R10[(w & 0x1f)] << 16 | R10[(w >> 10 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_429(w):
    return ("i.casp_w", (W9[(w >> 16 & 0x1f)] | W16[(w >> 16 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32 | R17[(w >> 16 & 0x1f)] << 48, R10[(w & 0x1f)] | R17[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_430(w):
    return ("i.casp_w", (W9[(w >> 16 & 0x1f)] | W16[(w >> 16 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32 | R17[(w >> 16 & 0x1f)] << 48, R10[(w & 0x1f)] | R17[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_431(w):
    return ("i.casp_w", (W9[(w >> 16 & 0x1f)] | W16[(w >> 16 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32 | R17[(w >> 16 & 0x1f)] << 48, R10[(w & 0x1f)] | R17[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_432(w):
    return ("i.casp_w", (W9[(w >> 16 & 0x1f)] | W16[(w >> 16 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32 | R17[(w >> 16 & 0x1f)] << 48, R10[(w & 0x1f)] | R17[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_433(w):
    return ("i.ldxp_x", (W0[(w & 0x1f)] | W0[(w >> 10 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_434(w):
    return ("i.ldaxp_x", (W0[(w & 0x1f)] | W0[(w >> 10 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_435(w):
    return ("i.stxp_x", (W9[(w >> 16 & 0x1f)] | R12[(w & 0x1f)] << 16 | R12[(w >> 10 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_436(w):
    return ("i.stxp_x", (W9[(w >> 16 & 0x1f)] | R12[(w & 0x1f)] << 16 | R12[(w >> 10 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_437(w):
    return ("i.casp_x", (W0[(w >> 16 & 0x1f)] | W19[(w >> 16 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32 | R20[(w >> 16 & 0x1f)] << 48, R12[(w & 0x1f)] | R20[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_438(w):
    return ("i.casp_x", (W0[(w >> 16 & 0x1f)] | W19[(w >> 16 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32 | R20[(w >> 16 & 0x1f)] << 48, R12[(w & 0x1f)] | R20[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_439(w):
    return ("i.casp_x", (W0[(w >> 16 & 0x1f)] | W19[(w >> 16 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32 | R20[(w >> 16 & 0x1f)] << 48, R12[(w & 0x1f)] | R20[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_440(w):
    return ("i.casp_x", (W0[(w >> 16 & 0x1f)] | W19[(w >> 16 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32 | R20[(w >> 16 & 0x1f)] << 48, R12[(w & 0x1f)] | R20[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_441(w):
    return (f"i.v_shadd[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_442(w):
    return (f"i.v_sqadd[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_443(w):
    return (f"i.s_sqadd[size={0}]", (W25[(w & 0x1f)] | R26[(w >> 5 & 0x1f)] << 16 | R26[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_444(w):
    return (f"i.s_sqadd[size={1}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R29[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_445(w):
    return (f"i.s_sqadd[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_446(w):
    return (f"i.s_sqadd[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_447(w):
    return (f"i.v_srhadd[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_448(w):
    return (f"i.v_shsub[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_449(w):
    return (f"i.v_sqsub[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_450(w):
    return (f"i.s_sqsub[size={0}]", (W25[(w & 0x1f)] | R26[(w >> 5 & 0x1f)] << 16 | R26[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_451(w):
    return (f"i.s_sqsub[size={1}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R29[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_452(w):
    return (f"i.s_sqsub[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_453(w):
    return (f"i.s_sqsub[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_454(w):
    return (f"i.v_sshl[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_455(w):
    return (f"i.s_sshl[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_456(w):
    return (f"i.v_sqshl[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_457(w):
    return (f"i.s_sqshl[size={0}]", (W25[(w & 0x1f)] | R26[(w >> 5 & 0x1f)] << 16 | R26[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_458(w):
    return (f"i.s_sqshl[size={1}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R29[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_459(w):
    return (f"i.s_sqshl[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_460(w):
    return (f"i.s_sqshl[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_461(w):
    return (f"i.v_srshl[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_462(w):
    return (f"i.s_srshl[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_463(w):
    return (f"i.v_sqrshl[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_464(w):
    return (f"i.s_sqrshl[size={0}]", (W25[(w & 0x1f)] | R26[(w >> 5 & 0x1f)] << 16 | R26[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_465(w):
    return (f"i.s_sqrshl[size={1}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R29[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_466(w):
    return (f"i.s_sqrshl[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_467(w):
    return (f"i.s_sqrshl[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_468(w):
    return (f"i.v_smax[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_469(w):
    return (f"i.v_smin[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_470(w):
    return (f"i.v_sabd[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_471(w):
    return (f"i.v_saba[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_472(w):
    return (f"i.v_uhadd[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_473(w):
    return (f"i.v_uqadd[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_474(w):
    return (f"i.s_uqadd[size={0}]", (W25[(w & 0x1f)] | R26[(w >> 5 & 0x1f)] << 16 | R26[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_475(w):
    return (f"i.s_uqadd[size={1}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R29[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_476(w):
    return (f"i.s_uqadd[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_477(w):
    return (f"i.s_uqadd[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_478(w):
    return (f"i.v_urhadd[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_479(w):
    return (f"i.v_uhsub[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_480(w):
    return (f"i.v_uqsub[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_481(w):
    return (f"i.s_uqsub[size={0}]", (W25[(w & 0x1f)] | R26[(w >> 5 & 0x1f)] << 16 | R26[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_482(w):
    return (f"i.s_uqsub[size={1}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R29[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_483(w):
    return (f"i.s_uqsub[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_484(w):
    return (f"i.s_uqsub[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_485(w):
    return (f"i.v_ushl[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_486(w):
    return (f"i.s_ushl[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_487(w):
    return (f"i.v_uqshl[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_488(w):
    return (f"i.s_uqshl[size={0}]", (W25[(w & 0x1f)] | R26[(w >> 5 & 0x1f)] << 16 | R26[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_489(w):
    return (f"i.s_uqshl[size={1}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R29[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_490(w):
    return (f"i.s_uqshl[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_491(w):
    return (f"i.s_uqshl[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_492(w):
    return (f"i.v_urshl[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_493(w):
    return (f"i.s_urshl[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_494(w):
    return (f"i.v_uqrshl[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_495(w):
    return (f"i.s_uqrshl[size={0}]", (W25[(w & 0x1f)] | R26[(w >> 5 & 0x1f)] << 16 | R26[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_496(w):
    return (f"i.s_uqrshl[size={1}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R29[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_497(w):
    return (f"i.s_uqrshl[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_498(w):
    return (f"i.s_uqrshl[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_499(w):
    return (f"i.v_umax[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_500(w):
    return (f"i.v_umin[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_501(w):
    return (f"i.v_uabd[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_502(w):
    return (f"i.v_uaba[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_503(w):
    return (f"i.v_cmgt[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_504(w):
    return (f"i.s_cmgt[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_505(w):
    return (f"i.v_cmhi[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_506(w):
    return (f"i.s_cmhi[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_507(w):
    return (f"i.v_cmge[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_508(w):
    return (f"i.s_cmge[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_509(w):
    return (f"i.v_cmhs[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_510(w):
    return (f"i.s_cmhs[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_511(w):
    return (f"i.v_add[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_512(w):
    return (f"i.s_add[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_513(w):
    return (f"i.v_sub[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_514(w):
    return (f"i.s_sub[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_515(w):
    return (f"i.v_cmtst[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_516(w):
    return (f"i.s_cmtst[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_517(w):
    return (f"i.v_cmeq[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_518(w):
    return (f"i.s_cmeq[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_519(w):
    return (f"i.v_mla[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_520(w):
    return (f"i.v_mul[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_521(w):
    return (f"i.v_pmul[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_522(w):
    return (f"i.v_sqdmulh[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_523(w):
    return (f"i.s_sqdmulh[size={1}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R29[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_524(w):
    return (f"i.s_sqdmulh[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_525(w):
    return (f"i.v_sqrdmulh[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_526(w):
    return (f"i.s_sqrdmulh[size={1}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R29[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_527(w):
    return (f"i.s_sqrdmulh[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_528(w):
    return (f"i.mls_v[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_529(w):
    return (f"i.v_smaxp[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_530(w):
    return (f"i.v_sminp[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_531(w):
    return (f"i.v_umaxp[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_532(w):
    return (f"i.v_uminp[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_533(w):
    return (f"i.v_addp[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_534(w):
    return (f"i.v_and[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_535(w):
    return (f"i.v_bic[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_536(w):
    return (f"i.v_orr[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_537(w):
    return (f"i.v_orn[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_538(w):
    return (f"i.v_eor[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_539(w):
    return (f"i.v_bsl[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_540(w):
    return (f"i.v_bit[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_541(w):
    return (f"i.v_bif[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_542(w):
    return (f"i.v_saddl[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_543(w):
    return (f"i.v_saddl[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_544(w):
    return (f"i.v_saddw[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_545(w):
    return (f"i.v_saddw[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_546(w):
    return (f"i.v_ssubl[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_547(w):
    return (f"i.v_ssubl[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_548(w):
    return (f"i.v_ssubw[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_549(w):
    return (f"i.v_ssubw[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_550(w):
    return (f"i.v_sabal[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_551(w):
    return (f"i.v_sabal[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_552(w):
    return (f"i.v_sabdl[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_553(w):
    return (f"i.v_sabdl[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_554(w):
    return (f"i.v_smlal[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_555(w):
    return (f"i.v_smlal[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_556(w):
    return (f"i.v_smlsl[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_557(w):
    return (f"i.v_smlsl[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_558(w):
    return (f"i.v_smull[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_559(w):
    return (f"i.v_smull[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_560(w):
    return (f"i.v_uaddl[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_561(w):
    return (f"i.v_uaddl[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_562(w):
    return (f"i.v_uaddw[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_563(w):
    return (f"i.v_uaddw[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_564(w):
    return (f"i.v_usubl[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_565(w):
    return (f"i.v_usubl[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_566(w):
    return (f"i.v_usubw[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_567(w):
    return (f"i.v_usubw[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_568(w):
    return (f"i.v_uabal[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_569(w):
    return (f"i.v_uabal[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_570(w):
    return (f"i.v_uabdl[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_571(w):
    return (f"i.v_uabdl[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_572(w):
    return (f"i.v_umlal[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_573(w):
    return (f"i.v_umlal[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_574(w):
    return (f"i.v_umlsl[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_575(w):
    return (f"i.v_umlsl[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_576(w):
    return (f"i.v_umull[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_577(w):
    return (f"i.v_umull[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_578(w):
    return (f"i.v_sqdmlal[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_579(w):
    return (f"i.v_sqdmlal[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_580(w):
    return (f"i.v_sqdmlsl[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_581(w):
    return (f"i.v_sqdmlsl[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_582(w):
    return (f"i.v_sqdmull[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_583(w):
    return (f"i.v_sqdmull[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_584(w):
    return (f"i.s_sqdmlal[size={1}]", (W31[(w & 0x1f)] | R32[(w & 0x1f)] << 16 | R29[(w >> 5 & 0x1f)] << 32 | R29[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_585(w):
    return (f"i.s_sqdmlal[size={2}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R32[(w >> 5 & 0x1f)] << 32 | R32[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_586(w):
    return (f"i.s_sqdmlsl[size={1}]", (W31[(w & 0x1f)] | R32[(w & 0x1f)] << 16 | R29[(w >> 5 & 0x1f)] << 32 | R29[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_587(w):
    return (f"i.s_sqdmlsl[size={2}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R32[(w >> 5 & 0x1f)] << 32 | R32[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_588(w):
    return (f"i.s_sqdmull[size={1}]", (W31[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R29[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_589(w):
    return (f"i.s_sqdmull[size={2}]", (W34[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_590(w):
    return (f"i.v_addhn[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_591(w):
    return (f"i.v_addhn[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_592(w):
    return (f"i.v_raddhn[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_593(w):
    return (f"i.v_raddhn[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_594(w):
    return (f"i.v_subhn[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_595(w):
    return (f"i.v_subhn[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_596(w):
    return (f"i.v_rsubhn[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_597(w):
    return (f"i.v_rsubhn[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_598(w):
    return (f"i.pmull[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_599(w):
    return (f"i.pmull[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_600(w):
    return (f"i.pmull[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_601(w):
    return (f"i.pmull[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_602(w):
    return (f"i.ve_mla[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_603(w):
    return (f"i.ve_mla[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_604(w):
    return (f"i.ve_mla[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_605(w):
    return (f"i.ve_mla[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_606(w):
    return (f"i.ve_mls[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_607(w):
    return (f"i.ve_mls[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_608(w):
    return (f"i.ve_mls[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_609(w):
    return (f"i.ve_mls[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_610(w):
    return (f"i.ve_mul[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_611(w):
    return (f"i.ve_mul[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_612(w):
    return (f"i.ve_mul[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_613(w):
    return (f"i.ve_mul[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_614(w):
    return (f"i.ve_sqdmulh[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_615(w):
    return (f"i.ve_sqdmulh[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_616(w):
    return (f"i.se_sqdmulh[size={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_617(w):
    return (f"i.ve_sqdmulh[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_618(w):
    return (f"i.ve_sqdmulh[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_619(w):
    return (f"i.se_sqdmulh[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_620(w):
    return (f"i.ve_sqrdmulh[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_621(w):
    return (f"i.ve_sqrdmulh[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_622(w):
    return (f"i.se_sqrdmulh[size={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_623(w):
    return (f"i.ve_sqrdmulh[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_624(w):
    return (f"i.ve_sqrdmulh[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_625(w):
    return (f"i.se_sqrdmulh[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_626(w):
    return (f"i.ve_smlal[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_627(w):
    return (f"i.ve_smlal[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_628(w):
    return (f"i.ve_smlal[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_629(w):
    return (f"i.ve_smlal[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_630(w):
    return (f"i.ve_smlsl[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_631(w):
    return (f"i.ve_smlsl[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_632(w):
    return (f"i.ve_smlsl[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_633(w):
    return (f"i.ve_smlsl[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_634(w):
    return (f"i.ve_smull[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_635(w):
    return (f"i.ve_smull[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_636(w):
    return (f"i.ve_smull[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_637(w):
    return (f"i.ve_smull[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_638(w):
    return (f"i.ve_umlal[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_639(w):
    return (f"i.ve_umlal[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_640(w):
    return (f"i.ve_umlal[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_641(w):
    return (f"i.ve_umlal[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_642(w):
    return (f"i.ve_umlsl[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_643(w):
    return (f"i.ve_umlsl[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_644(w):
    return (f"i.ve_umlsl[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_645(w):
    return (f"i.ve_umlsl[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_646(w):
    return (f"i.ve_umull[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_647(w):
    return (f"i.ve_umull[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_648(w):
    return (f"i.ve_umull[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_649(w):
    return (f"i.ve_umull[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_650(w):
    return (f"i.ve_sqdmlal[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_651(w):
    return (f"i.ve_sqdmlal[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_652(w):
    return (f"i.se_sqdmlal[size={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W31[(w & 0x1f)] | R32[(w & 0x1f)] << 16 | R29[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_653(w):
    return (f"i.ve_sqdmlal[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_654(w):
    return (f"i.ve_sqdmlal[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_655(w):
    return (f"i.se_sqdmlal[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R32[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_656(w):
    return (f"i.ve_sqdmlsl[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_657(w):
    return (f"i.ve_sqdmlsl[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_658(w):
    return (f"i.se_sqdmlsl[size={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W31[(w & 0x1f)] | R32[(w & 0x1f)] << 16 | R29[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_659(w):
    return (f"i.ve_sqdmlsl[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_660(w):
    return (f"i.ve_sqdmlsl[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_661(w):
    return (f"i.se_sqdmlsl[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R32[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_662(w):
    return (f"i.ve_sqdmull[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_663(w):
    return (f"i.ve_sqdmull[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_664(w):
    return (f"i.se_sqdmull[size={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W31[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16 | R37[(w >> 16 & 0xf)] << 32, ), (), None)
def plan_665(w):
    return (f"i.ve_sqdmull[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_666(w):
    return (f"i.ve_sqdmull[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_667(w):
    return (f"i.se_sqdmull[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W34[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_668(w):
    return (f"i.ve_sqrdmlah[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_669(w):
    return (f"i.ve_sqrdmlah[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_670(w):
    return (f"i.se_sqrdmlah[size={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W28[(w & 0x1f)] | R29[(w & 0x1f)] << 16 | R29[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_671(w):
    return (f"i.ve_sqrdmlah[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_672(w):
    return (f"i.ve_sqrdmlah[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_673(w):
    return (f"i.se_sqrdmlah[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W31[(w & 0x1f)] | R32[(w & 0x1f)] << 16 | R32[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_674(w):
    return (f"i.ve_sqrdmlsh[size={1},q={0},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_675(w):
    return (f"i.ve_sqrdmlsh[size={1},q={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_676(w):
    return (f"i.se_sqrdmlsh[size={1},idx={((w >> 20 & 0x2) | (w >> 20 & 0x1) | (w >> 9 & 0x4))}]", (W28[(w & 0x1f)] | R29[(w & 0x1f)] << 16 | R29[(w >> 5 & 0x1f)] << 32 | R37[(w >> 16 & 0xf)] << 48, ), (), None)
def plan_677(w):
    return (f"i.ve_sqrdmlsh[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_678(w):
    return (f"i.ve_sqrdmlsh[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_679(w):
    return (f"i.se_sqrdmlsh[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W31[(w & 0x1f)] | R32[(w & 0x1f)] << 16 | R32[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_680(w):
    return (f"i.v_sqrdmlah[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_681(w):
    return (f"i.s_sqrdmlah[size={1}]", (W28[(w & 0x1f)] | R29[(w & 0x1f)] << 16 | R29[(w >> 5 & 0x1f)] << 32 | R29[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_682(w):
    return (f"i.s_sqrdmlah[size={2}]", (W31[(w & 0x1f)] | R32[(w & 0x1f)] << 16 | R32[(w >> 5 & 0x1f)] << 32 | R32[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_683(w):
    return (f"i.v_sqrdmlsh[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_684(w):
    return (f"i.s_sqrdmlsh[size={1}]", (W28[(w & 0x1f)] | R29[(w & 0x1f)] << 16 | R29[(w >> 5 & 0x1f)] << 32 | R29[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_685(w):
    return (f"i.s_sqrdmlsh[size={2}]", (W31[(w & 0x1f)] | R32[(w & 0x1f)] << 16 | R32[(w >> 5 & 0x1f)] << 32 | R32[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_686(w):
    return (f"i.v_sdot[q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_687(w):
    return (f"i.ve_sdot[q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_688(w):
    return (f"i.v_sdot[q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_689(w):
    return (f"i.ve_sdot[q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_690(w):
    return (f"i.v_udot[q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_691(w):
    return (f"i.ve_udot[q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_692(w):
    return (f"i.v_udot[q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_693(w):
    return (f"i.ve_udot[q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_694(w):
    return (f"i.v_rev64[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_695(w):
    return (f"i.v_rev32[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_696(w):
    return (f"i.v_rev16[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_697(w):
    return (f"i.v_cls[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_698(w):
    return (f"i.v_clz[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_699(w):
    return (f"i.v_cnt[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_700(w):
    return (f"i.v_sqabs[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_701(w):
    return (f"i.s_sqabs[size={0}]", (W25[(w & 0x1f)] | R26[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_702(w):
    return (f"i.s_sqabs[size={1}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_703(w):
    return (f"i.s_sqabs[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_704(w):
    return (f"i.s_sqabs[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_705(w):
    return (f"i.v_sqneg[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_706(w):
    return (f"i.s_sqneg[size={0}]", (W25[(w & 0x1f)] | R26[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_707(w):
    return (f"i.s_sqneg[size={1}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_708(w):
    return (f"i.s_sqneg[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_709(w):
    return (f"i.s_sqneg[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_710(w):
    return (f"i.v_cmgt_zero[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_711(w):
    return (f"i.s_cmgt_zero[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_712(w):
    return (f"i.v_cmge_zero[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_713(w):
    return (f"i.s_cmge_zero[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_714(w):
    return (f"i.v_cmeq_zero[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_715(w):
    return (f"i.s_cmeq_zero[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_716(w):
    return (f"i.v_cmle_zero[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_717(w):
    return (f"i.s_cmle_zero[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_718(w):
    return (f"i.v_cmlt_zero[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_719(w):
    return (f"i.s_cmlt_zero[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_720(w):
    return (f"i.v_abs[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_721(w):
    return (f"i.s_abs[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_722(w):
    return (f"i.v_neg[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_723(w):
    return (f"i.s_neg[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_724(w):
    return (f"i.not_v[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_725(w):
    return (f"i.rbit_v[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_726(w):
    return (f"i.v_suqadd[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_727(w):
    return (f"i.s_suqadd[size={0}]", (W25[(w & 0x1f)] | R26[(w & 0x1f)] << 16 | R26[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_728(w):
    return (f"i.s_suqadd[size={1}]", (W28[(w & 0x1f)] | R29[(w & 0x1f)] << 16 | R29[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_729(w):
    return (f"i.s_suqadd[size={2}]", (W31[(w & 0x1f)] | R32[(w & 0x1f)] << 16 | R32[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_730(w):
    return (f"i.s_suqadd[size={3}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R35[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_731(w):
    return (f"i.v_saddlp[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_732(w):
    return (f"i.v_sadalp[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_733(w):
    return (f"i.v_usqadd[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_734(w):
    return (f"i.s_usqadd[size={0}]", (W25[(w & 0x1f)] | R26[(w & 0x1f)] << 16 | R26[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_735(w):
    return (f"i.s_usqadd[size={1}]", (W28[(w & 0x1f)] | R29[(w & 0x1f)] << 16 | R29[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_736(w):
    return (f"i.s_usqadd[size={2}]", (W31[(w & 0x1f)] | R32[(w & 0x1f)] << 16 | R32[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_737(w):
    return (f"i.s_usqadd[size={3}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R35[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_738(w):
    return (f"i.v_uaddlp[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_739(w):
    return (f"i.v_uadalp[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_740(w):
    return (f"i.v_xtn[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_741(w):
    return (f"i.v_xtn[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_742(w):
    return (f"i.v_sqxtun[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_743(w):
    return (f"i.v_sqxtun[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_744(w):
    return (f"i.s_sqxtun[size={0}]", (W25[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_745(w):
    return (f"i.s_sqxtun[size={1}]", (W28[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_746(w):
    return (f"i.s_sqxtun[size={2}]", (W31[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_747(w):
    return (f"i.v_sqxtn[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_748(w):
    return (f"i.v_sqxtn[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_749(w):
    return (f"i.s_sqxtn[size={0}]", (W25[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_750(w):
    return (f"i.s_sqxtn[size={1}]", (W28[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_751(w):
    return (f"i.s_sqxtn[size={2}]", (W31[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_752(w):
    return (f"i.v_uqxtn[arr={(w >> 22 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_753(w):
    return (f"i.v_uqxtn[arr={(w >> 22 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_754(w):
    return (f"i.s_uqxtn[size={0}]", (W25[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_755(w):
    return (f"i.s_uqxtn[size={1}]", (W28[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_756(w):
    return (f"i.s_uqxtn[size={2}]", (W31[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_757(w):
    return (f"i.shll[size={0},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_758(w):
    return (f"i.shll[size={0},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_759(w):
    return (f"i.shll[size={1},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_760(w):
    return (f"i.shll[size={1},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_761(w):
    return (f"i.shll[size={2},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_762(w):
    return (f"i.shll[size={2},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_763(w):
    return (f"i.v_saddlv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W28[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_764(w):
    return (f"i.v_saddlv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_765(w):
    return (f"i.v_saddlv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W34[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_766(w):
    return (f"i.v_uaddlv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W28[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_767(w):
    return (f"i.v_uaddlv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_768(w):
    return (f"i.v_uaddlv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W34[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_769(w):
    return (f"i.v_smaxv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W25[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_770(w):
    return (f"i.v_smaxv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W28[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_771(w):
    return (f"i.v_smaxv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_772(w):
    return (f"i.v_umaxv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W25[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_773(w):
    return (f"i.v_umaxv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W28[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_774(w):
    return (f"i.v_umaxv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_775(w):
    return (f"i.v_sminv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W25[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_776(w):
    return (f"i.v_sminv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W28[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_777(w):
    return (f"i.v_sminv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_778(w):
    return (f"i.v_uminv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W25[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_779(w):
    return (f"i.v_uminv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W28[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_780(w):
    return (f"i.v_uminv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_781(w):
    return (f"i.v_addv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W25[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_782(w):
    return (f"i.v_addv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W28[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_783(w):
    return (f"i.v_addv[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_784(w):
    return ("i.addp_d", (W34[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_785(w):
    return (f"i.dup_element[size={0},q={(w >> 30 & 0x1)},idx={(w >> 17 & 0xf)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_786(w):
    return (f"i.dup_scalar[size={0},idx={(w >> 17 & 0xf)}]", (W25[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_787(w):
    return (f"i.dup_general[size={0},q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_788(w):
    return (f"i.ins_general[size={0},idx={(w >> 17 & 0xf)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_789(w):
    return (f"i.ins_element[size={0},idx={(w >> 17 & 0xf)},source={(w >> 11 & 0xf)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_790(w):
    return (f"i.umov[size={0},idx={(w >> 17 & 0xf)}]", (W9[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_791(w):
    return (f"i.smov[size={0},idx={(w >> 17 & 0xf)},q={0}]", (W9[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_792(w):
    return (f"i.smov[size={0},idx={(w >> 17 & 0xf)},q={1}]", (W0[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_793(w):
    return (f"i.dup_element[size={1},q={(w >> 30 & 0x1)},idx={(w >> 18 & 0x7)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_794(w):
    return (f"i.dup_scalar[size={1},idx={(w >> 18 & 0x7)}]", (W28[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_795(w):
    return (f"i.dup_general[size={1},q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_796(w):
    return (f"i.ins_general[size={1},idx={(w >> 18 & 0x7)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_797(w):
    return (f"i.ins_element[size={1},idx={(w >> 18 & 0x7)},source={(w >> 12 & 0x7)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_798(w):
    return (f"i.umov[size={1},idx={(w >> 18 & 0x7)}]", (W9[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_799(w):
    return (f"i.smov[size={1},idx={(w >> 18 & 0x7)},q={0}]", (W9[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_800(w):
    return (f"i.smov[size={1},idx={(w >> 18 & 0x7)},q={1}]", (W0[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_801(w):
    return (f"i.dup_element[size={2},q={(w >> 30 & 0x1)},idx={(w >> 19 & 0x3)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_802(w):
    return (f"i.dup_scalar[size={2},idx={(w >> 19 & 0x3)}]", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_803(w):
    return (f"i.dup_general[size={2},q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_804(w):
    return (f"i.ins_general[size={2},idx={(w >> 19 & 0x3)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R10[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_805(w):
    return (f"i.ins_element[size={2},idx={(w >> 19 & 0x3)},source={(w >> 13 & 0x3)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_806(w):
    return (f"i.umov[size={2},idx={(w >> 19 & 0x3)}]", (W9[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_807(w):
    return (f"i.smov[size={2},idx={(w >> 19 & 0x3)},q={1}]", (W0[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_808(w):
    return (f"i.dup_element[size={3},q={(w >> 30 & 0x1)},idx={(w >> 20 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_809(w):
    return (f"i.dup_scalar[size={3},idx={(w >> 20 & 0x1)}]", (W34[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_810(w):
    return (f"i.dup_general[size={3},q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_811(w):
    return (f"i.ins_general[size={3},idx={(w >> 20 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R12[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_812(w):
    return (f"i.ins_element[size={3},idx={(w >> 20 & 0x1)},source={(w >> 14 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_813(w):
    return (f"i.umov[size={3},idx={(w >> 20 & 0x1)}]", (W0[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_814(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_79(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_815(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_82(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_816(w):
    return (f"i.orr_imm[q={(w >> 30 & 0x1)}]", ((decode_85(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16, ), (), None)
def plan_817(w):
    return (f"i.bic_imm[q={(w >> 30 & 0x1)}]", ((decode_88(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16, ), (), None)
def plan_818(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_91(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_819(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_94(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_820(w):
    return (f"i.orr_imm[q={(w >> 30 & 0x1)}]", ((decode_97(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16, ), (), None)
def plan_821(w):
    return (f"i.bic_imm[q={(w >> 30 & 0x1)}]", ((decode_100(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16, ), (), None)
def plan_822(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_103(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_823(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_106(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_824(w):
    return (f"i.orr_imm[q={(w >> 30 & 0x1)}]", ((decode_109(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16, ), (), None)
def plan_825(w):
    return (f"i.bic_imm[q={(w >> 30 & 0x1)}]", ((decode_112(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16, ), (), None)
def plan_826(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_115(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_827(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_118(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_828(w):
    return (f"i.orr_imm[q={(w >> 30 & 0x1)}]", ((decode_121(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16, ), (), None)
def plan_829(w):
    return (f"i.bic_imm[q={(w >> 30 & 0x1)}]", ((decode_124(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16, ), (), None)
def plan_830(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_127(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_831(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_130(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_832(w):
    return (f"i.orr_imm[q={(w >> 30 & 0x1)}]", ((decode_133(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16, ), (), None)
def plan_833(w):
    return (f"i.bic_imm[q={(w >> 30 & 0x1)}]", ((decode_136(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16, ), (), None)
def plan_834(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_139(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_835(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_142(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_836(w):
    return (f"i.orr_imm[q={(w >> 30 & 0x1)}]", ((decode_145(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16, ), (), None)
def plan_837(w):
    return (f"i.bic_imm[q={(w >> 30 & 0x1)}]", ((decode_148(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16, ), (), None)
def plan_838(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_151(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_839(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_154(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_840(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_157(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_841(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_160(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_842(w):
    return (f"i.movi[q={(w >> 30 & 0x1)}]", ((decode_163(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_843(w):
    return ("i.movi_d", ((decode_166(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W34[(w & 0x1f)], ), (), None)
def plan_844(w):
    return (f"i.movi[q={1}]", ((decode_170(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_845(w):
    return (f"i.fmov_vector[q={(w >> 30 & 0x1)}]", ((decode_173(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_846(w):
    return (f"i.movi[q={1}]", ((decode_176(((w >> 11 & 0xe0) | (w >> 5 & 0x1f))) & 0xffffffffffffffff), W22[(w & 0x1f)], ), (), None)
def plan_847(w):
    return (f"i.v_uzp1[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_848(w):
    return (f"i.v_uzp2[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_849(w):
    return (f"i.v_trn1[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_850(w):
    return (f"i.v_trn2[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_851(w):
    return (f"i.v_zip1[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_852(w):
    return (f"i.v_zip2[arr={((w >> 28 & 0x4) | (w >> 22 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_853(w):
    return (f"i.ext[q={1},amount={(w >> 11 & 0xf)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_854(w):
    return (f"i.ext[q={0},amount={(w >> 11 & 0x7)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_855(w):
    return (f"i.tbl_1[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_856(w):
    return (f"i.tbx_1[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_857(w):
    return (f"i.tbl_2[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R40[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_858(w):
    return (f"i.tbx_2[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R40[(w >> 5 & 0x1f)] << 48, R23[(w >> 16 & 0x1f)], ), (), None)
def plan_859(w):
    return (f"i.tbl_3[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R40[(w >> 5 & 0x1f)] << 32 | R42[(w >> 5 & 0x1f)] << 48, R23[(w >> 16 & 0x1f)], ), (), None)
def plan_860(w):
    return (f"i.tbx_3[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R40[(w >> 5 & 0x1f)] << 48, R42[(w >> 5 & 0x1f)] | R23[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_861(w):
    return (f"i.tbl_4[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R40[(w >> 5 & 0x1f)] << 32 | R42[(w >> 5 & 0x1f)] << 48, R44[(w >> 5 & 0x1f)] | R23[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_862(w):
    return (f"i.tbx_4[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R40[(w >> 5 & 0x1f)] << 48, R42[(w >> 5 & 0x1f)] | R44[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_863(w):
    return ("i.fmul_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_864(w):
    return ("i.fmul_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_865(w):
    return ("i.fdiv_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_866(w):
    return ("i.fdiv_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_867(w):
    return ("i.fadd_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_868(w):
    return ("i.fadd_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_869(w):
    return ("i.fsub_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_870(w):
    return ("i.fsub_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_871(w):
    return ("i.fmax_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_872(w):
    return ("i.fmax_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_873(w):
    return ("i.fmin_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_874(w):
    return ("i.fmin_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_875(w):
    return ("i.fmaxnm_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_876(w):
    return ("i.fmaxnm_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_877(w):
    return ("i.fminnm_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_878(w):
    return ("i.fminnm_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_879(w):
    return ("i.fnmul_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_880(w):
    return ("i.fnmul_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_881(w):
    return ("i.fmov_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_882(w):
    return ("i.fmov_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_883(w):
    return ("i.fabs_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_884(w):
    return ("i.fabs_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_885(w):
    return ("i.fneg_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_886(w):
    return ("i.fneg_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_887(w):
    return ("i.fsqrt_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_888(w):
    return ("i.fsqrt_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_889(w):
    return ("i.frintn_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_890(w):
    return ("i.frintn_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_891(w):
    return ("i.frintp_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_892(w):
    return ("i.frintp_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_893(w):
    return ("i.frintm_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_894(w):
    return ("i.frintm_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_895(w):
    return ("i.frintz_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_896(w):
    return ("i.frintz_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_897(w):
    return ("i.frinta_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_898(w):
    return ("i.frinta_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_899(w):
    return ("i.frintx_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_900(w):
    return ("i.frintx_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_901(w):
    return ("i.frinti_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_902(w):
    return ("i.frinti_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_903(w):
    return ("i.fcvt_ds", (W34[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_904(w):
    return ("i.fcvt_sd", (W31[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_905(w):
    return ("i.fcvt_hs", (W28[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_906(w):
    return ("i.fcvt_hd", (W28[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_907(w):
    return ("i.fcvt_sh", (W31[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_908(w):
    return ("i.fcvt_dh", (W34[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_909(w):
    return ("i.fmadd_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32 | R32[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_910(w):
    return ("i.fmadd_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32 | R35[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_911(w):
    return ("i.fmsub_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32 | R32[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_912(w):
    return ("i.fmsub_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32 | R35[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_913(w):
    return ("i.fnmadd_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32 | R32[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_914(w):
    return ("i.fnmadd_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32 | R35[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_915(w):
    return ("i.fnmsub_s", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32 | R32[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_916(w):
    return ("i.fnmsub_d", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32 | R35[(w >> 10 & 0x1f)] << 48, ), (), None)
def plan_917(w):
    return ("i.fcmp_s", (R32[(w >> 5 & 0x1f)] | R32[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_918(w):
    return ("i.fcmp_d", (R35[(w >> 5 & 0x1f)] | R35[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_919(w):
    return ("i.fcmp_zero_s", (R32[(w >> 5 & 0x1f)], ), (), None)
def plan_920(w):
    return ("i.fcmp_zero_d", (R35[(w >> 5 & 0x1f)], ), (), None)
def plan_921(w):
    return ("i.fcmpe_s", (R32[(w >> 5 & 0x1f)] | R32[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_922(w):
    return ("i.fcmpe_d", (R35[(w >> 5 & 0x1f)] | R35[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_923(w):
    return ("i.fcmpe_zero_s", (R32[(w >> 5 & 0x1f)], ), (), None)
def plan_924(w):
    return ("i.fcmpe_zero_d", (R35[(w >> 5 & 0x1f)], ), (), None)
def plan_925(w):
    return (f"i.fccmp_s[cond={(w >> 12 & 0xf)}]", (R32[(w >> 5 & 0x1f)] << 32 | R32[(w >> 16 & 0x1f)] << 48 | ((w & 0xf) & 0xffffffff), ), (), None)
def plan_926(w):
    return (f"i.fccmp_d[cond={(w >> 12 & 0xf)}]", (R35[(w >> 5 & 0x1f)] << 32 | R35[(w >> 16 & 0x1f)] << 48 | ((w & 0xf) & 0xffffffff), ), (), None)
def plan_927(w):
    return (f"i.fccmpe_s[cond={(w >> 12 & 0xf)}]", (R32[(w >> 5 & 0x1f)] << 32 | R32[(w >> 16 & 0x1f)] << 48 | ((w & 0xf) & 0xffffffff), ), (), None)
def plan_928(w):
    return (f"i.fccmpe_d[cond={(w >> 12 & 0xf)}]", (R35[(w >> 5 & 0x1f)] << 32 | R35[(w >> 16 & 0x1f)] << 48 | ((w & 0xf) & 0xffffffff), ), (), None)
def plan_929(w):
    return (f"i.fcsel_s[cond={(w >> 12 & 0xf)}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_930(w):
    return (f"i.fcsel_d[cond={(w >> 12 & 0xf)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_931(w):
    return ("i.fmov_imm_s", ((decode_189((w >> 13 & 0xff)) & 0xffffffffffffffff), W31[(w & 0x1f)], ), (), None)
def plan_932(w):
    return ("i.fmov_imm_d", ((decode_192((w >> 13 & 0xff)) & 0xffffffffffffffff), W34[(w & 0x1f)], ), (), None)
def plan_933(w):
    return ("i.fmov_ws", (W9[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_934(w):
    return ("i.fmov_sw", (W31[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_935(w):
    return ("i.fmov_xd", (W0[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_936(w):
    return ("i.fmov_dx", (W34[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_937(w):
    return ("i.fmov_x_high", (W0[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_938(w):
    return ("i.fmov_high_x", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R12[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_939(w):
    return ("i.fcvtns_w_s", (W9[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_940(w):
    return ("i.fcvtns_w_d", (W9[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_941(w):
    return ("i.fcvtnu_w_s", (W9[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_942(w):
    return ("i.fcvtnu_w_d", (W9[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_943(w):
    return ("i.fcvtas_w_s", (W9[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_944(w):
    return ("i.fcvtas_w_d", (W9[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_945(w):
    return ("i.fcvtau_w_s", (W9[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_946(w):
    return ("i.fcvtau_w_d", (W9[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_947(w):
    return ("i.fcvtps_w_s", (W9[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_948(w):
    return ("i.fcvtps_w_d", (W9[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_949(w):
    return ("i.fcvtpu_w_s", (W9[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_950(w):
    return ("i.fcvtpu_w_d", (W9[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_951(w):
    return ("i.fcvtms_w_s", (W9[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_952(w):
    return ("i.fcvtms_w_d", (W9[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_953(w):
    return ("i.fcvtmu_w_s", (W9[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_954(w):
    return ("i.fcvtmu_w_d", (W9[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_955(w):
    return ("i.fcvtzs_w_s", (W9[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_956(w):
    return ("i.fcvtzs_w_d", (W9[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_957(w):
    return (f"i.fcvtzs_fixed_w_s[fbits={((w >> 10 & 0x1f) * -1 + 32)}]", (W9[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_958(w):
    return (f"i.fcvtzs_fixed_w_d[fbits={((w >> 10 & 0x1f) * -1 + 32)}]", (W9[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_959(w):
    return ("i.fcvtzu_w_s", (W9[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_960(w):
    return ("i.fcvtzu_w_d", (W9[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_961(w):
    return (f"i.fcvtzu_fixed_w_s[fbits={((w >> 10 & 0x1f) * -1 + 32)}]", (W9[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_962(w):
    return (f"i.fcvtzu_fixed_w_d[fbits={((w >> 10 & 0x1f) * -1 + 32)}]", (W9[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_963(w):
    return ("i.scvtf_sw", (W31[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_964(w):
    return (f"i.scvtf_fixed_sw[fbits={((w >> 10 & 0x1f) * -1 + 32)}]", (W31[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_965(w):
    return ("i.scvtf_dw", (W34[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_966(w):
    return (f"i.scvtf_fixed_dw[fbits={((w >> 10 & 0x1f) * -1 + 32)}]", (W34[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_967(w):
    return ("i.ucvtf_sw", (W31[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_968(w):
    return (f"i.ucvtf_fixed_sw[fbits={((w >> 10 & 0x1f) * -1 + 32)}]", (W31[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_969(w):
    return ("i.ucvtf_dw", (W34[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_970(w):
    return (f"i.ucvtf_fixed_dw[fbits={((w >> 10 & 0x1f) * -1 + 32)}]", (W34[(w & 0x1f)] | R10[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_971(w):
    return ("i.fcvtns_x_s", (W0[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_972(w):
    return ("i.fcvtns_x_d", (W0[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_973(w):
    return ("i.fcvtnu_x_s", (W0[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_974(w):
    return ("i.fcvtnu_x_d", (W0[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_975(w):
    return ("i.fcvtas_x_s", (W0[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_976(w):
    return ("i.fcvtas_x_d", (W0[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_977(w):
    return ("i.fcvtau_x_s", (W0[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_978(w):
    return ("i.fcvtau_x_d", (W0[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_979(w):
    return ("i.fcvtps_x_s", (W0[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_980(w):
    return ("i.fcvtps_x_d", (W0[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_981(w):
    return ("i.fcvtpu_x_s", (W0[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_982(w):
    return ("i.fcvtpu_x_d", (W0[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_983(w):
    return ("i.fcvtms_x_s", (W0[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_984(w):
    return ("i.fcvtms_x_d", (W0[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_985(w):
    return ("i.fcvtmu_x_s", (W0[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_986(w):
    return ("i.fcvtmu_x_d", (W0[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_987(w):
    return ("i.fcvtzs_x_s", (W0[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_988(w):
    return ("i.fcvtzs_x_d", (W0[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_989(w):
    return (f"i.fcvtzs_fixed_x_s[fbits={((w >> 10 & 0x3f) * -1 + 64)}]", (W0[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_990(w):
    return (f"i.fcvtzs_fixed_x_d[fbits={((w >> 10 & 0x3f) * -1 + 64)}]", (W0[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_991(w):
    return ("i.fcvtzu_x_s", (W0[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_992(w):
    return ("i.fcvtzu_x_d", (W0[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_993(w):
    return (f"i.fcvtzu_fixed_x_s[fbits={((w >> 10 & 0x3f) * -1 + 64)}]", (W0[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_994(w):
    return (f"i.fcvtzu_fixed_x_d[fbits={((w >> 10 & 0x3f) * -1 + 64)}]", (W0[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_995(w):
    return ("i.scvtf_sx", (W31[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_996(w):
    return (f"i.scvtf_fixed_sx[fbits={((w >> 10 & 0x3f) * -1 + 64)}]", (W31[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_997(w):
    return ("i.scvtf_dx", (W34[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_998(w):
    return (f"i.scvtf_fixed_dx[fbits={((w >> 10 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_999(w):
    return ("i.ucvtf_sx", (W31[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1000(w):
    return (f"i.ucvtf_fixed_sx[fbits={((w >> 10 & 0x3f) * -1 + 64)}]", (W31[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1001(w):
    return ("i.ucvtf_dx", (W34[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1002(w):
    return (f"i.ucvtf_fixed_dx[fbits={((w >> 10 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R12[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1003(w):
    return ("i.fjcvtzs", (W9[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1004(w):
    return (f"i.vi_sshr[size={0},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1005(w):
    return (f"i.vi_sshr[size={1},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1006(w):
    return (f"i.vi_sshr[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1007(w):
    return (f"i.vi_sshr[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1008(w):
    return (f"i.si_sshr[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1009(w):
    return (f"i.vi_ssra[size={0},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1010(w):
    return (f"i.vi_ssra[size={1},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1011(w):
    return (f"i.vi_ssra[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1012(w):
    return (f"i.vi_ssra[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1013(w):
    return (f"i.si_ssra[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R35[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1014(w):
    return (f"i.vi_srshr[size={0},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1015(w):
    return (f"i.vi_srshr[size={1},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1016(w):
    return (f"i.vi_srshr[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1017(w):
    return (f"i.vi_srshr[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1018(w):
    return (f"i.si_srshr[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1019(w):
    return (f"i.vi_srsra[size={0},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1020(w):
    return (f"i.vi_srsra[size={1},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1021(w):
    return (f"i.vi_srsra[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1022(w):
    return (f"i.vi_srsra[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1023(w):
    return (f"i.si_srsra[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R35[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1024(w):
    return (f"i.vi_sqshl[size={0},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1025(w):
    return (f"i.si_sqshl[size={0},amount={(w >> 16 & 0x7)}]", (W25[(w & 0x1f)] | R26[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1026(w):
    return (f"i.vi_sqshl[size={1},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1027(w):
    return (f"i.si_sqshl[size={1},amount={(w >> 16 & 0xf)}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1028(w):
    return (f"i.vi_sqshl[size={2},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1029(w):
    return (f"i.si_sqshl[size={2},amount={(w >> 16 & 0x1f)}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1030(w):
    return (f"i.vi_sqshl[size={3},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x3f)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1031(w):
    return (f"i.si_sqshl[size={3},amount={(w >> 16 & 0x3f)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1032(w):
    return (f"i.vi_ushr[size={0},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1033(w):
    return (f"i.vi_ushr[size={1},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1034(w):
    return (f"i.vi_ushr[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1035(w):
    return (f"i.vi_ushr[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1036(w):
    return (f"i.si_ushr[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1037(w):
    return (f"i.vi_usra[size={0},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1038(w):
    return (f"i.vi_usra[size={1},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1039(w):
    return (f"i.vi_usra[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1040(w):
    return (f"i.vi_usra[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1041(w):
    return (f"i.si_usra[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R35[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1042(w):
    return (f"i.vi_urshr[size={0},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1043(w):
    return (f"i.vi_urshr[size={1},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1044(w):
    return (f"i.vi_urshr[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1045(w):
    return (f"i.vi_urshr[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1046(w):
    return (f"i.si_urshr[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1047(w):
    return (f"i.vi_ursra[size={0},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1048(w):
    return (f"i.vi_ursra[size={1},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1049(w):
    return (f"i.vi_ursra[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1050(w):
    return (f"i.vi_ursra[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1051(w):
    return (f"i.si_ursra[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R35[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1052(w):
    return (f"i.vi_uqshl[size={0},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1053(w):
    return (f"i.si_uqshl[size={0},amount={(w >> 16 & 0x7)}]", (W25[(w & 0x1f)] | R26[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1054(w):
    return (f"i.vi_uqshl[size={1},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1055(w):
    return (f"i.si_uqshl[size={1},amount={(w >> 16 & 0xf)}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1056(w):
    return (f"i.vi_uqshl[size={2},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1057(w):
    return (f"i.si_uqshl[size={2},amount={(w >> 16 & 0x1f)}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1058(w):
    return (f"i.vi_uqshl[size={3},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x3f)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1059(w):
    return (f"i.si_uqshl[size={3},amount={(w >> 16 & 0x3f)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1060(w):
    return (f"i.vi_sri[size={0},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1061(w):
    return (f"i.vi_sri[size={1},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1062(w):
    return (f"i.vi_sri[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1063(w):
    return (f"i.vi_sri[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1064(w):
    return (f"i.si_sri[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R35[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1065(w):
    return (f"i.vi_shl[size={0},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1066(w):
    return (f"i.vi_shl[size={1},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1067(w):
    return (f"i.vi_shl[size={2},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1068(w):
    return (f"i.vi_shl[size={3},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x3f)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1069(w):
    return (f"i.si_shl[size={3},amount={(w >> 16 & 0x3f)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1070(w):
    return (f"i.vi_sli[size={0},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1071(w):
    return (f"i.vi_sli[size={1},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1072(w):
    return (f"i.vi_sli[size={2},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1073(w):
    return (f"i.vi_sli[size={3},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x3f)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1074(w):
    return (f"i.si_sli[size={3},amount={(w >> 16 & 0x3f)}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R35[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1075(w):
    return (f"i.vi_sqshlu[size={0},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1076(w):
    return (f"i.si_sqshlu[size={0},amount={(w >> 16 & 0x7)}]", (W25[(w & 0x1f)] | R26[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1077(w):
    return (f"i.vi_sqshlu[size={1},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1078(w):
    return (f"i.si_sqshlu[size={1},amount={(w >> 16 & 0xf)}]", (W28[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1079(w):
    return (f"i.vi_sqshlu[size={2},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1080(w):
    return (f"i.si_sqshlu[size={2},amount={(w >> 16 & 0x1f)}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1081(w):
    return (f"i.vi_sqshlu[size={3},q={(w >> 30 & 0x1)},amount={(w >> 16 & 0x3f)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1082(w):
    return (f"i.si_sqshlu[size={3},amount={(w >> 16 & 0x3f)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1083(w):
    return (f"i.vi_shrn[size={0},q={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1084(w):
    return (f"i.vi_shrn[size={0},q={1},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1085(w):
    return (f"i.vi_shrn[size={1},q={0},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1086(w):
    return (f"i.vi_shrn[size={1},q={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1087(w):
    return (f"i.vi_shrn[size={2},q={0},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1088(w):
    return (f"i.vi_shrn[size={2},q={1},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1089(w):
    return (f"i.vi_rshrn[size={0},q={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1090(w):
    return (f"i.vi_rshrn[size={0},q={1},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1091(w):
    return (f"i.vi_rshrn[size={1},q={0},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1092(w):
    return (f"i.vi_rshrn[size={1},q={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1093(w):
    return (f"i.vi_rshrn[size={2},q={0},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1094(w):
    return (f"i.vi_rshrn[size={2},q={1},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1095(w):
    return (f"i.vi_sqshrun[size={0},q={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1096(w):
    return (f"i.vi_sqshrun[size={0},q={1},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1097(w):
    return (f"i.si_sqshrun[size={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W25[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1098(w):
    return (f"i.vi_sqshrun[size={1},q={0},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1099(w):
    return (f"i.vi_sqshrun[size={1},q={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1100(w):
    return (f"i.si_sqshrun[size={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W28[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1101(w):
    return (f"i.vi_sqshrun[size={2},q={0},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1102(w):
    return (f"i.vi_sqshrun[size={2},q={1},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1103(w):
    return (f"i.si_sqshrun[size={2},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W31[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1104(w):
    return (f"i.vi_sqrshrun[size={0},q={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1105(w):
    return (f"i.vi_sqrshrun[size={0},q={1},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1106(w):
    return (f"i.si_sqrshrun[size={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W25[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1107(w):
    return (f"i.vi_sqrshrun[size={1},q={0},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1108(w):
    return (f"i.vi_sqrshrun[size={1},q={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1109(w):
    return (f"i.si_sqrshrun[size={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W28[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1110(w):
    return (f"i.vi_sqrshrun[size={2},q={0},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1111(w):
    return (f"i.vi_sqrshrun[size={2},q={1},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1112(w):
    return (f"i.si_sqrshrun[size={2},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W31[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1113(w):
    return (f"i.vi_sqshrn[size={0},q={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1114(w):
    return (f"i.vi_sqshrn[size={0},q={1},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1115(w):
    return (f"i.si_sqshrn[size={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W25[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1116(w):
    return (f"i.vi_sqshrn[size={1},q={0},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1117(w):
    return (f"i.vi_sqshrn[size={1},q={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1118(w):
    return (f"i.si_sqshrn[size={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W28[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1119(w):
    return (f"i.vi_sqshrn[size={2},q={0},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1120(w):
    return (f"i.vi_sqshrn[size={2},q={1},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1121(w):
    return (f"i.si_sqshrn[size={2},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W31[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1122(w):
    return (f"i.vi_sqrshrn[size={0},q={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1123(w):
    return (f"i.vi_sqrshrn[size={0},q={1},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1124(w):
    return (f"i.si_sqrshrn[size={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W25[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1125(w):
    return (f"i.vi_sqrshrn[size={1},q={0},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1126(w):
    return (f"i.vi_sqrshrn[size={1},q={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1127(w):
    return (f"i.si_sqrshrn[size={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W28[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1128(w):
    return (f"i.vi_sqrshrn[size={2},q={0},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1129(w):
    return (f"i.vi_sqrshrn[size={2},q={1},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1130(w):
    return (f"i.si_sqrshrn[size={2},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W31[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1131(w):
    return (f"i.vi_uqshrn[size={0},q={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1132(w):
    return (f"i.vi_uqshrn[size={0},q={1},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1133(w):
    return (f"i.si_uqshrn[size={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W25[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1134(w):
    return (f"i.vi_uqshrn[size={1},q={0},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1135(w):
    return (f"i.vi_uqshrn[size={1},q={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1136(w):
    return (f"i.si_uqshrn[size={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W28[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1137(w):
    return (f"i.vi_uqshrn[size={2},q={0},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1138(w):
    return (f"i.vi_uqshrn[size={2},q={1},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1139(w):
    return (f"i.si_uqshrn[size={2},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W31[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1140(w):
    return (f"i.vi_uqrshrn[size={0},q={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1141(w):
    return (f"i.vi_uqrshrn[size={0},q={1},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1142(w):
    return (f"i.si_uqrshrn[size={0},amount={((w >> 16 & 0x7) * -1 + 8)}]", (W25[(w & 0x1f)] | R29[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1143(w):
    return (f"i.vi_uqrshrn[size={1},q={0},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1144(w):
    return (f"i.vi_uqrshrn[size={1},q={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1145(w):
    return (f"i.si_uqrshrn[size={1},amount={((w >> 16 & 0xf) * -1 + 16)}]", (W28[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1146(w):
    return (f"i.vi_uqrshrn[size={2},q={0},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1147(w):
    return (f"i.vi_uqrshrn[size={2},q={1},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1148(w):
    return (f"i.si_uqrshrn[size={2},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W31[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1149(w):
    return (f"i.vi_sshll[size={0},q={0},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1150(w):
    return (f"i.vi_sshll[size={0},q={1},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1151(w):
    return (f"i.vi_sshll[size={1},q={0},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1152(w):
    return (f"i.vi_sshll[size={1},q={1},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1153(w):
    return (f"i.vi_sshll[size={2},q={0},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1154(w):
    return (f"i.vi_sshll[size={2},q={1},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1155(w):
    return (f"i.vi_ushll[size={0},q={0},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1156(w):
    return (f"i.vi_ushll[size={0},q={1},amount={(w >> 16 & 0x7)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1157(w):
    return (f"i.vi_ushll[size={1},q={0},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1158(w):
    return (f"i.vi_ushll[size={1},q={1},amount={(w >> 16 & 0xf)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1159(w):
    return (f"i.vi_ushll[size={2},q={0},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1160(w):
    return (f"i.vi_ushll[size={2},q={1},amount={(w >> 16 & 0x1f)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1161(w):
    return (f"i.vf_fmaxnm[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1162(w):
    return (f"i.vf_fadd[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1163(w):
    return (f"i.vf_fmulx[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1164(w):
    return (f"i.sf_fmulx[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1165(w):
    return (f"i.sf_fmulx[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1166(w):
    return (f"i.vf_fcmeq[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1167(w):
    return (f"i.sf_fcmeq[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1168(w):
    return (f"i.sf_fcmeq[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1169(w):
    return (f"i.vf_fmax[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1170(w):
    return (f"i.vf_frecps[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1171(w):
    return (f"i.sf_frecps[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1172(w):
    return (f"i.sf_frecps[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1173(w):
    return (f"i.vf_fminnm[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1174(w):
    return (f"i.vf_fsub[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1175(w):
    return (f"i.vf_fmin[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1176(w):
    return (f"i.vf_frsqrts[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1177(w):
    return (f"i.sf_frsqrts[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1178(w):
    return (f"i.sf_frsqrts[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1179(w):
    return (f"i.vf_fmul[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1180(w):
    return (f"i.vf_fcmge[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1181(w):
    return (f"i.sf_fcmge[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1182(w):
    return (f"i.sf_fcmge[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1183(w):
    return (f"i.vf_facge[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1184(w):
    return (f"i.sf_facge[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1185(w):
    return (f"i.sf_facge[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1186(w):
    return (f"i.vf_fdiv[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1187(w):
    return (f"i.vf_fabd[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1188(w):
    return (f"i.sf_fabd[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1189(w):
    return (f"i.sf_fabd[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1190(w):
    return (f"i.vf_fcmgt[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1191(w):
    return (f"i.sf_fcmgt[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1192(w):
    return (f"i.sf_fcmgt[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1193(w):
    return (f"i.vf_facgt[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1194(w):
    return (f"i.sf_facgt[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R32[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1195(w):
    return (f"i.sf_facgt[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R35[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1196(w):
    return (f"i.vf_fmla[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1197(w):
    return (f"i.vfe_fmla[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1198(w):
    return (f"i.vfe_fmla[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1199(w):
    return (f"i.sfe_fmla[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W31[(w & 0x1f)] | R32[(w & 0x1f)] << 16 | R32[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1200(w):
    return (f"i.vfe_fmla[size={3},q={1},idx={(w >> 11 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1201(w):
    return (f"i.sfe_fmla[size={3},idx={(w >> 11 & 0x1)}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R35[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1202(w):
    return (f"i.vf_fmls[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1203(w):
    return (f"i.vfe_fmls[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1204(w):
    return (f"i.vfe_fmls[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1205(w):
    return (f"i.sfe_fmls[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W31[(w & 0x1f)] | R32[(w & 0x1f)] << 16 | R32[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1206(w):
    return (f"i.vfe_fmls[size={3},q={1},idx={(w >> 11 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1207(w):
    return (f"i.sfe_fmls[size={3},idx={(w >> 11 & 0x1)}]", (W34[(w & 0x1f)] | R35[(w & 0x1f)] << 16 | R35[(w >> 5 & 0x1f)] << 32 | R23[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1208(w):
    return (f"i.vfe_fmul[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1209(w):
    return (f"i.vfe_fmul[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1210(w):
    return (f"i.sfe_fmul[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1211(w):
    return (f"i.vfe_fmul[size={3},q={1},idx={(w >> 11 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1212(w):
    return (f"i.sfe_fmul[size={3},idx={(w >> 11 & 0x1)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1213(w):
    return (f"i.vfe_fmulx[size={2},q={0},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1214(w):
    return (f"i.vfe_fmulx[size={2},q={1},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1215(w):
    return (f"i.sfe_fmulx[size={2},idx={((w >> 21 & 0x1) | (w >> 10 & 0x2))}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1216(w):
    return (f"i.vfe_fmulx[size={3},q={1},idx={(w >> 11 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1217(w):
    return (f"i.sfe_fmulx[size={3},idx={(w >> 11 & 0x1)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1218(w):
    return (f"i.vf_fmaxnmp[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1219(w):
    return (f"i.sf_fmaxnmp[size={2}]", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1220(w):
    return (f"i.sf_fmaxnmp[size={3}]", (W34[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1221(w):
    return (f"i.vf_faddp[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1222(w):
    return (f"i.sf_faddp[size={2}]", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1223(w):
    return (f"i.sf_faddp[size={3}]", (W34[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1224(w):
    return (f"i.vf_fmaxp[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1225(w):
    return (f"i.sf_fmaxp[size={2}]", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1226(w):
    return (f"i.sf_fmaxp[size={3}]", (W34[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1227(w):
    return (f"i.vf_fminnmp[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1228(w):
    return (f"i.sf_fminnmp[size={2}]", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1229(w):
    return (f"i.sf_fminnmp[size={3}]", (W34[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1230(w):
    return (f"i.vf_fminp[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16 | R23[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1231(w):
    return (f"i.sf_fminp[size={2}]", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1232(w):
    return (f"i.sf_fminp[size={3}]", (W34[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1233(w):
    return ("i.vf_fmaxnmv", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1234(w):
    return ("i.vf_fmaxv", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1235(w):
    return ("i.vf_fminnmv", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1236(w):
    return ("i.vf_fminv", (W31[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1237(w):
    return (f"i.vf_fcmgt_zero[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1238(w):
    return (f"i.sf_fcmgt_zero[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1239(w):
    return (f"i.sf_fcmgt_zero[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1240(w):
    return (f"i.vf_fcmeq_zero[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1241(w):
    return (f"i.sf_fcmeq_zero[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1242(w):
    return (f"i.sf_fcmeq_zero[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1243(w):
    return (f"i.vf_fcmlt_zero[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1244(w):
    return (f"i.sf_fcmlt_zero[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1245(w):
    return (f"i.sf_fcmlt_zero[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1246(w):
    return (f"i.vf_fcmge_zero[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1247(w):
    return (f"i.sf_fcmge_zero[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1248(w):
    return (f"i.sf_fcmge_zero[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1249(w):
    return (f"i.vf_fcmle_zero[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1250(w):
    return (f"i.sf_fcmle_zero[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1251(w):
    return (f"i.sf_fcmle_zero[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1252(w):
    return (f"i.vf_fabs[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1253(w):
    return (f"i.vf_fneg[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1254(w):
    return (f"i.vf_fsqrt[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1255(w):
    return (f"i.vf_frintn[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1256(w):
    return (f"i.vf_frintm[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1257(w):
    return (f"i.vf_frintp[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1258(w):
    return (f"i.vf_frintz[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1259(w):
    return (f"i.vf_frinta[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1260(w):
    return (f"i.vf_frintx[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1261(w):
    return (f"i.vf_frinti[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1262(w):
    return (f"i.vf_fcvtns[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1263(w):
    return (f"i.sf_fcvtns[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1264(w):
    return (f"i.sf_fcvtns[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1265(w):
    return (f"i.vf_fcvtnu[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1266(w):
    return (f"i.sf_fcvtnu[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1267(w):
    return (f"i.sf_fcvtnu[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1268(w):
    return (f"i.vf_fcvtas[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1269(w):
    return (f"i.sf_fcvtas[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1270(w):
    return (f"i.sf_fcvtas[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1271(w):
    return (f"i.vf_fcvtau[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1272(w):
    return (f"i.sf_fcvtau[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1273(w):
    return (f"i.sf_fcvtau[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1274(w):
    return (f"i.vf_fcvtps[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1275(w):
    return (f"i.sf_fcvtps[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1276(w):
    return (f"i.sf_fcvtps[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1277(w):
    return (f"i.vf_fcvtpu[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1278(w):
    return (f"i.sf_fcvtpu[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1279(w):
    return (f"i.sf_fcvtpu[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1280(w):
    return (f"i.vf_fcvtms[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1281(w):
    return (f"i.sf_fcvtms[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1282(w):
    return (f"i.sf_fcvtms[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1283(w):
    return (f"i.vf_fcvtmu[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1284(w):
    return (f"i.sf_fcvtmu[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1285(w):
    return (f"i.sf_fcvtmu[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1286(w):
    return (f"i.vf_fcvtzs[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1287(w):
    return (f"i.sf_fcvtzs[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1288(w):
    return (f"i.sf_fcvtzs[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1289(w):
    return (f"i.vf_fcvtzu[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1290(w):
    return (f"i.sf_fcvtzu[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1291(w):
    return (f"i.sf_fcvtzu[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1292(w):
    return (f"i.vf_scvtf[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1293(w):
    return (f"i.sf_scvtf[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1294(w):
    return (f"i.sf_scvtf[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1295(w):
    return (f"i.vf_ucvtf[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1296(w):
    return (f"i.sf_ucvtf[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1297(w):
    return (f"i.sf_ucvtf[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1298(w):
    return (f"i.vf_frecpe[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1299(w):
    return (f"i.sf_frecpe[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1300(w):
    return (f"i.sf_frecpe[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1301(w):
    return (f"i.vf_frsqrte[arr={((w >> 29 & 0x2) | (w >> 22 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1302(w):
    return (f"i.sf_frsqrte[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1303(w):
    return (f"i.sf_frsqrte[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1304(w):
    return (f"i.sf_frecpx[size={2}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1305(w):
    return (f"i.sf_frecpx[size={3}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1306(w):
    return (f"i.v_urecpe[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1307(w):
    return (f"i.v_ursqrte[q={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1308(w):
    return (f"i.vf_scvtf_fixed[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1309(w):
    return (f"i.sf_scvtf_fixed[size={2},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1310(w):
    return (f"i.vf_scvtf_fixed[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1311(w):
    return (f"i.sf_scvtf_fixed[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1312(w):
    return (f"i.vf_ucvtf_fixed[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1313(w):
    return (f"i.sf_ucvtf_fixed[size={2},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1314(w):
    return (f"i.vf_ucvtf_fixed[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1315(w):
    return (f"i.sf_ucvtf_fixed[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1316(w):
    return (f"i.vf_fcvtzs_fixed[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1317(w):
    return (f"i.sf_fcvtzs_fixed[size={2},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1318(w):
    return (f"i.vf_fcvtzs_fixed[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1319(w):
    return (f"i.sf_fcvtzs_fixed[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1320(w):
    return (f"i.vf_fcvtzu_fixed[size={2},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1321(w):
    return (f"i.sf_fcvtzu_fixed[size={2},amount={((w >> 16 & 0x1f) * -1 + 32)}]", (W31[(w & 0x1f)] | R32[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1322(w):
    return (f"i.vf_fcvtzu_fixed[size={3},q={(w >> 30 & 0x1)},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1323(w):
    return (f"i.sf_fcvtzu_fixed[size={3},amount={((w >> 16 & 0x3f) * -1 + 64)}]", (W34[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1324(w):
    return (f"i.fcvtl[size={0},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1325(w):
    return (f"i.fcvtn[size={0},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1326(w):
    return (f"i.fcvtl[size={1},q={0}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1327(w):
    return (f"i.fcvtn[size={1},q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1328(w):
    return (f"i.fcvtxn[q={0}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1329(w):
    return (f"i.fcvtl[size={0},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1330(w):
    return (f"i.fcvtn[size={0},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1331(w):
    return (f"i.fcvtl[size={1},q={1}]", (W22[(w & 0x1f)] | R23[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1332(w):
    return (f"i.fcvtn[size={1},q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1333(w):
    return (f"i.fcvtxn[q={1}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R23[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1334(w):
    return ("i.fcvtxn_s", (W31[(w & 0x1f)] | R35[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1335(w):
    return ("i.strb_w", (R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_1336(w):
    return ("i.strb_w", (R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1337(w):
    return ("i.strb_w_post", (W6[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1338(w):
    return ("i.strb_w_pre", (W6[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1339(w):
    return ("i.strb_w", (R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1340(w):
    return (f"i.strb_w_register[ext={(w >> 13 & 0x7)},amount={0}]", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1341(w):
    return (f"i.strb_w_register[ext={(w >> 13 & 0x7)},amount={1}]", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1342(w):
    return (f"i.strb_w_register[ext={(w >> 13 & 0x7)},amount={0}]", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1343(w):
    return (f"i.strb_w_register[ext={(w >> 13 & 0x7)},amount={1}]", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1344(w):
    return ("i.ldrb_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_1345(w):
    return ("i.ldrb_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1346(w):
    return ("i.ldrb_w_post", (W9[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1347(w):
    return ("i.ldrb_w_pre", (W9[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1348(w):
    return ("i.ldrb_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1349(w):
    return (f"i.ldrb_w_register[ext={(w >> 13 & 0x7)},amount={0}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1350(w):
    return (f"i.ldrb_w_register[ext={(w >> 13 & 0x7)},amount={1}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1351(w):
    return (f"i.ldrb_w_register[ext={(w >> 13 & 0x7)},amount={0}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1352(w):
    return (f"i.ldrb_w_register[ext={(w >> 13 & 0x7)},amount={1}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1353(w):
    return ("i.ldrsb_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_1354(w):
    return ("i.ldrsb_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1355(w):
    return ("i.ldrsb_x_post", (W0[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1356(w):
    return ("i.ldrsb_x_pre", (W0[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1357(w):
    return ("i.ldrsb_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1358(w):
    return (f"i.ldrsb_x_register[ext={(w >> 13 & 0x7)},amount={0}]", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1359(w):
    return (f"i.ldrsb_x_register[ext={(w >> 13 & 0x7)},amount={1}]", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1360(w):
    return (f"i.ldrsb_x_register[ext={(w >> 13 & 0x7)},amount={0}]", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1361(w):
    return (f"i.ldrsb_x_register[ext={(w >> 13 & 0x7)},amount={1}]", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1362(w):
    return ("i.ldrsb_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_1363(w):
    return ("i.ldrsb_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1364(w):
    return ("i.ldrsb_w_post", (W9[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1365(w):
    return ("i.ldrsb_w_pre", (W9[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1366(w):
    return ("i.ldrsb_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1367(w):
    return (f"i.ldrsb_w_register[ext={(w >> 13 & 0x7)},amount={0}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1368(w):
    return (f"i.ldrsb_w_register[ext={(w >> 13 & 0x7)},amount={1}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1369(w):
    return (f"i.ldrsb_w_register[ext={(w >> 13 & 0x7)},amount={0}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1370(w):
    return (f"i.ldrsb_w_register[ext={(w >> 13 & 0x7)},amount={1}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1371(w):
    return ("i.strh_w", (R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 2 & 0xffffffff), ), (), None)
def plan_1372(w):
    return ("i.strh_w", (R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1373(w):
    return ("i.strh_w_post", (W6[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1374(w):
    return ("i.strh_w_pre", (W6[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1375(w):
    return ("i.strh_w", (R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1376(w):
    return (f"i.strh_w_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1377(w):
    return (f"i.strh_w_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1378(w):
    return ("i.ldrh_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 2 & 0xffffffff), ), (), None)
def plan_1379(w):
    return ("i.ldrh_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1380(w):
    return ("i.ldrh_w_post", (W9[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1381(w):
    return ("i.ldrh_w_pre", (W9[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1382(w):
    return ("i.ldrh_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1383(w):
    return (f"i.ldrh_w_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1384(w):
    return (f"i.ldrh_w_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1385(w):
    return ("i.ldrsh_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 2 & 0xffffffff), ), (), None)
def plan_1386(w):
    return ("i.ldrsh_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1387(w):
    return ("i.ldrsh_x_post", (W0[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1388(w):
    return ("i.ldrsh_x_pre", (W0[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1389(w):
    return ("i.ldrsh_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1390(w):
    return (f"i.ldrsh_x_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1391(w):
    return (f"i.ldrsh_x_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1392(w):
    return ("i.ldrsh_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 2 & 0xffffffff), ), (), None)
def plan_1393(w):
    return ("i.ldrsh_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1394(w):
    return ("i.ldrsh_w_post", (W9[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1395(w):
    return ("i.ldrsh_w_pre", (W9[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1396(w):
    return ("i.ldrsh_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1397(w):
    return (f"i.ldrsh_w_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1398(w):
    return (f"i.ldrsh_w_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1399(w):
    return ("i.str_w", (R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4 & 0xffffffff), ), (), None)
def plan_1400(w):
    return ("i.str_w", (R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1401(w):
    return ("i.str_w_post", (W6[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1402(w):
    return ("i.str_w_pre", (W6[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1403(w):
    return ("i.str_w", (R10[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1404(w):
    return (f"i.str_w_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1405(w):
    return (f"i.str_w_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R10[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1406(w):
    return ("i.ldr_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4 & 0xffffffff), ), (), None)
def plan_1407(w):
    return ("i.ldr_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1408(w):
    return ("i.ldr_w_post", (W9[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1409(w):
    return ("i.ldr_w_pre", (W9[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1410(w):
    return ("i.ldr_w", (W9[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1411(w):
    return (f"i.ldr_w_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1412(w):
    return (f"i.ldr_w_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W9[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1413(w):
    return ("i.ldrsw_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4 & 0xffffffff), ), (), None)
def plan_1414(w):
    return ("i.ldrsw_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1415(w):
    return ("i.ldrsw_x_post", (W0[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1416(w):
    return ("i.ldrsw_x_pre", (W0[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1417(w):
    return ("i.ldrsw_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1418(w):
    return (f"i.ldrsw_x_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1419(w):
    return (f"i.ldrsw_x_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1420(w):
    return ("i.str_x", (R12[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 8 & 0xffffffff), ), (), None)
def plan_1421(w):
    return ("i.str_x", (R12[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1422(w):
    return ("i.str_x_post", (W6[(w >> 5 & 0x1f)] << 32 | R12[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1423(w):
    return ("i.str_x_pre", (W6[(w >> 5 & 0x1f)] << 32 | R12[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1424(w):
    return ("i.str_x", (R12[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1425(w):
    return (f"i.str_x_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R12[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1426(w):
    return (f"i.str_x_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R12[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1427(w):
    return ("i.ldr_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 8 & 0xffffffff), ), (), None)
def plan_1428(w):
    return ("i.ldr_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1429(w):
    return ("i.ldr_x_post", (W0[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1430(w):
    return ("i.ldr_x_pre", (W0[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1431(w):
    return ("i.ldr_x", (W0[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1432(w):
    return (f"i.ldr_x_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1433(w):
    return (f"i.ldr_x_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W0[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1434(w):
    return ("i.str_b", (R26[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_1435(w):
    return ("i.str_b", (R26[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1436(w):
    return ("i.str_b_post", (W6[(w >> 5 & 0x1f)] << 32 | R26[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1437(w):
    return ("i.str_b_pre", (W6[(w >> 5 & 0x1f)] << 32 | R26[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1438(w):
    return (f"i.str_b_register[ext={(w >> 13 & 0x7)},amount={0}]", (R26[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1439(w):
    return (f"i.str_b_register[ext={(w >> 13 & 0x7)},amount={1}]", (R26[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1440(w):
    return (f"i.str_b_register[ext={(w >> 13 & 0x7)},amount={0}]", (R26[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1441(w):
    return (f"i.str_b_register[ext={(w >> 13 & 0x7)},amount={1}]", (R26[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1442(w):
    return ("i.ldr_b", (W25[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) & 0xffffffff), ), (), None)
def plan_1443(w):
    return ("i.ldr_b", (W25[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1444(w):
    return ("i.ldr_b_post", (W25[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1445(w):
    return ("i.ldr_b_pre", (W25[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1446(w):
    return (f"i.ldr_b_register[ext={(w >> 13 & 0x7)},amount={0}]", (W25[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1447(w):
    return (f"i.ldr_b_register[ext={(w >> 13 & 0x7)},amount={1}]", (W25[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1448(w):
    return (f"i.ldr_b_register[ext={(w >> 13 & 0x7)},amount={0}]", (W25[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1449(w):
    return (f"i.ldr_b_register[ext={(w >> 13 & 0x7)},amount={1}]", (W25[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1450(w):
    return ("i.str_h", (R29[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 2 & 0xffffffff), ), (), None)
def plan_1451(w):
    return ("i.str_h", (R29[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1452(w):
    return ("i.str_h_post", (W6[(w >> 5 & 0x1f)] << 32 | R29[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1453(w):
    return ("i.str_h_pre", (W6[(w >> 5 & 0x1f)] << 32 | R29[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1454(w):
    return (f"i.str_h_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R29[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1455(w):
    return (f"i.str_h_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R29[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1456(w):
    return ("i.ldr_h", (W28[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 2 & 0xffffffff), ), (), None)
def plan_1457(w):
    return ("i.ldr_h", (W28[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1458(w):
    return ("i.ldr_h_post", (W28[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1459(w):
    return ("i.ldr_h_pre", (W28[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1460(w):
    return (f"i.ldr_h_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W28[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1461(w):
    return (f"i.ldr_h_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W28[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1462(w):
    return ("i.str_s", (R32[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4 & 0xffffffff), ), (), None)
def plan_1463(w):
    return ("i.str_s", (R32[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1464(w):
    return ("i.str_s_post", (W6[(w >> 5 & 0x1f)] << 32 | R32[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1465(w):
    return ("i.str_s_pre", (W6[(w >> 5 & 0x1f)] << 32 | R32[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1466(w):
    return (f"i.str_s_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R32[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1467(w):
    return (f"i.str_s_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R32[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1468(w):
    return ("i.ldr_s", (W31[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 4 & 0xffffffff), ), (), None)
def plan_1469(w):
    return ("i.ldr_s", (W31[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1470(w):
    return ("i.ldr_s_post", (W31[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1471(w):
    return ("i.ldr_s_pre", (W31[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1472(w):
    return (f"i.ldr_s_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W31[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1473(w):
    return (f"i.ldr_s_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W31[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1474(w):
    return ("i.str_d", (R35[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 8 & 0xffffffff), ), (), None)
def plan_1475(w):
    return ("i.str_d", (R35[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1476(w):
    return ("i.str_d_post", (W6[(w >> 5 & 0x1f)] << 32 | R35[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1477(w):
    return ("i.str_d_pre", (W6[(w >> 5 & 0x1f)] << 32 | R35[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1478(w):
    return (f"i.str_d_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R35[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1479(w):
    return (f"i.str_d_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R35[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1480(w):
    return ("i.ldr_d", (W34[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 8 & 0xffffffff), ), (), None)
def plan_1481(w):
    return ("i.ldr_d", (W34[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1482(w):
    return ("i.ldr_d_post", (W34[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1483(w):
    return ("i.ldr_d_pre", (W34[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1484(w):
    return (f"i.ldr_d_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W34[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1485(w):
    return (f"i.ldr_d_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W34[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1486(w):
    return ("i.str_q", (R48[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 16 & 0xffffffff), ), (), None)
def plan_1487(w):
    return ("i.str_q", (R48[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1488(w):
    return ("i.str_q_post", (W6[(w >> 5 & 0x1f)] << 32 | R48[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1489(w):
    return ("i.str_q_pre", (W6[(w >> 5 & 0x1f)] << 32 | R48[(w & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1490(w):
    return (f"i.str_q_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R48[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1491(w):
    return (f"i.str_q_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (R48[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1492(w):
    return ("i.ldr_q", (W50[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((w >> 10 & 0xfff) * 16 & 0xffffffff), ), (), None)
def plan_1493(w):
    return ("i.ldr_q", (W50[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), ), (), None)
def plan_1494(w):
    return ("i.ldr_q_post", (W50[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1495(w):
    return ("i.ldr_q_pre", (W50[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48 | ((((w >> 12 & 0x1ff) ^ 0x100) - 0x100) & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1496(w):
    return (f"i.ldr_q_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W50[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R10[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1497(w):
    return (f"i.ldr_q_register[ext={(w >> 13 & 0x7)},amount={(w >> 12 & 0x1)}]", (W50[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1498(w):
    return ("i.ldr_w_literal", (W9[(w & 0x1f)], ), ((((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000), ), None)
def plan_1499(w):
    return ("i.ldr_x_literal", (W0[(w & 0x1f)], ), ((((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000), ), None)
def plan_1500(w):
    return ("i.ldrsw_x_literal", (W0[(w & 0x1f)], ), ((((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000), ), None)
def plan_1501(w):
    return ("i.ldr_s_literal", (W31[(w & 0x1f)], ), ((((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000), ), None)
def plan_1502(w):
    return ("i.ldr_d_literal", (W34[(w & 0x1f)], ), ((((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000), ), None)
def plan_1503(w):
    return ("i.ldr_q_literal", (W50[(w & 0x1f)], ), ((((w >> 3 & 0x1ffffc) ^ 0x100000) - 0x100000), ), None)
def plan_1504(w):
    return ("i.prefetch", (), (), None)
def plan_1505(w):
    return ("i.prefetch", (), (), None)
def plan_1506(w):
    return ("i.prefetch", (), (), None)
def plan_1507(w):
    return ("i.prefetch", (), (), None)
def plan_1508(w):
    return ("i.prefetch", (), (), None)
def plan_1509(w):
    return ("i.stp_w", (R10[(w & 0x1f)] << 32 | R10[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1510(w):
    return ("i.stp_w_post", (W6[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R10[(w >> 10 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1511(w):
    return ("i.stp_w_pre", (W6[(w >> 5 & 0x1f)] << 32 | R10[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R10[(w >> 10 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1512(w):
    return ("i.stp_w", (R10[(w & 0x1f)] << 32 | R10[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1513(w):
    return ("i.ldp_w", (W9[(w & 0x1f)] << 32 | W9[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1514(w):
    return ("i.ldp_w_post", (W9[(w & 0x1f)] << 32 | W9[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1515(w):
    return ("i.ldp_w_pre", (W9[(w & 0x1f)] << 32 | W9[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1516(w):
    return ("i.ldp_w", (W9[(w & 0x1f)] << 32 | W9[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1517(w):
    return ("i.ldpsw_x", (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1518(w):
    return ("i.ldpsw_x_post", (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1519(w):
    return ("i.ldpsw_x_pre", (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1520(w):
    return ("i.stp_x", (R12[(w & 0x1f)] << 32 | R12[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1521(w):
    return ("i.stp_x_post", (W6[(w >> 5 & 0x1f)] << 32 | R12[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R12[(w >> 10 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1522(w):
    return ("i.stp_x_pre", (W6[(w >> 5 & 0x1f)] << 32 | R12[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R12[(w >> 10 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1523(w):
    return ("i.stp_x", (R12[(w & 0x1f)] << 32 | R12[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1524(w):
    return ("i.ldp_x", (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1525(w):
    return ("i.ldp_x_post", (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1526(w):
    return ("i.ldp_x_pre", (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1527(w):
    return ("i.ldp_x", (W0[(w & 0x1f)] << 32 | W0[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1528(w):
    return ("i.stp_s", (R32[(w & 0x1f)] << 32 | R32[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1529(w):
    return ("i.stp_s_post", (W6[(w >> 5 & 0x1f)] << 32 | R32[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R32[(w >> 10 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1530(w):
    return ("i.stp_s_pre", (W6[(w >> 5 & 0x1f)] << 32 | R32[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R32[(w >> 10 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1531(w):
    return ("i.stp_s", (R32[(w & 0x1f)] << 32 | R32[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1532(w):
    return ("i.ldp_s", (W31[(w & 0x1f)] << 32 | W31[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1533(w):
    return ("i.ldp_s_post", (W31[(w & 0x1f)] << 32 | W31[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1534(w):
    return ("i.ldp_s_pre", (W31[(w & 0x1f)] << 32 | W31[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1535(w):
    return ("i.ldp_s", (W31[(w & 0x1f)] << 32 | W31[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 4 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1536(w):
    return ("i.stp_d", (R35[(w & 0x1f)] << 32 | R35[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1537(w):
    return ("i.stp_d_post", (W6[(w >> 5 & 0x1f)] << 32 | R35[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R35[(w >> 10 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1538(w):
    return ("i.stp_d_pre", (W6[(w >> 5 & 0x1f)] << 32 | R35[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R35[(w >> 10 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1539(w):
    return ("i.stp_d", (R35[(w & 0x1f)] << 32 | R35[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1540(w):
    return ("i.ldp_d", (W34[(w & 0x1f)] << 32 | W34[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1541(w):
    return ("i.ldp_d_post", (W34[(w & 0x1f)] << 32 | W34[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1542(w):
    return ("i.ldp_d_pre", (W34[(w & 0x1f)] << 32 | W34[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1543(w):
    return ("i.ldp_d", (W34[(w & 0x1f)] << 32 | W34[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 8 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1544(w):
    return ("i.stp_q", (R48[(w & 0x1f)] << 32 | R48[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1545(w):
    return ("i.stp_q_post", (W6[(w >> 5 & 0x1f)] << 32 | R48[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), R48[(w >> 10 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1546(w):
    return ("i.stp_q_pre", (W6[(w >> 5 & 0x1f)] << 32 | R48[(w & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), R48[(w >> 10 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1547(w):
    return ("i.stp_q", (R48[(w & 0x1f)] << 32 | R48[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1548(w):
    return ("i.ldp_q", (W50[(w & 0x1f)] << 32 | W50[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1549(w):
    return ("i.ldp_q_post", (W50[(w & 0x1f)] << 32 | W50[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1550(w):
    return ("i.ldp_q_pre", (W50[(w & 0x1f)] << 32 | W50[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1551(w):
    return ("i.ldp_q", (W50[(w & 0x1f)] << 32 | W50[(w >> 10 & 0x1f)] << 48 | ((((w >> 15 & 0x7f) ^ 0x40) - 0x40) * 16 & 0xffffffff), R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1552(w):
    return (f"i.ld1_multiple1[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1553(w):
    return (f"i.ld1_multiple1[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1554(w):
    return (f"i.ld1_multiple1_imm[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1555(w):
    return (f"i.ld1_multiple1_imm[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1556(w):
    return (f"i.ld1_multiple1_reg[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1557(w):
    return (f"i.ld1_multiple1_reg[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1558(w):
    return (f"i.ld1_multiple2[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1559(w):
    return (f"i.ld1_multiple2[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1560(w):
    return (f"i.ld1_multiple2_imm[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1561(w):
    return (f"i.ld1_multiple2_imm[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1562(w):
    return (f"i.ld1_multiple2_reg[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1563(w):
    return (f"i.ld1_multiple2_reg[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1564(w):
    return (f"i.ld1_multiple3[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1565(w):
    return (f"i.ld1_multiple3[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1566(w):
    return (f"i.ld1_multiple3_imm[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1567(w):
    return (f"i.ld1_multiple3_imm[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1568(w):
    return (f"i.ld1_multiple3_reg[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1569(w):
    return (f"i.ld1_multiple3_reg[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1570(w):
    return (f"i.ld1_multiple4[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1571(w):
    return (f"i.ld1_multiple4[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1572(w):
    return (f"i.ld1_multiple4_imm[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1573(w):
    return (f"i.ld1_multiple4_imm[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1574(w):
    return (f"i.ld1_multiple4_reg[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1575(w):
    return (f"i.ld1_multiple4_reg[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1576(w):
    return (f"i.ld2_multiple2[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1577(w):
    return (f"i.ld2_multiple2[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1578(w):
    return (f"i.ld2_multiple2_imm[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1579(w):
    return (f"i.ld2_multiple2_imm[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1580(w):
    return (f"i.ld2_multiple2_reg[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1581(w):
    return (f"i.ld2_multiple2_reg[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1582(w):
    return (f"i.ld3_multiple3[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1583(w):
    return (f"i.ld3_multiple3[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1584(w):
    return (f"i.ld3_multiple3_imm[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1585(w):
    return (f"i.ld3_multiple3_imm[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1586(w):
    return (f"i.ld3_multiple3_reg[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1587(w):
    return (f"i.ld3_multiple3_reg[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1588(w):
    return (f"i.ld4_multiple4[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1589(w):
    return (f"i.ld4_multiple4[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1590(w):
    return (f"i.ld4_multiple4_imm[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1591(w):
    return (f"i.ld4_multiple4_imm[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1592(w):
    return (f"i.ld4_multiple4_reg[arr={(w >> 10 & 0x3)},q={0}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1593(w):
    return (f"i.ld4_multiple4_reg[arr={(w >> 10 & 0x3)},q={1}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1594(w):
    return (f"i.st1_multiple1[arr={(w >> 10 & 0x3)},q={0}]", (R23[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1595(w):
    return (f"i.st1_multiple1[arr={(w >> 10 & 0x3)},q={1}]", (R23[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1596(w):
    return (f"i.st1_multiple1_imm[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1597(w):
    return (f"i.st1_multiple1_imm[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1598(w):
    return (f"i.st1_multiple1_reg[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1599(w):
    return (f"i.st1_multiple1_reg[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1600(w):
    return (f"i.st1_multiple2[arr={(w >> 10 & 0x3)},q={0}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1601(w):
    return (f"i.st1_multiple2[arr={(w >> 10 & 0x3)},q={1}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1602(w):
    return (f"i.st1_multiple2_imm[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1603(w):
    return (f"i.st1_multiple2_imm[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1604(w):
    return (f"i.st1_multiple2_reg[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1605(w):
    return (f"i.st1_multiple2_reg[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1606(w):
    return (f"i.st1_multiple3[arr={(w >> 10 & 0x3)},q={0}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1607(w):
    return (f"i.st1_multiple3[arr={(w >> 10 & 0x3)},q={1}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1608(w):
    return (f"i.st1_multiple3_imm[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1609(w):
    return (f"i.st1_multiple3_imm[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1610(w):
    return (f"i.st1_multiple3_reg[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1611(w):
    return (f"i.st1_multiple3_reg[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1612(w):
    return (f"i.st1_multiple4[arr={(w >> 10 & 0x3)},q={0}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R59[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1613(w):
    return (f"i.st1_multiple4[arr={(w >> 10 & 0x3)},q={1}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R59[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1614(w):
    return (f"i.st1_multiple4_imm[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1615(w):
    return (f"i.st1_multiple4_imm[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1616(w):
    return (f"i.st1_multiple4_reg[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1617(w):
    return (f"i.st1_multiple4_reg[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1618(w):
    return (f"i.st2_multiple2[arr={(w >> 10 & 0x3)},q={0}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1619(w):
    return (f"i.st2_multiple2[arr={(w >> 10 & 0x3)},q={1}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1620(w):
    return (f"i.st2_multiple2_imm[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1621(w):
    return (f"i.st2_multiple2_imm[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1622(w):
    return (f"i.st2_multiple2_reg[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1623(w):
    return (f"i.st2_multiple2_reg[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1624(w):
    return (f"i.st3_multiple3[arr={(w >> 10 & 0x3)},q={0}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1625(w):
    return (f"i.st3_multiple3[arr={(w >> 10 & 0x3)},q={1}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1626(w):
    return (f"i.st3_multiple3_imm[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1627(w):
    return (f"i.st3_multiple3_imm[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1628(w):
    return (f"i.st3_multiple3_reg[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1629(w):
    return (f"i.st3_multiple3_reg[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1630(w):
    return (f"i.st4_multiple4[arr={(w >> 10 & 0x3)},q={0}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R59[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1631(w):
    return (f"i.st4_multiple4[arr={(w >> 10 & 0x3)},q={1}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R59[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1632(w):
    return (f"i.st4_multiple4_imm[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1633(w):
    return (f"i.st4_multiple4_imm[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1634(w):
    return (f"i.st4_multiple4_reg[arr={(w >> 10 & 0x3)},q={0}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1635(w):
    return (f"i.st4_multiple4_reg[arr={(w >> 10 & 0x3)},q={1}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1636(w):
    return (f"i.ld1_b[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1637(w):
    return (f"i.st1_b[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (R23[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1638(w):
    return (f"i.ld1r_b[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1639(w):
    return (f"i.ld1_b_imm[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R23[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1640(w):
    return (f"i.st1_b_imm[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1641(w):
    return (f"i.ld1r_b_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1642(w):
    return (f"i.ld1_b_reg[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R23[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1643(w):
    return (f"i.st1_b_reg[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1644(w):
    return (f"i.ld1r_b_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1645(w):
    return (f"i.ld1_h[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1646(w):
    return (f"i.st1_h[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (R23[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1647(w):
    return (f"i.ld1r_h[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1648(w):
    return (f"i.ld1_h_imm[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R23[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1649(w):
    return (f"i.st1_h_imm[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1650(w):
    return (f"i.ld1r_h_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1651(w):
    return (f"i.ld1_h_reg[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R23[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1652(w):
    return (f"i.st1_h_reg[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1653(w):
    return (f"i.ld1r_h_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1654(w):
    return (f"i.ld1_s[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1655(w):
    return (f"i.st1_s[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (R23[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1656(w):
    return (f"i.ld1r_s[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1657(w):
    return (f"i.ld1_s_imm[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R23[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1658(w):
    return (f"i.st1_s_imm[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1659(w):
    return (f"i.ld1r_s_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1660(w):
    return (f"i.ld1_s_reg[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R23[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1661(w):
    return (f"i.st1_s_reg[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1662(w):
    return (f"i.ld1r_s_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1663(w):
    return (f"i.ld1_d[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1664(w):
    return (f"i.st1_d[idx={(w >> 30 & 0x1)}]", (R23[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1665(w):
    return (f"i.ld1r_d[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1666(w):
    return (f"i.ld1_d_imm[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R23[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1667(w):
    return (f"i.st1_d_imm[idx={(w >> 30 & 0x1)}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1668(w):
    return (f"i.ld1r_d_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1669(w):
    return (f"i.ld1_d_reg[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R23[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1670(w):
    return (f"i.st1_d_reg[idx={(w >> 30 & 0x1)}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1671(w):
    return (f"i.ld1r_d_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W6[(w >> 5 & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32 | R12[(w >> 16 & 0x1f)] << 48, ), (), None)
def plan_1672(w):
    return (f"i.ld2_b[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | R23[(w & 0x1f)] << 32 | R57[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1673(w):
    return (f"i.st2_b[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1674(w):
    return (f"i.ld2r_b[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1675(w):
    return (f"i.ld2_b_imm[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R23[(w & 0x1f)] << 48, R57[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1676(w):
    return (f"i.st2_b_imm[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1677(w):
    return (f"i.ld2r_b_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1678(w):
    return (f"i.ld2_b_reg[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R23[(w & 0x1f)] << 48, R57[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1679(w):
    return (f"i.st2_b_reg[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1680(w):
    return (f"i.ld2r_b_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1681(w):
    return (f"i.ld2_h[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | R23[(w & 0x1f)] << 32 | R57[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1682(w):
    return (f"i.st2_h[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1683(w):
    return (f"i.ld2r_h[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1684(w):
    return (f"i.ld2_h_imm[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R23[(w & 0x1f)] << 48, R57[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1685(w):
    return (f"i.st2_h_imm[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1686(w):
    return (f"i.ld2r_h_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1687(w):
    return (f"i.ld2_h_reg[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R23[(w & 0x1f)] << 48, R57[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1688(w):
    return (f"i.st2_h_reg[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1689(w):
    return (f"i.ld2r_h_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1690(w):
    return (f"i.ld2_s[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | R23[(w & 0x1f)] << 32 | R57[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1691(w):
    return (f"i.st2_s[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1692(w):
    return (f"i.ld2r_s[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1693(w):
    return (f"i.ld2_s_imm[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R23[(w & 0x1f)] << 48, R57[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1694(w):
    return (f"i.st2_s_imm[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1695(w):
    return (f"i.ld2r_s_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1696(w):
    return (f"i.ld2_s_reg[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R23[(w & 0x1f)] << 48, R57[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1697(w):
    return (f"i.st2_s_reg[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1698(w):
    return (f"i.ld2r_s_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1699(w):
    return (f"i.ld2_d[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | R23[(w & 0x1f)] << 32 | R57[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1700(w):
    return (f"i.st2_d[idx={(w >> 30 & 0x1)}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1701(w):
    return (f"i.ld2r_d[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1702(w):
    return (f"i.ld2_d_imm[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R23[(w & 0x1f)] << 48, R57[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1703(w):
    return (f"i.st2_d_imm[idx={(w >> 30 & 0x1)}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1704(w):
    return (f"i.ld2r_d_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1705(w):
    return (f"i.ld2_d_reg[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R23[(w & 0x1f)] << 48, R57[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1706(w):
    return (f"i.st2_d_reg[idx={(w >> 30 & 0x1)}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1707(w):
    return (f"i.ld2r_d_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W6[(w >> 5 & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1708(w):
    return (f"i.ld3_b[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | R23[(w & 0x1f)] << 48, R57[(w & 0x1f)] | R58[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1709(w):
    return (f"i.st3_b[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1710(w):
    return (f"i.ld3r_b[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1711(w):
    return (f"i.ld3_b_imm[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1712(w):
    return (f"i.st3_b_imm[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1713(w):
    return (f"i.ld3r_b_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1714(w):
    return (f"i.ld3_b_reg[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1715(w):
    return (f"i.st3_b_reg[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1716(w):
    return (f"i.ld3r_b_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1717(w):
    return (f"i.ld3_h[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | R23[(w & 0x1f)] << 48, R57[(w & 0x1f)] | R58[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1718(w):
    return (f"i.st3_h[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1719(w):
    return (f"i.ld3r_h[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1720(w):
    return (f"i.ld3_h_imm[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1721(w):
    return (f"i.st3_h_imm[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1722(w):
    return (f"i.ld3r_h_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1723(w):
    return (f"i.ld3_h_reg[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1724(w):
    return (f"i.st3_h_reg[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1725(w):
    return (f"i.ld3r_h_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1726(w):
    return (f"i.ld3_s[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | R23[(w & 0x1f)] << 48, R57[(w & 0x1f)] | R58[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1727(w):
    return (f"i.st3_s[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1728(w):
    return (f"i.ld3r_s[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1729(w):
    return (f"i.ld3_s_imm[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1730(w):
    return (f"i.st3_s_imm[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1731(w):
    return (f"i.ld3r_s_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1732(w):
    return (f"i.ld3_s_reg[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1733(w):
    return (f"i.st3_s_reg[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1734(w):
    return (f"i.ld3r_s_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1735(w):
    return (f"i.ld3_d[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | R23[(w & 0x1f)] << 48, R57[(w & 0x1f)] | R58[(w & 0x1f)] << 16 | R7[(w >> 5 & 0x1f)] << 32, ), (), None)
def plan_1736(w):
    return (f"i.st3_d[idx={(w >> 30 & 0x1)}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1737(w):
    return (f"i.ld3r_d[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1738(w):
    return (f"i.ld3_d_imm[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, ), (), None)
def plan_1739(w):
    return (f"i.st3_d_imm[idx={(w >> 30 & 0x1)}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1740(w):
    return (f"i.ld3r_d_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1741(w):
    return (f"i.ld3_d_reg[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R7[(w >> 5 & 0x1f)] << 48, R12[(w >> 16 & 0x1f)], ), (), None)
def plan_1742(w):
    return (f"i.st3_d_reg[idx={(w >> 30 & 0x1)}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1743(w):
    return (f"i.ld3r_d_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W6[(w >> 5 & 0x1f)] << 48, R7[(w >> 5 & 0x1f)] | R12[(w >> 16 & 0x1f)] << 16, ), (), None)
def plan_1744(w):
    return (f"i.ld4_b[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R59[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1745(w):
    return (f"i.st4_b[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R59[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1746(w):
    return (f"i.ld4r_b[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1747(w):
    return (f"i.ld4_b_imm[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1748(w):
    return (f"i.st4_b_imm[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1749(w):
    return (f"i.ld4r_b_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1750(w):
    return (f"i.ld4_b_reg[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1751(w):
    return (f"i.st4_b_reg[idx={((w >> 27 & 0x8) | (w >> 10 & 0x4) | (w >> 10 & 0x3))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1752(w):
    return (f"i.ld4r_b_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1753(w):
    return (f"i.ld4_h[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R59[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1754(w):
    return (f"i.st4_h[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R59[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1755(w):
    return (f"i.ld4r_h[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1756(w):
    return (f"i.ld4_h_imm[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1757(w):
    return (f"i.st4_h_imm[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1758(w):
    return (f"i.ld4r_h_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1759(w):
    return (f"i.ld4_h_reg[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1760(w):
    return (f"i.st4_h_reg[idx={((w >> 28 & 0x4) | (w >> 11 & 0x2) | (w >> 11 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1761(w):
    return (f"i.ld4r_h_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1762(w):
    return (f"i.ld4_s[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R59[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1763(w):
    return (f"i.st4_s[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R59[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1764(w):
    return (f"i.ld4r_s[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1765(w):
    return (f"i.ld4_s_imm[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1766(w):
    return (f"i.st4_s_imm[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1767(w):
    return (f"i.ld4r_s_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1768(w):
    return (f"i.ld4_s_reg[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1769(w):
    return (f"i.st4_s_reg[idx={((w >> 29 & 0x2) | (w >> 12 & 0x1))}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1770(w):
    return (f"i.ld4r_s_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1771(w):
    return (f"i.ld4_d[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R59[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1772(w):
    return (f"i.st4_d[idx={(w >> 30 & 0x1)}]", (R23[(w & 0x1f)] | R57[(w & 0x1f)] << 16 | R58[(w & 0x1f)] << 32 | R59[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1773(w):
    return (f"i.ld4r_d[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, R7[(w >> 5 & 0x1f)], ), (), None)
def plan_1774(w):
    return (f"i.ld4_d_imm[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1775(w):
    return (f"i.st4_d_imm[idx={(w >> 30 & 0x1)}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1776(w):
    return (f"i.ld4r_d_imm[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16, ), (), None)
def plan_1777(w):
    return (f"i.ld4_d_reg[idx={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1778(w):
    return (f"i.st4_d_reg[idx={(w >> 30 & 0x1)}]", (W6[(w >> 5 & 0x1f)] | R23[(w & 0x1f)] << 16 | R57[(w & 0x1f)] << 32 | R58[(w & 0x1f)] << 48, R59[(w & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
def plan_1779(w):
    return (f"i.ld4r_d_reg[arr={(w >> 30 & 0x1)}]", (W22[(w & 0x1f)] | W51[(w & 0x1f)] << 16 | W53[(w & 0x1f)] << 32 | W55[(w & 0x1f)] << 48, W6[(w >> 5 & 0x1f)] | R7[(w >> 5 & 0x1f)] << 16 | R12[(w >> 16 & 0x1f)] << 32, ), (), None)
FIND = {32: find_32}
PLANS = [plan_0, plan_1, plan_2, plan_3, plan_4, plan_5, plan_6, plan_7, plan_8, plan_9, plan_10, plan_11, plan_12, plan_13, plan_14, plan_15, plan_16, plan_17, plan_18, plan_19, plan_20, plan_21, plan_22, plan_23, plan_24, plan_25, plan_26, plan_27, plan_28, plan_29, plan_30, plan_31, plan_32, plan_33, plan_34, plan_35, plan_36, plan_37, plan_38, plan_39, plan_40, plan_41, plan_42, plan_43, plan_44, plan_45, plan_46, plan_47, plan_48, plan_49, plan_50, plan_51, plan_52, plan_53, plan_54, plan_55, plan_56, plan_57, plan_58, plan_59, plan_60, plan_61, plan_62, plan_63, plan_64, plan_65, plan_66, plan_67, plan_68, plan_69, plan_70, plan_71, plan_72, plan_73, plan_74, plan_75, plan_76, plan_77, plan_78, plan_79, plan_80, plan_81, plan_82, plan_83, plan_84, plan_85, plan_86, plan_87, plan_88, plan_89, plan_90, plan_91, plan_92, plan_93, plan_94, plan_95, plan_96, plan_97, plan_98, plan_99, plan_100, plan_101, plan_102, plan_103, plan_104, plan_105, plan_106, plan_107, plan_108, plan_109, plan_110, plan_111, plan_112, plan_113, plan_114, plan_115, plan_116, plan_117, plan_118, plan_119, plan_120, plan_121, plan_122, plan_123, plan_124, plan_125, plan_126, plan_127, plan_128, plan_129, plan_130, plan_131, plan_132, plan_133, plan_134, plan_135, plan_136, plan_137, plan_138, plan_139, plan_140, plan_141, plan_142, plan_143, plan_144, plan_145, plan_146, plan_147, plan_148, plan_149, plan_150, plan_151, plan_152, plan_153, plan_154, plan_155, plan_156, plan_157, plan_158, plan_159, plan_160, plan_161, plan_162, plan_163, plan_164, plan_165, plan_166, plan_167, plan_168, plan_169, plan_170, plan_171, plan_172, plan_173, plan_174, plan_175, plan_176, plan_177, plan_178, plan_179, plan_180, plan_181, plan_182, plan_183, plan_184, plan_185, plan_186, plan_187, plan_188, plan_189, plan_190, plan_191, plan_192, plan_193, plan_194, plan_195, plan_196, plan_197, plan_198, plan_199, plan_200, plan_201, plan_202, plan_203, plan_204, plan_205, plan_206, plan_207, plan_208, plan_209, plan_210, plan_211, plan_212, plan_213, plan_214, plan_215, plan_216, plan_217, plan_218, plan_219, plan_220, plan_221, plan_222, plan_223, plan_224, plan_225, plan_226, plan_227, plan_228, plan_229, plan_230, plan_231, plan_232, plan_233, plan_234, plan_235, plan_236, plan_237, plan_238, plan_239, plan_240, plan_241, plan_242, plan_243, plan_244, plan_245, plan_246, plan_247, plan_248, plan_249, plan_250, plan_251, plan_252, plan_253, plan_254, plan_255, plan_256, plan_257, plan_258, plan_259, plan_260, plan_261, plan_262, plan_263, plan_264, plan_265, plan_266, plan_267, plan_268, plan_269, plan_270, plan_271, plan_272, plan_273, plan_274, plan_275, plan_276, plan_277, plan_278, plan_279, plan_280, plan_281, plan_282, plan_283, plan_284, plan_285, plan_286, plan_287, plan_288, plan_289, plan_290, plan_291, plan_292, plan_293, plan_294, plan_295, plan_296, plan_297, plan_298, plan_299, plan_300, plan_301, plan_302, plan_303, plan_304, plan_305, plan_306, plan_307, plan_308, plan_309, plan_310, plan_311, plan_312, plan_313, plan_314, plan_315, plan_316, plan_317, plan_318, plan_319, plan_320, plan_321, plan_322, plan_323, plan_324, plan_325, plan_326, plan_327, plan_328, plan_329, plan_330, plan_331, plan_332, plan_333, plan_334, plan_335, plan_336, plan_337, plan_338, plan_339, plan_340, plan_341, plan_342, plan_343, plan_344, plan_345, plan_346, plan_347, plan_348, plan_349, plan_350, plan_351, plan_352, plan_353, plan_354, plan_355, plan_356, plan_357, plan_358, plan_359, plan_360, plan_361, plan_362, plan_363, plan_364, plan_365, plan_366, plan_367, plan_368, plan_369, plan_370, plan_371, plan_372, plan_373, plan_374, plan_375, plan_376, plan_377, plan_378, plan_379, plan_380, plan_381, plan_382, plan_383, plan_384, plan_385, plan_386, plan_387, plan_388, plan_389, plan_390, plan_391, plan_392, plan_393, plan_394, plan_395, plan_396, plan_397, plan_398, plan_399, plan_400, plan_401, plan_402, plan_403, plan_404, plan_405, plan_406, plan_407, plan_408, plan_409, plan_410, plan_411, plan_412, plan_413, plan_414, plan_415, plan_416, plan_417, plan_418, plan_419, plan_420, plan_421, plan_422, plan_423, plan_424, plan_425, plan_426, plan_427, plan_428, plan_429, plan_430, plan_431, plan_432, plan_433, plan_434, plan_435, plan_436, plan_437, plan_438, plan_439, plan_440, plan_441, plan_442, plan_443, plan_444, plan_445, plan_446, plan_447, plan_448, plan_449, plan_450, plan_451, plan_452, plan_453, plan_454, plan_455, plan_456, plan_457, plan_458, plan_459, plan_460, plan_461, plan_462, plan_463, plan_464, plan_465, plan_466, plan_467, plan_468, plan_469, plan_470, plan_471, plan_472, plan_473, plan_474, plan_475, plan_476, plan_477, plan_478, plan_479, plan_480, plan_481, plan_482, plan_483, plan_484, plan_485, plan_486, plan_487, plan_488, plan_489, plan_490, plan_491, plan_492, plan_493, plan_494, plan_495, plan_496, plan_497, plan_498, plan_499, plan_500, plan_501, plan_502, plan_503, plan_504, plan_505, plan_506, plan_507, plan_508, plan_509, plan_510, plan_511, plan_512, plan_513, plan_514, plan_515, plan_516, plan_517, plan_518, plan_519, plan_520, plan_521, plan_522, plan_523, plan_524, plan_525, plan_526, plan_527, plan_528, plan_529, plan_530, plan_531, plan_532, plan_533, plan_534, plan_535, plan_536, plan_537, plan_538, plan_539, plan_540, plan_541, plan_542, plan_543, plan_544, plan_545, plan_546, plan_547, plan_548, plan_549, plan_550, plan_551, plan_552, plan_553, plan_554, plan_555, plan_556, plan_557, plan_558, plan_559, plan_560, plan_561, plan_562, plan_563, plan_564, plan_565, plan_566, plan_567, plan_568, plan_569, plan_570, plan_571, plan_572, plan_573, plan_574, plan_575, plan_576, plan_577, plan_578, plan_579, plan_580, plan_581, plan_582, plan_583, plan_584, plan_585, plan_586, plan_587, plan_588, plan_589, plan_590, plan_591, plan_592, plan_593, plan_594, plan_595, plan_596, plan_597, plan_598, plan_599, plan_600, plan_601, plan_602, plan_603, plan_604, plan_605, plan_606, plan_607, plan_608, plan_609, plan_610, plan_611, plan_612, plan_613, plan_614, plan_615, plan_616, plan_617, plan_618, plan_619, plan_620, plan_621, plan_622, plan_623, plan_624, plan_625, plan_626, plan_627, plan_628, plan_629, plan_630, plan_631, plan_632, plan_633, plan_634, plan_635, plan_636, plan_637, plan_638, plan_639, plan_640, plan_641, plan_642, plan_643, plan_644, plan_645, plan_646, plan_647, plan_648, plan_649, plan_650, plan_651, plan_652, plan_653, plan_654, plan_655, plan_656, plan_657, plan_658, plan_659, plan_660, plan_661, plan_662, plan_663, plan_664, plan_665, plan_666, plan_667, plan_668, plan_669, plan_670, plan_671, plan_672, plan_673, plan_674, plan_675, plan_676, plan_677, plan_678, plan_679, plan_680, plan_681, plan_682, plan_683, plan_684, plan_685, plan_686, plan_687, plan_688, plan_689, plan_690, plan_691, plan_692, plan_693, plan_694, plan_695, plan_696, plan_697, plan_698, plan_699, plan_700, plan_701, plan_702, plan_703, plan_704, plan_705, plan_706, plan_707, plan_708, plan_709, plan_710, plan_711, plan_712, plan_713, plan_714, plan_715, plan_716, plan_717, plan_718, plan_719, plan_720, plan_721, plan_722, plan_723, plan_724, plan_725, plan_726, plan_727, plan_728, plan_729, plan_730, plan_731, plan_732, plan_733, plan_734, plan_735, plan_736, plan_737, plan_738, plan_739, plan_740, plan_741, plan_742, plan_743, plan_744, plan_745, plan_746, plan_747, plan_748, plan_749, plan_750, plan_751, plan_752, plan_753, plan_754, plan_755, plan_756, plan_757, plan_758, plan_759, plan_760, plan_761, plan_762, plan_763, plan_764, plan_765, plan_766, plan_767, plan_768, plan_769, plan_770, plan_771, plan_772, plan_773, plan_774, plan_775, plan_776, plan_777, plan_778, plan_779, plan_780, plan_781, plan_782, plan_783, plan_784, plan_785, plan_786, plan_787, plan_788, plan_789, plan_790, plan_791, plan_792, plan_793, plan_794, plan_795, plan_796, plan_797, plan_798, plan_799, plan_800, plan_801, plan_802, plan_803, plan_804, plan_805, plan_806, plan_807, plan_808, plan_809, plan_810, plan_811, plan_812, plan_813, plan_814, plan_815, plan_816, plan_817, plan_818, plan_819, plan_820, plan_821, plan_822, plan_823, plan_824, plan_825, plan_826, plan_827, plan_828, plan_829, plan_830, plan_831, plan_832, plan_833, plan_834, plan_835, plan_836, plan_837, plan_838, plan_839, plan_840, plan_841, plan_842, plan_843, plan_844, plan_845, plan_846, plan_847, plan_848, plan_849, plan_850, plan_851, plan_852, plan_853, plan_854, plan_855, plan_856, plan_857, plan_858, plan_859, plan_860, plan_861, plan_862, plan_863, plan_864, plan_865, plan_866, plan_867, plan_868, plan_869, plan_870, plan_871, plan_872, plan_873, plan_874, plan_875, plan_876, plan_877, plan_878, plan_879, plan_880, plan_881, plan_882, plan_883, plan_884, plan_885, plan_886, plan_887, plan_888, plan_889, plan_890, plan_891, plan_892, plan_893, plan_894, plan_895, plan_896, plan_897, plan_898, plan_899, plan_900, plan_901, plan_902, plan_903, plan_904, plan_905, plan_906, plan_907, plan_908, plan_909, plan_910, plan_911, plan_912, plan_913, plan_914, plan_915, plan_916, plan_917, plan_918, plan_919, plan_920, plan_921, plan_922, plan_923, plan_924, plan_925, plan_926, plan_927, plan_928, plan_929, plan_930, plan_931, plan_932, plan_933, plan_934, plan_935, plan_936, plan_937, plan_938, plan_939, plan_940, plan_941, plan_942, plan_943, plan_944, plan_945, plan_946, plan_947, plan_948, plan_949, plan_950, plan_951, plan_952, plan_953, plan_954, plan_955, plan_956, plan_957, plan_958, plan_959, plan_960, plan_961, plan_962, plan_963, plan_964, plan_965, plan_966, plan_967, plan_968, plan_969, plan_970, plan_971, plan_972, plan_973, plan_974, plan_975, plan_976, plan_977, plan_978, plan_979, plan_980, plan_981, plan_982, plan_983, plan_984, plan_985, plan_986, plan_987, plan_988, plan_989, plan_990, plan_991, plan_992, plan_993, plan_994, plan_995, plan_996, plan_997, plan_998, plan_999, plan_1000, plan_1001, plan_1002, plan_1003, plan_1004, plan_1005, plan_1006, plan_1007, plan_1008, plan_1009, plan_1010, plan_1011, plan_1012, plan_1013, plan_1014, plan_1015, plan_1016, plan_1017, plan_1018, plan_1019, plan_1020, plan_1021, plan_1022, plan_1023, plan_1024, plan_1025, plan_1026, plan_1027, plan_1028, plan_1029, plan_1030, plan_1031, plan_1032, plan_1033, plan_1034, plan_1035, plan_1036, plan_1037, plan_1038, plan_1039, plan_1040, plan_1041, plan_1042, plan_1043, plan_1044, plan_1045, plan_1046, plan_1047, plan_1048, plan_1049, plan_1050, plan_1051, plan_1052, plan_1053, plan_1054, plan_1055, plan_1056, plan_1057, plan_1058, plan_1059, plan_1060, plan_1061, plan_1062, plan_1063, plan_1064, plan_1065, plan_1066, plan_1067, plan_1068, plan_1069, plan_1070, plan_1071, plan_1072, plan_1073, plan_1074, plan_1075, plan_1076, plan_1077, plan_1078, plan_1079, plan_1080, plan_1081, plan_1082, plan_1083, plan_1084, plan_1085, plan_1086, plan_1087, plan_1088, plan_1089, plan_1090, plan_1091, plan_1092, plan_1093, plan_1094, plan_1095, plan_1096, plan_1097, plan_1098, plan_1099, plan_1100, plan_1101, plan_1102, plan_1103, plan_1104, plan_1105, plan_1106, plan_1107, plan_1108, plan_1109, plan_1110, plan_1111, plan_1112, plan_1113, plan_1114, plan_1115, plan_1116, plan_1117, plan_1118, plan_1119, plan_1120, plan_1121, plan_1122, plan_1123, plan_1124, plan_1125, plan_1126, plan_1127, plan_1128, plan_1129, plan_1130, plan_1131, plan_1132, plan_1133, plan_1134, plan_1135, plan_1136, plan_1137, plan_1138, plan_1139, plan_1140, plan_1141, plan_1142, plan_1143, plan_1144, plan_1145, plan_1146, plan_1147, plan_1148, plan_1149, plan_1150, plan_1151, plan_1152, plan_1153, plan_1154, plan_1155, plan_1156, plan_1157, plan_1158, plan_1159, plan_1160, plan_1161, plan_1162, plan_1163, plan_1164, plan_1165, plan_1166, plan_1167, plan_1168, plan_1169, plan_1170, plan_1171, plan_1172, plan_1173, plan_1174, plan_1175, plan_1176, plan_1177, plan_1178, plan_1179, plan_1180, plan_1181, plan_1182, plan_1183, plan_1184, plan_1185, plan_1186, plan_1187, plan_1188, plan_1189, plan_1190, plan_1191, plan_1192, plan_1193, plan_1194, plan_1195, plan_1196, plan_1197, plan_1198, plan_1199, plan_1200, plan_1201, plan_1202, plan_1203, plan_1204, plan_1205, plan_1206, plan_1207, plan_1208, plan_1209, plan_1210, plan_1211, plan_1212, plan_1213, plan_1214, plan_1215, plan_1216, plan_1217, plan_1218, plan_1219, plan_1220, plan_1221, plan_1222, plan_1223, plan_1224, plan_1225, plan_1226, plan_1227, plan_1228, plan_1229, plan_1230, plan_1231, plan_1232, plan_1233, plan_1234, plan_1235, plan_1236, plan_1237, plan_1238, plan_1239, plan_1240, plan_1241, plan_1242, plan_1243, plan_1244, plan_1245, plan_1246, plan_1247, plan_1248, plan_1249, plan_1250, plan_1251, plan_1252, plan_1253, plan_1254, plan_1255, plan_1256, plan_1257, plan_1258, plan_1259, plan_1260, plan_1261, plan_1262, plan_1263, plan_1264, plan_1265, plan_1266, plan_1267, plan_1268, plan_1269, plan_1270, plan_1271, plan_1272, plan_1273, plan_1274, plan_1275, plan_1276, plan_1277, plan_1278, plan_1279, plan_1280, plan_1281, plan_1282, plan_1283, plan_1284, plan_1285, plan_1286, plan_1287, plan_1288, plan_1289, plan_1290, plan_1291, plan_1292, plan_1293, plan_1294, plan_1295, plan_1296, plan_1297, plan_1298, plan_1299, plan_1300, plan_1301, plan_1302, plan_1303, plan_1304, plan_1305, plan_1306, plan_1307, plan_1308, plan_1309, plan_1310, plan_1311, plan_1312, plan_1313, plan_1314, plan_1315, plan_1316, plan_1317, plan_1318, plan_1319, plan_1320, plan_1321, plan_1322, plan_1323, plan_1324, plan_1325, plan_1326, plan_1327, plan_1328, plan_1329, plan_1330, plan_1331, plan_1332, plan_1333, plan_1334, plan_1335, plan_1336, plan_1337, plan_1338, plan_1339, plan_1340, plan_1341, plan_1342, plan_1343, plan_1344, plan_1345, plan_1346, plan_1347, plan_1348, plan_1349, plan_1350, plan_1351, plan_1352, plan_1353, plan_1354, plan_1355, plan_1356, plan_1357, plan_1358, plan_1359, plan_1360, plan_1361, plan_1362, plan_1363, plan_1364, plan_1365, plan_1366, plan_1367, plan_1368, plan_1369, plan_1370, plan_1371, plan_1372, plan_1373, plan_1374, plan_1375, plan_1376, plan_1377, plan_1378, plan_1379, plan_1380, plan_1381, plan_1382, plan_1383, plan_1384, plan_1385, plan_1386, plan_1387, plan_1388, plan_1389, plan_1390, plan_1391, plan_1392, plan_1393, plan_1394, plan_1395, plan_1396, plan_1397, plan_1398, plan_1399, plan_1400, plan_1401, plan_1402, plan_1403, plan_1404, plan_1405, plan_1406, plan_1407, plan_1408, plan_1409, plan_1410, plan_1411, plan_1412, plan_1413, plan_1414, plan_1415, plan_1416, plan_1417, plan_1418, plan_1419, plan_1420, plan_1421, plan_1422, plan_1423, plan_1424, plan_1425, plan_1426, plan_1427, plan_1428, plan_1429, plan_1430, plan_1431, plan_1432, plan_1433, plan_1434, plan_1435, plan_1436, plan_1437, plan_1438, plan_1439, plan_1440, plan_1441, plan_1442, plan_1443, plan_1444, plan_1445, plan_1446, plan_1447, plan_1448, plan_1449, plan_1450, plan_1451, plan_1452, plan_1453, plan_1454, plan_1455, plan_1456, plan_1457, plan_1458, plan_1459, plan_1460, plan_1461, plan_1462, plan_1463, plan_1464, plan_1465, plan_1466, plan_1467, plan_1468, plan_1469, plan_1470, plan_1471, plan_1472, plan_1473, plan_1474, plan_1475, plan_1476, plan_1477, plan_1478, plan_1479, plan_1480, plan_1481, plan_1482, plan_1483, plan_1484, plan_1485, plan_1486, plan_1487, plan_1488, plan_1489, plan_1490, plan_1491, plan_1492, plan_1493, plan_1494, plan_1495, plan_1496, plan_1497, plan_1498, plan_1499, plan_1500, plan_1501, plan_1502, plan_1503, plan_1504, plan_1505, plan_1506, plan_1507, plan_1508, plan_1509, plan_1510, plan_1511, plan_1512, plan_1513, plan_1514, plan_1515, plan_1516, plan_1517, plan_1518, plan_1519, plan_1520, plan_1521, plan_1522, plan_1523, plan_1524, plan_1525, plan_1526, plan_1527, plan_1528, plan_1529, plan_1530, plan_1531, plan_1532, plan_1533, plan_1534, plan_1535, plan_1536, plan_1537, plan_1538, plan_1539, plan_1540, plan_1541, plan_1542, plan_1543, plan_1544, plan_1545, plan_1546, plan_1547, plan_1548, plan_1549, plan_1550, plan_1551, plan_1552, plan_1553, plan_1554, plan_1555, plan_1556, plan_1557, plan_1558, plan_1559, plan_1560, plan_1561, plan_1562, plan_1563, plan_1564, plan_1565, plan_1566, plan_1567, plan_1568, plan_1569, plan_1570, plan_1571, plan_1572, plan_1573, plan_1574, plan_1575, plan_1576, plan_1577, plan_1578, plan_1579, plan_1580, plan_1581, plan_1582, plan_1583, plan_1584, plan_1585, plan_1586, plan_1587, plan_1588, plan_1589, plan_1590, plan_1591, plan_1592, plan_1593, plan_1594, plan_1595, plan_1596, plan_1597, plan_1598, plan_1599, plan_1600, plan_1601, plan_1602, plan_1603, plan_1604, plan_1605, plan_1606, plan_1607, plan_1608, plan_1609, plan_1610, plan_1611, plan_1612, plan_1613, plan_1614, plan_1615, plan_1616, plan_1617, plan_1618, plan_1619, plan_1620, plan_1621, plan_1622, plan_1623, plan_1624, plan_1625, plan_1626, plan_1627, plan_1628, plan_1629, plan_1630, plan_1631, plan_1632, plan_1633, plan_1634, plan_1635, plan_1636, plan_1637, plan_1638, plan_1639, plan_1640, plan_1641, plan_1642, plan_1643, plan_1644, plan_1645, plan_1646, plan_1647, plan_1648, plan_1649, plan_1650, plan_1651, plan_1652, plan_1653, plan_1654, plan_1655, plan_1656, plan_1657, plan_1658, plan_1659, plan_1660, plan_1661, plan_1662, plan_1663, plan_1664, plan_1665, plan_1666, plan_1667, plan_1668, plan_1669, plan_1670, plan_1671, plan_1672, plan_1673, plan_1674, plan_1675, plan_1676, plan_1677, plan_1678, plan_1679, plan_1680, plan_1681, plan_1682, plan_1683, plan_1684, plan_1685, plan_1686, plan_1687, plan_1688, plan_1689, plan_1690, plan_1691, plan_1692, plan_1693, plan_1694, plan_1695, plan_1696, plan_1697, plan_1698, plan_1699, plan_1700, plan_1701, plan_1702, plan_1703, plan_1704, plan_1705, plan_1706, plan_1707, plan_1708, plan_1709, plan_1710, plan_1711, plan_1712, plan_1713, plan_1714, plan_1715, plan_1716, plan_1717, plan_1718, plan_1719, plan_1720, plan_1721, plan_1722, plan_1723, plan_1724, plan_1725, plan_1726, plan_1727, plan_1728, plan_1729, plan_1730, plan_1731, plan_1732, plan_1733, plan_1734, plan_1735, plan_1736, plan_1737, plan_1738, plan_1739, plan_1740, plan_1741, plan_1742, plan_1743, plan_1744, plan_1745, plan_1746, plan_1747, plan_1748, plan_1749, plan_1750, plan_1751, plan_1752, plan_1753, plan_1754, plan_1755, plan_1756, plan_1757, plan_1758, plan_1759, plan_1760, plan_1761, plan_1762, plan_1763, plan_1764, plan_1765, plan_1766, plan_1767, plan_1768, plan_1769, plan_1770, plan_1771, plan_1772, plan_1773, plan_1774, plan_1775, plan_1776, plan_1777, plan_1778, plan_1779]
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
    599: ('aes',),
    601: ('aes',),
    668: ('rdm',),
    669: ('rdm',),
    670: ('rdm',),
    671: ('rdm',),
    672: ('rdm',),
    673: ('rdm',),
    674: ('rdm',),
    675: ('rdm',),
    676: ('rdm',),
    677: ('rdm',),
    678: ('rdm',),
    679: ('rdm',),
    680: ('rdm',),
    681: ('rdm',),
    682: ('rdm',),
    683: ('rdm',),
    684: ('rdm',),
    685: ('rdm',),
    686: ('dotprod',),
    687: ('dotprod',),
    688: ('dotprod',),
    689: ('dotprod',),
    690: ('dotprod',),
    691: ('dotprod',),
    692: ('dotprod',),
    693: ('dotprod',),
    1003: ('jscvt',),
}
PROFILES = {
    'helper': ('', False, False, False, True),
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
    'i.eon_shifted_w': ('', False, False, False, False),
    'i.eon_shifted_x': ('', False, False, False, False),
    'i.eon_w': ('', False, False, False, False),
    'i.eon_x': ('', False, False, False, False),
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
    'i.rbit_v': ('', False, False, False, False),
    'i.rbit_w': ('', False, False, False, False),
    'i.rbit_x': ('', False, False, False, False),
    'i.rev16_w': ('', False, False, False, False),
    'i.rev16_x': ('', False, False, False, False),
    'i.rev32': ('', False, False, False, False),
    'i.rev_w': ('', False, False, False, False),
    'i.rev_x': ('', False, False, False, False),
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
}
