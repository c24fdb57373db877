#include "engine/core/guarded.h"
#include "engine/local/background.h"
#include "engine/local/cuda_driver.h"
#include "engine/local/device_choice.h"
#include "engine/local/local_remover.h"
#include "engine/local/read_ahead.h"

#include <inspyre/engine.h>
#include <inspyre/folders.h>
#include <inspyre/log.h>
#include <inspyre/synthetic.h>

#include <chrono>
#include <cstdlib>
#include <string_view>
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
[[maybe_unused]] const bool environmentIsSet = setLibraryEnvironment();

struct OpenedLibrary
{
    std::shared_ptr<Backend> backend = {};
    Devices devices = {};
};

struct OpenedModel
{
    ModelEntry entry = {};
    std::shared_ptr<const Checkpoint> checkpoint = {};
    Architecture architecture = {};
    std::shared_ptr<Background<Success>> readAhead = {}; ///< ends with the last who holds it
};

Error cancelledError()
{
    return {ErrorCode::Cancelled, "cancelled", {}};
}

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

Result<OpenedLibrary> openLibrary(
    const std::filesystem::path &folder, Timeline &timeline, const JobControl &job)
{
    auto backend = spanned(timeline, Phase::Library, "libtorch", [&] {
        return loadBackend(folder, job.slice(0.0, 0.7));
    });
    if (!backend) {
        return backend.error();
    }
    if (job.cancelled()) {
        return cancelledError();
    }
    ScopedSpan span(timeline, Phase::Device, "devices");
    auto devices = (*backend)->devices(job.slice(0.7, 1.0));
    if (!devices) {
        span.note(devices.error().message);
        return devices.error();
    }
    std::string names;
    for (const auto &device : devices->list) {
        names += (names.empty() ? "" : ", ") + device.name;
    }
    span.note(names + (devices->noGpu.empty() ? "" : "; " + devices->noGpu));
    return OpenedLibrary{*backend, *devices};
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
Result<OpenedModel> openModel(
    const std::string &name, const std::shared_ptr<Timeline> &timeline, const JobControl &job)
{
    if (name.rfind(kSynthetic, 0) == 0) {
        return makeUpModel(std::string_view(name).substr(kSynthetic.size()), *timeline);
    }
    OpenedModel model;
    auto checkpoint = spanned(
        *timeline, Phase::Weights, "open", [&]() -> Result<std::shared_ptr<const Checkpoint>> {
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
    model.readAhead = std::make_shared<Background<Success>>(
        "reading ahead", [file = model.entry.file, timeline](const JobControl &reading) {
            readAhead(file, *timeline, reading);
            return Status(Success{});
        });
    if (job.cancelled()) {
        return cancelledError();
    }
    auto architecture = spanned(*timeline, Phase::Network, "architecture", [&] {
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

/// The three things that need nothing of each other, at the same time.
class Opening
{
public:
    Opening(const EngineOptions &options, const std::shared_ptr<Timeline> &timeline)
        : m_library(
              "opening libtorch",
              [folder = options.modules.empty() ? moduleFolder() : options.modules,
               timeline](const JobControl &job) { return openLibrary(folder, *timeline, job); })
        , m_model("opening the model", [name = options.model, timeline](const JobControl &job) {
            return openModel(name, timeline, job);
        })
    {
        if (options.device != "cpu") {
            const auto colon = options.device.find(':');
            const int gpu = colon == std::string::npos ? 0 : std::atoi(&options.device[colon + 1]);
            m_driver.emplace("starting the CUDA driver", [timeline, gpu](const JobControl &) {
                ScopedSpan span(*timeline, Phase::Device, "driver");
                span.note(startCudaDriver(gpu));
                return Status(Success{});
            });
        }
    }

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

private:
    [[nodiscard]] std::optional<Error> firstError() const
    {
        const auto error = m_model.error();
        return error ? error : m_library.error();
    }

    Background<OpenedLibrary> m_library;
    Background<OpenedModel> m_model;
    std::optional<Background<Success>> m_driver;
};

/// A remover that lets the reading ahead go on as long as it lives itself.
std::shared_ptr<Remover> removerFor(
    const std::shared_ptr<Network> &network, const OpenedModel &model, const EngineOptions &options)
{
    struct Held
    {
        std::shared_ptr<Remover> remover;
        std::shared_ptr<Background<Success>> readAhead;
    };

    auto held = std::make_shared<Held>();
    held->remover =
        makeLocalRemover(network, model.entry, model.architecture, options.memoryLimitBytes);
    held->readAhead = model.readAhead;
    return {held, held->remover.get()};
}

Result<Engine> build(
    const OpenedLibrary &library,
    const OpenedModel &model,
    const EngineOptions &options,
    Timeline &timeline,
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
        {.device = device->id, .precision = *precision, .threads = options.threads},
        timeline,
        job);
    if (!network) {
        return network.error();
    }
    Engine engine;
    engine.backend = library.backend;
    engine.network = *network;
    engine.remover = removerFor(*network, model, options);
    engine.model = model.entry;
    engine.architecture = model.architecture;
    engine.backendVersion = library.backend->version();
    engine.devices = library.devices.list;
    engine.networkInfo = (*network)->info();
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
    return build(opening.library(), model, options, *timeline, job.slice(0.7, 1.0));
}

} // namespace

Result<Engine> startEngine(
    const EngineOptions &options, const std::shared_ptr<Timeline> &timeline, const JobControl &job)
{
    auto engine = guarded("starting", [&] { return start(options, timeline, job); });
    if (!engine) {
        timeline->endAll(engine.error().message);
        log(LogLevel::Warning, "start failed error=\"" + engine.error().message + "\"");
        return engine;
    }
    job.report(Stage::BuildingNetwork, 1.0);
    log(LogLevel::Info,
        "engine started model=" + engine->model.name + " device=" + engine->networkInfo.device +
            " precision=" + precisionName(engine->networkInfo.precision) + " reason=\"" +
            engine->deviceReason + "\"");
    return engine;
}

} // namespace inspyre
