// The shared object that cxx_shared.cc opens at run time.
#include "thrower.h"

struct Late : Plug {
    int call(int x) override { return x * x + shared_counter; }
};

extern "C" Plug *make_late() { return new Late; }
extern "C" void late_throw(int code) { throw LibraryError(code); }
