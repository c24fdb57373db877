#include "engine/nets/attention.h"

#include <algorithm>
#include <cmath>

namespace inspyre {

namespace {

constexpr std::int64_t kScoreBytes = 1'500'000; // fits the second-level caches of two cores

} // namespace

at::Tensor windowAttention(const at::Tensor &qkv, const at::Tensor &bias, std::int64_t n)
{
    const auto heads = bias.size(0);
    const auto tokens = bias.size(1);
    const auto channels = qkv.size(1) / 3;
    const auto head = channels / heads;
    const auto parts = qkv.view({n, tokens, 3, heads, head}).permute({2, 0, 3, 1, 4}).contiguous();
    const auto q = parts.select(0, 0).view({n * heads, tokens, head});
    const auto k = parts.select(0, 1).view({n * heads, tokens, head});
    const auto v = parts.select(0, 2).view({n * heads, tokens, head});

    auto scores = at::empty({n, heads, tokens, tokens}, bias.options());
    scores.copy_(bias);
    scores = scores.view({n * heads, tokens, tokens});
    const auto scale = 1.0 / std::sqrt(static_cast<double>(head));
    scores.baddbmm_(q, k.transpose(1, 2), 1.0, scale);
    const auto mixed = at::bmm(at::softmax(scores, -1), v);
    return mixed.view({n, heads, tokens, head}).transpose(1, 2).reshape({n * tokens, channels});
}

std::int64_t windowsAtOnce(const at::Tensor &bias, std::int64_t windows)
{
    if (!bias.is_cpu()) {
        return windows;
    }
    const auto bytes = bias.numel() * static_cast<std::int64_t>(bias.element_size());
    return std::clamp<std::int64_t>(kScoreBytes / bytes, 1, windows);
}

} // namespace inspyre
