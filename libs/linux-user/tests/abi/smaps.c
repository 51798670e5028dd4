/* What the kernel counts of a mapping of one's own: pages that have been written, before and behind a fork. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static void show(const char *when, void *address) {
    FILE *file = fopen("/proc/self/smaps", "r");
    char line[512], name[64];
    unsigned long low, high, kilobytes, mine = 0;
    while (fgets(line, sizeof line, file)) {
        if (sscanf(line, "%lx-%lx ", &low, &high) == 2)
            mine = low == (unsigned long)address;
        else if (mine && sscanf(line, "%63s %lu kB", name, &kilobytes) == 2)
            for (const char **wanted = (const char *[]){"Size:", "Rss:", "Private_Dirty:", "Swap:", 0}; *wanted; wanted++)
                if (!strcmp(*wanted, name))
                    printf("%s %s %lu\n", when, name, kilobytes);
    }
    fclose(file);
    fflush(stdout);
}

int main() {
    char *room = mmap(0, 6 * 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), *middle = room + 4096;
    mprotect(middle, 4 * 4096, PROT_READ | PROT_WRITE);
    show("fresh", middle);
    middle[0] = middle[4096] = middle[2 * 4096] = 1;
    show("written", middle);
    int status;
    if (!fork()) {
        middle[0] = 2;
        show("child", middle);
        _exit(3);
    }
    wait(&status);
    printf("%x\n", status);
    return 0;
}
