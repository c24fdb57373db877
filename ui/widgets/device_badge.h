#pragma once

#include <inspyre/job.h>

#include <QToolButton>

namespace inspyre::ui {

class EngineSession;

/// For the status bar: which device computes and how far it is, by icon, colour and words; the
/// tool tip says why this device. clicked() may open the start-up timings.
class DeviceBadge final : public QToolButton
{
    Q_OBJECT

public:
    explicit DeviceBadge(EngineSession &session, QWidget *parent = nullptr);

private:
    void refresh();
    void showProgress(const Progress &progress);
    void showEngine();
    void say(const QString &iconName, const QString &text, const QString &toolTip);

    EngineSession &m_session;
};

} // namespace inspyre::ui
