// guest: link=dynamic shared=+thrower.cc,late.cc args={dir} libs=-ldl,-rdynamic
// Exceptions, RTTI and virtual calls across shared objects, linked and opened at run time; inline variables are one.
#include <cstdio>
#include <dlfcn.h>
#include <stdexcept>
#include <string>
#include <typeinfo>
#include "lib/thrower.h"

struct Mine : Plug {
    int call(int x) override { return x * 100; }
};

int main(int, char **argv)
{
    for (int kind = 0; kind < 4; kind++) {
        try {
            std::printf("returned %d\n", library_throw(kind));
        } catch (const LibraryError &e) {
            std::printf("LibraryError %d %s %d\n", e.code, e.what(), typeid(e) == typeid(LibraryError));
        } catch (const std::exception &e) {
            std::printf("exception %s\n", e.what());
        } catch (int i) {
            std::printf("int %d\n", i);
        }
    }
    std::printf("through the library: ");
    try {
        library_call([](int x) -> int { throw LibraryError(x); }, 5);
    } catch (const LibraryError &e) {
        std::printf("%d, frames left %d\n", e.code, library_frames());
    }
    Mine mine;
    Plug *other = library_plug();
    std::printf("%d %d %d\n", library_use(&mine), other->call(3), dynamic_cast<Mine *>(other) == nullptr);
    shared_counter += 5;
    std::printf("counter %d\n", library_counter());
    void *late = dlopen((std::string(argv[1]) + "/liblate.so").c_str(), RTLD_NOW);
    if (!late) {
        std::printf("%s\n", dlerror());
        return 1;
    }
    auto make = reinterpret_cast<Plug *(*)()>(dlsym(late, "make_late"));
    auto fail = reinterpret_cast<void (*)(int)>(dlsym(late, "late_throw"));
    Plug *plug = make();
    std::printf("late %d", plug->call(7));
    std::printf(" %d\n", library_use(plug));
    try {
        fail(77);
    } catch (const LibraryError &e) {
        std::printf("late error %d %s\n", e.code, e.what());
    }
    delete plug;
    int last = library_counter();
    std::printf("counter %d closed %d\n", last, dlclose(late));
    return 0;
}
