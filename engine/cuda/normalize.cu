#include "engine/cuda/kernels.h"
#include "engine/cuda/normalize.h"

#include <algorithm>

namespace inspyre {

namespace {

constexpr int kThreads = 256;
constexpr std::int64_t kMaxBlocks = 65'535;

__global__ void normalizeKernel(
    const std::uint8_t *rgb, const float *table, float *planes, std::int64_t pixels)
{
    __shared__ float levels[3 * kLevels];
    for (int i = static_cast<int>(threadIdx.x); i < 3 * kLevels; i += kThreads) {
        levels[i] = table[i];
    }
    __syncthreads();
    const std::int64_t stride = std::int64_t{gridDim.x} * blockDim.x;
    for (std::int64_t i = std::int64_t{blockIdx.x} * blockDim.x + threadIdx.x; i < pixels;
         i += stride) {
        for (int c = 0; c < 3; ++c) {
            planes[c * pixels + i] = levels[c * kLevels + rgb[3 * i + c]];
        }
    }
}

} // namespace

bool hasCode()
{
    cudaFuncAttributes attributes = {};
    const bool has = cudaFuncGetAttributes(&attributes, normalizeKernel) == cudaSuccess;
    static_cast<void>(cudaGetLastError()); // the answer "no" is no failure of the next call
    return has;
}

void normalize(
    const std::uint8_t *rgb,
    const float *table,
    float *planes,
    std::int64_t pixels,
    cudaStream_t stream)
{
    const auto blocks = std::min((pixels + kThreads - 1) / kThreads, kMaxBlocks);
    normalizeKernel<<<static_cast<unsigned>(blocks), kThreads, 0, stream>>>(
        rgb, table, planes, pixels);
}

} // namespace inspyre
