// guest: cpus=aarch64 cflags.aarch64="-march=armv8.1-a -mno-outline-atomics" libs=-latomic opt=O2 forced=yes
/* The same as atomics, with the single-instruction atomics of ARMv8.1. */
#include "atomics.c"
