#pragma once

#include <inspyre/folder_watch.h>

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <set>
#include <vector>

namespace inspyre::ui {

class BatchSession;

/// Adds pictures to a batch as they come into its folders, and has it go on with them: from the
/// moment when it runs until it is stopped, changed, or this is turned off.
///
/// Threads: GUI thread only.
class BatchWatch final : public QObject
{
    Q_OBJECT

public:
    /// @param session  outlives this
    explicit BatchWatch(BatchSession &session, QObject *parent = nullptr);
    ~BatchWatch() override;

    /// Whether the batch has a folder that could be watched.
    [[nodiscard]] bool possible() const;

    [[nodiscard]] bool on() const { return m_on; }

    void setOn(bool on);

    /// On, and the batch has been started.
    [[nodiscard]] bool watching() const { return m_watch != nullptr; }

Q_SIGNALS:
    /// on() or watching() has changed.
    void changed();
    /// A watched folder is gone; it is waited for.
    void lost(const std::filesystem::path &folder);
    void troubled(const inspyre::Error &error);

private:
    void follow();
    void begin();
    void take(const std::vector<WatchEvent> &events);
    void takeOff(const std::filesystem::path &file);
    void addWanted();

    BatchSession &m_session;
    bool m_on = false;
    std::unique_ptr<FolderWatch> m_watch;
    std::set<std::filesystem::path> m_wanted; ///< complete, not yet added
    QTimer m_gather;                          ///< what comes together is planned together
};

} // namespace inspyre::ui
