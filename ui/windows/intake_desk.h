#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QMimeData;
class QWidget;

namespace inspyre::ui {

class Catalogue;
class Prompter;
class Settings;

/// How pictures come into the catalogue: dialogs, the clipboard, drops.
class IntakeDesk final : public QObject
{
    Q_OBJECT

public:
    /// @param prompter  may be another later
    IntakeDesk(
        Catalogue &catalogue,
        Settings &settings,
        const std::unique_ptr<Prompter> &prompter,
        QWidget *window);

    /// Files and folders.
    void open(const QStringList &paths);
    void askForFiles();
    void askForFolder();
    void paste();
    void drop(const QMimeData &mime);

Q_SIGNALS:
    /// A sentence for the user about what was not taken.
    void troubled(const QString &problem);

private:
    bool take(const QMimeData &mime, const QString &name);

    Catalogue &m_catalogue;
    Settings &m_settings;
    const std::unique_ptr<Prompter> &m_prompter;
    QWidget *m_window;
};

} // namespace inspyre::ui
