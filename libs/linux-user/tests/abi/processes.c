/* Processes: fork, vfork, posix_spawn and its errors, exec of guest programs and scripts, /proc/self. */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <link.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;
extern char _start;
int main(int argc, char **argv);
static char self[4096];

static int status_of(pid_t pid)
{
    int status = -1;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

static size_t slurp(const char *path, char *text, size_t size)
{
    int fd = open(path, O_RDONLY);
    size_t n = 0;
    ssize_t got;
    while (fd >= 0 && n < size - 1 && (got = read(fd, text + n, size - 1 - n)) > 0)
        n += got;
    text[n] = 0;
    close(fd);
    return n;
}

static void proc(void)
{
    static char text[1 << 16];
    printf("exe: %s\n", basename(self));
    size_t n = slurp("/proc/self/cmdline", text, sizeof text);
    printf("cmdline:");
    for (size_t i = 0; i < n; i += strlen(text + i) + 1)
        printf(" %s", i ? text + i : basename(text));
    printf("\n");
    n = slurp("/proc/self/auxv", text, sizeof text);
    int same = 0, entries = 0;
    for (ElfW(auxv_t) *a = (void *)text; (char *)a < text + n && a->a_type != AT_NULL; a++, entries++)
        same += getauxval(a->a_type) == a->a_un.a_val;
    printf("auxv: %d\n", entries > 10 && same > 10);
    slurp("/proc/self/maps", text, sizeof text);
    char line[64];
    snprintf(line, sizeof line, "%s", basename(self));
    int here = 0, stack = 0;
    for (char *p = strtok(text, "\n"); p; p = strtok(NULL, "\n")) {
        unsigned long low, high;
        sscanf(p, "%lx-%lx", &low, &high);
        here += (unsigned long)main >= low && (unsigned long)main < high && strstr(p, line) && strstr(p, "r-xp");
        stack += (unsigned long)&low >= low && (unsigned long)&low < high && strstr(p, "[stack]");
    }
    printf("maps: program %d stack %d\n", here, stack);
    slurp("/proc/self/stat", text, sizeof text);
    int pid;
    char name[32], state;
    unsigned long start, end, sp;
    sscanf(text, "%d (%31[^)]) %c", &pid, name, &state);
    char *p = strrchr(text, ')');
    for (int i = 0; i < 24; i++)
        p = strchr(p + 1, ' ');
    sscanf(p, "%lu %lu %lu", &start, &end, &sp);
    printf("stat: pid %d name %.15s state %c code %d stack %d\n", pid == getpid(), name, state,
           (unsigned long)main >= start && (unsigned long)main < end, sp >= (unsigned long)&sp);
    n = slurp("/proc/self/environ", text, sizeof text);
    int found = 0;
    for (size_t i = 0; i < n; i += strlen(text + i) + 1)
        found += !strcmp(text + i, "MARK=here");
    printf("environ: %d\n", found);
    printf("auxv: page %ld entry %d phdr %d random %d execfn %s secure %ld clktck %ld\n", getauxval(AT_PAGESZ),
           getauxval(AT_ENTRY) == (unsigned long)&_start, getauxval(AT_PHDR) != 0 && getauxval(AT_PHNUM) > 3,
           getauxval(AT_RANDOM) != 0, basename(strdup((char *)getauxval(AT_EXECFN))), getauxval(AT_SECURE), getauxval(AT_CLKTCK));
}

int main(int argc, char **argv)
{
    setvbuf(stdout, NULL, _IONBF, 0);
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    self[n] = 0;
    if (argc > 1 && !strcmp(argv[1], "child")) {
        printf("child: %d words, last %s, MARK %s\n", argc, argv[argc - 1], getenv("MARK"));
        return argc;
    }
    if (argc > 1 && !strcmp(argv[1], "proc")) {
        proc();
        return 0;
    }
    char *child[] = {"renamed", "child", "one", "two words", NULL};
    char *with[] = {"MARK=spawned", NULL};
    pid_t pid = 0;
    int got = posix_spawn(&pid, self, NULL, NULL, child, with), status = status_of(pid);
    printf("spawn: %d %d\n", got, status);
    printf("spawn of nothing: %d\n", posix_spawn(&pid, "./missing", NULL, NULL, child, environ));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "spawned.txt", O_WRONLY | O_CREAT | O_TRUNC, 0644);
    posix_spawn(&pid, self, &actions, NULL, child, with);
    status_of(pid);
    char text[256];
    slurp("spawned.txt", text, sizeof text);
    printf("into a file: %s", text);

    volatile int changed = 0;
    pid = vfork();
    if (!pid) {
        changed = 1;
        execve("./missing", child, environ);
        changed = errno;
        _exit(3);
    }
    printf("vfork: %d %d\n", status_of(pid), changed);
    pid = fork();
    if (!pid) {
        setenv("MARK", "forked", 1);
        execv(self, child);
        _exit(1);
    }
    printf("fork and exec: %d\n", status_of(pid));
    pid = fork();
    if (!pid)
        abort();
    printf("killed: %d\n", status_of(pid));

    int script = open("script", O_WRONLY | O_CREAT | O_TRUNC, 0755);
    dprintf(script, "#!%s child\n", self);
    close(script);
    pid = fork();
    if (!pid) {
        setenv("MARK", "script", 1);
        execl("./script", "script", "more", NULL);
        _exit(1);
    }
    printf("script: %d\n", status_of(pid));
    pid = fork();
    if (!pid) {
        execl("/bin/sh", "sh", "-c", "echo native $MARK; exit 9", NULL);
        _exit(1);
    }
    printf("native: %d\n", status_of(pid));
    int pidfd = -1;
    pid = syscall(SYS_clone, 0x1000 | SIGCHLD, 0, &pidfd, 0, 0); /* CLONE_PIDFD */
    if (!pid)
        _exit(11);
    siginfo_t info = {0};
    got = waitid((idtype_t)3, pidfd, &info, WEXITED); /* P_PIDFD */
    printf("pidfd: %d %d %d %d\n", got, info.si_pid == pid, info.si_status, fcntl(pidfd, F_GETFD));
    struct { unsigned long long flags, pidfd, child_tid, parent_tid, exit_signal, stack, size, tls; } args
        = {0x100000000ULL | 0x1000, (unsigned long)&pidfd, 0, 0, SIGCHLD, 0, 0, 0};
    signal(SIGUSR1, SIG_IGN);
    signal(SIGUSR2, (void (*)(int))abort);
    pid = syscall(435, &args, sizeof args); /* clone3 with CLONE_CLEAR_SIGHAND */
    if (!pid) {
        struct sigaction one, two;
        sigaction(SIGUSR1, NULL, &one);
        sigaction(SIGUSR2, NULL, &two);
        _exit((one.sa_handler == SIG_IGN) + 2 * (two.sa_handler == SIG_DFL));
    }
    printf("clone3: %d\n", status_of(pid));
    int fd = open(self, O_RDONLY | O_PATH);
    pid = fork();
    if (!pid) {
        setenv("MARK", "handle", 1);
        syscall(SYS_execveat, fd, "", child, environ, AT_EMPTY_PATH);
        _exit(1);
    }
    printf("execveat: %d\n", status_of(pid));
    setenv("MARK", "here", 1);
    execl(self, self, "proc", NULL);
    return 1;
}
