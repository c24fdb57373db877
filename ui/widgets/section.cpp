#include "ui/widgets/section.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kSign = 14;

} // namespace

Section::Section(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_content(content)
{
    auto font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_heading->setText(title);
    m_heading->setToolTip(tr("Show or hide these settings"));
    m_heading->setCheckable(true);
    m_heading->setChecked(true);
    m_heading->setAutoRaise(true);
    m_heading->setIconSize(QSize(kSign, kSign));
    m_heading->setFocusPolicy(Qt::TabFocus);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setProperty("heading", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpaceSmall, kSpace, kSpaceSmall);
    column->setSpacing(kSpaceSmall);
    column->addWidget(m_heading);
    column->addWidget(m_content);
    m_content->setContentsMargins(kSpace, 0, kSpace, kSpace);
    connect(m_heading, &QToolButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        showSign();
        Q_EMIT opened(open);
    });
    showSign();
}

bool Section::isOpen() const
{
    return m_heading->isChecked();
}

void Section::setOpen(bool open)
{
    m_heading->setChecked(open);
}

void Section::showSign()
{
    const auto closed =
        isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    m_heading->setIcon(icon(isOpen() ? QStringLiteral("chevron-down") : closed));
}

void Section::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, themeColours(palette()).border);
}

} // namespace inspyre::ui
