#include "engine/backend/cuda_runner.h"

#include "engine/backend/map_image.h"
#include "engine/torch/normalize.h"
#include "engine/torch/steps.h"

#include <inspyre/log.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kMostShapes = 4; // as many buffers and graphs are kept

// What a pass takes until one has been measured: its widest maps are four of 64 channels at the
// size of the picture, and half as much again for what lies beside them.
constexpr double kValuesPerPixel = 4 * 64 * 1.5;

at::Tensor pinned(at::IntArrayRef shape, at::ScalarType type)
{
    return at::empty(shape, at::TensorOptions(type).pinned_memory(true));
}

/// A picture on its way to the GPU: as bytes [H, W, 3], or as planes [1, 3, H, W].
class Upload
{
public:
    Upload(const ImageView &image, at::Device device)
        : m_bytes(image.format == PixelFormat::Rgb8)
    {
        const std::int64_t height = image.height;
        const std::int64_t width = image.width;
        const std::vector<std::int64_t> shape =
            m_bytes ? std::vector{height, width, std::int64_t{3}}
                    : std::vector{std::int64_t{1}, std::int64_t{3}, height, width};
        m_host = pinned(shape, m_bytes ? at::kByte : at::kFloat);
        m_device = at::empty(shape, m_host.options().pinned_memory(false).device(device));
    }

    void send(const ImageView &image)
    {
        const auto rows = static_cast<std::size_t>(image.height) * (m_bytes ? 1 : 3);
        const auto rowBytes = m_host.nbytes() / rows;
        auto *to = static_cast<std::byte *>(m_host.mutable_data_ptr());
        for (std::size_t row = 0; row < rows; ++row) {
            std::memcpy(to + row * rowBytes, image.data + row * image.stride, rowBytes);
        }
        m_device.copy_(m_host, /*non_blocking=*/true);
    }

    /// [1, 3, H, W] float on the GPU.
    [[nodiscard]] at::Tensor prepared(const at::Tensor &table, const CudaKernels *kernels) const
    {
        return m_bytes ? normalized(m_device, table, kernels).unsqueeze(0) : m_device;
    }

private:
    bool m_bytes;
    at::Tensor m_host;
    at::Tensor m_device;
};

CudaPasses<int>::Key keyOf(const NetworkInput &input)
{
    const auto &low = input.lowResolution;
    return {
        input.image.width,
        input.image.height,
        static_cast<std::int64_t>(input.image.format),
        input.base.width,
        input.base.height,
        low.width,
        low.height,
        static_cast<std::int64_t>(low.format),
        input.spread ? 1 : 0};
}

double pixelsOf(const NetworkInput &input)
{
    return static_cast<double>(input.image.width) * input.image.height;
}

CudaPasses<int>::Record recordIn(const std::shared_ptr<CudaSession> &session, bool wanted)
{
    if (!wanted) {
        return {};
    }
    return [session](const std::function<void()> &work) { return session->record(work); };
}

std::string megabytes(std::uint64_t bytes)
{
    return std::to_string(bytes >> 20U) + " MiB";
}

} // namespace

/// The buffers of one shape, and the pass between them.
class CudaRunner::Pass
{
public:
    Pass(const NetworkInput &input, at::Device device)
        : m_full(input.image, device)
        , m_base(input.base)
        , m_wantsSpread(input.spread)
    {
        if (!input.lowResolution.empty()) {
            m_low.emplace(input.lowResolution, device);
        }
        const int maps = m_wantsSpread ? 3 : 2;
        m_host = pinned({maps, input.image.height, input.image.width}, at::kFloat);
        m_maps = at::empty(
            {2, input.image.height, input.image.width},
            m_host.options().pinned_memory(false).device(device));
    }

    void send(const NetworkInput &input)
    {
        m_full.send(input.image);
        if (m_low) {
            m_low->send(input.lowResolution);
        }
    }

    void compute(const CudaRunner &runner, const JobControl &job)
    {
        const auto *kernels = runner.m_help.kernels;
        NetImage image{
            .full = m_full.prepared(runner.m_table, kernels),
            .base = m_base,
            .spread = m_wantsSpread};
        m_spread.reset(); // of the last pass: its memory is for this one
        if (m_low) {
            image.low = m_low->prepared(runner.m_table, kernels);
        }
        auto maps = runner.m_options.predict(image, job);
        m_maps.select(0, 0).copy_(maps.logits.view(m_maps.sizes().slice(1)));
        m_maps.select(0, 1).copy_(stretched(maps.logits).view(m_maps.sizes().slice(1)));
        m_spread = std::move(maps.spread);
    }

    /// Waits for the GPU.
    [[nodiscard]] NetworkOutput received(CudaSession &session)
    {
        m_host.narrow(0, 0, 2).copy_(m_maps, /*non_blocking=*/true);
        if (m_wantsSpread) {
            m_host.select(0, 2).copy_(
                m_spread.view(m_host.sizes().slice(1)), /*non_blocking=*/true);
        }
        session.wait();
        return {
            imageOf(m_host.select(0, 0)),
            imageOf(m_host.select(0, 1)),
            0,
            m_wantsSpread ? imageOf(m_host.select(0, 2)) : Image()};
    }

private:
    Upload m_full;
    std::optional<Upload> m_low;
    Size m_base;
    bool m_wantsSpread;
    at::Tensor m_maps; ///< logits and prediction, [2, H, W]
    /// Where the pass has left it, in the memory of the maps that it has done with: a place of its
    /// own would be more than the pass needs without it. Stays as long as the recording.
    at::Tensor m_spread;
    at::Tensor m_host;
};

CudaRunner::CudaRunner(
    CudaHelp help, at::Device device, at::Tensor table, CudaRunnerOptions options)
    : m_help(std::move(help))
    , m_device(device)
    , m_table(std::move(table))
    , m_options(std::move(options))
    , m_timer(m_help.session->makeTimer())
    , m_passes(recordIn(m_help.session, m_options.record), kMostShapes)
    , m_bytesPerPixel(kValuesPerPixel * static_cast<double>(at::elementSize(m_options.type)))
{
    m_help.session->wait();
    m_help.session->releaseUnused();
    m_weightBytes = m_help.session->memory().used;
}

CudaRunner::~CudaRunner() = default;

DeviceState CudaRunner::state() const
{
    const auto memory = m_help.session->memory();
    const std::lock_guard lock(m_mutex);
    return {
        .totalBytes = memory.total,
        .freeBytes = memory.free,
        .reservedBytes = memory.reserved,
        .peakBytes = m_told.peakBytes,
        .takings = memory.takings,
        .recordedShapes = m_told.recorded,
        .passMs = m_told.passMs,
        .problem = m_told.problem};
}

void CudaRunner::trim()
{
    const auto entered = m_help.session->enter();
    m_help.session->wait();
    m_passes.clear();
    m_help.session->releaseUnused();
    m_reserved = 0;
    notePasses(0.0);
}

/// Takes what the pass will need at once, if that is more than passes had until now.
void CudaRunner::reserveFor(const NetworkInput &input)
{
    const auto need = static_cast<std::uint64_t>(m_bytesPerPixel * pixelsOf(input));
    if (need > m_reserved) {
        m_help.session->reserve(need);
        m_help.session->resetPeak(); // that was no pass
        m_reserved = need;
    }
}

/// After a pass that took memory.
void CudaRunner::noteMemory(const NetworkInput &input)
{
    const auto peak = m_help.session->peak();
    const std::lock_guard lock(m_mutex);
    if (peak > m_told.peakBytes) {
        m_told.peakBytes = peak;
        m_bytesPerPixel =
            static_cast<double>(peak - std::min(peak, m_weightBytes)) / pixelsOf(input);
    }
}

void CudaRunner::notePasses(double ms)
{
    const std::lock_guard lock(m_mutex);
    m_told.recorded = m_passes.recorded();
    m_told.passMs = ms;
    const bool isNew = m_told.problem != m_passes.problem();
    m_told.problem = m_passes.problem();
    if (isNew && !m_told.problem.empty()) {
        log(LogLevel::Warning,
            "passes are not recorded, each operator is started alone reason=\"" + m_told.problem +
                "\"");
    }
}

NetworkOutput CudaRunner::runOnce(const NetworkInput &input, const JobControl &job)
{
    auto &session = *m_help.session;
    const auto entered = session.enter();
    const auto make = [&] {
        reserveFor(input);
        return std::make_unique<Pass>(input, m_device);
    };
    auto &pass = m_passes.find(keyOf(input), make);
    const auto eager = [&] {
        const auto use = session.useRecordings();
        pass.compute(*this, job);
    };
    try {
        pass.send(input);
        m_timer->start();
        const bool tookMemory = m_passes.run(eager, [&] { pass.compute(*this, {}); });
        m_timer->stop();
        throwIfCancelled(job);
        auto output = pass.received(session);
        if (tookMemory) {
            noteMemory(input);
        }
        notePasses(m_timer->ms());
        return output;
    } catch (...) {
        session.wait(); // else the next picture is written over one under way
        throw;
    }
}

void CudaRunner::throwOutOfMemory(const NetworkInput &input) const
{
    const auto now = state();
    TORCH_CHECK_WITH(
        OutOfMemoryError,
        false,
        "a pass at ",
        sizeText(input.image.size()),
        " does not fit the GPU: ",
        megabytes(now.freeBytes),
        " of ",
        megabytes(now.totalBytes),
        " are free beside the ",
        megabytes(now.reservedBytes),
        " that the network holds");
}

NetworkOutput CudaRunner::run(const NetworkInput &input, const JobControl &job)
{
    NetworkOutput output;
    try {
        output = runOnce(input, job);
    } catch (const c10::OutOfMemoryError &) {
        log(LogLevel::Warning,
            "the GPU's memory is full, what was kept between passes is given up size=" +
                sizeText(input.image.size()));
        trim();
        try {
            output = runOnce(input, job);
        } catch (const c10::OutOfMemoryError &) {
            trim();
            throwOutOfMemory(input);
        }
    }
    const std::lock_guard lock(m_mutex);
    output.peakBytes = m_told.peakBytes;
    return output;
}

} // namespace inspyre
