#include "engine/backend/torch_network.h"

#include "engine/backend/cuda_runner.h"
#include "engine/backend/map_image.h"
#include "engine/backend/prepared_weights.h"
#include "engine/core/guarded.h"
#include "engine/nets/inspyrenet.h"
#include "engine/torch/errors.h"
#include "engine/torch/flush_denormals.h"
#include "engine/torch/idle_trim.h"
#include "engine/torch/memory_pool.h"
#include "engine/torch/normalize.h"
#include "engine/torch/profile.h"
#include "engine/torch/single_thread.h"
#include "engine/torch/steps.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

constexpr int kMultiple = 32; // all maps of the pyramid are then whole pixels

at::ScalarType scalarType(Precision precision)
{
    switch (precision) {
    case Precision::Fp32: return at::kFloat;
    case Precision::Bf16: return at::kBFloat16;
    case Precision::Fp16: return at::kHalf;
    }
    return at::kFloat;
}

/// Empty, or why the network cannot take this picture.
std::string problemOf(const ImageView &image)
{
    if (image.format != PixelFormat::Rgb8 && image.format != PixelFormat::PlanarRgbF32) {
        return "the network takes 8-bit RGB or planar float RGB";
    }
    if (image.empty() || image.width % kMultiple != 0 || image.height % kMultiple != 0) {
        return "the network takes sides that are multiples of 32, not " + sizeText(image.size());
    }
    return "";
}

std::string problemOf(const NetworkInput &input)
{
    const auto problem = problemOf(input.image);
    if (!problem.empty()) {
        return problem;
    }
    // The context of the coarsest attention is summed over a quarter of the base size.
    if (input.base.width < kMultiple || input.base.height < kMultiple) {
        return "the base size is below 32x32";
    }
    return input.lowResolution.empty() ? "" : problemOf(input.lowResolution);
}

NetworkTap toTap(const std::string &name, const at::Tensor &tensor)
{
    const auto values = tensor.to(at::kCPU, at::kFloat).contiguous();
    const auto *data = values.const_data_ptr<float>();
    return {
        .name = name,
        .shape = values.sizes().vec(),
        .values = std::vector<float>(data, data + values.numel())};
}

class TorchNetwork final : public Network
{
public:
    TorchNetwork(
        std::shared_ptr<Material> material,
        InspyreNet net,
        PreparedWeights prepared,
        NetworkInfo info,
        const NetworkOptions &options,
        const CudaHelp &help)
        : m_material(std::move(material))
        , m_net(std::move(net))
        , m_prepared(std::move(prepared))
        , m_info(std::move(info))
        , m_kernels(help.kernels)
        , m_device(m_info.device)
        , m_table(normalizationTable().to(m_device))
    {
        if (options.trimAfter.count() > 0) {
            m_idle.emplace(options.trimAfter, trimMemoryPool);
        }
        if (help.session != nullptr) {
            const auto predict = [this](const NetImage &image, const JobControl &job) {
                return predictNet(m_net, image, nullptr, job);
            };
            const auto type = scalarType(m_info.precision);
            m_cuda.emplace(
                help, m_device, m_table, CudaRunnerOptions{predict, type, options.recordPasses});
        }
    }

    ~TorchNetwork() override { trimMemoryPool(); }

    [[nodiscard]] NetworkInfo info() const override { return m_info; }

    [[nodiscard]] std::uint64_t keptBytes() const override { return poolBytes().kept; }

    void trim() override
    {
        trimMemoryPool();
        if (m_cuda) {
            m_cuda->trim();
        }
    }

    [[nodiscard]] std::optional<DeviceState> deviceState() const override
    {
        return m_cuda ? std::optional(m_cuda->state()) : std::nullopt;
    }

    [[nodiscard]] Result<NetworkOutput> run(
        const NetworkInput &input, const JobControl &job, std::vector<NetworkTap> *taps) override
    {
        const auto body = [&]() -> Result<NetworkOutput> {
            const auto work = working();
            return m_cuda && taps == nullptr ? predictByGraph(input, job)
                                             : predict(input, job, taps);
        };
        return guarded("running the network", body, torchError);
    }

    [[nodiscard]] Status optimise(const JobControl &job) override
    {
        const auto body = [&]() -> Status {
            const c10::InferenceMode inference;
            const SingleThread single;
            const auto work = working();
            makeParts(m_net, job);
            m_prepared.keep(m_material->store(), m_material->timeline(), job.slice(1.0, 1.0));
            return Success{};
        };
        return guarded("preparing the weights", body, torchError);
    }

    [[nodiscard]] Result<NetworkProfile> profile(
        const NetworkInput &input, const JobControl &job) override
    {
        const auto body = [&]() -> Result<NetworkProfile> {
            const auto work = working();
            const ProfileRecorder recorder(m_device);
            if (const auto output = predict(input, job, nullptr); !output) {
                return output.error();
            }
            return recorder.profile();
        };
        return guarded("timing the network", body, torchError);
    }

private:
    /// Holds back the trimming as long as it lives.
    [[nodiscard]] std::unique_ptr<IdleTrim::Work> working()
    {
        return m_idle ? std::make_unique<IdleTrim::Work>(*m_idle) : nullptr;
    }

    [[nodiscard]] Result<NetworkOutput> predict(
        const NetworkInput &input, const JobControl &job, std::vector<NetworkTap> *taps) const;
    [[nodiscard]] Result<NetworkOutput> predictByGraph(
        const NetworkInput &input, const JobControl &job);
    [[nodiscard]] at::Tensor prepared(const ImageView &image) const;

    std::shared_ptr<Material> m_material; ///< weights are views of its checkpoint
    InspyreNet m_net;
    PreparedWeights m_prepared;
    NetworkInfo m_info;
    const CudaKernels *m_kernels;
    at::Device m_device;
    at::Tensor m_table;
    std::optional<CudaRunner> m_cuda; ///< on a GPU with our CUDA module
    std::optional<IdleTrim> m_idle;
};

Result<NetworkOutput> TorchNetwork::predictByGraph(const NetworkInput &input, const JobControl &job)
{
    if (const auto problem = problemOf(input); !problem.empty()) {
        return Error{ErrorCode::InvalidArgument, problem, {}};
    }
    const c10::InferenceMode inference;
    throwIfCancelled(job);
    job.report(Stage::Inferring, 0.0);
    auto output = m_cuda->run(input, job);
    job.report(Stage::Inferring, 1.0);
    return output;
}

/// [1, 3, H, W] float on the device.
at::Tensor TorchNetwork::prepared(const ImageView &image) const
{
    // from_blob() takes no pointer to const; nothing writes to these tensors.
    auto *data = const_cast<std::byte *>(image.data);
    const auto stride = static_cast<std::int64_t>(image.stride);
    if (image.format == PixelFormat::Rgb8) {
        const auto rgb =
            at::from_blob(data, {image.height, image.width, 3}, {stride, 3, 1}, at::kByte);
        return normalized(rgb.to(m_device), m_table, m_kernels).unsqueeze(0);
    }
    const auto row = stride / static_cast<std::int64_t>(sizeof(float));
    const auto planes = at::from_blob(
        data, {1, 3, image.height, image.width}, {0, image.height * row, row, 1}, at::kFloat);
    return planes.to(m_device);
}

Result<NetworkOutput> TorchNetwork::predict(
    const NetworkInput &input, const JobControl &job, std::vector<NetworkTap> *taps) const
{
    if (const auto problem = problemOf(input); !problem.empty()) {
        return Error{ErrorCode::InvalidArgument, problem, {}};
    }
    const c10::InferenceMode inference;
    const auto entered = m_cuda ? m_cuda->enter() : nullptr;
    const PoolPeak peak;
    const int threads = input.threads > 0 ? input.threads : m_info.threads;
    if (at::get_num_threads() != threads) {
        at::set_num_threads(threads); // the number is the calling thread's own
    }
    const FlushDenormals flush;
    throwIfCancelled(job);
    job.report(Stage::Inferring, 0.0);
    NetImage image{
        .full = prepared(input.image),
        .base = input.base,
        .stripPixels = input.stripPixels,
        .spread = input.spread};
    if (!input.lowResolution.empty()) {
        image.low = prepared(input.lowResolution);
    }
    Taps wanted;
    const auto maps = predictNet(m_net, image, taps != nullptr ? &wanted : nullptr, job);
    if (taps != nullptr) {
        taps->clear();
        for (const auto &[name, tensor] : wanted) {
            taps->push_back(toTap(name, tensor));
        }
    }
    NetworkOutput output{imageOf(maps.logits), imageOf(stretched(maps.logits)), peak.bytes()};
    if (maps.spread.defined()) {
        output.spread = imageOf(maps.spread);
    }
    job.report(Stage::Inferring, 1.0);
    return output;
}

} // namespace

std::shared_ptr<Network> loadTorchNetwork(
    const std::shared_ptr<const Checkpoint> &checkpoint,
    const Architecture &architecture,
    const NetworkInfo &info,
    const CudaHelp &help,
    const NetworkOptions &options,
    const std::shared_ptr<Timeline> &timeline,
    const JobControl &job)
{
    const c10::InferenceMode inference;
    const at::Device device(info.device);
    const auto entered = help.session != nullptr ? help.session->enter() : nullptr;
    PreparedWeights prepared(options.preparedFolder, checkpoint, architecture, info);
    auto material = std::make_shared<Material>(
        checkpoint,
        architecture,
        device,
        scalarType(info.precision),
        prepared.open(*timeline),
        timeline,
        job.slice(0.0, device.is_cpu() ? 1.0 : 0.7),
        help);
    auto net = bindInspyreNet(material, architecture);
    if (!device.is_cpu()) {
        makeParts(net, job.slice(0.7, 1.0));
        material->releaseUploads();
        trimMemoryPool(); // of what folding needed
    }
    return std::make_shared<TorchNetwork>(
        std::move(material), std::move(net), std::move(prepared), info, options, help);
}

} // namespace inspyre
