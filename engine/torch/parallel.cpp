#include "engine/torch/parallel.h"

#include "engine/torch/steps.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

#ifndef _OPENMP
#error "at::parallel_for() of a file that is compiled without OpenMP runs on one thread"
#endif

namespace inspyre {

void inRanges(
    std::int64_t begin,
    std::int64_t end,
    std::int64_t grain,
    const std::function<void(std::int64_t, std::int64_t)> &work)
{
    at::parallel_for(begin, end, grain, work);
}

void inParallel(
    std::int64_t count, const JobControl &job, const std::function<void(std::int64_t)> &work)
{
    const auto caller = std::this_thread::get_id();
    const auto threads = std::min<std::int64_t>(count, at::get_num_threads());
    std::atomic<std::int64_t> next = 0;
    std::atomic<bool> stopped = false;
    at::parallel_for(0, threads, 1, [&](std::int64_t, std::int64_t) {
        const c10::InferenceMode inference; // is a thread's own
        for (auto i = next++; i < count && !stopped; i = next++) {
            if (std::this_thread::get_id() == caller && job.cancelled()) {
                stopped = true;
                return;
            }
            work(i);
        }
    });
    if (stopped) {
        throw Stopped{};
    }
}

void *threadScratch(std::size_t bytes)
{
    constexpr std::uintptr_t kAligned = 64;
    thread_local std::vector<std::byte> memory;
    memory.resize(std::max(memory.size(), bytes + kAligned));
    const auto begin = reinterpret_cast<std::uintptr_t>(memory.data());
    return memory.data() + (kAligned - begin % kAligned) % kAligned;
}

} // namespace inspyre
