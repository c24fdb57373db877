#pragma once

#include "engine/nets/winograd_kernel.h"

namespace inspyre {

/// The kernels of this file's instruction set.
template<typename Isa>
WinogradKernels winogradKernelsOf(const char *name)
{
    return {
        name, &WinogradKernel<Isa, float>::convolve, &WinogradKernel<Isa, std::uint16_t>::convolve};
}

} // namespace inspyre
