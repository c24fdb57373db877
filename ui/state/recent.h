#pragma once

#include <QHash>
#include <QList>
#include <QObject>

#include <filesystem>
#include <memory>

class QThreadPool;

namespace inspyre::ui {

class Job;
class Settings;

struct RecentFile
{
    std::filesystem::path path = {}; ///< absolute; a file or a folder
    bool exists = true;              ///< when it was asked last
    bool folder = false;             ///< likewise

    bool operator==(const RecentFile &) const = default;
};

/// What was opened lately, newest first, kept in the settings: at most as many as they say.
///
/// Threads: GUI thread only; the disk is asked on the lane given to the constructor, which outlives
/// it.
class Recent final : public QObject
{
    Q_OBJECT

public:
    Recent(Settings &settings, QThreadPool &io, QObject *parent = nullptr);
    ~Recent() override;

    [[nodiscard]] const QList<RecentFile> &files() const { return m_files; }

    /// Puts those that exist in front, in this order. changed() follows if that is anything new.
    void add(const QList<std::filesystem::path> &paths);
    void clear();
    /// Asks again what exists. changed() follows if it is another.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void look();
    void keep(const QList<RecentFile> &seen, qsizetype added);
    void update();

    Settings &m_settings;
    QThreadPool &m_io;
    QList<RecentFile> m_files;
    QHash<QString, RecentFile> m_seen; ///< by path
    QList<std::filesystem::path> m_toAdd;
    std::unique_ptr<Job> m_looking;
    bool m_again = false; ///< something was asked while it looks
};

} // namespace inspyre::ui
