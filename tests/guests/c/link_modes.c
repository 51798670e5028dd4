// guest: link=static,dynamic,static-pie opt=O0,O2,O3 forced=yes libs=-pthread
/* A small program of everything that differs by way of linking: data relocations, weak symbols, TLS, ifuncs' users, position. */
#include "guest.h"
#include <pthread.h>

static int numbers[] = {1, 2, 3, 4};
static int *pointers[] = {&numbers[3], &numbers[1], &numbers[0]};
static const char *const texts[] = {"alpha", "beta", "gamma"};
static int (*const functions[])(const char *) = {puts, NULL};
extern int not_defined_anywhere(void) __attribute__((weak));
static __thread int local = 3;
static int zeroed[5000];
int global_from_elsewhere __attribute__((weak)) = 12;

static void *thread(void *argument)
{
    local += 4;
    return (void *)(intptr_t)(local + (argument != NULL));
}

int main(void)
{
    for (int i = 0; i < 3; i++)
        printf("%d %s ", *pointers[i], texts[OPAQUE(i)]);
    functions[0]("by pointer");
    printf("weak %d %d\n", not_defined_anywhere == NULL, global_from_elsewhere);
    pthread_t t;
    void *result;
    pthread_create(&t, NULL, thread, &t);
    pthread_join(t, &result);
    printf("thread %d here %d\n", (int)(intptr_t)result, local);
    int sum = 0;
    for (int i = 0; i < 5000; i++)
        sum += zeroed[i];
    char *copy = strdup("memory and strings");
    const char *found = memchr(copy, 'a', 18);
    printf("%d %zu %d\n", sum, strlen(copy), found ? (int)(found - copy) : -1);
    free(copy);
    return local;
}
