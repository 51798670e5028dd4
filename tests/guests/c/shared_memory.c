// guest: libs=-pthread,-lrt
/* Memory shared by processes: shm_open, memfd, System V; process-shared mutexes, semaphores and message queues; seals. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

struct Shared { pthread_mutex_t mutex; sem_t turn[2]; int counter; int log[20]; int logged; };

static void play(struct Shared *s, int me)
{
    for (int i = 0; i < 500; i++) {
        pthread_mutex_lock(&s->mutex);
        s->counter++;
        pthread_mutex_unlock(&s->mutex);
    }
    for (int i = 0; i < 5; i++) {
        sem_wait(&s->turn[me]);
        s->log[s->logged++] = me * 100 + i;
        sem_post(&s->turn[!me]);
    }
}

int main(void)
{
    char name[40];
    snprintf(name, sizeof name, "/guest-shm-%d", getpid());
    int fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
    REQUIRE(fd >= 0 && ftruncate(fd, sizeof(struct Shared)) == 0);
    struct Shared *s = mmap(NULL, sizeof *s, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
    pthread_mutex_init(&s->mutex, &attributes);
    sem_init(&s->turn[0], 1, 1);
    sem_init(&s->turn[1], 1, 0);
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        play(s, 1);
        _exit(0);
    }
    play(s, 0);
    waitpid(pid, NULL, 0);
    printf("counter %d log", s->counter);
    for (int i = 0; i < s->logged; i++)
        printf(" %d", s->log[i]);
    printf("\nunlinked %d", shm_unlink(name));
    printf(" gone %d\n", shm_open(name, O_RDWR, 0) == -1 && errno == ENOENT);

    int memory = memfd_create("guest", MFD_ALLOW_SEALING | MFD_CLOEXEC);
    REQUIRE(memory >= 0 && ftruncate(memory, 8192) == 0);
    char *p = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, memory, 0);
    strcpy(p + 5000, "in memory only");
    char text[20];
    REQUIRE(pread(memory, text, 15, 5000) == 15);
    printf("%s\n", text);
    munmap(p, 8192);
    printf("seal %d", fcntl(memory, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_WRITE));
    printf(" %d %d %d\n", fcntl(memory, F_GET_SEALS), ftruncate(memory, 10) == -1 && errno == EPERM, write(memory, "x", 1) == -1 && errno == EPERM);

    int segment = shmget(IPC_PRIVATE, 10000, IPC_CREAT | 0600);
    REQUIRE(segment >= 0);
    int *words = shmat(segment, NULL, 0);
    REQUIRE(words != (void *)-1);
    struct shmid_ds about;
    shmctl(segment, IPC_STAT, &about);
    printf("segment %zu attached %d\n", (size_t)about.shm_segsz, (int)about.shm_nattch);
    fflush(stdout);
    if ((pid = fork()) == 0) {
        words[7] = 42;
        _exit(0);
    }
    waitpid(pid, NULL, 0);
    shmctl(segment, IPC_RMID, NULL);
    printf("%d", words[7]);
    printf(" detached %d\n", shmdt(words));

    int semaphores = semget(IPC_PRIVATE, 2, IPC_CREAT | 0600);
    REQUIRE(semaphores >= 0);
    union { int val; unsigned short *array; } argument = {.val = 3};
    semctl(semaphores, 0, SETVAL, argument);
    struct sembuf down[] = {{0, -2, IPC_NOWAIT}, {1, 5, 0}}, more = {0, -2, IPC_NOWAIT};
    printf("semop %d", semop(semaphores, down, 2));
    printf(" %d %d", semctl(semaphores, 0, GETVAL), semctl(semaphores, 1, GETVAL));
    printf(", %d\n", semop(semaphores, &more, 1) == -1 && errno == EAGAIN);
    semctl(semaphores, 0, IPC_RMID);

    int queue = msgget(IPC_PRIVATE, IPC_CREAT | 0600);
    REQUIRE(queue >= 0);
    struct { long type; char text[24]; } message = {2, "second kind"};
    msgsnd(queue, &message, 12, 0);
    message.type = 1;
    strcpy(message.text, "first kind");
    msgsnd(queue, &message, 11, 0);
    printf("message %zd", msgrcv(queue, &message, 24, 1, 0));
    printf(" <%s>", message.text);
    printf(" %zd", msgrcv(queue, &message, 24, 0, 0));
    printf(" <%s>\n", message.text);
    printf("empty %d\n", msgrcv(queue, &message, 24, 0, IPC_NOWAIT) == -1 && errno == ENOMSG);
    msgctl(queue, IPC_RMID, NULL);
    return 0;
}
