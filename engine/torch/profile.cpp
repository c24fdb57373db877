#include "engine/torch/profile.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

struct Layer
{
    LayerTime time = {};
    std::size_t parent = 0;
    Clock::time_point begin = {};
};

/// What one recorder has seen.
struct Sheet
{
    at::Device device = at::kCPU;
    std::vector<Layer> layers = {}; ///< the first is the whole pass
    std::size_t current = 0;
    std::map<std::string, OperatorTime, std::less<>> operators = {};
};

std::mutex recorderMutex;
std::mutex sheetMutex;
std::optional<Sheet> sheet; // while there is a recorder; under sheetMutex
std::atomic<bool> recording = false;

// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables): a thread's own
thread_local bool threadRecords = false;
thread_local Operation *threadOperation = nullptr;

// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

void waitFor(at::Device device)
{
    if (!device.is_cpu()) {
        c10::impl::VirtualGuardImpl(device.type()).synchronizeDevice(device.index());
    }
}

/// What a GPU was given ends before the time is taken, so it does not count for the next layer.
void waitForDevice()
{
    std::optional<at::Device> device;
    {
        const std::scoped_lock lock(sheetMutex);
        device = sheet ? std::optional(sheet->device) : std::nullopt;
    }
    if (device) {
        waitFor(*device);
    }
}

void enter(const std::string &name)
{
    waitForDevice();
    const std::scoped_lock lock(sheetMutex);
    const auto parent = sheet->current;
    const auto &above = sheet->layers[parent].time;
    const auto path = parent == 0 ? name : above.path + "/" + name;
    const auto known =
        std::find_if(sheet->layers.begin(), sheet->layers.end(), [&](const Layer &layer) {
            return layer.time.path == path;
        });
    sheet->current = static_cast<std::size_t>(known - sheet->layers.begin());
    if (known == sheet->layers.end()) {
        const auto depth = parent == 0 ? 0 : above.depth + 1;
        sheet->layers.push_back({.time = {.path = path, .depth = depth}, .parent = parent});
    }
    sheet->layers[sheet->current].begin = Clock::now();
}

void leave()
{
    waitForDevice();
    const std::scoped_lock lock(sheetMutex);
    auto &layer = sheet->layers[sheet->current];
    layer.time.ms += millisecondsSince(layer.begin);
    ++layer.time.calls;
    sheet->current = layer.parent;
}

void addOperator(std::string_view name, double ms, double flop)
{
    const std::scoped_lock lock(sheetMutex);
    if (!sheet) {
        return; // began while there was a recorder
    }
    auto found = sheet->operators.find(name);
    if (found == sheet->operators.end()) {
        const std::string key(name);
        found = sheet->operators.emplace(key, OperatorTime{.name = key}).first;
    }
    ++found->second.calls;
    found->second.ms += ms;
    found->second.gflop += flop / 1e9;
    for (auto layer = sheet->current; flop > 0.0; layer = sheet->layers[layer].parent) {
        sheet->layers[layer].time.gflop += flop / 1e9;
        if (layer == 0) {
            break;
        }
    }
}

/// Ends `operation`, the thread's innermost.
void finish(Operation &operation, std::string_view name, double flop)
{
    const auto ms = millisecondsSince(operation.begin);
    threadOperation = operation.caller;
    if (operation.caller != nullptr) {
        operation.caller->calledMs += ms;
    }
    addOperator(name, std::max(0.0, ms - operation.calledMs), flop);
}

bool isConvolution(std::string_view name)
{
    static constexpr std::array names = {
        std::string_view("mkldnn::_convolution_pointwise"),
        std::string_view("mkldnn::_convolution_pointwise_"),
        std::string_view("aten::mkldnn_convolution"),
        std::string_view("aten::_slow_conv2d_forward"),
        std::string_view("aten::slow_conv_dilated2d"),
        std::string_view("aten::cudnn_convolution"),
        std::string_view("aten::cudnn_convolution_relu"),
        std::string_view("aten::cudnn_convolution_add_relu")};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Which input holds the values that are summed over, last; negative for other operators.
int summedInput(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, int>, 9> inputs = {
        {{"mkldnn::_linear_pointwise", 0},
         {"aten::mkldnn_linear", 0},
         {"aten::mm", 0},
         {"aten::bmm", 0},
         {"aten::addmm", 1},
         {"aten::addmm_", 1},
         {"aten::baddbmm", 1},
         {"aten::baddbmm_", 1},
         {"aten::_addmm_activation", 1}}};
    const auto *found = std::find_if(
        inputs.begin(), inputs.end(), [&](const auto &input) { return input.first == name; });
    return found == inputs.end() ? -1 : found->second;
}

at::Tensor tensorAt(c10::ArrayRef<const c10::IValue> values, std::size_t i)
{
    return i < values.size() && values[i].isTensor() ? values[i].toTensor() : at::Tensor();
}

/// The work of a call, as far as the operator is known. Inputs can be looked at only before it.
void countWork(const at::RecordFunction &function, Operation &operation)
{
    const std::string_view name = function.name();
    const auto inputs = function.inputs();
    if (isConvolution(name)) {
        // (x, weight, bias), in place (sum, x, weight)
        const auto third = tensorAt(inputs, 2);
        const auto weight = third.defined() && third.dim() >= 4 ? third : tensorAt(inputs, 1);
        if (weight.defined() && weight.dim() >= 4) {
            const bool grouped = weight.dim() == 5; // packed: groups first
            const auto outputs = weight.size(0) * (grouped ? weight.size(1) : 1);
            operation.flopPerOutput =
                2.0 * static_cast<double>(weight.numel()) / static_cast<double>(outputs);
        }
    } else if (name.starts_with("aten::_scaled_dot_product_") && !name.ends_with("_math")) {
        const auto queries = tensorAt(inputs, 0);
        const auto keys = tensorAt(inputs, 1);
        if (queries.defined() && keys.defined()) {
            operation.flop =
                4.0 * static_cast<double>(queries.numel()) * static_cast<double>(keys.size(-2));
        }
    } else if (const auto summed = summedInput(name); summed >= 0) {
        const auto from = tensorAt(inputs, static_cast<std::size_t>(summed));
        operation.flopPerOutput = from.defined() ? 2.0 * static_cast<double>(from.size(-1)) : 0.0;
    }
}

std::unique_ptr<at::ObserverContext> operatorBegins(const at::RecordFunction &function)
{
    auto operation = std::make_unique<Operation>();
    countWork(function, *operation);
    return operation;
}

void operatorEnds(const at::RecordFunction &function, at::ObserverContext *context)
{
    waitForDevice();
    auto &operation = *static_cast<Operation *>(context);
    if (operation.flopPerOutput > 0.0 && !function.outputs().empty()) {
        const auto &output = function.outputs()[0];
        const auto values = output.isTensor() ? output.toTensor().numel() : 0;
        operation.flop += operation.flopPerOutput * static_cast<double>(values);
    }
    finish(operation, function.name(), operation.flop);
}

/// Layers below `parent`, each before its parts.
void appendParts(const std::vector<Layer> &all, std::size_t parent, std::vector<LayerTime> &to)
{
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i].parent == parent) {
            to.push_back(all[i].time);
            appendParts(all, i, to);
        }
    }
}

} // namespace

LayerScope::LayerScope(const char *name)
    : m_recorded(threadRecords)
{
    if (m_recorded) {
        enter(name);
    }
}

LayerScope::LayerScope(const char *name, std::size_t index)
    : m_recorded(threadRecords)
{
    if (m_recorded) {
        enter(std::string(name) + ' ' + std::to_string(index + 1));
    }
}

LayerScope::~LayerScope()
{
    if (m_recorded) {
        leave();
    }
}

Operation::Operation()
    : begin(Clock::now())
    , caller(std::exchange(threadOperation, this))
{}

KernelScope::KernelScope(const char *name, double flop)
    : m_name(name)
    , m_flop(flop)
{
    if (recording.load(std::memory_order_relaxed)) {
        m_operation.emplace();
    }
}

KernelScope::~KernelScope()
{
    if (m_operation) {
        waitForDevice();
        finish(*m_operation, m_name, m_flop);
    }
}

ProfileRecorder::ProfileRecorder(at::Device device)
    : m_only(recorderMutex)
    , m_callback(at::addGlobalCallback(at::RecordFunctionCallback(operatorBegins, operatorEnds)
                                           .needsInputs(true)
                                           .needsOutputs(true)
                                           .scopes({at::RecordScope::FUNCTION})))
{
    waitFor(device);
    const std::scoped_lock lock(sheetMutex);
    sheet.emplace();
    sheet->device = device;
    sheet->layers.push_back({.begin = Clock::now()});
    threadRecords = true;
    recording = true;
}

ProfileRecorder::~ProfileRecorder()
{
    at::removeCallback(m_callback);
    recording = false;
    threadRecords = false;
    const std::scoped_lock lock(sheetMutex);
    sheet.reset();
}

NetworkProfile ProfileRecorder::profile() const
{
    waitForDevice();
    const std::scoped_lock lock(sheetMutex);
    const auto &pass = sheet->layers.front();
    NetworkProfile profile{.ms = millisecondsSince(pass.begin), .gflop = pass.time.gflop};
    appendParts(sheet->layers, 0, profile.layers);
    for (const auto &[name, time] : sheet->operators) {
        profile.operators.push_back(time);
    }
    std::stable_sort(
        profile.operators.begin(), profile.operators.end(), [](const auto &a, const auto &b) {
            return a.ms > b.ms;
        });
    return profile;
}

} // namespace inspyre
