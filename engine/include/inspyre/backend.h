#pragma once

#include <inspyre/architecture.h>
#include <inspyre/checkpoint.h>
#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/profile.h>
#include <inspyre/result.h>
#include <inspyre/timeline.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace inspyre {

struct Device
{
    std::string id = {};   ///< "cpu", "cuda:0"; what the other functions take
    std::string name = {}; ///< for people
    std::uint64_t memoryBytes = 0;
    std::string problem = {}; ///< why it cannot be used, in English; empty if it can
};

/// What devices() finds.
struct Devices
{
    std::vector<Device> list = {}; ///< the CPU first; a GPU that cannot be used has its `problem`
    std::string noGpu = {};        ///< why no GPU is in the list: "libcuda.so.1 was not found"
};

enum class Precision : std::uint8_t { Fp32, Bf16, Fp16 };

[[nodiscard]] const char *precisionName(Precision precision); ///< "fp32", "bf16", "fp16"

struct NetworkOptions
{
    std::string device = "cpu"; ///< an id from devices()
    Precision precision = Precision::Fp32;
    int threads = 0; ///< of the CPU; 0 is one per physical core
    /// Where Network::optimise() keeps weights as this machine computes with them; empty: nowhere.
    std::filesystem::path preparedFolder = {};
    /// After so long without a pass, Network::trim() of what passes have left of the CPU's memory;
    /// 0: never.
    std::chrono::milliseconds trimAfter{30'000};
    /// On a GPU: passes run as one recorded graph; false starts each operator alone, which is
    /// slower.
    bool recordPasses = true;
};

struct NetworkInfo
{
    std::string device = {};     ///< id
    std::string deviceName = {}; ///< for people
    Precision precision = Precision::Fp32;
    int threads = 0;
    std::string cpuFeatures = {};  ///< "avx512_bf16", "amx", …; the best that applies
    std::uint64_t weightBytes = 0; ///< of the checkpoint's tensors
    std::uint64_t layoutBytes = 0; ///< at most, of what passes keep of them in other layouts
};

/// One forward pass's input.
struct NetworkInput
{
    /// Rgb8 (normalised inside, inspyrenet.md 5.4) or PlanarRgbF32 (taken as it is), both sides
    /// multiples of 32.
    ImageView image = {};
    /// SICA's base size (inspyrenet.md 3.5): what the weights were trained at.
    Size base = {384, 384};
    /// For pyramid blending (inspyrenet.md 3.9): the same picture at base size; else empty.
    ImageView lowResolution = {};
    /// How many pixels of its widest maps the network makes at once on the CPU, in strips of whole
    /// rows: the results are the same, fewer take less memory and more time. 0: kStripPixels.
    int stripPixels = 0;
    bool spread = false; ///< NetworkOutput::spread is wanted; the other results are the same
    /// Of the CPU, for this pass; 0: NetworkInfo::threads. The results are the same.
    int threads = 0;
};

/// What the network makes at once of its widest maps where memory does not matter.
inline constexpr int kStripPixels = 131'072;

struct NetworkOutput
{
    Image logits = {};     ///< GrayF32, d0 at the network's size, before sigmoid and stretch
    Image prediction = {}; ///< GrayF32 in [0, 1], min-max stretched sigmoid of the logits
    /// The most memory that the maps of the pass took at once, in bytes (on the CPU those above
    /// 1 MiB); 0 where it is not counted. Passes that run at the same time are counted together.
    std::uint64_t peakBytes = 0;
    /// GrayF32 in [0, 1] of the network's size, if asked for: how far sigmoid(d3), (d2), (d1) and
    /// (d0) are from each other, largest less least. The coarse ones are enlarged bilinearly, each
    /// value in the place that the pyramid gives it (d3's x at 8 x), before the stretch.
    Image spread = {};
};

/// A GPU's memory as a network uses it. The library keeps what it took from the device and deals it
/// out itself.
struct DeviceState
{
    std::uint64_t totalBytes = 0;
    std::uint64_t freeBytes = 0;     ///< for any program
    std::uint64_t reservedBytes = 0; ///< taken by this process
    std::uint64_t peakBytes = 0;     ///< the most of that in use at once since the network is ready
    std::uint64_t takings = 0; ///< how often the device was asked for memory: no more once warm
    std::uint64_t recordedShapes = 0; ///< passes that run as one recorded graph
    double passMs = 0.0;      ///< of the last pass by the device's clock, without the picture's way
    std::string problem = {}; ///< why none are recorded, in English; empty if they are
};

/// Intermediate results for comparison with the published network: name ("x1".."x5", "d3", "p2",
/// "d2", "p1", "d1", "p0", "d0") and values in NCHW order. For tests and `--debug`.
struct NetworkTap
{
    std::string name = {};
    std::vector<std::int64_t> shape = {};
    std::vector<float> values = {};
};

/// One loaded model on one device. Threads: one call at a time; on the CPU any number of run().
class Network
{
public:
    virtual ~Network() = default;

    [[nodiscard]] virtual NetworkInfo info() const = 0;

    /// One forward pass.
    ///
    /// @param job   reports Inferring; cancel is seen between blocks and strips (about 50 ms).
    /// @param taps  if not null, filled with the intermediate results.
    ///
    /// Errors: InvalidArgument (format or size), OutOfMemory, Device, Cancelled. On error the
    /// Network stays usable.
    [[nodiscard]] virtual Result<NetworkOutput> run(
        const NetworkInput &input,
        const JobControl &job,
        std::vector<NetworkTap> *taps = nullptr) = 0;

    /// Brings the network to full speed: prepares the weights that no pass has asked for yet, in
    /// forward order, and keeps them in NetworkOptions::preparedFolder for the next start, if they
    /// are not there already. What cannot be kept is logged. Records Phase::Optimise in
    /// loadNetwork()'s timeline. On a GPU there is nothing left to do.
    ///
    /// Threads: beside run(), which makes the parts itself that it needs sooner; once at a time.
    /// @param job  reports Optimising; cancel is seen between tensors.
    ///
    /// Errors: OutOfMemory, Cancelled.
    [[nodiscard]] virtual Status optimise(const JobControl &job)
    {
        job.report(Stage::Optimising, 1.0);
        return Success{};
    }

    /// Memory that passes have left for the next one to use, in bytes: it is resident, and a pass
    /// takes it before it takes any other.
    [[nodiscard]] virtual std::uint64_t keptBytes() const { return 0; }

    /// Gives that memory back to the system; the next pass is a little slower. Happens by itself
    /// after NetworkOptions::trimAfter.
    virtual void trim() {}

    /// The state of the network's GPU; none for the CPU, or where our CUDA module does not run.
    [[nodiscard]] virtual std::optional<DeviceState> deviceState() const { return {}; }

    /// One forward pass whose layers and operators are timed, which makes it a little slower. What
    /// other threads compute with the same library meanwhile is counted in. Errors: those of run().
    [[nodiscard]] virtual Result<NetworkProfile> profile(
        const NetworkInput &input, const JobControl &job) = 0;
};

/// libtorch, behind an interface of the standard library alone. The program does not link it:
/// loadBackend() opens it at run time, so a window can be on the screen before.
///
/// Threads: calls may come from any thread, one at a time.
class Backend
{
public:
    virtual ~Backend() = default;

    /// Such as "libtorch 2.11.0".
    [[nodiscard]] virtual std::string version() const = 0;

    /// The devices that can compute, the CPU first. The first call loads libtorch's CUDA half
    /// if there is a CUDA driver with a device.
    ///
    /// @param job  reports FindingDevices.
    ///
    /// Errors: Cancelled.
    [[nodiscard]] virtual Result<Devices> devices(const JobControl &job) = 0;

    /// Whether `precision` is done in hardware on `device`, or the reason in English why not.
    [[nodiscard]] virtual Status supports(const std::string &device, Precision precision) = 0;

    /// Binds the checkpoint's tensors: views on the CPU, where folding and laying out is left to
    /// Network::optimise() or the first pass; uploads on a GPU, where it is done at once. Runs no
    /// initialiser. Records Network, Weights and Optimise in `timeline`, also later.
    ///
    /// Errors: InvalidArgument, NoDevice, OutOfMemory, Device, Cancelled (seen between tensors).
    [[nodiscard]] virtual Result<std::shared_ptr<Network>> loadNetwork(
        const std::shared_ptr<const Checkpoint> &checkpoint,
        const Architecture &architecture,
        const NetworkOptions &options,
        const std::shared_ptr<Timeline> &timeline,
        const JobControl &job) = 0;
};

/// Loads the backend module from `folder`. It stays in memory until the process ends; the
/// Backend is the caller's.
///
/// @param job  reports StartingBackend. dlopen() cannot be interrupted: 0.2 s on a warm disk.
///
/// Errors: BackendMissing (the module, or libtorch under it), BackendVersion, Cancelled.
[[nodiscard]] Result<std::shared_ptr<Backend>> loadBackend(
    const std::filesystem::path &folder, const JobControl &job);

} // namespace inspyre
