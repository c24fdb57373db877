#pragma once

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>

class QFile;

namespace inspyre::ui {

/// A file that may be deleted soon, held open: its bytes can be had even when its name is gone.
/// A copy holds the same file.
class HeldFile
{
public:
    /// More is not held: whoever reads it all at once needs so much memory.
    static constexpr qint64 kMostBytes = qint64{512} << 20U;

    /// Opens `file` here and now, and reads nothing. None: it is not there, may not be read, is
    /// no regular file, or is too large.
    [[nodiscard]] static std::optional<HeldFile> open(const std::filesystem::path &file);

    [[nodiscard]] QString name() const; ///< without the folder

    [[nodiscard]] qint64 bytes() const; ///< when it was opened

    /// All of it; on any thread, but one at a time. Reports Decoding.
    /// Errors: PermissionDenied, OutOfMemory, Cancelled.
    [[nodiscard]] Result<QByteArray> read(const JobControl &job) const;

private:
    explicit HeldFile(std::shared_ptr<QFile> file);

    std::shared_ptr<QFile> m_file;
    qint64 m_bytes = 0;
};

/// Whether `file` lies where programs put what is to be used once: the folders of temporary files,
/// of caches and of the session, and /proc. Asks no disk.
[[nodiscard]] bool isPassing(const std::filesystem::path &file);

} // namespace inspyre::ui
