#include "engine/imaging/pixel_feed.h"

#include <cstring>

namespace inspyre {

namespace {

VipsInterpretation interpretationOf(int bands, int bits)
{
    if (bits == 16) {
        return bands == 1 ? VIPS_INTERPRETATION_GREY16 : VIPS_INTERPRETATION_RGB16;
    }
    return bands == 1 ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB;
}

} // namespace

PixelFeed::PixelFeed(const ImageView &pixels, const JobControl &job)
    : m_pixels(pixels)
    , m_job(job)
{}

VipsImagePtr PixelFeed::image()
{
    VipsImagePtr image(vips_image_new());
    if (image == nullptr) {
        return nullptr;
    }
    const auto [bands, bits] = samplesOf(m_pixels.format);
    vips_image_init_fields(
        image.get(),
        m_pixels.width,
        m_pixels.height,
        bands,
        bits == 16 ? VIPS_FORMAT_USHORT : VIPS_FORMAT_UCHAR,
        VIPS_CODING_NONE,
        interpretationOf(bands, bits),
        1.0,
        1.0);
    if (vips_image_pipelinev(image.get(), VIPS_DEMAND_STYLE_THINSTRIP, nullptr) != 0 ||
        vips_image_generate(image.get(), nullptr, &copyRows, nullptr, this, nullptr) != 0) {
        return nullptr;
    }
    return image;
}

void PixelFeed::watch(VipsImage *image)
{
    vips_image_set_progress(image, TRUE);
    g_signal_connect(image, "eval", G_CALLBACK(&onProgress), this);
    g_signal_connect(image, "posteval", G_CALLBACK(&onPulled), this);
}

bool PixelFeed::stopWanted()
{
    const std::lock_guard lock(m_touching);
    return m_letGo || m_job.cancelled();
}

void PixelFeed::letGo()
{
    const std::lock_guard lock(m_touching);
    m_letGo = true;
}

// Called by libvips's worker for the next rows. A cancel is an error of this worker, see
// startVips() for why nothing else may stop it.
int PixelFeed::copyRows(VipsRegion *region, void *, void *data, void *, gboolean *)
{
    auto &feed = *static_cast<PixelFeed *>(data);
    const std::lock_guard lock(feed.m_touching);
    if (feed.m_letGo || feed.m_job.cancelled()) {
        feed.m_cancelled = true;
        return -1;
    }
    const VipsRect &rows = region->valid;
    const auto pixelBytes = bytesPerPixel(feed.m_pixels.format);
    for (int y = rows.top; y < rows.top + rows.height; ++y) {
        std::memcpy(
            VIPS_REGION_ADDR(region, rows.left, y),
            feed.m_pixels.row8(y) + static_cast<std::size_t>(rows.left) * pixelBytes,
            static_cast<std::size_t>(rows.width) * pixelBytes);
    }
    return 0;
}

// Called by libvips in the encoding thread, a few times per strip of rows, and by WebP's encoder
// afterwards, which asks whether the image was killed.
void PixelFeed::onProgress(VipsImage *image, VipsProgress *progress, PixelFeed *feed)
{
    if (feed->stopWanted()) {
        if (feed->m_pulled) {
            feed->m_cancelled = true;
            vips_image_set_kill(image, TRUE);
        }
        return;
    }
    const std::lock_guard lock(feed->m_touching);
    if (feed->m_letGo) {
        return;
    }
    feed->m_job.report(Stage::Encoding, progress->percent / 100.0 * 0.99);
}

// Called by libvips in the encoding thread when its workers are done.
void PixelFeed::onPulled(VipsImage *, VipsProgress *, PixelFeed *feed)
{
    feed->m_pulled = true;
}

} // namespace inspyre
