#pragma once

#include "engine/imaging/samples.h"
#include "engine/imaging/vips_library.h"

#include <inspyre/image.h>
#include <inspyre/job.h>

#include <atomic>
#include <mutex>

namespace inspyre {

/// Pixels of ours as a picture of libvips, whose worker fetches the rows. Must outlive it.
///
/// Threads: the one that encodes, libvips's own, and one that waits for the end of it: that may ask
/// stopWanted() and letGo().
class PixelFeed
{
public:
    /// `pixels` must have a format that samplesOf() knows and, as `job`, outlive the feed.
    PixelFeed(const ImageView &pixels, const JobControl &job);
    PixelFeed(const PixelFeed &) = delete;
    PixelFeed &operator=(const PixelFeed &) = delete;
    ~PixelFeed() = default;

    /// Null, with libvips's words, if there is no memory for it.
    [[nodiscard]] VipsImagePtr image();

    /// Reports what an encoder that pulls `image` has done, as Encoding up to 0.99, and stops it.
    void watch(VipsImage *image);

    /// Whether a cancel has ended the work of libvips.
    [[nodiscard]] bool cancelled() const { return m_cancelled; }

    /// Asks the job.
    [[nodiscard]] bool stopWanted();
    /// Neither the pixels nor the job are touched any more; the rest of the work is for nothing.
    void letGo();

private:
    static int copyRows(VipsRegion *region, void *, void *data, void *, gboolean *);
    static void onProgress(VipsImage *image, VipsProgress *progress, PixelFeed *feed);
    static void onPulled(VipsImage *, VipsProgress *, PixelFeed *feed);

    const ImageView m_pixels;
    const JobControl &m_job;
    std::mutex m_touching = {}; ///< the pixels, and the job, which is asked by one thread at a time
    bool m_letGo = false;
    std::atomic_bool m_cancelled = false;
    std::atomic_bool m_pulled =
        false; ///< libvips has fetched all rows; what follows is the encoder alone
};

} // namespace inspyre
