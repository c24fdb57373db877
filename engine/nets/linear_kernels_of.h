#pragma once

#include "engine/nets/linear_kernel.h"

namespace inspyre {

/// The kernels of this file's instruction set.
template<typename Isa>
LinearKernels linearKernelsOf(const char *name)
{
    return {name, &LinearKernel<Isa>::multiply};
}

} // namespace inspyre
