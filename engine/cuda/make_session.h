#pragma once

#include "engine/cuda/session.h"

namespace inspyre {

/// CudaKernels::makeSession.
[[nodiscard]] std::unique_ptr<CudaSession> makeSession(int device);

} // namespace inspyre
