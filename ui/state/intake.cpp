#include "ui/state/intake.h"

#include <QFile>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>

namespace inspyre::ui {

namespace {

/// Encoded pictures in the order in which they are preferred: the faithful ones first.
constexpr std::array kPictureTypes = {
    "image/png", "image/tiff", "image/jpeg", "image/webp", "image/avif", "image/heif", "image/bmp"};

PictureSource pictureOf(const QMimeData &mime, const QString &name)
{
    PictureSource source;
    source.name = name;
    for (const auto *type : kPictureTypes) {
        auto data = mime.data(QLatin1String(type));
        if (!data.isEmpty()) {
            source.data = std::move(data);
            return source;
        }
    }
    source.image = mime.imageData().value<QImage>();
    return source;
}

} // namespace

PictureSource PictureSource::fromFile(const std::filesystem::path &file)
{
    PictureSource source;
    source.file = file;
    source.name = toQString(file.filename());
    return source;
}

Intake readMime(const QMimeData &mime, const QString &name)
{
    Intake intake;
    const auto urls = mime.urls();
    for (const auto &url : urls) {
        if (url.isLocalFile()) {
            intake.paths << toPath(url.toLocalFile());
        }
    }
    if (!intake.paths.isEmpty()) {
        return intake;
    }
    const auto picture = pictureOf(mime, name);
    if (!picture.data.isEmpty() || !picture.image.isNull()) {
        intake.pictures << picture;
        return intake;
    }
    for (const auto &url : urls) {
        intake.remote << url.toDisplayString();
    }
    return intake;
}

bool canTake(const QMimeData &mime)
{
    return mime.hasUrls() || mime.hasImage() ||
           std::any_of(kPictureTypes.begin(), kPictureTypes.end(), [&mime](const char *type) {
               return mime.hasFormat(QLatin1String(type));
           });
}

QString toQString(const std::filesystem::path &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

std::filesystem::path toPath(const QString &text)
{
    return QFile::encodeName(text).toStdString();
}

} // namespace inspyre::ui
