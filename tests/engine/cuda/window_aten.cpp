#include "engine/torch/torch.h"
#include "window_case.h"

#include <cmath>

namespace inspyre::test {

namespace {

at::ScalarType scalarType(NumberType type)
{
    switch (type) {
    case NumberType::Fp32: return at::kFloat;
    case NumberType::Fp16: return at::kHalf;
    case NumberType::Bf16: return at::kBFloat16;
    }
    return at::kFloat;
}

at::Tensor tensor(const std::vector<float> &values, at::IntArrayRef shape, NumberType type)
{
    auto *data = const_cast<float *>(values.data()); // from_blob() takes no pointer to const
    return at::from_blob(data, shape, at::kFloat).to(scalarType(type)).to(at::kDouble);
}

/// [windows, side², C] of [rows * side, columns * side, C].
at::Tensor partition(const at::Tensor &map, std::int64_t side)
{
    const auto rows = map.size(0) / side;
    const auto columns = map.size(1) / side;
    return map.view({rows, side, columns, side, map.size(2)})
        .permute({0, 2, 1, 3, 4})
        .reshape({rows * columns, side * side, map.size(2)});
}

/// The mask of a shifted block, as the published network makes it: [windows, side², side²].
at::Tensor maskOf(std::int64_t height, std::int64_t width, std::int64_t side, std::int64_t shift)
{
    auto regions = at::zeros({height, width, 1}, at::kDouble);
    double number = 0.0;
    const auto parts = [&](std::int64_t end) {
        return std::vector<std::pair<std::int64_t, std::int64_t>>{
            {0, end - side}, {end - side, side - shift}, {end - shift, shift}};
    };
    for (const auto &[y, rows] : parts(height)) {
        for (const auto &[x, columns] : parts(width)) {
            regions.narrow(0, y, rows).narrow(1, x, columns).fill_(number++);
        }
    }
    const auto windows = partition(regions, side).squeeze(2);
    return (windows.unsqueeze(1) - windows.unsqueeze(2)).ne(0.0).to(at::kDouble) * -100.0;
}

} // namespace

std::vector<float> attendedByAten(const WindowCase &input, NumberType type)
{
    const c10::InferenceMode inference;
    const auto &grid = input.grid;
    const std::int64_t side = grid.side;
    const std::int64_t slots = grid.slots();
    const std::int64_t channels = std::int64_t{input.heads} * input.headDim;
    const std::int64_t height = std::int64_t{grid.rows()} * side;
    const std::int64_t width = std::int64_t{grid.columns()} * side;

    auto map = at::zeros({height, width, 3 * channels}, at::kDouble);
    if (!input.padding.empty()) {
        map.copy_(tensor(input.padding, {3 * channels}, type));
    }
    map.narrow(0, 0, grid.height)
        .narrow(1, 0, grid.width)
        .copy_(tensor(input.qkv, {grid.height, grid.width, 3 * channels}, type));
    const auto rolled = at::roll(map, {-grid.shift, -grid.shift}, {0, 1}).contiguous();
    const auto parts = partition(rolled, side)
                           .view({-1, slots, 3, input.heads, input.headDim})
                           .permute({2, 0, 3, 1, 4});

    auto scores = at::matmul(parts[0], parts[1].transpose(2, 3));
    scores = scores / std::sqrt(static_cast<double>(input.headDim)) +
             tensor(input.bias, {1, input.heads, slots, slots}, type);
    if (grid.shift > 0) {
        scores = scores + maskOf(height, width, side, grid.shift).unsqueeze(1);
    }
    const auto mixed = at::matmul(at::softmax(scores, -1), parts[2]).transpose(1, 2);

    const auto back = mixed.reshape({grid.rows(), grid.columns(), side, side, channels})
                          .permute({0, 2, 1, 3, 4})
                          .reshape({height, width, channels});
    const auto unrolled = at::roll(back, {grid.shift, grid.shift}, {0, 1});
    const auto result =
        unrolled.narrow(0, 0, grid.height).narrow(1, 0, grid.width).to(at::kFloat).contiguous();
    const auto *data = result.const_data_ptr<float>();
    return {data, data + result.numel()};
}

} // namespace inspyre::test
