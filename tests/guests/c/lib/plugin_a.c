/* A plug-in with a constructor, state of its own and a call back into the host. */
#include <stdio.h>

extern int host_value;
int host_callback(int x);
const char *plugin_name = "plug-in a";
static int state;

static void __attribute__((constructor)) loaded(void) { state = 100; printf("a is loaded\n"); }
static void __attribute__((destructor)) unloaded(void) { printf("a is unloaded with %d\n", state); }

static int helper(int x) { return x + 1; }
static int (*const table[])(int) = {helper, host_callback};

int plugin_run(int x)
{
    state += x;
    return table[0](x) + table[1](state) + host_value;
}

double plugin_real(double a, float b) { return a * (double)b; }
