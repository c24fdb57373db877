#include <inspyre/bench.h>

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

namespace inspyre {

namespace {

/// A line such as "VmHWM:    12345 kB" of proc(5)'s status; 0 where there is none.
std::uint64_t statusBytes(std::string_view name)
{
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.rfind(name, 0) == 0 && line.size() > name.size() && line[name.size()] == ':') {
            std::istringstream value(line.substr(name.size() + 1));
            std::uint64_t kibibytes = 0;
            value >> kibibytes;
            return kibibytes * 1024;
        }
    }
    return 0;
}

} // namespace

std::uint64_t peakRssBytes()
{
    return statusBytes("VmHWM");
}

std::uint64_t residentBytes()
{
    return statusBytes("VmRSS");
}

} // namespace inspyre
