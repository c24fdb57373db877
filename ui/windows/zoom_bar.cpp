#include "ui/windows/zoom_bar.h"

#include "ui/widgets/theme.h"
#include "ui/windows/actions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace inspyre::ui {

namespace {

constexpr int kIcon = 16;

} // namespace

ZoomBar::ZoomBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_scale(new QLabel(this))
{
    m_scale->setAlignment(Qt::AlignCenter);
    m_scale->setAccessibleName(tr("Zoom"));
    m_scale->setMinimumWidth(
        fontMetrics().horizontalAdvance(tr("%1 %", "zoom in percent").arg(3200)) + kSpace);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSpace, 0, kSpaceSmall, 0);
    row->setSpacing(0);
    const auto add = [this, row, &actions](ActionId id) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(actions[id]);
        button->setIconSize(QSize(kIcon, kIcon));
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("small", true);
        row->addWidget(button);
    };
    add(ActionId::ZoomOut);
    row->addWidget(m_scale);
    add(ActionId::ZoomIn);
    add(ActionId::ZoomFit);
    add(ActionId::ZoomActual);
}

void ZoomBar::showScale(double scale)
{
    m_scale->setText(
        scale > 0.0 ? tr("%1 %", "zoom in percent").arg(QLocale().toString(qRound(scale * 100.0)))
                    : QString());
}

} // namespace inspyre::ui
