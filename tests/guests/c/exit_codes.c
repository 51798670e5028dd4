// guest: args="one 'two words' ''" opt=O2 link=dynamic,static,static-pie
/* atexit and on_exit order, constructors and destructors by priority, quick_exit in a child, the exit status as the shell sees it. */
#define _GNU_SOURCE
#include "guest.h"
#include <sys/wait.h>
#include <unistd.h>

static void __attribute__((constructor(200))) early(void) { printf("constructor 200\n"); }
static void __attribute__((constructor(101))) first(void) { printf("constructor 101\n"); }
static void __attribute__((constructor)) late(int argc, char **argv, char **env) { printf("constructor, %d arguments, %s, environment %d\n", argc, argv[1], env != NULL); }
static void __attribute__((destructor(101))) last(void) { printf("destructor 101\n"); }
static void __attribute__((destructor)) before_last(void) { printf("destructor\n"); }
static void one(void) { printf("atexit one\n"); }
static void two(void) { printf("atexit two\n"); atexit(one); }
static void with_status(int status, void *argument) { printf("on_exit %d %s\n", status, (char *)argument); }
static void quick(void) { if (write(1, "quick\n", 6) != 6) _exit(9); }

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        printf("argument %d <%s>\n", i, argv[i]);
    static const int codes[] = {0, 1, 127, 255, 256, -1, 300};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        fflush(stdout);
        pid_t child = fork();
        if (child == 0) {
            at_quick_exit(quick);
            if (i & 1)
                quick_exit(codes[i]);
            _exit(codes[i]);
        }
        int status;
        waitpid(child, &status, 0);
        printf("%d -> %d %d\n", codes[i], WIFEXITED(status), WEXITSTATUS(status));
    }
    atexit(two);
    on_exit(with_status, "context");
    exit(513 + 41);
}
