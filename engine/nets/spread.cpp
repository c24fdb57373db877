#include "engine/nets/spread.h"

#include "engine/torch/profile.h"
#include "engine/torch/single_thread.h"

namespace inspyre {

namespace {

/// Bilinear, with the value at x in the place `times` x, where the pyramid puts it; beyond the last
/// one it goes on level.
at::Tensor inPlace(const at::Tensor &coarse, std::int64_t height, std::int64_t width)
{
    const auto rows = height / coarse.size(2);
    const auto columns = width / coarse.size(3);
    const auto more = at::replication_pad2d(coarse, {0, 1, 0, 1});
    return at::upsample_bilinear2d(
               more, {rows * coarse.size(2) + 1, columns * coarse.size(3) + 1}, true)
        .narrow(2, 0, height)
        .narrow(3, 0, width);
}

} // namespace

at::Tensor spreadOf(const at::Tensor &finest, const std::array<at::Tensor, 3> &coarse)
{
    const LayerScope layer("spread");
    const SingleThread alone; // see logistic() in layers.h
    auto most = at::sigmoid(finest);
    auto least = most.clone();
    for (const auto &logits : coarse) {
        const auto saliency = inPlace(at::sigmoid(logits), finest.size(2), finest.size(3));
        at::maximum_out(most, most, saliency);
        at::minimum_out(least, least, saliency);
    }
    return most.sub_(least);
}

} // namespace inspyre
