// guest: link=static oracle=native peer="qemu-user makes execveat of Linux 6 fail"
// Programs without a name: in memory, deleted, by O_PATH; scripts by descriptor; and what cannot be executed.
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static void try(const char *name, int fd, const char *path, int flags) {
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        char *arguments[] = {(char *)"me", (char *)"child", NULL};
        syscall(SYS_execveat, fd, path, arguments, environ, flags);
        printf("%s: errno %d\n", name, errno);
        fflush(stdout);
        _exit(9);
    }
    int status = 0;
    waitpid(child, &status, 0);
    printf("%s: status %d\n", name, WEXITSTATUS(status));
}

static void copy(int from, int to) {
    char buffer[65536];
    ssize_t n;
    lseek(from, 0, SEEK_SET);
    while ((n = read(from, buffer, sizeof buffer)) > 0)
        if (write(to, buffer, n) != n) printf("short\n");
}

int main(int argc, char **argv) {
    if (argc > 1) {
        char place[300] = "";
        ssize_t n = readlink("/proc/self/exe", place, sizeof place - 1);
        printf("child %s, deleted %d, in memory %d\n", argv[0], n > 0 && strstr(place, " (deleted)") != NULL, strncmp(place, "/memfd:", 7) == 0);
        return 5;
    }
    char folder[] = "/tmp/execveat_kinds_XXXXXX", file[100], link[100], fifo[100], path[100];
    if (!mkdtemp(folder)) return 1;
    snprintf(file, sizeof file, "%s/program", folder);
    snprintf(link, sizeof link, "%s/link", folder);
    snprintf(fifo, sizeof fifo, "%s/fifo", folder);
    int own = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    int closed = memfd_create("program", MFD_CLOEXEC), kept = memfd_create("program", 0);
    copy(own, closed);
    copy(own, kept);
    try("itself", own, "", AT_EMPTY_PATH);
    try("in memory, closed by exec", closed, "", AT_EMPTY_PATH);
    try("in memory", kept, "", AT_EMPTY_PATH);
    snprintf(path, sizeof path, "/proc/self/fd/%d", closed);
    try("by the name of a descriptor", AT_FDCWD, path, 0);
    int fd = open(file, O_WRONLY | O_CREAT, 0755);
    copy(own, fd);
    close(fd);
    int directory = open(folder, O_PATH | O_DIRECTORY);
    try("below a directory", directory, "program", 0);
    fd = open(file, O_RDONLY);
    int place = open(file, O_PATH);
    unlink(file);
    try("deleted", fd, "", AT_EMPTY_PATH);
    try("deleted, by O_PATH", place, "", AT_EMPTY_PATH);
    if (symlink("/proc/self/exe", link) == 0) try("a link that is not followed", AT_FDCWD, link, AT_SYMLINK_NOFOLLOW);
    int script = memfd_create("script", 0), lost = memfd_create("script", MFD_CLOEXEC);
    const char text[] = "#!/bin/sh\nexit 4\n";
    if (write(script, text, sizeof text - 1) < 0 || write(lost, text, sizeof text - 1) < 0) return 1;
    try("script", script, "", AT_EMPTY_PATH);
    try("script that its interpreter cannot open", lost, "", AT_EMPTY_PATH);
    if (mkfifo(fifo, 0755) == 0) try("fifo", AT_FDCWD, fifo, 0);
    try("directory", AT_FDCWD, folder, 0);
    try("no descriptor", 77, "", AT_EMPTY_PATH);
    try("below no descriptor", 77, "sh", 0);
    try("no name", own, "", 0);
    try("no flag", own, "", AT_EMPTY_PATH | 1);
    unlink(link);
    unlink(fifo);
    rmdir(folder);
    return 0;
}
