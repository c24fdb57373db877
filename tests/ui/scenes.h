#pragma once

#include "ui/convert/images.h"

#include <inspyre/view.h>

#include <QImage>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace inspyre::test {

/// A map of `size` values: `value` at each of them.
inline Image mapOf(QSize size, const std::function<float(int x, int y)> &value)
{
    Pixels made(size.width(), size.height(), PixelFormat::GrayF32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            made.rowF32(y)[x] = value(x, y);
        }
    }
    return Image(std::move(made));
}

inline Image plainMap(float value)
{
    return mapOf({8, 8}, [value](int, int) { return value; });
}

/// A picture as a document has it. @param map  empty: there is no result yet
inline std::shared_ptr<ViewScene> sceneOf(const QImage &picture, const Image &map = {})
{
    auto scene = std::make_shared<ViewScene>();
    const auto pyramid = PicturePyramid::make({.pixels = ui::toImage(picture)}, {});
    scene->picture = pyramid ? *pyramid : PicturePyramid();
    scene->maps = {.picture = scene->picture.size(), .prediction = map, .revision = 1};
    scene->look.decontaminate = Decontaminate::Off;
    return scene;
}

inline QImage plainPicture(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB888);
    image.fill(colour);
    return image;
}

} // namespace inspyre::test
