// guest: link=static,dynamic,static-pie opt=O0,O2 libs=-pthread
// Order of construction and destruction of global, function-local and thread-local objects; init_priority; exit in the middle.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

struct Loud {
    std::string name;
    explicit Loud(const char *n) : name(n) { std::printf("+%s ", n); }
    ~Loud() { std::printf("-%s ", name.c_str()); }
};

static Loud second("second");
static Loud first __attribute__((init_priority(200)))("first");
static Loud third("third");

static Loud &local()
{
    static Loud once("local");
    return once;
}
static Loud early = (local(), Loud("early"));
thread_local Loud each("thread");

static int initialised = [] { std::printf("[lambda] "); return 5; }();

struct Recursive {
    static int depth;
    Recursive() { depth++; }
};
int Recursive::depth = 0;
static Recursive many[7];

int main()
{
    std::printf("\nmain %d %d\n", initialised, Recursive::depth);
    std::thread t([] { std::printf("in %s ", each.name.c_str()); });
    t.join();
    std::printf("\njoined %s %s\n", each.name.c_str(), local().name.c_str());
    Loud automatic("automatic");
    std::atexit([] { std::printf("(atexit) "); });
    std::exit(3); // automatic is not destroyed
}
