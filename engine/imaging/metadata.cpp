#include "engine/imaging/exif_filter.h"
#include "engine/imaging/xmp_filter.h"

#include <inspyre/picture.h>

namespace inspyre {

Metadata keptMetadata(const Metadata &metadata, MetadataPolicy policy)
{
    switch (policy) {
    case MetadataPolicy::All: return metadata;
    case MetadataPolicy::None: return {.icc = metadata.icc};
    case MetadataPolicy::Safe: break;
    }
    auto kept = metadata;
    if (!makeExifSafe(kept.exif)) {
        kept.exif.clear();
    }
    if (!makeXmpSafe(kept.xmp)) {
        kept.xmp.clear();
    }
    return kept;
}

bool saysWhereOrWho(const Metadata &metadata)
{
    return exifTells(metadata.exif) || xmpTells(metadata.xmp);
}

} // namespace inspyre
