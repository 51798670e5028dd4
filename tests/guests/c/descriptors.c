// guest: libs=-lm
/* Descriptors: a process sees its own and no others, and goes on when it has used up all that it may have. */
#define _GNU_SOURCE
#include "guest.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* Whether the listing shows exactly what is open. */
static bool listing_is_right(void)
{
    DIR *dir = opendir("/proc/self/fd");
    REQUIRE(dir != NULL);
    int count = 0;
    for (struct dirent *entry; (entry = readdir(dir));)
        count += entry->d_name[0] != '.' && fcntl(atoi(entry->d_name), F_GETFD) >= 0 ? 1 : entry->d_name[0] == '.' ? 0 : 10000;
    for (int fd = 0; fd < 30000; fd++)
        count -= fcntl(fd, F_GETFD) >= 0;
    closedir(dir);
    return count == 0;
}

/* Instructions that nothing before has used. */
static double fresh(double x)
{
    return fma(OPAQUE(x), OPAQUE(3.0), OPAQUE(0.25)) / OPAQUE(7.0) + (double)(float)OPAQUE(x) + sqrt(OPAQUE(x));
}

int main(void)
{
    int first = dup(0);
    CHECK(listing_is_right());
    close(first);
    pid_t pid = vfork();
    if (pid == 0)
        _exit(dup(0) == first ? 21 : 22);
    int status;
    REQUIRE(waitpid(pid, &status, 0) == pid);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 21);

    struct rlimit limit = {12, 20}, got;
    REQUIRE(setrlimit(RLIMIT_NOFILE, &limit) == 0);
    REQUIRE(getrlimit(RLIMIT_NOFILE, &got) == 0);
    printf("limits %d %d\n", (int)got.rlim_cur, (int)got.rlim_max);
    int last = -1, fd;
    while ((fd = dup(0)) >= 0)
        last = fd;
    printf("last %d, %s\n", last, strerror(errno));
    CHECK(open("/dev/null", O_RDONLY) == -1 && errno == EMFILE);
    CHECK(dup2(0, 12) == -1 && errno == EBADF);
    CHECK(dup2(0, 19) == -1 && errno == EBADF);
    printf("%.17g\n", fresh(2.0));
    fflush(stdout);
    pid = fork();
    if (pid == 0) {
        close(5);
        close(6);
        execl("/bin/sh", "sh", "-c", "echo host $(ulimit -n) $(ulimit -Hn)", NULL);
        _exit(1);
    }
    REQUIRE(waitpid(pid, &status, 0) == pid);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    limit.rlim_cur = 20;
    REQUIRE(setrlimit(RLIMIT_NOFILE, &limit) == 0);
    CHECK(dup(0) == 12);
    CHECK(close_range(3, ~0u, 0) == 0);
    CHECK(listing_is_right());
    printf("%d failures\n", guest_failures);
    return 0;
}
