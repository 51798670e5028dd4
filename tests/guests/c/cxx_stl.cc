// guest: opt=O2,O0
// Containers and algorithms: vectors, maps, sets, hash tables, lists, deques, heaps, sorting, strings, smart pointers, random, chrono.
#include <algorithm>
#include <array>
#include <bitset>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <forward_list>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <queue>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <valarray>
#include <vector>

int main()
{
    std::mt19937_64 random(42);
    std::vector<int> v(3000);
    for (int &x : v)
        x = static_cast<int>(random() % 1000);
    std::printf("mt19937_64 %d %d\n", v[0], v[2999]);
    auto sorted = v;
    std::sort(sorted.begin(), sorted.end());
    auto stable = v;
    std::stable_sort(stable.begin(), stable.end(), [](int a, int b) { return a % 10 < b % 10; });
    std::printf("sort %d %d %d stable %d %d\n", sorted[0], sorted[1500], std::is_sorted(sorted.begin(), sorted.end()), stable[0], stable[2999]);
    std::nth_element(v.begin(), v.begin() + 777, v.end());
    std::printf("nth %d sum %ld\n", v[777], std::accumulate(v.begin(), v.end(), 0L));
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::printf("unique %zu bound %d\n", sorted.size(), *std::lower_bound(sorted.begin(), sorted.end(), 500));
    std::map<std::string, int> words;
    for (int i = 0; i < 1000; i++)
        words["key" + std::to_string(random() % 200)] += i;
    std::printf("map %zu %s %d\n", words.size(), words.begin()->first.c_str(), words.rbegin()->second);
    for (auto it = words.begin(); it != words.end();)
        it = it->second % 2 ? words.erase(it) : std::next(it);
    std::printf("even %zu\n", words.size());
    std::unordered_map<std::uint64_t, std::string> hashed;
    for (int i = 0; i < 2000; i++)
        hashed[random() % 500].push_back(static_cast<char>('a' + i % 26));
    std::size_t longest = 0;
    for (auto &[key, text] : hashed)
        longest = std::max(longest, text.size());
    std::printf("hash %zu %zu\n", hashed.size(), longest);
    std::set<std::pair<int, int>> pairs;
    for (int i = 0; i < 500; i++) {
        int x = static_cast<int>(random() % 20);
        pairs.emplace(x, static_cast<int>(random() % 20));
    }
    std::printf("set %zu (%d, %d)\n", pairs.size(), pairs.begin()->first, pairs.rbegin()->second);
    std::priority_queue<int, std::vector<int>, std::greater<>> heap(v.begin(), v.begin() + 500);
    long popped = 0;
    for (int i = 0; !heap.empty(); i++, heap.pop())
        popped = popped * 7 % 1000003 + heap.top();
    std::printf("heap %ld\n", popped);
    std::list<int> list(v.begin(), v.begin() + 300), other;
    list.sort();
    other.splice(other.begin(), list, std::next(list.begin(), 100), list.end());
    list.merge(other, std::less<>());
    list.reverse();
    std::printf("list %zu %d\n", list.size(), list.front());
    std::deque<int> ring;
    for (int i = 0; i < 5000; i++) {
        ring.push_back(i);
        if (i % 3)
            ring.pop_front();
        if (i % 7 == 0)
            ring.push_front(-i);
    }
    std::printf("deque %zu %d %d\n", ring.size(), ring.front(), ring[100]);
    auto shared = std::make_shared<std::vector<int>>(10, 5);
    std::weak_ptr<std::vector<int>> weak = shared;
    auto copy = shared;
    std::printf("shared %ld", shared.use_count());
    shared.reset();
    copy.reset();
    std::printf(" expired %d\n", weak.expired());
    std::string text = "the quick brown fox";
    std::string_view view = text;
    std::printf("%.*s %zu %zu\n", 5, view.substr(4).data(), text.find("fox"), text.find_last_of("aeiou"));
    text.replace(4, 5, "slow and careful").insert(0, 3, '>').append(text, 0, 5);
    std::rotate(text.begin(), text.begin() + 7, text.end());
    std::printf("%s\n", text.c_str());
    std::valarray<double> a(64), b(64);
    for (int i = 0; i < 64; i++) {
        a[static_cast<std::size_t>(i)] = i / 8.0;
        b[static_cast<std::size_t>(i)] = 64 - i;
    }
    std::printf("valarray %g %g\n", (a * b).sum(), (std::valarray<double>(a[std::slice(0, 16, 4)]) + std::valarray<double>(1.0, 16)).max());
    std::bitset<200> bits;
    for (std::size_t i = 0; i < 200; i += 7)
        bits.flip(i);
    std::printf("bits %zu %zu\n", bits.count(), (bits << 3 & bits >> 4).count());
    auto t = std::make_tuple(1, 2.5, std::string("three"));
    auto [one, two, three] = t;
    std::optional<int> none, some = 4;
    std::printf("%d %g %s %d %d\n", one, two, three.c_str(), none.value_or(-1), *some);
    std::vector<int> permutation{1, 2, 3, 4, 5, 6};
    int count = 0;
    do
        count++;
    while (std::next_permutation(permutation.begin(), permutation.end()));
    std::vector<int> scan(10);
    std::iota(scan.begin(), scan.end(), 1);
    std::partial_sum(scan.begin(), scan.end(), scan.begin(), std::multiplies<>());
    std::printf("permutations %d factorial %d\n", count, scan[9]);
    std::normal_distribution<double> normal;
    std::uniform_int_distribution<int> dice(1, 6);
    std::mt19937 small(7);
    int faces[7] = {0};
    for (int i = 0; i < 600; i++)
        faces[dice(small)]++;
    std::printf("dice %d %d near %d\n", faces[1], faces[6], normal(small) < 10);
    using namespace std::chrono;
    auto span = hours(25) + minutes(61) + 1500ms;
    std::printf("chrono %ld %ld %d\n", static_cast<long>(duration_cast<seconds>(span).count()), static_cast<long>(duration_cast<hours>(span).count()), steady_clock::now() >= steady_clock::time_point());
    return 0;
}
