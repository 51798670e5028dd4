// guest: link=static,dynamic forced=yes
/* fork with memory kept apart, many children, pipes between them, process groups, wait variants, orphans, atfork handlers. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static int prepared, in_parent, in_child;
static void prepare(void) { prepared++; }
static void parent(void) { in_parent++; }
static void child_side(void) { in_child++; }

static uint64_t work(uint64_t seed)
{
    for (int i = 0; i < 20000; i++)
        random64(&seed);
    return random64(&seed);
}

int main(void)
{
    pthread_atfork(prepare, parent, child_side);
    static int shared_or_not = 1;
    int *heap = malloc(sizeof *heap), pipes[2], status;
    *heap = 5;
    REQUIRE(pipe(pipes) == 0);
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        shared_or_not = 2;
        *heap = 6;
        int report[4] = {prepared, in_child, in_parent, getppid() > 0};
        _exit(write(pipes[1], report, sizeof report) == sizeof report ? 77 : 1);
    }
    waitpid(pid, &status, 0);
    int report[4];
    REQUIRE(read(pipes[0], report, sizeof report) == sizeof report);
    printf("child: %d, kept apart %d %d, handlers %d %d %d / %d %d\n", WEXITSTATUS(status), shared_or_not, *heap, report[0], report[1], report[2], in_parent, in_child);

    pid_t children[6];
    for (int i = 0; i < 6; i++)
        if ((children[i] = fork()) == 0) {
            uint64_t result[2] = {(uint64_t)i, work((uint64_t)i)};
            _exit(write(pipes[1], result, sizeof result) == sizeof result ? i + 10 : 1);
        }
    uint64_t results[6] = {0}, pair[2];
    for (int i = 0; i < 6; i++) {
        REQUIRE(read(pipes[0], pair, sizeof pair) == sizeof pair);
        results[pair[0]] = pair[1];
    }
    int sum = 0, count = 0;
    for (pid_t p; (p = wait(&status)) > 0; count++)
        sum += WEXITSTATUS(status);
    printf("%d children, sum %d, no more %d\n", count, sum, errno == ECHILD);
    for (int i = 0; i < 6; i++)
        printf("%016" PRIx64 " %d\n", results[i], results[i] == work((uint64_t)i));

    /* stop, continue, kill */
    if ((pid = fork()) == 0)
        for (;;)
            pause();
    printf("nothing yet %d\n", waitpid(pid, &status, WNOHANG));
    kill(pid, SIGSTOP);
    waitpid(pid, &status, WUNTRACED);
    printf("stopped %d by %d\n", WIFSTOPPED(status), WSTOPSIG(status));
    kill(pid, SIGCONT);
    waitpid(pid, &status, WCONTINUED);
    printf("continued %d\n", WIFCONTINUED(status));
    kill(pid, SIGKILL);
    waitpid(pid, &status, 0);
    printf("killed %d by %d\n", WIFSIGNALED(status), WTERMSIG(status));

    /* a pipeline of three */
    int a[2], b[2];
    REQUIRE(pipe(a) == 0 && pipe(b) == 0);
    if (fork() == 0) {
        close(a[0]);
        FILE *out = fdopen(a[1], "w");
        for (int i = 0; i < 1000; i++)
            fprintf(out, "%d\n", i);
        fclose(out);
        _exit(0);
    }
    close(a[1]);
    if (fork() == 0) {
        close(b[0]);
        FILE *in = fdopen(a[0], "r"), *out = fdopen(b[1], "w");
        int n;
        while (fscanf(in, "%d", &n) == 1)
            fprintf(out, "%d\n", n * n % 1009);
        fclose(out);
        _exit(0);
    }
    close(a[0]);
    close(b[1]);
    FILE *in = fdopen(b[0], "r");
    long total = 0;
    int n;
    while (fscanf(in, "%d", &n) == 1)
        total = total * 3 % 1000003 + n;
    printf("pipeline %ld\n", total);
    while (wait(NULL) > 0)
        ;
    /* a chain of generations */
    fflush(stdout);
    int depth = 0;
    while (depth < 5 && (pid = fork()) == 0)
        depth++;
    if (depth == 5)
        _exit(5);
    waitpid(pid, &status, 0);
    if (depth)
        _exit(WEXITSTATUS(status) + 1);
    printf("generations %d\n", WEXITSTATUS(status));
    return 0;
}
