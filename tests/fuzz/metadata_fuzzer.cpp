#include <inspyre/picture.h>

#include <cstddef>
#include <cstdint>
#include <vector>

using namespace inspyre;

/// Takes the bytes for a block of EXIF and for a packet of XMP, and looks whether what is kept of
/// them tells nothing more and has not moved.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto *bytes = reinterpret_cast<const std::byte *>(data);
    const std::vector<std::byte> block(bytes, bytes + size);
    const Metadata metadata{.exif = block, .xmp = block};
    const auto kept = keptMetadata(metadata, MetadataPolicy::Safe);
    const auto whole = [size](const std::vector<std::byte> &part) {
        return part.empty() || part.size() == size;
    };
    const bool told = saysWhereOrWho({.exif = block});
    if (saysWhereOrWho(kept) || !whole(kept.exif) || !whole(kept.xmp) ||
        (told && kept.exif == block && size > 0)) {
        __builtin_trap();
    }
    return 0;
}
