# A program interpreter: loads the libraries that a program and its libraries name from /lib64, relocates everything, starts the program.
# 64-bit mode.  With LAZY defined functions are looked up when they are first called.  Position independent: no address of its own is taken but relative to %ip.
# An object's record (96 bytes): 0 bias, 8 strings, 16 symbols, 24 hash table, 32 and 40 relocations and their bytes, 48 and 56 those of the
# procedure linkage table, 64 global offset table, 72 dynamic section.
  .ignore ld_st_style
.macro ENTER
  {
    setwd wsz = 0x10, nfx = 0x1
    setbn rsz = 0x7, rbs = 0x8, rcur = 0x0
  }
.endm
.macro DO fn
  disp %ctpr1, \fn
  call %ctpr1, wbs = 0x8
.endm
.macro SYS nr
  addd 0, \nr, %db[0]
  sdisp %ctpr1, 0x3
  call %ctpr1, wbs = 0x8
.endm
.macro RET
  return %ctpr3
  ct %ctpr3
.endm
.macro MOV s, d
  addd 0, \s, \d
.endm
.macro LAP sym, d
  { rrd,0 %ip, %dr15 ; addd,1 0, [ _f64, _lts0 \sym@PCREL ], \d }
  addd %dr15, \d, \d
.endm
.macro IF tag, offset, value
  cmpedb %dr3, \tag, %pred0
  std %dr0, \offset, \value ? %pred0
.endm

  .text
  .align 8
  .global _start
_start:
  ENTER
  getsp 0, %dr0
  ldd %dr0, 0, %dr1
  addd %dr1, 2, %dr1
  shld %dr1, 3, %dr1
  addd %dr0, %dr1, %dr1
environment:
  ldd %dr1, 0, %dr2
  addd %dr1, 8, %dr1
  cmpedb %dr2, 0, %pred0
  ibranch environment ? ~%pred0
vector:
  ldd %dr1, 0, %dr2
  ldd %dr1, 8, %dr3
  addd %dr1, 16, %dr1
  cmpedb %dr2, 3, %pred0
  addd 0, %dr3, %dr10 ? %pred0
  cmpedb %dr2, 5, %pred0
  addd 0, %dr3, %dr11 ? %pred0
  cmpedb %dr2, 9, %pred0
  addd 0, %dr3, %dr12 ? %pred0
  cmpedb %dr2, 0, %pred0
  ibranch vector ? ~%pred0
# the program's bias and dynamic section, from its program headers
  MOV 0, %dr4
  MOV 0, %dr6
  MOV %dr10, %dr5
header:
  ldw %dr5, 0, %dr7
  ldd %dr5, 16, %dr8
  cmpesb %r7, 6, %pred0
  subd %dr10, %dr8, %dr4 ? %pred0
  cmpesb %r7, 2, %pred0
  addd 0, %dr8, %dr6 ? %pred0
  addd %dr5, 56, %dr5
  subd %dr11, 1, %dr11
  cmpedb %dr11, 0, %pred0
  ibranch header ? ~%pred0
  LAP objects, %dr9
  MOV %dr9, %db[0]
  addd %dr4, %dr6, %db[1]
  MOV %dr4, %db[2]
  DO describe
  MOV 1, %dr13
  MOV 0, %dr14
needs:
  muld %dr14, 96, %dr5
  addd %dr9, %dr5, %dr5
  ldd %dr5, 72, %dr6
need:
  ldd %dr6, 0, %dr7
  cmpedb %dr7, 1, %pred0
  ibranch need_next ? ~%pred0
  ldd %dr6, 8, %dr8
  ldd %dr5, 8, %dr7
  addd %dr7, %dr8, %db[0]
  muld %dr13, 96, %dr8
  addd %dr9, %dr8, %db[1]
  DO load
  addd %dr13, 1, %dr13
need_next:
  ldd %dr6, 0, %dr7
  addd %dr6, 16, %dr6
  cmpedb %dr7, 0, %pred0
  ibranch need ? ~%pred0
  addd %dr14, 1, %dr14
  cmpldb %dr14, %dr13, %pred0
  ibranch needs ? %pred0
  LAP count, %dr8
  std %dr8, 0, %dr13
again:
  subd %dr13, 1, %dr13
  muld %dr13, 96, %dr5
  addd %dr9, %dr5, %db[0]
  DO relocate
  cmpedb %dr13, 0, %pred0
  ibranch again ? ~%pred0
  movtd %dr12, %ctpr1
  MOV 0, %dr0
  ct %ctpr1

# describe(record, dynamic section, bias)
describe:
  ENTER
  std %dr0, 0, %dr2
  std %dr0, 72, %dr1
describe_next:
  ldd %dr1, 0, %dr3
  ldd %dr1, 8, %dr4
  addd %dr4, %dr2, %dr5
  addd %dr1, 16, %dr1
  IF 5, 8, %dr5
  IF 6, 16, %dr5
  IF 4, 24, %dr5
  IF 7, 32, %dr5
  IF 8, 40, %dr4
  IF 23, 48, %dr5
  IF 2, 56, %dr4
  IF 3, 64, %dr5
  cmpedb %dr3, 0, %pred0
  ibranch describe_next ? ~%pred0
  RET

# load(name, record)
load:
  ENTER
  LAP path, %dr2
  addd %dr2, 7, %dr3
load_name:
  ldb %dr0, 0, %dr4
  stb %dr3, 0, %r4
  addd %dr0, 1, %dr0
  addd %dr3, 1, %dr3
  cmpesb %r4, 0, %pred0
  ibranch load_name ? ~%pred0
  subd 0, 100, %db[1]
  MOV %dr2, %db[2]
  MOV 0, %db[3]
  MOV 0, %db[4]
  SYS 335
  MOV %db[0], %dr2
  cmpldb %dr2, 0, %pred0
  ibranch fail ? %pred0
  LAP head, %dr3
  MOV %dr2, %db[1]
  MOV %dr3, %db[2]
  MOV 4096, %db[3]
  SYS 3
  ldd %dr3, 32, %dr4
  addd %dr3, %dr4, %dr4
  ldh %dr3, 56, %dr5
  MOV 0, %dr6
  MOV %dr4, %dr7
  MOV %dr5, %dr8
span:
  ldw %dr7, 0, %dr9
  ldd %dr7, 16, %dr10
  ldd %dr7, 40, %dr11
  addd %dr10, %dr11, %dr10
  cmpesb %r9, 1, %pred0
  ibranch span_next ? ~%pred0
  cmpldb %dr6, %dr10, %pred1
  addd 0, %dr10, %dr6 ? %pred1
span_next:
  addd %dr7, 56, %dr7
  subd %dr8, 1, %dr8
  cmpedb %dr8, 0, %pred0
  ibranch span ? ~%pred0
  MOV 0, %db[1]
  MOV %dr6, %db[2]
  MOV 7, %db[3]
  MOV 0x12, %db[4]
  subd 0, 1, %db[5]
  MOV 0, %db[6]
  SYS 90
  MOV %db[0], %dr6
map:
  ldw %dr4, 0, %dr9
  ldd %dr4, 16, %dr10
  cmpesb %r9, 2, %pred0
  addd 0, %dr10, %dr0 ? %pred0
  cmpesb %r9, 1, %pred0
  ibranch map_next ? ~%pred0
  ldd %dr4, 8, %dr11
  ldd %dr4, 32, %dr12
  andd %dr10, 0xfff, %dr13
  subd %dr10, %dr13, %dr14
  addd %dr14, %dr6, %db[1]
  addd %dr12, %dr13, %db[2]
  MOV 7, %db[3]
  MOV 0x102, %db[4]
  MOV %dr2, %db[5]
  subd %dr11, %dr13, %db[6]
  SYS 90
  ldd %dr4, 40, %dr14
  cmpedb %dr14, %dr12, %pred0
  ibranch map_next ? %pred0
  addd %dr10, %dr12, %dr14
  addd %dr14, %dr6, %dr14
  MOV 0, %dr11
clear:
  andd %dr14, 0xfff, %dr13
  cmpedb %dr13, 0, %pred0
  ibranch map_next ? %pred0
  stb %dr14, 0, %r11
  addd %dr14, 1, %dr14
  ibranch clear
map_next:
  addd %dr4, 56, %dr4
  subd %dr5, 1, %dr5
  cmpedb %dr5, 0, %pred0
  ibranch map ? ~%pred0
  MOV %dr1, %db[0]
  addd %dr0, %dr6, %db[1]
  MOV %dr6, %db[2]
  DO describe
  MOV %dr2, %db[1]
  SYS 6
  RET
fail:
  MOV 127, %db[1]
  SYS 300

# relocate(record)
relocate:
  ENTER
  MOV %dr0, %db[0]
  ldd %dr0, 32, %db[1]
  ldd %dr0, 40, %db[2]
  DO table
  MOV %dr0, %db[0]
  ldd %dr0, 48, %db[1]
  ldd %dr0, 56, %db[2]
  DO table
.ifdef LAZY
  ldd %dr0, 64, %dr1
  cmpedb %dr1, 0, %pred0
  ibranch relocate_done ? %pred0
  std %dr1, 8, %dr0
  LAP resolver, %dr2
  std %dr1, 16, %dr2
relocate_done:
.endif
  RET

.ifdef LAZY
# resolver(record, offset of the relocation): the function's address, which the slot gets too
resolver:
  ENTER
  ldd %dr0, 48, %dr2
  addd %dr2, %dr1, %dr2
  MOV %dr0, %db[0]
  ldw %dr2, 12, %db[1]
  MOV 0, %db[2]
  DO lookup
  MOV %db[0], %dr4
  ldd %dr2, 0, %dr3
  ldd %dr0, 0, %dr5
  std %dr3, %dr5, %dr4
  LAP resolved, %dr6
  ldd %dr6, 0, %dr5
  addd %dr5, 1, %dr5
  std %dr6, 0, %dr5
  MOV %dr4, %dr0
  RET
.endif

# table(record, relocations, bytes)
table:
  ENTER
  ldd %dr0, 0, %dr3
table_next:
  cmpedb %dr2, 0, %pred0
  ibranch table_done ? %pred0
  ldd %dr1, 0, %dr4
  addd %dr4, %dr3, %dr4
  ldw %dr1, 8, %dr5
  ldw %dr1, 12, %dr6
  ldd %dr1, 16, %dr7
  cmpesb %r5, 65, %pred0
  ibranch table_relative ? %pred0
.ifdef LAZY
  cmpesb %r5, 63, %pred0
  ibranch table_lazy ? %pred0
.endif
  cmpesb %r5, 64, %pred0
  MOV %dr0, %db[0]
  MOV %dr6, %db[1]
  MOV 0, %db[2]
  addd 0, 1, %db[2] ? %pred0
  DO lookup
  MOV %db[0], %dr8
  MOV %db[1], %dr9
  cmpesb %r5, 64, %pred0
  ibranch table_copy ? %pred0
  addd %dr8, %dr7, %dr8
  std %dr4, 0, %dr8
  ibranch table_more
table_relative:
  addd %dr3, %dr7, %dr8
  std %dr4, 0, %dr8
  ibranch table_more
.ifdef LAZY
table_lazy:
  ldd %dr4, 0, %dr8
  addd %dr3, %dr8, %dr8
  std %dr4, 0, %dr8
  ibranch table_more
.endif
table_copy:
  cmpedb %dr9, 0, %pred0
  ibranch table_more ? %pred0
  subd %dr9, 1, %dr9
  ldb %dr8, %dr9, %dr10
  stb %dr4, %dr9, %r10
  ibranch table_copy
table_more:
  addd %dr1, 24, %dr1
  subd %dr2, 24, %dr2
  ibranch table_next
table_done:
  RET

# lookup(record, symbol number, objects to skip): its value and size
lookup:
  ENTER
  muld %dr1, 24, %dr3
  ldd %dr0, 16, %dr4
  addd %dr4, %dr3, %dr3
  ldw %dr3, 0, %dr4
  ldd %dr0, 8, %dr5
  addd %dr4, %dr5, %dr4
  ldb %dr3, 4, %dr14
  LAP objects, %dr5
  LAP count, %dr6
  ldd %dr6, 0, %dr6
  muld %dr2, 96, %dr7
  addd %dr5, %dr7, %dr5
  subd %dr6, %dr2, %dr6
object:
  cmpedb %dr6, 0, %pred0
  ibranch nowhere ? %pred0
  ldd %dr5, 24, %dr8
  ldw %dr8, 4, %dr8
  ldd %dr5, 16, %dr9
  ldd %dr5, 8, %dr10
symbol:
  cmpedb %dr8, 0, %pred0
  ibranch object_next ? %pred0
  subd %dr8, 1, %dr8
  ldh %dr9, 6, %dr11
  cmpesb %r11, 0, %pred0
  ibranch symbol_next ? %pred0
  ldw %dr9, 0, %dr11
  addd %dr10, %dr11, %dr11
  MOV 0, %dr12
compare:
  ldb %dr11, %dr12, %dr13
  ldb %dr4, %dr12, %dr1
  cmpesb %r13, %r1, %pred0
  ibranch symbol_next ? ~%pred0
  addd %dr12, 1, %dr12
  cmpesb %r13, 0, %pred0
  ibranch compare ? ~%pred0
  ldd %dr9, 8, %dr0
  ldd %dr5, 0, %dr1
  addd %dr0, %dr1, %dr0
  ldd %dr9, 16, %dr1
  RET
symbol_next:
  addd %dr9, 24, %dr9
  ibranch symbol
object_next:
  addd %dr5, 96, %dr5
  subd %dr6, 1, %dr6
  ibranch object
nowhere:
  MOV 0, %dr0
  MOV 0, %dr1
  shrd %dr14, 4, %dr14
  cmpedb %dr14, 2, %pred0
  ibranch fail ? ~%pred0
  RET

  .data
  .align 8
path: .ascii "/lib64/"
  .skip 249
  .bss
  .align 16
count: .skip 16
.ifdef LAZY
  .global resolved
resolved: .skip 16
.endif
objects: .skip 768
head: .skip 4096
