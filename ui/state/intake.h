#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

#include <filesystem>

class QMimeData;

namespace inspyre::ui {

/// Where a picture comes from: exactly one of the three is set.
struct PictureSource
{
    std::filesystem::path file = {};
    QByteArray data = {}; ///< an encoded picture, as it was pasted or dropped
    QImage image = {};    ///< bare pixels from the clipboard
    QString name = {};    ///< for people

    [[nodiscard]] static PictureSource fromFile(const std::filesystem::path &file);
};

/// What a drop or the clipboard holds.
struct Intake
{
    QList<std::filesystem::path> paths = {}; ///< files and folders
    QList<PictureSource> pictures = {};      ///< image data
    QList<QString> remote = {};              ///< addresses that cannot be opened

    [[nodiscard]] bool empty() const { return paths.isEmpty() && pictures.isEmpty(); }
};

/// Files win over image data, for they keep name, profile and metadata; image data wins over an
/// address, which is what browsers offer beside it. `name` is given to image data.
[[nodiscard]] Intake readMime(const QMimeData &mime, const QString &name);

/// Whether readMime() would find anything, an address included: cheap, for a drag that hovers.
[[nodiscard]] bool canTake(const QMimeData &mime);

[[nodiscard]] QString toQString(const std::filesystem::path &path);
[[nodiscard]] std::filesystem::path toPath(const QString &text);

} // namespace inspyre::ui
