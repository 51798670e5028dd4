// guest: libs=-pthread link=dynamic opt=O0,O2 shared=+tls_module.c
/* Thread-local variables, initialised and not, in the program and in a shared object; keys with destructors. */
#include "guest.h"
#include <pthread.h>

extern __thread int module_counter;
int module_bump(int by);
int *module_address(void);

static __thread int counter = 100;
static __thread char buffer[5000];
static __thread double aligned __attribute__((aligned(64))) = 2.5;
static pthread_key_t key;
static int destroyed, distinct[4];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void destroy(void *value)
{
    pthread_mutex_lock(&lock);
    destroyed += *(int *)value;
    pthread_mutex_unlock(&lock);
    free(value);
}

static void *work(void *argument)
{
    int me = (int)(intptr_t)argument, *mine = malloc(sizeof *mine);
    int zeros = 1;
    for (size_t i = 0; i < sizeof buffer; i++)
        zeros &= buffer[i] == 0;
    *mine = me + 1;
    pthread_setspecific(key, mine);
    for (int i = 0; i < 500; i++) {
        counter += me;
        buffer[i] = (char)me;
        aligned *= 1.001;
        module_bump(me);
    }
    pthread_mutex_lock(&lock);
    distinct[me] = counter * 10 + zeros + (((uintptr_t)&aligned & 63) == 0) + (module_address() == &module_counter) + (*(int *)pthread_getspecific(key) == me + 1);
    printf("%d", module_counter == 7 + 500 * me);
    pthread_mutex_unlock(&lock);
    return NULL;
}

int main(void)
{
    pthread_t t[4];
    pthread_key_create(&key, destroy);
    for (intptr_t i = 0; i < 4; i++)
        pthread_create(&t[i], NULL, work, (void *)i);
    for (int i = 0; i < 4; i++)
        pthread_join(t[i], NULL);
    putchar('\n');
    for (int i = 0; i < 4; i++)
        printf("%d ", distinct[i]);
    printf("\nmain %d %d %g destroyed %d\n", counter, module_counter, aligned, destroyed);
    pthread_key_delete(key);
    return 0;
}
