#include "engine/finish/backdrop.h"

#include "engine/finish/blur.h"
#include "engine/finish/deep.h"
#include "engine/finish/framing.h"

#include <inspyre/resize.h>

#include <cmath>

namespace inspyre {

namespace {

constexpr double kLeastBlur = 1.0;
constexpr double kMostBlur = 200.0;

/// The largest part in the middle of `image` that has the canvas's aspect.
cv::Mat middleOf(const cv::Mat &image, Size canvas)
{
    const double scale = std::min(
        static_cast<double>(image.cols) / canvas.width,
        static_cast<double>(image.rows) / canvas.height);
    const auto side = [scale](int wanted, int most) {
        return std::clamp(static_cast<int>(std::lround(wanted * scale)), 1, most);
    };
    const cv::Size size(side(canvas.width, image.cols), side(canvas.height, image.rows));
    return image(cv::Rect({(image.cols - size.width) / 2, (image.rows - size.height) / 2}, size));
}

Result<Image> pictureBackdrop(
    const Background &background, const BackdropSource &source, const JobControl &job)
{
    const auto &given = source.assets.background;
    if (given.empty() || given.view().format != PixelFormat::Rgb8) {
        return Error{ErrorCode::InvalidArgument, "the background must be an Rgb8 picture", {}};
    }
    const Size canvas = source.plan.canvas;
    const Image shown = background.cover ? imageOf(middleOf(matOf(given), canvas)) : given;
    Image behind = resizeAsOpenCv(shown.view(), canvas);
    if (isDeep(source.picture)) {
        behind = deepened(behind);
    }
    const auto &icc = source.assets.backgroundIcc;
    return icc == source.icc ? behind : toProfile(behind.view(), icc, source.icc, job);
}

Result<Image> blurBackdrop(double sigma, const BackdropSource &source, const JobControl &job)
{
    const double inRange =
        std::isnan(sigma) ? kLeastBlur : std::clamp(sigma, kLeastBlur, kMostBlur);
    const auto smooth = blurred(matOf(source.picture), inRange, job);
    if (!smooth) {
        return smooth.error();
    }
    return imageOf(framedToTheEdges(*smooth, source.plan));
}

Result<Image> colourBackdrop(const Rgb &colour, const BackdropSource &source, const JobControl &job)
{
    const auto pixel = colourIn(colour, isDeep(source.picture), source.icc, job);
    if (!pixel) {
        return pixel.error();
    }
    cv::Mat all;
    cv::repeat(matOf(*pixel), source.plan.canvas.height, source.plan.canvas.width, all);
    return imageOf(all);
}

} // namespace

Result<Image> colourIn(
    const Rgb &colour, bool deep, const std::vector<std::byte> &icc, const JobControl &job)
{
    Pixels pixel(1, 1, PixelFormat::Rgb8);
    std::copy(colour.begin(), colour.end(), pixel.row8(0));
    Image made(std::move(pixel));
    if (deep) {
        made = deepened(made);
    }
    return icc.empty() ? made : toProfile(made.view(), {}, icc, job);
}

Result<Image> backdrop(
    const Background &background, const BackdropSource &source, const JobControl &job)
{
    switch (background.kind) {
    case BackgroundKind::None: break;
    case BackgroundKind::Colour: return colourBackdrop(background.colour, source, job);
    case BackgroundKind::Picture: return pictureBackdrop(background, source, job);
    case BackgroundKind::Blur: return blurBackdrop(background.blur, source, job);
    }
    return Error{ErrorCode::Internal, "there is no background to be made", {}};
}

} // namespace inspyre
