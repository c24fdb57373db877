#pragma once

#include "ui/state/edit_files.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <filesystem>
#include <memory>

class QThreadPool;
class QWidget;

namespace inspyre::ui {

class Actions;
class Catalogue;
class Document;
class Job;
class NoticeBar;
class Prompter;
class RecipeStore;
class Workbench;

/// Edits in files of their own, beside the pictures: saves them, opens them with their pictures,
/// and offers those that lie beside the current picture.
class SideCarDesk final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        QThreadPool &io;
        Catalogue &catalogue;
        Workbench &workbench;
        RecipeStore &recipes;
        const Actions &actions;
        NoticeBar &notices;
        NoticeBar &offer; ///< for nothing else
    };

    /// @param prompter  may be another later
    SideCarDesk(
        const Surroundings &around, const std::unique_ptr<Prompter> &prompter, QWidget *window);
    ~SideCarDesk() override;

Q_SIGNALS:
    /// Edits were opened with their picture. @param changed  its name, if it is not the file that
    /// was edited
    void opened(inspyre::ui::Document *document, const QStringList &changed);
    /// A sentence for the user about something that did not work.
    void troubled(const QString &problem);

private:
    /// What lies beside a picture.
    struct Found
    {
        std::filesystem::path file = {}; ///< empty: nothing
        bool declined = false;
    };

    void save();
    void write(const std::filesystem::path &file, const Document &document);
    void open(const QList<std::filesystem::path> &files);
    void openNext();
    void take(const std::filesystem::path &file, const LocatedEdits &located);
    void askForPicture(const std::filesystem::path &file, const LocatedEdits &located);
    void locate(
        const std::filesystem::path &file,
        const LocatedEdits &located,
        const std::filesystem::path &picture);
    void lookBeside(Document *document);
    void showOffer();
    void useOffer();
    void updateAction();

    QThreadPool &m_io;
    Catalogue &m_catalogue;
    Workbench &m_workbench;
    RecipeStore &m_recipes;
    const Actions &m_actions;
    NoticeBar &m_notices;
    NoticeBar &m_offer;
    const std::unique_ptr<Prompter> &m_prompter;
    QWidget *m_window;
    QList<std::filesystem::path> m_toOpen;
    QHash<const Document *, Found> m_beside;
    std::unique_ptr<Job> m_saver;
    std::unique_ptr<Job> m_opener;
    std::unique_ptr<Job> m_finder;
};

} // namespace inspyre::ui
