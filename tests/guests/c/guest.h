/* What most guest programs use: reproducible random numbers, a hash over bytes, checks that print. */
#ifndef GUEST_H
#define GUEST_H

#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Splitmix64: every state gives another number, the sequence does not depend on the CPU. */
static inline uint64_t random64(uint64_t *state)
{
    uint64_t z = (*state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

/* FNV-1a over bytes, to be continued. */
static inline uint64_t hash_bytes(uint64_t hash, const void *data, size_t size)
{
    const unsigned char *byte = (const unsigned char *)data;
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ byte[i]) * 0x100000001b3u;
    return hash;
}
#define HASH_START 0xcbf29ce484222325u
#define HASH(hash, value) ((hash) = hash_bytes((hash), &(value), sizeof(value)))

/* Keeps the compiler from working out a value before the program runs. */
#ifdef __cplusplus
#define GUEST_AUTO auto
#else
#define GUEST_AUTO __auto_type
#endif
#define OPAQUE(value) __extension__({ GUEST_AUTO opaque_ = (value); __asm__ volatile("" : "+r"(opaque_)); opaque_; })

static int guest_failures;
#define CHECK(condition) \
    ((condition) ? (void)0 : (void)(guest_failures++, printf("line %d: not so: %s\n", __LINE__, #condition)))
#define REQUIRE(condition) \
    ((condition) ? (void)0 : (printf("line %d: cannot go on: %s\n", __LINE__, #condition), perror("errno"), exit(99)))

/* Values of 8, 16, 32 and 64 bits where arithmetic tends to go wrong. */
static const uint64_t edge_values[] = {
    0, 1, 2, 3, 7, 8, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000, 0x12345678, 0x7fffffff, 0x80000000, 0xfffffffe,
    0xffffffff, 0x100000000, 0x123456789abcdef, 0x7fffffffffffffff, 0x8000000000000000, 0x8000000000000001, 0xaaaaaaaaaaaaaaaa,
    0xfffffffffffffff0, 0xfffffffffffffffe, 0xffffffffffffffff,
};
#define EDGES (sizeof edge_values / sizeof *edge_values)

#endif
