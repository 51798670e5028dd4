// guest: link=static,dynamic peer="cannot start guest children"
/* execve, execvp, posix_spawn, system and popen of this program itself and of a shell; environment, closed and kept descriptors. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static int finish(pid_t pid)
{
    int status;
    if (waitpid(pid, &status, 0) != pid)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

int main(int argc, char **argv)
{
    if (argc > 2 && strcmp(argv[1], "child") == 0) {
        const char *value = getenv("CHILD_VALUE");
        int open_fd = argc > 3 ? fcntl(atoi(argv[3]), F_GETFD) >= 0 : -1;
        printf("child %s argv0 %s value %s descriptor %d\n", argv[2], argv[0][0] == '/' ? "path" : argv[0], value ? value : "(none)", open_fd);
        fflush(stdout);
        if (strcmp(argv[2], "deep") == 0) {
            execl("/proc/self/exe", "deeper", "child", "last", NULL);
            return 90;
        }
        return (int)strlen(argv[2]);
    }
    char self[4096];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    REQUIRE(n > 0);
    self[n] = 0;
    printf("base name %s\n", strrchr(self, '/') + 1);
    int kept = open("/dev/null", O_RDONLY), closed = open("/dev/null", O_RDONLY | O_CLOEXEC);
    char kept_text[12], closed_text[12];
    sprintf(kept_text, "%d", kept);
    sprintf(closed_text, "%d", closed);
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        execve(self, (char *[]){"given-name", "child", "plain", kept_text, NULL}, (char *[]){"CHILD_VALUE=from execve", NULL});
        _exit(91);
    }
    printf("execve: %d\n", finish(pid));
    fflush(stdout);
    setenv("CHILD_VALUE", "inherited", 1);
    if ((pid = vfork()) == 0) {
        execl(self, self, "child", "vforked", closed_text, NULL);
        _exit(92);
    }
    printf("vfork: %d\n", finish(pid));
    fflush(stdout);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    int pipes[2];
    REQUIRE(pipe(pipes) == 0);
    posix_spawn_file_actions_adddup2(&actions, pipes[1], 1);
    posix_spawn_file_actions_addclose(&actions, pipes[0]);
    int error = posix_spawn(&pid, self, &actions, NULL, (char *[]){"spawned", "child", "spawn", NULL}, environ);
    close(pipes[1]);
    char text[200];
    n = read(pipes[0], text, sizeof text - 1);
    text[n > 0 ? n : 0] = 0;
    int spawned = finish(pid);
    printf("spawn %d: %d wrote <%s>\n", error, spawned, text);
    fflush(stdout);
    if ((pid = fork()) == 0) {
        execl(self, "first", "child", "deep", NULL);
        _exit(93);
    }
    printf("exec twice: %d\n", finish(pid));
    printf("missing: %d\n", execl("/nonexistent/program", "x", NULL) == -1 && errno == ENOENT);
    printf("a folder: %d\n", execl("/tmp", "x", NULL) == -1 && errno == EACCES);
    fflush(stdout);
    printf("system: %d\n", WEXITSTATUS(system("exit 7")));
    FILE *shell = popen("echo to the shell and back; exit 3", "r");
    REQUIRE(shell && fgets(text, sizeof text, shell));
    printf("popen: %s", text);
    printf("pclose %d\n", WEXITSTATUS(pclose(shell)));
    char script[] = "/tmp/guest-script-XXXXXX";
    int fd = mkstemp(script);
    REQUIRE(write(fd, "#!/bin/sh\nexit 21\n", 18) == 18 && fchmod(fd, 0700) == 0 && close(fd) == 0);
    if ((pid = fork()) == 0) {
        execl(script, script, NULL);
        _exit(94);
    }
    printf("script: %d\n", finish(pid));
    unlink(script);
    return 0;
}
