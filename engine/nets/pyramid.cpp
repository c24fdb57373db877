#include "engine/nets/pyramid.h"

#include "engine/nets/layers.h"
#include "engine/torch/profile.h"

#include <cmath>
#include <cstdlib>

namespace inspyre {

namespace {

constexpr std::int64_t kTaps = 7;

/// Four times the Gaussian of deviation 1, as an outer product rounded to float. Made where it is
/// used: a copy from the CPU would make a GPU wait.
at::Tensor enlargingKernel(at::Device device)
{
    const auto distance =
        at::arange(kTaps, at::TensorOptions(at::kDouble).device(device)) - (kTaps - 1) / 2;
    const auto g = at::exp(distance * distance / -2.0);
    const auto row = g / g.sum();
    return at::outer(row, row).to(at::kFloat).view({1, 1, kTaps, kTaps}) * 4.0;
}

at::Tensor enlarged(const at::Tensor &x)
{
    auto sparse = at::zeros({1, 1, 2 * x.size(2), 2 * x.size(3)}, x.options());
    sparse.slice(2, 0, std::nullopt, 2).slice(3, 0, std::nullopt, 2).copy_(x);
    const auto kernel = enlargingKernel(x.device());
    return at::conv2d(at::reflection_pad2d(sparse, {3, 3, 3, 3}), kernel);
}

/// The largest value in the elliptic neighbourhood; what is outside the map does not count.
at::Tensor dilated(const at::Tensor &x, int k)
{
    const int r = k / 2;
    const auto height = x.size(2);
    auto largest = x.clone();
    for (int dy = -r; dy <= r; ++dy) {
        const auto overlap = height - std::abs(dy);
        if (overlap <= 0) {
            continue;
        }
        const double share = static_cast<double>(r * r - dy * dy) / (r * r);
        const auto dx = std::lrint(r * std::sqrt(share)); // half to even
        const auto rows = at::max_pool2d(x, {1, 2 * dx + 1}, {1, 1}, {0, dx});
        const auto to = std::max(0, -dy);
        const auto from = std::max(0, dy);
        auto target = largest.narrow(2, to, overlap);
        target.copy_(at::maximum(target, rows.narrow(2, from, overlap)));
    }
    return largest;
}

} // namespace

at::Tensor reconstruct(const at::Tensor &d, const at::Tensor &p)
{
    const LayerScope layer("pyramid");
    auto x = enlarged(d);
    return x.add_(bilinear(p, x.size(2), x.size(3), true));
}

at::Tensor transition(const at::Tensor &x, int k)
{
    const LayerScope layer("transition");
    const auto saliency = logistic(x);
    const auto lowest = dilated(saliency.neg(), k).neg_();
    return (dilated(saliency, k) - lowest).gt(0.5).to(at::kFloat);
}

} // namespace inspyre
