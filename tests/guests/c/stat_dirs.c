// guest: link=static,dynamic
/* Folders, links, names, times, permissions: stat and relatives, readdir, nftw, renaming, *at calls, getcwd, extended attributes. */
#define _GNU_SOURCE
#include "guest.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <glob.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

static const char *kind(mode_t mode)
{
    return S_ISREG(mode) ? "file" : S_ISDIR(mode) ? "folder" : S_ISLNK(mode) ? "link" : S_ISFIFO(mode) ? "fifo" : S_ISCHR(mode) ? "device" : "other";
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void list(const char *path)
{
    char *names[300];
    int n = 0;
    DIR *folder = opendir(path);
    for (struct dirent *entry; (entry = readdir(folder));)
        names[n++] = strdup(entry->d_name);
    qsort(names, (size_t)n, sizeof *names, by_name);
    printf("%s has %d:", path, n);
    for (int i = 0; i < n; i++) {
        if (i < 6 || i > n - 3)
            printf(" %s", names[i]);
        free(names[i]);
    }
    rewinddir(folder);
    int again = 0;
    while (readdir(folder))
        again++;
    printf(" again %d\n", again == n);
    closedir(folder);
}

static int visited, depth_sum;
static int visit(const char *path, const struct stat *st, int type, struct FTW *where)
{
    (void)path;
    (void)st;
    visited++;
    depth_sum += where->level * (type + 1);
    return 0;
}

int main(void)
{
    struct stat st;
    umask(022);
    REQUIRE(mkdir("top", 0777) == 0 && mkdir("top/sub", 0700) == 0 && mkdir("top/sub/deep", 0755) == 0);
    REQUIRE(stat("top", &st) == 0);
    printf("%s %o\n", kind(st.st_mode), st.st_mode & 0777);
    for (int i = 0; i < 150; i++) {
        char name[64];
        snprintf(name, sizeof name, "top/sub/a name of some length, number %03d", i);
        close(open(name, O_CREAT | O_WRONLY, 0666));
    }
    list("top/sub");
    REQUIRE(symlink("sub/deep", "top/link") == 0 && link("top/sub/a name of some length, number 007", "top/hard") == 0 && mkfifo("top/fifo", 0600) == 0);
    lstat("top/link", &st);
    printf("%s size %ld", kind(st.st_mode), (long)st.st_size);
    stat("top/link", &st);
    printf(" to %s", kind(st.st_mode));
    char target[100];
    printf(" %zd", readlink("top/link", target, sizeof target));
    printf(" %.8s\n", target);
    stat("top/hard", &st);
    printf("%s links %d\n", kind(st.st_mode), (int)st.st_nlink);
    stat("top/fifo", &st);
    printf("%s\n", kind(st.st_mode));
    stat("/dev/null", &st);
    printf("%s\n", kind(st.st_mode));
    printf("nftw %d", nftw("top", visit, 10, FTW_PHYS));
    printf(" %d %d\n", visited, depth_sum);
    glob_t found;
    printf("glob %d", glob("top/sub/*number 01?", 0, NULL, &found));
    printf(" %zu\n", found.gl_pathc);
    globfree(&found);
    printf("rename %d", rename("top/hard", "top/harder"));
    printf(" %d %d\n", rename("top/sub/deep", "top/moved"), rename("top/missing", "x") == -1 && errno == ENOENT);
    printf("into itself %d, not empty %d, not a folder %d\n", rename("top", "top/sub/top") == -1 && errno == EINVAL, rmdir("top/sub") == -1 && errno == ENOTEMPTY,
           rmdir("top/harder") == -1 && errno == ENOTDIR);
    int folder = open("top", O_RDONLY | O_DIRECTORY), file = openat(folder, "new", O_CREAT | O_RDWR, 0600);
    printf("openat %d mkdirat %d", file >= 0, mkdirat(folder, "dirat", 0711));
    printf(" fstatat %d", fstatat(folder, "dirat", &st, 0));
    printf(" unlinkat %d\n", unlinkat(folder, "dirat", AT_REMOVEDIR));
    printf("%o\n", st.st_mode & 0777);
    struct timespec times[2] = {{1000000000, 123456789}, {1500000000, 987654321}};
    REQUIRE(futimens(file, times) == 0 && fstat(file, &st) == 0);
    printf("times %ld.%09ld %ld.%09ld\n", (long)st.st_atim.tv_sec, st.st_atim.tv_nsec, (long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
    struct statx more;
    int known = statx(folder, "new", AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, &more);
    printf("statx %d %o %ld\n", known, more.stx_mode & 0777, (long)more.stx_mtime.tv_sec);
    REQUIRE(fchmod(file, 0431) == 0 && fstat(file, &st) == 0);
    printf("chmod %o access %d %d\n", st.st_mode & 07777, access("top/new", F_OK), faccessat(folder, "absent", R_OK, 0) == -1 && errno == ENOENT);
    char cwd[500], *before = getcwd(NULL, 0);
    REQUIRE(chdir("top/sub") == 0 && getcwd(cwd, sizeof cwd));
    printf("cwd %d", strncmp(cwd, before, strlen(before)) == 0 && strcmp(cwd + strlen(before), "/top/sub") == 0);
    char *real = realpath("../link/../harder", NULL);
    printf(" realpath %s\n", real ? "found" : strerror(errno));
    REQUIRE(fchdir(folder) == 0 && access("harder", F_OK) == 0 && chdir("..") == 0);
    struct statvfs about;
    REQUIRE(statvfs(".", &about) == 0);
    printf("statvfs %d\n", about.f_bsize > 0);
    printf("too long %d", mkdir("0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"
                               "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"
                               "01234567890123456789012345678901234567890123456789012345678901234567890123456789", 0777) == -1 && errno == ENAMETOOLONG);
    symlink("loop", "loop");
    printf(" loop %d\n", open("loop", O_RDONLY) == -1 && errno == ELOOP);
    return 0;
}
