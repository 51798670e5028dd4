/* Threads, and what they lean on: thread pointer, futexes, robust lists, signals to threads, exit of the first thread. */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define THREADS 4
#define ROUNDS 20000

static __thread long own = 17;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static pthread_barrier_t barrier;
static long guarded, atomic, turn;

static void *work(void *argument)
{
    long me = (long)argument;
    own += me;
    for (int i = 0; i < ROUNDS; i++) {
        __atomic_fetch_add(&atomic, 1, __ATOMIC_SEQ_CST);
        if (i % 64 == 0) {
            pthread_mutex_lock(&mutex);
            guarded++;
            pthread_mutex_unlock(&mutex);
        }
    }
    pthread_barrier_wait(&barrier);
    pthread_mutex_lock(&mutex);
    while (turn != me)
        pthread_cond_wait(&cond, &mutex);
    printf("thread %ld: own %ld, tid differs %d\n", me, own, gettid() != getpid());
    turn++;
    pthread_cond_broadcast(&cond);
    pthread_mutex_unlock(&mutex);
    return (void *)(me * me);
}

static pthread_mutex_t robust;

static void *dies(void *unused)
{
    pthread_mutex_lock(&robust);
    return unused;
}

static sem_t sem;
static volatile pid_t signalled;

static void handler(int signo)
{
    (void)signo;
    signalled = gettid();
}

static void *waits(void *unused)
{
    pid_t me = gettid();
    sem_post(&sem);
    while (!signalled)
        usleep(1000);
    printf("signal reached its thread: %d\n", signalled == me);
    return unused;
}

static volatile int suspended;

static void *suspends(void *unused)
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, NULL);
    sigdelset(&all, SIGUSR1);
    signalled = 0;
    sem_post(&sem);
    sigsuspend(&all);
    suspended = signalled == gettid();
    return unused;
}

static void *last(void *unused)
{
    usleep(50000);
    printf("the first thread has gone\n");
    exit(5);
    return unused;
}

int main(void)
{
    setvbuf(stdout, NULL, _IONBF, 0);
    pthread_t threads[THREADS];
    pthread_barrier_init(&barrier, NULL, THREADS);
    for (long i = 0; i < THREADS; i++)
        pthread_create(&threads[i], NULL, work, (void *)i);
    long sum = 0;
    for (int i = 0; i < THREADS; i++) {
        void *result;
        pthread_join(threads[i], &result);
        sum += (long)result;
    }
    printf("sum %ld, atomic %ld, guarded %ld, own %ld\n", sum, atomic, guarded, own);

    pthread_mutexattr_t kind;
    pthread_mutexattr_init(&kind);
    pthread_mutexattr_setrobust(&kind, PTHREAD_MUTEX_ROBUST);
    pthread_mutex_init(&robust, &kind);
    pthread_create(&threads[0], NULL, dies, NULL);
    pthread_join(threads[0], NULL);
    int got = pthread_mutex_lock(&robust);
    printf("robust: %d %d\n", got == EOWNERDEAD, pthread_mutex_consistent(&robust));

    sem_init(&sem, 0, 0);
    signal(SIGUSR1, handler);
    pthread_create(&threads[0], NULL, waits, NULL);
    sem_wait(&sem);
    pthread_kill(threads[0], SIGUSR1);
    pthread_join(threads[0], NULL);

    pthread_create(&threads[0], NULL, suspends, NULL);
    sem_wait(&sem);
    usleep(20000);
    pthread_kill(threads[0], SIGUSR1);
    pthread_join(threads[0], NULL);
    printf("sigsuspend with everything else blocked: %d\n", suspended);

    /* a mutex between processes, and a condition with a timeout */
    pthread_mutex_t *shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    pthread_mutexattr_setpshared(&kind, PTHREAD_PROCESS_SHARED);
    pthread_mutex_init(shared, &kind);
    long *counter = (long *)(shared + 1);
    pid_t child = fork();
    for (int i = 0; i < 2000; i++) {
        pthread_mutex_lock(shared);
        ++*counter;
        pthread_mutex_unlock(shared);
    }
    if (!child)
        _exit(0);
    waitpid(child, NULL, 0);
    printf("shared counter: %ld\n", *counter);
    struct timespec when;
    clock_gettime(CLOCK_REALTIME, &when);
    when.tv_nsec += 20000000;
    if (when.tv_nsec >= 1000000000)
        when.tv_sec++, when.tv_nsec -= 1000000000;
    pthread_mutex_lock(&mutex);
    printf("timeout: %d\n", pthread_cond_timedwait(&cond, &mutex, &when) == ETIMEDOUT);
    pthread_mutex_unlock(&mutex);

    cpu_set_t set;
    got = sched_getaffinity(0, sizeof set, &set);
    printf("affinity: %d %d\n", got, CPU_COUNT(&set) > 0);
    char name[16] = "";
    prctl(PR_SET_NAME, "a new name");
    prctl(PR_GET_NAME, name);
    printf("name: %s, policy %d\n", name, sched_getscheduler(0));
    printf("membarrier: %d\n", syscall(SYS_membarrier, 0, 0, 0) >= 0);
    pthread_create(&threads[0], NULL, last, NULL);
    pthread_exit(NULL);
}
