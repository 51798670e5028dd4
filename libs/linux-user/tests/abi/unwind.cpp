// Unwinding through signal frames: exceptions thrown by handlers, back traces, cancellation, destructors on the way.
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <execinfo.h>
#include <pthread.h>
#include <stdexcept>
#include <string>
#include <unistd.h>

struct Guard {
    const char *name;
    explicit Guard(const char *n) : name(n) {}
    ~Guard() { printf("left %s\n", name); }
};

static void thrower(int signo) { throw std::runtime_error("signal " + std::to_string(signo)); }

__attribute__((noinline)) static int touch(volatile int *place)
{
    Guard guard("touch");
    int value = *place;
    asm volatile("" ::: "memory");
    return value + 1;
}

static volatile int frames, marked;
extern "C" __attribute__((noinline)) void deepest();

static void tracer(int)
{
    void *addresses[64];
    frames = backtrace(addresses, 64);
    for (int i = 0; i < frames; i++)
        if (addresses[i] >= (void *)deepest && addresses[i] < (char *)deepest + 256)
            marked++;
}

extern "C" __attribute__((noinline)) void deepest()
{
    *(volatile int *)16 = 1;
    asm volatile("" ::: "memory");
}

__attribute__((noinline)) static void deeper(int n)
{
    if (n)
        deeper(n - 1);
    else
        deepest();
    asm volatile("" ::: "memory");
}

static void skip_store(int, siginfo_t *, void *)
{
    tracer(0);
    signal(SIGSEGV, SIG_DFL);
    exit(marked && frames > 8 ? 0 : 1);
}

static void *cancelled(void *)
{
    Guard guard("thread");
    try {
        for (;;)
            pause();
    } catch (...) {
        printf("cancelled\n");
        throw;
    }
}

int main(int argc, char **)
{
    setvbuf(stdout, nullptr, _IONBF, 0);
    struct sigaction a = {};
    a.sa_handler = thrower;
    a.sa_flags = SA_NODEFER;
    sigaction(SIGSEGV, &a, nullptr);
    for (int i = 0; i < 3; i++) {
        try {
            Guard guard("main");
            printf("%d\n", touch((int *)(long)(8 * argc)));
        } catch (const std::exception &e) {
            printf("caught: %s\n", e.what());
        }
    }
    try {
        try {
            throw 1;
        } catch (int n) {
            throw std::string("again ") + std::to_string(n);
        }
    } catch (const std::string &s) {
        printf("caught: %s\n", s.c_str());
    }
    pthread_t thread;
    pthread_create(&thread, nullptr, cancelled, nullptr);
    usleep(20000);
    pthread_cancel(thread);
    void *result;
    pthread_join(thread, &result);
    printf("joined: %d\n", result == PTHREAD_CANCELED);
    a.sa_flags = SA_SIGINFO;
    a.sa_sigaction = skip_store;
    sigaction(SIGSEGV, &a, nullptr);
    deeper(5);
}
