// guest: opt=O0,O2 libs=-lm forced=yes
/* Double precision: all operations on edge values and random bit patterns, subnormals and infinities included; exact bits. */
#define REAL double
#define BITS uint64_t
#define SUFFIX(name) name
#include "lib/fp_arith.h"
