// guest: link=static oracle=native peer="qemu-user keeps flags of sigaction as they are given and knows no openat2 of such links"
// Flags that the kernel does not know are not kept, so that programs find out what it knows; openat2 that follows no links of /proc.
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef SYS_openat2
#define SYS_openat2 437
#endif

int main(void) {
    unsigned asked[] = {0x400, 0x408, 0x1000, 0x20000000, SA_RESTART | SA_NODEFER, SA_NOCLDWAIT | 0x100};
    for (int i = 0; i < 6; i++) {
        struct sigaction action = {.sa_handler = SIG_IGN, .sa_flags = (int)asked[i]};
        int got = sigaction(SIGUSR1, &action, NULL);
        sigaction(SIGUSR1, NULL, &action);
        printf("flags %x: %d, kept %x\n", asked[i], got, (unsigned)action.sa_flags & ~0x04000000u);
    }
    char *page = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    printf("PROT_SEM %d\n", mprotect(page, 4096, PROT_READ | PROT_WRITE | 8));
    page[0] = 1;
    struct { uint64_t flags, mode, resolve; } how = {O_RDONLY, 0, 0};
    for (uint64_t resolve = 0; resolve <= 4; resolve += 2) {
        how.resolve = resolve;
        long fd = syscall(SYS_openat2, AT_FDCWD, "/proc/self/exe", &how, sizeof how);
        printf("resolve %d: %s\n", (int)resolve, fd >= 0 ? "opened" : strerror(errno));
    }
    printf("machine checks %d\n", prctl(PR_MCE_KILL_GET, 0, 0, 0, 0));
    return 0;
}
