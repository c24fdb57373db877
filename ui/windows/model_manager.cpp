#include "ui/windows/model_manager.h"

#include "ui/state/engine_session.h"
#include "ui/state/intake.h"
#include "ui/state/settings.h"
#include "ui/text/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"
#include "ui/windows/model_details.h"
#include "ui/windows/model_state_delegate.h"
#include "ui/windows/prompter.h"

#include <inspyre/folders.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <system_error>
#include <utility>

namespace inspyre::ui {

ModelManager::ModelManager(
    EngineSession &session,
    SpeedLog &speeds,
    Settings &settings,
    QThreadPool &io,
    ModelLibrary::DownloadSource source,
    QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_settings(settings)
    , m_prompter(std::make_unique<DialogPrompter>())
    , m_library(session, speeds, io, std::move(source))
    , m_notices(new NoticeBar(this))
    , m_table(makeTable())
    , m_details(new ModelDetails(this))
    , m_offline(new QLabel(
          tr("Offline mode is on: nothing is downloaded. It can be turned off in the "
             "preferences."),
          this))
{
    setWindowTitle(tr("Model manager"));
    setWindowIcon(programIcon());
    // The program ends with its main window; what is downloaded of a model is kept.
    setAttribute(Qt::WA_QuitOnClose, false);
    m_table->installEventFilter(this);
    m_offline->setWordWrap(true);
    m_offline->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    layout->setSpacing(kSpace + kSpaceSmall);
    layout->addWidget(m_notices);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_offline);
    layout->addWidget(makeButtons());
    resize(980, 720);
    connect(
        new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, [this] {
        m_library.refresh();
    });
    connect(&speeds, &SpeedLog::written, this, [this] {
        if (isVisible()) {
            m_library.refresh();
        }
    });
    connect(&settings, &Settings::changed, this, &ModelManager::showChosen);
    connectLibrary();
    showChosen();
}

ModelManager::~ModelManager() = default;

void ModelManager::setPrompter(std::unique_ptr<Prompter> prompter)
{
    m_prompter = std::move(prompter);
}

QTableView *ModelManager::makeTable()
{
    auto *table = new QTableView(this);
    table->setModel(&m_library);
    table->setItemDelegateForColumn(ModelLibrary::StateColumn, new ModelStateDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAccessibleName(tr("Models"));
    // As much room as the header's texts have.
    table->setStyleSheet(QStringLiteral("QTableView::item { border: none; padding: 0 %1px; }")
                             .arg(kSpace - 3)); // beneath the words of the header
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 2 * kSpace);
    auto *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ModelLibrary::TitleColumn, QHeaderView::Stretch);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (row() >= 0) {
            m_chosen = QString::fromStdString(m_library.at(row()).entry.name);
        }
        showChosen();
    });
    connect(table, &QTableView::activated, this, &ModelManager::use);
    return table;
}

QWidget *ModelManager::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpace);
    const auto add = [&](const char *sign, const QString &text, const QString &tip, auto slot) {
        auto *button = new PushButton(icon(QLatin1String(sign)), text, buttons);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
        return button;
    };
    m_use = add("play", tr("&Use"), tr("Cut out pictures with this model"), &ModelManager::use);
    m_download = add("download", {}, {}, &ModelManager::downloadOrCancel);
    m_verify =
        add("search",
            tr("&Verify"),
            tr("Read the whole file and compare it with what is published"),
            [this] { m_library.verify(row()); });
    m_remove =
        add("trash",
            tr("De&lete…"),
            tr("Delete the file of this model from this computer"),
            &ModelManager::askToRemove);
    line->addStretch(1);
    m_import =
        add("open",
            tr("&Import…"),
            tr("Copy a file of weights into the model folder after verifying it"),
            &ModelManager::askForImport);
    add("folder", tr("Open &folder"), tr("Show the model folder"), &ModelManager::openFolder);
    auto *close = new QPushButton(tr("Close"), buttons);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    line->addWidget(close);
    return buttons;
}

void ModelManager::connectLibrary()
{
    connect(&m_library, &ModelLibrary::refreshed, this, [this] {
        const int wanted = m_library.rowOf(m_chosen);
        choose(wanted >= 0 ? m_chosen : QStringLiteral("starter"));
    });
    connect(&m_library, &ModelLibrary::rowChanged, this, [this](const QString &name) {
        if (name == m_chosen) {
            showChosen();
        }
    });
    connect(&m_library, &ModelLibrary::removed, this, &ModelManager::forgetChoice);
    connect(&m_library, &ModelLibrary::importProgressed, this, [this](const Progress &progress) {
        m_notices->showProgress(stageText(progress.stage), progress.fraction, tr("Cancel"));
    });
    connect(&m_library, &ModelLibrary::imported, this, [this](const QString &name) {
        choose(name);
        m_importedLast = name;
        m_notices->showNotice(
            NoticeBar::Kind::Success,
            tr("“%1” was imported and verified.").arg(isolated(name)),
            tr("Use it"));
        showChosen();
    });
    connect(&m_library, &ModelLibrary::importFailed, this, [this](const Error &error) {
        if (error.code == ErrorCode::Cancelled) {
            m_notices->hide();
        } else {
            m_notices->showNotice(
                NoticeBar::Kind::Problem, errorText(error), tr("Choose another file…"));
        }
        showChosen();
    });
    // The button means what the notice says.
    connect(m_notices, &NoticeBar::buttonClicked, this, [this] {
        if (m_library.importing()) {
            m_library.cancelImport();
        } else if (!m_importedLast.isEmpty()) {
            choose(std::exchange(m_importedLast, {}));
            m_notices->hide();
            use();
        } else {
            askForImport();
        }
    });
}

int ModelManager::row() const
{
    return m_table->currentIndex().row();
}

void ModelManager::choose(const QString &name)
{
    const int wanted = m_library.rowOf(name);
    if (wanted >= 0 && wanted != row()) {
        m_table->setCurrentIndex(m_library.index(wanted, ModelLibrary::TitleColumn));
    }
    m_table->scrollTo(m_table->currentIndex());
    showChosen();
}

void ModelManager::showChosen()
{
    m_library.setOffline(m_settings.values().offline);
    m_offline->setVisible(m_library.offline());
    const int now = row();
    const bool any = now >= 0;
    const bool busy = any && m_library.busy(now);
    m_use->setEnabled(any && m_library.canUse(now));
    m_verify->setEnabled(any && m_library.canVerify(now));
    m_remove->setEnabled(any && m_library.canRemove(now));
    m_import->setEnabled(!m_library.importing());
    const bool resumes = any && m_library.at(now).partBytes > 0;
    m_download->setEnabled(busy || (any && m_library.canDownload(now)));
    m_download->setIcon(icon(busy ? QStringLiteral("stop") : QStringLiteral("download")));
    m_download->setText(
        busy ? tr("&Cancel") : (resumes ? tr("Resume &download") : tr("&Download")));
    m_download->setToolTip(
        busy ? tr("Stop what is being done with this model")
             : tr("Fetch this model; what arrived of an interrupted download is continued"));
    m_details->show(m_library, now);
}

void ModelManager::use()
{
    if (row() < 0 || !m_library.canUse(row())) {
        return;
    }
    auto options = m_session.options();
    options.model = m_library.at(row()).entry.name;
    m_session.start(options);
}

void ModelManager::downloadOrCancel()
{
    if (m_library.busy(row())) {
        m_library.cancel(row());
    } else {
        m_library.download(row());
    }
}

void ModelManager::askToRemove()
{
    if (row() < 0 || !m_library.canRemove(row())) {
        return;
    }
    const auto &entry = m_library.at(row()).entry;
    auto text = tr("The file “%1” (%2) will be deleted.")
                    .arg(isolated(toQString(entry.file.filename())), bytesText(entry.bytes));
    const auto paragraph = [&text](const QString &more) { text += QStringLiteral("\n\n") + more; };
    if (entry.known != nullptr && !entry.known->url.empty()) {
        paragraph(tr("It can be downloaded again."));
    }
    if (m_library.inUse(row())) {
        paragraph(tr("This model is in use. Its weights stay in memory, so work goes on with it "
                     "until another model is chosen or the program ends. The next start uses the "
                     "built-in model."));
    }
    const auto name = m_chosen;
    if (m_prompter->confirm(this, tr("Delete the model?"), text, tr("Delete"))) {
        if (const int still = m_library.rowOf(name); still >= 0) {
            m_library.remove(still);
        }
    }
}

/// The next start must not fail of a model that was deleted here.
void ModelManager::forgetChoice(const QString &name, const QString &file)
{
    m_settings.change([&](Preferences &values) {
        if (values.model == name || values.model == file) {
            values.model.clear();
        }
    });
}

void ModelManager::askForImport()
{
    const auto files = m_prompter->openFiles(
        this, tr("Import a model"), {}, tr("Weights (*.pth *.safetensors);;All files (*)"));
    if (files.isEmpty()) {
        return;
    }
    const auto file = toPath(files.front());
    const auto replaced = ModelLibrary::replacedByImport(file);
    if (!replaced.empty() &&
        !m_prompter->confirm(
            this,
            tr("Replace the model?"),
            tr("There is a model in “%1” already. It will be replaced if the new file is a good "
               "one.")
                .arg(isolated(toQString(replaced.filename()))),
            tr("Replace"))) {
        return;
    }
    m_importedLast.clear();
    m_library.importFile(file, !replaced.empty());
    showChosen();
}

void ModelManager::openFolder()
{
    const auto folder = modelFolder();
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) {
        m_importedLast.clear();
        m_notices->showNotice(
            NoticeBar::Kind::Problem,
            tr("The model folder “%1” cannot be made. Check the permissions of the folders above "
               "it.")
                .arg(isolated(toQString(folder))));
        return;
    }
    m_prompter->showFolder(toQString(folder));
}

void ModelManager::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_library.refresh();
    m_table->setFocus();
}

void ModelManager::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_library.refresh(); // somebody may have put files there
    }
}

bool ModelManager::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        // Once the rows are laid out anew.
        QMetaObject::invokeMethod(
            m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void ModelManager::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete)) {
        askToRemove();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace inspyre::ui
