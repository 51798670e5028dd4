#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define N_MSEAL 462
#define N_PROCESS_MADVISE 440
#define N_PIDFD_OPEN 434

static void show(const char *what, long result) { printf("%s %ld %d\n", what, result, result == -1 ? errno : 0); fflush(stdout); }

static void seals(void) {
    char *p = mmap(0, 5 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    strcpy(p, "kept");
    show("seal nothing", syscall(N_MSEAL, p, 0, 0));
    show("seal flags", syscall(N_MSEAL, p, 4096, 1));
    show("seal odd", syscall(N_MSEAL, p + 1, 4096, 0));
    munmap(p + 4 * 4096, 4096);
    show("seal hole", syscall(N_MSEAL, p, 5 * 4096, 0));
    show("seal", syscall(N_MSEAL, p, 2 * 4096, 0));
    show("seal again", syscall(N_MSEAL, p, 2 * 4096, 0));
    show("munmap", munmap(p, 4096));
    show("munmap around", munmap(p - 0, 3 * 4096));
    show("mprotect", mprotect(p, 4096, PROT_READ));
    show("mremap", (long)mremap(p, 4096, 8192, MREMAP_MAYMOVE) == -1 ? -1 : 0);
    show("mremap onto", (long)mremap(p + 2 * 4096, 4096, 4096, MREMAP_MAYMOVE | MREMAP_FIXED, p) == -1 ? -1 : 0);
    show("mmap onto", (long)mmap(p, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == -1 ? -1 : 0);
    show("discard writable", madvise(p + 4096, 4096, MADV_DONTNEED));
    show("beside", munmap(p + 2 * 4096, 4096));
    puts(p);
    p = mmap(0, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    show("seal", syscall(N_MSEAL, p, 4096, 0));
    show("discard", madvise(p, 4096, MADV_DONTNEED));
    show("willneed", madvise(p, 4096, MADV_WILLNEED));
    if (!fork()) _exit(munmap(p, 4096) == -1 && errno == EPERM ? 3 : 4);
    int status;
    wait(&status);
    show("in a child", WEXITSTATUS(status));
}

static void pages_of_a_file(void) {
    FILE *f = tmpfile();
    for (int i = 0; i < 4; i++) {
        char page[4096];
        memset(page, 'a' + i, sizeof page);
        fwrite(page, sizeof page, 1, f);
    }
    fflush(f);
    char *p = mmap(0, 3 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fileno(f), 0);
    show("remap", remap_file_pages(p, 4096, 0, 2, 0));
    show("remap", remap_file_pages(p + 2 * 4096, 4096, 0, 0, 0));
    printf("%c%c%c\n", p[0], p[4096], p[2 * 4096]);
    show("protection", remap_file_pages(p, 4096, PROT_READ, 2, 0));
    char *q = mmap(0, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    show("private", remap_file_pages(q, 4096, 0, 0, 0));
    p[0] = 'Z';
    char c;
    pread(fileno(f), &c, 1, 2 * 4096);
    printf("%c\n", c);
}

static void others(void) {
    int fd = syscall(N_PIDFD_OPEN, getpid(), 0);
    char *p = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    struct iovec v = {p, 4096};
    *p = 1;
    show("process_madvise", syscall(N_PROCESS_MADVISE, fd, &v, 1, MADV_COLD, 0));
    show("flags", syscall(N_PROCESS_MADVISE, fd, &v, 1, MADV_COLD, 1));
    show("no pidfd", syscall(N_PROCESS_MADVISE, 1, &v, 1, MADV_COLD, 0));
    char name[32] = "";
    prctl(PR_GET_NAME, name);
    puts(name);
    pthread_setname_np(pthread_self(), "another");
    pthread_getname_np(pthread_self(), name, sizeof name);
    puts(name);
    show("personality", personality(0xffffffff));
    show("personality", personality(ADDR_NO_RANDOMIZE));
    show("personality", personality(0xffffffff));
    char *named = mmap(0, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int got = prctl(0x53564d41, 0, named + 4096, 4096, "a name");
    char line[512], *found = 0;
    FILE *maps = fopen("/proc/self/maps", "r");
    while (!found && fgets(line, sizeof line, maps)) found = strstr(line, "[anon:a name]");
    fclose(maps);
    printf("named %d\n", got == -1 || found != 0); /* (not every kernel has names) */
    unsigned long auxv[64] = {0};
    int bytes = prctl(0x41555856, auxv, sizeof auxv, 0, 0);
    printf("auxv %d %d\n", bytes > 200, auxv[0] != 0);
    /* memory of another process of ours */
    static long word = 5;
    int pipes[2];
    pipe(pipes);
    pid_t child = fork();
    if (!child) { word = 6; write(pipes[1], "", 1); pause(); }
    char c;
    read(pipes[0], &c, 1);
    long seen = 0;
    struct iovec local = {&seen, sizeof seen}, remote = {&word, sizeof word};
    show("process_vm_readv", process_vm_readv(child, &local, 1, &remote, 1, 0));
    show("seen", seen);
    seen = 7;
    show("process_vm_writev", process_vm_writev(child, &local, 1, &remote, 1, 0));
    seen = 0;
    show("process_vm_readv", process_vm_readv(child, &local, 1, &remote, 1, 0));
    show("seen", seen);
    remote.iov_base = (void *)8;
    show("nothing there", process_vm_readv(child, &local, 1, &remote, 1, 0));
    kill(child, SIGKILL);
    wait(0);
    show("gone", process_vm_readv(child, &local, 1, &remote, 1, 0));
}

static volatile int notified;
static void on_message(union sigval value) { notified = value.sival_int; }
static void queue(void) {
    struct mq_attr attr = {.mq_maxmsg = 2, .mq_msgsize = 16};
    char name[40];
    sprintf(name, "/pyqemu-%d", getpid());
    mqd_t q = mq_open(name, O_RDWR | O_CREAT, 0600, &attr);
    if (q < 0) { puts("notified 9"); return; }
    struct sigevent event = {.sigev_notify = SIGEV_THREAD, .sigev_notify_function = on_message, .sigev_value.sival_int = 9};
    if (mq_notify(q, &event)) perror("mq_notify");
    mq_send(q, "x", 1, 0);
    for (int i = 0; i < 200 && !notified; i++) usleep(10000);
    printf("notified %d\n", notified);
    mq_unlink(name);
}

static volatile int alarms;
static void on_alarm(int signo) { alarms++; }
static void events_under_a_mask(void) {
    unsigned long context = 0;
    syscall(SYS_io_setup, 4, &context);
    sigset_t blocked, open;
    sigemptyset(&open);
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGUSR1);
    signal(SIGUSR1, on_alarm);
    sigprocmask(SIG_BLOCK, &blocked, 0);
    raise(SIGUSR1);
    struct { const sigset_t *mask; size_t size; } set = {&open, 8};
    char events[32];
    struct timespec limit = {5, 0};
    show("io_pgetevents", syscall(SYS_io_pgetevents, context, 1L, 1L, events, &limit, &set));
    printf("alarms %d\n", alarms);
    sigprocmask(SIG_BLOCK, 0, &open);
    printf("blocked again %d\n", sigismember(&open, SIGUSR1));
    limit.tv_sec = 0;
    limit.tv_nsec = 1000;
    show("io_pgetevents", syscall(SYS_io_pgetevents, context, 1L, 1L, events, &limit, 0L));
}

int main(void) {
    seals();
    pages_of_a_file();
    others();
    queue();
    events_under_a_mask();
    return 0;
}
