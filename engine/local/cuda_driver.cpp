#include "engine/local/cuda_driver.h"

namespace inspyre {

namespace {

// The driver's C interface (cuda.h), as far as it is needed here: no CUDA toolkit is.
using CuInit = int(unsigned int flags);
using CuDeviceGetCount = int(int *count);
using CuDeviceGet = int(int *device, int ordinal);
using CuDevicePrimaryCtxRetain = int(void **context, int device);
constexpr int kCudaSuccess = 0;

} // namespace

CudaDriver::CudaDriver(SharedLibrary library)
    : m_library(library)
{}

Result<CudaDriver> CudaDriver::open()
{
    const auto library = SharedLibrary::open("libcuda.so.1");
    if (!library) {
        return library.error();
    }
    return CudaDriver(*library);
}

std::string CudaDriver::start(int gpu) const
{
    auto *init = m_library.function<CuInit>("cuInit");
    auto *count = m_library.function<CuDeviceGetCount>("cuDeviceGetCount");
    auto *get = m_library.function<CuDeviceGet>("cuDeviceGet");
    auto *retain = m_library.function<CuDevicePrimaryCtxRetain>("cuDevicePrimaryCtxRetain");
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
