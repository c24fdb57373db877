#include "engine/finish/below_alpha.h"

#include "engine/finish/layers.h"
#include "engine/imaging/scrub.h"

#include <opencv2/imgproc.hpp>

#include <vector>

namespace inspyre {

namespace {

/// For each pixel the number of the nearest one that is not transparent, row after row.
class NearestOpaque
{
public:
    template<typename T>
    NearestOpaque(const cv::Mat &rgba, T)
    {
        cv::Mat isClear(rgba.size(), CV_8UC1);
        forRows(rgba.rows, [&](int begin, int end) {
            for (int y = begin; y < end; ++y) {
                const auto *from = rgba.ptr<T>(y);
                auto *to = isClear.ptr<std::uint8_t>(y);
                for (int x = 0; x < rgba.cols; ++x) {
                    to[x] = from[4 * x + 3] == 0 ? 1 : 0;
                }
            }
        });
        const int clear = cv::countNonZero(isClear);
        const auto all = static_cast<std::int64_t>(rgba.rows) * rgba.cols;
        if (clear == all) {
            return;
        }
        cv::Mat distance;
        cv::distanceTransform(
            isClear, distance, m_labels, cv::DIST_L2, cv::DIST_MASK_5, cv::DIST_LABEL_PIXEL);
        m_pixels.resize(static_cast<std::size_t>(all - clear) + 1);
        for (int y = 0; y < rgba.rows; ++y) {
            const auto *opaque = isClear.ptr<std::uint8_t>(y);
            const auto *label = m_labels.ptr<std::int32_t>(y);
            for (int x = 0; x < rgba.cols; ++x) {
                if (opaque[x] == 0) {
                    m_pixels[static_cast<std::size_t>(label[x])] = {x, y};
                }
            }
        }
    }

    /// Null if there is none at all.
    [[nodiscard]] const cv::Point *of(int x, int y) const
    {
        if (m_pixels.empty()) {
            return nullptr;
        }
        return &m_pixels[static_cast<std::size_t>(m_labels.at<std::int32_t>(y, x))];
    }

private:
    cv::Mat m_labels;
    std::vector<cv::Point> m_pixels;
};

template<typename T>
Status bleed(const cv::Mat &rgba, cv::Mat &out, const JobControl &job)
{
    const NearestOpaque nearest(rgba, T{});
    return eachRow(out.rows, job, [&](int y) {
        auto *to = out.ptr<T>(y);
        for (int x = 0; x < out.cols; ++x, to += 4) {
            if (to[3] == 0) {
                const auto *point = nearest.of(x, y);
                const auto *from =
                    point != nullptr ? rgba.ptr<T>(point->y) + 4 * point->x : nullptr;
                for (int c = 0; c < 3; ++c) {
                    to[c] = from != nullptr ? from[c] : T{0};
                }
            }
        }
    });
}

template<typename T>
Status scrub(cv::Mat &out, const JobControl &job)
{
    return eachRow(out.rows, job, [&](int y) { scrubRow(out.ptr<T>(y), out.cols); });
}

} // namespace

Result<Image> withColoursBelow(const Image &pixels, BelowAlpha below, const JobControl &job)
{
    if (below == BelowAlpha::Keep) {
        return pixels;
    }
    const cv::Mat rgba = matOf(pixels);
    cv::Mat out = rgba.clone();
    const auto done = forSamples(rgba, [&]<typename T>(T) {
        return below == BelowAlpha::Bleed ? bleed<T>(rgba, out, job) : scrub<T>(out, job);
    });
    if (!done) {
        return done.error();
    }
    return imageOf(out);
}

} // namespace inspyre
