#include "ui/windows/export_desk.h"

#include "ui/state/document.h"
#include "ui/state/recipe_store.h"
#include "ui/state/settings.h"
#include "ui/text/text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/receipt_card.h"
#include "ui/windows/command_copier.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/outcome_text.h"
#include "ui/windows/prompter.h"

#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <utility>

namespace inspyre::ui {

namespace {

constexpr int kDragPicture = 160; ///< pixels a side

QMimeData *mimeOf(const Rendered &result)
{
    auto *mime = new QMimeData;
    mime->setData(QStringLiteral("image/png"), result.png);
    mime->setImageData(result.image);
    if (!result.file.empty()) {
        mime->setUrls({QUrl::fromLocalFile(toQString(result.file))});
    }
    return mime;
}

void append(ExportOutcome &to, const ExportOutcome &more)
{
    to.written.insert(to.written.end(), more.written.begin(), more.written.end());
    to.failed.insert(to.failed.end(), more.failed.begin(), more.failed.end());
    to.skipped += more.skipped;
    to.cancelled = to.cancelled || more.cancelled;
}

} // namespace

ExportDesk::ExportDesk(
    const Surroundings &around, const std::unique_ptr<Prompter> &prompter, QWidget *window)
    : QObject(window)
    , m_settings(around.settings)
    , m_recipes(around.recipes)
    , m_notices(around.notices)
    , m_window(window)
    , m_prompter(prompter)
    , m_exporter(around.io)
    , m_commands(new CommandCopier(around.io, around.session, this))
    , m_abilities(around.io)
{
    connect(&m_exporter, &Exporter::exported, this, &ExportDesk::finished);
    connect(&m_exporter, &Exporter::progressed, this, &ExportDesk::showProgress);
    connect(&m_exporter, &Exporter::rendered, this, &ExportDesk::rendered);
    connect(&m_exporter, &Exporter::renderFailed, this, [this](const Error &error) {
        tellProblem(error);
        Q_EMIT busyChanged();
    });
    connect(m_commands, &CommandCopier::failed, this, &ExportDesk::tellProblem);
    connect(m_commands, &CommandCopier::copied, this, [this] {
        m_notices.showNotice(NoticeBar::Kind::Success, tr("The command line is in the clipboard."));
    });
    connect(&m_notices, &NoticeBar::buttonClicked, this, &ExportDesk::answer);
}

ExportDesk::~ExportDesk() = default;

bool ExportDesk::canExport(const Document &document)
{
    return document.state() == Document::State::Done ||
           document.state() == Document::State::Detailing;
}

QString ExportDesk::folder() const
{
    const auto &last = m_settings.values().exportFolder;
    return !last.isEmpty() && QDir(last).exists()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

QString ExportDesk::quickFolder(const ExportSource &source) const
{
    const auto &file = source.source.file;
    return file.empty() ? folder() : toQString(file.parent_path());
}

void ExportDesk::exportSome(const QList<Document *> &documents)
{
    m_documents.clear();
    for (auto *document : documents) {
        m_documents << document;
    }
    m_abilities.ask([this](const std::vector<FormatAbility> &abilities) {
        Q_EMIT busyChanged();
        openDialog(abilities);
    });
    Q_EMIT busyChanged();
}

void ExportDesk::openDialog(const std::vector<FormatAbility> &abilities)
{
    QList<ExportSource> sources;
    m_documents.removeIf(
        [](const auto &document) { return document == nullptr || !canExport(*document); });
    for (const auto &document : std::as_const(m_documents)) {
        sources << document->exportSource();
    }
    if (sources.isEmpty()) {
        return;
    }
    const Recipe recipe{sources.front().look, m_recipes.last().output};
    m_dialog =
        new ExportDialog(sources, recipe, folder(), abilities, m_recipes, m_prompter, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *dialog = m_dialog.data();
    connect(dialog, &ExportDialog::exportRequested, this, &ExportDesk::runDialog);
    connect(dialog, &ExportDialog::cancelRequested, &m_exporter, &Exporter::cancel);
    connect(dialog, &ExportDialog::showFolderRequested, this, [this](const QString &shown) {
        m_prompter->showFolder(shown);
    });
    connect(
        dialog, &ExportDialog::commandRequested, this, [this, dialog, source = sources.front()] {
            m_commands->copy(source, dialog->recipe(), dialog->folder());
        });
    connect(
        dialog, &ExportDialog::lookChosen, this, [this](const Look &look, const QString &chosen) {
            for (const auto &document : std::as_const(m_documents)) {
                if (document != nullptr) {
                    document->editing().setLook(look, tr("Recipe “%1”").arg(isolated(chosen)));
                }
            }
            m_dialog->setLook(look);
        });
    m_dialog->open();
}

void ExportDesk::runDialog()
{
    const auto recipe = m_dialog->recipe();
    const auto place = toPath(m_dialog->folder());
    std::vector<ExportOrder> orders;
    int number = 0;
    for (const auto &document : std::as_const(m_documents)) {
        ++number;
        if (document == nullptr || !canExport(*document)) {
            continue;
        }
        ExportOrder order{document->exportSource(), recipe, {}};
        order.recipe.look = order.source.look;
        const auto name = exportName(order.source, order.recipe, number);
        if (!name) {
            m_dialog->showProblem(errorText(name.error()));
            return;
        }
        order.target = place / toPath(*name);
        orders.push_back(std::move(order));
    }
    if (orders.empty() || busy()) {
        m_dialog->showProblem(tr("There is nothing to export at the moment."));
        return;
    }
    m_settings.change([&place](Preferences &values) { values.exportFolder = toQString(place); });
    m_recipes.setLast(recipe);
    const auto count = static_cast<int>(orders.size());
    begin(tr("Exporting %Ln picture(s)…", nullptr, count), std::move(orders));
}

void ExportDesk::quickExport(const Document &document)
{
    ExportOrder order{document.exportSource(), m_recipes.last(), {}};
    order.recipe.look = order.source.look;
    if (order.recipe.output.collision == Collision::Ask) {
        order.recipe.output.collision = Collision::Number;
    }
    const auto name = exportName(order.source, order.recipe, 1);
    if (!name) {
        tellProblem(name.error());
        return;
    }
    order.target = toPath(quickFolder(order.source)) / toPath(*name);
    begin(tr("Exporting “%1”…").arg(isolated(document.name())), {std::move(order)});
}

ExportOrder ExportDesk::renderOrder(const Document &document) const
{
    ExportOrder order{document.exportSource(), {}, {}};
    order.recipe.look = order.source.look;
    order.recipe.output.depth = Depth::Eight;
    order.recipe.output.name = m_recipes.last().output.name;
    return order;
}

void ExportDesk::copy(const Document &document)
{
    auto order = renderOrder(document);
    order.recipe.output.profile = ProfilePolicy::Srgb; // few programs mind a profile here
    m_drags = false;
    m_what = tr("Copying “%1”…").arg(isolated(document.name()));
    m_exporter.render(order);
    m_notices.showProgress(m_what, 0.0, tr("Cancel"));
    Q_EMIT busyChanged();
}

void ExportDesk::dragOut(const Document &document)
{
    if (busy()) {
        return;
    }
    auto order = renderOrder(document);
    const auto name = exportName(order.source, order.recipe, 1);
    const auto place = m_dragFolder.filePath(QString::number(++m_dragNumber));
    if (!name || !QDir().mkpath(place)) {
        return;
    }
    order.target = toPath(place) / toPath(*name);
    m_drags = true;
    m_what = tr("Getting “%1” ready…").arg(isolated(document.name()));
    m_exporter.render(order);
    QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    Q_EMIT busyChanged();
}

void ExportDesk::rendered(const Rendered &result)
{
    if (m_drags) {
        startDrag(result);
    } else {
        QGuiApplication::clipboard()->setMimeData(mimeOf(result));
        m_notices.showNotice(
            NoticeBar::Kind::Success, tr("The cut-out is in the clipboard, with transparency."));
    }
    Q_EMIT busyChanged();
}

void ExportDesk::startDrag(const Rendered &result)
{
    QGuiApplication::restoreOverrideCursor();
    if (!(QGuiApplication::mouseButtons() & Qt::LeftButton)) {
        return; // let go meanwhile
    }
    auto *drag = new QDrag(m_window);
    drag->setMimeData(mimeOf(result));
    drag->setPixmap(QPixmap::fromImage(result.image.scaled(
        kDragPicture, kDragPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

void ExportDesk::begin(const QString &what, std::vector<ExportOrder> orders)
{
    m_what = what;
    m_drags = false;
    m_outcome = {};
    m_folder.clear();
    m_exporter.exportAll(std::move(orders));
    showProgress({});
    Q_EMIT busyChanged();
}

void ExportDesk::showProgress(const Progress &progress)
{
    if (m_dialog != nullptr) {
        m_dialog->showProgress(progress.fraction);
    } else if (!m_drags) {
        m_notices.showProgress(m_what, progress.fraction, tr("Cancel"));
    }
}

void ExportDesk::finished(const ExportOutcome &outcome)
{
    append(m_outcome, outcome);
    if (!outcome.collided.empty() && !outcome.cancelled) {
        askAgain(outcome.collided);
        return;
    }
    tell(m_outcome);
    Q_EMIT busyChanged();
}

void ExportDesk::askAgain(const std::vector<ExportOrder> &collided)
{
    std::vector<ExportOrder> again;
    std::optional<CollisionAnswer> answer;
    for (const auto &order : collided) {
        if (!answer || !answer->forAll) {
            const bool more = &order != &collided.back();
            answer = m_prompter->askCollision(
                m_dialog != nullptr ? m_dialog.data() : m_window,
                toQString(order.target.filename()),
                more);
        }
        if (!answer) {
            m_outcome.cancelled = true;
            break;
        }
        again.push_back(order);
        again.back().recipe.output.collision = answer->how;
    }
    if (again.empty()) {
        tell(m_outcome);
        Q_EMIT busyChanged();
        return;
    }
    m_exporter.exportAll(std::move(again));
}

void ExportDesk::tell(const ExportOutcome &outcome)
{
    if (!outcome.written.empty()) {
        m_folder = toQString(outcome.written.front().file.parent_path());
    }
    if (m_dialog != nullptr) {
        m_dialog->showOutcome(outcome);
        return;
    }
    auto kind = NoticeBar::Kind::Success;
    if (!outcome.failed.empty()) {
        kind = NoticeBar::Kind::Problem;
    } else if (outcome.cancelled) {
        kind = NoticeBar::Kind::Information;
    }
    auto text = outcomeText(outcome);
    if (outcome.written.size() == 1 && outcome.failed.empty()) {
        text += QLatin1Char(' ') + receiptFacts(outcome.written.front());
    }
    m_notices.showNotice(kind, text, outcome.written.empty() ? QString() : tr("Show in folder"));
}

void ExportDesk::tellProblem(const Error &error)
{
    if (m_drags) {
        QGuiApplication::restoreOverrideCursor();
        m_drags = false;
    }
    m_notices.showNotice(
        error.code == ErrorCode::Cancelled ? NoticeBar::Kind::Information
                                           : NoticeBar::Kind::Problem,
        errorText(error));
}

void ExportDesk::copyCommand(const Document &document)
{
    const auto source = document.exportSource();
    Recipe recipe{source.look, m_recipes.last().output};
    m_commands->copy(source, recipe, quickFolder(source));
}

void ExportDesk::answer()
{
    if (m_exporter.busy()) {
        m_exporter.cancel();
    } else if (!m_folder.isEmpty()) {
        m_prompter->showFolder(m_folder);
    }
}

} // namespace inspyre::ui
