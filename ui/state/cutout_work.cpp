#include "ui/state/cutout_work.h"

#include "ui/convert/images.h"

#include <inspyre/cutout.h>
#include <inspyre/resize.h>

#include <chrono>
#include <new>
#include <span>

namespace inspyre::ui {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

Error noMemory(const PictureSource &source)
{
    return {ErrorCode::OutOfMemory, "not enough memory for the picture", source.name.toStdString()};
}

Result<Picture> readPixels(const PictureSource &source, const JobControl &job)
{
    if (!source.file.empty()) {
        return readPicture(source.file, job);
    }
    if (!source.data.isEmpty()) {
        const std::span<const char> bytes(
            source.data.constData(), static_cast<std::size_t>(source.data.size()));
        return readPicture(std::as_bytes(bytes), source.name.toStdString(), job);
    }
    Picture picture;
    picture.pixels = toImage(source.image);
    picture.format = "clipboard";
    picture.hadAlpha = source.image.hasAlphaChannel();
    if (picture.pixels.empty()) {
        return noMemory(source);
    }
    return picture;
}

Result<Layer> layerOf(
    const Picture &picture,
    const ImageView &alpha,
    const CutoutOptions &options,
    const JobControl &job)
{
    const auto cutout = makeCutout(picture.pixels.view(), alpha, options, job);
    if (!cutout) {
        return cutout.error();
    }
    return Layer(toScreen(toQImage(*cutout), picture.metadata.icc));
}

} // namespace

Result<ReadPicture> readSource(const PictureSource &source, const JobControl &job)
{
    const auto begin = Clock::now();
    auto picture = readPixels(source, job);
    if (!picture) {
        return picture.error();
    }
    ReadPicture read;
    read.picture = std::make_shared<const Picture>(*std::move(picture));
    read.ms = since(begin);
    read.layer = Layer(toScreen(toQImage(read.picture->pixels), read.picture->metadata.icc));
    if (read.layer.isNull()) {
        return noMemory(source);
    }
    return read;
}

Result<CutOut> cutOut(
    const std::shared_ptr<const Engine> &engine,
    const Picture &picture,
    const InputSize &size,
    const JobControl &job)
{
    auto matte = engine->remover->matte(picture.pixels.view(), {size}, job);
    if (!matte) {
        return matte.error();
    }
    const auto begin = Clock::now();
    auto layer = layerOf(picture, matte->alpha.view(), {.estimateForeground = false}, job);
    if (!layer) {
        return layer.error();
    }
    return CutOut{*std::move(matte), *std::move(layer), since(begin)};
}

Result<Layer> refinedLayer(const Picture &picture, const ImageView &alpha, const JobControl &job)
{
    return layerOf(picture, alpha, {}, job);
}

Result<Restored> restore(const Keepsake &keepsake, const JobControl &job)
{
    Restored restored{keepsake.picture, keepsake.alpha};
    if (restored.picture == nullptr) {
        auto picture = readPixels(keepsake.source, job);
        if (!picture) {
            return picture.error();
        }
        restored.picture = std::make_shared<const Picture>(*std::move(picture));
    }
    if (!(restored.picture->pixels.size() == keepsake.size)) {
        return Error{
            ErrorCode::InvalidArgument,
            "the file has changed since it was cut out",
            keepsake.source.name.toStdString()};
    }
    if (restored.alpha.empty()) {
        restored.alpha = resizeAligned(keepsake.prediction.view(), keepsake.size);
    }
    return restored;
}

Result<ScreenLayers> screenLayers(const Restored &restored, const JobControl &job)
{
    const auto &picture = *restored.picture;
    ScreenLayers layers;
    layers.picture = Layer(toScreen(toQImage(picture.pixels), picture.metadata.icc));
    auto result = layerOf(picture, restored.alpha.view(), {.estimateForeground = false}, job);
    if (!result) {
        return result.error();
    }
    layers.result = *std::move(result);
    return layers;
}

} // namespace inspyre::ui
