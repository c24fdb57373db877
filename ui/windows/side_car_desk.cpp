#include "ui/windows/side_car_desk.h"

#include "ui/jobs/job.h"
#include "ui/state/catalogue.h"
#include "ui/state/recipe_store.h"
#include "ui/state/workbench.h"
#include "ui/text/text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/windows/actions.h"
#include "ui/windows/prompter.h"

#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace inspyre::ui {

namespace {

/// Beside the picture; a pasted one has no place of its own.
QString suggestedFile(const Document &document)
{
    const auto &file = document.source().file;
    if (!file.empty()) {
        return toQString(sideCarOf(file));
    }
    const QDir pictures(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    return pictures.filePath(document.name() + QLatin1String(kEditsExtension));
}

std::filesystem::path withExtension(const QString &name)
{
    const auto file = toPath(name);
    return isEditsFile(file) ? file : toPath(name + QLatin1String(kEditsExtension));
}

} // namespace

SideCarDesk::SideCarDesk(
    const Surroundings &around, const std::unique_ptr<Prompter> &prompter, QWidget *window)
    : QObject(window)
    , m_io(around.io)
    , m_catalogue(around.catalogue)
    , m_workbench(around.workbench)
    , m_recipes(around.recipes)
    , m_actions(around.actions)
    , m_notices(around.notices)
    , m_offer(around.offer)
    , m_prompter(prompter)
    , m_window(window)
{
    connect(m_actions[ActionId::SaveEdits], &QAction::triggered, this, &SideCarDesk::save);
    connect(&m_catalogue, &Catalogue::editsGiven, this, &SideCarDesk::open);
    connect(&m_catalogue, &Catalogue::documentEdited, this, &SideCarDesk::updateAction);
    connect(&m_catalogue, &Catalogue::documentChanged, this, &SideCarDesk::updateAction);
    connect(&m_catalogue, &Catalogue::aboutToRemove, this, [this](const Document *document) {
        m_beside.remove(document);
    });
    connect(&m_workbench, &Workbench::currentChanged, this, &SideCarDesk::lookBeside);
    connect(&m_offer, &NoticeBar::buttonClicked, this, &SideCarDesk::useOffer);
    connect(&m_offer, &NoticeBar::otherClicked, this, [this] {
        m_beside[m_workbench.current()].declined = true;
        showOffer();
    });
    updateAction();
}

SideCarDesk::~SideCarDesk() = default;

void SideCarDesk::updateAction()
{
    auto *document = m_workbench.current();
    m_actions[ActionId::SaveEdits]->setEnabled(
        document != nullptr && m_saver == nullptr && !document->size().isEmpty() &&
        document->editing().edited());
}

void SideCarDesk::save()
{
    const QPointer<Document> document = m_workbench.current();
    const auto name = m_prompter->saveFile(
        m_window, tr("Save edits"), suggestedFile(*document), tr("Edits (*.inspyre)"));
    if (!name.isEmpty() && document != nullptr && m_saver == nullptr) {
        write(withExtension(name), *document);
    }
}

void SideCarDesk::write(const std::filesystem::path &file, const Document &document)
{
    m_saver = std::make_unique<Job>(
        m_io,
        [file, edits = editFileOf(document.exportSource(), m_recipes.last().output)](
            const JobControl &job) { return writeEdits(file, edits, job); },
        [this, file](const Status &written) {
            m_saver.reset();
            updateAction();
            if (written) {
                m_notices.showNotice(
                    NoticeBar::Kind::Success,
                    tr("The edits are saved in “%1”.").arg(isolated(toQString(file.filename()))));
            } else {
                Q_EMIT troubled(
                    tr("The edits could not be saved: %1").arg(errorText(written.error())));
            }
        });
    updateAction();
}

void SideCarDesk::open(const QList<std::filesystem::path> &files)
{
    m_toOpen << files;
    openNext();
}

void SideCarDesk::openNext()
{
    if (m_opener != nullptr || m_toOpen.isEmpty()) {
        return;
    }
    const auto file = m_toOpen.takeFirst();
    m_opener = std::make_unique<Job>(
        m_io,
        [file](const JobControl &job) { return openEdits(file, job); },
        [this, file](const Result<LocatedEdits> &located) {
            m_opener.reset();
            if (!located) {
                Q_EMIT troubled(errorText(located.error()));
            } else if (located->picture.empty()) {
                askForPicture(file, *located);
            } else {
                take(file, *located);
            }
            openNext();
        });
}

void SideCarDesk::askForPicture(const std::filesystem::path &file, const LocatedEdits &located)
{
    const auto name = toQString(located.wanted.filename());
    const auto title = name.isEmpty() ? tr("Which picture are these edits of?")
                                      : tr("Where is “%1”?").arg(isolated(name));
    const auto files =
        m_prompter->openFiles(m_window, title, toQString(file.parent_path()), pictureFilter());
    if (files.isEmpty()) {
        Q_EMIT troubled(tr("“%1” was not opened, for the picture of these edits is not there.")
                            .arg(isolated(toQString(file.filename()))));
        return;
    }
    locate(file, located, toPath(files.front()));
}

/// With a picture that somebody has named.
void SideCarDesk::locate(
    const std::filesystem::path &file,
    const LocatedEdits &located,
    const std::filesystem::path &picture)
{
    m_opener = std::make_unique<Job>(
        m_io,
        [located, picture](const JobControl &) -> Result<LocatedEdits> {
            return locatedAt(located, picture);
        },
        [this, file](const Result<LocatedEdits> &made) {
            m_opener.reset();
            take(file, *made);
            openNext();
        });
}

void SideCarDesk::take(const std::filesystem::path &file, const LocatedEdits &located)
{
    auto *document = m_catalogue.find(located.picture);
    if (document == nullptr) {
        document = m_catalogue.addEdited(
            PictureSource::fromFile(located.picture), located.edits, located.pass);
    } else {
        document->adoptPass(located.pass);
        document->editing().load(located.edits, tr("Open edits"));
    }
    m_beside[document] = {.file = file, .declined = true}; // it has them
    m_workbench.setCurrent(document);
    showOffer();
    Q_EMIT opened(document, located.changed ? QStringList{document->name()} : QStringList{});
}

/// Once for each picture.
void SideCarDesk::lookBeside(Document *document)
{
    showOffer();
    updateAction();
    if (document == nullptr || document->source().file.empty() || m_beside.contains(document)) {
        return;
    }
    m_finder = std::make_unique<Job>(
        m_io,
        [picture = document->source().file](const JobControl &job)
            -> Result<std::filesystem::path> { return editsBeside(picture, job); },
        [this, document = QPointer(document)](const Result<std::filesystem::path> &file) {
            m_finder.reset();
            if (file && document != nullptr) {
                m_beside[document] = {.file = *file};
                showOffer();
            }
        });
}

void SideCarDesk::showOffer()
{
    auto *document = m_workbench.current();
    const auto found = m_beside.value(document);
    if (found.file.empty() || found.declined || document->editing().edited()) {
        m_offer.hide();
        return;
    }
    m_offer.showNotice(
        NoticeBar::Kind::Information,
        tr("Edits for “%1” were found.").arg(isolated(document->name())),
        tr("Use them"),
        tr("Not now"));
}

void SideCarDesk::useOffer()
{
    const auto *document = m_workbench.current();
    auto &found = m_beside[document];
    if (document == nullptr || found.file.empty() || m_opener != nullptr) {
        return;
    }
    found.declined = true;
    m_offer.hide();
    m_opener = std::make_unique<Job>(
        m_io,
        [file = found.file,
         picture = document->source().file](const JobControl &job) -> Result<LocatedEdits> {
            const auto located = openEdits(file, job);
            return located ? locatedAt(*located, picture) : located;
        },
        [this, file = found.file](const Result<LocatedEdits> &located) {
            m_opener.reset();
            if (located) {
                take(file, *located);
            } else {
                Q_EMIT troubled(errorText(located.error()));
            }
            openNext();
        });
}

} // namespace inspyre::ui
