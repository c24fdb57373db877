#pragma once

#include "ui/state/fetcher.h"
#include "ui/state/recent.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QMenu;
class QMimeData;
class QWidget;

namespace inspyre::ui {

class Catalogue;
class NoticeBar;
class Prompter;
class RecentMenu;
class Settings;

/// How pictures come into the catalogue: dialogs, the clipboard, drops, the command line, the list
/// of recent files, and the web, if somebody allows it.
class IntakeDesk final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        QThreadPool &io;
        Catalogue &catalogue;
        Settings &settings;
        NoticeBar &notices; ///< for what is being fetched, and for nothing else
    };

    /// @param prompter  may be another later
    IntakeDesk(
        const Surroundings &around, const std::unique_ptr<Prompter> &prompter, QWidget *window);

    /// Files, folders, and addresses on the web.
    void open(const QStringList &paths);
    void askForFiles();
    void askForFolder();
    void paste();
    void drop(const QMimeData &mime);

    [[nodiscard]] Recent &recent() { return m_recent; }

    /// "Open recent"
    [[nodiscard]] QMenu *recentMenu() const;

Q_SIGNALS:
    /// A sentence for the user about what was not taken.
    void troubled(const QString &problem);

private:
    void openFiles(const QList<std::filesystem::path> &paths);
    bool take(const QMimeData &mime, const QString &name);
    void takeAddresses(const QStringList &addresses, const QString &name);
    void askForWeb();
    bool mayFetchFrom(const QString &host, int pictures);
    void fetch(const QStringList &addresses);
    void showFetching(double fraction);
    void tell(const Error &error);
    void showFailures();
    void answer();

    struct Failure
    {
        QString address = {};
        QString text = {};
    };

    Catalogue &m_catalogue;
    Settings &m_settings;
    NoticeBar &m_notices;
    const std::unique_ptr<Prompter> &m_prompter;
    QWidget *m_window;
    Fetcher m_fetcher;
    Recent m_recent;
    RecentMenu *m_recentMenu;
    QStringList m_toAsk; ///< addresses that nobody has been asked about
    QList<Failure> m_failures;
};

} // namespace inspyre::ui
