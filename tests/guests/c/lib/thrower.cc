// The linked shared object of cxx_shared.cc.
#include "thrower.h"

static int frames;
struct Frame {
    Frame() { frames++; }
    ~Frame() { frames--; }
};

LibraryError::~LibraryError() = default;

int library_throw(int kind)
{
    Frame here;
    if (kind == 0)
        throw LibraryError(12);
    if (kind == 1)
        throw std::out_of_range("range");
    if (kind == 2)
        throw 3;
    return kind;
}

int library_call(int (*f)(int), int x)
{
    Frame one, two;
    return f(x) + 1;
}

int library_frames() { return frames; }
int library_use(Plug *plug) { return plug->call(2) + 1; }
int library_counter() { return ++shared_counter; }

struct Own : Plug {
    int call(int x) override { return x + 1000; }
};

Plug *library_plug()
{
    static Own own;
    return &own;
}
