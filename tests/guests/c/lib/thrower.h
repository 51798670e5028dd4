// What cxx_shared.cc and its shared objects agree on.
#pragma once
#include <stdexcept>

struct LibraryError : std::runtime_error {
    int code;
    explicit LibraryError(int c) : std::runtime_error("library error"), code(c) {}
    ~LibraryError() override;
};

struct Plug {
    virtual ~Plug() = default;
    virtual int call(int x) = 0;
};

inline int shared_counter = 1000;

int library_throw(int kind);
int library_call(int (*f)(int), int x);
int library_frames();
int library_use(Plug *plug);
int library_counter();
Plug *library_plug();
