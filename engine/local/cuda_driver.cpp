#include "engine/local/cuda_driver.h"

#include "engine/core/shared_library.h"

namespace inspyre {

namespace {

// The driver's C interface (cuda.h), as far as it is needed here: no CUDA toolkit is.
using CuInit = int(unsigned int flags);
using CuDeviceGetCount = int(int *count);
using CuDeviceGet = int(int *device, int ordinal);
using CuDevicePrimaryCtxRetain = int(void **context, int device);
constexpr int kCudaSuccess = 0;

} // namespace

std::string startCudaDriver(int gpu)
{
    const auto library = SharedLibrary::open("libcuda.so.1");
    if (!library) {
        return "libcuda.so.1 was not found";
    }
    auto *init = library->function<CuInit>("cuInit");
    auto *count = library->function<CuDeviceGetCount>("cuDeviceGetCount");
    auto *get = library->function<CuDeviceGet>("cuDeviceGet");
    auto *retain = library->function<CuDevicePrimaryCtxRetain>("cuDevicePrimaryCtxRetain");
    if (init == nullptr || count == nullptr || get == nullptr || retain == nullptr) {
        return "libcuda.so.1 is not a CUDA driver";
    }
    if (const int failed = init(0); failed != kCudaSuccess) {
        return "the CUDA driver does not start (error " + std::to_string(failed) + ")";
    }
    int devices = 0;
    if (count(&devices) != kCudaSuccess || devices <= gpu) {
        return "the CUDA driver has no such GPU";
    }
    int device = 0;
    void *context = nullptr; // the primary one, which libtorch takes too; kept until the end
    if (get(&device, gpu) != kCudaSuccess || retain(&context, device) != kCudaSuccess) {
        return "the GPU gives no context";
    }
    return "driver ready";
}

} // namespace inspyre
