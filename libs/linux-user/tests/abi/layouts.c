/* Records and flag words of the kernel, field by field: the output is the same on every architecture. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/file.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/resource.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/sysmacros.h>
#include <sys/times.h>
#include <sys/types.h>
#include <sys/un.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static void show_stat(const char *what, const struct stat *s)
{
    printf("%s: mode %o nlink %ld uid %d gid %d rdev %u:%u size %lld blksize %ld blocks %lld\n", what, s->st_mode,
           (long)s->st_nlink, s->st_uid, s->st_gid, major(s->st_rdev), minor(s->st_rdev), (long long)s->st_size,
           (long)s->st_blksize, (long long)s->st_blocks);
    printf("  dev %u:%u ino %s\n", major(s->st_dev), minor(s->st_dev), s->st_ino ? "there" : "none");
}

static void show_times(const struct stat *s)
{
    printf("  atime %lld.%09ld mtime %lld.%09ld ctime %s\n", (long long)s->st_atim.tv_sec, s->st_atim.tv_nsec,
           (long long)s->st_mtim.tv_sec, s->st_mtim.tv_nsec, s->st_ctim.tv_sec > 1600000000 ? "now" : "bad");
}

static void stats(void)
{
    struct stat s, t;
    struct timespec when[2] = {{1234567890, 123456789}, {-5, 987654321}};
    int fd = open("file", O_RDWR | O_CREAT | O_TRUNC, 0640);
    if (ftruncate(fd, 5000000000LL) || futimens(fd, when))
        perror("file");
    fstat(fd, &s);
    show_stat("fstat", &s);
    show_times(&s);
    stat("file", &t);
    printf("stat: same inode %d, same size %d\n", s.st_ino == t.st_ino, s.st_size == t.st_size);
    symlink("file", "link");
    lstat("link", &t);
    show_stat("lstat", &t);
    stat("/dev/null", &t);
    show_stat("null", &t);
    printf("missing: %d\n", stat("missing", &t) ? errno : 0);
    printf("empty path: %d\n", fstatat(fd, "", &t, AT_EMPTY_PATH) ? errno : (int)(t.st_ino == s.st_ino));
    printf("bad pointer: %d\n", syscall(SYS_newfstatat, AT_FDCWD, "file", (void *)8, 0) ? errno : 0);

    struct statx x;
    statx(AT_FDCWD, "file", 0, STATX_BASIC_STATS, &x);
    printf("statx: mode %o size %lld mtime %lld.%09d\n", x.stx_mode, (long long)x.stx_size, (long long)x.stx_mtime.tv_sec,
           x.stx_mtime.tv_nsec);

    struct statfs f;
    statfs("/proc", &f);
    printf("statfs: type %lx bsize %ld namelen %ld frsize %ld\n", (long)f.f_type, (long)f.f_bsize, (long)f.f_namelen,
           (long)f.f_frsize);
    close(fd);
}

static void flags(void)
{
    static const struct {
        const char *name;
        int flag;
    } names[] = {{"O_APPEND", O_APPEND},       {"O_NONBLOCK", O_NONBLOCK}, {"O_DIRECTORY", O_DIRECTORY},
                 {"O_NOFOLLOW", O_NOFOLLOW},   {"O_DIRECT", O_DIRECT},     {"O_NOATIME", O_NOATIME},
                 {"O_PATH", O_PATH},           {"O_SYNC", O_SYNC},         {"O_CLOEXEC", O_CLOEXEC}};
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
        int fd = open(".", O_RDONLY | names[i].flag);
        int got = fd < 0 ? -errno : fcntl(fd, F_GETFL);
        printf("open . %s: %s, fd flags %d:", names[i].name, fd < 0 ? "fails" : "works", fd < 0 ? -got : fcntl(fd, F_GETFD));
        for (unsigned k = 0; k < sizeof names / sizeof *names; k++)
            if (fd >= 0 && (got & names[k].flag) == names[k].flag)
                printf(" %s", names[k].name);
        printf("\n");
        close(fd);
    }
    printf("directory: %d\n", open("file", O_RDONLY | O_DIRECTORY) < 0 ? errno : 0);
    printf("no follow: %d\n", open("link", O_RDONLY | O_NOFOLLOW) < 0 ? errno : 0);
    int fd = open(".", O_TMPFILE | O_RDWR, 0600);
    printf("temporary file: %s\n", fd >= 0 ? "works" : strerror(errno));
    fd = open("file", O_RDWR);
    fcntl(fd, F_SETFL, O_NONBLOCK | O_APPEND);
    printf("set flags: %d\n", (fcntl(fd, F_GETFL) & (O_NONBLOCK | O_APPEND | O_ACCMODE)) == (O_NONBLOCK | O_APPEND | O_RDWR));
    int ends[2];
    printf("packet pipe: %d", pipe2(ends, O_DIRECT | O_CLOEXEC));
    printf(" %d %d\n", !!(fcntl(ends[1], F_GETFL) & O_DIRECT), fcntl(ends[0], F_GETFD));
    struct { unsigned long long flags, mode, resolve; } how = {O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0, 0};
    int got = syscall(437, AT_FDCWD, "file", &how, sizeof how);
    printf("openat2: %d\n", got < 0 ? errno : 0);
}

static void locks(void)
{
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 3000000000LL, .l_len = 77};
    int fd = open("file", O_RDWR), ready[2], done[2];
    pipe(ready);
    pipe(done);
    pid_t child = fork();
    char c;
    if (!child) {
        fcntl(fd, F_SETLK, &lock);
        write(ready[1], "", 1);
        read(done[0], &c, 1);
        _exit(0);
    }
    read(ready[0], &c, 1);
    struct flock asked = {.l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 0};
    printf("getlk: %d", fcntl(fd, F_GETLK, &asked));
    printf(" type %s start %lld len %lld pid %d\n", asked.l_type == F_WRLCK ? "write" : "?", (long long)asked.l_start,
           (long long)asked.l_len, asked.l_pid == child);
    printf("setlk: %d\n", fcntl(fd, F_SETLK, &(struct flock){.l_type = F_RDLCK}) < 0 ? errno : 0);
    write(done[1], "", 1);
    waitpid(child, NULL, 0);
}

static void events(void)
{
    int e = epoll_create1(EPOLL_CLOEXEC), ends[4];
    pipe(ends);
    pipe(ends + 2);
    for (int i = 0; i < 4; i++)
        epoll_ctl(e, EPOLL_CTL_ADD, ends[i],
                  &(struct epoll_event){.events = EPOLLIN | EPOLLOUT, .data.u64 = 0x1122334455667700ULL + i});
    write(ends[1], "x", 1);
    struct epoll_event found[8];
    memset(found, 0xAA, sizeof found);
    int n = epoll_wait(e, found, 8, 0);
    unsigned long long sum = 0;
    for (int i = 0; i < n; i++)
        sum += found[i].data.u64 * (found[i].events == EPOLLIN ? 3 : found[i].events == EPOLLOUT ? 5 : 1000);
    printf("epoll: %d events, %llx, size %d, untouched %x\n", n, sum, sizeof(struct epoll_event) >= 12, found[n].events);
}

static void queues(void)
{
    int shm = shmget(IPC_PRIVATE, 123456, IPC_CREAT | 0612), sem = semget(IPC_PRIVATE, 3, IPC_CREAT | 0624);
    int queue = msgget(IPC_PRIVATE, IPC_CREAT | 0646);
    struct shmid_ds s;
    char *at = shmat(shm, NULL, 0);
    shmctl(shm, IPC_STAT, &s);
    printf("shm: mode %o size %ld attached %ld creator %d times %d %d %d seq %d\n", s.shm_perm.mode, (long)s.shm_segsz,
           (long)s.shm_nattch, s.shm_cpid == getpid(), s.shm_atime > 0, s.shm_dtime == 0, s.shm_ctime > 0,
           s.shm_perm.__key == IPC_PRIVATE);
    at[100000] = 7;
    shmdt(at);
    shmctl(shm, IPC_RMID, NULL);

    union semun { int val; struct semid_ds *buf; unsigned short *array; } arg;
    unsigned short values[3] = {5, 6, 7};
    arg.array = values;
    semctl(sem, 0, SETALL, arg);
    struct sembuf up = {1, 10, 0};
    semop(sem, &up, 1);
    struct semid_ds d;
    memset(&d, 0x55, sizeof d);
    arg.buf = &d;
    printf("sem: stat %d", semctl(sem, 0, IPC_STAT, arg));
    printf(" mode %o nsems %ld otime %d ctime %d uid %d\n", d.sem_perm.mode, (long)d.sem_nsems, d.sem_otime > 1600000000,
           d.sem_ctime > 1600000000, d.sem_perm.uid == geteuid());
    d.sem_perm.mode = 0600;
    printf("sem: set %d", semctl(sem, 0, IPC_SET, arg));
    semctl(sem, 0, IPC_STAT, arg);
    printf(" mode %o value %d\n", d.sem_perm.mode, semctl(sem, 1, GETVAL));
    semctl(sem, 0, IPC_RMID);

    struct { long type; char text[20]; } message = {42, "a message"};
    msgsnd(queue, &message, 20, 0);
    struct msqid_ds q;
    msgctl(queue, IPC_STAT, &q);
    printf("msg: mode %o count %ld bytes %ld limit %d sender %d times %d %d %d\n", q.msg_perm.mode, (long)q.msg_qnum,
           (long)q.__msg_cbytes, q.msg_qbytes > 100, q.msg_lspid == getpid(), q.msg_stime > 0, q.msg_rtime == 0, q.msg_ctime > 0);
    memset(&message, 0, sizeof message);
    printf("msg: %ld %s\n", (long)msgrcv(queue, &message, 20, 0, 0), message.text);
    msgctl(queue, IPC_RMID, NULL);
}

static void handler(int signo) { (void)signo; }

static void actions(void)
{
    struct sigaction a = {.sa_handler = handler, .sa_flags = SA_RESTART | SA_NODEFER}, old;
    sigaddset(&a.sa_mask, SIGUSR2);
    sigaddset(&a.sa_mask, SIGRTMAX);
    sigaction(SIGUSR1, &a, NULL);
    sigaction(SIGUSR1, NULL, &old);
    printf("action: %d %d %d %d %d\n", old.sa_handler == handler, (old.sa_flags & (SA_RESTART | SA_NODEFER | SA_SIGINFO)) == a.sa_flags,
           sigismember(&old.sa_mask, SIGUSR2), sigismember(&old.sa_mask, SIGRTMAX), sigismember(&old.sa_mask, SIGHUP));
    stack_t stack = {.ss_sp = malloc(65536), .ss_size = 65536}, was;
    printf("altstack: %d", sigaltstack(&stack, NULL));
    printf(" %d", sigaltstack(NULL, &was));
    printf(" %d %ld %d\n", was.ss_sp == stack.ss_sp, (long)was.ss_size, was.ss_flags);
    stack.ss_size = 100;
    printf("small: %d\n", sigaltstack(&stack, NULL) ? errno : 0);
}

static void others(void)
{
    struct rlimit r;
    getrlimit(RLIMIT_STACK, &r);
    printf("stack limit: %d\n", r.rlim_cur >= 1 << 20);
    printf("rlimit: %d", setrlimit(RLIMIT_CORE, &(struct rlimit){1234, 5678}));
    getrlimit(RLIMIT_CORE, &r);
    printf(" %lld %lld\n", (long long)r.rlim_cur, (long long)r.rlim_max);
    struct sysinfo si;
    sysinfo(&si);
    printf("sysinfo: %d %d %d\n", si.totalram * (long long)si.mem_unit > 1 << 20, si.procs > 0, si.uptime > 0);
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    printf("rusage: %d %d\n", u.ru_maxrss > 0, u.ru_utime.tv_usec < 1000000);
    struct utsname name;
    uname(&name);
    printf("uname: %s\n", name.sysname);
    int master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master >= 0 && !grantpt(master) && !unlockpt(master)) {
        int tty = open(ptsname(master), O_RDWR | O_NOCTTY);
        struct termios t;
        tcgetattr(tty, &t);
        cfmakeraw(&t);
        cfsetspeed(&t, B9600);
        t.c_cc[VMIN] = 3;
        printf("tcsetattr: %d", tcsetattr(tty, TCSANOW, &t));
        tcgetattr(tty, &t);
        printf(" %d %d %d %d\n", t.c_cc[VMIN], cfgetospeed(&t) == B9600, !(t.c_lflag & ICANON), isatty(tty));
    }
    int pair[2];
    socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, pair);
    union { char data[CMSG_SPACE(sizeof(int))]; struct cmsghdr align; } control;
    struct iovec part[2] = {{"ab", 2}, {"cde", 3}};
    struct msghdr m = {.msg_iov = part, .msg_iovlen = 2, .msg_control = &control, .msg_controllen = sizeof control};
    struct cmsghdr *c = CMSG_FIRSTHDR(&m);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(sizeof(int));
    int file = open("file", O_RDONLY);
    memcpy(CMSG_DATA(c), &file, sizeof file);
    printf("sendmsg: %ld", (long)sendmsg(pair[0], &m, 0));
    char text[8] = "";
    part[0] = (struct iovec){text, 8};
    m.msg_iovlen = 1;
    memset(&control, 0, sizeof control);
    printf(" recvmsg: %ld %s", (long)recvmsg(pair[1], &m, 0), text);
    memcpy(&file, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof file);
    struct stat s;
    int got = fstat(file, &s);
    printf(" descriptor %d %lld\n", got, (long long)s.st_size);
    char *p = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_POPULATE | MAP_STACK, -1, 0);
    printf("mmap: %d", p != MAP_FAILED);
    void *fixed = mmap(p, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    printf(" %d", fixed == MAP_FAILED ? errno : 0);
    fixed = mmap(p, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    printf(" %d\n", fixed == p);
    struct timespec now, zero = {0, 1};
    clock_gettime(CLOCK_REALTIME, &now);
    printf("time: %d %d\n", now.tv_sec > 1600000000, nanosleep(&zero, NULL));
}

int main(void)
{
    setvbuf(stdout, NULL, _IONBF, 0);
    umask(022);
    stats();
    flags();
    locks();
    events();
    queues();
    actions();
    others();
    return 0;
}
