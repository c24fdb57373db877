#pragma once

#include <inspyre/error.h>
#include <inspyre/job.h>

#include <vips/vips.h>

#include <cstdint>
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

    /// Whether other threads were within a call meanwhile: then takeVipsError() may have their
    /// words.
    [[nodiscard]] bool hadCompany() const;

private:
    std::uint64_t m_number = 0; ///< of the gate; 0: within another call of this thread
};

/// No other thread is within a call, so that takeVipsError() has this one's words. It waits for the
/// others, but not for long.
class VipsAlone
{
public:
    explicit VipsAlone(const JobControl &job);
    ~VipsAlone();
    VipsAlone(const VipsAlone &) = delete;
    VipsAlone &operator=(const VipsAlone &) = delete;

    [[nodiscard]] bool granted() const { return m_granted; }

private:
    bool m_granted = false;
};

/// What libvips said last, in one line, and forgotten afterwards. libvips has one such text for
/// all threads: a detail for people, not to be decided on.
[[nodiscard]] std::string takeVipsError();

} // namespace inspyre
