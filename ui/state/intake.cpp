#include "ui/state/intake.h"

#include "ui/state/addresses.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QMimeData>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace inspyre::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::Intake)
};

/// Encoded pictures in the order in which they are preferred: the faithful ones first.
constexpr std::array kPictureTypes = {
    QLatin1String("image/png"),
    QLatin1String("image/tiff"),
    QLatin1String("image/jpeg"),
    QLatin1String("image/webp"),
    QLatin1String("image/avif"),
    QLatin1String("image/heif"),
    QLatin1String("image/bmp")};

constexpr qsizetype kMostHeld = 256; ///< open files at once

/// The file as the server sent it, which Chromium offers with its name (Wayland) or without (X11).
PictureSource fileContent(const QMimeData &mime, const QString &name)
{
    static const QRegularExpression named(
        QStringLiteral("^application/octet-stream(?:;name=\"(.*)\")?$"));
    const auto formats = mime.formats();
    for (const auto &format : formats) {
        const auto match = named.match(format);
        if (!match.hasMatch()) {
            continue;
        }
        PictureSource source;
        source.data = mime.data(format);
        auto given = match.captured(1).section(QLatin1Char('/'), -1);
        given.remove(QLatin1Char('\\'));
        source.name = given.isEmpty() ? name : given;
        const auto type = QMimeDatabase().mimeTypeForData(source.data).name();
        if (type.startsWith(QLatin1String("image/"))) {
            return source;
        }
    }
    return {};
}

PictureSource pictureOf(const QMimeData &mime, const QString &name)
{
    auto source = fileContent(mime, name);
    if (!source.data.isEmpty()) {
        return source;
    }
    source.name = name;
    for (const auto type : kPictureTypes) {
        auto data = mime.data(type);
        if (!data.isEmpty()) {
            source.data = std::move(data);
            return source;
        }
    }
    source.image = mime.imageData().value<QImage>();
    return source;
}

QString refusal(const QUrl &url)
{
    const auto words = isolated(url.toDisplayString());
    if (url.isLocalFile()) {
        return Text::tr("“%1” is on another computer. Connect to it in the file manager, or copy "
                        "the file to this one first.")
            .arg(words);
    }
    return Text::tr("“%1” cannot be opened from here. Save the picture first, then open the file.")
        .arg(words);
}

/// Puts a file where it belongs; a share of another computer ("//host/…") is none.
void takeFile(const QUrl &url, Intake &intake)
{
    const auto path = toPath(url.toLocalFile());
    if (!url.host().isEmpty() && url.host() != QLatin1String("localhost")) {
        intake.refused << refusal(url);
        return;
    }
    if (isPassing(path) && intake.held.size() < kMostHeld) {
        const auto heldBytes = [&intake] {
            qint64 sum = 0;
            for (const auto &file : intake.held) {
                sum += file.bytes();
            }
            return sum;
        };
        const auto held = HeldFile::open(path);
        if (held && heldBytes() + held->bytes() <= HeldFile::kMostBytes) {
            intake.held << *held;
            return;
        }
    }
    intake.paths << path;
}

void takeFiles(const QList<QUrl> &urls, Intake &intake)
{
    QSet<QUrl> seen;
    for (const auto &url : urls) {
        const auto plain = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
        if (url.isLocalFile() && !seen.contains(plain)) {
            seen.insert(plain);
            takeFile(url, intake);
        }
    }
}

void takeAddresses(const QStringList &addresses, Intake &intake)
{
    for (const auto &address : addresses) {
        if (isData(address) || (isOnTheWeb(address) && !hostOf(address).isEmpty())) {
            intake.addresses << address;
        } else if (const QUrl url(address); !url.isLocalFile() && !url.isRelative()) {
            intake.refused << refusal(url);
        }
    }
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
    const auto listed = mime.urls();
    takeFiles(listed, intake);
    if (!intake.empty()) {
        for (const auto &url : listed) {
            takeAddresses({url.toString(QUrl::FullyEncoded)}, intake);
        }
        return intake;
    }
    const auto picture = pictureOf(mime, name);
    if (!picture.data.isEmpty() || !picture.image.isNull()) {
        intake.pictures << picture;
        return intake;
    }
    const auto addresses = addressesIn(mime);
    if (listed.isEmpty() && !addresses.isEmpty()) {
        takeFiles({QUrl(addresses.front())}, intake); // "file:///…" as plain text
    }
    takeAddresses(addresses, intake);
    return intake;
}

bool canTake(const QMimeData &mime)
{
    if (mime.hasUrls() || mime.hasImage() || mime.hasHtml() ||
        mime.hasFormat(QStringLiteral("text/x-moz-url"))) {
        return true;
    }
    const auto formats = mime.formats();
    const bool encoded = std::any_of(formats.begin(), formats.end(), [](const QString &format) {
        return format.startsWith(QLatin1String("application/octet-stream")) ||
               std::find(kPictureTypes.begin(), kPictureTypes.end(), format) != kPictureTypes.end();
    });
    return encoded || !addressesIn(mime).isEmpty();
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
