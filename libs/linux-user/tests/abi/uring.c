#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/io_uring.h>
#include <linux/time_types.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static int fd;
static struct io_uring_params p;
static unsigned *sq_head, *sq_tail, *sq_mask, *sq_array, *cq_head, *cq_tail, *cq_mask;
static struct io_uring_cqe *cqes;
static struct io_uring_sqe *sqes;
static unsigned prepared;

static void setup(void) {
    fd = syscall(__NR_io_uring_setup, 8, &p);
    if (fd < 0) { printf("no ring: %s\n", strerror(errno)); exit(0); }
    size_t size = p.sq_off.array + p.sq_entries * 4, other = p.cq_off.cqes + p.cq_entries * sizeof *cqes;
    char *ring = mmap(0, size > other ? size : other, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, IORING_OFF_SQ_RING);
    sqes = mmap(0, p.sq_entries * sizeof *sqes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, IORING_OFF_SQES);
    sq_head = (void *)(ring + p.sq_off.head), sq_tail = (void *)(ring + p.sq_off.tail), sq_mask = (void *)(ring + p.sq_off.ring_mask);
    sq_array = (void *)(ring + p.sq_off.array), cq_head = (void *)(ring + p.cq_off.head), cq_tail = (void *)(ring + p.cq_off.tail);
    cq_mask = (void *)(ring + p.cq_off.ring_mask), cqes = (void *)(ring + p.cq_off.cqes);
    printf("%d %d %d %d\n", p.sq_entries, p.cq_entries, ring != MAP_FAILED, sqes != MAP_FAILED);
}

static struct io_uring_sqe *next(int opcode, int f, const void *addr, unsigned len, uint64_t off) {
    unsigned tail = *sq_tail, at = tail & *sq_mask;
    struct io_uring_sqe *s = &sqes[at];
    memset(s, 0, sizeof *s);
    s->opcode = opcode, s->fd = f, s->addr = (uintptr_t)addr, s->len = len, s->off = off;
    s->user_data = 0x1234567800000000u + ++prepared;
    sq_array[at] = at;
    __atomic_store_n(sq_tail, tail + 1, __ATOMIC_RELEASE);
    return s;
}

static int enter(unsigned submit, unsigned wait) {
    return syscall(__NR_io_uring_enter, fd, submit, wait, wait ? IORING_ENTER_GETEVENTS : 0, 0, 0L);
}

static void result(const char *what, long got) { int e = got < 0 ? errno : 0; printf("%s %ld %d\n", what, got, e); fflush(stdout); }
static int seen;
static void reap(const char *what) {
    unsigned head = *cq_head, tail = __atomic_load_n(cq_tail, __ATOMIC_ACQUIRE);
    for (; head != tail; head++) {
        struct io_uring_cqe *c = &cqes[head & *cq_mask];
        printf("%s: #%u %d\n", what, (unsigned)(c->user_data & 0xffffffff), c->res > 1000 ? 1000 : c->res);
        seen = c->res;
    }
    __atomic_store_n(cq_head, head, __ATOMIC_RELEASE);
    fflush(stdout);
}

static void one(const char *what) { int got = enter(1, 1); if (got != 1) printf("enter %d %d\n", got, errno); reap(what); }
static void on_alarm(int signo) {}

int main(void) {
    char buffer[64] = "", path[] = "uring-file";
    setup();
    next(IORING_OP_NOP, -1, 0, 0, 0);
    one("nop");
    struct io_uring_sqe *s = next(IORING_OP_OPENAT, AT_FDCWD, path, 0600, 0);
    s->open_flags = O_RDWR | O_CREAT | O_TRUNC;
    enter(1, 1);
    reap("open");
    int file = seen;
    struct iovec v[] = {{"hello ", 6}, {"world", 5}};
    next(IORING_OP_WRITEV, file, v, 2, 0);
    one("writev");
    next(IORING_OP_WRITE, file, "!", 1, 11)->flags = IOSQE_IO_LINK;
    next(IORING_OP_FSYNC, file, 0, 0, 0)->flags = IOSQE_IO_LINK;
    next(IORING_OP_READ, file, buffer, sizeof buffer, 0);
    printf("three %d\n", enter(3, 3));
    reap("linked");
    puts(buffer);
    struct statx sx;
    memset(&sx, 0, sizeof sx);
    s = next(IORING_OP_STATX, AT_FDCWD, path, STATX_SIZE, (uintptr_t)&sx);
    one("statx");
    printf("size %llu\n", (unsigned long long)sx.stx_size);
    struct iovec fixed = {buffer, sizeof buffer};
    printf("buffers %ld\n", syscall(__NR_io_uring_register, fd, IORING_REGISTER_BUFFERS, &fixed, 1));
    memset(buffer, 0, sizeof buffer);
    next(IORING_OP_READ_FIXED, file, buffer + 4, 5, 6)->buf_index = 0;
    one("read fixed");
    puts(buffer + 4);
    printf("files %ld\n", syscall(__NR_io_uring_register, fd, IORING_REGISTER_FILES, &file, 1));
    s = next(IORING_OP_READ, 0, buffer, 5, 0);
    s->flags = IOSQE_FIXED_FILE;
    one("fixed file");

    /* what is not done at once: a pipe, a poll, a timeout */
    int pipes[2], sockets[2];
    pipe(pipes);
    memset(buffer, 0, sizeof buffer);
    next(IORING_OP_READ, pipes[0], buffer, sizeof buffer, -1);
    printf("pending %d\n", enter(1, 0));
    reap("not yet");
    struct pollfd ready = {fd, POLLIN};
    printf("poll %d\n", poll(&ready, 1, 0));
    write(pipes[1], "late", 4);
    printf("poll %d\n", poll(&ready, 1, 2000));
    reap("late");
    puts(buffer);
    struct __kernel_timespec t = {0, 20000000};
    next(IORING_OP_TIMEOUT, -1, &t, 1, 0);
    one("timeout");
    int event = eventfd(0, 0);
    printf("eventfd %ld\n", syscall(__NR_io_uring_register, fd, IORING_REGISTER_EVENTFD, &event, 1));
    socketpair(AF_UNIX, SOCK_STREAM, 0, sockets);
    s = next(IORING_OP_POLL_ADD, sockets[0], 0, 0, 0);
    s->poll32_events = POLLIN;
    next(IORING_OP_SEND, sockets[1], "data", 4, 0);
    printf("two %d\n", enter(2, 2));
    unsigned head = *cq_head;
    int sum = 0;
    while (head != *cq_tail) sum += cqes[head++ & *cq_mask].res;
    *cq_head = head;
    printf("sum %d\n", sum);
    uint64_t count = 0;
    read(event, &count, 8);
    printf("counted %d\n", count > 0);
    struct msghdr m = {.msg_iov = v, .msg_iovlen = 2};
    next(IORING_OP_SENDMSG, sockets[1], &m, 1, 0);
    one("sendmsg");
    next(IORING_OP_RECV, sockets[0], buffer, sizeof buffer, 0);
    one("recv");
    printf("%.15s\n", buffer);
    next(IORING_OP_READ, pipes[0], buffer, sizeof buffer, -1);
    enter(1, 0);
    next(IORING_OP_ASYNC_CANCEL, -1, (void *)(uintptr_t)(0x1234567800000000u + prepared), 0, 0);
    enter(1, 2);
    head = *cq_head;
    sum = 0;
    while (head != *cq_tail) sum += cqes[head++ & *cq_mask].res;
    *cq_head = head;
    printf("cancelled %d\n", sum == -ECANCELED);
    next(IORING_OP_CLOSE, file, 0, 0, 0);
    one("close");
    next(IORING_OP_READ, file, buffer, 1, 0);
    one("closed");
    next(IORING_OP_READ, pipes[1], (void *)8, 1, 0);
    one("not readable");
    next(250, -1, 0, 0, 0);
    one("no operation");
    next(IORING_OP_UNLINKAT, AT_FDCWD, path, 0, 0);
    one("unlink");
    printf("access %d\n", access(path, F_OK));
    /* a wait that a signal ends, and one that time ends */
    struct sigaction a = {.sa_handler = on_alarm};
    sigaction(SIGALRM, &a, 0);
    alarm(1);
    result("interrupted", enter(0, 1));
    struct { uint64_t mask; uint32_t size, pad; uint64_t ts; } arg = {0, 8, 0, (uintptr_t)&t};
    result("time", syscall(__NR_io_uring_enter, fd, 0, 1, IORING_ENTER_GETEVENTS | 8, &arg, sizeof arg));
    result("bad flags", syscall(__NR_io_uring_enter, fd, 0, 0, 1 << 30, 0, 0L));
    result("no ring", syscall(__NR_io_uring_enter, event, 0, 0, 0, 0, 0L));
    result("no file", syscall(__NR_io_uring_enter, 999, 0, 0, 0, 0, 0L));
    struct { struct io_uring_probe probe; struct io_uring_probe_op ops[64]; } probe;
    memset(&probe, 0, sizeof probe);
    result("probe", syscall(__NR_io_uring_register, fd, IORING_REGISTER_PROBE, &probe, 64));
    printf("%d %d\n", probe.ops[IORING_OP_READ].flags, probe.ops[IORING_OP_READ].op == IORING_OP_READ);
    close(fd);
    fd = syscall(__NR_io_uring_setup, 4, (memset(&p, 0, sizeof p), &p));
    setup();
    next(IORING_OP_NOP, -1, 0, 0, 0);
    one("another ring");
    return 0;
}
