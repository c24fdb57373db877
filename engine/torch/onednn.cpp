#include "engine/torch/onednn.h"

#include <optional>
#include <string_view>

namespace inspyre {

namespace {

using Scalars = torch::List<std::optional<at::Scalar>>;
using OptionalTensor = std::optional<at::Tensor>;
using ConvOp = at::Tensor(
    const at::Tensor &,
    const at::Tensor &,
    const OptionalTensor &,
    at::IntArrayRef,
    at::IntArrayRef,
    at::IntArrayRef,
    std::int64_t,
    std::string_view,
    Scalars,
    std::optional<std::string_view>);
using LinearOp = at::Tensor(
    const at::Tensor &,
    const at::Tensor &,
    const OptionalTensor &,
    std::string_view,
    Scalars,
    std::optional<std::string_view>);

template<typename Op>
std::optional<c10::TypedOperatorHandle<Op>> find(const char *name)
{
    try {
        const auto schema = c10::Dispatcher::singleton().findSchema({name, ""});
        if (schema && schema->hasKernelForDispatchKey(c10::DispatchKey::CPU)) {
            return schema->typed<Op>();
        }
    } catch (const c10::Error &) {
        // Another signature than the one we know: as if it were not there.
    }
    return std::nullopt;
}

OptionalTensor optional(const at::Tensor &tensor)
{
    return tensor.defined() ? OptionalTensor(tensor) : std::nullopt;
}

OneDnn findAll()
{
    OneDnn found;
    if (const auto op = find<ConvOp>("mkldnn::_convolution_pointwise")) {
        found.conv = [op = *op](
                         const at::Tensor &x,
                         const at::Tensor &weight,
                         const at::Tensor &bias,
                         at::IntArrayRef padding,
                         at::IntArrayRef stride,
                         at::IntArrayRef dilation,
                         bool relu) {
            const auto nhwc = x.contiguous(at::MemoryFormat::ChannelsLast);
            const std::string_view after = relu ? "relu" : "none";
            return op.call(
                nhwc, weight, optional(bias), padding, stride, dilation, 1, after, Scalars(), "");
        };
    }
    if (const auto op = find<LinearOp>("mkldnn::_linear_pointwise")) {
        found.linear =
            [op = *op](
                const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias, bool gelu) {
                const std::string_view after = gelu ? "gelu" : "none";
                return op.call(x, weight, optional(bias), after, Scalars(), "none");
            };
    }
    return found;
}

} // namespace

const OneDnn &onednn()
{
    static const OneDnn found = findAll();
    return found;
}

} // namespace inspyre
