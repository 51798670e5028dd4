// guest: link=static,dynamic opt=O0,O2 forced=yes
// Exceptions: types, rethrowing, destructors on the way, function try blocks, nested and current exceptions, noexcept, deep frames.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <typeinfo>
#include <vector>

static int alive, log_count;
struct Noted {
    std::string name;
    explicit Noted(std::string n) : name(std::move(n)) { alive++; }
    ~Noted() { alive--; log_count += static_cast<int>(name.size()); }
    Noted(const Noted &other) : name(other.name + "'") { alive++; }
};

struct Base { virtual ~Base() = default; virtual const char *what() const { return "Base"; } };
struct Left : virtual Base { int left = 1; const char *what() const override { return "Left"; } };
struct Right : virtual Base { int right = 2; };
struct Both : Left, Right { const char *what() const override { return "Both"; } };

static double deep(int n, double x)
{
    Noted here("frame");
    double kept = x * 1.5 + n;
    if (n == 0)
        throw kept;
    double got = deep(n - 1, kept);
    return got + kept;
}

static int thrown(int kind)
{
    Noted local("local");
    switch (kind) {
    case 0: throw 42;
    case 1: throw "text";
    case 2: throw std::runtime_error("runtime");
    case 3: throw Both();
    case 4: throw std::make_unique<int>(7);
    case 5: return std::vector<int>(3).at(5);
    case 6: throw Noted("object");
    case 7: { std::string s; return s.substr(2).size() != 0; }
    case 8: delete[] new char[static_cast<std::size_t>(-1) / 4 + static_cast<std::size_t>(kind)]; return 0;
    case 9: { Base *b = new Base; struct Free { Base *p; ~Free() { delete p; } } f{b}; return dynamic_cast<Both &>(*b).left; }
    default: return kind;
    }
}

static void attempt(int kind)
{
    try {
        std::printf("returned %d\n", thrown(kind));
    } catch (int i) {
        std::printf("int %d\n", i);
    } catch (const char *s) {
        std::printf("string %s\n", s);
    } catch (const Right &r) {
        std::printf("Right %d %s\n", r.right, r.what());
    } catch (const std::out_of_range &) {
        std::printf("out of range\n");
    } catch (const std::runtime_error &e) {
        std::printf("runtime %s\n", e.what());
    } catch (const std::unique_ptr<int> &p) {
        std::printf("unique %d\n", *p);
    } catch (const Noted &n) {
        std::printf("noted %s\n", n.name.c_str());
    } catch (const std::bad_alloc &) {
        std::printf("bad alloc\n");
    } catch (const std::exception &e) {
        std::printf("exception %s\n", dynamic_cast<const std::bad_cast *>(&e) ? "bad cast" : "other");
    }
}

struct Member {
    explicit Member(int n) { if (n < 0) throw n; }
};
struct Owner {
    Noted first;
    Member second;
    explicit Owner(int n) try : first("owner"), second(n) {
    } catch (int i) {
        std::printf("in constructor %d alive %d\n", i, alive);
        throw std::logic_error("from function try block");
    }
};

static std::exception_ptr keep()
{
    try {
        try {
            throw std::runtime_error("inner");
        } catch (...) {
            std::throw_with_nested(std::logic_error("outer"));
        }
    } catch (...) {
        return std::current_exception();
    }
}

static void unwrap(const std::exception &e, int level)
{
    std::printf("%d %s\n", level, e.what());
    try {
        std::rethrow_if_nested(e);
    } catch (const std::exception &inner) {
        unwrap(inner, level + 1);
    }
}

int main()
{
    for (int kind = 0; kind <= 10; kind++)
        attempt(kind);
    std::printf("alive %d log %d\n", alive, log_count);
    try {
        deep(500, 1e-70);
    } catch (double d) {
        std::printf("deep %.12g alive %d\n", d, alive);
    }
    try {
        Owner o(-3);
    } catch (const std::logic_error &e) {
        std::printf("%s alive %d\n", e.what(), alive);
    }
    std::exception_ptr kept = keep();
    try {
        std::rethrow_exception(kept);
    } catch (const std::exception &e) {
        unwrap(e, 0);
    }
    int total = 0;
    for (int i = 0; i < 300; i++) {
        try {
            try {
                if (i % 3 == 0)
                    throw i;
                total += 1;
            } catch (int n) {
                if (n % 2)
                    throw;
                total += n;
            }
        } catch (...) {
            total -= 1;
        }
    }
    std::printf("total %d uncaught %d\n", total, std::uncaught_exceptions());
    std::set_terminate([] {
        std::printf("terminated with %s\n", std::current_exception() ? "an exception" : "nothing");
        std::fflush(stdout);
        std::_Exit(33);
    });
    []() noexcept { throw 1; }();
    return 0;
}
