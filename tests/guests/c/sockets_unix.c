// guest: libs=-pthread
/* Unix sockets: stream, datagram, sequenced packets; descriptors and credentials passed; options, shutdown, peeking. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static void *server(void *argument)
{
    int listener = *(int *)argument;
    for (int i = 0; i < 3; i++) {
        int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
        char text[100];
        ssize_t n;
        while ((n = read(fd, text, sizeof text)) > 0) {
            for (ssize_t k = 0; k < n; k++)
                text[k] ^= 0x20;
            if (write(fd, text, (size_t)n) != n)
                break;
        }
        close(fd);
    }
    return NULL;
}

static void send_descriptor(int socket, int fd)
{
    struct iovec data = {"fd", 2};
    union { char buffer[CMSG_SPACE(sizeof(int))]; struct cmsghdr align; } control;
    memset(&control, 0, sizeof control);
    struct msghdr message = {.msg_iov = &data, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    struct cmsghdr *c = CMSG_FIRSTHDR(&message);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(c), &fd, sizeof fd);
    REQUIRE(sendmsg(socket, &message, 0) == 2);
}

int main(void)
{
    struct sockaddr_un name = {AF_UNIX, "server.socket"}, peer;
    int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    REQUIRE(bind(listener, (struct sockaddr *)&name, sizeof name) == 0 && listen(listener, 5) == 0);
    pthread_t t;
    pthread_create(&t, NULL, server, &listener);
    for (int i = 0; i < 3; i++) {
        int fd = socket(AF_UNIX, SOCK_STREAM, 0);
        char text[100];
        REQUIRE(connect(fd, (struct sockaddr *)&name, sizeof name) == 0);
        int length = snprintf(text, sizeof text, "Message Number %c", 'A' + i);
        REQUIRE(send(fd, text, (size_t)length, MSG_NOSIGNAL) == length);
        shutdown(fd, SHUT_WR);
        ssize_t n = recv(fd, text, sizeof text, MSG_WAITALL);
        printf("%zd %.*s\n", n, (int)n, text);
        socklen_t size = sizeof peer;
        getpeername(fd, (struct sockaddr *)&peer, &size);
        printf("peer %s\n", peer.sun_path);
        close(fd);
    }
    pthread_join(t, NULL);
    printf("nobody %d\n", connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&(struct sockaddr_un){AF_UNIX, "absent"}, sizeof name) == -1 && errno == ENOENT);

    int pair[2];
    REQUIRE(socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) == 0);
    REQUIRE(send(pair[0], "first", 5, 0) == 5 && send(pair[0], "second one", 10, 0) == 10 && send(pair[0], "", 0, 0) == 0);
    char text[100];
    printf("peek %zd", recv(pair[1], text, sizeof text, MSG_PEEK));
    printf(" %zd", recv(pair[1], text, 3, MSG_TRUNC));
    printf(" %zd", recv(pair[1], text, sizeof text, 0));
    printf(" %zd", recv(pair[1], text, sizeof text, 0));
    printf(" empty %d\n", recv(pair[1], text, sizeof text, MSG_DONTWAIT) == -1 && errno == EAGAIN);

    int packets[2];
    REQUIRE(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, packets) == 0);
    struct mmsghdr many[3];
    struct iovec parts[3] = {{"a", 1}, {"bb", 2}, {"ccc", 3}};
    memset(many, 0, sizeof many);
    for (int i = 0; i < 3; i++)
        many[i].msg_hdr = (struct msghdr){.msg_iov = &parts[i], .msg_iovlen = 1};
    printf("sendmmsg %d", sendmmsg(packets[0], many, 3, 0));
    for (int i = 0; i < 3; i++)
        printf(" %zd", read(packets[1], text, sizeof text));
    putchar('\n');

    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        int file = open("handed over", O_CREAT | O_RDWR, 0600);
        if (write(file, "contents", 8) != 8)
            _exit(1);
        send_descriptor(packets[0], file);
        _exit(0);
    }
    waitpid(pid, NULL, 0);
    union { char buffer[CMSG_SPACE(sizeof(int))]; struct cmsghdr align; } control;
    struct iovec data = {text, sizeof text};
    struct msghdr message = {.msg_iov = &data, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    ssize_t n = recvmsg(packets[1], &message, MSG_CMSG_CLOEXEC);
    struct cmsghdr *c = CMSG_FIRSTHDR(&message);
    REQUIRE(c && c->cmsg_type == SCM_RIGHTS);
    int fd;
    memcpy(&fd, CMSG_DATA(c), sizeof fd);
    printf("descriptor with %zd bytes:", n);
    printf(" %zd", pread(fd, text, sizeof text, 0));
    printf(" %.8s cloexec %d\n", text, fcntl(fd, F_GETFD));
    struct ucred credentials;
    socklen_t size = sizeof credentials;
    getsockopt(packets[0], SOL_SOCKET, SO_PEERCRED, &credentials, &size);
    printf("credentials %d %d\n", credentials.pid == getpid(), credentials.uid == getuid());
    int type, on = 1;
    size = sizeof type;
    getsockopt(packets[0], SOL_SOCKET, SO_TYPE, &type, &size);
    printf("type %d passcred %d\n", type == SOCK_SEQPACKET, setsockopt(packets[0], SOL_SOCKET, SO_PASSCRED, &on, sizeof on));
    struct timeval limit = {0, 10000};
    setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    printf("receive time-out %d\n", recv(pair[0], text, 1, 0) == -1 && errno == EAGAIN);
    signal(SIGPIPE, SIG_IGN);
    close(packets[1]);
    printf("broken pipe %d\n", send(packets[0], "x", 1, 0) == -1 && errno == EPIPE);
    return 0;
}
