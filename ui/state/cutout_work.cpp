#include "ui/state/cutout_work.h"

#include "ui/convert/images.h"

#include <inspyre/edit_file.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <span>
#include <utility>

namespace inspyre::ui {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

Size thumbnailSize(Size size)
{
    const double scale =
        std::min(1.0, 1.0 * kThumbnailSide / std::max({size.width, size.height, 1}));
    const auto scaled = [scale](int length) {
        return std::max(1, static_cast<int>(std::lround(length * scale)));
    };
    return {scaled(size.width), scaled(size.height)};
}

} // namespace

Result<Picture> readPixels(
    const PictureSource &source, const ReadOptions &options, const JobControl &job)
{
    if (!source.file.empty()) {
        return readPicture(source.file, options, job);
    }
    if (source.image.isNull()) { // without any bytes, too: then the reader says so
        const std::span<const char> bytes(
            source.data.constData(), static_cast<std::size_t>(source.data.size()));
        return readPicture(std::as_bytes(bytes), source.name.toStdString(), options, job);
    }
    Picture picture;
    picture.pixels = toImage(source.image);
    picture.format = "clipboard";
    picture.hadAlpha = source.image.hasAlphaChannel();
    if (picture.pixels.empty()) {
        return Error{
            ErrorCode::OutOfMemory, "not enough memory for the picture", source.name.toStdString()};
    }
    return picture;
}

Result<ReadPicture> readSource(const PictureSource &source, const JobControl &job)
{
    ReadPicture read;
    const auto begin = Clock::now();
    if (!source.file.empty()) {
        // Before the picture: if the file changes meanwhile, the sum is the one that is wrong.
        const auto sum = sourceSum(source.file);
        if (!sum) {
            return sum.error();
        }
        read.sum = *sum;
    }
    auto picture = readPixels(source, {}, job.slice(0.0, 0.8));
    if (!picture) {
        return picture.error();
    }
    read.picture = std::make_shared<const Picture>(*std::move(picture));
    read.ms = since(begin);
    auto pyramid = PicturePyramid::make(*read.picture, job.slice(0.8, 1.0));
    if (!pyramid) {
        return pyramid.error();
    }
    read.pyramid = *std::move(pyramid);
    return read;
}

Result<std::shared_ptr<const Picture>> pictureOf(
    const ExportSource &source, const ReadOptions &options, const JobControl &job)
{
    const bool deeper = options.deep && source.picture != nullptr &&
                        source.picture->bitsPerChannel > 8 && source.picture->deep.empty();
    if (source.picture != nullptr && !deeper) {
        return source.picture;
    }
    auto picture = readPixels(source.source, options, job);
    if (!picture) {
        return picture.error();
    }
    if (picture->pixels.size() != source.matte.maps.picture) {
        return Error{
            ErrorCode::InvalidArgument,
            "the file has changed since it was cut out",
            source.source.name.toStdString()};
    }
    return std::make_shared<const Picture>(*std::move(picture));
}

Result<QImage> resultThumbnail(const ViewScene &scene, const JobControl &job)
{
    const auto view = View::make(scene, nullptr, job.slice(0.0, 0.5));
    if (!view) {
        return view.error();
    }
    const Size canvas = view->frame().canvas;
    ViewShot shot;
    shot.size = thumbnailSize(canvas);
    shot.pictureFromShot = pictureFromCanvas(view->frame());
    auto &map = shot.pictureFromShot;
    const double across = 1.0 * canvas.width / shot.size.width;
    const double down = 1.0 * canvas.height / shot.size.height;
    map.xx *= across;
    map.yx *= across;
    map.xy *= down;
    map.yy *= down;
    QImage image(shot.size.width, shot.size.height, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return Error{ErrorCode::OutOfMemory, "not enough memory for a thumbnail", {}};
    }
    const std::span<std::uint32_t> words(
        reinterpret_cast<std::uint32_t *>(image.bits()),
        static_cast<std::size_t>(image.sizeInBytes()) / sizeof(std::uint32_t));
    if (const auto made = view->compose(shot, {}, words, job.slice(0.5, 1.0)); !made) {
        return made.error();
    }
    return image;
}

QImage pictureThumbnail(const PicturePyramid &picture)
{
    int level = 0;
    const auto longer = [](Size size) { return std::max(size.width, size.height); };
    while (level + 1 < picture.levels() &&
           longer(picture.level(level + 1).size()) >= kThumbnailSide) {
        ++level;
    }
    const auto wanted = thumbnailSize(picture.level(level).size());
    return toQImage(picture.level(level))
        .scaled(wanted.width, wanted.height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace inspyre::ui
