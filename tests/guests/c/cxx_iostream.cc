// guest: link=static,dynamic stdin='3 1.5 word 0x1f\nthe rest of a line\n10 20 30 end' opt=O2
// Streams: formatting, manipulators, string streams, reading standard input, locale-free numbers, files, to_chars, regex.
#include <charconv>
#include <cstdio>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <numeric>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

struct Point { int x, y; };
static std::ostream &operator<<(std::ostream &out, const Point &p) { return out << '(' << p.x << ", " << p.y << ')'; }
static std::istream &operator>>(std::istream &in, Point &p)
{
    char open = 0, comma = 0, close = 0;
    if (in >> open >> p.x >> comma >> p.y >> close && (open != '(' || comma != ',' || close != ')'))
        in.setstate(std::ios::failbit);
    return in;
}

int main()
{
    int n;
    double d;
    std::string word, line;
    unsigned hex;
    std::cin >> n >> d >> word >> std::hex >> hex >> std::dec;
    std::getline(std::cin >> std::ws, line);
    std::cout << n << ' ' << d << ' ' << word << ' ' << hex << " <" << line << ">\n";
    std::vector<int> numbers((std::istream_iterator<int>(std::cin)), std::istream_iterator<int>());
    std::cout << numbers.size() << ' ' << std::accumulate(numbers.begin(), numbers.end(), 0) << ' ' << std::cin.fail() << std::endl;
    std::cin.clear();
    std::cin >> word;
    std::cout << word << ' ' << std::cin.eof() << '\n';
    for (double x : {0.0, 1.0 / 3, 1e100, -2.5e-10, 123456789.0})
        std::cout << x << ' ' << std::fixed << std::setprecision(3) << (x < 1e50 ? x : 1) << ' ' << std::scientific << x << ' ' << std::hexfloat << x << std::defaultfloat << std::setprecision(6) << '\n';
    std::cout << std::setw(8) << 42 << std::left << std::setw(8) << -42 << '|' << std::internal << std::setfill('*') << std::setw(8) << -42 << std::setfill(' ') << std::right << '\n';
    std::cout << std::showbase << std::hex << 255 << ' ' << std::oct << 255 << std::dec << std::noshowbase << ' ' << std::boolalpha << true << ' ' << std::showpos << 5 << std::noshowpos << ' ' << std::uppercase << std::hex << 0xabc << std::dec << std::nouppercase << '\n';
    std::ostringstream out;
    out << Point{3, -4} << ' ' << std::quoted("with \"quotes\"");
    std::istringstream in(out.str());
    Point p{};
    in >> p >> std::quoted(word);
    std::cout << p << ' ' << word << ' ' << out.str().size() << '\n';
    in.str("(1; 2)");
    in.clear();
    std::cout << "fails " << !(in >> p) << '\n';
    {
        std::ofstream file("streamed", std::ios::binary);
        for (int i = 0; i < 2000; i++)
            file << i << (i % 10 == 9 ? '\n' : ' ');
    }
    std::ifstream file("streamed");
    long lines = 0, sum = 0;
    while (std::getline(file, line)) {
        std::istringstream items(line);
        for (int i; items >> i;)
            sum += i;
        lines++;
    }
    file.clear();
    file.seekg(-5, std::ios::end);
    std::getline(file, line);
    std::cout << lines << ' ' << sum << ' ' << line << ' ' << file.tellg() << '\n';
    char buffer[64];
    for (double x : {0.1, 1e22, 5e-324, 1.7976931348623157e308, 2.0 / 3}) {
        auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, x);
        double back = 0;
        std::from_chars(buffer, end, back);
        std::cout << std::string(buffer, end) << ' ' << (back == x) << ' ' << (error == std::errc()) << '\n';
    }
    std::smatch match;
    std::string text = "alpha=1, beta=22; gamma = 333";
    std::regex pair(R"((\w+)\s*=\s*(\d+))");
    for (auto it = std::sregex_iterator(text.begin(), text.end(), pair); it != std::sregex_iterator(); ++it)
        std::cout << (*it)[1] << ':' << (*it)[2] << ' ';
    std::cout << std::regex_replace(text, std::regex("[aeiou]"), "_") << '\n';
    std::cerr.flush();
    std::printf("mixed with stdio\n");
    return 0;
}
