// guest: opt=O0,O2
// Run-time types: dynamic_cast up, down and across, virtual and multiple bases, typeid, covariant returns, pointers to members.
#include <cstdio>
#include <functional>
#include <memory>
#include <typeindex>
#include <typeinfo>
#include <unordered_map>
#include <variant>
#include <any>
#include <string>
#include <vector>

struct Animal { virtual ~Animal() = default; virtual int legs() const = 0; virtual Animal *clone() const = 0; int id = 1; };
struct Swimmer { virtual ~Swimmer() = default; virtual int depth() const { return 5; } int mark = 2; };
struct Flyer { virtual ~Flyer() = default; virtual int height() const { return 50; } double wing = 1.5; };
struct Dog : Animal { int legs() const override { return 4; } Dog *clone() const override { return new Dog(*this); } };
struct Duck : Animal, Swimmer, Flyer { int legs() const override { return 2; } Duck *clone() const override { return new Duck(*this); } int depth() const override { return 1; } int height() const final { return 100; } };
struct Fish : Swimmer { int fins = 6; };
struct Top { virtual ~Top() = default; int top = 10; };
struct A : virtual Top { int a = 20; };
struct B : virtual Top { int b = 30; virtual int sum() const { return top + b; } };
struct C : A, B { int c = 40; int sum() const override { return top + a + b + c; } };
struct D : C, private Flyer { int d = 50; };

template <class T> static int show(const char *name, T *p) { std::printf("%s %s; ", name, p ? "yes" : "no"); return p != nullptr; }

struct Counter {
    int value = 3;
    int add(int n) { return value += n; }
    virtual int scaled(int n) const { return value * n; }
    virtual ~Counter() = default;
};
struct Better : Counter { int scaled(int n) const override { return value * n * 10; } };

int main()
{
    std::vector<std::unique_ptr<Animal>> animals;
    animals.emplace_back(new Dog);
    animals.emplace_back(new Duck);
    for (auto &a : animals) {
        std::printf("%d legs: ", a->legs());
        show("swims", dynamic_cast<Swimmer *>(a.get()));
        show("flies", dynamic_cast<Flyer *>(a.get()));
        show("duck", dynamic_cast<Duck *>(a.get()));
        show("fish", dynamic_cast<Fish *>(a.get()));
        std::unique_ptr<Animal> copy(a->clone());
        std::printf("copy same type %d whole object %d\n", typeid(*copy) == typeid(*a), dynamic_cast<void *>(a.get()) != nullptr);
    }
    Duck duck;
    Swimmer *s = &duck;
    Flyer *f = dynamic_cast<Flyer *>(s);
    std::printf("across %d %d %g\n", f->height(), dynamic_cast<Animal *>(f)->id, f->wing);
    D d;
    Top *t = &d;
    std::printf("virtual base %d %d %d %d\n", dynamic_cast<B *>(t)->sum(), dynamic_cast<D *>(t)->d, dynamic_cast<A *>(t)->a, dynamic_cast<Flyer *>(t) == nullptr);
    std::printf("names %d %d %d\n", typeid(int) == typeid(const int), typeid(s) == typeid(f), typeid(*s) == typeid(Duck));
    std::unordered_map<std::type_index, int> table{{typeid(int), 1}, {typeid(Duck), 2}, {typeid(double), 3}};
    std::printf("table %d %d %zu\n", table.at(typeid(*s)), table.at(typeid(1.5)), table.count(typeid(Dog)));
    int (Counter::*member)(int) = &Counter::add;
    int (Counter::*virtual_member)(int) const = &Counter::scaled;
    int Counter::*field = &Counter::value;
    Better better;
    Counter plain;
    Counter *both[] = {&plain, &better};
    for (Counter *c : both) {
        int first = (c->*member)(4), second = (c->*virtual_member)(2);
        std::printf("%d %d %d; ", first, second, c->*field);
    }
    std::function<int(int)> bound = [&](int x) { return (better.*member)(x) + 1; };
    std::printf("\nbound %d\n", bound(5));
    std::variant<int, double, std::string> v = "text";
    std::printf("variant %zu %s\n", v.index(), std::get<std::string>(v).c_str());
    v = 2.5;
    std::visit([](const auto &x) { if constexpr (std::is_arithmetic_v<std::decay_t<decltype(x)>>) std::printf("number %g\n", static_cast<double>(x)); else std::printf("text\n"); }, v);
    try {
        std::get<int>(v);
    } catch (const std::bad_variant_access &) {
        std::printf("wrong alternative\n");
    }
    std::any a = std::vector<int>{1, 2, 3};
    std::printf("any %zu %d\n", std::any_cast<std::vector<int> &>(a).size(), std::any_cast<int>(&a) == nullptr);
    return 0;
}
