/* Gives up rights as the letters of the first argument say, and then does what the engine has to do something for that it has not done
   before.  Arguments: letters, a folder to be the root, a program to run at the end. */
#define _GNU_SOURCE
#include <errno.h>
#include <grp.h>
#include <linux/capability.h>
#include <math.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Who the files of this process in /proc belong to, and what it may do. */
static void show_rights(void) {
    char line[256];
    struct stat status;
    FILE *file = getuid() ? fopen("/proc/self/status", "r") : 0;
    if (!file)
        return;
    while (fgets(line, sizeof line, file))
        if (!strncmp(line, "CapPrm", 6) || !strncmp(line, "CapEff", 6))
            fputs(line, stdout);
    fclose(file);
    printf("mine %d\n", stat("/proc/self/mem", &status) == 0 && status.st_uid == geteuid());
}

static void must(int failed, const char *what) {
    if (failed) {
        printf("%s: %s\n", what, strerror(errno));
        fflush(stdout);
        _exit(99);
    }
}

static void lower(int resource) {
    struct rlimit limit = {0, 0};
    must(setrlimit(resource, &limit), "setrlimit");
}

static void give_up(const char *letters, const char *root) {
    for (; *letters; letters++)
        switch (*letters) {
        case 'u':
            must(setgroups(0, 0) || setgid(65534) || setuid(65534), "setuid");
            break;
        case 'k': { /* another user who keeps what root may, until another program runs */
            struct __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
            struct __user_cap_data_struct data[2];
            must(prctl(PR_SET_KEEPCAPS, 1) || setresuid(65534, 65534, 65534) || syscall(SYS_capget, &head, data), "keep");
            data[0].effective = data[0].permitted;
            must(syscall(SYS_capset, &head, data) || !(data[0].effective & 1 << CAP_NET_RAW), "capset");
            break;
        }
        case 'e':
            must(seteuid(65534), "seteuid");
            break;
        case 'b': /* and back */
            must(seteuid(0), "seteuid 0");
            break;
        case 'r':
            must(chroot(root) || chdir("/"), "chroot");
            break;
        case 'n':
            must(unshare(CLONE_NEWUSER | CLONE_NEWNS), "unshare");
            break;
        case 'c': {
            struct __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
            struct __user_cap_data_struct data[2] = {0};
            must(syscall(SYS_capset, &head, data), "capset");
            break;
        }
        case 'f':
            lower(RLIMIT_FSIZE);
            break;
        case 'p':
            lower(RLIMIT_NPROC);
            break;
        case 'o':
            lower(RLIMIT_NOFILE);
            break;
        }
}

static volatile int seen;
static void handler(int signo) { seen += signo; }

static void *thread(void *p) {
    double sum = 0;
    for (int i = 1; i < 100; i++)
        sum += sqrt(i) * fma(i, 2, 1);
    *(double *)p = sum;
    return p;
}

static int in_namespace(void *p) {
    volatile float x = 3;
    printf("in a namespace %.3f\n", (double)cosf(x));
    fflush(stdout);
    return 4;
}

int main(int argc, char **argv) {
    if (strcmp(argv[1], "again") == 0) {
        volatile double x = 2;
        printf("again %.6f %d\n", cbrt(x), argc);
        show_rights();
        return 7;
    }
    give_up(argv[1], argv[2]);
    int few = strpbrk(argv[1], "po") != 0, closed = strchr(argv[1], 'o') != 0;

    volatile long double wide = argc;
    printf("%.6Lf %a\n", wide / 7, log(argc + 0.5));
    if (!few) {
        double sum = 0;
        pthread_t t;
        must(pthread_create(&t, 0, thread, &sum), "thread");
        pthread_join(t, 0);
        printf("thread %.6f\n", sum);
    }
    signal(SIGUSR1, handler);
    raise(SIGUSR1);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGALRM);
    sigprocmask(SIG_BLOCK, &set, &set);
    signal(SIGALRM, handler);
    struct itimerval soon = {{0, 0}, {0, 1000}};
    setitimer(ITIMER_REAL, &soon, 0);
    sigemptyset(&set);
    while (seen < SIGUSR1 + SIGALRM)
        sigsuspend(&set);
    printf("signals %d\n", seen - SIGUSR1 - SIGALRM);

    int pair[2], fd = timerfd_create(CLOCK_MONOTONIC, 0);
    char text[8] = "";
    if (closed)
        printf("descriptors %d\n", fd < 0 && errno == EMFILE);
    else {
        must(fd < 0 || socketpair(AF_UNIX, SOCK_DGRAM, 0, pair), "descriptors");
        struct iovec part = {"abc", 3}, to = {text, 7};
        struct msghdr out = {.msg_iov = &part, .msg_iovlen = 1}, in = {.msg_iov = &to, .msg_iovlen = 1};
        must(sendmsg(pair[0], &out, 0) != 3 || recvmsg(pair[1], &in, 0) != 3, "message");
        printf("message %s\n", text);
    }
    /* A loop that a region is made of. */
    unsigned char *room = calloc(1, 1 << 16);
    unsigned long total = 0;
    for (int round = 0; round < 200; round++)
        for (int i = 0; i < 1 << 16; i++) {
            room[i] ^= i * round;
            total += room[i];
        }
    printf("total %lu\n", total);
    fflush(stdout);
    if (few)
        return 5;

    int status, pid = fork();
    if (!pid) {
        volatile float x = argc;
        printf("child %.6f\n", (double)sinf(x) + powf(x, 1.5f));
        fflush(stdout);
        _exit(3);
    }
    must(waitpid(pid, &status, 0) != pid, "wait");
    printf("status %x\n", status);
    fflush(stdout);
    if (strchr(argv[1], 'N')) { /* a child in namespaces of its own */
        char *stack = mmap(0, 1 << 18, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        pid = clone(in_namespace, stack + (1 << 18), CLONE_NEWUSER | CLONE_NEWNS | SIGCHLD, 0);
        must(pid < 0 || waitpid(pid, &status, 0) != pid, "clone");
        printf("status %x\n", status);
        fflush(stdout);
    }
    execl(argv[3], argv[3], "again", (char *)0);
    perror("exec");
    return 9;
}
