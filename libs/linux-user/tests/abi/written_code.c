/* Code that a program writes while it runs: whoever has been called before, what is called is what has been written last. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PAGE = 4096, PLACE = 16, BYTES = 8, COUNT = 2 * PAGE / PLACE };
typedef int function(void);

/* The bytes of a function that returns a number below 2000. */
static void make(unsigned char *out, int value) {
#if defined __x86_64__
    unsigned char code[BYTES] = {0xb8, value, value >> 8, 0, 0, 0xc3};
    memcpy(out, code, BYTES);
#elif defined __riscv
    uint32_t code[2] = {(uint32_t)value << 20 | 10 << 7 | 0x13, 0x8067};
    memcpy(out, code, BYTES);
#elif defined __aarch64__
    uint32_t code[2] = {0x52800000u | (uint32_t)value << 5, 0xd65f03c0u};
    memcpy(out, code, BYTES);
#endif
}

static void put(unsigned char *at, int value) {
    unsigned char code[BYTES];
    make(code, value);
    uint64_t word;
    memcpy(&word, code, BYTES);
    __atomic_store_n((uint64_t *)at, word, __ATOMIC_SEQ_CST);
    __builtin___clear_cache((char *)at, (char *)at + BYTES);
}

static int call(unsigned char *at) { return ((function *)at)(); }

static unsigned next(unsigned *seed) { return (*seed = *seed * 1103515245u + 12345u) >> 8; }

static int values[COUNT];

static void check(const char *what, unsigned char *code) {
    int wrong = 0, sum = 0;
    for (int i = 0; i < COUNT; i++) {
        int got = call(code + PLACE * i);
        wrong += got != values[i];
        sum += got;
    }
    printf("%s: %d wrong, sum %d\n", what, wrong, sum);
}

static void fill(unsigned char *code, int seed) {
    for (int i = 0; i < COUNT; i++) put(code + PLACE * i, values[i] = (i * 7 + seed) % 2000);
}

static unsigned char *shared_code;
static volatile int written[4], stop;

static void *reader(void *argument) {
    long wrong = 0, calls = 0;
    while (!stop)
        for (int i = 0; i < 4; i++, calls++) {
            int before = __atomic_load_n(&written[i], __ATOMIC_SEQ_CST), got = call(shared_code + 64 * i);
            int after = __atomic_load_n(&written[i], __ATOMIC_SEQ_CST);
            wrong += got < before || got > after + 1;
            wrong += call(shared_code + 1024 + 64 * i) != 1000 + i;
        }
    return (void *)wrong;
}

int main(void) {
    int rwx = PROT_READ | PROT_WRITE | PROT_EXEC, seed = 1;
    unsigned random = 1;
    setvbuf(stdout, 0, _IONBF, 0);
    unsigned char *code = mmap(0, 2 * PAGE, rwx, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (code == MAP_FAILED) return 1;
    fill(code, seed++);
    check("new", code);
    for (int turn = 0; turn < 40; turn++) {
        int i = next(&random) % COUNT;
        put(code + PLACE * i, values[i] = next(&random) % 2000);
        for (int k = 0; k < 20; k++) {
            i = next(&random) % COUNT;
            if (call(code + PLACE * i) != values[i]) printf("turn %d: %d\n", turn, i);
        }
    }
    check("one by one", code);

    /* Data beside code. */
    volatile int *data = (int *)(code + BYTES);
    for (int i = 0; i < 300; i++) *data += call(code + PLACE * (i % COUNT)) == values[i % COUNT];
    printf("data %d\n", *data);

    for (int turn = 0; turn < 3; turn++) { /* never writable and executable at a time */
        mprotect(code, 2 * PAGE, PROT_READ | PROT_WRITE);
        unsigned char bytes[BYTES];
        int i = next(&random) % COUNT;
        make(bytes, values[i] = 1500 + turn);
        memcpy(code + PLACE * i, bytes, BYTES);
        mprotect(code, 2 * PAGE, PROT_READ | PROT_EXEC);
        __builtin___clear_cache((char *)code, (char *)code + 2 * PAGE);
        check("W^X", code);
    }
    mprotect(code, 2 * PAGE, rwx);

    int ends[2]; /* the kernel writes */
    unsigned char bytes[BYTES];
    if (pipe(ends)) return 1;
    for (int i = 0; i < 5; i++) {
        make(bytes, values[i] = 1600 + i);
        if (write(ends[1], bytes, BYTES) != BYTES || read(ends[0], code + PLACE * i, BYTES) != BYTES) return 1;
        __builtin___clear_cache((char *)code, (char *)code + PAGE);
        check("read", code);
    }

    madvise(code, 2 * PAGE, MADV_DONTNEED);
    fill(code, seed++);
    check("discarded", code);
    for (int i = 0; i < COUNT; i += 2) put(code + PLACE * i, values[i] ^= 1);
    check("every other", code);

    munmap(code, 2 * PAGE);
    if (mmap(code, 2 * PAGE, rwx, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != code) return 1;
    fill(code, seed++);
    check("mapped anew", code);

    pid_t child = fork();
    if (!child) {
        fill(code, seed + 100);
        check("child", code);
        _exit(0);
    }
    int status;
    waitpid(child, &status, 0);
    check("parent", code);
    put(code, values[0] = 5);
    check("parent again", code);

    int fd = memfd_create("code", 0); /* written through another address */
    if (fd < 0 || ftruncate(fd, 2 * PAGE)) return 1;
    unsigned char *there = mmap(0, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    unsigned char *here = mmap(0, 2 * PAGE, PROT_READ | PROT_EXEC, MAP_SHARED, fd, 0);
    for (int turn = 0; turn < 3; turn++) {
        fill(there, seed++);
        __builtin___clear_cache((char *)here, (char *)here + 2 * PAGE);
        check("two names", here);
    }

    shared_code = code;
    for (int i = 0; i < 4; i++) put(code + 64 * i, 0), put(code + 1024 + 64 * i, 1000 + i);
    pthread_t threads[2];
    for (int t = 0; t < 2; t++) pthread_create(&threads[t], 0, reader, 0);
    for (int version = 1; version < 300; version++)
        for (int i = 0; i < 4; i++) {
            put(code + 64 * i, version);
            __atomic_store_n(&written[i], version, __ATOMIC_SEQ_CST);
        }
    stop = 1;
    for (int t = 0; t < 2; t++) {
        void *wrong;
        pthread_join(threads[t], &wrong);
        printf("thread: %ld wrong\n", (long)wrong);
    }
    return 0;
}
