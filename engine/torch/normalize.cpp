#include "engine/torch/normalize.h"

#include <array>

namespace inspyre {

namespace {

constexpr std::array<double, 3> kMean{0.485, 0.456, 0.406};
constexpr std::array<double, 3> kDeviation{0.229, 0.224, 0.225};

} // namespace

at::Tensor normalizationTable()
{
    auto table = at::empty({3, kLevels}, at::kFloat);
    auto *value = table.mutable_data_ptr<float>();
    for (std::size_t channel = 0; channel < 3; ++channel) {
        for (int level = 0; level < kLevels; ++level) {
            const auto scaled = static_cast<float>(level) / 255.0F;
            const auto centred = static_cast<float>(double{scaled} - kMean[channel]);
            *value++ = static_cast<float>(double{centred} / kDeviation[channel]);
        }
    }
    return table;
}

at::Tensor normalizedByAten(const at::Tensor &rgb, const at::Tensor &table)
{
    auto planes = at::empty({3, rgb.size(0), rgb.size(1)}, table.options());
    for (std::int64_t channel = 0; channel < 3; ++channel) {
        const auto levels = rgb.select(2, channel).reshape({-1}).to(at::kInt);
        auto plane = planes.select(0, channel).view({-1});
        at::index_select_out(plane, table.select(0, channel), 0, levels);
    }
    return planes;
}

at::Tensor normalized(const at::Tensor &rgb, const at::Tensor &table, const CudaKernels *kernels)
{
    if (kernels == nullptr || !rgb.is_cuda()) {
        return normalizedByAten(rgb, table);
    }
    const auto pixels = rgb.contiguous();
    auto planes = at::empty({3, rgb.size(0), rgb.size(1)}, table.options());
    kernels->normalize(
        pixels.const_data_ptr<std::uint8_t>(),
        table.const_data_ptr<float>(),
        planes.mutable_data_ptr<float>(),
        rgb.size(0) * rgb.size(1),
        rgb.device().index());
    return planes;
}

} // namespace inspyre
