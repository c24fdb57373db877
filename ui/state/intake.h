#pragma once

#include "ui/state/held_file.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

#include <filesystem>

class QMimeData;

namespace inspyre::ui {

/// Where a picture comes from: exactly one of the three is set, but `data` may have no bytes.
struct PictureSource
{
    std::filesystem::path file = {};
    QByteArray data = {}; ///< an encoded picture, as it was pasted, dropped or fetched
    QImage image = {};    ///< bare pixels from the clipboard
    QString name = {};    ///< for people

    [[nodiscard]] static PictureSource fromFile(const std::filesystem::path &file);
};

/// What a drop or the clipboard holds.
struct Intake
{
    QList<std::filesystem::path> paths = {}; ///< files and folders, none twice
    QList<HeldFile> held = {};               ///< files that may be deleted soon
    QList<PictureSource> pictures = {};      ///< image data
    QStringList addresses = {};              ///< data:, http: or https:
    QStringList refused = {};                ///< a sentence for each thing that cannot be opened

    /// Whether there is nothing to open.
    [[nodiscard]] bool empty() const
    {
        return paths.isEmpty() && held.isEmpty() && pictures.isEmpty() && addresses.isEmpty();
    }
};

/// Files win over image data, for they keep name, profile and metadata; image data wins over an
/// address, which is what browsers offer beside it. `name` is given to image data.
///
/// Files in passing places (isPassing()) are held at once, 512 MiB of them at most, for a browser
/// may delete them when this returns. Nothing else is read from a disk.
[[nodiscard]] Intake readMime(const QMimeData &mime, const QString &name);

/// Whether readMime() may find anything: cheap, for a drag that hovers.
[[nodiscard]] bool canTake(const QMimeData &mime);

[[nodiscard]] QString toQString(const std::filesystem::path &path);
[[nodiscard]] std::filesystem::path toPath(const QString &text);

} // namespace inspyre::ui
