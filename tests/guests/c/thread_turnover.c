// guest: libs=-pthread timeout=120
/* More threads than there can be at a time, one after the other. */
#include "guest.h"
#include <pthread.h>

static void *add(void *argument)
{
    *(long *)argument += 3;
    return NULL;
}

int main(void)
{
    long sum = 0;
    for (int i = 0; i < 1500; i++) {
        pthread_t thread;
        REQUIRE(pthread_create(&thread, NULL, add, &sum) == 0);
        REQUIRE(pthread_join(thread, NULL) == 0);
    }
    printf("%ld\n", sum);
    return 0;
}
