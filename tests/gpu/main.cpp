// inspyre-gpu-check [CHECK...]: all that only a GPU can show, as a Markdown report. Exits with 0 if
// every check passed, 1 if one failed, 77 (skipped) on a machine without a GPU. Without arguments
// all checks: kernels, mattes, times, upload, memory, start.

#include "checks.h"
#include "engine/core/shared_library.h"
#include "engine/cuda/kernels.h"

#include <inspyre/folders.h>
#include <inspyre/log.h>

#include <cstdio>
#include <functional>
#include <set>

using namespace inspyre;
using namespace inspyre::test;

namespace {

constexpr int kSkipped = 77;

int skipped(const std::string &why)
{
    std::printf("skipped: %s\n", why.c_str());
    return kSkipped;
}

int failed(const std::string &why)
{
    std::printf("failed: %s\n", why.c_str());
    return 1;
}

struct Check
{
    const char *name;
    void (*run)(const Machine &machine, Report &report);
};

constexpr Check kChecks[] = {
    {"kernels", checkKernels},
    {"mattes", checkMattes},
    {"times", checkTimes},
    {"upload", checkUpload},
    {"memory", checkFullMemory},
    {"start", checkStart},
};

const CudaKernels *loadKernels()
{
    const auto library = SharedLibrary::open(moduleFolder() / kCudaKernelsModule);
    auto *entry = library ? library->function<CudaKernelsEntry>(kCudaKernelsEntryName) : nullptr;
    const auto *kernels = entry != nullptr ? entry() : nullptr;
    return kernels != nullptr && kernels->abi == CudaKernels::kAbi ? kernels : nullptr;
}

int report(const Machine &machine, const std::set<std::string> &wanted)
{
    Report::line("# inspyre on " + machine.name);
    Report::line("\n" + machine.backend->version() + ", device " + machine.device);
    Report report;
    for (const auto &check : kChecks) {
        if (wanted.empty() || wanted.contains(check.name)) {
            check.run(machine, report);
        }
    }
    Report::line(
        report.passed() ? "\nAll checks passed."
                        : "\n**" + std::to_string(report.failures()) + " checks failed.**");
    return report.passed() ? 0 : 1;
}

int run(const std::set<std::string> &wanted, const std::filesystem::path &self)
{
    setLogSink(
        [](LogLevel, const std::string &line) { std::fprintf(stderr, "log: %s\n", line.c_str()); });
    // Asked for here, for without a driver libtorch need not be looked for.
    if (const auto driver = SharedLibrary::open("libcuda.so.1"); !driver) {
        return skipped("no NVIDIA driver: libcuda.so.1 was not found");
    }
    const auto backend = loadBackend(moduleFolder(), {});
    if (!backend) {
        return failed(backend.error().message);
    }
    const auto devices = (*backend)->devices({});
    if (!devices) {
        return failed(devices.error().message);
    }
    if (devices->list.size() < 2) {
        return skipped("no GPU: " + devices->noGpu);
    }
    const auto &gpu = devices->list[1];
    if (!gpu.problem.empty()) {
        return failed(gpu.name + " cannot be used: " + gpu.problem);
    }
    const auto *kernels = loadKernels();
    if (kernels == nullptr || !kernels->runsOn(0)) {
        return failed(gpu.name + ": inspyre_cuda.so is not there, or has no code for it");
    }
    Machine machine;
    machine.backend = backend->get();
    machine.kernels = kernels;
    machine.device = gpu.id;
    machine.name = gpu.name;
    machine.starter = INSPYRE_STARTER;
    machine.work = std::filesystem::temp_directory_path();
    machine.start = self.parent_path() / "inspyre-gpu-start";
    return report(machine, wanted);
}

} // namespace

int main(int argc, char **argv)
{
    const std::set<std::string> wanted(argv + 1, argv + argc);
    for (const auto &name : wanted) {
        const auto *found = std::find_if(
            std::begin(kChecks), std::end(kChecks), [&](const Check &c) { return name == c.name; });
        if (found == std::end(kChecks)) {
            return failed("there is no check " + name);
        }
    }
    return run(wanted, std::filesystem::canonical("/proc/self/exe"));
}
