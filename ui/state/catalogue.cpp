#include "ui/state/catalogue.h"

#include "ui/convert/images.h"
#include "ui/jobs/job.h"
#include "ui/jobs/lanes.h"
#include "ui/state/edit_files.h"
#include "ui/text/text.h"

#include <algorithm>
#include <utility>

namespace inspyre::ui {

namespace {

/// Few at a time, so that the picture somebody looks at never waits behind two hundred of them.
constexpr int kThumbnailsAtOnce = 2;

} // namespace

QString stateText(const Document &document)
{
    switch (document.state()) {
    case Document::State::Queued: return Catalogue::tr("Queued");
    case Document::State::Reading: return Catalogue::tr("Reading");
    case Document::State::WaitingForModel: return Catalogue::tr("Waiting");
    case Document::State::Previewing: return Catalogue::tr("Preview");
    case Document::State::Matting:
    case Document::State::Detailing: return Catalogue::tr("Working");
    case Document::State::Done:
        return document.restored() ? Catalogue::tr("Restored") : Catalogue::tr("Done");
    case Document::State::Failed: return Catalogue::tr("Failed");
    }
    return {};
}

Catalogue::Catalogue(EngineSession &session, Lanes &lanes, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_lanes(lanes)
{}

Catalogue::~Catalogue() = default;

int Catalogue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Catalogue::data(const QModelIndex &index, int role) const
{
    auto *document = at(index.row());
    if (document == nullptr) {
        return {};
    }
    const bool failed = document->state() == Document::State::Failed;
    const auto reason = failed ? errorText(document->error()) : QString();
    switch (role) {
    case Qt::DisplayRole: return document->name();
    case Qt::DecorationRole: return document->thumbnail();
    case Qt::ToolTipRole: {
        const auto file = toQString(document->source().file);
        const auto name = file.isEmpty() ? document->name() : file;
        return failed ? name + QLatin1Char('\n') + reason : name;
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "name, state").arg(document->name(), stateText(*document));
    case Qt::AccessibleDescriptionRole: return reason;
    case StateRole: return QVariant::fromValue(document->state());
    case ErrorTextRole: return reason;
    case DocumentRole: return QVariant::fromValue(document);
    default: return {};
    }
}

Document *Catalogue::at(int row) const
{
    return row >= 0 && row < count() ? m_documents.at(row) : nullptr;
}

int Catalogue::rowOf(const Document *document) const
{
    return static_cast<int>(m_documents.indexOf(const_cast<Document *>(document)));
}

void Catalogue::add(const QList<std::filesystem::path> &paths)
{
    QList<std::filesystem::path> edits;
    QList<std::filesystem::path> others;
    for (const auto &path : paths) {
        (isEditsFile(path) ? edits : others) << path;
    }
    if (!others.isEmpty()) {
        m_toScan << others;
    }
    if (m_scan == nullptr) {
        scanNext();
    }
    if (!edits.isEmpty()) {
        Q_EMIT editsGiven(edits);
    }
}

Document *Catalogue::addPicture(const PictureSource &picture)
{
    addPictures({picture});
    return m_documents.back();
}

void Catalogue::addPictures(const QList<PictureSource> &pictures)
{
    if (pictures.isEmpty()) {
        return;
    }
    const int row = count();
    beginInsertRows({}, row, row + static_cast<int>(pictures.size()) - 1);
    for (const auto &picture : pictures) {
        insert(picture);
    }
    endInsertRows();
    Q_EMIT added(at(row), {});
}

Document *Catalogue::addEdited(
    const PictureSource &picture, const EditState &edits, const SavedPass &pass)
{
    auto *document = picture.file.empty() ? nullptr : find(picture.file);
    if (document == nullptr) {
        document = insertAtEnd(picture);
        readThumbnails();
    }
    if (!document->editing().edited()) {
        document->adoptPass(pass);
        document->editing().adopt(edits);
    }
    return document;
}

Document *Catalogue::insertAtEnd(const PictureSource &picture)
{
    const int row = count();
    beginInsertRows({}, row, row);
    auto *document = insert(picture);
    endInsertRows();
    return document;
}

void Catalogue::scanNext()
{
    if (m_toScan.isEmpty()) {
        return;
    }
    const auto paths = m_toScan.takeFirst();
    m_scan = std::make_unique<Job>(
        m_lanes.io,
        [paths = std::vector<std::filesystem::path>(paths.begin(), paths.end())](
            const JobControl &job) { return findFiles(paths, job); },
        [this](const Result<FoundFiles> &found) {
            m_scan.reset();
            if (found) {
                append(*found);
            }
            scanNext();
        });
}

void Catalogue::append(const FoundFiles &found)
{
    Document *first = nullptr;
    QList<PictureSource> fresh;
    QHash<QString, bool> seen;
    for (const auto &file : found.files) {
        auto *known = find(file);
        if (known == nullptr && !seen.contains(toQString(file))) {
            seen.insert(toQString(file), true);
            fresh << PictureSource::fromFile(file);
        } else if (first == nullptr && fresh.isEmpty()) {
            first = known;
        }
    }
    if (!fresh.isEmpty()) {
        const int row = count();
        beginInsertRows({}, row, row + static_cast<int>(fresh.size()) - 1);
        for (auto &source : fresh) {
            insert(std::move(source));
        }
        endInsertRows();
        first = first != nullptr ? first : at(row);
    }
    QStringList empty;
    for (const auto &folder : found.emptyFolders) {
        empty << toQString(folder);
    }
    Q_EMIT added(first, empty);
    readThumbnails();
}

Document *Catalogue::insert(PictureSource source)
{
    const auto file = source.file;
    auto *document = new Document(std::move(source), m_session, m_lanes, this);
    m_documents << document;
    if (!file.empty()) {
        m_byPath.insert(toQString(file), document);
        m_toThumbnail << document;
    }
    connect(document, &Document::changed, this, [this, document] {
        const auto changed = index(rowOf(document));
        Q_EMIT dataChanged(changed, changed);
        Q_EMIT documentChanged(document);
    });
    document->editing().setUndoBudget(m_undoBudget);
    connect(&document->editing(), &Editing::settled, this, [this, document] {
        Q_EMIT documentEdited(document);
    });
    return document;
}

void Catalogue::remove(Document *document)
{
    const int row = rowOf(document);
    if (row < 0) {
        return;
    }
    Q_EMIT aboutToRemove(document);
    beginRemoveRows({}, row, row);
    m_documents.removeAt(row);
    m_byPath.remove(toQString(document->source().file));
    m_toThumbnail.removeAll(document);
    delete m_thumbnailJobs.take(document);
    endRemoveRows();
    delete document;
    readThumbnails();
}

void Catalogue::setUndoBudget(std::uint64_t bytes)
{
    if (std::exchange(m_undoBudget, bytes) == bytes) {
        return;
    }
    for (auto *document : m_documents) {
        document->editing().setUndoBudget(bytes);
    }
}

void Catalogue::readThumbnails()
{
    while (m_thumbnailJobs.size() < kThumbnailsAtOnce && !m_toThumbnail.isEmpty()) {
        readThumbnail(m_toThumbnail.takeFirst());
    }
}

void Catalogue::readThumbnail(Document *document)
{
    if (!document->thumbnail().isNull() || document->state() == Document::State::Failed) {
        return;
    }
    auto *job = new Job(
        m_lanes.io,
        [file = document->source().file](const JobControl &control) {
            return inspyre::readThumbnail(file, kThumbnailSide, control);
        },
        [this, document](const Result<Image> &image) {
            m_thumbnailJobs.take(document)->deleteLater();
            if (image) {
                document->setThumbnail(toQImage(*image));
            } else {
                document->fail(image.error());
            }
            readThumbnails();
        });
    job->setParent(this);
    m_thumbnailJobs.insert(document, job);
}

Document *Catalogue::find(const std::filesystem::path &file) const
{
    return m_byPath.value(toQString(file));
}

} // namespace inspyre::ui
