#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>

class QThreadPool;

namespace inspyre::app {

/// The program's log: what the engine and Qt's categories are told is written to stderr as ever,
/// and to a file of limited size, of which a few old ones are kept. Lines wait until open().
/// Without a file, for whatever reason, all else goes on.
///
/// There is one at a time. Threads: make, open and destroy it in the GUI thread; lines may come
/// from any.
class LogFile
{
public:
    LogFile();
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Opens the file on the lane, so that no window waits for a disk; makes its folder.
    void open(QThreadPool &io, const std::filesystem::path &file);

    /// The last warnings and errors since the program was started, oldest first.
    [[nodiscard]] QStringList problems() const;

    /// stateFolder()/logs/inspyre.log
    [[nodiscard]] static std::filesystem::path defaultFile();
};

/// A line of a library that does not know what is private: what looks like a path or the address of
/// a file is taken out, to the end of the quotation or of the line.
[[nodiscard]] QString withoutPaths(const QString &line);

} // namespace inspyre::app
