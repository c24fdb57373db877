#include "engine/imaging/orient.h"

#include "engine/imaging/rows.h"

#include <algorithm>
#include <cstring>

namespace inspyre {

namespace {

/// How a pixel of the upright picture finds its place in the stored one.
struct Turn
{
    bool swapAxes = false; ///< an upright row is a stored column
    bool mirrorX = false;  ///< counted from the stored right edge
    bool mirrorY = false;  ///< counted from the stored bottom
};

Turn turnOf(int orientation)
{
    switch (orientation) {
    case 2: return {.mirrorX = true};
    case 3: return {.mirrorX = true, .mirrorY = true};
    case 4: return {.mirrorY = true};
    case 5: return {.swapAxes = true};
    case 6: return {.swapAxes = true, .mirrorY = true};
    case 7: return {.swapAxes = true, .mirrorX = true, .mirrorY = true};
    case 8: return {.swapAxes = true, .mirrorX = true};
    default: return {};
    }
}

/// Fills the upright rows [begin, end). Column by column, so that turned pictures are read along
/// their stored rows.
template<std::size_t pixelBytes>
void fillRows(const ImageView &rgb, const Turn &turn, Pixels &out, int begin, int end)
{
    const int width = out.view().width;
    for (int x = 0; x < width; ++x) {
        for (int y = begin; y < end; ++y) {
            int fromX = turn.swapAxes ? y : x;
            int fromY = turn.swapAxes ? x : y;
            fromX = turn.mirrorX ? rgb.width - 1 - fromX : fromX;
            fromY = turn.mirrorY ? rgb.height - 1 - fromY : fromY;
            const auto *from = rgb.row8(fromY) + pixelBytes * static_cast<std::size_t>(fromX);
            std::memcpy(out.row8(y) + pixelBytes * static_cast<std::size_t>(x), from, pixelBytes);
        }
    }
}

} // namespace

Result<Pixels> turnUpright(const ImageView &rgb, int orientation, const JobControl &job)
{
    constexpr int kBlockRows = 32;
    constexpr int kStripRows = 256;
    const auto turn = turnOf(orientation);
    const Size size = turn.swapAxes ? Size{rgb.height, rgb.width} : rgb.size();
    Pixels out(size.width, size.height, rgb.format);
    const auto fill = rgb.format == PixelFormat::Rgb16 ? fillRows<6> : fillRows<3>;
    for (int strip = 0; strip < size.height; strip += kStripRows) {
        if (job.cancelled()) {
            return cancelledError();
        }
        const int rows = std::min(kStripRows, size.height - strip);
        forRows((rows + kBlockRows - 1) / kBlockRows, [&](int begin, int end) {
            for (int block = begin; block < end; ++block) {
                const int first = strip + block * kBlockRows;
                fill(rgb, turn, out, first, std::min(first + kBlockRows, strip + rows));
            }
        });
        job.report(Stage::Decoding, static_cast<double>(strip + rows) / size.height);
    }
    return out;
}

} // namespace inspyre
