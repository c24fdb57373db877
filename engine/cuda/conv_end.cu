#include "engine/cuda/conv_end.h"
#include "engine/cuda/lanes.h"

#include <algorithm>

namespace inspyre {

namespace {

constexpr int kThreads = 256;
constexpr std::int64_t kMaxBlocks = 65'535;

/// 16 bytes of a map, read and written at once, as floats.
template<typename T>
struct Pack
{
    static constexpr int kNumbers = 8;

    __device__ static void load(const void *from, std::int64_t number, float (&to)[kNumbers])
    {
        const auto words = static_cast<const Words *>(from)[number];
        INSPYRE_UNROLL
        for (int i = 0; i < kNumbers; ++i) {
            to[i] = unpacked<T>(words.at[i / 2], i % 2);
        }
    }

    __device__ static void store(void *to, std::int64_t number, const float (&from)[kNumbers])
    {
        Words words;
        INSPYRE_UNROLL
        for (int i = 0; i < 4; ++i) {
            words.at[i] = packed<T>(from[2 * i], from[2 * i + 1]);
        }
        static_cast<Words *>(to)[number] = words;
    }
};

template<>
struct Pack<float>
{
    static constexpr int kNumbers = 4;

    __device__ static void load(const void *from, std::int64_t number, float (&to)[kNumbers])
    {
        const auto floats = static_cast<const Floats *>(from)[number];
        INSPYRE_UNROLL
        for (int i = 0; i < kNumbers; ++i) {
            to[i] = floats.at[i];
        }
    }

    __device__ static void store(void *to, std::int64_t number, const float (&from)[kNumbers])
    {
        static_cast<Floats *>(to)[number] = {from[0], from[1], from[2], from[3]};
    }
};

/// @param packs    of the map
/// @param inPixel  packs of a pixel
template<typename T>
__global__ void endConvKernel(
    void *map, const void *bias, std::int64_t packs, unsigned inPixel, bool relu)
{
    constexpr int kNumbers = Pack<T>::kNumbers;
    const std::int64_t stride = std::int64_t{gridDim.x} * blockDim.x;
    for (std::int64_t i = std::int64_t{blockIdx.x} * blockDim.x + threadIdx.x; i < packs;
         i += stride) {
        float values[kNumbers];
        float added[kNumbers];
        Pack<T>::load(map, i, values);
        Pack<T>::load(bias, i % inPixel, added);
        INSPYRE_UNROLL
        for (int k = 0; k < kNumbers; ++k) {
            const float sum = values[k] + added[k];
            values[k] = relu && sum < 0.0F ? 0.0F : sum; // what is no number stays so
        }
        Pack<T>::store(map, i, values);
    }
}

template<typename T>
void launch(const ConvEndCall &call, cudaStream_t stream)
{
    const std::int64_t inPixel = call.channels / Pack<T>::kNumbers;
    const auto packs = call.pixels * inPixel;
    const auto blocks = std::min((packs + kThreads - 1) / kThreads, kMaxBlocks);
    endConvKernel<T><<<static_cast<unsigned>(blocks), kThreads, 0, stream>>>(
        call.map, call.bias, packs, static_cast<unsigned>(inPixel), call.relu);
}

} // namespace

void endConv(const ConvEndCall &call, cudaStream_t stream)
{
    switch (call.type) {
    case CudaType::Fp32: launch<float>(call, stream); break;
    case CudaType::Fp16: launch<Fp16>(call, stream); break;
    case CudaType::Bf16: launch<Bf16>(call, stream); break;
    }
}

} // namespace inspyre
