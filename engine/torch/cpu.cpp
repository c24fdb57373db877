#include "engine/torch/cpu.h"

#include "engine/torch/torch.h"

#include <algorithm>
#include <fstream>
#include <sched.h>
#include <set>
#include <string>
#include <thread>
#include <unistd.h>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace inspyre {

namespace {

#if defined(__x86_64__)

bool hasAmx()
{
    constexpr unsigned kAmxBf16 = 1U << 22U;
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    const bool known = __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0;
    // The kernel must be asked before the tiles may be used.
    return known && (d & kAmxBf16) != 0 && at::cpu::init_amx();
}

std::string bestFeature()
{
    if (hasAmx()) {
        return "amx";
    }
    if (__builtin_cpu_supports("avx512bf16") != 0) {
        return "avx512_bf16";
    }
    if (__builtin_cpu_supports("avx512f") != 0) {
        return "avx512";
    }
    return __builtin_cpu_supports("avx2") != 0 ? "avx2" : "";
}

#else

std::string bestFeature()
{
    return "";
}

#endif

std::string cpuName()
{
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);) {
        if (line.starts_with("model name")) {
            const auto begin = line.find_first_not_of(": ", line.find(':'));
            return begin == std::string::npos ? "CPU" : line.substr(begin);
        }
    }
    return "CPU";
}

} // namespace

Device cpuDevice()
{
    const auto pages = sysconf(_SC_PHYS_PAGES);
    const auto pageBytes = sysconf(_SC_PAGESIZE);
    const auto bytes =
        pages > 0 ? static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(pageBytes) : 0;
    return {.id = "cpu", .name = cpuName(), .memoryBytes = bytes, .problem = {}};
}

int physicalCores()
{
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    if (sched_getaffinity(0, sizeof(allowed), &allowed) != 0) {
        return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    }
    std::set<std::string> cores;
    for (std::size_t cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(cpu, &allowed)) {
            continue;
        }
        const auto name = std::to_string(cpu);
        std::ifstream file("/sys/devices/system/cpu/cpu" + name + "/topology/thread_siblings_list");
        std::string siblings;
        cores.insert(std::getline(file, siblings) ? siblings : name);
    }
    return std::max(1, static_cast<int>(cores.size()));
}

bool hasBf16()
{
    const auto best = cpuFeatures();
    return best == "amx" || best == "avx512_bf16";
}

std::string cpuFeatures()
{
    static const std::string best = bestFeature();
    return best;
}

} // namespace inspyre
