#include "engine/core/xxh64.h"
#include "engine/edit/edit_format.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

using namespace inspyre;

namespace {

constexpr std::size_t kLengthAt = 12;
constexpr std::size_t kSumAt = 20;

/// Makes the JSON's sum right, or no change of the JSON would be looked at.
void mendSum(std::span<std::byte> file)
{
    if (file.size() < kEditPrefix) {
        return;
    }
    std::uint64_t length = 0;
    std::memcpy(&length, file.data() + kLengthAt, sizeof(length));
    const auto rest = file.subspan(kEditPrefix);
    const auto sum = xxh64(rest.first(std::min<std::uint64_t>(length, rest.size())));
    std::memcpy(file.data() + kSumAt, &sum, sizeof(sum));
}

} // namespace

/// Reads the bytes as a file of edits and looks at every tile.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto *bytes = reinterpret_cast<const std::byte *>(data);
    std::vector<std::byte> file(bytes, bytes + size);
    mendSum(file);
    const auto edits = parseEdits(file, "fuzz", {});
    if (!edits) {
        return 0;
    }
    unsigned sum = 0;
    edits->strokes.eachTile([&sum](int, int, const std::shared_ptr<const StrokeTile> &tile) {
        sum += 0U + tile->stays.front() + tile->added.back();
    });
    volatile unsigned kept = sum; // or the reads would be left out
    static_cast<void>(kept);
    if (!faultOf(*edits).empty() || edits->strokes.picture() != edits->picture) {
        __builtin_trap(); // what was read can be written
    }
    return 0;
}
