#pragma once

#include "ui/state/batch_session.h"
#include "ui/state/batch_watch.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace inspyre::ui {

class BatchFindings;
class BatchHint;
class BatchOffers;
class BatchProgress;
class BatchQuestion;
class BatchSetup;
class BatchTableView;
class EngineSession;
class NoticeBar;
class Prompter;
class PushButton;
class RecipeStore;

/// File ▸ Batch: many pictures with one recipe, while the editor goes on. Closed while it runs, it
/// runs on without being seen, if that is wanted.
class BatchWindow final : public QWidget
{
    Q_OBJECT

public:
    struct Surroundings
    {
        EngineSession &engine;
        QThreadPool &io;
        RecipeStore &recipes;
    };

    /// @param prompter  may be another later; outlives this, as all else does
    BatchWindow(
        const Surroundings &around,
        const std::unique_ptr<Prompter> &prompter,
        QWidget *parent = nullptr);
    ~BatchWindow() override;

    [[nodiscard]] BatchSession &session() { return m_session; }

    /// It goes on with pictures that come into its folders.
    [[nodiscard]] bool watching() const { return m_watch.watching(); }

    [[nodiscard]] BatchTableView *view() const { return m_view; }

    void add(const QList<std::filesystem::path> &paths);
    void setRecipe(const Recipe &recipe);
    /// Something to tell, which goes by itself.
    void tell(const QString &sentence);

    /// What it is doing, in a few words: "Running", "Paused", …
    [[nodiscard]] QString heading() const;

Q_SIGNALS:
    /// Somebody wants to see these in the editor.
    void openRequested(const QStringList &files);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What the question is about.
    enum class Asked : std::uint8_t { Nothing, Pause, Close, Unfinished, OtherModel };

    [[nodiscard]] PushButton *makeButton(const char *sign, const QString &text, const QString &tip);
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeChips();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeButtons();
    void layOut();
    void connectSession();
    void connectWatch();

    void askForFiles();
    void askForFolder();
    void removeChosen();
    void openChosen();
    void showInFolder();
    void showResults();
    void retryChosen();
    void showMenu(const QPoint &place);
    void askForReport();
    void startOrPause();

    void ask(Asked what, const QString &text, const QStringList &answers);
    void answer(int choice);
    void showState();
    void showWait();
    void showPlan();
    void showProgress();
    void showCounts();
    void showStart();
    void showChosen();
    void showTitle();

    const std::unique_ptr<Prompter> &m_prompter;
    BatchSession m_session;
    BatchWatch m_watch;
    EngineSession &m_engine;
    BatchOffers *m_offers;
    NoticeBar *m_notices;
    BatchSetup *m_setup;
    BatchTableView *m_view;
    BatchHint *m_hint;
    BatchFindings *m_findings;
    BatchQuestion *m_question;
    BatchProgress *m_progress;
    QStackedWidget *m_stack = nullptr; ///< this and what follows is made once
    QWidget *m_list = nullptr;
    QButtonGroup *m_chips = nullptr;
    QComboBox *m_order = nullptr;
    PushButton *m_add = nullptr;
    PushButton *m_remove = nullptr;
    PushButton *m_new = nullptr;
    PushButton *m_folder = nullptr;
    PushButton *m_report = nullptr;
    PushButton *m_check = nullptr;
    PushButton *m_retry = nullptr;
    QCheckBox *m_wait = nullptr;
    PushButton *m_stop = nullptr;
    PushButton *m_start = nullptr;
    std::filesystem::path m_askedAbout; ///< a journal
    Asked m_asked = Asked::Nothing;
    BatchSession::State m_shown = BatchSession::State::Empty;
    QTimer m_patience;     ///< plans that are made at once are not told
    bool m_looked = false; ///< for unfinished runs
};

} // namespace inspyre::ui
