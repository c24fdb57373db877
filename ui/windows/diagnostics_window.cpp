#include "ui/windows/diagnostics_window.h"

#include "ui/jobs/job.h"
#include "ui/state/intake.h"
#include "ui/state/settings.h"
#include "ui/state/system_report.h"
#include "ui/text/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"
#include "ui/windows/prompter.h"

#include <inspyre/files.h>

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <span>
#include <system_error>
#include <utility>

namespace inspyre::ui {

DiagnosticsWindow::DiagnosticsWindow(
    EngineSession &session,
    Settings &settings,
    QThreadPool &io,
    std::filesystem::path logs,
    Problems problems,
    QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_settings(settings)
    , m_io(io)
    , m_logs(std::move(logs))
    , m_problems(std::move(problems))
    , m_prompter(std::make_unique<DialogPrompter>())
    , m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Diagnostics"));
    setWindowIcon(programIcon());
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *heading = new QLabel(
        tr("This report helps to find out what is wrong. It names no pictures and nothing leaves "
           "this computer unless you send it."),
        this);
    heading->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight); // it is in English
    m_text->setAccessibleName(tr("System report"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    layout->setSpacing(kSpace + kSpaceSmall);
    layout->addWidget(heading);
    layout->addWidget(m_text, 1);
    layout->addWidget(makeButtons());
    resize(860, 680);
    connect(
        new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    connect(
        new QShortcut(QKeySequence::Refresh, this),
        &QShortcut::activated,
        this,
        &DiagnosticsWindow::refresh);
    connect(&session, &EngineSession::stateChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

DiagnosticsWindow::~DiagnosticsWindow() = default;

void DiagnosticsWindow::setPrompter(std::unique_ptr<Prompter> prompter)
{
    m_prompter = std::move(prompter);
}

QWidget *DiagnosticsWindow::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpace);
    const auto add = [&](const char *sign, const QString &text, auto slot) {
        auto *button = new PushButton(icon(QLatin1String(sign)), text, buttons);
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
        return button;
    };
    m_copy = add("copy", tr("&Copy"), &DiagnosticsWindow::copy);
    m_save = add("save", tr("&Save as…"), &DiagnosticsWindow::save);
    add("log", tr("Open &log folder"), &DiagnosticsWindow::openLogs);
    m_copy->setEnabled(false); // until there is a report
    m_save->setEnabled(false);
    m_status = new QLabel(buttons);
    m_status->setWordWrap(true);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(m_status, 1);
    auto *close = new QPushButton(tr("Close"), buttons);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    line->addWidget(close);
    return buttons;
}

QString DiagnosticsWindow::report() const
{
    return m_text->toPlainText();
}

void DiagnosticsWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_text->setFocus();
}

void DiagnosticsWindow::refresh()
{
    m_status->setText(tr("The report is being made…"));
    m_making = std::make_unique<Job>(
        m_io,
        [facts = reportFacts(
             m_session, m_settings.values(), m_problems ? m_problems() : QStringList())](
            const JobControl &job) { return systemReport(facts, job); },
        [this](const Result<QString> &made) { showReport(made); });
}

void DiagnosticsWindow::showReport(const Result<QString> &made)
{
    m_text->setPlainText(made ? *made : QString());
    m_copy->setEnabled(made.has_value());
    m_save->setEnabled(made.has_value());
    m_status->setText(made ? QString() : errorText(made.error()));
}

void DiagnosticsWindow::copy()
{
    QGuiApplication::clipboard()->setText(report());
    m_status->setText(tr("Copied."));
}

void DiagnosticsWindow::save()
{
    const auto file = m_prompter->saveFile(
        this,
        tr("Save the system report"),
        QStringLiteral("inspyre-report.txt"),
        tr("Text (*.txt);;All files (*)"));
    if (file.isEmpty()) {
        return;
    }
    m_saving = std::make_unique<Job>(
        m_io,
        [path = toPath(file), text = report().toUtf8()](const JobControl &job) {
            const std::span<const char> bytes(
                text.constData(), static_cast<std::size_t>(text.size()));
            return writeFileAtomically(path, std::as_bytes(bytes), job);
        },
        [this, file](const Status &saved) {
            m_status->setText(
                saved ? tr("Saved as “%1”.").arg(isolated(file)) : errorText(saved.error()));
        });
}

void DiagnosticsWindow::openLogs()
{
    std::error_code failed;
    if (!std::filesystem::is_directory(m_logs, failed)) {
        m_status->setText(tr("There is no log: the folder “%1” cannot be written to.")
                              .arg(isolated(toQString(m_logs))));
        return;
    }
    m_prompter->showFolder(toQString(m_logs));
}

} // namespace inspyre::ui
