// guest: link=static oracle=expected
// PR_SET_MDWE (Linux 6.3): what was not executable does not become so, nothing is writable and executable at once, in children too unless said.
#include "guest.h"
#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SET = 65, GET = 66, REFUSE = 1, NO_INHERIT = 2 };

static void *map(int protection) {
    return mmap(NULL, 4096, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static void show(const char *name, long result) {
    printf("%s: %s\n", name, result == -1 ? strerror(errno) : "done");
}

static void children(const char *name) {
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) _exit(prctl(GET, 0, 0, 0, 0) * 16 + (map(PROT_WRITE | PROT_EXEC) == MAP_FAILED));
    int status = 0;
    waitpid(child, &status, 0);
    printf("%s: %d\n", name, WEXITSTATUS(status));
}

int main(void) {
    void *code = map(PROT_READ | PROT_EXEC), *data = map(PROT_READ | PROT_WRITE), *both = map(PROT_READ | PROT_WRITE | PROT_EXEC);
    printf("at first %d\n", prctl(GET, 0, 0, 0, 0));
    show("unknown bit", prctl(SET, 4 | REFUSE, 0, 0, 0));
    show("inheritance alone", prctl(SET, NO_INHERIT, 0, 0, 0));
    show("more arguments", prctl(SET, REFUSE, 1, 0, 0));
    show("more arguments", prctl(GET, 0, 0, 1, 0));
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        show("not for children", prctl(SET, REFUSE | NO_INHERIT, 0, 0, 0));
        children("their child");
        show("other bits", prctl(SET, REFUSE, 0, 0, 0));
        fflush(stdout);
        _exit(0);
    }
    waitpid(child, NULL, 0);
    show("set", prctl(SET, REFUSE, 0, 0, 0));
    show("set again", prctl(SET, REFUSE, 0, 0, 0));
    show("taken back", prctl(SET, 0, 0, 0, 0));
    printf("now %d\n", prctl(GET, 0, 0, 0, 0));
    show("map writable code", map(PROT_WRITE | PROT_EXEC) == MAP_FAILED ? -1 : 0);
    show("map code", map(PROT_READ | PROT_EXEC) == MAP_FAILED ? -1 : 0);
    show("data to code", mprotect(data, 4096, PROT_READ | PROT_EXEC));
    show("code stays code", mprotect(code, 4096, PROT_EXEC));
    show("code to both", mprotect(code, 4096, PROT_READ | PROT_WRITE | PROT_EXEC));
    show("code to data", mprotect(code, 4096, PROT_READ | PROT_WRITE));
    show("and back", mprotect(code, 4096, PROT_READ | PROT_EXEC));
    show("both stays both", mprotect(both, 4096, PROT_READ | PROT_WRITE | PROT_EXEC));
    children("child");
    return 0;
}
