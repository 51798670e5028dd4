// guest: libs=-pthread
/* Clocks that go on, calendar arithmetic, formatting and parsing of dates, sleeping, time zones by rule, CPU time. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/times.h>
#include <time.h>
#include <unistd.h>

static int64_t ns(clockid_t clock)
{
    struct timespec t;
    REQUIRE(clock_gettime(clock, &t) == 0);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

int main(void)
{
    static const clockid_t clocks[] = {CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_BOOTTIME};
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        struct timespec resolution;
        int64_t a = ns(clocks[i]);
        volatile unsigned spin = 0;
        while (spin < 20000)
            spin = spin + 1;
        int64_t b = ns(clocks[i]);
        printf("clock %zu: forward %d resolution %d\n", i, b >= a, clock_getres(clocks[i], &resolution) == 0 && resolution.tv_sec == 0);
    }
    int64_t start = ns(CLOCK_MONOTONIC);
    nanosleep(&(struct timespec){0, 5000000}, NULL);
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += 5000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    int error = clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
    int64_t slept = ns(CLOCK_MONOTONIC) - start;
    printf("slept %d %d\n", error, slept >= 10000000 && slept < 60000000000);
    printf("invalid %d\n", nanosleep(&(struct timespec){0, 1000000000}, NULL) == -1 && errno == EINVAL);
    struct timeval tv;
    gettimeofday(&tv, NULL);
    int64_t apart = (int64_t)tv.tv_sec - (int64_t)time(NULL);
    printf("two clocks agree %d, this century %d\n", apart >= -1 && apart <= 1, tv.tv_sec > 1600000000);

    static const time_t moments[] = {0, 951782400, 1000000000, 2147483647, 4102444799, -1, -86400 * 365L, 253402300799};
    for (size_t i = 0; i < sizeof moments / sizeof *moments; i++) {
        struct tm tm;
        char text[100];
        gmtime_r(&moments[i], &tm);
        strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S %a %j %U %V %e %I %p", &tm);
        printf("%lld %s back %lld\n", (long long)moments[i], text, (long long)timegm(&tm));
    }
    setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    tzset();
    static const time_t near_changes[] = {1711846799, 1711846800, 1729990799, 1729990800};
    for (int i = 0; i < 4; i++) {
        struct tm tm;
        char text[60];
        localtime_r(&near_changes[i], &tm);
        strftime(text, sizeof text, "%F %T %Z %z", &tm);
        printf("%s dst %d same %d\n", text, tm.tm_isdst, mktime(&tm) == near_changes[i]);
    }
    struct tm parsed = {0};
    char *rest = strptime("Thu, 05 Nov 2026 13:07:59 tail", "%a, %d %b %Y %H:%M:%S", &parsed);
    printf("strptime %d %d %d %s\n", parsed.tm_mday, parsed.tm_yday, parsed.tm_wday, rest ? rest : "failed");
    parsed = (struct tm){.tm_year = 124, .tm_mon = 13, .tm_mday = -5, .tm_hour = 50, .tm_isdst = -1};
    printf("normalised %lld", (long long)mktime(&parsed));
    printf(" %d-%d-%d %d\n", parsed.tm_year, parsed.tm_mon, parsed.tm_mday, parsed.tm_hour);
    printf("difftime %g\n", difftime(1000, 250));
    struct rusage usage;
    struct tms t;
    getrusage(RUSAGE_SELF, &usage);
    printf("rusage %d times %d clock %d\n", usage.ru_maxrss > 100, times(&t) != (clock_t)-1, clock() != (clock_t)-1);
    return 0;
}
