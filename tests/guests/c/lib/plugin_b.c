/* A plug-in with the same names, thread-local data and a table of strings that needs relocation. */
const char *plugin_name = "plug-in b";
static const char *const words[] = {"zero", "one", "two", "three", "four", "five"};
static __thread int calls = 1000;

int plugin_run(int x) { return words[x % 6][0] * 10 + calls++; }

double plugin_real(double a, float b) { return a - (double)b; }
