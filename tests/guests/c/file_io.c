// guest:
/* Files by system calls and by streams: positions, append, vectors, truncation, holes, locks, dup, descriptors' flags, errors. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    int fd = open("data", O_RDWR | O_CREAT | O_EXCL, 0640);
    REQUIRE(fd >= 0);
    printf("exclusive %d\n", open("data", O_CREAT | O_EXCL | O_WRONLY, 0600) == -1 && errno == EEXIST);
    char text[200];
    printf("write %zd", write(fd, "hello, file\n", 12));
    printf(" seek %ld", (long)lseek(fd, 0, SEEK_CUR));
    printf(" %ld", (long)lseek(fd, -5, SEEK_END));
    printf(" %ld\n", (long)lseek(fd, 100, SEEK_SET));
    REQUIRE(write(fd, "after a hole", 12) == 12 && pread(fd, text, 20, 8) == 20);
    printf("hole %d %d %d\n", text[4], text[19], (int)lseek(fd, 0, SEEK_END));
    struct iovec out[3] = {{"one", 3}, {"", 0}, {"three", 5}}, in[2] = {{text, 4}, {text + 10, 50}};
    REQUIRE(pwritev(fd, out, 3, 200) == 8 && preadv(fd, in, 2, 200) == 8);
    printf("vectors %.4s %.4s\n", text, text + 10);
    struct stat st;
    REQUIRE(ftruncate(fd, 50) == 0 && fstat(fd, &st) == 0);
    printf("size %ld mode %o links %d\n", (long)st.st_size, st.st_mode & 07777, (int)st.st_nlink);
    int again = dup(fd), high = fcntl(fd, F_DUPFD_CLOEXEC, 77);
    lseek(again, 6, SEEK_SET);
    printf("shared position %ld, descriptor %d flags %d %d\n", (long)lseek(fd, 0, SEEK_CUR), high, fcntl(high, F_GETFD), fcntl(again, F_GETFD));
    int second = open("data", O_WRONLY | O_APPEND);
    REQUIRE(write(second, "tail", 4) == 4);
    lseek(second, 0, SEEK_SET);
    REQUIRE(write(second, "more", 4) == 4);
    printf("append %ld flags %d\n", (long)lseek(second, 0, SEEK_CUR), (fcntl(second, F_GETFL) & (O_APPEND | O_ACCMODE)) == (O_APPEND | O_WRONLY));
    printf("errors %d %d %d %d\n", read(second, text, 1) == -1 && errno == EBADF, open("missing", O_RDONLY) == -1 && errno == ENOENT,
           lseek(fd, -1, SEEK_SET) == -1 && errno == EINVAL, write(999, "x", 1) == -1 && errno == EBADF);
    printf("bad address %d\n", pread(fd, (void *)0x10, 5, 0) == -1 && errno == EFAULT);
    close(again);
    printf("closed %d\n", close(again) == -1 && errno == EBADF);

    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 10, .l_len = 5};
    REQUIRE(fcntl(fd, F_SETLK, &lock) == 0);
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        struct flock probe = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 12, .l_len = 1};
        fcntl(fd, F_GETLK, &probe);
        int busy = fcntl(fd, F_SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 0}) == -1;
        printf("child sees lock %d from %ld for %ld by parent %d busy %d\n", probe.l_type == F_WRLCK, (long)probe.l_start, (long)probe.l_len, probe.l_pid == getppid(), busy);
        exit(0);
    }
    wait(NULL);
    printf("flock %d\n", flock(fd, LOCK_EX | LOCK_NB));
    REQUIRE(fallocate(fd, 0, 0, 3000) == 0 && posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL) == 0 && fsync(fd) == 0 && fdatasync(fd) == 0);
    fstat(fd, &st);
    printf("allocated %ld\n", (long)st.st_size);
    int target = open("copy", O_RDWR | O_CREAT | O_TRUNC, 0600);
    off_t offset = 6;
    ssize_t sent = sendfile(target, fd, &offset, 20);
    printf("sendfile %zd %ld\n", sent, (long)offset);
    loff_t from = 0, to = 40;
    sent = copy_file_range(fd, &from, target, &to, 12, 0);
    printf("copy_file_range %zd\n", sent);
    int pipes[2];
    REQUIRE(pipe2(pipes, O_NONBLOCK | O_CLOEXEC) == 0);
    printf("empty pipe %d", read(pipes[0], text, 1) == -1 && errno == EAGAIN);
    from = 0;
    printf(" splice %zd", splice(fd, &from, pipes[1], NULL, 12, 0));
    printf(" read %zd", read(pipes[0], text, sizeof text));
    printf(" <%.5s>\n", text);
    close(pipes[1]);
    printf("end of pipe %zd\n", read(pipes[0], text, 1));

    FILE *stream = fopen("stream", "w+");
    setvbuf(stream, NULL, _IOFBF, 77);
    for (int i = 0; i < 500; i++)
        fprintf(stream, "line %d\n", i);
    printf("tell %ld", ftell(stream));
    fseek(stream, -9, SEEK_CUR);
    printf(" %s", fgets(text, sizeof text, stream));
    rewind(stream);
    long lines = 0, sum = 0;
    while (fgets(text, sizeof text, stream)) {
        lines++;
        sum += atoi(text + 5);
    }
    printf("%ld lines, %ld, end %d\n", lines, sum, feof(stream) != 0);
    ungetc('Z', stream);
    printf("pushed back %c\n", getc(stream));
    fflush(stream);
    freopen("stream", "r", stream);
    int blocks = 0;
    char block[333];
    uint64_t hash = HASH_START;
    for (size_t n; (n = fread(block, 1, sizeof block, stream)) > 0; blocks++)
        hash = hash_bytes(hash, block, n);
    printf("blocks %d %016" PRIx64 "\n", blocks, hash);
    fclose(stream);
    FILE *temporary = tmpfile();
    fputs("temporary", temporary);
    rewind(temporary);
    printf("%d\n", fscanf(temporary, "%199s", text) == 1 && strcmp(text, "temporary") == 0);
    return 0;
}
