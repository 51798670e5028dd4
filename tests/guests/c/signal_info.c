// guest:
/* What siginfo says: sender and value of kill, tgkill, sigqueue; child's end; faults with address and code; ucontext changes. */
#define _GNU_SOURCE
#include "guest.h"
#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

static volatile siginfo_t seen;
static volatile int times;
static sigjmp_buf back;

static void note(int signal, siginfo_t *info, void *context)
{
    (void)context;
    memcpy((void *)&seen, info, sizeof seen);
    times = times + 1;
    if (signal == SIGSEGV || signal == SIGBUS || signal == SIGILL || signal == SIGFPE)
        siglongjmp(back, 1);
}

static void fault(const char *what, void (*act)(void *), void *argument)
{
    times = 0;
    if (!sigsetjmp(back, 1))
        act(argument);
    printf("%s: signal %d code %d address %s\n", what, seen.si_signo, seen.si_code, seen.si_addr == argument ? "right" : "other");
}

static void load(void *p) { (void)*(volatile int *)p; }
static void store(void *p) { *(volatile char *)p = 1; }
static void execute(void *p) { ((void (*)(void))p)(); }

int main(void)
{
    static const int signals[] = {SIGUSR1, SIGUSR2, SIGSEGV, SIGBUS, SIGILL, SIGFPE};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        struct sigaction action = {.sa_sigaction = note, .sa_flags = SA_SIGINFO};
        sigaction(signals[i], &action, NULL);
    }
    kill(getpid(), SIGUSR1);
    printf("kill: %d code %d pid %d uid %d\n", seen.si_signo, seen.si_code, seen.si_pid == getpid(), seen.si_uid == getuid());
    syscall(SYS_tgkill, getpid(), syscall(SYS_gettid), SIGUSR2);
    printf("tgkill: %d code %d pid %d\n", seen.si_signo, seen.si_code, seen.si_pid == getpid());
    sigqueue(getpid(), SIGUSR1, (union sigval){.sival_int = 12345});
    printf("sigqueue: %d code %d value %d\n", seen.si_signo, seen.si_code, seen.si_value.sival_int);
    raise(SIGSEGV - SIGSEGV + SIGUSR2);
    printf("times %d\n", times);

    char *area = mmap(NULL, 4 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(area != MAP_FAILED);
    munmap(area + 4096, 4096);
    mprotect(area + 2 * 4096, 4096, PROT_READ);
    mprotect(area + 3 * 4096, 4096, PROT_NONE);
    fault("null", load, NULL);
    fault("hole", store, area + 4096 + 123);
    fault("read-only", store, area + 2 * 4096 + 8);
    fault("no access", load, area + 3 * 4096 + 64);
    fault("not executable", execute, area);
    char name[] = "/tmp/guest-short-XXXXXX";
    int fd = mkstemp(name);
    unlink(name);
    REQUIRE(ftruncate(fd, 100) == 0);
    char *beyond = mmap(NULL, 8192, PROT_READ, MAP_SHARED, fd, 0);
    fault("beyond the file", load, beyond + 4096);

    struct sigaction child = {.sa_sigaction = note, .sa_flags = SA_SIGINFO};
    sigaction(SIGCHLD, &child, NULL);
    for (int how = 0; how < 2; how++) {
        sigset_t mask, old;
        sigemptyset(&mask);
        sigaddset(&mask, SIGCHLD);
        sigprocmask(SIG_BLOCK, &mask, &old);
        fflush(stdout);
        pid_t pid = fork();
        if (pid == 0) {
            if (how)
                kill(getpid(), SIGKILL);
            _exit(42);
        }
        times = 0;
        while (!times)
            sigsuspend(&old);
        printf("child: code %d status %d pid %d\n", seen.si_code, seen.si_status, seen.si_pid == pid);
        waitpid(pid, NULL, 0);
        sigprocmask(SIG_SETMASK, &old, NULL);
    }
    siginfo_t info;
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0)
        _exit(9);
    REQUIRE(waitid(P_PID, (id_t)pid, &info, WEXITED) == 0);
    printf("waitid: code %d status %d\n", info.si_code, info.si_status);
    return 0;
}
