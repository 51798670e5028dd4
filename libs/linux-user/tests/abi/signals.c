/* Signal frames: what handlers see, what they change, how they are left.  The output is the same on every architecture. */
#define _GNU_SOURCE
#include <errno.h>
#include <fenv.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#if defined(__riscv)
#define PC(uc) ((uc)->uc_mcontext.__gregs[0])
#define SP(uc) ((uc)->uc_mcontext.__gregs[2])
#define RESULT(uc) ((uc)->uc_mcontext.__gregs[10])
#define FAULTING_LOAD(result, place) asm volatile(".option push\n.option norvc\nlw a0, 0(%1)\n.option pop\nmv %0, a0" : "=r"(result) : "r"(place) : "a0")
#define LENGTH 4
#elif defined(__aarch64__)
#define PC(uc) ((uc)->uc_mcontext.pc)
#define SP(uc) ((uc)->uc_mcontext.sp)
#define RESULT(uc) ((uc)->uc_mcontext.regs[0])
#define FAULTING_LOAD(result, place) asm volatile("ldr w0, [%1]\nmov %w0, w0" : "=r"(result) : "r"(place) : "x0")
#define LENGTH 4
#elif defined(__x86_64__)
#define PC(uc) ((uc)->uc_mcontext.gregs[REG_RIP])
#define SP(uc) ((uc)->uc_mcontext.gregs[REG_RSP])
#define RESULT(uc) ((uc)->uc_mcontext.gregs[REG_RAX])
#define FAULTING_LOAD(result, place) asm volatile(".byte 0x8b, 0x01\nmov %%eax, %0" : "=r"(result) : "c"(place) : "rax")
#define LENGTH 2
#endif

static volatile int count, depth, deepest;
static sigjmp_buf back;

static void install(int signo, void (*handler)(int, siginfo_t *, void *), int flags)
{
    struct sigaction a = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | flags};
    sigaction(signo, &a, NULL);
}

static void skip(int signo, siginfo_t *info, void *context)
{
    ucontext_t *uc = context;
    printf("signal %d code %d address %p, frame aligned %d, mask empty %d\n", signo, info->si_code, info->si_addr,
           ((uintptr_t)context & 15) == 0, sigismember(&uc->uc_sigmask, SIGUSR1) == 0);
    PC(uc) += LENGTH;
    RESULT(uc) = 4711;
}

static void leave(int signo, siginfo_t *info, void *context)
{
    (void)context;
    siglongjmp(back, signo * 1000 + info->si_code);
}

static void faults(void)
{
    int result = 0;
    install(SIGSEGV, skip, 0);
    FAULTING_LOAD(result, (int *)0x1238);
    printf("handler's value: %d\n", result);
    int *page = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    install(SIGSEGV, leave, 0);
    int got = sigsetjmp(back, 1);
    if (!got)
        *(volatile int *)page = 1;
    printf("protected: %d\n", got);
    got = sigsetjmp(back, 1);
    if (!got)
        ((void (*)(void))((uintptr_t)page))();
    printf("jump: %d\n", got);
    install(SIGTRAP, leave, 0);
    install(SIGILL, leave, 0);
    got = sigsetjmp(back, 1);
    if (!got) {
#if defined(__riscv)
        asm volatile(".4byte 0");
#elif defined(__aarch64__)
        asm volatile("udf #0");
#else
        asm volatile("ud2");
#endif
    }
    printf("illegal: %d\n", got / 1000);
    install(SIGBUS, leave, 0);
    FILE *file = tmpfile();
    int *beyond = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, fileno(file), 0);
    got = sigsetjmp(back, 1);
    if (!got)
        count = *(volatile int *)beyond;
    printf("beyond the file: %d\n", got);
    sigset_t mask;
    sigprocmask(SIG_SETMASK, NULL, &mask);
    printf("mask after jumps: %d %d\n", sigismember(&mask, SIGSEGV), sigismember(&mask, SIGBUS));
}

static void nested(int signo, siginfo_t *info, void *context)
{
    (void)info, (void)context;
    if (++depth > deepest)
        deepest = depth;
    if (++count < 5)
        raise(signo);
    depth--;
}

static void inner(int signo, siginfo_t *info, void *context)
{
    (void)info, (void)context;
    printf("inner %d\n", signo);
}

static void outer(int signo, siginfo_t *info, void *context)
{
    (void)info, (void)context;
    printf("outer %d begins\n", signo);
    raise(SIGUSR2);
    printf("outer %d ends\n", signo);
}

static void nesting(void)
{
    install(SIGUSR1, nested, SA_NODEFER);
    raise(SIGUSR1);
    printf("nodefer: %d handlers, %d deep\n", count, deepest);
    count = deepest = depth = 0;
    install(SIGUSR1, nested, 0);
    raise(SIGUSR1);
    printf("deferred: %d handlers, %d deep\n", count, deepest);
    install(SIGUSR1, outer, 0);
    install(SIGUSR2, inner, 0);
    raise(SIGUSR1);
    install(SIGUSR1, inner, SA_RESETHAND);
    raise(SIGUSR1);
    struct sigaction now;
    sigaction(SIGUSR1, NULL, &now);
    printf("reset: %d\n", now.sa_handler == SIG_DFL);
}

static char *stack;
#define STACK 65536

static void on_stack(int signo, siginfo_t *info, void *context)
{
    ucontext_t *uc = context;
    char here;
    (void)info;
    printf("signal %d on the other stack: %d, interrupted there: %d, its flags: %d, frame above: %d\n", signo,
           &here > stack && &here < stack + STACK, (char *)SP(uc) > stack && (char *)SP(uc) <= stack + STACK, uc->uc_stack.ss_flags,
           (char *)uc > &here);
    if (signo == SIGUSR1) {
        stack_t now, other = {.ss_sp = stack, .ss_size = STACK};
        sigaltstack(NULL, &now);
        printf("in use: %d, change: %d\n", now.ss_flags, sigaltstack(&other, NULL) ? errno : 0);
        raise(SIGUSR2);
    }
}

static volatile long eaten;

static void overflow(int n)
{
    volatile char room[4096];
    room[0] = n;
    if (n)
        overflow(n + 1);
    eaten += room[0];
}

static void stacks(void)
{
    stack = mmap(NULL, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    stack_t s = {.ss_sp = stack, .ss_size = STACK};
    sigaltstack(&s, NULL);
    install(SIGUSR1, on_stack, SA_ONSTACK);
    install(SIGUSR2, on_stack, SA_ONSTACK);
    raise(SIGUSR1);
    install(SIGUSR2, on_stack, 0);
    raise(SIGUSR2);
    install(SIGSEGV, leave, SA_ONSTACK);
    int got = sigsetjmp(back, 1);
    if (!got)
        overflow(1);
    printf("overflow: %d\n", got);
    s.ss_flags = SS_DISABLE;
    printf("disable: %d\n", sigaltstack(&s, NULL));
}

static volatile double scratch;

static void disturb(int signo, siginfo_t *info, void *context)
{
    (void)info, (void)context;
    fesetround(FE_UPWARD);
    feraiseexcept(FE_OVERFLOW | FE_DIVBYZERO);
#if defined(__riscv)
    asm volatile("fmv.d.x fs0, zero\nfmv.d.x ft0, zero\nfmv.d.x fa0, zero\nli t0, 5\nli s1, 6" ::: "fs0", "ft0", "fa0", "t0", "s1");
#elif defined(__aarch64__)
    asm volatile("movi v0.2d, #0\nmovi v8.2d, #0\nmovi v31.2d, #0\nmov x9, #5\nmov x19, #6" ::: "v0", "v8", "v31", "x9", "x19");
#else
    asm volatile("pxor %%xmm0, %%xmm0\npxor %%xmm15, %%xmm15\nmov $5, %%r9\nmov $6, %%rbx" ::: "xmm0", "xmm15", "r9", "rbx");
#endif
    scratch = signo / 3.0;
}

static void floating(void)
{
    install(SIGUSR1, disturb, 0);
    feclearexcept(FE_ALL_EXCEPT);
    fesetround(FE_TOWARDZERO);
    double a = 1.25, b = 2.5, c = 3.75, d = 5;
    raise(SIGUSR1);
    printf("kept: %g %g %g %g\n", a, b, c, d);
    double one = 1, three = 3;
    asm volatile("" : "+m"(one), "+m"(three));
    printf("round toward zero: %d %a\n", fegetround() == FE_TOWARDZERO, one / three);
    fesetround(FE_TONEAREST);
    printf("flags: overflow %d, division %d\n", !!fetestexcept(FE_OVERFLOW), !!fetestexcept(FE_DIVBYZERO));
    feraiseexcept(FE_INVALID);
    install(SIGUSR2, inner, 0);
    raise(SIGUSR2);
    printf("invalid: %d\n", !!fetestexcept(FE_INVALID));
}

static void alarm_after(long us)
{
    setitimer(ITIMER_REAL, &(struct itimerval){.it_value = {0, us}}, NULL);
}

static int ends[2];

static void feed(int signo, siginfo_t *info, void *context)
{
    (void)signo, (void)info, (void)context;
    count++;
    if (count == 2)
        write(ends[1], "data", 4);
    else
        alarm_after(20000);
}

static void restarts(void)
{
    char data[8];
    pipe(ends);
    count = 0;
    install(SIGALRM, feed, SA_RESTART);
    alarm_after(20000);
    int got = read(ends[0], data, 4);
    printf("restarted read: %d after %d signals\n", got, count);
    count = 0;
    install(SIGALRM, feed, 0);
    alarm_after(20000);
    got = read(ends[0], data, 4);
    printf("interrupted read: %d %d after %d\n", got, errno, count);
    alarm_after(0);
    count = 0;
    install(SIGALRM, feed, SA_RESTART);
    alarm_after(20000);
    got = poll(&(struct pollfd){ends[0], POLLIN, 0}, 1, 5000);
    printf("interrupted poll: %d %d\n", got, errno);
    alarm_after(0);
    struct timespec left = {0, 0}, wanted = {5, 0};
    alarm_after(20000);
    got = nanosleep(&wanted, &left);
    alarm_after(0);
    printf("interrupted sleep: %d %d, left %d\n", got, errno, left.tv_sec == 4);
    pid_t child = fork();
    if (!child) {
        usleep(100000);
        _exit(7);
    }
    int status;
    count = 0;
    alarm_after(20000);
    got = waitpid(child, &status, 0);
    alarm_after(0);
    printf("restarted wait: %d %d\n", got == child, WEXITSTATUS(status));
}

static volatile int inside;

static void under(int signo, siginfo_t *info, void *context)
{
    sigset_t mask;
    ucontext_t *uc = context;
    (void)info;
    sigprocmask(SIG_SETMASK, NULL, &mask);
    inside = 1000 * sigismember(&mask, SIGUSR2) + 100 * sigismember(&mask, SIGUSR1) + 10 * sigismember(&mask, signo)
        + sigismember(&uc->uc_sigmask, signo);
}

/* Calls that wait under another mask: the handler runs under it, and the old one is back behind the handler. */
static void masks(void)
{
    sigset_t set, old, now;
    int e = epoll_create1(0);
    install(SIGALRM, under, SA_RESTART);
    sigemptyset(&set);
    sigaddset(&set, SIGALRM);
    sigaddset(&set, SIGUSR1);
    sigprocmask(SIG_BLOCK, &set, &old);
    for (int way = 0; way < 6; way++) {
        struct timespec limit = {5, 0};
        struct epoll_event event;
        sigfillset(&set);
        sigdelset(&set, SIGALRM);
        sigdelset(&set, SIGUSR1);
        inside = -1;
        if (way & 1)
            raise(SIGALRM);
        else
            alarm_after(20000);
        int got = way < 2 ? ppoll(NULL, 0, &limit, &set) : way < 4 ? pselect(0, NULL, NULL, NULL, &limit, &set)
            : epoll_pwait(e, &event, 1, 5000, &set);
        int error = errno;
        sigprocmask(SIG_SETMASK, NULL, &now);
        printf("waiting %d: %d %d, inside %04d, then %d %d\n", way, got, error, inside, sigismember(&now, SIGALRM), sigismember(&now, SIGUSR2));
    }
    sigemptyset(&set);
    int got = ppoll(&(struct pollfd){ends[1], POLLOUT, 0}, 1, NULL, &set);
    sigprocmask(SIG_SETMASK, NULL, &now);
    printf("ready: %d, then %d\n", got, sigismember(&now, SIGALRM));
    sigprocmask(SIG_SETMASK, &old, NULL);
}

static void queued(int signo, siginfo_t *info, void *context)
{
    (void)context;
    printf("queued %d: code %d value %d pid %d\n", signo - SIGRTMIN, info->si_code, info->si_value.sival_int, info->si_pid == getpid());
}

static void queues(void)
{
    sigset_t set, old;
    sigemptyset(&set);
    for (int i = 0; i < 3; i++) {
        install(SIGRTMIN + i, queued, 0);
        sigaddset(&set, SIGRTMIN + i);
    }
    sigprocmask(SIG_BLOCK, &set, &old);
    for (int i = 2; i >= 0; i--)
        for (int k = 0; k < 2; k++)
            sigqueue(getpid(), SIGRTMIN + i, (union sigval){.sival_int = 10 * i + k});
    sigprocmask(SIG_SETMASK, &old, NULL);
    sigaddset(&set, SIGUSR1);
    sigprocmask(SIG_BLOCK, &set, NULL);
    kill(getpid(), SIGUSR1);
    siginfo_t info;
    int got = sigwaitinfo(&set, &info);
    printf("sigwaitinfo: %d %d\n", got, info.si_pid == getpid());
    sigprocmask(SIG_SETMASK, &old, NULL);
}

int main(void)
{
    setvbuf(stdout, NULL, _IONBF, 0);
    faults();
    nesting();
    stacks();
    floating();
    restarts();
    masks();
    queues();
    return 0;
}
