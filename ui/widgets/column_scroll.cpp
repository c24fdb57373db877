#include "ui/widgets/column_scroll.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace inspyre::ui {

ColumnScroll::ColumnScroll(int width, QWidget *parent)
    : QScrollArea(parent)
    , m_width(width)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->installEventFilter(this);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

/// Qt does so only for Tab from within.
void ColumnScroll::follow(QWidget *focus)
{
    if (focus != nullptr && widget() != nullptr && widget()->isAncestorOf(focus)) {
        ensureWidgetVisible(focus);
    }
}

QSize ColumnScroll::minimumSizeHint() const
{
    auto size = QScrollArea::minimumSizeHint();
    const int content = widget() != nullptr ? widget()->minimumSizeHint().width() : 0;
    size.setWidth(qMax(m_width, content + verticalScrollBar()->sizeHint().width()));
    return size;
}

/// What is in it wants another width, or has outgrown the height.
bool ColumnScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    if (watched == verticalScrollBar() &&
        (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        Q_EMIT barChanged(
            event->type() == QEvent::Show ? verticalScrollBar()->sizeHint().width() : 0);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace inspyre::ui
