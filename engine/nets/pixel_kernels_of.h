#pragma once

#include "engine/nets/layout_kernel.h"
#include "engine/nets/pixel_softmax_kernel.h"
#include "engine/nets/pixel_sums_kernel.h"

namespace inspyre {

template<typename Isa, typename T>
TypedPixelKernels typedPixelKernels()
{
    return {
        .doubleRow = &LayoutKernel<Isa, T>::doubleRow,
        .softmax = &PixelSoftmaxKernel<Isa, T>::softmax,
        .products = &PixelSumsKernel<Isa, T>::products,
        .addRow = &PixelSumsKernel<Isa, T>::addRow,
        .transpose = &LayoutKernel<Isa, T>::transpose,
        .sumPlanes = &LayoutKernel<Isa, T>::sumPlanes,
    };
}

/// The kernels of this file's instruction set.
template<typename Isa>
PixelKernels pixelKernelsOf(const char *name)
{
    return {name, typedPixelKernels<Isa, float>(), typedPixelKernels<Isa, std::uint16_t>()};
}

} // namespace inspyre
