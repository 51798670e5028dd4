// guest:
/* What a process learns about itself and the system: ids, limits, uname's shape, random bytes, affinity, auxiliary vector, /proc. */
#define _GNU_SOURCE
#include "guest.h"
#include <elf.h>
#include <errno.h>
#include <sched.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/utsname.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    struct utsname u;
    REQUIRE(uname(&u) == 0);
    static const char *const machine =
#if defined(__riscv)
        "riscv64";
#elif defined(__aarch64__)
        "aarch64";
#else
        "x86_64";
#endif
    printf("%s machine %d release %d\n", u.sysname, strcmp(u.machine, machine) == 0, u.release[0] >= '3');
    printf("ids %d %d %d %d session %d group %d\n", getpid() > 0, getuid() == geteuid(), getgid() == getegid(), syscall(SYS_gettid) == getpid(), getsid(0) > 0, getpgrp() > 0);
    unsigned char a[40] = {0}, b[40] = {0};
    ssize_t n = getrandom(a, sizeof a, 0);
    printf("random %zd entropy %d differ %d bad flags %d\n", n, getentropy(b, sizeof b), memcmp(a, b, sizeof a) != 0, getrandom(a, 1, 0x100) == -1 && errno == EINVAL);
    cpu_set_t set;
    printf("affinity %d", sched_getaffinity(0, sizeof set, &set));
    printf(" some %d online %d now %d\n", CPU_COUNT(&set) > 0, sysconf(_SC_NPROCESSORS_ONLN) > 0, sched_getcpu() >= 0);
    printf("yield %d priority %d policy %d\n", sched_yield(), getpriority(PRIO_PROCESS, 0), sched_getscheduler(0));
    struct rlimit limit;
    REQUIRE(getrlimit(RLIMIT_NOFILE, &limit) == 0);
    struct rlimit lower = {64, limit.rlim_max};
    printf("setrlimit %d", setrlimit(RLIMIT_NOFILE, &lower));
    int opened = 0, last = 0;
    for (int fd; (fd = dup(0)) >= 0; opened++)
        last = fd;
    printf(" last %d error %d\n", last, errno == EMFILE);
    for (int fd = 3; fd <= last; fd++)
        close(fd);
    setrlimit(RLIMIT_NOFILE, &limit);
    printf("prctl %d", prctl(PR_SET_NAME, "short name", 0, 0, 0));
    char name[16];
    prctl(PR_GET_NAME, name, 0, 0, 0);
    printf(" <%s> dumpable %d\n", name, prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) >= 0);
    struct sysinfo about;
    printf("sysinfo %d", sysinfo(&about));
    printf(" %d\n", about.totalram > 0 && about.mem_unit > 0);
    const unsigned char *random_bytes = (const unsigned char *)getauxval(AT_RANDOM);
    printf("auxv: page %lu random %d phdr %d entry %d name %s platform %d\n", getauxval(AT_PAGESZ), random_bytes != NULL, getauxval(AT_PHNUM) > 2, getauxval(AT_ENTRY) != 0,
           strrchr((const char *)getauxval(AT_EXECFN), '/') + 1, getauxval(AT_SECURE) == 0);
    Elf64_Phdr *headers = (Elf64_Phdr *)getauxval(AT_PHDR);
    int loads = 0, stack = 0;
    for (unsigned long i = 0; i < getauxval(AT_PHNUM); i++) {
        loads += headers[i].p_type == PT_LOAD;
        stack += headers[i].p_type == PT_GNU_STACK;
    }
    printf("headers: loads %d stack %d\n", loads >= 2, stack);
    FILE *maps = fopen("/proc/self/maps", "r");
    char line[400];
    int regions = 0, mine = 0, stacks = 0, code = 0;
    while (fgets(line, sizeof line, maps)) {
        unsigned long low, high;
        char flags[5];
        if (sscanf(line, "%lx-%lx %4s", &low, &high, flags) != 3)
            continue;
        regions++;
        mine += (unsigned long)(uintptr_t)&mine >= low && (unsigned long)(uintptr_t)&mine < high;
        stacks += strstr(line, "[stack]") != NULL;
        code += (unsigned long)(uintptr_t)main >= low && (unsigned long)(uintptr_t)main < high && strstr(line, "system_info") != NULL && flags[2] == 'x';
    }
    fclose(maps);
    printf("maps: several %d my stack %d named %d my code %d\n", regions > 3, mine, stacks, code);
    FILE *command = fopen("/proc/self/cmdline", "r");
    size_t size = fread(line, 1, sizeof line, command);
    fclose(command);
    printf("cmdline is argv %d %d\n", size == strlen(argv[0]) + 1, strcmp(line, argv[0]) == 0);
    n = readlink("/proc/self/exe", line, sizeof line - 1);
    line[n > 0 ? n : 0] = 0;
    printf("exe %s argc %d\n", strrchr(line, '/') + 1, argc);
    FILE *status = fopen("/proc/self/status", "r");
    int threads = 0;
    while (fgets(line, sizeof line, status))
        sscanf(line, "Threads: %d", &threads);
    printf("threads known %d\n", threads >= 1);
    char host[70];
    printf("hostname %d", gethostname(host, sizeof host));
    printf(" login %d page %ld clock %ld arg %d\n", getppid() > 0, sysconf(_SC_PAGESIZE), sysconf(_SC_CLK_TCK), sysconf(_SC_ARG_MAX) >= 4096);
    printf("unknown call %d\n", syscall(5000) == -1 && errno == ENOSYS);
    return 0;
}
