#pragma once

#include <QObject>
#include <QString>

#include <cstddef>
#include <memory>

namespace inspyre::ui {

/// What long work tells the desktop: how far it is, that the computer must not fall asleep, and
/// that it is over. Where the desktop has nobody who listens, or the program was built without
/// QtDBus, nothing happens.
///
/// Threads: GUI thread only; nothing is waited for.
class DesktopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopSignals(QObject *parent = nullptr);
    ~DesktopSignals() override; ///< no progress is shown any more, and the computer may sleep

    /// At the program's entry in the task bar or dock, 0 to 1; below 0: none.
    void setProgress(double fraction);
    /// @param why  for people who ask the desktop what keeps it awake
    void setAwake(bool awake, const QString &why);
    void notify(const QString &title, const QString &text);

private:
    void askKeeper(std::size_t place, const QString &why);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace inspyre::ui
