#pragma once

#include "ui/state/document.h"
#include "ui/state/file_scan.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <memory>
#include <vector>

namespace inspyre::ui {

/// The documents of the film strip, in the order in which they came.
///
/// Threads: GUI thread only; folders are searched and thumbnails read on the lane `io`.
class Catalogue final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole + 1, ErrorTextRole, DocumentRole };

    Catalogue(EngineSession &session, Lanes &lanes, QObject *parent = nullptr);
    ~Catalogue() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: name; DecorationRole: thumbnail (QImage); ToolTipRole: path and reason;
    /// AccessibleTextRole: name and state.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_documents.size()); }

    [[nodiscard]] Document *at(int row) const;               ///< null outside
    [[nodiscard]] int rowOf(const Document *document) const; ///< -1 if it is not here

    [[nodiscard]] const QList<Document *> &documents() const { return m_documents; }

    /// Files and folders; files of edits are told by editsGiven(). A file that is here already is
    /// not added again. Searches one after the other; added() follows for each call.
    void add(const QList<std::filesystem::path> &paths);
    /// Image data; returns its document.
    Document *addPicture(const PictureSource &picture);
    /// Several of them; added() follows once.
    void addPictures(const QList<PictureSource> &pictures);
    /// A picture that was being edited, in the state in which it was. Where its file is here and
    /// has edits already, those stay. added() does not follow.
    Document *addEdited(
        const PictureSource &picture, const EditState &edits, const SavedPass &pass);
    /// The document of a file that is here; null if it is not.
    [[nodiscard]] Document *find(const std::filesystem::path &file) const;
    void remove(Document *document);

    /// What the steps to undo of each document may take, in bytes.
    void setUndoBudget(std::uint64_t bytes);

Q_SIGNALS:
    /// These were among the files to be added.
    void editsGiven(const QList<std::filesystem::path> &files);
    /// After add(): the first of the documents that were asked for, new or already here, and the
    /// folders without a picture. `first` is null if there was none.
    void added(inspyre::ui::Document *first, const QStringList &emptyFolders);
    /// Before it is deleted.
    void aboutToRemove(inspyre::ui::Document *document);
    /// State or result of one of them.
    void documentChanged(inspyre::ui::Document *document);
    /// Its edits, or what can be undone of them.
    void documentEdited(inspyre::ui::Document *document);

private:
    void scanNext();
    void append(const FoundFiles &found);
    Document *insertAtEnd(const PictureSource &picture);
    Document *insert(PictureSource source);
    void readThumbnails();
    void readThumbnail(Document *document);

    EngineSession &m_session;
    Lanes &m_lanes;
    QList<Document *> m_documents; ///< children of this
    QHash<QString, Document *> m_byPath;
    std::uint64_t m_undoBudget = UndoStack::kBudget;
    QList<QList<std::filesystem::path>> m_toScan;
    std::unique_ptr<Job> m_scan;
    QList<Document *> m_toThumbnail;
    QHash<Document *, Job *> m_thumbnailJobs; ///< children of this
};

/// "Queued", "Reading", "Done", … in the user's language.
[[nodiscard]] QString stateText(const Document &document);

} // namespace inspyre::ui
