#include "engine/torch/cuda_attention.h"

#include "engine/torch/cuda_type.h"

namespace inspyre {

bool hasWindowKernel(
    const CudaKernels *kernels, const at::Tensor &x, std::int64_t side, std::int64_t headDim)
{
    const auto type = cudaType(x.scalar_type());
    return kernels != nullptr && x.is_cuda() && type &&
           kernels->hasWindowAttention(
               *type, static_cast<int>(side), static_cast<int>(headDim), x.device().index());
}

at::Tensor windowAttentionByKernel(
    const CudaKernels &kernels,
    const at::Tensor &qkv,
    const at::Tensor &padding,
    const at::Tensor &bias,
    const WindowPlace &place)
{
    const auto rows = qkv.contiguous();
    const auto added = bias.contiguous();
    const auto channels = rows.size(1) / 3;
    auto out = at::empty({rows.size(0), channels}, rows.options());
    const WindowAttentionCall call{
        .type = cudaType(rows.scalar_type()).value(),
        .grid =
            {static_cast<int>(place.height),
             static_cast<int>(place.width),
             static_cast<int>(place.side),
             static_cast<int>(place.shift)},
        .heads = static_cast<int>(added.size(0)),
        .headDim = static_cast<int>(channels / added.size(0)),
        .qkv = rows.const_data_ptr(),
        .padding = padding.defined() ? padding.const_data_ptr() : nullptr,
        .bias = added.const_data_ptr(),
        .out = out.mutable_data_ptr(),
    };
    kernels.windowAttention(call, rows.device().index());
    return out;
}

} // namespace inspyre
