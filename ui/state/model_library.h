#pragma once

#include "ui/jobs/job.h"
#include "ui/state/speed_log.h"

#include <inspyre/job.h>
#include <inspyre/models.h>

#include <QAbstractTableModel>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace inspyre::ui {

enum class ModelState : std::uint8_t {
    BuiltIn,     ///< ships with the program
    Here,        ///< downloaded or imported
    Absent,      ///< known, but not on this computer
    Interrupted, ///< the same, and a part of its download is here
    Waiting,     ///< for another download
    Downloading,
    Verifying,
    Removing,
    Damaged, ///< problem() says how it was found out
    Failed,  ///< the last thing done with it; problem() says why
};

/// A model as the disk has it.
struct ModelRow
{
    ModelEntry entry = {};
    std::uint64_t partBytes = 0; ///< of an interrupted download
    std::vector<ModelSpeed> speeds = {};
};

/// The models that are known and those that are here, and what can be done with them. Downloads go
/// one after the other; they, and all else that takes time, run on the lane `io`.
///
/// Threads: GUI thread only.
class ModelLibrary final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, SizeColumn, LicenceColumn, SpeedColumn, StateColumn, kColumns };

    enum Role { StateRole = Qt::UserRole + 1 }; ///< ModelState as int, of every column

    /// Where a model is fetched from: for mirrors and tests. `offline` is the library's own.
    using DownloadSource = std::function<DownloadOptions(const KnownModel &)>;

    /// Session, log and lane outlive this.
    ModelLibrary(
        EngineSession &session,
        SpeedLog &speeds,
        QThreadPool &io,
        DownloadSource source = {},
        QObject *parent = nullptr);
    ~ModelLibrary() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole; ToolTipRole: what the text leaves out, or what went wrong; AccessibleTextRole:
    /// in the title's column with the state; StateRole.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// Looks at the folders and the speeds anew; refreshed() follows.
    void refresh();
    /// Offline mode: nothing is downloaded, and what is being downloaded stops.
    void setOffline(bool offline);

    [[nodiscard]] bool offline() const { return m_offline; }

    [[nodiscard]] const ModelRow &at(int row) const;
    [[nodiscard]] int rowOf(const QString &name) const; ///< by ModelEntry::name; -1 if not here
    [[nodiscard]] ModelState state(int row) const;
    /// Whether the running engine has it, even if its file was deleted.
    [[nodiscard]] bool inUse(int row) const;
    [[nodiscard]] bool busy(int row) const;       ///< waits or works; cancel() ends it
    [[nodiscard]] double fraction(int row) const; ///< of what is being done
    /// What went wrong with the last thing done with it; null if nothing did.
    [[nodiscard]] const Error *problem(int row) const;
    /// Of a verification in this session that went well; else null.
    [[nodiscard]] const VerifyReport *report(int row) const;

    [[nodiscard]] bool canUse(int row) const;
    [[nodiscard]] bool canDownload(int row) const;
    [[nodiscard]] bool canVerify(int row) const;
    [[nodiscard]] bool canRemove(int row) const;

    // Each is answered in the row: state(), problem(), report().
    void download(int row);
    void verify(int row);
    /// removed() follows if it went well.
    void remove(int row);
    void cancel(int row);

    /// Copies a file into the model folder; imported() or importFailed() follows. One at a time.
    void importFile(const std::filesystem::path &file, bool replace);
    void cancelImport();

    [[nodiscard]] bool importing() const { return m_import != nullptr; }

    /// The file that importing `file` would replace; empty if there is none.
    [[nodiscard]] static std::filesystem::path replacedByImport(const std::filesystem::path &file);

Q_SIGNALS:
    void refreshed();
    /// State, progress or problem of a row; dataChanged() goes with it.
    void rowChanged(const QString &name);
    void removed(const QString &name, const QString &file);
    void importProgressed(const inspyre::Progress &progress);
    void imported(const QString &name);
    void importFailed(const inspyre::Error &error);

private:
    struct Task
    {
        ModelState state = ModelState::Waiting;
        double fraction = 0.0;
        std::unique_ptr<Job> job = {}; ///< none while it waits
    };

    struct Verdict
    {
        std::optional<Error> problem = {};
        bool damaged = false;
        std::optional<VerifyReport> report = {};
    };

    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString stateText(int row) const;
    [[nodiscard]] QString tip(int row, int column) const;
    [[nodiscard]] QString nameOf(int row) const;
    void adopt(std::vector<ModelRow> rows);
    void tell(const QString &name);
    void begin(const QString &name, ModelState state, std::unique_ptr<Job> job);
    void end(const QString &name, const Status &done, bool aboutFile);
    void startNextDownload();

    EngineSession &m_session;
    SpeedLog &m_speeds;
    QThreadPool &m_io;
    const DownloadSource m_source;
    bool m_offline = false;
    std::vector<ModelRow> m_rows;
    std::map<QString, Verdict> m_verdicts;
    QStringList m_waiting; ///< for a download, by name
    QString m_downloading; ///< the one that runs
    std::map<QString, Task> m_tasks;
    std::unique_ptr<Job> m_listing;
    std::unique_ptr<Job> m_import;
};

/// The speed that is worth most: that on the device in use, else the last one. Null if there is
/// none. `device` is NetworkInfo::deviceName.
[[nodiscard]] const ModelSpeed *speedOn(
    const std::vector<ModelSpeed> &speeds, const QString &device);

/// The licence in the user's language, with its conditions.
[[nodiscard]] QString licenceText(const ModelEntry &entry);

} // namespace inspyre::ui
