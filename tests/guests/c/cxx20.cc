// guest: std=gnu++20 opt=O2,O0 libs=-pthread
// Coroutines, ranges, concepts, three-way comparison, atomic waiting, semaphores, latches, jthread, format-free source.
#include <algorithm>
#include <atomic>
#include <barrier>
#include <bit>
#include <compare>
#include <concepts>
#include <coroutine>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <latch>
#include <ranges>
#include <semaphore>
#include <span>
#include <utility>
#include <string>
#include <thread>
#include <vector>

template <class T> struct Generator {
    struct promise_type {
        T value;
        std::exception_ptr error;
        Generator get_return_object() { return Generator{std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_always initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        std::suspend_always yield_value(T v) { value = std::move(v); return {}; }
        void return_void() {}
        void unhandled_exception() { error = std::current_exception(); }
    };
    std::coroutine_handle<promise_type> handle;
    explicit Generator(std::coroutine_handle<promise_type> h) : handle(h) {}
    Generator(Generator &&other) noexcept : handle(std::exchange(other.handle, nullptr)) {}
    ~Generator() { if (handle) handle.destroy(); }
    bool next()
    {
        handle.resume();
        if (handle.promise().error)
            std::rethrow_exception(handle.promise().error);
        return !handle.done();
    }
    const T &value() const { return handle.promise().value; }
};

static Generator<std::uint64_t> fibonacci(int n)
{
    std::uint64_t a = 0, b = 1;
    for (int i = 0; i < n; i++) {
        co_yield a;
        b += std::exchange(a, b);
    }
    if (n > 50)
        throw n;
}

static Generator<std::string> hanoi(int n, char from, char to, char via)
{
    if (n > 0) {
        for (auto g = hanoi(n - 1, from, via, to); g.next();)
            co_yield g.value();
        std::string move(1, from);
        move += to;
        co_yield move;
        for (auto g = hanoi(n - 1, via, to, from); g.next();)
            co_yield g.value();
    }
}

struct Version {
    int major, minor;
    auto operator<=>(const Version &) const = default;
};

template <std::integral T> static const char *which(T) { return "integral"; }
template <std::floating_point T> static const char *which(T) { return "floating"; }

int main()
{
    std::uint64_t sum = 0;
    for (auto g = fibonacci(40); g.next();)
        sum = sum * 3 + g.value();
    std::printf("fibonacci %llu\n", static_cast<unsigned long long>(sum));
    try {
        for (auto g = fibonacci(60); g.next();)
            sum ^= g.value();
    } catch (int n) {
        std::printf("thrown %d %llu\n", n, static_cast<unsigned long long>(sum));
    }
    std::string moves;
    for (auto g = hanoi(5, 'a', 'c', 'b'); g.next();)
        moves += g.value() + ' ';
    std::printf("%s\n", moves.c_str());
    auto odd_squares = std::views::iota(1, 40) | std::views::filter([](int x) { return x % 2; }) | std::views::transform([](int x) { return x * x; }) | std::views::drop(3) | std::views::take(8);
    for (int x : odd_squares)
        std::printf("%d ", x);
    std::vector<std::string> words{"pear", "fig", "banana", "kiwi"};
    std::ranges::sort(words, {}, &std::string::size);
    std::printf("\n%s %s\n", words.front().c_str(), words.back().c_str());
    std::printf("%d %d %d\n", Version{1, 2} < Version{1, 3}, Version{2, 0} > Version{1, 9}, (Version{1, 1} <=> Version{1, 1}) == 0);
    std::printf("%s %s\n", which(5), which(2.5f));
    std::printf("%d %u %d %016llx\n", std::popcount(0xf0f0u), std::rotl(0x80000001u, 4), std::countl_zero(std::uint16_t{5}), static_cast<unsigned long long>(std::bit_cast<std::uint64_t>(1.5)));
    std::atomic<int> stage{0};
    std::counting_semaphore<4> slots(2);
    std::latch ready(3);
    std::barrier meeting(3, [&]() noexcept { stage.fetch_add(1); });
    std::atomic<int> inside{0}, most{0};
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 3; t++)
            threads.emplace_back([&] {
                ready.arrive_and_wait();
                for (int i = 0; i < 20; i++) {
                    slots.acquire();
                    int now = ++inside, seen = most;
                    while (now > seen && !most.compare_exchange_weak(seen, now))
                        ;
                    --inside;
                    slots.release();
                    meeting.arrive_and_wait();
                }
            });
    }
    std::printf("stages %d at most two %d\n", stage.load(), most <= 2);
    std::jthread waiter([&](std::stop_token stop) {
        while (!stop.stop_requested())
            std::this_thread::yield();
        stage = -1;
        stage.notify_all();
    });
    waiter.request_stop();
    for (int s = stage; s != -1; s = stage)
        stage.wait(s);
    std::printf("stopped\n");
    int raw[] = {5, 3, 9, 1};
    std::span<int> view(raw);
    std::ranges::sort(view.subspan(1));
    std::printf("%d %d %d %d\n", raw[0], raw[1], raw[2], raw[3]);
    return 0;
}
