// guest: link=static,dynamic libs=-pthread forced=yes
// std::thread, async, futures, promises, condition variables, shared mutexes, call_once, atomics with wait, exceptions out of threads.
#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <future>
#include <mutex>
#include <numeric>
#include <shared_mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

template <class T> class Channel {
  public:
    void put(T item)
    {
        std::unique_lock lock(mutex);
        room.wait(lock, [&] { return items.size() < 4; });
        items.push_back(std::move(item));
        filled.notify_one();
    }
    T get()
    {
        std::unique_lock lock(mutex);
        filled.wait(lock, [&] { return !items.empty(); });
        T item = std::move(items.front());
        items.pop_front();
        room.notify_one();
        return item;
    }

  private:
    std::mutex mutex;
    std::condition_variable filled, room;
    std::deque<T> items;
};

static long parallel_sum(const std::vector<int> &v, std::size_t from, std::size_t to, int depth)
{
    if (depth == 0)
        return std::accumulate(v.begin() + static_cast<long>(from), v.begin() + static_cast<long>(to), 0L);
    std::size_t middle = (from + to) / 2;
    auto left = std::async(std::launch::async, parallel_sum, std::cref(v), from, middle, depth - 1);
    long right = parallel_sum(v, middle, to, depth - 1);
    return left.get() + right;
}

static thread_local std::string name = "unnamed";

int main()
{
    Channel<std::string> requests;
    Channel<int> replies;
    std::thread worker([&] {
        for (;;) {
            std::string text = requests.get();
            if (text.empty())
                return;
            replies.put(static_cast<int>(text.size()));
        }
    });
    std::thread sender([&] {
        for (int i = 1; i <= 200; i++)
            requests.put(std::string(static_cast<std::size_t>(i), 'x'));
        requests.put("");
    });
    int total = 0;
    for (int i = 0; i < 200; i++)
        total += replies.get();
    worker.join();
    sender.join();
    std::printf("channel %d\n", total);
    std::vector<int> v(20000);
    std::iota(v.begin(), v.end(), -5000);
    std::printf("sum %ld\n", parallel_sum(v, 0, v.size(), 3));
    std::promise<std::string> promise;
    auto future = promise.get_future();
    std::thread setter([&] { name = "setter"; promise.set_value(name + " was here"); });
    std::printf("%s, %s\n", future.get().c_str(), name.c_str());
    setter.join();
    auto failing = std::async(std::launch::async, []() -> int { throw std::runtime_error("from a thread"); });
    try {
        failing.get();
    } catch (const std::runtime_error &e) {
        std::printf("caught %s\n", e.what());
    }
    std::shared_mutex guard;
    std::atomic<int> readers{0}, wrong{0};
    long pair[2] = {0, 0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; t++)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 400; i++) {
                if (i % 4 == t) {
                    std::unique_lock lock(guard);
                    pair[0] += i;
                    pair[1] -= i;
                } else {
                    std::shared_lock lock(guard);
                    readers++;
                    if (pair[0] + pair[1])
                        wrong++;
                }
            }
        });
    for (auto &t : threads)
        t.join();
    std::printf("pair %ld readers %d wrong %d\n", pair[0], readers.load(), wrong.load());
    std::once_flag once;
    int times = 0;
    threads.clear();
    std::atomic<long> product{1};
    for (int t = 0; t < 4; t++)
        threads.emplace_back([&] {
            std::call_once(once, [&] { times++; });
            for (int i = 0; i < 10; i++)
                for (long old = product; !product.compare_exchange_weak(old, old * 3 % 1000003);)
                    ;
        });
    for (auto &t : threads)
        t.join();
    std::printf("once %d product %ld\n", times, product.load());
    std::timed_mutex timed;
    timed.lock();
    std::thread waiter([&] { std::printf("timed out %d\n", !timed.try_lock_for(std::chrono::milliseconds(10))); });
    waiter.join();
    timed.unlock();
    std::recursive_mutex recursive;
    std::scoped_lock both(recursive, timed);
    std::lock_guard again(recursive);
    std::printf("hardware %d\n", std::thread::hardware_concurrency() > 0);
    return 0;
}
