#pragma once

#include "ui/state/autosave_folder.h"
#include "ui/state/catalogue.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

class Job;

/// Keeps the edits of all pictures on the disk while the program runs, so that they survive its
/// sudden end, and brings back those of a run that ended so. A clean end takes them away.
///
/// Threads: GUI thread only; files are read and written on the lane.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds rest{2'000};  ///< after the last change
        std::chrono::milliseconds most{10'000}; ///< while there is no rest, or after a failure
    };

    /// Looks for what is left of other runs: found() follows if there is anything.
    /// @param folder  made when there is something to save
    Autosave(
        Catalogue &catalogue,
        QThreadPool &io,
        std::filesystem::path folder,
        Pace pace,
        QObject *parent = nullptr);
    ~Autosave() override;

    /// Adds what was found to the catalogue; restored() follows.
    void restore();
    /// Removes what was found. Without either it is found again the next time.
    void discard();

Q_SIGNALS:
    void found(int pictures);
    /// @param first    of the documents; null if none could be restored
    /// @param changed  names of pictures whose files are not those that were edited
    void restored(inspyre::ui::Document *first, const QStringList &changed);
    /// All edits of now are on the disk.
    void saved();
    /// Something could not be written or read: once for each time that it begins to fail.
    void failed(const inspyre::Error &error);

private:
    struct Restored
    {
        std::vector<FoundEdits> found = {};
        std::vector<Error> failed = {};
    };

    struct Order
    {
        std::vector<SavedEdits> saved = {};
        std::vector<std::string> erased = {};
    };

    void note(Document *document);
    void forget(Document *document);
    void wait();
    void save();
    [[nodiscard]] Order order();
    void tell(const Status &written);
    void add(const Restored &restored);

    Catalogue &m_catalogue;
    QThreadPool &m_io;
    const std::filesystem::path m_parent;
    const std::shared_ptr<AutosaveFolder> m_folder;
    std::vector<std::shared_ptr<AutosaveFolder>> m_found;
    QHash<Document *, std::string> m_ids;
    QSet<Document *> m_pastedSaved; ///< whose bytes are on the disk
    QSet<Document *> m_changed;     ///< since they were saved
    std::vector<std::string> m_toErase;
    bool m_failing = false;
    QTimer m_rest;
    QTimer m_most;
    std::unique_ptr<Job> m_saver;
    std::unique_ptr<Job> m_finder; ///< finding, then restoring
};

} // namespace inspyre::ui
