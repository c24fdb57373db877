#include "ui/state/held_file.h"

#include "ui/state/intake.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <new>
#include <utility>

namespace inspyre::ui {

namespace {

constexpr qint64 kStep = qint64{4} << 20U;

bool isUnder(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && folder != QLatin1String("/") &&
           path.startsWith(folder.endsWith(QLatin1Char('/')) ? folder : folder + QLatin1Char('/'));
}

} // namespace

HeldFile::HeldFile(std::shared_ptr<QFile> file)
    : m_file(std::move(file))
    , m_bytes(m_file->size())
{}

std::optional<HeldFile> HeldFile::open(const std::filesystem::path &file)
{
    const QFileInfo info(toQString(file));
    if (!info.isFile() || info.size() > kMostBytes) {
        return std::nullopt;
    }
    auto opened = std::make_shared<QFile>(info.filePath());
    if (!opened->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::nullopt;
    }
    return HeldFile(std::move(opened));
}

QString HeldFile::name() const
{
    return QFileInfo(m_file->fileName()).fileName();
}

qint64 HeldFile::bytes() const
{
    return m_bytes;
}

Result<QByteArray> HeldFile::read(const JobControl &job) const
{
    const auto subject = name().toStdString();
    try {
        QByteArray bytes;
        bytes.reserve(m_bytes);
        bool more = m_file->seek(0);
        while (more && bytes.size() < kMostBytes) { // in /proc the size is not said
            if (job.cancelled()) {
                return cancelledError(subject);
            }
            const auto part = m_file->read(kStep);
            more = !part.isEmpty();
            bytes += part;
            if (m_bytes > 0) {
                job.report(
                    Stage::Decoding,
                    std::min(
                        1.0, static_cast<double>(bytes.size()) / static_cast<double>(m_bytes)));
            }
        }
        if (m_file->error() != QFileDevice::NoError) {
            return Error{ErrorCode::PermissionDenied, m_file->errorString().toStdString(), subject};
        }
        return bytes;
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory, "not enough memory for the file", subject};
    }
}

bool isPassing(const std::filesystem::path &file)
{
    const auto path = toQString(file.lexically_normal());
    // A share that the desktop has mounted there stays.
    if (path.contains(QLatin1String("/gvfs/")) && isUnder(path, QStringLiteral("/run/user"))) {
        return false;
    }
    const std::array folders = {
        QDir::cleanPath(QDir::tempPath()),
        QStringLiteral("/tmp"),
        QStringLiteral("/var/tmp"),
        QStringLiteral("/dev/shm"),
        QStringLiteral("/run/user"),
        QStringLiteral("/proc"),
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)};
    const bool ofSandbox = // the cache of a Flatpak
        isUnder(path, QDir::homePath() + QStringLiteral("/.var/app")) &&
        path.contains(QLatin1String("/cache/"));
    return ofSandbox || std::any_of(folders.begin(), folders.end(), [&path](const auto &folder) {
               return isUnder(path, folder);
           });
}

} // namespace inspyre::ui
