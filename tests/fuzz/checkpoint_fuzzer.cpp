#include <inspyre/architecture.h>
#include <inspyre/checkpoint.h>

#include <cstddef>
#include <cstdint>

using namespace inspyre;

/// Opens the bytes as a checkpoint, touches each tensor at both ends and reads its architecture.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto checkpoint =
        parseCheckpoint(reinterpret_cast<const std::byte *>(data), size, "fuzz");
    if (!checkpoint) {
        return 0;
    }
    unsigned sum = 0;
    for (const auto &[name, view] : (*checkpoint)->tensors) {
        if (view.bytes != 0) {
            sum += std::to_integer<unsigned>(view.data[0]);
            sum += std::to_integer<unsigned>(view.data[view.bytes - 1]);
        }
        sum += static_cast<unsigned>(view.elements());
    }
    volatile unsigned kept = sum; // or the reads would be left out
    static_cast<void>(kept);
    if (const auto architecture = readArchitecture(**checkpoint)) {
        const TensorMismatch mismatch = compare(**checkpoint, *architecture);
        if (!mismatch.missing.empty() || !mismatch.misshapen.empty()) {
            __builtin_trap(); // what was read must fit
        }
    }
    return 0;
}
