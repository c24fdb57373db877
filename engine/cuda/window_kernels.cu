#include "engine/cuda/window_kernels.h"
#include "engine/cuda/window_row.h"
#include "engine/cuda/window_strip.h"

namespace inspyre {

namespace {

constexpr int kMostSlots = 256;
constexpr int kWarpsForMost = kMostSlots / kStripRows;
constexpr int kSmallHead = 32; // what the kernels are made for: heads of up to so many numbers
constexpr int kLargeHead = 64;

/// Which window and head a block works on: heads of one window side by side, for they share rows.
struct Place
{
    int window;
    int head;
};

template<typename T, int kDim>
__device__ Place prepare(const WindowAttention<T> &attention, const WindowMemory<T, kDim> &memory)
{
    const auto block = static_cast<int>(blockIdx.x);
    const auto thread = static_cast<int>(threadIdx.x);
    const auto threads = static_cast<int>(blockDim.x);
    const Place place = {block / attention.heads, block % attention.heads};
    placeTokens(attention.grid, place.window, thread, threads, memory);
    __syncthreads();
    loadWindow(attention, place.head, thread, threads, memory);
    __syncthreads();
    return place;
}

extern __shared__ __align__(16) unsigned char sharedMemory[];

template<typename T, int kDim>
__global__ void __launch_bounds__(kWarpsForMost *kLanes)
    attendByStrips(const WindowAttention<T> attention)
{
    const WindowMemory<T, kDim> memory(sharedMemory, paddedSlots(attention.grid.slots()));
    const auto place = prepare(attention, memory);
    const auto strip = static_cast<int>(threadIdx.x) / kLanes;
    WindowStrip<T, kDim>(attention, place.window, place.head, strip, memory).run();
}

template<typename T, int kDim>
__global__ void __launch_bounds__(kMostSlots) attendByRows(const WindowAttention<T> attention)
{
    const WindowMemory<T, kDim> memory(sharedMemory, paddedSlots(attention.grid.slots()));
    const auto place = prepare(attention, memory);
    const auto slot = static_cast<int>(threadIdx.x);
    if (slot < attention.grid.slots()) {
        WindowRow<kDim>(attention, place.head, slot, memory).run();
    }
}

/// A kernel and how it is started.
template<typename T>
struct Plan
{
    void (*kernel)(WindowAttention<T>);
    int sharedBytes;
    int threads;
};

template<typename T, int kDim>
Plan<T> planOf(int slots)
{
    const int bytes = WindowMemory<T, kDim>::bytes(paddedSlots(slots));
    if constexpr (sizeof(T) == sizeof(float)) {
        return {attendByRows<T, kDim>, bytes, (slots + kLanes - 1) / kLanes * kLanes};
    } else {
        return {attendByStrips<T, kDim>, bytes, (slots + kStripRows - 1) / kStripRows * kLanes};
    }
}

template<typename T>
Plan<T> planOf(int slots, int headDim)
{
    return headDim <= kSmallHead ? planOf<T, kSmallHead>(slots) : planOf<T, kLargeHead>(slots);
}

template<typename T>
bool fits(int slots, int headDim)
{
    int device = 0;
    int most = 0;
    return cudaGetDevice(&device) == cudaSuccess &&
           cudaDeviceGetAttribute(&most, cudaDevAttrMaxSharedMemoryPerBlockOptin, device) ==
               cudaSuccess &&
           planOf<T>(slots, headDim).sharedBytes <= most;
}

template<typename T>
void launch(const WindowAttentionCall &call, cudaStream_t stream)
{
    const WindowAttention<T> attention = {
        call.grid,
        call.heads,
        call.headDim,
        static_cast<const T *>(call.qkv),
        static_cast<const T *>(call.padding),
        static_cast<const T *>(call.bias),
        static_cast<T *>(call.out),
    };
    const auto plan = planOf<T>(call.grid.slots(), call.headDim);
    // More than 48 KB must be asked for. A refusal is seen at the launch.
    static_cast<void>(cudaFuncSetAttribute(
        plan.kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, plan.sharedBytes));
    const auto blocks = static_cast<unsigned>(call.grid.windows() * call.heads);
    plan.kernel<<<
        blocks,
        static_cast<unsigned>(plan.threads),
        static_cast<std::size_t>(plan.sharedBytes),
        stream>>>(attention);
}

} // namespace

bool canAttend(CudaType type, int side, int headDim)
{
    const int slots = side * side;
    if (slots > kMostSlots || headDim > kLargeHead || headDim % 8 != 0) {
        return false;
    }
    switch (type) {
    case CudaType::Fp32: return fits<float>(slots, headDim);
    case CudaType::Fp16: return fits<Fp16>(slots, headDim);
    case CudaType::Bf16: return fits<Bf16>(slots, headDim);
    }
    return false;
}

void attend(const WindowAttentionCall &call, cudaStream_t stream)
{
    switch (call.type) {
    case CudaType::Fp32: launch<float>(call, stream); break;
    case CudaType::Fp16: launch<Fp16>(call, stream); break;
    case CudaType::Bf16: launch<Bf16>(call, stream); break;
    }
}

} // namespace inspyre
