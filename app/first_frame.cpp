#include "app/first_frame.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace inspyre::app {

namespace {

class FirstFrame final : public QObject
{
public:
    FirstFrame(QWidget &window, std::function<void()> action)
        : QObject(&window)
        , m_action(std::move(action))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Queued: this frame is flushed to the screen before the event loop comes to it.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_action();
                    deleteLater();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<void()> m_action;
};

} // namespace

void onFirstFrame(QWidget &window, std::function<void()> action)
{
    new FirstFrame(window, std::move(action));
}

} // namespace inspyre::app
