#include "engine/nets/attention.h"

#include <cmath>

namespace inspyre {

namespace {

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
    return attended(windows, bias).reshape({n * tokens, heads * head});
}

} // namespace inspyre
