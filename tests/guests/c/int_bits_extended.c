// guest: opt=O2,O3 cflags.riscv64=-march=rv64gc_zba_zbb_zbc_zbs cflags.aarch64=-march=armv8.2-a
/* The same as int_bits, for CPUs with instructions for it: Zba, Zbb, Zbs; and what gcc does with ARMv8.2. */
#include "int_bits.c"
