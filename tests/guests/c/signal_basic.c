// guest: link=static,dynamic forced=yes peer.riscv64="reads sa_mask from the wrong place"
/* Handlers, default and ignored actions, masks, pending, SA_RESETHAND, SA_NODEFER, SA_RESTART, EINTR, kill and raise, nesting. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t got[65], depth, deepest, order[16], orders;

static void handler(int signal)
{
    got[signal]++;
    if (++depth > deepest)
        deepest = depth;
    if (orders < 16)
        order[orders++] = signal;
    if (signal == SIGUSR1 && got[SIGUSR1] == 3)
        raise(SIGUSR2); /* another signal interrupts this handler */
    if (signal == SIGHUP && got[SIGHUP] < 4)
        raise(SIGHUP); /* the same one waits, except with SA_NODEFER */
    if (orders < 16)
        order[orders++] = -signal;
    depth--;
}

static void set(int signal, int flags, int blocked)
{
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigemptyset(&action.sa_mask);
    if (blocked)
        sigaddset(&action.sa_mask, blocked);
    REQUIRE(sigaction(signal, &action, NULL) == 0);
}

static void show(const char *what)
{
    printf("%s:", what);
    for (int i = 0; i < orders; i++)
        printf(" %d", order[i]);
    printf(" deepest %d\n", deepest);
    orders = deepest = 0;
}

int main(void)
{
    set(SIGUSR1, 0, 0);
    set(SIGUSR2, 0, 0);
    raise(SIGUSR1);
    kill(getpid(), SIGUSR1);
    show("two");
    raise(SIGUSR1);
    show("nested");
    got[SIGUSR1] = 2;
    set(SIGUSR1, 0, SIGUSR2);
    raise(SIGUSR1);
    show("blocked inside");
    set(SIGHUP, 0, 0);
    raise(SIGHUP);
    show("same");
    got[SIGHUP] = 1;
    set(SIGHUP, SA_NODEFER, 0);
    raise(SIGHUP);
    show("same, not deferred");
    set(SIGWINCH, SA_RESETHAND, 0);
    raise(SIGWINCH);
    raise(SIGWINCH); /* ignored by default */
    struct sigaction now;
    sigaction(SIGWINCH, NULL, &now);
    printf("reset to default %d, times %d\n", now.sa_handler == SIG_DFL, (int)got[SIGWINCH]);

    sigset_t mask, pending;
    sigemptyset(&mask);
    sigaddset(&mask, SIGUSR1);
    sigaddset(&mask, SIGTERM);
    sigprocmask(SIG_BLOCK, &mask, NULL);
    set(SIGTERM, 0, 0);
    raise(SIGTERM);
    raise(SIGUSR1);
    raise(SIGUSR1);
    sigpending(&pending);
    printf("pending %d %d %d, handled %d\n", sigismember(&pending, SIGUSR1), sigismember(&pending, SIGTERM), sigismember(&pending, SIGUSR2), orders);
    sigprocmask(SIG_UNBLOCK, &mask, NULL);
    show("unblocked");
    signal(SIGTERM, SIG_IGN);
    raise(SIGTERM);
    printf("ignored, %d so far\n", (int)got[SIGTERM]);

    int pipes[2];
    char c = 0;
    REQUIRE(pipe(pipes) == 0);
    for (int restart = 0; restart < 2; restart++) {
        set(SIGALRM, restart ? SA_RESTART : 0, 0);
        pid_t child = fork();
        if (child == 0) {
            usleep(400000);
            kill(getppid(), SIGALRM);
            usleep(400000);
            _exit(write(pipes[1], "x", 1) == 1 ? 3 : 4);
        }
        errno = 0;
        ssize_t n = read(pipes[0], &c, 1);
        printf("read %zd errno %d handled %d\n", n, errno, (int)got[SIGALRM]);
        if (n < 0)
            printf("then %zd\n", read(pipes[0], &c, 1));
        int status;
        while (waitpid(child, &status, 0) == -1)
            ;
        printf("child %d\n", WEXITSTATUS(status));
    }
    printf("bad signal %d", kill(getpid(), 77) == -1 && errno == EINVAL);
    printf(", zero %d\n", kill(getpid(), 0));
    printf("SIGKILL cannot be caught: %d\n", signal(SIGKILL, handler) == SIG_ERR);
    fflush(stdout);
    for (int signal = SIGHUP; signal <= SIGTERM; signal++) {
        if (signal == SIGTRAP)
            continue;
        pid_t child = fork();
        if (child == 0) {
            struct sigaction action = {.sa_handler = SIG_DFL};
            sigaction(signal, &action, NULL);
            raise(signal);
            _exit(0);
        }
        int status;
        waitpid(child, &status, 0);
        printf("%d:%d ", signal, WIFSIGNALED(status) ? WTERMSIG(status) : -1);
    }
    putchar('\n');
    return 0;
}
