# ---------------------------------------------------------------------------
# Shared helper code, repeated at the head of every program so that each source
# file stands alone.  Window layout used by all functions that call others:
#   %r0-%r15   own registers (incoming arguments in %dr0..)
#   %b[0]-%b[15] = %r16-%r31, outgoing arguments / results (wbs = 8)
# ---------------------------------------------------------------------------
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
.macro LA sym, d
  addd 0, [_f64, _lts0 \sym], \d
.endm
.macro PUTS sym
  LA \sym, %db[0]
  DO o_str
.endm
.macro PUTD reg
  MOV \reg, %db[0]
  DO o_dec
.endm
.macro PUTI reg
  MOV \reg, %db[0]
  DO o_sdec
.endm
.macro PUTX reg
  MOV \reg, %db[0]
  DO o_hex
.endm
.macro PUTC ch
  MOV \ch, %db[0]
  DO o_chr
.endm
.macro NL
  MOV 10, %db[0]
  DO o_chr
.endm
.macro SAY text
  LA .Lt\@, %db[0]
  DO o_str
  .pushsection .rodata
.Lt\@: .asciz "\text"
  .popsection
.endm
.macro SHOWX text, reg
  SAY "\text"
  PUTX \reg
  NL
.endm
.macro SHOWI text, reg
  SAY "\text"
  PUTI \reg
  NL
.endm
.macro EXIT code
  MOV \code, %db[0]
  DO o_exit
.endm

  .text
  .align 8
# o_chr(c): append one byte to the output buffer
  .type o_chr, @function
o_chr:
  ENTER
  LA o_pos, %dr1
  ldd %dr1, 0, %dr2
  LA o_buf, %dr3
  stb %dr3, %dr2, %dr0
  addd %dr2, 1, %dr2
  std %dr1, 0, %dr2
  cmpledb %dr2, 0xfff, %pred0
  ibranch o_chr_done ? %pred0
  DO o_flush
o_chr_done:
  RET

# o_flush(): write out the buffer
  .type o_flush, @function
o_flush:
  ENTER
  LA o_pos, %dr1
  ldd %dr1, 0, %dr2
  LA o_buf, %dr3
o_flush_more:
  cmpedb %dr2, 0, %pred0
  ibranch o_flush_done ? %pred0
  MOV 1, %db[1]
  MOV %dr3, %db[2]
  MOV %dr2, %db[3]
  SYS 4
  cmpledb %db[0], 0, %pred0
  ibranch o_flush_done ? %pred0
  addd %dr3, %db[0], %dr3
  subd %dr2, %db[0], %dr2
  ibranch o_flush_more
o_flush_done:
  LA o_pos, %dr1
  MOV 0, %dr4
  std %dr1, 0, %dr4
  RET

# o_str(p): NUL-terminated string
  .type o_str, @function
o_str:
  ENTER
o_str_next:
  ldb %dr0, 0, %dr1
  addd %dr0, 1, %dr0
  cmpesb %r1, 0, %pred0
  ibranch o_str_done ? %pred0
  MOV %dr1, %db[0]
  DO o_chr
  ibranch o_str_next
o_str_done:
  RET

# o_dec(u64): unsigned decimal
  .type o_dec, @function
o_dec:
  ENTER
  LA o_num, %dr1
  addd %dr1, 31, %dr1
  MOV 0, %dr4
  stb %dr1, 0, %dr4
o_dec_next:
  udivd %dr0, 10, %dr2
  muld %dr2, 10, %dr3
  subd %dr0, %dr3, %dr3
  addd %dr3, 48, %dr3
  subd %dr1, 1, %dr1
  stb %dr1, 0, %dr3
  MOV %dr2, %dr0
  cmpedb %dr0, 0, %pred0
  ibranch o_dec_next ? ~%pred0
  MOV %dr1, %db[0]
  DO o_str
  RET

# o_sdec(s64): signed decimal
  .type o_sdec, @function
o_sdec:
  ENTER
  cmpldb %dr0, 0, %pred1
  ibranch o_sdec_pos ? ~%pred1
  subd 0, %dr0, %dr0
  MOV 45, %db[0]
  DO o_chr
o_sdec_pos:
  MOV %dr0, %db[0]
  DO o_dec
  RET

# o_hex(u64): 16 hexadecimal digits
  .type o_hex, @function
o_hex:
  ENTER
  MOV 60, %dr1
o_hex_next:
  shrd %dr0, %dr1, %dr2
  andd %dr2, 15, %dr2
  cmpledb %dr2, 9, %pred0
  addd %dr2, 87, %dr3
  addd %dr2, 48, %dr3 ? %pred0
  MOV %dr3, %db[0]
  DO o_chr
  subd %dr1, 4, %dr1
  cmpldb %dr1, 0, %pred0
  ibranch o_hex_next ? ~%pred0
  RET

# o_exit(code): flush and leave
  .type o_exit, @function
o_exit:
  ENTER
  DO o_flush
  MOV %dr0, %db[1]
  SYS 300
  MOV %dr0, %db[1]
  SYS 1

  .section .bss
  .align 16
o_pos: .skip 16
o_num: .skip 32
o_buf: .skip 4112
  .text
  .align 8
