#include "engine/torch/cuda_conv.h"

#include "engine/torch/cuda_type.h"

namespace inspyre {

namespace {

constexpr std::size_t kPieceBytes = 16;

} // namespace

bool hasConvKernel(const CudaKernels *kernels, const at::Tensor &x, const at::Tensor &bias)
{
    return kernels != nullptr && x.is_cuda() && cudaType(x.scalar_type()) && bias.defined() &&
           bias.scalar_type() == x.scalar_type() && bias.is_contiguous() &&
           bias.nbytes() % kPieceBytes == 0;
}

at::Tensor convByKernel(
    const CudaKernels &kernels,
    const at::Tensor &x,
    const at::Tensor &weight,
    const at::Tensor &bias,
    const ConvPlace &place)
{
    auto y = at::conv2d(x, weight, {}, place.stride, place.padding, place.dilation, 1)
                 .contiguous(at::MemoryFormat::ChannelsLast);
    const ConvEndCall call{
        .type = cudaType(y.scalar_type()).value(),
        .map = y.mutable_data_ptr(),
        .bias = bias.const_data_ptr(),
        .pixels = y.size(0) * y.size(2) * y.size(3),
        .channels = y.size(1),
        .relu = place.relu,
    };
    kernels.endConv(call, y.device().index());
    return y;
}

} // namespace inspyre
