#pragma once

#include "ui/state/model_library.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace inspyre::ui {

class ModelDetails;
class NoticeBar;
class Prompter;
class Settings;

/// Tools ▸ Model manager: the models that are known or here, with what can be done about them.
class ModelManager final : public QWidget
{
    Q_OBJECT

public:
    /// @param source  where downloads come from; the published places by default. All others
    ///                outlive this.
    ModelManager(
        EngineSession &session,
        SpeedLog &speeds,
        Settings &settings,
        QThreadPool &io,
        ModelLibrary::DownloadSource source = {},
        QWidget *parent = nullptr);
    ~ModelManager() override;

    /// Whoever answers questions from now on; dialogs by default.
    void setPrompter(std::unique_ptr<Prompter> prompter);

    [[nodiscard]] ModelLibrary &library() { return m_library; }

    /// Makes a model the chosen one, by ModelEntry::name.
    void choose(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Keeps the chosen model in sight when the table becomes smaller, as beneath a notice.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QTableView *makeTable();
    [[nodiscard]] QWidget *makeButtons();
    void connectLibrary();
    [[nodiscard]] int row() const; ///< -1 if none is chosen
    void showChosen();
    void use();
    void downloadOrCancel();
    void askToRemove();
    void askForImport();
    void openFolder();
    void forgetChoice(const QString &name, const QString &file);

    EngineSession &m_session;
    Settings &m_settings;
    std::unique_ptr<Prompter> m_prompter;
    ModelLibrary m_library;
    QString m_chosen; ///< the name of the chosen model
    QString m_importedLast;
    NoticeBar *m_notices;
    QTableView *m_table;
    ModelDetails *m_details;
    QLabel *m_offline;
    QPushButton *m_use = nullptr;
    QPushButton *m_download = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace inspyre::ui
