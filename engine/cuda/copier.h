#pragma once

#include "engine/cuda/session.h"

#include <cuda_runtime_api.h>

namespace inspyre {

struct CopierPlace
{
    int device = 0;
    cudaStream_t owner = nullptr; ///< the stream on which libtorch gave out the block
    void *block = nullptr;
    int slots = 0;
    std::uint64_t slotBytes = 0;
};

/// CudaSession::makeCopier().
[[nodiscard]] std::unique_ptr<CudaCopier> makeCopier(const CopierPlace &place);

} // namespace inspyre
