#include "ui/windows/splash.h"

#include "ui/state/engine_session.h"
#include "ui/state/waterfall.h"
#include "ui/text/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/waterfall_view.h"
#include "ui/windows/start_failure.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

#include <chrono>
#include <utility>

namespace inspyre::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kFrame = 33ms;
constexpr auto kGoodbye = 600ms;
constexpr int kLogoSize = 52;
constexpr int kMargin = 24;
/// A start takes about this long, so that its first bars have their later place.
constexpr double kLeastRangeMs = 400.0;

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

void setMuted(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace

Splash::Splash(EngineSession &session, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_session(session)
    , m_waterfall(new WaterfallView(this))
{
    setWindowTitle(QCoreApplication::applicationName());
    setAccessibleName(tr("Start of the program"));
    m_waterfall->setLeastRange(kLeastRangeMs);
    m_waterfall->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin - kSpaceSmall);
    layout->setSpacing(kSpaceLarge);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(makeHeader());
    layout->addWidget(m_waterfall);
    m_footer = makeFooter();
    layout->addWidget(m_footer);

    m_frames.setInterval(kFrame);
    connect(&m_frames, &QTimer::timeout, this, &Splash::refresh);
    m_goodbye.setSingleShot(true);
    m_goodbye.setInterval(kGoodbye);
    connect(&m_goodbye, &QTimer::timeout, this, &Splash::closeIfLeftAlone);
    connect(&session, &EngineSession::stateChanged, this, &Splash::follow);
    follow();
}

Splash::~Splash() = default;

QWidget *Splash::makeHeader()
{
    auto *logo = new QLabel(this);
    logo->setPixmap(programIcon().pixmap(QSize(kLogoSize, kLogoSize), devicePixelRatioF()));
    auto *name = new QLabel(QCoreApplication::applicationName(), this);
    name->setFont(scaled(name->font(), 1.7, QFont::DemiBold));
    auto *version = new QLabel(
        tr("Version %1 · removes backgrounds on this computer")
            .arg(QCoreApplication::applicationVersion()),
        this);
    setMuted(version);
    auto *close = new QToolButton(this);
    close->setIcon(ui::icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this window; the start goes on"));
    close->setAccessibleName(tr("Close"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &QWidget::close);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(name, 0, Qt::AlignLeft);
    names->addWidget(version, 0, Qt::AlignLeft);
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceLarge);
    row->addWidget(logo);
    row->addLayout(names);
    row->addStretch();
    row->addWidget(close, 0, Qt::AlignTop);
    return header;
}

QWidget *Splash::makeFooter()
{
    m_sentence = new QLabel(this);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_total = new QLabel(this);
    setMuted(m_total);
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(kSpaceSmall, 0, kSpaceSmall, 0);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_total);
    return footer;
}

void Splash::follow()
{
    m_goodbye.stop();
    const auto state = m_session.state();
    const bool failed = state == EngineSession::State::Failed;
    m_waterfall->setFailed(
        failed ? std::optional(failedPhase(m_session.error().code)) : std::nullopt);
    if (m_failure != nullptr) {
        m_failure->setVisible(failed);
    }
    m_footer->setVisible(!failed);
    switch (state) {
    case EngineSession::State::Starting: m_frames.start(); break;
    case EngineSession::State::Usable: m_frames.start(); [[fallthrough]];
    case EngineSession::State::FullSpeed:
        m_goodbye.start();
        if (state == EngineSession::State::FullSpeed) {
            m_frames.stop();
        }
        break;
    case EngineSession::State::Failed:
        m_frames.stop();
        showFailure();
        break;
    case EngineSession::State::Idle: m_frames.stop(); break;
    }
    refresh();
}

void Splash::showFailure()
{
    if (m_failure == nullptr) {
        m_failure = new StartFailure(this);
        layout()->addWidget(m_failure);
        connect(m_failure, &StartFailure::retryRequested, this, &Splash::retryRequested);
        connect(
            m_failure, &StartFailure::chooseModelRequested, this, &Splash::chooseModelRequested);
        connect(m_failure, &StartFailure::useStarterRequested, this, &Splash::useStarterRequested);
    }
    m_failure->show();
    refresh(); // the details tell the phases
    m_failure->showError(m_session.error(), details());
    announce(errorText(m_session.error()));
}

void Splash::refresh()
{
    const auto timeline = m_session.timeline();
    const auto spans = timeline->snapshot();
    const auto now = timeline->nowMs();
    m_waterfall->setSpans(spans, now);
    const auto running = runningText(spans);
    switch (m_session.state()) {
    case EngineSession::State::Idle: m_sentence->setText(tr("Opening the window…")); break;
    case EngineSession::State::Starting:
        m_sentence->setText(running.isEmpty() ? tr("Starting…") : running);
        break;
    case EngineSession::State::Usable:
        m_sentence->setText(running.isEmpty() ? tr("Ready.") : tr("Ready. %1").arg(running));
        break;
    case EngineSession::State::FullSpeed: m_sentence->setText(tr("Ready, at full speed.")); break;
    case EngineSession::State::Failed: break;
    }
    m_total->setText(
        durationText(m_frames.isActive() ? now : waterfallEnd(waterfallRows(spans, now))));
    if (m_session.state() != EngineSession::State::Failed) {
        announce(m_sentence->text().section(QLatin1Char(':'), 0, 0));
    }
}

/// Tells a screen reader, once for each new sentence.
void Splash::announce(const QString &sentence)
{
    if (std::exchange(m_announced, sentence) == sentence) {
        return;
    }
    setAccessibleDescription(sentence);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QString Splash::details() const
{
    const auto &error = m_session.error();
    const auto &options = m_session.options();
    QStringList lines;
    lines << QStringLiteral("error:   %1").arg(QString::fromStdString(error.message));
    if (!error.subject.empty()) {
        lines << QStringLiteral("subject: %1").arg(QString::fromStdString(error.subject));
    }
    lines << QStringLiteral("model:   %1")
                 .arg(
                     options.model.empty() ? QStringLiteral("(default)")
                                           : QString::fromStdString(options.model));
    lines << QStringLiteral("device:  %1").arg(QString::fromStdString(options.device));
    lines << QString() << m_waterfall->text();
    return lines.join(QLatin1Char('\n'));
}

void Splash::closeIfLeftAlone()
{
    if (!isHovered()) {
        close();
    }
}

/// A pointer that just happened to be where the window opened does not count.
bool Splash::isHovered() const
{
    return underMouse() && QCursor::pos() != m_pointerAtShow;
}

void Splash::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pointerAtShow = QCursor::pos();
}

void Splash::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeColours(palette()).border);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (!std::exchange(m_painted, true)) {
        // Queued: this frame is flushed to the screen before the event loop comes to it.
        QMetaObject::invokeMethod(this, &Splash::firstFrameShown, Qt::QueuedConnection);
    }
}

void Splash::closeEvent(QCloseEvent *event)
{
    m_frames.stop();
    m_goodbye.stop();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void Splash::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Splash::mousePressEvent(QMouseEvent *event)
{
    // There is no title bar to move it by.
    if (event->button() == Qt::LeftButton && windowHandle() != nullptr) {
        windowHandle()->startSystemMove();
    }
}

void Splash::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    const auto state = m_session.state();
    if (state == EngineSession::State::Usable || state == EngineSession::State::FullSpeed) {
        m_goodbye.start();
    }
}

} // namespace inspyre::ui
