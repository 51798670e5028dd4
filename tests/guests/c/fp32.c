// guest: opt=O0,O2 libs=-lm forced=yes
/* Single precision: all operations on edge values and random bit patterns, subnormals and infinities included; exact bits. */
#define REAL float
#define BITS uint32_t
#define SUFFIX(name) name##f
#include "lib/fp_arith.h"
