#pragma once

#include <inspyre/error.h>

#include <vips/vips.h>

#include <memory>
#include <string>
#include <string_view>

namespace inspyre {

struct ReleaseGObject
{
    void operator()(void *object) const { g_object_unref(object); }
};

using VipsImagePtr = std::unique_ptr<VipsImage, ReleaseGObject>;
using VipsSourcePtr = std::unique_ptr<VipsSource, ReleaseGObject>;
using VipsRegionPtr = std::unique_ptr<VipsRegion, ReleaseGObject>;

/// One public call into libvips: starts the library with the first one, and gives back what
/// libvips keeps for the calling thread at the end. On the stack, around all libvips objects.
/// Throws std::runtime_error if libvips cannot be started.
class VipsCall
{
public:
    VipsCall();
    ~VipsCall();
    VipsCall(const VipsCall &) = delete;
    VipsCall &operator=(const VipsCall &) = delete;
};

/// What libvips said last, in one line, and forgotten afterwards. libvips has one such text for
/// all threads: a detail for people, not to be decided on.
[[nodiscard]] std::string takeVipsError();

} // namespace inspyre
