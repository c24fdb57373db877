#include "engine/nets/attention.h"

#include <algorithm>
#include <cmath>

namespace inspyre {

namespace {

constexpr std::int64_t kScoreBytes = 1'000'000; // fits the second-level cache of a core

/// Of n windows at once; qkv [n, N, 3, heads, C / heads].
at::Tensor attended(const at::Tensor &qkv, const at::Tensor &bias)
{
    const auto n = qkv.size(0);
    const auto tokens = qkv.size(1);
    const auto heads = qkv.size(3);
    const auto head = qkv.size(4);
    const auto parts = qkv.permute({2, 0, 3, 1, 4}).contiguous();
    const auto part = [&](std::int64_t i) {
        return parts.select(0, i).view({n * heads, tokens, head});
    };
    auto scores = at::empty({n, heads, tokens, tokens}, bias.options());
    scores.copy_(bias);
    scores = scores.view({n * heads, tokens, tokens});
    const auto scale = 1.0 / std::sqrt(static_cast<double>(head));
    scores.baddbmm_(part(0), part(1).transpose(1, 2), 1.0, scale);
    const auto mixed = at::bmm(at::softmax(scores, -1), part(2));
    return mixed.view({n, heads, tokens, head}).transpose(1, 2);
}

} // namespace

at::Tensor windowAttention(const at::Tensor &qkv, const at::Tensor &bias, std::int64_t n)
{
    const auto heads = bias.size(0);
    const auto tokens = bias.size(1);
    const auto head = qkv.size(1) / 3 / heads;
    const auto windows = qkv.view({n, tokens, 3, heads, head});
    const auto bytes = bias.numel() * static_cast<std::int64_t>(bias.element_size());
    const auto atOnce = qkv.is_cpu() ? std::max<std::int64_t>(1, kScoreBytes / bytes) : n;
    auto result = at::empty({n, tokens, heads, head}, qkv.options());
    for (std::int64_t first = 0; first < n; first += atOnce) {
        const auto count = std::min(atOnce, n - first);
        result.narrow(0, first, count).copy_(attended(windows.narrow(0, first, count), bias));
    }
    return result.view({n * tokens, heads * head});
}

} // namespace inspyre
