// guest: libs=-pthread link=static,dynamic
/* TCP and UDP over the loopback: a server of several connections, names and ports, options, non-blocking connect, both IP versions. */
#define _GNU_SOURCE
#include "guest.h"
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

static void *echo(void *argument)
{
    int fd = (int)(intptr_t)argument;
    char block[2048];
    ssize_t n;
    while ((n = recv(fd, block, sizeof block, 0)) > 0)
        for (ssize_t done = 0; done < n;) {
            ssize_t k = send(fd, block + done, (size_t)(n - done), MSG_NOSIGNAL);
            if (k < 0)
                return NULL;
            done += k;
        }
    close(fd);
    return NULL;
}

static void *server(void *argument)
{
    pthread_t t[4];
    for (int i = 0; i < 4; i++)
        pthread_create(&t[i], NULL, echo, (void *)(intptr_t)accept(*(int *)argument, NULL, NULL));
    for (int i = 0; i < 4; i++)
        pthread_join(t[i], NULL);
    return NULL;
}

static void *client(void *argument)
{
    struct sockaddr_in *to = argument;
    int fd = socket(AF_INET, SOCK_STREAM, 0), one = 1;
    REQUIRE(connect(fd, (struct sockaddr *)to, sizeof *to) == 0);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    uint64_t state = 7, sent_hash = HASH_START, got_hash = HASH_START;
    char out[3000], in[3000];
    for (int round = 0; round < 20; round++) {
        size_t n = 1 + random64(&state) % sizeof out;
        for (size_t i = 0; i < n; i++)
            out[i] = (char)random64(&state);
        sent_hash = hash_bytes(sent_hash, out, n);
        REQUIRE(send(fd, out, n, 0) == (ssize_t)n);
        REQUIRE(recv(fd, in, n, MSG_WAITALL) == (ssize_t)n);
        got_hash = hash_bytes(got_hash, in, n);
    }
    close(fd);
    return (void *)(uintptr_t)(sent_hash == got_hash ? got_hash >> 32 : 0);
}

int main(void)
{
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), one = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)}, other;
    socklen_t size = sizeof address;
    REQUIRE(bind(listener, (struct sockaddr *)&address, sizeof address) == 0 && listen(listener, 8) == 0);
    getsockname(listener, (struct sockaddr *)&address, &size);
    char text[INET6_ADDRSTRLEN];
    printf("listening at %s, port given %d\n", inet_ntop(AF_INET, &address.sin_addr, text, sizeof text), address.sin_port != 0);
    pthread_t s, c[4];
    pthread_create(&s, NULL, server, &listener);
    for (int i = 0; i < 4; i++)
        pthread_create(&c[i], NULL, client, &address);
    for (int i = 0; i < 4; i++) {
        void *result;
        pthread_join(c[i], &result);
        printf("client %08x\n", (unsigned)(uintptr_t)result);
    }
    pthread_join(s, NULL);

    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), error;
    int connected = connect(fd, (struct sockaddr *)&address, sizeof address);
    printf("non-blocking connect %d\n", connected == 0 || errno == EINPROGRESS);
    struct pollfd p = {fd, POLLOUT, 0};
    REQUIRE(poll(&p, 1, 50000) == 1);
    size = sizeof error;
    getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
    int accepted = accept(listener, (struct sockaddr *)&other, &(socklen_t){sizeof other});
    printf("error %d accepted %d from %s\n", error, accepted >= 0, inet_ntop(AF_INET, &other.sin_addr, text, sizeof text));
    REQUIRE(send(accepted, "bytes", 5, 0) == 5);
    p.events = POLLIN;
    poll(&p, 1, 50000);
    int waiting = 0;
    ioctl(fd, FIONREAD, &waiting);
    printf("waiting %d\n", waiting);
    struct linger linger = {1, 0};
    setsockopt(accepted, SOL_SOCKET, SO_LINGER, &linger, sizeof linger);
    close(accepted);
    char buffer[10];
    ssize_t n = recv(fd, buffer, sizeof buffer, 0);
    printf("then %d\n", n == 5 || (n == -1 && errno == ECONNRESET));
    close(listener);
    int refused = socket(AF_INET, SOCK_STREAM, 0);
    printf("refused %d\n", connect(refused, (struct sockaddr *)&address, sizeof address) == -1 && errno == ECONNREFUSED);

    int a = socket(AF_INET, SOCK_DGRAM, 0), b = socket(AF_INET, SOCK_DGRAM, 0);
    address.sin_port = 0;
    bind(a, (struct sockaddr *)&address, sizeof address);
    size = sizeof address;
    getsockname(a, (struct sockaddr *)&address, &size);
    for (int i = 0; i < 3; i++) {
        int length = snprintf(buffer, sizeof buffer, "dgram %d", i);
        sendto(b, buffer, (size_t)length, 0, (struct sockaddr *)&address, sizeof address);
    }
    for (int i = 0; i < 3; i++) {
        n = recvfrom(a, buffer, sizeof buffer, 0, (struct sockaddr *)&other, &(socklen_t){sizeof other});
        printf("udp %zd %.*s %d\n", n, (int)n, buffer, other.sin_family == AF_INET);
    }
    struct in6_addr six;
    printf("%d", inet_pton(AF_INET6, "fe80::1:2", &six));
    printf(" %s", inet_ntop(AF_INET6, &six, text, sizeof text));
    printf(" %d %08x %04x\n", inet_pton(AF_INET, "1.2.3.400", &six), ntohl(inet_addr("10.20.30.40")), htons(0x1234));
    printf("families %d\n", socket(AF_INET, SOCK_RAW + 90, 0) == -1);
    return 0;
}
