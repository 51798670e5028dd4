// guest: link=static oracle=native peer="qemu-user has no io_setup"
// The old asynchronous interface (io_setup(2)) without a library: plain and vectored requests, errors, and an eventfd.
#include "guest.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/aio_abi.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static aio_context_t context;

static long submit_one(struct iocb *request) {
    struct iocb *list[1] = {request};
    long got = syscall(SYS_io_submit, context, 1L, list);
    return got < 0 ? -errno : got;
}

static void request(const char *name, int opcode, int fd, void *buffer, unsigned long size, long offset) {
    struct iocb one;
    struct io_event event;
    struct timespec limit = {5, 0};
    memset(&one, 0, sizeof one);
    one.aio_data = 77;
    one.aio_lio_opcode = opcode;
    one.aio_fildes = fd;
    one.aio_buf = (uintptr_t)buffer;
    one.aio_nbytes = size;
    one.aio_offset = offset;
    long submitted = submit_one(&one);
    printf("%s: submitted %ld", name, submitted);
    if (submitted == 1) {
        memset(&event, 0, sizeof event);
        long got = syscall(SYS_io_getevents, context, 1L, 1L, &event, &limit);
        printf(", events %ld, data %d, mine %d, result %lld", got, (int)event.data, event.obj == (uintptr_t)&one, (long long)event.res);
    }
    printf("\n");
}

int main(void) {
    char name[] = "/tmp/aio_kernel_XXXXXX";
    int fd = mkstemp(name);
    unlink(name);
    char first[16], second[16];
    struct iovec parts[2] = {{(void *)"alpha ", 6}, {(void *)"beta", 4}};
    struct iovec room[2] = {{first, 8}, {second, 8}};

    printf("setup %d\n", syscall(SYS_io_setup, 8L, &context) == 0 && context != 0);
    request("pwritev", IOCB_CMD_PWRITEV, fd, parts, 2, 0);
    request("pwrite", IOCB_CMD_PWRITE, fd, (void *)"gamma", 5, 10);
    memset(first, 0, sizeof first);
    memset(second, 0, sizeof second);
    request("preadv", IOCB_CMD_PREADV, fd, room, 2, 0);
    printf("[%.8s] [%.8s]\n", first, second);
    request("pread", IOCB_CMD_PREAD, fd, first, 5, 10);
    printf("[%.5s]\n", first);
    request("fdsync", IOCB_CMD_FDSYNC, fd, NULL, 0, 0);
    request("no descriptor", IOCB_CMD_PREAD, 999, first, 5, 0);
    request("no operation", 55, fd, first, 5, 0);

    int counter = eventfd(0, 0);
    struct iocb one;
    struct io_event event;
    uint64_t count = 0;
    memset(&one, 0, sizeof one);
    one.aio_lio_opcode = IOCB_CMD_PREAD;
    one.aio_fildes = fd;
    one.aio_buf = (uintptr_t)second;
    one.aio_nbytes = 4;
    one.aio_flags = IOCB_FLAG_RESFD;
    one.aio_resfd = counter;
    printf("with eventfd: %ld", submit_one(&one));
    if (read(counter, &count, 8) == 8) printf(", counted %d", (int)count);
    printf(", events %ld\n", (long)syscall(SYS_io_getevents, context, 1L, 1L, &event, NULL));
    printf("destroy %ld\n", (long)syscall(SYS_io_destroy, context));
    printf("again %d\n", syscall(SYS_io_destroy, context) < 0 ? errno : 0);
    return 0;
}
