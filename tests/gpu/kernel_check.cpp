#include "../engine/cuda/window_case.h"
#include "checks.h"
#include "engine/cuda/kernels.h"
#include "engine/torch/torch.h"

#include <c10/core/Event.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <functional>

namespace inspyre::test {

namespace {

constexpr int kTimedRuns = 50;

at::ScalarType scalarType(NumberType type)
{
    switch (type) {
    case NumberType::Fp32: return at::kFloat;
    case NumberType::Fp16: return at::kHalf;
    case NumberType::Bf16: return at::kBFloat16;
    }
    return at::kFloat;
}

CudaType cudaType(NumberType type)
{
    switch (type) {
    case NumberType::Fp32: return CudaType::Fp32;
    case NumberType::Fp16: return CudaType::Fp16;
    case NumberType::Bf16: return CudaType::Bf16;
    }
    return CudaType::Fp32;
}

at::Tensor onGpu(const std::vector<float> &values, NumberType type, at::Device device)
{
    auto *data = const_cast<float *>(values.data()); // from_blob() takes no pointer to const
    const auto count = static_cast<std::int64_t>(values.size());
    return at::from_blob(data, {count}, at::kFloat).to(scalarType(type)).to(device);
}

std::vector<float> onCpu(const at::Tensor &tensor)
{
    const auto values = tensor.to(at::kFloat).to(at::kCPU).contiguous();
    const auto *data = values.const_data_ptr<float>();
    return {data, data + values.numel()};
}

/// The tensors of one call.
class Call
{
public:
    Call(const WindowCase &input, NumberType type, at::Device device)
        : m_qkv(onGpu(input.qkv, type, device))
        , m_padding(input.padding.empty() ? at::Tensor{} : onGpu(input.padding, type, device))
        , m_bias(onGpu(input.bias, type, device))
        , m_out(at::full({m_qkv.numel() / 3}, std::nan(""), m_qkv.options()))
        , m_call{
              .type = cudaType(type),
              .grid = input.grid,
              .heads = input.heads,
              .headDim = input.headDim,
              .qkv = m_qkv.const_data_ptr(),
              .padding = m_padding.defined() ? m_padding.const_data_ptr() : nullptr,
              .bias = m_bias.const_data_ptr(),
              .out = m_out.mutable_data_ptr()}
    {}

    void run(const CudaKernels &kernels) const
    {
        kernels.windowAttention(m_call, m_out.device().index());
    }

    [[nodiscard]] std::vector<float> result() const { return onCpu(m_out); }

    [[nodiscard]] double megabytes() const
    {
        const auto bytes = m_qkv.nbytes() + m_bias.nbytes() + m_out.nbytes();
        return static_cast<double>(bytes) / 1e6;
    }

private:
    at::Tensor m_qkv;
    at::Tensor m_padding;
    at::Tensor m_bias;
    at::Tensor m_out;
    WindowAttentionCall m_call;
};

/// Milliseconds of each run, by the device's clock.
std::vector<double> timed(at::Device device, const std::function<void()> &work)
{
    const c10::impl::VirtualGuardImpl guard(device.type());
    const auto stream = guard.getStream(device);
    work(); // loads the kernel
    std::vector<double> ms;
    for (int i = 0; i < kTimedRuns; ++i) {
        c10::Event begin(device.type(), c10::EventFlag::BACKEND_DEFAULT);
        c10::Event end(device.type(), c10::EventFlag::BACKEND_DEFAULT);
        begin.record(stream);
        work();
        end.record(stream);
        end.synchronize();
        ms.push_back(begin.elapsedTime(end));
    }
    return ms;
}

void compare(const Machine &machine, const WindowCase &input, NumberType type, Report &report)
{
    const at::Device device(machine.device);
    const auto &kernels = *machine.kernels;
    const bool has =
        kernels.hasWindowAttention(cudaType(type), input.grid.side, input.headDim, device.index());
    if (!has) {
        // Rows of float take twice the memory that a block shares; ATen then does it.
        Report::row(
            {input.name,
             numberTypeName(type),
             "no room: by ATen",
             "",
             report.check(type == NumberType::Fp32)});
        return;
    }
    const Call call(input, type, device);
    call.run(kernels);
    const auto difference = differenceOf(call.result(), attendedByTwin(input, type));
    const auto tolerance = toleranceOf(type);
    const bool close = difference.largest <= tolerance && difference.mean <= tolerance / 10.0;
    Report::row(
        {input.name,
         numberTypeName(type),
         small(difference.mean),
         small(difference.largest),
         report.check(close)});
}

void timeAttention(const Machine &machine)
{
    Report::line("\nAt the first stage of SwinB at 1024x1024, microseconds of 50 runs:\n");
    Report::table({"type", "shift", "min – median – max", "GB/s of the median"});
    for (const auto type : {NumberType::Fp32, NumberType::Fp16, NumberType::Bf16}) {
        for (const int shift : {0, 6}) {
            const auto input = windowCase({256, 256, 12, shift}, 4, 32, true);
            const at::Device device(machine.device);
            const Call call(input, type, device);
            auto times = timed(device, [&] { call.run(*machine.kernels); });
            for (auto &time : times) {
                time *= 1e3;
            }
            Report::row(
                {numberTypeName(type),
                 std::to_string(shift),
                 spread(times, 1),
                 fixed(call.megabytes() * 1e3 / median(times), 0)});
        }
    }
}

void checkNormalize(const Machine &machine, Report &report)
{
    const at::Device device(machine.device);
    constexpr std::int64_t kPixels = 1'000'003; // no multiple of anything
    const auto rgb = at::randint(0, kLevels, {kPixels, 3}, at::kByte);
    const auto table = at::randn({3, kLevels}, at::kFloat);
    auto expected = at::empty({3, kPixels}, at::kFloat);
    for (std::int64_t c = 0; c < 3; ++c) {
        expected.select(0, c).copy_(
            table.select(0, c).index_select(0, rgb.select(1, c).to(at::kInt)));
    }
    const auto input = rgb.to(device);
    const auto levels = table.to(device);
    auto planes = at::empty({3, kPixels}, levels.options());
    machine.kernels->normalize(
        input.const_data_ptr<std::uint8_t>(),
        levels.const_data_ptr<float>(),
        planes.mutable_data_ptr<float>(),
        kPixels,
        device.index());
    Report::line(
        "\nNormalisation is the same to the bit: " +
        report.check(at::equal(planes.to(at::kCPU), expected)));
}

/// Bias and cut of a convolution's result against ATen's on the same GPU.
void checkConvEnd(const Machine &machine, Report &report)
{
    Report::line("\nThe end of a convolution, in place; microseconds at 1024x1024x64:\n");
    Report::table(
        {"type", "same as ATen's to the bit", "kernel: min – median – max", "ATen's two steps"});
    const at::Device device(machine.device);
    for (const auto type : {NumberType::Fp32, NumberType::Fp16, NumberType::Bf16}) {
        const auto options = at::TensorOptions(scalarType(type)).device(device);
        const auto bias = at::randn({64}, options);
        const auto map = at::randn({1024 * 1024, 64}, options);
        auto ours = map.clone();
        const auto run = [&] {
            const ConvEndCall call{
                .type = cudaType(type),
                .map = ours.mutable_data_ptr(),
                .bias = bias.const_data_ptr(),
                .pixels = ours.size(0),
                .channels = ours.size(1),
                .relu = true};
            machine.kernels->endConv(call, device.index());
        };
        run();
        const bool same = at::equal(ours, at::relu(map + bias));
        auto theirs = map.clone();
        auto kernel = timed(device, run);
        auto aten = timed(device, [&] { theirs.add_(bias).relu_(); });
        for (std::size_t i = 0; i < kernel.size(); ++i) {
            kernel[i] *= 1e3;
            aten[i] *= 1e3;
        }
        Report::row({numberTypeName(type), report.check(same), spread(kernel, 1), spread(aten, 1)});
    }
}

} // namespace

void checkKernels(const Machine &machine, Report &report)
{
    Report::heading("Kernels against their twins on the CPU");
    const c10::InferenceMode inference;
    Report::table({"window attention", "type", "mean difference", "largest", "passed"});
    for (const auto &input : windowCases()) {
        for (const auto type : {NumberType::Fp32, NumberType::Fp16, NumberType::Bf16}) {
            compare(machine, input, type, report);
        }
    }
    checkNormalize(machine, report);
    checkConvEnd(machine, report);
    timeAttention(machine);
}

} // namespace inspyre::test
