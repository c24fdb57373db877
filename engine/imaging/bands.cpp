#include "engine/imaging/bands.h"

#include "engine/imaging/rows.h"

#include <utility>

namespace inspyre {

namespace {

constexpr std::int64_t kBandsPixels = 8'000'000; ///< between two questions whether to stop
constexpr std::int64_t kBandsAtOnce = 4;         ///< at least, so that cores have work

} // namespace

Result<Image> wholePicture(const BandedPicture &picture, Stage stage, const JobControl &job)
{
    Pixels out(picture.size.width, picture.size.height, picture.format);
    const int bands = picture.bands();
    const auto bandPixels = std::int64_t{picture.bandRows} * picture.size.width;
    const auto atOnce = static_cast<int>(std::max(kBandsAtOnce, kBandsPixels / bandPixels));
    for (int band = 0; band < bands; band += atOnce) {
        if (job.cancelled()) {
            return cancelledError();
        }
        const int last = std::min(bands, band + atOnce);
        forRows(last - band, [&](int begin, int end) {
            for (int i = band + begin; i < band + end; ++i) {
                picture.make(i, out.row8(i * picture.bandRows));
            }
        });
        job.report(stage, static_cast<double>(last) / bands);
    }
    return Image(std::move(out));
}

} // namespace inspyre
