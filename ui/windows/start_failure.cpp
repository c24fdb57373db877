#include "ui/windows/start_failure.h"

#include "ui/text/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

/// Whether another weights file can help.
bool modelHelps(ErrorCode code)
{
    switch (failedPhase(code)) {
    case Phase::Library:
    case Phase::Device: return false;
    default: return true;
    }
}

} // namespace

StartFailure::StartFailure(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_cause(new QLabel(this))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_chooseModel(addButton(QStringLiteral("open"), tr("Choose a model file…")))
    , m_useStarter(addButton(QStringLiteral("model"), tr("Use the small model")))
    , m_detailsButton(addButton(QStringLiteral("log"), tr("Details")))
    , m_details(new QPlainTextEdit(this))
{
    auto font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_heading->setWordWrap(true);
    m_cause->setWordWrap(true);
    m_cause->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setReadOnly(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setLayoutDirection(Qt::LeftToRight);
    m_details->setAccessibleName(tr("Details"));
    m_details->hide();
    m_detailsButton->setCheckable(true);
    m_retry->setDefault(true);

    auto *first = new QHBoxLayout;
    first->setSpacing(kSpace);
    first->addWidget(m_retry);
    first->addWidget(m_useStarter);
    first->addStretch();
    auto *second = new QHBoxLayout;
    second->setSpacing(kSpace);
    second->addWidget(m_chooseModel);
    second->addWidget(m_detailsButton);
    second->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceSmall, 0, kSpaceSmall, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(m_heading);
    layout->addWidget(m_cause);
    layout->addSpacing(kSpaceSmall);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_details);

    connect(m_retry, &QPushButton::clicked, this, &StartFailure::retryRequested);
    connect(m_chooseModel, &QPushButton::clicked, this, &StartFailure::chooseModelRequested);
    connect(m_useStarter, &QPushButton::clicked, this, &StartFailure::useStarterRequested);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
}

QPushButton *StartFailure::addButton(const QString &iconName, const QString &text)
{
    auto *button = new PushButton(ui::icon(iconName), text, this);
    button->setAutoDefault(false);
    return button;
}

void StartFailure::showError(const Error &error, const QString &details)
{
    m_heading->setText(
        tr("The start failed: %1", "name of a phase").arg(phaseText(failedPhase(error.code))));
    auto colours = m_heading->palette();
    colours.setColor(QPalette::WindowText, themeColours(palette()).bad);
    m_heading->setPalette(colours);
    m_cause->setText(errorText(error));
    m_details->setPlainText(details);
    m_chooseModel->setVisible(modelHelps(error.code));
    m_useStarter->setVisible(modelHelps(error.code));
    m_retry->setFocus();
}

} // namespace inspyre::ui
