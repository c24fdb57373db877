#include "engine/core/background.h"
#include "engine/core/guarded.h"
#include "engine/local/cuda_driver.h"
#include "engine/local/device_choice.h"
#include "engine/local/local_remover.h"
#include "engine/local/optimising.h"
#include "engine/local/read_ahead.h"
#include "engine/weights/prepared_folder.h"

#include <inspyre/engine.h>
#include <inspyre/folders.h>
#include <inspyre/log.h>
#include <inspyre/picture.h>
#include <inspyre/synthetic.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string_view>
#include <system_error>
#include <utility>

namespace inspyre {

namespace {

using namespace std::chrono_literals;

constexpr std::string_view kSynthetic = "synthetic:";

/// What libraries read from the environment when they are opened, unless the user has set it:
/// idle OpenMP threads sleep rather than take the processor from a window, kernels are loaded when
/// first used, GPU memory grows without holes.
bool setLibraryEnvironment()
{
    constexpr int kKeep = 0;
    // NOLINTBEGIN(concurrency-mt-unsafe): before main(), see below
    ::setenv("OMP_WAIT_POLICY", "PASSIVE", kKeep);
    ::setenv("CUDA_MODULE_LOADING", "LAZY", kKeep);
    if (std::getenv("PYTORCH_ALLOC_CONF") == nullptr) {
        ::setenv("PYTORCH_CUDA_ALLOC_CONF", "expandable_segments:True", kKeep);
    }
    // NOLINTEND(concurrency-mt-unsafe)
    return true;
}

// Before main(): later, other threads read the environment, which nothing makes safe.
[[maybe_unused]] const bool kEnvironmentIsSet = setLibraryEnvironment();

struct OpenedLibrary
{
    std::shared_ptr<Backend> backend = {};
    Devices devices = {};
    std::shared_ptr<Background<Success>> driver = {}; ///< starting, or ended
};

struct OpenedModel
{
    ModelEntry entry = {};
    std::shared_ptr<const Checkpoint> checkpoint = {};
    Architecture architecture = {};
};

/// Runs `body` as one span, which gets the error's words if it fails.
template<typename Body>
auto spanned(Timeline &timeline, Phase phase, const char *part, Body &&body) -> decltype(body())
{
    ScopedSpan span(timeline, phase, part);
    auto result = body();
    if (!result) {
        span.note(result.error().message);
    }
    return result;
}

/// Number of the GPU that `device` names; the first for "auto" and "cuda".
int gpuNumber(const std::string &device)
{
    const auto colon = device.find(':');
    return colon == std::string::npos ? 0 : std::atoi(device.c_str() + colon + 1);
}

/// Starts the CUDA driver beside the caller, if there is one and a GPU may be wanted.
std::shared_ptr<Background<Success>> startDriver(
    const std::string &device, const std::shared_ptr<Timeline> &timeline)
{
    if (device == "cpu") {
        return nullptr;
    }
    // Here, before libtorch is opened: the loader opens one library at a time.
    const auto driver = CudaDriver::open();
    if (!driver) {
        return nullptr;
    }
    return std::make_shared<Background<Success>>(
        "starting the CUDA driver",
        [driver = *driver, timeline, gpu = gpuNumber(device)](const JobControl &) {
            ScopedSpan span(*timeline, Phase::Device, "driver");
            span.note(driver.start(gpu));
            return Status(Success{});
        });
}

Result<OpenedLibrary> openLibrary(
    const std::filesystem::path &folder,
    const std::string &device,
    const std::shared_ptr<Timeline> &timeline,
    const JobControl &job)
{
    OpenedLibrary library;
    library.driver = startDriver(device, timeline);
    auto backend = spanned(*timeline, Phase::Library, "libtorch", [&] {
        return loadBackend(folder, job.slice(0.0, 0.7));
    });
    if (!backend) {
        return backend.error();
    }
    if (job.cancelled()) {
        return cancelledError();
    }
    ScopedSpan span(*timeline, Phase::Device, "devices");
    auto devices = (*backend)->devices(job.slice(0.7, 1.0));
    if (!devices) {
        span.note(devices.error().message);
        return devices.error();
    }
    std::string names;
    for (const auto &found : devices->list) {
        names += (names.empty() ? "" : ", ") + found.name;
    }
    span.note(names + (devices->noGpu.empty() ? "" : "; " + devices->noGpu));
    library.backend = *backend;
    library.devices = *devices;
    return library;
}

Result<OpenedModel> makeUpModel(std::string_view name, Timeline &timeline)
{
    const auto architecture = namedArchitecture(name);
    if (!architecture) {
        return architecture.error();
    }
    const ScopedSpan span(timeline, Phase::Weights, "made up");
    OpenedModel model;
    model.architecture = *architecture;
    model.checkpoint = makeSyntheticCheckpoint(*architecture);
    model.entry.name = std::string(kSynthetic) + std::string(name);
    model.entry.title = architecture->name + ", made-up weights";
    model.entry.bytes = model.checkpoint->fileBytes;
    model.entry.base = architecture->swin ? Size{1024, 1024} : Size{384, 384};
    return model;
}

/// Everything about the model that needs no libtorch.
Result<OpenedModel> openModel(const std::string &name, Timeline &timeline, const JobControl &job)
{
    if (name.rfind(kSynthetic, 0) == 0) {
        return makeUpModel(std::string_view(name).substr(kSynthetic.size()), timeline);
    }
    OpenedModel model;
    auto checkpoint = spanned(
        timeline, Phase::Weights, "open", [&]() -> Result<std::shared_ptr<const Checkpoint>> {
            auto entry = findModel(name);
            if (!entry) {
                return entry.error();
            }
            model.entry = std::move(*entry);
            return openCheckpoint(model.entry.file, job.slice(0.0, 0.5));
        });
    if (!checkpoint) {
        return checkpoint.error();
    }
    model.checkpoint = *checkpoint;
    if (job.cancelled()) {
        return cancelledError();
    }
    auto architecture = spanned(timeline, Phase::Network, "architecture", [&] {
        return readArchitecture(*model.checkpoint);
    });
    if (!architecture) {
        auto error = architecture.error();
        error.subject = model.entry.file.string();
        return error;
    }
    model.architecture = *architecture;
    job.report(Stage::ReadingWeights, 1.0);
    return model;
}

/// What was prepared of the model last time, then the model itself, if the network will use it.
void readAheadOf(const ModelEntry &model, Timeline &timeline, const JobControl &job)
{
    const auto prepared = preparedFilesOf(preparedFolder(), model.file);
    std::error_code failed;
    const auto bytes = prepared.empty() ? 0 : std::filesystem::file_size(prepared[0], failed);
    if (bytes > 0 && !failed) {
        readAhead(prepared[0], timeline, job);
    }
    // A prepared file of less than half of it (in 16 bits it is half) holds a part of the weights:
    // the others are used as they are.
    if (failed || bytes < model.bytes / 3) {
        readAhead(model.file, timeline, job);
    }
}

std::shared_ptr<Background<Success>> startReadAhead(
    const std::string &name, const std::shared_ptr<Timeline> &timeline)
{
    return std::make_shared<Background<Success>>(
        "reading ahead", [name, timeline](const JobControl &job) {
            if (const auto model = findModel(name)) {
                readAheadOf(*model, *timeline, job);
            }
            return Status(Success{});
        });
}

/// What needs nothing of each other, at the same time. The library comes last: while the loader
/// works, starting a thread has to wait for it.
class Opening
{
public:
    Opening(const EngineOptions &options, const std::shared_ptr<Timeline> &timeline)
        : m_readAhead(startReadAhead(options.model, timeline))
        , m_model(
              "opening the model",
              [name = options.model, timeline](const JobControl &job) {
                  return openModel(name, *timeline, job);
              })
        , m_library(
              "opening libtorch",
              [folder = options.modules.empty() ? moduleFolder() : options.modules,
               device = options.device,
               timeline](const JobControl &job) {
                  return openLibrary(folder, device, timeline, job);
              })
    {}

    /// Waits for library and model. Errors: of the first that fails; Cancelled.
    [[nodiscard]] Status wait(const JobControl &job) const
    {
        bool ended = false;
        while (!ended) {
            if (job.cancelled()) {
                return cancelledError();
            }
            ended = m_library.endedWithin(10ms) && m_model.endedWithin(10ms);
            if (const auto error = firstError()) {
                return *error;
            }
            const auto library = m_library.progress();
            const auto model = m_model.progress();
            job.report(
                library.fraction < 1.0 ? library.stage : model.stage,
                0.8 * library.fraction + 0.2 * model.fraction);
        }
        return Success{};
    }

    [[nodiscard]] OpenedLibrary library() { return *m_library.take(); }

    [[nodiscard]] OpenedModel model() { return *m_model.take(); }

    [[nodiscard]] std::shared_ptr<const void> readAhead() const { return m_readAhead; }

private:
    [[nodiscard]] std::optional<Error> firstError() const
    {
        const auto error = m_model.error();
        return error ? error : m_library.error();
    }

    const std::shared_ptr<Background<Success>> m_readAhead;
    Background<OpenedModel> m_model;
    Background<OpenedLibrary> m_library;
};

/// `remover`, holding `other` as long as it lives itself.
std::shared_ptr<Remover> holding(
    std::shared_ptr<Remover> remover, std::shared_ptr<const void> other)
{
    struct Held
    {
        std::shared_ptr<Remover> remover;
        std::shared_ptr<const void> other;
    };

    auto *pointer = remover.get();
    return {std::make_shared<Held>(Held{std::move(remover), std::move(other)}), pointer};
}

std::uint64_t memoryLimit(
    const EngineOptions &options, const Network &network, const std::vector<Device> &devices)
{
    const auto limit = options.memoryLimitBytes;
    const auto id = network.info().device;
    if (options.freeGpuMemoryBytes == 0 || id == "cpu") {
        return limit;
    }
    const auto device = std::ranges::find(devices, id, &Device::id);
    const auto state = network.deviceState();
    const auto there = state && state->totalBytes > 0 ? state->freeBytes + state->reservedBytes
                       : device != devices.end()      ? device->memoryBytes
                                                      : 0;
    if (there == 0) {
        return limit; // nobody knows
    }
    const auto free = options.freeGpuMemoryBytes;
    const auto most = there > free ? there - free : 1; // 0 would be no limit
    return limit == 0 ? most : std::min(limit, most);
}

Result<Engine> build(
    const OpenedLibrary &library,
    const OpenedModel &model,
    const EngineOptions &options,
    const std::shared_ptr<Timeline> &timeline,
    const JobControl &job)
{
    const auto device = chooseDevice(library.devices, options);
    if (!device) {
        return device.error();
    }
    const auto precision = choosePrecision(*library.backend, device->id, options);
    if (!precision) {
        return precision.error();
    }
    auto network = library.backend->loadNetwork(
        model.checkpoint,
        model.architecture,
        {.device = device->id,
         .precision = *precision,
         .threads = options.threads,
         .preparedFolder = preparedFolder()},
        timeline,
        job);
    if (!network) {
        return network.error();
    }
    Engine engine;
    engine.backend = library.backend;
    engine.network = *network;
    engine.memoryLimitBytes = memoryLimit(options, **network, library.devices.list);
    engine.remover =
        makeLocalRemover(*network, model.entry, model.architecture, engine.memoryLimitBytes);
    engine.model = model.entry;
    engine.architecture = model.architecture;
    engine.backendVersion = library.backend->version();
    engine.devices = library.devices.list;
    engine.networkInfo = (*network)->info();
    engine.doubt = options.doubt;
    engine.deviceReason = device->reason;
    return engine;
}

Result<Engine> start(
    const EngineOptions &options, const std::shared_ptr<Timeline> &timeline, const JobControl &job)
{
    if (auto right = checkDeviceOptions(options); !right) {
        return right.error();
    }
    Opening opening(options, timeline);
    if (auto opened = opening.wait(job.slice(0.0, 0.7)); !opened) {
        return opened.error();
    }
    const auto model = opening.model();
    auto engine = build(opening.library(), model, options, timeline, job.slice(0.7, 1.0));
    if (engine) {
        // The rest of the file is still on its way when the network can be used already.
        (*engine).remover = holding((*engine).remover, opening.readAhead());
        timeline->end(timeline->begin(Phase::Network, kUsableMark));
        (*engine).behind = std::make_shared<Optimising>((*engine).network);
    }
    return engine;
}

} // namespace

Result<Engine> startEngine(
    const EngineOptions &options, const std::shared_ptr<Timeline> &timeline, const JobControl &job)
{
    if (auto imaging = startImaging(); !imaging) {
        return imaging.error();
    }
    auto engine = guarded("starting", [&] { return start(options, timeline, job); });
    if (!engine) {
        timeline->endAll(engine.error().message);
        log(LogLevel::Warning, "start failed error=\"" + engine.error().message + "\"");
        return engine;
    }
    job.report(Stage::BuildingNetwork, 1.0);
    log(LogLevel::Info,
        "engine started model=" + engine->model.name + " device=" + engine->networkInfo.device +
            " precision=" + precisionName(engine->networkInfo.precision) + " memory_limit_bytes=" +
            std::to_string(engine->memoryLimitBytes) + " reason=\"" + engine->deviceReason + "\"");
    return engine;
}

} // namespace inspyre
