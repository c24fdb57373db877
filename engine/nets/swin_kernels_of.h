#pragma once

#include "engine/nets/token_rows_kernel.h"
#include "engine/nets/window_attention_kernel.h"

namespace inspyre {

template<typename Isa, typename T>
TypedSwinKernels typedSwinKernels()
{
    return {
        .attention = &WindowAttentionKernel<Isa, T>::attend,
        .normalize = &TokenRowsKernel<Isa, T>::normalize,
        .add = &TokenRowsKernel<Isa, T>::add,
    };
}

/// The kernels of this file's instruction set.
template<typename Isa>
SwinKernels swinKernelsOf(const char *name)
{
    return {name, typedSwinKernels<Isa, float>(), typedSwinKernels<Isa, std::uint16_t>()};
}

} // namespace inspyre
